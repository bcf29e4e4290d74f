//! Models as they lie on disk: an architecture file and the weights beside it.

use std::fs;
use std::path::Path;

use hardwire_compiler::check::ir;
use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;
use ndarray::ArrayD;
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
    /// If there is a mistake in either, or weights are not `f32`.
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
        let tensors = if graph.tensors.is_empty() { Vec::new() } else { rounded(&graph, tensors(&graph, &bytes)) };
        Self { graph, tensors }
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
}

fn tensors(graph: &ir::Graph, bytes: &[u8]) -> Vec<ArrayD<f32>> {
    let file = SafeTensors::deserialize(bytes).expect("the weights are a safetensors file");
    let read = |ir::Tensor { name, dimensions, .. }: &ir::Tensor| {
        let tensor = file.tensor(name).unwrap_or_else(|error| panic!("`{name}`: {error}"));
        assert_eq!(tensor.dtype(), Dtype::F32, "the type of `{name}`");
        assert_eq!(tensor.shape(), dimensions, "the size of `{name}`");
        let (values, _) = tensor.data().as_chunks();
        let values = values.iter().copied().map(f32::from_le_bytes).collect();
        ArrayD::from_shape_vec(dimensions.as_slice(), values).expect("a safetensors file holds what its header says")
    };
    graph.tensors.iter().map(read).collect()
}
