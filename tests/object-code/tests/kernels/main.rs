//! The kernels of some models in the object code of a release build. In the loops that compute, nothing is called, nothing can
//! panic, and no vector is spilled; what is to be inlined is; and code stays small.
//!
//! What is not so is listed with the reason, and a listed one that has become so fails as well. The lists hold for rustc 1.95:
//! other versions may allocate registers otherwise.

// Object files of other systems and code of other processors would take other means.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]

mod functions;
mod loops;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use functions::{Function, compiled};
use loops::{Blocks, Loop, computes, panics};

/// The levels of this machine's builds, in the order of their names.
const LEVELS: [&str; 3] = ["Avx2", "Avx512", "Baseline"];

/// Bytes of LeNet-5's machine code on all levels together, that of packing its weights included.
const LENET5_BYTES: usize = 100_000;

/// A level, what the names of kernels on it begin with, and why something is found there.
type Exception = (&'static str, &'static str, &'static str);

const SHARED_INPUTS: &str =
    "windows overlap: rather than broadcast an input once more for the next pixel, LLVM keeps it";
const NO_ROOM: &str = "sums, weights and an input fill all registers";
const ACTIVATION: &str = "the loop goes over channels and has the activation of all sums in it";
const ADDED_UP: &str =
    "sums whose lanes are added up fill all registers, and what is between takes some more, once for each tile";
const THREE_ROWS: &str = "9 weights, 6 sums, an input and a product are one more than there are registers, but tiles of a row, which \
     fit, took a fifth longer for 14x14x512 (Zen 3)";

const ROW: &str = "inputs are loaded early, and weights of the row make way, which takes no longer than the multiply-adds alone: \
     28x28x3 to 32 filters in 6.5 µs (Emerald Rapids)";

const POWERS: &str = "the constants of an exponential, and of a logarithm, take up all registers";

/// Kernels with loops in which vectors are spilled, besides Winograd's transforms, whose tiles are larger than the registers.
const SPILLS: &[Exception] = &[
    ("Avx2", "depthwise::MaxStep", NO_ROOM),
    ("Avx2", "depthwise::StridedStep", ACTIVATION),
    ("Avx2", "few::LineStep", ADDED_UP),
    ("Avx2", "lenet5::Conv1Step", NO_ROOM),
    ("Avx2", "pixels::LikelihoodsStep", POWERS),
    ("Avx2", "pixels::ResponsesStep", POWERS),
    ("Avx2", "pointwise::StridedStep", ADDED_UP),
    ("Avx2", "pointwise::conv_1x1_tile_7x4_", ADDED_UP),
    ("Avx2", "values::AttendedStep", POWERS),
    ("Avx2", "values::AttentionStep", ADDED_UP),
    ("Avx512", "direct::ImageStep", ROW),
    ("Avx512", "pointwise::OddStep", ADDED_UP),
    ("Baseline", "chains::chain_", THREE_ROWS),
    ("Baseline", "depthwise::BlocksStep", THREE_ROWS),
    ("Baseline", "depthwise::CloseStep", THREE_ROWS),
    ("Baseline", "depthwise::OddStep", THREE_ROWS),
    ("Baseline", "depthwise::StridedStep", THREE_ROWS),
    ("Baseline", "depthwise::conv_1x1_tile_13x2_", ADDED_UP),
    ("Baseline", "depthwise::depthwise_5x5::Part", ACTIVATION),
    ("Baseline", "direct::conv_3x3_tile_10x4_", SHARED_INPUTS),
    ("Baseline", "lenet5::Conv1Step", SHARED_INPUTS),
    ("Baseline", "lenet5::winograd_4x5_tile_5x2_", NO_ROOM),
    ("Baseline", "pixels::LikelihoodsStep", POWERS),
];

const PART: &str =
    "a part of the output is a slice, whose length is known when it runs, and is checked for each tile of outputs";

/// Kernels with loops in which something is called, or which are left to panic.
const CALLS_IN_LOOPS: &[Exception] = &[
    ("Avx2", "deep::conv_3x3_tile_", PART),
    ("Avx2", "depthwise::conv_1x1_tile_7x4_", PART),
    ("Avx2", "pointwise::conv_1x1_tile_7x4_", PART),
    ("Avx2", "values::fully_connected_rows_", PART),
    ("Avx512", "deep::conv_3x3_tile_", PART),
    ("Avx512", "depthwise::conv_1x1_tile_16x2_", PART),
    ("Avx512", "values::fully_connected_rows_", PART),
    ("Baseline", "deep::conv_3x3_tile_", PART),
    ("Baseline", "depthwise::conv_1x1_tile_13x2_", PART),
    ("Baseline", "values::fully_connected_rows_", PART),
];

/// Functions that kernels call outside of those loops, besides what panics, other kernels, and what spreads these over threads:
/// what the kernel's name begins with, what the function's name contains, and why.
const CALLS: &[Exception] = &[
    ("deep::", "hardwire::parts::Filters", "once for each run"),
    ("pointwise::OddStep", "hardwire::parts::Filters", "likewise"),
    ("lenet5::Fc", "core::iter::adapters::zip", "once for each tile of outputs"),
    ("values::", "core::iter::adapters::zip", "likewise"),
    ("values::", "store_first_of_8", "once for each run"),
    ("hardwire::winograd::", "memcpy", "pixels are padding until they are found not to be"),
    ("hardwire::winograd::", "memset", "values between the two passes are zeros until they are there"),
    ("pixels::", "hardwire::norm::factors", "once for each run, in f64"),
    ("pixels::", "hardwire::norm::share_means", "likewise"),
    ("pixels::ResponsesStep", "core::slice::specialize::SpecFill", "once for each pixel"),
    ("pixels::CroppedStep", "a function in a register", "rows of the input are copied as they are"),
    ("pixels::PaddedStep", "memcpy", "rows of the input are copied as they are"),
    ("pixels::PaddedStep", "a function in a register", "likewise"),
];

static FUNCTIONS: LazyLock<Vec<Function>> = LazyLock::new(compiled);

/// A kernel as compiled for a level.
struct Kernel {
    level: &'static str,
    name: String,
    blocks: Blocks<'static>,
}

/// All of them, from names such as `<hardwire::level::Avx2 as hardwire::simd::Simd>::vectorize::run::<…>`.
fn kernels() -> impl Iterator<Item = Kernel> {
    FUNCTIONS.iter().filter_map(|function| {
        let (vectorize, name) = function.name.strip_suffix('>')?.split_once("::<")?;
        let (level, method) = vectorize.strip_prefix("<hardwire::level::")?.split_once(" as ")?;
        if !method.contains("::vectorize") {
            return None;
        }
        let name = name.trim_start_matches("hardwire_object_code::").replace("::_::", "::");
        Some(Kernel { level, name, blocks: Blocks::new(function) })
    })
}

impl Kernel {
    /// Its innermost loops, of those that compute.
    fn loops(&self) -> Vec<Loop> {
        let mut loops = self.blocks.innermost_loops();
        loops.retain(|inner| self.blocks.instructions(inner).any(computes));
        loops
    }
}

/// Kernels by level and name, each with what is wrong with it.
type Faults = BTreeMap<(&'static str, String), Vec<String>>;

/// Compares the kernels of which `faults` are found with those that are listed.
fn assert_listed(exceptions: &[Exception], faults: impl Fn(&Kernel) -> Vec<String>) {
    let all = kernels().map(|kernel| (faults(&kernel), (kernel.level, kernel.name)));
    let mut found: Faults = all.filter(|(faults, _)| !faults.is_empty()).map(|(faults, of)| (of, faults)).collect();
    let is_gone = |(level, name, _): &&Exception| {
        let before = found.len();
        found.retain(|of, _| of.0 != *level || !of.1.starts_with(name));
        found.len() == before
    };
    let gone: Vec<&Exception> = exceptions.iter().filter(is_gone).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert!(gone.is_empty(), "listed, but not found: {gone:#?}");
}

#[test]
fn every_step_is_looked_at_on_every_level() {
    let mut steps: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for kernel in kernels().filter(|kernel| kernel.name.ends_with("Step")) {
        steps.entry(kernel.level).or_default().insert(kernel.name);
    }
    assert_eq!(steps.keys().copied().collect::<Vec<_>>(), LEVELS);
    let steps: Vec<_> = steps.into_values().collect();
    let [first, rest @ ..] = steps.as_slice() else { panic!("there is no level") };
    assert!(rest.iter().all(|steps| steps == first), "{first:?}, {rest:?}");
    let loops: usize = kernels().map(|kernel| kernel.loops().len()).sum();
    assert!(first.len() > 40 && loops > 500, "{} steps, {loops} loops that compute", first.len());
}

#[test]
fn no_loop_spills() {
    assert_listed(SPILLS, |kernel| {
        let loops = if kernel.name.starts_with("hardwire::winograd::") { Vec::new() } else { kernel.loops() };
        loops.iter().flat_map(|inner| kernel.blocks.spills(inner)).map(ToString::to_string).collect()
    });
}

#[test]
fn no_loop_calls_or_panics() {
    assert_listed(CALLS_IN_LOOPS, |kernel| {
        kernel.loops().iter().flat_map(|inner| kernel.blocks.calls(inner)).map(str::to_owned).collect()
    });
}

#[test]
fn what_is_to_be_inlined_is() {
    let mut unseen: Vec<&Exception> = CALLS.iter().collect();
    let mut wrong: BTreeSet<String> = BTreeSet::new();
    for kernel in kernels() {
        for callee in kernel.blocks.callees() {
            let is_kernel = callee.contains("::vectorize") || callee.starts_with("hardwire::parts::spread");
            let is_listed = |(caller, known, _): &Exception| kernel.name.starts_with(caller) && callee.contains(known);
            unseen.retain(|exception| !is_listed(exception));
            if !is_kernel && !panics(callee) && !CALLS.iter().any(is_listed) {
                wrong.insert(format!("{} at {} calls {callee}", kernel.name, kernel.level));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(unseen.is_empty(), "listed, but not found: {unseen:?}");
}

#[test]
fn lenet5_is_small() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found: Vec<&Function> = FUNCTIONS.iter().filter(|function| function.name.contains("::lenet5::")).collect();
    while let Some(function) = found.pop() {
        if seen.insert(&function.name, function.code.len()).is_none() {
            let names: BTreeSet<&String> = function.references.values().collect();
            found.extend(FUNCTIONS.iter().filter(|function| names.contains(&function.name)));
        }
    }
    let bytes: usize = seen.values().sum();
    assert!(bytes < LENET5_BYTES, "{bytes} bytes: {seen:#?}");
}
