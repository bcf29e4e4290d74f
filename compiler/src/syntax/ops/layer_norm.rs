//! `layer_norm`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};

table! {
    /// Normalisation of the channels of each pixel, or of all features, by their own mean and variance (Ba, Kiros and Hinton 2016):
    /// `(x - mean) / sqrt(variance + epsilon) * weight + bias`. Its tensors are `NAME.weight` and, unless `bias = false`, `NAME.bias`,
    /// each `[channels]`, or `[features]`. All channels of all pixels together are normalised by a `group_norm` of one group.
    pub struct LayerNorm {
        /// Added to the variance.
        epsilon: Given<f64> = 0.00001,
        /// Whether a bias is added.
        bias: Given<bool> = true,
    }
}

impl Kind for LayerNorm {
    const NAME: &'static str = "layer_norm";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "norm1"
kind = "layer_norm"
parameters = 8
"#;
}
