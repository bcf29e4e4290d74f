//! Every layout against loops that follow its definition, sizes swept around whole vectors and whole panels.

use std::vec;
use std::vec::Vec;

use super::{
    ConvPack, FullyConnectedPack, InputOrder, Norm, WeightsDtype, WinogradPack, affine, conv, deepened,
    fully_connected, vector, winograd,
};
use crate::tensor::{Dtype, Tensor};
use crate::testing::values;
use crate::winograd::{F23, F23By2, F25, F34, F43, F43By2, F45, Transform};

/// Values in memory as a file has them.
struct Stored(Vec<u8>);

impl Stored {
    fn new(values: impl IntoIterator<Item = f32>) -> Self {
        Self(values.into_iter().flat_map(f32::to_le_bytes).collect())
    }

    fn tensor(&self) -> Tensor<'_> {
        Tensor::stored(Dtype::F32, &self.0, 0, self.0.len() / 4)
    }

    fn get(&self, index: usize) -> f32 {
        let mut value = [0.0];
        self.tensor().read(index, &mut value);
        value[0]
    }
}

/// The parameters that may stand beside a weight.
struct Extras {
    bias: Option<Stored>,
    slope: Option<Stored>,
    norm: Option<[Stored; 4]>,
}

const EPSILON: f64 = 1e-3;

impl Extras {
    /// All combinations, for this many outputs.
    fn all(outputs: usize) -> impl Iterator<Item = Self> {
        (0..12).map(move |which| {
            let stored = |skip| Stored::new(values(2.0).skip(skip).take(outputs));
            let positive = |skip| Stored::new(values(2.0).skip(skip).take(outputs).map(|x| x * x + 0.1));
            Self {
                bias: (which % 2 == 1).then(|| stored(100)),
                slope: match which / 2 % 3 {
                    0 => None,
                    1 => Some(stored(200)),
                    _ => Some(Stored::new([0.25])),
                },
                norm: (which / 6 == 1).then(|| [stored(300), stored(400), stored(500), positive(600)]),
            }
        })
    }

    /// What a weight of this output becomes.
    fn weight(&self, output: usize, weight: f32) -> f32 {
        (f64::from(weight) * self.factor(output)) as f32
    }

    fn bias(&self, output: usize) -> f32 {
        let bias = self.bias.as_ref().map_or(0.0, |bias| bias.get(output));
        let Some([_, shift, mean, _]) = &self.norm else {
            return bias;
        };
        let centred = f64::from(bias) - f64::from(mean.get(output));
        (centred * self.factor(output) + f64::from(shift.get(output))) as f32
    }

    fn factor(&self, output: usize) -> f64 {
        let Some([scale, _, _, variance]) = &self.norm else {
            return 1.0;
        };
        f64::from(scale.get(output)) / (f64::from(variance.get(output)) + EPSILON).sqrt()
    }

    fn slope(&self, output: usize) -> Option<f32> {
        let slope = self.slope.as_ref()?;
        Some(slope.get(if slope.tensor().len() == 1 { 0 } else { output }))
    }

    /// Calls `pack` with the tensors, and gives what it wrote.
    fn pack(
        &self,
        len: usize,
        pack: impl Fn(&mut [f32], Option<&Tensor<'_>>, Option<&Norm<'_>>, Option<&Tensor<'_>>),
    ) -> Vec<f32> {
        let mut packed = vec![0.0; len];
        let [bias, slope] = [&self.bias, &self.slope].map(|stored| stored.as_ref().map(Stored::tensor));
        let norm = self.norm.as_ref().map(|tensors| tensors.each_ref().map(Stored::tensor));
        let norm =
            norm.as_ref().map(|[scale, shift, mean, variance]| Norm { scale, shift, mean, variance, epsilon: EPSILON });
        pack(&mut packed, bias.as_ref(), norm.as_ref(), slope.as_ref());
        packed
    }
}

const DTYPES: [WeightsDtype; 4] = [WeightsDtype::F32, WeightsDtype::Bf16, WeightsDtype::F16, WeightsDtype::Int8];

/// A part of what is packed, before it is narrowed: numbers of one type.
type Part = (WeightsDtype, Vec<f32>);

/// The numbers of packed weights, widened, where they lie as `parts` do.
fn widened(packed: &[f32], parts: &[Part]) -> Vec<f32> {
    let mut rest = packed;
    let mut numbers = Vec::new();
    for (dtype, part) in parts {
        let (values, after) = rest.split_at(part.len() / dtype.per_value());
        rest = after;
        let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_bits().to_le_bytes()).collect();
        let mut stored = |dtype| {
            let mut part = vec![0.0; part.len()];
            Tensor::stored(dtype, &bytes, 0, part.len()).read(0, &mut part);
            numbers.extend(part);
        };
        match dtype {
            WeightsDtype::F32 => stored(Dtype::F32),
            WeightsDtype::Bf16 => stored(Dtype::Bf16),
            WeightsDtype::F16 => stored(Dtype::F16),
            WeightsDtype::Int8 => numbers.extend(bytes.iter().map(|byte| f32::from(byte.cast_signed()))),
        }
    }
    assert!(rest.is_empty());
    numbers
}

