//! Random weights for an architecture.

use safetensors::{Dtype, tensor::TensorView};

use crate::judge::Verdict;
use crate::rng::Rng;

/// The bytes of a safetensors file with a value for each tensor; none where there are no tensors.
///
/// # Panics
///
/// Never: the tensors' sizes are their own.
pub fn write_weights(verdict: &Verdict, rng: &mut Rng) -> Option<Vec<u8>> {
    if verdict.tensors.is_empty() {
        return None;
    }
    let bytes: Vec<Vec<u8>> = verdict
        .tensors
        .iter()
        .map(|tensor| {
            let (low, high) = tensor.range;
            let values = (0..tensor.dimensions.iter().product()).map(|_| rng.uniform(low, high));
            values.flat_map(f32::to_le_bytes).collect()
        })
        .collect();
    let views = verdict.tensors.iter().zip(&bytes).map(|(tensor, bytes)| {
        let view = TensorView::new(Dtype::F32, tensor.dimensions.clone(), bytes);
        (&tensor.name, view.expect("as many values as the dimensions say"))
    });
    Some(safetensors::serialize(views, None).expect("the tensors can be written"))
}
