//! What is said of files that do not fit, against `<case>.stderr` beside this file; `BLESS=1` writes them anew.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use hardwire_compiler::check::ir::{Role, Tensor};

use crate::file::{File, assemble};
use crate::{check, lenet5, tensor, tensor_of};

/// One wrong file.
struct Case {
    name: &'static str,
    tensors: Vec<Tensor>,
    path: &'static str,
    file: Result<Vec<u8>, String>,
}

/// A file for LeNet-5 that can be read.
fn lenet5_case(name: &'static str, change: impl FnOnce(File) -> File) -> Case {
    case(name, lenet5(), change)
}

/// A file for `tensors` that can be read.
fn case(name: &'static str, tensors: Vec<Tensor>, change: impl FnOnce(File) -> File) -> Case {
    let file = change(File::of(&tensors)).bytes();
    Case { name, tensors, path: "lenet5.safetensors", file: Ok(file) }
}

/// A file for LeNet-5 that is damaged or something else.
fn damaged(name: &'static str, path: &'static str, bytes: impl Into<Vec<u8>>) -> Case {
    Case { name, tensors: lenet5(), path, file: Ok(bytes.into()) }
}

/// A file for LeNet-5 that cannot even be read.
fn unreadable(name: &'static str, message: &str) -> Case {
    Case { name, tensors: lenet5(), path: "lenet5.safetensors", file: Err(message.to_owned()) }
}

/// Two convolutions without a bias.
fn pair() -> Vec<Tensor> {
    vec![tensor("conv1.weight", &[8, 3, 3, 3]), tensor("conv2.weight", &[16, 8, 3, 3])]
}

/// A convolution and its batch norm.
fn batch_norm() -> Vec<Tensor> {
    vec![
        tensor("conv1.weight", &[8, 3, 3, 3]),
        tensor("bn1.weight", &[8]),
        tensor("bn1.bias", &[8]),
        tensor("bn1.running_mean", &[8]),
        tensor("bn1.running_var", &[8]),
    ]
}

/// The slopes of a prelu.
fn slopes(slopes: usize) -> Vec<Tensor> {
    vec![tensor_of(Role::Slopes, "act.weight", &[slopes])]
}

/// A convolution and its transpose, which have the same axes in another order, and no other weights behind them.
fn upwards() -> Vec<Tensor> {
    vec![tensor("down.weight", &[6, 4, 3, 3]), tensor_of(Role::TransposedFilters, "up.weight", &[4, 6, 3, 3])]
}

/// A depthwise convolution.
fn depthwise() -> Vec<Tensor> {
    vec![tensor("dw.weight", &[8, 1, 3, 3])]
}

/// A batch norm and an instance norm.
fn norms() -> Vec<Tensor> {
    let instance_norm = ["weight", "bias"].map(|own| tensor_of(Role::OfNorm, &format!("norm1.{own}"), &[8]));
    batch_norm().into_iter().chain(instance_norm).collect()
}

/// A transposed convolution with a bias, in two groups.
fn grouped() -> Vec<Tensor> {
    vec![tensor_of(Role::TransposedFilters, "up.weight", &[4, 3, 3, 3]), tensor_of(Role::Bias, "up.bias", &[6])]
}

/// A layer norm with a bias.
fn layer_norm() -> Vec<Tensor> {
    vec![tensor("norm1.weight", &[8]), tensor_of(Role::Bias, "norm1.bias", &[8])]
}

/// The scale of a layer norm that has no bias.
fn scale() -> Vec<Tensor> {
    vec![tensor("norm1.weight", &[8])]
}

/// Forty convolutions without a bias.
fn many() -> Vec<Tensor> {
    (0..40).map(|at| tensor(&format!("conv{at}.weight"), &[8, 8, 3, 3])).collect()
}

