//! `verify`: a model, computed by plain loops, against what another program computed.

use std::borrow::Cow;
use std::path::Path;

use hardwire_compiler::check::ir::{Activation, Graph, Layout, Node, Op};
use hardwire_compiler::files;
use hardwire_compiler::shape::{Map, Shape};
use hardwire_compiler::text_table::{Side, plural, render};
use hardwire_reference::{Model, Value, evaluate_each, evaluate_node};

use crate::arguments::Verify;
use crate::message::{Failure, Progress, output, status};
use crate::ports::Ports;
use crate::tensors::{Found, OUTPUT, Other};
use crate::{Done, model};

/// Compares all layers that the file has tensors of.
pub fn run(verify: &Verify) -> Done {
    let against = verify.against.display().to_string();
    let (model, ports) = model::read_reference(&verify.model, "verify")?;
    let file =
        files::read_named(Path::new(""), &against).map_err(|why| Failure::unreadable(&format!("`{against}`"), why))?;
    let found = Found::read(&model.graph, &ports, &file)
        .and_then(|found| sufficient(&model.graph, &ports, found))
        .map_err(|failure| failure.about(&format!("cannot verify against `{against}`")))?;
    tell_of_the_file(&found, &against);
    let values = compute(&model, &found);
    let compared = compare(&model, &values, &found, verify.tolerance);
    let (outputs, rest) = unused(&found, &compared);
    if !rest.is_empty() {
        status("Skipping", format_args!("what no layer is called: {}", listed(&rest)));
    }
    output(&table(&model.graph, &compared))?;
    let differing: Vec<&Compared<'_>> =
        compared.iter().filter(|layer| layer.distance.relative > verify.tolerance).collect();
    let Some(first) = differing.first() else {
        if !outputs.is_empty() {
            return Err(strangers(&outputs, &model.graph, &ports));
        }
        status("Verified", format_args!("{} within {:e}", plural(compared.len(), "layer"), verify.tolerance));
        return Ok(());
    };
    let differ = if differing.len() == 1 { "differs" } else { "differ" };
    let failure = told(first, &model.graph).note(format!(
        "of {} compared, {} {differ} by more than {:e} of the largest value",
        plural(compared.len(), "layer"),
        differing.len(),
        verify.tolerance
    ));
    Err(if outputs.is_empty() { failure } else { failure.note(nothing_compared(&outputs)) })
}

/// Fails if inputs are missing, or all layers.
fn sufficient(graph: &Graph, ports: &Ports, found: Found) -> Result<Found, Failure> {
    let has_name = |failure: Failure| match found.others.as_slice() {
        [] => failure,
        others => failure.note(format!("it has {}", listed(&names(others)))),
    };
    let missing: Vec<String> = (graph.inputs.iter())
        .filter(|input| !found.values.contains_key(&input.value))
        .map(|input| graph.values[input.value.0].name.clone())
        .collect();
    if !missing.is_empty() {
        let tensors = if missing.len() == 1 { "tensor" } else { "tensors" };
        return Err(has_name(Failure::new(format!("it has no {tensors} {}", listed(&missing))))
            .help("it needs each input of the model, under the name that it has there"));
    }
    if found.values.len() == graph.inputs.len() {
        let outputs: Vec<String> = names(&found.others).into_iter().filter(|name| name.starts_with(OUTPUT)).collect();
        if !outputs.is_empty() {
            return Err(strangers(&outputs, graph, ports));
        }
        return Err(has_name(Failure::new("it has no tensor with the name of a layer"))
            .help("`cargo hardwire summary` lists the names of layers"));
    }
    Ok(found)
}

fn names(others: &[Other]) -> Vec<String> {
    others.iter().map(|other| other.name.clone()).collect()
}

