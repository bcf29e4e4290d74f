//! What the manifests of crates say: what they depend on, and whether they are published.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// The packages that every build of a crate depends on, given its manifest: neither optional ones nor those of tests.
pub fn required(manifest: &Table) -> BTreeSet<&str> {
    let dependencies = manifest.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    let is_optional = |value: &Value| value.get("optional").and_then(Value::as_bool) == Some(true);
    dependencies.filter(|(_, value)| !is_optional(value)).map(|(name, _)| name.as_str()).collect()
}

/// All packages that a crate depends on, given its manifest: those of its build and its tests as well.
pub fn all(manifest: &Table) -> BTreeSet<String> {
    let tables = ["dependencies", "build-dependencies", "dev-dependencies"];
    let tables = tables.iter().filter_map(|table| manifest.get(*table)?.as_table());
    tables.flat_map(Table::keys).cloned().collect()
}

/// What the default features of a crate switch on, directly or not.
pub fn default_features(manifest: &Table) -> BTreeSet<&str> {
    let features = manifest.get("features").and_then(Value::as_table);
    let parts = |name: &str| -> Vec<&str> {
        let listed = features.and_then(|features| features.get(name)?.as_array());
        listed.into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let mut found = BTreeSet::new();
    let mut open = parts("default");
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(parts(name));
        }
    }
    found
}

/// Whether a crate takes the lints of the workspace.
pub fn has_workspace_lints(manifest: &Table) -> bool {
    manifest.get("lints").and_then(|lints| lints.get("workspace")?.as_bool()) == Some(true)
}

/// Whether a crate is published.
pub fn is_published(manifest: &Table) -> bool {
    manifest.get("package").and_then(|package| package.get("publish")?.as_bool()) != Some(false)
}

#[cfg(test)]
mod tests {
    use super::{all, default_features, has_workspace_lints, is_published, required};

    #[test]
    fn required_ones_are_found() {
        let manifest = toml::from_str(
            "[dependencies]\na = \"1\"\nb = { version = \"1\", optional = true }\nc.workspace = true\n\
             [dev-dependencies]\nd = \"1\"",
        );
        let manifest = manifest.unwrap();
        assert_eq!(required(&manifest), ["a", "c"].into());
        assert_eq!(all(&manifest), ["a", "b", "c", "d"].map(str::to_owned).into());
    }

    #[test]
    fn default_features_are_followed() {
        let manifest =
            toml::from_str("[features]\ndefault = [\"std\"]\nstd = [\"dep:x\", \"load\"]\nload = []\nother = []");
        assert_eq!(default_features(&manifest.unwrap()), ["dep:x", "load", "std"].into());
    }

    #[test]
    fn lints_are_seen() {
        assert!(has_workspace_lints(&toml::from_str("[lints]\nworkspace = true").unwrap()));
        assert!(!has_workspace_lints(&toml::from_str("[package]\nname = \"a\"").unwrap()));
    }

    #[test]
    fn published_crates_are_told_apart() {
        assert!(is_published(&toml::from_str("[package]\nname = \"a\"").unwrap()));
        assert!(!is_published(&toml::from_str("[package]\nname = \"a\"\npublish = false").unwrap()));
    }
}
