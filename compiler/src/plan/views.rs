//! Every operand becomes a view of a buffer: some channels of all its pixels.
//!
//! A concatenation is memory, not work: the steps that fill its parts write straight to where these belong in the whole, and
//! whoever reads one part reads past the others. A whole may be a part in turn, or one that is there already: in a dense block
//! each concatenation is the beginning of the last, whose buffer all of them share.
//!
//! ```text
//! last  = [ a | b | c ]      one buffer
//! first = [ a | b ]          a view of it, as a, b and c are
//! ```
//!
//! Some channels of an operand are views of it from the start, and lie wherever it does.
//!
//! A part is copied where it cannot be filled in place: where it is the caller's, lies elsewhere already, has to be in one piece, or
//! where a step would read the very buffer that it writes. Of two parts of which only one can be in place it is the larger.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::fuse::{self, Cut, Join};
use super::{BufferId, Concat, Op, Operand, OperandId, Pixels, Step, View};

/// Steps whose operands are views.
pub struct Program {
    pub operands: Vec<Operand>,
    pub buffers: Vec<Unplaced>,
    pub steps: Vec<Step>,
    pub concats: Vec<Concat>,
}

/// A buffer without a place.
pub struct Unplaced {
    /// Its size, in values.
    pub len: usize,
    /// The index of the model's input that it is.
    pub input: Option<usize>,
}

/// Gives each operand its view; the copies that it takes become steps.
pub fn view(operands: Vec<fuse::Unplaced>, steps: Vec<Step>, joins: &[Join]) -> Program {
    let mut arrangement = Arrangement::new(operands, steps, joins);
    // Of concatenations that share parts, the last has them all, as a rule.
    for join in (0..joins.len()).rev() {
        arrangement.join(join);
    }
    arrangement.program()
}

/// Where an operand lies: in another, or alone in itself.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Spot {
    whole: OperandId,
    /// The first channel.
    first: usize,
}

impl Spot {
    /// So many channels further on.
    const fn plus(self, channels: usize) -> Self {
        Self { first: self.first + channels, ..self }
    }

    /// So many channels before, if there are as many.
    fn minus(self, channels: usize) -> Option<Self> {
        Some(Self { first: self.first.checked_sub(channels)?, ..self })
    }
}

/// A part that is copied to where it belongs.
struct Copied {
    from: OperandId,
    to: OperandId,
    /// The first concatenation that has it, before which it is copied.
    join: usize,
}

/// Where all operands lie so far.
struct Arrangement<'a> {
    operands: Vec<fuse::Unplaced>,
    steps: Vec<Step>,
    joins: &'a [Join],
    spots: Vec<Spot>,
    copies: Vec<Copied>,
    /// For each concatenation, what lies in it.
    parts: Vec<Vec<OperandId>>,
}

impl<'a> Arrangement<'a> {
    fn new(operands: Vec<fuse::Unplaced>, steps: Vec<Step>, joins: &'a [Join]) -> Self {
        let spots = operands.iter().enumerate().map(|(id, operand)| {
            operand.cut.map_or(Spot { whole: OperandId(id), first: 0 }, |Cut { whole, first }| Spot { whole, first })
        });
        let spots = spots.collect();
        let parts = vec![Vec::new(); joins.len()];
        Self { operands, steps, joins, spots, copies: Vec::new(), parts }
    }

    /// Decides where the parts of a concatenation lie.
    fn join(&mut self, index: usize) {
        let Join { output, .. } = self.joins[index];
        if let Some((spot, parts)) = self.found(index)
            && self.lay(output, spot)
        {
            self.parts[index] = parts;
            for copy in self.copies.iter_mut().filter(|copy| self.parts[index].contains(&copy.to)) {
                copy.join = copy.join.min(index);
            }
            return;
        }
        let mut parts: Vec<(usize, OperandId)> = self.firsts(index).collect();
        parts.sort_by_key(|(_, part)| Reverse(self.len(*part)));
        for part in &mut parts {
            let (first, operand) = *part;
            let spot = self.spots[output.0].plus(first);
            if self.gives_way(operand, index) || !self.lay(operand, spot) {
                part.1 = self.copy(operand, spot, index);
            }
        }
        parts.sort_by_key(|(first, _)| *first);
        self.parts[index] = parts.into_iter().map(|(_, part)| part).collect();
    }

    /// The parts of a concatenation, each with its first channel.
    fn firsts(&self, index: usize) -> impl Iterator<Item = (usize, OperandId)> {
        self.joins[index].parts.iter().scan(0, move |first, &part| {
            let at = *first;
            *first += self.len(part) / self.joins[index].pixels;
            Some((at, part))
        })
    }

