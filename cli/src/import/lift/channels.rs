//! Some of the channels, channels dealt out, and the largest one.

use hardwire_compiler::shape::{Map, Shape};
use hardwire_compiler::syntax::values::Part;

use super::{Lifter, Value, affine, crop};
use crate::import::fold::sliced;
use crate::import::layers::{Kind, Layer};
use crate::import::read::Node;
use crate::import::tensor::shown;
use crate::import::why::{Why, axis};

/// `Slice` of channels or features, and of rows and columns that lie side by side.
pub fn slice<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (mut value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let parts = sliced(node, &lifter.graph.constants, dims);
    let parts = parts.ok_or_else(|| {
        Why::because("takes not all values between two places, or those are known only while the model runs")
    })?;
    let is_whole = |axis: usize| parts[axis] == [0, dims[axis]];
    let along = affine::channel_axis(&value, dims).filter(|_| value.is_whole(dims));
    let pixels = along.and_then(|along| pixel_axes(&value, dims, along));
    let is_known = |axis: usize| Some(axis) == along || pixels.is_some_and(|pixels| pixels.contains(&axis));
    let Some(along) = along.filter(|_| (0..dims.len()).all(|axis| is_known(axis) || is_whole(axis))) else {
        return Err(Why::of("axes", format!("of {} must be those of channels, rows and columns", shown(dims))));
    };
    if let Some(pixels) = pixels.filter(|pixels| !pixels.iter().all(|axis| is_whole(*axis))) {
        let after = pixels.map(|axis| dims[axis] - parts[axis][1]);
        value = crop::crop(lifter, node, &value, pixels.map(|axis| parts[axis][0]), after)?;
        // One layer does both.
        let is_last = value.source == lifter.last().source;
        if let Some(Layer { kind: Kind::Crop { channels, .. }, shape, .. }) = lifter.layers.last_mut()
            && is_last
            && !is_whole(along)
        {
            *channels = Some(Part::among(parts[along], dims[along]));
            *shape = with_channels(*shape, parts[along][1] - parts[along][0]);
            return Ok(Value { shape: *shape, ..value });
        }
    }
    Ok(if is_whole(along) { value } else { between(lifter, node, &value, parts[along]) })
}

/// The axes of rows and of columns of a map whose channels are along `channels`.
pub fn pixel_axes(value: &Value, dims: &[usize], channels: usize) -> Option<[usize; 2]> {
    match value.shape {
        Shape::Map(_) if channels + 1 == dims.len() => Some([channels.checked_sub(2)?, channels - 1]),
        Shape::Map(_) => Some([channels + 1, channels + 2]),
        Shape::Features(_) => None,
    }
}

/// `Gather` of one channel or feature, whose axis goes, or of several that stand side by side.
pub fn gather<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let along = axis(node.int("axis")?.unwrap_or(0), dims.len());
    let indices = node.optional_input(1).and_then(|indices| lifter.graph.constants.get(indices)?.ints());
    let (Some(along), Some(indices)) = (along, indices) else {
        return Err(Why::of("indices", "are known only while the model runs"));
    };
    if affine::channel_axis(&value, dims).filter(|_| value.is_whole(dims)) != Some(along) {
        return Err(Why::of("axis", format!("{along} of {} is not that of channels", shown(dims))));
    }
    let places: Option<Vec<usize>> = indices.iter().map(|index| axis(*index, dims[along])).collect();
    match places.as_deref() {
        Some([first, rest @ ..]) if rest.iter().zip(first + 1..).all(|(place, next)| *place == next) => {
            Ok(between(lifter, node, &value, [*first, first + 1 + rest.len()]))
        }
        _ => Err(Why::of("indices", format!("{indices:?} are not of channels side by side"))),
    }
}

/// The channels of a value from the first one up to the last, which is left out.
fn between(lifter: &mut Lifter<'_>, node: &Node, value: &Value, channels: [usize; 2]) -> Value {
    let shape = with_channels(value.shape, channels[1] - channels[0]);
    lifter.push(node, Kind::Slice { channels, of: value.shape.channels() }, vec![value.source], shape);
    Value { order: value.order, ..lifter.last() }
}

/// `Split` into parts that are not known: with others, it is several slices.
pub fn split<'a>(_: &mut Lifter<'a>, _: &'a Node) -> Result<Value, Why> {
    Err(Why::of("split", "is computed while the model runs, or does not give as many parts as there are outputs"))
}

/// The shuffle of channels in groups, of three nodes.
pub fn shuffle<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (source, map) = lifter.map(node.input())?;
    let groups = node.int("groups")?.and_then(|groups| usize::try_from(groups).ok()).ok_or(Why::Another)?;
    lifter.push(node, Kind::Shuffle { groups }, vec![source], Shape::Map(map));
    Ok(lifter.last())
}

/// `ArgMax` over the channels of each pixel, or over all features.
pub fn arg_max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if node.int("select_last_index")?.unwrap_or(0) != 0 {
        return Err(Why::of("select_last_index", "is on; of equals, `arg_max` takes the first"));
    }
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let along = node.int("axis")?.unwrap_or(0);
    let channels = affine::channel_axis(&value, dims).filter(|_| value.is_whole(dims));
    if channels.is_none() || axis(along, dims.len()) != channels {
        return Err(Why::of("axis", format!("{along} of {} is not that of channels", shown(dims))));
    }
    lifter.push(node, Kind::ArgMax, vec![value.source], with_channels(value.shape, 1));
    Ok(Value { order: value.order, ..lifter.last() })
}

fn with_channels(shape: Shape, channels: usize) -> Shape {
    match shape {
        Shape::Map(map) => Shape::Map(Map { channels, ..map }),
        Shape::Features(_) => Shape::Features(channels),
    }
}
