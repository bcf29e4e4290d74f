//! Files of inputs and of what layers give for them, in the order of axes that a framework has or Hardwire's own.

use std::collections::BTreeMap;

use hardwire_compiler::check::ir::{Graph, Layout, ValueId};
use hardwire_compiler::shape::{Map, Shape};
use hardwire_compiler::text_table::plural;
use hardwire_reference::{Value, floats};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors, serialize};

use crate::arguments;
use crate::message::Failure;
use crate::ports::{self, Part, Port, Ports};

/// What stands in front of the names of inputs.
const INPUT: &str = "input:";

/// What stands in front of the names of outputs.
pub const OUTPUT: &str = "output:";

/// The tensors of a file that belong to values of a model.
#[derive(Debug)]
pub struct Found {
    /// The values, in the order of computation.
    pub values: BTreeMap<ValueId, Tensor>,
    /// The tensors that belong to none.
    pub others: Vec<Other>,
    /// By layers whose name is also that of an output of the ONNX file which another layer gives: that layer, and the tensor of the name
    /// as its output.
    pub namesakes: BTreeMap<ValueId, (ValueId, Tensor)>,
    /// The tensors that are taken for the only input or output by their size, with what that is called in the model.
    pub taken: Vec<(String, String)>,
    /// Whether the file has feature maps in the order channels, height, width.
    has_chw: bool,
}

/// A tensor of a value.
#[derive(Debug)]
pub struct Tensor {
    /// Its values.
    pub value: Value,
    /// The order of axes that the file has it in, where that makes a difference.
    pub layout: Option<Layout>,
    /// Its name in the file, if that is known from the ONNX file and not the model's.
    pub name: Option<String>,
}

/// A tensor of another name than any value of the model.
#[derive(Debug)]
pub struct Other {
    /// Its name.
    pub name: String,
    size: Vec<usize>,
    /// Its values; none if they are no floating-point numbers.
    numbers: Option<Vec<f32>>,
}

impl Other {
    fn of((name, tensor): &(String, TensorView<'_>)) -> Self {
        Self { name: name.clone(), size: tensor.shape().to_vec(), numbers: floats(tensor) }
    }
}

impl Found {
    /// Reads a safetensors file. A tensor belongs to the input or the layer whose name it has, or else to what the ONNX file has under that
    /// name. One that begins with `input:` or `output:`, as tensors of ONNX files may be called, belongs to the input or output of that
    /// name in the ONNX file, or in the model, or else to the only one that it fits; it is taken apart if the model gives it back in parts. So does one of any other name, if the model has but one input, and no other tensor can be that; and, in a file
    /// without layers, if the model has but one output.
    pub fn read(graph: &Graph, ports: &Ports, bytes: &[u8]) -> Result<Self, Failure> {
        let file = SafeTensors::deserialize(bytes)
            .map_err(|error| Failure::new(format!("it is not a safetensors file: {error}")))?;
        let parts = parts(graph, ports, &file);
        let is_whole = |(name, _): &(String, TensorView<'_>)| !parts.iter().any(|(whole, ..)| whole == name);
        let views = parts.iter().filter_map(|(_, name, part)| Some((name.clone(), part.view()?)));
        let mut tensors: Vec<_> = file.tensors().into_iter().filter(is_whole).chain(views).collect();
        tensors.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut owners: BTreeMap<ValueId, Owned<'_>> = BTreeMap::new();
        let mut others = Vec::new();
        for tensor in &tensors {
            match owner(graph, ports, &tensor.0, tensor.1.shape()) {
                None => others.push(tensor),
                Some(Owner { value: id, layout }) => {
                    if let Some(first) = owners.insert(id, Owned { tensor, layout }) {
                        let (value, first) = (&graph.values[id.0].name, &first.tensor.0);
                        return Err(Failure::new(format!("both `{first}` and `{}` belong to `{value}`", tensor.0)));
                    }
                }
            }
        }
        let mut taken = Vec::new();
        for port in lacking(graph, &owners) {
            let shape = graph.values[port.0].shape;
            let mut fitting = (0..others.len()).filter(|at| Fit::of(shape, others[*at].1.shape()).is_some());
            if let (Some(only), None) = (fitting.next(), fitting.next()) {
                let tensor = others.remove(only);
                owners.insert(port, Owned { tensor, layout: None });
                taken.push((tensor.0.clone(), graph.values[port.0].name.clone()));
            }
        }
        let values = values(graph, &owners)?;
        let has_chw = values.values().any(|tensor| tensor.layout == Some(Layout::Chw));
        let namesakes = namesakes(graph, ports, &owners)?;
        let others = others.into_iter().map(Other::of).collect();
        Ok(Self { values, others, namesakes, taken, has_chw })
    }

    /// The tensors of other names that may be a value of size `shape`, by their names.
    pub fn others_of(&self, shape: Shape) -> impl Iterator<Item = (&str, Value)> {
        self.others.iter().filter_map(move |Other { name, size, numbers }| {
            let layout = match Fit::of(shape, size)? {
                Fit::Only(layout) => layout,
                Fit::Both if self.has_chw => Layout::Chw,
                Fit::Both | Fit::Same => Layout::Hwc,
            };
            Some((name.as_str(), Value::in_layout(shape, layout, numbers.as_deref()?)))
        })
    }
}

/// The parts of tensors that the ONNX file joins and the model does not: the name of the whole, and that of each part.
fn parts(graph: &Graph, ports: &Ports, file: &SafeTensors<'_>) -> Vec<(String, String, Part)> {
    let mut parts = Vec::new();
    for (name, tensor) in file.tensors() {
        let bare = name.strip_prefix(OUTPUT).unwrap_or(&name);
        let is_layer = bare == name && graph.values.iter().any(|value| value.name == name);
        let Some(join) = ports.joins.get(bare).filter(|_| !is_layer) else { continue };
        let taken_apart = join.take_apart(&tensor).unwrap_or_default();
        let count = taken_apart.len();
        let named =
            (1..).zip(taken_apart).map(|(number, part)| (name.clone(), ports::part(&name, number, count), part));
        parts.extend(named);
    }
    parts
}

/// A tensor of a file that belongs to a value.
#[derive(Clone, Copy)]
struct Owned<'a> {
    tensor: &'a (String, TensorView<'a>),
    /// The order of axes of a feature map, if it belongs there by its name in the ONNX file, which may have other axes.
    layout: Option<Layout>,
}

