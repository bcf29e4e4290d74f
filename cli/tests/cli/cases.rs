//! The ONNX project's own cases, imported and computed by the reference. What is not imported is listed, with the reason, in
//! `refused.txt`; `BLESS=1` rewrites it. `HARDWIRE_ONNX_CORPUS=folder` leaves the small ones there, for the fuzz target.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hardwire_compiler::shape::Shape;
use hardwire_reference::{Model, Value};
use safetensors::SafeTensors;
use serde_json::Value as Json;

use super::onnx::{Attribute, File, INT64, ints, tensor};
use super::run::Folder;

/// The folder of cases that are whole networks; whether they can be imported is all that is asked of them.
const NETWORKS: &str = "light/";

/// The most bytes of a file that is worth to be changed byte by byte.
const SMALL: usize = 16 << 10;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/cases")
}

/// The paths of the cases whose data are there, in the order of the index, and whether a batch is of items by themselves.
fn paths() -> Vec<(String, bool)> {
    let index: Json = serde_json::from_slice(&fs::read(cases().join("index.json")).unwrap()).unwrap();
    let paths = index.as_array().unwrap().iter().map(|case| (text(&case["path"]).to_owned(), case["per_item"] == true));
    paths.filter(|(path, _)| cases().join(path).join("case.json").exists()).collect()
}

struct Case {
    json: Json,
    tensors: Vec<u8>,
    /// Whether the first axis of inputs and outputs is a batch of items by themselves.
    is_per_item: bool,
}

impl Case {
    fn read(path: &str, is_per_item: bool) -> Self {
        let file = |name: &str| fs::read(cases().join(path).join(name)).unwrap();
        let json = serde_json::from_slice(&file("case.json")).unwrap();
        let case = Self { json, tensors: file("tensors.safetensors"), is_per_item };
        Self { is_per_item: is_per_item || case.is_of_rows(), ..case }
    }

    /// Whether all inputs are matrices whose rows, as no node joins them along that axis, are vectors by themselves.
    fn is_of_rows(&self) -> bool {
        let joins_rows =
            |node: &Json| node["op"] == "Concat" && (node["attrs"]["axis"] == 0 || node["attrs"]["axis"] == -2);
        self.list("inputs").iter().all(|input| sizes(&input["shape"]).len() == 2)
            && !self.list("nodes").iter().any(joins_rows)
    }

    fn list(&self, key: &str) -> &[Json] {
        self.json[key].as_array().unwrap()
    }

    /// The case as an ONNX file. A batch of items has no size, so that it becomes one item.
    fn onnx(&self) -> Vec<u8> {
        let tensors = SafeTensors::deserialize(&self.tensors).unwrap();
        let mut file = File::default().opset(self.json["opset"].as_u64().unwrap());
        for input in self.list("inputs") {
            let mut dims: Vec<String> = sizes(&input["shape"]).iter().map(usize::to_string).collect();
            if self.is_per_item {
                "N".clone_into(&mut dims[0]);
            }
            file = file.input(text(&input["name"]), &dims.join("x"));
        }
        for constant in self.list("constants") {
            let (name, dims) = (text(&constant["name"]), sizes(&constant["shape"]));
            file = if let Some(fill) = constant["fill"].as_f64() {
                file.floats(name, &dims, &vec![fill as f32; dims.iter().product()])
            } else {
                let stored = tensors.tensor(&format!("const:{name}")).unwrap();
                let kind = if stored.dtype() == safetensors::Dtype::I64 { INT64 } else { 1 };
                file.constant(tensor(name, kind, &dims, stored.data()))
            };
        }
        for node in self.list("nodes") {
            let names = |key: &str| -> Vec<&str> {
                let names = node[key].as_array().unwrap().iter().map(text);
                names.map(|name| if name.is_empty() { "_" } else { name }).collect()
            };
            let line = format!("{} {} -> {}", text(&node["op"]), names("inputs").join(" "), names("outputs").join(" "));
            file = file.node(&line, &attributes(&node["attrs"]));
        }
        self.list("outputs").iter().fold(file, |file, output| file.output(text(&output["name"]))).bytes()
    }

    /// The values of the first item of an input or output.
    fn item(&self, kind: &str, port: &Json) -> Vec<f32> {
        let tensors = SafeTensors::deserialize(&self.tensors).unwrap();
        let stored = tensors.tensor(&format!("{kind}:{}", text(&port["name"]))).unwrap();
        let values = stored.data().as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes));
        values.take(sizes(&port["shape"])[usize::from(self.is_per_item)..].iter().product()).collect()
    }
}

