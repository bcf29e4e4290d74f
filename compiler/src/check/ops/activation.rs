//! `activation`.

use crate::check::activation;
use crate::check::ir::Op;
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::syntax::ops as ast;

pub fn check(op: &ast::Activation, site: &mut Site<'_>) -> Option<Checked> {
    let checked = Checked::new(Op::Activation, site.input()?, Reach::Same);
    Some(match &op.activation.0 {
        Some(activation) => activation::check(&activation.value, checked, site),
        None => checked,
    })
}

/// Reports what is wrong with the keys of the activation.
pub fn check_keys(op: &ast::Activation, keys: &mut Keys<'_>) {
    if let Some(activation) = &op.activation.0 {
        activation::check_keys(&activation.value, keys);
    }
}
