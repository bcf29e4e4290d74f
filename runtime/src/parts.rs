//! Work that is cut into parts, which threads do side by side with the feature `parallel`.
//!
//! Where work is cut changes nothing in how a value is calculated, so the results are the same bit for bit, however many
//! threads there are. The threads are those of `rayon`: one pool for the whole program, so that several engines, and whatever
//! else a program does in parallel, share the processor rather than compete for it. To join threads allocates nothing.

use core::array;
use core::mem;
use core::ops::Range;

/// Work that can be cut in two.
pub trait Divide: Sized + Send {
    /// The smallest pieces, which are not cut.
    fn units(&self) -> usize;

    /// The first `units` pieces and the rest.
    fn divide(self, units: usize) -> (Self, Self);
}

/// Calls `work` on `whole`, cut into as many parts as there are threads, `parts` at most and as even as can be.
pub fn spread<D: Divide>(parts: usize, whole: D, work: impl Fn(D) + Sync) {
    let parts = parts.min(threads()).min(whole.units());
    spread_over(0..parts, whole, &work);
}

/// Calls `work` on `whole`, cut into `parts`, of which there are no more than units.
///
/// A thread begins with the half that has the part of its own number, so that as a rule it is the same core that goes through the
/// same memory, from step to step and from run to run.
pub(crate) fn spread_over<D: Divide>(parts: Range<usize>, whole: D, work: &(impl Fn(D) + Sync)) {
    if parts.len() < 2 {
        return work(whole);
    }
    let middle = parts.start + parts.len() / 2;
    let units = whole.units() * (middle - parts.start) / parts.len();
    let (first, second) = whole.divide(units);
    let begins_with_second = (middle..parts.end).contains(&thread());
    let (first_parts, second_parts) = (parts.start..middle, middle..parts.end);
    let (first, second) = (|| spread_over(first_parts, first, work), || spread_over(second_parts, second, work));
    if begins_with_second { join(second, first) } else { join(first, second) }
}

/// The number of this thread among those that share work.
fn thread() -> usize {
    #[cfg(feature = "parallel")]
    return rayon_core::current_thread_index().unwrap_or(0);
    #[cfg(not(feature = "parallel"))]
    0
}

/// Threads that there are to share work.
pub fn threads() -> usize {
    #[cfg(feature = "parallel")]
    return rayon_core::current_num_threads();
    #[cfg(not(feature = "parallel"))]
    1
}

/// Calls `run`, whose work is cut into `parts` at most, from inside the pool of threads, and keeps as many threads as may share it
/// from falling asleep meanwhile.
///
/// To wake a thread takes up to 75 µs, longer than many a layer, and rayon's fall asleep after 20 µs without work. From inside a
/// pool threads are joined faster than from outside.
pub fn enter<R: Send>(parts: usize, run: impl FnOnce() -> R + Send) -> R {
    #[cfg(feature = "parallel")]
    if parts > 1 && threads() > 1 {
        return awake::during(parts.min(threads()) - 1, run);
    }
    #[cfg(not(feature = "parallel"))]
    let _ = parts;
    run()
}

/// Does both, side by side where a thread is free.
#[cfg(not(feature = "parallel"))]
fn join(a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    a();
    b();
}

#[cfg(feature = "parallel")]
use awake::join;

/// Threads that stay awake while there is a run whose work they may share.
#[cfg(feature = "parallel")]
mod awake {
    use core::cell::Cell;
    use core::hint::spin_loop;
    use core::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use rayon_core::Yield;

    std::thread_local! {
        /// Whether this thread is in a run, or is kept awake for one.
        static IS_BUSY: Cell<bool> = const { Cell::new(false) };
    }

    /// Until this is dropped the thread is busy; then again what it was before.
    struct Busy {
        before: bool,
    }

    impl Busy {
        fn begin() -> Self {
            Self { before: IS_BUSY.replace(true) }
        }
    }

    impl Drop for Busy {
        fn drop(&mut self) {
            IS_BUSY.set(self.before);
        }
    }

