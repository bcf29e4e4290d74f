//! What exporters of TensorFlow, Keras and Paddle, and older ones of PyTorch, write in several nodes or in another order of axes.

use expect_test::expect;
use safetensors::SafeTensors;

use super::import::{lists, refused, written};
use super::onnx::{Attribute, File, ints};
use super::run::Folder;

/// Imports two files, and holds their outputs for the same random inputs against each other.
fn compute_the_same(name: &str, files: [&File; 2]) {
    let outputs = files.map(|file| {
        let folder = Folder::new(&format!("exporters-{name}"));
        folder.write("net.onnx", file.bytes());
        let outcome = folder.run(&["import", "net.onnx", "--golden"]);
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
        let golden = std::fs::read(folder.path("net.golden.safetensors")).unwrap();
        let tensors = SafeTensors::deserialize(&golden).unwrap();
        let bytes = tensors.tensor("result").unwrap().data().to_vec();
        bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect::<Vec<f32>>()
    });
    let [one, other] = &outputs;
    assert_eq!(one.len(), other.len());
    assert!(one.iter().zip(other).all(|(one, other)| (one - other).abs() <= 1e-6 * one.abs().max(1.0)), "{outputs:?}");
}

/// A convolution of two filters whose weights are told by the channel, counted on over the filters, and the place in the kernel.
fn convolution(
    file: File,
    input: &str,
    [channels, rows, columns]: [usize; 3],
    stride: i64,
    weight: impl Fn(usize, [usize; 2]) -> f32,
) -> File {
    let area = rows * columns;
    let places = (0..2 * channels * area).map(|index| (index / area, [index % area / columns, index % columns]));
    let weights: Vec<f32> = places.map(|(channel, place)| weight(channel, place)).collect();
    file.floats("result.weight", &[2, channels, rows, columns], &weights)
        .node(&format!("Conv {input} result.weight -> y"), &lists(&[("strides", &[stride, stride])]))
        .output("y")
}

#[test]
fn sizes_are_given_by_the_place_of_an_axis() {
    let file = File::default().input("x", "0x3x?x?").node("Relu x -> y", &[]).output("y");
    refused(
        "places",
        &file.bytes(),
        &[],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: 2 dimensions have no fixed size
             |
             = note: dimension 2 of input `x` is any `?`
             = note: dimension 3 of input `x` is any `?`
             = help: give their sizes by `--set x.2=… --set x.3=…`
        "#]],
    );
    written(
        "places",
        &file,
        &["--set", "x.2=8", "--set", "x.3=6", "--set", "x.1=2"],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.x = { height = 8, width = 6, channels = 2 }
        outputs = [{ name = "y", layout = "chw" }]

        [[layer]]
        name = "y"
        kind = "activation"
        activation = "relu"
    "##]],
    );
}

#[test]
fn what_leads_to_other_outputs_is_imported() {
    let file = File::default()
        .input("image", "1x2x4x4")
        .weights("a.weight", &[2, 2, 1, 1])
        .named("/a/Conv", "Conv image a.weight -> a", &[])
        .node("Relu a -> b", &[])
        .node("NonMaxSuppression b -> c", &[])
        .output("c");
    refused(
        "outputs",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 1 part
         |
         = note: NonMaxSuppression `c`: no layer does this
         = help: what leads up to these parts is imported by `--output b`
    "#]],
    );
    written(
        "outputs",
        &file,
        &["--output", "b"],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "a", layout = "chw" }]  # b
        weights = "net.safetensors"

        [[layer]]
        name = "a"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = "relu"
    "##]],
    );
    written(
        "outputs-of-a-node",
        &file,
        &["--output", "/a/Conv"],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "a", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "a"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
    "##]],
    );
    refused(
        "no-output",
        &file.bytes(),
        &["--output", "d"],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: no node gives a value `d`, and none is called so
         |
         = note: `--output` takes the name of a node, or of a value that a node gives
    "#]],
    );
    refused(
        "no-output-but-a-path",
        &file.bytes(),
        &["--output", "net.toml"],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: no node gives a value `net.toml`, and none is called so
         |
         = note: `--output` takes the name of a node, or of a value that a node gives
         = help: `--out net.toml` writes the model there
    "#]],
    );
}

