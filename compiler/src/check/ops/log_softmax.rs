//! `log_softmax`.

use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;

pub fn check(site: &Site<'_>) -> Option<Checked> {
    Some(Checked::new(Op::LogSoftmax, site.input()?, Reach::Same))
}