    /// Where in a larger whole all parts of a concatenation lie side by side, if they do, and what lies there.
    fn found(&self, index: usize) -> Option<(Spot, Vec<OperandId>)> {
        let Join { output, pixels, .. } = self.joins[index];
        if !self.is_alone(output) {
            return None;
        }
        let starts = self.firsts(index).flat_map(|(first, part)| {
            let others = self.instances(part).filter(move |operand| self.spots[operand.0].whole != *operand);
            others.filter_map(move |operand| self.spots[operand.0].minus(first))
        });
        let mut tried: Vec<Spot> = Vec::new();
        for start in starts {
            if !tried.contains(&start) && self.pixels(start.whole).count == pixels {
                tried.push(start);
                if let Some(parts) = self.parts_at(index, start) {
                    return Some((start, parts));
                }
            }
        }
        None
    }

    /// What lies at `start` and behind it, where these are the parts of a concatenation.
    fn parts_at(&self, index: usize, start: Spot) -> Option<Vec<OperandId>> {
        let parts: Option<Vec<Vec<OperandId>>> =
            self.firsts(index).map(|(first, part)| self.operands_at(part, start.plus(first))).collect();
        parts.map(|parts| parts.concat())
    }

    /// What lies at `spot`, where that is the operand, a copy of it, or its parts.
    fn operands_at(&self, operand: OperandId, spot: Spot) -> Option<Vec<OperandId>> {
        if let Some(found) = self.instances(operand).find(|operand| self.spots[operand.0] == spot) {
            return Some(vec![found]);
        }
        self.parts_at(self.joins.iter().position(|join| join.output == operand)?, spot)
    }

    /// An operand and its copies.
    fn instances(&self, operand: OperandId) -> impl Iterator<Item = OperandId> {
        let copies = self.copies.iter().filter(move |copy| copy.from == operand).map(|copy| copy.to);
        [operand].into_iter().chain(copies)
    }

    /// Whether a part is to be copied so that a larger operand, which the step that fills the part reads, can share the buffer: an
    /// earlier concatenation of the same parts.
    fn gives_way(&self, part: OperandId, index: usize) -> bool {
        let Some(step) = self.steps.iter().find(|step| step.output == part) else { return false };
        let is_joined = |operand: &&OperandId| self.joins.iter().any(|join| join.output == **operand);
        let mut larger = step.inputs.iter().filter(is_joined).filter(|read| self.len(**read) > self.len(part));
        larger.any(|&read| !self.joined(read).is_disjoint(&self.joined(self.joins[index].output)))
    }

    /// What an operand is joined from: its parts and theirs, with itself.
    fn joined(&self, operand: OperandId) -> BTreeSet<OperandId> {
        let (mut joined, mut open) = (BTreeSet::new(), vec![operand]);
        while let Some(operand) = open.pop() {
            if joined.insert(operand) {
                let join = self.joins.iter().find(|join| join.output == operand);
                open.extend(join.iter().flat_map(|join| &join.parts));
            }
        }
        joined
    }

    /// Whether an operand is no part of another.
    fn is_alone(&self, operand: OperandId) -> bool {
        self.spots[operand.0].whole == operand
    }

    /// Lays an operand, with all that lies in it, at `spot`, unless it lies elsewhere or cannot be filled or read there. Whether it
    /// lies there now.
    fn lay(&mut self, operand: OperandId, spot: Spot) -> bool {
        let is_given = |operand: OperandId| self.operands[operand.0].input.is_some();
        if !self.is_alone(operand) || is_given(operand) || is_given(spot.whole) || spot.whole == operand {
            return false;
        }
        let before = self.spots.clone();
        for own in self.spots.iter_mut().filter(|own| own.whole == operand) {
            *own = spot.plus(own.first);
        }
        let holds = self.holds(spot.whole);
        if !holds {
            self.spots = before;
        }
        holds
    }

