//! Candle: the ONNX graph as calls of `candle-core`, with weights converted once, as a model written by hand would have them.
//! `candle_onnx::simple_eval` would convert all weights anew in every run.

use std::collections::HashMap;
use std::error::Error;
use std::hint::black_box;

use candle_core::{D, Device, Result, Tensor};
use candle_onnx::eval::get_tensor;
use candle_onnx::onnx::{AttributeProto, NodeProto};
use hardwire_peers_worker::Task;

/// What a step computes.
enum Op {
    Conv { padding: usize, stride: usize, groups: usize },
    TransposedConv { stride: usize },
    Upsample { scale: usize },
    Concat,
    Relu,
    Clip { low: f64, high: f64 },
    MaxPool { kernel: usize, stride: usize, padding: usize },
    GlobalAveragePool,
    Add,
    Flatten,
    Gemm,
    Identity,
}

/// Where a step finds its input.
enum Source {
    /// A constant.
    Constant(Tensor),
    /// The value in a slot, which is dropped after the last step that reads it.
    Slot { index: usize, last: bool },
}

struct Step {
    op: Op,
    inputs: Vec<Source>,
}

impl Step {
    fn input<'a>(&'a self, index: usize, slots: &'a [Option<Tensor>]) -> &'a Tensor {
        match &self.inputs[index] {
            Source::Constant(tensor) => tensor,
            Source::Slot { index, .. } => slots[*index].as_ref().expect("a step runs after those that feed it"),
        }
    }

    fn run(&self, slots: &[Option<Tensor>]) -> Result<Tensor> {
        let x = self.input(0, slots);
        match self.op {
            Op::Conv { padding, stride, groups } => {
                x.conv2d(self.input(1, slots), padding, stride, 1, groups)?.broadcast_add(self.input(2, slots))
            }
            Op::TransposedConv { stride } => x
                .conv_transpose2d(self.input(1, slots), 0, 0, stride, 1)?
                .broadcast_add(self.input(2, slots)),
            Op::Upsample { scale } => {
                let (_, _, height, width) = x.dims4()?;
                x.upsample_nearest2d(height * scale, width * scale)
            }
            Op::Concat => Tensor::cat(&[x, self.input(1, slots)], 1),
            Op::Relu => x.relu(),
            Op::Clip { low, high } => x.clamp(low, high),
            // Zeros never win behind a relu, where all padded pools of the models are.
            Op::MaxPool { kernel, stride, padding: 0 } => x.max_pool2d_with_stride(kernel, stride),
            Op::MaxPool { kernel, stride, padding } => x
                .pad_with_zeros(2, padding, padding)?
                .pad_with_zeros(3, padding, padding)?
                .max_pool2d_with_stride(kernel, stride),
            Op::GlobalAveragePool => x.mean_keepdim(D::Minus1)?.mean_keepdim(D::Minus2),
            Op::Add => x + self.input(1, slots),
            Op::Flatten => x.flatten_from(1),
            Op::Gemm => x.matmul(self.input(1, slots))?.broadcast_add(self.input(2, slots)),
            Op::Identity => Ok(x.clone()),
        }
    }
}

