//! From the bytes of an ONNX file to a graph: nodes with their attributes, constants, and what is given and wanted.
//!
//! After this point every value that a node reads is an input, a constant or the output of a node before it, and no name stands
//! for two values.
//!
//! The file is a message of Protocol Buffers, decoded by [`prost`] after the declarations in `schema`. `prost` is used and kept
//! by many, and lends tensors out of the file's memory instead of copying them. Readers made for ONNX were considered: `onnx-ir`
//! and `tract-onnx` bring about 95 crates each; `rten-onnx` brings none, but reads lists of numbers in attributes in one of the
//! two encodings that readers must accept, and has no limit for messages within messages, so that a crafted file overflows the
//! stack.

mod constant;
mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use prost::Message;
use prost::bytes::Bytes;

use self::constant::Beside;
use crate::import::tensor::Tensor;
use crate::message::Failure;

/// What an ONNX file has.
#[derive(Clone, Debug)]
pub struct Graph {
    /// What wrote the file, if it says so.
    pub producer: String,
    /// The version of the set of operators.
    pub opset: i64,
    /// What is given to a run.
    pub inputs: Vec<Input>,
    /// The values that a run gives back.
    pub outputs: Vec<String>,
    /// Constants by name.
    pub constants: BTreeMap<String, Tensor>,
    /// The operators, each after those that feed it.
    pub nodes: Vec<Node>,
    /// The files beside it that have its weights, by their paths from its folder.
    pub beside: Vec<String>,
}

/// A declared input.
#[derive(Clone, Debug)]
pub struct Input {
    /// The value that it fills.
    pub name: String,
    /// Its axes; nothing where the file does not say.
    pub dims: Option<Vec<Dimension>>,
}

/// The size of an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// A number.
    Fixed(usize),
    /// A name that stands for any; empty where the file gives none.
    Symbol(String),
}

/// One operator.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its name; where it has none, that of its first output.
    pub name: String,
    /// What it does, with its domain in front if that is not ONNX's own.
    pub op: String,
    /// The values that it reads; empty for those left out.
    pub inputs: Vec<String>,
    /// The values that it gives; empty for those left out.
    pub outputs: Vec<String>,
    /// What is fixed about it.
    pub attributes: BTreeMap<String, Attribute>,
}

/// What is fixed about an operator.
pub fn attributes(given: impl IntoIterator<Item = (&'static str, Attribute)>) -> BTreeMap<String, Attribute> {
    given.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A value of an attribute.
#[derive(Clone, Debug)]
pub enum Attribute {
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f32),
    /// A word.
    Text(String),
    /// Whole numbers.
    Ints(Vec<i64>),
    /// Numbers.
    Floats(Vec<f32>),
    /// A constant.
    Tensor(Tensor),
    /// Of another type: a graph, lists of words.
    Other,
}

/// The oldest set of operators that is read: before it, nodes may write over what they read.
const OLDEST: i64 = 6;

/// Reads a file whose weights may be in other files in `folder`.
pub fn read(file: Bytes, folder: &Path) -> Result<Graph, Failure> {
    recognise(&file)?;
    let model = schema::Model::decode(file)
        .map_err(|error| Failure::new("it is not an ONNX file, or a damaged one").note(error.to_string()))?;
    let Some(graph) = model.graph else {
        return Err(Failure::new("it is not an ONNX file: it has no graph"));
    };
    let opset = opset(&model.opset_import)?;
    let mut beside = Beside::new(folder);
    let mut constants = BTreeMap::new();
    for tensor in graph.initializer {
        let name = tensor.name.clone();
        let tensor = constant::read(tensor, &name, &mut beside)?;
        constants.insert(name, tensor);
    }
    let inputs = graph.input.into_iter().filter(|input| !constants.contains_key(&input.name));
    let nodes: Result<Vec<Node>, Failure> = graph.node.into_iter().map(|node| self::node(node, &mut beside)).collect();
    let graph = Graph {
        producer: [model.producer_name, model.producer_version].join(" ").trim().to_owned(),
        opset,
        inputs: inputs.map(input).collect(),
        outputs: graph.output.into_iter().map(|output| output.name).collect(),
        constants,
        nodes: nodes?,
        beside: beside.read.into_keys().collect(),
    };
    check_links(&graph)?;
    Ok(graph)
}

/// Tells apart what is often taken for an ONNX file.
pub fn recognise(file: &[u8]) -> Result<(), Failure> {
    match file {
        [] => Err(Failure::new("the file is empty")),
        [b'P', b'K', 3, 4, ..] => Err(Failure::new("it is a zip archive, not an ONNX file")
            .help("unpack it; a model of PyTorch that is saved so becomes an ONNX file by `torch.onnx.export`")),
        [_, _, _, _, b'T', b'F', b'L', b'3', ..] => {
            Err(Failure::new("it is a TensorFlow Lite file, not an ONNX file")
                .help("`tf2onnx` makes an ONNX file of it"))
        }
        // The length of a header in JSON, which nobody has as long as a file of protocol buffers could ask for.
        [_, _, _, _, 0, 0, 0, 0, b'{', ..] => Err(Failure::new("it is a safetensors file, not an ONNX file")
            .help("it has weights alone; `torch.onnx.export` makes an ONNX file of a model of PyTorch's")),
        _ if is_text(file) => Err(Failure::new("it is text, not an ONNX file")
            .help("an architecture file needs no import: `cargo hardwire check` says whether it is right")),
        _ => Ok(()),
    }
}

/// Whether a file starts as text does. An ONNX file has a control character among its first bytes: the key of its version is one.
fn is_text(file: &[u8]) -> bool {
    const START: usize = 64;
    let start = file.get(..START).unwrap_or(file);
    start.iter().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..))
        && start.iter().any(|byte| matches!(byte, b'\n' | b'='))
}

