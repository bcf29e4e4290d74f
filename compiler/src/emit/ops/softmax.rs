//! Softmax over the channels of each pixel.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{has_slopes, number};
use crate::emit::ops::{Body, activation::in_place};
use crate::plan::Pixels;

/// The body of a softmax.
pub fn body(pixels: Pixels, activation: Option<Activation>) -> Body {
    let [count, pitch] = [pixels.count, pixels.channels].map(number);
    let epilogue = in_place(pixels, activation);
    Body {
        name: "softmax".to_owned(),
        inputs: vec![pixels.values()],
        weights: has_slopes(activation).then_some(pixels.channels),
        output: pixels.values(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let x: &[f32; #pitch] = hw::window(x0, pixel * #pitch);
                let y: &mut [f32; #pitch] = hw::window_mut(y, pixel * #pitch);
                hw::softmax(s, x, y);
            }
            #epilogue
        },
    }
}
