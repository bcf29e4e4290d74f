//! Files of inputs and of what layers give for them, in the order of axes that a framework has or Hardwire's own.

use std::collections::BTreeMap;

use hardwire_compiler::check::ir::{Graph, Layout, ValueId};
use hardwire_compiler::shape::{Map, Shape};
use hardwire_compiler::text_table::plural;
use hardwire_reference::{Value, floats};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors, serialize};

use crate::message::Failure;

/// The tensors of a file that belong to values of a model.
#[derive(Debug)]
pub struct Found {
    /// The values, in the order of computation.
    pub values: BTreeMap<ValueId, Tensor>,
    /// The tensors that belong to none.
    pub others: Vec<Other>,
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
    /// Reads a safetensors file. A tensor belongs to the input or the layer whose name it has. One that begins with `input:` or
    /// `output:`, as tensors of ONNX files may be called, belongs to the input or output of that name, or else to the only one
    /// that it fits. So does one of any other name, if the model has but one input, and no other tensor can be that; and, in a file
    /// without layers, if the model has but one output.
    pub fn read(graph: &Graph, bytes: &[u8]) -> Result<Self, Failure> {
        let file = SafeTensors::deserialize(bytes)
            .map_err(|error| Failure::new(format!("it is not a safetensors file: {error}")))?;
        let mut tensors = file.tensors();
        tensors.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut owners: BTreeMap<ValueId, &(String, TensorView<'_>)> = BTreeMap::new();
        let mut others = Vec::new();
        for tensor in &tensors {
            match owner(graph, &tensor.0, tensor.1.shape()) {
                None => others.push(tensor),
                Some(id) => {
                    if let Some((first, _)) = owners.insert(id, tensor) {
                        let value = &graph.values[id.0].name;
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
                owners.insert(port, tensor);
                taken.push((tensor.0.clone(), graph.values[port.0].name.clone()));
            }
        }
        let values = values(graph, &owners)?;
        let has_chw = values.values().any(|tensor| tensor.layout == Some(Layout::Chw));
        let others = others.into_iter().map(Other::of).collect();
        Ok(Self { values, others, taken, has_chw })
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
fn values(
    graph: &Graph,
    owners: &BTreeMap<ValueId, &(String, TensorView<'_>)>,
) -> Result<BTreeMap<ValueId, Tensor>, Failure> {
    let fits = |id: ValueId, tensor: &TensorView<'_>| Fit::of(graph.values[id.0].shape, tensor.shape());
    let misfits: Vec<String> = owners
        .iter()
        .filter(|(id, tensor)| fits(**id, &tensor.1).is_none())
        .map(|(id, (name, tensor))| {
            format!("`{name}` has the size {:?} where the model has {}", tensor.shape(), graph.values[id.0].shape)
        })
        .collect();
    if !misfits.is_empty() {
        let failure = Failure::new(format!("{} of another size than in the model", plural(misfits.len(), "tensor")));
        return Err(misfits.into_iter().fold(failure, Failure::note));
    }
    // What fits in both orders has the one that the model declares, unless the file has others as a framework has all: channels first.
    let is_chw = |id: ValueId, tensor: &TensorView<'_>| {
        fits(id, tensor) == Some(Fit::Only(Layout::Chw)) && declared(graph, id) != Some(Layout::Chw)
    };
    let has_chw = owners.iter().any(|(id, tensor)| is_chw(*id, &tensor.1));
    let mut values = BTreeMap::new();
    for (id, (name, tensor)) in owners {
        let shape = graph.values[id.0].shape;
        let layout = match fits(*id, tensor) {
            Some(Fit::Only(layout)) => Some(layout),
            Some(Fit::Both) if has_chw => Some(Layout::Chw),
            Some(Fit::Both) => Some(declared(graph, *id).unwrap_or(Layout::Hwc)),
            Some(Fit::Same) | None => None,
        };
        let numbers = floats(tensor)
            .ok_or_else(|| Failure::new(format!("`{name}` is {:?}, not of floating-point numbers", tensor.dtype())))?;
        let value = Value::in_layout(shape, layout.unwrap_or(Layout::Hwc), &numbers);
        values.insert(*id, Tensor { value, layout });
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
fn owner(graph: &Graph, name: &str, size: &[usize]) -> Option<ValueId> {
    let ports: [(&str, Vec<ValueId>); 2] = [
        ("input:", graph.inputs.iter().map(|input| input.value).collect()),
        ("output:", graph.outputs.iter().map(|output| output.value).collect()),
    ];
    for (prefix, ports) in ports {
        if let Some(name) = name.strip_prefix(prefix) {
            let named = ports.iter().find(|id| graph.values[id.0].name == name);
            return named.or_else(|| only_fit(graph, &ports, size)).copied();
        }
    }
    // The language's own name for an only input is known, whatever the model calls it.
    let only_input = || match graph.inputs.as_slice() {
        [input] if name == "input" => Some(input.value),
        _ => None,
    };
    graph.values.iter().position(|value| value.name == name).map(ValueId).or_else(only_input)
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
