//! A part of the rows, columns or channels of a map, which says where it starts and where it ends.

use std::fmt;

use toml::de::{DeTable, DeValue};

use super::{Item, Value, elements, found, is_nested, number, whole, wrong_type};
use crate::shape::LIMIT;
use crate::syntax::suggest::{self, shorten};

/// From the first place up to the end, which is the first that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The first.
    pub first: Bound,
    /// The first that is left out.
    pub end: Bound,
}

impl Part {
    /// From the first place up to the end, of `size` in all. Where these are all that follow, the end is that of all, however many there
    /// are.
    pub const fn among([first, end]: [usize; 2], size: usize) -> Self {
        let end = if end == size { Bound::FromEnd(0) } else { Bound::FromStart(end) };
        Self { first: Bound::FromStart(first), end }
    }
}

/// A place along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Behind so many.
    FromStart(usize),
    /// In front of so many.
    FromEnd(usize),
}

impl Bound {
    /// How many are in front of it, of `size` in all; nothing where there are not as many as it counts from the end.
    pub const fn of(self, size: usize) -> Option<usize> {
        match self {
            Self::FromStart(place) => Some(place),
            Self::FromEnd(behind) => size.checked_sub(behind),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FromStart(place) => place.fmt(f),
            Self::FromEnd(0) => f.write_str("\"end\""),
            Self::FromEnd(behind) => write!(f, "\"end - {behind}\""),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}, {}]", self.first, self.end)
    }
}

impl Value for Part {
    const ACCEPTS: &'static str = "a list of two places, each a whole number, `\"end\"` or `\"end - NUMBER\"`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let meant = match item.value {
            DeValue::Array(array) if array.len() == 2 && !is_nested(array) => {
                let [first, end] = elements(&mut item, array, Self::ACCEPTS, bound)?.try_into().ok()?;
                return Some(Self { first, end });
            }
            DeValue::Array(array) if array.len() == 1 => {
                let first = array.iter().next().and_then(|first| whole_number(first.get_ref()));
                first.map(|first| Self { first: Bound::FromStart(first), end: Bound::FromEnd(0) })
            }
            DeValue::Integer(_) => {
                whole_number(item.value).map(|end| Self { first: Bound::FromStart(0), end: Bound::FromStart(end) })
            }
            DeValue::String(text) => of_text(text),
            DeValue::Table(table) => of_table(table),
            _ => None,
        };
        let key = item.what.strip_prefix('`').and_then(|what| what.split('`').next()).unwrap_or_default();
        let help = match (meant, item.value) {
            // Whether one is meant or as many cannot be told.
            (Some(meant), DeValue::Integer(count)) => Some(format!("write `{key} = {meant}` for the first {count}")),
            (Some(meant), _) => Some(format!("write `{key} = {meant}`")),
            (None, DeValue::Array(array)) if array.is_empty() => {
                Some("remove it: all are taken where nothing is said".to_owned())
            }
            (None, DeValue::Array(array)) if array.len() == 3 => {
                Some("write the first and the end: what lies between them is taken, without steps".to_owned())
            }
            (None, _) => item.rewritten(Self::ACCEPTS),
        };
        let is = format_args!("must be {}", Self::ACCEPTS);
        let mistake = item.mistake(is, format!("found {}", found(item.value))).helps(help);
        item.diagnostics.push(mistake);
        None
    }
}

/// Reads one of the two places.
fn bound(item: Item<'_, '_>) -> Option<Bound> {
    const ACCEPTS: &str = "a whole number, `\"end\"` or `\"end - NUMBER\"`";
    let (is, help) = match item.value {
        DeValue::Integer(number) => match number.as_str().strip_prefix('-') {
            Some(behind) if number.radix() == 10 && behind.len() <= LONGEST => {
                ("must not be negative".to_owned(), from_end(behind))
            }
            _ => return whole(item, ACCEPTS, 0, LIMIT as i128).map(Bound::FromStart),
        },
        DeValue::String(text) => match of_word(text) {
            Some(Ok(bound)) => return Some(bound),
            _ if text.parse::<usize>().is_ok() => {
                wrong_type(item, ACCEPTS);
                return None;
            }
            found => {
                let help = found.and_then(Result::err).or_else(|| meant_by(text));
                (format!("cannot be `\"{}\"`", shorten(text)), help)
            }
        },
        DeValue::Float(float) if number(float).is_some_and(|number| number == f64::INFINITY) => {
            ("must not be infinite".to_owned(), from_end("0"))
        }
        _ => {
            wrong_type(item, ACCEPTS);
            return None;
        }
    };
    let mistake = item.mistake(is, format!("must be {ACCEPTS}")).helps(help);
    item.diagnostics.push(mistake);
    None
}

