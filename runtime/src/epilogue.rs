//! What becomes of a sum before it is stored, as a type: for code that layers of different activations share.

use crate::math;
use crate::simd::Simd;

/// An activation.
pub trait Epilogue: Copy + Send {
    /// The value stored for `sum`, which includes the bias; `slope` is that of its channel, where the activation has slopes.
    fn apply<S: Simd>(self, s: S, sum: S::F32, slope: S::F32) -> S::F32;
}

/// The sum as it is.
#[derive(Clone, Copy, Debug)]
pub struct Identity;

impl Epilogue for Identity {
    #[inline(always)]
    fn apply<S: Simd>(self, _s: S, sum: S::F32, _slope: S::F32) -> S::F32 {
        sum
    }
}

/// [`math::prelu`].
#[derive(Clone, Copy, Debug)]
pub struct Prelu;

impl Epilogue for Prelu {
    #[inline(always)]
    fn apply<S: Simd>(self, s: S, sum: S::F32, slope: S::F32) -> S::F32 {
        math::prelu(s, sum, slope)
    }
}

/// Declares a type for each function of [`math`] and its constants.
macro_rules! epilogues {
    ($($(#[$doc:meta])* $name:ident { $($constant:ident),* } = $function:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $(
                #[doc = concat!("`", stringify!($constant), "` of the function.")]
                pub $constant: f32,
            )*
        }

        impl Epilogue for $name {
            #[inline(always)]
            fn apply<S: Simd>(self, s: S, sum: S::F32, _slope: S::F32) -> S::F32 {
                math::$function(s, sum, $(self.$constant),*)
            }
        }
    )*};
}

epilogues! {
    /// [`math::relu`].
    Relu {} = relu;
    /// [`math::relu6`].
    Relu6 {} = relu6;
    /// [`math::leaky_relu`].
    LeakyRelu { slope } = leaky_relu;
    /// [`math::elu`].
    Elu { alpha } = elu;
    /// [`math::sigmoid`].
    Sigmoid {} = sigmoid;
    /// [`math::tanh`].
    Tanh {} = tanh;
    /// [`math::hard_sigmoid`].
    HardSigmoid { slope, shift } = hard_sigmoid;
    /// [`math::hard_swish`].
    HardSwish {} = hard_swish;
    /// [`math::silu`].
    Silu {} = silu;
    /// [`math::mish`].
    Mish {} = mish;
    /// [`math::softplus`].
    Softplus {} = softplus;
    /// [`math::gelu`].
    Gelu {} = gelu;
    /// [`math::gelu_tanh`].
    GeluTanh {} = gelu_tanh;
    /// [`math::clip`].
    Clip { low, high } = clip;
    /// [`math::power`].
    Power { exponent } = power;
}
