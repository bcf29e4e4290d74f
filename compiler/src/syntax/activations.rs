//! The activations, each with its keys. `activations!` below is the one list of them.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::blocks::describe;
use crate::syntax::ops::{FedBy, Kind as _};
use crate::syntax::table::{Fallback, Fields, Key, Table, Unknown, table};
use crate::syntax::values::{self, Item, Value};
use crate::syntax::{ops, suggest};

table! {
    /// `max(x, 0)`.
    pub struct Relu {}
}

table! {
    /// `min(max(x, 0), 6)`.
    pub struct Relu6 {}
}

table! {
    /// `x` where positive, else `slope * x`.
    pub struct LeakyRelu {
        /// The factor below zero.
        slope: Spanned<f64> = 0.01,
    }
}

table! {
    /// `x` where positive, else a learned slope times `x`. Its tensor is `NAME.prelu.weight`, or `NAME.weight` for a layer
    /// of kind `activation`.
    pub struct Prelu {
        /// Whether one slope, a tensor of `[1]`, serves all channels. Otherwise each has its own: `[channels]`.
        shared: Spanned<bool> = false,
    }
}

table! {
    /// `x` where positive, else `alpha * (exp(x) - 1)`.
    pub struct Elu {
        /// The limit below zero, negated.
        alpha: Spanned<f64> = 1.0,
    }
}

table! {
    /// `1 / (1 + exp(-x))`.
    pub struct Sigmoid {}
}

table! {
    /// The hyperbolic tangent.
    pub struct Tanh {}
}

table! {
    /// `min(max(slope * x + shift, 0), 1)`. The defaults are PyTorch's.
    pub struct HardSigmoid {
        /// The factor.
        slope: Spanned<f64> = 1.0 / 6.0,
        /// What is added.
        shift: Spanned<f64> = 0.5,
    }
}

table! {
    /// `x * min(max(x + 3, 0), 6) / 6`.
    pub struct HardSwish {}
}

table! {
    /// `x * sigmoid(x)`.
    pub struct Silu {}
}

table! {
    /// `x * tanh(softplus(x))`.
    pub struct Mish {}
}

table! {
    /// `log(1 + exp(x))`.
    pub struct Softplus {}
}

table! {
    /// `x` times the normal distribution's cumulative probability at `x`.
    pub struct Gelu {
        /// Whether by the tanh approximation rather than the error function.
        tanh: Spanned<bool> = false,
    }
}

table! {
    /// `min(max(x, low), high)`.
    pub struct Clip {
        /// The least value.
        low: Spanned<f64>,
        /// The greatest value.
        high: Spanned<f64>,
    }
}

table! {
    /// `x` to the power `exponent`; where that is no whole number, no number for an `x` below zero.
    pub struct Power {
        /// The exponent.
        exponent: Spanned<f64>,
    }
}

/// An entry in the list of activations.
#[derive(Debug)]
pub struct Entry {
    /// The name in a file.
    pub name: &'static str,
    /// `Table::DOC`.
    pub doc: &'static str,
    /// `Table::KEYS`.
    pub keys: &'static [Key],
    /// `Table::read`.
    pub read: fn(&mut Fields<'_, '_>) -> Option<Activation>,
}

macro_rules! activations {
    ($($kind:ident = $name:literal),* $(,)?) => {
        /// An activation with its own keys.
        #[derive(Clone, Debug)]
        pub enum Activation {
            $(
                #[doc = concat!("See [`struct@", stringify!($kind), "`].")]
                $kind($kind),
            )*
        }

        /// All activations, in the order of the reference page.
        pub const ACTIVATIONS: &[Entry] = &[$(
            Entry {
                name: $name,
                doc: $kind::DOC,
                keys: $kind::KEYS,
                read: |fields| $kind::read(fields).map(Activation::$kind),
            },
        )*];
    };
}

