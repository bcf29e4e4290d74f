//! Translates a case into an architecture file and its weights.

use std::collections::BTreeMap;
use std::fmt::Write;

use safetensors::{Dtype, tensor::TensorView};

use crate::case::{Case, Node};
use crate::view::{Size, Split, View};

/// A translated case.
#[derive(Default)]
pub struct Model {
    /// The layers of the architecture file so far.
    layers: String,
    /// The weights: name, dimensions, bytes.
    tensors: Vec<(String, Vec<usize>, Vec<u8>)>,
    /// What feeds a layer that reads the ONNX tensor of this name.
    sources: BTreeMap<String, String>,
}

/// The architecture file of `case`, named `name`, and the weights file that it names, if it has weights.
/// Inputs and outputs are declared channels-first where `chw` is set and the case has them so.
pub fn translate(case: &Case, name: &str, view: View, chw: bool) -> (String, Option<Vec<u8>>) {
    let mut model = Model::default();
    let mut inputs = String::new();
    for (i, input) in case.inputs.iter().enumerate() {
        let split = view.split(&input.shape);
        if case.inputs.len() == 1 {
            model.sources.insert(input.name.clone(), "input".to_owned());
            let _ = writeln!(inputs, "input = {{ {} }}", declaration(split, chw));
        } else {
            model.sources.insert(input.name.clone(), format!("input{i}"));
            let _ = writeln!(inputs, "inputs.input{i} = {{ {} }}", declaration(split, chw));
        }
    }
    let mut nodes = case.nodes.iter().peekable();
    while let Some(node) = nodes.next() {
        if node.op == "Mul" && case.constant(&node.inputs[1]).is_some() {
            let addition = nodes.next_if(|next| next.op == "Add" && next.inputs[0] == node.outputs[0]);
            model.affine(case, node, addition.expect("a factor is followed by an addend"));
        } else {
            model.node(case, node);
        }
    }
    let outputs = case.outputs.iter().map(|output| {
        let layer = model.source(&output.name);
        match layout(view.split(&output.shape), chw) {
            "" => format!("{layer:?}"),
            layout => format!("{{ name = {layer:?}{layout} }}"),
        }
    });
    let outputs = outputs.collect::<Vec<_>>().join(", ");
    let weights = if model.tensors.is_empty() { String::new() } else { format!("weights = \"{name}.safetensors\"\n") };
    let toml =
        format!("name = \"{name}\"\n{inputs}outputs = [{outputs}]\nrounding = \"floor\"\n{weights}{}", model.layers);
    (toml, model.weights())
}

fn declaration(split: Split, chw: bool) -> String {
    match split.size {
        Size::Map { height, width, channels } => {
            let layout = layout(split, chw);
            format!("height = {height}, width = {width}, channels = {channels}{layout}")
        }
        Size::Features(features) => format!("features = {features}"),
    }
}

/// The key `layout` of an input or output, after another, where it has one.
const fn layout(split: Split, chw: bool) -> &'static str {
    let is_map = matches!(split.size, Size::Map { .. });
    if chw && split.channels_first && is_map { ", layout = \"chw\"" } else { "" }
}

