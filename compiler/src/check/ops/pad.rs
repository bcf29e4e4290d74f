//! `pad`.

use crate::check::ir::{self, Op, Pad};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::check::window::per_axis;
use crate::diagnostic::Diagnostic;
use crate::shape::{LIMIT, Map, Shape, Window};
use crate::source::Span;
use crate::syntax::ops as ast;
use crate::syntax::values::{Ends, Fill, Padding, Pair};

pub fn check(pad: &ast::Pad, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let padding = pad.padding.value()?;
    let Padding::Explicit { before, after } = padding.value else {
        return None;
    };
    let Ends([in_front, behind]) = pad.channels.value()?.value;
    let fill = match pad.mode.or(Fill::Zero) {
        Fill::Zero => ir::Fill::Constant(pad.value.or(0.0) as f32),
        Fill::Edge => ir::Fill::Edge,
        Fill::Reflect => ir::Fill::Reflect,
    };
    if fill == ir::Fill::Reflect && (0..2).any(|i| before[i].max(after[i]) >= map.size()[i]) {
        report_too_far(&padding.span, map, site);
        return None;
    }
    let [height, width] = [0, 1].map(|i| before[i] + map.size()[i] + after[i]);
    let channels = in_front + map.channels + behind;
    if [height, width, channels].iter().any(|size| *size > LIMIT) {
        let title = format!("the output of layer {} is too large: {height}x{width}x{channels}", site.name());
        let note = format!("no side may be longer than {LIMIT}");
        site.push(Diagnostic::new(title, site.at(), "too much is added").note(note).note(site.trails()));
        return None;
    }
    let mut sizes = per_axis(|axis| {
        let i = axis as usize;
        format!("{} + {} + {} = {}", before[i], map.size()[i], after[i], [height, width][i])
    });
    sizes.push(format!("channels: {in_front} + {} + {behind} = {channels}", map.channels));
    let reach = match fill {
        // A smaller input might be too small to be mirrored.
        ir::Fill::Reflect => Reach::Lost,
        // That of a window of one pixel with as much padding.
        ir::Fill::Constant(_) | ir::Fill::Edge => {
            let window = Window { kernel: [1; 2], stride: [1; 2], dilation: [1; 2], before, after };
            Reach::Window { window, same: false }
        }
    };
    let op = Op::Pad(Pad { before, channels: in_front, fill });
    let shape = Shape::Map(Map { height, width, channels });
    Some(Checked { sizes, ..Checked::new(op, shape, reach) })
}

/// Reports padding that is not given in numbers, and keys that are for `mode = "zero"` alone.
pub fn check_keys(pad: &ast::Pad, keys: &mut Keys<'_>) {
    if let Some(padding) = pad.padding.value().filter(|padding| !matches!(padding.value, Padding::Explicit { .. })) {
        let title = format!("`padding` of layer {} must be given in numbers", keys.name());
        let diagnostic = Diagnostic::new(title, padding.span.clone(), "fits a window, of which there is none")
            .help("write a whole number, `[height, width]` or `[top, bottom, left, right]`");
        keys.push(diagnostic);
    }
    if let Some(mode) = pad.mode.value().filter(|mode| mode.value != Fill::Zero) {
        report_constants(pad, &mode.span, keys);
    }
}

/// Reports keys that are for `mode = "zero"` alone.
fn report_constants(pad: &ast::Pad, mode: &Span, keys: &mut Keys<'_>) {
    let written = [
        pad.channels
            .value()
            .filter(|channels| channels.value != Ends::NONE)
            .map(|channels| ("channels", channels.span.clone())),
        pad.value.value().filter(|value| value.value != 0.0).map(|value| ("value", value.span.clone())),
    ];
    for (key, span) in written.into_iter().flatten() {
        let title = format!("layer {} has no use for `{key}`", keys.name());
        let diagnostic = Diagnostic::new(title, span, "is for `mode = \"zero\"`")
            .secondary(mode.clone(), "adds rows and columns of the input")
            .help(format!("remove `{key}`, or write `mode = \"zero\"`"));
        keys.push(diagnostic);
    }
}

/// Reports a border that reaches behind the input it is a mirror image of.
fn report_too_far(padding: &Span, map: Map, site: &mut Site<'_>) {
    let title =
        format!("the padding of layer {} reflects more than its input of {}x{}", site.name(), map.height, map.width);
    let most = Pair(map.size().map(|size| size - 1));
    let diagnostic = Diagnostic::new(title, padding.clone(), "must be smaller than the input on each side")
        .note("the outermost pixels are not repeated")
        .note(site.trails())
        .help(format!("the most that this input allows is `padding = {most}`"));
    site.push(diagnostic);
}
