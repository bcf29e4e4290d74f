//! Nodes become steps: what can be computed together is, and what only renames memory disappears.
//!
//! - `dropout` and `flatten` move nothing: their output is their input's operand. Nor does `slice`: its output is a part of it.
//! - A transposed convolution becomes convolutions of stride 1, and a step that puts their outputs side by side.
//! - A border of zeros that only convolutions read is padding of theirs.
//! - A batch norm that alone reads a convolution or fully connected layer is folded into its weights.
//! - A sum that alone reads a convolution without an activation is computed with it, where the other addend is there by then.
//! - An activation that alone reads a step without one is applied as that step stores its values.
//! - A `concat` is no step, either: it joins what other steps fill.
//!
//! Inside, maps lie as height, width, channels; a flattened map is, by definition, in the order channels, height, width.
//! A fully connected layer reads the former by having its weights reordered when they are packed. Everything else that
//! depends on the order gets a transposed copy.

use std::collections::BTreeMap;

use crate::check::ir::{self, Activation, Graph, Layout, Node, ValueId};
use crate::shape::{Map, Shape, Window};

use super::level::{Level, PerLevel};
use super::ops::conv::Schedule;
use super::ops::transposed_conv::split;
use super::ops::upsample::Upsample;
use super::workload::Choices;
use super::{
    Blocks, Combine, Conv, Divisor, FullyConnected, Learned, Op, OperandId, Pad, Pixels, Pool, Shared, Slice, Step,
    Transpose, ops,
};

/// Steps whose operands lie nowhere yet: what the later passes complete.
pub struct Program {
    pub inputs: Vec<OperandId>,
    pub outputs: Vec<OperandId>,
    pub operands: Vec<Unplaced>,
    pub steps: Vec<Step>,
    /// The concatenations, in order.
    pub joins: Vec<Join>,
}

/// An operand that lies nowhere yet.
#[derive(Clone)]
pub struct Unplaced {
    pub name: String,
    pub shape: Shape,
    /// The index of the model's input that it is.
    pub input: Option<usize>,
    /// Whether its values must lie one behind the other, whatever its pixels: it is given away, or read as a vector.
    pub in_one_piece: bool,
    /// What it is some channels of.
    pub cut: Option<Cut>,
}

/// Some channels of an operand.
#[derive(Clone, Copy)]
pub struct Cut {
    /// The operand, which is no such part itself.
    pub whole: OperandId,
    /// The first channel.
    pub first: usize,
}

/// A concatenation.
pub struct Join {
    /// The node.
    pub node: usize,
    pub output: OperandId,
    /// What is joined, in the order of the channels.
    pub parts: Vec<OperandId>,
    /// Pixels of the output.
    pub pixels: usize,
    /// How many steps stand before it.
    pub at: usize,
}

pub fn fuse(graph: &Graph, choices: &Choices) -> Program {
    let mut fuser = Fuser::new(graph, choices);
    for (index, input) in graph.inputs.iter().enumerate() {
        fuser.input(index, *input);
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        fuser.node(index, node);
    }
    let outputs = graph.outputs.iter().map(|&output| fuser.output(output)).collect();
    let Fuser { inputs, operands, steps, joins, .. } = fuser;
    Program { inputs, outputs, operands, steps, joins }
}

/// Where a value is and in which order its features lie.
#[derive(Clone, Copy)]
struct Held {
    operand: OperandId,
    /// The map that was flattened, where its features still lie as height, width, channels.
    unordered: Option<Map>,
}

struct Fuser<'a> {
    graph: &'a Graph,
    choices: &'a Choices,
    /// How many nodes and outputs read each value.
    readers: Vec<usize>,
    held: BTreeMap<ValueId, Held>,
    inputs: Vec<OperandId>,
    operands: Vec<Unplaced>,
    steps: Vec<Step>,
    joins: Vec<Join>,
}

