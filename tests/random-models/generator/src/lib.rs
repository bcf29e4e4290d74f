//! Architectures for tests: drawn at random, or swept systematically around the sizes of tiles.
//!
//! An [`Architecture`] is data. It can be written as an architecture file, judged by [`judge`] (whose rules were written apart
//! from those of `check`), and given random weights.

mod architecture;
mod judge;
mod large;
mod random;
mod scheduled;
mod sweep;
mod toml;
mod views;
mod weights;

pub mod rng;

pub use architecture::{Activation, Architecture, Extent, Fill, Input, Layer, Op, Output, Padding, Window};
pub use judge::{Mistake, Verdict, judge};
pub use large::{chains, large};
pub use random::{acceptable, any};
pub use scheduled::scheduled;
pub use sweep::{sweep, thinned};
pub use toml::write_toml;
pub use views::{joined, twinned};
pub use weights::write_weights;

/// The random models that are run where nothing else is asked for: the seed of the first, and how many. So few have every kind of
/// layer only from some seeds on.
pub const RANDOM_SEED: u64 = 20_938;
/// See [`RANDOM_SEED`].
pub const RANDOM_MODELS: u64 = 24;
/// The step of [`thinned`] where nothing else is asked for.
pub const SWEEP_STEP: u64 = 3;
