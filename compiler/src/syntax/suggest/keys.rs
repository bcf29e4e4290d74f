//! Keys of other frameworks.

use toml::de::DeValue;

use super::near::{nearest, plain, same};
use super::{kinds, list};
use crate::syntax::ops::Entry;
use crate::syntax::table::Fallback;
use crate::syntax::values::{Value, numbers};
use crate::syntax::{activations, blocks, ops};

/// Each key with the words for it: PyTorch's, Keras's, ONNX's, Caffe's, Darknet's and common guesses. Of several keys that a word stands
/// for, the first is meant first of all.
const KEYS: &[(&str, &[&str])] = &[
    ("kind", &["block", "class", "classname", "layertype", "op", "operation", "type"]),
    ("name", &["id", "label", "title"]),
    ("from", &["bottom", "input", "inputs", "layers", "parents", "prev", "source", "src"]),
    ("activation", &["act", "activationfn", "activationfunction", "function", "nonlinearity"]),
    ("filters", &["channels", "filter", "k", "nfilters", "numfilters", "numoutput", "outchannels", "outputchannels"]),
    ("kernel", &["f", "filtersize", "kernelshape", "kernelsize", "ksize", "poolsize", "size", "window", "windowsize"]),
    ("stride", &["s", "step", "steps"]),
    ("padding", &["autopad", "border", "p", "pad", "paddings", "pads"]),
    ("output_padding", &["outpadding", "outputpads"]),
    ("dilation", &["d", "dilate", "dilationrate", "dilations"]),
    ("groups", &["group", "numgroups"]),
    ("bias", &["biasterm", "center", "nobias", "usebias", "withbias"]),
    ("multiplier", &["channelmultiplier", "depthmultiplier"]),
    ("units", &["hiddenunits", "neurons", "numoutput", "numunits", "outfeatures", "outputs", "size"]),
    ("input", &["dimensions", "dims", "inputshape", "inputsize", "shape"]),
    ("features", &["size"]),
    ("rows", &["row"]),
    ("columns", &["col", "cols"]),
    ("height", &["h", "rows"]),
    ("width", &["cols", "columns", "w"]),
    ("channels", &["c", "depth"]),
    ("layout", &["dataformat", "format", "order"]),
    ("size", &["depthradius", "localsize", "outputsize"]),
    ("output", &["dimensions", "dims", "outputs", "outputshape", "outputsize", "outshape", "shape"]),
    ("shared", &["numparameters"]),
    ("parameters", &["numparameters", "paramcount", "params"]),
    ("keys", &["args", "arguments", "parameters", "params", "variables"]),
    ("repeat", &["count", "n", "numblocks", "numrepeats", "repeats", "repetitions", "times"]),
    ("rounding", &["ceilmode", "round"]),
    ("rate", &["drop", "p", "prob", "probability", "ratio"]),
    ("epsilon", &["eps"]),
    ("scale", &["factor", "scalefactor", "scales"]),
    ("mode", &["interpolation", "method"]),
    ("align", &["aligncorners", "coordinatetransformationmode"]),
    ("round", &["nearestmode"]),
    ("count_padding", &["countincludepad", "countpad", "includepadding"]),
    ("block", &["blocksize", "downscalefactor", "upscalefactor"]),
    ("value", &["constantvalue"]),
    ("slope", &["alpha", "negativeslope"]),
    ("shift", &["beta"]),
    ("tanh", &["approximate", "approximation"]),
    ("low", &["lower", "min", "minval"]),
    ("high", &["max", "maxval", "upper"]),
    ("weights", &["checkpoint", "weight", "weightfile", "weightsfile"]),
    ("weights_dtype", &["dtype", "precision", "quantization", "quantize", "weightdtype", "weightstype", "weighttype"]),
    ("layer", &["node", "nodes"]),
];

/// Keys by the words of other frameworks, and by ours.
type Renamed = &'static [(&'static str, &'static str)];

