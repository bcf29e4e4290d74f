//! Values that TOML does not have, and what their keys would take in their place.

use super::Slip;
use crate::syntax::lines::without_comment;
use crate::syntax::suggest::shorten;
use crate::syntax::table::Table;
use crate::syntax::values::numbers;
use crate::syntax::{Root, layer};

/// What the keys of some name take as their values.
pub(super) struct Takes(Vec<&'static str>);

impl Takes {
    pub(super) fn of(key: &str) -> Self {
        let of_model = Root::KEYS.iter().filter(|known| known.name == key).map(|known| known.accepts);
        Self(of_model.chain(layer::accepted(key)).collect())
    }

    /// Whether there are such keys.
    pub(super) const fn is_known(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether a number by itself is taken.
    fn number(&self) -> bool {
        self.0.iter().any(|accepts| accepts.contains("number"))
    }

    /// Whether nothing but one whole number is taken.
    fn only_whole_numbers(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|accepts| accepts.ends_with("whole number"))
    }

    fn truth(&self) -> bool {
        self.0.iter().any(|accepts| accepts.contains("`true`"))
    }

    fn text(&self) -> bool {
        self.0.iter().any(|accepts| accepts.contains("a string") || accepts.contains("name") || accepts.contains('"'))
    }

    /// What to write where text makes no sense.
    pub(super) fn instead_of_text(&self) -> Option<String> {
        let accepts = self.0.first().filter(|_| !self.text())?;
        Some(format!("write {accepts}"))
    }
}

/// A value that is written as elsewhere: `False`, `.001`, `3x3`, `12 * 10`, `50%`. What `is_string` that is never closed is told as such,
/// where text belongs.
pub(super) fn odd(line: &str, is_string: bool) -> Option<Slip> {
    let (key, value) = without_comment(line).split_once('=')?;
    let start = key.len() + 1 + (value.len() - value.trim_start().len());
    let (key, value) = (key.trim(), value.trim());
    // Told in other words.
    if value.contains('=') || value.ends_with([';', ',']) {
        return None;
    }
    let takes = Takes::of(key);
    let (written, digits) = (value, ascii_digits(value));
    let value = digits.as_str();
    let meant = truth(value, &takes).or_else(|| list(value, &takes)).or_else(|| number(value, &takes));
    let meant = meant.or_else(|| text(value, &takes).filter(|_| !is_string)).filter(|meant| *meant != written)?;
    Some(Slip {
        what: if value.contains('`') {
            "text in backticks".to_owned()
        } else {
            format!("`{}` is not a value", shorten(written))
        },
        place: start..start + written.len(),
        label: "",
        help: Some(format!("write `{} = {}`", shorten(key), shorten(&meant))),
    })
}

/// A value with the digits of other scripts as ASCII has them.
fn ascii_digits(value: &str) -> String {
    /// Where the digits of a script start: Arabic's, Persian's, Devanagari's and those as wide as Chinese characters.
    const ZEROS: [u32; 4] = [0x660, 0x6f0, 0x966, 0xff10];
    let digit = |c: char| {
        let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit < 10));
        digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
    };
    value.chars().map(digit).collect()
}

/// `true` and `false` in other words.
fn truth(value: &str, takes: &Takes) -> Option<String> {
    let meant = match value.to_lowercase().trim_matches(['"', '\'', '`']) {
        "true" => "true",
        "false" => "false",
        "yes" | "on" if takes.truth() => "true",
        "no" | "off" if takes.truth() => "false",
        _ => return None,
    };
    (takes.truth() || !takes.text() && !takes.number()).then(|| meant.to_owned())
}

/// A number that is written as elsewhere, or is not worked out.
fn number(value: &str, takes: &Takes) -> Option<String> {
    let may_be_number = takes.0.is_empty() && value.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    if !takes.number() && !may_be_number {
        return None;
    }
    // A comma in front of the digits of a fraction.
    let with_point = value.strip_prefix("0,").map(|fraction| format!("0.{fraction}"));
    let plain = with_point.as_deref().unwrap_or(value);
    let lone = || plain.trim_matches(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-' | '+'));
    let has_unit = plain.starts_with(|c: char| ('1'..='9').contains(&c)) && !plain.ends_with(['e', 'E']);
    let is_one = !takes.0.iter().any(|accepts| accepts.starts_with('[') || accepts.starts_with("a table"));
    let grouped = numbers::ungrouped(plain).filter(|_| takes.0.iter().all(|accepts| accepts.ends_with("number")));
    let meant = grouped
        .or_else(|| numbers::worked_out(plain).filter(|_| !takes.0.iter().any(|accepts| accepts.contains('['))))
        .or_else(|| numbers::plain(plain))
        .or_else(|| numbers::plain(lone()).filter(|_| is_one))
        .or_else(|| numbers::plain(plain.trim_end_matches(|c: char| c.is_ascii_alphabetic())).filter(|_| has_unit))
        .or_else(|| numbers::plain(plain.split_whitespace().next()?).filter(|_| takes.only_whole_numbers()))?;
    let meant = meant.strip_suffix(".0").filter(|_| takes.only_whole_numbers()).unwrap_or(&meant).to_owned();
    let is_whole = takes.0.is_empty() || takes.0.iter().any(|accepts| !accepts.contains("whole number"));
    (is_whole || !meant.contains('.')).then_some(meant)
}

/// Several numbers in the form that the key takes.
fn list(value: &str, takes: &Takes) -> Option<String> {
    let numbers = numbers::in_text(value).filter(|numbers| numbers.len() > 1)?;
    takes.0.iter().find_map(|accepts| numbers::form(&numbers, accepts))
}

/// Text with other quotation marks than it should have, or with none around several words.
fn text(value: &str, takes: &Takes) -> Option<String> {
    let is_mark = |c: char| matches!(c, '"' | '\'' | '`');
    let text: String = value.chars().filter(|c| !is_mark(*c)).collect();
    let text = text.trim();
    let is_text = text.chars().all(|c| c.is_alphanumeric() || "_-./ ".contains(c)) && !text.is_empty();
    let is_odd = value.contains(is_mark) || value.contains(' ');
    (takes.text() && is_text && is_odd).then(|| format!("\"{text}\""))
}
