//! Text that no file of the repository has.

use crate::Violation;

/// Marks of unfinished work, which belongs in a list of it. Written in two parts, as all here, since this file is searched
/// as well.
const MARKS: [&str; 4] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];

/// Where absolute paths on somebody's machine start.
const MACHINE: [&str; 5] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/"), concat!("/wo", "rk/"), concat!("/tm", "p/")];

/// Praise, which readers discount.
const WORDS: [&str; 6] = [
    concat!("bla", "zing"),
    concat!("seam", "less"),
    concat!("effort", "less"),
    concat!("cutting-", "edge"),
    concat!("state-of-the-", "art"),
    concat!("light", "weight"),
];

/// The lines of a text that have any of it.
pub fn check(path: &str, text: &str) -> Vec<Violation> {
    let in_line = |(number, line): (usize, &str)| {
        let lower = line.to_lowercase();
        let marks = MARKS.into_iter().filter(|mark| has_word(line, mark));
        let machine = MACHINE.into_iter().filter(|start| starts_a_path(line, start));
        let words = WORDS.into_iter().filter(|word| lower.contains(word));
        let found: Vec<Violation> =
            marks.chain(machine).chain(words).map(|found| format!("{path}:{number}: has `{found}`")).collect();
        found
    };
    (1..).zip(text.lines()).flat_map(in_line).collect()
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
}

/// Whether `start` begins a path rather than stands inside a longer one, such as a URL.
fn starts_a_path(line: &str, start: &str) -> bool {
    line.match_indices(start)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == '}'))
}

#[cfg(test)]
mod tests {
    use super::{MACHINE, MARKS, WORDS, check};

    #[test]
    fn each_is_found() {
        for text in MARKS.into_iter().chain(MACHINE).chain(WORDS) {
            assert_eq!(check("a.md", &format!("x\nsee {text}: y")).len(), 1, "{text}");
        }
    }

    #[test]
    fn other_text_is_left_alone() {
        let start = MACHINE[0];
        let text = format!("https://example.org{start}page\nhackneyed\n./a{start}b");
        assert!(check("a.md", &text).is_empty(), "{text}");
    }
}
