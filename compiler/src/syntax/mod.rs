//! The architecture language: from the text of a file to [`ast::Model`].
//!
//! After this point every key is known, every value has its type and its range, and every layer has a name. Whatever had a
//! mistake was reported and is marked as unknown, so that what depends on it is not reported again. Whether names are
//! declared, sizes fit and claims hold is not known yet.

pub mod activations;
pub mod ast;
pub mod blocks;
mod headers;
mod home;
mod input;
pub mod language;
mod layer;
mod lines;
mod mend;
pub mod ops;
mod output;
pub mod suggest;
mod table;
pub mod text;
pub mod values;

pub use table::{Given, Needed};

use toml::de::DeTable;

use crate::diagnostic::instances::Instances;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dtype::WeightsDtype;
use crate::shape::Rounding;
use crate::source::{Source, Spanned};
use crate::syntax::blocks::{Blocks, Reader};
use crate::syntax::input::{Input, Inputs};
use crate::syntax::output::Outputs;
use crate::syntax::table::{Fields, MODEL, Table, table};
use crate::syntax::text::Keys;
use crate::syntax::values::Layout;

table! {
    /// A file describes one model.
    #[derive(Default)]
    pub struct Root {
        /// The model's name; the name of the Rust struct where not given.
        name: Given<String>,
        /// The one input, which is called `input`.
        input: Given<Input>,
        /// Several inputs, or one with another name, each a table `[inputs.NAME]`, in place of `input`.
        inputs: Given<Inputs>,
        /// The layers whose output is an output of the model; the last layer where not given.
        outputs: Given<Outputs>,
        /// What is done where windows do not end exactly at the end of the padded input. `"exact"`, which holds where
        /// nothing is given: it is a mistake. `"floor"`: the rest is not read. `"ceil"`: one more window reaches past the
        /// end, if it starts inside the input or the padding in front of it.
        rounding: Given<Rounding>,
        /// Whether convolutions keep to sums of products. Where not, a convolution whose kernel is more than twice and at most
        /// five times as long as its stride, or a 3x3 one of stride 2, may be computed by Winograd's algorithm, which takes fewer
        /// multiplications and rounds a little more: within 1e-4 of the largest output, and a few millionths as a rule.
        exact: Given<bool> = false,
        /// The type that the weights of `conv` and `fully_connected` layers are rounded to and stored as while the model runs;
        /// see [types of weights](#types-of-weights).
        weights_dtype: Given<WeightsDtype> = WeightsDtype::F32,
        /// The safetensors file with the model's tensors, relative to this file. Where not given, the tensors are given
        /// when the program runs.
        weights: Given<String>,
        /// The file with schedules that `tune` measured, relative to this file. What it does not name, and everything where it is
        /// not given, is scheduled by the cost model.
        schedules: Given<String>,
        /// The blocks: layers that are used several times; see [blocks](#blocks).
        block: Given<Blocks>,
        /// The layers. Each is fed by the one before it unless it says `from`.
        layer: Given<layer::Layers<false>>,
    }
}

/// Reads a file; nothing where its keys cannot be told, such as in a file that is not TOML.
pub fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<ast::Model> {
    if let Some(diagnostic) = text::other_language(&source.text) {
        diagnostics.push(diagnostic);
        return None;
    }
    let mended = mend::mend(&source.text, diagnostics);
    let mut keys = match &mended {
        Some(mended) => mended.read(diagnostics),
        None => text::read(&source.text, diagnostics),
    }?;
    if keys.table.is_empty() {
        diagnostics.push(text::empty());
        return None;
    }
    diagnostics.instances = Instances::of(source.text.len());
    headers::mend(&mut keys, diagnostics);
    if !keys.layers_known {
        keys.table.remove("layer");
    }
    model(&keys, diagnostics)
}

/// Reads the keys of a file; nothing where they are all in a table that they do not belong in.
fn model(keys: &Keys<'_>, diagnostics: &mut Diagnostics) -> Option<ast::Model> {
    let table = &keys.table;
    let mut fields = Fields::new(table, Root::KEYS, MODEL.to_owned(), 0..0, diagnostics);
    // The whole model inside another table is one mistake.
    let held = |key: &str| {
        let value = table.get(key)?.get_ref();
        let inner = value.as_table().or_else(|| value.as_array()?.first()?.get_ref().as_table())?;
        (inner.contains_key("layer") || inner.contains_key("input")).then_some(inner)
    };
    let is_wrapped = table
        .iter()
        .any(|(key, _)| !Root::KEYS.iter().any(|known| known.name == key.get_ref()) && held(key.get_ref()).is_some());
    let wrapped = |key: &str| held(key).map(|inner| unwrapped(key, inner));
    let stray = if is_wrapped { None } else { input::stray(table, Root::KEYS) };
    if let Some(stray) = &stray {
        stray.report(&mut fields);
        fields.allow_own(stray.keys.iter().copied());
    }
    fields.report_unknown(|_, _| None, |key| wrapped(key).or_else(|| home::from_model(key)));
    if is_wrapped {
        return None;
    }
    let mut root = Root::read(&mut fields).unwrap_or_default();
    if stray.is_some() {
        root.input = Given::Unreadable;
    }

    if matches!(root.layer, Given::Absent) && keys.layers_known && !fields.is_misspelt("layer") {
        fields.push(
            Diagnostic::new("the model has no layers", 0..0, "")
                .help("add one below a line `[[layer]]`, with at least a `kind`"),
        );
    }
    let (inputs, inputs_named) = inputs(&root, table, &mut fields);
    let outputs_elsewhere = is_elsewhere("outputs", table, &fields);
    let rounding_elsewhere = is_elsewhere("rounding", table, &fields);
    let known = root.layer.value().is_some_and(|layers| layers.value.known);
    let block_misspelt = fields.is_misspelt("block") || !keys.blocks_known;
    let Body { blocks, layers, layers_known, names_known } = layers(table, known, block_misspelt, diagnostics);
    Some(ast::Model {
        name: root.name.into_value(),
        inputs,
        outputs: if outputs_elsewhere { Given::Unreadable } else { root.outputs },
        rounding: if rounding_elsewhere { Given::Unreadable } else { root.rounding },
        exact: root.exact,
        weights_dtype: root.weights_dtype,
        weights: root.weights.into_value(),
        schedules: root.schedules.into_value(),
        blocks,
        layers,
        layers_known,
        names_known: inputs_named && names_known,
    })
}

