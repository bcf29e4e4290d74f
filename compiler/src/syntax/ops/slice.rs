//! `slice`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};
use crate::syntax::values::Part;

table! {
    /// A part of a feature map, or of a vector: some of the channels, or of the features, and some of the rows and columns, which crops
    /// the map. Several layers that slice one input split it. At least one of the keys must be given.
    pub struct Slice {
        /// `[first, end]`: the rows from the first, counted from 0, up to the end, which is the first that is left out. `"end"` stands for
        /// that of the input, and `"end - 2"` for two before it: `[1, "end"]` leaves out the first row, however many there are. All
        /// where not given.
        rows: Given<Part>,
        /// Likewise the columns.
        columns: Given<Part>,
        /// Likewise the channels, or the features of a vector.
        channels: Given<Part>,
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
rows = [1, "end - 1"]
columns = [2, "end"]
channels = [1, 3]
output = [6, 6, 2]
"#;
}
