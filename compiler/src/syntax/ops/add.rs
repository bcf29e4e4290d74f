//! `add`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The sum, value by value, of two or more inputs of one size, but for heights, widths and channels of 1, which serve for all: a map of
    /// 1x1, or a vector, is added to every pixel, and a map of one channel to every channel.
    pub struct Add {}
}

impl Kind for Add {
    const NAME: &'static str = "add";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::Several;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "conv1"
kind = "conv"
filters = 4
kernel = 1

[[layer]]
kind = "add"
from = ["input", "conv1"]
activation = "relu"
"#;
}
