//! Models whose layers lie side by side in memory: what is joined by `concat` is written in place, and read from between the
//! values of others.

use hardwire_compiler::sampling::{Mode, Round};
use hardwire_compiler::shape::{Order, Shape};
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Extent, Fill, Layer, Op, Output, Window};
use crate::sweep::{map, one_layer, same};

/// The same model with a twin for each layer, which has its inputs and its sizes; the two are joined in an output of the model. So each
/// layer reads what lies between the values of another, and writes so, if it can.
pub fn twinned(model: &Architecture) -> Architecture {
    let first = model.inputs.iter().map(|input| Layer {
        activation: Some(Activation::LeakyRelu(0.5)),
        ..layer(&format!("{}_first", input.name), &[&input.name], Op::Activation)
    });
    let names = model.layer_names();
    let mut previous = model.inputs[0].name.clone();
    let others = model.layers.iter().zip(&names).map(|(layer, name)| {
        let from = if layer.from.is_empty() { vec![previous.clone()] } else { layer.from.clone() };
        previous.clone_from(name);
        let is_input = |name: &String| model.inputs.iter().any(|input| input.name == *name);
        let from = from.into_iter().map(|name| if is_input(&name) { format!("{name}_first") } else { name });
        Layer { name: Some(name.clone()), from: from.collect(), ..layer.clone() }
    });
    let twins = first.chain(others).flat_map(|one| {
        let name = one.name.clone().unwrap_or_default();
        let twin = format!("{name}_twin");
        let both = layer(&format!("{name}_both"), &[&twin, &name], Op::Concat);
        [Layer { name: Some(twin), ..one.clone() }, one, both]
    });
    let layers: Vec<Layer> = twins.collect();
    let outputs = layers.iter().filter(|layer| matches!(layer.op, Op::Concat)).filter_map(Layer::as_output);
    Architecture { outputs: outputs.collect(), layers, ..model.clone() }
}

/// A model for each way in which parts and wholes can depend on each other.
pub fn joined() -> Vec<Architecture> {
    let dense_blocks = [(false, true), (true, true), (false, false), (true, false)];
    let dense_blocks = dense_blocks.map(|(is_nested, has_norm)| dense_block(is_nested, has_norm));
    [concatenated(), gated(), moved(), sliced(), dense_blocks.to_vec()].concat()
}

/// A gate of one channel and what it gates, parts of one map, and their product, a part of another.
fn gated() -> Vec<Architecture> {
    vec![model(
        map(5, 6, 9),
        vec![
            conv("left", "input", 16, 1),
            conv("one", "input", 1, 3),
            concat("first", &["left", "one"]),
            layer("gated", &["left", "one"], Op::Multiply),
            conv("right", "input", 7, 1),
            concat("second", &["gated", "right"]),
        ],
        &["first", "second"],
    )]
}

