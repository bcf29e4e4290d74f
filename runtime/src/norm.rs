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
    let greatest = greatest(s, x);
    let powers = sum(s, x, y, PowerOf { greatest });
    map(s, x, y, Logarithm { greatest, logarithm: ln_from_1(s, s.splat(powers)) });
}

/// Writes `x`, divided by the square root of the sum of its squares, or by `least` where that is more, to `y`, which is as long.
///
/// # Panics
///
/// If `y` is shorter than `x`.
#[inline(always)]
pub fn l2_normalize<S: Simd>(s: S, x: &[f32], y: &mut [f32], least: f32) {
    let length = sqrt(f64::from(sum(s, x, y, Square))) as f32;
    map(s, x, y, Quotient(if length < least { least } else { length }));
}

/// The mean of `x`, and `1 / sqrt(variance + epsilon)` of it; `y`, which is as long, is used on the way.
///
/// The mean is known before anything is squared, so that a variance which is small beside it loses no digits.
///
/// # Panics
///
/// If `y` is shorter than `x`.
#[inline(always)]
pub fn standard<S: Simd>(s: S, x: &[f32], y: &mut [f32], epsilon: f64) -> [f32; 2] {
    let count = x.len() as f32;
    let mean = sum(s, x, y, Identity) / count;
    let variance = sum(s, x, y, SquareFrom(mean)) / count;
    [mean, (1.0 / sqrt(f64::from(variance) + epsilon)) as f32]
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
    map(s, x, &mut squares[norm.before..], Square);
    let (y, whole) = (&mut y[..len], len - len % S::LANES);
    let mut at = 0;
    while at < whole {
        let mut sum = s.splat(0.0);
        for neighbour in 0..norm.size {
            sum = s.add(sum, s.load(squares, at + neighbour));
        }
        s.store(sum, y, at);
        at += S::LANES;
    }
    if whole < len {
        let mut sum = s.splat(0.0);
        for neighbour in 0..norm.size {
            sum = s.add(sum, s.load_first(squares, whole + neighbour, len - whole));
        }
        s.store_first(sum, y, whole, len - whole);
    }
    let mut at = 0;
    while at < whole {
        s.store(norm.apply(s, s.load(x, at), s.load(y, at)), y, at);
        at += S::LANES;
    }
    if whole < len {
        let [x, sum] = [s.load_first(x, whole, len - whole), s.load_first(y, whole, len - whole)];
        s.store_first(norm.apply(s, x, sum), y, whole, len - whole);
    }
}

impl LocalResponse {
    #[inline(always)]
    fn apply<S: Simd>(&self, s: S, x: S::F32, sum: S::F32) -> S::F32 {
        let base = s.mul_add(sum, s.splat(self.factor), s.splat(1.0));
        let power = exp(s, s.mul(s.splat(self.exponent), ln_from_1(s, base)));
        s.mul(x, s.mul(power, s.splat(self.scale)))
    }
}

/// The index of the largest value, of equals the first; any index where one of them is not a number.
#[inline(always)]
pub fn arg_max<S: Simd>(s: S, x: &[f32]) -> f32 {
    let greatest = greatest(s, x);
    x.iter().position(|value| *value >= greatest).unwrap_or(0) as f32
}

/// The largest value; not a number where one of them is not.
#[inline(always)]
pub fn channel_max<S: Simd>(s: S, x: &[f32]) -> f32 {
    let whole = x.len() - x.len() % S::LANES;
    let mut result = f32::NEG_INFINITY;
    if whole > 0 {
        let mut largest = s.load(x, 0);
        let mut at = S::LANES;
        while at < whole {
            largest = s.maximum(largest, s.load(x, at));
            at += S::LANES;
        }
        let mut lanes = [f32::NEG_INFINITY; 16];
        s.store(largest, &mut lanes, 0);
        for lane in &lanes[..S::LANES] {
            result = larger(result, *lane);
        }
    }
    for value in &x[whole..] {
        result = larger(result, *value);
    }
    result
}