fn text(json: &Json) -> &str {
    json.as_str().unwrap()
}

fn sizes(json: &Json) -> Vec<usize> {
    json.as_array().unwrap().iter().map(|size| size.as_u64().unwrap() as usize).collect()
}

/// The attributes of a node. Those of a window tell in `auto_pad_was` how its padding came about.
fn attributes<'a>(node: &'a Json) -> Vec<(&'a str, Attribute)> {
    let is_named = |name: &str| name == "pads" && node.get("auto_pad_was").is_some();
    let attributes = node.as_object().unwrap().iter().filter(|(name, _)| !is_named(name));
    let named = |(name, value): (&'a String, _)| {
        Some((if name == "auto_pad_was" { "auto_pad" } else { name.as_str() }, attribute(value)?))
    };
    attributes.filter_map(named).collect()
}

fn attribute(value: &Json) -> Option<Attribute> {
    Some(match value {
        Json::Number(number) if number.is_f64() => Attribute::Float(number.as_f64()? as f32),
        Json::Number(number) => Attribute::Int(number.as_i64()?),
        Json::String(text) => Attribute::Text(text.clone()),
        Json::Array(values) => Attribute::Ints(values.iter().map(Json::as_i64).collect::<Option<_>>()?),
        _ => return None,
    })
}

/// Height, width, channels from the order of the axes `dims`, unless channels are the last of them already.
fn channels_last(shape: Shape, dims: &[usize], values: &[f32]) -> Vec<f32> {
    let Shape::Map(map) = shape else {
        return values.to_vec();
    };
    if !dims.ends_with(&[map.channels, map.height, map.width]) {
        return values.to_vec();
    }
    let at = |pixel: usize, channel: usize| values[channel * map.pixels() + pixel];
    (0..map.pixels()).flat_map(|pixel| (0..map.channels).map(move |channel| at(pixel, channel))).collect()
}

/// Compares what the reference makes of the imported model with what the case expects.
fn compare(case: &Case, model: &Model, path: &str) {
    let shapes = model.graph.inputs.iter().map(|input| model.graph.values[input.value.0].shape);
    let inputs = case.list("inputs").iter().zip(shapes);
    let item = |input: &Json, shape| channels_last(shape, &sizes(&input["shape"]), &case.item("input", input));
    let inputs: Vec<Vec<f32>> = inputs.map(|(input, shape)| item(input, shape)).collect();
    let values: Vec<Value> = model.evaluate(&inputs);
    let [rtol, atol] = ["rtol", "atol"].map(|key| case.json[key].as_f64().unwrap() as f32);
    // Outputs keep the order that the case has them in.
    for (output, found) in case.list("outputs").iter().zip(model.outputs(&values)) {
        let expected = case.item("output", output);
        assert_eq!(found.len(), expected.len(), "{path}");
        for (found, expected) in found.iter().zip(&expected) {
            assert!((found - expected).abs() <= atol + rtol * expected.abs(), "{path}: {found} is not {expected}");
        }
    }
}

/// The lines of a message that say why a case is not imported.
fn reasons(messages: &str) -> Vec<String> {
    let lines = messages.lines().map(|line| line.trim_start_matches(['|', ' ', '=']));
    let notes = lines.filter_map(|line| line.strip_prefix("note: "));
    notes.map(str::to_owned).collect()
}

#[test]
fn what_is_imported_computes_what_onnx_says() {
    let folder = Folder::new("cases");
    let mut refused: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut compared = 0;
    for (path, is_per_item) in paths() {
        let case = Case::read(&path, is_per_item);
        let onnx = case.onnx();
        if let Some(corpus) = std::env::var_os("HARDWIRE_ONNX_CORPUS").filter(|_| onnx.len() < SMALL) {
            fs::write(Path::new(&corpus).join(path.replace('/', "-") + ".onnx"), &onnx).unwrap();
        }
        folder.write("case.onnx", onnx);
        let outcome = folder.run(&["import", "case.onnx", "--force"]);
        match outcome.code {
            // Plain loops take minutes for whole networks.
            0 if path.starts_with(NETWORKS) => {}
            0 => {
                compare(&case, &Model::read(&folder.path("case.toml")), &path);
                compared += 1;
            }
            1 => {
                refused.insert(path, reasons(&outcome.messages));
            }
            code => panic!("{path}: exit code {code}: {}", outcome.messages),
        }
    }
    let list: Vec<String> = refused.iter().map(|(path, why)| format!("{path}\n    {}\n", why.join("\n    "))).collect();
    let list = list.concat();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/refused.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, &list).unwrap();
    }
    assert_eq!(fs::read_to_string(golden).unwrap_or_default(), list, "see what changed with BLESS=1");
    assert!(compared > 60, "{compared} cases were compared");
}

