//! Pools.

use hardwire_compiler::shape::{Map, Rounding, Shape};

use super::conv::bordered;
use super::{Border, Lifter, MADE, Value, window};
use crate::import::fold::axes;
use crate::import::layers::{Activation, Kind, Padding, Source, Window};
use crate::import::read::Node;
use crate::import::tensor::Tensor;
use crate::import::why::{Why, axis};
use crate::import::window::{Sliding, pair};

/// `MaxPool`.
pub fn max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if lifter.value(node.input())?.border.is_some_and(|border| !is_harmless(lifter, node, border)) {
        lifter.plain(node.input())?;
    }
    slide(lifter, node, |window, _| Kind::MaxPool { window })
}

/// Whether a border around a map can be a max pool's padding, which never wins: no value is below it, and each window has one.
fn is_harmless(lifter: &Lifter<'_>, node: &Node, border: Border) -> bool {
    let is_short = pair(node, "kernel_shape", 1)
        .is_ok_and(|kernel| (0..2).all(|axis| border.before[axis].max(border.after[axis]) < kernel[axis]));
    let is_below_all = match lifter.value(node.input()) {
        Ok(Value { source: Source::Layer(layer), .. }) => {
            lifter.layers[layer].activation.as_ref().is_some_and(Activation::is_never_negative)
        }
        _ => false,
    };
    is_short && (border.is_lowest || is_below_all)
}

/// `AveragePool`. With dilations it is a convolution of each channel, if each window has as many pixels.
pub fn average<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let counts = node.int("count_include_pad")?.unwrap_or(0) != 0;
    lifter.plain(node.input())?;
    if pair(node, "dilations", 1)? != [1, 1] {
        let value = slide(lifter, node, |window, _| Kind::DepthwiseConv { multiplier: 1, window })?;
        let layer = lifter.layers.last_mut().ok_or(Why::Another)?;
        let (channels, Kind::DepthwiseConv { window, .. }) = (layer.shape.channels(), &layer.kind) else {
            return Err(Why::Another);
        };
        if window.padding != Padding::Even(0) || window.rounding == Some(Rounding::Ceil) {
            return Err(Why::of("dilations", "are of windows that reach beyond the map; average pools have none"));
        }
        if channels > MADE {
            return Err(Why::because("works on too many channels"));
        }
        let [height, width] = window.kernel;
        let taps = height * width;
        let weight = Tensor::floats(vec![channels, 1, height, width], &vec![1.0 / taps as f32; channels * taps]);
        layer.set_tensor("weight", weight);
        return Ok(value);
    }
    slide(lifter, node, |window, has_padding| Kind::AvgPool { window, count_padding: counts || !has_padding })
}

/// A layer of the kind that is made of a window and of whether that has padding.
fn slide(lifter: &mut Lifter<'_>, node: &Node, kind: impl Fn(Window, bool) -> Kind) -> Result<Value, Why> {
    if !node.attributes.contains_key("kernel_shape") {
        return Err(Why::of("kernel_shape", "is missing"));
    }
    let (source, map, border) = bordered(lifter, node.input(), true)?;
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
