//! The layers of a model.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::Shape;
use crate::source::{Span, Spanned};
use crate::syntax::activations::{self, Activation};
use crate::syntax::ast;
use crate::syntax::ops::{Entry, KINDS, Op};
use crate::syntax::table::{Fields, Given, Key, Table, table};
use crate::syntax::values::{self, Item, Names, Value};
use crate::syntax::{home, suggest};

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

/// All layers of a model.
#[derive(Clone, Debug)]
pub struct Layers {
    /// In the order of declaration.
    pub layers: Vec<ast::Layer>,
    /// Whether all their names could be read.
    pub names_known: bool,
}

impl Value for Layers {
    const ACCEPTS: &'static str = "a list of tables, each below a line `[[layer]]`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let array = match item.value {
            DeValue::Array(array) => array,
            DeValue::Table(_) => {
                let title = "`layer` must be a list of tables, but is one table";
                let diagnostic = Diagnostic::new(title, item.span, "declares one table");
                item.diagnostics.push(diagnostic.help("write `[[layer]]`, with two brackets on each side"));
                return None;
            }
            _ => {
                values::wrong_type(item, Self::ACCEPTS);
                return None;
            }
        };
        if array.is_empty() {
            item.diagnostics.push(Diagnostic::new("the model has no layers", item.span, "empty"));
            return None;
        }
        let mut tables = Vec::new();
        let mut names_known = true;
        for element in array {
            let part = item.part(element);
            if let DeValue::Table(table) = part.value {
                tables.push((table, part.span));
            } else {
                names_known = false;
                values::wrong_type(part, "a table below a line `[[layer]]`");
            }
        }
        let mut layers = Vec::new();
        for ((table, span), name) in tables.iter().zip(names(&tables)) {
            let (layer, name_known) = layer(table, span.clone(), name, item.diagnostics);
            layers.push(layer);
            names_known &= name_known;
        }
        Some(Self { layers, names_known })
    }
}

