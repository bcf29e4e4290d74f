//! AVX-512 F, VL, DQ and BW: sixteen lanes.

use core::arch::x86_64::{
    __m128, __m256, __m512, __mmask16, _CMP_GT_OQ, _MM_FROUND_TO_NEAREST_INT, _mm_castps_si128, _mm256_add_ps,
    _mm256_castps_si256, _mm512_add_epi32, _mm512_add_ps, _mm512_castps256_ps512, _mm512_castps512_ps128,
    _mm512_castps512_ps256, _mm512_castsi512_ps, _mm512_cmp_ps_mask, _mm512_cvtepi8_epi32, _mm512_cvtepi32_ps,
    _mm512_cvtepu16_epi32, _mm512_cvtph_ps, _mm512_cvtps_epi32, _mm512_div_ps, _mm512_extractf32x8_ps, _mm512_fmadd_ps,
    _mm512_mask_blend_ps, _mm512_mask_storeu_ps, _mm512_maskz_loadu_ps, _mm512_max_ps, _mm512_min_ps, _mm512_mul_ps,
    _mm512_or_ps, _mm512_permute_ps, _mm512_permutexvar_ps, _mm512_reduce_add_ps, _mm512_reduce_max_ps,
    _mm512_roundscale_ps, _mm512_set1_epi32, _mm512_set1_ps, _mm512_setr_epi32, _mm512_shuffle_f32x4,
    _mm512_shuffle_ps, _mm512_slli_epi32, _mm512_sub_ps,
};

use super::super::memory::{Values, read, write};
use super::{eight, store_first_of_4};

use crate::level::{Avx512, Avx512Half, Level};
use crate::simd::{Kernel, Simd};

// SAFETY: sixteen values without padding.
unsafe impl Values<16> for __m512 {}

/// Evaluates AVX-512 intrinsics.
macro_rules! avx512 {
    ($operation:expr) => {{
        // SAFETY: an `Avx512` token is only made where the processor has AVX-512 F, VL, DQ and BW, AVX2, FMA and F16C, and
        // the operation has no other precondition.
        unsafe { $operation }
    }};
}

impl Simd for Avx512 {
    type F32 = __m512;
    type Half = Avx512Half;

    const LEVEL: Level = Level::Avx512;
    const LANES: usize = 16;

    #[inline(always)]
    fn half(self) -> Avx512Half {
        self.into()
    }

    #[inline(always)]
    fn vectorize<K: Kernel<Self>>(self, kernel: K) {
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,f16c")]
        fn run<K: Kernel<Avx512>>(token: Avx512, kernel: K) {
            kernel.run(token);
        }
        avx512!(run(self, kernel));
    }

    #[inline(always)]
    fn splat(self, x: f32) -> __m512 {
        avx512!(_mm512_set1_ps(x))
    }

    #[inline(always)]
    fn load(self, from: &[f32], at: usize) -> __m512 {
        read::<__m512, 16>(from, at)
    }

    #[inline(always)]
    fn load_first(self, from: &[f32], at: usize, n: usize) -> __m512 {
        debug_assert!(n <= Self::LANES);
        avx512!(load_first_of_16(&from[at..at + n]))
    }

