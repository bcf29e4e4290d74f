//! Every `unsafe` of the crate, by file. A file that is not in the list has none; more than here want a good reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const BUDGET: [(&str, usize); 11] = [
    ("arch/matrices.rs", 2),
    ("arch/memory.rs", 5),
    ("arch/neon.rs", 3),
    ("arch/simd128.rs", 1),
    ("arch/x86_64/avx2.rs", 3),
    ("arch/x86_64/avx512.rs", 4),
    ("arch/x86_64/avx512_half.rs", 1),
    ("arch/x86_64/baseline.rs", 1),
    ("arch/x86_64/mod.rs", 1),
    ("cpu.rs", 2),
    ("huge_pages.rs", 2),
];

#[test]
fn unsafe_is_where_it_is_known_to_be() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    count(&sources, &sources, &mut found);
    assert_eq!(found, BUDGET.map(|(file, count)| (file.to_owned(), count)).into());
}

/// Adds the number of lines with `unsafe` code in each file under `folder`.
fn count(sources: &Path, folder: &Path, found: &mut BTreeMap<String, usize>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            count(sources, &path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            let is_unsafe = |line: &&str| line.split_whitespace().any(|word| word == "unsafe");
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//")).filter(is_unsafe).count();
            if lines > 0 {
                let name = path.strip_prefix(sources).unwrap().to_str().unwrap();
                found.insert(name.replace('\\', "/"), lines);
            }
        }
    }
}
