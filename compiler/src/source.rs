//! The text that a model was read from, and places in it.

use std::ops::Range;

/// A range of bytes in the text of a [`Source`].
pub type Span = Range<usize>;

/// One architecture file (or inline text), as the user wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// How diagnostics name it: its path where rustc or the command line starts, or `inline model`.
    pub name: String,
    /// Its whole text.
    pub text: String,
}

/// A value together with the place in the source that it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
