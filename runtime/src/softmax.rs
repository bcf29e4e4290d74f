//! Softmax over one row.

use crate::math;
use crate::simd::Simd;

/// Writes `exp(x) / sum(exp(x))` to `y`, which is as long as `x`.
///
/// The greatest value is taken off first, so that nothing overflows. A row that holds a value which is not a number, or
/// +infinity, or nothing but -infinity becomes not a number throughout, as in `PyTorch`.
///
/// # Panics
///
/// If `y` is shorter than `x`.
#[inline(always)]
pub fn softmax<S: Simd>(s: S, x: &[f32], y: &mut [f32]) {
    let len = x.len();
    let y = &mut y[..len];
    let whole = len - len % S::LANES;

    let greatest = s.splat(greatest(s, x));
    let mut sums = s.splat(0.0);
    let mut at = 0;
    while at < whole {
        let power = math::exp(s, s.sub(s.load(x, at), greatest));
        s.store(power, y, at);
        sums = s.add(sums, power);
        at += S::LANES;
    }
    if whole < len {
        let power = math::exp(s, s.sub(s.load_first(x, whole, len - whole), greatest));
        s.store_first(power, y, whole, len - whole);
        sums = s.add(sums, s.load_first(y, whole, len - whole));
    }

    let scale = s.div(s.splat(1.0), s.splat(s.reduce_add(sums)));
    let mut at = 0;
    while at < whole {
        s.store(s.mul(s.load(y, at), scale), y, at);
        at += S::LANES;
    }
    if whole < len {
        let tail = s.mul(s.load_first(y, whole, len - whole), scale);
        s.store_first(tail, y, whole, len - whole);
    }
}

/// The greatest of the values, -infinity for none.
#[inline(always)]
pub fn greatest<S: Simd>(s: S, x: &[f32]) -> f32 {
    let mut lanes = s.splat(f32::NEG_INFINITY);
    let mut at = 0;
    while at + S::LANES <= x.len() {
        lanes = s.max(s.load(x, at), lanes);
        at += S::LANES;
    }
    x[at..].iter().fold(s.reduce_max(lanes), |greatest, &value| if value > greatest { value } else { greatest })
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::softmax;
    use crate::simd::{Kernel, Simd};
    use crate::testing::{on_each_level, values};

    /// A row and what softmax makes of it.
    #[derive(Clone, Copy)]
    struct Check<'a>(&'a [f32], &'a [f64]);

    impl<S: Simd> Kernel<S> for Check<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            let Self(x, expected) = self;
            let mut y = vec![-1.0; x.len() + 1];
            softmax(s, x, &mut y);
            assert_eq!(y.pop().map(f32::to_bits), Some((-1.0_f32).to_bits()), "nothing is written past the row");
            for (found, expected) in y.iter().zip(expected) {
                // The difference to the greatest value, at most 40 here, is rounded by up to 2e-6.
                let error = (f64::from(*found) - expected).abs();
                let right = error <= 3e-6 * expected || found.is_nan() && expected.is_nan();
                assert!(right, "{found}, not {expected}, on {}, of {x:?}", S::LEVEL);
            }
        }
    }

    fn check(x: &[f32]) {
        let greatest = x.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let powers: Vec<f64> = x.iter().map(|x| (f64::from(*x) - f64::from(greatest)).exp()).collect();
        let sum: f64 = powers.iter().sum();
        let expected: Vec<f64> = powers.iter().map(|power| power / sum).collect();
        on_each_level!(Check(x, &expected));
    }

    #[test]
    fn rows_of_all_lengths() {
        for len in 0..70 {
            check(&values(20.0).take(len).collect::<Vec<_>>());
        }
        check(&values(1.0).take(1001).collect::<Vec<_>>());
    }

    #[test]
    fn unusual_rows() {
        const INFINITY: f32 = f32::INFINITY;
        for len in [1, 2, 5, 16, 21] {
            check(&vec![0.0; len]);
            check(&vec![1e30; len]);
            check(&vec![-1e30; len]);
            check(&vec![-INFINITY; len]);
            for special in [-INFINITY, INFINITY, f32::NAN, 1e30, -1e30] {
                for at in [0, len / 2, len - 1] {
                    let mut x = vec![-3.0; len];
                    x[at] = special;
                    check(&x);
                }
            }
        }
    }
}
