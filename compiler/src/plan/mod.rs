//! From the checked graph to a plan: which steps run, on what memory, by which algorithm and schedule.
//!
//! A plan is data. It can be printed, and `emit` obeys it.

use std::ops::Range;

use crate::check::ir::{self, Activation, BatchNorm, Graph, TensorId};
use crate::dtype::WeightsDtype;
use crate::shape::{Map, Shape, Window};

use level::PerLevel;
use ops::transposed_conv::{Interleave, Taps};
use packing::Packing;
use sliding::Sliding;
use workload::Choices;

/// After this point: every buffer has a place, no two that are alive at once overlap, and the arena's size is known.
mod arena;
/// After this point: maps between convolutions that are computed together are no operands any more.
mod chains;
/// Parts of a step's output.
pub mod cuts;
/// Cycles of steps.
pub mod estimate;
/// After this point: every node is a step of its own, part of another step, or nothing at all (flatten, dropout, slice).
mod fuse;
/// What is known of each instruction-set level.
pub mod level;
/// What memory costs.
pub mod memory;
/// Algorithms and schedules, one file for each operator that needs more than its sizes.
pub mod ops;
/// After this point: every step that has weights knows how they are packed and where they then lie, at each level.
mod pack;
/// Orders in which weights are packed.
pub mod packing;
/// The plan as text.
pub mod print;
/// Tiles of a row of pixels.
pub mod row;
/// Tiles of a window that slides over each channel by itself.
pub mod sliding;
/// After this point: every operand is a view of a buffer, and a concatenation moves nothing: its parts lie side by side.
mod views;
/// What there is a choice of, by name.
pub mod workload;

/// Everything that is decided about a model before code is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The inputs of the model.
    pub inputs: Vec<OperandId>,
    /// The outputs of the model.
    pub outputs: Vec<OperandId>,
    /// All that steps read and fill.
    pub operands: Vec<Operand>,
    /// The memory of all operands, and what steps need for themselves.
    pub buffers: Vec<Buffer>,
    /// What is executed, in order.
    pub steps: Vec<Step>,
    /// What lies side by side, in order.
    pub concats: Vec<Concat>,
    /// The size of the arena, in values.
    pub arena: usize,
    /// The size of the packed weights, in values.
    pub packed: PerLevel<usize>,
}

impl Plan {
    /// Where an operand lies.
    pub fn view(&self, operand: OperandId) -> View {
        self.operands[operand.0].view
    }

    /// Where the buffer of an operand lies.
    pub fn place(&self, operand: OperandId) -> Place {
        self.buffers[self.view(operand).buffer.0].place
    }
}

/// Index into [`Plan::operands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperandId(pub usize);

/// Index into [`Plan::buffers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferId(pub usize);

/// A feature map or a vector.
#[derive(Clone, Debug, PartialEq)]
pub struct Operand {
    /// The layer that it is the output of, or the input that it is.
    pub name: String,
    /// Its size.
    pub shape: Shape,
    /// Where it lies.
    pub view: View,
    /// The operand of which it is a slice, for which no step is taken.
    pub whole: Option<OperandId>,
}

/// Some channels of all pixels of a buffer: as many runs of values as there are pixels, equally far apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The buffer.
    pub buffer: BufferId,
    /// The first value of the first run, in the buffer.
    pub first: usize,
    /// The runs and the values of each.
    pub pixels: Pixels,
    /// Values from the start of a run to that of the next: as many as a run has, or more.
    pub pitch: usize,
}

impl View {
    /// Values from the first to the last, with those of others that lie between.
    pub const fn span(&self) -> usize {
        span(self.pixels.count, self.pitch, self.pixels.channels)
    }

    /// The same as positions in the buffer.
    pub const fn values(&self) -> Range<usize> {
        self.first..self.first + self.span()
    }

    /// Values from one pixel of `channels` channels to the next, as an operator sees them that may read a map as a vector, in one
    /// piece, or the other way round.
    pub const fn pitch_for(&self, channels: usize) -> usize {
        if self.is_contiguous() { channels } else { self.pitch }
    }

