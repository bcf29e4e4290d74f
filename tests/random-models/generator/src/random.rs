//! Draws architectures: graphs with branches and joins, several inputs and outputs, odd sizes, and every kind of layer.

use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Map, Order, Shape};
use hardwire_compiler::syntax::ops::FedBy;
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Extent, Fill, Input, Layer, Op, Output, Padding, Window};
use crate::judge::{self, Verdict};
use crate::rng::Rng;

/// An architecture that may be wrong in any of the ways that [`judge::Mistake`] lists.
pub fn any(rng: &mut Rng) -> Architecture {
    let careless = rng.between(3, 60);
    Draft::draw(rng, Some(careless))
}

/// An architecture that is right and small enough to be compiled and run by the dozen.
pub fn acceptable(rng: &mut Rng) -> (Architecture, Verdict) {
    loop {
        let architecture = Draft::draw(rng, None);
        if let Ok(verdict) = judge::judge(&architecture)
            && verdict.parameters.iter().sum::<u64>() < 50_000
            && verdict.multiply_adds.iter().sum::<u64>() < 1_000_000
            && verdict.shapes.iter().all(|shape| shape.len() < 30_000)
        {
            return (architecture, verdict);
        }
    }
}

/// An architecture while it is drawn.
struct Draft<'r> {
    rng: &'r mut Rng,
    architecture: Architecture,
    /// What is there to be read: the inputs and the layers so far.
    values: Vec<Value>,
    /// One in so many layers is kept although it is wrong; none where not given.
    careless: Option<usize>,
}

/// An input or the output of a layer.
#[derive(Clone)]
struct Value {
    name: String,
    shape: Shape,
    used: bool,
    /// Whether tensors are called by its name.
    has_tensors: bool,
}

impl<'r> Draft<'r> {
    fn draw(rng: &'r mut Rng, careless: Option<usize>) -> Architecture {
        let rounding = rng.pick(&[None, None, Some(Rounding::Floor), Some(Rounding::Ceil), Some(Rounding::Exact)]);
        let mut draft = Self {
            rng,
            architecture: Architecture { rounding, ..Architecture::default() },
            values: Vec::new(),
            careless,
        };
        draft.inputs();
        for _ in 0..draft.rng.between(1, 6) {
            match draft.rng.between(1, 13) {
                1 => draft.residual(),
                2 => draft.gate(),
                3 => draft.branches(),
                4 => draft.quotient(),
                5 => draft.classes(),
                6 => draft.attention(),
                _ => {
                    let from = draft.source();
                    draft.layer(from);
                }
            }
        }
        draft.use_all_inputs();
        draft.outputs();
        draft.drop_names();
        draft.weights_dtypes();
        draft.layouts();
        draft.architecture
    }

    fn inputs(&mut self) {
        let names = if self.rng.one_in(4) { &["left", "right"][..] } else { &["input"] };
        for name in names {
            let shape = if self.rng.one_in(8) {
                Shape::Features(self.rng.between(1, 40))
            } else {
                let height = self.rng.between(1, 14);
                let width = if self.rng.one_in(6) { 1 } else { self.rng.between(1, 14) };
                Shape::Map(Map { height, width, channels: self.channels() })
            };
            let channels_first = matches!(shape, Shape::Map(_)) && self.rng.one_in(3);
            self.architecture.inputs.push(Input { name: (*name).to_owned(), shape, channels_first });
            self.values.push(Value { name: (*name).to_owned(), shape, used: false, has_tensors: false });
        }
    }

    fn channels(&mut self) -> usize {
        if self.rng.one_in(2) { self.rng.pick(&[1, 3, 4, 8, 16]) } else { self.rng.between(1, 40) }
    }

    /// The value that the next layer reads: mostly the last, otherwise any.
    fn source(&mut self) -> usize {
        let last = self.values.len() - 1;
        if self.rng.one_in(3) { self.rng.between(0, last) } else { last }
    }

    /// Adds a layer that suits the value `from`.
    fn layer(&mut self, from: usize) {
        for _ in 0..40 {
            let op = self.op(from);
            let feeding = if op.joins() { self.partners(from, &op) } else { vec![from] };
            if self.push(op, &feeding) {
                return;
            }
        }
    }

    /// Adds the layer, unless it is wrong and care is taken. Whether it was added.
    fn push(&mut self, op: Op, feeding: &[usize]) -> bool {
        let activation = match op {
            Op::Activation => Some(self.activation()),
            _ if op.entry().takes_activation && self.rng.one_in(2) => Some(self.activation()),
            _ => None,
        };
        self.push_with(op, feeding, activation)
    }

