//! `Conv` and `ConvTranspose`, and the zeros around a map that a window takes as its padding.

use hardwire_compiler::shape::{Map, Shape};

use super::{Border, Lifter, MADE, Order, Value, affine, join, weight_and_bias, window};
use crate::import::layers::{Fill, Kind, Padding, Source, Window};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
use crate::import::why::Why;
use crate::import::window::{Sliding, Spreading};

/// `Conv`: a `conv`, or a `depthwise_conv` where each channel is a group.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (weight, bias) = (lifter.constant(node, 1, "W")?, lifter.optional_constant(node, 2, "B")?);
    if let [1, 1, kernel] = weight.dims[..] {
        return over_channels(lifter, node, &weight.values(), kernel);
    }
    let (mut source, map, border) = bordered(lifter, node.input(), false)?;
    let ([filters, channels, height, width], groups) = (of_window(weight)?, groups(node)?);
    if channels.checked_mul(groups) != Some(map.channels) || !filters.is_multiple_of(groups) || filters == 0 {
        return Err(do_not_fit(groups, weight));
    }
    let sliding = border.within(Sliding::of(node, [height, width], border.size(map))?);
    let [rows, columns] = sliding.output(map.size())?;
    let window = window::written(sliding, map.size());
    let mut weight = weight.clone();
    if groups == 1
        && let Some((whole, order)) = join::parts_in_order(lifter, source)
    {
        weight = in_order(&weight, &order).ok_or(Why::Another)?;
        source = whole;
    }
    let kind = if groups == map.channels && groups > 1 {
        Kind::DepthwiseConv { multiplier: filters / groups, window }
    } else {
        Kind::Conv { filters, groups, window }
    };
    let shape = Shape::Map(Map { height: rows, width: columns, channels: filters });
    Ok(lifter.push_learned(node, kind, source, shape, weight_and_bias(weight, bias.cloned())))
}

/// A window that slides over the channels of one pixel, as in efficient channel attention: the channels that each tap sees, one
/// behind the other, are dealt out so that those of each output are neighbours, and a convolution of as many groups adds them up.
fn over_channels(lifter: &mut Lifter<'_>, node: &Node, weight: &[f32], kernel: usize) -> Result<Value, Why> {
    let value = on_one_pixel(lifter, node)?;
    let channels = value.shape.channels();
    let ints = |name: &str, default: [i64; 1]| Ok::<_, Why>(node.ints(name)?.unwrap_or(&default) == [1]);
    let pads: Option<Vec<usize>> =
        node.ints("pads")?.unwrap_or(&[0, 0]).iter().map(|pad| usize::try_from(*pad).ok()).collect();
    let sides = match pads.as_deref() {
        Some(&[before, after]) if before.checked_add(after) == kernel.checked_sub(1) => [before, after],
        _ => return Err(Why::of("pads", "do not keep the number of channels that the window slides over")),
    };
    let is_plain = ints("strides", [1])? && ints("dilations", [1])? && groups(node)? == 1;
    if !is_plain || node.attributes.contains_key("auto_pad") && node.text("auto_pad")? != Some("NOTSET") {
        return Err(Why::because("slides over channels otherwise than one by one"));
    }
    let taps = channels.checked_mul(kernel).filter(|taps| *taps <= MADE);
    let taps = taps.ok_or_else(|| Why::because("works on too many channels"))?;
    let pixel = |channels| Shape::Map(Map { height: 1, width: 1, channels });
    let bias = lifter
        .optional_constant(node, 2, "B")?
        .map(|bias| Tensor::floats(vec![channels], &affine::spread(&bias.values(), channels)));
    let pad = Kind::Pad { padding: Padding::Even(0), channels: sides, fill: Fill::Constant(0.0) };
    lifter.push(node, pad, vec![value.source], pixel(channels + kernel - 1));
    let padded = lifter.last().source;
    let mut seen = Vec::new();
    for tap in 0..kernel {
        lifter.push(
            node,
            Kind::Slice { channels: [tap, tap + channels], of: channels + kernel - 1 },
            vec![padded],
            pixel(channels),
        );
        seen.push(lifter.last().source);
    }
    lifter.push(node, Kind::Concat, seen, pixel(taps));
    let joined = lifter.last().source;
    lifter.push(node, Kind::Shuffle { groups: kernel }, vec![joined], pixel(taps));
    let dealt = lifter.last().source;
    let window = Window { kernel: [1; 2], stride: [1; 2], dilation: [1; 2], padding: Padding::Even(0), rounding: None };
    let kind = Kind::Conv { filters: channels, groups: channels, window };
    let weight = Tensor::floats(vec![channels, kernel, 1, 1], &weight.repeat(channels));
    let value = lifter.push_learned(node, kind, dealt, pixel(channels), weight_and_bias(weight, bias));
    Ok(Value { order: Order::ChannelsLast, ..value })
}

