//! `concat`: the channels of each pixel, input after input.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{has_slopes, local, number};
use crate::emit::ops::{Body, activation::in_place};
use crate::plan::{Concat, Pixels};

/// The body of a concatenation.
pub fn body(concat: &Concat, activation: Option<Activation>) -> Body {
    let channels = concat.parts.iter().sum();
    let pixels = Pixels { count: concat.pixels, channels };
    let mut first = 0;
    let copies: Vec<_> = concat
        .parts
        .iter()
        .enumerate()
        .map(|(input, &part)| {
            let (x, [part_len, at]) = (local("x", &[input]), [part, first].map(number));
            first += part;
            quote! {
                let part: &mut [f32; #part_len] = hw::window_mut(y, #at);
                part.copy_from_slice(hw::window::<#part_len, _>(#x, pixel * #part_len));
            }
        })
        .collect();
    let [count, pitch] = [concat.pixels, channels].map(number);
    let epilogue = in_place(pixels, activation);
    Body {
        name: "concat".to_owned(),
        inputs: concat.parts.iter().map(|part| part * concat.pixels).collect(),
        weights: has_slopes(activation).then_some(channels),
        output: pixels.values(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let y: &mut [f32; #pitch] = hw::window_mut(y, pixel * #pitch);
                #(#copies)*
            }
            #epilogue
        },
    }
}
