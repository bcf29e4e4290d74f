//! Blocks of pixels as the channels of one pixel (space to depth), which takes the stride out of a convolution.
//!
//! A convolution with stride `S` sees a map whose pixels each hold a block of `S x S` pixels of its input as one of stride 1 whose kernel
//! has the `S`-th part of the rows and columns, rounded up: with taps of zeros where the kernel ends inside a block. Colours become enough
//! channels for vectors that way, and Winograd's algorithm applies to strides that it knows nothing of. (That large kernels and strides
//! come apart into convolutions that it applies to: D. Huang et al., "DWM: A Decomposable Winograd Method for Convolution
//! Acceleration", 2020. Here all parts are one, whose terms are summed before they are transformed back.)

use crate::parts::Rows;
use crate::simd::{Kernel, Simd};
use crate::slices::{chunks_mut, part, part_mut, values};

/// Fills some rows of a map whose pixel in row `r` and column `c` holds the pixels of a block, row by row: from row `r * SIZE - before[0]`
/// and column `c * SIZE - before[1]` of `x` on, `SIZE` of them in both directions. Those outside are zeros.
///
/// A pixel has `C` channels, `X_PITCH` values from the start of one to that of the next, and a row of a block `RUN`, `SIZE` times `C`.
#[derive(Debug)]
pub struct Deepen<'a, const SIZE: usize, const C: usize, const RUN: usize, const X_PITCH: usize> {
    /// The input.
    pub x: &'a [f32],
    /// Its rows and columns.
    pub input: [usize; 2],
    /// Padding above and on the left.
    pub before: [usize; 2],
    /// The rows to fill.
    pub rows: Rows<'a>,
}

impl<S: Simd, const SIZE: usize, const C: usize, const RUN: usize, const X_PITCH: usize> Kernel<S>
    for Deepen<'_, SIZE, C, RUN, X_PITCH>
{
    #[inline(always)]
    fn run(self, _s: S) {
        const { assert!(RUN == SIZE * C, "a row of a block") };
        let Self { x, input: [height, width], before, rows: Rows { part, len, y, .. } } = self;
        for (row, pixels) in y.chunks_exact_mut(len).enumerate() {
            let row = part.start + row;
            for in_block in 0..SIZE {
                // Wraps around on padding, to far beyond the last row.
                let at = (row * SIZE + in_block).wrapping_sub(before[0]);
                let from = at.wrapping_mul(width * X_PITCH);
                let x = if at < height { values(x, from..from + (width - 1) * X_PITCH + C) } else { &[] };
                let width = if at < height { width } else { 0 };
                for (column, pixel) in pixels.chunks_exact_mut(SIZE * RUN).enumerate() {
                    let left = (column * SIZE).wrapping_sub(before[1]);
                    deepen_run::<SIZE, C, RUN, X_PITCH>(x, width, left, part_mut(pixel, in_block * RUN));
                }
            }
        }
    }
}

/// The row of a block that begins with column `left` of a row of `width` pixels.
#[inline(always)]
fn deepen_run<const SIZE: usize, const C: usize, const RUN: usize, const X_PITCH: usize>(
    x: &[f32],
    width: usize,
    left: usize,
    run: &mut [f32; RUN],
) {
    if C == X_PITCH && left < width && width - left >= SIZE {
        *run = *part(x, left * X_PITCH);
        return;
    }
    for (column, pixel) in chunks_mut::<C>(run).iter_mut().enumerate() {
        let column = left.wrapping_add(column);
        *pixel = if column < width { *part(x, column * X_PITCH) } else { [0.0; C] };
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::Deepen;
    use crate::parts::{Rows, spread_over};
    use crate::simd::{Kernel, Simd};
    use crate::testing::{on_each_level, values};

    /// A map of whatever size, padding and size of blocks, in one part and in three.
    struct Check<const SIZE: usize, const C: usize, const RUN: usize, const X_PITCH: usize>;

    impl<S: Simd, const SIZE: usize, const C: usize, const RUN: usize, const X_PITCH: usize> Kernel<S>
        for Check<SIZE, C, RUN, X_PITCH>
    {
        #[inline(always)]
        fn run(self, s: S) {
            for (input, output, before) in
                [([1, 1], [1, 1], [0, 0]), ([5, 8], [3, 4], [1, 3]), ([9, 4], [4, 1], [0, 0]), ([2, 7], [5, 5], [3, 1])]
            {
                let x: Vec<f32> = values(1.0).take((input[0] * input[1] - 1) * X_PITCH + C).collect();
                let len = output[1] * SIZE * RUN;
                let mut expected = Vec::new();
                for (row, column) in (0..output[0]).flat_map(|row| (0..output[1]).map(move |column| (row, column))) {
                    for (in_row, in_column) in (0..SIZE).flat_map(|row| (0..SIZE).map(move |column| (row, column))) {
                        let y = (row * SIZE + in_row).checked_sub(before[0]).filter(|y| *y < input[0]);
                        let x_at = (column * SIZE + in_column).checked_sub(before[1]).filter(|x| *x < input[1]);
                        let first = y.zip(x_at).map(|(y, x)| (y * input[1] + x) * X_PITCH);
                        expected.extend((0..C).map(|channel| first.map_or(0.0, |first| x[first + channel])));
                    }
                }
                for parts in [1, 3.min(output[0])] {
                    let mut y = vec![f32::NAN; output[0] * len];
                    let rows = Rows { part: 0..output[0], units: output[0], head: 0, unit: 1, len, y: &mut y };
                    spread_over(0..parts, rows, &|rows| {
                        s.vectorize(Deepen::<SIZE, C, RUN, X_PITCH> { x: &x, input, before, rows });
                    });
                    assert_eq!(y, expected, "{input:?} to {output:?}, {before:?}, {parts} parts, {}", S::LEVEL);
                }
            }
        }
    }

    #[test]
    fn blocks_are_channels_and_zeros_outside() {
        on_each_level!(Check::<2, 3, 6, 3>);
        on_each_level!(Check::<4, 3, 12, 3>);
        on_each_level!(Check::<2, 1, 2, 4>);
        on_each_level!(Check::<3, 4, 12, 5>);
    }
}
