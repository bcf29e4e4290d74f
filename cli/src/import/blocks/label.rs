//! What a block is called: as in the papers, where its layers are those of one.

use hardwire_compiler::syntax::ops;

use super::{Block, inside};
use crate::import::layers::{Kind, Layer};

/// A name for the block of `layers`, of which the first is at `start`, with so many inputs, that no kind of layer and no other block has.
pub(super) fn block(layers: &[Layer], start: usize, inputs: usize, others: &[Block]) -> String {
    let name = if inputs > 1 { joining(layers) } else { described(layers, start) };
    let is_free = |name: &str| others.iter().all(|block| block.name != name) && ops::find(name).is_none();
    let mut names = std::iter::once(name.to_owned()).chain((2..).map(|number| format!("{name}_{number}")));
    names.find(|name| is_free(name)).unwrap_or_default()
}

/// What joins several inputs.
fn joining(layers: &[Layer]) -> &'static str {
    let are_any = |is: fn(&Kind) -> bool| layers.iter().any(|layer| is(&layer.kind));
    let adds = layers.iter().filter(|layer| matches!(layer.kind, Kind::Add)).count();
    match () {
        () if adds > 1 && are_any(|kind| matches!(kind, Kind::Concat)) => "cell",
        () if are_any(enlarges) => "decoder",
        () if are_any(|kind| matches!(kind, Kind::Multiply)) => "gate",
        () => "fusion",
    }
}

fn enlarges(kind: &Kind) -> bool {
    match kind {
        Kind::TransposedConv { window, .. } => window.stride != [1, 1],
        Kind::Upsample { .. } | Kind::DepthToSpace { .. } => true,
        _ => false,
    }
}

fn described(layers: &[Layer], start: usize) -> &'static str {
    let is_fed_by_input = |layer: &Layer| layer.from.iter().any(|source| inside(*source, start).is_none());
    let joined = layers.iter().rev().find(|layer| matches!(layer.kind, Kind::Add | Kind::Concat));
    let kernels: Vec<[usize; 2]> = layers
        .iter()
        .filter_map(|layer| match &layer.kind {
            Kind::Conv { window, .. } => Some(window.kernel),
            _ => None,
        })
        .collect();
    let is_depthwise = layers.iter().any(|layer| matches!(layer.kind, Kind::DepthwiseConv { .. }));
    let is_narrow = matches!(kernels.as_slice(), [[1, 1], middle, [1, 1], ..] if *middle != [1, 1]);
    let expands = kernels.len() > 1 && matches!(layers.first().map(|layer| &layer.kind), Some(Kind::Conv { .. }));
    match joined {
        Some(Layer { kind: Kind::Concat, from, .. }) if from.iter().any(|source| inside(*source, start).is_none()) => {
            "dense"
        }
        Some(Layer { kind: Kind::Concat, .. }) => "branches",
        Some(add) => match (is_depthwise && expands, is_fed_by_input(add)) {
            (true, true) => "inverted_residual",
            (false, true) if is_narrow => "bottleneck",
            (false, true) => "residual",
            (false, false) if is_narrow => "bottleneck_projection",
            (_, false) => "residual_projection",
        },
        None if is_depthwise && expands => "inverted_bottleneck",
        None if is_depthwise => "separable",
        None => "unit",
    }
}
