//! Nodes become steps: what can be computed together is, and what only renames memory disappears.
//!
//! - `dropout` and `flatten` move nothing: their output is their input's buffer.
//! - A batch norm that alone reads a convolution or fully connected layer is folded into its weights.
//! - A sum that alone reads a convolution without an activation is computed with it, where the other addend is there by then.
//! - An activation that alone reads a step without one is applied as that step stores its values.
//!
//! Inside, maps lie as height, width, channels; a flattened map is, by definition, in the order channels, height, width.
//! A fully connected layer reads the former by having its weights reordered when they are packed. Everything else that
//! depends on the order gets a transposed copy.

use std::collections::BTreeMap;

use crate::check::ir::{self, Activation, Graph, Layout, Node, ValueId};
use crate::shape::{Map, Shape};

use super::level::{Level, PerLevel};
use super::ops::conv::Schedule;
use super::workload::Choices;
use super::{
    BufferId, Combine, Concat, Conv, Divisor, FullyConnected, Learned, Op, Pixels, Pool, Step, Transpose, ops,
};

/// Steps without places: what the later passes complete.
pub struct Program {
    pub inputs: Vec<BufferId>,
    pub outputs: Vec<BufferId>,
    pub buffers: Vec<Unplaced>,
    pub steps: Vec<Step>,
}

/// A buffer without a place.
pub struct Unplaced {
    pub name: String,
    pub shape: Shape,
    /// The index of the model's input that it is.
    pub input: Option<usize>,
}

pub fn fuse(graph: &Graph, choices: &Choices) -> Program {
    let mut fuser = Fuser::new(graph, choices);
    for (index, input) in graph.inputs.iter().enumerate() {
        fuser.input(index, *input);
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        fuser.node(index, node);
    }
    let outputs = graph.outputs.iter().map(|&value| fuser.output(value)).collect();
    Program { inputs: fuser.inputs, outputs, buffers: fuser.buffers, steps: fuser.steps }
}

/// Where a value is and in which order its features lie.
#[derive(Clone, Copy)]
struct Held {
    buffer: BufferId,
    /// The map that was flattened, where its features still lie as height, width, channels.
    unordered: Option<Map>,
}

struct Fuser<'a> {
    graph: &'a Graph,
    choices: &'a Choices,
    /// How many nodes and outputs read each value.
    readers: Vec<usize>,
    held: BTreeMap<ValueId, Held>,
    inputs: Vec<BufferId>,
    buffers: Vec<Unplaced>,
    steps: Vec<Step>,
}

impl<'a> Fuser<'a> {
    fn new(graph: &'a Graph, choices: &'a Choices) -> Self {
        let mut readers = vec![0; graph.values.len()];
        for value in graph.nodes.iter().flat_map(|node| &node.inputs).chain(&graph.outputs) {
            readers[value.0] += 1;
        }
        let (inputs, buffers, steps) = (Vec::new(), Vec::new(), Vec::new());
        Self { graph, choices, readers, held: BTreeMap::new(), inputs, buffers, steps }
    }

    fn input(&mut self, index: usize, input: ir::Input) {
        let value = &self.graph.values[input.value.0];
        let given = self.buffer(&value.name, value.shape);
        self.buffers[given.0].input = Some(index);
        self.inputs.push(given);
        let pixels = Pixels::of(value.shape);
        let buffer = match input.layout {
            Layout::Chw if pixels.count > 1 && pixels.channels > 1 => {
                self.transpose(&value.name, given, pixels, value.shape, false)
            }
            Layout::Chw | Layout::Hwc => given,
        };
        self.held.insert(input.value, Held { buffer, unordered: None });
    }

    fn node(&mut self, index: usize, node: &Node) {
        match &node.op {
            ir::Op::Dropout => self.rename(node, self.held(node.inputs[0]).unordered),
            ir::Op::Flatten => self.rename(node, self.flattened(node)),
            ir::Op::Activation => self.activation(index, node),
            ir::Op::BatchNorm(norm) => self.batch_norm(index, node, norm),
            ir::Op::Conv(conv) => {
                let conv = Conv::new(self.map(node.inputs[0]), self.map(node.output), conv);
                let schedules = self.conv_schedules(&conv);
                self.step(index, node, Op::Conv(conv, schedules));
            }
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
            ir::Op::Softmax => self.step(index, node, Op::Softmax(self.pixels(node.output))),
            ir::Op::Add => self.add(index, node),
            ir::Op::Multiply => self.step(index, node, Op::Multiply(self.combine(node))),
            ir::Op::Concat => {
                let parts = node.inputs.iter().map(|&input| self.pixels(input).channels).collect();
                let concat = Concat { pixels: self.pixels(node.output).count, parts };
                self.step(index, node, Op::Concat(concat));
            }
        }
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
        let buffer = self.held(node.inputs[0]).buffer;
        self.held.insert(node.output, Held { buffer, unordered });
    }

