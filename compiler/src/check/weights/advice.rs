//! What to do about a file that does not fit the model.

use std::collections::{BTreeMap, BTreeSet};

use safetensors::tensor::Dtype;

use super::compare::{Comparison, Entries, Finding, widenable};
use super::dimensions;
use super::names::{self, quote};
use super::report::other_name;
use crate::check::ir::{self, Role};
use crate::syntax::suggest::in_a_row;

/// Tensors that advice is given for.
const SHOWN: usize = 12;

/// All advice on a file, given what the model needs and the file lacks or has otherwise.
pub(super) fn advice(comparison: &Comparison<'_>, in_model: &[Finding<'_>]) -> Vec<String> {
    let prefix = comparison.prefix;
    let is_missing = |finding: &Finding<'_>| matches!(finding, Finding::Missing(_) | Finding::MissingLayer(_));
    let has_type = |is: fn(Dtype) -> bool| move |finding: &Finding<'_>| matches!(finding, Finding::Misfit(_, entry) if is(entry.dtype));
    let is_bias =
        |finding: &Finding<'_>| matches!(finding, Finding::Missing(tensor) if is_optional(comparison, tensor));
    let bias_is_unused = comparison.unused.iter().any(|(layer, entries)| is_bias_alone(comparison, layer, entries));
    let is_known = |layer: &str, entries: &Entries<'_>| {
        is_bias_alone(comparison, layer, entries) || are_statistics_alone(comparison, layer, entries)
    };
    let others = comparison.unused.iter().any(|(layer, entries)| !is_known(layer, entries));
    let parts: BTreeSet<&str> =
        comparison.unused.values().flat_map(|entries| entries.keys().filter_map(|name| names::joining(name))).collect();

    let strip = (!prefix.is_empty()).then(|| {
        format!("save them without it: `{{name.removeprefix({prefix:?}): tensor for name, tensor in state.items()}}`")
    });
    let narrow = in_model.iter().any(has_type(|dtype| dtype == Dtype::F64)).then(|| {
        "save them in single precision: `{name: tensor.float() for name, tensor in state.items()}`".to_owned()
    });
    let is_quantised = has_type(|dtype| dtype != Dtype::F64 && widenable(dtype).is_none());
    let restore = in_model
        .iter()
        .any(is_quantised)
        .then(|| "save the weights as F32, F16 or BF16; if they were quantised, those from before".to_owned());
    let omit =
        in_model.iter().any(is_bias).then(|| "a layer that was trained without a bias says `bias = false`".to_owned());
    let add = bias_is_unused.then(|| "a layer that was trained with a bias does not say `bias = false`".to_owned());
    let clean = if comparison.tensors.is_empty() {
        Some("remove `weights`: no layer of the model has tensors".to_owned())
    } else {
        // What is unused may be what is missing, by another name.
        let is_too_much = others && !in_model.iter().any(is_missing);
        is_too_much.then(|| "save the file without what is unused, or add the layers that it belongs to".to_owned())
    };
    [strip, narrow, restore, omit, add, clean]
        .into_iter()
        .flatten()
        .chain(norms(comparison, in_model))
        .chain(
            parts
                .iter()
                .map(|join| format!("make one tensor of weights that are in parts by `{join}` before they are saved")),
        )
        .chain(slopes(in_model))
        .chain(reorder(in_model))
        .collect()
}

