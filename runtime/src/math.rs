//! Activations, each a few vector operations, and the exponential function that most of them are made from.
//!
//! Of a value that is not a number every function makes one that is not a number, as `PyTorch` does: operands of [`Simd::max`]
//! and [`Simd::min`] stand in the order that lets it through.

use crate::simd::Simd;

/// `max(x, 0)`.
#[inline(always)]
pub fn relu<S: Simd>(s: S, x: S::F32) -> S::F32 {
    s.max(s.splat(0.0), x)
}

/// `min(max(x, 0), 6)`.
#[inline(always)]
pub fn relu6<S: Simd>(s: S, x: S::F32) -> S::F32 {
    clip(s, x, 0.0, 6.0)
}

/// `min(max(x, low), high)`.
#[inline(always)]
pub fn clip<S: Simd>(s: S, x: S::F32, low: f32, high: f32) -> S::F32 {
    s.min(s.splat(high), s.max(s.splat(low), x))
}

/// `x` where positive, else `slope * x`.
#[inline(always)]
pub fn leaky_relu<S: Simd>(s: S, x: S::F32, slope: f32) -> S::F32 {
    prelu(s, x, s.splat(slope))
}

/// `x` where positive, else `slope * x`, each lane with a slope of its own.
#[inline(always)]
pub fn prelu<S: Simd>(s: S, x: S::F32, slope: S::F32) -> S::F32 {
    s.select_gt(x, s.splat(0.0), x, s.mul(slope, x))
}

/// `x` where positive, else `alpha * (exp(x) - 1)`.
#[inline(always)]
pub fn elu<S: Simd>(s: S, x: S::F32, alpha: f32) -> S::F32 {
    let below = s.mul(s.splat(alpha), exp_minus_1(s, clip(s, x, -87.0, 0.0)));
    s.select_gt(x, s.splat(0.0), x, below)
}

/// `1 / (1 + exp(-x))`.
#[inline(always)]
pub fn sigmoid<S: Simd>(s: S, x: S::F32) -> S::F32 {
    s.div(s.splat(1.0), one_plus_exp_minus(s, x))
}

/// `x * sigmoid(x)`. Below -88 the result is less than 1e-36 and taken as that of -88, so that it stays small.
#[inline(always)]
pub fn silu<S: Simd>(s: S, x: S::F32) -> S::F32 {
    s.div(s.max(s.splat(-88.0), x), one_plus_exp_minus(s, x))
}

/// The hyperbolic tangent, as `t / (t + 2)` with `t = exp(2x) - 1`, which loses no digits near zero.
/// Beyond 9.1 the result is 1 in single precision.
#[inline(always)]
pub fn tanh<S: Simd>(s: S, x: S::F32) -> S::F32 {
    let t = exp_minus_1(s, clip(s, s.add(x, x), -18.2, 18.2));
    s.div(t, s.add(t, s.splat(2.0)))
}

/// `min(max(slope * x + shift, 0), 1)`.
#[inline(always)]
pub fn hard_sigmoid<S: Simd>(s: S, x: S::F32, slope: f32, shift: f32) -> S::F32 {
    clip(s, s.mul_add(x, s.splat(slope), s.splat(shift)), 0.0, 1.0)
}

/// `x * min(max(x + 3, 0), 6) / 6`.
#[inline(always)]
pub fn hard_swish<S: Simd>(s: S, x: S::F32) -> S::F32 {
    s.mul(x, hard_sigmoid(s, x, 1.0 / 6.0, 0.5))
}

/// `x * tanh(log(1 + exp(x)))`, as `x * n / (n + 2)` with `n = t * (t + 2)` and `t = exp(x)`, where nothing cancels. Below -87 the
/// result is less than 1e-35 and taken as that of about -87, so that it stays small; beyond 20 the factor is 1 in single precision.
#[inline(always)]
pub fn mish<S: Simd>(s: S, x: S::F32) -> S::F32 {
    let (whole, fraction) = exp_parts(s, clip(s, x, -87.0, 20.0));
    let scale = s.exp2_whole(whole);
    let t = s.mul_add(scale, fraction, scale);
    let n = s.mul(t, s.add(t, s.splat(2.0)));
    s.mul(s.max(s.splat(-88.0), x), s.div(n, s.add(n, s.splat(2.0))))
}

