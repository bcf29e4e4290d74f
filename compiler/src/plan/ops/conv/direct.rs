//! The direct algorithm: a tile of `pixels` neighbouring output pixels times `vectors` vectors of filters stays in registers
//! while the taps and channels under it are gone through, innermost over the contiguous run of a kernel row. Filters are
//! packed in panels of `vectors * lanes`, so that the weights are one stream. Where a panel outgrows the cache, taps are gone
//! through outermost, and sums wait in the output between one and the next.
//!
//! Filters that would leave most of a vector empty, a few of them or a few over, have vectors along the inputs instead: each filter
//! is multiplied by the run of inputs that a kernel row sees, whole vectors at a time, and the lanes are added up at the end.

mod cycles;

use std::ops::Range;

use crate::dtype::WeightsDtype;
use crate::plan::Conv;
use crate::plan::cuts::{Cuts, parts};
use crate::plan::level::Machine;
use crate::plan::memory::{self, LINE};
use crate::plan::ops::STATEMENTS;
use crate::plan::row::{RowGeometry, Segment, Taps, TileRun};
use crate::shape::{Map, Window};
use crate::text_table::plural;

use super::weight_bytes;
use cycles::{cycles, is_spilled, widening, would_overlap};

/// The direct algorithm's schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Direct {
    /// Values in a vector.
    pub lanes: usize,
    /// Whether the level's shorter vectors are used.
    pub half: bool,
    /// Vectors of filters in a panel; the last panel of a group may have fewer.
    pub vectors: usize,
    /// Panels in the order of the packed weights, equal ones together.
    pub panels: Vec<Panel>,
    /// Into how many parts the output is cut at most.
    pub parts: usize,
    /// What a part is, and in which order it is gone through.
    pub sharing: Sharing,
    /// Statements in the body.
    pub statements: usize,
}

/// How threads share the output, of which a row is a pixel where there is only one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// By rows, all of which each panel is gone through for.
    Rows,
    /// By rows, so many of which all panels are gone through for before the next, so that what they read and write stays near.
    Blocks(usize),
    /// By panels of filters, so that no two threads go through the same weights.
    Panels,
}

impl Direct {
    /// The tiles of the first panel and what they hold, as `3 pixels x 4 vectors of 8, inputs held`, and the filters whose vectors lie
    /// along the inputs, as `then 1 dot`.
    pub fn name(&self) -> String {
        let Some((first, others)) = self.panels.split_first() else { return String::new() };
        let name = format!("{}, {}", first.tile(self.lanes), first.manner(" held"));
        match others.iter().find(|panel| panel.along == Along::Inputs) {
            Some(last) => format!("{name}, then {}", plural(last.filters, "dot")),
            None => name,
        }
    }

    /// Filters at the end of each group whose vectors lie along the inputs.
    pub fn along_inputs(&self) -> usize {
        self.panels.iter().filter(|panel| panel.along == Along::Inputs).map(|panel| panel.filters).sum()
    }

    /// Whether the taps of the kernel are gone through outermost in some panel.
    pub fn any_by_tap(&self) -> bool {
        self.panels.iter().any(|panel| panel.by_tap.is_some())
    }

    /// Values of memory for all weights, where those are packed in fewer bits: with biases and slopes.
    pub fn scratch(&self, conv: &Conv) -> usize {
        let [height, width] = conv.window.kernel;
        let filters = (conv.output.channels / conv.groups).next_multiple_of(self.lanes);
        let values = conv.groups * filters * (2 + height * width * conv.input.channels / conv.groups);
        if conv.dtype == WeightsDtype::F32 { 0 } else { values }
    }

    /// How the output is cut: by panels of filters, by rows or, where there is only one, by the pixels of tiles of all panels.
    pub fn cuts(&self, conv: &Conv) -> Cuts {
        match self.sharing {
            Sharing::Rows | Sharing::Blocks(_) => self.cuts_by_rows(conv),
            Sharing::Panels => {
                let panels = self.panel_count();
                Cuts { parts: self.parts, rows: panels, head: 0, unit: 1, units: panels }
            }
        }
    }

    fn cuts_by_rows(&self, conv: &Conv) -> Cuts {
        let (_, output, _) = geometry(conv);
        if output.height > 1 {
            let rows = output.height;
            return Cuts { parts: self.parts, rows, head: 0, unit: 1, units: rows };
        }
        let (head, unit, units) = self.tiled_pixels().unwrap_or((0, output.width, 1));
        Cuts { parts: self.parts, rows: output.width, head, unit, units }
    }

    /// Panels of a group.
    fn panel_count(&self) -> usize {
        self.panels.iter().map(|panel| panel.count).sum()
    }

