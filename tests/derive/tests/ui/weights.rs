//! An engine without weights: what to do is said where it is made, and a model without tensors needs none.

use hardwire::{Engine, Model};

#[derive(Model)]
#[model("valid.toml")]
struct WithTensors;

#[derive(Model)]
#[model(inline = "input = { features = 4 }\n[[layer]]\nkind = 'softmax'")]
struct WithoutTensors;

fn main() {
    let _ = WithTensors::engine();
    let _ = Engine::<WithTensors>::embedded();
    let _ = WithoutTensors::engine();
}