activations! {
    Relu = "relu",
    Relu6 = "relu6",
    LeakyRelu = "leaky_relu",
    Prelu = "prelu",
    Elu = "elu",
    Sigmoid = "sigmoid",
    Tanh = "tanh",
    HardSigmoid = "hard_sigmoid",
    HardSwish = "hard_swish",
    Silu = "silu",
    Mish = "mish",
    Softplus = "softplus",
    Gelu = "gelu",
    Clip = "clip",
    Power = "power",
}

/// The activation that is called so.
pub fn find(name: &str) -> Option<&'static Entry> {
    ACTIVATIONS.iter().find(|entry| entry.name == name)
}

/// The names of all activations.
pub fn names() -> Vec<&'static str> {
    ACTIVATIONS.iter().map(|entry| entry.name).collect()
}

table! {
    /// An activation with keys.
    pub struct Kind {
        /// Which activation.
        kind: Spanned<String>,
    }
}

impl Value for Activation {
    const ACCEPTS: &'static str = "the name of an activation, or a table `{ kind = NAME, … }`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        let no_keys = DeTable::new();
        let is_own_layer = item.of == "`activation`";
        let (table, written) = match item.value {
            DeValue::Boolean(false) => {
                let diagnostic =
                    Diagnostic::new(format!("{} must be {}", item.what, Self::ACCEPTS), item.span, "found a boolean");
                item.diagnostics.push(diagnostic.help(none(is_own_layer)));
                return None;
            }
            DeValue::String(name) => (&no_keys, Some(Spanned::new(name.as_ref(), item.span.clone()))),
            DeValue::Table(table) => (table, written_kind(table)),
            _ => {
                let help = match (in_a_list(item.value), first_of_list(item.value)) {
                    (Some(form), _) => format!("write `activation = {form}`"),
                    (None, Some(first)) => {
                        format!("write `activation = \"{first}\"`, and add a layer for each other after this one")
                    }
                    (None, None) => {
                        values::wrong_type(item, Self::ACCEPTS);
                        return None;
                    }
                };
                let title = format!("{} must be {}", item.what, Self::ACCEPTS);
                item.diagnostics.push(Diagnostic::new(title, item.span, "found a list").help(help));
                return None;
            }
        };
        let entry = written.as_ref().and_then(|name| find(name.value));
        let owner = item.what.to_owned();
        let mut fields = Fields::new(table, &[], owner, item.span, item.diagnostics);
        match (entry, &written) {
            (Some(entry), _) => {
                fields.allow(entry.keys);
                if !std::ptr::eq(table, &raw const no_keys) {
                    fields.allow(Kind::KEYS);
                }
                fields.describe(format!("`{}`", entry.name));
                let unknown =
                    fields.report_unknown(|key, _| is_for_kind(key).then(|| "did you mean `kind`?".to_owned()), home);
                let is_needed = |key: &&Key| matches!(key.default, Fallback::Required);
                let needed: Vec<&str> = entry.keys.iter().filter(is_needed).map(|key| key.name).collect();
                if std::ptr::eq(table, &raw const no_keys) && !needed.is_empty() {
                    let title = format!("{} is `{}`, but has none of its keys", fields.owner(), entry.name);
                    let (are, form) = (if needed.len() == 1 { "is" } else { "are" }, form(entry.name, |_| None));
                    let label = format!("{} {are} missing", suggest::list(&needed));
                    let help = format!("write `activation = {}`", form.unwrap_or_default());
                    fields.push(Diagnostic::new(title, fields.span(), label).help(help));
                    return None;
                }
                (entry.read)(&mut fields).filter(|_| unknown == Unknown::None)
            }
            (None, Some(name)) => {
                unknown_activation(&mut fields, name, is_own_layer);
                None
            }
            (None, None) => {
                if fields.has("kind") {
                    fields.allow(Kind::KEYS);
                    Kind::read(&mut fields);
                } else {
                    let title = format!("{} has no `kind`", fields.owner());
                    let diagnostic = Diagnostic::new(title, fields.span(), "`kind` is missing");
                    fields.push(match as_key(table) {
                        Some(form) => diagnostic.help(format!("write `activation = {form}`")),
                        None => diagnostic
                            .note(format!("the activations are {}", suggest::list(names())))
                            .help("add `kind = …`, the name of an activation"),
                    });
                }
                None
            }
        }
    }
}

