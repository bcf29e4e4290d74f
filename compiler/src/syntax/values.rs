//! The values that keys take: what is accepted, how it is read, and how a mistake in it is told.

mod border;
pub mod numbers;
mod part;
mod sampling;
mod sizes;

use std::fmt;

use toml::de::{DeArray, DeFloat, DeInteger, DeValue};

pub use self::border::Fill;
pub use self::part::{Bound, Part};
pub use self::sizes::{Ends, Layout, Padding, Pair, Pixels};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::LIMIT;
use crate::source::{Span, Spanned};
use crate::syntax::suggest;

/// A type that the value of a key is read into.
pub trait Value: Sized {
    /// What is accepted, in words.
    const ACCEPTS: &'static str;

    /// Reads the value; where it has a mistake, reports it and gives nothing.
    fn read(item: Item<'_, '_>) -> Option<Self>;
}

/// A value of a file while it is read.
pub struct Item<'a, 'd> {
    /// What was written.
    pub value: &'a DeValue<'a>,
    /// Where.
    pub span: Span,
    /// How titles name it, such as `` `stride` of layer `conv1` ``; or, of a part, what it is a part of.
    pub what: &'a str,
    /// What labels call that which has the value, such as `` `conv` ``.
    pub of: &'a str,
    /// Whether it is one of several values.
    pub is_part: bool,
    /// Where mistakes go.
    pub diagnostics: &'d mut Diagnostics,
}

impl<'a> Item<'a, '_> {
    /// One of several values that this one holds.
    pub fn part(&mut self, value: &'a toml::Spanned<DeValue<'a>>) -> Item<'a, '_> {
        let (value, span) = (value.get_ref(), value.span());
        Item { value, span, what: self.what, of: self.of, is_part: true, diagnostics: self.diagnostics }
    }

    /// This value, for a mistake at another place.
    pub fn beside(&mut self, span: Span) -> Item<'a, '_> {
        Item {
            value: self.value,
            span,
            what: self.what,
            of: self.of,
            is_part: self.is_part,
            diagnostics: self.diagnostics,
        }
    }

    /// Advice on how to write numbers that are written as elsewhere.
    fn rewritten(&self, accepts: &str) -> Option<String> {
        let meant = numbers::rewritten(self.value, accepts)?;
        let key = self.what.strip_prefix('`').and_then(|what| what.split('`').next()).filter(|_| !self.is_part);
        Some(key.map_or_else(|| format!("write `{meant}`"), |key| format!("write `{key} = {meant}`")))
    }

    /// Reports a mistake: the title says of the value that it `is` so.
    fn wrong(self, is: impl fmt::Display, label: impl Into<String>) {
        self.diagnostics.push(self.mistake(is, label));
    }

    fn mistake(&self, is: impl fmt::Display, label: impl Into<String>) -> Diagnostic {
        let part = if self.is_part { "a value in " } else { "" };
        Diagnostic::new(format!("{part}{} {is}", self.what), self.span.clone(), label)
    }
}

/// What to do about an input whose size is left to each run.
const OF_ONE_SIZE: &str = "write the number: code is made for inputs of one size";

