//! Every layout against loops that follow its definition, sizes swept around whole vectors and whole panels.

use std::vec;
use std::vec::Vec;

use super::{
    ConvPack, FullyConnectedPack, InputOrder, Norm, WinogradPack, affine, conv, fully_connected, sqrt, vector, winograd,
};
use crate::tensor::{Dtype, Tensor};
use crate::testing::values;
use crate::winograd::{F23, F25, F43, F45, Transform};

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
        for (lanes, vectors) in [(1, 1), (1, 3), (4, 1), (4, 2), (8, 2)] {
            let filters = of_group * groups;
            let geometry = ConvPack { filters, groups, channels, taps, lanes, vectors };
            let weight = Stored::new(values(1.0).take(filters * channels * taps));
            for extras in Extras::all(filters) {
                let packed = extras.pack(geometry.len(extras.slope.is_some()), |packed, bias, norm, slope| {
                    conv(packed, &geometry, &weight.tensor(), bias, norm, slope);
                });
                assert_close(&packed, &expected_conv(&geometry, &weight, &extras));
            }
        }
    }
}

fn expected_conv(geometry: &ConvPack, weight: &Stored, extras: &Extras) -> Vec<f32> {
    let &ConvPack { filters, groups, channels, taps, lanes, vectors } = geometry;
    let of_group = filters / groups;
    let mut expected = Vec::new();
    for group in 0..groups {
        let mut first = 0;
        while first < of_group {
            let end = (first + lanes * vectors).min(of_group.next_multiple_of(lanes));
            let columns = || (first..end).map(|column| (column < of_group).then_some(group * of_group + column));
            expected.extend(columns().map(|filter| filter.map_or(0.0, |filter| extras.bias(filter))));
            if extras.slope.is_some() {
                expected.extend(columns().map(|filter| filter.map_or(0.0, |filter| extras.slope(filter).unwrap())));
            }
            for tap in 0..taps {
                for channel in 0..channels {
                    expected.extend(columns().map(|filter| {
                        let at = |filter| (filter * channels + channel) * taps + tap;
                        filter.map_or(0.0, |filter| extras.weight(filter, weight.get(at(filter))))
                    }));
                }
            }
            first = end;
        }
    }
    expected
}

#[test]
fn convolutions_by_winograd() {
    for (filters, channels) in [(1, 1), (3, 2), (8, 5), (13, 3), (21, 40)] {
        for (lanes, vectors) in [(1, 3), (4, 1), (4, 2), (8, 2), (16, 1)] {
            let geometry = WinogradPack { filters, channels, lanes, vectors };
            check_winograd::<F23, 2, 4>(&geometry);
            check_winograd::<F43, 4, 6>(&geometry);
            check_winograd::<F25, 2, 6>(&geometry);
            check_winograd::<F45, 4, 8>(&geometry);
        }
    }
}

fn check_winograd<T: Transform<OUT, SIDE>, const OUT: usize, const SIDE: usize>(geometry: &WinogradPack) {
    let &WinogradPack { filters, channels, .. } = geometry;
    let weight = Stored::new(values(1.0).take(filters * channels * (SIDE - OUT + 1) * (SIDE - OUT + 1)));
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
    let &WinogradPack { filters, channels, lanes, vectors } = geometry;
    let kernel = SIDE - OUT + 1;
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
fn fully_connected_layers() {
    for (units, pixels, channels) in
        [(1, 1, 1), (3, 1, 5), (4, 1, 8), (5, 4, 3), (8, 9, 1), (9, 6, 4), (17, 3, 5), (5, 300, 37), (2, 1, 3000)]
    {
        for (lanes, rows) in [(1, 1), (4, 1), (4, 3), (4, 4), (8, 5), (8, 32)] {
            let geometry = FullyConnectedPack { units, inputs: InputOrder { pixels, channels }, lanes, rows };
            let weight = Stored::new(values(1.0).take(units * pixels * channels));
            for extras in Extras::all(units) {
                let packed = extras.pack(geometry.len(extras.slope.is_some()), |packed, bias, norm, slope| {
                    fully_connected(packed, &geometry, &weight.tensor(), bias, norm, slope);
                });
                assert_close(&packed, &expected_fully_connected(&geometry, &weight, &extras));
            }
        }
    }
}

fn expected_fully_connected(geometry: &FullyConnectedPack, weight: &Stored, extras: &Extras) -> Vec<f32> {
    let &FullyConnectedPack { units, inputs: InputOrder { pixels, channels }, lanes, rows } = geometry;
    let inputs = pixels * channels;
    let mut expected = Vec::new();
    for first in (0..units).step_by(rows) {
        for block in 0..inputs.div_ceil(lanes) {
            for unit in first..units.min(first + rows) {
                expected.extend((block * lanes..(block + 1) * lanes).map(|position| {
                    let (pixel, channel) = (position / channels, position % channels);
                    let at = unit * inputs + channel * pixels + pixel;
                    if position < inputs { extras.weight(unit, weight.get(at)) } else { 0.0 }
                }));
            }
        }
    }
    let rounded = units.next_multiple_of(lanes);
    expected.extend((0..rounded).map(|unit| if unit < units { extras.bias(unit) } else { 0.0 }));
    if extras.slope.is_some() {
        expected.extend((0..rounded).map(|unit| if unit < units { extras.slope(unit).unwrap() } else { 0.0 }));
    }
    expected
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

#[test]
fn square_roots() {
    let sweep = (-200..=200).map(|power| 1.37_f64 * 2_f64.powi(power));
    for x in values(1000.0).take(10_000).map(|x| f64::from(x).abs()).chain(sweep).chain([f64::MAX, 1e-300]) {
        assert!((sqrt(x) - x.sqrt()).abs() <= 4.0 * f64::EPSILON * x.sqrt(), "{x}: {}, not {}", sqrt(x), x.sqrt());
    }
    assert_eq!(sqrt(0.0), 0.0);
    assert_eq!(sqrt(f64::INFINITY), f64::INFINITY);
    assert!(sqrt(-1.0).is_nan() && sqrt(f64::NAN).is_nan());
}
