//! Depthwise convolutions: a window slides over each channel, multiplied by the channel's own filter.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, is_zero, number};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, spread};
use crate::emit::slide::{Slid, Slide};
use crate::plan::Conv;
use crate::plan::sliding::Sliding;

/// The body of a depthwise convolution.
pub fn body(conv: &Conv, sliding: &Sliding, views: &Views, activation: Option<Activation>) -> Body {
    let cuts = sliding.cuts(conv.output);
    let channels = conv.input.channels;
    let pitches @ [_, output_pitch] = [views.input_pitch(channels), views.output_pitch(channels)];
    let (input, output, window, extent) = (conv.input, conv.output, conv.window, Extent::of(&cuts));
    let slide = Slide { input, output, pitches, window, extent };
    let [kernel_height, kernel_width] = conv.window.kernel;
    let header_len = channels * (1 + usize::from(has_slopes(activation)));
    let pitch = number(channels);
    let code = slide.body(sliding, |lanes, _, _| {
        let bias = lanes.load(&quote!(w), &quote!(c));
        let slope = lanes.load(&quote!(w), &quote!(#pitch + c));
        Slid {
            before: quote!(let bias = #bias;),
            start: quote!(bias),
            weights: Box::new(move |row, taps| {
                let [kernel_row, pitch, header] = [kernel_width * channels, channels, header_len].map(number);
                let weights = taps.iter().map(|(weight, tap)| {
                    let at = if is_zero(tap) { quote!(c) } else { quote!(#tap * #pitch + c) };
                    let load = lanes.load(&quote!(taps), &at);
                    quote!(let #weight = #load;)
                });
                quote! {
                    let taps: &[f32; #kernel_row] = hw::window(w, #header + #row * #kernel_row);
                    #(#weights)*
                }
            }),
            combine: Box::new(|sum, x, weight| quote!(#sum = s.mul_add(#x, #weight, #sum);)),
            finish: Box::new(move |sum, _, _| activate(activation, quote!(#sum), &slope)),
        }
    });
    let body = Body {
        name: format!("depthwise_{kernel_height}x{kernel_width}"),
        inputs: views.input_lens(),
        weights: Some(header_len + kernel_height * kernel_width * channels),
        output: views.output.span(),
        scratch: None,
        code,
    };
    spread(body, &cuts, output.width * output_pitch)
}
