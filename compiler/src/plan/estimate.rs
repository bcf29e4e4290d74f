//! How long a step takes by the cost models that schedules are chosen by.

use super::level::Level;
use super::{Op, Step, ops, sliding};

/// The cycles of a step on one thread at `level`; none where no model tells, as for what only goes through values once.
pub fn cycles(step: &Step, level: Level) -> Option<usize> {
    match &step.op {
        Op::Conv(conv, schedules) => ops::conv::cycles(conv, schedules.get(level), level),
        Op::FullyConnected(connected, _) => {
            Some(ops::fully_connected::cycles(connected.inputs(), connected.units, connected.dtype, level))
        }
        Op::MaxPool(pool, _) | Op::AvgPool(pool, ..) => {
            Some(sliding::cycles(pool.output, &pool.window, level.machine().lanes))
        }
        Op::GlobalMaxPool(_)
        | Op::GlobalAvgPool(_)
        | Op::Interleave(_)
        | Op::Upsample(_)
        | Op::BatchNorm(..)
        | Op::Activation(_)
        | Op::Softmax(_)
        | Op::Pad(_)
        | Op::DepthToSpace(_)
        | Op::SpaceToDepth(_)
        | Op::LogSoftmax(_)
        | Op::ArgMax(_)
        | Op::GroupNorm(..)
        | Op::LayerNorm(..)
        | Op::LocalResponseNorm(..)
        | Op::L2Normalize(..)
        | Op::Add(_)
        | Op::Sub(_)
        | Op::Multiply(_)
        | Op::Div(_)
        | Op::Copy(_)
        | Op::Shuffle(..)
        | Op::Transpose(_) => None,
    }
}