    /// An activation alone: joins the step that made its input, where it can.
    fn activation(&mut self, index: usize, node: &Node) {
        let per_channel = matches!(node.activation, Some(Activation::Prelu { .. }));
        let input = node.inputs[0];
        let Held { buffer, unordered } = self.held(input);
        let joined = self.sole_step(input).filter(|&step| {
            self.steps[step].activation.is_none() && (!per_channel || self.has_channels_of(step, input))
        });
        let op = Op::Activation(self.pixels(node.output));
        if let Some(step) = joined {
            self.join(step, index, node, unordered);
        } else if per_channel {
            self.step(index, node, op);
        } else {
            self.push(index, node, op, vec![buffer], unordered);
        }
    }

    /// A batch norm: folded into the step that made its input, where that has weights and nothing else comes between.
    fn batch_norm(&mut self, index: usize, node: &Node, norm: &ir::BatchNorm) {
        let folded = self
            .sole_step(node.inputs[0])
            .filter(|&step| self.steps[step].activation.is_none() && self.has_channels_of(step, node.inputs[0]));
        if let Some(step) = folded
            && !matches!(self.steps[step].op, Op::Conv(Conv { residual: true, .. }, _))
            && let Some(learned) = self.steps[step].op.learned_mut()
            && learned.norm.is_none()
        {
            learned.norm = Some(norm.clone());
            self.join(step, index, node, None);
        } else {
            let op = Op::BatchNorm(self.pixels(node.output), norm.clone());
            self.step(index, node, op);
        }
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
    fn adding_step(&self, sum: ValueId, other: ValueId) -> Option<(usize, BufferId)> {
        let shape = |value: ValueId| self.graph.values[value.0].shape;
        let is_sum_of_maps = matches!(shape(sum), Shape::Map(_)) && shape(sum) == shape(other);
        let step = self.sole_step(sum).filter(|_| is_sum_of_maps)?;
        let Step { op: Op::Conv(conv, schedules), activation: None, .. } = &self.steps[step] else {
            return None;
        };
        let is_depthwise = |level: &Level| matches!(schedules.get(*level), Schedule::Depthwise(_));
        let residual = self.held(other).buffer;
        let is_there = self.steps[step..].iter().all(|later| later.output != residual);
        (!conv.residual && is_there && !Level::ALL.iter().any(is_depthwise)).then_some((step, residual))
    }

    /// Lets a step compute one node more, its last.
    fn join(&mut self, step: usize, index: usize, node: &Node, unordered: Option<Map>) {
        let step = &mut self.steps[step];
        step.activation = node.activation;
        step.nodes.push(index);
        step.ordered = unordered.is_none();
        step.name.clone_from(&node.name);
        let buffer = step.output;
        self.buffers[buffer.0].name.clone_from(&node.name);
        self.held.insert(node.output, Held { buffer, unordered });
    }

    /// Whether `value` has the channels that `step` gave it: not so where a map was flattened in between.
    fn has_channels_of(&self, step: usize, value: ValueId) -> bool {
        Pixels::of(self.buffers[self.steps[step].output.0].shape).channels == self.pixels(value).channels
    }

    fn fully_connected(&mut self, index: usize, node: &Node, connected: &ir::FullyConnected) {
        let Held { buffer, unordered } = self.held(node.inputs[0]);
        let Pixels { count: pixels, channels } = match unordered {
            Some(map) => Pixels { count: map.pixels(), channels: map.channels },
            None => Pixels { count: 1, channels: self.graph.values[node.inputs[0].0].shape.len() },
        };
        let learned = Learned { weight: connected.weight, bias: connected.bias, norm: None };
        let connected = FullyConnected { pixels, channels, units: connected.units, dtype: connected.dtype, learned };
        let (inputs, units, dtype) = (connected.inputs(), connected.units, connected.dtype);
        let chosen = |level| self.choices.fully_connected(inputs, units, dtype, level);
        let schedules = PerLevel::from_fn(|level| {
            chosen(level).unwrap_or_else(|| ops::fully_connected::schedule(inputs, units, dtype, level))
        });
        self.push(index, node, Op::FullyConnected(connected, schedules), vec![buffer], None);
    }

    /// The step that made `value`, where nothing but the reader at hand reads it.
    fn sole_step(&self, value: ValueId) -> Option<usize> {
        let buffer = self.held(value).buffer;
        let readers: usize =
            self.held.iter().filter(|(_, held)| held.buffer == buffer).map(|(value, _)| self.readers[value.0]).sum();
        // Each renaming on the way here is itself a reader of what it renames.
        let renamings = self.held.values().filter(|held| held.buffer == buffer).count() - 1;
        let step = self.steps.iter().rposition(|step| step.output == buffer)?;
        (readers == renamings + 1 && !matches!(self.steps[step].op, Op::Transpose(_))).then_some(step)
    }

    /// A step that reads its inputs in their defined order.
    fn step(&mut self, index: usize, node: &Node, op: Op) {
        let inputs = node.inputs.iter().map(|&input| self.in_order(input)).collect();
        self.push(index, node, op, inputs, None);
    }

    /// A step whose output holds the node's features in the order of `unordered`, where that is not the defined one.
    fn push(&mut self, index: usize, node: &Node, op: Op, inputs: Vec<BufferId>, unordered: Option<Map>) {
        let output = self.buffer(&node.name, self.graph.values[node.output.0].shape);
        let scratch = op.scratch();
        let scratch = (scratch > 0).then(|| self.buffer(&node.name, Shape::Features(scratch)));
        let (name, activation) = (node.name.clone(), node.activation);
        let (nodes, ordered) = (vec![index], unordered.is_none());
        self.steps.push(Step { name, nodes, ordered, op, activation, inputs, output, scratch, packed: None });
        self.held.insert(node.output, Held { buffer: output, unordered });
    }

    /// The buffer that an output is read from: never the caller's own.
    fn output(&mut self, value: ValueId) -> BufferId {
        let buffer = self.in_order(value);
        if self.buffers[buffer.0].input.is_none() {
            return buffer;
        }
        let ir::Value { name, shape } = &self.graph.values[value.0];
        let Pixels { count, channels } = Pixels::of(*shape);
        self.move_to(name, buffer, *shape, Op::Concat(Concat { pixels: count, parts: vec![channels] }))
    }

    /// The buffer of a value with its features in their defined order, transposed once if need be.
    fn in_order(&mut self, value: ValueId) -> BufferId {
        let Held { buffer, unordered } = self.held(value);
        let Some(map) = unordered else { return buffer };
        let shape = self.graph.values[value.0].shape;
        let name = self.graph.values[value.0].name.clone();
        let ordered = self.transpose(&name, buffer, Pixels::of(Shape::Map(map)), shape, true);
        self.held.insert(value, Held { buffer: ordered, unordered: None });
        ordered
    }

    fn transpose(
        &mut self,
        name: &str,
        from: BufferId,
        pixels: Pixels,
        shape: Shape,
        to_channels_first: bool,
    ) -> BufferId {
        self.move_to(name, from, shape, Op::Transpose(Transpose { pixels, to_channels_first }))
    }

    /// A step that computes no node.
    fn move_to(&mut self, name: &str, from: BufferId, shape: Shape, op: Op) -> BufferId {
        let output = self.buffer(name, shape);
        self.steps.push(Step {
            name: name.to_owned(),
            nodes: Vec::new(),
            ordered: true,
            op,
            activation: None,
            inputs: vec![from],
            output,
            scratch: None,
            packed: None,
        });
        output
    }

    fn buffer(&mut self, name: &str, shape: Shape) -> BufferId {
        self.buffers.push(Unplaced { name: name.to_owned(), shape, input: None });
        BufferId(self.buffers.len() - 1)
    }

    fn held(&self, value: ValueId) -> Held {
        self.held[&value]
    }

    fn pixels(&self, value: ValueId) -> Pixels {
        Pixels::of(self.graph.values[value.0].shape)
    }

    fn map(&self, value: ValueId) -> Map {
        map(self.graph, value)
    }

    fn pool(&self, node: &Node, window: crate::shape::Window) -> Pool {
        Pool { input: self.map(node.inputs[0]), output: self.map(node.output), window }
    }

    fn combine(&self, node: &Node) -> Combine {
        let output = self.pixels(node.output);
        let gates = node.inputs.iter().map(|&input| output.count > 1 && self.pixels(input).count == 1).collect();
        Combine { output, gates }
    }
}

/// The size of a value that `check` has seen to be a map.
pub fn map(graph: &Graph, value: ValueId) -> Map {
    match graph.values[value.0].shape {
        Shape::Map(map) => map,
        Shape::Features(channels) => Map { height: 1, width: 1, channels },
    }
}
