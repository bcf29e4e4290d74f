//! A model with a layer of each kind that can be computed in several ways.

use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Layer, Op, Window};
use crate::sweep::{map, one_layer, same};

/// Convolutions of few channels and of many, whole and in groups, near and apart, with a sum behind one of them; a depthwise
/// convolution; a fully connected layer. Sizes leave something over of most tiles.
pub fn scheduled() -> Architecture {
    let conv = |filters, groups, window| Op::Conv { filters, groups, window, bias: true };
    let layer = |name, op| Layer::new(name, &[], op, None);
    let activated = |name, op, activation| Layer::new(name, &[], op, Some(activation));
    let layers = vec![
        layer("few", conv(20, 1, Window::of([5, 5]))),
        activated("square", conv(33, 1, same([3, 3])), Activation::Relu),
        layer("again", conv(33, 1, same([3, 3]))),
        Layer::new("sum", &["again", "square"], Op::Add, None),
        activated("large", conv(17, 1, Window::of([5, 5])), Activation::Prelu { shared: false }),
        layer("strided", conv(40, 1, Window { stride: [2, 2], ..same([3, 3]) })),
        layer("deep", Op::DepthwiseConv { multiplier: 1, window: same([3, 3]), bias: true }),
        layer("grouped", conv(24, 2, Window { dilation: [1, 2], ..same([2, 3]) })),
        layer("pointwise", conv(50, 1, Window::of([1, 1]))),
        Layer { name: None, ..layer("", Op::Flatten) },
        layer("scores", Op::FullyConnected { units: 53, bias: true }),
    ];
    Architecture { layers, rounding: Some(Rounding::Floor), ..one_layer(map(16, 23, 3), Op::Dropout, None) }
}
