//! Headers of layers and blocks that are mistyped, such as `[layer.conv1]`, or missing altogether; and keys of the model that stand below
//! its layers.
//!
//! A TOML parser takes the keys for those of other tables, and tells of each. Here they are one mistake, found in the text; and the file
//! is read as it would be with all in its place, so that all else that is wrong with it is told as well.

mod below;
mod search;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::search::search;
use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::source::Span;
use crate::syntax::lines::lines;
use crate::syntax::suggest::shorten;
use crate::syntax::text::{self, Keys};

/// A file with all headers and keys where they should be.
pub struct Mended {
    text: String,
    edits: Vec<Edit>,
}

/// What was written in the place of something else.
struct Edit {
    /// The place in the file.
    place: Span,
    /// What is there now.
    written: String,
    /// Where that is in the mended text.
    start: usize,
    /// What a mistake in it is shown at.
    shown: Span,
}

/// What a header starts, or was meant to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    Layer,
    Block,
    /// A layer of a block.
    Inner,
}

impl Meant {
    const fn header(self) -> &'static str {
        match self {
            Self::Layer => "[[layer]]",
            Self::Block => "[[block]]",
            Self::Inner => "[[block.layer]]",
        }
    }

    const fn noun(self) -> &'static str {
        match self {
            Self::Layer => "layer",
            Self::Block => "block",
            Self::Inner => "layer of a block",
        }
    }
}

/// What is wrong with the headers of a file, and what puts it right, in the order of the file.
#[derive(Default)]
struct Found {
    mistyped: Vec<Header>,
    missing: Vec<Header>,
    edits: Vec<Edit>,
}

/// A header in place of another, or the first line below one that is missing.
struct Header {
    at: Span,
    meant: Meant,
    written: String,
    /// What belongs below the header: the name or the kind that was written in it.
    below: Option<String>,
}

/// How many headers with the same mistake are shown after the first.
const SHOWN: usize = 8;

/// Reports headers that are mistyped or missing and keys below the layers, and gives the file with them put right; nothing where there are
/// none.
pub fn mend(text: &str, diagnostics: &mut Diagnostics) -> Option<Mended> {
    let lines = lines(text);
    let below = below::keys(text, &lines);
    let Found { mistyped, missing, mut edits } = search(lines);
    for diagnostic in diagnostics_of(&mistyped, &missing) {
        diagnostics.push(diagnostic);
    }
    if let Some(below) = below {
        diagnostics.push(below.diagnostic);
        edits.splice(0..0, below.added);
        edits.push(below.removed);
    }
    if edits.is_empty() {
        return None;
    }
    let mut mended = String::new();
    let mut end = 0;
    for edit in &mut edits {
        mended.push_str(text.get(end..edit.place.start).unwrap_or_default());
        edit.start = mended.len();
        mended.push_str(&edit.written);
        end = edit.place.end;
    }
    mended.push_str(text.get(end..).unwrap_or_default());
    Some(Mended { text: mended, edits })
}

impl Mended {
    /// Reads the keys of the file, as [`text::read`] does; their places, and those of mistakes, are in the file as it is written.
    pub fn read(&self, diagnostics: &mut Diagnostics) -> Option<Keys<'_>> {
        let mut found = Diagnostics::new();
        let keys = text::read(&self.text, &mut found);
        for diagnostic in found.into_sorted() {
            let label = |label: Label| Label { span: self.written(&label.span), text: label.text };
            diagnostics.push(Diagnostic {
                primary: label(diagnostic.primary),
                secondary: diagnostic.secondary.into_iter().map(label).collect(),
                ..diagnostic
            });
        }
        keys.map(|keys| Keys { table: self.table(keys.table), ..keys })
    }

    fn table<'a>(&self, table: DeTable<'a>) -> DeTable<'a> {
        let moved = |(key, value): (Spanned<_>, Spanned<DeValue<'a>>)| {
            let at = self.written(&key.span());
            (Spanned::new(at, key.into_inner()), self.value(value))
        };
        table.into_iter().map(moved).collect()
    }

    fn value<'a>(&self, value: Spanned<DeValue<'a>>) -> Spanned<DeValue<'a>> {
        let at = self.written(&value.span());
        let moved = match value.into_inner() {
            DeValue::Array(array) => DeValue::Array(array.into_iter().map(|value| self.value(value)).collect()),
            DeValue::Table(table) => DeValue::Table(self.table(table)),
            other => other,
        };
        Spanned::new(at, moved)
    }

    /// Where in the file a place is that was found in the mended text.
    fn written(&self, place: &Span) -> Span {
        let start = match self.edit_before(place.start) {
            // What is put in belongs to the place that it is shown at.
            Some(edit) if place.start < edit.start + edit.written.len() => edit.shown.start,
            edit => outside(edit, place.start),
        };
        let end = match self.edit_before(place.end) {
            Some(edit) if place.end > edit.start && place.end <= edit.start + edit.written.len() => edit.shown.end,
            edit => outside(edit, place.end),
        };
        start..end.max(start)
    }

    /// The last edit that starts at a place of the mended text or before it.
    fn edit_before(&self, place: usize) -> Option<&Edit> {
        self.edits.partition_point(|edit| edit.start <= place).checked_sub(1).and_then(|last| self.edits.get(last))
    }
}

