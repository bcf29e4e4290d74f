//! Winograd's minimal filtering for 3x3 kernels of stride 1 and 2, and for 4x4 and 5x5 kernels of stride 1.
//!
//! Tiles of `OUT x OUT` outputs are computed from windows of `SIDE x SIDE` inputs, as many as they see: windows and filters
//! are transformed, multiplied value by value and summed over the channels, and the sums are transformed back. Between the
//! transforms stand `SIDE * SIDE` products of a matrix of tiles by channels with one of channels by filters.
//!
//! S. Winograd, *Arithmetic Complexity of Computations*, 1980; A. Lavin and S. Gray, "Fast Algorithms for Convolutional Neural
//! Networks", 2016. The points of F(4x4, 3x3), F(3x3, 4x4) and F(2x2, 5x5) are 0, ±√½, ±√2 and infinity, whose errors
//! are half of those of the usual 0, ±1, ±2 as a rule, and the largest of them a quarter (S. A. Alam, A. Anderson, B. Barabasz and D. Gregg,
//! "Winograd Convolution for Deep Neural Networks: Efficient Point Selection", 2022, has such pairs of a point and its reciprocal).
//! F(4x4, 5x5) has two points more, and 0, ±½, ±1, ±2 and
//! infinity were the best that were tried: four times the errors of the others.
//!
//! With stride 2, an output sees two taps of three in even rows (or columns) and one in odd ones, each with stride 1: as many
//! products as there are inputs in a window, rather than three for each output (J. Yepez and S.-B. Ko, "Stride 2 1-D, 2-D, and 3-D
//! Winograd for Convolutional Neural Networks", 2020). The points of the even ones are 0, 1 and infinity for tiles of 2x2; ±½, ±1¼
//! and infinity for those of 4x4, which have the least errors of those that were tried.
//!
//! Loops over rows and columns count them rather than `zip` them: where codegen units are not optimised together, `zip` is called, and
//! some layers took 1.7 times as long.

use core::ops::Range;

use crate::arch::{Matrices, MatrixRow};
use crate::epilogue::Epilogue;
use crate::parts::Divide;
use crate::simd::{Kernel, Simd};
use crate::slices::{part, values};

/// The one-dimensional transforms of F(OUT, KERNEL).
pub trait Transform<const OUT: usize, const SIDE: usize>: Copy + Send {
    /// Inputs from what one output sees to what the next does.
    const STRIDE: usize = 1;

    /// Taps of the filter.
    const KERNEL: usize = SIDE - Self::STRIDE * (OUT - 1);

    /// The filter's transform, `G`: rows as long as a kernel.
    const FILTER: [&'static [f64]; SIDE];

    /// The rows of `B^T`, those together that have sums in common: few enough values for the registers at a time. One by itself is there
    /// twice. None where these are too many in any case.
    const INPUT_ROWS: &'static [[usize; 2]] = &[];

    /// The rows of `A^T`, likewise.
    const OUTPUT_ROWS: &'static [[usize; 2]];

    /// The input's transform, `B^T d`.
    fn input<S: Simd>(s: S, d: [S::F32; SIDE]) -> [S::F32; SIDE];

    /// The output's transform, `A^T m`.
    fn output<S: Simd>(s: S, m: [S::F32; SIDE]) -> [S::F32; OUT];
}

/// F(2, 3), with the points 0, ±1 and infinity.
#[derive(Clone, Copy, Debug)]
pub struct F23;

impl Transform<2, 4> for F23 {
    const FILTER: [&'static [f64]; 4] = [&[1.0, 0.0, 0.0], &[0.5, 0.5, 0.5], &[0.5, -0.5, 0.5], &[0.0, 0.0, 1.0]];
    const INPUT_ROWS: &'static [[usize; 2]] = &[[0, 1], [2, 3]];
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 1]];

    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 4]) -> [S::F32; 4] {
        [s.sub(d[0], d[2]), s.add(d[1], d[2]), s.sub(d[2], d[1]), s.sub(d[3], d[1])]
    }

    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 4]) -> [S::F32; 2] {
        [s.add(s.add(m[0], m[1]), m[2]), s.add(s.sub(m[1], m[2]), m[3])]
    }
}

/// F(4, 3), with the points 0, ±√½, ±√2 and infinity.
#[derive(Clone, Copy, Debug)]
pub struct F43;

/// F(3, 4), with the same points.
#[derive(Clone, Copy, Debug)]
pub struct F34;

/// F(2, 5), with the same points.
#[derive(Clone, Copy, Debug)]
pub struct F25;

