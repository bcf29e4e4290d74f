//! What reshapes, transposes and repetitions make of a value, followed through any number of them.
//!
//! Frameworks whose maps have their channels last, and operators that ONNX lacked once, are exported as rows of such nodes. What a
//! row comes to is found by following where each value of its result was: an index along an axis of the result is written in
//! digits, each of them a digit of the index along an axis of what was moved. Rows that are known are the same as
//!
//! ```text
//! transpose, then reshape                    the values in a row, in another order of whole axes
//! upsample, nearest                          digits that say nothing behind those of a row or column
//! depth_to_space, space_to_depth, shuffle    digits of channels that change their places
//! ```
//!
//! the latter three with the channels in either place before and after.

use crate::import::read::Attribute;

/// How the values of one tensor are those of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// For each axis, its digits, the most significant first; none for an axis of size 1.
    axes: Vec<Vec<Digit>>,
}

/// A digit of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Digit {
    /// The axis of what was moved whose index it is a digit of; nothing where values are repeated.
    axis: Option<usize>,
    /// One more than the largest digit.
    size: usize,
    /// What 1 stands for in that index.
    step: usize,
}

/// A node that is put in place of others: its operator and its attributes.
pub type Step = (&'static str, Vec<(&'static str, Attribute)>);

/// Orders of axes, of a map and of the channels of one.
const IN_ORDER: [usize; 4] = [0, 1, 2, 3];
const TO_LAST: [usize; 4] = [0, 2, 3, 1];
const TO_FIRST: [usize; 4] = [0, 3, 1, 2];

impl View {
    /// A tensor of the axes `dims` as it is.
    pub fn whole(dims: &[usize]) -> Self {
        let digits = |(axis, size): (usize, &usize)| match size {
            1 => Vec::new(),
            size => vec![Digit { axis: Some(axis), size: *size, step: 1 }],
        };
        Self { axes: dims.iter().enumerate().map(digits).collect() }
    }

    /// The same values in a row under other axes; nothing where these cut an index in a way that has no digits.
    pub fn reshaped(&self, dims: &[usize]) -> Option<Self> {
        let mut rest: Vec<Digit> = self.axes.iter().rev().flat_map(|digits| digits.iter().rev()).copied().collect();
        let mut axes = Vec::with_capacity(dims.len());
        for size in dims {
            let (mut left, mut digits) = (*size, Vec::new());
            while left > 1 {
                let digit = rest.pop()?;
                if left.is_multiple_of(digit.size) {
                    left /= digit.size;
                    append(&mut digits, digit);
                } else {
                    let inner = digit.size.checked_div(left).filter(|_| digit.size.is_multiple_of(left))?;
                    append(&mut digits, Digit { size: left, step: digit.step * inner, ..digit });
                    rest.push(Digit { size: inner, ..digit });
                    left = 1;
                }
            }
            axes.push(digits);
        }
        rest.is_empty().then_some(Self { axes })
    }

    /// The axes in another order.
    pub fn transposed(&self, order: &[usize]) -> Option<Self> {
        let axes: Option<Vec<_>> = order.iter().map(|axis| self.axes.get(*axis).cloned()).collect();
        axes.filter(|axes| axes.len() == self.axes.len()).map(|axes| Self { axes })
    }

    /// The whole of each axis as many times after itself.
    pub fn repeated(&self, times: &[usize]) -> Option<Self> {
        let mut axes = self.axes.clone();
        for (digits, times) in axes.iter_mut().zip(times).filter(|(_, times)| **times > 1) {
            digits.insert(0, Digit { axis: None, size: *times, step: 0 });
        }
        (times.len() == axes.len()).then_some(Self { axes })
    }

    /// The nodes that make values of the axes `to` of one of the axes `from`, as it is viewed; nothing where no few do.
    pub fn steps(&self, from: &[usize], to: &[usize]) -> Option<Vec<Step>> {
        self.in_a_row(from, to).or_else(|| self.of_maps(from.try_into().ok()?, to.try_into().ok()?))
    }

