//! Lines that are no part of a TOML file: comments of other languages, marks of other programs, keys that are none.

use std::ops::Range;

use super::Slip;
use super::values::Takes;
use crate::syntax::lines::{is_word, line_at, outside, without_comment};
use crate::syntax::suggest::{self, shorten};
use crate::syntax::table::Table;
use crate::syntax::{Root, layer};

/// What starts a comment in other languages.
const COMMENTS: [&str; 6] = ["//", "/*", "*/", "--", "<!--", ";"];

/// A comment of another language, on its own line or behind a value.
pub(super) fn comment(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let slip = |start: usize, mark: &str| {
        let text = content.get(start + mark.len()..).unwrap_or_default();
        let text = text.trim().trim_end_matches("*/").trim_end_matches("-->").trim();
        let help = if text.is_empty() {
            "remove it: a comment starts with `#`".to_owned()
        } else {
            format!("write `# {}`", shorten(text))
        };
        Slip {
            what: format!("a comment that starts with `{mark}`"),
            place: start..content.len(),
            label: "",
            help: Some(help),
        }
    };
    let start = content.len() - content.trim_start().len();
    let statement = content.get(start..)?;
    if let Some(mark) = COMMENTS.into_iter().find(|mark| statement.starts_with(mark)) {
        let is_key = mark == "--" && statement.contains('=');
        return (!is_key).then(|| slip(start, mark));
    }
    // Behind a value there is a space in front.
    let marks: Vec<(usize, char)> = outside(content).collect();
    marks.iter().find_map(|(at, _)| {
        let rest = content.get(*at..)?;
        let is_apart = content.get(..*at)?.ends_with(char::is_whitespace) && content.get(..*at)?.contains('=');
        let mark = ["//", "/*", "--", "; "].into_iter().find(|mark| is_apart && rest.starts_with(mark))?;
        Some(slip(*at, mark.trim_end()))
    })
}

/// All lines of what a line starts: a comment in C's manner, or text in three quotation marks that is no value.
pub(in crate::syntax::text) fn extent(text: &str, line: Range<usize>) -> Range<usize> {
    let start = text.get(line.clone()).unwrap_or_default().trim_start();
    let Some((open, close)) =
        [("/*", "*/"), ("\"\"\"", "\"\"\""), ("'''", "'''")].into_iter().find(|(open, _)| start.starts_with(open))
    else {
        return line;
    };
    // The line may also be the end of it.
    let before = text.get(..line.start).unwrap_or_default();
    if open == close && before.matches(open).count() % 2 == 1 {
        let first = before.rfind(open).map_or(line.start, |at| line_at(text, at).start);
        return first..line.end;
    }
    let from = line.end - start.len() + open.len();
    let end = text.get(from..).and_then(|rest| rest.find(close)).map(|at| from + at);
    end.map_or(line.clone(), |end| line.start..line_at(text, end).end.max(line.end))
}

/// What editors, chats and tools of version control put around text.
pub(super) fn foreign_mark(line: &str) -> Option<Slip> {
    let content = line.trim_end();
    let start = content.len() - content.trim_start().len();
    let text = content.get(start..)?;
    let (what, help) = if text.starts_with("\"\"\"") || text.starts_with("'''") {
        ("text that is no value", "start each line of a comment with `#`")
    } else if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| text.starts_with(mark)) {
        ("a mark of two versions that are not merged", "keep one of the versions, and remove the lines with marks")
    } else if text.starts_with("```") || text.starts_with("~~~") {
        ("a mark of Markdown", "remove it")
    } else if !text.is_empty() && text.chars().all(|c| matches!(c, ']' | '}' | ')' | ',' | ';')) {
        ("brackets that close nothing", "remove them")
    } else {
        return None;
    };
    Some(Slip { what: what.to_owned(), place: start..content.len(), label: "", help: Some(help.to_owned()) })
}

/// What stands in front of `=` and is no key, or has no `=` behind it.
pub(super) fn odd_key(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let start = content.len() - content.trim_start().len();
    let statement = content.get(start..)?;
    if statement.starts_with('[') || statement.is_empty() {
        return None;
    }
    let slip = |what: String, place: Range<usize>, label: &'static str, help: Option<String>| {
        Some(Slip { what, place, label, help })
    };
    let Some((left, right)) = statement.split_once('=') else {
        let word = Some(statement).filter(|word| is_word(word) && !word.contains('.'))?;
        let help = format!("write `{} = …`, or remove it", shorten(word));
        return slip(
            format!("`{}` has no value", shorten(word)),
            start..content.len(),
            "expected `=` behind it",
            Some(help),
        );
    };
    let (left, value) = (left.trim(), right.trim());
    let place = start..start + left.len();
    if left.is_empty() {
        let help = "write a key in front of `=`".to_owned();
        return slip("a value without a key".to_owned(), start..start + 1, "expected a key", Some(help));
    }
    if let Some(value) = value.strip_prefix('=') {
        let help = format!("write `{} = {}`", shorten(left), shorten(value.trim()));
        let equals = content.len() - right.trim_start().len();
        return slip("`=` is written twice".to_owned(), equals..equals + 1, "written again here", Some(help));
    }
    if value.is_empty() && is_word(left) {
        let help = format!("write the value behind `{} =`, or remove the line", shorten(left));
        let end = content.len();
        return slip(format!("`{}` has no value", shorten(left)), start..end, "expected a value", Some(help));
    }
    // A word that declares a variable, a sign, a space.
    let is_of_key = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let is_quoted = left.len() > 1 && ['"', '\''].iter().any(|mark| left.starts_with(*mark) && left.ends_with(*mark));
    if is_quoted || left.chars().all(|c| is_of_key(c) || c == '.') || left.contains(['[', '{', '(']) {
        return None;
    }
    let words: Vec<&str> =
        left.split(|c: char| !is_of_key(c)).filter(|word| !word.is_empty() && *word != "-").collect();
    if let Some(odd) = suggest::odd_letter(left) {
        let keys = Root::KEYS.iter().map(|key| key.name).chain(layer::all_keys());
        let help = match suggest::nearest(left, keys) {
            Some(key) => format!("write `{key} = {}`", shorten(value)),
            None => "write it with ASCII letters, or in quotes".to_owned(),
        };
        return slip(format!("`{}` is not a key: {odd}", shorten(left)), place, "", Some(help));
    }
    let last = *words.last()?;
    let declares =
        |word: &&&str| matches!(**word, "auto" | "const" | "final" | "let" | "mut" | "set" | "static" | "var");
    let named: Vec<&str> = words.iter().filter(|word| !declares(word)).copied().collect();
    let key = if Takes::of(last).is_known() || named.is_empty() { last.to_owned() } else { named.join("_") };
    slip(
        format!("`{}` is not a key", shorten(left)),
        place,
        "",
        Some(format!("write `{} = {}`", shorten(&key), shorten(value))),
    )
}
