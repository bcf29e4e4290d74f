//! `verify`, and the goldens of `import`.

use expect_test::expect;
use hardwire_reference::{Model, Value};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors, serialize};

use super::onnx::{File, ints};
use super::run::Folder;

/// A folder with `net.onnx`, a model of a map and a vector, imported with a golden.
fn imported(name: &str, arguments: &[&str]) -> Folder {
    let folder = Folder::new(name);
    let file = File::default()
        .input("image", "1x2x4x5")
        .weights("stem.weight", &[3, 2, 3, 3])
        .weights("stem.bias", &[3])
        .weights("next.weight", &[4, 3, 1, 1])
        .weights("next.bias", &[4])
        .named("/stem/Conv", "Conv image stem.weight stem.bias -> a", &[("pads", ints(&[1, 1, 1, 1]))])
        .node("Relu a -> b", &[])
        .named("/next/Conv", "Conv b next.weight next.bias -> c", &[])
        .node("GlobalAveragePool c -> d", &[])
        .node("Flatten d -> scores", &[])
        .output("scores");
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&[&["import", "net.onnx", "--golden"], arguments].concat());
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    folder
}

/// What each input and layer of `net.toml` has for the golden's input: its name, its size and its values, channels first.
fn layers(folder: &Folder) -> Vec<(String, Vec<usize>, Vec<f32>)> {
    let model = Model::read(&folder.path("net.toml"));
    let golden = std::fs::read(folder.path("net.golden.safetensors")).unwrap();
    let golden = SafeTensors::deserialize(&golden).unwrap();
    let image = golden.tensor(&model.graph.values[0].name).unwrap();
    let image = image.data().as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
    let values = model.evaluate(&[image]);
    let tensors = values.iter().zip(&model.graph.values).map(|(computed, value)| {
        let (size, values) = match computed {
            Value::Map(map) => {
                let map = map.view().permuted_axes([2, 0, 1]);
                ([&[1], map.shape()].concat(), map.iter().copied().collect())
            }
            Value::Features(features) => (vec![1, features.len()], features.to_vec()),
        };
        (value.name.clone(), size, values)
    });
    tensors.collect()
}

fn write(folder: &Folder, tensors: &[(String, Vec<usize>, Vec<f32>)]) {
    let bytes: Vec<Vec<u8>> =
        tensors.iter().map(|(_, _, values)| values.iter().flat_map(|value| value.to_le_bytes()).collect()).collect();
    let views = tensors
        .iter()
        .zip(&bytes)
        .map(|((name, size, _), bytes)| (name, TensorView::new(Dtype::F32, size.clone(), bytes).unwrap()));
    folder.write("layers.safetensors", serialize(views, None).unwrap());
}

#[test]
fn a_golden_has_what_a_run_takes_and_gives() {
    for (name, layout, size) in [("golden-hwc", "hwc", [4, 5, 2]), ("golden-chw", "chw", [2, 4, 5])] {
        let folder = imported(name, &["--layout", layout]);
        let golden = std::fs::read(folder.path("net.golden.safetensors")).unwrap();
        let golden = SafeTensors::deserialize(&golden).unwrap();
        let mut sizes: Vec<Vec<usize>> = golden.tensors().iter().map(|(_, tensor)| tensor.shape().to_vec()).collect();
        sizes.sort_by_key(Vec::len);
        assert_eq!(sizes, [vec![4], size.to_vec()]);
        let outcome = folder.run(&["verify", "net.toml", "--against", "net.golden.safetensors", "--tolerance", "0"]);
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
    }
    for (name, arguments, size) in [
        ("golden-kept", &["--output", "c"][..], [4, 4, 5]),
        ("golden-last", &["--output", "c", "--output-layout", "hwc"], [4, 5, 4]),
    ] {
        let folder = imported(name, arguments);
        let golden = std::fs::read(folder.path("net.golden.safetensors")).unwrap();
        let golden = SafeTensors::deserialize(&golden).unwrap();
        assert_eq!(golden.tensor("next").unwrap().shape(), size);
        let outcome = folder.run(&["verify", "net.toml", "--against", "net.golden.safetensors", "--tolerance", "0"]);
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
    }
    let folder = imported("golden-again", &[]);
    let outcome = folder.run(&["import", "net.onnx", "--golden"]);
    assert_eq!(outcome.code, 2);
    std::fs::remove_file(folder.path("net.toml")).unwrap();
    std::fs::remove_file(folder.path("net.safetensors")).unwrap();
    let outcome = folder.run(&["import", "net.onnx", "--golden"]);
    assert!(outcome.messages.contains("`net.golden.safetensors` is there already"), "{}", outcome.messages);
}