/// Boxes and scores at two sizes: the former with their channels first until they are joined.
fn detector() -> File {
    let mut file = File::default()
        .input("image", "1x2x8x8")
        .ints("rows", &[0, -1, 4])
        .weights("boxes1.weight", &[4, 2, 1, 1])
        .weights("boxes2.weight", &[4, 2, 2, 2])
        .weights("scores1.weight", &[8, 2, 1, 1])
        .weights("scores2.weight", &[8, 2, 2, 2]);
    for (number, strides) in [(1, 1), (2, 2)] {
        let strides = lists(&[("strides", &[strides, strides])]);
        file = file
            .node(&format!("Conv image boxes{number}.weight -> boxes{number}"), &strides)
            .ints(&format!("flat{number}"), &[1, 4, 64 / (number * number)])
            .node(&format!("Reshape boxes{number} flat{number} -> flat_boxes{number}"), &[])
            .node(&format!("Conv image scores{number}.weight -> scores{number}"), &strides)
            .node(&format!("Transpose scores{number} -> last{number}"), &lists(&[("perm", &[0, 2, 3, 1])]))
            .node(&format!("Reshape last{number} rows -> rows_of_scores{number}"), &[]);
    }
    file.node("Concat flat_boxes1 flat_boxes2 -> all_boxes", &[("axis", Attribute::Int(2))])
        .node("Transpose all_boxes -> boxes", &lists(&[("perm", &[0, 2, 1])]))
        .node("Concat rows_of_scores1 rows_of_scores2 -> logits", &[("axis", Attribute::Int(1))])
        .node("Softmax logits -> scores", &[("axis", Attribute::Int(2))])
        .output("boxes")
        .output("scores")
}

#[test]
fn what_detectors_join_is_given_back_in_parts() {
    written(
        "detector",
        &detector(),
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 8, width = 8, channels = 2 }
        outputs = [
            "boxes1",  # boxes, 1 of 2
            "boxes2",  # boxes, 2 of 2
            "scores.concat",  # scores, 1 of 2
            "scores_4",  # scores, 2 of 2
        ]
        weights = "net.safetensors"

        [[layer]]
        name = "boxes1"
        kind = "conv"
        filters = 4
        kernel = 1
        bias = false

        [[layer]]
        name = "scores1"
        kind = "conv"
        from = "image"
        filters = 8
        kernel = 1
        bias = false

        [[layer]]
        name = "boxes2"
        kind = "conv"
        from = "image"
        filters = 4
        kernel = 2
        stride = 2
        bias = false

        [[layer]]
        name = "scores2"
        kind = "conv"
        from = "image"
        filters = 8
        kernel = 2
        stride = 2
        bias = false

        [[layer]]
        kind = "slice"
        from = "scores1"
        channels = [0, 4]

        [[layer]]
        name = "scores"
        kind = "softmax"

        [[layer]]
        kind = "slice"
        from = "scores1"
        channels = [4, "end"]

        [[layer]]
        name = "scores.softmax"  # scores
        kind = "softmax"

        [[layer]]
        name = "scores.concat"  # scores
        kind = "concat"
        from = ["scores", "scores.softmax"]

        [[layer]]
        kind = "slice"
        from = "scores2"
        channels = [0, 4]

        [[layer]]
        name = "scores_2"  # scores
        kind = "softmax"

        [[layer]]
        kind = "slice"
        from = "scores2"
        channels = [4, "end"]

        [[layer]]
        name = "scores_3"  # scores
        kind = "softmax"

        [[layer]]
        name = "scores_4"  # scores
        kind = "concat"
        from = ["scores_2", "scores_3"]
    "##]],
    );
}

