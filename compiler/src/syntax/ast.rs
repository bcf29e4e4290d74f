//! A model as it is written.

use crate::dtype::WeightsDtype;
use crate::shape::{Rounding, Shape};
use crate::source::{Span, Spanned};
use crate::syntax::activations::Activation;
use crate::syntax::ops::{Entry, Op};
use crate::syntax::output::Outputs;
use crate::syntax::table::Given;
use crate::syntax::values::Layout;

/// A whole file.
#[derive(Clone, Debug)]
pub struct Model {
    /// `name`.
    pub name: Option<Spanned<String>>,
    /// `input` or `inputs`, in the order of declaration.
    pub inputs: Vec<Input>,
    /// `outputs`.
    pub outputs: Given<Outputs>,
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
    /// `block`, in the order of declaration.
    pub blocks: Vec<Block>,
    /// `layer`, in the order of declaration, with the layers of a block in the place of one that uses it.
    pub layers: Vec<Layer>,
    /// Whether there are no layers besides these, as far as can be told.
    pub layers_known: bool,
    /// Whether all names of inputs and layers could be read. If not, a name that seems to be unknown may not be.
    pub names_known: bool,
}

/// One `[[block]]`.
#[derive(Clone, Debug)]
pub struct Block {
    /// The block as a model by itself, whose inputs have no sizes and whose layers are those of the block as far as they can be read
    /// without the values of its keys. What is said of it is what can be said without sizes.
    pub model: Model,
    /// Whether its layers stand in the place of a layer of the model, and are checked there.
    pub is_put_in: bool,
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

/// An output that is named.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// The name of the layer.
    pub name: Spanned<String>,
    /// `layout`, where it is written and could be read.
    pub layout: Option<Spanned<Layout>>,
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
    pub from: Given<Feeds>,
    /// The uses of blocks whose last layer this is, the innermost first: their names stand for it as well.
    pub ends: Vec<End>,
    /// The claim `output`.
    pub output: Option<Spanned<Shape>>,
    /// The claim `parameters`.
    pub parameters: Option<Spanned<u64>>,
    /// `activation`, of a layer that computes something before it.
    pub activation: Option<Spanned<Activation>>,
    /// Whether it was meant as an input of the model, which is reported.
    pub is_input: bool,
    /// Whether `activation` and all keys of the op could be read.
    pub is_whole: bool,
    /// Whether its kind is one, and all keys that are written are keys of it. Where not, what it does is not known.
    pub keys_known: bool,
    /// What it does, or was probably meant to, as far as its keys say.
    pub op: Option<Op>,
}

/// What `from` names.
#[derive(Clone, Debug)]
pub struct Feeds {
    /// Those that could be read.
    pub feeds: Vec<Feed>,
    /// Whether that is all.
    pub complete: bool,
}

/// One of the values that feed a layer.
#[derive(Clone, Debug)]
pub struct Feed {
    /// What it is.
    pub source: Source,
    /// Where that is written.
    pub named: Span,
    /// By which name and where the layer asks for it: by that and there as well, but for an input of a block, which the block asks for
    /// and its use names.
    pub asked: Spanned<String>,
    /// The layer that names it, if that is one that uses a block.
    pub by: Option<String>,
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// The layer or input of this name.
    Named(String),
    /// What would feed the layer at this index if it did not say so: the layer before it or, for the first, the one input.
    Before(usize),
}

/// The end of an instance of a block, or of several.
#[derive(Clone, Debug)]
pub struct End {
    /// The name of the layer that uses the block.
    pub name: String,
    /// Where the name is written, if it is.
    pub named: Option<Span>,
    /// The index of the first of its layers.
    pub first: usize,
    /// The claim `output`.
    pub output: Option<Spanned<Shape>>,
    /// The claim `parameters`.
    pub parameters: Option<Spanned<u64>>,
    /// The names that its block has for its inputs, and what feeds each, where the layer says so.
    pub inputs: Vec<(String, Option<Feed>)>,
}

impl Layer {
    /// Where a mistake is reported that concerns the layer as a whole: at its name, or else at its first line. The name that the
    /// last layer of a block has from what uses the block stands in front of the instance, and is another layer's.
    pub fn at(&self) -> Span {
        let own = self.named.clone().filter(|named| named.start >= self.span.start);
        own.unwrap_or_else(|| self.span.clone())
    }

    /// Where it has its name from, or else its first line.
    pub fn declared(&self) -> Span {
        self.named.clone().unwrap_or_else(|| self.span.clone())
    }
}
