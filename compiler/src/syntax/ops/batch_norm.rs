//! `batch_norm`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};

table! {
    /// Batch normalisation with the statistics of training, for each channel: `(x - mean) / sqrt(variance + epsilon) * weight +
    /// bias`. Its tensors are `NAME.weight`, `NAME.bias`, `NAME.running_mean` and `NAME.running_var`, each `[channels]`. It is folded
    /// into the convolution before it where it can be.
    pub struct BatchNorm {
        /// Added to the variance.
        epsilon: Given<f64> = 1e-5,
    }
}

impl Kind for BatchNorm {
    const NAME: &'static str = "batch_norm";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
name = "conv1"
kind = "conv"
filters = 8
kernel = 1
bias = false

[[layer]]
name = "bn1"
kind = "batch_norm"
activation = "relu"
parameters = 16
"#;
}