#[test]
fn pixels_that_are_repeated_are_an_upsample() {
    let file = File::default()
        .input("image", "1x4x6x2")
        .ints("split_rows", &[1, 4, 1, 6, 2])
        .ints("twice_rows", &[1, 1, 2, 1, 1])
        .ints("rows", &[1, 8, 6, 2])
        .ints("split_columns", &[1, 8, 6, 1, 2])
        .ints("thrice_columns", &[1, 1, 1, 3, 1])
        .ints("columns", &[1, 8, 18, 2])
        .node("Reshape image split_rows -> a", &[])
        .node("Tile a twice_rows -> b", &[])
        .node("Reshape b rows -> c", &[])
        .node("Reshape c split_columns -> d", &[])
        .node("Tile d thrice_columns -> e", &[])
        .node("Reshape e columns -> f", &[])
        .node("Transpose f -> g", &lists(&[("perm", &[0, 3, 1, 2])]))
        .weights("conv.weight", &[2, 2, 1, 1])
        .node("Conv g conv.weight -> y", &[])
        .output("y");
    written(
        "repeated",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 6, channels = 2 }
        outputs = [{ name = "conv", layout = "chw" }]  # y
        weights = "net.safetensors"

        [[layer]]
        kind = "upsample"
        scale = [2, 3]

        [[layer]]
        name = "conv"  # y
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
    "##]],
    );
}

#[test]
fn one_channel_is_first_and_last() {
    let file = File::default()
        .input("image", "1x8x8x1")
        .ints("first", &[1, 1, 8, 8])
        .ints("last", &[1, 8, 8, 1])
        .weights("a.weight", &[1, 1, 3, 3])
        .node("Reshape image first -> a", &[])
        .node("Conv a a.weight -> b", &lists(&[("pads", &[1, 1, 1, 1])]))
        .node("Reshape b last -> y", &[])
        .output("y");
    written(
        "one-channel",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 8, width = 8, channels = 1 }
        weights = "net.safetensors"

        [[layer]]
        name = "a"  # b
        kind = "conv"
        filters = 1
        kernel = 3
        padding = 1
        bias = false
    "##]],
    );
}

#[test]
fn activations_and_norms_of_keras_are_one() {
    let file = File::default()
        .input("image", "1x3x4x4")
        .weights("a.weight", &[2, 3, 1, 1])
        .floats("slopes", &[1, 2, 1, 1], &[-0.25, -0.5])
        .node("Conv image a.weight -> a", &[])
        .node("Relu a -> above", &[])
        .node("Neg a -> negated", &[])
        .node("Relu negated -> below", &[])
        .node("Mul below slopes -> scaled", &[])
        .node("Add above scaled -> b", &[])
        .floats("half", &[], &[0.5])
        .floats("one", &[], &[1.0])
        .floats("three", &[], &[3.0])
        .floats("factor", &[], &[0.044_715])
        .floats("root", &[], &[0.797_884_6])
        .weights("c.weight", &[2, 2, 1, 1])
        .node("Conv b c.weight -> c", &[])
        .node("Mul half c -> halved", &[])
        .node("Transpose c -> last", &lists(&[("perm", &[0, 2, 3, 1])]))
        .node("Pow last three -> cubed", &[])
        .node("Mul factor cubed -> term", &[])
        .node("Transpose term -> first", &lists(&[("perm", &[0, 3, 1, 2])]))
        .node("Add c first -> sum", &[])
        .node("Mul root sum -> inner", &[])
        .node("Tanh inner -> tanh", &[])
        .node("Add one tanh -> gate", &[])
        .node("Mul halved gate -> d", &[])
        .floats("least", &[], &[1e-12])
        .node("Mul d d -> squares", &[])
        .node("ReduceSum squares axis -> squared", &[])
        .ints("axis", &[1])
        .node("Max squared least -> held", &[])
        .node("Sqrt held -> length", &[])
        .node("Reciprocal length -> inverse", &[])
        .node("Mul d inverse -> y", &[])
        .output("y");
    written(
        "keras",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 3 }
        outputs = [{ name = "y", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "a"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = "prelu"

        [[layer]]
        name = "c"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = { kind = "gelu", tanh = true }

        [[layer]]
        name = "y"
        kind = "l2_normalize"
        epsilon = 1e-6
    "##]],
    );
}

#[test]
fn pixels_that_are_dealt_out_are_space_to_depth() {
    let input = || File::default().input("image", "1x2x6x4");
    let all = i64::MAX;
    let strided = |file: File, name: &str, [row, column]: [i64; 2]| {
        file.ints(&format!("{name}_starts"), &[row, column])
            .node(&format!("Slice image {name}_starts ends axes steps -> {name}"), &[])
    };
    let file = input().ints("ends", &[all, all]).ints("axes", &[2, 3]).ints("steps", &[2, 2]);
    // As YOLO has it: down, and then to the right.
    let file = [("a", [0, 0]), ("b", [1, 0]), ("c", [0, 1]), ("d", [1, 1])]
        .into_iter()
        .fold(file, |file, (name, start)| strided(file, name, start))
        .node("Concat a b c d -> focus", &[("axis", Attribute::Int(1))]);
    let weight = |channel: usize| (channel * channel % 7) as f32 - 2.5;
    let focused = convolution(file, "focus", [8, 1, 1], 1, |channel, _| weight(channel));
    written(
        "focus",
        &focused,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 6, width = 4, channels = 2 }
        outputs = [{ name = "result", layout = "chw" }]  # y
        weights = "net.safetensors"

        [[layer]]
        kind = "space_to_depth"
        block = 2

        [[layer]]
        name = "result"  # y
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
    "##]],
    );
    let plain = convolution(input(), "image", [2, 2, 2], 2, |channel, [row, column]| {
        weight(channel / 2 * 8 + (2 * column + row) * 2 + channel % 2)
    });
    compute_the_same("focus", [&focused, &plain]);
}

