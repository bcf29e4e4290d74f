//! What the derive makes of files: which it reads, which it makes known to rustc, and that no path can break it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use hardwire_compiler::expand::{Attribute, Kind, expand};
use proc_macro2::Span;
use quote::format_ident;
use syn::{Generics, LitStr};

const MODEL: &str = "input = { features = 4 }\n[[layer]]\nkind = \"softmax\"\n";

/// A folder with `files` in it, made anew.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for (path, contents) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }
    folder
}

/// The tokens of a model that is described at `path`, seen from `folder`.
fn tokens(path: &str, kind: Kind, folder: &Path) -> String {
    let (literal, folders) = (LitStr::new(path, Span::call_site()), vec![folder.to_owned()]);
    let attribute = Attribute { literal, kind, folders, shown: PathBuf::from("crates/net/src") };
    expand(&format_ident!("Net"), &Generics::default(), Ok(attribute)).to_string()
}

/// Whether the tokens include the file at `path`.
fn includes(tokens: &str, path: &str) -> bool {
    tokens.contains(&format!("include_bytes ! ({path:?})"))
}

#[test]
fn a_model_is_made_known_by_its_path_as_written() {
    let folder = folder("known", &[("models/net.toml", MODEL.as_bytes())]);
    let tokens = tokens("models/net.toml", Kind::Path, &folder);
    assert!(!tokens.contains("compile_error"), "{tokens}");
    assert!(includes(&tokens, "models/net.toml"), "{tokens}");
    assert!(!tokens.contains("known"), "the name of a folder on this machine: {tokens}");
}

#[test]
fn weights_start_at_the_model_and_are_made_known_even_if_they_are_wrong() {
    let model = format!("weights = \"trained/net.safetensors\"\n{MODEL}");
    let files: [(&str, &[u8]); 2] = [("models/net.toml", model.as_bytes()), ("models/trained/net.safetensors", b"?")];
    let folder = folder("wrong-weights", &files);
    let tokens = tokens("models/net.toml", Kind::Path, &folder);
    assert!(tokens.contains("compile_error"), "{tokens}");
    assert!(includes(&tokens, "models/net.toml"), "{tokens}");
    assert!(includes(&tokens, "models/trained/net.safetensors"), "{tokens}");
}

#[test]
fn schedules_start_at_the_model_and_are_made_known_even_if_they_are_wrong() {
    let model = format!("schedules = \"net.schedules.toml\"\n{MODEL}");
    let expanded = |name: &str, schedules: &[u8]| {
        let files = [("models/net.toml", model.as_bytes()), ("models/net.schedules.toml", schedules)];
        tokens("models/net.toml", Kind::Path, &folder(name, &files))
    };
    let right = expanded("schedules", b"[avx2]\n");
    assert!(!right.contains("compile_error"), "{right}");
    assert!(includes(&right, "models/net.schedules.toml"), "{right}");

    let wrong = expanded("wrong-schedules", b"[avx3]\n");
    assert!(wrong.contains("unknown level `avx3`") && wrong.contains("models/net.schedules.toml:1:2"), "{wrong}");
    assert!(includes(&wrong, "models/net.schedules.toml"), "{wrong}");
}

#[test]
fn weights_of_an_inline_model_start_at_the_rust_file() {
    let folder = folder("inline", &[("net.safetensors", b"\x02\0\0\0\0\0\0\0{}")]);
    let tokens = tokens(&format!("weights = \"net.safetensors\"\n{MODEL}"), Kind::Inline, &folder);
    assert!(!tokens.contains("compile_error"), "{tokens}");
    assert!(includes(&tokens, "net.safetensors"), "{tokens}");
}

#[test]
fn a_file_that_is_missing_is_not_included() {
    let folder = folder("missing", &[("lenet.toml", MODEL.as_bytes())]);
    let tokens = tokens("lnet.toml", Kind::Path, &folder);
    assert!(tokens.contains("`lenet.toml` is in the same folder: misspelt?"), "{tokens}");
    assert!(!tokens.contains("include_bytes"), "{tokens}");
}

#[test]
fn a_file_whose_name_differs_in_case_is_proposed() {
    let folder = folder("case", &[("lenet-small.toml", MODEL.as_bytes())]);
    let tokens = tokens("LENET-SMALL.toml", Kind::Path, &folder);
    assert!(tokens.contains("`lenet-small.toml` is in the same folder: misspelt?"), "{tokens}");
}

