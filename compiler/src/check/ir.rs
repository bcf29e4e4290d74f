//! The checked graph: what `check` makes and `plan` reads.
//!
//! After this point every name is resolved, every size and count is known and fits, every tensor that the model needs
//! is listed, and, where the model names a weights file, each of them was found in it with the right size and type.
//! Nodes stand in an order in which each comes after all that feed it.

use crate::dtype::WeightsDtype;
use crate::sampling::{Align, Mode, Round};
use crate::shape::{Map, Order, Shape, Window};

/// A whole model, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    /// The model's name, from the file or from the struct.
    pub name: String,
    /// What flows between nodes: first the inputs, then the output of each node, in order.
    pub values: Vec<Value>,
    /// What is given to a run, in the order of declaration.
    pub inputs: Vec<Input>,
    /// What is computed, in an order in which each node comes after those that feed it.
    pub nodes: Vec<Node>,
    /// What a run gives back, in the order of declaration.
    pub outputs: Vec<Output>,
    /// Every tensor of parameters, in order of use.
    pub tensors: Vec<Tensor>,
    /// Where the tensors' values are, where the model names a file.
    pub weights: Option<Weights>,
}

impl Graph {
    /// Whether a run gives back `value`.
    pub fn is_output(&self, value: ValueId) -> bool {
        self.outputs.iter().any(|output| output.value == value)
    }
}

/// Index into [`Graph::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueId(pub usize);

/// Index into [`Graph::tensors`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TensorId(pub usize);

/// A feature map or a vector between two nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The name of the input or of the layer that it comes from.
    pub name: String,
    /// Its size.
    pub shape: Shape,
}

/// A declared input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// The value that it fills.
    pub value: ValueId,
    /// How its memory is laid out.
    pub layout: Layout,
}

/// A declared output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output {
    /// The value that it gives.
    pub value: ValueId,
    /// How its memory is laid out.
    pub layout: Layout,
}

/// The order of a feature map's axes in the memory of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Height, width, channels: the layout inside.
    Hwc,
    /// Channels, height, width: PyTorch's.
    Chw,
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The layer's name, written or made.
    pub name: String,
    /// The layer's kind, in the word of the language.
    pub kind: &'static str,
    /// What it computes.
    pub op: Op,
    /// What it reads.
    pub inputs: Vec<ValueId>,
    /// What it gives.
    pub output: ValueId,
    /// Applied to each value of the output, last.
    pub activation: Option<Activation>,
    /// Learned parameters, counted as PyTorch counts them; those of the activation included.
    pub parameters: u64,
    /// Multiply-adds for one input.
    pub multiply_adds: u64,
    /// The parameters that the same layer would have if each output position had weights of its own;
    /// equal to `parameters` for a layer without sharing.
    pub unshared_parameters: u64,
}

/// The kinds of operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// `conv` and `depthwise_conv`.
    Conv(Conv),
    /// `transposed_conv`.
    TransposedConv(TransposedConv),
    /// `max_pool`.
    MaxPool(MaxPool),
    /// `avg_pool`.
    AvgPool(AvgPool),
    /// `global_max_pool`.
    GlobalMaxPool,
    /// `global_avg_pool`.
    GlobalAvgPool,
    /// `upsample`.
    Upsample(Upsample),
    /// `pad`.
    Pad(Pad),
    /// `depth_to_space`.
    DepthToSpace(Blocks),
    /// `space_to_depth`.
    SpaceToDepth(Blocks),
    /// `fully_connected`.
    FullyConnected(FullyConnected),
    /// `batch_norm`.
    BatchNorm(BatchNorm),
    /// `activation`: the node's [`Node::activation`] alone.
    Activation,
    /// `softmax`, over the channels of each pixel or over all features.
    Softmax,
    /// `log_softmax`, likewise.
    LogSoftmax,
    /// `arg_max`, likewise.
    ArgMax,
    /// `channel_max`, likewise.
    ChannelMax,
    /// `instance_norm`, whose groups are single channels, and `group_norm`.
    GroupNorm(GroupNorm),
    /// `layer_norm`, over the channels of each pixel or over all features.
    LayerNorm(LayerNorm),
    /// `local_response_norm`.
    LocalResponseNorm(LocalResponseNorm),
    /// `l2_normalize`, over the channels of each pixel or over all features, which are divided by this at least.
    L2Normalize(f64),
    /// `add`: two or more inputs, the height, the width and the channels of each the output's or 1.
    Add,
    /// `sub`: the first of two inputs less the second, of such sizes.
    Sub,
    /// `multiply`: as `add`.
    Multiply,
    /// `div`: the first of two inputs by the second, as `sub`.
    Div,
    /// `concat`, along the channels (or the features).
    Concat,
    /// `slice`.
    Slice(Slice),
    /// `shuffle`, of so many groups.
    Shuffle(usize),
    /// `flatten`: channels first, as PyTorch does.
    Flatten,
    /// `dropout`: the identity at inference.
    Dropout,
}

