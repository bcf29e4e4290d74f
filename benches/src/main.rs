//! Measures single layers on every available level, as shares of the peak of the core that they run on.
//!
//! `cargo run --release -p hardwire-benches`, on a core of its own where that can be had (`taskset -c 1 …`). The figures
//! are the thread's time on the core: minimum and median over some seconds of rounds that go through all models in turn. The share of
//! the peak is that of the median round, each of the peak that was measured right before it.
//! Multiply-adds on padding are not computed and not counted. A level whose peak is not measured has no share of it.

use std::mem::take;

use hardwire::Level;
use hardwire_benches::clock::cpu_seconds;
use hardwire_benches::peak::{median, peak};
use hardwire_benches::{Measured, kernels};

/// Rounds through all models.
const ROUNDS: usize = 40;

/// One model on one level.
struct Run {
    name: &'static str,
    level: Level,
    /// Multiply-adds, those on padding left out.
    multiply_adds: u64,
    /// Runs for which the clock is read once.
    batch: u32,
    go: Box<dyn FnMut()>,
    seconds: Vec<f64>,
    /// The peak of the core before each round, where it is measured, in multiply-adds a second.
    peaks: Vec<f64>,
    /// The share of that peak.
    shares: Vec<f64>,
}

fn main() {
    let mut runs: Vec<Run> = Vec::new();
    for level in Level::available() {
        runs.extend(kernels::all().iter().filter_map(|measured| Run::new(measured, level)));
    }
    for _ in 0..ROUNDS {
        runs.iter_mut().for_each(Run::round);
    }
    println!("{:<20} {:<9} {:>12} {:>12} {:>12}", "model", "level", "minimum us", "median us", "of peak");
    for run in &mut runs {
        let least = run.seconds.iter().copied().fold(f64::INFINITY, f64::min);
        let middle = median(take(&mut run.seconds)).unwrap_or(least);
        let share = median(take(&mut run.shares)).filter(|_| run.multiply_adds > 0);
        let share = share.map_or_else(|| "-".to_owned(), |share| format!("{:.1} %", 100.0 * share));
        println!("{:<20} {:<9} {:>12.2} {:>12.2} {share:>12}", run.name, run.level, least * 1e6, middle * 1e6);
    }
    for level in Level::available() {
        let peaks = runs.iter().filter(|run| run.level == level).flat_map(|run| run.peaks.iter().copied());
        if let Some(peak) = median(peaks.collect()) {
            println!("peak at {level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
        }
    }
}

impl Run {
    fn new(measured: &Measured, level: Level) -> Option<Self> {
        let mut go = measured.at(level)?;
        go();
        let before = cpu_seconds();
        go();
        // Long enough for the clock, whose own call takes a fraction of a microsecond.
        let batch = 1 + (50e-6 / (cpu_seconds() - before).max(1e-7)) as u32;
        let Measured { name, multiply_adds, .. } = *measured;
        Some(Self { name, level, multiply_adds, batch, go, seconds: Vec::new(), peaks: Vec::new(), shares: Vec::new() })
    }

    /// Runs for about twenty milliseconds, timing batches that are long enough for the clock.
    fn round(&mut self) {
        let peak = peak(self.level);
        let start = cpu_seconds();
        let before = self.seconds.len();
        loop {
            let before = cpu_seconds();
            for _ in 0..self.batch {
                (self.go)();
            }
            let after = cpu_seconds();
            self.seconds.push((after - before) / f64::from(self.batch));
            if after - start > 0.02 {
                break;
            }
        }
        if let (Some(peak), Some(seconds)) = (peak, median(self.seconds[before..].to_vec())) {
            self.peaks.push(peak);
            self.shares.push(self.multiply_adds as f64 / seconds / peak);
        }
    }
}
