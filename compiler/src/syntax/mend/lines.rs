//! A file line by line: its headers, well written or not, and its keys.

use crate::source::Span;
use crate::syntax::text::without_comment;

/// A line.
pub(super) struct Line<'t> {
    /// Where it starts in the file.
    pub(super) start: usize,
    /// It without the comment at its end.
    pub(super) text: &'t str,
    pub(super) what: What<'t>,
}

/// What a line is.
pub(super) enum What<'t> {
    /// Nothing, or a comment alone.
    Blank,
    Header(Header<'t>),
    /// A key with a value.
    Key(&'t str),
    /// What starts as a header and is none.
    Unclear,
    /// Part of a value, or not to be understood.
    Other,
}

impl<'t> Line<'t> {
    /// Where its text is.
    pub(super) fn content(&self) -> Span {
        let start = self.start + (self.text.len() - self.text.trim_start().len());
        start..start + self.text.trim().len()
    }

    pub(super) const fn is_header(&self) -> bool {
        matches!(self.what, What::Header(_))
    }

    pub(super) const fn is_blank(&self) -> bool {
        matches!(self.what, What::Blank)
    }

    /// The text that a key is given.
    pub(super) fn text_value(&self) -> Option<&'t str> {
        let (_, value) = self.text.split_once('=')?;
        Some(value.trim().trim_matches(['"', '\'']))
    }
}

/// A name in brackets, or what stands in the place of that.
pub(super) struct Header<'t> {
    open: &'t str,
    inside: &'t str,
    close: &'t str,
}

impl<'t> Header<'t> {
    /// The names in it; nothing where there are none.
    pub(super) fn path(&self) -> Option<Vec<&'t str>> {
        let name = |word: &'t str| word.trim().trim_matches(['"', '\'']);
        (!self.inside.is_empty()).then(|| self.inside.split('.').map(name).collect())
    }

    /// Whether it is that of a list of tables.
    pub(super) fn is_double(&self) -> bool {
        self.open.trim() == "[[" && self.close.trim() == "]]"
    }

    /// Whether a bracket is open behind it that a line by itself closes.
    pub(super) fn is_block_of_code(&self) -> bool {
        self.close == "{"
    }

    /// Whether it has no brackets.
    pub(super) const fn is_bare(&self) -> bool {
        self.open.is_empty() && self.close.is_empty()
    }
}

/// All lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    // The quotation marks that a text of several lines is in, and how many brackets are open.
    let (mut quotes, mut depth) = (None, 0_usize);
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let what = if let Some(open) = quotes {
            quotes = Some(open).filter(|open| content.matches(open).count() % 2 == 0);
            What::Other
        } else {
            quotes = ["\"\"\"", "'''"].into_iter().find(|quotes| content.matches(quotes).count() % 2 == 1);
            what(without_comment(content), &mut depth)
        };
        let text = if matches!(what, What::Other) { content } else { without_comment(content) };
        lines.push(Line { start, text, what });
        start += line.len();
    }
    lines
}

/// What a line is where `depth` brackets are open.
fn what<'t>(line: &'t str, depth: &mut usize) -> What<'t> {
    let text = line.trim();
    if text.is_empty() {
        return What::Blank;
    }
    if let Some(header) = header(text).filter(|header| *depth == 0 || header.is_certain()) {
        *depth = 0;
        return What::Header(header);
    }
    if *depth == 0 && text.starts_with('[') {
        return What::Unclear;
    }
    let key = text.split_once('=').map(|(key, _)| key.trim()).filter(|key| *depth == 0 && is_key(key));
    for c in crate::syntax::text::outside(text).map(|(_, c)| c) {
        match c {
            '[' | '{' => *depth += 1,
            ']' | '}' => *depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    key.map_or(What::Other, What::Key)
}

/// A line as a header: names in brackets, brackets alone, or a single name of the language.
fn header(text: &str) -> Option<Header<'_>> {
    // As a block of code.
    if let Some(inside) =
        text.strip_suffix('{').map(str::trim).filter(|inside| matches!(*inside, "layer" | "block" | "block.layer"))
    {
        return Some(Header { open: "", inside, close: "{" });
    }
    // As an item of a list.
    let is_item = |rest: &&str| matches!(rest.trim_end_matches(':').trim(), "layer" | "block");
    if let Some(item) = text.strip_prefix('-').map(str::trim).filter(is_item) {
        return Some(Header { open: "", inside: item.trim_end_matches(':').trim(), close: "" });
    }
    let rest = text.trim_start_matches(['[', '(', '<', '{', ' ']);
    let inside = rest.trim_end_matches([']', ')', '>', '}', ' ', ':']);
    let (open, close) = (text.get(..text.len() - rest.len())?, rest.get(inside.len()..)?);
    // Marks of tools of version control.
    if open.starts_with("<<<<") || close.ends_with(">>>>") {
        return None;
    }
    let header = Header { open, inside, close };
    let Some(path) = header.path() else {
        return (text.contains(['[', ']']) && !text.contains([',', ':'])).then_some(header);
    };
    let is_bare = header.is_bare() || close == ":" && open.is_empty();
    let is_name = |(i, word): (usize, &&str)| is_key(word) && (i > 0 || word.starts_with(char::is_alphabetic));
    let names = path.iter().enumerate().all(is_name);
    let is_known = matches!(path.as_slice(), ["layer" | "block"] | ["block", "layer"]);
    let is_quoted = inside.starts_with(['"', '\'']);
    let has_brackets = open.contains(['[', '(', '<', '{']) && !close.contains(':') || close.contains("]]");
    let is_header = names && !is_quoted && if is_bare { is_known } else { has_brackets };
    is_header.then_some(if is_bare { Header { open: "", inside, close: "" } } else { header })
}

impl Header<'_> {
    /// Whether it can be no part of a value.
    fn is_certain(&self) -> bool {
        self.path().is_some() && !self.is_bare()
    }
}

/// Whether text can be a key.
fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}
