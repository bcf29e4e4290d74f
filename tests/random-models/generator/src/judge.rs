//! Whether an architecture is right, and its sizes and counts: an opinion to hold against that of `check`.
//!
//! Written from the description of the language, with the reference's way of finding sizes: walking windows, not formulas.

use hardwire_compiler::shape::{Map, Shape};
use hardwire_reference::window::{Axis, Rounding, same_padding};

use crate::architecture::{Activation, Architecture, Extent, Fill, Layer, Op, Output, Padding, Window};

/// What is known of a right architecture; one entry for each layer.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// The size of each layer's output.
    pub shapes: Vec<Shape>,
    /// Learned parameters.
    pub parameters: Vec<u64>,
    /// Multiply-adds for one input.
    pub multiply_adds: Vec<u64>,
    /// All tensors, in order of use.
    pub tensors: Vec<Tensor>,
}

/// A tensor of parameters.
#[derive(Clone, Debug)]
pub struct Tensor {
    /// Its name in a weights file.
    pub name: String,
    /// Its dimensions, outermost first.
    pub dimensions: Vec<usize>,
    /// Values for tests are drawn between these, so that neither sizes nor depths let activations explode or vanish.
    pub range: (f32, f32),
    /// Whether its values are counted among the parameters.
    pub learned: bool,
}

/// Why an architecture is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A window does not fit its input, or not exactly.
    Misfit,
    /// A pool's padding covers a whole window, or has one in it that steps over the input.
    PaddingCoversWindow,
    /// `groups` does not divide the channels or the filters.
    Groups,
    /// Inputs of a layer that do not go together.
    Sizes,
    /// A vector where a feature map is needed, or the other way round.
    Rank,
    /// A layer or input that feeds nothing.
    Unused,
    /// A name that nothing has, or not yet; or none, where it is not clear which of several inputs is meant.
    Unknown,
}

/// Judges a whole architecture.
///
/// # Errors
///
/// The first mistake.
pub fn judge(architecture: &Architecture) -> Result<Verdict, Mistake> {
    let layer_names = architecture.layer_names();
    let names: Vec<&str> =
        architecture.inputs.iter().map(|input| &input.name).chain(&layer_names).map(String::as_str).collect();
    let mut shapes: Vec<Shape> = architecture.inputs.iter().map(|input| input.shape).collect();
    let mut used = vec![false; names.len()];
    let mut verdict = Verdict::default();
    for (layer, name) in architecture.layers.iter().zip(&layer_names) {
        let mut feeding = Vec::new();
        for from in &layer.from {
            let fed_by = names[..shapes.len()].iter().position(|known| known == from).ok_or(Mistake::Unknown)?;
            feeding.push(fed_by);
        }
        if feeding.is_empty() {
            if verdict.shapes.is_empty() && shapes.len() > 1 {
                return Err(Mistake::Unknown);
            }
            feeding.push(shapes.len() - 1);
        }
        for &fed_by in &feeding {
            used[fed_by] = true;
        }
        let inputs: Vec<Shape> = feeding.into_iter().map(|fed_by| shapes[fed_by]).collect();
        let output = output(layer, &inputs, architecture.rounding.unwrap_or(Rounding::Exact))?;
        let tensors = tensors(layer, name, inputs[0], output);
        let learned = tensors.iter().filter(|tensor| tensor.learned);
        verdict.parameters.push(learned.map(|tensor| tensor.dimensions.iter().product::<usize>() as u64).sum());
        verdict.multiply_adds.push(multiply_adds(layer, inputs[0], output));
        verdict.tensors.extend(tensors);
        verdict.shapes.push(output);
        shapes.push(output);
    }
    let last = [Output::of(names.last().copied().unwrap_or_default())];
    for output in if architecture.outputs.is_empty() { &last[..] } else { &architecture.outputs } {
        used[names.iter().position(|name| *name == output.name).ok_or(Mistake::Unknown)?] = true;
    }
    if used.contains(&false) { Err(Mistake::Unused) } else { Ok(verdict) }
}