/// The name that was written for `kind`, if need be under another key.
fn written_kind<'a>(table: &'a DeTable<'_>) -> Option<Spanned<&'a str>> {
    let (_, value) =
        table.get_key_value("kind").or_else(|| table.iter().find(|(key, _)| is_for_kind(key.get_ref())))?;
    Some(Spanned::new(value.get_ref().as_str()?, value.span()))
}

/// Whether a key was probably meant to be `kind`.
fn is_for_kind(key: &str) -> bool {
    matches!(key, "activation" | "function" | "name") || suggest::key(key, &["kind"]).is_some()
}

/// Where a key belongs that the activation may not have.
pub fn home(key: &str) -> Option<String> {
    let has = |entry: &&Entry| entry.keys.iter().any(|known| known.name == key);
    let owners: Vec<&str> = ACTIVATIONS.iter().filter(has).map(|entry| entry.name).collect();
    (!owners.is_empty()).then(|| format!("remove it: `{key}` is a key of {}", suggest::list(&owners)))
}

/// What to do where no activation was meant; `is_own_layer` where it would be a layer by itself.
const fn none(is_own_layer: bool) -> &'static str {
    if is_own_layer {
        "remove the layer, which would change nothing"
    } else {
        "remove `activation`: a layer without it has none"
    }
}

fn unknown_activation(fields: &mut Fields<'_, '_>, name: &Spanned<&str>, is_own_layer: bool) {
    let written = suggest::shorten(name.value);
    let title = format!("unknown activation `{written}` in {}", fields.owner());
    let diagnostic = Diagnostic::new(title, name.span.clone(), "not an activation");
    if let Some(form) = call(name.value) {
        fields.push(diagnostic.help(format!("write `activation = {form}`")));
        return;
    }
    if let Some((why, help)) = suggest::absent_activation(name.value) {
        fields.push(diagnostic.note(why).helps(help.map(str::to_owned)));
        return;
    }
    let is_meant = |kind: &&str| suggest::is_sure(name.value, kind) && *kind != ops::Activation::NAME;
    let mut of_one = ops::KINDS.iter().filter(|kind| kind.fed_by == FedBy::One).map(|kind| kind.name);
    let kind = of_one.find(is_meant);
    fields.push(match (suggest::word(name.value, &names()), kind) {
        (_, Some(kind)) if is_own_layer => {
            diagnostic.help(format!("write `kind = \"{kind}\"`, and remove `activation`"))
        }
        (_, Some(kind)) => {
            diagnostic.help(format!("remove `activation`, and add a layer with `kind = \"{kind}\"` after this one"))
        }
        (Some(meant), None) => diagnostic.help(format!("did you mean `\"{meant}\"`?")),
        _ if matches!(name.value.to_lowercase().as_str(), "" | "none" | "linear" | "identity") => {
            diagnostic.help(none(is_own_layer))
        }
        _ => diagnostic.note(format!("the activations are {}", suggest::list(names()))),
    });
}

/// The keys of an activation.
pub fn keys(name: &str) -> impl Iterator<Item = &'static str> {
    find(name).into_iter().flat_map(|entry| entry.keys).map(|key| key.name)
}

/// How an activation is written, with the keys that it must have and those that `given` gives a value; nothing where there is none of
/// that name.
pub fn form(name: &str, given: impl Fn(&str) -> Option<String>) -> Option<String> {
    let written = |key: &Key| {
        let value = given(key.name).or_else(|| matches!(key.default, Fallback::Required).then(|| "…".to_owned()))?;
        Some(format!(", {} = {value}", key.name))
    };
    let form: String = find(name)?.keys.iter().filter_map(written).collect();
    Some(if form.is_empty() { format!("\"{name}\"") } else { format!("{{ kind = \"{name}\"{form} }}") })
}

