//! Borders around maps.
//!
//! ```text
//! for each output row:
//!   for each pixel in front of the input's row, for those of the row, for each pixel behind it:
//!     output = the value, or the input pixel that the border repeats
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::{self, Activation, Fill};
use crate::emit::body::{affine, float, has_slopes, number, vectors};
use crate::emit::ops::{Body, Views, activation::in_place};
use crate::plan::{Pad, Pixels, span};
use crate::shape::{Map, Shape};

/// The body of a border.
pub fn body(pad: &Pad, views: &Views, activation: Option<Activation>) -> Body {
    let (x_pitch, y_pitch) = (views.input_pitch(pad.input.channels), views.output_pitch(pad.output.channels));
    let border = Border { pad, x_pitch, y_pitch };
    let code = match pad.pad.fill {
        Fill::Constant(value) => border.constant(value),
        Fill::Edge => border.repeated(&quote!(edge)),
        Fill::Reflect => border.repeated(&quote!(reflect)),
    };
    let epilogue = in_place(Pixels::of(Shape::Map(pad.output)), views, activation);
    Body {
        name: "pad".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(pad.output.channels),
        output: views.output.span(),
        scratch: None,
        code: quote!(#code #epilogue),
    }
}

/// A border, and values from one pixel of the input and of the output to the next.
struct Border<'a> {
    pad: &'a Pad,
    x_pitch: usize,
    y_pitch: usize,
}

impl Border<'_> {
    /// A border that is one value everywhere, in the order of memory.
    fn constant(&self, value: f32) -> TokenStream {
        let Pad { input, output, pad: ir::Pad { before: [top, left], .. } } = *self.pad;
        let (end, below) = (left + input.width, top + input.height);
        let above = self.filled(value, top * output.width, 0);
        let left_border = self.filled(value, left, 0);
        let right_border = self.filled(value, output.width - end, end);
        let below = self.filled(value, (output.height - below) * output.width, below * output.width);
        let inside = if input.channels == output.channels { self.inside() } else { self.inside_with_channels(value) };
        let y = self.output_row(&affine(&[(quote!(row), 1)], top, 0));
        let (x, height) = (self.input_row(&quote!(row)), number(input.height));
        quote! {
            #above
            for row in 0..#height {
                #x
                #y
                #left_border
                #inside
                #right_border
            }
            #below
        }
    }

    /// The statement that leaves in `x` a row of the input.
    fn input_row(&self, row: &TokenStream) -> TokenStream {
        let Map { width, channels, .. } = self.pad.input;
        let [len, rows] = [span(width, self.x_pitch, channels), width * self.x_pitch].map(number);
        quote!(let x: &[f32; #len] = hw::window(x0, #row * #rows);)
    }

    /// The statement that leaves in `y` a row of the output.
    fn output_row(&self, row: &TokenStream) -> TokenStream {
        let Map { width, channels, .. } = self.pad.output;
        let [len, rows] = [span(width, self.y_pitch, channels), width * self.y_pitch].map(number);
        quote!(let y: &mut [f32; #len] = hw::window_mut(y, #row * #rows);)
    }

    /// The statements that fill `pixels` pixels of `y` from the one at `first` on, if there are any.
    fn filled(&self, value: f32, pixels: usize, first: usize) -> Option<TokenStream> {
        let channels = self.pad.output.channels;
        if pixels == 0 || self.y_pitch == channels {
            return filled(value, pixels * channels, first * channels);
        }
        let one = filled(value, channels, 0);
        let [start, end, pitch, channels] = [first, first + pixels, self.y_pitch, channels].map(number);
        Some(quote! {
            for pixel in #start..#end {
                let y: &mut [f32; #channels] = hw::window_mut(y, pixel * #pitch);
                #one
            }
        })
    }

    /// The row `x` of the input, inside the row `y` of the output.
    fn inside(&self) -> TokenStream {
        let Pad { input: Map { width, channels, .. }, pad: ir::Pad { before: [_, left], .. }, .. } = *self.pad;
        if self.x_pitch == channels && self.y_pitch == channels {
            let first = number(left * channels);
            return copied(width * channels, &quote!(0), &quote!(#first));
        }
        let (x_pitch, y_pitch) = (number(self.x_pitch), number(self.y_pitch));
        let column = affine(&[(quote!(column), 1)], left, 0);
        let pixel = copied(channels, &quote!(column * #x_pitch), &quote!(#column * #y_pitch));
        let width = number(width);
        quote!(for column in 0..#width { #pixel })
    }

    /// The same, with channels in front of and behind those of each pixel.
    fn inside_with_channels(&self, value: f32) -> TokenStream {
        let Pad { input, output, pad: ir::Pad { before: [_, left], channels: first, .. } } = *self.pad;
        let end = first + input.channels;
        let (in_front, behind) = (filled(value, first, 0), filled(value, output.channels - end, end));
        let [x_pitch, in_pixel] = [self.x_pitch, first].map(number);
        let inside = copied(input.channels, &quote!(column * #x_pitch), &quote!(#in_pixel));
        let column = affine(&[(quote!(column), 1)], left, 0);
        let [width, channels, pitch] = [input.width, output.channels, self.y_pitch].map(number);
        quote! {
            for column in 0..#width {
                let y: &mut [f32; #channels] = hw::window_mut(y, #column * #pitch);
                #in_front
                #inside
                #behind
            }
        }
    }

    /// A border of pixels of the input, which `function` finds by the place in the output, along each axis.
    fn repeated(&self, function: &TokenStream) -> TokenStream {
        let Pad { input, output, pad: ir::Pad { before: [top, left], .. } } = *self.pad;
        let [x_pitch, y_pitch, before, width] = [self.x_pitch, self.y_pitch, left, input.width].map(number);
        let from = quote!(hw::border::#function(column, #before, #width) * #x_pitch);
        let pixel = copied(input.channels, &from, &quote!(column * #y_pitch));
        let border = |start: usize, end: usize| {
            let [first, last] = [start, end].map(number);
            (start < end).then(|| quote!(for column in #first..#last { #pixel }))
        };
        let (in_front, behind) = (border(0, left), border(left + input.width, output.width));
        let [height, top, input_height] = [output.height, top, input.height].map(number);
        let x = self.input_row(&quote!(hw::border::#function(row, #top, #input_height)));
        let (y, inside) = (self.output_row(&quote!(row)), self.inside());
        quote! {
            for row in 0..#height {
                #x
                #y
                #in_front
                #inside
                #behind
            }
        }
    }
}

/// The statements that fill `len` values of `y` from `at` on, if there are any.
fn filled(value: f32, len: usize, at: usize) -> Option<TokenStream> {
    let (value, [size, at]) = (float(value), [len, at].map(number));
    (len > 0).then(|| {
        quote! {
            let border: &mut [f32; #size] = hw::window_mut(y, #at);
            border.fill(#value);
        }
    })
}

/// The statements that copy `len` values of `x` to `y`, between these places.
pub fn copied(len: usize, from: &TokenStream, to: &TokenStream) -> TokenStream {
    let code =
        vectors(len, &quote!(c), |lanes| lanes.store(&lanes.load(&quote!(from), &quote!(c)), &quote!(to), &quote!(c)));
    let len = number(len);
    quote! {
        let from: &[f32; #len] = hw::window(x, #from);
        let to: &mut [f32; #len] = hw::window_mut(y, #to);
        #code
    }
}
