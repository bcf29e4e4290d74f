//! Prints where a model's time goes: for each step its time, how near it comes to the peak of the core, and how many bytes of
//! weights and maps it goes through in a second.
//!
//! `cargo run --release -p hardwire-benches --bin layers --features mobilenetv2 -- mobilenetv2`, on a core of its own where that can
//! be had (`taskset -c 1 …`). A line is for the layers since the line before it, which are computed in one step. Times are the thread's
//! on the core, the least of all runs; shares of the peak are those in the middle, each of the peak that was measured right before
//! the run. Multiply-adds are the direct algorithm's, so that Winograd's passes 100 %.

use std::process::ExitCode;

use hardwire::Level;
use hardwire_benches::peak::median;
use hardwire_benches::{Measured, Step, models};

/// Runs of the model.
const RUNS: usize = 40;

fn main() -> ExitCode {
    let models = models::all();
    let wanted = std::env::args().nth(1);
    let Some(model) = models.iter().find(|model| wanted.as_deref() == Some(model.name)) else {
        let compiled: Vec<&str> = models.iter().map(|model| model.name).collect();
        eprintln!("give one of the models that were compiled: {}", compiled.join(", "));
        return ExitCode::from(2);
    };
    print(model, Level::detect());
    ExitCode::SUCCESS
}

fn print(model: &Measured, level: Level) {
    let (steps, peaks) = model.steps(level, RUNS);
    let total: f64 = steps.iter().map(|step| step.seconds).sum();
    println!("{:<28} {:>9} {:>8} {:>8} {:>8}", "up to layer", "us", "of all", "of peak", "GB/s");
    for Step { name, seconds, multiply_adds, bytes, shares } in steps {
        let of_peak = median(shares).filter(|_| multiply_adds > 0);
        let of_peak = of_peak.map_or_else(|| "-".to_owned(), |share| format!("{:.0} %", 100.0 * share));
        let (us, share, speed) = (1e6 * seconds, 100.0 * seconds / total, bytes as f64 / seconds * 1e-9);
        println!("{name:<28} {us:>9.1} {share:>6.1} % {of_peak:>8} {speed:>8.1}");
    }
    println!("{:<28} {:>9.1}", "all", 1e6 * total);
    if let Some(peak) = median(peaks) {
        println!("peak at {level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
    }
}
