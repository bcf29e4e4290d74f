//! Winograd's algorithm: the runtime transforms windows and sums, the products between are written out.
//!
//! ```text
//! for each block of tiles:
//!   windows[matrix][tile][channel] = transform of the input
//!   for each matrix: sums[matrix][tile][filter] = windows[matrix][tile][channel] * filters[matrix][channel][filter]
//!   y = activation(transform of the sums + bias)
//! ```
//!
//! Threads share bands of the output, each of which is gone through in blocks of its own, or each of the three stages of a block: by
//! tiles, by matrices, by rows of tiles.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::check::ir::Activation;
use crate::emit::body::{epilogue, has_slopes, number};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::spread;
use crate::plan::Conv;
use crate::plan::ops::conv::winograd::Winograd;
use crate::plan::packing::winograd_header;

use super::Pitches;
use super::direct::DirectBody;

/// The body of a convolution by Winograd's algorithm.
pub fn body(conv: &Conv, winograd: &Winograd, views: &Views, activation: Option<Activation>) -> Body {
    let multiplied = winograd.product(conv);
    let products = DirectBody::product(&multiplied, &winograd.product);
    let filters = conv.output.channels;
    let header = winograd_header(filters, has_slopes(activation));
    let weights_len = header + winograd.matrices() * products.group_len();

    let (transform, epilogue, multiply) =
        (transform(winograd.out, winograd.kernel, winograd.stride), epilogue(activation), products.group());
    let [out, side, channels, header] = [winograd.out, winograd.side(), conv.input.channels, header].map(number);
    let [height, width, rows, columns] =
        [conv.input.height, conv.input.width, conv.output.height, conv.output.width].map(number);
    let [above, left] = conv.window.before.map(number);
    let (cuts, [all_tiles, first_row]) = (winograd.cuts(conv), filled(conv, winograd));
    let [tiles, stages] = [winograd.block, winograd.stages()].map(number);
    let (input_pitch, sums_pitch) = (winograd.input_pitch(conv), winograd.sums_pitch(conv));
    let weights = number(weights_len);
    let [matrices, windows_len, sums_len] =
        [1, input_pitch, sums_pitch].map(|pitch| number(winograd.matrices() * pitch));
    let [window_len, sum_len, filters_len] =
        [multiplied.input.len(), multiplied.output.len(), products.group_len()].map(number);
    let span = number((winograd.matrices() - 1) * sums_pitch + filters);
    let [input_pitch, sums_pitch, filters] = [input_pitch, sums_pitch, filters].map(number);
    let slopes = if has_slopes(activation) {
        quote!(::core::option::Option::Some(hw::window(w, #filters)))
    } else {
        quote!(::core::option::Option::None)
    };
    let pitches = Pitches::of(conv, views);
    let row_len = conv.output.width * pitches.output;
    let [x_pitch, y_pitch] = [pitches.input, pitches.output].map(number);
    let residual = residual(conv, pitches);
    let body = Body {
        name: format!("winograd_{}x{}_{}", winograd.out, winograd.kernel, products.tile_name()),
        inputs: views.input_lens(),
        weights: Some(weights_len),
        output: views.output.span(),
        scratch: Some(winograd.block_scratch(conv)),
        code: quote! {
            let geometry = hw::winograd::Geometry {
                input: [#height, #width],
                output: [#rows, #columns],
                before: [#above, #left],
            };
            struct Products<'a> {
                windows: &'a [f32; #windows_len],
                w: &'a [f32; #weights],
                part: ::core::ops::Range<usize>,
                sums: &'a mut [f32],
            }
            impl<S: hw::Simd> hw::Kernel<S> for Products<'_> {
                #[inline(always)]
                fn run(self, s: S) {
                    let Self { windows, w, part, sums } = self;
                    for (matrix, sums) in part.zip(sums.chunks_exact_mut(#sums_pitch)) {
                        let x0: &[f32; #window_len] = hw::window(windows, matrix * #input_pitch);
                        let w: &[f32; #filters_len] = hw::window(w, #header + matrix * #filters_len);
                        let y: &mut [f32; #sum_len] = hw::part_mut(sums, 0);
                        #multiply
                    }
                }
            }
            let (windows, rest) = hw::take::<#windows_len>(scratch, 0);
            let (sums, _) = hw::take::<#sums_len>(rest, 0);
            let all = #all_tiles;
            for first in all.clone().step_by(#tiles) {
                let first = ::core::cmp::Ord::min(first, all.end - #tiles);
                let input = hw::winograd::Input::<_, #out, #side, #channels, #x_pitch, #input_pitch> {
                    transform: hw::winograd::#transform,
                    geometry,
                    first,
                    x: x0,
                    matrices: hw::Matrices::new(windows, #tiles),
                };
                hw::spread(#stages, input, |part| s.vectorize(part));
                let matrices =
                    hw::Rows { part: 0..#matrices, units: #matrices, head: 0, unit: 1, len: #sums_pitch, y: &mut *sums };
                hw::spread(#stages, matrices, |hw::Rows { part, y, .. }| {
                    s.vectorize(Products { windows: &*windows, w, part, sums: y })
                });
                let output = hw::winograd::Output::<_, _, _, #out, #side, #filters, #y_pitch, #sums_pitch, #span> {
                    transform: hw::winograd::#transform,
                    epilogue: #epilogue,
                    geometry,
                    tiles: first..first + #tiles,
                    first,
                    sums: &*sums,
                    bias: hw::window(w, 0),
                    slopes: #slopes,
                    residual: #residual,
                    first_row: #first_row,
                    y: &mut *y,
                };
                hw::spread(#stages, output, |part| s.vectorize(part));
            }
        },
    };
    spread(body, &cuts, row_len)
}

/// The name of the runtime's transform.
pub fn transform(out: usize, kernel: usize, stride: usize) -> Ident {
    match stride {
        1 => format_ident!("F{out}{kernel}"),
        _ => format_ident!("F{out}{kernel}By{stride}"),
    }
}

/// What is added to the sums.
fn residual(conv: &Conv, pitches: Pitches) -> TokenStream {
    let pitch = number(pitches.residual);
    if conv.residual { quote!(hw::winograd::Residual::<#pitch>(x1)) } else { quote!(hw::winograd::NoResidual) }
}

/// The tiles that are gone through, and the first row of the output that they fill.
fn filled(conv: &Conv, winograd: &Winograd) -> [TokenStream; 2] {
    if winograd.cuts(conv).are_any() {
        let [out, columns] = [winograd.out, conv.output.width.div_ceil(winograd.out)].map(number);
        [quote!(part.start / #out * #columns..part.end.div_ceil(#out) * #columns), quote!(start)]
    } else {
        let tiles = number(winograd.tiles);
        [quote!(0..#tiles), quote!(0)]
    }
}
