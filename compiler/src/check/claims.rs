//! What a layer claims of itself, against what was computed.

use std::mem::discriminant;

use crate::check::ir::{Op, ValueId};
use crate::check::site::Checked;
use crate::check::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::shape::{Map, Shape};
use crate::source::{Span, Spanned};
use crate::syntax::activations::Activation;
use crate::syntax::{ast, ops};
use crate::text_table::plural;

/// How the parameters of a kind without any come about.
const NO_PARAMETERS: &str = "a layer of this kind has none";

/// A layer as it would be if everything in front of it were as claimed.
pub struct Otherwise<'a> {
    /// Nothing where that cannot be told.
    pub checked: Option<&'a Checked>,
    /// The parameters of the layers up to it, where they are known.
    pub counts: &'a [Option<u64>],
}

/// What something would be if everything in front of it were as claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Would<T> {
    /// This.
    Be(T),
    /// It cannot be told.
    NotBeKnown,
}

impl<T: PartialEq> Would<T> {
    fn of(known: Option<T>) -> Self {
        known.map_or(Self::NotBeKnown, Self::Be)
    }

    /// Whether it may be this.
    fn may_be(&self, claimed: &T) -> bool {
        match self {
            Self::Be(known) => known == claimed,
            Self::NotBeKnown => true,
        }
    }

    /// It, where it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Be(known) => Some(known),
            Self::NotBeKnown => None,
        }
    }
}

/// Reports the claims of a layer and of the uses of blocks that it ends, where they do not hold. What was computed is what counts from
/// there on. `counts` are the parameters of the layers up to it, where they are known.
///
/// A claim that does not hold makes those of what follows fail as well. Those that would hold `otherwise` are not told. The answer is
/// what the layer would give, where that is not what it gives.
pub fn check(
    layer: &ast::Layer,
    checked: &Checked,
    counts: &[Option<u64>],
    otherwise: Option<&Otherwise<'_>>,
    trail: &Trail,
    output: ValueId,
    diagnostics: &mut Diagnostics,
) -> Option<Would<Shape>> {
    let formula = if checked.count.is_empty() { NO_PARAMETERS.to_owned() } else { checked.count.clone() };
    let mut as_claimed = otherwise
        .map(|otherwise| Would::of(otherwise.checked.map(|checked| checked.shape)))
        .filter(|shape| *shape != Would::Be(checked.shape));
    let known = |checked: &Checked| Some(checked.parameters).filter(|_| checked.tensors_known);
    let own = Claims {
        name: &layer.name,
        output: layer.output.as_ref(),
        parameters: layer.parameters.as_ref(),
        has: known(checked),
        would_have: otherwise.map(|otherwise| Would::of(otherwise.checked.and_then(known))),
        count: formula,
        bias: bias(checked),
    };
    own.check(checked, &mut as_claimed, trail, output, diagnostics);
    for end in &layer.ends {
        let of_layers = counts.get(end.first..).unwrap_or_default();
        let claims = Claims {
            name: &end.name,
            output: end.output.as_ref(),
            parameters: end.parameters.as_ref(),
            has: sum(of_layers),
            would_have: otherwise
                .map(|otherwise| Would::of(sum(otherwise.counts.get(end.first..).unwrap_or_default()))),
            count: format!("the sum over its {}", plural(of_layers.len(), "layer")),
            bias: None,
        };
        claims.check(checked, &mut as_claimed, trail, output, diagnostics);
    }
    as_claimed
}

