//! Rust files as lines of code and comments.

/// A Rust file.
pub struct File {
    /// Its path in the repository, with `/` between folders.
    pub path: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a Rust file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What is compiled; of literals only the quotes are left.
    pub code: String,
    /// The text of comments, without slashes.
    pub comment: String,
    /// Whether it is compiled for tests alone.
    pub is_test: bool,
}

impl File {
    /// Reads the text of the file at `path`.
    pub fn new(path: &str, text: &str) -> Self {
        let mut lines = split(text);
        mark_tests(&mut lines);
        let name = path.rsplit('/').next().unwrap_or(path);
        if name == "tests.rs" || path.split('/').any(|folder| folder == "tests") {
            for line in &mut lines {
                line.is_test = true;
            }
        }
        Self { path: path.to_owned(), lines }
    }

    /// The lines that are not for tests alone, with their numbers.
    pub fn shipped(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.numbered().filter(|(_, line)| !line.is_test)
    }

    /// The lines with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &Line)> {
        (1..).zip(&self.lines)
    }

    /// All code, line by line.
    pub fn code(&self) -> String {
        let parts = self.lines.iter().flat_map(|line| [line.code.as_str(), "\n"]);
        parts.collect()
    }

    /// A violation on a line of the file.
    pub fn at(&self, number: usize, what: &str) -> String {
        format!("{}:{number}: {what}", self.path)
    }
}

/// The identifiers and keywords in code, with their places.
pub fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.split(move |c| !is_part(c)).filter(|word| !word.is_empty()).map(|word| {
        let at = word.as_ptr().addr() - code.as_ptr().addr();
        (at, word)
    })
}

/// The text from the bracket that `code` starts with to the one that closes it, both included; all of it if none does.
pub fn bracketed(code: &str) -> &str {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &code[..at + c.len_utf8()];
        }
    }
    code
}

/// What a place in a file is part of.
enum State {
    Code,
    LineComment,
    /// How many block comments are open.
    BlockComment(usize),
    /// What closes the literal, and whether a backslash escapes what follows it.
    Literal(String, bool),
}

fn split(text: &str) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut state = State::Code;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let line = lines.len() - 1;
        let line = &mut lines[line];
        let mut taken = c.len_utf8();
        match &mut state {
            _ if c == '\n' => {
                if matches!(state, State::LineComment) {
                    state = State::Code;
                }
                lines.push(Line::default());
            }
            State::Code => {
                if rest.starts_with("//") {
                    state = State::LineComment;
                    taken = 2;
                } else if rest.starts_with("/*") {
                    state = State::BlockComment(1);
                    taken = 2;
                } else if let Some((opening, closing, escapes)) = literal(rest, line.code.chars().next_back()) {
                    line.code.push('"');
                    state = State::Literal(closing, escapes);
                    taken = opening;
                } else {
                    line.code.push(c);
                }
            }
            State::LineComment => line.comment.push(c),
            State::BlockComment(depth) => {
                if rest.starts_with("/*") {
                    *depth += 1;
                    taken = 2;
                } else if rest.starts_with("*/") {
                    *depth -= 1;
                    taken = 2;
                    if *depth == 0 {
                        state = State::Code;
                    }
                } else {
                    line.comment.push(c);
                }
            }
            State::Literal(closing, escapes) => {
                if *escapes && c == '\\' {
                    // A newline is left for the next turn, where it ends the line.
                    taken += rest[taken..].chars().next().filter(|next| *next != '\n').map_or(0, char::len_utf8);
                } else if rest.starts_with(closing.as_str()) {
                    taken = closing.len();
                    line.code.push('"');
                    state = State::Code;
                }
            }
        }
        rest = &rest[taken..];
    }
    if text.ends_with('\n') {
        lines.pop();
    }
    lines
}

