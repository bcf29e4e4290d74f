//! Changes of layout between height-width-channels and channels-height-width.

use quote::quote;

use crate::emit::body::number;
use crate::emit::ops::{Body, Views};
use crate::plan::{Pixels, Transpose};

/// The body of a change of layout.
pub fn body(transpose: Transpose, views: &Views) -> Body {
    let Pixels { count, channels } = transpose.pixels;
    // Rows and columns of the matrix that is written.
    let (rows, columns) = if transpose.to_channels_first { (channels, count) } else { (count, channels) };
    let [x_pitch, y_pitch, columns] = [views.input_pitch(rows), views.output_pitch(columns), columns].map(number);
    let rows = number(rows);
    Body {
        name: "transpose".to_owned(),
        inputs: views.input_lens(),
        weights: None,
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for row in 0..#rows {
                let y: &mut [f32; #columns] = hw::window_mut(y, row * #y_pitch);
                for (column, value) in y.iter_mut().enumerate() {
                    [*value] = *hw::window::<1, _>(x0, column * #x_pitch + row);
                }
            }
        },
    }
}
