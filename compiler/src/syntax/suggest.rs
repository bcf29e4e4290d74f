//! What a misspelt or foreign word was probably meant to be.
//!
//! First by spelling without case and separators, then by the words of other frameworks, then by edit distance.

mod layers;

use toml::de::DeValue;

pub use self::layers::{Said, global_pool, of_kind, said, says_more};
use crate::syntax::{activations, blocks, ops};
pub use crate::text_table::in_a_row;

/// Words for keys: PyTorch's, Keras's, ONNX's, Caffe's, Darknet's and common guesses. A word may stand for several keys;
/// the first that the table has is meant.
const KEYS: &[(&str, &[&str])] = &[
    ("activationfn", &["activation"]),
    ("activationfunction", &["activation"]),
    ("act", &["activation"]),
    ("nonlinearity", &["activation"]),
    ("function", &["activation"]),
    ("approximate", &["tanh"]),
    ("approximation", &["tanh"]),
    ("alpha", &["slope"]),
    ("negativeslope", &["slope"]),
    ("beta", &["shift"]),
    ("bottom", &["from"]),
    ("input", &["from"]),
    ("inputs", &["from"]),
    ("parents", &["from"]),
    ("layers", &["from"]),
    ("prev", &["from"]),
    ("source", &["from"]),
    ("src", &["from"]),
    ("border", &["padding"]),
    ("p", &["padding", "rate"]),
    ("pad", &["padding"]),
    ("pads", &["padding"]),
    ("autopad", &["padding"]),
    ("biasterm", &["bias"]),
    ("nobias", &["bias"]),
    ("usebias", &["bias"]),
    ("withbias", &["bias"]),
    ("c", &["channels"]),
    ("depth", &["channels"]),
    ("blocksize", &["block"]),
    ("downscalefactor", &["block"]),
    ("upscalefactor", &["block"]),
    ("constantvalue", &["value"]),
    ("paddings", &["padding"]),
    ("depthradius", &["size"]),
    ("localsize", &["size"]),
    ("ceilmode", &["rounding"]),
    ("round", &["rounding"]),
    ("outpadding", &["output_padding"]),
    ("outputpads", &["output_padding"]),
    ("channelmultiplier", &["multiplier"]),
    ("depthmultiplier", &["multiplier"]),
    ("channels", &["filters"]),
    ("outchannels", &["filters"]),
    ("outputchannels", &["filters"]),
    ("numfilters", &["filters"]),
    ("nfilters", &["filters"]),
    ("numoutput", &["filters", "units"]),
    ("k", &["filters"]),
    ("scalefactor", &["scale"]),
    ("scales", &["scale"]),
    ("factor", &["scale"]),
    ("interpolation", &["mode"]),
    ("method", &["mode"]),
    ("aligncorners", &["align"]),
    ("coordinatetransformationmode", &["align"]),
    ("nearestmode", &["round"]),
    ("countincludepad", &["count_padding"]),
    ("countpad", &["count_padding"]),
    ("includepadding", &["count_padding"]),
    ("dilate", &["dilation"]),
    ("dilationrate", &["dilation"]),
    ("dilations", &["dilation"]),
    ("d", &["dilation"]),
    ("dtype", &["weights_dtype"]),
    ("precision", &["weights_dtype"]),
    ("quantization", &["weights_dtype"]),
    ("quantize", &["weights_dtype"]),
    ("weightdtype", &["weights_dtype"]),
    ("weightstype", &["weights_dtype"]),
    ("weighttype", &["weights_dtype"]),
    ("drop", &["rate"]),
    ("prob", &["rate"]),
    ("probability", &["rate"]),
    ("ratio", &["rate"]),
    ("eps", &["epsilon"]),
    ("f", &["kernel"]),
    ("filter", &["filters"]),
    ("filtersize", &["kernel"]),
    ("kernelshape", &["kernel"]),
    ("kernelsize", &["kernel"]),
    ("ksize", &["kernel"]),
    ("poolsize", &["kernel"]),
    ("size", &["kernel", "units", "features"]),
    ("window", &["kernel"]),
    ("windowsize", &["kernel"]),
    ("group", &["groups"]),
    ("numgroups", &["groups"]),
    ("h", &["height"]),
    ("rows", &["height"]),
    ("hiddenunits", &["units"]),
    ("neurons", &["units"]),
    ("numunits", &["units"]),
    ("outfeatures", &["units"]),
    ("outputs", &["units", "output"]),
    ("id", &["name"]),
    ("label", &["name"]),
    ("title", &["name"]),
    ("inputshape", &["input"]),
    ("inputsize", &["input"]),
    ("block", &["kind"]),
    ("class", &["kind"]),
    ("layertype", &["kind"]),
    ("op", &["kind"]),
    ("operation", &["kind"]),
    ("type", &["kind"]),
    ("dataformat", &["layout"]),
    ("format", &["layout"]),
    ("order", &["layout"]),
    ("max", &["high"]),
    ("maxval", &["high"]),
    ("upper", &["high"]),
    ("min", &["low"]),
    ("minval", &["low"]),
    ("lower", &["low"]),
    ("node", &["layer"]),
    ("nodes", &["layer"]),
    ("numparameters", &["shared", "parameters"]),
    ("paramcount", &["parameters"]),
    ("params", &["parameters", "keys"]),
    ("parameters", &["keys"]),
    ("arguments", &["keys"]),
    ("args", &["keys"]),
    ("variables", &["keys"]),
    ("outputshape", &["output"]),
    ("outputsize", &["size", "output"]),
    ("outshape", &["output"]),
    ("shape", &["input", "output"]),
    ("dims", &["input", "output"]),
    ("dimensions", &["input", "output"]),
    ("s", &["stride"]),
    ("step", &["stride"]),
    ("steps", &["stride"]),
    ("w", &["width"]),
    ("columns", &["width"]),
    ("cols", &["width"]),
    ("weightsfile", &["weights"]),
    ("weight", &["weights"]),
    ("checkpoint", &["weights"]),
    ("weightfile", &["weights"]),
    ("n", &["repeat"]),
    ("count", &["repeat"]),
    ("numblocks", &["repeat"]),
    ("numrepeats", &["repeat"]),
    ("repeats", &["repeat"]),
    ("repetitions", &["repeat"]),
    ("times", &["repeat"]),
];

