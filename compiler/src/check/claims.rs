//! What a layer claims of itself, against what was computed.

use crate::check::ir::ValueId;
use crate::check::site::Checked;
use crate::check::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::Shape;
use crate::syntax::ast;

/// Reports the claims of a layer that do not hold. What was computed is what counts from there on.
pub fn check(layer: &ast::Layer, checked: &Checked, trail: &Trail, output: ValueId, diagnostics: &mut Diagnostics) {
    if let Some(claim) = layer.output.as_ref().filter(|claim| claim.value != checked.shape) {
        let title =
            format!("layer `{}` gives {}, not {}", layer.name, checked.shape.describe(), claim.value.describe());
        let right = match checked.shape {
            Shape::Map(map) => {
                format!("output = [{}, {}, {}]", map.height, map.width, map.channels)
            }
            Shape::Features(features) => format!("output = {features}"),
        };
        diagnostics.push(
            Diagnostic::new(title, claim.span.clone(), "claimed here")
                .notes(checked.sizes.iter().cloned())
                .note(trail.sizes(output))
                .help(format!("if the layer is as it should be, write `{right}`")),
        );
    }
    let parameters = layer.parameters.as_ref().filter(|_| checked.tensors_known);
    if let Some(claim) = parameters.filter(|claim| claim.value != checked.parameters) {
        let title = format!("layer `{}` has {} parameters, not {}", layer.name, checked.parameters, claim.value);
        let formula =
            if checked.count.is_empty() { "a layer of this kind has none".to_owned() } else { checked.count.clone() };
        diagnostics.push(
            Diagnostic::new(title, claim.span.clone(), "claimed here")
                .note(formula)
                .note(trail.sizes(output))
                .help(format!("if the layer is as it should be, write `parameters = {}`", checked.parameters)),
        );
    }
}