impl<'a> Fuser<'a> {
    fn new(graph: &'a Graph, choices: &'a Choices) -> Self {
        let mut readers = vec![0; graph.values.len()];
        let outputs = graph.outputs.iter().map(|output| &output.value);
        for value in graph.nodes.iter().flat_map(|node| &node.inputs).chain(outputs) {
            readers[value.0] += 1;
        }
        let (inputs, operands, steps, joins) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { graph, choices, readers, held: BTreeMap::new(), inputs, operands, steps, joins }
    }

    fn input(&mut self, index: usize, input: ir::Input) {
        let value = &self.graph.values[input.value.0];
        let given = self.operand(&value.name, value.shape);
        self.operands[given.0].input = Some(index);
        self.inputs.push(given);
        let pixels = Pixels::of(value.shape);
        let operand = if is_transposed(input.layout, pixels) {
            self.transpose(&value.name, given, pixels, value.shape, false)
        } else {
            given
        };
        self.held.insert(input.value, Held { operand, unordered: None });
    }

    fn node(&mut self, index: usize, node: &Node) {
        match &node.op {
            ir::Op::Dropout => self.rename(node, self.held(node.inputs[0]).unordered),
            ir::Op::Flatten => {
                self.keep_in_one_piece(node.inputs[0]);
                self.rename(node, self.flattened(node));
            }
            ir::Op::Activation => self.activation(index, node),
            ir::Op::BatchNorm(norm) => self.batch_norm(index, node, norm),
            ir::Op::Conv(conv) => {
                let (input, window) = unpadded(self.graph, node.inputs[0], conv.window);
                let conv = Conv::new(self.map(input), self.map(node.output), &ir::Conv { window, ..conv.clone() });
                let schedules = self.conv_schedules(&conv);
                let input = self.in_order(input);
                self.push(index, node, Op::Conv(conv, schedules), vec![input], None);
            }
            ir::Op::Pad(pad) => self.pad(index, node, *pad),
            ir::Op::DepthToSpace(blocks) => {
                let blocks = Blocks { map: self.map(node.inputs[0]), blocks: *blocks };
                self.step(index, node, Op::DepthToSpace(blocks));
            }
            ir::Op::SpaceToDepth(blocks) => {
                let blocks = Blocks { map: self.map(node.output), blocks: *blocks };
                self.step(index, node, Op::SpaceToDepth(blocks));
            }
            ir::Op::TransposedConv(conv) => self.transposed_conv(index, node, conv),
            ir::Op::FullyConnected(connected) => self.fully_connected(index, node, connected),
            ir::Op::MaxPool(pool) => {
                let pool = self.pool(node, pool.window);
                self.step(index, node, Op::MaxPool(pool, ops::pool::schedule(&pool)));
            }
            ir::Op::AvgPool(pool) => {
                let divisor = if pool.count_padding { Divisor::InsideAndPadding } else { Divisor::Inside };
                let pool = self.pool(node, pool.window);
                self.step(index, node, Op::AvgPool(pool, divisor, ops::pool::schedule(&pool)));
            }
            ir::Op::GlobalMaxPool => self.step(index, node, Op::GlobalMaxPool(self.map(node.inputs[0]))),
            ir::Op::GlobalAvgPool => self.step(index, node, Op::GlobalAvgPool(self.map(node.inputs[0]))),
            ir::Op::Upsample(upsample) => {
                let upsample = Upsample::new(self.map(node.inputs[0]), self.map(node.output), upsample);
                self.step(index, node, Op::Upsample(upsample));
            }
            ir::Op::Softmax => self.step(index, node, Op::Softmax(self.pixels(node.output))),
            ir::Op::LogSoftmax => self.step(index, node, Op::LogSoftmax(self.pixels(node.output))),
            ir::Op::ArgMax => self.step(index, node, Op::ArgMax(self.pixels(node.inputs[0]))),
            ir::Op::ChannelMax => self.step(index, node, Op::ChannelMax(self.pixels(node.inputs[0]))),
            ir::Op::GroupNorm(norm) => self.step(index, node, Op::GroupNorm(self.map(node.output), *norm)),
            ir::Op::LayerNorm(norm) => self.step(index, node, Op::LayerNorm(self.pixels(node.output), *norm)),
            ir::Op::LocalResponseNorm(norm) => {
                self.step(index, node, Op::LocalResponseNorm(self.pixels(node.output), *norm));
            }
            ir::Op::L2Normalize(epsilon) => self.step(index, node, Op::L2Normalize(self.pixels(node.output), *epsilon)),
            ir::Op::Add => self.add(index, node),
            ir::Op::Sub => self.step(index, node, Op::Sub(self.combine(node))),
            ir::Op::Div => self.step(index, node, Op::Div(self.combine(node))),
            ir::Op::Multiply => self.step(index, node, Op::Multiply(self.combine(node))),
            ir::Op::Slice(slice) => self.slice(index, node, *slice),
            ir::Op::Shuffle(groups) => self.step(index, node, Op::Shuffle(self.pixels(node.output), *groups)),
            ir::Op::Concat => self.join_parts(index, node),
        }
    }

