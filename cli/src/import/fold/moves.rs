//! What only moves values: as few nodes as that takes, and behind what works on each value by itself.
//!
//! ```text
//! transpose(reshape(transpose(x)))        -> the nodes that `views` finds for all of them
//! relu(transpose(x))                      -> transpose(relu(x))
//! softmax(concat(a, b))                   -> concat(softmax(a), softmax(b)), of boxes that detectors find
//! concat(x[::2, ::2], x[1::2, ::2], …)    -> SpaceToDepth, and channels in another order
//! ```

use super::views::{Step, View};
use super::{Folder, infer, parts};
use crate::import::read::{self, Attribute, Node};
use crate::import::why::axis;

/// The operator set from which a softmax is along one axis.
const ALONG_ONE: i64 = 13;

/// The axes of what detectors join: a batch, boxes, and what is known of each.
const RANK: usize = 3;

/// How many parts a join may have before which each node behind it is put, and how many nodes are put so in all.
const MOST_PARTS: usize = 16;
const MOST_ON_PARTS: usize = 500;

impl Folder {
    /// Puts as few nodes as can be in place of one that moves values, of the axes `dims`, which were moved before or are repeated.
    pub(super) fn moves(&mut self, node: &Node, dims: &[usize]) -> bool {
        let Some((root, view)) = self.view(node, dims) else {
            return false;
        };
        let is_first = root == node.input() && node.op != "Tile" && node.op != "Expand";
        let steps = self.dims.get(&root).filter(|_| !is_first).and_then(|from| view.steps(from, dims));
        self.views.insert(node.output().to_owned(), (root.clone(), view));
        let Some(steps) = steps else {
            return false;
        };
        self.take(steps, root, node);
        true
    }

    /// Puts a `SpaceToDepth`, and what brings its channels into order, in place of the join, of the axes `dims`, of every second pixel of
    /// every second row, of the others of these and of those of the other rows.
    pub(super) fn deals(&mut self, node: &Node, dims: &[usize]) -> bool {
        let &[_, channels, _, _] = dims else {
            return false;
        };
        let Some((root, order)) = parts::dealt(node, &self.nodes, &self.constants, &self.dims) else {
            return false;
        };
        let attributes = [("blocksize", Attribute::Int(2))];
        if order == [0, 1, 2, 3] {
            self.take(vec![("SpaceToDepth", attributes.to_vec())], root, node);
            return true;
        }
        let mut blocks = node.clone();
        blocks.outputs = vec![self.names.make(node.output(), "in blocks")];
        self.take(vec![("SpaceToDepth", attributes.to_vec())], root, &blocks);
        let mut join = node.clone();
        let channels = channels / 4;
        for (block, part) in order.into_iter().zip(&mut join.inputs) {
            let name = self.names.make(node.output(), &format!("block {block}"));
            let slice = parts::slice(blocks.output(), 1, [block * channels, (block + 1) * channels], name);
            part.clone_from(&slice.outputs[0]);
            self.push(slice);
        }
        self.nodes.push(join);
        true
    }

    /// What the output of a node, of the axes `dims`, is a view of, if the node only moves values or repeats them.
    fn view(&self, node: &Node, dims: &[usize]) -> Option<(String, View)> {
        let from = self.dims.get(node.input())?;
        let (root, view) = match self.views.get(node.input()) {
            Some((root, view)) => (root.clone(), view.clone()),
            None => (node.input().to_owned(), View::whole(from)),
        };
        let view = match node.op.as_str() {
            "Reshape" | "Flatten" | "Squeeze" | "Unsqueeze" => view.reshaped(dims),
            "Transpose" => {
                let order = node.ints("perm").ok()?.map(<[i64]>::to_vec);
                let order = order.unwrap_or_else(|| (0..from.len() as i64).rev().collect());
                let order: Option<Vec<usize>> = order.iter().map(|named| axis(*named, from.len())).collect();
                view.transposed(&order?)
            }
            "Tile" | "Expand" => {
                let from = [&vec![1; dims.len().checked_sub(from.len())?], &from[..]].concat();
                let times: Option<Vec<usize>> =
                    dims.iter().zip(&from).map(|(to, from)| to.checked_div(*from)).collect();
                view.reshaped(&from)?.repeated(&times?)
            }
            _ => None,
        };
        Some((root, view?))
    }