impl Model {
    fn node(&mut self, case: &Case, node: &Node) {
        match node.op.as_str() {
            "Conv" => self.conv(case, node),
            "ConvTranspose" => self.transposed_conv(case, node),
            "MaxPool" => {
                let keys = format!("{}dilation = {:?}\n", window(node), node.integers::<2>("dilations"));
                self.layer(node, "max_pool", &keys);
            }
            "AveragePool" => {
                assert_eq!(node.integers("dilations"), [1, 1], "the dilation of an average pool");
                let keys = format!("{}count_padding = {}\n", window(node), node.has("count_include_pad", 1));
                self.layer(node, "avg_pool", &keys);
            }
            "GlobalMaxPool" => self.layer(node, "global_max_pool", ""),
            "GlobalAveragePool" => self.layer(node, "global_avg_pool", ""),
            "Resize" => self.upsample(case, node),
            "Gemm" | "MatMul" => self.fully_connected(case, node),
            "BatchNormalization" => self.batch_norm(case, node),
            "Softmax" => self.layer(node, "softmax", ""),
            "LogSoftmax" => self.layer(node, "log_softmax", ""),
            "LRN" => {
                let [alpha, beta, bias] = ["alpha", "beta", "bias"].map(|name| node.number(name));
                let size = node.count("size");
                let keys = format!("size = {size}\nalpha = {alpha:?}\nbeta = {beta:?}\nbias = {bias:?}\n");
                self.layer(node, "local_response_norm", &keys);
            }
            "InstanceNormalization" | "LayerNormalization" => {
                let kind = if node.op == "LayerNormalization" { "layer_norm" } else { "instance_norm" };
                let keys = format!("epsilon = {:?}\n", node.number("epsilon"));
                let name = self.layer_of(node, &node.inputs[..1], kind, &keys);
                for (input, tensor) in node.inputs[1..].iter().zip(["weight", "bias"]) {
                    let (_, values) = case.constant(input).expect("the parameters are constants");
                    self.tensor(&name, tensor, &[values.len()], &values);
                }
            }
            "DepthToSpace" => self.layer(node, "depth_to_space", &blocks(node)),
            "SpaceToDepth" => self.layer(node, "space_to_depth", &blocks(node)),
            "Pad" => self.pad(case, node),
            "Split" => self.split(case, node),
            "Sub" => self.layer(node, "sub", ""),
            "Add" => self.layer(node, "add", ""),
            "Mul" => self.layer(node, "multiply", ""),
            "Concat" => self.layer(node, "concat", ""),
            "Flatten" => self.layer(node, "flatten", ""),
            "Dropout" => self.layer(node, "dropout", ""),
            "PRelu" => {
                let (_, slopes) = case.constant(&node.inputs[1]).expect("the slopes are a constant");
                let name = self.layer_of(node, &node.inputs[..1], "activation", "activation = \"prelu\"\n");
                self.tensor(&name, "weight", &[slopes.len()], &slopes);
            }
            _ => {
                let keys = format!("activation = {}\n", activation(case, node));
                self.layer_of(node, &node.inputs[..1], "activation", &keys);
            }
        }
    }

    fn conv(&mut self, case: &Case, node: &Node) {
        let (shape, weight) = case.constant(&node.inputs[1]).expect("the weights are a constant");
        let bias = node.input(2).map(|bias| case.constant(bias).expect("the bias is a constant").1);
        let groups = node.count("group");
        let mut keys =
            format!("{}dilation = {:?}\nbias = {}\n", window(node), node.integers::<2>("dilations"), bias.is_some());
        let kind = if groups > 1 && shape[1] == 1 {
            let _ = writeln!(keys, "multiplier = {}", shape[0] / groups);
            "depthwise_conv"
        } else {
            let _ = writeln!(keys, "filters = {}\ngroups = {groups}", shape[0]);
            "conv"
        };
        let name = self.layer_of(node, &node.inputs[..1], kind, &keys);
        self.tensor(&name, "weight", shape, &weight);
        if let Some(bias) = bias {
            self.tensor(&name, "bias", &[bias.len()], &bias);
        }
    }

