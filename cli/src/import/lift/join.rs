//! Layers of several values: sums, differences, products, quotients, and channels one after the other.

use hardwire_compiler::shape::{Map, Shape};

use super::{Lifter, Order, Value, affine};
use crate::import::layers::{Kind, Layer, Source};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
use crate::import::why::{Why, axis};

/// `Add` of two values.
pub fn add<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    combine(lifter, node, Kind::Add)
}

/// `Mul` of two values.
pub fn multiply<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    combine(lifter, node, Kind::Multiply)
}

/// `Sub` of two values.
pub fn subtract<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    combine(lifter, node, Kind::Sub)
}

/// `Div` of two values.
pub fn divide<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    combine(lifter, node, Kind::Div)
}

/// `Sum` of any number of values.
pub fn sum<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match node.inputs.as_slice() {
        [one] => lifter.plain(one),
        _ => combine(lifter, node, Kind::Add),
    }
}

/// A layer of values of one size; those of one pixel, maps of 1x1 and vectors that ONNX has as such, are repeated, and so are maps
/// along axes of size 1.
fn combine(lifter: &mut Lifter<'_>, node: &Node, kind: Kind) -> Result<Value, Why> {
    let values: Result<Vec<Value>, Why> = node.inputs.iter().map(|input| lifter.plain(input)).collect();
    let dims: Result<Vec<&[usize]>, Why> = node.inputs.iter().map(|input| lifter.dims(input)).collect();
    let (values, all_dims) = (values?, dims?);
    // Of one pixel each, a vector is what the language makes of it and a map.
    let rank = |(value, _): &(&Value, _)| (value.shape.len(), matches!(value.shape, Shape::Features(_)));
    let (full, full_dims) = values.iter().zip(&all_dims).max_by_key(rank).ok_or(Why::Another)?;
    let (mut shape, mut order) = (full.shape, full.order);
    for (value, dims) in values.iter().zip(&all_dims) {
        // Axes are matched from the last.
        let is_same =
            significant(dims) == significant(full_dims) && value.shape == full.shape && value.order == full.order;
        if is_same || is_gate(value, dims, full, full_dims) {
            continue;
        }
        (shape, order) = spread(&values, &all_dims).ok_or_else(|| {
            let sizes = format!("its inputs are {} and {}", shown(dims), shown(full_dims));
            Why::because(format!("{sizes}, which do not go together, or whose axes were moved"))
        })?;
        break;
    }
    let from: Vec<Source> = values.iter().map(|value| value.source).collect();
    lifter.push(node, kind, from, shape);
    Ok(Value { order, ..lifter.last() })
}

/// The size and the order of what is made of maps, each of which may have one row, one column or one channel for all of the others.
fn spread(values: &[Value], dims: &[&[usize]]) -> Option<(Shape, Order)> {
    let size = |value: &Value| value.shape.map().dimensions();
    let axes = |value: &Value| size(value).iter().filter(|size| **size != 1).count();
    let order = values.iter().max_by_key(|value| (axes(value), value.shape.len()))?.order;
    let mut whole = [1; 3];
    for (value, dims) in values.iter().zip(dims) {
        let mut padded = [1; 4];
        padded[4usize.checked_sub(dims.len())?..].copy_from_slice(dims);
        let in_order = match (order, padded) {
            (Order::ChannelsFirst, [1, channels, height, width])
            | (Order::ChannelsLast, [1, height, width, channels]) => [height, width, channels],
            _ => return None,
        };
        // What lies along one axis is the same in any order.
        if in_order != size(value) || value.order != order && axes(value) > 1 {
            return None;
        }
        for (whole, size) in whole.iter_mut().zip(in_order) {
            *whole = match (*whole, size) {
                (1, size) | (size, 1) => size,
                (a, b) => (a == b).then_some(a)?,
            };
        }
    }
    let [height, width, channels] = whole;
    Some((Shape::Map(Map { height, width, channels }), order))
}

/// Whether a value is one pixel with the channels of another.
fn is_gate(value: &Value, dims: &[usize], full: &Value, full_dims: &[usize]) -> bool {
    let is_pixel = matches!(value.shape, Shape::Map(Map { height: 1, width: 1, .. }) | Shape::Features(_));
    let channels = full.shape.channels();
    if full.shape == Shape::Features(channels) && significant(dims) == significant(full_dims) {
        return is_pixel && value.shape.channels() == channels;
    }
    let axis = affine::channel_axis(full, full_dims);
    let places = full_dims.len().saturating_sub(dims.len())..;
    let fits = |(place, dim): (usize, &usize)| *dim == if Some(place) == axis { channels } else { 1 };
    let has_channels = value.shape.channels() == channels;
    is_pixel && has_channels && dims.len() <= full_dims.len() && places.zip(dims).all(fits)
}

/// Axes without those of size 1 before all others.
fn significant(dims: &[usize]) -> &[usize] {
    let first = dims.iter().position(|dim| *dim != 1).unwrap_or(dims.len());
    &dims[first..]
}

