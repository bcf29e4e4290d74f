//! The repository against its house rules.

use std::collections::{BTreeMap, BTreeSet};

use hardwire_house_rules::banned::{Exception, banned, panics};
use hardwire_house_rules::operators::{Helper, Names, differences, in_folder};
use hardwire_house_rules::repository::{files, files_with, read, root, rust_files};
use hardwire_house_rules::rust::File;
use hardwire_house_rules::{Violation, allows, dependencies, imports, readme, unsafety, wording};
use toml::Table;

/// Calls that look as if they could panic, in code that must not.
const PANICS: [Exception; 1] = [Exception {
    path: "macros/src/lib.rs",
    code: "literal.span().unwrap();",
    reason: "`proc_macro2::Span::unwrap` gives the compiler's own span, which is there while a derive is expanded",
}];

/// The most lines with `unsafe` that a top folder may have; one that is not listed has none. A test of the runtime lists its own
/// by file. In `tests` it is an allocator that counts.
const UNSAFE: [(&str, usize); 3] = [("runtime", 25), ("benches", 3), ("tests", 5)];

/// Lines of code that the macro crate must stay below.
const MACRO_LINES: usize = 100;

const SYNTAX: &str = "compiler/src/syntax/ops";
const CHECK: &str = "compiler/src/check/ops";
const PLAN: &str = "compiler/src/plan/ops";
const EMIT: &str = "compiler/src/emit/ops";
const REFERENCE: &str = "tests/reference/src";

/// Operators that are no step: they only rename memory.
const RENAMING: [&str; 3] = ["concat", "flatten", "dropout"];

/// Operators that treat the channels of each pixel as a whole.
const OF_PIXEL: &[&str] = &["arg_max", "channel_max", "l2_normalize", "local_response_norm", "log_softmax", "softmax"];

/// From `check` on a depthwise convolution is a convolution with as many groups as channels. In `emit`, operators share a
/// file that differ in one instruction.
const HELPERS: [Helper; 22] = [
    Helper { folder: CHECK, name: "epsilon", operators: &[] },
    Helper { folder: CHECK, name: "groups", operators: &[] },
    Helper { folder: CHECK, name: "join", operators: &[] },
    Helper { folder: CHECK, name: "reduce", operators: &[] },
    Helper { folder: EMIT, name: "blocks", operators: &["depth_to_space", "space_to_depth"] },
    Helper { folder: EMIT, name: "chain", operators: &["conv", "depthwise_conv"] },
    Helper { folder: EMIT, name: "combine", operators: &["add", "sub", "multiply", "div"] },
    Helper { folder: EMIT, name: "conv", operators: &["conv", "depthwise_conv"] },
    Helper { folder: EMIT, name: "global_pool", operators: &["global_avg_pool", "global_max_pool"] },
    Helper { folder: EMIT, name: "group_norm", operators: &["group_norm", "instance_norm"] },
    Helper { folder: EMIT, name: "of_pixel", operators: OF_PIXEL },
    Helper { folder: EMIT, name: "pool", operators: &["avg_pool", "max_pool"] },
    Helper { folder: EMIT, name: "transpose", operators: &[] },
    Helper { folder: REFERENCE, name: "broadcast", operators: &[] },
    Helper { folder: REFERENCE, name: "conv", operators: &["conv", "depthwise_conv"] },
    Helper { folder: REFERENCE, name: "evaluate", operators: &[] },
    Helper { folder: REFERENCE, name: "group_norm", operators: &["group_norm", "instance_norm"] },
    Helper { folder: REFERENCE, name: "lib", operators: &[] },
    Helper { folder: REFERENCE, name: "model", operators: &[] },
    Helper { folder: REFERENCE, name: "value", operators: &[] },
    Helper { folder: REFERENCE, name: "window", operators: &[] },
    Helper { folder: REFERENCE, name: "weights_dtype", operators: &[] },
];

fn assert_none(violations: &[Violation]) {
    assert!(violations.is_empty(), "\n{}", violations.join("\n"));
}

