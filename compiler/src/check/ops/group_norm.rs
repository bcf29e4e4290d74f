//! `group_norm`, and what `instance_norm` shares with it.

use crate::check::ir::{GroupNorm, Init, Op, Role};
use crate::check::keys::Keys;
use crate::check::ops::{epsilon, groups};
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::{Map, Shape};
use crate::syntax::Given;
use crate::syntax::ops as ast;

pub fn check(norm: &ast::GroupNorm, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    // Into how many groups makes no difference to the size.
    let groups = norm.groups.value();
    site.tensors_known &= groups.is_none_or(|groups| groups::divide(groups, map.channels, site));
    Some(finish(map, groups.map_or(1, |groups| groups.value), &norm.epsilon, site))
}

/// The op, tensors and counts.
pub fn finish(map: Map, groups: usize, epsilon: &Given<f64>, site: &mut Site<'_>) -> Checked {
    let channels = map.channels;
    let epsilon = epsilon.or(0.0);
    let scale = site.tensor("weight", &[channels], Role::OfNorm, Init::Constant(1.0));
    let shift = site.tensor("bias", &[channels], Role::OfNorm, Init::Constant(0.0));
    let parameters = 2 * channels as u64;
    Checked {
        parameters,
        count: format!("2 * {channels} = {parameters}"),
        multiply_adds: map.len() as u64,
        unshared_parameters: parameters,
        ..Checked::new(Op::GroupNorm(GroupNorm { groups, scale, shift, epsilon }), Shape::Map(map), Reach::Same)
    }
}

/// Reports an epsilon that is negative.
pub fn check_keys(norm: &ast::GroupNorm, keys: &mut Keys<'_>) {
    epsilon::check(&norm.epsilon, "is added to a variance", keys);
}
