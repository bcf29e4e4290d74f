//! The orders in which the runtime's `pack` module lays out weights.

use crate::check::ir::{BatchNorm, TensorId};
use crate::dtype::WeightsDtype;

use super::Learned;

/// An order, with what is laid out and what its length depends on.
#[derive(Clone, Debug, PartialEq)]
pub enum Packing {
    /// The filters of a convolution in panels.
    Conv {
        /// The parameters.
        learned: Learned,
        /// The activation's slopes.
        slope: Option<TensorId>,
        /// Output channels.
        filters: usize,
        /// Groups of channels that see only each other.
        groups: usize,
        /// Input channels of each group.
        channels: usize,
        /// Kernel height times kernel width.
        taps: usize,
        /// Values in a vector.
        lanes: usize,
        /// Vectors in a panel.
        vectors: usize,
        /// Filters at the end of each group whose vectors lie along the inputs.
        along_inputs: usize,
        /// The type that the weights are rounded to and stored as.
        dtype: WeightsDtype,
    },
    /// The filters of a convolution, transformed.
    Winograd {
        /// The parameters.
        learned: Learned,
        /// The activation's slopes.
        slope: Option<TensorId>,
        /// Rows and columns of outputs in a tile.
        out: usize,
        /// Inputs from what an output sees to what the next does.
        stride: usize,
        /// Rows and columns of a transformed filter.
        side: usize,
        /// What the filters were before pixels became channels, if they did.
        deepened: Option<Deepened>,
        /// Output channels.
        filters: usize,
        /// Input channels.
        channels: usize,
        /// Values in a vector.
        lanes: usize,
        /// Vectors in a panel.
        vectors: usize,
        /// The type that the weights are rounded to before they are transformed.
        dtype: WeightsDtype,
    },
    /// The rows of a fully connected layer in panels.
    FullyConnected {
        /// The parameters.
        learned: Learned,
        /// The activation's slopes.
        slope: Option<TensorId>,
        /// Outputs.
        units: usize,
        /// Pixels of the map whose memory order the inputs have.
        pixels: usize,
        /// Inputs for each pixel.
        channels: usize,
        /// Values in a vector.
        lanes: usize,
        /// Rows in a panel.
        rows: usize,
        /// The type that the weights are rounded to and stored as.
        dtype: WeightsDtype,
    },
    /// Those of several convolutions, each from the start of a cache line on.
    Chain(Vec<Packing>),
    /// A scale and a shift for each channel.
    Affine {
        /// The batch norm that they are made from.
        norm: BatchNorm,
        /// The activation's slopes.
        slope: Option<TensorId>,
        /// Values of each.
        channels: usize,
    },
    /// Tensors as they are, one after another, such as the activation's slopes.
    Vectors {
        /// The tensors.
        tensors: Vec<TensorId>,
        /// Values of each.
        channels: usize,
    },
}

/// Filters with a stride that are made into such without one, which see each block of pixels as the channels of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deepened {
    /// Rows and columns of a block: the stride.
    pub size: usize,
    /// Input channels of a filter.
    pub channels: usize,
    /// Height and width of a filter.
    pub kernel: [usize; 2],
}

impl Packing {
    /// [`Self::values`], up to where the next part starts.
    pub fn aligned_values(&self) -> usize {
        self.values().next_multiple_of(ALIGNMENT)
    }

    /// How many values are packed: what the runtime's `len` of the same order says, which asserts that they agree.
    pub fn values(&self) -> usize {
        match *self {
            Self::Conv { slope, filters, groups, channels, taps, lanes, along_inputs, dtype, .. } => {
                let along_filters = (filters / groups - along_inputs).next_multiple_of(lanes);
                let header = along_filters + along_inputs.next_multiple_of(lanes);
                let weights = along_filters * taps * channels / dtype.per_value()
                    + (along_inputs * taps * channels).next_multiple_of(lanes);
                groups * (header * header_rows(dtype, slope.is_some()) + weights)
            }
            Self::Winograd { slope, side, filters, channels, lanes, .. } => {
                let filter = side * side * channels;
                winograd_header(filters, slope.is_some()) + filters.next_multiple_of(lanes) * filter
            }
            Self::FullyConnected { slope, units, pixels, channels, lanes, dtype, .. } => {
                let weights = units * (pixels * channels).next_multiple_of(lanes) / dtype.per_value();
                weights + header_rows(dtype, slope.is_some()) * units.next_multiple_of(lanes)
            }
            Self::Chain(ref links) => links.iter().map(Self::aligned_values).sum(),
            Self::Affine { slope, channels, .. } => (2 + rows(slope)) * channels,
            Self::Vectors { ref tensors, channels } => tensors.len() * channels,
        }
    }
}

/// Each part of the packed weights starts at a multiple of this many values: a cache line.
pub const ALIGNMENT: usize = 16;

/// Values before the transformed filters: biases and slopes, up to a cache line.
pub fn winograd_header(filters: usize, has_slopes: bool) -> usize {
    (filters * (1 + usize::from(has_slopes))).next_multiple_of(ALIGNMENT)
}

/// Values for each filter or output besides its weights: a bias, a scale where the weights have one, a slope likewise.
pub fn header_rows(dtype: WeightsDtype, has_slopes: bool) -> usize {
    1 + usize::from(dtype.is_scaled()) + usize::from(has_slopes)
}

/// Rows of slopes.
fn rows(slope: Option<TensorId>) -> usize {
    usize::from(slope.is_some())
}
