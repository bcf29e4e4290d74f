//! `Conv`, and the zeros that a `Pad` puts around a map.

use hardwire_compiler::shape::{Map, Shape};

use super::{Border, Lifter, MADE, Value, as_map, prefix, window};
use crate::import::fold::pads;
use crate::import::layers::{Kind, Layer, Padding, Source, Window};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
use crate::import::why::Why;
use crate::import::window::Sliding;

/// `Conv`: a `conv`, or a `depthwise_conv` where each channel is a group.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (weight, bias) = (lifter.constant(node, 1, "W")?, lifter.optional_constant(node, 2, "B")?);
    let (source, map, border) = bordered(lifter, node.input())?;
    let &[filters, channels, height, width] = weight.dims.as_slice() else {
        return Err(Why::of("W", format!("is {}: layers work on height and width", shown(&weight.dims))));
    };
    let groups = usize::try_from(node.int("group")?.unwrap_or(1)).unwrap_or(0);
    if channels.checked_mul(groups) != Some(map.channels) || !filters.is_multiple_of(groups) || filters == 0 {
        return Err(Why::of(
            "group",
            format!("{groups} groups do not go together with weights of {}", shown(&weight.dims)),
        ));
    }
    let sliding = border.within(Sliding::of(node, [height, width], border.size(map))?);
    let [rows, columns] = sliding.output(map.size())?;
    let window = window::written(sliding, map.size());
    let kind = if groups == map.channels && groups > 1 {
        Kind::DepthwiseConv { multiplier: filters / groups, window }
    } else {
        Kind::Conv { filters, groups, window }
    };
    let shape = Shape::Map(Map { height: rows, width: columns, channels: filters });
    let layer = lifter.push(node, kind, vec![source], shape);
    layer.prefix = node.optional_input(1).and_then(prefix);
    layer.set_tensor("weight", weight.clone());
    if let Some(bias) = bias {
        layer.set_tensor("bias", bias.clone());
    }
    Ok(lifter.last())
}

impl Border {
    const NONE: Self = Self { before: [0; 2], after: [0; 2], channels: [0; 2] };

    /// A window over a map with its border, as one over the map.
    pub fn within(self, mut sliding: Sliding) -> Sliding {
        for axis in 0..2 {
            sliding.window.before[axis] += self.before[axis];
            sliding.window.after[axis] += self.after[axis];
        }
        sliding
    }

    /// Rows and columns of a map with its border.
    pub fn size(self, map: Map) -> [usize; 2] {
        let along = |axis: usize| map.size()[axis] + self.before[axis] + self.after[axis];
        [along(0), along(1)]
    }
}

/// A map, and the zeros around it that a window may take as its padding; zero channels are a layer.
pub fn bordered(lifter: &mut Lifter<'_>, name: &str) -> Result<(Source, Map, Border), Why> {
    let value = lifter.value(name)?;
    let Some(border) = value.border.filter(|border| border.channels == [0, 0]) else {
        let (source, map) = lifter.map(name)?;
        return Ok((source, map, Border::NONE));
    };
    match value.shape {
        Shape::Map(map) => Ok((value.source, map, border)),
        Shape::Features(_) => Err(Why::Another),
    }
}

/// `Pad`: zeros around a map. What reads them decides what becomes of them.
pub fn pad<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let mode = node.text("mode")?.unwrap_or("constant");
    if mode != "constant" {
        return Err(Why::of("mode", format!("is `{mode}`; only zeros can be put around a map")));
    }
    if node.optional_input(3).is_some() {
        return Err(Why::of("axes", "has no counterpart"));
    }
    let fill = match lifter.optional_constant(node, 2, "constant_value")? {
        Some(fill) => fill.scalar(),
        None => Some(node.float("value")?.unwrap_or(0.0)),
    };
    if fill != Some(0.0) {
        return Err(Why::of("constant_value", "is not 0"));
    }
    let pads =
        pads(node, &lifter.graph.constants).ok_or_else(|| Why::of("pads", "is computed while the model runs"))?;
    let pads: Option<Vec<usize>> = pads.into_iter().map(|pad| usize::try_from(pad).ok()).collect();
    let Some(&[0, first, top, left, 0, last, bottom, right]) = pads.as_deref() else {
        return Err(Why::of("pads", "must be numbers from 0 on for the channels and four sides of a feature map"));
    };
    lifter.dims(node.output())?;
    let value = lifter.plain(node.input())?;
    as_map(&value, lifter.dims(node.input())?)?;
    let border = Border { before: [top, left], after: [bottom, right], channels: [first, last] };
    Ok(Value { border: Some(border), ..value })
}

/// A layer for the zeros around a map: a convolution of 1x1 that copies its channels, with padding. Exact, since each sum has one
/// product, by 1, and others by 0.
pub fn framed(lifter: &mut Lifter<'_>, name: &str, value: &Value, border: Border) -> Result<Value, Why> {
    let Shape::Map(map) = value.shape else {
        return Err(Why::Another);
    };
    let node = lifter.graph.nodes.iter().find(|node| node.output() == name).ok_or(Why::Another)?;
    let Border { before: [top, left], after: [bottom, right], channels: [first, last] } = border;
    let padding =
        if [top, bottom, left] == [right; 3] { Padding::Even(top) } else { Padding::Sides([top, bottom, left, right]) };
    let window = Window { kernel: [1, 1], stride: [1, 1], dilation: [1, 1], padding, rounding: None };
    let filters = map.channels + first + last;
    let count = if filters == map.channels { Some(filters) } else { filters.checked_mul(map.channels) };
    let count = count.filter(|count| *count <= MADE).ok_or_else(|| Why::of("pads", "is of too many channels"))?;
    let (kind, weight) = if filters == map.channels {
        (Kind::DepthwiseConv { multiplier: 1, window }, Tensor::floats(vec![filters, 1, 1, 1], &vec![1.0; filters]))
    } else {
        let mut weight = vec![0.0; count];
        for channel in 0..map.channels {
            weight[(first + channel) * map.channels + channel] = 1.0;
        }
        (Kind::Conv { filters, groups: 1, window }, Tensor::floats(vec![filters, map.channels, 1, 1], &weight))
    };
    let [height, width] = border.size(map);
    let shape = Shape::Map(Map { height, width, channels: filters });
    let layer: &mut Layer = lifter.push(node, kind, vec![value.source], shape);
    layer.set_tensor("weight", weight);
    Ok(lifter.last())
}
