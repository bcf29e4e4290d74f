//! How a convolution is computed.

pub mod direct;
pub mod winograd;

use crate::plan::Conv;
use crate::plan::level::{Level, Machine};
use crate::plan::memory;
use crate::plan::sliding::{self, Sliding, Tile};
use crate::plan::workload::Choices;
use crate::shape::Map;

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
    /// What it is called where it is chosen by name, as `direct, 3 pixels x 4 vectors of 8, inputs held`.
    pub fn name(&self) -> String {
        match self {
            Self::Direct(direct) => format!("direct, {}", direct.name()),
            Self::Depthwise(sliding) => format!("depthwise, {}", sliding.tile()),
            Self::Winograd(winograd) => format!("{}, {}", winograd.algorithm(), winograd.product.name()),
        }
    }

    /// Whether the level's shorter vectors are used.
    pub const fn half(&self) -> bool {
        match self {
            Self::Direct(direct) | Self::Winograd(Winograd { product: direct, .. }) => direct.half,
            Self::Depthwise(_) => false,
        }
    }

    /// The same in whole vectors of as many lanes, whatever level has those.
    #[must_use]
    pub fn in_whole_vectors(&self) -> Self {
        let mut schedule = self.clone();
        match &mut schedule {
            Self::Direct(direct) | Self::Winograd(Winograd { product: direct, .. }) => direct.half = false,
            Self::Depthwise(_) => {}
        }
        schedule
    }

    /// Into how many parts its output is cut at most.
    pub fn parts(&self, conv: &Conv) -> usize {
        match self {
            Self::Direct(direct) => direct.cuts(conv).count(),
            Self::Depthwise(sliding) => sliding.cuts(conv.output).count(),
            Self::Winograd(winograd) => winograd.parts(),
        }
    }

    /// Values of memory that a run needs beside its input and output.
    pub fn scratch(&self, conv: &Conv) -> usize {
        match self {
            Self::Direct(direct) => direct.scratch(conv),
            Self::Depthwise(_) => 0,
            Self::Winograd(winograd) => winograd.scratch(conv),
        }
    }
}

/// A schedule with the cycles that it takes by the model of its algorithm; none where there is no model.
pub type Estimated = (Schedule, Option<usize>);

/// Chooses a schedule: the one of the fewest cycles by the models of the algorithms. Winograd's, which are more code and less exact,
/// have to save a twentieth.
pub fn schedule(conv: &Conv, level: Level) -> Schedule {
    chosen(conv, level).0
}

/// The cycles of a convolution by one of its candidates; none where that is of another shape or level.
pub fn cycles(conv: &Conv, schedule: &Schedule, level: Level) -> Option<usize> {
    if matches!(schedule, Schedule::Depthwise(_)) {
        return Some(sliding::cycles(conv.output, &conv.window, level.machine().lanes));
    }
    let others = || candidates(conv, level).into_iter().find(|(candidate, _)| candidate == schedule);
    Some(chosen(conv, level)).filter(|(chosen, _)| chosen == schedule).or_else(others)?.1
}

/// A direct schedule for a convolution that is gone through by rows, whose weights the first-level cache keeps, and its cycles: what is
/// chosen for the layer, where rows can be gone through so, or the one of the fewest cycles. None where weights are too many for that.
pub fn by_rows(conv: &Conv, choices: &Choices, level: Level) -> Option<(Direct, usize)> {
    let machine = level.machine();
    let taps = conv.window.kernel[0] * conv.window.kernel[1];
    let filters = (conv.output.channels / conv.groups).next_multiple_of(machine.lanes) * conv.groups;
    let of_whole_vectors = Conv { output: Map { channels: filters, ..conv.output }, ..conv.clone() };
    if memory::is_beyond_first_cache(weight_bytes(&of_whole_vectors, taps)) {
        return None;
    }
    let chosen = choices.conv(conv, level).and_then(|chosen| {
        let Schedule::Direct(chosen) = chosen else { return None };
        let mut candidates = direct::candidates(conv, machine, false).into_iter();
        candidates.find(|(other, _)| other.name() == chosen.name())
    });
    let (direct, cycles) = chosen.unwrap_or_else(|| direct::schedule(conv, machine, false));
    (!direct.any_by_tap()).then_some((Direct { sharing: direct::Sharing::Rows, ..direct }, cycles))
}

