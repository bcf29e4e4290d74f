//! Convolutions, one file for each algorithm.

mod depthwise;
mod direct;
mod widen;
pub mod winograd;

use crate::check::ir::Activation;
use crate::emit::ops::{Body, Views};
use crate::plan::Conv;
use crate::plan::ops::conv::Schedule;

/// The body of a convolution.
pub fn body(conv: &Conv, schedule: &Schedule, views: &Views, activation: Option<Activation>) -> Body {
    match schedule {
        Schedule::Direct(direct) => {
            direct::DirectBody::new(conv, direct, Pitches::of(conv, views), activation).body(views)
        }
        Schedule::Depthwise(sliding) => depthwise::body(conv, sliding, views, activation),
        Schedule::Winograd(winograd) => winograd::body(conv, winograd, views, activation),
    }
}

/// Values from one pixel to the next.
#[derive(Clone, Copy)]
struct Pitches {
    input: usize,
    /// Of what is added to the sums, where something is.
    residual: usize,
    output: usize,
}

impl Pitches {
    fn of(conv: &Conv, views: &Views) -> Self {
        let filters = conv.output.channels;
        let residual = views.inputs.get(1).map_or(filters, |residual| residual.pitch_for(filters));
        Self { input: views.input_pitch(conv.input.channels), residual, output: views.output_pitch(filters) }
    }

    /// Those of maps whose pixels lie one behind the other.
    const fn contiguous(conv: &Conv) -> Self {
        Self { input: conv.input.channels, residual: conv.output.channels, output: conv.output.channels }
    }
}
