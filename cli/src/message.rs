//! What is told on the standard error, in the manners of cargo and rustc.

use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::time::Duration;

use annotate_snippets::{Group, Level, Message, Renderer};
use anstream::ColorChoice;
use clap::builder::styling::AnsiColor;
use hardwire_compiler::diagnostic::{Mistakes, render_for_terminal};
use hardwire_compiler::files::Unreadable;
use indicatif::{ProgressBar, ProgressStyle};

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
    /// Whether it is the command line or the system that stands in the way, and no file has a mistake.
    is_obstacle: bool,
}

impl Failure {
    /// A mistake in a file, in one line.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Something that the command line asks for and that cannot be, or that the system refuses.
    pub fn obstacle(title: impl Into<String>) -> Self {
        Self { is_obstacle: true, ..Self::new(title) }
    }

    /// A failure because of mistakes in an architecture file.
    pub fn because_of(mistakes: Mistakes, title: impl Into<String>) -> Self {
        Self { mistakes: Some(Box::new(mistakes)), title: title.into(), ..Self::default() }
    }

    /// A failure to read a file, which `what` is and whose path is one of a command line.
    pub fn unreadable(what: &str, Unreadable { reason, help }: Unreadable) -> Self {
        let failure = Self::obstacle(format!("{what} cannot be read: {reason}"));
        match help.and_then(|help| help.on_a_command_line()) {
            Some(help) => failure.help(help),
            None => failure,
        }
    }

    /// The same as a mistake in the file that names what is not there.
    #[must_use]
    pub fn of_the_file(mut self) -> Self {
        self.is_obstacle = false;
        self
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

    /// The exit code that it ends the command with.
    pub fn code(&self) -> u8 {
        if self.is_obstacle { 2 } else { 1 }
    }

    /// Prints it.
    pub fn print(&self) {
        anstream::eprintln!("{self}");
    }
}

/// For a terminal, in colours.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Mistakes { source, found }) = self.mistakes.as_deref() {
            writeln!(f, "{}\n", render_for_terminal(source, found))?;
        }
        let notes = self.notes.iter().map(|note| Level::NOTE.message(note.as_str()));
        let helps = self.helps.iter().map(|help| Level::HELP.message(help.as_str()));
        let messages: Vec<Message<'_>> = notes.chain(helps).collect();
        let group = Group::with_title(Level::ERROR.primary_title(self.title.as_str())).elements(messages);
        f.write_str(&Renderer::styled().render(&[group]))
    }
}

/// Prints a result. A reader that stops reading, such as `head`, is no failure.
pub fn output(text: &str) -> Result<(), Failure> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::obstacle(format!("cannot print: {error}"))),
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

/// Shows on the standard error, if that is a terminal, that something is being done, and takes that back once it is.
pub struct Progress {
    bar: ProgressBar,
    /// The part that is being done, of those that the bar counts.
    current: u64,
}

impl Progress {
    /// The time between two looks at how far it has come.
    const TICK: Duration = Duration::from_millis(100);

    /// A bar: nothing of `total`, in any unit, is done.
    pub fn new(verb: &'static str, total: u64) -> Self {
        Self::start(ProgressBar::new(total.max(1)), verb, "[{bar:25}] {wide_msg}", String::new())
    }

    /// Something whose end is not known.
    pub fn waiting(verb: &'static str, what: impl fmt::Display) -> Self {
        Self::start(ProgressBar::new_spinner(), verb, "{wide_msg} {elapsed}", what.to_string())
    }

    fn start(bar: ProgressBar, verb: &'static str, shape: &str, message: String) -> Self {
        let style = if ColorChoice::global() == ColorChoice::Never { "" } else { ".cyan.bold" };
        let template = format!("{{prefix:>{VERB}{style}}} {shape}");
        // Templates are constants here, so that none is refused.
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_prefix(verb);
        bar.set_message(message);
        bar.enable_steady_tick(Self::TICK);
        Self { bar, current: 0 }
    }

    /// The last part is done, and one of the size `part` begins.
    pub fn next(&mut self, part: u64, name: &str) {
        self.bar.inc(self.current);
        self.bar.set_message(name.to_owned());
        self.current = part;
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