/// Names in backticks, not more than a line holds.
fn listed(names: &[String]) -> String {
    const MOST: usize = 8;
    let shown: Vec<String> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(MOST);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

/// Says how the file was understood.
fn tell_of_the_file(found: &Found, against: &str) {
    let chw = found.values.values().filter(|tensor| tensor.layout == Some(Layout::Chw)).count();
    if chw > 0 {
        let are = if chw == 1 { "is" } else { "are" };
        let tensors = plural(chw, "tensor");
        status("Reading", format_args!("`{against}`: {tensors} {are} in the order channels, height, width"));
    }
    for (tensor, value) in &found.taken {
        status("Reading", format_args!("`{tensor}` as `{value}`, since nothing else in the file can be that"));
    }
}

/// The tensors that were compared with nothing: what the file says are outputs, and others.
fn unused(found: &Found, compared: &[Compared<'_>]) -> (Vec<String>, Vec<String>) {
    let is_used = |name: &str| compared.iter().any(|layer| layer.name == Some(name));
    let unused = names(&found.others).into_iter().filter(|name| !is_used(name));
    unused.partition(|name| name.starts_with(OUTPUT))
}

fn nothing_compared(outputs: &[String]) -> String {
    let are = if outputs.len() == 1 { "is" } else { "are" };
    format!("{} {are} compared with nothing", listed(outputs))
}

/// What is said of tensors that claim to be outputs which the model does not have.
fn strangers(outputs: &[String], graph: &Graph, ports: &Ports) -> Failure {
    let mut failure = Failure::new(format!("{}: the model has no such output", nothing_compared(outputs)));
    for name in outputs {
        let port = name.strip_prefix(OUTPUT).and_then(|name| ports.outputs.get(name));
        if let Some(layer) = port.and_then(|port| port.name.as_ref()) {
            failure = failure.note(format!("`{name}` was imported as `{layer}`, and no layer is called so any more"));
        }
    }
    let known: Vec<String> = (graph.outputs.iter())
        .map(|output| {
            let name = &graph.values[output.value.0].name;
            let onnx = ports.outputs.iter().find(|(_, port)| port.value(graph) == Some(output.value));
            let onnx = onnx.map(|(onnx, _)| onnx).filter(|onnx| *onnx != name);
            onnx.map_or_else(|| format!("`{name}`"), |onnx| format!("`{name}` (in the ONNX file `{onnx}`)"))
        })
        .collect();
    let have = if known.len() == 1 { "its output is" } else { "its outputs are" };
    let failure = failure.note(format!("{have} {}", known.join(", ")));
    failure.help(if ports.outputs.is_empty() {
        "`output:` stands in front of the name that an output has in the model: the weights file does not say what an ONNX file calls it, \
         as one that `cargo hardwire import` writes does"
    } else {
        "`output:` stands in front of the name that an output has in the model or in the ONNX file; leave other values out of the \
         file"
    })
}

/// Every value of the model, from the inputs in the file.
fn compute(model: &Model, found: &Found) -> Vec<Value> {
    let graph = &model.graph;
    let inputs: Vec<Value> = (graph.inputs.iter())
        .filter_map(|input| found.values.get(&input.value).map(|tensor| tensor.value.clone()))
        .collect();
    let mut progress = Progress::new("Computing", graph.nodes.iter().map(|node| node.multiply_adds).sum());
    evaluate_each(graph, &model.tensors, &inputs, |node| progress.next(node.multiply_adds, &node.name))
}

/// How far a layer is from what is expected of it.
struct Compared<'a> {
    node: &'a Node,
    /// The layer's output, or what its activation is applied to.
    computed: Cow<'a, Value>,
    is_before_activation: bool,
    expected: Cow<'a, Value>,
    /// The name that the file has it under, unless it is the layer's.
    name: Option<&'a str>,
    distance: Distance,
}

/// How far two values are apart.
#[derive(Clone, Copy)]
struct Distance {
    /// The largest difference; infinite where one value is not a number and the other is.
    difference: f64,
    /// That, as a part of the largest value that is expected.
    relative: f64,
    /// The index, height-width-channel, of the value that differs most.
    worst: usize,
}

impl Distance {
    fn of(computed: &Value, expected: &Value) -> Self {
        let (difference, worst) = difference(computed, expected);
        Self { difference, relative: relative(difference, expected), worst }
    }
}

/// Compares each layer that there is a tensor of, in the order in which they are computed.
fn compare<'a>(model: &'a Model, values: &'a [Value], found: &'a Found, tolerance: f64) -> Vec<Compared<'a>> {
    let with_tensor = |node: &'a Node| found.values.get(&node.output).map(|tensor| (node, tensor));
    let compared = (model.graph.nodes.iter().filter_map(with_tensor)).map(|(node, tensor)| {
        let own = compare_layer(model, values, found, tolerance, node, &tensor.value);
        let own = Compared { name: own.name.or(tensor.name.as_deref()), ..own };
        match compare_namesake(model, values, found, node) {
            Some(other) if own.distance.relative > tolerance => own.nearer(other),
            _ => own,
        }
    });
    let mut compared: Vec<Compared<'a>> = compared.collect();
    compared.sort_by_key(|layer| layer.node.output);
    compared
}

