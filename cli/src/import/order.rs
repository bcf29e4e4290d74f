//! Another order of the layers of a model.
//!
//! Some exporters sort nodes by when each can be computed first, so that parts of a network which are written one after the other lie
//! mixed in their files, and no part is in one piece. This order goes back from the outputs, and from each layer first to what has most
//! layers before it: a cell that reads the two cells before it stands behind both, in one piece, since the later of the two has the
//! earlier before it.
//!
//! ```text
//! visit(layer): each that feeds it, the one with the most layers before it first: visit
//!               append the layer
//! ```

use crate::import::layers::{Layer, Model, Output, Source};

/// A model with its layers in another order; `order` has the index of each as it was.
pub fn sorted(model: Model, order: &[usize]) -> Model {
    let places = inverse(order);
    let mut layers: Vec<Option<Layer>> = model.layers.into_iter().map(Some).collect();
    let mut layers: Vec<Layer> = order.iter().filter_map(|layer| layers[*layer].take()).collect();
    for source in layers.iter_mut().flat_map(|layer| &mut layer.from) {
        if let Source::Layer(layer) = source {
            *layer = places[*layer];
        }
    }
    let outputs = model.outputs.into_iter().map(|output| Output { layer: places[output.layer], ..output });
    Model { outputs: outputs.collect(), layers, ..model }
}

/// The order that undoes another.
pub fn inverse(order: &[usize]) -> Vec<usize> {
    let mut places = vec![0; order.len()];
    for (place, layer) in order.iter().enumerate() {
        places[*layer] = place;
    }
    places
}

/// The indices of a model's layers in the order by depth; nothing where they are in it.
pub fn by_depth(model: &Model) -> Option<Vec<usize>> {
    let order = order(model);
    (!order.is_sorted()).then_some(order)
}

fn order(model: &Model) -> Vec<usize> {
    let feeds = |layer: usize| {
        model.layers[layer].from.iter().filter_map(|source| match source {
            Source::Layer(feed) => Some(*feed),
            Source::Input(_) => None,
        })
    };
    let mut depths: Vec<usize> = Vec::with_capacity(model.layers.len());
    for layer in 0..model.layers.len() {
        depths.push(feeds(layer).map(|feed| depths[feed] + 1).max().unwrap_or(0));
    }
    let mut order = Vec::with_capacity(model.layers.len());
    let mut is_met = vec![false; model.layers.len()];
    // The layers that feed nothing, which are outputs, stay in their order.
    let mut is_read = vec![false; model.layers.len()];
    (0..model.layers.len()).flat_map(feeds).for_each(|feed| is_read[feed] = true);
    for end in (0..model.layers.len()).filter(|layer| !is_read[*layer]) {
        // Each layer with what is left to visit of what feeds it, the first last.
        let mut open: Vec<(usize, Vec<usize>)> = Vec::new();
        let mut next = Some(end);
        loop {
            if let Some(layer) = next.filter(|layer| !std::mem::replace(&mut is_met[*layer], true)) {
                let mut left: Vec<usize> = feeds(layer).collect();
                left.reverse();
                left.sort_by_key(|feed| depths[*feed]);
                open.push((layer, left));
            }
            let Some((layer, left)) = open.last_mut() else { break };
            next = left.pop();
            if next.is_none() {
                order.push(*layer);
                open.pop();
            }
        }
    }
    order
}
