//! Measures kernels and models on every available level, as shares of the peak of the core that they run on.
//!
//! `cargo run --release -p hardwire-benches`, on a core of its own where that can be had (`taskset -c 1 …`). The figures
//! are the thread's time on the core: minimum and median over some seconds of rounds that go through all models in turn.

mod clock;
mod models;
mod peak;

use std::hint::black_box;

use hardwire::{Engine, Level, Model, Weights};

use clock::cpu_seconds;

/// Rounds through all models.
const ROUNDS: usize = 40;

/// One model on one level.
struct Run {
    name: &'static str,
    level: Level,
    multiply_adds: u64,
    go: Box<dyn FnMut()>,
    seconds: Vec<f64>,
}

fn main() {
    let mut runs: Vec<Run> = Vec::new();
    for level in Level::available() {
        models::all(level, &mut runs);
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
        let share =
            peak.map_or_else(String::new, |peak| format!("{:.1} %", 100.0 * run.multiply_adds as f64 / least / peak));
        println!("{:<20} {:<9} {:>12.2} {:>12.2} {share:>12}", run.name, run.level, least * 1e6, median * 1e6);
    }
    for (level, peak) in peaks {
        if let Some(peak) = peak {
            println!("peak at {level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
        }
    }
}

impl Run {
    /// The model `M` with random weights and one input of `N` values.
    fn new<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(level: Level) -> Option<Self> {
        let mut engine = Engine::<M>::at(level, &Weights::random(1))?;
        let values: Vec<f32> = (0..N).map(|index| (index * 37 % 256) as f32 / 255.0).collect();
        let run = move || {
            if let Ok(input) = values[..].try_into() {
                black_box(engine.run(black_box(input)));
            }
        };
        Some(Self { name: M::NAME, level, multiply_adds: M::MULTIPLY_ADDS, go: Box::new(run), seconds: Vec::new() })
    }

    /// Runs for about twenty milliseconds, timing batches that are long enough for the clock.
    fn round(&mut self) {
        let batch = 1 + (2_000_000 / self.multiply_adds.max(1)) as usize;
        let start = cpu_seconds();
        loop {
            let before = cpu_seconds();
            for _ in 0..batch {
                (self.go)();
            }
            let after = cpu_seconds();
            self.seconds.push((after - before) / batch as f64);
            if after - start > 0.02 {
                break;
            }
        }
    }
}
