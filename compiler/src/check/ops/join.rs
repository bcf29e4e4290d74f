//! What the layers share that join several inputs.

use crate::check::site::Site;
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::Shape;
use crate::syntax::Given;
use crate::syntax::suggest::in_a_row;

/// The size that all inputs of a sum, a difference, a product or a quotient have, but for single pixels with the same channels, and what it
/// tells of the size of the first. Reports it if there is none; `verb` is what the layer does.
pub fn broadcast(site: &mut Site<'_>, verb: &str) -> Option<(Shape, Reach)> {
    let inputs = || site.inputs.iter();
    let full = inputs().position(|input| !is_pixel(*input));
    // Of pixels alone, a vector stays one.
    let full = full.or_else(|| inputs().position(|input| matches!(input, Shape::Features(_)))).unwrap_or(0);
    let shape = *site.inputs.get(full)?;
    let fits = |input: Shape| input == shape || is_pixel(input) && input.channels() == shape.channels();
    let misfits: Vec<usize> = (0..site.inputs.len()).filter(|input| !fits(site.inputs[*input])).collect();
    if misfits.is_empty() {
        return Some((shape, if full == 0 { Reach::Same } else { Reach::Lost }));
    }
    let help = match shape {
        Shape::Map(_) => "make the sizes equal, or one of them a single pixel with the same channels: 1x1, or a vector",
        Shape::Features(_) => "make the sizes equal",
    };
    mismatch(site, verb, full, &misfits, help);
    None
}

/// Whether a value is the channels of one pixel: a map of 1x1, or a vector.
fn is_pixel(shape: Shape) -> bool {
    match shape {
        Shape::Map(map) => map.size() == [1, 1],
        Shape::Features(_) => true,
    }
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
