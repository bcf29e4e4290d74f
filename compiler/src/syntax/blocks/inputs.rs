//! What feeds a block: the names that its layers know it by, and the `from` of a layer that uses the block.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use super::{Block, Repetition, common_keys, value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::ast::{Feed, Feeds};
use crate::syntax::layer::{self, written_name};
use crate::syntax::suggest::{list, nearest, shorten};
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

    /// Their names, each with what feeds it, where that is said.
    pub(super) fn fed_by(&self, feeds: &Given<Feeds>) -> Vec<(String, Option<Feed>)> {
        let feed = |input: usize| feeds.value().and_then(|feeds| feeds.value.feeds.get(input).cloned());
        self.names.iter().enumerate().map(|(input, name)| (name.value.clone(), feed(input))).collect()
    }

    /// Advice on an unknown key of a layer that uses the block, if that is a slip for one of several inputs.
    pub(super) fn as_key(&self, key: &str) -> Option<String> {
        let names = self.names.iter().map(|name| name.value.as_str());
        nearest(key, names).filter(|_| self.are_several())?;
        Some(self.in_order())
    }

    fn in_order(&self) -> String {
        format!("name what feeds the block in `from`, in the order {}", self.list())
    }

    /// Advice to give the block more inputs, `without` the one that it has where it lists none.
    pub(super) fn advice(&self, more: &[&str], without: bool) -> String {
        let known = self.names.iter().map(|name| name.value.as_str()).filter(|_| !without);
        let all: Vec<&str> = known.chain(more.iter().copied()).collect();
        let another = match (all.len() > more.len(), more.len()) {
            (true, 1) => "another input",
            (true, _) => "other inputs",
            (false, 1) => "an input",
            (false, _) => "inputs",
        };
        format!("give the block {another}, `inputs = {}`, and {LIST_THEM}", written(all))
    }

    /// A mistake of a use of the block, with the place where the inputs are listed.
    fn shown(&self, mistake: Diagnostic, block: &Block<'_>) -> Diagnostic {
        let are = if self.are_several() { "inputs" } else { "input" };
        match &self.listed {
            Some(listed) => mistake.secondary(listed.clone(), format!("the {are} of block `{}`", block.name)),
            None => mistake,
        }
    }

    fn list(&self) -> String {
        list(self.names.iter().map(|name| &name.value))
    }
}

/// Advice to give a block an input more than those that it has.
pub fn advice<'n>(inputs: impl Iterator<Item = &'n str>, name: &'n str) -> String {
    format!("give the block another input, `inputs = {}`, and {LIST_THEM}", written(inputs.chain([name])))
}

const LIST_THEM: &str = "list what feeds it in the `from` of each layer that uses it, in this order";

/// A layer that uses a block, for what is said of it.
#[derive(Clone, Copy)]
pub(super) struct User<'a> {
    pub(super) name: &'a str,
    /// Where it is reported as a whole.
    pub(super) at: &'a Span,
    /// Whether it was told already that something else feeds it than its block takes, or that a key may have been meant to say so.
    pub(super) is_told: bool,
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
    if !inputs.known {
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
            let in_one = in_one(&from.value.feeds).filter(|names| names.len() == takes);
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
                Diagnostic::new(title, from.span, label).help(match in_one {
                    Some(names) => format!("write each in quotes of its own: `from = {}`", written(names)),
                    None => format!("write `{form}`, {}", order()),
                })
            }
        }
    };
    if !user.is_told {
        diagnostics.push(inputs.shown(mistake, block));
    }
    Given::Unreadable
}

/// The names that the one name of a `from` is made of, if it is more than one.
fn in_one(feeds: &[Feed]) -> Option<Vec<&str>> {
    let [one] = feeds else { return None };
    let names = one.asked.value.split(',').map(str::trim);
    one.asked.value.contains(',').then(|| names.filter(|name| !name.is_empty()).collect())
}

/// Names as a list in a file.
fn written<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("\"{name}\"")).collect();
    format!("[{}]", shorten(&names.join(", ")))
}

