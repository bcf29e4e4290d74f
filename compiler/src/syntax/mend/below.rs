//! Keys of the model that stand below its layers, behind a gap: TOML takes them for those of the last layer.

use super::Edit;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::lines::{Line, What};
use crate::syntax::table::Table;
use crate::syntax::{Root, layer};

/// The mistake of such keys, and what puts it right.
pub(super) struct Below {
    pub(super) diagnostic: Diagnostic,
    /// What is put in at the top.
    pub(super) added: Vec<Edit>,
    /// What is taken out.
    pub(super) removed: Edit,
}

/// Finds keys of the model behind the last layer of a file.
pub(super) fn keys(text: &str, lines: &[Line<'_>]) -> Option<Below> {
    let end = lines.iter().rposition(|line| !line.is_blank())? + 1;
    let header = lines.iter().rposition(Line::is_header)?;
    let What::Header(last) = &lines.get(header)?.what else { return None };
    if !last.is_double() || last.path()? != ["layer"] {
        return None;
    }
    // A comment alone is no gap.
    let is_gap = |line: &Line<'_>| text.get(line.start..).and_then(|rest| rest.lines().next()).is_none_or(is_empty);
    let start = lines.get(..end)?.iter().rposition(is_gap).filter(|gap| *gap > header)? + 1;
    let gap = lines.get(..start)?.iter().rposition(|line| !is_gap(line))? + 1;
    let (above, below) = (keys_of(lines.get(header..gap)?), keys_of(lines.get(start..end)?));
    let top = keys_of(lines.iter().take_while(|line| !line.is_header()));
    let is_of_model = |(key, _): &(&str, Span)| {
        let is_key = Root::KEYS.iter().any(|known| known.name == *key) && !matches!(*key, "layer" | "block");
        is_key && top.iter().all(|(other, _)| other != key)
    };
    let is_above = |key: &str| above.iter().any(|(other, _)| *other == key);
    let is_sure = |(key, _): &(&str, Span)| !layer::is_key_of_layer(key) || *key == "name" && is_above("name");
    if !is_above("kind") || !below.iter().all(is_of_model) || !below.iter().any(is_sure) {
        return None;
    }
    let places = lines.get(start..end)?.iter().map(|line| line.start..line.start + line.text.len());
    let added = places.map(|place| {
        let written = text.get(place.clone()).unwrap_or_default();
        Edit { place: top_of(text), written: format!("{written}\n"), start: 0, shown: place }
    });
    let (from, to) = (lines.get(start)?.start, lines.get(end - 1).map(|line| line.start + line.text.len())?);
    let removed = Edit { place: from..to, written: String::new(), start: 0, shown: from..to };
    Some(Below { diagnostic: diagnostic(&below), added: added.collect(), removed })
}

/// The keys of some lines, and where they are.
fn keys_of<'l, 't: 'l>(lines: impl IntoIterator<Item = &'l Line<'t>>) -> Vec<(&'t str, Span)> {
    let key = |line: &Line<'t>| {
        let What::Key(key) = line.what else { return None };
        let start = line.content().start;
        Some((key, start..start + key.len()))
    };
    lines.into_iter().filter_map(key).collect()
}

fn is_empty(line: &str) -> bool {
    line.trim().is_empty()
}

/// Where a file starts, behind the mark that it may have.
fn top_of(text: &str) -> Span {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    start..start
}

fn diagnostic(keys: &[(&str, Span)]) -> Diagnostic {
    let (first, others) = keys.split_first().map_or((0..0, keys), |((_, first), others)| (first.clone(), others));
    let (title, help) = if others.is_empty() {
        ("a key of the model stands below its layers", "write it at the top, above all tables")
    } else {
        ("keys of the model stand below its layers", "write them at the top, above all tables")
    };
    let diagnostic = Diagnostic::new(title, first, "taken for a key of the layer above");
    let likewise = |diagnostic: Diagnostic, (_, place): &(&str, Span)| diagnostic.secondary(place.clone(), "likewise");
    others.iter().fold(diagnostic, likewise).help(help)
}
