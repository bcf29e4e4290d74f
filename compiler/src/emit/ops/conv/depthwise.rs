//! Depthwise convolutions: a window slides over each channel, multiplied by the channel's own filter.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, is_zero, number};
use crate::emit::ops::conv::Pitches;
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, Place, spread};
use crate::emit::slide::{Slid, Slide};
use crate::plan::Conv;
use crate::plan::sliding::Sliding;

/// A depthwise convolution, and where the rows lie that it reads and fills.
pub struct Depthwise<'a> {
    pub conv: &'a Conv,
    pub sliding: &'a Sliding,
    pub pitches: Pitches,
    pub activation: Option<Activation>,
    /// Where the rows of the input lie.
    pub rows: Place,
    /// Which rows of the output are filled.
    pub extent: Extent,
}

/// The body of a depthwise convolution.
pub fn body(conv: &Conv, sliding: &Sliding, views: &Views, activation: Option<Activation>) -> Body {
    let (cuts, pitches) = (sliding.cuts(conv.output), Pitches::of(conv, views));
    let depthwise = Depthwise { conv, sliding, pitches, activation, rows: Place::All, extent: Extent::of(&cuts) };
    let [kernel_height, kernel_width] = conv.window.kernel;
    let body = Body {
        name: format!("depthwise_{kernel_height}x{kernel_width}"),
        inputs: views.input_lens(),
        weights: Some(depthwise.weights()),
        output: views.output.span(),
        scratch: None,
        code: depthwise.statements(),
    };
    spread(body, &cuts, conv.output.width * pitches.output)
}

impl Depthwise<'_> {
    /// Values of all packed weights.
    pub fn weights(&self) -> usize {
        self.header() + self.conv.window.kernel.iter().product::<usize>() * self.conv.input.channels
    }

    /// Values of biases and slopes.
    fn header(&self) -> usize {
        self.conv.input.channels * (1 + usize::from(has_slopes(self.activation)))
    }

    /// The statements for the rows of the extent.
    pub fn statements(&self) -> TokenStream {
        let Self { conv: Conv { input, output, window, .. }, sliding, pitches, activation, rows, extent } = self;
        let (channels, activation) = (input.channels, *activation);
        let pitches = [pitches.input, pitches.output];
        let slide = Slide { input: *input, output: *output, pitches, window: *window, rows: *rows, extent: *extent };
        let [kernel_row, header] = [window.kernel[1] * channels, self.header()].map(number);
        let pitch = number(channels);
        slide.body(sliding, |lanes, _, _| {
            let bias = lanes.load(&quote!(w), &quote!(c));
            let slope = lanes.load(&quote!(w), &quote!(#pitch + c));
            let (kernel_row, header, pitch) = (kernel_row.clone(), header.clone(), pitch.clone());
            Slid {
                before: quote!(let bias = #bias;),
                start: quote!(bias),
                weights: Box::new(move |row, taps| {
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
        })
    }
}