/// The numbers of all parts.
fn all(parts: &[Part]) -> Vec<f32> {
    parts.iter().flat_map(|(_, part)| part.iter().copied()).collect()
}

/// The numbers and the scale of a filter, in double precision.
fn numbers(dtype: WeightsDtype, weights: &[f32]) -> (Vec<f32>, f32) {
    let largest = weights.iter().fold(0.0_f64, |largest, weight| largest.max(f64::from(*weight).abs()));
    let exponent = |x: f64| x.abs().log2().floor().max(-200.0) as i32;
    // To so many bits, but to no less than the least subnormal.
    let to_bits = |x: f64, bits: i32, least: i32| {
        let quantum = 2_f64.powi((exponent(x) - (bits - 1)).max(least));
        (x / quantum).round_ties_even() * quantum
    };
    let (scale, number): (f64, &dyn Fn(f64) -> f64) = match dtype {
        WeightsDtype::F32 => (1.0, &|x| x),
        WeightsDtype::Bf16 => (1.0, &|x| to_bits(x, 8, -133)),
        WeightsDtype::F16 => (2_f64.powi(exponent(largest) - 14), &|x| to_bits(x, 11, -24)),
        // The quotient is one of singles.
        WeightsDtype::Int8 => ((largest as f32 / 127.0).into(), &|x| f64::from(x as f32).round_ties_even()),
    };
    (weights.iter().map(|weight| number(f64::from(*weight) / scale) as f32).collect(), scale as f32)
}

/// Equal but for the last bit, where a square root may differ.
fn assert_close(found: &[f32], expected: &[f32]) {
    assert_eq!(found.len(), expected.len());
    for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!((found - expected).abs() <= f32::EPSILON * expected.abs(), "{found}, not {expected}, at {index}");
    }
}

#[test]
fn convolutions() {
    for (of_group, groups, channels, taps) in [
        (1, 1, 1, 1),
        (3, 1, 2, 1),
        (4, 1, 3, 9),
        (5, 2, 1, 4),
        (7, 1, 2, 3),
        (8, 3, 2, 2),
        (9, 1, 1, 9),
        (19, 2, 2, 6),
        (5, 1, 70, 49),
    ] {
        let shapes = [(1, 1), (1, 3), (4, 1), (4, 2), (8, 2)];
        let schedules = DTYPES.into_iter().flat_map(|dtype| shapes.map(|(lanes, vectors)| (dtype, lanes, vectors)));
        let schedules = schedules.filter(|(dtype, lanes, _)| lanes % dtype.per_value() == 0);
        let schedules = schedules.flat_map(|schedule| [0, 1, 3].map(|along_inputs| (schedule, along_inputs)));
        let fits = |along_inputs, dtype| along_inputs == 0 || along_inputs <= of_group && dtype == WeightsDtype::F32;
        for ((dtype, lanes, vectors), along_inputs) in schedules.filter(|((dtype, ..), along)| fits(*along, *dtype)) {
            let filters = of_group * groups;
            let geometry = ConvPack { filters, groups, channels, taps, lanes, vectors, along_inputs, dtype };
            let weight = Stored::new(values(1.0).take(filters * channels * taps));
            for extras in Extras::all(filters) {
                let packed = extras.pack(geometry.len(extras.slope.is_some()), |packed, bias, norm, slope| {
                    conv(packed, &geometry, &weight.tensor(), bias, norm, slope);
                });
                let expected = expected_conv(&geometry, &weight, &extras);
                assert_close(&widened(&packed, &expected), &all(&expected));
            }
        }
    }
}

