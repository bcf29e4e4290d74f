//! What is told on the standard error, in the manners of cargo and rustc.

use std::fmt;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::time::{Duration, Instant};

use annotate_snippets::{Group, Level, Message, Renderer};
use clap::builder::styling::AnsiColor;
use hardwire_compiler::diagnostic::{Mistakes, render_for_terminal};
use hardwire_compiler::files::{self, Unreadable};

/// Why a command did not do what it was asked for.
#[derive(Clone, Debug, Default)]
pub struct Failure {
    /// Mistakes in an architecture file, which are told first.
    mistakes: Option<Box<Mistakes>>,
    /// What went wrong, in one lower-case line without a full stop.
    title: String,
    /// Facts.
    notes: Vec<String>,
    /// What the user can do.
    helps: Vec<String>,
}

impl Failure {
    /// A failure in one line.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// A failure because of mistakes in an architecture file.
    pub fn because_of(mistakes: Mistakes, title: impl Into<String>) -> Self {
        Self { mistakes: Some(Box::new(mistakes)), title: title.into(), ..Self::default() }
    }

    /// A failure to read a file, which `what` is; the command line names it, or a file does that it is beside.
    pub fn unreadable(what: &str, Unreadable { reason, help }: Unreadable) -> Self {
        let failure = Self::new(format!("{what} cannot be read: {reason}"));
        // No path that comes here starts anywhere else than a user expects.
        match help.filter(|help| help != files::START) {
            Some(help) => failure.help(help),
            None => failure,
        }
    }

    /// Says what could not be done, in front of why.
    #[must_use]
    pub fn about(mut self, what: &str) -> Self {
        self.title = format!("{what}: {}", self.title);
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// Prints it.
    pub fn print(&self) {
        if let Some(Mistakes { source, found }) = self.mistakes.as_deref() {
            anstream::eprintln!("{}\n", render_for_terminal(source, found));
        }
        let notes = self.notes.iter().map(|note| Level::NOTE.message(note.as_str()));
        let helps = self.helps.iter().map(|help| Level::HELP.message(help.as_str()));
        let messages: Vec<Message<'_>> = notes.chain(helps).collect();
        let group = Group::with_title(Level::ERROR.primary_title(self.title.as_str())).elements(messages);
        anstream::eprintln!("{}", Renderer::styled().render(&[group]));
    }
}

/// Prints a result. A reader that stops reading, such as `head`, is no failure.
pub fn output(text: &str) -> Result<(), Failure> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::new(format!("cannot print: {error}"))),
        _ => Ok(()),
    }
}

/// The columns that the verb of a status line ends at.
const VERB: usize = 12;

/// Says what is being done or was done, as cargo does: the verb in bold green, right-aligned.
pub fn status(verb: &str, what: impl fmt::Display) {
    let style = AnsiColor::BrightGreen.on_default().bold();
    anstream::eprintln!("{style}{verb:>VERB$}{style:#} {what}");
}

/// A bar that says how far something has come, on a terminal and once it has taken longer than most things do.
pub struct Progress {
    verb: &'static str,
    /// What there is to do, in any unit.
    total: u64,
    /// What was done before the current part.
    done: u64,
    /// The current part.
    current: u64,
    start: Instant,
    is_shown: bool,
}

impl Progress {
    /// For how long nothing is shown.
    const QUIET: Duration = Duration::from_millis(500);

    /// The columns between the brackets.
    const COLUMNS: u64 = 25;

    /// Nothing of `total` is done.
    pub fn new(verb: &'static str, total: u64) -> Self {
        Self { verb, total: total.max(1), done: 0, current: 0, start: Instant::now(), is_shown: false }
    }

    /// The last part is done, and one of the size `part` begins.
    pub fn next(&mut self, part: u64, name: &str) {
        self.done = self.done.saturating_add(self.current);
        self.current = part;
        if self.start.elapsed() < Self::QUIET || !io::stderr().is_terminal() {
            return;
        }
        self.is_shown = true;
        let filled = (self.done.saturating_mul(Self::COLUMNS) / self.total).min(Self::COLUMNS) as usize;
        let bar = format!("{:<columns$}", "=".repeat(filled) + ">", columns = Self::COLUMNS as usize + 1);
        let (style, verb) = (AnsiColor::BrightCyan.on_default().bold(), self.verb);
        anstream::eprint!("\r{style}{verb:>VERB$}{style:#} [{bar}] {name}\x1b[K");
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown {
            anstream::eprint!("\r\x1b[K");
        }
    }
}