impl Owned<'_> {
    fn fit(&self, shape: Shape) -> Option<Fit> {
        let size = self.tensor.1.shape();
        match (Fit::of(shape, size), self.layout) {
            (Some(Fit::Both), Some(layout)) => Some(Fit::Only(layout)),
            (None, Some(layout)) if size.iter().product::<usize>() == shape.len() => Some(match shape {
                Shape::Map(_) => Fit::Only(layout),
                Shape::Features(_) => Fit::Same,
            }),
            (fit, _) => fit,
        }
    }
}

/// What a tensor belongs to.
struct Owner {
    value: ValueId,
    /// As in [`Owned`].
    layout: Option<Layout>,
}

impl Owner {
    /// The value that an input or output of the ONNX file is, if the model still has it.
    fn of_port(graph: &Graph, port: &Port) -> Option<Self> {
        let layout = match port.layout {
            arguments::Layout::Hwc => Layout::Hwc,
            arguments::Layout::Chw => Layout::Chw,
        };
        Some(Self { value: port.value(graph)?, layout: Some(layout) })
    }
}

/// Of the tensors with a layer's name those that may be the output of another layer, which the ONNX file calls so.
fn namesakes(
    graph: &Graph,
    ports: &Ports,
    owners: &BTreeMap<ValueId, Owned<'_>>,
) -> Result<BTreeMap<ValueId, (ValueId, Tensor)>, Failure> {
    let mut namesakes = BTreeMap::new();
    for (id, owned) in owners.iter().filter(|(_, owned)| owned.layout.is_none()) {
        let named = ports.outputs.get(&owned.tensor.0).and_then(|port| Owner::of_port(graph, port));
        let Some(other) = named.filter(|other| !owners.contains_key(&other.value)) else { continue };
        let owned = Owned { layout: other.layout, ..*owned };
        if owned.fit(graph.values[other.value.0].shape).is_some() {
            let mut tensors = values(graph, &BTreeMap::from([(other.value, owned)]))?;
            namesakes.extend(tensors.remove(&other.value).map(|tensor| (*id, (other.value, tensor))));
        }
    }
    Ok(namesakes)
}

/// The only input, if nothing belongs to it, and the only output, if nothing belongs to any layer.
fn lacking<T>(graph: &Graph, owners: &BTreeMap<ValueId, T>) -> Vec<ValueId> {
    let input = match graph.inputs.as_slice() {
        [input] => Some(input.value).filter(|input| !owners.contains_key(input)),
        _ => None,
    };
    let has_layers = owners.keys().any(|id| id.0 >= graph.inputs.len());
    let output = match graph.outputs.as_slice() {
        [output] if !has_layers => Some(output.value),
        _ => None,
    };
    input.into_iter().chain(output).collect()
}

