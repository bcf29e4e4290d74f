//! Winograd's minimal filtering for 3x3 kernels with stride 1 and 2, and 4x4 and 5x5 kernels with stride 1: tiles of `out` times `out`
//! outputs, whose windows and filters are transformed, multiplied by matrices and transformed back, a block of tiles at a time.
//!
//! Of the multiply-adds, it takes 4/9 for F(2x2, 3x3), 1/4 for F(4x4, 3x3), 1/4 for F(3x3, 4x4), 9/25 for F(2x2, 5x5), 4/25 for
//! F(4x4, 5x5); with stride 2, 25/36 for F(2x2, 3x3) and 9/16 for F(4x4, 3x3). The sources are named where the transforms are, in the
//! runtime.
//!
//! Large kernels with a stride, such as first layers have, become kernels of these sizes with stride 1, where each block of pixels, as
//! large as the stride, is taken as one pixel with more channels: 7x7 with stride 2 as 4x4, and 11x11 with stride 4 as 3x3. The shares above are then of the
//! kernel with the taps of zeros that fill it up to whole blocks.

use crate::dtype::WeightsDtype;
use crate::plan::cuts::{Cuts, MOST_WITH_MEMORY, parts};
use crate::plan::level::Machine;
use crate::plan::memory::{self, LINE};
use crate::plan::packing::Deepened;
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
    /// What becomes a convolution of that kernel and stride where blocks of pixels are taken as one; none where nothing has to.
    pub deepened: Option<Deepened>,
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

    /// The convolution that the transforms see.
    pub fn seen(&self, conv: &Conv) -> Conv {
        self.deepened.map_or_else(|| conv.clone(), |deepened| deepened.seen(conv))
    }

    /// Channels of a window.
    pub const fn channels(&self, conv: &Conv) -> usize {
        match self.deepened {
            Some(Deepened { size, channels, .. }) => size * size * channels,
            None => conv.input.channels,
        }
    }

    /// Values of memory for the map whose pixels are blocks of the input's, up to a cache line.
    pub fn deepened_len(&self, conv: &Conv) -> usize {
        if self.deepened.is_some() { self.seen(conv).input.len().next_multiple_of(LINE) } else { 0 }
    }

    /// Values from one matrix of transformed windows to the next.
    pub const fn input_pitch(&self, conv: &Conv) -> usize {
        skewed(self.block * self.channels(conv))
    }

    /// Values from one matrix of sums to the next.
    pub const fn sums_pitch(&self, conv: &Conv) -> usize {
        skewed(self.block * conv.output.channels)
    }

    /// Values of memory for both, of one block.
    pub const fn block_scratch(&self, conv: &Conv) -> usize {
        self.matrices() * (self.input_pitch(conv) + self.sums_pitch(conv))
    }

    /// Values of memory for all blocks that there are at a time, and for blocks of pixels taken as one.
    pub fn scratch(&self, conv: &Conv) -> usize {
        self.deepened_len(conv) + self.cuts(conv).scratch(self.block_scratch(conv))
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
        let deepened = self.deepened.map(|Deepened { size, .. }| format!(" of {size}x{size} pixels as one"));
        format!("winograd {0}x{0}{1}, {2}", self.out, deepened.unwrap_or_default(), plural(self.blocks(), "block"))
    }

    /// The products of one matrix, as a convolution.
    pub fn product(&self, conv: &Conv) -> Conv {
        product(&self.seen(conv), self.block)
    }
}

impl Deepened {
    /// Blocks as large as the stride; none where there is no stride, or where the kernel is no larger than two of them, for which
    /// there is no transform.
    fn of(conv: &Conv) -> Option<Self> {
        let Window { kernel, stride: [size, columns], .. } = conv.window;
        let deepened = Self { size, channels: conv.input.channels, kernel };
        (size == columns && size > 1 && kernel.iter().all(|taps| *taps > 2 * size)).then_some(deepened)
    }

