//! What a newcomer reads is right.

use crate::Violation;

/// The lines of code under a heading, down to the next heading of the same level.
pub fn commands<'a>(readme: &'a str, heading: &str) -> Vec<&'a str> {
    let mut commands = Vec::new();
    let (mut inside, mut code) = (false, false);
    for line in readme.lines() {
        if line.starts_with("```") {
            code = !code;
        } else if !code && line.starts_with("## ") {
            inside = line[3..].trim() == heading;
        } else if inside && code && !line.trim().is_empty() {
            commands.push(line);
        }
    }
    commands
}

/// Whether there is exactly one command under the heading, and it is Cargo's.
pub fn one_command(readme: &str, heading: &str) -> Vec<Violation> {
    match commands(readme, heading)[..] {
        [command] if command.starts_with("cargo ") => Vec::new(),
        ref commands => vec![format!("`## {heading}` must have one command of Cargo, not {commands:?}")],
    }
}

/// What is not named, in backticks.
pub fn unnamed<'a>(readme: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<Violation> {
    let unnamed = names.into_iter().filter(|name| !readme.contains(&format!("`{name}`")));
    unnamed.map(|name| format!("`{name}` is not named")).collect()
}

/// The targets of links in Markdown to files of the repository.
pub fn links(markdown: &str) -> Vec<&str> {
    let targets = markdown.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    let paths = targets.map(|target| target.split('#').next().unwrap_or(target));
    paths.filter(|path| !path.is_empty() && !path.contains("://")).collect()
}

/// The files that are quoted, each with what is quoted of it.
pub fn excerpts(markdown: &str) -> Vec<(&str, &str)> {
    let quoted = markdown.split("From the golden [`").skip(1);
    quoted
        .filter_map(|text| {
            let (path, rest) = text.split_once("`](")?;
            let (_, code) = rest.split_once("```rust\n")?;
            Some((path, code.split_once("\n```")?.0))
        })
        .collect()
}

/// The first run of lines, between those that say what is left out, that is not in the `whole` behind the run before it.
pub fn misquoted<'a>(excerpt: &'a str, whole: &str) -> Option<Vec<&'a str>> {
    // Where a statement is broken into lines depends on how far it is indented.
    let plain = |text: &str| text.split_whitespace().collect::<String>().replace(",)", ")");
    let whole = plain(whole);
    let lines: Vec<&str> = excerpt.lines().map(str::trim).collect();
    let mut rest = whole.as_str();
    lines.split(|line| line.starts_with("// …")).map(<[&str]>::to_vec).find(|run| {
        let run = plain(&run.concat());
        match rest.split_once(&run) {
            Some((_, behind)) => {
                rest = behind;
                false
            }
            None => true,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{commands, excerpts, links, misquoted, one_command, unnamed};

    const README: &str =
        "# A\n## Run it\nb\n```console\ncargo run\n```\n## Test it\n```\ncargo test\n\nls\n```\n### C\n";

    #[test]
    fn commands_are_found() {
        assert_eq!(commands(README, "Run it"), ["cargo run"]);
        assert_eq!(commands(README, "Test it"), ["cargo test", "ls"]);
        assert!(commands(README, "C").is_empty());
    }

    #[test]
    fn one_command_is_asked_for() {
        assert!(one_command(README, "Run it").is_empty());
        assert_eq!(one_command(README, "Test it").len(), 1);
        assert_eq!(one_command(README, "Build it").len(), 1);
        assert_eq!(one_command("## Run it\n```\nmake\n```", "Run it").len(), 1);
    }

    #[test]
    fn names_are_asked_for() {
        assert_eq!(unnamed("`conv` and add", ["conv", "add"]), ["`add` is not named"]);
    }

    #[test]
    fn excerpts_are_found() {
        let markdown = "From the golden [`a.rs`](b/a.rs), c:\n\n```rust\nd();\ne();\n```\nf";
        assert_eq!(excerpts(markdown), [("a.rs", "d();\ne();")]);
    }

    #[test]
    fn excerpts_are_in_the_whole_in_its_order() {
        let whole = "a {\n    b(\n        1,\n        2,\n    );\n    c();\n    d();\n}\n";
        assert_eq!(misquoted("a {\n  b(1, 2);\n  // … c\n  d();\n}", whole), None);
        assert_eq!(misquoted("a {\n  b(1, 2);\n  d();\n}", whole), Some(vec!["a {", "b(1, 2);", "d();", "}"]));
        assert_eq!(misquoted("d();\n// …\nc();", whole), Some(vec!["c();"]));
    }

    #[test]
    fn links_are_found() {
        assert_eq!(links("[a](b.md#c) [d](https://e.f) [g](#h) [`i`](j/k)"), ["b.md", "j/k"]);
    }
}
