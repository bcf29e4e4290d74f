//! Convolution: cross-correlation with zero padding, in groups.

use ndarray::{Array3, ArrayView1, ArrayView4};

use crate::window::Axis;

/// `weight` is `[filters, channels / groups, kernel height, kernel width]`; `output` is the number of positions along each axis.
pub fn conv(
    input: &Array3<f32>,
    weight: &ArrayView4<'_, f32>,
    bias: Option<ArrayView1<'_, f32>>,
    groups: usize,
    [rows, columns]: [Axis; 2],
    output: [usize; 2],
) -> Array3<f32> {
    let (filters, group_channels, kernel_height, kernel_width) = weight.dim();
    let group_filters = filters / groups;
    Array3::from_shape_fn((output[0], output[1], filters), |(out_y, out_x, out_c)| {
        let group = out_c / group_filters;
        let mut sum = bias.map_or(0.0, |bias| f64::from(bias[out_c]));
        for k_y in 0..kernel_height {
            let Some(in_y) = rows.pixel(out_y, k_y) else {
                continue;
            };
            for k_x in 0..kernel_width {
                let Some(in_x) = columns.pixel(out_x, k_x) else {
                    continue;
                };
                for k_c in 0..group_channels {
                    let in_c = group * group_channels + k_c;
                    sum += f64::from(input[[in_y, in_x, in_c]]) * f64::from(weight[[out_c, k_c, k_y, k_x]]);
                }
            }
        }
        sum as f32
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{Array1, Array3, Array4};

    use super::conv;
    use crate::window::{Axis, Rounding};

    /// `0, 1, 2, …` in one channel, under a 3x3 window of ones with stride 2 and the padding `[before, after]`.
    fn ones([height, width]: [usize; 2], padding: [usize; 2]) -> Vec<f32> {
        let input = Array3::from_shape_fn((height, width, 1), |(y, x, _)| (y * width + x) as f32);
        let [before, after] = padding;
        let axes = [height, width].map(|length| Axis { length, kernel: 3, stride: 2, dilation: 1, before, after });
        let output = axes.map(|axis| axis.positions(Rounding::Floor).unwrap());
        conv(&input, &Array4::ones((1, 1, 3, 3)).view(), None, 1, axes, output).into_raw_vec_and_offset().0
    }

    #[test]
    fn same_with_stride() {
        assert_eq!(
            ones([7, 5], [1, 1]),
            [12.0, 27.0, 24.0, 63.0, 108.0, 81.0, 123.0, 198.0, 141.0, 112.0, 177.0, 124.0]
        );
    }

    #[test]
    fn same_with_one_pixel_to_spare() {
        assert_eq!(ones([4, 4], [0, 1]), [45.0, 39.0, 66.0, 50.0]);
        assert_eq!(ones([4, 4], [1, 0]), [10.0, 24.0, 51.0, 90.0]);
    }

    /// 16 channels in 16 groups, two filters each: the first sums the window, the second takes its lower right corner.
    #[test]
    fn groups() {
        let input = Array3::from_shape_fn((4, 4, 16), |(y, x, c)| (y * 4 + x + 100 * c) as f32);
        let weight = Array4::from_shape_fn(
            (32, 1, 2, 2),
            |(out_c, _, k_y, k_x)| {
                if out_c % 2 == 0 || k_y + k_x == 2 { 1.0 } else { 0.0 }
            },
        );
        let bias = Array1::from_shape_fn(32, |out_c| 0.5 * (out_c % 2) as f32);
        let axis = Axis { length: 4, kernel: 2, stride: 2, dilation: 1, before: 0, after: 0 };
        let output = conv(&input, &weight.view(), Some(bias.view()), 16, [axis, axis], [2, 2]);
        for ((out_y, out_x, out_c), &value) in output.indexed_iter() {
            let corner = (8 * out_y + 2 * out_x + 100 * (out_c / 2)) as f32;
            let expected = if out_c % 2 == 0 { 4.0 * corner + 10.0 } else { corner + 5.5 };
            assert!((value - expected).abs() < 1e-3, "{value} is not {expected} at {out_y}, {out_x}, {out_c}");
        }
    }

    #[test]
    fn dilation_is_not_flipped() {
        let input = Array3::from_shape_vec((1, 5, 1), vec![1.0, 10.0, 100.0, 1000.0, 10000.0]).unwrap();
        let weight = Array4::from_shape_vec((1, 1, 1, 2), vec![1.0, 2.0]).unwrap();
        let rows = Axis { length: 1, kernel: 1, stride: 1, dilation: 1, before: 0, after: 0 };
        let columns = Axis { length: 5, kernel: 2, stride: 1, dilation: 3, before: 0, after: 0 };
        let output = conv(&input, &weight.view(), None, 1, [rows, columns], [1, 2]);
        assert_eq!(output.as_slice().unwrap(), [2001.0, 20010.0]);
    }
}
