//! Brackets, and quotation marks of several lines, that are never closed.

use super::is_word;
use crate::source::Span;

/// A bracket, or three quotation marks, that are never closed.
pub(super) struct Unclosed {
    pub(super) open: Span,
    /// What stands where the closing bracket should have come before.
    pub(super) found: Option<Span>,
}

/// The first bracket or quotation mark of a value behind which a line starts that cannot be part of the value, or the file ends.
pub(super) fn unclosed(text: &str) -> Option<Unclosed> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut in_text: Option<(&str, usize)> = None;
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
            if let Some((quotes, _)) = in_text {
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
                in_text = Some((quotes, at));
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
        in_text = in_text.filter(|(quotes, _)| quotes.len() == 3);
        offset += line.len();
    }
    // All that follows is in the text, the brackets that would close others as well.
    let text = in_text.map(|(quotes, at)| at..at + quotes.len());
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
