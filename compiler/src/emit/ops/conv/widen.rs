//! Convolutions whose weights are packed in fewer bits: all are widened into scratch memory, each times the scale of its filter,
//! before anything is multiplied.
//!
//! ```text
//! for each panel: scratch = [biases] [slopes] [weights * scales]    of packed [biases] [scales] [slopes] [weights]
//! the body, with scratch in place of w
//! ```
//!
//! Each weight is used for many pixels, so that widening it takes little of the time, and the micro-kernels are as fast as ever;
//! what comes from memory is the packed weights.

use proc_macro2::TokenStream;
use quote::quote;

use crate::dtype::WeightsDtype;
use crate::emit::body::{load_weights, local, number};
use crate::emit::ops::Body;

/// What is widened.
pub struct Widened {
    /// The type of the packed weights.
    pub dtype: WeightsDtype,
    /// Values in a vector.
    pub lanes: usize,
    /// Groups, each with all panels.
    pub groups: usize,
    /// The panels of a group, equal ones together.
    pub panels: Vec<Panels>,
    /// Values of scratch memory.
    pub scratch: usize,
}

/// Some panels of the same size.
pub struct Panels {
    /// How many.
    pub count: usize,
    /// Vectors of filters in each.
    pub vectors: usize,
    /// Rows of biases and slopes.
    pub header_rows: usize,
    /// Weights of each filter.
    pub rows: usize,
}

/// `body`, which takes its weights wide, for packed ones.
pub fn widened(body: Body, widened: &Widened) -> Body {
    let Widened { lanes, dtype, groups, .. } = *widened;
    let (mut wide_at, mut packed_at) = (0, 0);
    let mut panels = TokenStream::new();
    let group = |len: &dyn Fn(&Panels) -> usize| widened.panels.iter().map(|panels| panels.count * len(panels)).sum();
    let wide_group: usize = group(&|panels| panels.wide(lanes));
    let packed_group: usize = group(&|panels| panels.packed(lanes, dtype));
    for one in &widened.panels {
        let (wide_len, packed_len) = (one.wide(lanes), one.packed(lanes, dtype));
        let [count, wide, packed, wide_first, packed_first, wide_pitch, packed_pitch] =
            [one.count, wide_len, packed_len, wide_at, packed_at, wide_group, packed_group].map(number);
        let panel = one.panel(lanes, dtype);
        panels.extend(quote! {
            for panel in 0..#count {
                let packed: &[f32; #packed] = hw::window(w, group * #packed_pitch + #packed_first + panel * #packed);
                let wide: &mut [f32; #wide] = hw::window_mut(all, group * #wide_pitch + #wide_first + panel * #wide);
                #panel
            }
        });
        wide_at += one.count * wide_len;
        packed_at += one.count * packed_len;
    }
    let [groups_count, len] = [groups, groups * wide_group].map(number);
    let code = &body.code;
    Body {
        name: format!("{}_in_{}", body.name, dtype.name()),
        weights: Some(groups * packed_group),
        scratch: Some(widened.scratch),
        code: quote! {
            let (all, _) = hw::take::<#len>(scratch, 0);
            for group in 0..#groups_count {
                #panels
            }
            let w: &[f32; #len] = all;
            #code
        },
        ..body
    }
}

impl Panels {
    /// Values of a panel.
    const fn wide(&self, lanes: usize) -> usize {
        self.vectors * lanes * (self.header_rows + self.rows)
    }

    /// Values that a panel is packed in.
    const fn packed(&self, lanes: usize, dtype: WeightsDtype) -> usize {
        let header = self.header_rows + if dtype.is_scaled() { 1 } else { 0 };
        self.vectors * lanes * header + self.vectors * lanes * self.rows / dtype.per_value()
    }

    /// The statements that fill `wide` from `packed`.
    fn panel(&self, lanes: usize, dtype: WeightsDtype) -> TokenStream {
        let width = self.vectors * lanes;
        let scale_rows = usize::from(dtype.is_scaled());
        let header = (0..self.header_rows).flat_map(|row| (0..self.vectors).map(move |vector| (row, vector)));
        let header = header.map(|(row, vector)| {
            // Scales stand behind the biases.
            let from = if row == 0 { 0 } else { row + scale_rows };
            let [to, from] = [row, from].map(|row| number(row * width + vector * lanes));
            quote!(s.store(s.load(packed, #from), wide, #to);)
        });
        let scale = |vector: usize| local("scale", &[vector]);
        let scales = (0..scale_rows * self.vectors).map(|vector| {
            let (scale, at) = (scale(vector), number(width + vector * lanes));
            quote!(let #scale = s.load(packed, #at);)
        });
        let weights = (0..self.vectors).map(|vector| {
            let (at, load) = (number(vector * lanes), load_weights(dtype, &quote!(from), vector * lanes));
            let scale = scale(vector);
            let weights = if dtype.is_scaled() { quote!(s.mul(#load, #scale)) } else { load };
            quote!(s.store(#weights, to, #at);)
        });
        let [header_len, packed_header, row, packed_row] =
            [self.header_rows * width, (self.header_rows + scale_rows) * width, width, width / dtype.per_value()]
                .map(number);
        quote! {
            #(#header)*
            #(#scales)*
            let rows = hw::chunks_mut::<#row>(&mut wide[#header_len..]).iter_mut();
            for (to, from) in rows.zip(hw::chunks::<#packed_row>(&packed[#packed_header..])) {
                #(#weights)*
            }
        }
    }
}
