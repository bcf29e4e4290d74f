//! WebAssembly's simd128: four lanes, no fused multiply-add. Its intrinsics are safe where the module has simd128 at all.

use core::arch::wasm32::{
    f32x4, f32x4_add, f32x4_convert_i32x4, f32x4_div, f32x4_extract_lane, f32x4_gt, f32x4_max, f32x4_mul,
    f32x4_nearest, f32x4_pmax, f32x4_pmin, f32x4_splat, f32x4_sub, i16x8_extend_low_i8x16, i32x4_add,
    i32x4_extend_low_i16x8, i32x4_shl, i32x4_shuffle, i32x4_splat, i32x4_trunc_sat_f32x4, u32x4,
    u32x4_extend_low_u16x8, u32x4_shr, u32x4_splat, u64x2, u64x2_extract_lane, v128, v128_and, v128_andnot,
    v128_bitselect, v128_or,
};

use super::F16_REBIAS;
use super::memory::{Values, read, write};
use crate::level::{Level, Simd128};
use crate::simd::{Kernel, Simd};

// SAFETY: sixteen bytes without padding.
unsafe impl Values<4> for v128 {}

impl Simd for Simd128 {
    type F32 = v128;
    type Half = Self;

    const LEVEL: Level = Level::Simd128;
    const LANES: usize = 4;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }

    #[inline(never)]
    fn vectorize<K: Kernel<Self>>(self, kernel: K) {
        kernel.run(self);
    }

    #[inline(always)]
    fn splat(self, x: f32) -> v128 {
        f32x4_splat(x)
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> v128 {
        read::<v128, 4>(from, at)
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> v128 {
        debug_assert!(n <= Self::LANES);
        let from = &from[at..at + n];
        match n {
            0 => f32x4_splat(0.0),
            1 => f32x4(from[0], 0.0, 0.0, 0.0),
            2 => u64x2(read::<u64, 2>(from, 0), 0),
            3 => u64x2(read::<u64, 2>(from, 0), u64::from(from[2].to_bits())),
            _ => read::<v128, 4>(from, 0),
        }
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> v128 {
        i32x4_shl(u32x4_extend_low_u16x8(u64x2(read::<u64, 2>(from, at), 0)), 16)
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> v128 {
        let halves = self.load_bf16(from, at);
        let sign = u32x4_splat(1 << 31);
        let magnitude = f32x4_mul(u32x4_shr(v128_andnot(halves, sign), 3), f32x4_splat(F16_REBIAS));
        v128_or(magnitude, v128_and(halves, sign))
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> v128 {
        let bytes = u32x4(from[at].to_bits(), 0, 0, 0);
        f32x4_convert_i32x4(i32x4_extend_low_i16x8(i16x8_extend_low_i8x16(bytes)))
    }

    #[inline(always)]
    fn store(self, v: v128, to: &mut [f32], at: usize) {
        write::<v128, 4>(v, to, at);
    }

    #[inline(always)]
    fn store_first(self, v: v128, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        let to = &mut to[at..at + n];
        match n {
            0 => {}
            1 => to[0] = f32x4_extract_lane::<0>(v),
            2 => write::<u64, 2>(u64x2_extract_lane::<0>(v), to, 0),
            3 => {
                write::<u64, 2>(u64x2_extract_lane::<0>(v), to, 0);
                to[2] = f32x4_extract_lane::<2>(v);
            }
            _ => write::<v128, 4>(v, to, 0),
        }
    }

    #[inline(always)]
    fn add(self, a: v128, b: v128) -> v128 {
        f32x4_add(a, b)
    }

    #[inline(always)]
    fn sub(self, a: v128, b: v128) -> v128 {
        f32x4_sub(a, b)
    }

    #[inline(always)]
    fn mul(self, a: v128, b: v128) -> v128 {
        f32x4_mul(a, b)
    }

    #[inline(always)]
    fn div(self, a: v128, b: v128) -> v128 {
        f32x4_div(a, b)
    }

    #[inline(always)]
    fn mul_add(self, a: v128, b: v128, c: v128) -> v128 {
        f32x4_add(f32x4_mul(a, b), c)
    }

    // `pmax` and `pmin` are one instruction on every processor, unlike `max` and `min`; they favour their first operand.
    #[inline(always)]
    fn max(self, a: v128, b: v128) -> v128 {
        f32x4_pmax(b, a)
    }

    #[inline(always)]
    fn min(self, a: v128, b: v128) -> v128 {
        f32x4_pmin(b, a)
    }

    #[inline(always)]
    fn maximum(self, a: v128, b: v128) -> v128 {
        f32x4_max(a, b)
    }

    #[inline(always)]
    fn select_gt(self, a: v128, b: v128, yes: v128, no: v128) -> v128 {
        v128_bitselect(yes, no, f32x4_gt(a, b))
    }

    #[inline(always)]
    fn round(self, a: v128) -> v128 {
        f32x4_nearest(a)
    }

    #[inline(always)]
    fn exp2_whole(self, a: v128) -> v128 {
        i32x4_shl(i32x4_add(i32x4_trunc_sat_f32x4(a), i32x4_splat(127)), 23)
    }

    #[inline(always)]
    fn reduce_add(self, a: v128) -> f32 {
        let pair = f32x4_add(a, i32x4_shuffle::<2, 3, 2, 3>(a, a));
        f32x4_extract_lane::<0>(pair) + f32x4_extract_lane::<1>(pair)
    }

    #[inline(always)]
    fn reduce_max(self, a: v128) -> f32 {
        let pair = f32x4_pmax(a, i32x4_shuffle::<2, 3, 2, 3>(a, a));
        f32x4_extract_lane::<0>(f32x4_pmax(pair, i32x4_shuffle::<1, 1, 1, 1>(pair, pair)))
    }
}
