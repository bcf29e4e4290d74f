//! Writes architecture files, weights, and Rust files that derive a model from each: `random.rs`, `sweep.rs`, `large.rs`, `views.rs`
//! and `schedules.rs`.
//!
//! `HARDWIRE_RANDOM_MODELS` is how many random models there are, `HARDWIRE_RANDOM_SEED` the seed of the first; each next model has
//! the next seed, so that one that fails can be had alone. `HARDWIRE_SWEEP_STEP` takes one model in so many of each group of the
//! sweep, and of those that differ in their schedules.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use hardwire_compiler::front_end;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::workload::Workload;
use hardwire_compiler::source::Source;
use hardwire_compiler::tuned::{self, Tuned};
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{
    Architecture, RANDOM_MODELS, RANDOM_SEED, SWEEP_STEP, acceptable, joined, judge, large, scheduled, thinned,
    twinned, write_toml, write_weights,
};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets `OUT_DIR`"));

    let first = variable("HARDWIRE_RANDOM_SEED", RANDOM_SEED);
    let mut random = File::default();
    for seed in first..first + variable("HARDWIRE_RANDOM_MODELS", RANDOM_MODELS) {
        let (architecture, _) = acceptable(&mut Rng::new(seed));
        random.add(&out, &format!("random_{seed}"), &architecture, seed);
    }
    random.write(&out.join("random.rs"));

    let step = variable("HARDWIRE_SWEEP_STEP", SWEEP_STEP).max(1) as usize;
    let mut swept = File::default();
    for (place, architecture) in thinned(step) {
        let kind = architecture.layers[0].op.kind();
        swept.add(&out, &format!("{kind}_{place}"), &architecture, place as u64);
    }
    swept.write(&out.join("sweep.rs"));

    let mut cut = File::default();
    for (place, architecture) in large().iter().enumerate() {
        cut.add(&out, &format!("large_{place}"), architecture, place as u64);
        if place.is_multiple_of(TWINNED) {
            cut.add(&out, &format!("large_{place}_twinned"), &twinned(architecture), place as u64);
        }
    }
    cut.write(&out.join("large.rs"));

    let mut side_by_side = File::default();
    for (place, architecture) in joined().iter().enumerate() {
        side_by_side.add(&out, &format!("joined_{place}"), architecture, place as u64);
    }
    for (place, architecture) in thinned(step).into_iter().step_by(TWINNED) {
        let name = format!("twinned_{place}");
        side_by_side.add(&out, &name, &twinned(&architecture), place as u64);
    }
    side_by_side.write(&out.join("views.rs"));

    let mut in_all_ways = File::default();
    let of_one = [("schedules", scheduled(), step), ("twinned_schedules", twinned(&scheduled()), TWINNED * step)];
    for (name, architecture, step) in of_one {
        for (round, schedules) in schedules(&architecture).into_iter().enumerate().step_by(step) {
            let name = format!("{name}_{round}");
            write(&out.join(format!("{name}.schedules.toml")), schedules.as_bytes());
            let schedules = format!("schedules = \"{name}.schedules.toml\"\n");
            in_all_ways.add_scheduled(&out, &name, &architecture, 0, &schedules);
        }
    }
    in_all_ways.write(&out.join("schedules.rs"));
}

/// Of the models that are taken, one in so many is also there with twins: they take twice as long to compile.
const TWINNED: usize = 16;

/// Files of schedules that between them have every schedule of each layer of `architecture`, on every level.
fn schedules(architecture: &Architecture) -> Vec<String> {
    let source = Source { name: String::new(), text: write_toml(architecture, None) };
    let graph = front_end(&source, "Model", &mut |_| Err(String::new()));
    let graph = graph.unwrap_or_else(|mistakes| panic!("{}", mistakes.render()));
    let workloads = Workload::all(&graph);
    let candidates = |workload: &Workload| Level::ALL.map(|level| workload.candidates(level));
    let candidates: Vec<_> = workloads.iter().map(|(workload, _)| candidates(workload)).collect();
    let rounds = candidates.iter().flatten().map(Vec::len).max().unwrap_or(0);
    let file = |round: usize| {
        Level::ALL.into_iter().fold(String::new(), |file, level| {
            // Layers take turns, so that each third of the rounds has schedules of all kinds.
            let tuned = workloads.iter().zip(&candidates).enumerate().map(|(at, ((workload, layers), candidates))| {
                let candidates = &candidates[level as usize];
                let schedule = candidates[(round + at) % candidates.len()].name.clone();
                Tuned { workload: workload.name(), schedule, comment: layers.join(", ") }
            });
            tuned::write(&file, level, &tuned.collect::<Vec<_>>()).expect("it is a file of schedules")
        })
    };
    (0..rounds).map(file).collect()
}

fn variable(name: &str, default: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={name}");
    let value = env::var(name).ok();
    value.map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is a whole number, not {value}")))
}

/// A Rust file while it is written.
#[derive(Default)]
struct File {
    /// One module for each model, so that rustc compiles them in parallel.
    modules: String,
    /// The table of models.
    entries: String,
}

impl File {
    fn add(&mut self, folder: &Path, name: &str, architecture: &Architecture, seed: u64) {
        self.add_scheduled(folder, name, architecture, seed, "");
    }

    /// Adds a model whose file starts with `schedules`.
    fn add_scheduled(&mut self, folder: &Path, name: &str, architecture: &Architecture, seed: u64, schedules: &str) {
        let verdict = judge(architecture).expect("only right architectures are derived from");
        let weights = write_weights(&verdict, &mut Rng::new(!seed));
        let weights_file = format!("{name}.safetensors");
        let toml = schedules.to_owned() + &write_toml(architecture, weights.is_some().then_some(&weights_file));
        write(&folder.join(format!("{name}.toml")), toml.as_bytes());
        let constructor = if weights.is_some() { "embedded()" } else { "random(0)" };
        if let Some(weights) = weights {
            write(&folder.join(weights_file), &weights);
        }

        let inputs: Vec<String> = (0..architecture.inputs.len()).map(|i| format!("array(&inputs[{i}])")).collect();
        let outputs: Vec<String> = (0..architecture.outputs.len().max(1)).map(|i| format!("y{i}")).collect();
        let copies: Vec<String> = outputs.iter().map(|output| format!("{output}.to_vec()")).collect();
        let (inputs, outputs, copies) = (one_or_tuple(&inputs), one_or_tuple(&outputs), copies.join(", "));
        let _ = write!(
            self.modules,
            "
mod {name} {{
    use hardwire_random_models::{{Run, array}};

    #[derive(hardwire::Model)]
    #[model(\"{name}.toml\")]
    pub struct Model;

    pub const RUN: Run = |level, inputs, see| {{
        let weights = hardwire::Weights::<Model>::{constructor};
        let mut engine = hardwire::Engine::at(level, &weights).expect(\"the level is available\");
        engine.trace({inputs}, |map| see(map.layer.name, map.values));
        let {outputs} = engine.run({inputs});
        vec![{copies}]
    }};
}}
"
        );
        let _ = writeln!(self.entries, "    Generated {{ name: \"{name}\", seed: {seed}, run: {name}::RUN }},");
    }

    fn write(self, path: &Path) {
        let Self { modules, entries } = self;
        let text = format!("{modules}\nconst MODELS: &[Generated] = &[\n{entries}];\n");
        write(path, text.as_bytes());
    }
}

fn one_or_tuple(parts: &[String]) -> String {
    if let [part] = parts { part.clone() } else { format!("({})", parts.join(", ")) }
}

fn write(path: &Path, content: &[u8]) {
    fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
