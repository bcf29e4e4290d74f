//! What is measured.

use hardwire::{Level, Model};

use crate::Run;

macro_rules! models {
    ($($name:ident: $inputs:expr, $text:literal;)*) => {
        $(
            #[derive(Model)]
            #[model(inline = $text)]
            struct $name;
        )*

        /// Adds every model at `level`.
        pub fn all(level: Level, runs: &mut Vec<Run>) {
            $(runs.extend(Run::new::<{ $inputs }, $name>(level));)*
        }
    };
}

models! {
    LeNet5: 28 * 28, r#"
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
    Conv3x3Large: 56 * 56 * 64, r#"
        name = "3x3 56x56x64"
        input = { height = 56, width = 56, channels = 64 }
        layer = [{ name = "conv", kind = "conv", filters = 64, kernel = 3, padding = 1 }]
    "#;
    Conv3x3Deep: 14 * 14 * 256, r#"
        name = "3x3 14x14x256"
        input = { height = 14, width = 14, channels = 256 }
        layer = [{ name = "conv", kind = "conv", filters = 256, kernel = 3, padding = 1 }]
    "#;
    Conv1x1: 56 * 56 * 64, r#"
        name = "1x1 56x56x64-256"
        input = { height = 56, width = 56, channels = 64 }
        layer = [{ name = "conv", kind = "conv", filters = 256, kernel = 1 }]
    "#;
    Depthwise: 112 * 112 * 32, r#"
        name = "depthwise 112x112x32"
        input = { height = 112, width = 112, channels = 32 }
        layer = [{ name = "conv", kind = "depthwise_conv", kernel = 3, padding = 1 }]
    "#;
    Linear: 3072, r#"
        name = "linear 3072-10"
        input = { features = 3072 }
        layer = [{ name = "fc", kind = "fully_connected", units = 10 }]
    "#;
}
