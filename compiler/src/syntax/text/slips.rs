//! What the TOML parser says of a line, in the words of a person, and what was probably meant.

use super::{is_word, line};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// How the TOML parser calls a value of no type.
const UNQUOTED: &str = "string values must be quoted";

/// A syntax error as the TOML parser tells it, with advice on the usual slips.
pub(super) fn broken_at(text: &str, message: &str, span: Span) -> Diagnostic {
    let line = text.get(line(text, span.start)).unwrap_or_default();
    let value = line.split_once('=').map(|(_, value)| value.trim()).unwrap_or_default();
    let (what, expected) = match message.split_once(", expected ").unwrap_or((message, "")) {
        // The parser takes all that it does not know for text without quotes.
        (UNQUOTED, _) if value.is_empty() => ("key with no value", "a value"),
        (UNQUOTED, _) if is_word(value) => (UNQUOTED, ""),
        (UNQUOTED, _) => ("invalid value", ""),
        (what, "nothing") => (what, ""),
        other => other,
    };
    let label = if expected.is_empty() { String::new() } else { format!("expected {expected}") };
    let help = if is_word(value) {
        match value.to_lowercase().as_str() {
            word @ ("true" | "false") => Some(format!("write `{word}`, in lower case")),
            _ => Some(format!("write text in quotes: `\"{value}\"`")),
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
