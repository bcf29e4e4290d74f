//! From the plan to Rust.
//!
//! Nothing is decided here and nothing can fail. What is written is safe code against the runtime's hidden module
//! `__private::v1`, called `hw` in it: for each step a struct of borrowed memory that implements `hw::Kernel`, bodies
//! that several steps of the same shape share, and the model's implementation that runs the steps in order.

mod body;
mod model;
mod ops;
mod pack;
mod parts;
mod recipe;
mod slide;
mod steps;

pub use model::{Target, emit};
