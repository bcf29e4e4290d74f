//! The kinds of layer, each with its keys. `kinds!` below is the one list of them.

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
mod max_pool;
mod multiply;
mod softmax;

pub use activation::Activation;
pub use add::Add;
pub use avg_pool::AvgPool;
pub use batch_norm::BatchNorm;
pub use concat::Concat;
pub use conv::Conv;
pub use depthwise_conv::DepthwiseConv;
pub use dropout::Dropout;
pub use flatten::Flatten;
pub use fully_connected::FullyConnected;
pub use global_avg_pool::GlobalAvgPool;
pub use global_max_pool::GlobalMaxPool;
pub use max_pool::MaxPool;
pub use multiply::Multiply;
pub use softmax::Softmax;

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
    MaxPool,
    AvgPool,
    GlobalMaxPool,
    GlobalAvgPool,
    FullyConnected,
    BatchNorm,
    Activation,
    Softmax,
    Add,
    Multiply,
    Concat,
    Flatten,
    Dropout,
}
