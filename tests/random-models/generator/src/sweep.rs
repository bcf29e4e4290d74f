//! Models of one layer whose sizes lie around those of tiles and vectors: one less, exactly, one more.
//!
//! The sizes of several axes are swept together rather than each against each: every edge is met, in a hundred models
//! instead of ten thousand.

use std::collections::BTreeMap;

use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Map, Order, Shape};
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Extent, Fill, Input, Layer, Op, Padding, Window};
use crate::rng::Rng;

const WIDTHS: [usize; 17] = [1, 2, 3, 4, 5, 7, 8, 9, 13, 14, 15, 16, 27, 28, 29, 30, 31];
const CHANNELS: [usize; 8] = [1, 3, 7, 8, 9, 16, 17, 33];
const FILTERS: [usize; 14] = [1, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 65, 100];

/// All models of the sweep.
pub fn sweep() -> Vec<Architecture> {
    let mut models = Vec::new();
    convolutions(&mut models);
    few_filters(&mut models);
    fully_connected(&mut models);
    residual_blocks(&mut models);
    residual_strides(&mut models);
    with_narrow_weights(&mut models);
    models.push(activations());
    depthwise(&mut models);
    transposed(&mut models);
    pools(&mut models);
    upsamples(&mut models);
    moved(&mut models);
    normalised(&mut models);
    quotients(&mut models);
    elementwise(&mut models);
    sloped(&mut models);
    shared(&mut models);
    renaming(&mut models);
    models
}

/// One model in `step` of each kind of layer with each activation and type of weights, rounded up, and the place of each in the
/// whole sweep.
///
/// They are drawn, since whatever was counted off could fall in step with the cycles in which sizes and windows take turns.
pub fn thinned(step: usize) -> Vec<(usize, Architecture)> {
    let mut groups: BTreeMap<String, Vec<(usize, Architecture)>> = BTreeMap::new();
    for (place, model) in sweep().into_iter().enumerate() {
        groups.entry(model.layers[0].group()).or_default().push((place, model));
    }
    let mut rng = Rng::new(0);
    for group in groups.values_mut() {
        let kept = group.len().div_ceil(step);
        while group.len() > kept {
            group.swap_remove(rng.between(0, group.len() - 1));
        }
    }
    let mut models: Vec<_> = groups.into_values().flatten().collect();
    models.sort_by_key(|(place, _)| *place);
    models
}

/// A model of several layers, each of which is an output.
fn of_layers(shape: Shape, layers: Vec<Layer>) -> Architecture {
    let outputs = layers.iter().filter_map(Layer::as_output).collect();
    Architecture { layers, outputs, ..one_layer(shape, Op::Dropout, None) }
}

pub fn one_layer(shape: Shape, op: Op, activation: Option<Activation>) -> Architecture {
    // What joins two joins different ones.
    let from: &[&str] = if op.joins() { &["input", "other"] } else { &[] };
    let names = if op.joins() { from } else { &["input"] };
    let input = |name: &&str| Input { name: (*name).to_owned(), shape, channels_first: false };
    Architecture {
        inputs: names.iter().map(input).collect(),
        rounding: None,
        weights_dtype: None,
        layers: vec![Layer::new("layer", from, op, activation)],
        outputs: Vec::new(),
    }
}

pub const fn map(height: usize, width: usize, channels: usize) -> Shape {
    Shape::Map(Map { height, width, channels })
}

pub fn same(kernel: [usize; 2]) -> Window {
    Window { padding: Padding::Same, ..Window::of(kernel) }
}

