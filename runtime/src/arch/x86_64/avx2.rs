//! AVX2 with FMA and F16C: eight lanes.

use core::arch::x86_64::{
    __m128, __m256, _CMP_GT_OQ, _MM_FROUND_NO_EXC, _MM_FROUND_TO_NEAREST_INT, _mm_add_ps, _mm_castps_si128,
    _mm_cvtsi64_si128, _mm_max_ps, _mm256_add_epi32, _mm256_add_ps, _mm256_blendv_ps, _mm256_castps128_ps256,
    _mm256_castps256_ps128, _mm256_castsi256_ps, _mm256_cmp_ps, _mm256_cmpgt_epi32, _mm256_cvtepi8_epi32,
    _mm256_cvtepi32_ps, _mm256_cvtepu16_epi32, _mm256_cvtph_ps, _mm256_cvtps_epi32, _mm256_cvtss_f32, _mm256_div_ps,
    _mm256_extractf128_ps, _mm256_fmadd_ps, _mm256_hadd_ps, _mm256_maskload_ps, _mm256_max_ps, _mm256_min_ps,
    _mm256_mul_ps, _mm256_or_ps, _mm256_permute2f128_ps, _mm256_round_ps, _mm256_set1_epi32, _mm256_set1_ps,
    _mm256_setr_epi32, _mm256_slli_epi32, _mm256_sub_ps,
};

use super::super::memory::{Values, read, write};
use super::{eight, reduce_max_4, store_first_of_4, sum_of_4};
use crate::level::{Avx2, Level};
use crate::simd::{Kernel, Simd};

// SAFETY: eight values without padding.
unsafe impl Values<8> for __m256 {}

/// Evaluates AVX2, FMA and F16C intrinsics.
macro_rules! avx2 {
    ($operation:expr) => {{
        // SAFETY: an `Avx2` token is only made where the processor has AVX2, FMA and F16C, and the operation has no
        // other precondition.
        unsafe { $operation }
    }};
}

impl Simd for Avx2 {
    type F32 = __m256;
    type Half = Self;

