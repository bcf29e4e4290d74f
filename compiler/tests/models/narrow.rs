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
    const SUMMARY: &str = "Golden\n\n                                                                     multiply-               sharing\nlayer     kind                    window  input  output  parameters       adds  activations    saves\n────────────────────────────────────────────────────────────────────────────────────────────────────\ninput     input                                   5x5x4\nconv1     conv + prelu            2x2     5x5x4   4x4x8         144      2,048        512 B    2,040\nflatten1  flatten                         4x4x8     128\nfc1       fully_connected + relu            128      12       1,548      1,536         48 B\nfc2       fully_connected                    12       4          52         48         16 B\n\nparameters     1,744\nmultiply-adds  3,632\nsharing saves  2,040 parameters\nweights        6.8 KiB in f32; packed 3.5 KiB for avx2, 3.8 KiB for avx512\nactivations    576 B in all, in an arena of 1.6 KiB\n";
    const PLAN: &str = "Golden: 3 steps, an arena of 1.6 KiB\n\nstep   does                    reads  writes  at byte  bytes  multiply-adds\n───────────────────────────────────────────────────────────────────────────\nconv1  conv + prelu            input   4x4x8    1,152    512          2,048\nfc1    fully_connected + relu  conv1      12        0     48          1,536\nfc2    fully_connected         fc1         4       64     16             48\n\nstep on levels: algorithm\n    panels  tile                       in registers              parts  statements  packed weights\n──────────────────────────────────────────────────────────────────────────────────────────────────\nconv1 on avx512: direct, in int8\n         1  4 pixels x 1 vector of 16  row of weights, unrolled      1          71           448 B\nconv1 on avx2: direct, in int8\n         1  4 pixels x 1 vector of 8   weights, unrolled             1          83           224 B\nconv1 on baseline, simd128, scalar: direct, in int8\n         2  4 pixels x 1 vector of 4   row of weights, unrolled      1          71           224 B\nconv1 on neon: direct, in int8\n         1  4 pixels x 2 vectors of 4  row of weights, unrolled      1         120           224 B\nfc1 on avx512: rows, in bf16\n            12 rows of 16                                            1          12         3.1 KiB\nfc1 on avx2: rows, in bf16\n            12 rows of 8                                             1          12         3.1 KiB\nfc1 on baseline, neon, simd128, scalar: rows, in bf16\n            12 rows of 4                                             1          12         3.0 KiB\nfc2 on avx512: rows, in f16\n            4 rows of 16                                             1           4           256 B\nfc2 on avx2: rows, in f16\n            4 rows of 8                                              1           4           192 B\nfc2 on baseline, neon, simd128, scalar: rows, in f16\n            4 rows of 4                                              1           4           128 B\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 100];
        type Outputs<'a> = &'a [f32; 4];
        const NAME: &'static str = "Golden";
        const PARAMETERS: u64 = 1744u64;
        const MULTIPLY_ADDS: u64 = 3632u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[5, 5, 4],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "fc2",
                dimensions: &[4],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "conv1",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 4,
                    width: 4,
                    channels: 8,
                },
                parameters: 144u64,
                multiply_adds: 2048u64,
                unshared_parameters: 2184u64,
            },
            hw::Layer {
                name: "flatten1",
                kind: "flatten",
                output: hw::Shape::Features(128),
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "fc1",
                kind: "fully_connected",
                output: hw::Shape::Features(12),
                parameters: 1548u64,
                multiply_adds: 1536u64,
                unshared_parameters: 1548u64,
            },
            hw::Layer {
                name: "fc2",
                kind: "fully_connected",
                output: hw::Shape::Features(4),
                parameters: 52u64,
                multiply_adds: 48u64,
                unshared_parameters: 52u64,
            },
        ];
        const SUMMARY: &'static str = SUMMARY;
        const PLAN: &'static str = PLAN;
        const TENSORS: &'static [hw::TensorSpec] = &[
            hw::TensorSpec {
                name: "conv1.weight",
                dimensions: &[8, 4, 2, 2],
                init: hw::Init::Uniform {
                    bound: 0.61237246,
                },
            },
            hw::TensorSpec {
                name: "conv1.bias",
                dimensions: &[8],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "conv1.prelu.weight",
                dimensions: &[8],
                init: hw::Init::Constant(0.25),
            },
            hw::TensorSpec {
                name: "fc1.weight",
                dimensions: &[12, 128],
                init: hw::Init::Uniform {
                    bound: 0.21650635,
                },
            },
            hw::TensorSpec {
                name: "fc1.bias",
                dimensions: &[12],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "fc2.weight",
                dimensions: &[4, 12],
                init: hw::Init::Uniform {
                    bound: 0.70710677,
                },
            },
            hw::TensorSpec {
                name: "fc2.bias",
                dimensions: &[4],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 416;
        const PARTS: usize = 1;
        fn packed_len(level: hw::Level) -> usize {
            [960, 896, 880, 880, 880, 880][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..[112, 56, 56, 56, 56, 56][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 4,
                            taps: 4,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::Int8,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 4,
                            taps: 4,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::Int8,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 4,
                            taps: 4,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::Int8,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[0],
                            ::core::option::Option::Some(&tensors[1]),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(&tensors[2]),
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 4,
                            taps: 4,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::Int8,
                        };
                        hw::pack::conv(
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
                let part = &mut packed[[
                    112, 64, 64, 64, 64, 64,
                ][level as usize]..][..[784, 784, 780, 780, 780, 780][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 16,
                            channels: 8,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 12,
                            inputs,
                            lanes: 16,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::Bf16,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 16,
                            channels: 8,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 12,
                            inputs,
                            lanes: 8,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::Bf16,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[3],
                            ::core::option::Option::Some(&tensors[4]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 16,
                            channels: 8,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 12,
                            inputs,
                            lanes: 4,
                            rows: 12,
                            dtype: hw::pack::WeightsDtype::Bf16,
                        };
                        hw::pack::fully_connected(
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
                let part = &mut packed[[
                    896, 848, 848, 848, 848, 848,
                ][level as usize]..][..[64, 48, 32, 32, 32, 32][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 12,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 4,
                            inputs,
                            lanes: 16,
                            rows: 4,
                            dtype: hw::pack::WeightsDtype::F16,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let inputs = hw::pack::InputOrder {
                            pixels: 1,
                            channels: 12,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 4,
                            inputs,
                            lanes: 8,
                            rows: 4,
                            dtype: hw::pack::WeightsDtype::F16,
                        };
                        hw::pack::fully_connected(
                            part,
                            &shape,
                            &tensors[5],
                            ::core::option::Option::Some(&tensors[6]),
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
                            channels: 12,
                        };
                        let shape = hw::pack::FullyConnectedPack {
                            units: 4,
                            inputs,
                            lanes: 4,
                            rows: 4,
                            dtype: hw::pack::WeightsDtype::F16,
                        };
                        hw::pack::fully_connected(
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
Golden

                                                                     multiply-               sharing
layer     kind                    window  input  output  parameters       adds  activations    saves
────────────────────────────────────────────────────────────────────────────────────────────────────
input     input                                   5x5x4
conv1     conv + prelu            2x2     5x5x4   4x4x8         144      2,048        512 B    2,040
flatten1  flatten                         4x4x8     128
fc1       fully_connected + relu            128      12       1,548      1,536         48 B
fc2       fully_connected                    12       4          52         48         16 B

parameters     1,744
multiply-adds  3,632
sharing saves  2,040 parameters
weights        6.8 KiB in f32; packed 3.5 KiB for avx2, 3.8 KiB for avx512
activations    576 B in all, in an arena of 1.6 KiB
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
        input0: &[f32; 100],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; 4] {
        {
            let (scratch, rest) = hw::take::<288>(arena, 0);
            let (y, _) = hw::take::<128>(rest, 0);
            s.vectorize(Conv1Step {
                x0: input0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(0, hw::part::<128>(arena, 288));
        {
            let (y, rest) = hw::take::<12>(arena, 0);
            let (x0, _) = hw::take::<128>(rest, 276);
            s.vectorize(Fc1Step { x0: &*x0, packed, y });
        }
        observer.map(2, hw::part::<12>(arena, 0));
        {
            let (x0, rest) = hw::take::<12>(arena, 0);
            let (y, _) = hw::take::<4>(rest, 4);
            s.vectorize(Fc2Step { x0: &*x0, packed, y });
        }
        observer.map(3, hw::part::<4>(arena, 16));
        hw::part::<4>(arena, 16)
    }
    struct Conv1Step<'a> {
        x0: &'a [f32; 100],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 128],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Conv1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_2x2_tile_4x1_lanes_16_in_int8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Avx2 => {
                    conv_2x2_tile_4x1_lanes_8_in_int8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Baseline => {
                    conv_2x2_tile_4x1_lanes_4_in_int8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Neon => {
                    conv_2x2_tile_4x2_lanes_4_in_int8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Simd128 => {
                    conv_2x2_tile_4x1_lanes_4_in_int8(
                        s,
                        self.x0,
                        hw::part(self.packed, 0),
                        self.scratch,
                        self.y,
                    )
                }
                Scalar => {
                    conv_2x2_tile_4x1_lanes_4_in_int8(
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
    struct Fc1Step<'a> {
        x0: &'a [f32; 128],
        packed: &'a [f32],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Fc1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_12_lanes_16_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 112),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_12_lanes_8_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 64),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_12_lanes_4_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 64),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_12_lanes_4_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 64),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_12_lanes_4_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 64),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_12_lanes_4_in_bf16(
                        s,
                        self.x0,
                        hw::part(self.packed, 64),
                        self.y,
                    )
                }
            };
        }
    }
    struct Fc2Step<'a> {
        x0: &'a [f32; 12],
        packed: &'a [f32],
        y: &'a mut [f32; 4],
    }
    impl<S: hw::Simd> hw::Kernel<S> for Fc2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    fully_connected_rows_4_lanes_16_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 896),
                        self.y,
                    )
                }
                Avx2 => {
                    fully_connected_rows_4_lanes_8_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 848),
                        self.y,
                    )
                }
                Baseline => {
                    fully_connected_rows_4_lanes_4_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 848),
                        self.y,
                    )
                }
                Neon => {
                    fully_connected_rows_4_lanes_4_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 848),
                        self.y,
                    )
                }
                Simd128 => {
                    fully_connected_rows_4_lanes_4_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 848),
                        self.y,
                    )
                }
                Scalar => {
                    fully_connected_rows_4_lanes_4_in_f16(
                        s,
                        self.x0,
                        hw::part(self.packed, 848),
                        self.y,
                    )
                }
            };
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_2x2_tile_4x1_lanes_16_in_int8<S: hw::Simd>(
        s: S,
        x0: &[f32; 100],
        w: &[f32; 112],
        scratch: &mut [f32],
        y: &mut [f32; 128],
    ) {
        let (all, _) = hw::take::<288>(scratch, 0);
        for group in 0..1 {
            for panel in 0..1 {
                let packed: &[f32; 112] = hw::window(w, group * 112 + 0 + panel * 112);
                let wide: &mut [f32; 288] = hw::window_mut(
                    all,
                    group * 288 + 0 + panel * 288,
                );
                s.store(s.load(packed, 0), wide, 0);
                s.store(s.load(packed, 32), wide, 16);
                let scale0 = s.load(packed, 16);
                let rows = hw::chunks_mut::<16>(&mut wide[32..]).iter_mut();
                for (to, from) in rows.zip(hw::chunks::<4>(&packed[48..])) {
                    s.store(s.mul(s.load_i8(from, 0), scale0), to, 0);
                }
            }
        }
        let w: &[f32; 288] = all;
        {
            let panel: &[f32; 288] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..4 {
                let rows = 0..2;
                let y: &mut [f32; 32] = hw::window_mut(y, oy * 32);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 20 + ox * 4);
                            let w: &[f32; 128] = hw::window(panel, 32 + ky * 128);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 16);
                            let w2_0 = s.load(w, 32);
                            let w3_0 = s.load(w, 48);
                            let w4_0 = s.load(w, 64);
                            let w5_0 = s.load(w, 80);
                            let w6_0 = s.load(w, 96);
                            let w7_0 = s.load(w, 112);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store_first(hw::math::prelu(s, a0_0, s.load(panel, 16)), y, 0, 8);
                    s.store_first(hw::math::prelu(s, a1_0, s.load(panel, 16)), y, 8, 8);
                    s.store_first(hw::math::prelu(s, a2_0, s.load(panel, 16)), y, 16, 8);
                    s.store_first(hw::math::prelu(s, a3_0, s.load(panel, 16)), y, 24, 8);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_2x2_tile_4x1_lanes_8_in_int8<S: hw::Simd>(
        s: S,
        x0: &[f32; 100],
        w: &[f32; 56],
        scratch: &mut [f32],
        y: &mut [f32; 128],
    ) {
        let (all, _) = hw::take::<144>(scratch, 0);
        for group in 0..1 {
            for panel in 0..1 {
                let packed: &[f32; 56] = hw::window(w, group * 56 + 0 + panel * 56);
                let wide: &mut [f32; 144] = hw::window_mut(
                    all,
                    group * 144 + 0 + panel * 144,
                );
                s.store(s.load(packed, 0), wide, 0);
                s.store(s.load(packed, 16), wide, 8);
                let scale0 = s.load(packed, 8);
                let rows = hw::chunks_mut::<8>(&mut wide[16..]).iter_mut();
                for (to, from) in rows.zip(hw::chunks::<2>(&packed[24..])) {
                    s.store(s.mul(s.load_i8(from, 0), scale0), to, 0);
                }
            }
        }
        let w: &[f32; 144] = all;
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..4 {
                let rows = 0..2;
                let y: &mut [f32; 32] = hw::window_mut(y, oy * 32);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 20 + ox * 4);
                            let w: &[f32; 64] = hw::window(panel, 16 + ky * 64);
                            let w0 = s.load(w, 0);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 8);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[1 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[1 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[1 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 16);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[2 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[2 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[2 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 24);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[3 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[3 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[3 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 32);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[4 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[4 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[4 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 40);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[5 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[5 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[5 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 48);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[6 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[6 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[6 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let w0 = s.load(w, 56);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[7 + 4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[7 + 8]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[7 + 12]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(hw::math::prelu(s, a0_0, s.load(panel, 8)), y, 0);
                    s.store(hw::math::prelu(s, a1_0, s.load(panel, 8)), y, 8);
                    s.store(hw::math::prelu(s, a2_0, s.load(panel, 8)), y, 16);
                    s.store(hw::math::prelu(s, a3_0, s.load(panel, 8)), y, 24);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_2x2_tile_4x1_lanes_4_in_int8<S: hw::Simd>(
        s: S,
        x0: &[f32; 100],
        w: &[f32; 56],
        scratch: &mut [f32],
        y: &mut [f32; 128],
    ) {
        let (all, _) = hw::take::<144>(scratch, 0);
        for group in 0..1 {
            for panel in 0..2 {
                let packed: &[f32; 28] = hw::window(w, group * 56 + 0 + panel * 28);
                let wide: &mut [f32; 72] = hw::window_mut(
                    all,
                    group * 144 + 0 + panel * 72,
                );
                s.store(s.load(packed, 0), wide, 0);
                s.store(s.load(packed, 8), wide, 4);
                let scale0 = s.load(packed, 4);
                let rows = hw::chunks_mut::<4>(&mut wide[8..]).iter_mut();
                for (to, from) in rows.zip(hw::chunks::<1>(&packed[12..])) {
                    s.store(s.mul(s.load_i8(from, 0), scale0), to, 0);
                }
            }
        }
        let w: &[f32; 144] = all;
        for panel in 0..2 {
            let filter = panel * 4;
            let panel: &[f32; 72] = hw::window(w, panel * 72);
            for oy in 0..4 {
                let rows = 0..2;
                let y: &mut [f32; 32] = hw::window_mut(y, oy * 32);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 20 + ox * 4);
                            let w: &[f32; 32] = hw::window(panel, 8 + ky * 32);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 4);
                            let w2_0 = s.load(w, 8);
                            let w3_0 = s.load(w, 12);
                            let w4_0 = s.load(w, 16);
                            let w5_0 = s.load(w, 20);
                            let w6_0 = s.load(w, 24);
                            let w7_0 = s.load(w, 28);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                        }
                    }
                    let y: &mut [f32; 28] = hw::window_mut(y, ox * 8 + filter);
                    s.store(hw::math::prelu(s, a0_0, s.load(panel, 4)), y, 0);
                    s.store(hw::math::prelu(s, a1_0, s.load(panel, 4)), y, 8);
                    s.store(hw::math::prelu(s, a2_0, s.load(panel, 4)), y, 16);
                    s.store(hw::math::prelu(s, a3_0, s.load(panel, 4)), y, 24);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_2x2_tile_4x2_lanes_4_in_int8<S: hw::Simd>(
        s: S,
        x0: &[f32; 100],
        w: &[f32; 56],
        scratch: &mut [f32],
        y: &mut [f32; 128],
    ) {
        let (all, _) = hw::take::<144>(scratch, 0);
        for group in 0..1 {
            for panel in 0..1 {
                let packed: &[f32; 56] = hw::window(w, group * 56 + 0 + panel * 56);
                let wide: &mut [f32; 144] = hw::window_mut(
                    all,
                    group * 144 + 0 + panel * 144,
                );
                s.store(s.load(packed, 0), wide, 0);
                s.store(s.load(packed, 4), wide, 4);
                s.store(s.load(packed, 16), wide, 8);
                s.store(s.load(packed, 20), wide, 12);
                let scale0 = s.load(packed, 8);
                let scale1 = s.load(packed, 12);
                let rows = hw::chunks_mut::<8>(&mut wide[16..]).iter_mut();
                for (to, from) in rows.zip(hw::chunks::<2>(&packed[24..])) {
                    s.store(s.mul(s.load_i8(from, 0), scale0), to, 0);
                    s.store(s.mul(s.load_i8(from, 1), scale1), to, 4);
                }
            }
        }
        let w: &[f32; 144] = all;
        {
            let panel: &[f32; 144] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..4 {
                let rows = 0..2;
                let y: &mut [f32; 32] = hw::window_mut(y, oy * 32);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 20 + ox * 4);
                            let w: &[f32; 64] = hw::window(panel, 16 + ky * 64);
                            let w0_0 = s.load(w, 0);
                            let w0_1 = s.load(w, 4);
                            let w1_0 = s.load(w, 8);
                            let w1_1 = s.load(w, 12);
                            let w2_0 = s.load(w, 16);
                            let w2_1 = s.load(w, 20);
                            let w3_0 = s.load(w, 24);
                            let w3_1 = s.load(w, 28);
                            let w4_0 = s.load(w, 32);
                            let w4_1 = s.load(w, 36);
                            let w5_0 = s.load(w, 40);
                            let w5_1 = s.load(w, 44);
                            let w6_0 = s.load(w, 48);
                            let w6_1 = s.load(w, 52);
                            let w7_0 = s.load(w, 56);
                            let w7_1 = s.load(w, 60);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0_0, a0_0);
                            a0_1 = s.mul_add(v0, w0_1, a0_1);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w1_0, a0_0);
                            a0_1 = s.mul_add(v0, w1_1, a0_1);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w2_0, a0_0);
                            a0_1 = s.mul_add(v0, w2_1, a0_1);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w3_0, a0_0);
                            a0_1 = s.mul_add(v0, w3_1, a0_1);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w4_0, a0_0);
                            a0_1 = s.mul_add(v0, w4_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a3_1 = s.mul_add(v0, w5_1, a3_1);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a3_1 = s.mul_add(v0, w6_1, a3_1);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a3_1 = s.mul_add(v0, w7_1, a3_1);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(hw::math::prelu(s, a0_0, s.load(panel, 8)), y, 0);
                    s.store(hw::math::prelu(s, a0_1, s.load(panel, 12)), y, 4);
                    s.store(hw::math::prelu(s, a1_0, s.load(panel, 8)), y, 8);
                    s.store(hw::math::prelu(s, a1_1, s.load(panel, 12)), y, 12);
                    s.store(hw::math::prelu(s, a2_0, s.load(panel, 8)), y, 16);
                    s.store(hw::math::prelu(s, a2_1, s.load(panel, 12)), y, 20);
                    s.store(hw::math::prelu(s, a3_0, s.load(panel, 8)), y, 24);
                    s.store(hw::math::prelu(s, a3_1, s.load(panel, 12)), y, 28);
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_12_lanes_16_in_bf16<S: hw::Simd>(
        s: S,
        x0: &[f32; 128],
        w: &[f32; 784],
        y: &mut [f32; 12],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 768] = hw::window(w, tile * 768);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 768] = hw::window(weights, 0);
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
            for (x, w0) in hw::chunks::<16>(x0).iter().zip(hw::chunks::<96>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load_bf16(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load_bf16(w0, 8), a0_1);
                a0_2 = s.mul_add(x, s.load_bf16(w0, 16), a0_2);
                a0_3 = s.mul_add(x, s.load_bf16(w0, 24), a0_3);
                a0_4 = s.mul_add(x, s.load_bf16(w0, 32), a0_4);
                a0_5 = s.mul_add(x, s.load_bf16(w0, 40), a0_5);
                a0_6 = s.mul_add(x, s.load_bf16(w0, 48), a0_6);
                a0_7 = s.mul_add(x, s.load_bf16(w0, 56), a0_7);
                a0_8 = s.mul_add(x, s.load_bf16(w0, 64), a0_8);
                a0_9 = s.mul_add(x, s.load_bf16(w0, 72), a0_9);
                a0_10 = s.mul_add(x, s.load_bf16(w0, 80), a0_10);
                a0_11 = s.mul_add(x, s.load_bf16(w0, 88), a0_11);
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
        while i + S::LANES <= 12 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 768 + i))), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 12 % S::LANES),
                            s.load_first(w, 768 + i, 12 % S::LANES),
                        ),
                ),
                y,
                i,
                12 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_12_lanes_8_in_bf16<S: hw::Simd>(
        s: S,
        x0: &[f32; 128],
        w: &[f32; 784],
        y: &mut [f32; 12],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 768] = hw::window(w, tile * 768);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 768] = hw::window(weights, 0);
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
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<48>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load_bf16(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load_bf16(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load_bf16(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load_bf16(w0, 12), a0_3);
                a0_4 = s.mul_add(x, s.load_bf16(w0, 16), a0_4);
                a0_5 = s.mul_add(x, s.load_bf16(w0, 20), a0_5);
                a0_6 = s.mul_add(x, s.load_bf16(w0, 24), a0_6);
                a0_7 = s.mul_add(x, s.load_bf16(w0, 28), a0_7);
                a0_8 = s.mul_add(x, s.load_bf16(w0, 32), a0_8);
                a0_9 = s.mul_add(x, s.load_bf16(w0, 36), a0_9);
                a0_10 = s.mul_add(x, s.load_bf16(w0, 40), a0_10);
                a0_11 = s.mul_add(x, s.load_bf16(w0, 44), a0_11);
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
        while i + S::LANES <= 12 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 768 + i))), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 12 % S::LANES),
                            s.load_first(w, 768 + i, 12 % S::LANES),
                        ),
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
    fn fully_connected_rows_12_lanes_4_in_bf16<S: hw::Simd>(
        s: S,
        x0: &[f32; 128],
        w: &[f32; 780],
        y: &mut [f32; 12],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 768] = hw::window(w, tile * 768);
            let sums: &mut [f32; 12] = hw::window_mut(y, tile * 12);
            let w0: &[f32; 768] = hw::window(weights, 0);
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
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<24>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load_bf16(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load_bf16(w0, 2), a0_1);
                a0_2 = s.mul_add(x, s.load_bf16(w0, 4), a0_2);
                a0_3 = s.mul_add(x, s.load_bf16(w0, 6), a0_3);
                a0_4 = s.mul_add(x, s.load_bf16(w0, 8), a0_4);
                a0_5 = s.mul_add(x, s.load_bf16(w0, 10), a0_5);
                a0_6 = s.mul_add(x, s.load_bf16(w0, 12), a0_6);
                a0_7 = s.mul_add(x, s.load_bf16(w0, 14), a0_7);
                a0_8 = s.mul_add(x, s.load_bf16(w0, 16), a0_8);
                a0_9 = s.mul_add(x, s.load_bf16(w0, 18), a0_9);
                a0_10 = s.mul_add(x, s.load_bf16(w0, 20), a0_10);
                a0_11 = s.mul_add(x, s.load_bf16(w0, 22), a0_11);
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
        while i + S::LANES <= 12 {
            s.store(hw::math::relu(s, s.add(s.load(y, i), s.load(w, 768 + i))), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                hw::math::relu(
                    s,
                    s
                        .add(
                            s.load_first(y, i, 12 % S::LANES),
                            s.load_first(w, 768 + i, 12 % S::LANES),
                        ),
                ),
                y,
                i,
                12 % S::LANES,
            );
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn fully_connected_rows_4_lanes_16_in_f16<S: hw::Simd>(
        s: S,
        x0: &[f32; 12],
        w: &[f32; 64],
        y: &mut [f32; 4],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 32] = hw::window(w, tile * 32);
            let sums: &mut [f32; 4] = hw::window_mut(y, tile * 4);
            let w0: &[f32; 32] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            let x = s.load_first(x0, 0, 12);
            a0_0 = s.mul_add(x, s.load_f16(w0, 0), a0_0);
            a0_1 = s.mul_add(x, s.load_f16(w0, 8), a0_1);
            a0_2 = s.mul_add(x, s.load_f16(w0, 16), a0_2);
            a0_3 = s.mul_add(x, s.load_f16(w0, 24), a0_3);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
        }
        let mut i = 0;
        while i + S::LANES <= 4 {
            s.store(s.mul_add(s.load(y, i), s.load(w, 48 + i), s.load(w, 32 + i)), y, i);
            i += S::LANES;
        }
        if 4 % S::LANES != 0 {
            s.store_first(
                s
                    .mul_add(
                        s.load_first(y, i, 4 % S::LANES),
                        s.load_first(w, 48 + i, 4 % S::LANES),
                        s.load_first(w, 32 + i, 4 % S::LANES),
                    ),
                y,
                i,
                4 % S::LANES,
            );
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn fully_connected_rows_4_lanes_8_in_f16<S: hw::Simd>(
        s: S,
        x0: &[f32; 12],
        w: &[f32; 48],
        y: &mut [f32; 4],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 32] = hw::window(w, tile * 32);
            let sums: &mut [f32; 4] = hw::window_mut(y, tile * 4);
            let w0: &[f32; 32] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            for (x, w0) in hw::chunks::<8>(x0).iter().zip(hw::chunks::<16>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load_f16(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load_f16(w0, 4), a0_1);
                a0_2 = s.mul_add(x, s.load_f16(w0, 8), a0_2);
                a0_3 = s.mul_add(x, s.load_f16(w0, 12), a0_3);
            }
            let x = s.load_first(x0, 8, 4);
            a0_0 = s.mul_add(x, s.load_f16(w0, 16), a0_0);
            a0_1 = s.mul_add(x, s.load_f16(w0, 20), a0_1);
            a0_2 = s.mul_add(x, s.load_f16(w0, 24), a0_2);
            a0_3 = s.mul_add(x, s.load_f16(w0, 28), a0_3);
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
        }
        let mut i = 0;
        while i + S::LANES <= 4 {
            s.store(s.mul_add(s.load(y, i), s.load(w, 40 + i), s.load(w, 32 + i)), y, i);
            i += S::LANES;
        }
        if 4 % S::LANES != 0 {
            s.store_first(
                s
                    .mul_add(
                        s.load_first(y, i, 4 % S::LANES),
                        s.load_first(w, 40 + i, 4 % S::LANES),
                        s.load_first(w, 32 + i, 4 % S::LANES),
                    ),
                y,
                i,
                4 % S::LANES,
            );
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn fully_connected_rows_4_lanes_4_in_f16<S: hw::Simd>(
        s: S,
        x0: &[f32; 12],
        w: &[f32; 32],
        y: &mut [f32; 4],
    ) {
        for tile in 0..1 {
            let weights: &[f32; 24] = hw::window(w, tile * 24);
            let sums: &mut [f32; 4] = hw::window_mut(y, tile * 4);
            let w0: &[f32; 24] = hw::window(weights, 0);
            let mut a0_0 = s.splat(0.0);
            let mut a0_1 = s.splat(0.0);
            let mut a0_2 = s.splat(0.0);
            let mut a0_3 = s.splat(0.0);
            for (x, w0) in hw::chunks::<4>(x0).iter().zip(hw::chunks::<8>(w0)) {
                let x = s.load(x, 0);
                a0_0 = s.mul_add(x, s.load_f16(w0, 0), a0_0);
                a0_1 = s.mul_add(x, s.load_f16(w0, 2), a0_1);
                a0_2 = s.mul_add(x, s.load_f16(w0, 4), a0_2);
                a0_3 = s.mul_add(x, s.load_f16(w0, 6), a0_3);
            }
            sums[0] = s.reduce_add(a0_0);
            sums[1] = s.reduce_add(a0_1);
            sums[2] = s.reduce_add(a0_2);
            sums[3] = s.reduce_add(a0_3);
        }
        let mut i = 0;
        while i + S::LANES <= 4 {
            s.store(s.mul_add(s.load(y, i), s.load(w, 28 + i), s.load(w, 24 + i)), y, i);
            i += S::LANES;
        }
        if 4 % S::LANES != 0 {
            s.store_first(
                s
                    .mul_add(
                        s.load_first(y, i, 4 % S::LANES),
                        s.load_first(w, 28 + i, 4 % S::LANES),
                        s.load_first(w, 24 + i, 4 % S::LANES),
                    ),
                y,
                i,
                4 % S::LANES,
            );
        }
    }
};
