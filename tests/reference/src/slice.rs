//! Some of the channels of each pixel, or of the features; some of the rows and columns.

use hardwire_compiler::check::ir::Slice;
use hardwire_compiler::shape::{Map, Shape};
use ndarray::s;

use crate::Value;

/// As much of the input as `shape` is, from where the slice begins.
///
/// # Panics
///
/// If one is a map and the other a vector, which no checked graph has.
pub fn slice(input: &Value, op: &Slice, shape: Shape) -> Value {
    let Slice { before: [top, left], channels: first } = *op;
    match (input, shape) {
        (Value::Map(map), Shape::Map(Map { height, width, channels })) => {
            let part = s![top..top + height, left..left + width, first..first + channels];
            Value::Map(map.slice(part).to_owned())
        }
        (Value::Features(features), Shape::Features(count)) => {
            Value::Features(features.slice(s![first..first + count]).to_owned())
        }
        (Value::Map(_), Shape::Features(_)) | (Value::Features(_), Shape::Map(_)) => {
            panic!("a slice of a map is a map, and one of a vector is a vector")
        }
    }
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::Slice;
    use hardwire_compiler::shape::{Map, Shape};
    use ndarray::arr3;

    use super::slice;
    use crate::Value;

    fn map() -> Value {
        Value::Map(arr3(&[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]))
    }

    #[test]
    fn of_each_pixel() {
        let op = Slice { before: [0, 0], channels: 1 };
        let shape = Shape::Map(Map { height: 2, width: 2, channels: 2 });
        assert_eq!(slice(&map(), &op, shape).to_vec(), [2.0, 3.0, 5.0, 6.0, 8.0, 9.0, 11.0, 12.0]);
    }

    #[test]
    fn of_rows_and_columns() {
        let op = Slice { before: [1, 1], channels: 0 };
        assert_eq!(
            slice(&map(), &op, Shape::Map(Map { height: 1, width: 1, channels: 3 })).to_vec(),
            [10.0, 11.0, 12.0]
        );
        let op = Slice { before: [0, 1], channels: 2 };
        assert_eq!(slice(&map(), &op, Shape::Map(Map { height: 2, width: 1, channels: 1 })).to_vec(), [6.0, 12.0]);
    }
}
