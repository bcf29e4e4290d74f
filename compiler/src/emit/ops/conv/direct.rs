//! The direct algorithm: loops over panels, rows and tiles around a micro-kernel that is written out.
//!
//! ```text
//! for each part of the output, side by side on threads:
//!   for each block of the part's rows, so few that what they read and write stays near:
//!     for each group, for each panel of filters:
//!       for each output row of the block: taps = the kernel rows that see real input
//!         for each tile of the row:
//!           a[pixel][vector] = bias[vector]
//!           for each kernel row in taps, for each run of kernel columns, for each channel in it:
//!             a[pixel][vector] += input[pixel][channel] * weights[channel][vector]
//!           output[pixel] = activation(a[pixel])
//! ```
//!
//! Parts and blocks of an output that is a single row have pixels rather than rows. Where a panel is gone through tap by tap,
//! there are no blocks, and for each panel of a part:
//!
//! ```text
//! output = bias
//! for each kernel row, for each kernel column, for each output row that sees it, for each tile:
//!   a[pixel][vector] = output[pixel]
//!   for each channel: a[pixel][vector] += input[pixel][channel] * weights[channel][vector]
//!   output[pixel] = a[pixel][vector]
//! output = activation(output)
//! ```

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::check::ir::Activation;
use crate::dtype::WeightsDtype;
use crate::emit::body::{Lanes, activate, affine, has_slopes, local, number};
use crate::emit::ops::conv::Pitches;
use crate::emit::ops::conv::widen::{self, Widened, widened};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, spread};
use crate::emit::slide::{each_tile, input_row, row_taps, taps_inside};
use crate::plan::cuts::Cuts;
use crate::plan::memory::LINE;
use crate::plan::ops::conv::direct::{Direct, Hold, Panel, Part, geometry, runs};
use crate::plan::row::{Segment, Taps, TileRun};
use crate::plan::{Conv, span};
use crate::shape::{Map, Window};

/// The body of a direct convolution; without a header of biases and slopes where it only multiplies.
pub struct DirectBody<'a> {
    conv: &'a Conv,
    direct: &'a Direct,
    pitches: Pitches,
    activation: Option<Activation>,
    /// Whether the packed weights begin with biases and slopes.
    has_header: bool,
    /// The maps and the window as the tiles see them.
    input: Map,
    output: Map,
    window: Window,
    /// Channels and filters of a group.
    channels: usize,
    filters: usize,
    /// How the output is cut into parts: by rows or, where there is only one, by pixels.
    cuts: Cuts,
    /// Which of these rows or pixels are filled.
    extent: Extent,
}

impl<'a> DirectBody<'a> {
    /// With bias and activation.
    pub fn new(conv: &'a Conv, direct: &'a Direct, pitches: Pitches, activation: Option<Activation>) -> Self {
        let (input, output, window) = geometry(conv);
        let (channels, filters) = (input.channels / conv.groups, output.channels / conv.groups);
        let cuts = direct.cuts(conv);
        let of_part = Extent::of(&cuts);
        let extent = if direct.block.is_some() { of_part.ranged() } else { of_part };
        let has_header = true;
        Self { conv, direct, pitches, activation, has_header, input, output, window, channels, filters, cuts, extent }
    }

    /// The multiply-adds alone.
    pub fn product(conv: &'a Conv, direct: &'a Direct) -> Self {
        Self { has_header: false, ..Self::new(conv, direct, Pitches::contiguous(conv), None) }
    }

    /// The whole body.
    pub fn body(&self, views: &Views) -> Body {
        let [kernel_height, kernel_width] = self.window.kernel;
        let all = if self.conv.groups == 1 { self.group() } else { self.groups() };
        let code = match self.direct.block {
            Some(block) => Extent::of(&self.cuts).in_blocks(block, &self.cuts, &all),
            None => all,
        };
        let body = Body {
            name: format!("conv_{kernel_height}x{kernel_width}_{}", self.tile_name()),
            inputs: views.input_lens(),
            weights: Some(self.conv.groups * self.group_len()),
            output: views.output.span(),
            scratch: None,
            code,
        };
        let pixels_of_row = if self.is_row() { 1 } else { self.output.width };
        let body = spread(body, &self.cuts, pixels_of_row * self.pitches.output);
        if self.conv.dtype == WeightsDtype::F32 { body } else { widened(body, &self.all_widened()) }
    }

