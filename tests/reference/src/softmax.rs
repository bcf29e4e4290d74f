//! Softmax over the channels of each pixel, or over all features.

use ndarray::{ArrayViewMut1, Axis};

use crate::Value;

/// `exp(x)` over the sum of them; the greatest is subtracted first, so that nothing overflows.
pub fn softmax(input: &Value) -> Value {
    let mut result = input.clone();
    match &mut result {
        Value::Map(map) => map.lanes_mut(Axis(2)).into_iter().for_each(normalize),
        Value::Features(features) => normalize(features.view_mut()),
    }
    result
}

fn normalize(mut row: ArrayViewMut1<'_, f32>) {
    let greatest = f64::from(row.fold(f32::NEG_INFINITY, |a, &b| a.max(b)));
    let sum: f64 = row.iter().map(|&x| (f64::from(x) - greatest).exp()).sum();
    row.mapv_inplace(|x| ((f64::from(x) - greatest).exp() / sum) as f32);
}

#[cfg(test)]
mod tests {
    use ndarray::{Array1, arr3};

    use super::softmax;
    use crate::Value;

    fn of(x: &[f32]) -> Vec<f32> {
        softmax(&Value::Features(Array1::from(x.to_vec()))).to_vec()
    }

    #[test]
    fn large_values() {
        assert_eq!(of(&[-249.87, -424.13, -460.29, 378.10, -292.61]), [0.0, 0.0, 0.0, 1.0, 0.0]);
        for (y, expected) in of(&[-200.0, -201.0, -202.0]).into_iter().zip([0.66524, 0.24473, 0.09003]) {
            assert!((y - expected).abs() < 5e-6, "{y} is not {expected}");
        }
    }

    #[test]
    fn equal_values_and_one_class() {
        assert_eq!(of(&[7.0; 4]), [0.25; 4]);
        assert_eq!(of(&[-3.0]), [1.0]);
    }

    #[test]
    fn each_pixel_of_a_map() {
        let map = arr3(&[[[0.0, 0.0], [1000.0, 0.0]]]);
        assert_eq!(softmax(&Value::Map(map)).to_vec(), [0.5, 0.5, 1.0, 0.0]);
    }
}