/// The root of a half, and twice as much, the root of 2.
const HALF: f64 = core::f64::consts::FRAC_1_SQRT_2;
const TWO: f64 = core::f64::consts::SQRT_2;

/// The sum and the difference of what belongs to ±√½, and to ±√2.
#[inline(always)]
fn pairs<S: Simd>(s: S, m: [S::F32; 6]) -> [[S::F32; 2]; 2] {
    [[s.add(m[1], m[2]), s.sub(m[1], m[2])], [s.add(m[3], m[4]), s.sub(m[3], m[4])]]
}

impl Transform<4, 6> for F43 {
    const FILTER: [&'static [f64]; 6] = [
        &[1.0, 0.0, 0.0],
        &[-2.0 / 3.0, -2.0 / 3.0 * HALF, -1.0 / 3.0],
        &[-2.0 / 3.0, 2.0 / 3.0 * HALF, -1.0 / 3.0],
        &[1.0 / 12.0, TWO / 12.0, 1.0 / 6.0],
        &[1.0 / 12.0, -TWO / 12.0, 1.0 / 6.0],
        &[0.0, 0.0, 1.0],
    ];
    const INPUT_ROWS: &'static [[usize; 2]] = &[[0, 5], [1, 2], [3, 4]];
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 2], [1, 3]];

    /// The rows are the coefficients of `x (x^2 - 1/2) (x^2 - 2)` with one factor left out in turn, or none; those of ±√2
    /// twice.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 6]) -> [S::F32; 6] {
        let (half, two, minus_5_halves) = (s.splat(HALF as f32), s.splat(TWO as f32), s.splat(-2.5));
        let first = s.add(s.mul_add(minus_5_halves, d[2], d[0]), d[4]);
        let last = s.add(s.mul_add(minus_5_halves, d[3], d[1]), d[5]);
        // d4 - 2 d2 ± √½ (d3 - 2 d1)
        let even = s.sub(d[4], s.add(d[2], d[2]));
        let odd = s.sub(d[3], s.add(d[1], d[1]));
        let near = [s.mul_add(half, odd, even), s.mul_add(s.sub(s.splat(0.0), half), odd, even)];
        // 2 d4 - d2 ± √2 (2 d3 - d1)
        let even = s.sub(s.add(d[4], d[4]), d[2]);
        let odd = s.sub(s.add(d[3], d[3]), d[1]);
        let far = [s.mul_add(two, odd, even), s.mul_add(s.sub(s.splat(0.0), two), odd, even)];
        [first, near[0], near[1], far[0], far[1], last]
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 6]) -> [S::F32; 4] {
        let [[near, near_odd], [far, far_odd]] = pairs(s, m);
        let (half, two) = (s.splat(HALF as f32), s.splat(TWO as f32));
        let (cube_half, cube_two) = (s.splat((HALF * HALF * HALF) as f32), s.splat((TWO * TWO * TWO) as f32));
        [
            s.add(s.add(m[0], near), far),
            s.mul_add(two, far_odd, s.mul(half, near_odd)),
            s.mul_add(s.splat(2.0), far, s.mul(s.splat(0.5), near)),
            s.add(s.mul_add(cube_two, far_odd, s.mul(cube_half, near_odd)), m[5]),
        ]
    }
}

impl Transform<3, 6> for F34 {
    const FILTER: [&'static [f64]; 6] = [
        &[1.0, 0.0, 0.0, 0.0],
        &[-2.0 / 3.0, -2.0 / 3.0 * HALF, -1.0 / 3.0, -1.0 / 3.0 * HALF],
        &[-2.0 / 3.0, 2.0 / 3.0 * HALF, -1.0 / 3.0, 1.0 / 3.0 * HALF],
        &[1.0 / 12.0, TWO / 12.0, 1.0 / 6.0, TWO / 6.0],
        &[1.0 / 12.0, -TWO / 12.0, 1.0 / 6.0, -TWO / 6.0],
        &[0.0, 0.0, 0.0, 1.0],
    ];
    const INPUT_ROWS: &'static [[usize; 2]] = F43::INPUT_ROWS;
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 2], [1, 1]];

    /// That of the same points for any kernel.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 6]) -> [S::F32; 6] {
        F43::input(s, d)
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 6]) -> [S::F32; 3] {
        let [[near, near_odd], [far, far_odd]] = pairs(s, m);
        let (half, two) = (s.splat(HALF as f32), s.splat(TWO as f32));
        [
            s.add(s.add(m[0], near), far),
            s.mul_add(two, far_odd, s.mul(half, near_odd)),
            s.mul_add(s.splat(2.0), far, s.mul_add(s.splat(0.5), near, m[5])),
        ]
    }
}