/// A map of as many rows as channels has axes that do not tell their order.
#[test]
fn a_golden_of_a_cube_has_the_declared_order() {
    let folder = Folder::new("golden-cube");
    let file = File::default()
        .input("image", "1x3x3x3")
        .weights("stem.weight", &[4, 3, 1, 1])
        .node("Conv image stem.weight -> y", &[])
        .output("y");
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&["import", "net.onnx", "--golden"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let outcome = folder.run(&["verify", "net.toml", "--against", "net.golden.safetensors", "--tolerance", "0"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
}

#[test]
fn layers_that_agree_are_listed() {
    let folder = imported("verify-agrees", &[]);
    let mut tensors = layers(&folder);
    tensors.push(("stem.attention".to_owned(), vec![1], vec![0.0]));
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    expect![[r#"
        layer             kind             output  difference  relative  at
        ───────────────────────────────────────────────────────────────────
        stem              conv + relu       4x5x3           0         0
        next              conv              4x5x4           0         0
        global_avg_pool1  global_avg_pool   1x1x4           0         0
        scores            flatten               4           0         0
    "#]]
    .assert_eq(&outcome.output);
    let messages = "     Reading `layers.safetensors`: 3 tensors are in the order channels, height, width
    Skipping what no layer is called: `stem.attention`
    Verified 4 layers within 1e-4
";
    assert_eq!(outcome.messages, messages);
}

/// The only input may have any name, and so may the only output where nothing else could be it.
#[test]
fn an_input_and_an_output_are_known_by_their_sizes() {
    let folder = imported("verify-sizes", &[]);
    let tensors = layers(&folder);
    let [input, .., output] = &tensors[..] else { panic!("{tensors:?}") };
    let called = |name: &str, (_, size, values): &(String, Vec<usize>, Vec<f32>)| {
        (name.to_owned(), size.clone(), values.clone())
    };
    write(&folder, &[called("x", input), called("495", output)]);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    for said in ["Reading `x` as `image`, since", "Reading `495` as `scores`, since", "Verified 1 layer within"] {
        assert!(outcome.messages.contains(said), "{}", outcome.messages);
    }

    // With layers, what fits the output may be anything.
    write(&folder, &[called("x", input), tensors[1].clone(), called("495", output)]);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert!(outcome.messages.contains("Skipping what no layer is called: `495`"), "{}", outcome.messages);

    write(&folder, &[called("input", input), called("y", input), tensors[1].clone()]);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);

    write(&folder, &[called("x", input), called("y", input), tensors[1].clone()]);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.messages.contains("it has no tensor `image`") && outcome.messages.contains("it has `x`, `y`"));
}

#[test]
fn the_first_layer_that_differs_is_named() {
    let folder = imported("verify-differs", &[]);
    let mut tensors = layers(&folder);
    for (_, _, values) in &mut tensors[2..] {
        values[1] += 1.0;
    }
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 1);
    expect![[r#"
        layer             kind             output  difference  relative  at
        ───────────────────────────────────────────────────────────────────────────────────────────
        stem              conv + relu       4x5x3           0         0
        next              conv              4x5x4       1.0e0    9.7e-1  row 0, column 1, channel 0
        global_avg_pool1  global_avg_pool   1x1x4       1.0e0     1.0e0  row 0, column 0, channel 1
        scores            flatten               4       1.0e0     1.0e0  feature 1
    "#]]
    .assert_eq(&outcome.output);
    expect![[r#"
             Reading `layers.safetensors`: 3 tensors are in the order channels, height, width
        error: `next` is the first layer that differs, by 9.7e-1 of its largest value
         |
         = note: most at row 0, column 1, channel 0: -0.3291219 in the model, 0.6708781 in the file
         = note: of 4 layers compared, 3 differ by more than 1e-4 of the largest value
    "#]]
    .assert_eq(&outcome.messages);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors", "--tolerance", "100"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
}

#[test]
fn what_is_no_number_differs() {
    let folder = imported("verify-nan", &[]);
    let mut tensors = layers(&folder);
    tensors[1].2[3] = f32::NAN;
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors", "--tolerance", "100"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.messages.contains("by inf of its largest value"), "{}", outcome.messages);
}

/// The layers of `net.toml`, `stem` as it is before its activation, which is what a hook of PyTorch's stores of a convolution.
fn layers_before_activations(folder: &Folder) -> Vec<(String, Vec<usize>, Vec<f32>)> {
    let mut tensors = layers(folder);
    let text = folder.read("net.toml");
    folder.write("net.toml", text.replace("activation = \"relu\"\n", ""));
    tensors[1] = layers(folder).swap_remove(1);
    folder.write("net.toml", text);
    assert!(tensors[1].2.iter().any(|value| *value < 0.0));
    tensors
}

#[test]
fn what_is_from_before_the_activation_hides_no_layer_that_differs() {
    let folder = imported("verify-before", &[]);
    let mut tensors = layers_before_activations(&folder);
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    tensors[3].2[1] += 1.0;
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 1);
    expect![[r#"
        layer             kind               output  difference  relative  at
        ─────────────────────────────────────────────────────────────────────────────────────────────
        stem              conv, before relu   4x5x3           0         0
        next              conv                4x5x4           0         0
        global_avg_pool1  global_avg_pool     1x1x4       1.0e0     1.0e0  row 0, column 0, channel 1
        scores            flatten                 4           0         0
    "#]]
    .assert_eq(&outcome.output);
    let first = "error: `global_avg_pool1` is the first layer that differs";
    assert!(outcome.messages.contains(first), "{}", outcome.messages);
    tensors[1].2[0] += 10.0;
    write(&folder, &tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert!(outcome.messages.contains("error: `stem` is the first layer that differs"), "{}", outcome.messages);
}

/// As where an exporter multiplies a batch norm into the weights of a convolution: the module of the layer's name gives something else,
/// and another what the layer does.
#[test]
fn a_layer_is_found_under_the_name_of_what_it_holds() {
    let folder = imported("verify-holds", &[]);
    for (tensors, row) in [
        (layers(&folder), "conv + relu, as `stem.norm`"),
        (layers_before_activations(&folder), "conv, before relu, as `stem.norm`"),
    ] {
        let mut tensors = tensors;
        let (_, size, values) = tensors[1].clone();
        tensors[1].2.iter_mut().for_each(|value| *value = *value * 2.0 + 1.0);
        tensors.push(("stem.norm".to_owned(), size, values));
        write(&folder, &tensors);
        let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
        assert!(outcome.output.contains(row) && !outcome.messages.contains("Skipping"), "{}", outcome.output);
    }
}

#[test]
fn a_file_that_does_not_belong_to_the_model_is_told_why() {
    let folder = imported("verify-wrong", &[]);
    let refused_by = |code: i32, expected: expect_test::Expect| {
        let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
        expected.assert_eq(&outcome.messages);
        assert_eq!((outcome.code, outcome.output.as_str()), (code, ""));
    };
    let refused = |expected| refused_by(1, expected);
    refused_by(
        2,
        expect![[r#"
        error: `layers.safetensors` cannot be read: no such file
    "#]],
    );
    folder.write("layers.safetensors", "no tensors");
    refused(expect![[r#"
        error: cannot verify against `layers.safetensors`: it is not a safetensors file: header too large
    "#]]);
    let tensors = layers(&folder);
    write(&folder, &tensors[1..]);
    refused(expect![[r#"
        error: cannot verify against `layers.safetensors`: it has no tensor `image`
         |
         = help: it needs each input of the model, under the name that it has there
    "#]]);
    write(&folder, &tensors[..1]);
    refused(expect![[r#"
        error: cannot verify against `layers.safetensors`: it has no tensor with the name of a layer
         |
         = help: `cargo hardwire summary` lists the names of layers
    "#]]);
    let mut turned = tensors.clone();
    turned[1].1 = vec![1, 5, 4, 3];
    write(&folder, &turned);
    refused(expect![[r#"
        error: cannot verify against `layers.safetensors`: 1 tensor of another size than in the model
         |
         = note: `stem` has the size [1, 5, 4, 3] where the model has 4x5x3
    "#]]);
}

#[test]
fn weights_are_needed() {
    let folder = imported("verify-no-weights", &[]);
    write(&folder, &layers(&folder));
    folder.write("net.toml", folder.read("net.toml").replace("weights = ", "# weights = "));
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.messages.contains("error: `net.toml` names no weights to compute with"), "{}", outcome.messages);
}
