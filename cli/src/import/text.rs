//! The architecture file of a model: as short as the language allows, with keys in the order of its reference.

use std::fmt::Write;

use hardwire_compiler::shape::Shape;

use crate::arguments::Layout;
use crate::import::blocks::{Block, Blocks, Use};
use crate::import::keys::{Keys, keys, quoted};
use crate::import::layers::{Kind, Model, Output, Source};
use crate::import::names::{INPUT, Names, says_all};

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
    /// Whether the ONNX file has outputs with their channels first that the model has with their channels last.
    pub has_moved_outputs: bool,
}

/// The longest list of outputs that is one line.
const WIDTH: usize = 100;

/// The text of the file.
pub fn write(model: &Model, names: &Names, blocks: &Blocks, header: &Header<'_>) -> String {
    let outputs = outputs(model, names);
    let mut text = head(header);
    line(&mut text, "name", &quoted(header.name));
    let inputs: Vec<String> = model.inputs.iter().map(|input| size(input.shape, header.layout)).collect();
    if let ([input], [name]) = (inputs.as_slice(), names.inputs.as_slice()) {
        let key = if name == INPUT { INPUT.to_owned() } else { format!("inputs.{}", key(name)) };
        line(&mut text, &key, &format!("{{ {input} }}"));
    }
    if let Some(outputs) = &outputs {
        let _ = write!(text, "outputs = {outputs}");
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
    for block in &blocks.blocks {
        text.push_str(&self::block(block));
    }
    let named = Named { model, names };
    let mut index = 0;
    while index < model.layers.len() {
        if let Some(used) = blocks.used_at(index) {
            text.push_str(&named.used(used, &blocks.blocks[used.block]));
            index = used.layers.end;
        } else {
            text.push_str(&named.layer(index));
            index += 1;
        }
    }
    text
}

/// A table `[[block]]` with its layers.
fn block(block: &Block) -> String {
    let mut text = format!("\n[[block]]\nname = {}\n", quoted(&block.name));
    if block.inputs.len() > 1 {
        line(&mut text, "inputs", &list(block.inputs.iter().map(String::as_str)));
    }
    if !block.keys.is_empty() {
        line(&mut text, "keys", &list(block.keys.iter().map(String::as_str)));
    }
    for layer in &block.layers {
        text.push_str("\n[[block.layer]]\n");
        if let Some(name) = &layer.name {
            line(&mut text, "name", &quoted(name));
        }
        line(&mut text, "kind", &quoted(layer.kind.name()));
        if let Some(from) = &layer.from {
            line(&mut text, "from", &self::from(&layer.kind, from.iter().map(String::as_str)));
        }
        lines(&mut text, &layer.keys);
    }
    text
}

/// The first and the last of several nodes, the folders of the latter left out that the former has as well.
fn nodes(first: &str, last: &str) -> String {
    let folders = last.match_indices('/').map(|(at, _)| at + 1).take_while(|end| first.get(..*end) == last.get(..*end));
    format!("{first} … {}", last.get(folders.last().unwrap_or(0)..).unwrap_or_default())
}

/// Names in brackets.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.map(quoted).collect::<Vec<_>>().join(", "))
}

/// What feeds a layer of a kind.
fn from<'a>(kind: &Kind, mut names: impl Iterator<Item = &'a str>) -> String {
    if kind.joins() { list(names) } else { names.next().map(quoted).unwrap_or_default() }
}

fn lines(text: &mut String, keys: &Keys) {
    for (key, value) in keys {
        line(text, key, value);
    }
}

/// What the file is and where it comes from.
fn head(header: &Header<'_>) -> String {
    let from = if header.producer.is_empty() { String::new() } else { format!("{}, ", header.producer) };
    let mut text =
        comment(&format!("From `{}` ({from}operator set {}) by `cargo hardwire import`.", header.onnx, header.opset));
    if header.has_moved_outputs {
        text.push_str("# Outputs that are feature maps are in the order height, width, channels.\n");
    }
    text
}

/// The list of outputs with its comments, to the end of its last line; nothing if that is the last layer alone.
fn outputs(model: &Model, names: &Names) -> Option<String> {
    if model.ends_with_output() {
        return None;
    }
    let entry = |output: &Output| {
        let name = quoted(names.known_as(output.layer));
        if model.is_channels_first(output) { format!("{{ name = {name}, layout = \"chw\" }}") } else { name }
    };
    let is_named = |output: &Output| names.known_as(output.layer) == output.name;
    let more = |output: &Output| {
        if is_named(output) { "\n".to_owned() } else { format!("  {}", comment(&output.name)) }
    };
    let list = format!("[{}]", model.outputs.iter().map(entry).collect::<Vec<_>>().join(", "));
    Some(match model.outputs.as_slice() {
        [only] => list + &more(only),
        outputs if list.len() <= WIDTH && outputs.iter().all(is_named) => list + "\n",
        outputs => {
            let lines = outputs.iter().map(|output| format!("    {},{}", entry(output), more(output)));
            format!("[\n{}]\n", lines.collect::<String>())
        }
    })
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
            let from = from(&layer.kind, layer.from.iter().map(|source| self.source(*source)));
            line(&mut text, "from", &from);
        }
        lines(&mut text, &keys(layer));
        text
    }

    /// A table `[[layer]]` of a layer that uses a block.
    fn used(&self, used: &Use, block: &Block) -> String {
        let layers = &self.model.layers[used.layers.clone()];
        let names = &self.names.layers[used.layers.clone()];
        let say_all =
            layers.iter().zip(names).all(|(layer, name)| name.as_ref().is_none_or(|name| says_all(layer, name)));
        let nodes = match layers {
            [first, .., last] if !say_all => format!("  {}", comment(&nodes(&first.node, &last.node))),
            _ => "\n".to_owned(),
        };
        let mut text = format!("\n[[layer]]\nname = {}{nodes}", quoted(&used.name));
        line(&mut text, "kind", &quoted(&block.name));
        let from = used.from.iter().map(|source| self.source(*source));
        match used.from.as_slice() {
            [only] if Some(*only) == self.model.before(used.layers.start) => {}
            [only] => line(&mut text, "from", &quoted(self.source(*only))),
            _ => line(&mut text, "from", &list(from)),
        }
        for (key, value) in block.keys.iter().zip(&used.values) {
            line(&mut text, key, &value.to_string());
        }
        if let Some((count, first)) = used.repeat {
            line(&mut text, "repeat", &count.to_string());
            if first != 0 {
                line(&mut text, "first", &first.to_string());
            }
        }
        text
    }

    fn source(&self, source: Source) -> &str {
        match source {
            Source::Input(input) => &self.names.inputs[input],
            Source::Layer(layer) => self.names.known_as(layer),
        }
    }
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

/// A key of TOML: bare where it can be.
fn key(text: &str) -> String {
    let is_bare = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if is_bare { text.to_owned() } else { quoted(text) }
}

/// A line that is a comment to its end.
fn comment(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("# {text}\n")
}
