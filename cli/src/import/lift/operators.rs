//! The operators of ONNX that have a counterpart.

use super::{Lifter, Value, activation, affine, connected, conv, join, norm, pool, reshape};
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
    "AveragePool" ("auto_pad", "ceil_mode", "count_include_pad", "dilations", "kernel_shape", "pads", "strides") => pool::average,
    "BatchNormalization" ("epsilon", "is_test", "momentum", "spatial", "training_mode") => norm::lift,
    "Clip" ("max", "min") => activation::clip,
    "Concat" ("axis") => join::concat,
    "Conv" ("auto_pad", "dilations", "group", "kernel_shape", "pads", "strides") => conv::lift,
    "Div" ("broadcast") => affine::divide,
    "Elu" ("alpha") => activation::elu,
    "Flatten" ("axis") => reshape::reshape,
    "Gelu" ("approximate") => activation::gelu,
    "Gemm" ("alpha", "beta", "broadcast", "transA", "transB") => connected::gemm,
    "GlobalAveragePool" () => pool::global_average,
    "GlobalMaxPool" () => pool::global_max,
    "HardSigmoid" ("alpha", "beta") => activation::hard_sigmoid,
    "HardSwish" () => activation::hard_swish,
    "LeakyRelu" ("alpha") => activation::leaky_relu,
    "MatMul" () => connected::matmul,
    "MaxPool" ("auto_pad", "ceil_mode", "dilations", "kernel_shape", "pads", "storage_order", "strides") => pool::max,
    "Mul" ("broadcast") => affine::multiply,
    "PRelu" () => activation::prelu,
    "Pad" ("mode", "pads", "value") => conv::pad,
    "ReduceMax" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_max,
    "ReduceMean" ("axes", "keepdims", "noop_with_empty_axes") => pool::reduce_mean,
    "Relu" () => activation::relu,
    "Reshape" ("allowzero") => reshape::reshape,
    "Sigmoid" () => activation::sigmoid,
    "Silu" () => activation::silu,
    "Softmax" ("axis") => norm::softmax,
    "Squeeze" ("axes") => reshape::reshape,
    "Sub" ("broadcast") => affine::subtract,
    "Sum" () => join::sum,
    "Swish" ("alpha") => activation::swish,
    "Tanh" () => activation::tanh,
    "Transpose" ("perm") => reshape::transpose,
    "Unsqueeze" ("axes") => reshape::reshape,
}

/// Makes layers of a node.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let operator = OPERATORS.iter().find(|operator| operator.name == node.op);
    let operator = operator.ok_or_else(|| Why::because("no layer does this"))?;
    if let Some(unknown) = node.attributes.keys().find(|name| !operator.attributes.contains(&name.as_str())) {
        return Err(Why::of(unknown, "has no counterpart"));
    }
    if let Some(more) = node.outputs.iter().skip(1).find(|output| lifter.uses.contains_key(output.as_str())) {
        return Err(Why::because(format!("its further output `{more}` has no counterpart")));
    }
    (operator.lift)(lifter, node)
}
