//! The loops of a function: its blocks, the jumps between them, and the cycles of these that have no other inside.

use std::collections::{BTreeMap, BTreeSet};

use iced_x86::{Decoder, DecoderOptions, FlowControl, Instruction, Mnemonic, OpKind, Register};
use petgraph::Direction::Incoming;
use petgraph::algo::dominators::simple_fast;
use petgraph::graphmap::DiGraphMap;

use crate::functions::Function;

/// A function, cut into blocks where it jumps and where it is jumped to; each is named by the place of its first instruction.
pub struct Blocks<'a> {
    function: &'a Function,
    blocks: BTreeMap<u64, Vec<Instruction>>,
}

/// The blocks of a loop.
pub type Loop = BTreeSet<u64>;

impl<'a> Blocks<'a> {
    /// Disassembles a function.
    pub fn new(function: &'a Function) -> Self {
        let instructions: Vec<Instruction> =
            Decoder::with_ip(64, &function.code, 0, DecoderOptions::NONE).into_iter().collect();
        let ends = instructions.iter().filter(|instruction| ends_block(function, instruction));
        let starts: BTreeSet<u64> =
            ends.flat_map(|end| target(function, end).into_iter().chain([end.next_ip()])).chain([0]).collect();
        let mut blocks: BTreeMap<u64, Vec<Instruction>> = BTreeMap::new();
        for instruction in instructions {
            let start = starts.range(..=instruction.ip()).next_back().copied().unwrap_or(0);
            blocks.entry(start).or_default().push(instruction);
        }
        Self { function, blocks }
    }

    /// What the function calls.
    pub fn callees(&self) -> BTreeSet<&'a str> {
        self.blocks.values().flatten().filter_map(|instruction| callee(self.function, instruction)).collect()
    }

    /// The innermost of the natural loops. Such a loop belongs to jumps to a block that every way to them leads through: it is that
    /// block with whatever leads from there to the jumps.
    pub fn innermost_loops(&self) -> Vec<Loop> {
        let edges = self.blocks.iter().flat_map(|(&from, block)| self.successors(block).map(move |to| (from, to)));
        let mut graph: DiGraphMap<u64, ()> = edges.collect();
        graph.add_node(0);
        let dominators = simple_fast(&graph, 0);
        let mut loops: BTreeMap<u64, Loop> = BTreeMap::new();
        for (jump, head, ()) in graph.all_edges() {
            if !dominators.dominators(jump).is_some_and(|mut all| all.any(|block| block == head)) {
                continue;
            }
            let body = loops.entry(head).or_insert_with(|| [head].into());
            let mut found = vec![jump];
            while let Some(block) = found.pop() {
                if body.insert(block) {
                    found.extend(graph.neighbors_directed(block, Incoming));
                }
            }
        }
        let heads = |body: &Loop| loops.keys().filter(|head| body.contains(head)).count();
        loops.values().filter(|body| heads(body) == 1).cloned().collect()
    }

    /// The instructions of a loop.
    pub fn instructions(&self, inner: &Loop) -> impl Iterator<Item = &Instruction> {
        inner.iter().flat_map(|block| &self.blocks[block])
    }

    /// What a loop calls, and what it is left for to panic.
    pub fn calls(&self, inner: &Loop) -> BTreeSet<&'a str> {
        let next = inner.iter().flat_map(|block| self.successors(&self.blocks[block]));
        let left = next.filter_map(|block| self.blocks.get(&block)?.last());
        let panics = left.filter_map(|last| callee(self.function, last)).filter(|callee| panics(callee));
        let inside = self.instructions(inner).filter_map(|instruction| callee(self.function, instruction));
        inside.chain(panics).collect()
    }

    /// Loads and stores of vectors on the stack in a loop. The stack is what `rsp` points into, and `rbp` where it is set to that.
    pub fn spills(&self, inner: &Loop) -> impl Iterator<Item = &Instruction> {
        let sets_frame = |instruction: &Instruction| {
            let from_stack = match instruction.mnemonic() {
                Mnemonic::Mov => instruction.op1_register() == Register::RSP,
                Mnemonic::Lea => instruction.memory_base() == Register::RSP,
                _ => false,
            };
            instruction.op0_register() == Register::RBP && from_stack
        };
        let has_frame = self.blocks[&0].iter().any(sets_frame);
        self.instructions(inner).filter(move |instruction| {
            let base = instruction.memory_base();
            let in_register = |operand: &u32| instruction.op_kind(*operand) == OpKind::Register;
            let is_vector = |operand: u32| instruction.op_register(operand).is_vector_register();
            (base == Register::RSP || has_frame && base == Register::RBP)
                && (0..instruction.op_count()).filter(in_register).any(is_vector)
        })
    }

    /// Blocks that may be run after one.
    fn successors(&self, block: &[Instruction]) -> impl Iterator<Item = u64> {
        let last = block.last().expect("a block has an instruction");
        let goes_on = !ends_block(self.function, last) || last.flow_control() == FlowControl::ConditionalBranch;
        target(self.function, last).into_iter().chain(goes_on.then(|| last.next_ip()))
    }
}

/// What an instruction calls, or jumps to outside of its function.
fn callee<'a>(function: &'a Function, instruction: &Instruction) -> Option<&'a str> {
    let mut references = function.references.range(instruction.ip()..instruction.next_ip());
    let name = references.next().map(|(_, name)| name.as_str());
    match instruction.flow_control() {
        FlowControl::Next => None,
        FlowControl::Call | FlowControl::IndirectCall => name.or(Some("a function in a register")),
        _ => name,
    }
}

/// Where an instruction jumps to within its function.
fn target(function: &Function, instruction: &Instruction) -> Option<u64> {
    let jumps =
        [FlowControl::UnconditionalBranch, FlowControl::ConditionalBranch].contains(&instruction.flow_control());
    (jumps && callee(function, instruction).is_none()).then(|| instruction.near_branch_target())
}

fn ends_block(function: &Function, instruction: &Instruction) -> bool {
    match instruction.flow_control() {
        FlowControl::Next => false,
        FlowControl::Call | FlowControl::IndirectCall => callee(function, instruction).is_some_and(panics),
        _ => true,
    }
}

/// Whether a function does nothing but panic.
pub fn panics(name: &str) -> bool {
    let starts = [
        "core::panicking::",
        "core::slice::index::",
        "hardwire::arch::matrices::outside",
        "hardwire::slices::wrong_length",
    ];
    starts.iter().any(|start| name.starts_with(start))
}

/// Whether an instruction is arithmetic of vectors of `f32`.
pub fn computes(instruction: &Instruction) -> bool {
    use Mnemonic::{Addps, Maxps, Mulps, Vaddps, Vfmadd132ps, Vfmadd213ps, Vfmadd231ps, Vmaxps, Vmulps};
    let arithmetic = [Addps, Maxps, Mulps, Vaddps, Vfmadd132ps, Vfmadd213ps, Vfmadd231ps, Vmaxps, Vmulps];
    arithmetic.contains(&instruction.mnemonic())
}
