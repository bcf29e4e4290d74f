//! Every function on every level against double precision.

use std::vec::Vec;

use super::{
    clip, elu, exp, gelu, gelu_tanh, hard_sigmoid, hard_swish, leaky_relu, ln_from_1, mish, power, prelu, relu, relu6,
    sigmoid, silu, softplus, sqrt, tanh,
};
use crate::simd::{Kernel, Simd};
use crate::testing::{on_each_level, values};

/// Arguments of all magnitudes: dense up to 110, sparse beyond, both zeros, and the smallest numbers.
fn arguments() -> impl Iterator<Item = f32> {
    let powers = (-149..=127).map(|power| 2_f64.powi(power) as f32).flat_map(|x| [x, -x, 1.3 * x, -1.3 * x]);
    values(110.0).take(20_000).chain(values(6.0).take(20_000)).chain(powers).chain([0.0, -0.0])
}

/// Declares a test that `error(found, expected)` is at most 1 for a function at each of these arguments.
macro_rules! sweep {
    ($name:ident, $arguments:expr, $found:expr, $expected:expr, $error:expr) => {
        #[test]
        fn $name() {
            struct Check;
            impl<S: Simd> Kernel<S> for Check {
                #[inline(always)]
                fn run(self, s: S) {
                    let expected: fn(f64) -> f64 = $expected;
                    let error: fn(f64, f64, f64) -> f64 = $error;
                    let mut worst = (0.0, 0.0, 0.0, 0.0);
                    for x in $arguments {
                        let mut lanes = [0.0; 16];
                        s.store($found(s, s.splat(x)), &mut lanes, 0);
                        assert!(lanes[1..S::LANES].iter().all(|lane| lane.to_bits() == lanes[0].to_bits()));
                        let (found, expected) = (f64::from(lanes[0]), expected(f64::from(x)));
                        let error = error(found, expected, f64::from(x));
                        if error.is_nan() || error > worst.0 {
                            worst = (error, x, lanes[0], expected as f32);
                        }
                    }
                    let (error, x, found, expected) = worst;
                    assert!(error <= 1.0, "f({x}) is {found}, not {expected}, on {}: {error} times too far", S::LEVEL);
                    let mut lanes = [0.0; 16];
                    s.store($found(s, s.splat(f32::NAN)), &mut lanes, 0);
                    assert!(lanes[..S::LANES].iter().all(|lane| lane.is_nan()), "f(nan) is {lanes:?} on {}", S::LEVEL);
                }
            }
            on_each_level!(Check);
        }
    };
}

/// The distance in units of the last place that `expected` has in single precision.
fn ulp(found: f64, expected: f64) -> f64 {
    let rounded = (expected as f32).abs();
    let unit = f64::from(f32::from_bits((rounded.to_bits() + 1).min(f32::MAX.to_bits()))) - f64::from(rounded);
    if found == f64::from(expected as f32) {
        0.0
    } else {
        (found - expected).abs() / unit.max(f64::from(f32::from_bits(1)))
    }
}

/// The error of a function whose values may be off by `tolerance` times the larger of 1 and their size.
fn relative(found: f64, expected: f64, tolerance: f64) -> f64 {
    if found == f64::from(expected as f32) {
        0.0
    } else {
        (found - expected).abs() / (tolerance * expected.abs().max(1.0))
    }
}

/// The error function, by the series whose terms are all of one sign (Abramowitz and Stegun 7.1.6); beyond 6 it is 1.
fn erf(x: f64) -> f64 {
    if x.abs() > 6.0 {
        return x.signum();
    }
    let (mut sum, mut term) = (0.0, x);
    for n in 0..200 {
        sum += term;
        term *= 2.0 * x * x / f64::from(2 * n + 3);
    }
    sum * (-x * x).exp() * core::f64::consts::FRAC_2_SQRT_PI
}

