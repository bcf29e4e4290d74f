//! Planned memory: what a step reads is still there when it runs, and no two steps' weights overlap.

mod front_end;

use std::ops::Range;

use front_end::front_end;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::workload::Choices;
use hardwire_compiler::plan::{BufferId, Packed, Place, Plan, plan};
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{Architecture, acceptable, sweep, write_toml};

/// The part of the arena that a buffer covers; none for an input of the model.
fn region(plan: &Plan, buffer: BufferId) -> Option<Range<usize>> {
    let buffer = &plan.buffers[buffer.0];
    match buffer.place {
        Place::Arena(offset) => Some(offset..offset + buffer.shape.len()),
        Place::Input(_) => None,
    }
}

const fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Runs the plan on paper: fills each buffer in turn, which destroys all that it overlaps. What is read must be whole, also
/// while it is read.
fn check_arena(plan: &Plan) {
    let is_whole = |whole: &[BufferId], buffer: BufferId| region(plan, buffer).is_none() || whole.contains(&buffer);
    let mut whole: Vec<BufferId> = Vec::new();
    for step in &plan.steps {
        let filled = region(plan, step.output).expect("a step fills a part of the arena");
        assert!(filled.end <= plan.arena, "`{}` leaves the arena", step.name);
        let scratch = step.scratch.and_then(|scratch| region(plan, scratch)).unwrap_or_default();
        assert!(scratch.end <= plan.arena && !overlap(&scratch, &filled), "`{}` works where it writes", step.name);
        let overwritten = |buffer: &BufferId| {
            region(plan, *buffer).is_some_and(|region| overlap(&region, &filled) || overlap(&region, &scratch))
        };
        whole.retain(|buffer| !overwritten(buffer));
        for &input in &step.inputs {
            assert!(is_whole(&whole, input), "`{}` reads what is overwritten: {:?}", step.name, input);
        }
        whole.push(step.output);
    }
    for &output in &plan.outputs {
        assert!(is_whole(&whole, output), "an output is overwritten: {output:?}");
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
