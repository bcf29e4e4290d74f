//! The keys of a layer while they are checked by themselves, whatever feeds it.

use crate::check::activation;
use crate::check::ops;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dtype::WeightsDtype;
use crate::shape::Shape;
use crate::source::Span;
use crate::syntax::{Given, ast};

/// What the check of a layer's keys has at hand.
pub struct Keys<'a> {
    /// The layer.
    pub layer: &'a ast::Layer,
    /// The size of what feeds it first, where that is known.
    pub input: Option<Shape>,
    /// The model's `exact`.
    pub exact: &'a Given<bool>,
    /// The model's `weights_dtype`.
    pub weights_dtype: &'a Given<WeightsDtype>,
    /// Where mistakes go.
    pub diagnostics: &'a mut Diagnostics,
}

impl Keys<'_> {
    /// Reports what is wrong with the keys of the layer.
    pub fn check(mut self) {
        if let Some(activation) = self.layer.activation.as_ref() {
            activation::check_keys(&activation.value, &mut self);
        }
        if let Some(op) = &self.layer.op {
            ops::check_keys(op, &mut self);
        }
    }

    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The layer's name in backticks.
    pub fn name(&self) -> String {
        format!("`{}`", self.layer.name)
    }

    /// Where the layer as a whole is reported.
    pub fn at(&self) -> Span {
        self.layer.at()
    }

    /// Whether what is not written has its default. Where a key is unknown, it may have been meant as any.
    pub const fn are_known(&self) -> bool {
        self.layer.keys_known
    }

    /// Whether a feature map of known size feeds the layer.
    pub const fn have_map(&self) -> bool {
        matches!(self.input, Some(Shape::Map(_)))
    }
}
