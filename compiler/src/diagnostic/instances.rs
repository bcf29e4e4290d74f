//! Places in blocks, which are written once and read for each use.
//!
//! A mistake in a layer of a block has two places: that of the layer in the block, and that of the layer that uses the block. So
//! that a [`Span`] tells both, the file is thought to be repeated behind its end, once for each instance of a block:
//!
//! ```text
//! 0        pitch        2 * pitch        3 * pitch
//! | file   | instance 1 | instance 2     | …
//! ```
//!
//! A span in the n-th repetition is the place in the file that lies n pitches before it, as the n-th instance has it. All stages
//! carry such spans like others; `Instances::settle` turns them into labels in the end.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Diagnostic, Label};
use crate::source::Span;
use crate::text_table::in_a_row;

/// All instances of blocks.
#[derive(Debug, Default)]
pub struct Instances {
    /// The length of a file and one more, for a span that is empty at its end.
    pitch: usize,
    list: Vec<Instance>,
}

/// One instance of a block.
#[derive(Clone, Debug)]
pub struct Instance {
    /// What the names of its layers start with.
    pub name: String,
    /// Where the layer that uses the block is written; for a block within a block, in an instance of that.
    pub used: Span,
    /// The keys of the block with their values, in a few words; empty if it has none.
    pub with: String,
    /// Where the layer gives the value of each key that it gives.
    pub given: BTreeMap<String, Span>,
    /// Where the block has these values.
    pub places: Rc<[Place]>,
    /// Where each of the block's layers starts, in the order of the file.
    pub layers: Rc<[usize]>,
}

/// A value of a block that depends on a key.
#[derive(Clone, Debug)]
pub struct Place {
    /// Where in the file.
    pub span: Span,
    /// The key.
    pub key: String,
    /// Whether the value is that of the key itself, not computed from it.
    pub is_plain: bool,
    /// The key of the block's layer whose value it is, or is part of.
    pub of: String,
    /// Whether it is all of that.
    pub is_whole: bool,
    /// What is written there.
    pub text: String,
}

impl Instances {
    /// No instances yet, of blocks of a file of so many bytes.
    pub const fn of(length: usize) -> Self {
        Self { pitch: length + 1, list: Vec::new() }
    }

    /// Adds an instance: what is added to a span in the file to have it in the instance. Nothing where the numbers end.
    pub fn add(&mut self, instance: Instance) -> Option<usize> {
        let shift = self.pitch.checked_mul(self.list.len() + 1).filter(|shift| *shift <= usize::MAX - self.pitch)?;
        self.list.push(instance);
        Some(shift)
    }

    /// The name of the instance that a span is in, if it is in one.
    pub fn name_at(&self, span: &Span) -> Option<&str> {
        self.of_span(span).map(|(instance, _)| instance.name.as_str())
    }

    /// The instance that a span is in, and the place in the file.
    fn of_span(&self, span: &Span) -> Option<(&Instance, Span)> {
        let number = span.start.checked_div(self.pitch)?.checked_sub(1)?;
        let shift = (number + 1) * self.pitch;
        Some((self.list.get(number)?, span.start - shift..span.end.max(span.start) - shift))
    }

    /// Turns all places into places in the file. What is wrong with several instances of a block in the same way is told of the first.
    pub(super) fn settle(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.list.is_empty() {
            return found;
        }
        let mut settled: Vec<Settled> = Vec::new();
        let mut known = BTreeMap::new();
        for diagnostic in found {
            let one = self.settle_one(diagnostic);
            if let Some(first) = known.get(&one.key()).and_then(|first: &usize| settled.get_mut(*first)) {
                first.others.extend(one.instance);
            } else {
                known.insert(one.key(), settled.len());
                settled.push(one);
            }
        }
        // What is computed from a value that is wrong itself is no mistake of its own.
        let wrong: BTreeSet<(usize, usize)> = settled.iter().map(|one| ends(&one.diagnostic.primary.span)).collect();
        settled.retain(|one| !matches!(&one.origin, Origin::Computed(given) if wrong.contains(&ends(given))));
        settled.into_iter().map(Settled::whole).collect()
    }

    fn settle_one(&self, diagnostic: Diagnostic) -> Settled {
        let Diagnostic { title, primary, secondary, notes, helps } = diagnostic;
        let (instance, origin) = match self.of_span(&primary.span) {
            None => (None, Origin::Written),
            Some((instance, real)) => {
                let origin = match instance.value_at(&real) {
                    None => Origin::Written,
                    Some((place, _)) if place.is_plain && place.is_whole => Origin::Given,
                    Some((_, given)) => Origin::Computed(self.place(given, &mut Vec::new())),
                };
                (Some(instance.name.clone()), origin)
            }
        };
        let helps = self
            .of_span(&primary.span)
            .map_or_else(|| helps.clone(), |(instance, real)| self.advice(instance, &real, &helps));
        let mut uses = Vec::new();
        let primary = Label { span: self.place(&primary.span, &mut uses), text: primary.text };
        let mut labels: Vec<Label> = Vec::new();
        for Label { span, text } in secondary {
            labels.push(Label { span: self.place(&span, &mut uses), text });
        }
        for label in uses {
            if label.span != primary.span && labels.iter().all(|known| known.span != label.span) {
                labels.push(label);
            }
        }
        let diagnostic = Diagnostic { title, primary, secondary: labels, notes, helps };
        Settled { diagnostic, origin, instance, others: Vec::new() }
    }

