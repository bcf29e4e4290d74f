//! Winograd's minimal filtering for 3x3 kernels with stride 1 and 2, and 5x5 kernels with stride 1: tiles of `out` times `out`
//! outputs, whose windows and filters are transformed, multiplied by matrices and transformed back, a block of tiles at a time.
//!
//! Of the multiply-adds, it takes 4/9 for F(2x2, 3x3), 1/4 for F(4x4, 3x3), 9/25 for F(2x2, 5x5), 4/25 for F(4x4, 5x5); with stride 2,
//! 25/36 for F(2x2, 3x3) and 9/16 for F(4x4, 3x3). The sources are named where the transforms are, in the runtime.

use crate::dtype::WeightsDtype;
use crate::plan::cuts::{Cuts, parts};
use crate::plan::level::Machine;
use crate::plan::memory;
use crate::plan::{Conv, Learned};
use crate::shape::{Map, Window};
use crate::text_table::plural;

use super::direct::{self, Direct};
use super::weight_bytes;

/// The algorithm's schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Winograd {
    /// Rows and columns of the kernel.
    pub kernel: usize,
    /// Inputs from what an output sees to what the next does.
    pub stride: usize,
    /// Rows and columns of outputs in a tile.
    pub out: usize,
    /// Tiles of the whole map.
    pub tiles: usize,
    /// Tiles in a block; the last block begins early enough to be whole.
    pub block: usize,
    /// The products of a block's tiles by the filters, as a pointwise convolution of a row of tiles.
    pub product: Direct,
    /// How threads share the work.
    pub sharing: Sharing,
}

/// How threads share the work, where they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// The output is cut into at most so many bands of rows of tiles. Each is done by itself, in blocks of its own and with memory
    /// of its own.
    Bands(usize),
    /// Each stage of a block is cut into at most so many parts: by windows, by matrices, by rows of tiles.
    Stages(usize),
}

impl Winograd {
    /// Rows and columns of inputs that a tile sees, and of a transformed filter.
    pub const fn side(&self) -> usize {
        self.stride * (self.out - 1) + self.kernel
    }

    /// Matrices that windows and filters are spread over.
    pub const fn matrices(&self) -> usize {
        self.side() * self.side()
    }

    /// Blocks of the whole map.
    pub const fn blocks(&self) -> usize {
        self.tiles.div_ceil(self.block)
    }

    /// Values from one matrix of transformed windows to the next.
    pub const fn input_pitch(&self, conv: &Conv) -> usize {
        self.block * conv.input.channels + SKEW
    }

    /// Values from one matrix of sums to the next.
    pub const fn sums_pitch(&self, conv: &Conv) -> usize {
        self.block * conv.output.channels + SKEW
    }

    /// Values of memory for both, of one block.
    pub const fn block_scratch(&self, conv: &Conv) -> usize {
        self.matrices() * (self.input_pitch(conv) + self.sums_pitch(conv))
    }

    /// Values of memory for all blocks that there are at a time.
    pub fn scratch(&self, conv: &Conv) -> usize {
        self.cuts(conv).scratch(self.block_scratch(conv))
    }

    /// How the output is cut, where each band is done by itself: each has the tiles of a block at least.
    pub const fn cuts(&self, conv: &Conv) -> Cuts {
        let height = conv.output.height;
        let parts = match self.sharing {
            Sharing::Bands(bands) => bands,
            Sharing::Stages(_) => 1,
        };
        Cuts { parts, rows: height, head: 0, unit: self.out, units: height / self.out }
    }

    /// Into how many parts each stage of a block is cut at most.
    pub const fn stages(&self) -> usize {
        match self.sharing {
            Sharing::Bands(_) => 1,
            Sharing::Stages(parts) => parts,
        }
    }

    /// Into how many parts its output, or that of each stage, is cut at most.
    pub const fn parts(&self) -> usize {
        match self.sharing {
            Sharing::Bands(parts) | Sharing::Stages(parts) => parts,
        }
    }

    /// The size of its tiles and how often it goes through the filters, as `winograd 4x4, 2 blocks`.
    pub fn algorithm(&self) -> String {
        format!("winograd {0}x{0}, {1}", self.out, plural(self.blocks(), "block"))
    }

    /// The products of one matrix, as a convolution.
    pub fn product(&self, conv: &Conv) -> Conv {
        product(conv, self.block)
    }
}

/// A cache line between matrices, so that those whose size is a multiple of 4096 bytes do not compete for the same lines.
const SKEW: usize = 16;

/// The fewest tiles in a block, if there are as many: with fewer, all filters are gone through for little.
const FEWEST_TILES: usize = 12;

/// What is known of a transform.
#[derive(Clone, Copy)]
struct Form {
    kernel: usize,
    stride: usize,
    out: usize,
    /// Cycles in which a vector of channels of a tile is transformed, before and after the products: with stride 1 fitted to a hundred
    /// schedules of some twenty layers, measured on Zen 3; with stride 2 estimated from those.
    cycles: [usize; 2],
}

/// The transforms that there are.
const FORMS: [Form; 6] = [
    Form { kernel: 3, stride: 1, out: 2, cycles: [25, 20] },
    Form { kernel: 3, stride: 1, out: 4, cycles: [120, 90] },
    Form { kernel: 5, stride: 1, out: 2, cycles: [120, 70] },
    Form { kernel: 5, stride: 1, out: 4, cycles: [265, 175] },
    Form { kernel: 3, stride: 2, out: 2, cycles: [40, 25] },
    Form { kernel: 3, stride: 2, out: 4, cycles: [250, 150] },
];

