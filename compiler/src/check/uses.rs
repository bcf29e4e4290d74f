//! Who feeds whom.

mod circles;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use self::names::{Names, Place, SLIPS};
use crate::check::ir::ValueId;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::ast::{Feed, Source};
use crate::syntax::ops::FedBy;
use crate::syntax::suggest::{is_like, list};
use crate::syntax::{Given, ast};

/// What [`resolve`] finds.
#[derive(Debug)]
pub struct Uses<'a> {
    /// For each layer the values that feed it; nothing where that is unknown. Each is an input or an earlier layer.
    pub feeds: Vec<Option<Vec<ValueId>>>,
    /// The outputs of the model.
    pub outputs: Vec<Output<'a>>,
}

/// An output of the model.
#[derive(Debug)]
pub struct Output<'a> {
    /// What it gives.
    pub value: ValueId,
    /// How it is named, unless it is the last layer, which need not be.
    pub written: Option<&'a ast::Output>,
}

/// Resolves all names in a block `of` a model.
pub fn resolve_block(block: &ast::Model, of: &ast::Model, diagnostics: &mut Diagnostics) {
    resolve_in(block, Some(of), diagnostics);
}

/// Resolves all names of a model.
pub fn resolve<'a>(model: &'a ast::Model, diagnostics: &mut Diagnostics) -> Uses<'a> {
    resolve_in(model, None, diagnostics)
}

fn resolve_in<'a>(model: &'a ast::Model, outer: Option<&'a ast::Model>, diagnostics: &mut Diagnostics) -> Uses<'a> {
    let names = Names::new(model, diagnostics);
    let all_known = model.names_known && names.unique;
    let (used, guessed) = (BTreeSet::new(), BTreeMap::new());
    let mut resolver = Resolver { model, outer, names, used, guessed, all_known, slips: SLIPS, diagnostics };
    let feeds: Vec<Found> = (0..model.layers.len()).map(|layer| resolver.feeds(layer)).collect();
    resolver.report_forward(&feeds);
    let outputs = resolver.outputs();
    // Where a layer that has to move will stand, it may well feed another.
    let misplaced = feeds.iter().enumerate().filter(|(_, found)| !found.later.is_empty());
    let inputs = resolver.inputs();
    resolver.used.extend(misplaced.map(|(layer, _)| ValueId(inputs + layer)));
    resolver.report_unused();
    let feeds = feeds.into_iter().map(|found| found.feeds).collect();
    Uses { feeds, outputs }
}

/// What feeds one layer.
#[derive(Default)]
struct Found {
    /// All of it, if all is known and declared before the layer.
    feeds: Option<Vec<ValueId>>,
    /// The layers among it, wherever they are.
    layers: Vec<usize>,
    /// Those that are declared later than the layer, or are the layer itself.
    later: Vec<(usize, Feed)>,
}

