//! The index of the largest channel of each pixel, or of the largest feature.

use crate::Value;

/// Of equals, the first.
pub fn arg_max(input: &Value) -> Value {
    input.map_pixels(|row| {
        let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        vec![row.iter().position(|x| *x >= largest).unwrap_or(0) as f64]
    })
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    use super::arg_max;
    use crate::Value;

    #[test]
    fn the_first_of_equals() {
        let map = Value::Map(arr3(&[[[0.0, 2.0, 2.0], [5.0, 4.0, 3.0]]]));
        assert_eq!(arg_max(&map).to_vec(), [1.0, 0.0]);
    }
}