fn expected_conv(geometry: &ConvPack, weight: &Stored, extras: &Extras) -> Vec<Part> {
    let &ConvPack { filters, groups, channels, taps, lanes, vectors, along_inputs, dtype } = geometry;
    let of_group = filters / groups;
    let along_filters = of_group - along_inputs;
    let folded = |filter| {
        let weights: Vec<f32> =
            (0..channels * taps).map(|at| extras.weight(filter, weight.get(filter * channels * taps + at))).collect();
        numbers(dtype, &weights)
    };
    let filters: Vec<(Vec<f32>, f32)> = (0..filters).map(folded).collect();
    let mut expected = Vec::new();
    for group in 0..groups {
        let mut first = 0;
        while first < of_group {
            let (used, width) = if first < along_filters {
                let used = (lanes * vectors).min(along_filters - first);
                (used, used.next_multiple_of(lanes))
            } else {
                (along_inputs, along_inputs.next_multiple_of(lanes))
            };
            let columns = || (0..width).map(|column| (column < used).then_some(group * of_group + first + column));
            let row = |value: &dyn Fn(usize) -> f32| {
                let filled: Vec<f32> = columns().map(|filter| filter.map_or(0.0, value)).collect();
                if first < along_filters {
                    filled
                } else {
                    filled[..used].iter().copied().cycle().take(width).collect()
                }
            };
            let mut header: Vec<Vec<f32>> = vec![row(&|filter| extras.bias(filter))];
            if dtype.is_scaled() {
                header.push(row(&|filter| filters[filter].1));
            }
            if extras.slope.is_some() {
                header.push(row(&|filter| extras.slope(filter).unwrap()));
            }
            let mut weights: Vec<Vec<f32>> = Vec::new();
            let inputs = (0..taps).flat_map(|tap| (0..channels).map(move |channel| channel * taps + tap));
            if first < along_filters {
                weights.extend(inputs.map(|input| row(&|filter| filters[filter].0[input])));
            } else {
                let of_filter = |filter: usize| inputs.clone().map(|input| filters[filter].0[input]).collect();
                weights.extend(columns().flatten().map(of_filter));
                weights.push(vec![0.0; (used * taps * channels).next_multiple_of(lanes) - used * taps * channels]);
            }
            expected.extend([(WeightsDtype::F32, header.concat()), (dtype, weights.concat())]);
            first += used;
        }
    }
    expected
}

#[test]
fn convolutions_by_winograd() {
    for (filters, channels) in [(1, 1), (3, 2), (8, 5), (13, 3), (21, 40)] {
        for (lanes, vectors) in [(1, 3), (4, 1), (4, 2), (8, 2), (16, 1)] {
            let geometry = WinogradPack { filters, channels, lanes, vectors, dtype: WeightsDtype::F32 };
            check_winograd::<F23, 2, 4>(&geometry);
            check_winograd::<F43, 4, 6>(&geometry);
            check_winograd::<F34, 3, 6>(&geometry);
            check_winograd::<F25, 2, 6>(&geometry);
            check_winograd::<F45, 4, 8>(&geometry);
            check_winograd::<F23By2, 2, 5>(&geometry);
            check_winograd::<F43By2, 4, 9>(&geometry);
        }
    }
}

fn check_winograd<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(geometry: &WinogradPack) {
    let &WinogradPack { filters, channels, .. } = geometry;
    let weight = Stored::new(values(1.0).take(filters * channels * T::KERNEL * T::KERNEL));
    for extras in Extras::all(filters) {
        let packed = extras.pack(geometry.len::<SIDE>(extras.slope.is_some()), |packed, bias, norm, slope| {
            winograd::<T, OUT, SIDE>(packed, geometry, &weight.tensor(), bias, norm, slope);
        });
        assert_close(&packed, &expected_winograd::<T, OUT, SIDE>(geometry, &weight, &extras));
    }
}

fn expected_winograd<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(
    geometry: &WinogradPack,
    weight: &Stored,
    extras: &Extras,
) -> Vec<f32> {
    let &WinogradPack { filters, channels, lanes, vectors, .. } = geometry;
    let kernel = T::KERNEL;
    let transformed = |row: usize, column: usize, filter, channel| {
        let tap = |y, x| f64::from(weight.get(((filter * channels + channel) * kernel + y) * kernel + x));
        let along_column = |x| (0..kernel).map(|y| T::FILTER[row][y] * tap(y, x)).sum::<f64>();
        let sum: f64 = (0..kernel).map(|x| T::FILTER[column][x] * along_column(x)).sum();
        (sum * extras.factor(filter)) as f32
    };

    let mut expected: Vec<f32> = (0..filters).map(|filter| extras.bias(filter)).collect();
    expected.extend((0..filters).filter_map(|filter| extras.slope(filter)));
    expected.resize(expected.len().next_multiple_of(16), 0.0);
    for row in 0..SIDE {
        for column in 0..SIDE {
            let mut first = 0;
            while first < filters {
                let end = (first + lanes * vectors).min(filters.next_multiple_of(lanes));
                for channel in 0..channels {
                    expected.extend(
                        (first..end).map(|filter| {
                            if filter < filters { transformed(row, column, filter, channel) } else { 0.0 }
                        }),
                    );
                }
                first = end;
            }
        }
    }
    expected
}

