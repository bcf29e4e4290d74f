//! A batch norm that is folded into nothing: a scale and a shift for each channel.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::Pixels;

/// The body of a batch norm.
pub fn body(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    let Pixels { count, channels } = pixels;
    let loops = vectors(channels, &quote!(c), |lanes| {
        let [shift, slope] = [channels, 2 * channels].map(number);
        let scale = lanes.load(&quote!(w), &quote!(c));
        let shift = lanes.load(&quote!(w), &quote!(#shift + c));
        let slope = lanes.load(&quote!(w), &quote!(#slope + c));
        let x = lanes.load(&quote!(x), &quote!(c));
        let value = activate(activation, quote!(s.mul_add(#x, #scale, #shift)), &slope);
        lanes.store(&value, &quote!(y), &quote!(c))
    });
    let [x_pitch, y_pitch] = [views.input_pitch(channels), views.output_pitch(channels)].map(number);
    let [pixel_count, channel_count] = [count, channels].map(number);
    Body {
        name: "batch_norm".to_owned(),
        inputs: views.input_lens(),
        weights: Some(channels * (2 + usize::from(has_slopes(activation)))),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for pixel in 0..#pixel_count {
                let x: &[f32; #channel_count] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #channel_count] = hw::window_mut(y, pixel * #y_pitch);
                #loops
            }
        },
    }
}
