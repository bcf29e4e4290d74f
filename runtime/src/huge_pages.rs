//! Huge pages for large memory, where the system has to be asked for them.

/// Values in a huge page: 2 MiB, which x86-64 and most AArch64 systems have.
pub const VALUES: usize = 2 * 1024 * 1024 / size_of::<f32>();

/// Asks for `memory` to lie in huge pages from the first whole one on, best before anything is written to it, which is when
/// the system chooses the pages. Nothing depends on what it makes of that.
#[cfg(all(feature = "std", target_os = "linux", not(miri)))]
pub fn advise(memory: &mut [f32]) {
    use core::ffi::{c_int, c_void};

    /// `MADV_HUGEPAGE` of `madvise(2)`.
    const HUGE_PAGE: c_int = 14;

    unsafe extern "C" {
        fn madvise(address: *mut c_void, length: usize, advice: c_int) -> c_int;
    }

    let start = memory.as_ptr().align_offset(VALUES * size_of::<f32>());
    let Some(aligned) = memory.get_mut(start..).filter(|aligned| aligned.len() >= VALUES) else {
        return;
    };
    // SAFETY: the advice changes how the range is backed and none of its values, and the range is ours. It begins at a
    // page; that its end need not is the function's rule. An error says that nothing was done.
    unsafe { madvise(aligned.as_mut_ptr().cast(), size_of_val(aligned), HUGE_PAGE) };
}

/// Does nothing: here, nobody can be asked.
#[cfg(not(all(feature = "std", target_os = "linux", not(miri))))]
pub const fn advise(_memory: &mut [f32]) {}
