//! Files of other formats, given as weights by mistake: recognised by their first bytes and met with a way to convert them.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

/// What `bytes` are, where they are something else than safetensors that is well known.
pub(super) fn recognise(bytes: &[u8], path: &Spanned<String>) -> Option<Diagnostic> {
    if is_safetensors(bytes) {
        return None;
    }
    let format = Format::of(bytes)?;
    let title = "the weights file is not a safetensors file";
    Some(Diagnostic::new(title, path.span.clone(), format.label()).help(format.remedy(&path.value)))
}

/// The formats that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    PyTorch,
    Npz,
    Npy,
    Keras,
    Zip,
    Gzip,
    Onnx,
    TfLite,
    Gguf,
    LfsPointer,
    Html,
}

impl Format {
    fn of(bytes: &[u8]) -> Option<Self> {
        let format = match bytes {
            [b'P', b'K', 3, 4, ..] => Self::of_zip(bytes),
            [0x80, 2..=5, ..] => Self::PyTorch,
            [0x89, b'H', b'D', b'F', b'\r', b'\n', 0x1a, b'\n', ..] => Self::Keras,
            [0x93, b'N', b'U', b'M', b'P', b'Y', ..] => Self::Npy,
            [0x1f, 0x8b, 8, ..] => Self::Gzip,
            // ONNX has no signature: a `ModelProto` starts with field 1, a small `ir_version`, and in practice goes on
            // with `producer_name` (2), `opset_import` (8) or `graph` (7), each of them length-delimited.
            [0x08, 1..=20, 0x12 | 0x3a | 0x42, ..] => Self::Onnx,
            [_, _, _, _, b'T', b'F', b'L', b'3', ..] => Self::TfLite,
            [b'G', b'G', b'U', b'F', ..] => Self::Gguf,
            _ if bytes.starts_with(b"version https://git-lfs") => Self::LfsPointer,
            _ if starts_with_ignoring_case(bytes, b"<!doctype html") || starts_with_ignoring_case(bytes, b"<html") => {
                Self::Html
            }
            _ => return None,
        };
        Some(format)
    }

    /// A ZIP archive, by the name of its first member, which stands at byte 30.
    fn of_zip(bytes: &[u8]) -> Self {
        let length = bytes.get(26..28).map_or(0, |length| usize::from(length[0]) | usize::from(length[1]) << 8);
        let name = bytes.get(30..).unwrap_or_default();
        let name = name.get(..length).unwrap_or(name);
        let has_extension = |extension: &[u8]| name.ends_with(extension);
        if has_extension(b"data.pkl") || has_extension(b".format_version") {
            Self::PyTorch
        } else if has_extension(b".npy") {
            Self::Npz
        } else if has_extension(b"metadata.json") {
            Self::Keras
        } else {
            Self::Zip
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::PyTorch => "this is a PyTorch checkpoint",
            Self::Npz => "this is a NumPy archive",
            Self::Npy => "this is a NumPy array",
            Self::Keras => "this is a Keras or HDF5 file",
            Self::Zip => "this is a ZIP archive",
            Self::Gzip => "this is compressed by gzip",
            Self::Onnx => "this is an ONNX model",
            Self::TfLite => "this is a TensorFlow Lite model",
            Self::Gguf => "this is a GGUF file",
            Self::LfsPointer => "this is a Git LFS pointer, not the file that it stands for",
            Self::Html => "this is an HTML page",
        }
    }

    fn remedy(self, path: &str) -> String {
        let from = path;
        let to = Path::new(path).with_extension("safetensors");
        let to = to.to_string_lossy();
        match self {
            Self::PyTorch => python(&[
                "import torch, safetensors.torch",
                &format!("safetensors.torch.save_file(torch.load({from:?}, weights_only=True), {to:?})"),
            ]),
            Self::Npz => python(&[
                "import numpy, safetensors.numpy",
                &format!("safetensors.numpy.save_file(dict(numpy.load({from:?})), {to:?})"),
            ]),
            Self::Keras => python(&[
                &format!("import keras, safetensors.numpy; model = keras.models.load_model({from:?})"),
                &format!("safetensors.numpy.save_file({{w.path.replace(\"/\", \".\"): w.numpy() for w in model.weights}}, {to:?})"),
            ]),
            Self::Onnx => python(&[
                &format!("import onnx, safetensors.numpy; graph = onnx.load({from:?}).graph"),
                &format!(
                    "safetensors.numpy.save_file({{t.name: onnx.numpy_helper.to_array(t) for t in graph.initializer}}, {to:?})"
                ),
            ]),
            Self::Zip | Self::Gzip => "unpack it, and name the safetensors file that is in it".to_owned(),
            Self::LfsPointer => "fetch the file with `git lfs pull`".to_owned(),
            Self::Html => "download the file itself, not the page about it".to_owned(),
            Self::Npy | Self::TfLite | Self::Gguf => {
                "save the weights where the model was trained, with `safetensors.torch.save_file(model.state_dict(), …)`".to_owned()
            }
        }
    }
}

/// Whether a brace follows a length of less than 4 GiB, whatever that length may look like.
fn is_safetensors(bytes: &[u8]) -> bool {
    bytes.get(4..9) == Some(b"\0\0\0\0{")
}

fn starts_with_ignoring_case(bytes: &[u8], prefix: &[u8]) -> bool {
    bytes.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn python(lines: &[&str]) -> String {
    format!("convert it in Python:\n    {}", lines.join("\n    "))
}
