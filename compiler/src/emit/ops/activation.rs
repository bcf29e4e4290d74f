//! Activations by themselves, and as a second pass over what an operator has stored.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, number, vectors};
use crate::emit::ops::Body;
use crate::plan::Pixels;

/// The body of an activation.
pub fn body(pixels: Pixels, activation: Option<Activation>) -> Body {
    Body {
        name: "activation".to_owned(),
        inputs: vec![pixels.values()],
        weights: has_slopes(activation).then_some(pixels.channels),
        output: pixels.values(),
        scratch: None,
        code: map(pixels, activation, &quote!(x0)),
    }
}

/// The activation of what is in `y` already, in place; nothing where there is none.
pub fn in_place(pixels: Pixels, activation: Option<Activation>) -> TokenStream {
    if activation.is_none() { TokenStream::new() } else { map(pixels, activation, &quote!(y)) }
}

/// `y = activation(from)`. Slopes are in `w`.
fn map(pixels: Pixels, activation: Option<Activation>, from: &TokenStream) -> TokenStream {
    let Pixels { count, channels } = pixels;
    if has_slopes(activation) {
        let (count, pitch) = (number(count), number(channels));
        let loops = vectors(channels, &quote!(c), |lanes| {
            let (x, slope) = (lanes.load(from, &quote!(pixel * #pitch + c)), lanes.load(&quote!(w), &quote!(c)));
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
