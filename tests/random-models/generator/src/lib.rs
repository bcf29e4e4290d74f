//! Architectures for tests: drawn at random, or swept systematically around the sizes of tiles.
//!
//! An [`Architecture`] is data. It can be written as an architecture file, judged by [`judge`] (whose rules were written apart
//! from those of `check`), and given random weights.

mod architecture;
mod judge;
mod random;
mod sweep;
mod toml;
mod weights;

pub mod rng;

pub use architecture::{Activation, Architecture, Input, Layer, Op, Padding, Window};
pub use judge::{Mistake, Verdict, judge};
pub use random::{acceptable, any};
pub use sweep::sweep;
pub use toml::write_toml;
pub use weights::write_weights;
