//! Windows that do not fit their input: why not, and what would.

use crate::check::site::Site;
use crate::check::window::{self, Spec, by, described, formula, per_axis, quotient};
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, LIMIT, Map, Rounding, Window};
use crate::syntax::values::{Padding, Pair};

/// Reports a window that is larger than its padded input.
pub fn too_large(spec: &Spec<'_>, window: Window, map: Map, site: &mut Site<'_>) {
    let name = site.name();
    let title =
        format!("layer {name} needs a window of {}, but its input is {}x{}", described(window), map.height, map.width);
    let notes = per_axis(|axis| {
        let slide = window.axis(axis);
        let input = map.size()[axis as usize];
        let verdict = if slide.room(input) < 0 { "the numerator is negative" } else { "fits" };
        format!("{}: {verdict}", formula(slide, input))
    });
    let least = Axis::ALL.map(|axis| {
        let slide = window.axis(axis);
        slide.extent().saturating_sub((slide.before + slide.after) as u64).max(1)
    });
    let start = site
        .feeds
        .first()
        .and_then(|feed| site.trail.least_input(*feed, least))
        .filter(|(_, size)| size.iter().all(|size| *size <= LIMIT as u64))
        .map(|(_, size)| format!(", or start from an input of at least {}", by(size)));
    let help = match start {
        Some(start) => format!("remove {name}{start}"),
        None => format!("remove {name}, or give it a smaller `kernel` or more `padding`"),
    };
    let diagnostic = Diagnostic::new(title, spec.kernel.span.clone(), "larger than the padded input")
        .notes(notes)
        .note(site.trails())
        .help(help);
    site.push(diagnostic);
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
    // A stride that is not written is the kernel's.
    let tied = spec.kernel.span == spec.stride.span;
    let mut diagnostic = Diagnostic::new(title, spec.stride.span.clone(), label).notes(notes).note(site.trails());
    if !tied {
        diagnostic = diagnostic.secondary(spec.kernel.span.clone(), "the window");
    }
    let fitting = fitting_windows(window, map, tied).into_iter().chain(fitting_inputs(window, map)).collect::<Vec<_>>();
    if !fitting.is_empty() {
        diagnostic = diagnostic.help(format!("what fits exactly: {}", any_of(&fitting)));
    }
    site.push(diagnostic.helps(roundings(window, map)));
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

/// The output of a window that fits an input exactly.
fn exact(window: Window, size: [usize; 2]) -> Option<[u64; 2]> {
    match Axis::ALL.map(|axis| window.axis(axis).output(size[axis as usize], Rounding::Exact)) {
        [Ok(height), Ok(width)] => Some([height as u64, width as u64]),
        _ => None,
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
}

/// `window` with a number changed `by` so much along `axes`; nothing where that is no window.
fn changed(window: Window, number: Number, by: i64, axes: [bool; 2]) -> Option<Window> {
    let change = |numbers: [usize; 2], least: usize| {
        let one = |i: usize| {
            let number = i64::try_from(numbers[i]).ok()?.checked_add(if axes[i] { by } else { 0 })?;
            usize::try_from(number).ok().filter(|number| (least..=LIMIT).contains(number))
        };
        Some([one(0)?, one(1)?])
    };
    let mut window = window;
    match number {
        Number::Stride => window.stride = change(window.stride, 1)?,
        Number::Kernel { tied } => {
            window.kernel = change(window.kernel, 1)?;
            if tied {
                window.stride = window.kernel;
            }
        }
        Number::Padding => {
            window.before = change(window.before, 0)?;
            window.after = change(window.after, 0)?;
        }
    }
    let covers = |axis| {
        let slide = window.axis(axis);
        slide.before.max(slide.after) as u64 >= slide.extent()
    };
    (!Axis::ALL.into_iter().any(covers)).then_some(window)
}

/// The nearest windows that fit and differ in one number, each with the output's size.
fn fitting_windows(window: Window, map: Map, tied: bool) -> Vec<String> {
    /// How far from what is written a number is looked for.
    const FAR: i64 = 16;
    let axes = Axis::ALL.map(|axis| window.axis(axis).output(map.size()[axis as usize], Rounding::Exact).is_err());
    let kernel = Number::Kernel { tied };
    [(Number::Stride, -1), (Number::Stride, 1), (kernel, -1), (kernel, 1), (Number::Padding, 1)]
        .into_iter()
        .filter_map(|(number, direction)| {
            (1..=FAR).find_map(|by| {
                let window = changed(window, number, direction * by, axes)?;
                let output = exact(window, map.size())?;
                let written = match number {
                    Number::Stride => format!("stride = {}", Pair(window.stride)),
                    Number::Kernel { .. } => format!("kernel = {}", Pair(window.kernel)),
                    Number::Padding => {
                        format!("padding = {}", Padding::Explicit { before: window.before, after: window.after })
                    }
                };
                Some(format!("`{written}` (giving {})", window::by(output)))
            })
        })
        .collect()
}

/// The nearest sizes of the input that the window fits.
fn fitting_inputs(window: Window, map: Map) -> Option<String> {
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
    (!sizes.is_empty()).then(|| format!("an input of {}", sizes.join(" or ")))
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
