//! What the command says before it measures anything.

use std::env::consts::ARCH;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the command on the level of that name.
fn tune(level: impl AsRef<OsStr>, arguments: &[impl AsRef<OsStr>]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tune"));
    command.env("HARDWIRE_LEVEL", level).args(arguments).output().expect("the command runs")
}

/// What is said of a mistake.
fn mistake(output: &Output) -> String {
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr.clone()).expect("it is text");
    assert!(said.starts_with("error: ") && !said.contains("panicked"), "{said}");
    said
}

#[test]
fn help_is_no_mistake() {
    for argument in ["--help", "-h"] {
        let output = tune("", &[argument]);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(output.stdout.starts_with(b"usage: tune MODEL.toml"), "{output:?}");
    }
}

#[test]
fn wrong_arguments_are_told() {
    for arguments in
        [&[][..], &["--fast"], &["a.toml", "b.toml"], &["a.toml", "--runner"], &["a.toml", "--rotations", "x"]]
    {
        assert!(mistake(&tune("", arguments)).contains("usage: tune MODEL.toml"), "{arguments:?}");
    }
    assert!(mistake(&tune("", &["a.toml", "--rotations", "1"])).contains("--rotations: at least 2"));
}

#[test]
fn a_level_that_is_not_there_is_told_with_those_that_are() {
    let foreign = if ARCH == "aarch64" { "avx2" } else { "neon" };
    for level in ["mmx", foreign] {
        let said = mistake(&tune(level, &["model.toml"]));
        let all = "the levels are `avx512`, `avx2`, `baseline`, `neon`, `simd128` and `scalar`, and this machine has `";
        assert!(said.contains(&format!("HARDWIRE_LEVEL is `{level}`; {all}")), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_utf8_is_no_panic() {
    use std::os::unix::ffi::OsStrExt;

    let wrong = OsStr::from_bytes(b"\xff");
    assert!(mistake(&tune(wrong, &["model.toml"])).contains("HARDWIRE_LEVEL is `\u{fffd}`"));
    assert!(mistake(&tune("", &[wrong])).contains("\u{fffd}: "));
    assert!(mistake(&tune("", &[OsStr::new("model.toml"), OsStr::new("--runner"), wrong])).contains("usage"));
}

#[test]
fn a_model_with_nothing_to_measure_is_told() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pool.toml");
    let text = "input = { height = 4, width = 4, channels = 1 }\n[[layer]]\nkind = \"max_pool\"\nkernel = 2\n";
    fs::write(&path, text).expect("the folder is there");
    let said = mistake(&tune("", &[&path]));
    assert!(said.contains("pool.toml: no layer can be computed in more than one way"), "{said}");
}
