//! Words that some code does not have.

use crate::Violation;
use crate::rust::{File, words};

/// Code that a rule lets stand, and why.
pub struct Exception {
    /// The file.
    pub path: &'static str,
    /// What the line has.
    pub code: &'static str,
    /// Why it may stay.
    pub reason: &'static str,
}

/// The lines outside tests that could panic by choice of their author and are not among the exceptions, and the exceptions
/// that nothing needs.
pub fn panics(files: &[File], exceptions: &[Exception]) -> Vec<Violation> {
    let mut unused: Vec<&Exception> = exceptions.iter().collect();
    let mut violations = Vec::new();
    for file in files {
        for (number, line) in file.shipped().filter(|(_, line)| may_panic(&line.code)) {
            let excuses = |exception: &Exception| file.path == exception.path && line.code.contains(exception.code);
            unused.retain(|exception| !excuses(exception));
            if !exceptions.iter().any(excuses) {
                violations.push(file.at(number, &format!("may panic: `{}`", line.code.trim())));
            }
        }
    }
    let unused = unused.iter().map(|exception| format!("{}: no longer has `{}`", exception.path, exception.code));
    violations.extend(unused);
    violations
}

fn may_panic(code: &str) -> bool {
    let methods = ["unwrap", "expect", "unwrap_err", "expect_err"];
    let macros = ["panic", "todo", "unimplemented", "unreachable"];
    words(code).any(|(at, word)| {
        let after = &code[at + word.len()..];
        methods.contains(&word) && code[..at].ends_with('.') && after.starts_with('(')
            || macros.contains(&word) && after.starts_with('!')
    })
}

/// The lines outside tests that have one of the words.
pub fn banned(files: &[File], banned: &[&str]) -> Vec<Violation> {
    let in_file = |file: &File| -> Vec<Violation> {
        let lines = file.shipped();
        let found = lines.filter_map(|(number, line)| {
            let (_, word) = words(&line.code).find(|(_, word)| banned.contains(word))?;
            Some(file.at(number, &format!("has `{word}`")))
        });
        found.collect()
    };
    files.iter().flat_map(in_file).collect()
}

#[cfg(test)]
mod tests {
    use super::{Exception, banned, panics};
    use crate::rust::File;

    #[test]
    fn what_may_panic_is_found() {
        let lines =
            ["x.unwrap()", "x\n.expect(\"y\")", "panic!()", "todo!()", "unreachable!(\"x\")", "quote!(panic!())"];
        for code in lines {
            let found = panics(&[File::new("src/a.rs", code)], &[]);
            assert_eq!(found.len(), 1, "{code}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_not() {
        let code = "x.unwrap_or(0); // .unwrap()\n#[expect(lint, reason = \"panic!\")]\nstd::panic::catch_unwind(f);\n\
                    #[cfg(test)]\nmod tests { fn f() { x.unwrap() } }";
        assert!(panics(&[File::new("src/a.rs", code)], &[]).is_empty());
    }

    #[test]
    fn exceptions_are_for_one_place_and_needed() {
        let exception = |path| Exception { path, code: "span.unwrap()", reason: "does not panic" };
        let files = [File::new("src/a.rs", "span.unwrap()"), File::new("src/b.rs", "span.unwrap()")];
        let found = panics(&files, &[exception("src/a.rs"), exception("src/c.rs")]);
        assert_eq!(found, ["src/b.rs:1: may panic: `span.unwrap()`", "src/c.rs: no longer has `span.unwrap()`"]);
    }

    #[test]
    fn banned_words_are_whole_words() {
        let files = [File::new("src/a.rs", "use HashMap;\nMyHashMap\n\"HashMap\" // HashMap")];
        assert_eq!(banned(&files, &["HashMap"]), ["src/a.rs:1: has `HashMap`"]);
    }
}
