//! Values of a block that depend on its keys: `"$width"`, `"4 * $width"`, `"$width / 2"`.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use toml::Spanned as Written;
use toml::de::{DeTable, DeValue};

use super::common_keys;
use super::inputs::{Inputs, are_fed_by_input, named};
use crate::diagnostic::instances::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::suggest::{self, list, shorten};
use crate::syntax::{activations, layer};

/// The mark of a key in a value.
const MARK: char = '$';

/// The keys of a layer that say what it is, not what it does: there a mark is a letter like others.
const NAMES: [&str; 3] = ["name", "kind", "from"];

/// How a value depends on a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dependent<'a> {
    pub(super) key: &'a str,
    how: How,
}

#[derive(Clone, Copy, Debug)]
enum How {
    Plain,
    Times(i128),
    Over(i128),
}

/// Whether text can be a key.
pub(super) fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// What to write for the key or the list of keys that `text`, which is none, was probably meant as.
pub(super) fn meant_as_keys(text: &str) -> Option<String> {
    let keys: Vec<&str> = text.split(',').map(|key| key.trim().trim_start_matches(MARK)).collect();
    let quoted: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
    let meant = if let [one] = quoted.as_slice() { one.clone() } else { format!("[{}]", quoted.join(", ")) };
    keys.iter().all(|key| is_key(key)).then_some(meant)
}

/// Whether a value, or one in it, depends on a key.
pub fn is_open(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::String(text) => text.contains(MARK),
        DeValue::Array(array) => array.iter().any(|value| is_open(value.get_ref())),
        DeValue::Table(table) => table.values().any(|value| is_open(value.get_ref())),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => false,
    }
}

/// Whether what a layer does depends on a key.
pub fn has_open(layer: &DeTable<'_>) -> bool {
    layer.iter().any(|(key, value)| !NAMES.contains(&key.get_ref().as_ref()) && is_open(value.get_ref()))
}

impl<'a> Dependent<'a> {
    /// Reads what stands in place of a value; nothing where it is not to be understood.
    fn parse(text: &'a str) -> Option<Self> {
        let key = |text: &'a str| text.trim().strip_prefix(MARK).filter(|key| is_key(key));
        let number = |text: &str| {
            let digits = text.trim();
            let is_short = digits.len() <= 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<i128>().ok().filter(|number| is_short && *number > 0)
        };
        if let Some(key) = key(text) {
            return Some(Self { key, how: How::Plain });
        }
        if let Some((left, right)) = text.split_once('*') {
            let (key, times) = match key(left) {
                Some(key) => (key, number(right)?),
                None => (key(right)?, number(left)?),
            };
            return Some(Self { key, how: How::Times(times) });
        }
        let (left, right) = text.split_once('/')?;
        Some(Self { key: key(left)?, how: How::Over(number(right)?) })
    }
}

