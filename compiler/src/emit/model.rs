//! The model's implementation: its constants, its memory, and the steps in order.

use std::collections::BTreeMap;
use std::ops::Range;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::check::ir::{Dtype, Graph, Init, Layout, Node, Value};
use crate::emit::body::{float, local, number};
use crate::emit::pack;
use crate::emit::steps::{Kernels, kernels, token_name};
use crate::plan::level::{Level, PerLevel};
use crate::plan::{BufferId, OperandId, Place, Plan, Step, View, print};
use crate::shape::{Map, Shape};
use crate::summary::summary;

/// What the code is written for.
pub struct Target<'a> {
    /// The struct that the derive stands on.
    pub ident: &'a Ident,
    /// The expression that includes the bytes of the weights file, given its path as in the architecture file.
    pub include: &'a dyn Fn(&str) -> TokenStream,
}

/// Writes all code of a model.
pub fn emit(graph: &Graph, plan: &Plan, target: &Target<'_>) -> TokenStream {
    let ident = target.ident;
    let kernels = kernels(plan, ident);
    let implementation = implementation(graph, plan, ident);
    let (embedded, engine) = embedded(graph, target);
    let (kernel_items, steps) = (&kernels.items, steps(plan, &kernels));
    let documentation = format!("# The model\n\n```text\n{}```", summary(graph, plan));
    quote! {
        #[allow(
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction,
            non_camel_case_types,
            reason = "generated code"
        )]
        const _: () = {
            use ::hardwire::__private::v1 as hw;
            // By name, so that a crate without the prelude has them and a name of the user's is not shadowed.
            #[allow(unused_imports, reason = "not every model needs all of them")]
            use ::core::{clone::Clone as _, iter::{ExactSizeIterator as _, IntoIterator as _, Iterator as _}};

            #implementation
            #embedded

            #[doc = #documentation]
            impl #ident {
                #engine

                /// An engine with random weights, for measuring speed; the same seed gives the same weights.
                pub fn random(seed: u64) -> hw::Engine<Self> {
                    hw::Engine::random(seed)
                }
            }

            #steps
            #kernel_items
        };
    }
}

