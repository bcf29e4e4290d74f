//! Both transforms, from packed filters to stored outputs, against a direct convolution in double precision.

use std::vec;
use std::vec::Vec;

use super::{F23, F23By2, F25, F34, F43, F43By2, F45, Geometry, Input, Output, Residual, Transform};
use crate::arch::Matrices;
use crate::epilogue::Epilogue;
use crate::pack::{self, WeightsDtype, WinogradPack};
use crate::parts::{Divide as _, spread_over};
use crate::simd::{Kernel, Simd};
use crate::slices::part;
use crate::tensor::{Dtype, Tensor};
use crate::testing::{on_each_level, values};

/// Values of a matrix, enough for eight tiles of 35 channels, and of all 81 of the largest transform.
const PITCH: usize = 283;
const SPAN: usize = 81 * PITCH;

/// The sum times the slope.
#[derive(Clone, Copy)]
struct Sloped;

impl Epilogue for Sloped {
    #[inline(always)]
    fn apply<S: Simd>(self, s: S, sum: S::F32, slope: S::F32) -> S::F32 {
        s.mul(sum, slope)
    }
}

/// A convolution of `C` channels, `X_PITCH` values from one pixel to the next, to `K` filters, `Y_PITCH` from one pixel to the next.
struct Case<const C: usize, const X_PITCH: usize, const K: usize, const Y_PITCH: usize> {
    kernel: usize,
    stride: usize,
    geometry: Geometry,
    x: Vec<f32>,
    weight: Vec<f32>,
    bias: Vec<f32>,
    slopes: Vec<f32>,
    residual: Vec<f32>,
}

impl<const C: usize, const X_PITCH: usize, const K: usize, const Y_PITCH: usize> Case<C, X_PITCH, K, Y_PITCH> {
    fn new(kernel: usize, stride: usize, geometry: Geometry) -> Self {
        let (input, channels, filters) = (geometry.input, C, K);
        let take = |skip, count| values(1.0).skip(skip).take(count).collect();
        Self {
            kernel,
            stride,
            geometry,
            x: take(1, input[0] * input[1] * X_PITCH),
            weight: take(5000, filters * channels * kernel * kernel),
            bias: take(7000, filters),
            slopes: take(9000, filters),
            residual: take(11_000, geometry.output[0] * geometry.output[1] * K),
        }
    }

    fn expected(&self) -> Vec<f64> {
        let Geometry { input: [height, width], output, before } = self.geometry;
        let (channels, filters, kernel, stride) = (C, K, self.kernel, self.stride);
        let mut y = Vec::new();
        for out_y in 0..output[0] {
            for out_x in 0..output[1] {
                for out_c in 0..filters {
                    let at = (out_y * output[1] + out_x) * filters + out_c;
                    let mut sum = f64::from(self.bias[out_c]) + f64::from(self.residual[at]);
                    for k_y in 0..kernel {
                        for k_x in 0..kernel {
                            let (Some(in_y), Some(in_x)) = (
                                (out_y * stride + k_y).checked_sub(before[0]),
                                (out_x * stride + k_x).checked_sub(before[1]),
                            ) else {
                                continue;
                            };
                            if in_y >= height || in_x >= width {
                                continue;
                            }
                            for in_c in 0..channels {
                                let at = ((out_c * channels + in_c) * kernel + k_y) * kernel + k_x;
                                let x = self.x[(in_y * width + in_x) * X_PITCH + in_c];
                                sum += f64::from(self.weight[at]) * f64::from(x);
                            }
                        }
                    }
                    y.push(sum * f64::from(self.slopes[out_c]));
                }
            }
        }
        y
    }
}

struct Check<T, const OUT: usize, const SIDE: usize>(T, f64);

impl<S: Simd, T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize> Kernel<S> for Check<T, OUT, SIDE> {
    #[inline(always)]
    fn run(self, s: S) {
        // Less than a vector, one, and some with and without a rest, of channels and of filters, at 4, 8 and 16 lanes; pixels one behind
        // the other, apart, and so far apart that they compete for the first-level cache. Each line takes seconds to compile.
        self.sizes::<S, 3, 5, 5, 5>(s);
        self.sizes::<S, 8, 256, 33, 38>(s);
        self.sizes::<S, 17, 17, 16, 18>(s);
    }
}

impl<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize> Check<T, OUT, SIDE> {
    #[inline(always)]
    fn sizes<S: Simd, const C: usize, const X_PITCH: usize, const K: usize, const Y_PITCH: usize>(&self, s: S) {
        let (kernel, stride) = (T::KERNEL, T::STRIDE);
        let sizes = [1, 2, 3, OUT, OUT + 1, 2 * OUT, 2 * OUT + 3];
        // Each with itself and with two others: emulators take minutes for each with each.
        let others = |skip| sizes.iter().cycle().skip(skip);
        for (height, width) in [0, 2, 5].into_iter().flat_map(|skip| sizes.iter().copied().zip(others(skip).copied())) {
            // Padding on both sides, or on neither.
            let pad = kernel / 2;
            for before in [[pad, pad], [0, pad], [kernel - 1, 0]] {
                let seen = |outputs: usize, before: usize| {
                    stride * (outputs - 1) + 1 + (kernel - 1) * usize::from(before == 0)
                };
                let input = [seen(height, before[0]), seen(width, before[1])];
                let case = Case::<C, X_PITCH, K, Y_PITCH>::new(
                    kernel,
                    stride,
                    Geometry { input, output: [height, width], before },
                );
                let found = compute(s, self.0, &case);
                let expected = case.expected();
                // Few outputs may all be small by cancellation.
                let largest = expected.iter().fold(1.0, |most: f64, y| most.max(y.abs()));
                for (index, (found, expected)) in found.iter().zip(&expected).enumerate() {
                    let error = (f64::from(*found) - expected).abs() / largest;
                    assert!(
                        error <= self.1,
                        "{found}, not {expected}, at {index} of {height}x{width}, {C} to {K}, {}",
                        S::LEVEL
                    );
                }
            }
        }
    }
}

