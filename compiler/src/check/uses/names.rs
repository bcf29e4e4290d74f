//! What names stand for.

use std::collections::BTreeMap;

use super::Resolver;
use crate::check::ir::ValueId;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;
use crate::syntax::ast::{self, Source};
use crate::syntax::blocks::{INPUT, advice};
use crate::syntax::suggest::{is_sure_kind, list, nearest, shorten};

/// The values that names stand for.
pub(super) struct Names<'a> {
    /// Values by the names that are written in the file.
    written: BTreeMap<&'a str, ValueId>,
    /// Layers without a name by the names made for them.
    made: BTreeMap<&'a str, usize>,
    /// Whether no name is declared twice.
    pub(super) unique: bool,
}

impl<'a> Names<'a> {
    /// Collects all names and reports those that are declared twice; the first declaration counts.
    pub(super) fn new(model: &'a ast::Model, diagnostics: &mut Diagnostics) -> Self {
        let mut written = BTreeMap::new();
        let mut made = BTreeMap::new();
        let mut unique = true;
        let mut places: BTreeMap<&str, &Span> = BTreeMap::new();
        for (i, input) in model.inputs.iter().enumerate() {
            written.insert(input.name.value.as_str(), ValueId(i));
            places.insert(&input.name.value, &input.name.span);
        }
        let all = model.layers.iter().enumerate().flat_map(|(i, layer)| {
            // A name may be that of a layer and of what it ends.
            let names = layer.ends.iter().map(|end| (end.name.as_str(), &end.named));
            let mut last = layer.name.as_str();
            let others = names.filter(move |(name, _)| std::mem::replace(&mut last, name) != *name);
            std::iter::once((layer.name.as_str(), &layer.named)).chain(others).map(move |names| (i, names))
        });
        for (i, (name, named)) in all {
            let Some(named) = named else {
                made.insert(name, i);
                continue;
            };
            if let Some(first) = places.get(name) {
                // The input that a layer was meant to be may be declared as well.
                if model.layers[i].is_input {
                    continue;
                }
                unique = false;
                // Of two uses of blocks that have one name, that is the mistake.
                let instance = |span: &Span| diagnostics.instances.name_at(span);
                if instance(named).is_some() && instance(named) == instance(first) {
                    continue;
                }
                let diagnostic =
                    Diagnostic::new(format!("the name `{name}` is given twice"), named.clone(), "given again here")
                        .secondary((*first).clone(), "given first here")
                        .help("names of layers and inputs must differ");
                diagnostics.push(diagnostic);
                continue;
            }
            places.insert(name, named);
            written.insert(name, ValueId(model.inputs.len() + i));
        }
        Self { written, made, unique }
    }
}

/// How many names may be compared in the search for what a misspelt one was meant to be.
pub(super) const SLIPS: usize = 30_000;

/// A key that names something.
#[derive(Clone, Copy)]
pub(super) enum Place<'n> {
    /// What feeds the layer `user`, which the `from` of a layer says: its own, or that of one that uses a block it starts.
    From { user: usize, by: &'n str },
    /// `outputs`.
    Outputs,
}

