//! `layer_norm`.

use crate::check::ir::{Init, LayerNorm, Op, Role};
use crate::check::keys::Keys;
use crate::check::ops::epsilon;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::syntax::ops as ast;

pub fn check(norm: &ast::LayerNorm, site: &mut Site<'_>) -> Option<Checked> {
    let shape = site.input()?;
    let channels = shape.channels();
    let epsilon = norm.epsilon.or(0.0);
    let scale = site.tensor("weight", &[channels], Role::OfNorm, Init::Constant(1.0));
    let has_bias = norm.bias.or(true);
    let shift = has_bias.then(|| site.tensor("bias", &[channels], Role::Bias, Init::Constant(0.0)));
    let each = 1 + u64::from(has_bias);
    let parameters = each * channels as u64;
    Some(Checked {
        parameters,
        count: if has_bias { format!("2 * {channels} = {parameters}") } else { format!("{channels}, without bias") },
        multiply_adds: shape.len() as u64,
        unshared_parameters: parameters,
        ..Checked::new(Op::LayerNorm(LayerNorm { scale, shift, epsilon }), shape, Reach::Same)
    })
}

/// Reports an epsilon that is negative.
pub fn check_keys(norm: &ast::LayerNorm, keys: &mut Keys<'_>) {
    epsilon::check(&norm.epsilon, "is added to a variance", keys);
}