    /// Advice on the keys of a layer of a block, at `real`, as advice on the keys of the layer that uses the block.
    fn advice(&self, instance: &Instance, real: &Span, helps: &[String]) -> Vec<String> {
        let mut advice = Vec::from(helps);
        let mut explained = Vec::new();
        for place in instance.places_beside(real) {
            let written = format!("`{} = ", place.of);
            if !advice.iter().any(|help| help.contains(&written)) {
                continue;
            }
            match self.outermost(instance, place) {
                Some((user, key)) if place.is_plain => {
                    for help in &mut advice {
                        *help = help.replace(&written, &format!("`{key} = "));
                    }
                    explained.push(format!("`{key}` is a key of `{user}`, which uses the block"));
                }
                found => {
                    let (user, key) = found.unwrap_or((instance.name.as_str(), place.key.as_str()));
                    explained
                        .push(format!("`{}` is `{}` in the block: change `{key}` of `{user}`", place.of, place.text));
                }
            }
        }
        explained.dedup();
        advice.extend(explained);
        advice
    }

    /// Where the value of a key is written out in the end: the name of the layer, and its key.
    fn outermost<'i>(&'i self, instance: &'i Instance, place: &'i Place) -> Option<(&'i str, &'i str)> {
        let given = instance.given.get(&place.key)?;
        let outer = self.of_span(given).and_then(|(outer, real)| Some((outer, outer.value_at(&real)?.0)));
        match outer {
            Some((outer, place)) if place.is_plain => self.outermost(outer, place),
            Some((outer, place)) => Some((outer.name.as_str(), place.key.as_str())),
            None => Some((instance.name.as_str(), place.key.as_str())),
        }
    }

    /// The place of a span in the file. Says in `uses` how it came there.
    fn place(&self, span: &Span, uses: &mut Vec<Label>) -> Span {
        let Some((instance, real)) = self.of_span(span) else {
            return span.clone();
        };
        let Some((place, given)) = instance.value_at(&real) else {
            let used = self.place(&instance.used, uses);
            let with = if instance.with.is_empty() { String::new() } else { format!(", with {}", instance.with) };
            uses.push(Label { span: used, text: format!("used here as `{}`{with}", instance.name) });
            return real;
        };
        let given = self.place(given, uses);
        if place.is_plain {
            uses.push(Label { span: real, text: format!("has the value of `{}`", place.key) });
            return given;
        }
        uses.push(Label { span: given, text: format!("the value of `{}` in `{}`", place.key, instance.name) });
        real
    }
}

impl Instance {
    /// The places of the layer that a place in the block belongs to.
    fn places_beside(&self, real: &Span) -> impl Iterator<Item = &Place> {
        let next = self.layers.partition_point(|start| *start <= real.start);
        let start = next.checked_sub(1).and_then(|at| self.layers.get(at)).copied().unwrap_or(0);
        let end = self.layers.get(next).copied().unwrap_or(usize::MAX);
        self.places.iter().filter(move |place| (start..end).contains(&place.span.start))
    }

    /// The value of a key that is at a place in the block, and where it is given.
    fn value_at(&self, span: &Span) -> Option<(&Place, &Span)> {
        let at = self.places.binary_search_by_key(&span.start, |place| place.span.start).ok()?;
        let place = self.places.get(at).filter(|place| place.span == *span)?;
        Some((place, self.given.get(&place.key)?))
    }
}

/// A mistake with its places in the file.
struct Settled {
    diagnostic: Diagnostic,
    origin: Origin,
    /// The instance that it was found in, if it was.
    instance: Option<String>,
    /// Others that have it as well.
    others: Vec<String>,
}

/// Where the value comes from that a mistake is in.
enum Origin {
    /// It is written where the mistake is.
    Written,
    /// It is that of a key.
    Given,
    /// It is computed from that of a key, which is given here.
    Computed(Span),
}

impl Settled {
    /// What is the same for the same mistake in several instances, or in several places that have one value.
    fn key(&self) -> (usize, usize, String) {
        let Diagnostic { title, primary, .. } = &self.diagnostic;
        let (start, end) = ends(&primary.span);
        let words = if matches!(self.origin, Origin::Given) { primary.text.clone() } else { outline(title) };
        (start, end, words)
    }

    /// The mistake, with a note on the other instances that have it.
    fn whole(mut self) -> Diagnostic {
        /// How many of them are named.
        const NAMED: usize = 4;
        let mut others: Vec<String> = Vec::new();
        for other in self.others {
            if Some(&other) != self.instance.as_ref() && others.last() != Some(&other) {
                others.push(other);
            }
        }
        // Of a mistake in a block as it stands, or in the value that a layer gives, it goes without saying.
        if self.instance.is_some() && matches!(self.origin, Origin::Written | Origin::Computed(_)) && !others.is_empty()
        {
            let mut named: Vec<String> = others.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            named.extend(others.len().checked_sub(NAMED).filter(|rest| *rest > 0).map(|rest| format!("{rest} more")));
            self.diagnostic.notes.push(format!("likewise wrong in {}", in_a_row(&named)));
        }
        self.diagnostic
    }
}

/// A span as a key of a map.
fn ends(span: &Span) -> (usize, usize) {
    (span.start, span.end)
}

/// A title without names and numbers.
fn outline(title: &str) -> String {
    let outside = title.split('`').step_by(2);
    outside.flat_map(str::chars).filter(|c| !c.is_ascii_digit()).collect()
}
