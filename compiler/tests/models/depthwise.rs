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
    const SUMMARY: &str = "depthwise\n\n                                                                       multiply-  sharing\nlayer    kind                         window       output  parameters       adds    saves\n─────────────────────────────────────────────────────────────────────────────────────────\ninput    input                                   15x13x16\nclose    depthwise_conv + relu6       3x3 p1     15x13x16         160     28,080   31,040\nstrided  depthwise_conv + relu6       3x3 s2 p1    8x7x16         160      8,064    8,800\nwide     depthwise_conv + hard_swish  5x5 p2       8x7x16         416     22,400   22,880\naverage  avg_pool                     3x3 s3 p1    3x3x16\n\nleft out, for want of room: input, activations; `cargo hardwire summary --json` has all\n\nparameters     736\nmultiply-adds  58,544\nsharing saves  62,720 parameters\nweights        2.9 KiB in f32; packed 2.9 KiB for avx2, 2.9 KiB for avx512\nactivations    19.8 KiB in all, in an arena of 16.8 KiB\n";
    const PLAN: &str = "depthwise: 4 steps, an arena of 16.8 KiB\n\nstep     does                         reads      writes  at byte   bytes  multiply-adds\n───────────────────────────────────────────────────────────────────────────────────────\nclose    depthwise_conv + relu6       input    15x13x16        0  12,480         28,080\nstrided  depthwise_conv + relu6       close      8x7x16   13,632   3,584          8,064\nwide     depthwise_conv + hard_swish  strided    8x7x16        0   3,584         22,400\naverage  avg_pool                     wide       3x3x16    3,584     576\n\nstep on levels: algorithm\n    panels  tile                          in registers  parts  statements  packed weights\n─────────────────────────────────────────────────────────────────────────────────────────\nclose on avx512, avx2, neon: depthwise\n            3 rows x 3 pixels x 1 vector                    1         568           640 B\nclose on baseline, simd128, scalar: depthwise\n            3 rows x 2 pixels x 1 vector                    1         324           640 B\nstrided on all levels: depthwise\n            2 rows x 2 pixels x 1 vector                    1         246           640 B\nwide on all levels: depthwise\n            7 pixels x 1 vector                             1         116         1.6 KiB\naverage on all levels: windows\n            2 rows x 2 pixels x 1 vector                    1         174\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 3120];
        type Outputs<'a> = &'a [f32; 144];
        const NAME: &'static str = "depthwise";
        const PARAMETERS: u64 = 736u64;
        const MULTIPLY_ADDS: u64 = 58544u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[15, 13, 16],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "average",
                dimensions: &[3, 3, 16],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "close",
                kind: "depthwise_conv",
                output: hw::Shape::Map {
                    height: 15,
                    width: 13,
                    channels: 16,
                },
                parameters: 160u64,
                multiply_adds: 28080u64,
                unshared_parameters: 31200u64,
            },
            hw::Layer {
                name: "strided",
                kind: "depthwise_conv",
                output: hw::Shape::Map {
                    height: 8,
                    width: 7,
                    channels: 16,
                },
                parameters: 160u64,
                multiply_adds: 8064u64,
                unshared_parameters: 8960u64,
            },
            hw::Layer {
                name: "wide",
                kind: "depthwise_conv",
                output: hw::Shape::Map {
                    height: 8,
                    width: 7,
                    channels: 16,
                },
                parameters: 416u64,
                multiply_adds: 22400u64,
                unshared_parameters: 23296u64,
            },
            hw::Layer {
                name: "average",
                kind: "avg_pool",
                output: hw::Shape::Map {
                    height: 3,
                    width: 3,
                    channels: 16,
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
                name: "close.weight",
                dimensions: &[16, 1, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.8164966,
                },
            },
            hw::TensorSpec {
                name: "close.bias",
                dimensions: &[16],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "strided.weight",
                dimensions: &[16, 1, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.8164966,
                },
            },
            hw::TensorSpec {
                name: "strided.bias",
                dimensions: &[16],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "wide.weight",
                dimensions: &[16, 1, 5, 5],
                init: hw::Init::Uniform {
                    bound: 0.48989794,
                },
            },
            hw::TensorSpec {
                name: "wide.bias",
                dimensions: &[16],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 4304;
        const PARTS: usize = 1;
        fn packed_len(_: hw::Level) -> usize {
            736
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..160];
                let shape = hw::pack::ConvPack {
                    filters: 16,
                    groups: 1,
                    channels: 1,
                    taps: 9,
                    lanes: 1,
                    vectors: 16,
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
            {
                let part = &mut packed[160..][..160];
                let shape = hw::pack::ConvPack {
                    filters: 16,
                    groups: 1,
                    channels: 1,
                    taps: 9,
                    lanes: 1,
                    vectors: 16,
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
            {
                let part = &mut packed[320..][..416];
                let shape = hw::pack::ConvPack {
                    filters: 16,
                    groups: 1,
                    channels: 1,
                    taps: 25,
                    lanes: 1,
                    vectors: 16,
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
depthwise

                                                                       multiply-  sharing
layer    kind                         window       output  parameters       adds    saves
─────────────────────────────────────────────────────────────────────────────────────────
input    input                                   15x13x16
close    depthwise_conv + relu6       3x3 p1     15x13x16         160     28,080   31,040
strided  depthwise_conv + relu6       3x3 s2 p1    8x7x16         160      8,064    8,800
wide     depthwise_conv + hard_swish  5x5 p2       8x7x16         416     22,400   22,880
average  avg_pool                     3x3 s3 p1    3x3x16

left out, for want of room: input, activations; `cargo hardwire summary --json` has all

parameters     736
multiply-adds  58,544
sharing saves  62,720 parameters
weights        2.9 KiB in f32; packed 2.9 KiB for avx2, 2.9 KiB for avx512
activations    19.8 KiB in all, in an arena of 16.8 KiB
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
        input0: &[f32; 3120],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> &'a [f32; 144] {
        {
            let (y, _) = hw::take::<3120>(arena, 0);
            s.vectorize(CloseStep { x0: input0, packed, y });
        }
        observer.map(0, hw::part::<3120>(arena, 0));
        {
            let (x0, rest) = hw::take::<3120>(arena, 0);
            let (y, _) = hw::take::<896>(rest, 288);
            s.vectorize(StridedStep { x0: &*x0, packed, y });
        }
        observer.map(1, hw::part::<896>(arena, 3408));
        {
            let (y, rest) = hw::take::<896>(arena, 0);
            let (x0, _) = hw::take::<896>(rest, 2512);
            s.vectorize(WideStep { x0: &*x0, packed, y });
        }
        observer.map(2, hw::part::<896>(arena, 0));
        {
            let (x0, rest) = hw::take::<896>(arena, 0);
            let (y, _) = hw::take::<144>(rest, 0);
            s.vectorize(AverageStep { x0: &*x0, y });
        }
        observer.map(3, hw::part::<144>(arena, 896));
        hw::part::<144>(arena, 896)
    }
    struct CloseStep<'a> {
        x0: &'a [f32; 3120],
        packed: &'a [f32],
        y: &'a mut [f32; 3120],
    }
    impl<S: hw::Simd> hw::Kernel<S> for CloseStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => depthwise_3x3(s, self.x0, hw::part(self.packed, 0), self.y),
                Avx2 => depthwise_3x3(s, self.x0, hw::part(self.packed, 0), self.y),
                Baseline => depthwise_3x3_2(s, self.x0, hw::part(self.packed, 0), self.y),
                Neon => depthwise_3x3(s, self.x0, hw::part(self.packed, 0), self.y),
                Simd128 => depthwise_3x3_2(s, self.x0, hw::part(self.packed, 0), self.y),
                Scalar => depthwise_3x3_2(s, self.x0, hw::part(self.packed, 0), self.y),
            };
        }
    }
    struct StridedStep<'a> {
        x0: &'a [f32; 3120],
        packed: &'a [f32],
        y: &'a mut [f32; 896],
    }
    impl<S: hw::Simd> hw::Kernel<S> for StridedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            depthwise_3x3_3(s, self.x0, hw::part(self.packed, 160), self.y);
        }
    }
    struct WideStep<'a> {
        x0: &'a [f32; 896],
        packed: &'a [f32],
        y: &'a mut [f32; 896],
    }
    impl<S: hw::Simd> hw::Kernel<S> for WideStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            depthwise_5x5(s, self.x0, hw::part(self.packed, 320), self.y);
        }
    }
    struct AverageStep<'a> {
        x0: &'a [f32; 896],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for AverageStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            avg_pool_3x3(s, self.x0, self.y);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn depthwise_3x3<S: hw::Simd>(
        s: S,
        x0: &[f32; 3120],
        w: &[f32; 160],
        y: &mut [f32; 3120],
    ) {
        for band in 0..5 {
            let oy = band * 3;
            let y: &mut [f32; 624] = hw::window_mut(y, oy * 208);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a1_2 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    let mut a2_2 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, (oy - 1) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 16 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        let v4 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, oy * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 16 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        let v4 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, (oy + 1) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, (oy + 2) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 48 + c);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, (oy + 3) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 48 + c);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    s.store(hw::math::relu6(s, a0_2), y0, 32 + c);
                    let y1: &mut [f32; 48] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    s.store(hw::math::relu6(s, a1_2), y1, 32 + c);
                    let y2: &mut [f32; 48] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
                    s.store(hw::math::relu6(s, a2_2), y2, 32 + c);
                    c += S::LANES;
                }
            }
            for tile in 0..2 {
                let ox = (tile * 3 + 3);
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a1_2 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    let mut a2_2 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy - 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        let v4 = s.load(x, 64 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(x0, oy * 208 + (ox - 1) * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        let v4 = s.load(x, 64 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy + 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 64 + c);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy + 2) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a1_2 = s.mul_add(v2, w1_0, a1_2);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a1_2 = s.mul_add(v3, w1_1, a1_2);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 64 + c);
                        a1_2 = s.mul_add(v4, w1_2, a1_2);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy + 3) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a2_2 = s.mul_add(v2, w2_0, a2_2);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a2_2 = s.mul_add(v3, w2_1, a2_2);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                        let v4 = s.load(x, 64 + c);
                        a2_2 = s.mul_add(v4, w2_2, a2_2);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    s.store(hw::math::relu6(s, a0_2), y0, 32 + c);
                    let y1: &mut [f32; 48] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    s.store(hw::math::relu6(s, a1_2), y1, 32 + c);
                    let y2: &mut [f32; 48] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
                    s.store(hw::math::relu6(s, a2_2), y2, 32 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 9;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy - 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, oy * 208 + (ox - 1) * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 2) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 3) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    let y2: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 11;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(
                            x0,
                            (oy - 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, oy * 208 + (ox - 1) * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(
                            x0,
                            (oy + 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(
                            x0,
                            (oy + 2) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(
                            x0,
                            (oy + 3) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    let y2: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
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
    fn depthwise_3x3_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 3120],
        w: &[f32; 160],
        y: &mut [f32; 3120],
    ) {
        for band in 0..5 {
            let oy = band * 3;
            let y: &mut [f32; 624] = hw::window_mut(y, oy * 208);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, (oy - 1) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, oy * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, (oy + 1) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, (oy + 2) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 48] = hw::window(x0, (oy + 3) * 208 + ox * 16);
                        let v1 = s.load(x, c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 16 + c);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 32 + c);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    let y2: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
                    c += S::LANES;
                }
            }
            for tile in 0..5 {
                let ox = (tile * 2 + 2);
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    let mut a2_0 = bias;
                    let mut a2_1 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy - 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, oy * 208 + (ox - 1) * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v1, w0_0, a0_1);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 2) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v1, w1_0, a1_1);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v2, w1_1, a1_1);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v3, w1_2, a1_1);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let w2_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy + 3) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a2_1 = s.mul_add(v1, w2_0, a2_1);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                        let v2 = s.load(x, 32 + c);
                        a2_1 = s.mul_add(v2, w2_1, a2_1);
                        a2_0 = s.mul_add(v2, w2_2, a2_0);
                        let v3 = s.load(x, 48 + c);
                        a2_1 = s.mul_add(v3, w2_2, a2_1);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    let y2: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
                    s.store(hw::math::relu6(s, a2_1), y2, 16 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 12;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a1_0 = bias;
                    let mut a2_0 = bias;
                    if oy >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy - 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(x0, oy * 208 + (ox - 1) * 16);
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy + 1) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy + 2) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                    }
                    if (oy + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w2_0 = s.load(taps, c);
                        let w2_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy + 3) * 208 + (ox - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a2_0 = s.mul_add(v0, w2_0, a2_0);
                        let v1 = s.load(x, 16 + c);
                        a2_0 = s.mul_add(v1, w2_1, a2_0);
                    }
                    let y0: &mut [f32; 16] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    let y1: &mut [f32; 16] = hw::window_mut(y, (ox * 16 + 208));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    let y2: &mut [f32; 16] = hw::window_mut(y, (ox * 16 + 416));
                    s.store(hw::math::relu6(s, a2_0), y2, c);
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
    fn depthwise_3x3_3<S: hw::Simd>(
        s: S,
        x0: &[f32; 3120],
        w: &[f32; 160],
        y: &mut [f32; 896],
    ) {
        for band in 0..4 {
            let oy = band * 2;
            let y: &mut [f32; 224] = hw::window_mut(y, oy * 112);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    if oy * 2 >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 - 1) * 208 + ox * 2 * 16,
                        );
                        let v1 = s.load(x, c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(x0, oy * 2 * 208 + ox * 2 * 16);
                        let v1 = s.load(x, c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 1) * 208 + ox * 2 * 16,
                        );
                        let v1 = s.load(x, c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 16 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 2) * 208 + ox * 2 * 16,
                        );
                        let v1 = s.load(x, c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    if (oy * 2 + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 64] = hw::window(
                            x0,
                            (oy * 2 + 3) * 208 + ox * 2 * 16,
                        );
                        let v1 = s.load(x, c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 16 + c);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 112));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    c += S::LANES;
                }
            }
            for tile in 0..2 {
                let ox = (tile * 2 + 2);
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a1_0 = bias;
                    let mut a1_1 = bias;
                    if oy * 2 >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 2 - 1) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        let v4 = s.load(x, 64 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            oy * 2 * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        let v4 = s.load(x, 64 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 2 + 1) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a0_1 = s.mul_add(v2, w0_0, a0_1);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a0_1 = s.mul_add(v3, w0_1, a0_1);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 64 + c);
                        a0_1 = s.mul_add(v4, w0_2, a0_1);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 2 + 2) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 64 + c);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    if (oy * 2 + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let w1_2 = s.load(taps, 2 * 16 + c);
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 2 + 3) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                        let v2 = s.load(x, 32 + c);
                        a1_1 = s.mul_add(v2, w1_0, a1_1);
                        a1_0 = s.mul_add(v2, w1_2, a1_0);
                        let v3 = s.load(x, 48 + c);
                        a1_1 = s.mul_add(v3, w1_1, a1_1);
                        let v4 = s.load(x, 64 + c);
                        a1_1 = s.mul_add(v4, w1_2, a1_1);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    s.store(hw::math::relu6(s, a0_1), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 112));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
                    s.store(hw::math::relu6(s, a1_1), y1, 16 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 6;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a1_0 = bias;
                    if oy * 2 >= 1 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 - 1) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            oy * 2 * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let taps: &[f32; 48] = hw::window(w, 16 + 0 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 1) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.mul_add(v0, w0_0, a0_0);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.mul_add(v1, w0_1, a0_0);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                    }
                    {
                        let taps: &[f32; 48] = hw::window(w, 16 + 1 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 2) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                    }
                    if (oy * 2 + 4) < 16 {
                        let taps: &[f32; 48] = hw::window(w, 16 + 2 * 48);
                        let w1_0 = s.load(taps, c);
                        let w1_1 = s.load(taps, 1 * 16 + c);
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 2 + 3) * 208 + (ox * 2 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.mul_add(v0, w1_0, a1_0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.mul_add(v1, w1_1, a1_0);
                    }
                    let y0: &mut [f32; 16] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::relu6(s, a0_0), y0, c);
                    let y1: &mut [f32; 16] = hw::window_mut(y, (ox * 16 + 112));
                    s.store(hw::math::relu6(s, a1_0), y1, c);
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
    fn depthwise_5x5<S: hw::Simd>(
        s: S,
        x0: &[f32; 896],
        w: &[f32; 416],
        y: &mut [f32; 896],
    ) {
        for oy in 0..8 {
            let rows = hw::taps(oy, 2, 8, 5, 1);
            let y: &mut [f32; 112] = hw::window_mut(y, oy * 112);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let bias = s.load(w, c);
                    let mut a0_0 = bias;
                    let mut a0_1 = bias;
                    let mut a0_2 = bias;
                    let mut a0_3 = bias;
                    let mut a0_4 = bias;
                    let mut a0_5 = bias;
                    let mut a0_6 = bias;
                    for ky in rows.clone() {
                        let taps: &[f32; 80] = hw::window(w, 16 + ky * 80);
                        let w0_0 = s.load(taps, c);
                        let w0_1 = s.load(taps, 1 * 16 + c);
                        let w0_2 = s.load(taps, 2 * 16 + c);
                        let w0_3 = s.load(taps, 3 * 16 + c);
                        let w0_4 = s.load(taps, 4 * 16 + c);
                        let x: &[f32; 112] = hw::window(
                            x0,
                            (oy + ky - 2) * 112 + ox * 16,
                        );
                        let v2 = s.load(x, c);
                        a0_2 = s.mul_add(v2, w0_0, a0_2);
                        a0_1 = s.mul_add(v2, w0_1, a0_1);
                        a0_0 = s.mul_add(v2, w0_2, a0_0);
                        let v3 = s.load(x, 16 + c);
                        a0_3 = s.mul_add(v3, w0_0, a0_3);
                        a0_2 = s.mul_add(v3, w0_1, a0_2);
                        a0_1 = s.mul_add(v3, w0_2, a0_1);
                        a0_0 = s.mul_add(v3, w0_3, a0_0);
                        let v4 = s.load(x, 32 + c);
                        a0_4 = s.mul_add(v4, w0_0, a0_4);
                        a0_3 = s.mul_add(v4, w0_1, a0_3);
                        a0_2 = s.mul_add(v4, w0_2, a0_2);
                        a0_1 = s.mul_add(v4, w0_3, a0_1);
                        a0_0 = s.mul_add(v4, w0_4, a0_0);
                        let v5 = s.load(x, 48 + c);
                        a0_5 = s.mul_add(v5, w0_0, a0_5);
                        a0_4 = s.mul_add(v5, w0_1, a0_4);
                        a0_3 = s.mul_add(v5, w0_2, a0_3);
                        a0_2 = s.mul_add(v5, w0_3, a0_2);
                        a0_1 = s.mul_add(v5, w0_4, a0_1);
                        let v6 = s.load(x, 64 + c);
                        a0_6 = s.mul_add(v6, w0_0, a0_6);
                        a0_5 = s.mul_add(v6, w0_1, a0_5);
                        a0_4 = s.mul_add(v6, w0_2, a0_4);
                        a0_3 = s.mul_add(v6, w0_3, a0_3);
                        a0_2 = s.mul_add(v6, w0_4, a0_2);
                        let v7 = s.load(x, 80 + c);
                        a0_6 = s.mul_add(v7, w0_1, a0_6);
                        a0_5 = s.mul_add(v7, w0_2, a0_5);
                        a0_4 = s.mul_add(v7, w0_3, a0_4);
                        a0_3 = s.mul_add(v7, w0_4, a0_3);
                        let v8 = s.load(x, 96 + c);
                        a0_6 = s.mul_add(v8, w0_2, a0_6);
                        a0_5 = s.mul_add(v8, w0_3, a0_5);
                        a0_4 = s.mul_add(v8, w0_4, a0_4);
                    }
                    let y0: &mut [f32; 112] = hw::window_mut(y, ox * 16);
                    s.store(hw::math::hard_swish(s, a0_0), y0, c);
                    s.store(hw::math::hard_swish(s, a0_1), y0, 16 + c);
                    s.store(hw::math::hard_swish(s, a0_2), y0, 32 + c);
                    s.store(hw::math::hard_swish(s, a0_3), y0, 48 + c);
                    s.store(hw::math::hard_swish(s, a0_4), y0, 64 + c);
                    s.store(hw::math::hard_swish(s, a0_5), y0, 80 + c);
                    s.store(hw::math::hard_swish(s, a0_6), y0, 96 + c);
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
    fn avg_pool_3x3<S: hw::Simd>(s: S, x0: &[f32; 896], y: &mut [f32; 144]) {
        for band in 0..1 {
            let oy = band * 2;
            let y: &mut [f32; 96] = hw::window_mut(y, oy * 48);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let height0 = (0..3).len();
                    let height1 = (0..3).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a1_1 = s.splat(0.0);
                    if oy * 3 >= 1 {
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 3 - 1) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.add(a0_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a0_1 = s.add(a0_1, v5);
                    }
                    {
                        let x: &[f32; 80] = hw::window(x0, oy * 3 * 112 + ox * 3 * 16);
                        let v1 = s.load(x, c);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.add(a0_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a0_1 = s.add(a0_1, v5);
                    }
                    {
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 3 + 1) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.add(a0_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a0_1 = s.add(a0_1, v5);
                    }
                    {
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 3 + 2) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.add(a1_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a1_1 = s.add(a1_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a1_1 = s.add(a1_1, v5);
                    }
                    {
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 3 + 3) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.add(a1_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a1_1 = s.add(a1_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a1_1 = s.add(a1_1, v5);
                    }
                    {
                        let x: &[f32; 80] = hw::window(
                            x0,
                            (oy * 3 + 4) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a1_1 = s.add(a1_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a1_1 = s.add(a1_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a1_1 = s.add(a1_1, v5);
                    }
                    let y0: &mut [f32; 32] = hw::window_mut(y, ox * 16);
                    s.store(s.div(a0_0, s.splat((height0 * 3) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 3) as f32)), y0, 16 + c);
                    let y1: &mut [f32; 32] = hw::window_mut(y, (ox * 16 + 48));
                    s.store(s.div(a1_0, s.splat((height1 * 3) as f32)), y1, c);
                    s.store(s.div(a1_1, s.splat((height1 * 3) as f32)), y1, 16 + c);
                    c += S::LANES;
                }
            }
            {
                let ox = 2;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let height0 = (0..3).len();
                    let height1 = (0..3).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    if oy * 3 >= 1 {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 3 - 1) * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            oy * 3 * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 3 + 1) * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 3 + 2) * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 3 + 3) * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v1);
                    }
                    {
                        let x: &[f32; 32] = hw::window(
                            x0,
                            (oy * 3 + 4) * 112 + (ox * 3 - 1) * 16,
                        );
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 16 + c);
                        a1_0 = s.add(a1_0, v1);
                    }
                    let y0: &mut [f32; 16] = hw::window_mut(y, ox * 16);
                    s.store(s.div(a0_0, s.splat((height0 * 3) as f32)), y0, c);
                    let y1: &mut [f32; 16] = hw::window_mut(y, (ox * 16 + 48));
                    s.store(s.div(a1_0, s.splat((height1 * 3) as f32)), y1, c);
                    c += S::LANES;
                }
            }
        }
        for oy in 2..3 {
            let rows = hw::taps(oy * 3, 1, 8, 3, 1);
            let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 16 {
                    let height0 = (0..3).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a0_1 = s.splat(0.0);
                    let mut a0_2 = s.splat(0.0);
                    for ky in rows.clone() {
                        let x: &[f32; 112] = hw::window(
                            x0,
                            (oy * 3 + ky - 1) * 112 + ox * 3 * 16,
                        );
                        let v1 = s.load(x, c);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 16 + c);
                        a0_0 = s.add(a0_0, v2);
                        let v3 = s.load(x, 32 + c);
                        a0_1 = s.add(a0_1, v3);
                        let v4 = s.load(x, 48 + c);
                        a0_1 = s.add(a0_1, v4);
                        let v5 = s.load(x, 64 + c);
                        a0_1 = s.add(a0_1, v5);
                        let v6 = s.load(x, 80 + c);
                        a0_2 = s.add(a0_2, v6);
                        let v7 = s.load(x, 96 + c);
                        a0_2 = s.add(a0_2, v7);
                    }
                    let y0: &mut [f32; 48] = hw::window_mut(y, ox * 16);
                    s.store(s.div(a0_0, s.splat((height0 * 3) as f32)), y0, c);
                    s.store(s.div(a0_1, s.splat((height0 * 3) as f32)), y0, 16 + c);
                    s.store(s.div(a0_2, s.splat((height0 * 3) as f32)), y0, 32 + c);
                    c += S::LANES;
                }
            }
        }
    }
};