/// What has one layer and several nodes, which no case of ONNX has.
#[test]
fn several_nodes_that_are_one_layer_compute_the_same() {
    let file = File::default()
        .input("x", "1x4x1x1")
        .ints("pairs", &[1, 2, 2, 1, 1])
        .ints("groups", &[0, 2, -1])
        .ints("whole", &[1, 4, 1, 1])
        .floats("ones", &[2], &[1.0; 2])
        .floats("zeros", &[2], &[0.0; 2])
        .node("Reshape x pairs -> a", &[])
        .node("Transpose a -> b", &[("perm", ints(&[0, 2, 1, 3, 4]))])
        .node("Reshape b whole -> shuffled", &[])
        .node("Reshape x groups -> c", &[])
        .node("InstanceNormalization c ones zeros -> d", &[])
        .node("Reshape d whole -> normalised", &[])
        .node("ReduceL2 x -> e", &[("axes", ints(&[1])), ("keepdims", Attribute::Int(1))])
        .node("Div x e -> unit", &[])
        .output("shuffled")
        .output("normalised")
        .output("unit");
    let expected: [&[f32]; 3] =
        [&[4.0, 1.0, 8.0, 0.0], &[-1.0, 1.0, 1.0, -1.0], &[4.0 / 9.0, 8.0 / 9.0, 1.0 / 9.0, 0.0]];
    computes("several", &file, [4.0, 8.0, 1.0, 0.0], &expected);
}

/// Pixels whose channels are rescaled one by one and joined, and multiplied by a matrix where they lie last.
#[test]
fn channels_of_each_pixel_compute_the_same() {
    let along = [("axis", Attribute::Int(1))];
    let file = File::default()
        .input("x", "1x2x1x2")
        .ints("first", &[0])
        .ints("second", &[1])
        .floats("two", &[], &[2.0])
        .floats("three", &[], &[3.0])
        .floats("matrix", &[2, 2], &[1.0, 10.0, 100.0, 1000.0])
        .node("Gather x first -> a", &along)
        .node("Mul a two -> b", &[])
        .node("Gather x second -> c", &along)
        .node("Add c three -> d", &[])
        .node("Concat b d -> rescaled", &along)
        .node("Transpose x -> e", &[("perm", ints(&[0, 2, 3, 1]))])
        .node("MatMul e matrix -> f", &[])
        .node("Transpose f -> multiplied", &[("perm", ints(&[0, 3, 1, 2]))])
        .output("rescaled")
        .output("multiplied");
    // Two channels of two pixels.
    computes("pixels", &file, PIXELS, &[&[8.0, 2.0, 11.0, 3.0], &[804.0, 1.0, 8040.0, 10.0]]);
}

/// Two pixels of two channels, of which ONNX has the first of both pixels first: 4, 1, 8, 0.
const PIXELS: [f32; 4] = [4.0, 8.0, 1.0, 0.0];

/// What operators compute of which no case of ONNX is imported, as they were in early sets of operators.
#[test]
fn early_operators_compute_what_onnx_says() {
    let file = File::default()
        .opset(9)
        .input("x", "1x2x1x2")
        .floats("rows", &[4], &[1.0, 1.0, 2.0, 1.0])
        .floats("columns", &[4], &[1.0, 1.0, 1.0, 2.0])
        .node("GlobalMaxPool x -> peak", &[])
        .node("Sum x peak x -> sum", &[])
        .node("Upsample x rows -> nearest", &[])
        .node("Upsample x columns -> linear", &[("mode", Attribute::Text("linear".to_owned()))])
        .node("Slice x -> second", &[("axes", ints(&[1])), ("starts", ints(&[1])), ("ends", ints(&[2]))])
        .output("sum")
        .output("nearest")
        .output("linear")
        .output("second");
    let expected: [&[f32]; 4] = [
        &[12.0, 6.0, 24.0, 8.0],
        &[4.0, 1.0, 4.0, 1.0, 8.0, 0.0, 8.0, 0.0],
        &[4.0, 2.5, 1.0, 1.0, 8.0, 4.0, 0.0, 0.0],
        &[8.0, 0.0],
    ];
    computes("early", &file, PIXELS, &expected);
}