fn convolutions(models: &mut Vec<Architecture>) {
    let mut conv = |shape, filters, groups, window| {
        models.push(one_layer(shape, Op::Conv { filters, groups, window, bias: true }, Some(Activation::Relu)));
    };
    let channels = CHANNELS.iter().cycle();
    let filters = FILTERS.iter().cycle();
    for ((&width, &channels), &filters) in WIDTHS.iter().zip(channels.clone()).zip(filters.clone()) {
        conv(map(3, width, channels), filters, 1, same([3, 3]));
    }
    // Enough channels for Winograd's algorithm, in tiles of either size and blocks of all lengths.
    for (size, channels, filters) in [
        ([6, 10], 96, 64),
        ([6, 6], 67, 100),
        ([5, 6], 96, 101),
        ([9, 16], 48, 67),
        ([16, 30], 17, 33),
        ([19, 17], 25, 16),
        ([28, 27], 48, 24),
    ] {
        for window in [same([3, 3]), Window::of([3, 3])] {
            let taken = if matches!(window.padding, Padding::Valid) { 2 } else { 0 };
            conv(map(size[0] + taken, size[1] + taken, channels), filters, 1, window);
        }
    }
    for (size, channels, filters) in [([5, 6], 67, 96), ([9, 9], 33, 48), ([14, 27], 48, 64), ([7, 32], 17, 100)] {
        conv(map(size[0], size[1], channels), filters, 1, same([5, 5]));
        conv(map(size[0] + 4, size[1] + 4, channels), filters, 1, Window::of([5, 5]));
    }
    // Every other pixel, and blocks of pixels taken as one.
    let colours = (3, 33);
    for (kernel, stride, size, (channels, filters)) in [
        ([3, 3], 2, [27, 30], (48, 65)),
        ([3, 3], 2, [47, 54], (64, 128)),
        ([3, 3], 2, [14, 19], (67, 96)),
        ([7, 7], 2, [33, 30], colours),
        ([8, 8], 2, [29, 42], (1, 40)),
        ([5, 5], 2, [28, 31], (4, 48)),
        ([11, 11], 4, [57, 49], colours),
        ([9, 9], 2, [35, 27], colours),
        ([7, 9], 3, [43, 38], (5, 40)),
    ] {
        for window in [same(kernel), Window { rounding: Some(Rounding::Floor), ..Window::of(kernel) }] {
            conv(map(size[0], size[1], channels), filters, 1, Window { stride: [stride; 2], ..window });
        }
    }
    for ((&width, &channels), &filters) in WIDTHS.iter().zip(channels.clone().skip(3)).zip(filters.clone().skip(5)) {
        conv(map(2, width, channels), filters, 1, Window::of([1, 1]));
    }
    for ((&width, &channels), &filters) in WIDTHS[4..].iter().step_by(2).zip(channels.skip(1)).zip(filters.skip(2)) {
        conv(map(6, width, channels), filters, 1, Window::of([5, 5]));
        conv(map(9, width, channels), filters, 1, same([7, 1]));
    }
    for (width, filters) in [(11, 96), (27, 17), (31, 5)] {
        conv(map(15, width, 3), filters, 1, Window { stride: [4, 4], ..Window::of([11, 11]) });
    }
    for (groups, channels, filters) in [(2, 6, 10), (3, 24, 51), (4, 4, 4), (16, 16, 32)] {
        conv(map(5, 9, channels), filters, groups, same([3, 3]));
    }
    // Columns of pixels.
    conv(map(29, 1, 17), 33, 1, same([7, 1]));
    conv(map(16, 1, 9), 12, 3, Window { stride: [3, 2], ..Window::of([4, 1]) });
    conv(map(13, 1, 8), 17, 1, same([3, 3]));
    conv(map(9, 9, 4), 9, 1, Window { stride: [3, 3], ..Window::of([2, 2]) });
    conv(map(13, 15, 5), 8, 1, Window { dilation: [3, 2], ..same([3, 3]) });
    // Panels that are gone through tap by tap, in longer and in shorter vectors.
    for (size, channels, filters) in
        [([5, 6], 513, 33), ([7, 7], 470, 67), ([4, 9], 131, 100), ([1, 1], 600, 17), ([3, 4], 1400, 33)]
    {
        conv(map(size[0], size[1], channels), filters, 1, Window { stride: [2, 2], ..same([3, 3]) });
    }
    conv(map(8, 11, 480), 35, 1, Window { dilation: [2, 3], ..Window::of([2, 3]) });
    conv(
        map(1, 1, 33),
        100,
        1,
        Window { padding: Padding::Sides { before: [2, 2], after: [2, 2] }, ..Window::of([3, 3]) },
    );
    for model in models {
        model.rounding = Some(Rounding::Floor);
    }
}