    /// A border: nothing, where it is part of the windows of all that read it.
    fn pad(&mut self, index: usize, node: &Node, pad: ir::Pad) {
        if is_folded(self.graph, node) {
            return;
        }
        let pad = Pad { input: self.map(node.inputs[0]), output: self.map(node.output), pad };
        self.step(index, node, Op::Pad(pad));
    }

    /// Convolutions of stride 1, and a step that puts their outputs side by side, unless there is one that fills the whole output.
    fn transposed_conv(&mut self, index: usize, node: &Node, conv: &ir::TransposedConv) {
        let (parts, interleave) = split(conv, self.map(node.inputs[0]), self.map(node.output));
        let input = self.in_order(node.inputs[0]);
        let whole = interleave.is_whole();
        let mut outputs = Vec::new();
        for (index_of_part, ((mut conv, taps), part)) in parts.into_iter().zip(&interleave.parts).enumerate() {
            let schedules = self.conv_schedules(&conv);
            conv.learned.taps = Some(Box::new(taps));
            let op = Op::Conv(conv, schedules);
            if whole {
                return self.step(index, node, op);
            }
            let name = match interleave.parts.len() {
                1 => format!("{} (phases)", node.name),
                _ => format!("{} (phases {})", node.name, index_of_part + 1),
            };
            outputs.push(self.move_to(name, input, Shape::Map(part.map), op));
        }
        self.push(index, node, Op::Interleave(interleave), outputs, None);
    }

    /// Models repeat their convolutions; each is scheduled once.
    fn conv_schedules(&mut self, conv: &Conv) -> PerLevel<Schedule> {
        let known = self.steps.iter().find_map(|step| {
            let Op::Conv(other, schedules) = &step.op else {
                return None;
            };
            other.is_like(conv).then(|| schedules.clone())
        });
        known.unwrap_or_else(|| {
            let chosen = |level| self.choices.conv(conv, level);
            PerLevel::from_fn(|level| chosen(level).unwrap_or_else(|| ops::conv::schedule(conv, level)))
        })
    }

    /// The order of a flattened map's features: still that of the map, unless both orders are the same.
    fn flattened(&self, node: &Node) -> Option<Map> {
        match self.graph.values[node.inputs[0].0].shape {
            Shape::Map(map) if map.pixels() > 1 && map.channels > 1 => Some(map),
            Shape::Map(_) => None,
            Shape::Features(_) => self.held(node.inputs[0]).unordered,
        }
    }

    fn rename(&mut self, node: &Node, unordered: Option<Map>) {
        let operand = self.held(node.inputs[0]).operand;
        self.held.insert(node.output, Held { operand, unordered });
    }

