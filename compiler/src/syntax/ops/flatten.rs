//! `flatten`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// A feature map as a vector of features, in PyTorch's order: channels first, then rows, then columns.
    pub struct Flatten {}
}

impl Kind for Flatten {
    const NAME: &'static str = "flatten";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "flatten"
output = 256
"#;
}
