//! Imports in the compiler point one way: `syntax` <- `check` <- `plan` <- `emit`.

use crate::Violation;
use crate::rust::{File, bracketed, words};

/// What the files of a module may name besides their own module and the [`GROUND`], as the starts of paths.
///
/// `check::ir` is the graph that plans are made of, so everything to the right of `check` may name it, but nothing else of
/// `check`.
const MAY_NAME: [(&str, &[&str]); 8] = [
    ("syntax", &[]),
    ("check", &["syntax"]),
    ("plan", &["check::ir"]),
    ("summary", &["check::ir", "plan"]),
    ("emit", &["check::ir", "plan", "summary"]),
    ("tuned", &["check::ir", "plan", "syntax::suggest", "syntax::text"]),
    ("files", &["syntax::suggest"]),
    ("expand", &["emit::Target", "files", "compile"]),
];

/// What every module may name; these name each other only.
const GROUND: [&str; 6] = ["diagnostic", "dtype", "sampling", "shape", "source", "text_table"];

/// The imports of a file of the compiler that its module may not have.
pub fn check(file: &File) -> Vec<Violation> {
    let Some(module) = module(&file.path) else {
        return Vec::new();
    };
    let Some(own) = module.first() else {
        return Vec::new();
    };
    let allowed = MAY_NAME.iter().find(|(name, _)| name == own).map(|(_, allowed)| *allowed).unwrap_or_default();
    let mut allowed: Vec<&str> = allowed.to_vec();
    allowed.push(own);
    allowed.extend(GROUND);

    let mut violations = Vec::new();
    let code = file.code();
    for (at, path) in paths(&code, &module) {
        let number = code[..at].matches('\n').count() + 1;
        if file.lines[number - 1].is_test {
            continue;
        }
        let is_allowed = allowed.iter().any(|start| path == *start || path.starts_with(&format!("{start}::")));
        if !is_allowed {
            violations.push(file.at(number, &format!("`{own}` may not name `{path}`")));
        }
    }
    violations
}

/// The module of a file; nothing for a file that is not the compiler's.
fn module(path: &str) -> Option<Vec<&str>> {
    let path = path.strip_prefix("compiler/src/")?.strip_suffix(".rs")?;
    let mut module: Vec<&str> = path.split('/').collect();
    if matches!(module.last(), Some(&("mod" | "lib"))) {
        module.pop();
    }
    Some(module)
}

/// All paths in the code of `module` that start at the crate, without `crate::`, each with the place of its start.
fn paths(code: &str, module: &[&str]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, word) in words(code) {
        if at < end || code[..at].ends_with("::") {
            continue;
        }
        let prefix: &[&str] = match word {
            "crate" => &[],
            "super" => module,
            _ => continue,
        };
        let mut rest = &code[at..];
        let mut prefix = prefix.to_vec();
        while let Some(after) = rest.strip_prefix("super::") {
            prefix.pop();
            rest = after;
        }
        let Some(rest) = rest.strip_prefix("crate::").or((word == "super").then_some(rest)) else {
            continue;
        };
        end = code.len() - rest.len();
        for path in expanded(rest) {
            let full: Vec<&str> = prefix.iter().copied().chain(path.split("::")).collect();
            found.push((at, full.join("::")));
        }
    }
    found
}

/// The path that `code` starts with; several if it has a group in braces.
fn expanded(code: &str) -> Vec<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
    let path = &code[..code.find(|c| !is_part(c)).unwrap_or(code.len())];
    let after = &code[path.len()..];
    if !(path.is_empty() || path.ends_with("::")) || !after.starts_with('{') {
        return vec![path.trim_end_matches("::").to_owned()];
    }
    let group = bracketed(after);
    let group = group.strip_prefix('{').and_then(|group| group.strip_suffix('}')).unwrap_or(group);
    let inner = members(group).into_iter().flat_map(|member| expanded(member.trim()));
    inner.map(|inner| format!("{path}{inner}")).collect()
}

/// The members of a group, divided by the commas outside inner groups.
fn members(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let divides = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    };
    group.split(divides).filter(|member| !member.trim().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::rust::File;

    fn violations(path: &str, code: &str) -> Vec<String> {
        check(&File::new(path, code))
    }

    #[test]
    fn to_the_left_is_allowed() {
        let code = "use crate::check::ir::Op;\nuse crate::plan::{Plan, level::Level};\nuse crate::shape::Map;\n";
        assert!(violations("compiler/src/emit/mod.rs", code).is_empty());
        assert!(
            violations("compiler/src/check/ops/conv.rs", "use crate::syntax::ops;\nuse super::super::ir;").is_empty()
        );
        assert!(violations("compiler/src/lib.rs", "use crate::emit;").is_empty());
        assert!(violations("runtime/src/lib.rs", "use crate::emit;").is_empty());
    }

    #[test]
    fn to_the_right_is_not() {
        for (path, code, named) in [
            ("syntax/mod.rs", "use crate::check::ir::Op;", "check::ir::Op"),
            ("check/ops/conv.rs", "fn f() { crate::plan::plan() }", "plan::plan"),
            ("plan/ops/conv.rs", "use super::super::super::emit::emit;", "emit::emit"),
            ("plan/mod.rs", "use super::summary;", "summary"),
            ("shape.rs", "use crate::check;", "check"),
        ] {
            let found = violations(&format!("compiler/src/{path}"), code);
            assert_eq!(found.len(), 1, "{code}");
            assert!(found[0].ends_with(&format!("may not name `{named}`")), "{found:?}");
        }
    }

    #[test]
    fn nor_past_the_neighbour() {
        let code = "use crate::{\n    check::{ir::{Graph, Op}, window},\n    syntax::ast,\n};";
        let found = violations("compiler/src/plan/mod.rs", code);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("check::window") && found[1].contains("syntax::ast"), "{found:?}");
    }

    #[test]
    fn tests_may_name_anything() {
        let code = "#[cfg(test)]\nmod tests {\n    use crate::emit;\n}\n";
        assert!(violations("compiler/src/plan/row.rs", code).is_empty());
    }
}
