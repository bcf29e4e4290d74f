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

use crate::clock::cpu_seconds;

/// Does once what is measured.
pub type Run = Box<dyn FnMut()>;

/// A model that can be run again and again.
pub struct Measured {
    /// The model's name.
    pub name: &'static str,
    /// Its multiply-adds, those on padding left out.
    pub multiply_adds: u64,
    start: fn(Level) -> Option<Run>,
    steps: fn(Level, usize) -> (Vec<Step>, Vec<f64>),
    load: fn() -> Run,
}

/// What a step of a model costs: one or more layers that are computed together.
pub struct Step {
    /// The name of the last of its layers.
    pub name: &'static str,
    /// The least time that it took, of the thread on the core.
    pub seconds: f64,
    /// The multiply-adds of its layers.
    pub multiply_adds: u64,
    /// Bytes of its parameters, of its output and of the output of the step before it.
    pub bytes: usize,
    /// For each run, the share of the peak that the core had just before it, where that is measured.
    pub shares: Vec<f64>,
}

impl Measured {
    /// The model `M`, of one input of `N` values, of whose multiply-adds as many are `on_padding`.
    pub const fn new<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(on_padding: u64) -> Self {
        let multiply_adds = M::MULTIPLY_ADDS - on_padding;
        Self { name: M::NAME, multiply_adds, start: start::<N, M>, steps: steps::<N, M>, load: load::<M> }
    }

    /// What runs it at `level`, with random weights, on the same input each time; none where the level is not
    /// available.
    pub fn at(&self, level: Level) -> Option<Run> {
        (self.start)(level)
    }

    /// Its steps, with the least times of some runs at `level`, and the peak of the core before each run, where it is measured, in
    /// multiply-adds a second; none where the level is not available.
    pub fn steps(&self, level: Level, runs: usize) -> (Vec<Step>, Vec<f64>) {
        (self.steps)(level, runs)
    }

    /// What makes an engine of it on the best level, with weights from a safetensors file that is in memory already.
    pub fn loading(&self) -> Run {
        (self.load)()
    }
}

fn start<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(level: Level) -> Option<Run> {
    let mut engine = Engine::<M>::at(level, &Weights::random(1))?;
    let input: Box<[f32; N]> = input::<N>().try_into().ok()?;
    Some(Box::new(move || {
        black_box(engine.run(black_box(&input)));
    }))
}

/// `N` values from 0 to 1.
fn input<const N: usize>() -> Box<[f32]> {
    (0..N).map(|index| (index * 37 % 256) as f32 / 255.0).collect()
}

fn steps<const N: usize, M: for<'a> Model<Inputs<'a> = &'a [f32; N]>>(
    level: Level,
    runs: usize,
) -> (Vec<Step>, Vec<f64>) {
    let (Some(mut engine), Ok(input)) = (Engine::<M>::at(level, &Weights::random(1)), input::<N>().try_into()) else {
        return (Vec::new(), Vec::new());
    };
    let input: Box<[f32; N]> = input;
    let mut peaks = Vec::new();
    let (mut steps, mut layers): (Vec<Step>, _) = (Vec::new(), M::LAYERS.iter());
    let mut values = N;
    let mut last = cpu_seconds();
    engine.trace(&input, |map| {
        let (mut multiply_adds, mut parameters) = (0, 0);
        for layer in layers.by_ref() {
            multiply_adds += layer.multiply_adds;
            parameters += layer.parameters;
            if layer.name == map.layer.name {
                break;
            }
        }
        let bytes = (parameters as usize + values + map.values.len()) * size_of::<f32>();
        values = map.values.len();
        let seconds = cpu_seconds() - last;
        steps.push(Step { name: map.layer.name, seconds, multiply_adds, bytes, shares: Vec::new() });
        last = cpu_seconds();
    });
    for _ in 0..runs {
        // Not between steps: there it would leave time for others to fill the caches.
        let peak = peak::peak(level);
        let mut step = steps.iter_mut();
        let mut last = cpu_seconds();
        engine.observe(&input, |_| {
            let seconds = cpu_seconds() - last;
            if let Some(step) = step.next() {
                step.seconds = step.seconds.min(seconds);
                step.shares.extend(peak.map(|peak| step.multiply_adds as f64 / seconds / peak));
            }
            last = cpu_seconds();
        });
        peaks.extend(peak);
    }
    (steps, peaks)
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
