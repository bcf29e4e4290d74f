//! Winograd's minimal filtering for 3x3 and 5x5 kernels with stride 1.
//!
//! Tiles of `OUT x OUT` outputs are computed from windows of `SIDE x SIDE` inputs, as many as they see: windows and filters
//! are transformed, multiplied value by value and summed over the channels, and the sums are transformed back. Between the
//! transforms stand `SIDE * SIDE` products of a matrix of tiles by channels with one of channels by filters.
//!
//! S. Winograd, *Arithmetic Complexity of Computations*, 1980; A. Lavin and S. Gray, "Fast Algorithms for Convolutional Neural
//! Networks", 2016. The points of F(4x4, 3x3) and F(2x2, 5x5) are 0, ±√½, ±√2 and infinity, whose errors are about a tenth of
//! those of the usual 0, ±1, ±2 (B. Barabasz, A. Anderson, K. Soodhalter and D. Gregg, "Error Analysis and Improving the
//! Accuracy of Winograd Convolution for Deep Neural Networks", 2020). F(4x4, 5x5) has two points more, and 0, ±½, ±1, ±2 and
//! infinity were the best that were tried: four times the errors of the others.

use core::ops::Range;

use crate::arch::Matrices;
use crate::epilogue::Epilogue;
use crate::parts::Divide;
use crate::simd::{Kernel, Simd};
use crate::slices::part;

