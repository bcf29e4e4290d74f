//! A model in the layers of the language: what the architecture file will say.

use std::collections::BTreeMap;

use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Rounding, Shape};
use hardwire_compiler::syntax::ops::{self, Entry, FedBy};
use hardwire_compiler::syntax::values::Part;

use crate::arguments::Layout;
use crate::import::tensor::Tensor;
use crate::ports::Join;

/// A model whose layers have no names yet.
#[derive(Clone, Debug)]
pub struct Model {
    /// What is given to a run.
    pub inputs: Vec<Input>,
    /// What a run gives back.
    pub outputs: Vec<Output>,
    /// The outputs of the ONNX file whose parts are outputs instead, by name.
    pub joins: BTreeMap<String, Join>,
    /// The layers, each after those that feed it.
    pub layers: Vec<Layer>,
}

impl Model {
    /// Whether a layer's input is the one before it, which need not be said.
    pub fn is_fed_by_position(&self, layer: usize) -> bool {
        matches!(self.layers[layer].from.as_slice(), [one] if Some(*one) == self.before(layer))
    }

    /// What feeds a layer that does not say so: the one before it or, for the first, the only input.
    pub fn before(&self, layer: usize) -> Option<Source> {
        match layer.checked_sub(1) {
            Some(before) => Some(Source::Layer(before)),
            None => (self.inputs.len() == 1).then_some(Source::Input(0)),
        }
    }

    /// Whether the only output is the last layer as it is, which need not be said.
    pub fn ends_with_output(&self) -> bool {
        let is_last = |output: &Output| output.layer + 1 == self.layers.len() && !self.is_channels_first(output);
        matches!(self.outputs.as_slice(), [output] if is_last(output))
    }

    /// Whether callers have an output with its channels first, and that is another order than with its channels last.
    pub fn is_channels_first(&self, output: &Output) -> bool {
        let is_other = |shape| matches!(shape, Shape::Map(map) if map.pixels() > 1 && map.channels > 1);
        output.layout == Layout::Chw && is_other(self.layers[output.layer].shape)
    }

    /// For each layer, whether it needs a name: for its tensors, for a layer that it feeds, or as an output that has to be named or that
    /// has a name in the source.
    pub fn need_names(&self) -> Vec<bool> {
        let mut needed: Vec<bool> = self.layers.iter().map(Layer::has_tensors).collect();
        let others = (0..self.layers.len()).filter(|layer| !self.is_fed_by_position(*layer));
        for source in others.flat_map(|layer| &self.layers[layer].from) {
            if let Source::Layer(feed) = source {
                needed[*feed] = true;
            }
        }
        for output in self.outputs.iter().filter(|output| !self.ends_with_output() || is_word(&output.name)) {
            needed[output.layer] = true;
        }
        needed
    }
}

/// Whether the name of an input or output is a word that says what it is, and not a number, a path or just that it is one.
pub fn is_word(name: &str) -> bool {
    let rest = ["input", "output"].into_iter().find_map(|word| name.strip_prefix(word));
    let says_nothing = rest.is_some_and(|rest| rest.chars().all(|c| c == '_' || c.is_ascii_digit()));
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_plain && !says_nothing
}

/// A declared input.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in the ONNX file.
    pub name: String,
    /// Its size.
    pub shape: Shape,
    /// The order in which the ONNX file has it, if it is a feature map.
    pub layout: Layout,
}

/// An output.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its name in the ONNX file.
    pub name: String,
    /// The layer that gives it.
    pub layer: usize,
    /// The order in which callers have it, if it is a feature map; that of the ONNX file, unless they want another.
    pub layout: Layout,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The input of this index.
    Input(usize),
    /// The layer of this index.
    Layer(usize),
}

/// A layer.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The node that it does the work of.
    pub node: String,
    /// What that node is.
    pub op: String,
    /// What the node's weights are called, without `.weight`.
    pub prefix: Option<String>,
    /// What it does.
    pub kind: Kind,
    /// What feeds it.
    pub from: Vec<Source>,
    /// The size of its output.
    pub shape: Shape,
    /// Its activation; what it is, for a layer of kind `activation`.
    pub activation: Option<Activation>,
    /// Its tensors, by what stands behind the layer's name in theirs.
    pub tensors: Vec<(&'static str, Tensor)>,
}

