//! `arg_max`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The index of the largest channel of each pixel, counted from 0, as a number of the one channel of the output; of equals, the first. Of a
    /// vector, the index of the largest feature.
    pub struct ArgMax {}
}

impl Kind for ArgMax {
    const NAME: &'static str = "arg_max";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "arg_max"
output = [8, 8, 1]
"#;
}
