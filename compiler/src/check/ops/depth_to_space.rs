//! `depth_to_space`.

use crate::check::ir::{Blocks, Op};
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Order, Shape};
use crate::syntax::ops as ast;

pub fn check(op: &ast::DepthToSpace, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let written = op.block.value()?;
    let block = written.value;
    let squared = block.saturating_mul(block);
    if !map.channels.is_multiple_of(squared) {
        let title = format!("layer {} cannot make blocks of {block}x{block} of {} channels", site.name(), map.channels);
        let fitting: Vec<String> = (1..=map.channels.isqrt())
            .filter(|block| map.channels.is_multiple_of(block * block))
            .map(|block| block.to_string())
            .collect();
        let diagnostic = Diagnostic::new(title, written.span.clone(), format!("{squared} must divide the channels"))
            .note(site.trails())
            .help(format!("what fits {} channels: {}", map.channels, fitting.join(", ")));
        site.push(diagnostic);
        return None;
    }
    let [height, width] = map.size().map(|size| size.saturating_mul(block));
    let channels = map.channels / squared;
    let sizes = vec![
        format!("{}x{} * {block} = {height}x{width}", map.height, map.width),
        format!("channels: {} / {squared} = {channels}", map.channels),
    ];
    let op = Op::DepthToSpace(Blocks { size: block, order: op.mode.or(Order::DepthFirst) });
    Some(Checked { sizes, ..Checked::new(op, Shape::Map(Map { height, width, channels }), Reach::Lost) })
}
