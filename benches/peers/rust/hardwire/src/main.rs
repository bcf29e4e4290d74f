//! Hardwire, with the models whose features are on. Its weights are read from a file, as the other engines' are.

use std::hint::black_box;

use hardwire::{Engine, Model};
use hardwire_benches::models;
use hardwire_peers_worker::Task;

macro_rules! dispatch {
    ($($feature:literal, $model:ident;)*) => {
        fn main() {
            let task = Task::from_arguments();
            match task.name.as_str() {
                $(
                    #[cfg(feature = $feature)]
                    $feature => serve::<models::$model, _, _>(task),
                )*
                name => panic!("{name} was not compiled: its feature is off"),
            }
        }
    };
}

dispatch! {
    "lenet5", LeNet5;
    "cifar", Cifar;
    "alexnet", AlexNet;
    "vgg16", Vgg16;
    "resnet18", ResNet18;
    "resnet50", ResNet50;
    "mobilenetv2", MobileNetV2;
    "unet", UNet;
    "unet_transposed", UNetTransposed;
    "fc3072", Fc3072;
    "conv224_64_64_3", Conv224x3x3;
    "conv56_64_64_3", Conv56x3x3;
    "conv14_256_256_3", Conv14x3x3;
    "conv56_64_256_1", Conv56x1x1;
    "dw112_32_3", Depthwise112;
}

/// Serves the driver with a model of `N` values in and `K` values out. Maps are height, width, channels here; the input is put
/// into that order before anything is timed, and the output back into PyTorch's where it is compared.
fn serve<M, const N: usize, const K: usize>(mut task: Task)
where
    M: for<'a> Model<Inputs<'a> = &'a [f32; N], Outputs<'a> = &'a [f32; K]>,
{
    let (channels, pixels) = channels_and_pixels(&task.input_dimensions);
    let input = transposed(&task.input, channels, pixels);
    let input: Box<[f32; N]> = input.into_boxed_slice().try_into().expect("the input has the size of the model's");
    let (channels, pixels) = channels_and_pixels(&task.output_dimensions);
    task.start_loading();
    let mut engine = Engine::<M>::from_path(task.file("safetensors")).expect("the weights are those of the model");
    task.serve(move |wanted| {
        let output = engine.run(black_box(&input));
        if wanted {
            return Some(transposed(output, pixels, channels));
        }
        black_box(output);
        None
    });
}

/// From batch, channels, height, width, or batch, features.
fn channels_and_pixels(dimensions: &[usize]) -> (usize, usize) {
    (dimensions[1], dimensions[2..].iter().product())
}

/// A matrix of so many rows and columns with its columns as rows.
fn transposed(values: &[f32], rows: usize, columns: usize) -> Vec<f32> {
    (0..columns).flat_map(|column| (0..rows).map(move |row| values[row * columns + column])).collect()
}
