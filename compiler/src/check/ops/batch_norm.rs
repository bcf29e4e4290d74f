//! `batch_norm`.

use crate::check::ir::{BatchNorm, Init, Op, Role};
use crate::check::keys::Keys;
use crate::check::ops::epsilon;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::syntax::ops as ast;

pub fn check(norm: &ast::BatchNorm, site: &mut Site<'_>) -> Option<Checked> {
    let shape = site.input()?;
    let epsilon = norm.epsilon.or(0.0);
    let channels = shape.channels();
    let op = Op::BatchNorm(BatchNorm {
        scale: site.tensor("weight", &[channels], Role::OfNorm, Init::Constant(1.0)),
        shift: site.tensor("bias", &[channels], Role::OfNorm, Init::Constant(0.0)),
        mean: site.tensor("running_mean", &[channels], Role::OfNorm, Init::Constant(0.0)),
        variance: site.tensor("running_var", &[channels], Role::OfNorm, Init::Constant(1.0)),
        epsilon,
    });
    let parameters = 2 * channels as u64;
    Some(Checked {
        parameters,
        count: format!("2 * {channels} = {parameters}; the running statistics are not learned"),
        multiply_adds: shape.len() as u64,
        unshared_parameters: parameters,
        ..Checked::new(op, shape, Reach::Same)
    })
}

/// Reports an epsilon that is negative.
pub fn check_keys(norm: &ast::BatchNorm, keys: &mut Keys<'_>) {
    epsilon::check(&norm.epsilon, "is added to a variance", keys);
}