/// Reports that a value is not of the type that `accepts` describes.
pub fn wrong_type(item: Item<'_, '_>, accepts: &str) {
    let diagnostic = item.mistake(format_args!("must be {accepts}"), format!("found {}", found(item.value)));
    let has_more_axes = accepts.contains("`[height, width]`")
        && item.value.as_array().is_some_and(|list| list.len() > 2 && numbers::in_value(item.value).is_some());
    let note = has_more_axes.then(|| "feature maps have two axes beside their channels, height and width".to_owned());
    let help = match item.value {
        DeValue::String(text) if text.parse::<i64>().is_ok() && accepts.contains("number") => {
            Some(format!("write the number without quotes: `{text}`"))
        }
        DeValue::String(text) if accepts == <f64 as Value>::ACCEPTS => {
            let is_number =
                text.parse::<f64>().is_ok_and(f64::is_finite) && text.starts_with(|c: char| c.is_ascii_digit());
            let number = if is_number { Some(text.to_string()) } else { numbers::worked_out(text) };
            number.map(|number| format!("write the number without quotes: `{number}`"))
        }
        DeValue::String(text) if accepts.ends_with("whole number") && numbers::ungrouped(text).is_some() => {
            let number = numbers::ungrouped(text).unwrap_or_default();
            Some(format!("write the number without quotes: `{number}`"))
        }
        DeValue::String(_) if item.what.contains("` of `input") && accepts.contains("number") => {
            Some(OF_ONE_SIZE.to_owned())
        }
        // As TOML has no word for no value, some write one as text.
        DeValue::String(text) if matches!(text.to_lowercase().as_str(), "none" | "null" | "nil") => {
            Some("leave the key out".to_owned())
        }
        // In a block such a value is not read as it stands.
        DeValue::String(text) if text.starts_with('$') => {
            Some("a value that depends on a key stands in a block, below a line `[[block.layer]]`".to_owned())
        }
        DeValue::String(text) if accepts.contains("`true`") => match text.to_lowercase().as_str() {
            "true" | "yes" | "on" => Some("write it without quotes: `true`".to_owned()),
            "false" | "no" | "off" => Some("write it without quotes: `false`".to_owned()),
            _ => None,
        },
        DeValue::Integer(number) if matches!(number.as_str(), "0" | "1") && accepts.contains("`true`") => {
            Some(format!("write `{}`", number.as_str() == "1"))
        }
        DeValue::Float(float)
            if item.what.starts_with("`scale`") && number(float).is_some_and(|scale| (0.0..1.0).contains(&scale)) =>
        {
            Some("for fewer pixels than the input has, write `size = [height, width]` in its place".to_owned())
        }
        DeValue::Float(float) if accepts.contains("whole number") => {
            let least = if accepts.contains("positive") { 1.0 } else { 0.0 };
            let number = number(float).filter(|number| number.fract() == 0.0 && (least..1e15).contains(number));
            // The absolute value of a zero has no sign.
            number.map(|number| format!("write it as a whole number: `{:.0}`", number.abs()))
        }
        DeValue::Table(table) if accepts == Names::ACCEPTS && !item.is_part => {
            let key = item.what.strip_prefix('`').and_then(|what| what.split('`').next());
            let mut names: Vec<_> = table.keys().collect();
            names.sort_by_key(|name| name.span().start);
            let names: Vec<String> = names.into_iter().map(|name| format!("\"{}\"", name.get_ref())).collect();
            key.map(|key| format!("write `{key} = [{}]`", suggest::shorten(&names.join(", "))))
        }
        DeValue::Array(array) if accepts == <String as Value>::ACCEPTS && array.len() == 1 && !item.is_part => {
            let one = array.iter().next().and_then(|one| one.get_ref().as_str());
            let key = item.what.strip_prefix('`').and_then(|what| what.split('`').next());
            key.zip(one).map(|(key, one)| format!("write `{key} = \"{}\"`", suggest::shorten(one)))
        }
        DeValue::Array(_) | DeValue::Table(_) if accepts == <String as Value>::ACCEPTS && item.is_part => {
            the_one_name(item.value).map(|name| format!("write `\"{}\"`", suggest::shorten(name)))
        }
        DeValue::Integer(_) if item.is_part && item.what.starts_with("`from`") => {
            Some("give the name of a layer: they are not counted".to_owned())
        }
        DeValue::Integer(_) | DeValue::Array(_) if accepts == Names::ACCEPTS => {
            let of_list = item.value.as_array().filter(|list| list.len() == 1).and_then(|list| list.iter().next());
            let one = of_list.map_or(item.value, |one| one.get_ref()).as_integer();
            if one.is_some_and(|one| one.as_str() == "-1") {
                Some("remove it: a layer is fed by the one before it where nothing is said".to_owned())
            } else if item.what.starts_with("`inputs`") {
                Some("name each, as in `inputs = [\"map\", \"skip\"]`: they are not counted".to_owned())
            } else {
                Some("give the name of a layer: they are not counted".to_owned())
            }
        }
        _ => item
            .rewritten(accepts)
            .or_else(|| has_more_axes.then(|| "write two numbers, `[height, width]`, or one for both".to_owned())),
    };
    let Item { diagnostics, .. } = item;
    diagnostics.push(diagnostic.notes(note).helps(help));
}

/// The one name that a list or a table holds.
fn the_one_name<'v>(value: &'v DeValue<'_>) -> Option<&'v str> {
    let mut values: Box<dyn Iterator<Item = _>> = match value {
        DeValue::Array(array) => Box::new(array.iter()),
        DeValue::Table(table) => Box::new(table.values()),
        _ => return None,
    };
    let name = values.next()?.get_ref().as_str()?;
    values.next().is_none().then_some(name)
}