    /// Whether nothing else lies between its values.
    pub const fn is_contiguous(&self) -> bool {
        self.pixels.count == 1 || self.pitch == self.pixels.channels
    }
}

/// Values from the first to the last of `runs` runs of `len` values, `pitch` apart, with those between.
pub const fn span(runs: usize, pitch: usize, len: usize) -> usize {
    (runs - 1) * pitch + len
}

/// Memory for one operand or several, or for a step alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// Its size, in values.
    pub len: usize,
    /// Where it lies.
    pub place: Place,
}

/// Where a buffer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the caller's memory: the input with this index.
    Input(usize),
    /// In the arena, from this value on.
    Arena(usize),
}

/// The output of a concatenation: it takes no step, since its parts lie side by side as they are filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Concat {
    /// The node, as an index into [`Graph::nodes`].
    pub node: usize,
    /// All channels.
    pub output: OperandId,
    /// What lies in it, in the order of the channels. A part that could not be filled there is a copy.
    pub parts: Vec<OperandId>,
    /// The step that fills the last of them.
    pub last_step: usize,
}

/// One entry of the program: a function that reads some operands and fills one, which shares no buffer with those.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The name of the last layer that it computes.
    pub name: String,
    /// The nodes that it computes, as indices into [`Graph::nodes`]; none for a change of layout, and for all but the last of
    /// several steps that compute one node.
    pub nodes: Vec<usize>,
    /// Whether the output lies in the order that the language defines for the last node; so not for features that still lie
    /// as the map that was flattened into them.
    pub ordered: bool,
    /// What it computes and how.
    pub op: Op,
    /// Applied to each value before it is stored.
    pub activation: Option<Activation>,
    /// What it reads.
    pub inputs: Vec<OperandId>,
    /// What it fills.
    pub output: OperandId,
    /// Memory that it needs for itself.
    pub scratch: Option<BufferId>,
    /// How its weights are packed, and where among those of all steps.
    pub packed: Option<PerLevel<Packed>>,
}

impl Step {
    /// A step that completes no node: it fills `output` from `from`.
    fn moving(name: String, op: Op, from: OperandId, output: OperandId) -> Self {
        Self {
            name,
            nodes: Vec::new(),
            ordered: true,
            op,
            activation: None,
            inputs: vec![from],
            output,
            scratch: None,
            packed: None,
        }
    }
}

/// A part of the packed weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// The first value.
    pub offset: usize,
    /// How they lie from there.
    pub packing: Packing,
}

/// What a step computes; where there is a choice of how, with a schedule for each level.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// A convolution.
    Conv(Conv, PerLevel<ops::conv::Schedule>),
    /// Convolutions together, some rows at a time.
    Chain(ops::chain::Chain, PerLevel<ops::chain::ChainSchedule>),
    /// The phases of a transposed convolution, side by side.
    Interleave(Interleave),
    /// A max pool.
    MaxPool(Pool, Sliding),
    /// An average pool.
    AvgPool(Pool, Divisor, Sliding),
    /// The largest value of each channel.
    GlobalMaxPool(Map),
    /// The mean of each channel.
    GlobalAvgPool(Map),
    /// A border around a map.
    Pad(Pad),
    /// Some of the rows and columns of a map.
    Slice(Slice),
    /// Channels as pixels.
    DepthToSpace(Blocks),
    /// Pixels as channels.
    SpaceToDepth(Blocks),
    /// A change of height and width.
    Upsample(ops::upsample::Upsample),
    /// A fully connected layer.
    FullyConnected(FullyConnected, PerLevel<ops::fully_connected::Schedule>),
    /// A batch norm that is folded into nothing: a scale and a shift for each channel.
    BatchNorm(Pixels, BatchNorm),
    /// The activation alone.
    Activation(Pixels),
    /// Softmax over the channels of each pixel.
    Softmax(Pixels),
    /// The logarithm of softmax.
    LogSoftmax(Pixels),
    /// The index of the largest channel of each pixel.
    ArgMax(Pixels),
    /// The largest channel of each pixel of an input of these.
    ChannelMax(Pixels),
    /// Normalisation of groups of channels by their own statistics.
    GroupNorm(Map, ir::GroupNorm),
    /// Normalisation of the channels of each pixel by their own statistics.
    LayerNorm(Pixels, ir::LayerNorm),
    /// Normalisation by neighbouring channels.
    LocalResponseNorm(Pixels, ir::LocalResponseNorm),
    /// The channels of each pixel as a vector of length 1; they are divided by this at least.
    L2Normalize(Pixels, f64),
    /// The sum of the inputs.
    Add(Combine),
    /// The first input less the second.
    Sub(Combine),
    /// The product of the inputs.
    Multiply(Combine),
    /// The first input by the second.
    Div(Combine),
    /// The input as it is.
    Copy(Pixels),
    /// The channels, dealt out of so many groups.
    Shuffle(Pixels, usize),
    /// Height-width-channels to channels-height-width, or back.
    Transpose(Transpose),
}

