//! How the window of a layer slides over its input, and what would fit where it does not.

use crate::check::site::Site;
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, LIMIT, Map, Misfit, Rounding, Shape, Slide, Window};
use crate::source::Spanned;
use crate::syntax::values::{Padding, Pair};

/// A window as it is written.
pub struct Spec<'a> {
    /// `kernel`.
    pub kernel: &'a Spanned<Pair>,
    /// `stride`, or what stands for it.
    pub stride: &'a Spanned<Pair>,
    /// `padding`.
    pub padding: &'a Spanned<Padding>,
    /// `dilation`, of a layer that has it.
    pub dilation: Option<&'a Spanned<Pair>>,
    /// `rounding`, if it is written.
    pub rounding: Option<&'a Spanned<Rounding>>,
}

/// A window that fits.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The window.
    pub window: Window,
    /// Rows and columns of the output.
    output: [usize; 2],
    /// Whether the padding was made to fit the input.
    padded_to_fit: bool,
    rounding: Rounding,
}

impl Fit {
    /// The size of an output with so many channels.
    pub const fn shape(&self, channels: usize) -> Shape {
        let [height, width] = self.output;
        Shape::Map(Map {
            height,
            width,
            channels,
        })
    }

    /// What the output's size tells of the input's.
    pub const fn reach(&self) -> Reach {
        Reach::Window {
            window: self.window,
            padded_to_fit: self.padded_to_fit,
        }
    }

    /// The window with as much padding behind `map` as its last position covers, for ops to which it makes no difference
    /// whether that is padding or beyond.
    pub fn covering(&self, map: Map) -> Window {
        let mut window = self.window;
        for axis in Axis::ALL {
            let i = axis as usize;
            let slide = window.axis(axis);
            let end = (self.output[i] as u64 - 1) * slide.stride as u64 + slide.extent();
            let covered = end.saturating_sub(slide.before as u64 + map.size()[i] as u64);
            window.after[i] = window.after[i].max(covered as usize);
        }
        window
    }

    /// The formula of the output's rows and columns.
    pub fn formulas(&self, map: Map) -> Vec<String> {
        let rounded = match self.rounding {
            Rounding::Exact => "",
            Rounding::Floor => "rounded down",
            Rounding::Ceil => "rounded up",
        };
        per_axis(|axis| {
            let slide = self.window.axis(axis);
            let input = map.size()[axis as usize];
            let output = self.output[axis as usize];
            let size = format!("{} = {}", formula(slide, input), quotient(slide, input));
            if slide.output(input, Rounding::Exact).is_ok() {
                size
            } else {
                format!("{size}, {rounded} to {output}")
            }
        })
    }
}

/// What `say` says of each axis, in one line where it is the same of both.
fn per_axis(say: impl Fn(Axis) -> String) -> Vec<String> {
    let [height, width] = Axis::ALL.map(say);
    if height == width {
        vec![height]
    } else {
        vec![format!("height: {height}"), format!("width: {width}")]
    }
}

/// The formula of the output's size with its numbers.
fn formula(slide: Slide, input: usize) -> String {
    format!(
        "({input} - {} + {} + {}) / {} + 1",
        slide.extent(),
        slide.before,
        slide.after,
        slide.stride
    )
}

/// Fits a window to its input; reports it where it does not.
pub fn fit(spec: &Spec<'_>, map: Map, site: &mut Site<'_>) -> Option<Fit> {
    let (window, padded_to_fit) = window(spec, map, site)?;
    let rounding = match (spec.rounding, padded_to_fit) {
        (_, true) => Some(Rounding::Floor),
        (Some(rounding), _) => Some(rounding.value),
        (None, _) => site.rounding,
    };
    // Where the model's rounding has a mistake, only what fits exactly is known.
    let results = Axis::ALL.map(|axis| {
        window.axis(axis).output(
            map.size()[axis as usize],
            rounding.unwrap_or(Rounding::Exact),
        )
    });
    match results {
        [Ok(height), Ok(width)] => Some(Fit {
            window,
            output: [height, width],
            padded_to_fit,
            rounding: rounding.unwrap_or(Rounding::Exact),
        }),
        _ if results.contains(&Err(Misfit::TooLarge)) => {
            too_large(spec, window, map, site);
            None
        }
        _ => {
            if rounding.is_some() {
                inexact(spec, window, map, site);
            }
            None
        }
    }
}