/// Where in the file a place of the mended text is that is behind an edit, or before all.
fn outside(edit: Option<&Edit>, place: usize) -> usize {
    edit.map_or(place, |edit| edit.place.end + place.saturating_sub(edit.start + edit.written.len()))
}

/// The mistakes: one of all headers that are mistyped, and one of all that are missing.
fn diagnostics_of(mistyped: &[Header], missing: &[Header]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if let Some((first, others)) = mistyped.split_first() {
        let label = |found: &Header| format!("not `{}`", found.meant.header());
        let title = format!("mistyped header `{}` of a {}", shorten(&first.written), first.meant.noun());
        let mut diagnostic = Diagnostic::new(title, first.at.clone(), label(first));
        for other in others.iter().take(SHOWN) {
            let text = if other.meant == first.meant { "likewise".to_owned() } else { label(other) };
            diagnostic = diagnostic.secondary(other.at.clone(), text);
        }
        for meant in [Meant::Layer, Meant::Block, Meant::Inner] {
            let mut alike = mistyped.iter().filter(|found| found.meant == meant);
            let Some(example) = alike.next() else { continue };
            let below = example.below.iter().chain(alike.filter_map(|found| found.below.as_ref())).next();
            let below = below.map_or_else(String::new, |below| format!(", and below it `{below}`"));
            diagnostic = diagnostic.help(format!(
                "each {} is a table of its own: write `{}`{below}",
                meant.noun(),
                meant.header()
            ));
        }
        diagnostics.push(diagnostic);
    }
    if let Some((first, others)) = missing.split_first() {
        let title = format!("a line `{}` is missing", first.meant.header());
        let diagnostic = Diagnostic::new(title, first.at.clone(), format!("a {} starts here", first.meant.noun()));
        let diagnostic = others.iter().take(SHOWN).fold(diagnostic, |diagnostic, other| {
            let text = if other.meant == first.meant {
                "likewise".to_owned()
            } else {
                format!("`{}` is missing here", other.meant.header())
            };
            diagnostic.secondary(other.at.clone(), text)
        });
        let help = match missing {
            [one] => format!("write `{}` above this line", one.meant.header()),
            _ => "write each above its line".to_owned(),
        };
        diagnostics.push(diagnostic.help(help));
    }
    diagnostics
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::mend;
    use crate::diagnostic::Diagnostics;

    #[test]
    fn a_mended_file_has_nothing_to_mend() {
        let goldens = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens");
        let mut count = 0;
        for entry in fs::read_dir(goldens).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "toml") {
                continue;
            }
            let mut diagnostics = Diagnostics::new();
            let mended = mend(&fs::read_to_string(&path).unwrap(), &mut diagnostics);
            assert_eq!(mended.is_some(), !diagnostics.is_empty(), "{}", path.display());
            diagnostics.into_sorted();
            if let Some(mended) = mended {
                count += 1;
                let mut diagnostics = Diagnostics::new();
                assert!(mend(&mended.text, &mut diagnostics).is_none(), "{}: {}", path.display(), mended.text);
                diagnostics.into_sorted();
            }
        }
        assert!(count > 10, "{count} files");
    }

    #[test]
    fn places_in_a_mended_file_are_those_of_the_file() {
        let text = "[layer.a]\nkind = \"x\"\n\nname = \"b\"\nkind = \"y\"\n";
        let mut diagnostics = Diagnostics::new();
        let mended = mend(text, &mut diagnostics).unwrap();
        diagnostics.into_sorted();
        for word in ["kind = \"x\"", "name = \"b\"", "\"y\""] {
            let at = mended.text.find(word).unwrap();
            let place = mended.written(&(at..at + word.len()));
            assert_eq!(text.get(place), Some(word));
        }
        let name = mended.text.find("\"a\"").unwrap();
        assert_eq!(text.get(mended.written(&(name..name + 3))), Some("[layer.a]"));
        let header = mended.text.rfind("[[layer]]").unwrap();
        assert_eq!(text.get(mended.written(&(header..header + 9))), Some("name = \"b\""));
    }
}
