//! The mean value of each channel.

use ndarray::Array3;

/// Gives a 1x1 map.
pub fn global_avg_pool(input: &Array3<f32>) -> Array3<f32> {
    let (height, width, channels) = input.dim();
    Array3::from_shape_fn((1, 1, channels), |(_, _, out_c)| {
        let mut sum = 0.0;
        for in_y in 0..height {
            for in_x in 0..width {
                sum += f64::from(input[[in_y, in_x, out_c]]);
            }
        }
        (sum / (height * width) as f64) as f32
    })
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    #[test]
    fn each_channel_has_its_own() {
        let input = arr3(&[[[1.0, -4.0], [3.0, -2.0]], [[2.0, -3.0], [0.0, -5.0]]]);
        assert_eq!(super::global_avg_pool(&input), arr3(&[[[1.5, -3.5]]]));
    }
}
