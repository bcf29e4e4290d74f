//! The layers of a model.

mod kind;

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use self::kind::{as_written_here, report_kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::Shape;
use crate::source::{Span, Spanned};
use crate::syntax::activations::{self, Activation};
use crate::syntax::ast;
use crate::syntax::blocks::Later;
use crate::syntax::ops::{Entry, KINDS, Op, find};
use crate::syntax::suggest::Said;
use crate::syntax::table::{Fields, Given, Key, MODEL, Table, Unknown, table};
use crate::syntax::values::{self, Item, Names, Value};
use crate::syntax::{blocks, home, suggest};

table! {
    /// All layers have these keys.
    #[derive(Default)]
    pub struct Common {
        /// The layer's name, by which `from` and `outputs` find it and which its tensors start with. A layer without tensors
        /// may go without.
        name: Given<String>,
        /// What the layer does; must be given.
        kind: Given<String>,
        /// The layers or inputs that feed it. The layer before it where not given; for the first layer, the input.
        from: Given<Names>,
        /// A claim: the size of the layer's output, which is checked.
        output: Given<Shape>,
        /// A claim: the number of the layer's learned parameters, which is checked.
        parameters: Given<u64>,
    }
}

table! {
    /// A layer that computes something may have this key as well.
    #[derive(Default)]
    pub struct Epilogue {
        /// Applied to each value of the layer's output.
        activation: Given<Activation>,
    }
}

/// All layers of a model or a block, which are read by themselves: what they may be depends on the blocks.
#[derive(Clone, Debug)]
pub struct Layers<const IN_BLOCK: bool> {
    /// Whether each is a table.
    pub known: bool,
}

impl<const IN_BLOCK: bool> Layers<IN_BLOCK> {
    const HEADER: &'static str = if IN_BLOCK { "[[block.layer]]" } else { "[[layer]]" };
}

impl<const IN_BLOCK: bool> Value for Layers<IN_BLOCK> {
    const ACCEPTS: &'static str = if IN_BLOCK {
        "a list of tables, each below a line `[[block.layer]]`"
    } else {
        "a list of tables, each below a line `[[layer]]`"
    };

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let array = match item.value {
            DeValue::Array(array) => array,
            DeValue::Table(table) => {
                let title = "`layer` must be a list of tables, but is one table";
                let diagnostic = Diagnostic::new(title, item.span, "declares one table");
                let named = tables_of(table);
                let help = match named.first() {
                    Some(name) => {
                        format!(
                            "write a line `{}` for each layer, and below it `name = \"{name}\"` and its keys",
                            Self::HEADER
                        )
                    }
                    None => format!("write `{}`, with two brackets on each side", Self::HEADER),
                };
                item.diagnostics.push(diagnostic.help(help));
                return None;
            }
            _ => {
                values::wrong_type(item, Self::ACCEPTS);
                return None;
            }
        };
        if array.is_empty() {
            let title = format!("{} has no layers", item.what.strip_prefix("`layer` of ").unwrap_or(MODEL));
            item.diagnostics.push(Diagnostic::new(title, item.span, "empty"));
            return None;
        }
        let mut known = true;
        for element in array.iter().filter(|element| !element.get_ref().is_table()) {
            known = false;
            values::wrong_type(item.part(element), &format!("a table below a line `{}`", Self::HEADER));
        }
        Some(Self { known })
    }
}

/// The names of a table's values in the order of the file, if all of them are tables.
fn tables_of<'a>(table: &'a DeTable<'_>) -> Vec<&'a str> {
    let mut keys: Vec<_> = table.keys().filter(|_| table.values().all(|value| value.get_ref().is_table())).collect();
    keys.sort_by_key(|key| key.span().start);
    keys.into_iter().map(|key| key.get_ref().as_ref()).collect()
}

/// The tables among the layers of a model or a block.
pub fn tables<'a>(layers: &'a DeValue<'a>) -> Vec<(&'a DeTable<'a>, Span)> {
    let elements = layers.as_array().into_iter().flat_map(|elements| elements.iter());
    elements.filter_map(|element| Some((element.get_ref().as_table()?, element.span()))).collect()
}

