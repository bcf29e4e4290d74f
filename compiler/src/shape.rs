//! Sizes of feature maps and vectors, and the arithmetic of sliding windows.

use std::fmt;

/// The greatest size that a number in a model, a feature map or a tensor may have: what a signed 32-bit index reaches.
pub const LIMIT: usize = i32::MAX as usize;

/// The size of a feature map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Map {
    /// Rows.
    pub height: usize,
    /// Columns.
    pub width: usize,
    /// Values at each pixel; the innermost axis in memory.
    pub channels: usize,
}

#[allow(clippy::len_without_is_empty, reason = "no size is zero")]
impl Map {
    /// Rows times columns.
    pub const fn pixels(self) -> usize {
        self.height * self.width
    }

    /// Rows times columns times channels.
    pub const fn len(self) -> usize {
        self.pixels() * self.channels
    }

    /// Rows as columns and columns as rows.
    #[must_use]
    pub const fn transposed(self) -> Self {
        Self { height: self.width, width: self.height, channels: self.channels }
    }

    /// Rows and columns.
    pub const fn size(self) -> [usize; 2] {
        [self.height, self.width]
    }

    /// Height, width and channels.
    pub const fn dimensions(self) -> [usize; 3] {
        [self.height, self.width, self.channels]
    }
}

impl fmt::Display for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}x{}", self.height, self.width, self.channels)
    }
}

/// The size of what passes between two layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A feature map, height x width x channels.
    Map(Map),
    /// A vector of features.
    Features(usize),
}

#[allow(clippy::len_without_is_empty, reason = "no size is zero")]
impl Shape {
    /// How many values it holds.
    pub const fn len(self) -> usize {
        match self {
            Self::Map(map) => map.len(),
            Self::Features(features) => features,
        }
    }

    /// Its size in a sentence.
    pub fn describe(self) -> String {
        match self {
            Self::Map(map) => map.to_string(),
            Self::Features(1) => "1 feature".to_owned(),
            Self::Features(features) => format!("{features} features"),
        }
    }

    /// Whether its values can be counted and indexed, see [`LIMIT`].
    pub fn fits(self) -> bool {
        product(&self.dimensions()).is_some_and(|values| values <= LIMIT as u64)
    }

    /// The channels of a map, or all features: what a layer that treats channels apart counts.
    pub const fn channels(self) -> usize {
        match self {
            Self::Map(map) => map.channels,
            Self::Features(features) => features,
        }
    }

    /// The same as a map: a vector is the channels of one pixel.
    pub const fn map(self) -> Map {
        match self {
            Self::Map(map) => map,
            Self::Features(channels) => Map { height: 1, width: 1, channels },
        }
    }

    /// Its axes, outermost first.
    pub fn dimensions(self) -> Vec<usize> {
        match self {
            Self::Map(map) => map.dimensions().to_vec(),
            Self::Features(features) => vec![features],
        }
    }
}

/// The product of `factors`, where it can be had.
pub fn product(factors: &[usize]) -> Option<u64> {
    factors.iter().try_fold(1u64, |product, &factor| product.checked_mul(factor as u64))
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map(map) => map.fmt(f),
            Self::Features(features) => features.fmt(f),
        }
    }
}

/// How the channels of a pixel that stands for a block of pixels are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// By the row and the column in the block, then by the channel: ONNX's DCR.
    DepthFirst,
    /// By the channel, then by the row and the column in the block: ONNX's CRD, PyTorch's pixel shuffle.
    ChannelsFirst,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DepthFirst => "\"dcr\"",
            Self::ChannelsFirst => "\"crd\"",
        })
    }
}

/// How a window slides over the two spatial axes of a map; every array is `[height, width]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// Taps along each axis.
    pub kernel: [usize; 2],
    /// Input pixels from one output pixel to the next.
    pub stride: [usize; 2],
    /// Input pixels from one tap to the next.
    pub dilation: [usize; 2],
    /// Pixels of border before the first row and the first column.
    pub before: [usize; 2],
    /// Pixels of border after the last row and the last column.
    pub after: [usize; 2],
}

