//! Fully connected layers: some outputs at once, vectors along the inputs.
//!
//! ```text
//! for each tile of outputs:
//!   for each vector of inputs, for each panel of the tile, for each row of the panel:
//!     a[panel][row] += inputs * weights[panel][row]
//!   y[output] = sum of the lanes of a[panel][row]
//! y = activation(y * scale + bias)      or without scales, where the weights have none
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::check::ir::Activation;
use crate::dtype::WeightsDtype;
use crate::emit::body::{Lanes, activate, counted_vectors, has_slopes, load_weights, local, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, spread};
use crate::plan::FullyConnected;
use crate::plan::ops::fully_connected::Schedule;
use crate::plan::packing::header_rows;

/// The body of a fully connected layer.
pub fn body(connected: &FullyConnected, schedule: Schedule, views: &Views, activation: Option<Activation>) -> Body {
    let Schedule { lanes, rows, panels, .. } = schedule;
    let cuts = schedule.cuts(connected);
    let extent = Extent::of(&cuts);
    let (inputs, units, dtype) = (connected.inputs(), connected.units, connected.dtype);
    // Values that the weights of so many outputs are packed in.
    let len = |outputs: usize| outputs * inputs.next_multiple_of(lanes) / dtype.per_value();
    let padded = units.next_multiple_of(lanes);
    let outputs = schedule.outputs();
    let (tiles, rest) = (units / outputs, units % outputs);

    let whole = tile(inputs, lanes, dtype, &vec![rows; panels]);
    let [tile_len, tile_rows] = [len(outputs), outputs].map(number);
    let count = extent.tiles(0, outputs, tiles);
    let last = (rest > 0).then(|| {
        let mut last = vec![rows; rest / rows];
        last.extend((!rest.is_multiple_of(rows)).then_some(rest % rows));
        let last = tile(inputs, lanes, dtype, &last);
        let [len, at, rest, first] = [len(rest), len(tiles * outputs), rest, tiles * outputs].map(number);
        let sums = extent.window(&extent.place(&quote!(#first)));
        let last = quote! {
            let weights: &[f32; #len] = hw::window(w, #at);
            let sums: &mut [f32; #rest] = #sums;
            #last
        };
        extent.at_the_end(units, &last)
    });
    let sums = extent.window(&extent.place(&quote!(tile * #tile_rows)));
    let unit = extent.row(&quote!(i));
    let rows = header_rows(dtype, has_slopes(activation));
    let [bias_at, scale_at, slope_at] = [0, 1, rows - 1].map(|row| number(len(units) + row * padded));
    let finish = |lanes: &Lanes| {
        let (sum, bias) = (lanes.load(&quote!(y), &quote!(i)), lanes.load(&quote!(w), &quote!(#bias_at + #unit)));
        let slope = lanes.load(&quote!(w), &quote!(#slope_at + #unit));
        let finished = if dtype.is_scaled() {
            let scale = lanes.load(&quote!(w), &quote!(#scale_at + #unit));
            quote!(s.mul_add(#sum, #scale, #bias))
        } else {
            quote!(s.add(#sum, #bias))
        };
        let value = activate(activation, finished, &slope);
        lanes.store(&value, &quote!(y), &quote!(i))
    };
    let epilogue = if extent.is_whole() {
        vectors(units, &quote!(i), finish)
    } else {
        counted_vectors(&quote!(part.len()), &quote!(i), finish)
    };
    let in_dtype = if dtype == WeightsDtype::F32 { String::new() } else { format!("_in_{}", dtype.name()) };
    let body = Body {
        name: format!("fully_connected_rows_{outputs}_lanes_{lanes}{in_dtype}"),
        inputs: views.input_lens(),
        weights: Some(len(units) + padded * rows),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for tile in #count {
                let weights: &[f32; #tile_len] = hw::window(w, tile * #tile_len);
                let sums: &mut [f32; #tile_rows] = #sums;
                #whole
            }
            #last
            #epilogue
        },
    };
    spread(body, &cuts, 1)
}

/// Fills `sums` from `weights`, which are panels of as many rows as `panels` says, and `x0`.
fn tile(inputs: usize, lanes: usize, dtype: WeightsDtype, panels: &[usize]) -> TokenStream {
    let row_len = inputs.next_multiple_of(lanes);
    let streams: Vec<Ident> = (0..panels.len()).map(|panel| local("w", &[panel])).collect();
    let mut first = 0;
    let starts = panels.iter().zip(&streams).map(|(rows, stream)| {
        let [at, len] = [first, rows * row_len].map(|weights| number(weights / dtype.per_value()));
        first += rows * row_len;
        quote!(let #stream: &[f32; #len] = hw::window(weights, #at);)
    });
    let starts: TokenStream = starts.collect();
    // The multiply-adds of one vector of inputs, whose weights begin after as many vectors of each row.
    let fused = |vectors: usize| -> TokenStream {
        let fused = panels.iter().zip(&streams).enumerate().flat_map(|(panel, (&rows, stream))| {
            (0..rows).map(move |row| {
                let sum = local("a", &[panel, row]);
                let weights = load_weights(dtype, &quote!(#stream), (vectors * rows + row) * lanes);
                quote!(#sum = s.mul_add(x, #weights, #sum);)
            })
        });
        fused.collect()
    };
    let whole = (inputs >= lanes).then(|| {
        let blocks = panels.iter().map(|rows| number(lanes * rows / dtype.per_value()));
        let (lanes, fused) = (number(lanes), fused(0));
        let pattern = streams.iter().fold(quote!(x), |pattern, stream| quote!((#pattern, #stream)));
        quote! {
            for #pattern in hw::chunks::<#lanes>(x0).iter() #(.zip(hw::chunks::<#blocks>(#streams)))* {
                let x = s.load(x, 0);
                #fused
            }
        }
    });
    let rest = inputs % lanes;
    let tail = (rest > 0).then(|| {
        let at = number(inputs - rest);
        let load = Lanes::of(rest, lanes).load(&quote!(x0), &quote!(#at));
        let fused = fused(inputs / lanes);
        quote! {
            let x = #load;
            #fused
        }
    });
    let sums =
        || panels.iter().enumerate().flat_map(|(panel, &rows)| (0..rows).map(move |row| local("a", &[panel, row])));
    let (starting, ending) = (sums(), sums());
    let indices = (0..panels.iter().sum()).map(number);
    quote! {
        #starts
        #(let mut #starting = s.splat(0.0);)*
        #whole
        #tail
        #(sums[#indices] = s.reduce_add(#ending);)*
    }
}
