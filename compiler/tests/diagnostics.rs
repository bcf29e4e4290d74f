//! Every kind of mistake: a file `goldens/NAME.toml` and, beside it, what is said about it. `BLESS=1` rewrites the latter.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use hardwire_compiler::diagnostic::{Diagnostic, render, render_for_terminal};
use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens")
}

fn with_extension(extension: &str) -> BTreeSet<PathBuf> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

fn diagnose(source: &Source) -> Vec<Diagnostic> {
    let graph = front_end(source, "Fallback", &mut |_| Err("no such file".to_owned()));
    let Err(mistakes) = graph else { return Vec::new() };
    assert!(!mistakes.found.is_empty(), "a graph where there is no mistake");
    mistakes.found
}

fn read(path: &Path) -> Source {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Source { name, text: fs::read_to_string(path).unwrap() }
}

#[test]
fn mistakes_are_reported_as_in_the_goldens() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    let mut goldens = with_extension("stderr");
    for path in with_extension("toml") {
        let source = read(&path);
        let diagnostics = diagnose(&source);
        assert!(!diagnostics.is_empty(), "{} has no mistake", path.display());
        let rendered = format!("error: {}\n", render(&source, &diagnostics));

        let golden = path.with_extension("stderr");
        goldens.remove(&golden);
        if bless {
            fs::write(&golden, rendered).unwrap();
        } else if fs::read_to_string(&golden).ok() != Some(rendered) {
            wrong.push(golden);
        }
    }
    if bless {
        for stale in goldens {
            fs::remove_file(stale).unwrap();
        }
    } else {
        wrong.extend(goldens);
    }
    assert!(wrong.is_empty(), "these goldens differ; see what changed with BLESS=1: {wrong:#?}");
}

#[test]
fn wording_follows_rustc() {
    for path in with_extension("toml") {
        for Diagnostic { title, primary, secondary, notes, helps } in diagnose(&read(&path)) {
            let place = format!("{}: {title}", path.display());
            assert!(!title.starts_with(char::is_uppercase), "{place}: the title starts with a capital");
            assert!(!title.contains('\n'), "{place}: the title has more than one line");
            let labels = std::iter::once(&primary).chain(&secondary).map(|label| &label.text);
            for text in std::iter::once(&title).chain(labels).chain(&notes).chain(&helps) {
                assert!(!text.ends_with('.'), "{place}: a full stop at the end of {text:?}");
                assert!(!text.contains("illegal"), "{place}: say `invalid` in {text:?}");
                assert!(!text.trim().is_empty() || primary.text.is_empty(), "{place}: an empty text");
            }
        }
    }
}

#[test]
fn rendering_for_a_terminal_says_the_same() {
    let path = folder().join("inexact.toml");
    let source = read(&path);
    let diagnostics = diagnose(&source);
    let coloured = render_for_terminal(&source, &diagnostics);
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, escape)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = escape.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    assert_eq!(plain, format!("error: {}", render(&source, &diagnostics)));
}

/// What is in backticks in a sentence, if it consists of that, commas and `and`.
fn quoted(sentence: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = sentence.split('`').collect();
    let is_between = |(i, part): (usize, &&str)| i % 2 == 1 || matches!(*part, "" | ", " | " and ");
    let is_list = parts.len() > 2 && parts.iter().enumerate().all(is_between);
    is_list.then(|| parts.into_iter().skip(1).step_by(2).collect())
}

/// A file in which a line of a layer was written anew as several, and others of it removed; and where the new ones are.
fn rewritten(source: &Source, span: &Range<usize>, help: &str) -> Option<(Source, Range<usize>)> {
    let rest = help.strip_prefix("write ")?;
    let (written, removed) = rest.split_once(", and remove ").unwrap_or((rest, ""));
    let written = quoted(written).filter(|lines| lines.iter().all(|line| line.contains(" = ")))?;
    let removed = if removed.is_empty() { Vec::new() } else { quoted(removed)? };
    let key = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_owned()).unwrap_or_default();
    let is_gone = |line: &str| removed.contains(&key(line).as_str()) || written.iter().any(|new| key(new) == key(line));
    let layer_start = source.text[..span.start].rfind("\n[").map_or(0, |at| at + 1);
    let layer_end = source.text[span.start..].find("\n[").map_or(source.text.len(), |at| span.start + at + 1);
    let kept: String =
        source.text[layer_start..layer_end].split_inclusive('\n').filter(|line| !is_gone(line)).collect();
    let (head, tail) = kept.split_once('\n')?;
    let lines = written.join("\n");
    let start = layer_start + head.len() + 1;
    let layer = format!("{head}\n{lines}\n{tail}");
    let mut text = source.text.clone();
    text.replace_range(layer_start..layer_end, &layer);
    Some((Source { name: source.name.clone(), text }, start..start + lines.len()))
}

