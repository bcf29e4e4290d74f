//! `check`, `summary`, `plan`, and the command line.

use std::path::Path;

use expect_test::expect;
use serde_json::Value;

use super::run::Folder;

const MODEL: &str = r#"name = "tiny"
input = { height = 8, width = 8, channels = 3 }

[[layer]]
name = "conv1"
kind = "conv"
filters = 4
kernel = 3
padding = 1
activation = "relu"

[[layer]]
kind = "max_pool"
kernel = 2

[[layer]]
kind = "flatten"

[[layer]]
name = "fc"
kind = "fully_connected"
units = 10
"#;

const MISTAKES: &str = r#"input = { height = 8, width = 8, channels = 3 }

[[layer]]
name = "conv1"
kind = "conv"
filters = 0
kernel = 3
pading = 1

[[layer]]
kind = "max_pol"
kernel = 3
"#;

const COMMANDS: [&str; 8] = ["check", "summary", "plan", "bench", "draw", "import", "verify", "new"];

#[test]
fn a_model_without_mistakes_is_told_so() {
    let folder = Folder::new("check-right");
    folder.write("tiny.toml", MODEL);
    let outcome = folder.run(&["check", "tiny.toml"]);
    assert_eq!((outcome.code, outcome.output.as_str()), (0, ""));
    let finished = "Finished `tiny`: 4 layers, 762 parameters, no weights file to check";
    assert_eq!(outcome.messages, format!("    Checking `tiny.toml`\n    {finished}\n"));
}

/// `README.md` shows a mistake in the whole file of its example.
#[test]
fn the_mistake_in_the_readme_is_told_so() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new("check-readme");
    std::fs::create_dir(folder.path("src")).unwrap();
    for file in ["lenet5.toml", "lenet5.safetensors"] {
        folder.write(&format!("src/{file}"), std::fs::read(here.join("../examples/lenet5").join(file)).unwrap());
    }
    folder.write("src/lenet5.toml", folder.read("src/lenet5.toml").replacen("stride = 2", "stride = 3", 1));
    let outcome = folder.run(&["check", "src/lenet5.toml"]);
    assert_eq!(outcome.code, 1);
    let readme = std::fs::read_to_string(here.join("../README.md")).unwrap();
    let lines = outcome.messages.lines().skip(1).take_while(|line| !line.is_empty()).collect::<Vec<_>>();
    assert_eq!(lines.len(), 13, "{}", outcome.messages);
    for line in lines {
        assert!(readme.contains(line.trim_start()), "{line}");
    }
}

