//! What can be wrong with a file before any of its keys has a meaning.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::suggest;

/// The mistake of a file with nothing in it.
pub fn empty() -> Diagnostic {
    Diagnostic::new("the architecture file declares nothing", 0..0, "")
        .help("declare an `input` and at least one `[[layer]]`")
}

/// Reads the keys of a file; nothing where its syntax is broken, since the keys are not to be relied on then.
pub fn read<'a>(text: &'a str, diagnostics: &mut Diagnostics) -> Option<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let table = table.into_inner();
    let (duplicates, broken): (Vec<Error>, Vec<Error>) =
        errors.into_iter().partition(|error| error.message() == DUPLICATE);
    report_duplicates(text, &table, &duplicates, diagnostics);
    if broken.is_empty() {
        return Some(table);
    }
    let unclosed = unclosed(text);
    // What a bracket that is never closed swallows is not to be understood.
    let end = unclosed.as_ref().map_or(text.len(), |unclosed| line(text, unclosed.open.start).start);
    report_broken(text, end, diagnostics);
    if let Some(Unclosed { open, found }) = unclosed {
        let bracket = text.get(open.clone()).unwrap_or_default();
        let closing = if bracket == "[" { "]" } else { "}" };
        let mut diagnostic = Diagnostic::new(format!("invalid TOML: `{bracket}` is never closed"), open, "opened here");
        if let Some(found) = found {
            diagnostic = diagnostic.secondary(found, format!("a `{closing}` is missing before this"));
        }
        diagnostics.push(diagnostic);
    }
    None
}

/// Reports one syntax error for each line of `text` before `end` that has any.
///
/// The TOML parser gives up behind some of them, so the lines with errors are blanked out and the rest is parsed again. A
/// file with very many is no TOML at all, so that the first tell enough.
fn report_broken(text: &str, end: usize, diagnostics: &mut Diagnostics) {
    /// How many bytes may be parsed again.
    const EFFORT: usize = 16 << 20;
    /// How many errors are enough.
    const ENOUGH: usize = 100;
    let mut left = text.get(..end).unwrap_or_default().to_owned();
    let mut reported = BTreeSet::new();
    for _ in 0..=EFFORT / (left.len() + 1) {
        let (_, errors) = DeTable::parse_recoverable(&left);
        let mut broken: Vec<(Span, String)> = errors
            .iter()
            .filter(|error| error.message() != DUPLICATE)
            .map(|error| (error.span().unwrap_or_default(), error.message().to_owned()))
            .collect();
        broken.retain(|(span, _)| reported.len() < ENOUGH && reported.insert(line(text, span.start).start));
        if broken.is_empty() {
            return;
        }
        for (span, message) in broken {
            let line = line(text, span.start);
            let blank = " ".repeat(line.len());
            if left.is_char_boundary(line.end) {
                left.replace_range(line, &blank);
            }
            diagnostics.push(broken_at(text, &message, span));
        }
    }
}

/// The line that the byte at `offset` is on, without its end.
fn line(text: &str, offset: usize) -> Span {
    let start = text.get(..offset).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let rest = text.get(start..).unwrap_or_default();
    start..start + rest.find('\n').unwrap_or(rest.len())
}

/// How the TOML parser calls it when a key is written twice. The first is kept, so that the file can be read on.
const DUPLICATE: &str = "duplicate key";

fn report_duplicates(text: &str, table: &DeTable<'_>, errors: &[Error], diagnostics: &mut Diagnostics) {
    let mut again = 0..0;
    for span in errors.iter().filter_map(Error::span) {
        if again.contains(&span.start) {
            continue;
        }
        // The keys below a table that is declared again are not duplicates of their own.
        if text.get(..span.start).is_some_and(|before| before.ends_with('[')) {
            again = span.end..next_header(text, span.end);
        }
        diagnostics.push(duplicate(text, table, span));
    }
}

