//! Channels of groups, dealt out.

use ndarray::Array3;

/// The first channel of each group, then the second of each, and so on.
pub fn shuffle(input: &Array3<f32>, groups: usize) -> Array3<f32> {
    let of_group = input.dim().2 / groups;
    Array3::from_shape_fn(input.dim(), |(y, x, out_c)| input[[y, x, out_c % groups * of_group + out_c / groups]])
}

#[cfg(test)]
mod tests {
    use ndarray::arr3;

    use super::shuffle;

    #[test]
    fn two_groups() {
        let input = arr3(&[[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]]]);
        assert_eq!(shuffle(&input, 2).into_raw_vec_and_offset().0, [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]);
    }
}