impl Transform<2, 6> for F25 {
    const FILTER: [&'static [f64]; 6] = [
        &[1.0, 0.0, 0.0, 0.0, 0.0],
        &[-2.0 / 3.0, -2.0 / 3.0 * HALF, -1.0 / 3.0, -1.0 / 3.0 * HALF, -1.0 / 6.0],
        &[-2.0 / 3.0, 2.0 / 3.0 * HALF, -1.0 / 3.0, 1.0 / 3.0 * HALF, -1.0 / 6.0],
        &[1.0 / 12.0, TWO / 12.0, 1.0 / 6.0, TWO / 6.0, 1.0 / 3.0],
        &[1.0 / 12.0, -TWO / 12.0, 1.0 / 6.0, -TWO / 6.0, 1.0 / 3.0],
        &[0.0, 0.0, 0.0, 0.0, 1.0],
    ];
    const INPUT_ROWS: &'static [[usize; 2]] = F43::INPUT_ROWS;
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 1]];

    /// That of the same points for any kernel.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 6]) -> [S::F32; 6] {
        F43::input(s, d)
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 6]) -> [S::F32; 2] {
        let [[near, near_odd], [far, far_odd]] = pairs(s, m);
        let (half, two) = (s.splat(HALF as f32), s.splat(TWO as f32));
        [s.add(s.add(m[0], near), far), s.mul_add(two, far_odd, s.mul_add(half, near_odd, m[5]))]
    }
}

/// F(4, 5), with the points 0, ±1, ±2, ±½ and infinity.
#[derive(Clone, Copy, Debug)]
pub struct F45;

impl Transform<4, 8> for F45 {
    const FILTER: [&'static [f64]; 8] = [
        &[1.0, 0.0, 0.0, 0.0, 0.0],
        &[-2.0 / 9.0, -2.0 / 9.0, -2.0 / 9.0, -2.0 / 9.0, -2.0 / 9.0],
        &[-2.0 / 9.0, 2.0 / 9.0, -2.0 / 9.0, 2.0 / 9.0, -2.0 / 9.0],
        &[1.0 / 90.0, 2.0 / 90.0, 4.0 / 90.0, 8.0 / 90.0, 16.0 / 90.0],
        &[1.0 / 90.0, -2.0 / 90.0, 4.0 / 90.0, -8.0 / 90.0, 16.0 / 90.0],
        &[32.0 / 45.0, 16.0 / 45.0, 8.0 / 45.0, 4.0 / 45.0, 2.0 / 45.0],
        &[32.0 / 45.0, -16.0 / 45.0, 8.0 / 45.0, -4.0 / 45.0, 2.0 / 45.0],
        &[0.0, 0.0, 0.0, 0.0, 1.0],
    ];
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 2], [1, 3]];

    /// The rows are the coefficients of `x (x^2 - 1) (x^2 - 4) (x^2 - 1/4)` with one factor left out in turn, or none; the
    /// first with the opposite sign.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 8]) -> [S::F32; 8] {
        let first = s.mul_add(s.splat(5.25), s.sub(d[4], d[2]), s.sub(d[0], d[6]));
        let last = s.mul_add(s.splat(5.25), s.sub(d[3], d[5]), s.sub(d[7], d[1]));
        // Even powers of ±1, ±2 and ±1/2, then odd ones.
        let even = [
            s.mul_add(s.splat(-4.25), d[4], s.add(d[2], d[6])),
            s.mul_add(s.splat(0.25), d[2], s.mul_add(s.splat(-1.25), d[4], d[6])),
            s.mul_add(s.splat(4.0), d[2], s.mul_add(s.splat(-5.0), d[4], d[6])),
        ];
        let odd = [
            s.mul_add(s.splat(-4.25), d[3], s.add(d[1], d[5])),
            s.mul_add(s.splat(0.5), d[1], s.mul_add(s.splat(-2.5), d[3], s.mul(s.splat(2.0), d[5]))),
            s.mul_add(s.splat(2.0), d[1], s.mul_add(s.splat(-2.5), d[3], s.mul(s.splat(0.5), d[5]))),
        ];
        [
            first,
            s.add(even[0], odd[0]),
            s.sub(even[0], odd[0]),
            s.add(even[1], odd[1]),
            s.sub(even[1], odd[1]),
            s.add(even[2], odd[2]),
            s.sub(even[2], odd[2]),
            last,
        ]
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 8]) -> [S::F32; 4] {
        let even = [s.add(m[1], m[2]), s.add(m[3], m[4]), s.add(m[5], m[6])];
        let odd = [s.sub(m[1], m[2]), s.sub(m[3], m[4]), s.sub(m[5], m[6])];
        [
            s.add(s.add(m[0], even[0]), s.add(even[1], even[2])),
            s.mul_add(s.splat(2.0), odd[1], s.mul_add(s.splat(0.5), odd[2], odd[0])),
            s.mul_add(s.splat(4.0), even[1], s.mul_add(s.splat(0.25), even[2], even[0])),
            s.mul_add(s.splat(8.0), odd[1], s.mul_add(s.splat(0.125), odd[2], s.add(odd[0], m[7]))),
        ]
    }
}

