//! The operators of ONNX that have a counterpart.

use super::{Lifter, Value, activation, affine, channels, connected, conv, join, norm, pad, pool, reshape, resize};
use crate::import::read::Node;
use crate::import::why::Why;

/// An operator with all attributes that are understood; one with any other is not expressed.
struct Operator {
    name: &'static str,
    attributes: &'static [&'static str],
    lift: for<'a> fn(&mut Lifter<'a>, &'a Node) -> Result<Value, Why>,
}

macro_rules! operators {
    ($($name:literal ($($attribute:literal),*) => $lift:path,)*) => {
        const OPERATORS: &[Operator] = &[$(Operator { name: $name, attributes: &[$($attribute),*], lift: $lift },)*];
    };
}

operators! {
    "Add" ("broadcast") => affine::add,
    "ArgMax" ("axis", "keepdims", "select_last_index") => channels::arg_max,
    "AveragePool" ("auto_pad", "ceil_mode", "count_include_pad", "dilations", "kernel_shape", "pads", "strides") => pool::average,
    "BatchNormalization" ("epsilon", "is_test", "momentum", "spatial", "training_mode") => norm::lift,
    "ChannelShuffle" ("groups") => channels::shuffle,
    "Celu" ("alpha") => activation::celu,
    "Clip" ("max", "min") => activation::clip,
    "Concat" ("axis") => join::concat,
    "Conv" ("auto_pad", "dilations", "group", "kernel_shape", "pads", "strides") => conv::lift,
    "ConvTranspose" ("auto_pad", "dilations", "group", "kernel_shape", "output_padding", "output_shape", "pads", "strides") => conv::transposed,
    "DepthToSpace" ("blocksize", "mode") => resize::depth_to_space,
    "Div" ("broadcast") => affine::divide,
    "Elu" ("alpha") => activation::elu,
    "Flatten" ("axis") => reshape::reshape,
    "Gather" ("axis") => channels::gather,
    "Gelu" ("approximate") => activation::gelu,
    "Gemm" ("alpha", "beta", "broadcast", "transA", "transB") => connected::gemm,
    "GlobalAveragePool" () => pool::global_average,
    "GlobalMaxPool" () => pool::global_max,
    "GroupNormalization" ("epsilon", "num_groups", "stash_type") => norm::group,
    "HardSigmoid" ("alpha", "beta") => activation::hard_sigmoid,
    "HardSwish" () => activation::hard_swish,
    "InstanceNormalization" ("epsilon") => norm::instance,
    "LRN" ("alpha", "beta", "bias", "size") => norm::local_response,
    "LayerNormalization" ("axis", "epsilon", "stash_type") => norm::layer,
    "LeakyRelu" ("alpha") => activation::leaky_relu,
    "LogSigmoid" () => activation::log_sigmoid,
    "LogSoftmax" ("axis") => norm::log_softmax,
    "LpNormalization" ("axis", "epsilon", "p") => norm::length,
    "MatMul" () => connected::matmul,
    "MaxPool" ("auto_pad", "ceil_mode", "dilations", "kernel_shape", "pads", "storage_order", "strides") => pool::max,
    "MeanVarianceNormalization" ("axes", "epsilon") => norm::mean_variance,
    "Mish" () => activation::mish,
    "Mul" ("broadcast") => affine::multiply,
    "Neg" () => affine::negate,
    "PRelu" () => activation::prelu,
    "Pad" ("mode", "pads", "value") => pad::lift,
    "Pow" ("broadcast") => activation::power,
    "Reciprocal" () => activation::reciprocal,
    "ReduceL2" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_length,
    "ReduceMax" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_max,
    "ReduceMean" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_mean,
    "ReduceSum" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_sum,
    "Relu" () => activation::relu,
    "Reshape" ("allowzero", "shape") => reshape::reshape,
    "Resize" (
        "antialias", "axes", "coordinate_transformation_mode", "cubic_coeff_a", "exclude_outside", "extrapolation_value",
        "keep_aspect_ratio_policy", "mode", "nearest_mode"
    ) => resize::resize,
    "Selu" ("alpha", "gamma") => activation::selu,
    "Sigmoid" () => activation::sigmoid,
    "Silu" () => activation::silu,
    "Slice" ("axes", "ends", "starts") => channels::slice,
    "Softmax" ("axis") => norm::softmax,
    "Softplus" () => activation::softplus,
    "SpaceToDepth" ("blocksize", "mode") => resize::space_to_depth,
    "Sqrt" () => activation::square_root,
    "Split" ("axis", "num_outputs", "split") => channels::split,
    "Squeeze" ("axes") => reshape::reshape,
    "Sub" ("broadcast") => affine::subtract,
    "Sum" () => join::sum,
    "Swish" ("alpha") => activation::swish,
    "Tanh" () => activation::tanh,
    "Transpose" ("perm") => reshape::transpose,
    "Unsqueeze" ("axes") => reshape::reshape,
    "Upsample" ("mode", "scales") => resize::resize,
}