/// Filters whose vectors lie along the inputs: a few of them, or a few over, behind borders of all widths, in groups, and between
/// neighbours in memory.
fn few_filters(models: &mut Vec<Architecture>) {
    let point = || Window::of([1, 1]);
    let dilated = Window { dilation: [2, 3], ..same([3, 3]) };
    let strided = Window { stride: [2, 2], rounding: Some(Rounding::Floor), ..Window::of([3, 3]) };
    let activations = [None, Some(Activation::Relu), Some(Activation::Prelu { shared: false })];
    let layers = [
        ([5, 9], 16, 1, 1, point()),
        ([4, 17], 37, 1, 1, same([3, 3])),
        ([3, 41], 64, 2, 1, point()),
        ([6, 13], 19, 3, 1, same([3, 3])),
        ([7, 6], 40, 8, 1, same([3, 3])),
        ([5, 9], 48, 24, 1, point()),
        ([9, 7], 33, 34, 1, strided.clone()),
        ([5, 8], 64, 6, 2, same([3, 3])),
        ([4, 6], 51, 3, 3, point()),
        ([5, 12], 36, 36, 2, same([1, 3])),
        ([7, 9], 20, 2, 1, dilated),
        ([1, 30], 32, 1, 1, same([1, 7])),
        ([30, 1], 18, 2, 1, same([7, 1])),
        ([6, 33], 16, 2, 1, same([9, 9])),
        ([3, 5], 70, 1, 1, same([9, 9])),
        ([11, 31], 17, 1, 1, strided),
        ([9, 1], 16, 4, 1, same([3, 3])),
        ([5, 23], 32, 3, 1, point()),
    ];
    for ((size, channels, filters, groups, window), activation) in
        layers.into_iter().zip(activations.into_iter().cycle())
    {
        let op = Op::Conv { filters, groups, window, bias: true };
        models.push(one_layer(map(size[0], size[1], channels), op, activation));
    }
    for ((filters, window), activation) in
        [(1, point()), (2, same([3, 3])), (18, same([3, 3])), (33, point()), (1, same([3, 3]))]
            .into_iter()
            .zip(activations.into_iter().cycle())
    {
        let conv = |window| Op::Conv { filters, groups: 1, window, bias: true };
        let a = Layer::new("a", &["input"], conv(window.clone()), None);
        let b = Layer::new("b", &["input"], conv(point()), None);
        let sum = Layer::new("sum", &["a", "b"], Op::Add, activation);
        models.push(Architecture { layers: vec![a, b, sum], ..one_layer(map(6, 11, 21), Op::Dropout, None) });
        // What is read and what is filled have neighbours.
        let [left, right] = [("left", 19), ("right", 2)].map(|(name, filters)| {
            Layer::new(name, &["input"], Op::Conv { filters, groups: 1, window: point(), bias: true }, activation)
        });
        let few = Layer::new("few", &["left"], conv(window), activation);
        let whole = Layer::new("whole", &["left", "right", "few"], Op::Concat, None);
        let layers = vec![left, right, few, whole];
        models.push(Architecture { layers, ..one_layer(map(5, 8, 17), Op::Dropout, None) });
    }
}

/// Every other of `models` again with weights of 16 or 8 bits, some with slopes behind them.
fn with_narrow_weights(models: &mut Vec<Architecture>) {
    let dtypes = [WeightsDtype::Bf16, WeightsDtype::F16, WeightsDtype::Int8];
    let narrow = models.iter().step_by(2).zip(dtypes.into_iter().cycle()).enumerate().map(|(i, (model, dtype))| {
        let mut model = model.clone();
        let is_alone = model.layers.len() == 1;
        for layer in &mut model.layers {
            if layer.op.takes_weights_dtype() {
                layer.weights_dtype = Some(dtype);
            }
            if is_alone && i % 4 == 0 {
                layer.activation = Some(Activation::Prelu { shared: false });
            }
        }
        model
    });
    let narrow: Vec<_> = narrow.collect();
    models.extend(narrow);
    // Panels that are gone through tap by tap, and as many weights as are read in streams even where they are short.
    for dtype in dtypes {
        let window = Window { stride: [2, 2], ..same([3, 3]) };
        let op = Op::Conv { filters: 33, groups: 1, window, bias: true };
        let mut model = one_layer(map(3, 4, 1000), op, Some(Activation::Relu));
        model.rounding = Some(Rounding::Floor);
        model.layers[0].weights_dtype = Some(dtype);
        models.push(model);
        let op = Op::FullyConnected { units: 131, bias: true };
        let mut model = one_layer(Shape::Features(8203), op, Some(Activation::Relu));
        model.layers[0].weights_dtype = Some(dtype);
        models.push(model);
    }
}

