//! Tensors of parameters as they are stored: what a model needs, and where the values come from.

/// A tensor that a model needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TensorSpec {
    /// Its name in a safetensors file, such as `conv1.weight`.
    pub name: &'static str,
    /// Its dimensions, outermost first.
    pub dimensions: &'static [usize],
    /// How its values are drawn where the model is run with random weights.
    pub init: Init,
}

impl TensorSpec {
    /// How many values it has.
    pub fn values(&self) -> usize {
        self.dimensions.iter().product()
    }
}

/// How the values of a tensor are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Init {
    /// Uniform from `-bound` to `bound`.
    Uniform {
        /// The largest magnitude.
        bound: f32,
    },
    /// The same everywhere.
    Constant(f32),
}

/// How a value is stored; always little-endian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dtype {
    /// IEEE 754 single precision.
    F32,
    /// IEEE 754 half precision.
    F16,
    /// The upper half of a single.
    Bf16,
}

impl Dtype {
    /// Bytes a value.
    pub const fn size(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 2,
        }
    }
}

/// The values of a tensor.
#[derive(Clone, Copy, Debug)]
pub struct Tensor<'a> {
    len: usize,
    source: Source<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Source<'a> {
    Stored { dtype: Dtype, bytes: &'a [u8] },
    Drawn { init: Init, seed: u64 },
    Given { values: &'a [f32] },
}

impl<'a> Tensor<'a> {
    /// `len` values that lie in `file` from byte `offset` on, aligned or not.
    ///
    /// # Panics
    ///
    /// If they reach past the end of `file`; at compile time in a constant.
    pub const fn stored(dtype: Dtype, file: &'a [u8], offset: usize, len: usize) -> Self {
        let (bytes, _) = file.split_at(offset).1.split_at(len * dtype.size());
        Self { len, source: Source::Stored { dtype, bytes } }
    }

    /// `len` values drawn by `init`; the same seed gives the same values.
    pub const fn drawn(init: Init, seed: u64, len: usize) -> Self {
        Self { len, source: Source::Drawn { init, seed } }
    }

    /// Values in memory.
    pub const fn given(values: &'a [f32]) -> Self {
        Self { len: values.len(), source: Source::Given { values } }
    }

    /// How many values it has.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Writes the values from `at` on to all of `to`.
    ///
    /// # Panics
    ///
    /// If `to` is longer than what follows `at`.
    pub fn read(&self, at: usize, to: &mut [f32]) {
        assert!(at + to.len() <= self.len, "a read past the end of a tensor");
        match self.source {
            Source::Stored { dtype: Dtype::F32, bytes } => widen(bytes, at, to, f32::from_le_bytes),
            Source::Stored { dtype: Dtype::F16, bytes } => widen(bytes, at, to, f16_to_f32),
            Source::Stored { dtype: Dtype::Bf16, bytes } => widen(bytes, at, to, bf16_to_f32),
            Source::Given { values } => to.copy_from_slice(&values[at..at + to.len()]),
            Source::Drawn { init: Init::Constant(value), .. } => to.fill(value),
            Source::Drawn { init: Init::Uniform { bound }, seed } => {
                for (index, value) in (at..).zip(to) {
                    *value = bound * symmetric(split_mix_64(seed, index as u64));
                }
            }
        }
    }
}

/// Reads values of `N` bytes from the one at `at` on.
fn widen<const N: usize>(bytes: &[u8], at: usize, to: &mut [f32], widen: impl Fn([u8; N]) -> f32) {
    let (stored, _) = bytes[at * N..].as_chunks();
    for (value, stored) in to.iter_mut().zip(stored) {
        *value = widen(*stored);
    }
}

/// Exact, subnormals, infinities and payloads of not-a-number included.
fn f16_to_f32(bytes: [u8; 2]) -> f32 {
    /// 2^112: the exponents of the two formats are off by as much.
    const REBIAS: f32 = f32::from_bits((127 + 112) << 23);
    const INFINITE: u32 = 0x7c00 << 13;

    let half = u32::from(u16::from_le_bytes(bytes));
    let sign = (half & 0x8000) << 16;
    let magnitude = (half & 0x7fff) << 13;
    let magnitude =
        if magnitude < INFINITE { (f32::from_bits(magnitude) * REBIAS).to_bits() } else { magnitude | 0xff << 23 };
    f32::from_bits(sign | magnitude)
}

/// Exact.
fn bf16_to_f32(bytes: [u8; 2]) -> f32 {
    f32::from_bits(u32::from(u16::from_le_bytes(bytes)) << 16)
}

/// The number at `index` of Steele, Lea and Flood's generator `SplitMix64` (2014), which needs no state but its position.
pub fn split_mix_64(seed: u64, index: u64) -> u64 {
    let z = seed.wrapping_add(index.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A uniform value from -1 to 1, out of the upper 24 bits.
fn symmetric(bits: u64) -> f32 {
    (bits >> 40) as f32 * (1.0 / f32::from_bits((127 + 23) << 23)) - 1.0
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{Dtype, Init, Tensor, f16_to_f32, split_mix_64};

    fn all(tensor: &Tensor<'_>) -> Vec<f32> {
        let mut values = vec![0.0; tensor.len()];
        tensor.read(0, &mut values);
        values
    }

    #[test]
    fn stored_values_need_no_alignment() {
        let mut file = vec![0xff; 3];
        file.extend([1.5_f32, -2.0, f32::MIN_POSITIVE].map(f32::to_le_bytes).as_flattened());
        let tensor = Tensor::stored(Dtype::F32, &file, 3, 3);
        assert_eq!(all(&tensor), [1.5, -2.0, f32::MIN_POSITIVE]);
        let mut last = [0.0];
        tensor.read(2, &mut last);
        assert_eq!(last, [f32::MIN_POSITIVE]);
    }

    #[test]
    fn bf16_is_the_upper_half() {
        let file = [0x80, 0x3f, 0x00, 0xc0, 0x80, 0x7f];
        assert_eq!(all(&Tensor::stored(Dtype::Bf16, &file, 0, 3)), [1.0, -2.0, f32::INFINITY]);
    }

    #[test]
    fn every_f16_is_exact() {
        for bits in 0..=u16::MAX {
            let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
            let magnitude = match exponent {
                0 => fraction * 2_f64.powi(-24),
                31 if fraction == 0.0 => f64::INFINITY,
                31 => f64::NAN,
                _ => (1024.0 + fraction) * 2_f64.powi(exponent - 25),
            };
            let expected = if bits >> 15 == 1 { -magnitude } else { magnitude };
            let found = f64::from(f16_to_f32(bits.to_le_bytes()));
            if expected.is_nan() {
                assert!(found.is_nan());
            } else {
                assert_eq!(found.to_bits(), expected.to_bits(), "{bits:#x}");
            }
        }
    }

    #[test]
    fn drawn_values_are_spread_and_repeatable() {
        let tensor = Tensor::drawn(Init::Uniform { bound: 0.5 }, 7, 100_000);
        let values = all(&tensor);
        assert!(values.iter().all(|value| value.abs() <= 0.5));
        let mean = values.iter().map(|value| f64::from(*value)).sum::<f64>() / 1e5;
        let variance = values.iter().map(|value| f64::from(*value).powi(2)).sum::<f64>() / 1e5;
        assert!(mean.abs() < 0.003 && (variance - 1.0 / 12.0).abs() < 0.001, "mean {mean}, variance {variance}");

        let mut middle = [0.0; 10];
        tensor.read(5000, &mut middle);
        assert_eq!(middle, values[5000..5010]);
        assert_ne!(all(&Tensor::drawn(Init::Uniform { bound: 0.5 }, 8, 10)), values[..10]);
        assert_eq!(all(&Tensor::drawn(Init::Constant(0.25), 7, 3)), [0.25; 3]);
    }

    /// The first numbers of the reference implementation for the seed 1234567.
    #[test]
    fn split_mix_64_is_the_published_one() {
        let first = [0, 1, 2].map(|index| split_mix_64(1_234_567, index));
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    #[should_panic(expected = "past the end")]
    fn reading_too_far_panics() {
        Tensor::drawn(Init::Constant(0.0), 0, 3).read(2, &mut [0.0; 2]);
    }
}
