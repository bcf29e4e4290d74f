//! One file per operator, under the same name in every stage.

use std::collections::BTreeSet;

use crate::Violation;

/// Names of operators.
pub type Names = BTreeSet<String>;

/// Files in the folders of operators that are no operator by themselves, and what they are for.
pub struct Helper {
    /// Their folder.
    pub folder: &'static str,
    /// Their name.
    pub name: &'static str,
    /// The operators whose code they hold; nothing for what several operators share.
    pub operators: &'static [&'static str],
}

/// The names of the files in a folder, given all paths: without `mod.rs` and the helpers, but with the operators that those
/// hold.
pub fn in_folder(paths: &[String], folder: &str, helpers: &[Helper]) -> Names {
    let of_folder = |path: &String| -> Option<String> {
        let name = path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
        (!name.contains('/') && name != "mod").then(|| name.to_owned())
    };
    let mut names: Names = paths.iter().filter_map(of_folder).collect();
    for helper in helpers.iter().filter(|helper| helper.folder == folder) {
        if names.remove(helper.name) {
            names.extend(helper.operators.iter().map(|&operator| operator.to_owned()));
        }
    }
    names
}

/// The operators that `found`, the files of `folder`, lacks or has beyond `expected`.
pub fn differences(folder: &str, found: &Names, expected: &Names) -> Vec<Violation> {
    let missing = expected.difference(found).map(|name| format!("{folder}/{name}.rs is missing"));
    let unknown = found.difference(expected).map(|name| format!("{folder}/{name}.rs is not named as an operator"));
    missing.chain(unknown).collect()
}

#[cfg(test)]
mod tests {
    use super::{Helper, differences, in_folder};

    #[test]
    fn names_are_compared() {
        let paths = ["a/ops/mod.rs", "a/ops/conv.rs", "a/ops/pool.rs", "a/ops/x/y.rs", "a/conv.rs"].map(String::from);
        let helpers = [Helper { folder: "a/ops", name: "pool", operators: &["max_pool"] }];
        let found = in_folder(&paths, "a/ops", &helpers);
        assert_eq!(found, ["conv", "max_pool"].map(String::from).into());
        let expected = ["add", "max_pool"].map(String::from).into();
        let violations = differences("a/ops", &found, &expected);
        assert_eq!(violations, ["a/ops/add.rs is missing", "a/ops/conv.rs is not named as an operator"]);
    }
}
