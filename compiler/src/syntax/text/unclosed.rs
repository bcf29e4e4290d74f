//! Brackets, and quotation marks of several lines, that are never closed.

use crate::source::Span;
use crate::syntax::lines::{Strings, is_word};

/// A bracket, or three quotation marks, that are never closed.
pub(super) struct Unclosed {
    pub(super) open: Span,
    /// What stands where the closing bracket should have come before.
    pub(super) found: Option<Span>,
}

/// The first bracket or quotation mark of a value behind which a line starts that cannot be part of the value, or the file ends.
pub(super) fn unclosed(text: &str) -> Option<Unclosed> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut strings = Strings::default();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let start = offset + (line.len() - line.trim_start().len());
        let is_in_text = strings.open().is_some();
        let header = !is_in_text && content.starts_with('[') && content.ends_with(']') && is_header(content);
        let assignment =
            !is_in_text && open.last().is_some_and(|(bracket, _)| *bracket == '[') && is_assignment(content);
        if let Some((_, at)) = open.last().filter(|_| header || assignment) {
            return Some(Unclosed { open: *at..at + 1, found: Some(start..start + content.len()) });
        }
        let is_of_header = header || open.is_empty() && !is_in_text && content.starts_with('[');
        for (at, c) in strings.outside(line).into_iter().filter(|_| !is_of_header) {
            match c {
                '[' | '{' => open.push((c, offset + at)),
                ']' | '}' => drop(open.pop()),
                _ => {}
            }
        }
        offset += line.len();
    }
    // All that follows is in the text, the brackets that would close others as well.
    let text = strings.open().map(|(quotes, at)| at..at + quotes.len());
    let open = text.or_else(|| open.first().map(|(_, at)| *at..at + 1))?;
    Some(Unclosed { open, found: None })
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
