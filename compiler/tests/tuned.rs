//! Schedules by name: what a file of them may say, and that a plan does as it says.
//!
//! `schedules/NAME.toml` has mistakes that are told as in `schedules/NAME.stderr`; `BLESS=1` rewrites the latter. Where `NAME` starts
//! with `chain`, they are of a model that has one.

use std::fs;
use std::path::{Path, PathBuf};

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::diagnostic::Mistakes;
use hardwire_compiler::emit::Target;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::workload::{Candidate, Choices, Workload};
use hardwire_compiler::plan::{Op, Plan, Step, estimate, plan};
use hardwire_compiler::source::Source;
use hardwire_compiler::tuned::{self, Tuned};
use hardwire_compiler::{compile, front_end};
use proc_macro2::{Ident, Span};
use quote::quote;

const MODEL: &str = r#"
schedules = "model.schedules.toml"
input = { height = 14, width = 14, channels = 32 }
[[layer]]
name = "conv1"
kind = "conv"
filters = 32
kernel = 3
padding = 1
[[layer]]
name = "conv2"
kind = "conv"
filters = 32
kernel = 3
padding = 1
exact = true
[[layer]]
name = "strided"
kind = "conv"
filters = 40
kernel = 3
stride = 2
padding = [0, 1, 0, 1]
[[layer]]
name = "deep"
kind = "depthwise_conv"
kernel = 3
padding = 1
[[layer]]
name = "mixed"
kind = "conv"
filters = 24
kernel = 1
groups = 2
[[layer]]
kind = "flatten"
[[layer]]
name = "scores"
kind = "fully_connected"
units = 300
"#;

/// A model whose last two convolutions are computed together.
const MODEL_WITH_CHAIN: &str = r#"
schedules = "model.schedules.toml"
input = { height = 112, width = 112, channels = 16 }
[[layer]]
name = "expanded"
kind = "conv"
filters = 96
kernel = 1
[[layer]]
name = "filtered"
kind = "depthwise_conv"
kernel = 3
padding = 1
[[layer]]
name = "projected"
kind = "conv"
filters = 16
kernel = 1
"#;

fn model() -> Source {
    source(MODEL)
}

fn source(text: &str) -> Source {
    Source { name: "models/model.toml".to_owned(), text: text.to_owned() }
}

fn graph() -> Graph {
    front_end(&model(), "Model", &mut |_| Err("no such file".to_owned())).unwrap()
}

fn choices(text: &str, graph: &Graph) -> Result<Choices, Mistakes> {
    tuned::choices(&Source { name: "model.schedules.toml".to_owned(), text: text.to_owned() }, graph)
}

/// The names of the schedules of all steps that have one by name.
fn names(plan: &Plan, level: Level) -> Vec<String> {
    let name = |op: &Op| match op {
        Op::Conv(_, schedules) => Some(schedules.get(level).name()),
        Op::FullyConnected(_, schedules) => Some(schedules.get(level).tile()),
        _ => None,
    };
    plan.steps.iter().filter_map(|step| name(&step.op)).collect()
}

/// The cycles of the same steps.
fn estimates(plan: &Plan, level: Level) -> Vec<usize> {
    let has_choice = |step: &&Step| matches!(step.op, Op::Conv(..) | Op::FullyConnected(..));
    plan.steps.iter().filter(has_choice).map(|step| estimate::cycles(step, level).unwrap()).collect()
}

