//! Translates each ONNX case in `cases/` into an architecture file with weights, and writes the Rust file that derives a
//! model from each and lists them for the test.

mod case;
mod model;
mod table;
mod view;

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::case::Case;
use crate::table::{Declared, Table};
use crate::view::View;

/// Cases whose models take rustc more than a few seconds; the feature `large` has them run too.
const LARGE: &[&str] = &["light/light_densenet121"];

fn main() {
    println!("cargo::rerun-if-changed=cases");
    println!("cargo::rerun-if-changed=out-of-scope.toml");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets `OUT_DIR`"));
    let mut table = Table::default();
    let (left_out, paths): (Vec<String>, Vec<String>) = paths_in_scope()
        .into_iter()
        .partition(|path| env::var_os("CARGO_FEATURE_LARGE").is_none() && LARGE.contains(&path.as_str()));
    for (i, path) in paths.iter().enumerate() {
        let case = Case::read(&Path::new("cases").join(path));
        let view = View::of(&case);
        let name = path.replace(['/', '-'], "_").to_lowercase();
        // Both layouts of inputs and outputs are met: every second case is declared channels-first.
        let channels_first = i % 2 == 1;
        let (toml, weights) = model::translate(&case, &name, view, channels_first);
        write(&out.join(format!("{name}.toml")), toml.as_bytes());
        if let Some(weights) = &weights {
            write(&out.join(format!("{name}.safetensors")), weights);
        }
        table.add(path, &name, &case, view, Declared { channels_first, weights: weights.is_some() });
    }
    write(&out.join("cases.rs"), table.finish(&left_out).as_bytes());
}

/// The paths of the cases that are run: those of the index that `out-of-scope.toml` does not list.
fn paths_in_scope() -> Vec<String> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let index: serde_json::Value = serde_json::from_str(&read("cases/index.json")).expect("the index is JSON");
    let excluded: toml::Table = read("out-of-scope.toml").parse().expect("`out-of-scope.toml` is TOML");
    let excluded: Vec<&str> = excluded["group"]
        .as_array()
        .expect("`group` is a list")
        .iter()
        .flat_map(|group| group["cases"].as_array().expect("`cases` is a list"))
        .filter_map(toml::Value::as_str)
        .collect();
    let entries = index.as_array().expect("the index is a list").iter();
    let paths = entries.map(|entry| entry["path"].as_str().expect("an entry of the index has a path"));
    paths.filter(|path| !excluded.contains(path)).map(str::to_owned).collect()
}

fn write(path: &Path, content: &[u8]) {
    fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
