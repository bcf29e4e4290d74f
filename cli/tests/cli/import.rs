//! What the architecture files look like that `import` writes, and what it does not import.

use expect_test::{Expect, expect};

use super::onnx::{Attribute, DOUBLE, FLOAT16, File, bytes, ints, number, tensor};
use super::run::Folder;

/// Imports a file, and compares the architecture file that is written.
fn written(name: &str, file: &File, arguments: &[&str], expected: &Expect) {
    let folder = Folder::new(&format!("import-{name}"));
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&[&["import", "net.onnx"], arguments].concat());
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    expected.assert_eq(&folder.read("net.toml"));
    assert_eq!(folder.run(&["check", "net.toml"]).code, 0);
}

/// Compares what is said of a file that cannot be imported; nothing is written then.
fn refused(name: &str, file: &[u8], arguments: &[&str], expected: &Expect) {
    let folder = Folder::new(&format!("import-{name}"));
    folder.write("net.onnx", file);
    let outcome = folder.run(&[&["import", "net.onnx"], arguments].concat());
    expected.assert_eq(&outcome.messages);
    assert_eq!(outcome.code, 1);
    assert_eq!(folder.files(), ["net.onnx"]);
}

const PADDED: &[(&str, &[i64])] = &[("pads", &[1, 1, 1, 1])];

