//! Names for inputs and layers, after those in the ONNX file. A layer is called what its weights are, where those are called after a
//! layer, as PyTorch's are; or by the path of its module, which PyTorch puts in front of the name of a node; an output without weights
//! by the output's name. Of other paths, which are scopes of a graph, it is as much of the end as no other layer has.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::layers::{Input, Layer, Model, Output, is_word};
use crate::ports::{Port, Ports};

/// The longest name, in bytes: what is written behind it in the names of tensors fits as well.
const LONGEST: usize = 200;

/// How much of a path is looked at, in parts.
const DEEPEST: usize = 16;

/// Parts at the end of a path that say what a node does, not what it is called.
const WORDS: [&str; 14] = [
    "AvgPool",
    "BiasAdd",
    "Conv2D",
    "FusedBatchNormV3",
    "Identity",
    "MatMul",
    "MaxPool2d",
    "Relu",
    "Relu6",
    "conv",
    "convolution",
    "depthwise",
    "separable_conv2d",
    "strided_slice",
];

/// Parts that start what a batch norm consists of.
const NORMS: [&str; 2] = ["BatchNorm", "batchnorm"];

/// The name of an only input that has no other, as the language has it.
pub const INPUT: &str = "input";

/// Names in the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// Of each input.
    pub inputs: Vec<String>,
    /// Of each layer that needs one.
    pub layers: Vec<Option<String>>,
    /// Of layers that use a block, by the last layer that they stand for.
    pub ends: BTreeMap<usize, String>,
    /// Of layers that use a block, whatever they stand for.
    pub bases: BTreeSet<String>,
}

impl Names {
    /// The name by which others know a layer that needs one.
    pub fn known_as(&self, layer: usize) -> &str {
        self.ends.get(&layer).map_or_else(|| self.layer(layer), String::as_str)
    }

    /// What inputs and outputs of the ONNX file are called here; `outputs` have the order of axes that they have there.
    pub fn ports(&self, model: &Model, outputs: &[Output]) -> Ports {
        let input = |(input, name): (&Input, &String)| {
            (input.name.clone(), Port { name: Some(name.clone()), layout: input.layout })
        };
        let output = |output: &Output| {
            let name = Some(self.known_as(output.layer)).filter(|name| !name.is_empty()).map(str::to_owned);
            (output.name.clone(), Port { name, layout: output.layout })
        };
        Ports {
            inputs: model.inputs.iter().zip(&self.inputs).map(input).collect(),
            outputs: outputs.iter().map(output).collect(),
            joins: model.joins.clone(),
        }
    }

    /// The name of a layer that needs one, as its tensors have it.
    pub fn layer(&self, layer: usize) -> &str {
        self.layers[layer].as_deref().unwrap_or_default()
    }
}

/// Names all inputs, and all layers that need it, no two the same.
pub fn name(model: &Model) -> Names {
    let needed = model.need_names();
    let modules = Modules::of(model);
    let named: Vec<usize> = (0..model.layers.len()).filter(|layer| needed[*layer]).collect();
    let mut paths: Vec<Path> = named.iter().map(|layer| modules.path(*layer, &model.layers[*layer])).collect();
    call_after_outputs(&mut paths, &named, model);

    let mut taken = BTreeSet::new();
    let mut take = |name: &str, kind: &str| {
        let name = free(name, kind, &taken);
        taken.insert(name.clone());
        name
    };
    let is_layer = |name: &str| paths.iter().any(|path| path.is_whole && path.parts.join(".") == name);
    let inputs: Vec<String> = match model.inputs.as_slice() {
        [input] if is_word(&input.name) && !is_layer(&input.name) => vec![take(&clean(&input.name), INPUT)],
        [_] => vec![take(INPUT, INPUT)],
        inputs => inputs.iter().map(|input| take(&clean(&input.name), INPUT)).collect(),
    };
    let names = shortest(&paths, &inputs);
    let mut layers = vec![None; model.layers.len()];
    for (layer, name) in named.into_iter().zip(names) {
        layers[layer] = Some(take(&name, model.layers[layer].kind.name()));
    }
    Names { inputs, layers, ends: BTreeMap::new(), bases: BTreeSet::new() }
}

