//! `slice`.

use crate::check::ir::Op;
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape};
use crate::syntax::ops as ast;
use crate::syntax::values::Ends;

pub fn check(slice: &ast::Slice, site: &mut Site<'_>) -> Option<Checked> {
    let input = site.input()?;
    let (Ends([first, end]), channels) = (slice.channels.value, input.channels());
    let span = slice.channels.span.clone();
    if first >= end {
        return None;
    }
    if end > channels {
        let title = format!("layer {} slices more channels than there are", site.name());
        let label = format!("ends at {end}, but there are {channels}");
        let help = format!("write `channels = [{}, {channels}]`, or a lower end", first.min(channels - 1));
        site.push(Diagnostic::new(title, span, label).note(site.trails()).help(help));
        return None;
    }
    let count = end - first;
    let shape = match input {
        Shape::Map(map) => Shape::Map(Map { channels: count, ..map }),
        Shape::Features(_) => Shape::Features(count),
    };
    let sizes = vec![format!("channels: {end} - {first} = {count}")];
    Some(Checked { sizes, ..Checked::new(Op::Slice(first), shape, reach(input)) })
}

/// Features that are sliced are no longer those of a map in a row.
const fn reach(input: Shape) -> Reach {
    match input {
        Shape::Map(_) => Reach::Same,
        Shape::Features(_) => Reach::Lost,
    }
}

/// Reports an end that is not above the first.
pub fn check_keys(slice: &ast::Slice, keys: &mut Keys<'_>) {
    let Ends([first, end]) = slice.channels.value;
    if first >= end {
        let title = format!("layer {} slices no channels", keys.name());
        let label = format!("ends at {end}, where {first} is the first");
        let diagnostic = Diagnostic::new(title, slice.channels.span.clone(), label);
        keys.push(diagnostic.help("write `[first, end]`, with the end above the first"));
    }
}
