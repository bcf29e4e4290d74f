//! Generated code asks nothing of the crate that it lands in.

use crate::package::Package;
use crate::weights::safetensors;

/// A model with a layer of most kinds.
const MODEL: &str = r#"
input = { height = 12, width = 12, channels = 3 }
weights = "net.safetensors"

[[layer]]
name = "conv1"
kind = "conv"
filters = 8
kernel = 3
padding = 1
activation = "relu"

[[layer]]
name = "deep"
kind = "depthwise_conv"
kernel = 3
padding = "same"
activation = "hard_swish"

[[layer]]
name = "sum"
kind = "add"
from = ["conv1", "deep"]

[[layer]]
kind = "max_pool"
kernel = 2
stride = 2

[[layer]]
kind = "avg_pool"
kernel = 2
stride = 2

[[layer]]
kind = "flatten"

[[layer]]
name = "fc"
kind = "fully_connected"
units = 10
activation = { kind = "leaky_relu", slope = 0.1 }

[[layer]]
kind = "softmax"
"#;

const LIBRARY: &str = r##"
//! A crate with every lint on.

#![no_std]
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications, unreachable_pub, missing_debug_implementations)]
#![deny(clippy::all, clippy::pedantic)]

/// A model in a file.
#[derive(::core::fmt::Debug, ::hardwire::Model)]
#[model("net.toml")]
pub struct Net;

/// A model with the name of something in the prelude.
#[derive(::core::fmt::Debug, ::hardwire::Model)]
#[model(inline = r#"
input = { features = 4 }
[[layer]]
name = "Some"
kind = "fully_connected"
units = 2
[[layer]]
name = "self"
kind = "fully_connected"
units = 2
"#)]
pub struct Option;

mod inner {
    /// A private model with fields.
    #[derive(::core::fmt::Debug, ::hardwire::Model)]
    #[model(inline = "input = { features = 4 }\n[[layer]]\nkind = \"softmax\"")]
    pub(super) struct Private {
        pub(super) field: u32,
    }
}

/// Runs all of them.
#[must_use]
pub fn run(image: &[f32; 432]) -> (f32, f32, f32, u32) {
    /// A model inside a function.
    #[derive(::core::fmt::Debug, ::hardwire::Model)]
    #[model(inline = "input = { features = 4 }\n[[layer]]\nkind = \"softmax\"")]
    struct Local;

    let private = inner::Private { field: 3 };
    let mut net = Net::engine();
    let scores: &[f32; 10] = net.run(image);
    (
        scores[0],
        Option::random(1).run(&[0.0; 4])[0],
        Local::random(1).run(&[0.0; 4])[0] + inner::Private::random(1).run(&[0.0; 4])[0],
        private.field,
    )
}
"##;

#[test]
fn a_crate_without_std_or_prelude_and_with_every_lint() {
    let package = Package::new("every-lint", ", default-features = false");
    package.write("src/lib.rs", LIBRARY);
    package.write("src/net.toml", MODEL);
    package.write(
        "src/net.safetensors",
        safetensors(&[
            ("conv1.weight", &[8, 3, 3, 3], 0.1),
            ("conv1.bias", &[8], 0.1),
            ("deep.weight", &[8, 1, 3, 3], 0.1),
            ("deep.bias", &[8], 0.1),
            ("fc.weight", &[10, 72], 0.1),
            ("fc.bias", &[10], 0.1),
        ]),
    );
    let output = package.cargo(&["clippy", "--quiet"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
