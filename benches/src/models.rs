//! What is measured.

use hardwire::{Level, Model};

use crate::Run;

macro_rules! models {
    ($($name:ident: $inputs:expr, $skipped:expr, $text:literal;)*) => {
        $(
            #[derive(Model)]
            #[model(inline = $text)]
            struct $name;
        )*

        /// Adds every model at `level`.
        pub fn all(level: Level, runs: &mut Vec<Run>) {
            $(runs.extend(Run::new::<{ $inputs }, $name>(level, $skipped));)*
        }
    };
}

/// The multiply-adds of a square convolution that fall on padding, which none of the kernels computes: `depth` for each tap,
/// with stride 1 and as many output pixels as input ones.
const fn on_padding(size: u64, kernel: u64, depth: u64) -> u64 {
    let before = kernel / 2;
    let inside = size * kernel - before * (before + 1);
    ((size * kernel).pow(2) - inside.pow(2)) * depth
}

models! {
    LeNet5: 28 * 28, on_padding(28, 5, 6), r#"
        name = "lenet5 28x28"
        input = { height = 28, width = 28, channels = 1 }
        layer = [
            { name = "conv1", kind = "conv", filters = 6, kernel = 5, padding = 2, activation = "relu" },
            { kind = "max_pool", kernel = 2, stride = 2 },
            { name = "conv2", kind = "conv", filters = 16, kernel = 5, activation = "relu" },
            { kind = "max_pool", kernel = 2, stride = 2 },
            { kind = "flatten" },
            { name = "fc1", kind = "fully_connected", units = 120, activation = "relu" },
            { name = "fc2", kind = "fully_connected", units = 84, activation = "relu" },
            { name = "fc3", kind = "fully_connected", units = 10 },
        ]
    "#;
    Conv3x3Large: 56 * 56 * 64, on_padding(56, 3, 64 * 64), r#"
        name = "3x3 56x56x64"
        input = { height = 56, width = 56, channels = 64 }
        layer = [{ name = "conv", kind = "conv", filters = 64, kernel = 3, padding = 1 }]
    "#;
    Conv3x3Deep: 14 * 14 * 256, on_padding(14, 3, 256 * 256), r#"
        name = "3x3 14x14x256"
        input = { height = 14, width = 14, channels = 256 }
        layer = [{ name = "conv", kind = "conv", filters = 256, kernel = 3, padding = 1 }]
    "#;
    Conv1x1: 56 * 56 * 64, 0, r#"
        name = "1x1 56x56x64-256"
        input = { height = 56, width = 56, channels = 64 }
        layer = [{ name = "conv", kind = "conv", filters = 256, kernel = 1 }]
    "#;
    Depthwise: 112 * 112 * 32, on_padding(112, 3, 32), r#"
        name = "depthwise 112x112x32"
        input = { height = 112, width = 112, channels = 32 }
        layer = [{ name = "conv", kind = "depthwise_conv", kernel = 3, padding = 1 }]
    "#;
    DepthwiseDeep: 14 * 14 * 512, on_padding(14, 3, 512), r#"
        name = "depthwise 14x14x512"
        input = { height = 14, width = 14, channels = 512 }
        layer = [{ name = "conv", kind = "depthwise_conv", kernel = 3, padding = 1 }]
    "#;
    Conv3x3Narrow: 7 * 7 * 512, on_padding(7, 3, 512 * 512), r#"
        name = "3x3 7x7x512"
        input = { height = 7, width = 7, channels = 512 }
        layer = [{ name = "conv", kind = "conv", filters = 512, kernel = 3, padding = 1 }]
    "#;
    Stem: 225 * 225 * 3, 0, r#"
        name = "3x3/2 225x225x3-32"
        input = { height = 225, width = 225, channels = 3 }
        layer = [{ name = "conv", kind = "conv", filters = 32, kernel = 3, stride = 2 }]
    "#;
    Grouped: 28 * 28 * 128, on_padding(28, 3, 4 * 128), r#"
        name = "3x3 28x28x128/32"
        input = { height = 28, width = 28, channels = 128 }
        layer = [{ name = "conv", kind = "conv", filters = 128, kernel = 3, padding = 1, groups = 32 }]
    "#;
    GlobalAverage: 7 * 7 * 2048, 0, r#"
        name = "mean 7x7x2048"
        input = { height = 7, width = 7, channels = 2048 }
        layer = [{ kind = "global_avg_pool" }]
    "#;
    Linear: 3072, 0, r#"
        name = "linear 3072-10"
        input = { features = 3072 }
        layer = [{ name = "fc", kind = "fully_connected", units = 10 }]
    "#;
}
