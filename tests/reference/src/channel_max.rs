//! The largest channel of each pixel, or the largest feature.

use crate::Value;

/// Not a number where one of them is not.
pub fn channel_max(input: &Value) -> Value {
    let larger = |largest: f64, x: &f64| if *x > largest || x.is_nan() { *x } else { largest };
    input.map_pixels(|row| vec![row.iter().fold(f64::NEG_INFINITY, larger)])
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::channel_max;
    use crate::Value;

    #[test]
    fn of_each_pixel() {
        let map = Value::Map(arr3(&[[[0.0, 2.0, 1.0], [-5.0, -4.0, -6.0]]]));
        assert_eq!(channel_max(&map).to_vec(), [2.0, -4.0]);
        assert_eq!(channel_max(&Value::Features(arr1(&[3.0, 7.0]))).to_vec(), [7.0]);
    }
}
