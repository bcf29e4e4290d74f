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
