//! What the derive makes of a model.

use core::fmt;

use crate::level::{Level, Token};
use crate::tensor::{Tensor, TensorSpec};

/// A model: implemented by `#[derive(Model)]`, run by an [`Engine`](crate::Engine).
///
/// The constants describe it. What else the trait has is for generated code alone and may change at any time.
pub trait Model: Sized + 'static {
    /// What a run is given: a reference to an array of `f32` for each input, of fixed size, in a tuple where there are several.
    ///
    /// A feature map lies in its array in the order height, width, channels, or channels, height, width where the file gives
    /// the input `layout = "chw"`.
    type Inputs<'a>: Send;

    /// What a run gives: the same for the outputs.
    type Outputs<'a>: Send;

    /// The model's name.
    const NAME: &'static str;
    /// Learned parameters, counted as `PyTorch` counts them.
    const PARAMETERS: u64;
    /// Multiply-adds of one run.
    const MULTIPLY_ADDS: u64;
    /// The inputs, in order.
    const INPUTS: &'static [Port];
    /// The outputs, in order.
    const OUTPUTS: &'static [Port];
    /// The layers, in the order of the file.
    const LAYERS: &'static [Layer];
    /// A table of the layers for people to read: sizes, parameters, multiply-adds. A window is written in short: `3x3 d2 s2 p1` is a
    /// kernel of 3x3 with a dilation of 2, a stride of 2 and a padding of 1.
    const SUMMARY: &'static str;
    /// How each layer is computed, for people to read.
    const PLAN: &'static str;

    /// The tensors that the model needs, in the order that [`Model::pack`] takes them in.
    #[doc(hidden)]
    const TENSORS: &'static [TensorSpec];
    /// Values in the memory that a run works in.
    #[doc(hidden)]
    const ARENA: usize;

    /// In how many parts a layer is computed side by side at most.
    #[doc(hidden)]
    const PARTS: usize;

    /// Values in the packed parameters.
    #[doc(hidden)]
    fn packed_len(level: Level) -> usize;

    /// Writes the parameters in the order that the kernels of the level read them in, between zeros that are there already.
    #[doc(hidden)]
    fn pack(level: Level, tensors: &[Tensor<'_>], packed: &mut [f32]);

    /// Computes the outputs, which lie in the arena afterwards.
    #[doc(hidden)]
    fn run<'a, O: Observer>(
        token: Token,
        inputs: Self::Inputs<'_>,
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> Self::Outputs<'a>;
}

/// A model whose weights are part of the program.
#[diagnostic::on_unimplemented(
    message = "the program has no weights for the model `{Self}`",
    label = "its architecture file names no weights",
    note = "add `weights = \"FILE.safetensors\"` to the architecture file",
    note = "or use `Engine::random`, or, with the feature `load` of `hardwire`, `Engine::from_path` or `Engine::from_bytes`"
)]
#[doc(hidden)]
pub trait Embedded: Model {
    /// The values of [`Model::TENSORS`].
    fn tensors() -> &'static [Tensor<'static>];
}

/// An input or output of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// The name of the input, or of the layer that gives the output.
    pub name: &'static str,
    /// Its dimensions in the order of memory, outermost first.
    pub dimensions: &'static [usize],
}

/// A layer of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The layer's name.
    pub name: &'static str,
    /// Its kind, such as `conv`.
    pub kind: &'static str,
    /// The size of what it gives.
    pub output: Shape,
    /// Its learned parameters.
    pub parameters: u64,
    /// Its multiply-adds in one run.
    pub multiply_adds: u64,
    /// The parameters that it would have, had each output position weights of its own.
    pub unshared_parameters: u64,
}

/// The size of what a layer gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A feature map.
    Map {
        /// Rows.
        height: usize,
        /// Columns.
        width: usize,
        /// Values at each pixel; the innermost axis in memory.
        channels: usize,
    },
    /// A vector of this many features.
    Features(usize),
}

impl Shape {
    /// The number of channels, or of features.
    pub const fn channels(self) -> usize {
        match self {
            Self::Map { channels, .. } => channels,
            Self::Features(features) => features,
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map { height, width, channels } => write!(f, "{height}x{width}x{channels}"),
            Self::Features(features) => features.fmt(f),
        }
    }
}

/// Dimensions as people write them: `6x1x5x5`.
#[cfg(any(feature = "load", feature = "ndarray"))]
pub(crate) struct Dimensions<'a>(pub &'a [usize]);

#[cfg(any(feature = "load", feature = "ndarray"))]
impl fmt::Display for Dimensions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, rest)) = self.0.split_first() else {
            return f.write_str("a single value");
        };
        write!(f, "{first}")?;
        rest.iter().try_for_each(|dimension| write!(f, "x{dimension}"))
    }
}

/// Sees the output of each step during a run.
#[doc(hidden)]
pub trait Observer {
    /// Takes the output of the layer at this position in [`Model::LAYERS`], the last of its step, in height-width-channel order.
    fn map(&mut self, layer: usize, values: &[f32]);

    /// Takes the same where there are `channels` values for each pixel, `pitch` apart, with those of other layers between.
    fn view(&mut self, layer: usize, values: &[f32], channels: usize, pitch: usize);
}

/// Sees nothing.
impl Observer for () {
    #[inline(always)]
    fn map(&mut self, _layer: usize, _values: &[f32]) {}

    #[inline(always)]
    fn view(&mut self, _layer: usize, _values: &[f32], _channels: usize, _pitch: usize) {}
}
