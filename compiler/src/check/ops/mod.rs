//! The check of each kind of layer.

mod activation;
mod add;
mod arg_max;
mod avg_pool;
mod batch_norm;
mod channel_max;
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
mod reduce;
mod shuffle;
mod slice;
mod softmax;
mod space_to_depth;
mod sub;
mod transposed_conv;
mod upsample;

use crate::check::keys::Keys;
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
        Op::ChannelMax(_) => channel_max::check(site),
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
        Op::Dropout(_) => dropout::check(site),
    }
}

/// Reports what is wrong with the keys of a layer's op by themselves, whatever feeds it.
pub fn check_keys(op: &Op, keys: &mut Keys<'_>) {
    match op {
        Op::Conv(conv) => conv::check_keys(conv, keys),
        Op::TransposedConv(conv) => transposed_conv::check_keys(conv, keys),
        Op::MaxPool(pool) => max_pool::check_keys(pool, keys),
        Op::AvgPool(pool) => avg_pool::check_keys(pool, keys),
        Op::Upsample(upsample) => upsample::check_keys(upsample, keys),
        Op::Pad(pad) => pad::check_keys(pad, keys),
        Op::BatchNorm(norm) => batch_norm::check_keys(norm, keys),
        Op::Activation(activation) => activation::check_keys(activation, keys),
        Op::InstanceNorm(norm) => instance_norm::check_keys(norm, keys),
        Op::GroupNorm(norm) => group_norm::check_keys(norm, keys),
        Op::LayerNorm(norm) => layer_norm::check_keys(norm, keys),
        Op::LocalResponseNorm(norm) => local_response_norm::check_keys(norm, keys),
        Op::L2Normalize(op) => l2_normalize::check_keys(op, keys),
        Op::Slice(slice) => slice::check_keys(slice, keys),
        Op::Dropout(dropout) => dropout::check_keys(dropout, keys),
        Op::DepthwiseConv(_)
        | Op::GlobalMaxPool(_)
        | Op::GlobalAvgPool(_)
        | Op::DepthToSpace(_)
        | Op::SpaceToDepth(_)
        | Op::FullyConnected(_)
        | Op::Softmax(_)
        | Op::LogSoftmax(_)
        | Op::ArgMax(_)
        | Op::ChannelMax(_)
        | Op::Add(_)
        | Op::Sub(_)
        | Op::Multiply(_)
        | Op::Div(_)
        | Op::Concat(_)
        | Op::Shuffle(_)
        | Op::Flatten(_) => {}
    }
}