    /// Puts a node that works on each value by itself, giving one of the axes `dims`, before those that moved these.
    pub(super) fn sinks(&mut self, node: &Node, dims: &[usize]) -> bool {
        let Some(place) = self.worked_on(node) else {
            return self.sinks_both(node, dims);
        };
        let Some((root, view)) = self.views.get(&node.inputs[place]).cloned() else {
            return false;
        };
        let Some(from) = self.dims.get(&root).cloned() else {
            return false;
        };
        let is_moved = |steps: &Vec<Step>| steps.iter().any(|(op, _)| *op != "Reshape");
        let Some(steps) = view.steps(&from, dims).filter(is_moved) else {
            return false;
        };
        let mut inner = node.clone();
        inner.inputs[place] = root;
        inner.outputs = vec![self.names.make(node.output(), "unmoved")];
        self.dims.insert(inner.output().to_owned(), from);
        self.views.insert(node.output().to_owned(), (inner.output().to_owned(), view));
        let output = inner.output().to_owned();
        self.nodes.push(inner);
        self.take(steps, output, node);
        true
    }

    /// Likewise one that works on two values which were moved in the same way.
    fn sinks_both(&mut self, node: &Node, dims: &[usize]) -> bool {
        let [a, b] = node.inputs.as_slice() else { return false };
        if !infer::OF_TWO.contains(&node.op.as_str()) {
            return false;
        }
        let (Some((a, view)), Some((b, other))) = (self.views.get(a).cloned(), self.views.get(b).cloned()) else {
            return false;
        };
        let Some(from) = self.dims.get(&a).filter(|from| view == other && self.dims.get(&b) == Some(*from)).cloned()
        else {
            return false;
        };
        let is_moved = |steps: &Vec<Step>| steps.iter().any(|(op, _)| *op != "Reshape");
        let Some(steps) = view.steps(&from, dims).filter(is_moved) else {
            return false;
        };
        let output = self.names.make(node.output(), "unmoved");
        let inner = Node { inputs: vec![a, b], outputs: vec![output.clone()], ..node.clone() };
        self.dims.insert(output.clone(), from);
        self.views.insert(node.output().to_owned(), (output.clone(), view));
        self.nodes.push(inner);
        self.take(steps, output, node);
        true
    }

    /// Has a node that works value by value read what was repeated to the size of the others, since it repeats that itself. One that
    /// reads nothing else is put before the repetition.
    pub(super) fn unexpand(&mut self, node: &mut Node) {
        if let Some(place) = self.worked_on(node)
            && let Some(expand) = self.expanded.get(&node.inputs[place]).cloned()
            && let [single, size] = expand.as_slice()
        {
            let output = self.names.make(node.output(), "before it is repeated");
            let mut inner = node.clone();
            inner.inputs[place].clone_from(single);
            inner.outputs = vec![output.clone()];
            self.push(inner);
            "Expand".clone_into(&mut node.op);
            node.inputs = vec![self.same(&output).to_owned(), size.clone()];
            node.attributes.clear();
        }
        if !infer::OF_TWO.contains(&node.op.as_str()) {
            return;
        }
        let size = |node: &Node| infer::output(node, &self.constants, |name| self.dims(name));
        for place in 0..node.inputs.len() {
            let Some(single) = self.expanded.get(&node.inputs[place]).and_then(|expand| expand.first()) else {
                continue;
            };
            let mut other = node.clone();
            other.inputs[place].clone_from(single);
            if size(&other).is_some_and(|dims| Some(dims) == size(node)) {
                *node = other;
            }
        }
    }

    /// In place of a sum along an axis along which values of size 1 were joined, the sum of these.
    pub(super) fn sum_of_parts(&mut self, node: &Node) -> Option<Vec<Node>> {
        let join = self.made(node.input()).filter(|join| node.op == "ReduceSum" && join.op == "Concat")?;
        let rank = self.dims(node.input())?.len();
        let along = axis(join.int("axis").ok()??, rank)?;
        let named = infer::axes(node, &self.constants)??;
        let parts = join.inputs.clone();
        let is_one = |part: &String| self.dims(part).is_some_and(|dims| dims.get(along) == Some(&1));
        if named.len() != 1
            || axis(named[0], rank) != Some(along)
            || parts.len() > MOST_PARTS
            || !parts.iter().all(is_one)
        {
            return None;
        }
        let mut nodes = Vec::new();
        let mut sum = Node { op: "Sum".to_owned(), attributes: read::attributes([]), ..node.clone() };
        sum.inputs = parts;
        if node.int("keepdims").ok()?.unwrap_or(1) == 0 {
            for (number, input) in (1..).zip(&mut sum.inputs) {
                let output = self.names.make(node.output(), &format!("part {number}"));
                nodes.push(Node {
                    name: node.name.clone(),
                    op: "Squeeze".to_owned(),
                    inputs: vec![std::mem::replace(input, output.clone())],
                    outputs: vec![output],
                    attributes: read::attributes([("axes", Attribute::Ints(vec![along as i64]))]),
                });
            }
        }
        nodes.push(sum);
        Some(nodes)
    }

