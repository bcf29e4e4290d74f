//! Where a key belongs that is written in a table that does not have it.

use toml::de::{DeTable, DeValue};

use crate::syntax::blocks::Repetition;
use crate::syntax::layer::is_key_of_layer;
use crate::syntax::ops::KINDS;
use crate::syntax::table::Table;
use crate::syntax::{Root, activations, suggest};

/// Where a key of the top belongs.
pub fn from_model(key: &str) -> Option<String> {
    if is_key_of_use(key) {
        return Some(format!("`{key}` is a key of a layer whose kind is a block: write it below its line `[[layer]]`"));
    }
    is_key_of_layer(key).then(|| in_layer(key))
}

/// What to do about a key of a block whose value leaves no doubt: one that says what the block gives, or of which size its input is.
pub fn surely_from_block(key: &str, value: &DeValue<'_>) -> Option<String> {
    let is_size = |table: &DeTable<'_>| ["height", "channels", "features"].iter().any(|axis| table.contains_key(*axis));
    if key == "input" && value.as_table().is_some_and(is_size) {
        return Some("remove it: the sizes in a block come from what feeds the layers that use it".to_owned());
    }
    let is_name = match value {
        DeValue::String(_) => true,
        DeValue::Array(names) => names.iter().any(|name| name.get_ref().is_str()),
        _ => false,
    };
    let is_output = matches!(key, "output" | "outputs" | "return" | "returns");
    (is_name && is_output).then(|| "remove it: a block gives what its last layer gives".to_owned())
}

/// Where a key of a block belongs.
pub fn from_block(key: &str) -> Option<String> {
    if is_key_of_use(key) {
        return Some("write it in the layer that uses the block".to_owned());
    }
    if key == "input" {
        return Some("remove it: `inputs` names what feeds the block".to_owned());
    }
    if key == "from" {
        let help =
            "write it in the layer that uses the block; where it lists several, the block names them in `inputs`";
        return Some(help.to_owned());
    }
    let in_layer = || format!("`{key}` is a key of a layer: write it below a line `[[block.layer]]`");
    is_key_of_layer(key).then(in_layer).or_else(|| is_key_of_model(key).then(|| in_model(key)))
}

/// Where a key of an input or an output belongs.
pub fn from_port(key: &str) -> Option<String> {
    match key {
        "dtype" | "type" | "data_type" => {
            return Some("remove it: inputs and outputs have 32-bit floats".to_owned());
        }
        "mean" | "std" | "scale" | "range" | "normalize" | "offset" | "crop" | "resize" => {
            return Some("remove it: the program prepares what it gives the model".to_owned());
        }
        _ => {}
    }
    is_key_of_model(key).then(|| in_model(key)).or_else(|| from_model(key))
}

/// Where a key of a layer of a block belongs.
pub fn from_layer_of_block(key: &str) -> Option<String> {
    match key {
        "inputs" | "keys" => Some(format!(
            "`{key}` is a key of a block: write it below `[[block]]`, above the block's first line `[[block.layer]]`"
        )),
        _ => from_layer(key),
    }
}

/// Where a key of a layer belongs.
pub fn from_layer(key: &str) -> Option<String> {
    if key == "activation" {
        return Some("add a layer with `kind = \"activation\"` after this one".to_owned());
    }
    if is_key_of_use(key) {
        return Some(format!("remove it: `{key}` is a key of a layer whose kind is a block"));
    }
    let owners: Vec<&str> =
        KINDS.iter().filter(|entry| entry.keys.iter().any(|known| known.name == key)).map(|entry| entry.name).collect();
    if !owners.is_empty() {
        return Some(format!("remove it: `{key}` is a key of {}", suggest::list(&owners)));
    }
    activations::home(key).or_else(|| is_key_of_model(key).then(|| in_model(key)))
}

/// Where a key of a layer belongs whose value leaves no doubt: other frameworks have layers with keys of these names.
pub fn surely_from_layer(key: &str, value: &DeValue<'_>) -> Option<String> {
    is_surely_of_model(key, value).then(|| in_model(key))
}

fn is_surely_of_model(key: &str, value: &DeValue<'_>) -> bool {
    match (key, value) {
        ("input" | "inputs" | "outputs", DeValue::Table(_)) | ("outputs", DeValue::String(_)) => true,
        ("outputs", DeValue::Array(outputs)) => {
            outputs.iter().any(|output| output.get_ref().is_str() || output.get_ref().is_table())
        }
        _ => false,
    }
}

/// Whether a layer of the file holds `key`, which is surely meant for the model.
pub fn is_in_a_layer(file: &DeTable<'_>, key: &str) -> bool {
    let layers = file.get("layer").and_then(|layers| layers.get_ref().as_array());
    layers.is_some_and(|layers| {
        layers.iter().any(|layer| {
            let value = layer.get_ref().as_table().and_then(|layer| layer.get(key));
            value.is_some_and(|value| is_surely_of_model(key, value.get_ref()))
        })
    })
}

/// Whether a layer that uses a block may have `key`, and no other.
fn is_key_of_use(key: &str) -> bool {
    Repetition::KEYS.iter().any(|known| known.name == key)
}

fn is_key_of_model(key: &str) -> bool {
    Root::KEYS.iter().any(|known| known.name == key)
}

fn in_model(key: &str) -> String {
    if key == "layer" || key == "block" {
        return format!("a {key} stands by itself: write `[[{key}]]`");
    }
    format!("`{key}` is a key of the model: write it at the top, above all tables")
}

fn in_layer(key: &str) -> String {
    if key == "activation" {
        return "`activation` is a key of a layer: write it below a line `[[layer]]`, or its table below `[layer.activation]`"
            .to_owned();
    }
    format!("`{key}` is a key of a layer: write it below a line `[[layer]]`")
}