/// Words for activations that say more than a name does here, and their forms.
const FORMS: &[(&str, &str)] = &[
    ("gelu_tanh", "{ kind = \"gelu\", tanh = true }"),
    ("gelu_new", "{ kind = \"gelu\", tanh = true }"),
    ("gelu_approximate", "{ kind = \"gelu\", tanh = true }"),
    ("gelu_pytorch_tanh", "{ kind = \"gelu\", tanh = true }"),
    ("hardtanh", "{ kind = \"clip\", low = -1, high = 1 }"),
    ("hard_tanh", "{ kind = \"clip\", low = -1, high = 1 }"),
];

/// The form of an activation that stands with its values in a list, such as `["leaky_relu", 0.1]`.
fn in_a_list(value: &DeValue<'_>) -> Option<String> {
    let mut parts = value.as_array()?.iter().map(toml::Spanned::get_ref);
    let name = suggest::word(parts.next()?.as_str()?, &names())?;
    let values: Vec<&DeValue<'_>> = parts.collect();
    let keys = find(name)?.keys;
    let is_number = |value: &&DeValue<'_>| value.is_float() || value.is_integer();
    if values.len() > keys.len() || !values.iter().all(is_number) {
        return None;
    }
    form(name, |key| Some(describe(values.get(keys.iter().position(|known| known.name == key)?)?)))
}

/// The activation that a list of words starts with.
fn first_of_list(value: &DeValue<'_>) -> Option<&'static str> {
    let words = value.as_array()?;
    let first = words.iter().next()?.get_ref().as_str()?;
    words.iter().all(|word| word.get_ref().is_str()).then(|| suggest::word(first, &names()))?
}

/// The form of an activation that stands as a key of its table, such as `{ leaky_relu = 0.1 }`.
fn as_key(table: &DeTable<'_>) -> Option<String> {
    let (written, value) = table.iter().next().filter(|_| table.len() == 1)?;
    let name = suggest::word(written.get_ref(), &names())?;
    let value = value.get_ref();
    form(name, |key| match value {
        DeValue::Table(table) => Some(describe(table.get(key)?.get_ref())),
        DeValue::Float(_) | DeValue::Integer(_) => {
            find(name)?.keys.first().filter(|first| first.name == key).map(|_| describe(value))
        }
        _ => None,
    })
}

/// The form of an activation that is written as a call, such as `clip(0, 6)`, with a number behind it, such as `leaky_relu_0.1`, or in
/// a word that says more than a name.
fn call(written: &str) -> Option<String> {
    if let Some((_, form)) = FORMS.iter().find(|(word, _)| suggest::is_sure(written, word)) {
        return Some((*form).to_owned());
    }
    let behind = written.rsplit_once(['_', ':', '=', ' ']).filter(|(_, number)| number.contains('.'));
    let (name, arguments) = written.strip_suffix(')').and_then(|call| call.split_once('(')).or(behind)?;
    let name = suggest::word(name.trim(), &names())?;
    let keys = find(name)?.keys;
    let value = |argument: &str| argument.rsplit('=').next().unwrap_or_default().trim().to_owned();
    let values: Vec<String> = arguments.split(',').map(value).filter(|value| !value.is_empty()).collect();
    let is_number = |value: &String| value.parse::<f64>().is_ok() && !value.starts_with('.') && !value.ends_with('.');
    if values.len() > keys.len() || !values.iter().all(is_number) {
        return None;
    }
    form(name, |key| values.get(keys.iter().position(|known| known.name == key)?).cloned())
}

/// Reports keys of a layer's activation that stand in the layer itself; gives them.
pub fn report_outside<'a>(table: &'a DeTable<'_>, known: &[&str], fields: &mut Fields<'_, '_>) -> Vec<&'a str> {
    let Some(value) = table.get("activation") else { return Vec::new() };
    let written = match value.get_ref() {
        DeValue::String(name) => Some(name.as_ref()),
        DeValue::Table(table) => written_kind(table).map(|kind| kind.value),
        _ => None,
    };
    let Some(entry) = written.and_then(|name| find(suggest::word(name, &names()).unwrap_or(name))) else {
        return Vec::new();
    };
    let own = value.get_ref().as_table();
    let free: Vec<&str> =
        keys(entry.name).filter(|key| own.is_none_or(|own| !own.contains_key(*key)) && !known.contains(key)).collect();
    let outside = outside(table, &free, known);
    let Some((first, _)) = outside.first() else { return Vec::new() };
    let title = format!("`{first}` of {} is a key of its activation", fields.owner());
    let label = format!("`{}` has its keys in a table", entry.name);
    let mut diagnostic = Diagnostic::new(title, value.span(), label);
    for (key, _) in &outside {
        if let Some((key, _)) = table.get_key_value(*key) {
            diagnostic = diagnostic.secondary(key.span(), "stands outside of it");
        }
    }
    let form = form_with(entry, table, &outside, own);
    let names: Vec<&str> = outside.into_iter().map(|(key, _)| key).collect();
    fields.push_settled(diagnostic.help(format!("write `activation = {form}`, and remove {}", suggest::list(&names))));
    names
}

/// The form of an activation whose name, as `written`, stands in the place of a layer's kind, and the keys of the layer that it has.
pub fn of_layer<'a>(written: &str, name: &str, table: &'a DeTable<'_>, known: &[&str]) -> (String, Vec<&'a str>) {
    let Some(entry) = find(name) else { return (String::new(), Vec::new()) };
    let is_bound = |key: &str| matches!(key, "max_value" | "max_val" | "max");
    let bound = table.iter().find(|(key, _)| is_bound(key.get_ref())).filter(|_| name == "relu");
    if let Some((key, bound)) = bound {
        let bound = describe(bound.get_ref());
        let form = match bound.as_str() {
            "6" | "6.0" => "\"relu6\"".to_owned(),
            bound => format!("{{ kind = \"clip\", low = 0, high = {bound} }}"),
        };
        return (form, vec![key.get_ref()]);
    }
    let free: Vec<&str> = keys(entry.name).collect();
    let outside = outside(table, &free, known);
    let told = FORMS.iter().find(|(word, _)| outside.is_empty() && suggest::is_sure(written, word));
    let form = told.map_or_else(|| form_with(entry, table, &outside, None), |(_, form)| (*form).to_owned());
    (form, outside.into_iter().map(|(key, _)| key).collect())
}

