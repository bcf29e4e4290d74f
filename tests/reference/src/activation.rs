//! Activations, each the textbook's formula in `f64`.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use hardwire_compiler::check::ir::Activation;

/// `activation` of one value; `slope` is that of the value's channel, for `prelu` alone.
///
/// # Panics
///
/// If `prelu` is given no slope.
pub fn activate(activation: &Activation, slope: Option<f32>, x: f64) -> f64 {
    match *activation {
        Activation::Relu => x.max(0.0),
        Activation::Relu6 => x.clamp(0.0, 6.0),
        Activation::LeakyRelu { slope } => below_zero(x, f64::from(slope) * x),
        Activation::Prelu { slope: _ } => below_zero(x, f64::from(slope.expect("`prelu` has a slope")) * x),
        Activation::Elu { alpha } => below_zero(x, f64::from(alpha) * x.exp_m1()),
        Activation::Sigmoid => sigmoid(x),
        Activation::Tanh => x.tanh(),
        Activation::HardSigmoid { slope, shift } => (f64::from(slope) * x + f64::from(shift)).clamp(0.0, 1.0),
        Activation::HardSwish => x * (x + 3.0).clamp(0.0, 6.0) / 6.0,
        Activation::Silu => x * sigmoid(x),
        Activation::Mish => x * softplus(x).tanh(),
        Activation::Softplus => softplus(x),
        Activation::Gelu { tanh: false } => x * 0.5 * (1.0 + libm::erf(x * FRAC_1_SQRT_2)),
        Activation::Gelu { tanh: true } => {
            x * 0.5 * (1.0 + (FRAC_2_SQRT_PI * FRAC_1_SQRT_2 * (x + 0.044_715 * x * x * x)).tanh())
        }
        Activation::Clip { low, high } => x.max(f64::from(low)).min(f64::from(high)),
        Activation::Power { exponent } => x.powf(f64::from(exponent)),
    }
}

fn below_zero(x: f64, below: f64) -> f64 {
    if x > 0.0 { x } else { below }
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::{Activation, TensorId};

    use super::activate;

    /// At -2, -0.5, 0, 1 and 4, to four decimals.
    #[test]
    fn known_values() {
        for (activation, expected) in [
            (Activation::Relu, [0.0, 0.0, 0.0, 1.0, 4.0]),
            (Activation::Relu6, [0.0, 0.0, 0.0, 1.0, 4.0]),
            (Activation::LeakyRelu { slope: 0.1 }, [-0.2, -0.05, 0.0, 1.0, 4.0]),
            (Activation::Prelu { slope: TensorId(0) }, [-0.5, -0.125, 0.0, 1.0, 4.0]),
            (Activation::Elu { alpha: 1.0 }, [-0.8647, -0.3935, 0.0, 1.0, 4.0]),
            (Activation::Sigmoid, [0.1192, 0.3775, 0.5, 0.7311, 0.9820]),
            (Activation::Tanh, [-0.9640, -0.4621, 0.0, 0.7616, 0.9993]),
            (Activation::HardSigmoid { slope: 1.0 / 6.0, shift: 0.5 }, [0.1667, 0.4167, 0.5, 0.6667, 1.0]),
            (Activation::HardSwish, [-0.3333, -0.2083, 0.0, 0.6667, 4.0]),
            (Activation::Silu, [-0.2384, -0.1888, 0.0, 0.7311, 3.9281]),
            (Activation::Mish, [-0.2525, -0.2207, 0.0, 0.8651, 3.9974]),
            (Activation::Softplus, [0.1269, 0.4741, std::f64::consts::LN_2, 1.3133, 4.0181]),
            (Activation::Gelu { tanh: false }, [-0.0455, -0.1543, 0.0, 0.8413, 3.9999]),
            (Activation::Gelu { tanh: true }, [-0.0454, -0.1543, 0.0, 0.8412, 3.9999]),
            (Activation::Clip { low: -1.0, high: 2.0 }, [-1.0, -0.5, 0.0, 1.0, 2.0]),
            (Activation::Power { exponent: 3.0 }, [-8.0, -0.125, 0.0, 1.0, 64.0]),
        ] {
            for (x, expected) in [-2.0, -0.5, 0.0, 1.0, 4.0].into_iter().zip(expected) {
                let y = activate(&activation, Some(0.25), x);
                assert!((y - expected).abs() < 5.1e-5, "{activation:?} of {x} is {y}, not {expected}");
            }
        }
    }
}
