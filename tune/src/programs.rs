//! The programs that are measured: in each, every workload has one of its candidates. All but the last compute each convolution by
//! itself; that one, if there are such, computes chains of them together.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::emit::{Target, emit};
use hardwire_compiler::plan::plan;
use hardwire_compiler::plan::workload::Choices;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::Setting;
use crate::result::{self, Alternatives};

/// Builds a program for each round, and one with chains, and gives their paths.
pub fn build(graph: &Graph, workloads: &[Alternatives<'_>], setting: &Setting) -> Result<Vec<PathBuf>, String> {
    let rounds = result::rounds(workloads);
    let programs = rounds + usize::from(workloads.iter().any(Alternatives::is_chain));
    let sources = setting.folder.join("src/bin");
    let write = |path: &Path, text: String| fs::write(path, text).map_err(|error| failure(path, &error));
    if sources.exists() {
        fs::remove_dir_all(&sources).map_err(|error| failure(&sources, &error))?;
    }
    fs::create_dir_all(&sources).map_err(|error| failure(&sources, &error))?;
    write(&setting.folder.join("Cargo.toml"), manifest(&setting.runtime))?;
    if let Some(lock) = &setting.lock {
        fs::copy(lock, setting.folder.join("Cargo.lock")).map_err(|error| failure(lock, &error))?;
    }
    for round in 0..programs {
        let mut choices = Choices::default();
        for workload in workloads.iter().filter(|workload| !workload.is_chain()) {
            choices.take(&workload.workload, setting.level, workload.in_round(round % rounds).clone());
        }
        let choices = if round < rounds { choices.apart() } else { choices };
        write(&sources.join(format!("{}.rs", name(round))), program(graph, &choices, setting).to_string())?;
    }
    let target = setting.folder.join("target");
    let status = Command::new("cargo")
        .args(["build", "--release", "--quiet", "--bins", "--target-dir"])
        .arg(&target)
        .current_dir(&setting.folder)
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    let programs = (0..programs).map(|round| target.join("release").join(name(round)));
    if status.success() { Ok(programs.collect()) } else { Err("the programs cannot be built".to_owned()) }
}

fn failure(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn name(round: usize) -> String {
    format!("round{round}")
}

fn manifest(runtime: &Path) -> String {
    format!(
        "[package]\nname = \"rounds\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nhardwire = {{ path = '{}' }}\n",
        runtime.display()
    )
}

/// The program of a model by some choices: the model, and a `main` that prints the seconds of each step.
///
/// It runs the model for as many seconds as its argument says. The time of a step is what passes from one observed step to the
/// next; that of the few steps that are not observed is added to the next one's.
fn program(graph: &Graph, choices: &Choices, setting: &Setting) -> TokenStream {
    let plan = plan(graph, choices);
    let ident = Ident::new("Model", Span::call_site());
    // There are no weights to include.
    let model = emit(graph, &plan, &Target { ident: &ident, include: &|_| TokenStream::new() });
    let lengths: Vec<usize> = graph.inputs.iter().map(|input| graph.values[input.value.0].shape.len()).collect();
    let inputs: Vec<Ident> = (0..lengths.len()).map(|at| format_ident!("input{at}")).collect();
    let given = if let [input] = inputs.as_slice() { quote!(&#input) } else { quote!((#(&#inputs),*)) };
    let level = setting.level.name();
    quote! {
        #![allow(unused, reason = "generated code")]

        use std::time::{Duration, Instant};

        struct Model;
        #model

        fn main() {
            let seconds: f64 = std::env::args().nth(1).and_then(|seconds| seconds.parse().ok()).unwrap_or(1.0);
            let level: hardwire::Level = #level.parse().expect("it is a level");
            let mut engine =
                hardwire::Engine::<Model>::at(level, &hardwire::Weights::random(1)).expect("the level is available");
            #(let #inputs: Box<[f32; #lengths]> = vec![0.5; #lengths].try_into().expect("it is as long");)*
            let mut least: Vec<(&str, Duration)> = Vec::new();
            let start = Instant::now();
            let mut runs = 0;
            while runs < 5 || start.elapsed().as_secs_f64() < seconds {
                let mut step = 0;
                let mut before = Instant::now();
                engine.observe(#given, |layer| {
                    let taken = before.elapsed();
                    match least.get_mut(step) {
                        Some((_, least)) => *least = taken.min(*least),
                        None => least.push((<Model as hardwire::Model>::LAYERS[layer].name, taken)),
                    }
                    step += 1;
                    before = Instant::now();
                });
                runs += 1;
            }
            for (layer, least) in least {
                println!("{} {layer}", least.as_secs_f64());
            }
        }
    }
}