/// The best schedule of each size of tiles for which the algorithm applies, with the cycles that it takes.
pub fn schedules(conv: &Conv, machine: Machine, half: bool) -> Vec<(Winograd, usize)> {
    forms(conv).filter_map(|form| by_blocks(conv, machine, half, form).into_iter().next()).collect()
}

/// For each size of tiles the schedules that there are: of every block, and of the best block with other products than those
/// that the rules choose; the best first.
pub fn candidates(conv: &Conv, machine: Machine, half: bool) -> Vec<Vec<(Winograd, usize)>> {
    let candidates = forms(conv).map(|form| {
        let by_blocks = by_blocks(conv, machine, half, form);
        let block = by_blocks.first().map_or(1, |(best, _)| best.block);
        let products = direct::candidates(&product(conv, block), machine, half);
        let by_products = products.into_iter().map(|product| with_product(conv, machine, form, block, product));
        let mut candidates: Vec<(Winograd, usize)> = by_blocks.iter().cloned().chain(by_products).collect();
        candidates.sort_by_key(|(_, cycles)| *cycles);
        candidates
    });
    candidates.collect()
}

/// Input channels below which the sums of a product, of as many terms each, take longer to store than to add up: colours.
const FEWEST_CHANNELS: usize = 4;

/// The transforms that apply.
fn forms(conv: &Conv) -> impl Iterator<Item = Form> {
    let Window { kernel, stride, dilation, .. } = conv.window;
    let applies = (dilation, conv.groups) == ([1, 1], 1) && conv.input.channels >= FEWEST_CHANNELS && !conv.exact;
    FORMS.into_iter().filter(move |form| applies && (kernel, stride) == ([form.kernel; 2], [form.stride; 2]))
}

impl Form {
    /// Tiles of the whole map.
    const fn tiles(self, conv: &Conv) -> usize {
        conv.output.height.div_ceil(self.out) * conv.output.width.div_ceil(self.out)
    }
}

/// The schedules with one block, with two, four and so on, the best first.
fn by_blocks(conv: &Conv, machine: Machine, half: bool, form: Form) -> Vec<(Winograd, usize)> {
    let tiles = form.tiles(conv);
    let halves = (1..usize::BITS).map(|halvings| tiles.div_ceil(1 << halvings));
    let blocks = [tiles].into_iter().chain(halves.take_while(|block| *block >= FEWEST_TILES));
    let with_block = |block| {
        let product = direct::schedule(&product(conv, block), machine, half);
        with_product(conv, machine, form, block, product)
    };
    let mut schedules: Vec<(Winograd, usize)> = blocks.map(with_block).collect();
    schedules.sort_by_key(|(_, cycles)| *cycles);
    schedules
}

fn with_product(
    conv: &Conv,
    machine: Machine,
    form: Form,
    block: usize,
    (product, cycles): (Direct, usize),
) -> (Winograd, usize) {
    let Form { kernel, stride, out, cycles: [before, after] } = form;
    let product = Direct { block: None, parts: 1, ..product };
    let unshared =
        Winograd { kernel, stride, out, tiles: form.tiles(conv), block, product, sharing: Sharing::Stages(1) };
    let (blocks, matrices) = (unshared.blocks(), unshared.matrices());
    let vectors = |channels: usize| channels.div_ceil(machine.lanes);
    let transforms = block * (vectors(conv.input.channels) * before + vectors(conv.output.channels) * after);
    let products = memory::streamed(matrices * cycles, weight_bytes(conv, matrices), blocks);
    let passes = memory::written_and_read(unshared.block_scratch(conv) * size_of::<f32>());
    let all = products + blocks * (transforms + passes);
    let sharing = sharing(conv, &unshared, all, parts(matrices * cycles));
    (Winograd { sharing, ..unshared }, all)
}

/// Bands, of which each takes no threads' meetings, where there are enough of them: they would be as many as the parts of a stage, or as
/// many as there is memory for.
fn sharing(conv: &Conv, winograd: &Winograd, cycles: usize, stages: usize) -> Sharing {
    let rows_of_block = winograd.block.div_ceil(conv.output.width.div_ceil(winograd.out));
    let bands = (conv.output.height / winograd.out / rows_of_block).min(MOST_BANDS).min(parts(cycles));
    if bands > 1 && bands >= stages.min(MOST_BANDS) { Sharing::Bands(bands) } else { Sharing::Stages(stages) }
}

/// The most bands that there is memory for.
const MOST_BANDS: usize = 8;

fn product(conv: &Conv, block: usize) -> Conv {
    let row = |channels| Map { height: 1, width: block, channels };
    Conv {
        input: row(conv.input.channels),
        output: row(conv.output.channels),
        groups: 1,
        window: Window { kernel: [1; 2], stride: [1; 2], dilation: [1; 2], before: [0; 2], after: [0; 2] },
        exact: true,
        dtype: WeightsDtype::F32,
        residual: false,
        learned: Learned { weight: conv.learned.weight, bias: None, norm: None, taps: None },
    }
}