impl Resolver<'_, '_> {
    /// The value that a name stands for; reports it if there is none. A misspelt name counts as a use of what it was
    /// probably meant to be, but stands for nothing.
    pub(super) fn find(&mut self, written: &str, span: &Span, place: Place<'_>) -> Option<ValueId> {
        if let Some(value) = self.names.written.get(written) {
            return Some(*value);
        }
        if let Some(made) = self.names.made.get(written).copied() {
            self.report_made(written, span, made, place);
            return None;
        }
        if !self.model.names_known {
            return None;
        }
        // Of a layer of a block, the names of those of the same instance start like this.
        let prefix = self.diagnostics.instances.name_at(span).map_or_else(String::new, |name| format!("{name}."));
        if self.report_input_of_use(written, span, place, &prefix) {
            return None;
        }
        let guess = self.guess(written, place, &prefix);
        let is_in_block = self.outer.is_some() || !prefix.is_empty();
        let (what, label) = if is_in_block {
            ("is not in the block", "no layer of the block has this name")
        } else {
            ("is not declared", "no layer or input has this name")
        };
        let shown = shorten(written.strip_prefix(&prefix).unwrap_or(written));
        let title = format!("{} names `{shown}`, which {what}", Self::describe(place));
        let mut diagnostic = Diagnostic::new(title, span.clone(), label);
        if let Some(help) = self.numbered_input(written) {
            self.all_known = false;
            diagnostic = diagnostic.help(help);
        } else if let Some(named) = self.named_outside(written.strip_prefix(&prefix).unwrap_or(written), is_in_block) {
            self.all_known = false;
            "a name of the model".clone_into(&mut diagnostic.primary.text);
            diagnostic = diagnostic
                .secondary(named, "declared here")
                .note("a block is fed by its inputs alone")
                .helps(self.another_input(written, &prefix))
                .help("or use the name in a layer of the model, behind the one that uses the block");
        } else if let Some((guess, value)) = guess {
            match value {
                Some(value) => _ = self.guessed.insert(written.to_owned(), value),
                None => self.all_known = false,
            }
            diagnostic = diagnostic.help(format!("did you mean `\"{guess}\"`?"));
        } else if let Some(kind) = self.nameless(written) {
            self.all_known = false;
            let help = format!("add `name = \"{}\"` to the layer of that kind, which has none", shorten(written));
            diagnostic = diagnostic.secondary(kind, "the layer of that kind").help(help);
        } else {
            self.all_known = false;
            diagnostic = diagnostic.notes(self.declared(place, &prefix));
            if written.contains(',') {
                let names = written.strip_prefix(&prefix).unwrap_or(written).split(',');
                let names: Vec<String> = names.map(|name| format!("\"{}\"", name.trim())).collect();
                diagnostic =
                    diagnostic.help(format!("write several names as a list: `[{}]`", shorten(&names.join(", "))));
            } else if is_in_block {
                let help = self.another_input(written, &prefix);
                diagnostic =
                    diagnostic.helps(help.map(|help| format!("if it comes from outside of the block, {help}")));
            }
        }
        self.diagnostics.push(diagnostic);
        None
    }

    /// Advice to give the block an input more, if its inputs are known.
    fn another_input(&self, name: &str, prefix: &str) -> Option<String> {
        let name = name.strip_prefix(prefix)?;
        if self.outer.is_some() {
            return Some(advice(self.model.inputs.iter().map(|input| input.name.value.as_str()), name));
        }
        let inputs = self.inputs_of(prefix);
        (!inputs.is_empty()).then(|| advice(inputs.into_iter(), name))
    }

    /// Advice where a layer of a block names an input as it is called nowhere: by a number, or as `input` where it has names.
    fn numbered_input(&self, written: &str) -> Option<String> {
        self.outer?;
        let number = written.strip_prefix("inputs").or_else(|| written.strip_prefix(INPUT))?;
        if !number.chars().all(|c| c.is_ascii_digit() || "_-.:[]() ".contains(c)) {
            return None;
        }
        let names: Vec<&str> = self.model.inputs.iter().map(|input| input.name.value.as_str()).collect();
        Some(match names.as_slice() {
            [INPUT] => "list names for all that feeds the block as its `inputs`, as in `inputs = [\"input\", \"skip\"]`: they are \
                        not numbered"
                .to_owned(),
            _ => format!("what feeds the block is called {}", list(&names)),
        })
    }

    /// The place of the one layer that has no name, but a kind of this one.
    fn nameless(&mut self, written: &str) -> Option<Span> {
        self.slips = self.slips.checked_sub(self.model.layers.len())?;
        let is_meant = |layer: &&ast::Layer| {
            layer.named.is_none() && layer.kind.is_some_and(|kind| is_sure_kind(written, kind.name))
        };
        let mut layers = self.model.layers.iter().filter(is_meant);
        let layer = layers.next().filter(|_| layers.next().is_none())?;
        Some(layer.span.clone())
    }

