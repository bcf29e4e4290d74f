//! Files that are not what they should be: a message, exit code 1, nothing written, and never a panic.

use expect_test::{Expect, expect};

use super::onnx::{Attribute, File, bytes, ints, number, tensor};
use super::run::Folder;

/// Compares what is said of a file.
fn told(name: &str, file: &[u8], expected: &Expect) {
    let folder = Folder::new(&format!("damage-{name}"));
    folder.write("net.onnx", file);
    let outcome = folder.run(&["import", "net.onnx"]);
    expected.assert_eq(outcome.messages.strip_prefix("   Importing `net.onnx`\n").unwrap());
    assert_eq!(outcome.code, 1);
    assert_eq!(folder.files(), ["net.onnx"]);
}

/// A small model with a bit of everything.
fn model() -> File {
    File::default()
        .input("image", "Nx3x8x8")
        .weights("conv.weight", &[4, 3, 3, 3])
        .weights("fc.weight", &[2, 4])
        .ints("size", &[0, -1])
        .ints("pads", &[0, 0, 1, 1, 0, 0, 1, 1])
        .ints("parts", &[16, 1])
        .weights("up.weight", &[4, 17, 3, 3])
        .weights("ones", &[4])
        .floats("scales", &[4], &[1.0, 1.0, 2.0, 2.0])
        .node("Pad image pads -> p", &[])
        .node("Conv p conv.weight -> a", &[("strides", ints(&[2, 2])), ("group", Attribute::Int(1))])
        .node("HardSigmoid a -> b", &[("alpha", Attribute::Float(0.2))])
        .node(
            "MaxPool b -> c",
            &[("kernel_shape", ints(&[2, 2])), ("auto_pad", Attribute::Text("SAME_LOWER".to_owned()))],
        )
        .node("Resize c _ scales -> u", &[("mode", Attribute::Text("linear".to_owned()))])
        .node("ConvTranspose u up.weight -> t", &[("strides", ints(&[2, 2])), ("output_padding", ints(&[1, 1]))])
        .node("Split t parts -> left right", &[("axis", Attribute::Int(1))])
        .node("DepthToSpace left -> s", &[("blocksize", Attribute::Int(2))])
        .node("GroupNormalization s ones ones -> n", &[("num_groups", Attribute::Int(1))])
        .node("ReduceMean n -> d", &[("axes", ints(&[2, 3])), ("keepdims", Attribute::Int(1))])
        .node("Reshape d size -> e", &[])
        .node("Gemm e fc.weight -> f", &[("transB", Attribute::Int(1))])
        .node("Softmax f -> g", &[("axis", Attribute::Int(-1))])
        .output("g")
}

