//! No bytes of an ONNX file make `cargo hardwire import` panic, and what it accepts the compiler does not choke on.
//!
//! `cargo +nightly fuzz run onnx -- -max_len=16384 -timeout=10 -malloc_limit_mb=512`, from the repository's root. ONNX's own cases make a
//! good corpus: `HARDWIRE_ONNX_CORPUS=$PWD/fuzz/corpus/onnx cargo test -p cargo-hardwire --test cli what_is_imported`.

#![no_main]

use cargo_hardwire::import_in_memory;
use hardwire_compiler::check;
use hardwire_compiler::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (text, weights) = match import_in_memory(bytes.to_vec()) {
        Ok(imported) => imported,
        Err(message) => return assert!(!message.is_empty(), "a file is not refused without a reason"),
    };
    let source = Source { name: "fuzz.toml".to_owned(), text };
    let mut read = |_: &str| weights.clone().ok_or_else(|| "there are no weights".to_owned());
    if let Err(mistakes) = check(&source, "fuzz", &mut read) {
        mistakes.render();
    }
});
