//! The bodies of all operators, one file for each or for several that differ in one instruction.

pub mod activation;
pub mod batch_norm;
pub mod blocks;
pub mod chain;
pub mod combine;
pub mod conv;
pub mod fully_connected;
pub mod global_pool;
pub mod group_norm;
pub mod layer_norm;
pub mod of_pixel;
pub mod pad;
pub mod pool;
pub mod shuffle;
pub mod slice;
pub mod transpose;
pub mod transposed_conv;
pub mod upsample;

use proc_macro2::TokenStream;

use crate::plan::{BufferId, Plan, Step, View};

/// How what a step reads and fills lies in memory. A body is given an array for each, from its first value to its last; so where
/// they are is left out, and steps that can share a body have equal views.
#[derive(Clone, PartialEq)]
pub struct Views {
    /// The step's inputs.
    pub inputs: Vec<View>,
    /// Its output.
    pub output: View,
}

impl Views {
    /// Those of a step.
    pub fn of(plan: &Plan, step: &Step) -> Self {
        let of = |operand| View { buffer: BufferId(0), first: 0, ..plan.view(operand) };
        Self { inputs: step.inputs.iter().copied().map(of).collect(), output: of(step.output) }
    }

    /// Values from one pixel of the first input to the next, of `channels` channels.
    pub fn input_pitch(&self, channels: usize) -> usize {
        self.inputs.first().map_or(channels, |input| input.pitch_for(channels))
    }

    /// Values from one pixel of the output to the next.
    pub fn output_pitch(&self, channels: usize) -> usize {
        self.output.pitch_for(channels)
    }

    /// Whether nothing lies between the values of any.
    pub fn are_contiguous(&self) -> bool {
        self.inputs.iter().chain([&self.output]).all(View::is_contiguous)
    }

    /// Lengths of the inputs.
    fn input_lens(&self) -> Vec<usize> {
        self.inputs.iter().map(View::span).collect()
    }
}

/// The code of one step at one schedule: a generic function's parameters and statements. Its name is chosen later, so that
/// steps with the same code share one function.
pub struct Body {
    /// What a reader should call it by: `conv_3x3`, `max_pool_2x2`, with the schedule where there is a choice.
    pub name: String,
    /// Lengths of the arrays read, in the order of the step's inputs: `x0`, `x1`, … in the code.
    pub inputs: Vec<usize>,
    /// The length of the packed weights, `w` in the code, where there are any.
    pub weights: Option<usize>,
    /// The length of the array filled, `y` in the code.
    pub output: usize,
    /// The length of the memory that it needs for itself, `scratch` in the code, where it needs any.
    pub scratch: Option<usize>,
    /// The statements.
    pub code: TokenStream,
}
