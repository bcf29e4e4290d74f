//! Single layers, and LeNet-5 as the smallest model, with the multiply-adds that the direct algorithm leaves out.

use hardwire::Model;

use crate::Measured;
use crate::models::{Conv14x3x3, Conv56x1x1, Conv56x3x3, Depthwise112, Fc3072, LeNet5};

macro_rules! layers {
    ($($name:ident: $text:literal;)*) => {
        $(
            #[derive(Model)]
            #[model(inline = $text)]
            struct $name;
        )*
    };
}

layers! {
    Narrow: r#"
        name = "conv7_512_512_3"
        input = { height = 7, width = 7, channels = 512 }
        layer = [{ name = "conv", kind = "conv", filters = 512, kernel = 3, padding = 1 }]
    "#;
    Stem: r#"
        name = "conv225_3_32_3/2"
        input = { height = 225, width = 225, channels = 3 }
        layer = [{ name = "conv", kind = "conv", filters = 32, kernel = 3, stride = 2 }]
    "#;
    Grouped: r#"
        name = "conv28_128_128_3/32"
        input = { height = 28, width = 28, channels = 128 }
        layer = [{ name = "conv", kind = "conv", filters = 128, kernel = 3, padding = 1, groups = 32 }]
    "#;
    DepthwiseDeep: r#"
        name = "dw14_512_3"
        input = { height = 14, width = 14, channels = 512 }
        layer = [{ name = "conv", kind = "depthwise_conv", kernel = 3, padding = 1 }]
    "#;
    GlobalAverage: r#"
        name = "mean7_2048"
        input = { height = 7, width = 7, channels = 2048 }
        layer = [{ kind = "global_avg_pool" }]
    "#;
}

/// All of them.
pub fn all() -> Vec<Measured> {
    vec![
        Measured::new::<_, LeNet5>(on_padding(28, 5, 6)),
        Measured::new::<_, Conv56x3x3>(on_padding(56, 3, 64 * 64)),
        Measured::new::<_, Conv14x3x3>(on_padding(14, 3, 256 * 256)),
        Measured::new::<_, Narrow>(on_padding(7, 3, 512 * 512)),
        Measured::new::<_, Conv56x1x1>(0),
        Measured::new::<_, Stem>(0),
        Measured::new::<_, Grouped>(on_padding(28, 3, 4 * 128)),
        Measured::new::<_, Depthwise112>(on_padding(112, 3, 32)),
        Measured::new::<_, DepthwiseDeep>(on_padding(14, 3, 512)),
        Measured::new::<_, GlobalAverage>(0),
        Measured::new::<_, Fc3072>(0),
    ]
}

/// The multiply-adds of a square convolution that fall on padding, which the direct algorithm does not compute: `depth` for each
/// tap, with stride 1 and as many output pixels as input ones.
const fn on_padding(size: u64, kernel: u64, depth: u64) -> u64 {
    let before = kernel / 2;
    let inside = size * kernel - before * (before + 1);
    ((size * kernel).pow(2) - inside.pow(2)) * depth
}
