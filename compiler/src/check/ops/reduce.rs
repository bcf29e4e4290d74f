//! What the layers share that make one channel of those of each pixel.

use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::{Map, Shape};

/// `op`, whose output has one channel or feature.
pub fn check(site: &Site<'_>, op: Op) -> Option<Checked> {
    let (shape, reach) = match site.input()? {
        Shape::Map(map) => (Shape::Map(Map { channels: 1, ..map }), Reach::Same),
        Shape::Features(_) => (Shape::Features(1), Reach::Lost),
    };
    Some(Checked::new(op, shape, reach))
}
