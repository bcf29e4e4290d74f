//! Constant tensors: weights as the file has them, and the numbers that sizes are computed from.

use half::{bf16, f16};
use hardwire_compiler::shape::LIMIT;
use prost::bytes::Bytes;

/// A constant.
#[derive(Clone, Debug)]
pub struct Tensor {
    /// Its axes, outermost first; none for a single number.
    pub dims: Vec<usize>,
    /// Its values, the last axis innermost.
    pub data: Data,
}

/// The values of a tensor.
#[derive(Clone, Debug)]
pub enum Data {
    /// Little-endian numbers of a type that weights may have in a safetensors file. They share the memory of the file.
    Float(Float, Bytes),
    /// Whole numbers and truth values of any width.
    Int(Vec<i64>),
}

/// The types of fractions that are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Float {
    /// IEEE 754 single precision.
    F32,
    /// IEEE 754 half precision.
    F16,
    /// The upper half of a single.
    Bf16,
}

impl Float {
    /// The size of a number in bytes.
    pub const fn bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 2,
        }
    }
}

/// How many values a tensor of these axes has, where that is few enough to count.
pub fn count(dims: &[usize]) -> Option<usize> {
    let count = dims.iter().try_fold(1usize, |count, &dim| count.checked_mul(dim))?;
    (count <= LIMIT).then_some(count)
}

/// Axes as text, `[64, 3, 7, 7]`.
pub fn shown(dims: &[usize]) -> String {
    format!("{dims:?}")
}

impl Tensor {
    /// A tensor of computed fractions.
    pub fn floats(dims: Vec<usize>, values: &[f32]) -> Self {
        let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        Self { dims, data: Data::Float(Float::F32, bytes.into()) }
    }

    /// A list of whole numbers.
    pub fn list(values: Vec<i64>) -> Self {
        Self { dims: vec![values.len()], data: Data::Int(values) }
    }

    /// How many values it has.
    pub fn len(&self) -> usize {
        match &self.data {
            Data::Float(float, bytes) => bytes.len() / float.bytes(),
            Data::Int(values) => values.len(),
        }
    }

    /// Its values, widened or rounded to `f32`.
    pub fn values(&self) -> Vec<f32> {
        match &self.data {
            Data::Float(Float::F32, bytes) => numbers(bytes, f32::from_le_bytes),
            Data::Float(Float::F16, bytes) => numbers(bytes, |bytes| f16::from_le_bytes(bytes).to_f32()),
            Data::Float(Float::Bf16, bytes) => numbers(bytes, |bytes| bf16::from_le_bytes(bytes).to_f32()),
            Data::Int(values) => values.iter().map(|value| *value as f32).collect(),
        }
    }

    /// Its whole numbers; nothing for a tensor of fractions.
    pub fn ints(&self) -> Option<&[i64]> {
        match &self.data {
            Data::Int(values) => Some(values),
            Data::Float(..) => None,
        }
    }

    /// The number that it is, if it is one, in whatever number of axes.
    pub fn scalar(&self) -> Option<f32> {
        if self.len() == 1 { self.values().first().copied() } else { None }
    }

    /// The same values under other axes, which must be as many.
    pub fn reshaped(self, dims: Vec<usize>) -> Option<Self> {
        (count(&dims) == Some(self.len())).then_some(Self { dims, ..self })
    }

    /// Values of it, by their places in `order`, under new axes. Nothing where there is no such place, or where axes and places
    /// are not equally many.
    pub fn picked(&self, dims: Vec<usize>, order: &[usize]) -> Option<Self> {
        if count(&dims) != Some(order.len()) || order.iter().any(|place| *place >= self.len()) {
            return None;
        }
        let data = match &self.data {
            Data::Int(values) => Data::Int(order.iter().map(|&place| values[place]).collect()),
            Data::Float(float, bytes) => {
                let width = float.bytes();
                let picked: Vec<u8> =
                    order.iter().flat_map(|place| &bytes[place * width..][..width]).copied().collect();
                Data::Float(*float, picked.into())
            }
        };
        Some(Self { dims, data })
    }

    /// Its axes in the order of `axes`, which must name each once.
    pub fn transposed(&self, axes: &[usize]) -> Option<Self> {
        let mut sorted = axes.to_vec();
        sorted.sort_unstable();
        if !sorted.into_iter().eq(0..self.dims.len()) {
            return None;
        }
        let strides = strides(&self.dims);
        let dims: Vec<usize> = axes.iter().map(|axis| self.dims[*axis]).collect();
        let steps: Vec<usize> = axes.iter().map(|axis| strides[*axis]).collect();
        let order = places(&dims, &steps)?;
        self.picked(dims, &order)
    }
}

/// How far apart in memory neighbours along each axis are.
pub fn strides(dims: &[usize]) -> Vec<usize> {
    let mut strides = vec![1usize; dims.len()];
    for axis in (1..dims.len()).rev() {
        strides[axis - 1] = strides[axis].saturating_mul(dims[axis]);
    }
    strides
}

/// The place of each value of a tensor of the axes `dims` whose neighbours are `steps` apart, in order.
pub fn places(dims: &[usize], steps: &[usize]) -> Option<Vec<usize>> {
    let mut places = Vec::with_capacity(count(dims)?);
    places.push(0);
    for (&dim, &step) in dims.iter().zip(steps) {
        places = places.iter().flat_map(|place| (0..dim).map(move |index| place + index * step)).collect();
    }
    Some(places)
}

/// Numbers of `N` bytes each.
fn numbers<const N: usize>(bytes: &[u8], read: impl Fn([u8; N]) -> f32) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|bytes| read(*bytes)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_widened_and_stay_halves_when_moved() {
        let bytes: Vec<u8> =
            [1.0, -2.5, 0.5].into_iter().flat_map(|value| f16::from_f32(value).to_le_bytes()).collect();
        let tensor = Tensor { dims: vec![3], data: Data::Float(Float::F16, bytes.into()) };
        let picked = tensor.picked(vec![2], &[2, 0]).unwrap();
        assert!(matches!(picked.data, Data::Float(Float::F16, _)));
        assert_eq!(picked.values(), [0.5, 1.0]);
        assert!(tensor.picked(vec![1], &[3]).is_none());
    }

    #[test]
    fn axes_change_places() {
        let tensor = Tensor::floats(vec![2, 3], &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
        let transposed = tensor.transposed(&[1, 0]).unwrap();
        assert_eq!(
            (transposed.dims.as_slice(), transposed.values()),
            (&[3, 2][..], vec![0.0, 3.0, 1.0, 4.0, 2.0, 5.0])
        );
    }
}
