//! Vectors of `f32`, the same code for every level.
//!
//! Generated kernels are generic over a [`Simd`] token. A token is zero-sized and can only be had where the processor was
//! seen to have what it stands for, so every method is safe. The methods are `#[inline(always)]` and must be reached from
//! inside [`Simd::vectorize`], which is where the instruction set is switched on; outside it they are right, and slow.

use crate::level::Level;

/// Work to be done on one level: the body of one step of a model.
pub trait Kernel<S: Simd> {
    /// Does the work. Implementations are `#[inline(always)]`, so that the whole body lands in one function that is
    /// compiled for the level.
    fn run(self, simd: S);
}

/// A level's vectors and what can be done with them.
///
/// Slices are indexed in values, not in vectors. Out-of-range indices panic; in generated code they are constants inside
/// arrays of known length, and the checks vanish.
pub trait Simd: Copy + Send + Sync + 'static + crate::level::Sealed {
    /// `LANES` values.
    type F32: Copy;

    /// The token for vectors half as long, for channel counts that would leave a long vector mostly empty;
    /// itself on the levels with no shorter one.
    type Half: Simd;

    /// The level that the token stands for.
    const LEVEL: Level;

    /// Values in a vector.
    const LANES: usize;

    /// The shorter vectors' token.
    fn half(self) -> Self::Half;

    /// Runs `kernel` in a function of its own, compiled with the level's instructions.
    fn vectorize<K: Kernel<Self>>(self, kernel: K);

    /// Every lane `x`.
    fn splat(self, x: f32) -> Self::F32;
    /// `from[at..at + LANES]`.
    fn load(self, from: &[f32], at: usize) -> Self::F32;
    /// `from[at..at + n]` in the first lanes, zero in the others; `n <= LANES`.
    fn load_first(self, from: &[f32], at: usize, n: usize) -> Self::F32;
    /// `LANES` values of bfloat16, the upper halves of singles, two in each value of `from[at..at + LANES / 2]`: the first in
    /// the lower bits.
    fn load_bf16(self, from: &[f32], at: usize) -> Self::F32;
    /// `LANES` finite values of IEEE 754 half precision, two in each value of `from[at..at + LANES / 2]`: the first in the lower
    /// bits.
    fn load_f16(self, from: &[f32], at: usize) -> Self::F32;
    /// `LANES` signed integers, four in each value of `from[at..at + LANES / 4]`: the first in the lowest bits.
    fn load_i8(self, from: &[f32], at: usize) -> Self::F32;
    /// Writes all lanes to `to[at..at + LANES]`.
    fn store(self, v: Self::F32, to: &mut [f32], at: usize);
    /// Writes the first `n` lanes to `to[at..at + n]`; `n <= LANES`.
    fn store_first(self, v: Self::F32, to: &mut [f32], at: usize, n: usize);

    /// `a + b`.
    fn add(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a - b`.
    fn sub(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a * b`.
    fn mul(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a / b`.
    fn div(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a * b + c`; rounded once on levels with fused multiply-add, twice on the others.
    fn mul_add(self, a: Self::F32, b: Self::F32, c: Self::F32) -> Self::F32;
    /// `a` where `a > b`, else `b`; so not a number where `b` is none. On NEON, not a number where either is none.
    fn max(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a` where `a < b`, else `b`; likewise.
    fn min(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// The greater of both; not a number where either is none, as IEEE 754-2019 has it. On x86-64 this takes both orders of
    /// [`Simd::max`], whose bits differ only where one of them is not a number, or between zeros.
    fn maximum(self, a: Self::F32, b: Self::F32) -> Self::F32;
    /// Lanes of `yes` where `a > b`, of `no` elsewhere.
    fn select_gt(self, a: Self::F32, b: Self::F32, yes: Self::F32, no: Self::F32) -> Self::F32;
    /// The nearest whole number, ties to even; `|a| < 2^22`.
    fn round(self, a: Self::F32) -> Self::F32;
    /// `2^a` for whole `a` from -126 to 127.
    fn exp2_whole(self, a: Self::F32) -> Self::F32;
    /// The sum of all lanes.
    fn reduce_add(self, a: Self::F32) -> f32;
    /// The sums of all lanes of each vector, in the first lanes, in order; the others hold anything. `N <= 8` and `N <= LANES`.
    #[inline(always)]
    fn reduce_add_each<const N: usize>(self, vectors: [Self::F32; N]) -> Self::F32 {
        let mut sums = [0.0; 8];
        let mut index = 0;
        while index < N {
            sums[index] = self.reduce_add(vectors[index]);
            index += 1;
        }
        self.load_first(&sums, 0, N)
    }
    /// The greatest lane, where all are numbers.
    fn reduce_max(self, a: Self::F32) -> f32;
}