    /// Adds the layer with this activation, likewise.
    fn push_with(&mut self, op: Op, feeding: &[usize], activation: Option<Activation>) -> bool {
        let name = format!("layer_{}", self.architecture.layers.len());
        let obvious =
            feeding == [self.values.len() - 1] && (self.values.len() == 1 || !self.architecture.layers.is_empty());
        let from = if obvious && self.rng.one_in(2) {
            Vec::new()
        } else {
            feeding.iter().map(|&value| self.values[value].name.clone()).collect()
        };
        let layer = Layer { name: Some(name.clone()), from, op, activation, weights_dtype: None };
        let shapes: Vec<Shape> = feeding.iter().map(|&value| self.values[value].shape).collect();
        let rounding = self.architecture.rounding.unwrap_or(Rounding::Exact);
        let shape = match judge::output(&layer, &shapes, rounding) {
            Ok(shape) => shape,
            Err(_) if self.careless.is_some_and(|n| self.rng.one_in(n)) => shapes[0],
            Err(_) => return false,
        };
        for &value in feeding {
            self.values[value].used = true;
        }
        let has_tensors = !judge::tensors(&layer, &name, shapes[0], shape).is_empty();
        self.architecture.layers.push(layer);
        self.values.push(Value { name, shape, used: false, has_tensors });
        true
    }

    fn op(&mut self, from: usize) -> Op {
        let mistaken = self.careless.is_some() && self.rng.one_in(10);
        let shape = self.values[from].shape;
        let is_map = matches!(shape, Shape::Map(_));
        if is_map == mistaken { self.op_on_vector() } else { self.op_on_map(shape) }
    }

    fn op_on_map(&mut self, shape: Shape) -> Op {
        match self.rng.between(1, 31) {
            1..=5 => {
                let groups = self.rng.pick(&[1, 1, 1, 1, 2, 3, 4]);
                let filters =
                    if self.rng.one_in(2) { groups * self.rng.between(1, 10) } else { self.rng.between(1, 40) };
                Op::Conv { filters, groups, window: self.window(), bias: !self.rng.one_in(3) }
            }
            6 | 7 => {
                let multiplier = self.rng.pick(&[1, 1, 1, 2, 3]);
                Op::DepthwiseConv { multiplier, window: self.window(), bias: !self.rng.one_in(3) }
            }
            8 | 9 => Op::MaxPool { window: self.window() },
            10 | 11 => {
                let window = Window { dilation: [1, 1], ..self.window() };
                Op::AvgPool { window, count_padding: self.rng.one_in(2) }
            }
            12 => Op::GlobalMaxPool,
            13 => Op::GlobalAvgPool,
            14 | 15 => Op::Flatten,
            16 | 17 => self.upsample(),
            18 | 19 => self.transposed_conv(),
            20 | 21 => self.pad(),
            22 => Op::DepthToSpace { block: self.rng.pick(&[1, 2, 2, 3]), order: self.order() },
            23 => Op::SpaceToDepth { block: self.rng.pick(&[1, 2, 2, 3]), order: self.order() },
            24 => Op::Shuffle { groups: self.rng.pick(&[1, 2, 3, 4]) },
            25 => Op::InstanceNorm,
            26 => Op::GroupNorm { groups: self.rng.pick(&[1, 2, 3, 4, 8]) },
            27 => Op::LocalResponseNorm { size: self.rng.between(1, 6) },
            28 => self.crop(shape),
            _ => self.op_on_either(),
        }
    }

    fn slice(&mut self) -> Op {
        let first = self.rng.pick(&[0, 0, 1, 2, 5]);
        Op::Slice { first, end: first + self.rng.between(1, 12) }
    }

    /// Rows and columns inside a map, and mostly all channels.
    fn crop(&mut self, shape: Shape) -> Op {
        let sizes = match shape {
            Shape::Map(Map { height, width, channels }) => [height, width, channels],
            Shape::Features(features) => [1, 1, features],
        };
        let mut side = |size: usize| {
            let first = self.rng.between(0, size.min(3) - 1);
            let end = if self.rng.one_in(3) { size } else { self.rng.between(first + 1, size) };
            (first, end)
        };
        let (rows, columns, some) = (side(sizes[0]), side(sizes[1]), side(sizes[2]));
        let channels = if self.rng.one_in(3) { some } else { (0, sizes[2]) };
        Op::Crop { first: [rows.0, columns.0, channels.0], end: [rows.1, columns.1, channels.1] }
    }

