//! Convolutions, one file for each algorithm.

mod depthwise;
mod direct;
mod widen;
pub mod winograd;

use proc_macro2::TokenStream;

use crate::check::ir::Activation;
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, Place};
use crate::plan::Conv;
use crate::plan::ops::chain::{Link, LinkSchedule};
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

/// The code of a convolution that is one of several.
pub struct LinkBody {
    /// The statements, from `x0` and `w` to `y`.
    pub statements: TokenStream,
    /// Values of the packed weights.
    pub weights: usize,
}

/// A convolution of a chain, from rows that lie as `rows` says to those of `extent`.
pub fn link(link: &Link, schedule: &LinkSchedule, pitches: Pitches, rows: Place, extent: Extent) -> LinkBody {
    let Link { conv, activation } = link;
    match schedule {
        LinkSchedule::Direct(direct) => {
            let body = direct::DirectBody::link(conv, direct, pitches, *activation, rows, extent);
            LinkBody { statements: body.statements(), weights: body.weights() }
        }
        LinkSchedule::Depthwise(sliding) => {
            let depthwise = depthwise::Depthwise { conv, sliding, pitches, activation: *activation, rows, extent };
            LinkBody { statements: depthwise.statements(), weights: depthwise.weights() }
        }
    }
}

/// Values from one pixel to the next.
#[derive(Clone, Copy)]
pub struct Pitches {
    /// Of what is read.
    pub input: usize,
    /// Of what is added to the sums, where something is.
    pub residual: usize,
    /// Of what is filled.
    pub output: usize,
}

impl Pitches {
    /// Those of a step's inputs and output.
    pub fn of(conv: &Conv, views: &Views) -> Self {
        let filters = conv.output.channels;
        let residual = views.inputs.get(1).map_or(filters, |residual| residual.pitch_for(filters));
        Self { input: views.input_pitch(conv.input.channels), residual, output: views.output_pitch(filters) }
    }

    /// Those of maps whose pixels lie one behind the other.
    pub const fn contiguous(conv: &Conv) -> Self {
        Self { input: conv.input.channels, residual: conv.output.channels, output: conv.output.channels }
    }
}
