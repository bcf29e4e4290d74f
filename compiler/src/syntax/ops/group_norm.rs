//! `group_norm`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::Count;

table! {
    /// Normalisation of each group of neighbouring channels by its own mean and variance over all pixels (Wu and He 2018):
    /// `(x - mean) / sqrt(variance + epsilon) * weight + bias`. Its tensors are `NAME.weight` and `NAME.bias`, each `[channels]`.
    pub struct GroupNorm {
        /// Groups of channels; must divide them.
        groups: Needed<Count>,
        /// Added to the variance.
        epsilon: Given<f64> = 0.00001,
    }
}

impl Kind for GroupNorm {
    const NAME: &'static str = "group_norm";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "norm1"
kind = "group_norm"
groups = 2
parameters = 8
"#;
}
