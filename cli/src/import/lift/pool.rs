//! Pools.

use hardwire_compiler::shape::{Map, Shape};

use super::conv::bordered;
use super::{Border, Lifter, Value, window};
use crate::import::fold::axes;
use crate::import::layers::{Activation, Kind, Source, Window};
use crate::import::read::Node;
use crate::import::why::{Why, axis};
use crate::import::window::{Sliding, pair};

/// `MaxPool`.
pub fn max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if lifter.value(node.input())?.border.is_some_and(|border| !is_harmless(lifter, node, border)) {
        lifter.plain(node.input())?;
    }
    slide(lifter, node, |window, _| Kind::MaxPool { window })
}

/// Whether zeros around a map can be a max pool's padding, which never wins: no value is below them, and each window has one.
fn is_harmless(lifter: &Lifter<'_>, node: &Node, border: Border) -> bool {
    let Ok(Value { source: Source::Layer(layer), .. }) = lifter.value(node.input()) else {
        return false;
    };
    let is_short = pair(node, "kernel_shape", 1)
        .is_ok_and(|kernel| (0..2).all(|axis| border.before[axis].max(border.after[axis]) < kernel[axis]));
    is_short && lifter.layers[layer].activation.as_ref().is_some_and(Activation::is_never_negative)
}

/// `AveragePool`.
pub fn average<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if pair(node, "dilations", 1)? != [1, 1] {
        return Err(Why::of("dilations", "has no counterpart: average pools have none"));
    }
    let counts = node.int("count_include_pad")?.unwrap_or(0) != 0;
    lifter.plain(node.input())?;
    slide(lifter, node, |window, has_padding| Kind::AvgPool { window, count_padding: counts || !has_padding })
}

/// A layer of the kind that is made of a window and of whether that has padding.
fn slide(lifter: &mut Lifter<'_>, node: &Node, kind: impl Fn(Window, bool) -> Kind) -> Result<Value, Why> {
    if !node.attributes.contains_key("kernel_shape") {
        return Err(Why::of("kernel_shape", "is missing"));
    }
    let (source, map, border) = bordered(lifter, node.input())?;
    let sliding = border.within(Sliding::of(node, pair(node, "kernel_shape", 1)?, border.size(map))?);
    let [height, width] = sliding.output(map.size())?;
    let has_padding = sliding.window.before != [0, 0] || sliding.window.after != [0, 0];
    let kind = kind(window::written(sliding, map.size()), has_padding);
    lifter.push(node, kind, vec![source], Shape::Map(Map { height, width, channels: map.channels }));
    Ok(lifter.last())
}

/// `GlobalAveragePool`.
pub fn global_average<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    global(lifter, node, Kind::GlobalAvgPool)
}

/// `GlobalMaxPool`.
pub fn global_max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    global(lifter, node, Kind::GlobalMaxPool)
}

/// `ReduceMean` over all pixels.
pub fn reduce_mean<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    reduce(lifter, node, Kind::GlobalAvgPool)
}

/// `ReduceMax` over all pixels.
pub fn reduce_max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    reduce(lifter, node, Kind::GlobalMaxPool)
}

fn global(lifter: &mut Lifter<'_>, node: &Node, kind: Kind) -> Result<Value, Why> {
    let (source, map) = lifter.map(node.input())?;
    lifter.push(node, kind, vec![source], Shape::Map(Map { height: 1, width: 1, channels: map.channels }));
    Ok(lifter.last())
}

/// A global pool, flattened where the reduced axes go.
fn reduce(lifter: &mut Lifter<'_>, node: &Node, kind: Kind) -> Result<Value, Why> {
    let over = axes(node, &lifter.graph.constants).flatten().unwrap_or_default();
    let mut over: Vec<usize> = over.iter().filter_map(|named| axis(*named, 4)).collect();
    over.sort_unstable();
    if over != [2, 3] {
        return Err(Why::of("axes", "must be those of height and width, 2 and 3"));
    }
    let value = global(lifter, node, kind)?;
    if node.int("keepdims")?.unwrap_or(1) != 0 {
        return Ok(value);
    }
    lifter.push(node, Kind::Flatten, vec![value.source], Shape::Features(value.shape.channels()));
    Ok(lifter.last())
}
