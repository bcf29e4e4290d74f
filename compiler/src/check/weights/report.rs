//! The words for a file that does not fit the model.

use super::advice::{advice, is_bias_alone};
use super::compare::{Comparison, Entries, Finding, widenable};
use super::dimensions;
use super::header::Entry;
use super::names::{self, quote};
use crate::check::ir::{self, Role};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

/// Findings that are written out, of those in the model and of those in the file; the others are only counted.
const SHOWN: usize = 12;

/// One diagnostic for all that does not fit.
pub(super) fn diagnostic(comparison: &Comparison<'_>, path: &Spanned<String>) -> Diagnostic {
    let in_model = comparison.in_model();
    let in_file = comparison.in_file();

    let mut wrong = Counts::of(in_model.iter().chain(&in_file)).in_words("");
    if !comparison.prefix.is_empty() {
        wrong.insert(0, format!("every name in it starts with {}", quote(comparison.prefix)));
    }
    let title = format!("the weights file does not fit the model: {}", wrong.join(", "));
    let compared = if comparison.is_whole { "needed" } else { "compared" };
    let label =
        format!("{} {compared}, {} in the file", tensors(comparison.tensors.len(), ""), comparison.entries.len());
    let rest =
        (!comparison.is_whole).then(|| "the tensors of layers whose size is not known are not compared".to_owned());

    Diagnostic::new(title, path.span.clone(), label)
        .notes(list(comparison, &in_model))
        .notes(list(comparison, &in_file))
        .notes(ignored(comparison.ignored))
        .notes(rest)
        .helps(advice(comparison, &in_model))
}

/// How many tensors are wrong, by what is wrong with them.
#[derive(Default)]
struct Counts {
    missing: usize,
    misshapen: usize,
    mistyped: usize,
    unused: usize,
}

impl Counts {
    fn of<'a>(findings: impl IntoIterator<Item = &'a Finding<'a>>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            match finding {
                Finding::MissingLayer(tensors) => counts.missing += tensors.len(),
                Finding::Missing(_) => counts.missing += 1,
                Finding::Misfit(tensor, entry) => {
                    counts.misshapen += usize::from(tensor.dimensions != entry.dimensions);
                    counts.mistyped += usize::from(widenable(entry.dtype).is_none());
                }
                Finding::Unused(_, entries) => counts.unused += entries.len(),
            }
        }
        counts
    }

    /// `2 tensors missing`, `1 unused` and so on; the first says what is counted.
    fn in_words(&self, more: &str) -> Vec<String> {
        let counts = [
            (self.missing, "missing"),
            (self.misshapen, "of the wrong shape"),
            (self.mistyped, "of the wrong type"),
            (self.unused, "unused"),
        ];
        let counts = counts.iter().filter(|(count, _)| *count > 0).enumerate();
        counts
            .map(
                |(at, (count, what))| {
                    if at == 0 { format!("{} {what}", tensors(*count, more)) } else { format!("{count} {what}") }
                },
            )
            .collect()
    }
}

/// `1 tensor`, `2 tensors`, with `more ` before the noun where it is given.
fn tensors(count: usize, more: &str) -> String {
    format!("{count} {more}tensor{}", if count == 1 { "" } else { "s" })
}

/// The first of `findings`, and how many tensors the others are about.
fn list(comparison: &Comparison<'_>, findings: &[Finding<'_>]) -> Vec<String> {
    let (shown, hidden) = findings.split_at(findings.len().min(SHOWN));
    let mut notes: Vec<_> = shown.iter().map(|finding| in_words(comparison, finding)).collect();
    if !hidden.is_empty() {
        notes.push(format!("and {}", Counts::of(hidden).in_words("more ").join(", ")));
    }
    notes
}

fn in_words(comparison: &Comparison<'_>, finding: &Finding<'_>) -> String {
    match finding {
        Finding::MissingLayer(tensors) => missing_layer(comparison, tensors),
        Finding::Missing(tensor) => missing(comparison, tensor),
        Finding::Misfit(tensor, entry) => misfit(comparison, tensor, entry),
        Finding::Unused(layer, entries) => unused(comparison, layer, entries),
    }
}

fn missing_layer(comparison: &Comparison<'_>, tensors: &[ir::Tensor]) -> String {
    let listed: Vec<_> = tensors.iter().map(|tensor| sized(&tensor.name, &tensor.dimensions)).collect();
    let missing = format!("{} missing", are(&listed));
    let Some(layer) = tensors.first().map(|tensor| names::layer(&tensor.name)) else {
        return missing;
    };

    if let Some(misspelt) = names::misspelling(layer, comparison.unused.keys().copied()) {
        return format!("{missing}; {} is in the file: misspelt?", quote(misspelt));
    }
    let alike = comparison.unused.iter().filter(|(_, entries)| are_alike(tensors, entries));
    let alike: Vec<&str> = alike.map(|(other, _)| *other).collect();
    let nested: Vec<&str> = alike.iter().copied().filter(|other| names::is_nested(other, layer)).collect();
    match (nested.as_slice(), alike.as_slice()) {
        ([other], _) | ([], [other]) => {
            format!("{missing}; {} in the file has the same sizes and is unused", quote(other))
        }
        _ => missing,
    }
}