/// F(2, 3) of stride 2, with the points 0, 1 and infinity in even places.
#[derive(Clone, Copy, Debug)]
pub struct F23By2;

impl Transform<2, 5> for F23By2 {
    const STRIDE: usize = 2;
    const FILTER: [&'static [f64]; 5] =
        [&[1.0, 0.0, 0.0], &[1.0, 0.0, 1.0], &[0.0, 0.0, 1.0], &[0.0, 1.0, 0.0], &[0.0, 1.0, 0.0]];
    const INPUT_ROWS: &'static [[usize; 2]] = &[[0, 2], [1, 3], [4, 4]];
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 1]];

    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 5]) -> [S::F32; 5] {
        [s.sub(d[0], d[2]), d[2], s.sub(d[4], d[2]), d[1], d[3]]
    }

    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 5]) -> [S::F32; 2] {
        [s.add(s.add(m[0], m[1]), m[3]), s.add(s.add(m[1], m[2]), m[4])]
    }
}

/// F(4, 3) of stride 2, with the points ±½, ±1¼ and infinity in even places.
#[derive(Clone, Copy, Debug)]
pub struct F43By2;

impl Transform<4, 9> for F43By2 {
    const STRIDE: usize = 2;
    const FILTER: [&'static [f64]; 9] = [
        &[-16.0 / 21.0, 0.0, -8.0 / 21.0],
        &[16.0 / 21.0, 0.0, -8.0 / 21.0],
        &[32.0 / 105.0, 0.0, 8.0 / 21.0],
        &[-32.0 / 105.0, 0.0, 8.0 / 21.0],
        &[0.0, 0.0, 1.0],
        &[0.0, 1.0, 0.0],
        &[0.0, 1.0, 0.0],
        &[0.0, 1.0, 0.0],
        &[0.0, 1.0, 0.0],
    ];
    const OUTPUT_ROWS: &'static [[usize; 2]] = &[[0, 2], [1, 3]];

    /// The rows of even places are the coefficients of `(x^2 - 1/4) (x^2 - 25/16)` with one factor left out in turn, or none.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 9]) -> [S::F32; 9] {
        let (half, far) = (s.splat(0.5), s.splat(1.25));
        // d6 - 25/16 d2 ± 1/2 (d4 - 25/16 d0)
        let minus_far_2 = s.splat(-1.5625);
        let [odd, even] = [s.mul_add(minus_far_2, d[2], d[6]), s.mul(half, s.mul_add(minus_far_2, d[0], d[4]))];
        let near = [s.add(odd, even), s.sub(odd, even)];
        // d6 - 1/4 d2 ± 5/4 (d4 - 1/4 d0)
        let minus_half_2 = s.splat(-0.25);
        let [odd, even] = [s.mul_add(minus_half_2, d[2], d[6]), s.mul(far, s.mul_add(minus_half_2, d[0], d[4]))];
        let last = s.mul_add(s.splat(0.390_625), d[0], s.mul_add(s.splat(-1.8125), d[4], d[8]));
        [near[0], near[1], s.add(odd, even), s.sub(odd, even), last, d[1], d[3], d[5], d[7]]
    }

    /// Row `i` holds the `i`-th powers of the points, and 1 for odd place `i`.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 9]) -> [S::F32; 4] {
        let (near, near_odd) = (s.add(m[0], m[1]), s.sub(m[0], m[1]));
        let (far, far_odd) = (s.add(m[2], m[3]), s.sub(m[2], m[3]));
        [
            s.add(s.add(near, far), m[5]),
            s.mul_add(s.splat(0.5), near_odd, s.mul_add(s.splat(1.25), far_odd, m[6])),
            s.mul_add(s.splat(0.25), near, s.mul_add(s.splat(1.5625), far, m[7])),
            s.mul_add(s.splat(0.125), near_odd, s.mul_add(s.splat(1.953_125), far_odd, s.add(m[4], m[8]))),
        ]
    }
}

