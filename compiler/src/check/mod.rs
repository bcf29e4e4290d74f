//! From a model as written to a graph in which everything is known.
//!
//! Each pass leaves out what an earlier one could not make out, so that each mistake is reported once.

/// After this point a layer's activation has its numbers and its tensor.
mod activation;
/// After this point what a layer claims of itself is true, or was reported.
mod claims;
/// After this point no convolution that is to be exact has its weights rounded.
mod dtype;
pub mod ir;
/// After this point what is wrong with a layer's keys by themselves was reported.
mod keys;
/// Why a window does not fit, and what would.
mod misfit;
/// After this point a layer's output size, tensors and counts are known.
mod ops;
/// After this point each window of a pool sees a value.
mod padding;
/// What the check of one layer has at hand.
mod site;
/// Sizes on the way from an input to a layer.
mod trail;
/// After this point names are unique and every layer knows what feeds it, all of it declared before it.
mod uses;
/// After this point every tensor was found in the weights file.
pub mod weights;
/// How a window slides over a feature map.
mod window;

use std::collections::{BTreeMap, BTreeSet};

use crate::check::ir::{Graph, Input, Layout, Node, Output, Tensor, ValueId};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::{Reach, Trail};
use crate::check::weights::Needed;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::{LIMIT, Rounding, Shape};
use crate::syntax::{Given, ast, values};

/// Checks a model. `fallback_name` is its name where the file gives none, and `weights` reads the file at a path that is
/// relative to the architecture file. Nothing where there is any mistake, found here or before.
pub fn check(
    model: &ast::Model,
    fallback_name: &str,
    weights: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    diagnostics: &mut Diagnostics,
) -> Option<Graph> {
    for block in &model.blocks {
        uses::resolve_block(&block.model, model, diagnostics);
        if !block.is_put_in {
            keys_of(&block.model, model, diagnostics);
        }
    }
    let uses = uses::resolve(model, diagnostics);
    dtype::check(model, diagnostics);
    let Found { nodes, trail, tensors, known } = nodes(model, &uses, diagnostics);
    let (inputs, outputs) = (inputs(model), outputs(&uses, &trail, diagnostics));

    let nodes: Option<Vec<Node>> = nodes.into_iter().collect();
    let needed = match &nodes {
        // What the layers need that could not be read is not known, nor what they feed.
        _ if !model.layers_known => Needed::Among(&[]),
        None => Needed::Among(&known),
        Some(_) => Needed::All(&tensors),
    };
    let weights = model.weights.as_ref().and_then(|path| {
        let file = weights(&path.value);
        let file = file.as_deref().map_err(String::clone);
        let stored = weights::check(needed, path, file, diagnostics)?;
        Some(ir::Weights { path: path.value.clone(), stored })
    });
    if !diagnostics.is_empty() {
        return None;
    }
    Some(Graph {
        name: model.name.as_ref().map_or(fallback_name, |name| &name.value).to_owned(),
        values: trail.into_values()?,
        inputs,
        nodes: nodes?,
        outputs,
        tensors,
        weights,
    })
}

/// The inputs: the first values of the graph.
fn inputs(model: &ast::Model) -> Vec<Input> {
    let values = (0..).map(ValueId);
    values.zip(&model.inputs).map(|(value, input)| Input { value, layout: layout(input.layout) }).collect()
}

/// The outputs; a vector has no layout.
fn outputs(uses: &uses::Uses<'_>, trail: &Trail, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let mut outputs = Vec::new();
    for &uses::Output { value, written } in &uses.outputs {
        let written = written.and_then(|output| Some((&output.name.value, output.layout.as_ref()?)));
        if let (Some((name, layout)), Some(Shape::Features(_))) = (written, trail.shape(value)) {
            let title = format!("output `{name}` has a `layout` but is a vector");
            let label = "has a meaning for feature maps only";
            diagnostics.push(Diagnostic::new(title, layout.span.clone(), label).help("remove `layout`"));
        }
        outputs.push(Output { value, layout: written.map_or(Layout::Hwc, |(_, written)| layout(written.value)) });
    }
    outputs
}

const fn layout(written: values::Layout) -> Layout {
    match written {
        values::Layout::Hwc => Layout::Hwc,
        values::Layout::Chw => Layout::Chw,
    }
}

