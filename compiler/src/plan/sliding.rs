//! The schedule of a window that slides over each channel by itself: vectors run along the channels, tiles along a row, and
//! where that pays over some rows.
//!
//! Output rows that lie below each other see the same input rows: a tile of several rows loads those once, and each row of
//! weights once for all of its output rows. The taps of such a tile are all written out, so it is for small kernels. Rows
//! that are left over, and channels that do not fill a vector, are computed in tiles of one row, in a loop over the
//! kernel's rows.

use std::iter;
use std::ops::Range;

use crate::shape::{Map, Window};
use crate::text_table::plural;

use super::cuts::{Cuts, parts};
use super::level::{Level, Machine};
use super::memory::is_beyond_first_cache;
use super::ops::STATEMENTS;
use super::row::{RowGeometry, Taps, TileRun};

/// The tiles of such an operator; they hold for vectors of any length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sliding {
    /// Tiles of several rows, where there are such.
    pub band: Option<Band>,
    /// The tiles of a row that no band has.
    pub row: Vec<TileRun>,
    /// Into how many parts the output is cut at most.
    pub parts: usize,
    /// Statements in the body.
    pub statements: usize,
}

/// Output rows that are computed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// How many rows.
    pub rows: usize,
    /// How many bands, from the first row on.
    pub count: usize,
    /// The tiles of each row.
    pub row: Vec<TileRun>,
}

/// The size of a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Output rows.
    pub rows: usize,
    /// Output pixels of each.
    pub pixels: usize,
}

impl Sliding {
    /// Tiles of the size `tall`, where there is one: of fewer pixels, or none, where the code would grow too long. What these
    /// leave over is in tiles of one row and at most `most` pixels: of fewer, or with computed borders, for the same reason.
    pub fn new(input: Map, output: Map, window: Window, tall: Option<Tile>, most: usize) -> Self {
        let geometry = RowGeometry { input: input.width, output: output.width, window };
        let kernel = window.kernel[1];
        let with_computed_borders = (1..=most).rev().map(|pixels| geometry.tiles_with_computed_borders(pixels));
        let mut choices = iter::once(geometry.tiles(most)).chain(with_computed_borders);
        let row = choices.find(|row| one_row(row, kernel) <= STATEMENTS).unwrap_or_else(|| geometry.computed());
        let statements = one_row(&row, kernel);
        let parts = parts(cycles(output, &window, TYPICAL_LANES));
        let with_band = |tile: Tile| {
            let band = Band { rows: tile.rows, count: output.height / tile.rows, row: geometry.tiles(tile.pixels) };
            let rows_left = !output.height.is_multiple_of(tile.rows);
            let channels_left = !output.channels.is_multiple_of(MOST_LANES);
            let of_one_row = statements / 2 * (usize::from(rows_left) + usize::from(channels_left));
            (band.count > 0).then(|| (band.statements(&window) + of_one_row, band))
        };
        let tiles =
            tall.into_iter().flat_map(|tall| (2..=tall.pixels).rev().map(move |pixels| Tile { pixels, ..tall }));
        match tiles.filter_map(with_band).find(|(statements, _)| *statements <= MOST_STATEMENTS) {
            Some((statements, band)) => Self { band: Some(band), row, parts, statements },
            None => Self { band: None, row, parts, statements },
        }
    }

    /// How the output is cut: by rows, or by bands.
    pub fn cuts(&self, output: Map) -> Cuts {
        let (unit, units) = self.band.as_ref().map_or((1, output.height), |band| (band.rows, band.count));
        Cuts { parts: self.parts, rows: output.height, head: 0, unit, units }
    }

    /// The most output rows of a tile.
    pub fn rows(&self) -> usize {
        self.band.as_ref().map_or(1, |band| band.rows)
    }

    /// Pixels in a row of the largest tile.
    pub fn pixels(&self) -> usize {
        let row = self.band.as_ref().map_or(&self.row, |band| &band.row);
        row.iter().map(|run| run.pixels).max().unwrap_or(0)
    }

