//! Sizes and counts that must come out exactly: from the course notes, from cases that broke other systems, and from the
//! literature (torchvision's models, with 1000 classes).

use std::fmt::Write;

use hardwire_compiler::check::ir::{Graph, Layout, Op};
use hardwire_compiler::front_end;
use hardwire_compiler::shape::{Shape, Window};
use hardwire_compiler::source::Source;

/// A model as text, put together layer by layer.
struct Model {
    text: String,
    layers: usize,
}

impl Model {
    /// A model with one feature map as its input, and keys of its own.
    fn new(height: usize, width: usize, channels: usize, keys: &str) -> Self {
        let text = format!("input = {{ height = {height}, width = {width}, channels = {channels} }}\n{keys}\n");
        Self { text, layers: 0 }
    }

    /// Adds a layer and gives its name.
    fn layer(&mut self, kind: &str, keys: &str) -> String {
        self.layers += 1;
        let name = format!("layer{}", self.layers);
        write!(self.text, "\n[[layer]]\nname = \"{name}\"\nkind = \"{kind}\"\n{keys}\n").unwrap();
        name
    }

    /// A convolution without bias and its batch normalisation, as ResNet and MobileNet have them.
    fn conv_norm(&mut self, from: Option<&str>, conv: &str, activation: Option<&str>) -> String {
        let from = from.map(|from| format!("from = \"{from}\"\n")).unwrap_or_default();
        self.layer("conv", &format!("{from}bias = false\n{conv}"));
        self.layer("batch_norm", &activation.map(|name| format!("activation = \"{name}\"")).unwrap_or_default())
    }

    /// The graph, or what is wrong.
    fn compile(&self) -> Result<Graph, String> {
        let source = Source { name: "model.toml".to_owned(), text: self.text.clone() };
        let graph = front_end(&source, "Fallback", &mut |_| Err("no such file".to_owned()));
        graph.map_err(|mistakes| mistakes.render())
    }

    fn graph(&self) -> Graph {
        self.compile().unwrap_or_else(|mistakes| panic!("{mistakes}\n{}", self.text))
    }
}

/// The learned parameters of a model.
fn parameters(graph: &Graph) -> u64 {
    graph.nodes.iter().map(|node| node.parameters).sum()
}

/// The size of a model's only output.
fn output(graph: &Graph) -> String {
    graph.values[graph.outputs[0].value.0].shape.to_string()
}

/// The window of a graph's last convolution or pool.
fn window(graph: &Graph) -> Window {
    match &graph.nodes.last().unwrap().op {
        Op::Conv(conv) => conv.window,
        Op::MaxPool(pool) => pool.window,
        Op::AvgPool(pool) => pool.window,
        op => panic!("{op:?} has no window"),
    }
}

/// A model of one layer.
fn single(height: usize, width: usize, channels: usize, kind: &str, keys: &str) -> Model {
    let mut model = Model::new(height, width, channels, "");
    model.layer(kind, keys);
    model
}

/// The output of one convolution with one filter over one channel.
fn conv(height: usize, width: usize, keys: &str) -> String {
    output(&single(height, width, 1, "conv", &format!("filters = 1\n{keys}")).graph())
}

/// Likewise of one maximum pool.
fn max_pool(height: usize, width: usize, keys: &str) -> String {
    output(&single(height, width, 1, "max_pool", keys).graph())
}

#[test]
fn sizes_of_the_course_notes() {
    assert_eq!(conv(5, 5, "kernel = 3"), "3x3x1");
    assert_eq!(conv(5, 5, "kernel = 3\npadding = 1"), "5x5x1");
    let mistake = single(7, 7, 1, "conv", "filters = 1\nkernel = 3\nstride = 3").compile().unwrap_err();
    assert!(mistake.contains("(7 - 3 + 0 + 0) / 3 + 1 = 2.33"), "{mistake}");
}

#[test]
fn a_flattened_image_into_ten() {
    let mut model = Model::new(32, 32, 3, "");
    model.layer("flatten", "output = 3072");
    model.layer("fully_connected", "units = 10");
    let graph = model.graph();
    assert_eq!(parameters(&graph), 30_730);
    assert_eq!(graph.nodes[1].multiply_adds, 30_720);
    assert_eq!(graph.nodes[1].unshared_parameters, 30_730);
}

