//! `fully_connected`.

use crate::dtype::WeightsDtype;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::Count;

table! {
    /// Each output is a weighted sum of all features. A feature map must be flattened first. Its tensors are `NAME.weight`,
    /// `[units, inputs]`, and `NAME.bias`, `[units]`.
    pub struct FullyConnected {
        /// Outputs.
        units: Needed<Count>,
        /// Whether each output has a bias.
        bias: Given<bool> = true,
        /// The type that the weights are rounded to and stored as; the model's `weights_dtype` where not given.
        weights_dtype: Given<WeightsDtype>,
    }
}

impl Kind for FullyConnected {
    const NAME: &'static str = "fully_connected";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = true;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "flatten"

[[layer]]
name = "fc1"
kind = "fully_connected"
units = 10
output = 10
parameters = 2_570
"#;
}