impl Op {
    /// Whether its output is its input by another name. The order that `flatten` gives the values is left to what reads them.
    pub const fn only_renames(&self) -> bool {
        match self {
            Self::Flatten | Self::Dropout => true,
            Self::Conv(_)
            | Self::TransposedConv(_)
            | Self::MaxPool(_)
            | Self::AvgPool(_)
            | Self::GlobalMaxPool
            | Self::GlobalAvgPool
            | Self::Upsample(_)
            | Self::Pad(_)
            | Self::DepthToSpace(_)
            | Self::SpaceToDepth(_)
            | Self::FullyConnected(_)
            | Self::BatchNorm(_)
            | Self::Activation
            | Self::Softmax
            | Self::LogSoftmax
            | Self::ArgMax
            | Self::ChannelMax
            | Self::GroupNorm(_)
            | Self::LayerNorm(_)
            | Self::LocalResponseNorm(_)
            | Self::L2Normalize(_)
            | Self::Add
            | Self::Sub
            | Self::Multiply
            | Self::Div
            | Self::Concat
            | Self::Shuffle(_)
            | Self::Slice(_) => false,
        }
    }
}

/// A convolution (cross-correlation, as everywhere in the field).
#[derive(Clone, Debug, PartialEq)]
pub struct Conv {
    /// Output channels.
    pub filters: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// The window.
    pub window: Window,
    /// Whether only sums of products will do.
    pub exact: bool,
    /// The type that the weights are rounded to.
    pub dtype: WeightsDtype,
    /// `[filters, channels / groups, kernel height, kernel width]`.
    pub weight: TensorId,
    /// `[filters]`.
    pub bias: Option<TensorId>,
}

/// A transposed convolution: the sum over all input pixels of their filters, each from the output pixel on at which the input
/// pixel times the stride lies.
#[derive(Clone, Debug, PartialEq)]
pub struct TransposedConv {
    /// Output channels.
    pub filters: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// The window, by which the convolution that it is the transpose of would slide over the output; what is behind it is not
    /// said, but by the size of the output.
    pub window: Window,
    /// Whether only sums of products will do.
    pub exact: bool,
    /// `[channels, filters / groups, kernel height, kernel width]`.
    pub weight: TensorId,
    /// `[filters]`.
    pub bias: Option<TensorId>,
}

/// The largest value under each window; padding never wins.
#[derive(Clone, Debug, PartialEq)]
pub struct MaxPool {
    /// The window.
    pub window: Window,
}

/// The mean value under each window.
#[derive(Clone, Debug, PartialEq)]
pub struct AvgPool {
    /// The window. Under `ceil` rounding its last position may reach past the padding; what lies there is never counted.
    pub window: Window,
    /// Whether padding counts in the divisor.
    pub count_padding: bool,
}

