//! Windows that do not fit their input: why not, and what would.

use crate::check::padding;
use crate::check::site::Site;
use crate::check::window::{Spec, by, described, formula, per_axis, quotient};
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, LIMIT, Map, Misfit, Rounding, Slide, Window};
use crate::syntax::suggest::shorten;
use crate::syntax::values::{Padding, Pair};

/// Reports a window that is larger than its padded input.
pub fn too_large(spec: &Spec<'_>, window: Window, rounding: Rounding, map: Map, site: &mut Site<'_>) {
    let name = site.name();
    let title =
        format!("layer {name} needs a window of {}, but its input is {}x{}", described(window), map.height, map.width);
    let notes = per_axis(|axis| {
        let slide = window.axis(axis);
        let input = map.size()[axis as usize];
        match slide.room(input) {
            ..0 => format!("{}: the numerator is negative", formula(slide, input)),
            0.. => format!("{} = {}", formula(slide, input), quotient(slide, input)),
        }
    });
    let least = Axis::ALL.map(|axis| least_input(window.axis(axis), map.size()[axis as usize], rounding));
    let start = site
        .feeds
        .first()
        .and_then(|feed| site.trail.least_input(*feed, least))
        .filter(|(_, size)| size.iter().all(|size| *size <= LIMIT as u64))
        .map(|(_, size)| format!(", or start from an input of at least {}", by(size)));
    let fitting = fitting_windows(spec, window, map, rounding);
    let help = if fitting.is_empty() {
        "give it a smaller `kernel` or more `padding`".to_owned()
    } else {
        format!("what fits: {}", any_of(&fitting))
    };
    let diagnostic = Diagnostic::new(title, spec.kernel.span.clone(), "larger than the padded input")
        .notes(notes)
        .note(site.trails())
        .help(help)
        .help(format!("remove {name}{}", start.unwrap_or_default()));
    site.push(diagnostic);
}

/// The least size from `input` on that windows fit.
fn least_input(slide: Slide, input: usize, rounding: Rounding) -> u64 {
    match slide.output(input, rounding) {
        Ok(_) => input as u64,
        Err(Misfit::TooLarge) => slide.extent().saturating_sub((slide.before + slide.after) as u64).max(1),
        Err(Misfit::Left(left)) => input as u64 + slide.stride as u64 - left,
    }
}

/// Reports a window that leaves a remainder under [`Rounding::Exact`].
pub fn inexact(spec: &Spec<'_>, window: Window, map: Map, site: &mut Site<'_>) {
    let title = format!(
        "layer {} moves a window of {} by {}, which does not fit its input of {}x{} exactly",
        site.name(),
        described(window),
        step(window.stride),
        map.height,
        map.width
    );
    let remainders = Axis::ALL.map(|axis| {
        let slide = window.axis(axis);
        let room = slide.room(map.size()[axis as usize]).unsigned_abs();
        (!room.is_multiple_of(slide.stride as u64)).then(|| format!("does not divide {room}"))
    });
    let label = remainders.into_iter().flatten().next().unwrap_or_default();
    let notes = per_axis(|axis| {
        let slide = window.axis(axis);
        let input = map.size()[axis as usize];
        format!("{} = {}", formula(slide, input), quotient(slide, input))
    });
    let mut diagnostic = Diagnostic::new(title, spec.stride.span.clone(), label).notes(notes).note(site.trails());
    if !is_tied(spec) {
        diagnostic = diagnostic.secondary(spec.kernel.span.clone(), "the window");
    }
    let fitting: Vec<String> = fitting_windows(spec, window, map, Rounding::Exact)
        .into_iter()
        .chain(fitting_same(spec, window, map))
        .chain(fitting_inputs(window, map, site))
        .collect();
    if !fitting.is_empty() {
        diagnostic = diagnostic.help(format!("what fits exactly: {}", any_of(&fitting)));
    }
    site.push(diagnostic.helps(roundings(window, map)));
}

/// Whether the stride is not written, and so is the kernel.
fn is_tied(spec: &Spec<'_>) -> bool {
    spec.kernel.span == spec.stride.span
}

/// How far a window moves, in a title.
fn step(stride: [usize; 2]) -> String {
    let [height, width] = stride;
    if height == width { height.to_string() } else { format!("{height}x{width}") }
}

/// Alternatives in a sentence.
fn any_of(alternatives: &[String]) -> String {
    match alternatives {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => alternatives.concat(),
    }
}

/// A number of a window that may be changed.
#[derive(Clone, Copy)]
enum Number {
    Stride,
    /// With the stride, where that is not written.
    Kernel {
        tied: bool,
    },
    Padding,
    Dilation,
}

/// A window along one axis with a number changed `by` so much; nothing where that is no window.
fn changed(slide: Slide, number: Number, by: isize) -> Option<Slide> {
    let change =
        |number: usize, least: usize| number.checked_add_signed(by).filter(|number| (least..=LIMIT).contains(number));
    Some(match number {
        Number::Stride => Slide { stride: change(slide.stride, 1)?, ..slide },
        Number::Kernel { tied } => {
            let kernel = change(slide.kernel, 1)?;
            Slide { kernel, stride: if tied { kernel } else { slide.stride }, ..slide }
        }
        Number::Padding => Slide { before: change(slide.before, 0)?, after: change(slide.after, 0)?, ..slide },
        Number::Dilation => Slide { dilation: change(slide.dilation, 1)?, ..slide },
    })
}

