//! `softmax`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// Exponentials divided by their sum: over the channels of each pixel of a feature map, or over all features.
    pub struct Softmax {}
}

impl Kind for Softmax {
    const NAME: &'static str = "softmax";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "softmax"
"#;
}
