//! `activation`.

use crate::check::activation;
use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::syntax::ops as ast;

pub fn check(op: &ast::Activation, site: &mut Site<'_>) -> Option<Checked> {
    let checked = Checked::new(Op::Activation, site.input()?);
    Some(match &op.activation.0 {
        Some(activation) => activation::check(&activation.value, checked, site),
        None => checked,
    })
}
