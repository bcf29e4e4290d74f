//! Engines over a model written by hand, on every level.

#![allow(clippy::float_cmp, reason = "all sums are of small whole numbers")]

mod model;

use hardwire::{Engine, Level, Model, Shape, Weights};
use model::{INPUTS, Small};

fn input() -> [f32; INPUTS] {
    std::array::from_fn(|at| at as f32)
}

#[test]
fn embedded_weights() {
    for level in Level::available() {
        let mut engine = Engine::<Small>::at(level, &Weights::embedded()).unwrap();
        assert_eq!(engine.level(), level);
        // scale 1, shift 1, mean 1, variance 1: unchanged
        assert_eq!(engine.run(&input()), &[66.0 + 2.0; 2], "{level}");
    }
}

#[test]
fn unavailable_levels_make_no_engine() {
    let available: Vec<Level> = Level::available().collect();
    for level in Level::ALL {
        let engine = Engine::<Small>::at(level, &Weights::random(0));
        assert_eq!(engine.is_some(), available.contains(&level));
    }
}

#[test]
fn random_weights_are_the_same_on_all_levels() {
    let run = |level, seed| *Engine::<Small>::at(level, &Weights::random(seed)).unwrap().run(&input());
    let expected = run(Level::detect(), 5);
    for level in Level::available() {
        for (found, expected) in run(level, 5).iter().zip(expected) {
            assert!((found - expected).abs() < 1e-5, "{found}, not {expected}, on {level}");
        }
    }
    assert_ne!(run(Level::detect(), 6), expected);
}

#[test]
fn a_trace_shows_every_layer() {
    let mut engine = Engine::<Small>::embedded();
    let mut seen = Vec::new();
    let output = *engine.trace(&input(), |map| {
        let last: Vec<f32> = map.channel(map.layer.output.channels() - 1).collect();
        seen.push((map.layer.name, map.values.len(), last));
    });
    assert_eq!(seen, [("bn", 12, vec![2.0, 5.0, 8.0, 11.0]), ("fc", 2, vec![output[1]])]);
    assert_eq!(&output, engine.run(&input()));
}

#[test]
#[should_panic(expected = "`bn` has 3 channels, asked for 3")]
fn a_channel_that_is_not_there_panics() {
    Engine::<Small>::embedded().trace(&input(), |map| _ = map.channel(3));
}

#[test]
fn clones_run_side_by_side() {
    fn assert_send_and_sync<T: Send + Sync + Clone + std::fmt::Debug>(_: &T) {}
    let mut engine = Engine::<Small>::random(1);
    assert_send_and_sync(&engine);
    let mut clone = engine.clone();
    let there = std::thread::scope(|scope| scope.spawn(|| *clone.run(&input())).join().unwrap());
    assert_eq!(engine.run(&input()), &there);
}

#[test]
fn sizes_are_told() {
    let engine = Engine::<Small>::embedded();
    assert_eq!(engine.arena_bytes(), 4 * 14);
    assert_eq!(engine.weights_bytes(), 4 * Small::packed_len(engine.level()));
    assert_eq!(
        format!("{engine:?}"),
        format!(
            "Engine {{ model: \"small\", level: {:?}, weights_bytes: {}, arena_bytes: 56 }}",
            engine.level(),
            engine.weights_bytes()
        )
    );
    assert_eq!(Small::LAYERS[0].output.to_string(), "2x2x3");
    assert_eq!(Shape::Features(10).to_string(), "10");
}

#[cfg(feature = "ndarray")]
mod arrays {
    use ndarray::{Array, Array3, array};

    use super::{Engine, Small, input};

    #[test]
    fn arrays_in_and_out() {
        let mut engine = Engine::<Small>::random(1);
        let expected = *engine.run(&input());
        let image = Array::from_shape_vec((2, 2, 3), input().to_vec()).unwrap();
        assert_eq!(engine.run_array(&image).unwrap().to_owned().into_raw_vec_and_offset().0, expected);

        let channels_first = image.permuted_axes([2, 0, 1]).as_standard_layout().into_owned();
        let view = channels_first.view().permuted_axes([1, 2, 0]);
        assert_eq!(engine.run_array(&view).unwrap().to_owned().into_raw_vec_and_offset().0, expected);

        let error = engine.run_array(&Array3::zeros((3, 2, 2))).unwrap_err();
        assert_eq!(error.to_string(), "the array is 3x2x2, but the model's input is 2x2x3");
    }

    #[test]
    fn activation_maps_are_arrays() {
        let mut maps = Vec::new();
        Engine::<Small>::embedded().trace(&input(), |map| maps.push(map.array().to_owned()));
        assert_eq!(maps[0], Array::from_shape_vec((2, 2, 3), input().to_vec()).unwrap());
        assert_eq!(maps[1], array![[[68.0, 68.0]]]);
    }
}