    /// The pixels at which tiles of all panels begin, where all have their longest run of tiles: how many there are before the first
    /// unit, how many pixels there are in one, and how many units.
    fn tiled_pixels(&self) -> Option<(usize, usize, usize)> {
        let runs = self.panels.iter().map(|panel| panel.row.iter().max_by_key(|run| run.count * run.pixels));
        let runs: Vec<&TileRun> = runs.collect::<Option<_>>()?;
        let unit = runs.iter().map(|run| run.pixels).fold(1, least_common_multiple);
        let start = runs.iter().map(|run| run.start).max()?;
        let end = runs.iter().map(|run| run.start + run.count * run.pixels).min()?;
        let first = (start..end.min(start + unit))
            .find(|pixel| runs.iter().all(|run| (pixel - run.start).is_multiple_of(run.pixels)))?;
        // What is before the first of them may be a unit of its own.
        let first = first.checked_sub(unit).unwrap_or(first);
        let units = (end - first) / unit;
        (units > 0 && !self.any_by_tap()).then_some((first, unit, units))
    }
}

fn least_common_multiple(a: usize, b: usize) -> usize {
    let multiple = (1..=b).map(|times| times * a).find(|multiple| multiple.is_multiple_of(b));
    multiple.unwrap_or(a * b)
}

/// Some panels that are computed by the same code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// How many.
    pub count: usize,
    /// Vectors of filters in each.
    pub vectors: usize,
    /// Filters in each; the last vector may be partly empty.
    pub filters: usize,
    /// What its vectors lie along.
    pub along: Along,
    /// Whether weights stay in registers while pixels are gone through, or the other way round.
    pub hold: Hold,
    /// The tiles of a row.
    pub row: Vec<TileRun>,
    /// Whether the taps and channels of a kernel row are written out rather than looped over.
    pub unrolled: bool,
    /// Where the taps of the kernel are gone through outermost, the tiles of the pixels that see each column of it.
    pub by_tap: Option<Vec<Vec<TileRun>>>,
    /// How the next panel, or tap, is asked for ahead of time; none where the weights are gone through so often that they stay near.
    pub prefetch: Option<Prefetch>,
}

/// What of the next weights is asked for while one value of each pixel is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefetch {
    /// Equal parts of the weights that are asked for side by side.
    pub streams: usize,
    /// Values of each part: so many that all are asked for once the last tile is done, and evenly.
    pub values: usize,
}

impl Prefetch {
    /// Values from the beginning of a part of `len` values to that of the next.
    pub const fn stream_len(self, len: usize) -> usize {
        len.div_ceil(self.streams).next_multiple_of(LINE)
    }

    /// Where the cache lines lie that are asked for at a time, of `len` values from the first on.
    pub fn lines(self, len: usize) -> impl Iterator<Item = usize> {
        let stream_len = self.stream_len(len);
        (0..self.streams).flat_map(move |stream| (0..self.values).step_by(LINE).map(move |at| stream * stream_len + at))
    }
}

impl Panel {
    /// The largest tile, as `3 pixels x 4 vectors of 8`, or `14 pixels x 2 dots of 8` where those lie along the inputs.
    pub fn tile(&self, lanes: usize) -> String {
        let pixels = plural(self.row.iter().map(|run| run.pixels).max().unwrap_or(0), "pixel");
        match self.along {
            Along::Filters => format!("{pixels} x {} of {lanes}", plural(self.vectors, "vector")),
            Along::Inputs => format!("{pixels} x {} of {lanes}", plural(self.filters, "dot")),
        }
    }

    /// Sums of a pixel, each of which is a vector.
    pub const fn sums(&self) -> usize {
        self.along.sums(self.filters, self.vectors)
    }

    /// What is in registers, with `held` behind it, and in which loops, as `weights held, tap by tap`.
    pub fn manner(&self, held: &str) -> String {
        let what = match self.hold {
            Hold::Weights => "weights",
            Hold::Inputs => "inputs",
            Hold::Row => "row of weights",
        };
        let loops = match (&self.by_tap, self.unrolled) {
            (Some(_), _) => ", tap by tap",
            (None, true) => ", unrolled",
            (None, false) => "",
        };
        format!("{what}{held}{loops}")
    }
}

/// What the vectors of a panel lie along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Each lane is a filter, and inputs are broadcast.
    Filters,
    /// Each lane is an input of the same filter: its lanes are added up at the end of a tile.
    Inputs,
}

impl Along {
    /// Sums of a pixel, each of which is a vector, for filters that fill so many vectors.
    const fn sums(self, filters: usize, vectors: usize) -> usize {
        match self {
            Self::Filters => vectors,
            Self::Inputs => filters,
        }
    }
}