/// Likewise, as they are in a late set of operators.
#[test]
fn late_operators_compute_what_onnx_says() {
    let along = ("axis", Attribute::Int(1));
    let file = File::default()
        .opset(21)
        .input("x", "1x2x1x2")
        .ints("pixels", &[2, 3])
        .floats("scales", &[2], &[1.0, 2.0])
        .floats("shifts", &[2], &[0.0, 1.0])
        .node("ArgMax x -> largest", std::slice::from_ref(&along))
        .node("LpNormalization x -> unit", &[along])
        .node("MeanVarianceNormalization x -> standard", &[])
        .node("GroupNormalization x scales shifts -> grouped", &[("num_groups", Attribute::Int(2))])
        .node("ReduceMax x pixels -> peak", &[("keepdims", Attribute::Int(0))])
        .node("ReduceMean x pixels -> mean", &[])
        .node("Squeeze mean pixels -> squeezed", &[])
        .node("Unsqueeze squeezed pixels -> gate", &[])
        .node("Add x gate -> gated", &[])
        .node("Sigmoid x -> share", &[])
        .node("Mul x share -> silu", &[])
        .output("largest")
        .output("unit")
        .output("standard")
        .output("grouped")
        .output("peak")
        .output("gated")
        .output("silu");
    let silu = |x: f32| x / (1.0 + (-x).exp());
    let length = 80.0_f32.sqrt();
    let expected: [&[f32]; 7] = [
        &[1.0, 0.0],
        &[4.0 / length, 1.0, 8.0 / length, 0.0],
        &[1.0, -1.0, 1.0, -1.0],
        &[1.0, -1.0, 3.0, -1.0],
        &[4.0, 8.0],
        &[6.5, 3.5, 12.0, 4.0],
        &[silu(4.0), silu(1.0), silu(8.0), 0.0],
    ];
    computes("late", &file, PIXELS, &expected);
}

/// Vectors that ONNX has as pixels count at every pixel, on either side. The values are those of ONNX Runtime.
#[test]
fn vectors_count_at_every_pixel() {
    let file = File::default()
        .opset(21)
        .input("x", "1x2x1x2")
        .ints("pixels", &[2, 3])
        .floats("matrix", &[2, 2], &[1.0, 2.0, 0.5, -1.0])
        .node("ReduceMean x pixels -> mean", &[("keepdims", Attribute::Int(0))])
        .node("MatMul mean matrix -> connected", &[])
        .node("Unsqueeze connected pixels -> gate", &[])
        .node("Add x gate -> sum", &[])
        .node("Sub gate x -> difference", &[])
        .node("Mul gate x -> product", &[])
        .node("Div x gate -> quotient", &[])
        .output("sum")
        .output("difference")
        .output("product")
        .output("quotient");
    let expected: [&[f32]; 4] =
        [&[8.5, 5.5, 9.0, 1.0], &[0.5, 3.5, -7.0, 1.0], &[18.0, 4.5, 8.0, 0.0], &[0.888_888_9, 0.222_222_22, 8.0, 0.0]];
    computes("vectors", &file, PIXELS, &expected);
}

/// What becomes another layer than its name says. The values are those of ONNX Runtime.
#[test]
fn operators_that_are_other_layers_compute_the_same() {
    let file = File::default()
        .input("x", "1x2x1x2")
        .floats("seven", &[], &[7.0])
        .floats("nine", &[], &[9.0])
        .ints("left", &[0, 0, 0, 1, 0, 0, 0, 0])
        .floats("lowest", &[], &[f32::NEG_INFINITY])
        .floats("matrix", &[2, 2], &[1.0, 2.0, 0.5, -1.0])
        .ints("pixel", &[1, 2, 1, 1])
        .node("Neg x -> negated", &[])
        .node("Sub x seven -> below", &[])
        .node("Selu below -> selu", &[])
        .node("Sub x nine -> lower", &[])
        .node("Pad lower left lowest -> bordered", &[])
        .node("MaxPool bordered -> peaks", &[("kernel_shape", ints(&[1, 2])), ("strides", ints(&[1, 1]))])
        .node("GlobalAveragePool x -> mean", &[])
        .node("Flatten mean -> flat", &[])
        .node("MatMul flat matrix -> connected", &[])
        .node("Reshape connected pixel -> vector", &[])
        .node("Add mean vector -> both", &[])
        .output("negated")
        .output("selu")
        .output("peaks")
        .output("both");
    let expected: [&[f32]; 4] = [
        &[-4.0, -1.0, -8.0, 0.0],
        &[-1.670_568_7, -1.753_741_4, 1.050_701, -1.756_496_1],
        &[-5.0, -5.0, -1.0, -1.0],
        &[7.0, 5.0],
    ];
    computes("others", &file, PIXELS, &expected);
}

