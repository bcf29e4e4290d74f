//! What nodes give whose inputs are all constant: the arithmetic of sizes that exporters write out, and weights that they move
//! about.

use super::infer::{broadcast, reduce, reshape, squeeze, unsqueeze};
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
        "Mod" => arithmetic(first, second()?, i64::checked_rem_euclid, f32::rem_euclid),
        "Pow" => arithmetic(first, second()?, power, f32::powf),
        "Max" => arithmetic(first, second()?, |a, b| Some(a.max(b)), f32::max),
        "Min" => arithmetic(first, second()?, |a, b| Some(a.min(b)), f32::min),
        "Equal" => arithmetic(
            first,
            second()?,
            |a, b| Some((a == b).into()),
            |a, b| f32::from(a.partial_cmp(&b).is_some_and(std::cmp::Ordering::is_eq)),
        ),
        "Greater" => arithmetic(first, second()?, |a, b| Some((a > b).into()), |a, b| f32::from(a > b)),
        "Less" => arithmetic(first, second()?, |a, b| Some((a < b).into()), |a, b| f32::from(a < b)),
        "Clip" => clipped(node, inputs),
        "BatchNormalization" => normalised(node, inputs),
        "Abs" => each(first, i64::checked_abs, f32::abs),
        "Exp" => each(first, |_| None, f32::exp),
        "Log" => each(first, |_| None, f32::ln),
        "Neg" => each(first, i64::checked_neg, |value| -value),
        "Not" => each(first, |value| Some((value == 0).into()), |value| f32::from(value == 0.0)),
        "Ceil" => each(first, Some, f32::ceil),
        "Floor" => each(first, Some, f32::floor),
        "Reciprocal" => each(first, |_| None, f32::recip),
        "Sqrt" => each(first, |_| None, f32::sqrt),
        "Size" => Some(Tensor { dims: Vec::new(), data: Data::Int(vec![i64::try_from(first.len()).ok()?]) }),
        "ReduceProd" if first.ints().is_some() && first.dims.len() == 1 => {
            let product = first.ints()?.iter().try_fold(1i64, |product, value| product.checked_mul(*value))?;
            let keeps = node.int("keepdims").ok()?.unwrap_or(1) != 0;
            Some(Tensor { dims: if keeps { vec![1] } else { Vec::new() }, data: Data::Int(vec![product]) })
        }
        "ReduceMean" => reduced(node, first, axes().as_deref(), |values| values.sum::<f64>(), true),
        "ReduceSum" => reduced(node, first, axes().as_deref(), |values| values.sum::<f64>(), false),
        "ReduceL2" => reduced(
            node,
            first,
            axes().as_deref(),
            |values| values.map(|value| value * value).sum::<f64>().sqrt(),
            false,
        ),
        "Range" => range(first, second()?, inputs.get(2)?),
        "Expand" => {
            let sizes = sizes(second()?.ints()?)?;
            let dims = broadcast(&first.dims, &sizes)?;
            repeated(first, dims.clone(), &spread(&first.dims, &dims)?)
        }
        "Tile" => tiled(first, &sizes(second()?.ints()?)?),
        "Where" => chosen(first, second()?, inputs.get(2)?),
        _ => None,
    }
}

/// Values held within bounds, which are inputs since operator set 11; one that is left out has no name.
fn clipped(node: &Node, inputs: &[&Tensor]) -> Option<Tensor> {
    let mut given = inputs.iter().skip(1);
    let mut bound = |index: usize, name: &str| match node.optional_input(index) {
        Some(_) => given.next()?.scalar().map(Some),
        None => node.float(name).ok(),
    };
    let (low, high) = (bound(1, "min")?, bound(2, "max")?);
    let (low, high) = (low.unwrap_or(f32::NEG_INFINITY), high.unwrap_or(f32::INFINITY));
    each(inputs.first()?, |value| Some(value.max(low as i64).min(high as i64)), |value| value.max(low).min(high))
}

