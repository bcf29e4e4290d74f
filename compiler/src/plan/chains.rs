//! Convolutions around a depthwise one become one step, where the maps between them are so large that it pays not to keep them.

use super::fuse::Program;
use super::level::{Level, PerLevel};
use super::memory;
use super::ops::chain::{Chain, ChainSchedule, Link, LinkSchedule};
use super::ops::conv::{self, Schedule};
use super::workload::Choices;
use super::{Conv, Op, Step};
use crate::dtype::WeightsDtype;

/// Joins what it pays to join. A step for a chain stands where that of its last convolution was.
pub fn join(mut program: Program, choices: &Choices) -> Program {
    if choices.are_apart() {
        return program;
    }
    let mut at = 0;
    while at < program.steps.len() {
        if let Some((members, step)) = chain_around(&program, at, choices) {
            let removed = replace(&mut program, &members, step);
            at -= removed.iter().filter(|&&index| index < at).count();
        }
        at += 1;
    }
    program
}

/// Puts `step` in the place of the last of `members`, and takes the others away; returns those.
fn replace(program: &mut Program, members: &[usize], step: Step) -> Vec<usize> {
    let Some((&last, others)) = members.split_last() else { return Vec::new() };
    program.steps[last] = step;
    for &index in others.iter().rev() {
        program.steps.remove(index);
    }
    for join in &mut program.joins {
        join.at -= others.iter().filter(|&&index| index < join.at).count();
    }
    others.to_vec()
}

/// The steps of the best chain around a depthwise convolution, and the step that they become; none where nothing is won.
fn chain_around(program: &Program, at: usize, choices: &Choices) -> Option<(Vec<usize>, Step)> {
    let depthwise = depthwise(&program.steps[at])?;
    let before = giver(program, at).filter(|&giver| fills_input_of(&program.steps[giver], depthwise));
    let behind = sole_reader(program, at).filter(|&reader| reads_pixel_by_pixel(&program.steps[reader], depthwise));
    let candidates = [
        before.zip(behind).map(|(before, behind)| vec![before, at, behind]),
        before.map(|before| vec![before, at]),
        behind.map(|behind| vec![at, behind]),
    ];
    let chains = candidates.into_iter().flatten().filter_map(|members| {
        let steps: Vec<&Step> = members.iter().map(|&member| &program.steps[member]).collect();
        let (chain, schedules, saved) = chained(&steps, choices)?;
        Some((saved, members, chain, schedules))
    });
    let (_, members, chain, schedules) = chains.max_by_key(|(saved, ..)| *saved)?;
    if choices.chain(&chain) == Some(false) {
        return None;
    }
    let steps = || members.iter().map(|&member| &program.steps[member]);
    let last = &program.steps[*members.last()?];
    // The input of the first, and what the last adds.
    let inputs = steps().next().into_iter().flat_map(|first| &first.inputs).chain(last.inputs.iter().skip(1));
    let step = Step {
        nodes: steps().flat_map(|step| step.nodes.iter().copied()).collect(),
        op: Op::Chain(chain, schedules),
        activation: None,
        inputs: inputs.copied().collect(),
        ..last.clone()
    };
    Some((members, step))
}

/// The convolution of a step, where it is depthwise.
fn depthwise(step: &Step) -> Option<&Conv> {
    let Op::Conv(conv, schedules) = &step.op else { return None };
    let is_depthwise = |level| matches!(schedules.get(level), Schedule::Depthwise(_));
    (Level::ALL.into_iter().all(is_depthwise) && is_mapped(conv)).then_some(conv)
}

/// The step whose output the one at `at` reads, if it alone does.
fn giver(program: &Program, at: usize) -> Option<usize> {
    let giver = program.steps.iter().position(|step| Some(&step.output) == program.steps[at].inputs.first())?;
    (sole_reader(program, giver) == Some(at)).then_some(giver)
}

/// The only step that reads the output of the one at `at`, which nothing else does.
fn sole_reader(program: &Program, at: usize) -> Option<usize> {
    let output = program.steps[at].output;
    let is_kept = program.operands[output.0].in_one_piece
        || program.outputs.contains(&output)
        || program.joins.iter().any(|join| join.parts.contains(&output))
        || program.operands.iter().any(|operand| operand.cut.is_some_and(|cut| cut.whole == output));
    let mut readers = (0..program.steps.len()).filter(|&reader| program.steps[reader].inputs.contains(&output));
    let reader = readers.next().filter(|_| !is_kept && readers.next().is_none())?;
    let times = program.steps[reader].inputs.iter().filter(|&&input| input == output).count();
    (times == 1).then_some(reader)
}

/// Whether a step is a convolution, of any kernel, that can fill the rows that a depthwise one reads.
fn fills_input_of(step: &Step, depthwise: &Conv) -> bool {
    direct(step).is_some_and(|conv| conv.output == depthwise.input && !conv.residual)
}

/// Whether a step is a convolution that only mixes the channels of what a depthwise one leaves.
fn reads_pixel_by_pixel(step: &Step, depthwise: &Conv) -> bool {
    let mixes = |conv: &Conv| {
        let window = conv.window;
        window.kernel == [1, 1] && window.stride == [1, 1] && [window.before, window.after] == [[0; 2]; 2]
    };
    direct(step).is_some_and(|conv| conv.input == depthwise.output && mixes(conv))
}

