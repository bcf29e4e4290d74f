//! `verify`, and the goldens of `import`.

use expect_test::expect;
use hardwire_reference::{Model, Value};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors, serialize};

use super::onnx::{Attribute, File, ints};
use super::run::Folder;

/// A folder with `net.onnx`, a model of a map and a vector, imported with a golden.
fn imported(name: &str, arguments: &[&str]) -> Folder {
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
    imported_of(name, &file, arguments)
}

/// A folder with a file as `net.onnx`, imported with a golden.
fn imported_of(name: &str, file: &File, arguments: &[&str]) -> Folder {
    let folder = Folder::new(name);
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

type Tensor = (String, Vec<usize>, Vec<f32>);

/// The tensors of layers, each under a name of the ONNX file, and with its axes there if they are given.
fn as_in_onnx(folder: &Folder, names: &[(&str, &str, Option<&[usize]>)]) -> Vec<Tensor> {
    let layers = layers(folder);
    let tensors = names.iter().map(|(layer, name, size)| {
        let (_, own, values) = layers.iter().find(|(name, ..)| name == layer).unwrap();
        ((*name).to_owned(), size.map_or_else(|| own.clone(), <[usize]>::to_vec), values.clone())
    });
    tensors.collect()
}

/// Verifies `net.toml` against tensors: what is written to the standard output, what is said, and the exit code.
fn verified(folder: &Folder, tensors: &[Tensor]) -> (String, String, i32) {
    write(folder, tensors);
    let outcome = folder.run(&["verify", "net.toml", "--against", "layers.safetensors"]);
    (outcome.output, outcome.messages, outcome.code)
}

/// Two outputs of the same size whose layers have other names, as files from TensorFlow have them.
fn two_heads(name: &str) -> Folder {
    let file = File::default()
        .input("net/sub_1", "1x2x4x4")
        .weights("w_1", &[3, 2, 1, 1])
        .floats("w_2", &[3, 2, 1, 1], &[0.5, -0.25, 0.125, 0.75, -1.0, 0.375])
        .named("net/conv2d_6/BiasAdd", "Conv net/sub_1 w_1 -> net/first:0", &[])
        .named("net/conv2d_7/BiasAdd", "Conv net/sub_1 w_2 -> Identity", &[])
        .output("net/first:0")
        .output("Identity");
    imported_of(name, &file, &[])
}

const TWO_HEADS: [(&str, &str, Option<&[usize]>); 3] = [
    ("input", "input:net/sub_1", None),
    ("conv2d_6", "output:net/first:0", None),
    ("conv2d_7", "output:Identity", None),
];

#[test]
fn outputs_are_known_by_their_names_in_the_onnx_file() {
    let folder = two_heads("verify-onnx-names");
    let (output, messages, code) = verified(&folder, &as_in_onnx(&folder, &TWO_HEADS));
    assert_eq!(code, 0, "{messages}");
    expect![[r#"
        layer     kind                           output  difference  relative  at
        ─────────────────────────────────────────────────────────────────────────
        conv2d_6  conv, as `output:net/first:0`   4x4x3           0         0
        conv2d_7  conv, as `output:Identity`      4x4x3           0         0
    "#]]
    .assert_eq(&output);
    let swapped = [TWO_HEADS[0], ("conv2d_6", "output:Identity", None), ("conv2d_7", "output:net/first:0", None)];
    let (_, messages, code) = verified(&folder, &as_in_onnx(&folder, &swapped));
    assert_eq!(code, 1);
    assert!(messages.contains("of 2 layers compared, 2 differ"), "{messages}");

    // Without `output:`, a name of the ONNX file is one as well; and layers may have it the other way round.
    let plain = [("input", "net/sub_1", None), ("conv2d_7", "Identity", None), ("conv2d_6", "conv2d_6", None)];
    let (_, messages, code) = verified(&folder, &as_in_onnx(&folder, &plain));
    assert_eq!(code, 0, "{messages}");
    assert!(messages.contains("Verified 2 layers"), "{messages}");
}

/// A file of weights is the same each time that it is made.
#[test]
fn what_is_written_does_not_depend_on_chance() {
    let folder = two_heads("verify-twice");
    let weights = std::fs::read(folder.path("net.safetensors")).unwrap();
    assert_eq!(folder.run(&["import", "net.onnx", "--force"]).code, 0);
    assert!(std::fs::read(folder.path("net.safetensors")).unwrap() == weights);
}

#[test]
fn an_output_that_the_model_does_not_have_is_no_success() {
    let folder = two_heads("verify-stranger");
    let mut tensors = as_in_onnx(&folder, &TWO_HEADS);
    tensors[2].0 = "output:boxes".to_owned();
    tensors[2].2[0] += 1.0;
    let (output, messages, code) = verified(&folder, &tensors);
    assert_eq!((code, output.lines().count()), (1, 3));
    expect![[r#"
             Reading `layers.safetensors`: 2 tensors are in the order channels, height, width
        error: `output:boxes` is compared with nothing: the model has no such output
         |
         = note: its outputs are `conv2d_6` (in the ONNX file `net/first:0`), `conv2d_7` (in the ONNX file `Identity`)
         = help: `output:` stands in front of the name that an output has in the model or in the ONNX file; leave other values out of the file
    "#]].assert_eq(&messages);
    tensors.remove(1);
    let (output, messages, code) = verified(&folder, &tensors);
    assert_eq!((code, output.as_str()), (1, ""));
    assert!(messages.contains("`output:boxes` is compared with nothing: the model has no such output"), "{messages}");

    // A layer that was given another name, with its weights.
    let folder = two_heads("verify-renamed");
    let tensors = as_in_onnx(&folder, &TWO_HEADS);
    let weights = std::fs::read(folder.path("net.safetensors")).unwrap();
    let weights = SafeTensors::deserialize(&weights).unwrap();
    let (_, metadata) = SafeTensors::read_metadata(&std::fs::read(folder.path("net.safetensors")).unwrap()).unwrap();
    let renamed = weights.iter().map(|(name, tensor)| (name.replace("conv2d_7", "head"), tensor));
    folder.write("net.safetensors", serialize(renamed, metadata.metadata().clone()).unwrap());
    folder.write("net.toml", folder.read("net.toml").replace("conv2d_7", "head"));
    let (_, messages, code) = verified(&folder, &tensors);
    assert_eq!(code, 1);
    expect![[r#"
             Reading `layers.safetensors`: 2 tensors are in the order channels, height, width
        error: `output:Identity` is compared with nothing: the model has no such output
         |
         = note: `output:Identity` was imported as `conv2d_7`, and no layer is called so any more
         = note: its outputs are `conv2d_6` (in the ONNX file `net/first:0`), `head`
         = help: `output:` stands in front of the name that an output has in the model or in the ONNX file; leave other values out of the file
    "#]].assert_eq(&messages);
}

/// As of detectors, whose boxes are rows of a map.
#[test]
fn an_output_may_have_other_axes_than_its_layer() {
    let file = File::default()
        .input("input", "1x2x4x4")
        .weights("w_1", &[6, 2, 1, 1])
        .weights("w_2", &[6, 2, 2, 2])
        .ints("rows", &[1, -1, 3])
        .named("net/conv2d_17/BiasAdd", "Conv input w_1 -> a", &[])
        .named("net/conv2d_18/BiasAdd", "Conv input w_2 -> b", &[])
        .node("Transpose a -> c", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("Reshape c rows -> Identity", &[])
        .node("Transpose b -> d", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("Reshape d rows -> Identity_1", &[])
        .output("Identity_1")
        .output("Identity");
    let folder = imported_of("verify-rows", &file, &[]);
    let golden = std::fs::read(folder.path("net.golden.safetensors")).unwrap();
    let golden = SafeTensors::deserialize(&golden).unwrap();
    let names = [
        ("input", "input:input", None),
        ("conv2d_17", "output:Identity", None),
        ("conv2d_18", "output:Identity_1", None),
    ];
    let mut tensors = as_in_onnx(&folder, &names);
    for (tensor, (layer, _, _)) in tensors.iter_mut().zip(names).skip(1) {
        // The golden has them as they are in memory.
        let values = golden.tensor(layer).unwrap();
        tensor.2 = values.data().as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        tensor.1 = vec![1, tensor.2.len() / 3, 3];
    }
    let (_, messages, code) = verified(&folder, &tensors);
    assert_eq!(code, 0, "{messages}");
    assert!(messages.contains("Verified 2 layers"), "{messages}");
    tensors[1].2.swap(0, 1);
    let (_, messages, code) = verified(&folder, &tensors);
    assert_eq!(code, 1, "{messages}");
    assert!(messages.contains("`conv2d_17` is the first layer that differs"), "{messages}");
}

/// A map whose axes do not tell their order, and of which callers want another than the ONNX file has.
#[test]
fn an_output_has_the_order_of_the_onnx_file() {
    for layout in ["hwc", "chw"] {
        let file = File::default()
            .input("image", "1x2x3x3")
            .weights("w_1", &[3, 2, 1, 1])
            .named("net/conv2d_6/BiasAdd", "Conv image w_1 -> Identity", &[])
            .output("Identity");
        let folder =
            imported_of(&format!("verify-order-{layout}"), &file, &["--layout", layout, "--output-layout", layout]);
        let layer = layers(&folder)[1].0.clone();
        let tensors = as_in_onnx(&folder, &[("image", "input:image", None), (&layer, "output:Identity", None)]);
        let (_, messages, code) = verified(&folder, &tensors);
        assert_eq!(code, 0, "{messages}");
    }
}

/// The ONNX file calls the scores what the model calls the layer before them, after its weights.
#[test]
fn a_name_of_two_layers_is_the_one_that_agrees() {
    let file = File::default()
        .input("image", "1x3")
        .weights("dense6_1.weight", &[2, 3])
        .weights("dense6_2.weight", &[2, 3])
        .named("dense6_1/logits", "Gemm image dense6_1.weight -> a", &[("transB", Attribute::Int(1))])
        .named("dense6_1", "Softmax a -> dense6_1", &[])
        .named("dense6_2", "Gemm image dense6_2.weight -> dense6_2", &[("transB", Attribute::Int(1))])
        .output("dense6_1")
        .output("dense6_2");
    let folder = imported_of("verify-namesakes", &file, &[]);
    for (layer, name, row) in [
        ("dense6_1.softmax", "output:dense6_1", "dense6_1.softmax  softmax, as `output:dense6_1`"),
        ("dense6_1.softmax", "dense6_1", "dense6_1.softmax  softmax, as `dense6_1`"),
        ("dense6_1.softmax", "dense6_1.softmax", "dense6_1.softmax  softmax"),
        ("dense6_1", "dense6_1", "dense6_1  fully_connected"),
    ] {
        let mut tensors =
            as_in_onnx(&folder, &[("image", "image", None), ("dense6_2", "dense6_2", None), (layer, name, None)]);
        let (output, messages, code) = verified(&folder, &tensors);
        assert_eq!(code, 0, "{messages}");
        assert!(output.contains(row), "{output}");
        tensors[2].2[0] += 0.5;
        let (_, messages, code) = verified(&folder, &tensors);
        assert_eq!(code, 1, "{messages}");
    }
}

/// The last layer of those that repeat a block is known by the name of all.
#[test]
fn an_output_of_a_repeated_block_is_found() {
    let mut file = File::default().input("image", "1x2x4x4");
    let mut before = "image".to_owned();
    for number in 0..4 {
        let (sum, last) = (format!("s{number}"), format!("r{number}"));
        let [weight, more] = ["conv1", "conv2"].map(|conv| format!("stage.{number}.{conv}.weight"));
        file = file
            .weights(&weight, &[2, 2, 3, 3])
            .weights(&more, &[2, 2, 3, 3])
            .node(&format!("Conv {before} {weight} -> a{number}"), &[("pads", ints(&[1, 1, 1, 1]))])
            .node(&format!("Relu a{number} -> b{number}"), &[])
            .node(&format!("Conv b{number} {more} -> c{number}"), &[("pads", ints(&[1, 1, 1, 1]))])
            .node(&format!("Add c{number} {before} -> {sum}"), &[])
            .node(&format!("Relu {sum} -> {last}"), &[]);
        before = last;
    }
    let folder = imported_of("verify-repeated", &file.output("r3"), &[]);
    assert!(folder.read("net.toml").contains("repeat = 4"), "{}", folder.read("net.toml"));
    let all = layers(&folder);
    let last = all.last().unwrap();
    let (size, values) = (vec![1, 32], last.2.clone());
    let tensors =
        [("input:image".to_owned(), all[0].1.clone(), all[0].2.clone()), ("output:r3".to_owned(), size, values)];
    let (output, messages, code) = verified(&folder, &tensors);
    assert_eq!(code, 0, "{messages}");
    assert!(output.contains("as `output:r3`"), "{output}");
}

/// Outputs that are joined last of all, along an axis of pixels, with channels first and last. The values are those of ONNX Runtime.
#[test]
fn an_output_that_is_given_back_in_parts_is_compared_as_a_whole() {
    let file = File::default()
        .input("image", "1x2x2x2")
        .floats("a.weight", &[2, 2, 1, 1], &[1.0, 2.0, 3.0, 4.0])
        .floats("b.weight", &[2, 2, 1, 1], &[5.0, 6.0, 7.0, 8.0])
        .floats("c.weight", &[2, 2, 1, 1], &[-1.0, 1.0, -2.0, 2.0])
        .floats("d.weight", &[2, 2, 1, 1], &[-3.0, 3.0, -4.0, 4.0])
        .ints("four", &[1, 2, 4])
        .ints("one", &[1, 2, 1])
        .ints("rows", &[1, -1, 2])
        .node("Conv image a.weight -> a", &[])
        .node("Reshape a four -> e", &[])
        .node("Conv image b.weight -> b", &[("strides", ints(&[2, 2]))])
        .node("Reshape b one -> f", &[])
        .node("Concat e f -> columns", &[("axis", Attribute::Int(-1))])
        .node("Conv image c.weight -> c", &[])
        .node("Transpose c -> g", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("Reshape g rows -> i", &[])
        .node("Conv image d.weight -> d", &[("strides", ints(&[2, 2]))])
        .node("Transpose d -> j", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("Reshape j rows -> k", &[])
        .node("Concat i k -> lines", &[("axis", Attribute::Int(1))])
        .output("columns")
        .output("lines");
    let folder = imported_of("verify-parts", &file, &[]);
    let image = vec![3.0, -1.0, 5.0, 0.0, -2.0, 7.0, 1.0, -4.0];
    let columns = vec![-1.0, 13.0, 7.0, -8.0, 3.0, 1.0, 25.0, 19.0, -16.0, 5.0];
    let lines = vec![-5.0, -10.0, 8.0, 16.0, -4.0, -8.0, -4.0, -8.0, -15.0, -20.0];
    let tensors = [
        ("input:image".to_owned(), vec![1, 2, 2, 2], image),
        ("output:columns".to_owned(), vec![1, 2, 5], columns),
        ("output:lines".to_owned(), vec![5, 2], lines),
    ];
    let (output, messages, code) = verified(&folder, &tensors);
    assert_eq!(code, 0, "{output}{messages}");
    expect![[r#"
        layer  kind                                  output  difference  relative  at
        ─────────────────────────────────────────────────────────────────────────────
        e      flatten, as `output:columns, 1 of 2`       8           0         0
        f      flatten, as `output:columns, 2 of 2`       2           0         0
        c      conv, as `output:lines, 1 of 2`        2x2x2           0         0
        d      conv, as `output:lines, 2 of 2`        1x1x2           0         0
    "#]]
    .assert_eq(&output);

    for (tensor, at, layer) in [(1, 4, "f"), (1, 5, "e"), (2, 8, "d")] {
        let mut tensors = tensors.clone();
        tensors[tensor].2[at] += 1.0;
        let (_, messages, code) = verified(&folder, &tensors);
        assert_eq!(code, 1, "{messages}");
        assert!(messages.contains(&format!("`{layer}` is the first layer that differs")), "{messages}");
    }
    let mut short = tensors;
    short[1].1 = vec![1, 1, 10];
    let (_, messages, code) = verified(&folder, &short);
    assert_eq!(code, 1, "{messages}");
    assert!(messages.contains("`output:columns` is compared with nothing"), "{messages}");
}