/// The geometry of a convolution.
#[derive(Clone, Copy, Debug)]
pub struct Geometry {
    /// Rows and columns of the input.
    pub input: [usize; 2],
    /// Rows and columns of the output.
    pub output: [usize; 2],
    /// Padding above and on the left.
    pub before: [usize; 2],
}

impl Geometry {
    /// Tiles in a row, of `out` columns of the output each.
    #[inline(always)]
    const fn tile_columns(&self, out: usize) -> usize {
        self.output[1].div_ceil(out)
    }
}

/// Transforms the windows of some tiles, of `C` channels, `X_PITCH` values from one pixel to the next: matrix `i`, row `tile`,
/// column `channel` gets value `i` of the window.
pub struct Input<'a, T, const OUT: usize, const SIDE: usize, const C: usize, const X_PITCH: usize, const PITCH: usize> {
    /// The transform.
    pub transform: T,
    /// The convolution.
    pub geometry: Geometry,
    /// The first tile, counted row by row.
    pub first: usize,
    /// The input.
    pub x: &'a [f32],
    /// The matrices, with a row for each tile.
    pub matrices: Matrices<'a, C, SIDE, PITCH>,
}

/// By tiles.
impl<T, const OUT: usize, const SIDE: usize, const C: usize, const X_PITCH: usize, const PITCH: usize> Divide
    for Input<'_, T, OUT, SIDE, C, X_PITCH, PITCH>
where
    T: Transform<OUT, SIDE>,
{
    fn units(&self) -> usize {
        self.matrices.rows()
    }

    fn divide(self, tiles: usize) -> (Self, Self) {
        let (matrices, others) = self.matrices.divide(tiles);
        (Self { matrices, ..self }, Self { first: self.first + tiles, matrices: others, ..self })
    }
}

impl<S: Simd, T, const OUT: usize, const SIDE: usize, const C: usize, const X_PITCH: usize, const PITCH: usize>
    Kernel<S> for Input<'_, T, OUT, SIDE, C, X_PITCH, PITCH>
where
    T: Transform<OUT, SIDE>,
{
    #[inline(always)]
    fn run(self, s: S) {
        let Self { geometry, first, x, mut matrices, .. } = self;
        let Geometry { input: [height, width], before, .. } = geometry;
        let columns = geometry.tile_columns(OUT);
        for tile in 0..matrices.rows() {
            // Wraps around on padding, to far beyond the last row or column.
            let top = ((first + tile) / columns * OUT * T::STRIDE).wrapping_sub(before[0]);
            let left = ((first + tile) % columns * OUT * T::STRIDE).wrapping_sub(before[1]);
            let is_inside = |from: usize, len: usize| from < len && len - from >= SIDE;
            let row = matrices.row(tile);
            if is_inside(top, height) && is_inside(left, width) {
                let corner = (top * width + left) * X_PITCH;
                let mut rows: [&[f32]; SIDE] = [&[]; SIDE];
                for (r, row) in rows.iter_mut().enumerate() {
                    let from = corner + r * width * X_PITCH;
                    *row = values(x, from..from + (SIDE - 1) * X_PITCH + C);
                }
                windows::<S, T, OUT, SIDE, C, X_PITCH, PITCH>(s, row, |r, c| part(rows[r], c * X_PITCH));
            } else {
                let mut pixels: [[&[f32; C]; SIDE]; SIDE] = const { [[&[0.0; C]; SIDE]; SIDE] };
                for (r, row_pixels) in pixels.iter_mut().enumerate() {
                    let y = top.wrapping_add(r);
                    if y < height {
                        for (c, pixel) in row_pixels.iter_mut().enumerate() {
                            let x_at = left.wrapping_add(c);
                            if x_at < width {
                                *pixel = part(x, (y * width + x_at) * X_PITCH);
                            }
                        }
                    }
                }
                windows::<S, T, OUT, SIDE, C, X_PITCH, PITCH>(s, row, |r, c| pixels[r][c]);
            }
        }
    }
}

/// Transforms all channels of the window whose pixel in row `r` and column `c` is `pixel(r, c)`.
#[inline(always)]
fn windows<
    'x,
    S: Simd,
    T: Transform<OUT, SIDE>,
    const OUT: usize,
    const SIDE: usize,
    const C: usize,
    const X_PITCH: usize,
    const PITCH: usize,