    fn order(&mut self) -> Order {
        self.rng.pick(&[Order::DepthFirst, Order::ChannelsFirst])
    }

    fn pad(&mut self) -> Op {
        let mut side = || self.rng.pick(&[0, 0, 1, 1, 2, 3]);
        let (before, after) = ([side(), side()], [side(), side()]);
        let fill = self.rng.pick(&[Fill::Value(0.0), Fill::Value(0.0), Fill::Value(-0.5), Fill::Edge, Fill::Reflect]);
        let channels = match fill {
            Fill::Value(_) if self.rng.one_in(2) => [self.rng.between(0, 2), self.rng.between(0, 5)],
            Fill::Value(_) | Fill::Edge | Fill::Reflect => [0, 0],
        };
        Op::Pad { before, after, channels, fill }
    }

    fn transposed_conv(&mut self) -> Op {
        let groups = self.rng.pick(&[1, 1, 1, 2, 4]);
        let filters = groups * self.rng.between(1, 12);
        let kernels = [[2, 2], [2, 2], [4, 4], [3, 3], [3, 3], [1, 1], [5, 3], [2, 4]];
        let padding = self.window().padding;
        let stride = self.rng.pick(&[[2, 2], [2, 2], [2, 2], [1, 1], [3, 3], [2, 3], [4, 1], [5, 6]]);
        let dilation = self.rng.pick(&[[1, 1], [1, 1], [1, 1], [2, 2], [3, 1]]);
        let window = Window { kernel: self.rng.pick(&kernels), stride, dilation, padding, rounding: None };
        let output_padding = self.rng.pick(&[[0, 0], [0, 0], [1, 1], [0, 1]]);
        Op::TransposedConv { filters, groups, window, output_padding, bias: !self.rng.one_in(3) }
    }

    fn upsample(&mut self) -> Op {
        let scales = [[2, 2], [2, 2], [2, 2], [3, 3], [4, 4], [2, 3], [1, 2], [5, 1]];
        let extent = if self.rng.one_in(2) {
            Extent::Scale(self.rng.pick(&scales))
        } else {
            Extent::Size([self.rng.between(1, 20), self.rng.between(1, 20)])
        };
        let mode = self.rng.pick(&Mode::ALL);
        let align = if self.rng.one_in(2) { Some(self.rng.pick(&Align::ALL)) } else { None };
        let round = if mode == Mode::Nearest { self.rng.pick(&Round::ALL) } else { Round::Floor };
        Op::Upsample { extent, mode, align, round }
    }

    fn op_on_vector(&mut self) -> Op {
        match self.rng.between(1, 6) {
            1..=3 => Op::FullyConnected { units: self.rng.between(1, 40), bias: !self.rng.one_in(3) },
            4 => Op::Flatten,
            _ => self.op_on_either(),
        }
    }

    fn op_on_either(&mut self) -> Op {
        let joins = [Op::Add, Op::Sub, Op::Multiply, Op::Concat];
        match self.rng.between(1, 11) {
            1 => Op::BatchNorm,
            2 => Op::LayerNorm { bias: !self.rng.one_in(3) },
            3 => Op::Activation,
            4 => Op::Softmax,
            5 => Op::Dropout,
            6 => Op::LogSoftmax,
            7 => Op::L2Normalize,
            8 => self.slice(),
            _ => self.rng.pick(&joins),
        }
    }

    /// Values for a join with `from`: mostly such as go together with it.
    fn partners(&mut self, from: usize, op: &Op) -> Vec<usize> {
        let careless = self.careless.is_some_and(|n| self.rng.one_in(n));
        let shape = self.values[from].shape;
        let fitting: Vec<usize> = (0..self.values.len())
            .filter(|&value| {
                careless
                    || match (self.values[value].shape, shape) {
                        (Shape::Map(a), Shape::Map(b)) if matches!(op, Op::Concat) => {
                            (a.height, a.width) == (b.height, b.width)
                        }
                        (Shape::Map(a), Shape::Map(b)) => a == b || (a.channels == b.channels && a.pixels() == 1),
                        (Shape::Features(a), Shape::Features(b)) => matches!(op, Op::Concat) || a == b,
                        (Shape::Map(_), Shape::Features(_)) | (Shape::Features(_), Shape::Map(_)) => false,
                    }
            })
            .collect();
        let mut feeding = vec![from];
        let most = if op.entry().fed_by == FedBy::Two { 1 } else { 2 };
        for _ in 0..self.rng.pick(&[1, 1, most]) {
            let partner = self.rng.pick(&fitting);
            feeding.insert(self.rng.between(0, feeding.len()), partner);
        }
        feeding
    }

