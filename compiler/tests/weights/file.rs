//! Safetensors files, written by hand.

use hardwire_compiler::check::ir::Tensor;

/// A file to be: its entries in the order of their data.
#[derive(Clone)]
pub struct File {
    entries: Vec<Entry>,
    /// Bytes other than 0, by tensor and by place in its data.
    values: Vec<(String, usize, &'static [u8])>,
}

#[derive(Clone)]
struct Entry {
    name: String,
    dtype: &'static str,
    dimensions: Vec<usize>,
}

impl File {
    pub fn new() -> Self {
        Self { entries: Vec::new(), values: Vec::new() }
    }

    /// The file that a model needs, in single precision.
    pub fn of(tensors: &[Tensor]) -> Self {
        tensors.iter().fold(Self::new(), |file, tensor| file.with(&tensor.name, &tensor.dimensions))
    }

    /// With one more tensor in single precision.
    pub fn with(self, name: &str, dimensions: &[usize]) -> Self {
        self.with_type(name, "F32", dimensions)
    }

    /// With one more tensor.
    pub fn with_type(mut self, name: &str, dtype: &'static str, dimensions: &[usize]) -> Self {
        self.entries.push(Entry { name: name.to_owned(), dtype, dimensions: dimensions.to_vec() });
        self
    }

    /// Without one tensor.
    pub fn without(mut self, name: &str) -> Self {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.name != name);
        assert_ne!(self.entries.len(), before, "`{name}` was not there");
        self
    }

    /// With other names.
    pub fn renamed(mut self, rename: impl Fn(&str) -> String) -> Self {
        for entry in &mut self.entries {
            entry.name = rename(&entry.name);
        }
        self
    }

    /// With other dimensions for one tensor.
    pub fn reshaped(mut self, name: &str, dimensions: &[usize]) -> Self {
        self.entry(name).dimensions = dimensions.to_vec();
        self
    }

    /// With another type for one tensor.
    pub fn retyped(mut self, name: &str, dtype: &'static str) -> Self {
        self.entry(name).dtype = dtype;
        self
    }

    /// With the little-endian bytes of one value of a tensor.
    pub fn holding(mut self, name: &str, at: usize, value: &'static [u8]) -> Self {
        self.values.push((name.to_owned(), at * value.len(), value));
        self
    }

    fn entry(&mut self, name: &str) -> &mut Entry {
        let entry = self.entries.iter_mut().find(|entry| entry.name == name);
        entry.expect("the tensor is there")
    }

    /// The JSON header and the length of the data.
    pub fn header(&self) -> (String, usize) {
        let mut at = 0;
        let entries: Vec<String> = self
            .entries
            .iter()
            .map(|entry| {
                let start = at;
                at += entry.dimensions.iter().product::<usize>() * size_of(entry.dtype);
                let Entry { name, dtype, dimensions } = entry;
                let name = serde_json::to_string(name).expect("a string can be written");
                format!(r#"{name}:{{"dtype":"{dtype}","shape":{dimensions:?},"data_offsets":[{start},{at}]}}"#)
            })
            .collect();
        (format!("{{{}}}", entries.join(",")), at)
    }

    /// The file, with the header padded to eight bytes as the format's own writers do.
    pub fn bytes(&self) -> Vec<u8> {
        let (mut header, data) = self.header();
        while !header.len().is_multiple_of(8) {
            header.push(' ');
        }
        let mut bytes = assemble(&header, data);
        let mut at = bytes.len() - data;
        for entry in &self.entries {
            for (_, place, value) in self.values.iter().filter(|(name, ..)| *name == entry.name) {
                bytes[at + place..][..value.len()].copy_from_slice(value);
            }
            at += entry.dimensions.iter().product::<usize>() * size_of(entry.dtype);
        }
        bytes
    }
}

/// A file of a header and as many bytes of data.
pub fn assemble(header: &str, data: usize) -> Vec<u8> {
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend_from_slice(header.as_bytes());
    bytes.resize(bytes.len() + data, 0);
    bytes
}

fn size_of(dtype: &str) -> usize {
    match dtype {
        "F64" | "I64" => 8,
        "F32" => 4,
        "F16" | "BF16" => 2,
        "I8" | "U8" => 1,
        other => panic!("unknown type {other}"),
    }
}
