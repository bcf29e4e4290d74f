//! `l2_normalize`.

use crate::check::ir::Op;
use crate::check::ops::epsilon;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::syntax::ops as ast;

pub fn check(op: &ast::L2Normalize, site: &mut Site<'_>) -> Option<Checked> {
    let shape = site.input()?;
    let epsilon = epsilon::of(&op.epsilon, "is the least length", site);
    Some(Checked::new(Op::L2Normalize(epsilon), shape, Reach::Same))
}
