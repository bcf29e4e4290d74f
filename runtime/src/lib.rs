//! Compile-time code generation for convolutional networks.
//!
//! A model is described in a TOML file. `#[derive(Model)]` checks it while the program compiles, weights included, and
//! generates safe SIMD code for exactly this model. This crate is what that code runs on.
//!
//! ```ignore
//! use hardwire::Model;
//!
//! #[derive(Model)]
//! #[model("lenet5.toml")]
//! pub struct LeNet5;
//!
//! let mut lenet = LeNet5::engine();                   // the weights are part of the program
//! let scores: &[f32; 10] = lenet.run(&image);         // image: [f32; 28 * 28]; allocates nothing, cannot fail
//! println!("{}", LeNet5::SUMMARY);                    // the layers: sizes, parameters, multiply-adds
//! ```
//!
//! # Features
//!
//! - `std` (by default): paths and environment variables. Without it the crate is `no_std` and needs `alloc`.
//! - `load`: weights read at run time, from safetensors bytes or, with `std`, from a path.
//! - `ndarray`: inputs and outputs as [`ndarray`](https://docs.rs/ndarray) views.
//! - `scalar`: the level [`Level::Scalar`] also where the target has a better one, for tests.

#![no_std]
#![allow(
    clippy::inline_always,
    reason = "vector code must land inside the one function that is compiled for its level"
)]
#![cfg_attr(test, allow(clippy::float_cmp, reason = "many results are exact"))]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

mod arch;
#[cfg(feature = "ndarray")]
mod arrays;
mod buffer;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod cpu;
mod engine;
#[doc(hidden)]
pub mod gates;
mod level;
#[cfg(feature = "load")]
mod load;
#[doc(hidden)]
pub mod math;
mod model;
#[doc(hidden)]
pub mod pack;
mod simd;
mod slices;
mod softmax;
mod taps;
mod tensor;
#[cfg(test)]
mod testing;
mod weights;

#[cfg(feature = "ndarray")]
pub use arrays::ShapeError;
pub use engine::{ActivationMap, Engine};
pub use hardwire_macros::Model;
pub use level::{Level, UnknownLevel};
#[cfg(feature = "load")]
pub use load::{Mismatch, WeightsError};
pub use model::{Layer, Model, Port, Shape};
pub use weights::Weights;

/// What generated code names. Not for use by hand: it changes without notice, together with the generator.
#[doc(hidden)]
pub mod __private {
    /// The first version of what generated code names.
    pub mod v1 {
        pub use crate::__by_level as by_level;
        pub use crate::__dispatch as dispatch;
        pub use crate::engine::Engine;
        pub use crate::gates::{avx2_level, avx512_level, baseline_level, neon_level, scalar_level, simd128_level};
        pub use crate::level::{Level, Token};
        pub use crate::math;
        pub use crate::model::{Embedded, Layer, Model, Observer, Port, Shape};
        pub use crate::pack;
        pub use crate::simd::{Kernel, Simd};
        pub use crate::slices::{chunks, exactly, exactly_mut, part, take, window, window_mut};
        pub use crate::softmax::softmax;
        pub use crate::taps::taps;
        pub use crate::tensor::{Dtype, Init, Tensor, TensorSpec};
        pub use crate::weights::Weights;
    }
}