/// The values of tensors by what they belong to.
fn values(graph: &Graph, owners: &BTreeMap<ValueId, Owned<'_>>) -> Result<BTreeMap<ValueId, Tensor>, Failure> {
    let fits = |id: ValueId, owned: &Owned<'_>| owned.fit(graph.values[id.0].shape);
    let misfits: Vec<String> = owners
        .iter()
        .filter(|(id, owned)| fits(**id, owned).is_none())
        .map(|(id, Owned { tensor: (name, tensor), .. })| {
            format!("`{name}` has the size {:?} where the model has {}", tensor.shape(), graph.values[id.0].shape)
        })
        .collect();
    if !misfits.is_empty() {
        let failure = Failure::new(format!("{} of another size than in the model", plural(misfits.len(), "tensor")));
        return Err(misfits.into_iter().fold(failure, Failure::note));
    }
    // What fits in both orders has the one that the model declares, unless the file has others as a framework has all: channels first.
    let is_chw = |id: ValueId, owned: &Owned<'_>| {
        fits(id, owned) == Some(Fit::Only(Layout::Chw)) && declared(graph, id) != Some(Layout::Chw)
    };
    let has_chw = owners.iter().any(|(id, owned)| is_chw(*id, owned));
    let mut values = BTreeMap::new();
    for (id, owned) in owners {
        let (name, tensor) = owned.tensor;
        let shape = graph.values[id.0].shape;
        let layout = match fits(*id, owned) {
            Some(Fit::Only(layout)) => Some(layout),
            Some(Fit::Both) if has_chw => Some(Layout::Chw),
            Some(Fit::Both) => Some(declared(graph, *id).unwrap_or(Layout::Hwc)),
            Some(Fit::Same) | None => None,
        };
        let numbers = floats(tensor)
            .ok_or_else(|| Failure::new(format!("`{name}` is {:?}, not of floating-point numbers", tensor.dtype())))?;
        let value = Value::in_layout(shape, layout.unwrap_or(Layout::Hwc), &numbers);
        let own = &graph.values[id.0].name;
        let name = name.clone();
        let name = Some(name).filter(|name| owned.layout.is_some() && !name.ends_with(&format!(":{own}")));
        values.insert(*id, Tensor { value, layout, name });
    }
    Ok(values)
}

/// The order of axes that the model declares for a value, if it is an input or an output.
fn declared(graph: &Graph, id: ValueId) -> Option<Layout> {
    let inputs = graph.inputs.iter().map(|input| (input.value, input.layout));
    let mut ports = inputs.chain(graph.outputs.iter().map(|output| (output.value, output.layout)));
    ports.find(|(value, _)| *value == id).map(|(_, layout)| layout)
}

/// The input or layer that a tensor belongs to.
fn owner(graph: &Graph, ports: &Ports, name: &str, size: &[usize]) -> Option<Owner> {
    let onnx = |ports: &BTreeMap<String, Port>, name: &str| Owner::of_port(graph, ports.get(name)?);
    let in_model = |value: ValueId| Owner { value, layout: None };
    let prefixed: [(&str, &BTreeMap<String, Port>, Vec<ValueId>); 2] = [
        (INPUT, &ports.inputs, graph.inputs.iter().map(|input| input.value).collect()),
        (OUTPUT, &ports.outputs, graph.outputs.iter().map(|output| output.value).collect()),
    ];
    for (prefix, ports, ids) in prefixed {
        if let Some(name) = name.strip_prefix(prefix) {
            let named = || ids.iter().find(|id| graph.values[id.0].name == name);
            let in_model = || named().or_else(|| only_fit(graph, &ids, size)).copied().map(in_model);
            return onnx(ports, name).or_else(in_model);
        }
    }
    // The language's own name for an only input is known, whatever the model calls it.
    let only_input = || match graph.inputs.as_slice() {
        [input] if name == "input" => Some(input.value),
        _ => None,
    };
    let by_onnx = || onnx(&ports.outputs, name).or_else(|| onnx(&ports.inputs, name));
    let named = graph.values.iter().position(|value| value.name == name).map(ValueId).or_else(only_input);
    // A layer may have the name of something else in the ONNX file, whose size tells them apart.
    let fits = |value: &ValueId| Fit::of(graph.values[value.0].shape, size).is_some();
    match named {
        Some(value) if fits(&value) => Some(in_model(value)),
        named => by_onnx().or(named.map(in_model)),
    }
}

