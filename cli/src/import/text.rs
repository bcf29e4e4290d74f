//! The architecture file of a model: as short as the language allows, with keys in the order of its reference.

use std::fmt::Write;

use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Rounding, Shape};

use crate::arguments::Layout;
use crate::import::layers::{Activation, BlockOrder, Fill, Kind, Layer, Model, Padding, Source, Window};
use crate::import::names::{Names, says_all};

/// What the file says besides layers.
#[derive(Clone, Debug)]
pub struct Header<'a> {
    /// The model's name.
    pub name: &'a str,
    /// The name of the ONNX file.
    pub onnx: &'a str,
    /// What wrote that, if it says so.
    pub producer: &'a str,
    /// Its set of operators.
    pub opset: i64,
    /// The name of the weights file, if there are weights.
    pub weights: Option<&'a str>,
    /// The order in which callers give feature maps.
    pub layout: Layout,
}

/// The text of the file.
pub fn write(model: &Model, names: &Names, header: &Header<'_>) -> String {
    let outputs = outputs(model, names);
    let mut text = head(model, header);
    line(&mut text, "name", &quoted(header.name));
    let inputs: Vec<String> = model.inputs.iter().map(|input| size(input.shape, header.layout)).collect();
    if let [input] = inputs.as_slice() {
        line(&mut text, "input", &format!("{{ {input} }}"));
    }
    if let Some(outputs) = &outputs {
        line(&mut text, "outputs", outputs);
    }
    if let Some(weights) = header.weights {
        line(&mut text, "weights", &quoted(weights));
    }
    if inputs.len() != 1 {
        for (name, input) in names.inputs.iter().zip(&inputs) {
            let pairs = input.replace(", ", "\n");
            let _ = write!(text, "\n[inputs.{}]\n{pairs}\n", key(name));
        }
    }
    let named = Named { model, names };
    for index in 0..model.layers.len() {
        text.push_str(&named.layer(index));
    }
    text
}

/// What the file is and where it comes from.
fn head(model: &Model, header: &Header<'_>) -> String {
    let from = if header.producer.is_empty() { String::new() } else { format!("{}, ", header.producer) };
    let mut text =
        comment(&format!("From `{}` ({from}operator set {}) by `cargo hardwire import`.", header.onnx, header.opset));
    let layers = model.outputs.iter().map(|output| model.layers[output.layer].shape);
    if layers.into_iter().any(|shape| matches!(shape, Shape::Map(map) if map.pixels() > 1)) {
        text.push_str("# Outputs that are feature maps are in the order height, width, channels.\n");
    }
    text
}

/// The list of outputs; nothing if that is the last layer alone.
fn outputs(model: &Model, names: &Names) -> Option<String> {
    if model.ends_with_output() {
        return None;
    }
    let outputs: Vec<(&str, &str)> =
        model.outputs.iter().map(|output| (names.layer(output.layer), output.name.as_str())).collect();
    if outputs.iter().all(|(layer, output)| layer == output) {
        let names: Vec<String> = outputs.iter().map(|(layer, _)| quoted(layer)).collect();
        return Some(format!("[{}]", names.join(", ")));
    }
    let lines = outputs.iter().map(|(layer, output)| {
        let more = if layer == output { "\n".to_owned() } else { format!("  {}", comment(output)) };
        format!("    {},{more}", quoted(layer))
    });
    Some(format!("[\n{}]", lines.collect::<String>()))
}

struct Named<'a> {
    model: &'a Model,
    names: &'a Names,
}

impl Named<'_> {
    /// A table `[[layer]]`.
    fn layer(&self, index: usize) -> String {
        let layer = &self.model.layers[index];
        let mut text = "\n".to_owned();
        text.push_str("[[layer]]\n");
        if let Some(name) = &self.names.layers[index] {
            let more = if says_all(layer, name) { "\n".to_owned() } else { format!("  {}", comment(&layer.node)) };
            let _ = write!(text, "name = {}{more}", quoted(name));
        }
        line(&mut text, "kind", &quoted(layer.kind.name()));
        if !self.model.is_fed_by_position(index) {
            let from: Vec<String> = layer.from.iter().map(|source| quoted(self.source(*source))).collect();
            let joins = matches!(layer.kind, Kind::Add | Kind::Sub | Kind::Multiply | Kind::Div | Kind::Concat);
            let from = if joins { format!("[{}]", from.join(", ")) } else { from.concat() };
            line(&mut text, "from", &from);
        }
        own_keys(&mut text, layer);
        if let Some(activation) = &layer.activation {
            line(&mut text, "activation", &self::activation(activation, layer.shape));
        }
        text
    }

    fn source(&self, source: Source) -> &str {
        match source {
            Source::Input(input) => &self.names.inputs[input],
            Source::Layer(layer) => self.names.layer(layer),
        }
    }
}

