//! Values of one number or several: windows, their padding, sizes; and the words that go with them.

use std::fmt;

use toml::de::DeValue;

use super::{Count, Item, Value, elements, is_nested, whole, word, word_or, wrong_type};
use crate::dtype::WeightsDtype;
use crate::shape::{LIMIT, Map, Rounding, Shape};

/// One number for each spatial axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair(pub [usize; 2]);

impl Pair {
    /// The same for both axes.
    pub const fn both(number: usize) -> Self {
        Self([number, number])
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([height, width]) = self;
        if height == width { write!(f, "{height}") } else { write!(f, "[{height}, {width}]") }
    }
}

impl Value for Pair {
    const ACCEPTS: &'static str = "a positive whole number, or `[height, width]`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        match item.value {
            DeValue::Integer(_) => Count::read(item).map(Self::both),
            DeValue::Array(array) if array.len() == 2 && !is_nested(array) => {
                let pair = elements(&mut item, array, Self::ACCEPTS, Count::read)?;
                pair.try_into().ok().map(Self)
            }
            _ => {
                wrong_type(item, Self::ACCEPTS);
                None
            }
        }
    }
}

/// One number of pixels for each spatial axis, possibly none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels(pub [usize; 2]);

impl Pixels {
    /// None at all.
    pub const NONE: Self = Self([0, 0]);
}

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Pair(self.0).fmt(f)
    }
}

impl Value for Pixels {
    const ACCEPTS: &'static str = "a whole number, or `[height, width]`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let pixels = |item: Item<'_, '_>| whole(item, "a whole number", 0, LIMIT as i128);
        match item.value {
            DeValue::Integer(_) => pixels(item).map(|both| Self([both; 2])),
            DeValue::Array(array) if array.len() == 2 && !is_nested(array) => {
                elements(&mut item, array, Self::ACCEPTS, pixels)?.try_into().ok().map(Self)
            }
            _ => {
                wrong_type(item, Self::ACCEPTS);
                None
            }
        }
    }
}

/// Two whole numbers along one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends(pub [usize; 2]);

impl Ends {
    /// Nothing.
    pub const NONE: Self = Self([0, 0]);
}

impl fmt::Display for Ends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}, {}]", self.0[0], self.0[1])
    }
}

impl Value for Ends {
    const ACCEPTS: &'static str = "a list of two whole numbers";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        match item.value {
            DeValue::Array(array) if array.len() == 2 && !is_nested(array) => {
                let number = |item: Item<'_, '_>| whole(item, "a whole number", 0, LIMIT as i128);
                elements(&mut item, array, Self::ACCEPTS, number)?.try_into().ok().map(Self)
            }
            _ => {
                wrong_type(item, Self::ACCEPTS);
                None
            }
        }
    }
}

/// How a window's padding is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    /// Pixels at each side; the arrays are `[height, width]`.
    Explicit {
        /// Above and to the left.
        before: [usize; 2],
        /// Below and to the right.
        after: [usize; 2],
    },
    /// As many pixels as make the output `ceil(input / stride)` large, the odd one below or to the right.
    Same,
    /// Likewise, the odd one above or to the left.
    SameLower,
}

impl Padding {
    /// None at all.
    pub const NONE: Self = Self::Explicit { before: [0, 0], after: [0, 0] };
}

impl fmt::Display for Padding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Explicit { before, after } if before == after => Pair(*before).fmt(f),
            Self::Explicit { before: [top, left], after: [bottom, right] } => {
                write!(f, "[{top}, {bottom}, {left}, {right}]")
            }
            Self::Same => f.write_str("\"same\""),
            Self::SameLower => f.write_str("\"same_lower\""),
        }
    }
}

