//! The parts of a value that `Slice` and `Split` take.

use std::collections::BTreeMap;

use crate::import::read::{Attribute, Node};
use crate::import::tensor::Tensor;
use crate::import::why::axis;

/// What a `Slice` takes along each axis of a value of the axes `dims`: from the first, counted from 0, up to the end. Nothing where
/// that is not constant, nor where it takes only some between them.
pub fn sliced(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<[usize; 2]>> {
    let list = |index: usize, name: &str| listed(node, constants, index, name);
    let (starts, ends) = (list(1, "starts")??, list(2, "ends")??);
    let along = list(3, "axes")?.unwrap_or_else(|| (0..starts.len() as i64).collect());
    let steps = list(4, "steps")?.unwrap_or_else(|| vec![1; starts.len()]);
    if steps.iter().any(|step| *step != 1) || ends.len() != starts.len() || along.len() != starts.len() {
        return None;
    }
    let mut parts: Vec<[usize; 2]> = dims.iter().map(|dim| [0, *dim]).collect();
    for ((start, end), along) in starts.into_iter().zip(ends).zip(along) {
        let part = parts.get_mut(axis(along, dims.len())?)?;
        let dim = part[1] as i64;
        let place =
            |place: i64| usize::try_from(if place < 0 { place.saturating_add(dim) } else { place }.clamp(0, dim));
        *part = [place(start).ok()?, place(end).ok()?];
    }
    parts.iter().all(|[first, end]| first < end).then_some(parts)
}

/// A list that is an attribute in older operator sets and an input in newer ones; within, nothing where it is left out. Nothing
/// where it is not constant.
#[expect(clippy::option_option, reason = "not known, and known to be left out, are two things")]
fn listed(node: &Node, constants: &BTreeMap<String, Tensor>, index: usize, name: &str) -> Option<Option<Vec<i64>>> {
    match node.optional_input(index) {
        Some(input) => Some(Some(constants.get(input)?.ints()?.to_vec())),
        None => Some(node.ints(name).ok()?.map(<[i64]>::to_vec)),
    }
}

/// A `Split` of a value of the axes `dims` as a `Slice` for each of its outputs. Nothing where its parts are not known.
pub fn slices(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<Node>> {
    let along = axis(node.int("axis").ok()?.unwrap_or(0), dims.len())?;
    let whole = *dims.get(along)? as i64;
    let sizes = match listed(node, constants, 1, "split")? {
        Some(sizes) => sizes,
        None => even(whole, node.outputs.len() as i64)?,
    };
    if sizes.len() != node.outputs.len() || sizes.iter().any(|size| !(1..=whole).contains(size)) {
        return None;
    }
    let mut end = 0i64;
    let mut slices = Vec::with_capacity(sizes.len());
    for (size, output) in sizes.iter().zip(&node.outputs) {
        let start = end;
        end = start.checked_add(*size)?;
        let attributes = [("starts", start), ("ends", end), ("axes", along as i64)];
        slices.push(Node {
            name: output.clone(),
            op: "Slice".to_owned(),
            inputs: vec![node.input().to_owned()],
            outputs: vec![output.clone()],
            attributes: attributes.map(|(name, value)| (name.to_owned(), Attribute::Ints(vec![value]))).into(),
        });
    }
    (end == whole).then_some(slices)
}

/// `whole` in as many equal parts, of which the last may be smaller.
fn even(whole: i64, parts: i64) -> Option<Vec<i64>> {
    let size = whole.checked_add(parts - 1)?.checked_div(parts)?;
    let starts = (0..parts).map(|part| part.saturating_mul(size));
    Some(starts.map(|start| size.min(whole - start)).collect())
}
