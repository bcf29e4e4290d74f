//! What feeds a block from outside.

use super::inside;
use super::naming::Naming;
use crate::import::layers::{Model, Source};
use crate::import::names::{INPUT, Names};

/// What feeds a layer of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Feed {
    /// The layer of the run at this index.
    Inside(usize),
    /// The input of this index.
    Outside(usize),
}

/// What feeds a run from outside, in the order in which its layers read it.
#[derive(Clone, Debug, Default)]
pub(super) struct Inputs(pub(super) Vec<Source>);

impl Inputs {
    /// Of a whole run.
    pub(super) fn of(start: usize, length: usize, model: &Model) -> Self {
        let mut inputs = Self::default();
        for source in model.layers[start..start + length].iter().flat_map(|layer| &layer.from) {
            inputs.feed(*source, start);
        }
        inputs
    }

    /// What feeds the next layer of a run.
    pub(super) fn feed(&mut self, source: Source, start: usize) -> Feed {
        if let Some(layer) = inside(source, start) {
            return Feed::Inside(layer - start);
        }
        let known = self.0.iter().position(|input| *input == source);
        Feed::Outside(known.unwrap_or_else(|| {
            self.0.push(source);
            self.0.len() - 1
        }))
    }
}

/// What feeds each of the runs of the same layers. The input that is computed last, in most of them, is the first.
pub(super) fn in_order(starts: &[usize], length: usize, model: &Model) -> Vec<Vec<Source>> {
    let mut all: Vec<Vec<Source>> = starts.iter().map(|start| Inputs::of(*start, length, model).0).collect();
    let place = |source: &Source| match source {
        Source::Input(_) => 0,
        Source::Layer(layer) => layer + 1,
    };
    let count = all.first().map_or(0, Vec::len);
    let latest = |input: usize| {
        let is_latest = |from: &&Vec<Source>| from.iter().map(place).max() == from.get(input).map(place);
        all.iter().filter(is_latest).count()
    };
    // Of equals, the one that is read first.
    let first = (0..count).rev().max_by_key(|input| latest(*input)).unwrap_or(0);
    for from in &mut all {
        from[..=first.min(count.saturating_sub(1))].rotate_right(1);
    }
    all
}

/// How many lines a block takes more than one with one input: for its list of inputs, for its first layer, and for layers outside that
/// need no name otherwise.
pub(super) fn lines(from: &[Vec<Source>], start: Option<usize>, model: &Model, names: &Names) -> usize {
    if from.first().is_none_or(|from| from.len() < 2) {
        return 0;
    }
    let is_nameless = |source: &&Source| matches!(source, Source::Layer(layer) if names.layers[*layer].is_none());
    let nameless = from.iter().flatten().filter(is_nameless).count();
    1 + usize::from(start.is_some_and(|start| model.is_fed_by_position(start))) + nameless
}

/// The names of so many inputs, the first of which is called as the only one is. What comes from further back than the layer before is a skip connection.
pub(super) fn names(count: usize, naming: &Naming) -> Vec<String> {
    let name = |input: usize| match (input, count) {
        (0, _) => INPUT.to_owned(),
        (_, 2) => "skip".to_owned(),
        _ => format!("skip{input}"),
    };
    let free = |name: String| if naming.has_local(&name) { format!("{name}_input") } else { name };
    (0..count).map(|input| free(name(input))).collect()
}

/// What feeds a layer of a block, by name; nothing where it is the layer before it or, for the first, the only input.
pub(super) fn of_layer(
    start: usize,
    at: usize,
    from: &[Source],
    inputs: &[String],
    locals: &[Option<String>],
    model: &Model,
) -> Option<Vec<String>> {
    let feeds = &model.layers[start + at].from;
    if let ([one], Some(before)) = (feeds.as_slice(), at.checked_sub(1))
        && inside(*one, start) == Some(start + before)
    {
        return None;
    }
    if at == 0 && feeds.len() == 1 && inputs.len() == 1 {
        return None;
    }
    let name = |source: &Source| match inside(*source, start) {
        Some(layer) => locals[layer - start].clone().unwrap_or_default(),
        None => from
            .iter()
            .position(|input| input == source)
            .and_then(|input| inputs.get(input).cloned())
            .unwrap_or_default(),
    };
    Some(feeds.iter().map(name).collect())
}
