//! Models as files, read and checked by the compiler's own front end.

use std::path::Path;

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::files::{self, Unreadable};
use hardwire_compiler::source::Source;
use hardwire_compiler::{Checked, check};

use crate::message::{Failure, Progress};
use crate::ports::Ports;

/// A model and the weights file that it names, as the reference computes it, and what that file says of an ONNX file.
pub fn read_reference(path: &Path, verb: &str) -> Result<(hardwire_reference::Model, Ports), Failure> {
    let graph = read(path, verb)?.graph;
    let weights = weights(&graph, path)?;
    Ok((with_weights(graph, &weights, path)?, Ports::of_weights(&weights)))
}

/// The reference's model of a checked graph, whose architecture file is at `path`.
pub fn reference(graph: Graph, path: &Path) -> Result<hardwire_reference::Model, Failure> {
    let weights = weights(&graph, path)?;
    with_weights(graph, &weights, path)
}

fn with_weights(graph: Graph, weights: &[u8], path: &Path) -> Result<hardwire_reference::Model, Failure> {
    hardwire_reference::Model::new(graph, weights)
        .map_err(|reason| Failure::new(format!("the weights of `{}` cannot be read: {reason}", path.display())))
}

/// The bytes of a graph's weights file; none if it needs none.
fn weights(graph: &Graph, path: &Path) -> Result<Vec<u8>, Failure> {
    match &graph.weights {
        Some(weights) => files::read_named(folder(path), &weights.path)
            .map_err(|why| Failure::unreadable(&format!("the weights `{}`", weights.path), why).of_the_file()),
        None if graph.tensors.is_empty() => Ok(Vec::new()),
        None => Err(Failure::new(format!("`{}` names no weights to compute with", path.display()))
            .help("a line `weights = \"….safetensors\"` at its top does")),
    }
}

/// Reads a model and all files that it names. `verb` is what was to be done with it.
pub fn read(path: &Path, verb: &str) -> Result<Checked, Failure> {
    read_naming(path, verb).map(|(checked, _)| checked)
}

/// [`read`], with the paths that the architecture file names, as it has them.
pub fn read_naming(path: &Path, verb: &str) -> Result<(Checked, Vec<String>), Failure> {
    let name = path.display().to_string();
    if let Some((format, help)) = other_format(path) {
        return Err(Failure::obstacle(format!("`{name}` is {format}, and no architecture file")).help(help));
    }
    let text = files::read_source(Path::new(""), &name)
        .map_err(|why| Failure::unreadable(&format!("the model `{name}`"), why))?;
    let source = Source { name: name.clone(), text };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut names = Vec::new();
    let mut named = |name: &str| {
        names.push(name.to_owned());
        files::read_named(folder(path), name).map_err(Unreadable::in_lines)
    };
    let _progress = Progress::waiting("Checking", format_args!("`{name}`"));
    let checked = check(&source, &stem, &mut named).map_err(|mistakes| {
        let count = mistakes.found.len();
        let mistake = if count == 1 { "mistake" } else { "mistakes" };
        Failure::because_of(mistakes, format!("could not {verb} `{name}` because of {count} {mistake}"))
    })?;
    Ok((checked, names))
}

/// What a file is, by its extension, that may be taken for an architecture file, and what leads from it to one.
fn other_format(path: &Path) -> Option<(&'static str, String)> {
    let onnx_by =
        |program: &str| format!("`{program}` makes an ONNX file of the model, and `cargo hardwire import` one of that");
    Some(match path.extension()?.to_str()? {
        "onnx" => ("an ONNX file", format!("`cargo hardwire import {}` makes one of it", path.display())),
        "safetensors" => ("a safetensors file", "that is a TOML file, whose key `weights` names this one".to_owned()),
        "pt" | "pth" | "ckpt" => ("a file of PyTorch's", onnx_by("torch.onnx.export")),
        "h5" | "keras" | "pb" | "tflite" => ("a file of TensorFlow's", onnx_by("tf2onnx")),
        _ => return None,
    })
}

/// The folder that the paths in an architecture file start at.
pub fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// The name of the file at `path`, without its folder.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
