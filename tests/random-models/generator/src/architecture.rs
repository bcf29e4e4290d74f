//! An architecture as data, with all that an architecture file can say of it.

use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Order, Shape};
use hardwire_compiler::syntax::ops::{Entry, FedBy, find};
use hardwire_reference::window::Rounding;

/// A whole model.
#[derive(Clone, Debug, Default)]
pub struct Architecture {
    /// The inputs; a single one is called `input`.
    pub inputs: Vec<Input>,
    /// The model's rounding; `Exact` where not given.
    pub rounding: Option<Rounding>,
    /// The type of the weights of convolutions and fully connected layers; `F32` where not given.
    pub weights_dtype: Option<WeightsDtype>,
    /// The layers, in order.
    pub layers: Vec<Layer>,
    /// The outputs; the last layer where none is given.
    pub outputs: Vec<Output>,
}

/// An input.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// Its size.
    pub shape: Shape,
    /// Whether the channels lie outermost in the caller's memory.
    pub channels_first: bool,
}

/// An output.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// The name of the layer.
    pub name: String,
    /// Whether the channels lie outermost in the caller's memory.
    pub channels_first: bool,
}

impl Output {
    /// The output of a layer, height-width-channel.
    pub fn of(layer: &str) -> Self {
        Self { name: layer.to_owned(), channels_first: false }
    }
}

/// One layer.
#[derive(Clone, Debug)]
pub struct Layer {
    /// Its name, or none where the language makes one.
    pub name: Option<String>,
    /// The names of what feeds it; the layer before it where none is given.
    pub from: Vec<String>,
    /// What it does.
    pub op: Op,
    /// What is applied to its output.
    pub activation: Option<Activation>,
    /// The type of its weights, where its kind may say so; the model's where not given.
    pub weights_dtype: Option<WeightsDtype>,
}

/// The kinds of layer.
#[derive(Clone, Debug)]
pub enum Op {
    /// `conv`.
    Conv {
        /// Output channels.
        filters: usize,
        /// Groups of channels.
        groups: usize,
        /// The window.
        window: Window,
        /// Whether there is a bias.
        bias: bool,
    },
    /// `depthwise_conv`.
    DepthwiseConv {
        /// Filters for each channel.
        multiplier: usize,
        /// The window.
        window: Window,
        /// Whether there is a bias.
        bias: bool,
    },
    /// `transposed_conv`.
    TransposedConv {
        /// Output channels.
        filters: usize,
        /// Groups of channels.
        groups: usize,
        /// The window, which has no rounding.
        window: Window,
        /// Pixels added below and to the right.
        output_padding: [usize; 2],
        /// Whether there is a bias.
        bias: bool,
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
        /// Whether padding counts.
        count_padding: bool,
    },
    /// `global_max_pool`.
    GlobalMaxPool,
    /// `global_avg_pool`.
    GlobalAvgPool,
    /// `upsample`.
    Upsample {
        /// What is said of the size of the output.
        extent: Extent,
        /// How a value is made.
        mode: Mode,
        /// Where pixels lie; as is usual for the mode where not given.
        align: Option<Align>,
        /// Which pixel is nearest.
        round: Round,
    },
    /// `pad`.
    Pad {
        /// Above and to the left.
        before: [usize; 2],
        /// Below and to the right.
        after: [usize; 2],
        /// Channels in front and behind.
        channels: [usize; 2],
        /// What is added.
        fill: Fill,
    },
    /// `depth_to_space`.
    DepthToSpace {
        /// Rows and columns of a block.
        block: usize,
        /// The order of channels.
        order: Order,
    },
    /// `space_to_depth`.
    SpaceToDepth {
        /// Rows and columns of a block.
        block: usize,
        /// The order of channels.
        order: Order,
    },
    /// `fully_connected`.
    FullyConnected {
        /// Outputs.
        units: usize,
        /// Whether there is a bias.
        bias: bool,
    },
    /// `batch_norm`.
    BatchNorm,
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
    InstanceNorm,
    /// `group_norm`.
    GroupNorm {
        /// Groups of channels.
        groups: usize,
    },
    /// `layer_norm`.
    LayerNorm {
        /// Whether there is a bias.
        bias: bool,
    },
    /// `local_response_norm`.
    LocalResponseNorm {
        /// Channels that are summed.
        size: usize,
    },
    /// `l2_normalize`.
    L2Normalize,
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
        /// The first channel.
        first: usize,
        /// The first that is left out.
        end: usize,
    },
    /// `slice` of rows and columns, and of channels.
    Crop {
        /// The first row, column and channel.
        first: [usize; 3],
        /// The first of each that is left out.
        end: [usize; 3],
    },
    /// `shuffle`.
    Shuffle {
        /// Groups of channels.
        groups: usize,
    },
    /// `flatten`.
    Flatten,
    /// `dropout`.
    Dropout,
}

/// What a border consists of.
#[derive(Clone, Copy, Debug)]
pub enum Fill {
    /// One value.
    Value(f32),
    /// The pixels at the border.
    Edge,
    /// The input, mirrored.
    Reflect,
}

/// Rows and columns of an output; arrays are `[height, width]`.
#[derive(Clone, Copy, Debug)]
pub enum Extent {
    /// So many times those of the input.
    Scale([usize; 2]),
    /// So many.
    Size([usize; 2]),
}

