//! `global_max_pool`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;

table! {
    /// The largest value of each channel: a feature map of 1x1.
    pub struct GlobalMaxPool {}
}

impl Kind for GlobalMaxPool {
    const NAME: &'static str = "global_max_pool";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "global_max_pool"
output = [1, 1, 4]
"#;
}
