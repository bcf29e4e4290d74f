//! Holds generated models against the reference.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use hardwire::Level;
use hardwire_model_generator::rng::Rng;
use hardwire_reference::Model;
use rayon_core::{ThreadPool, ThreadPoolBuilder};

/// A model that the build script has generated.
#[derive(Clone, Copy, Debug)]
pub struct Generated {
    /// The name of its architecture file, without the ending.
    pub name: &'static str,
    /// The seed of its inputs.
    pub seed: u64,
    /// Runs it.
    pub run: Run,
}

/// Runs a model on a level: from the values of its inputs to those of its outputs. Shows the name and the output of each
/// layer on the way.
pub type Run = fn(Level, &[Vec<f32>], &mut dyn FnMut(&str, &[f32])) -> Vec<Vec<f32>>;

/// The values of an input as a model takes them.
///
/// # Panics
///
/// If there are more or fewer than `N`.
pub fn array<const N: usize>(values: &[f32]) -> &[f32; N] {
    values.try_into().expect("an input has the size that the model declares")
}

/// Runs every model on every available level with random inputs and compares every layer to the reference.
///
/// # Panics
///
/// If any differs: with the first layer that does, and the architecture.
pub fn verify(models: &[Generated]) {
    let mut failures = String::new();
    for model in models {
        if let Err(difference) = verify_one(model) {
            let toml = fs::read_to_string(path(model)).unwrap_or_default();
            let _ = write!(failures, "\n{}: {difference}\n\n{toml}", model.name);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// [`verify`] on several threads, which also give the same as one, bit for bit.
///
/// # Panics
///
/// If any differs.
pub fn verify_spread(models: &[Generated]) {
    let pool = |threads| ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
    let (one, others) = (pool(1), [2, 3, 5].map(pool));
    others[1].install(|| verify(models));
    for model in models {
        let inputs = inputs(model, &Model::read(&path(model)));
        for level in Level::available() {
            let bits = |pool: &ThreadPool| -> Vec<u32> {
                let outputs = pool.install(|| (model.run)(level, &inputs, &mut |_, _| {}));
                outputs.concat().into_iter().map(f32::to_bits).collect()
            };
            let expected = bits(&one);
            for pool in &others {
                let threads = pool.current_num_threads();
                assert!(bits(pool) == expected, "{} differs on {level} with {threads} threads", model.name);
            }
        }
    }
}

fn path(model: &Generated) -> PathBuf {
    Path::new(env!("OUT_DIR")).join(model.name).with_extension("toml")
}

/// Random inputs, the same each time.
fn inputs(generated: &Generated, Model { graph, .. }: &Model) -> Vec<Vec<f32>> {
    let mut rng = Rng::new(generated.seed);
    let mut random = |length: usize| -> Vec<f32> { (0..length).map(|_| rng.uniform(-1.0, 1.0)).collect() };
    graph.inputs.iter().map(|input| random(graph.values[input.value.0].shape.len())).collect()
}

fn verify_one(generated: &Generated) -> Result<(), String> {
    let model = Model::read(&path(generated));
    let graph = &model.graph;
    let inputs = inputs(generated, &model);
    let expected = model.evaluate(&inputs);

    for level in Level::available() {
        let mut difference = None;
        let outputs = (generated.run)(level, &inputs, &mut |layer, found| {
            let value = graph.values.iter().position(|value| value.name == layer).expect("a layer's output is a value");
            let found = compare(&expected[value].to_vec(), found);
            difference = difference.take().or_else(|| Some(format!("layer `{layer}` on {level}: {}", found?)));
        });
        for ((output, expected), found) in graph.outputs.iter().zip(model.outputs(&expected)).zip(outputs) {
            let name = &graph.values[output.value.0].name;
            let found = compare(&expected, &found);
            difference = difference.or_else(|| Some(format!("output `{name}` on {level}: {}", found?)));
        }
        if let Some(difference) = difference {
            return Err(difference);
        }
    }
    Ok(())
}

/// Says where two layers' values differ by more than the tolerance, if they do.
///
/// The tolerance is absolute and relative to the layer's largest value: what it adds up may be that large, and cancel.
fn compare(expected: &[f32], found: &[f32]) -> Option<String> {
    assert_eq!(expected.len(), found.len(), "the number of values");
    assert!(expected.iter().all(|x| x.is_finite()), "the reference stays finite");
    let largest = expected.iter().fold(0.0_f32, |largest, x| largest.max(x.abs()));
    let tolerance = 1e-5 * largest + 1e-7;
    let differ =
        |(_, (expected, found)): &(usize, (&f32, &f32))| (*expected - *found).abs() > tolerance || found.is_nan();
    let (i, (expected, found)) = expected.iter().zip(found).enumerate().find(differ)?;
    Some(format!("value {i} is {found}, not {expected} (tolerance {tolerance:e})"))
}
