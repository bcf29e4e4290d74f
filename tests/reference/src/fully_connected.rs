//! Each output is a weighted sum of all inputs.

use ndarray::{Array1, ArrayView1, ArrayView2};

/// `weight` is `[units, inputs]`.
pub fn fully_connected(
    input: &Array1<f32>,
    weight: &ArrayView2<'_, f32>,
    bias: Option<ArrayView1<'_, f32>>,
) -> Array1<f32> {
    let (units, inputs) = weight.dim();
    Array1::from_shape_fn(units, |out_c| {
        let mut sum = bias.map_or(0.0, |bias| f64::from(bias[out_c]));
        for in_c in 0..inputs {
            sum += f64::from(input[in_c]) * f64::from(weight[[out_c, in_c]]);
        }
        sum as f32
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr2};

    #[test]
    fn rows_are_units() {
        let input = arr1(&[1.0, 10.0, 100.0]);
        let weight = arr2(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
        assert_eq!(super::fully_connected(&input, &weight.view(), None), arr1(&[321.0, 654.0]));
        let bias = arr1(&[0.5, -0.5]);
        assert_eq!(super::fully_connected(&input, &weight.view(), Some(bias.view())), arr1(&[321.5, 653.5]));
    }
}
