//! Models to measure, and what measuring them needs.
//!
//! [`models`] has those of the folder `models`, each behind a feature of its name, so that one can be compiled alone: the larger
//! ones take a while. `kernels` has single layers. The criterion benches, the program that prints shares of the peak, and the
//! comparison with other engines in `peers` take them from here.

pub mod clock;
#[cfg(feature = "kernels")]
pub mod kernels;
pub mod models;
pub mod peak;

use std::hint::black_box;

use hardwire::__private::v1::TensorSpec;
use hardwire::{Engine, Level, Model, Weights};
use safetensors::{Dtype, tensor::TensorView};

/// Does once what is measured.
pub type Run = Box<dyn FnMut()>;

/// A model that can be run again and again.
pub struct Measured {
    /// The model's name.
    pub name: &'static str,
    /// Its multiply-adds, those on padding left out.
    pub multiply_adds: u64,
    start: fn(Level) -> Option<Run>,
    load: fn() -> Run,
}

impl Measured {
    /// The model `M`, of one input of `N` values, of whose multiply-adds as many are `on_padding`.
    pub const fn new<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(on_padding: u64) -> Self {
        Self { name: M::NAME, multiply_adds: M::MULTIPLY_ADDS - on_padding, start: start::<N, M>, load: load::<M> }
    }

    /// What runs it at `level`, with random weights, on the same input each time; none where the level is not
    /// available.
    pub fn at(&self, level: Level) -> Option<Run> {
        (self.start)(level)
    }

    /// What makes an engine of it on the best level, with weights from a safetensors file that is in memory already.
    pub fn loading(&self) -> Run {
        (self.load)()
    }
}

fn start<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(level: Level) -> Option<Run> {
    let mut engine = Engine::<M>::at(level, &Weights::random(1))?;
    let values: Box<[f32]> = (0..N).map(|index| (index * 37 % 256) as f32 / 255.0).collect();
    let input: Box<[f32; N]> = values.try_into().ok()?;
    Some(Box::new(move || {
        black_box(engine.run(black_box(&input)));
    }))
}

fn load<M: Model>() -> Run {
    let largest = M::TENSORS.iter().map(TensorSpec::values).max().unwrap_or(0);
    let zeros = vec![0; largest * size_of::<f32>()];
    let views = M::TENSORS.iter().map(|tensor| {
        let values = &zeros[..tensor.values() * size_of::<f32>()];
        let view = TensorView::new(Dtype::F32, tensor.dimensions.to_vec(), values);
        (tensor.name, view.expect("there are as many values as the dimensions say"))
    });
    let file = safetensors::serialize(views, None).expect("the tensors have different names");
    Box::new(move || drop(black_box(Engine::<M>::from_bytes(&file).expect("the file has the model's tensors"))))
}