/// The most digits of a number.
const LONGEST: usize = 10;

/// Advice to count so many from the end.
fn from_end(behind: &str) -> Option<String> {
    let behind: usize = behind.parse().ok()?;
    Some(format!("write `{}`", Bound::FromEnd(behind)))
}

/// The place that text stands for, or advice on what follows `end` in it; nothing where it does not start like this.
fn of_word(text: &str) -> Option<Result<Bound, String>> {
    let rest = text.trim().strip_prefix("end")?.trim_start();
    if rest.is_empty() {
        return Some(Ok(Bound::FromEnd(0)));
    }
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let behind = rest.strip_prefix('-').map(str::trim);
    let digits = behind.filter(|behind| !behind.is_empty() && behind.bytes().all(|byte| byte.is_ascii_digit()));
    let number = digits.and_then(|digits| digits.parse().ok()).filter(|behind| *behind <= LIMIT);
    Some(match number {
        Some(behind) => Ok(Bound::FromEnd(behind)),
        None if digits.is_some() => Err(format!("the number must be at most {LIMIT}")),
        None if rest.starts_with('+') => Err("write `\"end\"`: nothing lies behind it".to_owned()),
        None => Err("only a whole number can be taken from it, as in `\"end - 1\"`".to_owned()),
    })
}

/// Advice on a word that is none here.
fn meant_by(text: &str) -> Option<String> {
    let plain = text.trim().to_lowercase();
    if let Some(behind) = plain.strip_prefix('-') {
        return from_end(behind.trim());
    }
    let is_end = |word: &str| {
        let words =
            ["", ":", "all", "height", "inf", "last", "len", "length", "max", "none", "rest", "size", "stop", "width"];
        words.contains(&word) || suggest::word(word, &["end"]).is_some()
    };
    if matches!(plain.as_str(), "begin" | "first" | "start") {
        return Some("write `0`".to_owned());
    }
    match plain.split_once('-') {
        Some((word, behind)) if is_end(word.trim()) => from_end(behind.trim()),
        Some(_) => None,
        None => from_end("0").filter(|_| is_end(&plain)),
    }
}

/// The part that text means in which other languages write one: `1:`, `:-1`, `2..5`.
fn of_text(text: &str) -> Option<Part> {
    let inside = text.trim().trim_matches(['[', ']', '(', ')']);
    let (first, end) = inside.split_once("..").or_else(|| inside.split_once(':'))?;
    let bound = |text: &str, otherwise: Bound| match text.trim() {
        "" => Some(otherwise),
        text => match text.strip_prefix('-') {
            Some(behind) => behind.parse().ok().map(Bound::FromEnd),
            None => text.parse().ok().map(Bound::FromStart).or_else(|| of_word(text)?.ok()),
        },
    };
    Some(Part { first: bound(first, Bound::FromStart(0))?, end: bound(end, Bound::FromEnd(0))? })
}

/// The part that a table of both places means.
fn of_table(table: &DeTable<'_>) -> Option<Part> {
    let place = |words: &[&str], otherwise: Bound| match table
        .iter()
        .find(|(key, _)| words.contains(&key.get_ref().as_ref()))
    {
        None => Some((otherwise, 0)),
        Some((_, value)) => {
            let value = value.get_ref();
            let of_text = || of_word(value.as_str()?)?.ok();
            whole_number(value).map(Bound::FromStart).or_else(of_text).map(|bound| (bound, 1))
        }
    };
    let (first, is_first) = place(&["begin", "first", "from", "start"], Bound::FromStart(0))?;
    let (end, is_end) = place(&["end", "stop", "to"], Bound::FromEnd(0))?;
    (is_first + is_end > 0 && is_first + is_end == table.len()).then_some(Part { first, end })
}

/// A number that a place can be.
fn whole_number(value: &DeValue<'_>) -> Option<usize> {
    let number = value.as_integer().filter(|number| number.radix() == 10)?;
    number.as_str().parse().ok().filter(|number| *number <= LIMIT)
}
