//! Cutting the output of a step into parts, which threads fill side by side where the program wants that.

use super::memory::LINE;

/// Cycles below which a part is not worth waiting for another thread: some 5 us. On two cores of Emerald Rapids small networks took 5 % less
/// than with twice as many, and with half as many LeNet-5 took 1.6 times as long.
const LEAST_CYCLES: usize = 15_000;

/// The most parts where each has memory for itself, which is there whether or not there are as many threads.
pub const MOST_WITH_MEMORY: usize = 8;

/// How an output can be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuts {
    /// Into how many parts at most.
    pub parts: usize,
    /// Rows of the output: of pixels, panels of filters, or single values, whatever may be filled by itself.
    pub rows: usize,
    /// Rows of which the first unit has so many more than others.
    pub head: usize,
    /// Rows between which there is no cut.
    pub unit: usize,
    /// Units; the last also has the rows that are left over.
    pub units: usize,
}

impl Cuts {
    /// Whether there are parts at all.
    pub const fn are_any(&self) -> bool {
        self.count() > 1
    }

    /// How many parts there are at most.
    pub const fn count(&self) -> usize {
        if self.parts < self.units { self.parts } else { self.units }
    }

    /// Values of memory, of which each part has `len` for itself: from the start of a cache line on, where there are parts.
    pub const fn scratch(&self, len: usize) -> usize {
        if self.are_any() { self.count() * len.next_multiple_of(LINE) } else { len }
    }
}

/// The most parts that work of so many cycles is worth cutting into.
pub const fn parts(cycles: usize) -> usize {
    match cycles / LEAST_CYCLES {
        0 => 1,
        parts => parts,
    }
}