/// A file in which the advice of a mistake was followed to the letter, if it is of those that say all, and where that is.
fn followed(source: &Source, mistake: &Diagnostic) -> Option<(Source, Range<usize>)> {
    let [help] = mistake.helps.as_slice() else { return None };
    // A kind may also stand in a header, which is a mistake of its own.
    let is_kind =
        mistake.title.starts_with("unknown kind ") && source.text[mistake.primary.span.start..].starts_with('"');
    if is_kind && help.starts_with("write `kind = ") && !help.contains('…') {
        return rewritten(source, &mistake.primary.span, help);
    }
    let span = mistake.primary.span.clone();
    let line_start = source.text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = source.text[span.start..].find('\n').map_or(source.text.len(), |at| span.start + at);
    let line = &source.text[line_start..line_end];
    let is_key = line_start == span.start && source.text[span.end..].trim_start().starts_with('=');
    // A line of a key may be written anew by advice on the key or on its value.
    let key = |text: &str| text.split_once('=').map(|(key, _)| key.trim().to_owned());
    let whole =
        help.strip_prefix("write `").and_then(|meant| meant.strip_suffix('`')).filter(|meant| !meant.contains('`'));
    let lines = help.strip_prefix("write ").and_then(|rest| rest.strip_suffix(" in its place")).and_then(quoted);
    let lines =
        lines.filter(|lines| is_key && lines.iter().all(|line| line.contains(" = "))).map(|lines| lines.join("\n"));
    let (place, new) = if let Some(lines) = &lines {
        (line_start..line_end, lines.as_str())
    } else if let Some(meant) = help.strip_prefix("did you mean `") {
        (span, meant.strip_suffix("`?")?)
    } else if let Some(meant) = whole.filter(|meant| is_key && !meant.contains('=')) {
        (span, meant)
    } else if let Some(meant) = whole.filter(|meant| is_key || key(meant).is_some() && key(meant) == key(line)) {
        (line_start..line_end, meant)
    } else if let Some((_, meant)) = help.split_once("quotes: `").or_else(|| help.split_once("number: `")) {
        (span, meant.strip_suffix('`')?)
    } else if help.starts_with("remove it: ") && is_key {
        (line_start..line_end, "")
    } else {
        return None;
    };
    // A value that still has to be chosen.
    if new.contains('…') || new.contains("NAME") {
        return None;
    }
    let mut text = source.text.clone();
    text.replace_range(place.clone(), new);
    Some((Source { name: source.name.clone(), text }, place.start..place.start + new.len()))
}

#[test]
fn advice_that_is_followed_mends_the_mistake() {
    let (mut count, mut failures) = (0, Vec::new());
    for path in with_extension("toml") {
        let source = read(&path);
        for mistake in diagnose(&source) {
            let Some((followed, place)) = followed(&source, &mistake) else { continue };
            count += 1;
            let left = diagnose(&followed);
            // Whether a vector may have a layout is another matter than how the key is spelt.
            let is_next =
                |one: &&Diagnostic| place.contains(&one.primary.span.start) && !one.title.contains("is a vector");
            let same = left.iter().find(is_next);
            if let Some(same) = same {
                failures.push(format!(
                    "{}: {:?} leads to {:?} by {:?}",
                    path.display(),
                    mistake.title,
                    same.title,
                    mistake.helps
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(count > 100, "{count} pieces of advice");
}

/// A small generator of numbers, the same on every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }
}

/// One change to a file: bytes removed, doubled, replaced or moved, or a token of the language put in.
fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    const TOKENS: [&str; 28] = [
        "[[layer]]\n",
        "[[block]]\n",
        "[[block.layer]]\n",
        "\"3 * $width\"",
        "repeat = ",
        "[layer]\n",
        "[inputs.a]\n",
        "from = ",
        "kind = ",
        "\"conv\"",
        "\"input\"",
        "= ",
        "0",
        "-1",
        "2147483647",
        "9223372036854775807",
        "1e400",
        "nan",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\"\"\"",
        "\n",
        "\r\n",
        "#",
        "🦀",
    ];
    let start = random.below(text.len());
    let end = (start + random.below(12)).min(text.len());
    match random.below(6) {
        0 => drop(text.drain(start..end)),
        1 => {
            let doubled = text[start..end].to_vec();
            text.splice(start..start, doubled);
        }
        2 => text.truncate(start),
        3 => {
            let moved: Vec<u8> = text.drain(start..end).collect();
            let to = random.below(text.len());
            text.splice(to..to, moved);
        }
        4 => {
            let token = TOKENS[random.below(TOKENS.len())];
            text.splice(start..end, token.bytes());
        }
        _ => {
            for byte in &mut text[start..end] {
                *byte = u8::try_from(random.below(128)).unwrap();
            }
        }
    }
}

#[test]
fn no_file_makes_it_panic() {
    let seeds: Vec<String> = with_extension("toml").iter().map(|path| read(path).text).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..1500 {
        let mut text = seeds[round % seeds.len()].clone().into_bytes();
        for _ in 0..=random.below(4) {
            mutate(&mut text, &mut random);
        }
        let text = String::from_utf8_lossy(&text).into_owned();
        let source = Source { name: "mutated.toml".to_owned(), text };
        render(&source, &diagnose(&source));
    }
}
