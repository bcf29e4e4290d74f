//! A layer while it is checked.

use std::collections::BTreeMap;

use crate::check::ir::{Activation, Init, Op, Role, Tensor, TensorId, ValueId};
use crate::check::trail::{Reach, Trail};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dtype::WeightsDtype;
use crate::shape::{LIMIT, Map, Rounding, Shape, product};
use crate::source::{Span, Spanned};
use crate::syntax::{Given, ast};

/// What the check of one layer has at hand.
pub struct Site<'a> {
    /// The layer.
    pub layer: &'a ast::Layer,
    /// What feeds it: one value or more.
    pub feeds: &'a [ValueId],
    /// Their sizes.
    pub inputs: &'a [Shape],
    /// All values so far.
    pub trail: &'a Trail,
    /// The model's rounding; unknown where it has a mistake.
    pub rounding: Option<Rounding>,
    /// The model's `exact`.
    pub exact: &'a Given<bool>,
    /// The model's `weights_dtype`.
    pub weights_dtype: &'a Given<WeightsDtype>,
    /// All tensors so far.
    pub tensors: &'a mut Vec<Tensor>,
    /// The name of the layer that each tensor belongs to, and where it is written, by the tensor's name.
    pub owners: &'a mut BTreeMap<String, Spanned<String>>,
    /// Whether all tensors of the layer are known so far. Where one is not, it was reported, and a stand-in has its place.
    pub tensors_known: bool,
    /// Where mistakes go.
    pub diagnostics: &'a mut Diagnostics,
}

/// A layer's op with all that follows from it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The op.
    pub op: Op,
    /// Applied to the output.
    pub activation: Option<Activation>,
    /// The size of the output.
    pub shape: Shape,
    /// How that size came about, with numbers.
    pub sizes: Vec<String>,
    /// What it tells of the size of the input.
    pub reach: Reach,
    /// Learned parameters.
    pub parameters: u64,
    /// How their number came about.
    pub count: String,
    /// Multiply-adds.
    pub multiply_adds: u64,
    /// Parameters without sharing.
    pub unshared_parameters: u64,
    /// Whether its tensors are all known, and so the numbers of parameters and multiply-adds.
    pub tensors_known: bool,
}

impl Checked {
    /// An op without parameters whose output is `shape`.
    pub fn new(op: Op, shape: Shape, reach: Reach) -> Self {
        Self {
            op,
            activation: None,
            shape,
            sizes: Vec::new(),
            reach,
            parameters: 0,
            count: String::new(),
            multiply_adds: 0,
            unshared_parameters: 0,
            tensors_known: true,
        }
    }
}

