//! Schedules that were measured: the file that the key `schedules` of a model names.
//!
//! It has a table for each level that was measured, in which the shapes of layers have the names of schedules. What names what is
//! [`plan::workload`](crate::plan::workload)'s, and found by comparing: no name is ever taken apart.
//!
//! ```toml
//! [avx2]
//! # conv2: 3.3 µs, where the cost model's choice takes 3.6 µs
//! "14x14x6 -> 10x10x16, kernel 5x5" = "direct, 5 pixels x 2 vectors of 8, inputs held"
//! ```
//!
//! A shape that no layer has is a mistake, as what was measured for an earlier form of the model would otherwise be lost in silence.

use std::path::Path;

use toml::de::{DeString, DeTable, DeValue};

use crate::check::ir::Graph;
use crate::diagnostic::{Diagnostic, Diagnostics, Mistakes};
use crate::plan::level::Level;
use crate::plan::workload::{Choices, THEN, Workload};
use crate::source::{Source, Spanned};
use crate::syntax::{suggest, text};

/// What is done about a line that holds no more.
const REMEDY: &str = "remove the line, or run `tune` again";

/// Reads the file at `path`, which the architecture file `model` names.
pub fn read(
    model: &Source,
    path: &Spanned<String>,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    diagnostics: &mut Diagnostics,
) -> Option<Source> {
    let text =
        read(&path.value).and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned()));
    match text {
        Ok(text) => {
            let folder = Path::new(&model.name).parent().unwrap_or(Path::new(""));
            Some(Source { name: folder.join(&path.value).to_string_lossy().into_owned(), text })
        }
        Err(message) => {
            let mut lines = message.lines().map(str::to_owned);
            let reason = lines.next().unwrap_or_default();
            let diagnostic = Diagnostic::new("the file of schedules cannot be read", path.span.clone(), reason);
            diagnostics.push(diagnostic.helps(lines).help("run `tune`, which writes it, or remove the key"));
            None
        }
    }
}

/// The schedules of a file for the layers of `graph`.
///
/// # Errors
///
/// All levels, shapes and schedules that there are not.
pub fn choices(file: &Source, graph: &Graph) -> Result<Choices, Mistakes> {
    let mut diagnostics = Diagnostics::default();
    let mut choices = Choices::default();
    if let Some(keys) = text::read(&file.text, &mut diagnostics) {
        let workloads: Vec<Workload> = Workload::all(graph).into_iter().map(|(workload, _)| workload).collect();
        for (name, table) in in_order(&keys.table) {
            if let Some((level, table)) = level(name, table, &mut diagnostics) {
                for (shape, schedule) in in_order(table) {
                    if let Some(workload) = workload(shape, &workloads, &mut diagnostics) {
                        choose(level, workload, schedule, &mut choices, &mut diagnostics);
                    }
                }
            }
        }
    }
    let found = diagnostics.into_sorted();
    if found.is_empty() { Ok(choices) } else { Err(Mistakes { source: file.clone(), found }) }
}

type Name<'a> = toml::Spanned<DeString<'a>>;
type Value<'a> = toml::Spanned<DeValue<'a>>;

/// A level with its table.
fn level<'a>(name: &Name<'_>, value: &'a Value<'a>, diagnostics: &mut Diagnostics) -> Option<(Level, &'a DeTable<'a>)> {
    let Some(level) = Level::named(name.get_ref()) else {
        let title = format!("unknown level `{}`", suggest::shorten(name.get_ref()));
        let names = Level::ALL.map(Level::name);
        let note = format!("the levels are {}", suggest::list(names));
        let meant = did_you_mean(name.get_ref(), &names);
        diagnostics.push(Diagnostic::new(title, name.span(), "not a level").note(note).helps(meant));
        return None;
    };
    let DeValue::Table(table) = value.get_ref() else {
        let title = format!("`{}` must be a table of schedules", level.name());
        let help = format!("write the schedules below a line `[{}]`", level.name());
        diagnostics.push(Diagnostic::new(title, value.span(), "not a table").help(help));
        return None;
    };
    Some((level, table))
}

/// The workload of a shape.
fn workload<'a>(shape: &Name<'_>, workloads: &'a [Workload], diagnostics: &mut Diagnostics) -> Option<&'a Workload> {
    let found = workloads.iter().find(|workload| workload.name() == *shape.get_ref());
    if found.is_none() {
        let written = shape.get_ref().as_ref();
        let shown = suggest::shorten(written);
        let names: Vec<String> = workloads.iter().map(Workload::name).collect();
        let diagnostic = if are_apart(written, &names) {
            let title = format!("the model's layers are not computed together as `{shown}` says");
            let label = "the cost model has other convolutions together, or these apart";
            let chains: Vec<&str> = names.iter().filter(|name| name.contains(THEN)).map(String::as_str).collect();
            let note = if chains.is_empty() {
                "no convolutions of this model are computed together".to_owned()
            } else {
                format!("computed together are\n{}", chains.join("\n"))
            };
            Diagnostic::new(title, shape.span(), label).note(note).help(REMEDY)
        } else {
            let title = format!("no layer of the model has the shape `{shown}`");
            let label = "measured for another model, or before a change of this one";
            Diagnostic::new(title, shape.span(), label).helps(meant_shape(written, &names)).help(REMEDY)
        };
        // A file that was measured for another model is one mistake.
        diagnostics.push_alike(format!("no layer: {}", diagnostic.helps.join("; ")), diagnostic);
    }
    found
}

