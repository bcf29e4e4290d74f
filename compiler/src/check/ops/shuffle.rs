//! `shuffle`.

use crate::check::ir::Op;
use crate::check::ops::groups;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::Shape;
use crate::syntax::ops as ast;

pub fn check(shuffle: &ast::Shuffle, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    groups::divide(&shuffle.groups, map.channels, site)
        .then(|| Checked::new(Op::Shuffle(shuffle.groups.value), Shape::Map(map), Reach::Same))
}
