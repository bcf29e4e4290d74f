//! Pieces that the bodies of all operators are made of.

use std::cmp::Ordering;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::check::ir::Activation;
use crate::dtype::WeightsDtype;

/// A number in the code, without a type's suffix.
pub fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// A value in the code.
pub fn float(value: f32) -> TokenStream {
    if value == f32::INFINITY {
        quote!(f32::INFINITY)
    } else if value == f32::NEG_INFINITY {
        quote!(f32::NEG_INFINITY)
    } else {
        let literal = Literal::f32_unsuffixed(value.abs());
        if value.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
    }
}

/// A local variable: `prefix` and indices, as in `a3_1`.
pub fn local(prefix: &str, indices: &[usize]) -> Ident {
    let mut name = prefix.to_owned();
    for (place, index) in indices.iter().enumerate() {
        name.push_str(if place == 0 { "" } else { "_" });
        name.push_str(&index.to_string());
    }
    Ident::new(&name, Span::call_site())
}

/// `at * factor + … + plus - minus`, without what changes nothing; in parentheses where it has more than one part.
pub fn affine(terms: &[(TokenStream, usize)], plus: usize, minus: usize) -> TokenStream {
    let mut parts = terms.iter().map(|(at, factor)| {
        let times = number(*factor);
        if *factor == 1 { at.clone() } else { quote!(#at * #times) }
    });
    let first = parts.next();
    let rest: Vec<TokenStream> = parts.collect();
    let size = number(plus.abs_diff(minus));
    match plus.cmp(&minus) {
        Ordering::Equal if rest.is_empty() => quote!(#first),
        Ordering::Equal => quote!((#first #(+ #rest)*)),
        Ordering::Greater => quote!((#first #(+ #rest)* + #size)),
        Ordering::Less => quote!((#first #(+ #rest)* - #size)),
    }
}

/// Whether an expression is the number 0 itself.
pub fn is_zero(expression: &impl ToTokens) -> bool {
    expression.to_token_stream().to_string() == "0"
}

/// The sum of two positions, of which the first may be 0.
pub fn plus(first: &impl ToTokens, second: &TokenStream) -> TokenStream {
    if is_zero(first) { second.clone() } else { quote!(#first + #second) }
}

/// How much of a vector is in use where memory is read or written.
#[derive(Clone)]
pub enum Lanes {
    /// All of it.
    All,
    /// As many lanes as the expression says.
    First(TokenStream),
}

impl Lanes {
    /// The first `used` of `lanes`.
    pub fn of(used: usize, lanes: usize) -> Self {
        if used == lanes {
            Self::All
        } else {
            let used = number(used);
            Self::First(quote!(#used))
        }
    }

    /// A load of the values at `at`.
    pub fn load(&self, from: &TokenStream, at: &TokenStream) -> TokenStream {
        match self {
            Self::All => quote!(s.load(#from, #at)),
            Self::First(lanes) => quote!(s.load_first(#from, #at, #lanes)),
        }
    }

    /// A store to the values at `at`.
    pub fn store(&self, vector: &TokenStream, to: &TokenStream, at: &TokenStream) -> TokenStream {
        match self {
            Self::All => quote!(s.store(#vector, #to, #at);),
            Self::First(lanes) => quote!(s.store_first(#vector, #to, #at, #lanes);),
        }
    }
}

/// A load of a vector of packed weights, those from the one at `at` on; a multiple of the lanes.
pub fn load_weights(dtype: WeightsDtype, from: &TokenStream, at: usize) -> TokenStream {
    let at = number(at / dtype.per_value());
    match dtype {
        WeightsDtype::F32 => quote!(s.load(#from, #at)),
        WeightsDtype::Bf16 => quote!(s.load_bf16(#from, #at)),
        WeightsDtype::F16 => quote!(s.load_f16(#from, #at)),
        WeightsDtype::Int8 => quote!(s.load_i8(#from, #at)),
    }
}

/// Goes through `count` values, a vector at a time, with `at` as the position; what is left over is done by a vector that
/// is partly used. Vectors may have any length up to 16.
pub fn vectors(count: usize, at: &TokenStream, body: impl Fn(&Lanes) -> TokenStream) -> TokenStream {
    grouped_vectors(count, at, 1, |_, lanes| body(lanes))
}

/// [`vectors`] where the code finds out how many values there are.
pub fn counted_vectors(count: &TokenStream, at: &TokenStream, body: impl Fn(&Lanes) -> TokenStream) -> TokenStream {
    let whole = whole_vectors(&quote!(end), at, 1, &body(&Lanes::All));
    let last = body(&Lanes::First(quote!(last)));
    quote! {
        let (end, last) = (#count, #count % S::LANES);
        let mut #at = 0;
        #whole
        if last != 0 {
            #last
        }
    }
}

/// [`vectors`], `group` at a time for as long as there are that many; `body` gets how many it is for, the first at `at`.
pub fn grouped_vectors(
    count: usize,
    at: &TokenStream,
    group: usize,
    body: impl Fn(usize, &Lanes) -> TokenStream,
) -> TokenStream {
    let end = number(count);
    let whole = |group| whole_vectors(&quote!(#end), at, group, &body(group, &Lanes::All));
    let groups = (group > 1 && count >= group * FEWEST_LANES).then(|| whole(group));
    let single = whole(1);
    let rest = has_last(count).then(|| {
        let tail = body(1, &Lanes::First(quote!(#end % S::LANES)));
        quote! {
            if #end % S::LANES != 0 {
                #tail
            }
        }
    });
    quote! {
        let mut #at = 0;
        #groups
        #single
        #rest
    }
}

/// Goes on through the values before `end`, `group` whole vectors at a time, with `at` as the position of the first.
pub fn whole_vectors(end: &TokenStream, at: &TokenStream, group: usize, body: &TokenStream) -> TokenStream {
    let size = number(group);
    let len = if group == 1 { quote!(S::LANES) } else { quote!(#size * S::LANES) };
    quote! {
        while #at + #len <= #end {
            #body
            #at += #len;
        }
    }
}

/// Whether `count` values leave some over for a vector that is partly used, at any level.
pub const fn has_last(count: usize) -> bool {
    !count.is_multiple_of(MOST_LANES)
}

/// Values in the longest and in the shortest vector of any level.
const MOST_LANES: usize = 16;
const FEWEST_LANES: usize = 4;

/// `vector` with the activation applied. `slope` is the expression of a vector of slopes, where the activation has them.
pub fn activate(activation: Option<Activation>, vector: TokenStream, slope: &TokenStream) -> TokenStream {
    let Some(activation) = activation else {
        return vector;
    };
    let function = format_ident!("{}", function(activation));
    let constants = constants(activation).into_iter().map(|(_, constant)| float(constant));
    let slope = has_slopes(Some(activation)).then(|| quote!(, #slope));
    quote!(hw::math::#function(s, #vector #(, #constants)* #slope))
}

/// The runtime's type for the activation, with its constants.
pub fn epilogue(activation: Option<Activation>) -> TokenStream {
    match activation {
        None => quote!(hw::epilogue::Identity),
        Some(Activation::Prelu { .. }) => quote!(hw::epilogue::Prelu),
        Some(activation) => {
            let name = format_ident!("{}", camel_case(function(activation)));
            let constants = constants(activation).into_iter().map(|(name, constant)| {
                let (name, constant) = (format_ident!("{name}"), float(constant));
                quote!(#name: #constant)
            });
            quote!(hw::epilogue::#name { #(#constants),* })
        }
    }
}

/// The runtime's function for the activation, after which its type is named.
const fn function(activation: Activation) -> &'static str {
    match activation {
        Activation::Gelu { tanh: true } => "gelu_tanh",
        activation => activation.name(),
    }
}

/// What the function takes besides the vector, but for slopes: the fields of the type.
fn constants(activation: Activation) -> Vec<(&'static str, f32)> {
    match activation {
        Activation::LeakyRelu { slope } => vec![("slope", slope)],
        Activation::Elu { alpha } => vec![("alpha", alpha)],
        Activation::HardSigmoid { slope, shift } => vec![("slope", slope), ("shift", shift)],
        Activation::Clip { low, high } => vec![("low", low), ("high", high)],
        Activation::Power { exponent } => vec![("exponent", exponent)],
        Activation::Relu
        | Activation::Relu6
        | Activation::Prelu { .. }
        | Activation::Sigmoid
        | Activation::Tanh
        | Activation::HardSwish
        | Activation::Silu
        | Activation::Mish
        | Activation::Softplus
        | Activation::Gelu { .. } => Vec::new(),
    }
}

/// Whether the activation has a slope for each channel.
pub const fn has_slopes(activation: Option<Activation>) -> bool {
    matches!(activation, Some(Activation::Prelu { .. }))
}

/// A name as a type's, or the start of one: `layer1.0.conv-a` becomes `Layer1_0ConvA`.
pub fn camel_case(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        let Some(first) = letters.next() else {
            continue;
        };
        if first.is_ascii_digit() {
            camel.push('_');
        }
        camel.push(first.to_ascii_uppercase());
        camel.extend(letters);
    }
    camel
}
