//! What there is a choice of: the shapes of convolutions and fully connected layers, with their schedules by name.
//!
//! Layers of the same shape are computed alike, so that a shape, not a layer, has schedules. Its name says all that they depend
//! on: what is said of a name holds for whatever model has it, and for none that does not.

use std::collections::BTreeMap;

use crate::check::ir::{self, Graph, Node};
use crate::dtype::WeightsDtype;
use crate::shape::Window;

use super::fuse::{map, unpadded};
use super::level::{Level, PerLevel};
use super::ops::chain::{Chain, ChainSchedule};
use super::{Conv, Op, ops, plan};

/// A shape that can be computed in several ways.
#[derive(Clone, Debug)]
pub enum Workload {
    /// A convolution, whatever its parameters.
    Conv(Box<Conv>),
    /// A fully connected layer.
    FullyConnected {
        /// How many values it reads.
        inputs: usize,
        /// How many it gives.
        units: usize,
        /// The type of its weights.
        dtype: WeightsDtype,
    },
    /// Convolutions that the cost model has computed together, and how.
    Chain(Box<Chain>, PerLevel<ChainSchedule>),
}

/// One way to compute a workload.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// What it is called: no two of a workload's candidates on a level have the same name.
    pub name: String,
    /// The cycles that it takes by the cost model, where there is one.
    pub cycles: Option<usize>,
    schedule: Schedule,
}

/// A schedule of either operator.
#[derive(Clone, Debug)]
enum Schedule {
    Conv(ops::conv::Schedule),
    FullyConnected(ops::fully_connected::Schedule),
    /// Of a chain: whether it is one.
    Together(bool),
}

impl Workload {
    /// What a node computes, if there is a choice of how.
    pub fn of(graph: &Graph, node: &Node) -> Option<Self> {
        let input = *node.inputs.first()?;
        if let ir::Op::Conv(conv) = &node.op {
            let (input, window) = unpadded(graph, input, conv.window);
            let conv = ir::Conv { window, ..conv.clone() };
            return Some(Self::Conv(Box::new(Conv::new(map(graph, input), map(graph, node.output), &conv))));
        }
        // Of an operator that is not here, the cost model's choice is taken.
        let ir::Op::FullyConnected(connected) = &node.op else {
            return None;
        };
        let inputs = graph.values[input.0].shape.len();
        Some(Self::FullyConnected { inputs, units: connected.units, dtype: connected.dtype })
    }

    /// All of a model, in the order of the first of the layers that have each, with the names of these; then the chains, with the names of
    /// their last layers.
    pub fn all(graph: &Graph) -> Vec<(Self, Vec<&str>)> {
        let mut all: Vec<(Self, Vec<&str>)> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let layers = graph.nodes.iter().filter_map(|node| Some((Self::of(graph, node)?, node)));
        let chains = plan(graph, &Choices::default()).steps.into_iter().filter_map(|step| {
            let Op::Chain(chain, schedules) = step.op else { return None };
            Some((Self::Chain(Box::new(chain), schedules), &graph.nodes[*step.nodes.last()?]))
        });
        for (workload, node) in layers.chain(chains) {
            let at = *known.entry(workload.name()).or_insert(all.len());
            match all.get_mut(at) {
                Some((_, layers)) => layers.push(&node.name),
                None => all.push((workload, vec![&node.name])),
            }
        }
        all
    }

    /// Its name: `14x14x6 -> 10x10x16, kernel 5x5` of a convolution, `400 -> 120` of a fully connected layer; of a chain, those of its
    /// convolutions.
    pub fn name(&self) -> String {
        match self {
            Self::Conv(conv) => conv_name(conv),
            Self::FullyConnected { inputs, units, dtype } => fully_connected_name(*inputs, *units, *dtype),
            Self::Chain(chain, _) => chain_name(chain),
        }
    }

    /// The ways to compute it that are worth to be measured, the cost model's choice first.
    pub fn candidates(&self, level: Level) -> Vec<Candidate> {
        match self {
            Self::Conv(conv) => {
                let candidates = ops::conv::candidates(conv, level).into_iter();
                let named = |(schedule, cycles): ops::conv::Estimated| Candidate {
                    name: schedule.name(),
                    cycles,
                    schedule: Schedule::Conv(schedule),
                };
                candidates.map(named).collect()
            }
            Self::FullyConnected { inputs, units, dtype } => {
                let candidates = ops::fully_connected::candidates(*inputs, *units, *dtype, level).into_iter();
                let named = |schedule: ops::fully_connected::Schedule| Candidate {
                    name: schedule.tile(),
                    cycles: None,
                    schedule: Schedule::FullyConnected(schedule),
                };
                candidates.map(named).collect()
            }
            Self::Chain(_, schedules) => {
                let candidate = |name: &str, cycles, together| Candidate {
                    name: name.to_owned(),
                    cycles,
                    schedule: Schedule::Together(together),
                };
                let cycles = schedules.get(level).cycles;
                vec![candidate("together", Some(cycles), true), candidate("apart", None, false)]
            }
        }
    }
}

