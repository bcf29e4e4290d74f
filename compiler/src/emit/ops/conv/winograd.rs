//! Winograd's algorithm: the runtime transforms windows and sums, the products between are written out.
//!
//! ```text
//! for each block of tiles:
//!   windows[matrix][tile][channel] = transform of the input
//!   for each matrix: sums[matrix][tile][filter] = windows[matrix][tile][channel] * filters[matrix][channel][filter]
//!   y = activation(transform of the sums + bias)
//! ```

use quote::{format_ident, quote};

use crate::check::ir::Activation;
use crate::emit::body::{epilogue, has_slopes, number};
use crate::emit::ops::Body;
use crate::plan::Conv;
use crate::plan::ops::conv::winograd::Winograd;
use crate::plan::packing::winograd_header;

use super::direct::DirectBody;
use super::inputs;

/// The body of a convolution by Winograd's algorithm.
pub fn body(conv: &Conv, winograd: &Winograd, activation: Option<Activation>) -> Body {
    let multiplied = winograd.product(conv);
    let products = DirectBody::product(&multiplied, &winograd.product);
    let filters = conv.output.channels;
    let header = winograd_header(filters, has_slopes(activation));
    let weights = header + winograd.matrices() * products.group_len();

    let (transform, epilogue, multiply) =
        (format_ident!("F{}{}", winograd.out, winograd.kernel), epilogue(activation), products.group());
    let [out, side, channels, header] = [winograd.out, winograd.side(), conv.input.channels, header].map(number);
    let [height, width, rows, columns] =
        [conv.input.height, conv.input.width, conv.output.height, conv.output.width].map(number);
    let [above, left] = conv.window.before.map(number);
    let [blocks, tiles, last] = [winograd.blocks(), winograd.block, winograd.tiles - winograd.block].map(number);
    let (input_pitch, sums_pitch) = (winograd.input_pitch(conv), winograd.sums_pitch(conv));
    let [matrices, windows_len, sums_len] =
        [1, input_pitch, sums_pitch].map(|pitch| number(winograd.matrices() * pitch));
    let [window_len, sum_len, filters_len] =
        [multiplied.input.len(), multiplied.output.len(), products.group_len()].map(number);
    let [input_pitch, sums_pitch, filters] = [input_pitch, sums_pitch, filters].map(number);
    let slopes = if has_slopes(activation) {
        quote!(::core::option::Option::Some(hw::window(w, #filters)))
    } else {
        quote!(::core::option::Option::None)
    };
    let residual = if conv.residual { quote!(hw::winograd::Residual(x1)) } else { quote!(hw::winograd::NoResidual) };
    Body {
        name: format!("winograd_{}x{}_{}", winograd.out, winograd.kernel, products.tile_name()),
        inputs: inputs(conv),
        weights: Some(weights),
        output: conv.output.len(),
        scratch: Some(winograd.scratch(conv)),
        code: quote! {
            let geometry = hw::winograd::Geometry {
                input: [#height, #width],
                output: [#rows, #columns],
                before: [#above, #left],
            };
            let (windows, rest) = hw::take::<#windows_len>(scratch, 0);
            let (sums, _) = hw::take::<#sums_len>(rest, 0);
            for block in 0..#blocks {
                let first = ::core::cmp::Ord::min(block * #tiles, #last);
                s.vectorize(hw::winograd::Input::<_, #out, #side, #channels> {
                    transform: hw::winograd::#transform,
                    geometry,
                    block: hw::winograd::Block { first, tiles: #tiles, pitch: #input_pitch },
                    x: x0,
                    matrices: windows,
                });
                for matrix in 0..#matrices {
                    let x0: &[f32; #window_len] = hw::window(windows, matrix * #input_pitch);
                    let w: &[f32; #filters_len] = hw::window(w, #header + matrix * #filters_len);
                    let y: &mut [f32; #sum_len] = hw::window_mut(sums, matrix * #sums_pitch);
                    #multiply
                }
                s.vectorize(hw::winograd::Output::<_, _, _, #out, #side, #filters> {
                    transform: hw::winograd::#transform,
                    epilogue: #epilogue,
                    geometry,
                    block: hw::winograd::Block { first, tiles: #tiles, pitch: #sums_pitch },
                    matrices: sums,
                    bias: hw::window(w, 0),
                    slopes: #slopes,
                    residual: #residual,
                    y,
                });
            }
        },
    }
}
