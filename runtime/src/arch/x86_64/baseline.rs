//! SSE2: four lanes, no fused multiply-add.

use core::arch::x86_64::{
    __m128, __m128i, _mm_add_epi32, _mm_add_ps, _mm_and_ps, _mm_and_si128, _mm_andnot_ps, _mm_andnot_si128,
    _mm_castsi128_ps, _mm_cmpgt_ps, _mm_cvtepi32_ps, _mm_cvtps_epi32, _mm_cvtsi32_si128, _mm_cvtsi64_si128, _mm_div_ps,
    _mm_max_ps, _mm_min_ps, _mm_mul_ps, _mm_or_ps, _mm_set1_epi32, _mm_set1_ps, _mm_setzero_si128, _mm_slli_epi32,
    _mm_srai_epi32, _mm_srli_epi32, _mm_sub_ps, _mm_unpacklo_epi8, _mm_unpacklo_epi16,
};

use super::super::F16_REBIAS;
use super::super::memory::{read, write};
use super::{load_first_of_4, reduce_add_4, reduce_max_4, store_first_of_4};
use crate::level::{Baseline, Level};
use crate::simd::{Kernel, Simd};

/// Evaluates SSE2 intrinsics.
macro_rules! sse2 {
    ($operation:expr) => {{
        // SAFETY: a `Baseline` token is only made on x86-64 with SSE2, and the operation has no other precondition.
        unsafe { $operation }
    }};
}

impl Simd for Baseline {
    type F32 = __m128;
    type Half = Self;

    const LEVEL: Level = Level::Baseline;
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
    fn splat(self, x: f32) -> __m128 {
        sse2!(_mm_set1_ps(x))
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> __m128 {
        read::<__m128, 4>(from, at)
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> __m128 {
        debug_assert!(n <= Self::LANES);
        sse2!(load_first_of_4(&from[at..at + n], n))
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> __m128 {
        sse2!(_mm_castsi128_ps(load_upper_halves(from, at)))
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> __m128 {
        sse2!({
            let halves = load_upper_halves(from, at);
            let sign = _mm_and_si128(halves, _mm_set1_epi32(i32::MIN));
            let magnitude = _mm_srli_epi32::<3>(_mm_andnot_si128(_mm_set1_epi32(i32::MIN), halves));
            let magnitude = _mm_mul_ps(_mm_castsi128_ps(magnitude), _mm_set1_ps(F16_REBIAS));
            _mm_or_ps(magnitude, _mm_castsi128_ps(sign))
        })
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> __m128 {
        sse2!({
            let bytes = _mm_cvtsi32_si128(from[at].to_bits().cast_signed());
            let twice = _mm_unpacklo_epi8(bytes, bytes);
            _mm_cvtepi32_ps(_mm_srai_epi32::<24>(_mm_unpacklo_epi16(twice, twice)))
        })
    }

    #[inline(always)]
    fn store(self, v: __m128, to: &mut [f32], at: usize) {
        write::<__m128, 4>(v, to, at);
    }

    #[inline(always)]
    fn store_first(self, v: __m128, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        sse2!(store_first_of_4(v, &mut to[at..at + n], n));
    }

    #[inline(always)]
    fn add(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_add_ps(a, b))
    }

    #[inline(always)]
    fn sub(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_sub_ps(a, b))
    }

    #[inline(always)]
    fn mul(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_mul_ps(a, b))
    }

    #[inline(always)]
    fn div(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_div_ps(a, b))
    }

    #[inline(always)]
    fn mul_add(self, a: __m128, b: __m128, c: __m128) -> __m128 {
        sse2!(_mm_add_ps(_mm_mul_ps(a, b), c))
    }

    #[inline(always)]
    fn max(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_max_ps(a, b))
    }

    #[inline(always)]
    fn min(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_min_ps(a, b))
    }

    #[inline(always)]
    fn maximum(self, a: __m128, b: __m128) -> __m128 {
        sse2!(_mm_or_ps(_mm_max_ps(a, b), _mm_max_ps(b, a)))
    }

    #[inline(always)]
    fn select_gt(self, a: __m128, b: __m128, yes: __m128, no: __m128) -> __m128 {
        sse2!({
            let greater = _mm_cmpgt_ps(a, b);
            _mm_or_ps(_mm_and_ps(greater, yes), _mm_andnot_ps(greater, no))
        })
    }

    #[inline(always)]
    fn round(self, a: __m128) -> __m128 {
        sse2!(_mm_cvtepi32_ps(_mm_cvtps_epi32(a)))
    }

    #[inline(always)]
    fn exp2_whole(self, a: __m128) -> __m128 {
        sse2!({
            let exponent = _mm_add_epi32(_mm_cvtps_epi32(a), _mm_set1_epi32(127));
            _mm_castsi128_ps(_mm_slli_epi32::<23>(exponent))
        })
    }

    #[inline(always)]
    fn reduce_add(self, a: __m128) -> f32 {
        sse2!(reduce_add_4(a))
    }

    #[inline(always)]
    fn reduce_max(self, a: __m128) -> f32 {
        sse2!(reduce_max_4(a))
    }
}

/// Four values of 16 bits, two in each value of `from[at..at + 2]`, in the upper halves of lanes.
#[inline]
#[target_feature(enable = "sse2")]
fn load_upper_halves(from: &[f32], at: usize) -> __m128i {
    let halves = _mm_cvtsi64_si128(read::<u64, 2>(from, at).cast_signed());
    _mm_unpacklo_epi16(_mm_setzero_si128(), halves)
}
