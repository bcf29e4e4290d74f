//! The plan as text: what each step does, how, where, and what it costs.

use crate::check::ir::{Activation, Graph};
use crate::text_table::{Side, bytes, render, thousands};

use super::level::Level;
use super::ops::conv::{Hold, Schedule};
use super::{Op, Place, Plan, Step};

/// Prints a plan: a table of steps, then the schedules of those that have a choice, level by level.
pub fn print(graph: &Graph, plan: &Plan) -> String {
    let rows: Vec<_> = plan.steps.iter().map(|step| Some(row(graph, plan, step))).collect();
    let steps = render(
        [
            ("step", Side::Left),
            ("does", Side::Left),
            ("reads", Side::Left),
            ("writes", Side::Right),
            ("arena", Side::Right),
            ("bytes", Side::Right),
            ("multiply-adds", Side::Right),
        ],
        &rows,
    );
    let rows: Vec<_> = plan.steps.iter().flat_map(schedules).map(Some).collect();
    let schedules = render(
        [
            ("step", Side::Left),
            ("levels", Side::Left),
            ("algorithm", Side::Left),
            ("tile", Side::Left),
            ("statements", Side::Right),
            ("packed weights", Side::Right),
        ],
        &rows,
    );
    let arena = bytes((plan.arena * size_of::<f32>()) as u64);
    format!("{}: {} steps, an arena of {arena}\n\n{steps}\n{schedules}", graph.name, plan.steps.len())
}

fn row(graph: &Graph, plan: &Plan, step: &Step) -> [String; 7] {
    let inputs: Vec<&str> = step.inputs.iter().map(|input| plan.buffers[input.0].name.as_str()).collect();
    let output = &plan.buffers[step.output.0];
    let offset = match output.place {
        Place::Arena(offset) => offset,
        Place::Input(_) => 0,
    };
    let multiply_adds: u64 = step.nodes.iter().map(|&node| graph.nodes[node].multiply_adds).sum();
    [
        step.name.clone(),
        what(graph, step),
        inputs.join(", "),
        output.shape.to_string(),
        (offset * size_of::<f32>()).to_string(),
        (output.shape.len() * size_of::<f32>()).to_string(),
        thousands(multiply_adds),
    ]
}

/// The nodes of a step in the words of the language, in the order in which they are computed.
fn what(graph: &Graph, step: &Step) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for node in step.nodes.iter().map(|&node| &graph.nodes[node]) {
        let kind = graph.kind(node);
        if kind != "activation" {
            parts.push(kind);
        }
        parts.extend(node.activation.map(Activation::name));
    }
    if parts.is_empty() {
        parts.push(match step.op {
            Op::Transpose(_) => "transpose",
            _ => "copy",
        });
    }
    parts.join(" + ")
}

/// The rows of a step's schedules.
fn schedules(step: &Step) -> Vec<[String; 6]> {
    let packed = |level| {
        let values = step.packed.as_ref().map_or(0, |packed| packed.get(level).len);
        bytes((values * size_of::<f32>()) as u64)
    };
    let row = |levels: &[Level], algorithm: &str, tile: String, statements: usize| {
        let names: Vec<&str> = levels.iter().map(|level| level.name()).collect();
        let names = if levels.len() == Level::ALL.len() { "all".to_owned() } else { names.join(", ") };
        let weights = levels.first().map(|&level| packed(level)).unwrap_or_default();
        [step.name.clone(), names, algorithm.to_owned(), tile, statements.to_string(), weights]
    };
    match &step.op {
        Op::Conv(_, schedules) => {
            let rows = schedules.distinct().into_iter().map(|(schedule, levels)| match schedule {
                Schedule::Direct(direct) => {
                    let tiles = direct.panels.iter().map(|panel| {
                        let pixels = panel.row.iter().map(|run| run.pixels).max().unwrap_or(0);
                        let held = match panel.hold {
                            Hold::Weights => "weights held",
                            Hold::Inputs => "inputs held",
                        };
                        let unrolled = if panel.unrolled { ", unrolled" } else { "" };
                        format!(
                            "{}x {pixels} pixels x {} vectors of {}, {held}{unrolled}",
                            panel.count, panel.vectors, direct.lanes
                        )
                    });
                    let tiles: Vec<String> = tiles.collect();
                    row(&levels, "direct", tiles.join("; "), direct.statements)
                }
                Schedule::Depthwise(depthwise) => {
                    let pixels = depthwise.row.iter().map(|run| run.pixels).max().unwrap_or(0);
                    row(&levels, "depthwise", format!("{pixels} pixels x 1 vector"), depthwise.statements)
                }
            });
            rows.collect()
        }
        Op::FullyConnected(_, schedules) => {
            let rows = schedules.distinct().into_iter().map(|(schedule, levels)| {
                row(&levels, "rows", format!("{} rows x 1 vector of {}", schedule.rows, schedule.lanes), schedule.rows)
            });
            rows.collect()
        }
        Op::MaxPool(_)
        | Op::AvgPool(..)
        | Op::GlobalMaxPool(_)
        | Op::GlobalAvgPool(_)
        | Op::BatchNorm(..)
        | Op::Activation(_)
        | Op::Softmax(_)
        | Op::Add(_)
        | Op::Multiply(_)
        | Op::Concat(_)
        | Op::Transpose(_) => Vec::new(),
    }
}