/// Words for keys of some kinds, which stand for other keys in others.
const OF_KINDS: &[(&[&str], Renamed)] = &[
    (&["local_response_norm"], &[("n", "size"), ("k", "bias")]),
    (
        &["depth_to_space", "space_to_depth"],
        &[("stride", "block"), ("size", "block"), ("scale", "block"), ("scale_factor", "block")],
    ),
    (&["fully_connected"], &[("filters", "units"), ("out_channels", "units"), ("channels", "units")]),
    (&["conv", "transposed_conv"], &[("units", "filters"), ("neurons", "filters"), ("out_features", "filters")]),
    (&["activation"], &[("type", "activation"), ("mode", "activation"), ("method", "activation")]),
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

/// What to do about a key that says how a layer is trained.
const OF_TRAINING_ALONE: &str = "remove it: it matters in training only";

/// Ends of keys that say how weights begin or are kept small while they are trained, whichever these are.
const OF_TRAINING: &[&str] = &["constraint", "filler", "initializer", "regularizer"];

/// What to do about keys that other frameworks ask for and this language works out itself.
const NEEDLESS: &[(&str, &[&str])] = &[
    (
        "remove it: the channels come from the layer before",
        &["inchannels", "inputchannels", "numchannels", "numfeatures"],
    ),
    ("remove it: the features come from the layer before", &["infeatures"]),
    ("remove it: the size comes from the layer before", &["inputshape", "normalizedshape"]),
    ("remove it: memory is planned at compile time", &["inplace"]),
    ("remove it: how a layer is computed is planned at compile time", &["cudnnenabled", "engine", "fused", "usecudnn"]),
    ("remove it: a model runs on the processor that the program runs on", &["cuda", "device", "gpu"]),
    (
        OF_TRAINING_ALONE,
        &[
            "decay",
            "decaymult",
            "freeze",
            "frozen",
            "init",
            "istraining",
            "learningrate",
            "lr",
            "lrmult",
            "momentum",
            "movingaveragefraction",
            "renorm",
            "trainable",
            "training",
            "trainingmode",
            "virtualbatchsize",
            "weightdecay",
        ],
    ),
    (
        "remove it: `layout` of an input or an output says the order in memory, and layers have no other",
        &["dataformat"],
    ),
    ("remove it: each kind has its own axes and no other", &["axis", "dim"]),
    ("remove it: the kind of a layer says what it learns", &["affine", "elementwiseaffine"]),
    ("remove it: a run takes one input", &["batch", "batchshape", "batchsize"]),
    ("remove it: all rows, columns and channels become one vector", &["enddim", "startdim", "targetshape"]),
    ("remove it: a map keeps its axes, and has one row and one column", &["keepdim", "keepdims"]),
    ("remove it: a prelu has a slope for each channel, or one for all by `shared = true`", &["sharedaxes"]),
    ("remove it: a pool gives its values alone", &["returnindices"]),
    ("remove it: what a layer gives goes by its `name`", &["top"]),
    ("write it as a comment, behind `#`", &["author", "comment", "description", "note", "version"]),
];

/// The key of `names` that `written` was probably meant to be.
pub fn key<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    same(written, names)
        .or_else(|| {
            let plain = plain(written);
            let is_meant = |name: &&str| meant_by(&plain).any(|key| key == *name);
            names.iter().copied().find(is_meant)
        })
        .or_else(|| nearest(written, names.iter().copied()))
        .or_else(|| shortened(written, names))
}

/// The only name that `written` is the start of, if that is no chance, nor a word by itself.
fn shortened<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    const LEAST: usize = 4;
    let is_start = |name: &&str| name.strip_prefix(written).is_some_and(|rest| !rest.starts_with('_'));
    let mut names = names.iter().copied().filter(|name| written.len() >= LEAST && is_start(name));
    names.next().filter(|_| names.next().is_none())
}

/// The keys that another framework's word stands for.
fn meant_by(plain: &str) -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(move |(_, words)| words.contains(&plain)).map(|(key, _)| *key)
}

/// Whether another framework's word for a key is that of one of `names` first of all.
pub fn means_first(written: &str, names: &[&str]) -> bool {
    meant_by(&plain(written)).next().is_some_and(|meant| names.contains(&meant))
}

