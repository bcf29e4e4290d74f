//! What is done to the channels of each pixel as a whole: softmax and its logarithm, normalisation, the largest.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::{Activation, LocalResponseNorm};
use crate::emit::body::{float, has_slopes, number};
use crate::emit::ops::{Body, Views, activation::in_place};
use crate::plan::{Pixels, neighbours};

/// The body of a softmax.
pub fn softmax(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    body("softmax", pixels, pixels.channels, views, activation, &quote!(hw::softmax(s, x, y);))
}

/// The body of the logarithm of a softmax.
pub fn log_softmax(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    body("log_softmax", pixels, pixels.channels, views, activation, &quote!(hw::log_softmax(s, x, y);))
}

/// The body of a division by a length.
pub fn l2_normalize(pixels: Pixels, epsilon: f64, views: &Views, activation: Option<Activation>) -> Body {
    let least = float(epsilon as f32);
    body("l2_normalize", pixels, pixels.channels, views, activation, &quote!(hw::l2_normalize(s, x, y, #least);))
}

/// The body of a search for the largest channel.
pub fn arg_max(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    body("arg_max", pixels, 1, views, activation, &quote!(*y = [hw::arg_max(s, x)];))
}

/// The body of the largest channel.
pub fn channel_max(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    body("channel_max", pixels, 1, views, activation, &quote!(*y = [hw::channel_max(s, x)];))
}

/// The body of a normalisation by neighbouring channels. A power of `bias` is taken out, so that what is left is not below 1.
pub fn local_response_norm(
    pixels: Pixels,
    norm: &LocalResponseNorm,
    views: &Views,
    activation: Option<Activation>,
) -> Body {
    let LocalResponseNorm { size, alpha, beta, bias } = *norm;
    let [before, behind] = neighbours(pixels, norm);
    let [factor, exponent, scale] =
        [alpha / size as f64 / bias, -beta, bias.powf(-beta)].map(|number| float(number as f32));
    let squares = before + pixels.channels + behind;
    let [size, before] = [before + 1 + behind, before].map(number);
    let each = quote! {
        hw::local_response_norm(s, x, y, squares, &norm);
    };
    let of_pixels = body("local_response_norm", pixels, pixels.channels, views, activation, &each);
    let (len, code) = (number(squares), of_pixels.code);
    let code = quote! {
        let norm = hw::LocalResponse { size: #size, before: #before, factor: #factor, exponent: #exponent, scale: #scale };
        let squares: &mut [f32; #len] = hw::part_mut(scratch, 0);
        squares.fill(0.0);
        #code
    };
    Body { code, scratch: Some(squares), ..of_pixels }
}

/// `each` for each pixel, from its channels `x` to those of the output, `y`.
fn body(
    name: &str,
    pixels: Pixels,
    channels: usize,
    views: &Views,
    activation: Option<Activation>,
    each: &TokenStream,
) -> Body {
    let output = Pixels { channels, ..pixels };
    let [x_pitch, y_pitch] = [views.input_pitch(pixels.channels), views.output_pitch(channels)].map(number);
    let [count, read, filled] = [pixels.count, pixels.channels, channels].map(number);
    let epilogue = in_place(output, views, activation);
    Body {
        name: name.to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(channels),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let x: &[f32; #read] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #filled] = hw::window_mut(y, pixel * #y_pitch);
                #each
            }
            #epilogue
        },
    }
}