sweep!(exp_within_2_ulp, arguments(), exp, f64::exp, |found, expected, _| ulp(found, expected) / 2.0);
sweep!(
    sigmoid_within_3_ulp,
    arguments().filter(|x| *x > -87.0),
    sigmoid,
    |x| 1.0 / (1.0 + (-x).exp()),
    |found, expected, _| ulp(found, expected) / 3.0
);
sweep!(sigmoid_everywhere, arguments(), sigmoid, |x| 1.0 / (1.0 + (-x).exp()), |found, expected, _| relative(
    found, expected, 1e-7
));
sweep!(tanh_within_4_ulp, arguments(), tanh, f64::tanh, |found, expected, _| ulp(found, expected) / 4.0);
sweep!(
    silu_within_4_ulp,
    arguments().filter(|x| *x > -80.0),
    silu,
    |x| x / (1.0 + (-x).exp()),
    |found, expected, _| ulp(found, expected) / 4.0
);
sweep!(silu_everywhere, arguments(), silu, |x| x / (1.0 + (-x).exp()), |found, expected, _| {
    relative(found, expected, 1e-6)
});
/// `x * tanh(log(1 + exp(x)))` by a quotient, so that it has its digits where `exp(x)` is small.
fn true_mish(x: f64) -> f64 {
    let t = x.min(40.0).exp();
    let n = t * (t + 2.0);
    x * n / (n + 2.0)
}

sweep!(mish_within_6_ulp, arguments().filter(|x| *x > -80.0), mish, true_mish, |found, expected, _| {
    ulp(found, expected) / 6.0
});
sweep!(mish_everywhere, arguments(), mish, true_mish, |found, expected, _| relative(found, expected, 1e-6));
sweep!(
    softplus_within_4_ulp,
    arguments().filter(|x| *x > -87.0),
    softplus,
    |x| x.max(0.0) + (-x.abs()).exp().ln_1p(),
    |found, expected, _| ulp(found, expected) / 4.0
);
sweep!(softplus_everywhere, arguments(), softplus, |x| x.max(0.0) + (-x.abs()).exp().ln_1p(), |found, expected, _| {
    relative(found, expected, 1e-6)
});
sweep!(cubes_within_2_ulp, arguments(), |s, x| power(s, x, 3.0), |x| x.powi(3), |found, expected, _| {
    ulp(found, expected) / 2.0
});
sweep!(
    inverse_squares_within_2_ulp,
    arguments().filter(|x| (1e-15..1e15).contains(&x.abs())),
    |s, x| power(s, x, -2.0),
    |x| x.powi(-2),
    |found, expected, _| ulp(found, expected) / 2.0
);
sweep!(
    cube_roots,
    arguments().filter(|x| *x >= f32::MIN_POSITIVE),
    |s, x| power(s, x, 1.0 / 3.0),
    |x| x.powf(f64::from(1.0_f32 / 3.0)),
    |found, expected, _| (found - expected).abs() / (1e-5 * expected)
);
sweep!(
    inverse_roots,
    arguments().filter(|x| *x > 1e-30 && *x < 1e30),
    |s, x| power(s, x, -0.5),
    |x| x.powf(-0.5),
    |found, expected, _| (found - expected).abs() / (1e-5 * expected)
);

#[test]
fn powers_at_zero_and_below() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let at = |x: f32, exponent: f32| s.reduce_max(power(s, s.splat(x), exponent));
            for (x, exponent, expected) in [
                (0.0, 0.5, 0.0),
                (-0.0, 0.5, 0.0),
                (0.0, -0.5, f32::INFINITY),
                (0.0, 2.0, 0.0),
                (0.0, -1.0, f32::INFINITY),
                (0.0, 0.0, 1.0),
                (-2.0, 3.0, -8.0),
                (-2.0, -2.0, 0.25),
                (1.0, 2.5, 1.0),
            ] {
                assert!(at(x, exponent).to_bits() == expected.to_bits(), "{x} to the {exponent} on {}", S::LEVEL);
            }
            let mut lanes = [0.0; 16];
            s.store(power(s, s.splat(-2.0), 0.5), &mut lanes, 0);
            assert!(lanes[..S::LANES].iter().all(|lane| lane.is_nan()), "{lanes:?} on {}", S::LEVEL);
        }
    }
    on_each_level!(Check);
}

