//! What exporters write as several nodes, since older operator sets, or all, have no operator for it.
//!
//! ```text
//! x * sigmoid(x)                          -> Silu
//! clip(x + 3, 0, 6) / 6                   -> HardSigmoid
//! x * hard_sigmoid(x), x * clip(…) / 6    -> HardSwish
//! x * (1 + erf(x / √2)) / 2               -> Gelu
//! reshape(instance_norm(reshape(x)))      -> GroupNormalization
//! x / max(reduce_l2(x), 1e-12)            -> LpNormalization
//! ```
//!
//! The last node of each becomes the whole. The others stay, for those that read them as well; if there are none, they help to
//! compute nothing and go.

use std::collections::BTreeMap;
use std::f32::consts::{FRAC_1_SQRT_2, SQRT_2};

use super::infer::axes;
use crate::import::read::{Attribute, Node};
use crate::import::tensor::Tensor;

/// How far a constant may be from what it stands for, as a part of it: exporters write them in single or half precision.
const NEAR: f32 = 2.5e-4;

/// Puts one node in place of each last node of several.
pub fn recognise(nodes: &mut [Node], constants: &BTreeMap<String, Tensor>, dims: &BTreeMap<String, Vec<usize>>) {
    let makers = nodes.iter().enumerate().map(|(index, node)| (node.output().to_owned(), index)).collect();
    for index in 0..nodes.len() {
        let graph = Graph { nodes, makers: &makers, constants, dims };
        if let Some((op, inputs, attributes)) = graph.whole(&nodes[index]) {
            let node = &mut nodes[index];
            op.clone_into(&mut node.op);
            node.inputs = inputs;
            node.attributes = attributes;
        }
    }
}

/// An operator, its inputs and its attributes.
type Whole = (&'static str, Vec<String>, BTreeMap<String, Attribute>);

struct Graph<'a> {
    nodes: &'a [Node],
    /// The node that gives a value first.
    makers: &'a BTreeMap<String, usize>,
    constants: &'a BTreeMap<String, Tensor>,
    dims: &'a BTreeMap<String, Vec<usize>>,
}

impl<'a> Graph<'a> {
    /// What a node is the last one of.
    fn whole(&self, node: &'a Node) -> Option<Whole> {
        match node.op.as_str() {
            "Mul" => self.gated(node).or_else(|| self.gelu(node)).or_else(|| self.sixth(node)),
            "Div" => self.sixth(node).or_else(|| self.normalised(node)),
            "Reshape" => self.grouped(node),
            _ => None,
        }
    }

    /// An instance norm of groups of channels, each of which was made one.
    fn grouped(&self, node: &'a Node) -> Option<Whole> {
        let norm = self.maker(node.input()).filter(|node| node.op == "InstanceNormalization")?;
        let groups = self.maker(norm.input()).filter(|node| node.op == "Reshape")?;
        let dims = |name: &str| self.dims.get(name).map(Vec::as_slice);
        let (from, parts, to) = (dims(groups.input())?, dims(groups.output())?, dims(node.output())?);
        let (&[1, channels, _, _], &[1, count, ..]) = (from, parts) else {
            return None;
        };
        if from != to || !channels.is_multiple_of(count) {
            return None;
        }
        let mut attributes = norm.attributes.clone();
        attributes.insert("num_groups".to_owned(), Attribute::Int(i64::try_from(count).ok()?));
        let inputs = [&[groups.input().to_owned()], norm.inputs.get(1..)?].concat();
        Some(("GroupNormalization", inputs, attributes))
    }

    /// `x` divided by its length along an axis, which may be held away from 0 by what `l2_normalize` has for that.
    fn normalised(&self, node: &'a Node) -> Option<Whole> {
        let [x, length] = two(node)?;
        let of = |value: &str, op: &str| self.maker(value).filter(|node| node.op == op);
        let length = of(length, "Expand").map_or(length, Node::input);
        let length = match of(length, "Clip") {
            Some(clip) => self.is_least(clip).then_some(clip.input())?,
            None => length,
        };
        let length = of(length, "ReduceL2").filter(|length| length.input() == x)?;
        let axes = axes(length, self.constants)??;
        let &[along] = axes.as_slice() else {
            return None;
        };
        if length.int("keepdims").ok()?.unwrap_or(1) == 0 {
            return None;
        }
        Some(("LpNormalization", vec![x.to_owned()], [("axis".to_owned(), Attribute::Int(along))].into()))
    }

    /// Whether a `Clip` only holds values away from 0 as `l2_normalize` does.
    fn is_least(&self, clip: &Node) -> bool {
        let least = match clip.optional_input(1) {
            Some(input) => self.constants.get(input).and_then(Tensor::scalar),
            None => clip.float("min").ok().flatten(),
        };
        let has_most = clip.optional_input(2).is_some() || clip.attributes.contains_key("max");
        least.is_some_and(|least| is_near(least, 1e-12)) && !has_most
    }

