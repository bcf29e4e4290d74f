//! `multiply`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The product, value by value, of two or more inputs of one size, but for heights, widths and channels of 1, which serve for all: a map
    /// of 1x1, or a vector, multiplies every pixel, as the gate of a squeeze-and-excitation block, and a map of one channel every
    /// channel, as that of an attention U-Net.
    pub struct Multiply {}
}

impl Kind for Multiply {
    const NAME: &'static str = "multiply";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::Several;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "gate"
kind = "global_avg_pool"
activation = "sigmoid"

[[layer]]
kind = "multiply"
from = ["input", "gate"]
"#;
}