    #[inline(always)]
    fn load_bf16(self, from: &[f32], at: usize) -> __m512 {
        avx512!({
            let halves = _mm256_castps_si256(read::<__m256, 8>(from, at));
            _mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(halves)))
        })
    }

    #[inline(always)]
    fn load_f16(self, from: &[f32], at: usize) -> __m512 {
        avx512!(_mm512_cvtph_ps(_mm256_castps_si256(read::<__m256, 8>(from, at))))
    }

    #[inline(always)]
    fn load_i8(self, from: &[f32], at: usize) -> __m512 {
        avx512!({
            let bytes = _mm_castps_si128(read::<__m128, 4>(from, at));
            _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes))
        })
    }

    #[inline(always)]
    fn store(self, v: __m512, to: &mut [f32], at: usize) {
        write::<__m512, 16>(v, to, at);
    }

    #[inline(always)]
    fn store_first(self, v: __m512, to: &mut [f32], at: usize, n: usize) {
        debug_assert!(n <= Self::LANES);
        avx512!(store_first_of_16(v, &mut to[at..at + n]));
    }

    #[inline(always)]
    fn add(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_add_ps(a, b))
    }

    #[inline(always)]
    fn sub(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_sub_ps(a, b))
    }

    #[inline(always)]
    fn mul(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_mul_ps(a, b))
    }

    #[inline(always)]
    fn div(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_div_ps(a, b))
    }

    #[inline(always)]
    fn mul_add(self, a: __m512, b: __m512, c: __m512) -> __m512 {
        avx512!(_mm512_fmadd_ps(a, b, c))
    }

    #[inline(always)]
    fn max(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_max_ps(a, b))
    }

    #[inline(always)]
    fn min(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_min_ps(a, b))
    }

    #[inline(always)]
    fn maximum(self, a: __m512, b: __m512) -> __m512 {
        avx512!(_mm512_or_ps(_mm512_max_ps(a, b), _mm512_max_ps(b, a)))
    }

    #[inline(always)]
    fn select_gt(self, a: __m512, b: __m512, yes: __m512, no: __m512) -> __m512 {
        avx512!(_mm512_mask_blend_ps(_mm512_cmp_ps_mask::<_CMP_GT_OQ>(a, b), no, yes))
    }

    #[inline(always)]
    fn round(self, a: __m512) -> __m512 {
        avx512!(_mm512_roundscale_ps::<_MM_FROUND_TO_NEAREST_INT>(a))
    }

    #[inline(always)]
    fn exp2_whole(self, a: __m512) -> __m512 {
        avx512!({
            let exponent = _mm512_add_epi32(_mm512_cvtps_epi32(a), _mm512_set1_epi32(127));
            _mm512_castsi512_ps(_mm512_slli_epi32::<23>(exponent))
        })
    }

    #[inline(always)]
    fn reduce_add(self, a: __m512) -> f32 {
        avx512!(_mm512_reduce_add_ps(a))
    }

    #[inline(always)]
    fn reduce_add_each<const N: usize>(self, vectors: [__m512; N]) -> __m512 {
        if N == 1 {
            let a = vectors[0];
            let half = avx512!(_mm256_add_ps(_mm512_castps512_ps256(a), _mm512_extractf32x8_ps::<1>(a)));
            return avx512!(_mm512_castps256_ps512(self.half().reduce_add_each([half])));
        }
        let [v0, v1, v2, v3, v4, v5, v6, v7] = eight(vectors);
        avx512!({
            // Each a vector in each quarter.
            let first = add_quarters(add_quarters(v0, v1), add_quarters(v2, v3));
            let sums = if N <= 4 {
                _mm512_add_ps(first, _mm512_permute_ps::<0b01_00_11_10>(first))
            } else {
                let second = add_quarters(add_quarters(v4, v5), add_quarters(v6, v7));
                let even = _mm512_shuffle_ps::<0b10_00_10_00>(first, second);
                _mm512_add_ps(even, _mm512_shuffle_ps::<0b11_01_11_01>(first, second))
            };
            let sums = _mm512_add_ps(sums, _mm512_permute_ps::<0b10_11_00_01>(sums));
            _mm512_permutexvar_ps(_mm512_setr_epi32(0, 4, 8, 12, 2, 6, 10, 14, 0, 0, 0, 0, 0, 0, 0, 0), sums)
        })
    }

    #[inline(always)]
    fn reduce_max(self, a: __m512) -> f32 {
        avx512!(_mm512_reduce_max_ps(a))
    }
}

/// The sums of the first two quarters of `a` and of the others, and those of `b`.
#[inline]
#[target_feature(enable = "avx512f")]
fn add_quarters(a: __m512, b: __m512) -> __m512 {
    _mm512_add_ps(_mm512_shuffle_f32x4::<0b10_00_10_00>(a, b), _mm512_shuffle_f32x4::<0b11_01_11_01>(a, b))
}

/// The bits of the first `n` lanes; `n <= 16`.
#[inline(always)]
fn first_of_16(n: usize) -> __mmask16 {
    ((1_u32 << n) - 1) as __mmask16
}

/// All of `from`, sixteen values at most, in the first lanes, zero in the others.
#[inline]
#[target_feature(enable = "avx512f")]
fn load_first_of_16(from: &[f32]) -> __m512 {
    let mask = first_of_16(from.len().min(16));
    // SAFETY: only lanes whose bit is set are read, as many as `from` has values, or sixteen.
    unsafe { _mm512_maskz_loadu_ps(mask, from.as_ptr()) }
}

/// Writes the first lanes to all of `to`, sixteen values at most.
#[inline]
#[target_feature(enable = "avx512f")]
fn store_first_of_16(v: __m512, to: &mut [f32]) {
    if to.len() <= 4 {
        return store_first_of_4(_mm512_castps512_ps128(v), to, to.len());
    }
    let mask = first_of_16(to.len().min(16));
    // SAFETY: only lanes whose bit is set are written, as many as `to` has values, or sixteen.
    unsafe { _mm512_mask_storeu_ps(to.as_mut_ptr(), mask, v) }
}
