//! `add` and `multiply`, `sub` and `div`: sums and products of several inputs, differences and quotients of two. Some may be a
//! single pixel that serves for all.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, has_slopes, local, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::{Combine, Pixels};

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
    let Combine { output, gates } = combine;
    let Pixels { count, channels } = *output;
    let value = |lanes: &Lanes, at: &TokenStream| {
        let loads = (0..gates.len()).map(|input| {
            let x = local("x", &[input]);
            lanes.load(&quote!(#x), at)
        });
        let combined = loads.reduce(|a, b| quote!(s.#method(#a, #b))).unwrap_or_default();
        let slope = lanes.load(&quote!(w), at);
        lanes.store(&activate(activation, combined, &slope), &quote!(y), at)
    };
    let code = if gates.contains(&true) || has_slopes(activation) || !views.are_contiguous() {
        let inputs = gates.iter().zip(&views.inputs).enumerate().filter(|(_, (gate, _))| !**gate);
        let pixels = inputs.map(|(input, (_, view))| {
            let (x, [len, pitch]) = (local("x", &[input]), [channels, view.pitch_for(channels)].map(number));
            quote!(let #x: &[f32; #len] = hw::window(#x, pixel * #pitch);)
        });
        let [count, len, pitch] = [count, channels, views.output_pitch(channels)].map(number);
        let loops = vectors(channels, &quote!(c), |lanes| value(lanes, &quote!(c)));
        quote! {
            for pixel in 0..#count {
                #(#pixels)*
                let y: &mut [f32; #len] = hw::window_mut(y, pixel * #pitch);
                #loops
            }
        }
    } else {
        vectors(output.values(), &quote!(i), |lanes| value(lanes, &quote!(i)))
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
