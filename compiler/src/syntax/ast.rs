//! A model as it is written.

use crate::dtype::WeightsDtype;
use crate::shape::{Rounding, Shape};
use crate::source::{Span, Spanned};
use crate::syntax::activations::Activation;
use crate::syntax::ops::{Entry, Op};
use crate::syntax::table::Given;
use crate::syntax::values::{Layout, Names};

/// A whole file.
#[derive(Clone, Debug)]
pub struct Model {
    /// `name`.
    pub name: Option<Spanned<String>>,
    /// `input` or `inputs`, in the order of declaration.
    pub inputs: Vec<Input>,
    /// `outputs`.
    pub outputs: Given<Names>,
    /// `rounding`.
    pub rounding: Given<Rounding>,
    /// `exact`.
    pub exact: Given<bool>,
    /// `weights_dtype`.
    pub weights_dtype: Given<WeightsDtype>,
    /// `weights`.
    pub weights: Option<Spanned<String>>,
    /// `schedules`.
    pub schedules: Option<Spanned<String>>,
    /// `layer`, in the order of declaration.
    pub layers: Vec<Layer>,
    /// Whether all names of inputs and layers could be read. If not, a name that seems to be unknown may not be.
    pub names_known: bool,
}

/// A declared input.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// `input` where there is but one, else its name.
    pub name: Spanned<String>,
    /// Its size; unknown where it has a mistake.
    pub shape: Option<Shape>,
    /// `layout`.
    pub layout: Layout,
}

/// One `[[layer]]`.
#[derive(Clone, Debug)]
pub struct Layer {
    /// `name`, or a name made from the kind and the position among layers of that kind.
    pub name: String,
    /// Where the name is written, if it is.
    pub named: Option<Span>,
    /// Where the layer as a whole is reported.
    pub span: Span,
    /// `kind`, where it is known.
    pub kind: Option<&'static Entry>,
    /// `from`.
    pub from: Given<Names>,
    /// The claim `output`.
    pub output: Option<Spanned<Shape>>,
    /// The claim `parameters`.
    pub parameters: Option<Spanned<u64>>,
    /// `activation`, of a layer that computes something before it.
    pub activation: Option<Spanned<Activation>>,
    /// Whether `activation` and all keys of the op could be read.
    pub is_whole: bool,
    /// What it does; unknown where any part of the layer that matters to its size has a mistake.
    pub op: Option<Op>,
}

impl Layer {
    /// Where a mistake is reported that concerns the layer as a whole: at its name, or else at its first line.
    pub fn at(&self) -> Span {
        self.named.clone().unwrap_or_else(|| self.span.clone())
    }
}