/// Words for kinds of layer.
const KINDS: &[(&str, &str)] = &[
    ("adaptiveavgpool", "global_avg_pool"),
    ("adaptiveaveragepooling", "global_avg_pool"),
    ("adaptivemaxpool", "global_max_pool"),
    ("adaptivemaxpooling", "global_max_pool"),
    ("affine", "fully_connected"),
    ("averagepool", "avg_pool"),
    ("averagepooling", "avg_pool"),
    ("avgpooling", "avg_pool"),
    ("meanpool", "avg_pool"),
    ("batchnormalization", "batch_norm"),
    ("batchnormalisation", "batch_norm"),
    ("bn", "batch_norm"),
    ("cat", "concat"),
    ("concatenate", "concat"),
    ("merge", "concat"),
    ("route", "concat"),
    ("convolution", "conv"),
    ("convolutional", "conv"),
    ("convtranspose", "transposed_conv"),
    ("conv2dtranspose", "transposed_conv"),
    ("deconv", "transposed_conv"),
    ("deconvolution", "transposed_conv"),
    ("deconvolutional", "transposed_conv"),
    ("transposedconvolution", "transposed_conv"),
    ("transposeconv", "transposed_conv"),
    ("upconv", "transposed_conv"),
    ("argmax", "arg_max"),
    ("channelshuffle", "shuffle"),
    ("shufflechannel", "shuffle"),
    ("depthtospace", "depth_to_space"),
    ("pixelshuffle", "depth_to_space"),
    ("divide", "div"),
    ("truediv", "div"),
    ("groupnormalization", "group_norm"),
    ("instancenormalization", "instance_norm"),
    ("layernormalization", "layer_norm"),
    ("l2norm", "l2_normalize"),
    ("lpnormalization", "l2_normalize"),
    ("normalize", "l2_normalize"),
    ("unitnormalization", "l2_normalize"),
    ("localresponsenormalization", "local_response_norm"),
    ("lrn", "local_response_norm"),
    ("padding", "pad"),
    ("constantpad", "pad"),
    ("reflectionpad", "pad"),
    ("replicationpad", "pad"),
    ("zeropad", "pad"),
    ("zeropadding", "pad"),
    ("narrow", "slice"),
    ("split", "slice"),
    ("stridedslice", "slice"),
    ("chunk", "slice"),
    ("spacetodepth", "space_to_depth"),
    ("pixelunshuffle", "space_to_depth"),
    ("reorg", "space_to_depth"),
    ("subtract", "sub"),
    ("difference", "sub"),
    ("connected", "fully_connected"),
    ("dense", "fully_connected"),
    ("fc", "fully_connected"),
    ("gemm", "fully_connected"),
    ("innerproduct", "fully_connected"),
    ("linear", "fully_connected"),
    ("matmul", "fully_connected"),
    ("depthwise", "depthwise_conv"),
    ("depthwiseconvolution", "depthwise_conv"),
    ("dwconv", "depthwise_conv"),
    ("elementwise", "add"),
    ("eltwise", "add"),
    ("residual", "add"),
    ("shortcut", "add"),
    ("skip", "add"),
    ("sum", "add"),
    ("gap", "global_avg_pool"),
    ("globalaveragepool", "global_avg_pool"),
    ("globalaveragepooling", "global_avg_pool"),
    ("globalavgpooling", "global_avg_pool"),
    ("globalpool", "global_avg_pool"),
    ("globalmaxpooling", "global_max_pool"),
    ("maxpooling", "max_pool"),
    ("pool", "max_pool"),
    ("pooling", "max_pool"),
    ("interpolate", "upsample"),
    ("resize", "upsample"),
    ("bilinear", "upsample"),
    ("bilinearupsample", "upsample"),
    ("bilinearupsampling", "upsample"),
    ("resizebilinear", "upsample"),
    ("resizenearestneighbor", "upsample"),
    ("upsamplebilinear", "upsample"),
    ("upsampling", "upsample"),
    ("upsamplingbilinear", "upsample"),
    ("upsamplingnearest", "upsample"),
    ("mul", "multiply"),
    ("product", "multiply"),
    ("reshape", "flatten"),
    ("view", "flatten"),
];

