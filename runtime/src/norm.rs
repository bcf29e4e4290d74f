//! Normalisation of values by others of the same pixel or channel, and the largest of them.

use crate::math::{exp, ln_from_1, sqrt};
use crate::simd::Simd;
use crate::softmax::greatest;

/// Writes `x - ln(sum(exp(x)))` to `y`, which is as long as `x`: the logarithm of [`crate::softmax::softmax`], with not a number where
/// that has it.
///
/// # Panics
///
/// If `y` is shorter than `x`.
#[inline(always)]
pub fn log_softmax<S: Simd>(s: S, x: &[f32], y: &mut [f32]) {
    let greatest = s.splat(greatest(s, x));
    let powers = sum(s, x, |x| exp(s, s.sub(x, greatest)), |rest| exp(s, s.sub(s.splat(rest), greatest)));
    let logarithm = ln_from_1(s, s.splat(powers));
    map(s, x, y, |x| s.sub(s.sub(x, greatest), logarithm));
}

/// Writes `x`, divided by the square root of the sum of its squares, or by `least` where that is more, to `y`, which is as long.
///
/// # Panics
///
/// If `y` is shorter than `x`.
#[inline(always)]
pub fn l2_normalize<S: Simd>(s: S, x: &[f32], y: &mut [f32], least: f32) {
    let squares = sum(s, x, |x| s.mul(x, x), |rest| s.splat(rest * rest));
    let length = sqrt(f64::from(squares)) as f32;
    let length = s.splat(if length < least { least } else { length });
    map(s, x, y, |x| s.div(x, length));
}

/// How values are divided by a power of the sum of the squares of their neighbours.
#[derive(Clone, Copy, Debug)]
pub struct LocalResponse {
    /// Values that are summed.
    pub size: usize,
    /// How many of them come before the value itself.
    pub before: usize,
    /// The factor of the sum.
    pub factor: f32,
    /// The power of one and that.
    pub exponent: f32,
    /// The factor of the whole.
    pub scale: f32,
}

/// Writes `scale * x * (1 + factor * sum) ^ exponent` to `y`, which is as long as `x`; `squares` is as much longer as the sum has
/// values besides the value itself, and zero at both ends.
///
/// # Panics
///
/// If `y` or `squares` is shorter than that.
#[inline(always)]
pub fn local_response_norm<S: Simd>(s: S, x: &[f32], y: &mut [f32], squares: &mut [f32], norm: &LocalResponse) {
    let len = x.len();
    map(s, x, &mut squares[norm.before..], |x| s.mul(x, x));
    let (y, whole) = (&mut y[..len], len - len % S::LANES);
    let normalised = |x: S::F32, sum: S::F32| {
        let base = s.mul_add(sum, s.splat(norm.factor), s.splat(1.0));
        let power = exp(s, s.mul(s.splat(norm.exponent), ln_from_1(s, base)));
        s.mul(x, s.mul(power, s.splat(norm.scale)))
    };
    let mut at = 0;
    while at < whole {
        let mut sum = s.splat(0.0);
        for neighbour in 0..norm.size {
            sum = s.add(sum, s.load(squares, at + neighbour));
        }
        s.store(normalised(s.load(x, at), sum), y, at);
        at += S::LANES;
    }
    if whole < len {
        let mut sum = s.splat(0.0);
        for neighbour in 0..norm.size {
            sum = s.add(sum, s.load_first(squares, whole + neighbour, len - whole));
        }
        s.store_first(normalised(s.load_first(x, whole, len - whole), sum), y, whole, len - whole);
    }
}

/// The index of the largest value, of equals the first; what is not a number is passed over.
#[inline(always)]
pub fn arg_max(x: &[f32]) -> f32 {
    let (mut index, mut largest) = (0, f32::NEG_INFINITY);
    for (at, &value) in x.iter().enumerate() {
        if value > largest {
            (index, largest) = (at, value);
        }
    }
    index as f32
}

/// Writes to each of so many `groups` of neighbouring values their mean.
pub fn share_means(values: &mut [f32], groups: usize) {
    for group in values.chunks_exact_mut(values.len() / groups) {
        let sum: f64 = group.iter().map(|value| f64::from(*value)).sum();
        let mean = sum / group.len() as f64;
        group.fill(mean as f32);
    }
}

/// Makes factors of variances: `scale / sqrt(variance + epsilon)`.
pub fn factors(variances: &mut [f32], scales: &[f32], epsilon: f64) {
    for (variance, scale) in variances.iter_mut().zip(scales) {
        *variance = (f64::from(*scale) / sqrt(f64::from(*variance) + epsilon)) as f32;
    }
}