/// What a layer does.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `conv`.
    Conv {
        /// Channels of the output.
        filters: usize,
        /// Groups of channels.
        groups: usize,
        /// The window.
        window: Window,
    },
    /// `depthwise_conv`.
    DepthwiseConv {
        /// Filters for each channel.
        multiplier: usize,
        /// The window.
        window: Window,
    },
    /// `transposed_conv`.
    TransposedConv {
        /// Channels of the output.
        filters: usize,
        /// Groups of channels.
        groups: usize,
        /// The window, whose padding is taken off the output.
        window: Window,
        /// Rows below and columns to the right that are added.
        output_padding: [usize; 2],
    },
    /// `max_pool`.
    MaxPool {
        /// The window.
        window: Window,
    },
    /// `avg_pool`.
    AvgPool {
        /// The window.
        window: Window,
        /// Whether the zeros of the padding count.
        count_padding: bool,
    },
    /// `global_max_pool`.
    GlobalMaxPool,
    /// `global_avg_pool`.
    GlobalAvgPool,
    /// `upsample`; sizes are `[height, width]`.
    Upsample {
        /// The size of the input.
        from: [usize; 2],
        /// The size of the output.
        to: [usize; 2],
        /// How pixels are made.
        mode: Mode,
        /// Where they lie.
        align: Align,
        /// Which one is the nearest.
        round: Round,
    },
    /// `pad`.
    Pad {
        /// Rows and columns that are added.
        padding: Padding,
        /// Channels that are added before and behind.
        channels: [usize; 2],
        /// What they are.
        fill: Fill,
    },
    /// `depth_to_space`.
    DepthToSpace {
        /// Rows and columns of a block.
        block: usize,
        /// The order of the input's channels.
        order: BlockOrder,
    },
    /// `space_to_depth`.
    SpaceToDepth {
        /// Rows and columns of a block.
        block: usize,
        /// The order of the output's channels.
        order: BlockOrder,
    },
    /// `fully_connected`.
    FullyConnected {
        /// Outputs.
        units: usize,
    },
    /// `batch_norm`.
    BatchNorm {
        /// Added to the variance.
        epsilon: f32,
    },
    /// `activation`.
    Activation,
    /// `softmax`.
    Softmax,
    /// `log_softmax`.
    LogSoftmax,
    /// `arg_max`.
    ArgMax,
    /// `channel_max`.
    ChannelMax,
    /// `instance_norm`.
    InstanceNorm {
        /// Added to the variance.
        epsilon: f32,
    },
    /// `group_norm`.
    GroupNorm {
        /// Groups of channels.
        groups: usize,
        /// Added to the variance.
        epsilon: f32,
    },
    /// `layer_norm`.
    LayerNorm {
        /// Added to the variance.
        epsilon: f32,
    },
    /// `local_response_norm`.
    LocalResponseNorm {
        /// Channels whose squares are added up.
        size: usize,
        /// The factor of the mean of the squares.
        alpha: f32,
        /// The exponent.
        beta: f32,
        /// What is added to the squares.
        bias: f32,
    },
    /// `l2_normalize`.
    L2Normalize {
        /// The least length.
        epsilon: f32,
    },
    /// `add`.
    Add,
    /// `sub`.
    Sub,
    /// `multiply`.
    Multiply,
    /// `div`.
    Div,
    /// `concat`.
    Concat,
    /// `slice` of channels.
    Slice {
        /// The first channel, and the first behind it that is left out.
        channels: [usize; 2],
        /// How many there are in all.
        of: usize,
    },
    /// `slice` of rows and columns, where not all are taken.
    Crop {
        /// Rows.
        rows: Option<Part>,
        /// Columns.
        columns: Option<Part>,
        /// Channels.
        channels: Option<Part>,
    },
    /// `shuffle`.
    Shuffle {
        /// Groups of channels.
        groups: usize,
    },
    /// `flatten`.
    Flatten,
}

/// What a border consists of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// One value.
    Constant(f32),
    /// The nearest pixel.
    Edge,
    /// The map mirrored at its outermost pixels.
    Reflect,
}

/// How the channels that are blocks of pixels are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockOrder {
    /// By the place in the block, then by the channel.
    Dcr,
    /// By the channel, then by the place in the block.
    Crd,
}

/// How a window slides; every pair is `[height, width]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Taps along each axis.
    pub kernel: [usize; 2],
    /// Pixels from one window to the next.
    pub stride: [usize; 2],
    /// Pixels from one tap to the next.
    pub dilation: [usize; 2],
    /// The border.
    pub padding: Padding,
    /// What is done with a rest, where there is one.
    pub rounding: Option<Rounding>,
}

/// A border in its shortest form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    /// As much on all sides.
    Even(usize),
    /// Above and below, to the left and to the right.
    Pair([usize; 2]),
    /// Top, bottom, left, right.
    Sides([usize; 4]),
    /// As much as makes the output the input's size by the stride, the odd pixel below and to the right.
    Same,
    /// Likewise, the odd pixel above and to the left.
    SameLower,
}