/// Whether a name is that of a chain of convolutions which the model has, but not together.
fn are_apart(written: &str, names: &[String]) -> bool {
    written.contains(THEN) && written.split(THEN).all(|link| names.iter().any(|name| name == link))
}

/// Advice on a shape that is none of `names`, if it may be a slip for one of them.
fn meant_shape(written: &str, names: &[String]) -> Option<String> {
    let alike: Vec<&String> = names.iter().filter(|name| have_same_digits(name, written)).collect();
    did_you_mean(written, &alike).or_else(|| {
        // Names of chains are too long to be compared letter by letter.
        let mut chains = alike.iter().filter(|name| name.contains(THEN));
        let only = chains.next().filter(|_| chains.next().is_none())?;
        Some(format!("did you mean `{only}`?"))
    })
}

/// Whether two shapes may differ by a slip: one with other numbers is another shape.
fn have_same_digits(a: &str, b: &str) -> bool {
    let [a, b] = [a, b].map(|shape| shape.chars().filter(char::is_ascii_digit));
    a.eq(b)
}

/// Takes a schedule for a workload.
fn choose(
    level: Level,
    workload: &Workload,
    schedule: &Value<'_>,
    choices: &mut Choices,
    diagnostics: &mut Diagnostics,
) {
    let DeValue::String(name) = schedule.get_ref() else {
        let title = format!("the schedule of `{}` must be a string", workload.name());
        diagnostics.push(Diagnostic::new(title, schedule.span(), "not a string").help(REMEDY));
        return;
    };
    let mut candidates = workload.candidates(level);
    if let Some(at) = candidates.iter().position(|candidate| candidate.name == *name) {
        choices.take(workload, level, candidates.swap_remove(at));
        return;
    }
    let names: Vec<&str> = candidates.iter().map(|candidate| candidate.name.as_str()).collect();
    let title = format!("unknown schedule `{}`", suggest::shorten(name));
    let label = format!("not one for this shape on `{}`", level.name());
    let note = format!("the schedules of this shape are\n{}", names.join("\n"));
    let meant = did_you_mean(name, &names);
    diagnostics.push(Diagnostic::new(title, schedule.span(), label).note(note).helps(meant).help(REMEDY));
}

/// Advice on a name that is none of `names`, if it may be a slip for one of them.
fn did_you_mean(written: &str, names: &[impl AsRef<str>]) -> Option<String> {
    let nearest = suggest::nearest(written, names.iter().map(AsRef::as_ref))?;
    Some(format!("did you mean `{nearest}`?"))
}

/// A workload with the name of the schedule that was measured to be the fastest.
#[derive(Clone, Debug)]
pub struct Tuned {
    /// The workload's name.
    pub workload: String,
    /// The schedule's name.
    pub schedule: String,
    /// What is said of it in a comment of one line.
    pub comment: String,
}

/// The text of a file in which the table of `level` has `tuned`, and those of other levels are as they were in `file`, with the
/// comments above their lines. Nothing where `file` has something else, which would be lost.
pub fn write(file: &str, level: Level, tuned: &[Tuned]) -> Option<String> {
    let mut text = format!("{HEADER}\n[{}]\n", level.name());
    for Tuned { workload, schedule, comment } in tuned {
        text.extend(["# ", comment, "\n", &quoted(workload), " = ", &quoted(schedule), "\n"]);
    }
    for (other, entries) in others(file, level)? {
        text.extend(["\n[", other.name(), "]\n", &entries]);
    }
    Some(text)
}

const HEADER: &str = "# Schedules measured by `tune`, for a model that names this file: `schedules = \"…\"`.\n";

/// A basic string of TOML. Names are made of letters, digits and punctuation that need no escape.
fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// What `file` has for all levels but one; nothing where it has anything but schedules of levels.
fn others(file: &str, level: Level) -> Option<Vec<(Level, String)>> {
    let tables = DeTable::parse(file).ok()?.into_inner();
    let mut others = Vec::new();
    for (name, value) in in_order(&tables) {
        let other = Level::named(name.get_ref())?;
        if other != level {
            let DeValue::Table(table) = value.get_ref() else { return None };
            let entries = in_order(table).into_iter().map(|(shape, schedule)| entry(file, shape, schedule));
            others.push((other, entries.collect::<Option<String>>()?));
        }
    }
    Some(others)
}

/// The keys and values of a table in the order of the file.
fn in_order<'a, 'b>(table: &'a DeTable<'b>) -> Vec<(&'a Name<'b>, &'a Value<'b>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
}

/// The schedule of a shape as it is written, in a line of its own below its comments; nothing where it is no string.
fn entry(file: &str, shape: &Name<'_>, schedule: &Value<'_>) -> Option<String> {
    let DeValue::String(_) = schedule.get_ref() else { return None };
    let comments = comments_above(file.get(..shape.span().start)?);
    Some(format!("{comments}{} = {}\n", file.get(shape.span())?, file.get(schedule.span())?))
}

/// The lines of comments that a text ends with, if what comes behind it begins a line.
fn comments_above(text: &str) -> String {
    let (above, indent) = text.rsplit_once('\n').unwrap_or(("", text));
    if !indent.trim().is_empty() {
        return String::new();
    }
    let lines: Vec<&str> = above.lines().rev().map(str::trim).take_while(|line| line.starts_with('#')).collect();
    lines.iter().rev().flat_map(|line| [line, "\n"]).collect()
}
