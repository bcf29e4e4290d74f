//! Blocks: layers that are written once and used several times.
//!
//! A block is read twice: as it stands, with the values that depend on its keys left open, which tells what is wrong with the block
//! itself; and once for each use, with the values that this gives. What comes of the latter are plain layers.

mod inputs;
mod instance;
mod lacking;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use toml::de::{DeTable, DeValue};

pub use self::inputs::{INPUT, advice};
pub use self::instance::{Declared, Reader, Refused};
pub use self::value::{describe, has_open, is_open};

use self::inputs::Inputs;
use crate::diagnostic::instances::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::layer::{self, Common, Layers};
use crate::syntax::ops::find;
use crate::syntax::suggest::{list, shorten};
use crate::syntax::table::{Fields, Given, Key, Needed, Table, table};
use crate::syntax::values::{self, Count, Item, Layout, Names, Value};
use crate::syntax::{ast, home};

table! {
    /// A block is a kind of layer made of layers. Its own are written below lines `[[block.layer]]` and have the keys of any layer.
    /// They know each other by the names that they have there, and what feeds the block as `input`, or by the names that `inputs` lists.
    pub struct Head {
        /// The block's name, which layers give as their `kind`.
        name: Needed<String>,
        /// The inputs, of a block that is fed by several layers or knows the one by another name: a layer that uses it lists as many in
        /// its `from`, in this order. One that is called `input` where not given.
        inputs: Given<Names>,
        /// The keys that each layer of this kind must give, besides those of any layer. In the block, `"$KEY"` has the value of a key;
        /// a whole number may be multiplied or divided, as in `"4 * $KEY"` and `"$KEY / 2"`.
        keys: Given<Names>,
        /// The block's layers. The last gives the output; where it has no name, it has that of the layer that uses the block.
        layer: Given<Layers<true>>,
    }
}

table! {
    /// A layer whose kind is a block may have these keys as well.
    #[derive(Default)]
    pub struct Repetition {
        /// How often the block is put in, each time fed by the time before. The number of each is added to the layer's name. Once, without
        /// a number, where not given.
        repeat: Given<Count>,
        /// The number of the first repetition.
        first: Given<u64> = 0,
    }
}

/// All blocks of a model.
#[derive(Clone, Debug)]
pub struct Blocks;

impl Value for Blocks {
    const ACCEPTS: &'static str = "a list of tables, each below a line `[[block]]`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let array = match item.value {
            DeValue::Array(array) => array,
            DeValue::Table(table)
                if table.len() == 1 && table.get("layer").is_some_and(|layers| layers.get_ref().is_array()) =>
            {
                let diagnostic =
                    Diagnostic::new("`[[block.layer]]` stands below no `[[block]]`", item.span, "a layer of no block");
                let help = "write `[[block]]` above it, and below that the block's name as `name = …`";
                item.diagnostics.push(diagnostic.help(help));
                return None;
            }
            DeValue::Table(_) => {
                let diagnostic = Diagnostic::new(
                    "`block` must be a list of tables, but is one table",
                    item.span,
                    "declares one table",
                );
                let help = "write `[[block]]`, with two brackets on each side, and the block's name below it as `name = …`; then \
                            each layer below a line `[[block.layer]]`";
                item.diagnostics.push(diagnostic.help(help));
                return None;
            }
            _ => {
                values::wrong_type(item, Self::ACCEPTS);
                return None;
            }
        };
        for element in array.iter().filter(|element| !element.get_ref().is_table()) {
            values::wrong_type(item.part(element), "a table below a line `[[block]]`");
        }
        Some(Self)
    }
}

/// One block.
pub struct Block<'a> {
    /// Its name.
    name: String,
    /// Where that is written.
    named: Span,
    /// What feeds it.
    inputs: Inputs,
    keys: Vec<Spanned<String>>,
    /// Whether these are all of its keys.
    keys_known: bool,
    /// Keys that its layers name although it does not have them, and keys that none of them names: mistakes of the block, so that they
    /// are none of its uses.
    stray: BTreeSet<String>,
    layers: Vec<(&'a DeTable<'a>, Span)>,
    /// Where one of these lists the inputs of the block, which was told.
    inputs_at: Option<Span>,
    /// Where these start, in the order of the file.
    starts: Rc<[usize]>,
    /// The values that depend on keys, in the order of the file.
    places: Rc<[Place]>,
    /// Whether any of its layers has tensors, so that a use needs a name.
    has_tensors: bool,
    /// How much its layers hold.
    size: usize,
    /// How many blocks are within each other, at most.
    depth: usize,
    /// Whether it can be used, as far as it is known.
    is_whole: bool,
}

