//! Convolutions that are computed together, a few rows of the last at a time, so that the maps between them are never there as a
//! whole: what one leaves is still near when the next reads it (Alwani, Chen, Ferdman and Milder 2016, "Fused-Layer CNN Accelerators").
//!
//! The one in the middle is depthwise. What it sees of the map before it are rows that overlap from one time to the next: they lie in a
//! ring, from which those that are no longer seen give way to the next. It leaves just the rows that are asked for, which the one behind
//! it, if there is one, reads pixel by pixel.

use crate::check::ir::Activation;
use crate::plan::Conv;
use crate::plan::cuts::{Cuts, MOST_WITH_MEMORY, parts};
use crate::plan::sliding::Sliding;

use super::conv::direct::Direct;

/// Convolutions each of which reads what the one before it leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// All but the last. One of them, or the last, is depthwise.
    pub before: Vec<Link>,
    /// The last, which fills the output.
    pub last: Link,
    /// Rows of the last that are computed at a time.
    pub rows: usize,
}

/// A convolution of a chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The convolution.
    pub conv: Conv,
    /// Applied to each value before it is stored.
    pub activation: Option<Activation>,
}

/// How a chain is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainSchedule {
    /// The schedule of each link.
    pub links: Vec<LinkSchedule>,
    /// The cycles that it takes by the models of the algorithms.
    pub cycles: usize,
}

/// How a convolution of a chain is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkSchedule {
    /// Tap by tap, filters along the vectors.
    Direct(Direct),
    /// Where each channel has a filter of its own.
    Depthwise(Sliding),
}

impl Chain {
    /// All of them, in order.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.before.iter().chain([&self.last])
    }

    /// All of them, to be changed.
    pub fn links_mut(&mut self) -> impl Iterator<Item = &mut Link> {
        self.before.iter_mut().chain([&mut self.last])
    }

    /// Rows of what each link but the last leaves that are there at a time.
    pub fn rows_between(&self) -> Vec<usize> {
        let next = self.links().skip(1).map(|link| &link.conv);
        // What is behind the depthwise one sees a row for each that it leaves.
        let rows = next
            .map(|Conv { window, input, .. }| ((self.rows - 1) * window.stride[0] + window.height()).min(input.height));
        rows.collect()
    }

    /// Values of what each link but the last leaves that are there at a time.
    pub fn values_between(&self) -> Vec<usize> {
        let rows = self.rows_between().into_iter();
        rows.zip(&self.before).map(|(rows, link)| rows * link.conv.output.width * link.conv.output.channels).collect()
    }

    /// Values of memory that a part needs for itself, beside input and output.
    pub fn scratch_of_part(&self) -> usize {
        self.values_between().iter().sum()
    }

    /// How the output is cut: by rows that are computed at a time.
    pub fn cuts(&self, schedule: &ChainSchedule) -> Cuts {
        let rows = self.last.conv.output.height;
        let parts = parts(schedule.cycles).min(MOST_WITH_MEMORY);
        Cuts { parts, rows, head: 0, unit: self.rows, units: (rows / self.rows).max(1) }
    }
}

impl ChainSchedule {
    /// Values of memory that a run needs beside input and output.
    pub fn scratch(&self, chain: &Chain) -> usize {
        chain.cuts(self).scratch(chain.scratch_of_part())
    }

    /// Statements in the body.
    pub fn statements(&self) -> usize {
        let of_link = |link: &LinkSchedule| match link {
            LinkSchedule::Direct(direct) => direct.statements,
            LinkSchedule::Depthwise(sliding) => sliding.statements,
        };
        self.links.iter().map(of_link).sum()
    }
}