    /// Sets what it holds when it is dropped: at the end of work, or when that panics.
    struct Ending<'a>(&'a AtomicBool);

    impl Drop for Ending<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Release);
        }
    }

    /// Calls `run` while `others` threads, or those of them that are free, look for its parts without a pause.
    pub fn during<R: Send>(others: usize, run: impl FnOnce() -> R + Send) -> R {
        let is_over = AtomicBool::new(false);
        let run = || {
            let _ending = Ending(&is_over);
            let _busy = Busy::begin();
            run()
        };
        beside(others, &is_over, run)
    }

    /// Offers `others` jobs that last until `is_over`, all of them before anything that `run` offers, and calls `run`.
    ///
    /// Threads take the oldest job first. So nobody begins a job that `run` has offered below one of these on its stack, and none
    /// of these can wait for the end of a run that itself waits for what lies below.
    fn beside<R: Send>(others: usize, is_over: &AtomicBool, run: impl FnOnce() -> R + Send) -> R {
        match others {
            0 => run(),
            _ => rayon_core::join(|| beside(others - 1, is_over, run), || work_until(is_over)).0,
        }
    }

    /// Does jobs of the pool until `is_over`, unless this thread has a run of its own to get on with.
    fn work_until(is_over: &AtomicBool) {
        let busy = Busy::begin();
        if busy.before {
            return;
        }
        while !is_over.load(Ordering::Acquire) {
            if rayon_core::yield_now() != Some(Yield::Executed) {
                // Where there are fewer cores than threads, another one gets this.
                thread::yield_now();
            }
        }
    }

    /// Times to look for work, each with a pause, before a thread that waits leaves it to rayon, which may put it to sleep.
    const LOOKS: usize = 1000;

    /// Does both, side by side where a thread is free. Whoever waits does not fall asleep at once.
    pub fn join(a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
        let is_over = AtomicBool::new(false);
        let a_and_wait = || {
            a();
            for _ in 0..LOOKS {
                if is_over.load(Ordering::Acquire) {
                    break;
                }
                if rayon_core::yield_now() != Some(Yield::Executed) {
                    spin_loop();
                }
            }
        };
        let b = || {
            let _ending = Ending(&is_over);
            b();
        };
        rayon_core::join(a_and_wait, b);
    }
}

/// Some rows of an output, which lie one behind the other.
#[derive(Debug)]
pub struct Rows<'a> {
    /// Which rows.
    pub part: Range<usize>,
    /// How many units they are cut into at most.
    pub units: usize,
    /// Rows of which the first unit has so many more than others.
    pub head: usize,
    /// Rows of a unit; the last also has what is left over.
    pub unit: usize,
    /// Values of a row.
    pub len: usize,
    /// The values of the rows.
    pub y: &'a mut [f32],
}

impl Divide for Rows<'_> {
    fn units(&self) -> usize {
        self.units
    }

    fn divide(self, units: usize) -> (Self, Self) {
        let Self { part: Range { start, end }, head, unit, len, .. } = self;
        let rows = head + units * unit;
        let (before, after) = self.y.split_at_mut(rows * len);
        let first = Self { part: start..start + rows, units, head, unit, len, y: before };
        (first, Self { part: start + rows..end, units: self.units - units, head: 0, unit, len, y: after })
    }
}

/// Some rows of an output, with memory for each part that they may be cut into.
#[derive(Debug)]
pub struct RowsAndScratch<'a> {
    /// The rows.
    pub rows: Rows<'a>,
    /// Values that a part has for itself.
    pub len: usize,
    /// Those of all parts: no more parts than the rows have units.
    pub scratch: &'a mut [f32],
}

impl Divide for RowsAndScratch<'_> {
    fn units(&self) -> usize {
        self.rows.units
    }

    /// The first rows have their share of the memory, rounded up. So for as many parts as there was memory for, or fewer, evenly
    /// cut, it is enough for each: of `p` parts, `h` get `h / p` of the units, rounded down, and no less than `h / p` of the
    /// memory, rounded down, while the others keep that much.
    fn divide(self, units: usize) -> (Self, Self) {
        let Self { rows, len, scratch } = self;
        let shares = (scratch.len() / len * units).div_ceil(rows.units);
        let (before, after) = scratch.split_at_mut(shares * len);
        let (first, second) = rows.divide(units);
        (Self { rows: first, len, scratch: before }, Self { rows: second, len, scratch: after })
    }
}

/// Some filters of each pixel of an output.
#[derive(Debug)]
pub struct Filters<'a, const PIXELS: usize> {
    /// Which panels of filters.
    pub part: Range<usize>,
    /// Filters of a panel; the last may have fewer.
    pub panel: usize,
    /// The filters of each pixel, from the first panel's first on; behind the last panel there may be what is not theirs.
    pub y: [&'a mut [f32]; PIXELS],
}

impl<'a, const PIXELS: usize> Filters<'a, PIXELS> {
    /// All panels of an output whose pixels begin `pitch` values apart.
    ///
    /// # Panics
    ///
    /// If `pitch` is zero.
    pub fn all(panels: usize, panel: usize, pitch: usize, y: &'a mut [f32]) -> Self {
        debug_assert_eq!(y.len().div_ceil(pitch), PIXELS, "pixels of {pitch} values");
        let mut pixels = y.chunks_mut(pitch);
        let y = array::from_fn(|_| pixels.next().unwrap_or_default());
        Self { part: 0..panels, panel, y }
    }
}

