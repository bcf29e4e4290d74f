//! `multiply`.

use crate::check::ir::Op;
use crate::check::ops::join;
use crate::check::site::{Checked, Site};

pub fn check(site: &mut Site<'_>) -> Option<Checked> {
    join::broadcast(site, "multiply").map(|(shape, reach)| Checked::new(Op::Multiply, shape, reach))
}
