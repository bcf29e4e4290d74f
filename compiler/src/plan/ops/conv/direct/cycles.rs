//! The cost model of the direct algorithm: the cycles of a panel, were every load to hit the first cache.

use super::{Along, Hold, Panel, geometry, pixels_at_once, taps_are_contiguous};
use crate::dtype::WeightsDtype;
use crate::plan::level::Machine;
use crate::plan::row::{Segment, TileRun};
use crate::plan::{Conv, memory};

/// Cycles in which all weights are widened, where they are packed in fewer bits: two for each vector, which is loaded, widened,
/// scaled and stored, and what it takes to have them at hand again.
pub(super) fn widening(conv: &Conv, machine: Machine) -> usize {
    let [height, width] = conv.window.kernel;
    let weights = conv.output.channels * height * width * conv.input.channels / conv.groups;
    if conv.dtype == WeightsDtype::F32 {
        return 0;
    }
    2 * weights.div_ceil(machine.lanes) + memory::written_and_read(machine.caches, weights * size_of::<f32>())
}

/// Statements of a kernel row up to which the optimiser writes a loop over it out by itself.
const WRITTEN_OUT: usize = 200;

/// Whether sums are spilled: where a kernel row is written out, an input value that several windows of a tile see stays in a register
/// from the first to the last of them, for each channel and pixel one, which a tile that fills the registers has no room for.
pub(super) fn is_spilled(conv: &Conv, machine: Machine, panel: &Panel) -> bool {
    let (_, _, window) = geometry(conv);
    let (channels, kernel) = (conv.input.channels / conv.groups, window.kernel[1]);
    // Registers for the values of a tap, and whether the optimiser knows how often a loop over them is gone through.
    let (values, is_counted) = match panel.along {
        Along::Filters => (channels, true),
        Along::Inputs => (channels.div_ceil(machine.lanes), false),
    };
    let overlapping =
        window.stride[1] < kernel * window.dilation[1] && panel.hold != Hold::Row && panel.by_tap.is_none();
    overlapping
        && panel.row.iter().any(|run| {
            let sums = run.pixels * panel.sums();
            let statements = kernel * values * (sums + run.pixels + panel.sums());
            let written_out = panel.unrolled || (is_counted && statements <= WRITTEN_OUT);
            written_out && sums + values * (run.pixels - 1) + panel.sums().min(run.pixels) > machine.registers
        })
}

/// Cycles that a panel takes, were every load to hit the first cache. Half as many again where sums are spilled.
pub(super) fn cycles(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
    let cycles = unspilled_cycles(conv, machine, panel);
    if is_spilled(conv, machine, panel) { cycles * 3 / 2 } else { cycles }
}

fn unspilled_cycles(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
    let (_, output, window) = geometry(conv);
    if panel.along == Along::Inputs {
        return cycles_along_inputs(conv, machine, panel);
    }
    let channels = conv.input.channels / conv.groups;
    let bytes = channels * panel.vectors * machine.lanes * size_of::<f32>();
    let filled = window.kernel == [1, 1] && panel.prefetch.is_some();
    let rate = if filled { memory::FROM_NEAR_WHILE_FILLED } else { machine.caches.from_near };
    let far = (filled || panel.by_tap.is_some()) && memory::is_beyond_first_cache(bytes);
    let step = |pixels: usize| step(machine, panel, window.kernel[1], pixels, far.then_some(rate));
    if let Some(columns) = &panel.by_tap {
        // Loading and storing the sums once more for each tap, and going to the next row.
        let tile = |run: &TileRun| {
            run.count * (channels * step(run.pixels) / PARTS_OF_CYCLE + 2 * run.pixels * panel.vectors + 10)
        };
        let taps: usize = columns.iter().flatten().map(tile).sum();
        return (taps * window.kernel[0] + output.width * panel.vectors) * output.height * conv.groups;
    }
    let row = panel.row.iter().map(|run| {
        let segments = run.segments(window.kernel[1]);
        let taps: usize = segments.iter().map(|segment| segment.taps.len() * step(segment.pixels.len())).sum();
        let sums = run.pixels * panel.vectors;
        let loops = if panel.unrolled { 4 } else { 4 * window.kernel[0] };
        run.count * (taps * channels * window.kernel[0] / PARTS_OF_CYCLE + between_tiles(sums) + loops)
    });
    row.sum::<usize>() * output.height * conv.groups
}

/// [`unspilled_cycles`] where vectors lie along the inputs: the weights of so few filters are near.
fn cycles_along_inputs(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
    let (_, output, window) = geometry(conv);
    let channels = conv.input.channels / conv.groups;
    let are_dense = output.channels == panel.filters;
    let at_once = if are_dense { pixels_at_once(panel.filters, machine.lanes) } else { 1 };
    let row = panel.row.iter().map(|run| {
        let segments = run.segments(window.kernel[1]);
        let steps = segments.iter().map(|Segment { taps, pixels }| {
            let vectors = if taps_are_contiguous(conv) {
                (taps.len() * channels).div_ceil(machine.lanes)
            } else {
                taps.len() * channels.div_ceil(machine.lanes)
            };
            vectors * step(machine, panel, 1, pixels.len(), None)
        });
        let steps = steps.sum::<usize>() * window.kernel[0] / PARTS_OF_CYCLE;
        let vectors = run.pixels.div_ceil(at_once);
        run.count * (steps + vectors * adding_up(machine, at_once * panel.filters) + 10 + 4 * window.kernel[0])
    });
    row.sum::<usize>() * output.height * conv.groups
}

/// Cycles in which the lanes of so many sums are added up and stored as one vector. Measured on Emerald Rapids, where vectors of 16 are
/// shuffled by one unit that multiplies as well; more than four take as long as eight.
const fn adding_up(machine: Machine, sums: usize) -> usize {
    let of_eight_lanes = if sums > 4 { 7 } else { sums / 2 + 3 };
    of_eight_lanes * machine.lanes.div_ceil(8)
}

/// What [`step`] counts in.
const PARTS_OF_CYCLE: usize = 16;

/// How long one channel of a tap of a tile takes: the slowest of the multiply-add units, the load units and, where the tile has too few
/// sums to keep them busy, the latency of a sum; and the way of the weights from the second-level cache, if they are as far as that, at a
/// `rate` of so many bytes in a cycle. Of the time a quarter goes with the loads, even where they are not the slowest, but no unit is
/// faster than it is.
fn step(machine: Machine, panel: &Panel, kernel: usize, pixels: usize, rate: Option<usize>) -> usize {
    let fused = pixels * panel.sums();
    let inputs = match panel.hold {
        // Each is broadcast once for all the taps that see it.
        Hold::Row => pixels.div_ceil(kernel),
        Hold::Weights | Hold::Inputs => pixels,
    };
    let loads = panel.sums() + inputs;
    let bytes = panel.vectors * machine.lanes * size_of::<f32>();
    let fetched = rate.map_or(0, |rate| 2 * bytes / rate);
    let half_cycles = (2 * fused.div_ceil(machine.fused_per_cycle))
        .max(2 * machine.latency)
        .max((4 * loads).div_ceil(machine.loads_in_two_cycles))
        .max(fetched);
    (6 * half_cycles + 4 * loads).max(PARTS_OF_CYCLE / 2 * half_cycles)
}

/// Cycles in which a tile's sums are started and stored and its taps are found, while nothing of the next is computed: as measured on
/// small layers, little before the sums take all registers.
const fn between_tiles(sums: usize) -> usize {
    if sums < 12 { sums / 2 + 5 } else { sums + 10 }
}