/// Operators that compute sizes, or values that depend on these alone. They are not in a graph whose sizes are known.
const OF_SIZES: &[&str] = &["Cast", "ConstantOfShape", "Expand", "Range", "Shape", "Size", "Tile"];

/// Makes layers of a node.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let is_known = lifter.knows_inputs(node);
    if !is_known && OF_SIZES.contains(&node.op.as_str()) {
        return Err(Why::Another);
    }
    let operator = OPERATORS.iter().find(|operator| operator.name == node.op);
    let operator = operator.ok_or_else(|| Why::because("no layer does this"))?;
    if let Some(unknown) = node.attributes.keys().find(|name| !operator.attributes.contains(&name.as_str())) {
        return Err(Why::of(unknown, "has no counterpart"));
    }
    if !is_known {
        return Err(Why::Another);
    }
    if let Some(more) = node.outputs.iter().skip(1).find(|output| lifter.uses.contains_key(output.as_str())) {
        return Err(Why::because(format!("its further output `{more}` has no counterpart")));
    }
    (operator.lift)(lifter, node)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use serde_json::Value as Json;

    use super::OPERATORS;

    /// Where the cases are whose values are not compared.
    const NETWORKS: &str = "light/";

    /// What ONNX has as several nodes, which become one of this name before layers are made of them, and the last of them in a test.
    const OF_SEVERAL_NODES: [(&str, &str); 3] = [
        ("ChannelShuffle", ".node(\"Reshape b whole -> shuffled\""),
        ("LogSigmoid", ".node(\"Log share -> logarithm\""),
        ("Silu", ".node(\"Mul x share -> silu\""),
    ];

    /// The operators in the ONNX project's cases that are imported and compared.
    fn in_cases() -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let refused = fs::read_to_string(folder.join("tests/cli/refused.txt")).unwrap();
        let cases = folder.join("../tests/conformance/cases");
        let read = |path: &Path| -> Option<Json> { Some(serde_json::from_slice(&fs::read(path).ok()?).unwrap()) };
        let index = read(&cases.join("index.json")).unwrap();
        let paths = index.as_array().unwrap().iter().map(|case| case["path"].as_str().unwrap());
        let compared = paths.filter(|path| !path.starts_with(NETWORKS) && refused.lines().all(|line| line != *path));
        let nodes = compared.filter_map(|path| read(&cases.join(path).join("case.json"))?["nodes"].as_array().cloned());
        nodes.flatten().map(|node| node["op"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn every_operator_is_held_against_values() {
        let in_cases = in_cases();
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/cases.rs");
        let tests = fs::read_to_string(tests).unwrap();
        let node = |name: &str| {
            let last_of_several = OF_SEVERAL_NODES.iter().find(|(several, _)| *several == name);
            last_of_several.map_or_else(|| format!(".node(\"{name} "), |(_, last)| (*last).to_owned())
        };
        let is_held = |name: &str| in_cases.iter().any(|op| op == name) || tests.contains(&node(name));
        let names = OPERATORS.iter().map(|operator| operator.name);
        let missing: Vec<&str> = names.filter(|name| !is_held(name)).collect();
        assert_eq!(missing, [""; 0], "neither in a case of ONNX that is compared nor in `tests/cli/cases.rs`");
    }
}
