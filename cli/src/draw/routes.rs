//! The lines from what gives a value to what reads it.
//!
//! A line leaves on the right and arrives on the left, or at a sign from above or below. Between columns it may go up or down; in a
//! lane it passes where no element is, and no line of another value. Where neither its own lane nor the reader's is free it
//! passes above. What goes on to the next row has a line that leads around to its start; other values that are read in later rows
//! pass above to the right, down beside all rows, and back above to what reads them.

use std::collections::BTreeMap;

use super::grid::Cell;
use super::layout::{Item, ROW_GAP};

/// Where lines turn: before the column that they enter, and behind the one that they leave, each lane for itself.
const TURN: f64 = 9.0;
const LEAVE: f64 = 6.0;
const LANE: f64 = 4.0;
/// How many lanes there is room for so.
const LANES: usize = 3;
/// Between lines that pass above, and between the lowest of them and what it passes.
const TRACK: f64 = 8.0;
/// The left edge of the lines that lead into a row, and how far they go before they may turn.
const ENTRY: [f64; 2] = [14.0, 24.0];

/// A line.
#[derive(Clone, Debug)]
pub struct Line {
    /// The rows that it passes above, and how high.
    pub peaks: Vec<(usize, f64)>,
    /// Its corners, each above, below or beside the one before.
    pub points: Vec<[f64; 2]>,
    /// Whether it ends at an element.
    pub arrow: bool,
}

/// Where a line begins.
#[derive(Clone, Copy)]
struct Start {
    /// The element whose value it is.
    source: usize,
    /// One more than its column.
    after: usize,
    lane: usize,
    x: f64,
    y: f64,
    /// Where it may turn.
    turn: f64,
}

