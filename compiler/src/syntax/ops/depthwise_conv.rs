//! `depthwise_conv`.

use crate::shape::Rounding;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::{Count, Padding, Pair};

table! {
    /// A convolution in which each channel has filters of its own and sees no other channel. Its tensors are `NAME.weight`,
    /// `[channels * multiplier, 1, kernel height, kernel width]`, and `NAME.bias`, `[channels * multiplier]`.
    pub struct DepthwiseConv {
        /// Filters for each channel.
        multiplier: Given<Count> = 1,
        /// Height and width of each filter, F.
        kernel: Needed<Pair>,
        /// Input pixels from one output pixel to the next, S.
        stride: Given<Pair> = Pair::both(1),
        /// Border of zeros around the input, P.
        padding: Given<Padding> = Padding::NONE,
        /// Input pixels from one tap of the filter to the next, D.
        dilation: Given<Pair> = Pair::both(1),
        /// Whether each filter has a bias.
        bias: Given<bool> = true,
        /// What is done where windows do not end exactly at the end of the padded input; the model's `rounding` where not
        /// given.
        rounding: Given<Rounding>,
    }
}

impl Kind for DepthwiseConv {
    const NAME: &'static str = "depthwise_conv";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "dw1"
kind = "depthwise_conv"
kernel = 3
padding = 1
output = [8, 8, 4]
parameters = 40
"#;
}