/// `Concat` along the channels.
pub fn concat<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let along = node.int("axis")?.ok_or_else(|| Why::of("axis", "is missing"))?;
    if let [one] = node.inputs.as_slice() {
        return lifter.plain(one);
    }
    let mut from = Vec::new();
    let mut joined: Option<Value> = None;
    for input in &node.inputs {
        let (value, dims) = (lifter.plain(input)?, lifter.dims(input)?);
        if !value.is_whole(dims) || axis(along, dims.len()) != affine::channel_axis(&value, dims) {
            return Err(Why::of("axis", format!("{along} of {} is not that of channels", shown(dims))));
        }
        from.push(value.source);
        joined = Some(match joined {
            None => value,
            Some(joined) => Value { shape: beside(joined.shape, &value)?, ..joined },
        });
    }
    let joined = joined.ok_or_else(|| Why::because("has no inputs"))?;
    if !rescale(lifter, &from, joined.shape) {
        lifter.push(node, Kind::Concat, from, joined.shape);
    }
    Ok(Value { order: joined.order, ..lifter.last() })
}

/// Makes one batch norm of the last layers, if these are a slice and a batch norm of it for each of `parts`, which are joined to
/// the whole of `shape` that was sliced. Networks change so what the channels of their input are normalised to.
fn rescale(lifter: &mut Lifter<'_>, parts: &[Source], shape: Shape) -> bool {
    let Some(first) = lifter.layers.len().checked_sub(2 * parts.len()) else {
        return false;
    };
    let (Some(norm), true) = (rescaled(&lifter.layers, first, parts, shape), lifter.is_read_once(first)) else {
        return false;
    };
    let is_whole = match norm.from.as_slice() {
        [Source::Input(input)] => lifter.inputs[*input].shape == shape,
        [Source::Layer(layer)] => lifter.layers[*layer].shape == shape,
        _ => false,
    };
    if is_whole {
        lifter.layers.truncate(first);
        lifter.layers.push(norm);
    }
    is_whole
}

/// The batch norm that does the work of the layers from `first` on, if these are pairs of a slice and a batch norm.
fn rescaled(layers: &[Layer], first: usize, parts: &[Source], shape: Shape) -> Option<Layer> {
    let pairs = layers.get(first..)?.as_chunks().0;
    let [sliced, norm] = pairs.first()?;
    let mut whole = Layer { from: sliced.from.clone(), shape, ..norm.clone() };
    let mut next = 0;
    for (index, ([slice, part], source)) in pairs.iter().zip(parts).enumerate() {
        let Kind::Slice { channels: [start, end], .. } = slice.kind else {
            return None;
        };
        let is_next = start == next && slice.from == sliced.from && *source == Source::Layer(first + 2 * index + 1);
        let is_alike = matches!(part.kind, Kind::BatchNorm { .. }) && part.kind == norm.kind;
        if !is_next || !is_alike || part.from != [Source::Layer(first + 2 * index)] || part.activation.is_some() {
            return None;
        }
        if index > 0 {
            for (suffix, tensor) in &part.tensors {
                let values = [whole.tensor(suffix)?.values(), tensor.values()].concat();
                whole.set_tensor(suffix, Tensor::floats(vec![values.len()], &values));
            }
        }
        next = end;
    }
    Some(whole)
}

/// Takes away the last layers, if these are slices that part the channels of one value and a join of all parts in another order, and
/// gives that value and, for each channel of what was joined, which one it was.
pub fn parts_in_order(lifter: &mut Lifter<'_>, joined: Source) -> Option<(Source, Vec<usize>)> {
    let last = lifter.layers.len().checked_sub(1)?;
    let join = lifter.layers.last().filter(|join| join.kind == Kind::Concat && joined == Source::Layer(last))?;
    let first = last.checked_sub(join.from.len())?;
    let slices = &lifter.layers[first..last];
    let whole = slices.first()?.from.clone();
    let parts: Option<Vec<[usize; 2]>> = slices
        .iter()
        .zip(first..)
        .map(|(slice, index)| match slice.kind {
            Kind::Slice { channels, .. } if slice.from == whole && join.from.contains(&Source::Layer(index)) => {
                Some(channels)
            }
            _ => None,
        })
        .collect();
    let parts = parts?;
    let of_part = |source: &Source| match source {
        Source::Layer(layer) => parts.get(layer.checked_sub(first)?).map(|[start, end]| *start..*end),
        Source::Input(_) => None,
    };
    let order: Option<Vec<_>> = join.from.iter().map(of_part).collect();
    let order: Vec<usize> = order?.into_iter().flatten().collect();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    let &[Source::Layer(source)] = whole.as_slice() else {
        return None;
    };
    let is_all = sorted.into_iter().eq(0..lifter.layers[source].shape.channels());
    if !is_all || !lifter.is_read_once(first) {
        return None;
    }
    lifter.layers.truncate(first);
    Some((Source::Layer(source), order))
}

/// The size of two values, one's channels after the other's.
fn beside(shape: Shape, value: &Value) -> Result<Shape, Why> {
    match (shape, value.shape) {
        (Shape::Map(one), Shape::Map(other)) if one.size() == other.size() => {
            Ok(Shape::Map(Map { channels: one.channels + other.channels, ..one }))
        }
        (Shape::Features(one), Shape::Features(other)) => Ok(Shape::Features(one + other)),
        _ => Err(Why::because(format!("joins {shape} and {}, which have not one height and width", value.shape))),
    }
}
