//! `pad`.

use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};
use crate::syntax::values::{Ends, Fill, Padding};

table! {
    /// A border around a feature map, and channels beside its own.
    pub struct Pad {
        /// Rows and columns that are added at each side. `"same"` and `"same_lower"` have no window to fit here and are a mistake.
        padding: Given<Padding> = Padding::NONE,
        /// `[before, after]`: channels that are added in front of and behind those of the input; with `mode = "zero"`.
        channels: Given<Ends> = Ends::NONE,
        /// `"zero"`: what is added is `value`. `"edge"`: the nearest pixel of the input. `"reflect"`: the input mirrored at its outermost
        /// pixels, which are not repeated.
        mode: Given<Fill> = Fill::Zero,
        /// The value of what is added, with `mode = "zero"`.
        value: Given<f64> = 0.0,
    }
}

impl Kind for Pad {
    const NAME: &'static str = "pad";
    const TAKES_ACTIVATION: bool = false;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "pad"
padding = [0, 1, 0, 1]
channels = [0, 4]
output = [9, 9, 8]
"#;
}
