//! The last step of a transposed convolution: outputs of convolutions, which have a pixel's phases one after another, are put
//! side by side.
//!
//! ```text
//! for each part, for each row and column of phases, for each row of the part:
//!   for each pixel of the row, for each group of filters:
//!     output[first + pixel * stride] = activation(part[pixel][group][phase])
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{activate, has_slopes, local, number, vectors};
use crate::emit::ops::{Body, Views};
use crate::plan::ops::transposed_conv::{Interleave, Lines, Part};
use crate::plan::{View, span};

/// The body of the last step.
pub fn body(interleave: &Interleave, views: &Views, activation: Option<Activation>) -> Body {
    let Interleave { output, parts, .. } = interleave;
    let y_pitch = views.output_pitch(output.channels);
    let code = parts.iter().zip(&views.inputs).enumerate().map(|(input, (part, view))| {
        Phases { interleave, part, x_pitch: View::pitch_for(view, part.map.channels), y_pitch, activation }.code(input)
    });
    Body {
        name: "interleave".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(output.channels),
        output: views.output.span(),
        scratch: None,
        code: code.collect(),
    }
}

/// The phases of a part.
struct Phases<'a> {
    interleave: &'a Interleave,
    part: &'a Part,
    /// Values from one pixel of the part to the next.
    x_pitch: usize,
    /// Values from one pixel of the output to the next.
    y_pitch: usize,
    activation: Option<Activation>,
}

impl Phases<'_> {
    /// The loops over a part, which is the step's input with this index.
    fn code(&self, input: usize) -> TokenStream {
        let (x, output) = (local("x", &[input]), self.interleave.output);
        let [rows, columns] = &self.part.lines;
        let columns_of_phases = number(columns.len());
        let [rows, columns] = [rows, columns].map(|lines| phases(lines));
        let part = self.part.map;
        let [input_row, output_row] =
            [span(part.width, self.x_pitch, part.channels), span(output.width, self.y_pitch, output.channels)]
                .map(number);
        let [input_rows, output_rows] = [part.width * self.x_pitch, output.width * self.y_pitch].map(number);
        let [stride_y, stride_x] = self.interleave.stride.map(number);
        let pixel = self.pixel();
        let [read, filled, x_pitch, y_pitch] = [part.channels, output.channels, self.x_pitch, self.y_pitch].map(number);
        quote! {
            for (row_of_phases, (first_y, from_y, rows)) in #rows.into_iter().enumerate() {
                for row in 0..rows {
                    let x: &[f32; #input_row] = hw::window(#x, (from_y + row) * #input_rows);
                    let y: &mut [f32; #output_row] = hw::window_mut(y, (first_y + row * #stride_y) * #output_rows);
                    for (column, (first_x, from_x, pixels)) in #columns.into_iter().enumerate() {
                        let phase = row_of_phases * #columns_of_phases + column;
                        for pixel in 0..pixels {
                            let x: &[f32; #read] = hw::window(x, (from_x + pixel) * #x_pitch);
                            let y: &mut [f32; #filled] = hw::window_mut(y, (first_x + pixel * #stride_x) * #y_pitch);
                            #pixel
                        }
                    }
                }
            }
        }
    }

    /// The filters of one phase at a pixel; those of a group lie behind each other.
    fn pixel(&self) -> TokenStream {
        let phases = self.part.lines[0].len() * self.part.lines[1].len();
        let groups = if phases == 1 { 1 } else { self.interleave.groups };
        let of_group = self.interleave.output.channels / groups;
        let first = (groups > 1).then(|| quote!(first+));
        let filters = vectors(of_group, &quote!(c), |lanes| {
            let (x, slope) = (lanes.load(&quote!(x), &quote!(c)), lanes.load(&quote!(w), &quote!(#first c)));
            lanes.store(&activate(self.activation, x, &slope), &quote!(y), &quote!(c))
        });
        let [group_count, of_group, of_phases] = [groups, of_group, of_group * phases].map(number);
        if groups == 1 {
            return quote! {
                let x: &[f32; #of_group] = hw::window(x, phase * #of_group);
                #filters
            };
        }
        quote! {
            for group in 0..#group_count {
                let first = group * #of_group;
                let x: &[f32; #of_group] = hw::window(x, group * #of_phases + phase * #of_group);
                let y: &mut [f32; #of_group] = hw::window_mut(y, first);
                #filters
            }
        }
    }
}

/// An array of the lines of each phase.
fn phases(lines: &[Lines]) -> TokenStream {
    let lines = lines.iter().map(|Lines { first, from, count }| {
        let [first, from, count] = [*first, *from, *count].map(number);
        quote!((#first, #from, #count))
    });
    quote!([#(#lines),*])
}
