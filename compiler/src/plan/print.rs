//! The plan as text: what each step does, how, where, and what it costs.

use crate::check::ir::{self, Activation, Graph, Node};
use crate::dtype::WeightsDtype;
use crate::text_table::{Side, bytes, plural, render, render_grouped, thousands};

use super::level::{Level, PerLevel};
use super::ops::chain::{Chain, ChainSchedule, LinkSchedule};
use super::ops::conv::Schedule;
use super::ops::conv::direct::{Direct, Sharing};
use super::{Concat, Op, Operand, OperandId, Place, Plan, Scheduled, Step, View};

/// Prints a plan: a table of steps, one of what lies side by side and one of slices, if there are any, then the schedules of steps
/// that have a choice, level by level.
pub fn print(graph: &Graph, plan: &Plan) -> String {
    print_at(graph, plan, &Level::ALL)
}

/// [`print()`] with the schedules of some levels only.
pub fn print_at(graph: &Graph, plan: &Plan, levels: &[Level]) -> String {
    let rows: Vec<_> = plan.steps.iter().map(|step| Some(row(graph, plan, step))).collect();
    let steps = render(
        [
            ("step", Side::Left),
            ("does", Side::Left),
            ("reads", Side::Left),
            ("writes", Side::Right),
            ("at byte", Side::Right),
            ("bytes", Side::Right),
            ("multiply-adds", Side::Right),
        ],
        &rows,
    );
    let rows: Vec<_> = plan.concats.iter().map(|concat| Some(concat_row(plan, concat))).collect();
    let concats = render(
        [
            ("concat", Side::Left),
            ("of", Side::Right),
            ("at byte", Side::Right),
            ("bytes apart", Side::Right),
            ("written in place", Side::Left),
            ("copied", Side::Left),
        ],
        &rows,
    );
    let concats = if rows.is_empty() { String::new() } else { format!("{concats}\n") };
    let rows: Vec<_> = plan.operands.iter().filter_map(|operand| slice_row(plan, operand)).map(Some).collect();
    let columns = [("slice", Side::Left), ("of", Side::Left), ("at byte", Side::Right), ("bytes apart", Side::Right)];
    let slices = if rows.is_empty() { String::new() } else { format!("{}\n", render(columns, &rows)) };
    let groups: Vec<_> = plan.steps.iter().flat_map(|step| schedules(step, levels)).collect();
    let schedules = render_grouped(
        "step on levels: algorithm",
        [
            ("panels", Side::Right),
            ("tile", Side::Left),
            ("in registers", Side::Left),
            ("parts", Side::Right),
            ("statements", Side::Right),
            ("packed weights", Side::Right),
        ],
        &groups,
    );
    let arena = bytes((plan.arena * size_of::<f32>()) as u64);
    let count = plural(plan.steps.len(), "step");
    format!("{}: {count}, an arena of {arena}\n\n{steps}\n{concats}{slices}{schedules}", graph.name)
}

fn row(graph: &Graph, plan: &Plan, step: &Step) -> [String; 7] {
    let output = &plan.operands[step.output.0];
    let multiply_adds: u64 = step.nodes.iter().map(|&node| graph.nodes[node].multiply_adds).sum();
    [
        step.name.clone(),
        what(graph, step),
        names(plan, &step.inputs),
        output.shape.to_string(),
        thousands(first_byte(plan, plan.view(step.output))),
        thousands((output.shape.len() * size_of::<f32>()) as u64),
        if multiply_adds == 0 { String::new() } else { thousands(multiply_adds) },
    ]
}

/// A concatenation, whose pixels may lie further apart than they are long: inside a larger one.
fn concat_row(plan: &Plan, concat: &Concat) -> [String; 6] {
    let is_copy =
        |part: &OperandId| plan.steps.iter().any(|step| step.output == *part && matches!(step.op, Op::Copy(_)));
    let (copied, in_place): (Vec<OperandId>, Vec<OperandId>) = concat.parts.iter().partition(|part| is_copy(part));
    let output = &plan.operands[concat.output.0];
    [
        output.name.clone(),
        output.shape.to_string(),
        thousands(first_byte(plan, output.view)),
        thousands((output.view.pitch * size_of::<f32>()) as u64),
        names(plan, &in_place),
        names(plan, &copied),
    ]
}