/// The output of a window along one axis, if it may be used.
fn output(slide: Slide, input: usize, rounding: Rounding, is_pool: bool) -> Option<usize> {
    let output = slide.output(input, rounding).ok()?;
    (!is_pool || padding::is_short(slide) && padding::sees(slide, input, output)).then_some(output)
}

/// The nearest windows that fit and differ in one number, each with the output's size.
fn fitting_windows(spec: &Spec<'_>, window: Window, map: Map, rounding: Rounding) -> Vec<String> {
    /// How far from what is written a number is looked for.
    const FAR: isize = 16;
    let kernel = Number::Kernel { tied: is_tied(spec) };
    let numbers = [
        (Number::Stride, -1),
        (Number::Stride, 1),
        (kernel, -1),
        (kernel, 1),
        (Number::Padding, 1),
        (Number::Dilation, -1),
    ];
    let nearest = |axis: Axis, number: Number, direction: isize| {
        let (slide, input) = (window.axis(axis), map.size()[axis as usize]);
        if slide.output(input, rounding).is_ok() {
            return output(slide, input, rounding, spec.is_pool).map(|output| (slide, output));
        }
        (1..=FAR).find_map(|by| {
            let slide = changed(slide, number, direction * by)?;
            output(slide, input, rounding, spec.is_pool).map(|output| (slide, output))
        })
    };
    let describe = |(number, direction): (Number, isize)| {
        let (rows, height) = nearest(Axis::Height, number, direction)?;
        let (columns, width) = nearest(Axis::Width, number, direction)?;
        let pair = |of: fn(Slide) -> usize| Pair([of(rows), of(columns)]);
        let written = match number {
            Number::Stride => format!("stride = {}", pair(|slide| slide.stride)),
            Number::Kernel { .. } => format!("kernel = {}", pair(|slide| slide.kernel)),
            Number::Padding => {
                let (before, after) = (pair(|slide| slide.before).0, pair(|slide| slide.after).0);
                format!("padding = {}", Padding::Explicit { before, after })
            }
            Number::Dilation => format!("dilation = {}", pair(|slide| slide.dilation)),
        };
        Some(format!("`{written}` (giving {height}x{width})"))
    };
    numbers.into_iter().filter_map(describe).collect()
}

/// The padding that fits any input.
fn fitting_same(spec: &Spec<'_>, window: Window, map: Map) -> Option<String> {
    let output = |axis: Axis| {
        let (slide, input) = (window.axis(axis), map.size()[axis as usize]);
        let [before, after] = slide.same_padding(input).map(|padding| padding as usize);
        output(Slide { before, after, ..slide }, input, Rounding::Floor, spec.is_pool)
    };
    let (height, width) = (output(Axis::Height)?, output(Axis::Width)?);
    Some(format!("`padding = {}` (giving {height}x{width})", Padding::Same))
}

/// The nearest sizes of the input that the window fits.
fn fitting_inputs(window: Window, map: Map, site: &Site<'_>) -> Option<String> {
    let size = |more: bool| {
        Axis::ALL.map(|axis| {
            let slide = window.axis(axis);
            let input = map.size()[axis as usize];
            let left = slide.room(input).unsigned_abs() % slide.stride as u64;
            match (left, more) {
                (0, _) => input as u64,
                (_, true) => input as u64 + slide.stride as u64 - left,
                (_, false) => (input as u64).saturating_sub(left),
            }
        })
    };
    let sizes: Vec<String> = [size(false), size(true)]
        .into_iter()
        .filter(|size| size.iter().all(|size| (1..=LIMIT as u64).contains(size)))
        .map(by)
        .collect();
    let feed = *site.feeds.first()?;
    let giver = if site.trail.is_input(feed) {
        "an input of".to_owned()
    } else {
        format!("`{}` giving", shorten(site.trail.name(feed)))
    };
    (!sizes.is_empty()).then(|| format!("{giver} {}", sizes.join(" or ")))
}

/// What the other roundings would do.
fn roundings(window: Window, map: Map) -> Vec<String> {
    let outputs = |rounding| {
        let output = |axis: Axis| window.axis(axis).output(map.size()[axis as usize], rounding).ok();
        Some([output(Axis::Height)? as u64, output(Axis::Width)? as u64])
    };
    let mut found = Vec::new();
    let floor = outputs(Rounding::Floor);
    if let Some(floor) = floor {
        found.push(format!("`rounding = \"floor\"` gives {} and {}", by(floor), unread(window, map)));
    }
    if let Some(ceil) = outputs(Rounding::Ceil).filter(|ceil| Some(*ceil) != floor) {
        found.push(format!("`rounding = \"ceil\"` gives {}: the last windows reach past the end", by(ceil)));
    }
    found
}

/// What no window reads where the remainder is rounded down.
fn unread(window: Window, map: Map) -> String {
    let lines = |axis: Axis| {
        let slide = window.axis(axis);
        let left = slide.room(map.size()[axis as usize]).unsigned_abs() % slide.stride as u64;
        let real = left.saturating_sub(slide.after as u64);
        let noun = match axis {
            Axis::Height => "row",
            Axis::Width => "column",
        };
        match (left, real) {
            (0, _) => None,
            (_, 0) => Some(format!("{left} {noun}{} of padding", plural(left))),
            (_, 1) => Some(format!("the last {noun}")),
            _ => Some(format!("the last {real} {noun}s")),
        }
    };
    let lines: Vec<String> = Axis::ALL.into_iter().filter_map(lines).collect();
    format!("leaves {} unread", lines.join(" and "))
}

/// The ending of a noun after a number.
const fn plural(number: u64) -> &'static str {
    if number == 1 { "" } else { "s" }
}
