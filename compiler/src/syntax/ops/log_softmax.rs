//! `log_softmax`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The logarithm of `softmax`, over the channels of each pixel of a feature map, or over all features.
    pub struct LogSoftmax {}
}

impl Kind for LogSoftmax {
    const NAME: &'static str = "log_softmax";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "log_softmax"
"#;
}