/// What a value is, for a label.
fn found(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(_) => "a string".to_owned(),
        DeValue::Integer(number) => format!("the number {}", suggest::shorten(number.as_str())),
        DeValue::Float(float) => match number(float) {
            Some(number) if number.is_nan() => "`nan`, which is not a number".to_owned(),
            Some(number) if number.is_infinite() => "an infinite number".to_owned(),
            Some(number) if number.fract() == 0.0 => format!("the float {}", suggest::shorten(float.as_str())),
            _ => "a number with a fraction".to_owned(),
        },
        DeValue::Boolean(_) => "a boolean".to_owned(),
        DeValue::Datetime(_) => "a date".to_owned(),
        DeValue::Array(array) if array.len() > 1 && is_nested(array) => format!("a list of {} lists", array.len()),
        DeValue::Array(array) if array.len() == 1 => "a list of one value".to_owned(),
        DeValue::Array(array) => format!("a list of {} values", array.len()),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// The number that a float is.
fn number(float: &DeFloat<'_>) -> Option<f64> {
    float.as_str().parse().ok()
}

/// Reads a whole number from `least` to `most`.
fn whole<T: TryFrom<i128>>(item: Item<'_, '_>, accepts: &str, least: i128, most: i128) -> Option<T> {
    let DeValue::Integer(integer) = item.value else {
        wrong_type(item, accepts);
        return None;
    };
    let written = suggest::shorten(&integer.to_string());
    let negative = integer.as_str().starts_with('-');
    match parse(integer) {
        Some(number) if (least..=most).contains(&number) => return T::try_from(number).ok(),
        Some(0) => item.wrong("must not be 0", format!("must be at least {least}")),
        _ if negative => {
            let is = format!("must not be negative, but is {written}");
            let is_size = written == "-1" && item.what.contains("`input");
            let help = is_size.then(|| OF_ONE_SIZE.to_owned());
            let mistake = item.mistake(is, format!("must be at least {least}")).helps(help);
            item.diagnostics.push(mistake);
        }
        _ => item.wrong(format!("is too large: {written}"), format!("must be at most {most}")),
    }
    None
}

fn parse(integer: &DeInteger<'_>) -> Option<i128> {
    i128::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// Reads the elements of a list, each by `read`; nothing if any has a mistake, after reading all. Several that are no whole numbers are
/// one mistake in a value of which `accepts` says what it should be.
fn elements<'a, T>(
    item: &mut Item<'a, '_>,
    array: &'a DeArray<'a>,
    accepts: &str,
    mut read: impl FnMut(Item<'a, '_>) -> Option<T>,
) -> Option<Vec<T>> {
    let others = array.iter().filter(|element| !element.get_ref().is_integer()).count();
    if others > 1 && numbers::rewritten(item.value, accepts).is_some() {
        let span = item.span.clone();
        wrong_type(item.beside(span), accepts);
        return None;
    }
    let read: Vec<Option<T>> = array.iter().map(|element| read(item.part(element))).collect();
    read.into_iter().collect()
}

/// Whether a list consists of lists, which is one mistake rather than one for each.
fn is_nested(array: &DeArray<'_>) -> bool {
    array.iter().all(|element| element.get_ref().is_array())
}

/// Reads one of several words.
pub fn word<T: Clone>(item: Item<'_, '_>, accepts: &str, words: &[(&'static str, T)]) -> Option<T> {
    word_or(item, accepts, words, |_| None)
}

/// Reads one of several words; `otherwise` is advice on one that is none of them.
fn word_or<T: Clone>(
    item: Item<'_, '_>,
    accepts: &str,
    words: &[(&'static str, T)],
    otherwise: impl FnOnce(&str) -> Option<String>,
) -> Option<T> {
    let DeValue::String(written) = item.value else {
        wrong_type(item, accepts);
        return None;
    };
    if let Some((_, value)) = words.iter().find(|(word, _)| word == written) {
        return Some(value.clone());
    }
    let names: Vec<&'static str> = words.iter().map(|(word, _)| *word).collect();
    let is = format!("cannot be `\"{}\"`", suggest::shorten(written));
    let diagnostic = item.mistake(is, format!("must be {accepts}"));
    let rewritten = item.rewritten(accepts);
    let help = rewritten.or_else(|| suggest::word(written, &names).map(|word| format!("did you mean `\"{word}\"`?")));
    item.diagnostics.push(diagnostic.helps(help.or_else(|| otherwise(written))));
    None
}

/// A positive whole number.
pub type Count = usize;

impl Value for Count {
    const ACCEPTS: &'static str = "a positive whole number";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        whole(item, Self::ACCEPTS, 1, LIMIT as i128)
    }
}

/// A whole number from 0.
impl Value for u64 {
    const ACCEPTS: &'static str = "a whole number";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        whole(item, Self::ACCEPTS, 0, i64::MAX.into())
    }
}

impl Value for bool {
    const ACCEPTS: &'static str = "`true` or `false`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        if let DeValue::Boolean(value) = item.value {
            return Some(*value);
        }
        wrong_type(item, Self::ACCEPTS);
        None
    }
}

impl Value for f64 {
    const ACCEPTS: &'static str = "a number";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        let number = match item.value {
            DeValue::Float(float) => number(float),
            DeValue::Integer(integer) => parse(integer).map(|number| number as Self),
            _ => {
                wrong_type(item, Self::ACCEPTS);
                return None;
            }
        };
        let fits = number.filter(|number: &Self| (*number as f32).is_finite());
        if fits.is_none() {
            let label = match number {
                Some(number) if number.is_nan() => "not a number",
                Some(number) if number.is_infinite() => "infinite",
                _ => "out of range",
            };
            item.wrong("must be a finite number that a 32-bit float can hold", label);
        }
        fits
    }
}

