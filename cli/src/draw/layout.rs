//! Places: how large each element is drawn, in which row, and where. Lengths are in pixels at the size that text is drawn for.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::ops::Range;

use hardwire_compiler::shape::Shape;

use super::elements::Element;
use super::grid::{Cell, Path, grid};
use super::routes::{Line, routes};

/// Above and to the left of everything, and around it.
pub const MARGIN: f64 = 24.0;
/// What the title takes above the rows.
const TITLE: f64 = 58.0;
/// Between two columns, where lines leave and enter lanes.
const GAP: f64 = 30.0;
/// Between what is in one lane and what is in the next, and between rows.
const LANE_GAP: f64 = 16.0;
pub const ROW_GAP: f64 = 30.0;
/// The edges of a box for the largest map and for the most channels, and the least that can be seen.
const SIDE: f64 = 112.0;
const WIDTH: f64 = 58.0;
const LEAST: f64 = 6.0;
/// A bar, of which the longest is `SIDE` high.
const BAR: f64 = 10.0;
/// The depth of a box goes up to the right, by this part of its length along each axis (cabinet projection).
const OBLIQUE: f64 = 0.33;
/// The radius of a sign.
pub const SIGN: f64 = 9.0;
/// Text: the height of a line, and the mean width of a character, which is generous for fonts without serifs.
pub const LINE: f64 = 11.0;
pub const CHARACTER: f64 = 5.6;
/// The longest text under an element, in characters.
const LONGEST: usize = 21;
/// How much wider than high a picture of several rows should be: a page across, or a slide.
const ASPECT: f64 = 1.7;
/// The width of a picture that is not parted into rows.
const ONE_ROW: f64 = 1200.0;
/// The part of a picture that cannot be parted, as in a U-Net, beyond which the rest is in the same row; and the width of a picture
/// that is parted even so, with lines beside the rows for as many values at most.
const MOST_IN_ONE: f64 = 0.5;
const WIDEST_ROW: f64 = 4000.0;
const MOST_AROUND: usize = 4;

/// A picture.
#[derive(Clone, Debug)]
pub struct Picture<'e> {
    /// Its size without the legend.
    pub width: f64,
    pub height: f64,
    /// The elements.
    pub items: Vec<Item<'e>>,
    /// What leads from one to the next.
    pub lines: Vec<Line>,
}

/// An element in its place.
#[derive(Clone, Debug)]
pub struct Item<'e> {
    /// What it is.
    pub element: &'e Element,
    /// How large.
    pub extent: Extent,
    /// The left edge of its front, or of a sign.
    pub x: f64,
    /// The middle of its front.
    pub y: f64,
    /// The left and right edges of its column.
    pub column: [f64; 2],
    /// Its row, from the top.
    pub row: usize,
    /// Its cell.
    pub cell: Cell,
    /// What stands under it, line by line.
    pub labels: Vec<Label>,
}

/// A line of text.
#[derive(Clone, Debug)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// What it is.
    pub role: Role,
}

/// What a line of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The name of a layer.
    Name,
    /// Its kind and window.
    Kind,
    /// A size, or a count.
    Number,
}

/// The size of a box: its front, and how far its back is up and to the right.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// Along the channels.
    pub width: f64,
    /// Along the rows.
    pub height: f64,
    /// Of the columns, projected.
    pub depth: f64,
}

impl Item<'_> {
    /// The middle, from left to right, of what is drawn.
    pub fn middle(&self) -> f64 {
        self.x + f64::midpoint(self.extent.width, self.extent.depth)
    }

    /// Left, top, right and bottom of all that is drawn of it, labels included.
    pub fn bounds(&self) -> [f64; 4] {
        let Extent { width, height, depth } = self.extent;
        let middle = self.middle();
        let text = text_width(&self.labels) / 2.0;
        [
            self.x.min(middle - text),
            self.y - height / 2.0 - depth,
            (self.x + width + depth).max(middle + text),
            self.y + height / 2.0 + LINE * self.labels.len() as f64 + if self.labels.is_empty() { 0.0 } else { 4.0 },
        ]
    }
}