/// A name, or the names of a list, if a value is nothing else.
pub(super) fn named<'v>(value: &'v DeValue<'_>) -> Option<Vec<&'v str>> {
    match value {
        DeValue::String(name) => Some(vec![name.as_ref()]),
        DeValue::Array(names) if !names.is_empty() => names.iter().map(|name| name.get_ref().as_str()).collect(),
        _ => None,
    }
}

fn holds_text(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::String(_) => true,
        DeValue::Array(values) => values.iter().any(|value| holds_text(value.get_ref())),
        DeValue::Table(table) => table.values().any(|value| holds_text(value.get_ref())),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => false,
    }
}

/// The keys of a layer that uses a block which it may not have, with their values.
fn unknown<'t, 'v>(block: &Block<'_>, user: &'t DeTable<'v>) -> impl Iterator<Item = (&'t str, &'t DeValue<'v>)> {
    let known: BTreeSet<String> = common_keys()
        .map(|key| key.name)
        .chain(block.key_names())
        .chain(block.stray.iter().map(String::as_str))
        .map(str::to_owned)
        .collect();
    let keys = user.iter().map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()));
    keys.filter(move |(key, _)| !known.contains(*key))
}

/// Whether a layer that uses a block has a key that it may not have and that may have been meant to say what feeds it.
pub(super) fn may_be_named_elsewhere(block: &Block<'_>, user: &DeTable<'_>) -> bool {
    unknown(block, user).any(|(_, value)| holds_text(value))
}

/// The key that was meant as the `from` of a layer that uses a block of several inputs, and has none: one with as many names.
pub(super) fn meant_as_from<'t>(block: &Block<'_>, user: &'t DeTable<'_>) -> Option<&'t str> {
    let takes = block.inputs.names.len();
    if !block.inputs.are_several() || user.contains_key("from") {
        return None;
    }
    let (key, _) = unknown(block, user).find(|(_, value)| named(value).is_some_and(|names| names.len() == takes))?;
    Some(key)
}

/// Reports the keys of a layer, which has this name and uses a block, that have the names of the block's inputs; gives them.
pub(super) fn report_as_keys<'t>(
    block: &Block<'_>,
    name: &str,
    user: &'t DeTable<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<&'t str> {
    let inputs = &block.inputs;
    if !inputs.are_several() || !block.keys_known {
        return Vec::new();
    }
    let mut keys: Vec<&str> =
        unknown(block, user).map(|(key, _)| key).filter(|key| inputs.find(key).is_some()).collect();
    let place = |key: &&str| user.get_key_value(*key).map(|(key, _)| key.span()).unwrap_or_default();
    keys.sort_by_key(|key| place(key).start);
    let Some((first, others)) = keys.split_first() else { return keys };
    let word = if others.is_empty() { "key" } else { "keys" };
    let title = format!("unknown {word} {} in layer `{name}`", list(&keys));
    let mut diagnostic = Diagnostic::new(title, place(first), format!("not a key of `{}`", block.name));
    for other in others {
        diagnostic = diagnostic.secondary(place(other), "nor is this");
    }
    let from = user.get("from").and_then(|from| named(from.get_ref())).unwrap_or_default();
    let help = if from.len() == inputs.names.len() {
        format!(
            "remove {}: `from` names what feeds {} already",
            if others.is_empty() { "it" } else { "them" },
            inputs.list()
        )
    } else {
        let mut rest = from.into_iter();
        let all: Option<Vec<&str>> = inputs
            .names
            .iter()
            .map(|name| match user.get(name.value.as_str()).filter(|_| keys.contains(&name.value.as_str())) {
                Some(fed) => fed.get_ref().as_str(),
                None => rest.next(),
            })
            .collect();
        match all.filter(|_| rest.next().is_none()) {
            Some(all) => format!(
                "write `from = {}`, in the order in which the block lists its inputs, and remove {}",
                written(all),
                list(&keys)
            ),
            None => inputs.in_order(),
        }
    };
    diagnostics.push(inputs.shown(diagnostic.help(help), block));
    keys
}