impl Op {
    /// Values of memory that a run needs beside inputs and output, at whatever level.
    pub fn scratch(&self) -> usize {
        match self {
            Self::Conv(conv, schedules) => schedules.most(|schedule| schedule.scratch(conv)),
            Self::Chain(chain, schedules) => schedules.most(|schedule| schedule.scratch(chain)),
            Self::Upsample(upsample) => upsample.scratch(),
            // A mean and a factor for each channel.
            Self::GroupNorm(map, _) => 2 * map.channels,
            // The squares of a pixel, and zeros at both ends.
            Self::LocalResponseNorm(pixels, norm) => {
                let [before, behind] = neighbours(*pixels, norm);
                before + pixels.channels + behind
            }
            Self::FullyConnected(..)
            | Self::MaxPool(..)
            | Self::AvgPool(..)
            | Self::GlobalMaxPool(_)
            | Self::GlobalAvgPool(_)
            | Self::Interleave(_)
            | Self::BatchNorm(..)
            | Self::Activation(_)
            | Self::Softmax(_)
            | Self::Pad(_)
            | Self::Slice(_)
            | Self::DepthToSpace(_)
            | Self::SpaceToDepth(_)
            | Self::LogSoftmax(_)
            | Self::ArgMax(_)
            | Self::ChannelMax(_)
            | Self::LayerNorm(..)
            | Self::L2Normalize(..)
            | Self::Add(_)
            | Self::Sub(_)
            | Self::Multiply(_)
            | Self::Div(_)
            | Self::Copy(_)
            | Self::Shuffle(..)
            | Self::Transpose(_) => 0,
        }
    }

