//! The types that weights are rounded to and stored as.

/// A type of weights. The numbers of a filter or of an output are weights over its scale, which is 1 for some types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightsDtype {
    /// Single precision.
    F32,
    /// The upper half of a single: its range, 8 bits of precision.
    Bf16,
    /// IEEE 754 half precision, 11 bits. The scale is the power of two by which the largest weight is between 2^14 and 2^15:
    /// nothing overflows, and no weight above 2^-28 of the largest is subnormal.
    F16,
    /// Integers from -127 to 127. The scale is a 127th of the largest weight.
    Int8,
}

impl WeightsDtype {
    /// Numbers in each value of the packed weights.
    pub const fn per_value(self) -> usize {
        match self {
            Self::F32 => 1,
            Self::Bf16 | Self::F16 => 2,
            Self::Int8 => 4,
        }
    }

    /// Whether there are scales other than 1.
    pub const fn is_scaled(self) -> bool {
        matches!(self, Self::F16 | Self::Int8)
    }

    /// Replaces the weights of a filter by numbers of this type, to nearest, ties to even, and gives their scale: not a number,
    /// where a scale is needed and a weight is not finite.
    pub fn round(self, weights: &mut [f32]) -> f32 {
        match self {
            Self::F32 => 1.0,
            Self::Bf16 => {
                for weight in weights {
                    *weight = round_to_bf16(*weight);
                }
                1.0
            }
            Self::F16 | Self::Int8 => {
                let largest = weights.iter().fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
                // `max` passes over what is not a number.
                if !largest.is_finite() || weights.iter().any(|weight| weight.is_nan()) {
                    weights.fill(0.0);
                    return f32::NAN;
                }
                if self == Self::F16 { round_to_f16(weights, largest) } else { round_to_i8(weights, largest) }
            }
        }
    }

    /// Stores numbers of this type, [`WeightsDtype::per_value`] in each value of `to`, the first in the lowest bits.
    pub fn narrow(self, numbers: &[f32], to: &mut [f32]) {
        match self {
            Self::F32 => to.copy_from_slice(numbers),
            Self::Bf16 => narrow::<2>(numbers, to, |number| number.to_bits() >> 16),
            Self::F16 => narrow::<2>(numbers, to, f16_bits),
            Self::Int8 => narrow::<4>(numbers, to, |number| u32::from((number as i8).cast_unsigned())),
        }
    }
}

fn narrow<const N: usize>(numbers: &[f32], to: &mut [f32], bits: impl Fn(f32) -> u32) {
    let (chunks, _) = numbers.as_chunks::<N>();
    for (to, numbers) in to.iter_mut().zip(chunks) {
        let word = numbers.iter().rev().fold(0, |word: u32, number| word << (32 / N) | bits(*number));
        *to = f32::from_bits(word);
    }
}

/// The largest number of bfloat16 stands for what would be rounded to infinity.
fn round_to_bf16(weight: f32) -> f32 {
    const LARGEST: f32 = f32::from_bits(0x7f7f_0000);

    if !weight.is_finite() {
        return weight;
    }
    let bits = weight.to_bits();
    let rounded = f32::from_bits((bits + 0x7fff + (bits >> 16 & 1)) & 0xffff_0000);
    rounded.clamp(-LARGEST, LARGEST)
}

fn round_to_f16(weights: &mut [f32], largest: f32) -> f32 {
    /// Below it halves are multiples of 2^-24; added to 0.75, a single is rounded to one.
    const LEAST_NORMAL: f32 = f32::from_bits((127 - 14) << 23);

    // The exponent, but for those so small that the scale would not be a normal number.
    let exponent = (largest.to_bits() >> 23).max(15);
    let scale = f32::from_bits((exponent - 14) << 23);
    let factor = f32::from_bits((2 * 127 + 14 - exponent) << 23);
    for weight in weights {
        let number = *weight * factor;
        *weight = if number.abs() < LEAST_NORMAL {
            (number + 0.75) - 0.75
        } else {
            let bits = number.to_bits();
            f32::from_bits((bits + 0xfff + (bits >> 13 & 1)) & !0x1fff)
        };
    }
    scale
}

fn round_to_i8(weights: &mut [f32], largest: f32) -> f32 {
    let scale = largest / 127.0;
    for weight in weights {
        // Weights too small for a scale are taken for zero.
        *weight = if scale > 0.0 { nearest(*weight / scale).clamp(-127.0, 127.0) } else { 0.0 };
    }
    scale
}

/// The bits of a number that is finite in half precision.
fn f16_bits(number: f32) -> u32 {
    /// 2^-112: the exponents of the two formats are off by as much.
    const REBIAS: f32 = f32::from_bits((127 - 112) << 23);

    let sign = number.to_bits() >> 16 & 0x8000;
    sign | (number.abs() * REBIAS).to_bits() >> 13
}

/// The nearest whole number, ties to even; `|x| < 2^22`. Added to a value and taken off again, 1.5 * 2^23 leaves no bits for a
/// fraction.
fn nearest(x: f32) -> f32 {
    (x + 12_582_912.0) - 12_582_912.0
}