struct Resolver<'a, 'd> {
    model: &'a ast::Model,
    /// The model whose block this is, if it is one.
    outer: Option<&'a ast::Model>,
    names: Names<'a>,
    /// The values that feed something, as far as can be told.
    used: BTreeSet<ValueId>,
    /// The names that are misspelt, and the values that they were probably meant to be.
    guessed: BTreeMap<String, ValueId>,
    /// Whether every name so far could be resolved or guessed. If not, what seems unused may not be.
    all_known: bool,
    /// How many names may still be compared.
    slips: usize,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Resolver<'a, '_> {
    fn inputs(&self) -> usize {
        self.model.inputs.len()
    }

    /// The layer that a value comes from; nothing for an input.
    fn layer_of(&self, value: ValueId) -> Option<usize> {
        value.0.checked_sub(self.inputs())
    }

    /// Resolves what feeds a layer.
    fn feeds(&mut self, layer: usize) -> Found {
        let model: &'a ast::Model = self.model;
        let written = &model.layers[layer];
        match &written.from {
            Given::Unreadable => {
                self.all_known = false;
                Found::default()
            }
            Given::Absent => self.feeds_by_position(layer),
            Given::Value(from) => {
                let mut found = Found::default();
                // A name that could not be read may have been any.
                self.all_known &= from.value.complete;
                let mut feeds = from.value.complete.then(Vec::new);
                for feed in &from.value.feeds {
                    let value = match &feed.source {
                        Source::Named(name) => {
                            let by = feed.by.as_deref().unwrap_or(&written.name);
                            self.find(name, &feed.named, Place::From { user: layer, by })
                        }
                        Source::Before(layer) => self.before(*layer),
                    };
                    self.used.extend(value);
                    let source = value.and_then(|value| self.layer_of(value));
                    found.layers.extend(source);
                    let later = source.filter(|source| *source >= layer);
                    found.later.extend(later.map(|source| (source, feed.clone())));
                    match (value, &mut feeds, later) {
                        (Some(value), Some(feeds), None) => feeds.push(value),
                        _ => feeds = None,
                    }
                }
                // A name that is not known may have been meant as several.
                let is_right = feeds.is_none() || self.report_arity(layer, from.value.feeds.len(), &from.span);
                found.feeds = feeds.filter(|_| is_right);
                found
            }
        }
    }

    /// What is before a layer: the layer above it or, for the first, the one input.
    fn before(&mut self, layer: usize) -> Option<ValueId> {
        if layer == 0 && self.inputs() != 1 {
            // Reported where the first layer is.
            self.all_known = false;
            return None;
        }
        Some(layer.checked_sub(1).map_or(ValueId(0), |before| ValueId(self.inputs() + before)))
    }

    /// What feeds a layer that does not say so: the layer before it, or the one input.
    fn feeds_by_position(&mut self, layer: usize) -> Found {
        let written = &self.model.layers[layer];
        let several = written.kind.is_some_and(|kind| kind.fed_by != FedBy::One);
        let before = layer.checked_sub(1).map_or(ValueId(0), |before| ValueId(self.inputs() + before));
        if layer == 0 && self.inputs() > 1 && !several {
            let names: Vec<&str> = self.model.inputs.iter().map(|input| input.name.value.as_str()).collect();
            let title = format!("the first layer, `{}`, does not say which input feeds it", written.name);
            let help = format!("add `from = \"{}\"`: the inputs are {}", names.first().unwrap_or(&""), list(&names));
            self.diagnostics.push(Diagnostic::new(title, written.at(), "has no `from`").help(help));
            self.all_known = false;
            return Found::default();
        }
        self.used.insert(before);
        if several {
            let kind = written.kind.map_or("", |kind| kind.name);
            let title = format!("layer `{}` needs {} inputs, but has no `from`", written.name, how_many(written));
            let help = "add `from = [NAME, NAME]` with the names of the layers or inputs that it joins";
            let label = format!("`{kind}` joins what `from` names");
            self.diagnostics.push(Diagnostic::new(title, written.at(), label).help(help));
            self.all_known = false;
            return Found::default();
        }
        Found { feeds: Some(vec![before]), layers: layer.checked_sub(1).into_iter().collect(), later: Vec::new() }
    }

    /// Whether a layer has as many inputs as its kind takes; reports it if not.
    fn report_arity(&mut self, layer: usize, inputs: usize, span: &Span) -> bool {
        let layer = &self.model.layers[layer];
        let Some(kind) = layer.kind else { return true };
        let diagnostic = match kind.fed_by {
            FedBy::One if inputs > 1 => {
                let title = format!("layer `{}` takes one input, but `from` names {inputs}", layer.name);
                Diagnostic::new(title, span.clone(), format!("`{}` takes one", kind.name))
                    .help("join them in a layer of kind `add`, `multiply` or `concat` first")
            }
            FedBy::Two if inputs != 2 => {
                let title = format!("layer `{}` takes two inputs, but `from` names {inputs}", layer.name);
                Diagnostic::new(title, span.clone(), format!("`{}` takes two, in this order", kind.name))
                    .help("write `from = [NAME, NAME]`")
            }
            FedBy::Several if inputs < 2 => {
                let title = format!("layer `{}` needs two or more inputs, but `from` names one", layer.name);
                Diagnostic::new(title, span.clone(), format!("`{}` joins two or more", kind.name))
                    .help("add the name of another layer or input to the list")
            }
            FedBy::One | FedBy::Two | FedBy::Several => return true,
        };
        self.diagnostics.push(diagnostic);
        false
    }

    /// The outputs of the model: as named, or the last layer.
    fn outputs(&mut self) -> Vec<Output<'a>> {
        let model: &'a ast::Model = self.model;
        let outputs = match &model.outputs {
            Given::Value(outputs) => &outputs.value,
            Given::Unreadable => {
                self.all_known = false;
                return Vec::new();
            }
            Given::Absent => {
                let last = self.model.layers.len().checked_sub(1).map(|last| ValueId(self.inputs() + last));
                self.used.extend(last);
                return last.map(|value| Output { value, written: None }).into_iter().collect();
            }
        };
        let mut found: Vec<Output<'a>> = Vec::new();
        let mut places: BTreeMap<ValueId, &Span> = BTreeMap::new();
        self.all_known &= outputs.complete;
        for output in &outputs.outputs {
            let name = &output.name;
            let Some(value) = self.find(&name.value, &name.span, Place::Outputs) else {
                continue;
            };
            self.used.insert(value);
            if self.layer_of(value).is_none() {
                let title = format!("`outputs` names `{}`, which is an input", name.value);
                let diagnostic = Diagnostic::new(title, name.span.clone(), "not a layer").help("name layers only");
                self.diagnostics.push(diagnostic);
                self.all_known = false;
            } else if let Some(first) = places.insert(value, &name.span) {
                let title = format!("`outputs` names `{}` twice", name.value);
                let diagnostic = Diagnostic::new(title, name.span.clone(), "named again here")
                    .secondary(first.clone(), "named first here")
                    .help("remove one of the two");
                self.diagnostics.push(diagnostic);
            } else {
                found.push(Output { value, written: Some(output) });
            }
        }
        found
    }

