//! What PyTorch computes for the bundled pictures. `train.py` wrote it beside the weights.

use safetensors::SafeTensors;

use crate::scores::Logits;

/// The largest [`difference`] that is agreement.
pub const TOLERANCE: f32 = 1e-5;

/// The logits of the bundled pictures, in the pictures' order.
///
/// # Panics
///
/// If the file in this folder is not what it was.
pub fn logits() -> Vec<Logits> {
    let file = SafeTensors::deserialize(include_bytes!("../expected.safetensors")).expect("the file is whole");
    let bytes = file.tensor("logits").expect("the logits are there").data();
    let (values, _) = bytes.as_chunks();
    let (logits, _) = values.as_chunks();
    logits.iter().map(|logits: &[[u8; 4]; 10]| logits.map(f32::from_le_bytes)).collect()
}

/// The largest difference between two logits, relative to the largest logit that is expected; not a number
/// where a logit is not.
pub fn difference(found: &[Logits], expected: &[Logits]) -> f32 {
    let (found, expected) = (found.as_flattened(), expected.as_flattened());
    assert_eq!(found.len(), expected.len(), "logits of the same pictures");
    let largest = expected.iter().fold(0.0_f32, |largest, logit| largest.max(logit.abs()));
    let differences = found.iter().zip(expected).map(|(found, expected)| (found - expected).abs());
    differences.max_by(f32::total_cmp).unwrap_or(0.0) / largest
}