/// A change of a map's height and width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upsample {
    /// How a value is made.
    pub mode: Mode,
    /// Where output pixels lie between input pixels.
    pub align: Align,
    /// Of [`Mode::Nearest`], which input pixel is taken.
    pub round: Round,
}

/// A fully connected layer.
#[derive(Clone, Debug, PartialEq)]
pub struct FullyConnected {
    /// Outputs.
    pub units: usize,
    /// The type that the weights are rounded to.
    pub dtype: WeightsDtype,
    /// `[units, inputs]`.
    pub weight: TensorId,
    /// `[units]`.
    pub bias: Option<TensorId>,
}

/// A part of a map, or of a vector. Where it ends is told by the size of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Rows above and columns to the left that are left out.
    pub before: [usize; 2],
    /// The first channel or feature.
    pub channels: usize,
}

/// A border around a map. What is behind and below is told by the size of the output.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pad {
    /// Rows above and columns to the left.
    pub before: [usize; 2],
    /// Channels in front.
    pub channels: usize,
    /// What is added.
    pub fill: Fill,
}

/// What a border consists of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// The same value everywhere.
    Constant(f32),
    /// The nearest pixel of the input.
    Edge,
    /// The input mirrored at its outermost pixels, which are not repeated; no border is as long as the input.
    Reflect,
}

/// Pixels that stand for blocks of pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// Rows and columns of a block.
    pub size: usize,
    /// How the channels of such a pixel are ordered.
    pub order: Order,
}

/// Normalisation by the mean and the variance of each group of channels over all pixels:
/// `(x - mean) / sqrt(variance + epsilon) * scale + shift`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupNorm {
    /// Groups of neighbouring channels.
    pub groups: usize,
    /// `weight`, `[channels]`.
    pub scale: TensorId,
    /// `bias`, `[channels]`.
    pub shift: TensorId,
    /// Added to the variance.
    pub epsilon: f64,
}

/// Normalisation by the mean and the variance of the channels of each pixel, or of all features:
/// `(x - mean) / sqrt(variance + epsilon) * scale + shift`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LayerNorm {
    /// `weight`, `[channels]`.
    pub scale: TensorId,
    /// `bias`, `[channels]`.
    pub shift: Option<TensorId>,
    /// Added to the variance.
    pub epsilon: f64,
}

/// Division by a power of the mean of the squares of neighbouring channels: `x / (bias + alpha / size * sum) ^ beta`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalResponseNorm {
    /// Channels that are summed: `(size - 1) / 2` before the value's own, rounded down, and the others from there on.
    pub size: usize,
    /// The factor of the mean.
    pub alpha: f64,
    /// The exponent.
    pub beta: f64,
    /// What is added.
    pub bias: f64,
}

/// Batch normalisation with the statistics of training: `(x - mean) / sqrt(variance + epsilon) * scale + shift`.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchNorm {
    /// `weight`, `[channels]`.
    pub scale: TensorId,
    /// `bias`, `[channels]`.
    pub shift: TensorId,
    /// `running_mean`, `[channels]`.
    pub mean: TensorId,
    /// `running_var`, `[channels]`.
    pub variance: TensorId,
    /// Added to the variance.
    pub epsilon: f64,
}

