//! How near two words are to each other.

/// The name that differs from `written` least, if by little enough to be a slip.
pub fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    let most = (length / 3).max(1);
    names
        .filter(|name| length <= LONGEST && name.len() <= 4 * LONGEST && name.chars().count().abs_diff(length) <= most)
        .filter_map(|name| Some((distance(written, name, most)?, name)))
        .filter(|(distance, name)| *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether two names have so much in common that one may have been meant by the other.
pub fn is_like(written: &str, name: &str) -> bool {
    let length = written.chars().count();
    length <= LONGEST && name.len() <= 4 * LONGEST && distance(written, name, length / 2).is_some()
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
/// string alignment distance); nothing where it is more than `most`.
fn distance(from: &str, to: &str, most: usize) -> Option<usize> {
    let to: Vec<char> = to.chars().collect();
    let width = to.len() + 1;
    // The distances between the start of one word and each start of the other: of the letter before the last, the last, and the next.
    let (mut earlier, mut last, mut next) = (vec![0; width], (0..width).collect::<Vec<usize>>(), vec![0; width]);
    let mut before = None;
    let mut least_of_last = 0;
    for (i, a) in from.chars().enumerate() {
        next[0] = i + 1;
        for (j, &b) in to.iter().enumerate() {
            let mut least = (last[j + 1] + 1).min(next[j] + 1).min(last[j] + usize::from(a != b));
            if j > 0 && a == to[j - 1] && before == Some(b) {
                least = least.min(earlier[j - 1] + 1);
            }
            next[j + 1] = least;
        }
        // Each distance follows from those of the two rows before it, and is no smaller than the least of them.
        let least = next.iter().copied().min().unwrap_or(0);
        if least.min(least_of_last) > most {
            return None;
        }
        least_of_last = least;
        before = Some(a);
        std::mem::swap(&mut earlier, &mut last);
        std::mem::swap(&mut last, &mut next);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn swaps_of_neighbours_are_one_step() {
        assert_eq!(distance("kernel", "kernel", 0), Some(0));
        assert_eq!(distance("kenrel", "kernel", 1), Some(1));
        assert_eq!(distance("ca", "abc", 9), Some(3));
        assert_eq!(distance("", "abc", 3), Some(3));
        assert_eq!(distance("stride", "strides", 2), Some(1));
        assert_eq!(distance("kitten", "sitting", 3), Some(3));
    }

    #[test]
    fn what_is_too_far_is_told_as_such() {
        assert_eq!(distance("kitten", "sitting", 2), None);
        assert_eq!(distance("abcdefgh", "ponmlkji", 3), None);
        assert_eq!(distance("", "abc", 2), None);
    }
}
