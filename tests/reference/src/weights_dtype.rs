//! Weights as a model has them that keeps them in fewer bits.

use hardwire_compiler::check::ir::{BatchNorm, Graph, Node, Op};
use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::shape::Shape;
use ndarray::{ArrayD, Axis};

/// The tensors with weights rounded to their types. A batch norm that a layer's sums go to, and nothing else, belongs to the
/// weights: what is rounded is their product, which is then divided by it again.
pub fn rounded(graph: &Graph, mut tensors: Vec<ArrayD<f32>>) -> Vec<ArrayD<f32>> {
    for node in &graph.nodes {
        let (weight, dtype) = match &node.op {
            Op::Conv(conv) => (conv.weight.0, conv.dtype),
            Op::FullyConnected(connected) => (connected.weight.0, connected.dtype),
            Op::TransposedConv(_)
            | Op::MaxPool(_)
            | Op::AvgPool(_)
            | Op::GlobalMaxPool
            | Op::GlobalAvgPool
            | Op::Upsample(_)
            | Op::Pad(_)
            | Op::DepthToSpace(_)
            | Op::SpaceToDepth(_)
            | Op::BatchNorm(_)
            | Op::Activation
            | Op::Softmax
            | Op::LogSoftmax
            | Op::ArgMax
            | Op::ChannelMax
            | Op::GroupNorm(_)
            | Op::LayerNorm(_)
            | Op::LocalResponseNorm(_)
            | Op::L2Normalize(_)
            | Op::Add
            | Op::Sub
            | Op::Multiply
            | Op::Div
            | Op::Concat
            | Op::Slice(_)
            | Op::Shuffle(_)
            | Op::Flatten
            | Op::Dropout => continue,
        };
        if dtype == WeightsDtype::F32 {
            continue;
        }
        let norm = following_norm(graph, node);
        let factor = |filter: usize| match norm {
            Some(norm) => {
                let of = |tensor: usize| f64::from(tensors[tensor][[filter]]);
                of(norm.scale.0) / (of(norm.variance.0) + norm.epsilon).sqrt()
            }
            None => 1.0,
        };
        let factors: Vec<f64> = (0..tensors[weight].shape()[0]).map(factor).collect();
        for (mut filter, factor) in tensors[weight].axis_iter_mut(Axis(0)).zip(factors) {
            let folded: Vec<f32> = filter.iter().map(|&weight| (f64::from(weight) * factor) as f32).collect();
            for (weight, rounded) in filter.iter_mut().zip(round(dtype, &folded)) {
                // What is multiplied by zero may be anything.
                *weight = if factor == 0.0 { 0.0 } else { (rounded / factor) as f32 };
            }
        }
    }
    tensors
}

/// The batch norm that alone reads what a node gives, through nodes that change nothing.
fn following_norm<'g>(graph: &'g Graph, node: &Node) -> Option<&'g BatchNorm> {
    let channels = |value: usize| match graph.values[value].shape {
        Shape::Map(map) => map.channels,
        Shape::Features(features) => features,
    };
    if node.activation.is_some() {
        return None;
    }
    let mut value = node.output;
    loop {
        let readers: Vec<&Node> = graph
            .nodes
            .iter()
            .flat_map(|node| node.inputs.iter().filter(|input| **input == value).map(move |_| node))
            .collect();
        let [reader] = readers[..] else { return None };
        if graph.is_output(value) {
            return None;
        }
        match &reader.op {
            Op::BatchNorm(norm) => return (channels(value.0) == channels(node.output.0)).then_some(norm),
            op if op.only_renames() => value = reader.output,
            _ => return None,
        }
    }
}

/// The weights of one filter, each the nearest number of the type times the filter's scale; of two, the even number.
fn round(dtype: WeightsDtype, weights: &[f32]) -> Vec<f64> {
    let largest = weights.iter().fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
    let weights = weights.iter().map(|&weight| f64::from(weight));
    match dtype {
        WeightsDtype::F32 => weights.collect(),
        WeightsDtype::Bf16 => weights.map(|weight| to_bits(weight, 8)).collect(),
        // Those that are subnormal beside the largest are multiples of the least.
        WeightsDtype::F16 => {
            let scale = 2_f64.powi(exponent(largest.into()) - 14);
            let number = |weight: f64| {
                let number = weight / scale;
                if number.abs() < 2_f64.powi(-14) { to_multiple(number, -24) } else { to_bits(number, 11) }
            };
            weights.map(|weight| number(weight) * scale).collect()
        }
        WeightsDtype::Int8 if largest == 0.0 => weights.collect(),
        WeightsDtype::Int8 => {
            let scale = largest / 127.0;
            weights.map(|weight| f64::from((weight as f32 / scale).round_ties_even()) * f64::from(scale)).collect()
        }
    }
}

/// The nearest number of so many significant bits.
fn to_bits(x: f64, bits: i32) -> f64 {
    to_multiple(x, exponent(x) - (bits - 1))
}

/// The nearest multiple of a power of two.
fn to_multiple(x: f64, power: i32) -> f64 {
    let quantum = 2_f64.powi(power);
    (x / quantum).round_ties_even() * quantum
}

/// That of the greatest power of two which is not above `x`.
fn exponent(x: f64) -> i32 {
    if x == 0.0 { 0 } else { x.abs().log2().floor() as i32 }
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::dtype::WeightsDtype;

    use super::round;

    #[test]
    fn known_values() {
        // 1 + 2^-8 and 1 + 3 * 2^-8 lie in the middle of two numbers of bfloat16, 1 + 2^-11 of two halves.
        let one_and = |of: f32, power: i32| 1.0 + of * 2_f32.powi(power);
        let weights = [one_and(1.0, -8), one_and(3.0, -8), -one_and(1.0, -11), 2.0];
        assert_eq!(round(WeightsDtype::Bf16, &weights), [1.0, 1.0 + 4.0 / 256.0, -1.0, 2.0]);
        assert_eq!(round(WeightsDtype::F16, &weights), [1.0 + 1.0 / 256.0, 1.0 + 3.0 / 256.0, -1.0, 2.0]);
        assert_eq!(round(WeightsDtype::Int8, &[127.0, -63.5, 64.5, 0.4]), [127.0, -64.0, 64.0, 0.0]);
        assert_eq!(round(WeightsDtype::Int8, &[0.0; 2]), [0.0; 2]);
    }

    #[test]
    fn small_weights_of_halves() {
        let least = 2_f32.powi(-39);
        let rounded = round(WeightsDtype::F16, &[1.0, 0.4 * least, 1.1 * least, 2_f32.powi(-30) * 1.000_1]);
        assert_eq!(rounded, [1.0, 0.0, 2_f64.powi(-38), 2_f64.powi(-30)]);
    }
}