    /// A convolution that keeps the size, and the sum of both.
    fn residual(&mut self) {
        let from = self.source();
        let Shape::Map(map) = self.values[from].shape else {
            return self.layer(from);
        };
        let window = Window { padding: Padding::Same, ..Window::of([3, 3]) };
        let conv = Op::Conv { filters: map.channels, groups: 1, window, bias: self.rng.one_in(2) };
        if self.push(conv, &[from]) {
            let mut inner = self.values.len() - 1;
            if self.rng.one_in(2) && self.push(Op::BatchNorm, &[inner]) {
                inner += 1;
            }
            self.push(Op::Add, &[inner, from]);
        }
    }

    /// A squeeze-and-excitation block: each channel times a gate that is computed from the means, a map
    /// of 1x1 or a vector.
    fn gate(&mut self) {
        let from = self.source();
        let Shape::Map(map) = self.values[from].shape else {
            return self.layer(from);
        };
        if self.push(Op::GlobalAvgPool, &[from]) {
            let squeeze = self.values.len() - 1;
            let is_excited = if self.rng.one_in(2) {
                let conv = Op::Conv { filters: map.channels, groups: 1, window: Window::of([1, 1]), bias: true };
                self.push(conv, &[squeeze])
            } else {
                let connected = Op::FullyConnected { units: map.channels, bias: true };
                self.push(Op::Flatten, &[squeeze]) && self.push(connected, &[squeeze + 1])
            };
            if is_excited {
                let gate = self.values.len() - 1;
                let join = self.rng.pick(&[Op::Multiply, Op::Multiply, Op::Add, Op::Sub]);
                let inputs = if self.rng.one_in(3) { [gate, from] } else { [from, gate] };
                self.push(join, &inputs);
            }
        }
    }

    /// Each value times what was computed of its pixel, its row or its column, or added to that.
    fn attention(&mut self) {
        let from = self.source();
        let Shape::Map(map) = self.values[from].shape else {
            return self.layer(from);
        };
        let one = Op::Conv { filters: 1, groups: 1, window: Window::of([1, 1]), bias: true };
        let lines = [[1, map.width], [map.height, 1]].map(Window::of);
        let [across, down] = lines.map(|window| Op::AvgPool { window, count_padding: true });
        let summary = self.rng.pick(&[one, Op::ChannelMax, across, down]);
        if self.push_with(summary, &[from], Some(Activation::Sigmoid)) {
            let gate = self.values.len() - 1;
            let join = self.rng.pick(&[Op::Multiply, Op::Multiply, Op::Add, Op::Sub]);
            let inputs = if self.rng.one_in(3) { [gate, from] } else { [from, gate] };
            self.push(join, &inputs);
        }
    }

    /// A quotient whose divisor is not near zero.
    fn quotient(&mut self) {
        let from = self.source();
        if self.push_with(Op::Activation, &[from], Some(Activation::Clip(0.5, 2.0))) {
            let divisor = self.values.len() - 1;
            self.push(Op::Div, &[from, divisor]);
        }
    }

    /// The largest channel of an input: behind other layers, rounding might decide between two that are as large.
    fn classes(&mut self) {
        let input = self.rng.between(0, self.architecture.inputs.len() - 1);
        self.push(Op::ArgMax, &[input]);
    }

    /// Convolutions side by side, and their channels one behind the other.
    fn branches(&mut self) {
        let from = self.source();
        let mut branches = Vec::new();
        for kernel in [[1, 1], [3, 3], [5, 1]] {
            let window = Window { padding: Padding::Same, ..Window::of(kernel) };
            let conv = Op::Conv { filters: self.channels(), groups: 1, window, bias: true };
            if self.push(conv, &[from]) {
                branches.push(self.values.len() - 1);
            }
        }
        if branches.len() > 1 {
            self.push(Op::Concat, &branches);
        }
    }