/// Keys in a layer's table that are meant for the activation, which has those in `free`, while the layer has those that are `known`;
/// and which key each is.
fn outside<'a, 'k>(table: &'a DeTable<'_>, free: &[&'k str], known: &[&str]) -> Vec<(&'a str, &'k str)> {
    // What other frameworks call a key of the activation may be what the layer's kind has another word for.
    let is_for_layer = |key: &str| suggest::key(key, known).is_some() && !suggest::means_first(key, free);
    let meant = |key: &str| suggest::key(key, free).filter(|_| !is_for_layer(key));
    let mut outside: Vec<(&'a str, &'k str)> = table
        .keys()
        .map(|key| key.get_ref().as_ref())
        .filter(|key| !known.contains(key))
        .filter_map(|key| Some((key, meant(key)?)))
        .collect();
    outside.sort_by_key(|(key, _)| table.get_key_value(*key).map(|(key, _)| key.span().start));
    outside
}

/// The form of an activation with the values of keys `outside` of it, and those that it has as its `own`.
fn form_with(entry: &Entry, table: &DeTable<'_>, outside: &[(&str, &str)], own: Option<&DeTable<'_>>) -> String {
    let given = |name: &str| {
        let written = outside.iter().find(|(_, meant)| *meant == name);
        let Some((written, value)) = written.and_then(|(written, _)| Some((*written, table.get(*written)?))) else {
            return Some(describe(own?.get(name)?.get_ref()));
        };
        let key = entry.keys.iter().find(|key| key.name == name)?;
        let value = value.get_ref();
        Some(suggest::value(written, value, name, key.accepts).unwrap_or_else(|| describe(value)))
    };
    form(entry.name, given).unwrap_or_default()
}