/// Like [`fit`], for a pool, of which no window may lie in the padding altogether.
pub fn fit_pool(spec: &Spec<'_>, map: Map, site: &mut Site<'_>) -> Option<Fit> {
    if let Padding::Explicit { before, after } = spec.padding.value {
        let dilation = spec
            .dilation
            .map_or(Pair::both(1), |dilation| dilation.value);
        let extents = extents(spec.kernel.value, dilation);
        let covers = |i: usize| before[i].max(after[i]) as u64 >= extents[i];
        if covers(0) || covers(1) {
            let title = format!(
                "the padding of layer {} covers a whole window of {}",
                site.name(),
                by(extents)
            );
            let label = "must be smaller than the window on each side";
            let most: Vec<String> = extents
                .iter()
                .map(|extent| (extent - 1).to_string())
                .collect();
            let most = if extents[0] == extents[1] {
                most[0].clone()
            } else {
                format!("[{}]", most.join(", "))
            };
            let diagnostic = Diagnostic::new(title, spec.padding.span.clone(), label)
                .secondary(spec.kernel.span.clone(), "the window")
                .note("a window that lies in the padding altogether would see no value")
                .help(format!(
                    "the most that this window allows is `padding = {most}`"
                ));
            site.push(diagnostic);
            return None;
        }
    }
    fit(spec, map, site)
}

/// Pixels that a dilated kernel covers.
fn extents(kernel: Pair, dilation: Pair) -> [u64; 2] {
    let extent = |i: usize| (kernel.0[i] as u64 - 1) * dilation.0[i] as u64 + 1;
    [extent(0), extent(1)]
}

/// How far a window moves, in a title.
fn step(stride: [usize; 2]) -> String {
    let [height, width] = stride;
    if height == width {
        height.to_string()
    } else {
        format!("{height}x{width}")
    }
}

/// Two numbers as a size.
fn by([height, width]: [u64; 2]) -> String {
    format!("{height}x{width}")
}

/// The window with its padding in numbers, and whether that was made to fit.
fn window(spec: &Spec<'_>, map: Map, site: &mut Site<'_>) -> Option<(Window, bool)> {
    let dilation = spec
        .dilation
        .map_or(Pair::both(1), |dilation| dilation.value);
    let mut window = Window {
        kernel: spec.kernel.value.0,
        stride: spec.stride.value.0,
        dilation: dilation.0,
        before: [0, 0],
        after: [0, 0],
    };
    let odd_one_in_front = match spec.padding.value {
        Padding::Explicit { before, after } => {
            return Some((
                Window {
                    before,
                    after,
                    ..window
                },
                false,
            ));
        }
        Padding::Same => false,
        Padding::SameLower => true,
    };
    for axis in Axis::ALL {
        let i = axis as usize;
        let [less, more] = window.axis(axis).same_padding(map.size()[i]);
        if more > LIMIT as u64 {
            let title = format!(
                "the padding that layer {} needs is too large: {more}",
                site.name()
            );
            let note = format!(
                "`kernel` and `dilation` make a window of {}",
                by(extents(spec.kernel.value, dilation))
            );
            site.push(
                Diagnostic::new(
                    title,
                    spec.kernel.span.clone(),
                    "makes the window too large",
                )
                .note(note),
            );
            return None;
        }
        let (before, after) = if odd_one_in_front {
            (more, less)
        } else {
            (less, more)
        };
        window.before[i] = before as usize;
        window.after[i] = after as usize;
    }
    Some((window, true))
}

/// The window as titles name it.
fn described(window: Window) -> String {
    let [height, width] = window.kernel;
    let extents = extents(Pair(window.kernel), Pair(window.dilation));
    if window.dilation == [1, 1] {
        by(extents)
    } else {
        format!(
            "{} ({height}x{width}, dilated by {})",
            by(extents),
            Pair(window.dilation)
        )
    }
}

