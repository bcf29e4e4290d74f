//! The axes of what a node gives.

use std::collections::BTreeMap;

use hardwire_compiler::shape::LIMIT;

use super::{parts, resize};
use crate::import::read::Node;
use crate::import::tensor::Tensor;
use crate::import::why::axis;
use crate::import::window::{Sliding, Spreading};

/// Operators that make one value of one value, wherever it is, with whatever else they read being constant numbers.
pub const BY_ITSELF: &[&str] = &[
    "Abs",
    "Celu",
    "Clip",
    "Elu",
    "Erf",
    "Exp",
    "Gelu",
    "HardSigmoid",
    "HardSwish",
    "LeakyRelu",
    "Log",
    "Mish",
    "Neg",
    "Reciprocal",
    "Relu",
    "Selu",
    "Sigmoid",
    "Softplus",
    "Sqrt",
    "Swish",
    "Tanh",
];

/// Operators that make one value of two at the same place, either of which may be repeated along axes that it has not.
pub const OF_TWO: &[&str] = &["Add", "Div", "Mul", "Sub"];

/// Others whose inputs are repeated along axes that they have not.
const BROADCASTING: &[&str] =
    &["Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Max", "Mean", "Min", "Pow", "Sum", "Where"];

/// Operators whose output has the axes of their first input.
const SAME_SIZE: &[&str] = &[
    "BatchNormalization",
    "Cast",
    "Ceil",
    "Dropout",
    "Floor",
    "GroupNormalization",
    "Identity",
    "InstanceNormalization",
    "LRN",
    "LayerNormalization",
    "LogSoftmax",
    "LpNormalization",
    "MeanVarianceNormalization",
    "PRelu",
    "Softmax",
];

/// Whether each value of an operator's output is made of values at the same place.
pub fn is_by_value(op: &str) -> bool {
    BY_ITSELF.contains(&op) || OF_TWO.contains(&op)
}