impl Window {
    /// Rows as columns and columns as rows.
    #[must_use]
    pub const fn transposed(self) -> Self {
        const fn swapped([rows, columns]: [usize; 2]) -> [usize; 2] {
            [columns, rows]
        }
        Self {
            kernel: swapped(self.kernel),
            stride: swapped(self.stride),
            dilation: swapped(self.dilation),
            before: swapped(self.before),
            after: swapped(self.after),
        }
    }

    /// Rows from its first tap to its last.
    pub const fn height(self) -> usize {
        (self.kernel[0] - 1) * self.dilation[0] + 1
    }

    /// What happens along the axis: 0 for height, 1 for width.
    pub const fn axis(self, axis: Axis) -> Slide {
        let i = axis as usize;
        Slide {
            kernel: self.kernel[i],
            stride: self.stride[i],
            dilation: self.dilation[i],
            before: self.before[i],
            after: self.after[i],
        }
    }
}

/// A spatial axis of a feature map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Rows.
    Height,
    /// Columns.
    Width,
}

impl Axis {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Height, Self::Width];
}

/// What is done where windows do not end exactly at the end of the padded input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// It is a mistake.
    Exact,
    /// The rest is not read.
    Floor,
    /// One more window reaches past the end, if it starts inside the input or its leading padding.
    Ceil,
}

impl fmt::Display for Rounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exact => "\"exact\"",
            Self::Floor => "\"floor\"",
            Self::Ceil => "\"ceil\"",
        })
    }
}

/// A [`Window`] along one axis. Each number is at most [`LIMIT`], so that nothing computed from them here can wrap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slide {
    /// F.
    pub kernel: usize,
    /// S.
    pub stride: usize,
    /// D.
    pub dilation: usize,
    /// Padding in front.
    pub before: usize,
    /// Padding behind.
    pub after: usize,
}

/// Why windows do not fit an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The window is larger than the padded input.
    TooLarge,
    /// This much is left over behind the last window.
    Left(u64),
}

impl Slide {
    /// Pixels from the first tap to the last, both included: `F' = (F - 1) * D + 1`.
    pub const fn extent(self) -> u64 {
        (self.kernel as u64 - 1) * self.dilation as u64 + 1
    }

    /// How far the window can move over an `input` long axis, `N - F' + P + P`; negative where it does not fit.
    pub const fn room(self, input: usize) -> i64 {
        (input as u64 + self.before as u64 + self.after as u64).cast_signed() - self.extent().cast_signed()
    }

    /// The size of the output, `(N - F' + P + P) / S + 1`.
    ///
    /// # Errors
    /// Where the window does not fit, or not exactly under [`Rounding::Exact`].
    pub fn output(self, input: usize, rounding: Rounding) -> Result<usize, Misfit> {
        let room = u64::try_from(self.room(input)).map_err(|_| Misfit::TooLarge)?;
        let stride = self.stride as u64;
        let (steps, left) = (room / stride, room % stride);
        let steps = match rounding {
            Rounding::Exact if left != 0 => return Err(Misfit::Left(left)),
            Rounding::Ceil if left != 0 && (steps + 1) * stride < (input + self.before) as u64 => steps + 1,
            Rounding::Exact | Rounding::Floor | Rounding::Ceil => steps,
        };
        Ok(steps as usize + 1)
    }

    /// The padding, in front and behind, that makes the output `ceil(N / S)` long. Where it is odd, the greater part is
    /// behind.
    pub const fn same_padding(self, input: usize) -> [u64; 2] {
        let output = (input as u64).div_ceil(self.stride as u64);
        let total = ((output - 1) * self.stride as u64 + self.extent()).saturating_sub(input as u64);
        [total / 2, total - total / 2]
    }
}
