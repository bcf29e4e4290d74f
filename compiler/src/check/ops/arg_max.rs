//! `arg_max`.

use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::{Map, Shape};

pub fn check(site: &Site<'_>) -> Option<Checked> {
    let (shape, reach) = match site.input()? {
        Shape::Map(map) => (Shape::Map(Map { channels: 1, ..map }), Reach::Same),
        Shape::Features(_) => (Shape::Features(1), Reach::Lost),
    };
    Some(Checked::new(Op::ArgMax, shape, reach))
}
