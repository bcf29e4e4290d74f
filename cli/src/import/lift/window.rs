//! Windows as the language writes them: the shortest padding, and a rounding only where there is a rest.

use hardwire_compiler::shape::{self, Axis, Rounding};

use crate::import::layers::{Padding, Window};
use crate::import::window::Sliding;

/// The window over a map of `size`, `[height, width]`.
pub fn written(sliding: Sliding, size: [usize; 2]) -> Window {
    let Sliding { window, rounding } = sliding;
    let padding = padding(window, size);
    let fits = |axis: Axis| window.axis(axis).output(size[axis as usize], Rounding::Exact).is_ok();
    let needs_none = matches!(padding, Padding::Same | Padding::SameLower) || Axis::ALL.into_iter().all(fits);
    Window {
        kernel: window.kernel,
        stride: window.stride,
        dilation: window.dilation,
        padding,
        rounding: (!needs_none).then_some(rounding),
    }
}

fn padding(window: shape::Window, size: [usize; 2]) -> Padding {
    let shape::Window { before, after, .. } = window;
    if before == after {
        return shortest(before, after);
    }
    // [less, more] along each axis.
    let same =
        Axis::ALL.map(|axis| window.axis(axis).same_padding(size[axis as usize]).map(|padding| padding as usize));
    let along = |side: usize| same.map(|padding| padding[side]);
    if (before, after) == (along(0), along(1)) {
        Padding::Same
    } else if (before, after) == (along(1), along(0)) {
        Padding::SameLower
    } else {
        shortest(before, after)
    }
}

/// As few numbers as say how much is before and after along each axis.
pub fn shortest(before: [usize; 2], after: [usize; 2]) -> Padding {
    if before != after {
        Padding::Sides([before[0], after[0], before[1], after[1]])
    } else if before[0] == before[1] {
        Padding::Even(before[0])
    } else {
        Padding::Pair(before)
    }
}
