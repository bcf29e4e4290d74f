//! Which convolutions are computed together.

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::front_end;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::ops::chain::LinkSchedule;
use hardwire_compiler::plan::workload::{Choices, Workload};
use hardwire_compiler::plan::{Op, Plan, Step, estimate, plan, print::print};
use hardwire_compiler::source::Source;
use hardwire_compiler::tuned;

/// An inverted residual block, whose map of 96 channels has `size` x `size` pixels, with other layers behind it.
fn block(top: &str, size: usize, expanded: &str, rest: &str) -> String {
    format!(
        r#"
{top}
input = {{ height = {size}, width = {size}, channels = 16 }}
[[layer]]
name = "expanded"
kind = "conv"
filters = 96
kernel = 1
activation = "relu6"
{expanded}
[[layer]]
name = "filtered"
kind = "depthwise_conv"
kernel = 3
padding = 1
activation = "relu6"
[[layer]]
name = "projected"
kind = "conv"
filters = 16
kernel = 1
{rest}
"#
    )
}

const SUM: &str = "[[layer]]\nname = \"sum\"\nkind = \"add\"\nfrom = [\"projected\", \"input\"]\n";

fn graph(text: &str) -> Graph {
    let source = Source { name: "model.toml".to_owned(), text: text.to_owned() };
    let graph = front_end(&source, "Model", &mut |_| Err("no such file".to_owned()));
    graph.unwrap_or_else(|mistakes| panic!("{}", mistakes.render()))
}

fn planned(text: &str) -> Plan {
    plan(&graph(text), &Choices::default())
}

/// The names of the layers that end chains, each with how many convolutions it has.
fn chains(plan: &Plan) -> Vec<(&str, usize)> {
    let of_chain = |step: &'_ Step| match &step.op {
        Op::Chain(chain, _) => Some(chain.links().count()),
        _ => None,
    };
    plan.steps.iter().filter_map(|step| Some((step.name.as_str(), of_chain(step)?))).collect()
}

#[test]
fn a_block_is_one_step_with_its_sum() {
    let graph = graph(&block("", 64, "", SUM));
    let plan = plan(&graph, &Choices::default());
    assert!(print(&graph, &plan).starts_with("Model: 1 step, an arena of "));
    assert_eq!(chains(&plan), [("sum", 3)]);
    let [step] = &plan.steps[..] else { panic!("{:?}", plan.steps) };
    assert_eq!((step.nodes.len(), step.inputs.len()), (4, 2));
    assert!(estimate::cycles(step, Level::Avx2).is_some_and(|cycles| cycles > 0));
    assert!(plan.arena < 64 * 64 * 96 * 3 / 2, "{} values: not both large maps", plan.arena);
}

#[test]
fn what_is_small_is_apart() {
    assert_eq!(chains(&planned(&block("", 14, "", SUM))), []);
}

#[test]
fn two_are_together_where_the_third_cannot_be() {
    let [expanded, filtered] = ["expanded", "filtered"].map(|output| format!("outputs = [\"sum\", \"{output}\"]"));
    assert_eq!(chains(&planned(&block(&expanded, 64, "", SUM))), [("sum", 2)]);
    assert_eq!(chains(&planned(&block(&filtered, 64, "", SUM))), [("filtered", 2)]);
    let read_twice = format!("{SUM}[[layer]]\nname = \"mean\"\nkind = \"global_avg_pool\"\nfrom = \"filtered\"\n");
    let outputs = "outputs = [\"sum\", \"mean\"]";
    assert_eq!(chains(&planned(&block(outputs, 64, "", &read_twice))), [("filtered", 2)]);
    let joined = format!("{SUM}[[layer]]\nname = \"all\"\nkind = \"concat\"\nfrom = [\"sum\", \"filtered\"]\n");
    assert_eq!(chains(&planned(&block("", 64, "", &joined))), [("filtered", 2)]);
    let sliced = format!(
        "{SUM}[[layer]]\nname = \"some\"\nkind = \"slice\"\nchannels = [0, 8]\nfrom = \"filtered\"\n\
         [[layer]]\nname = \"mean\"\nkind = \"global_avg_pool\"\n"
    );
    assert_eq!(chains(&planned(&block(outputs, 64, "", &sliced))), [("filtered", 2)]);
    assert_eq!(chains(&planned(&block("", 64, "weights_dtype = \"bf16\"", SUM))), [("sum", 2)]);
}