fn chosen(conv: &Conv, level: Level) -> Estimated {
    if is_depthwise(conv) {
        let (tall, pixels) = sliding::depthwise(conv.input.channels, conv.output.width, &conv.window, level.machine());
        return (Schedule::Depthwise(Sliding::new(conv.input, conv.output, conv.window, tall, pixels)), None);
    }
    let candidates = machines(level).flat_map(|(machine, half)| {
        let direct = direct_estimated(conv, machine, direct::schedule(conv, machine, half));
        let winograd = winograd::schedules(conv, machine, half).into_iter().map(winograd_estimated);
        [direct].into_iter().chain(winograd)
    });
    let best = candidates.min_by_key(|(schedule, cycles)| {
        let handicap = if matches!(schedule, Schedule::Winograd(_)) { 20 } else { 19 };
        cycles.map(|cycles| handicap * cycles)
    });
    best.unwrap_or_else(|| {
        let machine = level.machine();
        direct_estimated(conv, machine, direct::schedule(conv, machine, false))
    })
}

/// The schedules that are worth to be measured, each with a name of its own: first the one that is chosen, then others by
/// their cycles.
pub fn candidates(conv: &Conv, level: Level) -> Vec<Estimated> {
    let chosen = chosen(conv, level);
    let mut others: Vec<Estimated> = if is_depthwise(conv) {
        depthwise(conv, level.machine()).map(|sliding| (Schedule::Depthwise(sliding), None)).collect()
    } else {
        machines(level).flat_map(|(machine, half)| families(conv, machine, half)).flatten().collect()
    };
    others.sort_by_key(|(_, cycles)| *cycles);
    let most = chosen.1.map(|cycles| 2 * cycles);
    let mut candidates = vec![chosen];
    for other in others.into_iter().filter(|(_, cycles)| *cycles <= most) {
        if candidates.len() < MOST_CANDIDATES && candidates.iter().all(|(known, _)| known.name() != other.0.name()) {
            candidates.push(other);
        }
    }
    candidates
}

/// The most schedules that are measured for one convolution, and those of one family among them: enough to have each number of
/// vectors, and blocks, in more than one manner.
const MOST_CANDIDATES: usize = 16;
const MOST_OF_A_FAMILY: usize = 8;

/// The best schedules of each algorithm and size of Winograd's tiles.
fn families(conv: &Conv, machine: Machine, half: bool) -> impl Iterator<Item = Vec<Estimated>> {
    let direct = direct::candidates(conv, machine, half).into_iter();
    let direct = direct.map(|candidate| direct_estimated(conv, machine, candidate)).collect();
    let winograd = winograd::candidates(conv, machine, half).into_iter();
    let winograd = winograd.map(|form| form.into_iter().map(winograd_estimated).collect());
    [direct].into_iter().chain(winograd).map(|mut family: Vec<Estimated>| {
        family.sort_by_key(|(_, cycles)| *cycles);
        family.truncate(MOST_OF_A_FAMILY);
        family
    })
}

/// Tiles of one row and of several, for a small kernel.
fn depthwise(conv: &Conv, machine: Machine) -> impl Iterator<Item = Sliding> {
    let (_, most) = sliding::depthwise(conv.input.channels, conv.output.width, &conv.window, machine);
    let small = conv.window.kernel == [3, 3] && conv.window.dilation == [1, 1];
    let tall = (2..=4).flat_map(|rows| (2..=4).map(move |pixels| Tile { rows, pixels })).filter(move |_| small);
    let tiles = [None].into_iter().chain(tall.map(Some));
    let (input, output, window) = (conv.input, conv.output, conv.window);
    tiles.map(move |tall| Sliding::new(input, output, window, tall, most))
}

/// Whether each channel has a filter of its own.
const fn is_depthwise(conv: &Conv) -> bool {
    conv.groups == conv.input.channels && conv.output.channels == conv.input.channels
}

/// The level's shorter vectors, which are taken where they are as fast, and its own: there are processors on which they are faster.
fn machines(level: Level) -> impl Iterator<Item = (Machine, bool)> {
    let half = level.half_machine().map(|machine| (machine, true));
    half.into_iter().chain([(level.machine(), false)])
}

/// A direct schedule, whose weights come from memory.
fn direct_estimated(conv: &Conv, machine: Machine, (direct, cycles): (Direct, usize)) -> Estimated {
    let taps = conv.window.kernel[0] * conv.window.kernel[1];
    let bytes = weight_bytes(conv, taps) / conv.dtype.per_value();
    (Schedule::Direct(direct), Some(memory::streamed(machine.caches, cycles, bytes, 1)))
}

fn winograd_estimated((winograd, cycles): (Winograd, usize)) -> Estimated {
    (Schedule::Winograd(winograd), Some(cycles))
}

/// Bytes of the weights of a convolution where each filter has `values` for each channel, in `f32`.
const fn weight_bytes(conv: &Conv, values: usize) -> usize {
    conv.input.channels / conv.groups * conv.output.channels * values * size_of::<f32>()
}