/// What is to be known of blocks before their layers are read.
#[derive(Default)]
pub struct Read<'a> {
    /// Those with a name, in the order of the file.
    pub blocks: Vec<Block<'a>>,
    /// Each as a model by itself.
    pub models: Vec<ast::Model>,
    /// Whether there are others, whose names could not be read or are taken.
    pub others: bool,
    /// Those that have the name of a kind of layer.
    pub refused: Vec<Refused>,
    /// Whether the names of all are known.
    pub names_known: bool,
    /// The blocks that others use.
    used: BTreeSet<usize>,
    /// The kinds of layers that blocks have besides themselves, blocks or not.
    kinds: BTreeSet<String>,
}

/// How many blocks may be within each other.
const DEEPEST: usize = 8;

/// Reads all blocks of a file; `is_misspelt` if it seems to have some below another key.
pub fn read<'a>(file: &'a DeTable<'a>, is_misspelt: bool, diagnostics: &mut Diagnostics) -> Read<'a> {
    let elements = file.get("block").and_then(|blocks| blocks.get_ref().as_array());
    let tables: Vec<(&DeTable<'_>, Span)> = elements
        .into_iter()
        .flat_map(|elements| elements.iter())
        .filter_map(|element| Some((element.get_ref().as_table()?, element.span())))
        .collect();
    let name = |table: &DeTable<'_>| table.get("name").and_then(|name| name.get_ref().as_str().map(str::to_owned));
    let names: Vec<Option<String>> = tables.iter().map(|(table, _)| name(table)).collect();
    let others = file.contains_key("block") && elements.is_none();
    let names_known = !is_misspelt && !others && names.iter().all(Option::is_some);
    let kinds: BTreeMap<&str, BTreeSet<&str>> = tables.iter().filter_map(|(table, _)| kinds_of(table)).collect();
    let used = kinds.iter().flat_map(|(own, used)| used.iter().filter(move |kind| *kind != own));
    let used = used.map(|kind| (*kind).to_owned()).collect();
    let mut read = Read { others, names_known, kinds: used, ..Read::default() };
    let counts = inputs::names_of_uses(file);
    for (i, (table, span)) in tables.iter().enumerate() {
        let names: Vec<&str> = names[i..].iter().flatten().map(String::as_str).collect();
        let own = kinds_of(table).filter(|(_, used)| used.iter().any(|kind| kinds.contains_key(kind)));
        let uses =
            |name: &&str| own.as_ref().is_some_and(|(own, used)| used.contains(name) && leads_to(name, own, &kinds));
        let circular: Vec<&str> = names.iter().copied().filter(uses).collect();
        block(table, span.clone(), Later { names: &names, circular: &circular }, &counts, &mut read, diagnostics);
    }
    read
}

/// The blocks that a block may not use.
#[derive(Clone, Copy, Default)]
pub struct Later<'a> {
    /// Its own name and those that follow.
    pub names: &'a [&'a str],
    /// Those among them that it uses and that use it, if need be through others.
    pub circular: &'a [&'a str],
}

/// The name of a block and the kinds of its layers.
fn kinds_of<'a>(table: &'a DeTable<'_>) -> Option<(&'a str, BTreeSet<&'a str>)> {
    let name = table.get("name")?.get_ref().as_str()?;
    let layers = layer::tables(table.get("layer")?.get_ref()).into_iter();
    Some((name, layers.filter_map(|(layer, _)| layer.get("kind")?.get_ref().as_str()).collect()))
}

/// Whether the block `from` uses the block `to`, if need be through others, as far as a short search tells.
fn leads_to(from: &str, to: &str, kinds: &BTreeMap<&str, BTreeSet<&str>>) -> bool {
    const EFFORT: usize = 100;
    let mut seen = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(used) = open.pop().and_then(|name| kinds.get(name)) {
        if used.contains(to) {
            return true;
        }
        open.extend(
            used.iter().copied().filter(|name| kinds.contains_key(name) && seen.len() < EFFORT && seen.insert(name)),
        );
    }
    false
}