    /// The largest tile, as `3 rows x 3 pixels x 1 vector`.
    pub fn tile(&self) -> String {
        let pixels = plural(self.pixels(), "pixel");
        match self.rows() {
            1 => format!("{pixels} x 1 vector"),
            rows => format!("{} x {pixels} x 1 vector", plural(rows, "row")),
        }
    }
}

/// The cycles of an operator, whatever its tiles: in each of them `lanes` values are combined.
pub const fn cycles(output: Map, window: &Window, lanes: usize) -> usize {
    output.len() * window.kernel[0] * window.kernel[1] / lanes
}

/// Lanes of a level that is not known: a schedule may be for all of them.
const TYPICAL_LANES: usize = 8;

/// Values in the longest vector of any level.
const MOST_LANES: usize = Level::Avx512.machine().lanes;

/// Statements in the tiles of a function that has several kinds: as many as leave room, below the thousand that a function may
/// have, for those that are not counted.
const MOST_STATEMENTS: usize = 800;

impl Band {
    /// Channels that all tiles of a band are done for before the next: as many as a tile has what it reads and fills of in the
    /// first-level cache, so that its neighbours find it there; none where there are not many more.
    pub fn channels(&self, window: &Window, channels: usize) -> Option<usize> {
        const BLOCK: usize = 128;
        let pixels = self.row.iter().map(|run| run.pixels).max()?;
        let columns = (pixels - 1) * window.stride[1] + window.kernel[1];
        let values = self.input_rows(window).len() * columns + window.kernel[0] * window.kernel[1] + self.rows * pixels;
        (channels > 2 * BLOCK && is_beyond_first_cache(values * channels * size_of::<f32>())).then_some(BLOCK)
    }

    /// The input rows that a band sees, counted from the first tap of its first row, each with the output rows that see it;
    /// for a window that is not dilated.
    pub fn input_rows(&self, window: &Window) -> Vec<(usize, Range<usize>)> {
        let (kernel, stride) = (window.kernel[0], window.stride[0]);
        let rows = (0..(self.rows - 1) * stride + kernel).map(|input| {
            let first = (input + 1).saturating_sub(kernel).div_ceil(stride);
            (input, first..(input / stride + 1).min(self.rows))
        });
        rows.filter(|(_, seen)| !seen.is_empty()).collect()
    }

    /// Loads of inputs and of weights with the windows that they are taken from, what is done with them, and for each sum its
    /// start and its store.
    fn statements(&self, window: &Window) -> usize {
        let rows = self.input_rows(window);
        let seen: usize = rows.iter().map(|(_, seen)| seen.len()).sum();
        let tile = |run: &TileRun| {
            let taps: usize = run.pixels_by_tap(window.kernel[1]).iter().map(Range::len).sum();
            let inputs = rows.len() * (1 + run.columns(window).len());
            inputs + seen * (1 + window.kernel[1] + taps) + self.rows * (1 + 2 * run.pixels)
        };
        self.row.iter().map(tile).sum()
    }
}

/// For each tap of each pixel, what is done and the load of what it takes; and all of it twice, for whole vectors and for
/// the last one.
fn one_row(row: &[TileRun], kernel: usize) -> usize {
    let taps = |run: &TileRun| match run.taps {
        Taps::Computed => 1,
        Taps::All | Taps::Some(_) => run.pixels_by_tap(kernel).iter().map(Range::len).sum::<usize>(),
    };
    4 * row.iter().map(taps).sum::<usize>()
}

