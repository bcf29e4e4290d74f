//! What exporters write as several nodes, since older operator sets, or all, have no operator for it.
//!
//! ```text
//! x * sigmoid(x)                          -> Silu
//! x * tanh(softplus(x))                   -> Mish
//! log(sigmoid(x))                         -> LogSigmoid, which ONNX does not have
//! where(x > 20, x, softplus(x))           -> Softplus, which is `x` there in single precision
//! clip(x + 3, 0, 6) / 6                   -> HardSigmoid
//! x * hard_sigmoid(x), x * clip(…) / 6    -> HardSwish
//! x * (1 + erf(x / √2)) / 2               -> Gelu, and likewise with tanh for erf
//! relu(x) + -slope * relu(-x)             -> PRelu
//! reshape(instance_norm(reshape(x)))      -> GroupNormalization
//! x / max(reduce_l2(x), epsilon)          -> LpNormalization, with the length written in whatever way
//! (x - mean) / sqrt(variance + epsilon)   -> MeanVarianceNormalization, which has here an epsilon of its own,
//! x * inverse + (bias - mean * inverse)      and a scale and a bias
//! ```
//!
//! The last node of each becomes the whole. The others stay, for those that read them as well; if there are none, they help to
//! compute nothing and go.

use std::collections::BTreeMap;
use std::f32::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI, SQRT_2};

use super::Names;
use super::infer::axes;
use crate::import::read::{Attribute, Node, attributes};
use crate::import::tensor::Tensor;
use crate::import::why::axis;

/// How far a constant may be from what it stands for, as a part of it: exporters write them in single or half precision.
const NEAR: f32 = 2.5e-4;

/// Puts one node in place of each last node of several.
pub fn recognise(
    nodes: &mut [Node],
    constants: &mut BTreeMap<String, Tensor>,
    dims: &BTreeMap<String, Vec<usize>>,
    names: &mut Names,
) {
    let makers = nodes.iter().enumerate().map(|(index, node)| (node.output().to_owned(), index)).collect();
    for index in 0..nodes.len() {
        let graph = Graph { nodes, makers: &makers, constants, dims };
        if let Some((op, mut inputs, attributes)) = graph.whole(&nodes[index]) {
            if let Some(slopes) = graph.negated_slopes(op, &inputs) {
                inputs[1] = names.make(&inputs[1], "negated");
                constants.insert(inputs[1].clone(), slopes);
            }
            let node = &mut nodes[index];
            op.clone_into(&mut node.op);
            node.inputs = inputs;
            node.attributes = attributes;
        }
    }
}

