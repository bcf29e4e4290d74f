//! What a misspelt or foreign word was probably meant to be.
//!
//! First by spelling without case and separators, then by the words of other frameworks, then by edit distance. There is a table of
//! words for keys, one for values and one for kinds of layer.

mod keys;
mod kinds;
mod near;
mod values;

pub use self::keys::{
    Half, axis, half, is_for_arguments, is_needless, is_size_of_image, key, left_to_another, means_first, needless,
    of_kind, of_learned, takes_ends, takes_halves, value,
};
pub use self::kinds::{Said, global_pool, is_input, is_sure_kind, is_word_for_kind, kind, said, says_more};
pub use self::near::{is_like, is_sure, nearest, odd_letter};
pub use self::values::{absent_activation, word};
pub use crate::text_table::in_a_row;

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
    use super::near;
    use crate::syntax::activations::{self, ACTIVATIONS};
    use crate::syntax::table::{Key, Table};
    use crate::syntax::{Root, blocks, input, layer, ops, output};

    /// The names of all kinds of layer and all activations, as words are listed.
    pub(super) fn all_names() -> Vec<String> {
        let kinds = ops::KINDS.iter().map(|kind| kind.name);
        kinds.chain(activations::names()).map(near::plain).collect()
    }

    /// All keys of the language.
    pub(super) fn all_keys() -> Vec<Key> {
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
}
