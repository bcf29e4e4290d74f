//! Layers that are fed by what comes after them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Found, Resolver};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::suggest::list;

/// How many layers may be visited in the search for circles.
const VISITS: usize = 200_000;

impl Resolver<'_, '_> {
    /// Reports layers that are fed by themselves, by each other, or by a layer that is declared later.
    pub(super) fn report_forward(&mut self, feeds: &[Found]) {
        let mut visits = VISITS;
        let mut circles: BTreeSet<usize> = BTreeSet::new();
        for (layer, found) in feeds.iter().enumerate() {
            for (source, feed) in &found.later {
                if circles.contains(&layer) && circles.contains(source) {
                    continue;
                }
                if let Some(circle) = circle(feeds, layer, *source, &mut visits) {
                    // What was meant to feed it instead cannot be told.
                    self.all_known = false;
                    self.report_circle(&circle, &feed.named);
                    circles.extend(circle);
                    continue;
                }
                let (layer, later) = (&self.model.layers[layer], &self.model.layers[*source]);
                let name = feed.by.as_ref().unwrap_or(&layer.name);
                let title = format!("layer `{name}` is fed by `{}`, which is declared later", later.name);
                let diagnostic = Diagnostic::new(title, feed.named.clone(), "declared later")
                    .secondary(later.declared(), "declared here")
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
            diagnostic = diagnostic.secondary(layers[*layer].declared(), label);
        }
        if names.len() > 1 {
            let shown: Vec<&str> = names.iter().copied().take(SHOWN).collect();
            let rest = if names.len() > SHOWN { " <- …" } else { "" };
            diagnostic = diagnostic.note(format!("{}{rest} <- {}", shown.join(" <- "), names[0]));
        }
        self.diagnostics.push(diagnostic.help("a layer can only be fed by layers that are declared before it"));
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
