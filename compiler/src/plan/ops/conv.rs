//! How a convolution is computed.

pub mod direct;
pub mod winograd;

use crate::plan::Conv;
use crate::plan::level::{Level, PerLevel};
use crate::plan::memory;
use crate::plan::sliding::{self, Sliding};

use direct::Direct;
use winograd::Winograd;

/// An algorithm with everything that it leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Tap by tap, filters along the vectors.
    Direct(Direct),
    /// Where each channel has a filter of its own: channels along the vectors, and nothing is broadcast.
    Depthwise(Sliding),
    /// Winograd's minimal filtering.
    Winograd(Winograd),
}

impl Schedule {
    /// Whether the level's shorter vectors are used.
    pub const fn half(&self) -> bool {
        match self {
            Self::Direct(direct) | Self::Winograd(Winograd { product: direct, .. }) => direct.half,
            Self::Depthwise(_) => false,
        }
    }

    /// Into how many parts its output is cut at most.
    pub const fn parts(&self) -> usize {
        match self {
            Self::Direct(Direct { parts, .. }) | Self::Depthwise(Sliding { parts, .. }) => *parts,
            Self::Winograd(winograd) => winograd.parts,
        }
    }

    /// Values of memory that a run needs beside its input and output.
    pub fn scratch(&self, conv: &Conv) -> usize {
        match self {
            Self::Direct(_) | Self::Depthwise(_) => 0,
            Self::Winograd(winograd) => winograd.scratch(conv),
        }
    }
}

/// Chooses a schedule for each level: the one of the fewest cycles by the models of the algorithms.
pub fn schedules(conv: &Conv) -> PerLevel<Schedule> {
    PerLevel::from_fn(|level| schedule(conv, level))
}

fn schedule(conv: &Conv, level: Level) -> Schedule {
    if conv.groups == conv.input.channels && conv.output.channels == conv.input.channels {
        let (tall, pixels) = sliding::depthwise(conv.input.channels, &conv.window, level.machine());
        return Schedule::Depthwise(Sliding::new(conv.input, conv.output, conv.window, tall, pixels));
    }
    let taps = conv.window.kernel[0] * conv.window.kernel[1];
    let machines = [(level.machine(), false)].into_iter().chain(level.half_machine().map(|machine| (machine, true)));
    let candidates = machines.flat_map(|(machine, half)| {
        let (direct, cycles) = direct::schedule(conv, machine, half);
        let cycles = memory::streamed(cycles, weight_bytes(conv, taps), 1);
        let winograd = winograd::schedules(conv, machine, half);
        let winograd = winograd.into_iter().map(|(winograd, cycles)| (Schedule::Winograd(winograd), cycles));
        [(Schedule::Direct(direct), cycles)].into_iter().chain(winograd)
    });
    let best = candidates.min_by_key(|(_, cycles)| *cycles);
    best.map_or_else(|| Schedule::Direct(direct::schedule(conv, level.machine(), false).0), |(schedule, _)| schedule)
}

/// Bytes of the weights of a convolution where each filter has `values` for each channel.
const fn weight_bytes(conv: &Conv, values: usize) -> usize {
    conv.input.channels / conv.groups * conv.output.channels * values * size_of::<f32>()
}