/// Powers, and activations that are made of others.
#[test]
fn powers_and_activations_compute_the_same() {
    let file = File::default()
        .input("x", "1x2x1x2")
        .floats("half", &[], &[0.5])
        .floats("one", &[], &[1.0])
        .floats("two", &[], &[2.0])
        .floats("seven", &[], &[7.0])
        .floats("twenty", &[], &[20.0])
        .node("Pow x half -> root", &[])
        .node("Sqrt x -> square_root", &[])
        .node("Add x one -> more", &[])
        .node("Reciprocal more -> inverse", &[])
        .node("Div two more -> quotient", &[])
        .node("Sub x seven -> below", &[])
        .node("Celu below -> celu", &[("alpha", Attribute::Float(0.5))])
        .node("Sigmoid below -> share", &[])
        .node("Log share -> logarithm", &[])
        .node("Softplus below -> soft", &[])
        .node("Tanh soft -> gate", &[])
        .node("Mul below gate -> mish", &[])
        .node("Mul below two -> scaled", &[])
        .node("Softplus scaled -> soft_scaled", &[])
        .node("Div soft_scaled two -> soft_sharp", &[])
        .node("Greater scaled twenty -> is_beyond", &[])
        .node("Where is_beyond below soft_sharp -> guarded", &[]);
    let outputs = ["root", "square_root", "inverse", "quotient", "celu", "logarithm", "mish", "guarded"];
    let file = outputs.into_iter().fold(file, File::output);
    let below = [-3.0_f32, -6.0, 1.0, -7.0];
    let soft = |x: f32| x.exp().ln_1p();
    let roots = [2.0, 1.0, 8.0_f32.sqrt(), 0.0];
    let expected: [&[f32]; 8] = [
        &roots,
        &roots,
        &[0.2, 0.5, 1.0 / 9.0, 1.0],
        &[0.4, 1.0, 2.0 / 9.0, 2.0],
        &below.map(|x| if x > 0.0 { x } else { 0.5 * (2.0 * x).exp_m1() }),
        &below.map(|x| -soft(-x)),
        &below.map(|x| x * soft(x).tanh()),
        &below.map(|x| soft(2.0 * x) / 2.0),
    ];
    computes("powers", &file, PIXELS, &expected);
}

/// What is taken of the channels of each pixel, and of all pixels, and what serves for all of those.
#[test]
fn reductions_and_what_they_gate_compute_the_same() {
    let over = |axes: &[i64]| [("axes", ints(axes))];
    let file = File::default()
        .input("x", "1x2x1x2")
        .ints("pixels", &[2, 3])
        .ints("first", &[0])
        .ints("size", &[1, 2, 1, 2])
        .node("ReduceSum x pixels -> sum", &[])
        .node("ReduceL2 x -> length", &over(&[2, 3]))
        .node("ReduceMax x -> peak", &over(&[1]))
        .node("ReduceMean x -> mean", &over(&[1]))
        .node("Mul x mean -> gated", &[])
        .node("Sub peak x -> below", &[])
        .node("Expand mean size -> repeated", &[])
        .node("Neg repeated -> lowered", &[])
        .node("Sub x lowered -> raised", &[])
        .node("Mul sum mean -> outer", &[])
        .node("Unsqueeze x first -> one", &[])
        .node("Unsqueeze gated first -> other", &[])
        .node("Concat one other -> stacked", &[("axis", Attribute::Int(0))])
        .node("ReduceSum stacked first -> both", &[("keepdims", Attribute::Int(0))]);
    let outputs = ["sum", "length", "peak", "mean", "gated", "below", "raised", "outer", "both"];
    let file = outputs.into_iter().fold(file, File::output);
    let expected: [&[f32]; 9] = [
        &[5.0, 8.0],
        &[17.0_f32.sqrt(), 8.0],
        &[8.0, 1.0],
        &[6.0, 0.5],
        &[24.0, 0.5, 48.0, 0.0],
        &[4.0, 0.0, 0.0, 1.0],
        &[10.0, 1.5, 14.0, 0.5],
        &[30.0, 2.5, 48.0, 4.0],
        &[28.0, 1.5, 56.0, 0.0],
    ];
    computes("reductions", &file, PIXELS, &expected);
}