/// Reports what is wrong with the keys of the layers of a block `of` a model, which are not put in anywhere.
fn keys_of(block: &ast::Model, of: &ast::Model, diagnostics: &mut Diagnostics) {
    for layer in &block.layers {
        let (exact, weights_dtype) = (&of.exact, &of.weights_dtype);
        Keys { layer, input: None, exact, weights_dtype, diagnostics: &mut *diagnostics }.check();
        claims::check_none(layer, diagnostics);
    }
}

/// What [`nodes()`] finds.
struct Found {
    /// The node of each layer that could be checked.
    nodes: Vec<Option<Node>>,
    /// The value of each input and each layer.
    trail: Trail,
    /// All tensors.
    tensors: Vec<Tensor>,
    /// Those of layers that have no mistake which could make them other tensors.
    known: Vec<Tensor>,
}

fn nodes(model: &ast::Model, uses: &uses::Uses<'_>, diagnostics: &mut Diagnostics) -> Found {
    let rounding = match &model.rounding {
        Given::Absent => Some(Rounding::Exact),
        Given::Unreadable => None,
        Given::Value(rounding) => Some(rounding.value),
    };
    let mut trail = Trail::default();
    for input in &model.inputs {
        let shape = input.shape.filter(|shape| fits(*shape, input, diagnostics));
        trail.push(&input.name.value, shape, &[], Reach::Lost);
    }
    let mut tensors = Vec::new();
    let mut known = Vec::new();
    let repeated = repeated(&model.layers);
    let mut owners = BTreeMap::new();
    let mut totals = Totals::default();
    let mut counts = Vec::new();
    // What values are claimed to be, or would be if those before them were as claimed, where they are not; and parameters likewise.
    let mut claimed: BTreeMap<ValueId, claims::Would<Shape>> = BTreeMap::new();
    let mut counts_as_claimed = Vec::new();
    let mut nodes = Vec::new();
    for (layer, feeds) in model.layers.iter().zip(&uses.feeds) {
        let as_claimed = feeds.as_ref().filter(|feeds| feeds.iter().any(|feed| claimed.contains_key(feed)));
        let would_be = as_claimed.map(|feeds| {
            let shape = |feed: &ValueId| claimed.get(feed).map_or_else(|| trail.shape(*feed), |shape| shape.known());
            let inputs: Vec<Shape> = feeds.iter().map(shape).collect::<Option<_>>()?;
            otherwise(layer, feeds, &inputs, model, rounding, &trail)
        });
        let input = feeds.as_ref().and_then(|feeds| trail.shape(*feeds.first()?));
        let (exact, weights_dtype) = (&model.exact, &model.weights_dtype);
        Keys { layer, input, exact, weights_dtype, diagnostics: &mut *diagnostics }.check();
        let (first, mistakes) = (tensors.len(), diagnostics.len());
        let checked = feeds.as_ref().and_then(|feeds| {
            let inputs: Option<Vec<Shape>> = feeds.iter().map(|feed| trail.shape(*feed)).collect();
            let inputs = inputs?;
            let mut site = Site {
                layer,
                feeds,
                inputs: &inputs,
                trail: &trail,
                rounding,
                exact,
                weights_dtype,
                tensors: &mut tensors,
                owners: &mut owners,
                tensors_known: layer.is_whole,
                diagnostics,
            };
            let checked = check_layer(&mut site, &mut totals);
            if site.tensors_known && !repeated.contains(layer.name.as_str()) {
                known.extend(site.tensors.iter().skip(first).cloned());
            }
            checked
        });
        if matches!(would_be, Some(Some(_))) {
            // What a claim that does not hold leads to is no mistake of the layer.
            diagnostics.forget_from(mistakes);
        }
        let (shape, reach) =
            checked.as_ref().map_or((None, Reach::Lost), |checked| (Some(checked.shape), checked.reach));
        let output = trail.push(&layer.name, shape, feeds.as_deref().unwrap_or_default(), reach);
        counts.push(checked.as_ref().filter(|checked| checked.tensors_known).map(|checked| checked.parameters));
        counts_as_claimed.push(match &would_be {
            Some(checked) => checked.as_ref().filter(|checked| checked.tensors_known).map(|checked| checked.parameters),
            None => counts.last().copied().flatten(),
        });
        let otherwise = (!claimed.is_empty()).then(|| {
            let checked = match &would_be {
                Some(checked) => checked.as_ref(),
                None => checked.as_ref(),
            };
            claims::Otherwise { checked, counts: &counts_as_claimed }
        });
        if let Some(checked) = &checked {
            let found = claims::check(layer, checked, &counts, otherwise.as_ref(), &trail, output, diagnostics);
            claimed.extend(found.map(|shape| (output, shape)));
        } else {
            claims::check_none(layer, diagnostics);
        }
        nodes.push(checked.filter(|checked| checked.tensors_known).map(|checked| Node {
            name: layer.name.clone(),
            kind: layer.kind.map_or("", |kind| kind.name),
            op: checked.op,
            inputs: feeds.clone().unwrap_or_default(),
            output,
            activation: checked.activation,
            parameters: checked.parameters,
            multiply_adds: checked.multiply_adds,
            unshared_parameters: checked.unshared_parameters,
        }));
    }
    Found { nodes, trail, tensors, known }
}

