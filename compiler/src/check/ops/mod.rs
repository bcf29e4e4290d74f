//! The check of each kind of layer.

mod activation;
mod add;
mod arg_max;
mod avg_pool;
mod batch_norm;
mod concat;
mod conv;
mod depth_to_space;
mod depthwise_conv;
mod div;
mod dropout;
mod epsilon;
mod flatten;
mod fully_connected;
mod global_avg_pool;
mod global_max_pool;
mod group_norm;
mod groups;
mod instance_norm;
mod join;
mod l2_normalize;
mod layer_norm;
mod local_response_norm;
mod log_softmax;
mod max_pool;
mod multiply;
mod pad;
mod shuffle;
mod slice;
mod softmax;
mod space_to_depth;
mod sub;
mod transposed_conv;
mod upsample;

use crate::check::site::{Checked, Site};
use crate::syntax::ops::Op;

/// Checks a layer's op; nothing where it has a mistake, which is reported.
pub fn check(op: &Op, site: &mut Site<'_>) -> Option<Checked> {
    match op {
        Op::Conv(conv) => conv::check(conv, site),
        Op::DepthwiseConv(conv) => depthwise_conv::check(conv, site),
        Op::TransposedConv(conv) => transposed_conv::check(conv, site),
        Op::MaxPool(pool) => max_pool::check(pool, site),
        Op::AvgPool(pool) => avg_pool::check(pool, site),
        Op::GlobalMaxPool(_) => global_max_pool::check(site),
        Op::GlobalAvgPool(_) => global_avg_pool::check(site),
        Op::Upsample(upsample) => upsample::check(upsample, site),
        Op::Pad(pad) => pad::check(pad, site),
        Op::DepthToSpace(op) => depth_to_space::check(op, site),
        Op::SpaceToDepth(op) => space_to_depth::check(op, site),
        Op::FullyConnected(fully_connected) => fully_connected::check(fully_connected, site),
        Op::BatchNorm(norm) => batch_norm::check(norm, site),
        Op::Activation(activation) => activation::check(activation, site),
        Op::Softmax(_) => softmax::check(site),
        Op::LogSoftmax(_) => log_softmax::check(site),
        Op::ArgMax(_) => arg_max::check(site),
        Op::InstanceNorm(norm) => instance_norm::check(norm, site),
        Op::GroupNorm(norm) => group_norm::check(norm, site),
        Op::LayerNorm(norm) => layer_norm::check(norm, site),
        Op::LocalResponseNorm(norm) => local_response_norm::check(norm, site),
        Op::L2Normalize(op) => l2_normalize::check(op, site),
        Op::Add(_) => add::check(site),
        Op::Sub(_) => sub::check(site),
        Op::Multiply(_) => multiply::check(site),
        Op::Div(_) => div::check(site),
        Op::Concat(_) => concat::check(site),
        Op::Slice(slice) => slice::check(slice, site),
        Op::Shuffle(shuffle) => shuffle::check(shuffle, site),
        Op::Flatten(_) => flatten::check(site),
        Op::Dropout(dropout) => dropout::check(dropout, site),
    }
}