/// Text that names something.
impl Value for String {
    const ACCEPTS: &'static str = "a string";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        if let DeValue::String(text) = item.value {
            return name(item, text);
        }
        wrong_type(item, Self::ACCEPTS);
        None
    }
}

/// `text` if it can be a name, wherever it was written; see [`is_name`].
pub fn name(item: Item<'_, '_>, text: &str) -> Option<String> {
    if is_name(text) {
        return Some(text.to_owned());
    }
    if text.is_empty() {
        item.wrong("must not be empty", "empty");
    } else if text.chars().any(char::is_control) {
        item.wrong("must not contain control characters", "has a control character");
    } else {
        item.wrong(format!("must not be longer than {LONGEST} bytes"), format!("is {} bytes long", text.len()));
    }
    None
}

/// Whether `text` can be a name.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && !text.chars().any(char::is_control)
}

/// The greatest length of a name or a path, in bytes.
pub const LONGEST: usize = 255;

/// One name or several.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// Those that could be read.
    pub names: Vec<Spanned<String>>,
    /// Whether that is all.
    pub complete: bool,
}

impl Value for Names {
    const ACCEPTS: &'static str = "a name, or a list of names";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        let name = |item: Item<'_, '_>| {
            let span = item.span.clone();
            String::read(item).map(|name| Spanned::new(name, span))
        };
        let are_counted = |array: &DeArray<'_>| !array.is_empty() && array.iter().all(|one| one.get_ref().is_integer());
        if item.value.as_array().is_some_and(are_counted) {
            wrong_type(item, Self::ACCEPTS);
            return None;
        }
        let (names, complete) = one_or_several(item, Self::ACCEPTS, DeValue::is_str, name)?;
        Some(Self { names, complete })
    }
}

/// Reads one value, which is told by `is_one`, or a list of several, each by `read`: those that have no mistake, and whether that is
/// all.
pub fn one_or_several<'a, T>(
    mut item: Item<'a, '_>,
    accepts: &str,
    is_one: impl Fn(&DeValue<'a>) -> bool,
    read: impl Fn(Item<'a, '_>) -> Option<T>,
) -> Option<(Vec<T>, bool)> {
    match item.value {
        DeValue::Array(array) if array.is_empty() => {
            let help = match item.what.strip_prefix('`').and_then(|what| what.split('`').next()) {
                Some("from") => Some("name what feeds the layer, or remove it for the one before to do so"),
                Some("inputs") => Some(
                    "remove it where one value feeds the block, which is called `input` then, or name each, as in `inputs = [\"map\", \"skip\"]`",
                ),
                Some("keys") => Some("remove it: a block has no keys where nothing is said"),
                Some("outputs") => Some("remove it for the last layer to be the output, or name layers"),
                _ => None,
            };
            let mistake = item.mistake("must not be an empty list", "names nothing").helps(help.map(str::to_owned));
            item.diagnostics.push(mistake);
            None
        }
        DeValue::Array(array) => {
            let several: Vec<T> = array.iter().filter_map(|element| read(item.part(element))).collect();
            let complete = several.len() == array.len();
            Some((several, complete))
        }
        value if is_one(value) => read(item).map(|one| (vec![one], true)),
        _ => {
            wrong_type(item, accepts);
            None
        }
    }
}