/// What is left of a map from these rows, columns and channels on, up to others.
fn cropped(input: Shape, first: &[usize; 3], end: &[usize; 3]) -> Result<Shape, Mistake> {
    let Shape::Map(Map { height, width, channels }) = input else { return Err(Mistake::Rank) };
    let sizes = [height, width, channels];
    if !(0..3).all(|i| first[i] < end[i] && end[i] <= sizes[i]) {
        return Err(Mistake::Sizes);
    }
    let [height, width, channels] = [0, 1, 2].map(|i| end[i] - first[i]);
    Ok(Shape::Map(Map { height, width, channels }))
}

/// The size of a layer's output.
///
/// # Errors
///
/// What is wrong with the layer for these inputs.
pub(crate) fn output(layer: &Layer, inputs: &[Shape], rounding: Rounding) -> Result<Shape, Mistake> {
    let only = inputs[0];
    match &layer.op {
        Op::Conv { filters, groups, window, bias: _ } => {
            let input = map(only)?;
            if input.channels % groups != 0 || filters % groups != 0 {
                return Err(Mistake::Groups);
            }
            slide(input, window, rounding, *filters)
        }
        Op::DepthwiseConv { multiplier, window, bias: _ } => {
            let input = map(only)?;
            slide(input, window, rounding, input.channels * multiplier)
        }
        Op::TransposedConv { filters, groups, window, output_padding, bias: _ } => {
            let input = map(only)?;
            if input.channels % groups != 0 || filters % groups != 0 {
                return Err(Mistake::Groups);
            }
            let [height, width] =
                [spread(input.height, window, output_padding, 0), spread(input.width, window, output_padding, 1)];
            Ok(Shape::Map(Map { height: height?, width: width?, channels: *filters }))
        }
        Op::MaxPool { window } | Op::AvgPool { window, count_padding: _ } => {
            let input = map(only)?;
            if let Padding::Sides { before, after } = window.padding {
                let covers = |i: usize| {
                    let last_tap = (window.kernel[i] - 1) * window.dilation[i];
                    before[i] > last_tap || after[i] > last_tap
                };
                if covers(0) || covers(1) {
                    return Err(Mistake::PaddingCoversWindow);
                }
            }
            let output = slide(input, window, rounding, input.channels)?;
            let Map { height, width, .. } = map(output)?;
            if blind(window, 0, input.height, height) || blind(window, 1, input.width, width) {
                return Err(Mistake::PaddingCoversWindow);
            }
            Ok(output)
        }
        Op::GlobalMaxPool | Op::GlobalAvgPool => {
            Ok(Shape::Map(Map { height: 1, width: 1, channels: map(only)?.channels }))
        }
        Op::Upsample { extent, .. } => {
            let Map { height, width, channels } = map(only)?;
            let [height, width] = match extent {
                Extent::Scale([rows, columns]) => [height * rows, width * columns],
                Extent::Size(size) => *size,
            };
            Ok(Shape::Map(Map { height, width, channels }))
        }
        Op::Pad { before, after, channels, fill } => padded(map(only)?, *before, *after, *channels, *fill),
        Op::DepthToSpace { block, order: _ } => {
            let Map { height, width, channels } = map(only)?;
            if channels % (block * block) != 0 {
                return Err(Mistake::Groups);
            }
            Ok(Shape::Map(Map { height: height * block, width: width * block, channels: channels / (block * block) }))
        }
        Op::SpaceToDepth { block, order: _ } => {
            let Map { height, width, channels } = map(only)?;
            if height % block != 0 || width % block != 0 {
                return Err(Mistake::Misfit);
            }
            Ok(Shape::Map(Map { height: height / block, width: width / block, channels: channels * block * block }))
        }
        Op::InstanceNorm | Op::LocalResponseNorm { .. } => Ok(Shape::Map(map(only)?)),
        Op::GroupNorm { groups } | Op::Shuffle { groups } => {
            let input = map(only)?;
            if input.channels % groups == 0 { Ok(only) } else { Err(Mistake::Groups) }
        }
        Op::ArgMax | Op::ChannelMax => Ok(with_channels(only, 1)),
        Op::Slice { first, end } => {
            if first < end && *end <= channels(only) {
                Ok(with_channels(only, end - first))
            } else {
                Err(Mistake::Sizes)
            }
        }
        Op::Crop { first, end } => cropped(only, first, end),
        Op::FullyConnected { units, bias: _ } => match only {
            Shape::Features(_) => Ok(Shape::Features(*units)),
            Shape::Map(_) => Err(Mistake::Rank),
        },
        Op::BatchNorm
        | Op::Activation
        | Op::Softmax
        | Op::LogSoftmax
        | Op::LayerNorm { .. }
        | Op::L2Normalize
        | Op::Dropout => Ok(only),
        Op::Sub | Op::Div if inputs.len() != 2 => Err(Mistake::Sizes),
        Op::Add | Op::Sub | Op::Multiply | Op::Div => join(inputs),
        Op::Concat => concatenate(inputs),
        Op::Flatten => Ok(Shape::Features(only.len())),
    }
}

