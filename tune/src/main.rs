//! `cargo run --release -p hardwire-tune -- path/to/model.toml [--runner "taskset -c 1"] [--rotations 8] [--details]`
//!
//! Measures the schedules of each convolution and fully connected layer, prints how near the cost model's choices are to the
//! fastest, and writes those that are, beyond doubt, and else the model's, to `model.schedules.toml`, or the file that the
//! model's key `schedules` names.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hardwire_compiler::plan::level::Level;
use hardwire_tune::{Model, Setting};

const USAGE: &str = "usage: tune MODEL.toml [--runner COMMAND] [--rotations N] [--details]";

/// Rotations where nothing is said.
const ROTATIONS: usize = 8;

/// Those that have two halves.
const FEWEST_ROTATIONS: usize = 2;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = env::args().skip(1);
    let (mut path, mut runner, mut rotations, mut details) = (None, Vec::new(), ROTATIONS, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--runner" => runner = arguments.next().ok_or(USAGE)?.split_whitespace().map(str::to_owned).collect(),
            "--rotations" => rotations = arguments.next().and_then(|count| count.parse().ok()).ok_or(USAGE)?,
            "--details" => details = true,
            _ if argument.starts_with('-') || path.is_some() => return Err(USAGE.to_owned()),
            _ => path = Some(PathBuf::from(argument)),
        }
    }
    if rotations < FEWEST_ROTATIONS {
        return Err(format!(
            "--rotations: at least {FEWEST_ROTATIONS}, since a schedule has to be faster in each half of them"
        ));
    }
    let model = Model::read(&path.ok_or(USAGE)?)?;
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let level = Level::named(hardwire::Level::detect().name()).ok_or("a level that the planner lacks")?;
    model.check_file(level)?;
    let setting = Setting {
        runtime: workspace.join("runtime"),
        lock: Some(workspace.join("Cargo.lock")),
        folder: workspace.join("target/tune"),
        runner,
        rotations,
        level,
    };
    let tuning = model.tune(&setting)?;
    if details {
        println!("{}", tuning.details());
    }
    println!("{tuning}");
    model.write(&tuning)?;
    let file = model.file();
    println!("Written to {}.", file.display());
    if !model.names_file() {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        println!("Have the model use it by a line at its top: schedules = \"{name}\"");
    }
    Ok(())
}
