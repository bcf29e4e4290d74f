//! A whole model with its file: what is said where the one was not made for the other.

use hardwire_compiler::check::ir::Role;
use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;

use crate::file::File;

const MODEL: &str = r#"
input = { height = 12, width = 12, channels = 1 }
weights = "net.safetensors"

[[layer]]
name = "conv1"
kind = "conv"
filters = 4
kernel = 2

[[layer]]
name = "pool1"
kind = "max_pool"
kernel = 2
rounding = "floor"

[[layer]]
kind = "activation"
activation = "relu"

[[layer]]
kind = "flatten"

[[layer]]
kind = "dropout"

[[layer]]
name = "fc1"
kind = "fully_connected"
units = 10
"#;

#[test]
fn the_layer_that_gave_a_flattened_map_its_size_is_named() {
    let file = File::new().with("conv1.weight", &[4, 1, 2, 2]).with("conv1.bias", &[4]);
    let file = file.with("fc1.weight", &[10, 144]).with("fc1.bias", &[10]).bytes();
    let source = Source { name: "net.toml".to_owned(), text: MODEL.to_owned() };
    let said = front_end(&source, "Net", &mut |_| Ok(file.clone())).unwrap_err().render();
    assert!(said.contains("`pool1` gives 5x5x4 here, but gave 6x6x4 where it was trained"), "{said}");
}

/// All that is said of a model, which is [`MODEL`] but for a change, and of the file of [`MODEL`] itself.
fn said(change: impl FnOnce(&str) -> String) -> String {
    let file = File::new().with("conv1.weight", &[4, 1, 2, 2]).with("conv1.bias", &[4]);
    let file = file.with("fc1.weight", &[10, 100]).with("fc1.bias", &[10]).bytes();
    let source = Source { name: "net.toml".to_owned(), text: change(MODEL) };
    front_end(&source, "Net", &mut |_| Ok(file.clone())).unwrap_err().render()
}

/// The wrong size of a filter is a mistake in the model that shows as one of a later layer; the file tells where it is.
#[test]
fn tensors_are_compared_in_spite_of_a_later_mistake() {
    let said = said(|model| model.replacen("kernel = 2", "kernel = 3", 1).replace("\"floor\"", "\"exact\"") + "x = 1");
    let title = "the weights file does not fit the model: 1 tensor of the wrong shape";
    let why = "`conv1.weight` is [4, 1, 2, 2] in the file, but [4, 1, 3, 3] in the model";
    let places: Vec<Option<usize>> = [title, "2 tensors compared, 4 in the file", why, "unknown key `x`"]
        .iter()
        .map(|text| said.find(text))
        .collect();
    assert!(places.is_sorted() && places[0] == Some(0), "{said}");
    assert!(!said.contains("fc1.weight") && !said.contains("unused"), "{said}");
}

/// The window of a convolution need not fit for its filters to be known.
#[test]
fn filters_are_compared_whose_window_does_not_fit() {
    for kind in ["conv", "depthwise_conv", "transposed_conv"] {
        let said = said(|model| {
            let model = model.replacen("kernel = 2", "kernel = 3\nstride = 65\npadding = 99", 1);
            let filters = if kind == "depthwise_conv" { "multiplier" } else { "filters" };
            model.replacen("\"conv\"", &format!("\"{kind}\""), 1).replace("filters", filters)
        });
        assert!(said.contains("`conv1.weight` is [4, 1, 2, 2] in the file, but"), "{said}");
    }
}

/// Where layers could not be read, nothing tells which tensors are unused.
#[test]
fn nothing_is_said_of_weights_whose_layers_are_not_known() {
    let duplicate = |model: &str| model.replace("name = \"fc1\"", "name = \"conv1\"");
    let changes: [&dyn Fn(&str) -> String; 8] = [
        &|model| model.replacen("[[layer]]", "[layer]", 1),
        &|model| model.replace("[[layer]]", "[layer]"),
        &|model| model.replace("[[layer]]", "[[layers]]"),
        &|model| model.replace("[[layer]]", "[[block]]"),
        &|model| model.replacen("[[layer]]", "[[block]]\nname = \"b\"\n\n[[block.layer]]", 1),
        &|model| model.split("[[layer]]").next().unwrap_or_default().to_owned(),
        &|model| model.replace("name = \"fc1\"\n", ""),
        &duplicate,
    ];
    for (case, change) in changes.into_iter().enumerate() {
        let said = said(change);
        assert!(!said.contains("weights file"), "{case}: {said}");
    }
}

/// What is said of a tensor follows from what it is in its layer.
#[test]
fn tensors_are_known_by_what_they_are() {
    let text = r#"
input = { height = 8, width = 8, channels = 4 }
layer = [
    { name = "conv", kind = "conv", filters = 6, kernel = 3, activation = "prelu" },
    { name = "depthwise", kind = "depthwise_conv", kernel = 3, bias = false },
    { name = "up", kind = "transposed_conv", filters = 5, kernel = 2 },
    { name = "batch", kind = "batch_norm" },
    { name = "instance", kind = "instance_norm" },
    { name = "pixel", kind = "layer_norm" },
    { name = "slopes", kind = "activation", activation = "prelu" },
    { kind = "flatten" },
    { name = "fc", kind = "fully_connected", units = 3 },
]
"#;
    let source = Source { name: "net.toml".to_owned(), text: text.to_owned() };
    let graph = front_end(&source, "Net", &mut |_| Err("no such file".to_owned())).unwrap();
    let roles: Vec<(&str, Role)> = graph.tensors.iter().map(|tensor| (tensor.name.as_str(), tensor.role)).collect();
    let expected = [
        ("conv.weight", Role::Filters),
        ("conv.bias", Role::Bias),
        ("conv.prelu.weight", Role::Slopes),
        ("depthwise.weight", Role::Filters),
        ("up.weight", Role::TransposedFilters),
        ("up.bias", Role::Bias),
        ("batch.weight", Role::OfNorm),
        ("batch.bias", Role::OfNorm),
        ("batch.running_mean", Role::OfNorm),
        ("batch.running_var", Role::OfNorm),
        ("instance.weight", Role::OfNorm),
        ("instance.bias", Role::OfNorm),
        ("pixel.weight", Role::OfNorm),
        ("pixel.bias", Role::Bias),
        ("slopes.weight", Role::Slopes),
        ("fc.weight", Role::Units),
        ("fc.bias", Role::Bias),
    ];
    assert_eq!(roles, expected);
}
