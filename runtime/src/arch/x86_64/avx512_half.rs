//! Eight lanes on processors with AVX-512: the operations of AVX2, in code that may use AVX-512's 32 registers.

use core::arch::x86_64::__m256;

use crate::level::{Avx2, Avx512Half, Level};
use crate::simd::{Kernel, Simd};

/// Methods that do what AVX2's do.
macro_rules! as_avx2 {
    ($(fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)?;)*) => {$(
        #[inline(always)]
        fn $name(self, $($argument: $type),*) $(-> $result)? {
            Avx2::from(self).$name($($argument),*)
        }
    )*};
}

impl Simd for Avx512Half {
    type F32 = __m256;
    type Half = Self;

    const LEVEL: Level = Level::Avx512;
    const LANES: usize = Avx2::LANES;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }

    #[inline(always)]
    fn vectorize<K: Kernel<Self>>(self, kernel: K) {
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,f16c")]
        fn run<K: Kernel<Avx512Half>>(token: Avx512Half, kernel: K) {
            kernel.run(token);
        }
        // SAFETY: an `Avx512Half` token is only made from an `Avx512` one, which proves the features.
        unsafe { run(self, kernel) }
    }

    as_avx2! {
        fn splat(x: f32) -> __m256;
        fn load(from: &[f32], at: usize) -> __m256;
        fn load_first(from: &[f32], at: usize, n: usize) -> __m256;
        fn load_bf16(from: &[f32], at: usize) -> __m256;
        fn load_f16(from: &[f32], at: usize) -> __m256;
        fn load_i8(from: &[f32], at: usize) -> __m256;
        fn store(v: __m256, to: &mut [f32], at: usize);
        fn store_first(v: __m256, to: &mut [f32], at: usize, n: usize);
        fn add(a: __m256, b: __m256) -> __m256;
        fn sub(a: __m256, b: __m256) -> __m256;
        fn mul(a: __m256, b: __m256) -> __m256;
        fn div(a: __m256, b: __m256) -> __m256;
        fn mul_add(a: __m256, b: __m256, c: __m256) -> __m256;
        fn max(a: __m256, b: __m256) -> __m256;
        fn min(a: __m256, b: __m256) -> __m256;
        fn maximum(a: __m256, b: __m256) -> __m256;
        fn select_gt(a: __m256, b: __m256, yes: __m256, no: __m256) -> __m256;
        fn round(a: __m256) -> __m256;
        fn exp2_whole(a: __m256) -> __m256;
        fn reduce_add(a: __m256) -> f32;
        fn reduce_max(a: __m256) -> f32;
    }

    #[inline(always)]
    fn reduce_add_each<const N: usize>(self, vectors: [__m256; N]) -> __m256 {
        Avx2::from(self).reduce_add_each(vectors)
    }
}
