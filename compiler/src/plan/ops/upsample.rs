//! How a map is resized: rows and columns one after the other, by places between input pixels that are known ahead.
//!
//! Where output pixels are `p` to `q` input pixels, places repeat after `p` of them: a tile of `p` pixels is written out with
//! its weights as constants. Pixels at the ends of a row whose places lie outside the input, and rows whose places repeat after
//! many pixels or never, have their places found as the code runs.

use std::ops::Range;

use crate::check::ir;
use crate::sampling::{Mode, Position};
use crate::shape::{Axis, Map};

/// A change of a map's height and width.
#[derive(Clone, Debug, PartialEq)]
pub struct Upsample {
    /// What it reads.
    pub input: Map,
    /// What it fills.
    pub output: Map,
    /// How a value is made.
    pub mode: Mode,
    /// Where output rows lie between input rows.
    pub rows: Position,
    /// Where output columns lie between input columns.
    pub columns: Position,
    /// The pixels of a row that are written out, where there are such.
    pub tiles: Option<Tiles>,
}

/// Tiles of a row that are computed by the same code.
#[derive(Clone, Debug, PartialEq)]
pub struct Tiles {
    /// Which of them lie inside the input, counted from the start of the row.
    pub inside: Range<usize>,
    /// Input pixels from one tile to the next.
    pub step: usize,
    /// Input pixels that the first of a tile's lies before the place of the tile, that is `step` times its number.
    pub back: usize,
    /// For each output pixel of a tile, what it is made from.
    pub pixels: Vec<Source>,
}

/// What an output pixel is made from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// The input pixel, counted from the tile's first.
    pub pixel: usize,
    /// The share of the input pixel behind it; zero where that is not read.
    pub share: f64,
}

/// Most output pixels in a tile.
const MOST_PIXELS: usize = 8;

impl Upsample {
    /// From a map to another.
    pub fn new(input: Map, output: Map, op: &ir::Upsample) -> Self {
        let position = |axis: Axis| {
            let [from, to] = [input, output].map(|map| map.size()[axis as usize]);
            match op.mode {
                Mode::Nearest => Position::nearest(op.align, op.round, from, to),
                Mode::Bilinear => Position::new(op.align, from, to),
            }
        };
        let [rows, columns] = Axis::ALL.map(position);
        let tiles = Tiles::new(columns, op.mode, input.width, output.width);
        Self { input, output, mode: op.mode, rows, columns, tiles }
    }

    /// Values of memory for a row between two input rows.
    pub const fn scratch(&self) -> usize {
        match self.mode {
            Mode::Nearest => 0,
            Mode::Bilinear => self.input.width * self.input.channels,
        }
    }

    /// The columns in front of the tiles, and those behind them.
    pub fn outside(&self) -> [Range<usize>; 2] {
        let width = self.output.width;
        self.tiles.as_ref().map_or([0..0, 0..width], |tiles| {
            let end = |tile: usize| tile * tiles.pixels.len();
            [0..end(tiles.inside.start), end(tiles.inside.end)..width]
        })
    }
}

impl Tiles {
    /// The tiles of a row of `output` pixels; none where they would be too long, or where none lies inside the input.
    fn new(position: Position, mode: Mode, input: usize, output: usize) -> Option<Self> {
        let [pixels, step] = position.period();
        if pixels > MOST_PIXELS as u64 {
            return None;
        }
        let places = (0..pixels).map(|pixel| {
            let (before, share) = position.at(pixel);
            (before, if mode == Mode::Nearest { 0.0 } else { share })
        });
        let places: Vec<(i64, f64)> = places.collect();
        let first = places.iter().map(|(before, _)| *before).min()?;
        let last = places.iter().map(|(before, share)| before + i64::from(*share > 0.0)).max()?;
        let (input, output, step) = (input as i64, output as i64, step.cast_signed());
        let back = (-first).max(0);
        let (start, most) = match step {
            0 => (0, if first >= 0 && last < input { output } else { 0 }),
            _ => ((back + step - 1) / step, ((input - 1 - last).div_euclid(step) + 1).max(0)),
        };
        let end = most.min(output / pixels.cast_signed());
        let pixels = places.iter().map(|(before, share)| Source { pixel: (before + back) as usize, share: *share });
        let [start, end, step, back] = [start, end, step, back].map(|number| number as usize);
        (start < end).then(|| Self { inside: start..end, step, back, pixels: pixels.collect() })
    }

    /// Input pixels that a tile reads.
    pub fn span(&self) -> usize {
        let end = |source: &Source| source.pixel + 1 + usize::from(source.share > 0.0);
        self.pixels.iter().map(end).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, Tiles};
    use crate::sampling::{Align, Mode, Position, Round};

    #[test]
    fn a_doubled_row_has_its_ends_outside() {
        let tiles = Tiles::new(Position::new(Align::HalfPixel, 8, 16), Mode::Bilinear, 8, 16);
        let pixels = vec![Source { pixel: 0, share: 0.75 }, Source { pixel: 1, share: 0.25 }];
        assert_eq!(tiles, Some(Tiles { inside: 1..7, step: 1, back: 1, pixels }));
    }

    #[test]
    fn nearest_pixels_are_all_inside() {
        let position = Position::nearest(Align::Asymmetric, Round::Floor, 4, 6);
        let pixels = [0, 0, 1].map(|pixel| Source { pixel, share: 0.0 }).to_vec();
        let tiles = Tiles::new(position, Mode::Nearest, 4, 6);
        assert_eq!(tiles, Some(Tiles { inside: 0..2, step: 2, back: 0, pixels }));
    }

    #[test]
    fn every_pixel_of_a_tile_lies_inside_the_input() {
        for mode in Mode::ALL {
            for align in Align::ALL {
                for (input, output) in (1..12).flat_map(|input| (1..24).map(move |output| (input, output))) {
                    let position = Position::new(align, input, output);
                    let Some(tiles) = Tiles::new(position, mode, input, output) else { continue };
                    assert!(tiles.inside.end * tiles.pixels.len() <= output);
                    for tile in tiles.inside.clone() {
                        let first = tile * tiles.step - tiles.back;
                        assert!(first + tiles.span() <= input, "{mode:?} {align:?} {input} to {output}: {tiles:?}");
                    }
                }
            }
        }
    }
}
