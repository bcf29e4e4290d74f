//! The mean value under each window.

use ndarray::Array3;

use crate::window::Axis;

/// `output` is the number of positions along each axis. Where `count_padding`, a window is divided by its taps over the input
/// and the padding, else by those over the input; taps past the padding, which `ceil` rounding makes, are never counted.
pub fn avg_pool(
    input: &Array3<f32>,
    count_padding: bool,
    [rows, columns]: [Axis; 2],
    output: [usize; 2],
) -> Array3<f32> {
    let channels = input.dim().2;
    Array3::from_shape_fn((output[0], output[1], channels), |(out_y, out_x, out_c)| {
        let mut sum = 0.0;
        let mut count = 0.0;
        for k_y in 0..rows.kernel {
            for k_x in 0..columns.kernel {
                if let (Some(in_y), Some(in_x)) = (rows.pixel(out_y, k_y), columns.pixel(out_x, k_x)) {
                    sum += f64::from(input[[in_y, in_x, out_c]]);
                    count += 1.0;
                } else if count_padding && rows.is_inside(out_y, k_y) && columns.is_inside(out_x, k_x) {
                    count += 1.0;
                }
            }
        }
        (sum / count) as f32
    })
}

#[cfg(test)]
mod tests {
    use ndarray::Array3;

    use super::avg_pool;
    use crate::window::Axis;

    fn square(side: usize) -> Array3<f32> {
        Array3::from_shape_fn((side, side, 1), |(y, x, _)| (y * side + x + 1) as f32)
    }

    #[test]
    fn an_overhanging_window_is_divided_by_what_it_covers() {
        let axis = Axis { length: 4, kernel: 3, stride: 2, dilation: 1, before: 0, after: 0 };
        for count_padding in [false, true] {
            let output = avg_pool(&square(4), count_padding, [axis, axis], [2, 2]);
            assert_eq!(output.as_slice().unwrap(), [6.0, 7.5, 12.0, 13.5]);
        }
    }

    #[test]
    fn count_padding() {
        let axis = Axis { length: 2, kernel: 2, stride: 1, dilation: 1, before: 1, after: 0 };
        let without = avg_pool(&square(2), false, [axis, axis], [2, 2]);
        assert_eq!(without.as_slice().unwrap(), [1.0, 1.5, 2.0, 2.5]);
        let with = avg_pool(&square(2), true, [axis, axis], [2, 2]);
        assert_eq!(with.as_slice().unwrap(), [0.25, 0.75, 1.0, 2.5]);
    }
}
