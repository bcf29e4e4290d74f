//! The command as a user runs it: what it prints, what it writes, and its exit code.

#![expect(clippy::needless_raw_string_hashes, reason = "`UPDATE_EXPECT` writes strings with them")]

mod cases;
mod commands;
mod damage;
mod draw;
mod exporters;
mod import;
mod measure;
mod new;
mod onnx;
mod run;
mod verify;
