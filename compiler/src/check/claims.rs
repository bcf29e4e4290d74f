//! What a layer claims of itself, against what was computed.

use crate::check::ir::ValueId;
use crate::check::site::Checked;
use crate::check::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::Shape;
use crate::source::{Span, Spanned};
use crate::syntax::ast;
use crate::text_table::plural;

/// Reports the claims of a layer that do not hold. What was computed is what counts from there on.
pub fn check(layer: &ast::Layer, checked: &Checked, trail: &Trail, output: ValueId, diagnostics: &mut Diagnostics) {
    check_output(&layer.name, layer.output.as_ref(), checked, trail, output, diagnostics);
    let parameters = layer.parameters.as_ref().filter(|_| checked.tensors_known);
    if let Some(claim) = parameters.filter(|claim| claim.value != checked.parameters) {
        let title = format!("layer `{}` has {} parameters, not {}", layer.name, checked.parameters, claim.value);
        let formula =
            if checked.count.is_empty() { "a layer of this kind has none".to_owned() } else { checked.count.clone() };
        diagnostics.push(
            Diagnostic::new(title, claim.span.clone(), "claimed here")
                .note(formula)
                .note(trail.sizes(output))
                .help(advice(&claim.span, &format!("parameters = {}", checked.parameters), diagnostics)),
        );
    }
}

/// What to do about a claim that does not hold: `right` does.
fn advice(claimed: &Span, right: &str, diagnostics: &Diagnostics) -> String {
    if diagnostics.instances.name_at(claimed).is_some() {
        return format!(
            "if each use of the block is as it should be, write `{right}`, or remove the claim where uses differ"
        );
    }
    format!("if the layer is as it should be, write `{right}`")
}

/// Reports the claims of the uses of blocks that a layer ends; `counts` are the parameters of the layers up to it, where they are known.
pub fn check_ends(
    layer: &ast::Layer,
    checked: &Checked,
    counts: &[Option<u64>],
    trail: &Trail,
    output: ValueId,
    diagnostics: &mut Diagnostics,
) {
    for end in &layer.ends {
        check_output(&end.name, end.output.as_ref(), checked, trail, output, diagnostics);
        let (Some(claim), Some(own)) = (&end.parameters, counts.get(end.first..)) else { continue };
        let Some(own) = own.iter().copied().collect::<Option<Vec<u64>>>() else { continue };
        let sum = own.iter().fold(0, |sum: u64, count| sum.saturating_add(*count));
        if sum != claim.value {
            let title = format!("layer `{}` has {sum} parameters, not {}", end.name, claim.value);
            let note = format!("the sum over its {}", plural(own.len(), "layer"));
            diagnostics.push(
                Diagnostic::new(title, claim.span.clone(), "claimed here")
                    .note(note)
                    .note(trail.sizes(output))
                    .help(advice(&claim.span, &format!("parameters = {sum}"), diagnostics)),
            );
        }
    }
}

/// Reports a claim of what a layer gives that does not hold.
fn check_output(
    name: &str,
    claim: Option<&Spanned<Shape>>,
    checked: &Checked,
    trail: &Trail,
    output: ValueId,
    diagnostics: &mut Diagnostics,
) {
    if let Some(claim) = claim.filter(|claim| claim.value != checked.shape) {
        let title = format!("layer `{}` gives {}, not {}", name, checked.shape.describe(), claim.value.describe());
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
                .help(advice(&claim.span, &right, diagnostics)),
        );
    }
}
