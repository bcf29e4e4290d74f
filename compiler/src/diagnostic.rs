//! Mistakes in a user's model: collected, sorted by place, and rendered in rustc's manner.
//!
//! The title alone says what is wrong; numbers stand in labels and notes; advice stands in `help`.

pub mod instances;

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use self::instances::Instances;
use crate::source::{Source, Span};

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in one lower-case line without a full stop; names in backticks.
    pub title: String,
    /// The place that the mistake is at, with a few words said of it there.
    pub primary: Label,
    /// Other places that help to understand it.
    pub secondary: Vec<Label>,
    /// Formulas with their numbers, the trail of sizes, facts.
    pub notes: Vec<String>,
    /// What the user can do.
    pub helps: Vec<String>,
}

/// A few words at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The words, possibly none.
    pub text: String,
}

impl Diagnostic {
    /// A mistake at `span`, of which `label` says a few words.
    pub fn new(title: impl Into<String>, span: Span, label: impl Into<String>) -> Self {
        let primary = Label { span, text: label.into() };
        Self { title: title.into(), primary, secondary: Vec::new(), notes: Vec::new(), helps: Vec::new() }
    }

    /// Adds another place that helps to understand the mistake.
    #[must_use]
    pub fn secondary(mut self, span: Span, label: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: label.into() });
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds facts.
    #[must_use]
    pub fn notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes.extend(notes);
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// Adds pieces of advice, possibly none.
    #[must_use]
    pub fn helps(mut self, helps: impl IntoIterator<Item = String>) -> Self {
        self.helps.extend(helps);
        self
    }
}

/// All mistakes of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes {
    /// The file.
    pub source: Source,
    /// Its mistakes, in the order of their places.
    pub found: Vec<Diagnostic>,
}

impl Mistakes {
    /// One message for rustc; see [`render`].
    pub fn render(&self) -> String {
        render(&self.source, &self.found)
    }
}

/// All mistakes found so far.
///
/// Dropping a collector that was never read would lose them, so that panics in debug builds.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// What their places may be in besides the file.
    pub instances: Instances,
    /// Places of which all is said.
    settled: BTreeSet<(usize, usize)>,
    /// Where keys are written that are written again.
    twice: Vec<Span>,
    /// The indices of mistakes of which there may be more of the same kind, by what they are about.
    alike: BTreeMap<String, usize>,
    read: bool,
}

impl Diagnostics {
    /// No mistakes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds a mistake; or only its place, to the first that is about the same.
    pub fn push_alike(&mut self, about: String, diagnostic: Diagnostic) {
        /// How many places are shown after the first.
        const SHOWN: usize = 8;
        match self.alike.get(&about).and_then(|index| self.found.get_mut(*index)) {
            // What is wrong in a block was told of the block as it stands.
            Some(_) if self.instances.name_at(&diagnostic.primary.span).is_some() => {}
            Some(first) if first.secondary.len() < SHOWN => {
                first.secondary.push(Label { span: diagnostic.primary.span, text: "likewise".to_owned() });
            }
            Some(_) => {}
            None => {
                self.alike.insert(about, self.found.len());
                self.found.push(diagnostic);
            }
        }
    }

    /// Adds a mistake that leaves nothing else to say of its place.
    pub fn push_settled(&mut self, diagnostic: Diagnostic) {
        self.settled.insert((diagnostic.primary.span.start, diagnostic.primary.span.end));
        self.found.push(diagnostic);
    }

    /// Takes back all mistakes from the one at an index on.
    pub fn forget_from(&mut self, index: usize) {
        self.found.truncate(index);
        self.alike.retain(|_, first| *first < index);
    }

    /// Adds a key that is written twice.
    pub fn push_twice(&mut self, diagnostic: Diagnostic) {
        self.twice.extend(diagnostic.secondary.iter().map(|first| first.span.clone()));
        self.found.push(diagnostic);
    }

    /// Whether a key is written twice at a place, so that one of both may have been meant as another.
    pub fn is_twice_in(&self, place: &Span) -> bool {
        self.twice.iter().any(|key| place.start <= key.start && key.end <= place.end)
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many there are so far.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// All of them, in the order of their places in the file.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.read = true;
        let mut found = self.instances.settle(std::mem::take(&mut self.found));
        let mut told = BTreeSet::new();
        found.retain(|diagnostic| {
            let place = (diagnostic.primary.span.start, diagnostic.primary.span.end);
            !self.settled.contains(&place) || told.insert(place)
        });
        found.sort_by_key(|diagnostic| diagnostic.primary.span.start);
        found
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        if cfg!(debug_assertions) && !std::thread::panicking() {
            assert!(self.read, "diagnostics dropped unread: {:?}", self.found);
        }
    }
}

