//! Parts of slices as arrays of known length, which is what lets the compiler drop the bounds checks of generated code.

use core::hint::black_box;
use core::ops::Range;

/// The `N` values at `at`, or the last `N` where `at` lies past them.
///
/// Generated code never asks for more than there is, which debug builds assert. Others clamp the position, since a clamp
/// tells the compiler as much as a check does and leaves no panic behind in the hot loop.
#[inline(always)]
pub fn window<const N: usize, const L: usize>(x: &[f32; L], at: usize) -> &[f32; N] {
    const { assert!(N <= L, "a window is not longer than what it lies in") };
    debug_assert!(at <= L - N, "{N} values at {at} of {L}");
    let at = at.min(L - N);
    exactly(&x[at..at + N])
}

/// [`window`], to be written to.
#[inline(always)]
pub fn window_mut<T, const N: usize, const L: usize>(x: &mut [T; L], at: usize) -> &mut [T; N] {
    const { assert!(N <= L, "a window is not longer than what it lies in") };
    debug_assert!(at <= L - N, "{N} values at {at} of {L}");
    let at = at.min(L - N);
    exactly_mut(&mut x[at..at + N])
}

/// `len`, without the compiler's knowing it: a loop that ends there is not written out, after which what overlapping windows have in
/// common would be kept in registers until there are none left.
#[inline(always)]
pub fn unknown(len: usize) -> usize {
    black_box(len)
}

/// A slice of exactly `N` values as an array.
///
/// # Panics
///
/// If it has any other length.
#[inline(always)]
pub fn exactly<const N: usize>(x: &[f32]) -> &[f32; N] {
    match x.try_into() {
        Ok(array) => array,
        Err(_) => wrong_length(N, x.len()),
    }
}

/// [`exactly`], to be written to.
///
/// # Panics
///
/// If it has any other length.
#[inline(always)]
pub fn exactly_mut<T, const N: usize>(x: &mut [T]) -> &mut [T; N] {
    let len = x.len();
    match x.try_into() {
        Ok(array) => array,
        Err(_) => wrong_length(N, len),
    }
}

/// The `N` values at `at`.
///
/// # Panics
///
/// If there are fewer.
#[inline(always)]
pub fn part<const N: usize>(x: &[f32], at: usize) -> &[f32; N] {
    match x.get(at..).and_then(<[f32]>::first_chunk) {
        Some(part) => part,
        None => wrong_length(at.saturating_add(N), x.len()),
    }
}

/// [`part`], to be written to.
///
/// # Panics
///
/// If there are fewer.
#[inline(always)]
pub fn part_mut<const N: usize>(x: &mut [f32], at: usize) -> &mut [f32; N] {
    let len = x.len();
    match x.get_mut(at..).and_then(<[f32]>::first_chunk_mut) {
        Some(part) => part,
        None => wrong_length(at.saturating_add(N), len),
    }
}

/// The values in `range`.
///
/// # Panics
///
/// If any of them is not there.
#[inline(always)]
pub fn values(x: &[f32], range: Range<usize>) -> &[f32] {
    let (end, len) = (range.end, x.len());
    match x.get(range) {
        Some(values) => values,
        None => wrong_length(end, len),
    }
}

/// The values cut into arrays of `N`, leaving out what does not fill one.
#[inline(always)]
pub const fn chunks<const N: usize>(x: &[f32]) -> &[[f32; N]] {
    x.as_chunks().0
}

/// [`chunks`], to be written to.
#[inline(always)]
pub const fn chunks_mut<const N: usize>(x: &mut [f32]) -> &mut [[f32; N]] {
    x.as_chunks_mut().0
}

/// Cuts an arena after `skip` values and again after `N` more, into those and what follows them. Regions that overlap none
/// are taken in rising order, each from what follows the one before.
///
/// # Panics
///
/// If the arena is too short.
#[inline(always)]
pub fn take<const N: usize>(arena: &mut [f32], skip: usize) -> (&mut [f32; N], &mut [f32]) {
    let len = arena.len();
    match arena.get_mut(skip..).and_then(<[f32]>::split_first_chunk_mut) {
        Some(taken_and_rest) => taken_and_rest,
        None => wrong_length(skip.saturating_add(N), len),
    }
}