    /// An activation alone: joins the step that made its input, where it can.
    fn activation(&mut self, index: usize, node: &Node) {
        let per_channel = matches!(node.activation, Some(Activation::Prelu { .. }));
        let input = node.inputs[0];
        let Held { operand, unordered } = self.held(input);
        let joined = self.sole_step(input).filter(|&step| {
            self.steps[step].activation.is_none() && (!per_channel || self.has_channels_of(step, input))
        });
        let op = Op::Activation(self.pixels(node.output));
        if let Some(step) = joined {
            self.join(step, index, node, unordered);
        } else if per_channel {
            self.step(index, node, op);
        } else {
            self.push(index, node, op, vec![operand], unordered);
        }
    }

    /// A batch norm: folded into the step that made its input, where that has weights and nothing else comes between.
    fn batch_norm(&mut self, index: usize, node: &Node, norm: &ir::BatchNorm) {
        let folded = self
            .sole_step(node.inputs[0])
            .filter(|&step| self.steps[step].activation.is_none() && self.has_channels_of(step, node.inputs[0]));
        if let Some(step) = folded
            && self.fold(step, norm)
        {
            self.join(step, index, node, None);
        } else {
            let op = Op::BatchNorm(self.pixels(node.output), norm.clone());
            self.step(index, node, op);
        }
    }

    /// Folds a batch norm into a step's weights, or into those of the phases that it puts side by side; whether that can be.
    fn fold(&mut self, step: usize, norm: &ir::BatchNorm) -> bool {
        let is_summed = matches!(self.steps[step].op, Op::Conv(Conv { residual: true, .. }, _));
        let filled: Vec<OperandId> = match &self.steps[step] {
            Step { op: Op::Interleave(_), inputs, .. } => inputs.clone(),
            Step { output, .. } => vec![*output],
        };
        let steps = self.steps.iter_mut().filter(|step| filled.contains(&step.output));
        let learned: Option<Vec<&mut Learned>> = steps.map(|step| step.op.learned_mut()).collect();
        let Some(learned) =
            learned.filter(|learned| !is_summed && learned.iter().all(|learned| learned.norm.is_none()))
        else {
            return false;
        };
        for learned in learned {
            learned.norm = Some(norm.clone());
        }
        true
    }

    /// A sum: of a residual block, as a rule, whose last convolution can add what bypassed it.
    fn add(&mut self, index: usize, node: &Node) {
        let [a, b] = node.inputs[..] else {
            return self.step(index, node, Op::Add(self.combine(node)));
        };
        let joined = [(a, b), (b, a)].into_iter().find_map(|(sum, other)| self.adding_step(sum, other));
        let Some((step, residual)) = joined else {
            return self.step(index, node, Op::Add(self.combine(node)));
        };
        self.steps[step].inputs.push(residual);
        if let Op::Conv(conv, _) = &mut self.steps[step].op {
            conv.residual = true;
        }
        self.join(step, index, node, None);
    }

    /// The step that made `sum`, if it can add `other` to it, and where that is by then.
    fn adding_step(&self, sum: ValueId, other: ValueId) -> Option<(usize, OperandId)> {
        let shape = |value: ValueId| self.graph.values[value.0].shape;
        let is_sum_of_maps = matches!(shape(sum), Shape::Map(_)) && shape(sum) == shape(other);
        let step = self.sole_step(sum).filter(|_| is_sum_of_maps)?;
        let Step { op: Op::Conv(conv, schedules), activation: None, .. } = &self.steps[step] else {
            return None;
        };
        let is_depthwise = |level: &Level| matches!(schedules.get(*level), Schedule::Depthwise(_));
        let residual = self.held(other).operand;
        let whole = self.whole(residual);
        let is_filled_later = self.steps[step..].iter().any(|later| later.output == whole);
        let is_joined_later = self.joins.iter().any(|join| join.output == whole && join.at > step);
        let is_there = !is_filled_later && !is_joined_later;
        (!conv.residual && is_there && !Level::ALL.iter().any(is_depthwise)).then_some((step, residual))
    }

