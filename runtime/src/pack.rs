//! Reorders parameters into what generated kernels stream through, once for each engine.
//!
//! Batch normalisation that follows a layer is folded into its weights here, in double precision, rounded once.
//!
//! What is packed into holds zeros, and where padding is due they stay. Weights are read in blocks that fit into the
//! first-level cache, so that both what is read and what is written lies at a stretch there. Weights in fewer bits are packed
//! as singles first, panel by panel, and then narrowed.

use alloc::vec;
use alloc::vec::Vec;
use core::array;
use core::ops::Range;

use crate::math::sqrt;
use crate::tensor::Tensor;
use crate::winograd::Transform;

mod dtype;
mod narrow;

pub use dtype::WeightsDtype;

/// The filters of a convolution, cut into panels of whole vectors.
///
/// Each group's filters (`filters / groups`) make panels of `lanes * vectors`; a group's last panel is as wide as its
/// filters need, rounded up to whole vectors. Past the last filter stand zeros. In order, for each group and each of its
/// panels of width `P`:
///
/// ```text
/// bias:   [P]
/// scale:  [P]                    only where the weights have scales
/// slope:  [P]                    only where the activation has slopes
/// weight: [taps][channels][P]    narrow ones several in a value, as [`WeightsDtype`] says
/// ```
///
/// The last `along_inputs` filters of each group are a panel whose vectors lie along the inputs: its weights are
/// `[filters][taps][channels]`, up to whole vectors. Its bias and slope are repeated to the end of `P`, for the filters of several
/// pixels side by side.
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
    /// Filters at the end of each group whose vectors lie along the inputs.
    pub along_inputs: usize,
    /// The type of the weights; `f32` where some lie along the inputs.
    pub dtype: WeightsDtype,
}

impl ConvPack {
    /// How many values are packed.
    pub const fn len(&self, slope: bool) -> usize {
        let along_filters = (self.filters / self.groups - self.along_inputs).next_multiple_of(self.lanes);
        self.groups * (self.panel(along_filters, slope) + self.panel_along_inputs(slope))
    }

    /// Values of panels that are as wide together.
    const fn panel(&self, width: usize, slope: bool) -> usize {
        let header = 1 + self.dtype.is_scaled() as usize + slope as usize;
        width * header + width * self.taps * self.channels / self.dtype.per_value()
    }

    /// Values of the panel whose vectors lie along the inputs, if there is one.
    const fn panel_along_inputs(&self, slope: bool) -> usize {
        let header = self.along_inputs.next_multiple_of(self.lanes) * (1 + slope as usize);
        header + (self.along_inputs * self.taps * self.channels).next_multiple_of(self.lanes)
    }

    /// Fills the panels one after another, each for its filters, counted through all groups.
    fn fill_panels(&self, packed: &mut [f32], slope: bool, mut fill: impl FnMut(&mut [f32], Range<usize>, Along)) {
        let of_group = self.filters / self.groups;
        let along_filters = of_group - self.along_inputs;
        let mut rest = packed;
        for group in 0..self.groups {
            let first_of_group = group * of_group;
            for first in (0..along_filters).step_by(self.lanes * self.vectors) {
                let count = (self.lanes * self.vectors).min(along_filters - first);
                let (panel, after) = rest.split_at_mut(self.panel(count.next_multiple_of(self.lanes), slope));
                rest = after;
                fill(panel, first_of_group + first..first_of_group + first + count, Along::Filters);
            }
            if self.along_inputs > 0 {
                let (panel, after) = rest.split_at_mut(self.panel_along_inputs(slope));
                rest = after;
                fill(panel, first_of_group + along_filters..first_of_group + of_group, Along::Inputs);
            }
        }
    }
}

/// What the vectors of a panel lie along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Along {
    Filters,
    Inputs,
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
    let &ConvPack { filters, channels, taps, lanes, dtype, .. } = geometry;
    assert_eq!(packed.len(), geometry.len(slope.is_some()));
    if dtype != WeightsDtype::F32 {
        return narrow::conv(packed, geometry, weight, bias, norm, slope);
    }
    let units = units(filters, bias, norm);
    let slopes = slope.map(|slope| spread(slope, filters));
    geometry.fill_panels(packed, slope.is_some(), |panel, filters, along| {
        let (count, width) = (filters.len(), filters.len().next_multiple_of(lanes));
        let (header, lines) = panel.split_at_mut(width * (1 + usize::from(slope.is_some())));
        set_biases(header, &units[filters.clone()]);
        if let Some(slopes) = &slopes {
            header[width..][..count].copy_from_slice(&slopes[filters.clone()]);
        }
        if along == Along::Inputs {
            header.chunks_exact_mut(width).for_each(|values| repeat(values, count));
        }
        blocks(weight, filters.clone(), [channels, taps], |mut block| {
            block.scale(&units[filters.clone()]);
            match along {
                Along::Filters => {
                    for channel in block.channels.clone() {
                        for tap in 0..taps {
                            let line = &mut lines[(tap * channels + channel) * width..][..count];
                            gather(line, &block.values[block.at(channel, taps) + tap..], block.row);
                        }
                    }
                }
                Along::Inputs => {
                    let filters = lines.chunks_exact_mut(taps * channels).zip(block.values.chunks_exact(block.row));
                    for (filter, values) in filters {
                        for (tap, channels) in filter.chunks_exact_mut(channels).enumerate() {
                            gather(&mut channels[block.channels.clone()], &values[tap..], taps);
                        }
                    }
                }
            }
        });
    });
}