/// The axes of a node's first output, where its operator is known and those of its inputs are.
pub fn output<'a>(
    node: &Node,
    constants: &BTreeMap<String, Tensor>,
    dims: impl Fn(&str) -> Option<&'a [usize]>,
) -> Option<Vec<usize>> {
    let input = dims(node.input())?;
    let second = || dims(node.optional_input(1)?);
    match node.op.as_str() {
        op if BY_ITSELF.contains(&op) || SAME_SIZE.contains(&op) => Some(input.to_vec()),
        op if OF_TWO.contains(&op) || BROADCASTING.contains(&op) => node
            .inputs
            .iter()
            .skip(1)
            .try_fold(input.to_vec(), |dims_so_far, name| broadcast(&dims_so_far, dims(name)?)),
        "Conv" => {
            let weight = second()?;
            if let (&[batch, _, length], &[filters, _, kernel]) = (input, weight) {
                return Some(vec![batch, filters, slide_in_a_row(node, length, kernel)?]);
            }
            let (filters, kernel) = (*weight.first()?, kernel_of(weight.get(2..)?)?);
            slide(node, input, filters, kernel)
        }
        "ConvTranspose" => {
            let (&[batch, _, height, width], &[_, channels, rows, columns]) = (input, second()?) else {
                return None;
            };
            let groups = usize::try_from(node.int("group").ok()?.unwrap_or(1)).ok()?;
            let spreading = Spreading::of(node, kernel_of(&[rows, columns])?, [height, width]).ok()?;
            let [rows, columns] = spreading.output([height, width]).ok()?;
            Some(vec![batch, channels.checked_mul(groups)?, rows, columns])
        }
        "Resize" | "Upsample" => {
            let extents = resize::extents(node, constants, input)?;
            Some(extents.into_iter().map(|extent| extent.size).collect())
        }
        "DepthToSpace" | "SpaceToDepth" => blocks(node, input),
        "Gather" => gather(node, input, second()?),
        "Slice" => {
            let parts = parts::strided(node, constants, input)?;
            Some(parts.into_iter().map(|[first, end, step]| (end - first).div_ceil(step)).collect())
        }
        "ArgMax" => {
            let along = node.int("axis").ok()?.unwrap_or(0);
            reduce(input, Some(&[along]), node.int("keepdims").ok()?.unwrap_or(1) != 0)
        }
        "MaxPool" | "AveragePool" => {
            let kernel = node.ints("kernel_shape").ok()??;
            let kernel: Option<Vec<usize>> = kernel.iter().map(|size| usize::try_from(*size).ok()).collect();
            slide(node, input, *input.get(1)?, kernel_of(&kernel?)?)
        }
        "GlobalAveragePool" | "GlobalMaxPool" => {
            Some(input.iter().enumerate().map(|(axis, dim)| if axis < 2 { *dim } else { 1 }).collect())
        }
        "Gemm" => {
            let is_transposed = node.int("transB").ok()?.unwrap_or(0) != 0;
            let units = *second()?.get(usize::from(!is_transposed))?;
            Some(vec![*input.first()?, units])
        }
        "MatMul" => match (input, second()?) {
            ([.., rows, _], [_, columns]) => {
                let batch = input.len() - 2;
                Some([&input[..batch], &[*rows, *columns]].concat())
            }
            _ => None,
        },
        "Concat" => concat(node, input, dims),
        "Reshape" => {
            let sizes = match node.optional_input(1) {
                Some(sizes) => constants.get(sizes)?.ints()?,
                None => node.ints("shape").ok()??,
            };
            let keep_zeros = node.int("allowzero").ok()?.unwrap_or(0) != 0;
            reshape(input, sizes, keep_zeros)
        }
        "Tile" => tile(input, constants.get(node.optional_input(1)?)?.ints()?),
        "Expand" => {
            let sizes = constants.get(node.optional_input(1)?)?.ints()?.iter().map(|dim| size(*dim));
            broadcast(input, &sizes.collect::<Option<Vec<usize>>>()?)
        }
        "Flatten" => {
            let at = node.int("axis").ok()?.unwrap_or(1);
            let at = if usize::try_from(at) == Ok(input.len()) { input.len() } else { axis(at, input.len())? };
            Some(vec![input[..at].iter().product(), input[at..].iter().product()])
        }
        "Squeeze" | "Unsqueeze" | "ReduceL2" | "ReduceMax" | "ReduceMean" | "ReduceMin" | "ReduceProd"
        | "ReduceSum" | "ReduceSumSquare" => {
            let axes = axes(node, constants)?;
            match node.op.as_str() {
                "Squeeze" => squeeze(input, axes.as_deref()),
                "Unsqueeze" => unsqueeze(input, &axes?),
                _ => reduce(input, axes.as_deref(), node.int("keepdims").ok()?.unwrap_or(1) != 0),
            }
        }
        "Transpose" => {
            let axes = node.ints("perm").ok()?;
            let axes = axes.map_or_else(|| (0..input.len() as i64).rev().collect(), <[i64]>::to_vec);
            axes.iter().map(|along| input.get(axis(*along, input.len())?).copied()).collect()
        }
        "Pad" => padded(input, &pads(node, constants, input.len())?),
        _ => None,
    }
}

/// The axes of what has so much added before each axis, and then behind each.
fn padded(input: &[usize], pads: &[i64]) -> Option<Vec<usize>> {
    let (before, after) = pads.split_at(input.len());
    let padded = input.iter().zip(before).zip(after);
    padded.map(|((dim, before), after)| size((*dim as i64).checked_add(*before)?.checked_add(*after)?)).collect()
}

