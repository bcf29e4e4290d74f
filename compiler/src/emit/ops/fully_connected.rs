//! Fully connected layers: some outputs at once, vectors along the inputs.
//!
//! ```text
//! for each tile of outputs:
//!   for each vector of inputs, for each output of the tile:
//!     a[output] += inputs * weights[output]
//!   y[output] = sum of the lanes of a[output]
//! y = activation(y + bias)
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, has_slopes, local, number, vectors};
use crate::emit::ops::Body;
use crate::plan::FullyConnected;
use crate::plan::ops::fully_connected::Schedule;

/// The body of a fully connected layer.
pub fn body(connected: &FullyConnected, schedule: Schedule, activation: Option<Activation>) -> Body {
    let Schedule { lanes, rows } = schedule;
    let (inputs, units) = (connected.inputs(), connected.units);
    let row_len = inputs.next_multiple_of(lanes);
    let padded = units.next_multiple_of(lanes);
    let (tiles, rest) = (units / rows, units % rows);

    let whole = tile(inputs, lanes, rows);
    let [tile_len, tile_rows, count] = [row_len * rows, rows, tiles].map(number);
    let last = (rest > 0).then(|| {
        let last = tile(inputs, lanes, rest);
        let [len, at, rest, first] = [row_len * rest, tiles * rows * row_len, rest, tiles * rows].map(number);
        quote! {
            let weights: &[f32; #len] = hw::window(w, #at);
            let sums: &mut [f32; #rest] = hw::window_mut(y, #first);
            #last
        }
    });
    let [bias_at, slope_at] = [units * row_len, units * row_len + padded].map(number);
    let epilogue = vectors(units, &quote!(i), |lanes| {
        let (sum, bias) = (lanes.load(&quote!(y), &quote!(i)), lanes.load(&quote!(w), &quote!(#bias_at + i)));
        let slope = lanes.load(&quote!(w), &quote!(#slope_at + i));
        let value = activate(activation, quote!(s.add(#sum, #bias)), &slope);
        lanes.store(&value, &quote!(y), &quote!(i))
    });
    Body {
        name: format!("fully_connected_rows_{rows}_lanes_{lanes}"),
        inputs: vec![inputs],
        weights: Some(units * row_len + padded * (1 + usize::from(has_slopes(activation)))),
        output: units,
        scratch: None,
        code: quote! {
            for tile in 0..#count {
                let weights: &[f32; #tile_len] = hw::window(w, tile * #tile_len);
                let sums: &mut [f32; #tile_rows] = hw::window_mut(y, tile * #tile_rows);
                #whole
            }
            #last
            #epilogue
        },
    }
}

/// Fills `sums` from `weights` and `x0`.
fn tile(inputs: usize, lanes: usize, rows: usize) -> TokenStream {
    let sums: Vec<Ident> = (0..rows).map(|row| local("a", &[row])).collect();
    let fused = |weights: &TokenStream, first: usize| -> TokenStream {
        let fused = sums.iter().enumerate().map(|(row, sum)| {
            let at = number(first + row * lanes);
            quote!(#sum = s.mul_add(x, s.load(#weights, #at), #sum);)
        });
        fused.collect()
    };
    let (block, lanes_number) = (number(lanes * rows), number(lanes));
    let whole = (inputs >= lanes).then(|| {
        let fused = fused(&quote!(w), 0);
        quote! {
            for (x, w) in hw::chunks::<#lanes_number>(x0).iter().zip(hw::chunks::<#block>(weights)) {
                let x = s.load(x, 0);
                #fused
            }
        }
    });
    let rest = inputs % lanes;
    let tail = (rest > 0).then(|| {
        let at = number(inputs - rest);
        let load = Lanes::of(rest, lanes).load(&quote!(x0), &quote!(#at));
        let fused = fused(&quote!(weights), inputs / lanes * lanes * rows);
        quote! {
            let x = #load;
            #fused
        }
    });
    let indices = (0..rows).map(number);
    quote! {
        #(let mut #sums = s.splat(0.0);)*
        #whole
        #tail
        #(sums[#indices] = s.reduce_add(#sums);)*
    }
}
