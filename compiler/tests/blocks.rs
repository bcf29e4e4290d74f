//! A model with blocks is the model with their layers written out, and no block can ask for more than is sensible.

use std::time::{Duration, Instant};

use hardwire_compiler::emit::Target;
use hardwire_compiler::source::Source;
use hardwire_compiler::{compile, front_end};
use proc_macro2::{Ident, Span};
use quote::quote;

fn source(text: &str) -> Source {
    Source { name: "model.toml".to_owned(), text: text.to_owned() }
}

/// The code of a model, as text.
fn code(text: &str) -> String {
    let ident = Ident::new("Model", Span::call_site());
    let target = Target { ident: &ident, include: &|path| quote!(include_bytes!(#path)) };
    let code = compile(&source(text), &target, &mut |_| Err("there is no such file".to_owned()));
    code.unwrap_or_else(|mistakes| panic!("{}", mistakes.render())).to_string()
}

/// What is wrong with a model; empty where nothing is.
fn mistakes(text: &str) -> String {
    let graph = front_end(&source(text), "Model", &mut |_| Err("there is no such file".to_owned()));
    graph.map_or_else(|mistakes| mistakes.render(), |_| String::new())
}

const WITH_BLOCKS: &str = r#"
input = { height = 16, width = 16, channels = 4 }
outputs = ["stage2", "head", "stage1.bottleneck.expand"]

[[block]]
name = "unit"
keys = ["filters", "kernel", "activation"]

[[block.layer]]
name = "conv"
kind = "conv"
filters = "$filters"
kernel = "$kernel"
padding = "same"
bias = false

[[block.layer]]
name = "bn"
kind = "batch_norm"
activation = "$activation"

[[block]]
name = "bottleneck"
keys = ["width"]

[[block.layer]]
name = "reduce"
kind = "unit"
filters = "$width / 4"
kernel = 1
activation = { kind = "leaky_relu", slope = 0.25 }

[[block.layer]]
kind = "activation"
activation = "tanh"

[[block.layer]]
name = "expand"
kind = "unit"
filters = "2 * $width"
kernel = [3, 1]
activation = "relu"

[[block.layer]]
name = "project"
kind = "conv"
filters = "$width"
kernel = 1

[[block.layer]]
kind = "add"
from = ["project", "input"]

[[block]]
name = "stage"
keys = ["width"]

[[block.layer]]
name = "pool"
kind = "conv"
filters = "$width"
kernel = 2
stride = 2

[[block.layer]]
name = "bottleneck"
kind = "bottleneck"
width = "$width"

[[block.layer]]
kind = "multiply"
from = ["bottleneck", "pool"]

[[layer]]
kind = "activation"
activation = "relu"

[[layer]]
name = "stage1"
kind = "stage"
width = 8

[[layer]]
name = "stage2"
kind = "bottleneck"
from = "stage1"
width = 8
repeat = 2
first = 1

[[layer]]
name = "head"
kind = "unit"
from = "stage1.pool"
filters = 2
kernel = 3
activation = "sigmoid"
"#;

/// The layers of a `bottleneck` of width 8 that is called `name` and fed by `input`.
fn bottleneck(name: &str, input: &str) -> String {
    format!(
        r#"
[[layer]]
name = "{name}.reduce.conv"
kind = "conv"
filters = 2
kernel = 1
padding = "same"
bias = false
from = "{input}"

[[layer]]
name = "{name}.reduce.bn"
kind = "batch_norm"
activation = {{ kind = "leaky_relu", slope = 0.25 }}

[[layer]]
name = "{name}.activation1"
kind = "activation"
activation = "tanh"

[[layer]]
name = "{name}.expand.conv"
kind = "conv"
filters = 16
kernel = [3, 1]
padding = "same"
bias = false

[[layer]]
name = "{name}.expand.bn"
kind = "batch_norm"
activation = "relu"

[[layer]]
name = "{name}.project"
kind = "conv"
filters = 8
kernel = 1

[[layer]]
name = "{name}"
kind = "add"
from = ["{name}.project", "{input}"]
"#
    )
}

#[test]
fn blocks_give_the_code_of_their_layers_written_out() {
    let written_out = format!(
        r#"
input = {{ height = 16, width = 16, channels = 4 }}
outputs = ["stage2.2", "head.bn", "stage1.bottleneck.expand.bn"]

[[layer]]
kind = "activation"
activation = "relu"

[[layer]]
name = "stage1.pool"
kind = "conv"
filters = 8
kernel = 2
stride = 2
{}
[[layer]]
name = "stage1"
kind = "multiply"
from = ["stage1.bottleneck", "stage1.pool"]
{}{}
[[layer]]
name = "head.conv"
kind = "conv"
from = "stage1.pool"
filters = 2
kernel = 3
padding = "same"
bias = false

[[layer]]
name = "head.bn"
kind = "batch_norm"
activation = "sigmoid"
"#,
        bottleneck("stage1.bottleneck", "stage1.pool"),
        bottleneck("stage2.1", "stage1"),
        bottleneck("stage2.2", "stage2.1"),
    );
    assert_eq!(code(WITH_BLOCKS), code(&written_out));
}

#[test]
fn blocks_with_several_inputs_give_the_code_of_their_layers_written_out() {
    let with_blocks = r#"
inputs.image = { height = 8, width = 8, channels = 4 }
inputs.other = { height = 4, width = 4, channels = 4 }

[[block]]
name = "merge"
inputs = ["input", "skip"]

[[block.layer]]
name = "first"
kind = "softmax"
from = "skip"

[[block.layer]]
kind = "add"
from = ["input", "first"]

[[block]]
name = "decoder"
inputs = ["map", "skip"]
keys = ["filters"]

[[block.layer]]
name = "up"
kind = "upsample"
from = "map"
scale = 2

[[block.layer]]
name = "merge"
kind = "merge"
from = ["up", "skip"]

[[block.layer]]
name = "conv"
kind = "conv"
filters = "$filters"
kernel = 1

[[layer]]
name = "one"
kind = "decoder"
from = ["other", "image"]
filters = 4

[[layer]]
kind = "max_pool"
kernel = 2
stride = 2

[[layer]]
name = "pool"
kind = "activation"
activation = "relu"

[[layer]]
name = "two"
kind = "decoder"
from = ["pool", "one"]
filters = 2
"#;
    let decoder = |name: &str, map: &str, skip: &str, filters: usize| {
        format!(
            r#"
[[layer]]
name = "{name}.up"
kind = "upsample"
from = "{map}"
scale = 2

[[layer]]
name = "{name}.merge.first"
kind = "softmax"
from = "{skip}"

[[layer]]
name = "{name}.merge"
kind = "add"
from = ["{name}.up", "{name}.merge.first"]

[[layer]]
name = "{name}.conv"
kind = "conv"
filters = {filters}
kernel = 1
"#
        )
    };
    let written_out = format!(
        r#"
inputs.image = {{ height = 8, width = 8, channels = 4 }}
inputs.other = {{ height = 4, width = 4, channels = 4 }}
{}
[[layer]]
kind = "max_pool"
kernel = 2
stride = 2

[[layer]]
name = "pool"
kind = "activation"
activation = "relu"
{}"#,
        decoder("one", "other", "image", 4),
        decoder("two", "pool", "one.conv", 2)
    );
    assert_eq!(code(with_blocks), code(&written_out));
}

#[test]
fn blocks_that_ask_for_very_much_are_refused_soon() {
    let block = |name: &str, inner: &str, more: &str| {
        format!("[[block]]\nname = \"{name}\"\n[[block.layer]]\nname = \"l\"\nkind = \"{inner}\"\n{more}\n")
    };
    let head = "input = { features = 4 }\n[[layer]]\nname = \"use\"\nkind = \"z\"\n";
    let many = format!("{head}repeat = 2147483647\n{}", block("z", "softmax", ""));
    let nested = format!("{head}{}{}", block("y", "softmax", "repeat = 100000"), block("z", "y", "repeat = 100000"));
    let long = format!("{head}repeat = 9999\n{}", block("z", "softmax", &format!("x = [{}]", "1,".repeat(100_000))));
    let text =
        format!("{head}repeat = 9999\n{}", block("z", "softmax", &format!("x = \"{}\"", "\\n".repeat(1_000_000))));
    let value = format!(
        "{head}repeat = 9999\nk = [{}]\n{}",
        "1,".repeat(100_000),
        block("z", "softmax", "x = \"$k\"").replace("[[block.layer]]", "keys = [\"k\"]\n[[block.layer]]")
    );
    let inputs: Vec<String> = (0..50_000).map(|number| format!("\"i{number}\"")).collect();
    let inputs = format!(
        "{head}{}",
        block("z", "concat", &format!("from = [{0}]", inputs.join(",")))
            .replace("[[block.layer]]", &format!("inputs = [{0}, \"i0\"]\n[[block.layer]]", inputs.join(",")))
    );
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "z"];
    let chain: String = names.windows(2).map(|names| block(names[1], names[0], "repeat = 9")).collect();
    let deep = format!("{head}{}{chain}", block("a", "softmax", ""));
    let start = Instant::now();
    for (text, mistake) in [
        (many, "blocks put in too many layers"),
        (nested, "blocks put in too many layers"),
        (long, "blocks put in too many layers"),
        (text, "blocks put in too many layers"),
        (value, "cannot be the value of a key"),
        (inputs, "names its input `i0` twice"),
        (deep, "more than 8 blocks within each other"),
    ] {
        let found = mistakes(&text);
        assert!(found.contains(mistake), "{mistake}: {}", found.chars().take(2000).collect::<String>());
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

/// A block of two inputs whose names are those of its key and of a key of any layer.
const INPUTS_NAMED_AS_KEYS: &str = r#"
input = { height = 4, width = 4, channels = 4 }

[[block]]
name = "join"
inputs = ["width", "name"]
keys = ["width"]

[[block.layer]]
name = "conv"
kind = "conv"
from = "width"
filters = "$width"
kernel = 1

[[block.layer]]
kind = "add"
from = ["conv", "name"]

[[layer]]
name = "stem"
kind = "activation"
activation = "relu"

[[layer]]
name = "joined"
kind = "join"
from = ["stem", "input"]
width = 4
"#;

#[test]
fn an_input_of_a_block_may_have_the_name_of_a_key() {
    assert_eq!(mistakes(INPUTS_NAMED_AS_KEYS), "");
    let renamed = INPUTS_NAMED_AS_KEYS
        .replace(r#"["width", "name"]"#, r#"["map", "skip"]"#)
        .replace(r#"from = "width""#, r#"from = "map""#)
        .replace(r#"["conv", "name"]"#, r#"["conv", "skip"]"#);
    assert_eq!(code(INPUTS_NAMED_AS_KEYS), code(&renamed));
}
