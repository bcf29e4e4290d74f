//! `upsample`.

use crate::check::ir::{Op, Upsample};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::check::window::per_axis;
use crate::diagnostic::Diagnostic;
use crate::sampling::{Align, Mode, Round};
use crate::shape::{Map, Shape};
use crate::syntax::Given;
use crate::syntax::ops as ast;

pub fn check(upsample: &ast::Upsample, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let mode = upsample.mode.or(Mode::Nearest);
    let usual = match mode {
        Mode::Nearest => Align::Asymmetric,
        Mode::Bilinear => Align::HalfPixel,
    };
    let align = upsample.align.or(usual);
    let round = upsample.round.or(Round::Floor);
    let ([height, width], sizes) = size(upsample, map)?;
    let op = Op::Upsample(Upsample { mode, align, round });
    let shape = Shape::Map(Map { height, width, channels: map.channels });
    Some(Checked { sizes, ..Checked::new(op, shape, Reach::Lost) })
}

/// Rows and columns of the output, and how they came about; nothing if they are not given once.
fn size(upsample: &ast::Upsample, map: Map) -> Option<([usize; 2], Vec<String>)> {
    match (&upsample.scale, &upsample.size) {
        (Given::Value(scale), Given::Absent) => {
            let scaled = [0, 1].map(|axis| map.size()[axis].saturating_mul(scale.value.0[axis]));
            let formula = |axis| {
                let i = axis as usize;
                format!("{} * {} = {}", map.size()[i], scale.value.0[i], scaled[i])
            };
            Some((scaled, per_axis(formula)))
        }
        (Given::Absent, Given::Value(size)) => Some((size.value.0, vec![format!("`size` is {}", size.value)])),
        // What is not given, or twice, was reported.
        _ => None,
    }
}

/// Reports `round` where nothing is chosen by it, and a size of the output that is not given once.
pub fn check_keys(upsample: &ast::Upsample, keys: &mut Keys<'_>) {
    let mode = upsample.mode.value().filter(|mode| mode.value == Mode::Bilinear);
    let round = upsample.round.value().filter(|round| round.value != Round::Floor);
    if let Some((mode, written)) = mode.zip(round) {
        let title = format!("layer {} takes no single pixel that `round` could choose", keys.name());
        let diagnostic = Diagnostic::new(title, written.span.clone(), "chooses the nearest pixel")
            .secondary(mode.span.clone(), "takes all pixels around a place")
            .help("remove `round`, or write `mode = \"nearest\"`");
        keys.push(diagnostic);
    }
    match (&upsample.scale, &upsample.size) {
        (Given::Value(scale), Given::Value(size)) => {
            let title = format!("layer {} has both `scale` and `size`", keys.name());
            let diagnostic = Diagnostic::new(title, size.span.clone(), "says how large the output is")
                .secondary(scale.span.clone(), "says so as well")
                .help("remove one of them");
            keys.push(diagnostic);
        }
        (Given::Absent, Given::Absent) if keys.are_known() => {
            let title = format!("layer {} has neither `scale` nor `size`", keys.name());
            let diagnostic = Diagnostic::new(title, keys.at(), "one of them is missing")
                .help("add `scale = …`, output pixels for each input pixel, or `size = [height, width]`");
            keys.push(diagnostic);
        }
        // What could not be read was reported.
        _ => {}
    }
}
