//! [`Simd`](crate::simd::Simd) for each level: one thin file a level, and one file for reading and writing memory.

mod matrices;
mod memory;

#[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
mod neon;
mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

pub use matrices::{Matrices, MatrixRow};
pub use memory::prefetch;

/// 2^112: a half whose exponent and fraction stand where those of a single do, times this, has its value; exact, and for
/// subnormal halves as well.
const F16_REBIAS: f32 = f32::from_bits((127 + 112) << 23);

#[cfg(test)]
mod tests;
