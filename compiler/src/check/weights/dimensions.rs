//! Says how the dimensions of a stored tensor differ from those that the model needs, and what that looks like.
//!
//! A cause is named only where the numbers leave no other: a permutation must be exact and the only one of its kind.

/// More dimensions than this are only counted.
const MAX_SHOWN: usize = 8;

/// `[6, 1, 5, 5]`.
pub(super) fn display(dimensions: &[usize]) -> String {
    if dimensions.len() > MAX_SHOWN { format!("[{} dimensions]", dimensions.len()) } else { format!("{dimensions:?}") }
}

/// What is different between the `stored` and the `needed` dimensions, where more can be said than the numbers.
pub(super) fn difference(stored: &[usize], needed: &[usize]) -> Option<String> {
    if is_permutation(stored, needed) {
        return Some(permutation(stored, needed));
    }
    if stored.len() == needed.len() {
        return axes(stored, needed);
    }
    let same_size = size(stored).is_some() && size(stored) == size(needed);
    same_size.then(|| "the same number of values".to_owned())
}

/// What PyTorch makes the `stored` dimensions the `needed` ones by, where only the order or the grouping of values differs.
pub(super) fn remedy(stored: &[usize], needed: &[usize]) -> Option<String> {
    if stored == needed {
        return None;
    }
    if let Some(([a, b, c, d], _)) = order(stored, needed) {
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

/// The orders that other frameworks store a convolution's weights in: which axis belongs in which of `PyTorch`'s places.
const CONV_ORDERS: [([usize; 4], &str); 5] = [
    ([3, 2, 0, 1], "like the order height, width, channels, filters, as Keras has it"),
    ([2, 3, 0, 1], "like the order height, width, channels, multiplier, as Keras has it"),
    ([0, 3, 1, 2], "like the order filters, height, width, channels, as TensorFlow Lite has it"),
    ([1, 0, 2, 3], "transposed, filters and channels are exchanged"),
    ([0, 1, 3, 2], "transposed, height and width are exchanged"),
];

/// The one order that leads from the `stored` to the `needed` dimensions of a convolution.
fn order(stored: &[usize], needed: &[usize]) -> Option<&'static ([usize; 4], &'static str)> {
    let leads_there = |order: &[usize; 4]| order.iter().map(|axis| stored.get(*axis)).eq(needed.iter().map(Some));
    let mut orders = CONV_ORDERS.iter().filter(|(order, _)| stored.len() == 4 && leads_there(order));
    let order = orders.next().filter(|_| is_permutation(stored, needed))?;
    orders.next().is_none().then_some(order)
}

fn permutation(stored: &[usize], needed: &[usize]) -> String {
    match order(stored, needed) {
        Some((_, looks)) => format!("looks {looks}"),
        None => "looks transposed".to_owned(),
    }
}

/// Which axes differ, by name.
fn axes(stored: &[usize], needed: &[usize]) -> Option<String> {
    let names: &[&str] = match needed.len() {
        2 => &["units", "inputs"],
        4 => &["filters", "input channels per filter", "kernel height", "kernel width"],
        _ => return None,
    };
    let differing = names.iter().zip(stored.iter().zip(needed)).filter(|(_, (stored, needed))| stored != needed);
    let texts: Vec<_> =
        differing.map(|(name, (stored, needed))| format!("{name} {stored} rather than {needed}")).collect();
    Some(texts.join(", "))
}

/// The square map of `channels` channels that flattens to `length` values, where there is one: `5x5x16`.
pub(super) fn flattened(length: usize, channels: usize) -> Option<String> {
    let pixels = length.checked_div(channels)?;
    let side = pixels.isqrt();
    (length.is_multiple_of(channels) && side * side == pixels).then(|| format!("{side}x{side}x{channels}"))
}
