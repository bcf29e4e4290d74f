//! Bodies that fill a part of their output, and what spreads the parts over threads.
//!
//! ```text
//! fn body(s, x0, w, y) {
//!   struct Part { x0, w, part, y }
//!   impl Kernel for Part { fn run(self, s) { the statements, for the rows in `part` } }
//!   hw::spread(parts, all rows of y, |rows| s.vectorize(Part { x0, w, part: rows.part, y: rows.y }))
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::body::{local, number};
use crate::emit::ops::Body;
use crate::plan::cuts::Cuts;

/// The rows of the output that statements fill, and what they find as `y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Whether these are the rows in the range `part`; all rows, if not.
    is_ranged: bool,
    /// Whether `y` is a slice that begins with row `start`; the whole output as an array, if not.
    is_sliced: bool,
}

impl Extent {
    /// What an output that is cut so is filled by.
    pub const fn of(cuts: &Cuts) -> Self {
        Self { is_ranged: cuts.are_any(), is_sliced: cuts.are_any() }
    }

    /// The same, for rows in a range.
    pub const fn ranged(self) -> Self {
        Self { is_ranged: true, ..self }
    }

    /// Whether the rows are all of the output's.
    pub const fn is_whole(self) -> bool {
        !self.is_ranged
    }

    /// The rows to fill, of `count` in all.
    pub fn rows(self, count: usize) -> TokenStream {
        let count = number(count);
        if self.is_ranged { quote!(part.clone()) } else { quote!(0..#count) }
    }

    /// The rows to fill from `first` on, of `count` in all.
    pub fn rows_from(self, first: usize, count: usize) -> TokenStream {
        if first == 0 {
            return self.rows(count);
        }
        let [first, count] = [first, count].map(number);
        if self.is_ranged {
            quote!(::core::cmp::Ord::max(part.start, #first)..part.end)
        } else {
            quote!(#first..#count)
        }
    }

    /// The first `count` tiles of `rows` rows each that are to be filled.
    pub fn tiles(self, rows: usize, count: usize) -> TokenStream {
        let [rows, count] = [rows, count].map(number);
        if self.is_ranged {
            quote!(part.start / #rows..::core::cmp::Ord::min(part.end / #rows, #count))
        } else {
            quote!(0..#count)
        }
    }

    /// Statements that are for rows after all tiles, of `count` in all.
    pub fn at_the_end(self, count: usize, statements: &TokenStream) -> TokenStream {
        let count = number(count);
        if self.is_ranged { quote!(if part.end == #count { #statements }) } else { quote!(#statements) }
    }

    /// `statements`, which are for [`Self::ranged`], for `block` rows at a time, of `count` in all.
    pub fn in_blocks(self, block: usize, count: usize, statements: &TokenStream) -> TokenStream {
        let (rows, [block, count]) = (self.rows(count), [block, count].map(number));
        let end = if self.is_ranged { quote!(part.end) } else { quote!(#count) };
        quote! {
            for first in (#rows).step_by(#block) {
                let part = first..::core::cmp::Ord::min(first + #block, #end);
                #statements
            }
        }
    }

    /// Where `row` lies in `y`, in rows.
    pub fn place(self, row: &TokenStream) -> TokenStream {
        if self.is_sliced { quote!((#row - start)) } else { quote!(#row) }
    }

    /// The row that lies at `place` in `y`.
    pub fn row(self, place: &TokenStream) -> TokenStream {
        if self.is_sliced { quote!((start + #place)) } else { quote!(#place) }
    }

    /// The statement that leaves in `y` what `rows` rows from `oy` on have, `len` values each.
    pub fn rows_at_oy(self, rows: usize, len: usize) -> TokenStream {
        let (all, len) = (number(rows * len), number(len));
        let row = self.place(&quote!(oy));
        let window = self.window(&quote!(#row * #len));
        quote!(let y: &mut [f32; #all] = #window;)
    }

    /// An array in `y`.
    pub fn window(self, at: &TokenStream) -> TokenStream {
        if self.is_sliced { quote!(hw::part_mut(y, #at)) } else { quote!(hw::window_mut(y, #at)) }
    }
}

/// `body`, whose statements are for [`Extent::of`] these cuts, for the whole output.
pub fn spread(body: Body, cuts: &Cuts) -> Body {
    if !cuts.are_any() {
        return body;
    }
    let inputs = (0..body.inputs.len()).map(|input| local("x", &[input]));
    let weights = body.weights.map(|_| quote!(w));
    let names: Vec<TokenStream> = inputs.map(|x| quote!(#x)).chain(weights).collect();
    let lens: Vec<_> = body.inputs.iter().chain(&body.weights).map(|len| number(*len)).collect();
    let [parts, rows, len, unit, units] = [cuts.parts, cuts.rows, cuts.len, cuts.unit, cuts.units].map(number);
    let statements = &body.code;
    let code = quote! {
        struct Part<'a> {
            #(#names: &'a [f32; #lens],)*
            part: ::core::ops::Range<usize>,
            y: &'a mut [f32],
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { #(#names,)* part, y } = self;
                let start = part.start;
                #statements
            }
        }
        let rows = hw::Rows { part: 0..#rows, units: #units, unit: #unit, len: #len, y };
        hw::spread(#parts, rows, |hw::Rows { part, y, .. }| s.vectorize(Part { #(#names,)* part, y }));
    };
    Body { code, ..body }
}