fn concatenated() -> Vec<Architecture> {
    vec![
        // One of each kind side by side, in the output; some of them read by others as well, one of which is an output itself.
        model(
            map(9, 13, 17),
            vec![
                conv("pointwise", "input", 24, 1),
                conv("square", "input", 33, 3),
                pool("pool", "input"),
                layer("depthwise", &["input"], Op::DepthwiseConv { multiplier: 1, window: same([3, 3]), bias: true }),
                layer("average", &["input"], Op::AvgPool { window: same([3, 3]), count_padding: false }),
                norm("norm", "input"),
                layer("soft", &["input"], Op::Softmax),
                concat("all", &["pointwise", "square", "pool", "depthwise", "average", "norm", "soft"]),
                halved("halved", "square"),
                layer("mean", &["depthwise"], Op::GlobalAvgPool),
                layer("gated", &["depthwise", "mean"], Op::Multiply),
                layer("peak", &["pool"], Op::GlobalMaxPool),
            ],
            &["all", "halved", "gated", "peak"],
        )
        .with_channels_first("square"),
        // Sums of parts: by the convolution that fills another part, elsewhere, and by themselves.
        model(
            map(7, 10, 8),
            vec![
                conv("left", "input", 24, 1),
                conv("right", "input", 24, 3),
                concat("both", &["left", "right"]),
                sums("sums", "both", 24, 3),
                layer("residual", &["sums", "right"], Op::Add),
                sums("more_sums", "left", 24, 1),
                layer("more", &["left", "more_sums"], Op::Add),
                layer("sum", &["left", "right"], Op::Add),
                concat("all", &["residual", "more", "sum"]),
                conv("last", "all", 5, 1),
            ],
            &["last"],
        ),
        // A part that is made of another one: the smaller of the two is copied.
        model(
            map(6, 5, 12),
            vec![
                conv("first", "input", 20, 1),
                conv("second", "first", 8, 3),
                conv("third", "second", 40, 1),
                concat("all", &["first", "second", "third"]),
                pool("pool", "all"),
            ],
            &["pool"],
        ),
        // A part twice in one, and in two that cannot share a buffer.
        model(
            map(5, 6, 3),
            vec![
                conv("one", "input", 10, 3),
                conv("other", "input", 7, 1),
                concat("twice", &["one", "other", "one"]),
                concat("turned", &["other", "one"]),
                concat("nested", &["turned", "other"]),
                conv("last", "twice", 4, 1),
                conv("least", "nested", 4, 1),
            ],
            &["last", "least"],
        ),
        // What must be in one piece: an output, a map that becomes a vector, and vectors themselves.
        model(
            map(4, 3, 5),
            vec![
                conv("given", "input", 16, 1),
                conv("flattened", "input", 9, 1),
                concat("both", &["given", "flattened"]),
                layer("flat", &["flattened"], Op::Flatten),
                layer("few", &["flat"], Op::FullyConnected { units: 21, bias: true }),
                layer("mean", &["both"], Op::GlobalAvgPool),
                layer("features", &["mean"], Op::Flatten),
                layer("gate", &["flat"], Op::FullyConnected { units: 16, bias: true }),
                concat("vector", &["few", "features", "flat", "gate"]),
                layer("scores", &["vector"], Op::FullyConnected { units: 11, bias: true }),
                // Vectors that count at every pixel: a part of another, some of one, and a map in the order of channels.
                layer("gated", &["gate", "given"], Op::Multiply),
                slice("some", "vector", 7, 23),
                layer("shifted", &["gated", "some"], Op::Sub),
                conv("wide", "input", 60, 1),
                layer("whole", &["input"], Op::Flatten),
                layer("raised", &["wide", "whole"], Op::Add),
            ],
            &["scores", "given", "shifted", "raised"],
        ),
        // A skip connection, read by a pool and a convolution and joined at last.
        model(
            map(12, 14, 3),
            vec![
                conv("skip", "input", 18, 3),
                halved("down", "skip"),
                conv("low", "down", 18, 3),
                conv("beside", "skip", 15, 1),
                conv("over", "beside", 18, 3),
                concat("joined", &["over", "skip"]),
                conv("last", "joined", 6, 3),
                layer("peak", &["low"], Op::GlobalMaxPool),
            ],
            &["last", "peak"],
        ),
    ]
}

