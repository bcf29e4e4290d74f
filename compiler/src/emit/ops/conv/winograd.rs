//! Winograd's algorithm: the runtime transforms windows and sums, the products between are written out.
//!
//! ```text
//! where blocks of pixels are taken as one: x = a map of those
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

    let (transform, epilogue) = (transform(winograd.out, winograd.kernel, winograd.stride), epilogue(activation));
    let seen = winograd.seen(conv);
    let [out, side, channels] = [winograd.out, winograd.side(), seen.input.channels].map(number);
    let [height, width, rows, columns] =
        [seen.input.height, seen.input.width, conv.output.height, conv.output.width].map(number);
    let [above, left] = seen.window.before.map(number);
    let (cuts, [all_tiles, first_row]) = (winograd.cuts(conv), filled(conv, winograd));
    let [tiles, stages] = [winograd.block, winograd.stages()].map(number);
    let (input_pitch, sums_pitch) = (winograd.input_pitch(conv), winograd.sums_pitch(conv));
    let multiply = multiply(conv, winograd, &products, header);
    let [matrices, windows_len, sums_len] =
        [1, input_pitch, sums_pitch].map(|pitch| number(winograd.matrices() * pitch));
    let span = number((winograd.matrices() - 1) * sums_pitch + filters);
    let [input_pitch, sums_pitch, filters] = [input_pitch, sums_pitch, filters].map(number);
    let slopes = if has_slopes(activation) {
        quote!(::core::option::Option::Some(hw::window(w, #filters)))
    } else {
        quote!(::core::option::Option::None)
    };
    let pitches = Pitches::of(conv, views);
    let row_len = conv.output.width * pitches.output;
    let x_pitch = number(if winograd.deepened.is_some() { seen.input.channels } else { pitches.input });
    let y_pitch = number(pitches.output);
    let residual = residual(conv, pitches);
    let body = Body {
        name: format!("winograd_{}x{}_{}", winograd.out, winograd.kernel, products.tile_name()),
        inputs: input_lens(winograd, &seen, views),
        weights: Some(weights_len),
        output: views.output.span(),
        scratch: Some(winograd.block_scratch(conv)),
        code: quote! {
            let geometry = hw::winograd::Geometry {
                input: [#height, #width],
                output: [#rows, #columns],
                before: [#above, #left],
            };
            #multiply
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
    let body = spread(body, &cuts, row_len);
    match winograd.deepened {
        Some(deepened) => deepen(conv, winograd, deepened.size, views, body),
        None => body,
    }
}

/// The kernel that multiplies some of the matrices, with `header` values in front of their weights.
fn multiply(conv: &Conv, winograd: &Winograd, products: &DirectBody<'_>, header: usize) -> TokenStream {
    let multiplied = winograd.product(conv);
    let (input_pitch, sums_pitch) = (winograd.input_pitch(conv), winograd.sums_pitch(conv));
    let windows_len = number(winograd.matrices() * input_pitch);
    let weights = number(header + winograd.matrices() * products.group_len());
    let [window_len, sum_len, filters_len] =
        [multiplied.input.len(), multiplied.output.len(), products.group_len()].map(number);
    let [input_pitch, sums_pitch, header] = [input_pitch, sums_pitch, header].map(number);
    let multiply = products.group();
    quote! {
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
                for (of_part, sums) in hw::chunks_mut::<#sums_pitch>(sums).iter_mut().enumerate() {
                    let matrix = part.start + of_part;
                    let x0: &[f32; #window_len] = hw::window(windows, matrix * #input_pitch);
                    let w: &[f32; #filters_len] = hw::window(w, #header + matrix * #filters_len);
                    let y: &mut [f32; #sum_len] = hw::window_mut(sums, 0);
                    #multiply
                }
            }
        }
    }
}

/// Lengths of what the transforms read: of the map of blocks of pixels, where those are taken as one, in place of the input.
fn input_lens(winograd: &Winograd, seen: &Conv, views: &Views) -> Vec<usize> {
    let mut lens = views.input_lens();
    if winograd.deepened.is_some()
        && let Some(first) = lens.first_mut()
    {
        *first = seen.input.len();
    }
    lens
}

/// `body` behind statements that fill its input, a map whose pixels are blocks of `size x size` pixels.
fn deepen(conv: &Conv, winograd: &Winograd, size: usize, views: &Views, body: Body) -> Body {
    let (map, channels) = (winograd.seen(conv).input, conv.input.channels);
    let [len, rows, row_len] = [map.len(), map.height, map.width * map.channels].map(number);
    let [size, channels, run, pitch] = [size, channels, size * channels, Pitches::of(conv, views).input].map(number);
    let ([height, width], [above, left]) = (conv.input.size().map(number), conv.window.before.map(number));
    let (parts, taken) = (number(winograd.parts()), number(winograd.deepened_len(conv)));
    let code = &body.code;
    let code = quote! {
        let (deepened, scratch) = hw::take::<#taken>(scratch, 0);
        let deepened: &mut [f32; #len] = hw::window_mut(deepened, 0);
        let rows = hw::Rows { part: 0..#rows, units: #rows, head: 0, unit: 1, len: #row_len, y: &mut *deepened };
        hw::spread(#parts, rows, |rows| {
            s.vectorize(hw::depth::Deepen::<#size, #channels, #run, #pitch> {
                x: x0, input: [#height, #width], before: [#above, #left], rows,
            })
        });
        let x0: &[f32; #len] = deepened;
        #code
    };
    Body { inputs: views.input_lens(), scratch: Some(winograd.scratch(conv)), code, ..body }
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