>(
    s: S,
    mut row: MatrixRow<'_, C, SIDE, PITCH>,
    pixel: impl Fn(usize, usize) -> &'x [f32; C],
) {
    // Pixels that share so few lines of the first-level cache are not there any more when they are loaded again.
    let at_once = const { X_PITCH.is_multiple_of(COMPETING) || T::INPUT_ROWS.is_empty() };
    let mut channel = 0;
    while channel + S::LANES <= C {
        let load = |r: usize, c: usize| s.load(pixel(r, c), channel);
        window::<S, T, OUT, SIDE>(s, at_once, load, |r, c, value| s.store(value, row.of(r, c), channel));
        channel += S::LANES;
    }
    let left = C % S::LANES;
    if left > 0 {
        let load = |r: usize, c: usize| s.load_first(pixel(r, c), channel, left);
        window::<S, T, OUT, SIDE>(s, at_once, load, |r, c, value| {
            s.store_first(value, row.of(r, c), channel, left);
        });
    }
}

/// Pixels whose pitch is a multiple of so many values lie in 4 sets of 64 of the first-level cache, each of eight lines: all of a
/// window of six rows do not fit.
const COMPETING: usize = 256;

/// `B^T d B` of the window whose value in row `r` and column `c` is `load(r, c)`; each value is stored once it is there. All
/// rows at once, for which each value is loaded once, or few enough for the registers at a time.
#[inline(always)]
fn window<S: Simd, T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    s: S,
    at_once: bool,
    load: impl Fn(usize, usize) -> S::F32,
    mut store: impl FnMut(usize, usize, S::F32),
) {
    if at_once {
        let mut along_columns = [[s.splat(0.0); SIDE]; SIDE];
        for c in 0..SIDE {
            let column = T::input(s, column(s, |r| load(r, c)));
            for (r, row) in along_columns.iter_mut().enumerate() {
                row[c] = column[r];
            }
        }
        for (r, row) in along_columns.iter().enumerate() {
            for (c, value) in T::input(s, *row).iter().enumerate() {
                store(r, c, *value);
            }
        }
    } else {
        const { assert!(T::INPUT_ROWS.len() <= 3, "all rows") };
        // One by one: a loop would not be unrolled.
        window_rows::<S, T, OUT, SIDE>(s, T::INPUT_ROWS.first(), &load, &mut store);
        window_rows::<S, T, OUT, SIDE>(s, T::INPUT_ROWS.get(1), &load, &mut store);
        window_rows::<S, T, OUT, SIDE>(s, T::INPUT_ROWS.get(2), &load, &mut store);
    }
}

/// Two rows of [`window`].
#[inline(always)]
fn window_rows<S: Simd, T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    s: S,
    rows: Option<&[usize; 2]>,
    load: &impl Fn(usize, usize) -> S::F32,
    store: &mut impl FnMut(usize, usize, S::F32),
) {
    let Some(rows) = rows else { return };
    let mut along_columns = [[s.splat(0.0); SIDE]; 2];
    for c in 0..SIDE {
        // Other rows are not computed: the compiler sees that nothing reads them.
        let column = T::input(s, column(s, |r| load(r, c)));
        for (row, along_row) in along_columns.iter_mut().enumerate() {
            along_row[c] = column[rows[row]];
        }
    }
    for (row, r) in distinct(rows).iter().enumerate() {
        for (c, value) in T::input(s, along_columns[row]).iter().enumerate() {
            store(*r, c, *value);
        }
    }
}

/// The rows, once where both are the same.
#[inline(always)]
fn distinct(rows: &[usize; 2]) -> &[usize] {
    if rows[0] == rows[1] { &rows[..1] } else { rows }
}

/// A column, of the value that `load` loads for each row.
#[inline(always)]
fn column<S: Simd, const SIDE: usize>(s: S, load: impl Fn(usize) -> S::F32) -> [S::F32; SIDE] {
    let mut column = [s.splat(0.0); SIDE];
    for (r, value) in column.iter_mut().enumerate() {
        *value = load(r);
    }
    column
}

/// What is added to each sum, beside the bias: a map of the output's size, or nothing.
pub trait Addend: Copy + Send {
    /// That of `pixels` pixels in a row from pixel `first` on, of `K` values each.
    #[must_use]
    fn row<const K: usize>(self, first: usize, pixels: usize) -> Self;

    /// `sum` with what `load` loads from pixel `pixel` added.
    fn add<S: Simd, const K: usize>(self, s: S, sum: S::F32, pixel: usize, load: impl Fn(&[f32]) -> S::F32) -> S::F32;
}

/// Nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoResidual;

impl Addend for NoResidual {
    #[inline(always)]
    fn row<const K: usize>(self, _first: usize, _pixels: usize) -> Self {
        self
    }

    #[inline(always)]
    fn add<S: Simd, const K: usize>(
        self,
        _s: S,
        sum: S::F32,
        _pixel: usize,
        _load: impl Fn(&[f32]) -> S::F32,
    ) -> S::F32 {
        sum
    }
}

/// A map, `PITCH` values from one of its pixels to the next.
#[derive(Clone, Copy, Debug)]
pub struct Residual<'a, const PITCH: usize>(pub &'a [f32]);

impl<const PITCH: usize> Addend for Residual<'_, PITCH> {
    #[inline(always)]
    fn row<const K: usize>(self, first: usize, pixels: usize) -> Self {
        let row = self.0.get(first * PITCH..(first + pixels - 1) * PITCH + K);
        debug_assert!(row.is_some());
        Self(row.unwrap_or_default())
    }

    #[inline(always)]
    fn add<S: Simd, const K: usize>(self, s: S, sum: S::F32, pixel: usize, load: impl Fn(&[f32]) -> S::F32) -> S::F32 {
        self.0.get(pixel * PITCH..pixel * PITCH + K).map_or(sum, |pixel| s.add(sum, load(pixel)))
    }
}

/// Transforms the sums of some tiles back, for `K` filters: value `i` of a tile lies in matrix `i`, row `tile`, column `filter`.
/// From the first value of a tile in the first matrix to the last in the last matrix there are `SPAN` values.
pub struct Output<
    'a,
    T,
    E,
    A,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const Y_PITCH: usize,
    const PITCH: usize,
    const SPAN: usize,
> {
    /// The transform.
    pub transform: T,
    /// What is done before the store.
    pub epilogue: E,
    /// The convolution.
    pub geometry: Geometry,
    /// The tiles, counted row by row.
    pub tiles: Range<usize>,
    /// The tile whose sums are in the first row of each matrix.
    pub first: usize,
    /// The matrices, one behind the other, `PITCH` values from one to the next.
    pub sums: &'a [f32],
    /// One value for each filter.
    pub bias: &'a [f32; K],
    /// The activation's slopes, where it has any.
    pub slopes: Option<&'a [f32; K]>,
    /// What bypassed the convolution, if it is added.
    pub residual: A,
    /// The first row of the output that is in `y`.
    pub first_row: usize,
    /// The output, from there on.
    pub y: &'a mut [f32],
}

/// By rows of tiles.
impl<
    T,
    E: Epilogue,
    A: Addend,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const Y_PITCH: usize,
    const PITCH: usize,
    const SPAN: usize,
> Divide for Output<'_, T, E, A, OUT, SIDE, K, Y_PITCH, PITCH, SPAN>
where
    T: Transform<OUT, SIDE>,
{
    fn units(&self) -> usize {
        let columns = self.geometry.tile_columns(OUT);
        self.tiles.end.div_ceil(columns) - self.tiles.start / columns
    }

    fn divide(self, units: usize) -> (Self, Self) {
        let columns = self.geometry.tile_columns(OUT);
        let tile_row = self.tiles.start / columns + units;
        let (Range { start, end }, cut) = (self.tiles.clone(), tile_row * columns);
        let row = tile_row * OUT;
        let [_, width] = self.geometry.output;
        let (above, below) = self.y.split_at_mut((row - self.first_row) * width * Y_PITCH);
        (Self { tiles: start..cut, y: above, ..self }, Self { tiles: cut..end, first_row: row, y: below, ..self })
    }
}

impl<
    S: Simd,
    T,
    E: Epilogue,
    A: Addend,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const Y_PITCH: usize,
    const PITCH: usize,
    const SPAN: usize,
> Kernel<S> for Output<'_, T, E, A, OUT, SIDE, K, Y_PITCH, PITCH, SPAN>
where
    T: Transform<OUT, SIDE>,
{
    #[inline(always)]
    fn run(mut self, s: S) {
        let columns = self.geometry.tile_columns(OUT);
        let [height, width] = self.geometry.output;
        for tile in self.tiles.clone() {
            let [top, left] = [tile / columns * OUT, tile % columns * OUT];
            let there = [(height - top).min(OUT), (width - left).min(OUT)];
            let sums = self.sums.get((tile - self.first) * K..).and_then(<[f32]>::first_chunk);
            debug_assert!(sums.is_some());
            if let Some(sums) = sums {
                self.tile(s, &Tile { top, left, there, sums });
            }
        }
    }
}

