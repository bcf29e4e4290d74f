//! What was measured, and what follows from it.

use std::fmt;

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::workload::{self, Candidate, Choices};
use hardwire_compiler::plan::{Plan, Step, plan};
use hardwire_compiler::text_table::{Side, render};
use hardwire_compiler::tuned::Tuned;

use crate::measure::Seconds;

/// How much less time than the cost model's choice another schedule must take to displace it: more than noise.
const DISPLACES: f64 = 0.97;

/// The part of the time of the cost model's choice that others are meant to need at least.
const GOAL: f64 = 0.95;

/// A workload with its candidates.
pub struct Alternatives<'a> {
    pub workload: workload::Workload,
    /// The layers that have it; of a chain, those that it ends with.
    pub layers: Vec<&'a str>,
    /// For each candidate, the last layer of each step that is measured for it.
    pub steps: Vec<Vec<String>>,
    /// The cost model's choice first.
    pub candidates: Vec<Candidate>,
}

impl Alternatives<'_> {
    /// Whether it is a chain: what is measured of it is whether it should be one.
    pub const fn is_chain(&self) -> bool {
        matches!(self.workload, workload::Workload::Chain(..))
    }

    /// The programs in which the candidate at `at` is measured, of those for so many rounds. A chain is in the one behind them; its
    /// convolutions are measured apart in the first.
    fn measured_in(&self, at: usize, rounds: usize) -> Vec<usize> {
        match (self.is_chain(), at) {
            (false, at) => (at..rounds).step_by(self.candidates.len()).collect(),
            (true, 0) => vec![rounds],
            (true, _) => vec![0],
        }
    }

    /// The candidate that a round measures; those of shorter lists are measured more than once.
    pub fn in_round(&self, round: usize) -> &Candidate {
        &self.candidates[round % self.candidates.len()]
    }
}

/// The workloads of a model with all that is measured of them.
pub fn workloads(graph: &Graph, level: Level) -> Vec<Alternatives<'_>> {
    let [together, apart] = [Choices::default(), Choices::default().apart()].map(|choices| plan(graph, &choices));
    let all = workload::Workload::all(graph).into_iter();
    all.map(|(workload, layers)| {
        let candidates = workload.candidates(level);
        let steps = match workload {
            workload::Workload::Chain(..) => of_chains(graph, &together, &apart, &layers),
            _ => vec![starting_with(graph, &apart, &layers); candidates.len()],
        };
        Alternatives { workload, layers, steps, candidates }
    })
    .collect()
}

