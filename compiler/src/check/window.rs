//! How the window of a layer slides over its input.

use crate::check::site::Site;
use crate::check::trail::Reach;
use crate::check::{misfit, padding};
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, LIMIT, Map, Misfit, Rounding, Shape, Slide, Window};
use crate::source::Spanned;
use crate::syntax::values::{Padding, Pair};
use crate::syntax::{Given, Needed};

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
    /// Whether it is a pool's, for which no window may lie in the padding altogether.
    pub is_pool: bool,
}

impl<'a> Spec<'a> {
    /// The window of a convolution; nothing where any of its keys has a mistake.
    pub fn of_conv(
        kernel: &'a Needed<Pair>,
        stride: &'a Given<Pair>,
        padding: &'a Given<Padding>,
        dilation: &'a Given<Pair>,
        rounding: &'a Given<Rounding>,
    ) -> Option<Self> {
        Some(Self {
            kernel: kernel.value()?,
            stride: stride.value()?,
            padding: padding.value()?,
            dilation: Some(dilation.value()?),
            rounding: rounding.if_readable()?,
            is_pool: false,
        })
    }

    /// Likewise of a pool, whose stride is its kernel where it is not written.
    pub fn of_pool(
        kernel: &'a Needed<Pair>,
        stride: &'a Given<Pair>,
        padding: &'a Given<Padding>,
        dilation: Option<&'a Given<Pair>>,
        rounding: &'a Given<Rounding>,
    ) -> Option<Self> {
        let kernel = kernel.value()?;
        let dilation = match dilation {
            Some(dilation) => Some(dilation.value()?),
            None => None,
        };
        Some(Self {
            kernel,
            stride: stride.if_readable()?.unwrap_or(kernel),
            padding: padding.value()?,
            dilation,
            rounding: rounding.if_readable()?,
            is_pool: true,
        })
    }
}

/// A window that fits.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The window.
    pub window: Window,
    /// Rows and columns of the output.
    output: [usize; 2],
    /// Whether the padding is `same` or `same_lower`: made to fit the input.
    same: bool,
    rounding: Rounding,
}

impl Fit {
    /// The size of an output with so many channels.
    pub const fn shape(&self, channels: usize) -> Shape {
        let [height, width] = self.output;
        Shape::Map(Map { height, width, channels })
    }

    /// What the output's size tells of the input's.
    pub const fn reach(&self) -> Reach {
        Reach::Window { window: self.window, same: self.same }
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
            if slide.output(input, Rounding::Exact).is_ok() { size } else { format!("{size}, {rounded} to {output}") }
        })
    }
}

/// What `say` says of each axis, in one line where it is the same of both.
pub fn per_axis(say: impl Fn(Axis) -> String) -> Vec<String> {
    let [height, width] = Axis::ALL.map(say);
    if height == width { vec![height] } else { vec![format!("height: {height}"), format!("width: {width}")] }
}

/// The formula of the output's size with its numbers.
pub fn formula(slide: Slide, input: usize) -> String {
    format!("({input} - {} + {} + {}) / {} + 1", slide.extent(), slide.before, slide.after, slide.stride)
}

/// Fits a window to its input; reports it where it does not.
pub fn fit(spec: &Spec<'_>, map: Map, site: &mut Site<'_>) -> Option<Fit> {
    let (window, same) = window(spec, map, site)?;
    if spec.is_pool && !Axis::ALL.into_iter().all(|axis| padding::is_short(window.axis(axis))) {
        return None;
    }
    let rounding = match (spec.rounding, same) {
        (_, true) => Some(Rounding::Floor),
        (Some(rounding), _) => Some(rounding.value),
        (None, _) => site.rounding,
    };
    // Where the model's rounding has a mistake, only what fits exactly is known.
    let known = rounding.unwrap_or(Rounding::Exact);
    let results = Axis::ALL.map(|axis| window.axis(axis).output(map.size()[axis as usize], known));
    match results {
        [Ok(height), Ok(width)] => {
            let output = [height, width];
            let sees = |axis| padding::sees(window.axis(axis), map.size()[axis as usize], output[axis as usize]);
            if spec.is_pool && !Axis::ALL.into_iter().all(sees) {
                padding::report_stepped_over(spec, window, map, site);
                return None;
            }
            Some(Fit { window, output, same, rounding: known })
        }
        _ if results.contains(&Err(Misfit::TooLarge)) => {
            misfit::too_large(spec, window, known, map, site);
            None
        }
        _ => {
            if rounding.is_some() {
                misfit::inexact(spec, window, map, site);
            }
            None
        }
    }
}

/// Pixels that a dilated kernel covers.
fn extents(kernel: Pair, dilation: Pair) -> [u64; 2] {
    let extent = |i: usize| (kernel.0[i] as u64 - 1) * dilation.0[i] as u64 + 1;
    [extent(0), extent(1)]
}

/// Two numbers as a size.
pub fn by([height, width]: [u64; 2]) -> String {
    format!("{height}x{width}")
}

/// The window with its padding in numbers, and whether that is `same` or `same_lower`.
fn window(spec: &Spec<'_>, map: Map, site: &mut Site<'_>) -> Option<(Window, bool)> {
    let dilation = spec.dilation.map_or(Pair::both(1), |dilation| dilation.value);
    let mut window = Window {
        kernel: spec.kernel.value.0,
        stride: spec.stride.value.0,
        dilation: dilation.0,
        before: [0, 0],
        after: [0, 0],
    };
    let odd_one_in_front = match spec.padding.value {
        Padding::Explicit { before, after } => {
            return Some((Window { before, after, ..window }, false));
        }
        Padding::Same => false,
        Padding::SameLower => true,
    };
    for axis in Axis::ALL {
        let i = axis as usize;
        let [less, more] = window.axis(axis).same_padding(map.size()[i]);
        if more > LIMIT as u64 {
            let title = format!("the padding that layer {} needs is too large: {more}", site.name());
            let note = format!("`kernel` and `dilation` make a window of {}", by(extents(spec.kernel.value, dilation)));
            site.push(Diagnostic::new(title, spec.kernel.span.clone(), "makes the window too large").note(note));
            return None;
        }
        let (before, after) = if odd_one_in_front { (more, less) } else { (less, more) };
        window.before[i] = before as usize;
        window.after[i] = after as usize;
    }
    Some((window, true))
}

/// The window as titles name it.
pub fn described(window: Window) -> String {
    let [height, width] = window.kernel;
    let extents = extents(Pair(window.kernel), Pair(window.dilation));
    if window.dilation == [1, 1] {
        by(extents)
    } else {
        format!("{} ({height}x{width}, dilated by {})", by(extents), Pair(window.dilation))
    }
}

/// `room / stride + 1` with two decimals, or as a fraction where two do not show that it is not whole.
pub fn quotient(slide: Slide, input: usize) -> String {
    let room = slide.room(input).unsigned_abs();
    let stride = slide.stride as u64;
    let (whole, left) = (room / stride + 1, room % stride);
    let hundredths = (left * 100 + stride / 2) / stride;
    match (left, hundredths) {
        (0, _) => whole.to_string(),
        (_, 0 | 100) => format!("{whole} {left}/{stride}"),
        _ => format!("{whole}.{hundredths:02}").trim_end_matches('0').to_owned(),
    }
}
