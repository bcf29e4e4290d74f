//! Files that fit: where each tensor is found.

use hardwire_compiler::check::ir::{Dtype, Stored};

use crate::file::{File, assemble};
use crate::{check, lenet5, tensor};

fn stored(offset: usize, dtype: Dtype) -> Stored {
    Stored { offset, dtype }
}

#[test]
fn offsets_count_from_the_start_of_the_file() {
    let tensors = [tensor("fc.weight", &[2, 3]), tensor("fc.bias", &[2])];
    let file = File::new().with("fc.bias", &[2]).with("fc.weight", &[2, 3]).bytes();
    let data = file.len() - 4 * (2 + 6);
    let found = check(&tensors, "w.safetensors", Ok(&file)).unwrap();
    assert_eq!(found, [stored(data + 8, Dtype::F32), stored(data, Dtype::F32)]);
}

#[test]
fn half_precision_of_both_kinds_is_accepted() {
    let file = File::of(&lenet5()).retyped("conv1.weight", "F16").retyped("fc1.weight", "BF16");
    let found = check(&lenet5(), "w.safetensors", Ok(&file.bytes())).unwrap();
    let types: Vec<Dtype> = found.iter().map(|stored| stored.dtype).collect();
    assert_eq!(types[..5], [Dtype::F16, Dtype::F32, Dtype::F32, Dtype::F32, Dtype::Bf16]);
}

#[test]
fn a_header_that_is_not_padded_is_accepted() {
    let tensors = [tensor("fc.weight", &[2, 3])];
    let (header, data) = File::of(&tensors).header();
    let header = format!("{header}{}", " ".repeat(8 - header.len() % 8 + 3));
    let found = check(&tensors, "w.safetensors", Ok(&assemble(&header, data))).unwrap();
    assert_eq!(found, [stored(8 + header.len(), Dtype::F32)]);
}

#[test]
fn the_count_of_training_steps_is_ignored() {
    let tensors = [tensor("bn.weight", &[4])];
    let file = File::of(&tensors).with_type("bn.num_batches_tracked", "I64", &[]);
    assert!(check(&tensors, "w.safetensors", Ok(&file.bytes())).is_ok());
}

#[test]
fn a_variance_may_be_zero_with_a_sign_and_other_tensors_may_be_negative() {
    let tensors = [tensor("bn.running_mean", &[4]), tensor("bn.running_var", &[4])];
    let file = File::of(&tensors).holding("bn.running_mean", 1, &[0xff, 0xff, 0x7f, 0xff]);
    let file = file.holding("bn.running_var", 1, &[0, 0, 0, 0x80]);
    assert!(check(&tensors, "w.safetensors", Ok(&file.bytes())).is_ok());
}

#[test]
fn metadata_is_ignored() {
    let tensors = [tensor("fc.bias", &[1])];
    let header = r#"{"__metadata__":{"format":"pt"},"fc.bias":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#;
    assert!(check(&tensors, "w.safetensors", Ok(&assemble(header, 4))).is_ok());
}

#[test]
fn a_model_without_parameters_needs_an_empty_file() {
    assert_eq!(check(&[], "w.safetensors", Ok(&assemble("{}", 0))), Ok(Vec::new()));
}