/// The keys that a kind has for itself, those left out that have their default.
fn own_keys(text: &mut String, layer: &Layer) {
    let no_bias = layer.tensor("bias").is_none();
    match &layer.kind {
        Kind::Conv { filters, groups, window } => {
            line(text, "filters", &filters.to_string());
            convolved(text, window, *groups, no_bias);
        }
        Kind::DepthwiseConv { multiplier, window } => {
            if *multiplier != 1 {
                line(text, "multiplier", &multiplier.to_string());
            }
            convolved(text, window, 1, no_bias);
        }
        Kind::TransposedConv { filters, groups, window, output_padding } => {
            line(text, "filters", &filters.to_string());
            if *output_padding != [0, 0] {
                line(text, "output_padding", &pair(*output_padding));
            }
            convolved(text, window, *groups, no_bias);
        }
        Kind::MaxPool { window } => pooled(text, window, true),
        Kind::AvgPool { window, count_padding } => pooled(text, window, *count_padding),
        Kind::Upsample { from, to, mode, align, round } => resized(text, [*from, *to], *mode, *align, *round),
        Kind::Pad { padding, channels, fill } => filled(text, *padding, *channels, *fill),
        Kind::DepthToSpace { block, order } | Kind::SpaceToDepth { block, order } => {
            line(text, "block", &block.to_string());
            if *order == BlockOrder::Crd {
                line(text, "mode", "\"crd\"");
            }
        }
        Kind::FullyConnected { units } => {
            line(text, "units", &units.to_string());
            if no_bias {
                line(text, "bias", "false");
            }
        }
        Kind::BatchNorm { epsilon } | Kind::InstanceNorm { epsilon } => unless(text, "epsilon", *epsilon, 1e-5),
        Kind::GroupNorm { groups, epsilon } => {
            line(text, "groups", &groups.to_string());
            unless(text, "epsilon", *epsilon, 1e-5);
        }
        Kind::LocalResponseNorm { size, alpha, beta, bias } => {
            line(text, "size", &size.to_string());
            unless(text, "alpha", *alpha, 1e-4);
            unless(text, "beta", *beta, 0.75);
            unless(text, "bias", *bias, 1.0);
        }
        Kind::Slice { channels: [first, end] } => line(text, "channels", &format!("[{first}, {end}]")),
        Kind::Shuffle { groups } => line(text, "groups", &groups.to_string()),
        Kind::GlobalMaxPool
        | Kind::GlobalAvgPool
        | Kind::Activation
        | Kind::Softmax
        | Kind::LogSoftmax
        | Kind::ArgMax
        | Kind::L2Normalize
        | Kind::Add
        | Kind::Sub
        | Kind::Multiply
        | Kind::Div
        | Kind::Concat
        | Kind::Flatten => {}
    }
}

/// A key with a number that is not its default.
#[expect(clippy::float_cmp, reason = "a default is exactly that number")]
fn unless(text: &mut String, key: &str, value: f32, default: f32) {
    if value != default {
        line(text, key, &number(value));
    }
}

/// From a map of the first size to one of the second: by a scale, where that is whole.
fn resized(text: &mut String, [from, to]: [[usize; 2]; 2], mode: Mode, align: Align, round: Round) {
    if (0..2).all(|axis| to[axis].is_multiple_of(from[axis])) {
        line(text, "scale", &pair([to[0] / from[0], to[1] / from[1]]));
    } else {
        line(text, "size", &pair(to));
    }
    let usual = match mode {
        Mode::Nearest => Align::Asymmetric,
        Mode::Bilinear => Align::HalfPixel,
    };
    if mode != Mode::Nearest {
        line(text, "mode", &quoted(mode.name()));
    }
    if align != usual {
        line(text, "align", &quoted(align.name()));
    }
    if round != Round::Floor {
        line(text, "round", &quoted(round.name()));
    }
}

fn filled(text: &mut String, padding: Padding, channels: [usize; 2], fill: Fill) {
    padded(text, padding);
    if channels != [0, 0] {
        line(text, "channels", &format!("[{}, {}]", channels[0], channels[1]));
    }
    match fill {
        Fill::Constant(value) => unless(text, "value", value, 0.0),
        Fill::Edge => line(text, "mode", "\"edge\""),
        Fill::Reflect => line(text, "mode", "\"reflect\""),
    }
}