/// The shape with other channels.
const fn with_channels(shape: Shape, channels: usize) -> Shape {
    match shape {
        Shape::Map(map) => Shape::Map(Map { channels, ..map }),
        Shape::Features(_) => Shape::Features(channels),
    }
}

const fn map(shape: Shape) -> Result<Map, Mistake> {
    match shape {
        Shape::Map(map) => Ok(map),
        Shape::Features(_) => Err(Mistake::Rank),
    }
}

fn slide(input: Map, window: &Window, rounding: Rounding, channels: usize) -> Result<Shape, Mistake> {
    let rounding = window.rounding.unwrap_or(rounding);
    let positions = |i: usize, length: usize| {
        let (kernel, stride, dilation) = (window.kernel[i], window.stride[i], window.dilation[i]);
        let axis = |before, after| Axis { length, kernel, stride, dilation, before, after };
        match window.padding {
            Padding::Sides { before, after } => axis(before[i], after[i]).positions(rounding),
            Padding::Valid => axis(0, 0).positions(rounding),
            Padding::Same | Padding::SameLower => {
                let padding = same_padding(length, (kernel - 1) * dilation + 1, stride);
                axis(padding, 0).positions(Rounding::Floor)
            }
        }
        .ok_or(Mistake::Misfit)
    };
    Ok(Shape::Map(Map { height: positions(0, input.height)?, width: positions(1, input.width)?, channels }))
}

/// The size of a map with a border.
fn padded(
    input: Map,
    before: [usize; 2],
    after: [usize; 2],
    channels: [usize; 2],
    fill: Fill,
) -> Result<Shape, Mistake> {
    let reaches = |i: usize, length: usize| before[i] >= length || after[i] >= length;
    if matches!(fill, Fill::Reflect) && (reaches(0, input.height) || reaches(1, input.width)) {
        return Err(Mistake::Sizes);
    }
    Ok(Shape::Map(Map {
        height: before[0] + input.height + after[0],
        width: before[1] + input.width + after[1],
        channels: channels[0] + input.channels + channels[1],
    }))
}

/// How far the filters of a transposed convolution reach along an axis of `length` pixels.
fn spread(length: usize, window: &Window, output_padding: &[usize; 2], axis: usize) -> Result<usize, Mistake> {
    let (stride, dilation, added) = (window.stride[axis], window.dilation[axis], output_padding[axis]);
    if added >= stride && added >= dilation {
        return Err(Mistake::Misfit);
    }
    let last = (0..length).map(|at| at * stride + (window.kernel[axis] - 1) * dilation).max().ok_or(Mistake::Misfit)?;
    let taken = match window.padding {
        Padding::Sides { before, after } => before[axis] + after[axis],
        Padding::Valid => 0,
        Padding::Same | Padding::SameLower => return Ok(length * stride),
    };
    (last + 1 + added).checked_sub(taken).filter(|length| *length > 0).ok_or(Mistake::Misfit)
}

