//! Transposed convolutions: each input pixel adds its filters to the output.

use hardwire_compiler::shape::Window;
use ndarray::{Array3, ArrayView1, ArrayView4};

/// The weight is `[channels, filters / groups, kernel height, kernel width]`; `output` is the number of rows and columns.
pub fn transposed_conv(
    input: &Array3<f32>,
    weight: &ArrayView4<'_, f32>,
    bias: Option<ArrayView1<'_, f32>>,
    groups: usize,
    window: &Window,
    output: [usize; 2],
) -> Array3<f32> {
    let (height, width, channels) = input.dim();
    let (_, group_filters, kernel_height, kernel_width) = weight.dim();
    let mut sums = Array3::<f64>::from_shape_fn((output[0], output[1], groups * group_filters), |(_, _, out_c)| {
        bias.map_or(0.0, |bias| f64::from(bias[out_c]))
    });
    let pixel = |axis: usize, at: usize, k: usize| {
        let out = (at * window.stride[axis] + k * window.dilation[axis]).checked_sub(window.before[axis]);
        out.filter(|&out| out < output[axis])
    };
    for in_c in 0..channels {
        let first_filter = in_c / (channels / groups) * group_filters;
        for (in_y, in_x) in (0..height).flat_map(|in_y| (0..width).map(move |in_x| (in_y, in_x))) {
            for k_y in 0..kernel_height {
                let Some(out_y) = pixel(0, in_y, k_y) else { continue };
                for k_x in 0..kernel_width {
                    let Some(out_x) = pixel(1, in_x, k_x) else { continue };
                    for k_c in 0..group_filters {
                        let product = f64::from(input[[in_y, in_x, in_c]]) * f64::from(weight[[in_c, k_c, k_y, k_x]]);
                        sums[[out_y, out_x, first_filter + k_c]] += product;
                    }
                }
            }
        }
    }
    sums.mapv(|sum| sum as f32)
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::shape::Window;
    use ndarray::{Array3, Array4, arr1};

    use super::transposed_conv;

    #[test]
    fn filters_overlap_and_ends_are_taken_off() {
        let input = Array3::from_shape_vec((1, 3, 1), vec![1.0, 10.0, 100.0]).unwrap();
        let weight = Array4::from_shape_vec((1, 1, 1, 3), vec![1.0, 2.0, 3.0]).unwrap();
        let window = Window { kernel: [1, 3], stride: [1, 2], dilation: [1, 1], before: [0, 1], after: [0, 0] };
        let output = transposed_conv(&input, &weight.view(), Some(arr1(&[0.5]).view()), 1, &window, [1, 7]);
        assert_eq!(output.into_raw_vec_and_offset().0, [2.5, 13.5, 20.5, 130.5, 200.5, 300.5, 0.5]);
    }

    #[test]
    fn groups_see_their_own_channels() {
        let input = Array3::from_shape_vec((1, 1, 2), vec![1.0, 10.0]).unwrap();
        let weight = Array4::from_shape_vec((2, 2, 1, 1), vec![1.0, 2.0, 3.0, 4.0]).unwrap();
        let window = Window { kernel: [1, 1], stride: [1, 1], dilation: [1, 1], before: [0, 0], after: [0, 0] };
        let output = transposed_conv(&input, &weight.view(), None, 2, &window, [1, 1]);
        assert_eq!(output.into_raw_vec_and_offset().0, [1.0, 2.0, 30.0, 40.0]);
    }
}
