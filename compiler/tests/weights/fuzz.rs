//! Files damaged in thousands of ways: each is met with a diagnostic or accepted, and none with a panic.

use crate::file::{File, assemble};
use crate::{check, lenet5, tensor};

/// `SplitMix64` (Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Fragments that reach further into the reader than random bytes do.
const FRAGMENTS: [&[u8]; 14] = [
    b"18446744073709551615",
    b"2305843009213693951",
    b"-1",
    b"0",
    b"1e9",
    b"null",
    b"[]",
    b"{",
    b"\"F64\"",
    b"\"F4\"",
    b"\"\\u0000\"",
    b".",
    b"module.",
    b"\xff",
];

fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len());
    let end = at + random.below(bytes.len() - at).min(24);
    match random.below(6) {
        0 => bytes.truncate(at),
        1 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.next() as u8),
        2 => bytes.iter_mut().take(8).for_each(|byte| *byte = random.pick(&[0, 1, 16, 255])),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let copy = bytes[at..end].to_vec();
            let to = random.below(bytes.len());
            drop(bytes.splice(to..to, copy));
        }
        _ => drop(bytes.splice(at..end, random.pick(&FRAGMENTS).iter().copied())),
    }
}

/// Writes the length of the header anew, so that damage to the JSON is read rather than refused for its length.
fn repair_length(bytes: &mut [u8], data: usize) {
    let length = bytes.len().saturating_sub(8 + data) as u64;
    if let Some(first) = bytes.first_chunk_mut() {
        *first = length.to_le_bytes();
    }
}

#[test]
fn no_damage_breaks_the_check() {
    let tensors = [tensor("fc.weight", &[2, 3]), tensor("fc.bias", &[2])];
    let small = File::of(&tensors).with_type("bn.num_batches_tracked", "I64", &[]);
    let (header, _) = File::of(&lenet5()).header();
    let files = [(small.header().1, small.bytes()), (0, assemble(&header, 0))];
    let mut random = Random(1);
    for _ in 0..4_000 {
        let (data, mut bytes) = files[random.below(files.len())].clone();
        for _ in 0..=random.below(3) {
            damage(&mut bytes, &mut random);
        }
        if random.below(2) == 0 {
            repair_length(&mut bytes, data);
        }
        let _ = check(&tensors, "w.safetensors", Ok(&bytes));
    }
}

#[test]
fn no_sizes_break_the_check() {
    let sizes =
        ["0", "1", "4", "8", "2147483648", "2305843009213693951", "9223372036854775807", "18446744073709551615"];
    let mut random = Random(2);
    for _ in 0..4_000 {
        let entry = |name: usize, random: &mut Random| {
            let dtype = random.pick(&["F4", "F6_E2M3", "U8", "F32", "F64"]);
            let mut size = || random.pick(&sizes);
            let (a, b, c, d) = (size(), size(), size(), size());
            format!(r#""t{name}":{{"dtype":"{dtype}","shape":[{a},{b}],"data_offsets":[{c},{d}]}}"#)
        };
        let entries: Vec<_> = (0..=random.below(3)).map(|name| entry(name, &mut random)).collect();
        let file = assemble(&format!("{{{}}}", entries.join(",")), random.below(16));
        let _ = check(&[tensor("t0", &[1, 4])], "w.safetensors", Ok(&file));
    }
}

#[test]
fn sizes_that_add_up_past_the_end_of_memory_are_refused() {
    // Eight tensors of 2^61 - 1 bytes, the most that a 4-bit type can fill without overflow.
    let size = (1_u64 << 61) - 1;
    let entry = |at: u64| {
        let (start, end) = (at * size, (at + 1) * size);
        format!(r#""t{at}":{{"dtype":"F4","shape":[{}],"data_offsets":[{start},{end}]}}"#, 2 * size)
    };
    let entries: Vec<_> = (0..8).map(entry).collect();
    let file = assemble(&format!("{{{}}}", entries.join(",")), 0);
    assert!(check(&[], "w.safetensors", Ok(&file)).is_err());
}
