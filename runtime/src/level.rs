//! Levels: the instruction sets that code is compiled for, and the tokens that prove that the processor has one.
//!
//! A token can only be made here, and only where the processor was seen to have what it stands for; the `unsafe` blocks
//! of the folder `arch` rest on that.

use core::error::Error;
use core::fmt;
use core::str::FromStr;

use crate::gates;

/// An instruction-set tier.
///
/// All levels are named on all targets; [`Level::available`] lists those that this build has code for and this
/// processor can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// x86-64 with AVX-512 F, VL, DQ and BW: 16 lanes.
    Avx512,
    /// x86-64 with AVX2, FMA and F16C: 8 lanes.
    Avx2,
    /// What every x86-64 processor has, SSE2: 4 lanes.
    Baseline,
    /// 64-bit Arm with NEON: 4 lanes.
    Neon,
    /// WebAssembly with simd128: 4 lanes.
    Simd128,
    /// Portable Rust without vector instructions, where the target has no other level or the crate's feature `scalar`
    /// asks for it.
    Scalar,
}

impl Level {
    /// All levels, the best of each target first.
    pub const ALL: [Self; 6] = [Self::Avx512, Self::Avx2, Self::Baseline, Self::Neon, Self::Simd128, Self::Scalar];

    /// The name that [`Display`](fmt::Display) writes and [`FromStr`] reads, such as `avx2`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx512 => "avx512",
            Self::Avx2 => "avx2",
            Self::Baseline => "baseline",
            Self::Neon => "neon",
            Self::Simd128 => "simd128",
            Self::Scalar => "scalar",
        }
    }

    /// The levels that this build has code for and this processor can run, best first.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|level| level.token().is_some())
    }

    /// The best level available.
    ///
    /// For tests, the environment variable `HARDWIRE_LEVEL` names another one (with the crate's feature `std`; unset and
    /// empty are the same).
    ///
    /// # Panics
    ///
    /// If `HARDWIRE_LEVEL` names a level that is unknown or not available.
    pub fn detect() -> Self {
        Token::detect().level()
    }

    /// The proof that the level is available, where it is.
    #[doc(hidden)]
    pub fn token(self) -> Option<Token> {
        match self {
            Self::Avx512 => {
                gates::avx512_level! { if crate::cpu::has(self) { return Some(Token::Avx512(Avx512(()))); } }
            }
            Self::Avx2 => {
                gates::avx2_level! { if crate::cpu::has(self) { return Some(Token::Avx2(Avx2(()))); } }
            }
            Self::Baseline => {
                gates::baseline_level! { return Some(Token::Baseline(Baseline(()))); }
            }
            Self::Neon => {
                gates::neon_level! { return Some(Token::Neon(Neon(()))); }
            }
            Self::Simd128 => {
                gates::simd128_level! { return Some(Token::Simd128(Simd128(()))); }
            }
            Self::Scalar => {
                gates::scalar_level! { return Some(Token::Scalar(Scalar(()))); }
            }
        }
        None
    }
}

impl Level {
    /// Where code for a level that the build left out would stand.
    #[cold]
    #[doc(hidden)]
    pub fn left_out(self) -> ! {
        unreachable!("the level `{self}` is not part of this build")
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(name: &str) -> Result<Self, UnknownLevel> {
        Self::ALL.into_iter().find(|level| level.name() == name).ok_or(UnknownLevel)
    }
}

/// The error of reading a [`Level`] from text that is none's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLevel;

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown level; the levels are ")?;
        write_names(f, Level::ALL)
    }
}

impl Error for UnknownLevel {}

/// Writes names in backticks, with commas between.
fn write_names(to: &mut impl fmt::Write, levels: impl IntoIterator<Item = Level>) -> fmt::Result {
    for (index, level) in levels.into_iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(to, "{comma}`{level}`")?;
    }
    Ok(())
}

/// A level that was seen to be available.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Token {
    Avx512(Avx512),
    Avx2(Avx2),
    Baseline(Baseline),
    Neon(Neon),
    Simd128(Simd128),
    Scalar(Scalar),
}

