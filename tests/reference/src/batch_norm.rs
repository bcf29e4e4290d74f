//! Batch normalisation with the statistics of training.

use ndarray::ArrayView1;

use crate::Value;

/// What is known of each channel.
#[derive(Clone, Copy, Debug)]
pub struct Statistics<'a> {
    /// The learned factor.
    pub scale: ArrayView1<'a, f32>,
    /// The learned addend.
    pub shift: ArrayView1<'a, f32>,
    /// The mean over the training set.
    pub mean: ArrayView1<'a, f32>,
    /// The variance over the training set.
    pub variance: ArrayView1<'a, f32>,
    /// Added to the variance.
    pub epsilon: f64,
}

/// `(x - mean) / sqrt(variance + epsilon) * scale + shift`, channel by channel.
pub fn batch_norm(input: &Value, statistics: &Statistics<'_>) -> Value {
    input.map_channels(|channel, x| {
        let of = |values: ArrayView1<'_, f32>| f64::from(values[channel]);
        let Statistics { scale, shift, mean, variance, epsilon } = *statistics;
        (x - of(mean)) / (of(variance) + epsilon).sqrt() * of(scale) + of(shift)
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{Array3, ArrayView1};

    use super::{Statistics, batch_norm};
    use crate::Value;

    /// A 1x1 convolution with weight 1 and bias 2 gives 2 for an input of 0; folding its bias gives 6.5.
    #[test]
    fn after_a_bias() {
        let [scale, shift, mean, variance] = [&[3.0_f32], &[5.0], &[1.0], &[4.0]].map(ArrayView1::from);
        let statistics = Statistics { scale, shift, mean, variance, epsilon: 0.0 };
        let input = Value::Map(Array3::from_elem((1, 1, 1), 2.0));
        assert_eq!(batch_norm(&input, &statistics).to_vec(), [6.5]);
    }
}
