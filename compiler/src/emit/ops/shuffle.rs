//! Channels of groups, dealt out.

use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{has_slopes, number};
use crate::emit::ops::{Body, Views, activation::in_place};
use crate::plan::Pixels;

/// The body of a shuffle.
pub fn body(pixels: Pixels, groups: usize, views: &Views, activation: Option<Activation>) -> Body {
    let [x_pitch, y_pitch] = [views.input_pitch(pixels.channels), views.output_pitch(pixels.channels)].map(number);
    let [count, channels, of_group, group_count] =
        [pixels.count, pixels.channels, pixels.channels / groups, groups].map(number);
    let epilogue = in_place(pixels, views, activation);
    Body {
        name: "shuffle".to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(pixels.channels),
        output: views.output.span(),
        scratch: None,
        code: quote! {
            for pixel in 0..#count {
                let x: &[f32; #channels] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #channels] = hw::window_mut(y, pixel * #y_pitch);
                for (c, y) in hw::chunks_mut::<#group_count>(y).iter_mut().enumerate() {
                    for (group, value) in y.iter_mut().enumerate() {
                        [*value] = *hw::window::<1, _>(x, group * #of_group + c);
                    }
                }
            }
            #epilogue
        },
    }
}
