//! Maps one behind the other along their channels, or vectors along their features.

use ndarray::{Array1, Array3};

use crate::Value;

/// `layer` names the concatenation where its inputs make no sense.
pub fn concat(inputs: &[&Value], layer: &str) -> Value {
    if let [Value::Features(_), ..] = inputs {
        return Value::Features(inputs.iter().flat_map(|value| value.features(layer).to_vec()).collect::<Array1<_>>());
    }
    let maps: Vec<_> = inputs.iter().map(|value| value.map(layer)).collect();
    let (height, width, _) = maps[0].dim();
    let channels = maps.iter().map(|map| map.dim().2).sum();
    let mut result = Array3::zeros((height, width, channels));
    let mut first = 0;
    for map in maps {
        for ((in_y, in_x, in_c), &x) in map.indexed_iter() {
            result[[in_y, in_x, first + in_c]] = x;
        }
        first += map.dim().2;
    }
    Value::Map(result)
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::concat;
    use crate::Value;

    #[test]
    fn along_the_channels() {
        let left = Value::Map(arr3(&[[[1.0], [2.0]]]));
        let right = Value::Map(arr3(&[[[10.0, 100.0], [20.0, 200.0]]]));
        assert_eq!(concat(&[&left, &right], "both").to_vec(), [1.0, 10.0, 100.0, 2.0, 20.0, 200.0]);
    }

    #[test]
    fn along_the_features() {
        let left = Value::Features(arr1(&[1.0, 2.0]));
        let right = Value::Features(arr1(&[3.0]));
        assert_eq!(concat(&[&left, &right, &left], "both").to_vec(), [1.0, 2.0, 3.0, 1.0, 2.0]);
    }
}