fn manifest(path: &str) -> Table {
    toml::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The folders of the workspace's crates.
fn members() -> Vec<String> {
    let workspace = manifest("Cargo.toml");
    let members = workspace["workspace"]["members"].as_array().expect("members are a list");
    members.iter().filter_map(|member| member.as_str().map(str::to_owned)).collect()
}

#[test]
fn imports_point_one_way() {
    let violations: Vec<Violation> = rust_files("compiler/src").iter().flat_map(imports::check).collect();
    assert_none(&violations);
}

#[test]
fn the_macro_crate_has_no_room_for_logic() {
    let file = File::new("macros/src/lib.rs", &read("macros/src/lib.rs"));
    let lines = file.lines.iter().filter(|line| !line.code.trim().is_empty()).count();
    assert!(lines < MACRO_LINES, "{lines} lines of code");
    assert_eq!(files("macros/src"), ["macros/src/lib.rs"]);
}

#[test]
fn the_compiler_is_deterministic_and_generates_safe_code() {
    assert_none(&banned(&rust_files("compiler/src"), &["HashMap", "HashSet", "unsafe"]));
}

#[test]
fn nothing_fails_after_check() {
    for folder in ["compiler/src/plan", "compiler/src/emit"] {
        assert_none(&banned(&rust_files(folder), &["Result", "Diagnostic", "Diagnostics"]));
    }
}

#[test]
fn no_input_panics_the_macro_or_the_command() {
    let mut files = rust_files("compiler/src");
    files.extend(rust_files("macros/src"));
    files.extend(rust_files("cli/src"));
    assert_none(&panics(&files, &PANICS));
    assert!(PANICS.iter().all(|exception| !exception.reason.is_empty()));
}

#[test]
fn unsafe_is_explained() {
    let violations: Vec<Violation> = rust_files("").iter().flat_map(unsafety::unexplained).collect();
    assert_none(&violations);
}

#[test]
fn unsafe_stays_within_its_budget() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for file in rust_files("") {
        let crate_folder = file.path.split('/').next().unwrap_or_default();
        *counts.entry(crate_folder.to_owned()).or_default() += unsafety::count(&file);
    }
    for (folder, count) in counts {
        let budget = UNSAFE.iter().find(|(name, _)| *name == folder).map_or(0, |(_, budget)| *budget);
        assert!(count <= budget, "{folder} has {count} lines of unsafe code, {budget} are allowed");
    }
}

#[test]
fn lints_are_switched_off_for_a_reason() {
    let violations: Vec<Violation> = rust_files("").iter().flat_map(allows::unreasoned).collect();
    assert_none(&violations);
}

#[test]
fn files_say_what_they_are() {
    let says = |path: &String| read(path).starts_with("//!");
    let sources = members().into_iter().flat_map(|member| files_with(&format!("{member}/src"), &["rs"]));
    let silent: Vec<String> = sources.filter(|path| !path.ends_with("tests.rs") && !says(path)).collect();
    assert_none(&silent);
}

#[test]
fn operators_have_a_file_in_every_stage() {
    let paths = files("");
    let names = |folder| in_folder(&paths, folder, &HELPERS);
    let all = names(SYNTAX);
    assert!(all.len() > 10, "{all:?}");
    let computed: Names = all.iter().filter(|name| !RENAMING.contains(&name.as_str())).cloned().collect();

    let mut violations = differences(CHECK, &names(CHECK), &all);
    violations.extend(differences(REFERENCE, &names(REFERENCE), &all));
    violations.extend(differences(EMIT, &names(EMIT), &computed));
    let (planned, emitted) = (in_folder(&paths, PLAN, &[]), in_folder(&paths, EMIT, &[]));
    violations.extend(planned.difference(&emitted).map(|name| format!("{EMIT}/{name}.rs is missing")));
    assert_none(&violations);
}

#[test]
fn the_runtime_depends_on_the_derive_alone() {
    let runtime = manifest("runtime/Cargo.toml");
    assert_eq!(dependencies::required(&runtime), ["hardwire-macros"].into());
    assert_eq!(dependencies::default_features(&runtime), ["std"].into());
}

#[test]
fn the_compiler_does_not_depend_on_the_runtime() {
    for path in ["compiler/Cargo.toml", "macros/Cargo.toml"] {
        assert!(!dependencies::required(&manifest(path)).contains("hardwire"), "{path}");
    }
}

