//! The program of a new crate.

use hardwire_compiler::check::ir::{Graph, Input, Layout, ValueId};
use hardwire_compiler::shape::{Map, Shape};

/// What is the same in all of them, after the parts that are not.
const REST: &str = include_str!("rest.rs.txt");

/// Names that the program has in use.
const TAKEN: [&str; 9] = ["Box", "Duration", "Instant", "Model", "Option", "Port", "Result", "String", "Vec"];

/// The text of `main.rs` for the model in the file `toml`.
pub fn write(graph: &Graph, toml: &str) -> String {
    let model = type_name(&graph.name);
    let engine = if graph.weights.is_some() || graph.tensors.is_empty() {
        format!("{model}::engine()")
    } else {
        format!("{model}::random(1)")
    };
    let numbered = |letter: char, count: usize| -> Vec<String> {
        if count == 1 { vec![letter.into()] } else { (0..count).map(|index| format!("{letter}{index}")).collect() }
    };
    let (inputs, outputs) = (numbered('x', graph.inputs.len()), numbered('y', graph.outputs.len()));
    let read = (inputs.iter().zip(&graph.inputs).enumerate()).map(|(index, (name, input))| {
        let values = graph.values[input.value.0].shape.len();
        let (comment, path) = (size(graph, input), if index == 0 { "first()".into() } else { format!("get({index})") });
        format!(
            "    // {comment}\n    let {name}: Box<[f32; {values}]> = input(&{model}::INPUTS[{index}], paths.{path})?;\n"
        )
    });
    let read = read.collect::<Vec<_>>().concat();
    let borrowed: Vec<String> = inputs.iter().map(|name| format!("&{name}")).collect();
    let (run, given) = (format!("engine.run({})", tuple(&borrowed)), tuple(&outputs));
    let shown = outputs.iter().enumerate();
    let shown = shown.map(|(index, name)| format!("    show(&{model}::OUTPUTS[{index}], {name});\n"));
    let shown = shown.collect::<Vec<_>>().concat();
    let random = if engine.contains("random") {
        "    // The architecture file names no weights; with a key `weights`, it is `engine()`.\n"
    } else {
        ""
    };
    format!(
        "//! Runs the model in `{toml}` on files, or without them on random values.
//!
//! ```console
//! cargo run --release -- {arguments}
//! ```
//!
//! A file is an array of `float32` as `numpy.save` writes it, or such values one after the other, in the order of axes that the
//! input has.

use std::hint::black_box;
use std::time::{{Duration, Instant}};

use hardwire::{{Model, Port}};

#[derive(Model)]
#[model({toml:?})]
struct {model};

/// How many runs are timed.
const RUNS: usize = 20;

fn main() -> Result<(), String> {{
    let paths: Vec<String> = std::env::args().skip(1).collect();
{read}{random}    let mut engine = {engine};
    let mut times = [Duration::ZERO; RUNS];
    for time in &mut times {{
        let start = Instant::now();
        black_box({run});
        *time = start.elapsed();
    }}
    let {given} = {run};
{shown}    times.sort();
    let (best, median, level) = (times[0], times[RUNS / 2], engine.level());
    println!(\"{{best:.2?}} a run at best, median {{median:.2?}}, at level {{level}}\");
    Ok(())
}}

{REST}",
        arguments = file_names(graph).join(" "),
    )
}

/// A name for each input's file.
fn file_names(graph: &Graph) -> Vec<String> {
    let name = |input: &Input| format!("{}.npy", graph.values[input.value.0].name);
    graph.inputs.iter().map(name).collect()
}

/// One by itself, or several as a tuple.
fn tuple(names: &[String]) -> String {
    if let [one] = names { one.clone() } else { format!("({})", names.join(", ")) }
}

/// The size of an input, and what its axes are.
fn size(graph: &Graph, &Input { value: ValueId(value), layout }: &Input) -> String {
    match (graph.values[value].shape, layout) {
        (Shape::Features(features), _) => format!("{features} features"),
        (Shape::Map(map), Layout::Hwc) => format!("{map}, height x width x channels"),
        (Shape::Map(Map { height, width, channels }), Layout::Chw) => {
            format!("{channels}x{height}x{width}, channels x height x width")
        }
    }
}

/// A struct's name out of a model's: `my-net` is `MyNet`.
fn type_name(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let capitalised = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    let name: String = words.map(capitalised).collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !TAKEN.contains(&name.as_str()) && name != "Self" {
        name
    } else {
        format!("Net{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::type_name;

    #[test]
    fn names_of_structs() {
        for (model, name) in [
            ("lenet5", "Lenet5"),
            ("mobilenet_v2-1.0", "MobilenetV210"),
            ("3d", "Net3d"),
            ("model", "NetModel"),
            ("größe", "GrE"),
            ("é", "Net"),
        ] {
            assert_eq!(type_name(model), name, "{model}");
        }
    }
}