/// Compares the tensor of a layer's name with the layer whose output the ONNX file calls so, if that is another.
fn compare_namesake<'a>(model: &'a Model, values: &'a [Value], found: &'a Found, node: &Node) -> Option<Compared<'a>> {
    let (value, tensor) = found.namesakes.get(&node.output)?;
    let other = model.graph.nodes.iter().find(|node| node.output == *value)?;
    let compared = Compared::new(other, Cow::Borrowed(&values[value.0]), Cow::Borrowed(&tensor.value));
    Some(Compared { name: tensor.name.as_deref(), ..compared })
}

/// Compares a layer with the tensor of its name or, where that is of another place, with that of this place.
///
/// A layer may hold what are several modules elsewhere: its activation, and what an exporter multiplies into its weights, such as a batch
/// norm. The tensor of its name is then what the first module gives. If that differs from the layer's output, it is compared with what
/// the activation is applied to, and then tensors that no layer is called after are compared with both.
fn compare_layer<'a>(
    model: &'a Model,
    values: &'a [Value],
    found: &'a Found,
    tolerance: f64,
    node: &'a Node,
    expected: &'a Value,
) -> Compared<'a> {
    let after = Compared::new(node, Cow::Borrowed(&values[node.output.0]), Cow::Borrowed(expected));
    if after.distance.relative <= tolerance {
        return after;
    }
    let graph = &model.graph;
    let places: Vec<(Cow<'a, Value>, bool)> = match node.activation {
        Some(_) if node.op != Op::Activation => {
            let bare = Node { activation: None, ..node.clone() };
            let before = evaluate_node(graph, &model.tensors, values, &bare);
            vec![(after.computed.clone(), false), (Cow::Owned(before), true)]
        }
        _ => vec![(after.computed.clone(), false)],
    };
    let at = |place: &(Cow<'a, Value>, bool), expected: Cow<'a, Value>, name: Option<&'a str>| {
        let (computed, is_before_activation) = place.clone();
        Compared { is_before_activation, name, ..Compared::new(node, computed, expected) }
    };
    let own = places.iter().skip(1).map(|place| at(place, Cow::Borrowed(expected), None)).fold(after, Compared::nearer);
    if own.distance.relative <= tolerance {
        return own;
    }
    let others = found.others_of(graph.values[node.output.0].shape);
    let mut others = others
        .flat_map(|(name, value)| places.iter().map(move |place| at(place, Cow::Owned(value.clone()), Some(name))));
    others.find(|other| other.distance.relative <= tolerance).unwrap_or(own)
}

