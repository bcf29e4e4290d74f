//! tract, with the ONNX file as it is.

use std::hint::black_box;

use hardwire_peers_worker::Task;
use tract_linalg::multithread::{Executor, set_default_executor};
use tract_onnx::prelude::*;

fn main() -> TractResult<()> {
    let task = Task::from_arguments();
    if task.threads > 1 {
        set_default_executor(Executor::multithread(task.threads));
    }
    let model = tract_onnx::onnx()
        .model_for_path(task.file("onnx"))?
        .with_input_fact(0, f32::fact(&task.input_dimensions).into())?
        .into_optimized()?
        .into_runnable()?;
    let image: TValue = Tensor::from_shape(&task.input_dimensions, &task.input)?.into();
    task.serve(move |wanted| {
        let outputs = model.run(tvec!(image.clone())).expect("the model runs");
        if wanted {
            let output = outputs[0].to_plain_array_view::<f32>().expect("the output is f32");
            return Some(output.iter().copied().collect());
        }
        black_box(&outputs);
        None
    });
    Ok(())
}