fn too_large(spec: &Spec<'_>, window: Window, map: Map, site: &mut Site<'_>) {
    let name = site.name();
    let title = format!(
        "layer {name} needs a window of {}, but its input is {}x{}",
        described(window),
        map.height,
        map.width
    );
    let notes = per_axis(|axis| {
        let slide = window.axis(axis);
        let input = map.size()[axis as usize];
        let verdict = if slide.room(input) < 0 {
            "the numerator is negative"
        } else {
            "fits"
        };
        format!("{}: {verdict}", formula(slide, input))
    });
    let least = Axis::ALL.map(|axis| {
        let slide = window.axis(axis);
        slide
            .extent()
            .saturating_sub((slide.before + slide.after) as u64)
            .max(1)
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
    let diagnostic = Diagnostic::new(
        title,
        spec.kernel.span.clone(),
        "larger than the padded input",
    )
    .notes(notes)
    .note(site.trails())
    .help(help);
    site.push(diagnostic);
}

fn inexact(spec: &Spec<'_>, window: Window, map: Map, site: &mut Site<'_>) {
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
        (room % slide.stride as u64 != 0).then(|| format!("does not divide {room}"))
    });
    let label = remainders.into_iter().flatten().next().unwrap_or_default();
    let notes = per_axis(|axis| {
        let slide = window.axis(axis);
        let input = map.size()[axis as usize];
        format!("{} = {}", formula(slide, input), quotient(slide, input))
    });
    // A stride that is not written is the kernel's.
    let tied = spec.kernel.span == spec.stride.span;
    let mut diagnostic = Diagnostic::new(title, spec.stride.span.clone(), label)
        .notes(notes)
        .note(site.trails());
    if !tied {
        diagnostic = diagnostic.secondary(spec.kernel.span.clone(), "the window");
    }
    let fitting = fitting_windows(window, map, tied)
        .into_iter()
        .chain(fitting_inputs(window, map))
        .collect::<Vec<_>>();
    if !fitting.is_empty() {
        diagnostic = diagnostic.help(format!("what fits exactly: {}", any_of(&fitting)));
    }
    site.push(diagnostic.helps(roundings(window, map)));
}

/// Alternatives in a sentence.
fn any_of(alternatives: &[String]) -> String {
    match alternatives {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => alternatives.concat(),
    }
}

/// `room / stride + 1` with two decimals, or as a fraction where two do not show that it is not whole.
fn quotient(slide: Slide, input: usize) -> String {
    let room = slide.room(input).unsigned_abs();
    let stride = slide.stride as u64;
    let (whole, left) = (room / stride + 1, room % stride);
    let hundredths = (left * 100 + stride / 2) / stride;
    match (left, hundredths) {
        (0, _) => whole.to_string(),
        (_, 0 | 100) => format!("{whole} {left}/{stride}"),
        _ => format!("{whole}.{hundredths:02}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

/// The output of a window that fits an input exactly.
fn exact(window: Window, size: [usize; 2]) -> Option<[u64; 2]> {
    match Axis::ALL.map(|axis| {
        window
            .axis(axis)
            .output(size[axis as usize], Rounding::Exact)
    }) {
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
            let number = (numbers[i] as i64).checked_add(if axes[i] { by } else { 0 })?;
            usize::try_from(number)
                .ok()
                .filter(|number| (least..=LIMIT).contains(number))
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
    let axes = Axis::ALL.map(|axis| {
        window
            .axis(axis)
            .output(map.size()[axis as usize], Rounding::Exact)
            .is_err()
    });
    let kernel = Number::Kernel { tied };
    [
        (Number::Stride, -1),
        (Number::Stride, 1),
        (kernel, -1),
        (kernel, 1),
        (Number::Padding, 1),
    ]
    .into_iter()
    .filter_map(|(number, direction)| {
        (1..=FAR).find_map(|by| {
            let window = changed(window, number, direction * by, axes)?;
            let output = exact(window, map.size())?;
            let written = match number {
                Number::Stride => format!("stride = {}", Pair(window.stride)),
                Number::Kernel { .. } => format!("kernel = {}", Pair(window.kernel)),
                Number::Padding => {
                    format!(
                        "padding = {}",
                        Padding::Explicit {
                            before: window.before,
                            after: window.after
                        }
                    )
                }
            };
            Some(format!("`{written}` (giving {})", self::by(output)))
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
        let output = |axis: Axis| {
            window
                .axis(axis)
                .output(map.size()[axis as usize], rounding)
                .ok()
        };
        Some([output(Axis::Height)? as u64, output(Axis::Width)? as u64])
    };
    let mut found = Vec::new();
    let floor = outputs(Rounding::Floor);
    if let Some(floor) = floor {
        found.push(format!(
            "`rounding = \"floor\"` gives {} and {}",
            by(floor),
            unread(window, map)
        ));
    }
    if let Some(ceil) = outputs(Rounding::Ceil).filter(|ceil| Some(*ceil) != floor) {
        found.push(format!(
            "`rounding = \"ceil\"` gives {}: the last windows reach past the end",
            by(ceil)
        ));
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
