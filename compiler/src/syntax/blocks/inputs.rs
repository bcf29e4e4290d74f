//! What feeds a block: the names that its layers know it by, and the `from` of a layer that uses the block.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::{Block, Repetition, value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::ast::{Feed, Feeds};
use crate::syntax::suggest::{list, shorten};
use crate::syntax::table::Given;
use crate::syntax::values::{Names, Value};

/// What feeds a block that does not list its inputs, by the name that its layers know it by.
pub const INPUT: &str = "input";

/// The inputs of a block.
#[derive(Clone, Debug)]
pub(super) struct Inputs {
    /// Their names, in the order of `from`.
    pub(super) names: Vec<Spanned<String>>,
    /// Their indices.
    places: BTreeMap<String, usize>,
    /// Where they are listed, if they are.
    pub(super) listed: Option<Span>,
    /// Whether these are all.
    pub(super) known: bool,
}

/// The inputs that a block lists, or the one that it has where it lists none, which is said to be `at` its name.
pub(super) fn read(inputs: Given<Names>, at: Span, owner: &str, diagnostics: &mut Diagnostics) -> Inputs {
    let listed = match inputs {
        Given::Value(listed) => listed,
        Given::Absent => {
            let names = vec![Spanned::new(INPUT.to_owned(), at)];
            return Inputs { names, places: BTreeMap::from([(INPUT.to_owned(), 0)]), listed: None, known: true };
        }
        Given::Unreadable => {
            return Inputs { names: Vec::new(), places: BTreeMap::new(), listed: None, known: false };
        }
    };
    let (names, places, known) = (Vec::new(), BTreeMap::new(), listed.value.complete);
    let mut found = Inputs { names, places, listed: Some(listed.span), known };
    for name in listed.value.names {
        let (written, span) = (name.value.as_str(), name.span.clone());
        let wrong = if let Some(first) = found.find(written).and_then(|first| found.names.get(first)) {
            Diagnostic::new(format!("{owner} names its input `{written}` twice"), span, "named again here")
                .secondary(first.span.clone(), "named first here")
                .help("remove one of the two")
        } else if let Some(meant) = value::meant_as_keys(written).filter(|_| !value::is_key(written)) {
            let title = format!("{owner} cannot have an input `{}`", shorten(written));
            let label = if written.contains(',') { "is one name" } else { "has the mark of a key" };
            Diagnostic::new(title, span, label).help(format!("write `{}`", shorten(&meant)))
        } else {
            found.places.insert(name.value.clone(), found.names.len());
            found.names.push(name);
            continue;
        };
        found.known = false;
        diagnostics.push(wrong);
    }
    found
}

impl Inputs {
    /// The index of the input of a name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// Whether it is fed by more than one value.
    pub(super) fn are_several(&self) -> bool {
        self.names.len() > 1
    }

    /// Advice on a key of a layer that uses the block, if that is one of several inputs.
    pub(super) fn as_key(&self, key: &str) -> Option<String> {
        self.find(key).filter(|_| self.are_several())?;
        Some(format!("name what feeds the block in `from`, in the order {}", self.list()))
    }

    /// Advice to give the block an input more.
    pub(super) fn advice(&self, name: &str) -> String {
        advice(self.names.iter().map(|name| name.value.as_str()), name)
    }

    fn list(&self) -> String {
        list(self.names.iter().map(|name| &name.value))
    }
}

/// Advice to give a block an input more than those that it has.
pub fn advice<'n>(inputs: impl Iterator<Item = &'n str>, name: &'n str) -> String {
    let names: Vec<String> = inputs.chain([name]).map(|name| format!("\"{name}\"")).collect();
    format!(
        "give the block another input, `inputs = [{}]`, and list what feeds it in the `from` of each layer that uses it, in this order",
        shorten(&names.join(", "))
    )
}

/// A layer that uses a block, for what is said of it.
#[derive(Clone, Copy)]
pub(super) struct User<'a> {
    pub(super) name: &'a str,
    /// Where it is reported as a whole.
    pub(super) at: &'a Span,
    pub(super) table: &'a DeTable<'a>,
}