/// How a model is written that stands in a table `key` of its own: its keys at the top, and headers without that table's name.
fn unwrapped(key: &str, inner: &DeTable<'_>) -> String {
    let lists = [("block", &["[[block]]", "[[block.layer]]"][..]), ("layer", &["[[layer]]"])];
    let keys = inner.keys().any(|key| lists.iter().all(|(list, _)| key.get_ref() != list));
    let keys = keys.then(|| format!("the keys of the model at the top, not in a table `{key}`"));
    let headers: Vec<&str> =
        lists.iter().filter(|(list, _)| inner.contains_key(*list)).flat_map(|(_, headers)| *headers).copied().collect();
    let headers = (!headers.is_empty()).then(|| format!("headers without `{key}`: {}", suggest::list(headers)));
    format!("write {}", keys.into_iter().chain(headers).collect::<Vec<_>>().join(", and "))
}

/// What [`layers()`] finds.
struct Body {
    blocks: Vec<ast::Block>,
    layers: Vec<ast::Layer>,
    /// Whether these are all layers, as far as can be told.
    layers_known: bool,
    /// Whether the names of all layers could be read.
    names_known: bool,
}

/// The layers of a model, those of its blocks in their places; `known` is whether each is a table, `block_misspelt` whether there
/// seem to be blocks below another key.
fn layers(file: &DeTable<'_>, known: bool, block_misspelt: bool, diagnostics: &mut Diagnostics) -> Body {
    let read = blocks::read(file, block_misspelt, diagnostics);
    let mut reader = Reader::new(read.declared(), diagnostics);
    reader.model(&file.get("layer").map(|layers| layer::tables(layers.get_ref())).unwrap_or_default());
    let Reader { layers, used, put_in, kinds_known, names_known, .. } = reader;
    // The layers of a block that is left over may be meant to be in the model.
    let is_left_over = known && kinds_known && read.report_unused(&used, diagnostics);
    let names_known = names_known && known && !read.others;
    let blocks = read.models.into_iter().enumerate();
    let blocks = blocks.map(|(block, model)| ast::Block { model, is_put_in: put_in.contains(&block) }).collect();
    Body { blocks, layers, layers_known: names_known && !is_left_over, names_known }
}

/// Whether a key of the model was meant by what is written in its stead or in another place.
fn is_elsewhere(key: &str, file: &DeTable<'_>, fields: &Fields<'_, '_>) -> bool {
    fields.is_misspelt(key) || home::is_in_a_layer(file, key)
}

/// The inputs of a model, and whether all their names are known.
fn inputs(root: &Root, file: &DeTable<'_>, fields: &mut Fields<'_, '_>) -> (Vec<ast::Input>, bool) {
    let unknown =
        |name: &str| ast::Input { name: Spanned::new(name.to_owned(), 0..0), shape: None, layout: Layout::Hwc };
    if let (Some(input), Some(inputs)) = (fields.key_span("input"), fields.key_span("inputs")) {
        fields.push(
            Diagnostic::new("the model has both `input` and `inputs`", inputs, "several inputs declared here")
                .secondary(input, "one input declared here")
                .help("declare all inputs in `inputs`, each as a table `[inputs.NAME]`"),
        );
        return (vec![unknown("input")], false);
    }
    match (&root.input, &root.inputs) {
        (Given::Value(input), _) => {
            let name = Spanned::new("input".to_owned(), fields.key_span("input").unwrap_or_default());
            (vec![ast::Input { name, shape: input.value.shape, layout: input.value.layout }], true)
        }
        (_, Given::Value(inputs)) => (inputs.value.inputs.clone(), inputs.value.names_known),
        (Given::Unreadable, _) => {
            let name = file.get("input").and_then(|input| input::name_within(input.get_ref()));
            // Whether layers call it by that or by `input` cannot be told.
            (vec![unknown(name.unwrap_or("input"))], name.is_none())
        }
        (_, Given::Unreadable) => (vec![unknown("input")], false),
        (Given::Absent, Given::Absent) => {
            let layers = file.get("layer").map(|layers| layer::tables(layers.get_ref())).unwrap_or_default();
            let is_layer = layers.iter().any(|(table, _)| layer::is_input(table));
            if !is_layer && !is_elsewhere("input", file, fields) && !is_elsewhere("inputs", file, fields) {
                fields.push(Diagnostic::new("the model has no `input`", 0..0, "").help(
                    "add `input = { height = …, width = …, channels = … }` or `input = { features = … }` at the top",
                ));
            }
            (vec![unknown("input")], false)
        }
    }
}
