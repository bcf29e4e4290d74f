//! Compile-time code generation for convolutional networks.
//!
//! A model is described in a TOML file. `#[derive(Model)]` checks it while the program compiles, weights included, and
//! generates safe SIMD code for exactly this model. This crate is what that code runs on.
//!
//! ```
//! use hardwire::Model;
//!
//! // Or, with the text in a file of its own: #[model("digits.toml")].
//! #[derive(Model)]
//! #[model(inline = r#"
//!     input = { height = 28, width = 28, channels = 1 }
//!
//!     [[layer]]
//!     kind = "flatten"
//!
//!     [[layer]]
//!     name = "scores"
//!     kind = "fully_connected"
//!     units = 10
//! "#)]
//! pub struct Digits;
//!
//! let mut digits = Digits::random(1);                 // `Digits::engine()` where the file names the weights
//! let image = [0.5; 28 * 28];                         // height x width x channels
//! let scores: &[f32; 10] = digits.run(&image);        // allocates nothing, cannot fail
//! println!("{scores:?}\n{}", Digits::SUMMARY);        // the layers: sizes, parameters, multiply-adds
//! ```
//!
//! [`language`] is the reference of the file, [the derive's page](derive@Model) says what a struct gets from it.
//!
//! # Features
//!
//! - `std` (by default): paths and environment variables. Without it the crate is `no_std` and needs `alloc`.
//! - `load`: weights read at run time, from safetensors bytes or, with `std`, from a path.
//! - `ndarray`: inputs and outputs as [`ndarray`](https://docs.rs/ndarray) views.
//! - `parallel`: large layers on several threads, those of the [`rayon`](https://docs.rs/rayon) pool that a run is in, or of
//!   the global one; with the same results, bit for bit. A layer that takes a few microseconds stays on one thread.
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
#[doc(hidden)]
pub mod border;
mod buffer;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod cpu;
#[doc(hidden)]
pub mod depth;
mod engine;
#[doc(hidden)]
pub mod epilogue;
#[doc(hidden)]
pub mod gates;
mod huge_pages;
mod level;
#[cfg(feature = "load")]
mod load;
#[doc(hidden)]
pub mod math;
mod model;
mod norm;
#[doc(hidden)]
pub mod pack;
mod parts;
mod sample;
mod simd;
mod slices;
mod softmax;
mod taps;
mod tensor;
#[cfg(test)]
mod testing;
mod weights;
#[doc(hidden)]
pub mod winograd;

#[cfg(feature = "ndarray")]
pub use arrays::ShapeError;
pub use engine::{ActivationMap, Engine};
/// Compiles the model that `#[model(…)]` describes in the [language of architecture files](language).
///
/// The struct implements the trait [`Model`](trait@Model) and has two functions that make an [`Engine`]:
///
/// - `engine()`: with the weights that the key `weights` of the file names; they are part of the program. Without that
///   key, a model that has parameters has no such function.
/// - `random(seed)`: with random weights, for measuring speed.
///
/// With the crate's feature `load`, `Engine::<Tiny>::from_path` and `Engine::<Tiny>::from_bytes` read the weights when the
/// program runs.
///
/// ```
/// use hardwire::Model;
///
/// #[derive(Model)]
/// #[model(inline = r#"
///     input = { height = 4, width = 4, channels = 3 }
///
///     [[layer]]
///     name = "conv1"
///     kind = "conv"
///     filters = 8
///     kernel = 3
///     output = [2, 2, 8]
/// "#)]
/// struct Tiny;
///
/// let image: Vec<f32> = vec![0.5; 4 * 4 * 3];
/// let mut tiny = Tiny::random(1);
/// let output: &[f32; 2 * 2 * 8] = tiny.run(image.as_slice().try_into()?);
/// # assert!(output.iter().all(|value| value.is_finite()));
/// # Ok::<(), std::array::TryFromSliceError>(())
/// ```
///
/// # The attribute
pub use hardwire_macros::Model;
pub use level::{Level, UnknownLevel};
#[cfg(feature = "load")]
pub use load::{Mismatch, WeightsError};
pub use model::{Layer, Model, Port, Shape};
pub use weights::Weights;

/// The reference of the language that architecture files are written in.
///
#[cfg(doc)]
#[doc = include_str!("../docs/language.md")]
pub mod language {}

/// What generated code names. Not for use by hand: it changes without notice, together with the generator.
#[doc(hidden)]
pub mod __private {
    /// The first version of what generated code names.
    pub mod v1 {
        pub use crate::__by_level as by_level;
        pub use crate::__dispatch as dispatch;
        pub use crate::arch::{Matrices, prefetch};
        pub use crate::border;
        pub use crate::depth;
        pub use crate::engine::Engine;
        pub use crate::epilogue;
        pub use crate::gates::{avx2_level, avx512_level, baseline_level, neon_level, scalar_level, simd128_level};
        pub use crate::level::{Level, Token};
        pub use crate::math;
        pub use crate::model::{Embedded, Layer, Model, Observer, Port, Shape};
        pub use crate::norm::{
            LocalResponse, arg_max, channel_max, factors, l2_normalize, local_response_norm, log_softmax, share_means,
            standard,
        };
        pub use crate::pack;
        pub use crate::parts::{Filters, Rows, RowsAndScratch, spread};
        pub use crate::sample::Position;
        pub use crate::simd::{Kernel, Simd};
        pub use crate::slices::{
            chunks, chunks_mut, exactly, exactly_mut, part, part_mut, take, unknown, window, window_mut,
        };
        pub use crate::softmax::softmax;
        pub use crate::taps::{rows_seen, taps};
        pub use crate::tensor::{Dtype, Init, Tensor, TensorSpec};
        pub use crate::weights::Weights;
        pub use crate::winograd;
    }
}