/// What is added before each of `rank` axes, and then behind each: an attribute before operator set 11 and an input since, and for
/// some axes alone since 18.
pub fn pads(node: &Node, constants: &BTreeMap<String, Tensor>, rank: usize) -> Option<Vec<i64>> {
    let ints = |index: usize| node.optional_input(index).map(|input| constants.get(input)?.ints());
    let pads = match ints(1) {
        Some(pads) => pads?,
        None => node.ints("pads").ok()??,
    };
    let along: Vec<usize> = match ints(3) {
        Some(axes) => axes?.iter().map(|named| axis(*named, rank)).collect::<Option<_>>()?,
        None => (0..rank).collect(),
    };
    if pads.len() != 2 * along.len() {
        return None;
    }
    let mut all = vec![0; 2 * rank];
    let (before, after) = pads.split_at(along.len());
    for ((axis, before), after) in along.into_iter().zip(before).zip(after) {
        (all[axis], all[rank + axis]) = (*before, *after);
    }
    Some(all)
}

/// The axes that a node is told to work on, an attribute in older operator sets and an input in newer ones; within, nothing where
/// it is told none. Nothing where they are not constant.
#[expect(clippy::option_option, reason = "not known, and known to be none, are two things")]
pub fn axes(node: &Node, constants: &BTreeMap<String, Tensor>) -> Option<Option<Vec<i64>>> {
    match node.optional_input(1) {
        Some(input) => Some(Some(constants.get(input)?.ints()?.to_vec())),
        None => Some(node.ints("axes").ok()?.map(<[i64]>::to_vec)),
    }
}

fn size(size: i64) -> Option<usize> {
    usize::try_from(size).ok().filter(|size| (1..=LIMIT).contains(size))
}

fn kernel_of(dims: &[usize]) -> Option<[usize; 2]> {
    let kernel: [usize; 2] = dims.try_into().ok()?;
    kernel.iter().all(|size| (1..=LIMIT).contains(size)).then_some(kernel)
}

/// The axes of what is picked by indices of the axes `indices`, which stand in place of the one that is picked along.
fn gather(node: &Node, input: &[usize], indices: &[usize]) -> Option<Vec<usize>> {
    let along = axis(node.int("axis").ok()?.unwrap_or(0), input.len())?;
    Some([&input[..along], indices, &input[along + 1..]].concat())
}

/// The axes of what is joined.
fn concat<'a>(node: &Node, input: &[usize], dims: impl Fn(&str) -> Option<&'a [usize]>) -> Option<Vec<usize>> {
    let along = axis(node.int("axis").ok()??, input.len())?;
    let mut joined = input.to_vec();
    for other in node.inputs.iter().skip(1) {
        joined[along] = joined[along].checked_add(*dims(other)?.get(along)?)?;
    }
    Some(joined)
}

/// The axes of what is put several times after itself.
fn tile(input: &[usize], times: &[i64]) -> Option<Vec<usize>> {
    let repeated = input.iter().zip(times);
    let dims = repeated.map(|(dim, times)| size(i64::try_from(*dim).ok()?.checked_mul(*times)?));
    dims.collect::<Option<Vec<usize>>>().filter(|_| times.len() == input.len())
}

/// How many places a window of so many values has in a row of them.
fn slide_in_a_row(node: &Node, length: usize, kernel: usize) -> Option<usize> {
    let ints = |name: &str, default: &[i64]| Some(node.ints(name).ok()?.unwrap_or(default).to_vec());
    let (&[stride], &[dilation], &[before, after]) =
        (&ints("strides", &[1])?[..], &ints("dilations", &[1])?[..], &ints("pads", &[0, 0])?[..])
    else {
        return None;
    };
    let reach = dilation.checked_mul(kernel as i64 - 1)?;
    let room = (length as i64).checked_add(before)?.checked_add(after)?.checked_sub(reach)?.checked_sub(1)?;
    size(room.checked_div(stride).filter(|_| room >= 0 && stride > 0)? + 1)
}

fn slide(node: &Node, input: &[usize], channels: usize, kernel: [usize; 2]) -> Option<Vec<usize>> {
    let &[batch, _, height, width] = input else {
        return None;
    };
    let [rows, columns] = Sliding::of(node, kernel, [height, width]).ok()?.output([height, width]).ok()?;
    Some(vec![batch, channels, rows, columns])
}

