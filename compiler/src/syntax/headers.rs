//! Headers of tables in the place of others: `[[block]]` or `[[layer]]` where `[[block.layer]]` was meant, `[[layer]]` where
//! `[[block]]` was.
//!
//! Each is one mistake, however many keys are below it. A layer is put where it belongs, if that can be told, and read there; else
//! what may belong elsewhere is left out.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::text::Keys;
use crate::syntax::{blocks, layer, ops};

/// How many headers with the same mistake are shown after the first.
const SHOWN: usize = 8;

/// Reports headers in the place of others, and takes what is below them for what it was meant to be.
pub(super) fn mend(keys: &mut Keys<'_>, diagnostics: &mut Diagnostics) {
    if !layers_as_blocks(&mut keys.table, diagnostics) || model_in_a_block(&mut keys.table, diagnostics) {
        keys.blocks_known = false;
        keys.layers_known = false;
        return;
    }
    let headers = headers(&keys.table);
    let heads = blocks_as_layers(&headers);
    if let Some((name, spans)) = found(&headers, &heads) {
        let title = format!("{} is declared as a layer", named("block", name));
        let help = "write `[[block]]`, and `[[block.layer]]` above each of its layers";
        diagnostics.push(likewise(title, &spans, "declares a layer").help(help));
        keys.table.remove("block");
    } else {
        let (strays, owners) = layers_outside(&headers);
        let Some((name, spans)) = found(&headers, &strays) else { return };
        let title = format!("{} has values that depend on keys, but is in no block", named("layer", name));
        let help = "write `[[block.layer]]` above each layer of a block";
        diagnostics.push(likewise(title, &spans, "a layer of the model").help(help));
        let blocks = keys.table.get_mut("block").map(Spanned::get_mut);
        if let Some(DeValue::Array(blocks)) = blocks {
            let all = std::mem::replace(blocks, DeArray::new()).into_iter();
            *blocks = all.filter(|block| !owners.contains(&block.span().start)).collect();
        }
    }
    keys.blocks_known = false;
    keys.layers_known = false;
}

/// A table that a header starts.
struct Header {
    what: What,
    span: Span,
    name: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Block,
    /// A layer of a block.
    Inner,
    /// A layer of the model that is no [`What::Head`].
    Layer {
        is_open: bool,
        uses_block: bool,
    },
    /// A layer of the model without a kind; whether it has `keys`.
    Head {
        has_keys: bool,
    },
}

impl What {
    /// Whether it is a layer of the model, or declared as one.
    const fn is_of_model(self) -> bool {
        matches!(self, Self::Layer { .. } | Self::Head { .. })
    }
}

/// All headers of layers and blocks, in the order of the file.
fn headers(file: &DeTable<'_>) -> Vec<Header> {
    let tables = |table: &DeTable<'_>, key: &str| -> Vec<(Span, Option<String>)> {
        let tables = table.get(key).map(|value| layer::tables(value.get_ref())).unwrap_or_default();
        tables.into_iter().map(|(table, span)| (span, layer::written_name(table).map(str::to_owned))).collect()
    };
    let header = |what: What| move |(span, name)| Header { what, span, name };
    let mut headers: Vec<Header> = tables(file, "block").into_iter().map(header(What::Block)).collect();
    let names: BTreeSet<String> = headers.iter().filter_map(|header| header.name.clone()).collect();
    let block = file.get("block").map(Spanned::get_ref);
    let inner = block.map(layer::tables).unwrap_or_default().into_iter().map(|(table, _)| table);
    for table in inner.chain(block.and_then(DeValue::as_table)) {
        headers.extend(tables(table, "layer").into_iter().map(header(What::Inner)));
    }
    for (table, span) in file.get("layer").map(|layers| layer::tables(layers.get_ref())).unwrap_or_default() {
        let what = if table.contains_key("kind") {
            let uses_block = written_kind(table).is_some_and(|kind| names.contains(kind));
            What::Layer { is_open: blocks::has_open(table), uses_block }
        } else {
            What::Head { has_keys: table.contains_key("keys") }
        };
        headers.push(Header { what, span, name: layer::written_name(table).map(str::to_owned) });
    }
    headers.sort_by_key(|header| header.span.start);
    headers
}

/// The indices of layers that were meant as blocks: without a kind, but with keys or layers.
fn blocks_as_layers(headers: &[Header]) -> Vec<usize> {
    let is_head = |i: usize, header: &Header| match header.what {
        What::Head { has_keys } => has_keys || headers.get(i + 1).is_some_and(|next| next.what == What::Inner),
        _ => false,
    };
    headers.iter().enumerate().filter(|(i, header)| is_head(*i, header)).map(|(i, _)| i).collect()
}

