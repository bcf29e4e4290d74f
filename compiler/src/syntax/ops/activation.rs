//! `activation`.

use crate::syntax::activations;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Needed, table};

table! {
    /// An activation as a layer of its own.
    pub struct Activation {
        /// The activation.
        activation: Needed<activations::Activation>,
    }
}

impl Kind for Activation {
    const NAME: &'static str = "activation";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "activation"
activation = "relu"
"#;
}
