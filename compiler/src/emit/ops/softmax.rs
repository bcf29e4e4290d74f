//! Softmax over the channels of each pixel.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{has_slopes, number};
use crate::emit::ops::{Body, Views, activation::in_place};
use crate::plan::Pixels;

/// The body of a softmax.
pub fn body(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    let [x_pitch, y_pitch] = [views.input_pitch(pixels.channels), views.output_pitch(pixels.channels)].map(number);
    let [count, channels] = [pixels.count, pixels.channels].map(number);
    let epilogue = in_place(pixels, views, activation);
    Body {
        name: "softmax".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(pixels.channels),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let x: &[f32; #channels] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #channels] = hw::window_mut(y, pixel * #y_pitch);
                hw::softmax(s, x, y);
            }
            #epilogue
        },
    }
}
