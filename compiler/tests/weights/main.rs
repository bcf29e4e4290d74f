//! The check of weights files: what fits, what is said of what does not, and that no file can break it.

mod file;
mod fits;
mod fuzz;
mod goldens;
mod model;

use hardwire_compiler::check::ir::{Flattened, Init, Role, Stored, Tensor};
use hardwire_compiler::check::weights::{self, Needed};
use hardwire_compiler::diagnostic::{Diagnostics, render};
use hardwire_compiler::shape::Map;
use hardwire_compiler::source::{Source, Spanned};

/// A tensor that a model needs: of a convolution, a fully connected layer or a batch norm.
fn tensor(name: &str, dimensions: &[usize]) -> Tensor {
    let role = match (dimensions.len(), name.split('.').next_back()) {
        (4, _) => Role::Filters,
        (2, _) => Role::Units,
        (_, Some("bias")) if !name.starts_with("bn") => Role::Bias,
        _ => Role::OfNorm,
    };
    tensor_of(role, name, dimensions)
}

/// A tensor that a model needs for this.
fn tensor_of(role: Role, name: &str, dimensions: &[usize]) -> Tensor {
    let (name, dimensions) = (name.to_owned(), dimensions.to_vec());
    Tensor { name, dimensions, role, init: Init::Constant(0.0), flattened: None }
}

/// The tensors of LeNet-5 on 28x28x1.
fn lenet5() -> Vec<Tensor> {
    let flattened = Flattened { layer: "pool2".to_owned(), map: Map { height: 5, width: 5, channels: 16 } };
    vec![
        tensor("conv1.weight", &[6, 1, 5, 5]),
        tensor("conv1.bias", &[6]),
        tensor("conv2.weight", &[16, 6, 5, 5]),
        tensor("conv2.bias", &[16]),
        Tensor { flattened: Some(flattened), ..tensor("fc1.weight", &[120, 400]) },
        tensor("fc1.bias", &[120]),
        tensor("fc2.weight", &[84, 120]),
        tensor("fc2.bias", &[84]),
        tensor("fc3.weight", &[10, 84]),
        tensor("fc3.bias", &[10]),
    ]
}

/// Checks `file`, named `path`, against `tensors`: where they are, or the rendered diagnostic.
fn check(tensors: &[Tensor], path: &str, file: Result<&[u8], String>) -> Result<Vec<Stored>, String> {
    let text = format!("name = \"lenet5\"\nweights = \"{path}\"\n");
    let start = text.find(path).expect("the path is in the text") - 1;
    let path = Spanned::new(path.to_owned(), start..start + path.len() + 2);
    let source = Source { name: "lenet5.toml".to_owned(), text };

    let mut diagnostics = Diagnostics::new();
    let stored = weights::check(Needed::All(tensors), &path, file, &mut diagnostics);
    let diagnostics = diagnostics.into_sorted();
    if let Some(stored) = stored {
        assert!(diagnostics.is_empty(), "{}", render(&source, &diagnostics));
        return Ok(stored);
    }
    assert_eq!(diagnostics.len(), 1, "one diagnostic for the whole file");
    Err(render(&source, &diagnostics))
}
