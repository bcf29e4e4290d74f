//! Which part of a window lies on the input.

use core::ops::Range;

/// The taps along one axis that see input rather than padding, of a window that begins `at` positions into the padded input.
///
/// `before` positions of padding stand before the `input` ones; the window has `kernel` taps, `dilation` positions apart.
#[inline(always)]
pub const fn taps(at: usize, before: usize, input: usize, kernel: usize, dilation: usize) -> Range<usize> {
    let first = before.saturating_sub(at).div_ceil(dilation);
    let end = (before + input).saturating_sub(at).div_ceil(dilation);
    if end < kernel { first..end } else { first..kernel }
}

#[cfg(test)]
mod tests {
    use super::taps;

    #[test]
    fn are_those_that_see_input() {
        for dilation in 1..4 {
            for kernel in 1..5 {
                for before in 0..6 {
                    for input in 1..7 {
                        for at in 0..before + input + 2 {
                            let sees = |tap: &usize| (before..before + input).contains(&(at + tap * dilation));
                            assert!(
                                taps(at, before, input, kernel, dilation).eq((0..kernel).filter(sees)),
                                "at {at}, {before} before {input}, kernel {kernel}, dilation {dilation}"
                            );
                        }
                    }
                }
            }
        }
    }
}