    /// A transpose and a reshape, as far as they are needed.
    fn in_a_row(&self, from: &[usize], to: &[usize]) -> Option<Vec<Step>> {
        let mut digits: Vec<Digit> = Vec::new();
        for digit in self.axes.iter().flatten() {
            append(&mut digits, *digit);
        }
        let is_whole = |digit: &Digit| digit.step == 1 && digit.axis.is_some_and(|axis| from[axis] == digit.size);
        let moved: Option<Vec<usize>> = digits.iter().filter(|digit| is_whole(digit)).map(|digit| digit.axis).collect();
        let moved = moved.filter(|moved| moved.len() == digits.len())?;
        let order = with_ones(&moved, from);
        let transposed: Vec<usize> = order.iter().map(|axis| from[*axis]).collect();
        let transpose = (!order.is_sorted()).then(|| transpose(&order));
        let reshape = (transposed != to).then(|| reshape(to));
        Some(transpose.into_iter().chain(reshape).collect())
    }

    /// A layer's work on maps, between transposes where their channels are last.
    fn of_maps(&self, from: [usize; 4], to: [usize; 4]) -> Option<Vec<Step>> {
        let moved = |order: [usize; 4]| (order != IN_ORDER).then(|| transpose(&order));
        for before in [IN_ORDER, TO_FIRST] {
            for (after, back) in [(IN_ORDER, IN_ORDER), (TO_LAST, TO_FIRST)] {
                let (map, goal) = (before.map(|axis| from[axis]), back.map(|axis| to[axis]));
                let start = Self::whole(&from).transposed(&before)?;
                let is_it = |work: &Work| {
                    work.applied(&start, goal).and_then(|view| view.transposed(&after)).as_ref() == Some(self)
                };
                if let Some(work) = self.candidates(map, goal).into_iter().find(is_it) {
                    return Some(moved(before).into_iter().chain([work.step]).chain(moved(after)).collect());
                }
            }
        }
        None
    }

    /// What may make a map of the axes `goal` of one of the axes `map`, by these alone.
    fn candidates(&self, map: [usize; 4], goal: [usize; 4]) -> Vec<Work> {
        let [batch, channels, height, width] = map;
        let times = |axis: usize| goal[axis].checked_div(map[axis]).filter(|_| goal[axis].is_multiple_of(map[axis]));
        let block = |large: [usize; 4], small: [usize; 4]| large[2].checked_div(small[2]).filter(|block| *block > 1);
        let mut found = Vec::new();
        // One row is not told from one channel, unless there is one column as well.
        let are_rows = height * width == 1 || height > 1 && width > 1;
        if let (true, Some(rows), Some(columns)) = (are_rows && channels == goal[1], times(2), times(3)) {
            found.push(Work {
                step: ("Upsample", vec![("scales", Attribute::Floats(vec![1.0, 1.0, rows as f32, columns as f32]))]),
                parts: vec![batch, channels, height, 1, width, 1],
                times: vec![1, 1, 1, rows, 1, columns],
                order: (0..6).collect(),
            });
        }
        if let Some(block) = block(goal, map) {
            let inner = goal[1];
            found.push(blocks(
                "DepthToSpace",
                "DCR",
                block,
                &[batch, block, block, inner, height, width],
                &[0, 3, 4, 1, 5, 2],
            ));
            found.push(blocks(
                "DepthToSpace",
                "CRD",
                block,
                &[batch, inner, block, block, height, width],
                &[0, 1, 4, 2, 5, 3],
            ));
        }
        if let Some(block) = block(map, goal) {
            let parts = [batch, channels, goal[2], block, goal[3], block];
            found.push(blocks("SpaceToDepth", "DCR", block, &parts, &[0, 3, 5, 1, 2, 4]));
            found.push(blocks("SpaceToDepth", "CRD", block, &parts, &[0, 1, 3, 5, 2, 4]));
        }
        let digits = self.axes.iter().flatten();
        found.extend(digits.filter(|digit| map == goal && digit.step > 1).map(|digit| Work {
            step: ("ChannelShuffle", vec![("groups", Attribute::Int(digit.size as i64))]),
            parts: vec![batch, digit.size, channels / digit.size, height, width],
            times: vec![1; 5],
            order: vec![0, 2, 1, 3, 4],
        }));
        found
    }
}

