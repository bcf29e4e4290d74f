//! `div`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The quotient, value by value, of two inputs of one size, but for heights, widths and channels of 1, which serve for all, as
    /// in `add`: the first divided by the second.
    pub struct Div {}
}

impl Kind for Div {
    const NAME: &'static str = "div";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::Two;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "peak"
kind = "global_max_pool"

[[layer]]
kind = "div"
from = ["input", "peak"]
"#;
}
