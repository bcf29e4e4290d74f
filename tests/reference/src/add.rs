//! The sum of two or more maps or vectors.

use crate::{Value, broadcast::combine};

/// `layer` names the sum where its inputs make no sense.
pub fn add(inputs: &[&Value], layer: &str) -> Value {
    combine(inputs, layer, |a, b| a + b)
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::add;
    use crate::Value;

    #[test]
    fn maps_and_gates() {
        let map = Value::Map(arr3(&[[[1.0, 2.0], [3.0, 4.0]]]));
        let gate = Value::Map(arr3(&[[[10.0, 20.0]]]));
        assert_eq!(add(&[&gate, &map, &map], "sum").to_vec(), [12.0, 24.0, 16.0, 28.0]);
    }

    #[test]
    fn vectors() {
        let vector = Value::Features(arr1(&[1.0, 2.0]));
        assert_eq!(add(&[&vector, &vector], "sum").to_vec(), [2.0, 4.0]);
    }
}
