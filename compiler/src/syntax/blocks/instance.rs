//! The layers of a model or a block, with the layers of a block in the place of one that uses it.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeTable;

use super::inputs::{self, Inputs, User};
use super::lacking::Lacking;
use super::value::{self, Values};
use super::{Block, Later, Repetition, common_keys};
use crate::diagnostic::instances::Instance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::ast::{self, End, Feed, Feeds, Source};
use crate::syntax::layer::{self, Common, Naming, What};
use crate::syntax::suggest::nearest;
use crate::syntax::table::{Fields, Given, Table, Unknown};
use crate::syntax::values::{self, Names};
use crate::syntax::{home, suggest};

/// How many layers blocks may put in, and how many values in all. More take long to compile, and a few lines can ask for any number.
const MOST_LAYERS: usize = 10_000;
const MOST_VALUES: usize = 200_000;

/// How much the value of a key may hold.
const MOST_IN_VALUE: usize = 16;

/// Reads layers one after the other.
pub struct Reader<'b, 'd> {
    /// The blocks that there are.
    blocks: Declared<'b>,
    /// The layers so far.
    pub layers: Vec<ast::Layer>,
    /// Whether all their names could be read.
    pub names_known: bool,
    /// Whether all of them are of a kind or a block that is known.
    pub kinds_known: bool,
    /// The blocks that they use.
    pub used: BTreeSet<usize>,
    /// Those among them whose layers were put in.
    pub put_in: BTreeSet<usize>,
    /// Whether any of them has tensors.
    pub has_tensors: bool,
    /// How many blocks are within each other in them, at most.
    pub depth: usize,
    /// What blocks may still put in; nothing once something was not put in, which is reported once.
    left: Option<Left>,
    /// Keys of blocks that uses of them lack.
    lacking: Lacking,
    diagnostics: &'d mut Diagnostics,
}

/// The blocks that are declared somewhere.
#[derive(Clone, Copy)]
pub struct Declared<'b> {
    /// Those whose names could be read.
    pub list: &'b [Block<'b>],
    /// Whether there are no others, so that a kind that is none of them is a mistake.
    pub all_known: bool,
    /// Those that cannot have the name that they have.
    pub refused: &'b [Refused],
}

/// A block that has the name of a kind of layer.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The name.
    pub name: String,
    /// Its keys.
    pub keys: Vec<String>,
}

impl Refused {
    /// Whether a layer of that kind was meant to use the block.
    pub fn is_used_by(&self, table: &DeTable<'_>) -> bool {
        let keys = self.keys.iter().map(String::as_str).chain(Repetition::KEYS.iter().map(|key| key.name));
        keys.into_iter().any(|key| table.contains_key(key))
    }
}

/// How much blocks may still put in.
#[derive(Clone, Copy)]
struct Left {
    layers: usize,
    values: usize,
}

impl Left {
    /// What is left after a block was put in; nothing if it is too much.
    fn without(self, block: &Block<'_>) -> Option<Self> {
        let layers = self.layers.checked_sub(block.layers.len())?;
        Some(Self { layers, values: self.values.checked_sub(block.size)? })
    }
}

/// Where layers are read.
enum Scope<'s> {
    /// Those of the model.
    Model,
    /// Those of a block as it stands.
    Block {
        /// Blocks that it may not use, itself first.
        later: Later<'s>,
        /// Where one of its layers lists the inputs of the block, which was told.
        inputs_at: Option<Span>,
    },
    /// Those of an instance of a block.
    Instance {
        name: &'s str,
        /// Where that is written, if it is.
        named: Option<Span>,
        /// What its block calls what feeds it.
        inputs: &'s Inputs,
        /// What feeds it, where it says so: as much as its block takes.
        feeds: Given<Feeds>,
        /// The number of its block.
        block: usize,
        /// Where one of its layers lists the inputs of the block, which was told.
        inputs_at: Option<Span>,
        /// The index of its first layer.
        first: usize,
        /// The names that its layers have in the block.
        own: BTreeSet<&'s str>,
    },
}

/// A layer that uses a block.
struct Use<'a> {
    name: String,
    /// Where its name is written, if it is.
    named: Option<Span>,
    span: Span,
    /// What feeds it, where it says so: as much as its block takes.
    feeds: Given<Feeds>,
    values: Values<'a>,
    given: BTreeMap<String, Span>,
}

