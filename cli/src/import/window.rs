//! How the window of a convolution or a pool slides, after the attributes that both have, and that of a transposed convolution.

use hardwire_compiler::shape::{Axis, LIMIT, Rounding, Window};

use crate::import::read::Node;
use crate::import::why::Why;

/// A window with its padding in numbers.
#[derive(Clone, Copy, Debug)]
pub struct Sliding {
    /// The window.
    pub window: Window,
    /// `Ceil`, or else `Floor`, the rule of ONNX.
    pub rounding: Rounding,
}

impl Sliding {
    /// The window of `node` over a map of `size`, both `[height, width]`.
    pub fn of(node: &Node, kernel: [usize; 2], size: [usize; 2]) -> Result<Self, Why> {
        if kernel.iter().any(|size| !(1..=LIMIT).contains(size)) {
            return Err(Why::of("kernel_shape", "is not positive, or too large"));
        }
        let stride = pair(node, "strides", 1)?;
        let dilation = pair(node, "dilations", 1)?;
        let window = Window { kernel, stride, dilation, before: [0; 2], after: [0; 2] };
        let rounding = if node.int("ceil_mode")?.unwrap_or(0) == 0 { Rounding::Floor } else { Rounding::Ceil };
        Ok(Self { window: padded(node, window, size)?, rounding })
    }

    /// Rows and columns of the output, from a map of `size`.
    pub fn output(&self, size: [usize; 2]) -> Result<[usize; 2], Why> {
        let along = |axis: Axis| {
            let output = self.window.axis(axis).output(size[axis as usize], self.rounding);
            output.map_err(|_| {
                Why::of("kernel_shape", format!("is larger than the padded input of {}x{}", size[0], size[1]))
            })
        };
        Ok([along(Axis::Height)?, along(Axis::Width)?])
    }
}

/// A window that is spread over the output of a transposed convolution.
#[derive(Clone, Copy, Debug)]
pub struct Spreading {
    /// The window; its padding is what is taken off at the sides of the output.
    pub window: Window,
    /// Rows below and columns to the right that are added.
    pub output_padding: [usize; 2],
}

impl Spreading {
    /// The window of `node` over the output of a map of `size`, both `[height, width]`.
    pub fn of(node: &Node, kernel: [usize; 2], size: [usize; 2]) -> Result<Self, Why> {
        let (stride, dilation) = (pair(node, "strides", 1)?, pair(node, "dilations", 1)?);
        let mut window = Window { kernel, stride, dilation, before: [0; 2], after: [0; 2] };
        let output_padding = match node.ints("output_padding")? {
            Some(values) => two(values).ok_or_else(|| Why::of("output_padding", "is not two numbers from 0 on"))?,
            None => [0; 2],
        };
        let is_same = matches!(node.text("auto_pad")?, Some("SAME_UPPER" | "SAME_LOWER"));
        let wanted = match node.ints("output_shape")? {
            Some([.., height, width]) => two(&[*height, *width]),
            Some(_) => return Err(Why::of("output_shape", "has not two numbers: layers work on height and width")),
            None if is_same => Some([0, 1].map(|axis| size[axis].saturating_mul(stride[axis]))),
            None => return Ok(Self { window: padded(node, window, size)?, output_padding }),
        };
        let full = Self { window, output_padding }.output(size)?;
        let wanted = wanted.ok_or_else(|| Why::of("output_shape", "is negative, or too large"))?;
        let is_upper = node.text("auto_pad")? == Some("SAME_UPPER");
        for axis in 0..2 {
            let more = full[axis].checked_sub(wanted[axis]);
            let more = more.ok_or_else(|| Why::of("output_shape", "is larger than what the window reaches"))?;
            let (less, more) = (more / 2, more.div_ceil(2));
            (window.before[axis], window.after[axis]) = if is_upper { (less, more) } else { (more, less) };
        }
        Ok(Self { window, output_padding })
    }

    /// Rows and columns of the output, from a map of `size`.
    pub fn output(&self, size: [usize; 2]) -> Result<[usize; 2], Why> {
        let Self { window, output_padding } = self;
        let along = |axis: usize| {
            let reach = (window.kernel[axis] - 1).checked_mul(window.dilation[axis])?.checked_add(1)?;
            let spread = size[axis].checked_sub(1)?.checked_mul(window.stride[axis])?.checked_add(reach)?;
            let all = spread.checked_add(output_padding[axis])?;
            all.checked_sub(window.before[axis])?
                .checked_sub(window.after[axis])
                .filter(|size| (1..=LIMIT).contains(size))
        };
        let size = along(0).zip(along(1)).map(|(height, width)| [height, width]);
        size.ok_or_else(|| Why::of("pads", "leave nothing of the output, or it is too large"))
    }
}

fn two(values: &[i64]) -> Option<[usize; 2]> {
    let &[height, width] = values else {
        return None;
    };
    Some([whole(height)?, whole(width)?])
}

/// Two numbers `[height, width]` from 1 on.
pub fn pair(node: &Node, name: &str, default: usize) -> Result<[usize; 2], Why> {
    let Some(values) = node.ints(name)? else {
        return Ok([default; 2]);
    };
    let values: Option<Vec<usize>> = values.iter().map(|value| whole(*value).filter(|value| *value > 0)).collect();
    match values.as_deref() {
        Some(&[height, width]) => Ok([height, width]),
        Some(other) if other.len() != 2 => Err(Why::of(name, "has not two numbers: layers work on height and width")),
        _ => Err(Why::of(name, "is not positive, or too large")),
    }
}

/// A number that a window may have.
fn whole(value: i64) -> Option<usize> {
    usize::try_from(value).ok().filter(|value| *value <= LIMIT)
}

/// The window with the padding that `auto_pad` or `pads` asks for.
fn padded(node: &Node, window: Window, size: [usize; 2]) -> Result<Window, Why> {
    let is_lower = match node.text("auto_pad")?.unwrap_or("NOTSET") {
        "NOTSET" => {
            let Some(pads) = node.ints("pads")? else {
                return Ok(window);
            };
            let pads: Option<Vec<usize>> = pads.iter().map(|pad| whole(*pad)).collect();
            return match pads.as_deref() {
                Some(&[top, left, bottom, right]) => {
                    Ok(Window { before: [top, left], after: [bottom, right], ..window })
                }
                _ => Err(Why::of("pads", "is not one number from 0 on for each of four sides")),
            };
        }
        "VALID" => return Ok(window),
        "SAME_UPPER" => false,
        "SAME_LOWER" => true,
        other => return Err(Why::of("auto_pad", format!("is `{other}`"))),
    };
    let mut window = window;
    for axis in Axis::ALL {
        let [less, more] = window.axis(axis).same_padding(size[axis as usize]).map(|padding| padding as usize);
        let (before, after) = if is_lower { (more, less) } else { (less, more) };
        if more > LIMIT {
            return Err(Why::of("auto_pad", "asks for too large a padding"));
        }
        (window.before[axis as usize], window.after[axis as usize]) = (before, after);
    }
    Ok(window)
}