sweep!(
    elu_within_4_ulp,
    arguments(),
    |s, x| elu(s, x, 1.0),
    |x| if x > 0.0 { x } else { x.exp_m1() },
    |found, expected, _| ulp(found, expected) / 4.0
);
sweep!(
    gelu_everywhere,
    arguments(),
    gelu,
    |x| 0.5 * x * (1.0 + erf(x / core::f64::consts::SQRT_2)),
    |found, expected, x| (found - expected).abs() / (1e-6 * x.abs().max(1.0))
);
sweep!(
    gelu_tanh_everywhere,
    arguments(),
    gelu_tanh,
    |x| {
        let u = (2.0 / core::f64::consts::PI).sqrt() * (x + 0.044_715 * x.powi(3));
        x / (1.0 + (-2.0 * u).exp())
    },
    |found, expected, _| relative(found, expected, 1e-6)
);
sweep!(
    hard_swish_everywhere,
    arguments(),
    hard_swish,
    |x| x * (x + 3.0).clamp(0.0, 6.0) / 6.0,
    |found, expected, _| { relative(found, expected, 1e-6) }
);
sweep!(
    hard_sigmoid_everywhere,
    arguments(),
    |s, x| hard_sigmoid(s, x, 0.2, 0.5),
    |x| (0.2_f64 * x + 0.5).clamp(0.0, 1.0),
    |found, expected, _| relative(found, expected, 1e-6)
);
sweep!(relu_exactly, arguments(), relu, |x| x.max(0.0), |found, expected, _| ulp(found, expected));
sweep!(relu6_exactly, arguments(), relu6, |x| x.clamp(0.0, 6.0), |found, expected, _| ulp(found, expected));
sweep!(clip_exactly, arguments(), |s, x| clip(s, x, -2.0, 3.0), |x| x.clamp(-2.0, 3.0), |found, expected, _| ulp(
    found, expected
));
sweep!(
    leaky_relu_exactly,
    arguments(),
    |s, x| leaky_relu(s, x, 0.25),
    |x| if x > 0.0 { x } else { 0.25 * x },
    |found, expected, _| ulp(found, expected)
);

#[test]
fn exp_at_the_ends() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            for (x, expected) in [
                (f32::NEG_INFINITY, 0.0),
                (-1e9, 0.0),
                (-104.0, 0.0),
                (88.73, f32::INFINITY),
                (1e9, f32::INFINITY),
                (f32::INFINITY, f32::INFINITY),
                (0.0, 1.0),
            ] {
                assert!(s.reduce_max(exp(s, s.splat(x))).to_bits() == expected.to_bits(), "exp({x}) on {}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}

#[test]
fn prelu_has_a_slope_for_each_lane() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let slopes: Vec<f32> = (0..S::LANES).map(|lane| lane as f32).collect();
            let mut lanes = slopes.clone();
            s.store(prelu(s, s.splat(-2.0), s.load(&slopes, 0)), &mut lanes, 0);
            assert!(
                lanes.iter().zip(&slopes).all(|(found, slope)| *found == -2.0 * slope),
                "{lanes:?} on {}",
                S::LEVEL
            );
        }
    }
    on_each_level!(Check);
}

sweep!(ln_of_1_and_more, arguments().filter(|x| *x >= 1.0), ln_from_1, f64::ln, |found, expected, _| relative(
    found, expected, 2e-7
));

#[test]
fn square_roots() {
    let sweep = (-200..=200).map(|power| 1.37_f64 * 2_f64.powi(power));
    for x in values(1000.0).take(10_000).map(|x| f64::from(x).abs()).chain(sweep).chain([f64::MAX, 1e-300]) {
        assert!((sqrt(x) - x.sqrt()).abs() <= 4.0 * f64::EPSILON * x.sqrt(), "{x}: {}, not {}", sqrt(x), x.sqrt());
    }
    assert_eq!(sqrt(0.0), 0.0);
    assert_eq!(sqrt(f64::INFINITY), f64::INFINITY);
    assert!(sqrt(-1.0).is_nan() && sqrt(f64::NAN).is_nan());
}
