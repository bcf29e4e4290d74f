//! Changes of layout between height-width-channels and channels-height-width.

use quote::quote;

use crate::emit::body::number;
use crate::emit::ops::Body;
use crate::plan::{Pixels, Transpose};

/// The body of a change of layout.
pub fn body(transpose: Transpose) -> Body {
    let Pixels { count, channels } = transpose.pixels;
    // Rows and columns of the matrix that is written.
    let (rows, columns) = if transpose.to_channels_first { (channels, count) } else { (count, channels) };
    let [row_count, column_count] = [rows, columns].map(number);
    Body {
        name: "transpose".to_owned(),
        inputs: vec![rows * columns],
        weights: None,
        output: rows * columns,
        scratch: None,
        code: quote! {
            for row in 0..#row_count {
                let y: &mut [f32; #column_count] = hw::window_mut(y, row * #column_count);
                for (column, value) in y.iter_mut().enumerate() {
                    [*value] = *hw::window::<1, _>(x0, column * #row_count + row);
                }
            }
        },
    }
}
