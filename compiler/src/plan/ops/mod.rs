//! The operators that can be computed in more than one way, and how the way is chosen.

pub mod conv;
pub mod fully_connected;

/// Statements that one body may be unrolled to; a loop around this many was measured to be as fast as more.
pub const STATEMENTS: usize = 250;
