//! What an ONNX file calls the inputs and outputs of the model that it became. An import gives layers names of their own, so the
//! weights file keeps those of the ONNX file, as an entry of its metadata, for `verify`.
//!
//! It is one entry, a text in JSON: a safetensors file with several would have them in another order each time that it is written.

use std::collections::BTreeMap;

use hardwire_compiler::check::ir::{Graph, ValueId};
use safetensors::SafeTensors;
use serde::{Deserialize, Serialize};

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
