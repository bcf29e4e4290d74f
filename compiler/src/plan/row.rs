//! Cutting one row of output pixels into tiles, with the taps that fall outside the input dropped ahead of time.
//!
//! A tile is what a micro-kernel computes at once. Most tiles of a row see only real input; those at its ends may have
//! taps that lie in the padding. Which ones is known now, so a border tile gets code of its own without those taps:
//! no padded copy of the input is made, and nothing is multiplied by zero.

use std::ops::Range;

use crate::shape::Window;

/// Some consecutive tiles that are computed by the same code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileRun {
    /// The first output pixel.
    pub start: usize,
    /// Output pixels in each tile.
    pub pixels: usize,
    /// How many tiles.
    pub count: usize,
    /// Which taps of the kernel's row see real input.
    pub taps: Taps,
}

/// The taps of a tile that see real input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taps {
    /// Every tap, for every pixel of the tile.
    All,
    /// For each tap, the pixels of the tile for which it lies inside the input; never the same for all.
    Some(Vec<Range<usize>>),
    /// Found as the code runs; such a tile has one pixel. For wide borders, which would otherwise fill the code with cases.
    Computed,
}

impl TileRun {
    /// For each tap of a kernel `width` taps wide, the pixels for which it is computed; whole for computed taps.
    pub fn pixels_by_tap(&self, width: usize) -> Vec<Range<usize>> {
        match &self.taps {
            Taps::All | Taps::Computed => vec![0..self.pixels; width],
            Taps::Some(ranges) => ranges.clone(),
        }
    }

    /// The columns of input that the tile's taps see, counted from the first tap of its first pixel, padding included; for a
    /// window without dilation.
    pub fn columns(&self, window: &Window) -> Range<usize> {
        let seen = self.pixels_by_tap(window.kernel[1]).into_iter().enumerate();
        let ends = seen.filter(|(_, pixels)| !pixels.is_empty()).map(|(tap, pixels)| {
            (pixels.start * window.stride[1] + tap, (pixels.end - 1) * window.stride[1] + tap + 1)
        });
        let ends: Vec<(usize, usize)> = ends.collect();
        let start = ends.iter().map(|(start, _)| *start).min().unwrap_or(0);
        start..ends.iter().map(|(_, end)| *end).max().unwrap_or(start)
    }

    /// Runs of neighbouring taps that are computed for the same pixels; those computed for none are left out.
    pub fn segments(&self, width: usize) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        for (tap, pixels) in self.pixels_by_tap(width).into_iter().enumerate() {
            match segments.last_mut() {
                Some(last) if last.pixels == pixels && last.taps.end == tap => last.taps.end += 1,
                _ => segments.push(Segment { taps: tap..tap + 1, pixels }),
            }
        }
        segments.retain(|segment| !segment.pixels.is_empty());
        segments
    }
}

/// Neighbouring taps of a kernel's row and the pixels of a tile that they are computed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The taps.
    pub taps: Range<usize>,
    /// The pixels of the tile.
    pub pixels: Range<usize>,
}

/// The horizontal geometry of a window over a row.
#[derive(Clone, Copy, Debug)]
pub struct RowGeometry {
    /// Pixels in a row of the input.
    pub input: usize,
    /// Pixels in a row of the output.
    pub output: usize,
    /// The window; only its second axis is read.
    pub window: Window,
}

impl RowGeometry {
    /// Whether tap `tap` of output pixel `pixel` lies inside the input.
    const fn inside(&self, pixel: usize, tap: usize) -> bool {
        let padded = pixel * self.window.stride[1] + tap * self.window.dilation[1];
        padded >= self.window.before[1] && padded < self.window.before[1] + self.input
    }

    fn taps(&self, start: usize, pixels: usize) -> Taps {
        let last_tap = self.window.kernel[1] - 1;
        if self.inside(start, 0) && self.inside(start + pixels - 1, last_tap) {
            return Taps::All;
        }
        let ranges: Vec<Range<usize>> = (0..self.window.kernel[1])
            .map(|tap| {
                // The pixels for which a tap lies inside are neighbours, so the first and the count say it all.
                let inside = (0..pixels).filter(|pixel| self.inside(start + pixel, tap));
                let first = inside.clone().next().unwrap_or(0);
                first..first + inside.count()
            })
            .collect();
        if ranges.iter().all(|range| range.len() == pixels) { Taps::All } else { Taps::Some(ranges) }
    }

    /// The row in tiles of at most `most` pixels, as even as can be: larger ones first.
    pub fn tiles(&self, most: usize) -> Vec<TileRun> {
        let mut runs: Vec<TileRun> = Vec::new();
        for (start, pixels) in even(0, self.output, most) {
            self.push(&mut runs, start, pixels);
        }
        runs
    }

