//! A feature map as a vector, channels first, as PyTorch orders it; a vector stays as it is.

use ndarray::Array1;

use crate::Value;

/// All of channel 0, row by row, then all of channel 1, and so on.
pub fn flatten(input: &Value) -> Array1<f32> {
    match input {
        Value::Map(map) => {
            let (height, width, channels) = map.dim();
            let mut result = Vec::with_capacity(map.len());
            for in_c in 0..channels {
                for in_y in 0..height {
                    for in_x in 0..width {
                        result.push(map[[in_y, in_x, in_c]]);
                    }
                }
            }
            Array1::from_vec(result)
        }
        Value::Features(features) => features.clone(),
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::flatten;
    use crate::Value;

    #[test]
    fn channels_first() {
        let map = arr3(&[[[1.0, 10.0], [2.0, 20.0]], [[3.0, 30.0], [4.0, 40.0]]]);
        assert_eq!(flatten(&Value::Map(map)), arr1(&[1.0, 2.0, 3.0, 4.0, 10.0, 20.0, 30.0, 40.0]));
    }
}
