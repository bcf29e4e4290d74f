//! Measures single layers on every available level, as shares of the peak of the core that they run on.
//!
//! `cargo run --release -p hardwire-benches`, on a core of its own where that can be had (`taskset -c 1 …`). The figures
//! are the thread's time on the core: minimum and median over some seconds of rounds that go through all models in turn.
//! Multiply-adds on padding are not computed and not counted. A level whose peak is not measured has no share of it.

use hardwire::Level;
use hardwire_benches::clock::cpu_seconds;
use hardwire_benches::{Measured, kernels, peak};

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
}

fn main() {
    let mut runs: Vec<Run> = Vec::new();
    for level in Level::available() {
        runs.extend(kernels::all().iter().filter_map(|measured| Run::new(measured, level)));
    }
    let mut peaks: Vec<(Level, Option<f64>)> = Level::available().map(|level| (level, peak::peak(level))).collect();
    for _ in 0..ROUNDS {
        for run in &mut runs {
            run.round();
        }
        for (level, best) in &mut peaks {
            *best = peak::peak(*level).into_iter().chain(*best).max_by(f64::total_cmp);
        }
    }
    println!("{:<20} {:<9} {:>12} {:>12} {:>12}", "model", "level", "minimum us", "median us", "of peak");
    for run in &mut runs {
        run.seconds.sort_by(f64::total_cmp);
        let (least, median) = (run.seconds[0], run.seconds[run.seconds.len() / 2]);
        let peak = peaks.iter().find(|(level, _)| *level == run.level).and_then(|(_, peak)| *peak);
        let share = |peak: f64| format!("{:.1} %", 100.0 * run.multiply_adds as f64 / least / peak);
        let share = peak.filter(|_| run.multiply_adds > 0).map_or_else(|| "-".to_owned(), share);
        println!("{:<20} {:<9} {:>12.2} {:>12.2} {share:>12}", run.name, run.level, least * 1e6, median * 1e6);
    }
    for (level, peak) in peaks {
        if let Some(peak) = peak {
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
        Some(Self { name, level, multiply_adds, batch, go, seconds: Vec::new() })
    }

    /// Runs for about twenty milliseconds, timing batches that are long enough for the clock.
    fn round(&mut self) {
        let start = cpu_seconds();
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
    }
}
