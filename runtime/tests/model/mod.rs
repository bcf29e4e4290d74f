//! A model written by hand in the shape that generated code has: a batch normalisation of a 2x2x3 map, then a fully
//! connected layer of two units.

#![allow(
    clippy::inline_always,
    reason = "vector code must land inside the one function that is compiled for its level"
)]

use hardwire::__private::v1 as hw;
use hw::Simd;

pub const CHANNELS: usize = 3;
pub const PIXELS: usize = 4;
pub const INPUTS: usize = PIXELS * CHANNELS;
pub const UNITS: usize = 2;

pub struct Small;

struct Norm<'a> {
    x: &'a [f32; INPUTS],
    packed: &'a [f32; 2 * CHANNELS],
    y: &'a mut [f32; INPUTS],
}

impl<S: Simd> hw::Kernel<S> for Norm<'_> {
    #[inline(always)]
    fn run(self, s: S) {
        for channel in 0..CHANNELS {
            let [scale, shift] = [channel, CHANNELS + channel].map(|at| s.load_first(self.packed, at, 1));
            for pixel in 0..PIXELS {
                let at = pixel * CHANNELS + channel;
                let y = s.mul_add(s.load_first(self.x, at, 1), scale, shift);
                s.store_first(y, self.y, at, 1);
            }
        }
    }
}

struct FullyConnected<'a> {
    x: &'a [f32; INPUTS],
    packed: &'a [f32],
    y: &'a mut [f32; UNITS],
}

impl<S: Simd> hw::Kernel<S> for FullyConnected<'_> {
    #[inline(always)]
    fn run(self, s: S) {
        let row = INPUTS.next_multiple_of(S::LANES);
        for unit in 0..UNITS {
            let mut sums = s.splat(0.0);
            for at in (0..INPUTS).step_by(S::LANES) {
                let x = s.load_first(self.x, at, S::LANES.min(INPUTS - at));
                sums = s.mul_add(x, s.load(self.packed, unit * row + at), sums);
            }
            self.y[unit] = s.reduce_add(sums) + self.packed[UNITS * row + unit];
        }
    }
}

fn lanes(level: hw::Level) -> usize {
    match level {
        hw::Level::Avx512 => 16,
        hw::Level::Avx2 => 8,
        _ => 4,
    }
}

fn geometry(level: hw::Level) -> hw::pack::FullyConnectedPack {
    let inputs = hw::pack::InputOrder { pixels: PIXELS, channels: CHANNELS };
    hw::pack::FullyConnectedPack {
        units: UNITS,
        inputs,
        lanes: lanes(level),
        rows: 1,
        dtype: hw::pack::WeightsDtype::F32,
    }
}

fn steps<'a, S: Simd, O: hw::Observer>(
    s: S,
    x: &[f32; INPUTS],
    packed: &[f32],
    arena: &'a mut [f32],
    observer: &mut O,
) -> &'a [f32; UNITS] {
    let (map, rest) = hw::take::<INPUTS>(arena, 0);
    s.vectorize(Norm { x, packed: hw::part(packed, 0), y: map });
    observer.map(0, map);
    let (scores, _) = hw::take::<UNITS>(rest, 0);
    s.vectorize(FullyConnected { x: map, packed: &packed[2 * CHANNELS..], y: scores });
    observer.map(1, scores);
    scores
}

impl hw::Model for Small {
    type Inputs<'a> = &'a [f32; INPUTS];
    type Outputs<'a> = &'a [f32; UNITS];

