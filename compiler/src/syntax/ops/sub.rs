//! `sub`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The difference, value by value, of two inputs of one size, but for heights, widths and channels of 1, which serve for all, as in
    /// `add`: the first less the second.
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