#[test]
fn blocks_of_pixels_as_channels() {
    for (kernel, size) in [([7, 7], 2), ([11, 11], 4), ([3, 8], 3), ([5, 1], 2)] {
        let (filters, channels) = (3, 2);
        let weight = Stored::new(values(1.0).take(filters * channels * kernel[0] * kernel[1]));
        let deep = deepened(&weight.tensor(), channels, kernel, size);
        let blocks = kernel.map(|taps: usize| taps.div_ceil(size));
        let mut found = deep.iter();
        for (filter, row, column) in (0..filters)
            .flat_map(|filter| (0..size).flat_map(move |row| (0..size).map(move |column| (filter, row, column))))
        {
            for (channel, block_y, block_x) in (0..channels).flat_map(|channel| {
                (0..blocks[0]).flat_map(move |block_y| (0..blocks[1]).map(move |block_x| (channel, block_y, block_x)))
            }) {
                let (y, x) = (block_y * size + row, block_x * size + column);
                let at = ((filter * channels + channel) * kernel[0] + y) * kernel[1] + x;
                let expected = if y < kernel[0] && x < kernel[1] { weight.get(at) } else { 0.0 };
                assert_eq!(found.next(), Some(&expected), "{kernel:?} by {size}");
            }
        }
        assert_eq!(found.next(), None);
    }
}

#[test]
fn fully_connected_layers() {
    for (units, pixels, channels) in
        [(1, 1, 1), (3, 1, 5), (4, 1, 8), (5, 4, 3), (8, 9, 1), (9, 6, 4), (17, 3, 5), (5, 300, 37), (2, 1, 3000)]
    {
        let shapes = [(1, 1), (4, 1), (4, 3), (4, 4), (8, 5), (8, 32)];
        let schedules = DTYPES.into_iter().flat_map(|dtype| shapes.map(|(lanes, rows)| (dtype, lanes, rows)));
        for (dtype, lanes, rows) in schedules.filter(|(dtype, lanes, _)| lanes % dtype.per_value() == 0) {
            let geometry = FullyConnectedPack { units, inputs: InputOrder { pixels, channels }, lanes, rows, dtype };
            let weight = Stored::new(values(1.0).take(units * pixels * channels));
            for extras in Extras::all(units) {
                let packed = extras.pack(geometry.len(extras.slope.is_some()), |packed, bias, norm, slope| {
                    fully_connected(packed, &geometry, &weight.tensor(), bias, norm, slope);
                });
                let expected = expected_fully_connected(&geometry, &weight, &extras);
                assert_close(&widened(&packed, &expected), &all(&expected));
            }
        }
    }
}

fn expected_fully_connected(geometry: &FullyConnectedPack, weight: &Stored, extras: &Extras) -> Vec<Part> {
    let &FullyConnectedPack { units, inputs: InputOrder { pixels, channels }, lanes, rows, dtype } = geometry;
    let inputs = pixels * channels;
    let folded = |unit| {
        let weights: Vec<f32> = (0..inputs).map(|at| extras.weight(unit, weight.get(unit * inputs + at))).collect();
        numbers(dtype, &weights)
    };
    let of_units: Vec<(Vec<f32>, f32)> = (0..units).map(folded).collect();
    let mut weights = Vec::new();
    for first in (0..units).step_by(rows) {
        for block in 0..inputs.div_ceil(lanes) {
            for (numbers, _) in &of_units[first..units.min(first + rows)] {
                weights.extend((block * lanes..(block + 1) * lanes).map(|position| {
                    let (pixel, channel) = (position / channels, position % channels);
                    if position < inputs { numbers[channel * pixels + pixel] } else { 0.0 }
                }));
            }
        }
    }
    let row = |value: &dyn Fn(usize) -> f32| -> Vec<f32> {
        (0..units.next_multiple_of(lanes)).map(|unit| if unit < units { value(unit) } else { 0.0 }).collect()
    };
    let mut rest = row(&|unit| extras.bias(unit));
    if dtype.is_scaled() {
        rest.extend(row(&|unit| of_units[unit].1));
    }
    if extras.slope.is_some() {
        rest.extend(row(&|unit| extras.slope(unit).unwrap()));
    }
    vec![(dtype, weights), (WeightsDtype::F32, rest)]
}