#[test]
fn mistakes_are_reported_as_in_the_goldens() {
    let bless = std::env::var_os("BLESS").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schedules");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    assert!(files.len() > 3);
    for path in files {
        let ident = Ident::new("Golden", Span::call_site());
        let target = Target { ident: &ident, include: &|path| quote!(include_bytes!(#path)) };
        let text = fs::read(&path).unwrap();
        let is_of_chain = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("chain"));
        let model = source(if is_of_chain { MODEL_WITH_CHAIN } else { MODEL });
        let mistakes = compile(&model, &target, &mut |named| {
            assert_eq!(named, "model.schedules.toml");
            if text.is_empty() { Err("no such file".to_owned()) } else { Ok(text.clone()) }
        });
        let rendered = format!("error: {}\n", mistakes.unwrap_err().render());
        let golden = path.with_extension("stderr");
        if bless {
            fs::write(&golden, &rendered).unwrap();
        }
        assert_eq!(fs::read_to_string(&golden).unwrap_or_default(), rendered, "BLESS=1 accepts {}", golden.display());
    }
}

#[test]
fn each_candidate_is_found_by_its_name_and_taken() {
    let graph = graph();
    let workloads = Workload::all(&graph);
    assert_eq!(workloads.len(), 6, "`exact` makes a workload of its own");
    for level in Level::ALL {
        let candidates: Vec<Vec<Candidate>> =
            workloads.iter().map(|(workload, _)| workload.candidates(level)).collect();
        let by_model: Vec<String> = candidates.iter().map(|candidates| candidates[0].name.clone()).collect();
        assert_eq!(names(&plan(&graph, &Choices::default()), level), by_model, "the first is the cost model's choice");
        for round in 0..candidates.iter().map(Vec::len).max().unwrap() {
            let chosen = candidates.iter().map(|candidates| candidates[round.min(candidates.len() - 1)].name.clone());
            let chosen: Vec<String> = chosen.collect();
            let tuned = workloads.iter().zip(&chosen).map(|((workload, layers), schedule)| Tuned {
                workload: workload.name(),
                schedule: schedule.clone(),
                comment: layers.join(", "),
            });
            let file = tuned::write("", level, &tuned.collect::<Vec<_>>()).unwrap();
            let choices = choices(&file, &graph).unwrap_or_else(|mistakes| panic!("{}", mistakes.render()));
            let plan = plan(&graph, &choices);
            assert_eq!(names(&plan, level), chosen);
            let known = candidates.iter().map(|candidates| candidates[round.min(candidates.len() - 1)].cycles);
            for (estimate, known) in estimates(&plan, level).into_iter().zip(known) {
                assert!(estimate > 0 && known.is_none_or(|cycles| cycles == estimate), "{estimate}, not {known:?}");
            }
        }
    }
}

#[test]
fn candidates_are_the_same_each_time_and_have_names_of_their_own() {
    let graph = graph();
    for (workload, _) in Workload::all(&graph) {
        for level in Level::ALL {
            let names = || workload.candidates(level).into_iter().map(|candidate| candidate.name).collect::<Vec<_>>();
            let found = names();
            assert_eq!(found, names());
            assert!(found.len() > 1, "{} on {} has no choice", workload.name(), level.name());
            let mut distinct = found.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(distinct.len(), found.len(), "{found:?}");
        }
    }
}

/// The text that `file` becomes when the fastest schedule of a layer is `schedule`.
fn written(file: &str, level: Level, schedule: &str) -> Option<String> {
    let fully_connected =
        Tuned { workload: "4 -> 4".to_owned(), schedule: schedule.to_owned(), comment: "fc: 1 µs".to_owned() };
    tuned::write(file, level, &[fully_connected])
}

#[test]
fn what_other_levels_have_stays_as_it_is() {
    let one = written("", Level::Avx2, "a").unwrap();
    let both = written(&one, Level::Neon, "b").unwrap();
    assert_eq!(
        both,
        one.replace("[avx2]\n", "[neon]\n").replace("\"a\"", "\"b\"") + &one[one.find("\n[avx2]").unwrap()..]
    );
    assert_eq!(written(&both, Level::Neon, "b").unwrap(), both, "writing it again changes nothing");
}

#[test]
fn other_levels_are_kept_however_they_are_written() {
    let file = r#"
baseline = { "9 -> 9" = "i", "8 -> 8" = 'h' }
neon."2 -> 2" = "c" # said of it
# said of nothing

# said of the next
simd128 . "3 -> 3" = "d"
  [ "avx512" ]
    # said of one,
    # in two lines
    "4 -> 4" = "e [f]"
[scalar]
[avx2]
"4 -> 4" = 12
"#;
    let kept = r#"
[baseline]
"9 -> 9" = "i"
"8 -> 8" = 'h'

[neon]
"2 -> 2" = "c"

[simd128]
"3 -> 3" = "d"

[avx512]
# said of one,
# in two lines
"4 -> 4" = "e [f]"

[scalar]
"#;
    assert_eq!(written(file, Level::Avx2, "a").unwrap(), written("", Level::Avx2, "a").unwrap() + kept);
}

#[test]
fn no_file_of_something_else_is_written_over() {
    for file in [
        "[package]",
        "[avx]",
        "neon = 1",
        "[neon]\na = 1",
        "[neon.a]\nb = \"c\"",
        "[[neon]]",
        "[neon",
        "[neon]\n[neon]",
    ] {
        assert_eq!(written(file, Level::Avx2, "a"), None, "{file}");
    }
}