/// `log(1 + exp(x))`, as `max(x, 0) + log(1 + t)` with `t = exp(-|x|)`, and the logarithm as twice the area hyperbolic tangent of
/// `u = t / (t + 2)`, which is a third at most, by its series up to `u^15`. Nothing cancels, and small results keep their digits.
#[inline(always)]
pub fn softplus<S: Simd>(s: S, x: S::F32) -> S::F32 {
    const P: [f32; 7] = [2.0 / 15.0, 2.0 / 13.0, 2.0 / 11.0, 2.0 / 9.0, 2.0 / 7.0, 2.0 / 5.0, 2.0 / 3.0];

    let zero = s.splat(0.0);
    let below = s.min(s.sub(zero, x), x);
    let (whole, fraction) = exp_parts(s, clip(s, below, -87.0, 0.0));
    let scale = s.exp2_whole(whole);
    let t = s.mul_add(scale, fraction, scale);
    let u = s.div(t, s.add(t, s.splat(2.0)));
    let square = s.mul(u, u);
    let log = s.mul_add(s.mul(u, square), polynomial(s, square, P), s.add(u, u));
    s.add(s.max(zero, x), log)
}

/// `x` to the power `exponent`: a product where that is a whole number, else by the logarithm, and then no number for an `x` below
/// zero, as for one that is none. What is below all numbers of full precision is then taken for the least of them.
#[inline(always)]
#[expect(clippy::float_cmp, reason = "only what is exactly a whole number is one")]
pub fn power<S: Simd>(s: S, x: S::F32, exponent: f32) -> S::F32 {
    /// From here on, products would take longer than the logarithm.
    const MOST: i32 = 64;

    let whole = exponent as i32;
    if whole as f32 == exponent && whole.abs() <= MOST {
        let mut rest = whole.unsigned_abs();
        let (mut square, mut product) = (x, s.splat(1.0));
        while rest > 0 {
            if rest % 2 == 1 {
                product = s.mul(product, square);
            }
            square = s.mul(square, square);
            rest /= 2;
        }
        return if whole < 0 { s.div(s.splat(1.0), product) } else { product };
    }
    let one = s.splat(1.0);
    // A zero of either sign is that without.
    let x = s.add(x, s.splat(0.0));
    let inverse = s.div(one, x);
    let of_large = s.mul(s.splat(exponent), ln_from_1(s, s.min(s.splat(f32::MAX), x)));
    let of_small = s.mul(s.splat(-exponent), ln_from_1(s, s.min(s.splat(f32::MAX), inverse)));
    let positive = exp(s, s.select_gt(x, one, of_large, of_small));
    // Zero, or what is no number.
    let other = s.select_gt(s.splat(0.0), x, s.splat(f32::NAN), if exponent < 0.0 { inverse } else { x });
    s.select_gt(x, s.splat(0.0), positive, other)
}

/// `x` times the normal distribution's cumulative probability at `x`.
///
/// The probability less a half is an odd function; here it is `x * p(x^2) / q(x^2)`, fitted on [-5.2, 5.2] by Lawson's
/// iteration of weighted least squares, linearised as by Sanathanan and Koerner; the probability is off by 1.2e-7 at most,
/// rounding included. All coefficients are positive, so nothing cancels. Below, the result is less than 6e-7 and taken as
/// zero; above, it is `x`.
#[inline(always)]
pub fn gelu<S: Simd>(s: S, x: S::F32) -> S::F32 {
    const P: [f32; 5] = [5.840_388e-6, 3.142_495e-4, 5.518_644_4e-3, 4.959_228e-2, 3.989_419e-1];
    const Q: [f32; 6] = [5.018_824e-7, 1.127_356_4e-4, 2.703_668_5e-3, 3.733_911_5e-2, 2.909_701_8e-1, 1.0];
    const BOUND: f32 = 5.2;

    let bounded = clip(s, x, -BOUND, BOUND);
    let square = s.mul(bounded, bounded);
    let from_half = s.div(s.mul(bounded, polynomial(s, square, P)), polynomial(s, square, Q));
    let y = s.mul(x, s.add(s.splat(0.5), from_half));
    let y = s.select_gt(s.splat(-BOUND), x, s.splat(0.0), y);
    s.select_gt(x, s.splat(BOUND), x, y)
}

/// The usual approximation of [`gelu`], `x / 2 * (1 + tanh(u))` with `u = sqrt(2 / pi) * (x + 0.044715 * x^3)`, computed as
/// `x / (1 + exp(-2u))`. Below -12 the result is less than 1e-36 and taken as that of -12.
#[inline(always)]
pub fn gelu_tanh<S: Simd>(s: S, x: S::F32) -> S::F32 {
    /// `2 * sqrt(2 / pi)`
    const SCALE: f32 = 1.595_769;

    let factor = s.mul_add(s.mul(x, x), s.splat(SCALE * 0.044_715), s.splat(SCALE));
    s.div(s.max(s.splat(-12.0), x), one_plus_exp_minus(s, s.mul(x, factor)))
}

