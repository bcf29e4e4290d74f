//! Reorders parameters into what generated kernels stream through. Runs once for each engine, so the code is plain and small.
//!
//! Batch normalisation that follows a layer is folded into its weights here, in double precision, rounded once.

use alloc::vec;
use alloc::vec::Vec;
use core::iter;

use crate::tensor::Tensor;
use crate::winograd::Transform;

/// The filters of a convolution, cut into panels of whole vectors.
///
/// Each group's filters (`filters / groups`) make panels of `lanes * vectors`; a group's last panel is as wide as its
/// filters need, rounded up to whole vectors. Past the last filter stand zeros. In order, for each group and each of its
/// panels of width `P`:
///
/// ```text
/// bias:   [P]
/// slope:  [P]                    only where the activation has slopes
/// weight: [taps][channels][P]
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ConvPack {
    /// Output channels.
    pub filters: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// Input channels of each group.
    pub channels: usize,
    /// Kernel height times kernel width.
    pub taps: usize,
    /// Values in a vector.
    pub lanes: usize,
    /// Vectors in a panel.
    pub vectors: usize,
}

impl ConvPack {
    /// How many values are packed.
    pub const fn len(&self, slope: bool) -> usize {
        let width = (self.filters / self.groups).next_multiple_of(self.lanes);
        self.groups * width * self.rows(slope)
    }

    /// Rows of a panel: what it holds for each filter.
    const fn rows(&self, slope: bool) -> usize {
        1 + slope as usize + self.taps * self.channels
    }
}

/// Packs a convolution; see [`ConvPack`]. The weight is `[filters, channels, kernel height, kernel width]`.
///
/// # Panics
///
/// If `packed` is not [`ConvPack::len`] long.
pub fn conv(
    packed: &mut [f32],
    geometry: &ConvPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let &ConvPack { filters, groups, channels, taps, lanes, vectors } = geometry;
    assert_eq!(packed.len(), geometry.len(slope.is_some()));
    let units = units(filters, bias, norm);
    let slopes = slope.map(|slope| spread(slope, filters));
    let of_group = filters / groups;

    let mut stored = vec![0.0; channels * taps];
    let mut rest = packed;
    for group in 0..groups {
        for first in (0..of_group).step_by(lanes * vectors) {
            let count = (lanes * vectors).min(of_group - first);
            let width = count.next_multiple_of(lanes);
            let (panel, after) = rest.split_at_mut(width * geometry.rows(slope.is_some()));
            rest = after;
            panel.fill(0.0);

            for column in 0..count {
                let filter = group * of_group + first + column;
                let unit = &units[filter];
                weight.read(filter * stored.len(), &mut stored);
                let tap = |tap| stored[tap..].iter().step_by(taps);
                let weights = (0..taps).flat_map(tap).map(|weight| unit.scale(*weight));
                let slope = slopes.as_ref().map(|slopes| slopes[filter]);
                let values = iter::once(unit.bias).chain(slope).chain(weights);
                for (to, value) in panel.iter_mut().skip(column).step_by(width).zip(values) {
                    *to = value;
                }
            }
        }
    }
}

/// The filters of a convolution without groups, transformed for Winograd's algorithm.
///
/// In order, with zeros past the last filter:
///
/// ```text
/// bias:   [filters]
/// slope:  [filters]                      only where the activation has slopes
///         up to the next multiple of 16
/// for each value of a transformed filter, row by row:
///   for each panel of width P, as in [`ConvPack`]:  [channels][P]
/// ```
#[derive(Clone, Copy, Debug)]
pub struct WinogradPack {
    /// Output channels.
    pub filters: usize,
    /// Input channels.
    pub channels: usize,
    /// Values in a vector.
    pub lanes: usize,
    /// Vectors in a panel.
    pub vectors: usize,
}

impl WinogradPack {
    /// How many values are packed, for transformed filters of `SIDE` rows and columns.
    pub const fn len<const SIDE: usize>(&self, slope: bool) -> usize {
        self.header(slope) + SIDE * SIDE * self.matrix()
    }

    const fn header(&self, slope: bool) -> usize {
        (self.filters * (1 + slope as usize)).next_multiple_of(16)
    }

    const fn matrix(&self) -> usize {
        self.filters.next_multiple_of(self.lanes) * self.channels
    }
}

