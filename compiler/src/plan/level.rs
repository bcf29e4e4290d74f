//! What the planner knows of each instruction-set level.

use super::memory::Caches;

/// An instruction-set tier that code is generated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// x86-64 with AVX-512 F, VL, DQ and BW.
    Avx512,
    /// x86-64 with AVX2, FMA and F16C.
    Avx2,
    /// Any x86-64: SSE2.
    Baseline,
    /// Any AArch64.
    Neon,
    /// WebAssembly with 128-bit vectors.
    Simd128,
    /// Portable code without vector instructions, on arrays as long as the baseline's vectors.
    Scalar,
}

impl Level {
    /// All of them, in the order of [`PerLevel`].
    pub const ALL: [Self; 6] = [Self::Avx512, Self::Avx2, Self::Baseline, Self::Neon, Self::Simd128, Self::Scalar];

    /// Its name, as `HARDWIRE_LEVEL` and the plan have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx512 => "avx512",
            Self::Avx2 => "avx2",
            Self::Baseline => "baseline",
            Self::Neon => "neon",
            Self::Simd128 => "simd128",
            Self::Scalar => "scalar",
        }
    }

    /// The level called `name`.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The vectors that it computes with. Figures per cycle: Intel's server cores from Skylake on for AVX-512, as for Zen 5 (Zen 4
    /// starts one such multiply-add in a cycle, not two, and is as fast with halves), Zen 4 for AVX2 and the baseline (Agner Fog's
    /// tables, 2024), Cortex-A76 for NEON (Arm's optimisation guide); 128-bit WebAssembly is taken to run as SSE does. AVX2's loads are
    /// measured, on Zen 3: tiles of one vector, which need about a load for each multiply-add, take 0.70 cycles for one with 13
    /// pixels and 0.75 with 7.
    pub const fn machine(self) -> Machine {
        match self {
            Self::Avx512 => Machine {
                lanes: 16,
                registers: 32,
                fused_per_cycle: 2,
                latency: 4,
                fused: true,
                loads_in_two_cycles: 4,
                share_of_loads: 2,
                tiles: Tiles::Overlapping,
                broadcast_operand: true,
                memory_operand: true,
                caches: Caches::LARGE,
            },
            Self::Avx2 => Machine {
                lanes: 8,
                registers: 16,
                fused_per_cycle: 2,
                latency: 4,
                fused: true,
                loads_in_two_cycles: 3,
                share_of_loads: 4,
                tiles: Tiles::InTurn,
                broadcast_operand: false,
                memory_operand: true,
                caches: Caches::SMALL,
            },
            Self::Baseline | Self::Simd128 | Self::Scalar => Machine {
                lanes: 4,
                registers: 16,
                fused_per_cycle: 2,
                latency: 3,
                fused: false,
                loads_in_two_cycles: 4,
                share_of_loads: 4,
                tiles: Tiles::InTurn,
                broadcast_operand: false,
                memory_operand: false,
                caches: Caches::SMALL,
            },
            Self::Neon => Machine {
                lanes: 4,
                registers: 32,
                fused_per_cycle: 2,
                latency: 4,
                fused: true,
                loads_in_two_cycles: 4,
                share_of_loads: 4,
                tiles: Tiles::InTurn,
                broadcast_operand: false,
                memory_operand: false,
                caches: Caches::SMALL,
            },
        }
    }

    /// The shorter vectors that the level also has: half as many lanes, the same registers.
    pub const fn half_machine(self) -> Option<Machine> {
        match self {
            Self::Avx512 => Some(Machine {
                lanes: 8,
                registers: 32,
                fused_per_cycle: 2,
                latency: 4,
                fused: true,
                loads_in_two_cycles: 4,
                share_of_loads: 2,
                tiles: Tiles::Overlapping,
                broadcast_operand: true,
                memory_operand: true,
                caches: Caches::LARGE,
            }),
            Self::Avx2 | Self::Baseline | Self::Neon | Self::Simd128 | Self::Scalar => None,
        }
    }
}

/// The figures of a level that schedules are chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Machine {
    /// Values in a vector.
    pub lanes: usize,
    /// Vector registers.
    pub registers: usize,
    /// Multiply-adds of whole vectors that can start in a cycle.
    pub fused_per_cycle: usize,
    /// Cycles from one multiply-add to the next that needs its result.
    pub latency: usize,
    /// Whether a multiply-add is one instruction rather than a product and a sum.
    pub fused: bool,
    /// Vectors that can be loaded, or values broadcast from memory, in two cycles.
    pub loads_in_two_cycles: usize,
    /// Sixteenths of the time that go with the loads, even where other units are slower. This and the next are measured on Zen 3 and, for
    /// AVX-512, on Emerald Rapids; for others they are taken to be as on Zen 3.
    pub share_of_loads: usize,
    /// When a tile begins that is written out.
    pub tiles: Tiles,
    /// Whether a multiply-add can broadcast a value from memory by itself, without a register for it.
    pub broadcast_operand: bool,
    /// Whether a multiply-add can take a vector from memory by itself, wherever it lies.
    pub memory_operand: bool,
    /// What its caches keep, and how fast they give it.
    pub caches: Caches,
}

/// When a tile begins that is written out rather than looped over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tiles {
    /// Once the one before it is stored.
    InTurn,
    /// While the one before it ends.
    Overlapping,
}

impl Machine {
    /// Registers that one side of a multiply-add passes through while the other is held: its own, and the product's where that is
    /// not fused with the sum.
    pub const fn passing(self) -> usize {
        if self.fused { 1 } else { 2 }
    }
}

/// One value for each [`Level`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerLevel<T>(Box<[T; Level::ALL.len()]>);

impl<T> PerLevel<T> {
    /// What `make` gives for each level.
    pub fn from_fn(make: impl FnMut(Level) -> T) -> Self {
        Self(Box::new(Level::ALL.map(make)))
    }

    /// The value of one level.
    pub fn get(&self, level: Level) -> &T {
        &self.0[level as usize]
    }

    /// The most that `size` gives for any level.
    pub fn most(&self, size: impl Fn(&T) -> usize) -> usize {
        self.0.iter().map(size).max().unwrap_or(0)
    }
}

impl<T: PartialEq> PerLevel<T> {
    /// The distinct values, each with the levels that share it.
    pub fn distinct(&self) -> Vec<(&T, Vec<Level>)> {
        let mut distinct: Vec<(&T, Vec<Level>)> = Vec::new();
        for level in Level::ALL {
            let value = self.get(level);
            match distinct.iter_mut().find(|(other, _)| *other == value) {
                Some((_, levels)) => levels.push(level),
                None => distinct.push((value, vec![level])),
            }
        }
        distinct
    }
}
