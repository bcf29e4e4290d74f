//! `activation`.

use crate::check::activation;
use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::syntax::ops as ast;

pub fn check(op: &ast::Activation, site: &mut Site<'_>) -> Option<Checked> {
    let checked = Checked::new(Op::Activation, site.input()?);
    activation::check(&op.activation.value, checked, site)
}
