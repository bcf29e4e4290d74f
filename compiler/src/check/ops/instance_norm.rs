//! `instance_norm`.

use crate::check::keys::Keys;
use crate::check::ops::epsilon;
use crate::check::ops::group_norm::finish;
use crate::check::site::{Checked, Site};
use crate::syntax::ops as ast;

pub fn check(norm: &ast::InstanceNorm, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    Some(finish(map, map.channels, &norm.epsilon, site))
}

/// Reports an epsilon that is negative.
pub fn check_keys(norm: &ast::InstanceNorm, keys: &mut Keys<'_>) {
    epsilon::check(&norm.epsilon, "is added to a variance", keys);
}