    /// The convolution of stride 1 that sees each block as one pixel: exactly those blocks that it sees.
    fn seen(self, conv: &Conv) -> Conv {
        let kernel = self.kernel.map(|taps| taps.div_ceil(self.size));
        let [height, width] = [conv.output.height + kernel[0] - 1, conv.output.width + kernel[1] - 1];
        let input = Map { height, width, channels: self.size * self.size * self.channels };
        let window = Window { kernel, stride: [1; 2], dilation: [1; 2], before: [0; 2], after: [0; 2] };
        Conv { input, window, ..conv.clone() }
    }
}

/// `len` values in an odd number of cache lines: matrices that lie so far apart do not compete for the same lines of a cache.
const fn skewed(len: usize) -> usize {
    (len.div_ceil(LINE) | 1) * LINE
}

/// The fewest tiles in a block, if there are as many: with fewer, all filters are gone through for little.
const FEWEST_TILES: usize = 12;

/// What is known of a transform.
#[derive(Clone, Copy)]
struct Form {
    kernel: usize,
    stride: usize,
    out: usize,
    /// Cycles in which a vector of channels of a tile is transformed, before and after the products: with stride 1 and 3x3 or 5x5 kernels
    /// fitted to a hundred schedules of some twenty layers, measured on Zen 3; the others estimated from those.
    cycles: [usize; 2],
}

/// The transforms that there are.
const FORMS: [Form; 7] = [
    Form { kernel: 3, stride: 1, out: 2, cycles: [25, 20] },
    Form { kernel: 3, stride: 1, out: 4, cycles: [120, 90] },
    Form { kernel: 4, stride: 1, out: 3, cycles: [120, 80] },
    Form { kernel: 5, stride: 1, out: 2, cycles: [120, 70] },
    Form { kernel: 5, stride: 1, out: 4, cycles: [265, 175] },
    Form { kernel: 3, stride: 2, out: 2, cycles: [40, 25] },
    Form { kernel: 3, stride: 2, out: 4, cycles: [250, 150] },
];

/// The best schedule of each transform that applies, with the cycles that it takes.
pub fn schedules(conv: &Conv, machine: Machine, half: bool) -> Vec<(Winograd, usize)> {
    forms(conv).filter_map(|applied| applied.by_blocks(machine, half).into_iter().next()).collect()
}

/// For each transform that applies the schedules that there are: of every block, and of the best block with other products than those
/// that the rules choose; the best first.
pub fn candidates(conv: &Conv, machine: Machine, half: bool) -> Vec<Vec<(Winograd, usize)>> {
    let candidates = forms(conv).map(|applied| {
        let by_blocks = applied.by_blocks(machine, half);
        let block = by_blocks.first().map_or(1, |(best, _)| best.block);
        let products = direct::candidates(&product(&applied.seen, block), machine, half).into_iter();
        let products = products.filter(|(product, _)| product.along_inputs() == 0);
        let by_products = products.map(|product| applied.with_product(machine, block, product));
        let mut candidates: Vec<(Winograd, usize)> = by_blocks.iter().cloned().chain(by_products).collect();
        candidates.sort_by_key(|(_, cycles)| *cycles);
        candidates
    });
    candidates.collect()
}

/// Input channels below which the sums of a product, of as many terms each, take longer to store than to add up: colours.
const FEWEST_CHANNELS: usize = 4;

/// A transform and the convolution that it is for.
struct Applied {
    form: Form,
    deepened: Option<Deepened>,
    seen: Conv,
}

/// The transforms that apply: to the convolution as it is, and to blocks of its pixels taken as one.
fn forms(conv: &Conv) -> impl Iterator<Item = Applied> {
    let applies = (conv.window.dilation, conv.groups) == ([1, 1], 1) && !conv.exact;
    let deepened = Deepened::of(conv).map(|deepened| (Some(deepened), deepened.seen(conv)));
    let seen = [(None, conv.clone())].into_iter().chain(deepened).filter(move |_| applies);
    seen.flat_map(|(deepened, seen)| {
        let Window { kernel, stride, .. } = seen.window;
        let fits = move |form: &Form| (kernel, stride) == ([form.kernel; 2], [form.stride; 2]);
        let forms = FORMS.into_iter().filter(fits).filter(|_| seen.input.channels >= FEWEST_CHANNELS);
        forms.map(|form| Applied { form, deepened, seen: seen.clone() }).collect::<Vec<_>>()
    })
}

