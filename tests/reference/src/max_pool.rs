//! The largest value under each window. Padding counts as minus infinity: it never wins.

use ndarray::Array3;

use crate::window::Axis;

/// `output` is the number of positions along each axis.
pub fn max_pool(input: &Array3<f32>, [rows, columns]: [Axis; 2], output: [usize; 2]) -> Array3<f32> {
    let channels = input.dim().2;
    Array3::from_shape_fn((output[0], output[1], channels), |(out_y, out_x, out_c)| {
        let mut largest = f32::NEG_INFINITY;
        for k_y in 0..rows.kernel {
            let Some(in_y) = rows.pixel(out_y, k_y) else {
                continue;
            };
            for k_x in 0..columns.kernel {
                let Some(in_x) = columns.pixel(out_x, k_x) else {
                    continue;
                };
                largest = largest.max(input[[in_y, in_x, out_c]]);
            }
        }
        largest
    })
}

#[cfg(test)]
mod tests {
    use ndarray::Array3;

    use super::max_pool;
    use crate::window::Axis;

    #[test]
    fn padding_never_wins() {
        let input = Array3::from_elem((2, 2, 1), -1.0);
        let axis = Axis { length: 2, kernel: 2, stride: 2, dilation: 1, before: 1, after: 1 };
        assert_eq!(max_pool(&input, [axis, axis], [2, 2]), input);
    }
}
