//! `max_pool`.

use crate::shape::Rounding;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::{Padding, Pair};

table! {
    /// The largest value under each window, for each channel. Padding never wins.
    pub struct MaxPool {
        /// Height and width of the window, F.
        kernel: Needed<Pair>,
        /// Input pixels from one window to the next, S; the window's own size where not given.
        stride: Given<Pair>,
        /// Border around the input, P; each side must be smaller than the window, and each window must have a tap in the
        /// input.
        padding: Given<Padding> = Padding::NONE,
        /// Input pixels from one tap of the window to the next, D.
        dilation: Given<Pair> = Pair::both(1),
        /// What is done where windows do not end exactly at the end of the padded input; the model's `rounding` where not
        /// given.
        rounding: Given<Rounding>,
    }
}

impl Kind for MaxPool {
    const NAME: &'static str = "max_pool";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "max_pool"
kernel = 2
output = [4, 4, 4]
"#;
}