#[test]
fn text_in_another_encoding_is_told_apart() {
    let folder = folder("encoding", &[("utf16.toml", b"\xff\xfea\0"), ("latin1.toml", b"caf\xe9")]);
    let utf16 = tokens("utf16.toml", Kind::Path, &folder);
    assert!(utf16.contains("looks like UTF-16") && utf16.contains("save it as UTF-8"), "{utf16}");
    let latin1 = tokens("latin1.toml", Kind::Path, &folder);
    assert!(latin1.contains("line 1, column 4 has the byte 0xE9") && latin1.contains("save it as UTF-8"), "{latin1}");
}

#[test]
fn a_file_of_which_nothing_is_known_is_looked_for_from_the_file_that_names_it() {
    let tokens = tokens("net.toml", Kind::Path, &folder("nothing", &[("readme", b"")]));
    assert!(tokens.contains("paths start at the folder of the file that they are written in"), "{tokens}");
}

#[test]
fn the_first_folder_that_has_the_file_is_taken() {
    let first = folder("first", &[("other.toml", b"")]);
    let second = folder("second", &[("net.toml", MODEL.as_bytes())]);
    let attribute = Attribute {
        literal: LitStr::new("net.toml", Span::call_site()),
        kind: Kind::Path,
        folders: vec![first, second],
        shown: PathBuf::new(),
    };
    let tokens = expand(&format_ident!("Net"), &Generics::default(), Ok(attribute)).to_string();
    assert!(!tokens.contains("compile_error"), "{tokens}");
}

#[test]
fn a_model_of_more_than_4_mib_is_refused_and_one_of_4_mib_is_read() {
    let mut text = MODEL.to_owned();
    text.push_str(&"#".repeat((4 << 20) - text.len()));
    let too_long = format!("{text}#");
    let files: [(&str, &[u8]); 2] = [("most.toml", text.as_bytes()), ("more.toml", too_long.as_bytes())];
    let folder = folder("limit", &files);
    assert!(!tokens("most.toml", Kind::Path, &folder).contains("compile_error"));
    let refused = tokens("more.toml", Kind::Path, &folder);
    assert!(refused.contains("it has 4194305 bytes, more than the 4194304 allowed"), "{refused}");
}

#[test]
fn a_mistake_is_shown_where_rustc_starts() {
    let folder = folder("shown", &[("models/net.toml", b"kind = 1")]);
    let tokens = tokens("models/net.toml", Kind::Path, &folder);
    assert!(tokens.contains("--> crates/net/src/models/net.toml:1:1"), "{tokens}");
    assert!(!tokens.contains(folder.to_str().unwrap()), "{tokens}");
}

/// A path that starts at the package or the workspace, as those of cargo do.
#[test]
fn a_file_below_the_rust_file_is_proposed_by_its_path_from_there() {
    let folder = folder("below", &[("net/src/models/net.toml", MODEL.as_bytes()), ("net/other.toml", b"")]);
    let source = folder.join("net/src");
    for path in ["src/models/net.toml", "net/src/models/net.toml"] {
        let tokens = tokens(path, Kind::Path, &source);
        assert!(tokens.contains("paths start at the file that they are written in: `models/net.toml`"), "{tokens}");
    }
    let tokens = tokens("other.toml", Kind::Path, &source);
    assert!(tokens.contains("paths start at the file that they are written in: `../other.toml`"), "{tokens}");
}

#[test]
fn no_path_breaks_it() {
    let folder = folder("paths", &[("net.toml", b"\xff\xfe")]);
    let long = "x/".repeat(5000);
    for path in ["", ".", "..", "/", "//", "\0", "net.toml/", "net.toml/x", "a\0b", "/dev/null", "\u{1f980}", &long] {
        let tokens = tokens(path, Kind::Path, &folder);
        assert!(tokens.contains("compile_error"), "{path:?}: {tokens}");
        let inline = format!("weights = {path:?}\n{MODEL}");
        let tokens = self::tokens(&inline, Kind::Inline, &folder);
        assert!(tokens.contains("compile_error"), "{path:?}: {tokens}");
    }
}
