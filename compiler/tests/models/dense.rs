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
    const SUMMARY: &str = "dense\n\n                                                                      multiply-  sharing\nlayer       from     kind               window    output  parameters       adds    saves\n────────────────────────────────────────────────────────────────────────────────────────\ninput                input                         6x7x8\nnorm1                batch_norm + relu             6x7x8          16        336\nwide1                conv               1x1       6x7x16         144      5,376    5,904\nnew1                 conv               3x3 p1     6x7x4         580     24,192   23,780\ndense1      input,   concat                       6x7x12\n            new1\nnorm2                batch_norm + relu            6x7x12          24        504\nnew2                 conv               3x3 p1     6x7x4         436     18,144   17,876\ndense2      input,   concat                       6x7x16\n            new1,\n            new2\nhalved               avg_pool           2x2 s2x1  3x6x16\nleft                 conv + relu        1x1        3x6x8         136      2,304    2,312\nright       halved   conv               1x1        3x6x8         136      2,304    2,312\ntransition  left,    concat                       3x6x16\n            right\nsquare      right    conv               3x3 p1     3x6x8         584     10,368    9,928\nresidual    square,  add + relu                    3x6x8\n            left\ndeep                 depthwise_conv     3x3 p1     3x6x8          80      1,296    1,360\nfew                  conv               1x1        3x6x3          27        432      459\nwide        deep,    concat                       3x6x11\n            few\n\nleft out, for want of room: input, activations; `cargo hardwire summary --json` has all\n\nparameters     2,163\nmultiply-adds  65,256\nsharing saves  63,931 parameters\nweights        8.4 KiB in f32; packed 10.6 KiB for avx2, 8.9 KiB for avx512\nactivations    17.9 KiB in all, in an arena of 22.6 KiB\n";
    const PLAN: &str = "dense: 13 steps, an arena of 22.6 KiB\n\nstep            does               reads        writes  at byte  bytes  multiply-adds\n─────────────────────────────────────────────────────────────────────────────────────\nnorm1           batch_norm + relu  input         6x7x8        0  1,344            336\nwide1           conv               norm1        6x7x16   17,728  2,688          5,376\nnew1            conv               wide1         6x7x4   20,448    672         24,192\ninput (copied)  copy               input         6x7x8   20,416  1,344\nnorm2           batch_norm + relu  dense1       6x7x12   13,632  2,016            504\nnew2            conv               norm2         6x7x4   20,464    672         18,144\nhalved          avg_pool           dense2       3x6x16        0  1,152\nleft            conv + relu        halved        3x6x8    9,536    576          2,304\nright           conv               halved        3x6x8    9,568    576          2,304\nresidual        conv + add + relu  right, left   3x6x8   10,688    576         10,368\ndeep            depthwise_conv     residual      3x6x8        0    576          1,296\nfew             conv               deep          3x6x3      832    216            432\nfew (copied)    copy               few           3x6x3       32    216\n\nconcat          of  at byte  bytes apart  written in place  copied\n──────────────────────────────────────────────────────────────────\ndense1      6x7x12   20,416           64  new1              input\ndense2      6x7x16   20,416           64  new1, new2        input\ntransition  3x6x16    9,536           64  left, right\nwide        3x6x11        0           44  deep              few\n\nstep on levels: algorithm\n    panels  tile                          in registers       parts  statements  packed weights\n──────────────────────────────────────────────────────────────────────────────────────────────\nwide1 on avx512: direct\n         1  14 pixels x 1 vector of 16    weights, unrolled      1         263           576 B\nwide1 on avx2: direct\n         1  5 pixels x 2 vectors of 8     inputs, unrolled       1         292           576 B\nwide1 on baseline, simd128, scalar: direct\n         1  2 pixels x 4 vectors of 4     weights, unrolled      1         134           576 B\nwide1 on neon: direct\n         1  6 pixels x 4 vectors of 4     weights, unrolled      1         326           576 B\nnew1 on avx512: direct\n         1  4 pixels x 4 dots of 16       weights                1         230         2.3 KiB\nnew1 on avx2: direct\n         1  3 pixels x 4 dots of 8        inputs                 1         224         2.3 KiB\nnew1 on baseline, simd128, scalar: direct\n         1  7 pixels x 1 vector of 4      weights                1          62         2.3 KiB\nnew1 on neon: winograd 2x2, 1 block\n         1  12 pixels x 1 vector of 4     weights, unrolled      1         427         4.1 KiB\nnew2 on avx512: direct\n         1  4 pixels x 4 dots of 16       weights                1         230         1.8 KiB\nnew2 on avx2: direct\n         1  3 pixels x 4 dots of 8        inputs                 1         224         1.7 KiB\nnew2 on baseline, simd128, scalar: direct\n         1  7 pixels x 1 vector of 4      weights                1          62         1.7 KiB\nnew2 on neon: winograd 2x2, 1 block\n         1  12 pixels x 1 vector of 4     weights, unrolled      1         327         3.1 KiB\nhalved on all levels: windows\n            2 rows x 2 pixels x 1 vector                         1          66\nleft on avx512: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         325           544 B\nleft on avx2: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         325           544 B\nleft on baseline, simd128, scalar: direct\n         1  6 pixels x 2 vectors of 4     weights, unrolled      1         348           544 B\nleft on neon: direct\n         1  9 pixels x 2 vectors of 4     weights                1          69           544 B\nright on avx512: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         325           544 B\nright on avx2: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         325           544 B\nright on baseline, simd128, scalar: direct\n         1  6 pixels x 2 vectors of 4     weights, unrolled      1         348           544 B\nright on neon: direct\n         1  9 pixels x 2 vectors of 4     weights                1          69           544 B\nresidual on avx512: direct\n         1  3 pixels x 8 dots of 16       inputs                 1         378         2.3 KiB\nresidual on avx2: winograd 2x2, 1 block\n         1  6 pixels x 1 vector of 8      weights, unrolled      1         119         4.1 KiB\nresidual on baseline, simd128, scalar: direct\n         1  3 pixels x 2 vectors of 4     weights                1          74         2.3 KiB\nresidual on neon: winograd 2x2, 1 block\n         1  6 pixels x 2 vectors of 4     weights, unrolled      1         188         4.1 KiB\ndeep on all levels: depthwise\n            6 pixels x 1 vector                                  1          64           320 B\nfew on avx512: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         173           288 B\nfew on avx2: direct\n         1  9 pixels x 1 vector of 8      weights, unrolled      1         173           288 B\nfew on baseline, neon, simd128, scalar: direct\n         1  9 pixels x 1 vector of 4      weights, unrolled      1         173           144 B\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 336];
        type Outputs<'a> = (&'a [f32; 288], &'a [f32; 198]);
        const NAME: &'static str = "dense";
        const PARAMETERS: u64 = 2163u64;
        const MULTIPLY_ADDS: u64 = 65256u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[6, 7, 8],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "transition",
                dimensions: &[3, 6, 16],
            },
            hw::Port {
                name: "wide",
                dimensions: &[3, 6, 11],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "norm1",
                kind: "batch_norm",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 8,
                },
                parameters: 16u64,
                multiply_adds: 336u64,
                unshared_parameters: 16u64,
            },
            hw::Layer {
                name: "wide1",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 16,
                },
                parameters: 144u64,
                multiply_adds: 5376u64,
                unshared_parameters: 6048u64,
            },
            hw::Layer {
                name: "new1",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 4,
                },
                parameters: 580u64,
                multiply_adds: 24192u64,
                unshared_parameters: 24360u64,
            },
            hw::Layer {
                name: "dense1",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "norm2",
                kind: "batch_norm",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 12,
                },
                parameters: 24u64,
                multiply_adds: 504u64,
                unshared_parameters: 24u64,
            },
            hw::Layer {
                name: "new2",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 4,
                },
                parameters: 436u64,
                multiply_adds: 18144u64,
                unshared_parameters: 18312u64,
            },
            hw::Layer {
                name: "dense2",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 6,
                    width: 7,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "halved",
                kind: "avg_pool",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "left",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 8,
                },
                parameters: 136u64,
                multiply_adds: 2304u64,
                unshared_parameters: 2448u64,
            },
            hw::Layer {
                name: "right",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 8,
                },
                parameters: 136u64,
                multiply_adds: 2304u64,
                unshared_parameters: 2448u64,
            },
            hw::Layer {
                name: "transition",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "square",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 8,
                },
                parameters: 584u64,
                multiply_adds: 10368u64,
                unshared_parameters: 10512u64,
            },
            hw::Layer {
                name: "residual",
                kind: "add",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 8,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "deep",
                kind: "depthwise_conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 8,
                },
                parameters: 80u64,
                multiply_adds: 1296u64,
                unshared_parameters: 1440u64,
            },
            hw::Layer {
                name: "few",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 3,
                },
                parameters: 27u64,
                multiply_adds: 432u64,
                unshared_parameters: 486u64,
            },
            hw::Layer {
                name: "wide",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 3,
                    width: 6,
                    channels: 11,
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
                name: "norm1.weight",
                dimensions: &[8],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "norm1.bias",
                dimensions: &[8],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm1.running_mean",
                dimensions: &[8],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm1.running_var",
                dimensions: &[8],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "wide1.weight",
                dimensions: &[16, 8, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.8660254,
                },
            },
            hw::TensorSpec {
                name: "wide1.bias",
                dimensions: &[16],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "new1.weight",
                dimensions: &[4, 16, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.20412415,
                },
            },
            hw::TensorSpec {
                name: "new1.bias",
                dimensions: &[4],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "norm2.weight",
                dimensions: &[12],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "norm2.bias",
                dimensions: &[12],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm2.running_mean",
                dimensions: &[12],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm2.running_var",
                dimensions: &[12],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "new2.weight",
                dimensions: &[4, 12, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.23570226,
                },
            },
            hw::TensorSpec {
                name: "new2.bias",
                dimensions: &[4],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "left.weight",
                dimensions: &[8, 16, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.61237246,
                },
            },
            hw::TensorSpec {
                name: "left.bias",
                dimensions: &[8],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "right.weight",
                dimensions: &[8, 16, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.61237246,
                },
            },
            hw::TensorSpec {
                name: "right.bias",
                dimensions: &[8],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "square.weight",
                dimensions: &[8, 8, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.28867513,
                },
            },
            hw::TensorSpec {
                name: "square.bias",
                dimensions: &[8],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "deep.weight",
                dimensions: &[8, 1, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.8164966,
                },
            },
            hw::TensorSpec {
                name: "deep.bias",
                dimensions: &[8],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "few.weight",
                dimensions: &[3, 8, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.8660254,
                },
            },
            hw::TensorSpec {
                name: "few.bias",
                dimensions: &[3],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 5776;
        const PARTS: usize = 1;
        fn packed_len(level: hw::Level) -> usize {
            [2272, 2720, 2240, 3472, 2240, 2240][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..16];
                let (affine, _) = part.split_at_mut(16);
                hw::pack::affine(
                    affine,
                    8,
                    &hw::pack::Norm {
                        scale: &tensors[0],
                        shift: &tensors[1],
                        mean: &tensors[2],
                        variance: &tensors[3],
                        epsilon: 0.00001,
                    },
                );
            }
            {
                let part = &mut packed[16..][..144];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 16,
                            groups: 1,
                            channels: 8,
                            taps: 1,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 16,
                            groups: 1,
                            channels: 8,
                            taps: 1,
                            lanes: 8,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 16,
                            groups: 1,
                            channels: 8,
                            taps: 1,
                            lanes: 4,
                            vectors: 4,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
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
                let part = &mut packed[160..][..[
                    592, 584, 580, 1040, 580, 580,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
                            channels: 16,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
                            channels: 16,
                            taps: 9,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
                            channels: 16,
                            taps: 9,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[6],
                            ::core::option::Option::Some(&tensors[7]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 4,
                            channels: 16,
                            lanes: 4,
                            vectors: 1,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23,
                            2,
                            4,
                        >(
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
                    752, 752, 752, 1200, 752, 752,
                ][level as usize]..][..24];
                let (affine, _) = part.split_at_mut(24);
                hw::pack::affine(
                    affine,
                    12,
                    &hw::pack::Norm {
                        scale: &tensors[8],
                        shift: &tensors[9],
                        mean: &tensors[10],
                        variance: &tensors[11],
                        epsilon: 0.00001,
                    },
                );
            }
            {
                let part = &mut packed[[
                    784, 784, 784, 1232, 784, 784,
                ][level as usize]..][..[448, 440, 436, 784, 436, 436][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
                            channels: 12,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[12],
                            ::core::option::Option::Some(&tensors[13]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
                            channels: 12,
                            taps: 9,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[12],
                            ::core::option::Option::Some(&tensors[13]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 4,
                            groups: 1,
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
                            &tensors[12],
                            ::core::option::Option::Some(&tensors[13]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 4,
                            channels: 12,
                            lanes: 4,
                            vectors: 1,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23,
                            2,
                            4,
                        >(
                            part,
                            &shape,
                            &tensors[12],
                            ::core::option::Option::Some(&tensors[13]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    1232, 1232, 1232, 2016, 1232, 1232,
                ][level as usize]..][..136];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 16,
                            taps: 1,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[14],
                            ::core::option::Option::Some(&tensors[15]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 16,
                            taps: 1,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[14],
                            ::core::option::Option::Some(&tensors[15]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    1376, 1376, 1376, 2160, 1376, 1376,
                ][level as usize]..][..136];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 16,
                            taps: 1,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[16],
                            ::core::option::Option::Some(&tensors[17]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 16,
                            taps: 1,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[16],
                            ::core::option::Option::Some(&tensors[17]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    1520, 1520, 1520, 2304, 1520, 1520,
                ][level as usize]..][..[592, 1040, 584, 1040, 584, 584][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 8,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 8,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[18],
                            ::core::option::Option::Some(&tensors[19]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 8,
                            channels: 8,
                            lanes: 8,
                            vectors: 1,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23,
                            2,
                            4,
                        >(
                            part,
                            &shape,
                            &tensors[18],
                            ::core::option::Option::Some(&tensors[19]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 8,
                            taps: 9,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[18],
                            ::core::option::Option::Some(&tensors[19]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 8,
                            channels: 8,
                            lanes: 4,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23,
                            2,
                            4,
                        >(
                            part,
                            &shape,
                            &tensors[18],
                            ::core::option::Option::Some(&tensors[19]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    2112, 2560, 2112, 3344, 2112, 2112,
                ][level as usize]..][..80];
                let shape = hw::pack::ConvPack {
                    filters: 8,
                    groups: 1,
                    channels: 1,
                    taps: 9,
                    lanes: 1,
                    vectors: 8,
                    along_inputs: 0,
                    dtype: hw::pack::WeightsDtype::F32,
                };
                hw::pack::conv(
                    part,
                    &shape,
                    &tensors[20],
                    ::core::option::Option::Some(&tensors[21]),
                    ::core::option::Option::None,
                    ::core::option::Option::None,
                );
            }
            {
                let part = &mut packed[[
                    2192, 2640, 2192, 3424, 2192, 2192,
                ][level as usize]..][..[72, 72, 36, 36, 36, 36][level as usize]];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 3,
                            groups: 1,
                            channels: 8,
                            taps: 1,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[22],
                            ::core::option::Option::Some(&tensors[23]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 3,
                            groups: 1,
                            channels: 8,
                            taps: 1,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[22],
                            ::core::option::Option::Some(&tensors[23]),
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
dense

                                                                      multiply-  sharing
layer       from     kind               window    output  parameters       adds    saves
────────────────────────────────────────────────────────────────────────────────────────
input                input                         6x7x8
norm1                batch_norm + relu             6x7x8          16        336
wide1                conv               1x1       6x7x16         144      5,376    5,904
new1                 conv               3x3 p1     6x7x4         580     24,192   23,780
dense1      input,   concat                       6x7x12
            new1
norm2                batch_norm + relu            6x7x12          24        504
new2                 conv               3x3 p1     6x7x4         436     18,144   17,876
dense2      input,   concat                       6x7x16
            new1,
            new2
halved               avg_pool           2x2 s2x1  3x6x16
left                 conv + relu        1x1        3x6x8         136      2,304    2,312
right       halved   conv               1x1        3x6x8         136      2,304    2,312
transition  left,    concat                       3x6x16
            right
square      right    conv               3x3 p1     3x6x8         584     10,368    9,928
residual    square,  add + relu                    3x6x8
            left
deep                 depthwise_conv     3x3 p1     3x6x8          80      1,296    1,360
few                  conv               1x1        3x6x3          27        432      459
wide        deep,    concat                       3x6x11
            few

left out, for want of room: input, activations; `cargo hardwire summary --json` has all

parameters     2,163
multiply-adds  65,256
sharing saves  63,931 parameters
weights        8.4 KiB in f32; packed 10.6 KiB for avx2, 8.9 KiB for avx512
activations    17.9 KiB in all, in an arena of 22.6 KiB
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
        input0: &[f32; 336],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> (&'a [f32; 288], &'a [f32; 198]) {
        {
            let (y, _) = hw::take::<336>(arena, 0);
            s.vectorize(Norm1Step { x0: input0, packed, y });
        }
        observer.map(0, hw::part::<336>(arena, 0));
        {
            let (x0, rest) = hw::take::<336>(arena, 0);
            let (y, _) = hw::take::<672>(rest, 4096);
            s.vectorize(Wide1Step { x0: &*x0, packed, y });
        }
        observer.map(1, hw::part::<672>(arena, 4432));
        {
            let (scratch, rest) = hw::take::<4096>(arena, 0);
            let (x0, rest) = hw::take::<672>(rest, 336);
            let (y, _) = hw::take::<660>(rest, 8);
            s.vectorize(New1Step {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.view(2, hw::part::<660>(arena, 5112), 4, 16);
        {
            let (y, _) = hw::take::<664>(arena, 5104);
            s.vectorize(InputCopiedStep { x0: input0, y });
        }
        observer.view(3, hw::part::<668>(arena, 5104), 12, 16);
        {
            let (y, rest) = hw::take::<504>(arena, 3408);
            let (x0, _) = hw::take::<668>(rest, 1192);
            s.vectorize(Norm2Step { x0: &*x0, packed, y });
        }
        observer.map(4, hw::part::<504>(arena, 3408));
        {
            let (scratch, rest) = hw::take::<3072>(arena, 0);
            let (x0, rest) = hw::take::<504>(rest, 336);
            let (y, _) = hw::take::<660>(rest, 1204);
            s.vectorize(New2Step {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.view(5, hw::part::<660>(arena, 5116), 4, 16);
        observer.map(6, hw::part::<672>(arena, 5104));
        {
            let (y, rest) = hw::take::<288>(arena, 0);
            let (x0, _) = hw::take::<672>(rest, 4816);
            s.vectorize(HalvedStep { x0: &*x0, y });
        }
        observer.map(7, hw::part::<288>(arena, 0));
        {
            let (x0, rest) = hw::take::<288>(arena, 0);
            let (y, _) = hw::take::<280>(rest, 2096);
            s.vectorize(LeftStep { x0: &*x0, packed, y });
        }
        observer.view(8, hw::part::<280>(arena, 2384), 8, 16);
        {
            let (x0, rest) = hw::take::<288>(arena, 0);
            let (y, _) = hw::take::<280>(rest, 2104);
            s.vectorize(RightStep { x0: &*x0, packed, y });
        }
        observer.view(9, hw::part::<280>(arena, 2392), 8, 16);
        observer.map(10, hw::part::<288>(arena, 2384));
        {
            let (scratch, rest) = hw::take::<1536>(arena, 0);
            let (x0, rest) = hw::take::<288>(rest, 848);
            let (y, _) = hw::take::<144>(rest, 0);
            s.vectorize(ResidualStep {
                x0: hw::part::<280>(&*x0, 8),
                x1: hw::part::<280>(&*x0, 0),
                packed,
                scratch,
                y,
            });
        }
        observer.map(12, hw::part::<144>(arena, 2672));
        {
            let (y, rest) = hw::take::<195>(arena, 0);
            let (x0, _) = hw::take::<144>(rest, 2477);
            s.vectorize(DeepStep { x0: &*x0, packed, y });
        }
        observer.view(13, hw::part::<195>(arena, 0), 8, 11);
        {
            let (x0, rest) = hw::take::<195>(arena, 0);
            let (y, _) = hw::take::<54>(rest, 13);
            s.vectorize(FewStep { x0: &*x0, packed, y });
        }
        observer.map(14, hw::part::<54>(arena, 208));
        {
            let (y, rest) = hw::take::<190>(arena, 8);
            let (x0, _) = hw::take::<54>(rest, 10);
            s.vectorize(FewCopiedStep { x0: &*x0, y });
        }
        observer.map(15, hw::part::<198>(arena, 0));
        (hw::part::<288>(arena, 2384), hw::part::<198>(arena, 0))
    }
    struct Norm1Step<'a> {
        x0: &'a [f32; 336],
        packed: &'a [f32],
        y: &'a mut [f32; 336],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Norm1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            batch_norm(s, self.x0, hw::part(self.packed, 0), self.y);
        }
    }
    struct Wide1Step<'a> {
        x0: &'a [f32; 336],
        packed: &'a [f32],
        y: &'a mut [f32; 672],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Wide1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_14x1_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_5x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_6x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
            };
        }
    }
    struct New1Step<'a> {
        x0: &'a [f32; 672],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 660],
    }
    impl<S: hw::Simd> hw::Kernel<S> for New1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_4x1_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_3x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_7x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.y,
                    )
                }
                Neon => {
                    winograd_2x3_tile_12x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_7x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_7x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 160),
                        self.y,
                    )
                }
            };
        }
    }
    struct InputCopiedStep<'a> {
        x0: &'a [f32; 336],
        y: &'a mut [f32; 664],
    }
    impl<S: hw::Simd> hw::Kernel<S> for InputCopiedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            copy(s, self.x0, self.y);
        }
    }
    struct Norm2Step<'a> {
        x0: &'a [f32; 668],
        packed: &'a [f32],
        y: &'a mut [f32; 504],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Norm2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            batch_norm_2(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [752, 752, 752, 1200, 752, 752][S::LEVEL as usize],
                ),
                self.y,
            );
        }
    }
    struct New2Step<'a> {
        x0: &'a [f32; 504],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 660],
    }
    impl<S: hw::Simd> hw::Kernel<S> for New2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_4x1_lanes_16_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 784),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_3x1_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 784),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_7x1_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 784),
                        self.y,
                    )
                }
                Neon => {
                    winograd_2x3_tile_12x1_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_7x1_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 784),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_7x1_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 784),
                        self.y,
                    )
                }
            };
        }
    }
    struct HalvedStep<'a> {
        x0: &'a [f32; 672],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for HalvedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            avg_pool_2x2(s, self.x0, self.y);
        }
    }
    struct LeftStep<'a> {
        x0: &'a [f32; 288],
        packed: &'a [f32],
        y: &'a mut [f32; 280],
    }
    impl<S: hw::Simd> hw::Kernel<S> for LeftStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_9x1_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_9x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_9x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 2016),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1232),
                        self.y,
                    )
                }
            };
        }
    }
    struct RightStep<'a> {
        x0: &'a [f32; 288],
        packed: &'a [f32],
        y: &'a mut [f32; 280],
    }
    impl<S: hw::Simd> hw::Kernel<S> for RightStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_9x1_lanes_8_2(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 1376),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_9x1_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 1376),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_6x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 1376),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_9x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 2160),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_6x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 1376),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_6x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 1376),
                        self.y,
                    )
                }
            };
        }
    }
    struct ResidualStep<'a> {
        x0: &'a [f32; 280],
        x1: &'a [f32; 280],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ResidualStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_3x1_lanes_16(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 1520),
                        self.y,
                    )
                }
                Avx2 => {
                    winograd_2x3_tile_6x1_lanes_8(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 1520),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_3x2_lanes_4(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 1520),
                        self.y,
                    )
                }
                Neon => {
                    winograd_2x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 2304),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_3x2_lanes_4(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 1520),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_3x2_lanes_4(
                        s,
                        self.x0,
                        self.x1,
                        hw::part(self.packed, 1520),
                        self.y,
                    )
                }
            };
        }
    }
    struct DeepStep<'a> {
        x0: &'a [f32; 144],
        packed: &'a [f32],
        y: &'a mut [f32; 195],
    }
    impl<S: hw::Simd> hw::Kernel<S> for DeepStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            depthwise_3x3(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [2112, 2560, 2112, 3344, 2112, 2112][S::LEVEL as usize],
                ),
                self.y,
            );
        }
    }
    struct FewStep<'a> {
        x0: &'a [f32; 195],
        packed: &'a [f32],
        y: &'a mut [f32; 54],
    }
    impl<S: hw::Simd> hw::Kernel<S> for FewStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_9x1_lanes_8_3(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 2192),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_9x1_lanes_8_3(
                        s,
                        self.x0,
                        hw::part(self.packed, 2640),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_9x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 2192),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_9x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 3424),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_9x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 2192),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_9x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 2192),
                        self.y,
                    )
                }
            };
        }
    }
    struct FewCopiedStep<'a> {
        x0: &'a [f32; 54],
        y: &'a mut [f32; 190],
    }
    impl<S: hw::Simd> hw::Kernel<S> for FewCopiedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            copy_2(s, self.x0, self.y);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn batch_norm<S: hw::Simd>(
        s: S,
        x0: &[f32; 336],
        w: &[f32; 16],
        y: &mut [f32; 336],
    ) {
        for pixel in 0..42 {
            let x: &[f32; 8] = hw::window(x0, pixel * 8);
            let y: &mut [f32; 8] = hw::window_mut(y, pixel * 8);
            let mut c = 0;
            while c + S::LANES <= 8 {
                s.store(
                    hw::math::relu(
                        s,
                        s.mul_add(s.load(x, c), s.load(w, c), s.load(w, 8 + c)),
                    ),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 8 % S::LANES != 0 {
                s.store_first(
                    hw::math::relu(
                        s,
                        s
                            .mul_add(
                                s.load_first(x, c, 8 % S::LANES),
                                s.load_first(w, c, 8 % S::LANES),
                                s.load_first(w, 8 + c, 8 % S::LANES),
                            ),
                    ),
                    y,
                    c,
                    8 % S::LANES,
                );
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_1x1_tile_14x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 336],
        w: &[f32; 144],
        y: &mut [f32; 672],
    ) {
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..3 {
                    let ox = tile * 14;
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
                    let ky = 0;
                    {
                        let x: &[f32; 112] = hw::window(x0, ox * 8);
                        let w: &[f32; 128] = hw::window(panel, 16 + ky * 128);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[1 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[1 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[1 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[1 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[1 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 32);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[2 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[2 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[2 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[2 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[2 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 48);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[3 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[3 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[3 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[3 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[3 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[3 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[3 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[3 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[3 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[3 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[3 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[3 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 64);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[4 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[4 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[4 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[4 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[4 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[4 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[4 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[4 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[4 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[4 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[4 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[4 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[4 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 80);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[5 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[5 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[5 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[5 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[5 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[5 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[5 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[5 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[5 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[5 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[5 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[5 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[5 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 96);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[6 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[6 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[6 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[6 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[6 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[6 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[6 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[6 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[6 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[6 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[6 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[6 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                        let w0 = s.load(w, 112);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[7 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[7 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[7 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[7 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[7 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[7 + 48]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[7 + 56]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[7 + 64]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[7 + 72]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[7 + 80]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[7 + 88]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let v12 = s.splat(x[7 + 96]);
                        a12_0 = s.mul_add(v12, w0, a12_0);
                        let v13 = s.splat(x[7 + 104]);
                        a13_0 = s.mul_add(v13, w0, a13_0);
                    }
                    let y: &mut [f32; 224] = hw::window_mut(y, ox * 16 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 16);
                    s.store(a2_0, y, 32);
                    s.store(a3_0, y, 48);
                    s.store(a4_0, y, 64);
                    s.store(a5_0, y, 80);
                    s.store(a6_0, y, 96);
                    s.store(a7_0, y, 112);
                    s.store(a8_0, y, 128);
                    s.store(a9_0, y, 144);
                    s.store(a10_0, y, 160);
                    s.store(a11_0, y, 176);
                    s.store(a12_0, y, 192);
                    s.store(a13_0, y, 208);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_1x1_tile_5x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 336],
        w: &[f32; 144],
        y: &mut [f32; 672],
    ) {
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..6 {
                    let ox = tile * 5;
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
                    let mut a4_0 = bias0;
                    let mut a4_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 40] = hw::window(x0, ox * 8);
                        let w: &[f32; 128] = hw::window(panel, 16 + ky * 128);
                        let v0 = s.splat(x[0]);
                        let v1 = s.splat(x[8]);
                        let v2 = s.splat(x[16]);
                        let v3 = s.splat(x[24]);
                        let v4 = s.splat(x[32]);
                        let w0 = s.load(w, 0);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 8);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[1]);
                        let v1 = s.splat(x[1 + 8]);
                        let v2 = s.splat(x[1 + 16]);
                        let v3 = s.splat(x[1 + 24]);
                        let v4 = s.splat(x[1 + 32]);
                        let w0 = s.load(w, 16);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 24);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[2]);
                        let v1 = s.splat(x[2 + 8]);
                        let v2 = s.splat(x[2 + 16]);
                        let v3 = s.splat(x[2 + 24]);
                        let v4 = s.splat(x[2 + 32]);
                        let w0 = s.load(w, 32);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 40);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[3]);
                        let v1 = s.splat(x[3 + 8]);
                        let v2 = s.splat(x[3 + 16]);
                        let v3 = s.splat(x[3 + 24]);
                        let v4 = s.splat(x[3 + 32]);
                        let w0 = s.load(w, 48);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 56);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[4]);
                        let v1 = s.splat(x[4 + 8]);
                        let v2 = s.splat(x[4 + 16]);
                        let v3 = s.splat(x[4 + 24]);
                        let v4 = s.splat(x[4 + 32]);
                        let w0 = s.load(w, 64);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 72);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[5]);
                        let v1 = s.splat(x[5 + 8]);
                        let v2 = s.splat(x[5 + 16]);
                        let v3 = s.splat(x[5 + 24]);
                        let v4 = s.splat(x[5 + 32]);
                        let w0 = s.load(w, 80);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 88);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[6]);
                        let v1 = s.splat(x[6 + 8]);
                        let v2 = s.splat(x[6 + 16]);
                        let v3 = s.splat(x[6 + 24]);
                        let v4 = s.splat(x[6 + 32]);
                        let w0 = s.load(w, 96);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 104);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v0 = s.splat(x[7]);
                        let v1 = s.splat(x[7 + 8]);
                        let v2 = s.splat(x[7 + 16]);
                        let v3 = s.splat(x[7 + 24]);
                        let v4 = s.splat(x[7 + 32]);
                        let w0 = s.load(w, 112);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let w1 = s.load(w, 120);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
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
                for tile in 0..3 {
                    let ox = (tile * 4 + 30);
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
                    let ky = 0;
                    {
                        let x: &[f32; 32] = hw::window(x0, ox * 8);
                        let w: &[f32; 128] = hw::window(panel, 16 + ky * 128);
                        let v0 = s.splat(x[0]);
                        let v1 = s.splat(x[8]);
                        let v2 = s.splat(x[16]);
                        let v3 = s.splat(x[24]);
                        let w0 = s.load(w, 0);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 8);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[1]);
                        let v1 = s.splat(x[1 + 8]);
                        let v2 = s.splat(x[1 + 16]);
                        let v3 = s.splat(x[1 + 24]);
                        let w0 = s.load(w, 16);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 24);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[2]);
                        let v1 = s.splat(x[2 + 8]);
                        let v2 = s.splat(x[2 + 16]);
                        let v3 = s.splat(x[2 + 24]);
                        let w0 = s.load(w, 32);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 40);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[3]);
                        let v1 = s.splat(x[3 + 8]);
                        let v2 = s.splat(x[3 + 16]);
                        let v3 = s.splat(x[3 + 24]);
                        let w0 = s.load(w, 48);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 56);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[4]);
                        let v1 = s.splat(x[4 + 8]);
                        let v2 = s.splat(x[4 + 16]);
                        let v3 = s.splat(x[4 + 24]);
                        let w0 = s.load(w, 64);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 72);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[5]);
                        let v1 = s.splat(x[5 + 8]);
                        let v2 = s.splat(x[5 + 16]);
                        let v3 = s.splat(x[5 + 24]);
                        let w0 = s.load(w, 80);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 88);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[6]);
                        let v1 = s.splat(x[6 + 8]);
                        let v2 = s.splat(x[6 + 16]);
                        let v3 = s.splat(x[6 + 24]);
                        let w0 = s.load(w, 96);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 104);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[7]);
                        let v1 = s.splat(x[7 + 8]);
                        let v2 = s.splat(x[7 + 16]);
                        let v3 = s.splat(x[7 + 24]);
                        let w0 = s.load(w, 112);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 120);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
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
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_2x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 336],
        w: &[f32; 144],
        y: &mut [f32; 672],
    ) {
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..21 {
                    let ox = tile * 2;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let bias3 = s.load(panel, 12);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a0_2 = bias2;
                    let mut a0_3 = bias3;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a1_2 = bias2;
                    let mut a1_3 = bias3;
                    let ky = 0;
                    {
                        let x: &[f32; 16] = hw::window(x0, ox * 8);
                        let w: &[f32; 128] = hw::window(panel, 16 + ky * 128);
                        let w0 = s.load(w, 0);
                        let w1 = s.load(w, 4);
                        let w2 = s.load(w, 8);
                        let w3 = s.load(w, 12);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 16);
                        let w1 = s.load(w, 20);
                        let w2 = s.load(w, 24);
                        let w3 = s.load(w, 28);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[1 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 32);
                        let w1 = s.load(w, 36);
                        let w2 = s.load(w, 40);
                        let w3 = s.load(w, 44);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[2 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 48);
                        let w1 = s.load(w, 52);
                        let w2 = s.load(w, 56);
                        let w3 = s.load(w, 60);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[3 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 64);
                        let w1 = s.load(w, 68);
                        let w2 = s.load(w, 72);
                        let w3 = s.load(w, 76);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[4 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 80);
                        let w1 = s.load(w, 84);
                        let w2 = s.load(w, 88);
                        let w3 = s.load(w, 92);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[5 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 96);
                        let w1 = s.load(w, 100);
                        let w2 = s.load(w, 104);
                        let w3 = s.load(w, 108);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[6 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let w0 = s.load(w, 112);
                        let w1 = s.load(w, 116);
                        let w2 = s.load(w, 120);
                        let w3 = s.load(w, 124);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[7 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 16 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a0_2, y, 8);
                    s.store(a0_3, y, 12);
                    s.store(a1_0, y, 16);
                    s.store(a1_1, y, 20);
                    s.store(a1_2, y, 24);
                    s.store(a1_3, y, 28);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_6x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 336],
        w: &[f32; 144],
        y: &mut [f32; 672],
    ) {
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..7 {
                    let ox = tile * 6;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let bias3 = s.load(panel, 12);
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
                    let mut a5_0 = bias0;
                    let mut a5_1 = bias1;
                    let mut a5_2 = bias2;
                    let mut a5_3 = bias3;
                    let ky = 0;
                    {
                        let x: &[f32; 48] = hw::window(x0, ox * 8);
                        let w: &[f32; 128] = hw::window(panel, 16 + ky * 128);
                        let w0 = s.load(w, 0);
                        let w1 = s.load(w, 4);
                        let w2 = s.load(w, 8);
                        let w3 = s.load(w, 12);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 16);
                        let w1 = s.load(w, 20);
                        let w2 = s.load(w, 24);
                        let w3 = s.load(w, 28);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[1 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[1 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[1 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[1 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[1 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 32);
                        let w1 = s.load(w, 36);
                        let w2 = s.load(w, 40);
                        let w3 = s.load(w, 44);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[2 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[2 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[2 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[2 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[2 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 48);
                        let w1 = s.load(w, 52);
                        let w2 = s.load(w, 56);
                        let w3 = s.load(w, 60);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[3 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[3 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[3 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[3 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[3 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 64);
                        let w1 = s.load(w, 68);
                        let w2 = s.load(w, 72);
                        let w3 = s.load(w, 76);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[4 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[4 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[4 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[4 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[4 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 80);
                        let w1 = s.load(w, 84);
                        let w2 = s.load(w, 88);
                        let w3 = s.load(w, 92);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[5 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[5 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[5 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[5 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[5 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 96);
                        let w1 = s.load(w, 100);
                        let w2 = s.load(w, 104);
                        let w3 = s.load(w, 108);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[6 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[6 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[6 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[6 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[6 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                        let w0 = s.load(w, 112);
                        let w1 = s.load(w, 116);
                        let w2 = s.load(w, 120);
                        let w3 = s.load(w, 124);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a0_3 = s.mul_add(v0, w3, a0_3);
                        let v1 = s.splat(x[7 + 8]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a1_3 = s.mul_add(v1, w3, a1_3);
                        let v2 = s.splat(x[7 + 16]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        a2_3 = s.mul_add(v2, w3, a2_3);
                        let v3 = s.splat(x[7 + 24]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        a3_2 = s.mul_add(v3, w2, a3_2);
                        a3_3 = s.mul_add(v3, w3, a3_3);
                        let v4 = s.splat(x[7 + 32]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        a4_2 = s.mul_add(v4, w2, a4_2);
                        a4_3 = s.mul_add(v4, w3, a4_3);
                        let v5 = s.splat(x[7 + 40]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        a5_2 = s.mul_add(v5, w2, a5_2);
                        a5_3 = s.mul_add(v5, w3, a5_3);
                    }
                    let y: &mut [f32; 96] = hw::window_mut(y, ox * 16 + filter);
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
                    s.store(a5_0, y, 80);
                    s.store(a5_1, y, 84);
                    s.store(a5_2, y, 88);
                    s.store(a5_3, y, 92);
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_4x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 672],
        w: &[f32; 592],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 592] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    let mut a3_0 = s.splat(0.0);
                    let mut a3_1 = s.splat(0.0);
                    let mut a3_2 = s.splat(0.0);
                    let mut a3_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 48] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let weights0: &[f32; 16] = hw::window(panel, 16 + ky * 48);
                            let weights1: &[f32; 16] = hw::window(
                                panel,
                                16 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 16] = hw::window(
                                panel,
                                16 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 16] = hw::window(
                                panel,
                                16 + ky * 48 + 432,
                            );
                            let w0 = s.load(weights0, 0);
                            let w1 = s.load(weights1, 0);
                            let w2 = s.load(weights2, 0);
                            let w3 = s.load(weights3, 0);
                            let v1 = s.load(x, 0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load(x, 16);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v3 = s.load(x, 32);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                        }
                        {
                            let x: &[f32; 80] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let weights0: &[f32; 32] = hw::window(panel, 32 + ky * 48);
                            let weights1: &[f32; 32] = hw::window(
                                panel,
                                32 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 32] = hw::window(
                                panel,
                                32 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 32] = hw::window(
                                panel,
                                32 + ky * 48 + 432,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 16);
                                let w0 = s.load(weights0, i);
                                let w1 = s.load(weights1, i);
                                let w2 = s.load(weights2, i);
                                let w3 = s.load(weights3, i);
                                let v0 = s.load(x, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                let v1 = s.load(x, i + 16);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                let v2 = s.load(x, i + 32);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                a2_3 = s.mul_add(v2, w3, a2_3);
                                let v3 = s.load(x, i + 48);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                a3_2 = s.mul_add(v3, w2, a3_2);
                                a3_3 = s.mul_add(v3, w3, a3_3);
                                next += 16;
                            }
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let a3_0 = s.add(s.reduce_add_each([a3_0, a3_1, a3_2, a3_3]), bias0);
                    let y: &mut [f32; 52] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                    s.store_first(a3_0, y, 48, 4);
                }
                {
                    let ox = 4;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 64] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox - 1) * 16,
                            );
                            let weights0: &[f32; 32] = hw::window(panel, 16 + ky * 48);
                            let weights1: &[f32; 32] = hw::window(
                                panel,
                                16 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 32] = hw::window(
                                panel,
                                16 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 32] = hw::window(
                                panel,
                                16 + ky * 48 + 432,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 16);
                                let w0 = s.load(weights0, i);
                                let w1 = s.load(weights1, i);
                                let w2 = s.load(weights2, i);
                                let w3 = s.load(weights3, i);
                                let v0 = s.load(x, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                let v1 = s.load(x, i + 16);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                let v2 = s.load(x, i + 32);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                a2_3 = s.mul_add(v2, w3, a2_3);
                                next += 16;
                            }
                        }
                        {
                            let x: &[f32; 32] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox + 1) * 16,
                            );
                            let weights0: &[f32; 16] = hw::window(panel, 48 + ky * 48);
                            let weights1: &[f32; 16] = hw::window(
                                panel,
                                48 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 16] = hw::window(
                                panel,
                                48 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 16] = hw::window(
                                panel,
                                48 + ky * 48 + 432,
                            );
                            let w0 = s.load(weights0, 0);
                            let w1 = s.load(weights1, 0);
                            let w2 = s.load(weights2, 0);
                            let w3 = s.load(weights3, 0);
                            let v0 = s.load(x, 0);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load(x, 16);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let y: &mut [f32; 36] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_3x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 672],
        w: &[f32; 584],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 584] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 32] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let weights0: &[f32; 16] = hw::window(panel, 8 + ky * 48);
                            let weights1: &[f32; 16] = hw::window(
                                panel,
                                8 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 16] = hw::window(
                                panel,
                                8 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 16] = hw::window(
                                panel,
                                8 + ky * 48 + 432,
                            );
                            let end = hw::unknown(16);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 8);
                                let v1 = s.load(x, i);
                                let v2 = s.load(x, i + 16);
                                let w0 = s.load(weights0, i);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let w1 = s.load(weights1, i);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let w2 = s.load(weights2, i);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                let w3 = s.load(weights3, i);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                a2_3 = s.mul_add(v2, w3, a2_3);
                                next += 8;
                            }
                        }
                        {
                            let x: &[f32; 64] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let weights0: &[f32; 32] = hw::window(panel, 24 + ky * 48);
                            let weights1: &[f32; 32] = hw::window(
                                panel,
                                24 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 32] = hw::window(
                                panel,
                                24 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 32] = hw::window(
                                panel,
                                24 + ky * 48 + 432,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 24);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 16);
                                let v2 = s.load(x, i + 32);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                a2_3 = s.mul_add(v2, w3, a2_3);
                                next += 8;
                            }
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let y: &mut [f32; 36] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                }
                {
                    let ox = 3;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 64] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox - 1) * 16,
                            );
                            let weights0: &[f32; 48] = hw::window(panel, 8 + ky * 48);
                            let weights1: &[f32; 48] = hw::window(
                                panel,
                                8 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 48] = hw::window(
                                panel,
                                8 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 48] = hw::window(
                                panel,
                                8 + ky * 48 + 432,
                            );
                            let end = hw::unknown(48);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 40);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 16);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                next += 8;
                            }
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let y: &mut [f32; 20] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                }
                {
                    let ox = 5;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 48] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox - 1) * 16,
                            );
                            let weights0: &[f32; 32] = hw::window(panel, 8 + ky * 48);
                            let weights1: &[f32; 32] = hw::window(
                                panel,
                                8 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 32] = hw::window(
                                panel,
                                8 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 32] = hw::window(
                                panel,
                                8 + ky * 48 + 432,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 24);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 16);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                next += 8;
                            }
                        }
                        {
                            let x: &[f32; 16] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox + 1) * 16,
                            );
                            let weights0: &[f32; 16] = hw::window(panel, 40 + ky * 48);
                            let weights1: &[f32; 16] = hw::window(
                                panel,
                                40 + ky * 48 + 144,
                            );
                            let weights2: &[f32; 16] = hw::window(
                                panel,
                                40 + ky * 48 + 288,
                            );
                            let weights3: &[f32; 16] = hw::window(
                                panel,
                                40 + ky * 48 + 432,
                            );
                            let end = hw::unknown(16);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 8);
                                let v0 = s.load(x, i);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                next += 8;
                            }
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let y: &mut [f32; 20] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_7x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 672],
        w: &[f32; 580],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 580] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 96] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let w: &[f32; 64] = hw::window(panel, 4 + ky * 192);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v1 = s.splat(x[i]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 16]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 32]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 48]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 64]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                                let v6 = s.splat(x[i + 80]);
                                a6_0 = s.mul_add(v6, w0, a6_0);
                            }
                        }
                        {
                            let x: &[f32; 112] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + ox * 16,
                            );
                            let w: &[f32; 64] = hw::window(panel, 68 + ky * 192);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 16]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 32]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 48]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 64]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 80]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                                let v6 = s.splat(x[i + 96]);
                                a6_0 = s.mul_add(v6, w0, a6_0);
                            }
                        }
                        {
                            let x: &[f32; 96] = hw::window(
                                x0,
                                (oy + ky - 1) * 112 + (ox + 1) * 16,
                            );
                            let w: &[f32; 64] = hw::window(panel, 132 + ky * 192);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 16]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 32]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 48]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 64]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 80]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                            }
                        }
                    }
                    let y: &mut [f32; 100] = hw::window_mut(y, ox * 16 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 16);
                    s.store(a2_0, y, 32);
                    s.store(a3_0, y, 48);
                    s.store(a4_0, y, 64);
                    s.store(a5_0, y, 80);
                    s.store(a6_0, y, 96);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_2x3_tile_12x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 672],
        w: &[f32; 1040],
        scratch: &mut [f32],
        y: &mut [f32; 660],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [6, 7],
            output: [6, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 3328],
            w: &'a [f32; 1040],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<48>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 192] = hw::window(windows, matrix * 208);
                    let w: &[f32; 64] = hw::window(w, 16 + matrix * 64);
                    let y: &mut [f32; 48] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 64] = hw::window(w, 0);
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
                                let mut a9_0 = bias0;
                                let mut a10_0 = bias0;
                                let mut a11_0 = bias0;
                                let ky = 0;
                                {
                                    let x: &[f32; 192] = hw::window(x0, ox * 16);
                                    let w: &[f32; 64] = hw::window(panel, ky * 64);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 4);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[1 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[1 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[1 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[1 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[1 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[1 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[1 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[1 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[1 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[1 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[1 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 8);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[2 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[2 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[2 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[2 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[2 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[2 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[2 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[2 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[2 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[2 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[2 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 12);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[3 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[3 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[3 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[3 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[3 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[3 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[3 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[3 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[3 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[3 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[3 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 16);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[4 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[4 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[4 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[4 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[4 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[4 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[4 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[4 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[4 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[4 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[4 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 20);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[5 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[5 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[5 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[5 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[5 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[5 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[5 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[5 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[5 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[5 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[5 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 24);
                                    let v0 = s.splat(x[6]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[6 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[6 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[6 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[6 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[6 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[6 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[6 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[6 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[6 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[6 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[6 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 28);
                                    let v0 = s.splat(x[7]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[7 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[7 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[7 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[7 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[7 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[7 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[7 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[7 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[7 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[7 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[7 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 32);
                                    let v0 = s.splat(x[8]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[8 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[8 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[8 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[8 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[8 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[8 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[8 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[8 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[8 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[8 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[8 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 36);
                                    let v0 = s.splat(x[9]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[9 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[9 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[9 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[9 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[9 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[9 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[9 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[9 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[9 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[9 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[9 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 40);
                                    let v0 = s.splat(x[10]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[10 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[10 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[10 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[10 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[10 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[10 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[10 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[10 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[10 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[10 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[10 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 44);
                                    let v0 = s.splat(x[11]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[11 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[11 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[11 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[11 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[11 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[11 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[11 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[11 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[11 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[11 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[11 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 48);
                                    let v0 = s.splat(x[12]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[12 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[12 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[12 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[12 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[12 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[12 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[12 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[12 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[12 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[12 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[12 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 52);
                                    let v0 = s.splat(x[13]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[13 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[13 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[13 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[13 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[13 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[13 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[13 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[13 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[13 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[13 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[13 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 56);
                                    let v0 = s.splat(x[14]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[14 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[14 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[14 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[14 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[14 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[14 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[14 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[14 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[14 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[14 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[14 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 60);
                                    let v0 = s.splat(x[15]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[15 + 16]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[15 + 32]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[15 + 48]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[15 + 64]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[15 + 80]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[15 + 96]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[15 + 112]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[15 + 128]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[15 + 144]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[15 + 160]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[15 + 176]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                }
                                let y: &mut [f32; 48] = hw::window_mut(y, ox * 4 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a1_0, y, 4);
                                s.store(a2_0, y, 8);
                                s.store(a3_0, y, 12);
                                s.store(a4_0, y, 16);
                                s.store(a5_0, y, 20);
                                s.store(a6_0, y, 24);
                                s.store(a7_0, y, 28);
                                s.store(a8_0, y, 32);
                                s.store(a9_0, y, 36);
                                s.store(a10_0, y, 40);
                                s.store(a11_0, y, 44);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<3328>(scratch, 0);
        let (sums, _) = hw::take::<768>(rest, 0);
        let all = 0..12;
        for first in all.clone().step_by(12) {
            let first = ::core::cmp::Ord::min(first, all.end - 12);
            let input = hw::winograd::Input::<_, 2, 4, 16, 16, 208> {
                transform: hw::winograd::F23,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 12),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..16,
                units: 16,
                head: 0,
                unit: 1,
                len: 48,
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
            let output = hw::winograd::Output::<_, _, _, 2, 4, 4, 16, 48, 724> {
                transform: hw::winograd::F23,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 12,
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
    fn copy<S: hw::Simd>(s: S, x0: &[f32; 336], y: &mut [f32; 664]) {
        for pixel in 0..42 {
            let mut c = 0;
            while c + S::LANES <= 8 {
                s.store(s.load(x0, pixel * 8 + c), y, pixel * 16 + c);
                c += S::LANES;
            }
            if 8 % S::LANES != 0 {
                s.store_first(
                    s.load_first(x0, pixel * 8 + c, 8 % S::LANES),
                    y,
                    pixel * 16 + c,
                    8 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn batch_norm_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 668],
        w: &[f32; 24],
        y: &mut [f32; 504],
    ) {
        for pixel in 0..42 {
            let x: &[f32; 12] = hw::window(x0, pixel * 16);
            let y: &mut [f32; 12] = hw::window_mut(y, pixel * 12);
            let mut c = 0;
            while c + S::LANES <= 12 {
                s.store(
                    hw::math::relu(
                        s,
                        s.mul_add(s.load(x, c), s.load(w, c), s.load(w, 12 + c)),
                    ),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 12 % S::LANES != 0 {
                s.store_first(
                    hw::math::relu(
                        s,
                        s
                            .mul_add(
                                s.load_first(x, c, 12 % S::LANES),
                                s.load_first(w, c, 12 % S::LANES),
                                s.load_first(w, 12 + c, 12 % S::LANES),
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
        x0: &[f32; 504],
        w: &[f32; 448],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 448] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    let mut a3_0 = s.splat(0.0);
                    let mut a3_1 = s.splat(0.0);
                    let mut a3_2 = s.splat(0.0);
                    let mut a3_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 36] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
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
                            let weights3: &[f32; 12] = hw::window(
                                panel,
                                16 + ky * 36 + 324,
                            );
                            let w0 = s.load_first(weights0, 0, 12);
                            let w1 = s.load_first(weights1, 0, 12);
                            let w2 = s.load_first(weights2, 0, 12);
                            let w3 = s.load_first(weights3, 0, 12);
                            let v1 = s.load_first(x, 0, 12);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load_first(x, 12, 12);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v3 = s.load_first(x, 24, 12);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                        }
                        {
                            let x: &[f32; 60] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
                            );
                            let weights0: &[f32; 24] = hw::window(panel, 28 + ky * 36);
                            let weights1: &[f32; 24] = hw::window(
                                panel,
                                28 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 24] = hw::window(
                                panel,
                                28 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 24] = hw::window(
                                panel,
                                28 + ky * 36 + 324,
                            );
                            let w0 = s.load(weights0, 0);
                            let w1 = s.load(weights1, 0);
                            let w2 = s.load(weights2, 0);
                            let w3 = s.load(weights3, 0);
                            let v0 = s.load(x, 0);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load(x, 12);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load(x, 24);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v3 = s.load(x, 36);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                            let w0 = s.load_first(weights0, 16, 8);
                            let w1 = s.load_first(weights1, 16, 8);
                            let w2 = s.load_first(weights2, 16, 8);
                            let w3 = s.load_first(weights3, 16, 8);
                            let v0 = s.load_first(x, 16, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load_first(x, 16 + 12, 8);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load_first(x, 16 + 24, 8);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v3 = s.load_first(x, 16 + 36, 8);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let a3_0 = s.add(s.reduce_add_each([a3_0, a3_1, a3_2, a3_3]), bias0);
                    let y: &mut [f32; 52] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                    s.store_first(a3_0, y, 48, 4);
                }
                {
                    let ox = 4;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 48] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox - 1) * 12,
                            );
                            let weights0: &[f32; 24] = hw::window(panel, 16 + ky * 36);
                            let weights1: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 324,
                            );
                            let w0 = s.load(weights0, 0);
                            let w1 = s.load(weights1, 0);
                            let w2 = s.load(weights2, 0);
                            let w3 = s.load(weights3, 0);
                            let v0 = s.load(x, 0);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load(x, 12);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load(x, 24);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w0 = s.load_first(weights0, 16, 8);
                            let w1 = s.load_first(weights1, 16, 8);
                            let w2 = s.load_first(weights2, 16, 8);
                            let w3 = s.load_first(weights3, 16, 8);
                            let v0 = s.load_first(x, 16, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load_first(x, 16 + 12, 8);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load_first(x, 16 + 24, 8);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                        }
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox + 1) * 12,
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
                            let weights3: &[f32; 12] = hw::window(
                                panel,
                                40 + ky * 36 + 324,
                            );
                            let w0 = s.load_first(weights0, 0, 12);
                            let w1 = s.load_first(weights1, 0, 12);
                            let w2 = s.load_first(weights2, 0, 12);
                            let w3 = s.load_first(weights3, 0, 12);
                            let v0 = s.load_first(x, 0, 12);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load_first(x, 12, 12);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let y: &mut [f32; 36] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_3x1_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 504],
        w: &[f32; 440],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 440] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
                            );
                            let weights0: &[f32; 12] = hw::window(panel, 8 + ky * 36);
                            let weights1: &[f32; 12] = hw::window(
                                panel,
                                8 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 12] = hw::window(
                                panel,
                                8 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 12] = hw::window(
                                panel,
                                8 + ky * 36 + 324,
                            );
                            let v1 = s.load(x, 0);
                            let v2 = s.load(x, 12);
                            let w0 = s.load(weights0, 0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load(weights1, 0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load(weights2, 0);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load(weights3, 0);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v1 = s.load_first(x, 8, 4);
                            let v2 = s.load_first(x, 8 + 12, 4);
                            let w0 = s.load_first(weights0, 8, 4);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 8, 4);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 8, 4);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 8, 4);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                        }
                        {
                            let x: &[f32; 48] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
                            );
                            let weights0: &[f32; 24] = hw::window(panel, 20 + ky * 36);
                            let weights1: &[f32; 24] = hw::window(
                                panel,
                                20 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 24] = hw::window(
                                panel,
                                20 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 24] = hw::window(
                                panel,
                                20 + ky * 36 + 324,
                            );
                            let end = hw::unknown(24);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 16);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 12);
                                let v2 = s.load(x, i + 24);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                a2_2 = s.mul_add(v2, w2, a2_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                a2_3 = s.mul_add(v2, w3, a2_3);
                                next += 8;
                            }
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let y: &mut [f32; 36] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                    s.store_first(a2_0, y, 32, 4);
                }
                {
                    let ox = 3;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 48] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox - 1) * 12,
                            );
                            let weights0: &[f32; 36] = hw::window(panel, 8 + ky * 36);
                            let weights1: &[f32; 36] = hw::window(
                                panel,
                                8 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 36] = hw::window(
                                panel,
                                8 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 36] = hw::window(
                                panel,
                                8 + ky * 36 + 324,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 24);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 12);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                next += 8;
                            }
                            let v0 = s.load_first(x, 32, 4);
                            let v1 = s.load_first(x, 32 + 12, 4);
                            let w0 = s.load_first(weights0, 32, 4);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let w1 = s.load_first(weights1, 32, 4);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let w2 = s.load_first(weights2, 32, 4);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w3 = s.load_first(weights3, 32, 4);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let y: &mut [f32; 20] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                }
                {
                    let ox = 5;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 36] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox - 1) * 12,
                            );
                            let weights0: &[f32; 24] = hw::window(panel, 8 + ky * 36);
                            let weights1: &[f32; 24] = hw::window(
                                panel,
                                8 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 24] = hw::window(
                                panel,
                                8 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 24] = hw::window(
                                panel,
                                8 + ky * 36 + 324,
                            );
                            let end = hw::unknown(24);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 16);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 12);
                                let w0 = s.load(weights0, i);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let w1 = s.load(weights1, i);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let w2 = s.load(weights2, i);
                                a0_2 = s.mul_add(v0, w2, a0_2);
                                a1_2 = s.mul_add(v1, w2, a1_2);
                                let w3 = s.load(weights3, i);
                                a0_3 = s.mul_add(v0, w3, a0_3);
                                a1_3 = s.mul_add(v1, w3, a1_3);
                                next += 8;
                            }
                        }
                        {
                            let x: &[f32; 12] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox + 1) * 12,
                            );
                            let weights0: &[f32; 12] = hw::window(panel, 32 + ky * 36);
                            let weights1: &[f32; 12] = hw::window(
                                panel,
                                32 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 12] = hw::window(
                                panel,
                                32 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 12] = hw::window(
                                panel,
                                32 + ky * 36 + 324,
                            );
                            let v0 = s.load(x, 0);
                            let w0 = s.load(weights0, 0);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let w1 = s.load(weights1, 0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let w2 = s.load(weights2, 0);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let w3 = s.load(weights3, 0);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v0 = s.load_first(x, 8, 4);
                            let w0 = s.load_first(weights0, 8, 4);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let w1 = s.load_first(weights1, 8, 4);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let w2 = s.load_first(weights2, 8, 4);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            let w3 = s.load_first(weights3, 8, 4);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let y: &mut [f32; 20] = hw::window_mut(y, ox * 16 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 16, 4);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_7x1_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 504],
        w: &[f32; 436],
        y: &mut [f32; 660],
    ) {
        {
            let panel: &[f32; 436] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy, 1, 6, 3, 1);
                let y: &mut [f32; 100] = hw::window_mut(y, oy * 112);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 72] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
                            );
                            let w: &[f32; 48] = hw::window(panel, 4 + ky * 144);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v1 = s.splat(x[i]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 12]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 24]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 36]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 48]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                                let v6 = s.splat(x[i + 60]);
                                a6_0 = s.mul_add(v6, w0, a6_0);
                            }
                        }
                        {
                            let x: &[f32; 84] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + ox * 12,
                            );
                            let w: &[f32; 48] = hw::window(panel, 52 + ky * 144);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 12]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 24]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 36]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 48]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 60]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                                let v6 = s.splat(x[i + 72]);
                                a6_0 = s.mul_add(v6, w0, a6_0);
                            }
                        }
                        {
                            let x: &[f32; 72] = hw::window(
                                x0,
                                (oy + ky - 1) * 84 + (ox + 1) * 12,
                            );
                            let w: &[f32; 48] = hw::window(panel, 100 + ky * 144);
                            for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 12]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 24]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 36]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 48]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 60]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                            }
                        }
                    }
                    let y: &mut [f32; 100] = hw::window_mut(y, ox * 16 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 16);
                    s.store(a2_0, y, 32);
                    s.store(a3_0, y, 48);
                    s.store(a4_0, y, 64);
                    s.store(a5_0, y, 80);
                    s.store(a6_0, y, 96);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_2x3_tile_12x1_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 504],
        w: &[f32; 784],
        scratch: &mut [f32],
        y: &mut [f32; 660],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [6, 7],
            output: [6, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 2304],
            w: &'a [f32; 784],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<48>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 144] = hw::window(windows, matrix * 144);
                    let w: &[f32; 48] = hw::window(w, 16 + matrix * 48);
                    let y: &mut [f32; 48] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 48] = hw::window(w, 0);
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
                                let mut a9_0 = bias0;
                                let mut a10_0 = bias0;
                                let mut a11_0 = bias0;
                                let ky = 0;
                                {
                                    let x: &[f32; 144] = hw::window(x0, ox * 12);
                                    let w: &[f32; 48] = hw::window(panel, ky * 48);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 4);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[1 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[1 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[1 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[1 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[1 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[1 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[1 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[1 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[1 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[1 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[1 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 8);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[2 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[2 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[2 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[2 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[2 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[2 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[2 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[2 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[2 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[2 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[2 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 12);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[3 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[3 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[3 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[3 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[3 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[3 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[3 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[3 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[3 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[3 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[3 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 16);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[4 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[4 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[4 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[4 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[4 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[4 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[4 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[4 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[4 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[4 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[4 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 20);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[5 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[5 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[5 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[5 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[5 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[5 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[5 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[5 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[5 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[5 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[5 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 24);
                                    let v0 = s.splat(x[6]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[6 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[6 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[6 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[6 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[6 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[6 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[6 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[6 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[6 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[6 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[6 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 28);
                                    let v0 = s.splat(x[7]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[7 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[7 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[7 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[7 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[7 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[7 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[7 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[7 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[7 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[7 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[7 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 32);
                                    let v0 = s.splat(x[8]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[8 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[8 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[8 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[8 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[8 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[8 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[8 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[8 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[8 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[8 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[8 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 36);
                                    let v0 = s.splat(x[9]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[9 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[9 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[9 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[9 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[9 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[9 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[9 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[9 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[9 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[9 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[9 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 40);
                                    let v0 = s.splat(x[10]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[10 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[10 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[10 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[10 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[10 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[10 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[10 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[10 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[10 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[10 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[10 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                    let w0 = s.load(w, 44);
                                    let v0 = s.splat(x[11]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[11 + 12]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[11 + 24]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[11 + 36]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[11 + 48]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[11 + 60]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[11 + 72]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[11 + 84]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[11 + 96]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[11 + 108]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    let v10 = s.splat(x[11 + 120]);
                                    a10_0 = s.mul_add(v10, w0, a10_0);
                                    let v11 = s.splat(x[11 + 132]);
                                    a11_0 = s.mul_add(v11, w0, a11_0);
                                }
                                let y: &mut [f32; 48] = hw::window_mut(y, ox * 4 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a1_0, y, 4);
                                s.store(a2_0, y, 8);
                                s.store(a3_0, y, 12);
                                s.store(a4_0, y, 16);
                                s.store(a5_0, y, 20);
                                s.store(a6_0, y, 24);
                                s.store(a7_0, y, 28);
                                s.store(a8_0, y, 32);
                                s.store(a9_0, y, 36);
                                s.store(a10_0, y, 40);
                                s.store(a11_0, y, 44);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<2304>(scratch, 0);
        let (sums, _) = hw::take::<768>(rest, 0);
        let all = 0..12;
        for first in all.clone().step_by(12) {
            let first = ::core::cmp::Ord::min(first, all.end - 12);
            let input = hw::winograd::Input::<_, 2, 4, 12, 12, 144> {
                transform: hw::winograd::F23,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 12),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..16,
                units: 16,
                head: 0,
                unit: 1,
                len: 48,
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
            let output = hw::winograd::Output::<_, _, _, 2, 4, 4, 16, 48, 724> {
                transform: hw::winograd::F23,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 12,
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
    fn avg_pool_2x2<S: hw::Simd>(s: S, x0: &[f32; 672], y: &mut [f32; 288]) {
        for band in 0..1 {
            let oy = band * 2;
            let y: &mut [f32; 192] = hw::window_mut(y, oy * 96);
            for tile in 0..3 {
                let ox = tile * 2;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let height0 = (0..2).len();
                    let height1 = (0..2).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    {
                        let x: &[f32; 48] = hw::window(x0, oy * 2 * 112 + ox * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v2);
                    }
                    {
                        let x: &[f32; 48] = hw::window(x0, (oy * 2 + 1) * 112 + ox * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v2);
                    }
                    {
                        let x: &[f32; 48] = hw::window(x0, (oy * 2 + 2) * 112 + ox * 16);
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.add(a1_1, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.add(a1_1, v2);
                    }
                    {
                        let x: &[f32; 48] = hw::window(x0, (oy * 2 + 3) * 112 + ox * 16);
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.add(a1_1, v1);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.add(a1_1, v2);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(s.div(a0_0, s.splat((height0 * 2) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 2) as f32)), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 96));
                    s.store(s.div(a1_0, s.splat((height1 * 2) as f32)), y1, c);
                    s.store(s.div(a1_1, s.splat((height1 * 2) as f32)), y1, 16 + c);
                    c += S::LANES;
                }
            }
        }
        for oy in 2..3 {
            let rows = 0..2;
            let y: &mut [f32; 96] = hw::window_mut(y, oy * 96);
            for tile in 0..2 {
                let ox = tile * 3;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let height0 = (0..2).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    for ky in rows.clone() {
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + ky) * 112 + ox * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.add(a0_1, v1);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 32 + c);
                        a0_2 = s.add(a0_2, v2);
                        a0_1 = s.add(a0_1, v2);
                        let v3 = s.load(x, 48 + c);
                        a0_2 = s.add(a0_2, v3);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 16);
                    s.store(s.div(a0_0, s.splat((height0 * 2) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 2) as f32)), y0, 16 + c);
                    s.store(s.div(a0_2, s.splat((height0 * 2) as f32)), y0, 32 + c);
                    c += S::LANES;
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_9x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let ky = 0;
                    {
                        let x: &[f32; 144] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 8);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 24);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[3 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[3 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[3 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[3 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[3 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[3 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[3 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 32);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[4 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[4 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[4 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[4 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[4 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[4 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[4 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[4 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 40);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[5 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[5 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[5 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[5 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[5 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[5 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[5 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[5 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 48);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[6 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[6 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[6 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[6 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[6 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[6 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[6 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 56);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[7 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[7 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[7 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[7 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[7 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[7 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[7 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[7 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 64);
                        let v0 = s.splat(x[8]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[8 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[8 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[8 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[8 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[8 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[8 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[8 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[8 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 72);
                        let v0 = s.splat(x[9]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[9 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[9 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[9 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[9 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[9 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[9 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[9 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[9 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 80);
                        let v0 = s.splat(x[10]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[10 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[10 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[10 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[10 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[10 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[10 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[10 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[10 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 88);
                        let v0 = s.splat(x[11]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[11 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[11 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[11 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[11 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[11 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[11 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[11 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[11 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 96);
                        let v0 = s.splat(x[12]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[12 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[12 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[12 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[12 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[12 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[12 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[12 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[12 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 104);
                        let v0 = s.splat(x[13]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[13 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[13 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[13 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[13 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[13 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[13 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[13 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[13 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 112);
                        let v0 = s.splat(x[14]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[14 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[14 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[14 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[14 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[14 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[14 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[14 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[14 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 120);
                        let v0 = s.splat(x[15]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[15 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[15 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[15 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[15 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[15 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[15 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[15 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[15 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                    }
                    let y: &mut [f32; 136] = hw::window_mut(y, ox * 16 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store(hw::math::relu(s, a1_0), y, 16);
                    s.store(hw::math::relu(s, a2_0), y, 32);
                    s.store(hw::math::relu(s, a3_0), y, 48);
                    s.store(hw::math::relu(s, a4_0), y, 64);
                    s.store(hw::math::relu(s, a5_0), y, 80);
                    s.store(hw::math::relu(s, a6_0), y, 96);
                    s.store(hw::math::relu(s, a7_0), y, 112);
                    s.store(hw::math::relu(s, a8_0), y, 128);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_6x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..3 {
                    let ox = tile * 6;
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
                    let mut a5_0 = bias0;
                    let mut a5_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 96] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        let w0 = s.load(w, 0);
                        let w1 = s.load(w, 4);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 8);
                        let w1 = s.load(w, 12);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[1 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[1 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[1 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[1 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[1 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 16);
                        let w1 = s.load(w, 20);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[2 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[2 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[2 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[2 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[2 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 24);
                        let w1 = s.load(w, 28);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[3 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[3 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[3 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[3 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[3 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 32);
                        let w1 = s.load(w, 36);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[4 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[4 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[4 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[4 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[4 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 40);
                        let w1 = s.load(w, 44);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[5 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[5 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[5 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[5 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[5 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 48);
                        let w1 = s.load(w, 52);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[6 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[6 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[6 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[6 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[6 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 56);
                        let w1 = s.load(w, 60);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[7 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[7 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[7 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[7 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[7 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 64);
                        let w1 = s.load(w, 68);
                        let v0 = s.splat(x[8]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[8 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[8 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[8 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[8 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[8 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 72);
                        let w1 = s.load(w, 76);
                        let v0 = s.splat(x[9]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[9 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[9 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[9 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[9 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[9 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 80);
                        let w1 = s.load(w, 84);
                        let v0 = s.splat(x[10]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[10 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[10 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[10 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[10 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[10 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 88);
                        let w1 = s.load(w, 92);
                        let v0 = s.splat(x[11]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[11 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[11 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[11 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[11 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[11 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 96);
                        let w1 = s.load(w, 100);
                        let v0 = s.splat(x[12]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[12 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[12 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[12 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[12 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[12 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 104);
                        let w1 = s.load(w, 108);
                        let v0 = s.splat(x[13]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[13 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[13 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[13 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[13 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[13 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 112);
                        let w1 = s.load(w, 116);
                        let v0 = s.splat(x[14]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[14 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[14 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[14 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[14 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[14 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 120);
                        let w1 = s.load(w, 124);
                        let v0 = s.splat(x[15]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[15 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[15 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[15 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[15 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[15 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                    }
                    let y: &mut [f32; 88] = hw::window_mut(y, ox * 16 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store(hw::math::relu(s, a0_1), y, 4);
                    s.store(hw::math::relu(s, a1_0), y, 16);
                    s.store(hw::math::relu(s, a1_1), y, 20);
                    s.store(hw::math::relu(s, a2_0), y, 32);
                    s.store(hw::math::relu(s, a2_1), y, 36);
                    s.store(hw::math::relu(s, a3_0), y, 48);
                    s.store(hw::math::relu(s, a3_1), y, 52);
                    s.store(hw::math::relu(s, a4_0), y, 64);
                    s.store(hw::math::relu(s, a4_1), y, 68);
                    s.store(hw::math::relu(s, a5_0), y, 80);
                    s.store(hw::math::relu(s, a5_1), y, 84);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_9x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let mut a5_0 = bias0;
                    let mut a5_1 = bias1;
                    let mut a6_0 = bias0;
                    let mut a6_1 = bias1;
                    let mut a7_0 = bias0;
                    let mut a7_1 = bias1;
                    let mut a8_0 = bias0;
                    let mut a8_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 144] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[i]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[i + 16]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[i + 32]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[i + 48]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[i + 64]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let v5 = s.splat(x[i + 80]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            a5_1 = s.mul_add(v5, w1, a5_1);
                            let v6 = s.splat(x[i + 96]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            a6_1 = s.mul_add(v6, w1, a6_1);
                            let v7 = s.splat(x[i + 112]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            a7_1 = s.mul_add(v7, w1, a7_1);
                            let v8 = s.splat(x[i + 128]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            a8_1 = s.mul_add(v8, w1, a8_1);
                        }
                    }
                    let y: &mut [f32; 136] = hw::window_mut(y, ox * 16 + filter);
                    s.store(hw::math::relu(s, a0_0), y, 0);
                    s.store(hw::math::relu(s, a0_1), y, 4);
                    s.store(hw::math::relu(s, a1_0), y, 16);
                    s.store(hw::math::relu(s, a1_1), y, 20);
                    s.store(hw::math::relu(s, a2_0), y, 32);
                    s.store(hw::math::relu(s, a2_1), y, 36);
                    s.store(hw::math::relu(s, a3_0), y, 48);
                    s.store(hw::math::relu(s, a3_1), y, 52);
                    s.store(hw::math::relu(s, a4_0), y, 64);
                    s.store(hw::math::relu(s, a4_1), y, 68);
                    s.store(hw::math::relu(s, a5_0), y, 80);
                    s.store(hw::math::relu(s, a5_1), y, 84);
                    s.store(hw::math::relu(s, a6_0), y, 96);
                    s.store(hw::math::relu(s, a6_1), y, 100);
                    s.store(hw::math::relu(s, a7_0), y, 112);
                    s.store(hw::math::relu(s, a7_1), y, 116);
                    s.store(hw::math::relu(s, a8_0), y, 128);
                    s.store(hw::math::relu(s, a8_1), y, 132);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_9x1_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let ky = 0;
                    {
                        let x: &[f32; 144] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 8);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 24);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[3 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[3 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[3 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[3 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[3 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[3 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[3 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 32);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[4 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[4 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[4 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[4 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[4 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[4 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[4 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[4 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 40);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[5 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[5 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[5 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[5 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[5 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[5 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[5 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[5 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 48);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[6 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[6 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[6 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[6 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[6 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[6 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[6 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 56);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[7 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[7 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[7 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[7 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[7 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[7 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[7 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[7 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 64);
                        let v0 = s.splat(x[8]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[8 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[8 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[8 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[8 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[8 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[8 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[8 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[8 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 72);
                        let v0 = s.splat(x[9]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[9 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[9 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[9 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[9 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[9 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[9 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[9 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[9 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 80);
                        let v0 = s.splat(x[10]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[10 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[10 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[10 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[10 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[10 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[10 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[10 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[10 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 88);
                        let v0 = s.splat(x[11]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[11 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[11 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[11 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[11 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[11 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[11 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[11 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[11 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 96);
                        let v0 = s.splat(x[12]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[12 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[12 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[12 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[12 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[12 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[12 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[12 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[12 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 104);
                        let v0 = s.splat(x[13]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[13 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[13 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[13 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[13 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[13 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[13 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[13 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[13 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 112);
                        let v0 = s.splat(x[14]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[14 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[14 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[14 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[14 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[14 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[14 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[14 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[14 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 120);
                        let v0 = s.splat(x[15]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[15 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[15 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[15 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[15 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[15 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[15 + 96]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[15 + 112]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[15 + 128]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                    }
                    let y: &mut [f32; 136] = hw::window_mut(y, ox * 16 + filter);
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
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_6x2_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..3 {
                    let ox = tile * 6;
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
                    let mut a5_0 = bias0;
                    let mut a5_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 96] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        let w0 = s.load(w, 0);
                        let w1 = s.load(w, 4);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 8);
                        let w1 = s.load(w, 12);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[1 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[1 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[1 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[1 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[1 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 16);
                        let w1 = s.load(w, 20);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[2 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[2 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[2 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[2 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[2 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 24);
                        let w1 = s.load(w, 28);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[3 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[3 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[3 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[3 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[3 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 32);
                        let w1 = s.load(w, 36);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[4 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[4 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[4 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[4 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[4 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 40);
                        let w1 = s.load(w, 44);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[5 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[5 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[5 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[5 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[5 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 48);
                        let w1 = s.load(w, 52);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[6 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[6 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[6 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[6 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[6 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 56);
                        let w1 = s.load(w, 60);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[7 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[7 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[7 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[7 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[7 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 64);
                        let w1 = s.load(w, 68);
                        let v0 = s.splat(x[8]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[8 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[8 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[8 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[8 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[8 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 72);
                        let w1 = s.load(w, 76);
                        let v0 = s.splat(x[9]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[9 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[9 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[9 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[9 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[9 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 80);
                        let w1 = s.load(w, 84);
                        let v0 = s.splat(x[10]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[10 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[10 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[10 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[10 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[10 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 88);
                        let w1 = s.load(w, 92);
                        let v0 = s.splat(x[11]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[11 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[11 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[11 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[11 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[11 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 96);
                        let w1 = s.load(w, 100);
                        let v0 = s.splat(x[12]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[12 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[12 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[12 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[12 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[12 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 104);
                        let w1 = s.load(w, 108);
                        let v0 = s.splat(x[13]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[13 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[13 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[13 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[13 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[13 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 112);
                        let w1 = s.load(w, 116);
                        let v0 = s.splat(x[14]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[14 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[14 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[14 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[14 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[14 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                        let w0 = s.load(w, 120);
                        let w1 = s.load(w, 124);
                        let v0 = s.splat(x[15]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        let v1 = s.splat(x[15 + 16]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        let v2 = s.splat(x[15 + 32]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let v3 = s.splat(x[15 + 48]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v4 = s.splat(x[15 + 64]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        a4_1 = s.mul_add(v4, w1, a4_1);
                        let v5 = s.splat(x[15 + 80]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        a5_1 = s.mul_add(v5, w1, a5_1);
                    }
                    let y: &mut [f32; 88] = hw::window_mut(y, ox * 16 + filter);
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
                    s.store(a5_0, y, 80);
                    s.store(a5_1, y, 84);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_9x2_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 136],
        y: &mut [f32; 280],
    ) {
        {
            let panel: &[f32; 136] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let mut a5_0 = bias0;
                    let mut a5_1 = bias1;
                    let mut a6_0 = bias0;
                    let mut a6_1 = bias1;
                    let mut a7_0 = bias0;
                    let mut a7_1 = bias1;
                    let mut a8_0 = bias0;
                    let mut a8_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 144] = hw::window(x0, ox * 16);
                        let w: &[f32; 128] = hw::window(panel, 8 + ky * 128);
                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 4);
                            let v0 = s.splat(x[i]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[i + 16]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[i + 32]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[i + 48]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[i + 64]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let v5 = s.splat(x[i + 80]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            a5_1 = s.mul_add(v5, w1, a5_1);
                            let v6 = s.splat(x[i + 96]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            a6_1 = s.mul_add(v6, w1, a6_1);
                            let v7 = s.splat(x[i + 112]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            a7_1 = s.mul_add(v7, w1, a7_1);
                            let v8 = s.splat(x[i + 128]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            a8_1 = s.mul_add(v8, w1, a8_1);
                        }
                    }
                    let y: &mut [f32; 136] = hw::window_mut(y, ox * 16 + filter);
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
                    s.store(a5_0, y, 80);
                    s.store(a5_1, y, 84);
                    s.store(a6_0, y, 96);
                    s.store(a6_1, y, 100);
                    s.store(a7_0, y, 112);
                    s.store(a7_1, y, 116);
                    s.store(a8_0, y, 128);
                    s.store(a8_1, y, 132);
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_3x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 280],
        x1: &[f32; 280],
        w: &[f32; 592],
        y: &mut [f32; 144],
    ) {
        {
            let panel: &[f32; 592] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..3 {
                let rows = hw::taps(oy, 1, 3, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let residual_at = (oy * 6 + ox) * 16 + filter;
                    hw::prefetch(x1, residual_at + 0);
                    hw::prefetch(x1, residual_at + 16);
                    hw::prefetch(x1, residual_at + 32);
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a0_4 = s.splat(0.0);
                    let mut a0_5 = s.splat(0.0);
                    let mut a0_6 = s.splat(0.0);
                    let mut a0_7 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a1_4 = s.splat(0.0);
                    let mut a1_5 = s.splat(0.0);
                    let mut a1_6 = s.splat(0.0);
                    let mut a1_7 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    let mut a2_4 = s.splat(0.0);
                    let mut a2_5 = s.splat(0.0);
                    let mut a2_6 = s.splat(0.0);
                    let mut a2_7 = s.splat(0.0);
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + ox * 16,
                            );
                            let weights0: &[f32; 8] = hw::window(panel, 16 + ky * 24);
                            let weights1: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 72,
                            );
                            let weights2: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 144,
                            );
                            let weights3: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 216,
                            );
                            let weights4: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 288,
                            );
                            let weights5: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 360,
                            );
                            let weights6: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 432,
                            );
                            let weights7: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + 504,
                            );
                            let v1 = s.load_first(x, 0, 8);
                            let v2 = s.load_first(x, 16, 8);
                            let w0 = s.load_first(weights0, 0, 8);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 0, 8);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 0, 8);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 0, 8);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load_first(weights4, 0, 8);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load_first(weights5, 0, 8);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load_first(weights6, 0, 8);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load_first(weights7, 0, 8);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                            a2_7 = s.mul_add(v2, w7, a2_7);
                        }
                        for kx in 1..3 {
                            let x: &[f32; 40] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + kx - 1) * 16,
                            );
                            let weights0: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8,
                            );
                            let weights1: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 72,
                            );
                            let weights2: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 144,
                            );
                            let weights3: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 216,
                            );
                            let weights4: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 288,
                            );
                            let weights5: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 360,
                            );
                            let weights6: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 432,
                            );
                            let weights7: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 504,
                            );
                            let v0 = s.load_first(x, 0, 8);
                            let v1 = s.load_first(x, 16, 8);
                            let v2 = s.load_first(x, 32, 8);
                            let w0 = s.load_first(weights0, 0, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 0, 8);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 0, 8);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 0, 8);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load_first(weights4, 0, 8);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load_first(weights5, 0, 8);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load_first(weights6, 0, 8);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load_first(weights7, 0, 8);
                            a0_7 = s.mul_add(v0, w7, a0_7);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                            a2_7 = s.mul_add(v2, w7, a2_7);
                        }
                    }
                    let a0_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a0_0,
                                    a0_1,
                                    a0_2,
                                    a0_3,
                                    a0_4,
                                    a0_5,
                                    a0_6,
                                    a0_7,
                                ]),
                            bias0,
                        );
                    let a1_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a1_0,
                                    a1_1,
                                    a1_2,
                                    a1_3,
                                    a1_4,
                                    a1_5,
                                    a1_6,
                                    a1_7,
                                ]),
                            bias0,
                        );
                    let a2_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a2_0,
                                    a2_1,
                                    a2_2,
                                    a2_3,
                                    a2_4,
                                    a2_5,
                                    a2_6,
                                    a2_7,
                                ]),
                            bias0,
                        );
                    let residual: &[f32; 40] = hw::window(
                        x1,
                        (oy * 6 + ox) * 16 + filter,
                    );
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store_first(
                        hw::math::relu(s, s.add(a0_0, s.load_first(residual, 0, 8))),
                        y,
                        0,
                        8,
                    );
                    s.store_first(
                        hw::math::relu(s, s.add(a1_0, s.load_first(residual, 16, 8))),
                        y,
                        8,
                        8,
                    );
                    s.store_first(
                        hw::math::relu(s, s.add(a2_0, s.load_first(residual, 32, 8))),
                        y,
                        16,
                        8,
                    );
                }
                {
                    let ox = 3;
                    let residual_at = (oy * 6 + ox) * 16 + filter;
                    hw::prefetch(x1, residual_at + 0);
                    hw::prefetch(x1, residual_at + 16);
                    hw::prefetch(x1, residual_at + 32);
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    let mut a0_3 = s.splat(0.0);
                    let mut a0_4 = s.splat(0.0);
                    let mut a0_5 = s.splat(0.0);
                    let mut a0_6 = s.splat(0.0);
                    let mut a0_7 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    let mut a1_2 = s.splat(0.0);
                    let mut a1_3 = s.splat(0.0);
                    let mut a1_4 = s.splat(0.0);
                    let mut a1_5 = s.splat(0.0);
                    let mut a1_6 = s.splat(0.0);
                    let mut a1_7 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a2_1 = s.splat(0.0);
                    let mut a2_2 = s.splat(0.0);
                    let mut a2_3 = s.splat(0.0);
                    let mut a2_4 = s.splat(0.0);
                    let mut a2_5 = s.splat(0.0);
                    let mut a2_6 = s.splat(0.0);
                    let mut a2_7 = s.splat(0.0);
                    for ky in rows.clone() {
                        for kx in 0..2 {
                            let x: &[f32; 40] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + kx - 1) * 16,
                            );
                            let weights0: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8,
                            );
                            let weights1: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 72,
                            );
                            let weights2: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 144,
                            );
                            let weights3: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 216,
                            );
                            let weights4: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 288,
                            );
                            let weights5: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 360,
                            );
                            let weights6: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 432,
                            );
                            let weights7: &[f32; 8] = hw::window(
                                panel,
                                16 + ky * 24 + kx * 8 + 504,
                            );
                            let v0 = s.load_first(x, 0, 8);
                            let v1 = s.load_first(x, 16, 8);
                            let v2 = s.load_first(x, 32, 8);
                            let w0 = s.load_first(weights0, 0, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 0, 8);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 0, 8);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 0, 8);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load_first(weights4, 0, 8);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load_first(weights5, 0, 8);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load_first(weights6, 0, 8);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load_first(weights7, 0, 8);
                            a0_7 = s.mul_add(v0, w7, a0_7);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                            a2_7 = s.mul_add(v2, w7, a2_7);
                        }
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + 1) * 16,
                            );
                            let weights0: &[f32; 8] = hw::window(panel, 32 + ky * 24);
                            let weights1: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 72,
                            );
                            let weights2: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 144,
                            );
                            let weights3: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 216,
                            );
                            let weights4: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 288,
                            );
                            let weights5: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 360,
                            );
                            let weights6: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 432,
                            );
                            let weights7: &[f32; 8] = hw::window(
                                panel,
                                32 + ky * 24 + 504,
                            );
                            let v0 = s.load_first(x, 0, 8);
                            let v1 = s.load_first(x, 16, 8);
                            let w0 = s.load_first(weights0, 0, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let w1 = s.load_first(weights1, 0, 8);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let w2 = s.load_first(weights2, 0, 8);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w3 = s.load_first(weights3, 0, 8);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let w4 = s.load_first(weights4, 0, 8);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            let w5 = s.load_first(weights5, 0, 8);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            let w6 = s.load_first(weights6, 0, 8);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            let w7 = s.load_first(weights7, 0, 8);
                            a0_7 = s.mul_add(v0, w7, a0_7);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                        }
                    }
                    let a0_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a0_0,
                                    a0_1,
                                    a0_2,
                                    a0_3,
                                    a0_4,
                                    a0_5,
                                    a0_6,
                                    a0_7,
                                ]),
                            bias0,
                        );
                    let a1_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a1_0,
                                    a1_1,
                                    a1_2,
                                    a1_3,
                                    a1_4,
                                    a1_5,
                                    a1_6,
                                    a1_7,
                                ]),
                            bias0,
                        );
                    let a2_0 = s
                        .add(
                            s
                                .reduce_add_each([
                                    a2_0,
                                    a2_1,
                                    a2_2,
                                    a2_3,
                                    a2_4,
                                    a2_5,
                                    a2_6,
                                    a2_7,
                                ]),
                            bias0,
                        );
                    let residual: &[f32; 40] = hw::window(
                        x1,
                        (oy * 6 + ox) * 16 + filter,
                    );
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store_first(
                        hw::math::relu(s, s.add(a0_0, s.load_first(residual, 0, 8))),
                        y,
                        0,
                        8,
                    );
                    s.store_first(
                        hw::math::relu(s, s.add(a1_0, s.load_first(residual, 16, 8))),
                        y,
                        8,
                        8,
                    );
                    s.store_first(
                        hw::math::relu(s, s.add(a2_0, s.load_first(residual, 32, 8))),
                        y,
                        16,
                        8,
                    );
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn winograd_2x3_tile_6x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 280],
        x1: &[f32; 280],
        w: &[f32; 1040],
        scratch: &mut [f32],
        y: &mut [f32; 144],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [3, 6],
            output: [3, 6],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 768],
            w: &'a [f32; 1040],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<48>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 48] = hw::window(windows, matrix * 48);
                    let w: &[f32; 64] = hw::window(w, 16 + matrix * 64);
                    let y: &mut [f32; 48] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 64] = hw::window(w, 0);
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
                                let ky = 0;
                                {
                                    let x: &[f32; 48] = hw::window(x0, ox * 8);
                                    let w: &[f32; 64] = hw::window(panel, ky * 64);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 8);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[1 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[1 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[1 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[1 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[1 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 16);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[2 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[2 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[2 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[2 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[2 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 24);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[3 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[3 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[3 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[3 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[3 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 32);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[4 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[4 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[4 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[4 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[4 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 40);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[5 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[5 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[5 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[5 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[5 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 48);
                                    let v0 = s.splat(x[6]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[6 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[6 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[6 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[6 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[6 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let w0 = s.load(w, 56);
                                    let v0 = s.splat(x[7]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[7 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[7 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[7 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[7 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[7 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                }
                                let y: &mut [f32; 48] = hw::window_mut(y, ox * 8 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a1_0, y, 8);
                                s.store(a2_0, y, 16);
                                s.store(a3_0, y, 24);
                                s.store(a4_0, y, 32);
                                s.store(a5_0, y, 40);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<768>(scratch, 0);
        let (sums, _) = hw::take::<768>(rest, 0);
        let all = 0..6;
        for first in all.clone().step_by(6) {
            let first = ::core::cmp::Ord::min(first, all.end - 6);
            let input = hw::winograd::Input::<_, 2, 4, 8, 16, 48> {
                transform: hw::winograd::F23,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 6),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..16,
                units: 16,
                head: 0,
                unit: 1,
                len: 48,
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
            let output = hw::winograd::Output::<_, _, _, 2, 4, 8, 8, 48, 728> {
                transform: hw::winograd::F23,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 6,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::Residual::<16>(x1),
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
    fn conv_3x3_tile_3x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 280],
        x1: &[f32; 280],
        w: &[f32; 584],
        y: &mut [f32; 144],
    ) {
        {
            let panel: &[f32; 584] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..3 {
                let rows = hw::taps(oy, 1, 3, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let residual_at = (oy * 6 + ox) * 16 + filter;
                    hw::prefetch(x1, residual_at + 0);
                    hw::prefetch(x1, residual_at + 7);
                    hw::prefetch(x1, residual_at + 16);
                    hw::prefetch(x1, residual_at + 23);
                    hw::prefetch(x1, residual_at + 32);
                    hw::prefetch(x1, residual_at + 39);
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + ox * 16,
                            );
                            let w: &[f32; 64] = hw::window(panel, 8 + ky * 192);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v1 = s.splat(x[i]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 16]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                            }
                        }
                        for kx in 1..3 {
                            let x: &[f32; 40] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + kx - 1) * 16,
                            );
                            let w: &[f32; 64] = hw::window(
                                panel,
                                8 + ky * 192 + kx * 64,
                            );
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 16]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 32]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                            }
                        }
                    }
                    let residual: &[f32; 40] = hw::window(
                        x1,
                        (oy * 6 + ox) * 16 + filter,
                    );
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store(hw::math::relu(s, s.add(a0_0, s.load(residual, 0))), y, 0);
                    s.store(hw::math::relu(s, s.add(a0_1, s.load(residual, 4))), y, 4);
                    s.store(hw::math::relu(s, s.add(a1_0, s.load(residual, 16))), y, 8);
                    s.store(hw::math::relu(s, s.add(a1_1, s.load(residual, 20))), y, 12);
                    s.store(hw::math::relu(s, s.add(a2_0, s.load(residual, 32))), y, 16);
                    s.store(hw::math::relu(s, s.add(a2_1, s.load(residual, 36))), y, 20);
                }
                {
                    let ox = 3;
                    let residual_at = (oy * 6 + ox) * 16 + filter;
                    hw::prefetch(x1, residual_at + 0);
                    hw::prefetch(x1, residual_at + 7);
                    hw::prefetch(x1, residual_at + 16);
                    hw::prefetch(x1, residual_at + 23);
                    hw::prefetch(x1, residual_at + 32);
                    hw::prefetch(x1, residual_at + 39);
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    for ky in rows.clone() {
                        for kx in 0..2 {
                            let x: &[f32; 40] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + kx - 1) * 16,
                            );
                            let w: &[f32; 64] = hw::window(
                                panel,
                                8 + ky * 192 + kx * 64,
                            );
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 16]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 32]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                            }
                        }
                        {
                            let x: &[f32; 24] = hw::window(
                                x0,
                                (oy + ky - 1) * 96 + (ox + 1) * 16,
                            );
                            let w: &[f32; 64] = hw::window(panel, 136 + ky * 192);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 16]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                            }
                        }
                    }
                    let residual: &[f32; 40] = hw::window(
                        x1,
                        (oy * 6 + ox) * 16 + filter,
                    );
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store(hw::math::relu(s, s.add(a0_0, s.load(residual, 0))), y, 0);
                    s.store(hw::math::relu(s, s.add(a0_1, s.load(residual, 4))), y, 4);
                    s.store(hw::math::relu(s, s.add(a1_0, s.load(residual, 16))), y, 8);
                    s.store(hw::math::relu(s, s.add(a1_1, s.load(residual, 20))), y, 12);
                    s.store(hw::math::relu(s, s.add(a2_0, s.load(residual, 32))), y, 16);
                    s.store(hw::math::relu(s, s.add(a2_1, s.load(residual, 36))), y, 20);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_2x3_tile_6x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 280],
        x1: &[f32; 280],
        w: &[f32; 1040],
        scratch: &mut [f32],
        y: &mut [f32; 144],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [3, 6],
            output: [3, 6],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 768],
            w: &'a [f32; 1040],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<48>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 48] = hw::window(windows, matrix * 48);
                    let w: &[f32; 64] = hw::window(w, 16 + matrix * 64);
                    let y: &mut [f32; 48] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 64] = hw::window(w, 0);
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
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 48] = hw::window(x0, ox * 8);
                                    let w: &[f32; 64] = hw::window(panel, ky * 64);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let v0 = s.splat(x[0]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 8);
                                    let w1 = s.load(w, 12);
                                    let v0 = s.splat(x[1]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[1 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[1 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[1 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[1 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[1 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 16);
                                    let w1 = s.load(w, 20);
                                    let v0 = s.splat(x[2]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[2 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[2 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[2 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[2 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[2 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 24);
                                    let w1 = s.load(w, 28);
                                    let v0 = s.splat(x[3]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[3 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[3 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[3 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[3 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[3 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 32);
                                    let w1 = s.load(w, 36);
                                    let v0 = s.splat(x[4]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[4 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[4 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[4 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[4 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[4 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 40);
                                    let w1 = s.load(w, 44);
                                    let v0 = s.splat(x[5]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[5 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[5 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[5 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[5 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[5 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 48);
                                    let w1 = s.load(w, 52);
                                    let v0 = s.splat(x[6]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[6 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[6 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[6 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[6 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[6 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let w0 = s.load(w, 56);
                                    let w1 = s.load(w, 60);
                                    let v0 = s.splat(x[7]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[7 + 8]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[7 + 16]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[7 + 24]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[7 + 32]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[7 + 40]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                }
                                let y: &mut [f32; 48] = hw::window_mut(y, ox * 8 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 8);
                                s.store(a1_1, y, 12);
                                s.store(a2_0, y, 16);
                                s.store(a2_1, y, 20);
                                s.store(a3_0, y, 24);
                                s.store(a3_1, y, 28);
                                s.store(a4_0, y, 32);
                                s.store(a4_1, y, 36);
                                s.store(a5_0, y, 40);
                                s.store(a5_1, y, 44);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<768>(scratch, 0);
        let (sums, _) = hw::take::<768>(rest, 0);
        let all = 0..6;
        for first in all.clone().step_by(6) {
            let first = ::core::cmp::Ord::min(first, all.end - 6);
            let input = hw::winograd::Input::<_, 2, 4, 8, 16, 48> {
                transform: hw::winograd::F23,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 6),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..16,
                units: 16,
                head: 0,
                unit: 1,
                len: 48,
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
            let output = hw::winograd::Output::<_, _, _, 2, 4, 8, 8, 48, 728> {
                transform: hw::winograd::F23,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 6,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::Residual::<16>(x1),
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
    fn depthwise_3x3<S: hw::Simd>(
        s: S,
        x0: &[f32; 144],
        w: &[f32; 80],
        y: &mut [f32; 195],
    ) {
        for oy in 0..3 {
            let rows = hw::taps(oy, 1, 3, 3, 1);
            let y: &mut [f32; 63] = hw::window_mut(y, oy * 66);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 8 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a0_3 = bias;
                    let mut a0_4 = bias;
                    let mut a0_5 = bias;
                    for ky in rows.clone() {
                        let taps: &[f32; 24] = hw::window(w, 8 + ky * 24);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 8 + c);
                        let w0_2 = s.load(taps, 2 * 8 + c);
                        let x: &[f32; 48] = hw::window(x0, (oy + ky - 1) * 48 + ox * 8);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 8 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 16 + c);
                        a0_3 = s.mul_add(v3, w0_0, a0_3);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        let v4 = s.load(x, 24 + c);
                        a0_4 = s.mul_add(v4, w0_0, a0_4);
                        a0_3 = s.mul_add(v4, w0_1, a0_3);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        let v5 = s.load(x, 32 + c);
                        a0_5 = s.mul_add(v5, w0_0, a0_5);
                        a0_4 = s.mul_add(v5, w0_1, a0_4);
                        a0_3 = s.mul_add(v5, w0_2, a0_3);
                        let v6 = s.load(x, 40 + c);
                        a0_5 = s.mul_add(v6, w0_1, a0_5);
                        a0_4 = s.mul_add(v6, w0_2, a0_4);
                    }
                    let y0: &mut [f32; 63] = hw::window_mut(y, ox * 11);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 11 + c);
                    s.store(a0_2, y0, 22 + c);
                    s.store(a0_3, y0, 33 + c);
                    s.store(a0_4, y0, 44 + c);
                    s.store(a0_5, y0, 55 + c);
                    c += S::LANES;
                }
                if 8 % S::LANES != 0 {
                    let bias = s.load_first(w, c, 8 % S::LANES);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a0_3 = bias;
                    let mut a0_4 = bias;
                    let mut a0_5 = bias;
                    for ky in rows.clone() {
                        let taps: &[f32; 24] = hw::window(w, 8 + ky * 24);
                        let w0_0 = s.load_first(taps, c, 8 % S::LANES);
                        let w0_1 = s.load_first(taps, 1 * 8 + c, 8 % S::LANES);
                        let w0_2 = s.load_first(taps, 2 * 8 + c, 8 % S::LANES);
                        let x: &[f32; 48] = hw::window(x0, (oy + ky - 1) * 48 + ox * 8);
                        let v1 = s.load_first(x, c, 8 % S::LANES);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load_first(x, 8 + c, 8 % S::LANES);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load_first(x, 16 + c, 8 % S::LANES);
                        a0_3 = s.mul_add(v3, w0_0, a0_3);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        let v4 = s.load_first(x, 24 + c, 8 % S::LANES);
                        a0_4 = s.mul_add(v4, w0_0, a0_4);
                        a0_3 = s.mul_add(v4, w0_1, a0_3);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        let v5 = s.load_first(x, 32 + c, 8 % S::LANES);
                        a0_5 = s.mul_add(v5, w0_0, a0_5);
                        a0_4 = s.mul_add(v5, w0_1, a0_4);
                        a0_3 = s.mul_add(v5, w0_2, a0_3);
                        let v6 = s.load_first(x, 40 + c, 8 % S::LANES);
                        a0_5 = s.mul_add(v6, w0_1, a0_5);
                        a0_4 = s.mul_add(v6, w0_2, a0_4);
                    }
                    let y0: &mut [f32; 63] = hw::window_mut(y, ox * 11);
                    s.store_first(a0_0, y0, c, 8 % S::LANES);
                    s.store_first(a0_1, y0, 11 + c, 8 % S::LANES);
                    s.store_first(a0_2, y0, 22 + c, 8 % S::LANES);
                    s.store_first(a0_3, y0, 33 + c, 8 % S::LANES);
                    s.store_first(a0_4, y0, 44 + c, 8 % S::LANES);
                    s.store_first(a0_5, y0, 55 + c, 8 % S::LANES);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_9x1_lanes_8_3<S: hw::Simd>(
        s: S,
        x0: &[f32; 195],
        w: &[f32; 72],
        y: &mut [f32; 54],
    ) {
        {
            let panel: &[f32; 72] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let ky = 0;
                    {
                        let x: &[f32; 96] = hw::window(x0, ox * 11);
                        let w: &[f32; 64] = hw::window(panel, 8 + ky * 64);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 8);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 24);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[3 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[3 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[3 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[3 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[3 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[3 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[3 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 32);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[4 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[4 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[4 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[4 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[4 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[4 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[4 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[4 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 40);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[5 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[5 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[5 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[5 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[5 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[5 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[5 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[5 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 48);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[6 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[6 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[6 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[6 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[6 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[6 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[6 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 56);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[7 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[7 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[7 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[7 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[7 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[7 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[7 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[7 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                    }
                    let y: &mut [f32; 27] = hw::window_mut(y, ox * 3 + filter);
                    s.store_first(a0_0, y, 0, 3);
                    s.store_first(a1_0, y, 3, 3);
                    s.store_first(a2_0, y, 6, 3);
                    s.store_first(a3_0, y, 9, 3);
                    s.store_first(a4_0, y, 12, 3);
                    s.store_first(a5_0, y, 15, 3);
                    s.store_first(a6_0, y, 18, 3);
                    s.store_first(a7_0, y, 21, 3);
                    s.store_first(a8_0, y, 24, 3);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_9x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 195],
        w: &[f32; 36],
        y: &mut [f32; 54],
    ) {
        {
            let panel: &[f32; 36] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 9;
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
                    let ky = 0;
                    {
                        let x: &[f32; 96] = hw::window(x0, ox * 11);
                        let w: &[f32; 32] = hw::window(panel, 4 + ky * 32);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 4);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 8);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 12);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[3 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[3 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[3 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[3 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[3 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[3 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[3 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[4 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[4 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[4 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[4 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[4 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[4 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[4 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[4 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 20);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[5 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[5 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[5 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[5 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[5 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[5 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[5 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[5 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 24);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[6 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[6 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[6 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[6 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[6 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[6 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[6 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let w0 = s.load(w, 28);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[7 + 11]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[7 + 22]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[7 + 33]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[7 + 44]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[7 + 55]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[7 + 66]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[7 + 77]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[7 + 88]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                    }
                    let y: &mut [f32; 27] = hw::window_mut(y, ox * 3 + filter);
                    s.store_first(a0_0, y, 0, 3);
                    s.store_first(a1_0, y, 3, 3);
                    s.store_first(a2_0, y, 6, 3);
                    s.store_first(a3_0, y, 9, 3);
                    s.store_first(a4_0, y, 12, 3);
                    s.store_first(a5_0, y, 15, 3);
                    s.store_first(a6_0, y, 18, 3);
                    s.store_first(a7_0, y, 21, 3);
                    s.store_first(a8_0, y, 24, 3);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn copy_2<S: hw::Simd>(s: S, x0: &[f32; 54], y: &mut [f32; 190]) {
        for pixel in 0..18 {
            let mut c = 0;
            while c + S::LANES <= 3 {
                s.store(s.load(x0, pixel * 3 + c), y, pixel * 11 + c);
                c += S::LANES;
            }
            if 3 % S::LANES != 0 {
                s.store_first(
                    s.load_first(x0, pixel * 3 + c, 3 % S::LANES),
                    y,
                    pixel * 11 + c,
                    3 % S::LANES,
                );
            }
        }
    }
};