/// What a micro-kernel keeps in registers between multiply-adds, beside the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The weights; input values are broadcast one at a time.
    Weights,
    /// The broadcast input values; weights are loaded one vector at a time.
    Inputs,
    /// All weights of a kernel row; each input value is broadcast once, for all the pixels whose windows it lies in.
    Row,
}

/// The convolution as the micro-kernels see it: one that only mixes channels is a single row of all its pixels, unless it is a part of
/// a transposed one and leaves pixels at the ends of rows unread, or gone through by rows.
pub fn geometry(conv: &Conv) -> (Map, Map, Window) {
    let Window { kernel, stride, before, after, .. } = conv.window;
    let reads_all = conv.input.width == conv.output.width;
    if !conv.by_rows && reads_all && kernel == [1, 1] && stride == [1, 1] && before == [0, 0] && after == [0, 0] {
        let row = |map: Map| Map { height: 1, width: map.pixels(), channels: map.channels };
        (row(conv.input), row(conv.output), conv.window)
    } else {
        (conv.input, conv.output, conv.window)
    }
}

/// Whether neighbouring taps of a kernel row read neighbouring memory, so that they can be gone through as one run.
pub fn taps_are_contiguous(conv: &Conv) -> bool {
    conv.groups == 1 && conv.window.dilation[1] == 1
}

/// Most pixels in a tile: past this many, code grows and nothing is gained.
const MOST_PIXELS: usize = 16;

/// Where neighbouring pixels are this many bytes apart, or a multiple, they compete for the same lines of the first-level
/// cache, and a tile of more than [`MOST_ALIASED_PIXELS`] runs at three quarters of its speed (measured, Zen 4).
const ALIASING_PITCH: usize = 4096;
const MOST_ALIASED_PIXELS: usize = 8;

/// The direct schedule with the least cycles by the model below, its manner chosen by rules, and those cycles.
pub fn schedule(conv: &Conv, machine: Machine, half: bool) -> (Direct, usize) {
    best(conv, machine, half, panellings(conv, machine))
}

/// [`schedule`] for weights that are not packed as those of a convolution: all vectors lie along filters.
pub fn schedule_along_filters(conv: &Conv, machine: Machine, half: bool) -> (Direct, usize) {
    best(conv, machine, half, panellings(conv, machine).filter(|panelling| panelling.last == Along::Filters))
}

fn best(conv: &Conv, machine: Machine, half: bool, panellings: impl Iterator<Item = Panelling>) -> (Direct, usize) {
    let candidates = panellings.flat_map(|panelling| by_rules(conv, machine, half, panelling));
    let narrowest = Panelling { vectors: 1, last: Along::Filters };
    let handicapped = |(direct, cycles): &(Direct, usize)| {
        let handicap = if direct.along_inputs() > 0 { cycles / LEAST_SAVED_ALONG_INPUTS } else { 0 };
        cycles + handicap
    };
    candidates.min_by_key(handicapped).unwrap_or_else(|| by_rule(conv, machine, half, narrowest, Hold::Weights))
}

/// The direct schedules that there are, those chosen by rules first, with their cycles. The model sees little of what tells the manners
/// of one tile apart, such as code that outgrows the decoder's cache.
pub fn candidates(conv: &Conv, machine: Machine, half: bool) -> Vec<(Direct, usize)> {
    let by_rules = panellings(conv, machine).flat_map(|panelling| by_rules(conv, machine, half, panelling));
    let otherwise = panellings(conv, machine)
        .flat_map(|panelling| manners().filter_map(move |manner| in_manner(conv, machine, half, panelling, manner)));
    by_rules.chain(otherwise).collect()
}

/// The widths of panels that leave registers for enough sums, in vectors: widest first.
fn vectors(conv: &Conv, machine: Machine) -> impl Iterator<Item = usize> {
    let in_all = (conv.output.channels / conv.groups).div_ceil(machine.lanes);
    (1..=in_all.min(machine.registers / 4).min(MOST_FILTERS / machine.lanes).max(1)).rev()
}

/// Most filters in a panel: with more, the weights of all channels outgrow the first-level cache.
const MOST_FILTERS: usize = 64;

/// A way to cut filters into panels.
#[derive(Clone, Copy)]
struct Panelling {
    /// Vectors of each.
    vectors: usize,
    /// What those of the last lie along, if it has fewer filters than others.
    last: Along,
}

/// The ways to cut filters into panels.
fn panellings(conv: &Conv, machine: Machine) -> impl Iterator<Item = Panelling> {
    vectors(conv, machine).flat_map(move |vectors| {
        let left = conv.output.channels / conv.groups % (vectors * machine.lanes);
        let along_inputs = may_lie_along_inputs(conv, machine, left).then_some(Along::Inputs);
        [Along::Filters].into_iter().chain(along_inputs).map(move |last| Panelling { vectors, last })
    })
}