/// Every activation behind Winograd's algorithm, each in a layer that the input feeds.
fn activations() -> Architecture {
    let op = Op::Conv { filters: 17, groups: 1, window: same([3, 3]), bias: true };
    let layer = |(i, activation)| Layer::new(&format!("layer_{i}"), &["input"], op.clone(), Some(activation));
    let all = [
        Activation::Gelu { tanh: true },
        Activation::Gelu { tanh: false },
        Activation::Relu,
        Activation::Relu6,
        Activation::LeakyRelu(0.1),
        Activation::Prelu { shared: false },
        Activation::Elu(1.0),
        Activation::Sigmoid,
        Activation::Tanh,
        Activation::HardSigmoid,
        Activation::HardSwish,
        Activation::Silu,
        Activation::Mish,
        Activation::Softplus,
        Activation::Clip(-0.5, 0.5),
        Activation::Power(3.0),
    ];
    let layers: Vec<Layer> = all.into_iter().enumerate().map(layer).collect();
    let outputs = layers.iter().filter_map(Layer::as_output).collect();
    Architecture { layers, outputs, ..one_layer(map(19, 18, 16), Op::Dropout, None) }
}

fn depthwise(models: &mut Vec<Architecture>) {
    for ((&width, &channels), stride) in WIDTHS.iter().zip(CHANNELS.iter().cycle()).zip([1, 2].into_iter().cycle()) {
        let multiplier = if width % 5 == 0 { 2 } else { 1 };
        let window = Window { stride: [stride, stride], ..same([3, 3]) };
        let op = Op::DepthwiseConv { multiplier, window, bias: true };
        models.push(one_layer(map(4, width, channels), op, Some(Activation::Relu6)));
    }
    // Heights around bands of rows: borders above and below in one band, rows left over, and channels that fill no vector.
    let sides = |before, after| Padding::Sides { before: [before; 2], after: [after; 2] };
    let windows = [
        same([3, 3]),
        Window::of([3, 3]),
        Window { padding: sides(1, 1), ..Window::of([3, 3]) },
        Window { stride: [2, 2], padding: sides(1, 1), rounding: Some(Rounding::Floor), ..Window::of([3, 3]) },
        Window { stride: [2, 1], padding: sides(2, 0), rounding: Some(Rounding::Ceil), ..Window::of([3, 3]) },
        Window { stride: [3, 3], padding: sides(2, 2), rounding: Some(Rounding::Floor), ..Window::of([3, 3]) },
        Window { dilation: [2, 1], ..same([3, 3]) },
        same([5, 5]),
        Window { stride: [2, 2], padding: sides(2, 2), rounding: Some(Rounding::Floor), ..Window::of([5, 5]) },
    ];
    let channels = [16, 21, 32, 4, 40].iter().cycle();
    let widths = [3, 4, 5, 6, 7, 8, 10, 11].iter().cycle();
    let heights = [1, 2, 3, 5, 7, 9];
    let shapes = heights.iter().flat_map(|height| windows.iter().map(move |window| (height, window)));
    for (((height, window), &channels), &width) in shapes.zip(channels).zip(widths) {
        let size = |axis: usize, input: usize| {
            if matches!(window.padding, Padding::Valid) { input + window.kernel[axis] - 1 } else { input }
        };
        let op = Op::DepthwiseConv { multiplier: 1, window: window.clone(), bias: true };
        let activation = if channels == 21 { Activation::Prelu { shared: false } } else { Activation::Relu };
        models.push(one_layer(map(size(0, *height), size(1, width), channels), op, Some(activation)));
    }
    // More channels than one block, and a last one that is shorter.
    for (channels, stride, height) in [(257, 1, 4), (272, 2, 5), (300, 1, 7), (391, 2, 9)] {
        let window = Window { stride: [stride; 2], ..same([3, 3]) };
        let op = Op::DepthwiseConv { multiplier: 1, window, bias: true };
        models.push(one_layer(map(height, 5, channels), op, Some(Activation::Prelu { shared: false })));
    }
}