/// The tiles of a depthwise convolution on `machine`: the larger of those of several rows, if there is one, and the pixels
/// of those of one row.
///
/// Three rows by three pixels load 25 inputs and 9 weights for the 81 products of a 3x3 kernel, where a row of nine pixels
/// loads 33 and 9; more pixels would outgrow a function. Where a multiply-add takes weights from memory they need no registers,
/// and a row of inputs is held; elsewhere the weights of three rows are, and one input. A tile of one row holds its weights, and
/// has up to eight sums, which cover the latency. Larger kernels have so many taps that written out they would not fit a
/// function.
///
/// Longer rows of `width` pixels take less time by two pixels, and so do those of larger strides, by two rows as well: on Zen 3 from 3 to 9
/// and from 1 to 7 percent.
pub fn depthwise(channels: usize, width: usize, window: &Window, machine: Machine) -> (Option<Tile>, usize) {
    const LONG_ROW: usize = 20;
    // For fewer the windows of eight rows, found for each tile, take more than is won: on Zen 3 at the baseline, 112x112x8 took a
    // quarter more time.
    const FEWEST_CHANNELS: usize = 12;
    let (kernel, stride) = (window.kernel[1], window.stride[1]);
    let (rows, most_pixels) = match stride {
        1 => (3, if width < LONG_ROW { 3 } else { 2 }),
        _ => (2, 2),
    };
    let fits = |&pixels: &usize| {
        let passing = if machine.memory_operand { (pixels - 1) * stride + kernel } else { rows * kernel };
        rows * pixels + passing < machine.registers
    };
    let shared = channels >= FEWEST_CHANNELS.max(machine.lanes) && window.kernel == [3, 3] && window.dilation == [1, 1];
    let pixels = (2..=most_pixels).rev().find(fits).filter(|_| shared);
    let one_row = machine.registers.saturating_sub(kernel + 1).clamp(4, 8);
    (pixels.map(|pixels| Tile { rows, pixels }), one_row)
}

/// The tile of several rows of a pool, if there is one: two rows of a 3x3 window by 2 share a fifth of their inputs, and the taps
/// of all windows are written out. On Zen 3 at 112x112x64 this takes a fifth off a max pool of 3x3 by 2, and a tenth off one of
/// 2x2 by 2.
pub fn pool(window: &Window) -> Option<Tile> {
    let small = window.kernel.iter().all(|&kernel| kernel <= 3) && window.dilation == [1, 1];
    small.then_some(Tile { rows: 2, pixels: 2 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(kernel: usize, stride: usize) -> Window {
        Window { kernel: [kernel; 2], stride: [stride; 2], dilation: [1; 2], before: [0; 2], after: [0; 2] }
    }

    #[test]
    fn a_band_sees_each_input_row_by_the_output_rows_whose_windows_lie_on_it() {
        for kernel in 1..5 {
            for stride in 1..5 {
                for rows in 1..5 {
                    let band = Band { rows, count: 1, row: Vec::new() };
                    let sees = |input: usize, row: usize| (row * stride..row * stride + kernel).contains(&input);
                    let expected: Vec<(usize, Vec<usize>)> = (0..rows * stride + kernel)
                        .map(|input| (input, (0..rows).filter(|&row| sees(input, row)).collect()))
                        .filter(|(_, rows): &(usize, Vec<usize>)| !rows.is_empty())
                        .collect();
                    let found = band.input_rows(&window(kernel, stride)).into_iter();
                    assert_eq!(found.map(|(input, rows)| (input, rows.collect())).collect::<Vec<_>>(), expected);
                }
            }
        }
    }

    #[test]
    fn tiles_fit_into_the_registers_of_the_machine() {
        let pixels = |level: Level, width, stride| {
            depthwise(32, width, &window(3, stride), level.machine()).0.map(|tile| tile.pixels)
        };
        assert_eq!(Level::ALL.map(|level| pixels(level, 14, 1)), [3, 3, 2, 3, 2, 2].map(Some));
        assert_eq!(Level::ALL.map(|level| pixels(level, 28, 1)), [Some(2); 6]);
        assert_eq!(Level::ALL.map(|level| pixels(level, 14, 2)), [Some(2); 6]);
        assert_eq!(depthwise(32, 14, &window(5, 1), Level::Avx2.machine()), (None, 8));
        assert_eq!(depthwise(32, 14, &window(11, 1), Level::Avx2.machine()), (None, 4));
    }
}