#[test]
fn all_mistakes_of_all_models_are_told() {
    let folder = Folder::new("check-wrong");
    folder.write("wrong.toml", MISTAKES);
    folder.write("weights.toml", format!("weights = \"missing.safetensors\"\n{MODEL}"));
    let outcome = folder.run(&["check", "wrong.toml", "weights.toml", "absent.toml"]);
    assert_eq!((outcome.code, outcome.output.as_str()), (2, ""));
    expect![[r#"
            Checking `wrong.toml`
        error: `filters` of layer `conv1` must not be 0
         --> wrong.toml:6:11
          |
        6 | filters = 0
          |           ^ must be at least 1

        error: unknown key `pading` in layer `conv1`
         --> wrong.toml:8:1
          |
        8 | pading = 1
          | ^^^^^^ not a key of `conv`
          |
          = help: did you mean `padding`?

        error: unknown kind `max_pol` of layer `max_pool1`
          --> wrong.toml:11:8
           |
        11 | kind = "max_pol"
           |        ^^^^^^^^^ not a kind of layer
           |
           = help: did you mean `"max_pool"`?

        error: could not check `wrong.toml` because of 3 mistakes
            Checking `weights.toml`
        error: the weights file cannot be read
         --> weights.toml:1:11
          |
        1 | weights = "missing.safetensors"
          |           ^^^^^^^^^^^^^^^^^^^^^ no such file
          |
          = help: paths start at the folder of the file that they are written in

        error: could not check `weights.toml` because of 1 mistake
            Checking `absent.toml`
        error: the model `absent.toml` cannot be read: no such file
    "#]]
    .assert_eq(&outcome.messages);
}

/// Everybody knows where the paths of a command line start; those in a file start at that.
#[test]
fn a_model_in_another_folder_is_found() {
    let folder = Folder::new("check-elsewhere");
    folder.write("tiny.toml", MODEL);
    let inner = Folder::new("check-elsewhere/src");
    inner.write("other.toml", format!("weights = \"tiny.toml\"\n{MODEL}"));
    let outcome = inner.run(&["check", "tiny.toml", "other.toml"]);
    assert!(outcome.messages.contains("= help: there is `../tiny.toml`\n"), "{}", outcome.messages);
    let help = "= help: paths start at the file that they are written in: `../tiny.toml`";
    assert_eq!(outcome.messages.matches(help).count(), 1, "{}", outcome.messages);
}

#[test]
fn every_command_tells_all_of_ten_mistakes() {
    let folder = Folder::outside("ten-mistakes");
    let layers = "\n[[layer]]\nkind = \"max_pool\"\nkernel = 0\n".repeat(10);
    folder.write("ten.toml", format!("input = {{ height = 8, width = 8, channels = 3 }}\n{layers}"));
    for line in [
        "check ten.toml",
        "summary ten.toml",
        "plan ten.toml",
        "plan ten.toml --measure",
        "bench ten.toml",
        "draw ten.toml",
        "verify ten.toml --against ten.toml",
        "new ten --model ten.toml",
    ] {
        let outcome = folder.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!((outcome.code, outcome.output.as_str()), (1, ""), "{line}: {}", outcome.messages);
        let mistakes = outcome.messages.matches("error: `kernel` of layer").count();
        assert_eq!(mistakes, 10, "{line}: {}", outcome.messages);
        assert!(outcome.messages.contains("because of 10 mistakes\n"), "{line}: {}", outcome.messages);
        assert_eq!(folder.files(), ["ten.toml"], "{line}");
    }
}

#[test]
fn a_file_of_another_format_is_told_apart() {
    let folder = Folder::new("other-format");
    for (name, format) in [
        ("net.onnx", "an ONNX file"),
        ("net.safetensors", "a safetensors file"),
        ("net.pth", "a file of PyTorch's"),
        ("net.h5", "a file of TensorFlow's"),
    ] {
        folder.write(name, [0xff; 16]);
        for command in ["check", "summary", "plan", "bench", "draw", "verify --against a.safetensors"] {
            let arguments: Vec<&str> = command.split(' ').chain([name]).collect();
            let outcome = folder.run(&arguments);
            let refused = format!("error: `{name}` is {format}, and no architecture file");
            assert!(outcome.code == 2 && outcome.messages.contains(&refused), "{command}: {}", outcome.messages);
        }
    }
}

#[test]
fn colours_are_for_terminals_or_on_request() {
    let folder = Folder::new("check-colour");
    folder.write("wrong.toml", MISTAKES);
    assert!(!folder.run(&["check", "wrong.toml"]).messages.contains('\u{1b}'));
    assert!(folder.run(&["check", "wrong.toml", "--color", "always"]).messages.contains("\u{1b}["));
}

#[test]
fn the_summary_is_the_table_of_layers() {
    let folder = Folder::new("summary");
    folder.write("tiny.toml", MODEL);
    let outcome = folder.run(&["summary", "tiny.toml"]);
    assert_eq!((outcome.code, outcome.messages.as_str()), (0, ""));
    assert!(outcome.output.starts_with("tiny\n\n"), "{}", outcome.output);
    assert!(outcome.output.contains("\nlayer ") && outcome.output.contains(" 3x3 p1 "), "{}", outcome.output);
    assert!(outcome.output.contains("parameters     762\n"), "{}", outcome.output);
}

#[test]
fn the_summary_is_json_for_programs() {
    let folder = Folder::new("summary-json");
    folder.write("tiny.toml", MODEL);
    let outcome = folder.run(&["summary", "--json", "tiny.toml"]);
    assert_eq!(outcome.code, 0);
    let json: Value = serde_json::from_str(&outcome.output).unwrap();
    assert_eq!(json["parameters"], 762);
    let input = serde_json::json!({ "name": "input", "size": [8, 8, 3], "layout": "hwc" });
    assert_eq!(json["inputs"], serde_json::json!([input]));
    expect![[r#"
        {
          "activation": "relu",
          "activations": 1024,
          "from": [
            "input"
          ],
          "inputs": [
            [
              8,
              8,
              3
            ]
          ],
          "kind": "conv",
          "multiply_adds": 6912,
          "name": "conv1",
          "output": [
            8,
            8,
            4
          ],
          "parameters": 112,
          "unshared_parameters": 7168
        }
    "#]]
    .assert_eq(&format!("{:#}\n", json["layers"][0]));
}

#[test]
fn a_summary_without_sharing_has_no_column_for_it() {
    let folder = Folder::new("summary-narrow");
    let layer = "[[layer]]\nname = \"fc\"\nkind = \"fully_connected\"\nunits = 3\n";
    folder.write("fc.toml", format!("input = {{ features = 4 }}\n\n{layer}"));
    let outcome = folder.run(&["summary", "fc.toml"]);
    assert!(outcome.output.contains("  multiply-adds  activations\n"), "{}", outcome.output);
}

#[test]
fn the_plan_says_what_runs() {
    let folder = Folder::new("plan");
    folder.write("tiny.toml", MODEL);
    let outcome = folder.run(&["plan", "tiny.toml"]);
    assert_eq!((outcome.code, outcome.messages.as_str()), (0, ""));
    assert!(outcome.output.starts_with("tiny: "), "{}", outcome.output);
    assert!(outcome.output.contains("conv + relu"), "{}", outcome.output);
    let (_, estimates) = outcome.output.split_once("\nestimated cycles").unwrap();
    let rows = estimates.lines().filter_map(|line| line.split_once("  ")).map(|(step, _)| step);
    assert_eq!(rows.collect::<Vec<_>>(), ["", "conv1", "max_pool1", "fc", "all"], "{estimates}");
    // What is no terminal has all levels unless one is asked for.
    assert!(outcome.output.contains("avx2") && outcome.output.contains("neon"), "{}", outcome.output);
    assert_eq!(folder.run(&["plan", "tiny.toml", "--all-levels"]).output, outcome.output);
    let outcome = folder.run(&["plan", "tiny.toml", "--level", "neon"]);
    expect![[r#"
        tiny: 3 steps, an arena of 1.2 KiB

        step       does             reads      writes  at byte  bytes  multiply-adds
        ────────────────────────────────────────────────────────────────────────────
        conv1      conv + relu      input       8x8x4        0  1,024          6,912
        max_pool1  max_pool         conv1       4x4x4    1,024    256
        fc         fully_connected  max_pool1      10        0     40            640

        step on levels: algorithm
                                                                                                packed
            panels  tile                          in registers              parts  statements  weights
        ──────────────────────────────────────────────────────────────────────────────────────────────
        conv1 on neon: direct
                 1  8 pixels x 1 vector of 4      row of weights, unrolled      1         118    448 B
        max_pool1 on neon: windows
                    2 rows x 2 pixels x 1 vector                                1          74
        fc on neon: rows
                    10 rows of 4                                                1          10  2.5 KiB

        estimated cycles   neon
        ───────────────────────
        conv1               968
        max_pool1            64
        fc                   80
        ───────────────────────
        all               1,112
    "#]]
    .assert_eq(&outcome.output);
}

#[test]
fn a_command_line_that_is_wrong_is_told_apart() {
    let folder = Folder::new("usage");
    for arguments in
        [&["check"][..], &["chek", "a.toml"], &["summary", "a.toml", "b.toml"], &["import", "a.onnx", "--set", "N"]]
    {
        let outcome = folder.run(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.messages);
        assert!(outcome.messages.contains("error: "), "{}", outcome.messages);
    }
    assert!(folder.run(&["chek"]).messages.contains("check"));
}

#[test]
fn every_command_has_help() {
    let folder = Folder::new("help");
    let outcome = folder.run(&["--help"]);
    assert_eq!(outcome.code, 0);
    expect![[r#"
        Checks, shows, draws, measures and verifies Hardwire models, and imports trained ones from ONNX

        Usage: cargo hardwire [OPTIONS] <COMMAND>

        Commands:
          check    Say what is wrong with models, as a build would, without building
          summary  Show the table of a model's layers: sizes, parameters, multiply-adds
          plan     Show what a model runs: its steps, their memory, and the algorithm and tile of each
          bench    Measure how long a model takes on this machine, and how large it is
          draw     Draw a model as the papers do, as SVG
          import   Make a model of an ONNX file
          verify   Compare a model, layer by layer, with what another program computed
          new      Make a crate around a model, with a program that runs it
          help     Print this message or the help of the given subcommand(s)

        Options:
              --color <WHEN>  When to use colours: auto, always or never [default: auto]
          -h, --help          Print help
          -V, --version       Print version

        Results go to the standard output, everything else to the standard error.

        Exit codes:
          0  all is well
          1  a model or another file has mistakes, or layers differ
          2  the command line has a mistake, or a file cannot be read or written
    "#]]
    .assert_eq(&outcome.output);
    for command in COMMANDS {
        let outcome = folder.run(&[command, "--help"]);
        assert_eq!(outcome.code, 0);
        assert!(outcome.output.contains(&format!("\n\nUsage: cargo hardwire {command}")), "{}", outcome.output);
        let explained = outcome.output.split("\n\n").nth(1);
        assert!(explained.is_some_and(|text| !text.starts_with("Usage")), "{}", outcome.output);
        let example = outcome.output.split_once("\nExample").map(|(_, example)| example);
        assert!(
            example.is_some_and(|text| text.contains(&format!("  cargo hardwire {command} "))),
            "{}",
            outcome.output
        );
    }
}

/// Python that a terminal breaks is none any more.
#[test]
fn code_to_copy_fits_a_terminal() {
    let help = Folder::new("help-width").run(&["verify", "--help"]).output;
    let (_, code) = help.split_once("\nExample:").unwrap();
    assert_eq!(code.lines().filter(|line| line.starts_with("  ") && line.len() > 79).collect::<Vec<_>>(), [""; 0]);
}
