//! Nodes become steps: what can be computed together is, and what only renames memory disappears.
//!
//! - `dropout` and `flatten` move nothing: their output is their input's operand.
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
use crate::shape::{Map, Shape};

use super::level::{Level, PerLevel};
use super::ops::conv::Schedule;
use super::workload::Choices;
use super::{Combine, Conv, Divisor, FullyConnected, Learned, Op, OperandId, Pixels, Pool, Step, Transpose, ops};

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
    let outputs = graph.outputs.iter().map(|&value| fuser.output(value)).collect();
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
        for value in graph.nodes.iter().flat_map(|node| &node.inputs).chain(&graph.outputs) {
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
        let operand = match input.layout {
            Layout::Chw if pixels.count > 1 && pixels.channels > 1 => {
                self.transpose(&value.name, given, pixels, value.shape, false)
            }
            Layout::Chw | Layout::Hwc => given,
        };
        self.held.insert(input.value, Held { operand, unordered: None });
    }

    fn node(&mut self, index: usize, node: &Node) {
        match &node.op {
            ir::Op::Dropout => self.rename(node, self.held(node.inputs[0]).unordered),
            ir::Op::Flatten => {
                self.keep_in_one_piece(self.held(node.inputs[0]).operand);
                self.rename(node, self.flattened(node));
            }
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
            ir::Op::Concat => self.join_parts(index, node),
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
    fn adding_step(&self, sum: ValueId, other: ValueId) -> Option<(usize, OperandId)> {
        let shape = |value: ValueId| self.graph.values[value.0].shape;
        let is_sum_of_maps = matches!(shape(sum), Shape::Map(_)) && shape(sum) == shape(other);
        let step = self.sole_step(sum).filter(|_| is_sum_of_maps)?;
        let Step { op: Op::Conv(conv, schedules), activation: None, .. } = &self.steps[step] else {
            return None;
        };
        let is_depthwise = |level: &Level| matches!(schedules.get(*level), Schedule::Depthwise(_));
        let residual = self.held(other).operand;
        let is_filled_later = self.steps[step..].iter().any(|later| later.output == residual);
        let is_joined_later = self.joins.iter().any(|join| join.output == residual && join.at > step);
        let is_there = !is_filled_later && !is_joined_later;
        (!conv.residual && is_there && !Level::ALL.iter().any(is_depthwise)).then_some((step, residual))
    }

    /// A concatenation, whose parts have steps of their own.
    fn join_parts(&mut self, index: usize, node: &Node) {
        let parts = node.inputs.iter().map(|&input| self.in_order(input)).collect();
        let output = self.operand(&node.name, self.graph.values[node.output.0].shape);
        let (pixels, at) = (self.pixels(node.output).count, self.steps.len());
        self.joins.push(Join { node: index, output, parts, pixels, at });
        self.held.insert(node.output, Held { operand: output, unordered: None });
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
        Pixels::of(self.operands[self.steps[step].output.0].shape).channels == self.pixels(value).channels
    }

    fn fully_connected(&mut self, index: usize, node: &Node, connected: &ir::FullyConnected) {
        let Held { operand, unordered } = self.held(node.inputs[0]);
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
    fn output(&mut self, value: ValueId) -> OperandId {
        let mut operand = self.in_order(value);
        if self.operands[operand.0].input.is_some() {
            let ir::Value { name, shape } = &self.graph.values[value.0];
            operand = self.move_to(name, operand, *shape, Op::Copy(Pixels::of(*shape)));
        }
        self.keep_in_one_piece(operand);
        operand
    }

    fn keep_in_one_piece(&mut self, operand: OperandId) {
        self.operands[operand.0].in_one_piece = true;
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
        self.move_to(name, from, shape, Op::Transpose(Transpose { pixels, to_channels_first }))
    }

    fn move_to(&mut self, name: &str, from: OperandId, shape: Shape, op: Op) -> OperandId {
        let output = self.operand(name, shape);
        self.steps.push(Step::moving(name, op, from, output));
        output
    }

    fn operand(&mut self, name: &str, shape: Shape) -> OperandId {
        self.operands.push(Unplaced { name: name.to_owned(), shape, input: None, in_one_piece: false });
        OperandId(self.operands.len() - 1)
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
