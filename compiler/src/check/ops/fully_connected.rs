//! `fully_connected`.

use crate::check::ir::{FullyConnected, Op, Role};
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::dtype::WeightsDtype;
use crate::shape::Shape;
use crate::syntax::ops as ast;

pub fn check(op: &ast::FullyConnected, site: &mut Site<'_>) -> Option<Checked> {
    let input = site.input()?;
    let inputs = input.len();
    if let Shape::Map(map) = input {
        let title = format!("layer {} needs a vector of features, but its input is the feature map {map}", site.name());
        let diagnostic = Diagnostic::new(title, site.at(), "needs features").note(site.trails());
        let diagnostic = diagnostic.help(advice(inputs, site));
        site.push(diagnostic);
    }
    let (units, has_bias) = (op.units.value()?.value, op.bias.or(true));
    let weight = site.weight(&[units, inputs], Role::Units, inputs as u64);
    let bias = if has_bias { Some(site.bias(units)) } else { None };
    let multiply_adds = inputs as u64 * units as u64;
    let parameters = multiply_adds + if has_bias { units as u64 } else { 0 };
    let count = if has_bias {
        format!("({inputs} + 1) * {units} = {parameters}")
    } else {
        format!("{inputs} * {units} = {parameters}, without bias")
    };
    let dtype = op.weights_dtype.or_given(site.weights_dtype).or(WeightsDtype::F32);
    let op = Op::FullyConnected(FullyConnected { units, dtype, weight, bias });
    Some(Checked {
        sizes: vec![format!("`units` is {units}")],
        parameters,
        count,
        multiply_adds,
        unshared_parameters: parameters,
        ..Checked::new(op, Shape::Features(units), Reach::Lost)
    })
}

/// What makes a vector of so many values of the map that feeds a layer. One that says what feeds it has to name the vector in its stead.
fn advice(inputs: usize, site: &Site<'_>) -> String {
    let Some((feed, written)) = site.feeds.first().zip(site.written_feed()) else {
        return format!("add a layer with `kind = \"flatten\"` before it, which gives {inputs} features");
    };
    if let Some(vector) = site.trail.vector_of(*feed).and_then(|vector| site.as_written(vector)) {
        return format!("write `from = \"{vector}\"`, which gives {inputs} features of `{written}`");
    }
    let vector = format!("{}_flat", written.replace('.', "_"));
    format!(
        "add a layer with `name = \"{vector}\"`, `kind = \"flatten\"` and `from = \"{written}\"` before it, which gives {inputs} features, \
         and write `from = \"{vector}\"` in {}",
        site.name()
    )
}
