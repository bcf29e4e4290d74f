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
//! Where vectors lie along the inputs, each of a pixel's filters has a sum of its own, of products of whole vectors of inputs and
//! weights, and its lanes are added up before the bias is.
//!
//! Parts and blocks of an output that is a single row have pixels rather than rows. Where parts are of filters, the panels are those
//! of the part, and its filters of each pixel are a slice of their own. The tiles are written in [`tile`]; how a panel is gone
//! through tap by tap, in [`by_tap`].

mod by_tap;
mod tile;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::check::ir::Activation;
use crate::dtype::WeightsDtype;
use crate::emit::body::{Lanes, activate, affine, has_slopes, local, number, plus};
use crate::emit::ops::conv::Pitches;
use crate::emit::ops::conv::widen::{self, Widened, widened};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, Place, spread, spread_filters};
use crate::emit::slide::{each_tile, row_taps};
use crate::plan::Conv;
use crate::plan::cuts::Cuts;
use crate::plan::ops::conv::direct::{Along, Direct, Panel, Sharing, geometry};
use crate::plan::row::TileRun;
use crate::plan::span;
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
    /// Where the rows of the input lie.
    rows: Place,
    /// How the output is cut into parts: by panels, by rows or, where there is only one, by pixels.
    cuts: Cuts,
    /// Which rows or pixels are filled.
    extent: Extent,
}

impl<'a> DirectBody<'a> {
    /// With bias and activation.
    pub fn new(conv: &'a Conv, direct: &'a Direct, pitches: Pitches, activation: Option<Activation>) -> Self {
        let (input, output, window) = geometry(conv);
        let (channels, filters) = (input.channels / conv.groups, output.channels / conv.groups);
        let cuts = direct.cuts(conv);
        let extent = match direct.sharing {
            Sharing::Rows => Extent::of(&cuts),
            Sharing::Blocks(_) => Extent::of(&cuts).ranged(),
            Sharing::Panels => Extent::WHOLE,
        };
        let (has_header, rows) = (true, Place::All);
        Self {
            conv,
            direct,
            pitches,
            activation,
            has_header,
            input,
            output,
            window,
            channels,
            filters,
            rows,
            cuts,
            extent,
        }
    }

    /// Of a chain: from rows that lie as `rows` says to those of `extent`.
    pub fn link(
        conv: &'a Conv,
        direct: &'a Direct,
        pitches: Pitches,
        activation: Option<Activation>,
        rows: Place,
        extent: Extent,
    ) -> Self {
        Self { rows, extent, ..Self::new(conv, direct, pitches, activation) }
    }

    /// The multiply-adds alone.
    pub fn product(conv: &'a Conv, direct: &'a Direct) -> Self {
        Self { has_header: false, ..Self::new(conv, direct, Pitches::contiguous(conv), None) }
    }

    /// The whole body.
    pub fn body(&self, views: &Views) -> Body {
        let [kernel_height, kernel_width] = self.window.kernel;
        let all = self.statements();
        let code = match self.direct.sharing {
            Sharing::Blocks(block) => Extent::of(&self.cuts).in_blocks(block, &self.cuts, &all),
            Sharing::Rows | Sharing::Panels => all,
        };
        let body = Body {
            name: format!("conv_{kernel_height}x{kernel_width}_{}", self.tile_name()),
            inputs: views.input_lens(),
            weights: Some(self.weights()),
            output: views.output.span(),
            scratch: None,
            code,
        };
        let pixels_of_row = if self.is_row() { 1 } else { self.output.width };
        let body = match self.direct.sharing {
            Sharing::Rows | Sharing::Blocks(_) => spread(body, &self.cuts, pixels_of_row * self.pitches.output),
            Sharing::Panels => {
                spread_filters(body, &self.cuts, self.panel_filters(), [self.output.pixels(), self.pitches.output])
            }
        };
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
        let weights = match panel.along {
            Along::Filters => self.window.kernel[0] * self.row_len(panel),
            Along::Inputs => (panel.filters * self.filter_len()).next_multiple_of(self.direct.lanes),
        };
        self.header_len(panel) + weights
    }

    /// Weights of a filter.
    fn filter_len(&self) -> usize {
        self.window.kernel[0] * self.window.kernel[1] * self.channels
    }

    fn header_len(&self, panel: &Panel) -> usize {
        let rows = if self.has_header { 1 + usize::from(has_slopes(self.activation)) } else { 0 };
        panel.vectors * self.direct.lanes * rows
    }

    /// Values of the packed weights of one kernel row; of one filter where vectors lie along the inputs.
    fn row_len(&self, panel: &Panel) -> usize {
        self.window.kernel[1] * self.tap_len(panel)
    }

    fn tap_len(&self, panel: &Panel) -> usize {
        match panel.along {
            Along::Filters => self.channels * panel.vectors * self.direct.lanes,
            Along::Inputs => self.channels,
        }
    }

    /// Values of the packed weights of a group.
    pub fn group_len(&self) -> usize {
        self.direct.panels.iter().map(|panel| panel.count * self.panel_len(panel)).sum()
    }

    /// Values of all packed weights.
    pub fn weights(&self) -> usize {
        self.conv.groups * self.group_len()
    }

    /// The statements for the rows of the extent.
    pub fn statements(&self) -> TokenStream {
        if self.conv.groups == 1 { self.group() } else { self.groups() }
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
        let (mut first, mut weights, mut filter) = (0, 0, 0);
        let mut code = TokenStream::new();
        for panel in &self.direct.panels {
            code.extend(self.panel(panel, first, weights, filter));
            first += panel.count;
            weights += panel.count * self.panel_len(panel);
            filter += panel.count * panel.filters;
        }
        code
    }

