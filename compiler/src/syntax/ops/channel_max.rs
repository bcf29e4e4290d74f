//! `channel_max`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The largest channel of each pixel, as the one channel of the output. Of a vector, the largest feature. (The mean of the channels is a
    /// convolution of one filter whose weights are all alike.)
    pub struct ChannelMax {}
}

impl Kind for ChannelMax {
    const NAME: &'static str = "channel_max";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "channel_max"
output = [8, 8, 1]
"#;
}