    /// A concatenation, whose parts have steps of their own.
    fn join_parts(&mut self, index: usize, node: &Node) {
        let parts = node.inputs.iter().map(|&input| self.in_order(input)).collect();
        let parts = self.put_together(parts);
        let output = self.operand(&node.name, self.graph.values[node.output.0].shape);
        let (pixels, at) = (self.pixels(node.output).count, self.steps.len());
        self.joins.push(Join { node: index, output, parts, pixels, at });
        self.held.insert(node.output, Held { operand: output, unordered: None });
    }

    /// Operands side by side, where those that are all of another, in order, are that one.
    fn put_together(&self, mut parts: Vec<OperandId>) -> Vec<OperandId> {
        let mut at = 0;
        while let Some(part) = parts.get(at) {
            let whole = self.whole(*part);
            let len = |operand: &OperandId| self.operands[operand.0].shape.len();
            let ends = parts[at..].iter().scan(0, |first, part| {
                let place = *first;
                *first += len(part);
                let cut = self.operands[part.0].cut?;
                let pixels = self.pixels_of(*part).count;
                (cut.whole == whole && cut.first * pixels == place).then_some(*first)
            });
            if let Some(count) = ends.enumerate().find_map(|(index, end)| (end == len(&whole)).then_some(index + 1)) {
                parts.splice(at..at + count, [whole]);
            }
            at += 1;
        }
        parts
    }

    /// A part of a value: some channels where they lie, or rows and columns that are copied.
    fn slice(&mut self, index: usize, node: &Node, slice: ir::Slice) {
        let shape = |value: ValueId| self.graph.values[value.0].shape;
        let (input, output) = (shape(node.inputs[0]), shape(node.output));
        let operand = self.in_order(node.inputs[0]);
        if let (Shape::Map(input), Shape::Map(output)) = (input, output)
            && input.size() != output.size()
        {
            let input_part = Map { channels: output.channels, ..input };
            let operand = if input_part == input {
                operand
            } else {
                self.cut(&format!("{} (channels)", node.name), operand, slice.channels, Shape::Map(input_part))
            };
            let op = Op::Slice(Slice { input: input_part, output, before: slice.before });
            self.push(index, node, op, vec![operand], None);
            return;
        }
        let operand = self.cut(&node.name, operand, slice.channels, output);
        self.held.insert(node.output, Held { operand, unordered: None });
    }

    /// The channels of an operand from `first` on, as many as `shape` has.
    fn cut(&mut self, name: &str, operand: OperandId, first: usize, shape: Shape) -> OperandId {
        let cut = self.operands[operand.0].cut;
        let cut = cut.map_or(Cut { whole: operand, first }, |outer| Cut { first: outer.first + first, ..outer });
        let output = self.operand(name, shape);
        self.operands[output.0].cut = Some(cut);
        output
    }

    /// What an operand is a part of, or itself.
    fn whole(&self, operand: OperandId) -> OperandId {
        self.operands[operand.0].cut.map_or(operand, |cut| cut.whole)
    }

    /// Lets a step compute one node more, its last.
    fn join(&mut self, step: usize, index: usize, node: &Node, unordered: Option<Map>) {
        let step = &mut self.steps[step];
        step.activation = node.activation;
        step.nodes.push(index);
        step.ordered = unordered.is_none();
        step.name.clone_from(&node.name);
        let operand = step.output;
        self.operands[operand.0].name.clone_from(&node.name);
        self.held.insert(node.output, Held { operand, unordered });
    }

    /// Whether `value` has the channels that `step` gave it: not so where a map was flattened in between.
    fn has_channels_of(&self, step: usize, value: ValueId) -> bool {
        self.pixels_of(self.steps[step].output).channels == self.pixels(value).channels
    }

