//! The bodies of all operators, one file each.

pub mod activation;
pub mod batch_norm;
pub mod combine;
pub mod concat;
pub mod conv;
pub mod fully_connected;
pub mod global_pool;
pub mod pool;
pub mod softmax;
pub mod transpose;

use proc_macro2::TokenStream;

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
