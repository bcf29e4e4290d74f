//! `dropout`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};

table! {
    /// Nothing at inference: its place in the file is kept so that a model reads as it was trained.
    pub struct Dropout {
        /// The share of values that training dropped, from 0 and below 1.
        rate: Given<f64>,
    }
}

impl Kind for Dropout {
    const NAME: &'static str = "dropout";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "dropout"
rate = 0.5
"#;
}
