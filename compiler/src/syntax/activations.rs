//! The activations, each with its keys. `activations!` below is the one list of them.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::blocks::describe;
use crate::syntax::suggest;
use crate::syntax::table::{Fallback, Fields, Key, Table, table};
use crate::syntax::values::{self, Item, Value};

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
    Gelu = "gelu",
    Clip = "clip",
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
                values::wrong_type(item, Self::ACCEPTS);
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
                (entry.read)(&mut fields).filter(|_| !unknown)
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
                    let note = format!("the activations are {}", suggest::list(names()));
                    let help = "add `kind = …`, the name of an activation";
                    fields.push(Diagnostic::new(title, fields.span(), "`kind` is missing").note(note).help(help));
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
fn home(key: &str) -> Option<String> {
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
    let kind = ["softmax", "log_softmax"].into_iter().find(|kind| suggest::is_sure(name.value, kind));
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

/// How an activation is written, with the keys that it must have and those of it that `given` has; nothing where there is none of that
/// name.
pub fn form(name: &str, given: &DeTable<'_>) -> Option<String> {
    let mut form = String::new();
    for key in find(name)?.keys {
        let value = given.get(key.name).map(|value| describe(value.get_ref()));
        if value.is_some() || matches!(key.default, Fallback::Required) {
            form.push_str(&format!(", {} = {}", key.name, value.unwrap_or_else(|| "…".to_owned())));
        }
    }
    Some(if form.is_empty() { format!("\"{name}\"") } else { format!("{{ kind = \"{name}\"{form} }}") })
}
