//! The text of a file line by line: strings and comments, headers, well written or not, and keys.
//!
//! What is read here need not be TOML: it is read where a TOML parser gives up, or would misunderstand.

use crate::source::Span;

/// Reads lines one after the other, and knows where strings are in them.
#[derive(Debug, Default)]
pub struct Strings {
    /// The quotation marks of the string that is open, and where they are.
    open: Option<(&'static str, usize)>,
    /// Where the next line starts.
    offset: usize,
}

impl Strings {
    /// The characters of the next line that are neither in a string nor in a comment, with their places in it; the marks of strings and
    /// comments among them.
    pub fn outside(&mut self, line: &str) -> Vec<(usize, char)> {
        self.open = self.open();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
            let c = rest.chars().next().unwrap_or_default();
            let mut taken = c.len_utf8();
            if let Some((quotes, _)) = self.open {
                if rest.starts_with(quotes) {
                    taken = quotes.len();
                    self.open = None;
                    found.push((at, c));
                } else if c == '\\' && quotes.starts_with('"') {
                    taken += rest.chars().nth(1).map_or(0, char::len_utf8);
                }
            } else {
                found.push((at, c));
                let quotes = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| rest.starts_with(quotes));
                if let Some(quotes) = quotes {
                    taken = quotes.len();
                    self.open = Some((quotes, self.offset + at));
                }
                if c == '#' {
                    break;
                }
            }
            at += taken;
        }
        self.offset += line.len();
        found
    }

    /// The string of several lines that is open behind a line: its marks, and where they are.
    pub fn open(&self) -> Option<(&'static str, usize)> {
        // Others end with their line, closed or not.
        self.open.filter(|(quotes, _)| quotes.len() == 3)
    }

    /// The string that is open where the last line was cut off.
    pub const fn cut(&self) -> Option<(&'static str, usize)> {
        self.open
    }
}

/// The characters of a line by itself that are neither in a string nor in a comment.
pub fn outside(line: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    Strings::default().outside(line).into_iter()
}

/// A line without the comment at its end and the space before that.
pub fn without_comment(line: &str) -> &str {
    let end = outside(line).find(|(_, c)| *c == '#').map_or(line.len(), |(at, _)| at);
    line.get(..end).unwrap_or(line).trim_end()
}

/// The line that the byte at `offset` is on, without its end.
pub fn line_at(text: &str, offset: usize) -> Span {
    let start = text.get(..offset).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let rest = text.get(start..).unwrap_or_default();
    start..start + rest.find('\n').unwrap_or(rest.len())
}

/// Whether a value looks like text whose quotes were forgotten.
pub fn is_word(value: &str) -> bool {
    let mut chars = value.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.all(|c| c.is_alphanumeric() || "_-.".contains(c))
}

/// A line.
pub struct Line<'t> {
    /// Where it starts in the file.
    pub start: usize,
    /// It without the comment at its end.
    pub text: &'t str,
    pub what: What<'t>,
}

/// What a line is.
pub enum What<'t> {
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
    pub fn content(&self) -> Span {
        let start = self.start + (self.text.len() - self.text.trim_start().len());
        start..start + self.text.trim().len()
    }

    pub const fn is_header(&self) -> bool {
        matches!(self.what, What::Header(_))
    }

    pub const fn is_blank(&self) -> bool {
        matches!(self.what, What::Blank)
    }

    /// The text that a key is given.
    pub fn text_value(&self) -> Option<&'t str> {
        let (_, value) = self.text.split_once('=')?;
        Some(value.trim().trim_matches(['"', '\'']))
    }
}

/// A name in brackets, or what stands in the place of that.
pub struct Header<'t> {
    open: &'t str,
    inside: &'t str,
    close: &'t str,
}

impl<'t> Header<'t> {
    /// The names in it; nothing where there are none.
    pub fn path(&self) -> Option<Vec<&'t str>> {
        let name = |word: &'t str| word.trim().trim_matches(['"', '\'']);
        (!self.inside.is_empty()).then(|| self.inside.split('.').map(name).collect())
    }

    /// Whether it is that of a list of tables.
    pub fn is_double(&self) -> bool {
        self.open.trim() == "[[" && self.close.trim() == "]]"
    }

    /// Whether a bracket is open behind it that a line by itself closes.
    pub fn is_block_of_code(&self) -> bool {
        self.close == "{"
    }

    /// Whether it has no brackets.
    pub const fn is_bare(&self) -> bool {
        self.open.is_empty() && self.close.is_empty()
    }
}

/// All lines of a text.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let (mut strings, mut depth) = (Strings::default(), 0);
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let is_in_text = strings.open().is_some();
        let outside = strings.outside(line);
        let comment = outside.iter().find(|(_, c)| *c == '#').map(|(at, _)| *at);
        let before_comment = comment.and_then(|at| content.get(..at)).unwrap_or(content).trim_end();
        let what = if is_in_text { What::Other } else { what(before_comment, &outside, &mut depth) };
        let text = if matches!(what, What::Other) { content } else { before_comment };
        lines.push(Line { start, text, what });
        start += line.len();
    }
    lines
}

/// What a line is where `depth` brackets are open, of which some characters are `outside` of strings.
fn what<'t>(line: &'t str, outside: &[(usize, char)], depth: &mut usize) -> What<'t> {
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
    for (_, c) in outside {
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
