//! Lets measurement decide where the cost model does not.
//!
//! For each distinct shape of a model's convolutions and fully connected layers, the planner lists schedules that are worth to be
//! measured. As many programs are built as the longest list is long: in each of them every shape has another of its schedules, and each
//! convolution is computed by itself. One more has those together that the planner has together.
//! They run in rotation, each time from a new start, and the least time of each layer counts. Where a schedule is faster than the
//! cost model's choice beyond doubt, it is taken.
//!
//! ```text
//! model --syntax, check--> ir::Graph --Workload::all--> candidates
//! for each round: Choices --plan, emit--> a program           (programs)
//! for each rotation, for each program: seconds of each layer  (measure)
//! least of each candidate --> a table, the file of schedules  (result)
//! ```

mod measure;
mod programs;
mod result;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::diagnostic::Diagnostics;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::source::Source;
use hardwire_compiler::tuned::{self, Tuned};
use hardwire_compiler::{checked, syntax};

pub use result::{Tuning, Workload};

/// What is needed beside the model.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The folder of the crate `hardwire`, which the programs depend on.
    pub runtime: PathBuf,
    /// A lock file for the programs, so that they are built of the same packages as this.
    pub lock: Option<PathBuf>,
    /// Where the programs are written and built.
    pub folder: PathBuf,
    /// What starts a program, in front of its path: nothing, or such as `taskset -c 1`.
    pub runner: Vec<String>,
    /// How often each program runs.
    pub rotations: usize,
    /// The level that is measured.
    pub level: Level,
}

/// A model that can be tuned.
#[derive(Debug)]
pub struct Model {
    path: PathBuf,
    graph: Graph,
    /// What the key `schedules` says.
    schedules: Option<String>,
}

impl Model {
    /// Reads an architecture file. Its weights are left alone: they do not change how long a run takes.
    ///
    /// # Errors
    ///
    /// If it cannot be read or has a mistake, what that is.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let source = Source { name: path.display().to_string(), text };
        let mut diagnostics = Diagnostics::default();
        let model = syntax::parse(&source, &mut diagnostics).map(|model| syntax::ast::Model { weights: None, ..model });
        let schedules = model.as_ref().and_then(|model| Some(model.schedules.as_ref()?.value.clone()));
        let mut unread = |_: &str| Err(String::new());
        let graph = checked(&source, model.as_ref(), "Model", &mut unread, diagnostics);
        let graph = graph.map_err(|mistakes| mistakes.render())?;
        Ok(Self { path: path.to_owned(), graph, schedules })
    }

    /// Measures all schedules of its layers.
    ///
    /// # Errors
    ///
    /// If there is nothing to measure, or a program cannot be built or run, why.
    pub fn tune(&self, setting: &Setting) -> Result<Tuning, String> {
        let workloads = result::workloads(&self.graph, setting.level);
        if workloads.is_empty() {
            return Err(format!("{}: no layer can be computed in more than one way", self.path.display()));
        }
        let programs = programs::build(&self.graph, &workloads, setting)?;
        let rotations = measure::rotate(&programs, setting)?;
        Ok(Tuning::new(setting.level, &workloads, &rotations))
    }

    /// The file of schedules: the one that it names, or `NAME.schedules.toml` beside it.
    pub fn file(&self) -> PathBuf {
        match &self.schedules {
            Some(named) => self.path.with_file_name(named),
            None => self.path.with_extension("schedules.toml"),
        }
    }

    /// Whether it names the file.
    pub const fn names_file(&self) -> bool {
        self.schedules.is_some()
    }

    /// Looks whether what will be found for `level` can be written into the file of schedules.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is no file of schedules and would be lost.
    pub fn check_file(&self, level: Level) -> Result<(), String> {
        self.text(level, &[]).map(drop)
    }

    /// The text of the file of schedules with `tuned` for `level`, and what it has for other levels.
    fn text(&self, level: Level, tuned: &[Tuned]) -> Result<String, String> {
        let file = self.file();
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound && file.parent().is_none_or(is_folder) => String::new(),
            Err(error) => return Err(format!("{}: {error}", file.display())),
        };
        tuned::write(&text, level, tuned)
            .ok_or_else(|| format!("{}: is no file of schedules; it is left as it is", file.display()))
    }

    /// Writes what was found into the file of schedules, and leaves what it has for other levels.
    ///
    /// # Errors
    ///
    /// If it cannot be written, why.
    pub fn write(&self, tuning: &Tuning) -> Result<(), String> {
        let (file, text) = (self.file(), self.text(tuning.level, &tuning.tuned())?);
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// Whether it is a folder; the empty path is the current one.
fn is_folder(path: &Path) -> bool {
    path.as_os_str().is_empty() || path.is_dir()
}