/// If a literal starts here: the length of what opens it, what closes it, and whether it has escapes. Prefixes such as `b`
/// are code, except for the `r` of raw strings.
fn literal(rest: &str, before: Option<char>) -> Option<(usize, String, bool)> {
    let mut chars = rest.chars();
    match chars.next()? {
        '"' => Some((1, "\"".to_owned(), true)),
        '\'' => {
            // A lifetime has no second quote.
            let (first, second) = (chars.next()?, chars.next()?);
            (first == '\\' || second == '\'').then(|| (1, "'".to_owned(), true))
        }
        'r' => {
            let hashes = rest[1..].chars().take_while(|c| *c == '#').count();
            let in_a_word = before.is_some_and(|c| (c.is_alphanumeric() || c == '_') && !matches!(c, 'b' | 'c'));
            let opens = rest[1 + hashes..].starts_with('"') && !in_a_word;
            opens.then(|| (2 + hashes, format!("\"{}", "#".repeat(hashes)), false))
        }
        _ => None,
    }
}

/// Marks the items under `#[cfg(test)]`.
fn mark_tests(lines: &mut [Line]) {
    let mut number = 0;
    while number < lines.len() {
        let code = lines[number].code.trim_start();
        if !code.starts_with("#[cfg(test)]") && !code.starts_with("#[cfg(all(test,") {
            number += 1;
            continue;
        }
        let mut depth = 0;
        let mut ended = false;
        while number < lines.len() && !ended {
            for c in lines[number].code.chars() {
                match c {
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' => depth -= 1,
                    '}' => {
                        depth -= 1;
                        ended |= depth == 0;
                    }
                    ';' => ended |= depth == 0,
                    _ => {}
                }
            }
            lines[number].is_test = true;
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{File, bracketed, words};

    fn code(text: &str) -> String {
        File::new("src/a.rs", text).code()
    }

    #[test]
    fn comments_are_not_code() {
        let file = File::new("src/a.rs", "a // b \"c\n/* d /* e */ f\n g */ h // i\n");
        let lines: Vec<_> = file.lines.iter().map(|line| (line.code.as_str(), line.comment.as_str())).collect();
        assert_eq!(lines, [("a ", " b \"c"), ("", " d  e  f"), (" h ", " g  i")]);
    }

    #[test]
    fn literals_are_empty() {
        assert_eq!(code(r#"f("unsafe \" // x", 'x', '\'', '"', b"y")"#), "f(\"\", \"\", \"\", \"\", b\"\")\n");
        assert_eq!(code("r#\"a \" \\\"# + r\"b\" + br##\"c\"# d\"## + r#type"), "\"\" + \"\" + b\"\" + r#type\n");
        assert_eq!(code("\"a\\\n  b\" c\n"), "\"\n\" c\n");
        assert_eq!(code("fn f<'a>(x: &'a str, y: &'static [char; 'x' as usize])"), {
            "fn f<'a>(x: &'a str, y: &'static [char; \"\" as usize])\n"
        });
    }

    #[test]
    fn tests_are_marked() {
        let text =
            "a;\n#[cfg(test)]\nmod b;\nc;\n#[cfg(all(test, feature = \"x\"))]\n#[path = \"y\"]\nmod d {\n}\ne;\n";
        let shipped = |path| File::new(path, text).shipped().map(|(number, _)| number).collect::<Vec<_>>();
        assert_eq!(shipped("src/a.rs"), [1, 4, 9]);
        assert!(shipped("src/a/tests.rs").is_empty());
        assert!(shipped("tests/a.rs").is_empty());
    }

    #[test]
    fn words_have_places() {
        let found: Vec<_> = words("a.b_1::c").collect();
        assert_eq!(found, [(0, "a"), (2, "b_1"), (7, "c")]);
    }

    #[test]
    fn brackets_are_matched() {
        assert_eq!(bracketed("[a(b)[c]] d]"), "[a(b)[c]]");
        assert_eq!(bracketed("{a"), "{a");
    }
}