    /// The node that gives a value.
    fn made(&self, value: &str) -> Option<&Node> {
        self.nodes.iter().rev().find(|node| node.output() == value)
    }

    /// Which operand a node works on value by value, the others being no more than one constant number.
    fn worked_on(&self, node: &Node) -> Option<usize> {
        let is_constant = |input: &String| input.is_empty() || self.constants.contains_key(input);
        let is_number =
            |input: &String| self.constants.get(input).is_some_and(|tensor| tensor.len() == 1 && tensor.dims.len() < 2);
        match (node.op.as_str(), node.inputs.as_slice()) {
            (op, [_, rest @ ..]) if infer::BY_ITSELF.contains(&op) && rest.iter().all(is_constant) => Some(0),
            (op, [_, b]) if is_number(b) && (op == "Pow" || infer::OF_TWO.contains(&op)) => Some(0),
            (op, [a, _]) if is_number(a) && infer::OF_TWO.contains(&op) => Some(1),
            _ => None,
        }
    }

    /// Puts a node that works on what was joined, along an axis that is not that of channels in a feature map, before the join:
    /// detectors join what they found at several sizes, which is no layer.
    pub(super) fn parts(&mut self, node: &Node) -> bool {
        if self.on_parts > MOST_ON_PARTS {
            return false;
        }
        let place = self.worked_on(node).unwrap_or(0);
        let input = node.inputs.get(place).filter(|input| self.dims.get(*input).is_some_and(|dims| dims.len() == RANK));
        let is_join = |join: &&Node| Some(join.output()) == input.map(String::as_str) && join.op == "Concat";
        let Some(join) = self.nodes.iter().rev().find(is_join).filter(|join| join.inputs.len() <= MOST_PARTS) else {
            return false;
        };
        let joined = join.int("axis").ok().flatten().and_then(|along| axis(along, RANK));
        let Some(after) = joined.filter(|along| *along > 0).and_then(|along| self.axis_after(node, along)) else {
            return false;
        };
        let mut join = Node { outputs: node.outputs.clone(), ..join.clone() };
        join.attributes.insert("axis".to_owned(), Attribute::Int(after));
        for (number, input) in (1..).zip(&mut join.inputs) {
            let mut part = node.clone();
            part.inputs[place].clone_from(input);
            *input = self.names.make(node.output(), &format!("part {number}"));
            part.outputs = vec![input.clone()];
            self.on_parts += 1;
            self.push(part);
        }
        for input in &mut join.inputs {
            *input = self.same(input).to_owned();
        }
        self.nodes.push(join);
        true
    }

    /// The axis along which parts must be joined behind `node`, if it can work on those that are joined along `axis` each by itself.
    fn axis_after(&self, node: &Node, joined: usize) -> Option<i64> {
        match node.op.as_str() {
            "Transpose" => {
                let place = node.ints("perm").ok()??.iter().position(|axis| usize::try_from(*axis) == Ok(joined));
                i64::try_from(place?).ok()
            }
            "Softmax" | "LogSoftmax" if self.opset >= ALONG_ONE => {
                let over = axis(node.int("axis").ok()?.unwrap_or(-1), RANK)?;
                (over != joined).then_some(joined as i64)
            }
            _ => self.worked_on(node).map(|_| joined as i64),
        }
    }

    /// Adds nodes that take the place of `node`, of which the first reads `root`.
    fn take(&mut self, steps: Vec<Step>, root: String, node: &Node) {
        let count = steps.len();
        let mut value = root;
        for (number, (op, attributes)) in (1..).zip(steps) {
            let output = node.output().to_owned();
            let output = if number == count { output } else { self.names.make(&output, &format!("step {number}")) };
            let step = Node {
                name: node.name.clone(),
                op: op.to_owned(),
                inputs: vec![value],
                outputs: vec![output.clone()],
                attributes: read::attributes(attributes),
            };
            if let Some(dims) = infer::output(&step, &self.constants, |name| self.dims(name)) {
                self.dims.insert(output.clone(), dims);
            }
            self.nodes.push(step);
            value = output;
        }
        if count == 0 {
            self.same.insert(node.output().to_owned(), value);
        }
    }
}
