//! What operators share that slide a window over a map: the tiles of a row, the taps that see real input, and, for those
//! that treat each channel by itself, the whole loop nest.
//!
//! ```text
//! for each output row: taps = the kernel rows that see real input
//!   for each tile of the row, for each vector of channels:
//!     a[pixel] = start
//!     for each kernel row in taps, for each kernel column:
//!       a[pixel] = combine(a[pixel], input)
//!     output[pixel] = finish(a[pixel])
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::body::{Lanes, affine, local, number, vectors};
use crate::plan::row::{Taps, TileRun};
use crate::shape::{Map, Window};

/// A window that slides over each channel by itself.
pub struct Slide {
    /// What is read.
    pub input: Map,
    /// What is filled.
    pub output: Map,
    /// The window.
    pub window: Window,
}

/// What is done under a sliding window, for one vector of channels from `c` on.
pub struct Slid<'a> {
    /// Statements before the sums are started.
    pub before: TokenStream,
    /// What each sum starts from.
    pub start: TokenStream,
    /// Statements at the start of kernel row `ky`.
    pub row: TokenStream,
    /// Statements before tap `kx`, given as an expression, is combined.
    pub tap: Box<Tap<'a>>,
    /// Takes an input value into a sum.
    pub combine: Box<Combine<'a>>,
    /// The value to store for a sum, given the pixel of the tile.
    pub finish: Box<Finish<'a>>,
}

/// Writes the statements before a tap, given its index as an expression.
type Tap<'a> = dyn Fn(&TokenStream) -> TokenStream + 'a;
/// Writes the statement that takes an input value, the second, into a sum, the first.
type Combine<'a> = dyn Fn(&Ident, &Ident) -> TokenStream + 'a;
/// Writes the expression of what is stored for a sum, given the pixel of the tile.
type Finish<'a> = dyn Fn(&Ident, usize) -> TokenStream + 'a;