fn convolved(text: &mut String, window: &Window, groups: usize, no_bias: bool) {
    line(text, "kernel", &pair(window.kernel));
    if window.stride != [1, 1] {
        line(text, "stride", &pair(window.stride));
    }
    bordered(text, window);
    if groups != 1 {
        line(text, "groups", &groups.to_string());
    }
    if no_bias {
        line(text, "bias", "false");
    }
    rounded(text, window);
}

fn pooled(text: &mut String, window: &Window, count_padding: bool) {
    line(text, "kernel", &pair(window.kernel));
    if window.stride != window.kernel {
        line(text, "stride", &pair(window.stride));
    }
    bordered(text, window);
    if !count_padding {
        line(text, "count_padding", "false");
    }
    rounded(text, window);
}

fn bordered(text: &mut String, window: &Window) {
    padded(text, window.padding);
    if window.dilation != [1, 1] {
        line(text, "dilation", &pair(window.dilation));
    }
}

fn padded(text: &mut String, padding: Padding) {
    match padding {
        Padding::Even(0) => {}
        Padding::Even(all) => line(text, "padding", &all.to_string()),
        Padding::Pair(sides) => line(text, "padding", &pair(sides)),
        Padding::Sides([top, bottom, left, right]) => {
            line(text, "padding", &format!("[{top}, {bottom}, {left}, {right}]"));
        }
        Padding::Same => line(text, "padding", "\"same\""),
        Padding::SameLower => line(text, "padding", "\"same_lower\""),
    }
}

fn rounded(text: &mut String, window: &Window) {
    match window.rounding {
        None | Some(Rounding::Exact) => {}
        Some(rounding) => line(text, "rounding", &rounding.to_string()),
    }
}

/// An activation of a value of the size `shape`: its name, or a table where it has keys without their default.
fn activation(activation: &Activation, shape: Shape) -> String {
    let (name, keys) = match activation {
        Activation::Relu => ("relu", vec![]),
        Activation::Relu6 => ("relu6", vec![]),
        Activation::LeakyRelu { slope } => ("leaky_relu", vec![("slope", *slope, Some(0.01))]),
        Activation::Prelu { slopes } if slopes.len() == 1 && shape.channels() != 1 => {
            return "{ kind = \"prelu\", shared = true }".to_owned();
        }
        Activation::Prelu { .. } => ("prelu", vec![]),
        Activation::Elu { alpha } => ("elu", vec![("alpha", *alpha, Some(1.0))]),
        Activation::Sigmoid => ("sigmoid", vec![]),
        Activation::Tanh => ("tanh", vec![]),
        Activation::HardSigmoid { slope, shift } => {
            ("hard_sigmoid", vec![("slope", *slope, Some(1.0 / 6.0)), ("shift", *shift, Some(0.5))])
        }
        Activation::HardSwish => ("hard_swish", vec![]),
        Activation::Silu => ("silu", vec![]),
        Activation::Gelu { tanh: true } => return "{ kind = \"gelu\", tanh = true }".to_owned(),
        Activation::Gelu { tanh: false } => ("gelu", vec![]),
        Activation::Clip { low, high } => ("clip", vec![("low", *low, None), ("high", *high, None)]),
    };
    let written = keys.iter().filter(|(_, value, default)| Some(*value) != *default);
    let pairs: Vec<String> = written.map(|(key, value, _)| format!("{key} = {}", number(*value))).collect();
    if pairs.is_empty() { quoted(name) } else { format!("{{ kind = {}, {} }}", quoted(name), pairs.join(", ")) }
}

/// The keys of an input, joined by commas.
fn size(shape: Shape, layout: Layout) -> String {
    match shape {
        Shape::Map(map) => {
            let size = format!("height = {}, width = {}, channels = {}", map.height, map.width, map.channels);
            if layout == Layout::Chw { format!("{size}, layout = \"chw\"") } else { size }
        }
        Shape::Features(features) => format!("features = {features}"),
    }
}

fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {value}");
}

fn pair([height, width]: [usize; 2]) -> String {
    if height == width { height.to_string() } else { format!("[{height}, {width}]") }
}

/// The shortest number that is the same `f32`.
fn number(value: f32) -> String {
    format!("{value:?}")
}

/// A key of TOML: bare where it can be.
fn key(text: &str) -> String {
    let is_bare = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if is_bare { text.to_owned() } else { quoted(text) }
}

/// A string of TOML. JSON's escapes are among those of TOML, and names have no control characters.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A line that is a comment to its end.
fn comment(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("# {text}\n")
}
