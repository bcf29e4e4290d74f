//! `transposed_conv`.

use crate::check::ir::{Op, Role, TransposedConv};
use crate::check::keys::Keys;
use crate::check::ops::conv::{check_groups, divided};
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::check::window::{by, per_axis};
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, LIMIT, Map, Shape, Slide, Window};
use crate::source::Spanned;
use crate::syntax::ops as ast;
use crate::syntax::values::{Padding, Pair, Pixels};

/// The longest stride: outputs are computed in as many phases along each axis.
const MOST_STRIDE: usize = 64;

pub fn check(conv: &ast::TransposedConv, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    if let Some(groups) = conv.groups.value() {
        site.tensors_known &= divided(groups, map.channels, conv.filters.value(), site);
    }
    // Whether there are filters makes no difference to their place.
    let fit = Spread::of(conv).and_then(|spread| fit(&spread, map, site));
    let filters = conv.filters.value()?.value;
    let (groups, has_bias) = (conv.groups.or(1), conv.bias.or(true));
    let kernel @ Pair([height, width]) = conv.kernel.value()?.value;
    let of_group = filters / groups;
    // Each output is a sum over the taps of one phase.
    let stride = conv.stride.or(Pair::both(1));
    let taps = [0, 1].map(|i| kernel.0[i].div_ceil(stride.0[i]) as u64);
    let fan_in = taps[0].saturating_mul(taps[1]).saturating_mul((map.channels / groups) as u64).max(1);
    let weight = site.weight(&[map.channels, of_group, height, width], Role::TransposedFilters, fan_in);
    let bias = if has_bias { Some(site.bias(filters)) } else { None };

    // Whether the filters fit makes no difference to their tensors.
    let fit = fit?;
    let shape = Shape::Map(Map { height: fit.output[0], width: fit.output[1], channels: filters });
    let exact = site.exact.or(false);
    let op = Op::TransposedConv(TransposedConv { filters, groups, window: fit.window, exact, weight, bias });
    let checked = Checked::new(op, shape, Reach::Lost);
    if !shape.fits() {
        return Some(checked);
    }
    let weights = [height, width, map.channels, of_group]
        .into_iter()
        .fold(1, |product: u64, factor| product.saturating_mul(factor as u64));
    let biases = if has_bias { filters as u64 } else { 0 };
    let parameters = weights.saturating_add(biases);
    let divisor = if groups == 1 { String::new() } else { format!(" / {groups}") };
    let product = format!("{height} * {width} * {} * {filters}{divisor}", map.channels);
    let count = if has_bias {
        format!("{product} + {filters} = {parameters}")
    } else {
        format!("{product} = {parameters}, without bias")
    };
    let multiply_adds = weights.saturating_mul(map.pixels() as u64);
    let unshared_biases = if has_bias { shape.len() as u64 } else { 0 };
    let mut sizes = fit.formulas;
    sizes.push(format!("channels: {filters} filters"));
    Some(Checked {
        sizes,
        parameters,
        count,
        multiply_adds,
        unshared_parameters: multiply_adds.saturating_add(unshared_biases),
        ..checked
    })
}

/// Reports groups, a stride and padding of the output that cannot be.
pub fn check_keys(conv: &ast::TransposedConv, keys: &mut Keys<'_>) {
    check_groups(&conv.groups, &conv.filters, keys);
    let Some(stride) = conv.stride.value() else { return };
    if is_long(stride.value) {
        report_stride(stride, keys);
        return;
    }
    let (Some(added), Some(dilation)) = (conv.output_padding.value(), conv.dilation.value()) else { return };
    let most = most_added(stride.value, dilation.value);
    if keys.are_known() && is_too_much(added.value, most) {
        report_added(added, most, keys);
    }
}

fn is_long(stride: Pair) -> bool {
    stride.0.iter().any(|stride| *stride > MOST_STRIDE)
}

/// Whether more is added to the output than lies between two pixels of the input.
fn is_too_much(added: Pixels, most: [usize; 2]) -> bool {
    added.0.iter().zip(most).any(|(added, most)| *added > most)
}

/// The most that may be added along each axis.
fn most_added(stride: Pair, dilation: Pair) -> [usize; 2] {
    [0, 1].map(|i| stride.0[i].max(dilation.0[i]) - 1)
}

/// How filters are spread over the output, as it is written.
struct Spread<'a> {
    kernel: &'a Spanned<Pair>,
    stride: Pair,
    padding: &'a Spanned<Padding>,
    added: Pixels,
    dilation: Pair,
}

impl<'a> Spread<'a> {
    /// Nothing where any of the keys has a mistake.
    fn of(conv: &'a ast::TransposedConv) -> Option<Self> {
        Some(Self {
            kernel: conv.kernel.value()?,
            stride: conv.stride.value()?.value,
            padding: conv.padding.value()?,
            added: conv.output_padding.value()?.value,
            dilation: conv.dilation.value()?.value,
        })
    }
}

/// How filters lie in the output.
struct Fit {
    window: Window,
    output: [usize; 2],
    /// How the size of the output came about.
    formulas: Vec<String>,
}