    /// Reports the use of a name that was made for the layer `made`.
    fn report_made(&mut self, written: &str, span: &Span, made: usize, place: Place<'_>) {
        let layer = &self.model.layers[made];
        let place_text = Self::describe(place);
        if matches!(place, Place::From { user, .. } if user == made) {
            self.all_known = false;
            let title = format!("{place_text} names the layer itself");
            let diagnostic = Diagnostic::new(title, span.clone(), "the name that was made for this layer")
                .help("name another layer or an input, or leave `from` out: then the layer before feeds this one");
            self.diagnostics.push(diagnostic);
            return;
        }
        self.used.insert(ValueId(self.inputs() + made));
        let title = format!("{place_text} names `{written}`, a layer that has no name of its own");
        let help = match place {
            Place::From { user, by } if user < made => {
                format!("add `name = \"{written}\"` to that layer, and move it above `{by}`")
            }
            Place::From { .. } | Place::Outputs => format!("add `name = \"{written}\"` to that layer"),
        };
        let diagnostic = Diagnostic::new(title, span.clone(), "a name that was made from kind and position")
            .secondary(layer.span.clone(), "the layer without a name")
            .help(help);
        self.diagnostics.push(diagnostic);
    }

    /// How titles name a place.
    fn describe(place: Place<'_>) -> String {
        match place {
            Place::From { by, .. } => format!("`from` of layer `{by}`"),
            Place::Outputs => "`outputs`".to_owned(),
        }
    }

    /// Reports a name that is made of that of a layer which uses a block and that of one of the block's inputs; whether it is. What feeds
    /// the input counts as used.
    fn report_input_of_use(&mut self, written: &str, span: &Span, place: Place<'_>, prefix: &str) -> bool {
        let Some(local) = written.strip_prefix(prefix).filter(|local| local.contains('.')) else { return false };
        let model = self.model;
        let Some(slips) = self.slips.checked_sub(model.layers.len()) else { return false };
        self.slips = slips;
        let mut ends = model.layers.iter().flat_map(|layer| &layer.ends);
        let found = ends.find_map(|end| {
            let user = end.name.strip_prefix(prefix)?;
            let input = local.strip_prefix(user)?.strip_prefix('.')?;
            Some((user, end, end.inputs.iter().find(|(name, _)| name == input)?.1.as_ref()))
        });
        let Some((user, end, feed)) = found else { return false };
        let value = match feed.map(|feed| &feed.source) {
            Some(Source::Named(name)) => self.names.written.get(name.as_str()).copied(),
            Some(Source::Before(layer)) => self.before(*layer),
            None => self.before(end.first),
        };
        self.used.extend(value);
        self.all_known = false;
        let user = shorten(user);
        let title = format!("{} names `{}`, which is an input of a block", Self::describe(place), shorten(local));
        let mut diagnostic = Diagnostic::new(title, span.clone(), format!("what feeds `{user}`, not a layer of it"));
        if let Some(feed) = feed {
            diagnostic = diagnostic.secondary(feed.asked.span.clone(), "named here");
        }
        // In a block it has the name by which the block knows it.
        let asked = feed.filter(|_| !prefix.is_empty()).map(|feed| feed.asked.value.as_str());
        let name = asked.or_else(|| self.name_of(value?)?.strip_prefix(prefix)).map(shorten);
        let is_input = value.is_some_and(|value| self.layer_of(value).is_none());
        let help = match (name, place) {
            (Some(name), Place::Outputs) if is_input => {
                Some(format!("name layers only: what feeds `{user}` is the input `{name}`"))
            }
            (Some(name), _) => Some(format!("write `\"{name}\"`")),
            (None, _) => value.map(|_| format!("give the layer that feeds `{user}` a name, and write that")),
        };
        self.diagnostics.push(diagnostic.helps(help));
        true
    }

    /// The name that is written for a value, if there is one.
    fn name_of(&self, value: ValueId) -> Option<&str> {
        let Some(layer) = self.layer_of(value) else {
            return Some(&self.model.inputs.get(value.0)?.name.value);
        };
        let layer = self.model.layers.get(layer)?;
        let own = layer.named.as_ref().map(|_| layer.name.as_str());
        let end = layer.ends.last().filter(|end| end.named.is_some()).map(|end| end.name.as_str());
        end.or(own)
    }

