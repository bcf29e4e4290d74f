//! `slice`.

use crate::source::Spanned;
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::table;
use crate::syntax::values::Ends;

table! {
    /// A part of a feature map, or of a vector: some of the channels, or of the features, and some of the rows and columns, which crops
    /// the map. Several layers that slice one input split it. At least one of the keys must be given.
    pub struct Slice {
        /// `[first, end]`: the rows from the first, counted from 0, up to the end, which is the first that is left out. All where not
        /// given.
        rows: Option<Spanned<Ends>>,
        /// Likewise the columns.
        columns: Option<Spanned<Ends>>,
        /// Likewise the channels, or the features of a vector.
        channels: Option<Spanned<Ends>>,
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
columns = [2, 8]
channels = [1, 3]
output = [8, 6, 2]
"#;
}