#[test]
fn lenet_5() {
    let mut model = Model::new(32, 32, 1, "");
    model.layer("conv", "filters = 6\nkernel = 5");
    model.layer("avg_pool", "kernel = 2");
    model.layer("conv", "filters = 16\nkernel = 5");
    model.layer("avg_pool", "kernel = 2");
    model.layer("flatten", "output = 400");
    for units in [120, 84, 10] {
        model.layer("fully_connected", &format!("units = {units}"));
    }
    let graph = model.graph();
    let counts: Vec<u64> = graph.nodes.iter().map(|node| node.parameters).filter(|count| *count > 0).collect();
    assert_eq!(counts, [156, 2_416, 48_120, 10_164, 850]);
    assert_eq!(parameters(&graph), 61_706);
}

#[test]
fn the_first_layer_of_alexnet() {
    let graph = single(227, 227, 3, "conv", "filters = 96\nkernel = 11\nstride = 4").graph();
    assert_eq!(output(&graph), "55x55x96");
    let conv = &graph.nodes[0];
    assert_eq!(conv.parameters, 34_944);
    assert_eq!(conv.multiply_adds, 105_415_200);
    assert_eq!(conv.unshared_parameters, 105_705_600);
    let without_bias = single(227, 227, 3, "conv", "filters = 96\nkernel = 11\nstride = 4\nbias = false").graph();
    assert_eq!(without_bias.nodes[0].unshared_parameters, 105_415_200);
}

#[test]
fn vgg_16() {
    let mut model = Model::new(224, 224, 3, "");
    for (filters, convs) in [(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)] {
        for _ in 0..convs {
            model.layer("conv", &format!("filters = {filters}\nkernel = 3\npadding = 1\nactivation = \"relu\""));
        }
        model.layer("max_pool", "kernel = 2");
    }
    model.layer("flatten", "output = 25_088");
    for units in [4096, 4096, 1000] {
        model.layer("fully_connected", &format!("units = {units}"));
        model.layer("dropout", "rate = 0.5");
    }
    let graph = model.graph();
    assert_eq!(parameters(&graph), 138_357_544);
    // 15.47 billion, as torchvision gives them.
    assert_eq!(graph.nodes.iter().map(|node| node.multiply_adds).sum::<u64>(), 15_470_264_320);
}

/// The start of a ResNet.
fn resnet() -> (Model, String) {
    let mut model = Model::new(224, 224, 3, "rounding = \"floor\"");
    model.conv_norm(None, "filters = 64\nkernel = 7\nstride = 2\npadding = 3", Some("relu"));
    let pool = model.layer("max_pool", "kernel = 3\nstride = 2\npadding = 1\noutput = [56, 56, 64]");
    (model, pool)
}

/// The end of a ResNet, and how many parameters it has.
fn classified(mut model: Model) -> u64 {
    model.layer("global_avg_pool", "");
    model.layer("flatten", "");
    model.layer("fully_connected", "units = 1000\noutput = 1000");
    parameters(&model.graph())
}

#[test]
fn resnet_18() {
    let (mut model, mut before) = resnet();
    for (stage, filters) in [64, 128, 256, 512].into_iter().enumerate() {
        for block in 0..2 {
            let stride = if stage > 0 && block == 0 { 2 } else { 1 };
            let conv = |stride| format!("filters = {filters}\nkernel = 3\npadding = 1\nstride = {stride}");
            model.conv_norm(Some(&before), &conv(stride), Some("relu"));
            let main = model.conv_norm(None, &conv(1), None);
            if stride == 2 {
                before = model.conv_norm(Some(&before), &format!("filters = {filters}\nkernel = 1\nstride = 2"), None);
            }
            before = model.layer("add", &format!("from = [\"{main}\", \"{before}\"]\nactivation = \"relu\""));
        }
    }
    assert_eq!(classified(model), 11_689_512);
}

#[test]
fn resnet_50() {
    let (mut model, mut before) = resnet();
    for (stage, (filters, blocks)) in [(64, 3), (128, 4), (256, 6), (512, 3)].into_iter().enumerate() {
        for block in 0..blocks {
            let stride = if stage > 0 && block == 0 { 2 } else { 1 };
            model.conv_norm(Some(&before), &format!("filters = {filters}\nkernel = 1"), Some("relu"));
            let middle = format!("filters = {filters}\nkernel = 3\npadding = 1\nstride = {stride}");
            model.conv_norm(None, &middle, Some("relu"));
            let wide = 4 * filters;
            let main = model.conv_norm(None, &format!("filters = {wide}\nkernel = 1"), None);
            if block == 0 {
                let projection = format!("filters = {wide}\nkernel = 1\nstride = {stride}");
                before = model.conv_norm(Some(&before), &projection, None);
            }
            before = model.layer("add", &format!("from = [\"{main}\", \"{before}\"]\nactivation = \"relu\""));
        }
    }
    assert_eq!(classified(model), 25_557_032);
}

