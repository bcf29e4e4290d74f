//! Models as they lie on disk: an architecture file and the weights beside it.

use std::fs;
use std::path::Path;

use half::{bf16, f16};
use hardwire_compiler::check::ir;
use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;
use ndarray::ArrayD;
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors};

use crate::weights_dtype::rounded;
use crate::{Value, evaluate};

/// A checked graph and the values of its tensors.
#[derive(Clone, Debug)]
pub struct Model {
    /// The graph.
    pub graph: ir::Graph,
    /// The values of [`ir::Graph::tensors`], in order; those of weights rounded as the graph says.
    pub tensors: Vec<ArrayD<f32>>,
}

impl Model {
    /// Reads the architecture file at `path` and the weights that it names.
    ///
    /// # Panics
    ///
    /// If there is a mistake in either.
    pub fn read(path: &Path) -> Self {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let source = Source { name, text };
        let mut bytes = Vec::new();
        let mut read_weights = |weights: &str| {
            bytes = fs::read(path.with_file_name(weights)).map_err(|error| error.to_string())?;
            Ok(bytes.clone())
        };
        let graph = front_end(&source, "model", &mut read_weights);
        let graph = graph.unwrap_or_else(|mistakes| panic!("{}", mistakes.render()));
        Self::new(graph, &bytes).unwrap_or_else(|reason| panic!("{}: {reason}", path.display()))
    }

    /// A checked graph with the weights in a safetensors file, whose `bytes` may be none where it has no tensors.
    ///
    /// # Errors
    ///
    /// If the file has not the tensors of the graph, why.
    pub fn new(graph: ir::Graph, bytes: &[u8]) -> Result<Self, String> {
        let tensors = if graph.tensors.is_empty() { Vec::new() } else { rounded(&graph, tensors(&graph, bytes)?) };
        Ok(Self { graph, tensors })
    }

    /// Every value of the graph, in the order of [`ir::Graph::values`], for inputs whose memory is as the model declares it.
    ///
    /// # Panics
    ///
    /// As [`evaluate`].
    pub fn evaluate(&self, inputs: &[Vec<f32>]) -> Vec<Value> {
        let inputs: Vec<Value> = self
            .graph
            .inputs
            .iter()
            .zip(inputs)
            .map(|(input, values)| Value::in_layout(self.graph.values[input.value.0].shape, input.layout, values))
            .collect();
        evaluate(&self.graph, &self.tensors, &inputs)
    }

    /// Of such values the outputs, whose memory is as the model declares it.
    pub fn outputs(&self, values: &[Value]) -> Vec<Vec<f32>> {
        self.graph.outputs.iter().map(|output| values[output.value.0].to_vec_in(output.layout)).collect()
    }
}

fn tensors(graph: &ir::Graph, bytes: &[u8]) -> Result<Vec<ArrayD<f32>>, String> {
    let file = SafeTensors::deserialize(bytes).map_err(|error| error.to_string())?;
    let read = |ir::Tensor { name, dimensions, .. }: &ir::Tensor| {
        let tensor = file.tensor(name).map_err(|error| error.to_string())?;
        let values = floats(&tensor).ok_or_else(|| format!("`{name}` is {:?}", tensor.dtype()))?;
        if tensor.shape() != dimensions {
            return Err(format!("`{name}` has the size {:?}, not {dimensions:?}", tensor.shape()));
        }
        ArrayD::from_shape_vec(dimensions.as_slice(), values).map_err(|error| format!("`{name}`: {error}"))
    };
    graph.tensors.iter().map(read).collect()
}

/// The values of a tensor of floating-point numbers; nothing if it is one of others.
pub fn floats(tensor: &TensorView<'_>) -> Option<Vec<f32>> {
    let bytes = tensor.data();
    let halves = || bytes.as_chunks().0.iter().copied();
    Some(match tensor.dtype() {
        Dtype::F64 => bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes) as f32).collect(),
        Dtype::F32 => bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect(),
        Dtype::F16 => halves().map(|bytes| f16::from_le_bytes(bytes).to_f32()).collect(),
        Dtype::BF16 => halves().map(|bytes| bf16::from_le_bytes(bytes).to_f32()).collect(),
        _ => return None,
    })
}