impl<'b, 'd> Reader<'b, 'd> {
    /// No layers yet.
    pub const fn new(blocks: Declared<'b>, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            blocks,
            layers: Vec::new(),
            names_known: true,
            kinds_known: true,
            used: BTreeSet::new(),
            put_in: BTreeSet::new(),
            has_tensors: false,
            depth: 0,
            left: Some(Left { layers: MOST_LAYERS, values: MOST_VALUES }),
            lacking: Lacking::new(),
            diagnostics,
        }
    }

    /// Reads the layers of a model.
    pub fn model(&mut self, tables: &[(&DeTable<'_>, Span)]) {
        self.tables(tables, &Scope::Model);
        self.lacking.report(self.blocks.list, self.diagnostics);
        self.rename();
    }

    /// Reads the layers of a block as it stands; `later` are the blocks that it may not use, itself first.
    /// `inputs_at` is where one of them lists the inputs of the block, which was told.
    pub(super) fn define(&mut self, tables: &[(&DeTable<'_>, Span)], later: Later<'_>, inputs_at: Option<Span>) {
        self.tables(tables, &Scope::Block { later, inputs_at });
        self.lacking.report(self.blocks.list, self.diagnostics);
    }

    fn tables(&mut self, tables: &[(&DeTable<'_>, Span)], scope: &Scope<'_>) {
        let (blocks, later) = self.usable(scope);
        let names = layer::names(tables, &[blocks.as_slice(), &later].concat());
        for (i, ((table, span), made)) in tables.iter().zip(names).enumerate() {
            let is_last = i + 1 == tables.len();
            let name = scope.name(table, made, is_last);
            let named = match scope {
                Scope::Instance { named, .. } if is_last && !table.contains_key("name") => named.clone(),
                _ => None,
            };
            let is_nameless_end = is_last && matches!(scope, Scope::Block { .. });
            let name =
                Naming { name, named, is_given_later: is_nameless_end, is_in_block: !matches!(scope, Scope::Model) };
            match layer::what(table, &blocks) {
                What::Block(block) => self.used_block(table, span, name, block, i == 0, scope),
                What::Kind(_) | What::Unknown => self.layer(table, span.clone(), name, i == 0, scope),
            }
        }
    }

    /// The blocks that may be used somewhere, and those that may not.
    fn usable<'s>(&self, scope: &Scope<'s>) -> (Vec<&'s str>, Vec<&'s str>)
    where
        'b: 's,
    {
        let mut blocks: Vec<&str> = self.blocks.list.iter().map(|block| block.name.as_str()).collect();
        let later = match scope {
            Scope::Model => Vec::new(),
            Scope::Block { later, .. } => later.names.to_vec(),
            Scope::Instance { block, .. } => blocks.split_off((*block).min(blocks.len())),
        };
        (blocks, later)
    }

    /// Reads a layer that is not a block.
    fn layer(&mut self, table: &DeTable<'_>, span: Span, name: Naming, is_first: bool, scope: &Scope<'_>) {
        let (blocks, later) = self.usable(scope);
        let circular = if let Scope::Block { later, .. } = scope { later.circular } else { &[] };
        let known = layer::Usable {
            blocks: &blocks,
            later: Later { names: &later, circular },
            all_known: self.blocks.all_known,
            refused: self.blocks.refused,
            inputs_told: scope.has_inputs(table),
        };
        let read = layer::layer(table, span, name, &known, self.diagnostics);
        self.names_known &= read.name_known;
        self.kinds_known &= read.layer.kind.is_some();
        self.has_tensors |= read.has_tensors;
        let from = scope.feeds(read.from, is_first);
        self.layers.push(ast::Layer { from, ..read.layer });
    }

    /// Reads a layer that uses a block, and puts in the block's layers.
    fn used_block(
        &mut self,
        table: &DeTable<'_>,
        span: &Span,
        name: Naming,
        number: usize,
        is_first: bool,
        scope: &Scope<'_>,
    ) {
        let Some(block) = self.blocks.list.get(number) else { return };
        self.used.insert(number);
        self.depth = self.depth.max(block.depth);
        self.has_tensors |= block.has_tensors;
        inputs::report_named(block, &name.name, table, self.diagnostics);
        let inputs_as_keys = inputs::report_as_keys(block, &name.name, table, self.diagnostics);
        let mut fields =
            Fields::new(table, common_keys(), format!("layer `{}`", name.name), span.clone(), self.diagnostics);
        fields.describe(format!("`{}`", block.name));
        fields.allow_own(block.key_names().chain(block.stray.iter().map(String::as_str)));
        fields.pass_over(&inputs_as_keys);
        if let Some(key) = inputs::meant_as_from(block, table) {
            fields.take_for(key, "from");
        }
        if !block.keys_known {
            fields.leave_unknown();
        }
        if name.is_in_block {
            fields.leave_open();
        }
        let free: Vec<&str> = block.key_names().filter(|key| !fields.has(key)).collect();
        let meant = |key: &str| {
            let nearest = || nearest(key, free.iter().copied()).map(|key| format!("did you mean `{key}`?"));
            nearest().or_else(|| block.inputs.as_key(key))
        };
        let unknown_key = fields.report_unknown(|key, _| meant(key), home::from_layer) != Unknown::None;
        let common = Common::read(&mut fields).unwrap_or_default();
        let mut repetition = Repetition::read(&mut fields).unwrap_or_default();
        if fields.is_misspelt("repeat") {
            repetition.repeat = Given::Unreadable;
        }
        if fields.has("first") && !fields.has("repeat") && !unknown_key {
            let title = format!("{} has `first`, but no `repeat`", fields.owner());
            let place = fields.key_span("first").unwrap_or_default();
            fields.push(Diagnostic::new(title, place, "counts repetitions").help("add `repeat = …`, or remove it"));
        }
        let name_known = !matches!(common.name, Given::Unreadable) && !fields.is_misspelt("name");
        if name_known
            && matches!(common.name, Given::Absent)
            && name.named.is_none()
            && !name.is_given_later
            && block.has_tensors
        {
            let title = format!("a layer of kind `{}` has tensors, but no `name` for them to go by", block.name);
            let help = format!("add a name that its tensors start with, such as `name = \"{}\"`", name.name);
            fields.push(Diagnostic::new(title, fields.span(), "`name` is missing").help(help));
        }
        let from = if fields.is_misspelt("from") { Given::Unreadable } else { common.from };
        let named = common.name.value().map(|name| name.span.clone()).or(name.named);
        let owner = fields.owner().to_owned();
        let (values, given) = values_of(block, table, scope, &owner, self.diagnostics);
        // An unknown key was perhaps meant to be a missing one. Of a use in a block it is told of the block as it stands.
        if !unknown_key && !matches!(scope, Scope::Instance { .. }) {
            let at = named.as_ref().unwrap_or(span);
            for key in block.keys.iter().filter(|key| !table.contains_key(key.value.as_str())) {
                if !block.stray.contains(&key.value) {
                    self.lacking.add(number, key, &name.name, at);
                }
            }
        }
        let at = named.as_ref().unwrap_or(span);
        // Of a use in a block it is told of the block as it stands.
        let is_told = matches!(scope, Scope::Instance { .. }) || inputs::may_be_named_elsewhere(block, table);
        let user = User { name: &name.name, at, is_told };
        let feeds = inputs::of_use(scope.feeds(from, is_first), block, user, self.diagnostics);
        if !inputs::may_repeat(&repetition, block, user, self.diagnostics) {
            repetition.repeat = Given::Unreadable;
        }
        self.names_known &= name_known;

        let used = Use { name: name.name, named, span: span.clone(), feeds, values, given };
        let end = End {
            name: used.name.clone(),
            named: used.named.clone(),
            first: self.layers.len(),
            output: common.output.into_value().filter(|_| !unknown_key),
            parameters: common.parameters.into_value().filter(|_| !unknown_key),
            inputs: block.inputs.fed_by(&used.feeds),
        };
        if matches!(scope, Scope::Block { .. }) {
            // What its layers are called is not said here.
            self.names_known = false;
            self.layers.push(stand_in(used));
            return;
        }
        let is_put_in = self.left.is_some();
        match &repetition.repeat {
            Given::Absent if block.is_whole => self.instance(number, &used, &used.name, &used.feeds),
            Given::Value(repeat) if block.is_whole => {
                self.repeated(number, &used, repeat.value, repetition.first.or(0));
            }
            Given::Absent | Given::Unreadable | Given::Value(_) => self.names_known = false,
        }
        if self.layers.len() == end.first || (is_put_in && self.left.is_none()) {
            // Without it, what follows would be fed by what is before it.
            self.layers.truncate(end.first);
            self.layers.push(stand_in(used));
        } else {
            self.end(end);
        }
    }

    /// Puts in the layers of a block several times.
    fn repeated(&mut self, block: usize, used: &Use<'_>, repeat: usize, first: u64) {
        let mut feeds = used.feeds.clone();
        for number in (first..).take(repeat) {
            let start = self.layers.len();
            let name = format!("{}.{number}", used.name);
            self.instance(block, used, &name, &feeds);
            if self.layers.len() == start {
                return;
            }
            let inputs = self.blocks.list.get(block).map(|block| block.inputs.fed_by(&feeds)).unwrap_or_default();
            let named = used.named.clone();
            self.end(End { name, named, first: start, output: None, parameters: None, inputs });
            // The next is fed by this one.
            feeds = Given::Absent;
        }
    }

    /// Says of the last layer that it is the end of a use.
    fn end(&mut self, end: End) {
        if let Some(last) = self.layers.last_mut() {
            last.ends.push(end);
        }
    }

    /// Puts in the layers of a block once; nothing where there are too many.
    fn instance(&mut self, number: usize, used: &Use<'_>, name: &str, feeds: &Given<Feeds>) {
        let Some(block) = self.blocks.list.get(number) else { return };
        let own: BTreeSet<&str> = block.layers.iter().filter_map(|(table, _)| layer::written_name(table)).collect();
        let longest = own.iter().map(|own| own.len() + 1).max().unwrap_or(0);
        // The name that the last layer of a block has from what uses the block is another layer's.
        let named = used.named.clone().filter(|named| named.start >= used.span.start);
        let at = named.unwrap_or_else(|| used.span.clone());
        if name.len() + longest > values::LONGEST {
            let title = format!(
                "names of layers from block `{}` must not be longer than {} bytes",
                block.name,
                values::LONGEST
            );
            self.refuse(Diagnostic::new(title, at, "is put in front of them"));
            return;
        }
        let Some(left) = self.left.and_then(|left| left.without(block)) else {
            self.too_many(at);
            return;
        };
        self.left = Some(left);
        let with: Vec<String> =
            used.values.iter().map(|(key, value)| format!("{key} = {}", value::describe(value.get_ref()))).collect();
        let instance = Instance {
            name: name.to_owned(),
            used: at.clone(),
            with: suggest::shorten(&with.join(", ")),
            given: used.given.clone(),
            places: block.places.clone(),
            layers: block.starts.clone(),
        };
        let Some(shift) = self.diagnostics.instances.add(instance) else {
            self.too_many(at);
            return;
        };
        self.put_in.insert(number);
        let computed = value::compute(&block.layers, &used.values, name, shift, self.diagnostics);
        let tables: Vec<DeTable<'_>> =
            block.layers.iter().map(|(table, _)| value::instance(table, shift, &used.values, &computed)).collect();
        let spans = block.layers.iter().map(|(_, span)| span.start + shift..span.end + shift);
        let tables: Vec<(&DeTable<'_>, Span)> = tables.iter().zip(spans).collect();
        let scope = Scope::Instance {
            name,
            named: used.named.clone(),
            inputs: &block.inputs,
            feeds: feeds.clone(),
            block: number,
            inputs_at: block.inputs_at.as_ref().map(|at| at.start + shift..at.end + shift),
            first: self.layers.len(),
            own,
        };
        self.tables(&tables, &scope);
    }

    fn too_many(&mut self, at: Span) {
        let note = format!("blocks may put in {MOST_LAYERS} layers and {MOST_VALUES} values in them");
        self.refuse(
            Diagnostic::new("blocks put in too many layers", at, "with this one")
                .note(note)
                .help("lower its `repeat`, or use fewer blocks"),
        );
    }

    /// Reports, once, why layers are not put in.
    fn refuse(&mut self, diagnostic: Diagnostic) {
        if self.left.take().is_some() {
            self.diagnostics.push(diagnostic);
        }
        self.names_known = false;
    }

    /// Makes the names unique that were made for layers without one.
    fn rename(&mut self) {
        let written = self.layers.iter().filter(|layer| layer.named.is_some());
        let mut taken: BTreeSet<String> = written.map(|layer| layer.name.clone()).collect();
        for layer in self.layers.iter_mut().filter(|layer| layer.named.is_none()) {
            let made = layer.name.clone();
            let mut count = 1;
            while !taken.insert(layer.name.clone()) {
                count += 1;
                layer.name = format!("{made}_{count}");
            }
        }
    }
}

impl Scope<'_> {
    /// The name of a layer; `made` is that for one without.
    fn name(&self, table: &DeTable<'_>, made: String, is_last: bool) -> String {
        match self {
            Self::Model | Self::Block { .. } => made,
            Self::Instance { name, .. } if is_last && !table.contains_key("name") => (*name).to_owned(),
            Self::Instance { name, .. } => format!("{name}.{made}"),
        }
    }

    /// Whether a layer lists the inputs of the block that it is in, which was told.
    fn has_inputs(&self, table: &DeTable<'_>) -> bool {
        let Some((key, _)) = table.get_key_value("inputs") else { return false };
        let told = match self {
            Self::Model => None,
            Self::Block { inputs_at, .. } | Self::Instance { inputs_at, .. } => inputs_at.as_ref(),
        };
        told.is_some_and(|told| *told == key.span())
    }

    /// What feeds a layer, out of what it says.
    fn feeds(&self, from: Given<Names>, is_first: bool) -> Given<Feeds> {
        let from = match (from, self) {
            (Given::Absent, Self::Instance { inputs, feeds, .. }) if is_first => {
                // Of several, which one is meant cannot be told, and was asked for where the block is.
                return if inputs.are_several() { Given::Unreadable } else { feeds.clone() };
            }
            (Given::Absent, _) => return Given::Absent,
            (Given::Unreadable, _) => return Given::Unreadable,
            (Given::Value(from), _) => from,
        };
        let names = from.value.names.len();
        let feeds: Vec<Feed> = from.value.names.into_iter().filter_map(|name| self.feed(name)).collect();
        let complete = from.value.complete && feeds.len() == names;
        Given::Value(Spanned::new(Feeds { feeds, complete }, from.span))
    }

    /// What a name stands for; nothing where it is that of an input that is not known.
    fn feed(&self, name: Spanned<String>) -> Option<Feed> {
        let Spanned { value, span } = name;
        let asked = Spanned::new(value.clone(), span.clone());
        let at_name = |source| Feed { source, named: span, asked: asked.clone(), by: None };
        match self {
            Self::Instance { name, inputs, feeds, first, own, .. } => {
                let is_own = own.contains(value.as_str());
                let Some(input) = inputs.find(&value) else {
                    return Some(at_name(Source::Named(format!("{name}.{value}"))));
                };
                // Which of the two is meant cannot be told where a layer has the name of an input.
                if is_own {
                    return None;
                }
                match feeds {
                    Given::Value(feeds) => feeds.value.feeds.get(input).map(|feed| Feed { asked, ..feed.clone() }),
                    Given::Absent => Some(at_name(Source::Before(*first))),
                    Given::Unreadable => None,
                }
            }
            Self::Model | Self::Block { .. } => Some(at_name(Source::Named(value))),
        }
    }
}

/// The values that a layer gives to the keys of a block, and where.
fn values_of<'a>(
    block: &'a Block<'_>,
    table: &'a DeTable<'a>,
    scope: &Scope<'_>,
    owner: &str,
    diagnostics: &mut Diagnostics,
) -> (Values<'a>, BTreeMap<String, Span>) {
    let mut values = Values::new();
    let mut given = BTreeMap::new();
    for Spanned { value: key, .. } in &block.keys {
        let Some(value) = table.get(key.as_str()) else { continue };
        let title = format!("`{key}` of {owner} cannot be the value of a key");
        if value::size(value.get_ref()) > MOST_IN_VALUE {
            diagnostics.push(Diagnostic::new(title, value.span(), "is too long"));
        } else if matches!(scope, Scope::Model) && value::is_open(value.get_ref()) {
            let label = "depends on a key, which only a block has";
            diagnostics.push(Diagnostic::new(title, value.span(), label).note(block.describe_keys()));
        } else {
            values.insert(key, value);
            given.insert(key.clone(), value.span());
        }
    }
    (values, given)
}

/// A layer in the place of one that uses a block, where only names matter or the block's layers are not known.
fn stand_in(used: Use<'_>) -> ast::Layer {
    ast::Layer {
        name: used.name,
        named: used.named,
        span: used.span,
        kind: None,
        from: used.feeds,
        ends: Vec::new(),
        output: None,
        parameters: None,
        activation: None,
        is_input: false,
        is_whole: false,
        keys_known: false,
        op: None,
    }
}