/// What moves and normalises pixels, beside each other and between others.
fn moved() -> Vec<Architecture> {
    vec![
        // Pixels that are resized and moved, side by side; what reads and fills them lies between others, too.
        model(
            map(3, 4, 20),
            vec![
                upsample("nearest", "input", Mode::Nearest),
                upsample("between", "input", Mode::Bilinear),
                layer("spread", &["input"], transposed(9)),
                layer("unfolded", &["input"], Op::DepthToSpace { block: 2, order: Order::ChannelsFirst }),
                layer("unrolled", &["input"], Op::DepthToSpace { block: 2, order: Order::DepthFirst }),
                concat("large", &["nearest", "between", "spread", "unfolded", "unrolled"]),
                upsample("larger", "spread", Mode::Bilinear),
                upsample("largest", "spread", Mode::Nearest),
                layer("wide", &["spread"], transposed(5)),
                concat("huge", &["larger", "largest", "wide"]),
                layer("folded", &["spread"], Op::SpaceToDepth { block: 2, order: Order::DepthFirst }),
                layer("rolled", &["spread"], Op::SpaceToDepth { block: 2, order: Order::ChannelsFirst }),
                concat("small", &["folded", "rolled"]),
                bordered("zeros", "between", Fill::Value(1.0), [0, 0]),
                bordered("deeper", "between", Fill::Value(1.0), [1, 2]),
                bordered("edge", "between", Fill::Edge, [0, 0]),
                bordered("mirror", "between", Fill::Reflect, [0, 0]),
                concat("borders", &["zeros", "deeper", "edge", "mirror"]),
                layer("cropped", &["between"], Op::Crop { first: [1, 2, 0], end: [5, 6, 20] }),
                layer("less", &["between"], Op::Crop { first: [2, 0, 3], end: [6, 4, 9] }),
                concat("parts", &["cropped", "less"]),
            ],
            &["large", "huge", "small", "borders", "parts"],
        ),
        // Normalisation and what else looks at a pixel as a whole, each between the others.
        model(
            map(4, 5, 6),
            vec![
                conv("left", "input", 18, 1),
                conv("right", "input", 18, 3),
                concat("both", &["left", "right"]),
                layer("instances", &["right"], Op::InstanceNorm),
                layer("groups", &["right"], Op::GroupNorm { groups: 3 }),
                layer("pixels", &["right"], Op::LayerNorm { bias: true }),
                layer("responses", &["right"], Op::LocalResponseNorm { size: 3 }),
                layer("lengths", &["right"], Op::L2Normalize),
                layer("likelihoods", &["right"], Op::LogSoftmax),
                layer("dealt", &["right"], Op::Shuffle { groups: 3 }),
                layer("difference", &["right", "left"], Op::Sub),
                // A divisor that is not near zero.
                Layer { activation: Some(Activation::Clip(0.5, 2.0)), ..layer("divisor", &["left"], Op::Activation) },
                layer("quotient", &["right", "divisor"], Op::Div),
                layer("classes", &["input"], Op::ArgMax),
                layer("largest", &["right"], Op::ChannelMax),
                concat(
                    "all",
                    &[
                        "instances",
                        "groups",
                        "pixels",
                        "responses",
                        "lengths",
                        "likelihoods",
                        "dealt",
                        "difference",
                        "quotient",
                        "classes",
                        "largest",
                    ],
                ),
            ],
            &["both", "all"],
        ),
    ]
}

fn sliced() -> Vec<Architecture> {
    vec![
        // Slices that are joined again, as they were: they are in place, and what is computed of one lies behind them.
        model(
            map(7, 6, 5),
            vec![
                conv("wide", "input", 20, 3),
                slice("left", "wide", 0, 9),
                slice("right", "wide", 9, 20),
                conv("inner", "right", 11, 3),
                conv("middle", "inner", 11, 3),
                conv("between", "middle", 11, 1),
                conv("deep", "between", 7, 3),
                concat("all", &["left", "right", "middle", "deep"]),
                conv("last", "all", 7, 1),
            ],
            &["last"],
        ),
        // Joined slices that lie side by side, in the order of the whole or not, and slices of slices, one of them an
        // output, and of what is joined.
        model(
            map(5, 4, 6),
            vec![
                conv("wide", "input", 18, 1),
                slice("first", "wide", 0, 4),
                slice("second", "wide", 4, 9),
                slice("third", "wide", 9, 18),
                concat("front", &["first", "second"]),
                concat("turned", &["third", "first"]),
                slice("of_third", "third", 2, 7),
                slice("of_turned", "turned", 5, 12),
                pool("pool", "front"),
                sums("sums", "of_turned", 5, 3),
                layer("residual", &["sums", "of_third"], Op::Add),
                layer("more", &["residual", "second"], Op::Sub),
                conv("last", "turned", 3, 1),
            ],
            &["pool", "more", "last"],
        )
        .with_channels_first("of_third"),
        // Slices that have to be copied: the caller's, outputs, and those that become vectors. Those of vectors lie as they should.
        model(
            map(4, 3, 12),
            vec![
                slice("few", "input", 2, 9),
                slice("rest", "input", 9, 12),
                concat("again", &["few", "rest"]),
                conv("wide", "again", 16, 1),
                slice("given", "wide", 0, 5),
                slice("flattened", "wide", 5, 16),
                layer("flat", &["flattened"], Op::Flatten),
                Layer { activation: Some(Activation::Tanh), ..layer("bent", &["flat"], Op::Activation) },
                layer("scores", &["bent"], Op::FullyConnected { units: 13, bias: true }),
                slice("best", "scores", 3, 9),
                layer("next", &["best"], Op::FullyConnected { units: 4, bias: true }),
            ],
            &["few", "given", "best", "next"],
        ),
    ]
}

