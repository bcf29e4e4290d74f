//! How a transposed convolution is computed: by convolutions of stride 1, whose outputs are then put side by side.
//!
//! Output line `o` of an axis sees input line `i` by tap `k` where `o + P = i * S + k * D`. So the outputs of a *phase*, those with
//! the same remainder `r` of `o + P` by `S`, see the input by the same taps, `k * D = r + S * m`, one line further from one output
//! to the next: with `T = (o + P - r) / S` the input lines are `T - m`. That is a convolution of stride 1 with a part of the taps,
//! in reverse order, and no tap meets a zero between input pixels (Dumoulin and Visin 2016, "A guide to convolution arithmetic for
//! deep learning", chapter 4; Shi et al. 2016, "Is the deconvolution layer the same as a convolutional layer?").
//!
//! Phases with the same `m` are computed by one convolution, with filters for each of them: all phases where the stride
//! divides the kernel, such as those of a 2x2 kernel and stride 2, whose convolution is one matrix product. Filters in groups, which
//! see few channels, keep their phases apart, as long as there are few.

use crate::check::ir;
use crate::dtype::WeightsDtype;
use crate::plan::Conv;
use crate::shape::{Axis, Map, Slide, Window};

/// The outputs of convolutions, put side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interleave {
    /// What it fills.
    pub output: Map,
    /// Output lines from one of a phase to the next, along both axes.
    pub stride: [usize; 2],
    /// Groups of filters, each with the filters of all phases of a part in it.
    pub groups: usize,
    /// What each input has.
    pub parts: Vec<Part>,
}

/// Some phases of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The convolution's output: at each pixel, for each group, the filters of each phase, row by row.
    pub map: Map,
    /// The lines of each phase along both axes.
    pub lines: [Vec<Lines>; 2],
}

/// The lines of one phase along an axis, which lie a stride apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    /// The first of them in the output.
    pub first: usize,
    /// The first of them in the part.
    pub from: usize,
    /// How many.
    pub count: usize,
}

/// The taps of a transposed convolution that the filters of a part have, for each of its phases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taps {
    /// Channels of the input.
    pub channels: usize,
    /// Channels of the output.
    pub filters: usize,
    /// Groups of channels that see only each other.
    pub groups: usize,
    /// Height and width of a filter.
    pub kernel: [usize; 2],
    /// For each axis and phase the first tap; the kernel's length where a phase has none.
    pub first: [Vec<usize>; 2],
    /// For each axis, taps from one of a phase to the next.
    pub step: [usize; 2],
    /// For each axis, taps of a phase.
    pub count: [usize; 2],
}

impl Taps {
    /// How many phases there are.
    pub fn phases(&self) -> usize {
        self.first[0].len() * self.first[1].len()
    }
}

/// Phases of groups of filters that are computed apart.
const MOST_APART: usize = 16;

/// The convolutions, each with the taps that its filters have, and how their outputs lie in the whole.
pub fn split(conv: &ir::TransposedConv, input: Map, output: Map) -> (Vec<(Conv, Taps)>, Interleave) {
    let [rows, columns] = Axis::ALL.map(|axis| {
        let i = axis as usize;
        AxisPhases { slide: conv.window.axis(axis), input: input.size()[i], output: output.size()[i] }
    });
    let apart = conv.groups > 1 && rows.slide.stride * columns.slide.stride <= MOST_APART;
    let (of_rows, of_columns) = (rows.parts(apart), columns.parts(apart));
    let pairs = of_rows.iter().flat_map(|of_row| of_columns.iter().map(move |of_column| [of_row, of_column]));
    let (convs, parts) = pairs.map(|axes| part(conv, input, axes)).unzip();
    (convs, Interleave { output, stride: conv.window.stride, groups: conv.groups, parts })
}

