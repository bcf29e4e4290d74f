//! Normalisation of the channels of each pixel by their own mean and variance.
//!
//! ```text
//! for each pixel:
//!     mean = the mean of its channels
//!     factor = 1 / sqrt(the mean of (input - mean)^2 + epsilon)
//!     for each vector of channels: output = activation((input - mean) * factor * scale + shift)
//! ```

use proc_macro2::Literal;
use quote::quote;

use crate::check::ir::{Activation, LayerNorm};
use crate::emit::body::{activate, has_slopes, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::Pixels;

/// The body of a normalisation.
pub fn body(pixels: Pixels, norm: &LayerNorm, views: &Views, activation: Option<Activation>) -> Body {
    let Pixels { count, channels } = pixels;
    let shifts = usize::from(norm.shift.is_some());
    let pitches = [views.input_pitch(channels), views.output_pitch(channels)];
    let [count, len, slopes] = [count, channels, (1 + shifts) * channels].map(number);
    let [x_pitch, y_pitch] = pitches.map(number);
    let normalised = vectors(channels, &quote!(c), |lanes| {
        let [x, scale] = [quote!(x), quote!(w)].map(|from| lanes.load(&from, &quote!(c)));
        let [shift, slope] = [&len, &slopes].map(|first| lanes.load(&quote!(w), &quote!(#first + c)));
        let standard = quote!(s.mul(s.sub(#x, mean), factor));
        let value = if norm.shift.is_some() {
            quote!(s.mul_add(#standard, #scale, #shift))
        } else {
            quote!(s.mul(#standard, #scale))
        };
        lanes.store(&activate(activation, value, &slope), &quote!(y), &quote!(c))
    });
    let epsilon = Literal::f64_unsuffixed(norm.epsilon);
    Body {
        name: "layer_norm".to_owned(),
        inputs: views.input_lens(),
        weights: Some(channels * (1 + shifts + usize::from(has_slopes(activation)))),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let x: &[f32; #len] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #len] = hw::window_mut(y, pixel * #y_pitch);
                let [mean, factor] = hw::standard(s, x, y, #epsilon);
                let [mean, factor] = [s.splat(mean), s.splat(factor)];
                #normalised
            }
        },
    }
}