/// The axes of a map whose channels become pixels, or whose pixels become channels, by blocks.
fn blocks(node: &Node, input: &[usize]) -> Option<Vec<usize>> {
    let &[batch, channels, height, width] = input else {
        return None;
    };
    let block = usize::try_from(node.int("blocksize").ok()??).ok().filter(|block| (1..=LIMIT).contains(block))?;
    let area = block.checked_mul(block)?;
    if node.op == "DepthToSpace" {
        let dims = vec![batch, channels / area, height.checked_mul(block)?, width.checked_mul(block)?];
        return channels.is_multiple_of(area).then_some(dims);
    }
    let is_whole = height.is_multiple_of(block) && width.is_multiple_of(block);
    is_whole.then_some(vec![batch, channels.checked_mul(area)?, height / block, width / block])
}

/// The axes of a value that is computed of two, element by element.
pub fn broadcast(a: &[usize], b: &[usize]) -> Option<Vec<usize>> {
    let rank = a.len().max(b.len());
    let at = |dims: &[usize], axis: usize| (axis + dims.len()).checked_sub(rank).map_or(1, |axis| dims[axis]);
    let both = (0..rank).map(|axis| match (at(a, axis), at(b, axis)) {
        (a, b) if a == b => Some(a),
        (1, other) | (other, 1) => Some(other),
        _ => None,
    });
    both.collect()
}

/// The axes that a reshape asks for: 0 keeps one, and -1 is what is left.
pub fn reshape(input: &[usize], sizes: &[i64], keep_zeros: bool) -> Option<Vec<usize>> {
    let all: usize = input.iter().product();
    let known = |(axis, size): (usize, &i64)| match size {
        0 if !keep_zeros => input.get(axis).copied(),
        -1 => Some(1),
        size => usize::try_from(*size).ok(),
    };
    let mut dims: Vec<usize> = sizes.iter().enumerate().map(known).collect::<Option<_>>()?;
    if let Some(rest) = sizes.iter().position(|size| *size == -1) {
        let others = dims.iter().try_fold(1usize, |product, dim| product.checked_mul(*dim))?;
        dims[rest] = all.checked_div(others)?;
    }
    (dims.iter().try_fold(1usize, |product, dim| product.checked_mul(*dim)) == Some(all)).then_some(dims)
}

/// The axes without those of size 1 that are named, or without all of them.
pub fn squeeze(input: &[usize], axes: Option<&[i64]>) -> Option<Vec<usize>> {
    let named: Option<Vec<usize>> = match axes {
        Some(axes) => Some(axes.iter().map(|named| axis(*named, input.len())).collect::<Option<_>>()?),
        None => None,
    };
    let goes = |(axis, dim): (usize, usize)| match &named {
        Some(named) => named.contains(&axis),
        None => dim == 1,
    };
    Some(input.iter().enumerate().filter(|(axis, dim)| !goes((*axis, **dim))).map(|(_, dim)| *dim).collect())
}

/// The axes with new ones of size 1 at the places `axes` of the result.
pub fn unsqueeze(input: &[usize], axes: &[i64]) -> Option<Vec<usize>> {
    let rank = input.len().checked_add(axes.len())?;
    let new: Option<Vec<usize>> = axes.iter().map(|new| axis(*new, rank)).collect();
    let (new, mut old) = (new?, input.iter());
    (0..rank).map(|axis| if new.contains(&axis) { Some(1) } else { old.next().copied() }).collect()
}

/// The axes of a value of which some, or all where none are named, are taken together.
pub fn reduce(input: &[usize], axes: Option<&[i64]>, keep: bool) -> Option<Vec<usize>> {
    let named: Option<Vec<usize>> = match axes {
        Some(axes) => axes.iter().map(|named| axis(*named, input.len())).collect(),
        None => Some((0..input.len()).collect()),
    };
    let named = named?;
    let left = input.iter().enumerate().filter_map(|(axis, dim)| match named.contains(&axis) {
        true if keep => Some(1),
        true => None,
        false => Some(*dim),
    });
    Some(left.collect())
}
