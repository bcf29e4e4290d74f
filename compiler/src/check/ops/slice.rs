//! `slice`.

use crate::check::ir::{Op, Slice};
use crate::check::keys::Keys;
use crate::check::site::{Checked, Site};
use crate::check::trail::Reach;
use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape, Window};
use crate::source::Spanned;
use crate::syntax::Given;
use crate::syntax::ops as ast;
use crate::syntax::values::{Bound, Part};

/// The parts that a layer gives, with their keys, in the order of sizes.
const fn parts(slice: &ast::Slice) -> [(&'static str, &Given<Part>); 3] {
    [("rows", &slice.rows), ("columns", &slice.columns), ("channels", &slice.channels)]
}

pub fn check(slice: &ast::Slice, site: &mut Site<'_>) -> Option<Checked> {
    let input = site.input()?;
    let whole = match input {
        Shape::Map(Map { height, width, channels }) => [Some(height), Some(width), Some(channels)],
        Shape::Features(features) => [None, None, Some(features)],
    };
    let mut is_right = parts(slice).iter().any(|(_, part)| !matches!(part, Given::Absent));
    let mut ends = [None; 3];
    let mut sizes = Vec::new();
    for (((key, part), size), ends) in parts(slice).into_iter().zip(whole).zip(&mut ends) {
        is_right &= !matches!(part, Given::Unreadable);
        match (part.value(), size) {
            (Some(part), None) => {
                report_vector(key, part, site);
                is_right = false;
            }
            (Some(part), Some(size)) => match between(key, part, size, site) {
                Some([first, end]) => {
                    let shown = shown_end(part.value.end, size);
                    sizes.push(format!("{key}: {shown} - {first} = {}", end - first));
                    *ends = Some([first, end]);
                }
                None => is_right = false,
            },
            (None, size) => *ends = size.map(|size| [0, size]),
        }
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

/// The places of a part among so many; reports it if it is none of these, or nothing.
fn between(key: &str, part: &Spanned<Part>, size: usize, site: &mut Site<'_>) -> Option<[usize; 2]> {
    let Part { first, end } = part.value;
    if is_nothing(part.value) {
        // Reported with the keys.
        return None;
    }
    let too_many = |bound: Bound| bound.of(size).is_none_or(|place| place > size);
    let title = if too_many(first) || too_many(end) {
        format!("layer {} slices more {key} than there are", site.name())
    } else if first.of(size) >= end.of(size) {
        format!("layer {} slices no {key}", site.name())
    } else {
        return Some([first.of(size)?, end.of(size)?]);
    };
    let label = match (first, end) {
        _ if too_many(end) => format!("ends {}, but there are {size}", place(end)),
        _ if too_many(first) => format!("starts {}, but there are {size}", place(first)),
        _ => format!("starts {} and ends {}, of {size} {key}", place(first), place(end)),
    };
    let help = match (first, end) {
        (Bound::FromStart(first), Bound::FromStart(_)) if too_many(end) => {
            format!("write `{key} = [{}, \"end\"]`, or a lower end", first.min(size - 1))
        }
        (Bound::FromStart(first), _) if first < size => format!("write `{key} = [{first}, \"end\"]`"),
        (Bound::FromStart(_), _) => format!("start at {} at most", size - 1),
        (Bound::FromEnd(_), _) if !too_many(end) => format!("write `{key} = [0, {end}]`"),
        (Bound::FromEnd(_), _) => format!("write `{key} = [0, \"end\"]`"),
    };
    site.push(Diagnostic::new(title, part.span.clone(), label).note(site.trails()).help(help));
    None
}

/// A place in words.
fn place(bound: Bound) -> String {
    match bound {
        Bound::FromStart(place) => format!("at {place}"),
        Bound::FromEnd(0) => "at the end".to_owned(),
        Bound::FromEnd(behind) => format!("{behind} before the end"),
    }
}

/// An end as a number, and how that comes about.
fn shown_end(end: Bound, size: usize) -> String {
    match end {
        Bound::FromStart(end) => end.to_string(),
        Bound::FromEnd(0) => size.to_string(),
        Bound::FromEnd(behind) => format!("({size} - {behind})"),
    }
}

/// Whether a part has nothing in it, however many there are.
const fn is_nothing(part: Part) -> bool {
    match (part.first, part.end) {
        (Bound::FromStart(first), Bound::FromStart(end)) => first >= end,
        (Bound::FromEnd(first), Bound::FromEnd(end)) => first <= end,
        (Bound::FromEnd(first), Bound::FromStart(_)) => first == 0,
        (Bound::FromStart(_), Bound::FromEnd(_)) => false,
    }
}

/// Reports rows or columns of a vector.
fn report_vector(key: &str, part: &Spanned<Part>, site: &mut Site<'_>) {
    let title = format!("layer {} slices {key}, but its input is a vector", site.name());
    let diagnostic = Diagnostic::new(title, part.span.clone(), format!("a vector has no {key}"));
    site.push(diagnostic.note(site.trails()).help("write `channels = [first, end]` for some of its features"));
}

/// How many rows and columns there were is told by what is left of them where the end is counted from that of the input, as if a window
/// slid over them that is longer by those left out; nothing else tells it, nor do features of those of a map in a row.
fn reach(slice: &ast::Slice, input: Shape) -> Reach {
    let left_out = |part: &Given<Part>| match part.value().map(|part| part.value) {
        None => Some([0, 0]),
        Some(Part { first: Bound::FromStart(first), end: Bound::FromEnd(behind) }) => Some([first, behind]),
        Some(_) => None,
    };
    match (input, left_out(&slice.rows), left_out(&slice.columns)) {
        (Shape::Map(_), Some([0, 0]), Some([0, 0])) => Reach::Same,
        (Shape::Map(_), Some(rows), Some(columns)) => {
            let kernel = [rows, columns].map(|[first, behind]| first + behind + 1);
            let window = Window { kernel, stride: [1, 1], dilation: [1, 1], before: [0, 0], after: [0, 0] };
            Reach::Window { window, same: false }
        }
        _ => Reach::Lost,
    }
}

/// Reports ends that are not above the first, and a slice of nothing.
pub fn check_keys(slice: &ast::Slice, keys: &mut Keys<'_>) {
    for (key, part) in parts(slice) {
        let Some(part) = part.value().filter(|part| is_nothing(part.value)) else { continue };
        let Part { first, end } = part.value;
        let title = format!("layer {} slices no {key}", keys.name());
        let label = match (first, end) {
            (Bound::FromStart(first), Bound::FromStart(end)) => format!("ends at {end}, where {first} is the first"),
            _ => format!("starts {} and ends {}", place(first), place(end)),
        };
        let diagnostic = Diagnostic::new(title, part.span.clone(), label);
        keys.push(diagnostic.help("write `[first, end]`, with the end above the first"));
    }
    if parts(slice).iter().all(|(_, part)| matches!(part, Given::Absent)) && keys.are_known() {
        let title = format!("layer {} does not say what it slices", keys.name());
        let diagnostic = Diagnostic::new(title, keys.at(), "has neither `rows`, `columns` nor `channels`");
        keys.push(diagnostic.help("add `channels = [first, end]`, or likewise `rows` and `columns`"));
    }
}
