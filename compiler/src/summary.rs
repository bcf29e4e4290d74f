//! The summary: a table of the layers for people to read.
//!
//! The column "sharing saves" is the argument for convolution in a number: how many parameters more the same layer would
//! have, had each output position weights of its own. A model that shares none does without it.
//!
//! A window is written in short: `3x3 d2 s2 p1 g4` is a kernel of 3x3 with a dilation of 2, a stride of 2, a padding of 1 and 4 groups.
//!
//! The column "from" says what feeds a layer that is not fed by the one above alone.

use crate::check::ir::{Graph, Node, Op, ValueId};
use crate::plan::Plan;
use crate::plan::level::Level;
use crate::shape::Window;
use crate::text_table::{Side, bytes, render_without, thousands};

/// The table of a model, with its totals and the memory that it takes.
pub fn summary(graph: &Graph, plan: &Plan) -> String {
    let inputs = graph.inputs.iter().map(|input| {
        let value = &graph.values[input.value.0];
        let mut row = [const { String::new() }; COLUMNS];
        row[0].clone_from(&value.name);
        "input".clone_into(&mut row[KIND]);
        row[OUTPUT] = value.shape.to_string();
        Some(row)
    });
    let rows: Vec<_> = inputs.chain(graph.nodes.iter().map(|node| Some(row(graph, node)))).collect();
    let columns = [
        ("layer", Side::Left),
        ("from", Side::Left),
        ("kind", Side::Left),
        ("window", Side::Left),
        ("input", Side::Right),
        ("output", Side::Right),
        ("parameters", Side::Right),
        ("multiply-adds", Side::Right),
        ("activations", Side::Right),
        ("sharing saves", Side::Right),
    ];
    let (table, left_out) = render_without(&OPTIONAL, columns, &rows);
    let left_out = if left_out.is_empty() {
        String::new()
    } else {
        format!("left out, for want of room: {}; `cargo hardwire summary --json` has all\n\n", left_out.join(", "))
    };
    let sum = |count: fn(&Node) -> u64| graph.nodes.iter().map(count).fold(0, u64::saturating_add);
    let parameters = sum(|node| node.parameters);
    let saved = sum(|node| node.unshared_parameters - node.parameters);
    let packed = |level| bytes((*plan.packed.get(level) * size_of::<f32>()) as u64);
    format!(
        "{name}\n\n{table}\n{left_out}\
         parameters     {}\n\
         multiply-adds  {}\n\
         sharing saves  {} parameters\n\
         weights        {} in f32; packed {} for avx2, {} for avx512\n\
         activations    {} in all, in an arena of {}\n",
        thousands(parameters),
        thousands(sum(|node| node.multiply_adds)),
        thousands(saved),
        bytes(parameters.saturating_mul(4)),
        packed(Level::Avx2),
        packed(Level::Avx512),
        bytes(graph.nodes.iter().map(|node| activations(graph, node)).sum()),
        bytes((plan.arena * size_of::<f32>()) as u64),
        name = graph.name,
    )
}

/// Columns of the table.
const COLUMNS: usize = 10;

/// That of the kind.
const KIND: usize = 2;

/// That of the output's size.
const OUTPUT: usize = 5;

/// Those that are left out where the table would be too wide: the size of the input is that of the output of the layer
/// above, or of those in the column "from", and the bytes of the output follow from its size.
const OPTIONAL: [&str; 2] = ["input", "activations"];

fn row(graph: &Graph, node: &Node) -> [String; COLUMNS] {
    let inputs: Vec<String> = node.inputs.iter().map(|&input| graph.values[input.0].shape.to_string()).collect();
    let output = graph.values[node.output.0].shape;
    let activations = activations(graph, node);
    let number = |number: u64| {
        if number == 0 { String::new() } else { thousands(number) }
    };
    let kind = match node.activation {
        Some(activation) if node.op != Op::Activation => {
            format!("{} + {}", node.kind, activation.name())
        }
        Some(activation) => activation.name().to_owned(),
        None => node.kind.to_owned(),
    };
    let from: Vec<&str> = node.inputs.iter().map(|input| graph.values[input.0].name.as_str()).collect();
    let is_above = matches!(node.inputs[..], [input] if input.0 + 1 == node.output.0);
    [
        node.name.clone(),
        if is_above { String::new() } else { from.join(", ") },
        kind,
        sliding(&node.op).map(|(window, groups)| describe(window) + &describe_groups(node, groups)).unwrap_or_default(),
        shortest(&inputs),
        output.to_string(),
        number(node.parameters),
        number(node.multiply_adds),
        if activations == 0 { String::new() } else { bytes(activations) },
        number(node.unshared_parameters - node.parameters),
    ]
}