/// A slice, which lies where the whole does.
fn slice_row(plan: &Plan, slice: &Operand) -> Option<[String; 4]> {
    Some([
        slice.name.clone(),
        plan.operands[slice.whole?.0].name.clone(),
        thousands(first_byte(plan, slice.view)),
        thousands((slice.view.pitch * size_of::<f32>()) as u64),
    ])
}

/// Where a view begins in the arena, or in the caller's memory.
fn first_byte(plan: &Plan, view: View) -> u64 {
    let buffer = match plan.buffers[view.buffer.0].place {
        Place::Arena(offset) => offset,
        Place::Input(_) => 0,
    };
    ((buffer + view.first) * size_of::<f32>()) as u64
}

fn names(plan: &Plan, operands: &[OperandId]) -> String {
    let mut names: Vec<&str> = operands.iter().map(|operand| plan.operands[operand.0].name.as_str()).collect();
    names.dedup();
    names.join(", ")
}

/// The nodes of a step in the words of the language, in the order in which they are computed: `conv + relu, depthwise_conv + relu` where
/// there are several convolutions.
pub fn what(graph: &Graph, step: &Step) -> String {
    if step.nodes.is_empty() {
        let moved = match step.op {
            Op::Transpose(_) => "transpose",
            Op::Conv(..) => "conv",
            Op::Copy(_)
            // Of these, each step is at least one node.
            | Op::Chain(..)
            | Op::Interleave(_)
            | Op::MaxPool(..)
            | Op::AvgPool(..)
            | Op::GlobalMaxPool(_)
            | Op::GlobalAvgPool(_)
            | Op::Pad(_)
            | Op::Slice(_)
            | Op::DepthToSpace(_)
            | Op::SpaceToDepth(_)
            | Op::Upsample(_)
            | Op::FullyConnected(..)
            | Op::BatchNorm(..)
            | Op::Activation(_)
            | Op::Softmax(_)
            | Op::LogSoftmax(_)
            | Op::ArgMax(_)
            | Op::ChannelMax(_)
            | Op::GroupNorm(..)
            | Op::LayerNorm(..)
            | Op::LocalResponseNorm(..)
            | Op::L2Normalize(..)
            | Op::Add(_)
            | Op::Sub(_)
            | Op::Multiply(_)
            | Op::Div(_)
            | Op::Shuffle(..) => "copy",
        };
        return moved.to_owned();
    }
    let nodes: Vec<&Node> = step.nodes.iter().map(|&node| &graph.nodes[node]).collect();
    let links = nodes.chunk_by(|_, next| !matches!(next.op, ir::Op::Conv(_))).map(|nodes| {
        let words = nodes.iter().flat_map(|node| {
            let kind = (node.kind != "activation").then_some(node.kind);
            kind.into_iter().chain(node.activation.map(Activation::name))
        });
        words.collect::<Vec<_>>().join(" + ")
    });
    links.collect::<Vec<_>>().join(", ")
}

/// Columns of the table of schedules.
const COLUMNS: usize = 6;

/// A schedule: the step, the levels and the algorithm, and below them a row or, for a convolution, one for each kind of panel.
type Schedules = (String, Vec<[String; COLUMNS]>);

/// The schedules of a step.
fn schedules(step: &Step, levels: &[Level]) -> Vec<Schedules> {
    match step.op.scheduled() {
        Some(Scheduled::Conv(conv, schedules)) => {
            let of_level = distinct(schedules, levels).into_iter().map(|(schedule, levels)| {
                let parts = schedule.parts(conv);
                match schedule {
                    Schedule::Direct(direct) => {
                        let algorithm = match direct.sharing {
                            Sharing::Rows | Sharing::Blocks(_) => "direct",
                            Sharing::Panels => "direct, cut by filters",
                        };
                        panels(step, &levels, &with_dtype(algorithm, "in", conv.dtype), direct, parts)
                    }
                    Schedule::Winograd(winograd) => {
                        let algorithm = with_dtype(&winograd.algorithm(), "rounded to", conv.dtype);
                        panels(step, &levels, &algorithm, &winograd.product, parts)
                    }
                    Schedule::Depthwise(sliding) => {
                        scheduled(step, &levels, "depthwise", sliding.tile(), parts, sliding.statements)
                    }
                }
            });
            of_level.collect()
        }
        Some(Scheduled::Chain(chain, schedules)) => distinct(schedules, levels)
            .into_iter()
            .map(|(schedule, levels)| links(step, &levels, chain, schedule))
            .collect(),
        Some(Scheduled::FullyConnected(connected, schedules)) => {
            let of_level = distinct(schedules, levels).into_iter().map(|(schedule, levels)| {
                let (algorithm, parts) = (with_dtype("rows", "in", connected.dtype), schedule.cuts(connected).count());
                scheduled(step, &levels, &algorithm, schedule.tile(), parts, schedule.outputs())
            });
            of_level.collect()
        }
        Some(Scheduled::Pool(pool, sliding)) => {
            let parts = sliding.cuts(pool.output).count();
            vec![scheduled(step, levels, "windows", sliding.tile(), parts, sliding.statements)]
        }
        None => Vec::new(),
    }
}

