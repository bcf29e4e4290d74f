//! Inputs and outputs as [`ndarray`] views.

use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

use ndarray::{ArrayRef, ArrayView3, ArrayViewD, Dimension};

use crate::engine::{ActivationMap, Engine};
use crate::model::{Dimensions, Model, Shape};

impl<M: Model> Engine<M> {
    /// [`Engine::run`] on an array, for models with one input and one output.
    ///
    /// The array's axes are those of [`Model::INPUTS`], the result's those of [`Model::OUTPUTS`]. An array that does not lie
    /// in memory in the order of its axes is copied first; nothing else allocates.
    ///
    /// # Errors
    ///
    /// If the array has not the input's shape.
    #[expect(clippy::missing_panics_doc, reason = "an output is as long as its shape says")]
    pub fn run_array<D: Dimension, const INPUT: usize, const OUTPUT: usize>(
        &mut self,
        input: &ArrayRef<f32, D>,
    ) -> Result<ArrayViewD<'_, f32>, ShapeError>
    where
        M: for<'a> Model<Inputs<'a> = &'a [f32; INPUT], Outputs<'a> = &'a [f32; OUTPUT]>,
    {
        let expected = M::INPUTS[0].dimensions;
        let error = || ShapeError { expected, found: input.shape().into() };
        if input.shape() != expected {
            return Err(error());
        }
        let in_order = input.as_standard_layout();
        let values = in_order.as_slice().and_then(|values| values.try_into().ok()).ok_or_else(error)?;
        let output = self.run(values);
        Ok(ArrayViewD::from_shape(M::OUTPUTS[0].dimensions, output).expect("an output is as long as its shape says"))
    }
}

impl<'a> ActivationMap<'a> {
    /// The values with axes height, width and channels; a vector's height and width are 1.
    #[expect(clippy::missing_panics_doc, reason = "an activation map is as long as its shape says")]
    pub fn array(&self) -> ArrayView3<'a, f32> {
        let shape = match self.layer.output {
            Shape::Map { height, width, channels } => (height, width, channels),
            Shape::Features(features) => (1, 1, features),
        };
        ArrayView3::from_shape(shape, self.values).expect("an activation map is as long as its shape says")
    }
}

/// The error of running a model on an array of another shape than its input's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeError {
    /// The input's shape.
    pub expected: &'static [usize],
    /// The array's shape.
    pub found: Vec<usize>,
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the array is {}, but the model's input is {}", Dimensions(&self.found), Dimensions(self.expected))
    }
}

impl Error for ShapeError {}
