//! Values in the file that no training should have left there: NaN, infinities and variances below zero.
//!
//! Every value of a large file is looked at while a program compiles, by code that is seldom optimised: so in blocks of
//! sixteen bytes, several values in one addition. Only where a block has something is the value itself searched for.

use super::names::{self, quote};
use crate::check::ir;
use crate::diagnostic::Diagnostic;
use crate::shape::product;
use crate::source::Spanned;

/// Findings that are written out; the others are only counted.
const SHOWN: usize = 12;

/// Reports the tensors, which are `stored` in the file `bytes`, that hold such values.
pub(super) fn check(
    tensors: &[ir::Tensor],
    stored: &[ir::Stored],
    bytes: &[u8],
    path: &Spanned<String>,
) -> Result<(), Box<Diagnostic>> {
    let findings: Vec<Finding<'_>> =
        tensors.iter().zip(stored).filter_map(|(tensor, stored)| finding(tensor, stored, bytes)).collect();
    if findings.is_empty() {
        return Ok(());
    }
    let label = format!("in {} of {} tensors", findings.len(), tensors.len());
    let hidden = findings.len().checked_sub(SHOWN).filter(|hidden| *hidden > 0);
    let has_diverged = findings.iter().any(|finding| finding.what != NEGATIVE);
    let help = has_diverged.then(|| "save the weights again from before the training diverged".to_owned());
    let diagnostic = Diagnostic::new("the weights file holds invalid values", path.span.clone(), label)
        .notes(findings.iter().take(SHOWN).map(Finding::in_words))
        .notes(hidden.map(|hidden| format!("and {hidden} more tensors")))
        .helps(help);
    Err(Box::new(diagnostic))
}

/// A tensor with such a value.
struct Finding<'a> {
    name: &'a str,
    what: &'static str,
    /// The first place of it.
    at: usize,
}

const NEGATIVE: &str = "a negative variance";

impl Finding<'_> {
    fn in_words(&self) -> String {
        format!("{} holds {}, first at value {}", quote(self.name), self.what, self.at)
    }
}

fn finding<'a>(tensor: &'a ir::Tensor, stored: &ir::Stored, bytes: &[u8]) -> Option<Finding<'a>> {
    let format = Format::of(stored.dtype);
    let length = product(&tensor.dimensions)?.checked_mul(format.bytes as u64)?;
    let bytes = bytes.get(stored.offset..)?.get(..usize::try_from(length).ok()?)?;
    let name = tensor.name.as_str();
    if !format.all_finite(bytes) {
        let (at, value) = format.values(bytes).find(|(_, value)| format.is_special(*value))?;
        return Some(Finding { name, what: format.special(value), at });
    }
    if names::own(name) != "running_var" {
        return None;
    }
    let (at, _) = format.values(bytes).find(|(_, value)| format.is_negative(*value))?;
    Some(Finding { name, what: NEGATIVE, at })
}

/// Where the sign, the exponent and the fraction of a value are.
#[derive(Clone, Copy)]
struct Format {
    bytes: usize,
    sign: u128,
    exponent: u128,
}

impl Format {
    const fn of(dtype: ir::Dtype) -> Self {
        match dtype {
            ir::Dtype::F32 => Self { bytes: 4, sign: 1 << 31, exponent: 0x7f80_0000 },
            ir::Dtype::F16 => Self { bytes: 2, sign: 1 << 15, exponent: 0x7c00 },
            ir::Dtype::Bf16 => Self { bytes: 2, sign: 1 << 15, exponent: 0x7f80 },
        }
    }

    /// A block that has `word` at the place of each value.
    const fn block(self, word: u128) -> u128 {
        u128::MAX / ((1 << (8 * self.bytes)) - 1) * word
    }

    /// Whether no value has an exponent of ones only. One more at its lowest bit carries such an exponent into the sign.
    fn all_finite(self, bytes: &[u8]) -> bool {
        let [signs, exponents] = [self.sign, self.exponent].map(|word| self.block(word));
        let ones = self.block(self.exponent & self.exponent.wrapping_neg());
        let (blocks, rest) = bytes.as_chunks();
        let mut carries = 0;
        for block in blocks {
            carries |= (u128::from_le_bytes(*block) & exponents) + ones;
        }
        carries & signs == 0 && !self.values(rest).any(|(_, value)| self.is_special(value))
    }

    /// The bits of all values, with their places.
    fn values(self, bytes: &[u8]) -> impl Iterator<Item = (usize, u128)> {
        let bits = |value: &[u8]| value.iter().rev().fold(0, |bits, byte| bits << 8 | u128::from(*byte));
        bytes.chunks_exact(self.bytes).map(bits).enumerate()
    }

    const fn is_special(self, value: u128) -> bool {
        value & self.exponent == self.exponent
    }

    /// What a special value is.
    const fn special(self, value: u128) -> &'static str {
        if value & !self.sign == self.exponent { "an infinite value" } else { "NaN" }
    }

    /// Whether a value is below zero, which a zero with a sign is not.
    const fn is_negative(self, value: u128) -> bool {
        value & self.sign != 0 && value != self.sign
    }
}
