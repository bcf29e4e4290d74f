//! Normalisation of the channels of each pixel, or of all features, by their own statistics.

use ndarray::ArrayView1;

use crate::Value;

/// `(x - mean) / sqrt(variance + epsilon) * scale + shift`, with the mean and the variance of the value's pixel.
pub fn layer_norm(
    input: &Value,
    scale: &ArrayView1<'_, f32>,
    shift: Option<ArrayView1<'_, f32>>,
    epsilon: f64,
) -> Value {
    input.map_pixels(|row| {
        let mean = row.iter().sum::<f64>() / row.len() as f64;
        let variance = row.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / row.len() as f64;
        let normalised = row.iter().enumerate().map(|(c, x)| {
            let shift = shift.map_or(0.0, |shift| f64::from(shift[c]));
            (x - mean) / (variance + epsilon).sqrt() * f64::from(scale[c]) + shift
        });
        normalised.collect()
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{Array1, arr1};

    use super::layer_norm;
    use crate::Value;

    #[test]
    fn of_a_known_mean_and_variance() {
        let vector = Value::Features(Array1::from(vec![1.0, 3.0, 3.0, 5.0]));
        let (scale, shift) = (arr1(&[1.0, 2.0, 3.0, 4.0]), arr1(&[0.0, 0.0, 1.0, -2.0]));
        let of = |shift| layer_norm(&vector, &scale.view(), shift, 2.0).to_vec();
        assert_eq!(of(Some(shift.view())), [-1.0, 0.0, 1.0, 2.0]);
        assert_eq!(of(None), [-1.0, 0.0, 0.0, 4.0]);
    }
}
