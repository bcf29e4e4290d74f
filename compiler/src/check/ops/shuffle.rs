//! `shuffle`.

use crate::check::ir::Op;
use crate::check::ops::groups;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::Shape;
use crate::syntax::ops as ast;

pub fn check(shuffle: &ast::Shuffle, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    // How channels are dealt out makes no difference to the size.
    let groups = shuffle.groups.value();
    let divide = groups.is_none_or(|groups| groups::divide(groups, map.channels, site));
    let op = Op::Shuffle(groups.map_or(1, |groups| groups.value));
    divide.then(|| Checked::new(op, Shape::Map(map), Reach::Same))
}
