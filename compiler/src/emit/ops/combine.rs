//! `add` and `multiply`, `sub` and `div`: sums and products of several inputs, differences and quotients of two. Some may have one
//! row, one column or one channel that serves for all:
//!
//! ```text
//! for pixel {                         or, where a row or a column serves for all, for oy { for ox { pixel = …
//!   x2 = [x2[pixel]; LANES]           an input of one channel
//!   for c by vectors { y[pixel][c] = x0[pixel][c] * x1[c] * x2 }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, affine, has_slopes, local, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::{Combine, Shared};
use crate::shape::Map;

/// The body of a sum.
pub fn add(combine: &Combine, views: &Views, activation: Option<Activation>) -> Body {
    body("add", combine, views, activation, &quote!(add))
}

/// The body of a product.
pub fn multiply(combine: &Combine, views: &Views, activation: Option<Activation>) -> Body {
    body("multiply", combine, views, activation, &quote!(mul))
}

/// The body of a difference.
pub fn sub(combine: &Combine, views: &Views, activation: Option<Activation>) -> Body {
    body("sub", combine, views, activation, &quote!(sub))
}

/// The body of a quotient.
pub fn div(combine: &Combine, views: &Views, activation: Option<Activation>) -> Body {
    body("div", combine, views, activation, &quote!(div))
}

fn body(name: &str, combine: &Combine, views: &Views, activation: Option<Activation>, method: &TokenStream) -> Body {
    let Combine { output, shared } = combine;
    let Map { height, width, channels } = *output;
    let value = |lanes: &Lanes, at: &TokenStream| {
        let loads = shared.iter().enumerate().map(|(input, shared)| {
            let x = local("x", &[input]);
            if shared.channels { quote!(#x) } else { lanes.load(&quote!(#x), at) }
        });
        let combined = loads.reduce(|a, b| quote!(s.#method(#a, #b))).unwrap_or_default();
        let slope = lanes.load(&quote!(w), at);
        lanes.store(&activate(activation, combined, &slope), &quote!(y), at)
    };
    let is_by_pixel = shared.iter().any(|shared| shared.are_any()) || has_slopes(activation);
    let code = if is_by_pixel || !views.are_contiguous() {
        let inputs = shared.iter().zip(&views.inputs).enumerate();
        let pixels = inputs.map(|(input, (shared, view))| {
            let x = local("x", &[input]);
            let own = if shared.channels { 1 } else { channels };
            let (len, pitch) = (number(own), view.pitch_for(own));
            let at = match shared {
                // The whole of it.
                Shared { rows: true, columns: true, channels: false } => return TokenStream::new(),
                Shared { rows: true, columns: true, .. } => quote!(0),
                Shared { rows: true, .. } => affine(&[(quote!(ox), pitch)], 0, 0),
                Shared { columns: true, .. } => affine(&[(quote!(oy), pitch)], 0, 0),
                Shared { .. } => affine(&[(quote!(pixel), pitch)], 0, 0),
            };
            let splat = shared.channels.then(|| quote!(let #x = s.splat(#x[0]);));
            quote! {
                let #x: &[f32; #len] = hw::window(#x, #at);
                #splat
            }
        });
        let pixels: TokenStream = pixels.collect();
        let [len, pitch] = [channels, views.output_pitch(channels)].map(number);
        let loops = vectors(channels, &quote!(c), |lanes| value(lanes, &quote!(c)));
        let statements = quote! {
            #pixels
            let y: &mut [f32; #len] = hw::window_mut(y, pixel * #pitch);
            #loops
        };
        if shared.iter().any(|shared| shared.rows != shared.columns) {
            let [height, width] = [height, width].map(number);
            quote! {
                for oy in 0..#height {
                    for ox in 0..#width {
                        let pixel = oy * #width + ox;
                        #statements
                    }
                }
            }
        } else {
            let count = number(output.pixels());
            quote! {
                for pixel in 0..#count {
                    #statements
                }
            }
        }
    } else {
        vectors(output.len(), &quote!(i), |lanes| value(lanes, &quote!(i)))
    };
    Body {
        name: name.to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(channels),
        output: views.output.span(),
        scratch: None,
        code,
    }
}
