//! How long a step takes by the cost models that schedules are chosen by.

use super::level::Level;
use super::{Scheduled, Step, ops, sliding};

/// The cycles of a step on one thread at `level`; none where no model tells, as for what only goes through values once.
pub fn cycles(step: &Step, level: Level) -> Option<usize> {
    match step.op.scheduled()? {
        Scheduled::Conv(conv, schedules) => ops::conv::cycles(conv, schedules.get(level), level),
        Scheduled::Chain(_, schedules) => Some(schedules.get(level).cycles),
        Scheduled::FullyConnected(connected, _) => {
            Some(ops::fully_connected::cycles(connected.inputs(), connected.units, connected.dtype, level))
        }
        Scheduled::Pool(pool, _) => Some(sliding::cycles(pool.output, &pool.window, level.machine().lanes)),
    }
}