/// Reads one block, behind those that `read` has; `uses` are the numbers of names in the `from` of layers, by their kinds.
fn block<'a>(
    table: &'a DeTable<'a>,
    span: Span,
    later: Later<'_>,
    uses: &BTreeMap<&str, BTreeSet<usize>>,
    read: &mut Read<'a>,
    diagnostics: &mut Diagnostics,
) {
    let owner = match later.names.first().filter(|name| values::is_name(name)) {
        Some(name) if table.contains_key("name") => format!("block `{name}`"),
        _ => "a block".to_owned(),
    };
    let mut fields = Fields::new(table, Head::KEYS, owner.clone(), span.clone(), diagnostics);
    fields.describe("a block".to_owned());
    let layers = table.get("layer").map(|layers| layer::tables(layers.get_ref())).unwrap_or_default();
    if let Some(key) = inputs::meant_as_inputs(table, &layers) {
        fields.take_for(key, "inputs");
    }
    fields.report_unknown(home::surely_from_block, home::from_block);
    let Some(Head { name, inputs, keys, layer }) = Head::read(&mut fields) else {
        return;
    };
    let is_misspelt = fields.is_misspelt("layer");
    if matches!(layer, Given::Absent) && !is_misspelt {
        let help = "add one below a line `[[block.layer]]`, with at least a `kind`";
        fields.push(Diagnostic::new(format!("{owner} has no layers"), span.clone(), "").help(help));
    }
    let keys_readable = !matches!(keys, Given::Unreadable) && !fields.is_misspelt("keys");
    let inputs = if fields.is_misspelt("inputs") { Given::Unreadable } else { inputs };
    let at = name.0.as_ref().map_or_else(|| span.clone(), |name| name.span.clone());
    let in_layer = if matches!(inputs, Given::Absent) {
        let blocks: Vec<&str> =
            read.blocks.iter().map(|block| block.name.as_str()).chain(later.names.iter().copied()).collect();
        inputs::in_a_layer(&layers, &blocks, diagnostics)
    } else {
        None
    };
    let (inputs, inputs_at) = in_layer.map_or((inputs, None), |(names, at)| (names, Some(at)));
    let inputs = inputs::read(inputs, at, &owner, diagnostics);
    let uses = later.names.first().and_then(|name| uses.get(name));
    let inputs = inputs::with_forgotten(inputs, &layers, uses, &owner, diagnostics);
    let (keys, refused, keys_known) = self::keys(keys, &owner, diagnostics);
    let keys_known = keys_known && keys_readable;
    let layers_known = layer.value().is_some_and(|layers| layers.value.known);
    let (places, stray) = value::places(&layers, &inputs, &keys, &refused, keys_known, &owner, diagnostics);
    let is_kind = name.0.as_ref().filter(|name| find(&name.value).is_some());
    read.refused.extend(
        is_kind
            .map(|name| Refused { name: name.value.clone(), keys: keys.iter().map(|key| key.value.clone()).collect() }),
    );
    let Some(Spanned { value: name, span: named }) = name.0.filter(|name| is_free(name, read, diagnostics)) else {
        read.others = true;
        read.names_known = false;
        return;
    };

    let declared = Declared { list: &read.blocks, all_known: read.names_known, refused: &read.refused };
    let mut reader = Reader::new(declared, diagnostics);
    reader.define(&layers, later, inputs_at.clone());
    let (depth, has_tensors) = (reader.depth + 1, reader.has_tensors);
    read.used.extend(&reader.used);
    let names_known = reader.names_known && layers_known && inputs.known;
    let model = model(&name, &named, &inputs, reader.layers, names_known);
    let mut is_whole = layers_known && inputs.known;
    if depth > DEEPEST {
        let title = format!("more than {DEEPEST} blocks within each other");
        diagnostics.push(Diagnostic::new(title, named.clone(), "the outermost of them"));
        is_whole = false;
    }
    read.models.push(model);
    let size = table.get("layer").map_or(0, |layers| value::size(layers.get_ref()));
    let starts = layers.iter().map(|(_, span)| span.start).collect();
    read.blocks.push(Block {
        name,
        named,
        inputs,
        keys,
        keys_known,
        stray,
        layers,
        inputs_at,
        starts,
        places,
        has_tensors,
        size,
        depth,
        is_whole,
    });
}

