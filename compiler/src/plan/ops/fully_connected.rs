//! How a fully connected layer is computed.
//!
//! A tile of `rows` outputs is summed at once, vectors running along the inputs: each vector of inputs is loaded once for
//! all rows, and the weights of a tile are packed as one stream, which is what bounds the layer.

use crate::plan::FullyConnected;
use crate::plan::level::{Machine, PerLevel};

/// What the algorithm leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Values in a vector.
    pub lanes: usize,
    /// Outputs in a tile; the last tile may have fewer.
    pub rows: usize,
}

/// Chooses a schedule for each level.
pub fn schedules(connected: &FullyConnected) -> PerLevel<Schedule> {
    PerLevel::from_fn(|level| {
        let Machine { lanes, registers, .. } = level.machine();
        // Sums, one vector of inputs, and a few registers for the weights on their way: three quarters hold sums.
        let most = registers * 3 / 4;
        let tiles = connected.units.div_ceil(most);
        Schedule { lanes, rows: connected.units.div_ceil(tiles.max(1)) }
    })
}
