//! Crates outside the workspace that use the derive, as users' crates do: made in a folder, built by cargo.

mod hygiene;
mod once;
mod package;
mod rebuild;
mod weights;
