//! Models of layers that are large enough to be cut into parts, on every level.

use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::shape::Shape;
use hardwire_reference::window::Rounding;

use crate::architecture::{Activation, Architecture, Layer, Op, Padding, Window};
use crate::sweep::{map, one_layer, same};

/// One model for each way in which a layer is cut; sizes are odd, so that the last part has rows, tiles or vectors left over.
pub fn large() -> Vec<Architecture> {
    let conv = |filters, groups, window| Op::Conv { filters, groups, window, bias: true };
    let strided = |kernel, stride| Window { stride: [stride; 2], ..same([kernel; 2]) };
    let depthwise = |window| Op::DepthwiseConv { multiplier: 1, window, bias: true };
    let prelu = Activation::Prelu { shared: false };
    let layers = [
        // By rows.
        (map(33, 31, 64), conv(72, 1, strided(3, 2)), prelu),
        (map(61, 59, 3), conv(67, 1, Window { stride: [2, 1], ..same([7, 7]) }), Activation::Relu),
        (map(35, 33, 34), conv(70, 2, same([3, 3])), Activation::Relu),
        // By pixels, whose tiles differ from panel to panel.
        (map(43, 39, 64), conv(100, 1, Window::of([1, 1])), prelu),
        (map(1, 1201, 67), conv(130, 1, Window::of([1, 1])), Activation::Relu),
        (map(1, 403, 64), conv(100, 1, same([1, 7])), prelu),
        (map(1, 3001, 40), conv(64, 1, same([1, 5])), Activation::Relu),
        // By pixels, of which the first unit has one more than others.
        (map(1, 37, 2403), conv(32, 1, Window::of([1, 1])), prelu),
        // Tap by tap.
        (map(17, 15, 521), conv(100, 1, strided(3, 2)), prelu),
        // By panels of filters: of a single row, of several, tap by tap, and of few panels whose tiles differ.
        (map(7, 5, 331), conv(1003, 1, Window::of([1, 1])), prelu),
        (map(11, 9, 131), conv(517, 1, strided(3, 2)), prelu),
        (map(5, 6, 301), conv(600, 1, strided(3, 2)), prelu),
        (map(7, 7, 960), conv(160, 1, Window::of([1, 1])), Activation::Relu),
        // Depthwise by bands, of few channels and of blocks of them, and by rows.
        (map(47, 50, 85), depthwise(same([3, 3])), prelu),
        (map(23, 21, 300), depthwise(same([3, 3])), prelu),
        (map(61, 57, 40), depthwise(same([5, 5])), Activation::Relu),
        // Streams of weights, with outputs left over.
        (Shape::Features(1031), Op::FullyConnected { units: 1003, bias: true }, prelu),
        // Winograd's, by stages of one block, and by bands.
        (map(30, 29, 65), conv(97, 1, same([3, 3])), prelu),
        (map(15, 14, 150), conv(170, 1, same([3, 3])), prelu),
        (map(121, 119, 3), conv(67, 1, strided(7, 2)), Activation::Relu),
        (map(66, 58, 48), conv(65, 1, same([3, 3])), Activation::Relu),
        (map(35, 33, 33), conv(48, 1, same([5, 5])), Activation::Relu),
    ];
    // Weights in fewer bits, which are widened by each part for itself or before there are parts.
    let narrow = [
        (map(33, 31, 64), conv(72, 1, strided(3, 2)), WeightsDtype::Int8),
        (map(43, 39, 64), conv(100, 1, Window::of([1, 1])), WeightsDtype::F16),
        (map(7, 5, 331), conv(1003, 1, Window::of([1, 1])), WeightsDtype::Bf16),
        (Shape::Features(1031), Op::FullyConnected { units: 1003, bias: true }, WeightsDtype::Bf16),
        (Shape::Features(2051), Op::FullyConnected { units: 1003, bias: true }, WeightsDtype::Int8),
    ];
    let pools = [
        Op::MaxPool { window: Window { padding: padding(), ..Window::of([3, 3]) } },
        Op::AvgPool { window: Window { padding: padding(), ..Window::of([3, 3]) }, count_padding: false },
    ];
    let layers = layers.into_iter().map(|(shape, op, activation)| one_layer(shape, op, Some(activation)));
    let narrow = narrow.into_iter().map(|(shape, op, dtype)| {
        let mut model = one_layer(shape, op, Some(prelu));
        model.layers[0].weights_dtype = Some(dtype);
        model
    });
    let pools = pools.into_iter().map(|op| one_layer(map(51, 49, 65), op, None));
    let sums = [
        (strided(1, 1), [31, 29], 67),
        (strided(1, 1), [7, 6], 517),
        (same([3, 3]), [29, 31], 80),
        (same([3, 3]), [9, 9], 480),
    ];
    let sums = sums.into_iter().map(|(window, [height, width], channels)| {
        let main = Layer::new("main", &["input"], conv(channels, 1, window), None);
        let sum = Layer::new("sum", &["main", "input"], Op::Add, Some(Activation::Relu));
        Architecture { layers: vec![main, sum], ..one_layer(map(height, width, channels), Op::Dropout, None) }
    });
    let beside = [("first", 517), ("second", 1001)].map(|(name, filters)| {
        Layer::new(name, &["input"], conv(filters, 1, Window::of([1, 1])), Some(Activation::Relu))
    });
    let whole = Layer::new("whole", &["first", "second"], Op::Concat, None);
    let layers_of_concat = beside.into_iter().chain([whole]).collect();
    let concat = Architecture { layers: layers_of_concat, ..one_layer(map(6, 5, 400), Op::Dropout, None) };
    let rounded = layers.chain(narrow).chain(pools).chain(sums).chain([concat]).chain(chains());
    rounded.map(|model| Architecture { rounding: Some(Rounding::Floor), ..model }).collect()
}

