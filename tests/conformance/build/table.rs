//! Writes the Rust file with the models and the table of cases.

use std::fmt::Write;

use crate::case::{Case, Tensor};
use crate::view::View;

/// The file so far.
#[derive(Default)]
pub struct Table {
    /// One module for each model, so that rustc compiles them in parallel.
    modules: String,
    /// The table of cases.
    entries: String,
}

/// What the architecture file of a case declares.
#[derive(Clone, Copy)]
pub struct Declared {
    /// Whether inputs and outputs that the case has channels-first are declared so.
    pub channels_first: bool,
    /// Whether there is a weights file.
    pub weights: bool,
}

impl Table {
    /// Adds the case at `path`, whose architecture file is `NAME.toml`.
    pub fn add(&mut self, path: &str, name: &str, case: &Case, view: View, declared: Declared) {
        let constructor = if declared.weights { "embedded()" } else { "random(0)" };
        let numbered = |prefix: &str, suffix: &str, tensors: &[Tensor]| -> Vec<String> {
            (0..tensors.len()).map(|i| format!("{prefix}{i}{suffix}")).collect()
        };
        let given = one_or_tuple(&numbered("array(&inputs[", "])", &case.inputs));
        let outputs = one_or_tuple(&numbered("y", "", &case.outputs));
        let copies = numbered("y", ".to_vec()", &case.outputs).join(", ");
        let _ = write!(
            self.modules,
            "
mod {name} {{
    use crate::{{Run, array}};

    #[derive(hardwire::Model)]
    #[model(\"{name}.toml\")]
    pub struct Model;

    pub const RUN: Run = |level, inputs| {{
        let weights = hardwire::Weights::<Model>::{constructor};
        let mut engine = hardwire::Engine::at(level, &weights).expect(\"the level is available\");
        let {outputs} = engine.run({given});
        vec![{copies}]
    }};
}}
"
        );

        let Case { rtol, atol, .. } = case;
        let items = view.split(&case.inputs[0].shape).items;
        let inputs = ports(&case.inputs, view, declared.channels_first);
        let outputs = ports(&case.outputs, view, declared.channels_first);
        let _ = write!(
            self.entries,
            "
    Case {{
        path: {path:?},
        name: {name:?},
        rtol: {rtol:?},
        atol: {atol:?},
        items: {items},
        inputs: &[{inputs}],
        outputs: &[{outputs}],
        run: {name}::RUN,
    }},"
        );
    }

    /// The whole file. `left_out` are the paths of cases that are not in it.
    pub fn finish(self, left_out: &[String]) -> String {
        let Self { modules, entries } = self;
        format!(
            "{modules}
/// The cases.
pub const CASES: &[Case] = &[{entries}
];

/// The paths of cases that are run with the feature `large` only.
pub const LEFT_OUT: &[&str] = &{left_out:?};
"
        )
    }
}

/// Inputs or outputs of a case; `as_is` where the model has them in the case's own layout.
fn ports(tensors: &[Tensor], view: View, as_is: bool) -> String {
    let ports: Vec<String> = tensors
        .iter()
        .map(|Tensor { name, shape }| {
            let channels_and_pixels = view.split(shape).transposed().filter(|_| !as_is);
            format!("Port {{ name: {name:?}, channels_and_pixels: {channels_and_pixels:?} }}")
        })
        .collect();
    ports.join(", ")
}

fn one_or_tuple(parts: &[String]) -> String {
    if let [part] = parts { part.clone() } else { format!("({})", parts.join(", ")) }
}
