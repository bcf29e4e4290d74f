//! What flows between the nodes of a graph.

use hardwire_compiler::check::ir::Layout;
use hardwire_compiler::shape::{Map, Shape};
use ndarray::{Array1, Array3, ArrayView3, Axis};

/// A feature map, indexed by height, width and channel, or a vector of features.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `[height, width, channels]`.
    Map(Array3<f32>),
    /// `[features]`.
    Features(Array1<f32>),
}

impl Value {
    /// The value of size `shape` whose memory, height-width-channel, is `values`.
    ///
    /// # Panics
    ///
    /// If there are more or fewer values than `shape` holds.
    pub fn new(shape: Shape, values: Vec<f32>) -> Self {
        assert_eq!(values.len(), shape.len(), "the number of values in a {shape}");
        match shape {
            Shape::Map(Map { height, width, channels }) => {
                Self::Map(Array3::from_shape_vec((height, width, channels), values).expect("the length was checked"))
            }
            Shape::Features(_) => Self::Features(Array1::from_vec(values)),
        }
    }

    /// The value of size `shape` whose memory, in `layout`, is `values`.
    ///
    /// # Panics
    ///
    /// If there are more or fewer values than `shape` holds.
    pub fn in_layout(shape: Shape, layout: Layout, values: &[f32]) -> Self {
        match (shape, layout) {
            (Shape::Map(Map { height, width, channels }), Layout::Chw) => {
                let map = ArrayView3::from_shape((channels, height, width), values)
                    .expect("an input has as many values as its size says");
                Self::Map(map.permuted_axes([1, 2, 0]).to_owned())
            }
            (_, Layout::Hwc) | (Shape::Features(_), Layout::Chw) => Self::new(shape, values.to_vec()),
        }
    }

    /// Its size.
    pub fn shape(&self) -> Shape {
        match self {
            Self::Map(map) => {
                let (height, width, channels) = map.dim();
                Shape::Map(Map { height, width, channels })
            }
            Self::Features(features) => Shape::Features(features.len()),
        }
    }

    /// All its values, height-width-channel.
    pub fn to_vec(&self) -> Vec<f32> {
        match self {
            Self::Map(map) => map.iter().copied().collect(),
            Self::Features(features) => features.to_vec(),
        }
    }

    /// The feature map; `layer` names who wanted one.
    ///
    /// # Panics
    ///
    /// If it is a vector.
    pub fn map(&self, layer: &str) -> &Array3<f32> {
        match self {
            Self::Map(map) => map,
            Self::Features(_) => {
                panic!("`{layer}` was given a vector where only a feature map makes sense")
            }
        }
    }

    /// The vector of features; `layer` names who wanted one.
    ///
    /// # Panics
    ///
    /// If it is a feature map.
    pub fn features(&self, layer: &str) -> &Array1<f32> {
        match self {
            Self::Features(features) => features,
            Self::Map(_) => {
                panic!("`{layer}` was given a feature map where only a vector makes sense")
            }
        }
    }

    /// All its values as they lie in memory in `layout`.
    pub fn to_vec_in(&self, layout: Layout) -> Vec<f32> {
        match (self, layout) {
            (Self::Map(map), Layout::Chw) => map.view().permuted_axes([2, 0, 1]).iter().copied().collect(),
            (_, Layout::Hwc) | (Self::Features(_), Layout::Chw) => self.to_vec(),
        }
    }

    /// Applies `function` to the channels of each pixel, or to all features.
    #[must_use]
    pub fn map_pixels(&self, function: impl Fn(&[f64]) -> Vec<f64>) -> Self {
        let of = |row: Vec<f32>| -> Vec<f32> {
            let row: Vec<f64> = row.into_iter().map(f64::from).collect();
            function(&row).into_iter().map(|x| x as f32).collect()
        };
        match self {
            Self::Map(map) => {
                let (height, width, _) = map.dim();
                let values: Vec<f32> = map.lanes(Axis(2)).into_iter().flat_map(|row| of(row.to_vec())).collect();
                let channels = values.len() / (height * width);
                Self::new(Shape::Map(Map { height, width, channels }), values)
            }
            Self::Features(features) => Self::Features(Array1::from(of(features.to_vec()))),
        }
    }

    /// Applies `function` to each value and the channel that it is in; each feature of a vector is a channel.
    #[must_use]
    pub fn map_channels(&self, function: impl Fn(usize, f64) -> f64) -> Self {
        let mut result = self.clone();
        match &mut result {
            Self::Map(map) => {
                for ((_, _, channel), x) in map.indexed_iter_mut() {
                    *x = function(channel, f64::from(*x)) as f32;
                }
            }
            Self::Features(features) => {
                for (channel, x) in features.iter_mut().enumerate() {
                    *x = function(channel, f64::from(*x)) as f32;
                }
            }
        }
        result
    }
}