/// Whether one of so many `positions` of a window along an axis has no tap in the input.
fn blind(window: &Window, axis: usize, length: usize, positions: usize) -> bool {
    let (kernel, stride, dilation) = (window.kernel[axis], window.stride[axis], window.dilation[axis]);
    let same = same_padding(length, (kernel - 1) * dilation + 1, stride);
    let before = match window.padding {
        Padding::Sides { before, .. } => before[axis],
        Padding::Valid => 0,
        Padding::Same => same / 2,
        Padding::SameLower => same - same / 2,
    };
    let sees = |tap: usize| (before..before + length).contains(&tap);
    (0..positions).any(|position| !(0..kernel).any(|tap| sees(position * stride + tap * dilation)))
}

/// The size of a sum, a difference, a product or a quotient: that of the largest map, for which every other is of the same size
/// or a single pixel, 1x1 or a vector.
fn join(inputs: &[Shape]) -> Result<Shape, Mistake> {
    let of = |shape: &Shape| match *shape {
        Shape::Map(map) => map,
        Shape::Features(channels) => Map { height: 1, width: 1, channels },
    };
    let joined = |a: usize, b: usize| match (a, b) {
        (1, size) | (size, 1) => Ok(size),
        (a, b) if a == b => Ok(a),
        _ => Err(Mistake::Sizes),
    };
    let whole = inputs.iter().map(of).try_fold(Map { height: 1, width: 1, channels: 1 }, |whole, map| {
        Ok(Map {
            height: joined(whole.height, map.height)?,
            width: joined(whole.width, map.width)?,
            channels: joined(whole.channels, map.channels)?,
        })
    })?;
    let has_vector = inputs.iter().any(|input| matches!(input, Shape::Features(_)));
    Ok(if has_vector && whole.pixels() == 1 { Shape::Features(whole.channels) } else { Shape::Map(whole) })
}

fn concatenate(inputs: &[Shape]) -> Result<Shape, Mistake> {
    inputs[1..].iter().try_fold(inputs[0], |sum, &input| match (sum, input) {
        (Shape::Map(a), Shape::Map(b)) if (a.height, a.width) == (b.height, b.width) => {
            Ok(Shape::Map(Map { channels: a.channels + b.channels, ..a }))
        }
        (Shape::Features(a), Shape::Features(b)) => Ok(Shape::Features(a + b)),
        (Shape::Map(_), Shape::Map(_) | Shape::Features(_)) | (Shape::Features(_), Shape::Map(_)) => {
            Err(Mistake::Sizes)
        }
    })
}

const fn channels(shape: Shape) -> usize {
    match shape {
        Shape::Map(map) => map.channels,
        Shape::Features(features) => features,
    }
}

/// What a layer learns besides an activation's slopes.
enum Learned {
    /// For each value of the output a sum over weights, and perhaps a bias.
    Sums {
        /// The weights' dimensions: one row for each output channel.
        weight: Vec<usize>,
        bias: bool,
    },
    /// For each input pixel, weights that it adds to the output, and perhaps a bias for each channel of that.
    Scattered {
        /// The weights' dimensions.
        weight: Vec<usize>,
        bias: bool,
    },
    /// A scale and perhaps a shift for each channel, and perhaps statistics.
    Norm {
        bias: bool,
        statistics: bool,
    },
    Nothing,
}

