//! The models of the folder `models`, each behind a feature of its name.

use crate::Measured;

/// For each model: its feature, its type, its file and its learned parameters.
macro_rules! models {
    ($($feature:literal, $name:ident, $path:literal, $parameters:literal;)*) => {
        $(
            #[cfg(feature = $feature)]
            #[doc = concat!("Described in `models/", $feature, ".toml`.")]
            #[derive(hardwire::Model)]
            #[model($path)]
            pub struct $name;

            #[cfg(feature = $feature)]
            const _: () = assert!(<$name as hardwire::Model>::PARAMETERS == $parameters);
        )*

        /// Those that were compiled.
        #[allow(clippy::vec_init_then_push, reason = "which there are depends on features")]
        pub fn all() -> Vec<Measured> {
            #[allow(unused_mut, reason = "there may be none")]
            let mut all = Vec::new();
            $(
                #[cfg(feature = $feature)]
                all.push(Measured::new::<_, $name>(0));
            )*
            all
        }
    };
}

models! {
    "lenet5", LeNet5, "../models/lenet5.toml", 61_706;
    "cifar", Cifar, "../models/cifar.toml", 2_168_362;
    "alexnet", AlexNet, "../models/alexnet.toml", 62_378_344;
    "vgg16", Vgg16, "../models/vgg16.toml", 138_357_544;
    "resnet18", ResNet18, "../models/resnet18.toml", 11_689_512;
    "resnet50", ResNet50, "../models/resnet50.toml", 25_557_032;
    "mobilenetv2", MobileNetV2, "../models/mobilenetv2.toml", 3_504_872;
    "unet", UNet, "../models/unet.toml", 117_985;
    "unet_transposed", UNetTransposed, "../models/unet_transposed.toml", 116_753;
    "fc3072", Fc3072, "../models/fc3072.toml", 30_730;
    "conv224_64_64_3", Conv224x3x3, "../models/conv224_64_64_3.toml", 36_928;
    "conv56_64_64_3", Conv56x3x3, "../models/conv56_64_64_3.toml", 36_928;
    "conv14_256_256_3", Conv14x3x3, "../models/conv14_256_256_3.toml", 590_080;
    "conv56_64_256_1", Conv56x1x1, "../models/conv56_64_256_1.toml", 16_640;
    "dw112_32_3", Depthwise112, "../models/dw112_32_3.toml", 320;
}
