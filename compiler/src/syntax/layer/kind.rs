//! What is wrong with the kind of a layer, and which kind was probably meant.

use toml::de::{DeTable, DeValue};

use super::{Common, Usable, kinds, misspelt_block, uses_a_block};
use crate::diagnostic::Diagnostic;
use crate::source::{Span, Spanned};
use crate::syntax::ops::find;
use crate::syntax::suggest::Said;
use crate::syntax::table::{Fields, Given, Table};
use crate::syntax::{activations, blocks, suggest};

/// Whether a layer's kind is right; reports it if not. `written` is its value, if need be under another key, and `said` what it says in
/// another framework.
pub(super) fn report_kind(
    kind: &Given<String>,
    written: Option<Spanned<&str>>,
    said: Option<&Said<'_>>,
    table: &DeTable<'_>,
    usable: &Usable<'_>,
    fields: &mut Fields<'_, '_>,
) -> bool {
    let Usable { blocks, later, .. } = *usable;
    if matches!(kind, Given::Absent) && !fields.is_misspelt("kind") && written.is_none() {
        report_missing(blocks, fields);
    }
    let is_refused =
        |written: &Spanned<&str>| find(written.value).is_some() && usable.is_of_block(written.value, table);
    if written.as_ref().is_some_and(is_refused) {
        return false;
    }
    if let Some(written) = written.filter(|written| find(written.value).is_none()) {
        let title = format!("unknown kind `{}` of {}", suggest::shorten(written.value), fields.owner());
        let diagnostic = Diagnostic::new(title, written.span.clone(), "not a kind of layer");
        if let Some(block) = later.names.iter().position(|block| *block == written.value) {
            report_later(block, later.circular.contains(&written.value), written.span, fields);
            return false;
        }
        if let Some(block) = misspelt_block(written.value, blocks) {
            push_kind(diagnostic.help(meant(block, fields)), written.value, fields);
            return false;
        }
        if let Some((key, block)) = block_elsewhere(table, blocks) {
            push_kind(
                diagnostic.help(as_written_here(block, &[], &[&fields.aside()[..], &[key]].concat())),
                written.value,
                fields,
            );
            return false;
        }
        let activation = suggest::word(written.value, &activations::names());
        let kind = suggest::kind(written.value, &kinds())
            .filter(|kind| usable.leaves_no_doubt(written.value, kind))
            .filter(|_| !activation.is_some_and(|activation| suggest::is_sure(written.value, activation)));
        let name = table.get("name").and_then(|name| name.get_ref().as_str());
        let is_a_kind = kind.is_some() || activation.is_some() || said.is_some();
        let is_exchanged = |name: &&str| suggest::is_word_for_kind(name) && !is_a_kind;
        if let Some(name) = name.filter(is_exchanged) {
            let kind = suggest::kind(name, &kinds()).unwrap_or(name);
            let removed = and_remove(&fields.aside());
            let help =
                format!("write `kind = \"{kind}\"` and `name = \"{}\"`{removed}", suggest::shorten(written.value));
            push_kind(diagnostic.help(help), written.value, fields);
            return false;
        }
        if uses_a_block(written.value, table) {
            // Perhaps a block whose name could not be read, which was reported.
            if usable.all_known {
                let help = "declare it above all layers, below a line `[[block]]`, or remove what only blocks have";
                let title = format!("no block `{}` is declared", suggest::shorten(written.value));
                let label = "neither a kind of layer nor a block";
                fields.push(Diagnostic::new(title, written.span, label).help(help));
            }
            return false;
        }
        if let Some(said) = said.filter(|_| usable.all_known) {
            let diagnostic = match said {
                Said::Layer(layer) => {
                    let without = [fields.aside(), layer.without.clone()].concat();
                    diagnostic.help(as_written_here(layer.kind, &layer.with, &without))
                }
                Said::Other(note, help) => diagnostic.note(note.clone()).helps(help.clone()),
            };
            push_kind(diagnostic, written.value, fields);
            return false;
        }
        let diagnostic = match (kind, activation) {
            (None, Some(activation)) => {
                let common: Vec<&str> = Common::KEYS.iter().map(|key| key.name).collect();
                let (form, moved) = activations::of_layer(written.value, activation, table, &common);
                let moved = and_remove(&[fields.aside(), moved].concat());
                diagnostic.help(format!("write `kind = \"activation\"` and `activation = {form}`{moved}"))
            }
            (Some(kind), _) => {
                let is_of_sequences = written.value.to_lowercase().trim_end_matches("layer").ends_with("1d");
                let note = "feature maps have rows and columns: of a sequence, either has the size 1";
                let odd = suggest::odd_letter(written.value).filter(|_| !is_of_sequences);
                let note = is_of_sequences.then(|| note.to_owned()).or(odd);
                diagnostic.notes(note).help(meant(kind, fields))
            }
            // Perhaps a block whose name could not be read, which was reported.
            (None, None) if !usable.all_known => return false,
            (None, None) => {
                let aside = fields.aside();
                let help =
                    (!aside.is_empty()).then(|| format!("write one of them as `kind = …`{}", and_remove(&aside)));
                diagnostic.note(describe_kinds(blocks)).helps(help)
            }
        };
        push_kind(diagnostic, written.value, fields);
    }
    kind.value().is_some_and(|kind| find(&kind.value).is_some())
}

