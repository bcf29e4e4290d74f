//! The kernels: a struct for each step, and the functions that their implementations call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::emit::body::{camel_case, local, number};
use crate::emit::ops::{self, Body, Views};
use crate::emit::pack::per_level;
use crate::plan::level::{Level, PerLevel};
use crate::plan::{Op, Plan, Step};

/// All items that the steps need.
pub struct Kernels {
    /// For each step, its struct's name.
    pub names: Vec<Ident>,
    /// The items.
    pub items: TokenStream,
}

/// Writes the kernels of all steps. No name given to an item is `taken`.
pub fn kernels(plan: &Plan, taken: &Ident) -> Kernels {
    let mut functions = Functions::default();
    let mut structs = vec![taken.to_string()];
    let (mut names, mut items) = (Vec::new(), TokenStream::new());
    for step in &plan.steps {
        let name = unique(&mut structs, &format!("{}Step", camel_case(&step.name)));
        let variants = variants(step, &Views::of(plan, step));
        let calls: Vec<Call<'_>> =
            variants.iter().map(|variant| Call { function: functions.name(variant), variant }).collect();
        items.extend(declaration(&name, step, &variants[0].body));
        items.extend(implementation(&name, step, &calls));
        names.push(name);
    }
    let functions = functions.items();
    Kernels { names, items: quote!(#items #functions) }
}

/// A body and the levels that it is for.
struct Variant {
    body: Body,
    levels: Vec<Level>,
    /// Whether it uses the level's shorter vectors.
    half: bool,
}

/// A variant and the function that has its body.
struct Call<'a> {
    function: Ident,
    variant: &'a Variant,
}

/// The different bodies of a step: one where all levels share it.
fn variants(step: &Step, views: &Views) -> Vec<Variant> {
    let activation = step.activation;
    let shared = |body| vec![Variant { body, levels: Level::ALL.to_vec(), half: false }];
    match &step.op {
        Op::Conv(conv, schedules) => {
            let variants = schedules.distinct().into_iter().map(|(schedule, levels)| Variant {
                body: ops::conv::body(conv, schedule, views, activation),
                levels,
                half: schedule.half(),
            });
            variants.collect()
        }
        Op::FullyConnected(connected, schedules) => {
            let variants = schedules.distinct().into_iter().map(|(schedule, levels)| Variant {
                body: ops::fully_connected::body(connected, *schedule, views, activation),
                levels,
                half: false,
            });
            variants.collect()
        }
        Op::Interleave(interleave) => shared(ops::transposed_conv::body(interleave, views, activation)),
        Op::MaxPool(pool, sliding) => shared(ops::pool::max_pool(pool, sliding, views, activation)),
        Op::AvgPool(pool, divisor, sliding) => shared(ops::pool::avg_pool(pool, *divisor, sliding, views, activation)),
        Op::GlobalMaxPool(map) => shared(ops::global_pool::max(*map, views, activation)),
        Op::GlobalAvgPool(map) => shared(ops::global_pool::avg(*map, views, activation)),
        Op::Upsample(upsample) => shared(ops::upsample::body(upsample, views, activation)),
        Op::BatchNorm(pixels, _) => shared(ops::batch_norm::body(*pixels, views, activation)),
        Op::Activation(pixels) => shared(ops::activation::body(*pixels, views, activation)),
        Op::Softmax(pixels) => shared(ops::of_pixel::softmax(*pixels, views, activation)),
        Op::LogSoftmax(pixels) => shared(ops::of_pixel::log_softmax(*pixels, views, activation)),
        Op::ArgMax(pixels) => shared(ops::of_pixel::arg_max(*pixels, views, activation)),
        Op::LocalResponseNorm(pixels, norm) => {
            shared(ops::of_pixel::local_response_norm(*pixels, norm, views, activation))
        }
        Op::L2Normalize(pixels, epsilon) => shared(ops::of_pixel::l2_normalize(*pixels, *epsilon, views, activation)),
        Op::GroupNorm(map, norm) => shared(ops::group_norm::body(*map, norm, views, activation)),
        Op::Pad(pad) => shared(ops::pad::body(pad, views, activation)),
        Op::DepthToSpace(blocks) => shared(ops::blocks::depth_to_space(blocks, views, activation)),
        Op::SpaceToDepth(blocks) => shared(ops::blocks::space_to_depth(blocks, views, activation)),
        Op::Shuffle(pixels, groups) => shared(ops::shuffle::body(*pixels, *groups, views, activation)),
        Op::Sub(combine) => shared(ops::combine::sub(combine, views, activation)),
        Op::Div(combine) => shared(ops::combine::div(combine, views, activation)),
        Op::Add(combine) => shared(ops::combine::add(combine, views, activation)),
        Op::Multiply(combine) => shared(ops::combine::multiply(combine, views, activation)),
        Op::Copy(pixels) => shared(ops::activation::copy(*pixels, views, activation)),
        Op::Transpose(transpose) => shared(ops::transpose::body(*transpose, views)),
    }
}

fn declaration(name: &Ident, step: &Step, body: &Body) -> TokenStream {
    let inputs = body.inputs.iter().enumerate().map(|(input, &len)| {
        let (x, len) = (local("x", &[input]), number(len));
        quote!(#x: &'a [f32; #len],)
    });
    let packed = step.packed.is_some().then(|| quote!(packed: &'a [f32],));
    let scratch = step.scratch.is_some().then(|| quote!(scratch: &'a mut [f32],));
    let output = number(body.output);
    quote! {
        struct #name<'a> {
            #(#inputs)*
            #packed
            #scratch
            y: &'a mut [f32; #output],
        }
    }
}

fn implementation(name: &Ident, step: &Step, calls: &[Call<'_>]) -> TokenStream {
    let call = |Call { function, variant }: &Call<'_>, packed: Option<TokenStream>| {
        let inputs = (0..step.inputs.len()).map(|input| local("x", &[input]));
        let packed = packed.map(|offset| quote!(hw::part(self.packed, #offset),));
        let token = if variant.half { quote!(hw::Simd::half(s)) } else { quote!(s) };
        let scratch = variant.body.scratch.map(|_| quote!(self.scratch,));
        quote!(#function(#token, #(self.#inputs,)* #packed #scratch self.y))
    };
    let work = match calls {
        [shared] => {
            let offset = step.packed.as_ref().map(|packed| {
                let offsets = PerLevel::from_fn(|level| packed.get(level).offset);
                per_level(&offsets, &quote!(S::LEVEL))
            });
            call(shared, offset)
        }
        calls => {
            let arms = Level::ALL.iter().filter_map(|level| {
                let offset = step.packed.as_ref().map(|packed| number(packed.get(*level).offset).to_token_stream());
                let arm = call(calls.iter().find(|call| call.variant.levels.contains(level))?, offset);
                let level = token_name(*level);
                Some(quote!(#level => #arm))
            });
            quote!(hw::by_level!(S::LEVEL, #(#arms),*))
        }
    };
    quote! {
        impl<S: hw::Simd> hw::Kernel<S> for #name<'_> {
            #[inline(always)]
            fn run(self, s: S) {
                #work;
            }
        }
    }
}

/// `items`, compiled only where the build has the level.
fn gated(level: Level, items: &TokenStream) -> TokenStream {
    let gate = format_ident!("{}_level", level.name());
    quote!(hw::#gate! { #items })
}

/// The runtime's name for a level, and for its token.
pub fn token_name(level: Level) -> Ident {
    let name = match level {
        Level::Avx512 => "Avx512",
        Level::Avx2 => "Avx2",
        Level::Baseline => "Baseline",
        Level::Neon => "Neon",
        Level::Simd128 => "Simd128",
        Level::Scalar => "Scalar",
    };
    format_ident!("{name}")
}

/// Functions by their code, so that steps with the same code share one.
#[derive(Default)]
struct Functions {
    names: Vec<String>,
    functions: Vec<Function>,
}

struct Function {
    name: Ident,
    /// Parameters and statements, as text and as tokens.
    text: String,
    code: TokenStream,
    levels: Vec<Level>,
}

impl Functions {
    /// The name of the function with the code of `variant`.
    fn name(&mut self, variant: &Variant) -> Ident {
        let code = signature_and_code(&variant.body);
        let text = code.to_string();
        if let Some(known) = self.functions.iter_mut().find(|function| function.text == text) {
            known.levels.extend(&variant.levels);
            return known.name.clone();
        }
        let name = unique(&mut self.names, &variant.body.name);
        self.functions.push(Function { name: name.clone(), text, code, levels: variant.levels.clone() });
        name
    }

    fn items(self) -> TokenStream {
        let items = self.functions.into_iter().map(|Function { name, code, mut levels, .. }| {
            levels.sort_unstable();
            levels.dedup();
            if let [level] = &levels[..] {
                return gated(*level, &quote!(#[inline(always)] fn #name #code));
            }
            quote! {
                #[inline(always)]
                #[allow(dead_code, reason = "the levels that use it may all be missing from a build")]
                fn #name #code
            }
        });
        items.collect()
    }
}

fn signature_and_code(body: &Body) -> TokenStream {
    let inputs = body.inputs.iter().enumerate().map(|(input, &len)| {
        let (x, len) = (local("x", &[input]), number(len));
        quote!(#x: &[f32; #len],)
    });
    let weights = body.weights.map(|len| {
        let len = number(len);
        quote!(w: &[f32; #len],)
    });
    let scratch = body.scratch.map(|_| quote!(scratch: &mut [f32],));
    let (output, code) = (number(body.output), &body.code);
    quote! {
        <S: hw::Simd>(s: S, #(#inputs)* #weights #scratch y: &mut [f32; #output]) {
            #code
        }
    }
}

/// `wanted`, or the first `wanted_2`, `wanted_3`, … that is not taken; taken from now on.
fn unique(taken: &mut Vec<String>, wanted: &str) -> Ident {
    let numbered = (2..).map(|number| format!("{wanted}_{number}"));
    let free = std::iter::once(wanted.to_owned()).chain(numbered).find(|name| !taken.contains(name));
    let name = free.unwrap_or_else(|| wanted.to_owned());
    taken.push(name.clone());
    Ident::new(&name, Span::call_site())
}
