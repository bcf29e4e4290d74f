//! What an x86-64 processor has, asked of the processor itself, so that it works without `std`.
//!
//! The features asked for are those that [`crate::arch`] enables, AVX-512 F, VL, DQ and BW, AVX2, FMA and F16C; besides,
//! the operating system must save the registers that they use. The answer is kept.

use core::arch::x86_64::{__cpuid_count, _xgetbv, CpuidResult};
use core::sync::atomic::{AtomicU8, Ordering};

use crate::level::Level;

/// Whether the processor has what a level of x86-64 needs; false for all other levels.
pub fn has(level: Level) -> bool {
    match level {
        Level::Avx512 => {
            cfg!(all(
                target_feature = "avx512f",
                target_feature = "avx512vl",
                target_feature = "avx512dq",
                target_feature = "avx512bw"
            )) || detected() & AVX512 != 0
        }
        Level::Avx2 => {
            cfg!(all(target_feature = "avx2", target_feature = "fma", target_feature = "f16c"))
                || detected() & AVX2 != 0
        }
        Level::Baseline => true,
        Level::Neon | Level::Simd128 | Level::Scalar => false,
    }
}

const ASKED: u8 = 1;
const AVX2: u8 = 2;
const AVX512: u8 = 4;

/// The levels found, as a set of the bits above.
fn detected() -> u8 {
    static FOUND: AtomicU8 = AtomicU8::new(0);
    let mut found = FOUND.load(Ordering::Relaxed);
    if found == 0 {
        found = ask();
        FOUND.store(found, Ordering::Relaxed);
    }
    found
}

/// Asks the processor. Bit numbers are those of Intel's manual: volume 2, CPUID, and for XCR0 volume 1, 13.3.
fn ask() -> u8 {
    let has = |register: u32, bits: &[u32]| bits.iter().all(|bit| (register >> bit) & 1 == 1);

    let highest_leaf = cpuid(0).eax;
    // FMA, OSXSAVE, AVX, F16C
    if highest_leaf < 7 || !has(cpuid(1).ecx, &[12, 27, 28, 29]) {
        return ASKED;
    }
    // SAFETY: OSXSAVE says that the instruction is there.
    let saved = unsafe { _xgetbv(0) } as u32;
    let extended = cpuid(7).ebx;
    // The XMM and YMM registers; AVX2
    if !has(saved, &[1, 2]) || !has(extended, &[5]) {
        return ASKED;
    }
    // The mask and ZMM registers; AVX-512 F, DQ, BW, VL
    if !has(saved, &[5, 6, 7]) || !has(extended, &[16, 17, 30, 31]) {
        return ASKED | AVX2;
    }
    ASKED | AVX2 | AVX512
}

/// The instruction CPUID for the first part of a leaf.
#[allow(unused_unsafe, reason = "the intrinsic became safe after the oldest compiler that the crate allows")]
fn cpuid(leaf: u32) -> CpuidResult {
    // SAFETY: every x86-64 processor has the instruction.
    unsafe { __cpuid_count(leaf, 0) }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::is_x86_feature_detected as detected;

    use super::has;
    use crate::level::Level;

    #[test]
    fn agrees_with_the_standard_library() {
        let avx2 = detected!("avx2") && detected!("fma") && detected!("f16c");
        assert_eq!(has(Level::Avx2), avx2);
        let avx512 = detected!("avx512f") && detected!("avx512vl") && detected!("avx512dq") && detected!("avx512bw");
        assert_eq!(has(Level::Avx512), avx2 && avx512);
    }
}
