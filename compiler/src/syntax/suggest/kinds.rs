//! Kinds of layer of other frameworks. Some say more than a kind says here, or less than it together with another key.

mod said;

pub use self::said::{Said, global_pool, said};
use super::is_sure;
use super::near::{last_name, nearest, plain};
use crate::syntax::ops;

/// Words for a kind of layer, and what a layer of that kind is here.
struct Foreign {
    words: &'static [&'static str],
    means: Means,
}

enum Means {
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

struct With {
    kind: &'static str,
    /// Keys that have these values where nothing else is said of them.
    keys: &'static [(&'static str, &'static str)],
    /// Keys that have another name here, and that name.
    renamed: &'static [(&'static str, &'static str)],
    /// Whether four numbers of `padding` are those of the left, the right, the top and the bottom.
    is_left_first: bool,
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

const KINDS: &[Foreign] = &[
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
    kind_of("global_max_pool", &["globalmaxpooling"]),
    kind_of("global_avg_pool", &["gap", "globalaveragepool", "globalaveragepooling", "globalavgpooling", "globalpool"]),
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
    kind_of("fully_connected", &["affine", "connected", "dense", "fc", "gemm", "innerproduct", "linear", "matmul"]),
    kind_of("batch_norm", &["batchnormalisation", "batchnormalization", "bn"]),
    kind_of("instance_norm", &["instancenormalization"]),
    kind_of("group_norm", &["groupnormalization"]),
    kind_of("layer_norm", &["layernormalization"]),
    kind_of("local_response_norm", &["localresponsenormalization", "lrn"]),
    kind_of("l2_normalize", &["l2norm", "lpnormalization", "normalize", "unitnormalization"]),
    kind_of("arg_max", &["argmax"]),
    kind_of("add", &["residual", "shortcut", "skip", "sum"]),
    kind_of("sub", &["difference", "subtract"]),
    kind_of("multiply", &["mul", "product"]),
    kind_of("div", &["divide", "truediv"]),
    joined("add", &["elementwise", "eltwise"]),
    joined("concat", &["merge"]),
    kind_of("concat", &["cat", "concatenate", "route"]),
    kind_of("slice", &["chunk", "narrow", "split", "stridedslice"]),
    kind_of("shuffle", &["channelshuffle", "shufflechannel"]),
    kind_of("flatten", &["reshape", "view"]),
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
        "no kind gives the mean, the least or the greatest of several layers",
        None,
        &["average", "maximum", "minimum"],
    ),
    absent("no kind removes rows or columns", None, &["centercrop", "crop", "cropping"]),
    absent("`upsample` has the modes `nearest` and `bilinear` alone", None, &["bicubic", "upsamplingbicubic"]),
    absent("a kernel has the same weights at all places", None, &["local", "locallyconnected"]),
];

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
    const fn kind(&self) -> Option<&'static str> {
        match &self.means {
            Means::Kind(kind) | Means::With(With { kind, .. }) => Some(kind),
            Means::Choice { otherwise, .. } => Some(otherwise),
            Means::Adaptive { global, .. } => Some(global),
            Means::Absent { .. } => None,
        }
    }
}

/// What a word for a kind means, which is plain.
fn foreign(plain: &str) -> Option<&'static Foreign> {
    KINDS.iter().find(|foreign| foreign.words.contains(&plain))
}

/// A word for a kind of layer without case, separators and what many frameworks put behind it.
fn plain_kind(written: &str) -> String {
    plain(last_name(written)).trim_end_matches("layer").trim_end_matches("1d").trim_end_matches("2d").to_owned()
}

/// The kind of layer that `written` was probably meant to be.
pub fn kind(written: &str, names: &[&'static str]) -> Option<&'static str> {
    let plain = plain_kind(written);
    let plain = plain.as_str();
    let written = last_name(written);
    let words = || KINDS.iter().flat_map(|foreign| foreign.words).copied();
    names
        .iter()
        .copied()
        .find(|name| name.replace('_', "") == plain)
        .or_else(|| foreign(plain)?.kind())
        .or_else(|| nearest(written, names.iter().copied()))
        .or_else(|| {
            let is_near = |word: &&str| word.len() > 5 && word.len().abs_diff(plain.len()) <= 2;
            foreign(nearest(plain, words().filter(is_near))?)?.kind()
        })
}

/// Whether `written` is a kind of layer but for case, separators and what many frameworks put behind it.
pub fn is_sure_kind(written: &str, kind: &str) -> bool {
    is_sure(&plain_kind(written), kind)
}

/// The kind that a plain word stands for, here or elsewhere.
pub(super) fn of_word(word: &str) -> Option<&'static str> {
    let own = ops::KINDS.iter().map(|kind| kind.name).find(|name| plain(name) == word);
    own.or_else(|| foreign(word)?.kind())
}

/// The kind that a key stands for which is a word for one, where its value says which of several.
pub(super) fn of_key(plain_key: &str, value: &str) -> Option<&'static str> {
    let Means::Choice { kinds, .. } = foreign(plain_key)?.means else { return None };
    kinds.iter().find(|(words, _)| words.contains(&plain(value).as_str())).and_then(|(_, kind)| *kind)
}

/// Whether a word is that of a kind of layer, here or elsewhere.
pub fn is_word_for_kind(written: &str) -> bool {
    of_word(&plain_kind(written)).is_some()
}

/// Whether other frameworks call an input so, which is a layer for them.
pub fn is_input(written: &str) -> bool {
    matches!(plain_kind(written).as_str(), "input" | "inputs" | "placeholder" | "data")
}

/// Whether a word for a kind says something of other keys, or needs them.
pub fn says_more(written: &str) -> bool {
    foreign(&plain_kind(written)).is_some_and(|foreign| !matches!(foreign.means, Means::Kind(_)))
}

#[cfg(test)]
mod tests {
    use super::{KINDS, Means, plain_kind};
    use crate::syntax::ops;

    #[test]
    fn what_is_said_exists() {
        for foreign in KINDS {
            let Some(kind) = foreign.kind().map(|kind| ops::find(kind).unwrap()) else { continue };
            let accepts = |key: &str| kind.keys.iter().find(|known| known.name == key).map(|known| known.accepts);
            let others: Vec<&str> = match &foreign.means {
                Means::Kind(_) | Means::Absent { .. } => Vec::new(),
                Means::With(with) => {
                    for (key, value) in with.keys {
                        assert!(
                            accepts(key).is_some_and(|accepts| accepts.contains(&format!("`\"{value}\"`"))),
                            "{key}"
                        );
                    }
                    assert!(with.renamed.iter().all(|(_, key)| accepts(key).is_some()), "{}", with.kind);
                    assert!(!with.is_left_first || accepts("padding").is_some(), "{}", with.kind);
                    Vec::new()
                }
                Means::Choice { kinds, .. } => kinds.iter().filter_map(|(_, kind)| *kind).collect(),
                Means::Adaptive { pool, .. } => vec![pool],
            };
            for kind in others {
                assert!(ops::find(kind).is_some(), "`{kind}` is no kind of layer");
            }
        }
    }

    #[test]
    fn words_are_found_as_they_are_listed() {
        let mut words: Vec<&str> = KINDS.iter().flat_map(|foreign| foreign.words).copied().collect();
        for word in &words {
            assert_eq!(*word, plain_kind(word));
        }
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count, "a word is listed twice");
    }
}