/// Words for keys of a kind, and which they are.
pub fn of_kind(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    OF_KINDS.iter().filter(move |(kinds, _)| kinds.contains(&kind)).flat_map(|(_, keys)| *keys).copied()
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
        let meant = super::values::word(value, &words).filter(|meant| *meant != value)?;
        Some(format!("\"{meant}\""))
    })
}

/// What to do about a key whose value leaves it to another key to say something.
pub fn left_to_another(written: &str, value: &DeValue<'_>) -> Option<String> {
    let is_unset = plain(written) == "autopad" && value.as_str().is_some_and(|value| plain(value) == "notset");
    is_unset.then(|| "remove it: `padding` alone says how much is added".to_owned())
}

/// What to do about a key that this language has no need of, or none that is a key. `has` tells the keys beside it, `free` are those that
/// might stand there as well.
pub fn needless(written: &str, value: &DeValue<'_>, has: impl Fn(&str) -> bool, free: &[&str]) -> Option<String> {
    let plain = plain(written);
    let is_true = matches!(value, DeValue::Boolean(true));
    if plain == "keepprob" && free.contains(&"rate") {
        let kept: f64 = blocks::describe(value).parse().ok().filter(|kept| (0.0..=1.0).contains(kept))?;
        let dropped = format!("{:.4}", 1.0 - kept);
        return Some(format!("write `rate = {}`, the share that is dropped", dropped.trim_end_matches('0')));
    }
    if matches!(plain.as_str(), "crop" | "cropping") && ["rows", "columns"].iter().all(|key| free.contains(key)) {
        let numbers = numbers::in_value(value).unwrap_or_default();
        let [top, bottom, left, right] = match numbers.as_slice() {
            [all] => [all; 4],
            [height, width] => [height, height, width, width],
            [top, bottom, left, right] => [top, bottom, left, right],
            _ => {
                let form = "write which rows and columns stay, as in `rows = [1, \"end - 1\"]` and `columns = [1, \"end - 1\"]`";
                return Some(form.to_owned());
            }
        };
        let end = |behind: &str| if behind == "0" { "end".to_owned() } else { format!("end - {behind}") };
        let sides = [("rows", top, bottom), ("columns", left, right)].into_iter();
        let cropped = sides.filter(|(_, first, behind)| *first != "0" || *behind != "0");
        let keys: Vec<String> =
            cropped.map(|(key, first, behind)| format!("`{key} = [{first}, \"{}\"]`", end(behind))).collect();
        return Some(format!("write {}", keys.join(" and "))).filter(|_| !keys.is_empty());
    }
    if plain == "transb" {
        let but = if is_said(value)? { ": the weights" } else { ", and save the weights transposed: they" };
        return Some(format!("remove it{but} are `[units, inputs]` in the file"));
    }
    if plain == "paddingmode" {
        let mode = match super::near::plain(value.as_str()?).as_str() {
            "zero" | "zeros" => return Some("remove it: what is added is zero".to_owned()),
            "reflect" | "reflection" => "reflect",
            "edge" | "replicate" | "replication" => "edge",
            "circular" | "wrap" => {
                return Some("pad the input in the program: no layer adds what lies at the other side".to_owned());
            }
            _ => return None,
        };
        return Some(format!(
            "remove it and `padding`, and add a layer with `kind = \"pad\"`, `mode = \"{mode}\"` and that `padding` before this one"
        ));
    }
    let known = NEEDLESS
        .iter()
        .find(|(_, words)| words.contains(&plain.as_str()))
        .map(|(help, _)| (*help).to_owned())
        .or_else(|| is_of_training(&plain).then(|| OF_TRAINING_ALONE.to_owned()));
    let is_layer = has("kind");
    known.or_else(|| {
        let activation = activations::names().into_iter().find(|name| super::near::plain(name) == plain);
        if let Some(activation) = activation.filter(|_| is_true && free.contains(&"activation")) {
            return Some(format!("write `activation = \"{activation}\"`"));
        }
        let chosen = value.as_str().and_then(|value| kinds::of_key(&plain, value));
        let word = ["with", "use", "has"].iter().find_map(|start| plain.strip_prefix(start));
        let kind = chosen.or_else(|| kinds::of_word(&plain)).or_else(|| kinds::of_word(word?)).filter(|_| is_layer)?;
        if is_said(value) == Some(false) {
            return Some(format!("remove it: where no layer is a `{kind}`, there is none"));
        }
        let moves = ops::find(kind).is_some_and(is_norm) && has("activation");
        let moved = if moves { ", which then has the `activation`" } else { "" };
        let lines = std::iter::once(format!("kind = \"{kind}\"")).chain(first_key(kind, value));
        Some(format!("remove it, and add a layer with {} after this one{moved}", list(lines)))
    })
}

