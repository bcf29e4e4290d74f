//! Activations: numbers as the graph has them, and the slopes of prelu.

use crate::check::ir::{Activation, Init, Op, Role};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::diagnostic::Diagnostic;
use crate::syntax::activations as ast;

/// Puts an activation behind what a layer computes.
pub fn check(activation: &ast::Activation, mut checked: Checked, site: &mut Site<'_>) -> Checked {
    checked.activation = Some(match activation {
        ast::Activation::Relu(_) => Activation::Relu,
        ast::Activation::Relu6(_) => Activation::Relu6,
        ast::Activation::LeakyRelu(leaky) => Activation::LeakyRelu { slope: leaky.slope.value as f32 },
        ast::Activation::Prelu(prelu) => return self::prelu(prelu, checked, site),
        ast::Activation::Elu(elu) => Activation::Elu { alpha: elu.alpha.value as f32 },
        ast::Activation::Sigmoid(_) => Activation::Sigmoid,
        ast::Activation::Tanh(_) => Activation::Tanh,
        ast::Activation::HardSigmoid(hard) => {
            Activation::HardSigmoid { slope: hard.slope.value as f32, shift: hard.shift.value as f32 }
        }
        ast::Activation::HardSwish(_) => Activation::HardSwish,
        ast::Activation::Silu(_) => Activation::Silu,
        ast::Activation::Mish(_) => Activation::Mish,
        ast::Activation::Softplus(_) => Activation::Softplus,
        ast::Activation::Gelu(gelu) => Activation::Gelu { tanh: gelu.tanh.value },
        ast::Activation::Clip(clip) => Activation::Clip { low: clip.low.value as f32, high: clip.high.value as f32 },
        ast::Activation::Power(power) => Activation::Power { exponent: power.exponent.value as f32 },
    });
    checked
}

fn prelu(prelu: &ast::Prelu, mut checked: Checked, site: &mut Site<'_>) -> Checked {
    let slopes = if prelu.shared.value { 1 } else { checked.shape.channels() };
    let suffix = if matches!(checked.op, Op::Activation) { "weight" } else { "prelu.weight" };
    let slope = site.tensor(suffix, &[slopes], Role::Slopes, Init::Constant(0.25));
    checked.activation = Some(Activation::Prelu { slope });
    let total = checked.parameters.saturating_add(slopes as u64);
    let noun = if slopes == 1 { "slope" } else { "slopes" };
    checked.count = if checked.count.is_empty() {
        format!("{slopes} {noun} of prelu")
    } else {
        format!("{}, and {slopes} {noun} of prelu: {total}", checked.count)
    };
    checked.parameters = total;
    checked.unshared_parameters = checked.unshared_parameters.saturating_add(slopes as u64);
    checked
}

/// Reports a range without any values.
pub fn check_keys(activation: &ast::Activation, keys: &mut Keys<'_>) {
    let ast::Activation::Clip(clip) = activation else { return };
    if clip.low.value as f32 > clip.high.value as f32 {
        let title = format!("the activation of layer {} clips to nothing: `low` is above `high`", keys.name());
        let diagnostic = Diagnostic::new(title, clip.low.span.clone(), "above `high`")
            .secondary(clip.high.span.clone(), "`high`")
            .help("exchange the two");
        keys.push(diagnostic);
    }
}
