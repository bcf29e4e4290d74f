//! The kinds of layer, each with its keys. `kinds!` below is the one list of them.

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
mod flatten;
mod fully_connected;
mod global_avg_pool;
mod global_max_pool;
mod group_norm;
mod instance_norm;
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

pub use activation::Activation;
pub use add::Add;
pub use arg_max::ArgMax;
pub use avg_pool::AvgPool;
pub use batch_norm::BatchNorm;
pub use channel_max::ChannelMax;
pub use concat::Concat;
pub use conv::Conv;
pub use depth_to_space::DepthToSpace;
pub use depthwise_conv::DepthwiseConv;
pub use div::Div;
pub use dropout::Dropout;
pub use flatten::Flatten;
pub use fully_connected::FullyConnected;
pub use global_avg_pool::GlobalAvgPool;
pub use global_max_pool::GlobalMaxPool;
pub use group_norm::GroupNorm;
pub use instance_norm::InstanceNorm;
pub use l2_normalize::L2Normalize;
pub use layer_norm::LayerNorm;
pub use local_response_norm::LocalResponseNorm;
pub use log_softmax::LogSoftmax;
pub use max_pool::MaxPool;
pub use multiply::Multiply;
pub use pad::Pad;
pub use shuffle::Shuffle;
pub use slice::Slice;
pub use softmax::Softmax;
pub use space_to_depth::SpaceToDepth;
pub use sub::Sub;
pub use transposed_conv::TransposedConv;
pub use upsample::Upsample;

use crate::syntax::table::{Fields, Key, Table};

/// What a kind of layer is called and how it behaves in a file.
pub trait Kind: Table {
    /// The value of `kind`.
    const NAME: &'static str;
    /// Whether it may have an activation, beside its own keys.
    const TAKES_ACTIVATION: bool;
    /// How many layers feed it.
    const FED_BY: FedBy;
    /// Whether it always has tensors, which its name names.
    const HAS_TENSORS: bool;
    /// A part of a file that uses it, for a feature map of 8x8x4.
    const EXAMPLE: &'static str;
}

/// How many layers feed a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FedBy {
    /// Exactly one.
    One,
    /// Exactly two.
    Two,
    /// Two or more.
    Several,
}

/// An entry in the list of kinds.
#[derive(Debug)]
pub struct Entry {
    /// [`Kind::NAME`].
    pub name: &'static str,
    /// `Table::DOC`.
    pub doc: &'static str,
    /// `Table::KEYS`.
    pub keys: &'static [Key],
    /// [`Kind::TAKES_ACTIVATION`].
    pub takes_activation: bool,
    /// [`Kind::FED_BY`].
    pub fed_by: FedBy,
    /// [`Kind::HAS_TENSORS`].
    pub has_tensors: bool,
    /// [`Kind::EXAMPLE`].
    pub example: &'static str,
    /// `Table::read`.
    pub read: fn(&mut Fields<'_, '_>) -> Option<Op>,
}

/// The kind of layer of that name.
pub fn find(name: &str) -> Option<&'static Entry> {
    KINDS.iter().find(|entry| entry.name == name)
}

macro_rules! kinds {
    ($($kind:ident),* $(,)?) => {
        /// What a layer does, with its own keys.
        #[derive(Clone, Debug)]
        pub enum Op {
            $(
                #[doc = concat!("See [`struct@", stringify!($kind), "`].")]
                $kind($kind),
            )*
        }

        /// All kinds of layer, in the order of the reference page.
        pub const KINDS: &[Entry] = &[$(
            Entry {
                name: $kind::NAME,
                doc: $kind::DOC,
                keys: $kind::KEYS,
                takes_activation: $kind::TAKES_ACTIVATION,
                fed_by: $kind::FED_BY,
                has_tensors: $kind::HAS_TENSORS,
                example: $kind::EXAMPLE,
                read: |fields| $kind::read(fields).map(Op::$kind),
            },
        )*];
    };
}

kinds! {
    Conv,
    DepthwiseConv,
    TransposedConv,
    MaxPool,
    AvgPool,
    GlobalMaxPool,
    GlobalAvgPool,
    Upsample,
    Pad,
    DepthToSpace,
    SpaceToDepth,
    FullyConnected,
    BatchNorm,
    Activation,
    Softmax,
    LogSoftmax,
    ArgMax,
    ChannelMax,
    InstanceNorm,
    GroupNorm,
    LayerNorm,
    LocalResponseNorm,
    L2Normalize,
    Add,
    Sub,
    Multiply,
    Div,
    Concat,
    Slice,
    Shuffle,
    Flatten,
    Dropout,
}