#[test]
fn mobilenet_v2() {
    let mut model = Model::new(224, 224, 3, "rounding = \"floor\"");
    let mut before = model.conv_norm(None, "filters = 32\nkernel = 3\nstride = 2\npadding = 1", Some("relu6"));
    let mut channels = 32;
    let stages =
        [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)];
    for (expansion, filters, blocks, first_stride) in stages {
        for block in 0..blocks {
            let stride = if block == 0 { first_stride } else { 1 };
            let mut from = format!("from = \"{before}\"\n");
            if expansion > 1 {
                let wide = expansion * channels;
                model.conv_norm(Some(&before), &format!("filters = {wide}\nkernel = 1"), Some("relu6"));
                from.clear();
            }
            model.layer("depthwise_conv", &format!("{from}kernel = 3\npadding = 1\nstride = {stride}\nbias = false"));
            model.layer("batch_norm", "activation = \"relu6\"");
            let narrow = model.conv_norm(None, &format!("filters = {filters}\nkernel = 1"), None);
            before = if stride == 1 && channels == filters {
                model.layer("add", &format!("from = [\"{before}\", \"{narrow}\"]"))
            } else {
                narrow
            };
            channels = filters;
        }
    }
    model.conv_norm(Some(&before), "filters = 1280\nkernel = 1", Some("relu6"));
    assert_eq!(classified(model), 3_504_872);
}

#[test]
fn same_padding_rounds_the_quotient_up() {
    let cases = [
        // height, width, kernel, stride: the output, the padding in front and behind
        (7, 5, 3, 2, "4x3x1", [1, 1], [1, 1]),
        (96, 96, 7, 2, "48x48x1", [2, 2], [3, 3]),
        (4, 4, 3, 2, "2x2x1", [0, 0], [1, 1]),
        (40, 40, 1, 2, "20x20x1", [0, 0], [0, 0]),
    ];
    for (height, width, kernel, stride, size, less, more) in cases {
        let keys = format!("filters = 1\nkernel = {kernel}\nstride = {stride}\n");
        let same = single(height, width, 1, "conv", &format!("{keys}padding = \"same\"")).graph();
        assert_eq!(output(&same), size);
        assert_eq!((window(&same).before, window(&same).after), (less, more));
        let lower = single(height, width, 1, "conv", &format!("{keys}padding = \"same_lower\"")).graph();
        assert_eq!(output(&lower), size);
        assert_eq!((window(&lower).before, window(&lower).after), (more, less));
    }
}

#[test]
fn rounding_decides_over_a_remainder() {
    for (size, kernel, stride, padding, floor, ceil) in [
        (224, 7, 2, 3, 112, 113),
        (224, 3, 2, 0, 111, 112),
        (224, 11, 4, 0, 54, 55),
        (227, 11, 4, 0, 55, 55),
        (112, 3, 2, 1, 56, 57),
        (129, 2, 2, 0, 64, 65),
    ] {
        let keys = format!("kernel = {kernel}\nstride = {stride}\npadding = {padding}");
        let exact = single(size, size, 1, "max_pool", &keys).compile();
        assert_eq!(exact.is_ok(), floor == ceil, "{keys} over {size}");
        assert_eq!(max_pool(size, size, &format!("{keys}\nrounding = \"floor\"")), format!("{floor}x{floor}x1"));
        assert_eq!(max_pool(size, size, &format!("{keys}\nrounding = \"ceil\"")), format!("{ceil}x{ceil}x1"));
    }
}

#[test]
fn the_last_window_under_ceil_starts_inside_the_input() {
    assert_eq!(max_pool(9, 9, "kernel = 4\nstride = 4\npadding = 2\nrounding = \"ceil\""), "3x3x1");
    assert_eq!(max_pool(4, 4, "kernel = 3\nstride = 2\nrounding = \"ceil\""), "2x2x1");
}

#[test]
fn what_the_last_window_covers_is_padding_of_a_max_pool_but_not_of_an_avg_pool() {
    let keys = "kernel = 3\nstride = 2\nrounding = \"ceil\"";
    assert_eq!(window(&single(4, 4, 1, "max_pool", keys).graph()).after, [1, 1]);
    assert_eq!(window(&single(4, 4, 1, "avg_pool", keys).graph()).after, [0, 0]);
}

#[test]
fn padding_and_kernels_may_differ_by_side() {
    assert_eq!(max_pool(2, 2, "kernel = 2\nstride = 1\npadding = [1, 0, 1, 0]"), "2x2x1");
    assert_eq!(conv(9, 8, "kernel = [3, 1]\nstride = [2, 3]\ndilation = [2, 1]\npadding = [0, 1]"), "3x4x1");
    assert_eq!(conv(8, 8, "kernel = 3\ndilation = 3\npadding = \"same\""), "8x8x1");
}

