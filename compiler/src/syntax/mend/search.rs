//! The search for headers that are mistyped or missing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edit, Found, Meant};
use crate::syntax::lines::{Header, Line, What};
use crate::syntax::table::Table;
use crate::syntax::{Root, activations, blocks, layer, ops, suggest};

/// How many lines above a key are looked at for where its layer starts.
const FAR: usize = 100;

/// Finds what is wrong with the headers among the lines of a file.
pub(super) fn search(lines: Vec<Line<'_>>) -> Found {
    let mut search = Search { lines, ..Search::default() };
    for i in 0..search.lines.len() {
        if search.closing.contains(&i) {
            let place = search.lines[i].content();
            search.found.edits.push(Edit { shown: place.clone(), place, written: String::new(), start: 0 });
            continue;
        }
        match search.lines[i].what {
            What::Header(_) => search.header(i),
            What::Key(key) => search.key(i, key),
            What::Unclear => search.start(Section::Other),
            What::Blank | What::Other => {}
        }
    }
    search.found
}

/// The part of a file below a header.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Section {
    /// Above all headers.
    #[default]
    Top,
    /// An input.
    Port,
    /// A layer or a block, or a table in one.
    Of(Meant),
    /// Something else.
    Other,
}

#[derive(Default)]
struct Search<'t> {
    lines: Vec<Line<'t>>,
    section: Section,
    /// The keys of the section so far, and the line of each.
    seen: BTreeMap<&'t str, usize>,
    /// The name of the last block.
    block: Option<&'t str>,
    found: Found,
    /// Lines that only close a header which is a block of code.
    closing: BTreeSet<usize>,
}

/// The keys that stand below a header.
struct Body<'t> {
    keys: Vec<&'t str>,
    kind: Option<&'t str>,
    /// Whether the next header is that of a layer of a block.
    is_before_inner: bool,
}