fn pools(models: &mut Vec<Architecture>) {
    let padding = Padding::Sides { before: [1, 1], after: [1, 1] };
    let windows = [
        Window { stride: [2, 2], rounding: Some(Rounding::Ceil), ..Window::of([2, 2]) },
        Window { stride: [2, 2], rounding: Some(Rounding::Floor), padding, ..Window::of([3, 3]) },
        Window { stride: [3, 3], rounding: Some(Rounding::Ceil), ..Window::of([2, 3]) },
    ];
    for (i, &channels) in CHANNELS.iter().enumerate() {
        let window = windows[i % windows.len()].clone();
        models.push(one_layer(map(5, 4 + i, channels), Op::MaxPool { window: window.clone() }, None));
        let count_padding = i % 2 == 0;
        models.push(one_layer(map(5, 4 + i, channels), Op::AvgPool { window, count_padding }, None));
        let global = if i % 2 == 0 { Op::GlobalAvgPool } else { Op::GlobalMaxPool };
        models.push(one_layer(map(3, 1 + i, channels), global, None));
    }
    // Heights around bands of two rows.
    let shapes = [2, 3, 4, 5, 7].into_iter().flat_map(|height| windows.iter().map(move |window| (height, window)));
    for ((height, window), &channels) in shapes.zip([16, 21, 8, 36].iter().cycle()) {
        let (window, width) = (window.clone(), 3 + (height * 5 + channels) % 7);
        let shape = map(height, width, channels);
        models.push(one_layer(shape, Op::MaxPool { window: window.clone() }, None));
        models.push(one_layer(shape, Op::AvgPool { window, count_padding: height % 2 == 0 }, None));
    }
}

/// Kernels that the stride divides, and others; phases without taps; padding of more than the kernel; groups of few channels.
fn transposed(models: &mut Vec<Architecture>) {
    let sides = |before, after| Padding::Sides { before: [before; 2], after: [after; 2] };
    let window = |kernel, stride, padding| Window { stride: [stride; 2], padding, ..Window::of([kernel; 2]) };
    let windows = [
        (window(2, 2, Padding::Valid), 0),
        (window(4, 2, sides(1, 1)), 0),
        (window(3, 2, sides(1, 1)), 1),
        (window(3, 1, sides(1, 0)), 0),
        (window(3, 2, sides(2, 2)), 0),
        (window(5, 3, Padding::Same), 0),
        (window(2, 4, Padding::SameLower), 0),
        (window(4, 2, sides(3, 2)), 1),
        (Window { dilation: [2, 3], ..window(3, 2, sides(2, 1)) }, 1),
        (Window { dilation: [2, 4], ..window(3, 4, sides(0, 1)) }, 3),
        (Window { stride: [3, 1], ..window(4, 1, sides(0, 1)) }, 0),
    ];
    let sizes = WIDTHS[3..].iter().zip(CHANNELS.iter().cycle()).zip(&FILTERS);
    for (i, ((window, added), ((&width, &channels), &filters))) in windows.into_iter().zip(sizes).enumerate() {
        let activation = [Activation::Relu, Activation::Prelu { shared: false }][i % 2];
        let op = Op::TransposedConv { filters, groups: 1, window, output_padding: [added; 2], bias: true };
        models.push(one_layer(map(3, width, channels), op, Some(activation)));
    }
    for (groups, channels, filters, stride) in [(2, 6, 10, 2), (9, 9, 9, 2), (3, 12, 24, 5)] {
        let window = Window { stride: [stride; 2], padding: Padding::Same, ..Window::of([2 * stride; 2]) };
        let op = Op::TransposedConv { filters, groups, window, output_padding: [0, 0], bias: true };
        models.push(one_layer(map(4, 5, channels), op, Some(Activation::Relu)));
    }
}