/// A dense block: each layer reads all before it, which are joined from scratch or added to what is joined already; straight, or by
/// way of a batch norm. The input of the model is the first part.
fn dense_block(is_nested: bool, has_norm: bool) -> Architecture {
    let mut layers = Vec::new();
    let mut features = vec!["input".to_owned()];
    let mut all = "input".to_owned();
    for depth in 0..4 {
        let [norm_name, wide, new, joined] = ["norm", "wide", "new", "joined"].map(|name| format!("{name}_{depth}"));
        if has_norm {
            layers.extend([norm(&norm_name, &all), conv(&wide, &norm_name, 20, 1), conv(&new, &wide, 12, 3)]);
        } else {
            layers.push(conv(&new, &all, 12, 3));
        }
        features.push(new.clone());
        let parts = if is_nested { vec![all, new] } else { features.clone() };
        layers.push(concat(&joined, &parts.iter().map(String::as_str).collect::<Vec<_>>()));
        all = joined;
    }
    layers.push(norm("norm", &all));
    model(map(8, 9, 16), layers, &[])
}

fn model(shape: Shape, layers: Vec<Layer>, outputs: &[&str]) -> Architecture {
    let outputs = outputs.iter().map(|name| Output::of(name)).collect();
    Architecture { layers, outputs, rounding: Some(Rounding::Floor), ..one_layer(shape, Op::Dropout, None) }
}

fn layer(name: &str, from: &[&str], op: Op) -> Layer {
    let from = from.iter().map(|&name| name.to_owned()).collect();
    Layer { name: Some(name.to_owned()), from, op, activation: None, weights_dtype: None }
}

fn sums(name: &str, from: &str, filters: usize, kernel: usize) -> Layer {
    layer(name, &[from], Op::Conv { filters, groups: 1, window: same([kernel; 2]), bias: true })
}

fn conv(name: &str, from: &str, filters: usize, kernel: usize) -> Layer {
    Layer { activation: Some(Activation::Relu), ..sums(name, from, filters, kernel) }
}

fn slice(name: &str, from: &str, first: usize, end: usize) -> Layer {
    layer(name, &[from], Op::Slice { first, end })
}

fn upsample(name: &str, from: &str, mode: Mode) -> Layer {
    let op = Op::Upsample { extent: Extent::Scale([2, 2]), mode, align: None, round: Round::Floor };
    layer(name, &[from], op)
}

fn transposed(filters: usize) -> Op {
    let window = Window { stride: [2, 2], ..Window::of([2, 2]) };
    Op::TransposedConv { filters, groups: 1, window, output_padding: [0, 0], bias: true }
}

fn bordered(name: &str, from: &str, fill: Fill, channels: [usize; 2]) -> Layer {
    layer(name, &[from], Op::Pad { before: [1, 2], after: [2, 0], channels, fill })
}

fn norm(name: &str, from: &str) -> Layer {
    Layer { activation: Some(Activation::Relu), ..layer(name, &[from], Op::BatchNorm) }
}

fn pool(name: &str, from: &str) -> Layer {
    layer(name, &[from], Op::MaxPool { window: same([3, 3]) })
}

fn halved(name: &str, from: &str) -> Layer {
    let window = Window { stride: [2, 2], ..Window::of([2, 2]) };
    layer(name, &[from], Op::AvgPool { window, count_padding: true })
}

fn concat(name: &str, from: &[&str]) -> Layer {
    layer(name, from, Op::Concat)
}
