//! `space_to_depth`.

use crate::check::ir::{Blocks, Op};
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Order, Shape};
use crate::syntax::ops as ast;

pub fn check(op: &ast::SpaceToDepth, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let written = op.block.value()?;
    let block = written.value;
    if !map.size().iter().all(|size| size.is_multiple_of(block)) {
        let title = format!(
            "layer {} cannot cut its input of {}x{} into blocks of {block}x{block}",
            site.name(),
            map.height,
            map.width
        );
        let fitting: Vec<String> = (1..=map.height.min(map.width))
            .take(4096)
            .filter(|block| map.size().iter().all(|size| size.is_multiple_of(*block)))
            .map(|block| block.to_string())
            .take(8)
            .collect();
        let diagnostic = Diagnostic::new(title, written.span.clone(), "must divide the height and the width")
            .note(site.trails())
            .help(format!("what divides both: {}", fitting.join(", ")));
        site.push(diagnostic);
        return None;
    }
    let [height, width] = map.size().map(|size| size / block);
    let channels = map.channels.saturating_mul(block.saturating_mul(block));
    let sizes = vec![
        format!("{}x{} / {block} = {height}x{width}", map.height, map.width),
        format!("channels: {} * {block} * {block} = {channels}", map.channels),
    ];
    let op = Op::SpaceToDepth(Blocks { size: block, order: op.mode.or(Order::DepthFirst) });
    Some(Checked { sizes, ..Checked::new(op, Shape::Map(Map { height, width, channels }), Reach::Lost) })
}