/// Some phases of a transposed convolution: outputs that see the input by the same number of taps, along both axes.
///
/// The phases of an axis are told by their first tap; the others follow `step` taps apart, `count` in all. A tap that the
/// kernel does not have counts as zero.
#[derive(Clone, Copy, Debug)]
pub struct Phases<'a> {
    /// Input channels.
    pub channels: usize,
    /// Output channels.
    pub filters: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// Height and width of a filter.
    pub kernel: [usize; 2],
    /// For each axis and phase, the first tap.
    pub first: [&'a [usize]; 2],
    /// For each axis, taps from one to the next.
    pub step: [usize; 2],
    /// For each axis, taps of a phase.
    pub count: [usize; 2],
}

/// The filters of some phases of a transposed convolution, as those of a convolution of stride 1: of a weight
/// `[channels, filters / groups, kernel height, kernel width]`
/// `[groups * rows of phases * columns of phases * filters / groups, channels / groups, rows of taps, columns of taps]`, with the
/// taps in reverse order.
pub fn phases(weight: &Tensor<'_>, phases: &Phases<'_>) -> Vec<f32> {
    let &Phases { channels, filters, groups, kernel: [height, width], first: [rows, columns], step, count } = phases;
    let (channels, filters) = (channels / groups, filters / groups);
    let mut values = vec![0.0; weight.len()];
    weight.read(0, &mut values);
    let reversed = |axis: usize, first: usize| (0..count[axis]).rev().map(move |tap| first + tap * step[axis]);
    let mut parts = Vec::with_capacity(groups * rows.len() * columns.len() * filters * channels * count[0] * count[1]);
    for group in 0..groups {
        for (row, column) in rows.iter().flat_map(|row| columns.iter().map(move |column| (*row, *column))) {
            for (filter, channel) in (0..filters).flat_map(|filter| (0..channels).map(move |channel| (filter, channel)))
            {
                let kernel = &values[((group * channels + channel) * filters + filter) * height * width..];
                for (y, x) in reversed(0, row).flat_map(|y| reversed(1, column).map(move |x| (y, x))) {
                    parts.push(if y < height && x < width { kernel[y * width + x] } else { 0.0 });
                }
            }
        }
    }
    parts
}

/// A tensor of one value for each filter of a transposed convolution, for the filters of [`phases`]: those of each group as often
/// as there are phases.
pub fn repeated(tensor: &Tensor<'_>, groups: usize, phases: usize) -> Vec<f32> {
    let mut values = vec![0.0; tensor.len()];
    tensor.read(0, &mut values);
    values.chunks_exact(values.len() / groups).flat_map(|group| group.repeat(phases)).collect()
}

/// The filters of a convolution without groups of stride `size`, as those of one of stride 1 that sees each block of `size x size` pixels
/// as the channels of one: of a weight `[filters, channels, kernel height, kernel width]`
/// `[filters, rows of a block * columns of a block * channels, rows of blocks, columns of blocks]`. A tap that the kernel does not have
/// counts as zero.
pub fn deepened(weight: &Tensor<'_>, channels: usize, [height, width]: [usize; 2], size: usize) -> Vec<f32> {
    let mut values = vec![0.0; weight.len()];
    weight.read(0, &mut values);
    let filter = channels * height * width;
    let mut deep = Vec::with_capacity(values.len() / (height * width) * (height + size) * (width + size));
    for filter in values.chunks_exact(filter) {
        for (row, column) in (0..size).flat_map(|row| (0..size).map(move |column| (row, column))) {
            for kernel in filter.chunks_exact(height * width) {
                for (y, x) in (row..height.next_multiple_of(size))
                    .step_by(size)
                    .flat_map(|y| (column..width.next_multiple_of(size)).step_by(size).map(move |x| (y, x)))
                {
                    deep.push(if y < height && x < width { kernel[y * width + x] } else { 0.0 });
                }
            }
        }
    }
    deep
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
    /// The type that weights are rounded to before they are transformed.
    pub dtype: WeightsDtype,
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
/// of size `F`, the transform's. Filters are transformed in double precision and rounded once.
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
    let &WinogradPack { filters, lanes, dtype, .. } = geometry;
    assert_eq!(packed.len(), geometry.len::<SIDE>(slope.is_some()));
    if dtype != WeightsDtype::F32 {
        return narrow::winograd::<T, OUT, SIDE>(packed, geometry, weight, bias, norm, slope);
    }
    let units = units(filters, bias, norm);
    let (header, matrices) = packed.split_at_mut(geometry.header(slope.is_some()));
    set_biases(header, &units);
    if let Some(slope) = slope {
        header[filters..][..filters].copy_from_slice(&spread(slope, filters));
    }
    if lanes.is_multiple_of(4) {
        transform_all::<T, OUT, SIDE, 4>(matrices, geometry, weight, &units);
    } else {
        transform_all::<T, OUT, SIDE, 1>(matrices, geometry, weight, &units);
    }
}