#[test]
fn every_crate_has_the_lints_of_the_workspace() {
    for member in members() {
        assert!(dependencies::has_workspace_lints(&manifest(&format!("{member}/Cargo.toml"))), "{member}");
    }
}

#[test]
fn texts_have_nothing_that_does_not_belong() {
    let paths = files_with("", &["rs", "toml", "md", "sh", "py", "yml"]).into_iter().chain([".ci/run".to_owned()]);
    let violations: Vec<Violation> = paths
        .filter(|path| !path.ends_with("not-utf8.toml"))
        .flat_map(|path| wording::check(&path, &read(&path)))
        .collect();
    assert_none(&violations);
}

#[test]
fn the_readme_has_one_command_to_run_and_one_to_test() {
    let text = read("README.md");
    assert_none(&readme::one_command(&text, "Run it"));
    assert_none(&readme::one_command(&text, "Test it"));
}

#[test]
fn the_readme_names_what_there_is() {
    let text = read("README.md");
    let operators = in_folder(&files(SYNTAX), SYNTAX, &[]);
    assert_none(&readme::unnamed(&text, operators.iter().map(String::as_str)));

    let runtime = manifest("runtime/Cargo.toml");
    let features = runtime["features"].as_table().expect("features are a table");
    let features = features.keys().map(String::as_str).filter(|name| *name != "default");
    assert_none(&readme::unnamed(&text, features));

    let workspace = manifest("Cargo.toml");
    let version = workspace["workspace"]["package"]["rust-version"].as_str().expect("the oldest Rust is named");
    assert!(text.contains(&format!("Rust {version} or later")), "the oldest Rust is {version}");
}

#[test]
fn links_lead_somewhere() {
    let paths = files_with("", &["md"]);
    assert!(paths.contains(&"examples/README.md".to_owned()), "{paths:?}");
    for path in paths {
        let folder = root().join(&path).parent().expect("a file is in a folder").to_owned();
        for target in readme::links(&read(&path)) {
            assert!(folder.join(target).exists(), "{path}: {target}");
        }
    }
}

#[test]
fn the_table_of_crates_says_what_they_depend_on() {
    let text = read("ARCHITECTURE.md");
    let named = |cell: &str| -> BTreeSet<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let rows = text.lines().filter_map(|line| match line.split('|').collect::<Vec<_>>()[..] {
        ["", crates, folder, _, on, ""] => Some((named(crates), named(folder), named(on))),
        _ => None,
    });
    let mut tables = BTreeMap::new();
    for (crates, folders, on) in rows {
        let paths = folders.iter().map(|folder| format!("{folder}/Cargo.toml"));
        let manifests = paths.filter(|path| root().join(path).exists()).map(|path| manifest(&path));
        // A workspace of its own has several crates, which go by one row.
        if let Some(manifest) = manifests.into_iter().find(|manifest| manifest.contains_key("package")) {
            tables.insert(crates, (manifest, on));
        }
    }
    let crates: BTreeSet<&String> = tables.keys().flatten().collect();
    assert!(crates.len() > 10, "{crates:?}");
    for (name, (manifest, on)) in &tables {
        let mut depends = dependencies::all(manifest);
        depends.retain(|name| crates.contains(name));
        assert_eq!(&depends, on, "{name:?}");
    }
}

#[test]
fn generated_code_is_quoted_as_it_is() {
    let text = read("ARCHITECTURE.md");
    let excerpts = readme::excerpts(&text);
    assert!(!excerpts.is_empty());
    for (path, excerpt) in excerpts {
        assert_eq!(readme::misquoted(excerpt, &read(path)), None, "{path}");
    }
}

#[test]
fn published_crates_carry_the_readme_and_the_licences() {
    for member in members() {
        let manifest = manifest(&format!("{member}/Cargo.toml"));
        if !dependencies::is_published(&manifest) {
            continue;
        }
        assert!(manifest["package"].get("readme").is_some(), "{member}");
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(read(&format!("{member}/{licence}")), read(licence), "{member}");
        }
    }
}
