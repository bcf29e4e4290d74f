//! What every operation means, as plain nested loops: the oracle that generated models are held against, and that
//! `cargo hardwire verify` interprets a model by.
//!
//! Nothing here is fast, and nothing is shared with the code under test but the types of the checked graph. Sums are
//! accumulated in `f64` and rounded once, so that of two differing results the reference's is the one to believe.
//! Window sizes are found by walking the window along its axis rather than by the formula that `check` uses.
//!
//! [`Model`] reads an architecture file through the compiler's front end and runs it by [`evaluate`]. Sizes that disagree with
//! the graph make that panic: for a test, that is the finding.

pub mod activation;
pub mod add;
pub mod arg_max;
pub mod avg_pool;
pub mod batch_norm;
pub mod channel_max;
pub mod concat;
pub mod conv;
pub mod depth_to_space;
pub mod div;
pub mod dropout;
pub mod flatten;
pub mod fully_connected;
pub mod global_avg_pool;
pub mod global_max_pool;
pub mod group_norm;
pub mod l2_normalize;
pub mod layer_norm;
pub mod local_response_norm;
pub mod log_softmax;
pub mod max_pool;
pub mod multiply;
pub mod pad;
pub mod shuffle;
pub mod slice;
pub mod softmax;
pub mod space_to_depth;
pub mod sub;
pub mod transposed_conv;
pub mod upsample;

mod broadcast;
mod evaluate;
mod model;
mod value;
mod weights_dtype;
pub mod window;

pub use evaluate::{evaluate, evaluate_each, evaluate_node};
pub use model::{Model, floats};
pub use value::Value;