/// A list of equal sizes as one with a factor, others joined.
fn shortest(sizes: &[String]) -> String {
    match sizes {
        [first, _, ..] if sizes.iter().all(|size| size == first) => {
            format!("{} of {first}", sizes.len())
        }
        sizes => sizes.join(", "),
    }
}

/// A window: its kernel, and its dilation, stride and padding where they are others than 1, 1 and 0.
fn describe(window: &Window) -> String {
    let [height, width] = window.kernel;
    let unless = |plain: usize, letter: char, pixels: [usize; 2]| {
        if pixels == [plain; 2] { String::new() } else { format!(" {letter}{}", pair(pixels)) }
    };
    let (dilation, stride) = (unless(1, 'd', window.dilation), unless(1, 's', window.stride));
    let padding =
        if window.before == window.after { unless(0, 'p', window.before) } else { format!(" p{}", padding(window)) };
    format!("{height}x{width}{dilation}{stride}{padding}")
}

/// The groups of channels under a window, where there are several; a depthwise convolution has as many as channels.
fn describe_groups(node: &Node, groups: usize) -> String {
    if groups == 1 || node.kind == "depthwise_conv" { String::new() } else { format!(" g{groups}") }
}

fn pair([height, width]: [usize; 2]) -> String {
    if height == width { height.to_string() } else { format!("{height}x{width}") }
}

/// Padding that differs by side: above, below, to the left and to the right.
fn padding(window: &Window) -> String {
    let Window { before, after, .. } = window;
    format!("{},{},{},{}", before[0], after[0], before[1], after[1])
}

/// The window that an operator slides over its input.
pub fn window(op: &Op) -> Option<&Window> {
    sliding(op).map(|(window, _)| window)
}

/// The window that an operator slides over its input, and the groups of channels that it sums over, one by one.
const fn sliding(op: &Op) -> Option<(&Window, usize)> {
    match op {
        Op::Conv(conv) => Some((&conv.window, conv.groups)),
        Op::TransposedConv(conv) => Some((&conv.window, conv.groups)),
        Op::MaxPool(pool) => Some((&pool.window, 1)),
        Op::AvgPool(pool) => Some((&pool.window, 1)),
        Op::GlobalMaxPool
        | Op::GlobalAvgPool
        | Op::Upsample(_)
        | Op::Pad(_)
        | Op::DepthToSpace(_)
        | Op::SpaceToDepth(_)
        | Op::LogSoftmax
        | Op::ArgMax
        | Op::ChannelMax
        | Op::GroupNorm(_)
        | Op::LayerNorm(_)
        | Op::LocalResponseNorm(_)
        | Op::L2Normalize(_)
        | Op::Sub
        | Op::Div
        | Op::Slice(_)
        | Op::Shuffle(_)
        | Op::FullyConnected(_)
        | Op::BatchNorm(_)
        | Op::Activation
        | Op::Softmax
        | Op::Add
        | Op::Multiply
        | Op::Concat
        | Op::Flatten
        | Op::Dropout => None,
    }
}

/// Bytes of a layer's output; none where it only renames its input.
pub fn activations(graph: &Graph, node: &Node) -> u64 {
    let shape = |value: ValueId| graph.values[value.0].shape;
    let pixels = |value: ValueId| shape(value).len() / shape(value).channels();
    let is_of_channels =
        matches!(node.op, Op::Slice(_)) && node.inputs.iter().all(|input| pixels(*input) == pixels(node.output));
    let renames = node.op.only_renames() || is_of_channels;
    let values = if renames { 0 } else { shape(node.output).len() };
    (values * size_of::<f32>()) as u64
}