/// The size of the output along an axis, `(N - 1) * S + F' - P - P + O`; negative where more is taken off than there is.
#[derive(Clone, Copy)]
struct Extent {
    input: usize,
    slide: Slide,
    added: usize,
}

impl Extent {
    fn output(self) -> i128 {
        let Slide { stride, before, after, .. } = self.slide;
        let [steps, stride, before, after, added] =
            [self.input - 1, stride, before, after, self.added].map(|number| number as i128);
        steps * stride + i128::from(self.slide.extent()) - before - after + added
    }

    fn formula(self) -> String {
        let Slide { stride, before, after, .. } = self.slide;
        let (input, extent, output) = (self.input, self.slide.extent(), self.output());
        format!("({input} - 1) * {stride} + {extent} - {before} - {after} + {} = {output}", self.added)
    }
}

/// Finds the size of the output; reports what does not fit.
fn fit(spread: &Spread<'_>, map: Map, site: &mut Site<'_>) -> Option<Fit> {
    let Spread { kernel, stride, padding, added, dilation } = *spread;
    if is_long(stride) || is_too_much(added, most_added(stride, dilation)) {
        return None;
    }
    let mut window =
        Window { kernel: kernel.value.0, stride: stride.0, dilation: dilation.0, before: [0, 0], after: [0, 0] };
    let Pixels(mut added) = added;
    match padding.value {
        Padding::Explicit { before, after } => window = Window { before, after, ..window },
        Padding::Same => same(&mut window, &mut added, false),
        Padding::SameLower => same(&mut window, &mut added, true),
    }
    let extents = Axis::ALL.map(|axis| {
        let i = axis as usize;
        Extent { input: map.size()[i], slide: window.axis(axis), added: added[i] }
    });
    let outputs = extents.map(Extent::output);
    if outputs.iter().any(|output| *output < 1) {
        report_nothing_left(padding, window, extents, site);
        return None;
    }
    let output = outputs.map(|output| usize::try_from(output).unwrap_or(usize::MAX));
    let formulas = per_axis(|axis| extents[axis as usize].formula());
    if output.iter().any(|output| *output > LIMIT) {
        let title = format!("the output of layer {} is too large: {}", site.name(), by(output.map(|size| size as u64)));
        let note = format!("no side may be longer than {LIMIT}");
        let diagnostic = Diagnostic::new(title, kernel.span.clone(), "makes it too large");
        site.push(diagnostic.notes(formulas).note(note).note(site.trails()));
        return None;
    }
    Some(Fit { window, output, formulas })
}

/// Padding that leaves the stride times the input. Of a filter that is shorter than the stride nothing is taken off: as much is
/// added as it lacks.
fn same(window: &mut Window, added: &mut [usize; 2], odd_one_in_front: bool) {
    for axis in Axis::ALL {
        let (i, slide) = (axis as usize, window.axis(axis));
        let (covered, stride) = (slide.extent() as usize + added[i], slide.stride);
        let total = covered.saturating_sub(stride);
        added[i] += stride.saturating_sub(covered);
        let (less, more) = (total / 2, total - total / 2);
        (window.before[i], window.after[i]) = if odd_one_in_front { (more, less) } else { (less, more) };
    }
}

fn report_stride(stride: &Spanned<Pair>, keys: &mut Keys<'_>) {
    let title = format!("the stride of layer {} is too long: {}", keys.name(), stride.value);
    let note = format!("a transposed convolution may have a stride of {MOST_STRIDE} at most");
    keys.push(Diagnostic::new(title, stride.span.clone(), "too many phases of the output").note(note));
}

fn report_added(added: &Spanned<Pixels>, most: [usize; 2], keys: &mut Keys<'_>) {
    let Pixels([height, width]) = added.value;
    let title = format!("layer {} adds more to its output than lies between two input pixels", keys.name());
    let most = Pair(most);
    let label = format!("adds {height} below and {width} to the right");
    let diagnostic = Diagnostic::new(title, added.span.clone(), label)
        .note("each must be less than the stride or the dilation")
        .help(format!("the most that fits is `output_padding = {most}`"));
    keys.push(diagnostic);
}

fn report_nothing_left(padding: &Spanned<Padding>, window: Window, extents: [Extent; 2], site: &mut Site<'_>) {
    let title = format!("the padding of layer {} leaves nothing of its output", site.name());
    let notes = per_axis(|axis| extents[axis as usize].formula());
    let full = [0, 1].map(|i| extents[i].output() + (window.before[i] + window.after[i]) as i128);
    let label = format!("takes too much off {}x{}", full[0], full[1]);
    let fitting = full.map(|size| usize::try_from((size - 1) / 2).unwrap_or(0));
    let mut diagnostic = Diagnostic::new(title, padding.span.clone(), label).notes(notes).note(site.trails());
    if fitting.iter().all(|padding| *padding <= LIMIT) {
        diagnostic = diagnostic.help(format!("the most that leaves something is `padding = {}`", Pair(fitting)));
    }
    site.push(diagnostic);
}
