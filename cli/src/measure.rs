//! Measures a model on this machine: makes a crate around it, which cargo builds, and reads what its program prints.
//!
//! ```text
//! ir::Graph --program--> Cargo.toml, main.rs --cargo--> a program --its lines--> Steps, Runs
//! ```
//!
//! The crate lies in the target directory of the crate that the user is in, or in the user's cache, and is only written anew where it
//! changes, so that a model is built once.

mod program;

use std::env;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{self, Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::{FromStr, SplitWhitespace};

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::plan::level::Level;

pub use self::program::has_weights;
use crate::cargo::{self, Dependency, cargo};
use crate::message::{Failure, Progress, status};

/// What the command line says of a measurement.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// The architecture file.
    pub toml: &'a Path,
    /// The folder of the crate `hardwire`, if the user names one.
    pub hardwire_path: Option<&'a Path>,
    /// Where to build, unless it is where cargo does.
    pub target_dir: Option<&'a Path>,
    /// How long the model runs, on each level and number of threads.
    pub seconds: f64,
}

/// The times of a model's steps on one level.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The level.
    pub level: Level,
    /// How often the model ran.
    pub runs: usize,
    /// The least seconds of a run that nothing looked at.
    pub whole: f64,
    /// The least seconds of each step that shows itself, or of several up to it, by the node that is the last of the step; none for
    /// what comes after the last of them.
    pub least: Vec<(Option<usize>, f64)>,
}

/// How long a model takes on one level.
#[derive(Clone, Debug, PartialEq)]
pub struct Runs {
    /// The level.
    pub level: Level,
    /// How often the model ran.
    pub count: usize,
    /// The least seconds of a run.
    pub least: f64,
    /// The median of the seconds of runs.
    pub median: f64,
    /// The least seconds in which an engine is made of weights that are in memory.
    pub load: f64,
    /// Bytes of the weights as kernels read them.
    pub packed_weights: u64,
    /// Bytes of the memory that a run works in.
    pub arena: u64,
}

/// What a program printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Printed {
    /// The levels that this machine has.
    pub available: Vec<String>,
    /// Bytes of the program.
    pub binary: u64,
    /// What `steps` asked for.
    pub steps: Option<Steps>,
    /// What `runs` asked for.
    pub runs: Vec<Runs>,
}

/// Measures the steps of a model, at `level` or the best of this machine.
pub fn steps(graph: &Graph, setting: &Setting<'_>, level: Option<Level>) -> Result<Steps, Failure> {
    let home = Home::of(setting)?;
    let levels = level.map_or(Vec::new(), |level| vec![level]);
    let printed = Program::build(graph, setting, &home, 1)?.run("steps", setting, &levels)?;
    printed.steps.ok_or_else(unreadable)
}

/// Measures the model at `levels`, or all of this machine where there are none, on each number of threads, which stands beside the
/// times. In front of all are the bytes of the program, for the first of them.
pub fn runs(
    graph: &Graph,
    setting: &Setting<'_>,
    levels: &[Level],
    threads: &[usize],
) -> Result<(u64, Vec<(usize, Runs)>), Failure> {
    let home = Home::of(setting)?;
    let (mut binary, mut all) = (0, Vec::new());
    for &threads in threads {
        let printed = Program::build(graph, setting, &home, threads)?.run("runs", setting, levels)?;
        if all.is_empty() {
            binary = printed.binary;
        }
        all.extend(printed.runs.into_iter().map(|runs| (threads, runs)));
    }
    Ok((binary, all))
}

/// A target directory, which is no other measurement's meanwhile: two at once would write one crate, and slow each other down.
struct Home {
    folder: PathBuf,
    /// What the crates in it depend on.
    dependency: Dependency,
    /// Held until this is dropped; none where the system has no locks.
    _lock: Option<File>,
}

impl Home {
    /// The one of a measurement.
    fn of(setting: &Setting<'_>) -> Result<Self, Failure> {
        Self::new(setting.target_dir, Dependency::new(setting.hardwire_path)?)
    }

    /// The one that is given, or the one that cargo has for the crate that the user is in, or one in the user's cache.
    fn new(given: Option<&Path>, dependency: Dependency) -> Result<Self, Failure> {
        let named = given
            .map(Path::to_owned)
            .or_else(|| env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from));
        let folder = if let Some(folder) = named.or_else(target_of_crate) {
            folder
        } else {
            let folder = cache().ok_or_else(|| {
                Failure::obstacle("this is in no crate, and the user has no folder for what is kept")
                    .help("`--target-dir` names a folder to build in")
            })?;
            status("Building", format_args!("in `{}`, which is kept for the next time", folder.display()));
            folder
        };
        let folder = path::absolute(&folder)
            .map_err(|error| Failure::obstacle(format!("`{}` cannot be found: {error}", folder.display())))?;
        let crates = folder.join(CRATES);
        fs::create_dir_all(&crates)
            .map_err(|error| Failure::obstacle(format!("`{}` cannot be written: {error}", crates.display())))?;
        Ok(Self { _lock: lock(&crates), folder, dependency })
    }
}