    /// What it is and by which schedule, if it has one; what has none is computed in one way, by one thread.
    pub const fn scheduled(&self) -> Option<Scheduled<'_>> {
        match self {
            Self::Conv(conv, schedules) => Some(Scheduled::Conv(conv, schedules)),
            Self::Chain(chain, schedules) => Some(Scheduled::Chain(chain, schedules)),
            Self::FullyConnected(connected, schedules) => Some(Scheduled::FullyConnected(connected, schedules)),
            Self::MaxPool(pool, sliding) | Self::AvgPool(pool, _, sliding) => Some(Scheduled::Pool(pool, sliding)),
            Self::GlobalMaxPool(_)
            | Self::GlobalAvgPool(_)
            | Self::Interleave(_)
            | Self::Upsample(_)
            | Self::BatchNorm(..)
            | Self::Activation(_)
            | Self::Softmax(_)
            | Self::Pad(_)
            | Self::Slice(_)
            | Self::DepthToSpace(_)
            | Self::SpaceToDepth(_)
            | Self::LogSoftmax(_)
            | Self::ArgMax(_)
            | Self::ChannelMax(_)
            | Self::GroupNorm(..)
            | Self::LayerNorm(..)
            | Self::LocalResponseNorm(..)
            | Self::L2Normalize(..)
            | Self::Add(_)
            | Self::Sub(_)
            | Self::Multiply(_)
            | Self::Div(_)
            | Self::Copy(_)
            | Self::Shuffle(..)
            | Self::Transpose(_) => None,
        }
    }

    /// Into how many parts it is cut at most, at whatever level.
    pub fn parts(&self) -> usize {
        match self.scheduled() {
            Some(Scheduled::Conv(conv, schedules)) => schedules.most(|schedule| schedule.parts(conv)),
            Some(Scheduled::Chain(chain, schedules)) => schedules.most(|schedule| chain.cuts(schedule).count()),
            Some(Scheduled::FullyConnected(connected, schedules)) => {
                schedules.most(|schedule| schedule.cuts(connected).count())
            }
            Some(Scheduled::Pool(pool, sliding)) => sliding.cuts(pool.output).count(),
            None => 1,
        }
    }

    /// The parameters of an operator that multiplies by weights, into which a batch norm can be folded.
    pub const fn learned_mut(&mut self) -> Option<&mut Learned> {
        // Of one that is not here, batch norms stay by themselves, and nothing goes wrong.
        let (Self::Conv(Conv { learned, .. }, _) | Self::FullyConnected(FullyConnected { learned, .. }, _)) = self
        else {
            return None;
        };
        Some(learned)
    }
}

/// An operator with a schedule: one for each level where there is a choice of algorithms or tiles.
#[derive(Clone, Copy, Debug)]
pub enum Scheduled<'op> {
    /// A convolution.
    Conv(&'op Conv, &'op PerLevel<ops::conv::Schedule>),
    /// Convolutions together.
    Chain(&'op ops::chain::Chain, &'op PerLevel<ops::chain::ChainSchedule>),
    /// A fully connected layer.
    FullyConnected(&'op FullyConnected, &'op PerLevel<ops::fully_connected::Schedule>),
    /// A pool of either kind.
    Pool(&'op Pool, &'op Sliding),
}

/// A convolution's geometry and parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Conv {
    /// What it reads.
    pub input: Map,
    /// What it fills.
    pub output: Map,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// The window.
    pub window: Window,
    /// Whether only sums of products will do.
    pub exact: bool,
    /// The type that the weights are rounded to.
    pub dtype: WeightsDtype,
    /// Whether a second input, of the output's size, is added to the sums before the activation.
    pub residual: bool,
    /// Whether rows are gone through one by one, even where it only mixes channels.
    pub by_rows: bool,
    /// Its parameters.
    pub learned: Learned,
}

impl Conv {
    /// The convolution of a node, from and to maps of these sizes. A column of pixels is taken as a row, which lies in memory alike:
    /// tiles are cut from rows.
    pub const fn new(input: Map, output: Map, conv: &ir::Conv) -> Self {
        let ir::Conv { groups, mut window, exact, dtype, weight, bias, .. } = *conv;
        let (mut input, mut output) = (input, output);
        if input.width == 1 && output.width == 1 && window.kernel[1] == 1 {
            (input, output, window) = (input.transposed(), output.transposed(), window.transposed());
        }
        let learned = Learned { weight, bias, norm: None, taps: None };
        Self { input, output, groups, window, exact, dtype, residual: false, by_rows: false, learned }
    }

    /// Whether the two are computed alike, with parameters of their own.
    pub fn is_like(&self, other: &Self) -> bool {
        let Self { input, output, groups, window, exact, dtype, by_rows, residual: _, learned: _ } = self;
        (*input, *output, *groups, *window, *exact, *dtype, *by_rows)
            == (other.input, other.output, other.groups, other.window, other.exact, other.dtype, other.by_rows)
    }
}

/// A pool's geometry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pool {
    /// What it reads.
    pub input: Map,
    /// What it fills.
    pub output: Map,
    /// The window.
    pub window: Window,
}

/// What an average pool divides by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Divisor {
    /// The pixels of the window that lie in the input.
    Inside,
    /// Those and the padding, but nothing beyond it.
    InsideAndPadding,
}

