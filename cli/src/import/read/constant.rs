//! From a tensor in the file, or in a file beside it, to a [`Tensor`].
//!
//! Nothing is allocated by what a file claims: a tensor has as many values as there are bytes for.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use hardwire_compiler::files;
use prost::bytes::Bytes;

use super::schema;
use crate::import::tensor::{Data, Float, Tensor, count, shown};
use crate::message::Failure;

/// The value of `data_location` for a tensor in another file.
const EXTERNAL: i32 = 1;

/// Files beside the ONNX file, each read once.
pub struct Beside {
    folder: PathBuf,
    /// What was read, by the path from the folder.
    pub read: BTreeMap<String, Bytes>,
}

impl Beside {
    /// The files in the folder of the ONNX file.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), read: BTreeMap::new() }
    }

    /// The bytes that `entries` point at.
    fn bytes(&mut self, entries: &[schema::Entry], name: &str) -> Result<Bytes, Failure> {
        let entry = |key: &str| entries.iter().find(|entry| entry.key == key).map(|entry| entry.value.as_str());
        let number = |key: &str| {
            let number = entry(key).map(str::parse::<usize>).transpose();
            number.map_err(|_| Failure::new(format!("the {key} of tensor `{name}` in another file is not a number")))
        };
        let location = entry("location").unwrap_or_default();
        let (file, start, length) = (self.file(location, name)?, number("offset")?.unwrap_or(0), number("length")?);
        let end = length.map_or(Some(file.len()), |length| start.checked_add(length));
        match end.filter(|end| start <= *end && *end <= file.len()) {
            Some(end) => Ok(file.slice(start..end)),
            None => Err(Failure::new(format!("the file `{location}` ends before tensor `{name}` does"))
                .note(format!("it has {} bytes", file.len()))),
        }
    }

    fn file(&mut self, location: &str, name: &str) -> Result<Bytes, Failure> {
        if let Some(bytes) = self.read.get(location) {
            return Ok(bytes.clone());
        }
        let is_inside = Path::new(location).components().all(|part| matches!(part, Component::Normal(_)));
        if location.is_empty() || !is_inside {
            let title =
                format!("tensor `{name}` is in `{location}`, which is not a path inside the ONNX file's folder");
            return Err(Failure::new(title));
        }
        let bytes = files::read_named(&self.folder, location).map_err(|why| {
            Failure::unreadable(&format!("the weights file `{location}`"), why)
                .of_the_file()
                .note(format!("the ONNX file has tensor `{name}` there"))
        })?;
        Ok(self.read.entry(location.to_owned()).or_insert(bytes.into()).clone())
    }
}

/// Reads a tensor, which `name` stands for in messages.
pub fn read(tensor: schema::Tensor, name: &str, beside: &mut Beside) -> Result<Tensor, Failure> {
    let dims: Option<Vec<usize>> = tensor.dims.iter().map(|dim| usize::try_from(*dim).ok()).collect();
    let size = dims.as_deref().and_then(count);
    let (Some(dims), Some(size)) = (dims, size) else {
        return Err(Failure::new(format!("tensor `{name}` has an invalid size: {:?}", tensor.dims)));
    };
    let raw = if tensor.data_location == EXTERNAL {
        Some(beside.bytes(&tensor.external_data, name)?)
    } else {
        tensor.raw_data.clone()
    };
    let kind = tensor.data_type;
    let data = match raw {
        Some(raw) => from_raw(kind, &raw),
        None => from_lists(tensor),
    };
    let data =
        data.ok_or_else(|| Failure::new(format!("the type of tensor `{name}`, {kind}, is not one of weights")))?;
    let tensor = Tensor { dims, data };
    if tensor.len() != size {
        let title = format!("tensor `{name}` has {} values, but its size is {}", tensor.len(), shown(&tensor.dims));
        return Err(Failure::new(title).note("the file is damaged, or its weights were left out"));
    }
    Ok(tensor)
}

/// The numbers of `TensorProto.DataType`.
mod types {
    pub const FLOAT: i32 = 1;
    pub const UINT8: i32 = 2;
    pub const INT8: i32 = 3;
    pub const UINT16: i32 = 4;
    pub const INT16: i32 = 5;
    pub const INT32: i32 = 6;
    pub const INT64: i32 = 7;
    pub const BOOL: i32 = 9;
    pub const FLOAT16: i32 = 10;
    pub const DOUBLE: i32 = 11;
    pub const UINT32: i32 = 12;
    pub const UINT64: i32 = 13;
    pub const BFLOAT16: i32 = 16;
}

/// Little-endian numbers; nothing for types of no use. A number that is cut off does not count.
fn from_raw(kind: i32, raw: &Bytes) -> Option<Data> {
    fn each<const N: usize>(raw: &[u8], read: impl Fn([u8; N]) -> i64) -> Data {
        Data::Int(raw.as_chunks().0.iter().map(|bytes| read(*bytes)).collect())
    }
    Some(match kind {
        types::FLOAT => Data::Float(Float::F32, raw.clone()),
        types::FLOAT16 => Data::Float(Float::F16, raw.clone()),
        types::BFLOAT16 => Data::Float(Float::Bf16, raw.clone()),
        types::DOUBLE => from_doubles(raw.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes))),
        types::UINT8 | types::BOOL => each(raw, |bytes| u8::from_le_bytes(bytes).into()),
        types::INT8 => each(raw, |bytes| i8::from_le_bytes(bytes).into()),
        types::UINT16 => each(raw, |bytes| u16::from_le_bytes(bytes).into()),
        types::INT16 => each(raw, |bytes| i16::from_le_bytes(bytes).into()),
        types::UINT32 => each(raw, |bytes| u32::from_le_bytes(bytes).into()),
        types::INT32 => each(raw, |bytes| i32::from_le_bytes(bytes).into()),
        types::INT64 | types::UINT64 => each(raw, i64::from_le_bytes),
        _ => return None,
    })
}

/// The numbers in the list of their type.
fn from_lists(tensor: schema::Tensor) -> Option<Data> {
    // Halves lie in the lower bits of 32.
    let halves =
        |values: Vec<i32>| values.into_iter().flat_map(|bits| (bits as u16).to_le_bytes()).collect::<Vec<u8>>();
    Some(match tensor.data_type {
        types::FLOAT => {
            Data::Float(Float::F32, tensor.float_data.iter().flat_map(|value| value.to_le_bytes()).collect())
        }
        types::FLOAT16 => Data::Float(Float::F16, halves(tensor.int32_data).into()),
        types::BFLOAT16 => Data::Float(Float::Bf16, halves(tensor.int32_data).into()),
        types::DOUBLE => from_doubles(tensor.double_data.into_iter()),
        types::INT64 => Data::Int(tensor.int64_data),
        types::UINT8 | types::INT8 | types::UINT16 | types::INT16 | types::INT32 | types::BOOL => {
            Data::Int(tensor.int32_data.into_iter().map(i64::from).collect())
        }
        _ => return None,
    })
}

/// Doubles as the singles nearest to them: no weights file of a model has doubles.
fn from_doubles(values: impl Iterator<Item = f64>) -> Data {
    Data::Float(Float::F32, values.flat_map(|value| (value as f32).to_le_bytes()).collect())
}
