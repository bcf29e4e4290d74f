//! `conv`, and what `depthwise_conv` shares with it.

use crate::check::dtype;
use crate::check::ir::{Conv, Op, Role, TensorId};
use crate::check::keys::Keys;
use crate::check::ops::groups;
use crate::check::site::{Checked, Site};
use crate::check::window::{self, Fit, Spec};
use crate::diagnostic::Diagnostic;
use crate::dtype::WeightsDtype;
use crate::shape::{LIMIT, Map};
use crate::source::Spanned;
use crate::syntax::ops as ast;
use crate::syntax::values::Pair;
use crate::syntax::{Given, Needed};

pub fn check(conv: &ast::Conv, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    if let Some(groups) = conv.groups.value() {
        site.tensors_known &= divided(groups, map.channels, conv.filters.value(), site);
    }
    let (dtype, exact) = dtype::of_conv(&conv.exact, &conv.weights_dtype, site);
    let filters = conv.filters.value().map(|filters| {
        let (count, groups) = (filters.value, conv.groups.or(1));
        let is_depthwise = groups == map.channels && count == map.channels;
        let dtype = if is_depthwise { WeightsDtype::F32 } else { dtype };
        Filters { count, groups, has_bias: conv.bias.or(true), dtype }
    });
    let kernel = conv.kernel.value();
    let learned = filters.zip(kernel).map(|(filters, kernel)| filters.learned(kernel.value, map.channels, site));
    let spec = Spec::of_conv(&conv.kernel, &conv.stride, &conv.padding, &conv.dilation, &conv.rounding)?;
    let fit = window::fit(&spec, map, site)?;
    Some(finish(&fit, map, filters?, &learned?, exact))
}

/// Reports rounded weights of what is to be exact, and groups that cannot be.
pub fn check_keys(conv: &ast::Conv, keys: &mut Keys<'_>) {
    dtype::check_keys(&conv.exact, &conv.weights_dtype, keys);
    check_groups(&conv.groups, &conv.filters, keys);
}

/// Reports groups that do not divide the filters, where the channels that they would have to divide as well are not known.
pub fn check_groups(groups: &Given<usize>, filters: &Needed<usize>, keys: &mut Keys<'_>) {
    let (Some(groups), Some(filters)) = (groups.value().filter(|_| !keys.have_map()), filters.value()) else { return };
    if filters.value.is_multiple_of(groups.value) {
        return;
    }
    let title = format!("layer {} cannot split {} filters into {} groups", keys.name(), filters.value, groups.value);
    let mut diagnostic = Diagnostic::new(title, groups.span.clone(), "must divide the channels and the filters");
    if filters.span != groups.span {
        diagnostic = diagnostic.secondary(filters.span.clone(), format!("{} filters", filters.value));
    }
    let fitting = fitting(filters.value, |groups| filters.value.is_multiple_of(groups));
    keys.push(diagnostic.help(format!("what divides {} filters: {fitting}", filters.value)));
}

/// The first few numbers up to `most` that divide what they have to.
fn fitting(most: usize, divides: impl Fn(usize) -> bool) -> String {
    let fitting = (1..=most.min(LIMIT)).take(4096).filter(|groups| divides(*groups));
    fitting.take(8).map(|groups| groups.to_string()).collect::<Vec<_>>().join(", ")
}

/// The filters of a convolution, but for their window.
#[derive(Clone, Copy)]
pub struct Filters {
    /// How many.
    pub count: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// Whether each has a bias.
    pub has_bias: bool,
    /// The type that their weights are rounded to.
    pub dtype: WeightsDtype,
}

/// The tensors of a convolution.
pub struct Learned {
    weight: TensorId,
    bias: Option<TensorId>,
    /// Weights of each filter.
    fan_in: u64,
}

impl Filters {
    /// Adds the tensors of filters over so many channels. Whether their window fits makes no difference to them.
    pub fn learned(self, kernel: Pair, channels: usize, site: &mut Site<'_>) -> Learned {
        let Self { count, groups, has_bias, .. } = self;
        let Pair([height, width]) = kernel;
        let channels = channels / groups;
        // The products fit where the tensor of weights does, which `weight` checks.
        let fan_in = (height as u64).saturating_mul(width as u64).saturating_mul(channels as u64);
        let weight = site.weight(&[count, channels, height, width], Role::Filters, fan_in);
        let bias = if has_bias { Some(site.bias(count)) } else { None };
        Learned { weight, bias, fan_in }
    }
}

/// The op and counts of a convolution whose window fits.
pub fn finish(fit: &Fit, map: Map, filters: Filters, learned: &Learned, exact: bool) -> Checked {
    let Filters { count: filters, groups, has_bias, dtype } = filters;
    let Learned { weight, bias, fan_in } = *learned;
    let [height, width] = fit.window.kernel;
    let shape = fit.shape(filters);
    let op = Op::Conv(Conv { filters, groups, window: fit.covering(map), exact, dtype, weight, bias });
    let checked = Checked::new(op, shape, fit.reach());
    if !shape.fits() {
        return checked;
    }
    let outputs = shape.len() as u64;
    let own = fan_in.saturating_add(has_bias.into());
    let parameters = own.saturating_mul(filters as u64);
    let divisor = if groups == 1 { String::new() } else { format!(" / {groups}") };
    let product = format!("{height} * {width} * {}{divisor}", map.channels);
    let count = if has_bias {
        format!("({product} + 1) * {filters} = {parameters}")
    } else {
        format!("{product} * {filters} = {parameters}, without bias")
    };
    let mut sizes = fit.formulas(map);
    sizes.push(format!("channels: {filters} filters"));
    Checked {
        sizes,
        parameters,
        count,
        multiply_adds: outputs.saturating_mul(fan_in),
        unshared_parameters: outputs.saturating_mul(own),
        ..checked
    }
}

/// Whether the groups divide both the channels and the filters, if these are known; reports it if not.
pub fn divided(
    groups: &Spanned<usize>,
    channels: usize,
    filters: Option<&Spanned<usize>>,
    site: &mut Site<'_>,
) -> bool {
    let Some(filters) = filters else { return groups::divide(groups, channels, site) };
    let divides = |number: usize| number.is_multiple_of(groups.value);
    let undivided: Vec<String> = [(channels, "channels"), (filters.value, "filters")]
        .into_iter()
        .filter(|(number, _)| !divides(*number))
        .map(|(number, noun)| format!("{number} {noun}"))
        .collect();
    if undivided.is_empty() {
        return true;
    }
    let title = format!("layer {} cannot split {} into {} groups", site.name(), undivided.join(" and "), groups.value);
    let fitting = fitting(channels.min(filters.value), |groups| {
        channels.is_multiple_of(groups) && filters.value.is_multiple_of(groups)
    });
    let mut diagnostic = Diagnostic::new(title, groups.span.clone(), "must divide the channels and the filters");
    if filters.span != groups.span && !divides(filters.value) {
        diagnostic = diagnostic.secondary(filters.span.clone(), format!("{} filters", filters.value));
    }
    let help = format!("what divides {channels} channels and {} filters: {fitting}", filters.value);
    site.push(diagnostic.note(site.trails()).help(help));
    false
}
