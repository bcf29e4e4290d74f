//! The three levels of x86-64, and what they share on vectors of four.

mod avx2;
mod avx512;
mod avx512_half;
mod baseline;

use core::arch::x86_64::{
    __m128, _mm_add_ps, _mm_add_ss, _mm_castps_si128, _mm_castsi128_ps, _mm_cvtsi64_si128, _mm_cvtsi128_si64,
    _mm_cvtss_f32, _mm_max_ps, _mm_max_ss, _mm_movehl_ps, _mm_movelh_ps, _mm_set_ss, _mm_setzero_ps, _mm_shuffle_ps,
};

use super::memory::{Values, read, write};

// SAFETY: four values without padding.
unsafe impl Values<4> for __m128 {}

/// `from[..n]` in the first of four lanes, zero in the others; `n <= 4`.
#[inline]
#[target_feature(enable = "sse2")]
fn load_first_of_4(from: &[f32], n: usize) -> __m128 {
    let pair = |from| _mm_castsi128_ps(_mm_cvtsi64_si128(read::<u64, 2>(from, 0).cast_signed()));
    match n {
        0 => _mm_setzero_ps(),
        1 => _mm_set_ss(from[0]),
        2 => pair(from),
        3 => _mm_movelh_ps(pair(from), _mm_set_ss(from[2])),
        _ => read::<__m128, 4>(from, 0),
    }
}

/// Writes the first `n` of four lanes to `to[..n]`; `n <= 4`.
#[inline]
#[target_feature(enable = "sse2")]
fn store_first_of_4(v: __m128, to: &mut [f32], n: usize) {
    let pair = || _mm_cvtsi128_si64(_mm_castps_si128(v)).cast_unsigned();
    match n {
        0 => {}
        1 => to[0] = _mm_cvtss_f32(v),
        2 => write::<u64, 2>(pair(), to, 0),
        3 => {
            write::<u64, 2>(pair(), to, 0);
            to[2] = _mm_cvtss_f32(_mm_movehl_ps(v, v));
        }
        _ => write::<__m128, 4>(v, to, 0),
    }
}

/// The sum of four lanes.
#[inline]
#[target_feature(enable = "sse2")]
fn reduce_add_4(v: __m128) -> f32 {
    _mm_cvtss_f32(sum_of_4(v))
}

/// The sum of four lanes in the first.
#[inline]
#[target_feature(enable = "sse2")]
fn sum_of_4(v: __m128) -> __m128 {
    let pair = _mm_add_ps(v, _mm_movehl_ps(v, v));
    _mm_add_ss(pair, _mm_shuffle_ps::<1>(pair, pair))
}

/// The vectors, eight at most, and the last of them again for those that are missing.
#[inline(always)]
fn eight<V: Copy, const N: usize>(vectors: [V; N]) -> [V; 8] {
    let mut eight = [vectors[N - 1]; 8];
    let mut index = 0;
    while index < N {
        eight[index] = vectors[index];
        index += 1;
    }
    eight
}

/// The greatest of four lanes.
#[inline]
#[target_feature(enable = "sse2")]
fn reduce_max_4(v: __m128) -> f32 {
    let pair = _mm_max_ps(v, _mm_movehl_ps(v, v));
    _mm_cvtss_f32(_mm_max_ss(pair, _mm_shuffle_ps::<1>(pair, pair)))
}