fn lists(lists: &[(&'static str, &[i64])]) -> Vec<(&'static str, Attribute)> {
    lists.iter().map(|(name, values)| (*name, ints(values))).collect()
}

#[test]
fn a_classifier_reads_like_the_paper() {
    let file = File::default()
        .input("image", "Nx3x8x8")
        .weights("features.0.weight", &[4, 3, 3, 3])
        .weights("features.0.bias", &[4])
        .weights("features.1.weight", &[4])
        .weights("features.1.bias", &[4])
        .weights("features.1.running_mean", &[4])
        .floats("features.1.running_var", &[4], &[1.0; 4])
        .weights("classifier.weight", &[10, 64])
        .weights("classifier.bias", &[10])
        .named("/features/features.0/Conv", "Conv image features.0.weight features.0.bias -> a", &lists(PADDED))
        .node(
            "BatchNormalization a features.1.weight features.1.bias features.1.running_mean features.1.running_var -> b",
            &[("epsilon", Attribute::Float(1e-3))],
        )
        .node("Relu b -> c", &[])
        .node("MaxPool c -> d", &lists(&[("kernel_shape", &[2, 2]), ("strides", &[2, 2])]))
        .node("Flatten d -> e", &[])
        .node("Gemm e classifier.weight classifier.bias -> scores", &[("transB", Attribute::Int(1))])
        .output("scores");
    written(
        "classifier",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        input = { height = 8, width = 8, channels = 3 }
        weights = "net.safetensors"

        [[layer]]
        name = "features.0"
        kind = "conv"
        filters = 4
        kernel = 3
        padding = 1

        [[layer]]
        name = "features.1"  # b
        kind = "batch_norm"
        epsilon = 0.001
        activation = "relu"

        [[layer]]
        kind = "max_pool"
        kernel = 2

        [[layer]]
        kind = "flatten"

        [[layer]]
        name = "classifier"  # scores
        kind = "fully_connected"
        units = 10
    "##]],
    );
}

#[test]
fn a_branch_has_names_where_they_are_needed() {
    let file = File::default()
        .input("image", "1x8x9x9")
        .weights("w_1", &[8, 1, 3, 3])
        .weights("w_2", &[8, 8, 1, 1])
        .floats("zero", &[], &[0.0])
        .floats("six", &[], &[6.0])
        .named(
            "net/block/conv2d/depthwise",
            "Conv image w_1 -> a",
            &[
                lists(&[("strides", &[2, 2])]),
                vec![("group", Attribute::Int(8)), ("auto_pad", Attribute::Text("SAME_UPPER".to_owned()))],
            ]
            .concat(),
        )
        .named("net/block/conv2d/Relu6", "Clip a zero six -> b", &[])
        .named("net/pool/conv2d/Conv2D", "Conv b w_2 -> c", &[])
        .named("net/block/gate", "GlobalAveragePool b -> d", &[])
        .named("net/block/gate/Sigmoid", "Sigmoid d -> e", &[])
        .named("net/block/Mul", "Mul c e -> f", &[])
        .named("net/block/Add", "Add f b -> g", &[])
        .named("net/block/pool", "MaxPool g -> h", &lists(&[("kernel_shape", &[2, 2]), ("strides", &[2, 2])]))
        .output("h")
        .output("c");
    written(
        "branch",
        &file,
        &["--layout", "chw"],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            # Outputs that are feature maps are in the order height, width, channels.
            name = "net"
            input = { height = 9, width = 9, channels = 8, layout = "chw" }
            outputs = [
                "pool",  # h
                "pool.conv2d",  # c
            ]
            weights = "net.safetensors"

            [[layer]]
            name = "block.conv2d"  # net/block/conv2d/depthwise
            kind = "depthwise_conv"
            kernel = 3
            stride = 2
            padding = 1
            bias = false
            activation = "relu6"

            [[layer]]
            name = "pool.conv2d"  # net/pool/conv2d/Conv2D
            kind = "conv"
            filters = 8
            kernel = 1
            bias = false

            [[layer]]
            name = "gate"  # net/block/gate
            kind = "global_avg_pool"
            from = "block.conv2d"
            activation = "sigmoid"

            [[layer]]
            name = "block"  # net/block/Mul
            kind = "multiply"
            from = ["pool.conv2d", "gate"]

            [[layer]]
            kind = "add"
            from = ["block", "block.conv2d"]

            [[layer]]
            name = "pool"  # net/block/pool
            kind = "max_pool"
            kernel = 2
            rounding = "floor"
        "##]],
    );
}

#[test]
fn activations_of_several_nodes_are_one() {
    let file = File::default()
        .input("image", "1x2x4x4")
        .weights("w", &[2, 2, 1, 1])
        .floats("root", &[], &[std::f32::consts::SQRT_2])
        .floats("one", &[], &[1.0])
        .floats("half", &[], &[0.5])
        .floats("three", &[], &[3.0])
        .floats("six", &[], &[6.0])
        .floats("zero", &[], &[0.0])
        .node("Conv image w -> silu", &[])
        .node("Sigmoid silu -> a", &[])
        .node("Mul silu a -> b", &[])
        .node("Conv b w -> gelu", &[])
        .node("Div gelu root -> c", &[])
        .node("Erf c -> d", &[])
        .node("Add d one -> e", &[])
        .node("Mul gelu e -> f", &[])
        .node("Mul f half -> g", &[])
        .node("Conv g w -> swish", &[])
        .node("Add swish three -> h", &[])
        .node("Clip h zero six -> i", &[])
        .node("Div i six -> j", &[])
        .node("Mul swish j -> k", &[])
        .output("k");
    written(
        "activations",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        # Outputs that are feature maps are in the order height, width, channels.
        name = "net"
        input = { height = 4, width = 4, channels = 2 }
        weights = "net.safetensors"

        [[layer]]
        name = "silu"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = "silu"

        [[layer]]
        name = "gelu"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = "gelu"

        [[layer]]
        name = "swish"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false
        activation = "hard_swish"
    "##]],
    );
}

#[test]
fn sizes_that_are_computed_are_folded() {
    let file = File::default()
        .input("image", "batchx2xHxH")
        .ints("zeroth", &[0])
        .ints("rest", &[-1])
        .weights("w", &[12, 3])
        .node("Shape image -> shape", &[])
        .node("Gather shape zeroth -> batch", &[("axis", Attribute::Int(0))])
        .node("Concat batch rest -> size", &[("axis", Attribute::Int(0))])
        .node("Reshape image size -> flat", &[])
        .node("MatMul flat w -> y", &[])
        .output("y");
    let wide = File::default()
        .input("image", "batchx2xHxH")
        .ints("size", &[-1, 18])
        .weights("w", &[18, 3])
        .weights("b", &[3])
        .node("Reshape image size -> flat", &[])
        .node("MatMul flat w -> y", &[])
        .node("Add y b -> z", &[])
        .output("z");
    written(
        "symbols",
        &wide,
        &["--set", "H=3", "--set", "batch=1"],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        input = { height = 3, width = 3, channels = 2 }
        weights = "net.safetensors"

        [[layer]]
        kind = "flatten"

        [[layer]]
        name = "y"
        kind = "fully_connected"
        units = 3
    "##]],
    );
    refused(
        "no-size",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: dimension 2 of input `image` is any `H`
         |
         = help: give its size by `--set H=…`
    "#]],
    );
    refused(
        "wrong-symbol",
        &file.bytes(),
        &["--set", "W=3"],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: no dimension is called `W`
             |
             = note: dimensions that have a name for their size are `H`, `batch`
        "#]],
    );
}

#[test]
fn zeros_around_a_map_are_a_windows_padding() {
    let file = File::default()
        .input("image", "1x2x8x8")
        .weights("w", &[2, 2, 3, 3])
        .ints("sides", &[0, 0, 0, 0, 0, 0, 1, 1])
        .ints("more", &[0, 0, 0, 0, 0, 2, 0, 0])
        .node("Pad image sides -> a", &[])
        .node("Conv a w -> b", &lists(&[("strides", &[2, 2])]))
        .node("Pad b more -> c", &[])
        .node("Relu c -> d", &[])
        .node("Pad d sides -> e", &[])
        .node("MaxPool e -> f", &lists(&[("kernel_shape", &[3, 3]), ("strides", &[2, 2])]))
        .output("f");
    written(
        "pad",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        # Outputs that are feature maps are in the order height, width, channels.
        name = "net"
        input = { height = 8, width = 8, channels = 2 }
        weights = "net.safetensors"

        [[layer]]
        name = "b"
        kind = "conv"
        filters = 2
        kernel = 3
        stride = 2
        padding = "same"
        bias = false

        # Zeros around a map. Its weights, ones and zeros, copy the channels that are there.
        [[layer]]
        name = "c"
        kind = "conv"
        filters = 4
        kernel = 1
        bias = false
        activation = "relu"

        [[layer]]
        kind = "max_pool"
        kernel = 3
        stride = 2
        padding = "same"
    "##]],
    );
}

#[test]
fn channels_that_are_last_in_the_file_stay_so() {
    let file = File::default()
        .input("image", "1x4x6x3")
        .weights("w", &[2, 3, 1, 1])
        .weights("v", &[48, 5])
        .ints("boxes", &[1, 12, 4])
        .ints("row", &[1, 48])
        .node("Transpose image -> a", &[("perm", ints(&[0, 3, 1, 2]))])
        .node("Conv a w -> b", &[])
        .node("Transpose b -> c", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("Reshape c boxes -> d", &[])
        .node("Sigmoid d -> e", &[])
        .node("Reshape c row -> f", &[])
        .node("MatMul f v -> g", &[])
        .output("e")
        .output("g");
    written(
        "channels-last",
        &file,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            # Outputs that are feature maps are in the order height, width, channels.
            name = "net"
            input = { height = 4, width = 6, channels = 3 }
            outputs = ["e", "g"]
            weights = "net.safetensors"

            [[layer]]
            name = "b"
            kind = "conv"
            filters = 2
            kernel = 1
            bias = false

            [[layer]]
            name = "e"
            kind = "activation"
            activation = "sigmoid"

            [[layer]]
            kind = "flatten"
            from = "b"

            [[layer]]
            name = "g"
            kind = "fully_connected"
            units = 5
            bias = false
        "##]],
    );
}

#[test]
fn an_item_needs_no_batch() {
    let file = File::default()
        .input("image", "3x4x6")
        .weights("w", &[2, 3, 1, 1])
        .ints("front", &[0])
        .node("Unsqueeze image front -> a", &[])
        .node("Conv a w -> b", &[])
        .node("Squeeze b front -> c", &[])
        .node("Concat c image -> d", &[("axis", Attribute::Int(0))])
        .output("d");
    written(
        "no-batch",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        # Outputs that are feature maps are in the order height, width, channels.
        name = "net"
        input = { height = 4, width = 6, channels = 3 }
        weights = "net.safetensors"

        [[layer]]
        name = "b"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false

        [[layer]]
        kind = "concat"
        from = ["b", "input"]
    "##]],
    );
    let last = File::default()
        .input("image", "4x6x3")
        .weights("slopes", &[3])
        .node("PRelu image slopes -> a", &[])
        .output("a");
    written(
        "no-batch-last",
        &last,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        # Outputs that are feature maps are in the order height, width, channels.
        name = "net"
        input = { height = 4, width = 6, channels = 3 }
        weights = "net.safetensors"

        [[layer]]
        name = "a"
        kind = "activation"
        activation = "prelu"
    "##]],
    );
    let batch = File::default().input("image", "2x3x4x6").node("Relu image -> a", &[]).output("a");
    refused(
        "batch",
        &batch.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 1 part
         |
         = note: input `image`: it is a batch of 2, and a model takes 1: export it with a batch of 1, or of any size
    "#]],
    );
}

#[test]
fn constants_join_weights_or_are_a_batch_norm() {
    let file = File::default()
        .input("image", "1x2x4x4")
        .floats("mean", &[1, 2, 1, 1], &[0.5, 0.25])
        .floats("deviation", &[], &[0.5])
        .weights("w", &[2, 2, 1, 1])
        .weights("slopes", &[2, 1, 1])
        .node("Sub image mean -> a", &[])
        .node("Div a deviation -> b", &[])
        .node("Conv b w -> c", &[])
        .node("Mul c deviation -> d", &[])
        .node("Add d mean -> e", &[])
        .node("PRelu e slopes -> f", &[])
        .node("Concat f image -> g", &[("axis", Attribute::Int(1))])
        .node("LeakyRelu g -> h", &[("alpha", Attribute::Float(0.1))])
        .output("h");
    written(
        "constants",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        # Outputs that are feature maps are in the order height, width, channels.
        name = "net"
        input = { height = 4, width = 4, channels = 2 }
        weights = "net.safetensors"

        [[layer]]
        name = "a"
        kind = "batch_norm"
        epsilon = 0.0

        [[layer]]
        name = "c"
        kind = "conv"
        filters = 2
        kernel = 1
        activation = "prelu"

        [[layer]]
        kind = "concat"
        from = ["c", "input"]

        [[layer]]
        kind = "activation"
        activation = { kind = "leaky_relu", slope = 0.1 }
    "##]],
    );
}

#[test]
fn several_inputs_are_named() {
    let file = File::default()
        .input("left.eye", "1x2x4x4")
        .input("right", "1x2x4x4")
        .node("Add left.eye right -> y", &[])
        .output("y");
    written(
        "inputs",
        &file,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            # Outputs that are feature maps are in the order height, width, channels.
            name = "net"

            [inputs."left.eye"]
            height = 4
            width = 4
            channels = 2

            [inputs.right]
            height = 4
            width = 4
            channels = 2

            [[layer]]
            kind = "add"
            from = ["left.eye", "right"]
        "##]],
    );
}

#[test]
fn weights_of_other_types_and_in_other_files_are_read() {
    let half: Vec<u8> = [0x3c00u16, 0xc000].into_iter().flat_map(u16::to_le_bytes).collect();
    let double: Vec<u8> = [0.5f64, -1.0].into_iter().flat_map(f64::to_le_bytes).collect();
    let entry = |key: &str, value: &str| bytes(13, [bytes(1, key), bytes(2, value)].concat());
    let outside = [
        [number(1, 2), number(1, 1), number(2, 1), bytes(8, "outside")].concat(),
        [entry("location", "net.data"), entry("offset", "4"), entry("length", "8"), number(14, 1)].concat(),
    ];
    let file = File::default()
        .input("x", "1x2")
        .constant(tensor("half", FLOAT16, &[1, 2], &half))
        .constant(tensor("double", DOUBLE, &[2, 1], &double))
        .constant(outside.concat())
        .node("Gemm x half -> a", &[("transB", Attribute::Int(1))])
        .node("Gemm a double -> b", &[("transB", Attribute::Int(1))])
        .node("Gemm b outside -> c", &[])
        .output("c");
    let folder = Folder::new("import-types");
    folder.write("net.onnx", file.bytes());
    folder.write("net.data", [[9.0f32, 3.0, 4.0].map(f32::to_le_bytes).concat(), vec![0; 4]].concat());
    let outcome = folder.run(&["import", "net.onnx"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let stored = std::fs::read(folder.path("net.safetensors")).unwrap();
    let stored = safetensors::SafeTensors::deserialize(&stored).unwrap();
    assert_eq!(stored.tensor("a.weight").unwrap().dtype(), safetensors::Dtype::F16);
    assert_eq!(stored.tensor("b.weight").unwrap().data(), [0.5f32, -1.0].map(f32::to_le_bytes).concat());
    assert_eq!(stored.tensor("c.weight").unwrap().data(), [3.0f32, 4.0].map(f32::to_le_bytes).concat());
}

#[test]
fn all_that_no_layer_does_is_listed() {
    let file = File::default()
        .input("image", "1x4x8x8")
        .ints("shape", &[1, 2, 2, 8, 8])
        .weights("w", &[4, 4, 3, 3])
        .floats("cells", &[1, 1, 8, 8], &[1.0; 64])
        .node("Conv image w -> a", &lists(PADDED))
        .node("Reshape a shape -> b", &[])
        .node("Transpose b -> c", &[("perm", ints(&[0, 2, 1, 3, 4]))])
        .named("resize", "Upsample a -> d", &[])
        .node("Relu d -> e", &[])
        .node("Mul a cells -> f", &[])
        .node("MaxPool a -> g", &[lists(&[("kernel_shape", &[2, 2])]), vec![("pace", Attribute::Int(1))]].concat())
        .node("Concat a g -> h", &[("axis", Attribute::Int(2))])
        .output("c")
        .output("e")
        .output("f")
        .output("h")
        .output("image");
    refused(
        "listed",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 6 parts
         |
         = note: Transpose `c`: `perm` moves axes of [1, 2, 2, 8, 8] in a way that no layer does
         = note: Upsample `resize`: no layer does this
         = note: Mul `f`: has a constant of [1, 1, 8, 8], which is not one value for each channel
         = note: MaxPool `g`: `pace` has no counterpart
         = note: Concat `h`: `axis` 2 of [1, 4, 8, 8] is not that of channels
         = note: output `image`: it is an input as it was given
    "#]],
    );
}

#[test]
fn files_that_are_there_are_replaced_on_request_only() {
    let folder = Folder::new("import-force");
    let file = File::default().input("x", "1x2").weights("w", &[2, 2]).node("Gemm x w -> y", &[]).output("y");
    folder.write("net.onnx", file.bytes());
    folder.write("net.safetensors", "mine");
    let outcome = folder.run(&["import", "net.onnx"]);
    expect![[r#"
        error: `net.safetensors` is there already
         |
         = help: `--force` replaces it, and `--out` names another place
    "#]]
    .assert_eq(&outcome.messages);
    assert_eq!((outcome.code, folder.read("net.safetensors").as_str()), (1, "mine"));
    assert_eq!(folder.run(&["import", "net.onnx", "--force"]).code, 0);
    assert_eq!(folder.run(&["import", "net.onnx", "--out", "models"]).code, 0);
    assert_eq!(folder.run(&["import", "net.onnx", "--out", "models/other.toml"]).code, 0);
    assert_eq!(folder.files(), ["models", "net.onnx", "net.safetensors", "net.toml"]);
    assert!(folder.read("models/other.toml").contains("weights = \"other.safetensors\""));
}