    /// `x * sigmoid(x)` and `x * hard_sigmoid(x)`.
    fn gated(&self, node: &'a Node) -> Option<Whole> {
        let [a, b] = two(node)?;
        let gate = |x: &str, gate: &str| {
            let gate = self.maker(gate).filter(|gate| gate.input() == x)?;
            let op = match gate.op.as_str() {
                "Sigmoid" => "Silu",
                "HardSigmoid" if has(gate, "alpha", 1.0 / 6.0) && has(gate, "beta", 0.5) => "HardSwish",
                _ => return None,
            };
            Some((op, vec![x.to_owned()], BTreeMap::new()))
        };
        gate(a, b).or_else(|| gate(b, a))
    }

    /// A sixth of `clip(x + 3, 0, 6)`, or of `x` times that.
    fn sixth(&self, node: &'a Node) -> Option<Whole> {
        let sixfold = match node.op.as_str() {
            "Div" => self.times(node, 6.0, false)?,
            _ => self.times(node, 1.0 / 6.0, true)?,
        };
        if let Some(x) = self.shifted(sixfold) {
            let attributes = [("alpha", 1.0 / 6.0), ("beta", 0.5)];
            let attributes = attributes.map(|(name, value)| (name.to_owned(), Attribute::Float(value)));
            return Some(("HardSigmoid", vec![x.to_owned()], attributes.into()));
        }
        let [a, b] = two(self.maker(sixfold).filter(|node| node.op == "Mul")?)?;
        let x = if self.shifted(b) == Some(a) { a } else { Some(b).filter(|b| self.shifted(a) == Some(b))? };
        Some(("HardSwish", vec![x.to_owned()], BTreeMap::new()))
    }

    /// `x` of `clip(x + 3, 0, 6)`.
    fn shifted(&self, value: &str) -> Option<&'a str> {
        let clip = self.maker(value).filter(|node| node.op == "Clip")?;
        let bound = |index: usize, name: &str| match clip.optional_input(index) {
            Some(input) => self.constants.get(input)?.scalar(),
            None => clip.float(name).ok()?,
        };
        if bound(1, "min")? != 0.0 || !is_near(bound(2, "max")?, 6.0) {
            return None;
        }
        self.times(self.maker(clip.input()).filter(|node| node.op == "Add")?, 3.0, true)
    }

    /// `x * (1 + erf(x / √2)) / 2`, the half being anywhere.
    fn gelu(&self, node: &'a Node) -> Option<Whole> {
        let product = |value: &str| self.maker(value).filter(|node| node.op == "Mul");
        let x = if let Some(whole) = self.times(node, 0.5, true) {
            let [a, b] = two(product(whole)?)?;
            self.gelu_of(a, b).or_else(|| self.gelu_of(b, a))
        } else {
            let [a, b] = two(node)?;
            let half = |half: &str, other: &str| self.gelu_of(self.times(product(half)?, 0.5, true)?, other);
            let gate = |x: &'a str, gate: &str| self.gelu_of(x, self.times(product(gate)?, 0.5, true)?);
            half(a, b).or_else(|| half(b, a)).or_else(|| gate(a, b)).or_else(|| gate(b, a))
        };
        Some(("Gelu", vec![x?.to_owned()], BTreeMap::new()))
    }

    /// `x`, if `gate` is `1 + erf(x / √2)`.
    fn gelu_of(&self, x: &'a str, gate: &str) -> Option<&'a str> {
        let sum = self.maker(gate).filter(|node| node.op == "Add")?;
        let erf = self.maker(self.times(sum, 1.0, true)?).filter(|node| node.op == "Erf")?;
        let scaled = self.maker(erf.input())?;
        let inner = match scaled.op.as_str() {
            "Div" => self.times(scaled, SQRT_2, false),
            "Mul" => self.times(scaled, FRAC_1_SQRT_2, true),
            _ => None,
        };
        inner.filter(|inner| *inner == x)
    }

    /// The other operand of a node of which one is the number `value`; the second, unless the order makes no difference.
    fn times(&self, node: &'a Node, value: f32, either: bool) -> Option<&'a str> {
        let [a, b] = two(node)?;
        let is_value = |name: &str| {
            let number = self.constants.get(name).and_then(Tensor::scalar);
            number.is_some_and(|number| is_near(number, value))
        };
        if is_value(b) { Some(a) } else { Some(b).filter(|_| either && is_value(a)) }
    }

    fn maker(&self, value: &str) -> Option<&'a Node> {
        self.makers.get(value).map(|index| &self.nodes[*index])
    }
}

fn two(node: &Node) -> Option<[&str; 2]> {
    match node.inputs.as_slice() {
        [a, b] => Some([a, b]),
        _ => None,
    }
}

fn has(node: &Node, name: &str, value: f32) -> bool {
    matches!(node.float(name), Ok(Some(found)) if is_near(found, value))
}

fn is_near(a: f32, b: f32) -> bool {
    (a - b).abs() <= NEAR * b.abs()
}
