//! What the code of a step depends on, and the code.

use crate::check::ir::{Activation, BatchNorm, GroupNorm, LayerNorm, TensorId};
use crate::emit::ops::{self, Body, Views};
use crate::plan::level::{Level, PerLevel};
use crate::plan::{Learned, Op, Scheduled, Step};

/// A recipe of a step, and the levels that it is for.
pub struct Variant {
    /// The recipe.
    pub recipe: Recipe,
    /// The levels.
    pub levels: Vec<Level>,
    /// Whether it is carried out in these levels' shorter vectors.
    pub half: bool,
}

/// All that the body of a step depends on at one schedule: steps that agree in it have the same body.
#[derive(PartialEq)]
pub struct Recipe {
    /// What is computed, with no parameters of its own and with the same schedule on all levels.
    op: Op,
    activation: Option<Activation>,
    views: Views,
}

impl Recipe {
    /// The different recipes of a step, each with the levels that share it: one where there is no choice.
    pub fn of(step: &Step, views: &Views) -> Vec<Variant> {
        let variant = |op: Op, levels: Vec<Level>, half: bool| Variant {
            recipe: Self {
                op: without_parameters(op),
                activation: step.activation.map(without_slopes),
                views: views.clone(),
            },
            levels,
            half,
        };
        match step.op.scheduled() {
            Some(Scheduled::Conv(conv, schedules)) => {
                let variants = schedules.distinct().into_iter().map(|(schedule, levels)| {
                    let whole = schedule.in_whole_vectors();
                    variant(Op::Conv(conv.clone(), same(&whole)), levels, schedule.half())
                });
                variants.collect()
            }
            Some(Scheduled::Chain(chain, schedules)) => {
                let variants = schedules
                    .distinct()
                    .into_iter()
                    .map(|(schedule, levels)| variant(Op::Chain(chain.clone(), same(schedule)), levels, false));
                variants.collect()
            }
            Some(Scheduled::FullyConnected(connected, schedules)) => {
                let variants = schedules.distinct().into_iter().map(|(schedule, levels)| {
                    variant(Op::FullyConnected(connected.clone(), same(schedule)), levels, false)
                });
                variants.collect()
            }
            Some(Scheduled::Pool(..)) | None => vec![variant(step.op.clone(), Level::ALL.to_vec(), false)],
        }
    }

    /// The code.
    pub fn body(&self) -> Body {
        let Self { op, activation, views } = self;
        let activation = *activation;
        match op {
            Op::Conv(conv, schedules) => ops::conv::body(conv, schedules.get(ANY), views, activation),
            Op::Chain(chain, schedules) => ops::chain::body(chain, schedules.get(ANY), views),
            Op::FullyConnected(connected, schedules) => {
                ops::fully_connected::body(connected, *schedules.get(ANY), views, activation)
            }
            Op::Interleave(interleave) => ops::transposed_conv::body(interleave, views, activation),
            Op::MaxPool(pool, sliding) => ops::pool::max_pool(pool, sliding, views, activation),
            Op::AvgPool(pool, divisor, sliding) => ops::pool::avg_pool(pool, *divisor, sliding, views, activation),
            Op::GlobalMaxPool(map) => ops::global_pool::max(*map, views, activation),
            Op::GlobalAvgPool(map) => ops::global_pool::avg(*map, views, activation),
            Op::Upsample(upsample) => ops::upsample::body(upsample, views, activation),
            Op::BatchNorm(pixels, _) => ops::batch_norm::body(*pixels, views, activation),
            Op::Activation(pixels) => ops::activation::body(*pixels, views, activation),
            Op::Softmax(pixels) => ops::of_pixel::softmax(*pixels, views, activation),
            Op::LogSoftmax(pixels) => ops::of_pixel::log_softmax(*pixels, views, activation),
            Op::ArgMax(pixels) => ops::of_pixel::arg_max(*pixels, views, activation),
            Op::ChannelMax(pixels) => ops::of_pixel::channel_max(*pixels, views, activation),
            Op::LocalResponseNorm(pixels, norm) => ops::of_pixel::local_response_norm(*pixels, norm, views, activation),
            Op::L2Normalize(pixels, epsilon) => ops::of_pixel::l2_normalize(*pixels, *epsilon, views, activation),
            Op::GroupNorm(map, norm) => ops::group_norm::body(*map, norm, views, activation),
            Op::LayerNorm(pixels, norm) => ops::layer_norm::body(*pixels, norm, views, activation),
            Op::Pad(pad) => ops::pad::body(pad, views, activation),
            Op::Slice(slice) => ops::slice::body(slice, views, activation),
            Op::DepthToSpace(blocks) => ops::blocks::depth_to_space(blocks, views, activation),
            Op::SpaceToDepth(blocks) => ops::blocks::space_to_depth(blocks, views, activation),
            Op::Shuffle(pixels, groups) => ops::shuffle::body(*pixels, *groups, views, activation),
            Op::Sub(combine) => ops::combine::sub(combine, views, activation),
            Op::Div(combine) => ops::combine::div(combine, views, activation),
            Op::Add(combine) => ops::combine::add(combine, views, activation),
            Op::Multiply(combine) => ops::combine::multiply(combine, views, activation),
            Op::Copy(pixels) => ops::activation::copy(*pixels, views, activation),
            Op::Transpose(transpose) => ops::transpose::body(*transpose, views),
        }
    }
}

