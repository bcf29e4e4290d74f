//! `upsample`.

use crate::check::ir::{Op, Upsample};
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
    let mode = upsample.mode.value;
    let usual = match mode {
        Mode::Nearest => Align::Asymmetric,
        Mode::Bilinear => Align::HalfPixel,
    };
    let align = upsample.align.as_ref().map_or(usual, |align| align.value);
    let round = upsample.round.or(Round::Floor);
    if let Some(written) = upsample.round.value().filter(|round| mode == Mode::Bilinear && round.value != Round::Floor)
    {
        let title = format!("layer {} takes no single pixel that `round` could choose", site.name());
        let diagnostic = Diagnostic::new(title, written.span.clone(), "chooses the nearest pixel")
            .secondary(upsample.mode.span.clone(), "takes all pixels around a place")
            .help("remove `round`, or write `mode = \"nearest\"`");
        site.push(diagnostic);
    }
    let ([height, width], sizes) = size(upsample, map, site)?;
    let op = Op::Upsample(Upsample { mode, align, round });
    let shape = Shape::Map(Map { height, width, channels: map.channels });
    Some(Checked { sizes, ..Checked::new(op, shape, Reach::Lost) })
}

/// Rows and columns of the output, and how they came about; reports it if they are not given once.
fn size(upsample: &ast::Upsample, map: Map, site: &mut Site<'_>) -> Option<([usize; 2], Vec<String>)> {
    match (&upsample.scale, &upsample.size) {
        (Given::Value(scale), Given::Value(size)) => {
            let title = format!("layer {} has both `scale` and `size`", site.name());
            let diagnostic = Diagnostic::new(title, size.span.clone(), "says how large the output is")
                .secondary(scale.span.clone(), "says so as well")
                .help("remove one of them");
            site.push(diagnostic);
            None
        }
        (Given::Absent, Given::Absent) => {
            let title = format!("layer {} has neither `scale` nor `size`", site.name());
            let diagnostic = Diagnostic::new(title, site.at(), "one of them is missing")
                .note(site.trails())
                .help("add `scale = …`, output pixels for each input pixel, or `size = [height, width]`");
            site.push(diagnostic);
            None
        }
        (Given::Value(scale), Given::Absent) => {
            let scaled = [0, 1].map(|axis| map.size()[axis].saturating_mul(scale.value.0[axis]));
            let formula = |axis| {
                let i = axis as usize;
                format!("{} * {} = {}", map.size()[i], scale.value.0[i], scaled[i])
            };
            Some((scaled, per_axis(formula)))
        }
        (Given::Absent, Given::Value(size)) => Some((size.value.0, vec![format!("`size` is {}", size.value)])),
        // What could not be read was reported.
        _ => None,
    }
}