    /// What is added stands in an attribute or, for some axes, in a constant.
    fn pad(&mut self, case: &Case, node: &Node) {
        let [top, left, bottom, right] = if node.attrs.contains_key("pads") {
            let [_, _, top, left, _, _, bottom, right] = node.integers::<8>("pads");
            [top, left, bottom, right]
        } else {
            let ends = case.whole_numbers(&node.inputs[1]);
            let axes = node.input(3).map_or_else(|| vec![0, 1, 2, 3], |axes| case.whole_numbers(axes));
            let at = |axis: i64, behind: bool| {
                let place = axes.iter().position(|other| other.rem_euclid(4) == axis);
                place.map_or(0, |place| ends[place + if behind { axes.len() } else { 0 }] as u64)
            };
            let others = [at(0, false), at(0, true), at(1, false), at(1, true)];
            assert_eq!(others, [0; 4], "items and channels that are added");
            [at(2, false), at(3, false), at(2, true), at(3, true)]
        };
        let mode = match node.attrs["mode"].as_str() {
            Some("constant") => "zero",
            Some(other) => other,
            None => panic!("what is added is a word"),
        };
        let value = match node.input(2) {
            Some(value) => case.constant(value).expect("what is added is a constant").1[0],
            None => node.attrs.get("value").and_then(serde_json::Value::as_f64).unwrap_or(0.0) as f32,
        };
        let mut keys = format!("padding = [{top}, {bottom}, {left}, {right}]\nmode = \"{mode}\"\n");
        if mode == "zero" {
            let _ = writeln!(keys, "value = {value:?}");
        }
        self.layer_of(node, &node.inputs[..1], "pad", &keys);
    }

    /// One slice for each output, all as long.
    fn split(&mut self, case: &Case, node: &Node) {
        let shape = &case.inputs[0].shape;
        let count = shape[node.axis(shape.len())] / node.outputs.len();
        for (i, output) in node.outputs.iter().enumerate() {
            let keys = format!("channels = [{}, {}]\n", i * count, (i + 1) * count);
            let slice = Node { outputs: vec![output.clone()], ..node.clone() };
            self.layer_of(&slice, &node.inputs[..1], "slice", &keys);
        }
    }

    fn transposed_conv(&mut self, case: &Case, node: &Node) {
        let (shape, weight) = case.constant(&node.inputs[1]).expect("the weights are a constant");
        let bias = node.input(2).map(|bias| case.constant(bias).expect("the bias is a constant").1);
        let groups = node.count("group");
        let keys = format!(
            "{}dilation = {:?}\noutput_padding = {:?}\nfilters = {}\ngroups = {groups}\nbias = {}\n",
            window(node),
            node.integers::<2>("dilations"),
            node.integers::<2>("output_padding"),
            shape[1] * groups,
            bias.is_some(),
        );
        let name = self.layer_of(node, &node.inputs[..1], "transposed_conv", &keys);
        self.tensor(&name, "weight", shape, &weight);
        if let Some(bias) = bias {
            self.tensor(&name, "bias", &[bias.len()], &bias);
        }
    }

    /// By whole numbers, or to the size of the output, which for `Resize` by other numbers are all of the places in the cases.
    fn upsample(&mut self, case: &Case, node: &Node) {
        let scales = node.input(2).and_then(|scales| case.constant(scales)).map(|(_, scales)| scales);
        let whole = scales.filter(|scales| scales.iter().all(|scale| scale.fract() == 0.0));
        let mut extent = if let Some([.., rows, columns]) = whole.as_deref() {
            let columns_first = node.has("axes", vec![3, 2]);
            let [rows, columns] = if columns_first { [columns, rows] } else { [rows, columns] };
            format!("scale = [{rows}, {columns}]\n")
        } else {
            let output = case.outputs.iter().find(|output| output.name == node.outputs[0]);
            let [_, _, height, width] = output.expect("a resized map is an output").shape[..] else {
                panic!("maps are resized")
            };
            format!("size = [{height}, {width}]\n")
        };
        let mode = if node.has("mode", "linear") { "bilinear" } else { "nearest" };
        let align = match node.attrs["coordinate_transformation_mode"].as_str() {
            Some("align_corners") => "corners",
            Some(other) => other,
            None => panic!("places are given by a word"),
        };
        let _ = writeln!(extent, "mode = \"{mode}\"\nalign = \"{align}\"");
        if mode == "nearest" {
            let round = match node.attrs["nearest_mode"].as_str() {
                Some("floor") => "floor",
                Some("round_prefer_floor") => "half_down",
                Some("round_prefer_ceil") => "half_up",
                other => panic!("rounding by {other:?}"),
            };
            let _ = writeln!(extent, "round = \"{round}\"");
        }
        self.layer_of(node, &node.inputs[..1], "upsample", &extent);
    }