impl Token {
    /// The token of [`Level::detect`].
    ///
    /// # Panics
    ///
    /// As it does.
    pub fn detect() -> Self {
        #[cfg(feature = "std")]
        if let Some(name) = std::env::var_os("HARDWIRE_LEVEL").filter(|name| !name.is_empty()) {
            return Self::named(&name.to_string_lossy());
        }
        let best = Level::ALL.into_iter().find_map(Level::token);
        best.expect("every build has a level that its target always has")
    }

    /// The token of the level called `name`.
    #[cfg(feature = "std")]
    fn named(name: &str) -> Self {
        name.parse().ok().and_then(Level::token).unwrap_or_else(|| {
            let mut available = std::string::String::new();
            write_names(&mut available, Level::available()).expect("writing to a string cannot fail");
            panic!("HARDWIRE_LEVEL is `{name}`, but the levels available here are {available}");
        })
    }

    /// The level that the token stands for.
    pub const fn level(self) -> Level {
        match self {
            Self::Avx512(_) => Level::Avx512,
            Self::Avx2(_) => Level::Avx2,
            Self::Baseline(_) => Level::Baseline,
            Self::Neon(_) => Level::Neon,
            Self::Simd128(_) => Level::Simd128,
            Self::Scalar(_) => Level::Scalar,
        }
    }

    /// What a dispatch ends in for a level that the build left out: never reached, since no token was made for it.
    pub fn left_out(self) -> ! {
        self.level().left_out()
    }
}

/// Keeps [`Simd`](crate::simd::Simd) to the tokens in this file.
pub trait Sealed {}

/// Declares zero-sized tokens that only this file can make.
macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name(());

        impl Sealed for $name {}
    )*};
}

tokens! {
    /// Proof of [`Level::Avx512`].
    Avx512
    /// Proof of [`Level::Avx512`], for vectors of half its length.
    Avx512Half
    /// Proof of [`Level::Avx2`].
    Avx2
    /// Proof of [`Level::Baseline`].
    Baseline
    /// Proof of [`Level::Neon`].
    Neon
    /// Proof of [`Level::Simd128`].
    Simd128
    /// Stands for [`Level::Scalar`], which needs no proof.
    Scalar
}

/// The token for vectors half as long.
impl From<Avx512> for Avx512Half {
    #[inline(always)]
    fn from(_: Avx512) -> Self {
        Self(())
    }
}

/// AVX-512 includes AVX2, FMA and F16C.
impl From<Avx512Half> for Avx2 {
    #[inline(always)]
    fn from(_: Avx512Half) -> Self {
        Self(())
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::string::ToString;
    use std::vec::Vec;

    use super::{Level, Token};

    #[test]
    fn names_are_read_back() {
        for level in Level::ALL {
            assert_eq!(level.to_string().parse(), Ok(level));
        }
        let error = "AVX2".parse::<Level>().unwrap_err().to_string();
        assert_eq!(error, "unknown level; the levels are `avx512`, `avx2`, `baseline`, `neon`, `simd128`, `scalar`");
    }

    #[test]
    fn the_best_level_is_available() {
        let available: Vec<Level> = Level::available().collect();
        #[cfg(all(target_arch = "x86_64", not(target_feature = "avx2")))]
        {
            let avx2 = std::is_x86_feature_detected!("avx2")
                && std::is_x86_feature_detected!("fma")
                && std::is_x86_feature_detected!("f16c");
            assert_eq!(available.contains(&Level::Avx2), avx2);
            assert_eq!(available.contains(&Level::Avx512), std::is_x86_feature_detected!("avx512vl"));
            assert!(available.contains(&Level::Baseline));
        }
        #[cfg(target_arch = "aarch64")]
        assert_eq!(available[0], Level::Neon);
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        assert_eq!(available[0], Level::Simd128);
        assert_eq!(available.contains(&Level::Scalar), cfg!(feature = "scalar"));
        assert!(available.iter().all(|level| level.token().is_some_and(|token| token.level() == *level)));
    }

    #[test]
    fn the_environment_names_a_level() {
        for level in Level::available() {
            assert_eq!(Token::named(level.name()).level(), level);
        }
    }

    #[test]
    #[should_panic(expected = "HARDWIRE_LEVEL is `mmx`, but the levels available here are `")]
    fn an_unknown_level_in_the_environment_panics() {
        Token::named("mmx");
    }
}