/// What feeds a layer that uses a block: as much as the block takes, or what is before it; reports it if it is more or less.
pub(super) fn of_use(
    from: Given<Feeds>,
    block: &Block<'_>,
    user: User<'_>,
    diagnostics: &mut Diagnostics,
) -> Given<Feeds> {
    let inputs = &block.inputs;
    let takes = inputs.names.len();
    // Told as keys that are not there.
    let are_keys = inputs.names.iter().any(|name| user.table.contains_key(name.value.as_str()));
    if !inputs.known || are_keys && inputs.are_several() {
        return Given::Unreadable;
    }
    let order = || format!("with the names of the layers or inputs that are {}, in this order", inputs.list());
    let form = format!("from = [{}]", vec!["NAME"; takes].join(", "));
    let mistake = match from {
        Given::Unreadable => return Given::Unreadable,
        Given::Absent if takes == 1 => return Given::Absent,
        Given::Absent => {
            let title = format!("layer `{}` takes {} inputs, but has no `from`", user.name, count(takes));
            Diagnostic::new(title, user.at.clone(), "`from` is missing").help(format!("add `{form}`, {}", order()))
        }
        Given::Value(from) => {
            let named = from.value.feeds.len();
            if named == takes && from.value.complete {
                let by = |feed: Feed| Feed { by: feed.by.or_else(|| Some(user.name.to_owned())), ..feed };
                let feeds = from.value.feeds.into_iter().map(by).collect();
                return Given::Value(Spanned::new(Feeds { feeds, complete: true }, from.span));
            }
            if !from.value.complete {
                return Given::Unreadable;
            }
            let are = if takes == 1 { "input" } else { "inputs" };
            let title =
                format!("layer `{}` takes {} {are}, but `from` names {}", user.name, count(takes), count(named));
            if takes == 1 {
                let known = inputs.names.first().map_or(INPUT, |name| &name.value);
                Diagnostic::new(title, from.span, format!("`{}` takes one", block.name))
                    .help(format!(
                        "if the block is to have several, name them there: `inputs = [\"{known}\", …]`, in the order of `from`"
                    ))
                    .help("otherwise join them in a layer of kind `add`, `multiply` or `concat` first")
            } else {
                let label = format!("`{}` takes {}", block.name, inputs.list());
                Diagnostic::new(title, from.span, label).help(format!("write `{form}`, {}", order()))
            }
        }
    };
    let listed = inputs.listed.clone();
    diagnostics.push(match listed {
        Some(listed) => mistake.secondary(listed, format!("the inputs of block `{}`", block.name)),
        None => mistake,
    });
    Given::Unreadable
}

/// Reports the `from` of a layer, which has this name and uses a block, where it gives values to the inputs by their names.
pub(super) fn report_named(block: &Block<'_>, name: &str, user: &DeTable<'_>, diagnostics: &mut Diagnostics) {
    let Some(from) = user.get("from") else { return };
    let DeValue::Table(inputs) = from.get_ref() else { return };
    let named = |input: &Spanned<String>| inputs.get(input.value.as_str()).and_then(|name| name.get_ref().as_str());
    let Some(names) = block.inputs.names.iter().map(named).collect::<Option<Vec<_>>>() else { return };
    let names: Vec<String> = names.into_iter().map(|name| format!("\"{}\"", shorten(name))).collect();
    if names.len() != inputs.len() {
        return;
    }
    let title = format!("`from` of layer `{name}` must be {}", Names::ACCEPTS);
    let diagnostic = Diagnostic::new(title, from.span(), "found a table");
    let help = format!("write `from = [{}]`, in the order in which the block names its inputs", names.join(", "));
    diagnostics.push_settled(diagnostic.help(help));
}

/// Whether a layer that uses a block may repeat it; reports it if not: what feeds the repetitions is known of one input alone.
pub(super) fn may_repeat(
    repetition: &Repetition,
    block: &Block<'_>,
    user: User<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Given::Value(repeat) = &repetition.repeat else { return true };
    if !block.inputs.are_several() {
        return true;
    }
    let title = format!("layer `{}` cannot have `repeat`: its block takes {} inputs", user.name, {
        count(block.inputs.names.len())
    });
    let label = "each repetition would be fed by the one before alone";
    let mut diagnostic = Diagnostic::new(title, repeat.span.clone(), label);
    if let Some(listed) = &block.inputs.listed {
        diagnostic = diagnostic.secondary(listed.clone(), format!("the inputs of block `{}`", block.name));
    }
    diagnostics.push(diagnostic.help(format!(
        "write a layer for each, which says in `from` what feeds it; where each reads the two before, the third says `from = [\"{0}.1\", \"{0}.0\"]`",
        shorten(user.name),
    )));
    false
}

/// A small number in words.
fn count(number: usize) -> String {
    const WORDS: [&str; 6] = ["none", "one", "two", "three", "four", "five"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
