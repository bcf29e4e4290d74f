//! Global pools: one value for each channel.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, number, vectors};
use crate::emit::ops::Body;
use crate::shape::Map;

/// The body of a global max pool.
pub fn max(map: Map, activation: Option<Activation>) -> Body {
    body("global_max_pool", map, activation, &quote!(f32::NEG_INFINITY), &quote!(max), &quote!(a))
}

/// The body of a global average pool.
pub fn avg(map: Map, activation: Option<Activation>) -> Body {
    let pixels = number(map.pixels());
    body("global_avg_pool", map, activation, &quote!(0.0), &quote!(add), &quote!(s.div(a, s.splat(#pixels as f32))))
}

fn body(
    name: &str,
    map: Map,
    activation: Option<Activation>,
    start: &TokenStream,
    method: &TokenStream,
    finish: &TokenStream,
) -> Body {
    let [pixels, pitch] = [map.pixels(), map.channels].map(number);
    let code = vectors(map.channels, &quote!(c), |lanes| {
        let x = lanes.load(&quote!(x), &quote!(c));
        let slope = lanes.load(&quote!(w), &quote!(c));
        let store = lanes.store(&activate(activation, finish.clone(), &slope), &quote!(y), &quote!(c));
        quote! {
            let mut a = s.splat(#start);
            for pixel in 0..#pixels {
                let x: &[f32; #pitch] = hw::window(x0, pixel * #pitch);
                a = s.#method(a, #x);
            }
            #store
        }
    });
    Body {
        name: name.to_owned(),
        inputs: vec![map.len()],
        weights: has_slopes(activation).then_some(map.channels),
        output: map.channels,
        code,
    }
}
