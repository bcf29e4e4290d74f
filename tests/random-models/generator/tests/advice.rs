//! What the front end advises where a window is too large for what arrives at it: followed, the model is right.

mod front_end;

use front_end::front_end;
use hardwire_compiler::shape::{Map, Shape};
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{Architecture, Fill, Layer, Op, Output, Window, acceptable, judge, write_toml};
use hardwire_reference::window::Rounding;

/// Whether a layer does not take any input, or gives sizes that may no longer go together with those of others.
fn is_fixed(layer: &Layer) -> bool {
    // A mean of rows or of columns may be the one row or column that serves for all.
    let is_line = |window: &Window| window.kernel.contains(&1) && window.kernel != [1, 1];
    matches!(&layer.op, Op::AvgPool { window, .. } if is_line(window))
        || matches!(
            layer.op,
            Op::Upsample { .. }
                | Op::TransposedConv { .. }
                | Op::SpaceToDepth { .. }
                | Op::DepthToSpace { .. }
                | Op::Pad { fill: Fill::Reflect, .. }
        )
}

/// The first layers of a model with one input, and then a window that is too large by a few pixels. All sizes are rounded down,
/// so that no layer minds another input.
fn too_large(rng: &mut Rng) -> Option<Architecture> {
    let (mut architecture, _) = acceptable(rng);
    if architecture.layers.iter().any(is_fixed) {
        return None;
    }
    let last = rng.between(1, architecture.layers.len());
    let mut names = architecture.layer_names();
    names.truncate(last);
    architecture.layers.truncate(last);
    architecture.rounding = Some(Rounding::Floor);
    for (layer, name) in architecture.layers.iter_mut().zip(&names) {
        layer.name = Some(name.clone());
        if let Op::Conv { window, .. }
        | Op::DepthwiseConv { window, .. }
        | Op::MaxPool { window }
        | Op::AvgPool { window, .. } = &mut layer.op
        {
            window.rounding = None;
        }
    }
    architecture.outputs = names.iter().map(|name| Output::of(name)).collect();
    let Shape::Map(map) = *judge(&architecture).ok()?.shapes.last()? else { return None };
    let window = Window::of(map.size().map(|size| size + rng.between(1, 4)));
    architecture.outputs.push(Output::of("too_large"));
    architecture.layers.push(Layer::new("too_large", &[], Op::MaxPool { window }, None));
    (architecture.inputs.len() == 1).then_some(architecture)
}

/// The input that is advised, as height and width.
fn advised(mistakes: &str) -> Option<[usize; 2]> {
    let (_, size) = mistakes.split_once("start from an input of at least ")?;
    let (height, width) = size.lines().next()?.split_once('x')?;
    Some([height.parse().ok()?, width.parse().ok()?])
}

/// Whether the architecture is right with an input of that height and width.
fn is_right(architecture: &Architecture, [height, width]: [usize; 2]) -> bool {
    let mut architecture = architecture.clone();
    if let Shape::Map(map) = &mut architecture.inputs[0].shape {
        *map = Map { height, width, ..*map };
    }
    front_end(&architecture).is_ok()
}

#[test]
fn an_advised_input_is_large_enough_and_the_least() {
    let mut followed = 0;
    for seed in 0..2000 {
        let Some(architecture) = too_large(&mut Rng::new(seed)) else { continue };
        let mistakes = front_end(&architecture).expect_err("the last window is too large");
        assert!(mistakes.contains("layer `too_large` needs a window of"), "{mistakes}");
        let Some([height, width]) = advised(&mistakes) else { continue };
        followed += 1;
        let context = || format!("seed {seed}:\n{}\n{mistakes}", write_toml(&architecture, None));
        assert!(is_right(&architecture, [height, width]), "too small: {}", context());
        let smaller = [[height - 1, width], [height, width - 1]];
        for size in smaller.into_iter().filter(|size| !size.contains(&0)) {
            assert!(!is_right(&architecture, size), "larger than need be: {}", context());
        }
    }
    assert!(followed > 500, "{followed} of 2000");
}
