//! One arena for everything between the inputs and the outputs.
//!
//! A buffer is alive from the step that first fills a part of it to the last that reads one; the model's outputs are alive to the end.
//! Larger buffers are placed first, each at the lowest offset that no buffer alive at the same time covers
//! (the greedy-by-size rule; Pisarchyk and Lee 2020, "Efficient Memory Management for Deep Neural Net Inference").

use std::ops::Range;

use super::views::Unplaced;
use super::{Buffer, BufferId, Operand, OperandId, Place, Step};

/// Buffers start at multiples of this many values: a cache line.
const ALIGNMENT: usize = 16;

/// A store and a load whose addresses agree in their last twelve bits wait for each other. Buffers that are at least that
/// long take up a multiple of [`PAGE`] values and [`SKEW`] more, so that what is read and what is written at a time do not
/// start in step: 14x14 maps of 512 channels were seen to take twice as long where they do.
const PAGE: usize = 4096 / size_of::<f32>();
const SKEW: usize = 21 * ALIGNMENT;

/// Values that a buffer takes up.
const fn taken_up(len: usize) -> usize {
    if len < PAGE { len.next_multiple_of(ALIGNMENT) } else { (len - SKEW).next_multiple_of(PAGE) + SKEW }
}

/// Gives each buffer a place and returns the arena's size in values.
pub fn place(
    buffers: &[Unplaced],
    operands: &[Operand],
    steps: &[Step],
    outputs: &[OperandId],
) -> (Vec<Buffer>, usize) {
    let lifetimes = lifetimes(buffers.len(), operands, steps, outputs);
    let mut order: Vec<usize> = (0..buffers.len()).filter(|&id| buffers[id].input.is_none()).collect();
    order.sort_by_key(|&id| std::cmp::Reverse(buffers[id].len));

    let mut placed: Vec<(usize, Range<usize>)> = Vec::new();
    for id in order {
        let size = taken_up(buffers[id].len);
        let mut taken: Vec<Range<usize>> = placed
            .iter()
            .filter(|(other, _)| overlap(&lifetimes[*other], &lifetimes[id]))
            .map(|(_, range)| range.clone())
            .collect();
        taken.sort_by_key(|range| range.start);
        let mut offset = 0;
        for range in taken {
            if offset + size <= range.start {
                break;
            }
            offset = offset.max(range.end);
        }
        placed.push((id, offset..offset + size));
    }

    let arena = placed.iter().map(|(_, range)| range.end).max().unwrap_or(0);
    let offset = |id: usize| placed.iter().find(|(other, _)| *other == id).map_or(0, |(_, range)| range.start);
    let placed = buffers
        .iter()
        .enumerate()
        .map(|(id, buffer)| Buffer {
            len: buffer.len,
            place: buffer.input.map_or_else(|| Place::Arena(offset(id)), Place::Input),
        })
        .collect();
    (placed, arena)
}

/// The steps during which each buffer must keep its values, the last one included.
fn lifetimes(buffers: usize, operands: &[Operand], steps: &[Step], outputs: &[OperandId]) -> Vec<Range<usize>> {
    let mut lifetimes: Vec<Option<Range<usize>>> = vec![None; buffers];
    let mut used = |buffer: BufferId, at: usize| {
        let lifetime = lifetimes[buffer.0].get_or_insert(at..at);
        lifetime.end = at + 1;
    };
    let buffer = |operand: &OperandId| operands[operand.0].view.buffer;
    for (at, step) in steps.iter().enumerate() {
        let operands = [&step.output].into_iter().chain(&step.inputs);
        for buffer in operands.map(buffer).chain(step.scratch) {
            used(buffer, at);
        }
    }
    for output in outputs {
        used(buffer(output), steps.len());
    }
    lifetimes.into_iter().map(Option::unwrap_or_default).collect()
}

const fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
