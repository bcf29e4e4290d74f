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
    const SUMMARY: &str = "filters\n\n                                                                multiply-                  sharing\nlayer    from    kind          window      output  parameters        adds  activations       saves\n──────────────────────────────────────────────────────────────────────────────────────────────────\ninput            input                    5x4x256\nmixed            conv + relu   1x1        5x4x520     133,640   2,662,400     40.6 KiB   2,539,160\nbeside   input   conv          1x1        5x4x100      25,700     512,000      7.8 KiB     488,300\nwhole    mixed,  concat                   5x4x620                             48.4 KiB\n         beside\nstrided          conv + prelu  3x3 s2 p1  3x2x512   2,857,984  17,141,760     12.0 KiB  14,287,360\n\nleft out, for want of room: input; `cargo hardwire summary --json` has all\n\nparameters     3,017,324\nmultiply-adds  20,316,160\nsharing saves  17,314,820 parameters\nweights        11.5 MiB in f32; packed 11.5 MiB for avx2, 11.5 MiB for avx512\nactivations    108.9 KiB in all, in an arena of 62.6 KiB\n";
    const PLAN: &str = "filters: 3 steps, an arena of 62.6 KiB\n\nstep     does          reads   writes  at byte   bytes  multiply-adds\n─────────────────────────────────────────────────────────────────────\nmixed    conv + relu   input  5x4x520        0  41,600      2,662,400\nbeside   conv          input  5x4x100    2,080   8,000        512,000\nstrided  conv + prelu  whole  3x2x512   50,496  12,288     17,141,760\n\nconcat       of  at byte  bytes apart  written in place  copied\n───────────────────────────────────────────────────────────────\nwhole   5x4x620        0        2,480  mixed, beside\n\nstep on levels: algorithm\n    panels  tile                         in registers         parts  statements  packed weights\n───────────────────────────────────────────────────────────────────────────────────────────────\nmixed on avx512: direct, cut by filters\n        16  10 pixels x 2 vectors of 16  weights                  5         125       530.1 KiB\n         1  10 pixels x 1 vector of 16   weights\nmixed on avx2: direct, cut by filters\n        32  5 pixels x 2 vectors of 8    weights                 12          89       522.0 KiB\n         1  10 pixels x 1 vector of 8    weights\nmixed on baseline, simd128, scalar: direct, cut by filters\n        65  5 pixels x 2 vectors of 4    weights                 24          43       522.0 KiB\nmixed on neon: direct, cut by filters\n        21  4 pixels x 6 vectors of 4    weights                 22         169       522.0 KiB\n         1  5 pixels x 4 vectors of 4    weights\nbeside on avx512: direct\n         3  10 pixels x 2 vectors of 16  weights                  1         183       100.4 KiB\n         1  5 pixels x 4 dots of 16      weights\nbeside on avx2: direct, cut by filters\n         6  5 pixels x 2 vectors of 8    inputs                   2         161       100.4 KiB\n         1  3 pixels x 4 dots of 8       inputs\nbeside on baseline, simd128, scalar: direct\n        12  5 pixels x 2 vectors of 4    weights                  2          87       100.4 KiB\n         1  10 pixels x 1 vector of 4    weights\nbeside on neon: direct, cut by filters\n         4  4 pixels x 6 vectors of 4    weights                  4         136       100.4 KiB\n         1  10 pixels x 1 vector of 4    weights\nstrided on avx512: direct, cut by filters\n        16  2 pixels x 4 vectors of 8    weights, tap by tap     16         108        10.9 MiB\nstrided on avx2: direct, cut by filters\n        16  2 pixels x 4 vectors of 8    weights, tap by tap     16         108        10.9 MiB\nstrided on baseline, simd128, scalar: direct, cut by filters\n        32  2 pixels x 4 vectors of 4    weights, tap by tap     32         108        10.9 MiB\nstrided on neon: direct, cut by filters\n        16  2 pixels x 8 vectors of 4    weights, tap by tap     16         196        10.9 MiB\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 5120];
        type Outputs<'a> = &'a [f32; 3072];
        const NAME: &'static str = "filters";
        const PARAMETERS: u64 = 3017324u64;
        const MULTIPLY_ADDS: u64 = 20316160u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[5, 4, 256],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "strided",
                dimensions: &[3, 2, 512],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "mixed",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 520,
                },
                parameters: 133640u64,
                multiply_adds: 2662400u64,
                unshared_parameters: 2672800u64,
            },
            hw::Layer {
                name: "beside",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 100,
                },
                parameters: 25700u64,
                multiply_adds: 512000u64,
                unshared_parameters: 514000u64,
            },
            hw::Layer {
                name: "whole",
                kind: "concat",
                output: hw::Shape::Map {
                    height: 5,
                    width: 4,
                    channels: 620,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "strided",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 3,
                    width: 2,
                    channels: 512,
                },
                parameters: 2857984u64,
                multiply_adds: 17141760u64,
                unshared_parameters: 17145344u64,
            },
        ];
        const SUMMARY: &'static str = SUMMARY;
        const PLAN: &'static str = PLAN;
        const TENSORS: &'static [hw::TensorSpec] = &[
            hw::TensorSpec {
                name: "mixed.weight",
                dimensions: &[520, 256, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.15309311,
                },
            },
            hw::TensorSpec {
                name: "mixed.bias",
                dimensions: &[520],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "beside.weight",
                dimensions: &[100, 256, 1, 1],
                init: hw::Init::Uniform {
                    bound: 0.15309311,
                },
            },
            hw::TensorSpec {
                name: "beside.bias",
                dimensions: &[100],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "strided.weight",
                dimensions: &[512, 620, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.03279129,
                },
            },
            hw::TensorSpec {
                name: "strided.bias",
                dimensions: &[512],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "strided.prelu.weight",
                dimensions: &[512],
                init: hw::Init::Constant(0.25),
            },
        ];
        const ARENA: usize = 16032;
        const PARTS: usize = 32;
        fn packed_len(level: hw::Level) -> usize {
            [3019392, 3017344, 3017344, 3017344, 3017344, 3017344][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..[
                    135696, 133640, 133640, 133640, 133640, 133640,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 520,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 16,
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
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 520,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 8,
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
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 520,
                            groups: 1,
                            channels: 256,
                            taps: 1,
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
                            filters: 520,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 4,
                            vectors: 6,
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
                let part = &mut packed[[
                    135696, 133648, 133648, 133648, 133648, 133648,
                ][level
                    as usize]..][..[
                    25712, 25704, 25700, 25700, 25700, 25700,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 100,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 16,
                            vectors: 2,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 100,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 8,
                            vectors: 2,
                            along_inputs: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 100,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[2],
                            ::core::option::Option::Some(&tensors[3]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 100,
                            groups: 1,
                            channels: 256,
                            taps: 1,
                            lanes: 4,
                            vectors: 6,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
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
                let part = &mut packed[[
                    161408, 159360, 159360, 159360, 159360, 159360,
                ][level as usize]..][..2857984];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 512,
                            groups: 1,
                            channels: 620,
                            taps: 9,
                            lanes: 8,
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
                            ::core::option::Option::Some(&tensors[6]),
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 512,
                            groups: 1,
                            channels: 620,
                            taps: 9,
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
                            ::core::option::Option::Some(&tensors[6]),
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 512,
                            groups: 1,
                            channels: 620,
                            taps: 9,
                            lanes: 4,
                            vectors: 8,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[4],
                            ::core::option::Option::Some(&tensors[5]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[6]),
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
filters

                                                                multiply-                  sharing
layer    from    kind          window      output  parameters        adds  activations       saves
──────────────────────────────────────────────────────────────────────────────────────────────────
input            input                    5x4x256
mixed            conv + relu   1x1        5x4x520     133,640   2,662,400     40.6 KiB   2,539,160
beside   input   conv          1x1        5x4x100      25,700     512,000      7.8 KiB     488,300
whole    mixed,  concat                   5x4x620                             48.4 KiB
         beside
strided          conv + prelu  3x3 s2 p1  3x2x512   2,857,984  17,141,760     12.0 KiB  14,287,360

left out, for want of room: input; `cargo hardwire summary --json` has all

parameters     3,017,324
multiply-adds  20,316,160
sharing saves  17,314,820 parameters
weights        11.5 MiB in f32; packed 11.5 MiB for avx2, 11.5 MiB for avx512
activations    108.9 KiB in all, in an arena of 62.6 KiB
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
        input0: &[f32; 5120],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; 3072] {
        {
            let (y, _) = hw::take::<12300>(arena, 0);
            s.vectorize(MixedStep { x0: input0, packed, y });
        }
        observer.view(0, hw::part::<12300>(arena, 0), 520, 620);
        {
            let (y, _) = hw::take::<11880>(arena, 520);
            s.vectorize(BesideStep {
                x0: input0,
                packed,
                y,
            });
        }
        observer.view(1, hw::part::<11880>(arena, 520), 100, 620);
        observer.map(2, hw::part::<12400>(arena, 0));
        {
            let (x0, rest) = hw::take::<12400>(arena, 0);
            let (y, _) = hw::take::<3072>(rest, 224);
            s.vectorize(StridedStep { x0: &*x0, packed, y });
        }
        observer.map(3, hw::part::<3072>(arena, 12624));
        hw::part::<3072>(arena, 12624)
    }
    struct MixedStep<'a> {
        x0: &'a [f32; 5120],
        packed: &'a [f32],
        y: &'a mut [f32; 12300],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MixedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_10x2_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_10x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_5x6_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.y,
                    )
                }
            };
        }
    }
    struct BesideStep<'a> {
        x0: &'a [f32; 5120],
        packed: &'a [f32],
        y: &'a mut [f32; 11880],
    }
    impl<S: hw::Simd> hw::Kernel<S> for BesideStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_10x2_lanes_16_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 135696),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_5x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 133648),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_10x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 133648),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_10x6_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 133648),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_10x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 133648),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_10x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 133648),
                        self.y,
                    )
                }
            };
        }
    }
    struct StridedStep<'a> {
        x0: &'a [f32; 12400],
        packed: &'a [f32],
        y: &'a mut [f32; 3072],
    }
    impl<S: hw::Simd> hw::Kernel<S> for StridedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_2x4_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 161408),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_2x4_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 159360),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 159360),
                        self.y,
                    )
                }
                Neon => {
                    conv_3x3_tile_2x8_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 159360),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 159360),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 159360),
                        self.y,
                    )
                }
            };
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_1x1_tile_10x2_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 135696],
        y: &mut [f32; 12300],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 135696],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 16) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 32;
                    let panel: &[f32; 8224] = hw::window(w, panel * 8224);
                    let mut ahead = 8224;
                    let end = if is_last { 8224 } else { 12336 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..2 {
                            let ox = tile * 10;
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 16);
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
                            let mut a9_0 = bias0;
                            let mut a9_1 = bias1;
                            let ky = 0;
                            {
                                let x: &[f32; 2560] = hw::window(x0, ox * 256);
                                let w: &[f32; 8192] = hw::window(panel, 32 + ky * 8192);
                                for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 8 + 0);
                                    hw::prefetch(panel, ahead + i * 8 + 4112);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 16);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    let v5 = s.splat(x[i + 1280]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    a5_1 = s.mul_add(v5, w1, a5_1);
                                    let v6 = s.splat(x[i + 1536]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    a6_1 = s.mul_add(v6, w1, a6_1);
                                    let v7 = s.splat(x[i + 1792]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    a7_1 = s.mul_add(v7, w1, a7_1);
                                    let v8 = s.splat(x[i + 2048]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    a8_1 = s.mul_add(v8, w1, a8_1);
                                    let v9 = s.splat(x[i + 2304]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                    a9_1 = s.mul_add(v9, w1, a9_1);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 2048, end);
                            }
                            let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9] = hw::window_mut(
                                y,
                                ox,
                            );
                            let y0: &mut [f32; 32] = hw::part_mut(
                                y0,
                                filter - start * 32,
                            );
                            let y1: &mut [f32; 32] = hw::part_mut(
                                y1,
                                filter - start * 32,
                            );
                            let y2: &mut [f32; 32] = hw::part_mut(
                                y2,
                                filter - start * 32,
                            );
                            let y3: &mut [f32; 32] = hw::part_mut(
                                y3,
                                filter - start * 32,
                            );
                            let y4: &mut [f32; 32] = hw::part_mut(
                                y4,
                                filter - start * 32,
                            );
                            let y5: &mut [f32; 32] = hw::part_mut(
                                y5,
                                filter - start * 32,
                            );
                            let y6: &mut [f32; 32] = hw::part_mut(
                                y6,
                                filter - start * 32,
                            );
                            let y7: &mut [f32; 32] = hw::part_mut(
                                y7,
                                filter - start * 32,
                            );
                            let y8: &mut [f32; 32] = hw::part_mut(
                                y8,
                                filter - start * 32,
                            );
                            let y9: &mut [f32; 32] = hw::part_mut(
                                y9,
                                filter - start * 32,
                            );
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a0_1), y0, 16);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a1_1), y1, 16);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a2_1), y2, 16);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a3_1), y3, 16);
                            s.store(hw::math::relu(s, a4_0), y4, 0);
                            s.store(hw::math::relu(s, a4_1), y4, 16);
                            s.store(hw::math::relu(s, a5_0), y5, 0);
                            s.store(hw::math::relu(s, a5_1), y5, 16);
                            s.store(hw::math::relu(s, a6_0), y6, 0);
                            s.store(hw::math::relu(s, a6_1), y6, 16);
                            s.store(hw::math::relu(s, a7_0), y7, 0);
                            s.store(hw::math::relu(s, a7_1), y7, 16);
                            s.store(hw::math::relu(s, a8_0), y8, 0);
                            s.store(hw::math::relu(s, a8_1), y8, 16);
                            s.store(hw::math::relu(s, a9_0), y9, 0);
                            s.store(hw::math::relu(s, a9_1), y9, 16);
                        }
                    }
                }
                for panel in usize::saturating_sub(
                    part.start,
                    16,
                )..::core::cmp::Ord::min(usize::saturating_sub(part.end, 16), 1) {
                    let is_last = 16 + panel + 1 == part.end;
                    let filter = 512 + panel * 8;
                    let panel: &[f32; 4112] = hw::window(w, 131584 + panel * 4112);
                    let mut ahead = 8224;
                    let end = if is_last { 8224 } else { 12336 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..2 {
                            let ox = tile * 10;
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
                            let ky = 0;
                            {
                                let x: &[f32; 2560] = hw::window(x0, ox * 256);
                                let w: &[f32; 4096] = hw::window(panel, 16 + ky * 4096);
                                for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 8 + 0);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[i + 1280]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[i + 1536]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[i + 1792]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[i + 2048]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[i + 2304]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 2048, end);
                            }
                            let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9] = hw::window_mut(
                                y,
                                ox,
                            );
                            let y0: &mut [f32; 8] = hw::part_mut(
                                y0,
                                filter - start * 32,
                            );
                            let y1: &mut [f32; 8] = hw::part_mut(
                                y1,
                                filter - start * 32,
                            );
                            let y2: &mut [f32; 8] = hw::part_mut(
                                y2,
                                filter - start * 32,
                            );
                            let y3: &mut [f32; 8] = hw::part_mut(
                                y3,
                                filter - start * 32,
                            );
                            let y4: &mut [f32; 8] = hw::part_mut(
                                y4,
                                filter - start * 32,
                            );
                            let y5: &mut [f32; 8] = hw::part_mut(
                                y5,
                                filter - start * 32,
                            );
                            let y6: &mut [f32; 8] = hw::part_mut(
                                y6,
                                filter - start * 32,
                            );
                            let y7: &mut [f32; 8] = hw::part_mut(
                                y7,
                                filter - start * 32,
                            );
                            let y8: &mut [f32; 8] = hw::part_mut(
                                y8,
                                filter - start * 32,
                            );
                            let y9: &mut [f32; 8] = hw::part_mut(
                                y9,
                                filter - start * 32,
                            );
                            s.store_first(hw::math::relu(s, a0_0), y0, 0, 8);
                            s.store_first(hw::math::relu(s, a1_0), y1, 0, 8);
                            s.store_first(hw::math::relu(s, a2_0), y2, 0, 8);
                            s.store_first(hw::math::relu(s, a3_0), y3, 0, 8);
                            s.store_first(hw::math::relu(s, a4_0), y4, 0, 8);
                            s.store_first(hw::math::relu(s, a5_0), y5, 0, 8);
                            s.store_first(hw::math::relu(s, a6_0), y6, 0, 8);
                            s.store_first(hw::math::relu(s, a7_0), y7, 0, 8);
                            s.store_first(hw::math::relu(s, a8_0), y8, 0, 8);
                            s.store_first(hw::math::relu(s, a9_0), y9, 0, 8);
                        }
                    }
                }
            }
        }
        hw::spread(
            5,
            hw::Filters::<20>::all(17, 32, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_1x1_tile_10x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 133640],
        y: &mut [f32; 12300],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 133640],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 32) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 16;
                    let panel: &[f32; 4112] = hw::window(w, panel * 4112);
                    let mut ahead = 4112;
                    let end = if is_last { 4112 } else { 8224 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..4 {
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
                                let x: &[f32; 1280] = hw::window(x0, ox * 256);
                                let w: &[f32; 4096] = hw::window(panel, 16 + ky * 4096);
                                for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 4 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 8);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1024, end);
                            }
                            let [y0, y1, y2, y3, y4] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 16] = hw::part_mut(
                                y0,
                                filter - start * 16,
                            );
                            let y1: &mut [f32; 16] = hw::part_mut(
                                y1,
                                filter - start * 16,
                            );
                            let y2: &mut [f32; 16] = hw::part_mut(
                                y2,
                                filter - start * 16,
                            );
                            let y3: &mut [f32; 16] = hw::part_mut(
                                y3,
                                filter - start * 16,
                            );
                            let y4: &mut [f32; 16] = hw::part_mut(
                                y4,
                                filter - start * 16,
                            );
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a0_1), y0, 8);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a1_1), y1, 8);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a2_1), y2, 8);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a3_1), y3, 8);
                            s.store(hw::math::relu(s, a4_0), y4, 0);
                            s.store(hw::math::relu(s, a4_1), y4, 8);
                        }
                    }
                }
                for panel in usize::saturating_sub(
                    part.start,
                    32,
                )..::core::cmp::Ord::min(usize::saturating_sub(part.end, 32), 1) {
                    let is_last = 32 + panel + 1 == part.end;
                    let filter = 512 + panel * 8;
                    let panel: &[f32; 2056] = hw::window(w, 131584 + panel * 2056);
                    let mut ahead = 4112;
                    let end = if is_last { 4112 } else { 6176 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..2 {
                            let ox = tile * 10;
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
                            let ky = 0;
                            {
                                let x: &[f32; 2560] = hw::window(x0, ox * 256);
                                let w: &[f32; 2048] = hw::window(panel, 8 + ky * 2048);
                                for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 4 + 0);
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[i + 1280]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[i + 1536]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[i + 1792]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[i + 2048]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[i + 2304]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1024, end);
                            }
                            let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9] = hw::window_mut(
                                y,
                                ox,
                            );
                            let y0: &mut [f32; 8] = hw::part_mut(
                                y0,
                                filter - start * 16,
                            );
                            let y1: &mut [f32; 8] = hw::part_mut(
                                y1,
                                filter - start * 16,
                            );
                            let y2: &mut [f32; 8] = hw::part_mut(
                                y2,
                                filter - start * 16,
                            );
                            let y3: &mut [f32; 8] = hw::part_mut(
                                y3,
                                filter - start * 16,
                            );
                            let y4: &mut [f32; 8] = hw::part_mut(
                                y4,
                                filter - start * 16,
                            );
                            let y5: &mut [f32; 8] = hw::part_mut(
                                y5,
                                filter - start * 16,
                            );
                            let y6: &mut [f32; 8] = hw::part_mut(
                                y6,
                                filter - start * 16,
                            );
                            let y7: &mut [f32; 8] = hw::part_mut(
                                y7,
                                filter - start * 16,
                            );
                            let y8: &mut [f32; 8] = hw::part_mut(
                                y8,
                                filter - start * 16,
                            );
                            let y9: &mut [f32; 8] = hw::part_mut(
                                y9,
                                filter - start * 16,
                            );
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a4_0), y4, 0);
                            s.store(hw::math::relu(s, a5_0), y5, 0);
                            s.store(hw::math::relu(s, a6_0), y6, 0);
                            s.store(hw::math::relu(s, a7_0), y7, 0);
                            s.store(hw::math::relu(s, a8_0), y8, 0);
                            s.store(hw::math::relu(s, a9_0), y9, 0);
                        }
                    }
                }
            }
        }
        hw::spread(
            12,
            hw::Filters::<20>::all(33, 16, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 133640],
        y: &mut [f32; 12300],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 133640],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 65) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 8;
                    let panel: &[f32; 2056] = hw::window(w, panel * 2056);
                    let mut ahead = 2056;
                    let end = if is_last { 2056 } else { 4120 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..4 {
                            let ox = tile * 5;
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
                            let ky = 0;
                            {
                                let x: &[f32; 1280] = hw::window(x0, ox * 256);
                                let w: &[f32; 2048] = hw::window(panel, 8 + ky * 2048);
                                for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 2 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 512, end);
                            }
                            let [y0, y1, y2, y3, y4] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 8] = hw::part_mut(y0, filter - start * 8);
                            let y1: &mut [f32; 8] = hw::part_mut(y1, filter - start * 8);
                            let y2: &mut [f32; 8] = hw::part_mut(y2, filter - start * 8);
                            let y3: &mut [f32; 8] = hw::part_mut(y3, filter - start * 8);
                            let y4: &mut [f32; 8] = hw::part_mut(y4, filter - start * 8);
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a0_1), y0, 4);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a1_1), y1, 4);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a2_1), y2, 4);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a3_1), y3, 4);
                            s.store(hw::math::relu(s, a4_0), y4, 0);
                            s.store(hw::math::relu(s, a4_1), y4, 4);
                        }
                    }
                }
            }
        }
        hw::spread(
            24,
            hw::Filters::<20>::all(65, 8, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_5x6_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 133640],
        y: &mut [f32; 12300],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 133640],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 21) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 24;
                    let panel: &[f32; 6168] = hw::window(w, panel * 6168);
                    let mut ahead = 6168;
                    let end = if is_last { 6168 } else { 12344 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..5 {
                            let ox = tile * 4;
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 4);
                            let bias2 = s.load(panel, 8);
                            let bias3 = s.load(panel, 12);
                            let bias4 = s.load(panel, 16);
                            let bias5 = s.load(panel, 20);
                            let mut a0_0 = bias0;
                            let mut a0_1 = bias1;
                            let mut a0_2 = bias2;
                            let mut a0_3 = bias3;
                            let mut a0_4 = bias4;
                            let mut a0_5 = bias5;
                            let mut a1_0 = bias0;
                            let mut a1_1 = bias1;
                            let mut a1_2 = bias2;
                            let mut a1_3 = bias3;
                            let mut a1_4 = bias4;
                            let mut a1_5 = bias5;
                            let mut a2_0 = bias0;
                            let mut a2_1 = bias1;
                            let mut a2_2 = bias2;
                            let mut a2_3 = bias3;
                            let mut a2_4 = bias4;
                            let mut a2_5 = bias5;
                            let mut a3_0 = bias0;
                            let mut a3_1 = bias1;
                            let mut a3_2 = bias2;
                            let mut a3_3 = bias3;
                            let mut a3_4 = bias4;
                            let mut a3_5 = bias5;
                            let ky = 0;
                            {
                                let x: &[f32; 1024] = hw::window(x0, ox * 256);
                                let w: &[f32; 6144] = hw::window(panel, 24 + ky * 6144);
                                for (i, w) in hw::chunks::<24>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 5 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let w2 = s.load(w, 8);
                                    let w3 = s.load(w, 12);
                                    let w4 = s.load(w, 16);
                                    let w5 = s.load(w, 20);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    a0_4 = s.mul_add(v0, w4, a0_4);
                                    a0_5 = s.mul_add(v0, w5, a0_5);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    a1_4 = s.mul_add(v1, w4, a1_4);
                                    a1_5 = s.mul_add(v1, w5, a1_5);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    a2_4 = s.mul_add(v2, w4, a2_4);
                                    a2_5 = s.mul_add(v2, w5, a2_5);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    a3_4 = s.mul_add(v3, w4, a3_4);
                                    a3_5 = s.mul_add(v3, w5, a3_5);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1280, end);
                            }
                            let [y0, y1, y2, y3] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 24] = hw::part_mut(
                                y0,
                                filter - start * 24,
                            );
                            let y1: &mut [f32; 24] = hw::part_mut(
                                y1,
                                filter - start * 24,
                            );
                            let y2: &mut [f32; 24] = hw::part_mut(
                                y2,
                                filter - start * 24,
                            );
                            let y3: &mut [f32; 24] = hw::part_mut(
                                y3,
                                filter - start * 24,
                            );
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a0_1), y0, 4);
                            s.store(hw::math::relu(s, a0_2), y0, 8);
                            s.store(hw::math::relu(s, a0_3), y0, 12);
                            s.store(hw::math::relu(s, a0_4), y0, 16);
                            s.store(hw::math::relu(s, a0_5), y0, 20);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a1_1), y1, 4);
                            s.store(hw::math::relu(s, a1_2), y1, 8);
                            s.store(hw::math::relu(s, a1_3), y1, 12);
                            s.store(hw::math::relu(s, a1_4), y1, 16);
                            s.store(hw::math::relu(s, a1_5), y1, 20);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a2_1), y2, 4);
                            s.store(hw::math::relu(s, a2_2), y2, 8);
                            s.store(hw::math::relu(s, a2_3), y2, 12);
                            s.store(hw::math::relu(s, a2_4), y2, 16);
                            s.store(hw::math::relu(s, a2_5), y2, 20);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a3_1), y3, 4);
                            s.store(hw::math::relu(s, a3_2), y3, 8);
                            s.store(hw::math::relu(s, a3_3), y3, 12);
                            s.store(hw::math::relu(s, a3_4), y3, 16);
                            s.store(hw::math::relu(s, a3_5), y3, 20);
                        }
                    }
                }
                for panel in usize::saturating_sub(
                    part.start,
                    21,
                )..::core::cmp::Ord::min(usize::saturating_sub(part.end, 21), 1) {
                    let is_last = 21 + panel + 1 == part.end;
                    let filter = 504 + panel * 16;
                    let panel: &[f32; 4112] = hw::window(w, 129528 + panel * 4112);
                    let mut ahead = 6168;
                    let end = if is_last { 6168 } else { 10280 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..4 {
                            let ox = tile * 5;
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
                            let ky = 0;
                            {
                                let x: &[f32; 1280] = hw::window(x0, ox * 256);
                                let w: &[f32; 4096] = hw::window(panel, 16 + ky * 4096);
                                for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 4 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let w2 = s.load(w, 8);
                                    let w3 = s.load(w, 12);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                    a4_2 = s.mul_add(v4, w2, a4_2);
                                    a4_3 = s.mul_add(v4, w3, a4_3);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1024, end);
                            }
                            let [y0, y1, y2, y3, y4] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 16] = hw::part_mut(
                                y0,
                                filter - start * 24,
                            );
                            let y1: &mut [f32; 16] = hw::part_mut(
                                y1,
                                filter - start * 24,
                            );
                            let y2: &mut [f32; 16] = hw::part_mut(
                                y2,
                                filter - start * 24,
                            );
                            let y3: &mut [f32; 16] = hw::part_mut(
                                y3,
                                filter - start * 24,
                            );
                            let y4: &mut [f32; 16] = hw::part_mut(
                                y4,
                                filter - start * 24,
                            );
                            s.store(hw::math::relu(s, a0_0), y0, 0);
                            s.store(hw::math::relu(s, a0_1), y0, 4);
                            s.store(hw::math::relu(s, a0_2), y0, 8);
                            s.store(hw::math::relu(s, a0_3), y0, 12);
                            s.store(hw::math::relu(s, a1_0), y1, 0);
                            s.store(hw::math::relu(s, a1_1), y1, 4);
                            s.store(hw::math::relu(s, a1_2), y1, 8);
                            s.store(hw::math::relu(s, a1_3), y1, 12);
                            s.store(hw::math::relu(s, a2_0), y2, 0);
                            s.store(hw::math::relu(s, a2_1), y2, 4);
                            s.store(hw::math::relu(s, a2_2), y2, 8);
                            s.store(hw::math::relu(s, a2_3), y2, 12);
                            s.store(hw::math::relu(s, a3_0), y3, 0);
                            s.store(hw::math::relu(s, a3_1), y3, 4);
                            s.store(hw::math::relu(s, a3_2), y3, 8);
                            s.store(hw::math::relu(s, a3_3), y3, 12);
                            s.store(hw::math::relu(s, a4_0), y4, 0);
                            s.store(hw::math::relu(s, a4_1), y4, 4);
                            s.store(hw::math::relu(s, a4_2), y4, 8);
                            s.store(hw::math::relu(s, a4_3), y4, 12);
                        }
                    }
                }
            }
        }
        hw::spread(
            22,
            hw::Filters::<20>::all(22, 24, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_1x1_tile_10x2_lanes_16_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 25712],
        y: &mut [f32; 11880],
    ) {
        for panel in 0..3 {
            let filter = panel * 32;
            let panel: &[f32; 8224] = hw::window(w, panel * 8224);
            let mut ahead = 8224;
            let end = 12336;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..2 {
                    let ox = tile * 10;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 16);
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
                    let mut a9_0 = bias0;
                    let mut a9_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 2560] = hw::window(x0, ox * 256);
                        let w: &[f32; 8192] = hw::window(panel, 32 + ky * 8192);
                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                            hw::prefetch(panel, ahead + i * 8 + 0);
                            hw::prefetch(panel, ahead + i * 8 + 4112);
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 16);
                            let v0 = s.splat(x[i]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[i + 256]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[i + 512]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[i + 768]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[i + 1024]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let v5 = s.splat(x[i + 1280]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            a5_1 = s.mul_add(v5, w1, a5_1);
                            let v6 = s.splat(x[i + 1536]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            a6_1 = s.mul_add(v6, w1, a6_1);
                            let v7 = s.splat(x[i + 1792]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            a7_1 = s.mul_add(v7, w1, a7_1);
                            let v8 = s.splat(x[i + 2048]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            a8_1 = s.mul_add(v8, w1, a8_1);
                            let v9 = s.splat(x[i + 2304]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            a9_1 = s.mul_add(v9, w1, a9_1);
                        }
                        ahead = ::core::cmp::Ord::min(ahead + 2048, end);
                    }
                    let y: &mut [f32; 5612] = hw::window_mut(y, ox * 620 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 16);
                    s.store(a1_0, y, 620);
                    s.store(a1_1, y, 636);
                    s.store(a2_0, y, 1240);
                    s.store(a2_1, y, 1256);
                    s.store(a3_0, y, 1860);
                    s.store(a3_1, y, 1876);
                    s.store(a4_0, y, 2480);
                    s.store(a4_1, y, 2496);
                    s.store(a5_0, y, 3100);
                    s.store(a5_1, y, 3116);
                    s.store(a6_0, y, 3720);
                    s.store(a6_1, y, 3736);
                    s.store(a7_0, y, 4340);
                    s.store(a7_1, y, 4356);
                    s.store(a8_0, y, 4960);
                    s.store(a8_1, y, 4976);
                    s.store(a9_0, y, 5580);
                    s.store(a9_1, y, 5596);
                }
            }
        }
        {
            let panel: &[f32; 1040] = hw::window(w, 24672);
            let filter = 96;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..4 {
                    let ox = tile * 5;
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
                    let mut a4_0 = s.splat(0.0);
                    let mut a4_1 = s.splat(0.0);
                    let mut a4_2 = s.splat(0.0);
                    let mut a4_3 = s.splat(0.0);
                    let ky = 0;
                    {
                        let x: &[f32; 1280] = hw::window(x0, ox * 256);
                        let weights0: &[f32; 256] = hw::window(panel, 16 + ky * 256);
                        let weights1: &[f32; 256] = hw::window(
                            panel,
                            16 + ky * 256 + 256,
                        );
                        let weights2: &[f32; 256] = hw::window(
                            panel,
                            16 + ky * 256 + 512,
                        );
                        let weights3: &[f32; 256] = hw::window(
                            panel,
                            16 + ky * 256 + 768,
                        );
                        let end = 256;
                        let mut next = 0;
                        while next < end {
                            let i = ::core::cmp::Ord::min(next, 240);
                            let w0 = s.load(weights0, i);
                            let w1 = s.load(weights1, i);
                            let w2 = s.load(weights2, i);
                            let w3 = s.load(weights3, i);
                            let v0 = s.load(x, i);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            let v1 = s.load(x, i + 256);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let v2 = s.load(x, i + 512);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let v3 = s.load(x, i + 768);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                            let v4 = s.load(x, i + 1024);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            a4_2 = s.mul_add(v4, w2, a4_2);
                            a4_3 = s.mul_add(v4, w3, a4_3);
                            next += 16;
                        }
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                    let a1_0 = s.add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                    let a2_0 = s.add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                    let a3_0 = s.add(s.reduce_add_each([a3_0, a3_1, a3_2, a3_3]), bias0);
                    let a4_0 = s.add(s.reduce_add_each([a4_0, a4_1, a4_2, a4_3]), bias0);
                    let y: &mut [f32; 2484] = hw::window_mut(y, ox * 620 + filter);
                    s.store_first(a0_0, y, 0, 4);
                    s.store_first(a1_0, y, 620, 4);
                    s.store_first(a2_0, y, 1240, 4);
                    s.store_first(a3_0, y, 1860, 4);
                    s.store_first(a4_0, y, 2480, 4);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_1x1_tile_5x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 25704],
        y: &mut [f32; 11880],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 25704],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 6) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 16;
                    let panel: &[f32; 4112] = hw::window(w, panel * 4112);
                    let mut ahead = 4112;
                    let end = if is_last { 4112 } else { 8224 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..4 {
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
                                let x: &[f32; 1280] = hw::window(x0, ox * 256);
                                let w: &[f32; 4096] = hw::window(panel, 16 + ky * 4096);
                                for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 4 + 0);
                                    let v0 = s.splat(x[i]);
                                    let v1 = s.splat(x[i + 256]);
                                    let v2 = s.splat(x[i + 512]);
                                    let v3 = s.splat(x[i + 768]);
                                    let v4 = s.splat(x[i + 1024]);
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
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1024, end);
                            }
                            let [y0, y1, y2, y3, y4] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 16] = hw::part_mut(
                                y0,
                                filter - start * 16,
                            );
                            let y1: &mut [f32; 16] = hw::part_mut(
                                y1,
                                filter - start * 16,
                            );
                            let y2: &mut [f32; 16] = hw::part_mut(
                                y2,
                                filter - start * 16,
                            );
                            let y3: &mut [f32; 16] = hw::part_mut(
                                y3,
                                filter - start * 16,
                            );
                            let y4: &mut [f32; 16] = hw::part_mut(
                                y4,
                                filter - start * 16,
                            );
                            s.store(a0_0, y0, 0);
                            s.store(a0_1, y0, 8);
                            s.store(a1_0, y1, 0);
                            s.store(a1_1, y1, 8);
                            s.store(a2_0, y2, 0);
                            s.store(a2_1, y2, 8);
                            s.store(a3_0, y3, 0);
                            s.store(a3_1, y3, 8);
                            s.store(a4_0, y4, 0);
                            s.store(a4_1, y4, 8);
                        }
                    }
                }
                for panel in usize::saturating_sub(
                    part.start,
                    6,
                )..::core::cmp::Ord::min(usize::saturating_sub(part.end, 6), 1) {
                    let filter = 96 + panel * 4;
                    let panel: &[f32; 1032] = hw::window(w, 24672 + panel * 1032);
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..6 {
                            let ox = tile * 3;
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
                            let ky = 0;
                            {
                                let x: &[f32; 768] = hw::window(x0, ox * 256);
                                let weights0: &[f32; 256] = hw::window(panel, 8 + ky * 256);
                                let weights1: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 256,
                                );
                                let weights2: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 512,
                                );
                                let weights3: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 768,
                                );
                                let end = 256;
                                let mut next = 0;
                                while next < end {
                                    let i = ::core::cmp::Ord::min(next, 248);
                                    let v0 = s.load(x, i);
                                    let v1 = s.load(x, i + 256);
                                    let v2 = s.load(x, i + 512);
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
                            let a0_0 = s
                                .add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                            let a1_0 = s
                                .add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                            let a2_0 = s
                                .add(s.reduce_add_each([a2_0, a2_1, a2_2, a2_3]), bias0);
                            let [y0, y1, y2] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 4] = hw::part_mut(
                                y0,
                                filter - start * 16,
                            );
                            let y1: &mut [f32; 4] = hw::part_mut(
                                y1,
                                filter - start * 16,
                            );
                            let y2: &mut [f32; 4] = hw::part_mut(
                                y2,
                                filter - start * 16,
                            );
                            s.store_first(a0_0, y0, 0, 4);
                            s.store_first(a1_0, y1, 0, 4);
                            s.store_first(a2_0, y2, 0, 4);
                        }
                        {
                            let ox = 18;
                            let bias0 = s.load(panel, 0);
                            let mut a0_0 = s.splat(0.0);
                            let mut a0_1 = s.splat(0.0);
                            let mut a0_2 = s.splat(0.0);
                            let mut a0_3 = s.splat(0.0);
                            let mut a1_0 = s.splat(0.0);
                            let mut a1_1 = s.splat(0.0);
                            let mut a1_2 = s.splat(0.0);
                            let mut a1_3 = s.splat(0.0);
                            let ky = 0;
                            {
                                let x: &[f32; 512] = hw::window(x0, ox * 256);
                                let weights0: &[f32; 256] = hw::window(panel, 8 + ky * 256);
                                let weights1: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 256,
                                );
                                let weights2: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 512,
                                );
                                let weights3: &[f32; 256] = hw::window(
                                    panel,
                                    8 + ky * 256 + 768,
                                );
                                let end = 256;
                                let mut next = 0;
                                while next < end {
                                    let i = ::core::cmp::Ord::min(next, 248);
                                    let v0 = s.load(x, i);
                                    let v1 = s.load(x, i + 256);
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
                            let a0_0 = s
                                .add(s.reduce_add_each([a0_0, a0_1, a0_2, a0_3]), bias0);
                            let a1_0 = s
                                .add(s.reduce_add_each([a1_0, a1_1, a1_2, a1_3]), bias0);
                            let [y0, y1] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 4] = hw::part_mut(
                                y0,
                                filter - start * 16,
                            );
                            let y1: &mut [f32; 4] = hw::part_mut(
                                y1,
                                filter - start * 16,
                            );
                            s.store_first(a0_0, y0, 0, 4);
                            s.store_first(a1_0, y1, 0, 4);
                        }
                    }
                }
            }
        }
        hw::spread(
            2,
            hw::Filters::<20>::all(7, 16, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_10x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 25700],
        y: &mut [f32; 11880],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 25700],
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in 0..12 {
                    let filter = panel * 8;
                    let panel: &[f32; 2056] = hw::window(w, panel * 2056);
                    let mut ahead = 2056;
                    let end = 4120;
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in part.start
                            / 5..::core::cmp::Ord::min(part.end / 5, 4) {
                            let ox = tile * 5;
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
                            let ky = 0;
                            {
                                let x: &[f32; 1280] = hw::window(x0, ox * 256);
                                let w: &[f32; 2048] = hw::window(panel, 8 + ky * 2048);
                                for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 2 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    a4_1 = s.mul_add(v4, w1, a4_1);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 512, end);
                            }
                            let y: &mut [f32; 2488] = hw::part_mut(
                                y,
                                (ox - start) * 620 + filter,
                            );
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 4);
                            s.store(a1_0, y, 620);
                            s.store(a1_1, y, 624);
                            s.store(a2_0, y, 1240);
                            s.store(a2_1, y, 1244);
                            s.store(a3_0, y, 1860);
                            s.store(a3_1, y, 1864);
                            s.store(a4_0, y, 2480);
                            s.store(a4_1, y, 2484);
                        }
                    }
                }
                {
                    let panel: &[f32; 1028] = hw::window(w, 24672);
                    let filter = 96;
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in part.start
                            / 10..::core::cmp::Ord::min(part.end / 10, 2) {
                            let ox = tile * 10;
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
                            let ky = 0;
                            {
                                let x: &[f32; 2560] = hw::window(x0, ox * 256);
                                let w: &[f32; 1024] = hw::window(panel, 4 + ky * 1024);
                                for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[i + 1280]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[i + 1536]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[i + 1792]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[i + 2048]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[i + 2304]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                }
                            }
                            let y: &mut [f32; 5584] = hw::part_mut(
                                y,
                                (ox - start) * 620 + filter,
                            );
                            s.store(a0_0, y, 0);
                            s.store(a1_0, y, 620);
                            s.store(a2_0, y, 1240);
                            s.store(a3_0, y, 1860);
                            s.store(a4_0, y, 2480);
                            s.store(a5_0, y, 3100);
                            s.store(a6_0, y, 3720);
                            s.store(a7_0, y, 4340);
                            s.store(a8_0, y, 4960);
                            s.store(a9_0, y, 5580);
                        }
                    }
                }
            }
        }
        hw::spread(
            4,
            hw::Rows {
                part: 0..20,
                units: 2,
                head: 0,
                unit: 10,
                len: 620,
                y,
            },
            |hw::Rows { part, y, .. }| s.vectorize(Part { x0, w, part, y }),
        );
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_10x6_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 5120],
        w: &[f32; 25700],
        y: &mut [f32; 11880],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 5120],
            w: &'a [f32; 25700],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 20],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 4) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 24;
                    let panel: &[f32; 6168] = hw::window(w, panel * 6168);
                    let mut ahead = 6168;
                    let end = if is_last { 6168 } else { 12344 };
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..5 {
                            let ox = tile * 4;
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 4);
                            let bias2 = s.load(panel, 8);
                            let bias3 = s.load(panel, 12);
                            let bias4 = s.load(panel, 16);
                            let bias5 = s.load(panel, 20);
                            let mut a0_0 = bias0;
                            let mut a0_1 = bias1;
                            let mut a0_2 = bias2;
                            let mut a0_3 = bias3;
                            let mut a0_4 = bias4;
                            let mut a0_5 = bias5;
                            let mut a1_0 = bias0;
                            let mut a1_1 = bias1;
                            let mut a1_2 = bias2;
                            let mut a1_3 = bias3;
                            let mut a1_4 = bias4;
                            let mut a1_5 = bias5;
                            let mut a2_0 = bias0;
                            let mut a2_1 = bias1;
                            let mut a2_2 = bias2;
                            let mut a2_3 = bias3;
                            let mut a2_4 = bias4;
                            let mut a2_5 = bias5;
                            let mut a3_0 = bias0;
                            let mut a3_1 = bias1;
                            let mut a3_2 = bias2;
                            let mut a3_3 = bias3;
                            let mut a3_4 = bias4;
                            let mut a3_5 = bias5;
                            let ky = 0;
                            {
                                let x: &[f32; 1024] = hw::window(x0, ox * 256);
                                let w: &[f32; 6144] = hw::window(panel, 24 + ky * 6144);
                                for (i, w) in hw::chunks::<24>(w).iter().enumerate() {
                                    hw::prefetch(panel, ahead + i * 5 + 0);
                                    let w0 = s.load(w, 0);
                                    let w1 = s.load(w, 4);
                                    let w2 = s.load(w, 8);
                                    let w3 = s.load(w, 12);
                                    let w4 = s.load(w, 16);
                                    let w5 = s.load(w, 20);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    a0_1 = s.mul_add(v0, w1, a0_1);
                                    a0_2 = s.mul_add(v0, w2, a0_2);
                                    a0_3 = s.mul_add(v0, w3, a0_3);
                                    a0_4 = s.mul_add(v0, w4, a0_4);
                                    a0_5 = s.mul_add(v0, w5, a0_5);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    a1_1 = s.mul_add(v1, w1, a1_1);
                                    a1_2 = s.mul_add(v1, w2, a1_2);
                                    a1_3 = s.mul_add(v1, w3, a1_3);
                                    a1_4 = s.mul_add(v1, w4, a1_4);
                                    a1_5 = s.mul_add(v1, w5, a1_5);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    a2_1 = s.mul_add(v2, w1, a2_1);
                                    a2_2 = s.mul_add(v2, w2, a2_2);
                                    a2_3 = s.mul_add(v2, w3, a2_3);
                                    a2_4 = s.mul_add(v2, w4, a2_4);
                                    a2_5 = s.mul_add(v2, w5, a2_5);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    a3_1 = s.mul_add(v3, w1, a3_1);
                                    a3_2 = s.mul_add(v3, w2, a3_2);
                                    a3_3 = s.mul_add(v3, w3, a3_3);
                                    a3_4 = s.mul_add(v3, w4, a3_4);
                                    a3_5 = s.mul_add(v3, w5, a3_5);
                                }
                                ahead = ::core::cmp::Ord::min(ahead + 1280, end);
                            }
                            let [y0, y1, y2, y3] = hw::window_mut(y, ox);
                            let y0: &mut [f32; 24] = hw::part_mut(
                                y0,
                                filter - start * 24,
                            );
                            let y1: &mut [f32; 24] = hw::part_mut(
                                y1,
                                filter - start * 24,
                            );
                            let y2: &mut [f32; 24] = hw::part_mut(
                                y2,
                                filter - start * 24,
                            );
                            let y3: &mut [f32; 24] = hw::part_mut(
                                y3,
                                filter - start * 24,
                            );
                            s.store(a0_0, y0, 0);
                            s.store(a0_1, y0, 4);
                            s.store(a0_2, y0, 8);
                            s.store(a0_3, y0, 12);
                            s.store(a0_4, y0, 16);
                            s.store(a0_5, y0, 20);
                            s.store(a1_0, y1, 0);
                            s.store(a1_1, y1, 4);
                            s.store(a1_2, y1, 8);
                            s.store(a1_3, y1, 12);
                            s.store(a1_4, y1, 16);
                            s.store(a1_5, y1, 20);
                            s.store(a2_0, y2, 0);
                            s.store(a2_1, y2, 4);
                            s.store(a2_2, y2, 8);
                            s.store(a2_3, y2, 12);
                            s.store(a2_4, y2, 16);
                            s.store(a2_5, y2, 20);
                            s.store(a3_0, y3, 0);
                            s.store(a3_1, y3, 4);
                            s.store(a3_2, y3, 8);
                            s.store(a3_3, y3, 12);
                            s.store(a3_4, y3, 16);
                            s.store(a3_5, y3, 20);
                        }
                    }
                }
                for panel in usize::saturating_sub(
                    part.start,
                    4,
                )..::core::cmp::Ord::min(usize::saturating_sub(part.end, 4), 1) {
                    let filter = 96 + panel * 4;
                    let panel: &[f32; 1028] = hw::window(w, 24672 + panel * 1028);
                    for oy in 0..1 {
                        let rows = 0..1;
                        for tile in 0..2 {
                            let ox = tile * 10;
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
                            let ky = 0;
                            {
                                let x: &[f32; 2560] = hw::window(x0, ox * 256);
                                let w: &[f32; 1024] = hw::window(panel, 4 + ky * 1024);
                                for (i, w) in hw::chunks::<4>(w).iter().enumerate() {
                                    let w0 = s.load(w, 0);
                                    let v0 = s.splat(x[i]);
                                    a0_0 = s.mul_add(v0, w0, a0_0);
                                    let v1 = s.splat(x[i + 256]);
                                    a1_0 = s.mul_add(v1, w0, a1_0);
                                    let v2 = s.splat(x[i + 512]);
                                    a2_0 = s.mul_add(v2, w0, a2_0);
                                    let v3 = s.splat(x[i + 768]);
                                    a3_0 = s.mul_add(v3, w0, a3_0);
                                    let v4 = s.splat(x[i + 1024]);
                                    a4_0 = s.mul_add(v4, w0, a4_0);
                                    let v5 = s.splat(x[i + 1280]);
                                    a5_0 = s.mul_add(v5, w0, a5_0);
                                    let v6 = s.splat(x[i + 1536]);
                                    a6_0 = s.mul_add(v6, w0, a6_0);
                                    let v7 = s.splat(x[i + 1792]);
                                    a7_0 = s.mul_add(v7, w0, a7_0);
                                    let v8 = s.splat(x[i + 2048]);
                                    a8_0 = s.mul_add(v8, w0, a8_0);
                                    let v9 = s.splat(x[i + 2304]);
                                    a9_0 = s.mul_add(v9, w0, a9_0);
                                }
                            }
                            let [y0, y1, y2, y3, y4, y5, y6, y7, y8, y9] = hw::window_mut(
                                y,
                                ox,
                            );
                            let y0: &mut [f32; 4] = hw::part_mut(
                                y0,
                                filter - start * 24,
                            );
                            let y1: &mut [f32; 4] = hw::part_mut(
                                y1,
                                filter - start * 24,
                            );
                            let y2: &mut [f32; 4] = hw::part_mut(
                                y2,
                                filter - start * 24,
                            );
                            let y3: &mut [f32; 4] = hw::part_mut(
                                y3,
                                filter - start * 24,
                            );
                            let y4: &mut [f32; 4] = hw::part_mut(
                                y4,
                                filter - start * 24,
                            );
                            let y5: &mut [f32; 4] = hw::part_mut(
                                y5,
                                filter - start * 24,
                            );
                            let y6: &mut [f32; 4] = hw::part_mut(
                                y6,
                                filter - start * 24,
                            );
                            let y7: &mut [f32; 4] = hw::part_mut(
                                y7,
                                filter - start * 24,
                            );
                            let y8: &mut [f32; 4] = hw::part_mut(
                                y8,
                                filter - start * 24,
                            );
                            let y9: &mut [f32; 4] = hw::part_mut(
                                y9,
                                filter - start * 24,
                            );
                            s.store(a0_0, y0, 0);
                            s.store(a1_0, y1, 0);
                            s.store(a2_0, y2, 0);
                            s.store(a3_0, y3, 0);
                            s.store(a4_0, y4, 0);
                            s.store(a5_0, y5, 0);
                            s.store(a6_0, y6, 0);
                            s.store(a7_0, y7, 0);
                            s.store(a8_0, y8, 0);
                            s.store(a9_0, y9, 0);
                        }
                    }
                }
            }
        }
        hw::spread(
            4,
            hw::Filters::<20>::all(5, 24, 620, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_2x4_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 12400],
        w: &[f32; 2857984],
        y: &mut [f32; 3072],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 12400],
            w: &'a [f32; 2857984],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 6],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 16) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 32;
                    let panel: &[f32; 178624] = hw::window(w, panel * 178624);
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(s.load(panel, 0), y, 0);
                        s.store(s.load(panel, 8), y, 8);
                        s.store(s.load(panel, 16), y, 16);
                        s.store(s.load(panel, 24), y, 24);
                    }
                    for ky in 0..3 {
                        let mut ahead = 19904 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 1;
                                    let [y0] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    {
                                        let x: &[f32; 620] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 - 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(panel, 64 + ky * 59520);
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                }
                            }
                        }
                        let mut ahead = 39744 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 8);
                                    let mut a1_2 = s.load(y1, 16);
                                    let mut a1_3 = s.load(y1, 24);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + ox * 2 * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            19904 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 8);
                                    s.store(a1_2, y1, 16);
                                    s.store(a1_3, y1, 24);
                                }
                            }
                        }
                        let mut ahead = 59584 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 8);
                                    let mut a1_2 = s.load(y1, 16);
                                    let mut a1_3 = s.load(y1, 24);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 + 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            39744 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 8);
                                    s.store(a1_2, y1, 16);
                                    s.store(a1_3, y1, 24);
                                }
                            }
                        }
                    }
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 0), s.load(panel, 32)),
                            y,
                            0,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 8), s.load(panel, 40)),
                            y,
                            8,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 16), s.load(panel, 48)),
                            y,
                            16,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 24), s.load(panel, 56)),
                            y,
                            24,
                        );
                    }
                }
            }
        }
        hw::spread(
            91,
            hw::Filters::<6>::all(16, 32, 512, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_2x4_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 12400],
        w: &[f32; 2857984],
        y: &mut [f32; 3072],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 12400],
            w: &'a [f32; 2857984],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 6],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 16) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 32;
                    let panel: &[f32; 178624] = hw::window(w, panel * 178624);
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(s.load(panel, 0), y, 0);
                        s.store(s.load(panel, 8), y, 8);
                        s.store(s.load(panel, 16), y, 16);
                        s.store(s.load(panel, 24), y, 24);
                    }
                    for ky in 0..3 {
                        let mut ahead = 19904 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 1;
                                    let [y0] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    {
                                        let x: &[f32; 620] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 - 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(panel, 64 + ky * 59520);
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                }
                            }
                        }
                        let mut ahead = 39744 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 8);
                                    let mut a1_2 = s.load(y1, 16);
                                    let mut a1_3 = s.load(y1, 24);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + ox * 2 * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            19904 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 8);
                                    s.store(a1_2, y1, 16);
                                    s.store(a1_3, y1, 24);
                                }
                            }
                        }
                        let mut ahead = 59584 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 8);
                                    let mut a0_2 = s.load(y0, 16);
                                    let mut a0_3 = s.load(y0, 24);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 8);
                                    let mut a1_2 = s.load(y1, 16);
                                    let mut a1_3 = s.load(y1, 24);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 + 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            39744 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 8);
                                            let w2 = s.load(w, 16);
                                            let w3 = s.load(w, 24);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 8);
                                    s.store(a0_2, y0, 16);
                                    s.store(a0_3, y0, 24);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 8);
                                    s.store(a1_2, y1, 16);
                                    s.store(a1_3, y1, 24);
                                }
                            }
                        }
                    }
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 0), s.load(panel, 32)),
                            y,
                            0,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 8), s.load(panel, 40)),
                            y,
                            8,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 16), s.load(panel, 48)),
                            y,
                            16,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 24), s.load(panel, 56)),
                            y,
                            24,
                        );
                    }
                }
            }
        }
        hw::spread(
            79,
            hw::Filters::<6>::all(16, 32, 512, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_2x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 12400],
        w: &[f32; 2857984],
        y: &mut [f32; 3072],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 12400],
            w: &'a [f32; 2857984],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 6],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 32) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 16;
                    let panel: &[f32; 89312] = hw::window(w, panel * 89312);
                    for pixel in 0..6 {
                        let y: &mut [f32; 16] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 16,
                        );
                        s.store(s.load(panel, 0), y, 0);
                        s.store(s.load(panel, 4), y, 4);
                        s.store(s.load(panel, 8), y, 8);
                        s.store(s.load(panel, 12), y, 12);
                    }
                    for ky in 0..3 {
                        let mut ahead = 9952 + ky * 29760;
                        let end = ahead + 9920;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 1;
                                    let [y0] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 16] = hw::part_mut(
                                        y0,
                                        filter - start * 16,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    {
                                        let x: &[f32; 620] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 - 1) * 620,
                                        );
                                        let w: &[f32; 9920] = hw::window(panel, 32 + ky * 29760);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 6 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 3720, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                }
                            }
                        }
                        let mut ahead = 19872 + ky * 29760;
                        let end = ahead + 9920;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 16] = hw::part_mut(
                                        y0,
                                        filter - start * 16,
                                    );
                                    let y1: &mut [f32; 16] = hw::part_mut(
                                        y1,
                                        filter - start * 16,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 4);
                                    let mut a1_2 = s.load(y1, 8);
                                    let mut a1_3 = s.load(y1, 12);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + ox * 2 * 620,
                                        );
                                        let w: &[f32; 9920] = hw::window(panel, 9952 + ky * 29760);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 6 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 3720, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 4);
                                    s.store(a1_2, y1, 8);
                                    s.store(a1_3, y1, 12);
                                }
                            }
                        }
                        let mut ahead = 29792 + ky * 29760;
                        let end = ahead + 9920;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 16] = hw::part_mut(
                                        y0,
                                        filter - start * 16,
                                    );
                                    let y1: &mut [f32; 16] = hw::part_mut(
                                        y1,
                                        filter - start * 16,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 4);
                                    let mut a1_2 = s.load(y1, 8);
                                    let mut a1_3 = s.load(y1, 12);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 + 1) * 620,
                                        );
                                        let w: &[f32; 9920] = hw::window(panel, 19872 + ky * 29760);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 6 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 3720, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 4);
                                    s.store(a1_2, y1, 8);
                                    s.store(a1_3, y1, 12);
                                }
                            }
                        }
                    }
                    for pixel in 0..6 {
                        let y: &mut [f32; 16] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 16,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 0), s.load(panel, 16)),
                            y,
                            0,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 4), s.load(panel, 20)),
                            y,
                            4,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 8), s.load(panel, 24)),
                            y,
                            8,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 12), s.load(panel, 28)),
                            y,
                            12,
                        );
                    }
                }
            }
        }
        hw::spread(
            150,
            hw::Filters::<6>::all(32, 16, 512, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_3x3_tile_2x8_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 12400],
        w: &[f32; 2857984],
        y: &mut [f32; 3072],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 12400],
            w: &'a [f32; 2857984],
            part: ::core::ops::Range<usize>,
            y: &'a mut [&'a mut [f32]; 6],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for panel in part.start..::core::cmp::Ord::min(part.end, 16) {
                    let is_last = panel + 1 == part.end;
                    let filter = panel * 32;
                    let panel: &[f32; 178624] = hw::window(w, panel * 178624);
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(s.load(panel, 0), y, 0);
                        s.store(s.load(panel, 4), y, 4);
                        s.store(s.load(panel, 8), y, 8);
                        s.store(s.load(panel, 12), y, 12);
                        s.store(s.load(panel, 16), y, 16);
                        s.store(s.load(panel, 20), y, 20);
                        s.store(s.load(panel, 24), y, 24);
                        s.store(s.load(panel, 28), y, 28);
                    }
                    for ky in 0..3 {
                        let mut ahead = 19904 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 1;
                                    let [y0] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    let mut a0_4 = s.load(y0, 16);
                                    let mut a0_5 = s.load(y0, 20);
                                    let mut a0_6 = s.load(y0, 24);
                                    let mut a0_7 = s.load(y0, 28);
                                    {
                                        let x: &[f32; 620] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 - 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(panel, 64 + ky * 59520);
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let w4 = s.load(w, 16);
                                            let w5 = s.load(w, 20);
                                            let w6 = s.load(w, 24);
                                            let w7 = s.load(w, 28);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            a0_4 = s.mul_add(v0, w4, a0_4);
                                            a0_5 = s.mul_add(v0, w5, a0_5);
                                            a0_6 = s.mul_add(v0, w6, a0_6);
                                            a0_7 = s.mul_add(v0, w7, a0_7);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                    s.store(a0_4, y0, 16);
                                    s.store(a0_5, y0, 20);
                                    s.store(a0_6, y0, 24);
                                    s.store(a0_7, y0, 28);
                                }
                            }
                        }
                        let mut ahead = 39744 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    let mut a0_4 = s.load(y0, 16);
                                    let mut a0_5 = s.load(y0, 20);
                                    let mut a0_6 = s.load(y0, 24);
                                    let mut a0_7 = s.load(y0, 28);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 4);
                                    let mut a1_2 = s.load(y1, 8);
                                    let mut a1_3 = s.load(y1, 12);
                                    let mut a1_4 = s.load(y1, 16);
                                    let mut a1_5 = s.load(y1, 20);
                                    let mut a1_6 = s.load(y1, 24);
                                    let mut a1_7 = s.load(y1, 28);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + ox * 2 * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            19904 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let w4 = s.load(w, 16);
                                            let w5 = s.load(w, 20);
                                            let w6 = s.load(w, 24);
                                            let w7 = s.load(w, 28);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            a0_4 = s.mul_add(v0, w4, a0_4);
                                            a0_5 = s.mul_add(v0, w5, a0_5);
                                            a0_6 = s.mul_add(v0, w6, a0_6);
                                            a0_7 = s.mul_add(v0, w7, a0_7);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            a1_4 = s.mul_add(v1, w4, a1_4);
                                            a1_5 = s.mul_add(v1, w5, a1_5);
                                            a1_6 = s.mul_add(v1, w6, a1_6);
                                            a1_7 = s.mul_add(v1, w7, a1_7);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                    s.store(a0_4, y0, 16);
                                    s.store(a0_5, y0, 20);
                                    s.store(a0_6, y0, 24);
                                    s.store(a0_7, y0, 28);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 4);
                                    s.store(a1_2, y1, 8);
                                    s.store(a1_3, y1, 12);
                                    s.store(a1_4, y1, 16);
                                    s.store(a1_5, y1, 20);
                                    s.store(a1_6, y1, 24);
                                    s.store(a1_7, y1, 28);
                                }
                            }
                        }
                        let mut ahead = 59584 + ky * 59520;
                        let end = ahead + 19840;
                        for oy in 0..3 {
                            if ::core::ops::Range::contains(
                                &(hw::taps(oy * 2, 1, 5, 3, 1)),
                                &ky,
                            ) {
                                {
                                    let ox = 0;
                                    let [y0, y1] = hw::window_mut(y, (oy * 2 + ox));
                                    let y0: &mut [f32; 32] = hw::part_mut(
                                        y0,
                                        filter - start * 32,
                                    );
                                    let y1: &mut [f32; 32] = hw::part_mut(
                                        y1,
                                        filter - start * 32,
                                    );
                                    let mut a0_0 = s.load(y0, 0);
                                    let mut a0_1 = s.load(y0, 4);
                                    let mut a0_2 = s.load(y0, 8);
                                    let mut a0_3 = s.load(y0, 12);
                                    let mut a0_4 = s.load(y0, 16);
                                    let mut a0_5 = s.load(y0, 20);
                                    let mut a0_6 = s.load(y0, 24);
                                    let mut a0_7 = s.load(y0, 28);
                                    let mut a1_0 = s.load(y1, 0);
                                    let mut a1_1 = s.load(y1, 4);
                                    let mut a1_2 = s.load(y1, 8);
                                    let mut a1_3 = s.load(y1, 12);
                                    let mut a1_4 = s.load(y1, 16);
                                    let mut a1_5 = s.load(y1, 20);
                                    let mut a1_6 = s.load(y1, 24);
                                    let mut a1_7 = s.load(y1, 28);
                                    {
                                        let x: &[f32; 1860] = hw::window(
                                            x0,
                                            (oy * 2 + ky - 1) * 2480 + (ox * 2 + 1) * 620,
                                        );
                                        let w: &[f32; 19840] = hw::window(
                                            panel,
                                            39744 + ky * 59520,
                                        );
                                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                            hw::prefetch(panel, ahead + i * 11 + 0);
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let w4 = s.load(w, 16);
                                            let w5 = s.load(w, 20);
                                            let w6 = s.load(w, 24);
                                            let w7 = s.load(w, 28);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            a0_4 = s.mul_add(v0, w4, a0_4);
                                            a0_5 = s.mul_add(v0, w5, a0_5);
                                            a0_6 = s.mul_add(v0, w6, a0_6);
                                            a0_7 = s.mul_add(v0, w7, a0_7);
                                            let v1 = s.splat(x[i + 1240]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            a1_4 = s.mul_add(v1, w4, a1_4);
                                            a1_5 = s.mul_add(v1, w5, a1_5);
                                            a1_6 = s.mul_add(v1, w6, a1_6);
                                            a1_7 = s.mul_add(v1, w7, a1_7);
                                        }
                                        ahead = ::core::cmp::Ord::min(ahead + 6820, end);
                                    }
                                    s.store(a0_0, y0, 0);
                                    s.store(a0_1, y0, 4);
                                    s.store(a0_2, y0, 8);
                                    s.store(a0_3, y0, 12);
                                    s.store(a0_4, y0, 16);
                                    s.store(a0_5, y0, 20);
                                    s.store(a0_6, y0, 24);
                                    s.store(a0_7, y0, 28);
                                    s.store(a1_0, y1, 0);
                                    s.store(a1_1, y1, 4);
                                    s.store(a1_2, y1, 8);
                                    s.store(a1_3, y1, 12);
                                    s.store(a1_4, y1, 16);
                                    s.store(a1_5, y1, 20);
                                    s.store(a1_6, y1, 24);
                                    s.store(a1_7, y1, 28);
                                }
                            }
                        }
                    }
                    for pixel in 0..6 {
                        let y: &mut [f32; 32] = hw::part_mut(
                            &mut *y[pixel],
                            filter - start * 32,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 0), s.load(panel, 32)),
                            y,
                            0,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 4), s.load(panel, 36)),
                            y,
                            4,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 8), s.load(panel, 40)),
                            y,
                            8,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 12), s.load(panel, 44)),
                            y,
                            12,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 16), s.load(panel, 48)),
                            y,
                            16,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 20), s.load(panel, 52)),
                            y,
                            20,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 24), s.load(panel, 56)),
                            y,
                            24,
                        );
                        s.store(
                            hw::math::prelu(s, s.load(y, 28), s.load(panel, 60)),
                            y,
                            28,
                        );
                    }
                }
            }
        }
        hw::spread(
            135,
            hw::Filters::<6>::all(16, 32, 512, y),
            |hw::Filters { part, mut y, .. }| {
                s.vectorize(Part { x0, w, part, y: &mut y })
            },
        );
    }
};
