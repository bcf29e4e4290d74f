//! How each step's weights are packed into what its kernel streams, and where they lie.

use crate::check::ir::{Activation, TensorId};
use crate::dtype::WeightsDtype;

use super::level::PerLevel;
use super::ops::chain::{Chain, ChainSchedule, Link, LinkSchedule};
use super::ops::conv::direct::Direct;
use super::packing::Packing;
use super::{Conv, FullyConnected, Op, Packed, Step, ops};

/// Lays the packed weights of all steps one after another, for each level by itself.
pub fn pack(steps: Vec<Step>) -> (Vec<Step>, PerLevel<usize>) {
    let mut ends = PerLevel::from_fn(|_| 0);
    let packed = steps
        .into_iter()
        .map(|step| {
            let packed = packings(&step).map(|packings| {
                let offsets = ends.clone();
                ends = PerLevel::from_fn(|level| offsets.get(level) + packings.get(level).aligned_values());
                PerLevel::from_fn(|level| Packed { offset: *offsets.get(level), packing: packings.get(level).clone() })
            });
            Step { packed, ..step }
        })
        .collect();
    (packed, ends)
}

/// The order of a step's weights at each level; none where it has no weights.
fn packings(step: &Step) -> Option<PerLevel<Packing>> {
    let slope = slope(step.activation);
    let same = |packing: Packing| PerLevel::from_fn(|_| packing.clone());
    let vectors = |tensors: Vec<TensorId>, channels| same(Packing::Vectors { tensors, channels });
    let slopes = |channels| slope.map(|slope| vectors(vec![slope], channels));
    match &step.op {
        Op::Conv(conv, schedules) => Some(PerLevel::from_fn(|level| conv_packing(conv, schedules.get(level), slope))),
        Op::Chain(chain, schedules) => Some(PerLevel::from_fn(|level| chain_packing(chain, schedules.get(level)))),
        Op::FullyConnected(connected, schedules) => {
            Some(PerLevel::from_fn(|level| connected_packing(connected, *schedules.get(level), slope)))
        }
        Op::BatchNorm(pixels, norm) => {
            Some(same(Packing::Affine { norm: norm.clone(), slope, channels: pixels.channels }))
        }
        Op::GroupNorm(map, norm) => {
            Some(vectors([norm.scale, norm.shift].into_iter().chain(slope).collect(), map.channels))
        }
        Op::LayerNorm(pixels, norm) => {
            Some(vectors([norm.scale].into_iter().chain(norm.shift).chain(slope).collect(), pixels.channels))
        }
        Op::Activation(pixels)
        | Op::Softmax(pixels)
        | Op::Copy(pixels)
        | Op::LogSoftmax(pixels)
        | Op::LocalResponseNorm(pixels, _)
        | Op::L2Normalize(pixels, _)
        | Op::Shuffle(pixels, _) => slopes(pixels.channels),
        Op::Interleave(interleave) => slopes(interleave.output.channels),
        Op::MaxPool(pool, _) | Op::AvgPool(pool, ..) => slopes(pool.output.channels),
        Op::GlobalMaxPool(map) | Op::GlobalAvgPool(map) => slopes(map.channels),
        Op::Upsample(upsample) => slopes(upsample.output.channels),
        Op::ArgMax(_) | Op::ChannelMax(_) => slopes(1),
        Op::Pad(pad) => slopes(pad.output.channels),
        Op::Slice(slice) => slopes(slice.output.channels),
        Op::DepthToSpace(blocks) => slopes(blocks.channels()),
        Op::SpaceToDepth(blocks) => slopes(blocks.map.channels),
        Op::Add(combine) | Op::Sub(combine) | Op::Multiply(combine) | Op::Div(combine) => {
            slopes(combine.output.channels)
        }
        Op::Transpose(_) => None,
    }
}

/// The slopes of an activation, where it has some.
const fn slope(activation: Option<Activation>) -> Option<TensorId> {
    match activation {
        Some(Activation::Prelu { slope }) => Some(slope),
        Some(_) | None => None,
    }
}

fn chain_packing(chain: &Chain, schedule: &ChainSchedule) -> Packing {
    let links = chain.links().zip(&schedule.links);
    Packing::Chain(links.map(|(link, schedule)| link_packing(link, schedule)).collect())
}

fn link_packing(Link { conv, activation }: &Link, schedule: &LinkSchedule) -> Packing {
    match schedule {
        LinkSchedule::Direct(direct) => direct_packing(conv, direct, slope(*activation)),
        LinkSchedule::Depthwise(_) => depthwise_packing(conv, slope(*activation)),
    }
}

fn conv_packing(conv: &Conv, schedule: &ops::conv::Schedule, slope: Option<TensorId>) -> Packing {
    match schedule {
        ops::conv::Schedule::Direct(direct) => direct_packing(conv, direct, slope),
        ops::conv::Schedule::Winograd(winograd) => Packing::Winograd {
            learned: conv.learned.clone(),
            slope,
            out: winograd.out,
            stride: winograd.stride,
            side: winograd.side(),
            deepened: winograd.deepened,
            filters: conv.output.channels,
            channels: winograd.channels(conv),
            lanes: winograd.product.lanes,
            vectors: winograd.product.vectors,
            dtype: conv.dtype,
        },
        ops::conv::Schedule::Depthwise(_) => depthwise_packing(conv, slope),
    }
}

fn direct_packing(conv: &Conv, direct: &Direct, slope: Option<TensorId>) -> Packing {
    Packing::Conv {
        learned: conv.learned.clone(),
        slope,
        filters: conv.output.channels,
        groups: conv.groups,
        channels: conv.input.channels / conv.groups,
        taps: conv.window.kernel[0] * conv.window.kernel[1],
        lanes: direct.lanes,
        vectors: direct.vectors,
        along_inputs: direct.along_inputs(),
        dtype: conv.dtype,
    }
}

/// One row of all channels for each tap.
fn depthwise_packing(conv: &Conv, slope: Option<TensorId>) -> Packing {
    let filters = conv.output.channels;
    Packing::Conv {
        learned: conv.learned.clone(),
        slope,
        filters,
        groups: 1,
        channels: 1,
        taps: conv.window.kernel[0] * conv.window.kernel[1],
        lanes: 1,
        vectors: filters,
        along_inputs: 0,
        dtype: WeightsDtype::F32,
    }
}

fn connected_packing(
    connected: &FullyConnected,
    schedule: ops::fully_connected::Schedule,
    slope: Option<TensorId>,
) -> Packing {
    let ops::fully_connected::Schedule { lanes, rows, .. } = schedule;
    let FullyConnected { pixels, channels, units, dtype, learned } = connected.clone();
    Packing::FullyConnected { learned, slope, units, pixels, channels, lanes, rows, dtype }
}