impl Value for Padding {
    const ACCEPTS: &'static str = "a whole number, `[height, width]`, `[top, bottom, left, right]`, `\"same\"`, \
                                   `\"same_lower\"` or `\"valid\"`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let border = |item: Item<'_, '_>| whole(item, "a whole number", 0, LIMIT as i128);
        match item.value {
            DeValue::Integer(_) => border(item).map(|all| Self::Explicit { before: [all; 2], after: [all; 2] }),
            DeValue::Array(array) if matches!(array.len(), 2 | 4) && !is_nested(array) => {
                match *elements(&mut item, array, Self::ACCEPTS, border)? {
                    [height, width] => Some(Self::Explicit { before: [height, width], after: [height, width] }),
                    [top, bottom, left, right] => Some(Self::Explicit { before: [top, left], after: [bottom, right] }),
                    _ => None,
                }
            }
            DeValue::String(_) => {
                let words = [("same", Self::Same), ("same_lower", Self::SameLower), ("valid", Self::NONE)];
                let has_window = item.of != "`pad`";
                word_or(item, Self::ACCEPTS, &words, |written| Some(meant_by_word(written, has_window)))
            }
            DeValue::Boolean(is_padded) => {
                let help =
                    if *is_padded { meant_by_word("", item.of != "`pad`") } else { "write `padding = 0`".to_owned() };
                let is = format_args!("must be {}", Self::ACCEPTS);
                let mistake = item.mistake(is, "found a boolean").help(help);
                item.diagnostics.push(mistake);
                None
            }
            _ => {
                wrong_type(item, Self::ACCEPTS);
                None
            }
        }
    }
}

/// Advice on a word for padding that is none here; `has_window` where a window moves over what is padded.
fn meant_by_word(written: &str, has_window: bool) -> String {
    let mode = match written.to_lowercase().as_str() {
        "full" if has_window => {
            return "write one less than the kernel, times the dilation: `padding = 2` for a kernel of 3".to_owned();
        }
        "causal" if has_window => {
            return "write all of it on the left, one less than the kernel, times the dilation: `padding = [0, 0, 2, 0]` for a kernel of 3"
                .to_owned();
        }
        "reflect" | "reflection" | "mirror" => Some("reflect"),
        "replicate" | "replication" | "edge" | "border" | "nearest" => Some("edge"),
        _ => None,
    };
    match mode {
        Some(mode) if has_window => format!(
            "write `padding = 0` here, and add a layer with `kind = \"pad\"`, `mode = \"{mode}\"` and the padding before this one"
        ),
        Some(mode) => format!("write `mode = \"{mode}\"`, and how many pixels are added at each side as `padding`"),
        None if has_window => {
            "write how many pixels of zeros are added at each side, as in `padding = 1`, or `padding = \"same\"` \
                               for as many as keep the size at a stride of 1"
                .to_owned()
        }
        None => "write how many pixels are added at each side, as in `padding = 1`".to_owned(),
    }
}

impl Value for Rounding {
    const ACCEPTS: &'static str = "`\"exact\"`, `\"floor\"` or `\"ceil\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &[("exact", Self::Exact), ("floor", Self::Floor), ("ceil", Self::Ceil)])
    }
}

impl Value for WeightsDtype {
    const ACCEPTS: &'static str = "`\"f32\"`, `\"bf16\"`, `\"f16\"` or `\"int8\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &Self::ALL.map(|dtype| (dtype.name(), dtype)))
    }
}

/// The order of a feature map's axes in the memory of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Height, width, channels.
    Hwc,
    /// Channels, height, width: PyTorch's.
    Chw,
}

impl Value for Layout {
    const ACCEPTS: &'static str = "`\"hwc\"` or `\"chw\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &[("hwc", Self::Hwc), ("chw", Self::Chw)])
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hwc => "\"hwc\"",
            Self::Chw => "\"chw\"",
        })
    }
}

/// The size that a layer is said to give.
impl Value for Shape {
    const ACCEPTS: &'static str = "`[height, width, channels]`, or a whole number of features";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        match item.value {
            DeValue::Integer(_) => Count::read(item).map(Self::Features),
            DeValue::Array(array) if matches!(array.len(), 1 | 3) && !is_nested(array) => {
                match *elements(&mut item, array, Self::ACCEPTS, Count::read)? {
                    [height, width, channels] => Some(Self::Map(Map { height, width, channels })),
                    [features] => Some(Self::Features(features)),
                    _ => None,
                }
            }
            _ => {
                wrong_type(item, Self::ACCEPTS);
                None
            }
        }
    }
}
