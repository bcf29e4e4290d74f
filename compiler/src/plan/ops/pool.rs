//! How a pool is computed.

use crate::plan::Pool;
use crate::plan::sliding::{self, Sliding};

/// Pixels in a tile of one row: enough that none waits for its own last step.
const PIXELS: usize = 4;

/// The schedule for all levels.
pub fn schedule(pool: &Pool) -> Sliding {
    Sliding::new(pool.input, pool.output, pool.window, sliding::pool(&pool.window), PIXELS)
}
