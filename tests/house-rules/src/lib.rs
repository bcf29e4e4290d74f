//! Rules of this repository that neither rustc nor clippy can check.
//!
//! Each module is one rule: a function from what it looks at to the violations that it finds, with tests that it can find
//! them. `tests/repository.rs` holds the repository against all of them.
//!
//! Rust files are searched as text without comments and literals ([`rust::File`]), not as syntax trees: macros are most of
//! a code generator, and a syntax tree does not look into them.

pub mod allows;
pub mod banned;
pub mod dependencies;
pub mod imports;
pub mod operators;
pub mod readme;
pub mod repository;
pub mod rust;
pub mod unsafety;
pub mod wording;

/// Where a rule is broken, and how; for people to read.
pub type Violation = String;
