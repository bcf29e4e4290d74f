//! An edit of any file of a model rebuilds what depends on it.

use crate::package::Package;
use crate::weights::safetensors;

const MAIN: &str = r#"
use hardwire::Model;

#[derive(Model)]
#[model("../models/net.toml")]
struct Net;

fn main() {
    println!("{} {}", Net::PARAMETERS, Net::engine().run(&[1.0; 4])[0]);
}
"#;

fn model(units: usize) -> String {
    format!(
        "weights = \"trained/net.safetensors\"\ninput = {{ features = 4 }}\n[[layer]]\nname = \"fc\"\nkind = \"fully_connected\"\nunits = {units}\n"
    )
}

fn weights(units: usize, value: f32) -> Vec<u8> {
    safetensors(&[("fc.weight", &[units, 4], value), ("fc.bias", &[units], 0.5)])
}

#[test]
fn edits_of_the_model_and_of_the_weights_are_seen() {
    let package = Package::new("rebuild", "");
    package.write("src/main.rs", MAIN);
    package.write("models/net.toml", model(2));
    package.write("models/trained/net.safetensors", weights(2, 1.0));
    assert_eq!(package.run(), "10 4.5\n");

    package.write("models/trained/net.safetensors", weights(2, 2.0));
    assert_eq!(package.run(), "10 8.5\n");

    package.write("models/net.toml", model(3));
    assert_eq!(package.errors().len(), 1);

    package.write("models/trained/net.safetensors", weights(3, 2.0));
    assert_eq!(package.run(), "15 8.5\n");

    package.write("models/trained/net.safetensors", b"");
    assert_eq!(package.errors().len(), 1);

    package.write("models/trained/net.safetensors", weights(3, 1.0));
    assert_eq!(package.run(), "15 4.5\n");
}

const PLAN: &str = r#"
use hardwire::Model;

#[derive(Model)]
#[model("net.toml")]
struct Net;

fn main() {
    for level in ["avx512", "avx2", "baseline, simd128, scalar", "neon"] {
        let schedule = Net::PLAN.lines().find(|line| line.contains(&format!("on {level}: "))).unwrap();
        println!("{}", schedule.contains("winograd 4x4"));
    }
}
"#;

const CONV: &str = r#"
input = { height = 14, width = 14, channels = 32 }
[[layer]]
name = "conv"
kind = "conv"
filters = 32
kernel = 3
padding = 1
"#;

/// The schedules come into being after the model names them, change, and go.
#[test]
fn edits_of_the_schedules_are_seen() {
    let package = Package::new("schedules", "");
    let by_model = "true\ntrue\ntrue\ntrue\n";
    package.write("src/main.rs", PLAN);
    package.write("src/net.toml", CONV);
    assert_eq!(package.run(), by_model);

    package.write("src/net.toml", format!("schedules = \"net.schedules.toml\"\n{CONV}"));
    let errors = package.errors();
    assert!(errors.len() == 1 && errors[0].contains("no such file"), "{errors:?}");

    let shape = "14x14x32 -> 14x14x32, kernel 3x3, padding 1";
    let schedule = "winograd 2x2, 1 block, 3 pixels x 4 vectors of 8, inputs held";
    package.write("src/net.schedules.toml", format!("[avx2]\n\"{shape}\" = \"{schedule}\"\n"));
    assert_eq!(package.run(), "true\nfalse\ntrue\ntrue\n");

    package.write("src/net.schedules.toml", "");
    assert_eq!(package.run(), by_model);
}