/// A layer with other inputs than it has.
fn otherwise(
    layer: &ast::Layer,
    feeds: &[ValueId],
    inputs: &[Shape],
    model: &ast::Model,
    rounding: Option<Rounding>,
    trail: &Trail,
) -> Option<Checked> {
    let mut diagnostics = Diagnostics::new();
    let mut site = Site {
        layer,
        feeds,
        inputs,
        trail,
        rounding,
        exact: &model.exact,
        weights_dtype: &model.weights_dtype,
        tensors: &mut Vec::new(),
        owners: &mut BTreeMap::new(),
        tensors_known: layer.is_whole,
        diagnostics: &mut diagnostics,
    };
    let checked = check_layer(&mut site, &mut Totals::default());
    // Only what the file asks for is wrong.
    diagnostics.into_sorted().is_empty().then_some(checked).flatten()
}

/// Names that several layers have: whose tensors are meant by them cannot be told.
fn repeated(layers: &[ast::Layer]) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    layers.iter().map(|layer| layer.name.as_str()).filter(|name| !seen.insert(*name)).collect()
}

/// Checks one layer whose inputs are all known, and whose keys were checked by themselves.
fn check_layer(site: &mut Site<'_>, totals: &mut Totals) -> Option<Checked> {
    let op = site.layer.op.as_ref().filter(|_| site.layer.keys_known)?;
    let checked = ops::check(op, site)?;
    if !checked.shape.fits() {
        let title = format!("the output of layer `{}` is too large: {}", site.layer.name, checked.shape);
        let note = format!("a feature map may hold {LIMIT} values at most");
        site.push(Diagnostic::new(title, site.at(), "too many values").note(note).note(site.trails()));
        return None;
    }
    let mut checked = match &site.layer.activation {
        Some(activation) => activation::check(&activation.value, checked, site),
        None => checked,
    };
    checked.tensors_known = site.tensors_known;
    if checked.tensors_known && !totals.add(&checked) {
        let title = format!("the parameters or multiply-adds up to layer `{}` are too many to count", site.layer.name);
        site.push(Diagnostic::new(title, site.at(), "passes 2^64").note(site.trails()));
        return None;
    }
    Some(checked)
}

fn fits(shape: Shape, input: &ast::Input, diagnostics: &mut Diagnostics) -> bool {
    if !shape.fits() {
        let title = format!("input `{}` is too large: {shape}", input.name.value);
        let note = format!("an input may hold {LIMIT} values at most");
        diagnostics.push(Diagnostic::new(title, input.name.span.clone(), "too many values").note(note));
    }
    shape.fits()
}

/// Sums over all layers, which must be countable as well.
#[derive(Default)]
struct Totals {
    multiply_adds: u64,
    unshared_parameters: u64,
}

impl Totals {
    /// Adds a layer; whether the sums still fit.
    fn add(&mut self, checked: &Checked) -> bool {
        // No layer has more parameters than it would have without sharing.
        let multiply_adds = self.multiply_adds.checked_add(checked.multiply_adds);
        let unshared_parameters = self.unshared_parameters.checked_add(checked.unshared_parameters);
        let (Some(multiply_adds), Some(unshared_parameters)) = (multiply_adds, unshared_parameters) else {
            return false;
        };
        *self = Self { multiply_adds, unshared_parameters };
        true
    }
}