/// The lines of all values, those into rows that begin at `tops` first.
pub fn routes(items: &[Item<'_>], tops: &[f64]) -> Vec<Line> {
    let mut edges: Vec<(usize, usize)> = (items.iter().enumerate())
        .flat_map(|(reader, item)| item.element.inputs.iter().map(move |&input| (input, reader)))
        .collect();
    edges.sort_by_key(|&(input, reader)| (items[reader].cell.column - items[input].cell.column, reader, input));
    let mut lines: Vec<Line> = (1..tops.len()).filter_map(|row| into_row(items, &edges, row, tops[row])).collect();
    let right = items.iter().map(|item| item.column[1]).fold(0.0, f64::max) + 2.0 * TURN;
    let mut router = Router { items, cells: BTreeMap::new(), above: Vec::new(), right };
    for item in items.iter().enumerate() {
        router.cells.insert((item.1.cell.lane, item.1.cell.column), Use::Element);
    }
    for (input, reader) in edges {
        let row = items[reader].row;
        if items[input].row < row && !goes_on(items, input, row) {
            lines.push(router.around(input, reader));
            continue;
        }
        let points = router.route(&start(items, input, reader), reader);
        let peak = points.iter().map(|[_, y]| *y).fold(f64::INFINITY, f64::min);
        lines.push(Line { peaks: vec![(row, peak)], points, arrow: true });
    }
    lines
}

/// The line from the end of a row to the start of the next, which is at `top`.
fn into_row(items: &[Item<'_>], edges: &[(usize, usize)], row: usize, top: f64) -> Option<Line> {
    let enters = |&&(input, reader): &&(usize, usize)| items[reader].row == row && goes_on(items, input, row);
    let &(input, reader) = edges.iter().find(enters)?;
    let from = &items[input];
    let right = from.column[1] + TURN;
    let (between, y) = (top - ROW_GAP / 2.0, middle(items, reader));
    let corners = [
        [right_of(from), from.y],
        [right, from.y],
        [right, between],
        [ENTRY[0], between],
        [ENTRY[0], y],
        [ENTRY[1], y],
    ];
    Some(Line { peaks: Vec::new(), points: corners.into(), arrow: false })
}

/// Whether an element is the last of the row before `row`, in the first lane, so that its value goes on there.
fn goes_on(items: &[Item<'_>], element: usize, row: usize) -> bool {
    let item = &items[element];
    let last = items.iter().filter(|other| other.row + 1 == row).map(|other| other.cell.column).max();
    item.row + 1 == row && item.cell.lane == 0 && Some(item.cell.column) == last
}

/// The middle of the first lane in the row of an element.
fn middle(items: &[Item<'_>], element: usize) -> f64 {
    let of_row = |item: &&Item<'_>| item.row == items[element].row && item.cell.lane == 0;
    items.iter().find(of_row).map_or(items[element].y, |item| item.y)
}

fn right_of(item: &Item<'_>) -> f64 {
    item.x + item.extent.width
}

/// Where the line to a reader begins: at what it reads, or where its row does.
fn start(items: &[Item<'_>], source: usize, reader: usize) -> Start {
    let (from, to) = (&items[source], &items[reader]);
    if from.row == to.row {
        let Cell { column, lane } = from.cell;
        return Start {
            source,
            after: column + 1,
            lane,
            x: right_of(from),
            y: from.y,
            turn: from.column[1] + LEAVE + LANE * lane.min(LANES) as f64,
        };
    }
    let first = items.iter().filter(|item| item.row == to.row).map(|item| item.cell.column).min();
    Start { source, after: first.unwrap_or(0), lane: 0, x: ENTRY[1], y: middle(items, reader), turn: ENTRY[1] + TURN }
}

/// What is in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Element,
    /// A line of that element's value.
    Line(usize),
}

struct Router<'a> {
    items: &'a [Item<'a>],
    /// By lane and column.
    cells: BTreeMap<(usize, usize), Use>,
    /// Lines that pass above: left, right, height.
    above: Vec<[f64; 3]>,
    /// Where the next line may pass beside all rows.
    right: f64,
}

impl Router<'_> {
    /// The corners of a line.
    fn route(&mut self, start: &Start, reader: usize) -> Vec<[f64; 2]> {
        let to = &self.items[reader];
        let Cell { column, lane } = to.cell;
        let turn = to.column[0] - TURN;
        if self.pass(lane, start, column) {
            if start.lane == lane {
                return vec![[start.x, start.y], [to.x, to.y]];
            }
            return vec![[start.x, start.y], [start.turn, start.y], [start.turn, to.y], [to.x, to.y]];
        }
        if to.element.sign().is_some() && self.is_open(lane, start, column) && self.pass(start.lane, start, column + 1)
        {
            let middle = to.x + to.extent.width / 2.0;
            return vec![[start.x, start.y], [middle, start.y], [middle, to.y + to.extent.height / 2.0]];
        }
        if start.lane != lane && self.pass(start.lane, start, column) {
            return vec![[start.x, start.y], [turn, start.y], [turn, to.y], [to.x, to.y]];
        }
        self.over(start, reader)
    }

    /// Whether nothing is between a lane and a lower one, where a line begins, in a column.
    fn is_open(&self, lane: usize, start: &Start, column: usize) -> bool {
        start.lane > lane && (lane + 1..start.lane).all(|lane| !self.cells.contains_key(&(lane, column)))
    }

    /// Takes the cells of a lane from where a line begins to before a column, if it may pass there.
    fn pass(&mut self, lane: usize, start: &Start, column: usize) -> bool {
        let own = Use::Line(start.source);
        let is_free = (start.after..column).all(|at| self.cells.get(&(lane, at)).is_none_or(|used| *used == own));
        if is_free {
            self.cells.extend((start.after..column).map(|at| ((lane, at), own)));
        }
        is_free
    }

    /// The line to an element in a later row that its value does not simply go on to.
    fn around(&mut self, source: usize, reader: usize) -> Line {
        let (from, to) = (&self.items[source], &self.items[reader]);
        let turn = from.column[1] + LEAVE + LANE * from.cell.lane.min(LANES) as f64;
        let from_above = to.element.sign().is_some() && to.cell.lane == 0;
        let end = if from_above { to.x + to.extent.width / 2.0 } else { to.column[0] - TURN };
        let right = self.right;
        self.right += TRACK;
        let [leaves, arrives] =
            [(from, from.cell.column + 1, turn), (to, to.cell.column, end)].map(|(item, first, left)| {
                let behind =
                    |other: &&Item<'_>| other.row == item.row && other.cell.column >= first && other.cell.lane == 0;
                let tops = self.items.iter().filter(behind).map(|other| other.bounds()[1]);
                self.track([left, right], tops.fold(item.bounds()[1], f64::min) - TRACK)
            });
        let start = [
            [right_of(from), from.y],
            [turn, from.y],
            [turn, leaves],
            [right, leaves],
            [right, arrives],
            [end, arrives],
        ];
        let mut points = start.to_vec();
        if from_above {
            points.push([end, to.y - to.extent.height / 2.0]);
        } else {
            points.extend([[end, to.y], [to.x, to.y]]);
        }
        Line { peaks: vec![(from.row, leaves), (to.row, arrives)], points, arrow: true }
    }

    /// Takes the first height, from `y` up, at which no other line passes above between a left and a right.
    fn track(&mut self, [from, to]: [f64; 2], mut y: f64) -> f64 {
        self.above.sort_by(|a, b| b[2].total_cmp(&a[2]));
        for [left, right, other] in &self.above {
            let is_beside = *right < from || to < *left;
            if !is_beside && (other - y).abs() < TRACK {
                y = other - TRACK;
            }
        }
        self.above.push([from, to, y]);
        y
    }

    /// The corners of a line that passes above what is between.
    fn over(&mut self, start: &Start, reader: usize) -> Vec<[f64; 2]> {
        let to = &self.items[reader];
        let from_above = to.element.sign().is_some() && to.cell.lane == 0;
        let end = if from_above { to.x + to.extent.width / 2.0 } else { to.column[0] - TURN };
        let between = |item: &&Item<'_>| {
            item.row == to.row && (start.after..=to.cell.column).contains(&item.cell.column) && item.cell.lane == 0
        };
        let top = self.items.iter().filter(between).map(|item| item.bounds()[1]).fold(f64::INFINITY, f64::min);
        let y = self.track([start.turn, end], top - TRACK);
        let mut points = vec![[start.x, start.y], [start.turn, start.y], [start.turn, y], [end, y]];
        if from_above {
            points.push([end, to.y - to.extent.height / 2.0]);
        } else {
            points.extend([[end, to.y], [to.x, to.y]]);
        }
        points
    }
}