    /// The loop over equal panels, of which `first` is the first; where its weights and its filters begin.
    fn panel(&self, panel: &Panel, first: usize, weights: usize, filter: usize) -> TokenStream {
        let rows = match &panel.by_tap {
            Some(columns) => self.taps(panel, columns),
            None => self.rows(panel),
        };
        let len = number(self.panel_len(panel));
        let (weights, filter) = (number(weights), number(filter));
        let in_group = self.in_group("first_filter");
        if panel.count == 1 && !self.is_by_panels() {
            return quote! {
                {
                    let panel: &[f32; #len] = hw::window(w, #weights);
                    let filter = #filter #in_group;
                    #rows
                }
            };
        }
        let (panels, is_last) = self.panels_filled(panel, first);
        let filters = number(panel.filters);
        let (filter, weights) = (plus(&filter, &quote!(panel * #filters)), plus(&weights, &quote!(panel * #len)));
        quote! {
            for panel in #panels {
                #is_last
                let filter = #filter #in_group;
                let panel: &[f32; #len] = hw::window(w, #weights);
                #rows
            }
        }
    }

    fn rows(&self, panel: &Panel) -> TokenStream {
        let tiles: TokenStream = panel.row.iter().map(|run| self.each_tile(run, &self.tile(panel, run))).collect();
        let (rows, y) = (self.rows_filled(), self.row_filled());
        let taps = row_taps(self.input.height, self.output.height, &self.window);
        let ahead = panel.prefetch.map(|prefetch| {
            // As far ahead for all panels, so that what a small one leaves to the next ones is asked for, too.
            let asking = self.direct.panels.iter().find(|panel| panel.prefetch.is_some() && panel.by_tap.is_none());
            let distance = self.panel_len(asking.unwrap_or(panel));
            let [distance, end] = [distance, distance + prefetch.stream_len(self.panel_len(panel))].map(number);
            // What comes behind the last panel of a part is another thread's.
            let end = if self.is_by_panels() { quote!(if is_last { #distance } else { #end }) } else { quote!(#end) };
            quote! {
                let mut ahead = #distance;
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

    /// Whether each part has panels of its own.
    const fn is_by_panels(&self) -> bool {
        matches!(self.direct.sharing, Sharing::Panels)
    }

    /// Which of these panels are gone through, `first` being the first of them, and the statement that tells, where it is asked,
    /// whether no other panel of the part comes next.
    fn panels_filled(&self, panel: &Panel, first: usize) -> (TokenStream, Option<TokenStream>) {
        if !self.is_by_panels() {
            let count = number(panel.count);
            return (quote!(0..#count), None);
        }
        let next = plus(&number(first), &quote!(panel + 1));
        let is_last = panel.prefetch.map(|_| quote!(let is_last = #next == part.end;));
        (Extent::of(&self.cuts).tiles(first, 1, panel.count), is_last)
    }

    /// Filters of a panel, but for the last one.
    fn panel_filters(&self) -> usize {
        self.direct.panels.first().map_or(self.filters, |panel| panel.filters)
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

    /// The statements that leave at hand what is filled from the tile's first pixel and the panel's first filter on, as
    /// [`Self::filled`] says.
    fn output_window(&self, panel: &Panel, pixels: usize) -> TokenStream {
        let pitch = number(self.pitches.output);
        if self.is_by_panels() {
            let names: Vec<_> = (0..pixels).map(|pixel| local("y", &[pixel])).collect();
            let filters = number(panel.filters);
            let (first, at) = (self.pixel(), self.filter_of_part());
            return quote! {
                let [#(#names),*] = hw::window_mut(y, #first);
                #(let #names: &mut [f32; #filters] = hw::part_mut(#names, #at);)*
            };
        }
        let len = number(span(pixels, self.pitches.output, panel.filters));
        let y = if self.is_row() {
            let pixel = self.extent.place(&quote!(ox));
            self.extent.window(&quote!(#pixel * #pitch + filter))
        } else {
            quote!(hw::window_mut(y, ox * #pitch + filter))
        };
        quote!(let y: &mut [f32; #len] = #y;)
    }

    /// The array, after [`Self::output_window`], that a vector of the tile's is in, and where.
    fn filled(&self, pixel: usize, vector: usize) -> (TokenStream, TokenStream) {
        let (y, at) = if self.is_by_panels() {
            (local("y", &[pixel]), vector * self.direct.lanes)
        } else {
            (format_ident!("y"), pixel * self.pitches.output + vector * self.direct.lanes)
        };
        let at = number(at);
        (quote!(#y), quote!(#at))
    }

    /// Where the panel's first filter lies among those of the part.
    fn filter_of_part(&self) -> TokenStream {
        let filters = number(self.panel_filters());
        quote!(filter - start * #filters)
    }

    /// The tile's first pixel, of all.
    fn pixel(&self) -> TokenStream {
        let width = number(self.output.width);
        if self.is_row() { quote!(ox) } else { quote!((oy * #width + ox)) }
    }

    /// Where the tile's first pixel and the panel's first filter lie in the whole residual.
    fn residual_at(&self) -> TokenStream {
        let (pixel, pitch) = (self.pixel(), number(self.pitches.residual));
        quote!(#pixel * #pitch + filter)
    }

    /// The statement that leaves in `y` the row to fill, where there are several and `y` is not pixels.
    fn row_filled(&self) -> Option<TokenStream> {
        let Map { width, channels, .. } = self.output;
        let is_of_rows = !self.is_row() && !self.is_by_panels();
        is_of_rows.then(|| self.extent.rows_at_oy(1, width, self.pitches.output, channels))
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
}

/// All pairs of a pixel and a vector, pixel by pixel.
fn each(pixels: usize, vectors: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..pixels).flat_map(move |pixel| (0..vectors).map(move |vector| [pixel, vector]))
}
