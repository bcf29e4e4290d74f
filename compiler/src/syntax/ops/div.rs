//! `div`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The quotient, value by value, of two inputs of one size: the first divided by the second. One of them may be 1x1 or a
    /// vector, with the same channels, and then counts at every pixel.
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
