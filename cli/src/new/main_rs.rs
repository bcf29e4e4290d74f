//! The program of a new crate.

use hardwire_compiler::check::ir::{Graph, Input, Layout, ValueId};
use hardwire_compiler::shape::{Map, Shape};

/// What is the same in all of them, after the parts that are not.
const REST: &str = include_str!("rest.rs.txt");

/// Names that the program has in use.
const TAKEN: [&str; 14] = [
    "Box", "CHW", "Duration", "ExitCode", "HWC", "Instant", "Model", "Option", "Port", "Result", "RUNS", "String",
    "USAGE", "Vec",
];

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
        let (size, axes) = size_and_axes(graph, input);
        let path = if index == 0 { "first()".into() } else { format!("get({index})") };
        format!(
            "    // {size}\n    let {name}: Box<[f32; {values}]> = input(&{model}::INPUTS[{index}], {axes}, paths.{path})?;\n"
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
    let files = file_names(graph);
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
use std::process::ExitCode;
use std::time::{{Duration, Instant}};

use hardwire::{{Model, Port}};

#[derive(Model)]
#[model({toml:?})]
struct {model};

/// How many runs are timed.
const RUNS: usize = 20;

/// How the program is called.
const USAGE: &str = concat!(\"Usage: \", env!(\"CARGO_BIN_NAME\"), \" {usage}\");

fn main() -> ExitCode {{
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.iter().any(|path| path == \"--help\" || path == \"-h\") {{
        println!(\"{{USAGE}}\");
        return ExitCode::SUCCESS;
    }}
    match run(&paths) {{
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {{
            eprintln!(\"error: {{error}}\");
            ExitCode::FAILURE
        }}
    }}
}}

/// Runs the model on the files at `paths`, and on random values where there are too few.
fn run(paths: &[String]) -> Result<(), String> {{
    if paths.len() > {model}::INPUTS.len() {{
        let (files, inputs) = (paths.len(), {model}::INPUTS.len());
        return Err(format!(\"{{files}} files are given, and the model takes {{inputs}}\\n{{USAGE}}\"));
    }}
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
        arguments = files.join(" "),
        usage = files.iter().map(|file| format!("[{file}")).collect::<Vec<_>>().join(" ") + &"]".repeat(files.len()),
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

/// The size of an input, and the program's word for the order of its axes.
fn size_and_axes(graph: &Graph, &Input { value: ValueId(value), layout }: &Input) -> (String, &'static str) {
    match (graph.values[value].shape, layout) {
        (Shape::Features(features), _) => (features.to_string(), "\"features\""),
        (Shape::Map(map), Layout::Hwc) => (map.to_string(), "HWC"),
        (Shape::Map(Map { height, width, channels }), Layout::Chw) => (format!("{channels}x{height}x{width}"), "CHW"),
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

    /// The part that all programs have, with what it takes from the crate `hardwire`.
    #[allow(dead_code, clippy::all, clippy::pedantic, reason = "it is no part of this crate")]
    mod program {
        pub struct Port {
            pub name: &'static str,
            pub dimensions: &'static [usize],
        }

        include!("rest.rs.txt");

        pub fn checked(axes: &str, dimensions: &'static [usize], file: &[u8]) -> Result<(), String> {
            check_shape(&Port { name: "image", dimensions }, axes, &numpy(file)?.0)
        }

        pub const ORDERS: [&str; 3] = [HWC, CHW, "features"];
    }

    /// An array without values as `numpy.save` writes it.
    fn array(shape: &str) -> Vec<u8> {
        let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({shape}), }}\n");
        [b"\x93NUMPY\x01\x00", (header.len() as u16).to_le_bytes().as_slice(), header.as_bytes()].concat()
    }

    #[test]
    fn arrays_have_the_axes_of_inputs() {
        let [hwc, chw, features] = program::ORDERS;
        for (axes, dimensions, shape) in [
            (hwc, &[32, 32, 3][..], "1, 32, 32, 3"),
            (hwc, &[28, 28, 1], "1, 1, 28, 28"),
            (chw, &[3, 32, 32], "3, 32, 32"),
            (hwc, &[1, 1, 1], ""),
            (features, &[10], "10,"),
        ] {
            assert_eq!(program::checked(axes, dimensions, &array(shape)), Ok(()), "{shape}");
        }
        for (axes, dimensions, shape, refused) in [
            (
                hwc,
                &[32, 32, 3][..],
                "1, 3, 32, 32",
                "is 32x32x3 (height, width, channels), the file is 1x3x32x32: transpose it, or give the input `layout = \"chw\"` in \
                 its model's file",
            ),
            (
                chw,
                &[3, 8, 9],
                "8, 9, 3",
                "is 3x8x9 (channels, height, width), the file is 8x9x3: transpose it, or give the input `layout = \"hwc\"` in its \
                 model's file",
            ),
            (hwc, &[8, 9, 3], "9, 8, 3", "is 8x9x3 (height, width, channels), the file is 9x8x3"),
            (hwc, &[8, 8, 3], "2, 8, 8, 3", "is 8x8x3 (height, width, channels), the file is 2x8x8x3"),
            (features, &[64], "8, 8", "is 64 (features), the file is 8x8"),
        ] {
            let message = format!("`image` {refused}");
            assert_eq!(program::checked(axes, dimensions, &array(shape)), Err(message), "{shape}");
        }
        let doubles = String::from_utf8_lossy(&array("2,")).replace("<f4", "<f8").into_bytes();
        assert!(program::checked(features, &[2], &doubles).is_err());
        assert!(program::checked(features, &[2], b"\x93NUMPY\x01").is_err());
    }

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