/// Activations, each applied to one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Activation {
    /// `max(x, 0)`.
    Relu,
    /// `min(max(x, 0), 6)`.
    Relu6,
    /// `x` where positive, else `slope * x`.
    LeakyRelu {
        /// The factor below zero.
        slope: f32,
    },
    /// `x` where positive, else the channel's own slope times `x`.
    Prelu {
        /// `[channels]`, or `[1]` for one slope shared by all.
        slope: TensorId,
    },
    /// `x` where positive, else `alpha * (exp(x) - 1)`.
    Elu {
        /// The limit below zero, negated.
        alpha: f32,
    },
    /// `1 / (1 + exp(-x))`.
    Sigmoid,
    /// The hyperbolic tangent.
    Tanh,
    /// `min(max(slope * x + shift, 0), 1)`; PyTorch's are 1/6 and 1/2.
    HardSigmoid {
        /// The factor.
        slope: f32,
        /// What is added.
        shift: f32,
    },
    /// `x * min(max(x + 3, 0), 6) / 6`.
    HardSwish,
    /// `x * sigmoid(x)`.
    Silu,
    /// `x * tanh(softplus(x))`.
    Mish,
    /// `log(1 + exp(x))`.
    Softplus,
    /// `x` times the normal distribution's cumulative probability at `x`.
    Gelu {
        /// Whether by the tanh approximation rather than the error function.
        tanh: bool,
    },
    /// `min(max(x, low), high)`.
    Clip {
        /// The least value.
        low: f32,
        /// The greatest value.
        high: f32,
    },
    /// `x` to the power `exponent`.
    Power {
        /// The exponent.
        exponent: f32,
    },
}

impl Activation {
    /// The word of the language for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Relu => "relu",
            Self::Relu6 => "relu6",
            Self::LeakyRelu { .. } => "leaky_relu",
            Self::Prelu { .. } => "prelu",
            Self::Elu { .. } => "elu",
            Self::Sigmoid => "sigmoid",
            Self::Tanh => "tanh",
            Self::HardSigmoid { .. } => "hard_sigmoid",
            Self::HardSwish => "hard_swish",
            Self::Silu => "silu",
            Self::Mish => "mish",
            Self::Softplus => "softplus",
            Self::Gelu { .. } => "gelu",
            Self::Clip { .. } => "clip",
            Self::Power { .. } => "power",
        }
    }
}

/// A tensor of parameters that the model needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// Its name in a safetensors file, such as `conv1.weight`.
    pub name: String,
    /// Its dimensions, outermost first.
    pub dimensions: Vec<usize>,
    /// What it is in its layer.
    pub role: Role,
    /// How random weights are drawn for it.
    pub init: Init,
    /// What its layer is fed, if that is a flattened feature map.
    pub flattened: Option<Flattened>,
}

/// What a tensor is in its layer, which tells its axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The weights of a convolution: `[filters, channels / groups, kernel height, kernel width]`.
    Filters,
    /// Those of a transposed convolution: `[channels, filters / groups, kernel height, kernel width]`.
    TransposedFilters,
    /// Those of a fully connected layer: `[units, inputs]`.
    Units,
    /// What is added to each output, in a layer that may do without.
    Bias,
    /// The slopes of a prelu: one for each channel, or one for all.
    Slopes,
    /// What a norm always has for each channel.
    OfNorm,
}

impl Role {
    /// Whether it is weights that are multiplied and summed, those that a layer is about.
    pub const fn is_weights(self) -> bool {
        match self {
            Self::Filters | Self::TransposedFilters | Self::Units => true,
            Self::Bias | Self::Slopes | Self::OfNorm => false,
        }
    }
}

/// A feature map whose values were put in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flattened {
    /// The layer, or the input, that gave it its height and width.
    pub layer: String,
    /// Its size.
    pub map: Map,
}

/// How a tensor's values are drawn where a model is run with random weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Init {
    /// Uniform between `-bound` and `bound`.
    Uniform {
        /// `sqrt(6 / fan_in)` for weights (He et al. 2015), so that values keep their scale from layer to layer.
        bound: f32,
    },
    /// The same value everywhere.
    Constant(f32),
}

/// The weights file of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// Its path as the architecture file has it.
    pub path: String,
    /// Where each tensor of [`Graph::tensors`] lies in it.
    pub stored: Vec<Stored>,
}

/// One tensor in a weights file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stored {
    /// Its first byte, counted from the start of the file.
    pub offset: usize,
    /// Its type.
    pub dtype: Dtype,
}

/// The types that weights may be stored in on disk; each is widened to `f32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dtype {
    /// IEEE 754 single precision.
    F32,
    /// IEEE 754 half precision.
    F16,
    /// The upper half of a single.
    Bf16,
}