/// The distinct schedules of some levels, each with those of them that share it.
fn distinct<'s, T: PartialEq>(schedules: &'s PerLevel<T>, levels: &[Level]) -> Vec<(&'s T, Vec<Level>)> {
    let mut distinct = schedules.distinct();
    for (_, sharing) in &mut distinct {
        sharing.retain(|level| levels.contains(level));
    }
    distinct.retain(|(_, sharing)| !sharing.is_empty());
    distinct
}

/// An algorithm, and the type that its weights are in or were rounded to.
fn with_dtype(algorithm: &str, is: &str, dtype: WeightsDtype) -> String {
    if dtype == WeightsDtype::F32 {
        return algorithm.to_owned();
    }
    format!("{algorithm}, {is} {}", dtype.name())
}

/// A schedule in one row; the columns of panels and registers are left empty.
fn scheduled(
    step: &Step,
    levels: &[Level],
    algorithm: &str,
    tile: String,
    parts: usize,
    statements: usize,
) -> Schedules {
    let [parts, statements, weights] = costs(step, levels, parts, statements);
    let none = String::new;
    (heading(step, levels, algorithm), vec![[none(), tile, none(), parts, statements, weights]])
}

/// A schedule in a row for each kind of panel; what holds for all of them stands in the first.
fn panels(step: &Step, levels: &[Level], algorithm: &str, direct: &Direct, parts: usize) -> Schedules {
    let rows = direct.panels.iter().enumerate().map(|(index, panel)| {
        let costs = if index == 0 { costs(step, levels, parts, direct.statements) } else { Default::default() };
        let [parts, statements, weights] = costs;
        [panel.count.to_string(), panel.tile(direct.lanes), panel.manner(""), parts, statements, weights]
    });
    (heading(step, levels, algorithm), rows.collect())
}

/// The schedules of a chain, a convolution after the other.
fn links(step: &Step, levels: &[Level], chain: &Chain, schedule: &ChainSchedule) -> Schedules {
    let rows = schedule.links.iter().flat_map(|link| match link {
        LinkSchedule::Direct(direct) => {
            let panels = direct.panels.iter();
            panels.map(|panel| [panel.count.to_string(), panel.tile(direct.lanes), panel.manner("")]).collect()
        }
        LinkSchedule::Depthwise(sliding) => vec![[String::new(), sliding.tile(), String::new()]],
    });
    let parts = chain.cuts(schedule).count();
    let rows = rows.enumerate().map(|(index, [panels, tile, manner])| {
        let costs = if index == 0 { costs(step, levels, parts, schedule.statements()) } else { Default::default() };
        let [parts, statements, weights] = costs;
        [panels, tile, manner, parts, statements, weights]
    });
    (heading(step, levels, &format!("{} at a time", plural(chain.rows, "row"))), rows.collect())
}

fn heading(step: &Step, levels: &[Level], algorithm: &str) -> String {
    let names: Vec<&str> = levels.iter().map(|level| level.name()).collect();
    let names = if levels.len() == Level::ALL.len() { "all levels".to_owned() } else { names.join(", ") };
    format!("{} on {names}: {algorithm}", step.name)
}

/// How many parts a schedule has, how many statements its code, and what its weights take.
fn costs(step: &Step, levels: &[Level], parts: usize, statements: usize) -> [String; 3] {
    let packed = step.packed.as_ref().zip(levels.first()).map(|(packed, &level)| packed.get(level).packing.values());
    let weights = packed.map(|values| bytes((values * size_of::<f32>()) as u64)).unwrap_or_default();
    [parts.to_string(), statements.to_string(), weights]
}