#[test]
fn rows_and_columns_are_left_out() {
    let input = || File::default().input("image", "1x2x6x5");
    let sliced = input()
        .ints("starts", &[1, 0])
        .ints("ends", &[-1, 4])
        .ints("axes", &[2, 3])
        .node("Slice image starts ends axes -> a", &[]);
    let padded = input().opset(10).node("Pad image -> a", &[("pads", ints(&[0, 0, -1, 0, 0, 0, -1, -1]))]);
    let weight = |channel: usize| channel as f32 - 1.5;
    let [sliced, padded] =
        [sliced, padded].map(|file| convolution(file, "a", [2, 1, 1], 1, |channel, _| weight(channel)));
    written(
        "sliced",
        &sliced,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.image = { height = 6, width = 5, channels = 2 }
            outputs = [{ name = "result", layout = "chw" }]  # y
            weights = "net.safetensors"

            [[layer]]
            kind = "slice"
            rows = [1, "end - 1"]
            columns = [0, "end - 1"]

            [[layer]]
            name = "result"  # y
            kind = "conv"
            filters = 2
            kernel = 1
            bias = false
        "##]],
    );
    let at = |channel, place| if place == [1, 0] { weight(channel) } else { 0.0 };
    let plain = convolution(input(), "image", [2, 3, 2], 1, at);
    compute_the_same("sliced", [&sliced, &plain]);
    compute_the_same("padded", [&padded, &plain]);
}

#[test]
fn rows_columns_and_channels_are_left_out_by_one_layer() {
    let input = || File::default().input("image", "1x3x6x5");
    let sliced = input()
        .ints("starts", &[1, 2, 0])
        .ints("ends", &[3, 5, 4])
        .ints("axes", &[1, 2, 3])
        .node("Slice image starts ends axes -> a", &[]);
    let weight = |channel: usize| channel as f32 - 1.5;
    let sliced = convolution(sliced, "a", [2, 1, 1], 1, |channel, _| weight(channel));
    written(
        "sliced-channels",
        &sliced,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 6, width = 5, channels = 3 }
        outputs = [{ name = "result", layout = "chw" }]  # y
        weights = "net.safetensors"

        [[layer]]
        kind = "slice"
        rows = [2, "end - 1"]
        columns = [0, "end - 1"]
        channels = [1, "end"]

        [[layer]]
        name = "result"  # y
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
    "##]],
    );
    // A window that reads the same and has zeros for the rest.
    let at = |channel: usize, place| match channel % 3 {
        1 | 2 if place == [2, 0] => weight(channel / 3 * 2 + channel % 3 - 1),
        _ => 0.0,
    };
    let plain = convolution(input(), "image", [3, 4, 2], 1, at);
    compute_the_same("sliced-channels", [&sliced, &plain]);
}

