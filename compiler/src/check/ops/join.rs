//! What the layers share that join several inputs.

use crate::check::site::Site;
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape};
use crate::syntax::Given;
use crate::syntax::suggest::in_a_row;

/// The size that all inputs of a sum, a difference, a product or a quotient have, but for heights, widths and channels of 1, and what it
/// tells of the size of the first. Reports it if there is none; `verb` is what the layer does.
pub fn broadcast(site: &mut Site<'_>, verb: &str) -> Option<(Shape, Reach)> {
    let sizes: Vec<[usize; 3]> = site.inputs.iter().map(|shape| shape.map().dimensions()).collect();
    let is_vector = |input: &usize| matches!(site.inputs[*input], Shape::Features(_));
    let full = sizes.iter().position(|[height, width, _]| [*height, *width] != [1, 1]);
    // Of pixels alone, a vector stays one.
    let full = full.or_else(|| (0..sizes.len()).find(is_vector)).unwrap_or(0);
    let first = *sizes.get(full)?;
    let [height, width, channels] = [0, 1, 2].map(|axis| {
        let others = sizes.iter().map(|size| size[axis]);
        std::iter::once(first[axis]).chain(others).find(|size| *size != 1).unwrap_or(1)
    });
    let fits =
        |size: &[usize; 3]| size.iter().zip([height, width, channels]).all(|(size, of)| *size == of || *size == 1);
    let misfits: Vec<usize> = (0..sizes.len()).filter(|input| !fits(&sizes[*input])).collect();
    let is_of_vectors = [height, width] == [1, 1] && is_vector(&full);
    if misfits.is_empty() {
        let shape = if is_of_vectors { Shape::Features(channels) } else { Shape::Map(Map { height, width, channels }) };
        let is_full = sizes.first().is_some_and(|[rows, columns, _]| [*rows, *columns] == [height, width]);
        return Some((shape, if is_full { Reach::Same } else { Reach::Lost }));
    }
    let help = if is_of_vectors {
        "make the sizes equal"
    } else {
        "make the sizes equal; a height, a width or channels of 1 serve for all, and a vector as a map of 1x1"
    };
    mismatch(site, verb, full, &misfits, help);
    None
}

/// How many inputs that do not fit are shown.
const SHOWN: usize = 5;

/// Reports that the inputs `misfits` of a layer do not go together with the input `one`.
pub fn mismatch(site: &mut Site<'_>, verb: &str, one: usize, misfits: &[usize], help: &str) {
    let place = |input: usize| match &site.layer.from {
        Given::Value(from) => from.value.feeds.get(input).map(|feed| feed.asked.span.clone()),
        Given::Absent | Given::Unreadable => None,
    };
    let shown = misfits.iter().take(SHOWN);
    let inputs = std::iter::once(&one).chain(shown).filter_map(|input| {
        let (feed, shape) = (*site.feeds.get(*input)?, site.inputs.get(*input)?);
        Some((site.trail.name(feed), shape.describe(), site.trail.sizes(feed), place(*input)))
    });
    let inputs: Vec<_> = inputs.collect();
    let mut named: Vec<String> = inputs.iter().map(|(name, size, ..)| format!("`{name}` of {size}")).collect();
    named.extend(misfits.len().checked_sub(SHOWN).filter(|more| *more > 0).map(|more| format!("{more} more")));
    let title = format!("layer {} cannot {verb} {}", site.name(), in_a_row(&named));
    // The first that does not fit is the mistake; the others explain it.
    let Some((_, size, _, primary)) = inputs.get(1) else {
        return;
    };
    let mut diagnostic = Diagnostic::new(title, primary.clone().unwrap_or_else(|| site.at()), size);
    for (input, (_, size, trail, place)) in inputs.iter().enumerate() {
        if let Some(place) = place.clone().filter(|_| input != 1) {
            diagnostic = diagnostic.secondary(place, size);
        }
        diagnostic = diagnostic.note(trail);
    }
    site.push(diagnostic.help(help));
}