fn duplicate(text: &str, table: &DeTable<'_>, span: Span) -> Diagnostic {
    let key = suggest::shorten(text.get(span.clone()).unwrap_or_default());
    let first = first(table, &key, span.start);
    let diagnostic = Diagnostic::new(format!("`{key}` is written twice"), span, "written again here");
    match first {
        Some(first) => diagnostic.secondary(first, "written first here"),
        None => diagnostic,
    }
    .help("remove one of the two")
}

/// Where `key` is written before `end`, in the table that is open there.
fn first(table: &DeTable<'_>, key: &str, end: usize) -> Option<Span> {
    let layers = match table.get("layer").map(toml::Spanned::get_ref) {
        Some(DeValue::Array(layers)) => layers.as_ref(),
        _ => &[],
    };
    let open = layers.partition_point(|layer| layer.span().start < end);
    let open = open.checked_sub(1).and_then(|open| layers.get(open)?.get_ref().as_table());
    let open = open.unwrap_or(table);
    let (first, _) = open.get_key_value(key)?;
    Some(first.span()).filter(|span| span.start < end)
}

/// Where the next `[table]` or `[[table]]` starts.
fn next_header(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.find("\n[").map_or(text.len(), |at| from + at + 1)
}

/// How the TOML parser calls a value of no type.
const UNQUOTED: &str = "string values must be quoted";

/// A syntax error as the TOML parser tells it, with advice on the usual slips.
fn broken_at(text: &str, message: &str, span: Span) -> Diagnostic {
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

/// Whether a value looks like text whose quotes were forgotten.
fn is_word(value: &str) -> bool {
    let mut chars = value.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.all(|c| c.is_alphanumeric() || "_-.".contains(c))
}

/// A bracket that is never closed.
struct Unclosed {
    open: Span,
    /// What stands where the closing bracket should have come before.
    found: Option<Span>,
}

/// The first bracket of a value behind which a line starts that cannot be part of the value, or the file ends.
fn unclosed(text: &str) -> Option<Unclosed> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut in_text: Option<&str> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let start = offset + (line.len() - line.trim_start().len());
        let header = in_text.is_none() && content.starts_with('[') && content.ends_with(']') && is_header(content);
        let assignment =
            in_text.is_none() && open.last().is_some_and(|(bracket, _)| *bracket == '[') && is_assignment(content);
        if let Some((_, at)) = open.last().filter(|_| header || assignment) {
            return Some(Unclosed { open: *at..at + 1, found: Some(start..start + content.len()) });
        }
        let is_outside = open.is_empty() && in_text.is_none();
        let mut rest = if header || is_outside && content.starts_with('[') { "" } else { line };
        while let Some(c) = rest.chars().next() {
            let at = offset + line.len() - rest.len();
            let mut taken = c.len_utf8();
            if let Some(quotes) = in_text {
                if rest.starts_with(quotes) {
                    taken = quotes.len();
                    in_text = None;
                } else if c == '\\' && quotes.starts_with('"') {
                    taken += rest.chars().nth(1).map_or(0, char::len_utf8);
                }
            } else if let Some(quotes) =
                ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| rest.starts_with(quotes))
            {
                taken = quotes.len();
                in_text = Some(quotes);
            } else {
                match c {
                    '#' => break,
                    '[' | '{' => open.push((c, at)),
                    ']' | '}' => drop(open.pop()),
                    _ => {}
                }
            }
            rest = rest.get(taken..).unwrap_or_default();
        }
        // Text in single quotation marks ends with its line, closed or not.
        in_text = in_text.filter(|quotes| quotes.len() == 3);
        offset += line.len();
    }
    open.first().map(|(_, at)| Unclosed { open: *at..at + 1, found: None })
}

/// Whether a line that starts and ends with brackets is a table's header rather than a list.
fn is_header(line: &str) -> bool {
    let name = line.trim_matches(['[', ']']);
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || "_-. \"".contains(c))
        && name.contains(char::is_alphabetic)
}

/// Whether a line starts as `key =` does.
fn is_assignment(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, _)| is_word(key.trim()))
}
