//! What the layers share that join several inputs.

use crate::check::site::Site;
use crate::diagnostic::Diagnostic;
use crate::shape::Shape;
use crate::syntax::Given;

/// The size that all inputs of an `add` or a `multiply` have, but for those of 1x1 with the same channels. Reports it if
/// there is none; `verb` is what the layer does.
pub fn broadcast(site: &mut Site<'_>, verb: &str) -> Option<Shape> {
    let full = site.inputs.iter().position(|input| !is_pixel(*input)).unwrap_or(0);
    let shape = *site.inputs.get(full)?;
    let fits = |input: Shape| input == shape || is_pixel(input) && input.channels() == shape.channels();
    if let Some(other) = site.inputs.iter().position(|input| !fits(*input)) {
        let help = match shape {
            Shape::Map(_) => "make the sizes equal, or one of them 1x1 with the same channels",
            Shape::Features(_) => "make the sizes equal",
        };
        mismatch(site, verb, full, other, help);
        return None;
    }
    Some(shape)
}

/// Whether a map has but one pixel.
fn is_pixel(shape: Shape) -> bool {
    matches!(shape, Shape::Map(map) if map.size() == [1, 1])
}

/// Reports that two of a layer's inputs have sizes that do not go together.
pub fn mismatch(site: &mut Site<'_>, verb: &str, one: usize, other: usize, help: &str) {
    let describe = |input: usize| {
        let feed = site.feeds.get(input).copied()?;
        Some((site.trail.name(feed), site.inputs.get(input)?.describe(), site.trail.sizes(feed)))
    };
    let (Some((one_name, one_size, one_trail)), Some((other_name, other_size, other_trail))) =
        (describe(one), describe(other))
    else {
        return;
    };
    let layer = site.name();
    let title = format!("layer {layer} cannot {verb} `{one_name}` of {one_size} and `{other_name}` of {other_size}");
    let place = |input: usize| match &site.layer.from {
        Given::Value(from) => from.value.0.get(input).map(|name| name.span.clone()),
        Given::Absent | Given::Unreadable => None,
    };
    let mut diagnostic = Diagnostic::new(title, place(other).unwrap_or_else(|| site.at()), other_size).note(one_trail);
    if let Some(place) = place(one) {
        diagnostic = diagnostic.secondary(place, one_size);
    }
    site.push(diagnostic.note(other_trail).help(help));
}