impl Applied {
    /// Tiles of the whole map.
    const fn tiles(&self) -> usize {
        let Map { height, width, .. } = self.seen.output;
        height.div_ceil(self.form.out) * width.div_ceil(self.form.out)
    }

    /// The schedules with one block, with two, four and so on, the best first; of those that take as good as no more cycles, the best that
    /// threads share by bands.
    fn by_blocks(&self, machine: Machine, half: bool) -> Vec<(Winograd, usize)> {
        let tiles = self.tiles();
        let halves = (1..usize::BITS).map(|halvings| tiles.div_ceil(1 << halvings));
        let blocks = [tiles].into_iter().chain(halves.take_while(|block| *block >= FEWEST_TILES));
        let with_block = |block| {
            let product = direct::schedule_along_filters(&product(&self.seen, block), machine, half);
            self.with_product(machine, block, product)
        };
        let mut schedules: Vec<(Winograd, usize)> = blocks.map(with_block).collect();
        schedules.sort_by_key(|(_, cycles)| *cycles);
        let as_good = schedules.first().map_or(0, |(_, least)| least + least / 40);
        let is_shared = |(winograd, cycles): &(Winograd, usize)| {
            matches!(winograd.sharing, Sharing::Bands(_)) && *cycles <= as_good
        };
        if let Some(shared) = schedules.iter().position(is_shared) {
            schedules[..=shared].rotate_right(1);
        }
        schedules
    }

    fn with_product(&self, machine: Machine, block: usize, (product, cycles): (Direct, usize)) -> (Winograd, usize) {
        let Self { form: Form { kernel, stride, out, cycles: [before, after] }, deepened, seen } = self;
        let product = Direct { parts: 1, sharing: direct::Sharing::Rows, ..product };
        let (kernel, stride, out, deepened, tiles) = (*kernel, *stride, *out, *deepened, self.tiles());
        let unshared = Winograd { kernel, stride, out, deepened, tiles, block, product, sharing: Sharing::Stages(1) };
        let (blocks, matrices) = (unshared.blocks(), unshared.matrices());
        let vectors = |channels: usize| channels.div_ceil(machine.lanes);
        let transforms = block * (vectors(seen.input.channels) * before + vectors(seen.output.channels) * after);
        let products = memory::streamed(machine.caches, matrices * cycles, weight_bytes(seen, matrices), blocks);
        let passes = memory::written_and_read(machine.caches, unshared.block_scratch(seen) * size_of::<f32>());
        let all = deepening(&unshared, seen, machine) + products + blocks * (transforms + passes);
        let sharing = sharing(seen, &unshared, all, parts(matrices * cycles));
        (Winograd { sharing, ..unshared }, all)
    }
}

/// Cycles in which blocks of pixels become pixels: some for each row of a block, and those in which the memory takes it in.
fn deepening(winograd: &Winograd, seen: &Conv, machine: Machine) -> usize {
    let Some(Deepened { size, .. }) = winograd.deepened else { return 0 };
    let rows = seen.input.pixels() * size;
    rows * CYCLES_OF_A_RUN + memory::written_and_read(machine.caches, seen.input.len() * size_of::<f32>())
}

/// Cycles in which a row of a block of pixels is copied, of few values: as measured on Zen 3, 65 µs for 26,450 rows of 6 values, 36 µs for
/// 12,996 of 12.
const CYCLES_OF_A_RUN: usize = 6;

/// Bands, of which each takes no threads' meetings, where there are enough of them: they would be half as many as the parts of a stage,
/// or as there is memory for.
fn sharing(conv: &Conv, winograd: &Winograd, cycles: usize, stages: usize) -> Sharing {
    let rows_of_block = winograd.block.div_ceil(conv.output.width.div_ceil(winograd.out));
    let bands = (conv.output.height / winograd.out / rows_of_block).min(MOST_WITH_MEMORY).min(parts(cycles));
    if bands > 1 && 2 * bands >= stages.min(MOST_WITH_MEMORY) { Sharing::Bands(bands) } else { Sharing::Stages(stages) }
}

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
        by_rows: false,
        learned: Learned { weight: conv.learned.weight, bias: None, norm: None, taps: None },
    }
}