#[test]
fn what_is_no_onnx_file_is_told_so() {
    told(
        "empty",
        b"",
        &expect![[r#"
        error: `net.onnx` cannot be imported: the file is empty
    "#]],
    );
    told(
        "zip",
        b"PK\x03\x04 and so on",
        &expect![[r#"
        error: `net.onnx` cannot be imported: it is a zip archive, not an ONNX file
         |
         = help: unpack it; a model of PyTorch that is saved so becomes an ONNX file by `torch.onnx.export`
    "#]],
    );
    told(
        "text",
        b"name = \"net\"\n",
        &expect![[r#"
            error: `net.onnx` cannot be imported: it is text, not an ONNX file
             |
             = help: an architecture file needs no import: `cargo hardwire check` says whether it is right
        "#]],
    );
    told(
        "safetensors",
        b"\x08\0\0\0\0\0\0\0{}      ",
        &expect![[r#"
            error: `net.onnx` cannot be imported: it is a safetensors file, not an ONNX file
             |
             = help: it has weights alone; `torch.onnx.export` makes an ONNX file of a model of PyTorch's
        "#]],
    );
    told(
        "no-graph",
        &number(1, 8),
        &expect![[r#"
        error: `net.onnx` cannot be imported: it is not an ONNX file: it has no graph
    "#]],
    );
    told(
        "old",
        &model().opset(5).bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: its operator set, 5, is too old
         |
         = help: export it with `opset_version` 6 or later
    "#]],
    );
    let whole = model().bytes();
    told(
        "truncated",
        &whole[..whole.len() / 2],
        &expect![[r#"
        error: `net.onnx` cannot be imported: it is not an ONNX file, or a damaged one
         |
         = note: failed to decode Protobuf message: Model.graph: buffer underflow
    "#]],
    );
}

#[test]
fn graphs_that_do_not_hold_together_are_told_so() {
    let gemm = || File::default().input("x", "1x2").weights("w", &[2, 2]);
    told(
        "dangling",
        &gemm().node("Gemm x v -> y", &[]).output("y").bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: node `y` reads `v`, which nothing gives
         |
         = note: the file is damaged
    "#]],
    );
    told(
        "circle",
        &gemm().node("Add x z -> y", &[]).node("Relu y -> z", &[]).output("z").bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: node `y` reads `z`, which is computed from it, or after it
         |
         = note: the file is damaged
    "#]],
    );
    told(
        "twice",
        &gemm().node("Relu x -> y", &[]).node("Relu x -> y", &[]).output("y").bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: `y` is given twice
         |
         = note: the file is damaged
    "#]],
    );
    told(
        "no-output",
        &gemm().node("Relu x -> y", &[]).bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: it has no outputs
    "#]],
    );
    told(
        "lost-output",
        &gemm().node("Relu x -> y", &[]).output("z").bytes(),
        &expect![[r#"
        error: `net.onnx` cannot be imported: nothing gives the output `z`
         |
         = note: the file is damaged
    "#]],
    );
}

#[test]
fn sizes_that_are_only_claimed_are_told_so() {
    let with = |tensor: Vec<u8>| {
        let file = File::default().input("x", "1x2").constant(tensor).node("Gemm x w -> y", &[]).output("y");
        file.bytes()
    };
    told(
        "huge",
        &with(tensor("w", 1, &[1 << 20, 1 << 20], &[0; 16])),
        &expect![[r#"
        error: `net.onnx` cannot be imported: tensor `w` has an invalid size: [1048576, 1048576]
    "#]],
    );
    told(
        "large",
        &with(tensor("w", 1, &[1 << 15, 1 << 15], &[0; 16])),
        &expect![[r#"
        error: `net.onnx` cannot be imported: tensor `w` has 4 values, but its size is [32768, 32768]
         |
         = note: the file is damaged, or its weights were left out
    "#]],
    );
    told(
        "few",
        &with(tensor("w", 1, &[2, 2], &[0; 12])),
        &expect![[r#"
        error: `net.onnx` cannot be imported: tensor `w` has 3 values, but its size is [2, 2]
         |
         = note: the file is damaged, or its weights were left out
    "#]],
    );
    told(
        "type",
        &with(tensor("w", 8, &[2, 2], &[0; 16])),
        &expect![[r#"
        error: `net.onnx` cannot be imported: the type of tensor `w`, 8, is not one of weights
    "#]],
    );
    let entry = |key: &str, value: &str| bytes(13, [bytes(1, key), bytes(2, value)].concat());
    let outside = |location: &str| {
        let tensor = [number(1, 2), number(1, 2), number(2, 1), bytes(8, "w"), number(14, 1)].concat();
        with([tensor, entry("location", location)].concat())
    };
    told(
        "missing",
        &outside("net.data"),
        &expect![[r#"
            error: `net.onnx` cannot be imported: the weights file `net.data` cannot be read: no such file
             |
             = note: the ONNX file has tensor `w` there
        "#]],
    );
    told(
        "escaping",
        &outside("../net.data"),
        &expect![[r#"
        error: `net.onnx` cannot be imported: tensor `w` is in `../net.data`, which is not a path inside the ONNX file's folder
    "#]],
    );
    let wide = File::default().input("x", "1x99999999x99999x3").node("Relu x -> y", &[]).output("y").bytes();
    told(
        "input",
        &wide,
        &expect![[r#"
        error: `net.onnx` cannot be imported: input `x` is too large: [1, 99999999, 99999, 3]
    "#]],
    );
    let channels = File::default()
        .input("x", "1x2000000000x1x1")
        .floats("half", &[], &[0.5])
        .ints("pads", &[0, 0, 1, 1, 0, 0, 1, 1])
        .node("Mul x half -> y", &[])
        .node("Pad x pads -> z", &[])
        .output("y")
        .output("z");
    told(
        "channels",
        &channels.bytes(),
        &expect![[r#"
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 2 parts
             |
             = note: Mul `y`: works on too many channels
             = note: Pad `z`: its sizes do not go together
        "#]],
    );
    let fill = File::default()
        .input("x", "1x2")
        .ints("size", &[1 << 15, 1 << 15])
        .node("ConstantOfShape size -> w", &[])
        .node("Gemm x w -> y", &[])
        .output("y");
    told(
        "filled",
        &fill.bytes(),
        &expect![[r#"
            error: `net.onnx` cannot be imported: the layers of Hardwire cannot do 1 part
             |
             = note: ConstantOfShape `w`: no layer does this
        "#]],
    );
}

#[test]
fn files_that_are_there_outlive_a_damaged_one() {
    let folder = Folder::new("damage-force");
    folder.write("net.onnx", &model().bytes()[..100]);
    folder.write("net.toml", "mine");
    folder.write("net.safetensors", "mine as well");
    assert_eq!(folder.run(&["import", "net.onnx", "--force"]).code, 1);
    assert_eq!((folder.read("net.toml").as_str(), folder.read("net.safetensors").as_str()), ("mine", "mine as well"));
    assert_eq!(folder.files(), ["net.onnx", "net.safetensors", "net.toml"]);
}

#[test]
fn paths_that_lead_nowhere_are_told_so() {
    let folder = Folder::new("damage-paths");
    let file = File::default().input("x", "1x2").node("Relu x -> y", &[]).output("y");
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&["import", "absent.onnx"]);
    expect![[r#"
           Importing `absent.onnx`
        error: `absent.onnx` cannot be read: no such file
    "#]]
    .assert_eq(&outcome.messages);
    assert_eq!(outcome.code, 2);
    let outcome = folder.run(&["import", "."]);
    expect![[r#"
           Importing `.`
        error: `.` cannot be read: it is a folder
    "#]]
    .assert_eq(&outcome.messages);
    assert_eq!(outcome.code, 2);
    for out in ["net.onnx/models", "net.onnx/net.toml"] {
        let outcome = folder.run(&["import", "net.onnx", "--out", out]);
        assert!(outcome.messages.contains("cannot be written: "), "{}", outcome.messages);
        assert_eq!(outcome.code, 2);
    }
    assert_eq!(folder.files(), ["net.onnx"]);
}

/// A small generator of numbers, the same on every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }
}

#[test]
fn no_bytes_make_it_panic() {
    let folder = Folder::new("damage-random");
    let whole = model().bytes();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..400 {
        let mut file = whole.clone();
        for _ in 0..=random.below(4) {
            let (at, to) = (random.below(file.len()), random.below(file.len()));
            match random.below(5) {
                0 => file.truncate(at.max(1)),
                1 => file[at] = random.below(256) as u8,
                2 => file[at] ^= 1 << random.below(8),
                3 => drop(file.drain(at..(at + random.below(9)).min(file.len()))),
                _ => {
                    let part = file[at..(at + random.below(60)).min(file.len())].to_vec();
                    file.splice(to..to, part);
                }
            }
        }
        folder.write("net.onnx", &file);
        let outcome = folder.run(&["import", "net.onnx", "--force"]);
        assert!(matches!(outcome.code, 0 | 1), "{}", outcome.messages);
        assert!(!outcome.messages.contains("panicked"), "{}", outcome.messages);
    }
}
