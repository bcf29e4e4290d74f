//! Writes an architecture as an architecture file.

use std::fmt::{Display, Write};

use hardwire_compiler::sampling::Round;
use hardwire_compiler::shape::{Map, Shape};
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Extent, Fill, Input, Layer, Op, Output, Padding, Window};

/// The text of the file, which names `weights` as its weights file if there is one.
pub fn write_toml(architecture: &Architecture, weights: Option<&str>) -> String {
    let mut text = String::new();
    for input in &architecture.inputs {
        let key = if architecture.inputs.len() == 1 { "input".to_owned() } else { format!("inputs.{}", input.name) };
        line(&mut text, &key, size(input));
    }
    if !architecture.outputs.is_empty() {
        let outputs: Vec<String> = architecture.outputs.iter().map(output).collect();
        line(&mut text, "outputs", format!("[{}]", outputs.join(", ")));
    }
    if let Some(rounding) = architecture.rounding {
        line(&mut text, "rounding", word(rounding));
    }
    if let Some(dtype) = architecture.weights_dtype {
        line(&mut text, "weights_dtype", dtype);
    }
    if let Some(weights) = weights {
        line(&mut text, "weights", format!("{weights:?}"));
    }
    for layer in &architecture.layers {
        text.push_str("\n[[layer]]\n");
        write_layer(&mut text, layer);
    }
    text
}

fn line(text: &mut String, key: &str, value: impl Display) {
    writeln!(text, "{key} = {value}").expect("a string can be written to");
}

fn size(input: &Input) -> String {
    let layout = if input.channels_first { ", layout = \"chw\"" } else { "" };
    match input.shape {
        Shape::Map(Map { height, width, channels }) => {
            format!("{{ height = {height}, width = {width}, channels = {channels}{layout} }}")
        }
        Shape::Features(features) => format!("{{ features = {features} }}"),
    }
}

fn output(Output { name, channels_first }: &Output) -> String {
    if *channels_first { format!("{{ name = {name:?}, layout = \"chw\" }}") } else { format!("{name:?}") }
}

/// The keys of a `slice` along all axes.
fn write_parts(text: &mut String, first: &[usize; 3], end: &[usize; 3]) {
    for (key, (first, end)) in ["rows", "columns", "channels"].into_iter().zip(first.iter().zip(end)) {
        line(text, key, format!("[{first}, {end}]"));
    }
}

fn write_header(text: &mut String, layer: &Layer) {
    if let Some(name) = &layer.name {
        line(text, "name", format!("{name:?}"));
    }
    line(text, "kind", format!("{:?}", layer.op.kind()));
}

fn write_layer(text: &mut String, layer: &Layer) {
    write_header(text, layer);
    match &layer.from[..] {
        [] => {}
        [from] => line(text, "from", format!("{from:?}")),
        from => line(text, "from", format!("{from:?}")),
    }
    match &layer.op {
        Op::Conv { filters, groups, window, bias } => {
            line(text, "filters", filters);
            write_window(text, window, true);
            if *groups != 1 {
                line(text, "groups", groups);
            }
            write_bias(text, *bias);
        }
        Op::DepthwiseConv { multiplier, window, bias } => {
            if *multiplier != 1 {
                line(text, "multiplier", multiplier);
            }
            write_window(text, window, true);
            write_bias(text, *bias);
        }
        Op::TransposedConv { filters, groups, window, output_padding, bias } => {
            line(text, "filters", filters);
            write_window(text, window, true);
            line(text, "output_padding", pair(*output_padding));
            line(text, "groups", groups);
            write_bias(text, *bias);
        }
        Op::MaxPool { window } => write_window(text, window, true),
        Op::AvgPool { window, count_padding } => {
            write_window(text, window, false);
            line(text, "count_padding", count_padding);
        }
        Op::Upsample { extent, mode, align, round } => {
            match *extent {
                Extent::Scale(scale) => line(text, "scale", pair(scale)),
                Extent::Size(size) => line(text, "size", pair(size)),
            }
            line(text, "mode", mode);
            if let Some(align) = align {
                line(text, "align", align);
            }
            if *round != Round::Floor {
                line(text, "round", round);
            }
        }
        Op::LayerNorm { bias } => write_bias(text, *bias),
        Op::FullyConnected { units, bias } => {
            line(text, "units", units);
            write_bias(text, *bias);
        }
        Op::Pad { before: [top, left], after: [bottom, right], channels, fill } => {
            line(text, "padding", format!("[{top}, {bottom}, {left}, {right}]"));
            match fill {
                Fill::Value(value) => {
                    line(text, "channels", format!("{channels:?}"));
                    line(text, "value", format!("{value:?}"));
                }
                Fill::Edge => line(text, "mode", "\"edge\""),
                Fill::Reflect => line(text, "mode", "\"reflect\""),
            }
        }
        Op::DepthToSpace { block, order } | Op::SpaceToDepth { block, order } => {
            line(text, "block", block);
            line(text, "mode", order);
        }
        Op::GroupNorm { groups } | Op::Shuffle { groups } => line(text, "groups", groups),
        Op::LocalResponseNorm { size } => {
            line(text, "size", size);
            line(text, "alpha", 0.5);
        }
        Op::Slice { first, end } => line(text, "channels", format!("[{first}, {end}]")),
        Op::Crop { first, end } => write_parts(text, first, end),
        Op::Dropout => line(text, "rate", 0.5),
        Op::GlobalMaxPool
        | Op::GlobalAvgPool
        | Op::BatchNorm
        | Op::Activation
        | Op::Softmax
        | Op::LogSoftmax
        | Op::ArgMax
        | Op::ChannelMax
        | Op::InstanceNorm
        | Op::L2Normalize
        | Op::Sub
        | Op::Div
        | Op::Add
        | Op::Multiply
        | Op::Concat
        | Op::Flatten => {}
    }
    if let Some(dtype) = layer.weights_dtype {
        line(text, "weights_dtype", dtype);
    }
    if let Some(activation) = layer.activation {
        line(text, "activation", spell(activation));
    }
}

