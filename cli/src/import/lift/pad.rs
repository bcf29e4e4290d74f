//! `Pad`: zeros and minus infinity around a map, which what reads them may take as its own padding, and borders of other values, which
//! are layers.

use hardwire_compiler::shape::{LIMIT, Map, Shape};

use super::{Border, Lifter, Order, Value, crop, map_in_any_order, window};
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
    lifter.dims(node.output())?;
    let mut value = lifter.plain(node.input())?;
    let Some([[first, last], [top, bottom], [left, right]]) = sides(&pads, value.order) else {
        return Err(Why::of(
            "pads",
            "must be for the channels and four sides of a feature map, and add to its channels",
        ));
    };
    let mut map = map_in_any_order(&value, dims)?;
    let taken = [top, left, bottom, right].map(|pad| usize::try_from(-pad).unwrap_or(0));
    if taken != [0; 4] {
        let [top, left, bottom, right] = taken;
        value = crop::crop(lifter, node, &value, [top, left], [bottom, right])?;
        map = Map { height: map.height - top - bottom, width: map.width - left - right, ..map };
    }
    let [first, last, top, left, bottom, right] =
        [first, last, top, left, bottom, right].map(|pad| usize::try_from(pad).unwrap_or(0));
    let is_lowest = fill == Fill::Constant(f32::NEG_INFINITY);
    let border = Border { before: [top, left], after: [bottom, right], channels: [first, last], is_lowest };
    if fill == Fill::Constant(0.0) || is_lowest {
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

/// What is added before and after the channels, the rows and the columns of a map; nothing where that is not all, or where channels go.
fn sides(pads: &[i64], order: Order) -> Option<[[i64; 2]; 3]> {
    let sides = match (pads, order) {
        (&[0, first, top, left, 0, last, bottom, right], Order::ChannelsFirst)
        | (&[0, top, left, first, 0, bottom, right, last], Order::ChannelsLast) => {
            [[first, last], [top, bottom], [left, right]]
        }
        _ => return None,
    };
    let is_small = |pad: i64| pad.unsigned_abs() <= LIMIT as u64;
    (sides[0].iter().all(|pad| *pad >= 0) && sides.as_flattened().iter().all(|pad| is_small(*pad))).then_some(sides)
}

/// The value of what is added: a number, or minus infinity.
fn constant<'a>(lifter: &Lifter<'a>, node: &'a Node) -> Result<f32, Why> {
    let fill = match lifter.optional_constant(node, 2, "constant_value")? {
        Some(fill) => fill.scalar(),
        None => Some(node.float("value")?.unwrap_or(0.0)),
    };
    let fill = fill.filter(|fill| fill.is_finite() || *fill == f32::NEG_INFINITY);
    fill.ok_or_else(|| Why::of("constant_value", "is not one number"))
}

/// A layer for the zeros around a map that the node `name` gives.
pub fn zeros(lifter: &mut Lifter<'_>, name: &str, value: &Value, border: Border) -> Result<Value, Why> {
    if border.is_lowest {
        return Err(Why::because("reads a border of minus infinity, which none but a max pool of larger windows does"));
    }
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
    Ok(Value { order: value.order, ..lifter.last() })
}
