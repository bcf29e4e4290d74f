//! Reading the files that a model consists of, and why one cannot be read.
//!
//! Paths start at the folder of the file that they are written in.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::iter;
use std::path::Path;

use crate::syntax::suggest;

/// The most bytes that an architecture file may have.
const MAX_SOURCE: u64 = 4 << 20;

/// How many folders up a misplaced file is looked for.
const LEVELS: usize = 4;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong, in a few words.
    pub reason: String,
    /// What the user can do.
    pub help: Option<Help>,
}

/// What may help to read a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Help {
    /// Nothing is known of it: its path may be meant to start elsewhere.
    Start,
    /// A file of that name is at this path from where paths start.
    Elsewhere(String),
    /// A file of this name is in the folder.
    Similar(String),
    /// The text is in another encoding.
    Encoding,
}

impl Help {
    /// In words, about a path that is written in a file.
    pub fn in_a_file(&self) -> String {
        match self {
            Self::Start => "paths start at the folder of the file that they are written in".to_owned(),
            Self::Elsewhere(path) => format!("paths start at the file that they are written in: `{path}`"),
            Self::Similar(name) => format!("`{name}` is in the same folder: misspelt?"),
            Self::Encoding => "save it as UTF-8".to_owned(),
        }
    }

    /// In words, about a path on a command line, of which everybody knows where it starts.
    pub fn on_a_command_line(&self) -> Option<String> {
        match self {
            Self::Start => None,
            Self::Elsewhere(path) => Some(format!("there is `{path}`")),
            Self::Similar(_) | Self::Encoding => Some(self.in_a_file()),
        }
    }
}

/// The text of the architecture file at `path`, which starts at the folder `start`.
///
/// # Errors
///
/// If it cannot be read, is not UTF-8 or is too long to be an architecture file, why.
pub fn read_source(start: &Path, path: &str) -> Result<String, Unreadable> {
    let bytes = read(start, path, MAX_SOURCE)?;
    match content(&bytes) {
        Content::Text => {}
        Content::Encoded(encoding) => {
            let reason = format!("it is not UTF-8 text, but looks like {encoding}");
            return Err(Unreadable { reason, help: Some(Help::Encoding) });
        }
        Content::Binary => return Err(Unreadable::because("it is not text, but a binary file")),
    }
    String::from_utf8(bytes).map_err(|error| {
        let invalid = first_invalid(error.as_bytes(), error.utf8_error().valid_up_to());
        Unreadable { reason: format!("it is not UTF-8 text: {invalid}"), help: Some(Help::Encoding) }
    })
}

/// What the bytes of a file seem to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// Text in UTF-8, or in an encoding that has the same bytes for ASCII.
    Text,
    /// Text in this encoding.
    Encoded(&'static str),
    Binary,
}

/// Tells by a mark at its start, or else by where the bytes of a file are zero: of ASCII, which is most of an architecture file, UTF-16
/// has a zero beside each character and UTF-32 has three. Text has few, if any.
fn content(bytes: &[u8]) -> Content {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Content::Encoded("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Content::Encoded("UTF-16"),
        _ => {}
    }
    // How many of the bytes at each place among four are zero, in tenths.
    let zeros: [usize; 4] = std::array::from_fn(|place| {
        let (count, zeros) = bytes
            .iter()
            .skip(place)
            .step_by(4)
            .fold((0, 0), |(count, zeros), byte| (count + 1, zeros + usize::from(*byte == 0)));
        10 * zeros / std::cmp::max(count, 1)
    });
    let (most, few) = (|tenths: usize| tenths >= 7, |tenths: usize| tenths <= 3);
    match zeros {
        [a, b, c, d] if few(a) && most(b) && few(c) && most(d) || most(a) && few(b) && most(c) && few(d) => {
            Content::Encoded("UTF-16")
        }
        [a, b, c, d] if most(b) && most(c) && (few(a) && most(d) || most(a) && few(d)) => Content::Encoded("UTF-32"),
        zeros if zeros.iter().any(|tenths| *tenths > 0) => Content::Binary,
        _ => Content::Text,
    }
}

/// Where a text stops being UTF-8, which it is up to byte `at`, and by what.
fn first_invalid(bytes: &[u8], at: usize) -> String {
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let byte = bytes.get(at).copied().unwrap_or_default();
    format!("line {line}, column {column} has the byte 0x{byte:02X}")
}

/// The bytes of the file at `path`, which an architecture file in the folder `start` names.
///
/// # Errors
///
/// If it cannot be read, why.
pub fn read_named(start: &Path, path: &str) -> Result<Vec<u8>, Unreadable> {
    read(start, path, u64::MAX)
}

