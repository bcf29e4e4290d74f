//! What names stand for.

use std::collections::BTreeMap;

use super::Resolver;
use crate::check::ir::ValueId;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::ast;
use crate::syntax::suggest::{list, nearest, shorten};

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
pub(super) const SLIPS: usize = 30_000;

/// A key that names something.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// `from` of this layer.
    From(usize),
    /// `outputs`.
    Outputs,
}

impl Resolver<'_, '_> {
    /// The value that a name stands for; reports it if there is none. A misspelt name counts as a use of what it was
    /// probably meant to be, but stands for nothing.
    pub(super) fn find(&mut self, name: &Spanned<String>, place: Place) -> Option<ValueId> {
        let written = name.value.as_str();
        if let Some(value) = self.names.written.get(written) {
            return Some(*value);
        }
        if let Some(made) = self.names.made.get(written).copied() {
            self.report_made(name, made, place);
            return None;
        }
        if !self.model.names_known {
            return None;
        }
        let guess = self.guess(written, place);
        let title = format!("{} names `{}`, which is not declared", self.describe(place), shorten(written));
        let mut diagnostic = Diagnostic::new(title, name.span.clone(), "no layer or input has this name");
        if let Some((guess, value)) = guess {
            self.used.insert(value);
            diagnostic = diagnostic.help(format!("did you mean `{guess}`?"));
        } else {
            self.all_known = false;
            diagnostic = diagnostic.notes(self.declared(place));
            if written.contains(',') {
                diagnostic = diagnostic.help("write several names as a list: `[\"…\", \"…\"]`");
            }
        }
        self.diagnostics.push(diagnostic);
        None
    }

    /// Reports the use of a name that was made for the layer `made`.
    fn report_made(&mut self, name: &Spanned<String>, made: usize, place: Place) {
        let written = name.value.as_str();
        let layer = &self.model.layers[made];
        let place_text = self.describe(place);
        if matches!(place, Place::From(user) if user == made) {
            self.all_known = false;
            let title = format!("{place_text} names the layer itself");
            let diagnostic = Diagnostic::new(title, name.span.clone(), "the name that was made for this layer")
                .help("name another layer or an input, or leave `from` out: then the layer before feeds this one");
            self.diagnostics.push(diagnostic);
            return;
        }
        self.used.insert(ValueId(self.inputs() + made));
        let title = format!("{place_text} names `{written}`, a layer that has no name of its own");
        let help = match place {
            Place::From(user) if user < made => {
                let user = &self.model.layers[user].name;
                format!("add `name = \"{written}\"` to that layer, and move it above `{user}`")
            }
            Place::From(_) | Place::Outputs => format!("add `name = \"{written}\"` to that layer"),
        };
        let diagnostic = Diagnostic::new(title, name.span.clone(), "a name that was made from kind and position")
            .secondary(layer.span.clone(), "the layer without a name")
            .help(help);
        self.diagnostics.push(diagnostic);
    }

    /// How titles name a place.
    fn describe(&self, place: Place) -> String {
        match place {
            Place::From(user) => format!("`from` of layer `{}`", self.model.layers[user].name),
            Place::Outputs => "`outputs`".to_owned(),
        }
    }

    /// The names that may stand at a place: of inputs and the layers above, or of layers.
    fn allowed(&self, place: Place) -> impl Iterator<Item = &str> {
        let inputs = self.inputs();
        let allowed = move |value: ValueId| match place {
            Place::From(user) => value.0 < inputs + user,
            Place::Outputs => value.0 >= inputs,
        };
        self.names.written.iter().filter(move |(_, value)| allowed(**value)).map(|(name, _)| *name)
    }

    /// The names that may stand at a place, if they are few.
    fn declared(&self, place: Place) -> Option<String> {
        const FEW: usize = 12;
        let names: Vec<&str> = self.allowed(place).take(FEW + 1).collect();
        let what = match place {
            Place::From(_) => "declared above it",
            Place::Outputs => "the layers with a name",
        };
        match names.as_slice() {
            [] => None,
            [one] => Some(format!("{what}: `{one}`")),
            names => (names.len() <= FEW).then(|| format!("{what}: {}", list(names))),
        }
    }

    /// The name that a misspelt one was probably meant to be.
    fn guess(&mut self, written: &str, place: Place) -> Option<(String, ValueId)> {
        self.slips = self.slips.checked_sub(self.names.written.len())?;
        let guess = nearest(written, self.allowed(place))?;
        Some((guess.to_owned(), *self.names.written.get(guess)?))
    }
}
