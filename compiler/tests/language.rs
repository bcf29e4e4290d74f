//! The reference page and the parser are one. `BLESS=1` rewrites the page.

use std::fs;
use std::path::Path;

use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;
use hardwire_compiler::syntax::ops::KINDS;
use hardwire_compiler::syntax::suggest::absent_activation;
use hardwire_compiler::syntax::{activations, language};

/// What is wrong with a model; empty where nothing is.
fn mistakes(text: String) -> String {
    let source = Source { name: "model.toml".to_owned(), text };
    let graph = front_end(&source, "Fallback", &mut |_| Err("no such file".to_owned()));
    graph.map_or_else(|mistakes| mistakes.render(), |_| String::new())
}

#[test]
fn the_reference_page_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/docs/language.md");
    let page = language::reference();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), page, "rewrite runtime/docs/language.md with BLESS=1");
}

#[test]
fn the_readme_has_every_kind_and_activation() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let sorted = |mut names: Vec<&str>| {
        names.sort_unstable();
        names.join(", ")
    };
    let item = |start: &str| {
        let (_, text) = readme.split_once(start).unwrap();
        let text = text.split_once("\n- ").map_or(text, |(text, _)| text);
        sorted(text.split('`').skip(1).step_by(2).collect())
    };
    assert_eq!(item("\n- Kinds of layer: "), sorted(KINDS.iter().map(|kind| kind.name).collect()));
    assert_eq!(item("\n- Activations: "), sorted(activations::names()));
}

#[test]
fn no_activation_is_said_to_be_absent() {
    for name in activations::names() {
        assert_eq!(absent_activation(name), None, "`{name}`");
    }
}

#[test]
fn an_only_input_may_have_a_name() {
    let input = "inputs.image = { height = 4, width = 4, channels = 3 }";
    let first = "[[layer]]\nname = \"first\"\nkind = \"activation\"\nactivation = \"relu\"";
    let last = "[[layer]]\nkind = \"add\"\nfrom = [\"first\", \"image\"]\noutput = [4, 4, 3]";
    assert_eq!(mistakes(format!("{input}\n{first}\n{last}\n")), "");
}

#[test]
fn the_example_of_each_kind_holds() {
    for kind in KINDS {
        let text = format!("input = {{ height = 8, width = 8, channels = 4 }}\n{}", kind.example);
        assert_eq!(mistakes(text), "", "the example of `{}`", kind.name);
        assert!(kind.example.contains(&format!("kind = \"{}\"", kind.name)));
    }
}

#[test]
fn the_example_of_a_whole_model_holds() {
    let page = language::reference();
    let example = page.split("```toml").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(mistakes(example.to_owned()), "");
}

#[test]
fn the_examples_of_blocks_hold() {
    let page = language::reference();
    let examples = page.split("```toml").filter_map(|rest| rest.split("```").next());
    let examples: Vec<&str> = examples.filter(|example| example.trim_start().starts_with("[[block]]")).collect();
    let [one, several] = examples.as_slice() else { panic!("{} examples of blocks", examples.len()) };
    let input = "input = { height = 8, width = 8, channels = 4 }";
    assert_eq!(mistakes(format!("{input}\n{one}")), "");
    let pool = "kind = \"max_pool\"\nkernel = 2";
    let before = "[[layer]]\nname = \"encoder1\"\nkind = \"softmax\"";
    assert_eq!(mistakes(format!("{input}\n{before}\n[[layer]]\nname = \"bottom\"\n{pool}\n{several}")), "");
}

#[test]
fn each_key_of_the_page_is_read() {
    // A value that no key takes makes a mistake of each key that is read, and of none that is not.
    for kind in KINDS {
        let name = kind.name;
        let keys = kind.keys.iter().map(|key| format!("{} = 1979-05-27\n", key.name));
        let text = format!(
            "input = {{ features = 1 }}\n[[layer]]\nname = \"l\"\nkind = \"{name}\"\n{}",
            keys.collect::<String>()
        );
        let mistakes = mistakes(text);
        for key in kind.keys {
            assert!(mistakes.contains(&format!("`{}` of layer `l` must be", key.name)), "`{}` of `{name}`", key.name);
        }
    }
}