    fn fully_connected(&mut self, index: usize, node: &Node, connected: &ir::FullyConnected) {
        let Held { operand, unordered } = self.held(node.inputs[0]);
        let Pixels { count: pixels, channels } = match unordered {
            Some(map) => Pixels { count: map.pixels(), channels: map.channels },
            None => Pixels { count: 1, channels: self.graph.values[node.inputs[0].0].shape.len() },
        };
        let learned = Learned { weight: connected.weight, bias: connected.bias, norm: None, taps: None };
        let connected = FullyConnected { pixels, channels, units: connected.units, dtype: connected.dtype, learned };
        let (inputs, units, dtype) = (connected.inputs(), connected.units, connected.dtype);
        let chosen = |level| self.choices.fully_connected(inputs, units, dtype, level);
        let schedules = PerLevel::from_fn(|level| {
            chosen(level).unwrap_or_else(|| ops::fully_connected::schedule(inputs, units, dtype, level))
        });
        self.push(index, node, Op::FullyConnected(connected, schedules), vec![operand], None);
    }

    /// The step that made `value`, where nothing but the reader at hand reads it.
    fn sole_step(&self, value: ValueId) -> Option<usize> {
        let operand = self.held(value).operand;
        let readers: usize =
            self.held.iter().filter(|(_, held)| held.operand == operand).map(|(value, _)| self.readers[value.0]).sum();
        // Each renaming on the way here is itself a reader of what it renames.
        let renamings = self.held.values().filter(|held| held.operand == operand).count() - 1;
        let step = self.steps.iter().rposition(|step| step.output == operand)?;
        (readers == renamings + 1 && !matches!(self.steps[step].op, Op::Transpose(_))).then_some(step)
    }

    /// A step that reads its inputs in their defined order.
    fn step(&mut self, index: usize, node: &Node, op: Op) {
        let inputs = node.inputs.iter().map(|&input| self.in_order(input)).collect();
        self.push(index, node, op, inputs, None);
    }

    /// A step whose output holds the node's features in the order of `unordered`, where that is not the defined one.
    fn push(&mut self, index: usize, node: &Node, op: Op, inputs: Vec<OperandId>, unordered: Option<Map>) {
        let output = self.operand(&node.name, self.graph.values[node.output.0].shape);
        let (name, activation) = (node.name.clone(), node.activation);
        let (nodes, ordered) = (vec![index], unordered.is_none());
        self.steps.push(Step { name, nodes, ordered, op, activation, inputs, output, scratch: None, packed: None });
        self.held.insert(node.output, Held { operand: output, unordered });
    }

    /// The operand that an output is read from: never the caller's own.
    fn output(&mut self, ir::Output { value, layout }: ir::Output) -> OperandId {
        let whole = self.in_order(value);
        let pixels = self.pixels(value);
        if is_transposed(layout, pixels) {
            let name = &self.graph.values[value.0].name;
            return self.transpose(name, whole, pixels, Shape::Features(pixels.values()), true);
        }
        if self.operands[self.whole(whole).0].input.is_some() {
            self.copy(value);
        }
        self.keep_in_one_piece(value);
        self.held(value).operand
    }

    /// Has the values of a map lie one behind the other; a part of another map is copied.
    fn keep_in_one_piece(&mut self, value: ValueId) {
        if self.operands[self.held(value).operand.0].cut.is_some() && self.pixels(value).count > 1 {
            self.copy(value);
        }
        let operand = self.held(value).operand;
        self.operands[operand.0].in_one_piece = true;
    }

    /// Moves a value to memory of its own.
    fn copy(&mut self, value: ValueId) {
        let held = self.held(value);
        let ir::Value { name, shape } = &self.graph.values[value.0];
        let operand = self.move_to(copied(name), held.operand, *shape, Op::Copy(Pixels::of(*shape)));
        self.held.insert(value, Held { operand, ..held });
    }

    /// The operand of a value with its features in their defined order, transposed once if need be.
    fn in_order(&mut self, value: ValueId) -> OperandId {
        let Held { operand, unordered } = self.held(value);
        let Some(map) = unordered else { return operand };
        let shape = self.graph.values[value.0].shape;
        let name = self.graph.values[value.0].name.clone();
        let ordered = self.transpose(&name, operand, Pixels::of(Shape::Map(map)), shape, true);
        self.held.insert(value, Held { operand: ordered, unordered: None });
        ordered
    }

