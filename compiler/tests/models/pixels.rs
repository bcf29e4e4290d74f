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
    const SUMMARY: &str = "pixels\n\n                                                                                  multiply-  sharing\nlayer        from         kind                   window       output  parameters       adds    saves\n────────────────────────────────────────────────────────────────────────────────────────────────────\ninput                     input                               6x6x12\ndoubled                   upsample + relu                   12x12x12\nnearest                   upsample                           9x18x12\ncorners      doubled      upsample + prelu                  17x17x12          12\napart        input        transposed_conv        2x2 s2      12x12x5         240      8,640    8,400\nnorm                      batch_norm + relu                  12x12x5          10        720\noverlapping               transposed_conv        3x4 s2 p1   24x24x4         244     34,560   36,620\npadded       doubled      pad                               13x13x12\nstrided                   conv                   3x3 s2        6x6x8         864     31,104   30,240\ninstances                 instance_norm + relu                 6x6x8          16        288\nshuffled                  shuffle                              6x6x8\ngroups                    group_norm                           6x6x8          16        288\ncentred                   layer_norm                           6x6x8          16        288\nleft                      slice                                6x6x4\nright        centred      slice                                6x6x4\ndifference   left, right  sub                                  6x6x4\nquotient     difference,  div + clip                           6x6x4\n             right\nfolded                    space_to_depth                      3x3x16\nresponses                 local_response_norm                 3x3x16\nunfolded                  depth_to_space                       6x6x4\nwidened                   pad                                  8x8x5\nmirrored                  pad                                 8x12x5\nunbiased                  layer_norm + prelu                  8x12x5          10        480\ndirections                l2_normalize                        8x12x5\nclasses      mirrored     arg_max                             8x12x1\nlikelihoods  mirrored     log_softmax                         8x12x5\ncropped      mirrored     slice                                4x3x3\nattention                 conv + softplus        1x1           4x3x1           4         36       44\nattended     cropped,     multiply + mish                      4x3x3\n             attention\nrows                      avg_pool + power       1x3 s1x3      4x1x3\nshares       attended,    multiply                             4x3x3\n             rows,\n             attention\npeaks        attended     channel_max + sigmoid                4x3x1\n\nleft out, for want of room: input, activations; `cargo hardwire summary --json` has all\n\nparameters     1,432\nmultiply-adds  76,404\nsharing saves  75,304 parameters\nweights        5.6 KiB in f32; packed 6.2 KiB for avx2, 6.6 KiB for avx512\nactivations    68.6 KiB in all, in an arena of 55.9 KiB\n";
    const PLAN: &str = "pixels: 30 steps, an arena of 55.9 KiB\n\n                                                                                                    at          multiply-\nstep                    does                                 reads                      writes    byte   bytes       adds\n─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────\ndoubled                 upsample + relu                      input                    12x12x12  36,800   6,912\nnearest                 upsample                             doubled                   9x18x12  27,264   7,776\ncorners                 upsample + prelu                     doubled                  17x17x12       0  13,872\napart (phases)          conv                                 input                      6x6x20  17,728   2,880\nnorm                    transposed_conv + batch_norm + relu  apart (phases)            12x12x5  20,608   2,880      9,360\noverlapping (phases 1)  conv                                 norm                      12x13x8  46,336   4,992\noverlapping (phases 2)  conv                                 norm                      12x13x8  51,776   4,992\noverlapping             transposed_conv                      overlapping (phases 1),   24x24x4  17,728   9,216     34,560\n                                                             overlapping (phases 2)\nstrided                 conv                                 doubled                     6x6x8  46,336   1,152     31,104\ninstances               instance_norm + relu                 strided                     6x6x8  36,800   1,152        288\nshuffled                shuffle                              instances                   6x6x8  37,952   1,152\ngroups                  group_norm                           shuffled                    6x6x8  36,800   1,152        288\ncentred                 layer_norm                           groups                      6x6x8  37,952   1,152        288\ndifference              sub                                  left, right                 6x6x4  36,800     576\nquotient                div + clip                           difference, right           6x6x4  37,376     576\nfolded                  space_to_depth                       quotient                   3x3x16  36,800     576\nresponses               local_response_norm                  folded                     3x3x16  37,376     576\nunfolded                depth_to_space                       responses                   6x6x4  36,800     576\nwidened                 pad                                  unfolded                    8x8x5  38,720   1,280\nmirrored                pad                                  widened                    8x12x5  36,800   1,920\nunbiased                layer_norm + prelu                   mirrored                   8x12x5  38,720   1,920        480\ndirections              l2_normalize                         unbiased                   8x12x5  40,640   1,920\nclasses                 arg_max                              mirrored                   8x12x1  42,560     384\nlikelihoods             log_softmax                          mirrored                   8x12x5  38,720   1,920\ncropped                 slice                                cropped (channels)          4x3x3  42,944     144\nattention               conv + softplus                      cropped                     4x3x1  37,184      48         36\nattended                multiply + mish                      cropped, attention          4x3x3  36,800     144\nrows                    avg_pool + power                     attended                    4x1x3  37,248      48\nshares                  multiply                             attended, rows,             4x3x3  36,992     144\n                                                             attention\npeaks                   channel_max + sigmoid                attended                    4x3x1  37,184      48\n\nslice               of        at byte  bytes apart\n──────────────────────────────────────────────────\nleft                centred    37,952           32\nright               centred    37,968           32\ncropped (channels)  mirrored   36,804           20\n\nstep on levels: algorithm\n    panels  tile                         in registers              parts  statements  packed weights\n────────────────────────────────────────────────────────────────────────────────────────────────────\napart (phases) on avx512: direct\n         1  12 pixels x 2 vectors of 16  weights                       1          90         1.6 KiB\napart (phases) on avx2: direct\n         1  3 pixels x 3 vectors of 8    weights, unrolled             1         203         1.2 KiB\napart (phases) on baseline, simd128, scalar: direct\n         1  3 pixels x 3 vectors of 4    inputs, unrolled              1         391         1.0 KiB\n         1  4 pixels x 2 vectors of 4    inputs, unrolled\napart (phases) on neon: direct\n         1  5 pixels x 5 vectors of 4    weights                       1         168         1.0 KiB\noverlapping (phases 1) on avx512: direct\n         1  13 pixels x 1 vector of 8    row of weights, unrolled      1         219           672 B\noverlapping (phases 1) on avx2: direct\n         1  13 pixels x 1 vector of 8    weights, unrolled             1         281           672 B\noverlapping (phases 1) on baseline, simd128, scalar: direct\n         1  5 pixels x 2 vectors of 4    weights                       1         138           672 B\noverlapping (phases 1) on neon: direct\n         1  5 pixels x 2 vectors of 4    row of weights, unrolled      1         434           672 B\noverlapping (phases 2) on avx512: direct\n         1  13 pixels x 1 vector of 8    row of weights, unrolled      1         219           352 B\noverlapping (phases 2) on avx2: direct\n         1  13 pixels x 1 vector of 8    weights, unrolled             1         281           352 B\noverlapping (phases 2) on baseline, simd128, scalar: direct\n         1  5 pixels x 2 vectors of 4    weights                       1         138           352 B\noverlapping (phases 2) on neon: direct\n         1  5 pixels x 2 vectors of 4    row of weights, unrolled      1         434           352 B\nstrided on avx512: direct\n         1  3 pixels x 8 dots of 16      inputs                        1         317         3.4 KiB\nstrided on avx2: direct\n         1  6 pixels x 1 vector of 8     weights                       1          41         3.4 KiB\nstrided on baseline, neon, simd128, scalar: direct\n         1  6 pixels x 2 vectors of 4    weights                       1          67         3.4 KiB\nattention on avx512: direct\n         1  12 pixels x 1 vector of 8    weights, unrolled             1         102           128 B\nattention on avx2: direct\n         1  12 pixels x 1 vector of 8    weights, unrolled             1         102           128 B\nattention on baseline, neon, simd128, scalar: direct\n         1  12 pixels x 1 dot of 4       weights                       1          77            32 B\nrows on all levels: windows\n            2 rows x 1 pixel x 1 vector                                1          34\n";
    impl hw::Model for Golden {
        type Inputs<'a> = &'a [f32; 432];
        type Outputs<'a> = (
            &'a [f32; 1944],
            &'a [f32; 3468],
            &'a [f32; 2304],
            &'a [f32; 480],
            &'a [f32; 96],
            &'a [f32; 480],
            &'a [f32; 36],
            &'a [f32; 36],
            &'a [f32; 12],
        );
        const NAME: &'static str = "pixels";
        const PARAMETERS: u64 = 1432u64;
        const MULTIPLY_ADDS: u64 = 76404u64;
        const INPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "input",
                dimensions: &[6, 6, 12],
            },
        ];
        const OUTPUTS: &'static [hw::Port] = &[
            hw::Port {
                name: "nearest",
                dimensions: &[9, 18, 12],
            },
            hw::Port {
                name: "corners",
                dimensions: &[17, 17, 12],
            },
            hw::Port {
                name: "overlapping",
                dimensions: &[24, 24, 4],
            },
            hw::Port {
                name: "directions",
                dimensions: &[8, 12, 5],
            },
            hw::Port {
                name: "classes",
                dimensions: &[8, 12, 1],
            },
            hw::Port {
                name: "likelihoods",
                dimensions: &[8, 12, 5],
            },
            hw::Port {
                name: "cropped",
                dimensions: &[4, 3, 3],
            },
            hw::Port {
                name: "shares",
                dimensions: &[4, 3, 3],
            },
            hw::Port {
                name: "peaks",
                dimensions: &[4, 3, 1],
            },
        ];
        const LAYERS: &'static [hw::Layer] = &[
            hw::Layer {
                name: "doubled",
                kind: "upsample",
                output: hw::Shape::Map {
                    height: 12,
                    width: 12,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "nearest",
                kind: "upsample",
                output: hw::Shape::Map {
                    height: 9,
                    width: 18,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "corners",
                kind: "upsample",
                output: hw::Shape::Map {
                    height: 17,
                    width: 17,
                    channels: 12,
                },
                parameters: 12u64,
                multiply_adds: 0u64,
                unshared_parameters: 12u64,
            },
            hw::Layer {
                name: "apart",
                kind: "transposed_conv",
                output: hw::Shape::Map {
                    height: 12,
                    width: 12,
                    channels: 5,
                },
                parameters: 240u64,
                multiply_adds: 8640u64,
                unshared_parameters: 8640u64,
            },
            hw::Layer {
                name: "norm",
                kind: "batch_norm",
                output: hw::Shape::Map {
                    height: 12,
                    width: 12,
                    channels: 5,
                },
                parameters: 10u64,
                multiply_adds: 720u64,
                unshared_parameters: 10u64,
            },
            hw::Layer {
                name: "overlapping",
                kind: "transposed_conv",
                output: hw::Shape::Map {
                    height: 24,
                    width: 24,
                    channels: 4,
                },
                parameters: 244u64,
                multiply_adds: 34560u64,
                unshared_parameters: 36864u64,
            },
            hw::Layer {
                name: "padded",
                kind: "pad",
                output: hw::Shape::Map {
                    height: 13,
                    width: 13,
                    channels: 12,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "strided",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 8,
                },
                parameters: 864u64,
                multiply_adds: 31104u64,
                unshared_parameters: 31104u64,
            },
            hw::Layer {
                name: "instances",
                kind: "instance_norm",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 8,
                },
                parameters: 16u64,
                multiply_adds: 288u64,
                unshared_parameters: 16u64,
            },
            hw::Layer {
                name: "shuffled",
                kind: "shuffle",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 8,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "groups",
                kind: "group_norm",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 8,
                },
                parameters: 16u64,
                multiply_adds: 288u64,
                unshared_parameters: 16u64,
            },
            hw::Layer {
                name: "centred",
                kind: "layer_norm",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 8,
                },
                parameters: 16u64,
                multiply_adds: 288u64,
                unshared_parameters: 16u64,
            },
            hw::Layer {
                name: "left",
                kind: "slice",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 4,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "right",
                kind: "slice",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 4,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "difference",
                kind: "sub",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 4,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "quotient",
                kind: "div",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 4,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "folded",
                kind: "space_to_depth",
                output: hw::Shape::Map {
                    height: 3,
                    width: 3,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "responses",
                kind: "local_response_norm",
                output: hw::Shape::Map {
                    height: 3,
                    width: 3,
                    channels: 16,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "unfolded",
                kind: "depth_to_space",
                output: hw::Shape::Map {
                    height: 6,
                    width: 6,
                    channels: 4,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "widened",
                kind: "pad",
                output: hw::Shape::Map {
                    height: 8,
                    width: 8,
                    channels: 5,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "mirrored",
                kind: "pad",
                output: hw::Shape::Map {
                    height: 8,
                    width: 12,
                    channels: 5,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "unbiased",
                kind: "layer_norm",
                output: hw::Shape::Map {
                    height: 8,
                    width: 12,
                    channels: 5,
                },
                parameters: 10u64,
                multiply_adds: 480u64,
                unshared_parameters: 10u64,
            },
            hw::Layer {
                name: "directions",
                kind: "l2_normalize",
                output: hw::Shape::Map {
                    height: 8,
                    width: 12,
                    channels: 5,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "classes",
                kind: "arg_max",
                output: hw::Shape::Map {
                    height: 8,
                    width: 12,
                    channels: 1,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "likelihoods",
                kind: "log_softmax",
                output: hw::Shape::Map {
                    height: 8,
                    width: 12,
                    channels: 5,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "cropped",
                kind: "slice",
                output: hw::Shape::Map {
                    height: 4,
                    width: 3,
                    channels: 3,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "attention",
                kind: "conv",
                output: hw::Shape::Map {
                    height: 4,
                    width: 3,
                    channels: 1,
                },
                parameters: 4u64,
                multiply_adds: 36u64,
                unshared_parameters: 48u64,
            },
            hw::Layer {
                name: "attended",
                kind: "multiply",
                output: hw::Shape::Map {
                    height: 4,
                    width: 3,
                    channels: 3,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "rows",
                kind: "avg_pool",
                output: hw::Shape::Map {
                    height: 4,
                    width: 1,
                    channels: 3,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "shares",
                kind: "multiply",
                output: hw::Shape::Map {
                    height: 4,
                    width: 3,
                    channels: 3,
                },
                parameters: 0u64,
                multiply_adds: 0u64,
                unshared_parameters: 0u64,
            },
            hw::Layer {
                name: "peaks",
                kind: "channel_max",
                output: hw::Shape::Map {
                    height: 4,
                    width: 3,
                    channels: 1,
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
                name: "corners.prelu.weight",
                dimensions: &[12],
                init: hw::Init::Constant(0.25),
            },
            hw::TensorSpec {
                name: "apart.weight",
                dimensions: &[12, 5, 2, 2],
                init: hw::Init::Uniform {
                    bound: 0.70710677,
                },
            },
            hw::TensorSpec {
                name: "norm.weight",
                dimensions: &[5],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "norm.bias",
                dimensions: &[5],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm.running_mean",
                dimensions: &[5],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "norm.running_var",
                dimensions: &[5],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "overlapping.weight",
                dimensions: &[5, 4, 3, 4],
                init: hw::Init::Uniform {
                    bound: 0.5477226,
                },
            },
            hw::TensorSpec {
                name: "overlapping.bias",
                dimensions: &[4],
                init: hw::Init::Uniform { bound: 0.05 },
            },
            hw::TensorSpec {
                name: "strided.weight",
                dimensions: &[8, 12, 3, 3],
                init: hw::Init::Uniform {
                    bound: 0.23570226,
                },
            },
            hw::TensorSpec {
                name: "instances.weight",
                dimensions: &[8],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "instances.bias",
                dimensions: &[8],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "groups.weight",
                dimensions: &[8],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "groups.bias",
                dimensions: &[8],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "centred.weight",
                dimensions: &[8],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "centred.bias",
                dimensions: &[8],
                init: hw::Init::Constant(0.0),
            },
            hw::TensorSpec {
                name: "unbiased.weight",
                dimensions: &[5],
                init: hw::Init::Constant(1.0),
            },
            hw::TensorSpec {
                name: "unbiased.prelu.weight",
                dimensions: &[5],
                init: hw::Init::Constant(0.25),
            },
            hw::TensorSpec {
                name: "attention.weight",
                dimensions: &[1, 3, 1, 1],
                init: hw::Init::Uniform {
                    bound: 1.4142135,
                },
            },
            hw::TensorSpec {
                name: "attention.bias",
                dimensions: &[1],
                init: hw::Init::Uniform { bound: 0.05 },
            },
        ];
        const ARENA: usize = 14304;
        const PARTS: usize = 1;
        fn packed_len(level: hw::Level) -> usize {
            [1680, 1584, 1520, 1520, 1520, 1520][level as usize]
        }
        fn pack(level: hw::Level, tensors: &[hw::Tensor<'_>], packed: &mut [f32]) {
            {
                let part = &mut packed[0..][..12];
                hw::pack::vector(part, &tensors[0]);
            }
            {
                let part = &mut packed[16..][..[
                    416, 312, 260, 260, 260, 260,
                ][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 20,
                            groups: 1,
                            channels: 12,
                            taps: 1,
                            lanes: 16,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[1],
                                    &hw::pack::Phases {
                                        channels: 12,
                                        filters: 5,
                                        groups: 1,
                                        kernel: [2, 2],
                                        first: [&[0, 1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 1],
                                    },
                                ),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[2], 1, 4),
                                    ),
                                    shift: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[3], 1, 4),
                                    ),
                                    mean: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[4], 1, 4),
                                    ),
                                    variance: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[5], 1, 4),
                                    ),
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 20,
                            groups: 1,
                            channels: 12,
                            taps: 1,
                            lanes: 8,
                            vectors: 3,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[1],
                                    &hw::pack::Phases {
                                        channels: 12,
                                        filters: 5,
                                        groups: 1,
                                        kernel: [2, 2],
                                        first: [&[0, 1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 1],
                                    },
                                ),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[2], 1, 4),
                                    ),
                                    shift: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[3], 1, 4),
                                    ),
                                    mean: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[4], 1, 4),
                                    ),
                                    variance: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[5], 1, 4),
                                    ),
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline | hw::Level::Simd128 | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 20,
                            groups: 1,
                            channels: 12,
                            taps: 1,
                            lanes: 4,
                            vectors: 3,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[1],
                                    &hw::pack::Phases {
                                        channels: 12,
                                        filters: 5,
                                        groups: 1,
                                        kernel: [2, 2],
                                        first: [&[0, 1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 1],
                                    },
                                ),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[2], 1, 4),
                                    ),
                                    shift: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[3], 1, 4),
                                    ),
                                    mean: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[4], 1, 4),
                                    ),
                                    variance: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[5], 1, 4),
                                    ),
                                    epsilon: 0.00001,
                                },
                            ),
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Neon => {
                        let shape = hw::pack::ConvPack {
                            filters: 20,
                            groups: 1,
                            channels: 12,
                            taps: 1,
                            lanes: 4,
                            vectors: 5,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[1],
                                    &hw::pack::Phases {
                                        channels: 12,
                                        filters: 5,
                                        groups: 1,
                                        kernel: [2, 2],
                                        first: [&[0, 1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 1],
                                    },
                                ),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::Some(
                                &hw::pack::Norm {
                                    scale: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[2], 1, 4),
                                    ),
                                    shift: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[3], 1, 4),
                                    ),
                                    mean: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[4], 1, 4),
                                    ),
                                    variance: &hw::Tensor::given(
                                        &hw::pack::repeated(&tensors[5], 1, 4),
                                    ),
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
                    432, 336, 288, 288, 288, 288,
                ][level as usize]..][..168];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 5,
                            taps: 4,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[6],
                                    &hw::pack::Phases {
                                        channels: 5,
                                        filters: 4,
                                        groups: 1,
                                        kernel: [3, 4],
                                        first: [&[0], &[0, 1]],
                                        step: [2, 2],
                                        count: [2, 2],
                                    },
                                ),
                            ),
                            ::core::option::Option::Some(
                                &hw::Tensor::given(&hw::pack::repeated(&tensors[7], 1, 2)),
                            ),
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
                            channels: 5,
                            taps: 4,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[6],
                                    &hw::pack::Phases {
                                        channels: 5,
                                        filters: 4,
                                        groups: 1,
                                        kernel: [3, 4],
                                        first: [&[0], &[0, 1]],
                                        step: [2, 2],
                                        count: [2, 2],
                                    },
                                ),
                            ),
                            ::core::option::Option::Some(
                                &hw::Tensor::given(&hw::pack::repeated(&tensors[7], 1, 2)),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    608, 512, 464, 464, 464, 464,
                ][level as usize]..][..88];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 5,
                            taps: 2,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[6],
                                    &hw::pack::Phases {
                                        channels: 5,
                                        filters: 4,
                                        groups: 1,
                                        kernel: [3, 4],
                                        first: [&[1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 2],
                                    },
                                ),
                            ),
                            ::core::option::Option::Some(
                                &hw::Tensor::given(&hw::pack::repeated(&tensors[7], 1, 2)),
                            ),
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
                            channels: 5,
                            taps: 2,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &hw::Tensor::given(
                                &hw::pack::phases(
                                    &tensors[6],
                                    &hw::pack::Phases {
                                        channels: 5,
                                        filters: 4,
                                        groups: 1,
                                        kernel: [3, 4],
                                        first: [&[1], &[0, 1]],
                                        step: [2, 2],
                                        count: [1, 2],
                                    },
                                ),
                            ),
                            ::core::option::Option::Some(
                                &hw::Tensor::given(&hw::pack::repeated(&tensors[7], 1, 2)),
                            ),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    704, 608, 560, 560, 560, 560,
                ][level as usize]..][..[880, 872, 872, 872, 872, 872][level as usize]];
                match level {
                    hw::Level::Avx512 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 12,
                            taps: 9,
                            lanes: 16,
                            vectors: 1,
                            along_inputs: 8,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 8,
                            groups: 1,
                            channels: 12,
                            taps: 9,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::None,
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
                            channels: 12,
                            taps: 9,
                            lanes: 4,
                            vectors: 2,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[8],
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                }
            }
            {
                let part = &mut packed[[
                    1584, 1488, 1440, 1440, 1440, 1440,
                ][level as usize]..][..16];
                hw::pack::vector(&mut part[0 * 8..][..8], &tensors[9]);
                hw::pack::vector(&mut part[1 * 8..][..8], &tensors[10]);
            }
            {
                let part = &mut packed[[
                    1600, 1504, 1456, 1456, 1456, 1456,
                ][level as usize]..][..16];
                hw::pack::vector(&mut part[0 * 8..][..8], &tensors[11]);
                hw::pack::vector(&mut part[1 * 8..][..8], &tensors[12]);
            }
            {
                let part = &mut packed[[
                    1616, 1520, 1472, 1472, 1472, 1472,
                ][level as usize]..][..16];
                hw::pack::vector(&mut part[0 * 8..][..8], &tensors[13]);
                hw::pack::vector(&mut part[1 * 8..][..8], &tensors[14]);
            }
            {
                let part = &mut packed[[
                    1632, 1536, 1488, 1488, 1488, 1488,
                ][level as usize]..][..10];
                hw::pack::vector(&mut part[0 * 5..][..5], &tensors[15]);
                hw::pack::vector(&mut part[1 * 5..][..5], &tensors[16]);
            }
            {
                let part = &mut packed[[
                    1648, 1552, 1504, 1504, 1504, 1504,
                ][level as usize]..][..[32, 32, 8, 8, 8, 8][level as usize]];
                match level {
                    hw::Level::Avx512 | hw::Level::Avx2 => {
                        let shape = hw::pack::ConvPack {
                            filters: 1,
                            groups: 1,
                            channels: 3,
                            taps: 1,
                            lanes: 8,
                            vectors: 1,
                            along_inputs: 0,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[17],
                            ::core::option::Option::Some(&tensors[18]),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        );
                    }
                    hw::Level::Baseline
                    | hw::Level::Neon
                    | hw::Level::Simd128
                    | hw::Level::Scalar => {
                        let shape = hw::pack::ConvPack {
                            filters: 1,
                            groups: 1,
                            channels: 3,
                            taps: 1,
                            lanes: 4,
                            vectors: 1,
                            along_inputs: 1,
                            dtype: hw::pack::WeightsDtype::F32,
                        };
                        hw::pack::conv(
                            part,
                            &shape,
                            &tensors[17],
                            ::core::option::Option::Some(&tensors[18]),
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
pixels

                                                                                  multiply-  sharing
layer        from         kind                   window       output  parameters       adds    saves
────────────────────────────────────────────────────────────────────────────────────────────────────
input                     input                               6x6x12
doubled                   upsample + relu                   12x12x12
nearest                   upsample                           9x18x12
corners      doubled      upsample + prelu                  17x17x12          12
apart        input        transposed_conv        2x2 s2      12x12x5         240      8,640    8,400
norm                      batch_norm + relu                  12x12x5          10        720
overlapping               transposed_conv        3x4 s2 p1   24x24x4         244     34,560   36,620
padded       doubled      pad                               13x13x12
strided                   conv                   3x3 s2        6x6x8         864     31,104   30,240
instances                 instance_norm + relu                 6x6x8          16        288
shuffled                  shuffle                              6x6x8
groups                    group_norm                           6x6x8          16        288
centred                   layer_norm                           6x6x8          16        288
left                      slice                                6x6x4
right        centred      slice                                6x6x4
difference   left, right  sub                                  6x6x4
quotient     difference,  div + clip                           6x6x4
             right
folded                    space_to_depth                      3x3x16
responses                 local_response_norm                 3x3x16
unfolded                  depth_to_space                       6x6x4
widened                   pad                                  8x8x5
mirrored                  pad                                 8x12x5
unbiased                  layer_norm + prelu                  8x12x5          10        480
directions                l2_normalize                        8x12x5
classes      mirrored     arg_max                             8x12x1
likelihoods  mirrored     log_softmax                         8x12x5
cropped      mirrored     slice                                4x3x3
attention                 conv + softplus        1x1           4x3x1           4         36       44
attended     cropped,     multiply + mish                      4x3x3
             attention
rows                      avg_pool + power       1x3 s1x3      4x1x3
shares       attended,    multiply                             4x3x3
             rows,
             attention
peaks        attended     channel_max + sigmoid                4x3x1

left out, for want of room: input, activations; `cargo hardwire summary --json` has all

parameters     1,432
multiply-adds  76,404
sharing saves  75,304 parameters
weights        5.6 KiB in f32; packed 6.2 KiB for avx2, 6.6 KiB for avx512
activations    68.6 KiB in all, in an arena of 55.9 KiB
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
        input0: &[f32; 432],
        packed: &[f32],
        arena: &'a mut [f32],
        observer: &mut O,
    ) -> (
        &'a [f32; 1944],
        &'a [f32; 3468],
        &'a [f32; 2304],
        &'a [f32; 480],
        &'a [f32; 96],
        &'a [f32; 480],
        &'a [f32; 36],
        &'a [f32; 36],
        &'a [f32; 12],
    ) {
        {
            let (scratch, rest) = hw::take::<72>(arena, 0);
            let (y, _) = hw::take::<1728>(rest, 9128);
            s.vectorize(DoubledStep {
                x0: input0,
                scratch,
                y,
            });
        }
        observer.map(0, hw::part::<1728>(arena, 9200));
        {
            let (y, rest) = hw::take::<1944>(arena, 6816);
            let (x0, _) = hw::take::<1728>(rest, 440);
            s.vectorize(NearestStep { x0: &*x0, y });
        }
        observer.map(1, hw::part::<1944>(arena, 6816));
        {
            let (y, rest) = hw::take::<3468>(arena, 0);
            let (scratch, rest) = hw::take::<144>(rest, 964);
            let (x0, _) = hw::take::<1728>(rest, 4624);
            s.vectorize(CornersStep {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(2, hw::part::<3468>(arena, 0));
        {
            let (y, _) = hw::take::<720>(arena, 4432);
            s.vectorize(ApartPhasesStep {
                x0: input0,
                packed,
                y,
            });
        }
        {
            let (x0, rest) = hw::take::<720>(arena, 4432);
            let (y, _) = hw::take::<720>(rest, 0);
            s.vectorize(NormStep { x0: &*x0, y });
        }
        observer.map(4, hw::part::<720>(arena, 5152));
        {
            let (x0, rest) = hw::take::<720>(arena, 5152);
            let (y, _) = hw::take::<1248>(rest, 5712);
            s.vectorize(OverlappingPhases_1Step {
                x0: &*x0,
                packed,
                y,
            });
        }
        {
            let (x0, rest) = hw::take::<720>(arena, 5152);
            let (y, _) = hw::take::<1248>(rest, 7072);
            s.vectorize(OverlappingPhases_2Step {
                x0: &*x0,
                packed,
                y,
            });
        }
        {
            let (y, rest) = hw::take::<2304>(arena, 4432);
            let (x0, rest) = hw::take::<1248>(rest, 4848);
            let (x1, _) = hw::take::<1248>(rest, 112);
            s.vectorize(OverlappingStep {
                x0: &*x0,
                x1: &*x1,
                y,
            });
        }
        observer.map(5, hw::part::<2304>(arena, 4432));
        {
            let (x0, rest) = hw::take::<1728>(arena, 9200);
            let (y, _) = hw::take::<288>(rest, 656);
            s.vectorize(StridedStep { x0: &*x0, packed, y });
        }
        observer.map(7, hw::part::<288>(arena, 11584));
        {
            let (y, rest) = hw::take::<288>(arena, 9200);
            let (scratch, rest) = hw::take::<16>(rest, 0);
            let (x0, _) = hw::take::<288>(rest, 2080);
            s.vectorize(InstancesStep {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(8, hw::part::<288>(arena, 9200));
        {
            let (x0, rest) = hw::take::<288>(arena, 9200);
            let (y, _) = hw::take::<288>(rest, 0);
            s.vectorize(ShuffledStep { x0: &*x0, y });
        }
        observer.map(9, hw::part::<288>(arena, 9488));
        {
            let (y, rest) = hw::take::<288>(arena, 9200);
            let (x0, rest) = hw::take::<288>(rest, 0);
            let (scratch, _) = hw::take::<16>(rest, 0);
            s.vectorize(GroupsStep {
                x0: &*x0,
                packed,
                scratch,
                y,
            });
        }
        observer.map(10, hw::part::<288>(arena, 9200));
        {
            let (x0, rest) = hw::take::<288>(arena, 9200);
            let (y, _) = hw::take::<288>(rest, 0);
            s.vectorize(CentredStep { x0: &*x0, packed, y });
        }
        observer.map(11, hw::part::<288>(arena, 9488));
        {
            let (y, rest) = hw::take::<144>(arena, 9200);
            let (x0, _) = hw::take::<288>(rest, 144);
            s.vectorize(DifferenceStep {
                x0: hw::part::<284>(&*x0, 0),
                x1: hw::part::<284>(&*x0, 4),
                y,
            });
        }
        observer.map(14, hw::part::<144>(arena, 9200));
        {
            let (x0, rest) = hw::take::<144>(arena, 9200);
            let (y, rest) = hw::take::<144>(rest, 0);
            let (x1, _) = hw::take::<284>(rest, 4);
            s.vectorize(QuotientStep {
                x0: &*x0,
                x1: &*x1,
                y,
            });
        }
        observer.map(15, hw::part::<144>(arena, 9344));
        {
            let (y, rest) = hw::take::<144>(arena, 9200);
            let (x0, _) = hw::take::<144>(rest, 0);
            s.vectorize(FoldedStep { x0: &*x0, y });
        }
        observer.map(16, hw::part::<144>(arena, 9200));
        {
            let (x0, rest) = hw::take::<144>(arena, 9200);
            let (y, rest) = hw::take::<144>(rest, 0);
            let (scratch, _) = hw::take::<20>(rest, 0);
            s.vectorize(ResponsesStep {
                x0: &*x0,
                scratch,
                y,
            });
        }
        observer.map(17, hw::part::<144>(arena, 9344));
        {
            let (y, rest) = hw::take::<144>(arena, 9200);
            let (x0, _) = hw::take::<144>(rest, 0);
            s.vectorize(UnfoldedStep { x0: &*x0, y });
        }
        observer.map(18, hw::part::<144>(arena, 9200));
        {
            let (x0, rest) = hw::take::<144>(arena, 9200);
            let (y, _) = hw::take::<320>(rest, 336);
            s.vectorize(WidenedStep { x0: &*x0, y });
        }
        observer.map(19, hw::part::<320>(arena, 9680));
        {
            let (y, rest) = hw::take::<480>(arena, 9200);
            let (x0, _) = hw::take::<320>(rest, 0);
            s.vectorize(MirroredStep { x0: &*x0, y });
        }
        observer.map(20, hw::part::<480>(arena, 9200));
        {
            let (x0, rest) = hw::take::<480>(arena, 9200);
            let (y, _) = hw::take::<480>(rest, 0);
            s.vectorize(UnbiasedStep {
                x0: &*x0,
                packed,
                y,
            });
        }
        observer.map(21, hw::part::<480>(arena, 9680));
        {
            let (x0, rest) = hw::take::<480>(arena, 9680);
            let (y, _) = hw::take::<480>(rest, 0);
            s.vectorize(DirectionsStep { x0: &*x0, y });
        }
        observer.map(22, hw::part::<480>(arena, 10160));
        {
            let (x0, rest) = hw::take::<480>(arena, 9200);
            let (y, _) = hw::take::<96>(rest, 960);
            s.vectorize(ClassesStep { x0: &*x0, y });
        }
        observer.map(23, hw::part::<96>(arena, 10640));
        {
            let (x0, rest) = hw::take::<480>(arena, 9200);
            let (y, _) = hw::take::<480>(rest, 0);
            s.vectorize(LikelihoodsStep { x0: &*x0, y });
        }
        observer.map(24, hw::part::<480>(arena, 9680));
        {
            let (x0, rest) = hw::take::<478>(arena, 9201);
            let (y, _) = hw::take::<36>(rest, 1057);
            s.vectorize(CroppedStep { x0: &*x0, y });
        }
        observer.map(25, hw::part::<36>(arena, 10736));
        {
            let (y, rest) = hw::take::<12>(arena, 9296);
            let (x0, _) = hw::take::<36>(rest, 1428);
            s.vectorize(AttentionStep {
                x0: &*x0,
                packed,
                y,
            });
        }
        observer.map(26, hw::part::<12>(arena, 9296));
        {
            let (y, rest) = hw::take::<36>(arena, 9200);
            let (x1, rest) = hw::take::<12>(rest, 60);
            let (x0, _) = hw::take::<36>(rest, 1428);
            s.vectorize(AttendedStep {
                x0: &*x0,
                x1: &*x1,
                y,
            });
        }
        observer.map(27, hw::part::<36>(arena, 9200));
        {
            let (x0, rest) = hw::take::<36>(arena, 9200);
            let (y, _) = hw::take::<12>(rest, 76);
            s.vectorize(RowsStep { x0: &*x0, y });
        }
        observer.map(28, hw::part::<12>(arena, 9312));
        {
            let (x0, rest) = hw::take::<36>(arena, 9200);
            let (y, rest) = hw::take::<36>(rest, 12);
            let (x2, rest) = hw::take::<12>(rest, 12);
            let (x1, _) = hw::take::<12>(rest, 4);
            s.vectorize(SharesStep {
                x0: &*x0,
                x1: &*x1,
                x2: &*x2,
                y,
            });
        }
        observer.map(29, hw::part::<36>(arena, 9248));
        {
            let (x0, rest) = hw::take::<36>(arena, 9200);
            let (y, _) = hw::take::<12>(rest, 60);
            s.vectorize(PeaksStep { x0: &*x0, y });
        }
        observer.map(30, hw::part::<12>(arena, 9296));
        (
            hw::part::<1944>(arena, 6816),
            hw::part::<3468>(arena, 0),
            hw::part::<2304>(arena, 4432),
            hw::part::<480>(arena, 10160),
            hw::part::<96>(arena, 10640),
            hw::part::<480>(arena, 9680),
            hw::part::<36>(arena, 10736),
            hw::part::<36>(arena, 9248),
            hw::part::<12>(arena, 9296),
        )
    }
    struct DoubledStep<'a> {
        x0: &'a [f32; 432],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 1728],
    }
    impl<S: hw::Simd> hw::Kernel<S> for DoubledStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            upsample_bilinear(s, self.x0, self.scratch, self.y);
        }
    }
    struct NearestStep<'a> {
        x0: &'a [f32; 1728],
        y: &'a mut [f32; 1944],
    }
    impl<S: hw::Simd> hw::Kernel<S> for NearestStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            upsample_nearest(s, self.x0, self.y);
        }
    }
    struct CornersStep<'a> {
        x0: &'a [f32; 1728],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 3468],
    }
    impl<S: hw::Simd> hw::Kernel<S> for CornersStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            upsample_bilinear_2(
                s,
                self.x0,
                hw::part(self.packed, 0),
                self.scratch,
                self.y,
            );
        }
    }
    struct ApartPhasesStep<'a> {
        x0: &'a [f32; 432],
        packed: &'a [f32],
        y: &'a mut [f32; 720],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ApartPhasesStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_12x2_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_3x3_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_4x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_5x5_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_4x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_4x3_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 16),
                        self.y,
                    )
                }
            };
        }
    }
    struct NormStep<'a> {
        x0: &'a [f32; 720],
        y: &'a mut [f32; 720],
    }
    impl<S: hw::Simd> hw::Kernel<S> for NormStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            interleave(s, self.x0, self.y);
        }
    }
    struct OverlappingPhases_1Step<'a> {
        x0: &'a [f32; 720],
        packed: &'a [f32],
        y: &'a mut [f32; 1248],
    }
    impl<S: hw::Simd> hw::Kernel<S> for OverlappingPhases_1Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_2x2_tile_13x1_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 432),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_2x2_tile_13x1_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 336),
                        self.y,
                    )
                }
                Baseline => {
                    conv_2x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 288),
                        self.y,
                    )
                }
                Neon => {
                    conv_2x2_tile_5x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 288),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_2x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 288),
                        self.y,
                    )
                }
                Scalar => {
                    conv_2x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 288),
                        self.y,
                    )
                }
            };
        }
    }
    struct OverlappingPhases_2Step<'a> {
        x0: &'a [f32; 720],
        packed: &'a [f32],
        y: &'a mut [f32; 1248],
    }
    impl<S: hw::Simd> hw::Kernel<S> for OverlappingPhases_2Step<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x2_tile_13x1_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 608),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x2_tile_13x1_lanes_8_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 512),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 464),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x2_tile_5x2_lanes_4_2(
                        s,
                        self.x0,
                        hw::part(self.packed, 464),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 464),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x2_tile_5x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 464),
                        self.y,
                    )
                }
            };
        }
    }
    struct OverlappingStep<'a> {
        x0: &'a [f32; 1248],
        x1: &'a [f32; 1248],
        y: &'a mut [f32; 2304],
    }
    impl<S: hw::Simd> hw::Kernel<S> for OverlappingStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            interleave_2(s, self.x0, self.x1, self.y);
        }
    }
    struct StridedStep<'a> {
        x0: &'a [f32; 1728],
        packed: &'a [f32],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for StridedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_3x3_tile_3x1_lanes_16(
                        s,
                        self.x0,
                        hw::part(self.packed, 704),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_3x3_tile_6x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 608),
                        self.y,
                    )
                }
                Baseline => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 560),
                        self.y,
                    )
                }
                Neon => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 560),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 560),
                        self.y,
                    )
                }
                Scalar => {
                    conv_3x3_tile_6x2_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 560),
                        self.y,
                    )
                }
            };
        }
    }
    struct InstancesStep<'a> {
        x0: &'a [f32; 288],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for InstancesStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            group_norm(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [1584, 1488, 1440, 1440, 1440, 1440][S::LEVEL as usize],
                ),
                self.scratch,
                self.y,
            );
        }
    }
    struct ShuffledStep<'a> {
        x0: &'a [f32; 288],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ShuffledStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            shuffle(s, self.x0, self.y);
        }
    }
    struct GroupsStep<'a> {
        x0: &'a [f32; 288],
        packed: &'a [f32],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for GroupsStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            group_norm_2(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [1600, 1504, 1456, 1456, 1456, 1456][S::LEVEL as usize],
                ),
                self.scratch,
                self.y,
            );
        }
    }
    struct CentredStep<'a> {
        x0: &'a [f32; 288],
        packed: &'a [f32],
        y: &'a mut [f32; 288],
    }
    impl<S: hw::Simd> hw::Kernel<S> for CentredStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            layer_norm(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [1616, 1520, 1472, 1472, 1472, 1472][S::LEVEL as usize],
                ),
                self.y,
            );
        }
    }
    struct DifferenceStep<'a> {
        x0: &'a [f32; 284],
        x1: &'a [f32; 284],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for DifferenceStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            sub(s, self.x0, self.x1, self.y);
        }
    }
    struct QuotientStep<'a> {
        x0: &'a [f32; 144],
        x1: &'a [f32; 284],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for QuotientStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            div(s, self.x0, self.x1, self.y);
        }
    }
    struct FoldedStep<'a> {
        x0: &'a [f32; 144],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for FoldedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            space_to_depth(s, self.x0, self.y);
        }
    }
    struct ResponsesStep<'a> {
        x0: &'a [f32; 144],
        scratch: &'a mut [f32],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ResponsesStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            local_response_norm(s, self.x0, self.scratch, self.y);
        }
    }
    struct UnfoldedStep<'a> {
        x0: &'a [f32; 144],
        y: &'a mut [f32; 144],
    }
    impl<S: hw::Simd> hw::Kernel<S> for UnfoldedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            depth_to_space(s, self.x0, self.y);
        }
    }
    struct WidenedStep<'a> {
        x0: &'a [f32; 144],
        y: &'a mut [f32; 320],
    }
    impl<S: hw::Simd> hw::Kernel<S> for WidenedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            pad(s, self.x0, self.y);
        }
    }
    struct MirroredStep<'a> {
        x0: &'a [f32; 320],
        y: &'a mut [f32; 480],
    }
    impl<S: hw::Simd> hw::Kernel<S> for MirroredStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            pad_2(s, self.x0, self.y);
        }
    }
    struct UnbiasedStep<'a> {
        x0: &'a [f32; 480],
        packed: &'a [f32],
        y: &'a mut [f32; 480],
    }
    impl<S: hw::Simd> hw::Kernel<S> for UnbiasedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            layer_norm_2(
                s,
                self.x0,
                hw::part(
                    self.packed,
                    [1632, 1536, 1488, 1488, 1488, 1488][S::LEVEL as usize],
                ),
                self.y,
            );
        }
    }
    struct DirectionsStep<'a> {
        x0: &'a [f32; 480],
        y: &'a mut [f32; 480],
    }
    impl<S: hw::Simd> hw::Kernel<S> for DirectionsStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            l2_normalize(s, self.x0, self.y);
        }
    }
    struct ClassesStep<'a> {
        x0: &'a [f32; 480],
        y: &'a mut [f32; 96],
    }
    impl<S: hw::Simd> hw::Kernel<S> for ClassesStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            arg_max(s, self.x0, self.y);
        }
    }
    struct LikelihoodsStep<'a> {
        x0: &'a [f32; 480],
        y: &'a mut [f32; 480],
    }
    impl<S: hw::Simd> hw::Kernel<S> for LikelihoodsStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            log_softmax(s, self.x0, self.y);
        }
    }
    struct CroppedStep<'a> {
        x0: &'a [f32; 478],
        y: &'a mut [f32; 36],
    }
    impl<S: hw::Simd> hw::Kernel<S> for CroppedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            slice(s, self.x0, self.y);
        }
    }
    struct AttentionStep<'a> {
        x0: &'a [f32; 36],
        packed: &'a [f32],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for AttentionStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            match S::LEVEL {
                Avx512 => {
                    conv_1x1_tile_12x1_lanes_8(
                        hw::Simd::half(s),
                        self.x0,
                        hw::part(self.packed, 1648),
                        self.y,
                    )
                }
                Avx2 => {
                    conv_1x1_tile_12x1_lanes_8(
                        s,
                        self.x0,
                        hw::part(self.packed, 1552),
                        self.y,
                    )
                }
                Baseline => {
                    conv_1x1_tile_12x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1504),
                        self.y,
                    )
                }
                Neon => {
                    conv_1x1_tile_12x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1504),
                        self.y,
                    )
                }
                Simd128 => {
                    conv_1x1_tile_12x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1504),
                        self.y,
                    )
                }
                Scalar => {
                    conv_1x1_tile_12x1_lanes_4(
                        s,
                        self.x0,
                        hw::part(self.packed, 1504),
                        self.y,
                    )
                }
            };
        }
    }
    struct AttendedStep<'a> {
        x0: &'a [f32; 36],
        x1: &'a [f32; 12],
        y: &'a mut [f32; 36],
    }
    impl<S: hw::Simd> hw::Kernel<S> for AttendedStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            multiply(s, self.x0, self.x1, self.y);
        }
    }
    struct RowsStep<'a> {
        x0: &'a [f32; 36],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for RowsStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            avg_pool_1x3(s, self.x0, self.y);
        }
    }
    struct SharesStep<'a> {
        x0: &'a [f32; 36],
        x1: &'a [f32; 12],
        x2: &'a [f32; 12],
        y: &'a mut [f32; 36],
    }
    impl<S: hw::Simd> hw::Kernel<S> for SharesStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            multiply_2(s, self.x0, self.x1, self.x2, self.y);
        }
    }
    struct PeaksStep<'a> {
        x0: &'a [f32; 36],
        y: &'a mut [f32; 12],
    }
    impl<S: hw::Simd> hw::Kernel<S> for PeaksStep<'_> {
        #[inline(always)]
        fn run(self, s: S) {
            channel_max(s, self.x0, self.y);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn upsample_bilinear<S: hw::Simd>(
        s: S,
        x0: &[f32; 432],
        scratch: &mut [f32],
        y: &mut [f32; 1728],
    ) {
        for oy in 0..12 {
            let rows = hw::Position {
                factor: 2,
                plus: 0,
                minus: 1,
                divisor: 4,
                input: 6,
            };
            let between = rows.between(oy);
            let share = s.splat(between.share);
            let above: &[f32; 72] = hw::window(x0, between.first * 72);
            let below: &[f32; 72] = hw::window(x0, between.second * 72);
            let row: &mut [f32; 72] = hw::part_mut(scratch, 0);
            let mut i = 0;
            while i + S::LANES <= 72 {
                let (above, below) = (s.load(above, i), s.load(below, i));
                s.store(s.mul_add(share, s.sub(below, above), above), row, i);
                i += S::LANES;
            }
            if 72 % S::LANES != 0 {
                let (above, below) = (
                    s.load_first(above, i, 72 % S::LANES),
                    s.load_first(below, i, 72 % S::LANES),
                );
                s.store_first(
                    s.mul_add(share, s.sub(below, above), above),
                    row,
                    i,
                    72 % S::LANES,
                );
            }
            let y: &mut [f32; 144] = hw::window_mut(y, oy * 144);
            let columns = hw::Position {
                factor: 2,
                plus: 0,
                minus: 1,
                divisor: 4,
                input: 6,
            };
            for ox in 0..2 {
                let between = columns.between(ox);
                let share = s.splat(between.share);
                let first: &[f32; 12] = hw::window(row, between.first * 12);
                let second: &[f32; 12] = hw::window(row, between.second * 12);
                let y: &mut [f32; 12] = hw::window_mut(y, ox * 12);
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let (first, second) = (s.load(first, c), s.load(second, c));
                    s.store(
                        hw::math::relu(s, s.mul_add(share, s.sub(second, first), first)),
                        y,
                        c,
                    );
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let (first, second) = (
                        s.load_first(first, c, 12 % S::LANES),
                        s.load_first(second, c, 12 % S::LANES),
                    );
                    s.store_first(
                        hw::math::relu(s, s.mul_add(share, s.sub(second, first), first)),
                        y,
                        c,
                        12 % S::LANES,
                    );
                }
            }
            for tile in 1..5 {
                let x: &[f32; 36] = hw::window(row, (tile - 1) * 12);
                let y: &mut [f32; 24] = hw::window_mut(y, tile * 24);
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let v0 = s.load(x, c);
                    let v1 = s.load(x, 12 + c);
                    let v2 = s.load(x, 24 + c);
                    s.store(
                        hw::math::relu(s, s.mul_add(s.splat(0.75), s.sub(v1, v0), v0)),
                        y,
                        c,
                    );
                    s.store(
                        hw::math::relu(s, s.mul_add(s.splat(0.25), s.sub(v2, v1), v1)),
                        y,
                        12 + c,
                    );
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let v0 = s.load_first(x, c, 12 % S::LANES);
                    let v1 = s.load_first(x, 12 + c, 12 % S::LANES);
                    let v2 = s.load_first(x, 24 + c, 12 % S::LANES);
                    s.store_first(
                        hw::math::relu(s, s.mul_add(s.splat(0.75), s.sub(v1, v0), v0)),
                        y,
                        c,
                        12 % S::LANES,
                    );
                    s.store_first(
                        hw::math::relu(s, s.mul_add(s.splat(0.25), s.sub(v2, v1), v1)),
                        y,
                        12 + c,
                        12 % S::LANES,
                    );
                }
            }
            let columns = hw::Position {
                factor: 2,
                plus: 0,
                minus: 1,
                divisor: 4,
                input: 6,
            };
            for ox in 10..12 {
                let between = columns.between(ox);
                let share = s.splat(between.share);
                let first: &[f32; 12] = hw::window(row, between.first * 12);
                let second: &[f32; 12] = hw::window(row, between.second * 12);
                let y: &mut [f32; 12] = hw::window_mut(y, ox * 12);
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let (first, second) = (s.load(first, c), s.load(second, c));
                    s.store(
                        hw::math::relu(s, s.mul_add(share, s.sub(second, first), first)),
                        y,
                        c,
                    );
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let (first, second) = (
                        s.load_first(first, c, 12 % S::LANES),
                        s.load_first(second, c, 12 % S::LANES),
                    );
                    s.store_first(
                        hw::math::relu(s, s.mul_add(share, s.sub(second, first), first)),
                        y,
                        c,
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
    fn upsample_nearest<S: hw::Simd>(s: S, x0: &[f32; 1728], y: &mut [f32; 1944]) {
        for oy in 0..9 {
            let rows = hw::Position {
                factor: 4,
                plus: 0,
                minus: 0,
                divisor: 3,
                input: 12,
            };
            let row: &[f32; 144] = hw::window(x0, rows.pixel(oy) * 144);
            let y: &mut [f32; 216] = hw::window_mut(y, oy * 216);
            for tile in 0..6 {
                let x: &[f32; 24] = hw::window(row, tile * 2 * 12);
                let y: &mut [f32; 36] = hw::window_mut(y, tile * 36);
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let v0 = s.load(x, c);
                    let v1 = s.load(x, 12 + c);
                    s.store(v0, y, c);
                    s.store(v0, y, 12 + c);
                    s.store(v1, y, 24 + c);
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let v0 = s.load_first(x, c, 12 % S::LANES);
                    let v1 = s.load_first(x, 12 + c, 12 % S::LANES);
                    s.store_first(v0, y, c, 12 % S::LANES);
                    s.store_first(v0, y, 12 + c, 12 % S::LANES);
                    s.store_first(v1, y, 24 + c, 12 % S::LANES);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn upsample_bilinear_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 1728],
        w: &[f32; 12],
        scratch: &mut [f32],
        y: &mut [f32; 3468],
    ) {
        for oy in 0..17 {
            let rows = hw::Position {
                factor: 11,
                plus: 0,
                minus: 0,
                divisor: 16,
                input: 12,
            };
            let between = rows.between(oy);
            let share = s.splat(between.share);
            let above: &[f32; 144] = hw::window(x0, between.first * 144);
            let below: &[f32; 144] = hw::window(x0, between.second * 144);
            let row: &mut [f32; 144] = hw::part_mut(scratch, 0);
            let mut i = 0;
            while i + S::LANES <= 144 {
                let (above, below) = (s.load(above, i), s.load(below, i));
                s.store(s.mul_add(share, s.sub(below, above), above), row, i);
                i += S::LANES;
            }
            let y: &mut [f32; 204] = hw::window_mut(y, oy * 204);
            let columns = hw::Position {
                factor: 11,
                plus: 0,
                minus: 0,
                divisor: 16,
                input: 12,
            };
            for ox in 0..17 {
                let between = columns.between(ox);
                let share = s.splat(between.share);
                let first: &[f32; 12] = hw::window(row, between.first * 12);
                let second: &[f32; 12] = hw::window(row, between.second * 12);
                let y: &mut [f32; 12] = hw::window_mut(y, ox * 12);
                let mut c = 0;
                while c + S::LANES <= 12 {
                    let (first, second) = (s.load(first, c), s.load(second, c));
                    s.store(
                        hw::math::prelu(
                            s,
                            s.mul_add(share, s.sub(second, first), first),
                            s.load(w, c),
                        ),
                        y,
                        c,
                    );
                    c += S::LANES;
                }
                if 12 % S::LANES != 0 {
                    let (first, second) = (
                        s.load_first(first, c, 12 % S::LANES),
                        s.load_first(second, c, 12 % S::LANES),
                    );
                    s.store_first(
                        hw::math::prelu(
                            s,
                            s.mul_add(share, s.sub(second, first), first),
                            s.load_first(w, c, 12 % S::LANES),
                        ),
                        y,
                        c,
                        12 % S::LANES,
                    );
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_1x1_tile_12x2_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 432],
        w: &[f32; 416],
        y: &mut [f32; 720],
    ) {
        {
            let panel: &[f32; 416] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..3 {
                    let ox = tile * 12;
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
                    let mut a10_0 = bias0;
                    let mut a10_1 = bias1;
                    let mut a11_0 = bias0;
                    let mut a11_1 = bias1;
                    let ky = 0;
                    {
                        let x: &[f32; 144] = hw::window(x0, ox * 12);
                        let w: &[f32; 384] = hw::window(panel, 32 + ky * 384);
                        for (i, w) in hw::chunks::<32>(w).iter().enumerate() {
                            let w0 = s.load(w, 0);
                            let w1 = s.load(w, 16);
                            let v0 = s.splat(x[i]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            let v1 = s.splat(x[i + 12]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let v2 = s.splat(x[i + 24]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let v3 = s.splat(x[i + 36]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            let v4 = s.splat(x[i + 48]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            let v5 = s.splat(x[i + 60]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            a5_1 = s.mul_add(v5, w1, a5_1);
                            let v6 = s.splat(x[i + 72]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            a6_1 = s.mul_add(v6, w1, a6_1);
                            let v7 = s.splat(x[i + 84]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            a7_1 = s.mul_add(v7, w1, a7_1);
                            let v8 = s.splat(x[i + 96]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            a8_1 = s.mul_add(v8, w1, a8_1);
                            let v9 = s.splat(x[i + 108]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            a9_1 = s.mul_add(v9, w1, a9_1);
                            let v10 = s.splat(x[i + 120]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            a10_1 = s.mul_add(v10, w1, a10_1);
                            let v11 = s.splat(x[i + 132]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            a11_1 = s.mul_add(v11, w1, a11_1);
                        }
                    }
                    let y: &mut [f32; 240] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store_first(a0_1, y, 16, 4);
                    s.store(a1_0, y, 20);
                    s.store_first(a1_1, y, 36, 4);
                    s.store(a2_0, y, 40);
                    s.store_first(a2_1, y, 56, 4);
                    s.store(a3_0, y, 60);
                    s.store_first(a3_1, y, 76, 4);
                    s.store(a4_0, y, 80);
                    s.store_first(a4_1, y, 96, 4);
                    s.store(a5_0, y, 100);
                    s.store_first(a5_1, y, 116, 4);
                    s.store(a6_0, y, 120);
                    s.store_first(a6_1, y, 136, 4);
                    s.store(a7_0, y, 140);
                    s.store_first(a7_1, y, 156, 4);
                    s.store(a8_0, y, 160);
                    s.store_first(a8_1, y, 176, 4);
                    s.store(a9_0, y, 180);
                    s.store_first(a9_1, y, 196, 4);
                    s.store(a10_0, y, 200);
                    s.store_first(a10_1, y, 216, 4);
                    s.store(a11_0, y, 220);
                    s.store_first(a11_1, y, 236, 4);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_1x1_tile_3x3_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 432],
        w: &[f32; 312],
        y: &mut [f32; 720],
    ) {
        {
            let panel: &[f32; 312] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..12 {
                    let ox = tile * 3;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 8);
                    let bias2 = s.load(panel, 16);
                    let mut a0_0 = bias0;
                    let mut a0_1 = bias1;
                    let mut a0_2 = bias2;
                    let mut a1_0 = bias0;
                    let mut a1_1 = bias1;
                    let mut a1_2 = bias2;
                    let mut a2_0 = bias0;
                    let mut a2_1 = bias1;
                    let mut a2_2 = bias2;
                    let ky = 0;
                    {
                        let x: &[f32; 36] = hw::window(x0, ox * 12);
                        let w: &[f32; 288] = hw::window(panel, 24 + ky * 288);
                        let w0 = s.load(w, 0);
                        let w1 = s.load(w, 8);
                        let w2 = s.load(w, 16);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 24);
                        let w1 = s.load(w, 32);
                        let w2 = s.load(w, 40);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[1 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[1 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 48);
                        let w1 = s.load(w, 56);
                        let w2 = s.load(w, 64);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[2 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[2 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 72);
                        let w1 = s.load(w, 80);
                        let w2 = s.load(w, 88);
                        let v0 = s.splat(x[3]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[3 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[3 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 96);
                        let w1 = s.load(w, 104);
                        let w2 = s.load(w, 112);
                        let v0 = s.splat(x[4]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[4 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[4 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 120);
                        let w1 = s.load(w, 128);
                        let w2 = s.load(w, 136);
                        let v0 = s.splat(x[5]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[5 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[5 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 144);
                        let w1 = s.load(w, 152);
                        let w2 = s.load(w, 160);
                        let v0 = s.splat(x[6]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[6 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[6 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 168);
                        let w1 = s.load(w, 176);
                        let w2 = s.load(w, 184);
                        let v0 = s.splat(x[7]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[7 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[7 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 192);
                        let w1 = s.load(w, 200);
                        let w2 = s.load(w, 208);
                        let v0 = s.splat(x[8]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[8 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[8 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 216);
                        let w1 = s.load(w, 224);
                        let w2 = s.load(w, 232);
                        let v0 = s.splat(x[9]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[9 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[9 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 240);
                        let w1 = s.load(w, 248);
                        let w2 = s.load(w, 256);
                        let v0 = s.splat(x[10]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[10 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[10 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let w0 = s.load(w, 264);
                        let w1 = s.load(w, 272);
                        let w2 = s.load(w, 280);
                        let v0 = s.splat(x[11]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        let v1 = s.splat(x[11 + 12]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        let v2 = s.splat(x[11 + 24]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                    }
                    let y: &mut [f32; 60] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 8);
                    s.store_first(a0_2, y, 16, 4);
                    s.store(a1_0, y, 20);
                    s.store(a1_1, y, 28);
                    s.store_first(a1_2, y, 36, 4);
                    s.store(a2_0, y, 40);
                    s.store(a2_1, y, 48);
                    s.store_first(a2_2, y, 56, 4);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_4x3_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 432],
        w: &[f32; 260],
        y: &mut [f32; 720],
    ) {
        {
            let panel: &[f32; 156] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..12 {
                    let ox = tile * 3;
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
                    let ky = 0;
                    {
                        let x: &[f32; 36] = hw::window(x0, ox * 12);
                        let w: &[f32; 144] = hw::window(panel, 12 + ky * 144);
                        let v0 = s.splat(x[0]);
                        let v1 = s.splat(x[12]);
                        let v2 = s.splat(x[24]);
                        let w0 = s.load(w, 0);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 4);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 8);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[1]);
                        let v1 = s.splat(x[1 + 12]);
                        let v2 = s.splat(x[1 + 24]);
                        let w0 = s.load(w, 12);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 16);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 20);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[2]);
                        let v1 = s.splat(x[2 + 12]);
                        let v2 = s.splat(x[2 + 24]);
                        let w0 = s.load(w, 24);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 28);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 32);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[3]);
                        let v1 = s.splat(x[3 + 12]);
                        let v2 = s.splat(x[3 + 24]);
                        let w0 = s.load(w, 36);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 40);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 44);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[4]);
                        let v1 = s.splat(x[4 + 12]);
                        let v2 = s.splat(x[4 + 24]);
                        let w0 = s.load(w, 48);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 52);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 56);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[5]);
                        let v1 = s.splat(x[5 + 12]);
                        let v2 = s.splat(x[5 + 24]);
                        let w0 = s.load(w, 60);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 64);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 68);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[6]);
                        let v1 = s.splat(x[6 + 12]);
                        let v2 = s.splat(x[6 + 24]);
                        let w0 = s.load(w, 72);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 76);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 80);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[7]);
                        let v1 = s.splat(x[7 + 12]);
                        let v2 = s.splat(x[7 + 24]);
                        let w0 = s.load(w, 84);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 88);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 92);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[8]);
                        let v1 = s.splat(x[8 + 12]);
                        let v2 = s.splat(x[8 + 24]);
                        let w0 = s.load(w, 96);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 100);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 104);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[9]);
                        let v1 = s.splat(x[9 + 12]);
                        let v2 = s.splat(x[9 + 24]);
                        let w0 = s.load(w, 108);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 112);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 116);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[10]);
                        let v1 = s.splat(x[10 + 12]);
                        let v2 = s.splat(x[10 + 24]);
                        let w0 = s.load(w, 120);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 124);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 128);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                        let v0 = s.splat(x[11]);
                        let v1 = s.splat(x[11 + 12]);
                        let v2 = s.splat(x[11 + 24]);
                        let w0 = s.load(w, 132);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let w1 = s.load(w, 136);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        let w2 = s.load(w, 140);
                        a0_2 = s.mul_add(v0, w2, a0_2);
                        a1_2 = s.mul_add(v1, w2, a1_2);
                        a2_2 = s.mul_add(v2, w2, a2_2);
                    }
                    let y: &mut [f32; 52] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a0_2, y, 8);
                    s.store(a1_0, y, 20);
                    s.store(a1_1, y, 24);
                    s.store(a1_2, y, 28);
                    s.store(a2_0, y, 40);
                    s.store(a2_1, y, 44);
                    s.store(a2_2, y, 48);
                }
            }
        }
        {
            let panel: &[f32; 104] = hw::window(w, 156);
            let filter = 12;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..9 {
                    let ox = tile * 4;
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
                    let ky = 0;
                    {
                        let x: &[f32; 48] = hw::window(x0, ox * 12);
                        let w: &[f32; 96] = hw::window(panel, 8 + ky * 96);
                        let v0 = s.splat(x[0]);
                        let v1 = s.splat(x[12]);
                        let v2 = s.splat(x[24]);
                        let v3 = s.splat(x[36]);
                        let w0 = s.load(w, 0);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 4);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[1]);
                        let v1 = s.splat(x[1 + 12]);
                        let v2 = s.splat(x[1 + 24]);
                        let v3 = s.splat(x[1 + 36]);
                        let w0 = s.load(w, 8);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 12);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[2]);
                        let v1 = s.splat(x[2 + 12]);
                        let v2 = s.splat(x[2 + 24]);
                        let v3 = s.splat(x[2 + 36]);
                        let w0 = s.load(w, 16);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 20);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[3]);
                        let v1 = s.splat(x[3 + 12]);
                        let v2 = s.splat(x[3 + 24]);
                        let v3 = s.splat(x[3 + 36]);
                        let w0 = s.load(w, 24);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 28);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[4]);
                        let v1 = s.splat(x[4 + 12]);
                        let v2 = s.splat(x[4 + 24]);
                        let v3 = s.splat(x[4 + 36]);
                        let w0 = s.load(w, 32);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 36);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[5]);
                        let v1 = s.splat(x[5 + 12]);
                        let v2 = s.splat(x[5 + 24]);
                        let v3 = s.splat(x[5 + 36]);
                        let w0 = s.load(w, 40);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 44);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[6]);
                        let v1 = s.splat(x[6 + 12]);
                        let v2 = s.splat(x[6 + 24]);
                        let v3 = s.splat(x[6 + 36]);
                        let w0 = s.load(w, 48);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 52);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[7]);
                        let v1 = s.splat(x[7 + 12]);
                        let v2 = s.splat(x[7 + 24]);
                        let v3 = s.splat(x[7 + 36]);
                        let w0 = s.load(w, 56);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 60);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[8]);
                        let v1 = s.splat(x[8 + 12]);
                        let v2 = s.splat(x[8 + 24]);
                        let v3 = s.splat(x[8 + 36]);
                        let w0 = s.load(w, 64);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 68);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[9]);
                        let v1 = s.splat(x[9 + 12]);
                        let v2 = s.splat(x[9 + 24]);
                        let v3 = s.splat(x[9 + 36]);
                        let w0 = s.load(w, 72);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 76);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[10]);
                        let v1 = s.splat(x[10 + 12]);
                        let v2 = s.splat(x[10 + 24]);
                        let v3 = s.splat(x[10 + 36]);
                        let w0 = s.load(w, 80);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 84);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                        let v0 = s.splat(x[11]);
                        let v1 = s.splat(x[11 + 12]);
                        let v2 = s.splat(x[11 + 24]);
                        let v3 = s.splat(x[11 + 36]);
                        let w0 = s.load(w, 88);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let w1 = s.load(w, 92);
                        a0_1 = s.mul_add(v0, w1, a0_1);
                        a1_1 = s.mul_add(v1, w1, a1_1);
                        a2_1 = s.mul_add(v2, w1, a2_1);
                        a3_1 = s.mul_add(v3, w1, a3_1);
                    }
                    let y: &mut [f32; 68] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 20);
                    s.store(a1_1, y, 24);
                    s.store(a2_0, y, 40);
                    s.store(a2_1, y, 44);
                    s.store(a3_0, y, 60);
                    s.store(a3_1, y, 64);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x1_tile_5x5_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 432],
        w: &[f32; 260],
        y: &mut [f32; 720],
    ) {
        {
            let panel: &[f32; 260] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                for tile in 0..4 {
                    let ox = tile * 5;
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let bias3 = s.load(panel, 12);
                    let bias4 = s.load(panel, 16);
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
                    let mut a4_0 = bias0;
                    let mut a4_1 = bias1;
                    let mut a4_2 = bias2;
                    let mut a4_3 = bias3;
                    let mut a4_4 = bias4;
                    let ky = 0;
                    {
                        let x: &[f32; 60] = hw::window(x0, ox * 12);
                        let w: &[f32; 240] = hw::window(panel, 20 + ky * 240);
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
                            let v1 = s.splat(x[i + 12]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            let v2 = s.splat(x[i + 24]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let v3 = s.splat(x[i + 36]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                            a3_4 = s.mul_add(v3, w4, a3_4);
                            let v4 = s.splat(x[i + 48]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            a4_1 = s.mul_add(v4, w1, a4_1);
                            a4_2 = s.mul_add(v4, w2, a4_2);
                            a4_3 = s.mul_add(v4, w3, a4_3);
                            a4_4 = s.mul_add(v4, w4, a4_4);
                        }
                    }
                    let y: &mut [f32; 100] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a0_2, y, 8);
                    s.store(a0_3, y, 12);
                    s.store(a0_4, y, 16);
                    s.store(a1_0, y, 20);
                    s.store(a1_1, y, 24);
                    s.store(a1_2, y, 28);
                    s.store(a1_3, y, 32);
                    s.store(a1_4, y, 36);
                    s.store(a2_0, y, 40);
                    s.store(a2_1, y, 44);
                    s.store(a2_2, y, 48);
                    s.store(a2_3, y, 52);
                    s.store(a2_4, y, 56);
                    s.store(a3_0, y, 60);
                    s.store(a3_1, y, 64);
                    s.store(a3_2, y, 68);
                    s.store(a3_3, y, 72);
                    s.store(a3_4, y, 76);
                    s.store(a4_0, y, 80);
                    s.store(a4_1, y, 84);
                    s.store(a4_2, y, 88);
                    s.store(a4_3, y, 92);
                    s.store(a4_4, y, 96);
                }
                for tile in 0..4 {
                    let ox = (tile * 4 + 20);
                    let bias0 = s.load(panel, 0);
                    let bias1 = s.load(panel, 4);
                    let bias2 = s.load(panel, 8);
                    let bias3 = s.load(panel, 12);
                    let bias4 = s.load(panel, 16);
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
                        let x: &[f32; 48] = hw::window(x0, ox * 12);
                        let w: &[f32; 240] = hw::window(panel, 20 + ky * 240);
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
                            let v1 = s.splat(x[i + 12]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            let v2 = s.splat(x[i + 24]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let v3 = s.splat(x[i + 36]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            a3_1 = s.mul_add(v3, w1, a3_1);
                            a3_2 = s.mul_add(v3, w2, a3_2);
                            a3_3 = s.mul_add(v3, w3, a3_3);
                            a3_4 = s.mul_add(v3, w4, a3_4);
                        }
                    }
                    let y: &mut [f32; 80] = hw::window_mut(y, ox * 20 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a0_2, y, 8);
                    s.store(a0_3, y, 12);
                    s.store(a0_4, y, 16);
                    s.store(a1_0, y, 20);
                    s.store(a1_1, y, 24);
                    s.store(a1_2, y, 28);
                    s.store(a1_3, y, 32);
                    s.store(a1_4, y, 36);
                    s.store(a2_0, y, 40);
                    s.store(a2_1, y, 44);
                    s.store(a2_2, y, 48);
                    s.store(a2_3, y, 52);
                    s.store(a2_4, y, 56);
                    s.store(a3_0, y, 60);
                    s.store(a3_1, y, 64);
                    s.store(a3_2, y, 68);
                    s.store(a3_3, y, 72);
                    s.store(a3_4, y, 76);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn interleave<S: hw::Simd>(s: S, x0: &[f32; 720], y: &mut [f32; 720]) {
        for (row_of_phases, (first_y, from_y, rows)) in [(0, 0, 6), (1, 0, 6)]
            .into_iter()
            .enumerate()
        {
            for row in 0..rows {
                let x: &[f32; 120] = hw::window(x0, (from_y + row) * 120);
                let y: &mut [f32; 60] = hw::window_mut(y, (first_y + row * 2) * 60);
                for (column, (first_x, from_x, pixels)) in [(0, 0, 6), (1, 0, 6)]
                    .into_iter()
                    .enumerate()
                {
                    let phase = row_of_phases * 2 + column;
                    for pixel in 0..pixels {
                        let x: &[f32; 20] = hw::window(x, (from_x + pixel) * 20);
                        let y: &mut [f32; 5] = hw::window_mut(
                            y,
                            (first_x + pixel * 2) * 5,
                        );
                        let x: &[f32; 5] = hw::window(x, phase * 5);
                        let mut c = 0;
                        while c + S::LANES <= 5 {
                            s.store(hw::math::relu(s, s.load(x, c)), y, c);
                            c += S::LANES;
                        }
                        if 5 % S::LANES != 0 {
                            s.store_first(
                                hw::math::relu(s, s.load_first(x, c, 5 % S::LANES)),
                                y,
                                c,
                                5 % S::LANES,
                            );
                        }
                    }
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_2x2_tile_13x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 168],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 168] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = hw::taps(oy, 0, 12, 2, 1);
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let w5_0 = s.load(w, 40);
                            let w6_0 = s.load(w, 48);
                            let w7_0 = s.load(w, 56);
                            let w8_0 = s.load(w, 64);
                            let w9_0 = s.load(w, 72);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[6]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            let v0 = s.splat(x[7]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            let v0 = s.splat(x[10]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[11]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            let v0 = s.splat(x[15]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            let v0 = s.splat(x[20]);
                            a4_0 = s.mul_add(v0, w5_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[21]);
                            a4_0 = s.mul_add(v0, w6_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            let v0 = s.splat(x[22]);
                            a4_0 = s.mul_add(v0, w7_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            let v0 = s.splat(x[23]);
                            a4_0 = s.mul_add(v0, w8_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            let v0 = s.splat(x[24]);
                            a4_0 = s.mul_add(v0, w9_0, a4_0);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            let v0 = s.splat(x[25]);
                            a5_0 = s.mul_add(v0, w5_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[26]);
                            a5_0 = s.mul_add(v0, w6_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            let v0 = s.splat(x[27]);
                            a5_0 = s.mul_add(v0, w7_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            let v0 = s.splat(x[28]);
                            a5_0 = s.mul_add(v0, w8_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            let v0 = s.splat(x[29]);
                            a5_0 = s.mul_add(v0, w9_0, a5_0);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            let v0 = s.splat(x[30]);
                            a6_0 = s.mul_add(v0, w5_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[31]);
                            a6_0 = s.mul_add(v0, w6_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            let v0 = s.splat(x[32]);
                            a6_0 = s.mul_add(v0, w7_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            let v0 = s.splat(x[33]);
                            a6_0 = s.mul_add(v0, w8_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            let v0 = s.splat(x[34]);
                            a6_0 = s.mul_add(v0, w9_0, a6_0);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            let v0 = s.splat(x[35]);
                            a7_0 = s.mul_add(v0, w5_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[36]);
                            a7_0 = s.mul_add(v0, w6_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            let v0 = s.splat(x[37]);
                            a7_0 = s.mul_add(v0, w7_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            let v0 = s.splat(x[38]);
                            a7_0 = s.mul_add(v0, w8_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            let v0 = s.splat(x[39]);
                            a7_0 = s.mul_add(v0, w9_0, a7_0);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            let v0 = s.splat(x[40]);
                            a8_0 = s.mul_add(v0, w5_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[41]);
                            a8_0 = s.mul_add(v0, w6_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            let v0 = s.splat(x[42]);
                            a8_0 = s.mul_add(v0, w7_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            let v0 = s.splat(x[43]);
                            a8_0 = s.mul_add(v0, w8_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            let v0 = s.splat(x[44]);
                            a8_0 = s.mul_add(v0, w9_0, a8_0);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            let v0 = s.splat(x[45]);
                            a9_0 = s.mul_add(v0, w5_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[46]);
                            a9_0 = s.mul_add(v0, w6_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            let v0 = s.splat(x[47]);
                            a9_0 = s.mul_add(v0, w7_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            let v0 = s.splat(x[48]);
                            a9_0 = s.mul_add(v0, w8_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            let v0 = s.splat(x[49]);
                            a9_0 = s.mul_add(v0, w9_0, a9_0);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            let v0 = s.splat(x[50]);
                            a10_0 = s.mul_add(v0, w5_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[51]);
                            a10_0 = s.mul_add(v0, w6_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            let v0 = s.splat(x[52]);
                            a10_0 = s.mul_add(v0, w7_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            let v0 = s.splat(x[53]);
                            a10_0 = s.mul_add(v0, w8_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            let v0 = s.splat(x[54]);
                            a10_0 = s.mul_add(v0, w9_0, a10_0);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            let v0 = s.splat(x[55]);
                            a11_0 = s.mul_add(v0, w5_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[56]);
                            a11_0 = s.mul_add(v0, w6_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            let v0 = s.splat(x[57]);
                            a11_0 = s.mul_add(v0, w7_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            let v0 = s.splat(x[58]);
                            a11_0 = s.mul_add(v0, w8_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            let v0 = s.splat(x[59]);
                            a11_0 = s.mul_add(v0, w9_0, a11_0);
                            a12_0 = s.mul_add(v0, w4_0, a12_0);
                        }
                    }
                    let y: &mut [f32; 104] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 8);
                    s.store(a2_0, y, 16);
                    s.store(a3_0, y, 24);
                    s.store(a4_0, y, 32);
                    s.store(a5_0, y, 40);
                    s.store(a6_0, y, 48);
                    s.store(a7_0, y, 56);
                    s.store(a8_0, y, 64);
                    s.store(a9_0, y, 72);
                    s.store(a10_0, y, 80);
                    s.store(a11_0, y, 88);
                    s.store(a12_0, y, 96);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_2x2_tile_13x1_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 168],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 168] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = hw::taps(oy, 0, 12, 2, 1);
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            let w0 = s.load(w, 0);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 8);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[1 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[1 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[1 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[1 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[1 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[1 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[1 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[1 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[1 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[1 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[1 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 16);
                            let v1 = s.splat(x[2]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[2 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[2 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[2 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[2 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[2 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[2 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[2 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[2 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[2 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[2 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[2 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 24);
                            let v1 = s.splat(x[3]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[3 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[3 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[3 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[3 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[3 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[3 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[3 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[3 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[3 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[3 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[3 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 32);
                            let v1 = s.splat(x[4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[4 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[4 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[4 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[4 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[4 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[4 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[4 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[4 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[4 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[4 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[4 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                        }
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            let w0 = s.load(w, 0);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 8);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[1 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[1 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[1 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[1 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[1 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[1 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[1 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[1 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[1 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[1 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[1 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 16);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[2 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[2 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[2 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[2 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[2 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[2 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[2 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[2 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[2 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[2 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[2 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 24);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[3 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[3 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[3 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[3 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[3 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[3 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[3 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[3 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[3 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[3 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[3 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 32);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[4 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[4 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[4 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[4 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[4 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[4 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[4 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[4 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[4 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[4 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[4 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                        }
                    }
                    let y: &mut [f32; 104] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 8);
                    s.store(a2_0, y, 16);
                    s.store(a3_0, y, 24);
                    s.store(a4_0, y, 32);
                    s.store(a5_0, y, 40);
                    s.store(a6_0, y, 48);
                    s.store(a7_0, y, 56);
                    s.store(a8_0, y, 64);
                    s.store(a9_0, y, 72);
                    s.store(a10_0, y, 80);
                    s.store(a11_0, y, 88);
                    s.store(a12_0, y, 96);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_2x2_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 168],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 168] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = hw::taps(oy, 0, 12, 2, 1);
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v1 = s.splat(x[i]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 5]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 10]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 15]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                            }
                        }
                        {
                            let x: &[f32; 25] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 20]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                            }
                        }
                    }
                    let y: &mut [f32; 40] = hw::window_mut(y, ox * 8 + filter);
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
                }
                {
                    let ox = 5;
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
                            let x: &[f32; 25] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                            }
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
                {
                    let ox = 9;
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
                            let x: &[f32; 20] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                            }
                        }
                        {
                            let x: &[f32; 15] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                            }
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_2x2_tile_5x2_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 168],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 168] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = hw::taps(oy, 0, 12, 2, 1);
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                            let x: &[f32; 25] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[6]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[7]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[10]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[11]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                            let v0 = s.splat(x[15]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a3_1 = s.mul_add(v0, w5_1, a3_1);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            a4_1 = s.mul_add(v0, w0_1, a4_1);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a3_1 = s.mul_add(v0, w6_1, a3_1);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a4_1 = s.mul_add(v0, w1_1, a4_1);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a3_1 = s.mul_add(v0, w7_1, a3_1);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a4_1 = s.mul_add(v0, w2_1, a4_1);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a3_1 = s.mul_add(v0, w8_1, a3_1);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a4_1 = s.mul_add(v0, w3_1, a4_1);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a3_1 = s.mul_add(v0, w9_1, a3_1);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a4_1 = s.mul_add(v0, w4_1, a4_1);
                            let v0 = s.splat(x[20]);
                            a4_0 = s.mul_add(v0, w5_0, a4_0);
                            a4_1 = s.mul_add(v0, w5_1, a4_1);
                            let v0 = s.splat(x[21]);
                            a4_0 = s.mul_add(v0, w6_0, a4_0);
                            a4_1 = s.mul_add(v0, w6_1, a4_1);
                            let v0 = s.splat(x[22]);
                            a4_0 = s.mul_add(v0, w7_0, a4_0);
                            a4_1 = s.mul_add(v0, w7_1, a4_1);
                            let v0 = s.splat(x[23]);
                            a4_0 = s.mul_add(v0, w8_0, a4_0);
                            a4_1 = s.mul_add(v0, w8_1, a4_1);
                            let v0 = s.splat(x[24]);
                            a4_0 = s.mul_add(v0, w9_0, a4_0);
                            a4_1 = s.mul_add(v0, w9_1, a4_1);
                        }
                    }
                    let y: &mut [f32; 40] = hw::window_mut(y, ox * 8 + filter);
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
                }
                {
                    let ox = 5;
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
                            let x: &[f32; 25] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
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
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[8]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[9]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[12]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[13]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[14]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[16]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[17]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[18]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[19]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                            let v0 = s.splat(x[20]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a3_1 = s.mul_add(v0, w5_1, a3_1);
                            let v0 = s.splat(x[21]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a3_1 = s.mul_add(v0, w6_1, a3_1);
                            let v0 = s.splat(x[22]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a3_1 = s.mul_add(v0, w7_1, a3_1);
                            let v0 = s.splat(x[23]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a3_1 = s.mul_add(v0, w8_1, a3_1);
                            let v0 = s.splat(x[24]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a3_1 = s.mul_add(v0, w9_1, a3_1);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
                {
                    let ox = 9;
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
                            let x: &[f32; 20] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
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
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[8]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[9]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[12]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[13]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[14]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[16]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[17]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[18]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[19]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_1x2_tile_13x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 88],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 88] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = 0..1;
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
                            let w0_0 = s.load(w, 0);
                            let w1_0 = s.load(w, 8);
                            let w2_0 = s.load(w, 16);
                            let w3_0 = s.load(w, 24);
                            let w4_0 = s.load(w, 32);
                            let w5_0 = s.load(w, 40);
                            let w6_0 = s.load(w, 48);
                            let w7_0 = s.load(w, 56);
                            let w8_0 = s.load(w, 64);
                            let w9_0 = s.load(w, 72);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            let v0 = s.splat(x[6]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            let v0 = s.splat(x[7]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            let v0 = s.splat(x[10]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            let v0 = s.splat(x[11]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            let v0 = s.splat(x[15]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            let v0 = s.splat(x[20]);
                            a4_0 = s.mul_add(v0, w5_0, a4_0);
                            a5_0 = s.mul_add(v0, w0_0, a5_0);
                            let v0 = s.splat(x[21]);
                            a4_0 = s.mul_add(v0, w6_0, a4_0);
                            a5_0 = s.mul_add(v0, w1_0, a5_0);
                            let v0 = s.splat(x[22]);
                            a4_0 = s.mul_add(v0, w7_0, a4_0);
                            a5_0 = s.mul_add(v0, w2_0, a5_0);
                            let v0 = s.splat(x[23]);
                            a4_0 = s.mul_add(v0, w8_0, a4_0);
                            a5_0 = s.mul_add(v0, w3_0, a5_0);
                            let v0 = s.splat(x[24]);
                            a4_0 = s.mul_add(v0, w9_0, a4_0);
                            a5_0 = s.mul_add(v0, w4_0, a5_0);
                            let v0 = s.splat(x[25]);
                            a5_0 = s.mul_add(v0, w5_0, a5_0);
                            a6_0 = s.mul_add(v0, w0_0, a6_0);
                            let v0 = s.splat(x[26]);
                            a5_0 = s.mul_add(v0, w6_0, a5_0);
                            a6_0 = s.mul_add(v0, w1_0, a6_0);
                            let v0 = s.splat(x[27]);
                            a5_0 = s.mul_add(v0, w7_0, a5_0);
                            a6_0 = s.mul_add(v0, w2_0, a6_0);
                            let v0 = s.splat(x[28]);
                            a5_0 = s.mul_add(v0, w8_0, a5_0);
                            a6_0 = s.mul_add(v0, w3_0, a6_0);
                            let v0 = s.splat(x[29]);
                            a5_0 = s.mul_add(v0, w9_0, a5_0);
                            a6_0 = s.mul_add(v0, w4_0, a6_0);
                            let v0 = s.splat(x[30]);
                            a6_0 = s.mul_add(v0, w5_0, a6_0);
                            a7_0 = s.mul_add(v0, w0_0, a7_0);
                            let v0 = s.splat(x[31]);
                            a6_0 = s.mul_add(v0, w6_0, a6_0);
                            a7_0 = s.mul_add(v0, w1_0, a7_0);
                            let v0 = s.splat(x[32]);
                            a6_0 = s.mul_add(v0, w7_0, a6_0);
                            a7_0 = s.mul_add(v0, w2_0, a7_0);
                            let v0 = s.splat(x[33]);
                            a6_0 = s.mul_add(v0, w8_0, a6_0);
                            a7_0 = s.mul_add(v0, w3_0, a7_0);
                            let v0 = s.splat(x[34]);
                            a6_0 = s.mul_add(v0, w9_0, a6_0);
                            a7_0 = s.mul_add(v0, w4_0, a7_0);
                            let v0 = s.splat(x[35]);
                            a7_0 = s.mul_add(v0, w5_0, a7_0);
                            a8_0 = s.mul_add(v0, w0_0, a8_0);
                            let v0 = s.splat(x[36]);
                            a7_0 = s.mul_add(v0, w6_0, a7_0);
                            a8_0 = s.mul_add(v0, w1_0, a8_0);
                            let v0 = s.splat(x[37]);
                            a7_0 = s.mul_add(v0, w7_0, a7_0);
                            a8_0 = s.mul_add(v0, w2_0, a8_0);
                            let v0 = s.splat(x[38]);
                            a7_0 = s.mul_add(v0, w8_0, a7_0);
                            a8_0 = s.mul_add(v0, w3_0, a8_0);
                            let v0 = s.splat(x[39]);
                            a7_0 = s.mul_add(v0, w9_0, a7_0);
                            a8_0 = s.mul_add(v0, w4_0, a8_0);
                            let v0 = s.splat(x[40]);
                            a8_0 = s.mul_add(v0, w5_0, a8_0);
                            a9_0 = s.mul_add(v0, w0_0, a9_0);
                            let v0 = s.splat(x[41]);
                            a8_0 = s.mul_add(v0, w6_0, a8_0);
                            a9_0 = s.mul_add(v0, w1_0, a9_0);
                            let v0 = s.splat(x[42]);
                            a8_0 = s.mul_add(v0, w7_0, a8_0);
                            a9_0 = s.mul_add(v0, w2_0, a9_0);
                            let v0 = s.splat(x[43]);
                            a8_0 = s.mul_add(v0, w8_0, a8_0);
                            a9_0 = s.mul_add(v0, w3_0, a9_0);
                            let v0 = s.splat(x[44]);
                            a8_0 = s.mul_add(v0, w9_0, a8_0);
                            a9_0 = s.mul_add(v0, w4_0, a9_0);
                            let v0 = s.splat(x[45]);
                            a9_0 = s.mul_add(v0, w5_0, a9_0);
                            a10_0 = s.mul_add(v0, w0_0, a10_0);
                            let v0 = s.splat(x[46]);
                            a9_0 = s.mul_add(v0, w6_0, a9_0);
                            a10_0 = s.mul_add(v0, w1_0, a10_0);
                            let v0 = s.splat(x[47]);
                            a9_0 = s.mul_add(v0, w7_0, a9_0);
                            a10_0 = s.mul_add(v0, w2_0, a10_0);
                            let v0 = s.splat(x[48]);
                            a9_0 = s.mul_add(v0, w8_0, a9_0);
                            a10_0 = s.mul_add(v0, w3_0, a10_0);
                            let v0 = s.splat(x[49]);
                            a9_0 = s.mul_add(v0, w9_0, a9_0);
                            a10_0 = s.mul_add(v0, w4_0, a10_0);
                            let v0 = s.splat(x[50]);
                            a10_0 = s.mul_add(v0, w5_0, a10_0);
                            a11_0 = s.mul_add(v0, w0_0, a11_0);
                            let v0 = s.splat(x[51]);
                            a10_0 = s.mul_add(v0, w6_0, a10_0);
                            a11_0 = s.mul_add(v0, w1_0, a11_0);
                            let v0 = s.splat(x[52]);
                            a10_0 = s.mul_add(v0, w7_0, a10_0);
                            a11_0 = s.mul_add(v0, w2_0, a11_0);
                            let v0 = s.splat(x[53]);
                            a10_0 = s.mul_add(v0, w8_0, a10_0);
                            a11_0 = s.mul_add(v0, w3_0, a11_0);
                            let v0 = s.splat(x[54]);
                            a10_0 = s.mul_add(v0, w9_0, a10_0);
                            a11_0 = s.mul_add(v0, w4_0, a11_0);
                            let v0 = s.splat(x[55]);
                            a11_0 = s.mul_add(v0, w5_0, a11_0);
                            a12_0 = s.mul_add(v0, w0_0, a12_0);
                            let v0 = s.splat(x[56]);
                            a11_0 = s.mul_add(v0, w6_0, a11_0);
                            a12_0 = s.mul_add(v0, w1_0, a12_0);
                            let v0 = s.splat(x[57]);
                            a11_0 = s.mul_add(v0, w7_0, a11_0);
                            a12_0 = s.mul_add(v0, w2_0, a12_0);
                            let v0 = s.splat(x[58]);
                            a11_0 = s.mul_add(v0, w8_0, a11_0);
                            a12_0 = s.mul_add(v0, w3_0, a12_0);
                            let v0 = s.splat(x[59]);
                            a11_0 = s.mul_add(v0, w9_0, a11_0);
                            a12_0 = s.mul_add(v0, w4_0, a12_0);
                        }
                    }
                    let y: &mut [f32; 104] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 8);
                    s.store(a2_0, y, 16);
                    s.store(a3_0, y, 24);
                    s.store(a4_0, y, 32);
                    s.store(a5_0, y, 40);
                    s.store(a6_0, y, 48);
                    s.store(a7_0, y, 56);
                    s.store(a8_0, y, 64);
                    s.store(a9_0, y, 72);
                    s.store(a10_0, y, 80);
                    s.store(a11_0, y, 88);
                    s.store(a12_0, y, 96);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_1x2_tile_13x1_lanes_8_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 88],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 88] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = 0..1;
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            let w0 = s.load(w, 0);
                            let v1 = s.splat(x[0]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 8);
                            let v1 = s.splat(x[1]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[1 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[1 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[1 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[1 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[1 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[1 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[1 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[1 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[1 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[1 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[1 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 16);
                            let v1 = s.splat(x[2]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[2 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[2 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[2 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[2 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[2 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[2 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[2 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[2 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[2 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[2 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[2 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 24);
                            let v1 = s.splat(x[3]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[3 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[3 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[3 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[3 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[3 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[3 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[3 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[3 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[3 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[3 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[3 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                            let w0 = s.load(w, 32);
                            let v1 = s.splat(x[4]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[4 + 5]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[4 + 10]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[4 + 15]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[4 + 20]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[4 + 25]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[4 + 30]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[4 + 35]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[4 + 40]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[4 + 45]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[4 + 50]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let v12 = s.splat(x[4 + 55]);
                            a12_0 = s.mul_add(v12, w0, a12_0);
                        }
                        {
                            let x: &[f32; 60] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            let w0 = s.load(w, 0);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 8);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[1 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[1 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[1 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[1 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[1 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[1 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[1 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[1 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[1 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[1 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[1 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 16);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[2 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[2 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[2 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[2 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[2 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[2 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[2 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[2 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[2 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[2 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[2 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 24);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[3 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[3 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[3 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[3 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[3 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[3 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[3 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[3 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[3 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[3 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[3 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                            let w0 = s.load(w, 32);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            let v1 = s.splat(x[4 + 5]);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let v2 = s.splat(x[4 + 10]);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let v3 = s.splat(x[4 + 15]);
                            a3_0 = s.mul_add(v3, w0, a3_0);
                            let v4 = s.splat(x[4 + 20]);
                            a4_0 = s.mul_add(v4, w0, a4_0);
                            let v5 = s.splat(x[4 + 25]);
                            a5_0 = s.mul_add(v5, w0, a5_0);
                            let v6 = s.splat(x[4 + 30]);
                            a6_0 = s.mul_add(v6, w0, a6_0);
                            let v7 = s.splat(x[4 + 35]);
                            a7_0 = s.mul_add(v7, w0, a7_0);
                            let v8 = s.splat(x[4 + 40]);
                            a8_0 = s.mul_add(v8, w0, a8_0);
                            let v9 = s.splat(x[4 + 45]);
                            a9_0 = s.mul_add(v9, w0, a9_0);
                            let v10 = s.splat(x[4 + 50]);
                            a10_0 = s.mul_add(v10, w0, a10_0);
                            let v11 = s.splat(x[4 + 55]);
                            a11_0 = s.mul_add(v11, w0, a11_0);
                        }
                    }
                    let y: &mut [f32; 104] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a1_0, y, 8);
                    s.store(a2_0, y, 16);
                    s.store(a3_0, y, 24);
                    s.store(a4_0, y, 32);
                    s.store(a5_0, y, 40);
                    s.store(a6_0, y, 48);
                    s.store(a7_0, y, 56);
                    s.store(a8_0, y, 64);
                    s.store(a9_0, y, 72);
                    s.store(a10_0, y, 80);
                    s.store(a11_0, y, 88);
                    s.store(a12_0, y, 96);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x2_tile_5x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 88],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 88] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = 0..1;
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                            let x: &[f32; 20] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v1 = s.splat(x[i]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 5]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 10]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 15]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                            }
                        }
                        {
                            let x: &[f32; 25] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 20]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                            }
                        }
                    }
                    let y: &mut [f32; 40] = hw::window_mut(y, ox * 8 + filter);
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
                }
                {
                    let ox = 5;
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
                            let x: &[f32; 25] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                            }
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
                {
                    let ox = 9;
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
                            let x: &[f32; 20] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 40] = hw::window(panel, 8 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 15]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                            }
                        }
                        {
                            let x: &[f32; 15] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 40] = hw::window(panel, 48 + ky * 80);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 5]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 10]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                            }
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
            }
        }
    }
    #[hw::neon_level]
    #[inline(always)]
    fn conv_1x2_tile_5x2_lanes_4_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 720],
        w: &[f32; 88],
        y: &mut [f32; 1248],
    ) {
        {
            let panel: &[f32; 88] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..12 {
                let rows = 0..1;
                let y: &mut [f32; 104] = hw::window_mut(y, oy * 104);
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
                            let x: &[f32; 25] = hw::window(x0, (oy + ky) * 60 + ox * 5);
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
                            let v0 = s.splat(x[0]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[1]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[2]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[3]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[4]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[5]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[6]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[7]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[8]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[9]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[10]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[11]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[12]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[13]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[14]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                            let v0 = s.splat(x[15]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a3_1 = s.mul_add(v0, w5_1, a3_1);
                            a4_0 = s.mul_add(v0, w0_0, a4_0);
                            a4_1 = s.mul_add(v0, w0_1, a4_1);
                            let v0 = s.splat(x[16]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a3_1 = s.mul_add(v0, w6_1, a3_1);
                            a4_0 = s.mul_add(v0, w1_0, a4_0);
                            a4_1 = s.mul_add(v0, w1_1, a4_1);
                            let v0 = s.splat(x[17]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a3_1 = s.mul_add(v0, w7_1, a3_1);
                            a4_0 = s.mul_add(v0, w2_0, a4_0);
                            a4_1 = s.mul_add(v0, w2_1, a4_1);
                            let v0 = s.splat(x[18]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a3_1 = s.mul_add(v0, w8_1, a3_1);
                            a4_0 = s.mul_add(v0, w3_0, a4_0);
                            a4_1 = s.mul_add(v0, w3_1, a4_1);
                            let v0 = s.splat(x[19]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a3_1 = s.mul_add(v0, w9_1, a3_1);
                            a4_0 = s.mul_add(v0, w4_0, a4_0);
                            a4_1 = s.mul_add(v0, w4_1, a4_1);
                            let v0 = s.splat(x[20]);
                            a4_0 = s.mul_add(v0, w5_0, a4_0);
                            a4_1 = s.mul_add(v0, w5_1, a4_1);
                            let v0 = s.splat(x[21]);
                            a4_0 = s.mul_add(v0, w6_0, a4_0);
                            a4_1 = s.mul_add(v0, w6_1, a4_1);
                            let v0 = s.splat(x[22]);
                            a4_0 = s.mul_add(v0, w7_0, a4_0);
                            a4_1 = s.mul_add(v0, w7_1, a4_1);
                            let v0 = s.splat(x[23]);
                            a4_0 = s.mul_add(v0, w8_0, a4_0);
                            a4_1 = s.mul_add(v0, w8_1, a4_1);
                            let v0 = s.splat(x[24]);
                            a4_0 = s.mul_add(v0, w9_0, a4_0);
                            a4_1 = s.mul_add(v0, w9_1, a4_1);
                        }
                    }
                    let y: &mut [f32; 40] = hw::window_mut(y, ox * 8 + filter);
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
                }
                {
                    let ox = 5;
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
                            let x: &[f32; 25] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
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
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[8]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[9]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[12]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[13]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[14]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[16]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[17]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[18]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[19]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                            let v0 = s.splat(x[20]);
                            a3_0 = s.mul_add(v0, w5_0, a3_0);
                            a3_1 = s.mul_add(v0, w5_1, a3_1);
                            let v0 = s.splat(x[21]);
                            a3_0 = s.mul_add(v0, w6_0, a3_0);
                            a3_1 = s.mul_add(v0, w6_1, a3_1);
                            let v0 = s.splat(x[22]);
                            a3_0 = s.mul_add(v0, w7_0, a3_0);
                            a3_1 = s.mul_add(v0, w7_1, a3_1);
                            let v0 = s.splat(x[23]);
                            a3_0 = s.mul_add(v0, w8_0, a3_0);
                            a3_1 = s.mul_add(v0, w8_1, a3_1);
                            let v0 = s.splat(x[24]);
                            a3_0 = s.mul_add(v0, w9_0, a3_0);
                            a3_1 = s.mul_add(v0, w9_1, a3_1);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
                {
                    let ox = 9;
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
                            let x: &[f32; 20] = hw::window(
                                x0,
                                (oy + ky) * 60 + (ox - 1) * 5,
                            );
                            let w: &[f32; 80] = hw::window(panel, 8 + ky * 80);
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
                            let w8_0 = s.load(w, 64);
                            let w8_1 = s.load(w, 68);
                            let w9_0 = s.load(w, 72);
                            let w9_1 = s.load(w, 76);
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
                            let v0 = s.splat(x[5]);
                            a0_0 = s.mul_add(v0, w5_0, a0_0);
                            a0_1 = s.mul_add(v0, w5_1, a0_1);
                            a1_0 = s.mul_add(v0, w0_0, a1_0);
                            a1_1 = s.mul_add(v0, w0_1, a1_1);
                            let v0 = s.splat(x[6]);
                            a0_0 = s.mul_add(v0, w6_0, a0_0);
                            a0_1 = s.mul_add(v0, w6_1, a0_1);
                            a1_0 = s.mul_add(v0, w1_0, a1_0);
                            a1_1 = s.mul_add(v0, w1_1, a1_1);
                            let v0 = s.splat(x[7]);
                            a0_0 = s.mul_add(v0, w7_0, a0_0);
                            a0_1 = s.mul_add(v0, w7_1, a0_1);
                            a1_0 = s.mul_add(v0, w2_0, a1_0);
                            a1_1 = s.mul_add(v0, w2_1, a1_1);
                            let v0 = s.splat(x[8]);
                            a0_0 = s.mul_add(v0, w8_0, a0_0);
                            a0_1 = s.mul_add(v0, w8_1, a0_1);
                            a1_0 = s.mul_add(v0, w3_0, a1_0);
                            a1_1 = s.mul_add(v0, w3_1, a1_1);
                            let v0 = s.splat(x[9]);
                            a0_0 = s.mul_add(v0, w9_0, a0_0);
                            a0_1 = s.mul_add(v0, w9_1, a0_1);
                            a1_0 = s.mul_add(v0, w4_0, a1_0);
                            a1_1 = s.mul_add(v0, w4_1, a1_1);
                            let v0 = s.splat(x[10]);
                            a1_0 = s.mul_add(v0, w5_0, a1_0);
                            a1_1 = s.mul_add(v0, w5_1, a1_1);
                            a2_0 = s.mul_add(v0, w0_0, a2_0);
                            a2_1 = s.mul_add(v0, w0_1, a2_1);
                            let v0 = s.splat(x[11]);
                            a1_0 = s.mul_add(v0, w6_0, a1_0);
                            a1_1 = s.mul_add(v0, w6_1, a1_1);
                            a2_0 = s.mul_add(v0, w1_0, a2_0);
                            a2_1 = s.mul_add(v0, w1_1, a2_1);
                            let v0 = s.splat(x[12]);
                            a1_0 = s.mul_add(v0, w7_0, a1_0);
                            a1_1 = s.mul_add(v0, w7_1, a1_1);
                            a2_0 = s.mul_add(v0, w2_0, a2_0);
                            a2_1 = s.mul_add(v0, w2_1, a2_1);
                            let v0 = s.splat(x[13]);
                            a1_0 = s.mul_add(v0, w8_0, a1_0);
                            a1_1 = s.mul_add(v0, w8_1, a1_1);
                            a2_0 = s.mul_add(v0, w3_0, a2_0);
                            a2_1 = s.mul_add(v0, w3_1, a2_1);
                            let v0 = s.splat(x[14]);
                            a1_0 = s.mul_add(v0, w9_0, a1_0);
                            a1_1 = s.mul_add(v0, w9_1, a1_1);
                            a2_0 = s.mul_add(v0, w4_0, a2_0);
                            a2_1 = s.mul_add(v0, w4_1, a2_1);
                            let v0 = s.splat(x[15]);
                            a2_0 = s.mul_add(v0, w5_0, a2_0);
                            a2_1 = s.mul_add(v0, w5_1, a2_1);
                            a3_0 = s.mul_add(v0, w0_0, a3_0);
                            a3_1 = s.mul_add(v0, w0_1, a3_1);
                            let v0 = s.splat(x[16]);
                            a2_0 = s.mul_add(v0, w6_0, a2_0);
                            a2_1 = s.mul_add(v0, w6_1, a2_1);
                            a3_0 = s.mul_add(v0, w1_0, a3_0);
                            a3_1 = s.mul_add(v0, w1_1, a3_1);
                            let v0 = s.splat(x[17]);
                            a2_0 = s.mul_add(v0, w7_0, a2_0);
                            a2_1 = s.mul_add(v0, w7_1, a2_1);
                            a3_0 = s.mul_add(v0, w2_0, a3_0);
                            a3_1 = s.mul_add(v0, w2_1, a3_1);
                            let v0 = s.splat(x[18]);
                            a2_0 = s.mul_add(v0, w8_0, a2_0);
                            a2_1 = s.mul_add(v0, w8_1, a2_1);
                            a3_0 = s.mul_add(v0, w3_0, a3_0);
                            a3_1 = s.mul_add(v0, w3_1, a3_1);
                            let v0 = s.splat(x[19]);
                            a2_0 = s.mul_add(v0, w9_0, a2_0);
                            a2_1 = s.mul_add(v0, w9_1, a2_1);
                            a3_0 = s.mul_add(v0, w4_0, a3_0);
                            a3_1 = s.mul_add(v0, w4_1, a3_1);
                        }
                    }
                    let y: &mut [f32; 32] = hw::window_mut(y, ox * 8 + filter);
                    s.store(a0_0, y, 0);
                    s.store(a0_1, y, 4);
                    s.store(a1_0, y, 8);
                    s.store(a1_1, y, 12);
                    s.store(a2_0, y, 16);
                    s.store(a2_1, y, 20);
                    s.store(a3_0, y, 24);
                    s.store(a3_1, y, 28);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn interleave_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 1248],
        x1: &[f32; 1248],
        y: &mut [f32; 2304],
    ) {
        for (row_of_phases, (first_y, from_y, rows)) in [(1, 0, 12)]
            .into_iter()
            .enumerate()
        {
            for row in 0..rows {
                let x: &[f32; 104] = hw::window(x0, (from_y + row) * 104);
                let y: &mut [f32; 96] = hw::window_mut(y, (first_y + row * 2) * 96);
                for (column, (first_x, from_x, pixels)) in [(1, 1, 12), (0, 0, 12)]
                    .into_iter()
                    .enumerate()
                {
                    let phase = row_of_phases * 2 + column;
                    for pixel in 0..pixels {
                        let x: &[f32; 8] = hw::window(x, (from_x + pixel) * 8);
                        let y: &mut [f32; 4] = hw::window_mut(
                            y,
                            (first_x + pixel * 2) * 4,
                        );
                        let x: &[f32; 4] = hw::window(x, phase * 4);
                        let mut c = 0;
                        while c + S::LANES <= 4 {
                            s.store(s.load(x, c), y, c);
                            c += S::LANES;
                        }
                        if 4 % S::LANES != 0 {
                            s.store_first(
                                s.load_first(x, c, 4 % S::LANES),
                                y,
                                c,
                                4 % S::LANES,
                            );
                        }
                    }
                }
            }
        }
        for (row_of_phases, (first_y, from_y, rows)) in [(0, 0, 12)]
            .into_iter()
            .enumerate()
        {
            for row in 0..rows {
                let x: &[f32; 104] = hw::window(x1, (from_y + row) * 104);
                let y: &mut [f32; 96] = hw::window_mut(y, (first_y + row * 2) * 96);
                for (column, (first_x, from_x, pixels)) in [(1, 1, 12), (0, 0, 12)]
                    .into_iter()
                    .enumerate()
                {
                    let phase = row_of_phases * 2 + column;
                    for pixel in 0..pixels {
                        let x: &[f32; 8] = hw::window(x, (from_x + pixel) * 8);
                        let y: &mut [f32; 4] = hw::window_mut(
                            y,
                            (first_x + pixel * 2) * 4,
                        );
                        let x: &[f32; 4] = hw::window(x, phase * 4);
                        let mut c = 0;
                        while c + S::LANES <= 4 {
                            s.store(s.load(x, c), y, c);
                            c += S::LANES;
                        }
                        if 4 % S::LANES != 0 {
                            s.store_first(
                                s.load_first(x, c, 4 % S::LANES),
                                y,
                                c,
                                4 % S::LANES,
                            );
                        }
                    }
                }
            }
        }
    }
    #[hw::avx512_level]
    #[inline(always)]
    fn conv_3x3_tile_3x1_lanes_16<S: hw::Simd>(
        s: S,
        x0: &[f32; 1728],
        w: &[f32; 880],
        y: &mut [f32; 288],
    ) {
        {
            let panel: &[f32; 880] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy * 2, 0, 12, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
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
                            let x: &[f32; 84] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + ox * 2 * 12,
                            );
                            let weights0: &[f32; 36] = hw::window(panel, 16 + ky * 36);
                            let weights1: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 108,
                            );
                            let weights2: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 216,
                            );
                            let weights3: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 324,
                            );
                            let weights4: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 432,
                            );
                            let weights5: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 540,
                            );
                            let weights6: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 648,
                            );
                            let weights7: &[f32; 36] = hw::window(
                                panel,
                                16 + ky * 36 + 756,
                            );
                            let end = hw::unknown(32);
                            let mut next = 0;
                            while next < end {
                                let i = ::core::cmp::Ord::min(next, 16);
                                let v0 = s.load(x, i);
                                let v1 = s.load(x, i + 24);
                                let v2 = s.load(x, i + 48);
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
                                let w4 = s.load(weights4, i);
                                a0_4 = s.mul_add(v0, w4, a0_4);
                                a1_4 = s.mul_add(v1, w4, a1_4);
                                a2_4 = s.mul_add(v2, w4, a2_4);
                                let w5 = s.load(weights5, i);
                                a0_5 = s.mul_add(v0, w5, a0_5);
                                a1_5 = s.mul_add(v1, w5, a1_5);
                                a2_5 = s.mul_add(v2, w5, a2_5);
                                let w6 = s.load(weights6, i);
                                a0_6 = s.mul_add(v0, w6, a0_6);
                                a1_6 = s.mul_add(v1, w6, a1_6);
                                a2_6 = s.mul_add(v2, w6, a2_6);
                                let w7 = s.load(weights7, i);
                                a0_7 = s.mul_add(v0, w7, a0_7);
                                a1_7 = s.mul_add(v1, w7, a1_7);
                                a2_7 = s.mul_add(v2, w7, a2_7);
                                next += 16;
                            }
                            let v0 = s.load_first(x, 32, 4);
                            let v1 = s.load_first(x, 32 + 24, 4);
                            let v2 = s.load_first(x, 32 + 48, 4);
                            let w0 = s.load_first(weights0, 32, 4);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 32, 4);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 32, 4);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 32, 4);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load_first(weights4, 32, 4);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load_first(weights5, 32, 4);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load_first(weights6, 32, 4);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load_first(weights7, 32, 4);
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
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store_first(a0_0, y, 0, 8);
                    s.store_first(a1_0, y, 8, 8);
                    s.store_first(a2_0, y, 16, 8);
                }
                {
                    let ox = 3;
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
                            let x: &[f32; 72] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + ox * 2 * 12,
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
                            let weights4: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 432,
                            );
                            let weights5: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 540,
                            );
                            let weights6: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 648,
                            );
                            let weights7: &[f32; 24] = hw::window(
                                panel,
                                16 + ky * 36 + 756,
                            );
                            let v0 = s.load(x, 0);
                            let v1 = s.load(x, 24);
                            let v2 = s.load(x, 48);
                            let w0 = s.load(weights0, 0);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load(weights1, 0);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load(weights2, 0);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load(weights3, 0);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load(weights4, 0);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load(weights5, 0);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load(weights6, 0);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load(weights7, 0);
                            a0_7 = s.mul_add(v0, w7, a0_7);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                            a2_7 = s.mul_add(v2, w7, a2_7);
                            let v0 = s.load_first(x, 16, 8);
                            let v1 = s.load_first(x, 16 + 24, 8);
                            let v2 = s.load_first(x, 16 + 48, 8);
                            let w0 = s.load_first(weights0, 16, 8);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            a2_0 = s.mul_add(v2, w0, a2_0);
                            let w1 = s.load_first(weights1, 16, 8);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            a2_1 = s.mul_add(v2, w1, a2_1);
                            let w2 = s.load_first(weights2, 16, 8);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            a2_2 = s.mul_add(v2, w2, a2_2);
                            let w3 = s.load_first(weights3, 16, 8);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            a2_3 = s.mul_add(v2, w3, a2_3);
                            let w4 = s.load_first(weights4, 16, 8);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            a2_4 = s.mul_add(v2, w4, a2_4);
                            let w5 = s.load_first(weights5, 16, 8);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            a2_5 = s.mul_add(v2, w5, a2_5);
                            let w6 = s.load_first(weights6, 16, 8);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            a2_6 = s.mul_add(v2, w6, a2_6);
                            let w7 = s.load_first(weights7, 16, 8);
                            a0_7 = s.mul_add(v0, w7, a0_7);
                            a1_7 = s.mul_add(v1, w7, a1_7);
                            a2_7 = s.mul_add(v2, w7, a2_7);
                        }
                        {
                            let x: &[f32; 36] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + (ox * 2 + 2) * 12,
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
                            let weights4: &[f32; 12] = hw::window(
                                panel,
                                40 + ky * 36 + 432,
                            );
                            let weights5: &[f32; 12] = hw::window(
                                panel,
                                40 + ky * 36 + 540,
                            );
                            let weights6: &[f32; 12] = hw::window(
                                panel,
                                40 + ky * 36 + 648,
                            );
                            let weights7: &[f32; 12] = hw::window(
                                panel,
                                40 + ky * 36 + 756,
                            );
                            let v0 = s.load_first(x, 0, 12);
                            let v1 = s.load_first(x, 24, 12);
                            let w0 = s.load_first(weights0, 0, 12);
                            a0_0 = s.mul_add(v0, w0, a0_0);
                            a1_0 = s.mul_add(v1, w0, a1_0);
                            let w1 = s.load_first(weights1, 0, 12);
                            a0_1 = s.mul_add(v0, w1, a0_1);
                            a1_1 = s.mul_add(v1, w1, a1_1);
                            let w2 = s.load_first(weights2, 0, 12);
                            a0_2 = s.mul_add(v0, w2, a0_2);
                            a1_2 = s.mul_add(v1, w2, a1_2);
                            let w3 = s.load_first(weights3, 0, 12);
                            a0_3 = s.mul_add(v0, w3, a0_3);
                            a1_3 = s.mul_add(v1, w3, a1_3);
                            let w4 = s.load_first(weights4, 0, 12);
                            a0_4 = s.mul_add(v0, w4, a0_4);
                            a1_4 = s.mul_add(v1, w4, a1_4);
                            let w5 = s.load_first(weights5, 0, 12);
                            a0_5 = s.mul_add(v0, w5, a0_5);
                            a1_5 = s.mul_add(v1, w5, a1_5);
                            let w6 = s.load_first(weights6, 0, 12);
                            a0_6 = s.mul_add(v0, w6, a0_6);
                            a1_6 = s.mul_add(v1, w6, a1_6);
                            let w7 = s.load_first(weights7, 0, 12);
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
                    let y: &mut [f32; 24] = hw::window_mut(y, ox * 8 + filter);
                    s.store_first(a0_0, y, 0, 8);
                    s.store_first(a1_0, y, 8, 8);
                    s.store_first(a2_0, y, 16, 8);
                }
            }
        }
    }
    #[hw::avx2_level]
    #[inline(always)]
    fn conv_3x3_tile_6x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 1728],
        w: &[f32; 872],
        y: &mut [f32; 288],
    ) {
        {
            let panel: &[f32; 872] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy * 2, 0, 12, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = bias0;
                    let mut a1_0 = bias0;
                    let mut a2_0 = bias0;
                    let mut a3_0 = bias0;
                    let mut a4_0 = bias0;
                    let mut a5_0 = bias0;
                    for ky in rows.clone() {
                        {
                            let x: &[f32; 144] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + ox * 2 * 12,
                            );
                            let w: &[f32; 192] = hw::window(panel, 8 + ky * 288);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 48]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 72]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 96]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                let v5 = s.splat(x[i + 120]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                            }
                        }
                        {
                            let x: &[f32; 108] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + (ox * 2 + 2) * 12,
                            );
                            let w: &[f32; 96] = hw::window(panel, 200 + ky * 288);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                let v1 = s.splat(x[i + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                let v2 = s.splat(x[i + 48]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                let v3 = s.splat(x[i + 72]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                let v4 = s.splat(x[i + 96]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                            }
                        }
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
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_3x3_tile_6x2_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 1728],
        w: &[f32; 872],
        y: &mut [f32; 288],
    ) {
        {
            let panel: &[f32; 872] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..6 {
                let rows = hw::taps(oy * 2, 0, 12, 3, 1);
                let y: &mut [f32; 48] = hw::window_mut(y, oy * 48);
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
                            let x: &[f32; 144] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + ox * 2 * 12,
                            );
                            let w: &[f32; 192] = hw::window(panel, 8 + ky * 288);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 48]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 72]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 96]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                                let v5 = s.splat(x[i + 120]);
                                a5_0 = s.mul_add(v5, w0, a5_0);
                                a5_1 = s.mul_add(v5, w1, a5_1);
                            }
                        }
                        {
                            let x: &[f32; 108] = hw::window(
                                x0,
                                (oy * 2 + ky) * 144 + (ox * 2 + 2) * 12,
                            );
                            let w: &[f32; 96] = hw::window(panel, 200 + ky * 288);
                            for (i, w) in hw::chunks::<8>(w).iter().enumerate() {
                                let w0 = s.load(w, 0);
                                let w1 = s.load(w, 4);
                                let v0 = s.splat(x[i]);
                                a0_0 = s.mul_add(v0, w0, a0_0);
                                a0_1 = s.mul_add(v0, w1, a0_1);
                                let v1 = s.splat(x[i + 24]);
                                a1_0 = s.mul_add(v1, w0, a1_0);
                                a1_1 = s.mul_add(v1, w1, a1_1);
                                let v2 = s.splat(x[i + 48]);
                                a2_0 = s.mul_add(v2, w0, a2_0);
                                a2_1 = s.mul_add(v2, w1, a2_1);
                                let v3 = s.splat(x[i + 72]);
                                a3_0 = s.mul_add(v3, w0, a3_0);
                                a3_1 = s.mul_add(v3, w1, a3_1);
                                let v4 = s.splat(x[i + 96]);
                                a4_0 = s.mul_add(v4, w0, a4_0);
                                a4_1 = s.mul_add(v4, w1, a4_1);
                            }
                        }
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
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn group_norm<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 16],
        scratch: &mut [f32],
        y: &mut [f32; 288],
    ) {
        let (means, rest) = hw::take::<8>(scratch, 0);
        let (factors, _) = hw::take::<8>(rest, 0);
        let mut c = 0;
        while c + S::LANES <= 8 {
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s.add(row0, s.load(x, c));
                }
                a0 = s.add(a0, row0);
            }
            s.store(s.div(a0, s.splat(36 as f32)), means, c);
            c += S::LANES;
        }
        if 8 % S::LANES != 0 {
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s.add(row0, s.load_first(x, c, 8 % S::LANES));
                }
                a0 = s.add(a0, row0);
            }
            s.store_first(s.div(a0, s.splat(36 as f32)), means, c, 8 % S::LANES);
        }
        hw::share_means(means, 8);
        let mut c = 0;
        while c + S::LANES <= 8 {
            let mean0 = s.load(means, c);
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s
                        .add(
                            row0,
                            {
                                let from_mean = s.sub(s.load(x, c), mean0);
                                s.mul(from_mean, from_mean)
                            },
                        );
                }
                a0 = s.add(a0, row0);
            }
            s.store(s.div(a0, s.splat(36 as f32)), factors, c);
            c += S::LANES;
        }
        if 8 % S::LANES != 0 {
            let mean0 = s.load_first(means, c, 8 % S::LANES);
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s
                        .add(
                            row0,
                            {
                                let from_mean = s
                                    .sub(s.load_first(x, c, 8 % S::LANES), mean0);
                                s.mul(from_mean, from_mean)
                            },
                        );
                }
                a0 = s.add(a0, row0);
            }
            s.store_first(s.div(a0, s.splat(36 as f32)), factors, c, 8 % S::LANES);
        }
        hw::share_means(factors, 8);
        hw::factors(factors, hw::window::<8, _>(w, 0), 0.00001);
        for pixel in 0..36 {
            let x: &[f32; 8] = hw::window(x0, pixel * 8);
            let y: &mut [f32; 8] = hw::window_mut(y, pixel * 8);
            let mut c = 0;
            while c + S::LANES <= 8 {
                s.store(
                    hw::math::relu(
                        s,
                        s
                            .mul_add(
                                s.sub(s.load(x, c), s.load(means, c)),
                                s.load(factors, c),
                                s.load(w, 8 + c),
                            ),
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
                                s
                                    .sub(
                                        s.load_first(x, c, 8 % S::LANES),
                                        s.load_first(means, c, 8 % S::LANES),
                                    ),
                                s.load_first(factors, c, 8 % S::LANES),
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
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn shuffle<S: hw::Simd>(s: S, x0: &[f32; 288], y: &mut [f32; 288]) {
        for pixel in 0..36 {
            let x: &[f32; 8] = hw::window(x0, pixel * 8);
            let y: &mut [f32; 8] = hw::window_mut(y, pixel * 8);
            for (c, y) in hw::chunks_mut::<4>(y).iter_mut().enumerate() {
                for (group, value) in y.iter_mut().enumerate() {
                    [*value] = *hw::window::<1, _>(x, group * 2 + c);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn group_norm_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 16],
        scratch: &mut [f32],
        y: &mut [f32; 288],
    ) {
        let (means, rest) = hw::take::<8>(scratch, 0);
        let (factors, _) = hw::take::<8>(rest, 0);
        let mut c = 0;
        while c + S::LANES <= 8 {
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s.add(row0, s.load(x, c));
                }
                a0 = s.add(a0, row0);
            }
            s.store(s.div(a0, s.splat(36 as f32)), means, c);
            c += S::LANES;
        }
        if 8 % S::LANES != 0 {
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s.add(row0, s.load_first(x, c, 8 % S::LANES));
                }
                a0 = s.add(a0, row0);
            }
            s.store_first(s.div(a0, s.splat(36 as f32)), means, c, 8 % S::LANES);
        }
        hw::share_means(means, 2);
        let mut c = 0;
        while c + S::LANES <= 8 {
            let mean0 = s.load(means, c);
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s
                        .add(
                            row0,
                            {
                                let from_mean = s.sub(s.load(x, c), mean0);
                                s.mul(from_mean, from_mean)
                            },
                        );
                }
                a0 = s.add(a0, row0);
            }
            s.store(s.div(a0, s.splat(36 as f32)), factors, c);
            c += S::LANES;
        }
        if 8 % S::LANES != 0 {
            let mean0 = s.load_first(means, c, 8 % S::LANES);
            let mut a0 = s.splat(0.0);
            for row in 0..6 {
                let mut row0 = s.splat(0.0);
                for column in 0..6 {
                    let x: &[f32; 8] = hw::window(x0, (row * 6 + column) * 8);
                    row0 = s
                        .add(
                            row0,
                            {
                                let from_mean = s
                                    .sub(s.load_first(x, c, 8 % S::LANES), mean0);
                                s.mul(from_mean, from_mean)
                            },
                        );
                }
                a0 = s.add(a0, row0);
            }
            s.store_first(s.div(a0, s.splat(36 as f32)), factors, c, 8 % S::LANES);
        }
        hw::share_means(factors, 2);
        hw::factors(factors, hw::window::<8, _>(w, 0), 0.00001);
        for pixel in 0..36 {
            let x: &[f32; 8] = hw::window(x0, pixel * 8);
            let y: &mut [f32; 8] = hw::window_mut(y, pixel * 8);
            let mut c = 0;
            while c + S::LANES <= 8 {
                s.store(
                    s
                        .mul_add(
                            s.sub(s.load(x, c), s.load(means, c)),
                            s.load(factors, c),
                            s.load(w, 8 + c),
                        ),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 8 % S::LANES != 0 {
                s.store_first(
                    s
                        .mul_add(
                            s
                                .sub(
                                    s.load_first(x, c, 8 % S::LANES),
                                    s.load_first(means, c, 8 % S::LANES),
                                ),
                            s.load_first(factors, c, 8 % S::LANES),
                            s.load_first(w, 8 + c, 8 % S::LANES),
                        ),
                    y,
                    c,
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
    fn layer_norm<S: hw::Simd>(
        s: S,
        x0: &[f32; 288],
        w: &[f32; 16],
        y: &mut [f32; 288],
    ) {
        for pixel in 0..36 {
            let x: &[f32; 8] = hw::window(x0, pixel * 8);
            let y: &mut [f32; 8] = hw::window_mut(y, pixel * 8);
            let [mean, factor] = hw::standard(s, x, y, 0.00001);
            let [mean, factor] = [s.splat(mean), s.splat(factor)];
            let mut c = 0;
            while c + S::LANES <= 8 {
                s.store(
                    s
                        .mul_add(
                            s.mul(s.sub(s.load(x, c), mean), factor),
                            s.load(w, c),
                            s.load(w, 8 + c),
                        ),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 8 % S::LANES != 0 {
                s.store_first(
                    s
                        .mul_add(
                            s.mul(s.sub(s.load_first(x, c, 8 % S::LANES), mean), factor),
                            s.load_first(w, c, 8 % S::LANES),
                            s.load_first(w, 8 + c, 8 % S::LANES),
                        ),
                    y,
                    c,
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
    fn sub<S: hw::Simd>(s: S, x0: &[f32; 284], x1: &[f32; 284], y: &mut [f32; 144]) {
        for pixel in 0..36 {
            let x0: &[f32; 4] = hw::window(x0, pixel * 8);
            let x1: &[f32; 4] = hw::window(x1, pixel * 8);
            let y: &mut [f32; 4] = hw::window_mut(y, pixel * 4);
            let mut c = 0;
            while c + S::LANES <= 4 {
                s.store(s.sub(s.load(x0, c), s.load(x1, c)), y, c);
                c += S::LANES;
            }
            if 4 % S::LANES != 0 {
                s.store_first(
                    s
                        .sub(
                            s.load_first(x0, c, 4 % S::LANES),
                            s.load_first(x1, c, 4 % S::LANES),
                        ),
                    y,
                    c,
                    4 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn div<S: hw::Simd>(s: S, x0: &[f32; 144], x1: &[f32; 284], y: &mut [f32; 144]) {
        for pixel in 0..36 {
            let x0: &[f32; 4] = hw::window(x0, pixel * 4);
            let x1: &[f32; 4] = hw::window(x1, pixel * 8);
            let y: &mut [f32; 4] = hw::window_mut(y, pixel * 4);
            let mut c = 0;
            while c + S::LANES <= 4 {
                s.store(
                    hw::math::clip(s, s.div(s.load(x0, c), s.load(x1, c)), -8.0, 8.0),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 4 % S::LANES != 0 {
                s.store_first(
                    hw::math::clip(
                        s,
                        s
                            .div(
                                s.load_first(x0, c, 4 % S::LANES),
                                s.load_first(x1, c, 4 % S::LANES),
                            ),
                        -8.0,
                        8.0,
                    ),
                    y,
                    c,
                    4 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn space_to_depth<S: hw::Simd>(s: S, x0: &[f32; 144], y: &mut [f32; 144]) {
        for row in 0..3 {
            for in_block in 0..2 {
                for column in 0..3 {
                    let pixel = row * 3 + column;
                    let run = (row * 2 + in_block) * 3 + column;
                    let x: &[f32; 8] = hw::window(x0, run * 8);
                    let y: &mut [f32; 16] = hw::window_mut(y, pixel * 16);
                    let x: &[f32; 8] = hw::window(x, 0);
                    let y: &mut [f32; 8] = hw::window_mut(y, in_block * 8);
                    let mut c = 0;
                    while c + S::LANES <= 8 {
                        s.store(s.load(x, c), y, c);
                        c += S::LANES;
                    }
                    if 8 % S::LANES != 0 {
                        s.store_first(
                            s.load_first(x, c, 8 % S::LANES),
                            y,
                            c,
                            8 % S::LANES,
                        );
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
    fn local_response_norm<S: hw::Simd>(
        s: S,
        x0: &[f32; 144],
        scratch: &mut [f32],
        y: &mut [f32; 144],
    ) {
        let norm = hw::LocalResponse {
            size: 5,
            before: 2,
            factor: 0.00002,
            exponent: -0.75,
            scale: 1.0,
        };
        let squares: &mut [f32; 20] = hw::part_mut(scratch, 0);
        squares.fill(0.0);
        for pixel in 0..9 {
            let x: &[f32; 16] = hw::window(x0, pixel * 16);
            let y: &mut [f32; 16] = hw::window_mut(y, pixel * 16);
            hw::local_response_norm(s, x, y, squares, &norm);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn depth_to_space<S: hw::Simd>(s: S, x0: &[f32; 144], y: &mut [f32; 144]) {
        for row in 0..3 {
            for in_block in 0..2 {
                for column in 0..3 {
                    let pixel = row * 3 + column;
                    let run = (row * 2 + in_block) * 3 + column;
                    let x: &[f32; 16] = hw::window(x0, pixel * 16);
                    let y: &mut [f32; 8] = hw::window_mut(y, run * 8);
                    for channel in 0..4 {
                        for column in 0..2 {
                            y[column * 4 + channel] = x[(channel * 2 + in_block) * 2
                                + column];
                        }
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
    fn pad<S: hw::Simd>(s: S, x0: &[f32; 144], y: &mut [f32; 320]) {
        let border: &mut [f32; 40] = hw::window_mut(y, 0);
        border.fill(0.5);
        for row in 0..6 {
            let x: &[f32; 24] = hw::window(x0, row * 24);
            let y: &mut [f32; 40] = hw::window_mut(y, (row + 1) * 40);
            let border: &mut [f32; 5] = hw::window_mut(y, 0);
            border.fill(0.5);
            for column in 0..6 {
                let y: &mut [f32; 5] = hw::window_mut(y, (column + 1) * 5);
                let border: &mut [f32; 1] = hw::window_mut(y, 0);
                border.fill(0.5);
                let from: &[f32; 4] = hw::window(x, column * 4);
                let to: &mut [f32; 4] = hw::window_mut(y, 1);
                let mut c = 0;
                while c + S::LANES <= 4 {
                    s.store(s.load(from, c), to, c);
                    c += S::LANES;
                }
                if 4 % S::LANES != 0 {
                    s.store_first(
                        s.load_first(from, c, 4 % S::LANES),
                        to,
                        c,
                        4 % S::LANES,
                    );
                }
            }
            let border: &mut [f32; 5] = hw::window_mut(y, 35);
            border.fill(0.5);
        }
        let border: &mut [f32; 40] = hw::window_mut(y, 280);
        border.fill(0.5);
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn pad_2<S: hw::Simd>(s: S, x0: &[f32; 320], y: &mut [f32; 480]) {
        for row in 0..8 {
            let x: &[f32; 40] = hw::window(x0, hw::border::reflect(row, 0, 8) * 40);
            let y: &mut [f32; 60] = hw::window_mut(y, row * 60);
            for column in 0..2 {
                let from: &[f32; 5] = hw::window(
                    x,
                    hw::border::reflect(column, 2, 8) * 5,
                );
                let to: &mut [f32; 5] = hw::window_mut(y, column * 5);
                let mut c = 0;
                while c + S::LANES <= 5 {
                    s.store(s.load(from, c), to, c);
                    c += S::LANES;
                }
                if 5 % S::LANES != 0 {
                    s.store_first(
                        s.load_first(from, c, 5 % S::LANES),
                        to,
                        c,
                        5 % S::LANES,
                    );
                }
            }
            let from: &[f32; 40] = hw::window(x, 0);
            let to: &mut [f32; 40] = hw::window_mut(y, 10);
            let mut c = 0;
            while c + S::LANES <= 40 {
                s.store(s.load(from, c), to, c);
                c += S::LANES;
            }
            if 40 % S::LANES != 0 {
                s.store_first(
                    s.load_first(from, c, 40 % S::LANES),
                    to,
                    c,
                    40 % S::LANES,
                );
            }
            for column in 10..12 {
                let from: &[f32; 5] = hw::window(
                    x,
                    hw::border::reflect(column, 2, 8) * 5,
                );
                let to: &mut [f32; 5] = hw::window_mut(y, column * 5);
                let mut c = 0;
                while c + S::LANES <= 5 {
                    s.store(s.load(from, c), to, c);
                    c += S::LANES;
                }
                if 5 % S::LANES != 0 {
                    s.store_first(
                        s.load_first(from, c, 5 % S::LANES),
                        to,
                        c,
                        5 % S::LANES,
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
    fn layer_norm_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 480],
        w: &[f32; 10],
        y: &mut [f32; 480],
    ) {
        for pixel in 0..96 {
            let x: &[f32; 5] = hw::window(x0, pixel * 5);
            let y: &mut [f32; 5] = hw::window_mut(y, pixel * 5);
            let [mean, factor] = hw::standard(s, x, y, 0.00001);
            let [mean, factor] = [s.splat(mean), s.splat(factor)];
            let mut c = 0;
            while c + S::LANES <= 5 {
                s.store(
                    hw::math::prelu(
                        s,
                        s.mul(s.mul(s.sub(s.load(x, c), mean), factor), s.load(w, c)),
                        s.load(w, 5 + c),
                    ),
                    y,
                    c,
                );
                c += S::LANES;
            }
            if 5 % S::LANES != 0 {
                s.store_first(
                    hw::math::prelu(
                        s,
                        s
                            .mul(
                                s
                                    .mul(s.sub(s.load_first(x, c, 5 % S::LANES), mean), factor),
                                s.load_first(w, c, 5 % S::LANES),
                            ),
                        s.load_first(w, 5 + c, 5 % S::LANES),
                    ),
                    y,
                    c,
                    5 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn l2_normalize<S: hw::Simd>(s: S, x0: &[f32; 480], y: &mut [f32; 480]) {
        for pixel in 0..96 {
            let x: &[f32; 5] = hw::window(x0, pixel * 5);
            let y: &mut [f32; 5] = hw::window_mut(y, pixel * 5);
            hw::l2_normalize(s, x, y, 0.000000000001);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn arg_max<S: hw::Simd>(s: S, x0: &[f32; 480], y: &mut [f32; 96]) {
        for pixel in 0..96 {
            let x: &[f32; 5] = hw::window(x0, pixel * 5);
            let y: &mut [f32; 1] = hw::window_mut(y, pixel * 1);
            *y = [hw::arg_max(s, x)];
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn log_softmax<S: hw::Simd>(s: S, x0: &[f32; 480], y: &mut [f32; 480]) {
        for pixel in 0..96 {
            let x: &[f32; 5] = hw::window(x0, pixel * 5);
            let y: &mut [f32; 5] = hw::window_mut(y, pixel * 5);
            hw::log_softmax(s, x, y);
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn slice<S: hw::Simd>(s: S, x0: &[f32; 478], y: &mut [f32; 36]) {
        for row in 0..4 {
            let x: &[f32; 13] = hw::window(x0, (row * 60 + 70));
            let y: &mut [f32; 9] = hw::window_mut(y, row * 9);
            for column in 0..3 {
                let from: &[f32; 3] = hw::window(x, column * 5);
                let to: &mut [f32; 3] = hw::window_mut(y, column * 3);
                let mut c = 0;
                while c + S::LANES <= 3 {
                    s.store(s.load(from, c), to, c);
                    c += S::LANES;
                }
                if 3 % S::LANES != 0 {
                    s.store_first(
                        s.load_first(from, c, 3 % S::LANES),
                        to,
                        c,
                        3 % S::LANES,
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
    fn conv_1x1_tile_12x1_lanes_8<S: hw::Simd>(
        s: S,
        x0: &[f32; 36],
        w: &[f32; 32],
        y: &mut [f32; 12],
    ) {
        {
            let panel: &[f32; 32] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
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
                    let ky = 0;
                    {
                        let x: &[f32; 36] = hw::window(x0, ox * 3);
                        let w: &[f32; 24] = hw::window(panel, 8 + ky * 24);
                        let w0 = s.load(w, 0);
                        let v0 = s.splat(x[0]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[3]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[6]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[9]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[12]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[15]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[18]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[21]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[24]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[27]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[30]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[33]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let w0 = s.load(w, 8);
                        let v0 = s.splat(x[1]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[1 + 3]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[1 + 6]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[1 + 9]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[1 + 12]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[1 + 15]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[1 + 18]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[1 + 21]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[1 + 24]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[1 + 27]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[1 + 30]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[1 + 33]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                        let w0 = s.load(w, 16);
                        let v0 = s.splat(x[2]);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.splat(x[2 + 3]);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.splat(x[2 + 6]);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.splat(x[2 + 9]);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.splat(x[2 + 12]);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.splat(x[2 + 15]);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.splat(x[2 + 18]);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.splat(x[2 + 21]);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.splat(x[2 + 24]);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.splat(x[2 + 27]);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.splat(x[2 + 30]);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.splat(x[2 + 33]);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                    }
                    let y: &mut [f32; 12] = hw::window_mut(y, ox * 1 + filter);
                    s.store_first(hw::math::softplus(s, a0_0), y, 0, 1);
                    s.store_first(hw::math::softplus(s, a1_0), y, 1, 1);
                    s.store_first(hw::math::softplus(s, a2_0), y, 2, 1);
                    s.store_first(hw::math::softplus(s, a3_0), y, 3, 1);
                    s.store_first(hw::math::softplus(s, a4_0), y, 4, 1);
                    s.store_first(hw::math::softplus(s, a5_0), y, 5, 1);
                    s.store_first(hw::math::softplus(s, a6_0), y, 6, 1);
                    s.store_first(hw::math::softplus(s, a7_0), y, 7, 1);
                    s.store_first(hw::math::softplus(s, a8_0), y, 8, 1);
                    s.store_first(hw::math::softplus(s, a9_0), y, 9, 1);
                    s.store_first(hw::math::softplus(s, a10_0), y, 10, 1);
                    s.store_first(hw::math::softplus(s, a11_0), y, 11, 1);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn conv_1x1_tile_12x1_lanes_4<S: hw::Simd>(
        s: S,
        x0: &[f32; 36],
        w: &[f32; 8],
        y: &mut [f32; 12],
    ) {
        {
            let panel: &[f32; 8] = hw::window(w, 0);
            let filter = 0;
            for oy in 0..1 {
                let rows = 0..1;
                {
                    let ox = 0;
                    let bias0 = s.load(panel, 0);
                    let mut a0_0 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    let mut a2_0 = s.splat(0.0);
                    let mut a3_0 = s.splat(0.0);
                    let mut a4_0 = s.splat(0.0);
                    let mut a5_0 = s.splat(0.0);
                    let mut a6_0 = s.splat(0.0);
                    let mut a7_0 = s.splat(0.0);
                    let mut a8_0 = s.splat(0.0);
                    let mut a9_0 = s.splat(0.0);
                    let mut a10_0 = s.splat(0.0);
                    let mut a11_0 = s.splat(0.0);
                    let ky = 0;
                    {
                        let x: &[f32; 36] = hw::window(x0, ox * 3);
                        let weights0: &[f32; 3] = hw::window(panel, 4 + ky * 3);
                        let w0 = s.load_first(weights0, 0, 3);
                        let v0 = s.load_first(x, 0, 3);
                        a0_0 = s.mul_add(v0, w0, a0_0);
                        let v1 = s.load_first(x, 3, 3);
                        a1_0 = s.mul_add(v1, w0, a1_0);
                        let v2 = s.load_first(x, 6, 3);
                        a2_0 = s.mul_add(v2, w0, a2_0);
                        let v3 = s.load_first(x, 9, 3);
                        a3_0 = s.mul_add(v3, w0, a3_0);
                        let v4 = s.load_first(x, 12, 3);
                        a4_0 = s.mul_add(v4, w0, a4_0);
                        let v5 = s.load_first(x, 15, 3);
                        a5_0 = s.mul_add(v5, w0, a5_0);
                        let v6 = s.load_first(x, 18, 3);
                        a6_0 = s.mul_add(v6, w0, a6_0);
                        let v7 = s.load_first(x, 21, 3);
                        a7_0 = s.mul_add(v7, w0, a7_0);
                        let v8 = s.load_first(x, 24, 3);
                        a8_0 = s.mul_add(v8, w0, a8_0);
                        let v9 = s.load_first(x, 27, 3);
                        a9_0 = s.mul_add(v9, w0, a9_0);
                        let v10 = s.load_first(x, 30, 3);
                        a10_0 = s.mul_add(v10, w0, a10_0);
                        let v11 = s.load_first(x, 33, 3);
                        a11_0 = s.mul_add(v11, w0, a11_0);
                    }
                    let a0_0 = s.add(s.reduce_add_each([a0_0, a1_0, a2_0, a3_0]), bias0);
                    let a4_0 = s.add(s.reduce_add_each([a4_0, a5_0, a6_0, a7_0]), bias0);
                    let a8_0 = s
                        .add(s.reduce_add_each([a8_0, a9_0, a10_0, a11_0]), bias0);
                    let y: &mut [f32; 12] = hw::window_mut(y, ox * 1 + filter);
                    s.store(hw::math::softplus(s, a0_0), y, 0);
                    s.store(hw::math::softplus(s, a4_0), y, 4);
                    s.store(hw::math::softplus(s, a8_0), y, 8);
                }
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn multiply<S: hw::Simd>(s: S, x0: &[f32; 36], x1: &[f32; 12], y: &mut [f32; 36]) {
        for pixel in 0..12 {
            let x0: &[f32; 3] = hw::window(x0, pixel * 3);
            let x1: &[f32; 1] = hw::window(x1, pixel);
            let x1 = s.splat(x1[0]);
            let y: &mut [f32; 3] = hw::window_mut(y, pixel * 3);
            let mut c = 0;
            while c + S::LANES <= 3 {
                s.store(hw::math::mish(s, s.mul(s.load(x0, c), x1)), y, c);
                c += S::LANES;
            }
            if 3 % S::LANES != 0 {
                s.store_first(
                    hw::math::mish(s, s.mul(s.load_first(x0, c, 3 % S::LANES), x1)),
                    y,
                    c,
                    3 % S::LANES,
                );
            }
        }
    }
    #[inline(always)]
    #[allow(
        dead_code,
        reason = "the levels that use it may all be missing from a build"
    )]
    fn avg_pool_1x3<S: hw::Simd>(s: S, x0: &[f32; 36], y: &mut [f32; 12]) {
        for band in 0..2 {
            let oy = band * 2;
            let y: &mut [f32; 6] = hw::window_mut(y, oy * 3);
            {
                let ox = 0;
                let mut c = 0;
                while c + S::LANES <= 3 {
                    let height0 = (0..1).len();
                    let height1 = (0..1).len();
                    let mut a0_0 = s.splat(0.0);
                    let mut a1_0 = s.splat(0.0);
                    {
                        let x: &[f32; 9] = hw::window(x0, oy * 9 + ox * 3 * 3);
                        let v0 = s.load(x, c);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load(x, 3 + c);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a0_0 = s.add(a0_0, v2);
                    }
                    {
                        let x: &[f32; 9] = hw::window(x0, (oy + 1) * 9 + ox * 3 * 3);
                        let v0 = s.load(x, c);
                        a1_0 = s.add(a1_0, v0);
                        let v1 = s.load(x, 3 + c);
                        a1_0 = s.add(a1_0, v1);
                        let v2 = s.load(x, 6 + c);
                        a1_0 = s.add(a1_0, v2);
                    }
                    let y0: &mut [f32; 3] = hw::window_mut(y, ox * 3);
                    s.store(
                        hw::math::power(
                            s,
                            s.div(a0_0, s.splat((height0 * 3) as f32)),
                            -0.5,
                        ),
                        y0,
                        c,
                    );
                    let y1: &mut [f32; 3] = hw::window_mut(y, (ox * 3 + 3));
                    s.store(
                        hw::math::power(
                            s,
                            s.div(a1_0, s.splat((height1 * 3) as f32)),
                            -0.5,
                        ),
                        y1,
                        c,
                    );
                    c += S::LANES;
                }
            }
        }
        if 3 % S::LANES != 0 {
            let c = 3 - 3 % S::LANES;
            for oy in 0..4 {
                let rows = 0..1;
                let y: &mut [f32; 3] = hw::window_mut(y, oy * 3);
                {
                    let ox = 0;
                    let height0 = (0..1).len();
                    let mut a0_0 = s.splat(0.0);
                    for ky in rows.clone() {
                        let x: &[f32; 9] = hw::window(x0, (oy + ky) * 9 + ox * 3 * 3);
                        let v0 = s.load_first(x, c, 3 % S::LANES);
                        a0_0 = s.add(a0_0, v0);
                        let v1 = s.load_first(x, 3 + c, 3 % S::LANES);
                        a0_0 = s.add(a0_0, v1);
                        let v2 = s.load_first(x, 6 + c, 3 % S::LANES);
                        a0_0 = s.add(a0_0, v2);
                    }
                    let y0: &mut [f32; 3] = hw::window_mut(y, ox * 3);
                    s.store_first(
                        hw::math::power(
                            s,
                            s.div(a0_0, s.splat((height0 * 3) as f32)),
                            -0.5,
                        ),
                        y0,
                        c,
                        3 % S::LANES,
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
    fn multiply_2<S: hw::Simd>(
        s: S,
        x0: &[f32; 36],
        x1: &[f32; 12],
        x2: &[f32; 12],
        y: &mut [f32; 36],
    ) {
        for oy in 0..4 {
            for ox in 0..3 {
                let pixel = oy * 3 + ox;
                let x0: &[f32; 3] = hw::window(x0, pixel * 3);
                let x1: &[f32; 3] = hw::window(x1, oy * 3);
                let x2: &[f32; 1] = hw::window(x2, pixel);
                let x2 = s.splat(x2[0]);
                let y: &mut [f32; 3] = hw::window_mut(y, pixel * 3);
                let mut c = 0;
                while c + S::LANES <= 3 {
                    s.store(s.mul(s.mul(s.load(x0, c), s.load(x1, c)), x2), y, c);
                    c += S::LANES;
                }
                if 3 % S::LANES != 0 {
                    s.store_first(
                        s
                            .mul(
                                s
                                    .mul(
                                        s.load_first(x0, c, 3 % S::LANES),
                                        s.load_first(x1, c, 3 % S::LANES),
                                    ),
                                x2,
                            ),
                        y,
                        c,
                        3 % S::LANES,
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
    fn channel_max<S: hw::Simd>(s: S, x0: &[f32; 36], y: &mut [f32; 12]) {
        for pixel in 0..12 {
            let x: &[f32; 3] = hw::window(x0, pixel * 3);
            let y: &mut [f32; 1] = hw::window_mut(y, pixel * 1);
            *y = [hw::channel_max(s, x)];
        }
        let mut i = 0;
        while i + S::LANES <= 12 {
            s.store(hw::math::sigmoid(s, s.load(y, i)), y, i);
            i += S::LANES;
        }
        if 12 % S::LANES != 0 {
            s.store_first(
                hw::math::sigmoid(s, s.load_first(y, i, 12 % S::LANES)),
                y,
                i,
                12 % S::LANES,
            );
        }
    }
};
