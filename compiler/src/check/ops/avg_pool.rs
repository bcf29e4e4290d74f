//! `avg_pool`.

use crate::check::ir::{AvgPool, Op};
use crate::check::keys::Keys;
use crate::check::padding;
use crate::check::site::{Checked, Site};
use crate::check::window::{self, Spec};
use crate::syntax::ops as ast;

pub fn check(pool: &ast::AvgPool, site: &mut Site<'_>) -> Option<Checked> {
    let map = site.map()?;
    let fit = window::fit(&spec(pool)?, map, site)?;
    let op = Op::AvgPool(AvgPool { window: fit.window, count_padding: pool.count_padding.or(true) });
    let checked = Checked::new(op, fit.shape(map.channels), fit.reach());
    Some(Checked { sizes: fit.formulas(map), ..checked })
}

/// Reports padding that is no smaller than the window.
pub fn check_keys(pool: &ast::AvgPool, keys: &mut Keys<'_>) {
    padding::check_keys(&pool.kernel, &pool.padding, None, keys);
}

/// The window as it is written; nothing where it has a mistake.
fn spec(pool: &ast::AvgPool) -> Option<Spec<'_>> {
    Spec::of_pool(&pool.kernel, &pool.stride, &pool.padding, None, &pool.rounding)
}