/// The input or output that a tensor of another name can be, if there is but one.
fn only_fit<'p>(graph: &Graph, ports: &'p [ValueId], size: &[usize]) -> Option<&'p ValueId> {
    let mut fitting = ports.iter().filter(|id| Fit::of(graph.values[id.0].shape, size).is_some());
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first)
}

/// The orders of axes in which a tensor can be a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// In one alone.
    Only(Layout),
    /// In both, which differ.
    Both,
    /// In any, since they are the same in memory.
    Same,
}

impl Fit {
    /// Axes of length 1, a batch among them, do not count.
    fn of(shape: Shape, size: &[usize]) -> Option<Self> {
        let essential = |size: &[usize]| size.iter().copied().filter(|&length| length != 1).collect::<Vec<_>>();
        let size = essential(size);
        let hwc = size == essential(&shape.dimensions());
        let Shape::Map(Map { height, width, channels }) = shape else { return hwc.then_some(Self::Same) };
        let chw = size == essential(&[channels, height, width]);
        match (hwc, chw) {
            (true, true) if channels == 1 || height * width == 1 => Some(Self::Same),
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Only(Layout::Hwc)),
            (false, true) => Some(Self::Only(Layout::Chw)),
            (false, false) => None,
        }
    }
}

/// A safetensors file of values, each in an order of axes.
pub fn write(tensors: &[(&str, Value, Layout)]) -> Result<Vec<u8>, Failure> {
    let stored: Vec<(&str, Vec<usize>, Vec<u8>)> = tensors
        .iter()
        .map(|(name, value, layout)| {
            let (size, values) = in_memory(value, *layout);
            (*name, size, values.iter().flat_map(|value| value.to_le_bytes()).collect())
        })
        .collect();
    let views: Result<Vec<_>, _> = stored
        .iter()
        .map(|(name, size, bytes)| TensorView::new(Dtype::F32, size.clone(), bytes).map(|view| (*name, view)))
        .collect();
    views
        .and_then(|views| serialize(views, None))
        .map_err(|error| Failure::new(format!("tensors cannot be written: {error}")))
}

/// The size and the values, in order, of a value in a layout.
fn in_memory(value: &Value, layout: Layout) -> (Vec<usize>, Vec<f32>) {
    let size = match (value.shape(), layout) {
        (Shape::Map(Map { height, width, channels }), Layout::Chw) => vec![channels, height, width],
        (shape, _) => shape.dimensions(),
    };
    (size, value.to_vec_in(layout))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_by_its_name() {
        let map = Shape::Map(Map { height: 2, width: 2, channels: 2 });
        for (shape, size, layout, fit) in [
            (map, [2, 2, 2], Some(Layout::Chw), Some(Fit::Only(Layout::Chw))),
            (map, [2, 2, 2], None, Some(Fit::Both)),
            (map, [1, 4, 2], Some(Layout::Hwc), Some(Fit::Only(Layout::Hwc))),
            (map, [1, 4, 2], None, None),
            (map, [1, 3, 2], Some(Layout::Hwc), None),
            (Shape::Features(8), [1, 4, 2], Some(Layout::Chw), Some(Fit::Same)),
        ] {
            let bytes = vec![0; 4 * size.iter().product::<usize>()];
            let tensor = ("y".to_owned(), TensorView::new(Dtype::F32, size.to_vec(), &bytes).unwrap());
            assert_eq!(Owned { tensor: &tensor, layout }.fit(shape), fit, "{shape} {size:?}");
        }
    }

    #[test]
    fn what_fits() {
        let map = |height, width, channels| Shape::Map(Map { height, width, channels });
        for (shape, size, fit) in [
            (map(4, 5, 3), &[1, 3, 4, 5][..], Some(Fit::Only(Layout::Chw))),
            (map(4, 5, 3), &[1, 4, 5, 3], Some(Fit::Only(Layout::Hwc))),
            (map(4, 5, 3), &[4, 5, 3], Some(Fit::Only(Layout::Hwc))),
            (map(4, 5, 3), &[5, 4, 3], None),
            (map(3, 3, 3), &[1, 3, 3, 3], Some(Fit::Both)),
            (map(1, 1, 8), &[1, 8], Some(Fit::Same)),
            (map(6, 5, 1), &[1, 1, 6, 5], Some(Fit::Same)),
            (map(1, 5, 5), &[5, 5], Some(Fit::Both)),
            (Shape::Features(8), &[1, 8, 1, 1], Some(Fit::Same)),
            (Shape::Features(8), &[8, 8], None),
        ] {
            assert_eq!(Fit::of(shape, size), fit, "{shape} {size:?}");
        }
    }
}