/// A fully connected layer's geometry and parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct FullyConnected {
    /// Pixels of the map whose memory order the inputs have; 1 where they are in the order of the weights.
    pub pixels: usize,
    /// Inputs for each pixel.
    pub channels: usize,
    /// Outputs.
    pub units: usize,
    /// The type that the weights are rounded to and stored as.
    pub dtype: WeightsDtype,
    /// Its parameters.
    pub learned: Learned,
}

impl FullyConnected {
    /// How many values it reads.
    pub const fn inputs(&self) -> usize {
        self.pixels * self.channels
    }
}

/// Pixels with channels, whatever their arrangement; a vector is one pixel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Rows times columns.
    pub count: usize,
    /// Values at each.
    pub channels: usize,
}

impl Pixels {
    /// How a value of this shape lies in memory.
    pub const fn of(shape: Shape) -> Self {
        match shape {
            Shape::Map(map) => Self { count: map.pixels(), channels: map.channels },
            Shape::Features(features) => Self { count: 1, channels: features },
        }
    }

    /// How many values.
    pub const fn values(self) -> usize {
        self.count * self.channels
    }
}

/// Channels before a value's own and behind it whose squares are added to its, as far as there are any.
pub fn neighbours(pixels: Pixels, norm: &ir::LocalResponseNorm) -> [usize; 2] {
    [(norm.size - 1) / 2, norm.size / 2].map(|side| side.min(pixels.channels - 1))
}

/// What is made value by value of several inputs: a sum, a difference, a product or a quotient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combine {
    /// The output.
    pub output: Map,
    /// What each input has once that serves for all of the output.
    pub shared: Vec<Shared>,
}

/// Axes along which a value has a size of 1 and another has more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Whether one row serves for all.
    pub rows: bool,
    /// Whether one column does.
    pub columns: bool,
    /// Whether one channel does.
    pub channels: bool,
}

impl Shared {
    /// Whether there are any.
    pub const fn are_any(self) -> bool {
        self.rows || self.columns || self.channels
    }
}

/// A border around a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pad {
    /// What it reads.
    pub input: Map,
    /// What it fills.
    pub output: Map,
    /// What is added in front, and of what.
    pub pad: ir::Pad,
}

/// A part of a map, which has fewer rows or columns, and all channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// What it reads.
    pub input: Map,
    /// What it fills.
    pub output: Map,
    /// Rows above and columns to the left that are left out.
    pub before: [usize; 2],
}

/// A map whose pixels stand for blocks of pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// The map.
    pub map: Map,
    /// How it has the blocks.
    pub blocks: ir::Blocks,
}

impl Blocks {
    /// Channels of the pixels of a block.
    pub const fn channels(&self) -> usize {
        self.map.channels / (self.blocks.size * self.blocks.size)
    }
}

/// A change of the order of axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transpose {
    /// The pixels and channels of the map.
    pub pixels: Pixels,
    /// Whether channels come first afterwards; before, if not.
    pub to_channels_first: bool,
}

/// The learned parameters of a convolution or a fully connected layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Learned {
    /// The filters.
    pub weight: TensorId,
    /// One value for each filter.
    pub bias: Option<TensorId>,
    /// A batch norm that is folded into both.
    pub norm: Option<BatchNorm>,
    /// Of the filters of a transposed convolution, the taps that are used.
    pub taps: Option<Box<Taps>>,
}

/// Plans a whole model; `choices` are taken in place of what the cost model says.
pub fn plan(graph: &Graph, choices: &Choices) -> Plan {
    let program = chains::join(fuse::fuse(graph, choices), choices);
    let fuse::Program { inputs, outputs, operands, steps, joins } = program;
    let views::Program { operands, buffers, steps, concats } = views::view(operands, steps, &joins);
    let (steps, packed) = pack::pack(steps);
    let (buffers, arena) = arena::place(&buffers, &operands, &steps, &outputs);
    Plan { inputs, outputs, operands, buffers, steps, concats, arena, packed }
}