/// Pixels and channels that are moved: borders of all kinds, blocks in both orders, groups of channels.
fn moved(models: &mut Vec<Architecture>) {
    let fills = [Fill::Value(0.0), Fill::Edge, Fill::Value(1.5), Fill::Reflect].into_iter().cycle();
    for ((i, &channels), fill) in CHANNELS.iter().enumerate().zip(fills) {
        let added = match fill {
            Fill::Value(_) => [i % 3, i / 3],
            Fill::Edge | Fill::Reflect => [0, 0],
        };
        let (before, after) = ([i % 3, 2], [1, i % 4]);
        models.push(one_layer(map(4, 4 + i, channels), Op::Pad { before, after, channels: added, fill }, None));
    }
    let orders = [Order::DepthFirst, Order::ChannelsFirst].into_iter().cycle();
    for ((channels, block), order) in [(1, 2), (3, 2), (8, 2), (5, 3), (17, 2), (2, 4)].into_iter().zip(orders) {
        let folded = Layer::new("folded", &["input"], Op::SpaceToDepth { block, order }, None);
        let unfolded = Layer::new("unfolded", &["folded"], Op::DepthToSpace { block, order }, None);
        models.push(of_layers(map(2 * block, 3 * block, channels), vec![folded, unfolded]));
    }
    for (channels, groups) in [(8, 2), (24, 3), (40, 4), (34, 17)] {
        let shuffled = Layer::new("shuffled", &["input"], Op::Shuffle { groups }, None);
        let slice = Op::Slice { first: groups, end: channels - 1 };
        let dealt = Layer::new("dealt", &["shuffled"], slice, None);
        models.push(of_layers(map(3, 5, channels), vec![shuffled, dealt]));
    }
    models.push(one_layer(Shape::Features(21), Op::Slice { first: 3, end: 20 }, None));
    for (i, &channels) in CHANNELS.iter().enumerate() {
        let (first, end) = ([i % 3, i % 2, 0], [4 - i % 2, 5 - (i + 1) % 2, channels]);
        models.push(one_layer(map(4, 5, channels), Op::Crop { first, end }, None));
    }
    let cropped = Layer::new("cropped", &["input"], Op::Crop { first: [2, 0, 3], end: [5, 5, 20] }, None);
    let sloped = Layer::new("sloped", &["cropped"], Op::Activation, Some(Activation::Prelu { shared: false }));
    models.push(of_layers(map(6, 5, 21), vec![cropped, sloped]));
    // Borders of zeros that a convolution takes as its padding, alone or with padding of its own, and one that something else reads.
    let zeros = |before, after| Op::Pad { before, after, channels: [0, 0], fill: Fill::Value(0.0) };
    let window = Window { padding: Padding::Sides { before: [1, 0], after: [0, 1] }, ..Window::of([3, 3]) };
    for (op, others) in [(zeros([0, 2], [1, 0]), 0), (zeros([0, 0], [1, 1]), 1)] {
        let conv = Op::Conv { filters: 9, groups: 1, window: window.clone(), bias: true };
        let depthwise = Op::DepthwiseConv { multiplier: 1, window: window.clone(), bias: true };
        let mut layers = vec![
            Layer::new("layer", &["input"], op, None),
            Layer::new("conv", &["layer"], conv, Some(Activation::Relu)),
            Layer::new("depthwise", &["layer"], depthwise, None),
        ];
        layers.extend((0..others).map(|_| Layer::new("mean", &["layer"], Op::GlobalAvgPool, None)));
        let outputs = layers[1..].iter().filter_map(Layer::as_output).collect();
        models.push(Architecture { outputs, ..of_layers(map(6, 7, 5), layers) });
    }
}

/// Normalisation by what is beside a value, in maps whose channels lie around vectors.
fn normalised(models: &mut Vec<Architecture>) {
    let activations = [None, Some(Activation::Relu), Some(Activation::Prelu { shared: false })].into_iter().cycle();
    for ((i, &channels), activation) in CHANNELS.iter().enumerate().zip(activations) {
        let groups = (1..=4).rev().find(|groups| channels.is_multiple_of(*groups)).unwrap_or(1);
        let ops = if i / 2 % 2 == 0 {
            [Op::InstanceNorm, Op::L2Normalize, Op::LogSoftmax]
        } else {
            [Op::GroupNorm { groups }, Op::LocalResponseNorm { size: 1 + i }, Op::ArgMax]
        };
        let [first, second, third] = ops;
        let layers = vec![
            Layer::new("statistics", &["input"], first, activation),
            Layer::new("neighbours", &["input"], second, None),
            Layer::new("all", &["input"], third, None),
            Layer::new("pixel", &["input"], Op::LayerNorm { bias: i % 4 != 1 }, activation),
        ];
        models.push(of_layers(map(4, 1 + i, channels), layers));
    }
    models.push(one_layer(Shape::Features(45), Op::LayerNorm { bias: true }, Some(Activation::Gelu { tanh: false })));
}

/// Quotients whose divisor is not near zero, and the difference of both: of maps, and of a map and a pixel on either side.
fn quotients(models: &mut Vec<Architecture>) {
    for (i, &channels) in CHANNELS.iter().skip(1).step_by(2).enumerate() {
        let divisor = Layer::new("divisor", &["input"], Op::Activation, Some(Activation::Clip(0.5, 2.0)));
        let pixel = Layer::new("pixel", &["divisor"], Op::GlobalMaxPool, None);
        let pairs = [["input", "divisor"], ["input", "pixel"], ["pixel", "divisor"]];
        let [from, other] = [pairs[i % 3], pairs[(i + 1) % 3]];
        let quotient = Layer::new("quotient", &from, Op::Div, (i > 0).then_some(Activation::Prelu { shared: false }));
        let difference = Layer::new("difference", &other, Op::Sub, None);
        models.push(of_layers(map(3, 4, channels), vec![divisor, pixel, quotient, difference]));
    }
}

