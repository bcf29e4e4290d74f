//! `import`: a model of an ONNX file.
//!
//! ```text
//! bytes --read--> read::Graph --fold--> fold::Graph --lift--> layers::Model --order, names, blocks, text, write--> files
//! ```
//!
//! Each stage has its own types. What a graph has that no layer does is found by `lift`, all of it, and nothing is written then.

mod blocks;
mod fold;
mod keys;
mod layers;
mod lift;
mod names;
mod order;
mod read;
mod tensor;
mod text;
mod why;
mod window;
mod write;

use std::fs;
use std::iter;
use std::path::Path;

use hardwire_compiler::text_table::{bytes, plural, thousands};
use hardwire_compiler::{Checked, files};
use prost::bytes::Bytes;

use self::blocks::Blocks;
use self::layers::{Model, Output};
use self::lift::{Refused, Unsupported};
use self::names::Names;
use self::text::Header;
pub use self::write::Target;
use crate::arguments::{Conversion, Import, Layout};
use crate::message::{Failure, Progress, status};
use crate::{Done, golden, model};

/// Imports an ONNX file, and says what was written.
pub fn run(import: &Import) -> Done {
    let target = Target::new(&import.onnx, &import.out, import.golden);
    let Checked { graph, .. } = import_to(&import.onnx, &import.conversion, &target, import.force)?;
    let parameters: u64 = graph.nodes.iter().map(|node| node.parameters).sum();
    let layers = plural(graph.nodes.len(), "layer");
    status("Wrote", format_args!("`{}`: {layers}, {} parameters", target.toml.display(), thousands(parameters)));
    if let Some(size) = graph.weights.as_ref().and(fs::metadata(&target.weights).ok()) {
        status("Wrote", format_args!("`{}`: {}", target.weights.display(), bytes(size.len())));
    }
    if let Some(path) = &target.golden {
        write::write_whole(path, &golden::golden(graph, &target.toml)?)?;
        status("Wrote", format_args!("`{}`: inputs, and the outputs for them", path.display()));
    }
    Ok(())
}

/// Imports an ONNX file into an architecture file and a file of its weights, which may be there already if `is_forced`.
pub fn import_to(onnx: &Path, conversion: &Conversion, target: &Target, is_forced: bool) -> Result<Checked, Failure> {
    let (folder, name) = (model::folder(onnx), model::file_name(onnx));
    let onnx = onnx.display();
    status("Importing", format_args!("`{onnx}`"));
    let _progress = Progress::waiting("Converting", format_args!("`{onnx}`"));
    let file = files::read_named(Path::new(""), &onnx.to_string());
    let file = file.map_err(|why| Failure::unreadable(&format!("`{onnx}`"), why))?;
    read::recognise(&file).map_err(|failure| failure.about(&format!("`{onnx}` cannot be imported")))?;
    if !is_forced {
        target.check_free()?;
    }
    let (text, weights) = convert(file.into(), folder, &name, conversion, target)
        .map_err(|failure| failure.about(&format!("`{onnx}` cannot be imported")))?;
    write::write(target, text, weights)
}

/// What an ONNX file, which no others belong to, becomes: the text of the architecture file and the bytes of the weights file, if
/// there are weights. Nothing is written.
pub fn in_memory(file: Vec<u8>) -> Result<(String, Option<Vec<u8>>), Failure> {
    // Files are looked for in a folder that is not there.
    let (folder, name) = (Path::new("nowhere"), "model.onnx");
    let target = Target::new(Path::new(name), Path::new("."), false);
    convert(file.into(), folder, name, &Conversion::default(), &target)
}

