//! `new`: the crate that it makes.

use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect;

use super::onnx::File;
use super::run::Folder;

const MODEL: &str = r#"name = "two-ends"
outputs = [{ name = "map", layout = "chw" }, "scores"]

[inputs.image]
height = 4
width = 5
channels = 2
layout = "chw"

[inputs.gate]
height = 1
width = 1
channels = 2

[[layer]]
name = "map"
kind = "multiply"
from = ["image", "gate"]

[[layer]]
kind = "flatten"

[[layer]]
name = "scores"
kind = "fully_connected"
units = 7
"#;

fn runtime() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime").canonicalize().unwrap()
}

#[test]
fn a_crate_has_its_model_and_a_program() {
    let folder = Folder::outside("new");
    folder.write("two.toml", MODEL);
    let runtime = runtime();
    let outcome = folder.run(&["new", "two-ends", "--model", "two.toml", "--hardwire-path", runtime.to_str().unwrap()]);
    assert_eq!((outcome.code, outcome.output.as_str()), (0, ""), "{}", outcome.messages);
    assert_eq!(outcome.messages, "     Created `two-ends`, which runs `two-ends`\n");
    assert_eq!(folder.files(), ["two-ends", "two.toml"]);
    assert_eq!(folder.read("two-ends/src/two.toml"), MODEL);
    let manifest = folder.read("two-ends/Cargo.toml");
    let path = manifest.lines().find(|line| line.starts_with("hardwire = { path = '")).unwrap();
    let path = path.split('\'').nth(1).unwrap();
    assert_eq!(folder.path("two-ends").join(path).canonicalize().unwrap(), runtime);
    assert!(manifest.ends_with("[profile.dev]\nopt-level = 1\n"), "{manifest}");
    let main = folder.read("two-ends/src/main.rs");
    let (own, _) = main.split_once("\n/// The values of an input").unwrap();
    expect![[r#"
        //! Runs the model in `two.toml` on files, or without them on random values.
        //!
        //! ```console
        //! cargo run --release -- image.npy gate.npy
        //! ```
        //!
        //! A file is an array of `float32` as `numpy.save` writes it, or such values one after the other, in the order of axes that the
        //! input has.

        use std::hint::black_box;
        use std::process::ExitCode;
        use std::time::{Duration, Instant};

        use hardwire::{Model, Port};

        #[derive(Model)]
        #[model("two.toml")]
        struct TwoEnds;

        /// How many runs are timed.
        const RUNS: usize = 20;

        /// How the program is called.
        const USAGE: &str = concat!("Usage: ", env!("CARGO_BIN_NAME"), " [image.npy [gate.npy]]");

        fn main() -> ExitCode {
            let paths: Vec<String> = std::env::args().skip(1).collect();
            if paths.iter().any(|path| path == "--help" || path == "-h") {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            match run(&paths) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    eprintln!("error: {error}");
                    ExitCode::FAILURE
                }
            }
        }

        /// Runs the model on the files at `paths`, and on random values where there are too few.
        fn run(paths: &[String]) -> Result<(), String> {
            if paths.len() > TwoEnds::INPUTS.len() {
                let (files, inputs) = (paths.len(), TwoEnds::INPUTS.len());
                return Err(format!("{files} files are given, and the model takes {inputs}\n{USAGE}"));
            }
            // 2x4x5
            let x0: Box<[f32; 40]> = input(&TwoEnds::INPUTS[0], CHW, paths.first())?;
            // 1x1x2
            let x1: Box<[f32; 2]> = input(&TwoEnds::INPUTS[1], HWC, paths.get(1))?;
            // The architecture file names no weights; with a key `weights`, it is `engine()`.
            let mut engine = TwoEnds::random(1);
            let mut times = [Duration::ZERO; RUNS];
            for time in &mut times {
                let start = Instant::now();
                black_box(engine.run((&x0, &x1)));
                *time = start.elapsed();
            }
            let (y0, y1) = engine.run((&x0, &x1));
            show(&TwoEnds::OUTPUTS[0], y0);
            show(&TwoEnds::OUTPUTS[1], y1);
            times.sort();
            let (best, median, level) = (times[0], times[RUNS / 2], engine.level());
            println!("{best:.2?} a run at best, median {median:.2?}, at level {level}");
            Ok(())
        }

        /// The order of axes of an input that is a feature map.
        const HWC: &str = "height, width, channels";
        /// The other one, that of PyTorch.
        const CHW: &str = "channels, height, width";
    "#]].assert_eq(own);
}

#[test]
fn a_workspace_gets_a_member() {
    let folder = Folder::outside("new-member");
    folder.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = []\n");
    folder.write("two.toml", MODEL);
    let outcome = folder.run(&["new", "inner", "--model", "two.toml"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert!(folder.read("Cargo.toml").contains("members = [\"inner\"]"));
    let manifest = folder.read("inner/Cargo.toml");
    assert!(manifest.contains("hardwire = { path = '"), "{manifest}");
    assert!(outcome.messages.contains("`, which this program was built from\n"), "{}", outcome.messages);
    assert!(!manifest.contains("profile"), "{manifest}");
    assert!(outcome.messages.contains("in the workspace's `Cargo.toml`"), "{}", outcome.messages);
}

#[test]
fn an_onnx_file_is_imported() {
    let folder = Folder::outside("new-onnx");
    let file = File::default()
        .input("image", "Nx3xHx4")
        .weights("fc.weight", &[5, 3, 1, 1])
        .node("Conv image fc.weight -> scores", &[])
        .output("scores");
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&["new", "net", "--model", "net.onnx"]);
    assert_eq!(outcome.code, 1, "{}", outcome.messages);
    assert_eq!(folder.files(), ["net.onnx"]);
    let outcome = folder.run(&["new", "net", "--model", "net.onnx", "--set", "H=6"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert_eq!(folder.files(), ["net", "net.onnx"]);
    assert!(folder.path("net/src/net.safetensors").is_file());
    assert!(folder.read("net/src/main.rs").contains("Net::engine()"));
    let outcome = folder.run(&["new", "1", "--name", "one", "--model", "net.onnx", "--set", "H=6"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert!(folder.read("1/Cargo.toml").contains("name = \"one\""));
    let outcome = folder.run(&["new", "planes", "--model", "net.onnx", "--set", "H=6", "--layout", "chw"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert!(folder.read("planes/src/net.toml").contains("layout = \"chw\""));
    assert!(folder.read("planes/src/main.rs").contains("    // 3x6x4\n"));
}

#[test]
fn nothing_is_made_where_something_is_wrong() {
    let folder = Folder::outside("new-wrong");
    folder.write("two.toml", MODEL);
    folder.write("wrong.toml", MODEL.replace("units = 7", "units = 0"));
    folder.write("outside.toml", format!("weights = \"../new-wrong.safetensors\"\n{MODEL}"));
    let refused = |arguments: &[&str], code: i32, why: &str| {
        let outcome = folder.run(&[&["new"], arguments].concat());
        assert_eq!(outcome.code, code, "{}", outcome.messages);
        assert!(outcome.messages.contains(why), "{}", outcome.messages);
        assert_eq!(folder.files(), ["outside.toml", "two.toml", "wrong.toml"]);
    };
    refused(&["two.toml", "--model", "two.toml"], 2, "error: `two.toml` is there already");
    refused(&["a", "--model", "wrong.toml"], 1, "error: could not use `wrong.toml` because of 1 mistake");
    refused(&["a", "--model", "none.toml"], 2, "error: the model `none.toml` cannot be read");
    refused(&["a", "--model", "none.onnx"], 2, "error: `none.onnx` cannot be read");
    refused(&["a", "--model", "two.toml", "--hardwire-path", "."], 2, "error: `.` has no `Cargo.toml`");
    refused(&["a", "--model", "two.toml", "--layout", "chw"], 2, "error: `two.toml` is no ONNX file");
    refused(&["1", "--model", "two.toml"], 2, "error: `cargo new` did not make `1`");
}

#[test]
#[ignore = "builds the runtime and the compiler anew, which takes minutes"]
fn the_crate_runs() {
    let folder = Folder::outside("new-runs");
    folder.write("two.toml", MODEL);
    let runtime = runtime();
    let outcome = folder.run(&["new", "two", "--model", "two.toml", "--hardwire-path", runtime.to_str().unwrap()]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}\n";
    let start = [b"\x93NUMPY\x01\x00".as_slice(), &(header.len() as u16).to_le_bytes()].concat();
    let values = [1f32.to_le_bytes(), 2f32.to_le_bytes()].concat();
    folder.write("two/gate.npy", [start, header.into(), values].concat());
    folder.write("two/image", [0.5f32.to_le_bytes(); 40].concat());
    let cargo = |arguments: &[&str]| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-target");
        let mut cargo = Command::new(env!("CARGO"));
        let done = cargo.args(arguments).current_dir(folder.path("two")).env("CARGO_TARGET_DIR", target).output();
        let done = done.unwrap();
        (done.status.success(), [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap()).concat())
    };
    let (is_formatted, text) = cargo(&["fmt", "--check"]);
    assert!(is_formatted, "{text}");
    let (has_run, text) = cargo(&["run", "--quiet", "--", "image", "gate.npy"]);
    assert!(has_run && text.contains("map [2, 4, 5]\n  from 0.50000 to 1.00000, mean 0.75000\nscores [7]\n"), "{text}");
    assert!(text.contains(" a run at best, median "), "{text}");
    let (has_run, text) = cargo(&["run", "--quiet", "--", "gate.npy"]);
    let refused = "error: gate.npy: `image` is 2x4x5 (channels, height, width), the file is 2\n";
    assert!(!has_run && text.contains(refused), "{text}");
    let (has_run, text) = cargo(&["run", "--quiet", "--", "--help"]);
    assert!(has_run && text == "Usage: two [image.npy [gate.npy]]\n", "{text}");
    let (is_clean, text) = cargo(&["clippy", "--quiet", "--", "-D", "warnings"]);
    assert!(is_clean, "{text}");
}
