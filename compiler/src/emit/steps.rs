//! The kernels: a struct for each step, and the functions that their implementations call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::emit::body::{camel_case, local, number};
use crate::emit::ops::{Body, Views};
use crate::emit::pack::per_level;
use crate::emit::recipe::{Recipe, Variant};
use crate::plan::level::{Level, PerLevel};
use crate::plan::{Plan, Step};

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
        let variants = Recipe::of(step, &Views::of(plan, step)).into_iter();
        let calls: Vec<Call> = variants.map(|variant| functions.call(variant)).collect();
        items.extend(declaration(&name, step, functions.body(&calls[0])));
        items.extend(implementation(&name, step, &calls, &functions));
        names.push(name);
    }
    let functions = functions.items();
    Kernels { names, items: quote!(#items #functions) }
}

/// A call of a function on some levels.
struct Call {
    /// Index into [`Functions::functions`].
    function: usize,
    levels: Vec<Level>,
    /// Whether it gets the token of these levels' shorter vectors.
    half: bool,
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

fn implementation(name: &Ident, step: &Step, calls: &[Call], functions: &Functions) -> TokenStream {
    let call = |call: &Call, packed: Option<TokenStream>| {
        let Function { name: function, body, .. } = &functions.functions[call.function];
        let inputs = (0..step.inputs.len()).map(|input| local("x", &[input]));
        let packed = packed.map(|offset| quote!(hw::part(self.packed, #offset),));
        let token = if call.half { quote!(hw::Simd::half(s)) } else { quote!(s) };
        let scratch = body.scratch.map(|_| quote!(self.scratch,));
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
                let arm = call(calls.iter().find(|call| call.levels.contains(level))?, offset);
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

/// Functions by their recipe, so that steps with the same one share a function.
#[derive(Default)]
struct Functions {
    names: Vec<String>,
    functions: Vec<Function>,
}

struct Function {
    name: Ident,
    recipe: Recipe,
    body: Body,
    levels: Vec<Level>,
}

impl Functions {
    /// A call of the function that has the body of `variant`.
    fn call(&mut self, variant: Variant) -> Call {
        let Variant { recipe, levels, half } = variant;
        let known = self.functions.iter().position(|function| function.recipe == recipe);
        let function = known.unwrap_or_else(|| {
            let body = recipe.body();
            let name = unique(&mut self.names, &body.name);
            self.functions.push(Function { name, recipe, body, levels: Vec::new() });
            self.functions.len() - 1
        });
        self.functions[function].levels.extend(&levels);
        Call { function, levels, half }
    }

    fn body(&self, call: &Call) -> &Body {
        &self.functions[call.function].body
    }

    fn items(self) -> TokenStream {
        let items = self.functions.into_iter().map(|Function { name, body, mut levels, .. }| {
            let code = signature_and_code(&body);
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
