//! How a fully connected layer is computed.
//!
//! Some outputs are summed at once, vectors running along the inputs: each vector of inputs is loaded once for all of them.
//! What bounds the layer is how fast its weights come. The rows of weights of a panel are packed as one stream, and where
//! they come from far away, a tile has several panels, since a core waits for several streams no longer than for one.

use crate::dtype::WeightsDtype;
use crate::plan::FullyConnected;
use crate::plan::cuts::{Cuts, parts};
use crate::plan::level::{Level, Machine};
use crate::plan::memory;
use crate::text_table::plural;

/// What the algorithm leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Values in a vector.
    pub lanes: usize,
    /// Rows of weights, and so outputs, in a panel; the last panel may have fewer.
    pub rows: usize,
    /// Panels in a tile; the last tile may have fewer.
    pub panels: usize,
    /// Into how many parts the output is cut at most.
    pub parts: usize,
}

impl Schedule {
    /// The tile, as `12 rows of 8` or, of several panels, `4 x 3 rows of 8`.
    pub fn tile(&self) -> String {
        let rows = format!("{} of {}", plural(self.rows, "row"), self.lanes);
        match self.panels {
            1 => rows,
            panels => format!("{panels} x {rows}"),
        }
    }

    /// Outputs in a tile.
    pub const fn outputs(&self) -> usize {
        self.rows * self.panels
    }

    /// How the output is cut: by tiles.
    pub const fn cuts(&self, connected: &FullyConnected) -> Cuts {
        let (rows, unit) = (connected.units, self.outputs());
        let tiles = rows / unit;
        Cuts { parts: self.parts, rows, head: 0, unit, units: if tiles == 0 { 1 } else { tiles } }
    }
}

/// Panels whose streams are read side by side where weights come from memory: 20 GB/s from four, 12 from one, as measured
/// on Zen 3; eight are no better.
const STREAMS: usize = 4;

/// Bytes of weights that are taken to come from there.
const FAR: usize = 1024 * 1024;

/// Chooses a schedule for `units` outputs of as many `inputs`.
pub fn schedule(inputs: usize, units: usize, dtype: WeightsDtype, level: Level) -> Schedule {
    let most = most_sums(level.machine());
    if dtype.bytes(inputs * units) >= FAR && units >= most {
        return several_panels(inputs, units, dtype, level, STREAMS);
    }
    one_panel(inputs, units, dtype, level, most)
}

/// The schedules that are worth to be measured, each once: first the one that is chosen, then one panel of as many rows as
/// there are sums or fewer, then several panels.
pub fn candidates(inputs: usize, units: usize, dtype: WeightsDtype, level: Level) -> Vec<Schedule> {
    let most = most_sums(level.machine());
    let one = [most, most * 3 / 4, most / 2, most / 3].map(|most| one_panel(inputs, units, dtype, level, most));
    let several = [2, STREAMS, 2 * STREAMS].map(|panels| several_panels(inputs, units, dtype, level, panels));
    let several = several.into_iter().filter(|schedule| schedule.outputs() <= units.min(most));
    let mut candidates = vec![schedule(inputs, units, dtype, level)];
    for candidate in one.into_iter().chain(several) {
        if !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }
    candidates
}

/// Sums, one vector of inputs, and a few registers for the weights on their way: three quarters hold sums.
const fn most_sums(machine: Machine) -> usize {
    machine.registers * 3 / 4
}

/// Tiles of one panel of `most` rows at most, as even as can be.
fn one_panel(inputs: usize, units: usize, dtype: WeightsDtype, level: Level, most: usize) -> Schedule {
    let tiles = units.div_ceil(most.max(1));
    with_rows(inputs, units, dtype, level, units.div_ceil(tiles.max(1)), 1)
}

/// Tiles of as many rows as there are sums, in several panels.
fn several_panels(inputs: usize, units: usize, dtype: WeightsDtype, level: Level, panels: usize) -> Schedule {
    with_rows(inputs, units, dtype, level, (most_sums(level.machine()) / panels).max(1), panels)
}

fn with_rows(inputs: usize, units: usize, dtype: WeightsDtype, level: Level, rows: usize, panels: usize) -> Schedule {
    Schedule { lanes: level.machine().lanes, rows, panels, parts: parts(cycles(inputs, units, dtype, level)) }
}

/// The cycles of a layer, by whatever schedule: those of its multiply-adds, or of its weights' way from memory.
pub fn cycles(inputs: usize, units: usize, dtype: WeightsDtype, level: Level) -> usize {
    let machine = level.machine();
    let Machine { lanes, fused_per_cycle, .. } = machine;
    let weights = inputs * units;
    memory::streamed(machine.caches, weights / (lanes * fused_per_cycle), dtype.bytes(weights), 1)
}
