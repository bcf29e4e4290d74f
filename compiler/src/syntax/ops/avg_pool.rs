//! `avg_pool`.

use crate::shape::Rounding;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::{Padding, Pair};

table! {
    /// The mean value under each window, for each channel. What a window covers beyond the padding, which happens under
    /// `rounding = "ceil"`, is never counted.
    pub struct AvgPool {
        /// Height and width of the window, F.
        kernel: Needed<Pair>,
        /// Input pixels from one window to the next, S; the window's own size where not given.
        stride: Given<Pair>,
        /// Border around the input, P; each side must be smaller than the window.
        padding: Given<Padding> = Padding::NONE,
        /// Whether the zeros of the padding count in the mean.
        count_padding: Given<bool> = true,
        /// What is done where windows do not end exactly at the end of the padded input; the model's `rounding` where not
        /// given.
        rounding: Given<Rounding>,
    }
}

impl Kind for AvgPool {
    const NAME: &'static str = "avg_pool";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "avg_pool"
kernel = 3
stride = 1
padding = 1
count_padding = false
output = [8, 8, 4]
"#;
}
