//! `l2_normalize`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};

table! {
    /// The channels of each pixel, or all features, as a vector of length 1: divided by the square root of the sum of their squares.
    pub struct L2Normalize {
        /// The least length that is divided by.
        epsilon: Given<f64> = 1e-12,
    }
}

impl Kind for L2Normalize {
    const NAME: &'static str = "l2_normalize";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "l2_normalize"
"#;
}
