//! The keys of layers, with their values as an architecture file has them.

use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Rounding, Shape};
use hardwire_compiler::syntax::values::Part;

use crate::import::layers::{Activation, BlockOrder, Fill, Kind, Layer, Padding, Window};

/// Keys and their values, as they are written.
pub type Keys = Vec<(&'static str, String)>;

/// The keys that a layer has besides its name, its kind and what feeds it; those left out that have their default.
pub fn keys(layer: &Layer) -> Keys {
    let mut keys = Keys::new();
    own_keys(&mut keys, layer);
    if let Some(activation) = &layer.activation {
        line(&mut keys, "activation", &self::activation(activation, layer.shape));
    }
    keys
}

fn own_keys(keys: &mut Keys, layer: &Layer) {
    let no_bias = layer.tensor("bias").is_none();
    match &layer.kind {
        Kind::Conv { filters, groups, window } => {
            line(keys, "filters", &filters.to_string());
            convolved(keys, window, *groups, no_bias);
        }
        Kind::DepthwiseConv { multiplier, window } => {
            if *multiplier != 1 {
                line(keys, "multiplier", &multiplier.to_string());
            }
            convolved(keys, window, 1, no_bias);
        }
        Kind::TransposedConv { filters, groups, window, output_padding } => {
            line(keys, "filters", &filters.to_string());
            if *output_padding != [0, 0] {
                line(keys, "output_padding", &pair(*output_padding));
            }
            convolved(keys, window, *groups, no_bias);
        }
        Kind::MaxPool { window } => pooled(keys, window, true),
        Kind::AvgPool { window, count_padding } => pooled(keys, window, *count_padding),
        Kind::Upsample { from, to, mode, align, round } => resized(keys, [*from, *to], *mode, *align, *round),
        Kind::Pad { padding, channels, fill } => filled(keys, *padding, *channels, *fill),
        Kind::DepthToSpace { block, order } | Kind::SpaceToDepth { block, order } => {
            line(keys, "block", &block.to_string());
            if *order == BlockOrder::Crd {
                line(keys, "mode", "\"crd\"");
            }
        }
        Kind::FullyConnected { units } => {
            line(keys, "units", &units.to_string());
            if no_bias {
                line(keys, "bias", "false");
            }
        }
        Kind::BatchNorm { epsilon } | Kind::InstanceNorm { epsilon } => unless(keys, "epsilon", *epsilon, 1e-5),
        Kind::GroupNorm { groups, epsilon } => {
            line(keys, "groups", &groups.to_string());
            unless(keys, "epsilon", *epsilon, 1e-5);
        }
        Kind::LayerNorm { epsilon } => {
            unless(keys, "epsilon", *epsilon, 1e-5);
            if no_bias {
                line(keys, "bias", "false");
            }
        }
        Kind::LocalResponseNorm { size, alpha, beta, bias } => {
            line(keys, "size", &size.to_string());
            unless(keys, "alpha", *alpha, 1e-4);
            unless(keys, "beta", *beta, 0.75);
            unless(keys, "bias", *bias, 1.0);
        }
        Kind::L2Normalize { epsilon } => unless(keys, "epsilon", *epsilon, 1e-12),
        Kind::Slice { channels, of } => line(keys, "channels", &Part::among(*channels, *of).to_string()),
        Kind::Crop { rows, columns, channels } => {
            for (key, part) in [("rows", rows), ("columns", columns), ("channels", channels)] {
                if let Some(part) = part {
                    line(keys, key, &part.to_string());
                }
            }
        }
        Kind::Shuffle { groups } => line(keys, "groups", &groups.to_string()),
        Kind::GlobalMaxPool
        | Kind::GlobalAvgPool
        | Kind::Activation
        | Kind::Softmax
        | Kind::LogSoftmax
        | Kind::ArgMax
        | Kind::ChannelMax
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
fn unless(keys: &mut Keys, key: &'static str, value: f32, default: f32) {
    if value != default {
        line(keys, key, &number(value));
    }
}

/// From a map of the first size to one of the second: by a scale, where that is whole.
fn resized(keys: &mut Keys, [from, to]: [[usize; 2]; 2], mode: Mode, align: Align, round: Round) {
    if (0..2).all(|axis| to[axis].is_multiple_of(from[axis])) {
        line(keys, "scale", &pair([to[0] / from[0], to[1] / from[1]]));
    } else {
        line(keys, "size", &pair(to));
    }
    let usual = match mode {
        Mode::Nearest => Align::Asymmetric,
        Mode::Bilinear => Align::HalfPixel,
    };
    if mode != Mode::Nearest {
        line(keys, "mode", &quoted(mode.name()));
    }
    if align != usual {
        line(keys, "align", &quoted(align.name()));
    }
    if round != Round::Floor {
        line(keys, "round", &quoted(round.name()));
    }
}

fn filled(keys: &mut Keys, padding: Padding, channels: [usize; 2], fill: Fill) {
    padded(keys, padding);
    if channels != [0, 0] {
        line(keys, "channels", &format!("[{}, {}]", channels[0], channels[1]));
    }
    match fill {
        Fill::Constant(value) => unless(keys, "value", value, 0.0),
        Fill::Edge => line(keys, "mode", "\"edge\""),
        Fill::Reflect => line(keys, "mode", "\"reflect\""),
    }
}

fn convolved(keys: &mut Keys, window: &Window, groups: usize, no_bias: bool) {
    line(keys, "kernel", &pair(window.kernel));
    if window.stride != [1, 1] {
        line(keys, "stride", &pair(window.stride));
    }
    bordered(keys, window);
    if groups != 1 {
        line(keys, "groups", &groups.to_string());
    }
    if no_bias {
        line(keys, "bias", "false");
    }
    rounded(keys, window);
}

fn pooled(keys: &mut Keys, window: &Window, count_padding: bool) {
    line(keys, "kernel", &pair(window.kernel));
    if window.stride != window.kernel {
        line(keys, "stride", &pair(window.stride));
    }
    bordered(keys, window);
    if !count_padding {
        line(keys, "count_padding", "false");
    }
    rounded(keys, window);
}

fn bordered(keys: &mut Keys, window: &Window) {
    padded(keys, window.padding);
    if window.dilation != [1, 1] {
        line(keys, "dilation", &pair(window.dilation));
    }
}

fn padded(keys: &mut Keys, padding: Padding) {
    match padding {
        Padding::Even(0) => {}
        Padding::Even(all) => line(keys, "padding", &all.to_string()),
        Padding::Pair(sides) => line(keys, "padding", &pair(sides)),
        Padding::Sides([top, bottom, left, right]) => {
            line(keys, "padding", &format!("[{top}, {bottom}, {left}, {right}]"));
        }
        Padding::Same => line(keys, "padding", "\"same\""),
        Padding::SameLower => line(keys, "padding", "\"same_lower\""),
    }
}

fn rounded(keys: &mut Keys, window: &Window) {
    match window.rounding {
        None | Some(Rounding::Exact) => {}
        Some(rounding) => line(keys, "rounding", &rounding.to_string()),
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
        Activation::Mish => ("mish", vec![]),
        Activation::Softplus => ("softplus", vec![]),
        Activation::Gelu { tanh: true } => return "{ kind = \"gelu\", tanh = true }".to_owned(),
        Activation::Gelu { tanh: false } => ("gelu", vec![]),
        Activation::Clip { low, high } => ("clip", vec![("low", *low, None), ("high", *high, None)]),
        Activation::Power { exponent } => ("power", vec![("exponent", *exponent, None)]),
    };
    let written = keys.iter().filter(|(_, value, default)| Some(*value) != *default);
    let pairs: Vec<String> = written.map(|(key, value, _)| format!("{key} = {}", number(*value))).collect();
    if pairs.is_empty() { quoted(name) } else { format!("{{ kind = {}, {} }}", quoted(name), pairs.join(", ")) }
}

fn line(keys: &mut Keys, key: &'static str, value: &str) {
    keys.push((key, value.to_owned()));
}

fn pair([height, width]: [usize; 2]) -> String {
    if height == width { height.to_string() } else { format!("[{height}, {width}]") }
}

/// The shortest number that is the same `f32`.
fn number(value: f32) -> String {
    format!("{value:?}")
}

/// A string of TOML. JSON's escapes are among those of TOML, and names have no control characters.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