/// The whole algorithm, with plain products in the middle, in two blocks that overlap.
fn compute<
    S: Simd,
    T: Transform<OUT, SIDE>,
    const OUT: usize,
    const SIDE: usize,
    const C: usize,
    const X_PITCH: usize,
    const K: usize,
    const Y_PITCH: usize,
>(
    s: S,
    transform: T,
    case: &Case<C, X_PITCH, K, Y_PITCH>,
) -> Vec<f32> {
    let geometry = case.geometry;
    let (channels, output, filters) = (C, geometry.output, K);
    let bytes = |values: &[f32]| values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>();
    let (weight, bias, slopes) = (bytes(&case.weight), bytes(&case.bias), bytes(&case.slopes));
    let tensor = |bytes| Tensor::stored(Dtype::F32, bytes, 0, bytes.len() / 4);
    let order = WinogradPack { filters, channels, lanes: 4, vectors: 2, dtype: WeightsDtype::F32 };
    let mut packed = vec![0.0; order.len::<SIDE>(true)];
    let (weight, bias, slopes) = (tensor(&weight), tensor(&bias), tensor(&slopes));
    pack::winograd::<T, OUT, SIDE>(&mut packed, &order, &weight, Some(&bias), None, Some(&slopes));
    let (header, packed) = packed.split_at((2 * filters).next_multiple_of(16));

    let all = output[0].div_ceil(OUT) * output[1].div_ceil(OUT);
    let tiles = all.div_ceil(2);
    let mut y = vec![f32::NAN; (output[0] * output[1] - 1) * Y_PITCH + filters];
    for first in [0, all - tiles] {
        let mut windows = vec![f32::NAN; SIDE * SIDE * PITCH];
        let input = Input::<T, OUT, SIDE, C, X_PITCH, PITCH> {
            transform,
            geometry,
            first,
            x: &case.x,
            matrices: Matrices::new(&mut windows, tiles),
        };
        spread_over(0..3.min(input.units()), input, &|part: Input<'_, _, OUT, SIDE, C, X_PITCH, PITCH>| {
            s.vectorize(part);
        });
        let mut sums = vec![0.0; SPAN + tiles * filters];
        for (matrix, sums) in sums.chunks_mut(PITCH).take(SIDE * SIDE).enumerate() {
            let weights = &packed[matrix * filters.next_multiple_of(4) * channels..];
            for tile in 0..tiles {
                for filter in 0..filters {
                    let first = filter / 8 * 8;
                    let width = (filters - first).next_multiple_of(4).min(8);
                    sums[tile * filters + filter] = (0..channels)
                        .map(|channel| {
                            let weight = weights[first * channels + channel * width + filter - first];
                            windows[matrix * PITCH + tile * channels + channel] * weight
                        })
                        .sum();
                }
            }
        }
        let (bias, slopes) = (part::<K>(header, 0), Some(part::<K>(header, filters)));
        let output = Output::<_, _, _, OUT, SIDE, K, Y_PITCH, PITCH, SPAN> {
            transform,
            epilogue: Sloped,
            geometry,
            tiles: first..first + tiles,
            first,
            sums: &sums,
            bias,
            slopes,
            residual: Residual::<K>(&case.residual),
            first_row: 0,
            y: &mut y,
        };
        spread_over(0..2.min(output.units()), output, &|part: Output<
            '_,
            _,
            _,
            _,
            OUT,
            SIDE,
            K,
            Y_PITCH,
            PITCH,
            SPAN,
        >| {
            s.vectorize(part);
        });
    }
    assert!(y.chunks(Y_PITCH).all(|pixel| pixel[filters..].iter().all(|value| value.is_nan())));
    y.chunks(Y_PITCH).flat_map(|pixel| &pixel[..filters]).copied().collect()
}

#[test]
fn tiles_of_two_by_two() {
    on_each_level!(Check(F23, 2e-6));
}

#[test]
fn tiles_of_four_by_four() {
    on_each_level!(Check(F43, 5e-6));
}

#[test]
fn tiles_of_two_by_two_of_every_other_pixel() {
    on_each_level!(Check(F23By2, 2e-6));
}

#[test]
fn tiles_of_four_by_four_of_every_other_pixel() {
    on_each_level!(Check(F43By2, 5e-6));
}

#[test]
fn tiles_of_three_by_three_for_four_taps() {
    on_each_level!(Check(F34, 5e-6));
}

#[test]
fn tiles_of_two_by_two_for_five_taps() {
    on_each_level!(Check(F25, 5e-6));
}

#[test]
fn tiles_of_four_by_four_for_five_taps() {
    // Most of it where all but a row of taps lies on padding: the sums are small, and the errors those of whole windows.
    on_each_level!(Check(F45, 2e-5));
}