/// What a layer does, as a reshape to `parts`, repetitions, a transpose and a reshape.
struct Work {
    step: Step,
    parts: Vec<usize>,
    times: Vec<usize>,
    order: Vec<usize>,
}

impl Work {
    fn applied(&self, view: &View, goal: [usize; 4]) -> Option<View> {
        view.reshaped(&self.parts)?.repeated(&self.times)?.transposed(&self.order)?.reshaped(&goal)
    }
}

fn blocks(op: &'static str, mode: &str, block: usize, parts: &[usize], order: &[usize]) -> Work {
    let attributes = vec![("blocksize", Attribute::Int(block as i64)), ("mode", Attribute::Text(mode.to_owned()))];
    Work { step: (op, attributes), parts: parts.to_vec(), times: vec![1; parts.len()], order: order.to_vec() }
}

fn transpose(order: &[usize]) -> Step {
    ("Transpose", vec![("perm", Attribute::Ints(order.iter().map(|axis| *axis as i64).collect()))])
}

fn reshape(dims: &[usize]) -> Step {
    // A reshape that has its sizes as an attribute, like those of operator sets before 5.
    ("Reshape", vec![("shape", Attribute::Ints(dims.iter().map(|dim| *dim as i64).collect()))])
}

/// Puts a digit behind others; the two become one where together they are a digit of the same index.
fn append(digits: &mut Vec<Digit>, digit: Digit) {
    match digits.last_mut() {
        Some(last) if last.axis == digit.axis && last.step == digit.step * digit.size => {
            *last = Digit { size: last.size * digit.size, ..digit };
        }
        _ => digits.push(digit),
    }
}

