//! The parts of a value that `Slice` and `Split` take.

use std::collections::BTreeMap;

use crate::import::read::{Attribute, Node, attributes};
use crate::import::tensor::Tensor;
use crate::import::why::axis;

/// What a `Slice` takes along each axis of a value of the axes `dims`: from the first, counted from 0, up to the end. Nothing where
/// that is not constant, nor where it takes only some between them.
pub fn sliced(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<[usize; 2]>> {
    let parts = strided(node, constants, dims)?;
    parts.into_iter().map(|[first, end, step]| (step == 1).then_some([first, end])).collect()
}

/// What a `Slice` takes along each axis: from the first up to the end by steps forwards.
pub fn strided(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<[usize; 3]>> {
    let list = |index: usize, name: &str| listed(node, constants, index, name);
    let (starts, ends) = (list(1, "starts")??, list(2, "ends")??);
    let along = list(3, "axes")?.unwrap_or_else(|| (0..starts.len() as i64).collect());
    let steps = list(4, "steps")?.unwrap_or_else(|| vec![1; starts.len()]);
    if [ends.len(), along.len(), steps.len()].iter().any(|count| *count != starts.len()) {
        return None;
    }
    let mut parts: Vec<[usize; 3]> = dims.iter().map(|dim| [0, *dim, 1]).collect();
    for (((start, end), along), step) in starts.into_iter().zip(ends).zip(along).zip(steps) {
        let part = parts.get_mut(axis(along, dims.len())?)?;
        let dim = part[1] as i64;
        let place =
            |place: i64| usize::try_from(if place < 0 { place.saturating_add(dim) } else { place }.clamp(0, dim));
        let step = usize::try_from(step).ok().filter(|step| *step > 0)?;
        *part = [place(start).ok()?, place(end).ok()?, step];
    }
    parts.iter().all(|[first, end, _]| first < end).then_some(parts)
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
    let mut end = 0;
    let mut slices = Vec::with_capacity(sizes.len());
    for (size, output) in sizes.iter().zip(&node.outputs) {
        let start = end;
        end = size.checked_add(start)?;
        slices.push(slice(node.input(), along, [start as usize, end as usize], output.clone()));
    }
    (end == whole).then_some(slices)
}

/// A node for a part of a value along one axis.
pub fn slice(value: &str, along: usize, [start, end]: [usize; 2], output: String) -> Node {
    let ranges = [("starts", start), ("ends", end), ("axes", along)];
    Node {
        name: output.clone(),
        op: "Slice".to_owned(),
        inputs: vec![value.to_owned()],
        outputs: vec![output],
        attributes: attributes(ranges.map(|(name, value)| (name, Attribute::Ints(vec![value as i64])))),
    }
}

/// The map of which a node joins all blocks of two rows by two columns, channel after channel, and which pixel of a block each part
/// is: 0 and 1 in the first row, 2 and 3 in the second.
pub fn dealt(
    node: &Node,
    nodes: &[Node],
    constants: &BTreeMap<String, Tensor>,
    dims: &BTreeMap<String, Vec<usize>>,
) -> Option<(String, [usize; 4])> {
    let inputs: &[String; 4] = node.inputs.as_slice().try_into().ok().filter(|_| node.op == "Concat")?;
    if axis(node.int("axis").ok()??, 4) != Some(1) {
        return None;
    }
    let mut root = None;
    let mut order = [0; 4];
    for (part, place) in inputs.iter().zip(&mut order) {
        let (mut value, mut starts) = (part.as_str(), [None; 2]);
        while let Some(slice) = nodes.iter().rev().find(|node| node.output() == value && node.op == "Slice") {
            for (along, start) in every_second(slice, constants, dims.get(slice.input())?)? {
                let start = starts.get_mut(along.checked_sub(2)?)?.replace(start);
                if start.is_some() {
                    return None;
                }
            }
            value = slice.input();
        }
        *place = 2 * starts[0]? + starts[1]?;
        if *root.get_or_insert(value) != value {
            return None;
        }
    }
    let mut sorted = order;
    sorted.sort_unstable();
    Some((root?.to_owned(), order)).filter(|_| sorted == [0, 1, 2, 3])
}

/// The axes along which a `Slice` takes every second place of an even number of them, and whether it leaves out the first.
fn every_second(node: &Node, constants: &BTreeMap<String, Tensor>, dims: &[usize]) -> Option<Vec<(usize, usize)>> {
    let mut found = Vec::new();
    for (along, (part, dim)) in strided(node, constants, dims)?.into_iter().zip(dims).enumerate() {
        match part {
            [0, end, 1] if end == *dim => {}
            [start @ (0 | 1), end, 2] if dim.is_multiple_of(2) && end + 1 >= *dim + start => found.push((along, start)),
            _ => return None,
        }
    }
    Some(found)
}

/// `whole` in as many equal parts, of which the last may be smaller.
fn even(whole: i64, parts: i64) -> Option<Vec<i64>> {
    let size = whole.checked_add(parts - 1)?.checked_div(parts)?;
    let starts = (0..parts).map(|part| part.saturating_mul(size));
    Some(starts.map(|start| size.min(whole - start)).collect())
}