/// Tensors that are on one side only, and all kinds of findings together.
fn presence() -> Vec<Case> {
    vec![
        lenet5_case("missing_bias", |file| file.without("conv1.bias")),
        lenet5_case("missing_layer", |file| file.without("fc2.weight").without("fc2.bias")),
        lenet5_case("missing_all", |_| File::new()),
        lenet5_case("unused", |file| file.with("fc4.weight", &[10, 10]).with("fc4.bias", &[10])),
        case("none_needed", Vec::new(), |file| file.with("conv1.weight", &[8])),
        case("unused_bias", pair(), |file| file.with("conv1.bias", &[8])),
        case("unused_bias_of_norm", scale(), |file| file.with("norm1.bias", &[8])),
        case("unused_bias_of_slopes", slopes(4), |file| file.with("act.bias", &[4])),
        case("missing_bias_of_norm", layer_norm(), |file| file.without("norm1.bias")),
        case("norms_without_scale", norms(), |file| file.without("bn1.weight").without("norm1.weight")),
        case("norms_without_anything_learned", norms(), |file| {
            let file = file.without("bn1.weight").without("bn1.bias");
            file.without("norm1.weight").without("norm1.bias")
        }),
        case("norms_misspelt", norms(), |file| {
            file.without("bn1.weight").with("bn1.wieght", &[8]).without("norm1.bias").with("norm1.beta", &[8])
        }),
        case("norm_by_another_name", norms(), |file| {
            let file = file.without("norm1.weight").without("norm1.bias");
            file.with("other.weight", &[8]).with("other.bias", &[8])
        }),
        case("batch_norm_without_statistics", batch_norm(), |file| {
            file.without("bn1.running_mean").without("bn1.running_var")
        }),
        case("batch_norm_by_other_names", batch_norm(), |file| {
            let file = file.without("bn1.running_mean").without("bn1.running_var");
            file.with("bn1.moving_mean", &[8]).with("bn1.moving_variance", &[8])
        }),
        case("statistics_of_instance_norm", norms(), |file| {
            file.with("norm1.running_mean", &[8]).with("norm1.running_var", &[8])
        }),
        case("weights_in_parts", pair(), |file| {
            let file = file.without("conv1.weight").without("conv2.weight");
            let file = file.with("conv1.weight_g", &[8, 1, 1, 1]).with("conv1.weight_v", &[8, 3, 3, 3]);
            let file = file.with("conv2.parametrizations.weight.original0", &[8, 1, 1, 1]);
            file.with("conv2.parametrizations.weight.original1", &[8, 8, 3, 3])
        }),
        case("batch_norm", batch_norm(), |file| {
            file.without("bn1.running_var").with_type("bn1.num_batches_tracked", "I64", &[])
        }),
        lenet5_case("everything", |file| {
            file.without("conv1.bias")
                .reshaped("fc1.weight", &[400, 120])
                .retyped("fc2.weight", "F64")
                .with("fc4.weight", &[10, 10])
                .with_type("bn1.num_batches_tracked", "I64", &[])
        }),
        case("many_missing", many(), |_| File::new()),
        case("many_of_each", many(), |file| {
            (0..40).fold(file, |file, at| {
                let name = format!("conv{at}.weight");
                let file = if at % 2 == 0 { file.reshaped(&name, &[8, 4, 3, 3]) } else { file.without(&name) };
                file.with(&format!("layer{at}.weight"), &[1]).with(&format!("layer{at}.bias"), &[1])
            })
        }),
    ]
}

fn sizes_and_types() -> Vec<Case> {
    vec![
        lenet5_case("transposed", |file| file.reshaped("fc1.weight", &[400, 120])),
        lenet5_case("order_of_keras", |file| file.reshaped("conv2.weight", &[5, 5, 6, 16])),
        lenet5_case("order_of_tensorflow_lite", |file| file.reshaped("conv2.weight", &[16, 5, 5, 6])),
        lenet5_case("order_in_doubt", |file| file.reshaped("conv1.weight", &[5, 6, 5, 1])),
        lenet5_case("other_input_size", |file| file.reshaped("fc1.weight", &[120, 256])),
        lenet5_case("other_inputs", |file| file.reshaped("fc1.weight", &[120, 300])),
        lenet5_case("other_classes", |file| file.reshaped("fc3.weight", &[100, 84]).reshaped("fc3.bias", &[100])),
        lenet5_case("other_channels_and_kernel", |file| file.reshaped("conv1.weight", &[6, 3, 3, 3])),
        lenet5_case("other_rank", |file| file.reshaped("conv1.weight", &[6, 25])),
        lenet5_case("double_precision", |file| file.retyped("fc1.weight", "F64").retyped("fc1.bias", "F64")),
        lenet5_case("quantised", |file| file.retyped("fc1.weight", "I8")),
        case("one_slope", slopes(4), |file| file.reshaped("act.weight", &[1])),
        case("slopes_rather_than_one", slopes(1), |file| file.reshaped("act.weight", &[4])),
        case("one_slope_of_another_type", slopes(1), |file| file.retyped("act.weight", "F64")),
        case("one_scale", scale(), |file| file.reshaped("norm1.weight", &[1])),
        case("other_filters_transposed", upwards(), |file| {
            file.reshaped("down.weight", &[6, 5, 3, 3]).reshaped("up.weight", &[4, 7, 3, 3])
        }),
        case("other_channels_transposed", upwards(), |file| file.reshaped("up.weight", &[5, 6, 3, 3])),
        case("other_groups_transposed", grouped(), |file| file.reshaped("up.weight", &[4, 6, 3, 3])),
        case("order_of_tensorflow_lite_depthwise", depthwise(), |file| file.reshaped("dw.weight", &[1, 3, 3, 8])),
        case("order_of_keras_depthwise", depthwise(), |file| file.reshaped("dw.weight", &[3, 3, 8, 1])),
        case("norm_of_values", layer_norm(), |file| {
            file.reshaped("norm1.weight", &[8, 4, 4]).reshaped("norm1.bias", &[8, 4, 4])
        }),
        case("order_of_keras_transposed", upwards(), |file| file.reshaped("up.weight", &[3, 3, 6, 4])),
        case("order_of_tensorflow_lite_transposed", upwards(), |file| file.reshaped("up.weight", &[6, 3, 3, 4])),
        lenet5_case("shape_and_type", |file| file.reshaped("fc1.weight", &[400, 120]).retyped("fc1.weight", "F64")),
    ]
}