/// The larger of two values; not a number where one of them is not.
#[inline(always)]
fn larger(a: f32, b: f32) -> f32 {
    if b > a || b.is_nan() { b } else { a }
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

/// A function of a vector's values. Types rather than closures, which cannot be made to be inlined.
trait Function<S: Simd>: Copy {
    fn of(self, s: S, x: S::F32) -> S::F32;
}

/// `x`.
#[derive(Clone, Copy)]
struct Identity;

impl<S: Simd> Function<S> for Identity {
    #[inline(always)]
    fn of(self, _: S, x: S::F32) -> S::F32 {
        x
    }
}

/// `(x - self) * (x - self)`.
#[derive(Clone, Copy)]
struct SquareFrom(f32);

impl<S: Simd> Function<S> for SquareFrom {
    #[inline(always)]
    fn of(self, s: S, x: S::F32) -> S::F32 {
        let from = s.sub(x, s.splat(self.0));
        s.mul(from, from)
    }
}

/// `x * x`.
#[derive(Clone, Copy)]
struct Square;

impl<S: Simd> Function<S> for Square {
    #[inline(always)]
    fn of(self, s: S, x: S::F32) -> S::F32 {
        s.mul(x, x)
    }
}

/// `x / self`.
#[derive(Clone, Copy)]
struct Quotient(f32);

impl<S: Simd> Function<S> for Quotient {
    #[inline(always)]
    fn of(self, s: S, x: S::F32) -> S::F32 {
        s.div(x, s.splat(self.0))
    }
}

/// `exp(x - greatest)`.
#[derive(Clone, Copy)]
struct PowerOf {
    greatest: f32,
}

impl<S: Simd> Function<S> for PowerOf {
    #[inline(always)]
    fn of(self, s: S, x: S::F32) -> S::F32 {
        exp(s, s.sub(x, s.splat(self.greatest)))
    }
}

/// `x - greatest - logarithm`.
#[derive(Clone, Copy)]
struct Logarithm<V> {
    greatest: f32,
    logarithm: V,
}

impl<S: Simd> Function<S> for Logarithm<S::F32> {
    #[inline(always)]
    fn of(self, s: S, x: S::F32) -> S::F32 {
        s.sub(s.sub(x, s.splat(self.greatest)), self.logarithm)
    }
}

/// The sum of a function of all values; `y`, which is as long, is used on the way.
#[inline(always)]
fn sum<S: Simd>(s: S, x: &[f32], y: &mut [f32], function: impl Function<S>) -> f32 {
    let len = x.len();
    let (y, whole) = (&mut y[..len], len - len % S::LANES);
    let mut sums = s.splat(0.0);
    let mut at = 0;
    while at < whole {
        sums = s.add(sums, function.of(s, s.load(x, at)));
        at += S::LANES;
    }
    if whole < len {
        // By way of memory, for lanes that are not in use to be zero.
        s.store_first(function.of(s, s.load_first(x, whole, len - whole)), y, whole, len - whole);
        sums = s.add(sums, s.load_first(y, whole, len - whole));
    }
    s.reduce_add(sums)
}

/// Writes a function of each value of `x` to `y`.
#[inline(always)]
fn map<S: Simd>(s: S, x: &[f32], y: &mut [f32], function: impl Function<S>) {
    let len = x.len();
    let (y, whole) = (&mut y[..len], len - len % S::LANES);
    let mut at = 0;
    while at < whole {
        s.store(function.of(s, s.load(x, at)), y, at);
        at += S::LANES;
    }
    if whole < len {
        s.store_first(function.of(s, s.load_first(x, whole, len - whole)), y, whole, len - whole);
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{
        LocalResponse, arg_max, channel_max, factors, l2_normalize, local_response_norm, log_softmax, share_means,
        standard,
    };
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
            let count = x.len() as f64;
            let mean = x.iter().map(|x| f64::from(*x)).sum::<f64>() / count;
            let variance = x.iter().map(|x| (f64::from(*x) - mean).powi(2)).sum::<f64>() / count;
            close(&standard(s, x, &mut y, 0.5), &[mean, (variance + 0.5).sqrt().recip()], "standard");
            let mut squares = vec![0.0; x.len() + RESPONSE.size - 1];
            local_response_norm(s, x, &mut y, &mut squares, &RESPONSE);
            close(&y, responses, "local_response_norm");
            let first = x.iter().zip(0..).fold((0.0, f64::NEG_INFINITY), |(first, largest), (&value, at)| {
                let value = f64::from(value);
                if value > largest { (f64::from(at), value) } else { (first, largest) }
            });
            close(&[arg_max(s, x)], &[first.0], "arg_max");
            let twice: Vec<f32> = x.iter().chain(x).copied().collect();
            close(&[arg_max(s, &twice)], &[first.0], "arg_max");
            assert!(f64::from(channel_max(s, x)).to_bits() == first.1.to_bits(), "channel_max on {}", S::LEVEL);
            for at in 0..x.len() {
                let mut unknown = x.to_vec();
                unknown[at] = f32::NAN;
                assert!(channel_max(s, &unknown).is_nan(), "channel_max of a value that is no number on {}", S::LEVEL);
            }
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
    fn groups_share_their_means() {
        let mut means = [1.0, 3.0, 5.0, 5.0];
        share_means(&mut means, 2);
        assert_eq!(means, [2.0, 2.0, 5.0, 5.0]);
        factors(&mut means, &[1.0, 2.0, 3.0, 4.0], 2.0);
        assert_eq!(means[..2], [0.5, 1.0]);
    }
}