#[test]
fn weights_are_rounded_to_nearest() {
    let of_size = |size: i32| move |x: f32| x * 2_f32.powi(size);
    for size in [-100, -20, 0, 20, 100] {
        // Ties, and weights that differ much in size.
        let halves = (0..2000).map(|index| (index - 1000) as f32 / 16.0);
        let spread = values(1.0).take(2000).enumerate().map(|(index, x)| x * 2_f32.powi(-(index as i32 % 60)));
        for weights in [halves.map(of_size(size)).collect(), spread.map(of_size(size)).collect::<Vec<f32>>()] {
            for dtype in DTYPES {
                let (expected, scale) = numbers(dtype, &weights);
                let mut found = weights.clone();
                assert_eq!(dtype.round(&mut found), scale, "{dtype:?}");
                assert!(found == expected, "{dtype:?} at 2^{size}");
                let largest = weights.iter().fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
                for (number, weight) in found.iter().zip(&weights) {
                    let error = (f64::from(*number) * f64::from(scale) - f64::from(*weight)).abs();
                    let (own, of_largest) = match dtype {
                        WeightsDtype::F32 => (0.0, 0.0),
                        WeightsDtype::Bf16 => (2_f64.powi(-8), 0.0),
                        WeightsDtype::F16 => (2_f64.powi(-11), 2_f64.powi(-39)),
                        WeightsDtype::Int8 => (0.0, 1.0001 / 254.0),
                    };
                    // Half of the least number of bfloat16 besides.
                    let most = (own * f64::from(weight.abs())).max(of_largest * f64::from(largest)) + 2_f64.powi(-134);
                    assert!(error <= most, "{dtype:?}: {weight} became {number} * {scale}");
                }
            }
        }
    }
}

#[test]
fn nothing_overflows_silently() {
    let largest_bf16 = f32::from_bits(0x7f7f_0000);
    let round = |dtype: WeightsDtype, weights: [f32; 2]| {
        let mut weights = weights;
        let scale = dtype.round(&mut weights);
        weights.map(|number| number * scale)
    };
    assert_eq!(round(WeightsDtype::Bf16, [f32::MAX, f32::MIN]), [largest_bf16, -largest_bf16]);
    assert_eq!(round(WeightsDtype::Bf16, [f32::INFINITY, 1.0]), [f32::INFINITY, 1.0]);
    assert!(round(WeightsDtype::Bf16, [f32::from_bits(0x7fff_ffff), 1.0])[0].is_nan());
    for dtype in [WeightsDtype::F16, WeightsDtype::Int8] {
        assert!(round(dtype, [f32::MAX, f32::MIN]).iter().all(|weight| weight.abs() > 3.4e38));
        assert_eq!(round(dtype, [0.0, -0.0]), [0.0, 0.0]);
        for wrong in [f32::INFINITY, f32::NEG_INFINITY, f32::NAN] {
            assert!(round(dtype, [1.0, wrong]).iter().all(|weight| weight.is_nan()), "{dtype:?} of {wrong}");
        }
        let tiny = round(dtype, [1e-45, -3e-44]);
        assert!(tiny.iter().zip([1e-45, -3e-44]).all(|(found, weight)| (found - weight).abs() <= 3e-44));
    }
}

#[test]
fn batch_norm_alone() {
    for extras in Extras::all(7).filter(|extras| extras.norm.is_some() && extras.bias.is_none()) {
        let packed = extras.pack(14, |packed, _, norm, _| affine(packed, 7, norm.unwrap()));
        let scales = (0..7).map(|channel| extras.weight(channel, 1.0));
        let expected: Vec<f32> = scales.chain((0..7).map(|channel| extras.bias(channel))).collect();
        assert_close(&packed, &expected);
    }
}

#[test]
fn vectors() {
    let mut packed = [0.0; 3];
    vector(&mut packed, &Stored::new([1.0, 2.0, 3.0]).tensor());
    assert_eq!(packed, [1.0, 2.0, 3.0]);
    vector(&mut packed, &Stored::new([7.0]).tensor());
    assert_eq!(packed, [7.0; 3]);
}
