//! Plain Rust: four values a vector, which compilers turn into vector instructions where a target has any.

use super::F16_REBIAS;
use crate::level::{Level, Scalar};
use crate::simd::{Kernel, Simd};
use crate::slices::exactly;

const LANES: usize = 4;

/// `f` of each pair of lanes.
#[inline(always)]
fn zip(a: [f32; LANES], b: [f32; LANES], f: impl Fn(f32, f32) -> f32) -> [f32; LANES] {
    [f(a[0], b[0]), f(a[1], b[1]), f(a[2], b[2]), f(a[3], b[3])]
}

/// Four values of 16 bits, two in each value of `from[at..at + 2]`.
#[inline(always)]
fn load_halves(from: &[f32], at: usize) -> [u32; LANES] {
    let [a, b] = exactly(&from[at..at + 2]).map(f32::to_bits);
    [a & 0xffff, a >> 16, b & 0xffff, b >> 16]
}

/// Added to a value and taken off again, it leaves no bits for a fraction: 1.5 * 2^23.
const ROUND: f32 = 12_582_912.0;

impl Simd for Scalar {
    type F32 = [f32; LANES];
    type Half = Self;

    const LEVEL: Level = Level::Scalar;
    const LANES: usize = LANES;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }

    #[inline(never)]
    fn vectorize<K: Kernel<Self>>(self, kernel: K) {
        kernel.run(self);
    }

    #[inline(always)]
    fn splat(self, x: f32) -> Self::F32 {
        [x; LANES]
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> Self::F32 {
        *exactly(&from[at..at + LANES])
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> Self::F32 {
        debug_assert!(n <= Self::LANES);
        let mut v = [0.0; LANES];
        v[..n].copy_from_slice(&from[at..at + n]);
        v
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> Self::F32 {
        load_halves(from, at).map(|half| f32::from_bits(half << 16))
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> Self::F32 {
        load_halves(from, at).map(|half| {
            let magnitude = f32::from_bits((half & 0x7fff) << 13) * F16_REBIAS;
            f32::from_bits(magnitude.to_bits() | (half & 0x8000) << 16)
        })
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> Self::F32 {
        from[at].to_bits().to_le_bytes().map(|byte| f32::from(byte.cast_signed()))
    }

    #[inline(always)]
    fn store(self, v: Self::F32, to: &mut [f32], at: usize) {
        to[at..at + LANES].copy_from_slice(&v);
    }

    #[inline(always)]
    fn store_first(self, v: Self::F32, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        to[at..at + n].copy_from_slice(&v[..n]);
    }

    #[inline(always)]
    fn add(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| a + b)
    }

    #[inline(always)]
    fn sub(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| a - b)
    }

    #[inline(always)]
    fn mul(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| a * b)
    }

    #[inline(always)]
    fn div(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| a / b)
    }

    #[inline(always)]
    fn mul_add(self, a: Self::F32, b: Self::F32, c: Self::F32) -> Self::F32 {
        self.add(self.mul(a, b), c)
    }

    #[inline(always)]
    fn max(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| if a > b { a } else { b })
    }

    #[inline(always)]
    fn min(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| if a < b { a } else { b })
    }

    #[inline(always)]
    fn maximum(self, a: Self::F32, b: Self::F32) -> Self::F32 {
        zip(a, b, |a, b| if a > b || a.is_nan() { a } else { b })
    }

    #[inline(always)]
    fn select_gt(self, a: Self::F32, b: Self::F32, yes: Self::F32, no: Self::F32) -> Self::F32 {
        let select = |lane| {
            if a[lane] > b[lane] { yes[lane] } else { no[lane] }
        };
        [select(0), select(1), select(2), select(3)]
    }

    #[inline(always)]
    fn round(self, a: Self::F32) -> Self::F32 {
        a.map(|a| (a + ROUND) - ROUND)
    }

    #[inline(always)]
    fn exp2_whole(self, a: Self::F32) -> Self::F32 {
        a.map(|a| f32::from_bits((a as i32).wrapping_add(127).cast_unsigned() << 23))
    }

    #[inline(always)]
    fn reduce_add(self, [a, b, c, d]: Self::F32) -> f32 {
        (a + c) + (b + d)
    }

    #[inline(always)]
    fn reduce_max(self, [a, b, c, d]: Self::F32) -> f32 {
        let max = |a: f32, b: f32| if a > b { a } else { b };
        max(max(a, c), max(b, d))
    }
}
