//! `channel_max`.

use crate::check::ir::Op;
use crate::check::ops::reduce;
use crate::check::site::{Checked, Site};

pub fn check(site: &Site<'_>) -> Option<Checked> {
    reduce::check(site, Op::ChannelMax)
}
