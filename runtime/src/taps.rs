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

/// The rows of an input that the windows of some rows of the output lie on, `stride` rows apart.
///
/// `before` rows of padding stand above the `input` ones; a window has `height` rows, those between its taps included.
#[inline(always)]
pub const fn rows_seen(rows: &Range<usize>, stride: usize, before: usize, height: usize, input: usize) -> Range<usize> {
    let start = (rows.start * stride).saturating_sub(before);
    let end = (rows.end.saturating_sub(1) * stride + height).saturating_sub(before);
    if end < input { start..end } else { start..input }
}

#[cfg(test)]
mod tests {
    use super::{rows_seen, taps};

    #[test]
    fn rows_are_those_from_the_first_to_the_last_that_a_tap_sees() {
        for stride in 1..4 {
            for height in 1..6 {
                for before in 0..height {
                    for input in height..9 {
                        let outputs = (before + input - height) / stride + 1;
                        for (start, end) in
                            (0..outputs).flat_map(|start| (start + 1..=outputs).map(move |end| (start, end)))
                        {
                            let seen = (start..end).flat_map(|row| row * stride..row * stride + height);
                            let seen =
                                seen.filter_map(|row| usize::checked_sub(row, before)).filter(|row| *row < input);
                            let (first, last) = (seen.clone().min(), seen.max());
                            let found = rows_seen(&(start..end), stride, before, height, input);
                            assert_eq!(first.zip(last), Some((found.start, found.end - 1)), "{found:?}");
                        }
                    }
                }
            }
        }
    }

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
