//! Some of the channels of each pixel, or of the features.

use ndarray::s;

use crate::Value;

/// `count` channels from `first` on.
pub fn slice(input: &Value, first: usize, count: usize) -> Value {
    match input {
        Value::Map(map) => Value::Map(map.slice(s![.., .., first..first + count]).to_owned()),
        Value::Features(features) => Value::Features(features.slice(s![first..first + count]).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    use super::slice;
    use crate::Value;

    #[test]
    fn of_each_pixel() {
        let map = Value::Map(arr3(&[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]));
        assert_eq!(slice(&map, 1, 2).to_vec(), [2.0, 3.0, 5.0, 6.0]);
    }
}
