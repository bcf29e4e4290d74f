//! The types that weights are rounded to and stored as while a model runs.

use std::fmt;

/// A type of packed weights. Arithmetic is in single precision whatever the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightsDtype {
    /// Single precision.
    F32,
    /// The upper half of a single.
    Bf16,
    /// IEEE 754 half precision, with a power of two as the scale of each filter.
    F16,
    /// Integers of 8 bits, with a scale for each filter.
    Int8,
}

impl WeightsDtype {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::F32, Self::Bf16, Self::F16, Self::Int8];

    /// The word of the language for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::Bf16 => "bf16",
            Self::F16 => "f16",
            Self::Int8 => "int8",
        }
    }

    /// Weights in the memory of a value.
    pub const fn per_value(self) -> usize {
        match self {
            Self::F32 => 1,
            Self::Bf16 | Self::F16 => 2,
            Self::Int8 => 4,
        }
    }

    /// Bytes of so many weights.
    pub const fn bytes(self, weights: usize) -> usize {
        weights / self.per_value() * size_of::<f32>()
    }

    /// Whether each filter has a scale that its finished sums are multiplied by.
    pub const fn is_scaled(self) -> bool {
        matches!(self, Self::F16 | Self::Int8)
    }
}

/// As it is written in a file.
impl fmt::Display for WeightsDtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.name())
    }
}