/// Convolutions around a depthwise one, whose maps in between are too large to be kept.
pub fn chains() -> Vec<Architecture> {
    let conv = |name, from, filters, groups, window, activation| {
        Layer::new(name, &[from], Op::Conv { filters, groups, window, bias: true }, activation)
    };
    let mixed = |name, from, filters| conv(name, from, filters, 1, Window::of([1, 1]), None);
    let expanded = |filters, activation| conv("expanded", "input", filters, 1, Window::of([1, 1]), activation);
    let depthwise = |from, window, activation| {
        Layer::new("depthwise", &[from], Op::DepthwiseConv { multiplier: 1, window, bias: true }, activation)
    };
    let (relu6, prelu) = (Some(Activation::Relu6), Some(Activation::Prelu { shared: false }));
    let strided = |kernel, stride| Window { stride: [stride; 2], ..same([kernel; 2]) };
    let dilated = Window { dilation: [2, 2], ..Window::of([3, 3]) };
    let sum = Layer::new("sum", &["input", "projected"], Op::Add, Some(Activation::Relu));
    let beside = Layer::new("beside", &["projected", "other"], Op::Concat, None);
    let models = [
        (
            map(61, 56, 17),
            vec![
                expanded(99, relu6),
                depthwise("expanded", same([3, 3]), prelu),
                mixed("projected", "depthwise", 17),
                sum,
            ],
        ),
        (
            map(75, 64, 16),
            vec![expanded(85, prelu), depthwise("expanded", strided(3, 2), relu6), mixed("projected", "depthwise", 24)],
        ),
        (
            map(91, 70, 11),
            vec![expanded(65, None), depthwise("expanded", strided(5, 1), None), mixed("projected", "depthwise", 40)],
        ),
        (
            map(119, 95, 11),
            vec![expanded(64, relu6), depthwise("expanded", strided(3, 3), relu6), mixed("projected", "depthwise", 9)],
        ),
        (
            map(201, 192, 3),
            vec![
                conv("expanded", "input", 33, 1, strided(3, 2), relu6),
                depthwise("expanded", same([3, 3]), relu6),
                mixed("projected", "depthwise", 16),
            ],
        ),
        (map(83, 77, 48), vec![depthwise("input", same([3, 3]), relu6), mixed("projected", "depthwise", 20)]),
        (map(61, 57, 16), vec![expanded(96, relu6), depthwise("expanded", dilated, prelu)]),
        (
            map(71, 67, 16),
            vec![
                conv("expanded", "input", 96, 2, Window::of([1, 1]), relu6),
                depthwise("expanded", Window::of([3, 3]), relu6),
            ],
        ),
        (
            map(65, 61, 16),
            vec![
                expanded(96, relu6),
                depthwise("expanded", strided(3, 2), relu6),
                mixed("projected", "depthwise", 21),
                conv("other", "input", 40, 1, strided(3, 2), None),
                beside,
            ],
        ),
    ];
    let models = models.into_iter();
    models.map(|(shape, layers)| Architecture { layers, ..one_layer(shape, Op::Dropout, None) }).collect()
}

const fn padding() -> Padding {
    Padding::Sides { before: [1, 1], after: [1, 1] }
}
