//! What `add`, `sub`, `multiply` and `div` share: inputs of one size, save that a map may be 1x1 and then counts at every pixel.

use ndarray::Array3;

use crate::Value;

/// Combines the inputs' values, left to right, at each place of the output.
pub(crate) fn combine(inputs: &[&Value], layer: &str, operation: impl Fn(f64, f64) -> f64) -> Value {
    if let [Value::Features(_), ..] = inputs {
        let vectors: Vec<_> = inputs.iter().map(|value| value.features(layer)).collect();
        return Value::Features(ndarray::Array1::from_shape_fn(vectors[0].len(), |out_c| {
            vectors.iter().map(|vector| f64::from(vector[out_c])).reduce(&operation).unwrap_or(0.0) as f32
        }));
    }
    let maps: Vec<_> = inputs.iter().map(|value| value.map(layer)).collect();
    let height = maps.iter().map(|map| map.dim().0).max().unwrap_or(0);
    let width = maps.iter().map(|map| map.dim().1).max().unwrap_or(0);
    let channels = maps[0].dim().2;
    Value::Map(Array3::from_shape_fn((height, width, channels), |(out_y, out_x, out_c)| {
        let values = maps.iter().map(|map| {
            let gate = map.dim().0 == 1 && map.dim().1 == 1;
            let (in_y, in_x) = if gate { (0, 0) } else { (out_y, out_x) };
            f64::from(map[[in_y, in_x, out_c]])
        });
        values.reduce(&operation).unwrap_or(0.0) as f32
    }))
}
