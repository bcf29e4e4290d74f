//! What moves axes: it changes how ONNX has a value, and makes a layer only where a map becomes a vector.

use hardwire_compiler::shape::Shape;

use super::{Lifter, Order, Value};
use crate::import::layers::Kind;
use crate::import::read::Node;
use crate::import::tensor::shown;
use crate::import::why::{Why, axis};

/// `Reshape`, `Flatten`, `Squeeze` and `Unsqueeze`: the same values in the same order under other axes.
pub fn reshape<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let value = lifter.plain(node.input())?;
    let Ok(to) = lifter.dims(node.output()) else {
        return Err(Why::because("the size that it gives depends on values, or is not possible"));
    };
    let value = value.settled(to);
    Ok(if value.is_whole(to) { value } else { in_a_row(lifter, node, value) })
}

/// A value under other axes: a `flatten`, if it is a map that ONNX has channels first.
fn in_a_row(lifter: &mut Lifter<'_>, node: &Node, value: Value) -> Value {
    match (value.shape, value.order) {
        (Shape::Map(_), Order::ChannelsFirst) => {
            lifter.push(node, Kind::Flatten, vec![value.source], Shape::Features(value.shape.len()));
            lifter.last()
        }
        _ => value,
    }
}

/// `Transpose` of channels to the back or to the front, or of axes of size 1.
pub fn transpose<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (mut value, dims) = (lifter.value(node.input())?, lifter.dims(node.input())?);
    let reversed: Vec<i64> = (0..dims.len() as i64).rev().collect();
    let axes = node.ints("perm")?.unwrap_or(&reversed);
    if let Shape::Map(map) = value.shape {
        let [height, width] = value.border.map_or(map.size(), |border| border.size(map));
        let channels = map.channels + value.border.map_or(0, |border| border.channels.iter().sum());
        let order = match (value.order, axes) {
            (Order::ChannelsFirst, [0, 2, 3, 1]) => Some(Order::ChannelsLast),
            (Order::ChannelsLast, [0, 3, 1, 2]) if dims == [1, height, width, channels] => Some(Order::ChannelsFirst),
            _ => None,
        };
        if let Some(order) = order {
            return Ok(Value { order, ..value });
        }
    }
    value = lifter.plain(node.input())?;
    let axes: Option<Vec<usize>> = axes.iter().map(|named| axis(*named, dims.len())).collect();
    let moved: Option<Vec<usize>> = axes.map(|axes| axes.into_iter().filter(|axis| dims[*axis] != 1).collect());
    if moved.is_some_and(|moved| moved.is_sorted()) {
        return Ok(in_a_row(lifter, node, value));
    }
    Err(Why::of("perm", format!("moves axes of {} in a way that no layer does", shown(dims))))
}