/// Reports parameters that are claimed of a layer whose kind has none; for one whose size is not known.
pub fn check_none(layer: &ast::Layer, diagnostics: &mut Diagnostics) {
    let activation = match &layer.op {
        Some(ops::Op::Activation(op)) => op.activation.0.as_ref(),
        _ => layer.activation.as_ref(),
    };
    let has_slopes = activation.is_some_and(|activation| matches!(activation.value, Activation::Prelu(_)));
    let is_known = layer.keys_known && layer.is_whole;
    let has_none = is_known && !has_slopes && layer.kind.is_some_and(|kind| !kind.has_tensors);
    if let Some(claim) = layer.parameters.as_ref().filter(|claim| has_none && claim.value != 0) {
        let title = format!("layer `{}` has {}, not {}", layer.name, plural(0, "parameter"), claim.value);
        let help = advice(&claim.span, "parameters = 0", diagnostics);
        diagnostics.push(Diagnostic::new(title, claim.span.clone(), "claimed here").note(NO_PARAMETERS).help(help));
    }
}

/// Whether a layer has a bias, and of how many values that is or would be; nothing where it could have none.
fn bias(checked: &Checked) -> Option<(bool, usize)> {
    let bias = match &checked.op {
        Op::Conv(conv) => conv.bias,
        Op::TransposedConv(conv) => conv.bias,
        Op::FullyConnected(op) => op.bias,
        Op::LayerNorm(norm) => norm.shift,
        Op::MaxPool(_)
        | Op::AvgPool(_)
        | Op::GlobalMaxPool
        | Op::GlobalAvgPool
        | Op::Upsample(_)
        | Op::Pad(_)
        | Op::DepthToSpace(_)
        | Op::SpaceToDepth(_)
        | Op::BatchNorm(_)
        | Op::Activation
        | Op::Softmax
        | Op::LogSoftmax
        | Op::ArgMax
        | Op::ChannelMax
        | Op::GroupNorm(_)
        | Op::LocalResponseNorm(_)
        | Op::L2Normalize(_)
        | Op::Add
        | Op::Sub
        | Op::Multiply
        | Op::Div
        | Op::Concat
        | Op::Slice(_)
        | Op::Shuffle(_)
        | Op::Flatten
        | Op::Dropout => return None,
    };
    Some((bias.is_some(), checked.shape.channels()))
}

/// The sum of parameters, if all are known.
fn sum(counts: &[Option<u64>]) -> Option<u64> {
    counts.iter().try_fold(0, |sum: u64, count| Some(sum.saturating_add((*count)?)))
}

/// What a layer, or the use of a block, claims of itself.
struct Claims<'a> {
    name: &'a str,
    output: Option<&'a Spanned<Shape>>,
    parameters: Option<&'a Spanned<u64>>,
    /// How many parameters it has, where that is known.
    has: Option<u64>,
    /// How many it would have if everything in front of it were as claimed, where anything is not.
    would_have: Option<Would<u64>>,
    /// How these come about.
    count: String,
    /// Whether it has a bias, and of how many values, see [`bias()`].
    bias: Option<(bool, usize)>,
}

