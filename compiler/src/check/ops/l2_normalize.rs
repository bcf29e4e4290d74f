//! `l2_normalize`.

use crate::check::ir::Op;
use crate::check::keys::Keys;
use crate::check::ops::epsilon;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::syntax::ops as ast;

pub fn check(op: &ast::L2Normalize, site: &mut Site<'_>) -> Option<Checked> {
    let shape = site.input()?;
    let epsilon = op.epsilon.or(0.0);
    Some(Checked::new(Op::L2Normalize(epsilon), shape, Reach::Same))
}

/// Reports an epsilon that is negative.
pub fn check_keys(op: &ast::L2Normalize, keys: &mut Keys<'_>) {
    epsilon::check(&op.epsilon, "is the least length", keys);
}
