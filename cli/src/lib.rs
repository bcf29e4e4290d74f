//! `cargo hardwire`: what a model's derive does, without a build, how long it takes, and models from ONNX.
//!
//! ```text
//! check, summary, plan:  model.toml --hardwire_compiler::check--> Graph --plan--> text
//! verify:                model.toml, tensors --hardwire_reference::evaluate--> differences
//! plan --measure, bench: model.toml --measure--> a crate --cargo--> its program --lines--> times
//! import:                model.onnx --read--> nodes --fold--> nodes of known sizes --lift--> layers --write--> model.toml
//! ```
//!
//! Results go to the standard output, everything else to the standard error. The exit code is 0, 1 where a model or a file has
//! a mistake, and 2 where the command line has one or the system refuses something.

#![forbid(unsafe_code)]

pub mod arguments;
mod bench;
mod cargo;
mod check;
mod draw;
mod golden;
mod import;
mod measure;
mod message;
mod model;
mod new;
mod plan;
mod ports;
mod summary;
mod tensors;
mod verify;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use message::Failure;

/// Does what the command line asks for.
pub fn run(arguments: Arguments) -> ExitCode {
    arguments.color.write_global();
    let done = match arguments.command {
        Command::Check(check) => return check::run(&check),
        Command::Summary(summary) => summary::run(&summary),
        Command::Plan(plan) => plan::run(&plan),
        Command::Bench(bench) => bench::run(&bench),
        Command::Draw(draw) => draw::run(&draw),
        Command::New(new) => new::run(&new),
        Command::Verify(verify) => verify::run(&verify),
        Command::Import(import) => import::run(&import),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            failure.code().into()
        }
    }
}

/// The text of the architecture file that the bytes of an ONNX file become, and the bytes of its weights, if there are any.
///
/// # Errors
///
/// If they cannot be imported, why, as it is printed.
#[doc(hidden)]
pub fn import_in_memory(onnx: Vec<u8>) -> Result<(String, Option<Vec<u8>>), String> {
    import::in_memory(onnx).map_err(|failure| failure.to_string())
}

/// What a command gives back.
type Done = Result<(), Failure>;
