//! The two files of a model, checked as a build would check them before they get their names.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use hardwire_compiler::diagnostic::Mistakes;
use hardwire_compiler::source::Source;
use hardwire_compiler::{Checked, check};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, serialize};

use crate::import::layers::{Activation, Kind, Model};
use crate::import::names::Names;
use crate::import::tensor::{Data, Float, Tensor};
use crate::message::Failure;
use crate::ports::Ports;

/// Where a model is written.
#[derive(Clone, Debug)]
pub struct Target {
    /// The architecture file.
    pub toml: PathBuf,
    /// The weights file, beside it.
    pub weights: PathBuf,
    /// The file of inputs and outputs, likewise, if one is wanted.
    pub golden: Option<PathBuf>,
}

impl Target {
    /// The files for an ONNX file, by `out`: a folder, or the path of the architecture file.
    pub fn new(onnx: &Path, out: &Path, with_golden: bool) -> Self {
        let toml = if out.extension().is_some_and(|extension| extension == "toml") {
            out.to_owned()
        } else {
            let mut name = onnx.file_stem().unwrap_or_default().to_owned();
            name.push(".toml");
            // The current folder goes without saying.
            if out == Path::new(".") { name.into() } else { out.join(name) }
        };
        let golden = with_golden.then(|| toml.with_extension("golden.safetensors"));
        Self { weights: toml.with_extension("safetensors"), toml, golden }
    }

    fn files(&self) -> impl Iterator<Item = &PathBuf> {
        [&self.toml, &self.weights].into_iter().chain(&self.golden)
    }

    /// Fails if one of the files is what is imported, or has a part of it.
    pub fn check_apart(&self, source: &Path) -> Result<(), Failure> {
        let Ok(source) = source.canonicalize() else { return Ok(()) };
        match self.files().find(|path| path.canonicalize().is_ok_and(|path| path == source)) {
            Some(path) => {
                Err(Failure::obstacle(format!("it would be replaced by what is made of it, `{}`", path.display()))
                    .help("`--out` names another place"))
            }
            None => Ok(()),
        }
    }

    /// Fails if one of the files is there.
    pub fn check_free(&self) -> Result<(), Failure> {
        match self.files().find(|path| path.exists()) {
            Some(path) => Err(Failure::obstacle(format!("`{}` is there already", path.display()))
                .help("`--force` replaces it, and `--out` names another place")),
            None => Ok(()),
        }
    }
}

/// The weights file of a model, with what its inputs and outputs are in the ONNX file.
pub fn weights(model: &Model, names: &Names, ports: &Ports) -> Result<Vec<u8>, Failure> {
    let mut tensors: Vec<(String, Stored)> = Vec::new();
    for (index, layer) in model.layers.iter().enumerate() {
        let name = names.layer(index);
        tensors.extend(layer.tensors.iter().map(|(suffix, tensor)| (format!("{name}.{suffix}"), Stored::of(tensor))));
        if let Some(Activation::Prelu { slopes }) = &layer.activation {
            let name =
                if layer.kind == Kind::Activation { format!("{name}.weight") } else { format!("{name}.prelu.weight") };
            tensors.push((name, Stored::of(slopes)));
        }
    }
    let views = tensors.iter().map(|(name, Stored { dtype, dims, bytes })| {
        TensorView::new(*dtype, dims.clone(), bytes).map(|view| (name.as_str(), view))
    });
    let views: Result<Vec<_>, _> = views.collect();
    let failure = |error: &dyn fmt::Display| Failure::new(format!("the weights cannot be written: {error}"));
    let metadata = ports.metadata().map_err(|error| failure(&error))?;
    views.and_then(|views| serialize(views, Some([metadata].into_iter().collect()))).map_err(|error| failure(&error))
}

/// A tensor as a safetensors file has it.
struct Stored {
    dtype: Dtype,
    dims: Vec<usize>,
    bytes: prost::bytes::Bytes,
}

impl Stored {
    fn of(tensor: &Tensor) -> Self {
        let (dtype, bytes) = match &tensor.data {
            Data::Float(Float::F32, bytes) => (Dtype::F32, bytes.clone()),
            Data::Float(Float::F16, bytes) => (Dtype::F16, bytes.clone()),
            Data::Float(Float::Bf16, bytes) => (Dtype::BF16, bytes.clone()),
            Data::Int(_) => return Self::of(&Tensor::floats(tensor.dims.clone(), &tensor.values())),
        };
        Self { dtype, dims: tensor.dims.clone(), bytes }
    }
}

/// Checks a model, and writes it if nothing is wrong. Both files are whole before either has its name.
pub fn write(target: &Target, text: String, weights: Option<Vec<u8>>) -> Result<Checked, Failure> {
    let failure = |error| Failure::obstacle(format!("`{}` cannot be written: {error}", target.toml.display()));
    if let Some(folder) = target.toml.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failure)?;
    }
    let source = Source { name: target.toml.display().to_string(), text };
    let toml = Unnamed::write(&target.toml, source.text.as_bytes()).map_err(failure)?;
    let weights = weights.map(|weights| Unnamed::write(&target.weights, &weights)).transpose().map_err(failure)?;
    let stem = target.toml.file_stem().unwrap_or_default().to_string_lossy();
    let mut read = |_: &str| match &weights {
        Some(weights) => fs::read(&weights.path).map_err(|error| error.to_string()),
        None => Err("there are no weights".to_owned()),
    };
    let checked = check(&source, &stem, &mut read).map_err(refused)?;
    for file in weights.into_iter().chain([toml]) {
        file.name().map_err(failure)?;
    }
    Ok(checked)
}

/// Writes another file of a model, whole before it has its name.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failure = |error| Failure::obstacle(format!("`{}` cannot be written: {error}", path.display()));
    Unnamed::write(path, bytes).and_then(Unnamed::name).map_err(failure)
}

/// Mistakes in a model that was made here.
fn refused(mistakes: Mistakes) -> Failure {
    Failure::because_of(mistakes, "the model that was made has mistakes, so nothing is written")
        .note("the layers above are those of the ONNX file in the language")
}

/// A whole file that has not its name yet; gone if it never gets it.
struct Unnamed {
    path: PathBuf,
    name: PathBuf,
}

impl Unnamed {
    fn write(name: &Path, bytes: &[u8]) -> std::io::Result<Self> {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name.file_name().unwrap_or_default());
        hidden.push(format!(".{}", process::id()));
        let file = Self { path: name.with_file_name(hidden), name: name.to_owned() };
        fs::write(&file.path, bytes)?;
        Ok(file)
    }

    fn name(self) -> std::io::Result<()> {
        fs::rename(&self.path, &self.name)
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        // It is gone if it was renamed, and if it cannot be removed there is nothing more to be done.
        let _ = fs::remove_file(&self.path);
    }
}
