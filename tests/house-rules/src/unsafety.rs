//! `unsafe` is rare, and each place says why it is right.

use crate::Violation;
use crate::rust::{File, Line, words};

/// The `unsafe` blocks and implementations without a comment `// SAFETY:` right above them. Functions and traits that are
/// `unsafe` have a section in their documentation instead, on which clippy insists.
pub fn unexplained(file: &File) -> Vec<Violation> {
    let is_use = |line: &Line| {
        let mut words = words(&line.code).map(|(_, word)| word).skip_while(|word| *word != "unsafe");
        words.next().is_some() && !matches!(words.next(), Some("fn" | "trait" | "extern"))
    };
    let uses = file.numbered().filter(|(_, line)| is_use(line));
    uses.filter(|(number, _)| !is_explained(&file.lines, number - 1))
        .map(|(number, _)| file.at(number, "`unsafe` without `// SAFETY:` above it"))
        .collect()
}

/// Whether the statement that the line at `index` is part of has a comment on its safety.
fn is_explained(lines: &[Line], index: usize) -> bool {
    for line in lines[..index].iter().rev() {
        let code = line.code.trim();
        if code.is_empty() {
            if line.comment.is_empty() {
                return false;
            }
            if line.comment.trim_start().starts_with("SAFETY:") {
                return true;
            }
        } else if code.ends_with([';', '{', '}']) {
            return false;
        }
    }
    false
}

/// How many lines of a file have `unsafe` code.
pub fn count(file: &File) -> usize {
    file.lines.iter().filter(|line| words(&line.code).any(|(_, word)| word == "unsafe")).count()
}

#[cfg(test)]
mod tests {
    use super::{count, unexplained};
    use crate::rust::File;

    fn violations(code: &str) -> usize {
        unexplained(&File::new("src/a.rs", code)).len()
    }

    #[test]
    fn explained_uses_pass() {
        assert_eq!(violations("// SAFETY: long\n// enough.\nlet x =\n    unsafe { y() };"), 0);
        assert_eq!(violations("// SAFETY: plain.\n#[allow(x)]\nunsafe impl A for B {}"), 0);
        assert_eq!(violations("pub unsafe trait A {}\nunsafe fn f() {}\n// unsafe {}\n\"unsafe\";"), 0);
    }

    #[test]
    fn unexplained_uses_are_found() {
        assert_eq!(violations("unsafe { x() }"), 1);
        assert_eq!(violations("// fine\nunsafe { x() }"), 1);
        assert_eq!(violations("// SAFETY: of another.\nunsafe { x() };\nunsafe { y() }"), 1);
        assert_eq!(violations("// SAFETY: too far.\n\nunsafe impl A for B {}"), 1);
    }

    #[test]
    fn lines_are_counted() {
        let file = File::new("src/a.rs", "unsafe { x() }\n// unsafe\nunsafe fn f() {}\nunsafe_budget();");
        assert_eq!(count(&file), 2);
    }
}
