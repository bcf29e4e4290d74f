//! The weights of a model, before an engine has packed them.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::model::{Embedded, Model};
use crate::tensor::{Tensor, TensorSpec, split_mix_64};

/// Values for all parameters of a model; each [`Engine`](crate::Engine) copies them.
pub struct Weights<'a, M> {
    tensors: Vec<Tensor<'a>>,
    model: PhantomData<fn() -> M>,
}

impl<M: Model> Weights<'static, M> {
    /// The weights that the model's file names, which are part of the program.
    pub fn embedded() -> Self
    where
        M: Embedded,
    {
        Self::from_tensors(M::tensors().to_vec())
    }

    /// Random weights, scaled so that values neither grow nor shrink much from layer to layer; the same seed gives the same
    /// weights.
    pub fn random(seed: u64) -> Self {
        let draw = |(index, spec): (usize, &TensorSpec)| {
            Tensor::drawn(spec.init, split_mix_64(seed, index as u64), spec.values())
        };
        Self::from_tensors(M::TENSORS.iter().enumerate().map(draw).collect())
    }
}

impl<'a, M> Weights<'a, M> {
    /// The tensors stand in the order of [`Model::TENSORS`].
    pub(crate) fn from_tensors(tensors: Vec<Tensor<'a>>) -> Self {
        Self { tensors, model: PhantomData }
    }

    pub(crate) fn tensors(&self) -> &[Tensor<'a>] {
        &self.tensors
    }
}

impl<M> Clone for Weights<'_, M> {
    fn clone(&self) -> Self {
        Self::from_tensors(self.tensors.clone())
    }
}

impl<M: Model> fmt::Debug for Weights<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Weights").field("model", &M::NAME).field("tensors", &self.tensors.len()).finish()
    }
}