    /// Reports the inputs and layers that feed nothing, if all uses could be made out.
    fn report_unused(&mut self) {
        // A misspelt name whose guess has another use may be that of a layer which has none.
        let guessed = std::mem::take(&mut self.guessed);
        let unsure: Vec<&str> =
            guessed.iter().filter(|(_, guess)| self.used.contains(guess)).map(|(name, _)| name.as_str()).collect();
        let effort = unsure.len() * (self.model.layers.len() + self.inputs());
        if !self.all_known || effort > SLIPS || self.model.layers.is_empty() {
            return;
        }
        let may_be_meant = |name: &str| unsure.iter().any(|written| is_like(written, name));
        self.used.extend(guessed.values());
        let inputs = self.inputs();
        for (i, input) in self.model.inputs.iter().enumerate() {
            if !self.used.contains(&ValueId(i)) && !may_be_meant(&input.name.value) {
                let title = format!("input `{}` feeds nothing", input.name.value);
                let diagnostic = Diagnostic::new(title, input.name.span.clone(), "named by no `from`")
                    .help("name it in the `from` of a layer, or remove it");
                self.diagnostics.push(diagnostic);
            }
        }
        for (i, layer) in self.model.layers.iter().enumerate() {
            // A layer that was meant as an input may be declared as one as well, which then feeds the others.
            if !self.used.contains(&ValueId(inputs + i)) && !layer.is_input {
                // Of a block, the layer that uses it is named: what it gives is not used.
                let (name, at) = layer.ends.last().map_or_else(
                    || (&layer.name, layer.at()),
                    |end| (&end.name, end.named.clone().unwrap_or_else(|| layer.at())),
                );
                if may_be_meant(name) {
                    continue;
                }
                let title = format!("layer `{name}` feeds nothing");
                let (label, help) = if self.outer.is_some() || self.diagnostics.instances.name_at(&at).is_some() {
                    ("not the last of the block, and fed to no layer", "name it in the `from` of a layer, or remove it")
                } else {
                    (
                        "not an output, and fed to no layer",
                        "name it in the `from` of a layer or in `outputs`, or remove it",
                    )
                };
                let diagnostic = Diagnostic::new(title, at, label).help(help);
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

/// How many inputs a layer takes that takes more than one.
fn how_many(layer: &ast::Layer) -> &'static str {
    match layer.kind.map(|kind| kind.fed_by) {
        Some(FedBy::Two) => "two",
        Some(FedBy::One | FedBy::Several) | None => "two or more",
    }
}