/// The part of all cycles that vectors along the inputs have to save, since they are code of their own.
const LEAST_SAVED_ALONG_INPUTS: usize = 32;

/// Sums whose lanes the runtime adds up at once, at most.
const MOST_ALONG_INPUTS: usize = 8;

/// Pixels that so many sums each, whose lanes are added up, are added up for at once where pixels lie side by side.
pub fn pixels_at_once(filters: usize, lanes: usize) -> usize {
    (MOST_ALONG_INPUTS.min(lanes) / filters).max(1)
}

/// Whether the vectors of so many filters, the last of a group, may lie along its inputs: there are such filters, they would leave half
/// of a vector empty at least, and the inputs that a kernel row sees side by side fill vectors by two thirds.
fn may_lie_along_inputs(conv: &Conv, machine: Machine, filters: usize) -> bool {
    let columns = if taps_are_contiguous(conv) { conv.window.kernel[1] } else { 1 };
    let run = columns * conv.input.channels / conv.groups;
    (1..=MOST_ALONG_INPUTS.min(machine.lanes / 2)).contains(&filters)
        && 3 * run >= 2 * run.next_multiple_of(machine.lanes)
        && conv.dtype == WeightsDtype::F32
}

/// All panels in the manners that the rules choose, with weights held and with inputs.
fn by_rules(conv: &Conv, machine: Machine, half: bool, panelling: Panelling) -> [(Direct, usize); 2] {
    [Hold::Weights, Hold::Inputs].map(|hold| by_rule(conv, machine, half, panelling, hold))
}

fn by_rule(conv: &Conv, machine: Machine, half: bool, panelling: Panelling, hold: Hold) -> (Direct, usize) {
    let panels = panel_sizes(conv, machine, panelling).map(|size| panel(conv, machine, size, hold));
    of_panels(conv, machine, half, panelling.vectors, panels.collect())
}

/// All panels in one manner, with the tiles of their borders as they fit; none where one of them cannot be.
fn in_manner(
    conv: &Conv,
    machine: Machine,
    half: bool,
    panelling: Panelling,
    manner: Manner,
) -> Option<(Direct, usize)> {
    let panel = |size| {
        let manners = [false, true].map(|computed_borders| Manner { computed_borders, ..manner });
        manners.into_iter().find_map(|manner| fitting(conv, machine, size, manner))
    };
    let panels: Option<Vec<Panel>> = panel_sizes(conv, machine, panelling).map(panel).collect();
    Some(of_panels(conv, machine, half, panelling.vectors, panels?))
}

fn of_panels(conv: &Conv, machine: Machine, half: bool, vectors: usize, panels: Vec<Panel>) -> (Direct, usize) {
    let cycles = panels.iter().map(|panel| panel.count * cycles(conv, machine, panel)).sum::<usize>();
    let statements = panels.iter().map(|panel| statements(conv, machine, panel)).sum();
    let sharing = Sharing::Rows;
    let direct = Direct { lanes: machine.lanes, half, vectors, panels, parts: parts(cycles), sharing, statements };
    let cycles = cycles.saturating_add(widening(conv, machine));
    let sharing = match block(conv, &direct, machine) {
        Some(block) => Sharing::Blocks(block),
        None if pays_by_panels(conv, &direct) => Sharing::Panels,
        None => Sharing::Rows,
    };
    (Direct { sharing, ..direct }, cycles)
}

/// Pixels up to which an output is cut by panels: each is a slice of its own then, and all of these, 4 KiB, are copied for each part.
const MOST_PIXELS_BY_PANELS: usize = 256;

/// Panels from which on parts of them differ little in size.
const EVEN_PANELS: usize = 8;

/// Weights, in bytes, below which it does not matter that all threads read them.
const LEAST_SHARED_WEIGHTS: usize = 384 * 1024;

/// Whether to cut an output by panels is better than by rows: where there is no place to cut between rows, since tiles differ from panel
/// to panel, taps are gone through outermost, or all is one pixel; and where threads had better share the weights than the input, of
/// which each reads all then. Measured on two cores of Emerald Rapids: a third off layers whose weights are more than the second-level
/// cache has, a tenth off where there are half a million bytes of them; where weights are but as much as the input, a tenth is lost.
fn pays_by_panels(conv: &Conv, direct: &Direct) -> bool {
    let [height, width] = conv.window.kernel;
    let (weights, input) = (weight_bytes(conv, height * width), conv.input.len() * size_of::<f32>());
    let panels = direct.panel_count();
    let are_heavier = panels >= EVEN_PANELS && weights >= LEAST_SHARED_WEIGHTS.max(2 * input);
    let is_alone = panels > 1 && direct.cuts_by_rows(conv).units == 1;
    conv.groups == 1 && direct.parts > 1 && conv.output.pixels() <= MOST_PIXELS_BY_PANELS && (are_heavier || is_alone)
}

