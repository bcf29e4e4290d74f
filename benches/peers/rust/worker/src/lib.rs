//! What a worker does: a program that holds one engine with one model, and times it whenever it is told to.
//!
//! It is called with the name of a model and a number of threads, and finds its files in the folder `models` of `PEERS_DIR`. It
//! loads the model, runs it once, compares the output with PyTorch's and prints a line of JSON. Then, for each line `run SECONDS`
//! on its standard input, it runs the model for so long and prints the times as another line. The driver, `bench.py`, ignores
//! lines that do not start with `@`.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs, io};

use rustix::time::{ClockId, clock_gettime};

/// Runs are timed in blocks of at least this many seconds, so that reading the clock does not count.
const BLOCK: f64 = 300e-6;

/// The most blocks in one turn.
const MOST_BLOCKS: usize = 5000;

/// What a worker is to run.
pub struct Task {
    /// The name of the model.
    pub name: String,
    /// How many threads the engine may use.
    pub threads: usize,
    /// The dimensions of the input, in PyTorch's order: batch, channels, height, width, or batch, features.
    pub input_dimensions: Vec<usize>,
    /// The dimensions of the output, in the same order.
    pub output_dimensions: Vec<usize>,
    /// The input.
    pub input: Vec<f32>,
    expected: Vec<f32>,
    models: PathBuf,
    start: Instant,
    resident_before: u64,
}

impl Task {
    /// What the arguments of the program say. From here on, or from [`Task::start_loading`], time counts as the model's.
    pub fn from_arguments() -> Self {
        let models = PathBuf::from(env::var_os("PEERS_DIR").expect("PEERS_DIR names a folder")).join("models");
        let mut arguments = env::args().skip(1);
        let name = arguments.next().expect("the first argument is a model");
        let threads =
            arguments.next().and_then(|threads| threads.parse().ok()).expect("the second is a number of threads");
        let values = |part: &str| {
            let bytes = fs::read(models.join(format!("{name}.{part}.f32"))).expect("the model was exported");
            bytes.chunks_exact(4).map(|value| f32::from_le_bytes([value[0], value[1], value[2], value[3]])).collect()
        };
        let dimensions = fs::read_to_string(models.join(format!("{name}.shape"))).expect("the model was exported");
        let mut dimensions = dimensions.lines().map(|line| {
            line.split_whitespace().map(|size| size.parse().expect("dimensions are numbers")).collect::<Vec<usize>>()
        });
        Self {
            threads,
            input_dimensions: dimensions.next().expect("the first line is the input's"),
            output_dimensions: dimensions.next().expect("the second line is the output's"),
            input: values("in"),
            expected: values("out"),
            resident_before: status("VmRSS"),
            start: Instant::now(),
            name,
            models,
        }
    }

    /// Says that what came before was no part of loading the model.
    pub fn start_loading(&mut self) {
        self.resident_before = status("VmRSS");
        self.start = Instant::now();
    }

    /// The path of the model's file with this ending.
    pub fn file(&self, ending: &str) -> PathBuf {
        self.models.join(format!("{}.{ending}", self.name))
    }

    /// Serves the driver. `run` runs the model once, and gives its output in PyTorch's order where it is asked for it.
    pub fn serve(self, mut run: impl FnMut(bool) -> Option<Vec<f32>>) {
        let load_ms = milliseconds(self.start);
        let start = Instant::now();
        run(false);
        let first_ms = milliseconds(start);
        let (before, peak) = (self.resident_before, status("VmHWM"));
        let output = run(true).expect("an output was asked for");
        let (error, largest) = compare(&output, &self.expected);
        answer(&format!(
            r#"{{"load_ms":{load_ms:.4},"first_ms":{first_ms:.4},"error":{error:e},"largest":{largest:e},"resident_kb":{before},"peak_kb":{peak}}}"#
        ));
        for line in io::stdin().lock().lines() {
            let line = line.expect("the driver writes text");
            let Some(seconds) = line.strip_prefix("run ").and_then(|seconds| seconds.parse().ok()) else { break };
            turn(seconds, || {
                run(false);
            });
        }
    }
}

/// Runs for so many seconds and answers with the microseconds of each block's runs: on the clock, and of the process.
fn turn(seconds: f64, mut run: impl FnMut()) {
    run();
    let start = Instant::now();
    run();
    let runs = ((BLOCK / start.elapsed().as_secs_f64().max(1e-7)) as usize).max(1);
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    let turn = Instant::now();
    while wall.is_empty() || (turn.elapsed().as_secs_f64() < seconds && wall.len() < MOST_BLOCKS) {
        let (start, before) = (Instant::now(), cpu_seconds());
        for _ in 0..runs {
            run();
        }
        wall.push(start.elapsed().as_secs_f64() / runs as f64);
        cpu.push((cpu_seconds() - before) / runs as f64);
    }
    let list = |times: &[f64]| times.iter().map(|time| format!("{:.3}", time * 1e6)).collect::<Vec<_>>().join(",");
    answer(&format!(r#"{{"wall_us":[{}],"cpu_us":[{}]}}"#, list(&wall), list(&cpu)));
}

fn answer(json: &str) {
    println!("@{json}");
    io::stdout().flush().expect("the driver listens");
}

/// The largest difference, and the largest value expected.
fn compare(output: &[f32], expected: &[f32]) -> (f32, f32) {
    assert_eq!(output.len(), expected.len(), "the output has another size than PyTorch's");
    let difference = |(a, b): (&f32, &f32)| if a.is_finite() { (a - b).abs() } else { f32::INFINITY };
    let error = output.iter().zip(expected).map(difference).fold(0.0, f32::max);
    (error, expected.iter().fold(0.0, |largest, value| largest.max(value.abs())))
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// A figure in kB that Linux keeps of this process.
fn status(key: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).expect("Linux keeps the figure")
}