/// The one-dimensional transforms of F(OUT, SIDE - OUT + 1).
pub trait Transform<const OUT: usize, const SIDE: usize>: Copy + Send {
    /// The filter's transform, `G`: rows as long as a kernel.
    const FILTER: [&'static [f64]; SIDE];

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

/// F(2, 5), with the same points.
#[derive(Clone, Copy, Debug)]
pub struct F25;

/// The root of a half, and twice as much, the root of 2.
const HALF: f64 = core::f64::consts::FRAC_1_SQRT_2;
const TWO: f64 = core::f64::consts::SQRT_2;

impl Transform<4, 6> for F43 {
    const FILTER: [&'static [f64]; 6] = [
        &[1.0, 0.0, 0.0],
        &[-2.0 / 3.0, -2.0 / 3.0 * HALF, -1.0 / 3.0],
        &[-2.0 / 3.0, 2.0 / 3.0 * HALF, -1.0 / 3.0],
        &[1.0 / 6.0, TWO / 6.0, 1.0 / 3.0],
        &[1.0 / 6.0, -TWO / 6.0, 1.0 / 3.0],
        &[0.0, 0.0, 1.0],
    ];

    /// The rows are the coefficients of `x (x^2 - 1/2) (x^2 - 2)` with one factor left out in turn, or none.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 6]) -> [S::F32; 6] {
        let (half, two, minus_5_halves) = (s.splat(HALF as f32), s.splat(TWO as f32), s.splat(-2.5));
        let first = s.add(s.mul_add(minus_5_halves, d[2], d[0]), d[4]);
        let last = s.add(s.mul_add(minus_5_halves, d[3], d[1]), d[5]);
        // d4 - 2 d2 ± √½ (d3 - 2 d1)
        let even = s.mul_add(s.splat(-2.0), d[2], d[4]);
        let odd = s.mul_add(s.splat(-2.0), d[1], d[3]);
        let near = [s.mul_add(half, odd, even), s.mul_add(s.sub(s.splat(0.0), half), odd, even)];
        // d4 - d2 / 2 ± √2 (d3 - d1 / 2)
        let even = s.mul_add(s.splat(-0.5), d[2], d[4]);
        let odd = s.mul_add(s.splat(-0.5), d[1], d[3]);
        let far = [s.mul_add(two, odd, even), s.mul_add(s.sub(s.splat(0.0), two), odd, even)];
        [first, near[0], near[1], far[0], far[1], last]
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 6]) -> [S::F32; 4] {
        let (near, near_odd) = (s.add(m[1], m[2]), s.sub(m[1], m[2]));
        let (far, far_odd) = (s.add(m[3], m[4]), s.sub(m[3], m[4]));
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

impl Transform<2, 6> for F25 {
    const FILTER: [&'static [f64]; 6] = [
        &[1.0, 0.0, 0.0, 0.0, 0.0],
        &[-2.0 / 3.0, -2.0 / 3.0 * HALF, -1.0 / 3.0, -1.0 / 3.0 * HALF, -1.0 / 6.0],
        &[-2.0 / 3.0, 2.0 / 3.0 * HALF, -1.0 / 3.0, 1.0 / 3.0 * HALF, -1.0 / 6.0],
        &[1.0 / 6.0, TWO / 6.0, 1.0 / 3.0, TWO / 3.0, 2.0 / 3.0],
        &[1.0 / 6.0, -TWO / 6.0, 1.0 / 3.0, -TWO / 3.0, 2.0 / 3.0],
        &[0.0, 0.0, 0.0, 0.0, 1.0],
    ];

    /// That of the same points for any kernel.
    #[inline(always)]
    fn input<S: Simd>(s: S, d: [S::F32; 6]) -> [S::F32; 6] {
        F43::input(s, d)
    }

    /// Row `i` holds the `i`-th powers of the points.
    #[inline(always)]
    fn output<S: Simd>(s: S, m: [S::F32; 6]) -> [S::F32; 2] {
        let (near, near_odd) = (s.add(m[1], m[2]), s.sub(m[1], m[2]));
        let (far, far_odd) = (s.add(m[3], m[4]), s.sub(m[3], m[4]));
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

/// The geometry of a convolution of stride 1.
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

/// Transforms the windows of some tiles, of `C` channels: matrix `i`, row `tile`, column `channel` gets value `i` of the window.
pub struct Input<'a, T, const OUT: usize, const SIDE: usize, const C: usize, const PITCH: usize> {
    /// The transform.
    pub transform: T,
    /// The convolution.
    pub geometry: Geometry,
    /// The first tile, counted row by row.
    pub first: usize,
    /// The input.
    pub x: &'a [f32],
    /// Values from one of its pixels to the next.
    pub pitch: usize,
    /// The matrices, with a row for each tile.
    pub matrices: Matrices<'a, C, SIDE, PITCH>,
}

/// By tiles.
impl<T, const OUT: usize, const SIDE: usize, const C: usize, const PITCH: usize> Divide
    for Input<'_, T, OUT, SIDE, C, PITCH>
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

impl<S: Simd, T, const OUT: usize, const SIDE: usize, const C: usize, const PITCH: usize> Kernel<S>
    for Input<'_, T, OUT, SIDE, C, PITCH>
where
    T: Transform<OUT, SIDE>,
{
    #[inline(always)]
    fn run(self, s: S) {
        let Self { geometry, first, x, pitch, mut matrices, .. } = self;
        let Geometry { input: [height, width], before, .. } = geometry;
        let columns = geometry.tile_columns(OUT);
        for tile in 0..matrices.rows() {
            let corner = [(first + tile) / columns * OUT, (first + tile) % columns * OUT];
            let mut pixels: [[&[f32; C]; SIDE]; SIDE] = const { [[&[0.0; C]; SIDE]; SIDE] };
            for (r, row_pixels) in pixels.iter_mut().enumerate() {
                // Wraps around on padding, to far beyond the last row or column.
                let y = (corner[0] + r).wrapping_sub(before[0]);
                if y < height {
                    for (c, pixel) in row_pixels.iter_mut().enumerate() {
                        let x_at = (corner[1] + c).wrapping_sub(before[1]);
                        if x_at < width {
                            *pixel = part(x, (y * width + x_at) * pitch);
                        }
                    }
                }
            }
            let mut row = matrices.row(tile);
            let mut channel = 0;
            while channel + S::LANES <= C {
                let load = |r: usize, c: usize| s.load(pixels[r][c], channel);
                both::<S, T, OUT, SIDE>(s, load, |r, c, value| s.store(value, row.of(r, c), channel));
                channel += S::LANES;
            }
            let left = C % S::LANES;
            if left > 0 {
                let load = |r: usize, c: usize| s.load_first(pixels[r][c], channel, left);
                both::<S, T, OUT, SIDE>(s, load, |r, c, value| {
                    s.store_first(value, row.of(r, c), channel, left);
                });
            }
        }
    }
}

/// `B^T d B` of the window whose value in row `r` and column `c` is `load(r, c)`; each value is stored once it is there.
#[inline(always)]
fn both<S: Simd, T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    s: S,
    load: impl Fn(usize, usize) -> S::F32,
    mut store: impl FnMut(usize, usize, S::F32),
) {
    let mut along_columns = [[s.splat(0.0); SIDE]; SIDE];
    for c in 0..SIDE {
        let mut column = [s.splat(0.0); SIDE];
        for (r, value) in column.iter_mut().enumerate() {
            *value = load(r, c);
        }
        let column = T::input(s, column);
        for (row, value) in along_columns.iter_mut().zip(&column) {
            row[c] = *value;
        }
    }
    for (r, row) in along_columns.iter().enumerate() {
        for (c, value) in T::input(s, *row).iter().enumerate() {
            store(r, c, *value);
        }
    }
}

/// What is added to each sum, beside the bias.
pub trait Addend: Copy + Send {
    /// `sum` with what `load` loads from a pixel, of `K` values, added.
    fn add<S: Simd, const K: usize>(
        self,
        s: S,
        sum: S::F32,
        pixel: usize,
        load: impl Fn(&[f32; K]) -> S::F32,
    ) -> S::F32;
}

/// Nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoResidual;

impl Addend for NoResidual {
    #[inline(always)]
    fn add<S: Simd, const K: usize>(
        self,
        _s: S,
        sum: S::F32,
        _pixel: usize,
        _load: impl Fn(&[f32; K]) -> S::F32,
    ) -> S::F32 {
        sum
    }
}

/// A map of the output's size.
#[derive(Clone, Copy, Debug)]
pub struct Residual<'a> {
    /// The map.
    pub x: &'a [f32],
    /// Values from one of its pixels to the next.
    pub pitch: usize,
}

impl Addend for Residual<'_> {
    #[inline(always)]
    fn add<S: Simd, const K: usize>(
        self,
        s: S,
        sum: S::F32,
        pixel: usize,
        load: impl Fn(&[f32; K]) -> S::F32,
    ) -> S::F32 {
        let pixel = self.x.get(pixel * self.pitch..).and_then(<[f32]>::first_chunk);
        debug_assert!(pixel.is_some());
        pixel.map_or(sum, |pixel| s.add(sum, load(pixel)))
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
    pub row: usize,
    /// The output, from there on.
    pub y: &'a mut [f32],
    /// Values from one of its pixels to the next.
    pub pitch: usize,
}

/// By rows of tiles.
impl<
    T,
    E: Epilogue,
    A: Addend,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const PITCH: usize,
    const SPAN: usize,
> Divide for Output<'_, T, E, A, OUT, SIDE, K, PITCH, SPAN>
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
        let (above, below) = self.y.split_at_mut((row - self.row) * width * self.pitch);
        (Self { tiles: start..cut, y: above, ..self }, Self { tiles: cut..end, row, y: below, ..self })
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
    const PITCH: usize,
    const SPAN: usize,
> Kernel<S> for Output<'_, T, E, A, OUT, SIDE, K, PITCH, SPAN>
where
    T: Transform<OUT, SIDE>,
{
    #[inline(always)]
    fn run(mut self, s: S) {
        let columns = self.geometry.tile_columns(OUT);
        for tile in self.tiles.clone() {
            let corner = [tile / columns * OUT, tile % columns * OUT];
            let sums: &[f32; SPAN] = part(self.sums, (tile - self.first) * K);
            let mut filter = 0;
            while filter + S::LANES <= K {
                let load = |from: &[f32], at: usize| s.load(from, at);
                self.vector(s, corner, filter, sums, load, |value, y, at| s.store(value, y, at));
                filter += S::LANES;
            }
            let left = K % S::LANES;
            if left > 0 {
                let load = |from: &[f32], at: usize| s.load_first(from, at, left);
                self.vector(s, corner, filter, sums, load, |value, y, at| s.store_first(value, y, at, left));
            }
        }
    }
}

impl<
    T,
    E: Epilogue,
    A: Addend,
    const OUT: usize,
    const SIDE: usize,
    const K: usize,
    const PITCH: usize,
    const SPAN: usize,
> Output<'_, T, E, A, OUT, SIDE, K, PITCH, SPAN>
{
    /// The outputs of a vector of filters in the tile whose first row and column are `corner`.
    #[inline(always)]
    fn vector<S: Simd>(
        &mut self,
        s: S,
        corner: [usize; 2],
        filter: usize,
        sums: &[f32; SPAN],
        load: impl Fn(&[f32], usize) -> S::F32,
        store: impl Fn(S::F32, &mut [f32], usize),
    ) where
        T: Transform<OUT, SIDE>,
    {
        let [height, width] = self.geometry.output;
        let bias = load(self.bias, filter);
        let slope = self.slopes.map_or(bias, |slopes| load(slopes, filter));
        let mut along_columns = [[s.splat(0.0); SIDE]; OUT];
        for c in 0..SIDE {
            let mut column = [s.splat(0.0); SIDE];
            for (r, value) in column.iter_mut().enumerate() {
                *value = load(sums, (r * SIDE + c) * PITCH + filter);
            }
            let column = T::output(s, column);
            for (row, value) in along_columns.iter_mut().zip(&column) {
                row[c] = *value;
            }
        }
        let before = self.row * width;
        for (r, row) in along_columns.iter().enumerate().take(height - corner[0]) {
            let first = (corner[0] + r) * width + corner[1];
            for (c, sum) in T::output(s, *row).iter().enumerate().take(width - corner[1]) {
                let (at, sum) = (first + c, s.add(*sum, bias));
                let sum = self.residual.add(s, sum, at, |pixel: &[f32; K]| load(pixel, filter));
                let pixel = self.y.get_mut((at - before) * self.pitch..).and_then(<[f32]>::first_chunk_mut::<K>);
                debug_assert!(pixel.is_some());
                // Without a branch to a panic, which an index would leave behind.
                if let Some(pixel) = pixel {
                    store(self.epilogue.apply(s, sum, slope), pixel, filter);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
