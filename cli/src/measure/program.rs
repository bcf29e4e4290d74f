//! The crate that measures a model: its manifest and its program.

use hardwire_compiler::check::ir::{Graph, Input};

/// What is the same in all programs, after the parts that are not.
const REST: &str = include_str!("rest.rs.txt");

/// The manifest of the crate, which is of no workspace but its own.
pub fn manifest(name: &str, dependency: &str) -> String {
    format!(
        "[package]
name = \"{name}\"
edition = \"2024\"
publish = false

[workspace]

[features]
parallel = [\"hardwire/parallel\"]

[dependencies]
{dependency}
"
    )
}

/// The text of `main.rs` for the model in the architecture file `toml`, a path from the root.
pub fn write(graph: &Graph, toml: &str) -> String {
    let of = |input: &Input| format!("Box<[f32; {}]>, ", graph.values[input.value.0].shape.len());
    let types = graph.inputs.iter().map(of).collect::<Vec<_>>().concat();
    let values = "values(), ".repeat(graph.inputs.len());
    let borrowed: Vec<String> = (0..graph.inputs.len()).map(|input| format!("&inputs.{input}")).collect();
    let borrowed = if let [one] = borrowed.as_slice() { one.clone() } else { format!("({})", borrowed.join(", ")) };
    let weights = if has_weights(graph) { "embedded()" } else { "random(1)" };
    format!(
        "//! Measures a model, for `cargo hardwire`.

use std::hint::black_box;
use std::time::Instant;

use hardwire::{{Engine, Level, Model, Weights}};

#[derive(Model)]
#[model({toml:?})]
struct Measured;

/// The values of all inputs.
type Inputs = ({types});

fn inputs() -> Inputs {{
    ({values})
}}

fn borrowed(inputs: &Inputs) -> <Measured as Model>::Inputs<'_> {{
    {borrowed}
}}

fn weights() -> Weights<'static, Measured> {{
    Weights::{weights}
}}

{REST}"
    )
}

/// Whether the weights of a model are part of the program, rather than random.
pub fn has_weights(graph: &Graph) -> bool {
    graph.weights.is_some() || graph.tensors.is_empty()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use hardwire_compiler::check;
    use hardwire_compiler::source::Source;

    use super::*;

    #[test]
    fn a_program_has_the_inputs_of_its_model() {
        let text = r#"
            inputs.a = { height = 2, width = 2, channels = 1 }
            inputs.b = { features = 3 }
            outputs = ["pooled", "scores"]
            layer = [
                { name = "pooled", kind = "max_pool", kernel = 2, from = "a" },
                { name = "scores", kind = "fully_connected", units = 2, from = "b" },
            ]
        "#;
        let source = Source { name: "two.toml".to_owned(), text: text.to_owned() };
        let checked = check(&source, "two", &mut |_| Err(String::new()));
        let graph = checked.unwrap_or_else(|mistakes| panic!("{}", mistakes.render())).graph;
        let text = write(&graph, r"C:\models\two.toml");
        let own =
            text.split_once("#[derive(Model)]").and_then(|(_, own)| own.split_once("/// The fewest runs")).unwrap().0;
        expect![[r#"

            #[model("C:\\models\\two.toml")]
            struct Measured;

            /// The values of all inputs.
            type Inputs = (Box<[f32; 4]>, Box<[f32; 3]>, );

            fn inputs() -> Inputs {
                (values(), values(), )
            }

            fn borrowed(inputs: &Inputs) -> <Measured as Model>::Inputs<'_> {
                (&inputs.0, &inputs.1)
            }

            fn weights() -> Weights<'static, Measured> {
                Weights::random(1)
            }

        "#]]
        .assert_eq(own);
    }
}