/// A tile of the output.
struct Tile<'a, const SPAN: usize> {
    /// Its first row.
    top: usize,
    /// Its first column.
    left: usize,
    /// How many rows and columns the output has from there on, of those of the tile.
    there: [usize; 2],
    /// Its sums, from those in the first matrix to those in the last.
    sums: &'a [f32; SPAN],
}

impl<
    T,
    E: Epilogue,
    A: Addend,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const Y_PITCH: usize,
    const PITCH: usize,
    const SPAN: usize,
> Output<'_, T, E, A, OUT, SIDE, K, Y_PITCH, PITCH, SPAN>
where
    T: Transform<OUT, SIDE>,
{
    /// The outputs of a tile.
    #[inline(always)]
    fn tile<S: Simd>(&mut self, s: S, tile: &Tile<'_, SPAN>) {
        let mut filter = 0;
        while filter + S::LANES <= K {
            let load = |from: &[f32], at: usize| s.load(from, at);
            self.vector(s, tile, filter, load, |value, y, at| s.store(value, y, at));
            filter += S::LANES;
        }
        let left = K % S::LANES;
        if left > 0 {
            let load = |from: &[f32], at: usize| s.load_first(from, at, left);
            self.vector(s, tile, filter, load, |value, y, at| s.store_first(value, y, at, left));
        }
    }

    /// The outputs of a vector of filters.
    #[inline(always)]
    fn vector<S: Simd>(
        &mut self,
        s: S,
        tile: &Tile<'_, SPAN>,
        filter: usize,
        load: impl Fn(&[f32], usize) -> S::F32,
        store: impl Fn(S::F32, &mut [f32], usize),
    ) {
        const { assert!(T::OUTPUT_ROWS.len() <= 2, "all rows") };
        let rows = T::OUTPUT_ROWS;
        self.rows(s, rows.first(), tile, filter, &load, &store);
        self.rows(s, rows.get(1), tile, filter, &load, &store);
    }

    /// Two rows of them.
    #[inline(always)]
    fn rows<S: Simd>(
        &mut self,
        s: S,
        rows: Option<&[usize; 2]>,
        tile: &Tile<'_, SPAN>,
        filter: usize,
        load: &impl Fn(&[f32], usize) -> S::F32,
        store: &impl Fn(S::F32, &mut [f32], usize),
    ) {
        let Some(rows) = rows else { return };
        let mut along_columns = [[s.splat(0.0); SIDE]; 2];
        for c in 0..SIDE {
            let column = T::output(s, column(s, |r| load(tile.sums, (r * SIDE + c) * PITCH + filter)));
            for (row, along_row) in along_columns.iter_mut().enumerate() {
                along_row[c] = column[rows[row]];
            }
        }
        let [height, width] = tile.there;
        for (row, r) in distinct(rows).iter().enumerate() {
            if *r < height {
                let first = (tile.top + r) * self.geometry.output[1] + tile.left;
                let sums = T::output(s, along_columns[row]);
                // All of a row are at known places.
                if width == OUT {
                    self.row(s, &sums, [first, OUT], filter, load, store);
                } else {
                    self.row(s, &sums, [first, width], filter, load, store);
                }
            }
        }
    }

    /// As many pixels as there are of a row, from the first on.
    #[inline(always)]
    fn row<S: Simd>(
        &mut self,
        s: S,
        sums: &[S::F32; OUT],
        [first, pixels]: [usize; 2],
        filter: usize,
        load: &impl Fn(&[f32], usize) -> S::F32,
        store: &impl Fn(S::F32, &mut [f32], usize),
    ) {
        let bias = load(self.bias, filter);
        let slope = self.slopes.map_or(bias, |slopes| load(slopes, filter));
        let residual = self.residual.row::<K>(first, pixels);
        let from = (first - self.first_row * self.geometry.output[1]) * Y_PITCH;
        let row = self.y.get_mut(from..from + (pixels - 1) * Y_PITCH + K);
        debug_assert!(row.is_some());
        // Without a branch to a panic, which an index would leave behind.
        let row = row.unwrap_or_default();
        for (c, sum) in sums.iter().enumerate() {
            if let Some(pixel) = row.get_mut(c * Y_PITCH..c * Y_PITCH + K) {
                let sum = residual.add::<S, K>(s, s.add(*sum, bias), c, |pixel| load(pixel, filter));
                store(self.epilogue.apply(s, sum, slope), pixel, filter);
            }
        }
    }
}

#[cfg(test)]
mod tests;