    /// The names that may stand at a place: of inputs and the layers above, or of layers. Those that start with `prefix`, without it.
    fn allowed(&self, place: Place<'_>, prefix: &str) -> impl Iterator<Item = &str> {
        let inputs = self.inputs();
        let allowed = move |value: ValueId| match place {
            Place::From { user, .. } => value.0 < inputs + user,
            Place::Outputs => value.0 >= inputs,
        };
        let allowed = self.names.written.iter().filter(move |(_, value)| allowed(**value));
        allowed.filter_map(move |(name, _)| name.strip_prefix(prefix))
    }

    /// The names that may stand at a place, if they are few.
    fn declared(&self, place: Place<'_>, prefix: &str) -> Option<String> {
        const FEW: usize = 12;
        let names: Vec<&str> =
            self.inputs_of(prefix).into_iter().chain(self.allowed(place, prefix)).take(FEW + 1).collect();
        let what = match place {
            Place::From { .. } => "declared above it",
            Place::Outputs => "the layers with a name",
        };
        match names.as_slice() {
            [] => None,
            [one] => Some(format!("{what}: `{one}`")),
            names => (names.len() <= FEW).then(|| format!("{what}: {}", list(names))),
        }
    }

    /// Where the model has a layer or an input of a name that a block does not have.
    fn named_outside(&mut self, name: &str, is_in_block: bool) -> Option<Span> {
        let model = self.outer.or_else(|| is_in_block.then_some(self.model))?;
        self.slips = self.slips.checked_sub(model.layers.len() + model.inputs.len())?;
        let input = model.inputs.iter().find(|input| input.name.value == name).map(|input| input.name.span.clone());
        let named = |layer: &ast::Layer| {
            let end = layer.ends.iter().find(|end| end.name == name).and_then(|end| end.named.clone());
            end.or_else(|| layer.named.clone().filter(|_| layer.name == name))
        };
        input.or_else(|| model.layers.iter().find_map(named))
    }

    /// The inputs of the block of an instance, of which the names of layers start with `prefix`.
    fn inputs_of(&self, prefix: &str) -> Vec<&str> {
        let Some(instance) = prefix.strip_suffix('.') else { return Vec::new() };
        let mut ends = self.model.layers.iter().flat_map(|layer| &layer.ends).filter(|end| end.name == instance);
        // The last layer of a block may use another, and have the name of what uses the block.
        let end = ends.next().filter(|_| ends.next().is_none());
        end.into_iter().flat_map(|end| &end.inputs).map(|(name, _)| name.as_str()).collect()
    }

    /// The name that a misspelt one was probably meant to be, and the value that it stands for; nothing of an input of a block.
    fn guess(&mut self, written: &str, place: Place<'_>, prefix: &str) -> Option<(String, Option<ValueId>)> {
        let layers = if prefix.is_empty() { 0 } else { self.model.layers.len() };
        self.slips = self.slips.checked_sub(self.names.written.len() + layers)?;
        let written = written.strip_prefix(prefix)?;
        let inputs = self.inputs_of(prefix);
        let whole = layer_of_output(written).and_then(|layer| self.allowed(place, prefix).find(|name| *name == layer));
        let input = || inputs.iter().copied().find(|input| written.split('.').next() == Some(input));
        let guess = whole.or_else(input);
        let guess = guess.or_else(|| nearest(written, inputs.iter().copied().chain(self.allowed(place, prefix))))?;
        Some((guess.to_owned(), self.names.written.get(format!("{prefix}{guess}").as_str()).copied()))
    }
}

/// The layer whose output a name is elsewhere, where layers and what they give have names of their own.
fn layer_of_output(written: &str) -> Option<&str> {
    let (layer, output) = written.rsplit_once(['.', ':', '/'])?;
    matches!(output, "0" | "out" | "output" | "output0" | "output_0" | "outputs" | "result").then_some(layer)
}
