//! `local_response_norm`.

use crate::check::ir::{LocalResponseNorm, Op};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::Shape;
use crate::syntax::ops as ast;

pub fn check(norm: &ast::LocalResponseNorm, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let [alpha, beta, bias] = [norm.alpha.or(0.0), norm.beta.or(0.0), norm.bias.or(1.0)];
    // Over how many channels makes no difference to the size.
    let size = norm.size.value().map_or(1, |size| size.value);
    let op = Op::LocalResponseNorm(LocalResponseNorm { size, alpha, beta, bias });
    Some(Checked::new(op, Shape::Map(map), Reach::Same))
}

/// Reports numbers that would make a power of none.
pub fn check_keys(norm: &ast::LocalResponseNorm, keys: &mut Keys<'_>) {
    let positive = norm.bias.value().filter(|bias| bias.value <= 0.0).map(|bias| ("bias", bias, "positive"));
    let not_negative = norm.alpha.value().filter(|alpha| alpha.value < 0.0).map(|alpha| ("alpha", alpha, "0 or more"));
    for (key, written, must_be) in [positive, not_negative].into_iter().flatten() {
        let title = format!("`{key}` of layer {} must be {must_be}, but is {}", keys.name(), written.value);
        keys.push(Diagnostic::new(title, written.span.clone(), "would make a power of zero or less"));
    }
}
