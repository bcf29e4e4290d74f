//! `depth_to_space`.

use crate::shape::Order;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::Count;

table! {
    /// Channels become pixels: each pixel of the input becomes a block of pixels, with as many channels fewer. With `mode = "crd"` this is
    /// PyTorch's pixel shuffle (Shi et al. 2016).
    pub struct DepthToSpace {
        /// Rows and columns of a block; its square must divide the channels.
        block: Needed<Count>,
        /// How the channels of the input are ordered, in ONNX's words: `"dcr"`, by the row and the column in the block, then by the channel;
        /// `"crd"`, by the channel, then by the row and the column.
        mode: Given<Order> = Order::DepthFirst,
    }
}

impl Kind for DepthToSpace {
    const NAME: &'static str = "depth_to_space";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "depth_to_space"
block = 2
output = [16, 16, 1]
"#;
}