/// Applied to each value.
#[derive(Clone, Debug)]
pub enum Activation {
    /// `relu`.
    Relu,
    /// `relu6`.
    Relu6,
    /// `leaky_relu`.
    LeakyRelu {
        /// The factor below zero.
        slope: f32,
    },
    /// `prelu`.
    Prelu {
        /// One for each channel, or one.
        slopes: Tensor,
    },
    /// `elu`.
    Elu {
        /// The limit below zero, negated.
        alpha: f32,
    },
    /// `sigmoid`.
    Sigmoid,
    /// `tanh`.
    Tanh,
    /// `hard_sigmoid`.
    HardSigmoid {
        /// The factor.
        slope: f32,
        /// What is added.
        shift: f32,
    },
    /// `hard_swish`.
    HardSwish,
    /// `silu`.
    Silu,
    /// `mish`.
    Mish,
    /// `softplus`.
    Softplus,
    /// `gelu`.
    Gelu {
        /// Whether by the tanh approximation.
        tanh: bool,
    },
    /// `clip`.
    Clip {
        /// The least value.
        low: f32,
        /// The greatest value.
        high: f32,
    },
    /// `power`.
    Power {
        /// The exponent.
        exponent: f32,
    },
}

impl Activation {
    /// Whether nothing that it gives is below zero.
    pub fn is_never_negative(&self) -> bool {
        match self {
            Self::Relu | Self::Relu6 | Self::Sigmoid | Self::HardSigmoid { .. } | Self::Softplus => true,
            Self::Clip { low, .. } => *low >= 0.0,
            Self::LeakyRelu { .. }
            | Self::Prelu { .. }
            | Self::Elu { .. }
            | Self::Tanh
            | Self::HardSwish
            | Self::Silu
            | Self::Mish
            | Self::Power { .. }
            | Self::Gelu { .. } => false,
        }
    }
}

impl Kind {
    /// The word of the language for it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Conv { .. } => "conv",
            Self::DepthwiseConv { .. } => "depthwise_conv",
            Self::TransposedConv { .. } => "transposed_conv",
            Self::MaxPool { .. } => "max_pool",
            Self::AvgPool { .. } => "avg_pool",
            Self::GlobalMaxPool => "global_max_pool",
            Self::GlobalAvgPool => "global_avg_pool",
            Self::Upsample { .. } => "upsample",
            Self::Pad { .. } => "pad",
            Self::DepthToSpace { .. } => "depth_to_space",
            Self::SpaceToDepth { .. } => "space_to_depth",
            Self::FullyConnected { .. } => "fully_connected",
            Self::BatchNorm { .. } => "batch_norm",
            Self::Activation => "activation",
            Self::Softmax => "softmax",
            Self::LogSoftmax => "log_softmax",
            Self::ArgMax => "arg_max",
            Self::ChannelMax => "channel_max",
            Self::InstanceNorm { .. } => "instance_norm",
            Self::GroupNorm { .. } => "group_norm",
            Self::LayerNorm { .. } => "layer_norm",
            Self::LocalResponseNorm { .. } => "local_response_norm",
            Self::L2Normalize { .. } => "l2_normalize",
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Multiply => "multiply",
            Self::Div => "div",
            Self::Concat => "concat",
            Self::Slice { .. } | Self::Crop { .. } => "slice",
            Self::Shuffle { .. } => "shuffle",
            Self::Flatten => "flatten",
        }
    }

    /// Whether the layer computes something, so that it can have an activation.
    pub fn takes_activation(&self) -> bool {
        self.entry().is_some_and(|entry| entry.takes_activation)
    }

    /// Whether the layer joins what several others give.
    pub fn joins(&self) -> bool {
        self.entry().is_some_and(|entry| entry.fed_by != FedBy::One)
    }

    /// What the language says of it.
    fn entry(&self) -> Option<&'static Entry> {
        ops::find(self.name())
    }
}

impl Layer {
    /// Whether it has learned numbers.
    pub fn has_tensors(&self) -> bool {
        !self.tensors.is_empty() || matches!(self.activation, Some(Activation::Prelu { .. }))
    }

    /// One of its tensors.
    pub fn tensor(&self, suffix: &str) -> Option<&Tensor> {
        self.tensors.iter().find(|(name, _)| *name == suffix).map(|(_, tensor)| tensor)
    }

    /// Puts a tensor in the place of one of that name, or adds it.
    pub fn set_tensor(&mut self, suffix: &'static str, tensor: Tensor) {
        match self.tensors.iter_mut().find(|(name, _)| *name == suffix) {
            Some((_, old)) => *old = tensor,
            None => self.tensors.push((suffix, tensor)),
        }
    }
}
