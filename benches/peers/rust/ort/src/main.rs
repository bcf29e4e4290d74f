//! ONNX Runtime, from the library that its Python package holds; `ORT_DYLIB_PATH` names it.

use std::env;
use std::error::Error;
use std::hint::black_box;

use hardwire_peers_worker::Task;
use ort::session::Session;
use ort::session::builder::GraphOptimizationLevel;
use ort::value::Tensor;

fn main() -> Result<(), Box<dyn Error>> {
    let mut task = Task::from_arguments();
    let environment = ort::init_from(env::var("ORT_DYLIB_PATH")?)?.build()?;
    task.start_loading();
    let mut session = Session::builder(&environment)?
        .with_optimization_level(GraphOptimizationLevel::All)?
        .with_intra_threads(task.threads)?
        .with_inter_threads(1)?
        .commit_from_file(task.file("onnx"))?;
    let input = Tensor::from_array((task.input_dimensions.clone(), task.input.clone()))?;
    let dimensions: Vec<i64> = task.output_dimensions.iter().map(|&size| size as i64).collect();
    let mut binding = session.create_binding()?;
    binding.bind_input("input", &input)?;
    binding.bind_output("output", Tensor::<f32>::new(session.allocator(), dimensions)?)?;
    task.serve(move |wanted| {
        let outputs = session.run_binding(&binding).expect("the model runs");
        if wanted {
            return Some(outputs[0].try_extract_tensor::<f32>().expect("the output is f32").1.to_vec());
        }
        black_box(&outputs);
        None
    });
    Ok(())
}