/// Whether the entries of a layer are those that another one needs.
fn are_alike(tensors: &[ir::Tensor], entries: &Entries<'_>) -> bool {
    let is_there = |tensor: &ir::Tensor| {
        entries
            .iter()
            .any(|(name, entry)| names::own(name) == names::own(&tensor.name) && entry.dimensions == tensor.dimensions)
    };
    entries.len() == tensors.len() && tensors.iter().all(is_there)
}

fn missing(comparison: &Comparison<'_>, tensor: &ir::Tensor) -> String {
    let missing = format!("{} is missing", sized(&tensor.name, &tensor.dimensions));
    let Some(unused) = comparison.unused.get(names::layer(&tensor.name)) else {
        return missing;
    };
    match other_name(tensor, unused) {
        Some((other, is)) => format!("{missing}; {} is in the file: {is}?", quote(other)),
        None => missing,
    }
}

/// The one of the `unused` tensors of a layer that may be a missing one by another name, and what it is then.
pub(super) fn other_name<'a>(tensor: &ir::Tensor, unused: &Entries<'a>) -> Option<(&'a str, &'static str)> {
    let others = unused.keys().copied();
    let is_synonym = |other: &&str| names::is_synonym(names::own(&tensor.name), names::own(other));
    // Parts of weights have names that are like theirs.
    let is_in_parts = others.clone().any(|other| names::joining(other).is_some());
    let same = others.clone().find(is_synonym).map(|other| (other, "the same"));
    same.or_else(|| Some((names::misspelling(&tensor.name, others.filter(|_| !is_in_parts))?, "misspelt")))
}

fn misfit(comparison: &Comparison<'_>, tensor: &ir::Tensor, entry: &Entry) -> String {
    let name = quote(&tensor.name);
    let stored_type = entry.dtype;
    if entry.dimensions == tensor.dimensions {
        return format!("{name} is stored as {stored_type}: only F32, F16 and BF16 can be read");
    }
    let (stored, needed) = (dimensions::display(&entry.dimensions), dimensions::display(&tensor.dimensions));
    let mut text = format!("{name} is {stored} in the file, but {needed} in the model");
    if let Some(difference) = difference(comparison, tensor, entry) {
        text = format!("{text}: {difference}");
    }
    if widenable(stored_type).is_none() {
        text = format!("{text}; and it is stored as {stored_type}");
    }
    text
}

fn difference(comparison: &Comparison<'_>, tensor: &ir::Tensor, entry: &Entry) -> Option<String> {
    let difference = dimensions::difference(&entry.dimensions, tensor)?;
    let origin = match (tensor.role, entry.dimensions.as_slice(), tensor.dimensions.as_slice()) {
        (Role::Units, [units, stored], [needed_units, _]) if units == needed_units => {
            tensor.flattened.as_ref().map(|flattened| fed_by(*stored, flattened))
        }
        _ => (comparison.is_last(tensor)
            && dimensions::differ_in_outputs(&entry.dimensions, tensor)
            && !comparison.has_bias_that_fits(names::layer(&tensor.name)))
        .then(|| "was it trained with another number of classes?".to_owned()),
    };
    Some(match origin {
        Some(origin) => format!("{difference}; {origin}"),
        None => difference,
    })
}

/// Where the number of inputs that a layer needs comes from, and what the `stored` one comes from.
fn fed_by(stored: usize, ir::Flattened { layer, map }: &ir::Flattened) -> String {
    let layer = quote(layer);
    match dimensions::flattened(stored, map.channels) {
        Some(other) => format!("{layer} gives {map} here, but gave {other} where it was trained"),
        None => format!("{layer} gives {map} here"),
    }
}

fn unused(comparison: &Comparison<'_>, layer: &str, entries: &Entries<'_>) -> String {
    let listed: Vec<_> = entries.iter().map(|(name, entry)| sized(name, &entry.dimensions)).collect();
    let unused = format!("{} not in the model", are(&listed));
    if is_bias_alone(comparison, layer, entries) {
        return format!("{unused}: {} is declared without a bias", quote(layer));
    }
    unused
}

fn ignored(count: usize) -> Option<String> {
    (count > 0).then(|| format!("`num_batches_tracked` is ignored ({}): only training uses it", tensors(count, "")))
}

/// A name with its dimensions.
fn sized(name: &str, dimensions: &[usize]) -> String {
    format!("{} {}", quote(name), dimensions::display(dimensions))
}

/// The subject of a sentence and its verb: `a is`, `a and b are`.
fn are(subjects: &[String]) -> String {
    let (shown, hidden) = subjects.split_at(subjects.len().min(SHOWN));
    match (shown, hidden) {
        ([one], []) => format!("{one} is"),
        ([most @ .., last], []) => format!("{} and {last} are", most.join(", ")),
        _ => format!("{} and {} more are", shown.join(", "), hidden.len()),
    }
}
