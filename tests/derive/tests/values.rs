//! Values that a random model would not show, on every level.

#![allow(clippy::float_cmp, reason = "the values are exact")]

use hardwire::{Engine, Level, Model, Weights};

/// An engine of `M` on each level.
fn engines<M: Model>() -> impl Iterator<Item = Engine<M>> {
    Level::available().map(|level| Engine::at(level, &Weights::random(1)).expect("the level is available"))
}

#[derive(Model)]
#[model(inline = r#"
input = { height = 4, width = 4, channels = 19 }
outputs = ["windows", "all"]
[[layer]]
name = "windows"
kind = "max_pool"
kernel = 2
stride = 2
from = "input"
[[layer]]
name = "all"
kind = "global_max_pool"
from = "input"
"#)]
struct MaxPools;

#[test]
fn max_pools_keep_what_is_not_a_number() {
    for mut engine in engines::<MaxPools>() {
        let level = engine.level();
        for at in 0..4 * 4 * 19 {
            let mut input = [1.0; 4 * 4 * 19];
            input[at] = f32::NAN;
            let (windows, all) = engine.run(&input);
            let (pixel, channel) = (at / 19, at % 19);
            let window = (pixel / 8 * 2 + pixel % 4 / 2) * 19 + channel;
            assert!(
                windows.iter().enumerate().all(|(i, y)| if i == window { y.is_nan() } else { *y == 1.0 }),
                "{level}"
            );
            assert!(all.iter().enumerate().all(|(i, y)| if i == channel { y.is_nan() } else { *y == 1.0 }), "{level}");
        }
    }
}

#[derive(Model)]
#[model(inline = r#"
input = { height = 224, width = 224, channels = 5 }
[[layer]]
kind = "global_avg_pool"
"#)]
struct Mean;

/// The sum of as many equal values is rounded the same way each time, so nothing cancels.
#[test]
fn a_mean_over_a_large_map_is_exact_to_a_millionth() {
    let input = vec![0.1; 224 * 224 * 5];
    let input = input.as_slice().try_into().expect("it is as long as the model's input");
    for mut engine in engines::<Mean>() {
        let level = engine.level();
        for mean in engine.run(input) {
            assert!((mean - 0.1).abs() < 1e-6, "{mean} on {level}");
        }
    }
}

#[derive(Model)]
#[model(inline = r#"
input = { height = 2, width = 2, channels = 3 }
[[layer]]
kind = "flatten"
[[layer]]
kind = "activation"
activation = "relu"
[[layer]]
kind = "softmax"
"#)]
struct FlattenedActivation;

/// The activation runs on features that still lie pixel by pixel, which is not the order that the language gives them.
#[test]
fn a_trace_shows_no_features_out_of_order() {
    let mut engine = Engine::<FlattenedActivation>::random(1);
    let mut kinds = Vec::new();
    engine.trace(&[1.0; 12], |map| kinds.push(map.layer.kind));
    assert_eq!(kinds, ["softmax"]);
}