/// What stands between the names of a chain's convolutions.
pub const THEN: &str = "; then ";

fn chain_name(chain: &Chain) -> String {
    let names: Vec<String> = chain.links().map(|link| conv_name(&link.conv)).collect();
    names.join(THEN)
}

/// What is left out is as usual: a stride and a dilation of 1, no padding, one group, algorithms that round a little more, weights
/// in `f32`.
fn conv_name(conv: &Conv) -> String {
    let Window { kernel, stride, dilation, before: [top, left], after: [bottom, right] } = conv.window;
    let pair = |what: &str, [height, width]: [usize; 2]| format!(", {what} {height}x{width}");
    let unless_one = |what, sizes| if sizes == [1, 1] { String::new() } else { pair(what, sizes) };
    let padding = match [top, bottom, left, right] {
        [0, 0, 0, 0] => String::new(),
        [top, bottom, left, right] if [bottom, left, right] == [top; 3] => format!(", padding {top}"),
        sides => format!(", padding {sides:?}"),
    };
    let groups = if conv.groups == 1 { String::new() } else { format!(", {} groups", conv.groups) };
    let dtype = unless_f32(conv.dtype);
    let exact = if conv.exact { ", exact" } else { "" };
    let [kernel, stride, dilation] =
        [pair("kernel", kernel), unless_one("stride", stride), unless_one("dilation", dilation)];
    format!("{} -> {}{kernel}{stride}{dilation}{padding}{groups}{exact}{dtype}", conv.input, conv.output)
}

fn fully_connected_name(inputs: usize, units: usize, dtype: WeightsDtype) -> String {
    format!("{inputs} -> {units}{}", unless_f32(dtype))
}

fn unless_f32(dtype: WeightsDtype) -> String {
    if dtype == WeightsDtype::F32 { String::new() } else { format!(", weights in {}", dtype.name()) }
}

/// For some workloads, on some levels, the candidate that is taken rather than the cost model's choice.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    taken: BTreeMap<(String, Level), Schedule>,
    apart: bool,
}

impl Choices {
    /// The same, with each convolution computed by itself.
    #[must_use]
    pub fn apart(self) -> Self {
        Self { apart: true, ..self }
    }

    /// Whether each convolution is computed by itself.
    pub const fn are_apart(&self) -> bool {
        self.apart
    }

    /// Has a candidate of the workload taken.
    pub fn take(&mut self, workload: &Workload, level: Level, candidate: Candidate) {
        self.taken.insert((workload.name(), level), candidate.schedule);
    }

    /// What is taken for a convolution.
    pub fn conv(&self, conv: &Conv, level: Level) -> Option<ops::conv::Schedule> {
        match self.taken.get(&(conv_name(conv), level))? {
            Schedule::Conv(schedule) => Some(schedule.clone()),
            Schedule::FullyConnected(_) | Schedule::Together(_) => None,
        }
    }

    /// What is taken for a fully connected layer.
    pub fn fully_connected(
        &self,
        inputs: usize,
        units: usize,
        dtype: WeightsDtype,
        level: Level,
    ) -> Option<ops::fully_connected::Schedule> {
        match self.taken.get(&(fully_connected_name(inputs, units, dtype), level))? {
            Schedule::FullyConnected(schedule) => Some(*schedule),
            Schedule::Conv(_) | Schedule::Together(_) => None,
        }
    }

    /// Whether convolutions are to be computed together, if that is chosen at any level: what is one step at one level is one at all of
    /// them, so not where they are to be apart at any.
    pub fn chain(&self, chain: &Chain) -> Option<bool> {
        let name = chain_name(chain);
        let of_level = |level| match self.taken.get(&(name.clone(), level))? {
            Schedule::Together(together) => Some(*together),
            Schedule::Conv(_) | Schedule::FullyConnected(_) => None,
        };
        Level::ALL.into_iter().filter_map(of_level).min()
    }
}
