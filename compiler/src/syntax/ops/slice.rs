//! `slice`.

use crate::source::Spanned;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;
use crate::syntax::values::Ends;

table! {
    /// Some of the channels of a feature map, or of the features of a vector. Several layers that slice one input split it.
    pub struct Slice {
        /// `[first, end]`: the channels from the first, counted from 0, up to the end, which is the first that is left out.
        channels: Spanned<Ends>,
    }
}

impl Kind for Slice {
    const NAME: &'static str = "slice";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "slice"
channels = [1, 3]
output = [8, 8, 2]
"#;
}