/// Channels around vectors, by whole numbers, fractions that repeat after few pixels and after many, and to fewer pixels.
fn upsamples(models: &mut Vec<Architecture>) {
    let ways = [
        (Mode::Nearest, None, Round::Floor),
        (Mode::Bilinear, None, Round::Floor),
        (Mode::Nearest, Some(Align::HalfPixel), Round::HalfDown),
        (Mode::Bilinear, Some(Align::Corners), Round::Floor),
        (Mode::Nearest, Some(Align::Corners), Round::HalfUp),
        (Mode::Bilinear, Some(Align::Asymmetric), Round::Floor),
    ];
    let extents = [
        Extent::Scale([2, 2]),
        Extent::Scale([3, 4]),
        Extent::Size([9, 12]),
        Extent::Scale([1, 8]),
        Extent::Size([5, 17]),
        Extent::Scale([9, 9]),
        Extent::Size([2, 3]),
    ];
    let sizes = CHANNELS.into_iter().cycle().zip([8, 6, 1, 7].into_iter().cycle());
    for (i, ((mode, align, round), (channels, width))) in (0..14).zip(ways.into_iter().cycle().zip(sizes)) {
        let activation = [None, None, Some(Activation::Relu), Some(Activation::Prelu { shared: false })][i / 2 % 4];
        let op = Op::Upsample { extent: extents[i % extents.len()], mode, align, round };
        models.push(one_layer(map(1 + i % 6, width, channels), op, activation));
    }
}

fn fully_connected(models: &mut Vec<Architecture>) {
    let inputs = [1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100, 257];
    let few = inputs.into_iter().zip(FILTERS.into_iter().rev());
    // Enough weights to be read in several streams, with and without outputs that are left over.
    for (inputs, units) in few.chain([(2053, 130), (1031, 257), (4100, 71), (3000, 96)]) {
        let op = Op::FullyConnected { units, bias: true };
        models.push(one_layer(Shape::Features(inputs), op, Some(Activation::Relu)));
    }
}

/// Sums that a convolution takes in: of its own input, or of what another convolution makes of that, on either side, by all
/// algorithms; and a depthwise convolution, which takes none in. A layer behind the sum reads it.
fn residual_blocks(models: &mut Vec<Architecture>) {
    let conv = |filters, window| Op::Conv { filters, groups: 1, window, bias: true };
    for (size, channels, kernel) in
        [([6, 7], 5, 1), ([5, 9], 33, 3), ([9, 11], 48, 3), ([6, 6], 67, 3), ([13, 9], 33, 5), ([4, 5], 460, 3)]
    {
        let shape = map(size[0], size[1], channels);
        let main = Layer::new("main", &["input"], conv(channels, same([kernel; 2])), None);
        let behind = Layer::new("behind", &["sum"], Op::Activation, Some(Activation::Relu));
        let sum = |from: &[&str]| Layer::new("sum", from, Op::Add, Some(Activation::Relu));
        let side = Layer::new("side", &["input"], conv(channels, Window::of([1, 1])), None);
        let depthwise = Op::DepthwiseConv { multiplier: 1, window: same([3, 3]), bias: true };
        for layers in [
            vec![main.clone(), sum(&["main", "input"]), behind.clone()],
            vec![main.clone(), sum(&["input", "main"]), behind.clone()],
            vec![main.clone(), side.clone(), sum(&["main", "side"]), behind.clone()],
            vec![main.clone(), side.clone(), sum(&["side", "main"]), behind.clone()],
            vec![Layer::new("main", &["input"], depthwise, None), sum(&["main", "input"]), behind],
        ] {
            models.push(Architecture { layers, ..one_layer(shape, Op::Dropout, None) });
        }
    }
}