/// Panics out of line.
#[cold]
#[inline(never)]
fn wrong_length(expected: usize, found: usize) -> ! {
    panic!("{expected} values are needed where there are {found}")
}

#[cfg(test)]
mod tests {
    use super::{chunks, exactly, exactly_mut, part, part_mut, take, values, window, window_mut};

    #[test]
    fn windows_are_where_they_are_asked_for() {
        let mut x = [0.0, 1.0, 2.0, 3.0];
        assert_eq!(window(&x, 0), &[0.0, 1.0, 2.0]);
        assert_eq!(window(&x, 1), &[1.0, 2.0, 3.0]);
        *window_mut(&mut x, 2) = [7.0, 8.0];
        assert_eq!(x, [0.0, 1.0, 7.0, 8.0]);
    }

    #[test]
    #[cfg(all(debug_assertions, panic = "unwind"))]
    fn windows_past_the_end_are_noticed() {
        use std::panic::catch_unwind;

        assert!(catch_unwind(|| window::<3, 4>(&[1.0; 4], 2).len()).is_err());
        assert!(catch_unwind(|| window_mut::<_, 3, 4>(&mut [1.0; 4], usize::MAX).len()).is_err());
    }

    #[test]
    #[cfg(not(debug_assertions))]
    fn windows_past_the_end_are_clamped() {
        assert_eq!(window(&[0.0, 1.0, 2.0, 3.0], usize::MAX), &[1.0, 2.0, 3.0]);
    }

    #[test]
    fn right_lengths_are_taken() {
        assert_eq!(exactly(&[1.0, 2.0]), &[1.0, 2.0]);
        assert_eq!(exactly_mut(&mut [1.0, 2.0]), &mut [1.0, 2.0]);
        assert_eq!(part(&[1.0, 2.0, 3.0], 1), &[2.0, 3.0]);
        assert_eq!(part_mut(&mut [1.0, 2.0, 3.0], 1), &mut [2.0, 3.0]);
        assert_eq!(values(&[1.0, 2.0, 3.0], 1..2), &[2.0]);
    }

    #[test]
    #[cfg(panic = "unwind")]
    fn lengths_are_checked() {
        use std::panic::catch_unwind;

        assert!(catch_unwind(|| exactly::<2>(&[1.0]).len()).is_err());
        assert!(catch_unwind(|| exactly_mut::<_, 2>(&mut [1.0; 3]).len()).is_err());
        assert!(catch_unwind(|| part::<2>(&[1.0; 3], 2).len()).is_err());
        assert!(catch_unwind(|| part::<2>(&[1.0; 3], usize::MAX).len()).is_err());
        assert!(catch_unwind(|| values(&[1.0; 3], 2..4).len()).is_err());
        assert!(catch_unwind(|| part_mut::<2>(&mut [1.0; 3], 2).len()).is_err());
        assert!(catch_unwind(|| take::<2>(&mut [1.0; 3], 2).0.len()).is_err());
        assert!(catch_unwind(|| take::<2>(&mut [1.0; 3], usize::MAX).0.len()).is_err());
    }

    #[test]
    fn regions_lie_one_behind_the_other() {
        let mut arena = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0];
        let (a, rest) = take::<2>(&mut arena, 1);
        let (b, rest) = take::<1>(rest, 1);
        assert_eq!((a, b, rest), (&mut [1.0, 2.0], &mut [4.0], &mut [5.0][..]));
    }

    #[test]
    fn chunks_leave_out_the_rest() {
        assert_eq!(chunks(&[1.0, 2.0, 3.0, 4.0, 5.0]), &[[1.0, 2.0], [3.0, 4.0]]);
    }
}
