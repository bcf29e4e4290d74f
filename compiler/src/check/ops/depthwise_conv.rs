//! `depthwise_conv`: a convolution with as many groups as channels.

use crate::check::ops::conv::{self, Filters};
use crate::check::site::{Checked, Site};
use crate::check::window::{self, Spec};
use crate::diagnostic::Diagnostic;
use crate::dtype::WeightsDtype;
use crate::shape::{LIMIT, Map};
use crate::syntax::ops as ast;

pub fn check(conv: &ast::DepthwiseConv, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let filters = filters(conv, map, site);
    let kernel = conv.kernel.value();
    let learned = filters.zip(kernel).map(|(filters, kernel)| filters.learned(kernel.value, map.channels, site));
    let spec = Spec::of_conv(&conv.kernel, &conv.stride, &conv.padding, &conv.dilation, &conv.rounding)?;
    let fit = window::fit(&spec, map, site)?;
    Some(conv::finish(&fit, map, filters?, &learned?, site.exact.or(false)))
}

/// As many filters for each channel as the multiplier says; reports it if they are too many.
fn filters(conv: &ast::DepthwiseConv, map: Map, site: &mut Site<'_>) -> Option<Filters> {
    let multiplier = conv.multiplier.value()?;
    let Some(count) = map.channels.checked_mul(multiplier.value).filter(|filters| *filters <= LIMIT) else {
        let title = format!("`multiplier` of layer {} is too large: {}", site.name(), multiplier.value);
        let label = format!("{} filters for each of {} channels", multiplier.value, map.channels);
        let note = format!("a layer may have {LIMIT} filters at most");
        let diagnostic = Diagnostic::new(title, multiplier.span.clone(), label).note(note).note(site.trails());
        site.push(diagnostic);
        return None;
    };
    Some(Filters { count, groups: map.channels, has_bias: conv.bias.or(true), dtype: WeightsDtype::F32 })
}
