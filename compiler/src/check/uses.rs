//! Who feeds whom.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::ir::ValueId;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::ops::FedBy;
use crate::syntax::suggest::{list, nearest, shorten};
use crate::syntax::{Given, ast};

/// What [`resolve`] finds.
#[derive(Debug)]
pub struct Uses {
    /// For each layer the values that feed it; nothing where that is unknown. Each is an input or an earlier layer.
    pub feeds: Vec<Option<Vec<ValueId>>>,
    /// The outputs of the model.
    pub outputs: Vec<ValueId>,
}

/// Resolves all names of a model.
pub fn resolve(model: &ast::Model, diagnostics: &mut Diagnostics) -> Uses {
    let names = Names::new(model, diagnostics);
    let all_known = model.names_known && names.unique;
    let mut resolver = Resolver { model, names, used: BTreeSet::new(), all_known, slips: SLIPS, diagnostics };
    let feeds: Vec<Found> = (0..model.layers.len()).map(|layer| resolver.feeds(layer)).collect();
    resolver.report_forward(&feeds);
    let outputs = resolver.outputs();
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
    /// Those that are declared later than the layer, or are the layer itself, with the place of the name.
    later: Vec<(usize, Span)>,
}

/// The values that names stand for.
struct Names<'a> {
    /// Values by the names that are written in the file.
    written: BTreeMap<&'a str, ValueId>,
    /// Layers without a name by the names made for them.
    made: BTreeMap<&'a str, usize>,
    /// Whether no name is declared twice.
    unique: bool,
}

impl<'a> Names<'a> {
    /// Collects all names and reports those that are declared twice; the first declaration counts.
    fn new(model: &'a ast::Model, diagnostics: &mut Diagnostics) -> Self {
        let mut written = BTreeMap::new();
        let mut made = BTreeMap::new();
        let mut unique = true;
        let mut places: BTreeMap<&str, &Span> = BTreeMap::new();
        for (i, input) in model.inputs.iter().enumerate() {
            written.insert(input.name.value.as_str(), ValueId(i));
            places.insert(&input.name.value, &input.name.span);
        }
        for (i, layer) in model.layers.iter().enumerate() {
            let name = layer.name.as_str();
            let Some(named) = &layer.named else {
                made.insert(name, i);
                continue;
            };
            if let Some(first) = places.get(name) {
                let diagnostic =
                    Diagnostic::new(format!("the name `{name}` is given twice"), named.clone(), "given again here")
                        .secondary((*first).clone(), "given first here")
                        .help("names of layers and inputs must differ");
                diagnostics.push(diagnostic);
                unique = false;
                continue;
            }
            places.insert(name, named);
            written.insert(name, ValueId(model.inputs.len() + i));
        }
        Self { written, made, unique }
    }
}

/// How many names may be compared in the search for what a misspelt one was meant to be.
const SLIPS: usize = 30_000;

/// How many layers may be visited in the search for circles.
const VISITS: usize = 200_000;

struct Resolver<'a, 'd> {
    model: &'a ast::Model,
    names: Names<'a>,
    /// The values that feed something, as far as can be told.
    used: BTreeSet<ValueId>,
    /// Whether every name so far could be resolved or guessed. If not, what seems unused may not be.
    all_known: bool,
    /// How many names may still be compared.
    slips: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Resolver<'_, '_> {
    fn inputs(&self) -> usize {
        self.model.inputs.len()
    }

    /// The layer that a value comes from; nothing for an input.
    fn layer_of(&self, value: ValueId) -> Option<usize> {
        value.0.checked_sub(self.inputs())
    }

    /// Resolves what feeds a layer.
    fn feeds(&mut self, layer: usize) -> Found {
        let written = &self.model.layers[layer];
        match &written.from {
            Given::Unreadable => {
                self.all_known = false;
                Found::default()
            }
            Given::Absent => self.feeds_by_position(layer),
            Given::Value(names) => {
                let mut found = Found::default();
                let mut feeds = Some(Vec::new());
                let place = format!("`from` of layer `{}`", written.name);
                for name in &names.value.0 {
                    let value = self.find(name, &place);
                    self.used.extend(value);
                    let source = value.and_then(|value| self.layer_of(value));
                    found.layers.extend(source);
                    let later = source.filter(|source| *source >= layer);
                    found.later.extend(later.map(|source| (source, name.span.clone())));
                    match (value, &mut feeds, later) {
                        (Some(value), Some(feeds), None) => feeds.push(value),
                        _ => feeds = None,
                    }
                }
                // A name that is not known may have been meant as several.
                let is_right = feeds.is_none() || self.report_arity(layer, names.value.0.len(), &names.span);
                found.feeds = feeds.filter(|_| is_right);
                found
            }
        }
    }

    /// What feeds a layer that does not say so: the layer before it, or the one input.
    fn feeds_by_position(&mut self, layer: usize) -> Found {
        let written = &self.model.layers[layer];
        let several = written.kind.is_some_and(|kind| kind.fed_by == FedBy::Several);
        let before = match layer.checked_sub(1) {
            Some(before) => ValueId(self.inputs() + before),
            None => ValueId(0),
        };
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
            let title = format!("layer `{}` needs two or more inputs, but has no `from`", written.name);
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
            FedBy::Several if inputs < 2 => {
                let title = format!("layer `{}` needs two or more inputs, but `from` names one", layer.name);
                Diagnostic::new(title, span.clone(), format!("`{}` joins two or more", kind.name))
                    .help("add the name of another layer or input to the list")
            }
            FedBy::One | FedBy::Several => return true,
        };
        self.diagnostics.push(diagnostic);
        false
    }

