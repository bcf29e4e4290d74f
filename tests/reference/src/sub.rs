//! The difference of two maps or vectors.

use crate::{Value, broadcast::combine};

/// `layer` names the difference where its inputs make no sense.
pub fn sub(inputs: &[&Value], layer: &str) -> Value {
    combine(inputs, layer, |a, b| a - b)
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    use super::sub;
    use crate::Value;

    #[test]
    fn of_a_map_and_a_pixel() {
        let map = Value::Map(arr3(&[[[1.0, 2.0], [3.0, 4.0]]]));
        let pixel = Value::Map(arr3(&[[[10.0, 20.0]]]));
        assert_eq!(sub(&[&map, &pixel], "layer").to_vec(), [-9.0, -18.0, -7.0, -16.0]);
    }
}
