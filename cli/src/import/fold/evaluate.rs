//! What nodes give whose inputs are all constant: the arithmetic of sizes that exporters write out, and weights that they move
//! about.

use super::infer::{broadcast, reshape, squeeze, unsqueeze};
use crate::import::read::{Attribute, Node};
use crate::import::tensor::{Data, Tensor, count, places, strides};
use crate::import::why::axis;

/// How many values may be computed that are not there already: sizes have a few.
const MOST: usize = 1 << 16;

/// The axes of a value as a list, or the part of it that is asked for.
pub fn shape(node: &Node, dims: &[usize]) -> Option<Tensor> {
    let rank = dims.len() as i64;
    let place = |name: &str, default: i64| {
        let place = node.int(name).ok()?.unwrap_or(default);
        usize::try_from(if place < 0 { place.saturating_add(rank) } else { place }.clamp(0, rank)).ok()
    };
    let (start, end) = (place("start", 0)?, place("end", rank)?);
    Some(Tensor::list(dims.get(start..end)?.iter().map(|dim| *dim as i64).collect()))
}

/// The first output of a node, if its operator is one of these.
pub fn output(node: &Node, inputs: &[&Tensor]) -> Option<Tensor> {
    let first = *inputs.first()?;
    let second = || inputs.get(1).copied();
    let axes = || match second() {
        Some(axes) => Some(axes.ints()?.to_vec()),
        None => Some(node.ints("axes").ok()??.to_vec()),
    };
    match node.op.as_str() {
        "Identity" => Some(first.clone()),
        "Cast" => cast(node, first),
        "Reshape" => {
            let keep_zeros = node.int("allowzero").ok()?.unwrap_or(0) != 0;
            first.clone().reshaped(reshape(&first.dims, second()?.ints()?, keep_zeros)?)
        }
        "Squeeze" => first.clone().reshaped(squeeze(&first.dims, axes().as_deref())?),
        "Unsqueeze" => first.clone().reshaped(unsqueeze(&first.dims, &axes()?)?),
        "Flatten" => {
            let at = axis(node.int("axis").ok()?.unwrap_or(1), first.dims.len())?;
            first.clone().reshaped(vec![first.dims[..at].iter().product(), first.dims[at..].iter().product()])
        }
        "Transpose" => {
            let axes = node.ints("perm").ok()?.map(<[i64]>::to_vec);
            let axes = axes.unwrap_or_else(|| (0..first.dims.len() as i64).rev().collect());
            let axes: Option<Vec<usize>> = axes.iter().map(|named| axis(*named, first.dims.len())).collect();
            first.transposed(&axes?)
        }
        "Gather" => gather(node, first, second()?),
        "Slice" => slice(inputs),
        "Concat" => concat(node, inputs),
        "ConstantOfShape" => filled(node, first.ints()?),
        "Add" => arithmetic(first, second()?, i64::checked_add, |a, b| a + b),
        "Sub" => arithmetic(first, second()?, i64::checked_sub, |a, b| a - b),
        "Mul" => arithmetic(first, second()?, i64::checked_mul, |a, b| a * b),
        "Div" => arithmetic(first, second()?, i64::checked_div, |a, b| a / b),
        "Sqrt" => {
            Some(Tensor::floats(first.dims.clone(), &first.values().into_iter().map(f32::sqrt).collect::<Vec<_>>()))
        }
        _ => None,
    }
}

/// Types of fractions stay as they are, since weights of any of them will do.
fn cast(node: &Node, tensor: &Tensor) -> Option<Tensor> {
    let is_float = match node.int("to").ok()?? {
        1 | 10 | 11 | 16 => true,
        2..=7 | 12 | 13 => false,
        _ => return None,
    };
    let dims = tensor.dims.clone();
    Some(match (&tensor.data, is_float) {
        (Data::Float(..), true) | (Data::Int(_), false) => tensor.clone(),
        (Data::Int(_), true) => Tensor::floats(dims, &tensor.values()),
        (Data::Float(..), false) => {
            Tensor { dims, data: Data::Int(tensor.values().into_iter().map(|value| value as i64).collect()) }
        }
    })
}

/// Places in a tensor of the axes `dims` whose indices along `along` are `indices`, the other axes whole.
fn places_at(dims: &[usize], along: usize, indices: &[usize]) -> Option<Vec<usize>> {
    let mut picked = dims.to_vec();
    *picked.get_mut(along)? = indices.len();
    if count(&picked)? > count(dims)?.max(MOST) {
        return None;
    }
    let steps = strides(dims);
    let outer = places(&dims[..along], &steps[..along])?;
    let inner = places(&dims[along + 1..], &steps[along + 1..])?;
    let step = steps[along];
    let rows = outer.iter().flat_map(|start| indices.iter().map(move |index| start + index * step));
    Some(rows.flat_map(|row| inner.iter().map(move |place| row + place)).collect())
}

