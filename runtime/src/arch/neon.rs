//! NEON: four lanes.

use core::arch::aarch64::{
    float32x2_t, float32x4_t, vaddq_f32, vaddq_s32, vaddvq_f32, vandq_u32, vbicq_u32, vbslq_f32, vcgtq_f32,
    vcombine_f32, vcreate_s8, vcreate_u16, vcvtq_f32_s32, vcvtq_s32_f32, vdivq_f32, vdup_n_f32, vdupq_n_f32,
    vdupq_n_s32, vdupq_n_u32, vfmaq_f32, vget_high_f32, vget_lane_f32, vget_low_f32, vget_low_s16, vmaxq_f32,
    vmaxvq_f32, vminq_f32, vmovl_s8, vmovl_s16, vmulq_f32, vorrq_u32, vreinterpretq_f32_s32, vreinterpretq_f32_u32,
    vreinterpretq_u32_f32, vrndnq_f32, vset_lane_f32, vshll_n_u16, vshlq_n_s32, vshrq_n_u32, vsubq_f32,
};

use super::F16_REBIAS;
use super::memory::{Values, read, write};
use crate::level::{Level, Neon};
use crate::simd::{Kernel, Simd};

// SAFETY: two values without padding.
unsafe impl Values<2> for float32x2_t {}

// SAFETY: four values without padding.
unsafe impl Values<4> for float32x4_t {}

/// Evaluates NEON intrinsics.
macro_rules! neon {
    ($operation:expr) => {{
        // SAFETY: a `Neon` token is only made on AArch64 with NEON, and the operation has no other precondition.
        unsafe { $operation }
    }};
}

impl Simd for Neon {
    type F32 = float32x4_t;
    type Half = Self;

    const LEVEL: Level = Level::Neon;
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
    fn splat(self, x: f32) -> float32x4_t {
        neon!(vdupq_n_f32(x))
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> float32x4_t {
        read::<float32x4_t, 4>(from, at)
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> float32x4_t {
        debug_assert!(n <= Self::LANES);
        neon!(load_first(&from[at..at + n], n))
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> float32x4_t {
        neon!(vreinterpretq_f32_u32(vshll_n_u16::<16>(vcreate_u16(read::<u64, 2>(from, at)))))
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> float32x4_t {
        neon!({
            let halves = vshll_n_u16::<16>(vcreate_u16(read::<u64, 2>(from, at)));
            let magnitude = vshrq_n_u32::<3>(vbicq_u32(halves, vdupq_n_u32(1 << 31)));
            let magnitude = vmulq_f32(vreinterpretq_f32_u32(magnitude), vdupq_n_f32(F16_REBIAS));
            let sign = vandq_u32(halves, vdupq_n_u32(1 << 31));
            vreinterpretq_f32_u32(vorrq_u32(vreinterpretq_u32_f32(magnitude), sign))
        })
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> float32x4_t {
        neon!({
            let bytes = vcreate_s8(u64::from(from[at].to_bits()));
            vcvtq_f32_s32(vmovl_s16(vget_low_s16(vmovl_s8(bytes))))
        })
    }

    #[inline(always)]
    fn store(self, v: float32x4_t, to: &mut [f32], at: usize) {
        write::<float32x4_t, 4>(v, to, at);
    }

    #[inline(always)]
    fn store_first(self, v: float32x4_t, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        neon!(store_first(v, &mut to[at..at + n], n));
    }

    #[inline(always)]
    fn add(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vaddq_f32(a, b))
    }

    #[inline(always)]
    fn sub(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vsubq_f32(a, b))
    }

    #[inline(always)]
    fn mul(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vmulq_f32(a, b))
    }

    #[inline(always)]
    fn div(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vdivq_f32(a, b))
    }

    #[inline(always)]
    fn mul_add(self, a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {
        neon!(vfmaq_f32(c, a, b))
    }

    #[inline(always)]
    fn max(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vmaxq_f32(a, b))
    }

    #[inline(always)]
    fn min(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vminq_f32(a, b))
    }

    #[inline(always)]
    fn maximum(self, a: float32x4_t, b: float32x4_t) -> float32x4_t {
        neon!(vmaxq_f32(a, b))
    }

    #[inline(always)]
    fn select_gt(self, a: float32x4_t, b: float32x4_t, yes: float32x4_t, no: float32x4_t) -> float32x4_t {
        neon!(vbslq_f32(vcgtq_f32(a, b), yes, no))
    }

    #[inline(always)]
    fn round(self, a: float32x4_t) -> float32x4_t {
        neon!(vrndnq_f32(a))
    }

    #[inline(always)]
    fn exp2_whole(self, a: float32x4_t) -> float32x4_t {
        neon!({
            let exponent = vaddq_s32(vcvtq_s32_f32(a), vdupq_n_s32(127));
            vreinterpretq_f32_s32(vshlq_n_s32::<23>(exponent))
        })
    }

    #[inline(always)]
    fn reduce_add(self, a: float32x4_t) -> f32 {
        neon!(vaddvq_f32(a))
    }

    #[inline(always)]
    fn reduce_max(self, a: float32x4_t) -> f32 {
        neon!(vmaxvq_f32(a))
    }
}

/// `from[..n]` in the first lanes, zero in the others; `n <= 4`.
#[inline]
#[target_feature(enable = "neon")]
fn load_first(from: &[f32], n: usize) -> float32x4_t {
    let zero = vdup_n_f32(0.0);
    match n {
        0 => vdupq_n_f32(0.0),
        1 => vcombine_f32(vset_lane_f32::<0>(from[0], zero), zero),
        2 => vcombine_f32(read::<float32x2_t, 2>(from, 0), zero),
        3 => vcombine_f32(read::<float32x2_t, 2>(from, 0), vset_lane_f32::<0>(from[2], zero)),
        _ => read::<float32x4_t, 4>(from, 0),
    }
}

/// Writes the first `n` lanes to `to[..n]`; `n <= 4`.
#[inline]
#[target_feature(enable = "neon")]
fn store_first(v: float32x4_t, to: &mut [f32], n: usize) {
    let (low, high) = (vget_low_f32(v), vget_high_f32(v));
    match n {
        0 => {}
        1 => to[0] = vget_lane_f32::<0>(low),
        2 => write::<float32x2_t, 2>(low, to, 0),
        3 => {
            write::<float32x2_t, 2>(low, to, 0);
            to[2] = vget_lane_f32::<0>(high);
        }
        _ => write::<float32x4_t, 4>(v, to, 0),
    }
}