impl<'a> Compared<'a> {
    fn new(node: &'a Node, computed: Cow<'a, Value>, expected: Cow<'a, Value>) -> Self {
        let distance = Distance::of(&computed, &expected);
        Self { node, computed, is_before_activation: false, expected, name: None, distance }
    }

    /// The one whose values are nearer to each other.
    fn nearer(self, other: Self) -> Self {
        if other.distance.relative < self.distance.relative { other } else { self }
    }
}

/// A difference as a part of the largest value that is finite.
fn relative(difference: f64, expected: &Value) -> f64 {
    let sizes = expected.to_vec().into_iter().map(|value| f64::from(value.abs()));
    let largest = sizes.filter(|size| size.is_finite()).fold(0.0, f64::max);
    if difference == 0.0 { 0.0 } else { difference / largest }
}

/// The largest difference of two values of the same size, and its index.
fn difference(computed: &Value, expected: &Value) -> (f64, usize) {
    let (computed, expected) = (computed.to_vec(), expected.to_vec());
    let apart = |(a, b): (f32, f32)| match f64::from(a) - f64::from(b) {
        // Two infinities, or two values that are not numbers.
        _ if a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan() => 0.0,
        difference if difference.is_nan() => f64::INFINITY,
        difference => difference.abs(),
    };
    let differences = computed.into_iter().zip(expected).map(apart).enumerate();
    differences.fold((0.0, 0), |(most, at), (index, apart)| if apart > most { (apart, index) } else { (most, at) })
}

/// A row for each layer.
fn table(graph: &Graph, compared: &[Compared<'_>]) -> String {
    let row = |layer: &Compared<'_>| {
        let shape = graph.values[layer.node.output.0].shape;
        let at = if layer.distance.difference == 0.0 { String::new() } else { position(shape, layer.distance.worst) };
        Some([
            layer.node.name.clone(),
            kind(layer),
            shape.to_string(),
            scientific(layer.distance.difference),
            scientific(layer.distance.relative),
            at,
        ])
    };
    let columns = [
        ("layer", Side::Left),
        ("kind", Side::Left),
        ("output", Side::Right),
        ("difference", Side::Right),
        ("relative", Side::Right),
        ("at", Side::Left),
    ];
    render(columns, &compared.iter().map(row).collect::<Vec<_>>())
}

/// A layer's kind, and of which place in it the tensor is.
fn kind(layer: &Compared<'_>) -> String {
    let node = layer.node;
    let kind = match node.activation.map(Activation::name) {
        Some(activation) if layer.is_before_activation => format!("{}, before {activation}", node.kind),
        Some(activation) if node.kind != "activation" => format!("{} + {activation}", node.kind),
        Some(activation) => activation.to_owned(),
        None => node.kind.to_owned(),
    };
    match layer.name {
        Some(name) => format!("{kind}, as `{name}`"),
        None => kind,
    }
}

fn scientific(value: f64) -> String {
    if value == 0.0 || value.is_infinite() { value.to_string() } else { format!("{value:.1e}") }
}

/// Where a value stands, in the words of the field.
fn position(shape: Shape, index: usize) -> String {
    match shape {
        Shape::Map(Map { width, channels, .. }) => {
            let (pixel, channel) = (index / channels, index % channels);
            format!("row {}, column {}, channel {channel}", pixel / width, pixel % width)
        }
        Shape::Features(_) => format!("feature {index}"),
    }
}

/// What is said of the first layer that differs.
fn told(first: &Compared<'_>, graph: &Graph) -> Failure {
    let Compared { node, computed, expected, distance, .. } = first;
    let worst = distance.worst;
    let failure = Failure::new(format!(
        "`{}` is the first layer that differs, by {} of its largest value",
        node.name,
        scientific(distance.relative)
    ));
    failure.note(format!(
        "most at {}: {} in the model, {} in the file",
        position(graph.values[node.output.0].shape, worst),
        computed.to_vec()[worst],
        expected.to_vec()[worst]
    ))
}
