//! Says how the dimensions of a stored tensor differ from those that the model needs, and what that looks like.
//!
//! A cause is named only where the numbers leave no other: a permutation must be exact and the only one of its kind.

use crate::check::ir::{Role, Tensor};

/// More dimensions than this are only counted.
const MAX_SHOWN: usize = 8;

/// `[6, 1, 5, 5]`.
pub(super) fn display(dimensions: &[usize]) -> String {
    if dimensions.len() > MAX_SHOWN { format!("[{} dimensions]", dimensions.len()) } else { format!("{dimensions:?}") }
}

/// What is different between the `stored` dimensions of a tensor and those that are needed, where more can be said than the numbers.
pub(super) fn difference(stored: &[usize], tensor: &Tensor) -> Option<String> {
    let needed = tensor.dimensions.as_slice();
    if is_permutation(stored, needed) {
        return Some(permutation(stored, tensor));
    }
    if stored.len() == needed.len() {
        return differing(stored, tensor);
    }
    if let (Role::OfNorm | Role::Slopes | Role::Bias, [channels]) = (tensor.role, needed)
        && size(stored).is_some_and(|size| size > *channels)
    {
        return Some(
            if *channels == 1 { "one value for all" } else { "one value for each channel" }.to_owned() + " is needed",
        );
    }
    let same_size = size(stored).is_some() && size(stored) == size(needed);
    same_size.then(|| "the same number of values".to_owned())
}

/// Whether the `stored` dimensions of weights are those of a layer with another number of outputs.
pub(super) fn differ_in_outputs(stored: &[usize], tensor: &Tensor) -> bool {
    let outputs = match tensor.role {
        Role::Filters | Role::Units => 0,
        Role::TransposedFilters => 1,
        Role::Bias | Role::Slopes | Role::OfNorm => return false,
    };
    let needed = tensor.dimensions.as_slice();
    let mut sizes = stored.iter().zip(needed).enumerate();
    stored.len() == needed.len() && sizes.all(|(axis, (stored, needed))| axis == outputs || stored == needed)
}

/// What PyTorch makes the `stored` dimensions of a tensor the needed ones by, where only the order or the grouping of values differs.
pub(super) fn remedy(stored: &[usize], tensor: &Tensor) -> Option<String> {
    let needed = tensor.dimensions.as_slice();
    if stored == needed {
        return None;
    }
    if let Some(([a, b, c, d], _)) = order(stored, tensor) {
        return Some(format!("permute({a}, {b}, {c}, {d})"));
    }
    if stored.len() == 2 && is_permutation(stored, needed) {
        return Some("t()".to_owned());
    }
    let same_size = stored.len() != needed.len() && size(stored).is_some() && size(stored) == size(needed);
    same_size.then(|| format!("reshape({})", needed.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")))
}

fn size(dimensions: &[usize]) -> Option<usize> {
    dimensions.iter().try_fold(1_usize, |size, dimension| size.checked_mul(*dimension))
}

fn is_permutation(stored: &[usize], needed: &[usize]) -> bool {
    let sorted = |dimensions: &[usize]| {
        let mut dimensions = dimensions.to_vec();
        dimensions.sort_unstable();
        dimensions
    };
    sorted(stored) == sorted(needed)
}

/// An order in which weights with four axes are stored elsewhere: which axis belongs in which of `PyTorch`'s places, and what it looks like.
type Order = ([usize; 4], &'static str);

/// Orders of a convolution's weights.
const OF_FILTERS: &[Order] = &[
    ([3, 2, 0, 1], "like the order height, width, channels, filters, as Keras has it"),
    ([2, 3, 0, 1], "like the order height, width, channels, multiplier, as Keras has it"),
    ([0, 3, 1, 2], "like the order filters, height, width, channels, as TensorFlow Lite has it"),
    ([1, 0, 2, 3], "transposed, filters and channels are exchanged"),
    ([0, 1, 3, 2], "transposed, height and width are exchanged"),
];

/// Orders of a convolution's weights whose filters see one channel each.
const OF_FILTERS_OF_ONE_CHANNEL: &[Order] = &[
    ([3, 2, 0, 1], "like the order height, width, channels, filters, as Keras has it"),
    ([2, 3, 0, 1], "like the order height, width, channels, multiplier, as Keras has it"),
    ([0, 3, 1, 2], "like the order filters, height, width, channels, as TensorFlow Lite has it"),
    ([3, 0, 1, 2], "like the order 1, height, width, filters, as TensorFlow Lite has it for depthwise convolutions"),
    ([1, 0, 2, 3], "transposed, filters and channels are exchanged"),
    ([0, 1, 3, 2], "transposed, height and width are exchanged"),
];

/// Orders of a transposed convolution's weights.
const OF_TRANSPOSED_FILTERS: &[Order] = &[
    ([3, 2, 0, 1], "like the order height, width, filters, channels, as Keras has it"),
    ([3, 0, 1, 2], "like the order filters, height, width, channels, as TensorFlow Lite has it"),
    ([1, 0, 2, 3], "transposed, filters and channels are exchanged"),
    ([0, 1, 3, 2], "transposed, height and width are exchanged"),
];

/// The one order that leads from the `stored` to the needed dimensions of a tensor.
fn order(stored: &[usize], tensor: &Tensor) -> Option<&'static Order> {
    let orders = match tensor.role {
        Role::Filters if tensor.dimensions.get(1) == Some(&1) => OF_FILTERS_OF_ONE_CHANNEL,
        Role::Filters => OF_FILTERS,
        Role::TransposedFilters => OF_TRANSPOSED_FILTERS,
        Role::Units | Role::Bias | Role::Slopes | Role::OfNorm => return None,
    };
    let needed = tensor.dimensions.as_slice();
    let leads_there = |order: &[usize; 4]| order.iter().map(|axis| stored.get(*axis)).eq(needed.iter().map(Some));
    let mut orders = orders.iter().filter(|(order, _)| stored.len() == 4 && leads_there(order));
    let order = orders.next().filter(|_| is_permutation(stored, needed))?;
    orders.next().is_none().then_some(order)
}

fn permutation(stored: &[usize], tensor: &Tensor) -> String {
    match order(stored, tensor) {
        Some((_, looks)) => format!("looks {looks}"),
        None => "looks transposed".to_owned(),
    }
}

/// The names of a tensor's axes; none where there is one axis alone.
const fn axes(role: Role) -> &'static [&'static str] {
    match role {
        Role::Filters => &["filters", "input channels per filter", "kernel height", "kernel width"],
        Role::TransposedFilters => &["input channels", "filters per input channel", "kernel height", "kernel width"],
        Role::Units => &["units", "inputs"],
        Role::Bias | Role::Slopes | Role::OfNorm => &[],
    }
}

/// Which axes differ, by name.
fn differing(stored: &[usize], tensor: &Tensor) -> Option<String> {
    let sizes = stored.iter().zip(&tensor.dimensions);
    let differing = axes(tensor.role).iter().zip(sizes).filter(|(_, (stored, needed))| stored != needed);
    let texts: Vec<_> =
        differing.map(|(name, (stored, needed))| format!("{name} {stored} rather than {needed}")).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// The square map of `channels` channels that flattens to `length` values, where there is one: `5x5x16`.
pub(super) fn flattened(length: usize, channels: usize) -> Option<String> {
    let pixels = length.checked_div(channels)?;
    let side = pixels.isqrt();
    (length.is_multiple_of(channels) && side * side == pixels).then(|| format!("{side}x{side}x{channels}"))
}
