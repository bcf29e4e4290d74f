//! How near two words are to each other.

/// The name that differs from `written` least, if by little enough to be a slip.
pub fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    let most = (length / 3).max(1);
    names
        .filter(|name| length <= LONGEST && name.len() <= 4 * LONGEST && name.chars().count().abs_diff(length) <= most)
        .map(|name| (distance(written, name), name))
        .filter(|(distance, name)| *distance <= most && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether two names have so much in common that one may have been meant by the other.
pub fn is_like(written: &str, name: &str) -> bool {
    let length = written.chars().count();
    length <= LONGEST && name.len() <= 4 * LONGEST && distance(written, name) <= length / 2
}

/// Whether `written` is `meant` but for case and separators.
pub fn is_sure(written: &str, meant: &str) -> bool {
    plain(last_name(written)) == plain(meant)
}

/// The last name of a path, such as that of a class in its module.
pub(super) fn last_name(written: &str) -> &str {
    let mut names = written.split(['.', ':']).filter(|name| !name.is_empty());
    let are_names = names.clone().all(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'));
    names.next_back().filter(|_| are_names).unwrap_or(written)
}

/// What there is to see of a letter in a word that only looks like one that is in no key and no kind.
pub fn odd_letter(written: &str) -> Option<String> {
    let odd = written.chars().find(|c| !c.is_ascii() && !c.is_control())?;
    Some(format!("`{odd}` in it is U+{:04X}, and no ASCII letter", u32::from(odd)))
}

/// The name that is spelt as `written` but for case and separators.
pub(super) fn same<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    let written = plain(written);
    names.iter().copied().find(|name| plain(name) == written)
}

/// Without case and separators; of a very long word only the start.
pub(super) fn plain(word: &str) -> String {
    word.chars().take(LONGEST).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Longer words than this, in characters, are not compared.
const LONGEST: usize = 64;

/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other (the optimal
/// string alignment distance).
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let width = to.len() + 1;
    let mut rows = vec![(0..width).collect::<Vec<usize>>()];
    for (i, &a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &b) in to.iter().enumerate() {
            let mut least = (rows[i][j + 1] + 1).min(row[j] + 1).min(rows[i][j] + usize::from(a != b));
            if i > 0 && j > 0 && a == to[j - 1] && from[i - 1] == b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}
