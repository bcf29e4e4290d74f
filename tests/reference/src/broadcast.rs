//! What `add`, `sub`, `multiply` and `div` share: inputs of one size, save that a height, a width or channels may be 1, and then
//! count everywhere along that axis. A vector is the channels of one pixel.

use ndarray::{Array3, Axis};

use crate::Value;

/// Combines the inputs' values, left to right, at each place of the output.
pub(crate) fn combine(inputs: &[&Value], layer: &str, operation: impl Fn(f64, f64) -> f64) -> Value {
    let pixel = |value: &Value| match value {
        Value::Features(vector) => vector.clone().insert_axis(Axis(0)).insert_axis(Axis(0)),
        Value::Map(map) => map.clone(),
    };
    let maps: Vec<Array3<f32>> = inputs.iter().map(|value| pixel(value)).collect();
    let most = |axis: usize| maps.iter().map(|map| map.shape()[axis]).max().unwrap_or(0);
    let (height, width, channels) = (most(0), most(1), most(2));
    let combined = Array3::from_shape_fn((height, width, channels), |(out_y, out_x, out_c)| {
        let values = maps.iter().map(|map| {
            let (rows, columns, in_channels) = map.dim();
            let place = |out: usize, size: usize, most: usize| {
                assert!(size == most || size == 1, "layer `{layer}` has inputs whose sizes do not go together");
                if size == 1 { 0 } else { out }
            };
            let (in_y, in_x) = (place(out_y, rows, height), place(out_x, columns, width));
            f64::from(map[[in_y, in_x, place(out_c, in_channels, channels)]])
        });
        values.reduce(&operation).unwrap_or(0.0) as f32
    });
    // Of pixels alone, a vector stays one.
    if height * width == 1 && inputs.iter().any(|value| matches!(value, Value::Features(_))) {
        return Value::Features(combined.into_iter().collect());
    }
    Value::Map(combined)
}
