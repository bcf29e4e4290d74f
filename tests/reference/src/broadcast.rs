//! What `add`, `sub`, `multiply` and `div` share: inputs of one size, save that a map may be 1x1, or a vector in its place, and then
//! counts at every pixel.

use ndarray::{Array3, Axis};

use crate::Value;

/// Combines the inputs' values, left to right, at each place of the output.
pub(crate) fn combine(inputs: &[&Value], layer: &str, operation: impl Fn(f64, f64) -> f64) -> Value {
    let pixel = |value: &Value| match value {
        Value::Features(vector) => vector.clone().insert_axis(Axis(0)).insert_axis(Axis(0)),
        Value::Map(map) => map.clone(),
    };
    let maps: Vec<Array3<f32>> = inputs.iter().map(|value| pixel(value)).collect();
    let height = maps.iter().map(|map| map.dim().0).max().unwrap_or(0);
    let width = maps.iter().map(|map| map.dim().1).max().unwrap_or(0);
    let channels = maps[0].dim().2;
    let combined = Array3::from_shape_fn((height, width, channels), |(out_y, out_x, out_c)| {
        let values = maps.iter().map(|map| {
            assert_eq!(map.dim().2, channels, "layer `{layer}` has inputs of different channels");
            let gate = map.dim().0 == 1 && map.dim().1 == 1;
            let (in_y, in_x) = if gate { (0, 0) } else { (out_y, out_x) };
            f64::from(map[[in_y, in_x, out_c]])
        });
        values.reduce(&operation).unwrap_or(0.0) as f32
    });
    // Of pixels alone, a vector stays one.
    if height * width == 1 && inputs.iter().any(|value| matches!(value, Value::Features(_))) {
        return Value::Features(combined.into_iter().collect());
    }
    Value::Map(combined)
}
