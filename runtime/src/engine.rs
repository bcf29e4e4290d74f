//! Engines: models with weights, ready to run.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::buffer::Buffer;
use crate::level::{Level, Token};
use crate::model::{Embedded, Layer, Model, Observer};
use crate::parts::enter;
use crate::weights::Weights;

/// A model with weights and the memory to run in.
///
/// A run allocates nothing and cannot fail. An engine runs one input at a time; to run several at once, clone it: clones
/// share the weights and have memory of their own. The first run of each takes longer, since the system gives large memory
/// only as it is first written to.
pub struct Engine<M> {
    token: Token,
    packed: Arc<Buffer>,
    arena: Buffer,
    model: PhantomData<fn() -> M>,
}

impl<M: Model> Engine<M> {
    /// An engine on the best level, [`Level::detect`]; the weights are copied into the order that its kernels read them in.
    ///
    /// # Panics
    ///
    /// If the environment variable `HARDWIRE_LEVEL` names a level that is unknown or not available.
    pub fn new(weights: &Weights<'_, M>) -> Self {
        Self::with_token(Token::detect(), weights)
    }

    /// An engine on one particular level, where that is available.
    pub fn at(level: Level, weights: &Weights<'_, M>) -> Option<Self> {
        level.token().map(|token| Self::with_token(token, weights))
    }

    /// An engine with the weights that the model's file names, which are part of the program.
    pub fn embedded() -> Self
    where
        M: Embedded,
    {
        Self::new(&Weights::embedded())
    }

    /// An engine with random weights, for measuring speed; the same seed gives the same weights.
    pub fn random(seed: u64) -> Self {
        Self::new(&Weights::random(seed))
    }

    fn with_token(token: Token, weights: &Weights<'_, M>) -> Self {
        let mut packed = Buffer::zeroed(M::packed_len(token.level()));
        M::pack(token.level(), weights.tensors(), &mut packed);
        Self { token, packed: Arc::new(packed), arena: Buffer::zeroed(M::ARENA), model: PhantomData }
    }

    /// Computes the model's outputs.
    ///
    /// Inputs and outputs are references to arrays, feature maps in the order that the file gives them. A slice or a vector
    /// becomes one by `try_into`: `engine.run(image.as_slice().try_into()?)`.
    ///
    /// With the feature `parallel`, large layers are spread over the threads of the `rayon` pool that the caller is in, or of the
    /// global one, and those of them that have nothing to do stay awake for the length of the run. All of them do other jobs of the
    /// pool while they wait, and a run ends no sooner than a job that one of them has begun; so hold no lock or borrow during a run
    /// that such a job takes: give each job an engine of its own, a clone. `RAYON_NUM_THREADS` says how many there are, or
    /// `pool.install(|| engine.run(image))`. Called from outside of a pool, `rayon` allocates a block of its queue in every 63rd
    /// run.
    pub fn run(&mut self, inputs: M::Inputs<'_>) -> M::Outputs<'_> {
        let Self { token, packed, arena, .. } = self;
        enter(M::PARTS, || M::run(*token, inputs, packed, arena, &mut ()))
    }

    /// Computes the model's outputs, and shows the output of each step that computes something as soon as it is there.
    ///
    /// Layers that move nothing, `flatten` and `dropout`, are never shown. Where a layer is computed together with the next,
    /// such as a convolution with its activation, or those around a depthwise one where the maps between them are large, only the last of
    /// them has an output to show. An activation of flattened
    /// features has none either: they may still lie as the map that they come from.
    pub fn trace(&mut self, inputs: M::Inputs<'_>, see: impl FnMut(ActivationMap<'_>)) -> M::Outputs<'_> {
        let mut tracer = Tracer { layers: M::LAYERS, gathered: Vec::new(), see };
        M::run(self.token, inputs, &self.packed, &mut self.arena, &mut tracer)
    }

    /// [`Engine::trace`], for who needs no values: `see` takes the layer's position in [`Model::LAYERS`], and values that lie between
    /// others are not gathered, which takes longer than some steps.
    #[doc(hidden)]
    pub fn observe(&mut self, inputs: M::Inputs<'_>, see: impl FnMut(usize)) -> M::Outputs<'_> {
        M::run(self.token, inputs, &self.packed, &mut self.arena, &mut Passing(see))
    }

    /// The level that it runs on.
    pub fn level(&self) -> Level {
        self.token.level()
    }

    /// Bytes of the weights, in the order that the kernels read them in.
    pub fn weights_bytes(&self) -> usize {
        size_of_val::<[f32]>(&self.packed)
    }

    /// Bytes of the memory that it runs in.
    pub fn arena_bytes(&self) -> usize {
        size_of_val::<[f32]>(&self.arena)
    }
}

impl<M> Clone for Engine<M> {
    fn clone(&self) -> Self {
        Self {
            token: self.token,
            packed: Arc::clone(&self.packed),
            arena: Buffer::zeroed(self.arena.len()),
            model: PhantomData,
        }
    }
}

impl<M: Model> fmt::Debug for Engine<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("model", &M::NAME)
            .field("level", &self.level())
            .field("weights_bytes", &self.weights_bytes())
            .field("arena_bytes", &self.arena_bytes())
            .finish()
    }
}

/// The output of a layer, seen during [`Engine::trace`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ActivationMap<'a> {
    /// The layer.
    pub layer: &'static Layer,
    /// Its output, in height-width-channel order.
    pub values: &'a [f32],
}

impl<'a> ActivationMap<'a> {
    /// The values of one channel, row by row: what one filter gives.
    ///
    /// # Panics
    ///
    /// If the layer has no such channel.
    pub fn channel(&self, channel: usize) -> impl ExactSizeIterator<Item = f32> + use<'a> {
        let channels = self.layer.output.channels();
        assert!(channel < channels, "`{}` has {channels} channels, asked for {channel}", self.layer.name);
        self.values[channel..].iter().step_by(channels).copied()
    }
}

/// Sees which layer it is, and no values.
struct Passing<F>(F);

impl<F: FnMut(usize)> Observer for Passing<F> {
    fn map(&mut self, layer: usize, _values: &[f32]) {
        (self.0)(layer);
    }

    fn view(&mut self, layer: usize, _values: &[f32], _channels: usize, _pitch: usize) {
        (self.0)(layer);
    }
}

/// Turns positions of layers into layers.
struct Tracer<F> {
    layers: &'static [Layer],
    /// The values of a map that lie between those of others.
    gathered: Vec<f32>,
    see: F,
}

impl<F: FnMut(ActivationMap<'_>)> Observer for Tracer<F> {
    fn map(&mut self, layer: usize, values: &[f32]) {
        (self.see)(ActivationMap { layer: &self.layers[layer], values });
    }

    fn view(&mut self, layer: usize, values: &[f32], channels: usize, pitch: usize) {
        self.gathered.clear();
        self.gathered.extend(values.chunks(pitch).flat_map(|pixel| &pixel[..channels]));
        (self.see)(ActivationMap { layer: &self.layers[layer], values: &self.gathered });
    }
}
