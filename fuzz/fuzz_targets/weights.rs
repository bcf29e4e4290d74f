//! No bytes of a weights file make the compiler panic.
//!
//! `cargo +nightly fuzz run weights`, from the repository's root.

#![no_main]

use hardwire_compiler::compile;
use hardwire_compiler::emit::Target;
use hardwire_compiler::source::Source;
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Ident, Span};
use quote::quote;

const MODEL: &str = r#"
input = { height = 4, width = 4, channels = 1 }
weights = "fuzz.safetensors"
layer = [
    { name = "conv", kind = "conv", filters = 2, kernel = 3 },
    { name = "norm", kind = "batch_norm" },
    { kind = "flatten" },
    { name = "fc", kind = "fully_connected", units = 2 },
]
"#;

fuzz_target!(|bytes: &[u8]| {
    let source = Source { name: "fuzz.toml".to_owned(), text: MODEL.to_owned() };
    let ident = Ident::new("Fuzzed", Span::call_site());
    let target = Target { ident: &ident, include: &|path| quote!(include_bytes!(#path)) };
    if let Err(mistakes) = compile(&source, &target, &mut |_| Ok(bytes.to_vec())) {
        mistakes.render();
    }
});