fn write_window(text: &mut String, window: &Window, dilates: bool) {
    line(text, "kernel", pair(window.kernel));
    line(text, "stride", pair(window.stride));
    match window.padding {
        Padding::Sides { before, after } if before == after => line(text, "padding", pair(before)),
        Padding::Sides { before: [top, left], after: [bottom, right] } => {
            line(text, "padding", format!("[{top}, {bottom}, {left}, {right}]"));
        }
        Padding::Same => line(text, "padding", "\"same\""),
        Padding::SameLower => line(text, "padding", "\"same_lower\""),
        Padding::Valid => line(text, "padding", "\"valid\""),
    }
    if dilates && window.dilation != [1, 1] {
        line(text, "dilation", pair(window.dilation));
    }
    if let Some(rounding) = window.rounding {
        line(text, "rounding", word(rounding));
    }
}

fn write_bias(text: &mut String, bias: bool) {
    if !bias {
        line(text, "bias", bias);
    }
}

fn pair([height, width]: [usize; 2]) -> String {
    if height == width { height.to_string() } else { format!("[{height}, {width}]") }
}

const fn word(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Exact => "\"exact\"",
        Rounding::Floor => "\"floor\"",
        Rounding::Ceil => "\"ceil\"",
    }
}

fn spell(activation: Activation) -> String {
    match activation {
        Activation::Relu => "\"relu\"".to_owned(),
        Activation::Relu6 => "\"relu6\"".to_owned(),
        Activation::LeakyRelu(slope) => format!("{{ kind = \"leaky_relu\", slope = {slope:?} }}"),
        Activation::Prelu { shared: false } => "\"prelu\"".to_owned(),
        Activation::Prelu { shared: true } => "{ kind = \"prelu\", shared = true }".to_owned(),
        Activation::Elu(alpha) => format!("{{ kind = \"elu\", alpha = {alpha:?} }}"),
        Activation::Sigmoid => "\"sigmoid\"".to_owned(),
        Activation::Tanh => "\"tanh\"".to_owned(),
        Activation::HardSigmoid => "\"hard_sigmoid\"".to_owned(),
        Activation::HardSwish => "\"hard_swish\"".to_owned(),
        Activation::Silu => "\"silu\"".to_owned(),
        Activation::Mish => "\"mish\"".to_owned(),
        Activation::Softplus => "\"softplus\"".to_owned(),
        Activation::Gelu { tanh: false } => "\"gelu\"".to_owned(),
        Activation::Gelu { tanh: true } => "{ kind = \"gelu\", tanh = true }".to_owned(),
        Activation::Clip(low, high) => {
            format!("{{ kind = \"clip\", low = {low:?}, high = {high:?} }}")
        }
        Activation::Power(exponent) => format!("{{ kind = \"power\", exponent = {exponent:?} }}"),
    }
}
