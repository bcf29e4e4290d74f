//! Where each step's weights lie once they are reordered into what its kernel streams.
//!
//! The sizes here are those that the runtime's `pack` module fills; the generated code asserts that they agree.

use crate::check::ir::Activation;

use super::level::{Level, PerLevel};
use super::ops::conv;
use super::{Op, Packed, Step};

/// Each step's part starts at a multiple of this many values: a cache line.
const ALIGNMENT: usize = 16;

/// Lays the packed weights of all steps one after another, for each level by itself.
pub fn pack(steps: Vec<Step>) -> (Vec<Step>, PerLevel<usize>) {
    let mut ends = PerLevel::from_fn(|_| 0);
    let packed = steps
        .into_iter()
        .map(|step| {
            let lengths = PerLevel::from_fn(|level| len(&step, level));
            let offsets = ends.clone();
            ends = PerLevel::from_fn(|level| (offsets.get(level) + lengths.get(level)).next_multiple_of(ALIGNMENT));
            let packed = PerLevel::from_fn(|level| Packed { offset: *offsets.get(level), len: *lengths.get(level) });
            let holds_weights = Level::ALL.iter().any(|&level| packed.get(level).len > 0);
            Step { packed: holds_weights.then_some(packed), ..step }
        })
        .collect();
    (packed, ends)
}

/// Values that a step's packed weights take at a level.
fn len(step: &Step, level: Level) -> usize {
    let slopes = usize::from(matches!(step.activation, Some(Activation::Prelu { .. })));
    match &step.op {
        Op::Conv(conv, schedules) => {
            let schedule = schedules.get(level);
            let group = (conv.output.channels / conv.groups, conv.input.channels / conv.groups);
            let (groups, (filters, channels)) = match schedule {
                conv::Schedule::Direct(_) => (conv.groups, group),
                conv::Schedule::Depthwise(_) => (1, (conv.output.channels, 1)),
            };
            let taps = conv.window.kernel[0] * conv.window.kernel[1];
            groups * filters.next_multiple_of(schedule.panel(conv).0) * (1 + slopes + taps * channels)
        }
        Op::FullyConnected(connected, schedules) => {
            let lanes = schedules.get(level).lanes;
            connected.units * connected.inputs().next_multiple_of(lanes)
                + (1 + slopes) * connected.units.next_multiple_of(lanes)
        }
        Op::BatchNorm(pixels, _) => (2 + slopes) * pixels.channels,
        Op::Activation(pixels) | Op::Softmax(pixels) => slopes * pixels.channels,
        Op::MaxPool(pool) | Op::AvgPool(pool, _) => slopes * pool.output.channels,
        Op::GlobalMaxPool(map) | Op::GlobalAvgPool(map) => slopes * map.channels,
        Op::Add(combine) | Op::Multiply(combine) => slopes * combine.output.channels,
        Op::Concat(concat) => slopes * concat.parts.iter().sum::<usize>(),
        Op::Transpose(_) => 0,
    }
}
