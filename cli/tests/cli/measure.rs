//! `bench` and `plan --measure`.

use std::path::Path;

use serde_json::Value;

use super::onnx::File;
use super::run::Folder;

const MODEL: &str = r#"input = { height = 8, width = 8, channels = 3, layout = "chw" }

[[layer]]
name = "conv1"
kind = "conv"
filters = 4
kernel = 3
activation = "relu"

[[layer]]
kind = "global_avg_pool"
"#;

#[test]
fn what_cannot_be_built_is_told() {
    let folder = Folder::new("measure-wrong");
    folder.write("tiny.toml", MODEL);
    folder.write("net.onnx", File::default().input("x", "1x2").node("Relu x -> y", &[]).output("y").bytes());
    for command in [&["bench"][..], &["plan", "--measure"]] {
        let refused = |arguments: &[&str], why: &str| {
            let outcome = folder.run(&[command, arguments].concat());
            assert_eq!((outcome.code, outcome.output.as_str()), (2, ""), "{}", outcome.messages);
            assert!(outcome.messages.contains(why), "{}", outcome.messages);
            assert_eq!(folder.files(), ["net.onnx", "tiny.toml"]);
        };
        refused(&["tiny.toml", "--hardwire-path", "none"], "error: `none` has no `Cargo.toml`");
        refused(&["tiny.toml", "--target-dir", "tiny.toml"], "tiny.toml/hardwire` cannot be written: ");
        refused(&["tiny.toml", "--level", "mmx"], "the levels are `avx512`, ");
        refused(&["net.onnx"], "error: `net.onnx` is an ONNX file, and no architecture file");
    }
}

#[test]
#[ignore = "builds the runtime and the compiler anew, which takes minutes"]
fn a_model_is_measured() {
    let folder = Folder::outside("measure");
    folder.write("tiny.toml", MODEL);
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("measure-target");
    let run = |arguments: &[&str]| -> Value {
        let building = ["--hardwire-path", runtime.to_str().unwrap(), "--target-dir", target.to_str().unwrap()];
        let outcome = folder.run(&[arguments, &["tiny.toml", "--json", "--seconds", "0.01"], &building].concat());
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
        serde_json::from_str(&outcome.output).unwrap()
    };
    let bench = run(&["bench", "--threads", "1,2"]);
    assert_eq!((&bench["name"], &bench["random_weights"]), (&"tiny".into(), &true.into()));
    assert!(bench["program_bytes"].as_u64().unwrap() > 10_000);
    let measurements = bench["measurements"].as_array().unwrap();
    assert_eq!(measurements.iter().filter(|measurement| measurement["threads"] == 2).count(), measurements.len() / 2);
    for measurement in measurements {
        let number = |key: &str| measurement[key].as_f64().unwrap();
        assert!(0.0 < number("least_microseconds") && number("least_microseconds") <= number("median_microseconds"));
        assert!(number("engine_made_in_microseconds") > 0.0 && number("runs") >= 5.0);
        assert!(number("packed_weights_bytes") >= 4.0 * 112.0 && number("arena_bytes") > 0.0);
    }

    let plan = run(&["plan", "--measure", "--level", measurements.last().unwrap()["level"].as_str().unwrap()]);
    let steps = plan["steps"].as_array().unwrap();
    let layers: Vec<&str> = steps.iter().filter_map(|step| step["layers"][0].as_str()).collect();
    assert_eq!(layers, ["conv1", "global_avg_pool1"]);
    assert!(steps.iter().all(|step| step["measured_microseconds"].as_f64().unwrap() > 0.0), "{plan}");
    assert!(steps[0]["estimated_cycles"].as_u64().unwrap() > 0);

    let missing = if cfg!(target_arch = "x86_64") { "neon" } else { "baseline" };
    let building = ["--hardwire-path", runtime.to_str().unwrap(), "--target-dir", target.to_str().unwrap()];
    let outcome = folder.run(&[&["bench", "tiny.toml", "--level", missing][..], &building].concat());
    assert_eq!(outcome.code, 2);
    assert!(outcome.messages.contains("error: this machine does not have the level "), "{}", outcome.messages);
}