/// A batch norm of constants: weights that are standardised as the model runs, by their own statistics where it is told to train.
fn normalised(node: &Node, inputs: &[&Tensor]) -> Option<Tensor> {
    let &[first, scale, shift, mean, variance] = inputs else {
        return None;
    };
    let channels = *first.dims.get(1)?;
    let learned = [scale, shift, mean, variance].map(Tensor::values);
    if learned.iter().any(|values| values.len() != channels) {
        return None;
    }
    let inner = first.dims[2..].iter().product::<usize>().max(1);
    let channel = |place: usize| place / inner % channels;
    let values = first.values();
    let [scale, shift, mean, variance] = learned.map(|values| values.into_iter().map(f64::from).collect::<Vec<f64>>());
    let (mean, variance) = if node.int("training_mode").ok()?.unwrap_or(0) == 0 {
        (mean, variance)
    } else {
        let means_of = |of: &dyn Fn(usize, f64) -> f64| {
            let mut sums = vec![0.0; channels];
            for (place, value) in values.iter().enumerate() {
                sums[channel(place)] += of(channel(place), f64::from(*value));
            }
            let count = values.len() as f64 / channels as f64;
            sums.into_iter().map(|sum| sum / count).collect::<Vec<f64>>()
        };
        let mean = means_of(&|_, value| value);
        let variance = means_of(&|channel, value| (value - mean[channel]).powi(2));
        (mean, variance)
    };
    let epsilon = f64::from(node.float("epsilon").ok()?.unwrap_or(1e-5));
    let normalised = values.iter().enumerate().map(|(place, value)| {
        let at = channel(place);
        ((f64::from(*value) - mean[at]) / (variance[at] + epsilon).sqrt() * scale[at] + shift[at]) as f32
    });
    Some(Tensor::floats(first.dims.clone(), &normalised.collect::<Vec<f32>>()))
}

/// What becomes of fractions along some axes, or along all where none are named; divided by how many these are, if it is a mean.
fn reduced(
    node: &Node,
    tensor: &Tensor,
    along: Option<&[i64]>,
    total: impl Fn(&mut dyn Iterator<Item = f64>) -> f64,
    is_mean: bool,
) -> Option<Tensor> {
    if tensor.ints().is_some() || along.is_some_and(<[i64]>::is_empty) {
        return None;
    }
    let rank = tensor.dims.len();
    let is_over: Vec<bool> = match along {
        Some(along) => {
            let named: Vec<usize> = along.iter().map(|named| axis(*named, rank)).collect::<Option<_>>()?;
            (0..rank).map(|axis| named.contains(&axis)).collect()
        }
        None => vec![true; rank],
    };
    let steps = strides(&tensor.dims);
    let of = |over: bool| {
        let axes = (0..rank).filter(|axis| is_over[*axis] == over);
        let (dims, steps): (Vec<usize>, Vec<usize>) = axes.map(|axis| (tensor.dims[axis], steps[axis])).unzip();
        places(&dims, &steps)
    };
    let (starts, rest, values) = (of(false)?, of(true)?, tensor.values());
    let sums = starts.iter().map(|start| {
        let sum = total(&mut rest.iter().map(|place| f64::from(values[start + place])));
        (if is_mean { sum / rest.len() as f64 } else { sum }) as f32
    });
    let sums: Vec<f32> = sums.collect();
    Some(Tensor::floats(reduce(&tensor.dims, along, node.int("keepdims").ok()?.unwrap_or(1) != 0)?, &sums))
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
        // Backwards, the first place is the last one at most, and the end may be before all.
        let (least, most) = if step < 0 { (-1, dim - 1) } else { (0, dim) };
        let place = |place: i64| if place < 0 { place.saturating_add(dim) } else { place }.clamp(least, most);
        let (start, end) = (place(*start), place(*end));
        let (first, last) = if step < 0 { (end + 1, start + 1) } else { (start, end) };
        let size = usize::try_from(step.unsigned_abs()).ok().filter(|size| *size > 0)?;
        let indices: Vec<usize> = if step < 0 {
            (first..last).rev().step_by(size).map(|index| index as usize).collect()
        } else {
            (first..last).step_by(size).map(|index| index as usize).collect()
        };
        let places = places_at(&data.dims, along, &indices)?;
        let mut dims = data.dims.clone();
        dims[along] = indices.len();
        data = data.picked(dims, &places)?;
    }
    Some(data)
}

/// Tensors one after the other along an axis.
fn concat(node: &Node, inputs: &[&Tensor]) -> Option<Tensor> {
    let first = inputs.first()?;
    let along = axis(node.int("axis").ok()??, first.dims.len())?;
    let mut dims = first.dims.clone();
    dims[along] = inputs.iter().try_fold(0usize, |sum, input| sum.checked_add(*input.dims.get(along)?))?;
    let is_alike = |input: &Tensor| {
        let mut own = input.dims.clone();
        own[along] = dims[along];
        own == dims
    };
    if inputs.iter().any(|input| input.dims.len() != dims.len() || !is_alike(input)) {
        return None;
    }
    let outer: usize = dims[..along].iter().product();
    let ints: Option<Vec<&[i64]>> = inputs.iter().map(|input| input.ints()).collect();
    if let Some(ints) = ints {
        return Some(Tensor { dims, data: Data::Int(alternating(outer, &ints)) });
    }
    let floats: Vec<Vec<f32>> = inputs.iter().map(|input| input.values()).collect();
    Some(Tensor::floats(dims, &alternating(outer, &floats)))
}