/// Lays out the elements of a model.
pub fn layout(elements: &[Element]) -> Picture<'_> {
    let (cells, paths) = grid(elements);
    let scale = Scale::of(elements);
    let names: Vec<&str> = elements.iter().map(name).collect();
    let mut items: Vec<Item<'_>> = (elements.iter().zip(shortened(&names)).zip(&cells))
        .map(|((element, name), &cell)| Item {
            element,
            extent: scale.extent(element),
            x: 0.0,
            y: 0.0,
            column: [0.0; 2],
            row: 0,
            cell,
            labels: labels(element, name),
        })
        .collect();
    let rows = rows(elements, &items);
    let width = across(&mut items, &rows);
    // Lines that pass above a row show how much room they need once there is a row.
    let count = rows.last().map_or(0, |last| last + 1);
    let (_, tops) = down(&mut items, &paths, &vec![0.0; count]);
    let above = rise(&routes(&items, &tops), &tops);
    let (height, tops) = down(&mut items, &paths, &above);
    let lines = routes(&items, &tops);
    let right = lines.iter().flat_map(|line| &line.points).map(|[x, _]| *x).fold(0.0, f64::max);
    let width = width.max(right + MARGIN);
    Picture { width, height, items, lines }
}

/// How far lines reach above each row.
fn rise(lines: &[Line], tops: &[f64]) -> Vec<f64> {
    let mut above = vec![0.0; tops.len()];
    for &(row, y) in lines.iter().flat_map(|line| &line.peaks) {
        above[row] = f64::max(above[row], tops[row] - y);
    }
    above
}

/// What the largest edges stand for.
struct Scale {
    side: f64,
    channels: f64,
    features: f64,
}

impl Scale {
    fn of(elements: &[Element]) -> Self {
        let largest =
            |of: fn(Shape) -> usize| elements.iter().map(|element| of(element.shape)).max().unwrap_or(0).max(1) as f64;
        Self {
            side: largest(|shape| if let Shape::Map(map) = shape { map.height.max(map.width) } else { 0 }),
            channels: largest(|shape| if let Shape::Map(map) = shape { map.channels } else { 0 }),
            features: largest(|shape| if let Shape::Features(features) = shape { features } else { 0 }),
        }
    }

    fn extent(&self, element: &Element) -> Extent {
        let root = |size: usize, largest: f64, length: f64| ((size as f64 / largest).sqrt() * length).max(LEAST);
        match element.shape {
            _ if element.sign().is_some() => Extent { width: 2.0 * SIGN, height: 2.0 * SIGN, depth: 0.0 },
            Shape::Map(map) => Extent {
                width: root(map.channels, self.channels, WIDTH),
                height: root(map.height, self.side, SIDE),
                depth: root(map.width, self.side, SIDE) * OBLIQUE,
            },
            Shape::Features(features) => {
                Extent { width: BAR, height: root(features, self.features, SIDE), depth: LEAST * OBLIQUE }
            }
        }
    }
}

/// What stands under an element: its name, its kind and window, its size and its parameters.
fn labels(element: &Element, name: String) -> Vec<Label> {
    if element.sign().is_some() {
        return Vec::new();
    }
    let kind = if element.kind == name { String::new() } else { element.detail.clone() };
    let size = element.shape.to_string().replace('x', "×");
    let parameters = if element.parameters == 0 { String::new() } else { count(element.parameters) };
    let lines = [(name, Role::Name), (kind, Role::Kind), (size, Role::Number), (parameters, Role::Number)];
    lines.into_iter().filter(|(text, _)| !text.is_empty()).map(|(text, role)| Label { text, role }).collect()
}

/// The name that an element goes by; none for a sign, which is drawn without.
fn name(element: &Element) -> &str {
    element.layers.first().filter(|_| element.sign().is_none()).map(String::as_str).unwrap_or_default()
}

