//! The function that fills the packed weights from the tensors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::{BatchNorm, TensorId};
use crate::dtype::WeightsDtype;
use crate::emit::body::number;
use crate::emit::ops::conv::winograd::transform;
use crate::emit::steps::token_name;
use crate::plan::level::{Level, PerLevel};
use crate::plan::ops::transposed_conv::Taps;
use crate::plan::packing::{Deepened, Packing};
use crate::plan::{Learned, Packed, Plan};

/// The statements of `Model::pack`: with `level`, `tensors` and `packed` in scope.
pub fn statements(plan: &Plan) -> TokenStream {
    plan.steps.iter().filter_map(|step| step.packed.as_ref()).map(step_statements).collect()
}

fn step_statements(packed: &PerLevel<Packed>) -> TokenStream {
    let offset = by_level(&PerLevel::from_fn(|level| packed.get(level).offset));
    let len = by_level(&PerLevel::from_fn(|level| packed.get(level).packing.values()));
    let packings = PerLevel::from_fn(|level| packed.get(level).packing.clone());
    let pack = match &packings.distinct()[..] {
        [(packing, _)] => pack(packing),
        distinct => {
            let arms = distinct.iter().map(|(packing, levels)| {
                let (levels, pack) = (levels.iter().map(|&level| token_name(level)), pack(packing));
                quote!(#(hw::Level::#levels)|* => { #pack })
            });
            quote!(match level { #(#arms)* })
        }
    };
    quote! {
        {
            let part = &mut packed[#offset..][..#len];
            #pack
        }
    }
}

/// Fills `part`.
fn pack(packing: &Packing) -> TokenStream {
    match packing {
        Packing::Conv { learned, slope, filters, groups, channels, taps, lanes, vectors, along_inputs, dtype } => {
            let [filters, groups, channels, taps, lanes, vectors, along_inputs] =
                [*filters, *groups, *channels, *taps, *lanes, *vectors, *along_inputs].map(number);
            let (arguments, dtype) = (arguments(learned, None, *slope), weights_dtype(*dtype));
            quote! {
                let shape = hw::pack::ConvPack {
                    filters: #filters, groups: #groups, channels: #channels, taps: #taps, lanes: #lanes, vectors: #vectors,
                    along_inputs: #along_inputs, dtype: #dtype,
                };
                hw::pack::conv(part, &shape, #arguments);
            }
        }
        Packing::Winograd { learned, slope, out, stride, side, deepened, filters, channels, lanes, vectors, dtype } => {
            let [filters, channels, lanes, vectors] = [*filters, *channels, *lanes, *vectors].map(number);
            let (arguments, dtype) = (arguments(learned, *deepened, *slope), weights_dtype(*dtype));
            let transform = transform(*out, side - stride * (out - 1), *stride);
            let [out, side] = [*out, *side].map(number);
            quote! {
                let shape = hw::pack::WinogradPack {
                    filters: #filters, channels: #channels, lanes: #lanes, vectors: #vectors, dtype: #dtype,
                };
                hw::pack::winograd::<hw::winograd::#transform, #out, #side>(part, &shape, #arguments);
            }
        }
        Packing::FullyConnected { learned, slope, units, pixels, channels, lanes, rows, dtype } => {
            let [units, pixels, channels, lanes, rows] = [*units, *pixels, *channels, *lanes, *rows].map(number);
            let (arguments, dtype) = (arguments(learned, None, *slope), weights_dtype(*dtype));
            quote! {
                let inputs = hw::pack::InputOrder { pixels: #pixels, channels: #channels };
                let shape = hw::pack::FullyConnectedPack {
                    units: #units, inputs, lanes: #lanes, rows: #rows, dtype: #dtype,
                };
                hw::pack::fully_connected(part, &shape, #arguments);
            }
        }
        Packing::Chain(links) => {
            let mut at = 0;
            let links = links.iter().map(|link| {
                let ([first, len], pack) = ([at, link.values()].map(number), pack(link));
                at += link.aligned_values();
                quote!({
                    let part = &mut part[#first..][..#len];
                    #pack
                })
            });
            quote!(#(#links)*)
        }
        Packing::Affine { norm: batch_norm, slope, channels } => {
            let (norm, channels, affine) = (norm(batch_norm, tensor), number(*channels), number(2 * channels));
            let slopes = slope.map(tensor).map(|slope| quote!(hw::pack::vector(slopes, #slope);));
            let slopes_name = if slope.is_some() { quote!(slopes) } else { quote!(_) };
            quote! {
                let (affine, #slopes_name) = part.split_at_mut(#affine);
                hw::pack::affine(affine, #channels, &#norm);
                #slopes
            }
        }
        Packing::Vectors { tensors, channels } => {
            let channels = number(*channels);
            let parts = tensors.iter().enumerate().map(|(index, id)| {
                let (index, tensor) = (number(index), tensor(*id));
                quote!(hw::pack::vector(&mut part[#index * #channels..][..#channels], #tensor);)
            });
            match tensors[..] {
                [only] => {
                    let tensor = tensor(only);
                    quote!(hw::pack::vector(part, #tensor);)
                }
                _ => parts.collect(),
            }
        }
    }
}

fn weights_dtype(dtype: WeightsDtype) -> TokenStream {
    let name = match dtype {
        WeightsDtype::F32 => quote!(F32),
        WeightsDtype::Bf16 => quote!(Bf16),
        WeightsDtype::F16 => quote!(F16),
        WeightsDtype::Int8 => quote!(Int8),
    };
    quote!(hw::pack::WeightsDtype::#name)
}

/// The arguments that name a layer's tensors.
fn arguments(learned: &Learned, deepened: Option<Deepened>, slope: Option<TensorId>) -> TokenStream {
    let of_filters = |id: TensorId| match &learned.taps {
        Some(taps) => repeated(id, taps),
        None => tensor(id),
    };
    let weight = match (&learned.taps, deepened) {
        (Some(taps), _) => phases(learned.weight, taps),
        (None, Some(deepened)) => deep(learned.weight, deepened),
        (None, None) => tensor(learned.weight),
    };
    let bias = option(learned.bias.map(of_filters));
    let norm = option(learned.norm.as_ref().map(|batch_norm| norm(batch_norm, of_filters)).map(|norm| quote!(&#norm)));
    let slope = option(slope.map(tensor));
    quote!(#weight, #bias, #norm, #slope)
}

/// Filters that see blocks of pixels as channels.
fn deep(weight: TensorId, Deepened { size, channels, kernel: [height, width] }: Deepened) -> TokenStream {
    let (weight, [size, channels, height, width]) = (tensor(weight), [size, channels, height, width].map(number));
    quote!(&hw::Tensor::given(&hw::pack::deepened(#weight, #channels, [#height, #width], #size)))
}

/// The filters of some phases of a transposed convolution.
fn phases(weight: TensorId, taps: &Taps) -> TokenStream {
    let Taps { channels, filters, groups, kernel, first, step, count } = taps;
    let [channels, filters, groups] = [*channels, *filters, *groups].map(number);
    let [kernel, step, count] =
        [kernel, step, count].map(|pair| pair.map(number)).map(|[rows, columns]| quote!([#rows, #columns]));
    let first = first.iter().map(|taps| {
        let taps = taps.iter().copied().map(number);
        quote!(&[#(#taps),*])
    });
    let weight = tensor(weight);
    quote! {
        &hw::Tensor::given(&hw::pack::phases(#weight, &hw::pack::Phases {
            channels: #channels, filters: #filters, groups: #groups, kernel: #kernel, first: [#(#first),*],
            step: #step, count: #count,
        }))
    }
}

/// A tensor that has one value for each filter of a transposed convolution, for the filters of some phases.
fn repeated(id: TensorId, taps: &Taps) -> TokenStream {
    let (tensor, [groups, phases]) = (tensor(id), [taps.groups, taps.phases()].map(number));
    quote!(&hw::Tensor::given(&hw::pack::repeated(#tensor, #groups, #phases)))
}

fn norm(norm: &BatchNorm, tensor: impl Fn(TensorId) -> TokenStream) -> TokenStream {
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
