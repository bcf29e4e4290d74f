//! Max and average pools, and what all operators share that slide a window over each channel by itself.
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

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, affine, has_slopes, local, number, vectors};
use crate::emit::ops::Body;
use crate::emit::ops::conv::{each_tile, input_row, row_taps, taps_inside};
use crate::plan::ops::conv::windowed_row;
use crate::plan::row::{RowGeometry, Taps, TileRun};
use crate::plan::{Divisor, Pool};
use crate::shape::{Map, Window};

/// Pixels in a tile of a pool.
const PIXELS: usize = 4;

/// The body of a max pool.
pub fn max_pool(pool: &Pool, activation: Option<Activation>) -> Body {
    body("max_pool", pool, activation, |lanes, _| {
        let slope = lanes.load(&quote!(w), &quote!(c));
        Slid {
            before: TokenStream::new(),
            start: quote!(s.splat(f32::NEG_INFINITY)),
            row: TokenStream::new(),
            tap: Box::new(|_| TokenStream::new()),
            combine: Box::new(|sum, x| quote!(#sum = s.maximum(#sum, #x);)),
            finish: Box::new(move |sum, _| activate(activation, quote!(#sum), &slope)),
        }
    })
}

/// The body of an average pool.
pub fn avg_pool(pool: &Pool, divisor: Divisor, activation: Option<Activation>) -> Body {
    body("avg_pool", pool, activation, |lanes, run| {
        let slope = lanes.load(&quote!(w), &quote!(c));
        let counts = Counts { pool: *pool, divisor, run };
        let rows = counts.rows();
        Slid {
            before: quote!(let height = #rows;),
            start: quote!(s.splat(0.0)),
            row: TokenStream::new(),
            tap: Box::new(|_| TokenStream::new()),
            combine: Box::new(|sum, x| quote!(#sum = s.add(#sum, #x);)),
            finish: Box::new(move |sum, pixel| {
                let columns = counts.columns(pixel);
                activate(activation, quote!(s.div(#sum, s.splat((height * #columns) as f32))), &slope)
            }),
        }
    })
}

fn body(
    name: &str,
    pool: &Pool,
    activation: Option<Activation>,
    slid: impl for<'a> Fn(&'a Lanes, &'a TileRun) -> Slid<'a>,
) -> Body {
    let Pool { input, output, window } = *pool;
    let geometry = RowGeometry { input: input.width, output: output.width, window };
    let (row, _) = windowed_row(&geometry, PIXELS, window.kernel[1]);
    Body {
        name: format!("{name}_{}x{}", window.kernel[0], window.kernel[1]),
        inputs: vec![input.len()],
        weights: has_slopes(activation).then_some(output.channels),
        output: output.len(),
        code: Slide { input, output, window }.body(&row, slid),
    }
}

/// How many pixels an average is taken over.
struct Counts<'a> {
    pool: Pool,
    divisor: Divisor,
    run: &'a TileRun,
}

impl Counts<'_> {
    /// Rows that count in the windows of output row `oy`.
    fn rows(&self) -> TokenStream {
        match self.divisor {
            Divisor::Inside => quote!(rows.len()),
            Divisor::InsideAndPadding => {
                let Pool { input, output, window } = self.pool;
                let padded = input.height + window.before[0] + window.after[0];
                let open = Window { before: [0; 2], ..window };
                let taps = row_taps(padded, output.height, &open);
                quote!((#taps).len())
            }
        }
    }

    /// Columns that count in the window of a pixel of the tile.
    fn columns(&self, pixel: usize) -> TokenStream {
        let Pool { input, window, .. } = self.pool;
        let padded = input.width + window.before[1] + window.after[1];
        let open = Window { before: [0; 2], ..window };
        let (width, window) = match self.divisor {
            Divisor::Inside => (input.width, window),
            Divisor::InsideAndPadding => (padded, open),
        };
        if self.run.taps == Taps::Computed {
            let taps = taps_inside(&quote!(ox), 1, width, &window);
            return quote!((#taps).len());
        }
        // Runs of more than one tile see only real input, so their first tile stands for all.
        let first = (self.run.start + pixel) * window.stride[1];
        let inside = (0..window.kernel[1])
            .map(|tap| first + tap * window.dilation[1])
            .filter(|at| (window.before[1]..window.before[1] + width).contains(at))
            .count();
        let inside = number(inside);
        quote!(#inside)
    }
}

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