#[test]
fn a_transposed_convolution_leaves_out_what_is_cropped() {
    let file = File::default()
        .input("image", "1x2x6x5")
        .weights("up.weight", &[2, 3, 2, 2])
        .ints("starts", &[1])
        .ints("ends", &[11])
        .ints("axes", &[2])
        .node("ConvTranspose image up.weight -> a", &lists(&[("strides", &[2, 2])]))
        .node("Slice a starts ends axes -> y", &[])
        .output("y");
    written(
        "cropped",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 6, width = 5, channels = 2 }
        outputs = [{ name = "up", layout = "chw" }]  # y
        weights = "net.safetensors"

        [[layer]]
        name = "up"  # a
        kind = "transposed_conv"
        filters = 3
        kernel = 2
        stride = 2
        padding = [1, 0]
        bias = false
    "##]],
    );
}

#[test]
fn layers_of_paddle_are_called_after_their_parameters() {
    let file = File::default()
        .input("image", "1x2x4x4")
        .weights("conv2d_0.w_0", &[4, 2, 1, 1])
        .weights("batch_norm2d_0.w_0", &[4])
        .weights("batch_norm2d_0.b_0", &[4])
        .weights("batch_norm2d_0.w_1", &[4])
        .floats("batch_norm2d_0.w_2", &[4], &[1.0; 4])
        .weights("linear_0.w_0", &[4, 4])
        .weights("linear_0.b_0", &[4])
        .ints("pixel", &[0, 4, 1, 1])
        .named("Conv.0", "Conv image conv2d_0.w_0 -> a", &[])
        .named(
            "BatchNormalization.0",
            "BatchNormalization a batch_norm2d_0.w_0 batch_norm2d_0.b_0 batch_norm2d_0.w_1 batch_norm2d_0.w_2 -> b",
            &[("epsilon", Attribute::Float(1e-5))],
        )
        .named("GlobalAveragePool.0", "GlobalAveragePool b -> c", &[])
        .named("Flatten.0", "Flatten c -> d", &[])
        .named("MatMul.0", "MatMul d linear_0.w_0 -> e", &[])
        .named("Add.0", "Add e linear_0.b_0 -> f", &[])
        .named(
            "HardSigmoid.0",
            "HardSigmoid f -> g",
            &[("alpha", Attribute::Float(0.166_666_7)), ("beta", Attribute::Float(0.5))],
        )
        .named("Reshape.0", "Reshape g pixel -> h", &[])
        .named("Mul.0", "Mul b h -> fetch_name_0", &[])
        .output("fetch_name_0");
    written(
        "paddle-names",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "fetch_name_0", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "conv2d_0"  # Conv.0
        kind = "conv"
        filters = 4
        kernel = 1
        bias = false

        [[layer]]
        name = "batch_norm2d_0"  # BatchNormalization.0
        kind = "batch_norm"

        [[layer]]
        kind = "global_avg_pool"

        [[layer]]
        kind = "flatten"

        [[layer]]
        name = "linear_0"  # MatMul.0
        kind = "fully_connected"
        units = 4
        activation = "hard_sigmoid"

        [[layer]]
        name = "fetch_name_0"  # Mul.0
        kind = "multiply"
        from = ["batch_norm2d_0", "linear_0"]
    "##]],
    );
}

/// As Paddle's exporter writes norms of groups: with an epsilon that is no such thing. And a border that nothing takes in.
#[test]
fn what_no_layer_has_is_told_of() {
    let file = File::default()
        .input("image", "1x2x4x4")
        .floats("ones", &[2], &[1.0; 2])
        .floats("zeros", &[2], &[0.0; 2])
        .floats("lowest", &[], &[f32::NEG_INFINITY])
        .ints("pads", &[0, 0, 1, 1, 0, 0, 1, 1])
        .node("InstanceNormalization image ones zeros -> norm", &[("epsilon", Attribute::Float(-7.25e34))])
        .node("Pad image pads lowest -> bordered", &[])
        .node("MaxPool bordered -> pool", &lists(&[("kernel_shape", &[1, 1])]))
        .node("Relu bordered -> active", &[])
        .output("norm")
        .output("pool")
        .output("active");
    refused(
        "paddle-epsilon",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 3 parts
         |
         = note: InstanceNormalization `norm`: `epsilon` is -7.25e34, and not 0 or more
         = note: Relu `active`: reads a border of minus infinity, which none but a max pool of larger windows does
         = note: output `pool`: reads a border of minus infinity, which none but a max pool of larger windows does
    "#]],
    );
}

