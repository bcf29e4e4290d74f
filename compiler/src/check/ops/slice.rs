//! `slice`.

use crate::check::ir::{Op, Slice};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape};
use crate::source::Spanned;
use crate::syntax::ops as ast;
use crate::syntax::values::Ends;

/// The parts that a layer gives, with their keys, in the order of sizes.
const fn parts(slice: &ast::Slice) -> [(&'static str, Option<&Spanned<Ends>>); 3] {
    [("rows", slice.rows.as_ref()), ("columns", slice.columns.as_ref()), ("channels", slice.channels.as_ref())]
}

pub fn check(slice: &ast::Slice, site: &mut Site<'_>) -> Option<Checked> {
    let input = site.input()?;
    let whole = match input {
        Shape::Map(Map { height, width, channels }) => [Some(height), Some(width), Some(channels)],
        Shape::Features(features) => [None, None, Some(features)],
    };
    let mut is_right = parts(slice).iter().any(|(_, part)| part.is_some());
    let mut ends = [None; 3];
    let mut sizes = Vec::new();
    for (((key, part), size), ends) in parts(slice).into_iter().zip(whole).zip(&mut ends) {
        let Some(size) = size else {
            if let Some(part) = part {
                report_vector(key, part, site);
                is_right = false;
            }
            continue;
        };
        let Ends([first, end]) = part.map_or(Ends([0, size]), |part| part.value);
        if let Some(part) = part.filter(|_| end > size) {
            report_end(key, part, size, site);
        }
        is_right &= first < end && end <= size;
        sizes.extend(part.map(|_| format!("{key}: {end} - {first} = {}", end.saturating_sub(first))));
        *ends = Some([first, end]);
    }
    if !is_right {
        return None;
    }
    let count = |ends: [usize; 2]| ends[1] - ends[0];
    let [rows, columns, channels] = ends;
    let channels = channels?;
    let (shape, before) = match (rows, columns) {
        (Some(rows), Some(columns)) => {
            let map = Map { height: count(rows), width: count(columns), channels: count(channels) };
            (Shape::Map(map), [rows[0], columns[0]])
        }
        _ => (Shape::Features(count(channels)), [0; 2]),
    };
    let op = Op::Slice(Slice { before, channels: channels[0] });
    Some(Checked { sizes, ..Checked::new(op, shape, reach(slice, input)) })
}

/// Reports an end that is behind that of the input, which has this size.
fn report_end(key: &str, part: &Spanned<Ends>, size: usize, site: &mut Site<'_>) {
    let Ends([first, end]) = part.value;
    let title = format!("layer {} slices more {key} than there are", site.name());
    let label = format!("ends at {end}, but there are {size}");
    let help = format!("write `{key} = [{}, {size}]`, or a lower end", first.min(size - 1));
    site.push(Diagnostic::new(title, part.span.clone(), label).note(site.trails()).help(help));
}

/// Reports rows or columns of a vector.
fn report_vector(key: &str, part: &Spanned<Ends>, site: &mut Site<'_>) {
    let title = format!("layer {} slices {key}, but its input is a vector", site.name());
    let diagnostic = Diagnostic::new(title, part.span.clone(), format!("a vector has no {key}"));
    site.push(diagnostic.note(site.trails()).help("write `channels = [first, end]` for some of its features"));
}

/// Rows and columns that are left out say nothing of how many there were, nor features of those of a map in a row.
const fn reach(slice: &ast::Slice, input: Shape) -> Reach {
    match input {
        Shape::Map(_) if slice.rows.is_none() && slice.columns.is_none() => Reach::Same,
        Shape::Map(_) | Shape::Features(_) => Reach::Lost,
    }
}

/// Reports ends that are not above the first, and a slice of nothing.
pub fn check_keys(slice: &ast::Slice, keys: &mut Keys<'_>) {
    for (key, part) in parts(slice) {
        let Some(part) = part else { continue };
        let Ends([first, end]) = part.value;
        if first >= end {
            let title = format!("layer {} slices no {key}", keys.name());
            let label = format!("ends at {end}, where {first} is the first");
            let diagnostic = Diagnostic::new(title, part.span.clone(), label);
            keys.push(diagnostic.help("write `[first, end]`, with the end above the first"));
        }
    }
    if parts(slice).iter().all(|(_, part)| part.is_none()) && keys.are_known() {
        let title = format!("layer {} does not say what it slices", keys.name());
        let diagnostic = Diagnostic::new(title, keys.at(), "has neither `rows`, `columns` nor `channels`");
        keys.push(diagnostic.help("add `channels = [first, end]`, or likewise `rows` and `columns`"));
    }
}
