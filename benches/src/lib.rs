//! Models to measure, and what measuring them needs.
//!
//! [`models`] has those of the folder `models`, each behind a feature of its name, so that one can be compiled alone: the larger
//! ones take a while. `kernels` has single layers. The criterion benches, the program that prints shares of the peak, and the
//! comparison with other engines in `peers` take them from here.

pub mod clock;
#[cfg(feature = "kernels")]
pub mod kernels;
pub mod models;
pub mod peak;

use std::hint::black_box;

use hardwire::{Engine, Level, Model, Weights};

/// Runs a model once.
pub type Run = Box<dyn FnMut()>;

/// A model that can be run again and again.
pub struct Measured {
    /// The model's name.
    pub name: &'static str,
    /// Its multiply-adds, those on padding left out.
    pub multiply_adds: u64,
    start: fn(Level) -> Option<Run>,
}

impl Measured {
    /// The model `M`, of one input of `N` values, of whose multiply-adds as many are `on_padding`.
    pub const fn new<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(on_padding: u64) -> Self {
        Self { name: M::NAME, multiply_adds: M::MULTIPLY_ADDS - on_padding, start: start::<N, M> }
    }

    /// What runs it at `level`, with random weights, on the same input each time; none where the level is not
    /// available.
    pub fn at(&self, level: Level) -> Option<Run> {
        (self.start)(level)
    }
}

fn start<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(level: Level) -> Option<Run> {
    let mut engine = Engine::<M>::at(level, &Weights::random(1))?;
    let values: Box<[f32]> = (0..N).map(|index| (index * 37 % 256) as f32 / 255.0).collect();
    let input: Box<[f32; N]> = values.try_into().ok()?;
    Some(Box::new(move || {
        black_box(engine.run(black_box(&input)));
    }))
}
