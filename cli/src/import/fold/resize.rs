//! How large `Resize` and `Upsample` make a map.

use std::collections::BTreeMap;

use crate::import::read::{Attribute, Node};
use crate::import::tensor::Tensor;
use crate::import::why::axis;

/// What becomes of an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Its size in the output.
    pub size: usize,
    /// The size by the scale, of which `size` is the whole part.
    pub scaled: f64,
}

/// What becomes of each axis of a value of the axes `dims`. Nothing where that is not constant.
pub fn extents(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<Extent>> {
    let along: Vec<usize> = match node.ints("axes").ok()? {
        Some(axes) => axes.iter().map(|named| axis(*named, dims.len())).collect::<Option<_>>()?,
        None => (0..dims.len()).collect(),
    };
    let from: Vec<f64> = along.iter().map(|axis| dims[*axis] as f64).collect();
    let resized: Vec<Extent> = match scales(node, constants) {
        Some(scales) if scales.len() == from.len() => {
            from.iter().zip(scales).map(|(from, scale)| scaled(from * f64::from(scale), f64::floor)).collect()
        }
        Some(_) => return None,
        None => {
            let sizes = constants.get(node.optional_input(3)?)?.ints()?;
            let sizes: Vec<f64> = sizes.iter().map(|size| *size as f64).collect();
            if sizes.len() != from.len() {
                return None;
            }
            fitted(node, &from, &sizes)?
        }
    };
    let mut extents: Vec<Extent> = dims.iter().map(|dim| Extent { size: *dim, scaled: *dim as f64 }).collect();
    for (axis, extent) in along.into_iter().zip(resized) {
        extents[axis] = extent;
    }
    Some(extents)
}

/// The scale of each axis, if it is these that are given: an attribute before operator set 9, the second input before 11, and the
/// third one since, which is empty where sizes are given.
fn scales(node: &Node, constants: &BTreeMap<String, Tensor>) -> Option<Vec<f32>> {
    if let Some(Attribute::Floats(scales)) = node.attributes.get("scales") {
        return Some(scales.clone());
    }
    let index = if node.inputs.len() > 2 { 2 } else { 1 };
    let scales = constants.get(node.optional_input(index)?)?.values();
    (!scales.is_empty()).then_some(scales)
}

/// What becomes of axes of the sizes `from` that are told to have `sizes`, or the largest or smallest ones of one scale beside those.
fn fitted(node: &Node, from: &[f64], sizes: &[f64]) -> Option<Vec<Extent>> {
    let scales = sizes.iter().zip(from).map(|(size, from)| size / from);
    let scale = match node.text("keep_aspect_ratio_policy").ok()?.unwrap_or("stretch") {
        "stretch" => return Some(sizes.iter().map(|size| scaled(*size, f64::round)).collect()),
        "not_larger" => scales.fold(f64::INFINITY, f64::min),
        "not_smaller" => scales.fold(0.0, f64::max),
        _ => return None,
    };
    Some(from.iter().map(|from| scaled(from * scale, f64::round)).collect())
}

fn scaled(scaled: f64, round: fn(f64) -> f64) -> Extent {
    Extent { size: round(scaled) as usize, scaled }
}