/// As many rows, or pixels, as the second-level cache keeps beside all weights, with what they are computed from; even parts.
fn block(conv: &Conv, direct: &Direct, machine: Machine) -> Option<usize> {
    let taps = conv.window.kernel[0] * conv.window.kernel[1];
    let panels = direct.panel_count();
    let maps = (conv.input.len() + conv.output.len()) * size_of::<f32>();
    let weights = weight_bytes(conv, taps);
    let pays = panels * conv.groups > 1
        && maps + weights > machine.caches.kept_near
        && weights <= machine.caches.kept_near / 2;
    if !pays || direct.any_by_tap() {
        return None;
    }
    let Cuts { rows, unit, units, .. } = direct.cuts_by_rows(conv);
    let blocks = maps.div_ceil(machine.caches.kept_near - weights).min(units);
    let block = units.div_ceil(blocks) * unit;
    (units > 1 && block < rows).then_some(block)
}

/// How many panels have as many filters.
#[derive(Clone, Copy)]
struct PanelSize {
    count: usize,
    filters: usize,
    along: Along,
}

impl PanelSize {
    /// Sums of a pixel, each of which is a vector.
    const fn sums(self, machine: Machine) -> usize {
        self.along.sums(self.filters, self.filters.div_ceil(machine.lanes))
    }
}

/// The panels of a group's filters, the last of what is left.
fn panel_sizes(
    conv: &Conv,
    machine: Machine,
    Panelling { vectors, last }: Panelling,
) -> impl Iterator<Item = PanelSize> {
    let filters = conv.output.channels / conv.groups;
    let whole = vectors * machine.lanes;
    let (count, left) = (filters / whole, filters % whole);
    let whole = PanelSize { count, filters: whole, along: Along::Filters };
    let last = PanelSize { count: usize::from(left > 0), filters: left, along: last };
    [whole, last].into_iter().filter(|size| size.count > 0)
}

/// How the weights of a panel are gone through.
#[derive(Clone, Copy)]
struct Manner {
    hold: Hold,
    loops: Loops,
    /// Whether tiles at the ends of a row have one pixel, and taps that are found as the code runs.
    computed_borders: bool,
}

/// The loops around the multiply-adds of a tile.
#[derive(Clone, Copy)]
enum Loops {
    /// A kernel row is written out.
    Unrolled,
    /// The channels of a kernel row, and its taps where they are contiguous, are looped over.
    Looped,
    /// The same for each tap by itself, for all tiles.
    ByTap,
}

/// All manners; the tiles of borders are as they fit.
fn manners() -> impl Iterator<Item = Manner> {
    [Hold::Weights, Hold::Inputs, Hold::Row].into_iter().flat_map(|hold| {
        let loops = [Loops::Unrolled, Loops::Looped, Loops::ByTap];
        loops.map(|loops| Manner { hold, loops, computed_borders: false })
    })
}

/// A panel in the manner that the rules choose: the first of those that apply and whose code is not too long. Tap by tap, which has
/// no tiles of borders, is also chosen where it saves a tenth by the model: on maps of a few pixels, most of which see a border.
fn panel(conv: &Conv, machine: Machine, size: PanelSize, hold: Hold) -> Panel {
    let sums = size.sums(machine);
    let [unrolled, looped, by_tap] =
        [Loops::Unrolled, Loops::Looped, Loops::ByTap].map(|loops| Manner { hold, loops, computed_borders: false });
    let by_row = Manner { hold: Hold::Row, ..unrolled };
    let [shorter, shortest] = [unrolled, looped].map(|manner| Manner { computed_borders: true, ..manner });
    let by_tap = fitting(conv, machine, size, by_tap);
    if let Some(panel) = by_tap.as_ref().filter(|_| is_by_tap(conv, machine, sums)) {
        return panel.clone();
    }
    let manners = match size.along {
        Along::Filters => [by_row, unrolled, looped, shorter],
        Along::Inputs => [looped, shortest, unrolled, shorter],
    };
    let panel = manners.into_iter().find_map(|manner| fitting(conv, machine, size, manner));
    let panel = panel
        .unwrap_or_else(|| tiled(conv, machine, size, shortest, most_pixels(conv, machine, sums, hold).unwrap_or(1)));
    let saves = |by_tap: &Panel| 10 * cycles(conv, machine, by_tap) < 9 * cycles(conv, machine, &panel);
    by_tap.filter(saves).unwrap_or(panel)
}

