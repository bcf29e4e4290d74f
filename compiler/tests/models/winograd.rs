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
    const SUMMARY: &str = "winograd\n\n                                                                 multiply-                 sharing\nlayer      kind          window     input    output  parameters       adds  activations      saves\n──────────────────────────────────────────────────────────────────────────────────────────────────\ninput      input                           30x30x16\nlarge      conv + prelu  3x3 p1  30x30x16  30x30x32       4,672  4,147,200    112.5 KiB  4,171,360\nexact      conv          3x3 p1  30x30x32  30x30x32       9,248  8,294,400    112.5 KiB  8,313,952\nstrided    conv          3x3 s2  30x30x32  14x14x48      13,872  2,709,504     36.8 KiB  2,705,040\nmax_pool1  max_pool      2x2 s2  14x14x48    7x7x48                             9.2 KiB\nsmall      conv + relu   3x3 p1    7x7x48    7x7x64      27,712  1,354,752     12.2 KiB  1,330,176\n\nparameters     55,504\nmultiply-adds  16,505,856\nsharing saves  16,520,528 parameters\nweights        216.8 KiB in f32; packed 690.8 KiB for avx2, 450.8 KiB for avx512\nactivations    283.2 KiB in all, in an arena of 663.9 KiB\n";
    const PLAN: &str = "winograd: 5 steps, an arena of 663.9 KiB\n\nstep       does          reads        writes  at byte    bytes  multiply-adds\n─────────────────────────────────────────────────────────────────────────────\nlarge      conv + prelu  input      30x30x32  447,808  115,200      4,147,200\nexact      conv          large      30x30x32  563,840  115,200      8,294,400\nstrided    conv          exact      14x14x48  394,560   37,632      2,709,504\nmax_pool1  max_pool      strided      7x7x48  133,760    9,408\nsmall      conv + relu   max_pool1    7x7x64  120,128   12,544      1,354,752\n\nstep on levels: algorithm\n    panels  tile                          in registers  parts  statements  packed weights\n─────────────────────────────────────────────────────────────────────────────────────────\nlarge on avx512: winograd 4x4, 1 block\n         1  13 pixels x 2 vectors of 16   weights           2         187        72.2 KiB\nlarge on avx2: winograd 4x4, 4 blocks\n         2  6 pixels x 2 vectors of 8     weights           3          89        72.2 KiB\nlarge on baseline, simd128, scalar: winograd 4x4, 4 blocks\n         4  6 pixels x 2 vectors of 4     weights           3          89        72.2 KiB\nlarge on neon: winograd 4x4, 4 blocks\n         1  4 pixels x 5 vectors of 4     weights           3         164        72.2 KiB\n         1  8 pixels x 3 vectors of 4     weights\nexact on avx512: direct\n         1  10 pixels x 2 vectors of 16   weights          17         290        36.1 KiB\nexact on avx2: direct\n         1  3 pixels x 4 vectors of 8     inputs           30         179        36.1 KiB\nexact on baseline, simd128, scalar: direct\n         4  6 pixels x 2 vectors of 4     weights          30         182        36.1 KiB\nexact on neon: direct\n         2  6 pixels x 4 vectors of 4     weights          30         326        36.1 KiB\nstrided on avx512: winograd 2x2, 1 block\n         1  9 pixels x 3 vectors of 16    weights           4         186       150.2 KiB\nstrided on avx2: winograd 2x2, 2 blocks\n         1  3 pixels x 4 vectors of 8     inputs            4         126       150.2 KiB\n         1  5 pixels x 2 vectors of 8     inputs\nstrided on baseline, simd128, scalar: winograd 2x2, 2 blocks\n         6  5 pixels x 2 vectors of 4     weights           9          41       150.2 KiB\nstrided on neon: winograd 2x2, 2 blocks\n         2  4 pixels x 6 vectors of 4     weights           8         161       150.2 KiB\nmax_pool1 on all levels: windows\n            2 rows x 2 pixels x 1 vector                    1         124\nsmall on avx512: winograd 2x2, 1 block\n         1  6 pixels x 4 vectors of 16    weights           1         171       192.2 KiB\nsmall on avx2: winograd 4x4, 1 block\n         2  2 pixels x 4 vectors of 8     weights           2          36       432.2 KiB\nsmall on baseline, simd128, scalar: winograd 4x4, 1 block\n         4  2 pixels x 4 vectors of 4     weights           4          36       432.2 KiB\nsmall on neon: winograd 4x4, 1 block\n         2  4 pixels x 6 vectors of 4     weights           3         152       432.2 KiB\n         1  4 pixels x 4 vectors of 4     weights\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 14400];
        type Outputs<'a> = &'a [f32; 3136];
        const NAME: &'static str = "winograd";
        const PARAMETERS: u64 = 55504u64;
        const MULTIPLY_ADDS: u64 = 16505856u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[30, 30, 16],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "small",
                dimensions: &[7, 7, 64],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "large",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 30,
                    width: 30,
                    channels: 32,
                },
                parameters: 4672u64,
                multiply_adds: 4147200u64,
                unshared_parameters: 4176032u64,
            },
            hw::Layer {
                name: "exact",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 30,
                    width: 30,
                    channels: 32,
                },
                parameters: 9248u64,
                multiply_adds: 8294400u64,
                unshared_parameters: 8323200u64,
            },
            hw::Layer {
                name: "strided",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 14,
                    width: 14,
                    channels: 48,
                },
                parameters: 13872u64,
                multiply_adds: 2709504u64,
                unshared_parameters: 2718912u64,
            },
            hw::Layer {
                name: "max_pool1",
                kind: "max_pool",
                output: hw::Shape::Map {
                    height: 7,
                    width: 7,
                    channels: 48,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "small",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 7,
                    width: 7,
                    channels: 64,
                },
                parameters: 27712u64,
                multiply_adds: 1354752u64,
                unshared_parameters: 1357888u64,
            },
        ];
        const SUMMARY: &'static str = SUMMARY;
        const PLAN: &'static str = PLAN;
        const TENSORS: &'static [hw::TensorSpec] = &[
            hw::TensorSpec {
                name: "large.weight",
                dimensions: &[32, 16, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.20412415,
                },
            },
            hw::TensorSpec {
                name: "large.bias",
                dimensions: &[32],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "large.prelu.weight",
                dimensions: &[32],
                init: hw::Init::Constant(0.25),
            },
            hw::TensorSpec {
                name: "exact.weight",
                dimensions: &[32, 32, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.14433756,
                },
            },
            hw::TensorSpec {
                name: "exact.bias",
                dimensions: &[32],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "strided.weight",
                dimensions: &[48, 32, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.14433756,
                },
            },
            hw::TensorSpec {
                name: "strided.bias",
                dimensions: &[48],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "small.weight",
                dimensions: &[64, 48, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.11785113,
                },
            },
            hw::TensorSpec {
                name: "small.bias",
                dimensions: &[64],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 169968;
        const PARTS: usize = 30;
        fn packed_len(level: hw::Level) -> usize {
            [115408, 176848, 176848, 176848, 176848, 176848][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..18496];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 32,
                            channels: 16,
                            lanes: 16,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 32,
                            channels: 16,
                            lanes: 8,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::WinogradPack {
                            filters: 32,
                            channels: 16,
                            lanes: 4,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 32,
                            channels: 16,
                            lanes: 4,
                            vectors: 5,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                }
            }
            {
                let part = &mut packed[18496..][..9248];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 32,
                            groups: 1,
                            channels: 32,
                            taps: 9,
                            lanes: 16,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 32,
                            groups: 1,
                            channels: 32,
                            taps: 9,
                            lanes: 8,
                            vectors: 4,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 32,
                            groups: 1,
                            channels: 32,
                            taps: 9,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 32,
                            groups: 1,
                            channels: 32,
                            taps: 9,
                            lanes: 4,
                            vectors: 4,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[27744..][..38448];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 48,
                            channels: 32,
                            lanes: 16,
                            vectors: 3,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23By2,
                            2,
                            5,
                        >(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 48,
                            channels: 32,
                            lanes: 8,
                            vectors: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23By2,
                            2,
                            5,
                        >(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::WinogradPack {
                            filters: 48,
                            channels: 32,
                            lanes: 4,
                            vectors: 2,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23By2,
                            2,
                            5,
                        >(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 48,
                            channels: 32,
                            lanes: 4,
                            vectors: 6,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23By2,
                            2,
                            5,
                        >(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[66192..][..[
                    49216, 110656, 110656, 110656, 110656, 110656,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 64,
                            channels: 48,
                            lanes: 16,
                            vectors: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F23,
                            2,
                            4,
                        >(
                            part,
                            &shape,
                            &tensors[7],
                            ::core::option::Option::Some(&tensors[8]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::WinogradPack {
                            filters: 64,
                            channels: 48,
                            lanes: 8,
                            vectors: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[7],
                            ::core::option::Option::Some(&tensors[8]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::WinogradPack {
                            filters: 64,
                            channels: 48,
                            lanes: 4,
                            vectors: 4,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[7],
                            ::core::option::Option::Some(&tensors[8]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::WinogradPack {
                            filters: 64,
                            channels: 48,
                            lanes: 4,
                            vectors: 6,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::winograd::<
                            hw::winograd::F43,
                            4,
                            6,
                        >(
                            part,
                            &shape,
                            &tensors[7],
                            ::core::option::Option::Some(&tensors[8]),
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
winograd

                                                                 multiply-                 sharing
layer      kind          window     input    output  parameters       adds  activations      saves
──────────────────────────────────────────────────────────────────────────────────────────────────
input      input                           30x30x16
large      conv + prelu  3x3 p1  30x30x16  30x30x32       4,672  4,147,200    112.5 KiB  4,171,360
exact      conv          3x3 p1  30x30x32  30x30x32       9,248  8,294,400    112.5 KiB  8,313,952
strided    conv          3x3 s2  30x30x32  14x14x48      13,872  2,709,504     36.8 KiB  2,705,040
max_pool1  max_pool      2x2 s2  14x14x48    7x7x48                             9.2 KiB
small      conv + relu   3x3 p1    7x7x48    7x7x64      27,712  1,354,752     12.2 KiB  1,330,176

parameters     55,504
multiply-adds  16,505,856
sharing saves  16,520,528 parameters
weights        216.8 KiB in f32; packed 690.8 KiB for avx2, 450.8 KiB for avx512
activations    283.2 KiB in all, in an arena of 663.9 KiB
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
        input0: &[f32; 14400],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; 3136] {
        {
            let (scratch, rest) = hw::take::<111744>(arena, 0);
            let (y, _) = hw::take::<28800>(rest, 208);
            s.vectorize(LargeStep {
                x0: input0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(0, hw::part::<28800>(arena, 111952));
        {
            let (x0, rest) = hw::take::<28800>(arena, 111952);
            let (y, _) = hw::take::<28800>(rest, 208);
            s.vectorize(ExactStep { x0: &*x0, packed, y });
        }
        observer.map(1, hw::part::<28800>(arena, 140960));
        {
            let (scratch, rest) = hw::take::<98400>(arena, 0);
            let (y, rest) = hw::take::<9408>(rest, 240);
            let (x0, _) = hw::take::<28800>(rest, 32912);
            s.vectorize(StridedStep {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(2, hw::part::<9408>(arena, 98640));
        {
            let (y, rest) = hw::take::<2352>(arena, 33440);
            let (x0, _) = hw::take::<9408>(rest, 62848);
            s.vectorize(MaxPool1Step { x0: &*x0, y });
        }
        observer.map(3, hw::part::<2352>(arena, 33440));
        {
            let (scratch, rest) = hw::take::<29184>(arena, 0);
            let (y, rest) = hw::take::<3136>(rest, 848);
            let (x0, _) = hw::take::<2352>(rest, 272);
            s.vectorize(SmallStep {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(4, hw::part::<3136>(arena, 30032));
        hw::part::<3136>(arena, 30032)
    }
    struct LargeStep<'a> {
        x0: &'a [f32; 14400],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 28800],
    }
    impl<S: hw::Simd> hw::Kernel<S> for LargeStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    winograd_4x3_tile_13x2_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Avx2 => {
                    winograd_4x3_tile_6x2_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    winograd_4x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Neon => {
                    winograd_4x3_tile_8x5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    winograd_4x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Scalar => {
                    winograd_4x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
            };
        }
    }
    struct ExactStep<'a> {
        x0: &'a [f32; 28800],
        packed: &'a [f32],
        y: &'a mut [f32; 28800],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ExactStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_10x2_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_3x4_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
                Neon => {
                    conv_3x3_tile_6x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 18496),
                        self.y,
                    )
                }
            };
        }
    }
    struct StridedStep<'a> {
        x0: &'a [f32; 28800],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 9408],
    }
    impl<S: hw::Simd> hw::Kernel<S> for StridedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    winograd_2x3_tile_9x3_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
                Avx2 => {
                    winograd_2x3_tile_5x4_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    winograd_2x3_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
                Neon => {
                    winograd_2x3_tile_4x6_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    winograd_2x3_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
                Scalar => {
                    winograd_2x3_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 27744),
                        self.scratch,
                        self.y,
                    )
                }
            };
        }
    }
    struct MaxPool1Step<'a> {
        x0: &'a [f32; 9408],
        y: &'a mut [f32; 2352],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MaxPool1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            max_pool_2x2(s, self.x0, self.y);
        }
    }
    struct SmallStep<'a> {
        x0: &'a [f32; 2352],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 3136],
    }
    impl<S: hw::Simd> hw::Kernel<S> for SmallStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    winograd_2x3_tile_6x4_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
                Avx2 => {
                    winograd_4x3_tile_2x4_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    winograd_4x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
                Neon => {
                    winograd_4x3_tile_4x6_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    winograd_4x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
                Scalar => {
                    winograd_4x3_tile_2x4_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 66192),
                        self.scratch,
                        self.y,
                    )
                }
            };
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn winograd_4x3_tile_13x2_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 14400],
        w: &[f32; 18496],
        scratch: &mut [f32],
        y: &mut [f32; 28800],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [30, 30],
            output: [30, 30],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 37440],
            w: &'a [f32; 18496],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<2064>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 1024] = hw::window(windows, matrix * 1040);
                    let w: &[f32; 512] = hw::window(w, 64 + matrix * 512);
                    let y: &mut [f32; 2048] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 512] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..4 {
                                let ox = tile * 13;
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
                                let mut a6_0 = bias0;
                                let mut a6_1 = bias1;
                                let mut a7_0 = bias0;
                                let mut a7_1 = bias1;
                                let mut a8_0 = bias0;
                                let mut a8_1 = bias1;
                                let mut a9_0 = bias0;
                                let mut a9_1 = bias1;
                                let mut a10_0 = bias0;
                                let mut a10_1 = bias1;
                                let mut a11_0 = bias0;
                                let mut a11_1 = bias1;
                                let mut a12_0 = bias0;
                                let mut a12_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 208] = hw::window(x0, ox * 16);
                                    let w: &[f32; 512] = hw::window(panel, ky * 512);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
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
                                        let v9 = s.splat(x[i + 144]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                        let v10 = s.splat(x[i + 160]);
                                        a10_0 = s.mul_add(v10, w0, a10_0);
                                        a10_1 = s.mul_add(v10, w1, a10_1);
                                        let v11 = s.splat(x[i + 176]);
                                        a11_0 = s.mul_add(v11, w0, a11_0);
                                        a11_1 = s.mul_add(v11, w1, a11_1);
                                        let v12 = s.splat(x[i + 192]);
                                        a12_0 = s.mul_add(v12, w0, a12_0);
                                        a12_1 = s.mul_add(v12, w1, a12_1);
                                    }
                                }
                                let y: &mut [f32; 416] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 48);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 80);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 112);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 144);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 176);
                                s.store(a6_0, y, 192);
                                s.store(a6_1, y, 208);
                                s.store(a7_0, y, 224);
                                s.store(a7_1, y, 240);
                                s.store(a8_0, y, 256);
                                s.store(a8_1, y, 272);
                                s.store(a9_0, y, 288);
                                s.store(a9_1, y, 304);
                                s.store(a10_0, y, 320);
                                s.store(a10_1, y, 336);
                                s.store(a11_0, y, 352);
                                s.store(a11_1, y, 368);
                                s.store(a12_0, y, 384);
                                s.store(a12_1, y, 400);
                            }
                            {
                                let ox = 52;
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
                                let mut a6_0 = bias0;
                                let mut a6_1 = bias1;
                                let mut a7_0 = bias0;
                                let mut a7_1 = bias1;
                                let mut a8_0 = bias0;
                                let mut a8_1 = bias1;
                                let mut a9_0 = bias0;
                                let mut a9_1 = bias1;
                                let mut a10_0 = bias0;
                                let mut a10_1 = bias1;
                                let mut a11_0 = bias0;
                                let mut a11_1 = bias1;
                                let ky = 0;
                                {
                                    let x: &[f32; 192] = hw::window(x0, ox * 16);
                                    let w: &[f32; 512] = hw::window(panel, ky * 512);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
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
                                        let v9 = s.splat(x[i + 144]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                        let v10 = s.splat(x[i + 160]);
                                        a10_0 = s.mul_add(v10, w0, a10_0);
                                        a10_1 = s.mul_add(v10, w1, a10_1);
                                        let v11 = s.splat(x[i + 176]);
                                        a11_0 = s.mul_add(v11, w0, a11_0);
                                        a11_1 = s.mul_add(v11, w1, a11_1);
                                    }
                                }
                                let y: &mut [f32; 384] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 48);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 80);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 112);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 144);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 176);
                                s.store(a6_0, y, 192);
                                s.store(a6_1, y, 208);
                                s.store(a7_0, y, 224);
                                s.store(a7_1, y, 240);
                                s.store(a8_0, y, 256);
                                s.store(a8_1, y, 272);
                                s.store(a9_0, y, 288);
                                s.store(a9_1, y, 304);
                                s.store(a10_0, y, 320);
                                s.store(a10_1, y, 336);
                                s.store(a11_0, y, 352);
                                s.store(a11_1, y, 368);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<37440>(scratch, 0);
        let (sums, _) = hw::take::<74304>(rest, 0);
        let all = 0..64;
        for first in all.clone().step_by(64) {
            let first = ::core::cmp::Ord::min(first, all.end - 64);
            let input = hw::winograd::Input::<_, 4, 6, 16, 16, 1040> {
                transform: hw::winograd::F43,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 64),
            };
            hw::spread(2, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..36,
                units: 36,
                head: 0,
                unit: 1,
                len: 2064,
                y: &mut *sums,
            };
            hw::spread(
                2,
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
            let output = hw::winograd::Output::<_, _, _, 4, 6, 32, 32, 2064, 72272> {
                transform: hw::winograd::F43,
                epilogue: hw::epilogue::Prelu,
                geometry,
                tiles: first..first + 64,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::Some(hw::window(w, 32)),
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(2, output, |part| s.vectorize(part));
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn winograd_4x3_tile_6x2_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 14400],
        w: &[f32; 18496],
        scratch: &mut [f32],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 14400],
            w: &'a [f32; 18496],
            part: ::core::ops::Range<usize>,
            scratch: &'a mut [f32],
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, scratch, y } = self;
                let start = part.start;
                let geometry = hw::winograd::Geometry {
                    input: [30, 30],
                    output: [30, 30],
                    before: [1, 1],
                };
                struct Products<'a> {
                    windows: &'a [f32; 9792],
                    w: &'a [f32; 18496],
                    part: ::core::ops::Range<usize>,
                    sums: &'a mut [f32],
                }
                impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
                    #[inline(always)]
                    fn run(self, s: S) {
                        let Self { windows, w, part, sums } = self;
                        for (of_part, sums) in hw::chunks_mut::<528>(sums)
                            .iter_mut()
                            .enumerate()
                        {
                            let matrix = part.start + of_part;
                            let x0: &[f32; 256] = hw::window(windows, matrix * 272);
                            let w: &[f32; 512] = hw::window(w, 64 + matrix * 512);
                            let y: &mut [f32; 512] = hw::window_mut(sums, 0);
                            for panel in 0..2 {
                                let filter = panel * 16;
                                let panel: &[f32; 256] = hw::window(w, panel * 256);
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
                                            let x: &[f32; 96] = hw::window(x0, ox * 16);
                                            let w: &[f32; 256] = hw::window(panel, ky * 256);
                                            for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                                let w0 = s.load(w, 0);
                                                let w1 = s.load(w, 8);
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
                                            }
                                        }
                                        let y: &mut [f32; 176] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 8);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 40);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 72);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 104);
                                        s.store(a4_0, y, 128);
                                        s.store(a4_1, y, 136);
                                        s.store(a5_0, y, 160);
                                        s.store(a5_1, y, 168);
                                    }
                                    for tile in 0..2 {
                                        let ox = (tile * 5 + 6);
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
                                            let x: &[f32; 80] = hw::window(x0, ox * 16);
                                            let w: &[f32; 256] = hw::window(panel, ky * 256);
                                            for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                                let w0 = s.load(w, 0);
                                                let w1 = s.load(w, 8);
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
                                            }
                                        }
                                        let y: &mut [f32; 144] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 8);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 40);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 72);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 104);
                                        s.store(a4_0, y, 128);
                                        s.store(a4_1, y, 136);
                                    }
                                }
                            }
                        }
                    }
                }
                let (windows, rest) = hw::take::<9792>(scratch, 0);
                let (sums, _) = hw::take::<19008>(rest, 0);
                let all = part.start / 4 * 8..part.end.div_ceil(4) * 8;
                for first in all.clone().step_by(16) {
                    let first = ::core::cmp::Ord::min(first, all.end - 16);
                    let input = hw::winograd::Input::<_, 4, 6, 16, 16, 272> {
                        transform: hw::winograd::F43,
                        geometry,
                        first,
                        x: x0,
                        matrices: hw::Matrices::new(windows, 16),
                    };
                    hw::spread(1, input, |part| s.vectorize(part));
                    let matrices = hw::Rows {
                        part: 0..36,
                        units: 36,
                        head: 0,
                        unit: 1,
                        len: 528,
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
                    let output = hw::winograd::Output::<
                        _,
                        _,
                        _,
                        4,
                        6,
                        32,
                        32,
                        528,
                        18512,
                    > {
                        transform: hw::winograd::F43,
                        epilogue: hw::epilogue::Prelu,
                        geometry,
                        tiles: first..first + 16,
                        first,
                        sums: &*sums,
                        bias: hw::window(w, 0),
                        slopes: ::core::option::Option::Some(hw::window(w, 32)),
                        residual: hw::winograd::NoResidual,
                        first_row: start,
                        y: &mut *y,
                    };
                    hw::spread(1, output, |part| s.vectorize(part));
                }
            }
        }
        hw::spread(
            3,
            hw::RowsAndScratch {
                rows: hw::Rows {
                    part: 0..30,
                    units: 7,
                    head: 0,
                    unit: 4,
                    len: 960,
                    y,
                },
                len: 28800,
                scratch: hw::part_mut::<86400>(scratch, 0),
            },
            |hw::RowsAndScratch { rows: hw::Rows { part, y, .. }, scratch, .. }| {
                s.vectorize(Part { x0, w, part, scratch, y })
            },
        );
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn winograd_4x3_tile_6x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 14400],
        w: &[f32; 18496],
        scratch: &mut [f32],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 14400],
            w: &'a [f32; 18496],
            part: ::core::ops::Range<usize>,
            scratch: &'a mut [f32],
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, scratch, y } = self;
                let start = part.start;
                let geometry = hw::winograd::Geometry {
                    input: [30, 30],
                    output: [30, 30],
                    before: [1, 1],
                };
                struct Products<'a> {
                    windows: &'a [f32; 9792],
                    w: &'a [f32; 18496],
                    part: ::core::ops::Range<usize>,
                    sums: &'a mut [f32],
                }
                impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
                    #[inline(always)]
                    fn run(self, s: S) {
                        let Self { windows, w, part, sums } = self;
                        for (of_part, sums) in hw::chunks_mut::<528>(sums)
                            .iter_mut()
                            .enumerate()
                        {
                            let matrix = part.start + of_part;
                            let x0: &[f32; 256] = hw::window(windows, matrix * 272);
                            let w: &[f32; 512] = hw::window(w, 64 + matrix * 512);
                            let y: &mut [f32; 512] = hw::window_mut(sums, 0);
                            for panel in 0..4 {
                                let filter = panel * 8;
                                let panel: &[f32; 128] = hw::window(w, panel * 128);
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
                                            let x: &[f32; 96] = hw::window(x0, ox * 16);
                                            let w: &[f32; 128] = hw::window(panel, ky * 128);
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
                                            }
                                        }
                                        let y: &mut [f32; 168] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 4);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 36);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 68);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 100);
                                        s.store(a4_0, y, 128);
                                        s.store(a4_1, y, 132);
                                        s.store(a5_0, y, 160);
                                        s.store(a5_1, y, 164);
                                    }
                                    for tile in 0..2 {
                                        let ox = (tile * 5 + 6);
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
                                            let x: &[f32; 80] = hw::window(x0, ox * 16);
                                            let w: &[f32; 128] = hw::window(panel, ky * 128);
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
                                            }
                                        }
                                        let y: &mut [f32; 136] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 4);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 36);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 68);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 100);
                                        s.store(a4_0, y, 128);
                                        s.store(a4_1, y, 132);
                                    }
                                }
                            }
                        }
                    }
                }
                let (windows, rest) = hw::take::<9792>(scratch, 0);
                let (sums, _) = hw::take::<19008>(rest, 0);
                let all = part.start / 4 * 8..part.end.div_ceil(4) * 8;
                for first in all.clone().step_by(16) {
                    let first = ::core::cmp::Ord::min(first, all.end - 16);
                    let input = hw::winograd::Input::<_, 4, 6, 16, 16, 272> {
                        transform: hw::winograd::F43,
                        geometry,
                        first,
                        x: x0,
                        matrices: hw::Matrices::new(windows, 16),
                    };
                    hw::spread(1, input, |part| s.vectorize(part));
                    let matrices = hw::Rows {
                        part: 0..36,
                        units: 36,
                        head: 0,
                        unit: 1,
                        len: 528,
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
                    let output = hw::winograd::Output::<
                        _,
                        _,
                        _,
                        4,
                        6,
                        32,
                        32,
                        528,
                        18512,
                    > {
                        transform: hw::winograd::F43,
                        epilogue: hw::epilogue::Prelu,
                        geometry,
                        tiles: first..first + 16,
                        first,
                        sums: &*sums,
                        bias: hw::window(w, 0),
                        slopes: ::core::option::Option::Some(hw::window(w, 32)),
                        residual: hw::winograd::NoResidual,
                        first_row: start,
                        y: &mut *y,
                    };
                    hw::spread(1, output, |part| s.vectorize(part));
                }
            }
        }
        hw::spread(
            3,
            hw::RowsAndScratch {
                rows: hw::Rows {
                    part: 0..30,
                    units: 7,
                    head: 0,
                    unit: 4,
                    len: 960,
                    y,
                },
                len: 28800,
                scratch: hw::part_mut::<86400>(scratch, 0),
            },
            |hw::RowsAndScratch { rows: hw::Rows { part, y, .. }, scratch, .. }| {
                s.vectorize(Part { x0, w, part, scratch, y })
            },
        );
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_4x3_tile_8x5_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 14400],
        w: &[f32; 18496],
        scratch: &mut [f32],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 14400],
            w: &'a [f32; 18496],
            part: ::core::ops::Range<usize>,
            scratch: &'a mut [f32],
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, scratch, y } = self;
                let start = part.start;
                let geometry = hw::winograd::Geometry {
                    input: [30, 30],
                    output: [30, 30],
                    before: [1, 1],
                };
                struct Products<'a> {
                    windows: &'a [f32; 9792],
                    w: &'a [f32; 18496],
                    part: ::core::ops::Range<usize>,
                    sums: &'a mut [f32],
                }
                impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
                    #[inline(always)]
                    fn run(self, s: S) {
                        let Self { windows, w, part, sums } = self;
                        for (of_part, sums) in hw::chunks_mut::<528>(sums)
                            .iter_mut()
                            .enumerate()
                        {
                            let matrix = part.start + of_part;
                            let x0: &[f32; 256] = hw::window(windows, matrix * 272);
                            let w: &[f32; 512] = hw::window(w, 64 + matrix * 512);
                            let y: &mut [f32; 512] = hw::window_mut(sums, 0);
                            {
                                let panel: &[f32; 320] = hw::window(w, 0);
                                let filter = 0;
                                for oy in 0..1 {
                                    let rows = 0..1;
                                    for tile in 0..4 {
                                        let ox = tile * 4;
                                        let bias0 = s.splat(0.0);
                                        let bias1 = s.splat(0.0);
                                        let bias2 = s.splat(0.0);
                                        let bias3 = s.splat(0.0);
                                        let bias4 = s.splat(0.0);
                                        let mut a0_0 = bias0;
                                        let mut a0_1 = bias1;
                                        let mut a0_2 = bias2;
                                        let mut a0_3 = bias3;
                                        let mut a0_4 = bias4;
                                        let mut a1_0 = bias0;
                                        let mut a1_1 = bias1;
                                        let mut a1_2 = bias2;
                                        let mut a1_3 = bias3;
                                        let mut a1_4 = bias4;
                                        let mut a2_0 = bias0;
                                        let mut a2_1 = bias1;
                                        let mut a2_2 = bias2;
                                        let mut a2_3 = bias3;
                                        let mut a2_4 = bias4;
                                        let mut a3_0 = bias0;
                                        let mut a3_1 = bias1;
                                        let mut a3_2 = bias2;
                                        let mut a3_3 = bias3;
                                        let mut a3_4 = bias4;
                                        let ky = 0;
                                        {
                                            let x: &[f32; 64] = hw::window(x0, ox * 16);
                                            let w: &[f32; 320] = hw::window(panel, ky * 320);
                                            for (i, w) in hw::chunks::<20>(w).iter().enumerate() {
                                                let w0 = s.load(w, 0);
                                                let w1 = s.load(w, 4);
                                                let w2 = s.load(w, 8);
                                                let w3 = s.load(w, 12);
                                                let w4 = s.load(w, 16);
                                                let v0 = s.splat(x[i]);
                                                a0_0 = s.mul_add(v0, w0, a0_0);
                                                a0_1 = s.mul_add(v0, w1, a0_1);
                                                a0_2 = s.mul_add(v0, w2, a0_2);
                                                a0_3 = s.mul_add(v0, w3, a0_3);
                                                a0_4 = s.mul_add(v0, w4, a0_4);
                                                let v1 = s.splat(x[i + 16]);
                                                a1_0 = s.mul_add(v1, w0, a1_0);
                                                a1_1 = s.mul_add(v1, w1, a1_1);
                                                a1_2 = s.mul_add(v1, w2, a1_2);
                                                a1_3 = s.mul_add(v1, w3, a1_3);
                                                a1_4 = s.mul_add(v1, w4, a1_4);
                                                let v2 = s.splat(x[i + 32]);
                                                a2_0 = s.mul_add(v2, w0, a2_0);
                                                a2_1 = s.mul_add(v2, w1, a2_1);
                                                a2_2 = s.mul_add(v2, w2, a2_2);
                                                a2_3 = s.mul_add(v2, w3, a2_3);
                                                a2_4 = s.mul_add(v2, w4, a2_4);
                                                let v3 = s.splat(x[i + 48]);
                                                a3_0 = s.mul_add(v3, w0, a3_0);
                                                a3_1 = s.mul_add(v3, w1, a3_1);
                                                a3_2 = s.mul_add(v3, w2, a3_2);
                                                a3_3 = s.mul_add(v3, w3, a3_3);
                                                a3_4 = s.mul_add(v3, w4, a3_4);
                                            }
                                        }
                                        let y: &mut [f32; 116] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 4);
                                        s.store(a0_2, y, 8);
                                        s.store(a0_3, y, 12);
                                        s.store(a0_4, y, 16);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 36);
                                        s.store(a1_2, y, 40);
                                        s.store(a1_3, y, 44);
                                        s.store(a1_4, y, 48);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 68);
                                        s.store(a2_2, y, 72);
                                        s.store(a2_3, y, 76);
                                        s.store(a2_4, y, 80);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 100);
                                        s.store(a3_2, y, 104);
                                        s.store(a3_3, y, 108);
                                        s.store(a3_4, y, 112);
                                    }
                                }
                            }
                            {
                                let panel: &[f32; 192] = hw::window(w, 320);
                                let filter = 20;
                                for oy in 0..1 {
                                    let rows = 0..1;
                                    for tile in 0..2 {
                                        let ox = tile * 8;
                                        let bias0 = s.splat(0.0);
                                        let bias1 = s.splat(0.0);
                                        let bias2 = s.splat(0.0);
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
                                        let mut a4_0 = bias0;
                                        let mut a4_1 = bias1;
                                        let mut a4_2 = bias2;
                                        let mut a5_0 = bias0;
                                        let mut a5_1 = bias1;
                                        let mut a5_2 = bias2;
                                        let mut a6_0 = bias0;
                                        let mut a6_1 = bias1;
                                        let mut a6_2 = bias2;
                                        let mut a7_0 = bias0;
                                        let mut a7_1 = bias1;
                                        let mut a7_2 = bias2;
                                        let ky = 0;
                                        {
                                            let x: &[f32; 128] = hw::window(x0, ox * 16);
                                            let w: &[f32; 192] = hw::window(panel, ky * 192);
                                            for (i, w) in hw::chunks::<12>(w).iter().enumerate() {
                                                let w0 = s.load(w, 0);
                                                let w1 = s.load(w, 4);
                                                let w2 = s.load(w, 8);
                                                let v0 = s.splat(x[i]);
                                                a0_0 = s.mul_add(v0, w0, a0_0);
                                                a0_1 = s.mul_add(v0, w1, a0_1);
                                                a0_2 = s.mul_add(v0, w2, a0_2);
                                                let v1 = s.splat(x[i + 16]);
                                                a1_0 = s.mul_add(v1, w0, a1_0);
                                                a1_1 = s.mul_add(v1, w1, a1_1);
                                                a1_2 = s.mul_add(v1, w2, a1_2);
                                                let v2 = s.splat(x[i + 32]);
                                                a2_0 = s.mul_add(v2, w0, a2_0);
                                                a2_1 = s.mul_add(v2, w1, a2_1);
                                                a2_2 = s.mul_add(v2, w2, a2_2);
                                                let v3 = s.splat(x[i + 48]);
                                                a3_0 = s.mul_add(v3, w0, a3_0);
                                                a3_1 = s.mul_add(v3, w1, a3_1);
                                                a3_2 = s.mul_add(v3, w2, a3_2);
                                                let v4 = s.splat(x[i + 64]);
                                                a4_0 = s.mul_add(v4, w0, a4_0);
                                                a4_1 = s.mul_add(v4, w1, a4_1);
                                                a4_2 = s.mul_add(v4, w2, a4_2);
                                                let v5 = s.splat(x[i + 80]);
                                                a5_0 = s.mul_add(v5, w0, a5_0);
                                                a5_1 = s.mul_add(v5, w1, a5_1);
                                                a5_2 = s.mul_add(v5, w2, a5_2);
                                                let v6 = s.splat(x[i + 96]);
                                                a6_0 = s.mul_add(v6, w0, a6_0);
                                                a6_1 = s.mul_add(v6, w1, a6_1);
                                                a6_2 = s.mul_add(v6, w2, a6_2);
                                                let v7 = s.splat(x[i + 112]);
                                                a7_0 = s.mul_add(v7, w0, a7_0);
                                                a7_1 = s.mul_add(v7, w1, a7_1);
                                                a7_2 = s.mul_add(v7, w2, a7_2);
                                            }
                                        }
                                        let y: &mut [f32; 236] = hw::window_mut(
                                            y,
                                            ox * 32 + filter,
                                        );
                                        s.store(a0_0, y, 0);
                                        s.store(a0_1, y, 4);
                                        s.store(a0_2, y, 8);
                                        s.store(a1_0, y, 32);
                                        s.store(a1_1, y, 36);
                                        s.store(a1_2, y, 40);
                                        s.store(a2_0, y, 64);
                                        s.store(a2_1, y, 68);
                                        s.store(a2_2, y, 72);
                                        s.store(a3_0, y, 96);
                                        s.store(a3_1, y, 100);
                                        s.store(a3_2, y, 104);
                                        s.store(a4_0, y, 128);
                                        s.store(a4_1, y, 132);
                                        s.store(a4_2, y, 136);
                                        s.store(a5_0, y, 160);
                                        s.store(a5_1, y, 164);
                                        s.store(a5_2, y, 168);
                                        s.store(a6_0, y, 192);
                                        s.store(a6_1, y, 196);
                                        s.store(a6_2, y, 200);
                                        s.store(a7_0, y, 224);
                                        s.store(a7_1, y, 228);
                                        s.store(a7_2, y, 232);
                                    }
                                }
                            }
                        }
                    }
                }
                let (windows, rest) = hw::take::<9792>(scratch, 0);
                let (sums, _) = hw::take::<19008>(rest, 0);
                let all = part.start / 4 * 8..part.end.div_ceil(4) * 8;
                for first in all.clone().step_by(16) {
                    let first = ::core::cmp::Ord::min(first, all.end - 16);
                    let input = hw::winograd::Input::<_, 4, 6, 16, 16, 272> {
                        transform: hw::winograd::F43,
                        geometry,
                        first,
                        x: x0,
                        matrices: hw::Matrices::new(windows, 16),
                    };
                    hw::spread(1, input, |part| s.vectorize(part));
                    let matrices = hw::Rows {
                        part: 0..36,
                        units: 36,
                        head: 0,
                        unit: 1,
                        len: 528,
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
                    let output = hw::winograd::Output::<
                        _,
                        _,
                        _,
                        4,
                        6,
                        32,
                        32,
                        528,
                        18512,
                    > {
                        transform: hw::winograd::F43,
                        epilogue: hw::epilogue::Prelu,
                        geometry,
                        tiles: first..first + 16,
                        first,
                        sums: &*sums,
                        bias: hw::window(w, 0),
                        slopes: ::core::option::Option::Some(hw::window(w, 32)),
                        residual: hw::winograd::NoResidual,
                        first_row: start,
                        y: &mut *y,
                    };
                    hw::spread(1, output, |part| s.vectorize(part));
                }
            }
        }
        hw::spread(
            3,
            hw::RowsAndScratch {
                rows: hw::Rows {
                    part: 0..30,
                    units: 7,
                    head: 0,
                    unit: 4,
                    len: 960,
                    y,
                },
                len: 28800,
                scratch: hw::part_mut::<86400>(scratch, 0),
            },
            |hw::RowsAndScratch { rows: hw::Rows { part, y, .. }, scratch, .. }| {
                s.vectorize(Part { x0, w, part, scratch, y })
            },
        );
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_10x2_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 9248],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 28800],
            w: &'a [f32; 9248],
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                {
                    let panel: &[f32; 9248] = hw::window(w, 0);
                    let filter = 0;
                    for oy in part.clone() {
                        let rows = hw::taps(oy, 1, 30, 3, 1);
                        let y: &mut [f32; 960] = hw::part_mut(y, (oy - start) * 960);
                        {
                            let ox = 0;
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 288] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + ox * 32,
                                    );
                                    let w: &[f32; 1024] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let v1 = s.splat(x[i]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 32]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 64]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 96]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        let v5 = s.splat(x[i + 128]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        let v6 = s.splat(x[i + 160]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        let v7 = s.splat(x[i + 192]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        let v8 = s.splat(x[i + 224]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                        let v9 = s.splat(x[i + 256]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                    }
                                }
                                {
                                    let x: &[f32; 352] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + ox * 32,
                                    );
                                    let w: &[f32; 2048] = hw::window(panel, 1056 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        let v8 = s.splat(x[i + 256]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                        let v9 = s.splat(x[i + 288]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                    }
                                }
                            }
                            let y: &mut [f32; 320] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 16);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 48);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 80);
                            s.store(a3_0, y, 96);
                            s.store(a3_1, y, 112);
                            s.store(a4_0, y, 128);
                            s.store(a4_1, y, 144);
                            s.store(a5_0, y, 160);
                            s.store(a5_1, y, 176);
                            s.store(a6_0, y, 192);
                            s.store(a6_1, y, 208);
                            s.store(a7_0, y, 224);
                            s.store(a7_1, y, 240);
                            s.store(a8_0, y, 256);
                            s.store(a8_1, y, 272);
                            s.store(a9_0, y, 288);
                            s.store(a9_1, y, 304);
                        }
                        {
                            let ox = 10;
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 384] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox - 1) * 32,
                                    );
                                    let w: &[f32; 3072] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        let v8 = s.splat(x[i + 256]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                        let v9 = s.splat(x[i + 288]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                    }
                                }
                            }
                            let y: &mut [f32; 320] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 16);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 48);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 80);
                            s.store(a3_0, y, 96);
                            s.store(a3_1, y, 112);
                            s.store(a4_0, y, 128);
                            s.store(a4_1, y, 144);
                            s.store(a5_0, y, 160);
                            s.store(a5_1, y, 176);
                            s.store(a6_0, y, 192);
                            s.store(a6_1, y, 208);
                            s.store(a7_0, y, 224);
                            s.store(a7_1, y, 240);
                            s.store(a8_0, y, 256);
                            s.store(a8_1, y, 272);
                            s.store(a9_0, y, 288);
                            s.store(a9_1, y, 304);
                        }
                        {
                            let ox = 20;
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 352] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox - 1) * 32,
                                    );
                                    let w: &[f32; 2048] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        let v8 = s.splat(x[i + 256]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                        let v9 = s.splat(x[i + 288]);
                                        a9_0 = s.mul_add(v9, w0, a9_0);
                                        a9_1 = s.mul_add(v9, w1, a9_1);
                                    }
                                }
                                {
                                    let x: &[f32; 288] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox + 1) * 32,
                                    );
                                    let w: &[f32; 1024] = hw::window(panel, 2080 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        let v8 = s.splat(x[i + 256]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                    }
                                }
                            }
                            let y: &mut [f32; 320] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 16);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 48);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 80);
                            s.store(a3_0, y, 96);
                            s.store(a3_1, y, 112);
                            s.store(a4_0, y, 128);
                            s.store(a4_1, y, 144);
                            s.store(a5_0, y, 160);
                            s.store(a5_1, y, 176);
                            s.store(a6_0, y, 192);
                            s.store(a6_1, y, 208);
                            s.store(a7_0, y, 224);
                            s.store(a7_1, y, 240);
                            s.store(a8_0, y, 256);
                            s.store(a8_1, y, 272);
                            s.store(a9_0, y, 288);
                            s.store(a9_1, y, 304);
                        }
                    }
                }
            }
        }
        hw::spread(
            17,
            hw::Rows {
                part: 0..30,
                units: 30,
                head: 0,
                unit: 1,
                len: 960,
                y,
            },
            |hw::Rows { part, y, .. }| s.vectorize(Part { x0, w, part, y }),
        );
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_3x4_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 9248],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 28800],
            w: &'a [f32; 9248],
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                {
                    let panel: &[f32; 9248] = hw::window(w, 0);
                    let filter = 0;
                    for oy in part.clone() {
                        let rows = hw::taps(oy, 1, 30, 3, 1);
                        let y: &mut [f32; 960] = hw::part_mut(y, (oy - start) * 960);
                        {
                            let ox = 0;
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 8);
                            let bias2 = s.load(panel, 16);
                            let bias3 = s.load(panel, 24);
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 64] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + ox * 32,
                                    );
                                    let w: &[f32; 1024] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v1 = s.splat(x[i]);
                                        let v2 = s.splat(x[i + 32]);
                                        let w0 = s.load(w, 0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        let w1 = s.load(w, 8);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let w2 = s.load(w, 16);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let w3 = s.load(w, 24);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                    }
                                }
                                {
                                    let x: &[f32; 128] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + ox * 32,
                                    );
                                    let w: &[f32; 2048] = hw::window(panel, 1056 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let v2 = s.splat(x[i + 64]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                    }
                                }
                            }
                            let y: &mut [f32; 96] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 8);
                            s.store(a0_2, y, 16);
                            s.store(a0_3, y, 24);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 40);
                            s.store(a1_2, y, 48);
                            s.store(a1_3, y, 56);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 72);
                            s.store(a2_2, y, 80);
                            s.store(a2_3, y, 88);
                        }
                        for tile in 0..8 {
                            let ox = (tile * 3 + 3);
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 8);
                            let bias2 = s.load(panel, 16);
                            let bias3 = s.load(panel, 24);
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 160] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox - 1) * 32,
                                    );
                                    let w: &[f32; 3072] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let v2 = s.splat(x[i + 64]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                    }
                                }
                            }
                            let y: &mut [f32; 96] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 8);
                            s.store(a0_2, y, 16);
                            s.store(a0_3, y, 24);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 40);
                            s.store(a1_2, y, 48);
                            s.store(a1_3, y, 56);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 72);
                            s.store(a2_2, y, 80);
                            s.store(a2_3, y, 88);
                        }
                        {
                            let ox = 27;
                            let bias0 = s.load(panel, 0);
                            let bias1 = s.load(panel, 8);
                            let bias2 = s.load(panel, 16);
                            let bias3 = s.load(panel, 24);
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
                            for ky in rows.clone() {
                                {
                                    let x: &[f32; 128] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox - 1) * 32,
                                    );
                                    let w: &[f32; 2048] = hw::window(panel, 32 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let v2 = s.splat(x[i + 64]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                    }
                                }
                                {
                                    let x: &[f32; 64] = hw::window(
                                        x0,
                                        (oy + ky - 1) * 960 + (ox + 1) * 32,
                                    );
                                    let w: &[f32; 1024] = hw::window(panel, 2080 + ky * 3072);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                    }
                                }
                            }
                            let y: &mut [f32; 96] = hw::window_mut(y, ox * 32 + filter);
                            s.store(a0_0, y, 0);
                            s.store(a0_1, y, 8);
                            s.store(a0_2, y, 16);
                            s.store(a0_3, y, 24);
                            s.store(a1_0, y, 32);
                            s.store(a1_1, y, 40);
                            s.store(a1_2, y, 48);
                            s.store(a1_3, y, 56);
                            s.store(a2_0, y, 64);
                            s.store(a2_1, y, 72);
                            s.store(a2_2, y, 80);
                            s.store(a2_3, y, 88);
                        }
                    }
                }
            }
        }
        hw::spread(
            36,
            hw::Rows {
                part: 0..30,
                units: 30,
                head: 0,
                unit: 1,
                len: 960,
                y,
            },
            |hw::Rows { part, y, .. }| s.vectorize(Part { x0, w, part, y }),
        );
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_6x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 9248],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 28800],
            w: &'a [f32; 9248],
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for first in (part.start..part.end).step_by(15) {
                    let part = first..::core::cmp::Ord::min(first + 15, part.end);
                    for panel in 0..4 {
                        let filter = panel * 8;
                        let panel: &[f32; 2312] = hw::window(w, panel * 2312);
                        for oy in part.clone() {
                            let rows = hw::taps(oy, 1, 30, 3, 1);
                            let y: &mut [f32; 960] = hw::part_mut(y, (oy - start) * 960);
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
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 160] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + ox * 32,
                                        );
                                        let w: &[f32; 256] = hw::window(panel, 8 + ky * 768);
                                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let v1 = s.splat(x[i]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            let v2 = s.splat(x[i + 32]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            let v3 = s.splat(x[i + 64]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            let v4 = s.splat(x[i + 96]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            let v5 = s.splat(x[i + 128]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                        }
                                    }
                                    {
                                        let x: &[f32; 224] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + ox * 32,
                                        );
                                        let w: &[f32; 512] = hw::window(panel, 264 + ky * 768);
                                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                        }
                                    }
                                }
                                let y: &mut [f32; 168] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
                            }
                            for tile in 0..3 {
                                let ox = (tile * 6 + 6);
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
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 256] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox - 1) * 32,
                                        );
                                        let w: &[f32; 768] = hw::window(panel, 8 + ky * 768);
                                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                        }
                                    }
                                }
                                let y: &mut [f32; 168] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
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
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 224] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox - 1) * 32,
                                        );
                                        let w: &[f32; 512] = hw::window(panel, 8 + ky * 768);
                                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                        }
                                    }
                                    {
                                        let x: &[f32; 160] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox + 1) * 32,
                                        );
                                        let w: &[f32; 256] = hw::window(panel, 520 + ky * 768);
                                        for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                        }
                                    }
                                }
                                let y: &mut [f32; 168] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
                            }
                        }
                    }
                }
            }
        }
        hw::spread(
            74,
            hw::Rows {
                part: 0..30,
                units: 30,
                head: 0,
                unit: 1,
                len: 960,
                y,
            },
            |hw::Rows { part, y, .. }| s.vectorize(Part { x0, w, part, y }),
        );
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_3x3_tile_6x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 9248],
        y: &mut [f32; 28800],
    ) {
        struct Part<'a> {
            x0: &'a [f32; 28800],
            w: &'a [f32; 9248],
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { x0, w, part, y } = self;
                let start = part.start;
                for first in (part.start..part.end).step_by(15) {
                    let part = first..::core::cmp::Ord::min(first + 15, part.end);
                    for panel in 0..2 {
                        let filter = panel * 16;
                        let panel: &[f32; 4624] = hw::window(w, panel * 4624);
                        for oy in part.clone() {
                            let rows = hw::taps(oy, 1, 30, 3, 1);
                            let y: &mut [f32; 960] = hw::part_mut(y, (oy - start) * 960);
                            {
                                let ox = 0;
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
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 160] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + ox * 32,
                                        );
                                        let w: &[f32; 512] = hw::window(panel, 16 + ky * 1536);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v1 = s.splat(x[i]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            let v2 = s.splat(x[i + 32]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            a2_2 = s.mul_add(v2, w2, a2_2);
                                            a2_3 = s.mul_add(v2, w3, a2_3);
                                            let v3 = s.splat(x[i + 64]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            a3_2 = s.mul_add(v3, w2, a3_2);
                                            a3_3 = s.mul_add(v3, w3, a3_3);
                                            let v4 = s.splat(x[i + 96]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            a4_2 = s.mul_add(v4, w2, a4_2);
                                            a4_3 = s.mul_add(v4, w3, a4_3);
                                            let v5 = s.splat(x[i + 128]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                            a5_2 = s.mul_add(v5, w2, a5_2);
                                            a5_3 = s.mul_add(v5, w3, a5_3);
                                        }
                                    }
                                    {
                                        let x: &[f32; 224] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + ox * 32,
                                        );
                                        let w: &[f32; 1024] = hw::window(panel, 528 + ky * 1536);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            a2_2 = s.mul_add(v2, w2, a2_2);
                                            a2_3 = s.mul_add(v2, w3, a2_3);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            a3_2 = s.mul_add(v3, w2, a3_2);
                                            a3_3 = s.mul_add(v3, w3, a3_3);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            a4_2 = s.mul_add(v4, w2, a4_2);
                                            a4_3 = s.mul_add(v4, w3, a4_3);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                            a5_2 = s.mul_add(v5, w2, a5_2);
                                            a5_3 = s.mul_add(v5, w3, a5_3);
                                        }
                                    }
                                }
                                let y: &mut [f32; 176] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a1_2, y, 40);
                                s.store(a1_3, y, 44);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a2_2, y, 72);
                                s.store(a2_3, y, 76);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a3_2, y, 104);
                                s.store(a3_3, y, 108);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a4_2, y, 136);
                                s.store(a4_3, y, 140);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
                                s.store(a5_2, y, 168);
                                s.store(a5_3, y, 172);
                            }
                            for tile in 0..3 {
                                let ox = (tile * 6 + 6);
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
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 256] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox - 1) * 32,
                                        );
                                        let w: &[f32; 1536] = hw::window(panel, 16 + ky * 1536);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            a2_2 = s.mul_add(v2, w2, a2_2);
                                            a2_3 = s.mul_add(v2, w3, a2_3);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            a3_2 = s.mul_add(v3, w2, a3_2);
                                            a3_3 = s.mul_add(v3, w3, a3_3);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            a4_2 = s.mul_add(v4, w2, a4_2);
                                            a4_3 = s.mul_add(v4, w3, a4_3);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                            a5_2 = s.mul_add(v5, w2, a5_2);
                                            a5_3 = s.mul_add(v5, w3, a5_3);
                                        }
                                    }
                                }
                                let y: &mut [f32; 176] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a1_2, y, 40);
                                s.store(a1_3, y, 44);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a2_2, y, 72);
                                s.store(a2_3, y, 76);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a3_2, y, 104);
                                s.store(a3_3, y, 108);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a4_2, y, 136);
                                s.store(a4_3, y, 140);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
                                s.store(a5_2, y, 168);
                                s.store(a5_3, y, 172);
                            }
                            {
                                let ox = 24;
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
                                for ky in rows.clone() {
                                    {
                                        let x: &[f32; 224] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox - 1) * 32,
                                        );
                                        let w: &[f32; 1024] = hw::window(panel, 16 + ky * 1536);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            a2_2 = s.mul_add(v2, w2, a2_2);
                                            a2_3 = s.mul_add(v2, w3, a2_3);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            a3_2 = s.mul_add(v3, w2, a3_2);
                                            a3_3 = s.mul_add(v3, w3, a3_3);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            a4_2 = s.mul_add(v4, w2, a4_2);
                                            a4_3 = s.mul_add(v4, w3, a4_3);
                                            let v5 = s.splat(x[i + 160]);
                                            a5_0 = s.mul_add(v5, w0, a5_0);
                                            a5_1 = s.mul_add(v5, w1, a5_1);
                                            a5_2 = s.mul_add(v5, w2, a5_2);
                                            a5_3 = s.mul_add(v5, w3, a5_3);
                                        }
                                    }
                                    {
                                        let x: &[f32; 160] = hw::window(
                                            x0,
                                            (oy + ky - 1) * 960 + (ox + 1) * 32,
                                        );
                                        let w: &[f32; 512] = hw::window(panel, 1040 + ky * 1536);
                                        for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                            let w0 = s.load(w, 0);
                                            let w1 = s.load(w, 4);
                                            let w2 = s.load(w, 8);
                                            let w3 = s.load(w, 12);
                                            let v0 = s.splat(x[i]);
                                            a0_0 = s.mul_add(v0, w0, a0_0);
                                            a0_1 = s.mul_add(v0, w1, a0_1);
                                            a0_2 = s.mul_add(v0, w2, a0_2);
                                            a0_3 = s.mul_add(v0, w3, a0_3);
                                            let v1 = s.splat(x[i + 32]);
                                            a1_0 = s.mul_add(v1, w0, a1_0);
                                            a1_1 = s.mul_add(v1, w1, a1_1);
                                            a1_2 = s.mul_add(v1, w2, a1_2);
                                            a1_3 = s.mul_add(v1, w3, a1_3);
                                            let v2 = s.splat(x[i + 64]);
                                            a2_0 = s.mul_add(v2, w0, a2_0);
                                            a2_1 = s.mul_add(v2, w1, a2_1);
                                            a2_2 = s.mul_add(v2, w2, a2_2);
                                            a2_3 = s.mul_add(v2, w3, a2_3);
                                            let v3 = s.splat(x[i + 96]);
                                            a3_0 = s.mul_add(v3, w0, a3_0);
                                            a3_1 = s.mul_add(v3, w1, a3_1);
                                            a3_2 = s.mul_add(v3, w2, a3_2);
                                            a3_3 = s.mul_add(v3, w3, a3_3);
                                            let v4 = s.splat(x[i + 128]);
                                            a4_0 = s.mul_add(v4, w0, a4_0);
                                            a4_1 = s.mul_add(v4, w1, a4_1);
                                            a4_2 = s.mul_add(v4, w2, a4_2);
                                            a4_3 = s.mul_add(v4, w3, a4_3);
                                        }
                                    }
                                }
                                let y: &mut [f32; 176] = hw::window_mut(
                                    y,
                                    ox * 32 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 32);
                                s.store(a1_1, y, 36);
                                s.store(a1_2, y, 40);
                                s.store(a1_3, y, 44);
                                s.store(a2_0, y, 64);
                                s.store(a2_1, y, 68);
                                s.store(a2_2, y, 72);
                                s.store(a2_3, y, 76);
                                s.store(a3_0, y, 96);
                                s.store(a3_1, y, 100);
                                s.store(a3_2, y, 104);
                                s.store(a3_3, y, 108);
                                s.store(a4_0, y, 128);
                                s.store(a4_1, y, 132);
                                s.store(a4_2, y, 136);
                                s.store(a4_3, y, 140);
                                s.store(a5_0, y, 160);
                                s.store(a5_1, y, 164);
                                s.store(a5_2, y, 168);
                                s.store(a5_3, y, 172);
                            }
                        }
                    }
                }
            }
        }
        hw::spread(
            68,
            hw::Rows {
                part: 0..30,
                units: 30,
                head: 0,
                unit: 1,
                len: 960,
                y,
            },
            |hw::Rows { part, y, .. }| s.vectorize(Part { x0, w, part, y }),
        );
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn winograd_2x3_tile_9x3_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 38448],
        scratch: &mut [f32],
        y: &mut [f32; 9408],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [30, 30],
            output: [14, 14],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 39600],
            w: &'a [f32; 38448],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<2352>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 1568] = hw::window(windows, matrix * 1584);
                    let w: &[f32; 1536] = hw::window(w, 48 + matrix * 1536);
                    let y: &mut [f32; 2352] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 1536] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
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
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let mut a4_2 = bias2;
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                let mut a5_2 = bias2;
                                let mut a6_0 = bias0;
                                let mut a6_1 = bias1;
                                let mut a6_2 = bias2;
                                let mut a7_0 = bias0;
                                let mut a7_1 = bias1;
                                let mut a7_2 = bias2;
                                let mut a8_0 = bias0;
                                let mut a8_1 = bias1;
                                let mut a8_2 = bias2;
                                let ky = 0;
                                {
                                    let x: &[f32; 288] = hw::window(x0, ox * 32);
                                    let w: &[f32; 1536] = hw::window(panel, ky * 1536);
                                    for (i, w) in hw::chunks::<48>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let w2 = s.load(w, 32);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        a4_2 = s.mul_add(v4, w2, a4_2);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        a5_2 = s.mul_add(v5, w2, a5_2);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        a6_2 = s.mul_add(v6, w2, a6_2);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        a7_2 = s.mul_add(v7, w2, a7_2);
                                        let v8 = s.splat(x[i + 256]);
                                        a8_0 = s.mul_add(v8, w0, a8_0);
                                        a8_1 = s.mul_add(v8, w1, a8_1);
                                        a8_2 = s.mul_add(v8, w2, a8_2);
                                    }
                                }
                                let y: &mut [f32; 432] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a0_2, y, 32);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 64);
                                s.store(a1_2, y, 80);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 112);
                                s.store(a2_2, y, 128);
                                s.store(a3_0, y, 144);
                                s.store(a3_1, y, 160);
                                s.store(a3_2, y, 176);
                                s.store(a4_0, y, 192);
                                s.store(a4_1, y, 208);
                                s.store(a4_2, y, 224);
                                s.store(a5_0, y, 240);
                                s.store(a5_1, y, 256);
                                s.store(a5_2, y, 272);
                                s.store(a6_0, y, 288);
                                s.store(a6_1, y, 304);
                                s.store(a6_2, y, 320);
                                s.store(a7_0, y, 336);
                                s.store(a7_1, y, 352);
                                s.store(a7_2, y, 368);
                                s.store(a8_0, y, 384);
                                s.store(a8_1, y, 400);
                                s.store(a8_2, y, 416);
                            }
                            for tile in 0..5 {
                                let ox = (tile * 8 + 9);
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
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
                                let mut a4_0 = bias0;
                                let mut a4_1 = bias1;
                                let mut a4_2 = bias2;
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                let mut a5_2 = bias2;
                                let mut a6_0 = bias0;
                                let mut a6_1 = bias1;
                                let mut a6_2 = bias2;
                                let mut a7_0 = bias0;
                                let mut a7_1 = bias1;
                                let mut a7_2 = bias2;
                                let ky = 0;
                                {
                                    let x: &[f32; 256] = hw::window(x0, ox * 32);
                                    let w: &[f32; 1536] = hw::window(panel, ky * 1536);
                                    for (i, w) in hw::chunks::<48>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let w2 = s.load(w, 32);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        a4_2 = s.mul_add(v4, w2, a4_2);
                                        let v5 = s.splat(x[i + 160]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        a5_2 = s.mul_add(v5, w2, a5_2);
                                        let v6 = s.splat(x[i + 192]);
                                        a6_0 = s.mul_add(v6, w0, a6_0);
                                        a6_1 = s.mul_add(v6, w1, a6_1);
                                        a6_2 = s.mul_add(v6, w2, a6_2);
                                        let v7 = s.splat(x[i + 224]);
                                        a7_0 = s.mul_add(v7, w0, a7_0);
                                        a7_1 = s.mul_add(v7, w1, a7_1);
                                        a7_2 = s.mul_add(v7, w2, a7_2);
                                    }
                                }
                                let y: &mut [f32; 384] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a0_2, y, 32);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 64);
                                s.store(a1_2, y, 80);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 112);
                                s.store(a2_2, y, 128);
                                s.store(a3_0, y, 144);
                                s.store(a3_1, y, 160);
                                s.store(a3_2, y, 176);
                                s.store(a4_0, y, 192);
                                s.store(a4_1, y, 208);
                                s.store(a4_2, y, 224);
                                s.store(a5_0, y, 240);
                                s.store(a5_1, y, 256);
                                s.store(a5_2, y, 272);
                                s.store(a6_0, y, 288);
                                s.store(a6_1, y, 304);
                                s.store(a6_2, y, 320);
                                s.store(a7_0, y, 336);
                                s.store(a7_1, y, 352);
                                s.store(a7_2, y, 368);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<39600>(scratch, 0);
        let (sums, _) = hw::take::<58800>(rest, 0);
        let all = 0..49;
        for first in all.clone().step_by(49) {
            let first = ::core::cmp::Ord::min(first, all.end - 49);
            let input = hw::winograd::Input::<_, 2, 5, 32, 32, 1584> {
                transform: hw::winograd::F23By2,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 49),
            };
            hw::spread(4, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..25,
                units: 25,
                head: 0,
                unit: 1,
                len: 2352,
                y: &mut *sums,
            };
            hw::spread(
                4,
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
            let output = hw::winograd::Output::<_, _, _, 2, 5, 48, 48, 2352, 56496> {
                transform: hw::winograd::F23By2,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 49,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(4, output, |part| s.vectorize(part));
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn winograd_2x3_tile_5x4_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 38448],
        scratch: &mut [f32],
        y: &mut [f32; 9408],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [30, 30],
            output: [14, 14],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 20400],
            w: &'a [f32; 38448],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<1200>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 800] = hw::window(windows, matrix * 816);
                    let w: &[f32; 1536] = hw::window(w, 48 + matrix * 1536);
                    let y: &mut [f32; 1200] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 1024] = hw::window(w, 0);
                        let filter = 0;
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..7 {
                                let ox = tile * 3;
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
                                let ky = 0;
                                {
                                    let x: &[f32; 96] = hw::window(x0, ox * 32);
                                    let w: &[f32; 1024] = hw::window(panel, ky * 1024);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let v2 = s.splat(x[i + 64]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                    }
                                }
                                let y: &mut [f32; 128] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a0_2, y, 16);
                                s.store(a0_3, y, 24);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 56);
                                s.store(a1_2, y, 64);
                                s.store(a1_3, y, 72);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 104);
                                s.store(a2_2, y, 112);
                                s.store(a2_3, y, 120);
                            }
                            for tile in 0..2 {
                                let ox = (tile * 2 + 21);
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
                                let ky = 0;
                                {
                                    let x: &[f32; 64] = hw::window(x0, ox * 32);
                                    let w: &[f32; 1024] = hw::window(panel, ky * 1024);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let w0 = s.load(w, 0);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        let w1 = s.load(w, 8);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let w2 = s.load(w, 16);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        let w3 = s.load(w, 24);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                    }
                                }
                                let y: &mut [f32; 80] = hw::window_mut(y, ox * 48 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a0_2, y, 16);
                                s.store(a0_3, y, 24);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 56);
                                s.store(a1_2, y, 64);
                                s.store(a1_3, y, 72);
                            }
                        }
                    }
                    {
                        let panel: &[f32; 512] = hw::window(w, 1024);
                        let filter = 32;
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..5 {
                                let ox = tile * 5;
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
                                    let x: &[f32; 160] = hw::window(x0, ox * 32);
                                    let w: &[f32; 512] = hw::window(panel, ky * 512);
                                    for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                        let v0 = s.splat(x[i]);
                                        let v1 = s.splat(x[i + 32]);
                                        let v2 = s.splat(x[i + 64]);
                                        let v3 = s.splat(x[i + 96]);
                                        let v4 = s.splat(x[i + 128]);
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
                                }
                                let y: &mut [f32; 208] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 56);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 104);
                                s.store(a3_0, y, 144);
                                s.store(a3_1, y, 152);
                                s.store(a4_0, y, 192);
                                s.store(a4_1, y, 200);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<20400>(scratch, 0);
        let (sums, _) = hw::take::<30000>(rest, 0);
        let all = 0..49;
        for first in all.clone().step_by(25) {
            let first = ::core::cmp::Ord::min(first, all.end - 25);
            let input = hw::winograd::Input::<_, 2, 5, 32, 32, 816> {
                transform: hw::winograd::F23By2,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 25),
            };
            hw::spread(4, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..25,
                units: 25,
                head: 0,
                unit: 1,
                len: 1200,
                y: &mut *sums,
            };
            hw::spread(
                4,
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
            let output = hw::winograd::Output::<_, _, _, 2, 5, 48, 48, 1200, 28848> {
                transform: hw::winograd::F23By2,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 25,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(4, output, |part| s.vectorize(part));
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn winograd_2x3_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 38448],
        scratch: &mut [f32],
        y: &mut [f32; 9408],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [30, 30],
            output: [14, 14],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 20400],
            w: &'a [f32; 38448],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<1200>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 800] = hw::window(windows, matrix * 816);
                    let w: &[f32; 1536] = hw::window(w, 48 + matrix * 1536);
                    let y: &mut [f32; 1200] = hw::window_mut(sums, 0);
                    for panel in 0..6 {
                        let filter = panel * 8;
                        let panel: &[f32; 256] = hw::window(w, panel * 256);
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..5 {
                                let ox = tile * 5;
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
                                    let x: &[f32; 160] = hw::window(x0, ox * 32);
                                    let w: &[f32; 256] = hw::window(panel, ky * 256);
                                    for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 4);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        let v4 = s.splat(x[i + 128]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                    }
                                }
                                let y: &mut [f32; 200] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 52);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 100);
                                s.store(a3_0, y, 144);
                                s.store(a3_1, y, 148);
                                s.store(a4_0, y, 192);
                                s.store(a4_1, y, 196);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<20400>(scratch, 0);
        let (sums, _) = hw::take::<30000>(rest, 0);
        let all = 0..49;
        for first in all.clone().step_by(25) {
            let first = ::core::cmp::Ord::min(first, all.end - 25);
            let input = hw::winograd::Input::<_, 2, 5, 32, 32, 816> {
                transform: hw::winograd::F23By2,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 25),
            };
            hw::spread(9, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..25,
                units: 25,
                head: 0,
                unit: 1,
                len: 1200,
                y: &mut *sums,
            };
            hw::spread(
                9,
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
            let output = hw::winograd::Output::<_, _, _, 2, 5, 48, 48, 1200, 28848> {
                transform: hw::winograd::F23By2,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 25,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(9, output, |part| s.vectorize(part));
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_2x3_tile_4x6_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 28800],
        w: &[f32; 38448],
        scratch: &mut [f32],
        y: &mut [f32; 9408],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [30, 30],
            output: [14, 14],
            before: [0, 0],
        };
        struct Products<'a> {
            windows: &'a [f32; 20400],
            w: &'a [f32; 38448],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<1200>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 800] = hw::window(windows, matrix * 816);
                    let w: &[f32; 1536] = hw::window(w, 48 + matrix * 1536);
                    let y: &mut [f32; 1200] = hw::window_mut(sums, 0);
                    for panel in 0..2 {
                        let filter = panel * 24;
                        let panel: &[f32; 768] = hw::window(w, panel * 768);
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..4 {
                                let ox = tile * 4;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
                                let bias3 = s.splat(0.0);
                                let bias4 = s.splat(0.0);
                                let bias5 = s.splat(0.0);
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
                                    let x: &[f32; 128] = hw::window(x0, ox * 32);
                                    let w: &[f32; 768] = hw::window(panel, ky * 768);
                                    for (i, w) in hw::chunks::<24>(w).iter().enumerate() {
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
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a1_4 = s.mul_add(v1, w4, a1_4);
                                        a1_5 = s.mul_add(v1, w5, a1_5);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        a2_4 = s.mul_add(v2, w4, a2_4);
                                        a2_5 = s.mul_add(v2, w5, a2_5);
                                        let v3 = s.splat(x[i + 96]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        a3_3 = s.mul_add(v3, w3, a3_3);
                                        a3_4 = s.mul_add(v3, w4, a3_4);
                                        a3_5 = s.mul_add(v3, w5, a3_5);
                                    }
                                }
                                let y: &mut [f32; 168] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a0_4, y, 16);
                                s.store(a0_5, y, 20);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 52);
                                s.store(a1_2, y, 56);
                                s.store(a1_3, y, 60);
                                s.store(a1_4, y, 64);
                                s.store(a1_5, y, 68);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 100);
                                s.store(a2_2, y, 104);
                                s.store(a2_3, y, 108);
                                s.store(a2_4, y, 112);
                                s.store(a2_5, y, 116);
                                s.store(a3_0, y, 144);
                                s.store(a3_1, y, 148);
                                s.store(a3_2, y, 152);
                                s.store(a3_3, y, 156);
                                s.store(a3_4, y, 160);
                                s.store(a3_5, y, 164);
                            }
                            for tile in 0..3 {
                                let ox = (tile * 3 + 16);
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
                                let bias3 = s.splat(0.0);
                                let bias4 = s.splat(0.0);
                                let bias5 = s.splat(0.0);
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
                                let ky = 0;
                                {
                                    let x: &[f32; 96] = hw::window(x0, ox * 32);
                                    let w: &[f32; 768] = hw::window(panel, ky * 768);
                                    for (i, w) in hw::chunks::<24>(w).iter().enumerate() {
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
                                        let v1 = s.splat(x[i + 32]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a1_4 = s.mul_add(v1, w4, a1_4);
                                        a1_5 = s.mul_add(v1, w5, a1_5);
                                        let v2 = s.splat(x[i + 64]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        a2_4 = s.mul_add(v2, w4, a2_4);
                                        a2_5 = s.mul_add(v2, w5, a2_5);
                                    }
                                }
                                let y: &mut [f32; 120] = hw::window_mut(
                                    y,
                                    ox * 48 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a0_4, y, 16);
                                s.store(a0_5, y, 20);
                                s.store(a1_0, y, 48);
                                s.store(a1_1, y, 52);
                                s.store(a1_2, y, 56);
                                s.store(a1_3, y, 60);
                                s.store(a1_4, y, 64);
                                s.store(a1_5, y, 68);
                                s.store(a2_0, y, 96);
                                s.store(a2_1, y, 100);
                                s.store(a2_2, y, 104);
                                s.store(a2_3, y, 108);
                                s.store(a2_4, y, 112);
                                s.store(a2_5, y, 116);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<20400>(scratch, 0);
        let (sums, _) = hw::take::<30000>(rest, 0);
        let all = 0..49;
        for first in all.clone().step_by(25) {
            let first = ::core::cmp::Ord::min(first, all.end - 25);
            let input = hw::winograd::Input::<_, 2, 5, 32, 32, 816> {
                transform: hw::winograd::F23By2,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 25),
            };
            hw::spread(8, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..25,
                units: 25,
                head: 0,
                unit: 1,
                len: 1200,
                y: &mut *sums,
            };
            hw::spread(
                8,
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
            let output = hw::winograd::Output::<_, _, _, 2, 5, 48, 48, 1200, 28848> {
                transform: hw::winograd::F23By2,
                epilogue: hw::epilogue::Identity,
                geometry,
                tiles: first..first + 25,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(8, output, |part| s.vectorize(part));
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn max_pool_2x2<S: hw::Simd>(s: S, x0: &[f32; 9408], y: &mut [f32; 2352]) {
        for band in 0..3 {
            let oy = band * 2;
            let y: &mut [f32; 672] = hw::window_mut(y, oy * 336);
            for tile in 0..3 {
                let ox = tile * 2;
                let mut c = 0;
                while c + S::LANES <= 48 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a1_0 = s.splat(f32::NEG_INFINITY);
                    let mut a1_1 = s.splat(f32::NEG_INFINITY);
                    {
                        let x: &[f32; 192] = hw::window(x0, oy * 2 * 672 + ox * 2 * 48);
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 192] = hw::window(
                            x0,
                            (oy * 2 + 1) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a0_1 = s.maximum(a0_1, v3);
                    }
                    {
                        let x: &[f32; 192] = hw::window(
                            x0,
                            (oy * 2 + 2) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    {
                        let x: &[f32; 192] = hw::window(
                            x0,
                            (oy * 2 + 3) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a1_0 = s.maximum(a1_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a1_1 = s.maximum(a1_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a1_1 = s.maximum(a1_1, v3);
                    }
                    let y0: &mut [f32; 96] = hw::window_mut(y, ox * 48);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 48 + c);
                    let y1: &mut [f32; 96] = hw::window_mut(y, (ox * 48 + 336));
                    s.store(a1_0, y1, c);
                    s.store(a1_1, y1, 48 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 6;
                let mut c = 0;
                while c + S::LANES <= 48 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a1_0 = s.splat(f32::NEG_INFINITY);
                    {
                        let x: &[f32; 96] = hw::window(x0, oy * 2 * 672 + ox * 2 * 48);
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                    }
                    {
                        let x: &[f32; 96] = hw::window(
                            x0,
                            (oy * 2 + 1) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                    }
                    {
                        let x: &[f32; 96] = hw::window(
                            x0,
                            (oy * 2 + 2) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a1_0 = s.maximum(a1_0, v1);
                    }
                    {
                        let x: &[f32; 96] = hw::window(
                            x0,
                            (oy * 2 + 3) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.maximum(a1_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a1_0 = s.maximum(a1_0, v1);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 48);
                    s.store(a0_0, y0, c);
                    let y1: &mut [f32; 48] = hw::window_mut(y, (ox * 48 + 336));
                    s.store(a1_0, y1, c);
                    c += S::LANES;
                }
            }
        }
        for oy in 6..7 {
            let rows = 0..2;
            let y: &mut [f32; 336] = hw::window_mut(y, oy * 336);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 48 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a0_2 = s.splat(f32::NEG_INFINITY);
                    let mut a0_3 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 384] = hw::window(
                            x0,
                            (oy * 2 + ky) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a0_1 = s.maximum(a0_1, v3);
                        let v4 = s.load(x, 192 + c);
                        a0_2 = s.maximum(a0_2, v4);
                        let v5 = s.load(x, 240 + c);
                        a0_2 = s.maximum(a0_2, v5);
                        let v6 = s.load(x, 288 + c);
                        a0_3 = s.maximum(a0_3, v6);
                        let v7 = s.load(x, 336 + c);
                        a0_3 = s.maximum(a0_3, v7);
                    }
                    let y0: &mut [f32; 192] = hw::window_mut(y, ox * 48);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 48 + c);
                    s.store(a0_2, y0, 96 + c);
                    s.store(a0_3, y0, 144 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 4;
                let mut c = 0;
                while c + S::LANES <= 48 {
                    let mut a0_0 = s.splat(f32::NEG_INFINITY);
                    let mut a0_1 = s.splat(f32::NEG_INFINITY);
                    let mut a0_2 = s.splat(f32::NEG_INFINITY);
                    for ky in rows.clone() {
                        let x: &[f32; 288] = hw::window(
                            x0,
                            (oy * 2 + ky) * 672 + ox * 2 * 48,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.maximum(a0_0, v0);
                        let v1 = s.load(x, 48 + c);
                        a0_0 = s.maximum(a0_0, v1);
                        let v2 = s.load(x, 96 + c);
                        a0_1 = s.maximum(a0_1, v2);
                        let v3 = s.load(x, 144 + c);
                        a0_1 = s.maximum(a0_1, v3);
                        let v4 = s.load(x, 192 + c);
                        a0_2 = s.maximum(a0_2, v4);
                        let v5 = s.load(x, 240 + c);
                        a0_2 = s.maximum(a0_2, v5);
                    }
                    let y0: &mut [f32; 144] = hw::window_mut(y, ox * 48);
                    s.store(a0_0, y0, c);
                    s.store(a0_1, y0, 48 + c);
                    s.store(a0_2, y0, 96 + c);
                    c += S::LANES;
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn winograd_2x3_tile_6x4_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 2352],
        w: &[f32; 49216],
        scratch: &mut [f32],
        y: &mut [f32; 3136],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [7, 7],
            output: [7, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 12544],
            w: &'a [f32; 49216],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<1040>(sums)
                    .iter_mut()
                    .enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 768] = hw::window(windows, matrix * 784);
                    let w: &[f32; 3072] = hw::window(w, 64 + matrix * 3072);
                    let y: &mut [f32; 1024] = hw::window_mut(sums, 0);
                    {
                        let panel: &[f32; 3072] = hw::window(w, 0);
                        let filter = 0;
                        let mut ahead = 3072;
                        let end = 4096;
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
                                let mut a5_0 = bias0;
                                let mut a5_1 = bias1;
                                let mut a5_2 = bias2;
                                let mut a5_3 = bias3;
                                let ky = 0;
                                {
                                    let x: &[f32; 288] = hw::window(x0, ox * 48);
                                    let w: &[f32; 3072] = hw::window(panel, ky * 3072);
                                    for (i, w) in hw::chunks::<64>(w).iter().enumerate() {
                                        hw::prefetch(panel, ahead + i * 8 + 0);
                                        hw::prefetch(panel, ahead + i * 8 + 1024);
                                        hw::prefetch(panel, ahead + i * 8 + 2048);
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let w2 = s.load(w, 32);
                                        let w3 = s.load(w, 48);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        let v2 = s.splat(x[i + 96]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        let v3 = s.splat(x[i + 144]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        a3_3 = s.mul_add(v3, w3, a3_3);
                                        let v4 = s.splat(x[i + 192]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        a4_2 = s.mul_add(v4, w2, a4_2);
                                        a4_3 = s.mul_add(v4, w3, a4_3);
                                        let v5 = s.splat(x[i + 240]);
                                        a5_0 = s.mul_add(v5, w0, a5_0);
                                        a5_1 = s.mul_add(v5, w1, a5_1);
                                        a5_2 = s.mul_add(v5, w2, a5_2);
                                        a5_3 = s.mul_add(v5, w3, a5_3);
                                    }
                                    ahead = ::core::cmp::Ord::min(ahead + 384, end);
                                }
                                let y: &mut [f32; 384] = hw::window_mut(
                                    y,
                                    ox * 64 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a0_2, y, 32);
                                s.store(a0_3, y, 48);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 80);
                                s.store(a1_2, y, 96);
                                s.store(a1_3, y, 112);
                                s.store(a2_0, y, 128);
                                s.store(a2_1, y, 144);
                                s.store(a2_2, y, 160);
                                s.store(a2_3, y, 176);
                                s.store(a3_0, y, 192);
                                s.store(a3_1, y, 208);
                                s.store(a3_2, y, 224);
                                s.store(a3_3, y, 240);
                                s.store(a4_0, y, 256);
                                s.store(a4_1, y, 272);
                                s.store(a4_2, y, 288);
                                s.store(a4_3, y, 304);
                                s.store(a5_0, y, 320);
                                s.store(a5_1, y, 336);
                                s.store(a5_2, y, 352);
                                s.store(a5_3, y, 368);
                            }
                            for tile in 0..2 {
                                let ox = (tile * 5 + 6);
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
                                    let x: &[f32; 240] = hw::window(x0, ox * 48);
                                    let w: &[f32; 3072] = hw::window(panel, ky * 3072);
                                    for (i, w) in hw::chunks::<64>(w).iter().enumerate() {
                                        hw::prefetch(panel, ahead + i * 8 + 0);
                                        hw::prefetch(panel, ahead + i * 8 + 1024);
                                        hw::prefetch(panel, ahead + i * 8 + 2048);
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 16);
                                        let w2 = s.load(w, 32);
                                        let w3 = s.load(w, 48);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        let v2 = s.splat(x[i + 96]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        let v3 = s.splat(x[i + 144]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        a3_3 = s.mul_add(v3, w3, a3_3);
                                        let v4 = s.splat(x[i + 192]);
                                        a4_0 = s.mul_add(v4, w0, a4_0);
                                        a4_1 = s.mul_add(v4, w1, a4_1);
                                        a4_2 = s.mul_add(v4, w2, a4_2);
                                        a4_3 = s.mul_add(v4, w3, a4_3);
                                    }
                                    ahead = ::core::cmp::Ord::min(ahead + 384, end);
                                }
                                let y: &mut [f32; 320] = hw::window_mut(
                                    y,
                                    ox * 64 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 16);
                                s.store(a0_2, y, 32);
                                s.store(a0_3, y, 48);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 80);
                                s.store(a1_2, y, 96);
                                s.store(a1_3, y, 112);
                                s.store(a2_0, y, 128);
                                s.store(a2_1, y, 144);
                                s.store(a2_2, y, 160);
                                s.store(a2_3, y, 176);
                                s.store(a3_0, y, 192);
                                s.store(a3_1, y, 208);
                                s.store(a3_2, y, 224);
                                s.store(a3_3, y, 240);
                                s.store(a4_0, y, 256);
                                s.store(a4_1, y, 272);
                                s.store(a4_2, y, 288);
                                s.store(a4_3, y, 304);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<12544>(scratch, 0);
        let (sums, _) = hw::take::<16640>(rest, 0);
        let all = 0..16;
        for first in all.clone().step_by(16) {
            let first = ::core::cmp::Ord::min(first, all.end - 16);
            let input = hw::winograd::Input::<_, 2, 4, 48, 48, 784> {
                transform: hw::winograd::F23,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 16),
            };
            hw::spread(1, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..16,
                units: 16,
                head: 0,
                unit: 1,
                len: 1040,
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
            let output = hw::winograd::Output::<_, _, _, 2, 4, 64, 64, 1040, 15664> {
                transform: hw::winograd::F23,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 16,
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
    fn winograd_4x3_tile_2x4_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 2352],
        w: &[f32; 110656],
        scratch: &mut [f32],
        y: &mut [f32; 3136],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [7, 7],
            output: [7, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 7488],
            w: &'a [f32; 110656],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<272>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 192] = hw::window(windows, matrix * 208);
                    let w: &[f32; 3072] = hw::window(w, 64 + matrix * 3072);
                    let y: &mut [f32; 256] = hw::window_mut(sums, 0);
                    for panel in 0..2 {
                        let filter = panel * 32;
                        let panel: &[f32; 1536] = hw::window(w, panel * 1536);
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..2 {
                                let ox = tile * 2;
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
                                let ky = 0;
                                {
                                    let x: &[f32; 96] = hw::window(x0, ox * 48);
                                    let w: &[f32; 1536] = hw::window(panel, ky * 1536);
                                    for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 8);
                                        let w2 = s.load(w, 16);
                                        let w3 = s.load(w, 24);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                    }
                                }
                                let y: &mut [f32; 96] = hw::window_mut(y, ox * 64 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 8);
                                s.store(a0_2, y, 16);
                                s.store(a0_3, y, 24);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 72);
                                s.store(a1_2, y, 80);
                                s.store(a1_3, y, 88);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<7488>(scratch, 0);
        let (sums, _) = hw::take::<9792>(rest, 0);
        let all = 0..4;
        for first in all.clone().step_by(4) {
            let first = ::core::cmp::Ord::min(first, all.end - 4);
            let input = hw::winograd::Input::<_, 4, 6, 48, 48, 208> {
                transform: hw::winograd::F43,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 4),
            };
            hw::spread(2, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..36,
                units: 36,
                head: 0,
                unit: 1,
                len: 272,
                y: &mut *sums,
            };
            hw::spread(
                2,
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
            let output = hw::winograd::Output::<_, _, _, 4, 6, 64, 64, 272, 9584> {
                transform: hw::winograd::F43,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 4,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(2, output, |part| s.vectorize(part));
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn winograd_4x3_tile_2x4_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 2352],
        w: &[f32; 110656],
        scratch: &mut [f32],
        y: &mut [f32; 3136],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [7, 7],
            output: [7, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 7488],
            w: &'a [f32; 110656],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<272>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 192] = hw::window(windows, matrix * 208);
                    let w: &[f32; 3072] = hw::window(w, 64 + matrix * 3072);
                    let y: &mut [f32; 256] = hw::window_mut(sums, 0);
                    for panel in 0..4 {
                        let filter = panel * 16;
                        let panel: &[f32; 768] = hw::window(w, panel * 768);
                        for oy in 0..1 {
                            let rows = 0..1;
                            for tile in 0..2 {
                                let ox = tile * 2;
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
                                let ky = 0;
                                {
                                    let x: &[f32; 96] = hw::window(x0, ox * 48);
                                    let w: &[f32; 768] = hw::window(panel, ky * 768);
                                    for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 4);
                                        let w2 = s.load(w, 8);
                                        let w3 = s.load(w, 12);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                    }
                                }
                                let y: &mut [f32; 80] = hw::window_mut(y, ox * 64 + filter);
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 68);
                                s.store(a1_2, y, 72);
                                s.store(a1_3, y, 76);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<7488>(scratch, 0);
        let (sums, _) = hw::take::<9792>(rest, 0);
        let all = 0..4;
        for first in all.clone().step_by(4) {
            let first = ::core::cmp::Ord::min(first, all.end - 4);
            let input = hw::winograd::Input::<_, 4, 6, 48, 48, 208> {
                transform: hw::winograd::F43,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 4),
            };
            hw::spread(4, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..36,
                units: 36,
                head: 0,
                unit: 1,
                len: 272,
                y: &mut *sums,
            };
            hw::spread(
                4,
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
            let output = hw::winograd::Output::<_, _, _, 4, 6, 64, 64, 272, 9584> {
                transform: hw::winograd::F43,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 4,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(4, output, |part| s.vectorize(part));
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn winograd_4x3_tile_4x6_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 2352],
        w: &[f32; 110656],
        scratch: &mut [f32],
        y: &mut [f32; 3136],
    ) {
        let geometry = hw::winograd::Geometry {
            input: [7, 7],
            output: [7, 7],
            before: [1, 1],
        };
        struct Products<'a> {
            windows: &'a [f32; 7488],
            w: &'a [f32; 110656],
            part: ::core::ops::Range<usize>,
            sums: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { windows, w, part, sums } = self;
                for (of_part, sums) in hw::chunks_mut::<272>(sums).iter_mut().enumerate()
                {
                    let matrix = part.start + of_part;
                    let x0: &[f32; 192] = hw::window(windows, matrix * 208);
                    let w: &[f32; 3072] = hw::window(w, 64 + matrix * 3072);
                    let y: &mut [f32; 256] = hw::window_mut(sums, 0);
                    for panel in 0..2 {
                        let filter = panel * 24;
                        let panel: &[f32; 1152] = hw::window(w, panel * 1152);
                        for oy in 0..1 {
                            let rows = 0..1;
                            {
                                let ox = 0;
                                let bias0 = s.splat(0.0);
                                let bias1 = s.splat(0.0);
                                let bias2 = s.splat(0.0);
                                let bias3 = s.splat(0.0);
                                let bias4 = s.splat(0.0);
                                let bias5 = s.splat(0.0);
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
                                    let x: &[f32; 192] = hw::window(x0, ox * 48);
                                    let w: &[f32; 1152] = hw::window(panel, ky * 1152);
                                    for (i, w) in hw::chunks::<24>(w).iter().enumerate() {
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
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        a1_4 = s.mul_add(v1, w4, a1_4);
                                        a1_5 = s.mul_add(v1, w5, a1_5);
                                        let v2 = s.splat(x[i + 96]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        a2_4 = s.mul_add(v2, w4, a2_4);
                                        a2_5 = s.mul_add(v2, w5, a2_5);
                                        let v3 = s.splat(x[i + 144]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        a3_3 = s.mul_add(v3, w3, a3_3);
                                        a3_4 = s.mul_add(v3, w4, a3_4);
                                        a3_5 = s.mul_add(v3, w5, a3_5);
                                    }
                                }
                                let y: &mut [f32; 216] = hw::window_mut(
                                    y,
                                    ox * 64 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a0_4, y, 16);
                                s.store(a0_5, y, 20);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 68);
                                s.store(a1_2, y, 72);
                                s.store(a1_3, y, 76);
                                s.store(a1_4, y, 80);
                                s.store(a1_5, y, 84);
                                s.store(a2_0, y, 128);
                                s.store(a2_1, y, 132);
                                s.store(a2_2, y, 136);
                                s.store(a2_3, y, 140);
                                s.store(a2_4, y, 144);
                                s.store(a2_5, y, 148);
                                s.store(a3_0, y, 192);
                                s.store(a3_1, y, 196);
                                s.store(a3_2, y, 200);
                                s.store(a3_3, y, 204);
                                s.store(a3_4, y, 208);
                                s.store(a3_5, y, 212);
                            }
                        }
                    }
                    {
                        let panel: &[f32; 768] = hw::window(w, 2304);
                        let filter = 48;
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
                                let ky = 0;
                                {
                                    let x: &[f32; 192] = hw::window(x0, ox * 48);
                                    let w: &[f32; 768] = hw::window(panel, ky * 768);
                                    for (i, w) in hw::chunks::<16>(w).iter().enumerate() {
                                        let w0 = s.load(w, 0);
                                        let w1 = s.load(w, 4);
                                        let w2 = s.load(w, 8);
                                        let w3 = s.load(w, 12);
                                        let v0 = s.splat(x[i]);
                                        a0_0 = s.mul_add(v0, w0, a0_0);
                                        a0_1 = s.mul_add(v0, w1, a0_1);
                                        a0_2 = s.mul_add(v0, w2, a0_2);
                                        a0_3 = s.mul_add(v0, w3, a0_3);
                                        let v1 = s.splat(x[i + 48]);
                                        a1_0 = s.mul_add(v1, w0, a1_0);
                                        a1_1 = s.mul_add(v1, w1, a1_1);
                                        a1_2 = s.mul_add(v1, w2, a1_2);
                                        a1_3 = s.mul_add(v1, w3, a1_3);
                                        let v2 = s.splat(x[i + 96]);
                                        a2_0 = s.mul_add(v2, w0, a2_0);
                                        a2_1 = s.mul_add(v2, w1, a2_1);
                                        a2_2 = s.mul_add(v2, w2, a2_2);
                                        a2_3 = s.mul_add(v2, w3, a2_3);
                                        let v3 = s.splat(x[i + 144]);
                                        a3_0 = s.mul_add(v3, w0, a3_0);
                                        a3_1 = s.mul_add(v3, w1, a3_1);
                                        a3_2 = s.mul_add(v3, w2, a3_2);
                                        a3_3 = s.mul_add(v3, w3, a3_3);
                                    }
                                }
                                let y: &mut [f32; 208] = hw::window_mut(
                                    y,
                                    ox * 64 + filter,
                                );
                                s.store(a0_0, y, 0);
                                s.store(a0_1, y, 4);
                                s.store(a0_2, y, 8);
                                s.store(a0_3, y, 12);
                                s.store(a1_0, y, 64);
                                s.store(a1_1, y, 68);
                                s.store(a1_2, y, 72);
                                s.store(a1_3, y, 76);
                                s.store(a2_0, y, 128);
                                s.store(a2_1, y, 132);
                                s.store(a2_2, y, 136);
                                s.store(a2_3, y, 140);
                                s.store(a3_0, y, 192);
                                s.store(a3_1, y, 196);
                                s.store(a3_2, y, 200);
                                s.store(a3_3, y, 204);
                            }
                        }
                    }
                }
            }
        }
        let (windows, rest) = hw::take::<7488>(scratch, 0);
        let (sums, _) = hw::take::<9792>(rest, 0);
        let all = 0..4;
        for first in all.clone().step_by(4) {
            let first = ::core::cmp::Ord::min(first, all.end - 4);
            let input = hw::winograd::Input::<_, 4, 6, 48, 48, 208> {
                transform: hw::winograd::F43,
                geometry,
                first,
                x: x0,
                matrices: hw::Matrices::new(windows, 4),
            };
            hw::spread(3, input, |part| s.vectorize(part));
            let matrices = hw::Rows {
                part: 0..36,
                units: 36,
                head: 0,
                unit: 1,
                len: 272,
                y: &mut *sums,
            };
            hw::spread(
                3,
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
            let output = hw::winograd::Output::<_, _, _, 4, 6, 64, 64, 272, 9584> {
                transform: hw::winograd::F43,
                epilogue: hw::epilogue::Relu {},
                geometry,
                tiles: first..first + 4,
                first,
                sums: &*sums,
                bias: hw::window(w, 0),
                slopes: ::core::option::Option::None,
                residual: hw::winograd::NoResidual,
                first_row: 0,
                y: &mut *y,
            };
            hw::spread(3, output, |part| s.vectorize(part));
        }
    }
};