/// Other words for values.
const WORDS: &[(&str, &str)] = &[
    ("aligncorners", "corners"),
    ("bfloat16", "bf16"),
    ("ceiling", "ceil"),
    ("down", "floor"),
    ("up", "ceil"),
    ("channelsfirst", "chw"),
    ("channelslast", "hwc"),
    ("clamp", "clip"),
    ("float", "f32"),
    ("float16", "f16"),
    ("float32", "f32"),
    ("fp16", "f16"),
    ("fp32", "f32"),
    ("half", "f16"),
    ("hardtanh", "clip"),
    ("hardswish", "hard_swish"),
    ("hswish", "hard_swish"),
    ("hsigmoid", "hard_sigmoid"),
    ("i8", "int8"),
    ("leaky", "leaky_relu"),
    ("linear", "bilinear"),
    ("constant", "zero"),
    ("mirror", "reflect"),
    ("reflection", "reflect"),
    ("replicate", "edge"),
    ("zeros", "zero"),
    ("logistic", "sigmoid"),
    ("lrelu", "leaky_relu"),
    ("nchw", "chw"),
    ("nhwc", "hwc"),
    ("none", "valid"),
    ("roundpreferceil", "half_up"),
    ("roundpreferfloor", "half_down"),
    ("s8", "int8"),
    ("sameupper", "same"),
    ("single", "f32"),
    ("strict", "exact"),
    ("swish", "silu"),
    ("truncate", "floor"),
];