    /// What is widened where weights are packed in fewer bits: all panels of all groups, one after another.
    fn all_widened(&self) -> Widened {
        let (dtype, lanes) = (self.conv.dtype, self.direct.lanes);
        let panels = self.direct.panels.iter().map(|panel| {
            let header_rows = self.header_len(panel) / (panel.vectors * lanes);
            let rows = self.window.kernel[0] * self.window.kernel[1] * self.channels;
            widen::Panels { count: panel.count, vectors: panel.vectors, header_rows, rows }
        });
        Widened {
            dtype,
            lanes,
            groups: self.conv.groups,
            panels: panels.collect(),
            scratch: self.direct.scratch(self.conv),
        }
    }

    /// `tile_3x4_lanes_8`: the pixels and vectors of the largest tile, and the lanes of a vector.
    pub fn tile_name(&self) -> String {
        let Direct { lanes, vectors, panels, .. } = self.direct;
        let pixels = panels.iter().flat_map(|panel| &panel.row).map(|run| run.pixels).max().unwrap_or(1);
        format!("tile_{pixels}x{vectors}_lanes_{lanes}")
    }

    /// Values of the packed weights of one panel: a header of biases and slopes, then the taps.
    fn panel_len(&self, panel: &Panel) -> usize {
        self.header_len(panel) + self.window.kernel[0] * self.row_len(panel)
    }

    fn header_len(&self, panel: &Panel) -> usize {
        let rows = if self.has_header { 1 + usize::from(has_slopes(self.activation)) } else { 0 };
        panel.vectors * self.direct.lanes * rows
    }

    /// Values of the packed weights of one kernel row.
    fn row_len(&self, panel: &Panel) -> usize {
        self.window.kernel[1] * self.tap_len(panel)
    }

    fn tap_len(&self, panel: &Panel) -> usize {
        self.channels * panel.vectors * self.direct.lanes
    }

    /// Values of the packed weights of a group.
    pub fn group_len(&self) -> usize {
        self.direct.panels.iter().map(|panel| panel.count * self.panel_len(panel)).sum()
    }

    fn groups(&self) -> TokenStream {
        let groups = number(self.conv.groups);
        let (len, channels, filters) = (number(self.group_len()), number(self.channels), number(self.filters));
        let body = self.group();
        quote! {
            for group in 0..#groups {
                let w: &[f32; #len] = hw::window(w, group * #len);
                let first_channel = group * #channels;
                let first_filter = group * #filters;
                #body
            }
        }
    }