/// `exp(x)`, within 2 ULP; infinite from 88.73 on, zero below -104.
#[inline(always)]
pub fn exp<S: Simd>(s: S, x: S::F32) -> S::F32 {
    let (whole, fraction) = exp_parts(s, clip(s, x, -104.0, 89.0));
    // In two steps, since the factors of the largest and of the smallest results are not numbers of single precision.
    let first = s.round(s.mul(whole, s.splat(0.5)));
    let second = s.sub(whole, first);
    let scaled = s.mul(s.add(s.splat(1.0), fraction), s.exp2_whole(first));
    s.mul(scaled, s.exp2_whole(second))
}

/// `1 + exp(-x)`, and no more than `exp(88)`, so that a number is its reciprocal.
#[inline(always)]
fn one_plus_exp_minus<S: Simd>(s: S, x: S::F32) -> S::F32 {
    let (whole, fraction) = exp_parts(s, clip(s, s.sub(s.splat(0.0), x), -87.0, 88.0));
    let scale = s.exp2_whole(whole);
    s.add(s.splat(1.0), s.mul_add(scale, fraction, scale))
}

/// `exp(x) - 1` without cancellation near zero; `|x| <= 87`.
#[inline(always)]
fn exp_minus_1<S: Simd>(s: S, x: S::F32) -> S::F32 {
    let (whole, fraction) = exp_parts(s, x);
    let scale = s.exp2_whole(whole);
    s.mul_add(scale, fraction, s.sub(scale, s.splat(1.0)))
}

/// The natural logarithm of `x >= 1`, within 2e-7 of itself, or of 1 where it is less.
///
/// Powers of two are taken off until the rest is between the square roots of 1/2 and 2; the polynomial is that of `logf` in
/// S. Moshier's Cephes library.
#[inline(always)]
pub fn ln_from_1<S: Simd>(s: S, x: S::F32) -> S::F32 {
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    const P: [f32; 9] = [
        7.037_683_6e-2,
        -1.151_461e-1,
        1.167_699_9e-1,
        -1.242_014_1e-1,
        1.424_932_3e-1,
        -1.666_805_8e-1,
        2.000_071_5e-1,
        -2.499_999_4e-1,
        3.333_333e-1,
    ];
    let (mut rest, mut whole) = (x, s.splat(0.0));
    for power in [64_u32, 32, 16, 8, 4, 2, 1] {
        let bound = s.splat(f32::from_bits((127 + power) << 23) * core::f32::consts::FRAC_1_SQRT_2);
        whole = s.select_gt(rest, bound, s.add(whole, s.splat(power as f32)), whole);
        rest = s.select_gt(rest, bound, s.mul(rest, s.splat(f32::from_bits((127 - power) << 23))), rest);
    }
    let f = s.sub(rest, s.splat(1.0));
    let square = s.mul(f, f);
    let small = s.mul_add(s.mul(square, f), polynomial(s, f, P), s.mul(whole, s.splat(LN_2[1])));
    let small = s.mul_add(square, s.splat(-0.5), small);
    s.mul_add(whole, s.splat(LN_2[0]), s.add(f, small))
}

/// The square root, to a few units in the last place; `core` has none. Heron's iteration from a guess that halves the exponent.
#[inline(always)]
pub fn sqrt(x: f64) -> f64 {
    if x == 0.0 || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 || x.is_nan() {
        return f64::NAN;
    }
    let guess = f64::from_bits((x.to_bits() >> 1) + (1023 << 51));
    (0..5).fold(guess, |root, _| 0.5 * (root + x / root))
}

/// A whole `n` and a fraction `f` such that `exp(x) = 2^n * (1 + f)`; `|x| <= 104`.
///
/// Reduction and polynomial are those of `expf` in S. Moshier's Cephes library.
#[inline(always)]
fn exp_parts<S: Simd>(s: S, x: S::F32) -> (S::F32, S::F32) {
    /// The logarithm of 2 in two parts, of which the first has few digits, so that its multiples are exact.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    const P: [f32; 6] = [1.987_569_1e-4, 1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 5e-1];

    let n = s.round(s.mul(x, s.splat(core::f32::consts::LOG2_E)));
    let r = s.mul_add(n, s.splat(-LN_2[0]), x);
    let r = s.mul_add(n, s.splat(-LN_2[1]), r);
    (n, s.mul_add(s.mul(r, r), polynomial(s, r, P), r))
}

/// The polynomial with these coefficients, highest power first, at `x`.
#[inline(always)]
fn polynomial<S: Simd, const N: usize>(s: S, x: S::F32, coefficients: [f32; N]) -> S::F32 {
    let mut sum = s.splat(coefficients[0]);
    for coefficient in &coefficients[1..] {
        sum = s.mul_add(sum, x, s.splat(*coefficient));
    }
    sum
}

#[cfg(test)]
mod tests;