/// The convolution of a step, where it is direct and goes through its weights as they are.
fn direct(step: &Step) -> Option<&Conv> {
    let Op::Conv(conv, schedules) = &step.op else { return None };
    let is_direct = |level| matches!(schedules.get(level), Schedule::Direct(direct) if !direct.any_by_tap());
    let is_usual = conv.dtype == WeightsDtype::F32 && conv.learned.taps.is_none() && is_mapped(conv);
    (is_usual && Level::ALL.into_iter().all(is_direct)).then_some(conv)
}

/// Whether its maps have rows to go through.
const fn is_mapped(conv: &Conv) -> bool {
    conv.input.height > 1 && conv.output.height > 1 && conv.output.width > 1
}

/// Convolutions with the schedules by which each is a step of its own.
type Apart<'a> = Vec<(&'a Conv, &'a PerLevel<Schedule>)>;

/// A chain of some steps, its schedules, and the cycles that it saves, of all levels; none where that is little at each of them, or
/// where anything is lost at one.
fn chained(steps: &[&Step], choices: &Choices) -> Option<(Chain, PerLevel<ChainSchedule>, usize)> {
    let convs = steps.iter().map(|step| match &step.op {
        Op::Conv(conv, schedules) => Some((conv, schedules)),
        _ => None,
    });
    let apart = convs.collect::<Option<Apart<'_>>>()?;
    let between: Vec<usize> =
        apart.iter().rev().skip(1).map(|(conv, _)| conv.output.len() * size_of::<f32>()).collect();
    let is_far = |level: Level| between.iter().any(|&bytes| bytes > level.machine().caches.kept_near);
    if !Level::ALL.into_iter().any(is_far) {
        return None;
    }
    let links = steps.iter().zip(&apart).map(|(step, (conv, _))| {
        let conv = Conv { by_rows: true, ..(*conv).clone() };
        Link { conv, activation: step.activation }
    });
    let mut before: Vec<Link> = links.collect();
    let chain = Chain { last: before.pop()?, before, rows: rows(&apart)? };
    let is_chosen = choices.chain(&chain) == Some(true);
    let (mut saved, mut pays) = (0, is_chosen);
    let mut schedules = Vec::new();
    for level in Level::ALL {
        let caches = level.machine().caches;
        let moved = |bytes| memory::written_and_read(caches, bytes);
        let cycles = apart.iter().map(|(conv, schedules)| conv::cycles(conv, schedules.get(level), level));
        let by_steps = cycles.sum::<Option<usize>>()? + between.iter().map(|&bytes| moved(bytes)).sum::<usize>();
        let schedule = scheduled(&chain, &apart, choices, level)?;
        let kept = chain.scratch_of_part() * size_of::<f32>();
        let less = by_steps.saturating_sub(schedule.cycles);
        let loses = schedule.cycles > by_steps || kept > caches.kept_near || schedule.statements() > MOST_STATEMENTS;
        if loses && !is_chosen {
            return None;
        }
        saved += less;
        pays |= less * LEAST_SAVED > by_steps;
        schedules.push(schedule);
    }
    let schedules = PerLevel::from_fn(|level| schedules[level as usize].clone());
    pays.then_some((chain, schedules, saved))
}

/// The schedules of the links at one level; what is chosen for a layer, where it goes through rows as the chain does.
fn scheduled(chain: &Chain, apart: &Apart<'_>, choices: &Choices, level: Level) -> Option<ChainSchedule> {
    let links = chain.links().zip(apart).map(|(link, (conv, schedules))| match schedules.get(level) {
        Schedule::Depthwise(sliding) => {
            let fits = chain.rows.is_multiple_of(sliding.rows());
            let schedule = if fits { Schedule::Depthwise(sliding.clone()) } else { conv::schedule(conv, level) };
            let cycles = conv::cycles(conv, &schedule, level)?;
            let Schedule::Depthwise(sliding) = schedule else { return None };
            Some((LinkSchedule::Depthwise(sliding), cycles))
        }
        Schedule::Direct(_) | Schedule::Winograd(_) => {
            let (direct, cycles) = conv::by_rows(&link.conv, choices, level)?;
            Some((LinkSchedule::Direct(direct), cycles))
        }
    });
    let (links, cycles): (Vec<LinkSchedule>, Vec<usize>) = links.collect::<Option<Vec<_>>>()?.into_iter().unzip();
    Some(ChainSchedule { links, cycles: cycles.iter().sum() })
}

/// Rows of the last convolution at a time: as many as a tile of the depthwise one has by the cost model; none where levels disagree.
fn rows(apart: &Apart<'_>) -> Option<usize> {
    let is_depthwise = |schedules: &PerLevel<Schedule>| matches!(schedules.get(Level::Scalar), Schedule::Depthwise(_));
    let (depthwise, _) = apart.iter().find(|(_, schedules)| is_depthwise(schedules))?;
    let of_level = PerLevel::from_fn(|level| match conv::schedule(depthwise, level) {
        Schedule::Depthwise(sliding) => sliding.rows(),
        Schedule::Direct(_) | Schedule::Winograd(_) => 1,
    });
    let rows = of_level.most(|rows| *rows).max(LEAST_ROWS);
    let agree = Level::ALL.into_iter().all(|level| rows.is_multiple_of(*of_level.get(level)));
    let (last, _) = apart.last()?;
    (agree && rows <= last.output.height).then_some(rows)
}

/// Statements in the tiles of all links, which share a function: more than one convolution may have, since few functions have as many.
const MOST_STATEMENTS: usize = 1200;

/// Rows of the output at a time, at least: so many that little time passes between them.
const LEAST_ROWS: usize = 2;

/// The part of the time that a chain has to save, as a divisor: it is one more kind of code, and shows no maps in between.
const LEAST_SAVED: usize = 30;