/// How many programs it takes for each candidate of each layer to be in one.
pub fn rounds(workloads: &[Alternatives<'_>]) -> usize {
    let layers = workloads.iter().filter(|workload| !workload.is_chain());
    layers.map(|workload| workload.candidates.len()).max().unwrap_or(0)
}

/// The names of the steps that compute some layers.
fn starting_with(graph: &Graph, plan: &Plan, layers: &[&str]) -> Vec<String> {
    let computes = |step: &&Step| {
        let first = step.nodes.first().map(|&node| graph.nodes[node].name.as_str());
        first.is_some_and(|first| layers.contains(&first))
    };
    plan.steps.iter().filter(computes).map(|step| step.name.clone()).collect()
}

/// The names of the chains that end with some layers, and of the steps that they are apart.
fn of_chains(graph: &Graph, together: &Plan, apart: &Plan, last: &[&str]) -> Vec<Vec<String>> {
    let is_chain = |step: &&Step| {
        let node = step.nodes.last().map(|&node| graph.nodes[node].name.as_str());
        node.is_some_and(|node| last.contains(&node))
    };
    let chains: Vec<&Step> = together.steps.iter().filter(is_chain).collect();
    let nodes: Vec<usize> = chains.iter().flat_map(|step| step.nodes.iter().copied()).collect();
    let is_part = |step: &&Step| step.nodes.iter().any(|node| nodes.contains(node));
    let names = |steps: &mut dyn Iterator<Item = &Step>| steps.map(|step| step.name.clone()).collect();
    vec![names(&mut chains.into_iter()), names(&mut apart.steps.iter().filter(is_part))]
}

/// The schedules of a model on one level, with their times.
#[derive(Clone, Debug)]
pub struct Tuning {
    /// The level.
    pub level: Level,
    /// Each shape, in the order of the model.
    pub workloads: Vec<Workload>,
}

/// The schedules of one shape.
#[derive(Clone, Debug)]
pub struct Workload {
    /// Its name.
    pub name: String,
    /// The layers that have it; of a chain, those that it ends with.
    pub layers: Vec<String>,
    /// Whether it is a chain, whose convolutions are measured by themselves as well.
    pub is_chain: bool,
    /// The cost model's choice, then all others.
    pub schedules: Vec<Timed>,
}

/// A schedule and how long it takes.
#[derive(Clone, Debug)]
pub struct Timed {
    /// Its name.
    pub name: String,
    /// The cycles that it takes by the cost model, where there is one.
    pub cycles: Option<usize>,
    /// Least seconds of all layers of the shape together, in the even rotations and in the odd ones.
    pub halves: [f64; 2],
}

impl Timed {
    /// The least seconds of all rotations.
    pub fn seconds(&self) -> f64 {
        self.halves[0].min(self.halves[1])
    }
}

impl Workload {
    /// The cost model's choice.
    fn by_model(&self) -> &Timed {
        &self.schedules[0]
    }

    /// The fastest, whatever its lead.
    fn fastest(&self) -> &Timed {
        self.schedules.iter().min_by(|a, b| a.seconds().total_cmp(&b.seconds())).unwrap_or_else(|| self.by_model())
    }

    /// The fastest of those that are faster than the cost model's choice in both halves of the rotations; that one where none is.
    fn taken(&self) -> &Timed {
        let faster = self.schedules.iter().filter(|timed| self.leads(timed, DISPLACES));
        faster.min_by(|a, b| a.seconds().total_cmp(&b.seconds())).unwrap_or_else(|| self.by_model())
    }

    /// Whether a schedule takes less than a part of the time of the cost model's choice, in both halves of the rotations: of several as
    /// fast, one is always ahead in some measurement.
    fn leads(&self, timed: &Timed, part: f64) -> bool {
        timed.halves.iter().zip(self.by_model().halves).all(|(half, by_model)| *half < part * by_model)
    }

    /// Whether none leads by more than is meant to be.
    fn is_near(&self) -> bool {
        !self.schedules.iter().any(|timed| self.leads(timed, GOAL))
    }

    /// How many times as long as the fastest the cost model's choice takes.
    pub fn ratio(&self) -> f64 {
        self.by_model().seconds() / self.fastest().seconds()
    }

    fn tuned(&self) -> Tuned {
        let (taken, by_model) = (self.taken(), self.by_model());
        let instead = if taken.name == by_model.name {
            String::new()
        } else {
            format!(", where the cost model's choice takes {}", microseconds(by_model))
        };
        let comment = format!("{}: {}{instead}", self.layers.join(", "), microseconds(taken));
        Tuned { workload: self.name.clone(), schedule: taken.name.clone(), comment }
    }
}

impl Tuning {
    pub(crate) fn new(level: Level, workloads: &[Alternatives<'_>], rotations: &[Vec<Seconds>]) -> Self {
        let rounds = rounds(workloads);
        let timed = |workload: &Alternatives<'_>, at: usize| {
            let in_rotation = |rotation: &Vec<Seconds>| {
                let step = |step: &String| {
                    let programs =
                        workload.measured_in(at, rounds).into_iter().filter_map(|program| rotation.get(program));
                    programs.filter_map(|program| program.get(step)).copied().fold(f64::INFINITY, f64::min)
                };
                workload.steps[at].iter().map(step).collect::<Vec<f64>>()
            };
            let half = |first: usize| {
                let rotations = rotations.iter().skip(first).step_by(2).map(in_rotation);
                let least = rotations.reduce(|a, b| a.iter().zip(&b).map(|(a, b)| a.min(*b)).collect());
                least.map_or(f64::INFINITY, |steps| steps.iter().sum())
            };
            let Candidate { name, cycles, .. } = &workload.candidates[at];
            Timed { name: name.clone(), cycles: *cycles, halves: [half(0), half(1)] }
        };
        let measured = |workload: &Alternatives<'_>| Workload {
            name: workload.workload.name(),
            layers: workload.layers.iter().map(|&layer| layer.to_owned()).collect(),
            is_chain: workload.is_chain(),
            schedules: (0..workload.candidates.len()).map(|at| timed(workload, at)).collect(),
        };
        Self { level, workloads: workloads.iter().map(measured).collect() }
    }

    /// What is written into the file of schedules.
    pub fn tuned(&self) -> Vec<Tuned> {
        self.workloads.iter().map(Workload::tuned).collect()
    }

    /// All schedules that were measured, shape by shape: the time of each, that beside the cost model's choice in either half of
    /// the rotations, and the same by the cost model.
    pub fn details(&self) -> String {
        let details = self.workloads.iter().map(|workload| {
            let row = |timed: &Timed| {
                let by_model = workload.by_model();
                let [even, odd] = timed.halves.map(|seconds| format!("{:.3}", seconds / by_model.seconds()));
                let estimates = timed.cycles.zip(by_model.cycles);
                let estimated = estimates.map(|(cycles, least)| format!("{:.3}", cycles as f64 / least as f64));
                Some([timed.name.clone(), microseconds(timed), even, odd, estimated.unwrap_or_default()])
            };
            let rows: Vec<_> = workload.schedules.iter().map(row).collect();
            let columns = [
                (workload.name.as_str(), Side::Left),
                ("time", Side::Right),
                ("ratio", Side::Right),
                ("again", Side::Right),
                ("by the model", Side::Right),
            ];
            format!("{}\n{}", workload.layers.join(", "), render(columns, &rows))
        });
        details.collect::<Vec<_>>().join("\n")
    }
}