    const LEVEL: Level = Level::Avx2;
    const LANES: usize = 8;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }

    #[inline(always)]
    fn vectorize<K: Kernel<Self>>(self, kernel: K) {
        #[inline(never)]
        #[target_feature(enable = "avx2,fma,f16c")]
        fn run<K: Kernel<Avx2>>(token: Avx2, kernel: K) {
            kernel.run(token);
        }
        avx2!(run(self, kernel));
    }

    #[inline(always)]
    fn splat(self, x: f32) -> __m256 {
        avx2!(_mm256_set1_ps(x))
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> __m256 {
        read::<__m256, 8>(from, at)
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> __m256 {
        debug_assert!(n <= Self::LANES);
        avx2!(load_first_of_8(&from[at..at + n]))
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> __m256 {
        avx2!({
            let halves = _mm_castps_si128(read::<__m128, 4>(from, at));
            _mm256_castsi256_ps(_mm256_slli_epi32::<16>(_mm256_cvtepu16_epi32(halves)))
        })
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> __m256 {
        avx2!(_mm256_cvtph_ps(_mm_castps_si128(read::<__m128, 4>(from, at))))
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> __m256 {
        avx2!({
            let bytes = _mm_cvtsi64_si128(read::<u64, 2>(from, at).cast_signed());
            _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes))
        })
    }

    #[inline(always)]
    fn store(self, v: __m256, to: &mut [f32], at: usize) {
        write::<__m256, 8>(v, to, at);
    }

    #[inline(always)]
    fn store_first(self, v: __m256, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        avx2!(store_first_of_8(v, &mut to[at..at + n], n));
    }

    #[inline(always)]
    fn add(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_add_ps(a, b))
    }

    #[inline(always)]
    fn sub(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_sub_ps(a, b))
    }

    #[inline(always)]
    fn mul(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_mul_ps(a, b))
    }

    #[inline(always)]
    fn div(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_div_ps(a, b))
    }

    #[inline(always)]
    fn mul_add(self, a: __m256, b: __m256, c: __m256) -> __m256 {
        avx2!(_mm256_fmadd_ps(a, b, c))
    }

    #[inline(always)]
    fn max(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_max_ps(a, b))
    }

    #[inline(always)]
    fn min(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_min_ps(a, b))
    }

    #[inline(always)]
    fn maximum(self, a: __m256, b: __m256) -> __m256 {
        avx2!(_mm256_or_ps(_mm256_max_ps(a, b), _mm256_max_ps(b, a)))
    }

    #[inline(always)]
    fn select_gt(self, a: __m256, b: __m256, yes: __m256, no: __m256) -> __m256 {
        avx2!(_mm256_blendv_ps(no, yes, _mm256_cmp_ps::<_CMP_GT_OQ>(a, b)))
    }

    #[inline(always)]
    fn round(self, a: __m256) -> __m256 {
        avx2!(_mm256_round_ps::<{ _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC }>(a))
    }

    #[inline(always)]
    fn exp2_whole(self, a: __m256) -> __m256 {
        avx2!({
            let exponent = _mm256_add_epi32(_mm256_cvtps_epi32(a), _mm256_set1_epi32(127));
            _mm256_castsi256_ps(_mm256_slli_epi32::<23>(exponent))
        })
    }

    #[inline(always)]
    fn reduce_add(self, a: __m256) -> f32 {
        avx2!(_mm256_cvtss_f32(self.reduce_add_each([a])))
    }

    #[inline(always)]
    fn reduce_add_each<const N: usize>(self, vectors: [__m256; N]) -> __m256 {
        if N == 1 {
            let a = vectors[0];
            return avx2!({
                let sums = _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps::<1>(a));
                _mm256_castps128_ps256(sum_of_4(sums))
            });
        }
        let [v0, v1, v2, v3, v4, v5, v6, v7] = eight(vectors);
        avx2!({
            let first = _mm256_hadd_ps(_mm256_hadd_ps(v0, v1), _mm256_hadd_ps(v2, v3));
            let second = _mm256_hadd_ps(_mm256_hadd_ps(v4, v5), _mm256_hadd_ps(v6, v7));
            let lower = _mm256_permute2f128_ps::<0x20>(first, second);
            _mm256_add_ps(lower, _mm256_permute2f128_ps::<0x31>(first, second))
        })
    }

    #[inline(always)]
    fn reduce_max(self, a: __m256) -> f32 {
        avx2!(reduce_max_4(_mm_max_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps::<1>(a))))
    }
}

/// All of `from`, eight values at most, in the first lanes, zero in the others.
#[inline]
#[target_feature(enable = "avx2")]
#[expect(clippy::cast_possible_wrap, reason = "at most 8")]
fn load_first_of_8(from: &[f32]) -> __m256 {
    let len = _mm256_set1_epi32(from.len().min(8) as i32);
    let mask = _mm256_cmpgt_epi32(len, _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    // SAFETY: only lanes whose mask is set are read, as many as `from` has values, or eight.
    unsafe { _mm256_maskload_ps(from.as_ptr(), mask) }
}

/// Writes the first `n` of eight lanes to `to[..n]`; `n <= 8`. In pieces, since AMD's masked stores are slow.
#[inline]
#[target_feature(enable = "avx2")]
fn store_first_of_8(v: __m256, to: &mut [f32], n: usize) {
    let (low, high) = (_mm256_castps256_ps128(v), _mm256_extractf128_ps::<1>(v));
    if n >= 8 {
        write::<__m256, 8>(v, to, 0);
    } else if n >= 4 {
        store_first_of_4(low, to, 4);
        store_first_of_4(high, &mut to[4..], n - 4);
    } else {
        store_first_of_4(low, to, n);
    }
}