fn gather(node: &Node, data: &Tensor, indices: &Tensor) -> Option<Tensor> {
    let along = axis(node.int("axis").ok()?.unwrap_or(0), data.dims.len())?;
    let found: Option<Vec<usize>> = indices.ints()?.iter().map(|index| axis(*index, data.dims[along])).collect();
    let places = places_at(&data.dims, along, &found?)?;
    let dims = [&data.dims[..along], &indices.dims, &data.dims[along + 1..]].concat();
    data.picked(dims, &places)
}

/// Parts by starts, ends, axes and steps, which are inputs since operator set 10.
fn slice(inputs: &[&Tensor]) -> Option<Tensor> {
    let &[data, starts, ends, ref rest @ ..] = inputs else {
        return None;
    };
    let (starts, ends) = (starts.ints()?, ends.ints()?);
    let axes = match rest.first() {
        Some(axes) => axes.ints()?.to_vec(),
        None => (0..starts.len() as i64).collect(),
    };
    let steps = match rest.get(1) {
        Some(steps) => steps.ints()?.to_vec(),
        None => vec![1; starts.len()],
    };
    let mut data = data.clone();
    for (((start, end), along), step) in starts.iter().zip(ends).zip(axes).zip(steps) {
        let along = axis(along, data.dims.len())?;
        let dim = data.dims[along] as i64;
        let step = usize::try_from(step).ok().filter(|step| *step > 0)?;
        let place =
            |place: i64| usize::try_from(if place < 0 { place.saturating_add(dim) } else { place }.clamp(0, dim)).ok();
        let indices: Vec<usize> = (place(*start)?..place(*end)?).step_by(step).collect();
        let places = places_at(&data.dims, along, &indices)?;
        let mut dims = data.dims.clone();
        dims[along] = indices.len();
        data = data.picked(dims, &places)?;
    }
    Some(data)
}

/// Lists one after the other.
fn concat(node: &Node, inputs: &[&Tensor]) -> Option<Tensor> {
    if inputs.iter().any(|input| input.dims.len() != 1) || node.int("axis").ok()?? > 0 {
        return None;
    }
    let ints: Option<Vec<&[i64]>> = inputs.iter().map(|input| input.ints()).collect();
    if let Some(ints) = ints {
        return Some(Tensor::list(ints.concat()));
    }
    let values: Vec<f32> = inputs.iter().flat_map(|input| input.values()).collect();
    Some(Tensor::floats(vec![values.len()], &values))
}

/// A tensor of one value everywhere, which is 0 where not given.
fn filled(node: &Node, sizes: &[i64]) -> Option<Tensor> {
    let dims: Vec<usize> = sizes.iter().map(|size| usize::try_from(*size).ok()).collect::<Option<_>>()?;
    let count = count(&dims).filter(|count| *count <= MOST)?;
    Some(match node.attributes.get("value") {
        Some(Attribute::Tensor(value)) => value.picked(dims, &vec![0; count])?,
        Some(_) => return None,
        None => Tensor::floats(dims, &vec![0.0; count]),
    })
}

/// Two tensors element by element; in whole numbers, where both are, and nothing where those overflow.
fn arithmetic(
    a: &Tensor,
    b: &Tensor,
    whole: impl Fn(i64, i64) -> Option<i64>,
    real: impl Fn(f32, f32) -> f32,
) -> Option<Tensor> {
    let dims = broadcast(&a.dims, &b.dims)?;
    if count(&dims)? > a.len().max(b.len()).max(MOST) {
        return None;
    }
    let (of_a, of_b) = (spread(&a.dims, &dims)?, spread(&b.dims, &dims)?);
    let pairs = of_a.into_iter().zip(of_b);
    if let (Some(a), Some(b)) = (a.ints(), b.ints()) {
        let values: Option<Vec<i64>> = pairs.map(|(of_a, of_b)| whole(a[of_a], b[of_b])).collect();
        return Some(Tensor { dims, data: Data::Int(values?) });
    }
    let (a, b) = (a.values(), b.values());
    let values: Vec<f32> = pairs.map(|(of_a, of_b)| real(a[of_a], b[of_b])).collect();
    Some(Tensor::floats(dims, &values))
}

/// For each value of a tensor of the axes `to`, its place in one of the axes `from` that is repeated to fill it.
pub fn spread(from: &[usize], to: &[usize]) -> Option<Vec<usize>> {
    let missing = to.len().checked_sub(from.len())?;
    let own = strides(from);
    let steps: Vec<usize> = (0..to.len())
        .map(|axis| match axis.checked_sub(missing) {
            Some(axis) if from[axis] != 1 => own[axis],
            _ => 0,
        })
        .collect();
    places(to, &steps)
}
