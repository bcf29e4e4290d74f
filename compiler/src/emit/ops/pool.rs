//! Max and average pools.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{Lanes, activate, affine, has_slopes, local, number};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, Place, spread};
use crate::emit::slide::{Slid, Slide, row_taps_at, taps_inside};
use crate::plan::row::{Taps, TileRun};
use crate::plan::sliding::Sliding;
use crate::plan::{Divisor, Pool};
use crate::shape::Window;

/// The body of a max pool.
pub fn max_pool(pool: &Pool, sliding: &Sliding, views: &Views, activation: Option<Activation>) -> Body {
    body("max_pool", pool, sliding, views, activation, |lanes, _, _| {
        let slope = lanes.load(&quote!(w), &quote!(c));
        Slid {
            before: TokenStream::new(),
            start: quote!(s.splat(f32::NEG_INFINITY)),
            weights: Box::new(|_, _| TokenStream::new()),
            combine: Box::new(|sum, x, _| quote!(#sum = s.maximum(#sum, #x);)),
            finish: Box::new(move |sum, _, _| activate(activation, quote!(#sum), &slope)),
        }
    })
}

/// The body of an average pool.
pub fn avg_pool(
    pool: &Pool,
    divisor: Divisor,
    sliding: &Sliding,
    views: &Views,
    activation: Option<Activation>,
) -> Body {
    body("avg_pool", pool, sliding, views, activation, |lanes, run, rows| {
        let slope = lanes.load(&quote!(w), &quote!(c));
        let counts = Counts { pool: *pool, divisor, run };
        let heights = (0..rows).map(|row| {
            let (height, rows) = (local("height", &[row]), counts.rows(row));
            quote!(let #height = #rows;)
        });
        Slid {
            before: quote!(#(#heights)*),
            start: quote!(s.splat(0.0)),
            weights: Box::new(|_, _| TokenStream::new()),
            combine: Box::new(|sum, x, _| quote!(#sum = s.add(#sum, #x);)),
            finish: Box::new(move |sum, row, pixel| {
                let (height, columns) = (local("height", &[row]), counts.columns(pixel));
                activate(activation, quote!(s.div(#sum, s.splat((#height * #columns) as f32))), &slope)
            }),
        }
    })
}

fn body(
    name: &str,
    pool: &Pool,
    sliding: &Sliding,
    views: &Views,
    activation: Option<Activation>,
    slid: impl for<'a> Fn(&'a Lanes, &'a TileRun, usize) -> Slid<'a>,
) -> Body {
    let Pool { input, output, window } = *pool;
    let cuts = sliding.cuts(output);
    let pitches @ [_, pitch] = [views.input_pitch(input.channels), views.output_pitch(output.channels)];
    let body = Body {
        name: format!("{name}_{}x{}", window.kernel[0], window.kernel[1]),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(output.channels),
        output: views.output.span(),
        scratch: None,
        code: Slide { input, output, pitches, window, rows: Place::All, extent: Extent::of(&cuts) }.body(sliding, slid),
    };
    spread(body, &cuts, output.width * pitch)
}

/// How many pixels an average is taken over.
struct Counts<'a> {
    pool: Pool,
    divisor: Divisor,
    run: &'a TileRun,
}

impl Counts<'_> {
    /// Rows that count in the windows of a row of the tile.
    fn rows(&self, row: usize) -> TokenStream {
        let Pool { input, output, window } = self.pool;
        let (height, window) = match self.divisor {
            Divisor::Inside => (input.height, window),
            Divisor::InsideAndPadding => {
                (input.height + window.before[0] + window.after[0], Window { before: [0; 2], ..window })
            }
        };
        let taps = row_taps_at(&affine(&[(quote!(oy), 1)], row, 0), height, output.height, &window);
        quote!((#taps).len())
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
