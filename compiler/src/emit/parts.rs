//! Bodies that fill a part of their output, and what spreads the parts over threads.
//!
//! ```text
//! fn body(s, x0, w, y) {
//!   struct Part { x0, w, part, y }
//!   impl Kernel for Part { fn run(self, s) { the statements, for the rows in `part` } }
//!   hw::spread(parts, all rows of y, |rows| s.vectorize(Part { x0, w, part: rows.part, y: rows.y }))
//! }
//! ```
//!
//! A body that needs memory for itself has it for each part. Where parts are of filters, they are `hw::Filters` in place of rows, and
//! `y` is an array of pixels, for each a slice of the part's filters.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::body::{local, number};
use crate::emit::ops::Body;
use crate::plan::cuts::Cuts;
use crate::plan::span;

/// Which rows of a map there are in the memory at hand, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// All of them, in an array.
    All,
    /// Those from some row on, in a slice.
    Slice,
    /// Those from some row on, in an array.
    From,
    /// So many, in an array: where all are taken, one takes the place of that so many rows before.
    Ring(usize),
}

impl Place {
    /// Where `row` lies, in rows; `start` is the first that there is.
    pub fn of(self, row: &TokenStream, start: &TokenStream) -> TokenStream {
        match self {
            Self::All => row.clone(),
            Self::Slice | Self::From => quote!((#row - #start)),
            Self::Ring(rows) => {
                let rows = number(rows);
                quote!((#row % #rows))
            }
        }
    }
}

/// The rows of the output that statements fill, and what they find as `y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Whether these are the rows in the range `part`; all rows, if not.
    is_ranged: bool,
    /// What of the output `y` is; the first row, if that is not always the same, is `start`.
    place: Place,
}

impl Extent {
    /// All rows, in an array.
    pub const WHOLE: Self = Self { is_ranged: false, place: Place::All };

    /// What an output that is cut so is filled by.
    pub const fn of(cuts: &Cuts) -> Self {
        let place = if cuts.are_any() { Place::Slice } else { Place::All };
        Self { is_ranged: cuts.are_any(), place }
    }

    /// Rows in a range, of an output that lies so.
    pub const fn at(place: Place) -> Self {
        Self { is_ranged: true, place }
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

    /// The tiles to fill, of `count` tiles of `rows` rows each, the first of which begins with row `first`.
    pub fn tiles(self, first: usize, rows: usize, count: usize) -> TokenStream {
        let (size, count) = (number(rows), number(count));
        if !self.is_ranged {
            return quote!(0..#count);
        }
        let tile = |row: TokenStream| {
            let from_first = if first == 0 {
                row
            } else {
                let first = number(first);
                quote!(usize::saturating_sub(#row, #first))
            };
            if rows == 1 { from_first } else { quote!(#from_first / #size) }
        };
        let [start, end] = [quote!(part.start), quote!(part.end)].map(tile);
        quote!(#start..::core::cmp::Ord::min(#end, #count))
    }

    /// Statements that are for rows after all tiles, of `count` in all.
    pub fn at_the_end(self, count: usize, statements: &TokenStream) -> TokenStream {
        let count = number(count);
        if self.is_ranged { quote!(if part.end == #count { #statements }) } else { quote!(#statements) }
    }

    /// `statements`, which are for [`Self::ranged`], for `block` rows at a time, of an output that is cut so; the first time
    /// also for the head.
    pub fn in_blocks(self, block: usize, cuts: &Cuts, statements: &TokenStream) -> TokenStream {
        let [block, head, count] = [block, cuts.head, cuts.rows].map(number);
        let (start, end) =
            if self.is_ranged { (quote!(part.start), quote!(part.end)) } else { (quote!(0), quote!(#count)) };
        let (blocks, start) = if cuts.head == 0 {
            (quote!(#start..#end), quote!(first))
        } else {
            let blocks =
                if self.is_ranged { quote!(::core::cmp::Ord::max(#start, #head)..#end) } else { quote!(#head..#end) };
            (blocks, quote!(if first == #head { 0 } else { first }))
        };
        quote! {
            for first in (#blocks).step_by(#block) {
                let part = #start..::core::cmp::Ord::min(first + #block, #end);
                #statements
            }
        }
    }

    /// Where `row` lies in `y`, in rows.
    pub fn place(self, row: &TokenStream) -> TokenStream {
        self.place.of(row, &quote!(start))
    }

    /// The row that lies at `place` in `y`.
    pub fn row(self, place: &TokenStream) -> TokenStream {
        match self.place {
            Place::Slice | Place::From => quote!((start + #place)),
            Place::All | Place::Ring(_) => place.clone(),
        }
    }

    /// The statement that leaves in `y` what `rows` rows from `oy` on have, each of `width` pixels of `channels` values, `pitch`
    /// apart.
    pub fn rows_at_oy(self, rows: usize, width: usize, pitch: usize, channels: usize) -> TokenStream {
        let [all, len] = [span(rows * width, pitch, channels), width * pitch].map(number);
        let row = self.place(&quote!(oy));
        let window = self.window(&quote!(#row * #len));
        quote!(let y: &mut [f32; #all] = #window;)
    }

    /// An array in `y`.
    pub fn window(self, at: &TokenStream) -> TokenStream {
        match self.place {
            Place::Slice => quote!(hw::part_mut(y, #at)),
            Place::All | Place::From | Place::Ring(_) => quote!(hw::window_mut(y, #at)),
        }
    }
}

/// `body`, whose statements are for [`Extent::of`] these cuts, for the whole output: there are `len` values from each row to the
/// next.
pub fn spread(body: Body, cuts: &Cuts, len: usize) -> Body {
    if !cuts.are_any() {
        return body;
    }
    let Cuts { rows, head, unit, units, .. } = *cuts;
    let [rows, len, head, unit, units] = [rows, len, head, unit, units].map(number);
    let all = quote!(hw::Rows { part: 0..#rows, units: #units, head: #head, unit: #unit, len: #len, y });
    let part = quote!(hw::Rows { part, y, .. });
    let (all, part) = match body.scratch {
        None => (all, part),
        Some(of_part) => {
            let (all_scratch, of_part) = (number(cuts.scratch(of_part)), number(cuts.scratch(of_part) / cuts.count()));
            let scratch = quote!(hw::part_mut::<#all_scratch>(scratch, 0));
            (
                quote!(hw::RowsAndScratch { rows: #all, len: #of_part, scratch: #scratch }),
                quote!(hw::RowsAndScratch { rows: #part, scratch, .. }),
            )
        }
    };
    let body = over_parts(body, cuts.parts, &Cutting { all, part, y: quote!(y), filled: quote!([f32]) });
    Body { scratch: body.scratch.map(|of_part| cuts.scratch(of_part)), ..body }
}

/// `body`, whose statements are for panels in the range `part` and find as `y` an array of pixels, for each of them these panels'
/// filters, for the whole output: `filters` to a panel, and so many pixels, so many values apart.
pub fn spread_filters(body: Body, cuts: &Cuts, filters: usize, [pixels, pitch]: [usize; 2]) -> Body {
    let [panels, filters, pixels, pitch] = [cuts.rows, filters, pixels, pitch].map(number);
    let parts = Cutting {
        all: quote!(hw::Filters::<#pixels>::all(#panels, #filters, #pitch, y)),
        part: quote!(hw::Filters { part, mut y, .. }),
        y: quote!(y: &mut y),
        filled: quote!([&'a mut [f32]; #pixels]),
    };
    over_parts(body, cuts.parts, &parts)
}

/// What is cut into parts, and what each of them is.
struct Cutting {
    /// The whole, as an expression.
    all: TokenStream,
    /// A part, as a pattern that leaves `part`, the output, and `scratch` where the body has it.
    part: TokenStream,
    /// The field of the kernel that takes the output.
    y: TokenStream,
    /// Its type behind `&'a mut`.
    filled: TokenStream,
}

/// `body`, which is for a part, for all of them.
fn over_parts(body: Body, most: usize, parts: &Cutting) -> Body {
    let inputs = (0..body.inputs.len()).map(|input| local("x", &[input]));
    let weights = body.weights.map(|_| quote!(w));
    let names: Vec<TokenStream> = inputs.map(|x| quote!(#x)).chain(weights).collect();
    let lens: Vec<_> = body.inputs.iter().chain(&body.weights).map(|len| number(*len)).collect();
    let scratch = body.scratch.map(|_| quote!(scratch,));
    let scratch_field = body.scratch.map(|_| quote!(scratch: &'a mut [f32],));
    let (Cutting { all, part, y, filled }, most, statements) = (parts, number(most), &body.code);
    let code = quote! {
        struct Part<'a> {
            #(#names: &'a [f32; #lens],)*
            part: ::core::ops::Range<usize>,
            #scratch_field
            y: &'a mut #filled,
        }
        impl<S: hw::Simd> hw::Kernel<S> for Part<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                let Self { #(#names,)* part, #scratch y } = self;
                let start = part.start;
                #statements
            }
        }
        hw::spread(#most, #all, |#part| s.vectorize(Part { #(#names,)* part, #scratch #y }));
    };
    Body { code, ..body }
}
