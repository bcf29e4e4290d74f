//! `instance_norm`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};

table! {
    /// Normalisation of each channel by its own mean and variance over all pixels: `(x - mean) / sqrt(variance + epsilon) * weight + bias`
    /// (Ulyanov et al. 2016). Its tensors are `NAME.weight` and `NAME.bias`, each `[channels]`.
    pub struct InstanceNorm {
        /// Added to the variance.
        epsilon: Given<f64> = 0.00001,
    }
}

impl Kind for InstanceNorm {
    const NAME: &'static str = "instance_norm";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "norm1"
kind = "instance_norm"
parameters = 8
"#;
}