/// The name of each layer: as written, or made from its kind and its position among the layers of that kind. A made name
/// that is taken counts on to the next that is not.
pub fn names(tables: &[(&DeTable<'_>, Span)], blocks: &[&str]) -> Vec<String> {
    let mut taken: BTreeSet<String> =
        tables.iter().filter_map(|(table, _)| written_name(table).map(str::to_owned)).collect();
    let mut counts = BTreeMap::new();
    tables
        .iter()
        .map(|(table, _)| {
            let kind = match what(table, blocks) {
                What::Kind(kind) => kind.name,
                What::Block(block) => blocks.get(block).copied().unwrap_or_default(),
                What::Unknown => "layer",
            };
            let count: &mut usize = counts.entry(kind).or_default();
            *count += 1;
            if let Some(name) = written_name(table) {
                return name.to_owned();
            }
            while !taken.insert(format!("{kind}{count}")) {
                *count += 1;
            }
            format!("{kind}{count}")
        })
        .collect()
}

/// The name that a layer has in the file, if it can be one.
pub fn written_name<'a>(table: &'a DeTable<'_>) -> Option<&'a str> {
    table.get("name")?.get_ref().as_str().filter(|name| values::is_name(name))
}

/// What a layer is.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// Of a kind of the language, or probably meant to be.
    Kind(&'static Entry),
    /// A use of the block at this index.
    Block(usize),
    /// Nothing that is known.
    Unknown,
}

/// What a table describes; `blocks` are the names of the blocks that there are.
pub fn what(table: &DeTable<'_>, blocks: &[&str]) -> What {
    let block = written_kind(table).and_then(|written| blocks.iter().position(|block| *block == written.value));
    block.map_or_else(|| kind_of(table, blocks).map_or(What::Unknown, What::Kind), What::Block)
}

/// The value that was written for `kind`, if need be under another key.
fn written_kind<'a>(table: &'a DeTable<'_>) -> Option<Spanned<&'a str>> {
    written_as_kind(table).map(|(_, kind)| kind)
}

/// Likewise, and the key.
fn written_as_kind<'a>(table: &'a DeTable<'_>) -> Option<(&'a str, Spanned<&'a str>)> {
    let (key, value) = table
        .get_key_value("kind")
        .or_else(|| table.iter().find(|(key, _)| suggest::key(key.get_ref(), &["kind"]).is_some()))?;
    let kind = value.get_ref().as_str().filter(|kind| values::is_name(kind))?;
    Some((key.get_ref(), Spanned::new(kind, value.span())))
}

/// The kind of layer that a table describes, or was probably meant to.
fn kind_of(table: &DeTable<'_>, blocks: &[&str]) -> Option<&'static Entry> {
    let written = written_kind(table)?.value;
    if find(written).is_none() && uses_a_block(written, table) {
        return None;
    }
    find(written).or_else(|| match (misspelt_block(written, blocks), said(table, blocks)) {
        (Some(_), _) | (None, Some(Said::Other(..))) => None,
        (None, Some(Said::Layer(layer))) => find(layer.kind),
        (None, None) => suggest::kind(written, &kinds()).and_then(find),
    })
}

/// Whether a layer of a kind that the language does not have is repeated, as only blocks are.
fn uses_a_block(written: &str, table: &DeTable<'_>) -> bool {
    let is_kind = suggest::kind(written, &kinds()).is_some_and(|kind| suggest::is_sure_kind(written, kind));
    !is_kind && blocks::Repetition::KEYS.iter().any(|key| table.contains_key(key.name))
}

/// Whether a layer was meant as the input of the model.
pub fn is_input(table: &DeTable<'_>) -> bool {
    written_kind(table).is_some_and(|kind| find(kind.value).is_none() && suggest::is_input(kind.value))
}

/// What the kind of a layer that is written as in another framework says, if that is more than a kind.
fn said<'t>(table: &'t DeTable<'_>, blocks: &[&str]) -> Option<Said<'t>> {
    let written = written_kind(table)?;
    let is_foreign = find(written.value).is_none() && misspelt_block(written.value, blocks).is_none();
    let written = toml::Spanned::new(written.span, written.value);
    if is_foreign { suggest::said(&written, table) } else { None }
}

/// The block that `written` was probably meant to be.
fn misspelt_block<'a>(written: &str, blocks: &[&'a str]) -> Option<&'a str> {
    suggest::nearest(written, blocks.iter().copied()).filter(|_| find(written).is_none())
}

/// The names of all kinds of layer.
fn kinds() -> Vec<&'static str> {
    KINDS.iter().map(|entry| entry.name).collect()
}