impl<'t> Search<'t> {
    /// The keys from a line on, up to the next header or the first key that is there already.
    fn body(&self, from: usize) -> Body<'t> {
        let mut body = Body { keys: Vec::new(), kind: None, is_before_inner: false };
        for line in self.lines.get(from..).unwrap_or_default() {
            match &line.what {
                What::Header(header) => {
                    body.is_before_inner = header.path().is_some_and(|path| is_inner(&path));
                    break;
                }
                What::Key(key) if body.keys.contains(key) => break,
                What::Key(key) => {
                    body.keys.push(key);
                    if *key == "kind" {
                        body.kind = line.text_value();
                    }
                }
                What::Unclear => break,
                What::Blank | What::Other => {}
            }
        }
        body
    }

    /// The line that closes a block of code, if it comes before the next header.
    fn closing_line(&self, from: usize) -> Option<usize> {
        let lines = self.lines.get(from..)?.iter().take_while(|line| line.text.trim() == "}" || !line.is_header());
        lines.take(FAR).position(|line| line.text.trim() == "}").map(|at| from + at)
    }

    /// Looks at a header, and starts its section.
    fn header(&mut self, i: usize) {
        let What::Header(header) = &self.lines[i].what else { return };
        let body = self.body(i + 1);
        let name = header.path().and_then(|path| path.get(1).copied());
        let (section, below, is_right) = match self.meaning(header, &body) {
            Some(Meaning::Right(meant)) => (Section::Of(meant), None, true),
            Some(Meaning::Wrong { meant, below }) => (Section::Of(meant), below, false),
            Some(Meaning::Port) => (Section::Port, None, true),
            // A table in a layer or in something else.
            None => {
                if let Some(["layer", _, key]) = header.path().as_deref()
                    && !self.found.mistyped.is_empty()
                    && layer::is_key_of_layer(key)
                {
                    let (place, written) = (self.lines[i].content(), format!("[layer.{key}]"));
                    self.found.edits.push(Edit { shown: place.clone(), place, written, start: 0 });
                }
                let is_of_layer = header.path().is_some_and(|path| matches!(path.first(), Some(&("layer" | "block"))));
                (if is_of_layer { self.section } else { Section::Other }, None, true)
            }
        };
        let mut in_header = None;
        if let (Section::Of(meant), false) = (section, is_right) {
            let at = self.lines[i].content();
            let written = self.lines[i].text.trim().to_owned();
            // What follows behind a gap may be another's.
            let near = self
                .lines
                .get(i + 1..)
                .unwrap_or_default()
                .iter()
                .take_while(|line| !line.is_blank() && !line.is_header());
            let has = |below: &String| {
                near.clone().any(|line| matches!(line.what, What::Key(key) if below.starts_with(&format!("{key} "))))
            };
            let below = below.filter(|below| !has(below));
            let lines = below.as_ref().map_or_else(String::new, |below| format!("\n{below}"));
            let edit =
                Edit { place: at.clone(), written: format!("{}{lines}", meant.header()), shown: at.clone(), start: 0 };
            self.found.edits.push(edit);
            if header.is_block_of_code() {
                self.closing.extend(self.closing_line(i + 1));
            }
            in_header = below.as_ref().map(|below| if below.starts_with("kind") { "kind" } else { "name" });
            self.found.mistyped.push(super::Header { at, meant, written, below });
        }
        if section == Section::Of(Meant::Block) && !is_right {
            // The name may stand in the header.
            self.block = name;
        }
        self.start(section);
        self.seen.extend(in_header.map(|key| (key, i)));
    }

    fn start(&mut self, section: Section) {
        self.section = section;
        self.seen.clear();
    }

    /// What a header starts or was meant to start; nothing where it is not that of a layer or a block.
    fn meaning(&self, header: &Header<'t>, body: &Body<'t>) -> Option<Meaning> {
        let wrong = |meant: Meant, name: Option<&&str>| {
            let below = name.filter(|name| !name.is_empty()).map(|name| format!("name = \"{name}\""));
            Some(Meaning::Wrong { meant, below })
        };
        let Some(path) = header.path() else {
            let starts_layer = matches!(body.keys.first(), Some(&("name" | "kind")));
            return if starts_layer && body.kind.is_some() { wrong(self.layer(body), None) } else { None };
        };
        if header.is_bare() && body.keys.is_empty() {
            return None;
        }
        let is_exact = header.is_double();
        // Not a table in the layer above.
        let is_layer = match body.kind {
            Some(kind) => suggest::kind(kind, &kinds()).is_some() && activations::find(kind).is_none(),
            None => body.keys.contains(&"name"),
        };
        let is_table = |key: &&str| layer::is_key_of_layer(key) && !is_layer;
        // A kind in the place of a name.
        let kind_below = |word: &str| kind_line(word).filter(|_| body.kind.is_none() && !has_number(word));
        match path.as_slice() {
            ["layer"] if is_exact => Some(Meaning::Right(Meant::Layer)),
            ["block"] if is_exact => Some(Meaning::Right(Meant::Block)),
            ["block", "layer"] if is_exact => Some(Meaning::Right(Meant::Inner)),
            ["input" | "inputs", ..] => Some(Meaning::Port),
            ["layer", key] | ["block", "layer", key] if is_table(key) => None,
            ["layer", key] if !header.is_double() && !is_layer && suggest::is_for_arguments(key) => None,
            // The activation of the layer above.
            ["activation"] if body.kind.is_some_and(|kind| activations::find(kind).is_some()) => None,
            ["block", key] if blocks::Head::KEYS.iter().any(|known| known.name == *key) && *key != "layer" => None,
            [word] if like(word, "layer") => wrong(Meant::Layer, Some(word).filter(|word| has_number(word))),
            [word] if like(word, "block") => wrong(Meant::Block, Some(word).filter(|word| has_number(word))),
            [first, ..] if Root::KEYS.iter().any(|key| key.name == *first && !matches!(*first, "layer" | "block")) => {
                None
            }
            [word]
                if !header.is_bare()
                    && (suggest::is_word_for_kind(word) || body.keys.iter().all(|key| may_be_of_layer(key))) =>
            {
                if body.kind.is_some() {
                    return wrong(Meant::Layer, Some(word));
                }
                Some(Meaning::Wrong { meant: Meant::Layer, below: Some(kind_line(word)?) })
            }
            [_] => None,
            path if is_inner(path) => match path.last().filter(|word| !like(word, "layer")) {
                Some(word) if kind_below(word).is_some() => {
                    Some(Meaning::Wrong { meant: Meant::Inner, below: kind_below(word) })
                }
                word => wrong(Meant::Inner, word),
            },
            [first, word] if like(first, "layer") && kind_below(word).is_some() => {
                Some(Meaning::Wrong { meant: Meant::Layer, below: kind_below(word) })
            }
            ["layer", name] => wrong(Meant::Layer, Some(name).filter(|name| !like(name, "layer"))),
            ["block", name] => wrong(Meant::Block, Some(name)),
            _ => None,
        }
    }

    /// What a layer belongs to that stands here: the block above it, unless it uses that.
    fn layer(&self, body: &Body<'_>) -> Meant {
        match self.section {
            Section::Of(Meant::Block | Meant::Inner) if body.kind.is_none() || body.kind != self.block => Meant::Inner,
            _ => Meant::Layer,
        }
    }

    /// Looks at a key, before which a header may be missing.
    fn key(&mut self, i: usize, key: &'t str) {
        if let Some((first, meant)) = self.start_of_another(i, key) {
            let line = &self.lines[first];
            let at = line.content();
            let edit = Edit {
                place: line.start..line.start,
                written: format!("{}\n", meant.header()),
                shown: at.clone(),
                start: 0,
            };
            self.found.edits.push(edit);
            self.found.missing.push(super::Header { at, meant, written: String::new(), below: None });
            self.start(Section::Of(meant));
            for above in first..i {
                if let What::Key(key) = self.lines[above].what {
                    self.seen.entry(key).or_insert(above);
                }
            }
        }
        if key == "name" && self.section == Section::Of(Meant::Block) {
            self.block = self.lines[i].text_value();
        }
        self.seen.entry(key).or_insert(i);
    }

    /// Where something starts, at a key that cannot be of what is above; and what.
    fn start_of_another(&self, i: usize, key: &str) -> Option<(usize, Meant)> {
        if !matches!(key, "name" | "kind" | "keys") {
            return None;
        }
        let first = |key: &str| self.seen.get(key).copied();
        // The lines up to this one without a gap.
        let start = |is_of_it: &dyn Fn(&str) -> bool| {
            let above = self.lines.get(..i).unwrap_or_default().iter().rev();
            let is_near = |line: &&Line<'_>| match line.what {
                What::Key(key) => is_of_it(key),
                What::Other => true,
                What::Blank | What::Header(_) | What::Unclear => false,
            };
            i - above.take(FAR).take_while(is_near).count()
        };
        match self.section {
            Section::Top if key == "kind" => {
                Some((start(&|key| layer::is_key_of_layer(key) && key != "kind"), Meant::Layer))
            }
            Section::Top if key == "keys" => Some((start(&|key| key == "name"), Meant::Block)),
            Section::Port if key == "kind" => {
                let start = start(&|_| true);
                let is_behind = self.lines.get(start.checked_sub(1)?).is_some_and(Line::is_blank);
                is_behind.then_some((start, Meant::Layer))
            }
            Section::Of(Meant::Block) if key == "kind" && first("kind").is_none() => {
                let head = first("name").into_iter().chain(first("keys")).min()?;
                let start = start(&|_| true);
                (start > head).then(|| (start, self.layer(&self.body(start))))
            }
            Section::Of(meant) if key != "keys" => {
                let first = first(key)?;
                let start = start(&|_| true);
                // Without a gap there are two layers only if there are two of each key.
                let start = if start > first { start } else { i };
                let has_gap = self.lines.get(start.checked_sub(1)?).is_some_and(Line::is_blank);
                let is_after_kind = self.seen.get("kind").is_some_and(|line| *line < start);
                if !(has_gap || key == "name" && is_after_kind) {
                    return None;
                }
                let body = self.body(start);
                let is_block = body.keys.contains(&"keys") || body.is_before_inner && meant != Meant::Layer;
                if body.kind.is_some() {
                    Some((start, self.layer(&body)))
                } else {
                    (is_block && key == "name").then_some((start, Meant::Block))
                }
            }
            Section::Top | Section::Port | Section::Of(_) | Section::Other => None,
        }
    }
}

