//! `space_to_depth`.

use crate::shape::Order;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::Count;

table! {
    /// Pixels become channels: each block of pixels of the input becomes one pixel, with as many channels more.
    pub struct SpaceToDepth {
        /// Rows and columns of a block; must divide the height and the width.
        block: Needed<Count>,
        /// How the channels of the output are ordered, as in `depth_to_space`.
        mode: Given<Order> = Order::DepthFirst,
    }
}

impl Kind for SpaceToDepth {
    const NAME: &'static str = "space_to_depth";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "space_to_depth"
block = 2
output = [4, 4, 16]
"#;
}
