//! Which pixel of a map a border around it repeats, along one axis.

/// The pixel that is nearest to place `at` of a map of `len` pixels behind a border of `before`.
#[inline(always)]
pub const fn edge(at: usize, before: usize, len: usize) -> usize {
    let pixel = at.saturating_sub(before);
    if pixel < len { pixel } else { len - 1 }
}

/// The pixel at place `at`, where the border is the map mirrored at its outermost pixels; both borders are shorter than it.
#[inline(always)]
pub const fn reflect(at: usize, before: usize, len: usize) -> usize {
    let pixel = at.abs_diff(before);
    if pixel < len { pixel } else { 2 * (len - 1) - pixel }
}

#[cfg(test)]
mod tests {
    use super::{edge, reflect};

    #[test]
    fn borders_repeat_pixels() {
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|at| edge(at, 2, 3)), [0, 0, 0, 1, 2, 2, 2]);
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|at| reflect(at, 2, 3)), [2, 1, 0, 1, 2, 1, 0]);
        assert_eq!(reflect(0, 0, 1), 0);
    }
}