/// An operator, its inputs and its attributes.
type Whole = (&'static str, Vec<String>, BTreeMap<String, Attribute>);

/// The length of a vector.
struct Length<'a> {
    /// The vector.
    of: &'a str,
    /// The node that adds up its squares, which knows along which axis.
    sum: &'a Node,
    /// What it is at least.
    least: Option<f32>,
}

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
            "Add" => self.prelu(node).or_else(|| self.standard_of_products(node)),
            "Mul" => {
                let gate = self.gated(node).or_else(|| self.gelu(node)).or_else(|| self.sixth(node));
                gate.or_else(|| self.normalised(node)).or_else(|| self.standard(node))
            }
            "Div" => self.sixth(node).or_else(|| self.normalised(node)).or_else(|| self.standard(node)),
            "Reshape" => self.grouped(node),
            "Log" => {
                let sigmoid = self.made(node.input(), "Sigmoid")?;
                Some(("LogSigmoid", vec![sigmoid.input().to_owned()], BTreeMap::new()))
            }
            "Where" => self.guarded(node),
            _ => None,
        }
    }

    /// An instance norm of groups of channels, each of which was made one.
    fn grouped(&self, node: &'a Node) -> Option<Whole> {
        let norm = self.made(node.input(), "InstanceNormalization")?;
        let groups = self.made(norm.input(), "Reshape")?;
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

    /// `x` divided by its length along an axis, or multiplied by the inverse, which may be held away from infinity.
    fn normalised(&self, node: &'a Node) -> Option<Whole> {
        let [a, b] = two(node)?;
        let divided = |x: &'a str, length: &str| self.length(length).filter(|length| length.of == x);
        let multiplied = |x: &'a str, inverse: &str| {
            let (inverse, most) = self.bounded(inverse, "Min");
            let length = divided(x, self.made(inverse, "Reciprocal")?.input())?;
            Some(Length { least: most.map(f32::recip).or(length.least), ..length })
        };
        let length = match node.op.as_str() {
            "Div" => divided(a, b)?,
            _ => either([a, b], multiplied)?,
        };
        let axes = axes(length.sum, self.constants)??;
        let &[along] = axes.as_slice() else {
            return None;
        };
        if length.sum.int("keepdims").ok()?.unwrap_or(1) == 0 {
            return None;
        }
        let epsilon = length.least.unwrap_or(1e-12);
        let attributes = attributes([("axis", Attribute::Int(along)), ("epsilon", Attribute::Float(epsilon))]);
        Some(("LpNormalization", vec![length.of.to_owned()], attributes))
    }

    /// `x` less its mean along some axes, divided by the square root of its variance along them and a number.
    fn standard(&self, node: &'a Node) -> Option<Whole> {
        let [a, b] = two(node)?;
        let (centred, statistics) = match node.op.as_str() {
            "Div" => (a, self.deviation(b)?),
            _ => either([a, b], |a, b| Some((a, self.inverse(b)?)))?,
        };
        let (x, along) = self.centred(centred)?;
        let is_of_it = (x, &along) == (statistics.x, &statistics.along);
        is_of_it.then(|| statistics.normalised(vec![x.to_owned()]))
    }

    /// `x * inverse + (bias - mean * inverse)`, where the reciprocal of the deviation, `inverse`, may have been multiplied by a scale.
    fn standard_of_products(&self, node: &'a Node) -> Option<Whole> {
        either(two(node)?, |product, shift| {
            either(two(self.made(product, "Mul")?)?, |x, inverse| {
                let (reciprocal, scale) = self.offset(inverse, "Mul").unwrap_or((inverse, ""));
                let statistics = self.inverse(reciprocal).filter(|statistics| statistics.x == x)?;
                let taken = |product: &str| {
                    either(two(self.made(product, "Mul")?)?, |mean, by| (by == inverse).then_some(mean))
                };
                let (mean, bias) = if let Some([bias, product]) = self.made(shift, "Sub").and_then(two) {
                    (taken(product)?, self.constants.contains_key(bias).then_some(bias)?)
                } else {
                    let (product, bias) = self.offset(shift, "Add").unwrap_or((shift, ""));
                    (self.made(taken(product)?, "Neg")?.input(), bias)
                };
                let is_mean = self.mean(mean)? == (x, statistics.along.clone());
                is_mean.then(|| statistics.normalised([x, scale, bias].map(str::to_owned).to_vec()))
            })
        })
    }

    /// What `value` is made of by an operator that has a constant as its other operand, and that.
    fn offset(&self, value: &str, op: &str) -> Option<(&'a str, &'a str)> {
        either(two(self.made(value, op)?)?, |x, constant| {
            self.constants.contains_key(constant).then_some((x, constant))
        })
    }

    /// What `value` is the reciprocal of the deviation of.
    fn inverse(&self, value: &str) -> Option<Statistics<'a>> {
        self.deviation(self.made(value, "Reciprocal")?.input())
    }

    /// What `value` is the deviation of: the square root of its variance and a number.
    fn deviation(&self, value: &str) -> Option<Statistics<'a>> {
        let sum = self.made(self.made(value, "Sqrt")?.input(), "Add")?;
        let (variance, epsilon) = either(two(sum)?, |variance, epsilon| Some((variance, self.number(epsilon)?)))?;
        let (square, along) = self.mean(variance)?;
        let (x, axes) = self.centred(self.squared(square)?)?;
        (axes == along).then_some(Statistics { x, along, epsilon })
    }

    /// `x` and some of its axes, if `value` is `x` less its mean along them.
    fn centred(&self, value: &str) -> Option<(&'a str, Vec<i64>)> {
        let [x, mean] = two(self.made(value, "Sub")?)?;
        self.mean(mean).filter(|(of, _)| *of == x)
    }

    /// `x` and some of its axes, from 0 on and in order, if `value` is its mean along them, which stay as axes of size 1.
    fn mean(&self, value: &str) -> Option<(&'a str, Vec<i64>)> {
        let mean = self.made(value, "ReduceMean")?;
        let rank = self.dims.get(mean.input())?.len();
        let named = axes(mean, self.constants)??;
        let along: Option<Vec<i64>> = named.iter().map(|named| Some(axis(*named, rank)? as i64)).collect();
        let mut along = along?;
        along.sort_unstable();
        (mean.int("keepdims").ok()?.unwrap_or(1) != 0).then(|| (mean.input(), along))
    }

    /// What a value is the length of: a `ReduceL2`, or the square root of a sum of squares.
    fn length(&self, value: &str) -> Option<Length<'a>> {
        let value = self.made(value, "Expand").map_or(value, Node::input);
        let (value, least) = self.bounded(value, "Max");
        let node = self.maker(value)?;
        if node.op == "ReduceL2" {
            return Some(Length { of: node.input(), sum: node, least });
        }
        let (squares, least_square) = self.bounded(node.input(), "Max");
        let sum = self.maker(squares).filter(|_| node.op == "Sqrt")?;
        let of = match sum.op.as_str() {
            "ReduceSumSquare" => sum.input(),
            "ReduceSum" => self.squared(sum.input())?,
            _ => return None,
        };
        Some(Length { of, sum, least: least_square.map(f32::sqrt).or(least) })
    }

    /// `x` of `x * x`.
    fn squared(&self, value: &str) -> Option<&'a str> {
        let node = self.maker(value)?;
        match (node.op.as_str(), two(node)?) {
            ("Mul", [a, b]) => (a == b).then_some(a),
            ("Pow", _) => self.times(node, 2.0, false),
            _ => None,
        }
    }

    /// The value that is held above or below a number, by `Max` or `Min` or by a `Clip` with that bound alone, and the number.
    fn bounded<'b>(&self, value: &'b str, op: &str) -> (&'b str, Option<f32>)
    where
        'a: 'b,
    {
        let bound = |node: &'a Node| {
            if node.op == "Clip" {
                let (own, other) = if op == "Max" { (LEAST, MOST) } else { (MOST, LEAST) };
                let has_other = node.optional_input(other.0).is_some() || node.attributes.contains_key(other.1);
                return Some((node.input(), self.bound(node, own).filter(|_| !has_other)?));
            }
            either(two(node).filter(|_| node.op == op)?, |value, bound| Some((value, self.number(bound)?)))
        };
        match self.maker(value).and_then(bound) {
            Some((inner, bound)) => (inner, Some(bound)),
            None => (value, None),
        }
    }

    /// `relu(x) + slope * relu(-x)`, whose slope is that of a `PRelu` negated.
    fn prelu(&self, node: &'a Node) -> Option<Whole> {
        let of = |value: &str, op: &str| self.made(value, op);
        let parts = |above: &str, below: &str| {
            let x = of(above, "Relu")?.input();
            let [factor, other] = two(of(below, "Mul")?)?;
            let is_below = |value: &str| {
                let negated = of(value, "Relu").and_then(|relu| of(relu.input(), "Neg"));
                negated.is_some_and(|negated| negated.input() == x)
            };
            let slopes = if is_below(other) { factor } else { Some(other).filter(|_| is_below(factor))? };
            Some(vec![x.to_owned(), slopes.to_owned()]).filter(|_| self.constants.contains_key(slopes))
        };
        Some(("PRelu", either(two(node)?, parts)?, BTreeMap::new()))
    }

    /// The slopes of a `PRelu` that was recognised.
    fn negated_slopes(&self, op: &str, inputs: &[String]) -> Option<Tensor> {
        let slopes = self.constants.get(inputs.get(1)?).filter(|_| op == "PRelu")?;
        let negated: Vec<f32> = slopes.values().into_iter().map(|slope| -slope).collect();
        Some(Tensor::floats(slopes.dims.clone(), &negated))
    }

    /// A softplus, perhaps of a multiple and divided by that, where `x` stands in for it beyond a number from which on it is `x`.
    fn guarded(&self, node: &'a Node) -> Option<Whole> {
        const LEAST: f32 = 17.0;

        let [condition, x, softplus] = node.inputs.as_slice() else {
            return None;
        };
        let greater = self.made(condition, "Greater")?;
        let scaled = greater.input();
        let is_beyond = self.number(greater.optional_input(1)?)? >= LEAST;
        let direct = self.made(softplus, "Softplus").filter(|inner| inner.input() == x && scaled == x);
        let divided = || {
            let (inner, factor) = self.offset(softplus, "Div")?;
            let inner = self.made(inner, "Softplus").filter(|inner| inner.input() == scaled)?;
            let is_of_x = self.offset(inner.input(), "Mul")? == (x, factor);
            is_of_x.then(|| ("Div", vec![inner.output().to_owned(), factor.to_owned()], BTreeMap::new()))
        };
        if !is_beyond {
            return None;
        }
        match direct {
            Some(inner) => Some(("Softplus", vec![inner.input().to_owned()], BTreeMap::new())),
            None => divided(),
        }
    }

    /// `x * sigmoid(x)`, `x * tanh(softplus(x))` and `x * hard_sigmoid(x)`.
    fn gated(&self, node: &'a Node) -> Option<Whole> {
        let gate = |x: &str, gate: &str| {
            let gate = self.maker(gate)?;
            if self.made(gate.input(), "Softplus").is_some_and(|inner| gate.op == "Tanh" && inner.input() == x) {
                return Some(("Mish", vec![x.to_owned()], BTreeMap::new()));
            }
            if gate.input() != x {
                return None;
            }
            let op = match gate.op.as_str() {
                "Sigmoid" => "Silu",
                "HardSigmoid" if has(gate, "alpha", 1.0 / 6.0) && has(gate, "beta", 0.5) => "HardSwish",
                _ => return None,
            };
            Some((op, vec![x.to_owned()], BTreeMap::new()))
        };
        either(two(node)?, gate)
    }

    /// A sixth of `clip(x + 3, 0, 6)`, or of `x` times that.
    fn sixth(&self, node: &'a Node) -> Option<Whole> {
        let sixfold = match node.op.as_str() {
            "Div" => self.times(node, 6.0, false)?,
            _ => self.times(node, 1.0 / 6.0, true)?,
        };
        if let Some(x) = self.shifted(sixfold) {
            let attributes =
                attributes([("alpha", 1.0 / 6.0), ("beta", 0.5)].map(|(of, value)| (of, Attribute::Float(value))));
            return Some(("HardSigmoid", vec![x.to_owned()], attributes));
        }
        let [a, b] = two(self.made(sixfold, "Mul")?)?;
        let x = if self.shifted(b) == Some(a) { a } else { Some(b).filter(|b| self.shifted(a) == Some(b))? };
        Some(("HardSwish", vec![x.to_owned()], BTreeMap::new()))
    }

    /// `x` of `clip(x + 3, 0, 6)`.
    fn shifted(&self, value: &str) -> Option<&'a str> {
        let clip = self.made(value, "Clip")?;
        if self.bound(clip, LEAST)? != 0.0 || !is_near(self.bound(clip, MOST)?, 6.0) {
            return None;
        }
        self.times(self.made(clip.input(), "Add")?, 3.0, true)
    }

    /// `x * (1 + erf(x / √2)) / 2`, or what is near that by a tanh, the half being anywhere.
    fn gelu(&self, node: &'a Node) -> Option<Whole> {
        let product = |value: &str| self.made(value, "Mul");
        let (x, approximate) = if let Some(whole) = self.times(node, 0.5, true) {
            let [a, b] = two(product(whole)?)?;
            self.gelu_of(a, b).or_else(|| self.gelu_of(b, a))
        } else {
            let [a, b] = two(node)?;
            let half = |half: &str, other: &str| self.gelu_of(self.times(product(half)?, 0.5, true)?, other);
            let gate = |x: &'a str, gate: &str| self.gelu_of(x, self.times(product(gate)?, 0.5, true)?);
            half(a, b).or_else(|| half(b, a)).or_else(|| gate(a, b)).or_else(|| gate(b, a))
        }?;
        let attributes = attributes([("approximate", Attribute::Text(approximate.to_owned()))]);
        Some(("Gelu", vec![x.to_owned()], attributes))
    }

    /// `x` and how it is approximated, if `gate` is `1 + erf(x / √2)` or `1 + tanh(√(2 / π) * (x + 0.044715 * x³))`.
    fn gelu_of(&self, x: &'a str, gate: &str) -> Option<(&'a str, &'static str)> {
        let sum = self.made(gate, "Add")?;
        let gate = self.maker(self.times(sum, 1.0, true)?)?;
        let scaled = self.maker(gate.input())?;
        let (inner, approximate) = match (gate.op.as_str(), scaled.op.as_str()) {
            ("Erf", "Div") => (self.times(scaled, SQRT_2, false)?, "none"),
            ("Erf", "Mul") => (self.times(scaled, FRAC_1_SQRT_2, true)?, "none"),
            ("Tanh", "Mul") => (self.with_cube(self.times(scaled, FRAC_2_SQRT_PI * FRAC_1_SQRT_2, true)?)?, "tanh"),
            _ => return None,
        };
        (inner == x).then_some((x, approximate))
    }

    /// `x` of `x + 0.044715 * x³`.
    fn with_cube(&self, value: &str) -> Option<&'a str> {
        let [a, b] = two(self.made(value, "Add")?)?;
        let is_cube = |x: &str, term: &str| {
            let scaled = self.made(term, "Mul");
            let cube = scaled.and_then(|scaled| self.maker(self.times(scaled, 0.044_715, true)?));
            cube.is_some_and(|cube| match (cube.op.as_str(), two(cube)) {
                ("Pow", _) => self.times(cube, 3.0, false) == Some(x),
                ("Mul", Some([a, b])) => a == x && self.squared(b) == Some(x) || b == x && self.squared(a) == Some(x),
                _ => false,
            })
        };
        if is_cube(a, b) { Some(a) } else { Some(b).filter(|b| is_cube(b, a)) }
    }

    /// The other operand of a node of which one is the number `value`; the second, unless the order makes no difference.
    fn times(&self, node: &'a Node, value: f32, either: bool) -> Option<&'a str> {
        let [a, b] = two(node)?;
        let is_value = |name: &str| self.number(name).is_some_and(|number| is_near(number, value));
        if is_value(b) { Some(a) } else { Some(b).filter(|_| either && is_value(a)) }
    }

    /// A bound of a `Clip`, if it has that and it is constant.
    fn bound(&self, clip: &Node, (index, name): Bound) -> Option<f32> {
        match clip.optional_input(index) {
            Some(input) => self.number(input),
            None => clip.float(name).ok()?,
        }
    }

    /// A constant that is one number.
    fn number(&self, name: &str) -> Option<f32> {
        self.constants.get(name).and_then(Tensor::scalar)
    }

    /// The node that gives a value, if it is of that operator.
    fn made(&self, value: &str, op: &str) -> Option<&'a Node> {
        self.maker(value).filter(|node| node.op == op)
    }

    fn maker(&self, value: &str) -> Option<&'a Node> {
        self.makers.get(value).map(|index| &self.nodes[*index])
    }
}

/// A bound of a `Clip`: the place of the input that gives it, and the attribute that does so in older operator sets.
type Bound = (usize, &'static str);

const LEAST: Bound = (1, "min");
const MOST: Bound = (2, "max");

/// Of what a value was normalised by.
struct Statistics<'a> {
    x: &'a str,
    /// The axes of its mean and variance.
    along: Vec<i64>,
    /// What was added to the variance.
    epsilon: f32,
}

impl Statistics<'_> {
    /// The node that normalises so; its inputs are `x` and perhaps a scale and a bias.
    fn normalised(self, inputs: Vec<String>) -> Whole {
        let attributes =
            attributes([("axes", Attribute::Ints(self.along)), ("epsilon", Attribute::Float(self.epsilon))]);
        ("MeanVarianceNormalization", inputs, attributes)
    }
}

/// What a function makes of two operands in one order or in the other.
fn either<'a, T>([a, b]: [&'a str; 2], function: impl Fn(&'a str, &'a str) -> Option<T>) -> Option<T> {
    function(a, b).or_else(|| function(b, a))
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
