//! Winograd's minimal filtering for 3x3 kernels with stride 1: tiles of `out` times `out` outputs, whose windows and filters
//! are transformed, multiplied by matrices and transformed back, a block of tiles at a time.
//!
//! It takes `(out + 2)^2 / (9 out^2)` of the multiply-adds: 4/9 for F(2x2, 3x3), 1/4 for F(4x4, 3x3). The sources are named
//! where the transforms are, in the runtime.

use crate::plan::level::Machine;
use crate::plan::memory;
use crate::plan::{Conv, Learned};
use crate::shape::{Map, Window};

use super::direct::{self, Direct};
use super::weight_bytes;

/// The algorithm's schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Winograd {
    /// Rows and columns of outputs in a tile: 2 or 4.
    pub out: usize,
    /// Tiles of the whole map.
    pub tiles: usize,
    /// Tiles in a block; the last block begins early enough to be whole.
    pub block: usize,
    /// The products of a block's tiles by the filters, as a pointwise convolution of a row of tiles.
    pub product: Direct,
}

impl Winograd {
    /// Rows and columns of inputs that a tile sees, and of a transformed filter.
    pub const fn side(&self) -> usize {
        self.out + 2
    }

    /// Matrices that windows and filters are spread over.
    pub const fn matrices(&self) -> usize {
        matrices(self.out)
    }

    /// Values from one matrix of transformed windows to the next.
    pub const fn input_pitch(&self, conv: &Conv) -> usize {
        self.block * conv.input.channels + SKEW
    }

    /// Values from one matrix of sums to the next.
    pub const fn sums_pitch(&self, conv: &Conv) -> usize {
        self.block * conv.output.channels + SKEW
    }

    /// Values of memory for both.
    pub const fn scratch(&self, conv: &Conv) -> usize {
        self.matrices() * (self.input_pitch(conv) + self.sums_pitch(conv))
    }

    /// The products of one matrix, as a convolution.
    pub fn product(&self, conv: &Conv) -> Conv {
        product(conv, self.block)
    }
}

/// Matrices for tiles of `out` times `out` outputs: one for each value of a window.
pub const fn matrices(out: usize) -> usize {
    (out + 2) * (out + 2)
}

/// A cache line between matrices, so that those whose size is a multiple of 4096 bytes do not compete for the same lines.
const SKEW: usize = 16;

/// The fewest tiles in a block, if there are as many: with fewer, all filters are gone through for little.
const FEWEST_TILES: usize = 12;

/// The schedules for both sizes of tiles, where the algorithm applies, with the cycles that they take.
pub fn schedules(conv: &Conv, machine: Machine, half: bool) -> Vec<(Winograd, usize)> {
    let Window { kernel, stride, dilation, .. } = conv.window;
    let applies = (kernel, stride, dilation, conv.groups) == ([3, 3], [1, 1], [1, 1], 1);
    if conv.exact || !applies {
        return Vec::new();
    }
    [2, 4].map(|out| schedule(conv, machine, half, out)).into()
}

/// The best of schedules with one block, with two, four and so on.
fn schedule(conv: &Conv, machine: Machine, half: bool, out: usize) -> (Winograd, usize) {
    let tiles = conv.output.height.div_ceil(out) * conv.output.width.div_ceil(out);
    let halves =
        (1..usize::BITS).map(|halvings| tiles.div_ceil(1 << halvings)).take_while(|block| *block >= FEWEST_TILES);
    let candidates = halves.map(|block| with_block(conv, machine, half, out, tiles, block));
    let whole = with_block(conv, machine, half, out, tiles, tiles);
    candidates.fold(whole, |best, candidate| if candidate.1 < best.1 { candidate } else { best })
}

fn with_block(conv: &Conv, machine: Machine, half: bool, out: usize, tiles: usize, block: usize) -> (Winograd, usize) {
    let blocks = tiles.div_ceil(block);
    let matrices = matrices(out);
    let (product, cycles) = direct::schedule(&product(conv, block), machine, half);
    let vectors = |channels: usize| channels.div_ceil(machine.lanes);
    let [input, output] = transforms(out);
    let transforms = block * (vectors(conv.input.channels) * input + vectors(conv.output.channels) * output);
    let products = memory::streamed(matrices * cycles, weight_bytes(conv, matrices), blocks);
    let values = matrices * block * (conv.input.channels + conv.output.channels);
    let passes = memory::written_and_read(values * size_of::<f32>());
    (Winograd { out, tiles, block, product }, products + blocks * (transforms + passes))
}

/// Cycles in which a vector of channels of a tile is transformed, before and after the products; measured on Zen 3.
const fn transforms(out: usize) -> [usize; 2] {
    if out == 2 { [100, 80] } else { [260, 200] }
}

fn product(conv: &Conv, block: usize) -> Conv {
    let row = |channels| Map { height: 1, width: block, channels };
    Conv {
        input: row(conv.input.channels),
        output: row(conv.output.channels),
        groups: 1,
        window: Window { kernel: [1; 2], stride: [1; 2], dilation: [1; 2], before: [0; 2], after: [0; 2] },
        exact: true,
        learned: Learned { weight: conv.learned.weight, bias: None, norm: None },
    }
}
