//! `div`.

use crate::check::ir::Op;
use crate::check::ops::join;
use crate::check::site::{Checked, Site};

pub fn check(site: &mut Site<'_>) -> Option<Checked> {
    join::broadcast(site, "divide").map(|(shape, reach)| Checked::new(Op::Div, shape, reach))
}
