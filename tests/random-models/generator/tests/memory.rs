//! Planned memory: what a step reads is still there when it runs, and no two steps' weights overlap.

mod front_end;

use std::ops::Range;

use front_end::front_end;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::workload::Choices;
use hardwire_compiler::plan::{BufferId, OperandId, Packed, Place, Plan, plan};
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{Architecture, acceptable, joined, sweep, twinned, write_toml};

/// The part of the arena that a buffer covers; none for an input of the model.
fn region(plan: &Plan, buffer: BufferId) -> Option<Range<usize>> {
    let buffer = &plan.buffers[buffer.0];
    match buffer.place {
        Place::Arena(offset) => Some(offset..offset + buffer.len),
        Place::Input(_) => None,
    }
}

const fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The values of the arena that an operand has; none for an input of the model.
fn values(plan: &Plan, operand: OperandId) -> Vec<usize> {
    let view = plan.view(operand);
    let start = region(plan, view.buffer).map(|region| region.start + view.first);
    let pixels = (0..view.pixels.count).map(move |pixel| pixel * view.pitch);
    let channels = |start: usize| start..start + view.pixels.channels;
    start.into_iter().flat_map(|start| pixels.clone().flat_map(move |pixel| channels(start + pixel))).collect()
}

/// Runs the plan on paper: marks each value with the buffer that it is filled as a part of. Whatever is read must have been filled, as a
/// part of the buffer that it is read from, and no step reads the buffer that it fills.
fn check_arena(plan: &Plan) {
    let mut marks: Vec<Option<BufferId>> = vec![None; plan.arena];
    let is_there = |marks: &[Option<BufferId>], operand: OperandId| {
        values(plan, operand).into_iter().all(|value| marks[value] == Some(plan.view(operand).buffer))
    };
    for step in &plan.steps {
        let filled = plan.view(step.output).buffer;
        let region_filled = region(plan, filled).expect("a step fills a part of the arena");
        assert!(region_filled.end <= plan.arena, "`{}` leaves the arena", step.name);
        let scratch = step.scratch.and_then(|scratch| region(plan, scratch)).unwrap_or_default();
        assert!(
            scratch.end <= plan.arena && !overlap(&scratch, &region_filled),
            "`{}` works where it writes",
            step.name
        );
        marks[scratch].fill(None);
        for value in values(plan, step.output) {
            marks[value] = Some(filled);
        }
        for &input in &step.inputs {
            assert!(plan.view(input).buffer != filled, "`{}` reads the buffer that it fills", step.name);
            assert!(is_there(&marks, input), "`{}` reads what is overwritten: {:?}", step.name, input);
        }
    }
    for &output in &plan.outputs {
        assert!(plan.view(output).is_contiguous(), "an output is not in one piece: {output:?}");
        assert!(is_there(&marks, output), "an output is overwritten: {output:?}");
    }
}

/// What is joined begins where the part before it ends.
fn check_concats(plan: &Plan) {
    for concat in &plan.concats {
        let whole = values(plan, concat.output);
        let view = plan.view(concat.output);
        let mut parts: Vec<usize> = concat.parts.iter().flat_map(|&part| values(plan, part)).collect();
        let first = plan.view(concat.parts[0]);
        assert_eq!((first.buffer, first.first), (view.buffer, view.first));
        parts.sort_unstable();
        assert_eq!(parts, whole, "the parts of {:?} leave gaps or overlap", concat.output);
    }
}

/// The packed weights of a level lie one behind another, in the order of the steps, with nothing beyond the whole.
fn check_packed(plan: &Plan, level: Level) {
    let mut end = 0;
    for step in &plan.steps {
        if let Some(packed) = &step.packed {
            let Packed { offset, packing } = packed.get(level);
            assert!(*offset >= end, "the weights of `{}` overlap those before on {}", step.name, level.name());
            end = offset + packing.values();
        }
    }
    assert!(end <= *plan.packed.get(level), "weights lie beyond the packed ones on {}", level.name());
}

fn verify(architecture: &Architecture) {
    let graph = front_end(architecture);
    let graph = graph.unwrap_or_else(|mistakes| panic!("{}\n{mistakes}", write_toml(architecture, None)));
    let plan = plan(&graph, &Choices::default());
    check_arena(&plan);
    check_concats(&plan);
    for level in Level::ALL {
        check_packed(&plan, level);
    }
}

#[test]
fn random_architectures() {
    for seed in 0..1000 {
        verify(&acceptable(&mut Rng::new(seed)).0);
    }
}

#[test]
fn swept_architectures() {
    for architecture in sweep() {
        verify(&architecture);
    }
}

#[test]
fn architectures_with_joined_layers() {
    for architecture in joined().iter().chain(&sweep().iter().step_by(7).map(twinned).collect::<Vec<_>>()) {
        verify(architecture);
    }
}