/// What to do about norms that have less than here, or more.
fn norms(comparison: &Comparison<'_>, in_model: &[Finding<'_>]) -> Vec<String> {
    let lacks = |own: &str| {
        in_model.iter().any(|finding| match finding {
            Finding::Missing(tensor) => {
                let layer = names::layer(&tensor.name);
                let is_there = comparison.unused.get(layer).and_then(|unused| other_name(tensor, unused)).is_some();
                !is_there && tensor.role == Role::OfNorm && names::own(&tensor.name) == own
            }
            // What is unused may be the layer by another name, and statistics have no values that they always have.
            Finding::MissingLayer(tensors) => {
                let is_norm = tensors.first().is_some_and(|tensor| tensor.role == Role::OfNorm);
                let has_statistics = tensors.iter().any(|tensor| names::is_statistic(&tensor.name));
                comparison.unused.is_empty()
                    && is_norm
                    && !has_statistics
                    && tensors.iter().any(|tensor| names::own(&tensor.name) == own)
            }
            Finding::Misfit(..) | Finding::Unused(..) => false,
        })
    };
    let learned = match (lacks("weight"), lacks("bias")) {
        (true, true) => Some(("a scale and a bias", "a `weight` of ones and a `bias` of zeros: save these")),
        (true, false) => Some(("a scale", "a `weight` of ones: save it")),
        (false, true) => Some(("a bias", "a `bias` of zeros: save it")),
        (false, false) => None,
    };
    let learned =
        learned.map(|(what, same)| format!("a norm that was trained without {what} is the same with {same} as well"));
    let without = (lacks("running_mean") && lacks("running_var"))
        .then(|| "a batch norm that took no statistics while it was trained is an `instance_norm`".to_owned());
    let have_more = comparison.unused.iter().any(|(layer, entries)| are_statistics_alone(comparison, layer, entries));
    let with = have_more.then(|| "a norm that took statistics while it was trained is a `batch_norm`".to_owned());
    [learned, without, with].into_iter().flatten().collect()
}

/// What to do about the slopes of a prelu that are one in the file and several in the model, or the other way round.
fn slopes(in_model: &[Finding<'_>]) -> Option<String> {
    in_model.iter().find_map(|finding| {
        let Finding::Misfit(tensor, entry) = finding else {
            return None;
        };
        if tensor.role != Role::Slopes || tensor.dimensions == entry.dimensions {
            return None;
        }
        match (tensor.dimensions.as_slice(), entry.dimensions.as_slice()) {
            ([_], [1]) => Some("a prelu with one slope for all channels says `shared = true`".to_owned()),
            ([1], [_]) => Some("a prelu with a slope for each channel does not say `shared = true`".to_owned()),
            _ => None,
        }
    })
}

/// What brings the values of tensors into the order that the model needs, one piece of advice for each way.
fn reorder(in_model: &[Finding<'_>]) -> Vec<String> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for finding in in_model.iter().take(SHOWN) {
        if let Finding::Misfit(tensor, entry) = finding
            && let Some(remedy) = dimensions::remedy(&entry.dimensions, tensor)
        {
            names.entry(remedy).or_default().push(quote(&tensor.name));
        }
    }
    let advice = |(remedy, names): (&String, &Vec<String>)| {
        format!("save `tensor.{remedy}.contiguous()` for {}", in_a_row(names))
    };
    names.iter().map(advice).collect()
}

/// Whether `tensor` is the bias of a layer that may do without, and whose weights are in the file.
fn is_optional(comparison: &Comparison<'_>, tensor: &ir::Tensor) -> bool {
    let layer = names::layer(&tensor.name);
    let is_weight = |name: &&str| names::layer(name) == layer && names::own(name) == "weight";
    tensor.role == Role::Bias && comparison.entries.keys().any(is_weight)
}

/// Whether nothing of a norm is unused but the statistics that it took while it was trained, of which it needs none.
fn are_statistics_alone(comparison: &Comparison<'_>, layer: &str, entries: &Entries<'_>) -> bool {
    let mut of_layer = comparison.tensors.iter().filter(|tensor| names::layer(&tensor.name) == layer).peekable();
    let is_norm = of_layer.peek().is_some_and(|tensor| tensor.role == Role::OfNorm);
    is_norm
        && !of_layer.any(|tensor| names::is_statistic(&tensor.name))
        && entries.keys().all(|name| names::is_statistic(name))
}

/// Whether nothing of a layer is unused but its bias, which it may have.
pub(super) fn is_bias_alone(comparison: &Comparison<'_>, layer: &str, entries: &Entries<'_>) -> bool {
    let is_bias = entries.len() == 1 && entries.keys().all(|name| names::own(name) == "bias");
    let may_have_one = |tensor: &ir::Tensor| names::layer(&tensor.name) == layer && tensor.role != Role::Slopes;
    is_bias && comparison.tensors.iter().any(may_have_one)
}
