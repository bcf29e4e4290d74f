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

#[cfg(test)]
mod tests {
    use super::{commands, links, one_command, unnamed};

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
    fn links_are_found() {
        assert_eq!(links("[a](b.md#c) [d](https://e.f) [g](#h) [`i`](j/k)"), ["b.md", "j/k"]);
    }
}
