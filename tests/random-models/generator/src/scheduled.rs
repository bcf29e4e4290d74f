//! A model with a layer of each kind that can be computed in several ways.

use hardwire_compiler::shape::{Map, Shape};
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Input, Layer, Op, Padding, Window};

/// Convolutions of few channels and of many, whole and in groups, near and apart, with a sum behind one of them; a depthwise
/// convolution; a fully connected layer. Sizes leave something over of most tiles.
pub fn scheduled() -> Architecture {
    let conv = |filters, groups, window| Op::Conv { filters, groups, window, bias: true };
    let same = |window| Window { padding: Padding::Same, ..window };
    let layer = |name: &str, op| Layer {
        name: Some(name.to_owned()),
        from: Vec::new(),
        op,
        activation: None,
        weights_dtype: None,
    };
    let layers = vec![
        layer("few", conv(20, 1, Window::of([5, 5]))),
        Layer { activation: Some(Activation::Relu), ..layer("square", conv(33, 1, same(Window::of([3, 3])))) },
        layer("again", conv(33, 1, same(Window::of([3, 3])))),
        Layer { from: vec!["again".to_owned(), "square".to_owned()], ..layer("sum", Op::Add) },
        Layer {
            activation: Some(Activation::Prelu { shared: false }),
            ..layer("large", conv(17, 1, Window::of([5, 5])))
        },
        layer("strided", conv(40, 1, Window { stride: [2, 2], ..same(Window::of([3, 3])) })),
        layer("deep", Op::DepthwiseConv { multiplier: 1, window: same(Window::of([3, 3])), bias: true }),
        layer("grouped", conv(24, 2, Window { dilation: [1, 2], ..same(Window::of([2, 3])) })),
        layer("pointwise", conv(50, 1, Window::of([1, 1]))),
        Layer { name: None, ..layer("", Op::Flatten) },
        layer("scores", Op::FullyConnected { units: 53, bias: true }),
    ];
    let shape = Shape::Map(Map { height: 16, width: 23, channels: 3 });
    let inputs = vec![Input { name: "input".to_owned(), shape, channels_first: false }];
    Architecture { inputs, rounding: Some(Rounding::Floor), weights_dtype: None, layers, outputs: Vec::new() }
}
