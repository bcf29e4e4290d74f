//! The quotient of two maps or vectors.

use crate::{Value, broadcast::combine};

/// `layer` names the quotient where its inputs make no sense.
pub fn div(inputs: &[&Value], layer: &str) -> Value {
    combine(inputs, layer, |a, b| a / b)
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    use super::div;
    use crate::Value;

    #[test]
    fn of_a_map_and_a_pixel() {
        let map = Value::Map(arr3(&[[[1.0, 2.0], [3.0, 4.0]]]));
        let pixel = Value::Map(arr3(&[[[10.0, 20.0]]]));
        assert_eq!(div(&[&map, &pixel], "layer").to_vec(), [0.1, 0.1, 0.3, 0.2]);
    }
}
