//! `add` and `multiply`: sums and products of several inputs, some of which may be a single pixel that serves for all.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, has_slopes, local, number, vectors};
use crate::emit::ops::Body;
use crate::plan::{Combine, Pixels};

/// The body of a sum.
pub fn add(combine: &Combine, activation: Option<Activation>) -> Body {
    body("add", combine, activation, &quote!(add))
}

/// The body of a product.
pub fn multiply(combine: &Combine, activation: Option<Activation>) -> Body {
    body("multiply", combine, activation, &quote!(mul))
}

fn body(name: &str, combine: &Combine, activation: Option<Activation>, method: &TokenStream) -> Body {
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
    let code = if gates.contains(&true) || has_slopes(activation) {
        let [count, pitch] = [count, channels].map(number);
        let pixels = gates.iter().enumerate().filter(|(_, gate)| !**gate).map(|(input, _)| {
            let x = local("x", &[input]);
            quote!(let #x: &[f32; #pitch] = hw::window(#x, pixel * #pitch);)
        });
        let loops = vectors(channels, &quote!(c), |lanes| value(lanes, &quote!(c)));
        quote! {
            for pixel in 0..#count {
                #(#pixels)*
                let y: &mut [f32; #pitch] = hw::window_mut(y, pixel * #pitch);
                #loops
            }
        }
    } else {
        vectors(output.values(), &quote!(i), |lanes| value(lanes, &quote!(i)))
    };
    Body {
        name: name.to_owned(),
        inputs: gates.iter().map(|&gate| if gate { channels } else { output.values() }).collect(),
        weights: has_slopes(activation).then_some(channels),
        output: output.values(),
        scratch: None,
        code,
    }
}