/// The indices of layers of the model that were meant for the block above them, and where these blocks start.
fn layers_outside(headers: &[Header]) -> (Vec<usize>, BTreeSet<usize>) {
    let (mut found, mut owners) = (Vec::new(), BTreeSet::new());
    let mut block = None;
    for (i, header) in headers.iter().enumerate() {
        match header.what {
            What::Block => block = Some(header.span.start),
            What::Layer { uses_block: true, .. } => block = None,
            What::Layer { is_open: true, .. } => {
                found.extend(block.map(|_| i));
                owners.extend(block);
            }
            What::Inner | What::Layer { .. } | What::Head { .. } => {}
        }
    }
    (found, owners)
}

/// The name of the first of some headers and the places of all; nothing if there are none.
fn found<'h>(headers: &'h [Header], indices: &[usize]) -> Option<(Option<&'h str>, Vec<Span>)> {
    let chosen: Vec<&Header> = indices.iter().filter_map(|i| headers.get(*i)).collect();
    let first = chosen.first()?;
    Some((first.name.as_deref(), chosen.iter().map(|header| header.span.clone()).collect()))
}

/// What titles call a layer or a block, that may have no name.
fn named(what: &str, name: Option<&str>) -> String {
    name.map_or_else(|| format!("a {what}"), |name| format!("{what} `{name}`"))
}

/// A mistake at several places.
fn likewise(title: String, spans: &[Span], label: &str) -> Diagnostic {
    let (first, others) = spans.split_first().map_or((0..0, spans), |(first, others)| (first.clone(), others));
    let diagnostic = Diagnostic::new(title, first, label);
    others.iter().take(SHOWN).fold(diagnostic, |diagnostic, other| diagnostic.secondary(other.clone(), "likewise"))
}

/// A layer that is declared as a block.
struct Astray {
    name: Option<String>,
    span: Span,
    /// The index of the block above it, if it is a layer of that; nothing for a layer of the model.
    owner: Option<usize>,
}

/// Finds the layers below `[[block]]`, by the index of the element. The last says whether it can be told what they belong to.
fn astray(file: &DeTable<'_>) -> (BTreeMap<usize, Astray>, bool) {
    let layers: Vec<usize> =
        headers(file).iter().filter(|header| header.what.is_of_model()).map(|header| header.span.start).collect();
    let Some(elements) = file.get("block").and_then(|blocks| blocks.get_ref().as_array()) else {
        return (BTreeMap::new(), true);
    };
    let mut found: BTreeMap<usize, Astray> = BTreeMap::new();
    let mut names = BTreeSet::new();
    let (mut owner, mut owner_name) = (None, None);
    let mut last = 0;
    // Whether the block has layers of its own, so that others behind them might as well be the model's; and whether there are any.
    let (mut is_open, mut has_others, mut is_clear) = (false, false, true);
    for (i, element) in elements.iter().enumerate() {
        let span = element.span();
        let Some(table) = element.get_ref().as_table() else { continue };
        let follows_layer =
            layers.partition_point(|start| *start < last) < layers.partition_point(|start| *start < span.start);
        last = span.start;
        let name = layer::written_name(table).map(str::to_owned);
        if !is_layer(table, &names) {
            is_clear &= !(is_open && has_others);
            (is_open, has_others) = (table.contains_key("layer"), false);
            names.extend(name.clone());
            (owner, owner_name) = (Some(i), name);
            continue;
        }
        let is_of_model = follows_layer || owner_name.is_some() && owner_name.as_deref() == written_kind(table);
        if follows_layer || blocks::has_open(table) || table.contains_key("layer") {
            is_open = false;
        }
        has_others |= !is_of_model;
        found.insert(i, Astray { name, span, owner: owner.filter(|_| !is_of_model) });
    }
    (found, is_clear && !(is_open && has_others))
}