fn implementation(graph: &Graph, plan: &Plan, ident: &Ident) -> TokenStream {
    let Graph { name, nodes, .. } = graph;
    let parameters: u64 = nodes.iter().map(|node| node.parameters).sum();
    let multiply_adds: u64 = nodes.iter().map(|node| node.multiply_adds).sum();
    let inputs: Vec<TokenStream> = plan.inputs.iter().map(|&input| array(plan, input)).collect();
    let outputs: Vec<TokenStream> = plan.outputs.iter().map(|&output| array(plan, output)).collect();
    let input_types = one_or_tuple(&inputs.iter().map(|array| quote!(&'a #array)).collect::<Vec<_>>());
    let output_types = one_or_tuple(&outputs.iter().map(|array| quote!(&'a #array)).collect::<Vec<_>>());
    let input_ports = graph.inputs.iter().map(|input| port(&graph.values[input.value.0], input.layout));
    let output_ports = graph.outputs.iter().map(|output| port(&graph.values[output.value.0], output.layout));
    let layers = nodes.iter().map(|node| layer(graph, node));
    let tensors = graph.tensors.iter().map(|tensor| {
        let (name, dimensions) = (&tensor.name, tensor.dimensions.iter().copied().map(number));
        let init = match tensor.init {
            Init::Uniform { bound } => {
                let bound = float(bound);
                quote!(hw::Init::Uniform { bound: #bound })
            }
            Init::Constant(value) => {
                let value = float(value);
                quote!(hw::Init::Constant(#value))
            }
        };
        quote!(hw::TensorSpec { name: #name, dimensions: &[#(#dimensions),*], init: #init })
    });
    let (summary, plan_text) = (summary(graph, plan), print::print(graph, plan));
    let parts = number(plan.steps.iter().map(|step| step.op.parts()).max().unwrap_or(1));
    let (arena, packed) = (number(plan.arena), pack::by_level(&plan.packed));
    let pack = pack::statements(plan);
    let (level, tensors_name, packed_name) = if pack.is_empty() {
        (quote!(_), quote!(_), quote!(_))
    } else {
        (quote!(level), quote!(tensors), quote!(packed))
    };
    let packed_level = if single(&plan.packed) { quote!(_) } else { quote!(level) };
    let arms = Level::ALL.map(|level| {
        let variant = token_name(level);
        quote!(#variant(s) => steps(s, inputs, packed, arena, observer))
    });
    quote! {
        // Apart from the implementation, where rustdoc would print them as one line each.
        const SUMMARY: &str = #summary;
        const PLAN: &str = #plan_text;

        impl hw::Model for #ident {
            type Inputs<'a> = #input_types;
            type Outputs<'a> = #output_types;
            const NAME: &'static str = #name;
            const PARAMETERS: u64 = #parameters;
            const MULTIPLY_ADDS: u64 = #multiply_adds;
            const INPUTS: &'static [hw::Port] = &[#(#input_ports),*];
            const OUTPUTS: &'static [hw::Port] = &[#(#output_ports),*];
            const LAYERS: &'static [hw::Layer] = &[#(#layers),*];
            const SUMMARY: &'static str = SUMMARY;
            const PLAN: &'static str = PLAN;
            const TENSORS: &'static [hw::TensorSpec] = &[#(#tensors),*];
            const ARENA: usize = #arena;
            const PARTS: usize = #parts;

            fn packed_len(#packed_level: hw::Level) -> usize {
                #packed
            }

            fn pack(#level: hw::Level, #tensors_name: &[hw::Tensor<'_>], #packed_name: &mut [f32]) {
                #pack
            }

            fn run<'a, O: hw::Observer>(
                token: hw::Token,
                inputs: Self::Inputs<'_>,
                packed: &[f32],
                arena: &'a mut [f32],
                observer: &mut O,
            ) -> Self::Outputs<'a> {
                hw::dispatch!(token, #(#arms),*)
            }
        }
    }
}

fn single(values: &PerLevel<usize>) -> bool {
    values.distinct().len() == 1
}

/// The implementation of `Embedded`, where the model names a weights file or needs none, and the constructor that needs it.
fn embedded(graph: &Graph, target: &Target<'_>) -> (TokenStream, TokenStream) {
    let embeds = graph.weights.is_some() || graph.tensors.is_empty();
    // A bound that does not hold is an error of its own unless it is over a lifetime; so it is one of the uses alone, and
    // told in the words of `Embedded`.
    let bound = (!embeds).then(|| quote!(where for<'never> Self: hw::Embedded,));
    let engine = quote! {
        /// An engine with the weights that the model's file names, which are part of the program.
        pub fn engine() -> hw::Engine<Self> #bound {
            hw::Engine::embedded()
        }
    };
    let file = graph.weights.as_ref().map(|weights| {
        let file = (target.include)(&weights.path);
        quote!(static FILE: &[u8] = #file;)
    });
    let stored = graph.weights.iter().flat_map(|weights| &weights.stored);
    let tensors = graph.tensors.iter().zip(stored).map(|(tensor, stored)| {
        let dtype = match stored.dtype {
            Dtype::F32 => quote!(F32),
            Dtype::F16 => quote!(F16),
            Dtype::Bf16 => quote!(Bf16),
        };
        let [offset, len] = [stored.offset, tensor.dimensions.iter().product()].map(number);
        quote!(hw::Tensor::stored(hw::Dtype::#dtype, FILE, #offset, #len))
    });
    let (ident, count) = (target.ident, number(graph.tensors.len()));
    let embedded = embeds.then(|| {
        quote! {
            impl hw::Embedded for #ident {
                fn tensors() -> &'static [hw::Tensor<'static>] {
                    #file
                    static TENSORS: [hw::Tensor<'static>; #count] = [#(#tensors),*];
                    &TENSORS
                }
            }
        }
    });
    (embedded.unwrap_or_default(), engine)
}

/// The function that runs all steps on one level.
fn steps(plan: &Plan, kernels: &Kernels) -> TokenStream {
    let calls = kernels.names.iter().enumerate().map(|(step, name)| call(plan, step, name));
    let inputs: Vec<Ident> = (0..plan.inputs.len()).map(|input| local("input", &[input])).collect();
    let input_types =
        one_or_tuple(&plan.inputs.iter().map(|&input| reference(plan, input, &quote!())).collect::<Vec<_>>());
    let output_types =
        one_or_tuple(&plan.outputs.iter().map(|&output| reference(plan, output, &quote!('a))).collect::<Vec<_>>());
    let input_pattern = one_or_tuple(&inputs.iter().map(|input| quote!(#input)).collect::<Vec<_>>());
    let outputs = one_or_tuple(&plan.outputs.iter().map(|&output| region(plan, output)).collect::<Vec<_>>());
    let packed = if plan.steps.iter().any(|step| step.packed.is_some()) { quote!(packed) } else { quote!(_) };
    quote! {
        fn steps<'a, S: hw::Simd, O: hw::Observer>(
            s: S,
            #input_pattern: #input_types,
            #packed: &[f32],
            arena: &'a mut [f32],
            observer: &mut O,
        ) -> #output_types {
            #(#calls)*
            #outputs
        }
    }
}

/// One step: its regions are cut out of the arena in rising order, then its kernel runs.
fn call(plan: &Plan, at: usize, name: &Ident) -> TokenStream {
    let step = &plan.steps[at];
    let regions = regions(plan, step);
    let mut end = 0;
    let last = regions.len().saturating_sub(1);
    let taken: Vec<TokenStream> = regions
        .iter()
        .enumerate()
        .map(|(index, Region { name, values, .. })| {
            let [len, skip] = [values.len(), values.start - end].map(number);
            end = values.end;
            let from = if index == 0 { quote!(arena) } else { quote!(rest) };
            let rest = if index == last { quote!(_) } else { quote!(rest) };
            quote!(let (#name, #rest) = hw::take::<#len>(#from, #skip);)
        })
        .collect();
    let inputs = step.inputs.iter().enumerate().map(|(index, &operand)| {
        let (field, view) = (local("x", &[index]), plan.view(operand));
        let x = match plan.place(operand) {
            Place::Input(input) => {
                let input = local("input", &[input]);
                within(&quote!(#input), &view, 0..plan.buffers[view.buffer.0].len)
            }
            Place::Arena(offset) => {
                let region = regions.iter().find(|region| region.buffer == view.buffer);
                region.map_or_else(TokenStream::new, |Region { name, values, .. }| {
                    within(&quote!(&*#name), &view, values.start - offset..values.end - offset)
                })
            }
        };
        quote!(#field: #x,)
    });
    let packed = step.packed.is_some().then(|| quote!(packed,));
    let scratch = step.scratch.is_some().then(|| quote!(scratch,));
    let output = step.nodes.last().filter(|_| step.ordered).map(|&node| seen(plan, node, step.output));
    let joined = plan.concats.iter().filter(|concat| concat.last_step == at);
    let joined = joined.map(|concat| seen(plan, concat.node, concat.output));
    quote! {
        {
            #(#taken)*
            s.vectorize(#name { #(#inputs)* #packed #scratch y });
        }
        #output
        #(#joined)*
    }
}

/// Values of the arena that a step has.
struct Region {
    name: Ident,
    buffer: BufferId,
    values: Range<usize>,
}

/// The regions of a step in rising order, one for each buffer: what inputs lie in, called by the first of them, the output and the
/// scratch memory.
fn regions(plan: &Plan, step: &Step) -> Vec<Region> {
    let mut regions: BTreeMap<BufferId, Region> = BTreeMap::new();
    let mut take = |name: Ident, buffer: BufferId, values: Range<usize>| {
        if let Place::Arena(offset) = plan.buffers[buffer.0].place {
            let values = offset + values.start..offset + values.end;
            let region = regions.entry(buffer).or_insert_with(|| Region { name, buffer, values: values.clone() });
            region.values = region.values.start.min(values.start)..region.values.end.max(values.end);
        }
    };
    for (index, &input) in step.inputs.iter().enumerate() {
        let view = plan.view(input);
        take(local("x", &[index]), view.buffer, view.values());
    }
    let output = plan.view(step.output);
    take(format_ident!("y"), output.buffer, output.values());
    if let Some(scratch) = step.scratch {
        take(format_ident!("scratch"), scratch, 0..plan.buffers[scratch.0].len);
    }
    let mut regions: Vec<Region> = regions.into_values().collect();
    regions.sort_by_key(|region| region.values.start);
    regions
}

/// A view of a buffer of which the reference `region` has these values.
fn within(region: &TokenStream, view: &View, values: Range<usize>) -> TokenStream {
    if view.values() == values {
        return region.clone();
    }
    let [len, at] = [view.span(), view.first - values.start].map(number);
    quote!(hw::part::<#len>(#region, #at))
}

/// The statement that shows the output of a node.
fn seen(plan: &Plan, node: usize, operand: OperandId) -> TokenStream {
    let (node, region, view) = (number(node), region(plan, operand), plan.view(operand));
    if view.is_contiguous() {
        return quote!(observer.map(#node, #region););
    }
    let [channels, pitch] = [view.pixels.channels, view.pitch].map(number);
    quote!(observer.view(#node, #region, #channels, #pitch);)
}

/// An operand in the arena, to be read.
fn region(plan: &Plan, operand: OperandId) -> TokenStream {
    let view = plan.view(operand);
    let offset = match plan.place(operand) {
        Place::Arena(offset) => offset,
        Place::Input(_) => 0,
    };
    let [len, offset] = [view.span(), offset + view.first].map(number);
    quote!(hw::part::<#len>(arena, #offset))
}

fn reference(plan: &Plan, operand: OperandId, lifetime: &TokenStream) -> TokenStream {
    let array = array(plan, operand);
    quote!(& #lifetime #array)
}

fn array(plan: &Plan, operand: OperandId) -> TokenStream {
    let len = number(plan.operands[operand.0].shape.len());
    quote!([f32; #len])
}

/// The only element, or a tuple of all.
fn one_or_tuple(elements: &[TokenStream]) -> TokenStream {
    match elements {
        [element] => element.clone(),
        elements => quote!((#(#elements),*)),
    }
}

fn port(value: &Value, layout: Layout) -> TokenStream {
    let name = &value.name;
    let dimensions = match (value.shape, layout) {
        (Shape::Map(Map { height, width, channels }), Layout::Hwc) => vec![height, width, channels],
        (Shape::Map(Map { height, width, channels }), Layout::Chw) => vec![channels, height, width],
        (Shape::Features(features), _) => vec![features],
    };
    let dimensions = dimensions.into_iter().map(number);
    quote!(hw::Port { name: #name, dimensions: &[#(#dimensions),*] })
}

fn layer(graph: &Graph, node: &Node) -> TokenStream {
    let Node { name, kind, parameters, multiply_adds, unshared_parameters, .. } = node;
    let output = match graph.values[node.output.0].shape {
        Shape::Map(Map { height, width, channels }) => {
            let [height, width, channels] = [height, width, channels].map(number);
            quote!(hw::Shape::Map { height: #height, width: #width, channels: #channels })
        }
        Shape::Features(features) => {
            let features = number(features);
            quote!(hw::Shape::Features(#features))
        }
    };
    quote! {
        hw::Layer {
            name: #name,
            kind: #kind,
            output: #output,
            parameters: #parameters,
            multiply_adds: #multiply_adds,
            unshared_parameters: #unshared_parameters,
        }
    }
}