    /// The pixels for which tap `tap` lies inside the input, in tiles of at most `most` pixels, as even as can be.
    pub fn tiles_seeing(&self, tap: usize, most: usize) -> Vec<TileRun> {
        let inside = (0..self.output).filter(|pixel| self.inside(*pixel, tap));
        let (first, count) = (inside.clone().next().unwrap_or(0), inside.count());
        let mut runs: Vec<TileRun> = Vec::new();
        for (start, pixels) in even(first, count, most) {
            match runs.last_mut() {
                Some(last) if last.pixels == pixels => last.count += 1,
                _ => runs.push(TileRun { start, pixels, count: 1, taps: Taps::All }),
            }
        }
        runs
    }

    /// The row with every pixel that has a tap outside as a tile of its own with computed taps, the others as by [`Self::tiles`].
    pub fn tiles_with_computed_borders(&self, most: usize) -> Vec<TileRun> {
        let whole = |pixel: &usize| self.taps(*pixel, 1) == Taps::All;
        let first = (0..self.output).find(whole).unwrap_or(self.output);
        let end = (first..self.output).find(|pixel| !whole(pixel)).unwrap_or(self.output);
        let computed = |start, count| TileRun { start, pixels: 1, count, taps: Taps::Computed };
        let mut runs = Vec::new();
        if first > 0 {
            runs.push(computed(0, first));
        }
        for (start, pixels) in even(first, end - first, most) {
            self.push(&mut runs, start, pixels);
        }
        if end < self.output {
            runs.push(computed(end, self.output - end));
        }
        runs
    }

    /// The row in tiles of one pixel, all with computed taps: the least code.
    pub fn computed(&self) -> Vec<TileRun> {
        vec![TileRun { start: 0, pixels: 1, count: self.output, taps: Taps::Computed }]
    }

    fn push(&self, runs: &mut Vec<TileRun>, start: usize, pixels: usize) {
        let taps = self.taps(start, pixels);
        match runs.last_mut() {
            Some(last) if last.pixels == pixels && last.taps == Taps::All && taps == Taps::All => last.count += 1,
            _ => runs.push(TileRun { start, pixels, count: 1, taps }),
        }
    }
}

/// The first pixel and the length of each of the fewest tiles of at most `most` pixels that `count` pixels from `first` on are
/// cut into, as even as can be: larger ones first.
fn even(first: usize, count: usize, most: usize) -> impl Iterator<Item = (usize, usize)> {
    let tiles = count.div_ceil(most.max(1));
    (0..tiles).map(move |tile| {
        let (least, larger) = (count / tiles, count % tiles);
        (first + tile * least + tile.min(larger), least + usize::from(tile < larger))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn geometry(input: usize, output: usize, kernel: usize, stride: usize, before: usize) -> RowGeometry {
        let window =
            Window { kernel: [1, kernel], stride: [1, stride], dilation: [1, 1], before: [0, before], after: [0, 0] };
        RowGeometry { input, output, window }
    }

    #[test]
    fn a_padded_row_has_border_tiles_at_both_ends() {
        let runs = geometry(8, 8, 3, 1, 1).tiles(2);
        assert_eq!(
            runs.iter().map(|run| (run.start, run.pixels, run.count)).collect::<Vec<_>>(),
            [(0, 2, 1), (2, 2, 2), (6, 2, 1)]
        );
        assert_eq!(runs[0].taps, Taps::Some(vec![1..2, 0..2, 0..2]));
        assert_eq!(runs[2].taps, Taps::Some(vec![0..2, 0..2, 0..1]));
        assert_eq!(runs[0].segments(3), [Segment { taps: 0..1, pixels: 1..2 }, Segment { taps: 1..3, pixels: 0..2 }]);
    }

    #[test]
    fn tiles_are_even_and_cover_the_row_once() {
        for output in 1..40 {
            for most in 1..16 {
                for runs in [
                    geometry(output, output, 5, 1, 2).tiles(most),
                    geometry(output, output, 5, 1, 2).tiles_with_computed_borders(most),
                ] {
                    let mut next = 0;
                    for run in &runs {
                        assert_eq!(run.start, next);
                        assert!(run.pixels <= most && run.pixels * run.count > 0);
                        next += run.pixels * run.count;
                    }
                    assert_eq!(next, output);
                }
            }
        }
    }

    #[test]
    fn tiles_that_see_a_tap_cover_the_pixels_that_see_it() {
        for output in 1..20 {
            for most in 1..6 {
                for tap in 0..5 {
                    let geometry = geometry(output, output, 5, 1, 2);
                    let covered: Vec<usize> = geometry
                        .tiles_seeing(tap, most)
                        .iter()
                        .flat_map(|run| run.start..run.start + run.pixels * run.count)
                        .collect();
                    let seeing: Vec<usize> = (0..output).filter(|pixel| geometry.inside(*pixel, tap)).collect();
                    assert_eq!(covered, seeing);
                }
            }
        }
    }

    #[test]
    fn a_window_wholly_in_the_padding_has_no_taps() {
        let runs = geometry(1, 5, 1, 1, 2).tiles(1);
        assert_eq!(runs.iter().map(|run| run.segments(1).len()).collect::<Vec<_>>(), [0, 0, 1, 0, 0]);
    }
}