/// The keys that a block declares, those left out that it cannot have; those among the latter that any layer has; and whether none of
/// these was meant to be another.
fn keys(
    keys: Given<Names>,
    owner: &str,
    diagnostics: &mut Diagnostics,
) -> (Vec<Spanned<String>>, BTreeSet<String>, bool) {
    let mut known: Vec<Spanned<String>> = Vec::new();
    let (mut refused, mut all_known) = (BTreeSet::new(), true);
    let taken: Vec<&str> = Common::KEYS.iter().chain(Repetition::KEYS).map(|key| key.name).collect();
    for key in keys.into_value().map(|keys| keys.value.names).unwrap_or_default() {
        let written = key.value.as_str();
        let span = key.span.clone();
        let wrong = if let Some(first) = known.iter().find(|known| known.value == written) {
            Diagnostic::new(format!("{owner} names its key `{written}` twice"), span, "named again here")
                .secondary(first.span.clone(), "named first here")
                .help("remove one of the two")
        } else if taken.contains(&written) {
            refused.insert(key.value.clone());
            Diagnostic::new(
                format!("{owner} cannot have a key `{written}`"),
                span,
                "a key of any layer that uses a block",
            )
            .help("give it another name")
        } else if !value::is_key(written) {
            let title = format!("{owner} cannot have a key `{}`", shorten(written));
            let diagnostic = Diagnostic::new(title, span, "not letters, digits, `_` and `-` alone");
            match value::meant_as_keys(written) {
                Some(keys) => {
                    all_known = false;
                    diagnostic.help(format!("write `{}`", shorten(&keys)))
                }
                None => diagnostic.help("give it another name"),
            }
        } else {
            known.push(key);
            continue;
        };
        diagnostics.push(wrong);
    }
    (known, refused, all_known)
}

/// Whether no other block and no kind of layer has this name; reports it if one has.
fn is_free(name: &Spanned<String>, read: &mut Read<'_>, diagnostics: &mut Diagnostics) -> bool {
    let written = shorten(&name.value);
    let first = read.blocks.iter_mut().find(|block| block.name == name.value);
    let diagnostic = if let Some(first) = first {
        // Which of the two a layer uses cannot be told.
        first.keys_known = false;
        first.is_whole = false;
        first.has_tensors = false;
        first.stray.extend(first.keys.iter().map(|key| key.value.clone()));
        Diagnostic::new(format!("two blocks have the name `{written}`"), name.span.clone(), "the second of them")
            .secondary(first.named.clone(), "the first of them")
    } else if find(&name.value).is_some() {
        Diagnostic::new(format!("a block cannot be called `{written}`"), name.span.clone(), "a kind of layer")
    } else {
        return true;
    };
    diagnostics
        .push(diagnostic.help("give the block another name, which is then the `kind` of the layers that use it"));
    false
}

/// A block as a model by itself.
fn model(name: &str, named: &Span, inputs: &Inputs, layers: Vec<ast::Layer>, names_known: bool) -> ast::Model {
    let input = |name: &Spanned<String>| ast::Input { name: name.clone(), shape: None, layout: Layout::Hwc };
    ast::Model {
        name: Some(Spanned::new(name.to_owned(), named.clone())),
        inputs: inputs.names.iter().map(input).collect(),
        outputs: Given::Absent,
        rounding: Given::Absent,
        exact: Given::Absent,
        weights_dtype: Given::Absent,
        weights: None,
        schedules: None,
        blocks: Vec::new(),
        layers,
        layers_known: names_known,
        names_known,
    }
}

impl Read<'_> {
    /// The blocks, for layers.
    pub fn declared(&self) -> Declared<'_> {
        Declared { list: &self.blocks, all_known: self.names_known, refused: &self.refused }
    }

    /// Reports the blocks that nothing uses; whether there are any. `used` are those that layers of the model use.
    pub fn report_unused(&self, used: &BTreeSet<usize>, diagnostics: &mut Diagnostics) -> bool {
        let mut are_any = false;
        for (i, block) in self.blocks.iter().enumerate() {
            if !used.contains(&i) && !self.used.contains(&i) {
                are_any = true;
                // That another uses it above its place was told.
                if self.kinds.contains(&block.name) {
                    continue;
                }
                let title = format!("block `{}` is used by no layer", block.name);
                diagnostics.push(
                    Diagnostic::new(title, block.named.clone(), "not the `kind` of any layer")
                        .help(format!("use it in a layer by `kind = \"{}\"`, or remove it", block.name)),
                );
            }
        }
        are_any
    }
}

impl Block<'_> {
    /// The names of its keys.
    fn key_names(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| key.value.as_str())
    }

    /// Its keys, for a note.
    fn describe_keys(&self) -> String {
        match self.keys.as_slice() {
            [] => format!("`{}` has no keys of its own", self.name),
            [one] => format!("the key of `{}` is `{}`", self.name, one.value),
            _ => format!("the keys of `{}` are {}", self.name, list(self.key_names())),
        }
    }
}

/// The keys of a layer that uses a block, besides those of the block.
fn common_keys() -> impl Iterator<Item = &'static Key> {
    Repetition::KEYS.iter().chain(Common::KEYS)
}
