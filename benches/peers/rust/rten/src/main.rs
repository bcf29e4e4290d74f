//! rten, with the ONNX file as it is.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;

use hardwire_peers_worker::Task;
use rten::{ModelOptions, RunOptions, ThreadPool};
use rten_tensor::Tensor;
use rten_tensor::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let task = Task::from_arguments();
    let mut options = ModelOptions::with_all_ops();
    options.prepack_weights(true);
    let model = options.load_file(task.file("onnx"))?;
    let (input, output) = (model.input_ids()[0], model.output_ids()[0]);
    let image = Tensor::from_data(&task.input_dimensions[..], task.input.clone());
    let pool = Arc::new(ThreadPool::with_num_threads(task.threads));
    task.serve(move |wanted| {
        let options = RunOptions::default().with_thread_pool(Some(pool.clone()));
        let mut outputs =
            model.run(vec![(input, image.view().into())], &[output], Some(options)).expect("the model runs");
        if wanted {
            let output: Tensor<f32> = outputs.remove(0).try_into().expect("the output is f32");
            return Some(output.to_vec());
        }
        black_box(&outputs);
        None
    });
    Ok(())
}
