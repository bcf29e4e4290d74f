//! How the window of a convolution or a pool slides, after the attributes that both have.

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