/// Fills the matrices; `W` filters, of which vectors have a multiple, are transformed at once.
fn transform_all<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize, const W: usize>(
    matrices: &mut [f32],
    geometry: &WinogradPack,
    weight: &Tensor<'_>,
    units: &[Unit],
) {
    let &WinogradPack { filters, channels, lanes, vectors, .. } = geometry;
    let taps = T::KERNEL * T::KERNEL;
    let mut transformed = Vec::new();
    for first in (0..filters).step_by(lanes * vectors) {
        let units = &units[first..filters.min(first + lanes * vectors)];
        let width = units.len().next_multiple_of(lanes);
        blocks(weight, first..first + units.len(), [channels, taps], |block| {
            transformed.clear();
            for channel in block.channels.clone() {
                for column in (0..width).step_by(W) {
                    let filters = column.min(units.len())..(column + W).min(units.len());
                    let taps_at = |filter| &block.values[filter * block.row + block.at(channel, taps)..][..taps];
                    let units = &units[filters.clone()];
                    transformed.push(transform::<T, OUT, SIDE, W>(filters.map(taps_at), units));
                }
            }
            // Matrices are far from each other, so that each gets a block's values at a stretch.
            let at = first * channels + block.channels.start * width;
            for (index, matrix) in matrices.chunks_exact_mut(geometry.matrix()).enumerate() {
                let (lines, _) = matrix[at..][..block.channels.len() * width].as_chunks_mut();
                for (to, transformed) in lines.iter_mut().zip(&transformed) {
                    *to = transformed[index / SIDE][index % SIDE];
                }
            }
        });
    }
}

/// `G g G^T`, times the unit's factor, of up to `W` filters, one channel of each; zeros past the last.
fn transform<'a, T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize, const W: usize>(
    filters: impl Iterator<Item = &'a [f32]>,
    units: &[Unit],
) -> [[[f32; W]; SIDE]; SIDE] {
    // As many rows and columns as the kernel has; the others are not read.
    let mut taps = [[[0.0; W]; SIDE]; SIDE];
    for (filter, rows) in filters.enumerate() {
        for (to, row) in taps.iter_mut().zip(rows.chunks_exact(T::KERNEL)) {
            for (to, tap) in to.iter_mut().zip(row) {
                to[filter] = f64::from(*tap);
            }
        }
    }
    let factors: [f64; W] = array::from_fn(|filter| units.get(filter).map_or(0.0, |unit| unit.factor));
    let mut transformed = [[[0.0; W]; SIDE]; SIDE];
    for filter in 0..W {
        let mut along_columns = [[0.0; SIDE]; SIDE];
        for column in 0..T::KERNEL {
            let sums = transform_line::<T, OUT, SIDE>(|row| taps[row][column][filter]);
            for (row, sum) in along_columns.iter_mut().zip(sums) {
                row[column] = sum;
            }
        }
        for (row, to) in along_columns.iter().zip(&mut transformed) {
            let sums = transform_line::<T, OUT, SIDE>(|column| row[column]);
            for (to, sum) in to.iter_mut().zip(sums) {
                to[filter] = (sum * factors[filter]) as f32;
            }
        }
    }
    transformed
}

/// `G g` of one row or column; terms that are zero whatever the tap are left out.
#[inline(always)]
fn transform_line<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    tap: impl Fn(usize) -> f64,
) -> [f64; SIDE] {
    array::from_fn(|value| {
        let mut sum = 0.0;
        for (index, factor) in T::FILTER[value].iter().enumerate() {
            if *factor != 0.0 {
                sum += factor * tap(index);
            }
        }
        sum
    })
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
/// for each tile:  weight: [inputs / lanes, rounded up][rows of the tile][lanes]    narrow ones several in a value
/// bias:   [units, rounded up to lanes]
/// scale:  [units, rounded up to lanes]     only where the weights have scales
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
    /// The type of the weights.
    pub dtype: WeightsDtype,
}

