//! A case as it lies in `cases/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use safetensors::SafeTensors;
use serde::Deserialize;
use serde_json::Value;

/// A small ONNX graph with its inputs, constants and expected outputs.
#[derive(Deserialize)]
pub struct Case {
    /// ONNX's operator set; broadcasting changed with the 7th.
    pub opset: u64,
    pub rtol: f32,
    pub atol: f32,
    pub inputs: Vec<Tensor>,
    pub constants: Vec<Constant>,
    pub nodes: Vec<Node>,
    pub outputs: Vec<Tensor>,
    /// The values of the constants that are not filled with one number.
    #[serde(skip)]
    stored: BTreeMap<String, Vec<f32>>,
    /// Those of the constants that are whole numbers.
    #[serde(skip)]
    whole: BTreeMap<String, Vec<i64>>,
}

/// A tensor that is given to a run or comes out of it.
#[derive(Deserialize)]
pub struct Tensor {
    pub name: String,
    pub shape: Vec<usize>,
}

/// A tensor that is part of the graph.
#[derive(Deserialize)]
pub struct Constant {
    pub name: String,
    pub shape: Vec<usize>,
    /// The number that all its values are, where they are not stored.
    fill: Option<f32>,
}

/// One operator.
#[derive(Clone, Deserialize)]
pub struct Node {
    pub op: String,
    pub inputs: Vec<String>,
    pub outputs: Vec<String>,
    pub attrs: BTreeMap<String, Value>,
}

impl Case {
    /// Reads the case in `folder`.
    pub fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join("case.json")).expect("a case has a `case.json`");
        let mut case: Self = serde_json::from_str(&text).expect("`case.json` has the known form");
        let bytes = fs::read(folder.join("tensors.safetensors")).expect("a case has its tensors");
        let tensors = SafeTensors::deserialize(&bytes).expect("the tensors are a safetensors file");
        for (name, tensor) in tensors.iter() {
            let Some(name) = name.strip_prefix("const:") else { continue };
            match tensor.dtype() {
                safetensors::Dtype::F32 => {
                    let (values, _) = tensor.data().as_chunks();
                    let values = values.iter().copied().map(f32::from_le_bytes).collect();
                    case.stored.insert(name.to_owned(), values);
                }
                safetensors::Dtype::I64 => {
                    let (values, _) = tensor.data().as_chunks();
                    let values = values.iter().copied().map(i64::from_le_bytes).collect();
                    case.whole.insert(name.to_owned(), values);
                }
                _ => {}
            }
        }
        case
    }

    /// The dimensions and values of the constant `name`, if it is one.
    pub fn constant(&self, name: &str) -> Option<(&[usize], Vec<f32>)> {
        let constant = self.constants.iter().find(|constant| constant.name == name)?;
        let values = match constant.fill {
            Some(fill) => vec![fill; constant.shape.iter().product()],
            None => self.stored[name].clone(),
        };
        Some((&constant.shape, values))
    }

    /// The values of the constant `name`, which is one of whole numbers.
    pub fn whole_numbers(&self, name: &str) -> Vec<i64> {
        self.whole.get(name).unwrap_or_else(|| panic!("`{name}` is a constant of whole numbers")).clone()
    }
}

impl Node {
    /// The name of input `i`, if it is given.
    pub fn input(&self, i: usize) -> Option<&str> {
        self.inputs.get(i).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// The attribute `name` as a whole number from 0.
    pub fn count(&self, name: &str) -> usize {
        let count = self.attrs[name].as_u64().unwrap_or_else(|| panic!("`{name}` of {} is a count", self.op));
        count as usize
    }

    /// The attribute `name` as a number.
    pub fn number(&self, name: &str) -> f64 {
        self.attrs[name].as_f64().unwrap_or_else(|| panic!("`{name}` of {} is a number", self.op))
    }

    /// The attribute `name` as `N` whole numbers.
    pub fn integers<const N: usize>(&self, name: &str) -> [u64; N] {
        serde_json::from_value::<Vec<u64>>(self.attrs[name].clone())
            .ok()
            .and_then(|numbers| numbers.try_into().ok())
            .unwrap_or_else(|| panic!("`{name}` of {} is {N} whole numbers", self.op))
    }

    /// Whether the attribute `name` is there and has the value `value`.
    pub fn has(&self, name: &str, value: impl Into<Value>) -> bool {
        self.attrs.get(name) == Some(&value.into())
    }

    /// The attribute `axis`, counted from the front of a tensor of rank `rank`.
    pub fn axis(&self, rank: usize) -> usize {
        let axis = self.attrs["axis"].as_i64().expect("an axis is a whole number");
        if axis < 0 { rank - axis.unsigned_abs() as usize } else { axis.unsigned_abs() as usize }
    }
}