/// A name for a layer by itself that is not taken.
pub fn of_node(layer: &Layer, taken: &BTreeSet<String>) -> String {
    let parts = segments(&layer.node, &layer.op);
    let last = parts.last().filter(|last| !is_of_pytorch(&layer.node) && !taken.contains(*last));
    free(&last.cloned().unwrap_or_else(|| parts.join(".")), layer.kind.name(), taken)
}

/// Whether a layer's name is all that its node is called, so that nothing needs to be said.
pub fn says_all(layer: &Layer, name: &str) -> bool {
    layer.node == name
        || segments(&layer.node, &layer.op).join(".") == name
        || is_of_pytorch(&layer.node) && scopes(&layer.node).join(".") == name
}

/// What a layer may be called.
struct Path {
    /// At least one.
    parts: Vec<String>,
    /// Whether all of them are the name.
    is_whole: bool,
}

/// The modules of PyTorch that layers are in.
struct Modules {
    /// The last layer in each, by the module's path.
    last: BTreeMap<String, usize>,
}

impl Modules {
    fn of(model: &Model) -> Self {
        let mut last = BTreeMap::new();
        for (index, layer) in model.layers.iter().enumerate().filter(|(_, layer)| is_of_pytorch(&layer.node)) {
            let mut path = String::new();
            for scope in scopes(&layer.node) {
                path = if path.is_empty() { scope } else { format!("{path}.{scope}") };
                last.insert(path.clone(), index);
            }
        }
        Self { last }
    }

    /// The path of a layer: that of its module if it gives the module's output, since nothing in the module comes after it, or else
    /// with what it does behind that.
    fn path(&self, index: usize, layer: &Layer) -> Path {
        if let Some(prefix) = &layer.prefix {
            return Path { parts: vec![clean(prefix)], is_whole: true };
        }
        let parts = segments(&layer.node, &layer.op);
        if !is_of_pytorch(&layer.node) {
            return Path { parts, is_whole: false };
        }
        let gives_output = self.last.get(&parts.join(".")).is_none_or(|last| *last == index);
        Path { parts: if gives_output { parts } else { scopes(&layer.node) }, is_whole: true }
    }
}

/// Calls layers without tensors after the outputs that they give, where these have names that are words and that no other has.
fn call_after_outputs(paths: &mut [Path], named: &[usize], model: &Model) {
    let others: BTreeSet<String> = paths.iter().map(|path| path.parts.join(".")).collect();
    for output in model.outputs.iter().filter(|output| is_word(&output.name) && !others.contains(&output.name)) {
        if let Ok(at) = named.binary_search(&output.layer)
            && !model.layers[output.layer].has_tensors()
        {
            paths[at] = Path { parts: vec![clean(&output.name)], is_whole: true };
        }
    }
}

/// As many parts from the end of each path as tell it from the others and from `inputs`, as far as there are such; all of those that
/// are whole.
fn shortest(paths: &[Path], inputs: &[String]) -> Vec<String> {
    let mut depths: Vec<usize> = paths.iter().map(|path| if path.is_whole { path.parts.len() } else { 1 }).collect();
    let paths: Vec<&[String]> = paths.iter().map(|path| path.parts.as_slice()).collect();
    loop {
        let names: Vec<String> =
            paths.iter().zip(&depths).map(|(path, depth)| path[path.len() - depth..].join(".")).collect();
        let mut counts: BTreeMap<&str, usize> = inputs.iter().map(|name| (name.as_str(), 1)).collect();
        for name in &names {
            *counts.entry(name).or_default() += 1;
        }
        let mut is_done = true;
        for ((depth, path), name) in depths.iter_mut().zip(&paths).zip(&names) {
            if counts.get(name.as_str()).is_some_and(|count| *count > 1) && *depth < path.len() {
                *depth += 1;
                is_done = false;
            }
        }
        if is_done {
            return names;
        }
    }
}

/// Whether a node's name is that of an operator behind the path of its module, as PyTorch writes it.
fn is_of_pytorch(node: &str) -> bool {
    node.starts_with('/')
}

/// The parts of a node's name: `/layer1/layer1.0/conv1/Conv` is `layer1.0`, `conv1`, `Conv`.
fn scopes(node: &str) -> Vec<String> {
    cleaned(&split(node))
}

fn split(node: &str) -> Vec<&str> {
    node.split('/').filter(|part| !part.is_empty()).collect()
}