    fn transpose(
        &mut self,
        name: &str,
        from: OperandId,
        pixels: Pixels,
        shape: Shape,
        to_channels_first: bool,
    ) -> OperandId {
        let name = format!("{name} (transposed)");
        self.move_to(name, from, shape, Op::Transpose(Transpose { pixels, to_channels_first }))
    }

    /// A step that completes no layer: its name says what it does for one.
    fn move_to(&mut self, name: String, from: OperandId, shape: Shape, op: Op) -> OperandId {
        let output = self.operand(&name, shape);
        self.steps.push(Step::moving(name, op, from, output));
        output
    }

    fn operand(&mut self, name: &str, shape: Shape) -> OperandId {
        self.operands.push(Unplaced { name: name.to_owned(), shape, input: None, in_one_piece: false, cut: None });
        OperandId(self.operands.len() - 1)
    }

    fn held(&self, value: ValueId) -> Held {
        self.held[&value]
    }

    fn pixels_of(&self, operand: OperandId) -> Pixels {
        Pixels::of(self.operands[operand.0].shape)
    }

    fn pixels(&self, value: ValueId) -> Pixels {
        Pixels::of(self.graph.values[value.0].shape)
    }

    fn map(&self, value: ValueId) -> Map {
        map(self.graph, value)
    }

    fn pool(&self, node: &Node, window: Window) -> Pool {
        Pool { input: self.map(node.inputs[0]), output: self.map(node.output), window }
    }

    fn combine(&self, node: &Node) -> Combine {
        let output = self.map(node.output);
        let shared = node.inputs.iter().map(|&input| {
            let Map { height, width, channels } = self.map(input);
            Shared { rows: height < output.height, columns: width < output.width, channels: channels < output.channels }
        });
        Combine { output, shared: shared.collect() }
    }
}

/// The name of a copy.
pub fn copied(name: &str) -> String {
    format!("{name} (copied)")
}

/// Whether a value lies in the memory of the caller in another order than inside.
const fn is_transposed(layout: Layout, pixels: Pixels) -> bool {
    matches!(layout, Layout::Chw) && pixels.count > 1 && pixels.channels > 1
}

/// What a convolution of this window reads of `value`: where that is a border of zeros around another, the other and a window with
/// so much more padding.
pub fn unpadded(graph: &Graph, value: ValueId, window: Window) -> (ValueId, Window) {
    let giver = graph.nodes.iter().find(|node| node.output == value && is_folded(graph, node));
    let Some((node, ir::Op::Pad(pad))) = giver.map(|node| (node, &node.op)) else { return (value, window) };
    let [inside, outside] = [node.inputs[0], value].map(|value| map(graph, value).size());
    let mut window = window;
    for i in 0..2 {
        window.before[i] += pad.before[i];
        window.after[i] += outside[i] - inside[i] - pad.before[i];
    }
    (node.inputs[0], window)
}

/// Whether a node is a border of zeros that only convolutions read, which take it as padding of their own.
fn is_folded(graph: &Graph, node: &Node) -> bool {
    let ir::Op::Pad(ir::Pad { channels: 0, fill: ir::Fill::Constant(value), .. }) = node.op else {
        return false;
    };
    let [input, output] = [node.inputs[0], node.output].map(|value| map(graph, value).channels);
    let mut readers = graph.nodes.iter().filter(|reader| reader.inputs.contains(&node.output));
    let reads = |reader: &Node| matches!(reader.op, ir::Op::Conv(_));
    value == 0.0 && input == output && !graph.is_output(node.output) && readers.all(reads)
}

/// The size of a value that `check` has seen to be a map.
pub fn map(graph: &Graph, value: ValueId) -> Map {
    graph.values[value.0].shape.map()
}