/// One of the levels, where all have the same.
const ANY: Level = Level::Scalar;

fn same<T: Clone>(schedule: &T) -> PerLevel<T> {
    PerLevel::from_fn(|_| schedule.clone())
}

/// In place of each tensor: the code gets what was packed of them.
const NONE: TensorId = TensorId(0);

fn without_parameters(mut op: Op) -> Op {
    const NOTHING: Learned = Learned { weight: NONE, bias: None, norm: None, taps: None };
    if let Some(learned) = op.learned_mut() {
        *learned = NOTHING;
    }
    match op {
        Op::Chain(mut chain, schedules) => {
            for link in chain.links_mut() {
                link.conv.learned = NOTHING;
                link.activation = link.activation.map(without_slopes);
            }
            Op::Chain(chain, schedules)
        }
        Op::BatchNorm(pixels, norm) => {
            let norm = BatchNorm { scale: NONE, shift: NONE, mean: NONE, variance: NONE, ..norm };
            Op::BatchNorm(pixels, norm)
        }
        Op::GroupNorm(map, norm) => Op::GroupNorm(map, GroupNorm { scale: NONE, shift: NONE, ..norm }),
        Op::LayerNorm(pixels, norm) => {
            let shift = norm.shift.map(|_| NONE);
            Op::LayerNorm(pixels, LayerNorm { scale: NONE, shift, ..norm })
        }
        op @ (Op::Conv(..)
        | Op::FullyConnected(..)
        | Op::Interleave(_)
        | Op::MaxPool(..)
        | Op::AvgPool(..)
        | Op::GlobalMaxPool(_)
        | Op::GlobalAvgPool(_)
        | Op::Pad(_)
        | Op::Slice(_)
        | Op::DepthToSpace(_)
        | Op::SpaceToDepth(_)
        | Op::Upsample(_)
        | Op::Activation(_)
        | Op::Softmax(_)
        | Op::LogSoftmax(_)
        | Op::ArgMax(_)
        | Op::ChannelMax(_)
        | Op::LocalResponseNorm(..)
        | Op::L2Normalize(..)
        | Op::Add(_)
        | Op::Sub(_)
        | Op::Multiply(_)
        | Op::Div(_)
        | Op::Copy(_)
        | Op::Shuffle(..)
        | Op::Transpose(_)) => op,
    }
}

fn without_slopes(activation: Activation) -> Activation {
    match activation {
        Activation::Prelu { .. } => Activation::Prelu { slope: NONE },
        activation => activation,
    }
}