/// A row and a column that serve for all of a map, and for all of each other.
#[test]
fn rows_and_columns_count_for_all() {
    let window = |size: &[i64]| [("kernel_shape", ints(size))];
    let file = File::default()
        .input("x", "1x1x2x2")
        .node("AveragePool x -> column", &window(&[1, 2]))
        .node("AveragePool x -> row", &window(&[2, 1]))
        .node("Mul x column -> by_row", &[])
        .node("Sub row x -> by_column", &[])
        .node("Mul row column -> outer", &[]);
    let file = ["by_row", "by_column", "outer"].into_iter().fold(file, File::output);
    let expected: [&[f32]; 3] = [&[24.0, 48.0, 0.5, 0.0], &[-1.5, -4.0, 1.5, 4.0], &[15.0, 24.0, 1.25, 2.0]];
    computes("lines", &file, PIXELS, &expected);
}

/// Windows that slide over the channels of a pixel.
#[test]
fn convolutions_of_channels_compute_the_same() {
    let file = File::default()
        .input("x", "1x4x1x1")
        .ints("row", &[1, 1, 4])
        .ints("pixel", &[1, 4, 1, 1])
        .floats("taps", &[1, 1, 3], &[1.0, 10.0, 100.0])
        .node("Reshape x row -> channels", &[])
        .node("Conv channels taps -> slid", &[("pads", ints(&[1, 1]))])
        .node("Sigmoid slid -> share", &[])
        .node("Reshape slid pixel -> attention", &[])
        .output("attention");
    computes("over-channels", &file, [4.0, 8.0, 1.0, 0.0], &[&[840.0, 184.0, 18.0, 1.0]]);
}

/// Weights that are computed of constants: standardised by themselves, reversed, bounded.
#[test]
fn weights_that_are_computed_compute_the_same() {
    let file = File::default()
        .input("x", "1x2x1x2")
        .floats("weight", &[1, 2, 2], &[1.0, 3.0, 2.0, 6.0])
        .floats("ones", &[2], &[1.0; 2])
        .floats("zeros", &[2], &[0.0; 2])
        .ints("filters", &[2, 2, 1, 1])
        .floats("shifts", &[2], &[5.0, 1.0])
        .ints("last", &[-1])
        .ints("before", &[i64::MIN])
        .ints("along", &[0])
        .floats("least", &[], &[2.0])
        .ints("channels", &[1, 2, 1, 1])
        .node(
            "BatchNormalization weight ones zeros zeros ones -> standard",
            &[("training_mode", Attribute::Int(1)), ("epsilon", Attribute::Float(0.0))],
        )
        .node("Reshape standard filters -> kernel", &[])
        .node("Conv x kernel -> conv", &[])
        .node("Slice shifts last before along last -> reversed", &[])
        .node("Clip reversed least -> bounded", &[])
        .node("Reshape bounded channels -> shift", &[])
        .node("Add x shift -> shifted", &[])
        .output("conv")
        .output("shifted");
    computes("weights", &file, PIXELS, &[&[4.0, -1.0, 4.0, -1.0], &[6.0, 3.0, 13.0, 5.0]]);
}

/// Compares what a file's model of one input computes.
fn computes(name: &str, file: &File, input: [f32; 4], expected: &[&[f32]]) {
    let folder = Folder::new(name);
    folder.write("net.onnx", file.bytes());
    let outcome = folder.run(&["import", "net.onnx"]);
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    let model = Model::read(&folder.path("net.toml"));
    let values = model.evaluate(&[input.to_vec()]);
    let outputs = model.outputs(&values);
    assert_eq!(outputs.len(), expected.len());
    for (output, expected) in outputs.iter().zip(expected) {
        let is_near = |(found, expected): (&f32, &f32)| (found - expected).abs() < 1e-4;
        let is_right = output.len() == expected.len() && output.iter().zip(*expected).all(is_near);
        assert!(is_right, "{output:?} is not {expected:?}");
    }
}
