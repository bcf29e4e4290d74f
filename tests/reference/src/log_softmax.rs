//! The logarithm of softmax, over the channels of each pixel or over all features.

use crate::Value;

/// `x` less the logarithm of the sum of exponentials; the greatest is subtracted first, so that nothing overflows.
pub fn log_softmax(input: &Value) -> Value {
    input.map_pixels(|row| {
        let greatest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let logarithm = row.iter().map(|x| (x - greatest).exp()).sum::<f64>().ln();
        row.iter().map(|x| x - greatest - logarithm).collect()
    })
}

#[cfg(test)]
mod tests {
    use ndarray::Array1;

    use super::log_softmax;
    use crate::Value;

    #[test]
    fn large_values() {
        let found = log_softmax(&Value::Features(Array1::from(vec![1000.0, 1000.0]))).to_vec();
        assert_eq!(found, [-std::f32::consts::LN_2; 2]);
    }
}
