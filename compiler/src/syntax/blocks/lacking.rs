//! Keys of blocks that uses of them lack: one mistake for each key, however many uses lack it.

use super::Block;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::suggest;

/// All keys that are lacking.
pub struct Lacking(Vec<Lack>);

/// A key of a block that some of its uses lack.
struct Lack {
    /// The index of the block.
    block: usize,
    key: Spanned<String>,
    /// The names of the uses, and their places.
    uses: Vec<(String, Span)>,
}

impl Lacking {
    /// None so far.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Notes that a use of a block, which has this name, lacks a key.
    pub fn add(&mut self, block: usize, key: &Spanned<String>, name: &str, at: &Span) {
        let used = (name.to_owned(), at.clone());
        match self.0.iter_mut().find(|lack| lack.block == block && lack.key.span == key.span) {
            Some(lack) => lack.uses.push(used),
            None => self.0.push(Lack { block, key: key.clone(), uses: vec![used] }),
        }
    }

    /// Reports each key once.
    pub fn report(&mut self, blocks: &[Block<'_>], diagnostics: &mut Diagnostics) {
        for lack in std::mem::take(&mut self.0) {
            if let Some(block) = blocks.get(lack.block) {
                diagnostics.push(mistake(block, &lack));
            }
        }
    }
}

/// The mistake of the uses of a block that lack a key.
fn mistake(block: &Block<'_>, lack: &Lack) -> Diagnostic {
    /// How many uses are named, and how many are shown after the first.
    const NAMED: usize = 4;
    const SHOWN: usize = 8;
    let (key, uses) = (lack.key.value.as_str(), lack.uses.as_slice());
    let names = || suggest::list(uses.iter().map(|(name, _)| name));
    let title = match uses {
        [one] => format!("layer `{}` has no `{key}`", one.0),
        [first, others @ ..] if uses.len() > NAMED => {
            format!("layer `{}` and {} others of kind `{}` have no `{key}`", first.0, others.len(), block.name)
        }
        _ => format!("layers {} have no `{key}`", names()),
    };
    let mut places = uses.iter().map(|(_, at)| at.clone());
    let first = places.next().unwrap_or_default();
    let mut diagnostic = Diagnostic::new(title, first, format!("`{key}` is missing"))
        .secondary(lack.key.span.clone(), format!("asked for by block `{}`", block.name));
    for place in places.take(SHOWN) {
        diagnostic = diagnostic.secondary(place, "likewise");
    }
    diagnostic.help(if uses.len() > 1 { format!("add `{key} = …` to each") } else { format!("add `{key} = …`") })
}
