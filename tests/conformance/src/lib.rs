//! The ONNX project's own cases, each as a derived model. The build script translates them from `cases/`.

use hardwire::Level;

/// A case and the model that was made of it.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its folder in `cases/`.
    pub path: &'static str,
    /// The name of its architecture file in [`FOLDER`], without the ending.
    pub name: &'static str,
    /// ONNX's relative tolerance.
    pub rtol: f32,
    /// ONNX's absolute tolerance.
    pub atol: f32,
    /// How many runs its tensors are for.
    pub items: usize,
    /// What the model takes.
    pub inputs: &'static [Port],
    /// What it gives.
    pub outputs: &'static [Port],
    /// Runs the model.
    pub run: Run,
}

/// Runs a model on a level: from the values of its inputs to those of its outputs.
pub type Run = fn(Level, &[Vec<f32>]) -> Vec<Vec<f32>>;

/// An input or output of a case.
#[derive(Clone, Copy, Debug)]
pub struct Port {
    /// The name of its tensor.
    pub name: &'static str,
    /// The number of channels and of pixels, where the case has the channels outermost and the model innermost.
    pub channels_and_pixels: Option<(usize, usize)>,
}

/// Where the architecture files and weights of all models are.
pub const FOLDER: &str = env!("OUT_DIR");

fn array<const N: usize>(values: &[f32]) -> &[f32; N] {
    values.try_into().expect("an input has the size that the model declares")
}

include!(concat!(env!("OUT_DIR"), "/cases.rs"));
