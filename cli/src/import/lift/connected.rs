//! `Gemm` and `MatMul` with constant weights: fully connected layers, and convolutions of 1x1.

use hardwire_compiler::shape::{Map, Shape};

use super::{Lifter, Order, Value, weight_and_bias};
use crate::import::layers::{Kind, Padding, Source, Window};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, places, shown};
use crate::import::why::Why;

/// `Gemm`: `alpha * A * B + beta * C`, where layers have their weights as the transposed `B`.
pub fn gemm<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if node.int("transA")?.unwrap_or(0) != 0 {
        return Err(Why::of("transA", "has no counterpart"));
    }
    let weight = lifter.constant(node, 1, "B")?;
    let is_transposed = node.int("transB")?.unwrap_or(0) != 0;
    let weight = if is_transposed { Some(weight.clone()) } else { weight.transposed(&[1, 0]) };
    let weight = weight.ok_or_else(|| Why::of("B", "is not a matrix"))?;
    let weight = scaled(weight, node.float("alpha")?.unwrap_or(1.0));
    let factor = node.float("beta")?.unwrap_or(1.0);
    match node.optional_input(2).filter(|_| factor != 0.0) {
        Some(addend) if !lifter.graph.constants.contains_key(addend) => {
            let product = connect(lifter, node, weight, None)?;
            added(lifter, node, &product, addend, factor)
        }
        Some(_) => {
            let bias = scaled(lifter.constant(node, 2, "C")?.clone(), factor);
            connect(lifter, node, weight, Some(bias))
        }
        None => connect(lifter, node, weight, None),
    }
}

/// The sum of a layer's output and of another value, the `C` of a `Gemm` that is no constant.
#[expect(clippy::float_cmp, reason = "a factor of exactly 1 changes nothing")]
fn added(lifter: &mut Lifter<'_>, node: &Node, product: &Value, addend: &str, factor: f32) -> Result<Value, Why> {
    let value = lifter.plain(addend)?;
    if factor != 1.0 || value.shape != product.shape {
        return Err(Why::of("C", "is computed while the model runs, and not of the output's size or not taken once"));
    }
    lifter.push(node, Kind::Add, vec![product.source, value.source], product.shape);
    Ok(lifter.last())
}

/// `MatMul`. A constant that is then added becomes the bias.
pub fn matmul<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let weight = lifter.constant(node, 1, "B")?;
    let weight = weight.transposed(&[1, 0]).ok_or_else(|| Why::of("B", "is not a matrix"))?;
    match pixels(lifter, node)? {
        Some((source, map)) => convolve(lifter, node, source, map, weight),
        None => connect(lifter, node, weight, None),
    }
}

/// The map that a node reads, if ONNX has it as height, width, channels and it is of several pixels.
fn pixels(lifter: &mut Lifter<'_>, node: &Node) -> Result<Option<(Source, Map)>, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    Ok(match value.shape {
        Shape::Map(map) if value.order == Order::ChannelsLast && value.is_whole(dims) && map.channels < map.len() => {
            Some((value.source, map))
        }
        Shape::Map(_) | Shape::Features(_) => None,
    })
}

/// A product of each pixel with weights of `[filters, channels]`: a convolution of 1x1.
fn convolve(lifter: &mut Lifter<'_>, node: &Node, source: Source, map: Map, weight: Tensor) -> Result<Value, Why> {
    let &[filters, channels] = weight.dims.as_slice() else {
        return Err(Why::of("B", format!("is {}, not a matrix", shown(&weight.dims))));
    };
    if channels != map.channels {
        return Err(Why::of("B", format!("is for {channels} channels, not for {}", map.channels)));
    }
    let weight = weight.reshaped(vec![filters, channels, 1, 1]).ok_or(Why::Another)?;
    let window = Window { kernel: [1, 1], stride: [1, 1], dilation: [1, 1], padding: Padding::Even(0), rounding: None };
    let (kind, shape) = (Kind::Conv { filters, groups: 1, window }, Shape::Map(Map { channels: filters, ..map }));
    let value = lifter.push_learned(node, kind, source, shape, weight_and_bias(weight, None));
    Ok(Value { order: Order::ChannelsLast, ..value })
}

#[expect(clippy::float_cmp, reason = "a factor of exactly 1 changes nothing")]
fn scaled(tensor: Tensor, factor: f32) -> Tensor {
    if factor == 1.0 {
        return tensor;
    }
    let values: Vec<f32> = tensor.values().into_iter().map(|value| value * factor).collect();
    Tensor::floats(tensor.dims, &values)
}

/// Adds a layer with weights of `[units, inputs]` and a bias that is repeated to `[units]`.
fn connect<'a>(lifter: &mut Lifter<'a>, node: &'a Node, weight: Tensor, bias: Option<Tensor>) -> Result<Value, Why> {
    let &[units, inputs] = weight.dims.as_slice() else {
        return Err(Why::of("B", format!("is {}, not a matrix", shown(&weight.dims))));
    };
    let bias = match bias {
        Some(bias) if bias.len() == units && bias.dims.last() == Some(&units) => bias.reshaped(vec![units]),
        Some(bias) => match bias.scalar() {
            Some(value) => Some(Tensor::floats(vec![units], &vec![value; units])),
            None => return Err(Why::of("C", format!("is {}, not one value for each output", shown(&bias.dims)))),
        },
        None => None,
    };
    let dims = lifter.dims(node.input())?;
    if dims.last() != Some(&inputs) || dims.iter().product::<usize>() != inputs {
        return Err(Why::because(format!("multiplies {}, which is not a vector of {inputs}", shown(dims))));
    }
    let (source, map) = features(lifter, node)?;
    let weight = match map {
        Some(map) => channels_first(&weight, map).ok_or(Why::Another)?,
        None => weight,
    };
    let (kind, shape) = (Kind::FullyConnected { units }, Shape::Features(units));
    Ok(lifter.push_learned(node, kind, source, shape, weight_and_bias(weight, bias)))
}

/// The vector that a node reads. With it, if ONNX has it as height, width, channels, the map that it is of.
fn features<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<(Source, Option<Map>), Why> {
    let value = lifter.plain(node.input())?;
    match value.shape {
        Shape::Features(_) => Ok((value.source, None)),
        Shape::Map(map) => {
            let features = Shape::Features(value.shape.len());
            lifter.push(node, Kind::Flatten, vec![value.source], features);
            let is_last = value.order == Order::ChannelsLast;
            Ok((lifter.last().source, is_last.then_some(map)))
        }
    }
}

/// Weights whose columns go with height, width, channels, as those for channels, height, width.
fn channels_first(weight: &Tensor, map: Map) -> Option<Tensor> {
    let (row, width) = (map.len(), map.width * map.channels);
    let dims = [*weight.dims.first()?, map.channels, map.height, map.width];
    let order = places(&dims, &[row, 1, width, map.channels])?;
    weight.picked(weight.dims.clone(), &order)
}