/// How a window slides; arrays are `[height, width]`.
#[derive(Clone, Debug)]
pub struct Window {
    /// Taps.
    pub kernel: [usize; 2],
    /// Pixels from one position to the next.
    pub stride: [usize; 2],
    /// Pixels from one tap to the next.
    pub dilation: [usize; 2],
    /// The border.
    pub padding: Padding,
    /// The layer's rounding; the model's where not given.
    pub rounding: Option<Rounding>,
}

/// A window's border.
#[derive(Clone, Copy, Debug)]
pub enum Padding {
    /// Pixels at each side, `[height, width]`.
    Sides {
        /// Above and to the left.
        before: [usize; 2],
        /// Below and to the right.
        after: [usize; 2],
    },
    /// `"same"`.
    Same,
    /// `"same_lower"`.
    SameLower,
    /// `"valid"`.
    Valid,
}

/// The activations.
#[derive(Clone, Copy, Debug)]
pub enum Activation {
    /// `relu`.
    Relu,
    /// `relu6`.
    Relu6,
    /// `leaky_relu`.
    LeakyRelu(f32),
    /// `prelu`, with one slope for all channels or one for each.
    Prelu {
        /// Whether there is but one slope.
        shared: bool,
    },
    /// `elu`.
    Elu(f32),
    /// `sigmoid`.
    Sigmoid,
    /// `tanh`.
    Tanh,
    /// `hard_sigmoid`.
    HardSigmoid,
    /// `hard_swish`.
    HardSwish,
    /// `silu`.
    Silu,
    /// `mish`.
    Mish,
    /// `softplus`.
    Softplus,
    /// `gelu`, by the error function or by tanh.
    Gelu {
        /// Whether by tanh.
        tanh: bool,
    },
    /// `clip`.
    Clip(f32, f32),
    /// `power`.
    Power(f32),
}

impl Architecture {
    /// This one with an output more, channels-first.
    #[must_use]
    pub fn with_channels_first(mut self, layer: &str) -> Self {
        self.outputs.push(Output { channels_first: true, ..Output::of(layer) });
        self
    }

    /// The names of all layers, written or made: a layer without a name is called by its kind and its place among those of
    /// its kind, counted from 1.
    pub fn layer_names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (i, layer) in self.layers.iter().enumerate() {
            let kind = layer.op.kind();
            let place = 1 + self.layers[..i].iter().filter(|before| before.op.kind() == kind).count();
            names.push(layer.name.clone().unwrap_or_else(|| format!("{kind}{place}")));
        }
        names
    }
}

impl Layer {
    /// The model's output that it is, height-width-channel, if it has a name.
    pub fn as_output(&self) -> Option<Output> {
        self.name.as_deref().map(Output::of)
    }

    /// A layer that `from` feeds, or the layer before it where that is empty.
    pub fn new(name: &str, from: &[&str], op: Op, activation: Option<Activation>) -> Self {
        let from = from.iter().map(|&name| name.to_owned()).collect();
        Self { name: Some(name.to_owned()), from, op, activation, weights_dtype: None }
    }

    /// What it has in common with layers that differ in sizes alone: its kind, its activation and the type of its weights.
    pub fn group(&self) -> String {
        format!("{} {:?} {:?}", self.op.kind(), self.activation, self.weights_dtype)
    }
}

impl Op {
    /// The value of `kind`.
    pub const fn kind(&self) -> &'static str {
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
            Self::LogSoftmax => "log_softmax",
            Self::ArgMax => "arg_max",
            Self::ChannelMax => "channel_max",
            Self::InstanceNorm => "instance_norm",
            Self::GroupNorm { .. } => "group_norm",
            Self::LayerNorm { .. } => "layer_norm",
            Self::LocalResponseNorm { .. } => "local_response_norm",
            Self::L2Normalize => "l2_normalize",
            Self::Sub => "sub",
            Self::Div => "div",
            Self::Slice { .. } | Self::Crop { .. } => "slice",
            Self::Shuffle { .. } => "shuffle",
            Self::FullyConnected { .. } => "fully_connected",
            Self::BatchNorm => "batch_norm",
            Self::Activation => "activation",
            Self::Softmax => "softmax",
            Self::Add => "add",
            Self::Multiply => "multiply",
            Self::Concat => "concat",
            Self::Flatten => "flatten",
            Self::Dropout => "dropout",
        }
    }

    /// What the compiler's table of kinds says of it.
    pub(crate) fn entry(&self) -> &'static Entry {
        find(self.kind()).expect("all kinds are the compiler's")
    }

    /// Whether a layer of this kind may say which type its weights have.
    pub(crate) fn takes_weights_dtype(&self) -> bool {
        self.entry().keys.iter().any(|key| key.name == "weights_dtype")
    }

    /// Whether a layer of this kind is fed by several.
    pub(crate) fn joins(&self) -> bool {
        self.entry().fed_by != FedBy::One
    }
}

impl Window {
    /// A window without stride, dilation or padding.
    pub const fn of(kernel: [usize; 2]) -> Self {
        Self { kernel, stride: [1, 1], dilation: [1, 1], padding: Padding::Valid, rounding: None }
    }
}
