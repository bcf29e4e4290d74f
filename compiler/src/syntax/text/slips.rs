//! What the TOML parser says of a line, in the words of a person, and what was probably meant.

use super::{is_word, line};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::suggest::shorten;

/// How the TOML parser calls a value of no type.
const UNQUOTED: &str = "string values must be quoted";

/// A syntax error: a usual slip, or else as the TOML parser tells it.
pub(super) fn broken_at(text: &str, message: &str, span: Span) -> Diagnostic {
    let place = line(text, span.start);
    let content = text.get(place.clone()).unwrap_or_default();
    let Some(slip) = slip(content, message, span.start - place.start) else {
        return as_told(text, content, message, span);
    };
    let span = place.start + slip.place.start..place.start + slip.place.end;
    Diagnostic::new(format!("invalid TOML: {}", slip.what), span, slip.label).helps(slip.help)
}

/// A usual slip.
struct Slip {
    what: String,
    /// Where in the line.
    place: Span,
    label: &'static str,
    help: Option<String>,
}

/// The slip that made the parser stop `at` a place of `line` with a message.
fn slip(line: &str, message: &str, at: usize) -> Option<Slip> {
    let before = line.get(..at)?;
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        return never_closed(line, at);
    }
    if message.starts_with("too few unicode value digits") || message.starts_with("missing escaped value") {
        let place = before.rfind('\\')?;
        return Some(Slip {
            what: "unknown escape in a string".to_owned(),
            place: place..place + 1,
            label: "starts an escape",
            help: Some("write `/` in paths, or put the text in single quotes".to_owned()),
        });
    }
    if message.starts_with("extra assignment between") {
        return Some(between_keys(before));
    }
    if message.starts_with("missing assignment between") || message.starts_with("invalid unquoted key") {
        let colon = line.get(..at + 1).unwrap_or(before).rfind(':')?;
        return Some(Slip {
            what: "`:` after a key".to_owned(),
            place: colon..colon + 1,
            label: "expected `=`",
            help: Some("write `=` in place of `:`".to_owned()),
        });
    }
    odd_value(line)
}

/// A string that is open at a place of its line, if it is not closed later.
fn never_closed(line: &str, at: usize) -> Option<Slip> {
    let mut open = None;
    let mut chars = line.get(..at)?.char_indices();
    while let Some((place, c)) = chars.next() {
        match (open, c) {
            (Some((_, '"')), '\\') => drop(chars.next()),
            (Some((_, quote)), c) if c == quote => open = None,
            (None, '"' | '\'') => open = Some((place, c)),
            _ => {}
        }
    }
    let (place, quote) = open.filter(|(_, quote)| !line.get(at..).is_some_and(|rest| rest.contains(*quote)))?;
    Some(Slip {
        what: "a string is never closed".to_owned(),
        place: place..place + 1,
        label: "opened here",
        help: Some(format!("write `{quote}` where the text ends")),
    })
}

/// What is wrong between two keys of an inline table, given the line up to the second equals sign.
fn between_keys(before: &str) -> Slip {
    let is_of_key = |c: char| c.is_alphanumeric() || "_-\"'.".contains(c);
    let gap = before.trim_end().trim_end_matches(is_of_key).trim_end();
    if let Some(value) = gap.strip_suffix(';') {
        return Slip {
            what: "`;` between two keys".to_owned(),
            place: value.len()..gap.len(),
            label: "expected `,`",
            help: Some("write `,` in place of `;`".to_owned()),
        };
    }
    let what = "a `,` is missing between two keys".to_owned();
    Slip { what, place: gap.len()..gap.len(), label: "expected `,`", help: None }
}

/// A value that is written as in another language.
fn odd_value(line: &str) -> Option<Slip> {
    let (key, value) = line.split_once('=')?;
    let start = key.len() + 1 + (value.len() - value.trim_start().len());
    let value = value.trim();
    let place = start..start + value.len();
    let slip = |what: String, help: String| Some(Slip { what, place, label: "", help: Some(help) });
    if let Some(inside) = value.strip_prefix('(').and_then(|value| value.strip_suffix(')')) {
        return slip(
            "a list in round brackets".to_owned(),
            format!("write `[{}]`", shorten(inside.trim_end_matches(','))),
        );
    }
    if value.starts_with(CURLY) {
        let straight = shorten(value).replace(CURLY, "\"");
        return slip("curly quotation marks".to_owned(), format!("write straight ones: `{straight}`"));
    }
    if matches!(value, "None" | "Null" | "nil" | "null") {
        return slip(format!("`{value}` is not a value"), "leave the key out".to_owned());
    }
    None
}

/// Quotation marks that word processors put in.
const CURLY: [char; 7] = ['“', '”', '„', '‘', '’', '«', '»'];

/// A syntax error as the TOML parser tells it, with advice on what is easily seen in the line.
fn as_told(text: &str, line: &str, message: &str, span: Span) -> Diagnostic {
    let value = line.split_once('=').map(|(_, value)| value.trim()).unwrap_or_default();
    let is_of_value = [UNQUOTED, "invalid float", "invalid boolean"].iter().any(|what| message.starts_with(what));
    let stopped_at = text.get(span.clone()).filter(|_| is_of_value).unwrap_or_default();
    let word = [value, stopped_at].into_iter().find(|word| is_word(word));
    let (what, expected) = match message.split_once(", expected ").unwrap_or((message, "")) {
        // The parser takes all that it does not know for text without quotes, or for the number that starts alike.
        (UNQUOTED, _) if value.is_empty() => ("key with no value", "a value"),
        (UNQUOTED | "invalid float", _) if word.is_some() => (UNQUOTED, ""),
        (UNQUOTED, _) => ("invalid value", ""),
        ("invalid boolean", _) if word.is_some() => (UNQUOTED, ""),
        (what, "nothing") => (what, ""),
        other => other,
    };
    let label = if expected.is_empty() { String::new() } else { format!("expected {expected}") };
    let help = if is_of_value && stopped_at.starts_with('$') {
        Some(format!("write it in quotes: `\"{}\"`", shorten(stopped_at)))
    } else if let Some(word) = word {
        match word.to_lowercase().as_str() {
            word @ ("true" | "false") => Some(format!("write `{word}`, in lower case")),
            "none" | "null" | "nil" => Some("leave the key out".to_owned()),
            _ => Some(format!("write text in quotes: `\"{word}\"`")),
        }
    } else if line.trim_start().starts_with("//") || value.contains("//") {
        Some("a comment starts with `#`".to_owned())
    } else if value.ends_with([';', ',']) {
        Some(format!("remove the `{}` at the end of the line", value.chars().last().unwrap_or(';')))
    } else if !line.contains('=') && line.contains(':') {
        Some("write `key = value`".to_owned())
    } else {
        None
    };
    Diagnostic::new(format!("invalid TOML: {what}"), span, label).helps(help)
}