    const NAME: &'static str = "small";
    const PARAMETERS: u64 = 32;
    const MULTIPLY_ADDS: u64 = 36;
    const INPUTS: &'static [hw::Port] = &[hw::Port { name: "input", dimensions: &[2, 2, 3] }];
    const OUTPUTS: &'static [hw::Port] = &[hw::Port { name: "fc", dimensions: &[2] }];
    const LAYERS: &'static [hw::Layer] = &[
        hw::Layer {
            name: "bn",
            kind: "batch_norm",
            output: hw::Shape::Map { height: 2, width: 2, channels: 3 },
            parameters: 6,
            multiply_adds: 12,
            unshared_parameters: 12,
        },
        hw::Layer {
            name: "fc",
            kind: "fully_connected",
            output: hw::Shape::Features(2),
            parameters: 26,
            multiply_adds: 24,
            unshared_parameters: 24,
        },
    ];
    const SUMMARY: &'static str = "";
    const PLAN: &'static str = "";

    const TENSORS: &'static [hw::TensorSpec] = &[
        hw::TensorSpec { name: "bn.weight", dimensions: &[3], init: hw::Init::Constant(1.0) },
        hw::TensorSpec { name: "bn.bias", dimensions: &[3], init: hw::Init::Constant(0.0) },
        hw::TensorSpec { name: "bn.running_mean", dimensions: &[3], init: hw::Init::Constant(0.0) },
        hw::TensorSpec { name: "bn.running_var", dimensions: &[3], init: hw::Init::Constant(1.0) },
        hw::TensorSpec { name: "fc.weight", dimensions: &[2, 12], init: hw::Init::Uniform { bound: 0.5 } },
        hw::TensorSpec { name: "fc.bias", dimensions: &[2], init: hw::Init::Uniform { bound: 0.05 } },
    ];
    const ARENA: usize = INPUTS + UNITS;
    const PARTS: usize = 1;

    fn packed_len(level: hw::Level) -> usize {
        2 * CHANNELS + geometry(level).len(false)
    }

    fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
        let [scale, shift, mean, variance, weight, bias] = tensors else { unreachable!() };
        let norm = hw::pack::Norm { scale, shift, mean, variance, epsilon: 0.0 };
        let (affine, rest) = packed.split_at_mut(2 * CHANNELS);
        hw::pack::affine(affine, CHANNELS, &norm);
        hw::pack::fully_connected(rest, &geometry(level), weight, Some(bias), None, None);
    }

    fn run<'a, O: hw::Observer>(
        token: hw::Token,
        x: &[f32; INPUTS],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; UNITS] {
        hw::dispatch!(
            token,
            Avx512(s) => steps(s, x, packed, arena, observer),
            Avx2(s) => steps(s, x, packed, arena, observer),
            Baseline(s) => steps(s, x, packed, arena, observer),
            Neon(s) => steps(s, x, packed, arena, observer),
            Simd128(s) => steps(s, x, packed, arena, observer),
            Scalar(s) => steps(s, x, packed, arena, observer),
        )
    }
}

/// `scale = [1, 2, 3]`, `shift = [0, 0, 1]`, weights such that unit 0 sums all inputs and unit 1 takes the first alone,
/// in the order of `PyTorch`'s flatten; biases 10 and 20.
#[cfg(feature = "load")]
pub fn values() -> [Vec<f32>; 6] {
    let mut weight = vec![1.0; INPUTS];
    weight.extend((0..INPUTS).map(|input| f32::from(u8::from(input == 1))));
    [vec![1.0, 2.0, 3.0], vec![0.0, 0.0, 1.0], vec![0.0; 3], vec![1.0; 3], weight, vec![10.0, 20.0]]
}

/// Ones, but for the biases of the fully connected layer, which are 2.
impl hw::Embedded for Small {
    fn tensors() -> &'static [hw::Tensor<'static>] {
        static FILE: [u8; 4] = 2.0_f32.to_le_bytes();
        static TENSORS: [hw::Tensor<'static>; 6] = {
            let vector = hw::Tensor::drawn(hw::Init::Constant(1.0), 0, 3);
            let last = hw::Tensor::stored(hw::Dtype::F32, &FILE, 0, 1);
            let matrix = hw::Tensor::drawn(hw::Init::Constant(1.0), 0, UNITS * INPUTS);
            [vector, vector, vector, vector, matrix, last]
        };
        &TENSORS
    }
}
