//! Every method on every level against plain arithmetic.

use std::vec;
use std::vec::Vec;

use crate::level::Level;
use crate::simd::{Kernel, Simd};
use crate::tensor::{Dtype, Tensor};
use crate::testing::{on_each_level, values};

/// The lanes of a vector.
#[inline(always)]
fn lanes<S: Simd>(s: S, v: S::F32) -> Vec<f32> {
    let mut lanes = vec![0.0; S::LANES];
    s.store(v, &mut lanes, 0);
    lanes
}

/// Checks a function of two vectors against one of two values.
macro_rules! check_pairs {
    ($s:expr, $a:expr, $b:expr, $method:ident, $expected:expr) => {{
        let found = lanes($s, $s.$method($s.load($a, 0), $s.load($b, 0)));
        let expected: Vec<f32> = $a.iter().zip($b).map($expected).collect();
        assert_eq!(found, expected, "{} on {}", stringify!($method), S::LEVEL);
    }};
}

#[test]
fn arithmetic() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let mut values = values(1000.0);
            for _ in 0..100 {
                let [a, b, c]: [Vec<f32>; 3] = std::array::from_fn(|_| values.by_ref().take(S::LANES).collect());
                check_pairs!(s, &a, &b, add, |(a, b)| a + b);
                check_pairs!(s, &a, &b, sub, |(a, b)| a - b);
                check_pairs!(s, &a, &b, mul, |(a, b)| a * b);
                check_pairs!(s, &a, &b, div, |(a, b)| a / b);
                check_pairs!(s, &a, &b, max, |(a, b)| a.max(*b));
                check_pairs!(s, &a, &b, min, |(a, b)| a.min(*b));

                let fused = matches!(S::LEVEL, Level::Avx512 | Level::Avx2 | Level::Neon);
                let found = lanes(s, s.mul_add(s.load(&a, 0), s.load(&b, 0), s.load(&c, 0)));
                for lane in 0..S::LANES {
                    let expected = if fused { a[lane].mul_add(b[lane], c[lane]) } else { a[lane] * b[lane] + c[lane] };
                    assert_eq!(found[lane], expected, "mul_add on {}", S::LEVEL);
                }
            }
        }
    }
    on_each_level!(Check);
}

#[test]
fn selection() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let (yes, no) = (s.splat(1.0), s.splat(0.0));
            for [a, b] in [[1.0, 2.0], [2.0, 1.0], [1.0, 1.0], [-0.0, 0.0], [f32::NAN, 1.0], [1.0, f32::NAN]] {
                let found = lanes(s, s.select_gt(s.splat(a), s.splat(b), yes, no));
                assert_eq!(found, vec![f32::from(a > b); S::LANES], "{a} > {b} on {}", S::LEVEL);
            }
            let a: Vec<f32> = (0..S::LANES).map(|lane| lane as f32).collect();
            let found = lanes(s, s.select_gt(s.load(&a, 0), s.splat(1.5), yes, no));
            assert!(found.iter().zip(&a).all(|(found, a)| *found == f32::from(*a > 1.5)), "{}", S::LEVEL);
        }
    }
    on_each_level!(Check);
}

#[test]
fn not_a_number_as_the_second_operand_of_max_and_min_stays() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let (one, nan) = (s.splat(1.0), s.splat(f32::NAN));
            assert!(lanes(s, s.max(one, nan)).iter().all(|lane| lane.is_nan()), "max on {}", S::LEVEL);
            assert!(lanes(s, s.min(one, nan)).iter().all(|lane| lane.is_nan()), "min on {}", S::LEVEL);
        }
    }
    on_each_level!(Check);
}