/// The choices of a file of schedules for the block.
fn choices(graph: &Graph, lines: &str) -> Choices {
    let file = Source { name: "model.schedules.toml".to_owned(), text: lines.to_owned() };
    tuned::choices(&file, graph).unwrap_or_else(|mistakes| panic!("{}", mistakes.render()))
}

#[test]
fn a_file_of_schedules_may_have_them_apart() {
    let graph = graph(&block("", 64, "", SUM));
    let all = Workload::all(&graph);
    let [.., (chain, layers)] = &all[..] else { panic!("there is a chain") };
    assert_eq!((layers.as_slice(), all.len()), (&["sum"][..], 4));
    let name = chain.name();
    let of = |avx2: &str, neon: &str| {
        let plan = plan(
            &graph,
            &choices(&graph, &format!("[avx2]\n\"{name}\" = \"{avx2}\"\n[neon]\n\"{name}\" = \"{neon}\"\n")),
        );
        chains(&plan).len()
    };
    assert_eq!([of("together", "together"), of("together", "apart"), of("apart", "apart")], [1, 0, 0]);
    assert_eq!(chains(&plan(&graph, &Choices::default().apart())), []);
}

/// The schedule of the first convolution of a plan that is one chain.
fn first_link(plan: &Plan) -> Option<String> {
    let Op::Chain(_, schedules) = &plan.steps[0].op else { return None };
    match &schedules.get(Level::Avx2).links[0] {
        LinkSchedule::Direct(direct) => Some(format!("direct, {}", direct.name())),
        LinkSchedule::Depthwise(_) => None,
    }
}

#[test]
fn a_schedule_of_a_layer_holds_in_a_chain_where_there_is_one_for_rows() {
    let graph = graph(&block("", 64, "", SUM));
    let (expanded, _) = &Workload::all(&graph)[0];
    let by_model = first_link(&plan(&graph, &Choices::default()));
    let mut held = 0;
    for candidate in expanded.candidates(Level::Avx2) {
        let line = format!("[avx2]\n\"{}\" = \"{}\"\n", expanded.name(), candidate.name);
        let Some(taken) = first_link(&plan(&graph, &choices(&graph, &line))) else { continue };
        held += usize::from(taken == candidate.name);
        assert!(taken == candidate.name || Some(&taken) == by_model.as_ref(), "{taken}, not {}", candidate.name);
    }
    assert!(held > 2, "{held}");
}

#[test]
fn tiles_of_other_rows_leave_a_chain_as_it_is() {
    let graph = graph(&block("", 64, "", SUM));
    let (filtered, _) = &Workload::all(&graph)[1];
    let by_model = format!("{:?}", planned(&block("", 64, "", SUM)).steps[0].op);
    for candidate in filtered.candidates(Level::Avx512) {
        let line = format!("[avx512]\n\"{}\" = \"{}\"\n", filtered.name(), candidate.name);
        let plan = plan(&graph, &choices(&graph, &line));
        assert_eq!(chains(&plan), [("sum", 3)], "{}", candidate.name);
        let is_taken = format!("{:?}", plan.steps[0].op) != by_model;
        let rows = candidate.name.split(' ').nth(1).filter(|_| candidate.name.contains(" rows x "));
        assert!(!is_taken || rows.is_none_or(|rows| rows == "3"), "{}", candidate.name);
    }
}