impl<const PIXELS: usize> Divide for Filters<'_, PIXELS> {
    fn units(&self) -> usize {
        self.part.len()
    }

    /// No part takes all panels from the other: the last one may be shorter.
    fn divide(self, units: usize) -> (Self, Self) {
        let Self { part: Range { start, end }, panel, mut y } = self;
        debug_assert!(units < end - start, "{units} of {} panels", end - start);
        let middle = start + units;
        let before = array::from_fn(|pixel| {
            let (before, after) = mem::take(&mut y[pixel]).split_at_mut(units * panel);
            y[pixel] = after;
            before
        });
        (Self { part: start..middle, panel, y: before }, Self { part: middle..end, panel, y })
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{Filters, Rows, RowsAndScratch, spread_over, threads};

    #[test]
    fn each_row_is_in_one_part() {
        for parts in 1..6 {
            for (units, head, unit, rest) in [(7, 0, 1, 0), (3, 1, 4, 2), (5, 2, 3, 1), (1, 0, 2, 0)] {
                let (rows, len) = (head + units * unit + rest, 3);
                let mut y = vec![0.0; rows * len];
                let whole = Rows { part: 0..rows, units, head, unit, len, y: &mut y };
                spread_over(0..parts.min(units), whole, &|rows: Rows<'_>| {
                    assert!(rows.part.start == 0 || (rows.part.start - head).is_multiple_of(unit));
                    assert!(rows.part.len() >= unit);
                    assert_eq!(rows.y.len(), rows.part.len() * len);
                    for (row, values) in rows.part.zip(rows.y.chunks_exact_mut(len)) {
                        for value in values {
                            *value += row as f32 + 1.0;
                        }
                    }
                });
                let expected: Vec<f32> = (0..rows * len).map(|at| (at / len) as f32 + 1.0).collect();
                assert_eq!(y, expected);
            }
        }
    }

    #[test]
    fn each_filter_of_each_pixel_is_in_one_part() {
        const PIXELS: usize = 3;
        for parts in 1..6 {
            for (panels, panel, last, pitch) in [(7, 2, 2, 14), (5, 4, 1, 20), (1, 3, 3, 3)] {
                let filters = (panels - 1) * panel + last;
                let mut y = vec![0.0; (PIXELS - 1) * pitch + filters];
                let whole = Filters::<PIXELS>::all(panels, panel, pitch, &mut y);
                spread_over(0..parts.min(panels), whole, &|filters_of_part: Filters<'_, PIXELS>| {
                    let Filters { part, mut y, .. } = filters_of_part;
                    let first = part.start * panel;
                    for filter in first..(part.end * panel).min(filters) {
                        for (pixel, y) in y.iter_mut().enumerate() {
                            y[filter - first] += (pixel * filters + filter) as f32 + 1.0;
                        }
                    }
                });
                let expected = |at: usize| if at % pitch < filters { at / pitch * filters + at % pitch + 1 } else { 0 };
                let expected: Vec<f32> = (0..y.len()).map(|at| expected(at) as f32).collect();
                assert_eq!(y, expected);
            }
        }
    }

    #[test]
    fn each_part_has_memory() {
        for units in 1..20 {
            for shares in 1..=units {
                for parts in 1..=shares {
                    let (mut y, mut scratch) = (vec![0.0; 2 * units + 1], vec![0.0; 3 * shares]);
                    let rows = Rows { part: 0..2 * units + 1, units, head: 0, unit: 2, len: 1, y: &mut y };
                    let whole = RowsAndScratch { rows, len: 3, scratch: &mut scratch };
                    spread_over(0..parts, whole, &|part: RowsAndScratch<'_>| {
                        assert!(part.scratch.len() >= 3, "{units} units, memory for {shares}, {parts} parts");
                        assert!(part.rows.part.len() / 2 >= units / parts);
                    });
                }
            }
        }
    }

    #[test]
    fn there_is_a_thread() {
        assert!(threads() > 0);
    }

    /// Runs that share one pool: each of some jobs, one inside the other, which also wait for jobs of their own, has its result.
    #[cfg(feature = "parallel")]
    #[test]
    fn runs_beside_and_inside_runs_end() {
        fn run(parts: usize) -> f32 {
            let mut y = vec![0.0; 64];
            super::enter(parts, || {
                for _ in 0..20 {
                    let rows = Rows { part: 0..64, units: 64, head: 0, unit: 1, len: 1, y: &mut y };
                    super::spread(parts, rows, |rows: Rows<'_>| rows.y.iter_mut().for_each(|value| *value += 1.0));
                }
            });
            y.iter().sum()
        }
        fn jobs(depth: usize, parts: usize) -> f32 {
            if depth == 0 {
                return run(parts);
            }
            let both = || rayon_core::join(|| jobs(depth - 1, parts) + run(parts), || jobs(depth - 1, parts));
            let (first, second) = super::enter(parts, both);
            first + second
        }
        for threads in 1..6 {
            let pool = rayon_core::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be made");
            for parts in 1..6 {
                let runs = 2 * 16 - 1;
                assert_eq!(pool.install(|| jobs(4, parts)), runs as f32 * 64.0 * 20.0);
            }
        }
    }

    #[cfg(feature = "parallel")]
    #[test]
    fn a_run_that_panics_lets_the_threads_go() {
        let pool = rayon_core::ThreadPoolBuilder::new().num_threads(3).build().expect("threads can be made");
        let panicking = || pool.install(|| super::enter(3, || -> () { panic!("as it should") }));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(panicking)).is_err());
        assert_eq!(pool.install(|| super::enter(3, || 7)), 7);
        assert_eq!(pool.broadcast(|_| 1).len(), 3, "all of them come");
    }
}