/// Any other value.
const ANY: &str = "";

/// What other frameworks say by a key and its value: their word and value, and the key and value that say the same here.
const SAID: &[(&str, &str, &str, &str)] = &[
    ("ceilmode", "true", "rounding", "\"ceil\""),
    ("ceilmode", "false", "rounding", "\"floor\""),
    ("aligncorners", "true", "align", "\"corners\""),
    ("aligncorners", "false", "align", "\"half_pixel\""),
    ("coordinatetransformationmode", "pytorchhalfpixel", "align", "\"half_pixel\""),
    ("approximate", "tanh", "tanh", "true"),
    ("approximate", "none", "tanh", "false"),
    ("approximation", "tanh", "tanh", "true"),
    ("approximation", "none", "tanh", "false"),
    ("nobias", "true", "bias", "false"),
    ("nobias", "false", "bias", "true"),
    ("numparameters", "1", "shared", "true"),
    ("numparameters", ANY, "shared", "false"),
];

/// Keys that other frameworks ask for and this language works out itself.
const NEEDLESS: &[(&str, &str)] = &[
    ("inchannels", "remove it: the channels come from the layer before"),
    ("infeatures", "remove it: the features come from the layer before"),
    ("inputchannels", "remove it: the channels come from the layer before"),
    ("numfeatures", "remove it: the channels come from the layer before"),
    ("inplace", "remove it: memory is planned at compile time"),
    ("momentum", "remove it: it matters in training only"),
    ("dataformat", "remove it: `layout` of an input or an output says the order in memory, and layers have no other"),
    ("axis", "remove it: each kind has its own axes and no other"),
    ("dim", "remove it: each kind has its own axes and no other"),
    ("trainable", "remove it: it matters in training only"),
    ("biasinitializer", "remove it: it matters in training only"),
    ("gammainitializer", "remove it: it matters in training only"),
    ("init", "remove it: it matters in training only"),
    ("initializer", "remove it: it matters in training only"),
    ("kernelinitializer", "remove it: it matters in training only"),
    ("kernelregularizer", "remove it: it matters in training only"),
    ("learningrate", "remove it: it matters in training only"),
    ("weightdecay", "remove it: it matters in training only"),
    ("batch", "remove it: a run takes one input"),
    ("batchsize", "remove it: a run takes one input"),
    ("inputshape", "remove it: the size comes from the layer before"),
    ("numchannels", "remove it: the channels come from the layer before"),
    ("normalizedshape", "remove it: the size comes from the layer before"),
    ("author", "write it as a comment, behind `#`"),
    ("comment", "write it as a comment, behind `#`"),
    ("description", "write it as a comment, behind `#`"),
    ("note", "write it as a comment, behind `#`"),
    ("version", "write it as a comment, behind `#`"),
];

/// The key of `names` that `written` was probably meant to be.
pub fn key<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    same(written, names)
        .or_else(|| {
            let plain = plain(written);
            let (_, meant) = KEYS.iter().find(|(word, _)| *word == plain)?;
            names.iter().copied().find(|name| meant.contains(name))
        })
        .or_else(|| nearest(written, names.iter().copied()))
}

/// The value that `key`, which takes what `accepts` says, has to have to say what `word = value` says elsewhere; nothing where the value
/// may stay as it is.
pub fn value(word: &str, value: &DeValue<'_>, key: &str, accepts: &'static str) -> Option<String> {
    let value = match value {
        DeValue::String(text) => text.as_ref(),
        DeValue::Integer(number) => number.as_str(),
        DeValue::Boolean(true) => "true",
        DeValue::Boolean(false) => "false",
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => "",
    };
    let (word, plain_value) = (plain(word), plain(value));
    let is_so =
        |said: &&(&str, &str, &str, &str)| (said.1 == plain_value || said.1 == ANY) && said.0 == word && said.2 == key;
    let said = SAID.iter().find(is_so);
    let words: Vec<&'static str> =
        accepts.split('`').filter_map(|part| part.strip_prefix('"')?.strip_suffix('"')).collect();
    said.map(|said| said.3.to_owned()).or_else(|| {
        let meant = self::word(value, &words).filter(|meant| *meant != value)?;
        Some(format!("\"{meant}\""))
    })
}