/// Names with a part left out where they are too long: the middle or, where other names would then read the same, a part near it that
/// they share.
pub fn shortened(names: &[&str]) -> Vec<String> {
    const KEPT: usize = LONGEST - 1;
    const USUAL: usize = LONGEST / 3;
    // How much of the start is kept: less is tried before more, since names differ towards their ends.
    let starts: Vec<usize> = (0..=USUAL).rev().chain(USUAL + 1..=KEPT).collect();
    let cut = |name: &str, start: usize| -> String {
        let characters: Vec<char> = name.chars().collect();
        if characters.len() <= LONGEST {
            return name.to_owned();
        }
        let end = &characters[characters.len() - (KEPT - start)..];
        characters[..start].iter().chain(&['…']).chain(end).collect()
    };
    let mut shortened: Vec<Option<String>> = vec![None; names.len()];
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for &start in &starts {
        let cuts: Vec<String> = names.iter().map(|name| cut(name, start)).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for cut in &cuts {
            *counts.entry(cut).or_default() += 1;
        }
        for (name, cut) in shortened.iter_mut().zip(&cuts) {
            if name.is_none() && counts[cut.as_str()] == 1 && taken.insert(cut.clone()) {
                *name = Some(cut.clone());
            }
        }
    }
    let from_difference = |name: &str| {
        let others = names.iter().filter(|other| **other != name);
        let shared = |other: &&str| name.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let first = others.map(shared).max().unwrap_or(0);
        let characters: Vec<char> = name.chars().collect();
        let kept = first.min(characters.len().saturating_sub(1))..characters.len().min(first + LONGEST - 2);
        let end = if kept.end < characters.len() { "…" } else { "" };
        format!("…{}{end}", characters[kept].iter().collect::<String>())
    };
    let names = names.iter().zip(shortened);
    names
        .map(|(name, short)| {
            short.unwrap_or_else(|| if name.is_empty() { String::new() } else { from_difference(name) })
        })
        .collect()
}

/// A number in three digits or so: `156`, `36.9 k`, `2.36 M`.
pub fn count(number: u64) -> String {
    let [mut value, mut power] = [number as f64, 0.0];
    while value >= 999.5 {
        value /= 1000.0;
        power += 1.0;
    }
    let unit = [" ", " k", " M", " G", " T", " P", " E"][power as usize % 7];
    let digits = if power == 0.0 || value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    format!("{value:.digits$}{unit}").trim_end().to_owned()
}

/// The width of the longest of some lines.
fn text_width(lines: &[Label]) -> f64 {
    lines.iter().map(|line| line.text.chars().count()).max().unwrap_or(0) as f64 * CHARACTER
}

