//! Why a node cannot be expressed, and the attributes of nodes, whose types may be why.

use crate::import::read::{Attribute, Node};

/// Why a node cannot be expressed as layers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Because of another node, which is reported.
    Another,
    /// Because of something of its own.
    Because {
        /// The attribute or input that it is about.
        attribute: Option<String>,
        /// In a few words.
        reason: String,
    },
}

impl Why {
    /// For a reason that is about the whole node.
    pub fn because(reason: impl Into<String>) -> Self {
        Self::Because { attribute: None, reason: reason.into() }
    }

    /// For a reason that is about an attribute or an input.
    pub fn of(attribute: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Because { attribute: Some(attribute.into()), reason: reason.into() }
    }
}

impl Node {
    /// The value that it reads first; empty if there is none.
    pub fn input(&self) -> &str {
        self.optional_input(0).unwrap_or_default()
    }

    /// One of the values that it reads, if it is not left out.
    pub fn optional_input(&self, index: usize) -> Option<&str> {
        self.inputs.get(index).map(String::as_str).filter(|input| !input.is_empty())
    }

    /// The value that it gives first; empty if there is none.
    pub fn output(&self) -> &str {
        self.outputs.first().map(String::as_str).unwrap_or_default()
    }

    /// A whole number.
    pub fn int(&self, name: &str) -> Result<Option<i64>, Why> {
        match self.attributes.get(name) {
            None => Ok(None),
            Some(Attribute::Int(value)) => Ok(Some(*value)),
            Some(_) => Err(Why::of(name, "must be a whole number")),
        }
    }

    /// A number.
    pub fn float(&self, name: &str) -> Result<Option<f32>, Why> {
        match self.attributes.get(name) {
            None => Ok(None),
            Some(Attribute::Float(value)) => Ok(Some(*value)),
            Some(_) => Err(Why::of(name, "must be a number")),
        }
    }

    /// A list of whole numbers.
    pub fn ints(&self, name: &str) -> Result<Option<&[i64]>, Why> {
        match self.attributes.get(name) {
            None => Ok(None),
            Some(Attribute::Ints(values)) => Ok(Some(values)),
            Some(_) => Err(Why::of(name, "must be a list of whole numbers")),
        }
    }

    /// A word.
    pub fn text(&self, name: &str) -> Result<Option<&str>, Why> {
        match self.attributes.get(name) {
            None => Ok(None),
            Some(Attribute::Text(value)) => Ok(Some(value)),
            Some(_) => Err(Why::of(name, "must be a word")),
        }
    }
}

/// An axis counted from the front, of one that may be counted from the back.
pub fn axis(axis: i64, rank: usize) -> Option<usize> {
    let rank = i64::try_from(rank).ok()?;
    let axis = if axis < 0 { axis.checked_add(rank)? } else { axis };
    usize::try_from(axis).ok().filter(|_| axis < rank)
}
