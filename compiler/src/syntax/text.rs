//! What can be wrong with a file before any of its keys has a meaning.

mod duplicates;
mod languages;
mod slips;
mod unclosed;

use std::collections::BTreeSet;

use toml::de::{DeTable, Error};

use self::duplicates::DUPLICATE;
use self::unclosed::{Unclosed, unclosed};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::lines::line_at;

/// The mistake of a file with nothing in it.
pub fn empty() -> Diagnostic {
    Diagnostic::new("the architecture file declares nothing", 0..0, "")
        .help("declare an `input` and at least one `[[layer]]`")
}

/// The mistake of a file that is not written in TOML.
pub fn other_language(text: &str) -> Option<Diagnostic> {
    languages::other_language(text).filter(|_| !DeTable::parse_recoverable(text).1.is_empty())
}

/// The keys of a file.
pub struct Keys<'a> {
    /// What they stand for.
    pub table: DeTable<'a>,
    /// Whether all `layer` tables are in there.
    pub layers_known: bool,
    /// Whether all `block` tables are.
    pub blocks_known: bool,
}

/// Reads the keys of a file; nothing where its syntax is broken, since the keys are not to be relied on then.
pub fn read<'a>(text: &'a str, diagnostics: &mut Diagnostics) -> Option<Keys<'a>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut table = table.into_inner();
    let (duplicates, broken): (Vec<Error>, Vec<Error>) =
        errors.into_iter().partition(|error| error.message() == DUPLICATE);
    duplicates::report(text, &mut table, &duplicates, diagnostics);
    if broken.is_empty() {
        return Some(Keys { table, layers_known: true, blocks_known: true });
    }
    let unclosed = unclosed(text);
    // What a bracket that is never closed swallows is not to be understood.
    let end = unclosed.as_ref().map_or(text.len(), |unclosed| line_at(text, unclosed.open.start).start);
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
        broken.retain(|(span, _)| reported.len() < ENOUGH && !reported.contains(&line_at(text, span.start).start));
        if broken.is_empty() {
            return;
        }
        broken.sort_by_key(|(span, _)| line_at(text, span.start).start);
        for (span, message) in broken {
            let first = line_at(text, span.start);
            if reported.len() >= ENOUGH || !reported.insert(first.start) {
                continue;
            }
            let lines = slips::extent(&left, first.clone());
            let span = if lines.start < first.start { lines.start..lines.start } else { span };
            let blank = " ".repeat(lines.len());
            if left.is_char_boundary(lines.end) && lines.end <= left.len() {
                left.replace_range(lines.clone(), &blank);
            }
            let diagnostic = slips::broken_at(text, &message, span);
            // A habit is one mistake, however many lines have it.
            let about = [std::slice::from_ref(&diagnostic.title), &diagnostic.helps].concat().join("; ");
            diagnostics.push_alike(about, diagnostic);
            // What else was wrong may have been part of it.
            if lines != first {
                break;
            }
        }
    }
}
