//! Activations.

use super::{Lifter, Value, affine, prefix};
use crate::import::layers::{Activation, Kind};
use crate::import::read::Node;
use crate::import::tensor::Tensor;
use crate::import::why::Why;

/// An activation of each value by itself, which no order of them matters to.
fn apply<'a>(lifter: &mut Lifter<'a>, node: &'a Node, activation: Activation) -> Result<Value, Why> {
    let value = lifter.plain(node.input())?;
    Ok(lifter.activate(node, value, activation))
}

/// `Relu`.
pub fn relu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Relu)
}

/// `Sigmoid`.
pub fn sigmoid<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Sigmoid)
}

/// `Tanh`.
pub fn tanh<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Tanh)
}

/// `HardSwish`.
pub fn hard_swish<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::HardSwish)
}

/// `x * sigmoid(x)`, of two nodes.
pub fn silu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Silu)
}

/// `Swish`: `x * sigmoid(alpha * x)`.
pub fn swish<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match node.float("alpha")? {
        None | Some(1.0) => apply(lifter, node, Activation::Silu),
        Some(alpha) => Err(Why::of("alpha", format!("is {alpha}; `silu` has 1"))),
    }
}

/// `HardSigmoid`.
pub fn hard_sigmoid<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (slope, shift) = (node.float("alpha")?.unwrap_or(0.2), node.float("beta")?.unwrap_or(0.5));
    // A sixth in seven digits, as Paddle has it, is a sixth.
    let slope = if (slope - 1.0 / 6.0).abs() < 1e-7 { 1.0 / 6.0 } else { slope };
    apply(lifter, node, Activation::HardSigmoid { slope, shift })
}

/// `LeakyRelu`.
pub fn leaky_relu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let slope = node.float("alpha")?.unwrap_or(0.01);
    apply(lifter, node, Activation::LeakyRelu { slope })
}

/// `Elu`.
pub fn elu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let alpha = node.float("alpha")?.unwrap_or(1.0);
    apply(lifter, node, Activation::Elu { alpha })
}

/// `Selu`: an `elu` times a number.
pub fn selu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (alpha, gamma) = (node.float("alpha")?.unwrap_or(1.673_263_2), node.float("gamma")?.unwrap_or(1.050_701));
    let value = apply(lifter, node, Activation::Elu { alpha })?;
    affine::rescale(lifter, node, value, &[gamma], &[0.0])
}

/// `Celu`: an `elu` of a part of the value, times what it was divided by.
pub fn celu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match node.float("alpha")? {
        None | Some(1.0) => apply(lifter, node, Activation::Elu { alpha: 1.0 }),
        Some(alpha) => {
            let value = lifter.plain(node.input())?;
            let value = affine::rescale(lifter, node, value, &[alpha.recip()], &[0.0])?;
            let value = lifter.activate(node, value, Activation::Elu { alpha: 1.0 });
            affine::rescale(lifter, node, value, &[alpha], &[0.0])
        }
    }
}

/// `Mish`.
pub fn mish<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Mish)
}

/// `Softplus`.
pub fn softplus<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Softplus)
}

/// The logarithm of a sigmoid, of two nodes: a `softplus` of the value negated, negated.
pub fn log_sigmoid<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let value = lifter.plain(node.input())?;
    let value = affine::rescale(lifter, node, value, &[-1.0], &[0.0])?;
    let value = lifter.activate(node, value, Activation::Softplus);
    affine::rescale(lifter, node, value, &[-1.0], &[0.0])
}

/// `Pow` with a constant exponent.
pub fn power<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let exponent = match node.optional_input(1).and_then(|exponent| lifter.graph.constants.get(exponent)) {
        Some(exponent) => exponent.scalar().ok_or_else(|| Why::of("exponent", "is not one number"))?,
        None => return Err(Why::of("exponent", "is computed while the model runs")),
    };
    apply(lifter, node, Activation::Power { exponent })
}

/// `Reciprocal`.
pub fn reciprocal<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Power { exponent: -1.0 })
}

/// `Sqrt`.
pub fn square_root<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, Activation::Power { exponent: 0.5 })
}

/// `Gelu`.
pub fn gelu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match node.text("approximate")?.unwrap_or("none") {
        "none" => apply(lifter, node, Activation::Gelu { tanh: false }),
        "tanh" => apply(lifter, node, Activation::Gelu { tanh: true }),
        other => Err(Why::of("approximate", format!("is `{other}`"))),
    }
}

/// `Clip`, whose bounds are inputs since operator set 11.
pub fn clip<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let bound = |index: usize, name: &str, none: f32| match lifter.optional_constant(node, index, name)? {
        Some(bound) => bound.scalar().ok_or_else(|| Why::of(name, "is not one number")),
        None => Ok(node.float(name)?.unwrap_or(none)),
    };
    let (low, high) = (bound(1, "min", f32::MIN)?.max(f32::MIN), bound(2, "max", f32::MAX)?.min(f32::MAX));
    let activation = match (low, high) {
        (0.0, f32::MAX) => Activation::Relu,
        (0.0, 6.0) => Activation::Relu6,
        // Where the bounds are the wrong way round, the upper one wins.
        (low, high) => Activation::Clip { low: low.min(high), high },
    };
    apply(lifter, node, activation)
}

/// The operator set from which axes of two inputs are matched from the last.
const FROM_THE_LAST: i64 = 7;

/// `PRelu`, with a slope for each channel or one.
pub fn prelu<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let slopes = lifter.constant(node, 1, "slope")?;
    let value = lifter.plain(node.input())?;
    let is_for_channels = lifter.graph.opset < FROM_THE_LAST && slopes.dims == [value.shape.channels()];
    if !is_for_channels && affine::channels(slopes, &value, lifter.dims(node.input())?).is_none() {
        return Err(Why::of("slope", "is neither one number nor one for each channel"));
    }
    let slopes: Tensor = slopes.clone().reshaped(vec![slopes.len()]).ok_or(Why::Another)?;
    let value = lifter.activate(node, value, Activation::Prelu { slopes });
    if let Some(layer) = lifter.layers.last_mut().filter(|layer| layer.kind == Kind::Activation) {
        layer.prefix = node.optional_input(1).and_then(prefix);
    }
    Ok(value)
}
