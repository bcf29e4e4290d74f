#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction,
    non_camel_case_types,
    reason = "generated code"
)]
const _: () = {
    use ::hardwire::__private::v1 as hw;
    #[allow(unused_imports, reason = "not every model needs all of them")]
    use ::core::{
        clone::Clone as _,
        iter::{ExactSizeIterator as _, IntoIterator as _, Iterator as _},
    };
    const SUMMARY: &str = "lenet5\n\n                                                                 multiply-               sharing\nlayer      kind                    window    output  parameters       adds  activations    saves\n────────────────────────────────────────────────────────────────────────────────────────────────\ninput      input                            28x28x1\nconv1      conv + relu             5x5 p2   28x28x6         156    117,600     18.4 KiB  122,148\nmax_pool1  max_pool                2x2 s2   14x14x6                             4.6 KiB\nconv2      conv + relu             5x5     10x10x16       2,416    240,000      6.2 KiB  239,184\nmax_pool2  max_pool                2x2 s2    5x5x16                             1.6 KiB\nflatten1   flatten                              400\nfc1        fully_connected + relu               120      48,120     48,000        480 B\nfc2        fully_connected + relu                84      10,164     10,080        336 B\nfc3        fully_connected                       10         850        840         40 B\n\nleft out, for want of room: input; `cargo hardwire summary --json` has all\n\nparameters     61,706\nmultiply-adds  416,520\nsharing saves  361,332 parameters\nweights        241.0 KiB in f32; packed 256.1 KiB for avx2, 259.1 KiB for avx512\nactivations    31.6 KiB in all, in an arena of 71.9 KiB\n";
    const PLAN: &str = "lenet5: 7 steps, an arena of 71.9 KiB\n\nstep       does                    reads        writes  at byte   bytes  multiply-adds\n──────────────────────────────────────────────────────────────────────────────────────\nconv1      conv + relu             input       28x28x6        0  18,816        117,600\nmax_pool1  max_pool                conv1       14x14x6   68,224   4,704\nconv2      conv + relu             max_pool1  10x10x16   58,688   6,400        240,000\nmax_pool2  max_pool                conv2        5x5x16        0   1,600\nfc1        fully_connected + relu  max_pool2       120    1,600     480         48,000\nfc2        fully_connected + relu  fc1              84        0     336         10,080\nfc3        fully_connected         fc2              10      384      40            840\n\nstep on levels: algorithm\n                                                                                          packed\n    panels  tile                          in registers              parts  statements    weights\n────────────────────────────────────────────────────────────────────────────────────────────────\nconv1 on avx512: direct\n         1  14 pixels x 1 vector of 8     row of weights, unrolled      1         238      832 B\nconv1 on avx2: direct\n         1  10 pixels x 1 vector of 8     row of weights, unrolled      1         250      832 B\nconv1 on baseline, simd128, scalar: direct\n         1  5 pixels x 2 vectors of 4     weights, unrolled             1         388      832 B\nconv1 on neon: direct\n         1  14 pixels x 1 vector of 4     row of weights, unrolled      1         476      832 B\n         1  14 pixels x 1 vector of 4     row of weights, unrolled\nmax_pool1 on all levels: windows\n            2 rows x 2 pixels x 1 vector                                1          86\nconv2 on avx512: winograd 4x4, 1 block\n         1  9 pixels x 1 vector of 16     weights, unrolled             1         135   24.1 KiB\nconv2 on avx2: winograd 4x4, 1 block\n         1  5 pixels x 2 vectors of 8     weights, unrolled             1         230   24.1 KiB\nconv2 on baseline, simd128, scalar: winograd 4x4, 1 block\n         2  5 pixels x 2 vectors of 4     weights, unrolled             1         230   24.1 KiB\nconv2 on neon: winograd 4x4, 1 block\n         1  5 pixels x 4 vectors of 4     weights, unrolled             1         402   24.1 KiB\nmax_pool2 on all levels: windows\n            2 rows x 2 pixels x 1 vector                                1         116\nfc1 on avx512: rows\n            24 rows of 16                                               1          24  188.0 KiB\nfc1 on avx2: rows\n            12 rows of 8                                                1          12  188.0 KiB\nfc1 on baseline, simd128, scalar: rows\n            12 rows of 4                                                1          12  188.0 KiB\nfc1 on neon: rows\n            24 rows of 4                                                1          24  188.0 KiB\nfc2 on avx512: rows\n            21 rows of 16                                               1          21   42.4 KiB\nfc2 on avx2: rows\n            12 rows of 8                                                1          12   39.7 KiB\nfc2 on baseline, simd128, scalar: rows\n            12 rows of 4                                                1          12   39.7 KiB\nfc2 on neon: rows\n            21 rows of 4                                                1          21   39.7 KiB\nfc3 on avx512: rows\n            10 rows of 16                                               1          10    3.8 KiB\nfc3 on avx2: rows\n            10 rows of 8                                                1          10    3.5 KiB\nfc3 on baseline, neon, simd128, scalar: rows\n            10 rows of 4                                                1          10    3.3 KiB\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 784];
        type Outputs<'a> = &'a [f32; 10];
        const NAME: &'static str = "lenet5";
        const PARAMETERS: u64 = 61706u64;
        const MULTIPLY_ADDS: u64 = 416520u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[28, 28, 1],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "fc3",
                dimensions: &[10],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "conv1",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 28,
                    width: 28,
                    channels: 6,
                },
                parameters: 156u64,
                multiply_adds: 117600u64,
                unshared_parameters: 122304u64,
            },
            hw::Layer {
                name: "max_pool1",
                kind: "max_pool",
                output: hw::Shape::Map {
                    height: 14,
                    width: 14,
                    channels: 6,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "conv2",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 10,
                    width: 10,
                    channels: 16,
                },
                parameters: 2416u64,
                multiply_adds: 240000u64,
                unshared_parameters: 241600u64,
            },
            hw::Layer {
                name: "max_pool2",
                kind: "max_pool",
                output: hw::Shape::Map {
                    height: 5,
                    width: 5,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "flatten1",
                kind: "flatten",
                output: hw::Shape::Features(400),
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "fc1",
                kind: "fully_connected",
                output: hw::Shape::Features(120),
                parameters: 48120u64,
                multiply_adds: 48000u64,
                unshared_parameters: 48120u64,
            },
            hw::Layer {
                name: "fc2",
                kind: "fully_connected",
                output: hw::Shape::Features(84),
                parameters: 10164u64,
                multiply_adds: 10080u64,
                unshared_parameters: 10164u64,
            },
            hw::Layer {
                name: "fc3",
                kind: "fully_connected",
                output: hw::Shape::Features(10),
                parameters: 850u64,
                multiply_adds: 840u64,
                unshared_parameters: 850u64,
            },
        ];
        const SUMMARY: &'static str = SUMMARY;
        const PLAN: &'static str = PLAN;
        const TENSORS: &'static [hw::TensorSpec] = &[
            hw::TensorSpec {
                name: "conv1.weight",
                dimensions: &[6, 1, 5, 5],
                init: hw::Init::Uniform {
                    bound: 0.48989794,
                },
            },
            hw::TensorSpec {
                name: "conv1.bias",
                dimensions: &[6],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "conv2.weight",
                dimensions: &[16, 6, 5, 5],
                init: hw::Init::Uniform { bound: 0.2 },
            },
            hw::TensorSpec {
                name: "conv2.bias",
                dimensions: &[16],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "fc1.weight",
                dimensions: &[120, 400],
                init: hw::Init::Uniform {
                    bound: 0.122474484,
                },
            },
            hw::TensorSpec {
                name: "fc1.bias",
                dimensions: &[120],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "fc2.weight",
                dimensions: &[84, 120],
                init: hw::Init::Uniform {
                    bound: 0.2236068,
                },
            },
            hw::TensorSpec {
                name: "fc2.bias",
                dimensions: &[84],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "fc3.weight",
                dimensions: &[10, 84],
                init: hw::Init::Uniform {
                    bound: 0.26726124,
                },
            },
            hw::TensorSpec {
                name: "fc3.bias",
                dimensions: &[10],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 18416;
        const PARTS: usize = 1;
        fn packed_len(level: hw::Level) -> usize {
            [66320, 65568, 65536, 65536, 65536, 65536][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..208];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 1,
                            channels: 1,
                            taps: 25,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 1,
                            channels: 1,
                            taps: 25,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 1,
                            channels: 1,
                            taps: 25,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[208..][..6160];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 16,
                            channels: 6,
                            lanes: 16,
                            vectors: 1,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F45,
                            4,
                            8,
                        >(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 16,
                            channels: 6,
                            lanes: 8,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F45,
                            4,
                            8,
                        >(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::WinogradPack {
                            filters: 16,
                            channels: 6,
                            lanes: 4,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F45,
                            4,
                            8,
                        >(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 16,
                            channels: 6,
                            lanes: 4,
                            vectors: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F45,
                            4,
                            8,
                        >(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[6368..][..[
                    48128, 48120, 48120, 48120, 48120, 48120,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 25,
                            channels: 16,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 120,
                            inputs,
                            lanes: 16,
                            rows: 24,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 25,
                            channels: 16,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 120,
                            inputs,
                            lanes: 8,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 25,
                            channels: 16,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 120,
                            inputs,
                            lanes: 4,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 25,
                            channels: 16,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 120,
                            inputs,
                            lanes: 4,
                            rows: 24,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[54496..][..[
                    10848, 10168, 10164, 10164, 10164, 10164,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 120,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 84,
                            inputs,
                            lanes: 16,
                            rows: 21,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 120,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 84,
                            inputs,
                            lanes: 8,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 120,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 84,
                            inputs,
                            lanes: 4,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 120,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 84,
                            inputs,
                            lanes: 4,
                            rows: 21,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    65344, 64672, 64672, 64672, 64672, 64672,
                ][level as usize]..][..[976, 896, 852, 852, 852, 852][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 84,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 10,
                            inputs,
                            lanes: 16,
                            rows: 10,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::Some(&tensors[9]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 84,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 10,
                            inputs,
                            lanes: 8,
                            rows: 10,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::Some(&tensors[9]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 84,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 10,
                            inputs,
                            lanes: 4,
                            rows: 10,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::Some(&tensors[9]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
        }
        fn run<'a, O: hw::Observer>(
            token: hw::Token,
            inputs: Self::Inputs<'_>,
            packed: &[f32],
            arena: &'a mut [f32],
            observer: &mut O,
        ) -> Self::Outputs<'a> {
            match token {
                Avx512(s) => steps(s, inputs, packed, arena, observer),
                Avx2(s) => steps(s, inputs, packed, arena, observer),
                Baseline(s) => steps(s, inputs, packed, arena, observer),
                Neon(s) => steps(s, inputs, packed, arena, observer),
                Simd128(s) => steps(s, inputs, packed, arena, observer),
                Scalar(s) => steps(s, inputs, packed, arena, observer),
            }
        }
    }
    /**# The model

```text
lenet5

                                                                 multiply-               sharing
layer      kind                    window    output  parameters       adds  activations    saves
────────────────────────────────────────────────────────────────────────────────────────────────
input      input                            28x28x1
conv1      conv + relu             5x5 p2   28x28x6         156    117,600     18.4 KiB  122,148
max_pool1  max_pool                2x2 s2   14x14x6                             4.6 KiB
conv2      conv + relu             5x5     10x10x16       2,416    240,000      6.2 KiB  239,184
max_pool2  max_pool                2x2 s2    5x5x16                             1.6 KiB
flatten1   flatten                              400
fc1        fully_connected + relu               120      48,120     48,000        480 B
fc2        fully_connected + relu                84      10,164     10,080        336 B
fc3        fully_connected                       10         850        840         40 B

left out, for want of room: input; `cargo hardwire summary --json` has all

parameters     61,706
multiply-adds  416,520
sharing saves  361,332 parameters
weights        241.0 KiB in f32; packed 256.1 KiB for avx2, 259.1 KiB for avx512
activations    31.6 KiB in all, in an arena of 71.9 KiB
```*/
    impl Golden {
        /// An engine with the weights that the model's file names, which are part of the program.
        pub fn engine() -> hw::Engine<Self>
        where
            for<'never> Self: hw::Embedded,
        {
            hw::Engine::embedded()
        }
        /// An engine with random weights, for measuring speed; the same seed gives the same weights.
        pub fn random(seed: u64) -> hw::Engine<Self> {
            hw::Engine::random(seed)
        }
    }
    fn steps<'a, S: hw::Simd, O: hw::Observer>(
        s: S,
        input0: &[f32; 784],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; 10] {
        {
            let (y, _) = hw::take::<4704>(arena, 0);
            s.vectorize(Conv1Step { x0: input0, packed, y });
        }
        observer.map(0, hw::part::<4704>(arena, 0));
        {
            let (x0, rest) = hw::take::<4704>(arena, 0);
            let (y, _) = hw::take::<1176>(rest, 12352);
            s.vectorize(MaxPool1Step { x0: &*x0, y });
        }
        observer.map(1, hw::part::<1176>(arena, 17056));
        {
            let (scratch, rest) = hw::take::<14336>(arena, 0);
            let (y, rest) = hw::take::<1600>(rest, 336);
            let (x0, _) = hw::take::<1176>(rest, 784);
            s.vectorize(Conv2Step {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(2, hw::part::<1600>(arena, 14672));
        {
            let (y, rest) = hw::take::<400>(arena, 0);
            let (x0, _) = hw::take::<1600>(rest, 14272);
            s.vectorize(MaxPool2Step { x0: &*x0, y });
        }
        observer.map(3, hw::part::<400>(arena, 0));
        {
            let (x0, rest) = hw::take::<400>(arena, 0);
            let (y, _) = hw::take::<120>(rest, 0);
            s.vectorize(Fc1Step { x0: &*x0, packed, y });
        }
        observer.map(5, hw::part::<120>(arena, 400));
        {
            let (y, rest) = hw::take::<84>(arena, 0);
            let (x0, _) = hw::take::<120>(rest, 316);
            s.vectorize(Fc2Step { x0: &*x0, packed, y });
        }
        observer.map(6, hw::part::<84>(arena, 0));
        {
            let (x0, rest) = hw::take::<84>(arena, 0);
            let (y, _) = hw::take::<10>(rest, 12);
            s.vectorize(Fc3Step { x0: &*x0, packed, y });
        }
        observer.map(7, hw::part::<10>(arena, 96));
        hw::part::<10>(arena, 96)
    }
    struct Conv1Step<'a> {
        x0: &'a [f32; 784],
        packed: &'a [f32],
        y: &'a mut [f32; 4704],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Conv1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_5x5_tile_14x1_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_5x5_tile_10x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Baseline => {
                    conv_5x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Neon => {
                    conv_5x5_tile_14x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_5x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Scalar => {
                    conv_5x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
            };
        }
    }
    struct MaxPool1Step<'a> {
        x0: &'a [f32; 4704],
        y: &'a mut [f32; 1176],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MaxPool1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            max_pool_2x2(s, self.x0, self.y);
        }
    }
    struct Conv2Step<'a> {
        x0: &'a [f32; 1176],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 1600],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Conv2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    winograd_4x5_tile_9x1_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
                Avx2 => {
                    winograd_4x5_tile_5x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    winograd_4x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
                Neon => {
                    winograd_4x5_tile_5x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    winograd_4x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
                Scalar => {
                    winograd_4x5_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 208),
                        self.scratch,
                        self.y,
                    )
                }
            };
        }
    }
    struct MaxPool2Step<'a> {
        x0: &'a [f32; 1600],
        y: &'a mut [f32; 400],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MaxPool2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            max_pool_2x2_2(s, self.x0, self.y);
        }
    }
    struct Fc1Step<'a> {
        x0: &'a [f32; 400],
        packed: &'a [f32],
        y: &'a mut [f32; 120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Fc1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_24_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_12_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_12_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_24_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_12_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_12_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 6368),
                        self.y,
                    )
                }
            };
        }
    }
    struct Fc2Step<'a> {
        x0: &'a [f32; 120],
        packed: &'a [f32],
        y: &'a mut [f32; 84],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Fc2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_21_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_12_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_12_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_21_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_12_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_12_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 54496),
                        self.y,
                    )
                }
            };
        }
    }
    struct Fc3Step<'a> {
        x0: &'a [f32; 84],
        packed: &'a [f32],
        y: &'a mut [f32; 10],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Fc3Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_10_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 65344),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_10_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 64672),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_10_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 64672),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_10_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 64672),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_10_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 64672),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_10_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 64672),
                        self.y,
                    )
                }
            };
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_5x5_tile_14x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 784],
        w: &[f32; 208],
        y: &mut [f32; 4704],
    ) {
        {
            let panel: &[f32; 208] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..28 {
                let rows = hw::taps(oy, 2, 28, 5, 1);
                let y: &mut [f32; 168] = hw::window_mut(y, oy * 168);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[3]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[4]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[5]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[6]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[7]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[8]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[9]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[10]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[11]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[12]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[13]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a12_0 = s.mul_add(v0, w4_0, a12_0);
                            a13_0 = s.mul_add(v0, w3_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a13_0 = s.mul_add(v0, w4_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 84] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 6);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 6);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 6);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 6);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 6);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 6);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 6);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 6);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 6);
                    s.store_first(hw::math::relu(s, a9_0), y, 54, 6);
                    s.store_first(hw::math::relu(s, a10_0), y, 60, 6);
                    s.store_first(hw::math::relu(s, a11_0), y, 66, 6);
                    s.store_first(hw::math::relu(s, a12_0), y, 72, 6);
                    s.store_first(hw::math::relu(s, a13_0), y, 78, 6);
                }
                {
                    let ox = 14;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[6]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[7]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[8]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[9]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[10]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[11]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[12]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[13]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 84] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 6);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 6);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 6);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 6);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 6);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 6);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 6);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 6);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 6);
                    s.store_first(hw::math::relu(s, a9_0), y, 54, 6);
                    s.store_first(hw::math::relu(s, a10_0), y, 60, 6);
                    s.store_first(hw::math::relu(s, a11_0), y, 66, 6);
                    s.store_first(hw::math::relu(s, a12_0), y, 72, 6);
                    s.store_first(hw::math::relu(s, a13_0), y, 78, 6);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_5x5_tile_10x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 784],
        w: &[f32; 208],
        y: &mut [f32; 4704],
    ) {
        {
            let panel: &[f32; 208] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..28 {
                let rows = hw::taps(oy, 2, 28, 5, 1);
                let y: &mut [f32; 168] = hw::window_mut(y, oy * 168);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 12] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[3]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[4]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[5]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[6]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[7]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[8]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            let v0 = s.splat(x[9]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            let v0 = s.splat(x[10]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            let v0 = s.splat(x[11]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                        }
                    }
                    let y: &mut [f32; 60] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 6);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 6);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 6);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 6);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 6);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 6);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 6);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 6);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 6);
                    s.store_first(hw::math::relu(s, a9_0), y, 54, 6);
                }
                {
                    let ox = 10;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 13] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[6]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[7]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[8]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[9]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            let v0 = s.splat(x[10]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            let v0 = s.splat(x[11]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            let v0 = s.splat(x[12]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                        }
                    }
                    let y: &mut [f32; 54] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 6);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 6);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 6);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 6);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 6);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 6);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 6);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 6);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 6);
                }
                {
                    let ox = 19;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 11] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[6]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[7]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[8]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[9]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            let v0 = s.splat(x[10]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                        }
                    }
                    let y: &mut [f32; 54] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 6);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 6);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 6);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 6);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 6);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 6);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 6);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 6);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 6);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_5x5_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 784],
        w: &[f32; 208],
        y: &mut [f32; 4704],
    ) {
        {
            let panel: &[f32; 208] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..28 {
                let rows = hw::taps(oy, 2, 28, 5, 1);
                let y: &mut [f32; 168] = hw::window_mut(y, oy * 168);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a3_0 = bias0;
                    let mut a3_1 = bias1;
                    let mut a4_0 = bias0;
                    let mut a4_1 = bias1;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 3] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 8] = hw::window(panel, 8 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v2 = s.splat(x[0]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[2]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                        }
                        {
                            let x: &[f32; 4] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 8] = hw::window(panel, 16 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[3]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                        }
                        {
                            let x: &[f32; 7] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 24] = hw::window(panel, 24 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 8);
                            let w1 = s.load(w, 12);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[1 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 16);
                            let w1 = s.load(w, 20);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[2 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[2 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                        }
                    }
                    let y: &mut [f32; 30] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store_first(hw::math::relu(s, a0_1), y, 4, 2);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store_first(hw::math::relu(s, a1_1), y, 10, 2);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store_first(hw::math::relu(s, a2_1), y, 16, 2);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store_first(hw::math::relu(s, a3_1), y, 22, 2);
                    s.store(hw::math::relu(s, a4_0), y, 24);
                    s.store_first(hw::math::relu(s, a4_1), y, 28, 2);
                }
                for tile in 0..3 {
                    let ox = (tile * 5 + 5);
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a3_0 = bias0;
                    let mut a3_1 = bias1;
                    let mut a4_0 = bias0;
                    let mut a4_1 = bias1;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 9] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 8);
                            let w1 = s.load(w, 12);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[1 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 16);
                            let w1 = s.load(w, 20);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[2 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[2 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[3 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[3 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[3 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let w0 = s.load(w, 32);
                            let w1 = s.load(w, 36);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[4 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[4 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[4 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[4 + 4]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                        }
                    }
                    let y: &mut [f32; 30] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store_first(hw::math::relu(s, a0_1), y, 4, 2);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store_first(hw::math::relu(s, a1_1), y, 10, 2);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store_first(hw::math::relu(s, a2_1), y, 16, 2);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store_first(hw::math::relu(s, a3_1), y, 22, 2);
                    s.store(hw::math::relu(s, a4_0), y, 24);
                    s.store_first(hw::math::relu(s, a4_1), y, 28, 2);
                }
                {
                    let ox = 20;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a3_0 = bias0;
                    let mut a3_1 = bias1;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 8] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 8);
                            let w1 = s.load(w, 12);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 16);
                            let w1 = s.load(w, 20);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[2 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[3 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[3 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 32);
                            let w1 = s.load(w, 36);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[4 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[4 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[4 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                        }
                    }
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store_first(hw::math::relu(s, a0_1), y, 4, 2);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store_first(hw::math::relu(s, a1_1), y, 10, 2);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store_first(hw::math::relu(s, a2_1), y, 16, 2);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store_first(hw::math::relu(s, a3_1), y, 22, 2);
                }
                {
                    let ox = 24;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a3_0 = bias0;
                    let mut a3_1 = bias1;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 6] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 24] = hw::window(panel, 8 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 8);
                            let w1 = s.load(w, 12);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 16);
                            let w1 = s.load(w, 20);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[2 + 1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2 + 2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2 + 3]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                        }
                        {
                            let x: &[f32; 3] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox + 1) * 1,
                            );
                            let w: &[f32; 8] = hw::window(panel, 32 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                        }
                        {
                            let x: &[f32; 2] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox + 2) * 1,
                            );
                            let w: &[f32; 8] = hw::window(panel, 40 + ky * 40);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                        }
                    }
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store_first(hw::math::relu(s, a0_1), y, 4, 2);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store_first(hw::math::relu(s, a1_1), y, 10, 2);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store_first(hw::math::relu(s, a2_1), y, 16, 2);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store_first(hw::math::relu(s, a3_1), y, 22, 2);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_5x5_tile_14x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 784],
        w: &[f32; 208],
        y: &mut [f32; 4704],
    ) {
        {
            let panel: &[f32; 104] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..28 {
                let rows = hw::taps(oy, 2, 28, 5, 1);
                let y: &mut [f32; 168] = hw::window_mut(y, oy * 168);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 20] = hw::window(panel, 4 + ky * 20);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 4);
                            let w2_0 = s.load(w, 8);
                            let w3_0 = s.load(w, 12);
                            let w4_0 = s.load(w, 16);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[3]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[4]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[5]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[6]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[7]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[8]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[9]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[10]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[11]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[12]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[13]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a12_0 = s.mul_add(v0, w4_0, a12_0);
                            a13_0 = s.mul_add(v0, w3_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a13_0 = s.mul_add(v0, w4_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 82] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store(hw::math::relu(s, a4_0), y, 24);
                    s.store(hw::math::relu(s, a5_0), y, 30);
                    s.store(hw::math::relu(s, a6_0), y, 36);
                    s.store(hw::math::relu(s, a7_0), y, 42);
                    s.store(hw::math::relu(s, a8_0), y, 48);
                    s.store(hw::math::relu(s, a9_0), y, 54);
                    s.store(hw::math::relu(s, a10_0), y, 60);
                    s.store(hw::math::relu(s, a11_0), y, 66);
                    s.store(hw::math::relu(s, a12_0), y, 72);
                    s.store(hw::math::relu(s, a13_0), y, 78);
                }
                {
                    let ox = 14;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 20] = hw::window(panel, 4 + ky * 20);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 4);
                            let w2_0 = s.load(w, 8);
                            let w3_0 = s.load(w, 12);
                            let w4_0 = s.load(w, 16);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[6]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[7]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[8]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[9]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[10]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[11]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[12]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[13]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 82] = hw::window_mut(y, ox * 6 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store(hw::math::relu(s, a1_0), y, 6);
                    s.store(hw::math::relu(s, a2_0), y, 12);
                    s.store(hw::math::relu(s, a3_0), y, 18);
                    s.store(hw::math::relu(s, a4_0), y, 24);
                    s.store(hw::math::relu(s, a5_0), y, 30);
                    s.store(hw::math::relu(s, a6_0), y, 36);
                    s.store(hw::math::relu(s, a7_0), y, 42);
                    s.store(hw::math::relu(s, a8_0), y, 48);
                    s.store(hw::math::relu(s, a9_0), y, 54);
                    s.store(hw::math::relu(s, a10_0), y, 60);
                    s.store(hw::math::relu(s, a11_0), y, 66);
                    s.store(hw::math::relu(s, a12_0), y, 72);
                    s.store(hw::math::relu(s, a13_0), y, 78);
                }
            }
        }
        {
            let panel: &[f32; 104] = hw::window(w, 104);
            let filter = 4;
            for oy in 0..28 {
                let rows = hw::taps(oy, 2, 28, 5, 1);
                let y: &mut [f32; 168] = hw::window_mut(y, oy * 168);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + ox * 1,
                            );
                            let w: &[f32; 20] = hw::window(panel, 4 + ky * 20);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 4);
                            let w2_0 = s.load(w, 8);
                            let w3_0 = s.load(w, 12);
                            let w4_0 = s.load(w, 16);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[3]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[4]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[5]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[6]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[7]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[8]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[9]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[10]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[11]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[12]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[13]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a12_0 = s.mul_add(v0, w4_0, a12_0);
                            a13_0 = s.mul_add(v0, w3_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a13_0 = s.mul_add(v0, w4_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 80] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 2);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 2);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 2);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 2);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 2);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 2);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 2);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 2);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 2);
                    s.store_first(hw::math::relu(s, a9_0), y, 54, 2);
                    s.store_first(hw::math::relu(s, a10_0), y, 60, 2);
                    s.store_first(hw::math::relu(s, a11_0), y, 66, 2);
                    s.store_first(hw::math::relu(s, a12_0), y, 72, 2);
                    s.store_first(hw::math::relu(s, a13_0), y, 78, 2);
                }
                {
                    let ox = 14;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    let mut a6_0 = bias0;
                    let mut a7_0 = bias0;
                    let mut a8_0 = bias0;
                    let mut a9_0 = bias0;
                    let mut a10_0 = bias0;
                    let mut a11_0 = bias0;
                    let mut a12_0 = bias0;
                    let mut a13_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 2) * 28 + (ox - 2) * 1,
                            );
                            let w: &[f32; 20] = hw::window(panel, 4 + ky * 20);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 4);
                            let w2_0 = s.load(w, 8);
                            let w3_0 = s.load(w, 12);
                            let w4_0 = s.load(w, 16);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[6]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[7]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[8]);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[9]);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[10]);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[11]);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[12]);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[13]);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            a13_0 = s.mul_add(v0, w0_0, a13_0);
                            let v0 = s.splat(x[14]);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            a13_0 = s.mul_add(v0, w1_0, a13_0);
                            let v0 = s.splat(x[15]);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            a13_0 = s.mul_add(v0, w2_0, a13_0);
                        }
                    }
                    let y: &mut [f32; 80] = hw::window_mut(y, ox * 6 + filter);
                    s.store_first(hw::math::relu(s, a0_0), y, 0, 2);
                    s.store_first(hw::math::relu(s, a1_0), y, 6, 2);
                    s.store_first(hw::math::relu(s, a2_0), y, 12, 2);
                    s.store_first(hw::math::relu(s, a3_0), y, 18, 2);
                    s.store_first(hw::math::relu(s, a4_0), y, 24, 2);
                    s.store_first(hw::math::relu(s, a5_0), y, 30, 2);
                    s.store_first(hw::math::relu(s, a6_0), y, 36, 2);
                    s.store_first(hw::math::relu(s, a7_0), y, 42, 2);
                    s.store_first(hw::math::relu(s, a8_0), y, 48, 2);
                    s.store_first(hw::math::relu(s, a9_0), y, 54, 2);
                    s.store_first(hw::math::relu(s, a10_0), y, 60, 2);
                    s.store_first(hw::math::relu(s, a11_0), y, 66, 2);
                    s.store_first(hw::math::relu(s, a12_0), y, 72, 2);
                    s.store_first(hw::math::relu(s, a13_0), y, 78, 2);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn max_pool_2x2<S: hw::Simd>(s: S, x0: &[f32; 4704], y: &mut [f32; 1176]) {
        for band in 0..7 {
            let oy = band * 2;
            let y: &mut [f32; 168] = hw::window_mut(y, oy * 84);
            for tile in 0..7 {
                let ox = tile * 2;
                let mut c = 0;
                while c + S::LANES <= 6 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a1_0 = s.splat(f32::NEG_INFINITY);
                    let mut a1_1 = s.splat(f32::NEG_INFINITY);
                    {
                        let x: &[f32; 24] = hw::window(x0, oy * 2 * 168 + ox * 2 * 6);
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 18 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 24] = hw::window(
                            x0,
                            (oy * 2 + 1) * 168 + ox * 2 * 6,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 18 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 24] = hw::window(
                            x0,
                            (oy * 2 + 2) * 168 + ox * 2 * 6,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 18 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    {
                        let x: &[f32; 24] = hw::window(
                            x0,
                            (oy * 2 + 3) * 168 + ox * 2 * 6,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 18 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    let y0: &mut [f32; 12] = hw::window_mut(y, ox * 6);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 6 + c);
                    let y1: &mut [f32; 12] = hw::window_mut(y, (ox * 6 + 84));
                    s.store(a1_0, y1, c);
                    s.store(a1_1, y1, 6 + c);
                    c += S::LANES;
                }
            }
        }
        if 6 % S::LANES != 0 {
            let c = 6 - 6 % S::LANES;
            for oy in 0..14 {
                let rows = 0..2;
                let y: &mut [f32; 84] = hw::window_mut(y, oy * 84);
                for tile in 0..2 {
                    let ox = tile * 4;
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a0_2 = s.splat(f32::NEG_INFINITY);
                    let mut a0_3 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 48] = hw::window(
                            x0,
                            (oy * 2 + ky) * 168 + ox * 2 * 6,
                        );
                        let v0 = s.load_first(x, c, 6 % S::LANES);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load_first(x, 6 + c, 6 % S::LANES);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load_first(x, 12 + c, 6 % S::LANES);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load_first(x, 18 + c, 6 % S::LANES);
                        a0_1 = s.maximum(a0_1, v3);
                        let v4 = s.load_first(x, 24 + c, 6 % S::LANES);
                        a0_2 = s.maximum(a0_2, v4);
                        let v5 = s.load_first(x, 30 + c, 6 % S::LANES);
                        a0_2 = s.maximum(a0_2, v5);
                        let v6 = s.load_first(x, 36 + c, 6 % S::LANES);
                        a0_3 = s.maximum(a0_3, v6);
                        let v7 = s.load_first(x, 42 + c, 6 % S::LANES);
                        a0_3 = s.maximum(a0_3, v7);
                    }
                    let y0: &mut [f32; 24] = hw::window_mut(y, ox * 6);
                    s.store_first(a0_0, y0, c, 6 % S::LANES);
                    s.store_first(a0_1, y0, 6 + c, 6 % S::LANES);
                    s.store_first(a0_2, y0, 12 + c, 6 % S::LANES);
                    s.store_first(a0_3, y0, 18 + c, 6 % S::LANES);
                }
                for tile in 0..2 {
                    let ox = (tile * 3 + 8);
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a0_2 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 36] = hw::window(
                            x0,
                            (oy * 2 + ky) * 168 + ox * 2 * 6,
                        );
                        let v0 = s.load_first(x, c, 6 % S::LANES);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load_first(x, 6 + c, 6 % S::LANES);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load_first(x, 12 + c, 6 % S::LANES);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load_first(x, 18 + c, 6 % S::LANES);
                        a0_1 = s.maximum(a0_1, v3);
                        let v4 = s.load_first(x, 24 + c, 6 % S::LANES);
                        a0_2 = s.maximum(a0_2, v4);
                        let v5 = s.load_first(x, 30 + c, 6 % S::LANES);
                        a0_2 = s.maximum(a0_2, v5);
                    }
                    let y0: &mut [f32; 18] = hw::window_mut(y, ox * 6);
                    s.store_first(a0_0, y0, c, 6 % S::LANES);
                    s.store_first(a0_1, y0, 6 + c, 6 % S::LANES);
                    s.store_first(a0_2, y0, 12 + c, 6 % S::LANES);
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn winograd_4x5_tile_9x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 1176],
        w: &[f32; 6160],
        scratch: &mut [f32],
        y: &mut [f32; 1600],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [14, 14],
            output: [10, 10],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 5120],
            w: &'a [f32; 6160],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<144>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 54] = hw::window(windows, matrix * 80);
                    let w: &[f32; 96] = hw::window(w, 16 + matrix * 96);
                    let y: &mut [f32; 144] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 96] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a1_0 = bias0;
                                let mut a2_0 = bias0;
                                let mut a3_0 = bias0;
                                let mut a4_0 = bias0;
                                let mut a5_0 = bias0;
                                let mut a6_0 = bias0;
                                let mut a7_0 = bias0;
                                let mut a8_0 = bias0;
                                let ky = 0;
                                {
                                    let x: &[f32; 54] = hw::window(x0, ox * 6);
                                    let w: &[f32; 96] = hw::window(panel, ky * 96);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let w0 = s.load(w, 16);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[1 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[1 + 30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[1 + 36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[1 + 42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[1 + 48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let w0 = s.load(w, 32);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[2 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[2 + 30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[2 + 36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[2 + 42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[2 + 48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let w0 = s.load(w, 48);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[3 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[3 + 30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[3 + 36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[3 + 42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[3 + 48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let w0 = s.load(w, 64);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[4 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[4 + 30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[4 + 36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[4 + 42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[4 + 48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let w0 = s.load(w, 80);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[5 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[5 + 30]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[5 + 36]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[5 + 42]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[5 + 48]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                }
                                let y: &mut [f32; 144] = hw::window_mut(
                                    y,
                                    ox * 16 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a1_0, y, 16);
                                s.store(a2_0, y, 32);
                                s.store(a3_0, y, 48);
                                s.store(a4_0, y, 64);
                                s.store(a5_0, y, 80);
                                s.store(a6_0, y, 96);
                                s.store(a7_0, y, 112);
                                s.store(a8_0, y, 128);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<5120>(scratch, 0);
        let (sums, _) = hw::take::<9216>(rest, 0);
        let all = 0..9;
        for first in all.clone().step_by(9) {
            let first = ::core::cmp::Ord::min(first, all.end - 9);
            let input = hw::winograd::Input::<_, 4, 8, 6, 6, 80> {
                transform: hw::winograd::F45,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 9),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..64,
                units: 64,
                head: 0,
                unit: 1,
                len: 144,
                y: &mut *sums,
            };
            hw::spread(
                1,
                matrices,
                |hw::Rows { part, y, .. }| {
                    s.vectorize(Products {
                        windows: &*windows,
                        w,
                        part,
                        sums: y,
                    })
                },
            );
            let output = hw::winograd::Output::<_, _, _, 4, 8, 16, 16, 144, 9088> {
                transform: hw::winograd::F45,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 9,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(1, output, |part| s.vectorize(part));
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn winograd_4x5_tile_5x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 1176],
        w: &[f32; 6160],
        scratch: &mut [f32],
        y: &mut [f32; 1600],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [14, 14],
            output: [10, 10],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 5120],
            w: &'a [f32; 6160],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<144>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 54] = hw::window(windows, matrix * 80);
                    let w: &[f32; 96] = hw::window(w, 16 + matrix * 96);
                    let y: &mut [f32; 144] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 96] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 30] = hw::window(x0, ox * 6);
                                    let w: &[f32; 96] = hw::window(panel, ky * 96);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 8);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 24);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[1 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 40);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[2 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 48);
                                    let w1 = s.load(w, 56);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[3 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 64);
                                    let w1 = s.load(w, 72);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[4 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 80);
                                    let w1 = s.load(w, 88);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[5 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                }
                                let y: &mut [f32; 80] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 24);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 40);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 56);
                                s.store(a4_0, y, 64);
                                s.store(a4_1, y, 72);
                            }
                            {
                                let ox = 5;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 24] = hw::window(x0, ox * 6);
                                    let w: &[f32; 96] = hw::window(panel, ky * 96);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 8);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 24);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 40);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 48);
                                    let w1 = s.load(w, 56);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 64);
                                    let w1 = s.load(w, 72);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 80);
                                    let w1 = s.load(w, 88);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                }
                                let y: &mut [f32; 64] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 24);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 40);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 56);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<5120>(scratch, 0);
        let (sums, _) = hw::take::<9216>(rest, 0);
        let all = 0..9;
        for first in all.clone().step_by(9) {
            let first = ::core::cmp::Ord::min(first, all.end - 9);
            let input = hw::winograd::Input::<_, 4, 8, 6, 6, 80> {
                transform: hw::winograd::F45,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 9),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..64,
                units: 64,
                head: 0,
                unit: 1,
                len: 144,
                y: &mut *sums,
            };
            hw::spread(
                1,
                matrices,
                |hw::Rows { part, y, .. }| {
                    s.vectorize(Products {
                        windows: &*windows,
                        w,
                        part,
                        sums: y,
                    })
                },
            );
            let output = hw::winograd::Output::<_, _, _, 4, 8, 16, 16, 144, 9088> {
                transform: hw::winograd::F45,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 9,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(1, output, |part| s.vectorize(part));
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn winograd_4x5_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 1176],
        w: &[f32; 6160],
        scratch: &mut [f32],
        y: &mut [f32; 1600],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [14, 14],
            output: [10, 10],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 5120],
            w: &'a [f32; 6160],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<144>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 54] = hw::window(windows, matrix * 80);
                    let w: &[f32; 96] = hw::window(w, 16 + matrix * 96);
                    let y: &mut [f32; 144] = hw::window_mut(sums, 0);
                    for panel in 0..2 {
                        let filter = panel * 8;
                        let panel: &[f32; 48] = hw::window(w, panel * 48);
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 30] = hw::window(x0, ox * 6);
                                    let w: &[f32; 48] = hw::window(panel, ky * 48);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 8);
                                    let w1 = s.load(w, 12);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[1 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 20);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[2 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 24);
                                    let w1 = s.load(w, 28);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[3 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 36);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[4 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let w0 = s.load(w, 40);
                                    let w1 = s.load(w, 44);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[5 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                }
                                let y: &mut [f32; 72] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 20);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 36);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 52);
                                s.store(a4_0, y, 64);
                                s.store(a4_1, y, 68);
                            }
                            {
                                let ox = 5;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 24] = hw::window(x0, ox * 6);
                                    let w: &[f32; 48] = hw::window(panel, ky * 48);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 8);
                                    let w1 = s.load(w, 12);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 20);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 24);
                                    let w1 = s.load(w, 28);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 36);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let w0 = s.load(w, 40);
                                    let w1 = s.load(w, 44);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                }
                                let y: &mut [f32; 56] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 20);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 36);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 52);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<5120>(scratch, 0);
        let (sums, _) = hw::take::<9216>(rest, 0);
        let all = 0..9;
        for first in all.clone().step_by(9) {
            let first = ::core::cmp::Ord::min(first, all.end - 9);
            let input = hw::winograd::Input::<_, 4, 8, 6, 6, 80> {
                transform: hw::winograd::F45,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 9),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..64,
                units: 64,
                head: 0,
                unit: 1,
                len: 144,
                y: &mut *sums,
            };
            hw::spread(
                1,
                matrices,
                |hw::Rows { part, y, .. }| {
                    s.vectorize(Products {
                        windows: &*windows,
                        w,
                        part,
                        sums: y,
                    })
                },
            );
            let output = hw::winograd::Output::<_, _, _, 4, 8, 16, 16, 144, 9088> {
                transform: hw::winograd::F45,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 9,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(1, output, |part| s.vectorize(part));
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_4x5_tile_5x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 1176],
        w: &[f32; 6160],
        scratch: &mut [f32],
        y: &mut [f32; 1600],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [14, 14],
            output: [10, 10],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 5120],
            w: &'a [f32; 6160],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<144>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 54] = hw::window(windows, matrix * 80);
                    let w: &[f32; 96] = hw::window(w, 16 + matrix * 96);
                    let y: &mut [f32; 144] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 96] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
                                let bias3 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a0_2 = bias2;
                                let mut a0_3 = bias3;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a1_2 = bias2;
                                let mut a1_3 = bias3;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a2_2 = bias2;
                                let mut a2_3 = bias3;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let mut a3_2 = bias2;
                                let mut a3_3 = bias3;
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let mut a4_2 = bias2;
                                let mut a4_3 = bias3;
                                let ky = 0;
                                {
                                    let x: &[f32; 30] = hw::window(x0, ox * 6);
                                    let w: &[f32; 96] = hw::window(panel, ky * 96);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let w2 = s.load(w, 8);
                                    let w3 = s.load(w, 12);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 20);
                                    let w2 = s.load(w, 24);
                                    let w3 = s.load(w, 28);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[1 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 36);
                                    let w2 = s.load(w, 40);
                                    let w3 = s.load(w, 44);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[2 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                    let w0 = s.load(w, 48);
                                    let w1 = s.load(w, 52);
                                    let w2 = s.load(w, 56);
                                    let w3 = s.load(w, 60);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[3 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                    let w0 = s.load(w, 64);
                                    let w1 = s.load(w, 68);
                                    let w2 = s.load(w, 72);
                                    let w3 = s.load(w, 76);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[4 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                    let w0 = s.load(w, 80);
                                    let w1 = s.load(w, 84);
                                    let w2 = s.load(w, 88);
                                    let w3 = s.load(w, 92);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[5 + 24]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                }
                                let y: &mut [f32; 80] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 20);
                                s.store(a1_2, y, 24);
                                s.store(a1_3, y, 28);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 36);
                                s.store(a2_2, y, 40);
                                s.store(a2_3, y, 44);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 52);
                                s.store(a3_2, y, 56);
                                s.store(a3_3, y, 60);
                                s.store(a4_0, y, 64);
                                s.store(a4_1, y, 68);
                                s.store(a4_2, y, 72);
                                s.store(a4_3, y, 76);
                            }
                            {
                                let ox = 5;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
                                let bias3 = s.splat(0.0);
                                let mut a0_0 = bias0;
                                let mut a0_1 = bias1;
                                let mut a0_2 = bias2;
                                let mut a0_3 = bias3;
                                let mut a1_0 = bias0;
                                let mut a1_1 = bias1;
                                let mut a1_2 = bias2;
                                let mut a1_3 = bias3;
                                let mut a2_0 = bias0;
                                let mut a2_1 = bias1;
                                let mut a2_2 = bias2;
                                let mut a2_3 = bias3;
                                let mut a3_0 = bias0;
                                let mut a3_1 = bias1;
                                let mut a3_2 = bias2;
                                let mut a3_3 = bias3;
                                let ky = 0;
                                {
                                    let x: &[f32; 24] = hw::window(x0, ox * 6);
                                    let w: &[f32; 96] = hw::window(panel, ky * 96);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let w2 = s.load(w, 8);
                                    let w3 = s.load(w, 12);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 20);
                                    let w2 = s.load(w, 24);
                                    let w3 = s.load(w, 28);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[1 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[1 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[1 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 36);
                                    let w2 = s.load(w, 40);
                                    let w3 = s.load(w, 44);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[2 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[2 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[2 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let w0 = s.load(w, 48);
                                    let w1 = s.load(w, 52);
                                    let w2 = s.load(w, 56);
                                    let w3 = s.load(w, 60);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[3 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[3 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[3 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let w0 = s.load(w, 64);
                                    let w1 = s.load(w, 68);
                                    let w2 = s.load(w, 72);
                                    let w3 = s.load(w, 76);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[4 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[4 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[4 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let w0 = s.load(w, 80);
                                    let w1 = s.load(w, 84);
                                    let w2 = s.load(w, 88);
                                    let w3 = s.load(w, 92);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[5 + 6]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[5 + 12]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[5 + 18]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                }
                                let y: &mut [f32; 64] = hw::window_mut(y, ox * 16 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 16);
                                s.store(a1_1, y, 20);
                                s.store(a1_2, y, 24);
                                s.store(a1_3, y, 28);
                                s.store(a2_0, y, 32);
                                s.store(a2_1, y, 36);
                                s.store(a2_2, y, 40);
                                s.store(a2_3, y, 44);
                                s.store(a3_0, y, 48);
                                s.store(a3_1, y, 52);
                                s.store(a3_2, y, 56);
                                s.store(a3_3, y, 60);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<5120>(scratch, 0);
        let (sums, _) = hw::take::<9216>(rest, 0);
        let all = 0..9;
        for first in all.clone().step_by(9) {
            let first = ::core::cmp::Ord::min(first, all.end - 9);
            let input = hw::winograd::Input::<_, 4, 8, 6, 6, 80> {
                transform: hw::winograd::F45,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 9),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..64,
                units: 64,
                head: 0,
                unit: 1,
                len: 144,
                y: &mut *sums,
            };
            hw::spread(
                1,
                matrices,
                |hw::Rows { part, y, .. }| {
                    s.vectorize(Products {
                        windows: &*windows,
                        w,
                        part,
                        sums: y,
                    })
                },
            );
            let output = hw::winograd::Output::<_, _, _, 4, 8, 16, 16, 144, 9088> {
                transform: hw::winograd::F45,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 9,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(1, output, |part| s.vectorize(part));
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn max_pool_2x2_2<S: hw::Simd>(s: S, x0: &[f32; 1600], y: &mut [f32; 400]) {
        for band in 0..2 {
            let oy = band * 2;
            let y: &mut [f32; 160] = hw::window_mut(y, oy * 80);
            for tile in 0..2 {
                let ox = tile * 2;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a1_0 = s.splat(f32::NEG_INFINITY);
                    let mut a1_1 = s.splat(f32::NEG_INFINITY);
                    {
                        let x: &[f32; 64] = hw::window(x0, oy * 2 * 160 + ox * 2 * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 1) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 2) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    {
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 3) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 80));
                    s.store(a1_0, y1, c);
                    s.store(a1_1, y1, 16 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 4;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a1_0 = s.splat(f32::NEG_INFINITY);
                    {
                        let x: &[f32; 32] = hw::window(x0, oy * 2 * 160 + ox * 2 * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 1) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 2) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.maximum(a1_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 3) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.maximum(a1_0, v1);
                    }
                    let y0: &mut [f32; 16] = hw::window_mut(y, ox * 16);
                    s.store(a0_0, y0, c);
                    let y1: &mut [f32; 16] = hw::window_mut(y, (ox * 16 + 80));
                    s.store(a1_0, y1, c);
                    c += S::LANES;
                }
            }
        }
        for oy in 4..5 {
            let rows = 0..2;
            let y: &mut [f32; 80] = hw::window_mut(y, oy * 80);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a0_2 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 96] = hw::window(
                            x0,
                            (oy * 2 + ky) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.maximum(a0_1, v3);
                        let v4 = s.load(x, 64 + c);
                        a0_2 = s.maximum(a0_2, v4);
                        let v5 = s.load(x, 80 + c);
                        a0_2 = s.maximum(a0_2, v5);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 16);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 16 + c);
                    s.store(a0_2, y0, 32 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 3;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + ky) * 160 + ox * 2 * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 16 + c);
                    c += S::LANES;
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_24_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 400],
        w: &[f32; 48128],
        y: &mut [f32; 120],
    ) {
        for tile in 0..5 {
            let weights: &[f32; 9600] = hw::window(w, tile * 9600);
            let sums: &mut [f32; 24] = hw::window_mut(y, tile * 24);
            let w0: &[f32; 9600] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            let mut a0_12 = s.splat(0.0);
            let mut a0_13 = s.splat(0.0);
            let mut a0_14 = s.splat(0.0);
            let mut a0_15 = s.splat(0.0);
            let mut a0_16 = s.splat(0.0);
            let mut a0_17 = s.splat(0.0);
            let mut a0_18 = s.splat(0.0);
            let mut a0_19 = s.splat(0.0);
            let mut a0_20 = s.splat(0.0);
            let mut a0_21 = s.splat(0.0);
            let mut a0_22 = s.splat(0.0);
            let mut a0_23 = s.splat(0.0);
            for (x, w0) in hw::chunks::<16>(x0).iter().zip(hw::chunks::<384>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 16), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 32), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 48), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 64), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 80), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 96), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 112), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 128), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 144), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 160), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 176), a0_11);
                a0_12 = s.mul_add(x, s.load(w0, 192), a0_12);
                a0_13 = s.mul_add(x, s.load(w0, 208), a0_13);
                a0_14 = s.mul_add(x, s.load(w0, 224), a0_14);
                a0_15 = s.mul_add(x, s.load(w0, 240), a0_15);
                a0_16 = s.mul_add(x, s.load(w0, 256), a0_16);
                a0_17 = s.mul_add(x, s.load(w0, 272), a0_17);
                a0_18 = s.mul_add(x, s.load(w0, 288), a0_18);
                a0_19 = s.mul_add(x, s.load(w0, 304), a0_19);
                a0_20 = s.mul_add(x, s.load(w0, 320), a0_20);
                a0_21 = s.mul_add(x, s.load(w0, 336), a0_21);
                a0_22 = s.mul_add(x, s.load(w0, 352), a0_22);
                a0_23 = s.mul_add(x, s.load(w0, 368), a0_23);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
            sums[12] = s.reduce_add(a0_12);
            sums[13] = s.reduce_add(a0_13);
            sums[14] = s.reduce_add(a0_14);
            sums[15] = s.reduce_add(a0_15);
            sums[16] = s.reduce_add(a0_16);
            sums[17] = s.reduce_add(a0_17);
            sums[18] = s.reduce_add(a0_18);
            sums[19] = s.reduce_add(a0_19);
            sums[20] = s.reduce_add(a0_20);
            sums[21] = s.reduce_add(a0_21);
            sums[22] = s.reduce_add(a0_22);
            sums[23] = s.reduce_add(a0_23);
        }
        let mut i = 0;
        while i + S::LANES <= 120 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 48000 + i))), y, i);
            i += S::LANES;
        }
        if 120 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 120 % S::LANES),
                            s.load_first(w, 48000 + i, 120 % S::LANES),
                        ),
                ),
                y,
                i,
                120 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_12_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 400],
        w: &[f32; 48120],
        y: &mut [f32; 120],
    ) {
        for tile in 0..10 {
            let weights: &[f32; 4800] = hw::window(w, tile * 4800);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 4800] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<96>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 8), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 16), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 24), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 32), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 40), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 48), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 56), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 64), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 72), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 80), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 88), a0_11);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
        }
        let mut i = 0;
        while i + S::LANES <= 120 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 48000 + i))), y, i);
            i += S::LANES;
        }
        if 120 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 120 % S::LANES),
                            s.load_first(w, 48000 + i, 120 % S::LANES),
                        ),
                ),
                y,
                i,
                120 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn fully_connected_rows_12_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 400],
        w: &[f32; 48120],
        y: &mut [f32; 120],
    ) {
        for tile in 0..10 {
            let weights: &[f32; 4800] = hw::window(w, tile * 4800);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 4800] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<48>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 36), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 40), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 44), a0_11);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
        }
        let mut i = 0;
        while i + S::LANES <= 120 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 48000 + i))), y, i);
            i += S::LANES;
        }
        if 120 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 120 % S::LANES),
                            s.load_first(w, 48000 + i, 120 % S::LANES),
                        ),
                ),
                y,
                i,
                120 % S::LANES,
            );
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn fully_connected_rows_24_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 400],
        w: &[f32; 48120],
        y: &mut [f32; 120],
    ) {
        for tile in 0..5 {
            let weights: &[f32; 9600] = hw::window(w, tile * 9600);
            let sums: &mut [f32; 24] = hw::window_mut(y, tile * 24);
            let w0: &[f32; 9600] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            let mut a0_12 = s.splat(0.0);
            let mut a0_13 = s.splat(0.0);
            let mut a0_14 = s.splat(0.0);
            let mut a0_15 = s.splat(0.0);
            let mut a0_16 = s.splat(0.0);
            let mut a0_17 = s.splat(0.0);
            let mut a0_18 = s.splat(0.0);
            let mut a0_19 = s.splat(0.0);
            let mut a0_20 = s.splat(0.0);
            let mut a0_21 = s.splat(0.0);
            let mut a0_22 = s.splat(0.0);
            let mut a0_23 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<96>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 36), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 40), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 44), a0_11);
                a0_12 = s.mul_add(x, s.load(w0, 48), a0_12);
                a0_13 = s.mul_add(x, s.load(w0, 52), a0_13);
                a0_14 = s.mul_add(x, s.load(w0, 56), a0_14);
                a0_15 = s.mul_add(x, s.load(w0, 60), a0_15);
                a0_16 = s.mul_add(x, s.load(w0, 64), a0_16);
                a0_17 = s.mul_add(x, s.load(w0, 68), a0_17);
                a0_18 = s.mul_add(x, s.load(w0, 72), a0_18);
                a0_19 = s.mul_add(x, s.load(w0, 76), a0_19);
                a0_20 = s.mul_add(x, s.load(w0, 80), a0_20);
                a0_21 = s.mul_add(x, s.load(w0, 84), a0_21);
                a0_22 = s.mul_add(x, s.load(w0, 88), a0_22);
                a0_23 = s.mul_add(x, s.load(w0, 92), a0_23);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
            sums[12] = s.reduce_add(a0_12);
            sums[13] = s.reduce_add(a0_13);
            sums[14] = s.reduce_add(a0_14);
            sums[15] = s.reduce_add(a0_15);
            sums[16] = s.reduce_add(a0_16);
            sums[17] = s.reduce_add(a0_17);
            sums[18] = s.reduce_add(a0_18);
            sums[19] = s.reduce_add(a0_19);
            sums[20] = s.reduce_add(a0_20);
            sums[21] = s.reduce_add(a0_21);
            sums[22] = s.reduce_add(a0_22);
            sums[23] = s.reduce_add(a0_23);
        }
        let mut i = 0;
        while i + S::LANES <= 120 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 48000 + i))), y, i);
            i += S::LANES;
        }
        if 120 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 120 % S::LANES),
                            s.load_first(w, 48000 + i, 120 % S::LANES),
                        ),
                ),
                y,
                i,
                120 % S::LANES,
            );
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_21_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 10848],
        y: &mut [f32; 84],
    ) {
        for tile in 0..4 {
            let weights: &[f32; 2688] = hw::window(w, tile * 2688);
            let sums: &mut [f32; 21] = hw::window_mut(y, tile * 21);
            let w0: &[f32; 2688] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            let mut a0_12 = s.splat(0.0);
            let mut a0_13 = s.splat(0.0);
            let mut a0_14 = s.splat(0.0);
            let mut a0_15 = s.splat(0.0);
            let mut a0_16 = s.splat(0.0);
            let mut a0_17 = s.splat(0.0);
            let mut a0_18 = s.splat(0.0);
            let mut a0_19 = s.splat(0.0);
            let mut a0_20 = s.splat(0.0);
            for (x, w0) in hw::chunks::<16>(x0).iter().zip(hw::chunks::<336>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 16), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 32), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 48), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 64), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 80), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 96), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 112), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 128), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 144), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 160), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 176), a0_11);
                a0_12 = s.mul_add(x, s.load(w0, 192), a0_12);
                a0_13 = s.mul_add(x, s.load(w0, 208), a0_13);
                a0_14 = s.mul_add(x, s.load(w0, 224), a0_14);
                a0_15 = s.mul_add(x, s.load(w0, 240), a0_15);
                a0_16 = s.mul_add(x, s.load(w0, 256), a0_16);
                a0_17 = s.mul_add(x, s.load(w0, 272), a0_17);
                a0_18 = s.mul_add(x, s.load(w0, 288), a0_18);
                a0_19 = s.mul_add(x, s.load(w0, 304), a0_19);
                a0_20 = s.mul_add(x, s.load(w0, 320), a0_20);
            }
            let x = s.load_first(x0, 112, 8);
            a0_0 = s.mul_add(x, s.load(w0, 2352), a0_0);
            a0_1 = s.mul_add(x, s.load(w0, 2368), a0_1);
            a0_2 = s.mul_add(x, s.load(w0, 2384), a0_2);
            a0_3 = s.mul_add(x, s.load(w0, 2400), a0_3);
            a0_4 = s.mul_add(x, s.load(w0, 2416), a0_4);
            a0_5 = s.mul_add(x, s.load(w0, 2432), a0_5);
            a0_6 = s.mul_add(x, s.load(w0, 2448), a0_6);
            a0_7 = s.mul_add(x, s.load(w0, 2464), a0_7);
            a0_8 = s.mul_add(x, s.load(w0, 2480), a0_8);
            a0_9 = s.mul_add(x, s.load(w0, 2496), a0_9);
            a0_10 = s.mul_add(x, s.load(w0, 2512), a0_10);
            a0_11 = s.mul_add(x, s.load(w0, 2528), a0_11);
            a0_12 = s.mul_add(x, s.load(w0, 2544), a0_12);
            a0_13 = s.mul_add(x, s.load(w0, 2560), a0_13);
            a0_14 = s.mul_add(x, s.load(w0, 2576), a0_14);
            a0_15 = s.mul_add(x, s.load(w0, 2592), a0_15);
            a0_16 = s.mul_add(x, s.load(w0, 2608), a0_16);
            a0_17 = s.mul_add(x, s.load(w0, 2624), a0_17);
            a0_18 = s.mul_add(x, s.load(w0, 2640), a0_18);
            a0_19 = s.mul_add(x, s.load(w0, 2656), a0_19);
            a0_20 = s.mul_add(x, s.load(w0, 2672), a0_20);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
            sums[12] = s.reduce_add(a0_12);
            sums[13] = s.reduce_add(a0_13);
            sums[14] = s.reduce_add(a0_14);
            sums[15] = s.reduce_add(a0_15);
            sums[16] = s.reduce_add(a0_16);
            sums[17] = s.reduce_add(a0_17);
            sums[18] = s.reduce_add(a0_18);
            sums[19] = s.reduce_add(a0_19);
            sums[20] = s.reduce_add(a0_20);
        }
        let mut i = 0;
        while i + S::LANES <= 84 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 10752 + i))), y, i);
            i += S::LANES;
        }
        if 84 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 84 % S::LANES),
                            s.load_first(w, 10752 + i, 84 % S::LANES),
                        ),
                ),
                y,
                i,
                84 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_12_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 10168],
        y: &mut [f32; 84],
    ) {
        for tile in 0..7 {
            let weights: &[f32; 1440] = hw::window(w, tile * 1440);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 1440] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<96>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 8), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 16), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 24), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 32), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 40), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 48), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 56), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 64), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 72), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 80), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 88), a0_11);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
        }
        let mut i = 0;
        while i + S::LANES <= 84 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 10080 + i))), y, i);
            i += S::LANES;
        }
        if 84 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 84 % S::LANES),
                            s.load_first(w, 10080 + i, 84 % S::LANES),
                        ),
                ),
                y,
                i,
                84 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn fully_connected_rows_12_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 10164],
        y: &mut [f32; 84],
    ) {
        for tile in 0..7 {
            let weights: &[f32; 1440] = hw::window(w, tile * 1440);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 1440] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<48>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 36), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 40), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 44), a0_11);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
        }
        let mut i = 0;
        while i + S::LANES <= 84 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 10080 + i))), y, i);
            i += S::LANES;
        }
        if 84 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 84 % S::LANES),
                            s.load_first(w, 10080 + i, 84 % S::LANES),
                        ),
                ),
                y,
                i,
                84 % S::LANES,
            );
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn fully_connected_rows_21_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 10164],
        y: &mut [f32; 84],
    ) {
        for tile in 0..4 {
            let weights: &[f32; 2520] = hw::window(w, tile * 2520);
            let sums: &mut [f32; 21] = hw::window_mut(y, tile * 21);
            let w0: &[f32; 2520] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            let mut a0_10 = s.splat(0.0);
            let mut a0_11 = s.splat(0.0);
            let mut a0_12 = s.splat(0.0);
            let mut a0_13 = s.splat(0.0);
            let mut a0_14 = s.splat(0.0);
            let mut a0_15 = s.splat(0.0);
            let mut a0_16 = s.splat(0.0);
            let mut a0_17 = s.splat(0.0);
            let mut a0_18 = s.splat(0.0);
            let mut a0_19 = s.splat(0.0);
            let mut a0_20 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<84>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 36), a0_9);
                a0_10 = s.mul_add(x, s.load(w0, 40), a0_10);
                a0_11 = s.mul_add(x, s.load(w0, 44), a0_11);
                a0_12 = s.mul_add(x, s.load(w0, 48), a0_12);
                a0_13 = s.mul_add(x, s.load(w0, 52), a0_13);
                a0_14 = s.mul_add(x, s.load(w0, 56), a0_14);
                a0_15 = s.mul_add(x, s.load(w0, 60), a0_15);
                a0_16 = s.mul_add(x, s.load(w0, 64), a0_16);
                a0_17 = s.mul_add(x, s.load(w0, 68), a0_17);
                a0_18 = s.mul_add(x, s.load(w0, 72), a0_18);
                a0_19 = s.mul_add(x, s.load(w0, 76), a0_19);
                a0_20 = s.mul_add(x, s.load(w0, 80), a0_20);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
            sums[10] = s.reduce_add(a0_10);
            sums[11] = s.reduce_add(a0_11);
            sums[12] = s.reduce_add(a0_12);
            sums[13] = s.reduce_add(a0_13);
            sums[14] = s.reduce_add(a0_14);
            sums[15] = s.reduce_add(a0_15);
            sums[16] = s.reduce_add(a0_16);
            sums[17] = s.reduce_add(a0_17);
            sums[18] = s.reduce_add(a0_18);
            sums[19] = s.reduce_add(a0_19);
            sums[20] = s.reduce_add(a0_20);
        }
        let mut i = 0;
        while i + S::LANES <= 84 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 10080 + i))), y, i);
            i += S::LANES;
        }
        if 84 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 84 % S::LANES),
                            s.load_first(w, 10080 + i, 84 % S::LANES),
                        ),
                ),
                y,
                i,
                84 % S::LANES,
            );
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_10_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 84],
        w: &[f32; 976],
        y: &mut [f32; 10],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 960] = hw::window(w, tile * 960);
            let sums: &mut [f32; 10] = hw::window_mut(y, tile * 10);
            let w0: &[f32; 960] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            for (x, w0) in hw::chunks::<16>(x0).iter().zip(hw::chunks::<160>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 16), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 32), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 48), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 64), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 80), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 96), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 112), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 128), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 144), a0_9);
            }
            let x = s.load_first(x0, 80, 4);
            a0_0 = s.mul_add(x, s.load(w0, 800), a0_0);
            a0_1 = s.mul_add(x, s.load(w0, 816), a0_1);
            a0_2 = s.mul_add(x, s.load(w0, 832), a0_2);
            a0_3 = s.mul_add(x, s.load(w0, 848), a0_3);
            a0_4 = s.mul_add(x, s.load(w0, 864), a0_4);
            a0_5 = s.mul_add(x, s.load(w0, 880), a0_5);
            a0_6 = s.mul_add(x, s.load(w0, 896), a0_6);
            a0_7 = s.mul_add(x, s.load(w0, 912), a0_7);
            a0_8 = s.mul_add(x, s.load(w0, 928), a0_8);
            a0_9 = s.mul_add(x, s.load(w0, 944), a0_9);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
        }
        let mut i = 0;
        while i + S::LANES <= 10 {
            s.store(s.add(s.load(y, i), s.load(w, 960 + i)), y, i);
            i += S::LANES;
        }
        if 10 % S::LANES != 0 {
            s.store_first(
                s
                    .add(
                        s.load_first(y, i, 10 % S::LANES),
                        s.load_first(w, 960 + i, 10 % S::LANES),
                    ),
                y,
                i,
                10 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_10_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 84],
        w: &[f32; 896],
        y: &mut [f32; 10],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 880] = hw::window(w, tile * 880);
            let sums: &mut [f32; 10] = hw::window_mut(y, tile * 10);
            let w0: &[f32; 880] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<80>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 8), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 16), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 24), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 32), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 40), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 48), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 56), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 64), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 72), a0_9);
            }
            let x = s.load_first(x0, 80, 4);
            a0_0 = s.mul_add(x, s.load(w0, 800), a0_0);
            a0_1 = s.mul_add(x, s.load(w0, 808), a0_1);
            a0_2 = s.mul_add(x, s.load(w0, 816), a0_2);
            a0_3 = s.mul_add(x, s.load(w0, 824), a0_3);
            a0_4 = s.mul_add(x, s.load(w0, 832), a0_4);
            a0_5 = s.mul_add(x, s.load(w0, 840), a0_5);
            a0_6 = s.mul_add(x, s.load(w0, 848), a0_6);
            a0_7 = s.mul_add(x, s.load(w0, 856), a0_7);
            a0_8 = s.mul_add(x, s.load(w0, 864), a0_8);
            a0_9 = s.mul_add(x, s.load(w0, 872), a0_9);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
        }
        let mut i = 0;
        while i + S::LANES <= 10 {
            s.store(s.add(s.load(y, i), s.load(w, 880 + i)), y, i);
            i += S::LANES;
        }
        if 10 % S::LANES != 0 {
            s.store_first(
                s
                    .add(
                        s.load_first(y, i, 10 % S::LANES),
                        s.load_first(w, 880 + i, 10 % S::LANES),
                    ),
                y,
                i,
                10 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn fully_connected_rows_10_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 84],
        w: &[f32; 852],
        y: &mut [f32; 10],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 840] = hw::window(w, tile * 840);
            let sums: &mut [f32; 10] = hw::window_mut(y, tile * 10);
            let w0: &[f32; 840] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            let mut a0_5 = s.splat(0.0);
            let mut a0_6 = s.splat(0.0);
            let mut a0_7 = s.splat(0.0);
            let mut a0_8 = s.splat(0.0);
            let mut a0_9 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<40>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load(w0, 36), a0_9);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
            sums[5] = s.reduce_add(a0_5);
            sums[6] = s.reduce_add(a0_6);
            sums[7] = s.reduce_add(a0_7);
            sums[8] = s.reduce_add(a0_8);
            sums[9] = s.reduce_add(a0_9);
        }
        let mut i = 0;
        while i + S::LANES <= 10 {
            s.store(s.add(s.load(y, i), s.load(w, 840 + i)), y, i);
            i += S::LANES;
        }
        if 10 % S::LANES != 0 {
            s.store_first(
                s
                    .add(
                        s.load_first(y, i, 10 % S::LANES),
                        s.load_first(w, 840 + i, 10 % S::LANES),
                    ),
                y,
                i,
                10 % S::LANES,
            );
        }
    }
};
