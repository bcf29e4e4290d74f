//! How a fully connected layer is computed.
//!
//! Some outputs are summed at once, vectors running along the inputs: each vector of inputs is loaded once for all of them.
//! What bounds the layer is how fast its weights come. The rows of weights of a panel are packed as one stream, and where
//! they come from far away, a tile has several panels, since a core waits for several streams no longer than for one.

use crate::plan::FullyConnected;
use crate::plan::level::{Machine, PerLevel};

/// What the algorithm leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Values in a vector.
    pub lanes: usize,
    /// Rows of weights, and so outputs, in a panel; the last panel may have fewer.
    pub rows: usize,
    /// Panels in a tile; the last tile may have fewer.
    pub panels: usize,
}

impl Schedule {
    /// Outputs in a tile.
    pub const fn outputs(&self) -> usize {
        self.rows * self.panels
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
        let Machine { lanes, registers, .. } = level.machine();
        let FullyConnected { units, .. } = *connected;
        // Sums, one vector of inputs, and a few registers for the weights on their way: three quarters hold sums.
        let most = registers * 3 / 4;
        let bytes = connected.inputs() * units * size_of::<f32>();
        if bytes >= FAR && units >= most {
            return Schedule { lanes, rows: most / STREAMS, panels: STREAMS };
        }
        let tiles = units.div_ceil(most);
        Schedule { lanes, rows: units.div_ceil(tiles.max(1)), panels: 1 }
    })
}
