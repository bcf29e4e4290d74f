//! What the architecture files look like that `import` writes, and what it does not import.

use expect_test::{Expect, expect};

use super::onnx::{Attribute, DOUBLE, FLOAT16, File, INT64, bytes, ints, number, tensor};
use super::run::Folder;

/// Imports a file, and compares the architecture file that is written.
pub fn written(name: &str, file: &File, arguments: &[&str], expected: &Expect) {
    let folder = Folder::new(&format!("import-{name}"));
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&[&["import", "net.onnx"], arguments].concat());
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    expected.assert_eq(&folder.read("net.toml"));
    assert_eq!(folder.run(&["check", "net.toml"]).code, 0);
}

/// Compares what is said of a file that cannot be imported; nothing is written then.
pub fn refused(name: &str, file: &[u8], arguments: &[&str], expected: &Expect) {
    let folder = Folder::new(&format!("import-{name}"));
    folder.write("net.onnx", file);
    let outcome = folder.run(&[&["import", "net.onnx"], arguments].concat());
    expected.assert_eq(&outcome.messages);
    // Arguments are what is wrong where there are any.
    assert_eq!(outcome.code, if arguments.is_empty() { 1 } else { 2 });
    assert_eq!(folder.files(), ["net.onnx"]);
}

const PADDED: &[(&str, &[i64])] = &[("pads", &[1, 1, 1, 1])];

fn text(text: &str) -> Attribute {
    Attribute::Text(text.to_owned())
}

pub fn lists(lists: &[(&'static str, &[i64])]) -> Vec<(&'static str, Attribute)> {
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
        inputs.image = { height = 8, width = 8, channels = 3 }
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
            name = "net"
            inputs.image = { height = 9, width = 9, channels = 8, layout = "chw" }
            outputs = [
                { name = "h", layout = "chw" },
                { name = "pool.conv2d", layout = "chw" },  # c
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
            name = "h"  # net/block/pool
            kind = "max_pool"
            kernel = 2
            rounding = "floor"
        "##]],
    );
}

#[test]
fn outputs_keep_their_order_unless_another_is_asked_for() {
    let file = File::default()
        .input("image", "1x2x4x6")
        .weights("w", &[3, 2, 1, 1])
        .node("Relu image -> first", &[])
        .node("Conv image w -> a", &[])
        .node("Transpose a -> last", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("ReduceMax image -> one", &lists(&[("axes", &[2, 3])]))
        .node("Flatten first -> row", &[])
        .output("first")
        .output("last")
        .output("one")
        .output("row");
    let chw = |name: &str| format!("{{ name = \"{name}\", layout = \"chw\" }}");
    let plain = |name: &str| format!("\"{name}\"");
    let moved = "# Outputs that are feature maps are in the order height, width, channels.\n";
    for (arguments, comment, first, last) in [
        (&[][..], "", chw("first"), plain("a")),
        (&["--output-layout", "hwc"], moved, plain("first"), plain("a")),
        (&["--output-layout", "chw"], "", chw("first"), chw("a")),
    ] {
        let folder = Folder::new("import-order");
        folder.write("net.onnx", file.bytes());
        let outcome = folder.run(&[&["import", "net.onnx"], arguments].concat());
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
        let text = folder.read("net.toml");
        let outputs = format!("outputs = [\n    {first},\n    {last},  # last\n    \"one\",\n    \"row\",\n]\n");
        assert!(text.contains(&outputs), "{text}");
        assert!(text.contains(&format!("`cargo hardwire import`.\n{comment}name")), "{text}");
    }
}

#[test]
fn an_output_that_is_another_one_is_none() {
    let file = File::default()
        .input("image", "1x2x4x6")
        .node("Relu image -> y", &[])
        .node("Identity y -> same", &[])
        .node("Transpose y -> moved", &[("perm", ints(&[0, 2, 3, 1]))])
        .output("y")
        .output("same")
        .output("moved");
    refused(
        "outputs-repeated",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 2 parts
         |
         = note: output `same`: its values are those of `y`
         = note: output `moved`: its values are those of `y`
         = help: what leads up to these parts is imported by `--output y`
    "#]],
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
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "swish", layout = "chw" }]  # k
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
        inputs.image = { height = 3, width = 3, channels = 2 }
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
            error: `net.onnx` cannot be imported: 2 dimensions have no fixed size
             |
             = note: dimension 2 of input `image` is any `H`
             = note: dimension 3 of input `image` is any `H`
             = help: give their sizes by `--set H=…`
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
             = help: the second axis of input `image`, say, is `image.1`
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
            name = "net"
            inputs.image = { height = 8, width = 8, channels = 2 }
            outputs = [{ name = "f", layout = "chw" }]
            weights = "net.safetensors"

            [[layer]]
            name = "b"
            kind = "conv"
            filters = 2
            kernel = 3
            stride = 2
            padding = "same"
            bias = false

            [[layer]]
            kind = "pad"
            channels = [0, 2]

            [[layer]]
            kind = "activation"
            activation = "relu"

            [[layer]]
            name = "f"
            kind = "max_pool"
            kernel = 3
            stride = 2
            padding = "same"
        "##]],
    );
}

#[test]
fn maps_are_resized() {
    let places = |place: &str| ("coordinate_transformation_mode", text(place));
    let file = File::default()
        .input("image", "1x4x4x6")
        .floats("scales", &[4], &[1.0, 1.0, 2.0, 2.0])
        .ints("sizes", &[1, 4, 12, 9])
        .weights("up.weight", &[4, 2, 3, 3])
        .weights("up.bias", &[4])
        .floats("shift", &[1, 4, 1, 1], &[1.0; 4])
        .node("Resize image _ scales -> a", &[("mode", text("linear")), places("align_corners")])
        .node("Resize a _ scales -> b", &[places("asymmetric"), ("nearest_mode", text("floor"))])
        .node("Resize b _ _ sizes -> c", &[])
        .node("Relu c -> d", &[])
        .node(
            "ConvTranspose d up.weight up.bias -> e",
            &[lists(&[("strides", &[2, 2])]), vec![("auto_pad", text("SAME_UPPER")), ("group", Attribute::Int(2))]]
                .concat(),
        )
        .node("Add e shift -> f", &[])
        .node("DepthToSpace f -> g", &[("blocksize", Attribute::Int(2)), ("mode", text("CRD"))])
        .node("SpaceToDepth g -> h", &[("blocksize", Attribute::Int(2))])
        .output("h");
    written(
        "resize",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 6, channels = 4 }
        outputs = [{ name = "h", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        kind = "upsample"
        scale = 2
        mode = "bilinear"
        align = "corners"

        [[layer]]
        kind = "upsample"
        scale = 2

        [[layer]]
        kind = "upsample"
        size = [12, 9]
        align = "half_pixel"
        round = "half_down"
        activation = "relu"

        [[layer]]
        name = "up"  # e
        kind = "transposed_conv"
        filters = 4
        kernel = 3
        stride = 2
        padding = [0, 1, 0, 1]
        groups = 2

        [[layer]]
        kind = "depth_to_space"
        block = 2
        mode = "crd"

        [[layer]]
        name = "h"
        kind = "space_to_depth"
        block = 2
    "##]],
    );
}

#[test]
fn older_operator_sets_resize_from_the_first_pixel() {
    let file = File::default()
        .opset(10)
        .input("image", "1x2x4x4")
        .floats("scales", &[4], &[1.0, 1.0, 2.0, 3.0])
        .node("Resize image scales -> a", &[])
        .node("Resize a scales -> b", &[("mode", text("linear"))])
        .output("b");
    written(
        "resize-older",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 10) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "b", layout = "chw" }]

        [[layer]]
        kind = "upsample"
        scale = [2, 3]

        [[layer]]
        name = "b"
        kind = "upsample"
        scale = [2, 3]
        mode = "bilinear"
        align = "asymmetric"
    "##]],
    );
}