/// The keys that a layer may have; of a kind that is not known, those that all kinds have.
fn keys(kind: Option<&'static Entry>) -> impl Iterator<Item = &'static Key> {
    let own = kind.map(|kind| kind.keys).unwrap_or_default();
    let epilogue = kind.filter(|kind| kind.takes_activation).map(|_| Epilogue::KEYS).unwrap_or_default();
    own.iter().chain(epilogue).chain(Common::KEYS)
}

/// Whether any kind of layer has `key`.
pub fn is_key_of_layer(key: &str) -> bool {
    KINDS.iter().any(|kind| keys(Some(kind)).any(|known| known.name == key))
}

/// The keys that any kind of layer has.
pub fn all_keys() -> impl Iterator<Item = &'static str> {
    KINDS.iter().flat_map(|kind| keys(Some(kind))).map(|key| key.name)
}

/// What the keys of some name take as their values, in words, over all kinds of layer.
pub fn accepted(key: &str) -> impl Iterator<Item = &'static str> {
    let known = KINDS.iter().flat_map(|kind| keys(Some(kind)));
    known.filter(move |known| known.name == key).map(|known| known.accepts)
}

/// Whether a key of some kind of layer may have a word as its value.
pub fn accepts_word(key: &str, word: &str) -> bool {
    let word = format!("`\"{word}\"`");
    accepted(key).any(|accepts| accepts.contains(&word))
}

/// The name of a layer before it is read.
pub struct Naming {
    /// As it is to be called.
    pub name: String,
    /// Where its name is written if not in its own table, as that of the last layer of a block may be.
    pub named: Option<Span>,
    /// Whether it has its name from whatever uses the block that it ends.
    pub is_given_later: bool,
    /// Whether it stands in a block.
    pub is_in_block: bool,
}

/// A layer that was read.
pub struct Read {
    /// The layer, but for what feeds it.
    pub layer: ast::Layer,
    /// `from`.
    pub from: Given<Names>,
    /// Whether its name could be read.
    pub name_known: bool,
    /// Whether it has tensors, as far as that is known.
    pub has_tensors: bool,
}

/// The names of blocks, where a layer is read.
pub struct Usable<'a> {
    /// Of those that it could use.
    pub blocks: &'a [&'a str],
    /// Of those that it could not.
    pub later: Later<'a>,
    /// Whether there are no others.
    pub all_known: bool,
    /// Those that have the name of a kind of layer.
    pub refused: &'a [blocks::Refused],
    /// Whether the layer lists the inputs of the block that it is in, which was told.
    pub inputs_told: bool,
}

impl Usable<'_> {
    /// Whether a layer uses a block that cannot be used as it stands, which is told of the block, or of the place of the layer.
    fn is_of_block(&self, written: &str, table: &DeTable<'_>) -> bool {
        self.later.names.contains(&written)
            || self.refused.iter().any(|block| block.name == written && block.is_used_by(table))
    }

    /// Whether `written` can only be meant as `kind`. Where blocks are not known, what other frameworks call a kind may be one of them.
    fn leaves_no_doubt(&self, written: &str, kind: &str) -> bool {
        self.all_known || suggest::is_sure(written, kind) || suggest::nearest(written, [kind].into_iter()).is_some()
    }
}

