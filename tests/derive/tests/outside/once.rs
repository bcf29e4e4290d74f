//! A mistake is reported once, with the whole of its text.

use crate::package::Package;

const MAIN: &str = r#"
use hardwire::{Engine, Model};

#[derive(Model)]
#[model("../models/net.toml")]
pub struct Net;

fn main() {
    let mut engine: Engine<Net> = Net::engine();
    let scores: &[f32; 10] = engine.run(&[0.0; 64]);
    println!("{} {}", scores[0], Net::SUMMARY);
}
"#;

#[test]
fn a_mistake_in_the_model() {
    let package = Package::new("mistake-in-model", "");
    package.write("src/main.rs", MAIN);
    package.write(
        "models/net.toml",
        "input = { features = 64 }\n\n[[layer]]\nname = \"fc\"\nkind = \"fully_conected\"\nunits = 10\n",
    );
    let [error] = &package.errors()[..] else { panic!("{:?}", package.errors()) };
    assert_eq!(
        *error,
        "unknown kind `fully_conected` of layer `fc`
 --> src/../models/net.toml:5:8
  |
5 | kind = \"fully_conected\"
  |        ^^^^^^^^^^^^^^^^ not a kind of layer
  |
  = help: did you mean `\"fully_connected\"`?"
    );
}

#[test]
fn mistakes_in_the_model_and_in_the_weights_of_two_models() {
    let package = Package::new("mistakes-in-two-models", "");
    let second = MAIN.replace("Net", "Second").replace("net.toml", "second.toml");
    package.write("src/main.rs", format!("{MAIN}\nmod second {{ {second} }}"));
    package.write("models/net.toml", "input = {}\n[[layer]]\nkind = \"conv\"\nkernel = 0\n");
    package.write(
        "models/second.toml",
        "weights = \"net.toml\"\ninput = { features = 64 }\n[[layer]]\nname = \"fc\"\nkind = \"fully_connected\"\nunits = 10\n",
    );
    let errors = package.errors();
    assert_eq!(errors.len(), 2, "{errors:#?}");
    assert!(
        errors.iter().any(|error| error.starts_with("the weights file is not a valid safetensors file")),
        "{errors:#?}"
    );
}

#[test]
fn a_mistake_in_the_weights() {
    let package = Package::new("mistake-in-weights", "");
    package.write("src/main.rs", MAIN);
    package.write(
        "models/net.toml",
        "weights = \"net.safetensors\"\ninput = { features = 64 }\n[[layer]]\nname = \"fc\"\nkind = \"fully_connected\"\nunits = 10\n",
    );
    package.write(
        "models/net.safetensors",
        crate::weights::safetensors(&[("fc.weight", &[64, 10], 1.0), ("fc.bias", &[10], 0.0)]),
    );
    let [error] = &package.errors()[..] else { panic!("{:?}", package.errors()) };
    assert!(
        error.contains("`fc.weight` is [64, 10] in the file, but [10, 64] in the model: looks transposed"),
        "{error}"
    );
}