/// The convolution of the phases of both axes, and what its output is.
fn part(conv: &ir::TransposedConv, input: Map, axes: [&AxisPart; 2]) -> ((Conv, Taps), Part) {
    let phases = axes[0].phases.len() * axes[1].phases.len();
    let [height, width] = axes.map(AxisPart::output);
    let map = Map { height, width, channels: phases * conv.filters };
    let window = Window {
        kernel: axes.map(|axis| axis.taps),
        stride: [1, 1],
        dilation: axes.map(|axis| axis.dilation),
        before: axes.map(AxisPart::before),
        after: axes.map(|axis| axis.after),
    };
    let of_phases = ir::Conv {
        filters: map.channels,
        groups: conv.groups,
        window,
        exact: conv.exact,
        dtype: WeightsDtype::F32,
        weight: conv.weight,
        bias: conv.bias,
    };
    let taps = Taps {
        channels: input.channels,
        filters: conv.filters,
        groups: conv.groups,
        kernel: conv.window.kernel,
        first: axes.map(|axis| axis.phases.iter().map(|phase| phase.tap).collect()),
        step: axes.map(|axis| axis.step),
        count: window.kernel,
    };
    let part = Part { map, lines: axes.map(AxisPart::lines) };
    ((Conv::new(input, map, &of_phases), taps), part)
}

/// An axis of a transposed convolution.
#[derive(Clone, Copy)]
struct AxisPhases {
    slide: Slide,
    input: usize,
    output: usize,
}

/// Phases of an axis that see the input by as many taps, as far away.
struct AxisPart {
    phases: Vec<Phase>,
    /// Taps of each; one of zeros where there are none.
    taps: usize,
    /// Taps from one to the next.
    step: usize,
    /// Input lines from one tap to the next.
    dilation: usize,
    /// Input lines from that of the first tap to `T`.
    lead: usize,
    /// The first `T` that is computed: of an output, unless the window would then begin inside the input.
    start: usize,
    /// Lines behind the input that the last window sees.
    after: usize,
}

/// One phase of an axis.
#[derive(Clone, Copy)]
struct Phase {
    /// Its first tap.
    tap: usize,
    /// Its first output line.
    first: usize,
    /// `T` of its first and its last output line.
    steps: (usize, usize),
}

impl AxisPhases {
    fn parts(self, apart: bool) -> Vec<AxisPart> {
        let Slide { kernel, stride, dilation, .. } = self.slide;
        let common = common_divisor(dilation, stride);
        let step = stride / common;
        let mut parts: Vec<AxisPart> = Vec::new();
        for remainder in 0..stride {
            let Some(phase) = self.phase(remainder, step) else { continue };
            let taps = kernel.saturating_sub(phase.tap).div_ceil(step).max(1);
            let lead = if phase.tap < kernel { (phase.tap * dilation - remainder) / stride } else { 0 };
            if let Some(part) = parts.iter_mut().find(|part| !apart && (part.taps, part.lead) == (taps, lead)) {
                part.phases.push(phase);
            } else {
                let dilation = dilation / common;
                parts.push(AxisPart { phases: vec![phase], taps, step, dilation, lead, start: 0, after: 0 });
            }
        }
        for part in &mut parts {
            let (start, end) = part.steps();
            part.start = start.min(part.reach());
            part.after = (end - part.lead.min(end)).saturating_sub(self.input - 1);
        }
        parts
    }

    /// The phase of a remainder; none where it has no outputs.
    fn phase(self, remainder: usize, step: usize) -> Option<Phase> {
        let Slide { kernel, stride, dilation, before, .. } = self.slide;
        let tap = (0..step.min(kernel)).find(|tap| tap * dilation % stride == remainder).unwrap_or(kernel);
        let first = before.saturating_sub(remainder).div_ceil(stride);
        let last = (self.output - 1 + before).checked_sub(remainder)? / stride;
        let steps = (first, last);
        (first <= last).then(|| Phase { tap, first: first * stride + remainder - before, steps })
    }
}

impl AxisPart {
    /// The first and the last `T` of outputs.
    fn steps(&self) -> (usize, usize) {
        let first = self.phases.iter().map(|phase| phase.steps.0).min().unwrap_or(0);
        let last = self.phases.iter().map(|phase| phase.steps.1).max().unwrap_or(0);
        (first, last)
    }

    /// Input lines from that of the last tap to `T`.
    const fn reach(&self) -> usize {
        self.lead + (self.taps - 1) * self.dilation
    }

