//! Sliding windows, found by walking them along one axis at a time.

use hardwire_compiler::shape::{Map, Window};

/// A window and the axis that it slides along.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// Input pixels.
    pub length: usize,
    /// Taps.
    pub kernel: usize,
    /// Input pixels from one position to the next.
    pub stride: usize,
    /// Input pixels from one tap to the next.
    pub dilation: usize,
    /// Padding before the first pixel.
    pub before: usize,
    /// Padding after the last pixel.
    pub after: usize,
}

/// What becomes of pixels that are left over behind the last whole window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// They are a mistake.
    Exact,
    /// They are dropped.
    Floor,
    /// They get a window of their own, if it starts inside the input or the padding before it.
    Ceil,
}

impl Axis {
    /// The rows and the columns of `input` under `window`.
    pub fn of(input: Map, window: &Window) -> [Self; 2] {
        [(0, input.height), (1, input.width)].map(|(axis, length)| Self {
            length,
            kernel: window.kernel[axis],
            stride: window.stride[axis],
            dilation: window.dilation[axis],
            before: window.before[axis],
            after: window.after[axis],
        })
    }

    /// How many positions the window takes; none where it does not fit once, or under `Exact` not evenly.
    pub fn positions(&self, rounding: Rounding) -> Option<usize> {
        let padded = self.before + self.length + self.after;
        let extent = (self.kernel - 1) * self.dilation + 1;
        let mut positions = 0;
        let mut start = 0;
        let mut covered = 0;
        while start + extent <= padded {
            positions += 1;
            covered = start + extent;
            start += self.stride;
        }
        if positions == 0 {
            return None;
        }
        match rounding {
            Rounding::Exact => (covered == padded).then_some(positions),
            Rounding::Floor => Some(positions),
            Rounding::Ceil => {
                let one_more = covered < padded && start < self.before + self.length;
                Some(positions + usize::from(one_more))
            }
        }
    }

    /// The input pixel under tap `k` at position `out`; none in the padding and past it.
    pub fn pixel(&self, out: usize, k: usize) -> Option<usize> {
        (out * self.stride + k * self.dilation).checked_sub(self.before).filter(|&pixel| pixel < self.length)
    }

    /// Whether tap `k` at position `out` is over the input or its padding, rather than past both.
    pub fn is_inside(&self, out: usize, k: usize) -> bool {
        out * self.stride + k * self.dilation < self.before + self.length + self.after
    }
}

/// The padding, in all, with which a window of `extent` pixels starts at every `stride`-th of `length` pixels:
/// what `same` asks for.
pub fn same_padding(length: usize, extent: usize, stride: usize) -> usize {
    let starts = (0..length).step_by(stride);
    starts.max().map_or(0, |last_start| (last_start + extent).saturating_sub(length))
}

#[cfg(test)]
mod tests {
    use super::{Axis, Rounding, same_padding};

    fn positions(length: usize, kernel: usize, stride: usize, padding: usize, rounding: Rounding) -> Option<usize> {
        Axis { length, kernel, stride, dilation: 1, before: padding, after: padding }.positions(rounding)
    }

    #[test]
    fn course_notes() {
        assert_eq!(positions(5, 3, 1, 0, Rounding::Exact), Some(3));
        assert_eq!(positions(5, 3, 1, 1, Rounding::Exact), Some(5));
        assert_eq!(positions(7, 3, 3, 0, Rounding::Exact), None);
        assert_eq!(positions(227, 11, 4, 0, Rounding::Exact), Some(55));
    }

    #[test]
    fn rounding() {
        for (length, kernel, stride, padding, floor, ceil) in [
            (224, 7, 2, 3, 112, 113),
            (224, 3, 2, 0, 111, 112),
            (224, 11, 4, 0, 54, 55),
            (112, 3, 2, 1, 56, 57),
            (129, 2, 2, 0, 64, 65),
        ] {
            assert_eq!(positions(length, kernel, stride, padding, Rounding::Exact), None);
            assert_eq!(positions(length, kernel, stride, padding, Rounding::Floor), Some(floor));
            assert_eq!(positions(length, kernel, stride, padding, Rounding::Ceil), Some(ceil));
        }
    }

    #[test]
    fn no_window_in_the_padding_after() {
        assert_eq!(positions(9, 4, 4, 2, Rounding::Ceil), Some(3));
    }

    #[test]
    fn too_large() {
        assert_eq!(positions(1, 2, 2, 0, Rounding::Floor), None);
        assert_eq!(positions(1, 2, 2, 0, Rounding::Ceil), None);
    }

    #[test]
    fn same() {
        assert_eq!(same_padding(7, 3, 2), 2);
        assert_eq!(same_padding(5, 3, 2), 2);
        assert_eq!(same_padding(96, 7, 2), 5);
        assert_eq!(same_padding(4, 3, 2), 1);
        assert_eq!(same_padding(40, 1, 2), 0);
    }
}
