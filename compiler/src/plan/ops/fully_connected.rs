//! How a fully connected layer is computed.
//!
//! Some outputs are summed at once, vectors running along the inputs: each vector of inputs is loaded once for all of them.
//! What bounds the layer is how fast its weights come. The rows of weights of a panel are packed as one stream, and where
//! they come from far away, a tile has several panels, since a core waits for several streams no longer than for one.

use crate::plan::FullyConnected;
use crate::plan::cuts::{Cuts, parts};
use crate::plan::level::{Machine, PerLevel};
use crate::plan::memory;

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
    /// Outputs in a tile.
    pub const fn outputs(&self) -> usize {
        self.rows * self.panels
    }

    /// How the output is cut: by tiles.
    pub const fn cuts(&self, connected: &FullyConnected) -> Cuts {
        let (rows, unit) = (connected.units, self.outputs());
        let tiles = rows / unit;
        Cuts { parts: self.parts, rows, len: 1, unit, units: if tiles == 0 { 1 } else { tiles } }
    }
}

/// Panels whose streams are read side by side where weights come from memory: 20 GB/s from four, 12 from one, as measured
/// on Zen 3; eight are no better.
const STREAMS: usize = 4;

/// Bytes of weights that are taken to come from there.
const FAR: usize = 1024 * 1024;

/// Chooses a schedule for each level.
pub fn schedules(connected: &FullyConnected) -> PerLevel<Schedule> {
    PerLevel::from_fn(|level| {
        let Machine { lanes, registers, fused_per_cycle, .. } = level.machine();
        let FullyConnected { units, .. } = *connected;
        // Sums, one vector of inputs, and a few registers for the weights on their way: three quarters hold sums.
        let most = registers * 3 / 4;
        let weights = connected.inputs() * units;
        let bytes = weights * size_of::<f32>();
        let parts = parts(memory::streamed(weights / (lanes * fused_per_cycle), bytes, 1));
        if bytes >= FAR && units >= most {
            return Schedule { lanes, rows: most / STREAMS, panels: STREAMS, parts };
        }
        let tiles = units.div_ceil(most);
        Schedule { lanes, rows: units.div_ceil(tiles.max(1)), panels: 1, parts }
    })
}