#[test]
fn maximum_keeps_what_is_not_a_number() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            for [a, b] in [[1.0, f32::NAN], [f32::NAN, 1.0], [f32::NAN, f32::NAN], [f32::NAN, f32::INFINITY]] {
                let found = lanes(s, s.maximum(s.splat(a), s.splat(b)));
                assert!(found.iter().all(|lane| lane.is_nan()), "{a}, {b} on {}", S::LEVEL);
            }
            for [a, b] in [[1.0, 2.0], [2.0, 1.0], [-3.0, -4.0], [f32::NEG_INFINITY, f32::INFINITY], [0.0, 0.0]] {
                let found = lanes(s, s.maximum(s.splat(a), s.splat(b)));
                assert_eq!(found, vec![a.max(b); S::LANES], "{a}, {b} on {}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}

#[test]
fn whole_numbers() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            for a in values(4_000_000.0).take(1000).chain((-20..20).map(|half| half as f32 / 2.0)) {
                let found = lanes(s, s.round(s.splat(a)));
                assert_eq!(found, vec![a.round_ties_even(); S::LANES], "round({a}) on {}", S::LEVEL);
            }
            for a in -126_i16..=127 {
                let found = lanes(s, s.exp2_whole(s.splat(f32::from(a))));
                assert_eq!(found, vec![f32::from(a).exp2(); S::LANES], "2^{a} on {}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}

#[test]
fn reductions() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            for lane in 0..S::LANES {
                let mut values: Vec<f32> = (0..S::LANES).map(|lane| -(lane as f32)).collect();
                values[lane] = 100.0;
                assert_eq!(s.reduce_add(s.load(&values, 0)), values.iter().sum::<f32>(), "lane {lane} on {}", S::LEVEL);
                assert_eq!(s.reduce_max(s.load(&values, 0)), 100.0, "lane {lane} on {}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}

/// Checks that `N` vectors are each reduced to a lane, where there are as many lanes.
macro_rules! check_each {
    ($s:expr, $n:literal) => {
        if $n <= S::LANES {
            let values: Vec<f32> = (0..$n * S::LANES).map(|value| (value * value % 37) as f32).collect();
            let vectors: [S::F32; $n] = std::array::from_fn(|index| $s.load(&values, index * S::LANES));
            let expected: Vec<f32> = values.chunks(S::LANES).map(|vector| vector.iter().sum()).collect();
            assert_eq!(lanes($s, $s.reduce_add_each(vectors))[..$n], expected, "{} on {}", $n, S::LEVEL);
        }
    };
}

#[test]
fn reductions_of_several_vectors() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            check_each!(s, 1);
            check_each!(s, 2);
            check_each!(s, 3);
            check_each!(s, 4);
            check_each!(s, 5);
            check_each!(s, 6);
            check_each!(s, 7);
            check_each!(s, 8);
        }
    }
    on_each_level!(Check);
}

#[test]
fn memory() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            for n in 0..=S::LANES {
                for at in 0..5 {
                    // The last value asked for is the last of the slice.
                    let from: Vec<f32> = (1..=at + n).map(|value| value as f32).collect();
                    let mut expected = from[at..].to_vec();
                    expected.resize(S::LANES, 0.0);
                    assert_eq!(lanes(s, s.load_first(&from, at, n)), expected, "the first {n} on {}", S::LEVEL);

                    let v = s.load(&(1..=S::LANES).map(|lane| lane as f32).collect::<Vec<_>>(), 0);
                    let mut to = vec![-1.0; at + n];
                    s.store_first(v, &mut to, at, n);
                    let expected = (0..at + n).map(|i| if i < at { -1.0 } else { (i - at + 1) as f32 });
                    assert!(to.iter().copied().eq(expected), "the first {n} at {at} on {}: {to:?}", S::LEVEL);

                    let mut to = vec![-1.0; at + n + S::LANES];
                    s.store_first(v, &mut to, at, n);
                    assert!(to[at + n..].iter().all(|value| *value == -1.0), "past {n} on {}: {to:?}", S::LEVEL);
                }
            }
            for at in 0..2 * S::LANES {
                let mut memory: Vec<f32> = (0..at + S::LANES).map(|value| value as f32).collect();
                let v = s.load(&memory, at);
                assert_eq!(lanes(s, v), memory[at..], "{}", S::LEVEL);
                s.store(s.add(v, v), &mut memory, at);
                let expected = (0..at + S::LANES).map(|i| if i < at { i } else { 2 * i } as f32);
                assert!(memory.iter().copied().eq(expected), "{}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}

/// Checks that `load` finds `values`, of which each value of memory holds `per_value`, given with the bits that they have there.
macro_rules! check_widened {
    ($s:expr, $load:ident, $per_value:expr, $values:expr) => {{
        let values: Vec<(u32, f32)> = $values.collect();
        let bits = 32 / $per_value;
        let word = |values: &[(u32, f32)]| values.iter().rev().fold(0, |word, (value, _)| (word << bits % 32) | value);
        let memory: Vec<f32> = values.chunks($per_value).map(|values| f32::from_bits(word(values))).collect();
        for (index, expected) in values.chunks_exact(S::LANES).enumerate() {
            let found = lanes($s, $s.$load(&memory, index * S::LANES / $per_value));
            let same = found.iter().zip(expected).all(|(found, (_, value))| found.to_bits() == value.to_bits());
            assert!(same, "{} of {expected:x?} on {}: {found:?}", stringify!($load), S::LEVEL);
        }
    }};
}

#[test]
fn widening() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let halves = || 0..=u16::MAX;
            let stored = |dtype, half: u16| {
                let mut value = [0.0];
                Tensor::stored(dtype, &half.to_le_bytes(), 0, 1).read(0, &mut value);
                (u32::from(half), value[0])
            };
            check_widened!(s, load_bf16, 2, halves().map(|half| stored(Dtype::Bf16, half)));
            let finite = halves().filter(|half| half & 0x7c00 != 0x7c00);
            check_widened!(s, load_f16, 2, finite.map(|half| stored(Dtype::F16, half)));
            check_widened!(s, load_i8, 4, (i8::MIN..=i8::MAX).map(|x| (u32::from(x.cast_unsigned()), f32::from(x))));
        }
    }
    on_each_level!(Check);
}

#[test]
#[cfg(panic = "unwind")]
fn out_of_range_panics() {
    struct Check;
    impl<S: Simd> Kernel<S> for Check {
        #[inline(always)]
        fn run(self, s: S) {
            let panics = |access: &dyn Fn(&mut [f32])| {
                let mut memory = vec![0.0; S::LANES];
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| access(&mut memory))).is_err()
            };
            for at in [1, S::LANES, usize::MAX, usize::MAX - S::LANES + 1] {
                assert!(panics(&|memory| _ = s.load(memory, at)), "load at {at} on {}", S::LEVEL);
                assert!(panics(&|memory| s.store(s.splat(1.0), memory, at)), "store at {at} on {}", S::LEVEL);
                let n = S::LANES;
                assert!(panics(&|memory| _ = s.load_first(memory, at, n)), "load_first at {at} on {}", S::LEVEL);
                assert!(panics(&|memory| s.store_first(s.splat(1.0), memory, at, n)), "store_first on {}", S::LEVEL);
            }
            // The first place from which narrow values reach past the end.
            let (half, quarter) = (S::LANES - S::LANES / 2 + 1, S::LANES - S::LANES / 4 + 1);
            for far in [0, usize::MAX - S::LANES] {
                assert!(panics(&|memory| _ = s.load_bf16(memory, half + far)), "load_bf16 on {}", S::LEVEL);
                assert!(panics(&|memory| _ = s.load_f16(memory, half + far)), "load_f16 on {}", S::LEVEL);
                assert!(panics(&|memory| _ = s.load_i8(memory, quarter + far)), "load_i8 on {}", S::LEVEL);
            }
        }
    }
    on_each_level!(Check);
}
