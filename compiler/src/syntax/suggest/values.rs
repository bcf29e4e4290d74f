//! Words of other frameworks for the words that keys take.

use super::near::{last_name, nearest, plain, same};

/// Each word with others for it.
const WORDS: &[(&str, &[&str])] = &[
    ("corners", &["aligncorners"]),
    ("bf16", &["bfloat16"]),
    ("ceil", &["ceiling", "up"]),
    ("floor", &["down", "truncate"]),
    ("chw", &["channelsfirst", "nchw"]),
    ("hwc", &["channelslast", "nhwc"]),
    ("clip", &["clamp", "hardtanh"]),
    ("f32", &["float", "float32", "fp32", "single"]),
    ("f16", &["float16", "fp16", "half"]),
    ("hard_swish", &["hardswish", "hswish"]),
    ("hard_sigmoid", &["hsigmoid"]),
    ("int8", &["i8", "s8"]),
    ("leaky_relu", &["leaky", "lrelu"]),
    ("bilinear", &["linear"]),
    ("zero", &["constant", "zeros"]),
    ("power", &["pow"]),
    ("reflect", &["mirror", "reflection"]),
    ("edge", &["replicate"]),
    ("sigmoid", &["logistic"]),
    ("valid", &["none"]),
    ("half_up", &["roundpreferceil"]),
    ("half_down", &["roundpreferfloor"]),
    ("same", &["half", "sameupper"]),
    ("exact", &["strict"]),
    ("silu", &["swish"]),
];

/// Activations that this language does not have, and that are no slips for those that it has: why one of those would not do, and what
/// to do about it.
const ABSENT: &[(&str, &str, Option<&str>)] = &[
    (
        "celu",
        "no activation computes max(x, 0) + min(alpha * (exp(x / alpha) - 1), 0)",
        Some("where alpha is 1, it is `elu`"),
    ),
    ("crelu", "no activation gives other channels than it takes", None),
    ("glu", "no activation gives other channels than it takes", None),
    ("hardshrink", "no activation is 0 on both sides of 0", None),
    (
        "logsigmoid",
        "no activation computes a logarithm",
        Some("it is `softplus` of the negated value, negated: a `batch_norm` or the weights around it can negate"),
    ),
    (
        "rrelu",
        "its slopes are random in training only",
        Some(
            "write `activation = { kind = \"leaky_relu\", slope = … }`, with the mean of its bounds, by default 0.2291667",
        ),
    ),
    (
        "selu",
        "no activation computes `elu` times a factor",
        Some(
            "write `{ kind = \"elu\", alpha = 1.6732632 }`, and multiply the weights of the layer after it by 1.0507010",
        ),
    ),
    ("softshrink", "no activation is 0 on both sides of 0", None),
    ("softsign", "no activation computes x / (1 + abs(x))", None),
    ("srelu", "no activation has more than one learned slope", None),
    ("thresholdedrelu", "no activation jumps", None),
];

/// What there is to know of an activation that this language does not have: why, and what to do about it.
pub fn absent_activation(written: &str) -> Option<(&'static str, Option<&'static str>)> {
    let plain = plain(last_name(written));
    ABSENT.iter().find(|(word, ..)| *word == plain).map(|(_, why, help)| (*why, *help))
}

/// The value of `names` that `written` was probably meant to be.
pub fn word(written: &str, names: &[&'static str]) -> Option<&'static str> {
    let written = last_name(written);
    let plain = plain(written);
    let is_meant = |name: &&str| WORDS.iter().any(|(word, others)| word == name && others.contains(&plain.as_str()));
    same(written, names)
        .or_else(|| names.iter().copied().find(is_meant))
        .or_else(|| nearest(written, names.iter().copied()).filter(|_| absent_activation(&plain).is_none()))
}

#[cfg(test)]
mod tests {
    use super::{ABSENT, WORDS, plain};
    use crate::syntax::activations;
    use crate::syntax::suggest::tests::{all_keys, all_names};

    #[test]
    fn what_is_absent_is_not_there() {
        let names = all_names();
        for (word, ..) in ABSENT {
            assert!(!names.iter().any(|name| name == word), "`{word}` is there");
        }
    }

    #[test]
    fn what_is_suggested_exists() {
        let keys = all_keys();
        for (word, _) in WORDS {
            let is_accepted = keys.iter().any(|key| key.accepts.contains(&format!("`\"{word}\"`")));
            assert!(is_accepted || activations::find(word).is_some(), "`{word}` is no value");
        }
    }

    #[test]
    fn foreign_words_are_found_as_they_are_listed() {
        for word in WORDS.iter().flat_map(|(_, words)| *words).chain(ABSENT.iter().map(|(word, ..)| word)) {
            assert_eq!(*word, plain(word));
        }
    }
}