/// The table of shapes: the cost model's choice and the fastest schedule of each.
impl fmt::Display for Tuning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.workloads.iter().map(|workload| {
            let (by_model, fastest) = (workload.by_model(), workload.fastest());
            let others = workload.layers.len() - 1;
            let layer = workload.layers.first().cloned().unwrap_or_default();
            let layers = if others == 0 { layer } else { format!("{layer} and {others} more") };
            Some([
                layers,
                workload.name.clone(),
                by_model.name.clone(),
                microseconds(by_model),
                fastest.name.clone(),
                microseconds(fastest),
                format!("{:.2}", workload.ratio()),
            ])
        });
        let columns = [
            ("layers", Side::Left),
            ("shape", Side::Left),
            ("cost model's choice", Side::Left),
            ("time", Side::Right),
            ("fastest", Side::Left),
            ("time", Side::Right),
            ("ratio", Side::Right),
        ];
        let near = self.workloads.iter().filter(|workload| workload.is_near()).count();
        let total = |timed: fn(&Workload) -> &Timed| {
            let layers = self.workloads.iter().filter(|workload| !workload.is_chain);
            layers.map(|workload| timed(workload).seconds()).sum::<f64>()
        };
        let (by_model, taken) = (total(Workload::by_model), total(Workload::taken));
        writeln!(f, "{}", render(columns, &rows.collect::<Vec<_>>()))?;
        let (level, all) = (self.level.name(), self.workloads.len());
        writeln!(
            f,
            "On {level}, for {near} of {all} shapes nothing was faster than the cost model's choice by 5 % in both halves of the \
             measurements."
        )?;
        write!(
            f,
            "All of these layers, each by itself, take {:.1} µs by its choices, {:.1} µs as written.",
            by_model * 1e6,
            taken * 1e6
        )
    }
}

fn microseconds(timed: &Timed) -> String {
    let microseconds = timed.seconds() * 1e6;
    if microseconds < 100.0 { format!("{microseconds:.2} µs") } else { format!("{microseconds:.0} µs") }
}
