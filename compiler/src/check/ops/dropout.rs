//! `dropout`.

use crate::check::ir::Op;
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::syntax::ops as ast;

pub fn check(site: &Site<'_>) -> Option<Checked> {
    Some(Checked::new(Op::Dropout, site.input()?, Reach::Same))
}

/// Reports a rate that is no share.
pub fn check_keys(dropout: &ast::Dropout, keys: &mut Keys<'_>) {
    if let Some(rate) = dropout.rate.value().filter(|rate| !(0.0..1.0).contains(&rate.value)) {
        let title = format!("`rate` of layer {} must be from 0 and below 1, but is {}", keys.name(), rate.value);
        let diagnostic = Diagnostic::new(title, rate.span.clone(), "the share of values that training dropped");
        keys.push(diagnostic);
    }
}