/// Sums of two convolutions that are computed by each of Winograd's transforms, whichever is computed last.
fn residual_strides(models: &mut Vec<Architecture>) {
    for (kernel, stride, size, channels, filters) in [
        ([3, 3], 2, [27, 30], 48, 65),
        ([3, 3], 2, [47, 54], 64, 128),
        ([5, 5], 1, [19, 22], 40, 48),
        ([7, 7], 2, [33, 30], 3, 33),
        ([11, 11], 4, [57, 49], 3, 33),
        ([9, 9], 2, [35, 27], 3, 33),
    ] {
        let window = Window { stride: [stride; 2], ..same(kernel) };
        let conv = Op::Conv { filters, groups: 1, window, bias: true };
        let [a, b] = ["a", "b"].map(|name| Layer::new(name, &["input"], conv.clone(), None));
        let sum = Layer::new("sum", &["a", "b"], Op::Add, Some(Activation::Relu));
        let shape = map(size[0], size[1], channels);
        models.push(Architecture { layers: vec![a, b, sum], ..one_layer(shape, Op::Dropout, None) });
    }
}

/// Every length up to 40, by operations and activations in turn.
fn elementwise(models: &mut Vec<Architecture>) {
    let kinds = [
        (Op::Activation, Some(Activation::Sigmoid)),
        (Op::Add, Some(Activation::Relu)),
        (Op::Softmax, None),
        (Op::Multiply, Some(Activation::Tanh)),
        (Op::BatchNorm, None),
        (Op::Activation, Some(Activation::Gelu { tanh: false })),
        (Op::Concat, None),
        (Op::LogSoftmax, None),
        (Op::L2Normalize, None),
        (Op::ArgMax, None),
        (Op::ChannelMax, Some(Activation::Silu)),
        (Op::Sub, Some(Activation::Relu)),
        (Op::Activation, Some(Activation::Prelu { shared: false })),
        (Op::Activation, Some(Activation::Elu(1.0))),
    ];
    for (length, (op, activation)) in (1..=40).zip(kinds.into_iter().cycle()) {
        models.push(one_layer(Shape::Features(length), op, activation));
    }
}

/// An activation with slopes behind what has no other weights; behind quotients it stands above.
fn sloped(models: &mut Vec<Architecture>) {
    let window = Window { stride: [2, 2], rounding: Some(Rounding::Ceil), ..Window::of([2, 2]) };
    for op in [
        Op::MaxPool { window: window.clone() },
        Op::AvgPool { window, count_padding: false },
        Op::GlobalMaxPool,
        Op::GlobalAvgPool,
        Op::ChannelMax,
        Op::BatchNorm,
        Op::Add,
        Op::Sub,
        Op::Multiply,
    ] {
        models.push(one_layer(map(5, 4, 19), op, Some(Activation::Prelu { shared: false })));
    }
}

/// Maps of one row, one column or one channel that serve for all of another, or for all of each other.
fn shared(models: &mut Vec<Architecture>) {
    let line = |kernel| Op::AvgPool { window: Window::of(kernel), count_padding: true };
    let one = Op::Conv { filters: 1, groups: 1, window: Window::of([1, 1]), bias: true };
    let joins = [Op::Multiply, Op::Add, Op::Sub];
    for (&channels, join) in CHANNELS.iter().zip(joins.into_iter().cycle()) {
        let layer = |name, from: &[&str], op| Layer::new(name, from, op, None);
        let layers = vec![
            layer("row", &["input"], line([3, 1])),
            layer("column", &["input"], line([1, 5])),
            layer("pixels", &["input"], one.clone()),
            layer("pixel", &["input"], Op::GlobalAvgPool),
            layer("by_row", &["input", "row"], join.clone()),
            layer("by_column", &["column", "input"], join.clone()),
            layer("by_pixel", &["input", "pixels"], join.clone()),
            Layer::new("outer", &["row", "column"], join.clone(), Some(Activation::Prelu { shared: false })),
            Layer::new("both", &["pixels", "pixel"], join, Some(Activation::Relu)),
        ];
        let outputs = layers[4..].iter().filter_map(Layer::as_output).collect();
        models.push(Architecture { layers, outputs, ..one_layer(map(3, 5, channels), Op::Dropout, None) });
    }
}

/// What computes nothing: a map that is flattened is transposed before it is given away, and an input is copied.
fn renaming(models: &mut Vec<Architecture>) {
    for (i, &channels) in CHANNELS.iter().enumerate() {
        models.push(one_layer(map(3, 1 + i, channels), Op::Flatten, None));
        models.push(one_layer(map(1, 1 + i, channels), Op::Dropout, None));
    }
}
