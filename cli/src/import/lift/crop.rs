//! Rows and columns that are left out at the sides of a map, by `Slice` or by a `Pad` of less than nothing.
//!
//! A `transposed_conv` takes as much off its output as its padding says. So one that nothing else reads leaves them out by itself;
//! behind other layers it is a `slice`.

use hardwire_compiler::shape::{Map, Shape};
use hardwire_compiler::syntax::values::{Bound, Part};

use super::{Lifter, Value, window};
use crate::import::layers::{Kind, Layer, Padding, Source};
use crate::import::read::Node;
use crate::import::why::Why;

/// A map without `before` rows above and columns to the left, and without `after` below and to the right.
pub fn crop(
    lifter: &mut Lifter<'_>,
    node: &Node,
    value: &Value,
    before: [usize; 2],
    after: [usize; 2],
) -> Result<Value, Why> {
    let Shape::Map(map) = value.shape else {
        return Err(Why::because("leaves out a part of a vector as if it were a map"));
    };
    let left =
        |axis: usize| map.size()[axis].checked_sub(before[axis])?.checked_sub(after[axis]).filter(|size| *size > 0);
    let (Some(height), Some(width)) = (left(0), left(1)) else {
        return Err(Why::because("leaves nothing of a map"));
    };
    let shape = Shape::Map(Map { height, width, ..map });
    if let Some(layer) = transposed(lifter, value) {
        if let Kind::TransposedConv { window, .. } = &mut layer.kind {
            window.padding = with(window.padding, before, after);
        }
        layer.shape = shape;
        return Ok(Value { shape, ..value.clone() });
    }
    let part = |axis: usize| {
        let size = map.size()[axis];
        // Counted from its side of the map, where that is the shorter way, an end is the same in maps of all sizes.
        let end = if after[axis] <= size - after[axis] {
            Bound::FromEnd(after[axis])
        } else {
            Bound::FromStart(size - after[axis])
        };
        (before[axis] + after[axis] > 0).then_some(Part { first: Bound::FromStart(before[axis]), end })
    };
    let kind = Kind::Crop { rows: part(0), columns: part(1), channels: None };
    lifter.push(node, kind, vec![value.source], shape);
    Ok(Value { order: value.order, ..lifter.last() })
}

/// The layer that gives a value, if it is a `transposed_conv` which nothing else reads.
fn transposed<'l>(lifter: &'l mut Lifter<'_>, value: &Value) -> Option<&'l mut Layer> {
    let Source::Layer(layer) = value.source else {
        return None;
    };
    let layer = lifter.layers.get_mut(layer).filter(|_| value.is_sole && value.border.is_none());
    layer.filter(|layer| matches!(layer.kind, Kind::TransposedConv { .. }))
}

/// A padding and more at each side.
fn with(padding: Padding, before: [usize; 2], after: [usize; 2]) -> Padding {
    let [top, bottom, left, right] = match padding {
        Padding::Even(all) => [all; 4],
        Padding::Pair([height, width]) => [height, height, width, width],
        Padding::Sides(sides) => sides,
        // No transposed convolution is lifted with these.
        Padding::Same | Padding::SameLower => [0; 4],
    };
    window::shortest([top + before[0], left + before[1]], [bottom + after[0], right + after[1]])
}