#[test]
fn what_cannot_be_resized_is_listed() {
    let file = File::default()
        .input("image", "1x4x4x6")
        .floats("channels", &[4], &[1.0, 2.0, 2.0, 2.0])
        .floats("halfway", &[4], &[1.0, 1.0, 1.1, 1.1])
        .ints("sizes", &[1, 4, 1, 6])
        .floats("scales", &[4], &[1.0, 1.0, 2.0, 2.0])
        .weights("w", &[4, 2, 3, 3])
        .node("Resize image _ channels -> a", &[])
        .node("Resize image _ halfway -> b", &[])
        .node("Resize image _ _ sizes -> c", &[("coordinate_transformation_mode", text("pytorch_half_pixel"))])
        .node("Resize image _ scales -> d", &[("coordinate_transformation_mode", text("tf_crop_and_resize"))])
        .node("Resize image _ scales -> e", &[("nearest_mode", text("ceil"))])
        .node("ConvTranspose image w -> f", &lists(&[("strides", &[65, 65])]))
        .node("ConvTranspose image w -> g", &lists(&[("output_padding", &[1, 1])]))
        .node("ConvTranspose image w -> h", &lists(&[("output_shape", &[99, 99])]));
    let file = ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter().fold(file, File::output);
    refused(
        "resize-refused",
        &file.bytes(),
        &[],
        &expect![[r#"
           Importing `net.onnx`
        error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 8 parts
         |
         = note: Resize `a`: `scales` resize the channels as well
         = note: Resize `b`: `scales` end within a pixel; layers resize to whole pixels
         = note: Resize `c`: `coordinate_transformation_mode` takes the first pixel where one is left; layers take the middle
         = note: Resize `d`: `coordinate_transformation_mode` is `tf_crop_and_resize`, which no layer does
         = note: Resize `e`: `nearest_mode` is `ceil`, which no layer does
         = note: ConvTranspose `f`: `strides` are above 64, the most of `transposed_conv`
         = note: ConvTranspose `g`: `output_padding` is not below the stride or the dilation
         = note: ConvTranspose `h`: `output_shape` is larger than what the window reaches
    "#]],
    );
}

#[test]
fn borders_are_layers() {
    let file = File::default()
        .input("image", "1x2x8x8")
        .ints("sides", &[0, 0, 1, 1, 0, 0, 1, 1])
        .ints("columns", &[1, 2])
        .ints("last", &[-1])
        .ints("channels", &[0, 1, 0, 0, 0, 2, 0, 0])
        .floats("one", &[], &[1.0])
        .node("Pad image sides -> a", &[("mode", text("reflect"))])
        .node("Pad a sides -> b", &[("mode", text("edge"))])
        .node("Pad b columns one last -> c", &[])
        .node("Pad c channels -> d", &[])
        .output("d");
    written(
        "borders",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 8, width = 8, channels = 2 }
        outputs = [{ name = "d", layout = "chw" }]

        [[layer]]
        kind = "pad"
        padding = 1
        mode = "reflect"

        [[layer]]
        kind = "pad"
        padding = 1
        mode = "edge"

        [[layer]]
        kind = "pad"
        padding = [0, 0, 1, 2]
        value = 1.0

        [[layer]]
        name = "d"
        kind = "pad"
        channels = [1, 2]
    "##]],
    );
    let file = File::default()
        .input("image", "1x2x4x4")
        .ints("far", &[0, 0, 4, 0, 0, 0, 0, 0])
        .ints("channels", &[0, 1, 0, 0, 0, 0, 0, 0])
        .node("Pad image far -> a", &[("mode", text("reflect"))])
        .node("Pad image channels -> b", &[("mode", text("edge"))])
        .node("Pad image far -> c", &[("mode", text("wrap"))])
        .output("a")
        .output("b")
        .output("c");
    refused(
        "borders-refused",
        &file.bytes(),
        &[],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 3 parts
             |
             = note: Pad `a`: `pads` would mirror more than there is
             = note: Pad `b`: `pads` add channels, which are of one value in layers
             = note: Pad `c`: `mode` is `wrap`; layers have `constant`, `edge` and `reflect`
        "#]],
    );
}

#[test]
fn channels_are_split_and_shuffled() {
    let file = File::default()
        .input("image", "1x6x4x4")
        .ints("groups", &[1, 2, 2, 4, 4])
        .ints("whole", &[1, 4, 4, 4])
        .ints("sizes", &[2, 4])
        .ints("start", &[-3])
        .ints("end", &[i64::MAX])
        .ints("axis", &[1])
        .node("Split image sizes -> left right", &[("axis", Attribute::Int(1))])
        .node("Reshape right groups -> a", &[])
        .node("Transpose a -> b", &[("perm", ints(&[0, 2, 1, 3, 4]))])
        .node("Reshape b whole -> c", &[])
        .node("Slice c start end axis -> d", &[])
        .node("Concat left d -> e", &[("axis", Attribute::Int(1))])
        .node("ArgMax e -> f", &[("axis", Attribute::Int(1)), ("keepdims", Attribute::Int(0))])
        .output("f");
    written(
        "channels",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 6 }

        [[layer]]
        name = "left"
        kind = "slice"
        channels = [0, 2]

        [[layer]]
        kind = "slice"
        from = "image"
        channels = [2, "end"]

        [[layer]]
        kind = "shuffle"
        groups = 2

        [[layer]]
        name = "d"
        kind = "slice"
        channels = [1, "end"]

        [[layer]]
        kind = "concat"
        from = ["left", "d"]

        [[layer]]
        name = "f"
        kind = "arg_max"
    "##]],
    );
    let file = File::default()
        .input("image", "1x6x4x4")
        .ints("first", &[0])
        .ints("end", &[2])
        .ints("rows", &[2])
        .ints("channels", &[1])
        .ints("sizes", &[2, 3])
        .ints("apart", &[2, 4])
        .node("Slice image first end rows -> a", &[])
        .node("Slice image first end channels end -> b", &[])
        .named("split", "Split image sizes -> c d", &[("axis", Attribute::Int(1))])
        .node("ArgMax image -> e", &[("axis", Attribute::Int(2))])
        .node("Gather image first -> f", &[("axis", Attribute::Int(2))])
        .node("Gather image sizes -> g", &[("axis", Attribute::Int(1)), ("batch_dims", Attribute::Int(0))])
        .node("Gather image apart -> h", &[("axis", Attribute::Int(1))])
        .output("a")
        .output("b")
        .output("c")
        .output("e")
        .output("f")
        .output("g")
        .output("h");
    refused(
        "channels-refused",
        &file.bytes(),
        &[],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 6 parts
             |
             = note: Slice `b`: takes not all values between two places, or those are known only while the model runs
             = note: Split `split`: `split` is computed while the model runs, or does not give as many parts as there are outputs
             = note: ArgMax `e`: `axis` 2 of [1, 6, 4, 4] is not that of channels
             = note: Gather `f`: `axis` 2 of [1, 6, 4, 4] is not that of channels
             = note: Gather `g`: `batch_dims` has no counterpart
             = note: Gather `h`: `indices` [2, 4] are not of channels side by side
             = help: what leads up to these parts is imported by `--output a`
        "#]],
    );
}

