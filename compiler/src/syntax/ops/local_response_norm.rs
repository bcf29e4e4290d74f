//! `local_response_norm`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, Needed, table};
use crate::syntax::values::Count;

table! {
    /// Each value `x` divided by `(bias + alpha / size * sum) ^ beta`, where the sum is that of the squares of neighbouring channels at the
    /// same pixel (Krizhevsky et al. 2012).
    pub struct LocalResponseNorm {
        /// Channels whose squares are added up: the value's own in the middle, of an even number the one before the middle.
        size: Needed<Count>,
        /// The factor of the mean of the squares.
        alpha: Given<f64> = 0.0001,
        /// The exponent.
        beta: Given<f64> = 0.75,
        /// What is added to the squares; positive.
        bias: Given<f64> = 1.0,
    }
}

impl Kind for LocalResponseNorm {
    const NAME: &'static str = "local_response_norm";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "local_response_norm"
size = 5
"#;
}
