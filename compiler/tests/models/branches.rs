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
    const SUMMARY: &str = "branches\n\n                                                                               multiply-  sharing\nlayer    from     kind                       window        output  parameters       adds    saves\n─────────────────────────────────────────────────────────────────────────────────────────────────\nimage             input                                     9x7x3\ngate              input                                    1x1x12\nstem     image    conv                       3x3 s2 p1     5x4x12         324      6,480    6,156\nnorm              batch_norm + hard_swish                  5x4x12          24        240\ndeep              depthwise_conv + prelu     3x1 p1x0      5x4x12          60        720      912\ngated    deep,    multiply                                 5x4x12\n         gate\nsum      norm,    add + relu6                              5x4x12\n         gated\nboth     sum,     concat                                   5x4x24\n         deep\ngrouped           conv                       3x3 d2 p2 g2   5x4x6         654     12,960   12,426\naverage           avg_pool                   3x3 p1         5x4x6\nmask              softmax                                   5x4x6\nflat     average  flatten                                     120\nscores            fully_connected + sigmoid                     5         605        600\nmean     sum      global_avg_pool                          1x1x12\npeak     sum      global_max_pool                          1x1x12\nswing    mean     silu                                     1x1x12\nsqueeze  mean,    add                                      1x1x12\n         peak,\n         swing\nstyle             dropout                                  1x1x12\n\nleft out, for want of room: input, activations; `cargo hardwire summary --json` has all\n\nparameters     1,667\nmultiply-adds  21,000\nsharing saves  19,494 parameters\nweights        6.5 KiB in f32; packed 7.0 KiB for avx2, 7.3 KiB for avx512\nactivations    8.2 KiB in all, in an arena of 3.8 KiB\n";
    const PLAN: &str = "branches: 14 steps, an arena of 3.8 KiB\n\n                                                                                   at         multiply-\nstep                does                            reads               writes   byte  bytes       adds\n───────────────────────────────────────────────────────────────────────────────────────────────────────\nimage (transposed)  transpose                       image                9x7x3      0    756\nnorm                conv + batch_norm + hard_swish  image (transposed)  5x4x12  1,920    960      6,720\ndeep                depthwise_conv + prelu          norm                5x4x12     48    960        720\ngated               multiply                        deep, gate          5x4x12  2,880    960\nsum                 add + relu6                     norm, gated         5x4x12      0    960\ngrouped             conv                            both                 5x4x6  1,920    480     12,960\naverage             avg_pool                        grouped              5x4x6  2,432    480\nmask                softmax                         average              5x4x6  1,920    480\nscores              fully_connected + sigmoid       average                  5  2,944     20        600\nmean                global_avg_pool                 sum                 1x1x12  2,432     48\npeak                global_max_pool                 sum                 1x1x12  2,496     48\nswing               silu                            mean                1x1x12      0     48\nsqueeze             add                             mean, peak, swing   1x1x12    512     48\nmask (transposed)   transpose                       mask                   120      0    480\n\nconcat      of  at byte  bytes apart  written in place  copied\n──────────────────────────────────────────────────────────────\nboth    5x4x24        0           96  sum, deep\n\nstep on levels: algorithm\n                                                                                        packed\n    panels  tile                          in registers              parts  statements  weights\n──────────────────────────────────────────────────────────────────────────────────────────────\nnorm on avx512: direct\n         1  4 pixels x 1 vector of 16     row of weights, unrolled      1          71  1.8 KiB\nnorm on avx2: direct\n         1  4 pixels x 2 vectors of 8     weights, unrolled             1         132  1.8 KiB\nnorm on baseline, simd128, scalar: direct\n         1  2 pixels x 3 vectors of 4     weights, unrolled             1         212  1.3 KiB\nnorm on neon: direct\n         1  4 pixels x 3 vectors of 4     weights, unrolled             1         180  1.3 KiB\ndeep on all levels: depthwise\n            4 pixels x 1 vector                                         1          16    240 B\ngrouped on avx512: direct\n         1  4 pixels x 3 dots of 16       weights                       1         119  2.8 KiB\ngrouped on avx2: direct\n         1  2 pixels x 3 dots of 8        weights                       1          78  2.6 KiB\ngrouped on baseline, neon, simd128, scalar: direct\n         1  2 pixels x 1 vector of 4      weights, unrolled             1         258  3.4 KiB\naverage on all levels: windows\n            2 rows x 2 pixels x 1 vector                                1         200\nscores on avx512: rows\n            5 rows of 16                                                1           5  2.6 KiB\nscores on avx2: rows\n            5 rows of 8                                                 1           5  2.4 KiB\nscores on baseline, neon, simd128, scalar: rows\n            5 rows of 4                                                 1           5  2.4 KiB\n";
    impl hw::Model for Golden {
        type Inputs<'a> = (&'a [f32; 189], &'a [f32; 12]);
        type Outputs<'a> = (&'a [f32; 5], &'a [f32; 120], &'a [f32; 12]);
        const NAME: &'static str = "branches";
        const PARAMETERS: u64 = 1667u64;
        const MULTIPLY_ADDS: u64 = 21000u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "image",
                dimensions: &[3, 9, 7],
            },
            hw::Port {
                name: "gate",
                dimensions: &[1, 1, 12],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "scores",
                dimensions: &[5],
            },
            hw::Port {
                name: "mask",
                dimensions: &[6, 5, 4],
            },
            hw::Port {
                name: "style",
                dimensions: &[1, 1, 12],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "stem",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 12,
                },
                parameters: 324u64,
                multiply_adds: 6480u64,
                unshared_parameters: 6480u64,
            },
            hw::Layer {
                name: "norm",
                kind: "batch_norm",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 12,
                },
                parameters: 24u64,
                multiply_adds: 240u64,
                unshared_parameters: 24u64,
            },
            hw::Layer {
                name: "deep",
                kind: "depthwise_conv",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 12,
                },
                parameters: 60u64,
                multiply_adds: 720u64,
                unshared_parameters: 972u64,
            },
            hw::Layer {
                name: "gated",
                kind: "multiply",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "sum",
                kind: "add",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "both",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 24,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "grouped",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 6,
                },
                parameters: 654u64,
                multiply_adds: 12960u64,
                unshared_parameters: 13080u64,
            },
            hw::Layer {
                name: "average",
                kind: "avg_pool",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 6,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "mask",
                kind: "softmax",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 6,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "flat",
                kind: "flatten",
                output: hw::Shape::Features(120),
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "scores",
                kind: "fully_connected",
                output: hw::Shape::Features(5),
                parameters: 605u64,
                multiply_adds: 600u64,
                unshared_parameters: 605u64,
            },
            hw::Layer {
                name: "mean",
                kind: "global_avg_pool",
                output: hw::Shape::Map {
                    height: 1,
                    width: 1,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "peak",
                kind: "global_max_pool",
                output: hw::Shape::Map {
                    height: 1,
                    width: 1,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "swing",
                kind: "activation",
                output: hw::Shape::Map {
                    height: 1,
                    width: 1,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "squeeze",
                kind: "add",
                output: hw::Shape::Map {
                    height: 1,
                    width: 1,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "style",
                kind: "dropout",
                output: hw::Shape::Map {
                    height: 1,
                    width: 1,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
        ];
        const SUMMARY: &'static str = SUMMARY;
        const PLAN: &'static str = PLAN;
        const TENSORS: &'static [hw::TensorSpec] = &[
            hw::TensorSpec {
                name: "stem.weight",
                dimensions: &[12, 3, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.47140452,
                },
            },
            hw::TensorSpec {
                name: "norm.weight",
                dimensions: &[12],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "norm.bias",
                dimensions: &[12],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm.running_mean",
                dimensions: &[12],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm.running_var",
                dimensions: &[12],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "deep.weight",
                dimensions: &[12, 1, 3, 1],
                init: hw::Init::Uniform {
                    bound: 1.4142135,
                },
            },
            hw::TensorSpec {
                name: "deep.bias",
                dimensions: &[12],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "deep.prelu.weight",
                dimensions: &[12],
                init: hw::Init::Constant(0.25),
            },
            hw::TensorSpec {
                name: "grouped.weight",
                dimensions: &[6, 12, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.23570226,
                },
            },
            hw::TensorSpec {
                name: "grouped.bias",
                dimensions: &[6],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "scores.weight",
                dimensions: &[5, 120],
                init: hw::Init::Uniform {
                    bound: 0.2236068,
                },
            },
            hw::TensorSpec {
                name: "scores.bias",
                dimensions: &[5],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 960;
        const PARTS: usize = 1;
        fn packed_len(level: hw::Level) -> usize {
            [1872, 1792, 1888, 1888, 1888, 1888][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..[
                    448, 448, 336, 336, 336, 336,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 12,
                            groups: 1,
                            channels: 3,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &tensors[1],
                                    shift: &tensors[2],
                                    mean: &tensors[3],
                                    variance: &tensors[4],
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 12,
                            groups: 1,
                            channels: 3,
                            taps: 9,
                            lanes: 8,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &tensors[1],
                                    shift: &tensors[2],
                                    mean: &tensors[3],
                                    variance: &tensors[4],
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 12,
                            groups: 1,
                            channels: 3,
                            taps: 9,
                            lanes: 4,
                            vectors: 3,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &tensors[1],
                                    shift: &tensors[2],
                                    mean: &tensors[3],
                                    variance: &tensors[4],
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    448, 448, 336, 336, 336, 336,
                ][level as usize]..][..60];
                let shape = hw::pack::ConvPack {
                    filters: 12,
                    groups: 1,
                    channels: 1,
                    taps: 3,
                    lanes: 1,
                    vectors: 12,
                    along_inputs: 0,
                    dtype: hw::pack::WeightsDtype::F32,
                };
                hw::pack::conv(
                    part,
                    &shape,
                    &tensors[5],
                    ::core::option::Option::Some(&tensors[6]),
                    ::core::option::Option::None,
                    ::core::option::Option::Some(&tensors[7]),
                );
            }
            {
                let part = &mut packed[[
                    512, 512, 400, 400, 400, 400,
                ][level as usize]..][..[704, 672, 872, 872, 872, 872][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 2,
                            channels: 12,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 3,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::Some(&tensors[9]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 2,
                            channels: 12,
                            taps: 9,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 3,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
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
                        let shape = hw::pack::ConvPack {
                            filters: 6,
                            groups: 2,
                            channels: 12,
                            taps: 9,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
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
            {
                let part = &mut packed[[
                    1216, 1184, 1280, 1280, 1280, 1280,
                ][level as usize]..][..[656, 608, 608, 608, 608, 608][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 20,
                            channels: 6,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 5,
                            inputs,
                            lanes: 16,
                            rows: 5,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[10],
                            ::core::option::Option::Some(&tensors[11]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 20,
                            channels: 6,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 5,
                            inputs,
                            lanes: 8,
                            rows: 5,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[10],
                            ::core::option::Option::Some(&tensors[11]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 20,
                            channels: 6,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 5,
                            inputs,
                            lanes: 4,
                            rows: 5,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[10],
                            ::core::option::Option::Some(&tensors[11]),
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
branches

                                                                               multiply-  sharing
layer    from     kind                       window        output  parameters       adds    saves
─────────────────────────────────────────────────────────────────────────────────────────────────
image             input                                     9x7x3
gate              input                                    1x1x12
stem     image    conv                       3x3 s2 p1     5x4x12         324      6,480    6,156
norm              batch_norm + hard_swish                  5x4x12          24        240
deep              depthwise_conv + prelu     3x1 p1x0      5x4x12          60        720      912
gated    deep,    multiply                                 5x4x12
         gate
sum      norm,    add + relu6                              5x4x12
         gated
both     sum,     concat                                   5x4x24
         deep
grouped           conv                       3x3 d2 p2 g2   5x4x6         654     12,960   12,426
average           avg_pool                   3x3 p1         5x4x6
mask              softmax                                   5x4x6
flat     average  flatten                                     120
scores            fully_connected + sigmoid                     5         605        600
mean     sum      global_avg_pool                          1x1x12
peak     sum      global_max_pool                          1x1x12
swing    mean     silu                                     1x1x12
squeeze  mean,    add                                      1x1x12
         peak,
         swing
style             dropout                                  1x1x12

left out, for want of room: input, activations; `cargo hardwire summary --json` has all

parameters     1,667
multiply-adds  21,000
sharing saves  19,494 parameters
weights        6.5 KiB in f32; packed 7.0 KiB for avx2, 7.3 KiB for avx512
activations    8.2 KiB in all, in an arena of 3.8 KiB
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
        (input0, input1): (&[f32; 189], &[f32; 12]),
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> (&'a [f32; 5], &'a [f32; 120], &'a [f32; 12]) {
        {
            let (y, _) = hw::take::<189>(arena, 0);
            s.vectorize(ImageTransposedStep {
                x0: input0,
                y,
            });
        }
        {
            let (x0, rest) = hw::take::<189>(arena, 0);
            let (y, _) = hw::take::<240>(rest, 291);
            s.vectorize(NormStep { x0: &*x0, packed, y });
        }
        observer.map(1, hw::part::<240>(arena, 480));
        {
            let (y, rest) = hw::take::<468>(arena, 12);
            let (x0, _) = hw::take::<240>(rest, 0);
            s.vectorize(DeepStep { x0: &*x0, packed, y });
        }
        observer.view(2, hw::part::<468>(arena, 12), 12, 24);
        {
            let (x0, rest) = hw::take::<468>(arena, 12);
            let (y, _) = hw::take::<240>(rest, 240);
            s.vectorize(GatedStep {
                x0: &*x0,
                x1: input1,
                y,
            });
        }
        observer.map(3, hw::part::<240>(arena, 720));
        {
            let (y, rest) = hw::take::<468>(arena, 0);
            let (x0, rest) = hw::take::<240>(rest, 12);
            let (x1, _) = hw::take::<240>(rest, 0);
            s.vectorize(SumStep { x0: &*x0, x1: &*x1, y });
        }
        observer.view(4, hw::part::<468>(arena, 0), 12, 24);
        observer.map(5, hw::part::<480>(arena, 0));
        {
            let (x0, rest) = hw::take::<480>(arena, 0);
            let (y, _) = hw::take::<120>(rest, 0);
            s.vectorize(GroupedStep { x0: &*x0, packed, y });
        }
        observer.map(6, hw::part::<120>(arena, 480));
        {
            let (x0, rest) = hw::take::<120>(arena, 480);
            let (y, _) = hw::take::<120>(rest, 8);
            s.vectorize(AverageStep { x0: &*x0, y });
        }
        observer.map(7, hw::part::<120>(arena, 608));
        {
            let (y, rest) = hw::take::<120>(arena, 480);
            let (x0, _) = hw::take::<120>(rest, 8);
            s.vectorize(MaskStep { x0: &*x0, y });
        }
        observer.map(8, hw::part::<120>(arena, 480));
        {
            let (x0, rest) = hw::take::<120>(arena, 608);
            let (y, _) = hw::take::<5>(rest, 8);
            s.vectorize(ScoresStep { x0: &*x0, packed, y });
        }
        observer.map(10, hw::part::<5>(arena, 736));
        {
            let (x0, rest) = hw::take::<468>(arena, 0);
            let (y, _) = hw::take::<12>(rest, 140);
            s.vectorize(MeanStep { x0: &*x0, y });
        }
        observer.map(11, hw::part::<12>(arena, 608));
        {
            let (x0, rest) = hw::take::<468>(arena, 0);
            let (y, _) = hw::take::<12>(rest, 156);
            s.vectorize(PeakStep { x0: &*x0, y });
        }
        observer.map(12, hw::part::<12>(arena, 624));
        {
            let (y, rest) = hw::take::<12>(arena, 0);
            let (x0, _) = hw::take::<12>(rest, 596);
            s.vectorize(SwingStep { x0: &*x0, y });
        }
        observer.map(13, hw::part::<12>(arena, 0));
        {
            let (x2, rest) = hw::take::<12>(arena, 0);
            let (y, rest) = hw::take::<12>(rest, 116);
            let (x0, rest) = hw::take::<12>(rest, 468);
            let (x1, _) = hw::take::<12>(rest, 4);
            s.vectorize(SqueezeStep {
                x0: &*x0,
                x1: &*x1,
                x2: &*x2,
                y,
            });
        }
        observer.map(14, hw::part::<12>(arena, 128));
        {
            let (y, rest) = hw::take::<120>(arena, 0);
            let (x0, _) = hw::take::<120>(rest, 360);
            s.vectorize(MaskTransposedStep { x0: &*x0, y });
        }
        (
            hw::part::<5>(arena, 736),
            hw::part::<120>(arena, 0),
            hw::part::<12>(arena, 128),
        )
    }
    struct ImageTransposedStep<'a> {
        x0: &'a [f32; 189],
        y: &'a mut [f32; 189],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ImageTransposedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            transpose(s, self.x0, self.y);
        }
    }
    struct NormStep<'a> {
        x0: &'a [f32; 189],
        packed: &'a [f32],
        y: &'a mut [f32; 240],
    }
    impl<S: hw::Simd> hw::Kernel<S> for NormStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_4x1_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_4x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_2x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Neon => {
                    conv_3x3_tile_4x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_2x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_2x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
            };
        }
    }
    struct DeepStep<'a> {
        x0: &'a [f32; 240],
        packed: &'a [f32],
        y: &'a mut [f32; 468],
    }
    impl<S: hw::Simd> hw::Kernel<S> for DeepStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            depthwise_3x1(
                s,
                self.x0,
                hw::part(self.packed, [448, 448, 336, 336, 336, 336][S::LEVEL as usize]),
                self.y,
            );
        }
    }
    struct GatedStep<'a> {
        x0: &'a [f32; 468],
        x1: &'a [f32; 12],
        y: &'a mut [f32; 240],
    }
    impl<S: hw::Simd> hw::Kernel<S> for GatedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            multiply(s, self.x0, self.x1, self.y);
        }
    }
    struct SumStep<'a> {
        x0: &'a [f32; 240],
        x1: &'a [f32; 240],
        y: &'a mut [f32; 468],
    }
    impl<S: hw::Simd> hw::Kernel<S> for SumStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            add(s, self.x0, self.x1, self.y);
        }
    }
    struct GroupedStep<'a> {
        x0: &'a [f32; 480],
        packed: &'a [f32],
        y: &'a mut [f32; 120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for GroupedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_4x1_lanes_16_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 512),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_2x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 512),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_2x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 400),
                        self.y,
                    )
                }
                Neon => {
                    conv_3x3_tile_2x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 400),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_2x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 400),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_2x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 400),
                        self.y,
                    )
                }
            };
        }
    }
    struct AverageStep<'a> {
        x0: &'a [f32; 120],
        y: &'a mut [f32; 120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for AverageStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            avg_pool_3x3(s, self.x0, self.y);
        }
    }
    struct MaskStep<'a> {
        x0: &'a [f32; 120],
        y: &'a mut [f32; 120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MaskStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            softmax(s, self.x0, self.y);
        }
    }
    struct ScoresStep<'a> {
        x0: &'a [f32; 120],
        packed: &'a [f32],
        y: &'a mut [f32; 5],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ScoresStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_5_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 1216),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_5_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 1184),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1280),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1280),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1280),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1280),
                        self.y,
                    )
                }
            };
        }
    }
    struct MeanStep<'a> {
        x0: &'a [f32; 468],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MeanStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            global_avg_pool(s, self.x0, self.y);
        }
    }
    struct PeakStep<'a> {
        x0: &'a [f32; 468],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for PeakStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            global_max_pool(s, self.x0, self.y);
        }
    }
    struct SwingStep<'a> {
        x0: &'a [f32; 12],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for SwingStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            activation(s, self.x0, self.y);
        }
    }
    struct SqueezeStep<'a> {
        x0: &'a [f32; 12],
        x1: &'a [f32; 12],
        x2: &'a [f32; 12],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for SqueezeStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            add_2(s, self.x0, self.x1, self.x2, self.y);
        }
    }
    struct MaskTransposedStep<'a> {
        x0: &'a [f32; 120],
        y: &'a mut [f32; 120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MaskTransposedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            transpose_2(s, self.x0, self.y);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn transpose<S: hw::Simd>(s: S, x0: &[f32; 189], y: &mut [f32; 189]) {
        for row in 0..63 {
            let y: &mut [f32; 3] = hw::window_mut(y, row * 3);
            for (column, value) in y.iter_mut().enumerate() {
                [*value] = *hw::window::<1, _>(x0, column * 63 + row);
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_4x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 189],
        w: &[f32; 448],
        y: &mut [f32; 240],
    ) {
        {
            let panel: &[f32; 448] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..5 {
                let rows = hw::taps(oy * 2, 1, 9, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 21] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + ox * 2 * 3,
                            );
                            let w: &[f32; 144] = hw::window(panel, 16 + ky * 144);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 16);
                            let w2_0 = s.load(w, 32);
                            let w3_0 = s.load(w, 48);
                            let w4_0 = s.load(w, 64);
                            let w5_0 = s.load(w, 80);
                            let w6_0 = s.load(w, 96);
                            let w7_0 = s.load(w, 112);
                            let w8_0 = s.load(w, 128);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            let v0 = s.splat(x[6]);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            let v0 = s.splat(x[7]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[16]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            let v0 = s.splat(x[17]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            let v0 = s.splat(x[20]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                        }
                    }
                    let y: &mut [f32; 48] = hw::window_mut(y, ox * 12 + filter);
                    s.store_first(hw::math::hard_swish(s, a0_0), y, 0, 12);
                    s.store_first(hw::math::hard_swish(s, a1_0), y, 12, 12);
                    s.store_first(hw::math::hard_swish(s, a2_0), y, 24, 12);
                    s.store_first(hw::math::hard_swish(s, a3_0), y, 36, 12);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_4x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 189],
        w: &[f32; 448],
        y: &mut [f32; 240],
    ) {
        {
            let panel: &[f32; 448] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..5 {
                let rows = hw::taps(oy * 2, 1, 9, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 8);
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
                            let x: &[f32; 15] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 48] = hw::window(panel, 16 + ky * 144);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 8);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 16);
                            let w1 = s.load(w, 24);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[1 + 6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[1 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let w0 = s.load(w, 32);
                            let w1 = s.load(w, 40);
                            let v1 = s.splat(x[2]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[2 + 6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[2 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                        }
                        {
                            let x: &[f32; 21] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + ox * 2 * 3,
                            );
                            let w: &[f32; 48] = hw::window(panel, 64 + ky * 144);
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
                        }
                        {
                            let x: &[f32; 15] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 48] = hw::window(panel, 112 + ky * 144);
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
                        }
                    }
                    let y: &mut [f32; 48] = hw::window_mut(y, ox * 12 + filter);
                    s.store(hw::math::hard_swish(s, a0_0), y, 0);
                    s.store_first(hw::math::hard_swish(s, a0_1), y, 8, 4);
                    s.store(hw::math::hard_swish(s, a1_0), y, 12);
                    s.store_first(hw::math::hard_swish(s, a1_1), y, 20, 4);
                    s.store(hw::math::hard_swish(s, a2_0), y, 24);
                    s.store_first(hw::math::hard_swish(s, a2_1), y, 32, 4);
                    s.store(hw::math::hard_swish(s, a3_0), y, 36);
                    s.store_first(hw::math::hard_swish(s, a3_1), y, 44, 4);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_2x3_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 189],
        w: &[f32; 336],
        y: &mut [f32; 240],
    ) {
        {
            let panel: &[f32; 336] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..5 {
                let rows = hw::taps(oy * 2, 1, 9, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a0_2 = bias2;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a1_2 = bias2;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 3] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 36] = hw::window(panel, 12 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v1 = s.splat(x[2]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                        }
                        {
                            let x: &[f32; 12] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + ox * 2 * 3,
                            );
                            let w: &[f32; 72] = hw::window(panel, 48 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[1 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[2 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 36);
                            let w1 = s.load(w, 40);
                            let w2 = s.load(w, 44);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[3 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 48);
                            let w1 = s.load(w, 52);
                            let w2 = s.load(w, 56);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[4 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 60);
                            let w1 = s.load(w, 64);
                            let w2 = s.load(w, 68);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[5 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                        }
                    }
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 12 + filter);
                    s.store(hw::math::hard_swish(s, a0_0), y, 0);
                    s.store(hw::math::hard_swish(s, a0_1), y, 4);
                    s.store(hw::math::hard_swish(s, a0_2), y, 8);
                    s.store(hw::math::hard_swish(s, a1_0), y, 12);
                    s.store(hw::math::hard_swish(s, a1_1), y, 16);
                    s.store(hw::math::hard_swish(s, a1_2), y, 20);
                }
                {
                    let ox = 2;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a0_2 = bias2;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a1_2 = bias2;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 12] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 - 1) * 3,
                            );
                            let w: &[f32; 72] = hw::window(panel, 12 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[1 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[2 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 36);
                            let w1 = s.load(w, 40);
                            let w2 = s.load(w, 44);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[3 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 48);
                            let w1 = s.load(w, 52);
                            let w2 = s.load(w, 56);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[4 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w0 = s.load(w, 60);
                            let w1 = s.load(w, 64);
                            let w2 = s.load(w, 68);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[5 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                        }
                        {
                            let x: &[f32; 3] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 36] = hw::window(panel, 84 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                        }
                    }
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 12 + filter);
                    s.store(hw::math::hard_swish(s, a0_0), y, 0);
                    s.store(hw::math::hard_swish(s, a0_1), y, 4);
                    s.store(hw::math::hard_swish(s, a0_2), y, 8);
                    s.store(hw::math::hard_swish(s, a1_0), y, 12);
                    s.store(hw::math::hard_swish(s, a1_1), y, 16);
                    s.store(hw::math::hard_swish(s, a1_2), y, 20);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_3x3_tile_4x3_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 189],
        w: &[f32; 336],
        y: &mut [f32; 240],
    ) {
        {
            let panel: &[f32; 336] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..5 {
                let rows = hw::taps(oy * 2, 1, 9, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a0_2 = bias2;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a1_2 = bias2;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a2_2 = bias2;
                    let mut a3_0 = bias0;
                    let mut a3_1 = bias1;
                    let mut a3_2 = bias2;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 15] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 36] = hw::window(panel, 12 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[1 + 6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[1 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v1 = s.splat(x[2]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[2 + 6]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[2 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                        }
                        {
                            let x: &[f32; 21] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + ox * 2 * 3,
                            );
                            let w: &[f32; 36] = hw::window(panel, 48 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[18]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[1 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[1 + 12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[1 + 18]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[2 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[2 + 12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let v3 = s.splat(x[2 + 18]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                        }
                        {
                            let x: &[f32; 15] = hw::window(
                                x0,
                                (oy * 2 + ky - 1) * 21 + (ox * 2 + 1) * 3,
                            );
                            let w: &[f32; 36] = hw::window(panel, 84 + ky * 108);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let w2 = s.load(w, 8);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w0 = s.load(w, 12);
                            let w1 = s.load(w, 16);
                            let w2 = s.load(w, 20);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[1 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[1 + 12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w0 = s.load(w, 24);
                            let w1 = s.load(w, 28);
                            let w2 = s.load(w, 32);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let v1 = s.splat(x[2 + 6]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let v2 = s.splat(x[2 + 12]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                        }
                    }
                    let y: &mut [f32; 48] = hw::window_mut(y, ox * 12 + filter);
                    s.store(hw::math::hard_swish(s, a0_0), y, 0);
                    s.store(hw::math::hard_swish(s, a0_1), y, 4);
                    s.store(hw::math::hard_swish(s, a0_2), y, 8);
                    s.store(hw::math::hard_swish(s, a1_0), y, 12);
                    s.store(hw::math::hard_swish(s, a1_1), y, 16);
                    s.store(hw::math::hard_swish(s, a1_2), y, 20);
                    s.store(hw::math::hard_swish(s, a2_0), y, 24);
                    s.store(hw::math::hard_swish(s, a2_1), y, 28);
                    s.store(hw::math::hard_swish(s, a2_2), y, 32);
                    s.store(hw::math::hard_swish(s, a3_0), y, 36);
                    s.store(hw::math::hard_swish(s, a3_1), y, 40);
                    s.store(hw::math::hard_swish(s, a3_2), y, 44);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn depthwise_3x1<S: hw::Simd>(
        s: S,
        x0: &[f32; 240],
        w: &[f32; 60],
        y: &mut [f32; 468],
    ) {
        for oy in 0..5 {
            let rows = hw::taps(oy, 1, 5, 3, 1);
            let y: &mut [f32; 84] = hw::window_mut(y, oy * 96);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a0_3 = bias;
                    for ky in rows.clone() {
                        let taps: &[f32; 12] = hw::window(w, 24 + ky * 12);
                        let w0_0 = s.load(taps, c);
                        let x: &[f32; 48] = hw::window(x0, (oy + ky - 1) * 48 + ox * 12);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 12 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        let v2 = s.load(x, 24 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        let v3 = s.load(x, 36 + c);
                        a0_3 = s.mul_add(v3, w0_0, a0_3);
                    }
                    let y0: &mut [f32; 84] = hw::window_mut(y, ox * 24);
                    s.store(hw::math::prelu(s, a0_0, s.load(w, 12 + c)), y0, c);
                    s.store(hw::math::prelu(s, a0_1, s.load(w, 12 + c)), y0, 24 + c);
                    s.store(hw::math::prelu(s, a0_2, s.load(w, 12 + c)), y0, 48 + c);
                    s.store(hw::math::prelu(s, a0_3, s.load(w, 12 + c)), y0, 72 + c);
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let bias = s.load_first(w, c, 12 % S::LANES);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a0_3 = bias;
                    for ky in rows.clone() {
                        let taps: &[f32; 12] = hw::window(w, 24 + ky * 12);
                        let w0_0 = s.load_first(taps, c, 12 % S::LANES);
                        let x: &[f32; 48] = hw::window(x0, (oy + ky - 1) * 48 + ox * 12);
                        let v0 = s.load_first(x, c, 12 % S::LANES);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load_first(x, 12 + c, 12 % S::LANES);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        let v2 = s.load_first(x, 24 + c, 12 % S::LANES);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        let v3 = s.load_first(x, 36 + c, 12 % S::LANES);
                        a0_3 = s.mul_add(v3, w0_0, a0_3);
                    }
                    let y0: &mut [f32; 84] = hw::window_mut(y, ox * 24);
                    s.store_first(
                        hw::math::prelu(s, a0_0, s.load_first(w, 12 + c, 12 % S::LANES)),
                        y0,
                        c,
                        12 % S::LANES,
                    );
                    s.store_first(
                        hw::math::prelu(s, a0_1, s.load_first(w, 12 + c, 12 % S::LANES)),
                        y0,
                        24 + c,
                        12 % S::LANES,
                    );
                    s.store_first(
                        hw::math::prelu(s, a0_2, s.load_first(w, 12 + c, 12 % S::LANES)),
                        y0,
                        48 + c,
                        12 % S::LANES,
                    );
                    s.store_first(
                        hw::math::prelu(s, a0_3, s.load_first(w, 12 + c, 12 % S::LANES)),
                        y0,
                        72 + c,
                        12 % S::LANES,
                    );
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn multiply<S: hw::Simd>(s: S, x0: &[f32; 468], x1: &[f32; 12], y: &mut [f32; 240]) {
        for pixel in 0..20 {
            let x0: &[f32; 12] = hw::window(x0, pixel * 24);
            let y: &mut [f32; 12] = hw::window_mut(y, pixel * 12);
            let mut c = 0;
            while c + S::LANES <= 12 {
                s.store(s.mul(s.load(x0, c), s.load(x1, c)), y, c);
                c += S::LANES;
            }
            if 12 % S::LANES != 0 {
                s.store_first(
                    s
                        .mul(
                            s.load_first(x0, c, 12 % S::LANES),
                            s.load_first(x1, c, 12 % S::LANES),
                        ),
                    y,
                    c,
                    12 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn add<S: hw::Simd>(s: S, x0: &[f32; 240], x1: &[f32; 240], y: &mut [f32; 468]) {
        for pixel in 0..20 {
            let x0: &[f32; 12] = hw::window(x0, pixel * 12);
            let x1: &[f32; 12] = hw::window(x1, pixel * 12);
            let y: &mut [f32; 12] = hw::window_mut(y, pixel * 24);
            let mut c = 0;
            while c + S::LANES <= 12 {
                s.store(hw::math::relu6(s, s.add(s.load(x0, c), s.load(x1, c))), y, c);
                c += S::LANES;
            }
            if 12 % S::LANES != 0 {
                s.store_first(
                    hw::math::relu6(
                        s,
                        s
                            .add(
                                s.load_first(x0, c, 12 % S::LANES),
                                s.load_first(x1, c, 12 % S::LANES),
                            ),
                    ),
                    y,
                    c,
                    12 % S::LANES,
                );
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_4x1_lanes_16_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 480],
        w: &[f32; 704],
        y: &mut [f32; 120],
    ) {
        for group in 0..2 {
            let w: &[f32; 352] = hw::window(w, group * 352);
            let first_channel = group * 12;
            let first_filter = group * 3;
            {
                let panel: &[f32; 352] = hw::window(w, 0);
                let filter = 0 + first_filter;
                for oy in 0..5 {
                    let rows = hw::taps(oy, 2, 5, 3, 2);
                    let y: &mut [f32; 24] = hw::window_mut(y, oy * 24);
                    {
                        let ox = 0;
                        let bias0 = s.load(panel, 0);
                        let mut a0_0 = s.splat(0.0);
                        let mut a0_1 = s.splat(0.0);
                        let mut a0_2 = s.splat(0.0);
                        let mut a1_0 = s.splat(0.0);
                        let mut a1_1 = s.splat(0.0);
                        let mut a1_2 = s.splat(0.0);
                        let mut a2_0 = s.splat(0.0);
                        let mut a2_1 = s.splat(0.0);
                        let mut a2_2 = s.splat(0.0);
                        let mut a3_0 = s.splat(0.0);
                        let mut a3_1 = s.splat(0.0);
                        let mut a3_2 = s.splat(0.0);
                        for ky in rows.clone() {
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + ox * 24 + first_channel,
                                );
                                let weights0: &[f32; 12] = hw::window(panel, 16 + ky * 36);
                                let weights1: &[f32; 12] = hw::window(
                                    panel,
                                    16 + ky * 36 + 108,
                                );
                                let weights2: &[f32; 12] = hw::window(
                                    panel,
                                    16 + ky * 36 + 216,
                                );
                                let w0 = s.load_first(weights0, 0, 12);
                                let w1 = s.load_first(weights1, 0, 12);
                                let w2 = s.load_first(weights2, 0, 12);
                                let v2 = s.load_first(x, 0, 12);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                let v3 = s.load_first(x, 24, 12);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                a3_2 = s.mul_add(v3, w2, a3_2);
                            }
                            {
                                let x: &[f32; 84] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + ox * 24 + first_channel,
                                );
                                let weights0: &[f32; 12] = hw::window(panel, 28 + ky * 36);
                                let weights1: &[f32; 12] = hw::window(
                                    panel,
                                    28 + ky * 36 + 108,
                                );
                                let weights2: &[f32; 12] = hw::window(
                                    panel,
                                    28 + ky * 36 + 216,
                                );
                                let w0 = s.load_first(weights0, 0, 12);
                                let w1 = s.load_first(weights1, 0, 12);
                                let w2 = s.load_first(weights2, 0, 12);
                                let v0 = s.load_first(x, 0, 12);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load_first(x, 24, 12);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let v2 = s.load_first(x, 48, 12);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                let v3 = s.load_first(x, 72, 12);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                a3_2 = s.mul_add(v3, w2, a3_2);
                            }
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + (ox + 2) * 24 + first_channel,
                                );
                                let weights0: &[f32; 12] = hw::window(panel, 40 + ky * 36);
                                let weights1: &[f32; 12] = hw::window(
                                    panel,
                                    40 + ky * 36 + 108,
                                );
                                let weights2: &[f32; 12] = hw::window(
                                    panel,
                                    40 + ky * 36 + 216,
                                );
                                let w0 = s.load_first(weights0, 0, 12);
                                let w1 = s.load_first(weights1, 0, 12);
                                let w2 = s.load_first(weights2, 0, 12);
                                let v0 = s.load_first(x, 0, 12);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load_first(x, 24, 12);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                            }
                        }
                        let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2]), bias0);
                        let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2]), bias0);
                        let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2]), bias0);
                        let a3_0 = s.add(s.reduce_add_each([a3_0, a3_1, a3_2]), bias0);
                        let y: &mut [f32; 21] = hw::window_mut(y, ox * 6 + filter);
                        s.store_first(a0_0, y, 0, 3);
                        s.store_first(a1_0, y, 6, 3);
                        s.store_first(a2_0, y, 12, 3);
                        s.store_first(a3_0, y, 18, 3);
                    }
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_2x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 480],
        w: &[f32; 672],
        y: &mut [f32; 120],
    ) {
        for group in 0..2 {
            let w: &[f32; 336] = hw::window(w, group * 336);
            let first_channel = group * 12;
            let first_filter = group * 3;
            {
                let panel: &[f32; 336] = hw::window(w, 0);
                let filter = 0 + first_filter;
                for oy in 0..5 {
                    let rows = hw::taps(oy, 2, 5, 3, 2);
                    let y: &mut [f32; 24] = hw::window_mut(y, oy * 24);
                    {
                        let ox = 0;
                        let bias0 = s.load(panel, 0);
                        let mut a0_0 = s.splat(0.0);
                        let mut a0_1 = s.splat(0.0);
                        let mut a0_2 = s.splat(0.0);
                        let mut a1_0 = s.splat(0.0);
                        let mut a1_1 = s.splat(0.0);
                        let mut a1_2 = s.splat(0.0);
                        for ky in rows.clone() {
                            for kx in 1..3 {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + (ox + kx * 2 - 2) * 24
                                        + first_channel,
                                );
                                let weights0: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12,
                                );
                                let weights1: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12 + 108,
                                );
                                let weights2: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12 + 216,
                                );
                                let w0 = s.load(weights0, 0);
                                let w1 = s.load(weights1, 0);
                                let w2 = s.load(weights2, 0);
                                let v0 = s.load(x, 0);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load(x, 24);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w0 = s.load_first(weights0, 8, 4);
                                let w1 = s.load_first(weights1, 8, 4);
                                let w2 = s.load_first(weights2, 8, 4);
                                let v0 = s.load_first(x, 8, 4);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load_first(x, 8 + 24, 4);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                            }
                        }
                        let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2]), bias0);
                        let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2]), bias0);
                        let y: &mut [f32; 9] = hw::window_mut(y, ox * 6 + filter);
                        s.store_first(a0_0, y, 0, 3);
                        s.store_first(a1_0, y, 6, 3);
                    }
                    {
                        let ox = 2;
                        let bias0 = s.load(panel, 0);
                        let mut a0_0 = s.splat(0.0);
                        let mut a0_1 = s.splat(0.0);
                        let mut a0_2 = s.splat(0.0);
                        let mut a1_0 = s.splat(0.0);
                        let mut a1_1 = s.splat(0.0);
                        let mut a1_2 = s.splat(0.0);
                        for ky in rows.clone() {
                            for kx in 0..2 {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + (ox + kx * 2 - 2) * 24
                                        + first_channel,
                                );
                                let weights0: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12,
                                );
                                let weights1: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12 + 108,
                                );
                                let weights2: &[f32; 12] = hw::window(
                                    panel,
                                    8 + ky * 36 + kx * 12 + 216,
                                );
                                let w0 = s.load(weights0, 0);
                                let w1 = s.load(weights1, 0);
                                let w2 = s.load(weights2, 0);
                                let v0 = s.load(x, 0);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load(x, 24);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w0 = s.load_first(weights0, 8, 4);
                                let w1 = s.load_first(weights1, 8, 4);
                                let w2 = s.load_first(weights2, 8, 4);
                                let v0 = s.load_first(x, 8, 4);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let v1 = s.load_first(x, 8 + 24, 4);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                            }
                        }
                        let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2]), bias0);
                        let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2]), bias0);
                        let y: &mut [f32; 9] = hw::window_mut(y, ox * 6 + filter);
                        s.store_first(a0_0, y, 0, 3);
                        s.store_first(a1_0, y, 6, 3);
                    }
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_2x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 480],
        w: &[f32; 872],
        y: &mut [f32; 120],
    ) {
        for group in 0..2 {
            let w: &[f32; 436] = hw::window(w, group * 436);
            let first_channel = group * 12;
            let first_filter = group * 3;
            {
                let panel: &[f32; 436] = hw::window(w, 0);
                let filter = 0 + first_filter;
                for oy in 0..5 {
                    let rows = hw::taps(oy, 2, 5, 3, 2);
                    let y: &mut [f32; 24] = hw::window_mut(y, oy * 24);
                    {
                        let ox = 0;
                        let bias0 = s.load(panel, 0);
                        let mut a0_0 = bias0;
                        let mut a1_0 = bias0;
                        for ky in rows.clone() {
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + ox * 24 + first_channel,
                                );
                                let w: &[f32; 48] = hw::window(panel, 52 + ky * 144);
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[0]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 4);
                                let v0 = s.splat(x[1]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[1 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 8);
                                let v0 = s.splat(x[2]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[2 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 12);
                                let v0 = s.splat(x[3]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[3 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 16);
                                let v0 = s.splat(x[4]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[4 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 20);
                                let v0 = s.splat(x[5]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[5 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 24);
                                let v0 = s.splat(x[6]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[6 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 28);
                                let v0 = s.splat(x[7]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[7 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 32);
                                let v0 = s.splat(x[8]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[8 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 36);
                                let v0 = s.splat(x[9]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[9 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 40);
                                let v0 = s.splat(x[10]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[10 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 44);
                                let v0 = s.splat(x[11]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[11 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                            }
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + (ox + 2) * 24 + first_channel,
                                );
                                let w: &[f32; 48] = hw::window(panel, 100 + ky * 144);
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[0]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 4);
                                let v0 = s.splat(x[1]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[1 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 8);
                                let v0 = s.splat(x[2]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[2 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 12);
                                let v0 = s.splat(x[3]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[3 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 16);
                                let v0 = s.splat(x[4]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[4 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 20);
                                let v0 = s.splat(x[5]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[5 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 24);
                                let v0 = s.splat(x[6]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[6 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 28);
                                let v0 = s.splat(x[7]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[7 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 32);
                                let v0 = s.splat(x[8]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[8 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 36);
                                let v0 = s.splat(x[9]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[9 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 40);
                                let v0 = s.splat(x[10]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[10 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 44);
                                let v0 = s.splat(x[11]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[11 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                            }
                        }
                        let y: &mut [f32; 9] = hw::window_mut(y, ox * 6 + filter);
                        s.store_first(a0_0, y, 0, 3);
                        s.store_first(a1_0, y, 6, 3);
                    }
                    {
                        let ox = 2;
                        let bias0 = s.load(panel, 0);
                        let mut a0_0 = bias0;
                        let mut a1_0 = bias0;
                        for ky in rows.clone() {
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + (ox - 2) * 24 + first_channel,
                                );
                                let w: &[f32; 48] = hw::window(panel, 4 + ky * 144);
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[0]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 4);
                                let v0 = s.splat(x[1]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[1 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 8);
                                let v0 = s.splat(x[2]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[2 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 12);
                                let v0 = s.splat(x[3]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[3 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 16);
                                let v0 = s.splat(x[4]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[4 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 20);
                                let v0 = s.splat(x[5]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[5 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 24);
                                let v0 = s.splat(x[6]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[6 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 28);
                                let v0 = s.splat(x[7]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[7 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 32);
                                let v0 = s.splat(x[8]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[8 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 36);
                                let v0 = s.splat(x[9]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[9 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 40);
                                let v0 = s.splat(x[10]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[10 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 44);
                                let v0 = s.splat(x[11]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[11 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                            }
                            {
                                let x: &[f32; 36] = hw::window(
                                    x0,
                                    (oy + ky * 2 - 2) * 96 + ox * 24 + first_channel,
                                );
                                let w: &[f32; 48] = hw::window(panel, 52 + ky * 144);
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[0]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 4);
                                let v0 = s.splat(x[1]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[1 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 8);
                                let v0 = s.splat(x[2]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[2 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 12);
                                let v0 = s.splat(x[3]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[3 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 16);
                                let v0 = s.splat(x[4]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[4 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 20);
                                let v0 = s.splat(x[5]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[5 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 24);
                                let v0 = s.splat(x[6]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[6 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 28);
                                let v0 = s.splat(x[7]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[7 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 32);
                                let v0 = s.splat(x[8]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[8 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 36);
                                let v0 = s.splat(x[9]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[9 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 40);
                                let v0 = s.splat(x[10]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[10 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w0 = s.load(w, 44);
                                let v0 = s.splat(x[11]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[11 + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                            }
                        }
                        let y: &mut [f32; 9] = hw::window_mut(y, ox * 6 + filter);
                        s.store_first(a0_0, y, 0, 3);
                        s.store_first(a1_0, y, 6, 3);
                    }
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn avg_pool_3x3<S: hw::Simd>(s: S, x0: &[f32; 120], y: &mut [f32; 120]) {
        for band in 0..2 {
            let oy = band * 2;
            let y: &mut [f32; 48] = hw::window_mut(y, oy * 24);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 6 {
                    let height0 = (hw::taps(oy, 1, 5, 3, 1)).len();
                    let height1 = (hw::taps((oy + 1), 1, 5, 3, 1)).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    if oy >= 1 {
                        let x: &[f32; 18] = hw::window(x0, (oy - 1) * 24 + ox * 6);
                        let v1 = s.load(x, c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v3);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, oy * 24 + ox * 6);
                        let v1 = s.load(x, c);
                        a0_1 = s.add(a0_1, v1);
                        a1_1 = s.add(a1_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v2);
                        a1_1 = s.add(a1_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v3);
                        a1_1 = s.add(a1_1, v3);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, (oy + 1) * 24 + ox * 6);
                        let v1 = s.load(x, c);
                        a0_1 = s.add(a0_1, v1);
                        a1_1 = s.add(a1_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v2);
                        a1_1 = s.add(a1_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v3);
                        a1_1 = s.add(a1_1, v3);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, (oy + 2) * 24 + ox * 6);
                        let v1 = s.load(x, c);
                        a1_1 = s.add(a1_1, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a1_1 = s.add(a1_1, v2);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 12 + c);
                        a1_1 = s.add(a1_1, v3);
                    }
                    let y0: &mut [f32; 12] = hw::window_mut(y, ox * 6);
                    s.store(s.div(a0_0, s.splat((height0 * 2) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 3) as f32)), y0, 6 + c);
                    let y1: &mut [f32; 12] = hw::window_mut(y, (ox * 6 + 24));
                    s.store(s.div(a1_0, s.splat((height1 * 2) as f32)), y1, c);
                    s.store(s.div(a1_1, s.splat((height1 * 3) as f32)), y1, 6 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 2;
                let mut c = 0;
                while c + S::LANES <= 6 {
                    let height0 = (hw::taps(oy, 1, 5, 3, 1)).len();
                    let height1 = (hw::taps((oy + 1), 1, 5, 3, 1)).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    if oy >= 1 {
                        let x: &[f32; 18] = hw::window(x0, (oy - 1) * 24 + (ox - 1) * 6);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v2);
                        a0_0 = s.add(a0_0, v2);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, oy * 24 + (ox - 1) * 6);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v1);
                        a1_1 = s.add(a1_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v2);
                        a1_1 = s.add(a1_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        a1_0 = s.add(a1_0, v2);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, (oy + 1) * 24 + (ox - 1) * 6);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a0_1 = s.add(a0_1, v1);
                        a1_1 = s.add(a1_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a0_1 = s.add(a0_1, v2);
                        a1_1 = s.add(a1_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        a1_0 = s.add(a1_0, v2);
                    }
                    {
                        let x: &[f32; 18] = hw::window(x0, (oy + 2) * 24 + (ox - 1) * 6);
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 6 + c);
                        a1_1 = s.add(a1_1, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 12 + c);
                        a1_1 = s.add(a1_1, v2);
                        a1_0 = s.add(a1_0, v2);
                    }
                    let y0: &mut [f32; 12] = hw::window_mut(y, ox * 6);
                    s.store(s.div(a0_0, s.splat((height0 * 3) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 2) as f32)), y0, 6 + c);
                    let y1: &mut [f32; 12] = hw::window_mut(y, (ox * 6 + 24));
                    s.store(s.div(a1_0, s.splat((height1 * 3) as f32)), y1, c);
                    s.store(s.div(a1_1, s.splat((height1 * 2) as f32)), y1, 6 + c);
                    c += S::LANES;
                }
            }
        }
        for oy in 4..5 {
            let rows = hw::taps(oy, 1, 5, 3, 1);
            let y: &mut [f32; 24] = hw::window_mut(y, oy * 24);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 6 {
                    let height0 = (hw::taps(oy, 1, 5, 3, 1)).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        let x: &[f32; 24] = hw::window(x0, (oy + ky - 1) * 24 + ox * 6);
                        let v1 = s.load(x, c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a0_2 = s.add(a0_2, v2);
                        a0_1 = s.add(a0_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 12 + c);
                        a0_3 = s.add(a0_3, v3);
                        a0_2 = s.add(a0_2, v3);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load(x, 18 + c);
                        a0_3 = s.add(a0_3, v4);
                        a0_2 = s.add(a0_2, v4);
                    }
                    let y0: &mut [f32; 24] = hw::window_mut(y, ox * 6);
                    s.store(s.div(a0_0, s.splat((height0 * 2) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 3) as f32)), y0, 6 + c);
                    s.store(s.div(a0_2, s.splat((height0 * 3) as f32)), y0, 12 + c);
                    s.store(s.div(a0_3, s.splat((height0 * 2) as f32)), y0, 18 + c);
                    c += S::LANES;
                }
            }
        }
        if 6 % S::LANES != 0 {
            let c = 6 - 6 % S::LANES;
            for oy in 0..5 {
                let rows = hw::taps(oy, 1, 5, 3, 1);
                let y: &mut [f32; 24] = hw::window_mut(y, oy * 24);
                {
                    let ox = 0;
                    let height0 = (hw::taps(oy, 1, 5, 3, 1)).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        let x: &[f32; 24] = hw::window(x0, (oy + ky - 1) * 24 + ox * 6);
                        let v1 = s.load_first(x, c, 6 % S::LANES);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load_first(x, 6 + c, 6 % S::LANES);
                        a0_2 = s.add(a0_2, v2);
                        a0_1 = s.add(a0_1, v2);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load_first(x, 12 + c, 6 % S::LANES);
                        a0_3 = s.add(a0_3, v3);
                        a0_2 = s.add(a0_2, v3);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load_first(x, 18 + c, 6 % S::LANES);
                        a0_3 = s.add(a0_3, v4);
                        a0_2 = s.add(a0_2, v4);
                    }
                    let y0: &mut [f32; 24] = hw::window_mut(y, ox * 6);
                    s.store_first(
                        s.div(a0_0, s.splat((height0 * 2) as f32)),
                        y0,
                        c,
                        6 % S::LANES,
                    );
                    s.store_first(
                        s.div(a0_1, s.splat((height0 * 3) as f32)),
                        y0,
                        6 + c,
                        6 % S::LANES,
                    );
                    s.store_first(
                        s.div(a0_2, s.splat((height0 * 3) as f32)),
                        y0,
                        12 + c,
                        6 % S::LANES,
                    );
                    s.store_first(
                        s.div(a0_3, s.splat((height0 * 2) as f32)),
                        y0,
                        18 + c,
                        6 % S::LANES,
                    );
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn softmax<S: hw::Simd>(s: S, x0: &[f32; 120], y: &mut [f32; 120]) {
        for pixel in 0..20 {
            let x: &[f32; 6] = hw::window(x0, pixel * 6);
            let y: &mut [f32; 6] = hw::window_mut(y, pixel * 6);
            hw::softmax(s, x, y);
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_5_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 656],
        y: &mut [f32; 5],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 640] = hw::window(w, tile * 640);
            let sums: &mut [f32; 5] = hw::window_mut(y, tile * 5);
            let w0: &[f32; 640] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            for (x, w0) in hw::chunks::<16>(x0).iter().zip(hw::chunks::<80>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 16), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 32), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 48), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 64), a0_4);
            }
            let x = s.load_first(x0, 112, 8);
            a0_0 = s.mul_add(x, s.load(w0, 560), a0_0);
            a0_1 = s.mul_add(x, s.load(w0, 576), a0_1);
            a0_2 = s.mul_add(x, s.load(w0, 592), a0_2);
            a0_3 = s.mul_add(x, s.load(w0, 608), a0_3);
            a0_4 = s.mul_add(x, s.load(w0, 624), a0_4);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
        }
        let mut i = 0;
        while i + S::LANES <= 5 {
            s.store(hw::math::sigmoid(s, s.add(s.load(y, i), s.load(w, 640 + i))), y, i);
            i += S::LANES;
        }
        if 5 % S::LANES != 0 {
            s.store_first(
                hw::math::sigmoid(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 5 % S::LANES),
                            s.load_first(w, 640 + i, 5 % S::LANES),
                        ),
                ),
                y,
                i,
                5 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_5_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 608],
        y: &mut [f32; 5],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 600] = hw::window(w, tile * 600);
            let sums: &mut [f32; 5] = hw::window_mut(y, tile * 5);
            let w0: &[f32; 600] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<40>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 8), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 16), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 24), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 32), a0_4);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
        }
        let mut i = 0;
        while i + S::LANES <= 5 {
            s.store(hw::math::sigmoid(s, s.add(s.load(y, i), s.load(w, 600 + i))), y, i);
            i += S::LANES;
        }
        if 5 % S::LANES != 0 {
            s.store_first(
                hw::math::sigmoid(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 5 % S::LANES),
                            s.load_first(w, 600 + i, 5 % S::LANES),
                        ),
                ),
                y,
                i,
                5 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn fully_connected_rows_5_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 120],
        w: &[f32; 608],
        y: &mut [f32; 5],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 600] = hw::window(w, tile * 600);
            let sums: &mut [f32; 5] = hw::window_mut(y, tile * 5);
            let w0: &[f32; 600] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let mut a0_4 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<20>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load(w0, 16), a0_4);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
            sums[4] = s.reduce_add(a0_4);
        }
        let mut i = 0;
        while i + S::LANES <= 5 {
            s.store(hw::math::sigmoid(s, s.add(s.load(y, i), s.load(w, 600 + i))), y, i);
            i += S::LANES;
        }
        if 5 % S::LANES != 0 {
            s.store_first(
                hw::math::sigmoid(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 5 % S::LANES),
                            s.load_first(w, 600 + i, 5 % S::LANES),
                        ),
                ),
                y,
                i,
                5 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn global_avg_pool<S: hw::Simd>(s: S, x0: &[f32; 468], y: &mut [f32; 12]) {
        let mut c = 0;
        while c + S::LANES <= 12 {
            let mut a0 = s.splat(0.0);
            for row in 0..5 {
                let mut row0 = s.splat(0.0);
                for column in 0..4 {
                    let x: &[f32; 12] = hw::window(x0, (row * 4 + column) * 24);
                    row0 = s.add(row0, s.load(x, c));
                }
                a0 = s.add(a0, row0);
            }
            s.store(s.div(a0, s.splat(20 as f32)), y, c);
            c += S::LANES;
        }
        if 12 % S::LANES != 0 {
            let mut a0 = s.splat(0.0);
            for row in 0..5 {
                let mut row0 = s.splat(0.0);
                for column in 0..4 {
                    let x: &[f32; 12] = hw::window(x0, (row * 4 + column) * 24);
                    row0 = s.add(row0, s.load_first(x, c, 12 % S::LANES));
                }
                a0 = s.add(a0, row0);
            }
            s.store_first(s.div(a0, s.splat(20 as f32)), y, c, 12 % S::LANES);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn global_max_pool<S: hw::Simd>(s: S, x0: &[f32; 468], y: &mut [f32; 12]) {
        let mut c = 0;
        while c + S::LANES <= 12 {
            let mut a0 = s.splat(f32::NEG_INFINITY);
            for row in 0..5 {
                let mut row0 = s.splat(f32::NEG_INFINITY);
                for column in 0..4 {
                    let x: &[f32; 12] = hw::window(x0, (row * 4 + column) * 24);
                    row0 = s.maximum(row0, s.load(x, c));
                }
                a0 = s.maximum(a0, row0);
            }
            s.store(a0, y, c);
            c += S::LANES;
        }
        if 12 % S::LANES != 0 {
            let mut a0 = s.splat(f32::NEG_INFINITY);
            for row in 0..5 {
                let mut row0 = s.splat(f32::NEG_INFINITY);
                for column in 0..4 {
                    let x: &[f32; 12] = hw::window(x0, (row * 4 + column) * 24);
                    row0 = s.maximum(row0, s.load_first(x, c, 12 % S::LANES));
                }
                a0 = s.maximum(a0, row0);
            }
            s.store_first(a0, y, c, 12 % S::LANES);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn activation<S: hw::Simd>(s: S, x0: &[f32; 12], y: &mut [f32; 12]) {
        let mut i = 0;
        while i + S::LANES <= 12 {
            s.store(hw::math::silu(s, s.load(x0, i)), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                hw::math::silu(s, s.load_first(x0, i, 12 % S::LANES)),
                y,
                i,
                12 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn add_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 12],
        x1: &[f32; 12],
        x2: &[f32; 12],
        y: &mut [f32; 12],
    ) {
        let mut i = 0;
        while i + S::LANES <= 12 {
            s.store(s.add(s.add(s.load(x0, i), s.load(x1, i)), s.load(x2, i)), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                s
                    .add(
                        s
                            .add(
                                s.load_first(x0, i, 12 % S::LANES),
                                s.load_first(x1, i, 12 % S::LANES),
                            ),
                        s.load_first(x2, i, 12 % S::LANES),
                    ),
                y,
                i,
                12 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn transpose_2<S: hw::Simd>(s: S, x0: &[f32; 120], y: &mut [f32; 120]) {
        for row in 0..6 {
            let y: &mut [f32; 20] = hw::window_mut(y, row * 20);
            for (column, value) in y.iter_mut().enumerate() {
                [*value] = *hw::window::<1, _>(x0, column * 6 + row);
            }
        }
    }
};
