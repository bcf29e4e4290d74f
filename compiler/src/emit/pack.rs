//! The function that fills the packed weights from the tensors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::{Activation, BatchNorm, TensorId};
use crate::emit::body::number;
use crate::plan::level::{Level, PerLevel};
use crate::plan::{Learned, Op, Packed, Plan, Step};

/// The statements of `Model::pack`: with `level`, `tensors` and `packed` in scope.
pub fn statements(plan: &Plan) -> TokenStream {
    plan.steps.iter().filter_map(|step| Some(step_statements(step, step.packed.as_ref()?))).collect()
}

fn step_statements(step: &Step, packed: &PerLevel<Packed>) -> TokenStream {
    let offset = by_level(&PerLevel::from_fn(|level| packed.get(level).offset));
    let len = by_level(&PerLevel::from_fn(|level| packed.get(level).len));
    let slope = match step.activation {
        Some(Activation::Prelu { slope }) => Some(slope),
        _ => None,
    };
    let pack = match &step.op {
        Op::Conv(conv, schedules) => {
            let (groups, channels) = match schedules.get(Level::Scalar) {
                crate::plan::ops::conv::Schedule::Direct(_) => (conv.groups, conv.input.channels / conv.groups),
                crate::plan::ops::conv::Schedule::Depthwise(_) => (1, 1),
            };
            let taps = conv.window.kernel[0] * conv.window.kernel[1];
            let [filters, groups, channels, taps] = [conv.output.channels, groups, channels, taps].map(number);
            let lanes = by_level(&PerLevel::from_fn(|level| schedules.get(level).panel(conv).0));
            let vectors = by_level(&PerLevel::from_fn(|level| schedules.get(level).panel(conv).1));
            let learned = learned(&conv.learned, slope);
            quote! {
                let shape = hw::pack::ConvPack {
                    filters: #filters, groups: #groups, channels: #channels, taps: #taps, lanes: #lanes, vectors: #vectors,
                };
                hw::pack::conv(part, &shape, #learned);
            }
        }
        Op::FullyConnected(connected, schedules) => {
            let [units, pixels, channels] = [connected.units, connected.pixels, connected.channels].map(number);
            let lanes = by_level(&PerLevel::from_fn(|level| schedules.get(level).lanes));
            let rows = by_level(&PerLevel::from_fn(|level| schedules.get(level).rows));
            let learned = learned(&connected.learned, slope);
            quote! {
                let inputs = hw::pack::InputOrder { pixels: #pixels, channels: #channels };
                let shape = hw::pack::FullyConnectedPack { units: #units, inputs, lanes: #lanes, rows: #rows };
                hw::pack::fully_connected(part, &shape, #learned);
            }
        }
        Op::BatchNorm(pixels, batch_norm) => {
            let (norm, channels, affine) = (norm(batch_norm), number(pixels.channels), number(2 * pixels.channels));
            let slopes = slope.map(tensor).map(|slope| quote!(hw::pack::vector(slopes, #slope);));
            let slopes_name = if slope.is_some() { quote!(slopes) } else { quote!(_) };
            quote! {
                let (affine, #slopes_name) = part.split_at_mut(#affine);
                hw::pack::affine(affine, #channels, &#norm);
                #slopes
            }
        }
        Op::MaxPool(_)
        | Op::AvgPool(..)
        | Op::GlobalMaxPool(_)
        | Op::GlobalAvgPool(_)
        | Op::Activation(_)
        | Op::Softmax(_)
        | Op::Add(_)
        | Op::Multiply(_)
        | Op::Concat(_)
        | Op::Transpose(_) => {
            let slope = slope.map(tensor);
            quote!(hw::pack::vector(part, #slope);)
        }
    };
    quote! {
        {
            let part = &mut packed[#offset..][..#len];
            #pack
        }
    }
}

/// The arguments that name a layer's tensors.
fn learned(learned: &Learned, slope: Option<TensorId>) -> TokenStream {
    let weight = tensor(learned.weight);
    let bias = option(learned.bias.map(tensor));
    let norm = option(learned.norm.as_ref().map(norm).map(|norm| quote!(&#norm)));
    let slope = option(slope.map(tensor));
    quote!(#weight, #bias, #norm, #slope)
}

fn norm(norm: &BatchNorm) -> TokenStream {
    let [scale, shift, mean, variance] = [norm.scale, norm.shift, norm.mean, norm.variance].map(tensor);
    let epsilon = proc_macro2::Literal::f64_unsuffixed(norm.epsilon);
    quote!(hw::pack::Norm { scale: #scale, shift: #shift, mean: #mean, variance: #variance, epsilon: #epsilon })
}

fn tensor(id: TensorId) -> TokenStream {
    let index = number(id.0);
    quote!(&tensors[#index])
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(::core::option::Option::None), |value| quote!(::core::option::Option::Some(#value)))
}

/// The value for the level at hand, `level` being in scope.
pub fn by_level(values: &PerLevel<usize>) -> TokenStream {
    per_level(values, &quote!(level))
}

/// The value for `level`: one number where all levels have the same, a look-up otherwise.
pub fn per_level(values: &PerLevel<usize>, level: &TokenStream) -> TokenStream {
    let numbers = Level::ALL.map(|level| number(*values.get(level)));
    if values.distinct().len() == 1 {
        let [number, ..] = numbers;
        quote!(#number)
    } else {
        quote!([#(#numbers),*][#level as usize])
    }
}