    /// The value that a name stands for; reports it if there is none. `place` is the key that names it. A misspelt name counts
    /// as a use of what it was probably meant to be, but stands for nothing.
    fn find(&mut self, name: &Spanned<String>, place: &str) -> Option<ValueId> {
        let written = name.value.as_str();
        if let Some(value) = self.names.written.get(written) {
            return Some(*value);
        }
        if let Some(made) = self.names.made.get(written).copied() {
            let layer = &self.model.layers[made];
            self.used.insert(ValueId(self.inputs() + made));
            let title = format!("{place} names `{written}`, a layer that has no name of its own");
            let diagnostic = Diagnostic::new(title, name.span.clone(), "a name that was made from kind and position")
                .secondary(layer.span.clone(), "the layer without a name")
                .help(format!("add `name = \"{written}\"` to that layer"));
            self.diagnostics.push(diagnostic);
            return None;
        }
        if !self.model.names_known {
            return None;
        }
        let guess = self.guess(written);
        let title = format!("{place} names `{}`, which is not declared", shorten(written));
        let mut diagnostic = Diagnostic::new(title, name.span.clone(), "no layer or input has this name");
        if let Some((guess, value)) = guess {
            self.used.insert(value);
            diagnostic = diagnostic.help(format!("did you mean `{guess}`?"));
        } else {
            self.all_known = false;
            diagnostic = diagnostic.notes(self.declared());
            if written.contains(',') {
                diagnostic = diagnostic.help("write several names as a list: `[\"…\", \"…\"]`");
            }
        }
        self.diagnostics.push(diagnostic);
        None
    }

    /// The declared names, if they are few.
    fn declared(&self) -> Option<String> {
        const FEW: usize = 12;
        let names = &self.names.written;
        (names.len() <= FEW).then(|| format!("declared are {}", list(names.keys())))
    }

    /// The declared name that a misspelt one was probably meant to be.
    fn guess(&mut self, written: &str) -> Option<(String, ValueId)> {
        self.slips = self.slips.checked_sub(self.names.written.len())?;
        let names = &self.names.written;
        let guess = nearest(written, names.keys().copied())?;
        Some((guess.to_owned(), *names.get(guess)?))
    }

