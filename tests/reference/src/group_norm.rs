//! Normalisation of groups of channels, each a single one for an instance norm, by their own statistics.

use ndarray::{Array3, ArrayView1, s};

/// `(x - mean) / sqrt(variance + epsilon) * scale + shift`, with the mean and the variance of all pixels of the group.
pub fn group_norm(
    input: &Array3<f32>,
    groups: usize,
    scale: &ArrayView1<'_, f32>,
    shift: &ArrayView1<'_, f32>,
    epsilon: f64,
) -> Array3<f32> {
    let of_group = input.dim().2 / groups;
    let statistics: Vec<(f64, f64)> = (0..groups)
        .map(|group| {
            let values = input.slice(s![.., .., group * of_group..(group + 1) * of_group]);
            let mean =
                |of: &dyn Fn(f64) -> f64| values.iter().map(|&x| of(f64::from(x))).sum::<f64>() / values.len() as f64;
            let average = mean(&|x| x);
            (average, mean(&|x| (x - average).powi(2)))
        })
        .collect();
    Array3::from_shape_fn(input.dim(), |(y, x, c)| {
        let (mean, variance) = statistics[c / of_group];
        let normalised = (f64::from(input[[y, x, c]]) - mean) / (variance + epsilon).sqrt();
        (normalised * f64::from(scale[c]) + f64::from(shift[c])) as f32
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{arr1, arr3};

    use super::group_norm;

    #[test]
    fn of_one_channel_and_of_two() {
        let input = arr3(&[[[1.0, 10.0], [3.0, 10.0]]]);
        let (scale, shift) = (arr1(&[2.0, 2.0]), arr1(&[0.0, 5.0]));
        let of = |groups, epsilon| {
            group_norm(&input, groups, &scale.view(), &shift.view(), epsilon).into_raw_vec_and_offset().0
        };
        assert_eq!(of(2, 3.0), [-1.0, 5.0, 1.0, 5.0]);
        assert_eq!(of(1, 47.5), [-1.25, 6.0, -0.75, 6.0]);
    }
}
