//! The tensors that the model needs against those that the file holds.

use std::collections::{BTreeMap, BTreeSet};

use safetensors::tensor::Dtype;

use super::header::{Entry, Header};
use super::{Needed, names, report};
use crate::check::ir::{self, Role};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

/// Places each of the tensors in the file that `path` names, or says all that does not fit.
pub(super) fn compare(
    needed: Needed<'_>,
    header: &Header,
    path: &Spanned<String>,
) -> Result<Vec<ir::Stored>, Box<Diagnostic>> {
    let comparison = Comparison::new(needed, header);
    let stored: Option<Vec<_>> = needed.tensors().iter().map(|tensor| place(tensor, header)).collect();
    stored.filter(|_| comparison.unused.is_empty()).ok_or_else(|| Box::new(report::diagnostic(&comparison, path)))
}

fn place(tensor: &ir::Tensor, header: &Header) -> Option<ir::Stored> {
    let entry = header.entries.get(&tensor.name).filter(|entry| entry.dimensions == tensor.dimensions)?;
    Some(ir::Stored { offset: entry.offset, dtype: widenable(entry.dtype)? })
}

/// The type in the model's terms, where it is one that can be widened to `f32`.
pub(super) fn widenable(dtype: Dtype) -> Option<ir::Dtype> {
    match dtype {
        Dtype::F32 => Some(ir::Dtype::F32),
        Dtype::F16 => Some(ir::Dtype::F16),
        Dtype::BF16 => Some(ir::Dtype::Bf16),
        _ => None,
    }
}

/// Entries by name.
pub(super) type Entries<'a> = BTreeMap<&'a str, &'a Entry>;

/// A model and a file that do not fit each other.
pub(super) struct Comparison<'a> {
    pub(super) tensors: &'a [ir::Tensor],
    /// Whether the model needs no others.
    pub(super) is_whole: bool,
    /// What every name in the file starts with and the model knows nothing of; all other names here are without it.
    pub(super) prefix: &'a str,
    /// What the file holds that is not ignored.
    pub(super) entries: Entries<'a>,
    /// Those of them that the model is known not to need, by layer.
    pub(super) unused: BTreeMap<&'a str, Entries<'a>>,
    /// How many entries of the file are ignored.
    pub(super) ignored: usize,
}

/// One thing that does not fit.
pub(super) enum Finding<'a> {
    /// Nothing of a layer is in the file.
    MissingLayer(&'a [ir::Tensor]),
    /// A tensor is not in the file, but others of its layer are.
    Missing(&'a ir::Tensor),
    /// A tensor is in the file with other dimensions or in a type that cannot be widened.
    Misfit(&'a ir::Tensor, &'a Entry),
    /// Entries of one layer are in the file, but not in the model.
    Unused(&'a str, &'a Entries<'a>),
}

impl<'a> Comparison<'a> {
    fn new(needed: Needed<'a>, header: &'a Header) -> Self {
        let (tensors, is_whole) = (needed.tensors(), matches!(needed, Needed::All(_)));
        let needed: BTreeSet<&str> = tensors.iter().map(|tensor| tensor.name.as_str()).collect();
        let layers: BTreeSet<&str> = needed.iter().map(|name| names::layer(name)).collect();
        let is_known = |name: &str| is_whole || layers.contains(names::layer(name));
        let (ignored, kept): (Vec<_>, Vec<_>) = header.entries.iter().partition(|(name, _)| names::is_ignored(name));
        let kept_names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
        let prefix = names::common_prefix(&kept_names, |name| needed.contains(name));
        let entries: Entries<'_> =
            kept.into_iter().map(|(name, entry)| (name.strip_prefix(prefix).unwrap_or(name), entry)).collect();

        let mut unused: BTreeMap<&str, Entries<'_>> = BTreeMap::new();
        for (name, entry) in entries.iter().filter(|(name, _)| !needed.contains(*name) && is_known(name)) {
            unused.entry(names::layer(name)).or_default().insert(name, entry);
        }
        Self { tensors, is_whole, prefix, entries, unused, ignored: ignored.len() }
    }

    /// What the model needs and the file lacks or has otherwise, layer by layer in the model's order.
    pub(super) fn in_model(&self) -> Vec<Finding<'a>> {
        let layers: BTreeSet<&str> = self.entries.keys().map(|name| names::layer(name)).collect();
        let by_layer = self.tensors.chunk_by(|before, after| names::layer(&before.name) == names::layer(&after.name));
        by_layer
            .flat_map(|tensors| {
                let is_there = tensors.iter().any(|tensor| layers.contains(names::layer(&tensor.name)));
                if is_there {
                    tensors.iter().filter_map(|tensor| self.finding(tensor)).collect()
                } else {
                    vec![Finding::MissingLayer(tensors)]
                }
            })
            .collect()
    }

    fn finding(&self, tensor: &'a ir::Tensor) -> Option<Finding<'a>> {
        let Some(entry) = self.entries.get(tensor.name.as_str()).copied() else {
            return Some(Finding::Missing(tensor));
        };
        let fits = entry.dimensions == tensor.dimensions && widenable(entry.dtype).is_some();
        (!fits).then_some(Finding::Misfit(tensor, entry))
    }

    /// What the file holds and the model has no use for, by name.
    pub(super) fn in_file(&self) -> Vec<Finding<'_>> {
        self.unused.iter().map(|(layer, entries)| Finding::Unused(layer, entries)).collect()
    }

    /// Whether no other weights come after `tensor`.
    pub(super) fn is_last(&self, tensor: &ir::Tensor) -> bool {
        let last = self.tensors.iter().rfind(|other| other.role.is_weights());
        self.is_whole && last.is_some_and(|last| last.name == tensor.name)
    }

    /// Whether the file has a bias of a layer, and of as many outputs as in the model.
    pub(super) fn has_bias_that_fits(&self, layer: &str) -> bool {
        let bias = self.tensors.iter().find(|tensor| tensor.role == Role::Bias && names::layer(&tensor.name) == layer);
        bias.is_some_and(|bias| {
            self.entries.get(bias.name.as_str()).is_some_and(|entry| entry.dimensions == bias.dimensions)
        })
    }
}