/// A panel whose code is not too long; none where it is, or where the manner does not apply.
fn fitting(conv: &Conv, machine: Machine, size: PanelSize, manner: Manner) -> Option<Panel> {
    let pixels = most_pixels(conv, machine, size.sums(machine), manner.hold)?;
    let has_taps = conv.window.kernel != [1, 1];
    let along_filters = size.along == Along::Filters;
    let applies = match (manner.hold, manner.loops) {
        (Hold::Row, Loops::Unrolled) => along_filters && !manner.computed_borders,
        (Hold::Row, Loops::Looped | Loops::ByTap) => false,
        (Hold::Weights | Hold::Inputs, Loops::ByTap) => along_filters && has_taps && !manner.computed_borders,
        (Hold::Weights | Hold::Inputs, Loops::Unrolled | Loops::Looped) => true,
    };
    let panel = applies.then(|| fastest(conv, machine, size, manner, pixels))?;
    (statements(conv, machine, &panel) <= STATEMENTS).then_some(panel)
}

/// A panel in tiles of at most `pixels` pixels: of fewer, where some sums of theirs would be spilled and that takes longer, or where tiles
/// overlap that are written out and that saves a thirtieth.
fn fastest(conv: &Conv, machine: Machine, size: PanelSize, manner: Manner, pixels: usize) -> Panel {
    let tallest = tiled(conv, machine, size, manner, pixels);
    let most = if is_spilled(conv, machine, &tallest) {
        cycles(conv, machine, &tallest)
    } else if would_overlap(conv, machine, &tallest) {
        cycles(conv, machine, &tallest) / 32 * 31
    } else {
        return tallest;
    };
    let shorter = (1..pixels).rev().map(|pixels| tiled(conv, machine, size, manner, pixels));
    let estimated = shorter.map(|panel| (cycles(conv, machine, &panel), panel)).filter(|(cycles, _)| *cycles < most);
    estimated.min_by_key(|(cycles, _)| *cycles).map_or(tallest, |(_, panel)| panel)
}

/// A panel in tiles of at most `pixels` pixels.
fn tiled(conv: &Conv, machine: Machine, size: PanelSize, manner: Manner, pixels: usize) -> Panel {
    let (input, output, window) = geometry(conv);
    let geometry = RowGeometry { input: input.width, output: output.width, window };
    let row =
        if manner.computed_borders { geometry.tiles_with_computed_borders(pixels) } else { geometry.tiles(pixels) };
    let by_tap = match manner.loops {
        Loops::ByTap => Some((0..window.kernel[1]).map(|tap| geometry.tiles_seeing(tap, pixels)).collect()),
        Loops::Unrolled | Loops::Looped => None,
    };
    let unrolled = matches!(manner.loops, Loops::Unrolled);
    let PanelSize { count, filters, along } = size;
    let vectors = filters.div_ceil(machine.lanes);
    let panel = Panel { count, vectors, filters, along, hold: manner.hold, row, unrolled, by_tap, prefetch: None };
    Panel { prefetch: prefetch(conv, machine, &panel), ..panel }
}

/// The pixels of the tallest tile whose pixels have so many sums, where what is held can be.
fn most_pixels(conv: &Conv, machine: Machine, sums: usize, hold: Hold) -> Option<usize> {
    let aliased = (conv.window.stride[1] * conv.input.channels * size_of::<f32>()).is_multiple_of(ALIASING_PITCH);
    let most = match hold {
        Hold::Row => tile_by_row(conv, machine, sums)?,
        Hold::Weights | Hold::Inputs => tile(machine, sums, hold),
    };
    Some(most.min(if aliased { MOST_ALIASED_PIXELS } else { MOST_PIXELS }))
}

/// Whether a panel's weights would come from beyond the second-level cache for each tile, and those of one tap would not.
fn is_by_tap(conv: &Conv, machine: Machine, vectors: usize) -> bool {
    let taps = conv.window.kernel[0] * conv.window.kernel[1];
    let tap = conv.input.channels / conv.groups * vectors * machine.lanes * size_of::<f32>();
    taps > 1 && taps * tap > machine.caches.kept_near.min(memory::MOST_PANEL) && tap <= machine.caches.kept_near
}

/// The pixels of a tile beside which all weights of a kernel row fit into the registers, with those that an input value
/// passes through: for few channels, where windows overlap. None where too few are left to keep the multiply-adds busy.
fn tile_by_row(conv: &Conv, machine: Machine, vectors: usize) -> Option<usize> {
    let channels = conv.input.channels;
    let (run, pitch) = (conv.window.kernel[1] * channels, conv.window.stride[1] * channels);
    let pixels = (machine.registers - machine.passing()).checked_sub(run * vectors)? / vectors;
    let busy = pixels * vectors >= machine.latency * machine.fused_per_cycle;
    (taps_are_contiguous(conv) && pitch < run && busy).then_some(pixels)
}