/// Renders mistakes as one message for rustc, which writes `error: ` in front of it itself.
pub fn render(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let rendered = render_with(&Renderer::plain(), source, diagnostics);
    rendered.strip_prefix("error: ").unwrap_or(&rendered).to_owned()
}

/// Renders mistakes in colour, for a terminal.
pub fn render_for_terminal(source: &Source, diagnostics: &[Diagnostic]) -> String {
    render_with(&Renderer::styled(), source, diagnostics)
}

/// How many mistakes are rendered; nobody reads more at once.
const SHOWN: usize = 500;

/// How many bytes of the source are rendered with them, so that very long lines are not repeated for each mistake in them.
const SHOWN_BYTES: usize = 1 << 20;

fn render_with(renderer: &Renderer, source: &Source, diagnostics: &[Diagnostic]) -> String {
    let lines = Lines::new(&source.text);
    // The first is shown, however long its lines are.
    let bytes = diagnostics.iter().scan(0, |bytes, diagnostic| {
        let before = *bytes;
        *bytes += lines.bytes(diagnostic);
        Some(before)
    });
    let shown = bytes.take(SHOWN).take_while(|bytes| *bytes < SHOWN_BYTES).count();
    let rest = diagnostics.len().checked_sub(shown).filter(|rest| *rest > 0);
    let shown = diagnostics.iter().take(shown).map(|diagnostic| render_one(renderer, source, &lines, diagnostic));
    let rest = rest.map(|rest| {
        let title = Level::ERROR.primary_title(format!("{rest} more mistakes are not shown"));
        renderer.render(&[Group::with_title(title)])
    });
    shown.chain(rest).collect::<Vec<_>>().join("\n\n")
}

/// A snippet is cut out of the source around each run of labels that are at most this many lines apart. Without the cut,
/// each mistake would cost time in the length of the whole file.
const NEAR: usize = 50;

fn render_one(renderer: &Renderer, source: &Source, lines: &Lines, diagnostic: &Diagnostic) -> String {
    let primary = (AnnotationKind::Primary, &diagnostic.primary);
    let secondary = diagnostic.secondary.iter().map(|label| (AnnotationKind::Context, label));
    let mut labels: Vec<_> = std::iter::once(primary)
        .chain(secondary)
        .map(|(kind, label)| (kind, inside(&source.text, &label.span), label.text.as_str()))
        .collect();
    labels.sort_by_key(|(_, span, _)| span.start);

    let runs: Vec<&[_]> =
        labels.chunk_by(|(_, before, _), (_, after, _)| lines.of(after.start) - lines.of(before.end) <= NEAR).collect();
    let is_primary =
        |run: &&[(AnnotationKind, Span, &str)]| run.iter().any(|(kind, ..)| *kind == AnnotationKind::Primary);
    let (first, others): (Vec<_>, Vec<_>) = runs.into_iter().partition(is_primary);

    let snippets = first.into_iter().chain(others).map(|run| {
        let start = run.iter().map(|(_, span, _)| span.start).min().unwrap_or_default();
        let end = run.iter().map(|(_, span, _)| span.end).max().unwrap_or_default();
        let (first_line, last_line) = (lines.of(start), lines.of(end));
        let cut = lines.start(first_line)..lines.start(last_line + 1);
        let annotations = run.iter().map(|(kind, span, text)| {
            let annotation = kind.span(span.start - cut.start..span.end - cut.start);
            if text.is_empty() { annotation } else { annotation.label(*text) }
        });
        Snippet::source(source.text.get(cut.clone()).unwrap_or_default())
            .line_start(first_line + 1)
            .path(source.name.as_str())
            .annotations(annotations)
    });
    let notes = diagnostic.notes.iter().map(|note| Level::NOTE.message(note.as_str()));
    let helps = diagnostic.helps.iter().map(|help| Level::HELP.message(help.as_str()));

    let group =
        Level::ERROR.primary_title(diagnostic.title.as_str()).elements(snippets).elements(notes).elements(helps);
    renderer.render(&[group])
}

/// `span` moved to where it can be cut out of `text`.
fn inside(text: &str, span: &Span) -> Span {
    let last = text.len();
    let start = (0..=span.start.min(last)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let end = (span.end.clamp(start, last)..last).find(|&at| text.is_char_boundary(at)).unwrap_or(last);
    start..end
}

/// Where the lines of a text start.
struct Lines {
    starts: Vec<usize>,
    end: usize,
}

impl Lines {
    fn new(text: &str) -> Self {
        let after_newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after_newlines).collect(), end: text.len() }
    }

    /// The line that the byte at `offset` is on, from 0.
    fn of(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// How many bytes the lines of a mistake's labels have.
    fn bytes(&self, diagnostic: &Diagnostic) -> usize {
        let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary);
        labels.map(|label| self.start(self.of(label.span.end) + 1) - self.start(self.of(label.span.start))).sum()
    }

    /// Where `line` starts; the end of the text if there are not so many.
    fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.end)
    }
}
