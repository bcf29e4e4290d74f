//! The channels of each pixel, or all features, as a vector of length 1.

use crate::Value;

/// Divided by their length, or by `epsilon` where that is more.
pub fn l2_normalize(input: &Value, epsilon: f64) -> Value {
    input.map_pixels(|row| {
        let length = row.iter().map(|x| x * x).sum::<f64>().sqrt().max(epsilon);
        row.iter().map(|x| x / length).collect()
    })
}

#[cfg(test)]
mod tests {
    use ndarray::Array1;

    use super::l2_normalize;
    use crate::Value;

    #[test]
    fn a_known_length() {
        let vector = Value::Features(Array1::from(vec![3.0, -4.0]));
        assert_eq!(l2_normalize(&vector, 0.0).to_vec(), [0.6, -0.8]);
        assert_eq!(l2_normalize(&vector, 10.0).to_vec(), [0.3, -0.4]);
    }
}
