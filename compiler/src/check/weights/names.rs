//! The names of tensors: what they consist of, and which of them may stand for each other.

use crate::syntax::suggest;

/// Names by which other frameworks know the tensors of a layer, `PyTorch`'s first.
const SYNONYMS: [&[&str]; 4] = [
    &["weight", "kernel", "gamma", "scale", "alpha", "slope"],
    &["bias", "beta", "offset"],
    &["running_mean", "moving_mean", "mean"],
    &["running_var", "moving_variance", "var", "variance"],
];

/// The dots in names after which a common prefix may end.
const MAX_PARTS: usize = 8;

/// `conv1.weight` as `conv1` and `weight`.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}

/// The layer that a tensor belongs to.
pub(super) fn layer(name: &str) -> &str {
    split(name).0
}

/// What a tensor is called inside its layer.
pub(super) fn own(name: &str) -> &str {
    split(name).1
}

/// A count of training steps, which `PyTorch` saves with each batch norm and inference has no use for.
pub(super) fn is_ignored(name: &str) -> bool {
    own(name) == "num_batches_tracked"
}

/// Whether two names of tensors in one layer mean the same in two frameworks.
pub(super) fn is_synonym(a: &str, b: &str) -> bool {
    SYNONYMS.iter().any(|names| names.contains(&a) && names.contains(&b))
}

/// Whether a tensor is of the statistics that a norm took while it was trained.
pub(super) fn is_statistic(name: &str) -> bool {
    ["running_mean", "running_var"].iter().any(|statistic| is_synonym(own(name), statistic))
}

/// What makes one tensor, in `PyTorch`, of weights that were saved in parts; nothing for a tensor that is no such part.
pub(super) fn joining(name: &str) -> Option<&'static str> {
    if name.contains(".parametrizations.") {
        return Some("torch.nn.utils.parametrize.remove_parametrizations(layer, \"weight\")");
    }
    match own(name) {
        "weight_g" => Some("torch.nn.utils.remove_weight_norm(layer)"),
        "weight_u" => Some("torch.nn.utils.remove_spectral_norm(layer)"),
        "weight_mask" => Some("torch.nn.utils.prune.remove(layer, \"weight\")"),
        _ => None,
    }
}

/// Whether one name is the other inside a larger model: `backbone.conv1` and `conv1`.
pub(super) fn is_nested(a: &str, b: &str) -> bool {
    let inside = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|rest| rest.ends_with('.'));
    inside(a, b) || inside(b, a)
}

/// The one of `candidates` that `name` may be the correct spelling of. Names that differ in a number are of different
/// things: `conv1`, `conv2`.
pub(super) fn misspelling<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(name);
    suggest::nearest(name, candidates.filter(|candidate| digits(candidate) == wanted))
}

/// A name from a file in backticks, fit to be shown.
pub(super) fn quote(name: &str) -> String {
    format!("`{}`", suggest::shorten(name))
}

/// The prefix that all names in a file start with and that the model knows nothing of, such as `module.`; empty where
/// none would help: without it, more of the names must be among those that the model needs.
pub(super) fn common_prefix<'a>(names: &[&'a str], is_needed: impl Fn(&str) -> bool) -> &'a str {
    let Some((first, rest)) = names.split_first() else {
        return "";
    };
    let shared = rest.iter().fold(first.len(), |shared, name| {
        first.bytes().take(shared).zip(name.bytes()).take_while(|(a, b)| a == b).count()
    });
    let ends = first.match_indices('.').map(|(dot, _)| dot + 1).take_while(|end| *end <= shared).take(MAX_PARTS);
    let known = |end: &usize| names.iter().filter(|name| name.get(*end..).is_some_and(&is_needed)).count();
    let best = ends.max_by_key(known).filter(|end| known(end) > known(&0));
    best.and_then(|end| first.get(..end)).unwrap_or("")
}
