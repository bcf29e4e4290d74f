//! `Pad`: zeros around a map, which what reads them may take as its own padding, and borders of other values, which are layers.

use hardwire_compiler::shape::{Map, Shape};

use super::{Border, Lifter, Value, as_map, window};
use crate::import::fold::pads;
use crate::import::layers::{Fill, Kind};
use crate::import::read::Node;
use crate::import::why::Why;

/// `Pad`. What reads zeros around a map decides what becomes of them.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let fill = match node.text("mode")?.unwrap_or("constant") {
        "constant" => Fill::Constant(constant(lifter, node)?),
        "edge" => Fill::Edge,
        "reflect" => Fill::Reflect,
        other => return Err(Why::of("mode", format!("is `{other}`; layers have `constant`, `edge` and `reflect`"))),
    };
    let dims = lifter.dims(node.input())?;
    let pads = pads(node, &lifter.graph.constants, dims.len());
    let pads = pads.ok_or_else(|| Why::of("pads", "is computed while the model runs, or not two for each axis"))?;
    let pads: Option<Vec<usize>> = pads.into_iter().map(|pad| usize::try_from(pad).ok()).collect();
    let Some(&[0, first, top, left, 0, last, bottom, right]) = pads.as_deref() else {
        return Err(Why::of("pads", "must be numbers from 0 on for the channels and four sides of a feature map"));
    };
    lifter.dims(node.output())?;
    let value = lifter.plain(node.input())?;
    let (_, map) = as_map(&value, dims)?;
    let border = Border { before: [top, left], after: [bottom, right], channels: [first, last] };
    if fill == Fill::Constant(0.0) {
        return Ok(Value { border: Some(border), ..value });
    }
    if !matches!(fill, Fill::Constant(_)) && border.channels != [0, 0] {
        return Err(Why::of("pads", "add channels, which are of one value in layers"));
    }
    if fill == Fill::Reflect && (0..2).any(|axis| border.before[axis].max(border.after[axis]) >= map.size()[axis]) {
        return Err(Why::of("pads", "would mirror more than there is"));
    }
    framed(lifter, node, &value, border, fill)
}

/// The value of what is added.
fn constant<'a>(lifter: &Lifter<'a>, node: &'a Node) -> Result<f32, Why> {
    let fill = match lifter.optional_constant(node, 2, "constant_value")? {
        Some(fill) => fill.scalar(),
        None => Some(node.float("value")?.unwrap_or(0.0)),
    };
    fill.filter(|fill| fill.is_finite()).ok_or_else(|| Why::of("constant_value", "is not one finite number"))
}

/// A layer for the zeros around a map that the node `name` gives.
pub fn zeros(lifter: &mut Lifter<'_>, name: &str, value: &Value, border: Border) -> Result<Value, Why> {
    let node = lifter.graph.nodes.iter().find(|node| node.output() == name).ok_or(Why::Another)?;
    framed(lifter, node, value, border, Fill::Constant(0.0))
}

fn framed(lifter: &mut Lifter<'_>, node: &Node, value: &Value, border: Border, fill: Fill) -> Result<Value, Why> {
    let Shape::Map(map) = value.shape else {
        return Err(Why::Another);
    };
    let [height, width] = border.size(map);
    let channels = map.channels + border.channels[0] + border.channels[1];
    let padding = window::shortest(border.before, border.after);
    let kind = Kind::Pad { padding, channels: border.channels, fill };
    lifter.push(node, kind, vec![value.source], Shape::Map(Map { height, width, channels }));
    Ok(lifter.last())
}
