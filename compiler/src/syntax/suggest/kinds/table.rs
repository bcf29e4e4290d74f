//! Words of other frameworks for kinds of layer: the one table of them.

/// Words for a kind of layer, and what a layer of that kind is here.
pub struct Foreign {
    /// The words, without case and separators and what many frameworks put behind them.
    pub words: &'static [&'static str],
    /// What they mean.
    pub means: Means,
}

/// What a word for a kind means.
pub enum Means {
    /// One of this kind.
    Kind(&'static str),
    /// One of a kind with more keys, or others.
    With(With),
    /// One of a kind that another key tells, by its word and the words that it may have, or else of the kind `otherwise`. Some make it one
    /// of no kind.
    Choice {
        otherwise: &'static str,
        keys: &'static [&'static str],
        kinds: &'static [(&'static [&'static str], Option<&'static str>)],
    },
    /// A pool whose windows depend on its input: this one where there is a single window, and that one without it.
    Adaptive { global: &'static str, pool: &'static str },
    /// None of any kind: why, and what to do about it.
    Absent { why: &'static str, help: Option<&'static str> },
}

/// A kind with keys that its word says.
pub struct With {
    /// The kind.
    pub kind: &'static str,
    /// Keys that have these values where nothing else is said of them.
    pub keys: &'static [(&'static str, &'static str)],
    /// Keys that have another name here, and that name.
    pub renamed: &'static [(&'static str, &'static str)],
    /// Whether four numbers of `padding` are those of the left, the right, the top and the bottom.
    pub is_left_first: bool,
}

const fn kind_of(kind: &'static str, words: &'static [&'static str]) -> Foreign {
    Foreign { words, means: Means::Kind(kind) }
}

const fn with(
    kind: &'static str,
    keys: &'static [(&'static str, &'static str)],
    words: &'static [&'static str],
) -> Foreign {
    Foreign { words, means: Means::With(With { kind, keys, renamed: &[], is_left_first: false }) }
}

