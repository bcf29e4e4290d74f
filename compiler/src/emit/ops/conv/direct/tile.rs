//! The micro-kernel: the sums of a tile in registers, from its biases to what is stored.

use std::ops::Range;

use proc_macro2::TokenStream;
use quote::quote;

use super::{DirectBody, each};
use crate::emit::body::{affine, local, number, plus};
use crate::emit::slide::{input_row, taps_inside};
use crate::plan::memory::LINE;
use crate::plan::ops::conv::direct::{Hold, Panel, Part, runs};
use crate::plan::row::{Taps, TileRun};
use crate::plan::span;
use crate::shape::Window;

impl DirectBody<'_> {
    /// A tile of one row of the output, for the panel and the kernel rows at hand.
    pub(super) fn tile(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let lanes = self.direct.lanes;
        let biases = (0..panel.vectors).map(|vector| {
            let (bias, at) = (local("bias", &[vector]), number(vector * lanes));
            if self.has_header { quote!(let #bias = s.load(panel, #at);) } else { quote!(let #bias = s.splat(0.0);) }
        });
        let sums = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let (sum, bias) = (local("a", &[pixel, vector]), local("bias", &[vector]));
            quote!(let mut #sum = #bias;)
        });
        let parts: TokenStream = match panel.hold {
            Hold::Row => self.by_row(panel, run),
            Hold::Weights | Hold::Inputs => {
                self.runs(panel, run).iter().map(|part| self.part(panel, run, part)).collect()
            }
        };
        let height = self.window.kernel[0];
        let work = if height == 1 && self.output.height == 1 && self.window.before[0] == 0 {
            quote! {
                let ky = 0;
                #parts
            }
        } else {
            quote! {
                for ky in rows.clone() {
                    #parts
                }
            }
        };
        let (asked, store) = (self.ask_for_residual(panel, run), self.store(panel, run));
        quote! {
            #asked
            #(#biases)*
            #(#sums)*
            #work
            #store
        }
    }

    /// The parts of a tile's work on one kernel row.
    fn runs(&self, panel: &Panel, run: &TileRun) -> Vec<Part> {
        runs(self.conv, panel, run, self.pitches.input == self.input.channels)
    }

    /// The first value of the input row that the kernel row at hand reads.
    fn input_row(&self) -> TokenStream {
        input_row(&self.window, self.input, self.pitches.input, self.rows)
    }

    /// The multiply-adds of a tile with one run of the kernel's row.
    pub(super) fn part(&self, panel: &Panel, run: &TileRun, part: &Part) -> TokenStream {
        let Window { stride, dilation, before, .. } = self.window;
        let Part { segment, run: len } = part;
        let channels = self.input.channels;
        let pitch = stride[1] * self.pitches.input;
        let taps = &segment.taps;
        let weights_len = number(len * panel.vectors * self.direct.lanes);
        let inputs_len = number(span(segment.pixels.len(), pitch, *len));

        let single = run.taps != Taps::Computed && (taps.len() == 1 || *len == taps.len() * channels);
        let first = segment.pixels.start * stride[1];
        let (row, tap) = (self.input_row(), number(self.row_len(panel)));
        let in_group = self.in_group("first_channel");
        let fused = self.fused(panel, &segment.pixels, pitch, *len);
        let pixel = number(self.pitches.input);
        if single {
            let column = affine(&[(quote!(ox), stride[1])], first + taps.start * dilation[1], before[1]);
            let first_weight = number(self.header_len(panel) + taps.start * self.tap_len(panel));
            let (x, w) = (plus(&row, &quote!(#column * #pixel)), plus(&first_weight, &quote!(ky * #tap)));
            return quote! {
                {
                    let x: &[f32; #inputs_len] = hw::window(x0, #x #in_group);
                    let w: &[f32; #weights_len] = hw::window(panel, #w);
                    #fused
                }
            };
        }
        let columns = if run.taps == Taps::Computed {
            taps_inside(&quote!(ox), 1, self.input.width, &self.window)
        } else {
            let (start, end) = (number(taps.start), number(taps.end));
            quote!(#start..#end)
        };
        let column = affine(&[(quote!(ox), stride[1]), (quote!(kx), dilation[1])], first, before[1]);
        let (header, one) = (number(self.header_len(panel)), number(self.tap_len(panel)));
        let (x, w) = (plus(&row, &quote!(#column * #pixel)), plus(&header, &quote!(ky * #tap + kx * #one)));
        quote! {
            for kx in #columns {
                let x: &[f32; #inputs_len] = hw::window(x0, #x #in_group);
                let w: &[f32; #weights_len] = hw::window(panel, #w);
                #fused
            }
        }
    }

    /// The multiply-adds of a run of `len` values, `x` and `w` being windows that start at its first.
    fn fused(&self, panel: &Panel, pixels: &Range<usize>, pitch: usize, len: usize) -> TokenStream {
        let panel_len = number(panel.vectors * self.direct.lanes);
        if panel.unrolled {
            let steps = (0..len).map(|at| {
                let first = at * panel.vectors * self.direct.lanes;
                let offset = number(at);
                self.step(panel, pixels, pitch, &quote!(#offset), first)
            });
            return quote!(#(#steps)*);
        }
        let step = self.step(panel, pixels, pitch, &quote!(i), 0);
        let Some(values) = panel.prefetch else {
            return quote! {
                for (i, w) in hw::chunks::<#panel_len>(w).iter().enumerate() {
                    #step
                }
            };
        };
        let lines = (0..values).step_by(LINE).map(number);
        let [values, asked] = [values, values * len].map(number);
        quote! {
            for (i, w) in hw::chunks::<#panel_len>(w).iter().enumerate() {
                #(hw::prefetch(panel, ahead + i * #values + #lines);)*
                #step
            }
            ahead = ::core::cmp::Ord::min(ahead + #asked, end);
        }
    }

    /// The multiply-adds of a tile with the kernel's row, input value by input value: each serves all pixels whose windows it
    /// lies in.
    fn by_row(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let Window { stride, before, .. } = self.window;
        let Range { start, end } = run.columns(&self.window);
        let (len, pitch) = (self.window.kernel[1] * self.channels, stride[1] * self.channels);
        let values = start * self.channels..end * self.channels;
        let weights = each(len, panel.vectors).map(|[at, vector]| {
            let (name, at) = (local("w", &[at, vector]), number((at * panel.vectors + vector) * self.direct.lanes));
            quote!(let #name = s.load(w, #at);)
        });
        let fused = values.clone().map(|value| {
            let at = number((value / self.channels - start) * self.pitches.input + value % self.channels);
            let seen = (0..run.pixels).filter_map(|pixel| {
                let tap = value.checked_sub(pixel * pitch).filter(|tap| *tap < len)?;
                let fused = (0..panel.vectors).map(move |vector| {
                    let (sum, w) = (local("a", &[pixel, vector]), local("w", &[tap, vector]));
                    quote!(#sum = s.mul_add(v0, #w, #sum);)
                });
                Some(quote!(#(#fused)*))
            });
            quote!(let v0 = s.splat(x[#at]); #(#seen)*)
        });
        let row = self.input_row();
        let column = affine(&[(quote!(ox), stride[1])], start, before[1]);
        let [pixel, tap, header] = [self.pitches.input, self.row_len(panel), self.header_len(panel)].map(number);
        let inputs_len = number(span(end - start, self.pitches.input, self.channels));
        let weights_len = number(self.row_len(panel));
        let (x, w) = (plus(&row, &quote!(#column * #pixel)), plus(&header, &quote!(ky * #tap)));
        quote! {
            {
                let x: &[f32; #inputs_len] = hw::window(x0, #x);
                let w: &[f32; #weights_len] = hw::window(panel, #w);
                #(#weights)*
                #(#fused)*
            }
        }
    }

    /// The multiply-adds of one value of each pixel with one vector of each block of filters.
    fn step(&self, panel: &Panel, pixels: &Range<usize>, pitch: usize, at: &TokenStream, first: usize) -> TokenStream {
        let lanes = self.direct.lanes;
        let weight = |vector: usize| {
            let (name, at) = (local("w", &[vector]), number(first + vector * lanes));
            quote!(let #name = s.load(w, #at);)
        };
        let input = |pixel: usize| {
            let (name, offset) = (local("v", &[pixel]), (pixel - pixels.start) * pitch);
            let at = if offset == 0 {
                at.clone()
            } else {
                let offset = number(offset);
                plus(at, &quote!(#offset))
            };
            quote!(let #name = s.splat(x[#at]);)
        };
        let fuse = |pixel: usize, vector: usize| {
            let (sum, value, weight) = (local("a", &[pixel, vector]), local("v", &[pixel]), local("w", &[vector]));
            quote!(#sum = s.mul_add(#value, #weight, #sum);)
        };
        match panel.hold {
            Hold::Weights | Hold::Row => {
                let weights = (0..panel.vectors).map(weight);
                let fused = pixels.clone().map(|pixel| {
                    let (input, fused) = (input(pixel), (0..panel.vectors).map(|vector| fuse(pixel, vector)));
                    quote!(#input #(#fused)*)
                });
                quote!(#(#weights)* #(#fused)*)
            }
            Hold::Inputs => {
                let inputs = pixels.clone().map(input);
                let fused = (0..panel.vectors).map(|vector| {
                    let (weight, fused) = (weight(vector), pixels.clone().map(|pixel| fuse(pixel, vector)));
                    quote!(#weight #(#fused)*)
                });
                quote!(#(#inputs)* #(#fused)*)
            }
        }
    }

    /// Asks for what is added to a tile's sums, so that it is there once they are: pixels are too far from each other to be fetched
    /// unasked. Not where the sums are there after few steps, which are written out.
    fn ask_for_residual(&self, panel: &Panel, run: &TileRun) -> Option<TokenStream> {
        let at = self.residual_at();
        // Where panels or pixels do not begin with a line, the last value may lie in one more.
        let begins =
            [self.pitches.residual, self.direct.vectors * self.direct.lanes].map(|len| len.is_multiple_of(LINE));
        let last = (begins != [true; 2]).then_some(panel.filters - 1);
        let lines = (0..panel.filters).step_by(LINE).chain(last);
        let lines = (0..run.pixels).flat_map(|pixel| lines.clone().map(move |line| (pixel, line)));
        let asked = lines.map(|(pixel, line)| {
            let offset = number(pixel * self.pitches.residual + line);
            quote!(hw::prefetch(x1, residual_at + #offset);)
        });
        (self.conv.residual && !panel.unrolled).then(|| quote!(let residual_at = #at; #(#asked)*))
    }

    fn store(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let (lanes, pitch) = (self.direct.lanes, self.pitches.residual);
        let stores = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let sum = local("a", &[pixel, vector]);
            let [slope, residual_at] = [(panel.vectors + vector) * lanes, pixel * pitch + vector * lanes].map(number);
            let ((y, at), lanes) = (self.filled(pixel, vector), self.lanes(panel, vector));
            let (slope, residual_at) = (quote!(s.load(panel, #slope)), quote!(#residual_at));
            lanes.store(&self.finished(quote!(#sum), &lanes, &residual_at, &slope), &y, &at)
        });
        let (y, at) = (self.output_window(panel, run.pixels), self.residual_at());
        let len = number(span(run.pixels, pitch, panel.filters));
        let residual = self.conv.residual.then(|| quote!(let residual: &[f32; #len] = hw::window(x1, #at);));
        quote! {
            #residual
            #y
            #(#stores)*
        }
    }
}
