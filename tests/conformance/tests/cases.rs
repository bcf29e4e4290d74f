//! Every case of the index is run on every level, or is excused in `out-of-scope.toml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hardwire::Level;
use hardwire_conformance::{CASES, Case, FOLDER, LEFT_OUT, Port};
use hardwire_reference::Model;
use safetensors::SafeTensors;

/// The tensors of a case, cut into runs.
struct Tensors {
    /// For each run, the values of each input as the model takes them.
    inputs: Vec<Vec<Vec<f32>>>,
    /// For each run, the values of each output as the model should give them.
    outputs: Vec<Vec<Vec<f32>>>,
}

impl Tensors {
    fn read(case: &Case) -> Self {
        let bytes = fs::read(cases().join(case.path).join("tensors.safetensors")).expect("the case has tensors");
        let file = SafeTensors::deserialize(&bytes).expect("the tensors are a safetensors file");
        let read = |kind: &str, ports: &[Port], item: usize| {
            let values = ports.iter().map(|port| {
                let tensor = file.tensor(&format!("{kind}:{}", port.name)).expect("the tensor is there");
                let (values, _) = tensor.data().as_chunks();
                let values: Vec<f32> = values.iter().copied().map(f32::from_le_bytes).collect();
                let length = values.len() / case.items;
                height_width_channel(port, &values[item * length..][..length])
            });
            values.collect()
        };
        Self {
            inputs: (0..case.items).map(|item| read("input", case.inputs, item)).collect(),
            outputs: (0..case.items).map(|item| read("output", case.outputs, item)).collect(),
        }
    }
}

/// One item's values as the model has them.
fn height_width_channel(port: &Port, values: &[f32]) -> Vec<f32> {
    let Some((channels, pixels)) = port.channels_and_pixels else {
        return values.to_vec();
    };
    (0..pixels).flat_map(|pixel| (0..channels).map(move |channel| values[channel * pixels + pixel])).collect()
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Compares outputs to the case's, within its tolerance: `atol + rtol * |expected|`.
fn compare(case: &Case, by: &str, expected: &[Vec<f32>], found: &[Vec<f32>]) -> Result<(), String> {
    for ((port, expected), found) in case.outputs.iter().zip(expected).zip(found) {
        assert_eq!(expected.len(), found.len(), "{}: the size of `{}`", case.path, port.name);
        for (i, (&expected, &found)) in expected.iter().zip(found).enumerate() {
            let tolerance = case.atol.max(1e-6) + case.rtol * expected.abs();
            let close = (found - expected).abs() <= tolerance || expected.to_bits() == found.to_bits();
            if !close {
                return Err(format!("{} by {by}: `{}`[{i}] is {found}, not {expected}", case.path, port.name));
            }
        }
    }
    Ok(())
}

#[test]
fn every_level() {
    let mut failures = Vec::new();
    for case in CASES {
        let tensors = Tensors::read(case);
        for level in Level::available() {
            for (inputs, expected) in tensors.inputs.iter().zip(&tensors.outputs) {
                let found = (case.run)(level, inputs);
                failures.extend(compare(case, level.name(), expected, &found).err());
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The reference that the other suites rely on passes ONNX's cases too; whole models would keep its plain loops busy for long.
#[test]
fn reference() {
    let mut failures = Vec::new();
    for case in CASES.iter().filter(|case| !case.path.starts_with("light/")) {
        let model = Model::read(&Path::new(FOLDER).join(case.name).with_extension("toml"));
        let tensors = Tensors::read(case);
        for (inputs, expected) in tensors.inputs.iter().zip(&tensors.outputs) {
            let found = model.outputs(&model.evaluate(inputs));
            failures.extend(compare(case, "the reference", expected, &found).err());
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_case_is_run_or_excused() {
    let read = |path: PathBuf| fs::read_to_string(path).expect("the list is there");
    let index: serde_json::Value = serde_json::from_str(&read(cases().join("index.json"))).expect("the index is JSON");
    let all: BTreeSet<String> =
        index.as_array().unwrap().iter().map(|entry| entry["path"].as_str().unwrap().to_owned()).collect();

    let excuses = read(Path::new(env!("CARGO_MANIFEST_DIR")).join("out-of-scope.toml"));
    let excuses: toml::Table = excuses.parse().expect("the list is TOML");
    let groups = excuses["group"].as_array().unwrap();
    assert!(groups.iter().all(|group| { group["reason"].as_str().is_some_and(|reason| !reason.is_empty()) }));
    let excused: Vec<&str> =
        groups.iter().flat_map(|group| group["cases"].as_array().unwrap()).map(|case| case.as_str().unwrap()).collect();

    let mut seen = BTreeSet::new();
    for path in CASES.iter().map(|case| case.path).chain(LEFT_OUT.iter().copied()).chain(excused) {
        assert!(all.contains(path), "`{path}` is not in the index");
        assert!(seen.insert(path.to_owned()), "`{path}` is listed twice");
    }
    assert_eq!(seen, all, "the cases listed and those of the index");

    let absent = excuses["absent"].as_array().unwrap();
    for path in &all {
        let is_absent = absent.iter().any(|absent| absent.as_str() == Some(path));
        assert_eq!(cases().join(path).join("case.json").exists(), !is_absent, "whether `{path}` is in `cases`");
    }
}
