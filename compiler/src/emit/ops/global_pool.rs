//! Global pools: one value for each channel.
//!
//! ```text
//! for each group of vectors of channels:
//!   a = start
//!   for each row of the input:
//!     of_row = start
//!     for each pixel of the row: of_row = combine(of_row, input)
//!     a = combine(a, of_row)
//!   output = finish(a)
//! ```
//!
//! A sum of its own for each row keeps the rounding error of a mean in proportion to height plus width, not to their
//! product. Several vectors at once read whole cache lines, and none waits for its own last sum.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, grouped_vectors, has_slopes, local, number};
use crate::emit::ops::{Body, Views};
use crate::shape::Map;

/// Vectors of channels that are computed at once.
const VECTORS: usize = 4;

/// The body of a global max pool.
pub fn max(map: Map, views: &Views, activation: Option<Activation>) -> Body {
    body("global_max_pool", map, views, activation, &quote!(f32::NEG_INFINITY), &quote!(maximum), |a| quote!(#a))
}

/// The body of a global average pool.
pub fn avg(map: Map, views: &Views, activation: Option<Activation>) -> Body {
    let pixels = number(map.pixels());
    let mean = |a: &Ident| quote!(s.div(#a, s.splat(#pixels as f32)));
    body("global_avg_pool", map, views, activation, &quote!(0.0), &quote!(add), mean)
}

fn body(
    name: &str,
    map: Map,
    views: &Views,
    activation: Option<Activation>,
    start: &TokenStream,
    method: &TokenStream,
    finish: impl Fn(&Ident) -> TokenStream,
) -> Body {
    let pitch = views.input_pitch(map.channels);
    let reduction = Reduction { map, pitch, start: start.clone(), method: method.clone() };
    let code = reduction.code(
        |_, _, _| TokenStream::new(),
        |x, _| x,
        |a, lanes, at| {
            let slope = lanes.load(&quote!(w), at);
            lanes.store(&activate(activation, finish(a), &slope), &quote!(y), at)
        },
    );
    Body {
        name: name.to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(map.channels),
        output: views.output.span(),
        scratch: None,
        code,
    }
}

/// One value for each channel, made of those of all pixels.
pub struct Reduction {
    /// The map.
    pub map: Map,
    /// Values from one of its pixels to the next.
    pub pitch: usize,
    /// What is started from.
    pub start: TokenStream,
    /// The method that combines two.
    pub method: TokenStream,
}

impl Reduction {
    /// The loop nest, of several vectors of channels at a time. For each vector `before` writes statements that come first, given its
    /// number, the lanes in use and the channel that it begins with; `value` the expression of what is combined, given that of the
    /// input and the number; `finish` the statement that stores what comes out, given its variable, the lanes and the channel.
    pub fn code(
        &self,
        before: impl Fn(usize, &Lanes, &TokenStream) -> TokenStream,
        value: impl Fn(TokenStream, usize) -> TokenStream,
        finish: impl Fn(&Ident, &Lanes, &TokenStream) -> TokenStream,
    ) -> TokenStream {
        let Self { map, pitch, start, method } = self;
        let [height, width, channels, pitch] = [map.height, map.width, map.channels, *pitch].map(number);
        grouped_vectors(map.channels, &quote!(c), VECTORS, |vectors, lanes| {
            let named = |prefix| (0..vectors).map(move |vector| local(prefix, &[vector])).collect::<Vec<_>>();
            let (all, of_row) = (named("a"), named("row"));
            let before = (0..vectors).map(|vector| before(vector, lanes, &channel(vector)));
            let values = (0..vectors).map(|vector| value(lanes.load(&quote!(x), &channel(vector)), vector));
            let stores = all.iter().enumerate().map(|(vector, a)| finish(a, lanes, &channel(vector)));
            quote! {
                #(#before)*
                #(let mut #all = s.splat(#start);)*
                for row in 0..#height {
                    #(let mut #of_row = s.splat(#start);)*
                    for column in 0..#width {
                        let x: &[f32; #channels] = hw::window(x0, (row * #width + column) * #pitch);
                        #(#of_row = s.#method(#of_row, #values);)*
                    }
                    #(#all = s.#method(#all, #of_row);)*
                }
                #(#stores)*
            }
        })
    }
}

/// The channel that a vector begins with.
fn channel(vector: usize) -> TokenStream {
    match vector {
        0 => quote!(c),
        1 => quote!(c + S::LANES),
        _ => {
            let vector = number(vector);
            quote!(c + #vector * S::LANES)
        }
    }
}