/// The text of the architecture file and the bytes of the weights file, if there are weights. `file` is what is called `onnx` in `folder`.
fn convert(
    file: Bytes,
    folder: &Path,
    onnx: &str,
    conversion: &Conversion,
    target: &Target,
) -> Result<(String, Option<Vec<u8>>), Failure> {
    let graph = read::read(file, folder)?;
    for source in iter::once(onnx).chain(graph.beside.iter().map(String::as_str)) {
        target.check_apart(&folder.join(source))?;
    }
    let graph = fold::fold(graph, &conversion.set, &conversion.output)?;
    let mut model = lift::lift(&graph).map_err(|refused| self::refused(&refused))?;
    let has_moved_outputs = conversion.output_layout == Some(Layout::Hwc)
        && model.outputs.iter().any(|output| model.is_channels_first(output));
    let given: Vec<Layout> = model.outputs.iter().map(|output| output.layout).collect();
    if let Some(layout) = conversion.output_layout {
        model.outputs.iter_mut().for_each(|output| output.layout = layout);
    }
    let has_weights = model.layers.iter().any(layers::Layer::has_tensors);
    let file = model::file_name(&target.weights);
    let header = Header {
        name: &target.toml.file_stem().unwrap_or_default().to_string_lossy(),
        onnx,
        producer: &graph.producer,
        opset: graph.opset,
        weights: has_weights.then_some(&file),
        layout: conversion.layout,
        has_moved_outputs,
    };
    let Written { model, names, text } = written(model, conversion, &header);
    let given = model.outputs.iter().zip(given).map(|(output, layout)| Output { layout, ..output.clone() });
    let ports = names.ports(&model, &given.collect::<Vec<_>>());
    let weights = has_weights.then(|| write::weights(&model, &names, &ports)).transpose()?;
    Ok((text, weights))
}

/// A model as it is written.
struct Written {
    model: Model,
    names: Names,
    text: String,
}

/// The text of the architecture file. The layers have the order of the ONNX file, unless blocks make it much shorter in another.
fn written(model: Model, conversion: &Conversion, header: &Header<'_>) -> Written {
    /// Of how many lines another order leaves how many at most.
    const WORTH: [usize; 2] = [10, 8];
    let with_blocks = |model: Model| {
        let mut names = names::name(&model);
        let blocks = if conversion.no_blocks { Blocks::default() } else { blocks::find(&model, &mut names) };
        let text = text::write(&model, &names, &blocks, header);
        Written { model, names, text }
    };
    let first = with_blocks(model);
    let Some(order) = order::by_depth(&first.model).filter(|_| !conversion.no_blocks) else {
        return first;
    };
    let (lines, Written { model, names, text }) = (first.text.lines().count(), first);
    let other = with_blocks(order::sorted(model, &order));
    if other.text.lines().count() * WORTH[0] <= lines * WORTH[1] {
        return other;
    }
    Written { model: order::sorted(other.model, &order::inverse(&order)), names, text }
}

/// What the operators of quantised networks have in their names.
const INTEGERS: [&str; 3] = ["Quantize", "Integer", "QLinear"];

/// The most values that are named as ends of what can be imported.
const MOST_ENDS: usize = 8;

/// All that no layer does, a line each, and what leads up to it.
fn refused(Refused { unsupported, ends }: &Refused) -> Failure {
    let failure = Failure::new(format!("the layers of Hardwire cannot do {}", plural(unsupported.len(), "part")));
    let failure = unsupported.iter().fold(failure, |failure, Unsupported { node, op, attribute, reason }| {
        let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(" `{attribute}`"));
        failure.note(format!("{op} `{node}`:{attribute} {reason}"))
    });
    let failure = if unsupported.iter().any(|part| INTEGERS.iter().any(|word| part.op.contains(word))) {
        failure.help(
            "its arithmetic is in integers: import the network that was quantised, with weights in `f32` or `f16`",
        )
    } else {
        failure
    };
    if ends.is_empty() || ends.len() > MOST_ENDS {
        return failure;
    }
    let options: Vec<String> = ends.iter().map(|end| format!("--output {end}")).collect();
    failure.help(format!("what leads up to these parts is imported by `{}`", options.join(" ")))
}
