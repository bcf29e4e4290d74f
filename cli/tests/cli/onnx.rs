//! A writer of ONNX files that knows no more than the tests need, written after `onnx.proto` alone.

/// A value of an attribute.
#[derive(Clone)]
pub enum Attribute {
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f32),
    /// A word.
    Text(String),
    /// Whole numbers.
    Ints(Vec<i64>),
}

/// A file in the making.
#[derive(Default)]
pub struct File {
    graph: Vec<u8>,
    /// The version of the set of operators; 17 where it is 0.
    pub opset: u64,
}

/// The types of values, as numbers.
pub const FLOAT: u64 = 1;
/// Whole numbers of 64 bits.
pub const INT64: u64 = 7;
/// Half precision.
pub const FLOAT16: u64 = 10;
/// Double precision.
pub const DOUBLE: u64 = 11;

fn varint(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// A field with a whole number.
pub fn number(field: u64, value: u64) -> Vec<u8> {
    [varint(field << 3), varint(value)].concat()
}

/// A field with bytes: text, a message, packed numbers.
pub fn bytes(field: u64, value: impl AsRef<[u8]>) -> Vec<u8> {
    let value = value.as_ref();
    [varint((field << 3) | 2), varint(value.len() as u64), value.to_vec()].concat()
}

fn float(field: u64, value: f32) -> Vec<u8> {
    [varint((field << 3) | 5), value.to_le_bytes().to_vec()].concat()
}

/// A tensor with its values as bytes.
pub fn tensor(name: &str, kind: u64, dims: &[usize], raw: &[u8]) -> Vec<u8> {
    let dims: Vec<u8> = dims.iter().flat_map(|dim| number(1, *dim as u64)).collect();
    [dims, number(2, kind), bytes(8, name), bytes(9, raw)].concat()
}

/// An input or output; an axis is a number, or else a name.
fn value(name: &str, dims: &[&str]) -> Vec<u8> {
    let dim = |dim: &&str| match dim.parse() {
        Ok(size) => bytes(1, number(1, size)),
        Err(_) => bytes(1, bytes(2, dim)),
    };
    let shape: Vec<u8> = dims.iter().flat_map(dim).collect();
    let kind = bytes(1, [number(1, FLOAT), bytes(2, shape)].concat());
    [bytes(1, name), bytes(2, kind)].concat()
}

impl File {
    /// Declares an input, its axes separated by `x`: `1x3x8x8`, `Nx10`.
    pub fn input(mut self, name: &str, dims: &str) -> Self {
        let dims: Vec<&str> = dims.split('x').collect();
        self.graph.extend(bytes(11, value(name, &dims)));
        self
    }

    /// Declares an output.
    pub fn output(mut self, name: &str) -> Self {
        self.graph.extend(bytes(12, value(name, &[])));
        self
    }

    /// Adds a constant of single precision.
    pub fn floats(self, name: &str, dims: &[usize], values: &[f32]) -> Self {
        let raw: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.constant(tensor(name, FLOAT, dims, &raw))
    }

    /// Adds a constant of that size whose values differ and are small.
    pub fn weights(self, name: &str, dims: &[usize]) -> Self {
        let count: usize = dims.iter().product();
        let values: Vec<f32> = (0..count).map(|index| ((index * 37 % 101) as f32 - 50.0) / 100.0).collect();
        self.floats(name, dims, &values)
    }

    /// Adds a list of whole numbers.
    pub fn ints(self, name: &str, values: &[i64]) -> Self {
        let raw: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.constant(tensor(name, INT64, &[values.len()], &raw))
    }

    /// Adds a constant.
    pub fn constant(mut self, tensor: Vec<u8>) -> Self {
        self.graph.extend(bytes(5, tensor));
        self
    }

    /// Adds a node that is called after its output: `Conv x w b -> y`, where `_` stands for an input left out.
    pub fn node(self, line: &str, attributes: &[(&str, Attribute)]) -> Self {
        let name = line.rsplit(' ').next().unwrap().to_owned();
        self.named(&name, line, attributes)
    }

    /// Adds a node with a name.
    pub fn named(mut self, name: &str, line: &str, attributes: &[(&str, Attribute)]) -> Self {
        let mut words = line.split(' ');
        let op = words.next().unwrap();
        let mut node = Vec::new();
        let mut field = 1;
        for word in words {
            match word {
                "->" => field = 2,
                "_" => node.extend(bytes(field, "")),
                word => node.extend(bytes(field, word)),
            }
        }
        node.extend(bytes(3, name));
        node.extend(bytes(4, op));
        for (name, value) in attributes {
            let value = match value {
                Attribute::Float(value) => [float(2, *value), number(20, 1)].concat(),
                Attribute::Int(value) => [number(3, value.cast_unsigned()), number(20, 2)].concat(),
                Attribute::Text(value) => [bytes(4, value), number(20, 3)].concat(),
                Attribute::Ints(values) => {
                    let values: Vec<u8> = values.iter().flat_map(|value| number(8, value.cast_unsigned())).collect();
                    [values, number(20, 7)].concat()
                }
            };
            node.extend(bytes(5, [bytes(1, name), value].concat()));
        }
        self.graph.extend(bytes(1, node));
        self
    }

    /// Says which set of operators is meant.
    pub fn opset(self, opset: u64) -> Self {
        Self { opset, ..self }
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let opset = if self.opset == 0 { 17 } else { self.opset };
        let producer = [bytes(2, "pytorch"), bytes(3, "2.5")].concat();
        [number(1, 8), producer, bytes(7, &self.graph), bytes(8, number(2, opset))].concat()
    }
}

/// Two or more whole numbers as an attribute.
pub fn ints(values: &[i64]) -> Attribute {
    Attribute::Ints(values.to_vec())
}