const fn padding(keys: &'static [(&'static str, &'static str)], words: &'static [&'static str]) -> Foreign {
    Foreign { words, means: Means::With(With { kind: "pad", keys, renamed: &[], is_left_first: true }) }
}

/// All words for kinds.
pub const KINDS: &[Foreign] = &[
    kind_of("conv", &["convolution", "convolutional"]),
    kind_of("depthwise_conv", &["depthwise", "depthwiseconvolution", "dwconv"]),
    kind_of(
        "transposed_conv",
        &[
            "conv2dtranspose",
            "convtranspose",
            "deconv",
            "deconvolution",
            "deconvolutional",
            "transposeconv",
            "transposedconvolution",
            "upconv",
        ],
    ),
    kind_of("max_pool", &["maxpooling"]),
    kind_of("avg_pool", &["averagepool", "averagepooling", "avgpooling", "meanpool"]),
    kind_of("global_max_pool", &["globalmaxpooling", "reducemax"]),
    kind_of(
        "global_avg_pool",
        &["gap", "globalaveragepool", "globalaveragepooling", "globalavgpooling", "globalpool", "mean", "reducemean"],
    ),
    Foreign {
        words: &["adaptiveavgpool", "adaptiveaveragepool", "adaptiveaveragepooling"],
        means: Means::Adaptive { global: "global_avg_pool", pool: "avg_pool" },
    },
    Foreign {
        words: &["adaptivemaxpool", "adaptivemaxpooling"],
        means: Means::Adaptive { global: "global_max_pool", pool: "max_pool" },
    },
    Foreign {
        words: &["pool", "pooling"],
        means: Means::Choice {
            otherwise: "max_pool",
            keys: &[
                "mode",
                "type",
                "pool",
                "pooling",
                "pooltype",
                "poolmode",
                "poolingtype",
                "method",
                "op",
                "operation",
            ],
            kinds: &[
                (&["ave", "average", "averagepool", "averagepooling", "avg", "avgpool", "mean"], Some("avg_pool")),
                (&["max", "maximum", "maxpool", "maxpooling"], Some("max_pool")),
            ],
        },
    },
    kind_of("upsample", &["interpolate", "resize", "resizenearestneighbor", "upsamplingnearest"]),
    Foreign {
        words: &["upsampling"],
        means: Means::With(With { kind: "upsample", keys: &[], renamed: &[("size", "scale")], is_left_first: false }),
    },
    with(
        "upsample",
        &[("mode", "bilinear")],
        &["bilinear", "bilinearupsample", "bilinearupsampling", "resizebilinear", "upsamplebilinear"],
    ),
    with("upsample", &[("mode", "bilinear"), ("align", "corners")], &["upsamplingbilinear"]),
    kind_of("pad", &["padding", "zeropadding"]),
    padding(&[], &["constantpad", "zeropad"]),
    padding(&[("mode", "reflect")], &["reflectionpad"]),
    padding(&[("mode", "edge")], &["replicationpad"]),
    kind_of("depth_to_space", &["depthtospace"]),
    with("depth_to_space", &[("mode", "crd")], &["pixelshuffle"]),
    kind_of("space_to_depth", &["reorg", "spacetodepth"]),
    with("space_to_depth", &[("mode", "crd")], &["pixelunshuffle"]),
    kind_of("fully_connected", &["affine", "connected", "dense", "fc", "gemm", "innerproduct", "linear"]),
    Foreign {
        words: &["norm", "normtype"],
        means: Means::Choice {
            otherwise: "batch_norm",
            keys: &["mode", "type", "method"],
            kinds: &[
                (&["batch", "batchnorm", "bn"], Some("batch_norm")),
                (&["instance", "instancenorm", "in"], Some("instance_norm")),
                (&["group", "groupnorm", "gn"], Some("group_norm")),
                (&["layer", "layernorm", "ln"], Some("layer_norm")),
                (&["lrn", "localresponse"], Some("local_response_norm")),
            ],
        },
    },
    kind_of(
        "batch_norm",
        &[
            "batchnormalisation",
            "batchnormalization",
            "batchnormalize",
            "bn",
            "frozenbatchnorm",
            "syncbatchnorm",
            "syncbn",
            "synchronizedbatchnorm",
        ],
    ),
    kind_of("instance_norm", &["instancenormalization"]),
    kind_of("group_norm", &["groupnormalization"]),
    kind_of("layer_norm", &["layernormalization"]),
    kind_of("local_response_norm", &["localresponsenormalization", "lrn"]),
    kind_of("l2_normalize", &["l2norm", "lpnormalization", "normalize", "unitnormalization"]),
    kind_of("arg_max", &["argmax"]),
    kind_of("channel_max", &["maxchannel"]),
    kind_of("add", &["residual", "shortcut", "skip", "sum"]),
    kind_of("sub", &["difference", "subtract"]),
    kind_of("multiply", &["mul", "product"]),
    kind_of("div", &["divide", "truediv"]),
    joined("add", &["elementwise", "eltwise"]),
    joined("concat", &["merge"]),
    kind_of("concat", &["cat", "concatenate", "route"]),
    kind_of("slice", &["centercrop", "chunk", "crop", "cropping", "narrow", "split", "stridedslice"]),
    kind_of("shuffle", &["channelshuffle", "shufflechannel"]),
    kind_of(
        "dropout",
        &[
            "alphadropout",
            "dropblock",
            "droppath",
            "featuredropout",
            "gaussiandropout",
            "gaussiannoise",
            "spatialdropout",
            "stochasticdepth",
        ],
    ),
    Foreign {
        words: &[
            "depthwiseseparable",
            "depthwiseseparableconv",
            "dsconv",
            "dwsconv",
            "separableconv",
            "separableconvolution",
            "sepconv",
        ],
        means: Means::Absent {
            why: "a separable convolution is two layers here",
            help: Some(
                "write a layer with `kind = \"depthwise_conv\"` and its `kernel`, `stride` and `padding`, and after it one with \
                 `kind = \"conv\"`, `kernel = 1` and its `filters`; Keras's first has `bias = false`",
            ),
        },
    },
    absent(
        "it is made of several layers, which a file has one by one",
        Some(
            "write these, or a block of them: `[[block]]` with a name, which is then a kind, and `[[block.layer]]` for each",
        ),
        &[
            "basicblock",
            "bottleneck",
            "cbr",
            "convbn",
            "convbnrelu",
            "convblock",
            "csp",
            "denseblock",
            "fire",
            "inception",
            "invertedresidual",
            "mbconv",
            "resblock",
            "residualblock",
            "resnetblock",
            "seblock",
            "spp",
            "sppf",
            "squeezeexcitation",
            "squeezeexcite",
        ],
    ),
    absent(
        "a run keeps nothing for the next, and no kind goes along a sequence",
        Some(ELSEWHERE),
        &[
            "bidirectional",
            "convlstm",
            "gru",
            "grucell",
            "lstm",
            "lstmcell",
            "rnn",
            "rnncell",
            "simplernn",
            "timedistributed",
        ],
    ),
    absent(
        "attention multiplies layers by each other as matrices, which no kind does",
        Some(ELSEWHERE),
        &[
            "additiveattention",
            "attention",
            "mha",
            "multiheadattention",
            "scaleddotproductattention",
            "selfattention",
            "transformer",
            "transformerdecoder",
            "transformerencoder",
        ],
    ),
    absent(
        "no kind multiplies layers by each other as matrices",
        Some("for a product with weights, write `kind = \"fully_connected\"`, its `units` and `bias = false`"),
        &["batchmatmul", "bmm", "dot", "einsum", "matmul", "mm"],
    ),
    absent(
        "an input has numbers to compute with, and no places in a table",
        Some("look the vectors up in the program, and make them the input"),
        &["embedding", "embeddingbag"],
    ),
    absent(
        "a model gives feature maps or vectors, and no boxes",
        Some("let `outputs` name the layers before it, and find the boxes in the program"),
        &[
            "detection",
            "detectionoutput",
            "nms",
            "nonmaxsuppression",
            "priorbox",
            "proposal",
            "region",
            "roialign",
            "roipool",
            "roipooling",
            "yolo",
        ],
    ),
    absent(
        "it matters in training only",
        Some("remove the layer; for probabilities, write `kind = \"softmax\"`"),
        &["accuracy", "cost", "crossentropy", "euclideanloss", "hingeloss", "loss", "softmaxloss", "softmaxwithloss"],
    ),
    absent(
        "the order of axes is height, width, channels in all layers",
        Some("remove the layer if it only changes that order; `layout` of an input or an output says the order there"),
        &["permute", "transpose"],
    ),
    absent(
        "an input is taken as the program gives it",
        Some("scale the values in the program, or fold the scale into the weights of the first layer"),
        &["normalization", "rescaling"],
    ),
    absent(
        "no kind multiplies channels by learned factors alone",
        Some(
            "behind a `batch_norm`, remove the layer, and save its factors as the norm's `weight` and `bias`; elsewhere, write \
             `kind = \"depthwise_conv\"` and `kernel = 1`",
        ),
        &["scale", "scalebias"],
    ),
    absent(
        "it changes the weights of a layer, and trained weights are those that come of it",
        Some("remove it, and save the weights as that layer uses them"),
        &["spectralnorm", "spectralnormalization", "weightnorm", "weightnormalization"],
    ),
    absent(NO_MEAN, None, &["average", "maximum", "minimum"]),
    absent(
        "a model computes one picture: it has no axis of a batch",
        Some(
            "where one stands on either side of a convolution, remove both, and write their block's size as its `dilation`",
        ),
        &["batchtospace", "batchtospacend", "spacetobatch", "spacetobatchnd"],
    ),
    absent(
        "a layer has the sizes that its kind gives: no kind takes others but `flatten`, which gives one vector of all values",
        Some("for that vector, write `kind = \"flatten\"` without a shape"),
        &["reshape", "unflatten", "view"],
    ),
    absent(
        "no kind finds the least value",
        Some("negate the weights of the layer before it, and write `kind = \"arg_max\"`"),
        &["argmin"],
    ),
    absent("no kind gives 1 for the greatest value and 0 for all others", None, &["hardmax"]),
    absent("a pool gives the maximum or the mean of its windows", None, &["globallppool", "lppool"]),
    absent("no pool tells where its maxima were", None, &["maxunpool", "maxunpooling"]),
    absent("no kind divides by the root of a mean of squares", None, &["rmsnorm", "rmsnormalization"]),
    absent(
        "no kind changes the order of rows or columns",
        Some("change it in the program"),
        &["flip", "randomflip", "reverse", "roll"],
    ),
    absent("`upsample` has the modes `nearest` and `bilinear` alone", None, &["bicubic", "upsamplingbicubic"]),
    absent("a kernel has the same weights at all places", None, &["local", "locallyconnected"]),
];

/// Why several layers are not joined by what other frameworks take for that.
pub(super) const NO_MEAN: &str = "no kind gives the mean, the least or the greatest of several layers";

/// What to do about a layer that is not there and that others feed.
const ELSEWHERE: &str = "let `outputs` name the layer before it, and compute the rest in the program";

/// Words for what no kind does.
const fn absent(why: &'static str, help: Option<&'static str>, words: &'static [&'static str]) -> Foreign {
    Foreign { words, means: Means::Absent { why, help } }
}

/// Words for what joins several layers in a way that another key tells.
const fn joined(otherwise: &'static str, words: &'static [&'static str]) -> Foreign {
    Foreign {
        words,
        means: Means::Choice {
            otherwise,
            keys: &["operation", "op", "mode", "type", "method"],
            kinds: &[
                (&["add", "plus", "sum"], Some("add")),
                (&["mul", "multiply", "prod", "product", "times"], Some("multiply")),
                (&["difference", "sub", "subtract"], Some("sub")),
                (&["div", "divide"], Some("div")),
                (&["cat", "concat", "concatenate"], Some("concat")),
                (&["ave", "average", "avg", "max", "maximum", "mean", "min", "minimum"], None),
            ],
        },
    }
}

impl Foreign {
    /// The kind that is meant where the layer does not say more; nothing if there is none.
    pub const fn kind(&self) -> Option<&'static str> {
        match &self.means {
            Means::Kind(kind) | Means::With(With { kind, .. }) => Some(kind),
            Means::Choice { otherwise, .. } => Some(otherwise),
            Means::Adaptive { global, .. } => Some(global),
            Means::Absent { .. } => None,
        }
    }
}
