//! Runs the programs in rotation, so that what else the machine does falls on all of them alike.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Setting;

/// How long a program runs the model each time, after its engine is made.
const SECONDS: &str = "0.4";

/// The least seconds of each step, by the last layer that it computes.
pub type Seconds = BTreeMap<String, f64>;

/// For each rotation, for each program, the seconds of its steps.
pub fn rotate(programs: &[PathBuf], setting: &Setting) -> Result<Vec<Vec<Seconds>>, String> {
    (0..setting.rotations).map(|_| programs.iter().map(|program| run(program, &setting.runner)).collect()).collect()
}

fn run(program: &Path, runner: &[String]) -> Result<Seconds, String> {
    let mut command = match runner {
        [runner, arguments @ ..] => {
            let mut command = Command::new(runner);
            command.args(arguments).arg(program);
            command
        }
        [] => Command::new(program),
    };
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.arg(SECONDS).output().map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{name}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let seconds: Seconds = text
        .lines()
        .filter_map(|line| {
            let (seconds, layer) = line.split_once(' ')?;
            Some((layer.to_owned(), seconds.parse().ok()?))
        })
        .collect();
    if seconds.is_empty() { Err(format!("{name}: printed no times")) } else { Ok(seconds) }
}
