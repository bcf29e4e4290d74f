//! `instance_norm`.

use crate::check::ops::group_norm::finish;
use crate::check::site::{Checked, Site};
use crate::syntax::ops as ast;

pub fn check(norm: &ast::InstanceNorm, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    Some(finish(map, map.channels, &norm.epsilon, site))
}