    fn window(&mut self) -> Window {
        let kernels =
            [[1, 1], [1, 1], [2, 2], [3, 3], [3, 3], [3, 3], [5, 5], [7, 1], [1, 7], [3, 1], [3, 2], [4, 4], [7, 7]];
        let kernel: [usize; 2] = self.rng.pick(&kernels);
        let stride = self.rng.pick(&[[1, 1], [1, 1], [1, 1], [2, 2], [2, 2], [3, 3], [2, 1], [1, 3], [5, 4]]);
        let dilation = self.rng.pick(&[[1, 1], [1, 1], [1, 1], [1, 1], [2, 2], [1, 2], [3, 1]]);
        let half = kernel.map(|kernel| kernel / 2);
        let mut side = || self.rng.between(0, 3);
        let (before, after) = ([side(), side()], [side(), side()]);
        let padding = self.rng.pick(&[
            Padding::Valid,
            Padding::Same,
            Padding::SameLower,
            Padding::Sides { before: half, after: half },
            Padding::Sides { before: half, after: half },
            Padding::Sides { before, after },
        ]);
        let rounding = [None, None, None, Some(Rounding::Exact), Some(Rounding::Floor), Some(Rounding::Ceil)];
        Window { kernel, stride, dilation, padding, rounding: self.rng.pick(&rounding) }
    }

    fn activation(&mut self) -> Activation {
        let (low, high) = (self.rng.uniform(-2.0, 0.0), self.rng.uniform(0.0, 2.0));
        self.rng.pick(&[
            Activation::Relu,
            Activation::Relu,
            Activation::Relu6,
            Activation::LeakyRelu(high),
            Activation::Prelu { shared: false },
            Activation::Prelu { shared: true },
            Activation::Elu(high),
            Activation::Sigmoid,
            Activation::Tanh,
            Activation::HardSigmoid,
            Activation::HardSwish,
            Activation::Silu,
            Activation::Mish,
            Activation::Softplus,
            Activation::Gelu { tanh: false },
            Activation::Gelu { tanh: true },
            Activation::Clip(low, high),
            Activation::Power(2.0),
        ])
    }

    fn use_all_inputs(&mut self) {
        for value in 0..self.architecture.inputs.len() {
            if !self.values[value].used {
                self.push(Op::Activation, &[value]);
            }
        }
    }

    /// Makes outputs of the layers that nothing reads, and sometimes of one that something reads.
    fn outputs(&mut self) {
        let layers = &self.values[self.architecture.inputs.len()..];
        let Some(last) = layers.last() else { return };
        let unread: Vec<String> = layers.iter().filter(|value| !value.used).map(|value| value.name.clone()).collect();
        let obvious = unread == [last.name.clone()];
        let mut outputs = unread;
        let extra = self.rng.pick(layers).name;
        if self.rng.one_in(4) && !outputs.contains(&extra) {
            outputs.push(extra);
        } else if obvious && self.rng.one_in(2) {
            outputs.clear();
        }
        if self.careless.is_some() && self.rng.one_in(20) {
            outputs.pop();
        }
        if self.careless.is_some() && self.rng.one_in(20) {
            outputs.push("nothing".to_owned());
        }
        self.architecture.outputs = outputs.iter().map(|name| Output::of(name)).collect();
    }

    /// Gives the model, or some of its layers, weights of a type.
    fn weights_dtypes(&mut self) {
        if self.rng.one_in(3) {
            self.architecture.weights_dtype = Some(self.rng.pick(&WeightsDtype::ALL));
        }
        for layer in &mut self.architecture.layers {
            if layer.op.takes_weights_dtype() && self.rng.one_in(3) {
                layer.weights_dtype = Some(self.rng.pick(&WeightsDtype::ALL));
            }
        }
    }

    /// Has the caller have some outputs channels-first.
    fn layouts(&mut self) {
        for output in &mut self.architecture.outputs {
            let is_map = |value: &Value| value.name == output.name && matches!(value.shape, Shape::Map(_));
            output.channels_first = self.values.iter().any(is_map) && self.rng.one_in(3);
        }
    }

    /// Leaves layers without a name where nothing calls them by it, neither another layer nor a tensor.
    fn drop_names(&mut self) {
        let layers = self.architecture.layers.iter();
        let mut called: Vec<String> = layers.flat_map(|layer| layer.from.clone()).collect();
        called.extend(self.architecture.outputs.iter().map(|output| output.name.clone()));
        let values = &self.values[self.architecture.inputs.len()..];
        for (layer, value) in self.architecture.layers.iter_mut().zip(values) {
            let needed = value.has_tensors || called.contains(&value.name);
            if !needed && self.rng.one_in(2) {
                layer.name = None;
            }
        }
    }
}