/// Reports a layer without a kind.
fn report_missing(blocks: &[&str], fields: &mut Fields<'_, '_>) {
    let title = format!("{} has no `kind`", fields.owner());
    let note = describe_kinds(blocks);
    let help = "add `kind = …`, which says what the layer does";
    let diagnostic = Diagnostic::new(title, fields.span(), "`kind` is missing").note(note).help(help);
    fields.push_alike("no kind".to_owned(), diagnostic);
}

/// Reports a layer that uses a block which is not above it: that of an index among those that it may not use, the block that it is in
/// first.
fn report_later(block: usize, is_circular: bool, at: Span, fields: &mut Fields<'_, '_>) {
    let title = format!("{} uses a block that is not above it", fields.owner());
    let (label, help) = match block {
        0 => (
            "the block that it is in",
            "a block may use those above it alone; a layer of the model stands below `[[layer]]`",
        ),
        _ if is_circular => (
            "declared below, and uses this one in turn",
            "blocks cannot use each other: write the layers of one where the other uses it",
        ),
        _ => ("declared below", "move that block above this one"),
    };
    fields.push(Diagnostic::new(title, at, label).help(help));
}

/// The block that a layer names under another key than `kind`, and that key.
fn block_elsewhere<'a, 'b>(table: &'a DeTable<'_>, blocks: &[&'b str]) -> Option<(&'a str, &'b str)> {
    let is_meant = |key: &str| matches!(key, "block" | "of" | "ref" | "template" | "use" | "uses");
    table.iter().filter(|(key, _)| is_meant(key.get_ref())).find_map(|(key, value)| {
        let block = blocks.iter().find(|block| value.get_ref().as_str() == Some(block))?;
        Some((key.get_ref().as_ref(), *block))
    })
}

/// Advice on a kind or a block that was probably meant.
fn meant(kind: &str, fields: &Fields<'_, '_>) -> String {
    match fields.aside().as_slice() {
        [] => format!("did you mean `\"{kind}\"`?"),
        others => format!("write `kind = \"{kind}\"`{}", and_remove(others)),
    }
}

/// Reports a kind that is not known, once for all layers where there is the same to say of it.
fn push_kind(diagnostic: Diagnostic, written: &str, fields: &mut Fields<'_, '_>) {
    fields.settle_aside();
    let said = [diagnostic.notes.as_slice(), diagnostic.helps.as_slice()].concat();
    fields.push_alike(format!("kind {written}: {}", said.join("; ")), diagnostic);
}

/// How a layer is written, for advice: its kind with other keys, and those that are not needed beside them.
pub(super) fn as_written_here(
    kind: &str,
    with: &[(&'static str, toml::Spanned<DeValue<'_>>)],
    without: &[&str],
) -> String {
    let others = with.iter().map(|(key, value)| format!("{key} = {}", blocks::describe(value.get_ref())));
    let lines: Vec<String> = std::iter::once(format!("kind = \"{kind}\"")).chain(others).collect();
    format!("write {}{}", suggest::list(lines), and_remove(without))
}

/// What follows advice where keys are not needed any more.
fn and_remove(keys: &[&str]) -> String {
    if keys.is_empty() { String::new() } else { format!(", and remove {}", suggest::list(keys)) }
}

/// The kinds of layer and the blocks, for a note.
fn describe_kinds(blocks: &[&str]) -> String {
    let kinds = format!("the kinds are {}", suggest::list(kinds()));
    if blocks.is_empty() { kinds } else { format!("{kinds}; the blocks are {}", suggest::list(blocks)) }
}