/// The pixels of the tallest tile whose sums and what is held fill the registers, but for those that the other side passes
/// through. Where weights are held that is one more than it takes on machines that do not broadcast from memory, without which
/// some sums were seen to be spilled.
fn tile(machine: Machine, vectors: usize, hold: Hold) -> usize {
    let Machine { registers, broadcast_operand, .. } = machine;
    let pixels = match hold {
        // pixels * vectors + vectors + spare <= registers
        Hold::Weights | Hold::Row => {
            let spare = if broadcast_operand { 1 } else { 2 };
            (registers - spare - vectors) / vectors
        }
        // pixels * vectors + pixels + passing <= registers
        Hold::Inputs => (registers - machine.passing()) / (vectors + 1),
    };
    pixels.max(1)
}

/// Tiles for each of which a panel's weights are gone through, up to which it matters how far away they come from.
const FEW_TILES: usize = 64;

/// Values of a panel from which on the hardware has not fetched it before it is noticed.
const FAR_VALUES: usize = 2048;

/// Values that are at least asked for at a time in each of several streams: with fewer, the time that it takes to ask is lost.
const LEAST_OF_STREAM: usize = 6;

/// What is to be prefetched, so that the next panel is there once this one's tiles are done: spread over all tiles, as
/// memory takes its time.
fn prefetch(conv: &Conv, machine: Machine, panel: &Panel) -> Option<Prefetch> {
    let (input, output, window) = geometry(conv);
    let channels = input.channels / conv.groups;
    let count = |row: &[TileRun]| output.height * row.iter().map(|run| run.count).sum::<usize>();
    let (tiles, steps) = match &panel.by_tap {
        Some(columns) => (columns.iter().map(|row| count(row)).min().unwrap_or(0), channels),
        None => (count(&panel.row), window.kernel[0] * window.kernel[1] * channels),
    };
    let values = steps * panel.vectors * machine.lanes;
    let far = (1..=FEW_TILES).contains(&tiles) && values >= FAR_VALUES;
    let asked = values.div_ceil((tiles * steps).max(1));
    let streams = (asked / LEAST_OF_STREAM).clamp(1, machine.caches.streams);
    let asked = Prefetch { streams, values: asked.div_ceil(streams) };
    (far && !panel.unrolled && panel.along == Along::Filters).then_some(asked)
}

/// Statements that one panel's body is written as.
fn statements(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
    let Panel { vectors, unrolled, .. } = *panel;
    let part = |part: &Part| {
        let pixels = part.segment.pixels.len();
        if panel.along == Along::Inputs {
            // A window of the input and one for each filter; then whole vectors, and one that is partly used.
            let steps = if unrolled { part.run.div_ceil(machine.lanes) } else { 2 };
            return 1 + panel.filters + steps * (pixels + panel.filters + pixels * panel.filters);
        }
        let steps = if unrolled { part.run } else { 1 };
        let prefetch = panel.prefetch.map_or(0, |Prefetch { streams, values }| 1 + streams * values.div_ceil(LINE));
        // Two windows; then for each step the broadcasts, the loads and the multiply-adds.
        2 + steps * (pixels + vectors + pixels * vectors) + prefetch
    };
    let by_row = |run: &TileRun| {
        let (channels, kernel) = (conv.input.channels, conv.window.kernel[1]);
        let taps: usize = run.pixels_by_tap(kernel).iter().map(Range::len).sum();
        2 + channels * (kernel * vectors + run.columns(&conv.window).len() + taps * vectors)
    };
    let tile = |run: &TileRun| {
        let work = match panel.hold {
            Hold::Row => by_row(run),
            Hold::Weights | Hold::Inputs => runs(conv, panel, run, true).iter().map(part).sum::<usize>(),
        };
        vectors + 2 * run.pixels * panel.sums() + work
    };
    if let Some(columns) = &panel.by_tap {
        // Windows, starts and stores of the sums, and one step; then the first values and the last.
        let tile = |run: &TileRun| 5 + run.pixels + vectors + 3 * run.pixels * vectors;
        return columns.iter().flatten().map(tile).sum::<usize>() + 4 * vectors;
    }
    panel.row.iter().map(tile).sum()
}

/// A part of a tile's work on one kernel row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The taps and pixels.
    pub segment: Segment,
    /// Values that are contiguous in the input and in the packed weights alike: channels of one tap, or of all taps.
    pub run: usize,
}

