//! A panel that is gone through tap by tap: its weights are more than the second-level cache keeps, or most of its pixels see a border.
//! There are no blocks, and for each panel of a part:
//!
//! ```text
//! output = bias
//! for each kernel row, for each kernel column, for each output row that sees it, for each tile:
//!   a[pixel][vector] = output[pixel]
//!   for each channel: a[pixel][vector] += input[pixel][channel] * weights[channel][vector]
//!   output[pixel] = a[pixel][vector]
//! output = activation(output)
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{DirectBody, each};
use crate::emit::body::{Lanes, local, number};
use crate::emit::slide::row_taps;
use crate::plan::ops::conv::direct::{Panel, Part};
use crate::plan::row::{Segment, TileRun};

impl DirectBody<'_> {
    /// The loops over a panel's pixels, once for each tap.
    pub(super) fn taps(&self, panel: &Panel, columns: &[Vec<TileRun>]) -> TokenStream {
        let lanes = self.direct.lanes;
        let vectors: Vec<(Lanes, usize)> =
            (0..panel.vectors).map(|vector| (self.lanes(panel, vector), vector * lanes)).collect();
        let starts = vectors.iter().map(|(lanes, at)| {
            let at = number(*at);
            lanes.store(&quote!(s.load(panel, #at)), &quote!(y), &quote!(#at))
        });
        let ends = vectors.iter().map(|(lanes, at)| {
            let slope = number(panel.vectors * self.direct.lanes + at);
            let at = number(*at);
            let (y, at) = (quote!(y), quote!(#at));
            let sum = lanes.load(&y, &at);
            lanes.store(&self.finished(sum, lanes, &at, &quote!(s.load(panel, #slope))), &y, &at)
        });
        let tiles = columns.iter().enumerate().map(|(tap, runs)| {
            let tiles: TokenStream =
                runs.iter().map(|run| self.each_tile(run, &self.tap_tile(panel, run, tap))).collect();
            let (filled, y) = (self.rows_filled(), self.row_filled());
            let rows = row_taps(self.input.height, self.output.height, &self.window);
            let ahead = panel.prefetch.map(|prefetch| {
                let [next, row, stream] = [
                    self.header_len(panel) + (tap + 1) * self.tap_len(panel),
                    self.row_len(panel),
                    prefetch.stream_len(self.tap_len(panel)),
                ]
                .map(number);
                quote! {
                    let mut ahead = #next + ky * #row;
                    let end = ahead + #stream;
                }
            });
            quote! {
                #ahead
                for oy in #filled {
                    if ::core::ops::Range::contains(&(#rows), &ky) {
                        #y
                        #tiles
                    }
                }
            }
        });
        let [kernel, filters, residual_pitch] =
            [self.window.kernel[0], panel.filters, self.pitches.residual].map(number);
        let (pixels, pixel, y) = self.pixels_filled();
        let residual = self
            .conv
            .residual
            .then(|| quote!(let residual: &[f32; #filters] = hw::window(x1, #pixel * #residual_pitch + filter);));
        let ends = (self.conv.residual || self.activation.is_some()).then(|| {
            quote! {
                for pixel in #pixels {
                    #residual
                    let y: &mut [f32; #filters] = #y;
                    #(#ends)*
                }
            }
        });
        quote! {
            for pixel in #pixels {
                let y: &mut [f32; #filters] = #y;
                #(#starts)*
            }
            for ky in 0..#kernel {
                #(#tiles)*
            }
            #ends
        }
    }

    /// The pixels that are filled, counted from the first of them, where `pixel` lies in the whole output, and its filters.
    fn pixels_filled(&self) -> (TokenStream, TokenStream, TokenStream) {
        let [pixels, width, pitch] = [self.output.pixels(), self.output.width, self.pitches.output].map(number);
        if self.is_by_panels() {
            let at = self.filter_of_part();
            return (quote!(0..#pixels), quote!(pixel), quote!(hw::part_mut(&mut *y[pixel], #at)));
        }
        let y = self.extent.window(&quote!(pixel * #pitch + filter));
        if self.extent.is_whole() {
            (quote!(0..#pixels), quote!(pixel), y)
        } else {
            (quote!(0..part.len() * #width), quote!((part.start * #width + pixel)), y)
        }
    }

    /// The multiply-adds of a tile with one tap of each kernel row.
    fn tap_tile(&self, panel: &Panel, run: &TileRun, tap: usize) -> TokenStream {
        let loads = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let (sum, (y, at)) = (local("a", &[pixel, vector]), self.filled(pixel, vector));
            let load = self.lanes(panel, vector).load(&y, &at);
            quote!(let mut #sum = #load;)
        });
        let stores = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let (sum, (y, at)) = (local("a", &[pixel, vector]), self.filled(pixel, vector));
            self.lanes(panel, vector).store(&quote!(#sum), &y, &at)
        });
        let pixels = 0..run.pixels;
        let part = Part { segment: Segment { taps: tap..tap + 1, pixels }, run: self.channels };
        let (part, y) = (self.part(panel, run, &part), self.output_window(panel, run.pixels));
        quote! {
            #y
            #(#loads)*
            #part
            #(#stores)*
        }
    }
}
