//! `depthwise_conv`: a convolution with as many groups as channels.

use crate::check::ops::conv::{self, Filters};
use crate::check::site::{Checked, Site};
use crate::check::window::{self, Spec};
use crate::diagnostic::Diagnostic;
use crate::dtype::WeightsDtype;
use crate::shape::LIMIT;
use crate::syntax::ops as ast;

pub fn check(conv: &ast::DepthwiseConv, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let spec = Spec {
        kernel: &conv.kernel,
        stride: &conv.stride,
        padding: &conv.padding,
        dilation: Some(&conv.dilation),
        rounding: conv.rounding.as_ref(),
        is_pool: false,
    };
    let fit = window::fit(&spec, map, site)?;
    let multiplier = &conv.multiplier;
    let Some(filters) = map.channels.checked_mul(multiplier.value).filter(|filters| *filters <= LIMIT) else {
        let title = format!("`multiplier` of layer {} is too large: {}", site.name(), multiplier.value);
        let label = format!("{} filters for each of {} channels", multiplier.value, map.channels);
        let note = format!("a layer may have {LIMIT} filters at most");
        let diagnostic = Diagnostic::new(title, multiplier.span.clone(), label).note(note).note(site.trails());
        site.push(diagnostic);
        return None;
    };
    let has_bias = conv.bias.or(true);
    let filters = Filters { count: filters, groups: map.channels, has_bias, dtype: WeightsDtype::F32 };
    Some(conv::finish(&fit, map, filters, site.exact.or(false), site))
}
