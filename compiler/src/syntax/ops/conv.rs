//! `conv`.

use crate::dtype::WeightsDtype;
use crate::shape::Rounding;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::{Count, Padding, Pair};

table! {
    /// A convolution: each filter slides over the feature map and gives one channel of the output. Its tensors are
    /// `NAME.weight`, `[filters, channels / groups, kernel height, kernel width]`, and `NAME.bias`, `[filters]`.
    pub struct Conv {
        /// Channels of the output, K.
        filters: Needed<Count>,
        /// Height and width of each filter, F.
        kernel: Needed<Pair>,
        /// Input pixels from one output pixel to the next, S.
        stride: Given<Pair> = Pair::both(1),
        /// Border of zeros around the input, P.
        padding: Given<Padding> = Padding::NONE,
        /// Input pixels from one tap of the filter to the next, D.
        dilation: Given<Pair> = Pair::both(1),
        /// Groups of channels that see only each other; must divide the channels and the filters.
        groups: Given<Count> = 1,
        /// Whether each filter has a bias.
        bias: Given<bool> = true,
        /// What is done where windows do not end exactly at the end of the padded input; the model's `rounding` where not
        /// given.
        rounding: Given<Rounding>,
        /// Whether the convolution keeps to sums of products; the model's `exact` where not given.
        exact: Given<bool>,
        /// The type that the weights are rounded to and stored as; the model's `weights_dtype` where not given. Where each channel
        /// has one filter of its own, as in a `depthwise_conv`, the few weights stay `"f32"`.
        weights_dtype: Given<WeightsDtype>,
    }
}

impl Kind for Conv {
    const NAME: &'static str = "conv";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "conv1"
kind = "conv"
filters = 6
kernel = 5
padding = 2
activation = "relu"
output = [8, 8, 6]
parameters = 606
"#;
}
