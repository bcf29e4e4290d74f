//! The sizes of inputs in numbers, of which the file may leave some open, and the outputs that are wanted.

use std::collections::BTreeSet;

use crate::import::read::{self, Dimension};
use crate::import::tensor::count;
use crate::message::Failure;

/// An input and its axes.
type Fixed = (String, Vec<usize>);

/// The axes of all inputs, by `sizes`: those of dimensions that have a name, or of the axis 2 of an input `x` as `x.2`, whatever
/// size the file gives that. The first is the batch, of which a model takes one, so it is 1 unless given.
pub fn fixed(inputs: &[read::Input], sizes: &[(String, usize)]) -> Result<Vec<Fixed>, Failure> {
    check_sizes_used(inputs, sizes)?;
    let mut open = Vec::new();
    let mut fixed = Vec::with_capacity(inputs.len());
    for input in inputs {
        let name = &input.name;
        let Some(dims) = &input.dims else {
            return Err(
                Failure::new(format!("the size of input `{name}` is not known")).help("export it with fixed sizes")
            );
        };
        let dims: Vec<usize> = dims
            .iter()
            .enumerate()
            .filter_map(|(axis, dimension)| {
                let size = size(name, axis, dimension, sizes);
                open.extend(size.is_none().then(|| Open::of(name, axis, dimension)));
                size
            })
            .collect();
        if count(&dims).is_none() {
            return Err(Failure::new(format!("input `{name}` is too large: {dims:?}")));
        }
        fixed.push((name.clone(), dims));
    }
    if open.is_empty() { Ok(fixed) } else { Err(not_given(&open)) }
}

fn size(input: &str, axis: usize, dimension: &Dimension, sizes: &[(String, usize)]) -> Option<usize> {
    let given = |name: &str| sizes.iter().find(|(given, _)| given == name).map(|(_, size)| *size);
    given(&place(input, axis)).or_else(|| match dimension {
        Dimension::Fixed(size) => Some(*size),
        Dimension::Symbol(symbol) => given(symbol).filter(|_| !symbol.is_empty()).or((axis == 0).then_some(1)),
    })
}

/// What an axis of an input is called.
fn place(input: &str, axis: usize) -> String {
    format!("{input}.{axis}")
}

/// A dimension whose size is not known.
struct Open {
    /// What is known of it.
    what: String,
    /// How its size is given.
    set: String,
}

impl Open {
    fn of(input: &str, axis: usize, dimension: &Dimension) -> Self {
        let is_word = |symbol: &str| symbol.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
        let (of_input, place) = (format!("dimension {axis} of input `{input}`"), place(input, axis));
        match dimension {
            Dimension::Symbol(symbol) if !symbol.is_empty() => Self {
                what: format!("{of_input} is any `{symbol}`"),
                set: if is_word(symbol) { symbol.clone() } else { place },
            },
            Dimension::Symbol(_) | Dimension::Fixed(_) => Self { what: format!("{of_input} has no size"), set: place },
        }
    }
}

/// All sizes that must be given.
fn not_given(open: &[Open]) -> Failure {
    let mut sets: Vec<String> = Vec::new();
    for open in open {
        let set = format!("--set {}=…", open.set);
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    let help = sets.join(" ");
    if let [one] = open {
        return Failure::new(one.what.clone()).help(format!("give its size by `{help}`"));
    }
    let failure = Failure::new(format!("{} dimensions have no fixed size", open.len()));
    let failure = open.iter().fold(failure, |failure, open| failure.note(open.what.clone()));
    failure.help(format!("give their sizes by `{help}`"))
}

/// A size that was given, but not asked for, was misspelt.
fn check_sizes_used(inputs: &[read::Input], sizes: &[(String, usize)]) -> Result<(), Failure> {
    let dimensions = || {
        let all = inputs.iter().flat_map(|input| input.dims.iter().map(move |dims| (input, dims)));
        all.flat_map(|(input, dims)| dims.iter().enumerate().map(move |(axis, dimension)| (input, axis, dimension)))
    };
    let symbols: BTreeSet<&str> = dimensions()
        .filter_map(|(_, _, dimension)| match dimension {
            Dimension::Symbol(symbol) if !symbol.is_empty() => Some(symbol.as_str()),
            Dimension::Symbol(_) | Dimension::Fixed(_) => None,
        })
        .collect();
    let is_used =
        |name: &str| symbols.contains(name) || dimensions().any(|(input, axis, _)| place(&input.name, axis) == name);
    let Some((name, _)) = sizes.iter().find(|(name, _)| !is_used(name)) else {
        return Ok(());
    };
    let symbols: Vec<String> = symbols.iter().map(|symbol| format!("`{symbol}`")).collect();
    let note = if symbols.is_empty() {
        "no dimension has a name for its size".to_owned()
    } else {
        format!("dimensions that have a name for their size are {}", symbols.join(", "))
    };
    let failure = Failure::obstacle(format!("no dimension is called `{name}`")).note(note);
    Err(match inputs.first() {
        Some(input) => failure.help(format!("the second axis of input `{0}`, say, is `{0}.1`", input.name)),
        None => failure,
    })
}

/// The values that a model is to give: those of `wanted`, each called by its own name or by that of the node that gives it, or the
/// graph's outputs where none are.
pub fn outputs(graph: &read::Graph, wanted: &[String]) -> Result<Vec<String>, Failure> {
    if wanted.is_empty() {
        return Ok(graph.outputs.clone());
    }
    let named = |name: &String| {
        let by_value = graph.nodes.iter().flat_map(|node| &node.outputs).find(|output| *output == name);
        let by_node = || graph.nodes.iter().find(|node| node.name == *name).map(|node| &node.outputs[0]);
        by_value.or_else(by_node).cloned().ok_or_else(|| {
            let failure = Failure::obstacle(format!("no node gives a value `{name}`, and none is called so"))
                .note("`--output` takes the name of a node, or of a value that a node gives");
            let is_path = name.to_ascii_lowercase().ends_with(".toml");
            if is_path { failure.help(format!("`--out {name}` writes the model there")) } else { failure }
        })
    };
    wanted.iter().map(named).collect()
}