    /// `Gemm` and `MatMul`: the factors `alpha` and `beta` go into the weights. An addend that is no constant is added by a
    /// layer of its own.
    fn fully_connected(&mut self, case: &Case, node: &Node) {
        let (shape, weight) = case.constant(&node.inputs[1]).expect("the weights are a constant");
        let attribute = |name, default| {
            if node.attrs.contains_key(name) { node.number(name) as f32 } else { default }
        };
        let transposed = node.has("transB", 1);
        let [units, inputs] = if transposed { [shape[0], shape[1]] } else { [shape[1], shape[0]] };
        let at = |unit, input| {
            if transposed { unit * inputs + input } else { input * units + unit }
        };
        let alpha = attribute("alpha", 1.0);
        let weight: Vec<f32> = (0..units)
            .flat_map(|unit| (0..inputs).map(move |input| (unit, input)))
            .map(|(unit, input)| alpha * weight[at(unit, input)])
            .collect();
        let beta = attribute("beta", 1.0);
        let addend = node.input(2).filter(|_| beta != 0.0);
        let bias = addend.and_then(|addend| case.constant(addend)).map(|(_, bias)| bias);

        let keys = format!("units = {units}\nbias = {}\n", bias.is_some());
        let name = self.layer_of(node, &node.inputs[..1], "fully_connected", &keys);
        self.tensor(&name, "weight", &[units, inputs], &weight);
        match (bias, addend) {
            (Some(bias), _) => {
                let bias: Vec<f32> = (0..units).map(|unit| beta * bias[unit % bias.len()]).collect();
                self.tensor(&name, "bias", &[units], &bias);
            }
            (None, Some(addend)) => {
                assert!((beta - 1.0).abs() < f32::EPSILON, "the factor of a run's own addend");
                self.layer_of(node, &[node.outputs[0].clone(), addend.to_owned()], "add", "");
            }
            (None, None) => {}
        }
    }

    fn batch_norm(&mut self, case: &Case, node: &Node) {
        let keys = format!("epsilon = {:?}\n", node.number("epsilon"));
        let name = self.layer_of(node, &node.inputs[..1], "batch_norm", &keys);
        for (input, tensor) in node.inputs[1..].iter().zip(["weight", "bias", "running_mean", "running_var"]) {
            let (_, values) = case.constant(input).expect("the statistics are constants");
            self.tensor(&name, tensor, &[values.len()], &values);
        }
    }

    /// A factor and an addend for each channel, as `DenseNet` has them behind its batch norms: a batch norm without statistics.
    fn affine(&mut self, case: &Case, factor: &Node, addend: &Node) {
        let [(_, scale), (_, shift)] =
            [factor, addend].map(|node| case.constant(&node.inputs[1]).expect("the factor and addend are constants"));
        let layer = Node { outputs: addend.outputs.clone(), inputs: factor.inputs.clone(), ..factor.clone() };
        let name = self.layer_of(&layer, &factor.inputs[..1], "batch_norm", "epsilon = 0.0\n");
        let channels = scale.len();
        self.tensor(&name, "weight", &[channels], &scale);
        self.tensor(&name, "bias", &[channels], &shift);
        self.tensor(&name, "running_mean", &[channels], &vec![0.0; channels]);
        self.tensor(&name, "running_var", &[channels], &vec![1.0; channels]);
    }

    /// Adds a layer that reads all of the node's inputs.
    fn layer(&mut self, node: &Node, kind: &str, keys: &str) {
        self.layer_of(node, &node.inputs, kind, keys);
    }

