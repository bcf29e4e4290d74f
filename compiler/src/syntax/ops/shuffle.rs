//! `shuffle`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Needed, table};
use crate::syntax::values::Count;

table! {
    /// Channels are dealt out: the first of each group, then the second of each, and so on, so that a grouped convolution behind it sees
    /// channels of all groups of the one before it (`ShuffleNet`; Zhang et al. 2018).
    pub struct Shuffle {
        /// Groups of channels; must divide them.
        groups: Needed<Count>,
    }
}

impl Kind for Shuffle {
    const NAME: &'static str = "shuffle";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "shuffle"
groups = 2
"#;
}
