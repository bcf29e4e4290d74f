//! The check of each kind of layer.

mod activation;
mod add;
mod avg_pool;
mod batch_norm;
mod concat;
mod conv;
mod depthwise_conv;
mod dropout;
mod flatten;
mod fully_connected;
mod global_avg_pool;
mod global_max_pool;
mod join;
mod max_pool;
mod multiply;
mod softmax;

use crate::check::site::{Checked, Site};
use crate::syntax::ops::Op;

/// Checks a layer's op; nothing where it has a mistake, which is reported.
pub fn check(op: &Op, site: &mut Site<'_>) -> Option<Checked> {
    match op {
        Op::Conv(conv) => conv::check(conv, site),
        Op::DepthwiseConv(conv) => depthwise_conv::check(conv, site),
        Op::MaxPool(pool) => max_pool::check(pool, site),
        Op::AvgPool(pool) => avg_pool::check(pool, site),
        Op::GlobalMaxPool(_) => global_max_pool::check(site),
        Op::GlobalAvgPool(_) => global_avg_pool::check(site),
        Op::FullyConnected(fully_connected) => fully_connected::check(fully_connected, site),
        Op::BatchNorm(norm) => batch_norm::check(norm, site),
        Op::Activation(activation) => activation::check(activation, site),
        Op::Softmax(_) => softmax::check(site),
        Op::Add(_) => add::check(site),
        Op::Multiply(_) => multiply::check(site),
        Op::Concat(_) => concat::check(site),
        Op::Flatten(_) => flatten::check(site),
        Op::Dropout(dropout) => dropout::check(dropout, site),
    }
}
