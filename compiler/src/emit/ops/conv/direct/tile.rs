//! The micro-kernel: the sums of a tile in registers, from its biases to what is stored.

use std::ops::Range;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{DirectBody, each};
use crate::emit::body::{Lanes, affine, local, number, plus};
use crate::emit::ops::conv::Pitches;
use crate::emit::slide::{input_row, taps_inside};
use crate::plan::memory::LINE;
use crate::plan::ops::conv::direct::{Along, Hold, Panel, Part, pixels_at_once, runs};
use crate::plan::row::{Taps, TileRun};
use crate::plan::span;
use crate::shape::Window;

impl DirectBody<'_> {
    /// A tile of one row of the output, for the panel and the kernel rows at hand.
    pub(super) fn tile(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let lanes = self.direct.lanes;
        let biases = (0..panel.vectors).map(|vector| {
            let (bias, at) = (local("bias", &[vector]), vector * lanes);
            let at = number(at);
            let value = if self.has_header { quote!(s.load(panel, #at)) } else { quote!(s.splat(0.0)) };
            quote!(let #bias = #value;)
        });
        let sums = each(run.pixels, panel.sums()).map(|[pixel, index]| {
            let (sum, bias) = (local("a", &[pixel, index]), local("bias", &[index]));
            match panel.along {
                Along::Filters => quote!(let mut #sum = #bias;),
                Along::Inputs => quote!(let mut #sum = s.splat(0.0);),
            }
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
        let reduced = (panel.along == Along::Inputs).then(|| self.reduced(panel, run));
        quote! {
            #asked
            #(#biases)*
            #(#sums)*
            #work
            #reduced
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
        let inputs_len = number(span(segment.pixels.len(), pitch, *len));

        let single = run.taps != Taps::Computed && (taps.len() == 1 || *len == taps.len() * channels);
        let first = segment.pixels.start * stride[1];
        let (row, tap) = (self.input_row(), number(self.row_len(panel)));
        let in_group = self.in_group("first_channel");
        let fused = match panel.along {
            Along::Filters => self.fused(panel, &segment.pixels, pitch, *len),
            Along::Inputs => self.fused_along_inputs(panel, &segment.pixels, pitch, *len),
        };
        let pixel = number(self.pitches.input);
        if single {
            let column = affine(&[(quote!(ox), stride[1])], first + taps.start * dilation[1], before[1]);
            let first_weight = number(self.header_len(panel) + taps.start * self.tap_len(panel));
            let (x, w) = (plus(&row, &quote!(#column * #pixel)), plus(&first_weight, &quote!(ky * #tap)));
            let weights = self.weights_window(panel, *len, &w);
            return quote! {
                {
                    let x: &[f32; #inputs_len] = hw::window(x0, #x #in_group);
                    #weights
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
        let weights = self.weights_window(panel, *len, &w);
        quote! {
            for kx in #columns {
                let x: &[f32; #inputs_len] = hw::window(x0, #x #in_group);
                #weights
                #fused
            }
        }
    }

    /// The statements that leave at hand the weights of a run of `len` values, which begin at `at`: those of each filter where vectors
    /// lie along the inputs.
    fn weights_window(&self, panel: &Panel, len: usize, at: &TokenStream) -> TokenStream {
        match panel.along {
            Along::Filters => {
                let len = number(len * panel.vectors * self.direct.lanes);
                quote!(let w: &[f32; #len] = hw::window(panel, #at);)
            }
            Along::Inputs => {
                let len = number(len);
                let windows = (0..panel.filters).map(|filter| {
                    let (name, first) = (local("weights", &[filter]), number(filter * self.filter_len()));
                    let at = if filter == 0 { at.clone() } else { quote!(#at + #first) };
                    quote!(let #name: &[f32; #len] = hw::window(panel, #at);)
                });
                quote!(#(#windows)*)
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
        let Some(prefetch) = panel.prefetch else {
            return quote! {
                for (i, w) in hw::chunks::<#panel_len>(w).iter().enumerate() {
                    #step
                }
            };
        };
        let next = if panel.by_tap.is_some() { self.tap_len(panel) } else { self.panel_len(panel) };
        let lines = prefetch.lines(next).map(number);
        let [values, asked] = [prefetch.values, prefetch.values * len].map(number);
        quote! {
            for (i, w) in hw::chunks::<#panel_len>(w).iter().enumerate() {
                #(hw::prefetch(panel, ahead + i * #values + #lines);)*
                #step
            }
            ahead = ::core::cmp::Ord::min(ahead + #asked, end);
        }
    }

    /// The multiply-adds of a run of `len` values whose vectors lie along it, `x` and `weights` being windows that start at its first.
    fn fused_along_inputs(&self, panel: &Panel, pixels: &Range<usize>, pitch: usize, len: usize) -> TokenStream {
        let lanes = self.direct.lanes;
        let (whole, rest) = (len / lanes * lanes, len % lanes);
        let step = |lanes: &Lanes, at: &TokenStream| step_along_inputs(panel, pixels, pitch, lanes, at);
        let vectors: TokenStream = if panel.unrolled || whole == lanes {
            (0..whole).step_by(lanes).map(number).map(|at| step(&Lanes::All, &quote!(#at))).collect()
        } else if whole > 0 {
            let (step, [whole, last, lanes]) =
                (step(&Lanes::All, &quote!(i)), [whole, whole - lanes, lanes].map(number));
            let windows_overlap = self.window.kernel[1] > self.window.stride[1];
            let end = if windows_overlap { quote!(hw::unknown(#whole)) } else { quote!(#whole) };
            // The end may not be known, and yet nothing past the run is read.
            quote! {
                let end = #end;
                let mut next = 0;
                while next < end {
                    let i = ::core::cmp::Ord::min(next, #last);
                    #step
                    next += #lanes;
                }
            }
        } else {
            TokenStream::new()
        };
        let rest = (rest > 0).then(|| {
            let at = number(whole);
            step(&Lanes::of(rest, lanes), &quote!(#at))
        });
        quote!(#vectors #rest)
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
            let at = offset_by(at, offset);
            quote!(let #name = s.splat(x[#at]);)
        };
        interleaved(panel, pixels, weight, input)
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

    /// Pixels that a vector is stored for: one, or several where vectors lie along the inputs and the panel's filters are all that there
    /// is of a pixel, so that those of the next lie side by side with them.
    fn pixels_stored(&self, panel: &Panel) -> usize {
        let Pitches { residual, output, .. } = self.pitches;
        let is_dense = output == panel.filters && (!self.conv.residual || residual == panel.filters);
        if panel.along == Along::Inputs && is_dense { pixels_at_once(panel.filters, self.direct.lanes) } else { 1 }
    }

    /// The statements that make of sums whose lanes are inputs those that are stored: of the filters of a pixel, or of pixels.
    fn reduced(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let bias = local("bias", &[0]);
        let reduced = self.stored(panel, run).map(|pixels| {
            let sum = local("a", &[pixels.start, 0]);
            let sums = pixels.flat_map(|pixel| (0..panel.filters).map(move |filter| local("a", &[pixel, filter])));
            quote!(let #sum = s.add(s.reduce_add_each([#(#sums),*]), #bias);)
        });
        quote!(#(#reduced)*)
    }

    /// The pixels of a tile that vectors are stored for, one after another.
    fn stored(&self, panel: &Panel, run: &TileRun) -> impl Iterator<Item = Range<usize>> {
        let (pixels, all) = (self.pixels_stored(panel), run.pixels);
        (0..all).step_by(pixels).map(move |first| first..all.min(first + pixels))
    }

    fn store(&self, panel: &Panel, run: &TileRun) -> TokenStream {
        let (lanes, pitch) = (self.direct.lanes, self.pitches.residual);
        let stored =
            self.stored(panel, run).flat_map(|pixels| (0..panel.vectors).map(move |vector| (pixels.clone(), vector)));
        let stores = stored.map(|(pixels, vector)| {
            let sum = local("a", &[pixels.start, vector]);
            let slope = number((panel.vectors + vector) * lanes);
            let residual_at = number(pixels.start * pitch + vector * lanes);
            let (y, at) = self.filled(pixels.start, vector);
            let used = pixels.len() * (panel.filters - vector * lanes).min(lanes);
            let lanes = Lanes::of(used, lanes);
            let sum = self.finished(quote!(#sum), &lanes, &quote!(#residual_at), &quote!(s.load(panel, #slope)));
            lanes.store(&sum, &y, &at)
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

/// The multiply-adds of one vector of each pixel's inputs with those of each filter's weights.
fn step_along_inputs(
    panel: &Panel,
    pixels: &Range<usize>,
    pitch: usize,
    lanes: &Lanes,
    at: &TokenStream,
) -> TokenStream {
    let weight = |filter: usize| {
        let (name, load) = (local("w", &[filter]), lanes.load(&local("weights", &[filter]).to_token_stream(), at));
        quote!(let #name = #load;)
    };
    let input = |pixel: usize| {
        let (name, offset) = (local("v", &[pixel]), (pixel - pixels.start) * pitch);
        let load = lanes.load(&quote!(x), &offset_by(at, offset));
        quote!(let #name = #load;)
    };
    interleaved(panel, pixels, weight, input)
}

/// What is done with each value of a step's pixels and each of its weights: the loads of those that are held first, each of the others
/// before the multiply-adds that it is for.
fn interleaved(
    panel: &Panel,
    pixels: &Range<usize>,
    weight: impl Fn(usize) -> TokenStream,
    input: impl Fn(usize) -> TokenStream,
) -> TokenStream {
    let fuse = |pixel: usize, index: usize| {
        let (sum, value, weight) = (local("a", &[pixel, index]), local("v", &[pixel]), local("w", &[index]));
        quote!(#sum = s.mul_add(#value, #weight, #sum);)
    };
    let sums = 0..panel.sums();
    match panel.hold {
        Hold::Weights | Hold::Row => {
            let weights = sums.clone().map(weight);
            let fused = pixels.clone().map(|pixel| {
                let (input, fused) = (input(pixel), sums.clone().map(|index| fuse(pixel, index)));
                quote!(#input #(#fused)*)
            });
            quote!(#(#weights)* #(#fused)*)
        }
        Hold::Inputs => {
            let inputs = pixels.clone().map(input);
            let fused = sums.map(|index| {
                let (weight, fused) = (weight(index), pixels.clone().map(|pixel| fuse(pixel, index)));
                quote!(#weight #(#fused)*)
            });
            quote!(#(#inputs)* #(#fused)*)
        }
    }
}

/// `at + offset`.
fn offset_by(at: &TokenStream, offset: usize) -> TokenStream {
    if offset == 0 {
        return at.clone();
    }
    let offset = number(offset);
    plus(at, &quote!(#offset))
}