/// The graph as steps, each of which fills the slot after the one before; slot 0 is the input.
fn steps(path: &str) -> Result<Vec<Step>> {
    let graph = candle_onnx::read_file(path)?.graph.expect("the file has a graph");
    let mut constants: HashMap<String, Tensor> = HashMap::new();
    for tensor in &graph.initializer {
        constants.insert(tensor.name.clone(), get_tensor(tensor, &tensor.name)?);
    }
    let mut slots: HashMap<String, usize> = HashMap::from([("input".to_owned(), 0)]);
    let mut steps: Vec<Step> = Vec::new();
    for node in &graph.node {
        let constant = match node.op_type.as_str() {
            "Constant" => match attribute(node, "value").and_then(|value| value.t.as_ref()) {
                Some(tensor) => Some(get_tensor(tensor, "constant")?),
                None => None,
            },
            "Identity" => constants.get(&node.input[0]).cloned(),
            _ => None,
        };
        if let Some(constant) = constant {
            constants.insert(node.output[0].clone(), constant);
            continue;
        }
        let op = op(node, &constants)?;
        let used = if matches!(op, Op::Clip { .. } | Op::Upsample { .. }) { 1 } else { node.input.len() };
        let mut inputs = Vec::new();
        for (index, name) in node.input.iter().enumerate().take(used) {
            inputs.push(match constants.get(name) {
                Some(weights) if matches!(op, Op::Gemm) && index == 1 => Source::Constant(weights.t()?),
                Some(bias) if matches!(op, Op::Conv { .. } | Op::TransposedConv { .. }) && index == 2 => {
                    Source::Constant(bias.reshape((1, bias.elem_count(), 1, 1))?)
                }
                Some(constant) => Source::Constant(constant.clone()),
                None => Source::Slot { index: slots[name], last: false },
            });
        }
        steps.push(Step { op, inputs });
        slots.insert(node.output[0].clone(), steps.len());
    }
    let mut read_later = vec![false; steps.len() + 1];
    for source in steps.iter_mut().rev().flat_map(|step| &mut step.inputs) {
        if let Source::Slot { index, last } = source {
            *last = !std::mem::replace(&mut read_later[*index], true);
        }
    }
    Ok(steps)
}

fn op(node: &NodeProto, constants: &HashMap<String, Tensor>) -> Result<Op> {
    let first = |name| attribute(node, name).and_then(|value| value.ints.first()).map_or(0, |&value| value as usize);
    Ok(match node.op_type.as_str() {
        "Conv" => {
            let groups = attribute(node, "group").map_or(1, |value| value.i as usize);
            Op::Conv { padding: first("pads"), stride: first("strides"), groups }
        }
        "ConvTranspose" if first("pads") == 0 => Op::TransposedConv { stride: first("strides") },
        "Resize" => {
            let scales = constants[&node.input[2]].to_vec1::<f32>()?;
            Op::Upsample { scale: scales[2] as usize }
        }
        "Concat" => Op::Concat,
        "Relu" => Op::Relu,
        "Clip" => {
            let bound = |index: usize| {
                Ok::<_, candle_core::Error>(f64::from(constants[&node.input[index]].to_scalar::<f32>()?))
            };
            Op::Clip { low: bound(1)?, high: bound(2)? }
        }
        "MaxPool" => Op::MaxPool { kernel: first("kernel_shape"), stride: first("strides"), padding: first("pads") },
        "GlobalAveragePool" => Op::GlobalAveragePool,
        "AveragePool" if first("kernel_shape") == 1 => Op::Identity,
        "Identity" => Op::Identity,
        "Add" => Op::Add,
        "Flatten" => Op::Flatten,
        "Gemm" => Op::Gemm,
        other => panic!("no model has {other}"),
    })
}

fn attribute<'a>(node: &'a NodeProto, name: &str) -> Option<&'a AttributeProto> {
    node.attribute.iter().find(|attribute| attribute.name == name)
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let task = Task::from_arguments();
    rayon::ThreadPoolBuilder::new().num_threads(task.threads).build_global()?;
    let steps = steps(task.file("onnx").to_str().ok_or("paths are text")?)?;
    let image = Tensor::from_vec(task.input.clone(), task.input_dimensions.clone(), &Device::Cpu)?;
    let mut slots: Vec<Option<Tensor>> = vec![None; steps.len() + 1];
    task.serve(move |wanted| {
        slots[0] = Some(image.clone());
        for (index, step) in steps.iter().enumerate() {
            let output = step.run(&slots).expect("the model runs");
            for source in &step.inputs {
                if let Source::Slot { index, last: true } = source {
                    slots[*index] = None;
                }
            }
            slots[index + 1] = Some(output);
        }
        let output = slots[steps.len()].take().expect("the last step gives the output");
        if wanted {
            return Some(output.flatten_all().and_then(|output| output.to_vec1()).expect("the output is f32"));
        }
        black_box(&output);
        None
    });
    Ok(())
}