#[test]
fn channels_that_are_rescaled_one_by_one_are_a_batch_norm() {
    let along = |axis: i64| [("axis", Attribute::Int(axis))];
    let mut file = File::default().input("image", "1x3x4x4").ints("axis", &[1]).floats("shift", &[], &[0.5]);
    for (channel, (index, scale)) in [(0, 2.0), (-2, 3.0), (2, 4.0)].into_iter().enumerate() {
        file = file
            .constant(tensor(&format!("at{channel}"), INT64, &[], &i64::to_le_bytes(index)))
            .floats(&format!("scale{channel}"), &[], &[scale])
            .node(&format!("Gather image at{channel} -> part{channel}"), &along(1))
            .node(&format!("Unsqueeze part{channel} axis -> map{channel}"), &[])
            .node(&format!("Mul map{channel} scale{channel} -> scaled{channel}"), &[])
            .node(&format!("Add scaled{channel} shift -> channel{channel}"), &[]);
    }
    let file = file.node("Concat channel0 channel1 channel2 -> y", &along(1)).output("y");
    written(
        "rescaled",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 3 }
        outputs = [{ name = "scaled0", layout = "chw" }]  # y
        weights = "net.safetensors"

        [[layer]]
        name = "scaled0"
        kind = "batch_norm"
        epsilon = 0.0
    "##]],
    );
    let two = File::default()
        .input("image", "1x3x4x4")
        .ints("first", &[0])
        .ints("others", &[1, 2])
        .floats("scale", &[], &[2.0])
        .node("Gather image first -> a", &along(1))
        .node("Mul a scale -> b", &[])
        .node("Gather image others -> c", &along(1))
        .node("Mul c scale -> d", &[])
        .node("Concat d b -> e", &along(1))
        .output("e");
    written(
        "reordered",
        &two,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 3 }
        outputs = [{ name = "e", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        kind = "slice"
        channels = [0, 1]

        [[layer]]
        name = "b"
        kind = "batch_norm"
        epsilon = 0.0

        [[layer]]
        kind = "slice"
        from = "image"
        channels = [1, "end"]

        [[layer]]
        name = "d"
        kind = "batch_norm"
        epsilon = 0.0

        [[layer]]
        name = "e"
        kind = "concat"
        from = ["d", "b"]
    "##]],
    );
}