    /// Lines that are computed.
    fn output(&self) -> usize {
        self.steps().1 + 1 - self.start
    }

    /// Padding in front: the last tap is the first of the convolution's.
    const fn before(&self) -> usize {
        self.reach() - self.start
    }

    fn lines(&self) -> Vec<Lines> {
        let lines = |phase: &Phase| Lines {
            first: phase.first,
            from: phase.steps.0 - self.start,
            count: phase.steps.1 - phase.steps.0 + 1,
        };
        self.phases.iter().map(lines).collect()
    }
}

impl Interleave {
    /// Whether the one part has the outputs as they lie in the whole.
    pub fn is_whole(&self) -> bool {
        matches!(&self.parts[..], [part] if part.map == self.output)
    }
}

const fn common_divisor(mut a: usize, mut b: usize) -> usize {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::{AxisPhases, Interleave, split};
    use crate::check::ir::{TensorId, TransposedConv};
    use crate::shape::{Map, Slide, Window};

    fn parts(kernel: usize, stride: usize, padding: usize, input: usize) -> (Vec<usize>, Interleave) {
        let both = |number| [number, number];
        let window = Window {
            kernel: both(kernel),
            stride: both(stride),
            dilation: both(1),
            before: both(padding),
            after: both(padding),
        };
        let conv = TransposedConv { filters: 3, groups: 1, window, exact: false, weight: TensorId(0), bias: None };
        let size = (input - 1) * stride + kernel - 2 * padding;
        let map = |size, channels| Map { height: size, width: size, channels };
        let (convs, interleave) = split(&conv, map(input, 5), map(size, 3));
        (convs.iter().map(|(conv, _)| conv.output.channels).collect(), interleave)
    }

    #[test]
    fn phases_with_the_same_taps_are_one_convolution() {
        assert_eq!(parts(2, 2, 0, 7).0, [12]);
        assert_eq!(parts(4, 2, 1, 7).0, [12]);
        assert_eq!(parts(3, 2, 1, 7).0, [3; 4]);
        assert_eq!(parts(3, 1, 1, 7).0, [3]);
        assert!(parts(3, 1, 1, 7).1.is_whole() && !parts(2, 2, 0, 7).1.is_whole());
    }

    #[test]
    fn every_output_line_is_in_one_phase_and_sees_what_it_should() {
        for (kernel, stride, dilation) in
            [(1, 1, 1), (2, 2, 1), (3, 2, 1), (4, 2, 1), (2, 3, 1), (5, 3, 2), (3, 4, 2), (4, 6, 4)]
        {
            for (before, input) in (0..5).flat_map(|before| (1..6).map(move |input| (before, input))) {
                let slide = Slide { kernel, stride, dilation, before, after: 0 };
                let full = (input - 1) * stride + (kernel - 1) * dilation + 2;
                let Some(output) = full.checked_sub(before).filter(|output| *output > 0) else { continue };
                let axis = AxisPhases { slide, input, output };
                let mut seen = vec![None; output];
                for part in axis.parts(false) {
                    for (phase, lines) in part.phases.iter().zip(part.lines()) {
                        for line in 0..lines.count {
                            // Input lines and taps, by the convolution of the part.
                            let taps = (0..part.taps).rev().filter_map(|tap| {
                                let at = lines.from + line + (part.taps - 1 - tap) * part.dilation;
                                let at = at.checked_sub(part.before())?;
                                let tap = phase.tap + tap * part.step;
                                (at < input && tap < kernel).then_some((at, tap))
                            });
                            let seen = &mut seen[lines.first + line * stride];
                            assert_eq!(seen.replace(taps.collect::<Vec<_>>()), None);
                        }
                    }
                }
                for (line, seen) in seen.into_iter().enumerate() {
                    let pairs = (0..input).flat_map(|at| (0..kernel).map(move |tap| (at, tap)));
                    let expected: Vec<_> =
                        pairs.filter(|(at, tap)| at * stride + tap * dilation == line + before).collect();
                    assert_eq!(seen.as_deref(), Some(&expected[..]), "{axis:?} {line}", axis = axis.slide);
                }
            }
        }
    }
}
