//! The product of two or more maps or vectors.

use crate::{Value, broadcast::combine};

/// `layer` names the product where its inputs make no sense.
pub fn multiply(inputs: &[&Value], layer: &str) -> Value {
    combine(inputs, layer, |a, b| a * b)
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::multiply;
    use crate::Value;

    #[test]
    fn maps_and_gates() {
        let map = Value::Map(arr3(&[[[1.0, 2.0], [3.0, 4.0]]]));
        let gate = Value::Map(arr3(&[[[10.0, 0.5]]]));
        assert_eq!(multiply(&[&map, &gate], "gated").to_vec(), [10.0, 1.0, 30.0, 2.0]);
        let vector = Value::Features(arr1(&[10.0, 0.5]));
        assert_eq!(multiply(&[&vector, &map], "gated").to_vec(), [10.0, 1.0, 30.0, 2.0]);
        let of_rows = Value::Map(arr3(&[[[2.0]], [[3.0]]]));
        assert_eq!(multiply(&[&map, &of_rows], "rows").to_vec(), [2.0, 4.0, 6.0, 8.0, 3.0, 6.0, 9.0, 12.0]);
        let of_pixels = Value::Map(arr3(&[[[2.0], [3.0]]]));
        assert_eq!(multiply(&[&of_pixels, &map], "pixels").to_vec(), [2.0, 4.0, 9.0, 12.0]);
        assert_eq!(multiply(&[&of_pixels, &vector], "outer").to_vec(), [20.0, 1.0, 30.0, 1.5]);
        assert!(matches!(multiply(&[&gate, &vector], "both"), Value::Features(both) if both == arr1(&[100.0, 0.25])));
    }
}