/// What a header is.
enum Meaning {
    /// As it should be.
    Right(Meant),
    Wrong {
        meant: Meant,
        below: Option<String>,
    },
    /// That of an input.
    Port,
}

/// Whether a path is that of a layer in a block, the words misspelt or the block's name between them.
fn is_inner(path: &[&str]) -> bool {
    path.len() <= 4
        && path.first().is_some_and(|first| like(first, "block"))
        && path.iter().skip(1).any(|word| like(word, "layer"))
}

/// Whether a word was probably meant to be another, perhaps with a number behind it.
fn like(word: &str, meant: &str) -> bool {
    let plain = word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_' || c == '-').to_lowercase();
    plain == meant || suggest::nearest(&plain, [meant].into_iter()).is_some()
}

fn has_number(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a layer may have a key, of its kind or of the block that it uses.
fn may_be_of_layer(key: &str) -> bool {
    layer::is_key_of_layer(key) || blocks::Repetition::KEYS.iter().any(|known| known.name == key)
}

/// The key of a layer whose kind a word stands for. A word that says more stays as it is, and is told where the layer is read.
fn kind_line(word: &str) -> Option<String> {
    let kind = if suggest::says_more(word) { word } else { suggest::kind(word, &kinds())? };
    Some(format!("kind = \"{kind}\""))
}

/// The names of all kinds of layer.
fn kinds() -> Vec<&'static str> {
    ops::KINDS.iter().map(|entry| entry.name).collect()
}