/// The order of all axes of `dims` in which those of more than one value are in the order `moved`: where there is a choice, one that
/// moves channels to the back or to the front, or one that moves no others.
fn with_ones(moved: &[usize], dims: &[usize]) -> Vec<usize> {
    let fits = |order: &[usize]| order.iter().filter(|axis| dims[**axis] > 1).eq(moved);
    let in_order: Vec<usize> = (0..dims.len()).collect();
    let usual = [&in_order[..], &TO_LAST, &TO_FIRST];
    match usual.into_iter().find(|order| order.len() == dims.len() && fits(order)) {
        Some(order) => order.to_vec(),
        None => in_order.iter().filter(|axis| dims[**axis] == 1).chain(moved).copied().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(view: Option<View>, from: &[usize], to: &[usize]) -> String {
        let steps = view.and_then(|view| view.steps(from, to));
        let shown = |(op, attributes): &Step| {
            let attributes = attributes.iter().map(|(name, value)| match value {
                Attribute::Int(value) => format!(" {name} {value}"),
                Attribute::Text(value) => format!(" {name} {value}"),
                Attribute::Ints(values) => format!(" {name} {values:?}"),
                Attribute::Floats(values) => format!(" {name} {values:?}"),
                Attribute::Float(_) | Attribute::Tensor(_) | Attribute::Other => String::new(),
            });
            format!("{op}{}", attributes.collect::<String>())
        };
        steps.map_or_else(|| "?".to_owned(), |steps| steps.iter().map(shown).collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn a_row_and_back_is_nothing() {
        let from = [1, 8, 4, 6];
        let view = View::whole(&from).reshaped(&[1, 192]).and_then(|view| view.reshaped(&from));
        assert_eq!(steps(view, &from, &from), "");
        let view = View::whole(&from).transposed(&TO_LAST).and_then(|view| view.transposed(&TO_FIRST));
        assert_eq!(steps(view, &from, &from), "");
    }

    #[test]
    fn channels_behind_pixels_are_a_transpose() {
        let from = [1, 8, 4, 6];
        let view = View::whole(&from).reshaped(&[1, 8, 24]).and_then(|view| view.transposed(&[0, 2, 1]));
        assert_eq!(steps(view, &from, &[1, 24, 8]), "Transpose perm [0, 2, 3, 1], Reshape shape [1, 24, 8]");
        // Boxes of which there are two at each pixel.
        let view = View::whole(&from).reshaped(&[1, 2, 4, 4, 6]).and_then(|view| view.transposed(&[0, 3, 4, 1, 2]));
        let view = view.and_then(|view| view.reshaped(&[1, 48, 4]));
        assert_eq!(steps(view, &from, &[1, 48, 4]), "Transpose perm [0, 2, 3, 1], Reshape shape [1, 48, 4]");
    }

    #[test]
    fn rows_and_columns_that_are_repeated_are_an_upsample() {
        let from = [1, 4, 6, 8];
        let rows = View::whole(&from).reshaped(&[1, 4, 1, 6, 8]).and_then(|view| view.repeated(&[1, 1, 2, 1, 1]));
        let columns = rows.and_then(|view| view.reshaped(&[1, 8, 6, 1, 8])?.repeated(&[1, 1, 1, 3, 1]));
        let view = columns.and_then(|view| view.reshaped(&[1, 8, 18, 8])?.transposed(&TO_FIRST));
        assert_eq!(
            steps(view, &from, &[1, 8, 8, 18]),
            "Transpose perm [0, 3, 1, 2], Upsample scales [1.0, 1.0, 2.0, 3.0]"
        );
    }

    #[test]
    fn blocks_and_shuffles_are_found_by_what_they_do() {
        let from = [1, 12, 3, 5];
        let parts = View::whole(&from).reshaped(&[1, 3, 2, 2, 3, 5]);
        let view = parts.and_then(|view| view.transposed(&[0, 1, 4, 2, 5, 3])?.reshaped(&[1, 3, 6, 10]));
        assert_eq!(steps(view, &from, &[1, 3, 6, 10]), "DepthToSpace blocksize 2 mode CRD");
        let from = [1, 6, 10, 3];
        let parts = View::whole(&from).reshaped(&[1, 3, 2, 5, 2, 3]);
        let view = parts.and_then(|view| view.transposed(&[0, 1, 3, 2, 4, 5])?.reshaped(&[1, 3, 5, 12]));
        assert_eq!(
            steps(view, &from, &[1, 3, 5, 12]),
            "Transpose perm [0, 3, 1, 2], SpaceToDepth blocksize 2 mode DCR, Transpose perm [0, 2, 3, 1]"
        );
        let from = [1, 12, 3, 5];
        let parts = View::whole(&from).reshaped(&[1, 3, 4, 3, 5]);
        let view = parts.and_then(|view| view.transposed(&[0, 2, 1, 3, 4])?.reshaped(&from));
        assert_eq!(steps(view, &from, &from), "ChannelShuffle groups 3");
    }

    #[test]
    fn what_no_layer_does_is_no_step() {
        let from = [1, 8, 4, 6];
        let view = View::whole(&from).transposed(&[0, 1, 3, 2]).and_then(|view| view.reshaped(&[1, 8, 24]));
        assert_eq!(steps(view, &from, &[1, 8, 24]), "Transpose perm [0, 1, 3, 2], Reshape shape [1, 8, 24]");
        let view = View::whole(&from).repeated(&[1, 1, 2, 1]);
        assert_eq!(steps(view, &from, &[1, 8, 8, 6]), "?");
        assert!(View::whole(&from).reshaped(&[1, 5, 5, 5]).is_none());
    }
}