    /// Adds a layer that reads `inputs` and gives the node's first output. Returns its name.
    fn layer_of(&mut self, node: &Node, inputs: &[String], kind: &str, keys: &str) -> String {
        let name = format!("{kind}_{}", self.sources.len());
        let from: Vec<&str> = inputs.iter().map(|input| self.source(input)).collect();
        let layer = format!("\n[[layer]]\nname = \"{name}\"\nkind = \"{kind}\"\nfrom = {from:?}\n{keys}");
        self.layers.push_str(&layer);
        self.sources.insert(node.outputs[0].clone(), name.clone());
        name
    }

    fn source(&self, tensor: &str) -> &str {
        self.sources.get(tensor).unwrap_or_else(|| panic!("`{tensor}` comes from an input or a layer"))
    }

    fn tensor(&mut self, layer: &str, name: &str, shape: &[usize], values: &[f32]) {
        let bytes = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.tensors.push((format!("{layer}.{name}"), shape.to_vec(), bytes));
    }

    /// The weights as a safetensors file, if there are any.
    fn weights(&self) -> Option<Vec<u8>> {
        if self.tensors.is_empty() {
            return None;
        }
        let views = self.tensors.iter().map(|(name, shape, bytes)| {
            (
                name,
                TensorView::new(Dtype::F32, shape.clone(), bytes)
                    .expect("a tensor has as many values as its size says"),
            )
        });
        Some(safetensors::serialize(views, None).expect("the tensors can be written"))
    }
}

/// The keys of blocks of pixels.
fn blocks(node: &Node) -> String {
    let mode = if node.has("mode", "CRD") { "crd" } else { "dcr" };
    format!("block = {}\nmode = \"{mode}\"\n", node.count("blocksize"))
}

/// The keys that every window has.
fn window(node: &Node) -> String {
    let [top, left, bottom, right] = node.integers("pads");
    let padding = if node.has("auto_pad_was", "SAME_UPPER") {
        "\"same\"".to_owned()
    } else if node.has("auto_pad_was", "SAME_LOWER") {
        "\"same_lower\"".to_owned()
    } else {
        format!("[{top}, {bottom}, {left}, {right}]")
    };
    let rounding = if node.has("ceil_mode", 1) { "rounding = \"ceil\"\n" } else { "" };
    format!(
        "kernel = {:?}\nstride = {:?}\npadding = {padding}\n{rounding}",
        node.integers::<2>("kernel_shape"),
        node.integers::<2>("strides"),
    )
}

/// The value of the key `activation`.
fn activation(case: &Case, node: &Node) -> String {
    let limit = |input, default| {
        node.input(input).map_or(default, |name| case.constant(name).expect("the limits are constants").1[0])
    };
    match node.op.as_str() {
        "Relu" => "\"relu\"".to_owned(),
        "Sigmoid" => "\"sigmoid\"".to_owned(),
        "Tanh" => "\"tanh\"".to_owned(),
        "HardSwish" => "\"hard_swish\"".to_owned(),
        "Mish" => "\"mish\"".to_owned(),
        "Softplus" => "\"softplus\"".to_owned(),
        "Swish" if node.has("alpha", 1.0) => "\"silu\"".to_owned(),
        "LeakyRelu" => format!("{{ kind = \"leaky_relu\", slope = {:?} }}", node.number("alpha")),
        "Elu" => format!("{{ kind = \"elu\", alpha = {:?} }}", node.number("alpha")),
        "HardSigmoid" => {
            let (slope, shift) = (node.number("alpha"), node.number("beta"));
            format!("{{ kind = \"hard_sigmoid\", slope = {slope:?}, shift = {shift:?} }}")
        }
        "Gelu" => format!("{{ kind = \"gelu\", tanh = {} }}", node.has("approximate", "tanh")),
        "Clip" => {
            let (low, high) = (limit(1, f32::MIN), limit(2, f32::MAX));
            format!("{{ kind = \"clip\", low = {low:?}, high = {high:?} }}")
        }
        op => panic!("`{op}` is not in scope"),
    }
}