/// Where in a target directory the crates are that measure.
const CRATES: &str = "hardwire";

/// Waits until no other measurement has the folder.
fn lock(folder: &Path) -> Option<File> {
    let file = File::create(folder.join(".lock")).ok()?;
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        status("Blocking", "waiting for another measurement to end");
        file.lock().ok()?;
    }
    Some(file)
}

/// The target directory of the crate that the user is in, if there is one.
fn target_of_crate() -> Option<PathBuf> {
    cargo::metadata()?.get("target_directory")?.as_str().map(PathBuf::from)
}

/// A folder of this program among those that the user's programs keep what can be made again in.
fn cache() -> Option<PathBuf> {
    let named = |name: &str| env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let home = || env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let caches = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        named("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")))
    };
    caches.map(|caches| caches.join("cargo-hardwire"))
}

/// A program that is built.
struct Program<'a> {
    manifest: PathBuf,
    target: &'a Path,
    threads: usize,
    /// What is measured, for messages.
    name: &'a str,
}

impl<'a> Program<'a> {
    fn build(graph: &'a Graph, setting: &Setting<'_>, home: &'a Home, threads: usize) -> Result<Self, Failure> {
        let name = package_name(&graph.name);
        let folder = home.folder.join(CRATES).join(&name);
        let unwritten =
            |error: io::Error| Failure::obstacle(format!("`{}` cannot be written: {error}", folder.display()));
        let toml = path::absolute(setting.toml).map_err(unwritten)?;
        fs::create_dir_all(folder.join("src")).map_err(unwritten)?;
        let manifest = folder.join("Cargo.toml");
        write_changed(&manifest, &program::manifest(&name, &home.dependency.line(&folder, "="))).map_err(unwritten)?;
        let text = program::write(graph, &toml.to_string_lossy());
        write_changed(&folder.join("src/main.rs"), &text).map_err(unwritten)?;
        let program = Self { manifest, target: &home.folder, threads, name: &graph.name };
        cargo::run(&mut program.cargo("build"), || {
            format!("the program that measures `{}` was not built", graph.name)
        })?;
        Ok(program)
    }

    fn cargo(&self, what: &str) -> Command {
        let mut command = cargo();
        command.args([what, "--release", "--manifest-path"]).arg(&self.manifest);
        command.arg("--target-dir").arg(self.target);
        if self.threads > 1 {
            command.args(["--features", "parallel"]).env("RAYON_NUM_THREADS", self.threads.to_string());
        }
        command
    }

    fn run(&self, what: &str, setting: &Setting<'_>, levels: &[Level]) -> Result<Printed, Failure> {
        let on_threads = if self.threads > 1 { format!(" on {} threads", self.threads) } else { String::new() };
        let progress = Progress::waiting("Measuring", format_args!("`{}`{on_threads}", self.name));
        let mut command = self.cargo("run");
        command
            .args(["--quiet", "--", what, &setting.seconds.to_string()])
            .args(levels.iter().map(|level| level.name()));
        let done = command.stderr(Stdio::inherit()).output();
        drop(progress);
        let done = done.map_err(|error| Failure::obstacle(format!("`cargo` cannot be run: {error}")))?;
        if !done.status.success() {
            return Err(Failure::obstacle(format!("the program that measures `{}` did not run", self.name)));
        }
        let printed = Printed::read(&String::from_utf8_lossy(&done.stdout)).ok_or_else(unreadable)?;
        printed.check_levels(levels)?;
        Ok(printed)
    }
}

/// A failure that no user should see: the program is written here.
fn unreadable() -> Failure {
    Failure::obstacle("the program that measures printed something else than its times")
}

/// The name of the crate around a model. Packages of the same name would be one to cargo, wherever they lie: those of two models of the
/// same name are, and built anew in turn.
fn package_name(model: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    format!("measured-{}", model.chars().map(keep).collect::<String>())
}

/// Writes a file unless it is as it is to be: cargo takes a file that is written for one that is changed.
fn write_changed(path: &Path, text: &str) -> io::Result<()> {
    match fs::read(path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(()),
        _ => fs::write(path, text),
    }
}