const NAN: &[u8] = &[0, 0, 0xc0, 0x7f];
const INFINITY: &[u8] = &[0, 0, 0x80, 0xff];
const MINUS_ONE: &[u8] = &[0, 0, 0x80, 0xbf];

/// Values that no model can compute with.
fn values() -> Vec<Case> {
    vec![
        lenet5_case("not_a_number", |file| file.holding("conv1.weight", 7, NAN).holding("conv1.weight", 9, NAN)),
        lenet5_case("infinite", |file| file.holding("fc3.bias", 9, INFINITY)),
        case("negative_variance", batch_norm(), |file| {
            file.holding("bn1.running_mean", 0, MINUS_ONE).holding("bn1.running_var", 5, MINUS_ONE)
        }),
        case("values_of_both_halves", pair(), |file| {
            file.retyped("conv1.weight", "F16")
                .holding("conv1.weight", 215, &[0, 0x7c])
                .retyped("conv2.weight", "BF16")
                .holding("conv2.weight", 1, &[1, 0x7f])
                .holding("conv2.weight", 2, &[0x81, 0xff])
        }),
        case("many_not_numbers", many(), |file| {
            (0..14).fold(file, |file, at| file.holding(&format!("conv{at}.weight"), 0, NAN))
        }),
    ]
}

fn names() -> Vec<Case> {
    vec![
        lenet5_case("misspelt_tensor", |file| file.renamed(|name| name.replace("conv1.weight", "conv1.weights"))),
        lenet5_case("misspelt_layer", |file| file.renamed(|name| name.replace("conv1", "conv_1"))),
        lenet5_case("other_number", |file| file.renamed(|name| name.replace("fc3", "fc4"))),
        case("names_of_keras", batch_norm(), |file| {
            file.renamed(|name| match name {
                "bn1.weight" => "bn1.gamma".to_owned(),
                "bn1.bias" => "bn1.beta".to_owned(),
                name => name.replace("running_mean", "moving_mean").replace("running_var", "moving_variance"),
            })
        }),
        case("names_by_position", pair(), |file| {
            file.renamed(|name| name.replace("conv1", "features.0").replace("conv2", "features.3"))
        }),
        case("names_in_part_of_a_larger_model", pair(), |file| {
            file.renamed(|name| name.replace("conv1", "backbone.conv1")).with("head.weight", &[8, 3, 3, 3])
        }),
        lenet5_case("prefix", |file| file.renamed(|name| format!("module.{name}"))),
        lenet5_case("prefix_and_more", |file| {
            file.without("fc3.bias").reshaped("fc1.weight", &[400, 120]).renamed(|name| format!("module.model.{name}"))
        }),
        lenet5_case("strange_names", |file| {
            file.with("a\nb\u{1b}[31m", &[1]).with(&"x".repeat(500), &[1; 500]).with("", &[1]).with(".", &[1])
        }),
    ]
}

