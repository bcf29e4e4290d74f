//! The types that weights are rounded to, where they contradict `exact`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dtype::WeightsDtype;
use crate::syntax::{Given, ast};

use super::keys::Keys;
use super::site::Site;

/// Reports a model whose convolutions are to be exact with rounded weights.
pub fn check(model: &ast::Model, diagnostics: &mut Diagnostics) {
    let help = "remove one of them, or write `weights_dtype` in the `fully_connected` layers alone";
    if let Some(conflict) = conflict("the model", &model.exact, &model.weights_dtype, help) {
        diagnostics.push(conflict);
    }
}

/// Reports a convolution that has these keys and is to be exact with rounded weights.
pub fn check_keys(own_exact: &Given<bool>, own_dtype: &Given<WeightsDtype>, keys: &mut Keys<'_>) {
    let (exact, dtype) = (own_exact.or_given(keys.exact), own_dtype.or_given(keys.weights_dtype));
    // What both were written for the model is reported there.
    let is_own = !matches!((own_exact, own_dtype), (Given::Absent, Given::Absent));
    let help = "write `exact = false` or `weights_dtype = \"f32\"` in this layer";
    let conflict = conflict(&format!("layer {}", keys.name()), &exact, &dtype, help);
    if let Some(conflict) = conflict.filter(|_| is_own && keys.are_known()) {
        keys.push(conflict);
    }
}

/// The type of the weights of a convolution that has these keys, and whether it is exact.
pub fn of_conv(exact: &Given<bool>, dtype: &Given<WeightsDtype>, site: &Site<'_>) -> (WeightsDtype, bool) {
    let (exact, dtype) = (exact.or_given(site.exact), dtype.or_given(site.weights_dtype));
    (dtype.or(WeightsDtype::F32), exact.or(false))
}

fn conflict(owner: &str, exact: &Given<bool>, dtype: &Given<WeightsDtype>, help: &str) -> Option<Diagnostic> {
    let exact = exact.value().filter(|exact| exact.value)?;
    let dtype = dtype.value().filter(|dtype| dtype.value != WeightsDtype::F32)?;
    let title = format!("{owner} is exact, but its weights are rounded");
    let label = format!("rounds each weight to `{}`", dtype.value.name());
    let diagnostic = Diagnostic::new(title, dtype.span.clone(), label);
    Some(diagnostic.secondary(exact.span.clone(), "asks for exact sums of products").help(help))
}