/// Parts as names can have them, without those that the next says again.
fn cleaned(parts: &[&str]) -> Vec<String> {
    let is_repeated = |index: usize| {
        parts
            .get(index + 1)
            .is_some_and(|next| next.strip_prefix(parts[index]).is_some_and(|rest| rest.starts_with('.')))
    };
    let parts = (0..parts.len()).filter(|index| !is_repeated(*index)).map(|index| clean(parts[index]));
    let mut parts: Vec<String> = parts.collect();
    parts.drain(..parts.len().saturating_sub(DEEPEST));
    parts
}

/// The parts of a node's name that tell it from others, at least one: `/layer1/layer1.0/conv1/Conv` is `layer1.0`, `conv1`.
fn segments(node: &str, op: &str) -> Vec<String> {
    let mut parts = split(node);
    // PyTorch's modules may be called by the words that say in scopes of a graph what a node does.
    let has_words = !is_of_pytorch(node);
    if let Some(norm) = parts.iter().position(|part| has_words && NORMS.contains(part)) {
        parts.truncate(norm.max(1));
    }
    // The operator itself is said once: `add_1/add` is called `add_1`, and `add/add` is called `add`.
    let mut is_said = false;
    while let [_, .., last] = parts.as_slice() {
        let is_op = last.eq_ignore_ascii_case(op) || is_numbered(last, op);
        if !(is_op && !is_said || has_words && WORDS.contains(last)) {
            break;
        }
        is_said |= is_op;
        parts.pop();
    }
    let parts = cleaned(&parts);
    if parts.is_empty() { vec![clean(op)] } else { parts }
}

/// Whether a part is an operator with a number, `Relu_1`.
fn is_numbered(part: &str, op: &str) -> bool {
    let number = part.strip_prefix(op).and_then(|rest| rest.strip_prefix('_'));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Text as a name can be: not empty, not too long and without control characters.
fn clean(text: &str) -> String {
    let start = (text.len().saturating_sub(LONGEST / 2)..=text.len()).find(|start| text.is_char_boundary(*start));
    let clean: String =
        text[start.unwrap_or_default()..].chars().map(|c| if c.is_control() { '_' } else { c }).collect();
    if clean.is_empty() { "layer".to_owned() } else { clean }
}

/// A name that is not taken: with `kind` behind it, or else with a number, if it is.
fn free(name: &str, kind: &str, taken: &BTreeSet<String>) -> String {
    let start = (name.len().saturating_sub(LONGEST)..=name.len()).find(|start| name.is_char_boundary(*start));
    let name = &name[start.unwrap_or_default()..];
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut names = [name.to_owned(), format!("{name}.{kind}")].into_iter().chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_node_does_is_not_its_name() {
        let named = |node: &str, op: &str| segments(node, op).join(".");
        assert_eq!(named("/layer1/layer1.0/conv1/Conv", "Conv"), "layer1.0.conv1");
        assert_eq!(
            named("StatefulPartitionedCall/functional_1/conv2d/Relu/conv", "Conv"),
            "StatefulPartitionedCall.functional_1.conv2d"
        );
        assert_eq!(named("M/Conv2d_1_depthwise/BatchNorm/batchnorm/add_1/conv/conv", "Conv"), "M.Conv2d_1_depthwise");
        assert_eq!(named("net/add/add", "Add"), "net.add");
        assert_eq!(named("/Relu_1", "Relu"), "Relu_1");
        assert_eq!(named("/stem/conv/Conv_1", "Conv"), "stem.conv");
        assert_eq!(named("/stem/batchnorm/BatchNormalization", "BatchNormalization"), "stem.batchnorm");
        assert_eq!(named("", "Relu"), "Relu");
    }

    #[test]
    fn names_are_as_short_as_they_can_be() {
        let paths = |is_whole: bool| {
            let parts =
                ["a/conv1", "a/conv2", "b/conv1", "conv1"].map(|path| path.split('/').map(str::to_owned).collect());
            parts.map(|parts| Path { parts, is_whole })
        };
        assert_eq!(shortest(&paths(false), &[]), ["a.conv1", "conv2", "b.conv1", "conv1"]);
        assert_eq!(shortest(&paths(false), &["conv2".to_owned()]), ["a.conv1", "a.conv2", "b.conv1", "conv1"]);
        assert_eq!(shortest(&paths(true), &[]), ["a.conv1", "a.conv2", "b.conv1", "conv1"]);
    }
}
