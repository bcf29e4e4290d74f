//! Goldens of what is made of a right model: `models/*.toml` become a summary, a plan and code.
//!
//! `BLESS=1` accepts what there is now.

use std::fs;
use std::path::{Path, PathBuf};

use hardwire_compiler::emit::Target;
use hardwire_compiler::plan::{Plan, plan, print::print, workload::Choices};
use hardwire_compiler::source::Source;
use hardwire_compiler::syntax::ops::KINDS;
use hardwire_compiler::{check::ir::Graph, summary::summary};
use hardwire_compiler::{compile, front_end};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

fn checked(source: &Source) -> (Graph, Plan) {
    let graph = front_end(source, "Model", &mut |_| Err("there is no such file".to_owned()));
    let graph = graph.unwrap_or_else(|mistakes| panic!("{}", mistakes.render()));
    let plan = plan(&graph, &Choices::default());
    (graph, plan)
}

fn code(source: &Source) -> TokenStream {
    let ident = Ident::new("Golden", Span::call_site());
    let target = Target { ident: &ident, include: &|path| quote!(include_bytes!(#path)) };
    compile(source, &target, &mut |_| Err("there is no such file".to_owned()))
        .unwrap_or_else(|mistakes| panic!("{}", mistakes.render()))
}

fn pretty(code: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(readable(code)).expect("the code is Rust"))
}

/// The code with the runtime's macros written as what they stand for, since macros are not formatted: a level's gate as an
/// attribute of its item, a choice between levels as a `match`.
fn readable(code: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = Vec::new();
    for tree in code {
        let TokenTree::Group(group) = tree else {
            trees.push(tree);
            continue;
        };
        let inside = readable(group.stream());
        let called = match &trees[..] {
            [.., TokenTree::Ident(hw), _, _, TokenTree::Ident(name), TokenTree::Punct(bang)]
                if hw == "hw" && bang.as_char() == '!' =>
            {
                Some(name.clone())
            }
            _ => None,
        };
        let Some(name) = called else {
            trees.push(TokenTree::Group(Group::new(group.delimiter(), inside)));
            continue;
        };
        trees.truncate(trees.len() - 5);
        if name.to_string().ends_with("_level") && group.delimiter() == Delimiter::Brace {
            trees.extend(quote!(#[hw::#name] #inside));
        } else {
            let mut arms = inside.into_iter();
            let chosen: TokenStream = arms.by_ref().take_while(|tree| !is_comma(tree)).collect();
            let arms: TokenStream = arms.collect();
            trees.extend(quote!(match #chosen { #arms }));
        }
    }
    trees.into_iter().collect()
}

fn is_comma(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn models() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models");
    let entries = fs::read_dir(folder).expect("the folder of models is there");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let mut models: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    models.sort();
    models
}

fn expect(path: &Path, found: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, found).expect("the golden can be written");
    }
    let golden = fs::read_to_string(path).unwrap_or_default();
    assert!(golden == found, "{} differs from what is made now; BLESS=1 accepts it:\n{found}", path.display());
}

#[test]
fn goldens() {
    for path in models() {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let source = Source { name, text: fs::read_to_string(&path).expect("the model can be read") };
        let (graph, plan) = checked(&source);
        expect(&path.with_extension("summary"), &summary(&graph, &plan));
        expect(&path.with_extension("plan"), &print(&graph, &plan));
        expect(&path.with_extension("rs"), &pretty(code(&source)));
    }
}

#[test]
fn the_same_model_gives_the_same_code() {
    for path in models() {
        let source = Source { name: String::new(), text: fs::read_to_string(path).expect("the model can be read") };
        assert_eq!(code(&source).to_string(), code(&source).to_string());
    }
}

/// The most statements that one function may have: rustc's time grows faster than the code past it.
const MOST_STATEMENTS: usize = 1000;

/// The most statements in the body of any function.
fn longest_body(code: TokenStream) -> usize {
    fn semicolons(code: TokenStream) -> usize {
        let count = |tree| match tree {
            TokenTree::Group(group) => semicolons(group.stream()),
            TokenTree::Punct(punct) => usize::from(punct.as_char() == ';'),
            TokenTree::Ident(_) | TokenTree::Literal(_) => 0,
        };
        code.into_iter().map(count).sum()
    }
    let (mut longest, mut in_function) = (0, false);
    for tree in code {
        match tree {
            TokenTree::Ident(ident) if ident == "fn" => in_function = true,
            TokenTree::Group(group) if in_function && group.delimiter() == Delimiter::Brace => {
                longest = longest.max(semicolons(group.stream()));
                in_function = false;
            }
            TokenTree::Group(group) => longest = longest.max(longest_body(group.stream())),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    longest
}

/// Fails where the code of a model of one layer has a function that is too long.
fn assert_within_budget(input: &str, layer: &str) {
    let text = format!("input = {{ {input} }}\nrounding = \"floor\"\n[[layer]]\nname = \"layer\"\n{layer}");
    let longest = longest_body(code(&Source { name: String::new(), text: text.clone() }));
    assert!(longest <= MOST_STATEMENTS, "{longest} statements in one function for\n{text}");
}

/// A layer of each kind that reads a map, by itself and with what its code may depend on.
fn on_maps(size: usize, channels: usize) -> Vec<String> {
    let mut layers = Vec::new();
    for (kernel, stride, padding) in [(1, 1, 0), (3, 1, 1), (3, 2, 1), (5, 1, 2), (7, 2, 3), (11, 4, 5), (15, 1, 7)] {
        let window = format!("kernel = {kernel}\nstride = {stride}\npadding = {padding}\n");
        for (filters, groups) in [(1, 1), (6, 1), (100, 1), (512, 1), (channels * 2, channels), (channels, channels)] {
            layers.push(format!("kind = \"conv\"\nfilters = {filters}\ngroups = {groups}\n{window}"));
        }
        for groups in [1, channels] {
            let filters = 2 * channels;
            layers.push(format!("kind = \"transposed_conv\"\nfilters = {filters}\ngroups = {groups}\n{window}"));
        }
        for kind in ["depthwise_conv", "max_pool", "avg_pool"] {
            layers.push(format!("kind = \"{kind}\"\n{window}"));
        }
    }
    for kind in [
        "global_max_pool",
        "global_avg_pool",
        "batch_norm",
        "softmax",
        "flatten",
        "dropout",
        "log_softmax",
        "arg_max",
        "channel_max",
        "l2_normalize",
        "instance_norm",
        "layer_norm",
    ] {
        layers.push(format!("kind = \"{kind}\"\n"));
    }
    layers.push("kind = \"activation\"\nactivation = \"gelu\"\n".to_owned());
    for (mode, align) in [("nearest", "asymmetric"), ("bilinear", "half_pixel"), ("bilinear", "corners")] {
        for extent in ["scale = 2", "scale = 8", "scale = 40", "size = [3, 21]"] {
            layers.push(format!("kind = \"upsample\"\n{extent}\nmode = \"{mode}\"\nalign = \"{align}\"\n"));
        }
    }
    for (mode, padding) in [("zero", "[0, 1, 2, 3]"), ("edge", "3"), ("reflect", "0")] {
        layers.push(format!("kind = \"pad\"\npadding = {padding}\nmode = \"{mode}\"\n"));
    }
    layers.push(format!("kind = \"slice\"\nchannels = [0, {}]\n", usize::div_ceil(channels, 2)));
    layers.push(format!("kind = \"slice\"\nrows = [0, {}]\ncolumns = [0, {}]\n", size.div_ceil(2), size.div_ceil(3)));
    for kind in ["shuffle", "group_norm"] {
        layers.push(format!("kind = \"{kind}\"\ngroups = {channels}\n"));
    }
    for mode in ["dcr", "crd"] {
        layers.push(format!("kind = \"space_to_depth\"\nblock = {size}\nmode = \"{mode}\"\n"));
        layers.push(format!("kind = \"depth_to_space\"\nblock = 1\nmode = \"{mode}\"\n"));
    }
    layers.push("kind = \"local_response_norm\"\nsize = 5\n".to_owned());
    for kind in ["sub", "div"] {
        layers.push(format!("kind = \"{kind}\"\nfrom = [\"input\", \"input\"]\n"));
    }
    for kind in ["add", "multiply", "concat"] {
        let from = vec!["input"; 20];
        layers.push(format!("kind = \"{kind}\"\nfrom = {from:?}\n"));
    }
    layers
}

/// Likewise of what reads vectors alone.
fn on_vectors() -> Vec<String> {
    let connected = |units| format!("kind = \"fully_connected\"\nunits = {units}\nactivation = \"gelu\"\n");
    [1, 3, 16, 33, 100, 1000, 4096].map(connected).to_vec()
}

#[test]
fn no_operator_on_maps_outgrows_the_budget() {
    for (size, channels) in [(1, 1), (7, 3), (14, 512), (28, 1), (56, 64), (224, 3), (31, 17)] {
        let input = format!("height = {size}, width = {size}, channels = {channels}");
        for layer in on_maps(size, channels) {
            assert_within_budget(&input, &layer);
        }
    }
}

#[test]
fn no_operator_on_vectors_outgrows_the_budget() {
    for inputs in [1, 7, 100, 257, 4096, 25088] {
        for layer in on_vectors() {
            assert_within_budget(&format!("features = {inputs}"), &layer);
        }
    }
}

/// The functions in `code`, and the statements in all of them.
fn functions_and_statements(code: TokenStream) -> (usize, usize) {
    let mut counts = (0, 0);
    for tree in code {
        match tree {
            TokenTree::Ident(ident) => counts.0 += usize::from(ident == "fn"),
            TokenTree::Punct(punct) => counts.1 += usize::from(punct.as_char() == ';'),
            TokenTree::Group(group) => {
                let (functions, statements) = functions_and_statements(group.stream());
                counts = (counts.0 + functions, counts.1 + statements);
            }
            TokenTree::Literal(_) => {}
        }
    }
    counts
}

/// The same for one that computes several layers.
const MOST_STATEMENTS_OF_CHAINS: usize = 1200;

/// The most functions and statements that the code of whole networks may have, for all targets and levels together.
#[test]
fn no_network_outgrows_its_budget() {
    for (name, most_functions, most_statements) in [
        ("lenet5", 45, 4_000),
        ("alexnet", 100, 6_500),
        ("vgg16", 160, 12_500),
        ("resnet18", 220, 18_000),
        ("resnet50", 330, 26_000),
        ("mobilenetv2", 280, 30_000),
        ("unet", 165, 9_000),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../benches/models/{name}.toml"));
        let text = fs::read_to_string(&path).expect("the model can be read");
        let code = code(&Source { name: String::new(), text });
        let longest = longest_body(code.clone());
        let (functions, statements) = functions_and_statements(code);
        assert!(functions <= most_functions, "{name} has {functions} functions");
        assert!(statements <= most_statements, "{name} has {statements} statements");
        assert!(longest <= MOST_STATEMENTS_OF_CHAINS, "{name} has {longest} statements in one function");
    }
}

/// The kinds that no layer of the architecture files `texts` has.
fn missing_kinds(texts: &[String]) -> Vec<&'static str> {
    let is_missing = |name: &&str| !texts.iter().any(|text| text.contains(&format!("kind = \"{name}\"")));
    KINDS.iter().map(|kind| kind.name).filter(is_missing).collect()
}

#[test]
fn every_kind_is_held_to_the_budget() {
    assert_eq!(missing_kinds(&[on_maps(1, 1), on_vectors()].concat()), [""; 0]);
}

#[test]
fn the_goldens_have_every_kind() {
    let texts: Vec<String> = models().iter().map(|path| fs::read_to_string(path).expect("it can be read")).collect();
    assert_eq!(missing_kinds(&texts), [""; 0]);
}
