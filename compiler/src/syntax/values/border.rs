//! Words for what is added around a map, and for the order of what is moved.

use std::fmt;

use super::{Item, Value, word};
use crate::shape::Order;

/// What a layer of padding adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// One value.
    Zero,
    /// The pixels at the border.
    Edge,
    /// The pixels behind the border, mirrored.
    Reflect,
}

impl Value for Fill {
    const ACCEPTS: &'static str = "`\"zero\"`, `\"edge\"` or `\"reflect\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &[("zero", Self::Zero), ("edge", Self::Edge), ("reflect", Self::Reflect)])
    }
}

impl fmt::Display for Fill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Zero => "\"zero\"",
            Self::Edge => "\"edge\"",
            Self::Reflect => "\"reflect\"",
        })
    }
}

impl Value for Order {
    const ACCEPTS: &'static str = "`\"dcr\"` or `\"crd\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &[("dcr", Self::DepthFirst), ("crd", Self::ChannelsFirst)])
    }
}
