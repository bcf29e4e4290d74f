//! Keys that are written twice.

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::lines::line_at;
use crate::syntax::suggest;

/// How the TOML parser calls it when a key is written twice. The first is kept, so that the file can be read on.
pub(super) const DUPLICATE: &str = "duplicate key";

/// Reports the keys that are written twice.
pub(super) fn report(text: &str, table: &mut DeTable<'_>, errors: &[Error], diagnostics: &mut Diagnostics) {
    let mut below_header = 0..0;
    for span in errors.iter().filter_map(Error::span).take(ENOUGH) {
        if below_header.contains(&span.start) {
            continue;
        }
        // The keys below a table that is declared again are not duplicates of their own, nor keys of the first.
        if is_header(text, &span) {
            below_header = span.end..next_header(text, span.end);
            forget(table, &path(text, &span), &below_header);
        }
        diagnostics.push_twice(duplicate(text, table, span));
    }
}

/// How many keys that are written twice are enough.
const ENOUGH: usize = 500;

/// Whether a key is part of a line `[table]` or `[[table]]`.
fn is_header(text: &str, key: &Span) -> bool {
    text.get(line_at(text, key.start)).is_some_and(|line| line.trim_start().starts_with('['))
}

/// Removes from the table at `path` the keys that are written at `place`, if there are others.
fn forget(table: &mut DeTable<'_>, path: &[&str], place: &Span) {
    let mut open = table;
    for name in path {
        let value = match open.get_mut(*name).map(Spanned::get_mut) {
            Some(DeValue::Array(values)) => {
                let before = values.partition_point(|value| value.span().start < place.start);
                before.checked_sub(1).and_then(|last| values.get_mut(last)).map(Spanned::get_mut)
            }
            value => value,
        };
        let Some(DeValue::Table(inner)) = value else {
            return;
        };
        open = inner;
    }
    let (there, others): (Vec<_>, Vec<_>) = open.keys().cloned().partition(|key| place.contains(&key.span().start));
    for key in there.iter().filter(|_| !others.is_empty()) {
        open.remove(key);
    }
}

/// Where the next `[table]` or `[[table]]` starts.
fn next_header(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.find("\n[").map_or(text.len(), |at| from + at + 1)
}

fn duplicate(text: &str, table: &DeTable<'_>, span: Span) -> Diagnostic {
    let key = text.get(span.clone()).unwrap_or_default();
    let first = first(text, table, &span);
    let title = format!("`{}` is written twice", suggest::shorten(unquoted(key)));
    let again = span.clone();
    let diagnostic = Diagnostic::new(title, span, "written again here");
    let is_list = |first: &Span| {
        let line = text.get(line_at(text, first.start)).unwrap_or_default();
        is_header(text, &again) && line.split_once('=').is_some_and(|(_, value)| value.trim().starts_with('['))
    };
    let help = match &first {
        Some(first) if is_list(first) => {
            format!("write all of them below lines `[[{}]]`, or all in the list", unquoted(key))
        }
        _ => "remove one of the two".to_owned(),
    };
    match first {
        Some(first) => diagnostic.secondary(first, "written first here"),
        None => diagnostic,
    }
    .help(help)
}

/// Where the key that is written again at `again` is written first.
fn first(text: &str, table: &DeTable<'_>, again: &Span) -> Option<Span> {
    let mut open = table;
    let path = path(text, again);
    let (key, tables) = path.split_last()?;
    for name in tables {
        open = inner(open.get(*name)?.get_ref(), again.start)?;
    }
    // The place of a table is that of its last header.
    if is_header(text, again) {
        return above(text, again, tables.is_empty());
    }
    // Inline tables, one in the other.
    while let Some(value) = open.values().find(|value| value.span().contains(&again.start)) {
        open = inner(value.get_ref(), again.start)?;
    }
    let (first, _) = open.get_key_value(*key)?;
    Some(first.span()).filter(|first| first.start < again.start)
}

/// Where the key of a header is written above it, in the same header or in an assignment.
fn above(text: &str, again: &Span, is_at_top: bool) -> Option<Span> {
    let line = line_at(text, again.start);
    let (header, key) = (text.get(line.clone())?.trim(), text.get(again.clone())?);
    let before = text.get(..line.start)?;
    let mut offset =
        if is_at_top { 0 } else { before.rfind("[[").and_then(|at| Some(at + before.get(at..)?.find('\n')? + 1))? };
    let mut is_above_headers = true;
    for line in before.get(offset..)?.split_inclusive('\n') {
        is_above_headers &= !line.trim_start().starts_with('[');
        let name = line.split_once('=').map(|(name, _)| unquoted(name.trim()));
        if line.trim() == header || is_above_headers && name == Some(key) {
            let at = offset + line.find(key)?;
            return Some(at..at + key.len());
        }
        offset += line.len();
    }
    None
}

/// The names of the tables that a key of a line is in, as far as headers and dots tell, and its own.
fn path<'a>(text: &'a str, key: &Span) -> Vec<&'a str> {
    let line = line_at(text, key.start);
    let before = text.get(line.start..key.start).unwrap_or_default();
    let header = if is_header(text, key) {
        ""
    } else {
        let start = text.get(..line.start).and_then(|text| text.rfind("\n[")).map(|newline| newline + 1);
        let start = start.or_else(|| text.starts_with('[').then_some(0));
        start.and_then(|start| text.get(line_at(text, start))).unwrap_or_default()
    };
    let names = |text: &'a str| text.trim().trim_matches(['[', ']']).split('.').map(|name| unquoted(name.trim()));
    // Behind an equals sign the names are in an inline table.
    let dotted = if before.contains('=') { "" } else { before };
    let own = text.get(key.clone()).map(unquoted);
    names(header).chain(names(dotted)).filter(|name| !name.is_empty()).chain(own).collect()
}

/// A key without the quotation marks that it may stand in.
fn unquoted(key: &str) -> &str {
    key.trim_matches(['"', '\''])
}

/// The table that a value is or, of a list, the last before `end`.
fn inner<'a>(value: &'a DeValue<'a>, end: usize) -> Option<&'a DeTable<'a>> {
    match value {
        DeValue::Table(table) => Some(table),
        DeValue::Array(values) => {
            let before = values.partition_point(|value| value.span().start < end);
            values.get(before.checked_sub(1)?)?.get_ref().as_table()
        }
        _ => None,
    }
}
