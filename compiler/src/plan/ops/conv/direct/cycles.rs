//! The cost model of the direct algorithm: the cycles of a panel, were every load to hit the first cache.

use super::{Along, Hold, Panel, geometry, pixels_at_once, taps_are_contiguous};
use crate::dtype::WeightsDtype;
use crate::plan::level::{Machine, Tiles};
use crate::plan::row::{Segment, Taps, TileRun};
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

/// Instructions up to which the optimiser writes out a loop over the values of some taps by itself, as seen with rustc 1.96: where a
/// multiply-add is one, and where it is two.
const WRITTEN_OUT: [usize; 2] = [344, 280];

/// Whether the optimiser writes out a loop of so many steps. Before it does, each has a multiply-add for each sum, two instructions to
/// broadcast a value of each pixel, and a load for each vector of weights.
const fn is_short(machine: Machine, steps: usize, pixels: usize, vectors: usize) -> bool {
    let (multiply_add, most) = if machine.fused { (1, WRITTEN_OUT[0]) } else { (2, WRITTEN_OUT[1]) };
    steps * (pixels * vectors * multiply_add + 2 * pixels + vectors) <= most
}

/// Registers that sums and values fill without any being spilled, where there are 32, as seen with rustc 1.96 for AVX-512.
const MOST_FILLED: usize = 28;

/// Whether sums of some tile are spilled.
pub(super) fn is_spilled(conv: &Conv, machine: Machine, panel: &Panel) -> bool {
    panel.row.iter().any(|run| is_tile_spilled(conv, machine, panel, run))
}

/// Whether sums of a tile are spilled: where taps are written out, an input value that several windows of a tile see stays in a register
/// from the first to the last of them, for each channel and pixel one, which a tile that fills the registers has no room for.
fn is_tile_spilled(conv: &Conv, machine: Machine, panel: &Panel, run: &TileRun) -> bool {
    if panel.hold == Hold::Row || panel.by_tap.is_some() {
        return false;
    }
    let window = conv.window;
    let mut written_out = run.segments(window.kernel[1]);
    written_out.retain(|segment| is_written_out(conv, machine, panel, run, segment));
    let (Some(first), Some(last)) = (written_out.first(), written_out.last()) else { return false };
    let taps = last.taps.end - first.taps.start;
    let pixels = written_out.iter().map(|segment| segment.pixels.len()).max().unwrap_or(0);
    let overlapping = window.stride[1] <= taps.saturating_sub(1) * window.dilation[1];
    let sums = panel.sums();
    let filled = pixels * sums + values_of_tap(conv, machine, panel) * pixels.saturating_sub(1) + sums.min(pixels);
    overlapping && filled > machine.registers.min(MOST_FILLED)
}

/// Whether taps of a tile are written out, by the code or, where it knows how often a loop is gone through, by the optimiser.
fn is_written_out(conv: &Conv, machine: Machine, panel: &Panel, run: &TileRun, segment: &Segment) -> bool {
    let steps = segment.taps.len() * values_of_tap(conv, machine, panel);
    let is_counted = panel.along == Along::Filters;
    run.taps != Taps::Computed
        && (panel.unrolled || is_counted && is_short(machine, steps, segment.pixels.len(), panel.sums()))
}

/// Whether tiles whose taps are all written out begin while the one before ends. One loop, of a kernel of a single row, has as much before
/// and after it either way.
fn may_tiles_overlap(conv: &Conv, machine: Machine) -> bool {
    machine.tiles == Tiles::Overlapping && conv.window.kernel[0] > 1
}

/// Whether a tile begins while the one before it ends.
fn is_overlapping(conv: &Conv, machine: Machine, panel: &Panel, run: &TileRun) -> bool {
    let segments = || run.segments(conv.window.kernel[1]);
    may_tiles_overlap(conv, machine)
        && segments().iter().all(|segment| is_written_out(conv, machine, panel, run, segment))
}

/// Whether some tiles do not overlap, and shorter ones would.
pub(super) fn would_overlap(conv: &Conv, machine: Machine, panel: &Panel) -> bool {
    may_tiles_overlap(conv, machine)
        && panel.along == Along::Filters
        && panel.by_tap.is_none()
        && is_short(machine, conv.window.kernel[1] * values_of_tap(conv, machine, panel), 1, panel.sums())
        && !panel.row.iter().all(|run| is_overlapping(conv, machine, panel, run))
}

/// Registers for the values of a tap of one pixel.
fn values_of_tap(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
    let channels = conv.input.channels / conv.groups;
    match panel.along {
        Along::Filters => channels,
        Along::Inputs => channels.div_ceil(machine.lanes),
    }
}

/// The cycles of a tile's multiply-adds: half as many again where sums are spilled in some of its taps.
fn with_spills(conv: &Conv, machine: Machine, panel: &Panel, run: &TileRun, cycles: usize) -> usize {
    if is_tile_spilled(conv, machine, panel, run) { cycles * 3 / 2 } else { cycles }
}

/// Cycles that a panel takes, were every load to hit the first cache.
pub(super) fn cycles(conv: &Conv, machine: Machine, panel: &Panel) -> usize {
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
        let between = if is_overlapping(conv, machine, panel, run) {
            sums / 4 + TO_NEXT_TILE
        } else if panel.unrolled {
            between_tiles(sums) + TO_NEXT_TILE
        } else {
            between_tiles(sums) + LOOP * window.kernel[0]
        };
        let taps = with_spills(conv, machine, panel, run, taps * channels * window.kernel[0] / PARTS_OF_CYCLE);
        run.count * (taps + between)
    });
    row.sum::<usize>() * output.height * conv.groups
}

/// [`cycles`] where vectors lie along the inputs: the weights of so few filters are near.
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
        let steps = with_spills(conv, machine, panel, run, steps);
        let vectors = run.pixels.div_ceil(at_once);
        run.count * (steps + vectors * adding_up(machine, at_once * panel.filters) + 10 + LOOP * window.kernel[0])
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
/// `rate` of so many bytes in a cycle. Of the time a share goes with the loads, even where they are not the slowest, but no unit is
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
    let share = machine.share_of_loads;
    ((PARTS_OF_CYCLE - share) * half_cycles / 2 + share * loads).max(PARTS_OF_CYCLE / 2 * half_cycles)
}

/// Cycles in which the next tile is gone to, and in which a loop begins and ends.
const TO_NEXT_TILE: usize = 4;
const LOOP: usize = 4;

/// Cycles in which a tile's sums are started and stored and its taps are found, while nothing of the next is computed: as measured on
/// small layers, little before the sums take all registers.
const fn between_tiles(sums: usize) -> usize {
    if sums < 12 { sums / 2 + 5 } else { sums + 10 }
}
