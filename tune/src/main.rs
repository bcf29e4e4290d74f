//! `cargo run --release -p hardwire-tune -- path/to/model.toml [--runner "taskset -c 1"] [--rotations 8] [--details]`
//!
//! Measures the schedules of each convolution and fully connected layer, prints how near the cost model's choices are to the
//! fastest, and writes those that are, beyond doubt, and else the model's, to `model.schedules.toml`, or the file that the
//! model's key `schedules` names.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hardwire_compiler::plan::level::Level;
use hardwire_compiler::syntax::suggest::list;
use hardwire_tune::{Model, Setting};

const USAGE: &str = "usage: tune MODEL.toml [--runner COMMAND] [--rotations N] [--details]";

const HELP: &str = "
Measures the schedules of the model's layers, and writes those to use into its file of schedules.

  --runner COMMAND   starts each program that is measured, as in --runner \"taskset -c 1\"
  --rotations N      how often each of them runs: 8 times where nothing is said, 2 at least
  --details          also prints all schedules of each shape

HARDWIRE_LEVEL names the level that is measured, in place of the best of this machine.";

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
    let Some(Arguments { model, runner, rotations, details }) = arguments(env::args_os().skip(1))? else {
        println!("{USAGE}\n{HELP}");
        return Ok(());
    };
    let level = level()?;
    let model = Model::read(&model)?;
    model.check_file(level)?;
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
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

/// What the command line says.
struct Arguments {
    model: PathBuf,
    runner: Vec<String>,
    rotations: usize,
    details: bool,
}

/// Reads the command line; nothing where it asks for help.
fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, String> {
    let (mut model, mut runner, mut rotations, mut details) = (None, Vec::new(), ROTATIONS, false);
    while let Some(argument) = given.next() {
        let mut value = || given.next()?.into_string().ok();
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(None),
            Some("--runner") => runner = value().ok_or(USAGE)?.split_whitespace().map(str::to_owned).collect(),
            Some("--rotations") => rotations = value().and_then(|count| count.parse().ok()).ok_or(USAGE)?,
            Some("--details") => details = true,
            Some(option) if option.starts_with('-') => return Err(USAGE.to_owned()),
            _ if model.is_some() => return Err(format!("one model at a time\n{USAGE}")),
            _ => model = Some(PathBuf::from(argument)),
        }
    }
    if rotations < FEWEST_ROTATIONS {
        return Err(format!(
            "--rotations: at least {FEWEST_ROTATIONS}, since a schedule has to be faster in each half of them"
        ));
    }
    Ok(Some(Arguments { model: model.ok_or(USAGE)?, runner, rotations, details }))
}

/// The level that `HARDWIRE_LEVEL` names, or the best of this machine.
fn level() -> Result<Level, String> {
    let named = env::var_os("HARDWIRE_LEVEL").filter(|name| !name.is_empty());
    let mut available = hardwire::Level::available().map(hardwire::Level::name);
    let level = available.find(|&level| named.as_ref().is_none_or(|name| name == level));
    level.and_then(Level::named).ok_or_else(|| {
        let named = named.unwrap_or_default();
        let here = list(hardwire::Level::available().map(hardwire::Level::name));
        let all = list(Level::ALL.map(Level::name));
        format!("HARDWIRE_LEVEL is `{}`; the levels are {all}, and this machine has {here}", named.display())
    })
}
