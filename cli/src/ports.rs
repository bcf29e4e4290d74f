//! What an ONNX file calls the inputs and outputs of the model that it became. An import gives layers names of their own, so the
//! weights file keeps those of the ONNX file, as an entry of its metadata, for `verify`.
//!
//! What the ONNX file joins last of all, the model gives back in parts. So the file also keeps how they were joined, and a tensor of the
//! whole is taken apart again.
//!
//! It is one entry, a text in JSON: a safetensors file with several would have them in another order each time that it is written.

use std::collections::BTreeMap;

use hardwire_compiler::check::ir::{Graph, ValueId};
use safetensors::SafeTensors;
use serde::{Deserialize, Serialize};

use safetensors::Dtype;
use safetensors::tensor::TensorView;

use crate::arguments::Layout;

/// The entry of a weights file's metadata.
const ENTRY: &str = "hardwire.onnx";

/// The inputs and outputs of an ONNX file, by their names there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ports {
    /// What is given to a run.
    pub inputs: BTreeMap<String, Port>,
    /// What a run gives back.
    pub outputs: BTreeMap<String, Port>,
    /// The outputs of the ONNX file that the model gives back in parts, which are outputs by the names that [`part`] gives them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub joins: BTreeMap<String, Join>,
}

/// Parts side by side along one axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The axis, counted from 0.
    pub axis: usize,
    /// The axes of each part, in their order.
    pub parts: Vec<Vec<usize>>,
}

/// A part of a tensor.
#[derive(Debug)]
pub struct Part {
    dtype: Dtype,
    size: Vec<usize>,
    bytes: Vec<u8>,
}

/// What a part of the output `name` is called, of which there are `count`; they are numbered from 1.
pub fn part(name: &str, number: usize, count: usize) -> String {
    format!("{name}, {number} of {count}")
}

/// An input or output of an ONNX file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Port {
    /// The input or the layer that it is in the model; nothing for a layer without a name, whose output is the only one.
    pub name: Option<String>,
    /// The order in which the ONNX file has the values of a feature map.
    pub layout: Layout,
}

impl Ports {
    /// The metadata of the weights file: the name of an entry, and its text.
    pub fn metadata(&self) -> serde_json::Result<(String, String)> {
        Ok((ENTRY.to_owned(), serde_json::to_string(self)?))
    }

    /// The ports in the metadata of a weights file; none if it was written by anything but an import.
    pub fn of_weights(bytes: &[u8]) -> Self {
        let metadata = SafeTensors::read_metadata(bytes).ok().and_then(|(_, metadata)| metadata.metadata().clone());
        let text = metadata.and_then(|mut metadata| metadata.remove(ENTRY));
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }
}

impl Join {
    /// The parts of a tensor; none if it is no whole of them. Axes of length 1 do not count.
    pub fn take_apart(&self, tensor: &TensorView<'_>) -> Option<Vec<Part>> {
        let lengths: Option<Vec<usize>> = self.parts.iter().map(|part| part.get(self.axis).copied()).collect();
        let lengths = lengths?;
        let mut whole = self.parts.first()?.clone();
        whole[self.axis] = lengths.iter().try_fold(0_usize, |sum, length| sum.checked_add(*length))?;
        let long = |size: &[usize]| size.iter().copied().filter(|length| *length != 1).collect::<Vec<_>>();
        let data = tensor.data();
        let (outer, inner) = whole.split_at(self.axis);
        if long(tensor.shape()) != long(&whole) || data.is_empty() {
            return None;
        }
        // A row is what lies side by side in the whole, along the axis and those behind it: of each length, so many bytes.
        let inner = data.len() / outer.iter().product::<usize>() / inner.first()?;
        let rows = || data.chunks(whole[self.axis] * inner);
        let starts = lengths.iter().scan(0, |next, length| Some(std::mem::replace(next, *next + length)));
        let parts = self.parts.iter().zip(starts).map(|(size, start)| {
            let end = start + size[self.axis];
            let bytes = rows().filter_map(|row| row.get(start * inner..end * inner)).flatten().copied().collect();
            Part { dtype: tensor.dtype(), size: size.clone(), bytes }
        });
        Some(parts.collect())
    }
}

impl Part {
    /// The part as a tensor.
    pub fn view(&self) -> Option<TensorView<'_>> {
        TensorView::new(self.dtype, self.size.clone(), &self.bytes).ok()
    }
}

impl Port {
    /// The value that it is in a model, if layers still have their names.
    pub fn value(&self, graph: &Graph) -> Option<ValueId> {
        let Some(name) = &self.name else {
            return match graph.outputs.as_slice() {
                [only] => Some(only.value),
                _ => None,
            };
        };
        let named = graph.values.iter().position(|value| value.name == *name);
        // A layer that repeats a block is known by the name of all, which is the last one's.
        let is_repeated = |value: &str| {
            let number = value.strip_prefix(name.as_str()).and_then(|rest| rest.strip_prefix('.'));
            number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        };
        named.or_else(|| graph.values.iter().rposition(|value| is_repeated(&value.name))).map(ValueId)
    }
}
