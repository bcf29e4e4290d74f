//! `concat`.

use crate::check::ir::Op;
use crate::check::ops::join;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{LIMIT, Map, Shape};

pub fn check(site: &mut Site<'_>) -> Option<Checked> {
    let first = site.input()?;
    let fits = |other: Shape| match (first, other) {
        (Shape::Map(first), Shape::Map(other)) => first.size() == other.size(),
        (Shape::Features(_), Shape::Features(_)) => true,
        (Shape::Map(_), Shape::Features(_)) | (Shape::Features(_), Shape::Map(_)) => false,
    };
    let misfits: Vec<usize> = (0..site.inputs.len()).filter(|input| !fits(site.inputs[*input])).collect();
    if !misfits.is_empty() {
        let are_maps = site.inputs.iter().all(|input| matches!(input, Shape::Map(_)));
        let help = if are_maps {
            "only the channels may differ: make the heights and the widths equal"
        } else {
            "concatenate feature maps with feature maps, and vectors with vectors"
        };
        join::mismatch(site, "concatenate", 0, &misfits, help);
        return None;
    }
    let terms: Vec<String> = site.inputs.iter().map(|input| input.channels().to_string()).collect();
    let sum = site.inputs.iter().try_fold(0usize, |sum, input| sum.checked_add(input.channels()));
    let Some(channels) = sum.filter(|channels| *channels <= LIMIT) else {
        let title = format!("the output of layer {} is too large", site.name());
        let note = format!("it would have {} channels; {LIMIT} are the limit", terms.join(" + "));
        site.push(Diagnostic::new(title, site.at(), "too many channels").note(note));
        return None;
    };
    let shape = match first {
        Shape::Map(map) => Shape::Map(Map { channels, ..map }),
        Shape::Features(_) => Shape::Features(channels),
    };
    let sizes = vec![format!("{} = {channels}", terms.join(" + "))];
    Some(Checked { sizes, ..Checked::new(Op::Concat, shape, Reach::Same) })
}
