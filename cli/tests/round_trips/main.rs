//! Whole networks as a user meets them: imported, derived in a crate of their own, built, and run on every level.
//!
//! The networks are not here and take a minute each to build, so this runs on request only. `HARDWIRE_NETWORKS` names a folder; below
//! it, each `NAME.onnx` that has a `NAME.io.safetensors` beside it is a network with an input and the outputs expected for it, in
//! tensors called `input:` and `output:` with the names of the ONNX file and in the order of axes that it has.
//!
//! `classifiers.py` writes such files of networks of torchvision, `timm_networks.py` of those of timm and of small ones with
//! attention, `keras_networks.py` of those of Keras, `paddle_networks.py` of those of Paddle.
//!
//! ```console
//! HARDWIRE_NETWORKS=networks cargo test -p cargo-hardwire --test round_trips -- --ignored --nocapture
//! ```

mod network;
mod ports;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use network::Network;

/// The largest difference that is allowed, as a part of the largest value of an output: what single precision leaves of some
/// hundred layers, and more.
const TOLERANCE: f32 = 1e-4;

/// The paths of ONNX files with tensors beside them, at any depth, in order.
fn networks(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let below = |path: PathBuf| {
        if path.is_dir() {
            networks(&path)
        } else {
            let is_whole = path.extension().is_some_and(|extension| extension == "onnx")
                && path.with_extension("io.safetensors").exists();
            if is_whole { vec![path] } else { Vec::new() }
        }
    };
    entries.into_iter().flat_map(below).collect()
}

#[test]
#[ignore = "takes a minute for each network, and none is here"]
fn networks_give_what_is_expected() {
    let folder = env::var_os("HARDWIRE_NETWORKS").expect("`HARDWIRE_NETWORKS` names a folder");
    let paths = networks(Path::new(&folder));
    assert!(!paths.is_empty(), "there are ONNX files with tensors beside them");
    println!("| network | build, s | level | largest error | outside 1e-3 |");
    println!("|---|---|---|---|---|");
    let mut failures = Vec::new();
    for path in paths {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        match Network::import(&path) {
            Err(messages) => {
                println!("| {name} | not imported |");
                failures.push(messages);
            }
            Ok(network) => {
                let seconds = network.build();
                for (level, error) in network.errors() {
                    println!("| {name} | {seconds:.0} | {level} | {:.1e} | {} |", error.largest, error.outside);
                    if error.largest > TOLERANCE {
                        failures.push(format!("{name} on {level}: {:e}", error.largest));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