/// The version of ONNX's own operators.
fn opset(sets: &[schema::OperatorSet]) -> Result<i64, Failure> {
    let own = sets.iter().find(|set| is_own(&set.domain)).map(|set| set.version);
    match own {
        Some(version) if version < OLDEST => Err(Failure::new(format!("its operator set, {version}, is too old"))
            .help(format!("export it with `opset_version` {OLDEST} or later"))),
        Some(version) => Ok(version),
        None => Err(Failure::new("it is not an ONNX file: it names no set of operators")),
    }
}

/// Whether a domain is that of ONNX's own operators.
fn is_own(domain: &str) -> bool {
    matches!(domain, "" | "ai.onnx")
}

fn input(input: schema::ValueInfo) -> Input {
    let dimension = |dimension: schema::Dimension| match dimension.dim_value.map(usize::try_from) {
        Some(Ok(size)) if size > 0 => Dimension::Fixed(size),
        _ => Dimension::Symbol(dimension.dim_param),
    };
    let shape = input.r#type.and_then(|kind| kind.tensor_type).and_then(|kind| kind.shape);
    Input { name: input.name, dims: shape.map(|shape| shape.dim.into_iter().map(dimension).collect()) }
}

fn node(node: schema::Node, beside: &mut Beside) -> Result<Node, Failure> {
    let name = if node.name.is_empty() { node.output.first().cloned().unwrap_or_default() } else { node.name };
    let op = if is_own(&node.domain) { node.op_type } else { format!("{}.{}", node.domain, node.op_type) };
    let mut attributes = BTreeMap::new();
    for attribute in node.attribute {
        let key = attribute.name.clone();
        let value = self::attribute(attribute, &name, beside)?;
        attributes.insert(key, value);
    }
    Ok(Node { name, op, inputs: node.input, outputs: node.output, attributes })
}

/// The value of an attribute. Its type is that of the field which holds something, where it does not say.
fn attribute(attribute: schema::Attribute, node: &str, beside: &mut Beside) -> Result<Attribute, Failure> {
    const UNTYPED: i32 = 0;
    let named = |name: &str| format!("{node}.{name}");
    Ok(match (attribute.r#type, attribute) {
        (1, value) => Attribute::Float(value.f.unwrap_or_default()),
        (2, value) => Attribute::Int(value.i.unwrap_or_default()),
        (3, value) => Attribute::Text(String::from_utf8_lossy(&value.s.unwrap_or_default()).into_owned()),
        (6, value) => Attribute::Floats(value.floats),
        (7, value) => Attribute::Ints(value.ints),
        (4 | UNTYPED, schema::Attribute { t: Some(tensor), name, .. }) => {
            Attribute::Tensor(constant::read(tensor, &named(&name), beside)?)
        }
        (UNTYPED, schema::Attribute { f: Some(float), .. }) => Attribute::Float(float),
        (UNTYPED, schema::Attribute { i: Some(int), .. }) => Attribute::Int(int),
        (UNTYPED, schema::Attribute { s: Some(text), .. }) => {
            Attribute::Text(String::from_utf8_lossy(&text).into_owned())
        }
        (UNTYPED, value) if !value.ints.is_empty() => Attribute::Ints(value.ints),
        (UNTYPED, value) if !value.floats.is_empty() => Attribute::Floats(value.floats),
        _ => Attribute::Other,
    })
}

/// Checks that each value comes from one place, and before it is used.
fn check_links(graph: &Graph) -> Result<(), Failure> {
    let inputs = graph.inputs.iter().map(|input| input.name.as_str());
    let mut known: BTreeSet<&str> = inputs.chain(graph.constants.keys().map(String::as_str)).collect();
    let given = |name: &str| graph.nodes.iter().any(|node| node.outputs.iter().any(|output| output == name));
    for node in &graph.nodes {
        for input in node.inputs.iter().filter(|input| !input.is_empty()) {
            if !known.contains(input.as_str()) {
                let why = if given(input) { "is computed from it, or after it" } else { "nothing gives" };
                return Err(Failure::new(format!("node `{}` reads `{input}`, which {why}", node.name))
                    .note("the file is damaged"));
            }
        }
        for output in node.outputs.iter().filter(|output| !output.is_empty()) {
            if !known.insert(output) {
                return Err(Failure::new(format!("`{output}` is given twice")).note("the file is damaged"));
            }
        }
    }
    if graph.outputs.is_empty() {
        return Err(Failure::new("it has no outputs"));
    }
    match graph.outputs.iter().find(|output| !known.contains(output.as_str())) {
        Some(output) => Err(Failure::new(format!("nothing gives the output `{output}`")).note("the file is damaged")),
        None => Ok(()),
    }
}
