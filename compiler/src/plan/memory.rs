//! What memory costs, in cycles: beside what is calculated, this decides which algorithm takes the least time.
//!
//! Measured on Zen 3 (32 KiB, 512 KiB and a share of 32 MiB of caches, at 3.2 GHz) with weights in huge pages that are
//! prefetched, in whole models, whose weights do not stay in the caches from one run to the next; and, for what processors with AVX-512
//! have otherwise, on Emerald Rapids (48 KiB, 2 MiB and a share of 260 MiB, at about 3 GHz).
//!
//! On another processor the figures are found by `tune` with `--details`, which prints the times of all schedules of a layer beside
//! those that the model expects, as ratios to the one that it chooses: where the two differ in the same way for several layers, what
//! these have in common is what is wrong.

/// Values in a cache line.
pub const LINE: usize = 16;

/// What tells the caches of one processor from those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caches {
    /// Bytes that the second-level cache keeps of what is used again and again, while other things pass through it.
    pub kept_near: usize,
    /// Bytes that it keeps of what is larger than that, and gone through in turn.
    kept_of_more: usize,
    /// Bytes that come from it in a cycle.
    pub from_near: usize,
    /// Bytes that come from the last cache in a cycle, beside those that come while something is calculated.
    from_far_again: usize,
    /// Parts of the weights to come that are best asked for side by side, so that the hardware, too, fetches ahead in each. On Emerald
    /// Rapids, beside multiply-adds that would use 21 GB of them in a second, 14.0 GB come from memory in three to eight parts, 12.2 in
    /// one.
    pub streams: usize,
}

impl Caches {
    /// Those of processors for desks, and of older ones.
    pub const SMALL: Self =
        Self { kept_near: 256 * KIB, kept_of_more: 0, from_near: 32, from_far_again: 40, streams: 1 };

    /// A large second-level cache, and a slow last one: processors with AVX-512, for servers.
    pub const LARGE: Self =
        Self { kept_near: 1024 * KIB, kept_of_more: 1024 * KIB, from_near: 24, from_far_again: 8, streams: 4 };
}

/// Bytes of a layer's weights that are still near in the next run.
const KEPT_FOR_NEXT_RUN: usize = 256 * KIB;

/// Bytes that the last cache keeps of what is used again and again, while other things pass through it.
const KEPT_FAR: usize = 8 * 1024 * 1024;

/// Bytes of a panel of weights that no second-level cache keeps beside the maps.
pub const MOST_PANEL: usize = 512 * KIB;

/// Whether `bytes` that are used again and again are more than the first-level cache keeps beside what passes through it.
pub const fn is_beyond_first_cache(bytes: usize) -> bool {
    bytes > 24 * 1024
}

/// Bytes that come from the second-level cache to the first in a cycle, while others come to it.
pub const FROM_NEAR_WHILE_FILLED: usize = 18;

/// Cycles of `passes` calculations of `cycles` each that all go through the same `bytes` of weights. Most of the way is hidden
/// behind the calculation, unless that is short.
pub fn streamed(caches: Caches, cycles: usize, bytes: usize, passes: usize) -> usize {
    let first = bytes.saturating_sub(KEPT_FOR_NEXT_RUN);
    let from_memory = (cycles + first / 16).max(first * 2 / 9);
    let bytes = bytes.saturating_sub(caches.kept_near);
    let from_cache = (cycles + bytes / caches.from_far_again).max(bytes / 16).min(from_memory);
    let again = if bytes <= KEPT_FAR { from_cache } else { from_memory };
    from_memory + (passes - 1) * again
}

/// Bytes from which on the last cache, of which others have a share as well, does not keep all of what is written, and those more
/// with which it keeps none.
const KEPT_LESS: [usize; 2] = [1024 * KIB, 6 * 1024 * KIB];

const KIB: usize = 1024;

/// Cycles in which `bytes` are written and later read, beyond what the second-level cache does unnoticed: 2/15 for a byte that the
/// last cache keeps, 1/3 for one that it does not, and more and more of them in between.
pub fn written_and_read(caches: Caches, bytes: usize) -> usize {
    if bytes <= caches.kept_near {
        return 0;
    }
    let [all, none] = KEPT_LESS;
    let beyond = bytes.saturating_sub(all).min(none);
    let bytes = bytes.saturating_sub(caches.kept_of_more);
    2 * bytes / 15 + bytes / (5 * none / KIB) * (beyond / KIB)
}