    /// ` + name` where there are several groups, each with channels of its own.
    fn in_group(&self, name: &str) -> Option<TokenStream> {
        let name = format_ident!("{name}");
        (self.conv.groups > 1).then(|| quote!(+ #name))
    }

    /// The loops over one group: from `x0` and `w` to `y`.
    pub fn group(&self) -> TokenStream {
        let (mut weights, mut filter) = (0, 0);
        let mut code = TokenStream::new();
        for panel in &self.direct.panels {
            code.extend(self.panel(panel, weights, filter));
            weights += panel.count * self.panel_len(panel);
            filter += panel.count * panel.filters;
        }
        code
    }

    fn panel(&self, panel: &Panel, weights: usize, filter: usize) -> TokenStream {
        let rows = match &panel.by_tap {
            Some(columns) => self.taps(panel, columns),
            None => self.rows(panel),
        };
        let len = number(self.panel_len(panel));
        let (weights, filter) = (number(weights), number(filter));
        let in_group = self.in_group("first_filter");
        if panel.count == 1 {
            return quote! {
                {
                    let panel: &[f32; #len] = hw::window(w, #weights);
                    let filter = #filter #in_group;
                    #rows
                }
            };
        }
        let (count, filters) = (number(panel.count), number(panel.filters));
        quote! {
            for panel in 0..#count {
                let filter = #filter + panel * #filters #in_group;
                let panel: &[f32; #len] = hw::window(w, #weights + panel * #len);
                #rows
            }
        }
    }

    fn rows(&self, panel: &Panel) -> TokenStream {
        let tiles: TokenStream = panel.row.iter().map(|run| self.each_tile(run, &self.tile(panel, run))).collect();
        let (rows, y) = (self.rows_filled(), self.row_filled());
        let taps = row_taps(self.input.height, self.output.height, &self.window);
        let ahead = panel.prefetch.map(|_| {
            let [len, end] = [1, 2].map(|panels| number(panels * self.panel_len(panel)));
            quote! {
                let mut ahead = #len;
                let end = #end;
            }
        });
        quote! {
            #ahead
            for oy in #rows {
                let rows = #taps;
                #y
                #tiles
            }
        }
    }

    /// Whether the output is filled by pixels rather than by rows.
    const fn is_row(&self) -> bool {
        self.output.height == 1
    }

    /// The rows that are gone through.
    fn rows_filled(&self) -> TokenStream {
        if self.is_row() { quote!(0..1) } else { self.extent.rows(self.output.height) }
    }

    /// The tiles of a row, of those that are filled.
    fn each_tile(&self, run: &TileRun, tile: &TokenStream) -> TokenStream {
        if !self.is_row() || self.extent.is_whole() {
            return each_tile(run, tile);
        }
        let tiles = self.extent.tiles(run.start, run.pixels, run.count);
        let first = affine(&[(quote!(tile), run.pixels)], run.start, 0);
        quote! {
            for tile in #tiles {
                let ox = #first;
                #tile
            }
        }
    }

    /// The statement that leaves in `y` the `len` values from the tile's first pixel and the panel's first filter on, and where they
    /// lie in the whole residual.
    fn output_window(&self, len: &Literal) -> [TokenStream; 2] {
        let [width, pitch, residual_pitch] =
            [self.output.width, self.pitches.output, self.pitches.residual].map(number);
        let y = if self.is_row() {
            let pixel = self.extent.place(&quote!(ox));
            self.extent.window(&quote!(#pixel * #pitch + filter))
        } else {
            quote!(hw::window_mut(y, ox * #pitch + filter))
        };
        [quote!(let y: &mut [f32; #len] = #y;), quote!((oy * #width + ox) * #residual_pitch + filter)]
    }

    /// The statement that leaves in `y` the row to fill, where there are several.
    fn row_filled(&self) -> Option<TokenStream> {
        let Map { width, channels, .. } = self.output;
        (!self.is_row()).then(|| self.extent.rows_at_oy(1, width, self.pitches.output, channels))
    }

    /// The loops over a panel's pixels, once for each tap.
    fn taps(&self, panel: &Panel, columns: &[Vec<TileRun>]) -> TokenStream {
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
            let ahead = panel.prefetch.map(|_| {
                let [next, row, one] = [
                    self.header_len(panel) + (tap + 1) * self.tap_len(panel),
                    self.row_len(panel),
                    self.tap_len(panel),
                ]
                .map(number);
                quote! {
                    let mut ahead = #next + ky * #row;
                    let end = ahead + #one;
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
        let [kernel, filters] = [self.window.kernel[0], panel.filters].map(number);
        let [pitch, residual_pitch] = [self.pitches.output, self.pitches.residual].map(number);
        let (pixels, pixel) = self.pixels_filled();
        let y = self.extent.window(&quote!(pixel * #pitch + filter));
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

    /// The pixels that are filled, counted from the first of them, and where `pixel` lies in the whole output.
    fn pixels_filled(&self) -> (TokenStream, TokenStream) {
        let (pixels, width) = (number(self.output.pixels()), number(self.output.width));
        if self.extent.is_whole() {
            (quote!(0..#pixels), quote!(pixel))
        } else {
            (quote!(0..part.len() * #width), quote!((part.start * #width + pixel)))
        }
    }

    /// The multiply-adds of a tile with one tap of each kernel row.
    fn tap_tile(&self, panel: &Panel, run: &TileRun, tap: usize) -> TokenStream {
        let lanes = self.direct.lanes;
        let at = |pixel: usize, vector: usize| {
            let at = number(pixel * self.pitches.output + vector * lanes);
            (local("a", &[pixel, vector]), self.lanes(panel, vector), quote!(#at))
        };
        let y = quote!(y);
        let loads = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let (sum, lanes, at) = at(pixel, vector);
            let load = lanes.load(&y, &at);
            quote!(let mut #sum = #load;)
        });
        let stores = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let (sum, lanes, at) = at(pixel, vector);
            lanes.store(&quote!(#sum), &y, &at)
        });
        let pixels = 0..run.pixels;
        let part = Part { segment: Segment { taps: tap..tap + 1, pixels }, run: self.channels };
        let part = self.part(panel, run, &part);
        let len = number(span(run.pixels, self.pitches.output, panel.filters));
        let [y, _] = self.output_window(&len);
        quote! {
            #y
            #(#loads)*
            #part
            #(#stores)*
        }
    }

    /// How much of a panel's vector of filters is in use.
    fn lanes(&self, panel: &Panel, vector: usize) -> Lanes {
        let lanes = self.direct.lanes;
        Lanes::of((panel.filters - vector * lanes).min(lanes), lanes)
    }

    /// What is stored for `sum`; `at` is its place in the residual's window.
    fn finished(&self, sum: TokenStream, lanes: &Lanes, at: &TokenStream, slope: &TokenStream) -> TokenStream {
        let sum = if self.conv.residual {
            let residual = lanes.load(&quote!(residual), at);
            quote!(s.add(#sum, #residual))
        } else {
            sum
        };
        activate(self.activation, sum, slope)
    }

    fn tile(&self, panel: &Panel, run: &TileRun) -> TokenStream {
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
        input_row(&self.window, self.input, self.pitches.input)
    }

    /// The multiply-adds of a tile with one run of the kernel's row.
    fn part(&self, panel: &Panel, run: &TileRun, part: &Part) -> TokenStream {
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
            return quote! {
                {
                    let x: &[f32; #inputs_len] = hw::window(x0, #row + #column * #pixel #in_group);
                    let w: &[f32; #weights_len] = hw::window(panel, #first_weight + ky * #tap);
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
        quote! {
            for kx in #columns {
                let x: &[f32; #inputs_len] = hw::window(x0, #row + #column * #pixel #in_group);
                let w: &[f32; #weights_len] = hw::window(panel, #header + ky * #tap + kx * #one);
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
        quote! {
            {
                let x: &[f32; #inputs_len] = hw::window(x0, #row + #column * #pixel);
                let w: &[f32; #weights_len] = hw::window(panel, #header + ky * #tap);
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
                quote!(#at + #offset)
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

    /// Asks for what is added to a tile's sums, so that it is there once they are: pixels are too far from each other to be fetched unasked. Not where
    /// the sums are there after few steps, which are written out.
    fn ask_for_residual(&self, panel: &Panel, run: &TileRun) -> Option<TokenStream> {
        let [_, at] = self.output_window(&number(0));
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
        let lanes = self.direct.lanes;
        let [len, residual_len] =
            [self.pitches.output, self.pitches.residual].map(|pitch| number(span(run.pixels, pitch, panel.filters)));
        let stores = each(run.pixels, panel.vectors).map(|[pixel, vector]| {
            let sum = local("a", &[pixel, vector]);
            let slope = number((panel.vectors + vector) * lanes);
            let [at, residual_at] = [self.pitches.output, self.pitches.residual].map(|pitch| {
                let at = number(pixel * pitch + vector * lanes);
                quote!(#at)
            });
            let lanes = self.lanes(panel, vector);
            let finished = self.finished(quote!(#sum), &lanes, &residual_at, &quote!(s.load(panel, #slope)));
            lanes.store(&finished, &quote!(y), &at)
        });
        let [y, at] = self.output_window(&len);
        let residual = self.conv.residual.then(|| quote!(let residual: &[f32; #residual_len] = hw::window(x1, #at);));
        quote! {
            #residual
            #y
            #(#stores)*
        }
    }
}

/// All pairs of a pixel and a vector, pixel by pixel.
fn each(pixels: usize, vectors: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..pixels).flat_map(move |pixel| (0..vectors).map(move |vector| [pixel, vector]))
}