/// Reports layers below `[[block]]`, and puts them into the block above them, or among the layers of the model where they
/// follow one of these or no block. Whether it can be told which.
fn layers_as_blocks(file: &mut DeTable<'_>, diagnostics: &mut Diagnostics) -> bool {
    let (astray, is_clear) = astray(file);
    let of = |is_inner: bool| astray.values().filter(move |layer| !is_clear || layer.owner.is_some() == is_inner);
    for (is_inner, help) in [(true, "write `[[block.layer]]`"), (false, "write `[[layer]]`")] {
        let Some(first) = of(is_inner).next().filter(|_| is_clear || is_inner) else { continue };
        let title = format!("{} is declared as a block", named("layer", first.name.as_deref()));
        let spans: Vec<Span> = of(is_inner).map(|layer| layer.span.clone()).collect();
        let both = "write `[[block.layer]]` above a layer of the block before it, `[[layer]]` above one of the model";
        diagnostics.push(likewise(title, &spans, "declares a block").help(if is_clear { help } else { both }));
    }
    let Some(DeValue::Array(elements)) = file.get_mut("block").map(Spanned::get_mut).filter(|_| !astray.is_empty())
    else {
        return true;
    };
    let (mut kept, mut moved) = (Vec::new(), Vec::new());
    let owners: BTreeSet<usize> = astray.values().filter_map(|layer| layer.owner).collect();
    for (i, mut element) in std::mem::replace(elements, DeArray::new()).into_iter().enumerate() {
        let Some(layer) = astray.get(&i).filter(|_| is_clear) else {
            // A block that may lack layers is not read.
            if is_clear || !astray.contains_key(&i) && !owners.contains(&i) {
                kept.push(element);
            }
            continue;
        };
        // Layers of the block that are declared behind it.
        let inner = table_of(&mut element).and_then(|table| table.remove("layer"));
        let inner = inner
            .map(Spanned::into_inner)
            .and_then(|inner| if let DeValue::Array(inner) = inner { Some(inner) } else { None });
        match kept.last_mut().and_then(table_of) {
            Some(block) if layer.owner.is_some() => push(block, element),
            _ => moved.push(element),
        }
        for layer in inner.into_iter().flatten() {
            match kept.last_mut().and_then(table_of) {
                Some(block) => push(block, layer),
                None => moved.push(layer),
            }
        }
    }
    let is_empty = kept.is_empty();
    *elements = kept.into_iter().collect();
    if is_empty {
        file.remove("block");
    }
    for layer in moved {
        push(file, layer);
    }
    is_clear
}

/// Reports a model all of whose layers are declared as layers of a block, which tells by one of them using that.
fn model_in_a_block(file: &mut DeTable<'_>, diagnostics: &mut Diagnostics) -> bool {
    let blocks = file.get("block").map(|blocks| layer::tables(blocks.get_ref())).unwrap_or_default();
    let Some((block, _)) = blocks.last().filter(|_| !file.contains_key("layer")) else { return false };
    let name = layer::written_name(block);
    let layers = block.get("layer").map(|layers| layer::tables(layers.get_ref())).unwrap_or_default();
    let user = layers.into_iter().find(|(table, _)| name.is_some() && written_kind(table) == name);
    let Some((_, span)) = user else { return false };
    let help = "write `[[layer]]` here and above the other layers of the model";
    let label = format!("uses {}, but is a layer of it", named("block", name));
    diagnostics.push(Diagnostic::new("the model has no layers", span, label).help(help));
    file.remove("block");
    true
}

fn table_of<'v, 'i>(value: &'v mut Spanned<DeValue<'i>>) -> Option<&'v mut DeTable<'i>> {
    match value.get_mut() {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

/// Whether what is declared as a block is a layer: of a kind of the language or of a block before it.
fn is_layer(table: &DeTable<'_>, blocks: &BTreeSet<String>) -> bool {
    let is_kind = |kind: &str| blocks.contains(kind) || ops::find(kind).is_some();
    written_kind(table).is_some_and(is_kind) && !table.contains_key("keys")
}

/// The kind that a table has in the file, if it is text.
fn written_kind<'t>(table: &'t DeTable<'_>) -> Option<&'t str> {
    table.get("kind")?.get_ref().as_str()
}

/// Puts a layer among those of a block or a model, in the order of the file.
fn push<'i>(owner: &mut DeTable<'i>, layer: Spanned<DeValue<'i>>) {
    match owner.get_mut("layer").map(Spanned::get_mut) {
        Some(DeValue::Array(layers)) => {
            layers.push(layer);
            layers.sort_by_key(|layer| layer.span().start);
        }
        Some(_) => {}
        None => {
            let span = layer.span();
            let layers = DeValue::Array(std::iter::once(layer).collect());
            owner.insert(Spanned::new(span.clone(), "layer".into()), Spanned::new(span, layers));
        }
    }
}
