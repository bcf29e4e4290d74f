//! The schedule of a window that slides over each channel by itself: vectors run along the channels, tiles along a row.

use std::iter;
use std::ops::Range;

use crate::shape::{Map, Window};

use super::ops::STATEMENTS;
use super::row::{RowGeometry, Taps, TileRun};

/// The tiles of such an operator; they hold for vectors of any length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sliding {
    /// The tiles of a row.
    pub row: Vec<TileRun>,
    /// Statements in the body.
    pub statements: usize,
}

impl Sliding {
    /// Tiles of at most `most` pixels: of fewer, or with computed borders, where the code would grow too long.
    pub fn new(input: Map, output: Map, window: Window, most: usize) -> Self {
        let geometry = RowGeometry { input: input.width, output: output.width, window };
        let kernel = window.kernel[1];
        let with_computed_borders = (1..=most).rev().map(|pixels| geometry.tiles_with_computed_borders(pixels));
        let mut choices = iter::once(geometry.tiles(most)).chain(with_computed_borders);
        let row = choices.find(|row| statements(row, kernel) <= STATEMENTS).unwrap_or_else(|| geometry.computed());
        let statements = statements(&row, kernel);
        Self { row, statements }
    }

    /// Pixels in the largest tile.
    pub fn pixels(&self) -> usize {
        self.row.iter().map(|run| run.pixels).max().unwrap_or(0)
    }
}

/// For each tap of each pixel, what is done and the load of what it takes; and all of it twice, for whole vectors and for
/// the last one.
fn statements(row: &[TileRun], kernel: usize) -> usize {
    let taps = |run: &TileRun| match run.taps {
        Taps::Computed => 1,
        Taps::All | Taps::Some(_) => run.pixels_by_tap(kernel).iter().map(Range::len).sum::<usize>(),
    };
    4 * row.iter().map(taps).sum::<usize>()
}