/// What tf2onnx makes of a convolution and a batch norm has a number for a name, and weights in the scope of the convolution.
/// Blocks of the source that count on are one layer.
#[test]
fn convolutions_of_tf2onnx_are_called_after_their_scopes() {
    let mut file = File::default().input("image", "1x2x4x4");
    let mut before = "image".to_owned();
    for (stage, channels, blocks) in [(2, 2, 3), (3, 4, 2)] {
        for block in 1..=blocks {
            let (scope, after) = (format!("net/stage{stage}_block{block}"), format!("stage{stage}_{block}"));
            let widen = stage == 3 && block == 1;
            let inputs = if widen { channels / 2 } else { channels };
            for (number, name, inputs) in [(1, "expand", inputs), (2, "project", channels)] {
                let weights = format!("{scope}_{name}/convolution/merged_input:0");
                let input = if number == 1 { before.clone() } else { format!("{after}_a") };
                let output = if number == 1 { format!("{after}_y") } else { format!("{after}_b") };
                let node = format!("Conv__{}{block}{number}", stage * 10);
                file = file.weights(&weights, &[channels, inputs, 1, 1]);
                file = file.named(&node, &format!("Conv {input} {weights} -> {output}"), &[]);
                if number == 1 {
                    file = file.named(&format!("{scope}_relu/Relu"), &format!("Relu {output} -> {after}_a"), &[]);
                }
            }
            let skip = if widen { format!("{after}_a") } else { before };
            file = file.named(&format!("{scope}_add/Add"), &format!("Add {after}_b {skip} -> {after}"), &[]);
            before = after;
        }
    }
    written(
        "tf2onnx-names",
        &file.output(&before),
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "stage3_block2", layout = "chw" }]  # stage3_2
        weights = "net.safetensors"

        [[block]]
        name = "residual"
        keys = ["width"]

        [[block.layer]]
        name = "expand"
        kind = "conv"
        filters = "$width"
        kernel = 1
        bias = false
        activation = "relu"

        [[block.layer]]
        name = "project"
        kind = "conv"
        filters = "$width"
        kernel = 1
        bias = false

        [[block.layer]]
        kind = "add"
        from = ["project", "input"]

        [[layer]]
        name = "stage2_block"  # net/stage2_block1_expand/convolution … stage2_block3_add/Add
        kind = "residual"
        width = 2
        repeat = 3
        first = 1

        [[layer]]
        name = "stage3_block1_expand"  # net/stage3_block1_expand/convolution
        kind = "conv"
        filters = 4
        kernel = 1
        bias = false
        activation = "relu"

        [[layer]]
        name = "stage3_block1_project"  # net/stage3_block1_project/convolution
        kind = "conv"
        filters = 4
        kernel = 1
        bias = false

        [[layer]]
        kind = "add"
        from = ["stage3_block1_project", "stage3_block1_expand"]

        [[layer]]
        name = "stage3_block2"  # net/stage3_block2_expand/convolution … stage3_block2_add/Add
        kind = "residual"
        width = 4
    "##]],
    );
}

/// A join of a join of …, which what reads it is not put before without end.
#[test]
fn joins_of_joins_are_no_trouble() {
    let mut file = File::default().input("image", "1x4x4").node("Relu image -> a0", &[]);
    for depth in 0..2_000 {
        let line = format!("Concat a{depth} image -> a{}", depth + 1);
        file = file.node(&line, &[("axis", Attribute::Int(1))]);
    }
    let file = file.node("Sigmoid a2000 -> y", &[]).output("y");
    let folder = Folder::new("exporters-joins");
    folder.write("net.onnx", file.bytes());
    assert_eq!(folder.run(&["import", "net.onnx"]).code, 1);
}
