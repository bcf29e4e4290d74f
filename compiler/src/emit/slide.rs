//! What operators share that slide a window over a map: the tiles of a row, the taps that see real input, and, for those
//! that treat each channel by itself, the whole loop nest.
//!
//! ```text
//! for each band of output rows, for each block of channels:
//!   for each tile of the band, for each whole vector of channels in the block:
//!     a[row][pixel] = start
//!     for each input row that the band sees, written out, if it is real:
//!       for each input column:
//!         a[row][pixel] = combine(a[row][pixel], input), for each row and pixel that sees it
//!     output[row][pixel] = finish(a[row][pixel])
//! for each output row left over, and for the last channels each output row: taps = the kernel rows that see real input
//!   for each tile of the row, for each vector of channels:
//!     a[pixel] = start
//!     for each kernel row in taps:
//!       for each input column:
//!         a[pixel] = combine(a[pixel], input), for each pixel that sees it
//!     output[pixel] = finish(a[pixel])
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::body::{Lanes, affine, has_last, local, number, plus, vectors, whole_vectors};
use crate::emit::parts::{Extent, Place};
use crate::plan::row::{Taps, TileRun};
use crate::plan::sliding::{Band, Sliding};
use crate::plan::span;
use crate::shape::{Map, Window};

/// A window that slides over each channel by itself.
pub struct Slide {
    /// What is read.
    pub input: Map,
    /// What is filled.
    pub output: Map,
    /// Values from one pixel of the input to the next, and of the output.
    pub pitches: [usize; 2],
    /// The window.
    pub window: Window,
    /// Where the rows of the input lie; the first that is there, if that is not always the same, is `from`.
    pub rows: Place,
    /// Which rows of the output are filled.
    pub extent: Extent,
}

/// What is done under a sliding window, for one vector of channels from `c` on.
pub struct Slid<'a> {
    /// Statements before the sums are started.
    pub before: TokenStream,
    /// What each sum starts from.
    pub start: TokenStream,
    /// Statements that load the weights of some taps of a kernel row.
    pub weights: Box<Weights<'a>>,
    /// Takes an input value into a sum.
    pub combine: Box<Combine<'a>>,
    /// The value to store for a sum, given the row and the pixel of the tile.
    pub finish: Box<Finish<'a>>,
}

/// Writes the statements that load weights, given the kernel row as an expression, and taps, as expressions, with the
/// variables that take them.
type Weights<'a> = dyn Fn(&TokenStream, &[(Ident, TokenStream)]) -> TokenStream + 'a;
/// Writes the statement that takes an input value, the second, times a weight, the third, into a sum, the first.
type Combine<'a> = dyn Fn(&Ident, &Ident, &Ident) -> TokenStream + 'a;
/// Writes the expression of what is stored for a sum, given the row and the pixel of the tile.
type Finish<'a> = dyn Fn(&Ident, usize, usize) -> TokenStream + 'a;

/// An output row of a tile that sees an input row.
struct Seen {
    /// The output row.
    row: usize,
    /// The kernel row by which it sees it, as an expression.
    kernel_row: TokenStream,
}