/// The map of one pixel whose channels a node reads in a row; what made a vector of it just before, and for this node alone, goes.
fn on_one_pixel(lifter: &mut Lifter<'_>, node: &Node) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let is_pixel = |shape: Shape| matches!(shape, Shape::Map(Map { height: 1, width: 1, .. }));
    if dims == [1, 1, value.shape.channels()] && is_pixel(value.shape) {
        return Ok(value);
    }
    if let (Source::Layer(layer), Some(last)) = (value.source, lifter.layers.last())
        && layer + 1 == lifter.layers.len()
        && (last.kind == Kind::Flatten && value.is_sole && lifter.is_read_once(layer))
        && let [source] = last.from[..]
        && let Some(shape) = lifter.shape(source).filter(|shape| is_pixel(*shape))
    {
        lifter.layers.pop();
        return Ok(Value { source, shape, ..value });
    }
    Err(Why::because(format!("works on {}, which is no feature map", shown(dims))))
}

/// Weights for channels of which each stands at its place in `order` instead.
fn in_order(weight: &Tensor, order: &[usize]) -> Option<Tensor> {
    let &[filters, channels, height, width] = weight.dims.as_slice() else {
        return None;
    };
    let mut old = vec![0; channels];
    for (place, channel) in order.iter().enumerate() {
        *old.get_mut(*channel)? = place;
    }
    let area = height * width;
    let rows = (0..filters).flat_map(|filter| old.iter().map(move |place| (filter * channels + place) * area));
    let places: Vec<usize> = rows.flat_map(|row| row..row + area).collect();
    weight.picked(weight.dims.clone(), &places)
}

/// The axes of weights with a window of two.
fn of_window(weight: &Tensor) -> Result<[usize; 4], Why> {
    let dims = weight.dims.as_slice().try_into();
    dims.map_err(|_| Why::of("W", format!("is {}: layers work on height and width", shown(&weight.dims))))
}

/// The groups of channels; 0 where they make no sense.
fn groups(node: &Node) -> Result<usize, Why> {
    Ok(usize::try_from(node.int("group")?.unwrap_or(1)).unwrap_or(0))
}

fn do_not_fit(groups: usize, weight: &Tensor) -> Why {
    Why::of("group", format!("{groups} groups do not go together with weights of {}", shown(&weight.dims)))
}

/// The largest stride of a `transposed_conv`.
const MOST_STRIDE: usize = 64;

/// `ConvTranspose`.
pub fn transposed<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (weight, bias) = (lifter.constant(node, 1, "W")?, lifter.optional_constant(node, 2, "B")?);
    let (source, map) = lifter.map(node.input())?;
    let ([channels, filters, height, width], groups) = (of_window(weight)?, groups(node)?);
    let filters = filters.checked_mul(groups).filter(|filters| *filters > 0);
    let Some(filters) = filters.filter(|_| channels == map.channels && channels.is_multiple_of(groups)) else {
        return Err(do_not_fit(groups, weight));
    };
    if height == 0 || width == 0 {
        return Err(Why::of("W", format!("is {}, without a window", shown(&weight.dims))));
    }
    let Spreading { window, output_padding } = Spreading::of(node, [height, width], map.size())?;
    if window.stride.iter().any(|stride| *stride > MOST_STRIDE) {
        return Err(Why::of("strides", format!("are above {MOST_STRIDE}, the most of `transposed_conv`")));
    }
    if (0..2).any(|axis| output_padding[axis] >= window.stride[axis].max(window.dilation[axis])) {
        return Err(Why::of("output_padding", "is not below the stride or the dilation"));
    }
    let [rows, columns] = Spreading { window, output_padding }.output(map.size())?;
    let padding = window::shortest(window.before, window.after);
    let (kernel, stride, dilation) = (window.kernel, window.stride, window.dilation);
    let window = Window { kernel, stride, dilation, padding, rounding: None };
    let shape = Shape::Map(Map { height: rows, width: columns, channels: filters });
    let kind = Kind::TransposedConv { filters, groups, window, output_padding };
    Ok(lifter.push_learned(node, kind, source, shape, weight_and_bias(weight.clone(), bias.cloned())))
}

impl Border {
    const NONE: Self = Self { before: [0; 2], after: [0; 2], channels: [0; 2], is_lowest: false };

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

/// A map, and the zeros around it that a window may take as its padding, or the border of minus infinity if it `takes_lowest`; zero
/// channels are a layer.
pub fn bordered(lifter: &mut Lifter<'_>, name: &str, takes_lowest: bool) -> Result<(Source, Map, Border), Why> {
    let value = lifter.value(name)?;
    let is_first = value.order == Order::ChannelsFirst;
    let is_taken = |border: &Border| is_first && border.channels == [0, 0] && (takes_lowest || !border.is_lowest);
    let Some(border) = value.border.filter(is_taken) else {
        let (source, map) = lifter.map(name)?;
        return Ok((source, map, Border::NONE));
    };
    match value.shape {
        Shape::Map(map) => Ok((value.source, map, border)),
        Shape::Features(_) => Err(Why::Another),
    }
}
