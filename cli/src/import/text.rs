//! The architecture file of a model: as short as the language allows, with keys in the order of its reference.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

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
    let named = Named { model, names, folder: folder(&commented(model, names, blocks)) };
    let mut text = head(header, named.folder.as_deref());
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

/// The nodes that comments name: of layers, or of the first that the use of a block stands for.
fn commented<'m>(model: &'m Model, names: &Names, blocks: &Blocks) -> Vec<&'m str> {
    let mut nodes = Vec::new();
    let mut index = 0;
    while index < model.layers.len() {
        let end = blocks.used_at(index).map_or(index + 1, |used| used.layers.end);
        if !say_all(model, names, index..end) {
            nodes.push(model.layers[index].node.as_str());
        }
        index = end;
    }
    nodes
}

/// Whether the names of layers are all that their nodes are called, so that nothing needs to be said.
fn say_all(model: &Model, names: &Names, layers: Range<usize>) -> bool {
    let mut all = model.layers[layers.clone()].iter().zip(&names.layers[layers]);
    all.all(|(layer, name)| name.as_ref().is_none_or(|name| says_all(layer, name)))
}

/// The folder of nodes that comments are the shortest without, if they become shorter by more than it takes to say so.
fn folder(nodes: &[&str]) -> Option<String> {
    /// What the line takes that says so, besides the folder.
    const LINE: usize = 40;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for node in nodes {
        for (at, _) in node.match_indices('/').filter(|(at, _)| *at > 0) {
            *counts.entry(&node[..=at]).or_default() += 1;
        }
    }
    let saved = |folder: &str, count: usize| {
        (folder.chars().count().saturating_sub(LEFT_OUT.chars().count()) * count)
            .checked_sub(folder.chars().count() + LINE)
    };
    let saved = counts.iter().filter_map(|(folder, count)| Some((saved(folder, *count)?, *folder)));
    let (saved, folder) = saved.max_by_key(|(saved, _)| *saved)?;
    (saved > 0).then(|| folder.to_owned())
}

/// What stands for the folder that is left out.
const LEFT_OUT: &str = "…/";

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
fn head(header: &Header<'_>, folder: Option<&str>) -> String {
    let from = if header.producer.is_empty() { String::new() } else { format!("{}, ", header.producer) };
    let mut text =
        comment(&format!("From `{}` ({from}operator set {}) by `cargo hardwire import`.", header.onnx, header.opset));
    if header.has_moved_outputs {
        text.push_str("# Outputs that are feature maps are in the order height, width, channels.\n");
    }
    if let Some(folder) = folder {
        text.push_str(&comment(&format!("In names of nodes, `{LEFT_OUT}` stands for `{folder}`.")));
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
    /// What nodes have in front that comments leave out.
    folder: Option<String>,
}

impl Named<'_> {
    /// A table `[[layer]]`.
    fn layer(&self, index: usize) -> String {
        let layer = &self.model.layers[index];
        let mut text = "\n".to_owned();
        text.push_str("[[layer]]\n");
        if let Some(name) = &self.names.layers[index] {
            let more =
                if says_all(layer, name) { "\n".to_owned() } else { format!("  {}", comment(&self.node(&layer.node))) };
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
        let say_all = say_all(self.model, self.names, used.layers.clone());
        let nodes = match layers {
            [first, .., last] if !say_all => format!("  {}", comment(&self.nodes(&first.node, &last.node))),
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

    /// A node as a comment names it.
    fn node(&self, node: &str) -> String {
        let rest = self.folder.as_ref().and_then(|folder| node.strip_prefix(folder.as_str()));
        rest.map_or_else(|| node.to_owned(), |rest| format!("{LEFT_OUT}{rest}"))
    }

    /// The first and the last of several nodes, the folders of the latter left out that the former has as well.
    fn nodes(&self, first: &str, last: &str) -> String {
        let folders =
            last.match_indices('/').map(|(at, _)| at + 1).take_while(|end| first.get(..*end) == last.get(..*end));
        let common = folders.last().unwrap_or(0);
        // Of a folder that is left out, nothing can be seen to be the same.
        let is_cut =
            self.folder.as_ref().is_some_and(|folder| first.starts_with(folder.as_str()) && common < folder.len());
        let last = if is_cut { self.node(last) } else { last.get(common..).unwrap_or_default().to_owned() };
        format!("{} … {last}", self.node(first))
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