/// The sum of a function of all values: `of` takes a whole vector, `rest` one of those that are left over.
#[inline(always)]
fn sum<S: Simd>(s: S, x: &[f32], of: impl Fn(S::F32) -> S::F32, rest: impl Fn(f32) -> S::F32) -> f32 {
    let whole = x.len() - x.len() % S::LANES;
    let mut sums = s.splat(0.0);
    let mut at = 0;
    while at < whole {
        sums = s.add(sums, of(s.load(x, at)));
        at += S::LANES;
    }
    let mut lane = [0.0];
    x[whole..].iter().fold(s.reduce_add(sums), |sum, &value| {
        s.store_first(rest(value), &mut lane, 0, 1);
        sum + lane[0]
    })
}

/// Writes a function of each value of `x` to `y`.
#[inline(always)]
fn map<S: Simd>(s: S, x: &[f32], y: &mut [f32], of: impl Fn(S::F32) -> S::F32) {
    let len = x.len();
    let (y, whole) = (&mut y[..len], len - len % S::LANES);
    let mut at = 0;
    while at < whole {
        s.store(of(s.load(x, at)), y, at);
        at += S::LANES;
    }
    if whole < len {
        s.store_first(of(s.load_first(x, whole, len - whole)), y, whole, len - whole);
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{LocalResponse, arg_max, factors, l2_normalize, local_response_norm, log_softmax, share_means};
    use crate::simd::{Kernel, Simd};
    use crate::testing::{on_each_level, values};

    /// A row, and what each function makes of it.
    #[derive(Clone, Copy)]
    struct Check<'a> {
        x: &'a [f32],
        logarithms: &'a [f64],
        directions: &'a [f64],
        responses: &'a [f64],
    }

    const RESPONSE: LocalResponse = LocalResponse { size: 4, before: 1, factor: 0.3, exponent: -0.75, scale: 0.5 };

    impl<S: Simd> Kernel<S> for Check<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            let Self { x, logarithms, directions, responses } = self;
            let close = |found: &[f32], expected: &[f64], what: &str| {
                for (found, expected) in found.iter().zip(expected) {
                    let error = (f64::from(*found) - expected).abs();
                    assert!(error <= 4e-6 * (1.0 + expected.abs()), "{what}: {found}, not {expected}, on {}", S::LEVEL);
                }
            };
            let mut y = vec![0.0; x.len()];
            log_softmax(s, x, &mut y);
            close(&y, logarithms, "log_softmax");
            l2_normalize(s, x, &mut y, 1e-12);
            close(&y, directions, "l2_normalize");
            let mut squares = vec![0.0; x.len() + RESPONSE.size - 1];
            local_response_norm(s, x, &mut y, &mut squares, &RESPONSE);
            close(&y, responses, "local_response_norm");
        }
    }

    #[test]
    fn rows_of_all_lengths() {
        for len in 1..40 {
            let x: Vec<f32> = values(5.0).take(len).collect();
            let all: Vec<f64> = x.iter().map(|x| f64::from(*x)).collect();
            let logarithm = all.iter().map(|x| x.exp()).sum::<f64>().ln();
            let length = all.iter().map(|x| x * x).sum::<f64>().sqrt();
            let near = |at: usize| &all[at.saturating_sub(1)..len.min(at + 3)];
            let squares = |at: usize| near(at).iter().map(|x| x * x).sum::<f64>();
            let response = |at: usize| 0.5 * all[at] * 0.3_f64.mul_add(squares(at), 1.0).powf(-0.75);
            let [logarithms, directions] =
                [all.iter().map(|x| x - logarithm).collect::<Vec<_>>(), all.iter().map(|x| x / length).collect()];
            let responses: Vec<f64> = (0..len).map(response).collect();
            on_each_level!(Check { x: &x, logarithms: &logarithms, directions: &directions, responses: &responses });
        }
    }

    #[test]
    fn the_first_of_the_largest() {
        assert_eq!([&[1.0, 3.0, 3.0][..], &[-2.0], &[f32::NAN, -1.0]].map(arg_max), [1.0, 0.0, 1.0]);
    }

    #[test]
    fn groups_share_their_means() {
        let mut means = [1.0, 3.0, 5.0, 5.0];
        share_means(&mut means, 2);
        assert_eq!(means, [2.0, 2.0, 5.0, 5.0]);
        factors(&mut means, &[1.0, 2.0, 3.0, 4.0], 2.0);
        assert_eq!(means[..2], [0.5, 1.0]);
    }
}
