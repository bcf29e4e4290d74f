//! A lint is switched off for a reason that is written down, in generated code as well.

use crate::Violation;
use crate::rust::{File, bracketed, words};

/// The attributes that allow or expect a lint without a reason.
pub fn unreasoned(file: &File) -> Vec<Violation> {
    let code = file.code();
    let starts = code.match_indices("#[").map(|(at, _)| at + 1).chain(code.match_indices("#![").map(|(at, _)| at + 2));
    let mut starts: Vec<usize> = starts.collect();
    starts.sort_unstable();
    let attributes = starts.into_iter().map(|at| (at, bracketed(&code[at..])));
    let unreasoned = attributes.filter(|(_, attribute)| {
        let allows = |word: &str| attribute.contains(&format!("{word}("));
        let first = words(attribute).next().map(|(_, word)| word);
        let is_lint = matches!(first, Some("allow" | "expect")) || first == Some("cfg_attr") && (allows("allow"));
        is_lint && !attribute.contains("reason =")
    });
    unreasoned
        .map(|(at, attribute)| {
            let number = code[..at].matches('\n').count() + 1;
            file.at(number, &format!("no reason: `#{}`", attribute.split_whitespace().collect::<Vec<_>>().join(" ")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::unreasoned;
    use crate::rust::File;

    fn violations(code: &str) -> Vec<String> {
        unreasoned(&File::new("src/a.rs", code))
    }

    #[test]
    fn reasons_are_asked_for() {
        for code in [
            "#[allow(dead_code)]",
            "#![allow(\n    dead_code,\n)]",
            "#[expect(x)]",
            "quote!(#[allow(x)] fn f() {})",
            "#[cfg_attr(test, allow(x))]",
        ] {
            assert_eq!(violations(code).len(), 1, "{code}");
        }
    }

    #[test]
    fn reasons_pass() {
        let code = "#[allow(dead_code, reason = \"x\")]\n#![allow(\n    a,\n    reason = \"y\"\n)]\n\
                    #![cfg_attr(test, allow(a, reason = \"z\"))]\n#[derive(Debug)]\n// #[allow(a)]\nx.expect(\"y\")";
        assert!(violations(code).is_empty());
    }
}
