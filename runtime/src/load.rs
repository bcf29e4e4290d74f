//! Weights from safetensors bytes at run time, checked against what the model needs.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

use safetensors::SafeTensors;
use safetensors::tensor::{self, TensorView};

use crate::engine::Engine;
use crate::model::{Dimensions, Model};
use crate::tensor::{Dtype, Tensor, TensorSpec};
use crate::weights::Weights;

impl<'a, M: Model> Weights<'a, M> {
    /// Weights from the bytes of a safetensors file, named and shaped as a `PyTorch` `state_dict`, in `F32`, `F16` or `BF16`.
    ///
    /// Tensors named `num_batches_tracked`, which `PyTorch` saves with each batch normalisation, are passed over.
    ///
    /// # Errors
    ///
    /// If the bytes are no safetensors file, or its tensors are not exactly those that the model needs.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, WeightsError> {
        let file = SafeTensors::deserialize(bytes).map_err(|error| WeightsError::NotSafetensors(error.to_string()))?;
        let is_used = |name: &str| name.rsplit('.').next() != Some("num_batches_tracked");
        let mut stored: BTreeMap<&str, TensorView<'a>> = file.iter().filter(|(name, _)| is_used(name)).collect();

        let mut tensors = Vec::with_capacity(M::TENSORS.len());
        let mut mismatches = Vec::new();
        for spec in M::TENSORS {
            match stored.remove(spec.name).ok_or(Mismatch::missing(spec)).and_then(|found| fit(spec, &found)) {
                Ok(tensor) => tensors.push(tensor),
                Err(mismatch) => mismatches.push(mismatch),
            }
        }
        mismatches.extend(
            stored
                .iter()
                .map(|(name, found)| Mismatch::Unused { name: (*name).into(), dimensions: found.shape().into() }),
        );

        if mismatches.is_empty() {
            Ok(Self::from_tensors(tensors))
        } else {
            Err(WeightsError::Mismatch { model: M::NAME, mismatches })
        }
    }
}

impl<M: Model> Engine<M> {
    /// An engine with weights from the bytes of a safetensors file; see [`Weights::from_bytes`].
    ///
    /// # Errors
    ///
    /// If the bytes are no safetensors file, or its tensors are not exactly those that the model needs.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WeightsError> {
        Weights::from_bytes(bytes).map(|weights| Self::new(&weights))
    }

    /// An engine with weights from a safetensors file; see [`Weights::from_bytes`].
    ///
    /// While it is made, the file and the engine's own weights are in memory at once, and nothing else of their size.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is no safetensors file, or its tensors are not exactly those that the model needs.
    #[cfg(feature = "std")]
    pub fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, WeightsError> {
        let path = path.as_ref();
        match std::fs::read(path) {
            Ok(bytes) => Self::from_bytes(&bytes),
            Err(error) => Err(WeightsError::Unreadable { path: path.into(), error }),
        }
    }
}

/// A stored tensor as the one that the model needs.
fn fit<'a>(spec: &TensorSpec, found: &TensorView<'a>) -> Result<Tensor<'a>, Mismatch> {
    if found.shape() != spec.dimensions {
        return Err(Mismatch::WrongShape { name: spec.name, expected: spec.dimensions, found: found.shape().into() });
    }
    let dtype = match found.dtype() {
        tensor::Dtype::F32 => Dtype::F32,
        tensor::Dtype::F16 => Dtype::F16,
        tensor::Dtype::BF16 => Dtype::Bf16,
        other => {
            return Err(Mismatch::WrongType { name: spec.name, found: other.to_string() });
        }
    };
    Ok(Tensor::stored(dtype, found.data(), 0, spec.values()))
}

/// Why weights cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum WeightsError {
    /// The file cannot be read.
    #[cfg(feature = "std")]
    Unreadable {
        /// Where it should be.
        path: std::path::PathBuf,
        /// What the operating system says.
        error: std::io::Error,
    },
    /// The bytes are not those of a safetensors file; why.
    NotSafetensors(String),
    /// The tensors are not those that the model needs.
    Mismatch {
        /// The model's name.
        model: &'static str,
        /// All differences: first those of the model's tensors in their order, then what the model does not need.
        mismatches: Vec<Mismatch>,
    },
}

/// A difference between the tensors that a model needs and those that it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// A tensor is not there.
    Missing {
        /// Its name.
        name: &'static str,
        /// Its dimensions.
        dimensions: &'static [usize],
    },
    /// A tensor has other dimensions.
    WrongShape {
        /// Its name.
        name: &'static str,
        /// The dimensions that the model needs.
        expected: &'static [usize],
        /// The dimensions that it has.
        found: Vec<usize>,
    },
    /// The values of a tensor are neither `F32` nor `F16` nor `BF16`.
    WrongType {
        /// Its name.
        name: &'static str,
        /// The type of its values.
        found: String,
    },
    /// The model does not need a tensor.
    Unused {
        /// Its name.
        name: String,
        /// Its dimensions.
        dimensions: Vec<usize>,
    },
}

impl Mismatch {
    fn missing(spec: &TensorSpec) -> Self {
        Self::Missing { name: spec.name, dimensions: spec.dimensions }
    }
}

impl fmt::Display for WeightsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "std")]
            Self::Unreadable { path, error } => {
                write!(f, "cannot read `{}`: {error}", path.display())
            }
            Self::NotSafetensors(reason) => write!(f, "not a safetensors file: {reason}"),
            Self::Mismatch { model, mismatches } => {
                write!(f, "the weights are not those of `{model}`:")?;
                mismatches.iter().try_for_each(|mismatch| write!(f, "\n- {mismatch}"))
            }
        }
    }
}

impl Error for WeightsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            #[cfg(feature = "std")]
            Self::Unreadable { error, .. } => Some(error),
            Self::NotSafetensors(_) | Self::Mismatch { .. } => None,
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { name, dimensions } => {
                write!(f, "`{name}` is missing; it should be {}", Dimensions(dimensions))
            }
            Self::WrongShape { name, expected, found } => {
                write!(f, "`{name}` is {}, not {}", Dimensions(found), Dimensions(expected))?;
                let is_transposed = expected.len() > 1 && found.iter().eq(expected.iter().rev());
                if is_transposed { f.write_str("; it looks transposed") } else { Ok(()) }
            }
            Self::WrongType { name, found } => {
                write!(f, "`{name}` is in {found}, not in F32, F16 or BF16")
            }
            Self::Unused { name, dimensions } => {
                write!(f, "`{name}`, which is {}, has no place in the model", Dimensions(dimensions))
            }
        }
    }
}
