//! The size of every input and every layer's output, and the way from an input to any of them.

use crate::check::ir::{Flattened, Value, ValueId};
use crate::shape::{Axis, Shape, Window};
use crate::syntax::suggest::shorten;

/// All values so far.
#[derive(Debug, Default)]
pub struct Trail {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    /// Unknown where a mistake was made on the way.
    shape: Option<Shape>,
    /// The first of the values that it is made from.
    from: Option<ValueId>,
    /// The first few values on the way to it, itself included.
    start: Vec<ValueId>,
    /// How many values there are on the way to it, itself included.
    length: usize,
    reach: Reach,
}

/// How many values at the start and at the end of a long way are shown.
const START: usize = 3;
const END: usize = 4;

/// What the size of a value tells of the size of the value that it is made from.
#[derive(Clone, Copy, Debug)]
pub enum Reach {
    /// The rows and columns are the same.
    Same,
    /// A window slid over it.
    Window {
        /// The window.
        window: Window,
        /// Whether the padding is `same` or `same_lower`: made to fit the input.
        same: bool,
    },
    /// Nothing.
    Lost,
}

impl Trail {
    /// Adds the value of an input or a layer, made from `feeds`.
    pub fn push(&mut self, name: &str, shape: Option<Shape>, feeds: &[ValueId], reach: Reach) -> ValueId {
        let value = ValueId(self.entries.len());
        let from = feeds.first().copied();
        let before = from.and_then(|from| self.entries.get(from.0));
        let mut start = before.map(|before| before.start.clone()).unwrap_or_default();
        if start.len() < START {
            start.push(value);
        }
        let length = before.map_or(0, |before| before.length) + 1;
        self.entries.push(Entry { name: name.to_owned(), shape, from, start, length, reach });
        value
    }

    /// The size of a value, where it is known.
    pub fn shape(&self, value: ValueId) -> Option<Shape> {
        self.entries.get(value.0)?.shape
    }

    /// The name of a value.
    pub fn name(&self, value: ValueId) -> &str {
        self.entries.get(value.0).map_or("", |entry| &entry.name)
    }

    /// Whether a value, whose size is known, is an input of the model.
    pub fn is_input(&self, value: ValueId) -> bool {
        self.entries.get(value.0).is_some_and(|entry| entry.from.is_none())
    }

    /// The values of a graph; nothing if any is unknown.
    pub fn into_values(self) -> Option<Vec<Value>> {
        self.entries.into_iter().map(|entry| Some(Value { name: entry.name, shape: entry.shape? })).collect()
    }

    /// The values from `end` back to an input.
    fn back(&self, end: ValueId) -> impl Iterator<Item = &Entry> {
        std::iter::successors(self.entries.get(end.0), |entry| self.entries.get(entry.from?.0))
    }

    /// The layer that made a vector of a feature map on the way to `end`, which is a vector, and the name of that map; nothing where an
    /// input is a vector.
    pub fn vector_from(&self, end: ValueId) -> Option<(&str, &str)> {
        let is_map = |value: &ValueId| matches!(self.shape(*value), Some(Shape::Map(_)));
        self.back(end).find_map(|entry| Some((entry.name.as_str(), self.name(entry.from.filter(is_map)?))))
    }

    /// The first value that has all those of the feature map `map` in a row.
    pub fn vector_of(&self, map: ValueId) -> Option<&str> {
        let vector = Shape::Features(self.shape(map)?.len());
        let made = self.entries.iter().find(|entry| entry.from == Some(map) && entry.shape == Some(vector));
        made.map(|entry| entry.name.as_str())
    }

    /// The feature map whose values `end` has in a row.
    pub fn flattened(&self, end: ValueId) -> Option<Flattened> {
        let mut values = self.back(end).skip_while(|entry| {
            matches!(entry.shape, Some(Shape::Features(_)))
                && matches!(entry.reach, Reach::Same)
                && entry.from.is_some()
        });
        let flatten = values.next().filter(|entry| matches!(entry.shape, Some(Shape::Features(_))))?;
        let Some(Shape::Map(map)) = self.shape(flatten.from?) else {
            return None;
        };
        let giver = values.find(|entry| !matches!(entry.reach, Reach::Same) || entry.from.is_none())?;
        (flatten.shape == Some(Shape::Features(map.len()))).then(|| Flattened { layer: giver.name.clone(), map })
    }

    /// The sizes on the way to `end`, such as `input 28x28x1 -> conv1 28x28x6`; the middle of a long way is left out.
    pub fn sizes(&self, end: ValueId) -> String {
        let show = |entry: &Entry| {
            let name = shorten(&entry.name);
            entry.shape.map_or_else(|| format!("{name} ?"), |shape| format!("{name} {shape}"))
        };
        let Some(last) = self.entries.get(end.0) else {
            return String::new();
        };
        let is_long = last.length > START + END + 1;
        let mut steps: Vec<String> = self.back(end).take(if is_long { END } else { last.length }).map(show).collect();
        if is_long {
            steps.push("…".to_owned());
            steps.extend(last.start.iter().rev().filter_map(|value| self.entries.get(value.0)).map(show));
        }
        steps.reverse();
        steps.join(" -> ")
    }

    /// The least height and width of the input on the way to `end` with which `end` would be `size` large, and the name of
    /// that input; nothing where no input is large enough.
    pub fn least_input(&self, end: ValueId, size: [u64; 2]) -> Option<(&str, [u64; 2])> {
        let mut size = size;
        let mut name = "";
        for entry in self.back(end) {
            name = &entry.name;
            if entry.from.is_none() {
                break;
            }
            match entry.reach {
                Reach::Same => {}
                Reach::Lost => return None,
                Reach::Window { window, same } => {
                    for axis in Axis::ALL {
                        let slide = window.axis(axis);
                        let steps = (size[axis as usize] - 1).checked_mul(slide.stride as u64)?;
                        let padding = (slide.before + slide.after) as u64;
                        let (extent, padding) = if same { (1, 0) } else { (slide.extent(), padding) };
                        size[axis as usize] = steps.checked_add(extent)?.saturating_sub(padding).max(1);
                    }
                }
            }
        }
        Some((name, size))
    }
}
