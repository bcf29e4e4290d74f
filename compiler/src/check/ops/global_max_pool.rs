//! `global_max_pool`.

use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::{Map, Shape};

pub fn check(site: &mut Site<'_>) -> Option<Checked> {
    let channels = site.map()?.channels;
    let shape = Shape::Map(Map { height: 1, width: 1, channels });
    Some(Checked::new(Op::GlobalMaxPool, shape, Reach::Lost))
}