impl Printed {
    /// Reads the lines of a program.
    fn read(text: &str) -> Option<Self> {
        let mut printed = Self::default();
        for line in text.lines() {
            let (key, value) = line.split_once(' ')?;
            let mut words = value.split_whitespace();
            match key {
                "available" => printed.available = words.map(str::to_owned).collect(),
                "binary" => printed.binary = next(&mut words)?,
                "level" => printed.runs.push(runs_of(&mut words)?),
                "run" => {
                    let level = Level::named(words.next()?)?;
                    let (whole, runs) = (next(&mut words)?, next(&mut words)?);
                    printed.steps = Some(Steps { level, runs, whole, least: Vec::new() });
                }
                "step" => printed.steps.as_mut()?.least.push((Some(next(&mut words)?), next(&mut words)?)),
                "rest" => printed.steps.as_mut()?.least.push((None, next(&mut words)?)),
                _ => return None,
            }
        }
        Some(printed)
    }

    /// Fails if a level that was asked for is not there.
    fn check_levels(&self, levels: &[Level]) -> Result<(), Failure> {
        match levels.iter().find(|level| !self.available.iter().any(|name| name == level.name())) {
            None => Ok(()),
            Some(level) => Err(Failure::obstacle(format!("this machine does not have the level `{}`", level.name()))
                .note(format!("it has {}", self.available.join(", ")))),
        }
    }
}

fn next<T: FromStr>(words: &mut SplitWhitespace<'_>) -> Option<T> {
    words.next()?.parse().ok()
}

/// The rest of a line on a level, in the order in which the program prints it.
fn runs_of(words: &mut SplitWhitespace<'_>) -> Option<Runs> {
    Some(Runs {
        level: Level::named(words.next()?)?,
        least: next(words)?,
        median: next(words)?,
        count: next(words)?,
        load: next(words)?,
        packed_weights: next(words)?,
        arena: next(words)?,
    })
}

/// A time in the unit that suits it.
pub fn duration(seconds: f64) -> String {
    let (value, unit) = match seconds {
        _ if seconds < 1e-3 => (seconds * 1e6, "µs"),
        _ if seconds < 1.0 => (seconds * 1e3, "ms"),
        _ => (seconds, "s"),
    };
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_program_are_read() {
        let text = "available avx2 baseline\nbinary 400\nlevel avx2 0.001 0.002 17 0.5 1024 64\n";
        let runs = Runs {
            level: Level::Avx2,
            count: 17,
            least: 0.001,
            median: 0.002,
            load: 0.5,
            packed_weights: 1024,
            arena: 64,
        };
        let available = vec!["avx2".to_owned(), "baseline".to_owned()];
        let expected = Printed { available, binary: 400, steps: None, runs: vec![runs] };
        assert_eq!(Printed::read(text), Some(expected.clone()));
        assert!(expected.check_levels(&[Level::Baseline]).is_ok());
        assert!(expected.check_levels(&[Level::Baseline, Level::Neon]).is_err());

        let text = "run baseline 0.00003 5\nstep 0 0.00001\nstep 2 0.00002\nrest 0.0000001\n";
        let least = vec![(Some(0), 1e-5), (Some(2), 2e-5), (None, 1e-7)];
        let steps = Steps { level: Level::Baseline, runs: 5, whole: 3e-5, least };
        assert_eq!(Printed::read(text).and_then(|printed| printed.steps), Some(steps));

        for text in ["step 0 0.1", "run mmx 1 1", "level avx2 1 2 3", "hello world", "hello"] {
            assert_eq!(Printed::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_folder_is_of_one_measurement_at_a_time() {
        let folder = env::temp_dir().join(format!("cargo-hardwire-lock-{}", std::process::id()));
        let home = Home::new(Some(&folder), Dependency::Registry).unwrap_or_else(|failure| panic!("{failure}"));
        let file = File::open(folder.join(CRATES).join(".lock")).unwrap();
        assert!(matches!(file.try_lock(), Err(TryLockError::WouldBlock)));
        drop(home);
        file.try_lock().unwrap();
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn times_have_three_digits() {
        let times = [2.4e-8, 1.234e-6, 45.67e-6, 999.4e-6, 1.5e-3, 0.123_4, 2.0, 120.0].map(duration);
        assert_eq!(times, ["0.02 µs", "1.23 µs", "45.7 µs", "999 µs", "1.50 ms", "123 ms", "2.00 s", "120 s"]);
    }

    #[test]
    fn names_of_models_become_names_of_packages() {
        assert_eq!(package_name("mobilenet_v2-1.0/é"), "measured-mobilenet_v2-1_0__");
    }
}