    /// Reports layers that are fed by themselves, by each other, or by a layer that is declared later.
    fn report_forward(&mut self, feeds: &[Found]) {
        let mut visits = VISITS;
        let mut circles: BTreeSet<usize> = BTreeSet::new();
        for (layer, found) in feeds.iter().enumerate() {
            for (source, span) in &found.later {
                if circles.contains(&layer) && circles.contains(source) {
                    continue;
                }
                if let Some(circle) = circle(feeds, layer, *source, &mut visits) {
                    self.report_circle(&circle, span);
                    circles.extend(circle);
                    continue;
                }
                let (name, later) = (&self.model.layers[layer].name, &self.model.layers[*source]);
                let title = format!("layer `{name}` is fed by `{}`, which is declared later", later.name);
                let diagnostic = Diagnostic::new(title, span.clone(), "declared later")
                    .secondary(later.at(), "declared here")
                    .help(format!("move `{}` above `{name}`: a file reads from top to bottom", later.name));
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// Reports a circle: each layer in it is fed by the next, and the last by the first.
    fn report_circle(&mut self, circle: &[usize], span: &Span) {
        const SHOWN: usize = 6;
        let layers = &self.model.layers;
        let names: Vec<&str> = circle.iter().map(|layer| layers[*layer].name.as_str()).collect();
        let title = match names.as_slice() {
            [name] => format!("layer `{name}` is fed by itself"),
            [most @ .., _] if most.len() >= SHOWN => {
                format!("{} layers feed each other in a circle", names.len())
            }
            _ => format!("layers {} feed each other in a circle", list(&names)),
        };
        let mut diagnostic = Diagnostic::new(title, span.clone(), "closes the circle");
        for (layer, next) in circle.iter().zip(circle.iter().cycle().skip(1)).take(SHOWN).skip(1) {
            let label = format!("`{}` is fed by `{}`", layers[*layer].name, layers[*next].name);
            diagnostic = diagnostic.secondary(layers[*layer].at(), label);
        }
        if names.len() > 1 {
            let shown: Vec<&str> = names.iter().copied().take(SHOWN).collect();
            let rest = if names.len() > SHOWN { " <- …" } else { "" };
            diagnostic = diagnostic.note(format!("{}{rest} <- {}", shown.join(" <- "), names[0]));
        }
        self.diagnostics.push(diagnostic.help("a layer can only be fed by layers that are declared before it"));
    }

    /// The outputs of the model: as named, or the last layer.
    fn outputs(&mut self) -> Vec<ValueId> {
        let names = match &self.model.outputs {
            Given::Value(names) => names,
            Given::Unreadable => {
                self.all_known = false;
                return Vec::new();
            }
            Given::Absent => {
                let last = self.model.layers.len().checked_sub(1).map(|last| ValueId(self.inputs() + last));
                self.used.extend(last);
                return last.into_iter().collect();
            }
        };
        let mut outputs: Vec<ValueId> = Vec::new();
        let mut places: BTreeMap<ValueId, &Span> = BTreeMap::new();
        for name in &names.value.0 {
            let Some(value) = self.find(name, "`outputs`") else {
                continue;
            };
            self.used.insert(value);
            if self.layer_of(value).is_none() {
                let title = format!("`outputs` names `{}`, which is an input", name.value);
                let diagnostic = Diagnostic::new(title, name.span.clone(), "not a layer").help("name layers only");
                self.diagnostics.push(diagnostic);
            } else if let Some(first) = places.insert(value, &name.span) {
                let title = format!("`outputs` names `{}` twice", name.value);
                let diagnostic = Diagnostic::new(title, name.span.clone(), "named again here")
                    .secondary(first.clone(), "named first here")
                    .help("remove one of the two");
                self.diagnostics.push(diagnostic);
            } else {
                outputs.push(value);
            }
        }
        outputs
    }

    /// Reports the inputs and layers that feed nothing, if all uses could be made out.
    fn report_unused(&mut self) {
        if !self.all_known || self.model.layers.is_empty() {
            return;
        }
        let inputs = self.inputs();
        for (i, input) in self.model.inputs.iter().enumerate() {
            if !self.used.contains(&ValueId(i)) {
                let title = format!("input `{}` feeds nothing", input.name.value);
                let diagnostic = Diagnostic::new(title, input.name.span.clone(), "named by no `from`")
                    .help("name it in the `from` of a layer, or remove it");
                self.diagnostics.push(diagnostic);
            }
        }
        for (i, layer) in self.model.layers.iter().enumerate() {
            if !self.used.contains(&ValueId(inputs + i)) {
                let title = format!("layer `{}` feeds nothing", layer.name);
                let diagnostic = Diagnostic::new(title, layer.at(), "not an output, and fed to no layer")
                    .help("name it in the `from` of a layer or in `outputs`, or remove it");
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

/// The way from `layer` over `source` back to `layer` along what feeds what, without `layer` at its end; nothing if there
/// is none, or none within the visits left.
fn circle(feeds: &[Found], layer: usize, source: usize, visits: &mut usize) -> Option<Vec<usize>> {
    if layer == source {
        return Some(vec![layer]);
    }
    let mut reached_from = BTreeMap::from([(source, layer)]);
    let mut open = vec![source];
    while let Some(at) = open.pop() {
        *visits = visits.checked_sub(1)?;
        for next in feeds.get(at).map(|found| found.layers.as_slice()).unwrap_or_default() {
            if *next == layer {
                let back =
                    std::iter::successors(Some(at), |at| reached_from.get(at).copied().filter(|at| *at != layer));
                let mut circle: Vec<usize> = back.collect();
                circle.push(layer);
                circle.reverse();
                return Some(circle);
            }
            if !reached_from.contains_key(next) {
                reached_from.insert(*next, at);
                open.push(*next);
            }
        }
    }
    None
}
