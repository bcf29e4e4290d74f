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
    "LogSoftmax" ("axis") => norm::log_softmax,
    "LpNormalization" ("axis", "epsilon", "p") => norm::length,
    "MatMul" () => connected::matmul,
    "MaxPool" ("auto_pad", "ceil_mode", "dilations", "kernel_shape", "pads", "storage_order", "strides") => pool::max,
    "MeanVarianceNormalization" ("axes", "epsilon") => norm::mean_variance,
    "Mul" ("broadcast") => affine::multiply,
    "PRelu" () => activation::prelu,
    "Pad" ("mode", "pads", "value") => pad::lift,
    "ReduceMax" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_max,
    "ReduceMean" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_mean,
    "Relu" () => activation::relu,
    "Reshape" ("allowzero", "shape") => reshape::reshape,
    "Resize" (
        "antialias", "axes", "coordinate_transformation_mode", "cubic_coeff_a", "exclude_outside", "extrapolation_value",
        "keep_aspect_ratio_policy", "mode", "nearest_mode"
    ) => resize::resize,
    "Sigmoid" () => activation::sigmoid,
    "Silu" () => activation::silu,
    "Slice" ("axes", "ends", "starts") => channels::slice,
    "Softmax" ("axis") => norm::softmax,
    "SpaceToDepth" ("blocksize", "mode") => resize::space_to_depth,
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
