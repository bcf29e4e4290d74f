//! `flatten`.

use crate::check::ir::Op;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::shape::Shape;

pub fn check(site: &Site<'_>) -> Option<Checked> {
    let input = site.input()?;
    let factors: Vec<String> = input.dimensions().iter().map(ToString::to_string).collect();
    let sizes = vec![format!("{} = {}", factors.join(" * "), input.len())];
    let checked = Checked::new(Op::Flatten, Shape::Features(input.len()), Reach::Lost);
    Some(Checked { sizes, ..checked })
}