/// Whether the layers of a block that lists no inputs use the one that it has.
pub(super) fn are_fed_by_input(layers: &[(&DeTable<'_>, Span)]) -> bool {
    let mut froms = layers.iter().filter_map(|(layer, _)| named(layer.get("from")?.get_ref()));
    let starts_with_it = layers.first().is_some_and(|(layer, _)| !layer.contains_key("from"));
    starts_with_it || froms.any(|names| names.contains(&INPUT))
}

/// More inputs than this are not taken for forgotten ones.
const MOST_FORGOTTEN: usize = 16;

/// The inputs that a block has, with those that it seems to have been forgotten to list: its layers are fed by them, and layers that use
/// the block name as many as that makes, of which `uses` tells. Reports these.
pub(super) fn with_forgotten(
    inputs: Inputs,
    layers: &[(&DeTable<'_>, Span)],
    uses: Option<&BTreeSet<usize>>,
    owner: &str,
    diagnostics: &mut Diagnostics,
) -> Inputs {
    let froms = || layers.iter().filter_map(|(layer, _)| layer.get("from"));
    let fed_by = froms().map(|from| named(from.get_ref())).collect::<Option<Vec<_>>>();
    let (Some(fed_by), Some(uses)) = (fed_by.filter(|_| inputs.known), uses) else { return inputs };
    let own: BTreeSet<&str> = layers.iter().filter_map(|(layer, _)| written_name(layer)).collect();
    let is_used = inputs.listed.is_some() || are_fed_by_input(layers);
    let known: Vec<Spanned<String>> = if is_used { inputs.names.clone() } else { Vec::new() };
    let is_known = |name: &&str| own.contains(name) || is_used && inputs.find(name).is_some();
    let mut forgotten: Vec<&str> = fed_by.into_iter().flatten().filter(|name| !is_known(name)).collect();
    let mut seen = BTreeSet::new();
    forgotten.retain(|name| seen.insert(*name));
    let names = known.len() + forgotten.len();
    if !(1..=MOST_FORGOTTEN).contains(&forgotten.len()) || names < 2 || !uses.contains(&names) {
        return inputs;
    }
    let may_be_slip = |name: &&str| {
        let others = own.iter().copied().chain(known.iter().map(|known| known.value.as_str()));
        !value::is_key(name) || nearest(name, others).is_some()
    };
    if forgotten.iter().any(may_be_slip) {
        return inputs;
    }
    let places = |name: &str| {
        froms().find_map(|from| match from.get_ref() {
            DeValue::Array(names) => {
                names.iter().find(|one| one.get_ref().as_str() == Some(name)).map(toml::Spanned::span)
            }
            one => (one.as_str() == Some(name)).then(|| from.span()),
        })
    };
    let at = inputs.listed.clone().or_else(|| inputs.names.first().map(|name| name.span.clone())).unwrap_or_default();
    let are = if forgotten.len() == 1 { "input" } else { "inputs" };
    let label = if inputs.listed.is_some() { "not among these" } else { "`inputs` is missing" };
    let mut mistake = Diagnostic::new(format!("{owner} does not list its {are} {}", list(&forgotten)), at, label);
    let mut all = known;
    for name in forgotten {
        let span = places(name).unwrap_or_default();
        mistake = mistake.secondary(span.clone(), "no layer of the block has this name");
        all.push(Spanned::new(name.to_owned(), span));
    }
    let verb = if inputs.listed.is_some() { "write" } else { "add" };
    let listed = written(all.iter().map(|name| name.value.as_str()));
    let order = "in the order in which the layers that use the block name them in `from`";
    diagnostics.push(mistake.help(format!("{verb} `inputs = {listed}`, {order}")));
    let places = all.iter().enumerate().map(|(index, name)| (name.value.clone(), index)).collect();
    Inputs { names: all, places, ..inputs }
}

/// How many names the layers that use a block, in the model and in other blocks, have in their `from`: for each kind, all such numbers.
pub(super) fn names_of_uses<'f>(file: &'f DeTable<'_>) -> BTreeMap<&'f str, BTreeSet<usize>> {
    let blocks = file.get("block").and_then(|blocks| blocks.get_ref().as_array());
    let blocks = blocks.into_iter().flat_map(|blocks| blocks.iter()).filter_map(|table| table.get_ref().as_table());
    let mut found: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for layers in std::iter::once(file).chain(blocks).filter_map(|table| table.get("layer")) {
        for (layer, _) in layer::tables(layers.get_ref()) {
            let kind = layer.get("kind").and_then(|kind| kind.get_ref().as_str());
            let names = layer.get("from").and_then(|from| named(from.get_ref()));
            if let (Some(kind), Some(names)) = (kind, names) {
                found.entry(kind).or_default().insert(names.len());
            }
        }
    }
    found
}

/// The inputs of a block that one of its layers lists, and where: told from what feeds the layer by names that no layer of the block
/// has, which others are fed by. Reports that the block has to list them. `blocks` are the names of all.
pub(super) fn in_a_layer(
    layers: &[(&DeTable<'_>, Span)],
    blocks: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<(Given<Names>, Span)> {
    let listing = layers.iter().map(|(layer, _)| *layer).enumerate();
    let mut listing = listing.filter_map(|(at, layer)| Some((at, layer, layer.get_key_value("inputs")?)));
    let (at, layer, (key, value)) = listing.next().filter(|_| listing.next().is_none())?;
    let own: BTreeSet<&str> = layers.iter().filter_map(|(layer, _)| written_name(layer)).collect();
    let names = named(value.get_ref())?;
    let fed_by = layers.iter().filter_map(|(layer, _)| named(layer.get("from")?.get_ref())).flatten();
    let fed_by: BTreeSet<&str> = fed_by.filter(|name| !own.contains(name)).collect();
    if names.iter().any(|name| own.contains(name)) || !names.iter().any(|name| *name != INPUT && fed_by.contains(name))
    {
        return None;
    }
    let name = layer::names(layers, blocks).into_iter().nth(at).unwrap_or_default();
    let title = format!("unknown key `inputs` in layer `{name}`");
    // Of several, the first layer has to say which.
    let then = match (at, layer.contains_key("from"), names.as_slice()) {
        (0, false, [first, _, ..]) => {
            let first = shorten(first);
            format!("; then write here which of them feeds this layer, such as `from = \"{first}\"`")
        }
        _ => String::new(),
    };
    let help = format!("write it below `[[block]]`, above the block's first line `[[block.layer]]`{then}");
    diagnostics.push(Diagnostic::new(title, key.span(), "a key of a block, not of its layers").help(help));
    let spans: Vec<Span> = match value.get_ref() {
        DeValue::Array(names) => names.iter().map(toml::Spanned::span).collect(),
        _ => vec![value.span()],
    };
    let names = names.into_iter().zip(spans).map(|(name, span)| Spanned::new(name.to_owned(), span)).collect();
    Some((Given::Value(Spanned::new(Names { names, complete: true }, value.span())), key.span()))
}

/// The key of a block that was meant as its `inputs`, of which it has none: one that names what its layers are fed by.
pub(super) fn meant_as_inputs<'t>(block: &'t DeTable<'_>, layers: &[(&DeTable<'_>, Span)]) -> Option<&'t str> {
    if block.contains_key("inputs") {
        return None;
    }
    let own: BTreeSet<&str> = layers.iter().filter_map(|(layer, _)| written_name(layer)).collect();
    let froms = layers.iter().filter_map(|(layer, _)| named(layer.get("from")?.get_ref()));
    let fed_by: BTreeSet<&str> = froms.flatten().filter(|name| !own.contains(name)).collect();
    let are_inputs =
        |value: &DeValue<'_>| named(value).is_some_and(|names| names.iter().all(|name| fed_by.contains(name)));
    let keys = block.iter().filter(|(key, _)| !matches!(key.get_ref().as_ref(), "name" | "keys" | "layer"));
    let mut meant = keys.filter(|(_, value)| are_inputs(value.get_ref())).map(|(key, _)| key.get_ref().as_ref());
    meant.next()
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
    let diagnostic = block.inputs.shown(Diagnostic::new(title, repeat.span.clone(), label), block);
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