impl Slide {
    /// The whole loop nest, over tiles as in `row`.
    pub fn body(&self, row: &[TileRun], slid: impl for<'a> Fn(&'a Lanes, &'a TileRun) -> Slid<'a>) -> TokenStream {
        let tiles = row.iter().map(|run| {
            let channels = vectors(self.output.channels, &quote!(c), |lanes| self.tile(run, lanes, &slid(lanes, run)));
            each_tile(run, &channels)
        });
        let height = number(self.output.height);
        let taps = row_taps(self.input.height, self.output.height, &self.window);
        quote! {
            for oy in 0..#height {
                let rows = #taps;
                #(#tiles)*
            }
        }
    }

    fn tile(&self, run: &TileRun, lanes: &Lanes, slid: &Slid<'_>) -> TokenStream {
        let sums: Vec<Ident> = (0..run.pixels).map(|pixel| local("a", &[pixel])).collect();
        let Slid { before, start, row, .. } = slid;
        let taps = match run.taps {
            Taps::Computed => self.computed_taps(lanes, slid),
            Taps::All | Taps::Some(_) => self.written_taps(run, lanes, slid),
        };
        let (width, channels) = (number(self.output.width), number(self.output.channels));
        let len = number(run.pixels * self.output.channels);
        let stores = sums.iter().enumerate().map(|(pixel, sum)| {
            let at = number(pixel * self.output.channels);
            lanes.store(&(slid.finish)(sum, pixel), &quote!(y), &quote!(#at + c))
        });
        quote! {
            #before
            #(let mut #sums = #start;)*
            for ky in rows.clone() {
                #row
                #taps
            }
            let y: &mut [f32; #len] = hw::window_mut(y, (oy * #width + ox) * #channels);
            #(#stores)*
        }
    }

    /// The taps of a kernel row one by one, each combined into the pixels that it sees; input values are loaded once.
    fn written_taps(&self, run: &TileRun, lanes: &Lanes, slid: &Slid<'_>) -> TokenStream {
        let Window { kernel, stride, dilation, before, .. } = self.window;
        let taps = run.pixels_by_tap(kernel[1]);
        let column = |tap: usize, pixel: usize| pixel * stride[1] + tap * dilation[1];
        let mut columns: Vec<usize> = taps
            .iter()
            .enumerate()
            .flat_map(|(tap, pixels)| pixels.clone().map(move |pixel| column(tap, pixel)))
            .collect();
        columns.sort_unstable();
        columns.dedup();
        let (Some(&first), Some(&last)) = (columns.first(), columns.last()) else {
            return TokenStream::new();
        };

        let channels = self.input.channels;
        let loads = columns.iter().map(|&column| {
            let (x, at) = (local("x", &[column]), number((column - first) * channels));
            let load = lanes.load(&quote!(x), &quote!(#at + c));
            quote!(let #x = #load;)
        });
        let combined = taps.iter().enumerate().filter(|(_, pixels)| !pixels.is_empty()).map(|(tap, pixels)| {
            let index = number(tap);
            let before = (slid.tap)(&quote!(#index));
            let combined =
                pixels.clone().map(|pixel| (slid.combine)(&local("a", &[pixel]), &local("x", &[column(tap, pixel)])));
            quote!(#before #(#combined)*)
        });
        let row = input_row(&self.window, self.input);
        let column = affine(&[(quote!(ox), stride[1])], first, before[1]);
        let (len, channels) = (number((last - first + 1) * channels), number(channels));
        quote! {
            let x: &[f32; #len] = hw::window(x0, #row + #column * #channels);
            #(#loads)*
            #(#combined)*
        }
    }

    /// A loop over the taps of a kernel row that see real input, for a tile of one pixel.
    fn computed_taps(&self, lanes: &Lanes, slid: &Slid<'_>) -> TokenStream {
        let Window { stride, dilation, before, .. } = self.window;
        let taps = taps_inside(&quote!(ox), 1, self.input.width, &self.window);
        let row = input_row(&self.window, self.input);
        let column = affine(&[(quote!(ox), stride[1]), (quote!(kx), dilation[1])], 0, before[1]);
        let channels = number(self.input.channels);
        let load = lanes.load(&quote!(x), &quote!(c));
        let (start, combined) = ((slid.tap)(&quote!(kx)), (slid.combine)(&local("a", &[0]), &local("x", &[0])));
        quote! {
            for kx in #taps {
                let x: &[f32; #channels] = hw::window(x0, #row + #column * #channels);
                let x0 = #load;
                #start
                #combined
            }
        }
    }
}

/// The tiles of a run, one after another, `ox` being the first output pixel of each.
pub fn each_tile(run: &TileRun, tile: &TokenStream) -> TokenStream {
    let (start, count) = (number(run.start), number(run.count));
    if run.count == 1 {
        return quote! {
            {
                let ox = #start;
                #tile
            }
        };
    }
    let first = affine(&[(quote!(tile), run.pixels)], run.start, 0);
    quote! {
        for tile in 0..#count {
            let ox = #first;
            #tile
        }
    }
}

/// The kernel rows of output row `oy` that see real input, as a range.
pub fn row_taps(input: usize, output: usize, window: &Window) -> TokenStream {
    let last = (output - 1) * window.stride[0] + (window.kernel[0] - 1) * window.dilation[0];
    if window.before[0] == 0 && last < input {
        let kernel = number(window.kernel[0]);
        quote!(0..#kernel)
    } else {
        taps_inside(&quote!(oy), 0, input, window)
    }
}

/// The taps along `axis` of output position `at` that see real input, as a range.
pub fn taps_inside(at: &TokenStream, axis: usize, input: usize, window: &Window) -> TokenStream {
    let first = affine(&[(at.clone(), window.stride[axis])], 0, 0);
    let [kernel, dilation, before, input] =
        [window.kernel[axis], window.dilation[axis], window.before[axis], input].map(number);
    quote!(hw::taps(#first, #before, #input, #kernel, #dilation))
}

/// The first value of the input row that kernel row `ky` of output row `oy` reads.
pub fn input_row(window: &Window, input: Map) -> TokenStream {
    let Window { stride, dilation, before, .. } = window;
    if input.height == 1 && before[0] == 0 {
        return quote!(0);
    }
    let row = affine(&[(quote!(oy), stride[0]), (quote!(ky), dilation[0])], 0, before[0]);
    let pitch = number(input.width * input.channels);
    quote!(#row * #pitch)
}
