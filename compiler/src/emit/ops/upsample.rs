//! Changes of a map's height and width.
//!
//! ```text
//! for each output row:
//!   row = the nearest input row, or a row between two of them
//!   for each tile of the row that lies inside the input, for each vector of channels:
//!     output[pixel] = row[nearest], or row[first] + share * (row[first + 1] - row[first]), for each pixel of the tile
//!   for each pixel outside the tiles: the same, by a place that is found then
//! ```

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, affine, float, has_slopes, local, number, plus, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::ops::upsample::{Source, Tiles, Upsample};
use crate::plan::span;
use crate::sampling::{Mode, Position};
use crate::shape::Map;

/// The body of a change of size.
pub fn body(upsample: &Upsample, views: &Views, activation: Option<Activation>) -> Body {
    let Upsample { input, output, mode, .. } = upsample;
    let channels = output.channels;
    let (x_pitch, y_pitch) = (views.input_pitch(channels), views.output_pitch(channels));
    let [height, output_row, output_rows] =
        [output.height, span(output.width, y_pitch, channels), output.width * y_pitch].map(number);
    let rows = position(upsample.rows, input.height);
    let (row, row_pitch) = match mode {
        Mode::Nearest => (nearest_row(*input, x_pitch), x_pitch),
        Mode::Bilinear => (row_between(*input, x_pitch), channels),
    };
    let columns = Columns { upsample, row_pitch, y_pitch, activation };
    let [before, behind] = upsample.outside().map(|outside| columns.outside(&outside));
    let tiles = upsample.tiles.as_ref().map(|tiles| columns.tiles(tiles));
    let scratch = upsample.scratch();
    Body {
        name: format!("upsample_{}", mode.name()),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(channels),
        output: views.output.span(),
        scratch: (scratch > 0).then_some(scratch),
        code: quote! {
            for oy in 0..#height {
                let rows = #rows;
                #row
                let y: &mut [f32; #output_row] = hw::window_mut(y, oy * #output_rows);
                #before
                #tiles
                #behind
            }
        },
    }
}