impl FullyConnectedPack {
    /// How many values are packed.
    pub const fn len(&self, slope: bool) -> usize {
        let vectors = 1 + self.dtype.is_scaled() as usize + slope as usize;
        self.units * self.row() / self.dtype.per_value() + vectors * self.units.next_multiple_of(self.lanes)
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
    if geometry.dtype != WeightsDtype::F32 {
        return narrow::fully_connected(packed, geometry, weight, bias, norm, slope);
    }
    let units = units(geometry.units, bias, norm);
    let (tiles, rest) = packed.split_at_mut(units.len() * geometry.row());

    for (index, tile) in tiles.chunks_mut(geometry.rows * geometry.row()).enumerate() {
        let first = index * geometry.rows;
        let rows = first..first + tile.len() / geometry.row();
        blocks(weight, rows.clone(), [channels, pixels], |mut block| {
            block.scale(&units[rows.clone()]);
            for pixel in 0..pixels {
                set_inputs(tile, geometry, pixel, &block);
            }
        });
    }

    set_biases(rest, &units);
    if let Some(slope) = slope {
        rest[units.len().next_multiple_of(geometry.lanes)..][..units.len()]
            .copy_from_slice(&spread(slope, units.len()));
    }
}

/// Writes the weights of one pixel of a block, of all rows of a tile, vector by vector.
fn set_inputs(tile: &mut [f32], geometry: &FullyConnectedPack, pixel: usize, block: &Block<'_>) {
    let &FullyConnectedPack { inputs: InputOrder { pixels, channels }, lanes, .. } = geometry;
    let rows = block.values.len() / block.row;
    let mut channel = block.channels.start;
    while channel < block.channels.end {
        let (vector, lane) = ((pixel * channels + channel) / lanes, (pixel * channels + channel) % lanes);
        let in_vector = (lanes - lane).min(block.channels.end - channel);
        let vectors = tile[vector * rows * lanes..].chunks_exact_mut(lanes);
        for (to, row) in vectors.zip(block.values.chunks_exact(block.row)) {
            gather(&mut to[lane..][..in_vector], &row[block.at(channel, pixels) + pixel..], pixels);
        }
        channel += in_vector;
    }
}

/// Some channels of some rows of `[channels][taps]` values.
struct Block<'a> {
    /// The channels.
    channels: Range<usize>,
    /// `[rows][channels][taps]`.
    values: &'a mut [f32],
    /// Values of a row.
    row: usize,
}

impl Block<'_> {
    /// About how many values a block has: a fraction of the first-level cache.
    const VALUES: usize = 4096;

    /// Where a channel begins in each row.
    const fn at(&self, channel: usize, taps: usize) -> usize {
        (channel - self.channels.start) * taps
    }

    /// Scales the values of each unit, which has one row.
    #[expect(clippy::float_cmp, reason = "without a batch norm the factor is exactly one")]
    fn scale(&mut self, units: &[Unit]) {
        for (row, unit) in self.values.chunks_exact_mut(self.row).zip(units).filter(|(_, unit)| unit.factor != 1.0) {
            for value in row {
                *value = unit.scale(*value);
            }
        }
    }
}

/// Gives `see` some rows of a tensor of `[channels][taps]` values each, block by block.
fn blocks(tensor: &Tensor<'_>, rows: Range<usize>, [channels, taps]: [usize; 2], mut see: impl FnMut(Block<'_>)) {
    // Whole vectors, whatever the level.
    let most = Block::VALUES / (rows.len() * taps) / 16 * 16 + 16;
    let mut memory = vec![0.0; rows.len() * channels.min(most) * taps];
    for first in (0..channels).step_by(most) {
        let channels_of_block = first..channels.min(first + most);
        let row = channels_of_block.len() * taps;
        let values = &mut memory[..rows.len() * row];
        for (index, values) in rows.clone().zip(values.chunks_exact_mut(row)) {
            tensor.read((index * channels + first) * taps, values);
        }
        see(Block { channels: channels_of_block, values, row });
    }
}

/// Every `step`-th value of `from`.
#[inline(always)]
fn gather(to: &mut [f32], from: &[f32], step: usize) {
    let (vectors, rest) = to.as_chunks_mut::<4>();
    for (index, vector) in vectors.iter_mut().enumerate() {
        *vector = array::from_fn(|lane| from[(index * 4 + lane) * step]);
    }
    let done = 4 * vectors.len();
    for (index, value) in rest.iter_mut().enumerate() {
        *value = from[(done + index) * step];
    }
}

fn set_biases(to: &mut [f32], units: &[Unit]) {
    for (to, unit) in to.iter_mut().zip(units) {
        *to = unit.bias;
    }
}

/// Repeats the first `count` values to the end.
fn repeat(values: &mut [f32], count: usize) {
    for at in count..values.len() {
        values[at] = values[at - count];
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

#[cfg(test)]
mod tests;
