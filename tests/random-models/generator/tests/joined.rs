//! What is joined lies side by side, and no more is copied than has to be.

mod front_end;

use std::collections::BTreeSet;

use front_end::front_end;
use hardwire_compiler::plan::workload::Choices;
use hardwire_compiler::plan::{self, OperandId, Plan, View, plan};
use hardwire_compiler::syntax::ops::KINDS;
use hardwire_model_generator::{Architecture, Layer, Op, joined, sweep, twinned};

fn planned(architecture: &Architecture) -> Plan {
    plan(&front_end(architecture).expect("the architecture is right"), &Choices::default())
}

/// The kinds that only rename memory; no step computes them.
const RENAMING: [&str; 3] = ["concat", "flatten", "dropout"];

fn is_copy(plan: &Plan, operand: OperandId) -> bool {
    plan.steps.iter().any(|step| step.output == operand && matches!(step.op, plan::Op::Copy(_)))
}

/// The names of what is copied, once for each copy.
fn copied(plan: &Plan) -> Vec<&str> {
    let copies = plan.steps.iter().map(|step| step.output).filter(|&output| is_copy(plan, output));
    copies.map(|copy| plan.operands[copy.0].name.trim_end_matches(" (copied)")).collect()
}

/// In the order of [`joined`].
const COPIED: [&str; 16] = [
    "",
    "",
    "second",
    "one one other other",
    "given flattened",
    "",
    "",
    "",
    "",
    "",
    "third first",
    "few rest bent few given",
    "input",
    "input",
    "input new_1 new_2 new_3",
    "input new_1 new_2 new_3",
];

#[test]
fn only_what_cannot_be_in_place_is_copied() {
    let found: Vec<String> = joined().iter().map(|architecture| copied(&planned(architecture)).join(" ")).collect();
    assert_eq!(found, COPIED);
}

#[test]
fn every_kind_that_computes_reads_or_fills_a_part() {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for architecture in joined() {
        let graph = front_end(&architecture).expect("the architecture is right");
        let plan = plan(&graph, &Choices::default());
        let is_part = |operand: OperandId| {
            let view = plan.view(operand);
            view.pixels.values() < plan.buffers[view.buffer.0].len
        };
        for step in plan.steps.iter().filter(|step| step.inputs.iter().chain([&step.output]).any(|&of| is_part(of))) {
            found.extend(step.nodes.iter().map(|&node| graph.nodes[node].kind));
        }
    }
    let computing = KINDS.iter().map(|kind| kind.name).filter(|name| !RENAMING.contains(name));
    let missing: Vec<&str> = computing.filter(|name| !found.contains(name)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn each_concatenation_of_a_dense_block_is_the_beginning_of_the_last() {
    for plan in joined().iter().rev().take(4).map(planned) {
        let wholes: Vec<View> = plan.concats.iter().map(|concat| plan.view(concat.output)).collect();
        let last = wholes[3];
        assert!(last.is_contiguous());
        assert!(wholes.iter().all(|view| (view.buffer, view.first, view.pitch) == (last.buffer, 0, last.pitch)));
    }
}

#[test]
fn every_layer_that_computes_is_in_place_beside_its_twin() {
    let computes = |layer: &Layer| !matches!(layer.op, Op::Concat | Op::Flatten | Op::Dropout | Op::Slice { .. });
    for model in sweep().iter().filter(|model| model.layers.iter().all(computes)) {
        assert_eq!(copied(&planned(&twinned(model))), [""; 0], "{model:?}");
    }
}
