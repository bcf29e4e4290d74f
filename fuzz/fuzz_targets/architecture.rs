//! No text makes the compiler panic, and what it accepts becomes code.
//!
//! `cargo +nightly fuzz run architecture -- -max_len=4096`, from the repository's root; the goldens of the compiler's
//! tests make a good corpus.

#![no_main]

use hardwire_compiler::compile;
use hardwire_compiler::emit::Target;
use hardwire_compiler::source::Source;
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Ident, Span};
use quote::quote;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let source = Source { name: "fuzz.toml".to_owned(), text: text.to_owned() };
    let ident = Ident::new("Fuzzed", Span::call_site());
    let target = Target { ident: &ident, include: &|path| quote!(include_bytes!(#path)) };
    if let Err(mistakes) = compile(&source, &target, &mut |_| Err("there is no such file".to_owned())) {
        assert!(!mistakes.found.is_empty(), "a model is not refused without a reason");
        mistakes.render();
    }
});
