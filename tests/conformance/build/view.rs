//! How a tensor of any rank is seen as feature maps or vectors.
//!
//! ONNX's cases are of ranks 1 to 4, a model's inputs are single maps and vectors. Most operators do not care how their axes are
//! called, so a case can choose which axis is the channels; those before it count the runs, those behind it are pixels.

use crate::case::Case;

/// The roles of a tensor's axes.
#[derive(Clone, Copy)]
pub enum View {
    /// The axis is the channels; those before it are items, each a run of its own, those behind it pixels.
    ChannelsAt(usize),
    /// The last axis is the channels, those before it are pixels.
    ChannelsLast,
    /// All values are one vector.
    Vector,
}

/// One tensor under a [`View`].
#[derive(Clone, Copy)]
pub struct Split {
    /// How many runs it is for.
    pub items: usize,
    /// The size of each item.
    pub size: Size,
    /// Whether an item's channels lie outermost in the case's memory.
    pub channels_first: bool,
}

/// The size of one item.
#[derive(Clone, Copy)]
pub enum Size {
    Map { height: usize, width: usize, channels: usize },
    Features(usize),
}

impl View {
    /// The view under which Hardwire has an operator that does what `case` asks for.
    pub fn of(case: &Case) -> Self {
        let shape = &case.inputs[0].shape;
        let rank = shape.len();
        let node = &case.nodes[0];
        match node.op.as_str() {
            "LayerNormalization" => Self::ChannelsLast,
            "LogSoftmax" => Self::ChannelsAt(node.axis(rank)),
            _ if rank == 4 => Self::ChannelsAt(1),
            "Concat" | "Softmax" | "Split" => Self::ChannelsAt(node.axis(rank)),
            "Gemm" | "MatMul" => Self::ChannelsAt(1),
            "PRelu" => {
                let (slopes, _) = case.constant(&node.inputs[1]).expect("the slopes are a constant");
                if slopes == shape {
                    Self::Vector
                } else if case.opset < 7 {
                    Self::ChannelsAt(1)
                } else {
                    Self::ChannelsLast
                }
            }
            "Add" | "Mul" if case.inputs.iter().any(|input| input.shape != *shape) => Self::ChannelsLast,
            _ => Self::ChannelsAt(0),
        }
    }

    /// How a tensor of `shape` is seen.
    pub fn split(self, shape: &[usize]) -> Split {
        match self {
            Self::ChannelsAt(axis) => {
                let (items, behind) = shape.split_at(axis);
                let (channels, pixels) = behind.split_first().expect("the axis exists");
                let size = match pixels {
                    [] => Size::Features(*channels),
                    [height, width @ ..] => {
                        Size::Map { height: *height, width: width.iter().product(), channels: *channels }
                    }
                };
                Split { items: items.iter().product(), size, channels_first: true }
            }
            Self::ChannelsLast => {
                let (channels, pixels) = shape.split_last().expect("the tensor has an axis");
                let (width, height) = pixels.split_last().unwrap_or((&1, &[]));
                let size = Size::Map { height: height.iter().product(), width: *width, channels: *channels };
                Split { items: 1, size, channels_first: false }
            }
            Self::Vector => Split { items: 1, size: Size::Features(shape.iter().product()), channels_first: true },
        }
    }
}

impl Split {
    /// The channels and pixels of an item whose memory has to be transposed to be height-width-channel.
    pub fn transposed(self) -> Option<(usize, usize)> {
        match self.size {
            Size::Map { height, width, channels } if self.channels_first => Some((channels, height * width)),
            Size::Map { .. } | Size::Features(_) => None,
        }
    }
}
