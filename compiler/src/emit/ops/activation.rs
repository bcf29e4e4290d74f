//! Activations by themselves, and as a second pass over what an operator has stored; and copies.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::Pixels;

/// The body of an activation.
pub fn body(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    let pitches = [views.input_pitch(pixels.channels), views.output_pitch(pixels.channels)];
    Body {
        name: "activation".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(pixels.channels),
        output: views.output.span(),
        scratch: None,
        code: map(pixels, activation, &quote!(x0), pitches),
    }
}

/// The body of a copy.
pub fn copy(pixels: Pixels, views: &Views, activation: Option<Activation>) -> Body {
    Body { name: "copy".to_owned(), ..body(pixels, views, activation) }
}

/// The activation of what is in `y` already, in place; nothing where there is none.
pub fn in_place(pixels: Pixels, views: &Views, activation: Option<Activation>) -> TokenStream {
    if activation.is_none() {
        return TokenStream::new();
    }
    map(pixels, activation, &quote!(y), [views.output_pitch(pixels.channels); 2])
}

/// `y = activation(from)`, whose pixels are so far apart, those of `from` first. Slopes are in `w`.
fn map(pixels: Pixels, activation: Option<Activation>, from: &TokenStream, pitches: [usize; 2]) -> TokenStream {
    let Pixels { count, channels } = pixels;
    if has_slopes(activation) || pitches != [channels; 2] {
        let (count, [from_pitch, pitch]) = (number(count), pitches.map(number));
        let loops = vectors(channels, &quote!(c), |lanes| {
            let (x, slope) = (lanes.load(from, &quote!(pixel * #from_pitch + c)), lanes.load(&quote!(w), &quote!(c)));
            lanes.store(&activate(activation, x, &slope), &quote!(y), &quote!(pixel * #pitch + c))
        });
        quote! {
            for pixel in 0..#count {
                #loops
            }
        }
    } else {
        vectors(pixels.values(), &quote!(i), |lanes| {
            let x = lanes.load(from, &quote!(i));
            lanes.store(&activate(activation, x, &TokenStream::new()), &quote!(y), &quote!(i))
        })
    }
}
