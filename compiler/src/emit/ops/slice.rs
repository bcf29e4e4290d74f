//! Some of the rows and columns of a map. Some of its channels are no step: they are read where they are.
//!
//! ```text
//! for each output row:
//!   output = the row of the input as many rows below it, from the first column on
//! ```

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{affine, has_slopes, number};
use crate::emit::ops::{Body, Views, activation::in_place, pad::copied};
use crate::plan::{Pixels, Slice, span};
use crate::shape::Shape;

/// The body of a slice.
pub fn body(slice: &Slice, views: &Views, activation: Option<Activation>) -> Body {
    let Slice { input, output, before: [top, left] } = *slice;
    let channels = output.channels;
    let (x_pitch, y_pitch) = (views.input_pitch(channels), views.output_pitch(channels));
    let row = quote!(row);
    let from = affine(&[(row.clone(), input.width * x_pitch)], (top * input.width + left) * x_pitch, 0);
    let to = affine(&[(row, output.width * y_pitch)], 0, 0);
    let (x_len, y_len) = (span(output.width, x_pitch, channels), span(output.width, y_pitch, channels));
    let inside = if x_pitch == channels && y_pitch == channels {
        copied(output.width * channels, &quote!(0), &quote!(0))
    } else {
        let [width, x_pitch, y_pitch] = [output.width, x_pitch, y_pitch].map(number);
        let pixel = copied(channels, &quote!(column * #x_pitch), &quote!(column * #y_pitch));
        quote!(for column in 0..#width { #pixel })
    };
    let [height, x_len, y_len] = [output.height, x_len, y_len].map(number);
    let epilogue = in_place(Pixels::of(Shape::Map(output)), views, activation);
    Body {
        name: "slice".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(channels),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for row in 0..#height {
                let x: &[f32; #x_len] = hw::window(x0, #from);
                let y: &mut [f32; #y_len] = hw::window_mut(y, #to);
                #inside
            }
            #epilogue
        },
    }
}