/// The name of each layer: as written, or made from its kind and its position among the layers of that kind. A made name
/// that is taken counts on to the next that is not.
fn names(tables: &[(&DeTable<'_>, Span)]) -> Vec<String> {
    let written = |table: &DeTable<'_>| {
        let name = table.get("name")?.get_ref().as_str()?;
        values::is_name(name).then(|| name.to_owned())
    };
    let mut taken: BTreeSet<String> = tables.iter().filter_map(|(table, _)| written(table)).collect();
    let mut counts = BTreeMap::new();
    tables
        .iter()
        .map(|(table, _)| {
            let kind = kind_of(table).map_or("layer", |kind| kind.name);
            let count: &mut usize = counts.entry(kind).or_default();
            *count += 1;
            if let Some(name) = written(table) {
                return name;
            }
            while !taken.insert(format!("{kind}{count}")) {
                *count += 1;
            }
            format!("{kind}{count}")
        })
        .collect()
}

/// The value that was written for `kind`, if need be under another key.
fn written_kind<'a>(table: &'a DeTable<'_>) -> Option<Spanned<&'a str>> {
    let (_, value) = table
        .get_key_value("kind")
        .or_else(|| table.iter().find(|(key, _)| suggest::key(key.get_ref(), &["kind"]).is_some()))?;
    let kind = value.get_ref().as_str().filter(|kind| values::is_name(kind))?;
    Some(Spanned::new(kind, value.span()))
}

/// The kind of layer that a table describes, or was probably meant to.
fn kind_of(table: &DeTable<'_>) -> Option<&'static Entry> {
    let written = written_kind(table)?;
    find(written.value).or_else(|| suggest::kind(written.value, &kinds()).and_then(find))
}

fn find(name: &str) -> Option<&'static Entry> {
    KINDS.iter().find(|entry| entry.name == name)
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

/// Reads one layer, and whether its name is known.
fn layer(table: &DeTable<'_>, span: Span, name: String, diagnostics: &mut Diagnostics) -> (ast::Layer, bool) {
    let kind = kind_of(table);
    let owner = format!("layer `{name}`");
    let mut fields = Fields::new(table, keys(kind), owner, span.clone(), diagnostics);
    if let Some(kind) = kind {
        fields.describe(format!("`{}`", kind.name));
    }
    // What keys a layer of unknown kind may have cannot be told.
    let unknown_key = kind.is_some() && fields.report_unknown(home::surely_from_layer, home::from_layer);
    let common = Common::read(&mut fields).unwrap_or_default();
    let kind_known = report_kind(&common.kind, written_kind(table), &mut fields);
    let mistakes = fields.mistakes();
    let epilogue = match kind {
        Some(kind) if kind.takes_activation => Epilogue::read(&mut fields).unwrap_or_default(),
        _ => Epilogue::default(),
    };
    let op = kind.and_then(|kind| (kind.read)(&mut fields));
    let is_whole = fields.mistakes() == mistakes;

    let name_known = !matches!(common.name, Given::Unreadable) && !fields.is_misspelt("name");
    if name_known && matches!(common.name, Given::Absent) {
        report_nameless(&name, kind, &epilogue, op.as_ref(), &mut fields);
    }
    let known = kind_known && !unknown_key;
    let layer = ast::Layer {
        name,
        named: common.name.value().map(|name| name.span.clone()),
        span,
        kind,
        from: if fields.is_misspelt("from") { Given::Unreadable } else { common.from },
        output: common.output.into_value(),
        parameters: common.parameters.into_value(),
        activation: epilogue.activation.into_value(),
        is_whole,
        op: op.filter(|_| known),
    };
    (layer, name_known)
}

/// Reports a layer without a name, if it has tensors.
fn report_nameless(
    made: &str,
    kind: Option<&'static Entry>,
    epilogue: &Epilogue,
    op: Option<&Op>,
    fields: &mut Fields<'_, '_>,
) {
    let activation = match op {
        Some(Op::Activation(op)) => op.activation.0.as_ref(),
        _ => epilogue.activation.value(),
    };
    let is_prelu = activation.is_some_and(|activation| matches!(activation.value, Activation::Prelu(_)));
    let Some(kind) = kind.filter(|kind| kind.has_tensors || is_prelu) else {
        return;
    };
    let title = format!("a layer of kind `{}` has tensors, but no `name` for them to go by", kind.name);
    let help = format!("add a name that its tensors start with, such as `name = \"{made}\"`");
    let note = is_prelu.then(|| "`prelu` has a tensor of slopes".to_owned());
    fields.push(Diagnostic::new(title, fields.span(), "`name` is missing").notes(note).help(help));
}

/// Whether a layer's kind is right; reports it if not. `written` is its value, if need be under another key.
fn report_kind(kind: &Given<String>, written: Option<Spanned<&str>>, fields: &mut Fields<'_, '_>) -> bool {
    if matches!(kind, Given::Absent) && !fields.is_misspelt("kind") && written.is_none() {
        let title = format!("{} has no `kind`", fields.owner());
        let note = format!("the kinds are {}", suggest::list(kinds()));
        let help = "add `kind = …`, which says what the layer does";
        fields.push(Diagnostic::new(title, fields.span(), "`kind` is missing").note(note).help(help));
    }
    if let Some(written) = written.filter(|written| find(written.value).is_none()) {
        let title = format!("unknown kind `{}` of {}", suggest::shorten(written.value), fields.owner());
        let diagnostic = Diagnostic::new(title, written.span, "not a kind of layer");
        let activation = suggest::word(written.value, &activations::names());
        let kind = suggest::kind(written.value, &kinds())
            .filter(|_| !activation.is_some_and(|activation| suggest::is_sure(written.value, activation)));
        fields.push(match (kind, activation) {
            (None, Some(activation)) => diagnostic.help(format!(
                "write `activation = \"{activation}\"` in the layer before, or `kind = \"activation\"` and `activation = \
                 \"{activation}\"` here"
            )),
            (Some(kind), _) => diagnostic.help(format!("did you mean `\"{kind}\"`?")),
            (None, None) => diagnostic.note(format!("the kinds are {}", suggest::list(kinds()))),
        });
    }
    kind.value().is_some_and(|kind| find(&kind.value).is_some())
}