/// Packs a convolution for Winograd's algorithm; see [`WinogradPack`]. The weight is `[filters, channels, F, F]` for a kernel
/// of size `F = SIDE - OUT + 1`. Filters are transformed in double precision and rounded once.
///
/// # Panics
///
/// If `packed` is not [`WinogradPack::len`] long.
pub fn winograd<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    packed: &mut [f32],
    geometry: &WinogradPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let &WinogradPack { filters, channels, lanes, vectors } = geometry;
    assert_eq!(packed.len(), geometry.len::<SIDE>(slope.is_some()));
    packed.fill(0.0);
    let units = units(filters, bias, norm);
    let (header, matrices) = packed.split_at_mut(geometry.header(slope.is_some()));
    for (to, unit) in header.iter_mut().zip(&units) {
        *to = unit.bias;
    }
    if let Some(slope) = slope {
        header[filters..][..filters].copy_from_slice(&spread(slope, filters));
    }

    let taps = (SIDE - OUT + 1) * (SIDE - OUT + 1);
    let mut stored = vec![0.0; channels * taps];
    for (filter, unit) in units.iter().enumerate() {
        weight.read(filter * stored.len(), &mut stored);
        let first = filter / (lanes * vectors) * (lanes * vectors);
        let width = (filters - first).next_multiple_of(lanes).min(lanes * vectors);
        for (channel, taps) in stored.chunks_exact(taps).enumerate() {
            let at = first * channels + channel * width + (filter - first);
            let transformed = transformed::<T, OUT, SIDE>(taps);
            let values = transformed.as_flattened().iter().map(|value| (value * unit.factor) as f32);
            for (matrix, value) in matrices.chunks_mut(geometry.matrix()).zip(values) {
                matrix[at] = value;
            }
        }
    }
}

/// `G g G^T` of a filter.
fn transformed<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(taps: &[f32]) -> [[f64; SIDE]; SIDE] {
    let rows = taps.chunks_exact(SIDE - OUT + 1);
    // As many columns as the kernel has; the others are not read.
    let along_columns: [[f64; SIDE]; SIDE] = T::FILTER.map(|factors| {
        let mut sums = [0.0; SIDE];
        for (factor, row) in factors.iter().zip(rows.clone()) {
            for (sum, tap) in sums.iter_mut().zip(row) {
                *sum += factor * f64::from(*tap);
            }
        }
        sums
    });
    along_columns.map(|row| T::FILTER.map(|factors| factors.iter().zip(row).map(|(factor, x)| factor * x).sum()))
}

/// The order of a fully connected layer's inputs in memory.
///
/// `PyTorch` flattens a feature map channels first, to `channel * pixels + pixel`; here it lies as
/// `pixel * channels + channel`. One pixel means that the two are the same.
#[derive(Clone, Copy, Debug)]
pub struct InputOrder {
    /// Height times width of the map that was flattened; 1 for a vector.
    pub pixels: usize,
    /// Its channels; the length of a vector.
    pub channels: usize,
}

/// A fully connected layer's rows, cut into tiles.
///
/// The units make tiles of `rows`, the last of which may have fewer. In order, with zeros past the last input and the
/// last unit:
///
/// ```text
/// for each tile:  weight: [inputs / lanes, rounded up][rows of the tile][lanes]
/// bias:   [units, rounded up to lanes]
/// slope:  [units, rounded up to lanes]     only where the activation has slopes
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FullyConnectedPack {
    /// Outputs.
    pub units: usize,
    /// Inputs.
    pub inputs: InputOrder,
    /// Values in a vector.
    pub lanes: usize,
    /// Rows in a tile.
    pub rows: usize,
}

impl FullyConnectedPack {
    /// How many values are packed.
    pub const fn len(&self, slope: bool) -> usize {
        let vectors = 1 + slope as usize;
        self.units * self.row() + vectors * self.units.next_multiple_of(self.lanes)
    }

    /// Inputs, rounded up to whole vectors.
    const fn row(&self) -> usize {
        (self.inputs.pixels * self.inputs.channels).next_multiple_of(self.lanes)
    }
}

