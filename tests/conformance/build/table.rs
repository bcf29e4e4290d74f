//! Writes the Rust file with the models and the table of cases.

use std::fmt::Write;

use crate::case::{Case, Tensor};
use crate::view::{Split, View};

/// The file so far: the derived models and the entries of the table.
#[derive(Default)]
pub struct Table {
    models: String,
    entries: String,
}

/// What the architecture file of a case declares.
#[derive(Clone, Copy)]
pub struct Declared {
    /// Whether inputs that the case has channels-first are declared so.
    pub channels_first: bool,
    /// Whether there is a weights file.
    pub weights: bool,
}

impl Table {
    /// Adds the case at `path`, whose architecture file is `NAME.toml`.
    pub fn add(&mut self, path: &str, name: &str, case: &Case, view: View, declared: Declared) {
        let split = |tensor: &Tensor| view.split(&tensor.shape);
        let items = split(&case.inputs[0]).items;
        let ports = |tensors: &[Tensor], as_is: bool| -> String {
            tensors.iter().map(|tensor| port(&tensor.name, split(tensor), as_is)).collect()
        };
        let _ = writeln!(
            self.models,
            "#[derive(::hardwire::Model)]\n#[model(\"{name}.toml\")]\n#[allow(non_camel_case_types, reason = \"named as its case\")]\nstruct {name};"
        );
        let _ = writeln!(
            self.entries,
            "    Case {{\n        path: {path:?},\n        name: {name:?},\n        rtol: {:?},\n        atol: {:?},\n        items: {items},\n        \
             inputs: &[{}],\n        outputs: &[{}],\n        run: {},\n    }},",
            case.rtol,
            case.atol,
            ports(&case.inputs, declared.channels_first),
            ports(&case.outputs, false),
            run(name, case, declared.weights),
        );
    }

    /// The whole file. `left_out` are the paths of cases that are not in it.
    pub fn finish(self, left_out: &[String]) -> String {
        let Self { models, entries } = self;
        format!(
            "{models}
/// The cases.
pub const CASES: &[Case] = &[\n{entries}];

/// The paths of cases that are run with the feature `large` only.
pub const LEFT_OUT: &[&str] = &{left_out:?};
"
        )
    }
}

/// An input or output of the case; `as_is` where the model takes it in the case's own layout.
fn port(name: &str, split: Split, as_is: bool) -> String {
    let transposed = split.transposed().filter(|_| !as_is);
    format!("Port {{ name: {name:?}, channels_and_pixels: {transposed:?} }}, ")
}

/// A closure that runs the model `name` on a level.
fn run(name: &str, case: &Case, has_weights: bool) -> String {
    let constructor = if has_weights { "embedded()" } else { "random(0)" };
    let list = |parts: Vec<String>| {
        if let [part] = &parts[..] { part.clone() } else { format!("({})", parts.join(", ")) }
    };
    let inputs = list((0..case.inputs.len()).map(|i| format!("array(&inputs[{i}])")).collect());
    let outputs: Vec<String> = (0..case.outputs.len()).map(|i| format!("output{i}")).collect();
    let copies: String = outputs.iter().map(|output| format!("{output}.to_vec(), ")).collect();
    format!(
        "|level, inputs| {{ let mut engine = engine(level, &Weights::<{name}>::{constructor}); let {} = engine.run({inputs}); vec![{copies}] }}",
        list(outputs.clone()),
    )
}