    /// Whether no step that fills a part of `whole` reads another, and what must be in one piece is.
    fn holds(&self, whole: OperandId) -> bool {
        let lies_in = |operand: OperandId| self.spots[operand.0].whole == whole;
        let copies_hold = self.copies.iter().all(|copy| !lies_in(copy.to) || !lies_in(copy.from));
        let steps_hold =
            self.steps.iter().all(|step| !lies_in(step.output) || !step.inputs.iter().any(|&read| lies_in(read)));
        let mut joins = self.joins.iter().enumerate().filter(|(_, join)| lies_in(join.output));
        // A part that is not in place yet may have to be copied.
        let joins_hold = joins.all(|(index, join)| {
            let in_place = |first, part| self.operands_at(part, self.spots[join.output.0].plus(first)).is_some();
            self.firsts(index).all(|(first, part)| !lies_in(part) || in_place(first, part))
        });
        let mut operands = (0..self.operands.len()).map(OperandId).filter(|&operand| lies_in(operand));
        let in_one_piece =
            |operand: OperandId| !self.operands[operand.0].in_one_piece || self.view(operand).is_contiguous();
        copies_hold && steps_hold && joins_hold && operands.all(in_one_piece)
    }

    /// Has a part copied to `spot`.
    fn copy(&mut self, from: OperandId, spot: Spot, join: usize) -> OperandId {
        let to = OperandId(self.operands.len());
        let copied = self.operands[from.0].clone();
        self.operands.push(fuse::Unplaced { input: None, in_one_piece: false, cut: None, ..copied });
        self.spots.push(spot);
        self.copies.push(Copied { from, to, join });
        to
    }

    fn pixels(&self, operand: OperandId) -> Pixels {
        Pixels::of(self.operands[operand.0].shape)
    }

    fn len(&self, operand: OperandId) -> usize {
        self.pixels(operand).values()
    }

    /// The view of an operand; of a buffer that is called by the operand that has all of it.
    fn view(&self, operand: OperandId) -> View {
        let (pixels, Spot { whole, first }) = (self.pixels(operand), self.spots[operand.0]);
        let Pixels { count, channels } = self.pixels(whole);
        // In a vector a part is in one piece, whatever it was before.
        let pitch = if count == 1 { pixels.channels } else { channels };
        View { buffer: BufferId(whole.0), first, pixels, pitch }
    }

    fn program(mut self) -> Program {
        let mut buffers = Vec::new();
        let mut ids = vec![BufferId(0); self.operands.len()];
        for whole in (0..self.operands.len()).map(OperandId).filter(|&operand| self.is_alone(operand)) {
            ids[whole.0] = BufferId(buffers.len());
            buffers.push(Unplaced { len: self.len(whole), input: self.operands[whole.0].input });
        }
        let operands = self.operands.iter().enumerate().map(|(id, operand)| {
            let view = self.view(OperandId(id));
            let view = View { buffer: ids[view.buffer.0], ..view };
            let whole = operand.cut.map(|cut| cut.whole);
            Operand { name: operand.name.clone(), shape: operand.shape, view, whole }
        });
        let operands = operands.collect();
        let mut steps = self.steps_with_copies();
        for step in &mut steps {
            let len = step.op.scratch();
            step.scratch = (len > 0).then_some(BufferId(buffers.len()));
            buffers.extend((len > 0).then_some(Unplaced { len, input: None }));
        }
        let concats = self.concats(&steps);
        Program { operands, buffers, steps, concats }
    }

    /// All steps in order, each copy before the first concatenation that has it.
    fn steps_with_copies(&mut self) -> Vec<Step> {
        self.copies.sort_by_key(|copy| copy.join);
        let steps = std::mem::take(&mut self.steps);
        let copy = |Copied { from, to, .. }: &Copied| {
            let copied = Op::Copy(self.pixels(*from));
            Step::moving(fuse::copied(&self.operands[from.0].name), copied, *from, *to)
        };
        let mut copies = self.copies.iter().map(|one| (self.joins[one.join].at, copy(one))).peekable();
        let mut all = Vec::new();
        for (index, step) in steps.into_iter().enumerate() {
            while let Some((_, copy)) = copies.next_if(|(at, _)| *at <= index) {
                all.push(copy);
            }
            all.push(step);
        }
        all.extend(copies.map(|(_, copy)| copy));
        all
    }

    /// The concatenations, each with the step that fills its last part.
    fn concats(&self, steps: &[Step]) -> Vec<Concat> {
        let mut last_steps = vec![0; self.operands.len()];
        for (index, step) in steps.iter().enumerate() {
            last_steps[step.output.0] = index;
        }
        let concats = self.joins.iter().zip(&self.parts).map(|(join, parts)| {
            let whole = |part: &OperandId| self.operands[part.0].cut.map_or(*part, |cut| cut.whole);
            let last_step = parts.iter().map(|part| last_steps[whole(part).0]).max().unwrap_or(0);
            last_steps[join.output.0] = last_step;
            Concat { node: join.node, output: join.output, parts: parts.clone(), last_step }
        });
        concats.collect()
    }
}