/// The kind of layer that `written` was probably meant to be.
pub fn kind(written: &str, names: &[&'static str]) -> Option<&'static str> {
    let plain = plain_kind(written);
    let plain = plain.as_str();
    names
        .iter()
        .copied()
        .find(|name| name.replace('_', "") == plain)
        .or_else(|| meant_by(plain))
        .or_else(|| nearest(written, names.iter().copied()))
        .or_else(|| {
            let is_near = |word: &&str| word.len() > 5 && word.len().abs_diff(plain.len()) <= 2;
            meant_by(nearest(plain, KINDS.iter().map(|(word, _)| *word).filter(is_near))?)
        })
}

/// A word for a kind of layer without case, separators and what many frameworks put behind it.
fn plain_kind(written: &str) -> String {
    plain(written).trim_end_matches("layer").trim_end_matches("1d").trim_end_matches("2d").to_owned()
}

/// The kind of layer that another framework calls so.
fn meant_by(plain: &str) -> Option<&'static str> {
    KINDS.iter().find(|(word, _)| *word == plain).map(|(_, kind)| *kind)
}

/// The value of `names` that `written` was probably meant to be.
pub fn word(written: &str, names: &[&'static str]) -> Option<&'static str> {
    same(written, names)
        .or_else(|| {
            let plain = plain(written);
            let (_, meant) = WORDS.iter().find(|(word, _)| *word == plain)?;
            names.iter().copied().find(|name| name == meant)
        })
        .or_else(|| nearest(written, names.iter().copied()).filter(|_| !OTHERS.contains(&plain(written).as_str())))
}

/// Activations that this language does not have, and that are no slips for those that it has.
const OTHERS: &[&str] = &["celu", "crelu", "glu", "rrelu", "selu", "softplus", "softsign", "srelu"];

/// The key of an input's size that a key by another name has.
pub fn axis(written: &str) -> Option<&'static str> {
    let plain = plain(written);
    let word = ["input", "image", "img", "in"].iter().find_map(|prefix| plain.strip_prefix(prefix)).unwrap_or(&plain);
    Some(match word {
        "height" | "h" | "rows" => "height",
        "width" | "w" | "columns" | "cols" => "width",
        "channels" | "ch" | "c" | "numchannels" | "depth" => "channels",
        "features" | "numfeatures" | "dim" => "features",
        _ => return None,
    })
}

/// Whether a key has the height and the width of an image.
pub fn is_size_of_image(written: &str) -> bool {
    matches!(plain(written).as_str(), "imagesize" | "imgsize" | "imgsz" | "imagedim" | "resolution" | "inputsize")
}

/// Which part of a list of two a key has by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// The first of `[height, width]`.
    Rows,
    /// The second of these.
    Columns,
    /// The first of `[first, end]`.
    First,
    /// The second of these.
    End,
}

impl Half {
    /// Where in the list it stands.
    pub const fn index(self) -> usize {
        match self {
            Self::Rows | Self::First => 0,
            Self::Columns | Self::End => 1,
        }
    }
}

/// A key that has a part of what another has in a list, as in other frameworks: the other, and which part.
pub fn half(written: &str) -> Option<(&str, Half)> {
    const SUFFIXES: &[(&str, Half)] = &[
        ("_h", Half::Rows),
        ("_height", Half::Rows),
        ("_y", Half::Rows),
        ("_w", Half::Columns),
        ("_width", Half::Columns),
        ("_x", Half::Columns),
    ];
    match written {
        "start" | "begin" => return Some(("channels", Half::First)),
        "end" | "stop" => return Some(("channels", Half::End)),
        _ => {}
    }
    SUFFIXES.iter().find_map(|(suffix, half)| Some((written.strip_suffix(suffix)?, *half)))
}

/// Whether a key of which `accepts` says what it takes has both parts in a list.
pub fn takes_halves(accepts: &str, half: Half) -> bool {
    match half {
        Half::Rows | Half::Columns => accepts.contains("`[height, width]`"),
        Half::First | Half::End => accepts.starts_with("a list of two"),
    }
}

/// Whether another framework's word for a key is that of one of `names` first of all.
pub fn means_first(written: &str, names: &[&str]) -> bool {
    let plain = plain(written);
    let meant = KEYS.iter().find(|(word, _)| *word == plain).and_then(|(_, meant)| meant.first());
    meant.is_some_and(|meant| names.contains(meant))
}

/// Whether `written` is `meant` but for case and separators.
pub fn is_sure(written: &str, meant: &str) -> bool {
    plain(written) == plain(meant)
}

/// Whether `written` is a kind of layer but for case, separators and what many frameworks put behind it.
pub fn is_sure_kind(written: &str, kind: &str) -> bool {
    plain_kind(written) == plain(kind)
}

/// Whether other frameworks call an input so, which is a layer for them.
pub fn is_input(written: &str) -> bool {
    matches!(plain_kind(written).as_str(), "input" | "inputs" | "placeholder" | "data")
}

/// What to do about a key that this language has no need of, or none that is a key. `has` tells the keys beside it, `free` are those that
/// might stand there as well.
pub fn needless(written: &str, value: &DeValue<'_>, has: impl Fn(&str) -> bool, free: &[&str]) -> Option<String> {
    let plain = plain(written);
    let is_true = matches!(value, DeValue::Boolean(true));
    if is_true && matches!(plain.as_str(), "affine" | "center" | "elementwiseaffine") {
        return Some("remove it: a layer of this kind always has weights".to_owned());
    }
    if plain == "keepprob" && free.contains(&"rate") {
        let kept: f64 = blocks::describe(value).parse().ok().filter(|kept| (0.0..=1.0).contains(kept))?;
        let dropped = format!("{:.4}", 1.0 - kept);
        return Some(format!("write `rate = {}`, the share that is dropped", dropped.trim_end_matches('0')));
    }
    if plain == "paddingmode" {
        let mode = match self::plain(value.as_str()?).as_str() {
            "zero" | "zeros" => return Some("remove it: what is added is zero".to_owned()),
            "reflect" | "reflection" => "reflect",
            "edge" | "replicate" | "replication" => "edge",
            _ => return None,
        };
        return Some(format!(
            "remove it and `padding`, and add a layer with `kind = \"pad\"`, `mode = \"{mode}\"` and that `padding` before this one"
        ));
    }
    let known = NEEDLESS.iter().find(|(word, _)| *word == plain).map(|(_, help)| (*help).to_owned());
    let is_layer = has("kind");
    known.or_else(|| {
        let activation = activations::names().into_iter().find(|name| self::plain(name) == plain);
        if let Some(activation) = activation.filter(|_| is_true && free.contains(&"activation")) {
            return Some(format!("write `activation = \"{activation}\"`"));
        }
        let names: Vec<&'static str> = ops::KINDS.iter().map(|kind| kind.name).collect();
        let kind = names
            .into_iter()
            .find(|name| self::plain(name) == plain)
            .or_else(|| meant_by(&plain))
            .filter(|_| is_layer)?;
        let moved = if kind == "batch_norm" && has("activation") { ", which then has the `activation`" } else { "" };
        Some(format!("remove it, and add a layer with `kind = \"{kind}\"` after this one{moved}"))
    })
}

/// Whether a word is that of a kind of layer, here or elsewhere.
pub fn is_word_for_kind(written: &str) -> bool {
    let word = plain_kind(written);
    ops::KINDS.iter().any(|kind| plain(kind.name) == word) || meant_by(&word).is_some()
}

/// The name that differs from `written` least, if by little enough to be a slip.
pub fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    let most = (length / 3).max(1);
    names
        .filter(|name| length <= LONGEST && name.len() <= 4 * LONGEST && name.chars().count().abs_diff(length) <= most)
        .map(|name| (distance(written, name), name))
        .filter(|(distance, name)| *distance <= most && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether two names have so much in common that one may have been meant by the other.
pub fn is_like(written: &str, name: &str) -> bool {
    let length = written.chars().count();
    length <= LONGEST && name.len() <= 4 * LONGEST && distance(written, name) <= length / 2
}

/// Longer words than this, in characters, are not compared.
const LONGEST: usize = 64;

/// The name that is spelt as `written` but for case and separators.
fn same<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    let written = plain(written);
    names.iter().copied().find(|name| plain(name) == written)
}

/// Without case and separators; of a very long word only the start.
fn plain(word: &str) -> String {
    word.chars().take(LONGEST).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other (the optimal
/// string alignment distance).
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let width = to.len() + 1;
    let mut rows = vec![(0..width).collect::<Vec<usize>>()];
    for (i, &a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &b) in to.iter().enumerate() {
            let mut least = (rows[i][j + 1] + 1).min(row[j] + 1).min(rows[i][j] + usize::from(a != b));
            if i > 0 && j > 0 && a == to[j - 1] && from[i - 1] == b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// Names in a sentence: `` `a`, `b` and `c` ``.
pub fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{}`", name.as_ref())).collect();
    in_a_row(&quoted)
}

/// `text` for use in a message: its start if it is long, control characters replaced.
pub fn shorten(text: &str) -> String {
    const LENGTH: usize = 60;
    let rest = text.chars().nth(LENGTH).map(|_| '…');
    text.chars()
        .take(LENGTH)
        .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
        .chain(rest)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{KEYS, KINDS, NEEDLESS, SAID, WORDS, plain};
    use crate::syntax::activations::{self, ACTIVATIONS};
    use crate::syntax::table::{Key, Table};
    use crate::syntax::{Root, blocks, input, layer, ops, output};

    /// All keys of the language.
    fn keys() -> Vec<Key> {
        let tables = [Root::KEYS, input::KEYS, output::KEYS, activations::Kind::KEYS];
        let layers = [layer::Common::KEYS, layer::Epilogue::KEYS];
        let blocks = [blocks::Head::KEYS, blocks::Repetition::KEYS];
        let of_kinds = ops::KINDS.iter().map(|kind| kind.keys);
        let of_activations = ACTIVATIONS.iter().map(|activation| activation.keys);
        tables
            .into_iter()
            .chain(layers)
            .chain(blocks)
            .chain(of_kinds)
            .chain(of_activations)
            .flatten()
            .copied()
            .collect()
    }

    #[test]
    fn what_is_suggested_exists() {
        let keys = keys();
        let is_key = |name: &str| keys.iter().any(|key| key.name == name);
        for key in KEYS.iter().flat_map(|(_, keys)| *keys) {
            assert!(is_key(key), "`{key}` is no key");
        }
        for (_, _, key, value) in SAID {
            let accepts =
                keys.iter().filter(|known| known.name == *key).any(|key| key.accepts.contains(&format!("`{value}`")));
            assert!(accepts, "`{key}` cannot be `{value}`");
        }
        for (_, kind) in KINDS {
            assert!(ops::KINDS.iter().any(|entry| entry.name == *kind), "`{kind}` is no kind of layer");
        }
        for (_, word) in WORDS {
            let is_accepted = keys.iter().any(|key| key.accepts.contains(&format!("`\"{word}\"`")));
            assert!(is_accepted || activations::find(word).is_some(), "`{word}` is no value");
        }
    }

    #[test]
    fn foreign_words_are_found_as_they_are_listed() {
        let words = KEYS.iter().map(|(word, _)| word);
        let said = SAID.iter().flat_map(|(word, value, ..)| [word, value]);
        for word in words.chain(said).chain([KINDS, WORDS, NEEDLESS].into_iter().flatten().map(|(word, _)| word)) {
            assert_eq!(*word, plain(word));
        }
    }
}
