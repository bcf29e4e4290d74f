//! The check of a weights file against the tensors that the model needs.
//!
//! The header of the safetensors file is compared with the model, then each value is looked at. Whatever is wrong makes one
//! diagnostic, at the path in the architecture file: a user who trained another model than they described wants to see
//! all of the difference, in both directions.

mod advice;
mod compare;
mod dimensions;
mod foreign;
mod header;
mod names;
mod report;
mod values;

use crate::check::ir;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Spanned;

use self::header::Header;

/// The tensors that are looked for.
#[derive(Clone, Copy, Debug)]
pub enum Needed<'a> {
    /// All that the model needs.
    All(&'a [ir::Tensor]),
    /// Those that are known in spite of mistakes in the model: of what others need nothing can be said.
    Among(&'a [ir::Tensor]),
}

impl<'a> Needed<'a> {
    const fn tensors(self) -> &'a [ir::Tensor] {
        match self {
            Self::All(tensors) | Self::Among(tensors) => tensors,
        }
    }
}

/// Finds each of the tensors that are `needed` in the safetensors `file`.
///
/// `file` is the whole file, or why it cannot be read: the reason in the first line, then a help a line. After this
/// point each tensor lies whole in the file, with the dimensions that the model needs, in a type that can be widened and
/// with values that can be computed with.
pub fn check(
    needed: Needed<'_>,
    path: &Spanned<String>,
    file: Result<&[u8], String>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<ir::Stored>> {
    find(needed, path, file).map_err(|diagnostic| diagnostics.push(*diagnostic)).ok()
}

fn find(
    needed: Needed<'_>,
    path: &Spanned<String>,
    file: Result<&[u8], String>,
) -> Result<Vec<ir::Stored>, Box<Diagnostic>> {
    let bytes = file.map_err(|message| Box::new(unreadable(&message, path)))?;
    let header = Header::read(bytes, path)?;
    let stored = compare::compare(needed, &header, path)?;
    values::check(needed.tensors(), &stored, bytes, path)?;
    Ok(stored)
}

fn unreadable(message: &str, path: &Spanned<String>) -> Diagnostic {
    let mut lines = message.lines().map(str::to_owned);
    let reason = lines.next().unwrap_or_default();
    Diagnostic::new("the weights file cannot be read", path.span.clone(), reason).helps(lines)
}
