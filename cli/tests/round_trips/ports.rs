//! The names of what an ONNX file takes and gives, which tensors are called after.

use std::collections::BTreeSet;

use prost::Message;

#[derive(Message)]
struct Model {
    #[prost(message, optional, tag = "7")]
    graph: Option<Graph>,
}

#[derive(Message)]
struct Graph {
    #[prost(message, repeated, tag = "5")]
    initializer: Vec<Tensor>,
    #[prost(message, repeated, tag = "11")]
    input: Vec<Port>,
    #[prost(message, repeated, tag = "12")]
    output: Vec<Port>,
}

#[derive(Message)]
struct Tensor {
    #[prost(string, tag = "8")]
    name: String,
}

#[derive(Message)]
struct Port {
    #[prost(string, tag = "1")]
    name: String,
}

/// The names of inputs, without those that are constants, and of outputs.
pub fn ports(onnx: &[u8]) -> [Vec<String>; 2] {
    let Graph { initializer, input, output } = Model::decode(onnx).unwrap().graph.unwrap();
    let constants: BTreeSet<String> = initializer.into_iter().map(|tensor| tensor.name).collect();
    let names =
        |ports: Vec<Port>| ports.into_iter().map(|port| port.name).filter(|name| !constants.contains(name)).collect();
    [names(input), names(output)]
}
