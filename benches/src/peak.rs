//! The most multiply-adds that this core can do: independent chains of them in registers, and nothing else.

use std::hint::black_box;

use hardwire::Level;

use crate::clock::cpu_seconds;

/// Multiply-adds of `f32` in a second, as of now; none for a level that is not measured here.
///
/// The clock of a core changes while other cores work, by a quarter and more. So a share of the peak is one of the peak that was
/// measured beside it.
pub fn peak(level: Level) -> Option<f64> {
    // Some 50 us, of which reading the clock takes less than a hundredth.
    const ROUNDS: u32 = 25_000;
    let run: fn(u32) -> f64 = match level {
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => x86::avx512,
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => x86::avx2,
        _ => return None,
    };
    let start = cpu_seconds();
    let done = run(black_box(ROUNDS));
    Some(done / (cpu_seconds() - start))
}

/// The one in the middle; none of nothing.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::{
        __m256, __m512, _mm256_cvtss_f32, _mm256_fmadd_ps, _mm256_set1_ps, _mm512_cvtss_f32, _mm512_fmadd_ps,
        _mm512_set1_ps,
    };
    use std::hint::black_box;

    /// Enough chains to cover four cycles of latency on two units, few enough for sixteen registers.
    const CHAINS: usize = 12;

    #[target_feature(enable = "avx512f")]
    fn chains_512(rounds: u32) -> f32 {
        let (x, y) = (_mm512_set1_ps(black_box(0.5)), _mm512_set1_ps(black_box(0.25)));
        let mut sums: [__m512; CHAINS] = [_mm512_set1_ps(0.0); CHAINS];
        for _ in 0..rounds {
            for sum in &mut sums {
                *sum = _mm512_fmadd_ps(x, y, *sum);
            }
        }
        sums.into_iter().map(|sum| _mm512_cvtss_f32(sum)).sum()
    }

    #[target_feature(enable = "avx2,fma")]
    fn chains_256(rounds: u32) -> f32 {
        let (x, y) = (_mm256_set1_ps(black_box(0.5)), _mm256_set1_ps(black_box(0.25)));
        let mut sums: [__m256; CHAINS] = [_mm256_set1_ps(0.0); CHAINS];
        for _ in 0..rounds {
            for sum in &mut sums {
                *sum = _mm256_fmadd_ps(x, y, *sum);
            }
        }
        sums.into_iter().map(|sum| _mm256_cvtss_f32(sum)).sum()
    }

    pub fn avx512(rounds: u32) -> f64 {
        // SAFETY: the level was seen to be available before this function was chosen.
        black_box(unsafe { chains_512(rounds) });
        f64::from(rounds) * (CHAINS * 16) as f64
    }

    pub fn avx2(rounds: u32) -> f64 {
        // SAFETY: as above.
        black_box(unsafe { chains_256(rounds) });
        f64::from(rounds) * (CHAINS * 8) as f64
    }
}
