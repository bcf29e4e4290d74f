//! Prints where a model's time goes: for each step its time, how near it comes to the peak of the core, and how many bytes of
//! weights and maps it goes through in a second.
//!
//! `cargo run --release -p hardwire-benches --bin layers --features mobilenetv2 -- mobilenetv2`, on a core of its own where that can
//! be had (`taskset -c 1 …`). A line is for the layers since the line before it, which are computed in one step. Times are the thread's
//! on the core, the least of all runs; multiply-adds are the direct algorithm's, so that Winograd's passes 100 %.

use std::process::ExitCode;

use hardwire::Level;
use hardwire_benches::{Measured, Step, models, peak};

/// Runs of the model.
const RUNS: usize = 40;

/// How often the peak is measured; the best counts.
const TIMES: usize = 10;

fn main() -> ExitCode {
    let models = models::all();
    let wanted = std::env::args().nth(1);
    let Some(model) = models.iter().find(|model| wanted.as_deref() == Some(model.name)) else {
        let compiled: Vec<&str> = models.iter().map(|model| model.name).collect();
        eprintln!("give one of the models that were compiled: {}", compiled.join(", "));
        return ExitCode::from(2);
    };
    let level = Level::detect();
    let peak = (0..TIMES).filter_map(|_| peak::peak(level)).max_by(f64::total_cmp);
    print(model, level, peak);
    ExitCode::SUCCESS
}

/// The table; `peak` in multiply-adds a second.
fn print(model: &Measured, level: Level, peak: Option<f64>) {
    let steps = model.steps(level, RUNS);
    let total: f64 = steps.iter().map(|step| step.seconds).sum();
    println!("{:<28} {:>9} {:>8} {:>8} {:>8}", "up to layer", "us", "of all", "of peak", "GB/s");
    for Step { name, seconds, multiply_adds, bytes } in &steps {
        let of_peak = peak.filter(|_| *multiply_adds > 0).map(|peak| *multiply_adds as f64 / seconds / peak);
        let of_peak = of_peak.map_or_else(|| "-".to_owned(), |share| format!("{:.0} %", 100.0 * share));
        let (us, share, speed) = (1e6 * seconds, 100.0 * seconds / total, *bytes as f64 / seconds * 1e-9);
        println!("{name:<28} {us:>9.1} {share:>6.1} % {of_peak:>8} {speed:>8.1}");
    }
    println!("{:<28} {:>9.1}", "all", 1e6 * total);
    if let Some(peak) = peak {
        println!("peak at {level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
    }
}
