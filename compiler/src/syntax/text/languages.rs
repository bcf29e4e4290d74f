//! Files in another language than TOML.

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::lines::{is_word, outside, without_comment};
use crate::syntax::suggest;

/// Reports a file in another language, if that is seen by the forms of its lines. Some files of TOML have these as well.
pub(super) fn other_language(text: &str) -> Option<Diagnostic> {
    let (language, place, is_of_models) = language(text)?;
    let help = "write `key = value` on a line of its own for each key, and `[[layer]]` above the keys of each layer";
    let other = "or convert the model to ONNX, of which `cargo hardwire import` makes an architecture file";
    let title = format!("invalid TOML: the file is written in {language}");
    Some(Diagnostic::new(title, place, "").help(help).helps(is_of_models.then(|| other.to_owned())))
}

/// A language, the place that tells, and whether its files are models that programs convert.
fn language(text: &str) -> Option<(&'static str, Span, bool)> {
    let content = text.trim_start();
    let start = text.len() - content.len();
    if content.starts_with('{') && content.contains("\":") {
        return Some(("JSON", start..start + 1, false));
    }
    if content.starts_with('<') && content.trim_end().ends_with('>') {
        return Some(("XML", start..start + 1, true));
    }
    let is_empty = |line: &&str| matches!(without_comment(line).trim(), "" | "---");
    let lines = || text.lines().filter(|line| !is_empty(line));
    let place = |line: &str| {
        let line = line.trim();
        text.find(line).map(|at| at..at + line.len())
    };
    if let Some(line) = lines().find(|line| is_python(line)) {
        return Some(("Python", place(line)?, true));
    }
    if let Some(line) = lines().next().filter(|line| matches!(line.trim(), "[net]" | "[network]")) {
        let is_kind = |line: &str| {
            let name = line.trim().strip_prefix('[').and_then(|line| line.strip_suffix(']'));
            name.is_some_and(suggest::is_word_for_kind)
        };
        return lines().any(is_kind).then_some(("the form of Darknet's cfg files", place(line)?, true));
    }
    let has_equals = |line: &str| outside(without_comment(line)).any(|(_, c)| c == '=');
    let is_key = |line: &str| {
        let content = without_comment(line).trim();
        let key = content.strip_prefix("- ").unwrap_or(content).split_once(':').map(|(key, _)| key.trim());
        key.is_some_and(is_word) && !has_equals(content)
    };
    let count = lines().filter(|line| is_key(line)).count();
    if count < 3 || lines().any(has_equals) {
        return None;
    }
    let opens = |line: &str| without_comment(line).trim().strip_suffix('{').is_some_and(|word| is_word(word.trim()));
    if let Some(line) = lines().find(|line| opens(line)) {
        return Some(("Caffe's prototxt", place(line)?, true));
    }
    let is_item = |line: &str| line.trim_start().starts_with('-');
    if !lines().all(|line| is_key(line) || is_item(line)) {
        return None;
    }
    Some(("YAML", place(lines().next()?)?, false))
}

/// Whether a line is one of Python's that TOML has nothing like.
fn is_python(line: &str) -> bool {
    let is_import = line.starts_with("import ") || line.starts_with("from ") && line.contains(" import ");
    let is_block =
        ["class ", "def "].iter().any(|word| line.trim_start().starts_with(word)) && line.trim_end().ends_with(':');
    (is_import || is_block) && !line.contains('=')
}