/// Whether a plain key says how weights begin or are kept small in training.
fn is_of_training(plain: &str) -> bool {
    OF_TRAINING.iter().any(|end| plain.ends_with(end))
}

/// Whether a key that stands in a table of keys has nothing to say here.
pub fn is_needless(written: &str) -> bool {
    let plain = plain(written);
    is_of_training(&plain) || NEEDLESS.iter().any(|(_, words)| words.contains(&plain.as_str()))
}

/// The first key of a kind, with a value that stands where the kind is a key of another, or without one if it must be given.
fn first_key(kind: &str, value: &DeValue<'_>) -> Option<String> {
    let key = ops::find(kind)?.keys.first()?;
    // A whole number may stand for yes or no as well.
    let is_number = value.is_integer() && key.accepts.contains("whole number")
        || value.is_float() && key.accepts.ends_with("a number");
    let is_pair = value.as_array().is_some_and(|list| list.len() == 2) && key.accepts.contains("`[height, width]`");
    let number = numbers::rewritten(value, key.accepts);
    let number = number.or_else(|| (is_number || is_pair).then(|| blocks::describe(value)));
    let number = number.or_else(|| matches!(key.default, Fallback::Required).then(|| "…".to_owned()))?;
    Some(format!("{} = {number}", key.name))
}

/// Whether layers of a kind scale and shift what they normalise, by what they learned.
fn is_norm(kind: &Entry) -> bool {
    kind.has_tensors && kind.keys.iter().any(|key| key.name == "epsilon")
}

/// What to do about a key that says whether a layer learns a scale and a bias, or takes statistics in training, where its kind says so.
/// `layer` is what the names of the layer's tensors start with.
pub fn of_learned(written: &str, value: &DeValue<'_>, kind: &Entry, layer: &str) -> Option<String> {
    let plain = plain(written);
    if is_norm(kind)
        && let DeValue::Array(sizes) = value
        && matches!(plain.as_str(), "normalizedshape" | "axis" | "axes" | "dim")
        && sizes.len() > 1
    {
        return of_several_axes(kind);
    }
    let is_there = is_said(value)?;
    let has_key = |name: &str| kind.keys.iter().find(|key| key.name == name);
    let may_lack_bias = has_key("bias").is_some_and(|key| key.accepts == bool::ACCEPTS);
    let (is_bias, is_there) = match plain.as_str() {
        "nobias" => (true, !is_there),
        word => (word == "bias" || KEYS.iter().any(|(key, words)| *key == "bias" && words.contains(&word)), is_there),
    };
    if !kind.has_tensors {
        // Other layers have a place in the middle.
        let may_be_norm = has_key("bias").or_else(|| has_key("epsilon")).is_some();
        let is_bias = is_bias && plain != "bias" && (plain != "center" || may_be_norm);
        return is_bias.then(|| "remove it: a layer of this kind learns no bias".to_owned());
    }
    if !is_norm(kind) {
        return None;
    }
    if matches!(plain.as_str(), "trackrunningstats" | "useglobalstats") {
        return of_statistics(kind, is_there);
    }
    let (weight, bias) = (format!("`{layer}.weight` of ones"), format!("`{layer}.bias` of zeros"));
    let without = match plain.as_str() {
        "affine" | "elementwiseaffine" if may_lack_bias => {
            format!("remove it, write `bias = false`, and give the weights file a tensor {weight}")
        }
        "affine" | "elementwiseaffine" => format!("remove it, and give the weights file tensors {weight} and {bias}"),
        "scale" => format!("remove it, and give the weights file a tensor {weight}"),
        _ if is_bias && !may_lack_bias => format!("remove it, and give the weights file a tensor {bias}"),
        _ => return None,
    };
    let what = if is_there { "remove it".to_owned() } else { without };
    Some(format!("{what}: a layer of this kind always has weights"))
}

