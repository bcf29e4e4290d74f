//! Generates the code of all models that were exported.

use std::path::Path;
use std::{env, fs};

use burn_onnx::ModelGen;

fn main() {
    println!("cargo::rerun-if-env-changed=PEERS_DIR");
    let folder = Path::new(&env::var_os("PEERS_DIR").expect("PEERS_DIR names a folder")).join("models");
    let files = fs::read_dir(folder).expect("the models were exported").filter_map(Result::ok);
    let mut paths: Vec<_> =
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "onnx")).collect();
    paths.sort();
    let mut models = ModelGen::new();
    for path in &paths {
        models.input(path.to_str().expect("paths are text"));
    }
    models.out_dir("model/").run_from_script();
}
