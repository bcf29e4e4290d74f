//! Kinds of layer of other frameworks. Some say more than a kind says here, or less than it together with another key.

mod said;
mod table;

pub use self::said::{Said, global_pool, said};
use self::table::{Foreign, KINDS, Means};
use super::is_sure;
use super::near::{last_name, nearest, plain};
use crate::syntax::ops;

/// What a word for a kind means, which is plain.
fn foreign(plain: &str) -> Option<&'static Foreign> {
    KINDS.iter().find(|foreign| foreign.words.contains(&plain))
}

/// A word for a kind of layer without case, separators and what frameworks put before or behind it.
fn plain_kind(written: &str) -> String {
    let plain = plain(last_name(written));
    let word = plain.trim_end_matches("layer").trim_end_matches("1d").trim_end_matches("2d");
    // What takes the number of its channels from its input is another class in PyTorch.
    word.strip_prefix("lazy").unwrap_or(word).to_owned()
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
    let Means::Choice { kinds, .. } = foreign(plain_key.trim_end_matches("layer"))?.means else { return None };
    if let Some((_, kind)) = kinds.iter().find(|(words, _)| words.contains(&plain(value).as_str())) {
        return *kind;
    }
    // Some give the class of the layer.
    of_word(&plain_kind(value)).filter(|of_class| kinds.iter().any(|(_, kind)| *kind == Some(*of_class)))
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
    use crate::syntax::suggest::tests::all_names;

    #[test]
    fn what_is_absent_is_not_there() {
        let names = all_names();
        for foreign in KINDS {
            let absent: Vec<&str> = match &foreign.means {
                Means::Absent { .. } => foreign.words.to_vec(),
                Means::Choice { kinds, .. } => {
                    let none = kinds.iter().filter(|(_, kind)| kind.is_none());
                    none.flat_map(|(words, _)| *words).copied().collect()
                }
                Means::Kind(_) | Means::With(_) | Means::Adaptive { .. } => Vec::new(),
            };
            for word in absent {
                assert!(!names.iter().any(|name| name == word), "`{word}` is there");
            }
        }
    }

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