impl Site<'_> {
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

    /// The size of the one input.
    pub fn input(&self) -> Option<Shape> {
        self.inputs.first().copied()
    }

    /// The sizes on the way to the first input.
    pub fn trails(&self) -> String {
        self.feeds.first().map(|feed| self.trail.sizes(*feed)).unwrap_or_default()
    }

    /// The name of the first input as the layer's own `from` has it; nothing where it has none.
    pub fn written_feed(&self) -> Option<&str> {
        let Given::Value(from) = &self.layer.from else { return None };
        // What feeds a block stands where that is used, in front of its layers.
        if from.span.start < self.layer.span.start {
            return None;
        }
        from.value.feeds.first().map(|feed| feed.asked.value.as_str())
    }

    /// The name of a value as the layer may write it: in a block, that of one of its layers; nothing for what is outside.
    pub fn as_written<'n>(&self, name: &'n str) -> Option<&'n str> {
        match self.diagnostics.instances.name_at(&self.layer.span) {
            Some(instance) => name.strip_prefix(instance)?.strip_prefix('.'),
            None => Some(name),
        }
    }

    /// The feature map that the layer is fed; reports it if that is a vector.
    pub fn map(&mut self) -> Option<Map> {
        match self.input()? {
            Shape::Map(map) => Some(map),
            Shape::Features(features) => {
                let title = format!(
                    "layer {} needs a feature map, but its input is a vector of {features} features",
                    self.name()
                );
                let flattened = self.feeds.first().and_then(|feed| self.trail.vector_from(*feed));
                let at = self.layer.at();
                let instance = self.diagnostics.instances.name_at(&at).map(|name| (name, format!("{name}.")));
                let help = match (flattened, instance) {
                    (Some((layer, _)), Some((name, inner))) if layer != name && !layer.starts_with(&inner) => {
                        let repeated = name.rsplit_once('.').filter(|(used, number)| {
                            let of_before = layer.strip_prefix(used).and_then(|rest| rest.strip_prefix('.'));
                            number.parse::<u64>().is_ok()
                                && of_before.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                        });
                        match repeated {
                            Some((used, _)) => format!(
                                "remove `repeat` of `{used}`: what the block gives is a vector, which cannot be its input"
                            ),
                            None => format!("feed `{name}` a feature map: `{layer}` makes a vector of its input"),
                        }
                    }
                    (Some((layer, map)), _) => match self.as_written(map).filter(|_| self.written_feed().is_some()) {
                        Some(map) => format!("write `from = \"{map}\"`: `{layer}` makes a vector of it"),
                        None => format!("move {} above `{layer}`, which makes a vector of its input", self.name()),
                    },
                    (None, _) => "declare the input with `height`, `width` and `channels`".to_owned(),
                };
                let diagnostic = Diagnostic::new(title, self.at(), "needs height, width and channels");
                self.push(diagnostic.note(self.trails()).help(help));
                None
            }
        }
    }

    /// Adds a tensor of the layer; `suffix` is what follows the layer's name in the tensor's.
    pub fn tensor(&mut self, suffix: &str, dimensions: &[usize], role: Role, init: Init) -> TensorId {
        let added = self.add_tensor(suffix, dimensions, role, init);
        self.tensors_known &= added.is_some();
        added.unwrap_or(TensorId(0))
    }

    /// Adds a tensor; nothing where it has a mistake, or where the layer has no name of its own, which is reported when the
    /// file is read.
    fn add_tensor(&mut self, suffix: &str, dimensions: &[usize], role: Role, init: Init) -> Option<TensorId> {
        let named = self.layer.named.as_ref()?;
        let name = format!("{}.{suffix}", self.layer.name);
        if product(dimensions).is_none_or(|values| values > LIMIT as u64) {
            let title = format!("tensor `{name}` is too large: {dimensions:?}");
            let note = format!("a tensor may hold {LIMIT} values at most");
            self.push(Diagnostic::new(title, named.clone(), "too many parameters").note(note).note(self.trails()));
            return None;
        }
        let owner = Spanned::new(self.layer.name.clone(), named.clone());
        if let Some(first) = self.owners.insert(name.clone(), owner) {
            // Two layers of one name are reported as such.
            if first.value != self.layer.name {
                let title = format!("two layers have a tensor that is called `{name}`");
                let diagnostic = Diagnostic::new(title, named.clone(), "the second of them")
                    .secondary(first.span, "the first of them")
                    .help("give one of the layers another name");
                self.push(diagnostic);
            }
            return None;
        }
        let flattened = self.feeds.first().and_then(|feed| self.trail.flattened(*feed));
        self.tensors.push(Tensor { name, dimensions: dimensions.to_vec(), role, init, flattened });
        Some(TensorId(self.tensors.len() - 1))
    }

    /// Adds the tensor of a layer's weights, each of whose outputs sums over `fan_in` values.
    pub fn weight(&mut self, dimensions: &[usize], role: Role, fan_in: u64) -> TensorId {
        let bound = (6.0 / fan_in as f64).sqrt() as f32;
        self.tensor("weight", dimensions, role, Init::Uniform { bound })
    }

    /// Adds the tensor of a layer's bias.
    pub fn bias(&mut self, outputs: usize) -> TensorId {
        self.tensor("bias", &[outputs], Role::Bias, Init::Uniform { bound: 0.05 })
    }
}
