//! `concat`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The channels of all inputs, one input after the other, at each pixel; or the features.
    pub struct Concat {}
}

impl Kind for Concat {
    const NAME: &'static str = "concat";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::Several;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "conv1"
kind = "conv"
filters = 6
kernel = 1

[[layer]]
kind = "concat"
from = ["input", "conv1"]
output = [8, 8, 10]
"#;
}