/// The expression of the places along an axis of `input` pixels.
fn position(position: Position, input: usize) -> TokenStream {
    let Position { factor, plus, minus, divisor } = position;
    let [factor, plus, minus, divisor] = [factor, plus, minus, divisor].map(Literal::u64_unsuffixed);
    let input = number(input);
    quote!(hw::Position { factor: #factor, plus: #plus, minus: #minus, divisor: #divisor, input: #input })
}

/// The statement that leaves in `row` the input row that output row `oy` repeats.
fn nearest_row(input: Map, pitch: usize) -> TokenStream {
    let [len, rows] = [span(input.width, pitch, input.channels), input.width * pitch].map(number);
    quote!(let row: &[f32; #len] = hw::window(x0, rows.pixel(oy) * #rows);)
}

/// The statements that leave in `row` what lies between two input rows, one pixel right behind the other.
fn row_between(input: Map, pitch: usize) -> TokenStream {
    let Map { width, channels, .. } = input;
    let is_contiguous = pitch == channels;
    let code = vectors(if is_contiguous { width * channels } else { channels }, &quote!(i), |lanes| {
        let [above, below] = [quote!(above), quote!(below)].map(|row| lanes.load(&row, &quote!(i)));
        let store = lanes.store(&quote!(s.mul_add(share, s.sub(below, above), above)), &quote!(row), &quote!(i));
        quote! {
            let (above, below) = (#above, #below);
            #store
        }
    });
    let [input_row, rows, row] = [span(width, pitch, channels), width * pitch, width * channels].map(number);
    let code = if is_contiguous {
        code
    } else {
        let [width, pitch, channels] = [width, pitch, channels].map(number);
        quote! {
            for pixel in 0..#width {
                let above: &[f32; #channels] = hw::window(above, pixel * #pitch);
                let below: &[f32; #channels] = hw::window(below, pixel * #pitch);
                let row: &mut [f32; #channels] = hw::window_mut(row, pixel * #channels);
                #code
            }
        }
    };
    quote! {
        let between = rows.between(oy);
        let share = s.splat(between.share);
        let above: &[f32; #input_row] = hw::window(x0, between.first * #rows);
        let below: &[f32; #input_row] = hw::window(x0, between.second * #rows);
        let row: &mut [f32; #row] = hw::part_mut(scratch, 0);
        #code
    }
}

/// What fills an output row `y` from `row`.
struct Columns<'a> {
    upsample: &'a Upsample,
    /// Values from one pixel of `row` to the next.
    row_pitch: usize,
    /// Values from one pixel of `y` to the next.
    y_pitch: usize,
    activation: Option<Activation>,
}

impl Columns<'_> {
    /// The tiles, each output pixel of which is made from input pixels that are known.
    fn tiles(&self, tiles: &Tiles) -> TokenStream {
        let channels = self.upsample.output.channels;
        let (row_pitch, y_pitch) = (self.row_pitch, self.y_pitch);
        let [start, end] = [tiles.inside.start, tiles.inside.end].map(number);
        let [read, filled] =
            [span(tiles.span(), row_pitch, channels), span(tiles.pixels.len(), y_pitch, channels)].map(number);
        let [pitch, step] = [row_pitch, tiles.pixels.len() * y_pitch].map(number);
        let first = affine(&[(quote!(tile), tiles.step)], 0, tiles.back);
        let code = vectors(channels, &quote!(c), |lanes| {
            let loads = (0..tiles.span()).map(|pixel| {
                let value = local("v", &[pixel]);
                let load = lanes.load(&quote!(x), &plus(&number(pixel * row_pitch), &quote!(c)));
                quote!(let #value = #load;)
            });
            let stores =
                tiles.pixels.iter().enumerate().map(|(pixel, source)| {
                    self.store(lanes, between(source), &plus(&number(pixel * y_pitch), &quote!(c)))
                });
            quote!(#(#loads)* #(#stores)*)
        });
        quote! {
            for tile in #start..#end {
                let x: &[f32; #read] = hw::window(row, #first * #pitch);
                let y: &mut [f32; #filled] = hw::window_mut(y, tile * #step);
                #code
            }
        }
    }

    /// The pixels in a range, whose places are found as the code runs.
    fn outside(&self, pixels: &Range<usize>) -> Option<TokenStream> {
        if pixels.is_empty() {
            return None;
        }
        let Upsample { input, output, mode, columns, .. } = self.upsample;
        let [start, end, channels, pitch, y_pitch] =
            [pixels.start, pixels.end, output.channels, self.row_pitch, self.y_pitch].map(number);
        let columns = position(*columns, input.width);
        let pixel = match mode {
            Mode::Nearest => quote!(let first: &[f32; #channels] = hw::window(row, columns.pixel(ox) * #pitch);),
            Mode::Bilinear => quote! {
                let between = columns.between(ox);
                let share = s.splat(between.share);
                let first: &[f32; #channels] = hw::window(row, between.first * #pitch);
                let second: &[f32; #channels] = hw::window(row, between.second * #pitch);
            },
        };
        let code = vectors(output.channels, &quote!(c), |lanes| {
            let [first, second] = [quote!(first), quote!(second)].map(|pixel| lanes.load(&pixel, &quote!(c)));
            let store = |value| self.store(lanes, value, &quote!(c));
            match mode {
                Mode::Nearest => store(first),
                Mode::Bilinear => {
                    let store = store(quote!(s.mul_add(share, s.sub(second, first), first)));
                    quote! {
                        let (first, second) = (#first, #second);
                        #store
                    }
                }
            }
        });
        Some(quote! {
            let columns = #columns;
            for ox in #start..#end {
                #pixel
                let y: &mut [f32; #channels] = hw::window_mut(y, ox * #y_pitch);
                #code
            }
        })
    }

    /// The statement that stores a value, with the activation applied, at the place `at` of the pixels at hand.
    fn store(&self, lanes: &Lanes, value: TokenStream, at: &TokenStream) -> TokenStream {
        let slope = lanes.load(&quote!(w), &quote!(c));
        lanes.store(&activate(self.activation, value, &slope), &quote!(y), at)
    }
}

/// The value of an output pixel of a tile, whose input pixels are in variables.
fn between(source: &Source) -> TokenStream {
    let first = local("v", &[source.pixel]);
    if source.share > 0.0 {
        let (second, share) = (local("v", &[source.pixel + 1]), float(source.share as f32));
        quote!(s.mul_add(s.splat(#share), s.sub(#second, #first), #first))
    } else {
        quote!(#first)
    }
}