fn damages() -> Vec<Case> {
    let file = File::of(&[tensor("fc1.bias", &[120])]).bytes();
    let with_length = |length: u64| [&length.to_le_bytes(), &file[8..]].concat();
    let name = "lenet5.safetensors";
    let entry = |name: &str, start: usize, end: usize| {
        format!(r#""{name}":{{"dtype":"F32","shape":[2],"data_offsets":[{start},{end}]}}"#)
    };
    let entries = |entries: &[String], data: usize| assemble(&format!("{{{}}}", entries.join(",")), data);
    vec![
        damaged("empty", name, []),
        damaged("short", name, &file[..5]),
        damaged("header_truncated", name, &file[..20]),
        damaged("header_absent", name, &file[..8]),
        damaged("data_truncated", name, &file[..file.len() - 1]),
        damaged("data_too_long", name, [&file[..], &[0; 7]].concat()),
        damaged("header_of_2_to_60_bytes", name, with_length(1 << 60)),
        damaged("header_of_2_to_64_bytes", name, with_length(u64::MAX)),
        damaged("header_of_another_length", name, with_length(40)),
        damaged("header_not_json", name, assemble("{'fc1.bias': 1}", 0)),
        damaged("header_not_utf8", name, [&9_u64.to_le_bytes()[..], b"{\"a\xff\":{}}"].concat()),
        damaged("type_unknown", name, assemble(r#"{"a":{"dtype":"F7","shape":[],"data_offsets":[0,1]}}"#, 1)),
        damaged("entry_incomplete", name, assemble(r#"{"a":{"dtype":"F32","shape":[]}}"#, 0)),
        damaged("entry_negative", name, assemble(r#"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#, 4)),
        damaged("tensors_overlap", name, entries(&[entry("a", 0, 8), entry("b", 4, 12)], 12)),
        damaged("tensors_with_a_gap", name, entries(&[entry("a", 0, 8), entry("b", 16, 24)], 24)),
        damaged("tensor_of_another_size", name, entries(&[entry("a", 0, 12)], 12)),
        damaged("garbage", name, "\u{7f}garbage in a file of no known format"),
        unreadable("no_file", "no such file\n`lenet.safetensors` is in the folder: misspelt?"),
        unreadable("folder", "it is a folder"),
    ]
}

fn other_formats() -> Vec<Case> {
    let zip = |member: &str| {
        let length = (member.len() as u16).to_le_bytes();
        [b"PK\x03\x04", &[0; 22][..], &length, &[0; 2], member.as_bytes(), b"..."].concat()
    };
    vec![
        damaged("pytorch", "lenet5.pt", zip("lenet5/data.pkl")),
        damaged("pytorch_by_another_name", "lenet5.safetensors", zip("archive/data.pkl")),
        damaged(
            "pickle",
            "lenet5.pth",
            "\u{80}\u{2}".chars().map(|c| c as u8).chain(*b"ctorch...").collect::<Vec<_>>(),
        ),
        damaged("numpy_archive", "lenet5.npz", zip("conv1.weight.npy")),
        damaged("numpy_array", "lenet5.npy", b"\x93NUMPY\x01\0v\0{'descr': '<f4'}"),
        damaged("keras", "lenet5.keras", zip("metadata.json")),
        damaged("hdf5", "lenet5.h5", b"\x89HDF\r\n\x1a\n\0\0\0\0"),
        damaged("onnx", "lenet5.onnx", b"\x08\x08\x12\x07pytorch\x1a\x052.1.0:"),
        damaged("tensorflow_lite", "lenet5.tflite", b"\x1c\0\0\0TFL3\x14\0 \0"),
        damaged("gguf", "lenet5.gguf", b"GGUF\x03\0\0\0\0\0\0\0"),
        damaged("zip", "lenet5.zip", zip("lenet5.safetensors")),
        damaged("gzip", "lenet5.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03"),
        damaged(
            "git_lfs_pointer",
            "lenet5.safetensors",
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
        ),
        damaged("html", "lenet5.safetensors", "<!DOCTYPE html>\n<html><head><title>404</title>"),
    ]
}

#[test]
fn wrong_files_are_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/weights");
    let bless = env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut expected_files = BTreeSet::new();
    let mut differing = Vec::new();

    for case in [presence(), sizes_and_types(), values(), names(), damages(), other_formats()].into_iter().flatten() {
        let file = case.file.as_deref().map_err(Clone::clone);
        let said = check(&case.tensors, case.path, file).expect_err(case.name) + "\n";
        let golden = folder.join(case.name).with_extension("stderr");
        assert!(expected_files.insert(golden.clone()), "two cases are named `{}`", case.name);
        if fs::read_to_string(&golden).ok().as_ref() == Some(&said) {
            continue;
        }
        if bless {
            fs::write(&golden, &said).unwrap();
        } else {
            differing.push(format!("{}:\n{said}", case.name));
        }
    }

    let there = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let goldens = there.filter(|path| path.extension().is_some_and(|extension| extension == "stderr"));
    for stale in goldens.filter(|path| !expected_files.contains(path)) {
        if bless {
            fs::remove_file(stale).unwrap();
        } else {
            differing.push(format!("{}: no such case", stale.display()));
        }
    }
    assert!(differing.is_empty(), "run with BLESS=1 to accept:\n{}", differing.join("\n"));
}
