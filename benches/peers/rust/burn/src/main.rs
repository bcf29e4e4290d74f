//! Burn, with its CPU backend `flex` and code generated from the ONNX files.

use std::hint::black_box;

use burn::tensor::{Device, Tensor, TensorData};
use hardwire_peers_worker::Task;

/// For each model, the number of dimensions of its input.
macro_rules! models {
    ($($name:ident: $dimensions:literal,)*) => {
        $(
            #[allow(warnings, reason = "generated")]
            mod $name {
                include!(concat!(env!("OUT_DIR"), "/model/", stringify!($name), ".rs"));
            }
        )*

        fn serve(task: Task) {
            match task.name.as_str() {
                $(
                    stringify!($name) => {
                        let device = Device::default();
                        let model = $name::Model::default();
                        let data = TensorData::new(task.input.clone(), task.input_dimensions.clone());
                        let image = Tensor::<$dimensions>::from_data(data, &device);
                        task.serve(move |wanted| {
                            let output = model.forward(image.clone());
                            if wanted {
                                return Some(output.into_data().to_vec::<f32>().expect("the output is f32"));
                            }
                            black_box(&output);
                            None
                        });
                    }
                )*
                name => panic!("there is no model {name}"),
            }
        }
    };
}

models! {
    lenet5: 4,
    cifar: 4,
    alexnet: 4,
    vgg16: 4,
    resnet18: 4,
    resnet50: 4,
    mobilenetv2: 4,
    unet: 4,
    unet_transposed: 4,
    fc3072: 2,
    conv224_64_64_3: 4,
    conv56_64_64_3: 4,
    conv14_256_256_3: 4,
    conv56_64_256_1: 4,
    dw112_32_3: 4,
}

fn main() {
    let task = Task::from_arguments();
    rayon::ThreadPoolBuilder::new().num_threads(task.threads).build_global().expect("there is no other pool");
    serve(task);
}
