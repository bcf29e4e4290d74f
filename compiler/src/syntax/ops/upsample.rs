//! `upsample`.

use crate::sampling::{Align, Mode, Round};
use crate::syntax::ops::{FedBy, Kind};
use crate::syntax::table::{Given, table};
use crate::syntax::values::Pair;

table! {
    /// A feature map with more rows and columns, or fewer, made from the pixels of the input.
    pub struct Upsample {
        /// Output pixels for each input pixel. Either this or `size` must be given.
        scale: Given<Pair>,
        /// Rows and columns of the output.
        size: Given<Pair>,
        /// `"nearest"`: each pixel is that of the input which lies nearest. `"bilinear"`: it lies on the straight line between
        /// those that it lies between, along each axis.
        mode: Given<Mode> = Mode::Nearest,
        /// Where output pixel o of M lies among N input pixels. `"half_pixel"`, which holds for `"bilinear"` where nothing is given,
        /// has the areas of both maps cover each other: (o + 1/2) * N / M - 1/2. `"corners"` has the centres of their outermost
        /// pixels be the same: o * (N - 1) / (M - 1). `"asymmetric"`, which holds for `"nearest"`, has the centres of their first
        /// pixels be the same: o * N / M. What lies outside the input counts as the pixel at its border.
        align: Given<Align>,
        /// Of `"nearest"`, which pixel is taken. `"floor"`: the one at or before the place. `"half_down"` and `"half_up"`: the nearer one,
        /// and of two as near the one before the place or the one behind it.
        round: Given<Round> = Round::Floor,
    }
}

impl Kind for Upsample {
    const NAME: &'static str = "upsample";
    const TAKES_ACTIVATION: bool = true;
    const FED_BY: FedBy = FedBy::One;
    const HAS_TENSORS: bool = false;
    const EXAMPLE: &'static str = r#"
[[layer]]
kind = "upsample"
scale = 2
mode = "bilinear"
output = [16, 16, 4]
"#;
}
