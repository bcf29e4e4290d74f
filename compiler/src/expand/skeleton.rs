//! What a derive gives where the model has a mistake.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Generics, Ident, parse_quote};

/// Reports `error`, and implements for `ident` what a model has, so that nothing else is reported where it is used.
///
/// The sizes of inputs and outputs are not known, so their types stand for any: an array whose length is the error
/// itself. rustc says nothing about what is done with a type that has an error in it.
pub(super) fn skeleton(ident: &Ident, generics: &Generics, error: &Error) -> TokenStream {
    let error = error.to_compile_error();
    let mut generics = generics.clone();
    if !generics.params.is_empty() {
        // What a model is must not borrow.
        generics.make_where_clause().predicates.push(parse_quote!(Self: 'static));
    }
    let (parameters, arguments, bounds) = generics.split_for_impl();
    quote! {
        const _: () = {
            use ::hardwire::__private::v1 as hw;

            const __ERROR: usize = { #error };
            type __Unknown = [(); __ERROR];

            impl #parameters hw::Model for #ident #arguments #bounds {
                type Inputs<'__a> = __Unknown;
                type Outputs<'__a> = __Unknown;
                const NAME: &'static str = "";
                const PARAMETERS: u64 = 0;
                const MULTIPLY_ADDS: u64 = 0;
                const INPUTS: &'static [hw::Port] = &[];
                const OUTPUTS: &'static [hw::Port] = &[];
                const LAYERS: &'static [hw::Layer] = &[];
                const SUMMARY: &'static str = "";
                const PLAN: &'static str = "";
                const TENSORS: &'static [hw::TensorSpec] = &[];
                const ARENA: usize = 0;
                const PARTS: usize = 1;

                fn packed_len(_: hw::Level) -> usize {
                    0
                }

                fn pack(_: hw::Level, _: &[hw::Tensor<'_>], _: &mut [f32]) {}

                fn run<'__a, __O: hw::Observer>(
                    _: hw::Token,
                    _: Self::Inputs<'_>,
                    _: &[f32],
                    _: &'__a mut [f32],
                    _: &mut __O,
                ) -> Self::Outputs<'__a> {
                    loop {}
                }
            }

            impl #parameters hw::Embedded for #ident #arguments #bounds {
                fn tensors() -> &'static [hw::Tensor<'static>] {
                    &[]
                }
            }

            impl #parameters #ident #arguments #bounds {
                pub fn engine() -> hw::Engine<Self> {
                    hw::Engine::embedded()
                }

                pub fn random(seed: u64) -> hw::Engine<Self> {
                    hw::Engine::random(seed)
                }
            }
        };
    }
}