/// Reads one layer that does not use a block.
pub fn layer(
    table: &DeTable<'_>,
    span: Span,
    name: Naming,
    usable: &Usable<'_>,
    diagnostics: &mut Diagnostics,
) -> Read {
    let Naming { name, named, is_given_later, is_in_block } = name;
    let (key_of_kind, written) = written_as_kind(table).unzip();
    let kind = kind_of(table, usable.blocks);
    let kind = kind.zip(written.as_ref()).filter(|(kind, written)| {
        usable.leaves_no_doubt(written.value, kind.name) && !usable.is_of_block(written.value, table)
    });
    let kind = kind.map(|(kind, _)| kind);
    // What else such a pool has is of no other kind.
    let global = kind.and_then(|kind| suggest::global_pool(kind.name, table));
    let kind = kind.filter(|_| global.is_none());
    let said = said(table, usable.blocks);
    let mended = match &said {
        Some(Said::Layer(layer)) if kind.is_some() => Some(layer.mended(table)),
        _ => None,
    };
    let file = table;
    let table = mended.as_ref().unwrap_or(table);
    let owner = format!("layer `{name}`");
    let mut fields = Fields::new(table, keys(kind), owner, span.clone(), diagnostics);
    if is_in_block {
        fields.leave_open();
    }
    if usable.inputs_told {
        fields.allow_own(["inputs"]);
    }
    if let Some(kind) = kind {
        fields.describe(format!("`{}`", kind.name));
        for (word, key) in suggest::of_kind(kind.name) {
            fields.take_for(word, key);
        }
    }
    if kind.is_some_and(|kind| keys(Some(kind)).any(|key| key.name == "activation")) {
        let known: Vec<&str> = keys(kind).map(|key| key.name).collect();
        let outside = activations::report_outside(table, &known, &mut fields);
        fields.allow_own(outside);
    }
    // A kind that is not known is told together with the key that it stands at.
    let is_foreign = written.as_ref().is_some_and(|written| find(written.value).is_none());
    if let Some(key) = key_of_kind.filter(|key| is_foreign && *key != "kind") {
        fields.set_aside(key, "kind");
    }
    // The layers that use a block are not known here, nor is what they put before the names of its layers.
    let tensors = match (is_given_later && !table.contains_key("name"), is_in_block) {
        (true, _) => "…".to_owned(),
        (false, true) => format!("….{name}"),
        (false, false) => name.clone(),
    };
    let misplaced = |key: &str, value: &DeValue<'_>| {
        let of_learned = || suggest::of_learned(key, value, kind?, &tensors);
        home::surely_from_layer(key, value).or_else(of_learned).or_else(|| suggest::left_to_another(key, value))
    };
    // What keys a layer of unknown kind may have cannot be told.
    let home = if is_in_block { home::from_layer_of_block } else { home::from_layer };
    let unknown = if kind.is_some() { fields.report_unknown(misplaced, home) } else { Unknown::None };
    if let Some((kind, keys)) = global {
        let key = keys.first().copied().unwrap_or_default();
        let title = format!("unknown key `{key}` in {}", fields.owner());
        let place = fields.key_span(key).unwrap_or_default();
        let diagnostic = Diagnostic::new(title, place, "a pool of the whole map is a kind of its own");
        fields.push(diagnostic.help(as_written_here(kind, &[], &keys)));
    }
    let common = Common::read(&mut fields).unwrap_or_default();
    let kind_known = report_kind(&common.kind, written, said.as_ref(), file, usable, &mut fields)
        || kind.is_some() && !is_foreign && fields.is_misspelt("kind");
    fields.report_aside();
    fields.take_guesses();
    let mistakes = fields.mistakes();
    let epilogue = match kind {
        Some(kind) if kind.takes_activation => Epilogue::read(&mut fields).unwrap_or_default(),
        _ => Epilogue::default(),
    };
    let op = kind.and_then(|kind| (kind.read)(&mut fields));
    let is_whole = fields.mistakes() == mistakes && !fields.met_open() && unknown == Unknown::None;

    let name_known = !matches!(common.name, Given::Unreadable) && !fields.is_misspelt("name");
    let has_tensors = has_tensors(kind, &epilogue, op.as_ref());
    let is_nameless = name_known && matches!(common.name, Given::Absent) && named.is_none() && !is_given_later;
    if let Some(kind) = kind.filter(|_| is_nameless && has_tensors) {
        report_nameless(&name, kind, &mut fields);
    }
    let layer = ast::Layer {
        name,
        named: common.name.value().map(|name| name.span.clone()).or(named),
        span,
        kind,
        from: Given::Absent,
        ends: Vec::new(),
        output: common.output.into_value(),
        parameters: common.parameters.into_value(),
        activation: epilogue.activation.into_value(),
        is_input: is_input(file),
        is_whole,
        keys_known: kind_known && unknown != Unknown::Unclear,
        op,
    };
    let is_told = usable.inputs_told && matches!(common.from, Given::Absent);
    let from = if is_told || fields.is_misspelt("from") { Given::Unreadable } else { common.from };
    Read { layer, from, name_known, has_tensors }
}

/// Whether a layer has tensors.
fn has_tensors(kind: Option<&'static Entry>, epilogue: &Epilogue, op: Option<&Op>) -> bool {
    let activation = match op {
        Some(Op::Activation(op)) => op.activation.0.as_ref(),
        _ => epilogue.activation.value(),
    };
    let is_prelu = activation.is_some_and(|activation| matches!(activation.value, Activation::Prelu(_)));
    kind.is_some_and(|kind| kind.has_tensors) || is_prelu
}

/// Reports a layer without a name, which has tensors.
fn report_nameless(made: &str, kind: &'static Entry, fields: &mut Fields<'_, '_>) {
    let title = format!("a layer of kind `{}` has tensors, but no `name` for them to go by", kind.name);
    let help = format!("add a name that its tensors start with, such as `name = \"{made}\"`");
    let note = (!kind.has_tensors).then(|| "`prelu` has a tensor of slopes".to_owned());
    fields.push(Diagnostic::new(title, fields.span(), "`name` is missing").notes(note).help(help));
}