#[cfg(feature = "load")]
mod load {
    use std::collections::BTreeMap;

    use hardwire::{Engine, Model, WeightsError};
    use safetensors::Dtype;
    use safetensors::tensor::TensorView;

    use super::model::values;
    use super::{Small, input};

    /// The model's tensors as a safetensors file, changed by `change`.
    fn file(change: impl Fn(&mut BTreeMap<String, (Dtype, Vec<usize>, Vec<u8>)>)) -> Vec<u8> {
        let tensors = Small::TENSORS.iter().zip(values()).map(|(spec, values)| {
            let bytes = values.into_iter().flat_map(f32::to_le_bytes).collect();
            (spec.name.to_owned(), (Dtype::F32, spec.dimensions.to_vec(), bytes))
        });
        let mut tensors = tensors.collect();
        change(&mut tensors);
        let views = tensors
            .iter()
            .map(|(name, (dtype, shape, bytes))| (name, TensorView::new(*dtype, shape.clone(), bytes).unwrap()));
        safetensors::serialize(views, None).unwrap()
    }

    /// What the error says of such a file.
    fn error(change: impl Fn(&mut BTreeMap<String, (Dtype, Vec<usize>, Vec<u8>)>)) -> String {
        Engine::<Small>::from_bytes(&file(change)).unwrap_err().to_string()
    }

    #[test]
    fn weights_from_bytes() {
        // Channels are scaled by 1, 2 and 3, and the last shifted by 1; input 1 of unit 1 is channel 0 of pixel 1.
        let expected = [18.0 + 2.0 * 22.0 + 3.0 * 26.0 + 4.0 + 10.0, 3.0 + 20.0];
        let mut engine = Engine::<Small>::from_bytes(&file(|_| ())).unwrap();
        assert_eq!(engine.run(&input()), &expected);

        let with_count = file(|tensors| {
            tensors.insert("bn.num_batches_tracked".to_owned(), (Dtype::I64, vec![], vec![0; 8]));
        });
        assert!(Engine::<Small>::from_bytes(&with_count).is_ok());

        for (dtype, one) in [(Dtype::BF16, 0x3f80_u16), (Dtype::F16, 0x3c00)] {
            let narrow = file(|tensors| {
                let variance = vec![one.to_le_bytes(); 3].into_flattened();
                tensors.insert("bn.running_var".to_owned(), (dtype, vec![3], variance));
            });
            assert_eq!(Engine::<Small>::from_bytes(&narrow).unwrap().run(&input()), &expected);
        }
    }

    #[test]
    fn all_mismatches_are_told() {
        let error = error(|tensors| {
            tensors.remove("bn.bias");
            tensors.get_mut("fc.weight").unwrap().1 = vec![12, 2];
            tensors.insert("fc.bias".to_owned(), (Dtype::F32, vec![10], vec![0; 40]));
            tensors.insert("bn.weight".to_owned(), (Dtype::F64, vec![3], vec![0; 24]));
            tensors.insert("fc2.weight".to_owned(), (Dtype::F32, vec![2, 1], vec![0; 8]));
            tensors.insert("scale".to_owned(), (Dtype::F32, vec![], vec![0; 4]));
        });
        assert_eq!(
            error,
            "the weights are not those of `small`:\n\
             - `bn.weight` is in F64, not in F32, F16 or BF16\n\
             - `bn.bias` is missing; it should be 3\n\
             - `fc.weight` is 12x2, not 2x12; it looks transposed\n\
             - `fc.bias` is 10, not 2\n\
             - `fc2.weight`, which is 2x1, has no place in the model\n\
             - `scale`, which is a single value, has no place in the model"
        );
    }

    #[test]
    fn other_bytes_are_refused() {
        let whole = file(|_| ());
        let cases: [&[u8]; 5] = [b"", b"PK\x03\x04 and so on", &[0xff; 100], &whole[..whole.len() - 1], &whole[..20]];
        for bytes in cases {
            let error = Engine::<Small>::from_bytes(bytes).unwrap_err();
            assert!(matches!(error, WeightsError::NotSafetensors(_)), "{error}");
            assert!(error.to_string().starts_with("not a safetensors file: "), "{error}");
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn weights_from_a_path() {
        let path = std::env::temp_dir().join(format!("hardwire-{}.safetensors", std::process::id()));
        std::fs::write(&path, file(|_| ())).unwrap();
        assert!(Engine::<Small>::from_path(&path).is_ok());
        std::fs::remove_file(&path).unwrap();
        let error = Engine::<Small>::from_path(&path).unwrap_err().to_string();
        assert!(error.starts_with(&format!("cannot read `{}`: ", path.display())), "{error}");
    }
}
