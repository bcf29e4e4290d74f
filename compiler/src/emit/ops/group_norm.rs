//! Normalisation of groups of channels by their own mean and variance over all pixels.
//!
//! ```text
//! mean[channel] = the mean over all pixels, then over the channels of its group
//! factor[channel] = that of (input - mean)^2, likewise; then scale / sqrt(factor + epsilon)
//! for each pixel, for each vector of channels: output = activation((input - mean) * factor + shift)
//! ```
//!
//! The mean is known before anything is squared, so that a variance which is small beside it loses no digits.

use proc_macro2::Literal;
use quote::quote;

use crate::check::ir::{Activation, GroupNorm};
use crate::emit::body::{activate, has_slopes, local, number, vectors};
use crate::emit::ops::global_pool::Reduction;
use crate::emit::ops::{Body, Views};
use crate::shape::Map;

/// The body of a normalisation.
pub fn body(map: Map, norm: &GroupNorm, views: &Views, activation: Option<Activation>) -> Body {
    let channels = map.channels;
    let [x_pitch, y_pitch] = [views.input_pitch(channels), views.output_pitch(channels)];
    let sum = Reduction { map, pitch: x_pitch, start: quote!(0.0), method: quote!(add) };
    let pixels = number(map.pixels());
    let mean = quote!(s.splat(#pixels as f32));
    let means = sum.code(
        |_, _, _| quote!(),
        |x, _| x,
        |a, lanes, at| lanes.store(&quote!(s.div(#a, #mean)), &quote!(means), at),
    );
    let variances = sum.code(
        |vector, lanes, at| {
            let (name, load) = (local("mean", &[vector]), lanes.load(&quote!(means), at));
            quote!(let #name = #load;)
        },
        |x, vector| {
            let mean = local("mean", &[vector]);
            quote!({
                let from_mean = s.sub(#x, #mean);
                s.mul(from_mean, from_mean)
            })
        },
        |a, lanes, at| lanes.store(&quote!(s.div(#a, #mean)), &quote!(factors), at),
    );
    let [len, slopes, x_pitch, y_pitch] = [channels, 2 * channels, x_pitch, y_pitch].map(number);
    let normalised = vectors(channels, &quote!(c), |lanes| {
        let [x, mean, factor] = [quote!(x), quote!(means), quote!(factors)].map(|from| lanes.load(&from, &quote!(c)));
        let [shift, slope] = [&len, &slopes].map(|first| lanes.load(&quote!(w), &quote!(#first + c)));
        let value = activate(activation, quote!(s.mul_add(s.sub(#x, #mean), #factor, #shift)), &slope);
        lanes.store(&value, &quote!(y), &quote!(c))
    });
    let (groups, epsilon) = (number(norm.groups), Literal::f64_unsuffixed(norm.epsilon));
    Body {
        name: "group_norm".to_owned(),
        inputs: views.input_lens(),
        weights: Some(channels * (2 + usize::from(has_slopes(activation)))),
        output: views.output.span(),
        scratch: Some(2 * channels),
        code: quote! {
            let (means, rest) = hw::take::<#len>(scratch, 0);
            let (factors, _) = hw::take::<#len>(rest, 0);
            #means
            hw::share_means(means, #groups);
            #variances
            hw::share_means(factors, #groups);
            hw::factors(factors, hw::window::<#len, _>(w, 0), #epsilon);
            for pixel in 0..#pixels {
                let x: &[f32; #len] = hw::window(x0, pixel * #x_pitch);
                let y: &mut [f32; #len] = hw::window_mut(y, pixel * #y_pitch);
                #normalised
            }
        },
    }
}