fn learned(op: &Op, input: Shape, filters: usize) -> Learned {
    match op {
        Op::Conv { groups, window: Window { kernel: [height, width], .. }, bias, filters: _ } => {
            Learned::Sums { weight: vec![filters, channels(input) / groups, *height, *width], bias: *bias }
        }
        Op::DepthwiseConv { window: Window { kernel: [height, width], .. }, bias, multiplier: _ } => {
            Learned::Sums { weight: vec![filters, 1, *height, *width], bias: *bias }
        }
        Op::TransposedConv { groups, window: Window { kernel: [height, width], .. }, bias, .. } => {
            Learned::Scattered { weight: vec![channels(input), filters / groups, *height, *width], bias: *bias }
        }
        Op::FullyConnected { bias, units: _ } => Learned::Sums { weight: vec![filters, channels(input)], bias: *bias },
        Op::BatchNorm => Learned::Norm { bias: true, statistics: true },
        Op::InstanceNorm | Op::GroupNorm { .. } => Learned::Norm { bias: true, statistics: false },
        Op::LayerNorm { bias } => Learned::Norm { bias: *bias, statistics: false },
        Op::MaxPool { .. }
        | Op::AvgPool { .. }
        | Op::GlobalMaxPool
        | Op::GlobalAvgPool
        | Op::Upsample { .. }
        | Op::Pad { .. }
        | Op::DepthToSpace { .. }
        | Op::SpaceToDepth { .. }
        | Op::Activation
        | Op::Softmax
        | Op::LogSoftmax
        | Op::ArgMax
        | Op::ChannelMax
        | Op::LocalResponseNorm { .. }
        | Op::L2Normalize
        | Op::Slice { .. }
        | Op::Crop { .. }
        | Op::Shuffle { .. }
        | Op::Add
        | Op::Sub
        | Op::Div
        | Op::Multiply
        | Op::Concat
        | Op::Flatten
        | Op::Dropout => Learned::Nothing,
    }
}

/// The tensors of a layer called `name`.
pub(crate) fn tensors(layer: &Layer, name: &str, input: Shape, output: Shape) -> Vec<Tensor> {
    let tensor = |suffix: &str, dimensions: &[usize], range: (f32, f32)| Tensor {
        name: format!("{name}.{suffix}"),
        dimensions: dimensions.to_vec(),
        range,
        learned: !suffix.starts_with("running"),
    };
    let filters = channels(output);
    let mut tensors = Vec::new();
    match learned(&layer.op, input, filters) {
        Learned::Sums { weight, bias } | Learned::Scattered { weight, bias } => {
            let bound = (6.0 / weight[1..].iter().product::<usize>() as f32).sqrt();
            tensors.push(tensor("weight", &weight, (-bound, bound)));
            if bias {
                tensors.push(tensor("bias", &[filters], (-0.5, 0.5)));
            }
        }
        Learned::Norm { bias, statistics } => {
            tensors.push(tensor("weight", &[filters], (0.5, 1.5)));
            if bias {
                tensors.push(tensor("bias", &[filters], (-0.5, 0.5)));
            }
            if statistics {
                tensors.push(tensor("running_mean", &[filters], (-0.5, 0.5)));
                tensors.push(tensor("running_var", &[filters], (0.5, 2.0)));
            }
        }
        Learned::Nothing => {}
    }
    if let Some(Activation::Prelu { shared }) = layer.activation {
        let suffix = if matches!(layer.op, Op::Activation) { "weight" } else { "prelu.weight" };
        tensors.push(tensor(suffix, &[if shared { 1 } else { filters }], (-0.5, 0.5)));
    }
    tensors
}

fn multiply_adds(layer: &Layer, input: Shape, output: Shape) -> u64 {
    let each = match learned(&layer.op, input, channels(output)) {
        Learned::Sums { weight, bias: _ } => weight[1..].iter().product(),
        Learned::Scattered { weight, bias: _ } => {
            let [_, pixel @ ..] = &weight[..] else { return 0 };
            return (pixel.iter().product::<usize>() * input.len()) as u64;
        }
        Learned::Norm { .. } => 1,
        Learned::Nothing => 0,
    };
    (each * output.len()) as u64
}
