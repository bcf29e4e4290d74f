//! What memory costs, in cycles: beside what is calculated, this decides which algorithm takes the least time.
//!
//! Measured on Zen 3 (32 KiB, 512 KiB and a share of 32 MiB of caches, at 3.2 GHz) with weights in huge pages that are
//! prefetched, in whole models, whose weights do not stay in the caches from one run to the next.

/// Values in a cache line.
pub const LINE: usize = 16;

/// Bytes that the second-level cache keeps of what is used again and again, while other things pass through it.
pub const KEPT_NEAR: usize = 256 * 1024;

/// Bytes that the last cache keeps likewise.
const KEPT_FAR: usize = 8 * 1024 * 1024;

/// Whether `bytes` that are used again and again are more than the first-level cache keeps beside what passes through it.
pub const fn is_beyond_first_cache(bytes: usize) -> bool {
    bytes > 24 * 1024
}

/// Half cycles in which `bytes` come from the second-level cache to the first, while others come to it.
pub const fn from_second_cache(bytes: usize) -> usize {
    bytes / 9
}

/// Cycles of `passes` calculations of `cycles` each that all go through the same `bytes` of weights. Most of the way is hidden
/// behind the calculation, unless that is short.
pub fn streamed(cycles: usize, bytes: usize, passes: usize) -> usize {
    let bytes = bytes.saturating_sub(KEPT_NEAR);
    let from_memory = (cycles + bytes / 16).max(bytes * 2 / 9);
    let from_cache = (cycles + bytes / 40).max(bytes / 16);
    let again = if bytes <= KEPT_FAR { from_cache } else { from_memory };
    from_memory + (passes - 1) * again
}

/// Bytes from which on the last cache, of which others have a share as well, does not keep all of what is written, and those more
/// with which it keeps none.
const KEPT_LESS: [usize; 2] = [1024 * KIB, 6 * 1024 * KIB];

const KIB: usize = 1024;

/// Cycles in which `bytes` are written and later read, beyond what the second-level cache does unnoticed: 2/15 for a byte that the
/// last cache keeps, 1/3 for one that it does not, and more and more of them in between.
pub fn written_and_read(bytes: usize) -> usize {
    if bytes <= KEPT_NEAR {
        return 0;
    }
    let [all, none] = KEPT_LESS;
    let beyond = bytes.saturating_sub(all).min(none);
    2 * bytes / 15 + bytes / (5 * none / KIB) * (beyond / KIB)
}
