//! Convolutions, one file for each algorithm.

mod depthwise;
mod direct;
mod widen;
mod winograd;

use crate::check::ir::Activation;
use crate::emit::ops::Body;
use crate::plan::Conv;
use crate::plan::ops::conv::Schedule;

/// The body of a convolution.
pub fn body(conv: &Conv, schedule: &Schedule, activation: Option<Activation>) -> Body {
    match schedule {
        Schedule::Direct(direct) => direct::DirectBody::new(conv, direct, activation).body(),
        Schedule::Depthwise(sliding) => depthwise::body(conv, sliding, activation),
        Schedule::Winograd(winograd) => winograd::body(conv, winograd, activation),
    }
}

/// Lengths of the inputs.
fn inputs(conv: &Conv) -> Vec<usize> {
    let residual = conv.residual.then_some(conv.output.len());
    [conv.input.len()].into_iter().chain(residual).collect()
}