/// What a value says of whether something is there.
fn is_said(value: &DeValue<'_>) -> Option<bool> {
    match value {
        DeValue::Boolean(is_there) => Some(*is_there),
        DeValue::Integer(number) => match number.as_str() {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        },
        DeValue::String(word) if word.eq_ignore_ascii_case("true") => Some(true),
        DeValue::String(word) if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// What to do about a norm of which another framework says whether it normalises by statistics of training.
fn of_statistics(kind: &Entry, are_there: bool) -> Option<String> {
    let help = match (kind.name, are_there) {
        ("batch_norm", true) => "remove it: the mean and the variance are always those of training",
        ("instance_norm", false) => "remove it: the mean and the variance are always those of the input",
        ("batch_norm", false) => {
            "remove it, and write `kind = \"instance_norm\"`, where the mean and the variance are those of the input"
        }
        ("instance_norm", true) => {
            "remove it, and write `kind = \"batch_norm\"`, where the mean and the variance are those of training"
        }
        _ => return None,
    };
    Some(help.to_owned())
}

/// What to do about a norm that another framework has over several axes.
fn of_several_axes(kind: &Entry) -> Option<String> {
    let help = "a layer of this kind normalises the channels of each pixel: for all values of a map together, write \
                `kind = \"group_norm\"` and `groups = 1`, whose weights are one for each channel";
    (kind.name == "layer_norm").then(|| help.to_owned())
}

/// Whether other frameworks call a key so that has the values of others, in a list or in a table.
pub fn is_for_arguments(written: &str) -> bool {
    const WORDS: [&str; 8] =
        ["args", "arguments", "attributes", "attrs", "config", "hyperparameters", "options", "settings"];
    let plain = plain(written);
    WORDS.contains(&plain.as_str()) || ["param", "params", "parameters"].iter().any(|end| plain.ends_with(end))
}

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

/// Whether a key of which `accepts` says what it takes has a first place and an end, which may be that of all.
pub fn takes_ends(accepts: &str) -> bool {
    accepts.starts_with("a list of two places")
}

/// Whether a key of which `accepts` says what it takes has both parts in a list.
pub fn takes_halves(accepts: &str, half: Half) -> bool {
    match half {
        Half::Rows | Half::Columns => accepts.contains("`[height, width]`"),
        Half::First | Half::End => accepts.starts_with("a list of two"),
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS, NEEDLESS, OF_KINDS, SAID, plain};
    use crate::syntax::ops;
    use crate::syntax::suggest::tests::all_keys;

    #[test]
    fn what_is_suggested_exists() {
        let keys = all_keys();
        for (key, _) in KEYS {
            assert!(keys.iter().any(|known| known.name == *key), "`{key}` is no key");
        }
        for (_, _, key, value) in SAID {
            let accepts =
                keys.iter().filter(|known| known.name == *key).any(|key| key.accepts.contains(&format!("`{value}`")));
            assert!(accepts, "`{key}` cannot be `{value}`");
        }
        for (kind, (_, meant)) in OF_KINDS
            .iter()
            .flat_map(|(kinds, keys)| kinds.iter().flat_map(|kind| keys.iter().map(move |key| (kind, key))))
        {
            let is_key = ops::find(kind).unwrap().keys.iter().any(|key| key.name == *meant);
            assert!(is_key, "`{meant}` is no key of `{kind}`");
        }
    }

    #[test]
    fn foreign_words_are_found_as_they_are_listed() {
        let listed = KEYS.iter().chain(NEEDLESS).flat_map(|(_, words)| *words);
        let said = SAID.iter().flat_map(|(word, value, ..)| [word, value]);
        for word in listed.chain(said) {
            assert_eq!(*word, plain(word));
        }
    }
}