#[test]
fn a_product_of_each_pixel_is_a_convolution() {
    let block = File::default()
        .input("image", "1x4x6x6")
        .weights("dw.weight", &[4, 1, 3, 3])
        .weights("w1", &[4, 16])
        .weights("expand.bias", &[16])
        .weights("w2", &[16, 4])
        .weights("reduce.bias", &[4])
        .weights("scale", &[4, 1, 1])
        .node("Conv image dw.weight -> a", &[lists(PADDED), vec![("group", Attribute::Int(4))]].concat())
        .node("Transpose a -> b", &[("perm", ints(&[0, 2, 3, 1]))])
        .named("/block/expand/MatMul", "MatMul b w1 -> c", &[])
        .node("Add expand.bias c -> d", &[])
        .node("Gelu d -> e", &[])
        .named("/block/reduce/MatMul", "MatMul e w2 -> f", &[])
        .node("Add reduce.bias f -> g", &[])
        .node("Transpose g -> h", &[("perm", ints(&[0, 3, 1, 2]))])
        .node("Mul scale h -> i", &[])
        .node("Add i image -> j", &[])
        .output("j");
    written(
        "pixels",
        &block,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 6, width = 6, channels = 4 }
        outputs = [{ name = "j", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "dw"  # a
        kind = "depthwise_conv"
        kernel = 3
        padding = 1
        bias = false

        [[layer]]
        name = "block.expand"
        kind = "conv"
        filters = 16
        kernel = 1
        activation = "gelu"

        [[layer]]
        name = "block.reduce"
        kind = "conv"
        filters = 4
        kernel = 1

        [[layer]]
        name = "j"
        kind = "add"
        from = ["block.reduce", "image"]
    "##]],
    );
}

#[test]
fn norms_have_their_tensors() {
    let file = File::default()
        .input("image", "1x4x4x4")
        .weights("norm1.weight", &[4])
        .weights("norm1.bias", &[4])
        .weights("norm2.weight", &[2])
        .weights("norm2.bias", &[2])
        .floats("one", &[], &[1.0])
        .node("InstanceNormalization image norm1.weight norm1.bias -> a", &[("epsilon", Attribute::Float(1e-3))])
        .node("Relu a -> b", &[])
        .node("GroupNormalization b norm2.weight norm2.bias -> c", &[("num_groups", Attribute::Int(2))])
        .node("LRN c -> d", &[("size", Attribute::Int(5)), ("alpha", Attribute::Float(2e-4))])
        .node("LpNormalization d -> e", &[("axis", Attribute::Int(1))])
        .node("Sub e image -> f", &[])
        .node("GlobalMaxPool image -> g", &[])
        .node("Div f g -> h", &[])
        .node("LogSoftmax h -> i", &[("axis", Attribute::Int(1))])
        .output("i");
    written(
        "norms",
        &file,
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 4 }
        outputs = [{ name = "i", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "norm1"  # a
        kind = "instance_norm"
        epsilon = 0.001
        activation = "relu"

        [[layer]]
        name = "norm2"  # c
        kind = "group_norm"
        groups = 2

        [[layer]]
        kind = "local_response_norm"
        size = 5
        alpha = 0.0002

        [[layer]]
        name = "e"
        kind = "l2_normalize"

        [[layer]]
        name = "f"
        kind = "sub"
        from = ["e", "image"]

        [[layer]]
        name = "g"
        kind = "global_max_pool"
        from = "image"

        [[layer]]
        kind = "div"
        from = ["f", "g"]

        [[layer]]
        name = "i"
        kind = "log_softmax"
    "##]],
    );
    let file = File::default()
        .input("image", "1x4x4x4")
        .weights("w", &[3])
        .node("InstanceNormalization image w w -> a", &[])
        .node("GroupNormalization image w w -> b", &[("num_groups", Attribute::Int(3))])
        .node("LRN image -> c", &[("size", Attribute::Int(3)), ("bias", Attribute::Float(0.0))])
        .node("LpNormalization image -> d", &[("axis", Attribute::Int(1)), ("p", Attribute::Int(1))])
        .node("LpNormalization image -> e", &[])
        .output("a")
        .output("b")
        .output("c")
        .output("d")
        .output("e");
    refused(
        "norms-refused",
        &file.bytes(),
        &[],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 5 parts
             |
             = note: InstanceNormalization `a`: `scale` is [3], not 4 values
             = note: GroupNormalization `b`: `num_groups` must divide 4 channels
             = note: LRN `c`: `bias` is 0; layers have one above 0, and no number that is infinite
             = note: LpNormalization `d`: `p` is 1; `l2_normalize` has 2
             = note: LpNormalization `e`: `axis` -1 of [1, 4, 4, 4] is not that of channels alone
        "#]],
    );
}

#[test]
fn norms_of_several_nodes_are_one() {
    let file = File::default()
        .input("image", "1x4x4x4")
        .ints("groups", &[0, 2, -1])
        .ints("whole", &[1, 4, 4, 4])
        .floats("ones", &[2], &[1.0; 2])
        .floats("zeros", &[2], &[0.0; 2])
        .weights("norm.weight", &[4, 1, 1])
        .weights("norm.bias", &[4, 1, 1])
        .floats("least", &[], &[1e-12])
        .node("Reshape image groups -> a", &[])
        .node("InstanceNormalization a ones zeros -> b", &[("epsilon", Attribute::Float(1e-3))])
        .node("Reshape b whole -> c", &[])
        .node("Mul c norm.weight -> d", &[])
        .node("Add d norm.bias -> e", &[])
        .node("ReduceL2 e -> f", &[("axes", ints(&[1])), ("keepdims", Attribute::Int(1))])
        .node("Clip f least -> g", &[])
        .node("Expand g whole -> h", &[])
        .node("Div e h -> i", &[])
        .output("i");
    written(
        "norms-of-several",
        &file,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.image = { height = 4, width = 4, channels = 4 }
            outputs = [{ name = "i", layout = "chw" }]
            weights = "net.safetensors"

            [[layer]]
            name = "norm"  # c
            kind = "group_norm"
            groups = 2
            epsilon = 0.001

            [[layer]]
            name = "i"
            kind = "l2_normalize"
        "##]],
    );
}

#[test]
fn norms_are_of_a_pixel_of_a_channel_or_of_all() {
    let last = ("perm", ints(&[0, 2, 3, 1]));
    let first = ("perm", ints(&[0, 3, 1, 2]));
    let file = File::default()
        .input("image", "1x4x6x5")
        .weights("norm1.weight", &[4])
        .weights("norm1.bias", &[4])
        .weights("norm2.weight", &[4, 1, 1])
        .weights("norm3.weight", &[120])
        .node("Transpose image -> a", &[last])
        .node("LayerNormalization a norm1.weight norm1.bias -> b", &[("epsilon", Attribute::Float(1e-6))])
        .node("Gelu b -> c", &[])
        .node("Transpose c -> d", &[first])
        .node("LayerNormalization d norm2.weight -> e", &[("axis", Attribute::Int(1))])
        .node("MeanVarianceNormalization e -> f", &[])
        .node("Flatten f -> g", &[])
        .node("LayerNormalization g norm3.weight -> h", &[("axis", Attribute::Int(1))])
        .output("h");
    written(
        "norms-of-statistics",
        &file,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.image = { height = 6, width = 5, channels = 4 }
            weights = "net.safetensors"

            [[layer]]
            name = "norm1"  # b
            kind = "layer_norm"
            epsilon = 1e-6
            activation = "gelu"

            [[layer]]
            name = "norm2"  # e
            kind = "group_norm"
            groups = 1

            [[layer]]
            name = "f"
            kind = "instance_norm"
            epsilon = 1e-18

            [[layer]]
            kind = "flatten"

            [[layer]]
            name = "norm3"  # h
            kind = "layer_norm"
            bias = false
        "##]],
    );
    let file = File::default()
        .input("image", "1x4x6x5")
        .weights("w", &[4, 6, 5])
        .weights("v", &[4, 1, 1])
        .node("LayerNormalization image w -> a", &[("axis", Attribute::Int(1))])
        .node("LayerNormalization image v -> b", &[])
        .node("LayerNormalization image v -> c", &[("axis", Attribute::Int(4))])
        .node("LayerNormalization image image -> d", &[("axis", Attribute::Int(1))])
        .node("LayerNormalization image v -> e mean", &[("axis", Attribute::Int(1))])
        .node("MeanVarianceNormalization image -> f", &[("axes", ints(&[1, 3]))])
        .output("a")
        .output("b")
        .output("c")
        .output("d")
        .output("e")
        .output("mean")
        .output("f");
    refused(
        "norms-of-statistics-refused",
        &file.bytes(),
        &[],
        &expect![[r#"
               Importing `net.onnx`
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 6 parts
             |
             = note: LayerNormalization `a`: `Scale` is [4, 6, 5], not one value for each of 4 channels
             = note: LayerNormalization `b`: `axis` asks for the axes [3] of [1, 4, 6, 5], neither that of channels alone, nor those of pixels alone, nor all
             = note: LayerNormalization `c`: `axis` is 4
             = note: LayerNormalization `d`: `Scale` is computed while the model runs
             = note: LayerNormalization `mean`: its further output `mean` has no counterpart
             = note: MeanVarianceNormalization `f`: `axes` asks for the axes [1, 3] of [1, 4, 6, 5], neither that of channels alone, nor those of pixels alone, nor all
        "#]],
    );
}

/// As exporters write them before operator set 17, and as people do who have none of them.
#[test]
fn norms_by_the_mean_of_squares_are_one() {
    let statistics = |file: File, name: &str, axes: &[i64], square: &str| {
        let [mean, from, squares, variance, sum, root] =
            ["mean", "from", "squares", "variance", "sum", "root"].map(|what| format!("{name}.{what}"));
        let axes = || [("axes", ints(axes))];
        file.node(&format!("ReduceMean {name} -> {mean}"), &axes())
            .node(&format!("Sub {name} {mean} -> {from}"), &[])
            .node(&square.replace('x', &from).replace('y', &squares), &[])
            .node(&format!("ReduceMean {squares} -> {variance}"), &axes())
            .node(&format!("Add {variance} epsilon -> {sum}"), &[])
            .node(&format!("Sqrt {sum} -> {root}"), &[])
    };
    let file = File::default()
        .input("a", "1x4x6x5")
        .floats("epsilon", &[], &[1e-3])
        .floats("two", &[], &[2.0])
        .weights("norm.weight", &[4])
        .weights("norm.bias", &[4])
        .weights("norm.map", &[4, 1, 1])
        .node("Transpose a -> b", &[("perm", ints(&[0, 2, 3, 1]))]);
    let file = statistics(file, "b", &[-1], "Pow x two -> y")
        .node("Div b.from b.root -> c", &[])
        .node("Mul c norm.weight -> d", &[])
        .node("Add d norm.bias -> e", &[])
        .node("Transpose e -> f", &[("perm", ints(&[0, 3, 1, 2]))]);
    let file = statistics(file, "f", &[2, 3], "Mul x x -> y")
        .node("Reciprocal f.root -> g", &[])
        .node("Mul g f.from -> h", &[]);
    let file = statistics(file, "h", &[1], "Mul x x -> y").node("Div h.from h.root -> i", &[]);
    // As Keras has it: the mean is taken off last.
    let file = statistics(file.node("Transpose i -> j", &[("perm", ints(&[0, 2, 3, 1]))]), "j", &[3], "Mul x x -> y")
        .node("Reciprocal j.root -> k", &[])
        .node("Mul k norm.weight -> l", &[])
        .node("Neg j.mean -> m", &[])
        .node("Mul m l -> n", &[])
        .node("Add n norm.bias -> o", &[])
        .node("Mul j l -> p", &[])
        .node("Add p o -> q", &[])
        .node("Transpose q -> r", &[("perm", ints(&[0, 3, 1, 2]))]);
    let file = statistics(file, "r", &[2, 3], "Mul x x -> y")
        .node("Reciprocal r.root -> s", &[])
        .node("Mul r.mean s -> t", &[])
        .node("Sub norm.map t -> u", &[])
        .node("Mul r s -> v", &[])
        .node("Add u v -> w", &[])
        .output("w");
    written(
        "norms-of-nodes",
        &file,
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.a = { height = 6, width = 5, channels = 4 }
            outputs = [{ name = "w", layout = "chw" }]
            weights = "net.safetensors"

            [[layer]]
            name = "norm"  # c
            kind = "layer_norm"
            epsilon = 0.001

            [[layer]]
            name = "h"
            kind = "instance_norm"
            epsilon = 0.001

            [[layer]]
            name = "i"
            kind = "layer_norm"
            epsilon = 0.001
            bias = false

            [[layer]]
            name = "norm.layer_norm"  # q
            kind = "layer_norm"
            epsilon = 0.001

            [[layer]]
            name = "w"
            kind = "instance_norm"
            epsilon = 0.001
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
            name = "net"
            inputs.image = { height = 4, width = 6, channels = 3 }
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
        name = "net"
        inputs.image = { height = 4, width = 6, channels = 3 }
        outputs = [{ name = "d", layout = "chw" }]
        weights = "net.safetensors"

        [[layer]]
        name = "b"
        kind = "conv"
        filters = 2
        kernel = 1
        bias = false

        [[layer]]
        name = "d"
        kind = "concat"
        from = ["b", "image"]
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
        name = "net"
        inputs.image = { height = 4, width = 6, channels = 3 }
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
             = note: input `image`: it is a batch of 2, and a model takes 1: `--set image.0=1` makes it one, if no node counts on its size
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
        name = "net"
        inputs.image = { height = 4, width = 4, channels = 2 }
        outputs = [{ name = "h", layout = "chw" }]
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
        from = ["c", "image"]

        [[layer]]
        name = "h"
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
            name = "net"
            outputs = [{ name = "y", layout = "chw" }]

            [inputs."left.eye"]
            height = 4
            width = 4
            channels = 2

            [inputs.right]
            height = 4
            width = 4
            channels = 2

            [[layer]]
            name = "y"
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
        .floats("scales", &[4], &[1.0, 1.0, 2.0, 2.0])
        .node("Conv image w -> a", &lists(PADDED))
        .node("Reshape a shape -> b", &[])
        .node("Transpose b -> c", &[("perm", ints(&[0, 2, 1, 3, 4]))])
        .named("resize", "Resize a _ scales -> d", &[("mode", text("cubic"))])
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
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 5 parts
             |
             = note: Transpose `c`: `perm` moves axes of [1, 2, 2, 8, 8] in a way that no layer does
             = note: Resize `resize`: `mode` is `cubic`; layers have `nearest` and `linear`
             = note: Mul `f`: has a constant of [1, 1, 8, 8], which is not one value for each channel
             = note: MaxPool `g`: `pace` has no counterpart
             = note: output `image`: it is an input as it was given
             = help: what leads up to these parts is imported by `--output b`
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
           Importing `net.onnx`
        error: `net.safetensors` is there already
         |
         = help: `--force` replaces it, and `--out` names another place
    "#]]
    .assert_eq(&outcome.messages);
    assert_eq!((outcome.code, folder.read("net.safetensors").as_str()), (2, "mine"));
    assert_eq!(folder.run(&["import", "net.onnx", "--force"]).code, 0);
    assert_eq!(folder.run(&["import", "net.onnx", "--out", "models"]).code, 0);
    assert_eq!(folder.run(&["import", "net.onnx", "--out", "models/other.toml"]).code, 0);
    assert_eq!(folder.files(), ["models", "net.onnx", "net.safetensors", "net.toml"]);
    assert!(folder.read("models/other.toml").contains("weights = \"other.safetensors\""));
}

#[test]
fn a_batch_is_imported_as_one() {
    let folder = Folder::new("import-batch");
    let file = File::default().input("x", "4x2").weights("w", &[2, 2]).node("Gemm x w -> y", &[]).output("y");
    folder.write("net.onnx", file.bytes());
    assert!(folder.run(&["import", "net.onnx"]).messages.contains("`--set x.0=1` makes it one"));
    assert_eq!(folder.run(&["import", "net.onnx", "--set", "x.0=1"]).code, 0);
}

#[test]
fn what_is_imported_is_never_replaced() {
    let folder = Folder::new("import-apart");
    let file = File::default().input("x", "1x2").weights("w", &[2, 2]).node("Gemm x w -> y", &[]).output("y").bytes();
    let outcome = |arguments: &[&str]| {
        let outcome = folder.run(&[&["import"], arguments].concat());
        (outcome.code, outcome.messages)
    };
    for name in ["net.toml", "net.safetensors", "net.golden.safetensors"] {
        folder.write(name, &file);
        let (code, messages) = outcome(&[name, "--out", "net.toml", "--golden", "--force"]);
        let refused = format!("`{name}` cannot be imported: it would be replaced by what is made of it");
        assert!(code == 2 && messages.contains(&refused), "{messages}");
        std::fs::remove_file(folder.path(name)).unwrap();
    }
    folder.write("net.toml", "input = { features = 2 }\n");
    for arguments in [&["net.toml"][..], &["net.toml", "--force"]] {
        let (code, messages) = outcome(arguments);
        let refused = "`net.toml` cannot be imported: it is text, not an ONNX file";
        assert!(code == 1 && messages.contains(refused), "{messages}");
    }
    assert_eq!(folder.files(), ["net.toml"]);
}

/// A residual network whose weights are called as PyTorch calls them: a stage of two blocks and one whose first block halves the size.
fn residual_network() -> File {
    let convolved = |file: File, input: &str, output: &str, name: &str, [from, to, kernel, stride]: [usize; 4]| {
        let weight = format!("{name}.weight");
        let (side, around) = (kernel as i64, i64::from(kernel == 3));
        let sizes: [(&'static str, &[i64]); 3] =
            [("kernel_shape", &[side; 2]), ("strides", &[stride as i64; 2]), ("pads", &[around; 4])];
        file.weights(&weight, &[to, from, kernel, kernel])
            .node(&format!("Conv {input} {weight} -> {output}"), &lists(&sizes))
    };
    let mut file = convolved(File::default().input("image", "1x3x9x9"), "image", "c", "conv1", [3, 4, 3, 1])
        .node("Relu c -> x0", &[]);
    let blocks = [
        ("layer1.0", 4, 4, 1),
        ("layer1.1", 4, 4, 1),
        ("layer2.0", 4, 8, 2),
        ("layer2.1", 8, 8, 1),
        ("layer2.2", 8, 8, 1),
    ];
    for (number, (name, from, to, stride)) in blocks.into_iter().enumerate() {
        let (input, output) = (format!("x{number}"), format!("x{}", number + 1));
        let [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map(|value| format!("{value}{number}"));
        file = convolved(file, &input, &a, &format!("{name}.conv1"), [from, to, 3, stride])
            .node(&format!("Relu {a} -> {b}"), &[]);
        file = convolved(file, &b, &c, &format!("{name}.conv2"), [to, to, 3, 1]);
        let skip = if from == to { &input } else { &d };
        if from != to {
            file = convolved(file, &input, &d, &format!("{name}.downsample.0"), [from, to, 1, stride]);
        }
        file = file.node(&format!("Add {c} {skip} -> {e}"), &[]).node(&format!("Relu {e} -> {output}"), &[]);
    }
    file.node("GlobalAveragePool x5 -> p", &[])
        .node("Flatten p -> f", &[])
        .weights("fc.weight", &[10, 8])
        .weights("fc.bias", &[10])
        .node("Gemm f fc.weight fc.bias -> scores", &[("transB", Attribute::Int(1))])
        .output("scores")
}

#[test]
fn layers_that_repeat_are_a_block() {
    written(
        "blocks",
        &residual_network(),
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.image = { height = 9, width = 9, channels = 3 }
            weights = "net.safetensors"

            [[block]]
            name = "residual"
            keys = ["width"]

            [[block.layer]]
            name = "conv1"
            kind = "conv"
            filters = "$width"
            kernel = 3
            padding = 1
            bias = false
            activation = "relu"

            [[block.layer]]
            name = "conv2"
            kind = "conv"
            filters = "$width"
            kernel = 3
            padding = 1
            bias = false

            [[block.layer]]
            kind = "add"
            from = ["conv2", "input"]
            activation = "relu"

            [[layer]]
            name = "conv1"  # c
            kind = "conv"
            filters = 4
            kernel = 3
            padding = 1
            bias = false
            activation = "relu"

            [[layer]]
            name = "layer1"  # a0 … e1
            kind = "residual"
            width = 4
            repeat = 2

            [[layer]]
            name = "layer2.0.conv1"  # a2
            kind = "conv"
            filters = 8
            kernel = 3
            stride = 2
            padding = 1
            bias = false
            activation = "relu"

            [[layer]]
            name = "layer2.0.conv2"  # c2
            kind = "conv"
            filters = 8
            kernel = 3
            padding = 1
            bias = false

            [[layer]]
            name = "layer2.0.downsample.0"  # d2
            kind = "conv"
            from = "layer1"
            filters = 8
            kernel = 1
            stride = 2
            bias = false

            [[layer]]
            kind = "add"
            from = ["layer2.0.conv2", "layer2.0.downsample.0"]
            activation = "relu"

            [[layer]]
            name = "layer2"  # a3 … e4
            kind = "residual"
            width = 8
            repeat = 2
            first = 1

            [[layer]]
            kind = "global_avg_pool"

            [[layer]]
            kind = "flatten"

            [[layer]]
            name = "fc"  # scores
            kind = "fully_connected"
            units = 10
        "##]],
    );
}

/// Residual modules of these names and a head, as `PyTorch` exports them with batch norms folded: only nodes have the names of modules.
fn modules(names: &[&str]) -> File {
    let mut file = File::default().input("image", "1x4x6x6");
    let mut last = "image".to_owned();
    for (number, name) in names.iter().enumerate() {
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|value| format!("{value}{number}"));
        let weights = format!("onnx::Conv_{number}");
        file = file
            .weights(&weights, &[4, 4, 3, 3])
            .named(&format!("/{name}/conv1/Conv"), &format!("Conv {last} {weights} -> {a}"), &lists(PADDED))
            .named(&format!("/{name}/Concat"), &format!("Concat {a} {last} -> {b}"), &[("axis", Attribute::Int(1))])
            .weights(&format!("{weights}b"), &[4, 8, 1, 1])
            .named(&format!("/{name}/conv/Conv"), &format!("Conv {b} {weights}b -> {c}"), &[])
            .named(&format!("/{name}/Add"), &format!("Add {c} {last} -> {d}"), &[]);
        last = d;
    }
    file.named("/GlobalAveragePool", &format!("GlobalAveragePool {last} -> p"), &[])
        .named("/Flatten", "Flatten p -> f", &[])
        .named("/Softmax", "Softmax f -> scores", &[])
        .output("scores")
}

/// Names are those of modules, of the input and of the output, however many modules there are.
#[test]
fn layers_are_called_as_their_modules_are() {
    let written = |name: &str, modules: &[&str]| {
        let folder = Folder::new(&format!("import-modules-{name}"));
        folder.write("net.onnx", self::modules(modules).bytes());
        let outcome = folder.run(&["import", "net.onnx", "--no-blocks"]);
        assert_eq!(outcome.code, 0, "{}", outcome.messages);
        let text = folder.read("net.toml");
        let names = text.lines().filter(|line| line.starts_with("name") || line.starts_with("from"));
        let names: Vec<String> = names.skip(1).map(str::to_owned).collect();
        assert!(text.contains("\ninputs.image = { height = 6, width = 6, channels = 4 }\n"), "{text}");
        names
    };
    let one = written("one", &["res"]);
    let expected = [
        "name = \"res.conv1\"",
        "from = [\"res.conv1\", \"image\"]",
        "name = \"res.conv\"",
        "from = [\"res.conv\", \"image\"]",
        "name = \"scores\"  # /Softmax",
    ];
    assert_eq!(one, expected);
    let two = written("two", &["layers/layers.0", "layers/layers.1"]);
    for name in ["layers.0.conv1", "layers.0.conv", "layers.0", "layers.1.conv1", "layers.1.conv"] {
        assert!(two.contains(&format!("name = \"{name}\"")), "{name}: {two:?}");
    }
}

/// The second half of a U-Net, whose first is pools: two decoders, which read the map before and a skip connection. Weights are called
/// as PyTorch calls them.
fn decoders() -> File {
    let pool: [(&'static str, &[i64]); 2] = [("kernel_shape", &[2; 2]), ("strides", &[2; 2])];
    let mut file = File::default().input("image", "1x4x8x8").node("MaxPool image -> p", &lists(&pool));
    file = file.node("MaxPool p -> q", &lists(&pool));
    for (name, map, skip, output) in [("up1", "q", "p", "r"), ("up2", "r", "image", "s")] {
        let [up, cat, conv] = ["up", "cat", "conv"].map(|value| format!("{name}{value}"));
        file = file
            .weights(&format!("{name}.up.weight"), &[4, 4, 2, 2])
            .weights(&format!("{name}.conv.weight"), &[4, 8, 3, 3])
            .node(&format!("ConvTranspose {map} {name}.up.weight -> {up}"), &lists(&pool))
            .node(&format!("Concat {skip} {up} -> {cat}"), &[("axis", Attribute::Int(1))])
            .node(&format!("Conv {cat} {name}.conv.weight -> {conv}"), &lists(PADDED))
            .node(&format!("Relu {conv} -> {output}"), &[]);
    }
    file.output("s")
}

#[test]
fn layers_with_several_inputs_that_repeat_are_a_block() {
    written(
        "decoders",
        &decoders(),
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 8, width = 8, channels = 4 }
        outputs = [{ name = "up2", layout = "chw" }]  # s
        weights = "net.safetensors"

        [[block]]
        name = "decoder"
        inputs = ["input", "skip"]

        [[block.layer]]
        name = "up"
        kind = "transposed_conv"
        from = "input"
        filters = 4
        kernel = 2
        stride = 2
        bias = false

        [[block.layer]]
        kind = "concat"
        from = ["skip", "up"]

        [[block.layer]]
        name = "conv"
        kind = "conv"
        filters = 4
        kernel = 3
        padding = 1
        bias = false
        activation = "relu"

        [[layer]]
        name = "p"
        kind = "max_pool"
        kernel = 2

        [[layer]]
        name = "q"
        kind = "max_pool"
        kernel = 2

        [[layer]]
        name = "up1"  # up1up … up1conv
        kind = "decoder"
        from = ["q", "p"]

        [[layer]]
        name = "up2"  # up2up … up2conv
        kind = "decoder"
        from = ["up1", "image"]
    "##]],
    );
}

/// Three cells, each of which reads the two before it, in the order in which nodes can be computed: what a cell does with the earlier of
/// the two stands before the end of the later.
fn cells() -> File {
    let mut file = File::default().input("image", "1x4x8x8");
    for cell in ["a", "b", "c"] {
        for side in ["left", "right"] {
            file = file.weights(&format!("{cell}.{side}.weight"), &[4, 4, 3, 3]);
        }
    }
    file.node("Sigmoid image -> stem", &[])
        .node("Conv image a.left.weight -> a1", &lists(PADDED))
        .node("Conv stem b.left.weight -> b1", &lists(PADDED))
        .node("Conv stem a.right.weight -> a2", &lists(PADDED))
        .node("Relu a2 -> a3", &[])
        .node("Add a1 a3 -> x", &[])
        .node("Conv x c.left.weight -> c1", &lists(PADDED))
        .node("Conv x b.right.weight -> b2", &lists(PADDED))
        .node("Relu b2 -> b3", &[])
        .node("Add b1 b3 -> y", &[])
        .node("Conv y c.right.weight -> c2", &lists(PADDED))
        .node("Relu c2 -> c3", &[])
        .node("Add c1 c3 -> z", &[])
        .output("z")
}

/// What lies mixed is sorted, so that each cell is in one piece.
#[test]
fn cells_that_lie_mixed_are_blocks() {
    written(
        "cells",
        &cells(),
        &[],
        &expect![[r##"
        # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
        name = "net"
        inputs.image = { height = 8, width = 8, channels = 4 }
        outputs = [{ name = "c", layout = "chw" }]  # z
        weights = "net.safetensors"

        [[block]]
        name = "fusion"
        inputs = ["input", "skip"]

        [[block.layer]]
        name = "right"
        kind = "conv"
        from = "input"
        filters = 4
        kernel = 3
        padding = 1
        bias = false
        activation = "relu"

        [[block.layer]]
        name = "left"
        kind = "conv"
        from = "skip"
        filters = 4
        kernel = 3
        padding = 1
        bias = false

        [[block.layer]]
        kind = "add"
        from = ["left", "right"]

        [[layer]]
        name = "stem"
        kind = "activation"
        activation = "sigmoid"

        [[layer]]
        name = "a"  # a2 … x
        kind = "fusion"
        from = ["stem", "image"]

        [[layer]]
        name = "b"  # b2 … y
        kind = "fusion"
        from = ["a", "stem"]

        [[layer]]
        name = "c"  # c2 … z
        kind = "fusion"
        from = ["b", "a"]
    "##]],
    );
}

/// Without a block in it, the order of the source stays.
#[test]
fn the_order_of_the_source_stays_where_no_other_is_shorter() {
    let folder = Folder::new("import-order");
    folder.write("net.onnx", cells().bytes());
    let outcome = folder.run(&["import", "net.onnx", "--no-blocks"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let text = folder.read("net.toml");
    let places = ["name = \"a.left\"", "name = \"b.left\"", "name = \"a.right\""].map(|name| text.find(name));
    assert!(places.is_sorted() && places[0].is_some(), "{text}");
}

/// Two modules of two branches each, which differ in three numbers of filters, in a graph whose nodes all have the same folders in front.
fn branches() -> File {
    let mut file = File::default().input("image", "1x8x6x6");
    for (module, input, output, from, [left, middle, right]) in
        [("mixed1", "image", "x", 8, [5, 3, 7]), ("mixed2", "x", "y", 12, [4, 2, 6])]
    {
        let node = |name: &str| format!("StatefulPartitionedCall/object_detection/backbone/{module}/{name}/Conv2D");
        let [a, b, c] = ["a", "b", "c"].map(|value| format!("{module}{value}"));
        file = file
            .weights(&format!("{module}.left.conv.weight"), &[left, from, 1, 1])
            .weights(&format!("{module}.right.0.conv.weight"), &[middle, from, 1, 1])
            .weights(&format!("{module}.right.1.conv.weight"), &[right, middle, 3, 3])
            .named(&node("left"), &format!("Conv {input} {module}.left.conv.weight -> {a}"), &[])
            .named(&node("squeeze"), &format!("Conv {input} {module}.right.0.conv.weight -> {b}"), &[])
            .named(&node("right"), &format!("Conv {b} {module}.right.1.conv.weight -> {c}"), &lists(PADDED))
            .named(&node("join"), &format!("Concat {a} {c} -> {output}"), &[("axis", Attribute::Int(1))]);
    }
    file.output("y")
}

#[test]
fn keys_of_branches_are_called_after_their_layers() {
    written(
        "branches",
        &branches(),
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            # In names of nodes, `…/` stands for `StatefulPartitionedCall/object_detection/backbone/`.
            name = "net"
            inputs.image = { height = 6, width = 6, channels = 8 }
            outputs = [{ name = "mixed2", layout = "chw" }]  # y
            weights = "net.safetensors"

            [[block]]
            name = "branches"
            keys = ["left_filters", "right_0_filters", "right_1_filters"]

            [[block.layer]]
            name = "left.conv"
            kind = "conv"
            filters = "$left_filters"
            kernel = 1
            bias = false

            [[block.layer]]
            name = "right.0.conv"
            kind = "conv"
            from = "input"
            filters = "$right_0_filters"
            kernel = 1
            bias = false

            [[block.layer]]
            name = "right.1.conv"
            kind = "conv"
            filters = "$right_1_filters"
            kernel = 3
            padding = 1
            bias = false

            [[block.layer]]
            kind = "concat"
            from = ["left.conv", "right.1.conv"]

            [[layer]]
            name = "mixed1"  # …/mixed1/left/Conv2D … join/Conv2D
            kind = "branches"
            left_filters = 5
            right_0_filters = 3
            right_1_filters = 7

            [[layer]]
            name = "mixed2"  # …/mixed2/left/Conv2D … join/Conv2D
            kind = "branches"
            left_filters = 4
            right_0_filters = 2
            right_1_filters = 6
        "##]],
    );
}

/// Units that leave half of their channels as they are, of two widths.
fn halves() -> File {
    let mut file = File::default().input("image", "1x4x6x6");
    for (unit, input, output, half) in [("unit1", "image", "x", 2), ("unit2", "wide", "y", 3)] {
        if half == 3 {
            file = file.weights("widen.weight", &[6, 4, 1, 1]).node("Conv x widen.weight -> wide", &[]);
        }
        let [sizes, left, right, a] = ["sizes", "left", "right", "a"].map(|value| format!("{unit}{value}"));
        file = file
            .ints(&sizes, &[half, half])
            .weights(&format!("{unit}.conv.weight"), &[half as usize, half as usize, 3, 3])
            .node(&format!("Split {input} {sizes} -> {left} {right}"), &[("axis", Attribute::Int(1))])
            .node(&format!("Conv {right} {unit}.conv.weight -> {a}"), &lists(PADDED))
            .node(&format!("Concat {left} {a} -> {output}"), &[("axis", Attribute::Int(1))]);
    }
    file.output("y")
}

#[test]
fn slices_of_other_channels_are_repeats() {
    written(
        "halves",
        &halves(),
        &[],
        &expect![[r##"
            # From `net.onnx` (pytorch 2.5, operator set 17) by `cargo hardwire import`.
            name = "net"
            inputs.image = { height = 6, width = 6, channels = 4 }
            outputs = [{ name = "unit2", layout = "chw" }]  # y
            weights = "net.safetensors"

            [[block]]
            name = "branches"
            keys = ["width"]

            [[block.layer]]
            name = "slice1"
            kind = "slice"
            channels = [0, "$width"]

            [[block.layer]]
            kind = "slice"
            from = "input"
            channels = ["$width", "end"]

            [[block.layer]]
            name = "conv"
            kind = "conv"
            filters = "$width"
            kernel = 3
            padding = 1
            bias = false

            [[block.layer]]
            kind = "concat"
            from = ["slice1", "conv"]

            [[layer]]
            name = "unit1"  # unit1left … x
            kind = "branches"
            width = 2

            [[layer]]
            name = "widen"  # wide
            kind = "conv"
            filters = 6
            kernel = 1
            bias = false

            [[layer]]
            name = "unit2"  # unit2left … y
            kind = "branches"
            width = 3
        "##]],
    );
}

#[test]
fn blocks_compute_what_their_layers_do() {
    let files = [
        ("residual", residual_network()),
        ("decoders", decoders()),
        ("cells", cells()),
        ("branches", branches()),
        ("halves", halves()),
    ];
    for (name, file) in files {
        let folder = Folder::new(&format!("import-blocks-golden-{name}"));
        folder.write("net.onnx", file.bytes());
        for (out, arguments) in [("with.toml", &[][..]), ("without.toml", &["--no-blocks"])] {
            let outcome = folder.run(&[&["import", "net.onnx", "--golden", "--out", out], arguments].concat());
            assert_eq!(outcome.code, 0, "{}", outcome.messages);
        }
        assert!(folder.read("with.toml").contains("[[block]]") && !folder.read("without.toml").contains("[[block]]"));
        let outcome = folder.run(&["verify", "with.toml", "--against", "without.golden.safetensors"]);
        assert_eq!(outcome.code, 0, "{name}: {}", outcome.messages);
        if name == "residual" {
            // All has the names of the source, and no order but that.
            let bytes = |name: &str| std::fs::read(folder.path(name)).unwrap();
            assert_eq!(bytes("with.golden.safetensors"), bytes("without.golden.safetensors"));
            assert_eq!(bytes("with.safetensors"), bytes("without.safetensors"));
        }
    }
}

/// Unlike a convolution's, a pool's stride is that of its window where it is not given.
#[test]
fn pools_keep_their_stride_in_blocks() {
    let mut file = File::default().input("x0", "1x4x9x9");
    for stage in 0..3 {
        let [a, b, c] = ["a", "b", "c"].map(|value| format!("{value}{stage}"));
        let window: [(&'static str, &[i64]); 3] = [("kernel_shape", &[3; 2]), ("strides", &[1; 2]), ("pads", &[1; 4])];
        let weights = ["first", "second"].map(|name| format!("stage{stage}.{name}.weight"));
        file = file
            .weights(&weights[0], &[4, 4, 3, 3])
            .weights(&weights[1], &[4, 4, 3, 3])
            .node(&format!("Conv x{stage} {} -> {a}", weights[0]), &lists(&window))
            .node(&format!("MaxPool {a} -> {b}"), &lists(&window))
            .node(&format!("Conv {b} {} -> {c}", weights[1]), &lists(&window))
            .node(&format!("Relu {c} -> x{}", stage + 1), &[]);
    }
    let folder = Folder::new("import-blocks-pools");
    folder.write("net.onnx", file.output("x3").bytes());
    let outcome = folder.run(&["import", "net.onnx"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let written = folder.read("net.toml");
    assert!(written.contains("[[block]]") && written.contains("stride = 1"), "{written}");
}