/// The values of all parts, each of which is cut into as many runs: the first of each part, then the second of each, and so on.
fn alternating<T: Copy>(runs: usize, parts: &[impl AsRef<[T]>]) -> Vec<T> {
    let mut values = Vec::new();
    for run in 0..runs {
        for part in parts.iter().map(AsRef::as_ref) {
            let len = part.len() / runs;
            values.extend_from_slice(&part[run * len..][..len]);
        }
    }
    values
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

/// Sizes that are positive.
fn sizes(sizes: &[i64]) -> Option<Vec<usize>> {
    sizes.iter().map(|size| usize::try_from(*size).ok().filter(|size| *size > 0)).collect()
}

/// Numbers from the first by steps, before the end.
fn range(start: &Tensor, end: &Tensor, step: &Tensor) -> Option<Tensor> {
    let count = ((end.scalar()? - start.scalar()?) / step.scalar()?).ceil();
    let count = if (0.0..=MOST as f32).contains(&count) { count as usize } else { return None };
    if let (Some([start]), Some([step])) = (start.ints(), step.ints()) {
        let values = (0..count as i64).map(|place| start.checked_add(place.checked_mul(*step)?));
        return Some(Tensor::list(values.collect::<Option<_>>()?));
    }
    let (start, step) = (start.scalar()?, step.scalar()?);
    let values: Vec<f32> = (0..count).map(|place| start + place as f32 * step).collect();
    Some(Tensor::floats(vec![count], &values))
}

/// Values of a tensor, some of them several times.
fn repeated(tensor: &Tensor, dims: Vec<usize>, places: &[usize]) -> Option<Tensor> {
    if places.len() > MOST { None } else { tensor.picked(dims, places) }
}

/// A tensor as many times along each axis.
fn tiled(tensor: &Tensor, times: &[usize]) -> Option<Tensor> {
    // Each axis behind a new one, along which the rest is repeated.
    let pairs = |outer: &dyn Fn(usize) -> usize| -> Vec<usize> {
        (0..times.len()).flat_map(|axis| [outer(axis), tensor.dims[axis]]).collect()
    };
    if times.len() != tensor.dims.len() {
        return None;
    }
    let (from, to) = (pairs(&|_| 1), pairs(&|axis| times[axis]));
    let dims: Option<Vec<usize>> = tensor.dims.iter().zip(times).map(|(dim, times)| dim.checked_mul(*times)).collect();
    count(&to).filter(|count| *count <= MOST)?;
    repeated(tensor, dims?, &spread(&from, &to)?)
}

/// One of two values, by a truth value.
fn chosen(condition: &Tensor, yes: &Tensor, no: &Tensor) -> Option<Tensor> {
    let condition = arithmetic(condition, condition, |a, _| Some((a != 0).into()), |a, _| f32::from(a != 0.0))?;
    let otherwise = each(&condition, |value| Some(1 - value), |value| 1.0 - value)?;
    let times = |a, b| arithmetic(a, b, i64::checked_mul, |a, b| if b == 0.0 { 0.0 } else { a * b });
    arithmetic(&times(yes, &condition)?, &times(no, &otherwise)?, i64::checked_add, |a, b| a + b)
}

/// Each value of a tensor by itself; nothing where `whole` has none of a whole number.
fn each(tensor: &Tensor, whole: impl Fn(i64) -> Option<i64>, real: impl Fn(f32) -> f32) -> Option<Tensor> {
    let dims = tensor.dims.clone();
    if let Some(values) = tensor.ints() {
        let values: Option<Vec<i64>> = values.iter().map(|value| whole(*value)).collect();
        return Some(Tensor { dims, data: Data::Int(values?) });
    }
    Some(Tensor::floats(dims, &tensor.values().into_iter().map(real).collect::<Vec<_>>()))
}

/// A power in whole numbers.
fn power(base: i64, exponent: i64) -> Option<i64> {
    base.checked_pow(u32::try_from(exponent).ok()?)
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
