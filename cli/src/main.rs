//! `cargo hardwire …`, see the library.

use std::process::ExitCode;

use cargo_hardwire::arguments::Arguments;

fn main() -> ExitCode {
    cargo_hardwire::run(Arguments::of_the_process())
}
