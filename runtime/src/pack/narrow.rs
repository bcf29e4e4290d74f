//! Weights in fewer bits: rounded, packed as singles, a panel or a tile at a time, and narrowed.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::{ConvPack, FullyConnectedPack, Norm, Unit, WeightsDtype, WinogradPack, spread, units};
use crate::tensor::Tensor;
use crate::winograd::Transform;

/// [`super::conv`] for weights in fewer bits.
pub(super) fn conv(
    packed: &mut [f32],
    geometry: &ConvPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let &ConvPack { filters, channels, taps, lanes, dtype, .. } = geometry;
    let units = units(filters, bias, norm);
    let slopes = slope.map(|slope| spread(slope, filters));
    geometry.fill_panels(packed, slope.is_some(), |panel, filters, _| {
        let (count, width) = (filters.len(), filters.len().next_multiple_of(lanes));
        let rounded = Rounded::new(dtype, weight, channels * taps, filters.clone(), &units);
        let wide = ConvPack { filters: count, groups: 1, dtype: WeightsDtype::F32, ..*geometry };
        let mut singles = vec![0.0; wide.len(false)];
        super::conv(&mut singles, &wide, &rounded.tensor(), None, None, None);
        let header = panel.len() - width * taps * channels / dtype.per_value();
        let (header, weights) = panel.split_at_mut(header);
        dtype.narrow(&singles[width..], weights);
        let slopes = slopes.as_ref().map(|slopes| &slopes[filters.clone()]);
        set_rows(header, width, &biases(&units[filters]), rounded.scales(), slopes);
    });
}

/// [`super::winograd`] for weights that are rounded before they are transformed.
pub(super) fn winograd<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    packed: &mut [f32],
    geometry: &WinogradPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let &WinogradPack { filters, channels, dtype, .. } = geometry;
    let units = units(filters, bias, norm);
    let values = channels * T::KERNEL * T::KERNEL;
    let mut rounded = Rounded::new(dtype, weight, values, 0..filters, &units);
    for (numbers, scale) in rounded.numbers.chunks_exact_mut(values).zip(&rounded.scales) {
        for number in numbers {
            *number *= scale;
        }
    }
    let wide = WinogradPack { dtype: WeightsDtype::F32, ..*geometry };
    let biases = biases(&units);
    super::winograd::<T, OUT, SIDE>(packed, &wide, &rounded.tensor(), Some(&Tensor::given(&biases)), None, slope);
}

/// [`super::fully_connected`] for weights in fewer bits.
pub(super) fn fully_connected(
    packed: &mut [f32],
    geometry: &FullyConnectedPack,
    weight: &Tensor<'_>,
    bias: Option<&Tensor<'_>>,
    norm: Option<&Norm<'_>>,
    slope: Option<&Tensor<'_>>,
) {
    let &FullyConnectedPack { inputs, lanes, rows, dtype, .. } = geometry;
    let units = units(geometry.units, bias, norm);
    let row = geometry.row();
    let (tiles, rest) = packed.split_at_mut(units.len() * row / dtype.per_value());
    let mut scales = Vec::with_capacity(units.len());
    for (index, tile) in tiles.chunks_mut(rows * row / dtype.per_value()).enumerate() {
        let of_tile = index * rows..units.len().min((index + 1) * rows);
        let rounded = Rounded::new(dtype, weight, inputs.pixels * inputs.channels, of_tile.clone(), &units);
        let wide = FullyConnectedPack { units: of_tile.len(), dtype: WeightsDtype::F32, ..*geometry };
        let mut singles = vec![0.0; wide.len(false)];
        super::fully_connected(&mut singles, &wide, &rounded.tensor(), None, None, None);
        dtype.narrow(&singles[..of_tile.len() * row], tile);
        scales.extend(rounded.scales);
    }
    let biases = biases(&units);
    let slopes = slope.map(|slope| spread(slope, units.len()));
    let scales = dtype.is_scaled().then_some(&scales[..]);
    set_rows(rest, units.len().next_multiple_of(lanes), &biases, scales, slopes.as_deref());
}

/// Some filters as numbers of a type, with the batch normalisation folded in.
struct Rounded {
    dtype: WeightsDtype,
    numbers: Vec<f32>,
    scales: Vec<f32>,
}

impl Rounded {
    /// The filters in a range, which have as many weights each, of all `units`.
    fn new(dtype: WeightsDtype, weight: &Tensor<'_>, values: usize, filters: Range<usize>, units: &[Unit]) -> Self {
        let mut numbers = vec![0.0; filters.len() * values];
        weight.read(filters.start * values, &mut numbers);
        let round = |(numbers, unit): (&mut [f32], &Unit)| {
            for number in numbers.iter_mut() {
                *number = unit.scale(*number);
            }
            dtype.round(numbers)
        };
        let scales = numbers.chunks_exact_mut(values).zip(&units[filters]).map(round).collect();
        Self { dtype, numbers, scales }
    }

    fn tensor(&self) -> Tensor<'_> {
        Tensor::given(&self.numbers)
    }

    fn scales(&self) -> Option<&[f32]> {
        self.dtype.is_scaled().then_some(&self.scales)
    }
}

fn biases(units: &[Unit]) -> Vec<f32> {
    units.iter().map(|unit| unit.bias).collect()
}

/// Writes rows of `width` values: biases, scales and slopes, where there are any.
fn set_rows(to: &mut [f32], width: usize, biases: &[f32], scales: Option<&[f32]>, slopes: Option<&[f32]>) {
    let rows = [Some(biases), scales, slopes].into_iter().flatten();
    for (to, values) in to.chunks_exact_mut(width).zip(rows) {
        to[..values.len()].copy_from_slice(values);
    }
}