/// Packs a fully connected layer; see [`FullyConnectedPack`]. The weight is `[units, inputs]`.
///
/// # Panics
///
/// If `packed` is not [`FullyConnectedPack::len`] long.
pub fn fully_connected(
    packed: &mut [f32],
    geometry: &FullyConnectedPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let InputOrder { pixels, channels } = geometry.inputs;
    assert_eq!(packed.len(), geometry.len(slope.is_some()));
    let units = units(geometry.units, bias, norm);
    let (tiles, rest) = packed.split_at_mut(units.len() * geometry.row());

    let mut stored = vec![0.0; pixels * channels];
    let mut row = vec![0.0; geometry.row()];
    let mut first = 0;
    for tile in tiles.chunks_mut(geometry.rows * geometry.row()) {
        let rows = tile.len() / geometry.row();
        for (index, unit) in units[first..first + rows].iter().enumerate() {
            weight.read((first + index) * stored.len(), &mut stored);
            for (pixel, values) in row.chunks_mut(channels).take(pixels).enumerate() {
                for (channel, value) in values.iter_mut().enumerate() {
                    *value = unit.scale(stored[channel * pixels + pixel]);
                }
            }
            for (block, values) in row.chunks(geometry.lanes).enumerate() {
                tile[(block * rows + index) * geometry.lanes..][..geometry.lanes].copy_from_slice(values);
            }
        }
        first += rows;
    }

    rest.fill(0.0);
    let (biases, rest) = rest.split_at_mut(units.len().next_multiple_of(geometry.lanes));
    for (to, unit) in biases.iter_mut().zip(&units) {
        *to = unit.bias;
    }
    if let Some(slope) = slope {
        rest[..units.len()].copy_from_slice(&spread(slope, units.len()));
    }
}

/// Packs a batch normalisation that stands alone: `[scale: channels][shift: channels]`.
///
/// # Panics
///
/// If `packed` is not `2 * channels` long.
pub fn affine(packed: &mut [f32], channels: usize, norm: &Norm<'_>) {
    assert_eq!(packed.len(), 2 * channels);
    let (scales, shifts) = packed.split_at_mut(channels);
    for (unit, (scale, shift)) in units(channels, None, Some(norm)).iter().zip(scales.iter_mut().zip(shifts)) {
        *scale = unit.scale(1.0);
        *shift = unit.bias;
    }
}

/// Packs a vector as it is; a single value is repeated.
///
/// # Panics
///
/// If the tensor has neither as many values as `packed` nor one.
pub fn vector(packed: &mut [f32], tensor: &Tensor<'_>) {
    packed.copy_from_slice(&spread(tensor, packed.len()));
}

/// A batch normalisation: `(x - mean) / sqrt(variance + epsilon) * scale + shift` for each channel.
#[derive(Clone, Copy, Debug)]
pub struct Norm<'a> {
    /// `weight`.
    pub scale: &'a Tensor<'a>,
    /// `bias`.
    pub shift: &'a Tensor<'a>,
    /// `running_mean`.
    pub mean: &'a Tensor<'a>,
    /// `running_var`.
    pub variance: &'a Tensor<'a>,
    /// Added to the variance.
    pub epsilon: f64,
}

/// One output of a layer: its bias, and what its weights are multiplied by.
struct Unit {
    factor: f64,
    bias: f32,
}

impl Unit {
    fn scale(&self, weight: f32) -> f32 {
        (f64::from(weight) * self.factor) as f32
    }
}

/// The outputs of a layer with its batch normalisation folded in.
fn units(count: usize, bias: Option<&Tensor<'_>>, norm: Option<&Norm<'_>>) -> Vec<Unit> {
    let mut units: Vec<Unit> = match bias {
        Some(bias) => spread(bias, count).into_iter().map(|bias| Unit { factor: 1.0, bias }).collect(),
        None => (0..count).map(|_| Unit { factor: 1.0, bias: 0.0 }).collect(),
    };
    if let Some(norm) = norm {
        let [scale, shift, mean, variance] =
            [norm.scale, norm.shift, norm.mean, norm.variance].map(|tensor| spread(tensor, count));
        for (index, unit) in units.iter_mut().enumerate() {
            unit.factor = f64::from(scale[index]) / sqrt(f64::from(variance[index]) + norm.epsilon);
            let centred = f64::from(unit.bias) - f64::from(mean[index]);
            unit.bias = (centred * unit.factor + f64::from(shift[index])) as f32;
        }
    }
    units
}

/// All values of a tensor that has `len` of them, or one that is repeated.
fn spread(tensor: &Tensor<'_>, len: usize) -> Vec<f32> {
    let mut values = vec![0.0; tensor.len()];
    tensor.read(0, &mut values);
    if let [value] = values[..] {
        values.resize(len, value);
    }
    assert_eq!(values.len(), len);
    values
}

/// The square root, to a few units in the last place; `core` has none. Heron's iteration from a guess that halves the exponent.
fn sqrt(x: f64) -> f64 {
    if x == 0.0 || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 || x.is_nan() {
        return f64::NAN;
    }
    let guess = f64::from_bits((x.to_bits() >> 1) + (1023 << 51));
    (0..5).fold(guess, |root, _| 0.5 * (root + x / root))
}

#[cfg(test)]
mod tests;
