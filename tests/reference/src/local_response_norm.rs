//! Division by a power of the mean of the squares of neighbouring channels.

use hardwire_compiler::check::ir::LocalResponseNorm;
use ndarray::Array3;

/// Channels beyond the first and the last count as zero.
pub fn local_response_norm(input: &Array3<f32>, op: &LocalResponseNorm) -> Array3<f32> {
    let channels = input.dim().2;
    Array3::from_shape_fn(input.dim(), |(y, x, out_c)| {
        let first = out_c.saturating_sub((op.size - 1) / 2);
        let end = (out_c + op.size / 2 + 1).min(channels);
        let sum: f64 = (first..end).map(|in_c| f64::from(input[[y, x, in_c]]).powi(2)).sum();
        let base = op.bias + op.alpha / op.size as f64 * sum;
        (f64::from(input[[y, x, out_c]]) / base.powf(op.beta)) as f32
    })
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::LocalResponseNorm;
    use ndarray::arr3;

    use super::local_response_norm;

    #[test]
    fn neighbours_on_both_sides() {
        let op = |size| LocalResponseNorm { size, alpha: size as f64, beta: 1.0, bias: 1.0 };
        let of = |size| local_response_norm(&arr3(&[[[1.0, 2.0, 3.0]]]), &op(size)).into_raw_vec_and_offset().0;
        assert_eq!(of(1), [0.5, 0.4, 0.3]);
        assert_eq!(of(2), [1.0 / 6.0, 2.0 / 14.0, 0.3]);
        assert_eq!(of(3), [1.0 / 6.0, 2.0 / 15.0, 3.0 / 14.0]);
    }
}