fn read(start: &Path, path: &str, limit: u64) -> Result<Vec<u8>, Unreadable> {
    if path.is_empty() {
        return Err(Unreadable::because("the path is empty"));
    }
    let because = |error: io::Error| Unreadable::explain(&error, start, path);
    let metadata = fs::metadata(start.join(path)).map_err(because)?;
    if metadata.is_dir() {
        return Err(Unreadable::because("it is a folder"));
    }
    if !metadata.is_file() {
        return Err(Unreadable::because("it is not a regular file"));
    }
    if metadata.len() > limit {
        return Err(Unreadable::because(format!("it has {} bytes, more than the {limit} allowed", metadata.len())));
    }
    let file = File::open(start.join(path)).map_err(because)?;
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(because)?;
    Ok(bytes)
}

impl Unreadable {
    fn because(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), help: None }
    }

    fn explain(error: &io::Error, start: &Path, path: &str) -> Self {
        match error.kind() {
            ErrorKind::NotFound => {
                let help = elsewhere(start, path).map(Help::Elsewhere).or_else(|| similar(start, path));
                Self { reason: "no such file".to_owned(), help: Some(help.unwrap_or(Help::Start)) }
            }
            ErrorKind::PermissionDenied => Self::because("permission denied"),
            _ => Self::because(error.to_string()),
        }
    }

    /// About a path that is written in a file: the reason, then a help a line.
    pub fn in_lines(self) -> String {
        self.reason + &self.help.map_or_else(String::new, |help| format!("\n{}", help.in_a_file()))
    }

    /// A message about the model at `path`, which is written in a file.
    pub fn about(self, path: &str) -> String {
        let help = self.help.map_or_else(String::new, |help| format!("\n  = help: {}", help.in_a_file()));
        format!("the model `{path}` cannot be read: {}{help}", self.reason)
    }
}

/// Where a file that is not at `path` from the folder `start` is instead, seen from there: the path may start some folders up.
fn elsewhere(start: &Path, path: &str) -> Option<String> {
    let above = (1..=LEVELS).map(|levels| "../".repeat(levels) + path).find(|above| start.join(above).is_file())?;
    Some(below(start, &above).unwrap_or(above))
}

/// The path from `start` itself of a file in it, which is at `path` from there, by a way that leads out of it and back.
fn below(start: &Path, path: &str) -> Option<String> {
    let [folder, file] = [Path::new("."), Path::new(path)].map(|path| fs::canonicalize(start.join(path)).ok());
    Some(file?.strip_prefix(folder?).ok()?.to_str()?.to_owned())
}

/// A file in the folder of the one that is not at `path` from the folder `start`, with a name like that one's.
fn similar(start: &Path, path: &str) -> Option<Help> {
    let full = start.join(path);
    let entries = fs::read_dir(full.parent()?).ok()?;
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort_unstable();
    let name = full.file_name()?.to_str()?;
    let names = names.iter().map(String::as_str);
    let same = names.clone().find(|other| is_same(name, other));
    let nearest = same.or_else(|| suggest::nearest(name, names.filter(|other| are_similar(name, other))))?;
    Some(Help::Similar(nearest.to_owned()))
}

/// Whether names of files differ in case only.
fn is_same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Whether names of files are near each other in both their parts; a long extension in common is no likeness.
fn are_similar(a: &str, b: &str) -> bool {
    let parts = |name: &str| {
        let part = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        [part(Path::new(name).file_stem()), part(Path::new(name).extension())]
    };
    let is_near = |(a, b): (&String, &String)| a == b || suggest::nearest(a, iter::once(b.as_str())).is_some();
    parts(a).iter().zip(&parts(b)).all(is_near)
}

#[cfg(test)]
mod tests {
    use super::{Content, content};

    #[test]
    fn encodings_are_told_without_a_mark() {
        let text = "name = \"größe\"\n[[layer]]\nkind = \"conv\"\n";
        let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let wider = |to: fn(u32) -> [u8; 4]| text.chars().flat_map(|c| to(u32::from(c))).collect::<Vec<u8>>();
        for bytes in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
            assert_eq!(content(&bytes), Content::Encoded("UTF-16"));
        }
        for bytes in [wider(u32::to_le_bytes), wider(u32::to_be_bytes)] {
            assert_eq!(content(&bytes), Content::Encoded("UTF-32"));
        }
        assert_eq!(content(text.as_bytes()), Content::Text);
        assert_eq!(content(format!("{text}\0").as_bytes()), Content::Text);
        assert_eq!(content(b""), Content::Text);
        assert_eq!(content(&[0; 64]), Content::Binary);
        assert_eq!(content(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0"), Content::Binary);
    }
}
