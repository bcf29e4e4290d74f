//! Vectors from and to slices of values: the only place where a level touches memory by a pointer, masked access aside.

/// Types that lie in memory as `N` values of `f32` do.
///
/// # Safety
///
/// The type has the size of `[f32; N]`, no padding, and every pattern of bits is one of its values.
pub(super) unsafe trait Values<const N: usize>: Copy {}

// SAFETY: eight bytes without padding, any pattern of which is an integer.
unsafe impl Values<2> for u64 {}

/// The `N` values at `from[at..]`.
#[inline(always)]
pub(super) fn read<V: Values<N>, const N: usize>(from: &[f32], at: usize) -> V {
    let values = &from[at..at + N];
    // SAFETY: `values` is as long as `V`, which is any pattern of bits; the read asks for no alignment.
    unsafe { values.as_ptr().cast::<V>().read_unaligned() }
}

/// Writes the `N` values to `to[at..]`.
#[inline(always)]
pub(super) fn write<V: Values<N>, const N: usize>(v: V, to: &mut [f32], at: usize) {
    let values = &mut to[at..at + N];
    // SAFETY: `values` is as long as `V` and any pattern of bits is an `f32`; the write asks for no alignment.
    unsafe { values.as_mut_ptr().cast::<V>().write_unaligned(v) }
}

/// Asks for the cache line that begins at or before `from[at]`, which need not exist, to be brought as near as the
/// second-level cache. Does nothing where there is no safe way to ask.
#[inline(always)]
#[cfg_attr(not(target_arch = "x86_64"), expect(clippy::missing_const_for_fn, reason = "it asks elsewhere"))]
pub fn prefetch(from: &[f32], at: usize) {
    #[cfg(all(target_arch = "x86_64", target_feature = "sse"))]
    {
        use core::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};

        // SAFETY: the instruction reads nothing and faults nowhere, whatever the address.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(from.as_ptr().wrapping_add(at).cast()) };
    }
    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse")))]
    let _ = (from, at);
}
