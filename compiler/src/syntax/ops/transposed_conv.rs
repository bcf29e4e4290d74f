//! `transposed_conv`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::{Count, Padding, Pair, Pixels};

table! {
    /// A transposed convolution, also called deconvolution: each pixel of the input adds its filters, times its values, to the output,
    /// `stride` output pixels from one input pixel to the next. See [windows](#windows) for its size. Its tensors are `NAME.weight`,
    /// `[channels, filters / groups, kernel height, kernel width]`, and `NAME.bias`, `[filters]`; the
    /// weights stay `"f32"`.
    pub struct TransposedConv {
        /// Channels of the output, K.
        filters: Needed<Count>,
        /// Height and width of each filter, F.
        kernel: Needed<Pair>,
        /// Output pixels from one input pixel to the next, S, up to 64.
        stride: Given<Pair> = Pair::both(1),
        /// Rows and columns that are taken off at the sides of the output, P. `"same"` and `"same_lower"` leave S times the input.
        padding: Given<Padding> = Padding::NONE,
        /// Rows and columns that are added below and to the right, O; each less than the stride or the dilation.
        output_padding: Given<Pixels> = Pixels::NONE,
        /// Output pixels from one tap of the filter to the next, D.
        dilation: Given<Pair> = Pair::both(1),
        /// Groups of channels that see only each other; must divide the channels and the filters.
        groups: Given<Count> = 1,
        /// Whether each filter has a bias.
        bias: Given<bool> = true,
    }
}

impl Kind for TransposedConv {
    const NAME: &'static str = "transposed_conv";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "up1"
kind = "transposed_conv"
filters = 2
kernel = 2
stride = 2
output = [16, 16, 2]
parameters = 34
"#;
}