impl Slide {
    /// The whole loop nest. What is slid may differ by the vector's lanes, the tile, and how many rows it has.
    pub fn body(
        &self,
        sliding: &Sliding,
        slid: impl for<'a> Fn(&'a Lanes, &'a TileRun, usize) -> Slid<'a>,
    ) -> TokenStream {
        let channels = number(self.output.channels);
        let one_row = |run: &TileRun, lanes: &Lanes| self.tile_of_one_row(run, lanes, &slid(lanes, run, 1));
        let Some(band) = &sliding.band else {
            let tiles = sliding
                .row
                .iter()
                .map(|run| each_tile(run, &vectors(self.output.channels, &quote!(c), |lanes| one_row(run, lanes))));
            return self.each_row(0, &quote!(#(#tiles)*));
        };

        let whole = |tile: TokenStream| {
            let vectors = whole_vectors(&quote!(#channels), &quote!(c), 1, &tile);
            quote!(let mut c = 0; #vectors)
        };
        let block = band.channels(&self.window, self.output.channels);
        let tiles = band.row.iter().map(|run| {
            let tile = self.tile_of_band(band, run, &slid(&Lanes::All, run, band.rows));
            let vectors = match block {
                // Both conditions, since without the second the compiler would not know that windows lie inside.
                Some(_) => quote! {
                    let mut c = first;
                    while c < end && c + S::LANES <= #channels {
                        #tile
                        c += S::LANES;
                    }
                },
                None => whole(tile),
            };
            each_tile(run, &vectors)
        });
        let tiles = if let Some(block) = block {
            let (count, block) = (number(self.output.channels.div_ceil(block)), number(block));
            quote! {
                for block in 0..#count {
                    let (first, end) = (block * #block, (block + 1) * #block);
                    #(#tiles)*
                }
            }
        } else {
            quote!(#(#tiles)*)
        };
        let (tall, rows) = (self.extent.tiles(0, band.rows, band.count), number(band.rows));
        let y = self.rows_at_oy(band.rows);
        let bands = quote! {
            for band in #tall {
                let oy = band * #rows;
                #y
                #tiles
            }
        };
        let left = band.count * band.rows;
        let rest = (left < self.output.height).then(|| {
            let tiles = sliding.row.iter().map(|run| each_tile(run, &whole(one_row(run, &Lanes::All))));
            self.each_row(left, &quote!(#(#tiles)*))
        });
        let last_channels = has_last(self.output.channels).then(|| {
            let lanes = Lanes::First(quote!(#channels % S::LANES));
            let rows = self.each_row(0, &sliding.row.iter().map(|run| each_tile(run, &one_row(run, &lanes))).collect());
            quote! {
                if #channels % S::LANES != 0 {
                    let c = #channels - #channels % S::LANES;
                    #rows
                }
            }
        });
        quote!(#bands #rest #last_channels)
    }

    /// `tiles` for each output row from `first` on.
    fn each_row(&self, first: usize, tiles: &TokenStream) -> TokenStream {
        let filled = self.extent.rows_from(first, self.output.height);
        let taps = row_taps(self.input.height, self.output.height, &self.window);
        let y = self.rows_at_oy(1);
        quote! {
            for oy in #filled {
                let rows = #taps;
                #y
                #tiles
            }
        }
    }

    /// The statement that leaves `rows` rows of the output in `y`.
    fn rows_at_oy(&self, rows: usize) -> TokenStream {
        self.extent.rows_at_oy(rows, self.output.width, self.pitches[1], self.output.channels)
    }

    fn tile_of_one_row(&self, run: &TileRun, lanes: &Lanes, slid: &Slid<'_>) -> TokenStream {
        let row = input_row(&self.window, self.input, self.pitches[0], self.rows);
        let seen = [Seen { row: 0, kernel_row: quote!(ky) }];
        let taps = self.taps(run, lanes, slid, &row, &seen);
        self.tile(1, run, lanes, slid, &quote!(for ky in rows.clone() { #taps }))
    }

    /// A tile of some rows, for a whole vector. An input row that is padding for some bands is left out in these.
    fn tile_of_band(&self, band: &Band, run: &TileRun, slid: &Slid<'_>) -> TokenStream {
        let Window { stride, before, .. } = self.window;
        let pitch = number(self.input.width * self.pitches[0]);
        let below = before[0] + self.input.height;
        let last_band = (band.count - 1) * band.rows * stride[0];
        let rows = band.input_rows(&self.window).into_iter().map(|(input, seen)| {
            let seen = seen.map(|row| {
                let kernel_row = number(input - row * stride[0]);
                Seen { row, kernel_row: quote!(#kernel_row) }
            });
            let row = self.rows.of(&affine(&[(quote!(oy), stride[0])], input, before[0]), &quote!(from));
            let taps = self.taps(run, &Lanes::All, slid, &quote!(#row * #pitch), &seen.collect::<Vec<_>>());
            let at = affine(&[(quote!(oy), stride[0])], input, 0);
            let (before, below) = (
                (input < before[0]).then(|| (number(before[0]), quote!(>=))),
                (last_band + input >= below).then(|| (number(below), quote!(<))),
            );
            let conditions: Vec<TokenStream> =
                before.into_iter().chain(below).map(|(end, compared)| quote!(#at #compared #end)).collect();
            if conditions.is_empty() { quote!({ #taps }) } else { quote!(if #(#conditions)&&* { #taps }) }
        });
        self.tile(band.rows, run, &Lanes::All, slid, &quote!(#(#rows)*))
    }

    /// A tile with the statements that do its sums; `y` begins with its first row.
    fn tile(&self, rows: usize, run: &TileRun, lanes: &Lanes, slid: &Slid<'_>, summed: &TokenStream) -> TokenStream {
        let Slid { before, start, finish, .. } = slid;
        let sums = (0..rows).flat_map(|row| (0..run.pixels).map(move |pixel| sum(row, pixel)));
        let pitch = self.pitches[1];
        let len = number(span(run.pixels, pitch, self.output.channels));
        let stores = (0..rows).map(|row| {
            let y = local("y", &[row]);
            let stores = (0..run.pixels).map(|pixel| {
                let at = plus(&number(pixel * pitch), &quote!(c));
                lanes.store(&finish(&sum(row, pixel), row, pixel), &quote!(#y), &at)
            });
            let at = affine(&[(quote!(ox), pitch)], row * self.output.width * pitch, 0);
            quote! {
                let #y: &mut [f32; #len] = hw::window_mut(y, #at);
                #(#stores)*
            }
        });
        quote! {
            #before
            #(let mut #sums = #start;)*
            #summed
            #(#stores)*
        }
    }

    /// The taps on one row of input, which begins at the value `start`.
    fn taps(&self, run: &TileRun, lanes: &Lanes, slid: &Slid<'_>, start: &TokenStream, seen: &[Seen]) -> TokenStream {
        match run.taps {
            Taps::Computed => self.computed_taps(lanes, slid, start, seen),
            Taps::All | Taps::Some(_) => self.written_taps(run, lanes, slid, start, seen),
        }
    }

    /// The weights, then the input's columns one by one, each loaded once and combined into the pixels that see it.
    fn written_taps(
        &self,
        run: &TileRun,
        lanes: &Lanes,
        slid: &Slid<'_>,
        start: &TokenStream,
        seen: &[Seen],
    ) -> TokenStream {
        let Window { kernel, stride, dilation, before, .. } = self.window;
        // The column, the tap and the pixel of whatever is combined.
        let taps = run.pixels_by_tap(kernel[1]).into_iter().enumerate();
        let mut combined: Vec<[usize; 3]> = taps
            .flat_map(|(tap, pixels)| pixels.map(move |pixel| [pixel * stride[1] + tap * dilation[1], tap, pixel]))
            .collect();
        combined.sort_unstable();
        let (Some(&[first, ..]), Some(&[last, ..])) = (combined.first(), combined.last()) else {
            return TokenStream::new();
        };
        let mut used: Vec<usize> = combined.iter().map(|[_, tap, _]| *tap).collect();
        used.sort_unstable();
        used.dedup();

        let weights = seen.iter().map(|Seen { row, kernel_row }| {
            let taps = used.iter().map(|&tap| {
                let index = number(tap);
                (weight(*row, tap), quote!(#index))
            });
            (slid.weights)(kernel_row, &taps.collect::<Vec<_>>())
        });
        let pitch = self.pitches[0];
        let columns = combined.chunk_by(|[a, ..], [b, ..]| a == b).map(|combined| {
            let column = combined[0][0];
            let value = local("v", &[column]);
            let load = lanes.load(&quote!(x), &plus(&number((column - first) * pitch), &quote!(c)));
            let rows =
                combined.iter().flat_map(|[_, tap, pixel]| seen.iter().map(move |seen| (seen.row, *tap, *pixel)));
            let combined = rows.map(|(row, tap, pixel)| (slid.combine)(&sum(row, pixel), &value, &weight(row, tap)));
            quote!(let #value = #load; #(#combined)*)
        });
        let column = affine(&[(quote!(ox), stride[1])], first, before[1]);
        let [len, pitch] = [span(last - first + 1, pitch, self.input.channels), pitch].map(number);
        let at = plus(start, &quote!(#column * #pitch));
        quote! {
            #(#weights)*
            let x: &[f32; #len] = hw::window(x0, #at);
            #(#columns)*
        }
    }

    /// A loop over the taps of a kernel row that see real input, for a tile of one pixel.
    fn computed_taps(&self, lanes: &Lanes, slid: &Slid<'_>, start: &TokenStream, seen: &[Seen]) -> TokenStream {
        let Window { stride, dilation, before, .. } = self.window;
        let taps = taps_inside(&quote!(ox), 1, self.input.width, &self.window);
        let column = affine(&[(quote!(ox), stride[1]), (quote!(kx), dilation[1])], 0, before[1]);
        let [channels, pitch] = [self.input.channels, self.pitches[0]].map(number);
        let load = lanes.load(&quote!(x), &quote!(c));
        let combined = seen.iter().map(|Seen { row, kernel_row }| {
            let weights = (slid.weights)(kernel_row, &[(weight(*row, 0), quote!(kx))]);
            let combined = (slid.combine)(&sum(*row, 0), &local("v", &[0]), &weight(*row, 0));
            quote!(#weights #combined)
        });
        let at = plus(start, &quote!(#column * #pitch));
        quote! {
            for kx in #taps {
                let x: &[f32; #channels] = hw::window(x0, #at);
                let v0 = #load;
                #(#combined)*
            }
        }
    }
}

/// The sum of a pixel in a row of a tile.
fn sum(row: usize, pixel: usize) -> Ident {
    local("a", &[row, pixel])
}

/// The weight of a tap for a row of a tile.
fn weight(row: usize, tap: usize) -> Ident {
    local("w", &[row, tap])
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
    row_taps_at(&quote!(oy), input, output, window)
}

/// The kernel rows of an output row that see real input, as a range.
pub fn row_taps_at(at: &TokenStream, input: usize, output: usize, window: &Window) -> TokenStream {
    if window.before[0] == 0 && (output - 1) * window.stride[0] + window.height() <= input {
        let kernel = number(window.kernel[0]);
        quote!(0..#kernel)
    } else {
        taps_inside(at, 0, input, window)
    }
}

/// The taps along `axis` of output position `at` that see real input, as a range.
pub fn taps_inside(at: &TokenStream, axis: usize, input: usize, window: &Window) -> TokenStream {
    let first = affine(&[(at.clone(), window.stride[axis])], 0, 0);
    let [kernel, dilation, before, input] =
        [window.kernel[axis], window.dilation[axis], window.before[axis], input].map(number);
    quote!(hw::taps(#first, #before, #input, #kernel, #dilation))
}

/// The first value of the input row that kernel row `ky` of output row `oy` reads, where the rows lie so; there are `pitch` from one
/// pixel to the next.
pub fn input_row(window: &Window, input: Map, pitch: usize, rows: Place) -> TokenStream {
    let Window { stride, dilation, before, .. } = window;
    if input.height == 1 && before[0] == 0 {
        return quote!(0);
    }
    let row = rows.of(&affine(&[(quote!(oy), stride[0]), (quote!(ky), dilation[0])], 0, before[0]), &quote!(from));
    let pitch = number(input.width * pitch);
    quote!(#row * #pitch)
}
