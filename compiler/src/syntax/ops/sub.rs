//! `sub`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The difference, value by value, of two inputs of one size: the first less the second. One of them may be 1x1 or a vector, with the
    /// same channels, and then counts at every pixel.
    pub struct Sub {}
}

impl Kind for Sub {
    const NAME: &'static str = "sub";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::Two;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "mean"
kind = "global_avg_pool"

[[layer]]
kind = "sub"
from = ["input", "mean"]
"#;
}