impl Claims<'_> {
    /// Reports what does not hold, unless it would if everything in front were as claimed; then what the layer gives is as claimed here.
    fn check(
        &self,
        checked: &Checked,
        as_claimed: &mut Option<Would<Shape>>,
        trail: &Trail,
        output: ValueId,
        diagnostics: &mut Diagnostics,
    ) {
        let (name, shape) = (self.name, checked.shape);
        let is_wrong = |claim: &&Spanned<Shape>| {
            claim.value != shape && as_claimed.is_none_or(|claimed| !claimed.may_be(&claim.value))
        };
        let wrong_output = self.output.filter(is_wrong);
        let wrong_parameters = self.parameters.zip(self.has).filter(|(claim, has)| {
            let would_hold = self.would_have.is_some_and(|count| count.may_be(&claim.value));
            claim.value != *has && !would_hold
        });
        let parameters = |has: u64| format!("parameters = {has}");
        let bias = wrong_parameters.and_then(|(claim, has)| self.advice_on_bias(claim.value, has));
        if let Some(claim) = wrong_output {
            let title = format!("layer `{name}` gives {}, not {}", shape.describe(), claim.value.describe());
            let mut right = match shape {
                Shape::Map(map) => {
                    format!("output = [{}, {}, {}]", map.height, map.width, map.channels)
                }
                Shape::Features(features) => format!("output = {features}"),
            };
            if is_channels_first(claim.value, shape) && wrong_parameters.is_none() {
                let help = format!("sizes are `[height, width, channels]`: write `{right}`");
                diagnostics.push(Diagnostic::new(title, claim.span.clone(), "claims its channels first").help(help));
                // What is meant is what it gives.
                *as_claimed = None;
                return;
            }
            let mut diagnostic = Diagnostic::new(title, claim.span.clone(), "claimed here");
            let mut count = None;
            if let Some((claim, has)) = wrong_parameters {
                diagnostic =
                    diagnostic.secondary(claim.span.clone(), format!("it has {}", plural(has as usize, "parameter")));
                right = format!("{right}` and `{}", parameters(has));
                count = Some(self.count.clone());
            }
            let help = advice(&claim.span, &right, diagnostics);
            let diagnostic = diagnostic.notes(checked.sizes.iter().cloned()).notes(count).note(trail.sizes(output));
            diagnostics.push(diagnostic.help(help).helps(bias));
        } else if let Some((claim, has)) = wrong_parameters {
            let title = format!("layer `{name}` has {}, not {}", plural(has as usize, "parameter"), claim.value);
            diagnostics.push(
                Diagnostic::new(title, claim.span.clone(), "claimed here")
                    .note(self.count.clone())
                    .note(trail.sizes(output))
                    .help(advice(&claim.span, &parameters(has), diagnostics))
                    .helps(bias),
            );
        }
        match (self.output, wrong_parameters) {
            (Some(claim), _) => {
                // What a vector in place of a map would lead to tells nothing of sizes, nor the other way round.
                let is_of_its_kind = discriminant(&claim.value) == discriminant(&shape);
                *as_claimed = (claim.value != shape && is_of_its_kind).then_some(Would::Be(claim.value));
            }
            (None, Some((claim, has))) => {
                let claimed = with_parameters(shape, has, claim.value);
                *as_claimed = claimed.map(Would::Be).or(*as_claimed);
            }
            (None, None) => {}
        }
    }

    /// What to do where so many parameters would hold with a bias or without one.
    fn advice_on_bias(&self, claimed: u64, has: u64) -> Option<String> {
        let (is_there, values) = self.bias?;
        let (less, more) = if is_there { (claimed, has) } else { (has, claimed) };
        let without = if is_there { "it has no bias" } else { "it has a bias" };
        let written = !is_there;
        (less.checked_add(values as u64) == Some(more)).then(|| format!("if {without}, write `bias = {written}`"))
    }
}

/// Whether a size is that of a feature map, but for the place of its channels.
fn is_channels_first(claim: Shape, shape: Shape) -> bool {
    match (claim, shape) {
        (Shape::Map(claim), Shape::Map(Map { height, width, channels })) => {
            claim == Map { height: channels, width: height, channels: width }
        }
        _ => false,
    }
}

/// What a layer would give whose number of parameters is another because its number of filters or units is.
fn with_parameters(shape: Shape, has: u64, claimed: u64) -> Option<Shape> {
    let outputs = match shape {
        Shape::Map(map) => map.channels,
        Shape::Features(features) => features,
    };
    let of_each = has.checked_div(outputs as u64).filter(|each| *each > 0 && has.is_multiple_of(outputs as u64))?;
    let outputs = claimed.checked_div(of_each).filter(|_| claimed.is_multiple_of(of_each))?;
    let outputs = usize::try_from(outputs).ok().filter(|outputs| *outputs > 0)?;
    let shape = match shape {
        Shape::Map(map) => Shape::Map(Map { channels: outputs, ..map }),
        Shape::Features(_) => Shape::Features(outputs),
    };
    shape.fits().then_some(shape)
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
