//! Convolutions together, a few rows of the last at a time.
//!
//! ```text
//! for each part of the output, side by side on threads:
//!   done = the rows of the first map that are there, as yet none
//!   for some rows of the part at a time:
//!     rows of the map in the middle = those that the last convolution sees
//!     rows of the first map = those that the depthwise one sees and that are not done
//!     each convolution fills its rows, from those of the one before
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::body::{local, number};
use crate::emit::ops::conv::{self, LinkBody, Pitches};
use crate::emit::ops::{Body, Views};
use crate::emit::parts::{Extent, Place, spread};
use crate::plan::cuts::Cuts;
use crate::plan::ops::chain::{Chain, ChainSchedule, Link, LinkSchedule};
use crate::plan::packing::ALIGNMENT;

/// The body of a chain.
pub fn body(chain: &Chain, schedule: &ChainSchedule, views: &Views) -> Body {
    let cuts = chain.cuts(schedule);
    let between = chain.rows_between().into_iter().zip(chain.values_between()).zip(&schedule.links);
    let between = between.map(|((rows, len), filled_by)| {
        let place = match filled_by {
            LinkSchedule::Direct(_) => Place::Ring(rows),
            LinkSchedule::Depthwise(_) => Place::From,
        };
        Between { place, len }
    });
    let body = ChainBody { chain, schedule, views, cuts, between: between.collect() };
    let (code, weights) = body.code();
    let output = &chain.last.conv.output;
    let kernels =
        chain.links().map(|Link { conv, .. }| format!("_{}x{}", conv.window.kernel[0], conv.window.kernel[1]));
    let body = Body {
        name: format!("chain{}", kernels.collect::<String>()),
        inputs: views.input_lens(),
        weights: Some(weights),
        output: views.output.span(),
        scratch: Some(chain.scratch_of_part()),
        code,
    };
    spread(body, &cuts, output.width * views.output_pitch(output.channels))
}

/// What there is at a time of a map between two convolutions.
struct Between {
    /// Where its rows lie: in a ring what a depthwise convolution reads, which sees some of them again.
    place: Place,
    /// Values.
    len: usize,
}

struct ChainBody<'a> {
    chain: &'a Chain,
    schedule: &'a ChainSchedule,
    views: &'a Views,
    cuts: Cuts,
    /// The map that each convolution but the last leaves.
    between: Vec<Between>,
}

impl ChainBody<'_> {
    /// All statements, and how many values the packed weights have.
    fn code(&self) -> (TokenStream, usize) {
        let mut weights = 0;
        let mut links = TokenStream::new();
        for (index, (link, schedule)) in self.chain.links().zip(&self.schedule.links).enumerate() {
            let body = self.link(index, link, schedule);
            let (input, output, rows) = (self.input(index), self.output(index), rows_of(index));
            let (at, len, statements) = (number(weights), number(body.weights), body.statements);
            links.extend(quote! {
                {
                    let w: &[f32; #len] = hw::window(w, #at);
                    let part = #rows.clone();
                    #input
                    #output
                    #statements
                }
            });
            weights += body.weights.next_multiple_of(ALIGNMENT);
        }
        let maps = self.between.iter().enumerate().map(|(index, Between { len, .. })| {
            let (map, len) = (map(index), number(*len));
            quote!(let (#map, scratch) = hw::take::<#len>(scratch, 0);)
        });
        let is_ring = |between: &Between| matches!(between.place, Place::Ring(_));
        let done = self.between.iter().any(is_ring).then(|| quote!(let mut done = 0;));
        let seen = (0..self.between.len()).rev().map(|index| self.rows_seen(index));
        let (rows, size, all) =
            (rows_of(self.between.len()), number(self.chain.rows), Extent::of(&self.cuts).rows(self.cuts.rows));
        let code = quote! {
            #(#maps)*
            #done
            let all = #all;
            for first in all.clone().step_by(#size) {
                let #rows = first..::core::cmp::Ord::min(first + #size, all.end);
                #(#seen)*
                #links
            }
        };
        (code, weights)
    }

    /// A convolution, from the map before it, or the input, to the one behind it, or the output.
    fn link(&self, index: usize, link: &Link, schedule: &LinkSchedule) -> LinkBody {
        let (inside, outside) = (Pitches::contiguous(&link.conv), Pitches::of(&link.conv, self.views));
        let before = index.checked_sub(1).map(|before| &self.between[before]);
        let behind = self.between.get(index);
        let pitches = Pitches {
            input: if before.is_some() { inside.input } else { outside.input },
            residual: outside.residual,
            output: if behind.is_some() { inside.output } else { outside.output },
        };
        let rows = before.map_or(Place::All, |map| map.place);
        let extent = behind.map_or_else(|| Extent::of(&self.cuts).ranged(), |map| Extent::at(map.place));
        conv::link(link, schedule, pitches, rows, extent)
    }

    /// The statements that leave what a convolution reads in `x0`, where that is not the input.
    fn input(&self, index: usize) -> Option<TokenStream> {
        let before = index.checked_sub(1)?;
        let Between { place, len } = &self.between[before];
        let (x, rows, len) = (map(before), rows_of(before), number(*len));
        let from = matches!(place, Place::From).then(|| quote!(let from = #rows.start;));
        Some(quote! {
            let x0: &[f32; #len] = #x;
            #from
        })
    }

    /// The statements that leave what a convolution fills in `y`, where that is not the output.
    fn output(&self, index: usize) -> Option<TokenStream> {
        let Between { place, .. } = self.between.get(index)?;
        let (y, rows) = (map(index), rows_of(index));
        let start = matches!(place, Place::From).then(|| quote!(let start = #rows.start;));
        Some(quote! {
            let y = &mut *#y;
            #start
        })
    }

    /// The statement that finds which rows a convolution is to fill: those that the next one sees for its own, and that are not there.
    fn rows_seen(&self, index: usize) -> TokenStream {
        let [rows, next] = [index, index + 1].map(rows_of);
        let reader = self.chain.links().nth(index + 1).map(|link| &link.conv);
        let seen = reader.map(|conv| {
            let [stride, before, height, input] =
                [conv.window.stride[0], conv.window.before[0], conv.window.height(), conv.input.height].map(number);
            quote!(hw::rows_seen(&#next, #stride, #before, #height, #input))
        });
        match self.between[index].place {
            Place::Ring(_) => quote! {
                let seen = #seen;
                let #rows = ::core::cmp::Ord::max(seen.start, done)..seen.end;
                done = seen.end;
            },
            Place::All | Place::Slice | Place::From => quote!(let #rows = #seen;),
        }
    }
}

/// The name of the map behind a convolution.
fn map(index: usize) -> Ident {
    local("map", &[index])
}

/// The name of the rows that a convolution fills.
fn rows_of(index: usize) -> Ident {
    local("rows", &[index])
}