/// Finds all values of a block that depend on keys, and reports those that cannot be understood and keys on which nothing depends; but
/// not those that the block was `refused`.
/// Gives these keys as well, with those that the block should have.
pub(super) fn places(
    layers: &[(&DeTable<'_>, Span)],
    inputs: &Inputs,
    keys: &[Spanned<String>],
    refused: &BTreeSet<String>,
    keys_known: bool,
    owner: &str,
    diagnostics: &mut Diagnostics,
) -> (Rc<[Place]>, BTreeSet<String>) {
    let froms = layers.iter().filter_map(|(layer, _)| named(layer.get("from")?.get_ref())).flatten();
    let marked = froms.filter_map(|name| name.strip_prefix(MARK)).filter(|name| inputs.find(name).is_none());
    let marked: BTreeSet<&str> = marked.filter(|name| keys.iter().any(|key| key.value == *name)).collect();
    let marked: Vec<&str> = marked.into_iter().collect();
    let advice = inputs.advice(&marked, inputs.listed.is_none() && !are_fed_by_input(layers));
    let mut search = Search {
        inputs,
        advice,
        keys,
        refused,
        keys_known,
        owner,
        of: String::new(),
        at: 0..0,
        found: Vec::new(),
        named: BTreeSet::new(),
        unknown: BTreeSet::new(),
        diagnostics,
    };
    for (layer, _) in layers {
        for (key, value) in *layer {
            if NAMES.contains(&key.get_ref().as_ref()) {
                search.name(key.get_ref(), value.get_ref(), value.span());
            } else {
                (search.of, search.at) = (key.get_ref().as_ref().to_owned(), value.span());
                search.value(value.get_ref(), value.span());
            }
        }
    }
    let Search { mut found, named, unknown: mut stray, .. } = search;
    // One that is not known may have been meant as one of those that nothing depends on.
    let is_clear = stray.is_empty();
    for key in keys.iter().filter(|key| !named.contains(&key.value) && !layers.is_empty()) {
        stray.insert(key.value.clone());
        if !is_clear {
            continue;
        }
        let title = format!("nothing in {owner} depends on its key `{}`", key.value);
        let help = format!("write `\"${}\"` where its value belongs, or remove it", key.value);
        diagnostics.push(Diagnostic::new(title, key.span.clone(), "used nowhere in the block").help(help));
    }
    found.sort_by_key(|place| place.span.start);
    (found.into(), stray)
}

/// Whether a key is among the words of a text.
fn names_key(text: &str, key: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == key)
}

/// Why text with a mark in it is not a value, in a few words.
fn why_not(text: &str) -> String {
    let numbers: Vec<&str> = text.split(['*', '/']).map(str::trim).filter(|part| !part.contains(MARK)).collect();
    if let Some(sign) = text.chars().find(|c| matches!(c, '+' | '-' | '%' | '^')) {
        return format!("only `*` and `/` can be computed, not `{sign}`");
    }
    match numbers.as_slice() {
        ["0"] if text.contains('/') => "cannot be divided by 0".to_owned(),
        ["0"] => "is always 0".to_owned(),
        [number] if number.contains('.') => "only whole numbers can be computed with".to_owned(),
        [number] if number.len() > 10 => "the number is too large".to_owned(),
        _ if text.matches(['*', '/']).count() > 1 => "more than one operation".to_owned(),
        _ if text.matches(MARK).count() > 1 => "more than one key".to_owned(),
        _ => "not understood".to_owned(),
    }
}

struct Search<'a, 'd> {
    inputs: &'a Inputs,
    /// Advice to have inputs in place of the keys that stand for names.
    advice: String,
    keys: &'a [Spanned<String>],
    /// Keys that the block names, but cannot have.
    refused: &'a BTreeSet<String>,
    keys_known: bool,
    owner: &'a str,
    /// The key of a layer whose value is searched.
    of: String,
    /// Where that value is.
    at: Span,
    found: Vec<Place>,
    /// The keys that are named, or were meant to be.
    named: BTreeSet<String>,
    /// Those among them that the block does not have.
    unknown: BTreeSet<String>,
    diagnostics: &'d mut Diagnostics,
}

impl Search<'_, '_> {
    fn value(&mut self, value: &DeValue<'_>, span: Span) {
        match value {
            DeValue::String(text) if text.contains(MARK) => self.dependent(text, span),
            DeValue::String(text) => self.without_mark(text, span),
            DeValue::Array(array) => array.iter().for_each(|value| self.value(value.get_ref(), value.span())),
            DeValue::Table(table) => table.values().for_each(|value| self.value(value.get_ref(), value.span())),
            _ => {}
        }
    }

    /// Reports text that was meant as a key, or computed from one, but lacks the mark.
    fn without_mark(&mut self, text: &str, span: Span) {
        let plain = text.trim().trim_matches(['{', '}', '<', '>', '%', '@', '&']);
        let Some(key) = self.keys.iter().map(|key| key.value.as_str()).find(|key| names_key(plain, key)) else {
            return;
        };
        let meant = plain.replacen(key, &format!("{MARK}{key}"), 1);
        let is_word = activations::find(text).is_some() || layer::accepts_word(&self.of, text);
        if is_word || Dependent::parse(&meant).is_none_or(|dependent| dependent.key != key) {
            return;
        }
        self.named.insert(key.to_owned());
        let title = format!("`\"{}\"` in {} is text, not the key `{key}`", shorten(text), self.owner);
        let help = format!("write `\"{}\"`", shorten(&meant));
        let label = format!("lacks the `{MARK}` of a key");
        self.diagnostics.push_settled(Diagnostic::new(title, span, label).help(help));
    }

    fn dependent(&mut self, text: &str, span: Span) {
        let shown = shorten(text);
        let Some(Dependent { key, how }) = Dependent::parse(text) else {
            let title = format!("`\"{shown}\"` in {} is not a value", self.owner);
            self.named.extend(self.keys.iter().map(|key| key.value.clone()));
            let named = self.keys.iter().map(|key| key.value.as_str()).find(|key| names_key(text, key));
            let key = named.unwrap_or("KEY");
            let help = format!("write `\"${key}\"`, or of a whole number `\"4 * ${key}\"` or `\"${key} / 2\"`");
            let diagnostic = Diagnostic::new(title, span, why_not(text)).help(help);
            self.diagnostics.push(if text.contains(['+', '-', '*', '/', '%', '^']) {
                diagnostic.help("give the block a key for what cannot be written so")
            } else {
                diagnostic
            });
            return;
        };
        if self.keys.iter().any(|known| known.value == key) {
            self.named.insert(key.to_owned());
            let is_plain = matches!(how, How::Plain);
            let is_whole = span == self.at;
            let (key, text) = (key.to_owned(), text.to_owned());
            self.found.push(Place { span, key, is_plain, of: self.of.clone(), is_whole, text });
            return;
        }
        if !self.keys_known || self.refused.contains(key) {
            return;
        }
        self.unknown.insert(key.to_owned());
        let names = || self.keys.iter().map(|key| key.value.as_str());
        let diagnostic =
            Diagnostic::new(format!("{} has no key `{}`", self.owner, shorten(key)), span, "not among its `keys`");
        let diagnostic = if let Some(guess) = suggest::key(key, &names().collect::<Vec<_>>()) {
            self.named.insert(guess.to_owned());
            // Which of the two is misspelt cannot be told.
            self.unknown.insert(guess.to_owned());
            let meant = shorten(text).replace(&format!("{MARK}{key}"), &format!("{MARK}{guess}"));
            diagnostic.help(format!("did you mean `\"{meant}\"`?"))
        } else if common_keys().any(|known| known.name == key) {
            diagnostic
                .help(format!("a block cannot have a key `{key}`, which any layer has: give it another name in `keys`"))
        } else if self.keys.is_empty() {
            diagnostic.help(format!("add `keys = [\"{}\"]` below `[[block]]`", shorten(key)))
        } else {
            let (is, keys) = (if self.keys.len() == 1 { "key is" } else { "keys are" }, list(names()));
            diagnostic.note(format!("its {is} {keys}")).help(format!("add `\"{}\"` to `keys`", shorten(key)))
        };
        self.diagnostics.push_alike(format!("key {key} of {}", self.owner), diagnostic);
    }

    /// Reports a key that stands for a name, which it cannot.
    fn name(&mut self, what: &str, value: &DeValue<'_>, span: Span) {
        let text = match value {
            DeValue::String(text) => text,
            DeValue::Array(names) => {
                names.iter().for_each(|name| self.name(what, name.get_ref(), name.span()));
                return;
            }
            _ => return,
        };
        let Some(Dependent { key, how: How::Plain }) = Dependent::parse(text) else {
            return;
        };
        let is_key = self.keys.iter().any(|known| known.value == key);
        let is_input = self.inputs.find(key).is_some();
        if is_key {
            self.named.insert(key.to_owned());
        } else if !is_input {
            return;
        }
        let title = format!("`{what}` in {} cannot depend on a key", self.owner);
        let diagnostic = Diagnostic::new(title, span, "must be written out");
        self.diagnostics.push_settled(match what {
            "from" if is_input => diagnostic.help(format!("write `\"{key}\"`: it is an input of the block")),
            "from" => {
                diagnostic.help(format!("{}; then write `\"{key}\"` here, and take it out of `keys`", self.advice))
            }
            _ => diagnostic,
        });
    }
}

/// A key's value where a block is used.
pub(super) type Values<'a> = BTreeMap<&'a str, &'a Written<DeValue<'a>>>;

/// What stands at each [`Place`] of an instance that is computed, by where it is in the file, as text.
pub(super) type Computed = BTreeMap<usize, String>;

/// Computes the values of an instance that are not just those of keys. `name` is the instance's, `shift` how far it is from the file.
pub(super) fn compute(
    layers: &[(&DeTable<'_>, Span)],
    values: &Values<'_>,
    name: &str,
    shift: usize,
    diagnostics: &mut Diagnostics,
) -> Computed {
    let mut computed = Computed::new();
    let mut open: Vec<&Written<DeValue<'_>>> = Vec::new();
    for (layer, _) in layers {
        open.extend(layer.iter().filter(|(key, _)| !NAMES.contains(&key.get_ref().as_ref())).map(|(_, value)| value));
    }
    while let Some(value) = open.pop() {
        match value.get_ref() {
            DeValue::Array(array) => open.extend(array.iter()),
            DeValue::Table(table) => open.extend(table.values()),
            DeValue::String(text) if text.contains(MARK) => {
                let Some(Dependent { key, how }) = Dependent::parse(text) else { continue };
                let (Some(given), How::Times(_) | How::Over(_)) = (values.get(key), how) else { continue };
                // It depends on a key of the block around this one that has no value.
                if is_open(given.get_ref()) {
                    continue;
                }
                let at = value.span();
                let number = number(key, given.get_ref(), how, name).map_err(|mistake| {
                    let (title, label) = *mistake;
                    diagnostics.push(Diagnostic::new(title, at.start + shift..at.end + shift, label));
                });
                computed.extend(number.ok().map(|number| (at.start, number.to_string())));
            }
            _ => {}
        }
    }
    computed
}

/// A number that depends on a key; or a title and a label on why there is none.
fn number(key: &str, given: &DeValue<'_>, how: How, name: &str) -> Result<i128, Box<(String, String)>> {
    let number = given.as_integer().and_then(|number| i128::from_str_radix(number.as_str(), number.radix()).ok());
    let Some(number) = number else {
        let title = format!("`{key}` of layer `{name}` must be a whole number");
        return Err(Box::new((title, "is computed with here".to_owned())));
    };
    match how {
        How::Plain => Ok(number),
        How::Times(times) => Ok(number.saturating_mul(times)),
        How::Over(over) if number % over == 0 => Ok(number / over),
        How::Over(over) => {
            let title = format!("`{key}` of layer `{name}` cannot be divided by {over}");
            Err(Box::new((title, format!("{number} / {over} is not a whole number"))))
        }
    }
}

/// A layer of a block as an instance has it.
pub(super) fn instance<'b>(
    table: &'b DeTable<'b>,
    shift: usize,
    values: &Values<'b>,
    computed: &'b Computed,
) -> DeTable<'b> {
    let copy = |(key, value): (&'b Written<_>, &'b Written<DeValue<'b>>)| {
        let is_name = NAMES.contains(&AsRef::<str>::as_ref(Written::<std::borrow::Cow<'_, str>>::get_ref(key)));
        let values = if is_name { None } else { Some(values) };
        (shifted(key, key.get_ref().clone(), shift), copied(value, shift, values, computed))
    };
    table.iter().map(copy).collect()
}

fn shifted<T, U>(from: &Written<T>, value: U, shift: usize) -> Written<U> {
    let span = from.span();
    Written::new(span.start + shift..span.end + shift, value)
}

fn copied<'b>(
    value: &'b Written<DeValue<'b>>,
    shift: usize,
    values: Option<&Values<'b>>,
    computed: &'b Computed,
) -> Written<DeValue<'b>> {
    let copy = match (value.get_ref(), values) {
        (DeValue::Array(array), _) => {
            DeValue::Array(array.iter().map(|value| copied(value, shift, values, computed)).collect())
        }
        (DeValue::Table(table), _) => {
            let entries = table.iter().map(|(key, value)| {
                (shifted(key, key.get_ref().clone(), shift), copied(value, shift, values, computed))
            });
            DeValue::Table(entries.collect())
        }
        (DeValue::String(text), Some(values)) if text.contains(MARK) => {
            let number = computed.get(&value.span().start).and_then(|number| DeValue::parse(number).ok());
            let plain = || {
                let dependent = Dependent::parse(text).filter(|dependent| matches!(dependent.how, How::Plain))?;
                values.get(dependent.key).map(|given| given.get_ref().clone())
            };
            number.map(Written::into_inner).or_else(plain).unwrap_or_else(|| value.get_ref().clone())
        }
        (other, _) => other.clone(),
    };
    shifted(value, copy, shift)
}

/// How much a value holds: values, and the lengths of texts.
pub(super) fn size(value: &DeValue<'_>) -> usize {
    const TEXT: usize = 64;
    match value {
        DeValue::String(text) => 1 + text.len() / TEXT,
        DeValue::Integer(number) => 1 + number.as_str().len() / TEXT,
        DeValue::Float(number) => 1 + number.as_str().len() / TEXT,
        DeValue::Boolean(_) | DeValue::Datetime(_) => 1,
        DeValue::Array(array) => array.iter().map(|value| size(value.get_ref())).sum::<usize>() + 1,
        DeValue::Table(table) => {
            table.iter().map(|(key, value)| 1 + key.get_ref().len() / TEXT + size(value.get_ref())).sum::<usize>() + 1
        }
    }
}

/// A value in a few words, for a label.
pub fn describe(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("\"{}\"", shorten(text)),
        DeValue::Integer(number) => shorten(&number.to_string()),
        DeValue::Float(number) => shorten(&number.to_string()),
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Array(array) if array.len() <= 4 => {
            let values: Vec<String> = array.iter().map(|value| describe(value.get_ref())).collect();
            format!("[{}]", values.join(", "))
        }
        DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => "…".to_owned(),
    }
}