#[test]
fn a_pool_moves_by_its_own_size_where_no_stride_is_given() {
    assert_eq!(max_pool(6, 8, "kernel = [3, 4]"), "2x2x1");
}

#[test]
fn groups_divide_the_weights() {
    let graph = single(4, 4, 16, "conv", "filters = 32\nkernel = 2\nstride = 2\ngroups = 16").graph();
    assert_eq!(graph.tensors[0].dimensions, [32, 1, 2, 2]);
    assert_eq!(graph.nodes[0].parameters, 32 * 5);
    let depthwise = single(4, 4, 16, "depthwise_conv", "multiplier = 2\nkernel = 2\nstride = 2").graph();
    assert_eq!(depthwise.tensors[0].dimensions, [32, 1, 2, 2]);
    assert_eq!(depthwise.nodes[0].op, graph.nodes[0].op);
}

#[test]
fn inputs_of_one_pixel_are_broadcast() {
    let mut model = Model::new(5, 4, 3, "");
    let gate = model.layer("global_avg_pool", "activation = \"sigmoid\"");
    let gated = model.layer("multiply", &format!("from = [\"{gate}\", \"input\", \"{gate}\"]"));
    assert_eq!(output(&model.graph()), "5x4x3");
    let vector = model.layer("flatten", &format!("from = \"{gate}\""));
    model.layer("add", &format!("from = [\"{vector}\", \"{gated}\"]"));
    assert_eq!(output(&model.graph()), "5x4x3");
}

#[test]
fn a_pixel_and_a_vector_make_a_vector() {
    let mut model = Model::new(1, 1, 3, "");
    let vector = model.layer("flatten", "");
    model.layer("sub", &format!("from = [\"input\", \"{vector}\"]"));
    assert_eq!(output(&model.graph()), "3");
}

#[test]
fn a_layer_may_be_added_to_itself() {
    let mut model = Model::new(5, 4, 3, "");
    model.layer("add", "from = [\"input\", \"input\"]");
    assert_eq!(output(&model.graph()), "5x4x3");
}

#[test]
fn concat_joins_channels_and_features() {
    let mut model = Model::new(2, 2, 3, "");
    let joined = model.layer("concat", "from = [\"input\", \"input\"]\noutput = [2, 2, 6]");
    let flat = model.layer("flatten", "");
    model.layer("concat", &format!("from = [\"{flat}\", \"{flat}\"]"));
    let graph = model.graph();
    assert_eq!(output(&graph), "48");
    assert_eq!(graph.values[1].name, joined);
    assert_eq!(graph.values[1].shape.len(), 24);
}

#[test]
fn prelu_has_slopes_under_the_name_of_its_layer() {
    let mut model = Model::new(2, 2, 3, "");
    model.layer("conv", "filters = 4\nkernel = 1\nactivation = \"prelu\"");
    model.layer("activation", "activation = { kind = \"prelu\", shared = true }");
    let graph = model.graph();
    let slopes: Vec<_> =
        graph.tensors[2..].iter().map(|tensor| (tensor.name.as_str(), tensor.dimensions.as_slice())).collect();
    assert_eq!(slopes, [("layer1.prelu.weight", [4].as_slice()), ("layer2.weight", [1].as_slice())]);
    assert_eq!(graph.nodes.iter().map(|node| node.parameters).collect::<Vec<_>>(), [20, 1]);
}

#[test]
fn values_and_outputs_stand_in_the_order_of_declaration() {
    let text = "outputs = [\"b\", \"a\"]\n\
        [inputs.z]\nfeatures = 2\n[inputs.y]\nheight = 1\nwidth = 2\nchannels = 3\nlayout = \"chw\"\n\
        [[layer]]\nname = \"a\"\nkind = \"softmax\"\nfrom = \"y\"\n\
        [[layer]]\nname = \"b\"\nkind = \"softmax\"\nfrom = \"z\"\n";
    let graph = Model { text: text.to_owned(), layers: 0 }.graph();
    let names: Vec<&str> = graph.values.iter().map(|value| value.name.as_str()).collect();
    assert_eq!(names, ["z", "y", "a", "b"]);
    assert_eq!(graph.inputs.iter().map(|input| input.layout).collect::<Vec<_>>(), [Layout::Hwc, Layout::Chw]);
    assert_eq!(graph.outputs.iter().map(|output| output.value.0).collect::<Vec<_>>(), [3, 2]);
    assert_eq!(graph.values[0].shape, Shape::Features(2));
    assert_eq!(graph.name, "Fallback");
}
