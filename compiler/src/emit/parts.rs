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

/// The rows of the output that statements fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of them; `y` is an array.
    Whole,
    /// Those in the range `part`; `y` is a slice, which begins with the first of them.
    Part,
}

impl Extent {
    /// What an output that is cut so is filled by.
    pub const fn of(cuts: &Cuts) -> Self {
        if cuts.are_any() { Self::Part } else { Self::Whole }
    }

    /// The rows to fill, of `count` in all.
    pub fn rows(self, count: usize) -> TokenStream {
        let count = number(count);
        match self {
            Self::Whole => quote!(0..#count),
            Self::Part => quote!(part.clone()),
        }
    }

    /// The rows to fill from `first` on, of `count` in all.
    pub fn rows_from(self, first: usize, count: usize) -> TokenStream {
        if first == 0 {
            return self.rows(count);
        }
        let [first, count] = [first, count].map(number);
        match self {
            Self::Whole => quote!(#first..#count),
            Self::Part => quote!(::core::cmp::Ord::max(part.start, #first)..part.end),
        }
    }

    /// The first `count` tiles of `rows` rows each that are to be filled.
    pub fn tiles(self, rows: usize, count: usize) -> TokenStream {
        let [rows, count] = [rows, count].map(number);
        match self {
            Self::Whole => quote!(0..#count),
            Self::Part => quote!(part.start / #rows..::core::cmp::Ord::min(part.end / #rows, #count)),
        }
    }

    /// Statements that are for rows after all tiles, of `count` in all.
    pub fn at_the_end(self, count: usize, statements: &TokenStream) -> TokenStream {
        let count = number(count);
        match self {
            Self::Whole => quote!(#statements),
            Self::Part => quote!(if part.end == #count { #statements }),
        }
    }

    /// Where `row` lies in `y`, in rows.
    pub fn place(self, row: &TokenStream) -> TokenStream {
        match self {
            Self::Whole => quote!(#row),
            Self::Part => quote!((#row - part.start)),
        }
    }

    /// The row that lies at `place` in `y`.
    pub fn row(self, place: &TokenStream) -> TokenStream {
        match self {
            Self::Whole => quote!(#place),
            Self::Part => quote!((part.start + #place)),
        }
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
        match self {
            Self::Whole => quote!(hw::window_mut(y, #at)),
            Self::Part => quote!(hw::part_mut(y, #at)),
        }
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
                #statements
            }
        }
        let rows = hw::Rows { part: 0..#rows, units: #units, unit: #unit, len: #len, y };
        hw::spread(#parts, rows, |hw::Rows { part, y, .. }| s.vectorize(Part { #(#names,)* part, y }));
    };
    Body { code, ..body }
}