/// The parts of a tile's work on one kernel row; taps that are not contiguous in memory, as those of no input are whose pixels are
/// not, are parts of their own.
pub fn runs(conv: &Conv, panel: &Panel, tile: &TileRun, is_contiguous: bool) -> Vec<Part> {
    let channels = conv.input.channels / conv.groups;
    let kernel = conv.window.kernel[1];
    if tile.taps == Taps::Computed {
        return vec![Part { segment: Segment { taps: 0..1, pixels: 0..1 }, run: channels }];
    }
    let segments = tile.segments(kernel);
    if is_contiguous && taps_are_contiguous(conv) {
        segments.into_iter().map(|segment| Part { run: segment.taps.len() * channels, segment }).collect()
    } else if panel.unrolled {
        let each = |segment: Segment| {
            let Segment { taps, pixels } = segment;
            taps.map(move |tap| Part { segment: Segment { taps: tap..tap + 1, pixels: pixels.clone() }, run: channels })
        };
        segments.into_iter().flat_map(each).collect()
    } else {
        segments.into_iter().map(|segment| Part { run: channels, segment }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Hold, MOST_PIXELS, Panel, is_spilled, schedule, tile};
    use crate::check::ir::TensorId;
    use crate::dtype::WeightsDtype;
    use crate::plan::level::Level;
    use crate::plan::{Conv, Learned};
    use crate::shape::{Map, Window};

    fn conv(input: Map, output: Map, stride: usize) -> Conv {
        Conv {
            input,
            output,
            groups: 1,
            window: Window { kernel: [3; 2], stride: [stride; 2], dilation: [1; 2], before: [1; 2], after: [1; 2] },
            exact: true,
            dtype: WeightsDtype::F32,
            residual: false,
            by_rows: false,
            learned: Learned { weight: TensorId(0), bias: None, norm: None, taps: None },
        }
    }

    fn is_by_tap(size: usize, channels: usize, stride: usize) -> bool {
        let map = |size| Map { height: size, width: size, channels };
        let conv = conv(map(size), map(size.div_ceil(stride)), stride);
        schedule(&conv, Level::Avx2.machine(), false).0.any_by_tap()
    }

    #[test]
    fn maps_of_a_few_pixels_and_weights_beyond_the_cache_are_gone_through_tap_by_tap() {
        assert!(is_by_tap(7, 128, 2));
        assert!(is_by_tap(14, 2048, 1));
        assert!(!is_by_tap(28, 128, 2));
        assert!(!is_by_tap(14, 128, 1));
    }

    #[test]
    fn a_convolution_that_only_mixes_channels_has_the_tallest_tiles() {
        for machine in [Level::Avx512, Level::Avx2].map(Level::machine) {
            for (size, channels) in [(19, 256), (6, 4), (56, 16)] {
                let map = |channels| Map { height: size, width: size, channels };
                let window = Window { kernel: [1; 2], before: [0; 2], after: [0; 2], ..conv(map(1), map(1), 1).window };
                let conv = Conv { window, ..conv(map(channels), map(64), 1) };
                let (direct, _) = schedule(&conv, machine, false);
                let [Panel { hold, vectors, ref row, .. }, ..] = direct.panels[..] else {
                    panic!("there are no panels")
                };
                let tallest = tile(machine, vectors, hold).min(MOST_PIXELS);
                let even = (size * size).div_ceil((size * size).div_ceil(tallest));
                assert_eq!(row.iter().map(|run| run.pixels).max(), Some(even), "{}", direct.name());
            }
        }
    }

    #[test]
    fn few_channels_have_tiles_whose_sums_stay_in_registers() {
        let shapes = [(32, 32, 1), (224, 64, 1), (17, 48, 1), (33, 16, 1), (224, 32, 2), (57, 24, 2)];
        for (width, filters, stride) in shapes {
            let map = |width: usize, channels| Map { height: width, width, channels };
            let conv = conv(map(width, 3), map(width.div_ceil(stride), filters), stride);
            for machine in [Level::Avx512, Level::Avx2].map(Level::machine) {
                let (direct, _) = schedule(&conv, machine, false);
                assert!(!direct.panels.iter().any(|panel| is_spilled(&conv, machine, panel)), "{}", direct.name());
            }
        }
    }

    #[test]
    fn tiles_fit_into_the_registers_of_the_machine() {
        for machine in Level::ALL.into_iter().flat_map(|level| [Some(level.machine()), level.half_machine()]).flatten()
        {
            let holds = [Hold::Weights, Hold::Inputs];
            for (vectors, hold) in (1..=machine.registers / 4).flat_map(|vectors| holds.map(|hold| (vectors, hold))) {
                let pixels = tile(machine, vectors, hold);
                let held = if hold == Hold::Weights { vectors } else { pixels };
                let passing = if hold == Hold::Weights && machine.broadcast_operand { 0 } else { machine.passing() };
                assert!(pixels * vectors + held + passing <= machine.registers, "{machine:?}, {vectors} vectors");
            }
        }
    }
}