/// The width of each column.
fn widths(items: &[Item<'_>]) -> Vec<f64> {
    let columns = items.iter().map(|item| item.cell.column + 1).max().unwrap_or(0);
    let mut widths = vec![0.0; columns];
    for item in items {
        let [left, _, right, _] = item.bounds();
        widths[item.cell.column] = f64::max(widths[item.cell.column], right - left);
    }
    widths
}

/// The row of each column. A row ends only where a single value goes on to the next or, in a picture that is too wide otherwise, few.
fn rows(elements: &[Element], items: &[Item<'_>]) -> Vec<usize> {
    let widths = widths(items);
    let total = across_columns(&widths);
    let lanes = items.iter().map(|item| item.cell.lane + 1).max().unwrap_or(0);
    let lanes: f64 = (0..lanes)
        .map(|lane| reach(items.iter().filter(|item| item.cell.lane == lane)).iter().sum::<f64>() + LANE_GAP)
        .sum();
    let wide = |count: f64| (total / count / (lanes * count) / ASPECT).ln().abs();
    let longest = |cuts: &[bool]| segments(cuts).map(|columns| across_columns(&widths[columns])).fold(0.0, f64::max);
    let others = if total < WIDEST_ROW { 0 } else { MOST_AROUND };
    let mut cuts =
        (0..=others).map(|others| (0..widths.len()).map(|column| is_cut(elements, items, column, others)).collect());
    let Some(cuts) = cuts.find(|cuts: &Vec<bool>| total >= ONE_ROW && longest(cuts) <= total * MOST_IN_ONE) else {
        return vec![0; widths.len()];
    };
    let count = (1..=12).min_by(|a, b| wide(f64::from(*a)).total_cmp(&wide(f64::from(*b)))).unwrap_or(1);
    // The narrowest that gives no more rows than that; columns cannot be parted everywhere, so there may be more.
    let limits = (0..40).map(|step| total / f64::from(count) * (1.0 + 0.02 * f64::from(step)));
    let mut split = Vec::new();
    for limit in limits {
        split = filled(&widths, &cuts, limit);
        if split.last().is_some_and(|last| *last < count as usize) {
            break;
        }
    }
    split
}

/// Columns that are in the same row, in order.
fn segments(cuts: &[bool]) -> impl Iterator<Item = Range<usize>> {
    let ends = cuts.iter().enumerate().filter(|(column, is_cut)| **is_cut || column + 1 == cuts.len());
    let mut start = 0;
    ends.map(move |(column, _)| mem::replace(&mut start, column + 1)..column + 1)
}

/// What columns take with what is between them.
fn across_columns(widths: &[f64]) -> f64 {
    widths.iter().map(|width| width + GAP).sum()
}

/// Puts columns into rows no wider than a limit, if they can be parted.
fn filled(widths: &[f64], cuts: &[bool], limit: f64) -> Vec<usize> {
    let mut rows = Vec::new();
    let (mut row, mut used) = (0, 0.0);
    for columns in segments(cuts) {
        let width = across_columns(&widths[columns.clone()]);
        if used > 0.0 && used + width > limit {
            (row, used) = (row + 1, 0.0);
        }
        used += width;
        rows.extend(columns.map(|_| row));
    }
    rows
}

/// Whether all that goes on behind a column is one value, which is in that column in the first lane, and at most as many others.
fn is_cut(elements: &[Element], items: &[Item<'_>], column: usize, others: usize) -> bool {
    let crossing: BTreeSet<usize> = (elements.iter().enumerate())
        .flat_map(|(reader, element)| element.inputs.iter().map(move |&input| (input, reader)))
        .filter(|&(input, reader)| items[input].cell.column <= column && items[reader].cell.column > column)
        .map(|(input, _)| input)
        .collect();
    let goes_on = crossing.iter().any(|input| items[*input].cell == (Cell { column, lane: 0 }));
    goes_on && crossing.len() <= 1 + others
}

/// Places columns from left to right; returns the width of the picture.
fn across(items: &mut [Item<'_>], rows: &[usize]) -> f64 {
    let widths = widths(items);
    let mut lefts = Vec::new();
    let mut widest = 0.0;
    for (column, width) in widths.iter().enumerate() {
        let is_first = column == 0 || rows[column - 1] != rows[column];
        let left = match lefts.last() {
            Some(left) if !is_first => left + widths[column - 1] + GAP,
            // A row that goes on has a line that leads into it.
            _ => MARGIN + if column == 0 { 0.0 } else { GAP },
        };
        lefts.push(left);
        widest = f64::max(widest, left + width);
    }
    for item in items.iter_mut() {
        let column = item.cell.column;
        let [left, width] = [lefts[column], widths[column]];
        item.row = rows[column];
        item.column = [left, left + width];
        item.x = left + (width - item.extent.width - item.extent.depth) / 2.0;
    }
    // A row that is not the last has a line that leads out of it.
    widest + MARGIN + if rows.last() == Some(&0) { 0.0 } else { GAP / 2.0 }
}

/// How far elements reach above and below their middle at most.
fn reach<'i>(items: impl Iterator<Item = &'i Item<'i>>) -> [f64; 2] {
    items.fold([0.0; 2], |[above, below], item| {
        let [_, top, _, bottom] = item.bounds();
        [f64::max(above, item.y - top), f64::max(below, bottom - item.y)]
    })
}

/// Places rows and paths from top to bottom, with room above each row; returns the height of the picture and where rows begin.
fn down(items: &mut [Item<'_>], paths: &[Path], above_rows: &[f64]) -> (f64, Vec<f64>) {
    let mut paths: Vec<&Path> = paths.iter().collect();
    paths.sort_by_key(|path| path.lane);
    let mut y = MARGIN + TITLE;
    let mut tops = Vec::new();
    for (row, room) in above_rows.iter().enumerate() {
        tops.push(y);
        y += room;
        // What is placed in the row so far: columns and lower edges.
        let mut placed: Vec<([usize; 2], f64)> = Vec::new();
        for Path { elements, span, .. } in &paths {
            let elements: Vec<usize> = elements.iter().copied().filter(|element| items[*element].row == row).collect();
            if elements.is_empty() {
                continue;
            }
            let over = placed.iter().filter(|(columns, _)| columns[0] <= span[1] && span[0] <= columns[1]);
            let top = over.map(|(_, bottom)| bottom + LANE_GAP).fold(y, f64::max);
            let [above, below] = reach(elements.iter().map(|element| &items[*element]));
            for &element in &elements {
                items[element].y = top + above;
            }
            let is_main = placed.is_empty();
            // Below the main path there is room where its elements are small; other paths are lines as well.
            if is_main {
                placed.extend(
                    elements.iter().map(|&element| ([items[element].cell.column; 2], items[element].bounds()[3])),
                );
            } else {
                placed.push((*span, top + above + below));
            }
        }
        y = placed.iter().map(|(_, bottom)| *bottom).fold(y, f64::max) + ROW_GAP;
    }
    (y - ROW_GAP, tops)
}
