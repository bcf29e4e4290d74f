//! Which levels a build has: the only place that says so.
//!
//! For each level there is a macro that expands to its content where the level is compiled, and to nothing elsewhere. A
//! level that the build already surpasses (`-C target-cpu=native`) is left out.

/// Expands to its content.
#[doc(hidden)]
#[macro_export]
macro_rules! __compiled {
    ($($code:tt)*) => { $($code)* };
}

/// Expands to nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __left_out {
    ($($code:tt)*) => {};
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub use crate::__compiled as avx512_level;
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
pub use crate::__left_out as avx512_level;

#[cfg(all(
    target_arch = "x86_64",
    target_feature = "sse2",
    not(all(
        target_feature = "avx512f",
        target_feature = "avx512vl",
        target_feature = "avx512dq",
        target_feature = "avx512bw"
    ))
))]
pub use crate::__compiled as avx2_level;
#[cfg(not(all(
    target_arch = "x86_64",
    target_feature = "sse2",
    not(all(
        target_feature = "avx512f",
        target_feature = "avx512vl",
        target_feature = "avx512dq",
        target_feature = "avx512bw"
    ))
)))]
pub use crate::__left_out as avx2_level;

#[cfg(all(
    target_arch = "x86_64",
    target_feature = "sse2",
    not(all(target_feature = "avx2", target_feature = "fma", target_feature = "f16c"))
))]
pub use crate::__compiled as baseline_level;
#[cfg(not(all(
    target_arch = "x86_64",
    target_feature = "sse2",
    not(all(target_feature = "avx2", target_feature = "fma", target_feature = "f16c"))
)))]
pub use crate::__left_out as baseline_level;

#[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
pub use crate::__compiled as neon_level;
#[cfg(not(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little")))]
pub use crate::__left_out as neon_level;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub use crate::__compiled as simd128_level;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub use crate::__left_out as simd128_level;

#[cfg(any(
    feature = "scalar",
    not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"),
        all(target_arch = "wasm32", target_feature = "simd128")
    ))
))]
pub use crate::__compiled as scalar_level;
#[cfg(not(any(
    feature = "scalar",
    not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"),
        all(target_arch = "wasm32", target_feature = "simd128")
    ))
)))]
pub use crate::__left_out as scalar_level;

/// Matches a [`Token`](crate::level::Token) with one arm for each level, of which those are compiled that the build has.
#[doc(hidden)]
#[macro_export]
macro_rules! __dispatch {
    (
        $token:expr,
        Avx512($avx512:ident) => $avx512_arm:expr,
        Avx2($avx2:ident) => $avx2_arm:expr,
        Baseline($baseline:ident) => $baseline_arm:expr,
        Neon($neon:ident) => $neon_arm:expr,
        Simd128($simd128:ident) => $simd128_arm:expr,
        Scalar($scalar:ident) => $scalar_arm:expr $(,)?
    ) => {{
        use $crate::__private::v1::Token;
        let token = $token;
        'dispatched: {
            $crate::gates::avx512_level! { if let Token::Avx512($avx512) = token { break 'dispatched ($avx512_arm); } }
            $crate::gates::avx2_level! { if let Token::Avx2($avx2) = token { break 'dispatched ($avx2_arm); } }
            $crate::gates::baseline_level! { if let Token::Baseline($baseline) = token { break 'dispatched ($baseline_arm); } }
            $crate::gates::neon_level! { if let Token::Neon($neon) = token { break 'dispatched ($neon_arm); } }
            $crate::gates::simd128_level! { if let Token::Simd128($simd128) = token { break 'dispatched ($simd128_arm); } }
            $crate::gates::scalar_level! { if let Token::Scalar($scalar) = token { break 'dispatched ($scalar_arm); } }
            token.left_out()
        }
    }};
}

/// Evaluates the arm of the [`Level`](crate::level::Level) given, which has to be known when the code around is
/// instantiated; only that arm is. As with a dispatch, only those arms are compiled at all that the build has.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_level {
    (
        $level:expr,
        Avx512 => $avx512_arm:expr,
        Avx2 => $avx2_arm:expr,
        Baseline => $baseline_arm:expr,
        Neon => $neon_arm:expr,
        Simd128 => $simd128_arm:expr,
        Scalar => $scalar_arm:expr $(,)?
    ) => {{
        use $crate::__private::v1::Level;
        'chosen: {
            $crate::gates::avx512_level! { if const { $level as u8 == Level::Avx512 as u8 } { break 'chosen ($avx512_arm); } }
            $crate::gates::avx2_level! { if const { $level as u8 == Level::Avx2 as u8 } { break 'chosen ($avx2_arm); } }
            $crate::gates::baseline_level! { if const { $level as u8 == Level::Baseline as u8 } { break 'chosen ($baseline_arm); } }
            $crate::gates::neon_level! { if const { $level as u8 == Level::Neon as u8 } { break 'chosen ($neon_arm); } }
            $crate::gates::simd128_level! { if const { $level as u8 == Level::Simd128 as u8 } { break 'chosen ($simd128_arm); } }
            $crate::gates::scalar_level! { if const { $level as u8 == Level::Scalar as u8 } { break 'chosen ($scalar_arm); } }
            $level.left_out()
        }
    }};
}
